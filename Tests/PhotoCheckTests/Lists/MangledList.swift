import Documents
import PhotoCheck

/// A caption list as offices really send it: made from a seed, with the truth beside it.
struct MangledList {
    /// The photos of the folder.
    private(set) var photos: [String] = []
    /// For each photo that has one the words of its caption, which stand in no other.
    private(set) var truth: [String: String] = [:]
    /// The rows, header and titles included.
    private(set) var rows: [[String?]] = []
    /// What was done to the list.
    private(set) var mangles: [String] = []
    /// Rows of data alone: the photo as the list calls it, and its caption.
    private(set) var pairs: [(key: String, caption: String)] = []

    /// Whether rows or names slipped, or rows give a mere number: certain only where all agrees.
    var cannotBeTold: Bool {
        mangles.contains { $0.contains("slipped") || $0.hasSuffix("/label") || $0.hasSuffix("/serial") }
    }

    private enum Style: CaseIterable {
        case digits, padded, labelled, camera, cameraFromOne, bracketed, words
    }

    private enum Key: CaseIterable {
        case exact, stem, upper, fullWidth, blanks, path, otherExtension, label, serial
    }

    init(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let style = Style.allCases.randomElement(using: &random) ?? .digits
        let count = Int.random(in: 3...12, using: &random)
        var camera = Int.random(in: 20...8_000, using: &random)
        for index in 1...count {
            camera += Int.random(in: 1...3, using: &random)
            photos.append(Self.name(style, index, camera))
        }
        let key = Key.allCases.randomElement(using: &random) ?? .exact
        mangles.append("\(style)/\(key)")
        let captions = photos.indices.map { Self.caption($0, &random) }
        var data: [(key: String, serial: Int, caption: String)] = photos.indices.map {
            (Self.key(key, photos[$0], $0 + 1), $0 + 1, captions[$0])
        }
        for (photo, caption) in zip(photos, captions) { truth[photo] = caption }
        mangle(&data, key == .serial, style != .camera && style != .words, &random)
        pairs = data.map { ($0.key, $0.caption) }
        lay(data, key, &random)
    }

    // MARK: What goes wrong

    private mutating func mangle(
        _ data: inout [(key: String, serial: Int, caption: String)], _ isSerial: Bool, _ isNumbered: Bool,
        _ random: inout SeededGenerator
    ) {
        switch Int.random(in: 0..<10, using: &random) {
        case 0:
            mangles.append("captions slipped down")
            let captions = [""] + data.map(\.caption)
            for index in data.indices { data[index].caption = captions[index] }
            data.append(("", 0, captions[captions.count - 1]))
        case 1:
            mangles.append("captions slipped up")
            let captions = data.map(\.caption)
            for index in data.indices { data[index].caption = index + 1 < captions.count ? captions[index + 1] : "" }
            // The first caption landed in the row above.
            data.insert(("", 0, captions[0]), at: 0)
        case 2:
            mangles.append("a row missing")
            let gone = data.remove(at: Int.random(in: data.indices, using: &random))
            if isSerial {
                // A serial number counts on.
                for index in data.indices { (data[index].key, data[index].serial) = (String(index + 1), index + 1) }
            }
            truth = truth.filter { $0.value != gone.caption }
        case 3:
            mangles.append("a row too many")
            let place = Int.random(in: 0...data.count, using: &random)
            data.insert((isSerial ? "0" : "丢失的照片.jpg", 0, "县领导向过路居民发放材料,多余一行"), at: place)
            if isSerial {
                for index in data.indices { (data[index].key, data[index].serial) = (String(index + 1), index + 1) }
            }
        case 4:
            mangles.append("one name twice")
            let first = Int.random(in: 0..<(data.count - 1), using: &random)
            data[first + 1].key = data[first].key
        case 5 where !isSerial && isNumbered:
            mangles.append("names slipped")
            let keys = data.map(\.key)
            for index in data.indices { data[index].key = keys[(index + 1) % keys.count] }
            // The number beside the names still tells: the last row would name the first photo.
            data.removeLast()
            truth = truth.filter { pair in data.contains { $0.caption == pair.value } }
        case 6:
            mangles.append("photos missing")
            let gone = photos.remove(at: Int.random(in: photos.indices, using: &random))
            truth[gone] = nil
        case 7:
            mangles.append("rows in another order")
            if !isSerial { data.shuffle(using: &random) }
        default: break
        }
    }

    // MARK: Names

    private static func name(_ style: Style, _ index: Int, _ camera: Int) -> String {
        func padded(_ number: Int, _ width: Int) -> String {
            String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
        }
        return switch style {
        case .digits: "\(index).jpg"
        case .padded: "\(padded(index, 3)).JPG"
        case .labelled: "照片\(index).jpg"
        case .camera: "IMG_\(padded(camera, 4)).JPG"
        case .cameraFromOne: "DSC\(padded(index, 5)).jpg"
        case .bracketed: "活动 (\(index)).jpg"
        case .words: "政务公开\(["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸", "子", "丑"][index - 1]).jpg"
        }
    }

    private static func key(_ key: Key, _ photo: String, _ index: Int) -> String {
        let stem = String(photo.dropLast(4))
        return switch key {
        case .exact: photo
        case .stem: stem
        case .upper: photo.uppercased()
        case .fullWidth:
            String(
                String.UnicodeScalarView(
                    photo.unicodeScalars.map { sign in
                        ("0"..."9").contains(sign) ? Unicode.Scalar(sign.value + 0xFEE0) ?? sign : sign
                    }))
        case .blanks: " " + stem + " .jpg"
        case .path: "D:\\5.15照片\\" + photo
        case .otherExtension: stem + ".jpeg"
        case .label: "照片\(index)"
        case .serial: "\(index)"
        }
    }

    private static func caption(_ index: Int, _ random: inout SeededGenerator) -> String {
        let people = ["县长", "副县长", "镇长", "站长", "局长", "办事处主任"].randomElement(using: &random) ?? ""
        let place = ["岫岩宾馆门前", "政府广场", "便民饭店", "文化站", "社区服务大厅"].randomElement(using: &random) ?? ""
        let event = ["解答群众政策咨询", "走访商户征求意见", "发放宣传资料", "讲解低保政策"].randomElement(using: &random) ?? ""
        let day = ["5月15日,", "5月15日上午,", ""].randomElement(using: &random) ?? ""
        return
            "\(day)\(people)在\(place)\(event),场次\(["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "冬", "腊"][index])组"
    }

    // MARK: The sheet

    private mutating func lay(
        _ data: [(key: String, serial: Int, caption: String)], _ key: Key, _ random: inout SeededGenerator
    ) {
        let keyHeader =
            switch key {
            case .label: ["照片号", "照片编号", "图号"].randomElement(using: &random) ?? ""
            case .serial: "序号"
            default: ["文件名", "照片名称", "照片", "文件名称", "图片名"].randomElement(using: &random) ?? ""
            }
        var columns: [(header: String, cell: (Int) -> String)] = [
            (keyHeader, { data[$0].key }),
            (["说明", "文字说明", "照片说明", "图片说明(时间、地点、人物)", "内容"].randomElement(using: &random) ?? "", { data[$0].caption }),
        ]
        if key != .serial, mangles.contains("names slipped") || Bool.random(using: &random) {
            columns.append(("序号", { data[$0].serial == 0 ? "" : String(data[$0].serial) }))
        }
        if Bool.random(using: &random) { columns.append(("摄影者", { _ in "王某" })) }
        if Bool.random(using: &random) { columns.append(("备注", { $0 % 3 == 0 ? "横幅" : "" })) }
        if Bool.random(using: &random) { columns.append(("单位", { _ in "洋河镇" })) }
        columns.shuffle(using: &random)
        for title in 0..<Int.random(in: 0...2, using: &random) {
            let text = title == 0 ? "2012年政务公开日活动照片说明表" : "填报单位:洋河镇人民政府"
            rows.append([text] + Array(repeating: Bool.random(using: &random) ? nil : "", count: columns.count - 1))
        }
        // Two photos a line, as a printed table has them.
        if mangles.count == 1, data.count > 4, Int.random(in: 0..<6, using: &random) == 0 {
            mangles.append("two blocks")
            rows.append(columns.map(\.header) + columns.map(\.header))
            for index in stride(from: 0, to: data.count, by: 2) {
                rows.append(
                    columns.map { $0.cell(index) } + columns.map { index + 1 < data.count ? $0.cell(index + 1) : "" })
            }
            return
        }
        if key == .serial || key == .label || Int.random(in: 0..<5, using: &random) > 0 {
            rows.append(columns.map(\.header))
        } else {
            mangles.append("no header")
        }
        for index in data.indices {
            rows.append(columns.map { $0.cell(index) })
            if Int.random(in: 0..<20, using: &random) == 0 { rows.append(columns.map { _ in "" }) }
        }
    }
}
