#!/usr/bin/env python3
"""Writes Sources/CTextTables/Big5Table.c and ShiftJISTable.c from Python's codecs.

    python3 Scripts/make-big5-sjis-tables.py                     write the tables
    python3 Scripts/make-big5-sjis-tables.py --check             exit 1 when a checked-in table is not what this writes
    python3 Scripts/make-big5-sjis-tables.py --dump big5|shift_jis
                                                                 print "code scalar" in hex, one line for every code

Big5 is cp950, with the ETEN kana, Cyrillic letters and circled numbers of rows C6 to C8, which cp950 leaves out and
big5hkscs has in the same places. Shift JIS is cp932. The single bytes 80, A0, FD, FE and FF, for which that code page
has a control or private characters, are no text and left out; so are the 1,880 codes of rows F0 to F9 that belong to
private characters.
"""
import pathlib
import sys

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "Sources/CTextTables"
BIG5_LEADS = range(0xA1, 0xFA)
BIG5_TRAILS = [*range(0x40, 0x7F), *range(0xA1, 0xFF)]
SJIS_LEADS = [*range(0x81, 0xA0), *range(0xE0, 0xF0), *range(0xFA, 0xFD)]
SJIS_TRAILS = [*range(0x40, 0x7F), *range(0x80, 0xFD)]


def read(code, codec):
    """The scalar of a code, or None where the codec has none or a private one."""
    try:
        text = code.decode(codec)
    except UnicodeDecodeError:
        return None
    return ord(text) if len(text) == 1 and not 0xE000 <= ord(text) < 0xF900 else None


def big5(code):
    value = read(code, "cp950")
    if value is None and 0xC6A1 <= code[0] << 8 | code[1] <= 0xC8FE:
        value = read(code, "big5hkscs")
    # Beyond the BMP there is only what the Hong Kong supplement added later.
    return value if value is None or value < 0x10000 else None


def shift_jis(code):
    return read(code, "cp932")


ENCODINGS = {
    "big5": (big5, BIG5_LEADS, BIG5_TRAILS, range(0), "Big5Table.c", "ctt_big5_table",
             "cp950 and big5hkscs codecs", "lead byte A1 to F9", "40 to 7E and A1 to FE"),
    "shift_jis": (shift_jis, SJIS_LEADS, SJIS_TRAILS, range(0xA1, 0xE0), "ShiftJISTable.c", "ctt_shift_jis_table",
                  "cp932 codec", "lead byte 81 to 9F, E0 to EF and FA to FC", "40 to 7E and 80 to FC"),
}


def rows(values, pattern, width):
    for start in range(0, len(values), width):
        yield "    " + " ".join(pattern % value for value in values[start:start + width])


def table(name):
    scalar, leads, trails, _, _, array, codec, lead_text, trail_text = ENCODINGS[name]
    values = [scalar(bytes((lead, trail))) or 0 for lead in leads for trail in trails]
    return "\n".join([
        "// Made by `python3 Scripts/make-big5-sjis-tables.py` from Python's %s; do not edit." % codec,
        '#include "LegacyTables.h"',
        "",
        "// Row by %s, column by trail byte %s; 0: no character." % (lead_text, trail_text),
        "const uint16_t %s[%d * %d] = {" % (array, len(leads), len(trails)),
        *rows(values, "0x%04X,", 16),
        "};",
        "",
    ])


def dump(name, out):
    scalar, leads, trails, singles, *_ = ENCODINGS[name]
    codes = [bytes((single,)) for single in singles]
    codes += [bytes((lead, trail)) for lead in leads for trail in trails]
    for code in codes:
        value = scalar(code)
        if value is not None:
            out.write("%s %X\n" % (code.hex(), value))


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "--dump" and arguments[1] in ENCODINGS:
        dump(arguments[1], sys.stdout)
    elif arguments == ["--check"]:
        for name, (*_, file, _, _, _, _) in ENCODINGS.items():
            if not (FOLDER / file).exists() or (FOLDER / file).read_text() != table(name):
                sys.exit("%s is stale: run python3 Scripts/make-big5-sjis-tables.py" % file)
    elif not arguments:
        for name, (*_, file, _, _, _, _) in ENCODINGS.items():
            (FOLDER / file).write_text(table(name))
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
