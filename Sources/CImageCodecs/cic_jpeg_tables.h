// Whose quantisation tables a JPEG has.
#pragma once

#include <stdint.h>
#include <stdio.h>
#include <jpeglib.h>

/// The quality, 1 to 100, at which libjpeg's own tables are those of the file whose header was read; 0 for other tables.
int32_t cic_jpeg_standard_quality(const struct jpeg_decompress_struct *codec);
