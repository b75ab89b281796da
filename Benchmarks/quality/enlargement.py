#!/usr/bin/env python3
"""Fits and judges the score of enlargements on photographs; prints the numbers for ClarityLimits.swift.

Each photograph is measured as it is, stored again, cut and made smaller; and pieces of it, or smaller copies of it, are made
larger by six kernels, sharpened or not, and stored. Every second photograph fits, the others are judged, and the other way
round; the numbers that are printed for use are fitted on all.
"""
import argparse
import pathlib
import random

import cv2
import numpy as np
from PIL import Image

from degradations import KERNELS, stored
from measures import measure
from run import LIMIT

WIDTH, HEIGHT = 1600, 1200
PILLOW = {"pillow-bicubic": Image.BICUBIC, "pillow-lanczos": Image.LANCZOS}
FACTORS = (1.25, 1.5, 2, 3)
# Their period is that of JPEG's blocks, so they have a score of their own.
TWOFOLD = (2, 4)


def reduced(gray, width, height, how):
    if how == "area":
        return cv2.resize(gray, (width, height), interpolation=cv2.INTER_AREA)
    return np.asarray(Image.fromarray(gray).resize((width, height), PILLOW[how]))


def enlarged(small, kernel):
    if kernel in KERNELS:
        return cv2.resize(small.astype(np.float32), (WIDTH, HEIGHT), interpolation=KERNELS[kernel])
    return np.asarray(Image.fromarray(small).resize((WIDTH, HEIGHT), PILLOW[kernel])).astype(np.float32)


def sharpened(picture, strength, width):
    return picture + strength * (picture - cv2.GaussianBlur(picture, (0, 0), width))


def has_content(gray):
    """Contrast in a third of the pieces of some rows."""
    pieces = gray[::8, :gray.shape[1] // 128 * 128].reshape(-1, 128).astype(int)
    return (pieces.max(1) - pieces.min(1) >= 60).mean() > 0.3


def piece(chance, gray, width, height):
    """A part of a picture, with something to see in it; None where six are empty."""
    for _ in range(6):
        y, x = chance.randrange(gray.shape[0] - height + 1), chance.randrange(gray.shape[1] - width + 1)
        part = gray[y:y + height, x:x + width]
        if has_content(part):
            return np.ascontiguousarray(part)
    return None


def not_enlarged(chance, gray):
    height, width = gray.shape
    yield "original", gray
    for quality in (92, 85, 75, 65):
        yield "stored again", stored(gray, quality)
    for number in range(8):
        part = piece(chance, gray, min(width, WIDTH), min(height, HEIGHT))
        if part is not None and part.shape != gray.shape:
            yield "part", part if number % 2 == 0 else stored(part, chance.choice((92, 85, 75, 65)))
    if width >= 2000:
        for how in ("area", *PILLOW):
            small = reduced(gray, WIDTH, round(height * WIDTH / width), how)
            yield "made smaller", stored(small, chance.choice((92, 85, 75)))
        yield "made smaller", stored(sharpened(small.astype(np.float32), 0.8, 1.0), 88)


def small_copy(chance, gray, factor):
    """What is enlarged: a part of the photograph, or all of it made smaller, perhaps stored as JPEG."""
    width, height = round(WIDTH / factor), round(HEIGHT / factor)
    fits = gray.shape[1] >= width and gray.shape[0] >= height
    has_more = gray.shape[1] >= 1.2 * width and gray.shape[0] >= 1.2 * height
    if fits and (chance.random() < 0.5 or gray.shape[1] < 2 * width):
        small = piece(chance, gray, width, height)
    elif has_more:
        scale = max(width / gray.shape[1], height / gray.shape[0])
        size = max(width, round(gray.shape[1] * scale)), max(height, round(gray.shape[0] * scale))
        small = reduced(gray, *size, chance.choice(("area", *PILLOW)))[:height, :width]
    else:
        small = None
    quality = chance.choice((None, 92, 85, 75))
    return None if small is None else np.ascontiguousarray(stored(small, quality))


def enlargements(chance, gray):
    for kernel in (*KERNELS, *PILLOW):
        for factor in (*FACTORS, chance.choice((1.33, 1.6, 1.8, 2.5, 4))):
            for is_sharpened in (False, True):
                for quality in (92, 75) if factor in (1.5, 2) else (chance.choice((92, 85, 75)),):
                    small = small_copy(chance, gray, factor)
                    if small is None or (kernel == "nearest" and is_sharpened):
                        continue
                    large = enlarged(small, kernel)
                    if is_sharpened:
                        large = sharpened(large, chance.choice((0.5, 0.8, 1.2)), chance.choice((1.0, 1.5)))
                    yield factor, kernel, quality, stored(large, quality)


def measured(picture):
    """What the scores are made of; None where too little can be measured."""
    features = measure(np.ascontiguousarray(picture))
    bands = list(features.bands)
    if not any(bands) or features.peak == 0 or not any(features.steps):
        return None
    fifths = [sum(bands[first:first + 3]) / 3000 for first in range(1, 16, 3)]
    return fifths + [np.log(features.peak + 1)] + [step / 1000 for step in features.steps]


def regression(measures, answers, weights):
    """Logistic, by Newton's steps, held back by the squares of its standardised weights."""
    mean = np.average(measures, axis=0, weights=weights)
    spread = np.sqrt(np.average((measures - mean) ** 2, axis=0, weights=weights)) + 1e-9
    inputs = np.hstack([(measures - mean) / spread, np.ones((len(measures), 1))])
    found, back = np.zeros(inputs.shape[1]), np.eye(inputs.shape[1])
    back[-1, -1] = 0
    for _ in range(60):
        shares = 1 / (1 + np.exp(-np.clip(inputs @ found, -30, 30)))
        slope = inputs.T @ (weights * (shares - answers)) + back @ found
        bend = (inputs * (weights * shares * (1 - shares) + 1e-6)[:, None]).T @ inputs + back
        found = found - np.linalg.solve(bend, slope)
    return found[:-1] / spread, found[-1] - (found[:-1] / spread * mean).sum()


class Pictures:
    """What was measured of all pictures, as columns."""

    def __init__(self, rows):
        self.photo = np.array([row[0] for row in rows])
        self.name = np.array([row[1] for row in rows])
        self.factor = np.array([row[2] for row in rows])
        self.kernel = np.array([row[3] for row in rows])
        self.quality = np.array([row[4] for row in rows])
        self.measures = np.array([row[5] for row in rows])
        self.larger = self.factor > 1

    def scores(self, fitting):
        """The two regressions that these pictures give, and the higher score of every picture."""
        fits = []
        for group in (np.isin(self.factor, TWOFOLD), ~np.isin(self.factor, TWOFOLD) & self.larger):
            chosen = fitting & (~self.larger | group)
            # Factors below 1.5 count less; both kinds of answers weigh the same.
            weights = np.where(self.larger & (self.factor < 1.5), 0.4, 1.0)
            weights[~self.larger] = (group & chosen).sum() / max(1, (~self.larger & chosen).sum())
            fits.append(regression(self.measures[chosen], self.larger[chosen].astype(float), weights[chosen]))
        return fits, np.max([self.measures @ weights + offset for weights, offset in fits], axis=0)


def gather(folders, resized):
    rows, unjudged = [], 0
    files = sorted((file, folder in resized) for folder in folders + resized for file in pathlib.Path(folder).rglob("*")
                   if file.suffix.lower() in (".jpg", ".jpeg", ".png"))
    for number, (file, is_resized) in enumerate(files):
        gray = cv2.imread(str(file), cv2.IMREAD_GRAYSCALE | cv2.IMREAD_IGNORE_ORIENTATION)
        if gray is None or gray.size < 700_000:
            continue
        chance = random.Random(number)
        cases = [] if is_resized else [(name, 1, "", 0, picture) for name, picture in not_enlarged(chance, gray)]
        for name, factor, kernel, quality, picture in cases + [("larger", *case) for case in enlargements(chance, gray)]:
            measures = measured(picture)
            unjudged += measures is None
            if measures is not None:
                rows.append((number, name, factor, kernel, quality, measures))
    print(f"{len(files)} photographs, {len(rows)} pictures, {unjudged} more with too little to be measured")
    return Pictures(rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--photos", nargs="+", required=True, help="folders of photographs as cameras made them")
    parser.add_argument("--resized", nargs="*", default=[], help="folders of photographs that serve as material alone")
    parser.add_argument("--limit", type=float, default=LIMIT["enlarged"] / 100, help="the score above which one is raised")
    chosen = parser.parse_args()
    cv2.setNumThreads(1)
    pictures = gather(chosen.photos, chosen.resized)
    order = {photo: place for place, photo in enumerate(sorted(set(pictures.photo)))}
    first = np.array([order[photo] % 2 == 0 for photo in pictures.photo])
    scores = np.where(first, pictures.scores(~first)[1], pictures.scores(first)[1])
    same = np.isin(pictures.name, ("original", "stored again"))
    limit = chosen.limit
    print(f"each half judged by the other half's fit, limit {limit:.2f}:")
    for name in ("original", "stored again", "part", "made smaller"):
        own = pictures.name == name
        print(f"  {name:14} raised {np.mean(scores[own] > limit):6.1%} of {own.sum()}")
    for factor in FACTORS:
        own = pictures.factor == factor
        kernels = " ".join(f"{kernel} {np.mean(scores[own & (pictures.kernel == kernel)] > limit):.0%}"
                           for kernel in (*KERNELS, *PILLOW))
        print(f"  x{factor:<13} raised {np.mean(scores[own] > limit):6.1%} of {own.sum()}  ({kernels})")
    own = pictures.factor >= 2
    print(f"  x2 and more    raised {np.mean(scores[own] > limit):6.1%} of {own.sum()}")
    for half, title in ((first, "first half"), (~first, "second half")):
        shares = [np.mean(scores[half & own] > limit)
                  for own in (same, pictures.factor == 1.5, pictures.factor == 2, pictures.factor >= 2)]
        print(f"  {title}: not enlarged {shares[0]:.1%}, x1.5 {shares[1]:.1%}, x2 {shares[2]:.1%}, x2 and more {shares[3]:.1%}")
    fits, own = pictures.scores(np.ones_like(first))
    for name, (weights, offset) in zip(("twofold", "other"), fits):
        print(f"{name}Weights = {[round(float(weight), 3) for weight in weights]}, {name}Offset = {offset:.3f}")
    print(f"of the pictures that they were fitted on, {np.mean(own[same] > limit):.1%} not enlarged ones are above the limit")


if __name__ == "__main__":
    main()
