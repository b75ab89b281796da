#include "cic_png.h"

#include <setjmp.h>
#include <string.h>

#include <png.h>

/// All state of one reading, owned by the caller of the function that calls setjmp.
typedef struct {
    png_structp codec;
    png_infop info;
    /// The first thing that libpng complained about: its last word is only "Invalid IHDR data".
    const char *reason;
} reading;

typedef struct {
    const char *part;
    const char *name;
} message;

// libpng has no message numbers. Its texts have been stable since 1.4; one that is not listed is PNG_REFUSED.
static const message messages[] = {
    {"Image width is zero", "PNG_IHDR_WIDTH_ZERO"},
    {"Image height is zero", "PNG_IHDR_HEIGHT_ZERO"},
    {"Invalid image width", "PNG_IHDR_WIDTH_INVALID"},
    {"Invalid image height", "PNG_IHDR_HEIGHT_INVALID"},
    {"Image width exceeds", "PNG_IHDR_WIDTH_LIMIT"},
    {"Image height exceeds", "PNG_IHDR_HEIGHT_LIMIT"},
    {"Image width is too large", "PNG_IHDR_WIDTH_ARCHITECTURE"},
    {"Invalid bit depth", "PNG_IHDR_BIT_DEPTH"},
    {"Invalid color type/bit depth", "PNG_IHDR_COLOR_TYPE_BIT_DEPTH"},
    {"Invalid color type", "PNG_IHDR_COLOR_TYPE"},
    {"Unknown interlace method", "PNG_IHDR_INTERLACE"},
    {"Unknown compression method", "PNG_IHDR_COMPRESSION"},
    {"Unknown filter method", "PNG_IHDR_FILTER"},
    {"CRC error", "PNG_IHDR_CRC"},
    {"invalid chunk type", "PNG_CHUNK_TYPE"},
    {"Invalid IHDR length", "PNG_IHDR_LENGTH"},
    {"Missing IHDR", "PNG_IHDR_MISSING"},
    {"unsigned integer out of range", "PNG_CHUNK_LENGTH"},
    {"chunk data is too large", "PNG_CHUNK_LENGTH"},
    {"Not a PNG", "PNG_SIGNATURE"},
    {"ASCII conversion", "PNG_SIGNATURE_ASCII"},
};

static const char *nameOf(png_const_charp text) {
    for (size_t index = 0; index < sizeof messages / sizeof messages[0]; index += 1) {
        if (strstr(text, messages[index].part) != NULL) { return messages[index].name; }
    }
    return "PNG_REFUSED";
}

static void keepReason(png_structp codec, png_const_charp text) {
    reading *state = png_get_error_ptr(codec);
    if (state->reason == NULL) { state->reason = nameOf(text); }
}

static void onError(png_structp codec, png_const_charp text) {
    keepReason(codec, text);
    png_longjmp(codec, 1);
}

/// False when libpng escaped. Owns no local that changes.
static bool process(reading *state, const uint8_t *bytes, size_t count) {
    if (setjmp(png_jmpbuf(state->codec))) { return false; }
    png_set_progressive_read_fn(state->codec, NULL, NULL, NULL, NULL);
    png_process_data(state->codec, state->info, (png_bytep)(uintptr_t)bytes, count);
    return true;
}

cic_png_header cic_png_read_header(const uint8_t *bytes, size_t count, uint8_t *name, size_t room) {
    cic_png_header header;
    memset(&header, 0, sizeof header);
    reading state = {NULL, NULL, NULL};
    state.codec = png_create_read_struct(PNG_LIBPNG_VER_STRING, &state, onError, keepReason);
    if (state.codec != NULL) { state.info = png_create_info_struct(state.codec); }
    if (state.info == NULL) {
        state.reason = "PNG_OUT_OF_MEMORY";
    } else if (process(&state, bytes, count)) {
        header.width = png_get_image_width(state.codec, state.info);
        header.height = png_get_image_height(state.codec, state.info);
        header.bits = png_get_bit_depth(state.codec, state.info);
        header.colorType = png_get_color_type(state.codec, state.info);
        header.channels = png_get_channels(state.codec, state.info);
        header.interlaced = png_get_interlace_type(state.codec, state.info) != PNG_INTERLACE_NONE;
        header.accepted = header.width > 0;
        if (!header.accepted && state.reason == NULL) { state.reason = "PNG_INCOMPLETE"; }
    }
    if (!header.accepted) {
        const char *reason = state.reason == NULL ? "PNG_REFUSED" : state.reason;
        size_t length = strlen(reason);
        header.nameLength = length > room ? room : length;
        memcpy(name, reason, header.nameLength);
    }
    png_destroy_read_struct(&state.codec, &state.info, NULL);
    return header;
}
