#!/usr/bin/env python3
"""Writes Sources/CTextTables/GB18030Table.c from Python's gb18030 codec.

    python3 Scripts/make-gb18030-table.py           write the table
    python3 Scripts/make-gb18030-table.py --check   exit 1 when the checked-in table is not what this script writes
    python3 Scripts/make-gb18030-table.py --dump    print "code scalar" in hex, one line for every code that the codec
                                                    reads: all two-byte codes, all four-byte codes of the BMP, and
                                                    every 257th of the supplementary planes

Edition: Python's codec follows GB 18030-2000, where the letter m with acute is the four-byte code 8135F437 and A8BC
stands in the private use area. GB 18030-2005 swapped the two, and the edition of 2022 moved 18 more codes out of the
private use area. PINNED keeps what the edition of 2000 says for those, so that a later Python writes the same table.
"""
import pathlib
import sys

TARGET = pathlib.Path(__file__).resolve().parent.parent / "Sources/CTextTables/GB18030Table.c"

# Code -> scalar of GB 18030-2000 where later editions differ.
PINNED = {
    "a8bc": 0xE7C7, "8135f437": 0x1E3F,
    "a6d9": 0xE78D, "a6da": 0xE78E, "a6db": 0xE78F, "a6dc": 0xE790, "a6dd": 0xE791, "a6de": 0xE792, "a6df": 0xE793,
    "a6ec": 0xE794, "a6ed": 0xE795, "a6f3": 0xE796, "fe59": 0xE81E, "fe61": 0xE826, "fe66": 0xE82B, "fe67": 0xE82C,
    "fe6d": 0xE832, "fe7e": 0xE843, "fe90": 0xE854, "fea0": 0xE864,
    "84318236": 0xFE10, "84318237": 0xFE11, "84318238": 0xFE12, "84318239": 0xFE13, "84318330": 0xFE14,
    "84318331": 0xFE15, "84318332": 0xFE16, "84318333": 0xFE17, "84318334": 0xFE18, "84318335": 0xFE19,
    "82359037": 0x9FB4, "82359038": 0x9FB5, "82359039": 0x9FB6, "82359130": 0x9FB7, "82359131": 0x9FB8,
    "82359132": 0x9FB9, "82359133": 0x9FBA, "82359134": 0x9FBB,
}
TRAILS = [b for b in range(0x40, 0xFF) if b != 0x7F]
# Linear numbers of the four-byte codes: the BMP ends before 39420, the supplementary planes begin at 189000.
BMP_END = 39420
SUPPLEMENTARY = range(189000, 189000 + 0x100000)


def scalar(code):
    """The scalar of a code, or None where the codec has none."""
    pinned = PINNED.get(code.hex())
    if pinned is not None:
        return pinned
    try:
        text = code.decode("gb18030")
    except UnicodeDecodeError:
        return None
    return ord(text) if len(text) == 1 else None


def two_byte_codes():
    return (bytes((lead, trail)) for lead in range(0x81, 0xFF) for trail in TRAILS)


def four_byte_code(linear):
    linear, fourth = divmod(linear, 10)
    linear, third = divmod(linear, 126)
    first, second = divmod(linear, 10)
    return bytes((first + 0x81, second + 0x30, third + 0x81, fourth + 0x30))


def ranges():
    """(first linear number, first scalar, count) of runs that count up together; the gaps have no scalar."""
    found = []
    for linear in range(BMP_END):
        value = scalar(four_byte_code(linear))
        if value is None:
            continue
        if found and linear == found[-1][0] + found[-1][2] and value == found[-1][1] + found[-1][2]:
            found[-1][2] += 1
        else:
            found.append([linear, value, 1])
    return found


def common_hanzi():
    """A bit for each of U+4E00 to U+9FFF: set for the 3755 hanzi of GB 2312 level 1 (rows 16 to 55)."""
    words = [0] * ((0xA000 - 0x4E00) // 32)
    for lead in range(0xB0, 0xD8):
        for trail in range(0xA1, 0xFF):
            value = scalar(bytes((lead, trail)))
            if value is not None and 0x4E00 <= value <= 0x9FFF:
                words[(value - 0x4E00) // 32] |= 1 << (value % 32)
    return words


def rows(values, pattern, width):
    for start in range(0, len(values), width):
        yield "    " + " ".join(pattern % value for value in values[start:start + width])


def table():
    two = [scalar(code) or 0 for code in two_byte_codes()]
    four = ranges()
    lines = [
        "// Made by `python3 Scripts/make-gb18030-table.py` from Python's gb18030 codec (GB 18030-2000); do not edit.",
        '#include "GB18030Table.h"',
        "",
        "// Row by lead byte 0x81 to 0xFE, column by trail byte 0x40 to 0x7E and 0x80 to 0xFE; 0: no character.",
        "const uint16_t ctt_two_byte[126 * 190] = {",
        *rows(two, "0x%04X,", 16),
        "};",
        "",
        "// Runs of four-byte codes of the BMP: first linear number, first scalar, count.",
        "const ctt_range ctt_four_byte[] = {",
        *rows(["{%d, 0x%04X, %d}," % tuple(r) for r in four], "%s", 5),
        "};",
        "const size_t ctt_four_byte_count = %d;" % len(four),
        "",
        "// One bit for each of U+4E00 to U+9FFF: the hanzi of GB 2312 level 1.",
        "const uint32_t ctt_common_hanzi[656] = {",
        *rows(common_hanzi(), "0x%08X,", 10),
        "};",
        "",
    ]
    return "\n".join(lines)


def dump(out):
    for code in two_byte_codes():
        value = scalar(code)
        if value is not None:
            out.write("%s %X\n" % (code.hex(), value))
    for linears in (range(BMP_END), SUPPLEMENTARY[::257]):
        for linear in linears:
            code = four_byte_code(linear)
            value = scalar(code)
            if value is not None:
                out.write("%s %X\n" % (code.hex(), value))


def main(arguments):
    if arguments == ["--dump"]:
        dump(sys.stdout)
    elif arguments == ["--check"]:
        if not TARGET.exists() or TARGET.read_text() != table():
            sys.exit("GB18030Table.c is stale: run python3 Scripts/make-gb18030-table.py")
    elif not arguments:
        TARGET.write_text(table())
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
