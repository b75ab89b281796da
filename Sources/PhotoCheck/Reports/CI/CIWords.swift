/// The words of the formats for machines and for GitHub that no other report has, both languages side by side.
struct CIWords {
    let language: Language

    private func say(_ zh: String, _ en: String) -> String {
        switch language {
        case .zh: zh
        case .en: en
        }
    }

    // MARK: What a format leaves out

    /// JUnit: photos that are counted and have no case of their own.
    func notListed(_ count: Int) -> String {
        say("另有 \(count) 张只计入总数,没有逐张列出", "\(count) more photos are in the totals and not listed one by one")
    }

    /// GitHub shows ten annotations of a kind in a step.
    func moreAnnotations(_ count: Int) -> String {
        say(
            "另有 \(count) 条:GitHub 每一步每类只显示 10 条,全部见报告(--output report.html 或 report.sarif)",
            "\(count) more: GitHub shows 10 of a kind in a step; all are in a report (--output report.html or report.sarif)"
        )
    }

    /// GitHub shows the first 5,000 results of a SARIF file and refuses one with more than 25,000.
    func manyResults(_ count: Int) -> String {
        say(
            "共 \(count) 条结果:GitHub 只显示前 5000 条,超过 25000 条的文件不收",
            "\(count) results: GitHub shows the first 5,000 and refuses a file with more than 25,000")
    }

    /// Markdown: a step summary holds 1 MiB.
    func leftOut(_ count: Int) -> String {
        say(
            "为不超过 GitHub 一步摘要的 1 MiB,另有 \(count) 项没有列出",
            "\(count) more are not listed: GitHub takes 1 MiB of a step's summary")
    }

    // MARK: Headings

    var photosToMend: String { say("要改的和待人工的照片", "Photos to mend or to look at") }
    var byYear: String { say("各年份的原因", "Reasons by year") }
    var byCamera: String { say("各相机的原因", "Reasons by camera") }
    var year: String { say("拍摄年份", "Taken in") }
    var camera: String { say("相机", "Camera") }
    var noYear: String { say("没有日期", "no date") }
    var noCamera: String { say("没有相机记录", "no camera named") }
    var others: String { say("其余", "others") }
    var file: String { say("文件", "File") }
    var mend: String { say("改法", "Mend") }
    /// The suite of what belongs to no unit.
    var run: String { say("整体", "The run") }
    var complete: String { say("查完全部文件", "everything was examined") }
    /// The beginning of a rule's help.
    var mending: String { say("结论与改法:", "Findings, and how to mend them:") }
}
