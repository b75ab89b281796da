"""What may have happened to a picture between the scene and the office; strengths in pixels of a frame 2048 wide."""
import cv2
import numpy as np

from scenes import defocus


def noise(random, picture, strength):
    return picture + strength * random.standard_normal(picture.shape).astype(np.float32)


def motion(picture, length, angle):
    side = length | 1
    line = np.zeros((side * 8, side * 8), np.float32)
    middle = side * 4
    reach = length * 4
    turn = np.deg2rad(angle)
    ends = [(int(round(middle + sign * reach * np.cos(turn))), int(round(middle + sign * reach * np.sin(turn))))
            for sign in (-1, 1)]
    cv2.line(line, *ends, 1.0, 8)
    kernel = cv2.resize(line, (side, side), interpolation=cv2.INTER_AREA)
    return cv2.filter2D(picture, -1, kernel / kernel.sum(), borderType=cv2.BORDER_REFLECT)


def stored(picture, quality):
    """Through JPEG and back; as bytes."""
    whole = np.clip(np.rint(picture), 0, 255).astype(np.uint8)
    if quality is None:
        return whole
    coded = cv2.imencode(".jpg", whole, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return cv2.imdecode(coded, cv2.IMREAD_GRAYSCALE)


KERNELS = {"nearest": cv2.INTER_NEAREST, "bilinear": cv2.INTER_LINEAR, "bicubic": cv2.INTER_CUBIC,
           "lanczos": cv2.INTER_LANCZOS4}


def camera(random, picture, strength=2.0):
    """What every camera adds."""
    return noise(random, picture, strength)


def blurs(random, picture):
    """Name, group and picture of everything that is judged for clarity."""
    yield "original", "clear", stored(camera(random, picture), 90)
    yield "original-q75", "clear", stored(camera(random, picture, 1), 75)
    yield "original-noise6", "clear", stored(noise(random, picture, 6), 90)
    for sigma in (1, 2, 3, 4, 5, 6, 8):
        blurred = cv2.GaussianBlur(picture, (0, 0), sigma)
        yield f"gauss{sigma}", "gauss4+" if sigma >= 4 else "milder", stored(camera(random, blurred), 90)
    for length in (4, 8, 12, 16, 24):
        blurred = motion(picture, length, float(random.uniform(0, 180)))
        yield f"motion{length}", "motion12+" if length >= 12 else "milder", stored(camera(random, blurred), 90)
    for sigma, strength in ((4, 6), (4, 12), (6, 12), (8, 20)):
        blurred = noise(random, cv2.GaussianBlur(picture, (0, 0), sigma), strength)
        yield f"gauss{sigma}-noise{strength}", "blur+noise", stored(blurred, 90)
    yield "defocus8", "gauss4+", stored(camera(random, defocus(picture, 8)), 90)
    yield "gauss4-q60", "gauss4+", stored(camera(random, cv2.GaussianBlur(picture, (0, 0), 4)), 60)
