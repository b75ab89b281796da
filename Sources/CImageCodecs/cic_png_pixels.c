#include "cic_png_pixels.h"

#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

#include <png.h>

#include "cic_luma.h"

#define NOTES 8
/// Deflate makes at most so many bytes out of one (RFC 1951), and may hold some of the bytes before.
#define MOST_FROM_ONE 1032
#define HELD_BYTES 16

typedef enum { signature, chunkHead, chunkBody, givingBuffer, finished } phase;

/// How a row of libpng's becomes luma.
typedef enum { byTable, firstByte, ofRGB } conversion;

struct cic_png_pixels {
    png_structp codec;
    png_infop info;
    cic_pixels_limits limits;
    phase phase;
    uint64_t position;

    /// The chunk that is being read: length and type as they stand in the file, then what is left of data and checksum.
    uint8_t head[8];
    size_t headCount;
    uint64_t bodyLeft;
    bool isFed, isEnd;

    uint32_t width, height;
    conversion conversion;
    size_t pixelStep, sampleDepth, rowBytes;
    uint8_t table[256];

    /// The room of this call, the rows written to it; null between calls.
    uint8_t *room;
    size_t roomRows, rows;
    /// All rows of an interlaced picture, how many passes of how many rows came, and rows given on from it.
    uint8_t *buffer;
    uint8_t *line;
    uint32_t pass, passRows, given;
    /// Whole rows that libpng gave, of a picture without passes.
    uint32_t done;

    cic_pixels_status stopped;
    cic_pixels_result result;
    struct { const char *name; uint32_t row; } notes[NOTES];
};

typedef struct {
    const char *part;
    const char *name;
    /// The picture is whole all the same.
    bool isHarmless;
} message;

// libpng has no message numbers. Its texts have been stable since 1.6.0; one that is not listed is PNG_REFUSED.
static const message messages[] = {
    {"IDAT: CRC error", "PNG_IDAT_CRC", false},
    {"PLTE: CRC error", "PNG_PLTE_CRC", false},
    {"CRC error", "PNG_CHUNK_CRC", true},
    {"Truncated compressed data", "PNG_IDAT_CHECKSUM", false},
    {"ADLER32", "PNG_IDAT_CHECKSUM", false},
    {"Extra compressed data", "PNG_IDAT_EXTRA", true},
    {"Too much image data", "PNG_IDAT_EXTRA", true},
    {"Decompression error", "PNG_IDAT_CORRUPT", false},
    {"adaptive filter", "PNG_ROW_FILTER", false},
    {"Not enough compressed data", "PNG_IDAT_SHORT", false},
    {"Palette", "PNG_PLTE_INVALID", true},
    {"palette", "PNG_PLTE_INVALID", true},
    {"insufficient memory", "PNG_OUT_OF_MEMORY", false},
    {"Out of memory", "PNG_OUT_OF_MEMORY", false},
};

static cic_png_pixels *owner(png_structp codec) { return png_get_error_ptr(codec); }

// MARK: What libpng says

static void keepNote(cic_png_pixels *png, const char *name, uint32_t row) {
    for (size_t index = 0; index < png->result.notes; index += 1) {
        if (png->notes[index].name == name) { return; }
    }
    if (png->result.notes == NOTES) { return; }
    png->notes[png->result.notes].name = name;
    png->notes[png->result.notes].row = row;
    png->result.notes += 1;
}

/// The row that comes next, of the picture or of its passes.
static uint32_t currentRow(const cic_png_pixels *png) {
    if (png->buffer != NULL || png->done >= png->height) { return CIC_NO_ROW; }
    return png->done;
}

static void take(cic_png_pixels *png, png_const_charp text, bool isError) {
    for (size_t index = 0; index < sizeof messages / sizeof messages[0]; index += 1) {
        if (strstr(text, messages[index].part) == NULL) { continue; }
        keepNote(png, messages[index].name, currentRow(png));
        if (isError || !messages[index].isHarmless) { png->result.damaged = true; }
        return;
    }
    // Warnings about chunks that do not make the picture are none of it.
    if (!isError) { return; }
    keepNote(png, "PNG_REFUSED", currentRow(png));
    png->result.damaged = true;
}

static void onWarning(png_structp codec, png_const_charp text) { take(owner(codec), text, false); }

static void onError(png_structp codec, png_const_charp text) {
    take(owner(codec), text, true);
    png_longjmp(codec, 1);
}

// MARK: Rows

/// Adam7: where each pass begins and how far its pixels are apart.
static const struct { uint8_t x, y, dx, dy; } passes[7] = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2},
};

static void convert(const cic_png_pixels *png, const uint8_t *pixels, uint8_t *luma, size_t width) {
    switch (png->conversion) {
    case byTable:
        for (size_t x = 0; x < width; x += 1) { luma[x] = png->table[pixels[x]]; }
        break;
    case firstByte: cic_luma_of_first(pixels, luma, width, png->pixelStep); break;
    case ofRGB: cic_luma_of_rgb(pixels, luma, width, png->pixelStep, png->sampleDepth); break;
    }
}

static void onRow(png_structp codec, png_bytep pixels, png_uint_32 row, int pass) {
    cic_png_pixels *png = owner(codec);
    if (pixels == NULL) { return; }
    if (png->buffer != NULL) {
        if (pass < 0 || pass > 6) { return; }
        uint64_t y = passes[pass].y + (uint64_t)row * passes[pass].dy;
        size_t x = passes[pass].x, dx = passes[pass].dx;
        if (y >= png->height || x >= png->width) { return; }
        size_t count = (png->width - x + dx - 1) / dx;
        convert(png, pixels, png->line, count);
        uint8_t *into = png->buffer + y * png->width + x;
        for (size_t index = 0; index < count; index += 1) { into[index * dx] = png->line[index]; }
        png->pass = (uint32_t)pass;
        png->passRows = row + 1;
        return;
    }
    // The slices are so short that the room never ends before them.
    if (row != png->done || png->rows >= png->roomRows) { return; }
    convert(png, pixels, png->room + png->rows * png->width, png->width);
    png->rows += 1;
    png->done += 1;
}

static void readColours(cic_png_pixels *png, png_byte color, int bits) {
    png->sampleDepth = bits == 16 ? 2 : 1;
    png->pixelStep = png_get_channels(png->codec, png->info) * png->sampleDepth;
    png->conversion = (color & PNG_COLOR_MASK_COLOR) != 0 ? ofRGB : firstByte;
    if (color == PNG_COLOR_TYPE_PALETTE) {
        png_colorp palette = NULL;
        int count = 0;
        png_get_PLTE(png->codec, png->info, &palette, &count);
        for (int index = 0; palette != NULL && index < count && index < 256; index += 1) {
            png->table[index] = cic_luma(palette[index].red, palette[index].green, palette[index].blue);
        }
        png->conversion = byTable;
    } else if (bits < 8) {
        uint32_t most = (1u << bits) - 1;
        for (uint32_t index = 0; index <= most; index += 1) { png->table[index] = (uint8_t)(index * 255 / most); }
        png->conversion = byTable;
    }
}

static void onInfo(png_structp codec, png_infop info) {
    cic_png_pixels *png = owner(codec);
    png->width = png_get_image_width(codec, info);
    png->height = png_get_image_height(codec, info);
    png->result.height = png->height;
    int bits = png_get_bit_depth(codec, info);
    png->rowBytes = png_get_rowbytes(codec, info) + 1;
    bool isInterlaced = png_get_interlace_type(codec, info) != PNG_INTERLACE_NONE;
    readColours(png, png_get_color_type(codec, info), bits);
    if (isInterlaced) {
        uint64_t bytes = (uint64_t)png->width * png->height;
        if (bytes > png->limits.bufferBytes) {
            png->stopped = cic_pixels_status_bufferTooLarge;
            png_longjmp(codec, 1);
        }
        png->buffer = calloc(bytes, 1);
        png->line = malloc(png->width);
        if (png->buffer == NULL || png->line == NULL) {
            png->stopped = cic_pixels_status_outOfMemory;
            png_longjmp(codec, 1);
        }
    }
    // Pixels of less than a byte come one to a byte; every other change of them is ours.
    png_set_packing(codec);
    png_read_update_info(codec, info);
}

// MARK: The only functions with setjmp; they own no local that changes

static bool prepare(cic_png_pixels *png) {
    if (setjmp(png_jmpbuf(png->codec))) { return false; }
    png_set_progressive_read_fn(png->codec, png, onInfo, onRow, NULL);
    // A wrong checksum is told and the rows are looked at all the same.
    png_set_crc_action(png->codec, PNG_CRC_WARN_USE, PNG_CRC_WARN_USE);
    png_set_user_limits(png->codec, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
    return true;
}

static bool process(cic_png_pixels *png, const uint8_t *bytes, size_t count) {
    if (setjmp(png_jmpbuf(png->codec))) { return false; }
    png_process_data(png->codec, png->info, (png_bytep)(uintptr_t)bytes, count);
    return true;
}

// MARK: Results

/// The rows above the first one that a pass has not reached are whole.
static uint32_t wholeRows(const cic_png_pixels *png) {
    uint32_t whole = png->height;
    for (uint32_t pass = 0; pass < 7; pass += 1) {
        if (passes[pass].x >= png->width) { continue; }
        uint64_t rows = pass < png->pass ? png->height : pass == png->pass ? png->passRows : 0;
        uint64_t next = passes[pass].y + rows * passes[pass].dy;
        if (next < whole) { whole = (uint32_t)next; }
    }
    return whole;
}

static void conclude(cic_png_pixels *png) {
    cic_pixels_result *result = &png->result;
    png->phase = finished;
    if (png->buffer == NULL) {
        if (png->done < png->height) { result->lostFrom = png->done; }
    } else if (wholeRows(png) < png->height) {
        // Of a row that the first pass has reached something is to be seen.
        uint64_t seen = png->pass > 0 ? png->height : (uint64_t)png->passRows * 8;
        result->coarseFrom = wholeRows(png);
        if (seen < png->height) { result->lostFrom = (uint32_t)seen; }
        png->phase = givingBuffer;
    } else {
        png->phase = givingBuffer;
    }
    if (result->lostFrom != CIC_NO_ROW || result->coarseFrom != CIC_NO_ROW) {
        result->damaged = true;
        keepNote(png, "PNG_ROWS_MISSING", result->lostFrom != CIC_NO_ROW ? result->lostFrom : result->coarseFrom);
    }
    if (result->lostFrom != CIC_NO_ROW) { result->lostRows = result->height - result->lostFrom; }
    // Without a header there is nothing: every row is lost, however many there were to be.
    if (png->height == 0) { result->damaged = true; }
}

static void giveBuffer(cic_png_pixels *png) {
    uint32_t whole = wholeRows(png);
    size_t count = whole - png->given;
    if (count > png->roomRows) { count = png->roomRows; }
    memcpy(png->room, png->buffer + (size_t)png->given * png->width, count * png->width);
    png->rows = count;
    png->given += (uint32_t)count;
    if (png->given == whole) { png->phase = finished; }
}

// MARK: Chunks

static const uint8_t signatureBytes[8] = {0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A};

/// The chunks that make the picture; all others are jumped over unread.
static bool makesPicture(const uint8_t *type) {
    return memcmp(type, "IHDR", 4) == 0 || memcmp(type, "PLTE", 4) == 0 || memcmp(type, "IDAT", 4) == 0
        || memcmp(type, "IEND", 4) == 0;
}

static bool feed(cic_png_pixels *png, const uint8_t *bytes, size_t count) {
    if (process(png, bytes, count)) { return true; }
    conclude(png);
    if (png->stopped != cic_pixels_status_needsBytes) { png->phase = finished; }
    return false;
}

static bool beginChunk(cic_png_pixels *png) {
    uint64_t length = (uint64_t)png->head[0] << 24 | (uint64_t)png->head[1] << 16 | (uint64_t)png->head[2] << 8
        | png->head[3];
    png->headCount = 0;
    png->bodyLeft = length + 4;
    png->isFed = makesPicture(png->head + 4);
    png->isEnd = memcmp(png->head + 4, "IEND", 4) == 0;
    png->phase = chunkBody;
    return !png->isFed || feed(png, png->head, sizeof png->head);
}

/// How many bytes may go to libpng so that the rows that they make have room.
static size_t slice(const cic_png_pixels *png) {
    if (png->height == 0 || png->buffer != NULL) { return 4096; }
    uint64_t bytes = (uint64_t)(png->roomRows - png->rows) * png->rowBytes / MOST_FROM_ONE;
    return bytes <= HELD_BYTES ? 0 : bytes - HELD_BYTES > 16384 ? 16384 : (size_t)(bytes - HELD_BYTES);
}

/// Uses up bytes of the window; how many, or 0 when the room must be emptied first.
static size_t step(cic_png_pixels *png, const uint8_t *bytes, size_t count) {
    size_t taken = 0;
    switch (png->phase) {
    case signature:
    case chunkHead: {
        size_t wanted = sizeof png->head - png->headCount;
        taken = count < wanted ? count : wanted;
        memcpy(png->head + png->headCount, bytes, taken);
        png->headCount += taken;
        if (png->headCount < sizeof png->head) { break; }
        if (png->phase == chunkHead) {
            beginChunk(png);
        } else {
            png->headCount = 0;
            png->phase = chunkHead;
            feed(png, signatureBytes, sizeof signatureBytes);
        }
        break;
    }
    case chunkBody: {
        taken = count < png->bodyLeft ? count : (size_t)png->bodyLeft;
        if (png->isFed) {
            size_t most = slice(png);
            if (most == 0) { return 0; }
            if (taken > most) { taken = most; }
            if (!feed(png, bytes, taken)) { break; }
        }
        png->bodyLeft -= taken;
        if (png->bodyLeft > 0) { break; }
        png->phase = chunkHead;
        if (png->isEnd) { conclude(png); }
        break;
    }
    case givingBuffer:
    case finished: break;
    }
    return taken;
}

// MARK: Interface

cic_png_pixels *cic_png_pixels_create(cic_pixels_limits limits) {
    cic_png_pixels *png = calloc(1, sizeof *png);
    if (png == NULL) { return NULL; }
    png->limits = limits;
    png->result.lostFrom = png->result.coarseFrom = CIC_NO_ROW;
    png->codec = png_create_read_struct(PNG_LIBPNG_VER_STRING, png, onError, onWarning);
    if (png->codec != NULL) { png->info = png_create_info_struct(png->codec); }
    if (png->info == NULL || !prepare(png)) {
        cic_png_pixels_destroy(png);
        return NULL;
    }
    return png;
}

void cic_png_pixels_destroy(cic_png_pixels *png) {
    if (png == NULL) { return; }
    png_destroy_read_struct(&png->codec, &png->info, NULL);
    free(png->buffer);
    free(png->line);
    free(png);
}

cic_pixels_step cic_png_pixels_decode(cic_png_pixels *png, const uint8_t *window, size_t count, uint64_t offset,
                                      bool isLast, uint8_t *rows, size_t room) {
    cic_pixels_step result = {cic_pixels_status_needsBytes, png->position, 0};
    if (png->phase == finished) {
        result.status = cic_pixels_status_done;
        return result;
    }
    // A window for another place would be read as if it stood here.
    if (offset != png->position) { return result; }
    png->stopped = cic_pixels_status_needsBytes;
    png->room = rows;
    png->rows = 0;
    png->roomRows = png->width > 0 ? room / png->width : 0;
    size_t used = 0;
    bool isFull = false;
    while (used < count && png->phase < givingBuffer && !isFull) {
        uint32_t before = png->width;
        size_t taken = step(png, window + used, count - used);
        used += taken;
        if (png->width != before) { png->roomRows = room / png->width; }
        if (png->width > room) {
            png->stopped = cic_pixels_status_outOfMemory;
            png->phase = finished;
        }
        isFull = taken == 0;
    }
    // What lies to be jumped over need not be read.
    uint64_t skip = png->phase == chunkBody && !png->isFed && used == count ? png->bodyLeft : 0;
    if (skip > 0) {
        png->bodyLeft = 0;
        png->phase = chunkHead;
    }
    if (isLast && used == count && png->phase < givingBuffer) {
        png->result.endMissing = true;
        conclude(png);
    }
    if (png->phase == givingBuffer && png->rows == 0) { giveBuffer(png); }
    png->position = offset + used + skip;
    result.position = png->position;
    result.rows = png->rows;
    if (png->stopped != cic_pixels_status_needsBytes) {
        result.status = png->stopped;
    } else if (png->phase == finished) {
        result.status = cic_pixels_status_done;
    } else if (isFull || png->phase == givingBuffer) {
        result.status = cic_pixels_status_working;
    }
    png->room = NULL;
    return result;
}

cic_pixels_result cic_png_pixels_result(const cic_png_pixels *png) { return png->result; }

cic_pixels_note cic_png_pixels_note_at(const cic_png_pixels *png, size_t index, uint8_t *name, size_t room) {
    if (index >= png->result.notes) { return (cic_pixels_note){0, CIC_NO_ROW}; }
    size_t length = strlen(png->notes[index].name);
    if (length > room) { length = room; }
    memcpy(name, png->notes[index].name, length);
    return (cic_pixels_note){length, png->notes[index].row};
}
