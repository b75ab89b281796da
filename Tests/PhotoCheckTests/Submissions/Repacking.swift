import TestSupport

/// A folder packed by other programs in every way that is read.
enum Repacking {
    /// Packs `tree` inside a folder: as `tree.zip`, `gbk.zip` (names in GBK, no flag), `top.zip` (in one folder), tar in five
    /// packings, `tree.7z`, `tree.rar`, `nested.zip` (a zip for each folder), and the folder `units` of zips with GBK names.
    ///
    /// - Returns: what could not be packed on this machine.
    static func pack(_ folder: TemporaryFolder) throws -> [String] {
        let run = try ChildProcess.run("python3", ["-c", script, folder.path])
        guard run.status == 0 else { throw Failure(output: run.output) }
        return run.output.split(separator: "\n").map(String.init)
    }

    struct Failure: Error {
        var output: String
    }

    /// Python packs zip and tar; libarchive, which the program needs anyhow, writes 7z; a rar without compression is simple.
    private static let script = #"""
        import sys, os, io, zipfile, tarfile, ctypes, struct, zlib, locale, shutil, subprocess
        root = sys.argv[1]
        src = root + '/tree'
        def files(folder):
            found = []
            for where, _, names in os.walk(folder):
                found += [os.path.join(where, n) for n in names]
            return sorted((p, os.path.relpath(p, folder)) for p in found)
        def content(path):
            with open(path, 'rb') as file: return file.read()
        class GBK(zipfile.ZipInfo):
            def _encodeFilenameFlags(self): return self.filename.encode('gbk'), self.flag_bits & ~0x800
        def pack(target, folder, prefix='', info=zipfile.ZipInfo):
            with zipfile.ZipFile(target, 'w') as archive:
                for path, name in files(folder):
                    member = info(prefix + name)
                    member.compress_type = zipfile.ZIP_DEFLATED
                    archive.writestr(member, content(path))
        def seven(target, folder):
            locale.setlocale(locale.LC_ALL, 'C.UTF-8')
            lib = ctypes.CDLL('libarchive.so.13')
            lib.archive_write_new.restype = lib.archive_entry_new.restype = ctypes.c_void_p
            archive = ctypes.c_void_p(lib.archive_write_new())
            lib.archive_write_set_format_7zip(archive)
            lib.archive_write_open_filename(archive, target.encode())
            for path, name in files(folder):
                data = content(path)
                entry = ctypes.c_void_p(lib.archive_entry_new())
                lib.archive_entry_update_pathname_utf8(entry, name.encode())
                lib.archive_entry_set_size(entry, ctypes.c_int64(len(data)))
                lib.archive_entry_set_filetype(entry, 0o100000)
                lib.archive_entry_set_perm(entry, 0o644)
                assert lib.archive_write_header(archive, entry) == 0
                lib.archive_write_data(archive, data, ctypes.c_size_t(len(data)))
                lib.archive_entry_free(entry)
            assert lib.archive_write_close(archive) == 0
            lib.archive_write_free(archive)
        def rar(target, folder):
            def block(kind, flags, body, data=b''):
                head = struct.pack('<BHH', kind, flags, 7 + len(body)) + body
                return struct.pack('<H', zlib.crc32(head) & 0xFFFF) + head + data
            out = b'Rar!\x1a\x07\x00' + block(0x73, 0, bytes(6))
            for path, name in files(folder):
                data, stored = content(path), name.replace('/', '\\').encode('gbk')
                out += block(0x74, 0x8000, struct.pack('<IIBIIBBHI', len(data), len(data), 2, zlib.crc32(data), 0x40AF5000,
                    20, 0x30, len(stored), 0x20) + stored, data)
            with open(target, 'wb') as file: file.write(out + block(0x7B, 0x4000, b''))
        pack(root + '/tree.zip', src)
        pack(root + '/gbk.zip', src, info=GBK)
        pack(root + '/top.zip', src, prefix='top/')
        for name, mode in (('tree.tar', 'w'), ('tree.tar.gz', 'w:gz'), ('tree.tar.xz', 'w:xz'), ('tree.tar.bz2', 'w:bz2')):
            with tarfile.open(root + '/' + name, mode) as archive: archive.add(src, arcname='.')
        if shutil.which('zstd'):
            subprocess.run(['zstd', '-q', root + '/tree.tar', '-o', root + '/tree.tar.zst'], check=True)
        else:
            print('tree.tar.zst')
        try: seven(root + '/tree.7z', src)
        except OSError: print('tree.7z')
        rar(root + '/tree.rar', src)
        os.makedirs(root + '/units')
        with zipfile.ZipFile(root + '/nested.zip', 'w', zipfile.ZIP_DEFLATED) as outer:
            for name in sorted(os.listdir(src)):
                inner = io.BytesIO()
                pack(inner, src + '/' + name)
                outer.writestr(name + '.zip', inner.getvalue())
                pack(root + '/units/' + name + '.zip', src + '/' + name, prefix=name + '/', info=GBK)
        """#
}
