#if Archives
    import Bytes
    import Containers
    import Foundation
    import TestSupport
    import Testing

    /// Archives that are read from front to back, whole and broken.
    @Suite struct StreamArchiveTests {
        private static let names = ["照片/1.jpg", "说明.txt"]
        private static let contents: [[UInt8]] = [[UInt8](repeating: 7, count: 5_000), Array("说明".utf8)]

        /// The same two members in every format, by their extensions; what cannot be packed on this machine is missing.
        private static let samples: [(name: String, bytes: [UInt8])] = {
            guard let folder = try? TemporaryFolder(),
                let run = try? ChildProcess.run("python3", ["-c", script, folder.path]), run.status == 0
            else { return [] }
            return ["tar", "tar.gz", "tar.xz", "tar.bz2", "7z", "rar", "zip"].compactMap { name in
                guard let data = try? Data(contentsOf: URL(fileURLWithPath: folder.path + "/a." + name)) else {
                    print("a.\(name) cannot be packed here, and is not tested")
                    return nil
                }
                return (name, [UInt8](data))
            }
        }()

        private static let script = #"""
            import sys, io, tarfile, zipfile, ctypes, struct, zlib, locale
            root = sys.argv[1] + '/a.'
            members = [('照片/1.jpg', bytes([7]) * 5000), ('说明.txt', '说明'.encode())]
            for name, mode in (('tar', 'w'), ('tar.gz', 'w:gz'), ('tar.xz', 'w:xz'), ('tar.bz2', 'w:bz2')):
                with tarfile.open(root + name, mode) as archive:
                    for path, data in members:
                        member = tarfile.TarInfo(path)
                        member.size = len(data)
                        archive.addfile(member, io.BytesIO(data))
            with zipfile.ZipFile(root + 'zip', 'w', zipfile.ZIP_DEFLATED) as archive:
                for path, data in members: archive.writestr(path, data)
            def block(kind, flags, body, data=b''):
                head = struct.pack('<BHH', kind, flags, 7 + len(body)) + body
                return struct.pack('<H', zlib.crc32(head) & 0xFFFF) + head + data
            out = b'Rar!\x1a\x07\x00' + block(0x73, 0, bytes(6))
            for path, data in members:
                stored = path.replace('/', '\\').encode('gbk')
                out += block(0x74, 0x8000, struct.pack('<IIBIIBBHI', len(data), len(data), 2, zlib.crc32(data), 0x40AF5000, 20,
                    0x30, len(stored), 0x20) + stored, data)
            with open(root + 'rar', 'wb') as file: file.write(out + block(0x7B, 0x4000, b''))
            locale.setlocale(locale.LC_ALL, 'C.UTF-8')
            try: lib = ctypes.CDLL('libarchive.so.13')
            except OSError: sys.exit(0)
            lib.archive_write_new.restype = lib.archive_entry_new.restype = ctypes.c_void_p
            archive = ctypes.c_void_p(lib.archive_write_new())
            lib.archive_write_set_format_7zip(archive)
            lib.archive_write_open_filename(archive, (root + '7z').encode())
            for path, data in members:
                entry = ctypes.c_void_p(lib.archive_entry_new())
                lib.archive_entry_update_pathname_utf8(entry, path.encode())
                lib.archive_entry_set_size(entry, ctypes.c_int64(len(data)))
                lib.archive_entry_set_filetype(entry, 0o100000)
                lib.archive_write_header(archive, entry)
                lib.archive_write_data(archive, data, ctypes.c_size_t(len(data)))
                lib.archive_entry_free(entry)
            lib.archive_write_close(archive)
            lib.archive_write_free(archive)
            """#

        /// Small enough that no broken archive costs much.
        private static let limits: ResourceLimits = {
            var limits = ResourceLimits.default
            limits.archiveBytes = 1 << 20
            limits.archiveEntries = 100
            return limits
        }()

        /// Every member's name and bytes up to the first problem, and the problem.
        private func outcome(_ bytes: [UInt8]) -> (members: [(String, [UInt8])], problem: ByteSourceError?) {
            var entries: [ContainerEntry] = []
            var contents: [[UInt8]] = []
            var problem: ByteSourceError?
            do throws(ByteSourceError) {
                let source = SharedSource(bytes)
                guard let format = try ContainerFormats.format(of: source) else {
                    throw .container(.damaged(detail: "no format"))
                }
                switch try format.open(source, limits: Self.limits) {
                case .members(let members):
                    for (index, entry) in members.entries.enumerated() where entry.kind == .file {
                        let member = try members.open(index)
                        var all: [UInt8] = []
                        try member.read(at: 0, count: min(member.count, 1 << 16), into: &all)
                        entries.append(entry)
                        contents.append(all)
                    }
                case .stream(let stream):
                    var reading = try stream.reading()
                    while let entry = try reading.next() {
                        var all: [UInt8] = []
                        var piece: [UInt8] = []
                        while try reading.read(into: &piece) { all += piece }
                        entries.append(entry)
                        contents.append(all)
                    }
                }
            } catch {
                problem = error
            }
            let names = MemberNames(entries)
            let paths = entries.map { String(decoding: names.path(of: $0) ?? [], as: UTF8.self) }
            return (Array(zip(paths, contents)), problem)
        }

        @Test func `every format gives the members' names and bytes`() {
            #expect(!Self.samples.isEmpty)
            for (name, bytes) in Self.samples {
                let found = outcome(bytes)
                #expect(found.problem == nil, "\(name)")
                #expect(found.members.map(\.0) == Self.names, "\(name)")
                #expect(found.members.map(\.1) == Self.contents, "\(name)")
            }
        }

        @Test func `members are passed over without being asked for`() throws {
            for (name, bytes) in Self.samples {
                guard
                    case .stream(let stream)? = try ContainerFormats.format(of: SharedSource(bytes))?
                        .open(SharedSource(bytes), limits: Self.limits)
                else { continue }
                var reading = try stream.reading()
                var members = 0
                while try reading.next() != nil { members += 1 }
                #expect(members == 2, "\(name)")
            }
        }

        @Test func `an archive that is cut anywhere never seems whole`() {
            for (name, bytes) in Self.samples {
                // What follows the last member of a tar is padding alone, and so are the last bytes of a packed one.
                let end = name == "tar" ? 8_000 : name.hasPrefix("tar") ? bytes.count - 8 : bytes.count
                for count in stride(from: 0, to: end, by: name == "tar" ? 16 : 1) {
                    let found = outcome(Array(bytes[..<count]))
                    let isWhole = found.problem == nil && found.members.map(\.1) == Self.contents
                    // Zeros are the end of a tar, however few.
                    #expect(found.problem != nil || (name.hasPrefix("tar") && isWhole), "\(name) cut at \(count)")
                }
            }
        }

        /// How many: `make check-deep` asks for more.
        private static let mutants =
            ProcessInfo.processInfo.environment["PHOTOCHECK_MUTANTS"].flatMap { Int($0) } ?? 6_000

        @Test func `broken archives and mails get an answer each, and unpack no more than is allowed`() {
            // Another seed breaks them in other ways.
            let seed = ProcessInfo.processInfo.environment["PHOTOCHECK_MUTANT_SEED"].flatMap { UInt64($0) } ?? 2012
            var mutator = Mutator(seed: seed)
            let samples = Self.samples.map(\.bytes) + Self.mails
            guard !samples.isEmpty else { return }
            var problems: [String: Int] = [:]
            for round in 0..<Self.mutants {
                let bytes = samples[round % samples.count]
                let found = outcome(mutator.mutate(bytes, partner: samples[(round / 7) % samples.count]))
                problems[found.problem.map { Reading.name($0) } ?? "none", default: 0] += 1
                let unpacked = found.members.reduce(0) { $0 + $1.1.count }
                // The piece at hand may stand above it.
                #expect(unpacked <= Self.limits.archiveBytes + 1 << 20, "seed \(seed), round \(round)")
                #expect(found.members.count <= Self.limits.archiveEntries, "seed \(seed), round \(round)")
            }
            if Self.mutants > 6_000 {
                print("\(Self.mutants) mutants, seed \(seed):", problems.sorted { $0.key < $1.key })
            }
        }

        private static let mails: [[UInt8]] = {
            #if Mail
                let mail = MailSample(parts: [MailSample.text("县"), MailSample.file("filename=1.jpg")]).bytes
                let outer = MailSample(
                    parts: [["Content-Type: message/rfc822", "", String(decoding: mail, as: UTF8.self)]]
                ).bytes
                return [mail, outer, Array("From a b\n".utf8) + mail + Array("\n\nFrom a b\n".utf8) + outer]
            #else
                return []
            #endif
        }()
    }
#endif
