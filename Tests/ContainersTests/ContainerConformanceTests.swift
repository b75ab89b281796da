#if Documents
    import Bytes
    import Containers
    import TestSupport
    import Testing

    /// Zips cut, flipped and broken at random: an answer each time, never a trap.
    @Suite struct ContainerConformanceTests {
        private static let whole = ZipBuilder().adding("a.txt", "alpha alpha alpha").adding(
            "b.txt", Array("beta".utf8), isDeflated: false)

        /// The members' bytes, or why not.
        private func outcome(_ zip: [UInt8]) -> Result<[[UInt8]], ByteSourceError> {
            do throws(ByteSourceError) {
                let archive = try ZipArchive(MemorySource(zip))
                var contents: [[UInt8]] = []
                for entry in archive.directory.entries where !entry.isEncrypted {
                    let source = try archive.open(entry)
                    var bytes: [UInt8] = []
                    try source.read(at: 0, count: 1_000, into: &bytes)
                    contents.append(bytes)
                }
                return .success(contents)
            } catch {
                return .failure(error)
            }
        }

        @Test func `a zip that is cut anywhere is damaged`() {
            let zip = Self.whole.build()
            for count in 0..<zip.count {
                guard case .failure(.container(.damaged)) = outcome(Array(zip[..<count])) else {
                    Issue.record("cut at \(count)")
                    continue
                }
            }
        }

        @Test func `a flipped bit never gives other bytes than the members have`() throws {
            let zip = Self.whole.build()
            let contents = Self.whole.members.map(\.content)
            for place in zip.indices {
                for bit in 0..<8 {
                    var copy = zip
                    copy[place] ^= 1 << bit
                    guard case .success(let found) = outcome(copy) else { continue }
                    // A member that counts as empty or encrypted, or has moved, is another matter than changed bytes.
                    #expect(found.allSatisfy { contents.contains($0) || $0.isEmpty }, "bit \(bit) of byte \(place)")
                }
            }
        }

        @Test func `20,000 broken zips get an answer each`() {
            var mutator = Mutator(seed: 2012)
            let zips = ZipArchiveTests.cases.map { $0.zip.build() }.filter { $0.count < 2_000 }
            for round in 0..<20_000 {
                let zip = zips[round % zips.count]
                _ = outcome(mutator.mutate(zip, partner: zips[(round / 7) % zips.count]))
            }
        }
    }
#endif
