/// Image headers and pixels through libjpeg and libpng, and zlib, behind functions that keep no pointer to the caller's
/// memory.
///
/// The C libraries' own headers are not included here, so none of their types reaches Swift.
#pragma once

#include "cic_inflate.h"
#include "cic_jpeg.h"
#include "cic_jpeg_pixels.h"
#include "cic_jpeg_write.h"
#include "cic_pixels.h"
#include "cic_png.h"
#include "cic_png_pixels.h"
