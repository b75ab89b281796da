"""JPEG and PNG pictures that decode, put together from pieces that are compressed once.

A JPEG here has a restart marker behind every row of blocks, so rows are independent and any order of rows is a whole
picture of its own; a PNG is made of bands of lines that were compressed with a full flush.
"""

import random
import struct
import zlib

WIDTH, HEIGHT = 1600, 1200

# ITU-T T.81, tables K.3 and K.5: how many codes of each length, and their values.
DC_COUNTS = [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]
DC_VALUES = list(range(12))
AC_COUNTS = [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 0x7D]
AC_VALUES = bytes.fromhex(
    "01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a"
    "434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9"
    "aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa"
)


def codes(counts, values):
    table, code, place = {}, 0, 0
    for length, count in enumerate(counts, 1):
        for _ in range(count):
            table[values[place]] = (code, length)
            code, place = code + 1, place + 1
        code <<= 1
    return table


DC, AC = codes(DC_COUNTS, DC_VALUES), codes(AC_COUNTS, AC_VALUES)


def coefficient(value):
    """Size and bits of a coefficient (T.81, F.1.2.1)."""
    size = abs(value).bit_length()
    return size, value if value >= 0 else value + (1 << size) - 1


def row_of_blocks(chooser, blocks, detail):
    """The entropy-coded data of one row of grey blocks, padded with ones, FF stuffed."""
    bits, count, before = 0, 0, 0

    def put(code, length):
        nonlocal bits, count
        bits, count = bits << length | code, count + length

    for _ in range(blocks):
        level = max(-500, min(500, before + chooser.randint(-60, 60)))
        size, value = coefficient(level - before)
        before = level
        put(*DC[size])
        put(value, size)
        for _ in range(detail):
            size, value = coefficient(chooser.choice((-7, -3, -2, -1, 1, 2, 3, 7)))
            put(*AC[chooser.choice((0, 0, 0, 1, 2)) << 4 | size])
            put(value, size)
        put(*AC[0])
    padding = -count % 8
    put((1 << padding) - 1, padding)
    return bits.to_bytes(count // 8, "big").replace(b"\xff", b"\xff\x00")


def segment(marker, data):
    return struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data


class JPEGMaker:
    """Grey baseline JPEGs of one size; `detail` coefficients a block decide how many bytes a picture has."""

    def __init__(self, width, height, detail, seed):
        self.chooser = random.Random(seed)
        self.lines = (height + 7) // 8
        blocks = (width + 7) // 8
        self.rows = [row_of_blocks(self.chooser, blocks, detail) for _ in range(24)]
        quantization = segment(0xDB, b"\0" + bytes([16] * 64))
        frame = segment(0xC0, struct.pack(">BHHBBBB", 8, height, width, 1, 1, 0x11, 0))
        huffman = segment(0xC4, b"\0" + bytes(DC_COUNTS) + bytes(DC_VALUES)) + segment(
            0xC4, b"\x10" + bytes(AC_COUNTS) + AC_VALUES
        )
        restart = segment(0xDD, struct.pack(">H", blocks))
        scan = segment(0xDA, bytes([1, 1, 0, 0, 63, 0]))
        self.tables = quantization + frame + huffman + restart + scan

    def picture(self, segments=b""):
        parts = [b"\xff\xd8", segments, self.tables]
        for line in range(self.lines):
            parts.append(self.chooser.choice(self.rows))
            if line < self.lines - 1:
                parts.append(bytes([0xFF, 0xD0 + line % 8]))
        return b"".join(parts) + b"\xff\xd9"


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


class PNGMaker:
    """Grey PNGs whose data stand in chunks of 8 KiB, as libpng writes them."""

    BAND = 100

    def __init__(self, seed):
        self.chooser = random.Random(seed)
        self.bands = [self.band() for _ in range(16)]

    def band(self):
        lines = bytearray()
        for _ in range(self.BAND):
            lines.append(0)
            noise = self.chooser.randbytes(WIDTH // 8)
            lines += bytes(value for byte in noise for value in (byte >> 1, 64, 64, 64, 64 + (byte & 3), 64, 64, 64))
        packer = zlib.compressobj(6, zlib.DEFLATED, -15)
        return bytes(lines), packer.compress(bytes(lines)) + packer.flush(zlib.Z_FULL_FLUSH)

    def picture(self, before=b"", after=b""):
        bands = [self.chooser.choice(self.bands) for _ in range(HEIGHT // self.BAND)]
        checksum = 1
        for lines, _ in bands:
            checksum = zlib.adler32(lines, checksum)
        data = b"\x78\x9c" + b"".join(packed for _, packed in bands) + b"\x03\x00" + struct.pack(">I", checksum)
        parts = [b"\x89PNG\r\n\x1a\n", chunk(b"IHDR", struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 0, 0, 0, 0)), before]
        parts += [chunk(b"IDAT", data[start : start + 8192]) for start in range(0, len(data), 8192)]
        return b"".join(parts) + after + chunk(b"IEND", b"")
