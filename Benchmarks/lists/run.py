#!/usr/bin/env python3
"""Measures what a caption list costs: a folder of photos without it and with it, headers only.

usage: run.py --photocheck PROGRAM [--photos N] [--rounds N] [--lines N]

Makes a folder with N photos (1000) and the same with an xlsx of N rows, runs both in turn and prints the medians and their
ratio (the goal is 2.0 at most), then texts of N lines (50000) that name photos, each twice as long as the one before: a time
that grows faster than the lines shows there. Ratios are the result; times depend on the machine.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
PHOTO = os.path.join(HERE, "..", "..", "Fixtures", "submissions", "县林业局", "1.jpg")
PLACES = ("农贸市场", "文化广场", "村部院内", "卫生院门前")
PEOPLE = ("镇长王建国", "书记陈立新", "村民代表", "志愿者")
DEEDS = ("解答群众咨询", "发放宣传资料", "走访困难群众", "讲解低保政策")

SHEET = '<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
PARTS = {
    "[Content_Types].xml": '<?xml version="1.0" encoding="UTF-8"?>'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/xl/workbook.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    "_rels/.rels": '<?xml version="1.0" encoding="UTF-8"?>'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": '<?xml version="1.0" encoding="UTF-8"?>'
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": '<?xml version="1.0" encoding="UTF-8"?>'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" '
    'Target="worksheets/sheet1.xml"/></Relationships>',
}


def caption(number):
    place, who = PLACES[number % 4], PEOPLE[number // 4 % 4]
    return f"2012年5月15日上午,{who}在{place}{DEEDS[number // 16 % 4]}({number})"


def workbook(path, count):
    rows = [("文件名", "说明")] + [(f"{number}.jpg", caption(number)) for number in range(1, count + 1)]
    cells = "".join(
        f'<row r="{place}">'
        + "".join(f'<c r="{column}{place}" t="inlineStr"><is><t>{text}</t></is></c>' for column, text in zip("AB", row))
        + "</row>"
        for place, row in enumerate(rows, 1)
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in PARTS.items():
            archive.writestr(name, text)
        archive.writestr("xl/worksheets/sheet1.xml", f"{SHEET}<sheetData>{cells}</sheetData></worksheet>")


def photos(folder, count):
    os.makedirs(folder)
    for number in range(1, count + 1):
        shutil.copyfile(PHOTO, os.path.join(folder, f"{number}.jpg"))


def seconds(program, folder):
    start = time.perf_counter()
    run = subprocess.run(
        [program, "check", "--headers-only", "--format", "jsonl", folder], stdout=subprocess.DEVNULL, check=False)
    if run.returncode > 2:
        sys.exit(f"{program} ended with {run.returncode}")
    return time.perf_counter() - start


def medians(program, folders, rounds):
    times = {folder: [] for folder in folders}
    for _ in range(rounds):
        for folder in folders:
            times[folder].append(seconds(program, folder))
    return [statistics.median(times[folder]) for folder in folders]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--photocheck", required=True)
    parser.add_argument("--photos", type=int, default=1000)
    parser.add_argument("--lines", type=int, default=50000)
    parser.add_argument("--rounds", type=int, default=9)
    arguments = parser.parse_args()
    program = os.path.abspath(arguments.photocheck)
    with tempfile.TemporaryDirectory() as root:
        folders = [os.path.join(root, name) for name in ("empty", "without", "with")]
        for folder, count in zip(folders, (1, arguments.photos, arguments.photos)):
            photos(os.path.join(folder, "洋河镇"), count)
        workbook(os.path.join(folders[2], "洋河镇", "照片说明.xlsx"), arguments.photos)
        start, without, listed = medians(program, folders, arguments.rounds)
        print(f"{arguments.photos} photos: {without * 1000:.1f} ms, with a list of as many rows {listed * 1000:.1f} ms, "
              f"{listed / without:.2f} x (one photo: {start * 1000:.1f} ms)")
        texts = []
        for lines in (arguments.lines // 4, arguments.lines // 2, arguments.lines):
            texts.append(os.path.join(root, f"lines-{lines}"))
            photos(os.path.join(texts[-1], "洋河镇"), 3)
            with open(os.path.join(texts[-1], "洋河镇", "照片说明.txt"), "w", encoding="utf-8") as text:
                text.writelines(f"图{number}:\n" for number in range(1, lines + 1))
        for folder, median in zip(texts, medians(program, texts, max(1, arguments.rounds // 3))):
            print(f"{os.path.basename(folder)}: {median * 1000:.1f} ms")


main()
