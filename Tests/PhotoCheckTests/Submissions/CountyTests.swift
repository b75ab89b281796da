#if Archives && Mail
    import Bytes
    import Foundation
    import PhotoCheck
    import TestSupport
    import Testing

    /// A county: 60 submissions with 900 photos, in every way that things arrive, and 40 faults that were put in; the report names these and no others.
    @Suite struct CountyTests {
        /// One unit as it hands in.
        private struct Unit {
            var name: String
            /// What its folder is called.
            var called: String
            var form: String
            var address: String
            var day = 16
            var small: Set<Int> = []
            var withoutRow: Set<Int> = []
            var hasSummary = true
            /// Photos from this one on come in a second folder.
            var secondFrom: Int?
        }

        /// A finding as a person counts it.
        private struct Found: Hashable, CustomStringConvertible {
            var unit: String
            var photo: String?
            var requirement: RequirementID
            var verdict: Verdict.Kind
            var description: String { "\(unit) \(photo ?? "-") \(requirement) \(verdict)" }
        }

        private static let forms = ["folder", "zip", "tar.gz", "7z", "eml", "mbox", "nested"]
        private static let surnames = Array("白曹邓冯高韩纪康雷毛倪潘邱任苏唐万夏严邹")
        private static let missing = ["县档案局", "县体育局", "县外事办", "石灰窑镇", "哨子河乡"]
        private static let strangers = ["新来的单位", "abc", "xyz9", "王先生"]

        /// 56 units of the roster, two of them misspelt, and four that are not on it.
        private static let units: [Unit] = {
            var units: [Unit] = []
            for index in 0..<54 {
                let surname = String(surnames[index % 20])
                let (place, trade) = [("家堡", "林"), ("河沿", "水"), ("山根", "土")][index / 18]
                let name = index % 3 == 0 ? surname + place + "镇" : "县" + surname + trade + "局"
                units.append(
                    Unit(name: name, called: name, form: forms[index % 7], address: "u\(index)@example.invalid"))
            }
            for (place, (name, called)) in [("三家子满族镇", "三家子满旅镇"), ("县农业技术推广局", "县农业枝术推广局")].enumerated() {
                units.append(Unit(name: name, called: called, form: "folder", address: "t\(place)@example.invalid"))
            }
            for name in strangers { units.append(Unit(name: name, called: name, form: "folder", address: "")) }
            // 12 photos too small, 6 summaries missing, 5 late, 4 photos without a row, 2 second folders.
            for index in 0..<12 { units[index * 4].small = [index % 15 + 1] }
            for index in [0, 1, 2, 3, 7, 8] { units[index].hasSummary = false }
            for index in [11, 12, 14, 18, 19] { units[index].day = 19 }
            for index in [21, 22, 23, 24] { units[index].withoutRow = [5] }
            for index in [28, 35] { units[index].secondFrom = 11 }
            return units
        }()

        private static var expected: Set<Found> {
            var all: Set<Found> = []
            for unit in units {
                let name = unit.called
                for photo in unit.small {
                    all.insert(Found(unit: name, photo: photoName(photo), requirement: "size.minimum", verdict: .unmet))
                }
                for photo in unit.withoutRow {
                    all.insert(
                        Found(unit: name, photo: photoName(photo), requirement: "caption.present", verdict: .unmet))
                    all.insert(Found(unit: name, photo: nil, requirement: "caption.reconciled", verdict: .review))
                }
                if !unit.hasSummary {
                    all.insert(Found(unit: name, photo: nil, requirement: "submission.summary", verdict: .unmet))
                }
                if unit.day > 17 {
                    all.insert(Found(unit: name, photo: nil, requirement: "submission.deadline", verdict: .unmet))
                }
                if unit.secondFrom != nil {
                    all.insert(Found(unit: name, photo: nil, requirement: "roster.unknown", verdict: .review))
                }
                if strangers.contains(name) || unit.name != name {
                    all.insert(Found(unit: name, photo: nil, requirement: "roster.unknown", verdict: .review))
                }
                if unit.name != name {
                    all.insert(Found(unit: unit.name, photo: nil, requirement: "roster.missing", verdict: .review))
                }
            }
            for name in missing {
                all.insert(Found(unit: name, photo: nil, requirement: "roster.missing", verdict: .unmet))
            }
            return all
        }

        private static func photoName(_ number: Int) -> String { number < 10 ? "0\(number).jpg" : "\(number).jpg" }

        @Test func `a county's report names what was put in, and nothing else`() async throws {
            let folder = try TemporaryFolder()
            try Self.write(to: folder)
            let run = try ChildProcess.run("python3", ["-c", Self.script, folder.path])
            try #require(run.status == 0, "\(run.errors)")
            var profile = Profile.opennessDay2012
            // The same text stands for all summaries here.
            profile.runRequirements.removeAll { $0.id == SummaryOwn.id }
            let members = Self.units.prefix(56).map { Roster.Member(name: $0.name, addresses: [$0.address]) }
            var options = CheckOptions(
                roster: Roster(units: members + Self.missing.map { Roster.Member(name: $0) }), headersOnly: true)
            options.arrivals = ArrivalList(
                Dictionary(
                    uniqueKeysWithValues: Self.units.compactMap { unit in
                        Day(year: 2012, month: 5, day: unit.day).map { (unit.called, [Arrival(.list, $0)]) }
                    }))
            let checked = try await Checked(.folder(folder.path + "/in"), options: options, profile: profile)
            #expect(checked.units.filter(\.isUnit).count == 60)
            #expect(checked.photos.count == 900)
            let expected = Self.expected
            let found = Self.found(checked)
            #expect(found.subtracting(expected).map(\.description).sorted() == [])
            #expect(expected.subtracting(found).map(\.description).sorted() == [])
        }

        private static func found(_ checked: Checked) -> Set<Found> {
            var found: Set<Found> = []
            var photos: [(String, [JudgedRequirement])] = []
            func take(_ unit: String, _ photo: String?, _ verdicts: [JudgedRequirement]) {
                for judged in verdicts where judged.verdict.finding != nil && judged.terms.level != .note {
                    found.insert(
                        Found(unit: unit, photo: photo, requirement: judged.requirement, verdict: judged.verdict.kind))
                }
            }
            for event in checked.events {
                switch event {
                case .photo(let result): photos.append((result.photo.whole.name.shown, result.verdicts))
                case .unit(let unit):
                    for (photo, verdicts) in photos { take(unit.name, photo, verdicts) }
                    photos = []
                    take(unit.name, nil, unit.verdicts)
                case .summary(let summary):
                    for judged in summary.verdicts {
                        guard let finding = judged.verdict.finding else { continue }
                        let side = judged.requirement == RosterMissing.id ? finding.wanted : finding.found
                        guard case .text(let unit)? = side["unit"] else { continue }
                        take(unit, nil, [judged])
                    }
                default: break
                }
            }
            return found
        }

        // MARK: What is handed in

        private static let photo = JPEGBuilder(width: 1600, height: 1200).exif(.camera).build()
        private static let small = JPEGBuilder(width: 1599, height: 1199).exif(.camera).build()
        private static let places = ["中心广场", "镇政府门前", "岫岩宾馆门前", "便民服务大厅", "村委会门前"]
        private static let summary =
            "当天在镇政府门前设咨询台3个,接待群众187人次,发放资料900份。村民高某反映路灯不亮,镇长当场安排电工去修,当晚恢复了照明。其余问题登记在册,分到各站所限期办理。\n"

        private static func write(to folder: TemporaryFolder) throws {
            var plan = ""
            for (index, unit) in units.enumerated() {
                plan +=
                    [unit.called, unit.form, unit.address, "\(unit.day)", "\(index)"].joined(separator: "\t") + "\n"
                var rows = ["文件名,说明\n", "文件名,说明\n"]
                for number in 1...15 {
                    let isLater = unit.secondFrom.map { number >= $0 } ?? false
                    let home = "tree/" + unit.called + (isLater ? "(补)/" : "/")
                    try folder.write(unit.small.contains(number) ? small : photo, to: home + photoName(number))
                    guard !unit.withoutRow.contains(number) else { continue }
                    let caption = "5月15日,主任李明在\(places[number % 5])向第\(number)批群众发放政务公开宣传资料并解答咨询"
                    rows[isLater ? 1 : 0] += "\(photoName(number)),\(caption)\n"
                }
                try folder.write(rows[0], to: "tree/\(unit.called)/照片说明.csv")
                if unit.secondFrom != nil { try folder.write(rows[1], to: "tree/\(unit.called)(补)/照片说明.csv") }
                if unit.hasSummary { try folder.write(summary, to: "tree/\(unit.called)/活动总结.txt") }
            }
            try folder.write(plan, to: "plan").makeFolder("in")
        }

        /// Packs each folder of `tree` as the plan says into `in`.
        private static let script = #"""
            import sys, os, io, zipfile, tarfile, ctypes, locale, shutil, email.message, email.policy
            root = sys.argv[1]
            locale.setlocale(locale.LC_ALL, 'C.UTF-8')
            def files(folder):
                return [(name, open(folder + '/' + name, 'rb').read()) for name in sorted(os.listdir(folder))]
            class GBK(zipfile.ZipInfo):
                def _encodeFilenameFlags(self): return self.filename.encode('gbk'), self.flag_bits & ~0x800
            def pack(target, folder, info):
                with zipfile.ZipFile(target, 'w') as archive:
                    for name, data in files(folder): archive.writestr(info(name), data)
            def seven(target, folder):
                lib = ctypes.CDLL('libarchive.so.13')
                lib.archive_write_new.restype = lib.archive_entry_new.restype = ctypes.c_void_p
                archive = ctypes.c_void_p(lib.archive_write_new())
                lib.archive_write_set_format_7zip(archive)
                lib.archive_write_open_filename(archive, target.encode())
                for name, data in files(folder):
                    entry = ctypes.c_void_p(lib.archive_entry_new())
                    lib.archive_entry_update_pathname_utf8(entry, name.encode())
                    lib.archive_entry_set_size(entry, ctypes.c_int64(len(data)))
                    lib.archive_entry_set_filetype(entry, 0o100000)
                    lib.archive_entry_set_perm(entry, 0o644)
                    assert lib.archive_write_header(archive, entry) == 0
                    lib.archive_write_data(archive, data, ctypes.c_size_t(len(data)))
                    lib.archive_entry_free(entry)
                lib.archive_write_close(archive)
                lib.archive_write_free(archive)
            def mail(folder, sender, subject, day):
                message = email.message.EmailMessage(policy=email.policy.SMTP)
                message['Received'] = 'from a by mx.example; Wed, %s May 2012 10:12:00 +0800' % day
                message['From'], message['Subject'] = sender, subject
                message.set_content('材料见附件')
                for name, data in files(folder):
                    message.add_attachment(data, maintype='application', subtype='octet-stream', filename=name)
                return message.as_bytes()
            box = []
            for line in open(root + '/plan', encoding='utf-8'):
                unit, form, address, day, number = line.rstrip('\n').split('\t')
                source, target = root + '/tree/' + unit, root + '/in/' + unit
                if form == 'folder': shutil.copytree(source, target)
                elif form == 'zip': pack(target + '.zip', source, GBK)
                elif form == 'tar.gz':
                    with tarfile.open(target + '.tar.gz', 'w:gz') as archive: archive.add(source, arcname='.')
                elif form == '7z': seven(target + '.7z', source)
                elif form == 'eml':
                    with open(root + '/in/%s.eml' % number, 'wb') as file: file.write(mail(source, address, '材料', day))
                elif form == 'mbox': box.append(mail(source, 'x@example.invalid', '转发:' + unit + '活动材料', day))
                else:
                    inner = io.BytesIO()
                    pack(inner, source, zipfile.ZipInfo)
                    with zipfile.ZipFile(target + '.zip', 'w') as outer: outer.writestr('材料.zip', inner.getvalue())
                if os.path.isdir(source + '(补)'): shutil.copytree(source + '(补)', target + '(补)')
            with open(root + '/in/收件箱.mbox', 'wb') as file:
                for message in box: file.write(b'From a Wed May 16 10:12:00 2012\n' + message.replace(b'\r\n', b'\n') + b'\n')
            """#
    }
#endif
