"""photocheck's measures, called as the program calls them: the C of Sources/CPixels, built and loaded."""
import ctypes
import pathlib
import subprocess
import tempfile

SOURCES = pathlib.Path(__file__).resolve().parents[2] / "Sources" / "CPixels"


class Edges(ctypes.Structure):
    _fields_ = [(name, ctypes.c_uint32) for name in ("tiles", "tenth", "quarter", "half")]


class Place(ctypes.Structure):
    _fields_ = [(name, ctypes.c_uint32) for name in ("x", "y", "width", "height")]


class Features(ctypes.Structure):
    """As `cpx_features` in CPixels.h."""

    _fields_ = [
        ("viewWidth", ctypes.c_uint32), ("viewHeight", ctypes.c_uint32), ("tiles", ctypes.c_uint32),
        ("contrastTiles", ctypes.c_uint32), ("edges", Edges * 4), ("sharpShare", ctypes.c_uint32),
        ("noise", ctypes.c_uint32), ("blocks", ctypes.c_uint32), ("sharpest", Place),
        ("levels", ctypes.c_uint8 * 5), ("black", ctypes.c_uint32), ("burnt", ctypes.c_uint32),
        ("bands", ctypes.c_int32 * 16), ("segments", ctypes.c_uint32), ("peak", ctypes.c_uint32),
        ("peakFrequency", ctypes.c_uint32), ("steps", ctypes.c_uint32 * 4), ("hashes", ctypes.c_uint64 * 10),
    ]


def library():
    folder = tempfile.mkdtemp(prefix="photocheck-quality-")
    made = folder + "/measures.so"
    files = [str(file) for file in sorted(SOURCES.glob("*.c"))]
    subprocess.run(["clang", "-O2", "-std=c11", "-shared", "-fPIC", "-I", str(SOURCES / "include"), "-I", str(SOURCES),
                    *files, "-lm", "-o", made], check=True)
    loaded = ctypes.CDLL(made)
    loaded.cpx_measures_create.restype = ctypes.c_void_p
    loaded.cpx_measures_finish.restype = Features
    return loaded


LIBRARY = library()


def measure(gray):
    """The features of one picture, an array of bytes, rows first."""
    height, width = gray.shape
    bytes_ = gray.tobytes()
    handle = ctypes.c_void_p(LIBRARY.cpx_measures_create(width, height))
    LIBRARY.cpx_measures_take(handle, bytes_, ctypes.c_size_t(len(bytes_)))
    thumb = ctypes.create_string_buffer(1024)
    features = LIBRARY.cpx_measures_finish(handle, thumb, ctypes.c_size_t(1024))
    LIBRARY.cpx_measures_destroy(handle)
    return features
