/// The notice that this program was written for, as its profile: 岫政办发[2012]17号 of Xiuyan county.
///
/// Only words of the notice stand under `quote`. Where it says nothing of a requirement there is no quote, and the basis is `interpreted`.
enum OpennessDay2012 {
    static let yaml = """
        id: openness-day-2012
        title: 2012年全县“5·15”政务公开日活动照片和总结
        notice: 岫政办发[2012]17号
        language: zh
        time-zone: Asia/Shanghai
        nouns: {unit: 单位, photo: 照片}
        units: {from: folder}
        requirements:
          size.minimum:
            clause: 三(二)
            quote: 大小不低于1600x1200像素
            at-least: 1600x1200                     # either way round
          caption.detailed:
            clause: 三(二)
            quote: 并配有详细说明
            elements: {people: required, event: required, time: wanted, place: wanted}
            inferred: {place: unit, time: exif}
          submission.deadline:
            clause: 三(二)
            quote: 于5月17日前报送
            before: 2012-05-17
            inclusive: unclear
          date.event: {level: note, basis: interpreted, clause: 二(二)1, quote: 5月15日, on: 2012-05-15}
          subject.people: {level: person, clause: 三(二), quote: 以各乡镇(办事处)、各部门主要领导与群众互动的画面为主}
          photo.intact: {level: fail, basis: interpreted, clause: 三(二), quote: 电子版}
          photo.format: {level: review, basis: interpreted}
          clarity.sharp: {level: fail, clause: 三(二), quote: 清晰}
          clarity.exposed: {level: review, clause: 三(二), quote: 清晰}
          original.unscaled: {level: review, clause: 三(二), quote: 原始照片}
          original.camera: {level: review, clause: 三(二), quote: 原始照片}
          original.unedited: {level: review, clause: 三(二), quote: 原始照片}
          caption.present: {level: fail, clause: 三(二), quote: 并配有详细说明}
          caption.written: {level: fail, clause: 三(二), quote: 并配有详细说明}
          caption.own: {level: note, basis: interpreted, clause: 三(二), quote: 并配有详细说明}
          caption.consistent: {level: review, basis: interpreted}
          caption.reconciled: {level: review, basis: interpreted}
          submission.photos: {level: fail, clause: 三(二), quote: 活动总结、原始照片等资料的电子版}
          submission.summary: {level: fail, clause: 三(二), quote: 活动总结、原始照片等资料的电子版}
          summary.figures: {level: review, clause: 三(二), quote: 尽量用数字和实例说话}
          summary.examples: {level: review, clause: 三(二), quote: 尽量用数字和实例说话}
          summary.effect: {level: person, clause: 三(二), quote: 规模和效果}
          summary.own: {level: review, basis: interpreted}
          duplicates: {level: review, basis: interpreted}
          roster.missing: {level: fail, clause: 三(二), quote: 各乡镇(办事处)、各部门}
          roster.unknown: {level: review, clause: 三(二), quote: 各乡镇(办事处)、各部门}
        clauses:                                    # 已知的条款;通知的其余部分未见原文
          - {clause: 二(二)1, quote: 5月15日, about: 活动日, requirements: [date.event]}
          - {clause: 二(三), about: '另一项活动的部门,以“等部门”结尾,不是名单'}
          - {clause: 三(二), quote: 各乡镇(办事处)、各部门, requirements: [roster.missing, roster.unknown]}
          - clause: 三(二)
            quote: 活动总结、原始照片等资料的电子版
            requirements: [submission.photos, submission.summary, photo.intact, photo.format, duplicates]
          - {clause: 三(二), quote: 原始照片, requirements: [original.unscaled, original.camera, original.unedited]}
          - clause: 三(二)
            quote: 以各乡镇(办事处)、各部门主要领导与群众互动的画面为主
            requirements: [subject.people]
          - {clause: 三(二), quote: 清晰, requirements: [clarity.sharp, clarity.exposed]}
          - {clause: 三(二), quote: 大小不低于1600x1200像素, requirements: [size.minimum]}
          - clause: 三(二)
            quote: 并配有详细说明
            requirements:
              [caption.present, caption.written, caption.detailed, caption.own, caption.consistent, caption.reconciled]
          - {clause: 三(二), quote: 规模和效果, requirements: [summary.effect]}
          - {clause: 三(二), quote: 尽量用数字和实例说话, requirements: [summary.figures, summary.examples]}
          - {clause: 三(二), quote: 于5月17日前报送, requirements: [submission.deadline]}
          - {clause: 三(三), about: '抽查、联合评定,结果计入年度考核'}
          - {clause: 三(三), about: '全省评选优秀活动,由单位自荐'}

        """
}
