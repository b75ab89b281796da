// The reference: a full decode to luma of each file named, row by row, and nothing else.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jpeglib.h>
#include <png.h>

static unsigned sum = 0;

static void decodeJPEG(FILE *file) {
    struct jpeg_decompress_struct codec;
    struct jpeg_error_mgr errors;
    codec.err = jpeg_std_error(&errors);
    jpeg_create_decompress(&codec);
    jpeg_stdio_src(&codec, file);
    jpeg_read_header(&codec, TRUE);
    codec.out_color_space = JCS_GRAYSCALE;
    jpeg_start_decompress(&codec);
    uint8_t *rows = malloc((size_t)codec.output_width * 16);
    JSAMPROW into[16];
    for (int index = 0; index < 16; index += 1) { into[index] = rows + (size_t)index * codec.output_width; }
    while (codec.output_scanline < codec.output_height) {
        jpeg_read_scanlines(&codec, into, 16);
        sum += rows[0];
    }
    jpeg_finish_decompress(&codec);
    jpeg_destroy_decompress(&codec);
    free(rows);
}

static void decodePNG(FILE *file) {
    png_structp codec = png_create_read_struct(PNG_LIBPNG_VER_STRING, NULL, NULL, NULL);
    png_infop info = png_create_info_struct(codec);
    png_init_io(codec, file);
    png_read_info(codec, info);
    if (png_get_color_type(codec, info) & PNG_COLOR_MASK_COLOR) {
        png_set_rgb_to_gray_fixed(codec, PNG_ERROR_ACTION_NONE, 29900, 58700);
    }
    png_read_update_info(codec, info);
    uint8_t *row = malloc(png_get_rowbytes(codec, info));
    png_uint_32 height = png_get_image_height(codec, info);
    for (png_uint_32 y = 0; y < height; y += 1) {
        png_read_row(codec, row, NULL);
        sum += row[0];
    }
    png_read_end(codec, NULL);
    png_destroy_read_struct(&codec, &info, NULL);
    free(row);
}

int main(int count, char **arguments) {
    for (int index = 1; index < count; index += 1) {
        FILE *file = fopen(arguments[index], "rb");
        if (file == NULL) { return 1; }
        int first = getc(file);
        rewind(file);
        if (first == 0xFF) { decodeJPEG(file); } else { decodePNG(file); }
        fclose(file);
    }
    printf("%u\n", sum);
    return 0;
}
