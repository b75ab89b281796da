// Writes one picture that costs about what a camera's does: soft shapes, edges, texture at every scale, and noise.
// usage: make-picture FILE KIND WIDTH HEIGHT SEED, KIND one of jpeg, progressive, png
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jpeglib.h>
#include <png.h>

static uint32_t hashed(uint32_t x, uint32_t y, uint32_t seed) {
    uint32_t value = x * 0x9E3779B1u ^ y * 0x85EBCA77u ^ seed * 0xC2B2AE3Du;
    value = (value ^ value >> 15) * 0x2C1B3C6Du;
    value = (value ^ value >> 12) * 0x297A2D39u;
    return value ^ value >> 15;
}

/// Value noise of one scale: random corners, smoothly joined.
static float smooth(uint32_t x, uint32_t y, int shift, uint32_t seed) {
    float step = (float)(1 << shift), fx = (float)(x & ((1u << shift) - 1)) / step, fy = (float)(y & ((1u << shift) - 1)) / step;
    fx = fx * fx * (3 - 2 * fx);
    fy = fy * fy * (3 - 2 * fy);
    float corner[4];
    for (uint32_t index = 0; index < 4; index += 1) {
        corner[index] = (float)(hashed((x >> shift) + (index & 1), (y >> shift) + (index >> 1), seed) & 255);
    }
    float top = corner[0] + (corner[1] - corner[0]) * fx, bottom = corner[2] + (corner[3] - corner[2]) * fx;
    return top + (bottom - top) * fy - 127.5f;
}

static void fill(uint8_t *row, uint32_t width, uint32_t y, uint32_t seed) {
    for (uint32_t x = 0; x < width; x += 1) {
        float large = smooth(x, y, 9, seed), middle = smooth(x, y, 6, seed + 1), fine = smooth(x, y, 3, seed + 2);
        // Where the large shape is high lies detail, elsewhere sky and walls; the shapes have hard edges.
        float detail = large > 10 ? 1.0f : 0.15f;
        float light = 120 + 0.5f * large + (middle > 30 ? 35 : 0) + detail * (0.25f * middle + 0.22f * fine);
        int noise = (int)(hashed(x, y, seed + 3) & 15) - 8;
        for (int channel = 0; channel < 3; channel += 1) {
            float value = light + (float)noise + 0.2f * smooth(x, y, 8, seed + 4 + (uint32_t)channel);
            row[x * 3 + (uint32_t)channel] = (uint8_t)(value < 0 ? 0 : value > 255 ? 255 : value);
        }
    }
}

static void writeJPEG(FILE *file, int isProgressive, uint32_t width, uint32_t height, uint32_t seed, uint8_t *row) {
    struct jpeg_compress_struct codec;
    struct jpeg_error_mgr errors;
    codec.err = jpeg_std_error(&errors);
    jpeg_create_compress(&codec);
    jpeg_stdio_dest(&codec, file);
    codec.image_width = width;
    codec.image_height = height;
    codec.input_components = 3;
    codec.in_color_space = JCS_RGB;
    jpeg_set_defaults(&codec);
    jpeg_set_quality(&codec, 92, TRUE);
    if (isProgressive) { jpeg_simple_progression(&codec); }
    jpeg_start_compress(&codec, TRUE);
    for (uint32_t y = 0; y < height; y += 1) {
        fill(row, width, y, seed);
        jpeg_write_scanlines(&codec, &row, 1);
    }
    jpeg_finish_compress(&codec);
    jpeg_destroy_compress(&codec);
}

static void writePNG(FILE *file, uint32_t width, uint32_t height, uint32_t seed, uint8_t *row) {
    png_structp codec = png_create_write_struct(PNG_LIBPNG_VER_STRING, NULL, NULL, NULL);
    png_infop info = png_create_info_struct(codec);
    png_init_io(codec, file);
    png_set_IHDR(codec, info, width, height, 8, PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE, 0, 0);
    png_set_compression_level(codec, 3);
    png_write_info(codec, info);
    for (uint32_t y = 0; y < height; y += 1) {
        fill(row, width, y, seed);
        png_write_row(codec, row);
    }
    png_write_end(codec, info);
    png_destroy_write_struct(&codec, &info);
}

int main(int count, char **arguments) {
    if (count != 6) { return 64; }
    uint32_t width = (uint32_t)atoi(arguments[3]), height = (uint32_t)atoi(arguments[4]), seed = (uint32_t)atoi(arguments[5]);
    FILE *file = fopen(arguments[1], "wb");
    uint8_t *row = malloc((size_t)width * 3);
    if (file == NULL || row == NULL) { return 1; }
    if (strcmp(arguments[2], "png") == 0) {
        writePNG(file, width, height, seed, row);
    } else {
        writeJPEG(file, strcmp(arguments[2], "progressive") == 0, width, height, seed, row);
    }
    return fclose(file) == 0 ? 0 : 1;
}
