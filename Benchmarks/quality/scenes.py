"""Scenes by code: 2048 by 1536, sharp to the pixel, each kind with what makes it hard to judge."""
import cv2
import numpy as np

WIDTH, HEIGHT = 2048, 1536


def waves(random, width=WIDTH, height=HEIGHT, slope=1.2):
    """A cloud of waves, from -1 to 1: `slope` says how much faster slow waves are stronger."""
    noise = random.standard_normal((height, width)).astype(np.float32)
    spectrum = np.fft.rfft2(noise)
    across = np.fft.rfftfreq(width)[None, :]
    down = np.fft.fftfreq(height)[:, None]
    spectrum /= np.maximum(np.hypot(across, down), 1 / height) ** slope
    cloud = np.fft.irfft2(spectrum, (height, width)).astype(np.float32)
    return np.clip(cloud / (3 * cloud.std()), -1, 1)


def leaves(random, smallest=5, largest=220, count=4000, low=20, high=235):
    """Ellipses upon ellipses, the small ones far more often: edges of every size and direction."""
    picture = np.full((HEIGHT * 2, WIDTH * 2), 128, np.float32)
    sizes = 1 / np.sqrt(random.uniform(1 / largest**2, 1 / smallest**2, count))
    for size in np.sort(sizes)[::-1]:
        centre = (int(random.integers(0, WIDTH * 2)), int(random.integers(0, HEIGHT * 2)))
        axes = (max(2, int(size * 2)), max(2, int(size * 2 * random.uniform(0.3, 1))))
        cv2.ellipse(picture, centre, axes, float(random.uniform(0, 180)), 0, 360, float(random.uniform(low, high)), -1)
    return cv2.resize(picture, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA)


def grain(random, picture, strength=10):
    """What a surface has of its own."""
    return picture + strength * waves(random, slope=0.8)


def people(random, count=9):
    """Rows of heads and shoulders on a picture of their own size; and where they are."""
    picture = np.zeros((HEIGHT * 2, WIDTH * 2), np.float32)
    mask = np.zeros_like(picture)
    for place in range(count):
        x = int((place + 0.5) / count * WIDTH * 2 + random.integers(-40, 40))
        y = int(HEIGHT * 2 * random.uniform(0.42, 0.58))
        size = int(WIDTH / count * random.uniform(0.6, 0.8))
        for canvas, tones in ((picture, (random.uniform(40, 160), random.uniform(110, 205), 50)), (mask, (1, 1, 1))):
            cv2.ellipse(canvas, (x, y + size * 3), (int(size * 1.3), size * 2), 0, 0, 360, float(tones[0]), -1)
            cv2.ellipse(canvas, (x, y), (size * 3 // 4, size), 0, 0, 360, float(tones[1]), -1)
            for side in (-1, 1):
                cv2.ellipse(canvas, (x + side * size // 3, y - size // 6), (size // 8, size // 14), 0, 0, 360, float(tones[2]), -1)
            cv2.ellipse(canvas, (x, y + size // 2), (size // 4, size // 20), 0, 0, 360, float(tones[2]), -1)
            for _ in range(120):
                angle = random.uniform(3.3, 6.1)
                inner, outer = size * 0.9, size * random.uniform(1, 1.15)
                points = [(int(x + r * 0.75 * np.cos(angle)), int(y + r * np.sin(angle))) for r in (inner, outer)]
                cv2.line(canvas, *points, float(30 if tones[0] != 1 else 1), 2)
    small = (WIDTH, HEIGHT)
    return cv2.resize(picture, small, interpolation=cv2.INTER_AREA), cv2.resize(mask, small, interpolation=cv2.INTER_AREA)


def writing(random, ground, ink, lines=14, thickness=3):
    picture = np.full((HEIGHT * 2, WIDTH * 2), ground, np.uint8)
    letters = "ABCDEFGHKLMNPRSTUVWXYZabcdefghkmnopqrstuvwxyz0123456789"
    for line in range(lines):
        text = "".join(random.choice(list(letters)) for _ in range(int(random.integers(12, 34))))
        scale = float(random.uniform(1.4, 4))
        origin = (int(random.integers(60, 900)), int((line + 0.8) * HEIGHT * 2 / lines))
        cv2.putText(picture, text, origin, cv2.FONT_HERSHEY_SIMPLEX, scale, float(ink), thickness * 2, cv2.LINE_AA)
    return cv2.resize(picture, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA).astype(np.float32)


def houses(random):
    picture = np.full((HEIGHT * 2, WIDTH * 2), 190, np.float32)
    for house in range(6):
        left, right = house * WIDTH // 3, (house + 1) * WIDTH // 3
        top = int(random.uniform(0.1, 0.45) * HEIGHT * 2)
        cv2.rectangle(picture, (left, top), (right, HEIGHT * 2), float(random.uniform(70, 180)), -1)
        columns, rows = int(random.integers(5, 11)), int(random.integers(8, 20))
        for row in range(rows):
            for column in range(columns):
                x = left + (column + 0.25) * (right - left) / columns
                y = top + (row + 0.3) * (HEIGHT * 2 - top) / rows
                size = ((right - left) / columns * 0.5, (HEIGHT * 2 - top) / rows * 0.5)
                cv2.rectangle(picture, (int(x), int(y)), (int(x + size[0]), int(y + size[1])),
                              float(random.uniform(20, 110)), -1)
    turned = cv2.getRotationMatrix2D((WIDTH, HEIGHT), float(random.uniform(-4, 4)), 1.1)
    picture = cv2.warpAffine(picture, turned, (WIDTH * 2, HEIGHT * 2), flags=cv2.INTER_LINEAR)
    return grain(random, cv2.resize(picture, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA), 8)


def defocus(picture, radius):
    side = np.arange(-radius, radius + 1)
    disc = (side[:, None] ** 2 + side[None, :] ** 2 <= radius**2).astype(np.float32)
    return cv2.filter2D(picture, -1, disc / disc.sum(), borderType=cv2.BORDER_REFLECT)


def group(random):
    heads, mask = people(random, int(random.integers(6, 14)))
    return grain(random, leaves(random) * (1 - mask) + heads, 6)


def bokeh(random):
    heads, mask = people(random, int(random.integers(2, 5)))
    behind = defocus(leaves(random, 20, 300, 1500), int(random.integers(12, 24)))
    return behind * (1 - mask) + grain(random, heads, 8) * mask


def night(random):
    picture = 10 + 8 * waves(random, slope=1.6) + (leaves(random, 30, 400, 500) - 100) * 0.06
    for _ in range(160):
        x, y = int(random.integers(8, WIDTH - 8)), int(random.integers(8, HEIGHT - 8))
        cv2.circle(picture, (x, y), int(random.integers(2, 9)), float(random.uniform(90, 255)), -1)
    return cv2.GaussianBlur(picture, (0, 0), 0.6)


def fog(random):
    far = 175 + (leaves(random) - 128) * 0.10
    heads, mask = people(random, 5)
    return far * (1 - mask) + (heads * 0.45 + 90) * mask


def snow(random):
    picture = 228 + 10 * waves(random, slope=1.4)
    heads, mask = people(random, 4)
    return picture * (1 - mask) + heads * mask


def board(random):
    return writing(random, 232, 60, lines=9, thickness=2) + 8 * waves(random, slope=2)


def stage(random):
    heads, mask = people(random, int(random.integers(3, 7)))
    return 5 + 3 * waves(random, slope=1.8) * (1 - mask) + mask * (heads * 1.1)


def hall(random):
    heads, mask = people(random, 7)
    wall = np.minimum(writing(random, 150, 225, lines=5, thickness=7), 235)
    wall[HEIGHT // 4:] = 150 + 20 * waves(random)[HEIGHT // 4:]
    return grain(random, wall * (1 - mask) + heads * mask, 5)


KINDS = {
    "leaves": lambda random: grain(random, leaves(random), 8), "group": group, "houses": houses, "hall": hall,
    "text": lambda random: grain(random, writing(random, 205, 40), 5), "bokeh": bokeh, "night": night, "fog": fog,
    "snow": snow, "board": board, "stage": stage,
    "meadow": lambda random: 120 + 90 * waves(random, slope=0.9),
}


def scene(kind, seed):
    random = np.random.default_rng([seed, sorted(KINDS).index(kind)])
    return np.clip(KINDS[kind](random), 0, 255).astype(np.float32), random
