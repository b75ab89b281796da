#!/usr/bin/env python3
"""Error rates of clarity on scenes by code, in one run; see README.md."""
import argparse
import json
import pathlib
import re

import cv2

import degradations
import scenes
from measures import measure

LIMITS = pathlib.Path(__file__).resolve().parents[2] / "Sources/PhotoCheck/Requirements/ClarityLimits.swift"


def limits():
    """The numbers of ClarityLimits.swift by their names."""
    text = LIMITS.read_text()
    found = {name: float(value) for name, value in re.findall(r"(\w+) = (-?[0-9.]+)", text)}
    return found


LIMIT = limits()


def width(features):
    """The widest of the four widths that decide; 0 when too few tiles can be judged."""
    widths = [edges.tenth for edges in features.edges if edges.tiles >= LIMIT["tilesOfDirection"]]
    return max(widths) if widths and features.contrastTiles >= LIMIT["contrastTiles"] else 0


def verdict(features):
    """As ClaritySharp.judge."""
    widest = width(features)
    if widest == 0:
        return "review"
    if widest >= LIMIT["softEdge"]:
        certain = (widest >= LIMIT["blurredEdge"] and features.noise <= LIMIT["certainNoise"]
                   and features.sharpShare <= LIMIT["sharpSomewhere"])
        return "unmet" if certain else "review"
    return "review" if features.blocks >= LIMIT["blocks"] else "met"


def area(worse, better):
    """The share of pairs that are in order."""
    pairs = [(a > b) + 0.5 * (a == b) for a in worse for b in better]
    return sum(pairs) / len(pairs) if pairs else float("nan")


HARD = {"bokeh", "night", "fog", "snow", "board", "stage"}


def blur_table(seeds, kinds):
    rows = []
    for seed in range(seeds):
        for kind in kinds:
            picture, random = scenes.scene(kind, seed)
            for name, group, degraded in degradations.blurs(random, picture):
                features = measure(degraded)
                rows.append((seed % 2, kind, group, name, verdict(features), width(features),
                             cv2.Laplacian(degraded, cv2.CV_64F).var()))
    for half, title in ((0, "thresholds were set on these scenes"), (1, "the other half")):
        print(f"\n{title}: {len({(row[1], row[2]) for row in rows if row[0] == half})} kinds and groups")
        part = [row for row in rows if row[0] == half]
        clear = [row for row in part if row[2] == "clear"]
        for group in ("clear", "clear, hard to judge", "milder", "gauss4+", "motion12+", "blur+noise"):
            own = [row for row in part if (row[2] == "clear" and row[1] in HARD if "hard" in group else row[2] == group)]
            if not own:
                continue
            shares = " ".join(f"{answer} {sum(row[4] == answer for row in own) / len(own):7.1%}"
                              for answer in ("met", "review", "unmet"))
            ranks = ""
            if group not in ("clear", "clear, hard to judge"):
                ranks = (f"  AUC {area([row[5] for row in own], [row[5] for row in clear]):.4f}"
                         f"  variance of Laplacian {area([-row[6] for row in own], [-row[6] for row in clear]):.4f}")
            print(f"  {group:22} {len(own):4} pictures  {shares}{ranks}")


def data_table(folder):
    """The pictures of a folder whose manifest says `clarity`."""
    folder = pathlib.Path(folder)
    rows = []
    for line in (folder / "manifest.jsonl").read_text(encoding="utf-8").split("\n"):
        entry = json.loads(line or "{}")
        if "clarity" not in entry or entry["clarity"]["expected"] == "unsure":
            continue
        picture = cv2.imread(str(folder / entry["path"]), cv2.IMREAD_GRAYSCALE | cv2.IMREAD_IGNORE_ORIENTATION)
        features = measure(picture)
        # Pixelated and blocky pictures are not clear, however narrow their edges are.
        score = max(width(features), features.blocks / 10 if features.blocks >= LIMIT["blocks"] else 0,
                    features.peak / 100 if features.peak >= 3000 else 0)
        rows.append((entry["kind"], entry["clarity"]["expected"], score, verdict(features), entry["path"]))
    for kind in sorted({row[0] for row in rows}):
        part = [row for row in rows if row[0] == kind]
        unclear = [row for row in part if row[1] == "not_clear"]
        clear = [row for row in part if row[1] == "clear"]
        print(f"\n{kind}: AUC {area([row[2] for row in unclear], [row[2] for row in clear]):.3f}, "
              f"{sum(row[3] == 'unmet' for row in clear)} of {len(clear)} clear refused, "
              f"{sum(row[3] != 'met' for row in unclear)} of {len(unclear)} unclear found")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=4, help="scenes of each kind; even ones are for tuning")
    parser.add_argument("--kinds", nargs="*", default=sorted(scenes.KINDS))
    parser.add_argument("--data", help="a folder with a manifest.jsonl that says how clear its pictures are")
    chosen = parser.parse_args()
    cv2.setNumThreads(1)
    if chosen.data:
        data_table(chosen.data)
    if chosen.seeds:
        blur_table(chosen.seeds, chosen.kinds)


if __name__ == "__main__":
    main()
