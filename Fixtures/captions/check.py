#!/usr/bin/env python3
"""Checks labelled caption files: format, and that the labels follow from each other (README.md). Exit status 1 on an error."""
import collections
import os
import re
import sys
import unicodedata

HEADER = "id lang written detailed time place people event text note".split()
ELEMENTS = HEADER[4:8]


def unescape(field):
    """Returns the text, or None where a backslash starts nothing known."""
    if re.fullmatch(r"(?:[^\\]|\\[nt\\])*", field) is None:
        return None
    return re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t", "\\": "\\"}[m[1]], field)


def expected(written, has):
    if written == "no" or not (has["people"] or has["event"]):
        return "no"
    if all(has.values()):
        return "yes" if written == "yes" else "review"
    return "review"


def key(text):
    """Two texts that differ only in width, case, spaces and signs are duplicates; texts of signs only are compared as they are."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return re.sub(r"[\W_]+", "", plain) or text


def check(path, ids, texts, counts):
    errors = []
    name = os.path.basename(path)
    with open(path, "rb") as file:
        raw = file.read()
    if raw.startswith(b"\xef\xbb\xbf"):
        errors.append(f"{name}: byte order mark")
    if b"\r" in raw:
        errors.append(f"{name}: carriage return")
    if not raw.endswith(b"\n"):
        errors.append(f"{name}: no line feed at the end")
    try:
        lines = raw.decode("utf-8").split("\n")
    except UnicodeDecodeError as error:
        return [f"{name}: not UTF-8: {error}"]
    if lines[-1] == "":
        lines.pop()
    if not lines or lines[0].split("\t") != HEADER:
        errors.append(f"{name}:1: the header line differs")
    for number, line in enumerate(lines[1:], 2):
        def wrong(what):
            errors.append(f"{name}:{number}: {what}")
        fields = line.split("\t")
        if len(fields) != len(HEADER):
            wrong(f"{len(fields)} fields, {len(HEADER)} wanted")
            continue
        row = dict(zip(HEADER, fields))
        if re.fullmatch(r"[a-z]\d{4}", row["id"]) is None:
            wrong(f"id {row['id']!r}")
        if row["id"] in ids:
            wrong(f"id {row['id']} stands at {ids[row['id']]} too")
        ids[row["id"]] = f"{name}:{number}"
        if row["lang"] not in ("zh", "en"):
            wrong(f"lang {row['lang']!r}")
        if row["written"] not in ("yes", "no", "doubt"):
            wrong(f"written {row['written']!r}")
        if row["detailed"] not in ("yes", "review", "no"):
            wrong(f"detailed {row['detailed']!r}")
        text = unescape(row["text"])
        if text is None:
            wrong("a backslash that starts neither \\n nor \\t nor \\\\")
            continue
        if text == "":
            wrong("empty text")
        if key(text) in texts:
            wrong(f"same text as {texts[key(text)]}")
        texts[key(text)] = f"{name}:{number}"
        has = {}
        for element in ELEMENTS:
            parts = row[element].split(" | ") if row[element] else []
            has[element] = bool(parts)
            for part in parts:
                plain = unescape(part)
                if plain is None or plain.strip() == "" or plain != plain.strip():
                    wrong(f"{element}: empty, spaced or badly escaped {part!r}")
                elif plain not in text:
                    wrong(f"{element}: {part!r} is not in the text")
            if len(parts) != len(set(parts)):
                wrong(f"{element}: the same substring twice")
        if row["written"] == "no" and any(has.values()):
            wrong("written is no, so the elements must be empty")
        want = expected(row["written"], has)
        if row["detailed"] != want:
            wrong(f"detailed {row['detailed']}, but {want} follows")
        for label in (f"lang {row['lang']}", f"written {row['written']}", f"detailed {row['detailed']}",
                      f"written {row['written']}, detailed {row['detailed']}"):
            counts[label] += 1
        counts["lines"] += 1
        for element in ELEMENTS:
            counts[f"with {element}"] += has[element]
            if row["written"] == "yes" and not has[element]:
                counts[f"written, without {element}"] += 1
    return errors


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    paths = sys.argv[1:] or sorted(os.path.join(here, name) for name in os.listdir(here) if name.endswith(".tsv"))
    if not paths:
        print("no .tsv file", file=sys.stderr)
        return 1
    errors, ids, texts = [], {}, {}
    for path in paths:
        counts = collections.Counter()
        found = check(path, ids, texts, counts)
        errors += found
        print(f"{os.path.basename(path)}: {counts.pop('lines', 0)} lines, {len(found)} errors")
        for label in sorted(counts):
            print(f"  {counts[label]:4d}  {label}")
    for error in errors:
        print(error, file=sys.stderr)
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
