#include "cic_jpeg_write.h"

#include <setjmp.h>
#include <stdbool.h>

#include <stdio.h>
#include <jerror.h>
#include <jpeglib.h>

/// A picture that is being written; libjpeg's `client_data` leads here.
typedef struct {
    struct jpeg_compress_struct codec;
    struct jpeg_error_mgr errors;
    struct jpeg_destination_mgr target;
    jmp_buf escape;
    const uint8_t *pixels;
    uint32_t width, height, quality;
    uint8_t *jpeg;
    size_t room;
} writer;

// MARK: Errors: nothing is printed, nothing exits

static void leave(j_common_ptr codec) { longjmp(((writer *)codec->client_data)->escape, 1); }

static void silent(j_common_ptr codec) { (void)codec; }

static void ignore(j_common_ptr codec, int level) {
    (void)codec;
    (void)level;
}

// MARK: The room

static void begin(j_compress_ptr codec) {
    writer *writing = codec->client_data;
    codec->dest->next_output_byte = writing->jpeg;
    codec->dest->free_in_buffer = writing->room;
}

static boolean isFull(j_compress_ptr codec) {
    ERREXIT(codec, JERR_FILE_WRITE);
    return FALSE;
}

static void end(j_compress_ptr codec) { (void)codec; }

// MARK: The only function with setjmp; it owns no local that changes

static void compress(writer *writing) {
    struct jpeg_compress_struct *codec = &writing->codec;
    codec->client_data = writing;
    jpeg_create_compress(codec);
    codec->client_data = writing;
    codec->dest = &writing->target;
    codec->image_width = writing->width;
    codec->image_height = writing->height;
    codec->input_components = 1;
    codec->in_color_space = JCS_GRAYSCALE;
    jpeg_set_defaults(codec);
    jpeg_set_quality(codec, (int)writing->quality, TRUE);
    // Exact whichever registers the machine has.
    codec->dct_method = JDCT_ISLOW;
    codec->optimize_coding = TRUE;
    jpeg_start_compress(codec, TRUE);
    while (codec->next_scanline < codec->image_height) {
        // libjpeg reads rows through a pointer that is not const.
        JSAMPROW row = (JSAMPROW)(writing->pixels + (size_t)codec->next_scanline * writing->width);
        jpeg_write_scanlines(codec, &row, 1);
    }
    jpeg_finish_compress(codec);
}

static bool run(writer *writing) {
    if (setjmp(writing->escape)) { return false; }
    compress(writing);
    return true;
}

size_t cic_jpeg_write_gray(const uint8_t *pixels, size_t count, uint32_t width, uint32_t quality, uint8_t *jpeg,
                           size_t room) {
    if (width == 0 || width > JPEG_MAX_DIMENSION || count < width || count / width > JPEG_MAX_DIMENSION) { return 0; }
    writer writing = {.pixels = pixels, .width = width, .height = (uint32_t)(count / width), .quality = quality,
                      .jpeg = jpeg, .room = room};
    writing.codec.err = jpeg_std_error(&writing.errors);
    writing.errors.error_exit = leave;
    writing.errors.emit_message = ignore;
    writing.errors.output_message = silent;
    writing.target.init_destination = begin;
    writing.target.empty_output_buffer = isFull;
    writing.target.term_destination = end;
    size_t length = run(&writing) ? room - writing.target.free_in_buffer : 0;
    jpeg_destroy_compress(&writing.codec);
    return length;
}
