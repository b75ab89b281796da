// Reference (a): walk, stdio, jpeg_read_header or png_read_info, one line a file. With SAVE_MARKERS libjpeg keeps the
// segments that captions stand in (APP1, APP13, COM), as a program must that wants to read them.
#include "walk.h"

#include <setjmp.h>

#include <jpeglib.h>
#include <png.h>

typedef struct {
    struct jpeg_error_mgr manager;
    jmp_buf escape;
} errors;

static void leave(j_common_ptr codec) { longjmp(((errors *)codec->err)->escape, 1); }
static void silent(j_common_ptr codec) { (void)codec; }

static void jpeg(FILE *file, const char *path) {
    struct jpeg_decompress_struct codec;
    errors errors;
    codec.err = jpeg_std_error(&errors.manager);
    errors.manager.error_exit = leave;
    errors.manager.output_message = silent;
    if (setjmp(errors.escape) == 0) {
        jpeg_create_decompress(&codec);
        jpeg_stdio_src(&codec, file);
#ifdef SAVE_MARKERS
        jpeg_save_markers(&codec, JPEG_APP0 + 1, 0xFFFF);
        jpeg_save_markers(&codec, JPEG_APP0 + 13, 0xFFFF);
        jpeg_save_markers(&codec, JPEG_COM, 0xFFFF);
#endif
        jpeg_read_header(&codec, TRUE);
        printf("%s,jpeg,%u,%u\n", path, codec.image_width, codec.image_height);
    }
    jpeg_destroy_decompress(&codec);
}

static void png(FILE *file, const char *path) {
    png_structp codec = png_create_read_struct(PNG_LIBPNG_VER_STRING, NULL, NULL, NULL);
    png_infop info = png_create_info_struct(codec);
    if (setjmp(png_jmpbuf(codec)) == 0) {
        png_init_io(codec, file);
        png_read_info(codec, info);
        printf("%s,png,%u,%u\n", path, png_get_image_width(codec, info), png_get_image_height(codec, info));
    }
    png_destroy_read_struct(&codec, &info, NULL);
}

static void examine(int folder, const char *path, const char *name) {
    int descriptor = openat(folder, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    FILE *file = descriptor < 0 ? NULL : fdopen(descriptor, "rb");
    if (file == NULL) { return; }
    int first = getc(file);
    ungetc(first, file);
    if (first == 0xFF) { jpeg(file, path); }
    if (first == 0x89) { png(file, path); }
    fclose(file);
}
