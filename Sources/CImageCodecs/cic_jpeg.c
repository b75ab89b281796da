#include "cic_jpeg.h"

#include <stdlib.h>
#include <string.h>

#include "cic_jpeg_codec.h"
#include "cic_jpeg_tables.h"

#include <jerror.h>

#define FIRST_SEGMENTS 16
#define CIC_JPEG_WARNINGS 8

struct cic_jpeg {
    /// First, so that libjpeg's `client_data` leads here too.
    cic_jpeg_codec base;
    bool created;
    bool headerDone;

    cic_jpeg_segment *segments;
    size_t segmentCount, segmentRoom, segmentLimit;
    uint64_t segmentBytes, segmentBytesLimit;
    cic_jpeg_status stopped;

    size_t warningCount;
    int32_t warnings[CIC_JPEG_WARNINGS];
};

static cic_jpeg *owner(j_common_ptr codec) { return (cic_jpeg *)codec->client_data; }

// MARK: Errors: nothing is printed, nothing exits

static void note(j_common_ptr codec, int level) {
    if (level >= 0) { return; }
    cic_jpeg *jpeg = owner(codec);
    codec->err->num_warnings += 1;
    for (size_t index = 0; index < jpeg->warningCount; index += 1) {
        if (jpeg->warnings[index] == codec->err->msg_code) { return; }
    }
    if (jpeg->warningCount < CIC_JPEG_WARNINGS) { jpeg->warnings[jpeg->warningCount++] = codec->err->msg_code; }
}

// MARK: The suspending source

static boolean sourceFill(j_decompress_ptr codec) {
    (void)codec;
    return FALSE;
}

// MARK: Segments are recorded by place, their data stay in the file

/// True when the segment was recorded; on false `stopped` says why.
static bool record(cic_jpeg *jpeg, uint8_t marker, uint64_t offset, uint32_t length) {
    if (jpeg->segmentCount >= jpeg->segmentLimit) {
        jpeg->stopped = cic_jpeg_status_tooManySegments;
        return false;
    }
    if (length > jpeg->segmentBytesLimit - jpeg->segmentBytes) {
        jpeg->stopped = cic_jpeg_status_tooManySegmentBytes;
        return false;
    }
    if (jpeg->segmentCount == jpeg->segmentRoom) {
        size_t room = jpeg->segmentRoom == 0 ? FIRST_SEGMENTS : jpeg->segmentRoom * 2;
        cic_jpeg_segment *grown = realloc(jpeg->segments, room * sizeof *grown);
        if (grown == NULL) {
            jpeg->stopped = cic_jpeg_status_outOfMemory;
            return false;
        }
        jpeg->segments = grown;
        jpeg->segmentRoom = room;
    }
    jpeg->segments[jpeg->segmentCount] = (cic_jpeg_segment){marker, offset, length};
    jpeg->segmentCount += 1;
    jpeg->segmentBytes += length;
    return true;
}

static boolean onSegment(j_decompress_ptr codec) {
    cic_jpeg *jpeg = owner((j_common_ptr)codec);
    struct jpeg_source_mgr *source = codec->src;
    if (source->bytes_in_buffer < 2) { return FALSE; }
    unsigned length = (unsigned)source->next_input_byte[0] << 8 | source->next_input_byte[1];
    if (length < 2) { ERREXIT(codec, JERR_BAD_LENGTH); }
    source->next_input_byte += 2;
    source->bytes_in_buffer -= 2;
    if (!record(jpeg, (uint8_t)codec->unread_marker, cic_jpeg_codec_place(&jpeg->base), length - 2)) {
        cic_jpeg_codec_leave((j_common_ptr)codec);
    }
    cic_jpeg_codec_skip(codec, (long)length - 2);
    return TRUE;
}

// MARK: The only functions with setjmp; they own no local that changes

static bool createCodec(cic_jpeg *jpeg) {
    if (setjmp(jpeg->base.escape)) { return false; }
    // An error before this call ends has no client_data to find its owner by, so it is set on both sides of it.
    jpeg->base.codec.client_data = jpeg;
    jpeg_create_decompress(&jpeg->base.codec);
    jpeg->base.codec.client_data = jpeg;
    jpeg->base.codec.src = &jpeg->base.source;
    jpeg_set_marker_processor(&jpeg->base.codec, JPEG_COM, onSegment);
    for (int number = 1; number < 16; number += 1) {
        // APP0 (JFIF) and APP14 (Adobe) stay libjpeg's: they decide how colours are read.
        if (number != 14) { jpeg_set_marker_processor(&jpeg->base.codec, JPEG_APP0 + number, onSegment); }
    }
    return true;
}

/// -1 when libjpeg escaped, else what it returned.
static int readHeader(cic_jpeg *jpeg) {
    if (setjmp(jpeg->base.escape)) { return -1; }
    return jpeg_read_header(&jpeg->base.codec, TRUE);
}

static void abortCodec(cic_jpeg *jpeg) {
    if (setjmp(jpeg->base.escape)) { return; }
    jpeg_abort_decompress(&jpeg->base.codec);
}

// MARK: Interface

cic_jpeg *cic_jpeg_create(void) {
    cic_jpeg *jpeg = calloc(1, sizeof *jpeg);
    if (jpeg == NULL) { return NULL; }
    cic_jpeg_codec_wire(&jpeg->base, note, sourceFill);
    jpeg->created = createCodec(jpeg);
    if (!jpeg->created) {
        cic_jpeg_destroy(jpeg);
        return NULL;
    }
    return jpeg;
}

void cic_jpeg_destroy(cic_jpeg *jpeg) {
    if (jpeg == NULL) { return; }
    jpeg_destroy_decompress(&jpeg->base.codec);
    free(jpeg->segments);
    free(jpeg);
}

void cic_jpeg_start(cic_jpeg *jpeg, size_t segmentLimit, uint64_t segmentBytesLimit) {
    abortCodec(jpeg);
    // What the file before has left must not be taken for this one's.
    jpeg->base.codec.image_width = jpeg->base.codec.image_height = 0;
    jpeg->base.codec.num_components = 0;
    jpeg->base.codec.data_precision = 0;
    jpeg->base.codec.progressive_mode = FALSE;
    jpeg->base.codec.arith_code = FALSE;
    jpeg->base.codec.jpeg_color_space = JCS_UNKNOWN;
    jpeg->base.codec.saw_JFIF_marker = FALSE;
    jpeg->base.codec.saw_Adobe_marker = FALSE;
    jpeg->base.source.next_input_byte = NULL;
    jpeg->base.source.bytes_in_buffer = 0;
    jpeg->base.windowEnd = jpeg->base.pendingSkip = 0;
    jpeg->headerDone = false;
    jpeg->segmentCount = 0;
    jpeg->segmentLimit = segmentLimit;
    jpeg->segmentBytes = 0;
    jpeg->segmentBytesLimit = segmentBytesLimit;
    jpeg->stopped = cic_jpeg_status_refused;
    jpeg->warningCount = 0;
}

/// Extra FF bytes may stand before any marker (T.81, B.1.1.2). libjpeg swallows them in one go and would want them all
/// in one window; all but the last may be dropped.
static void dropFill(cic_jpeg *jpeg, const uint8_t *window, size_t count) {
    bool behindSOI = jpeg->base.windowEnd - count >= 2;
    if (jpeg->base.codec.unread_marker != 0 || !behindSOI || count < 2) { return; }
    for (size_t index = 0; index < count; index += 1) {
        if (window[index] != 0xFF) { return; }
    }
    jpeg->base.source.bytes_in_buffer = 1;
}

cic_jpeg_step cic_jpeg_feed(cic_jpeg *jpeg, const uint8_t *window, size_t count, uint64_t offset) {
    cic_jpeg_step step;
    memset(&step, 0, sizeof step);
    step.status = cic_jpeg_status_needsBytes;
    step.position = jpeg->base.windowEnd;
    // A window for another place would be read as if it stood here.
    if (jpeg->headerDone || offset != jpeg->base.windowEnd || count == 0) {
        if (jpeg->headerDone) { step.status = cic_jpeg_status_headerDone; }
        return step;
    }
    jpeg->base.source.next_input_byte = window;
    jpeg->base.source.bytes_in_buffer = count;
    jpeg->base.windowEnd = offset + count;
    jpeg->base.pendingSkip = 0;
    jpeg->stopped = cic_jpeg_status_refused;
    int result = readHeader(jpeg);
    switch (result) {
    case JPEG_SUSPENDED:
        if (jpeg->base.source.bytes_in_buffer == count && jpeg->base.pendingSkip == 0) { dropFill(jpeg, window, count); }
        break;
    case JPEG_HEADER_OK:
        step.status = cic_jpeg_status_headerDone;
        jpeg->headerDone = true;
        break;
    default:
        step.status = jpeg->stopped;
        if (step.status == cic_jpeg_status_refused) {
            step.code = jpeg->base.errors.msg_code;
            step.argumentCount = cic_jpeg_code_arguments(step.code);
            for (uint32_t index = 0; index < step.argumentCount; index += 1) {
                step.arguments[index] = jpeg->base.errors.msg_parm.i[index];
            }
        }
    }
    step.position = jpeg->base.windowEnd = cic_jpeg_codec_place(&jpeg->base);
    jpeg->base.pendingSkip = 0;
    jpeg->base.source.next_input_byte = NULL;
    jpeg->base.source.bytes_in_buffer = 0;
    return step;
}

static cic_jpeg_color colorOf(J_COLOR_SPACE space) {
    switch (space) {
    case JCS_GRAYSCALE: return cic_jpeg_color_gray;
    case JCS_RGB: return cic_jpeg_color_rgb;
    case JCS_YCbCr: return cic_jpeg_color_ycbcr;
    case JCS_CMYK: return cic_jpeg_color_cmyk;
    case JCS_YCCK: return cic_jpeg_color_ycck;
    default: return cic_jpeg_color_unknown;
    }
}

cic_jpeg_facts cic_jpeg_known(const cic_jpeg *jpeg) {
    const struct jpeg_decompress_struct *codec = &jpeg->base.codec;
    cic_jpeg_facts facts;
    memset(&facts, 0, sizeof facts);
    facts.width = codec->image_width;
    facts.height = codec->image_height;
    facts.precision = codec->data_precision;
    facts.components = codec->num_components;
    facts.progressive = codec->progressive_mode;
    facts.arithmetic = codec->arith_code;
    facts.header = jpeg->headerDone;
    facts.color = jpeg->headerDone ? colorOf(codec->jpeg_color_space) : cic_jpeg_color_unknown;
    facts.standardQuality = jpeg->headerDone ? cic_jpeg_standard_quality(codec) : 0;
    facts.segments = jpeg->segmentCount;
    facts.warnings = jpeg->warningCount;
    return facts;
}

cic_jpeg_segment cic_jpeg_segment_at(const cic_jpeg *jpeg, size_t index) {
    if (index >= jpeg->segmentCount) { return (cic_jpeg_segment){0, 0, 0}; }
    return jpeg->segments[index];
}

int32_t cic_jpeg_warning_at(const cic_jpeg *jpeg, size_t index) {
    return index < jpeg->warningCount ? jpeg->warnings[index] : 0;
}
