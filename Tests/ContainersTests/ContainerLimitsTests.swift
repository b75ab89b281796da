#if Documents
    import Bytes
    import Containers
    import TestSupport
    import Testing

    @Suite struct ContainerLimitsTests {
        /// What opening a zip and reading all its members comes to.
        private func problem(_ zip: [UInt8], _ limits: ResourceLimits) -> String? {
            do {
                let archive = try ZipArchive(MemorySource(zip), limits: limits)
                for entry in archive.directory.entries { _ = try Reading.all(archive.open(entry)) }
                return nil
            } catch let error as ByteSourceError {
                return Reading.name(error)
            } catch {
                return "\(error)"
            }
        }

        @Test(arguments: [(4, false), (3, false), (2, true)])
        func `so many members are read and no more`(_ allowed: Int, _ isOver: Bool) {
            var limits = ResourceLimits.default
            limits.archiveEntries = allowed
            #expect(problem(ZipArchiveTests.plain.build(), limits) == (isOver ? "archiveEntries" : nil))
        }

        @Test(arguments: [(1, false), (0, false), (-1, true)])
        func `a directory may have so many bytes`(_ room: Int, _ isOver: Bool) {
            // Three records of 46 bytes, with names of 5, 2 and 7 bytes.
            var limits = ResourceLimits.default
            limits.archiveDirectoryBytes = 3 * 46 + 14 + room
            #expect(problem(ZipArchiveTests.plain.build(), limits) == (isOver ? "archiveDirectoryBytes" : nil))
        }

        @Test(arguments: [1, 0, -1])
        func `a zip may unpack to so many times its size`(_ room: Int) {
            let zip = ZipBuilder().adding("zeros", [UInt8](repeating: 0, count: 259 * 1_000)).build()
            var limits = ResourceLimits.default
            limits.archiveRatio = 10
            let content = 259 * 1_000
            limits.archiveRatioFloor = content + room
            #expect(problem(zip, limits) == (room < 0 ? "archiveRatio" : nil))
            limits.archiveRatioFloor = 0
            limits.archiveRatio = (content + zip.count - 1) / zip.count - (room < 0 ? 1 : 0)
            #expect(problem(zip, limits) == (room < 0 ? "archiveRatio" : nil))
        }

        @Test(arguments: [1, 0, -1])
        func `a zip may unpack to so many bytes`(_ room: Int) {
            let zip = ZipBuilder().adding("noise", MemberSourceTests.noise(20_000), isDeflated: false).build()
            var limits = ResourceLimits.default
            limits.archiveBytes = 20_000 + room
            #expect(problem(zip, limits) == (room < 0 ? "archiveBytes" : nil))
        }

        @Test func `a declared size costs nothing`() {
            var member = ZipBuilder.Member(name: [65], content: [1, 2, 3])
            member.declaredSize = 0xFFFF_FFF0
            #expect(problem(ZipBuilder().adding(member).build(), .default) == "damaged")
        }
    }
#endif
