#include "cic_jpeg_pixels.h"

#include <stdlib.h>
#include <string.h>

#include "cic_jpeg.h"
#include "cic_jpeg_codec.h"
#include "cic_luma.h"

#include <jerror.h>

#define NOTES 8
/// Rows asked of libjpeg at once, and block rows of a scan taken in before the caller is heard again.
#define ROWS_AT_ONCE 16
#define BLOCK_ROWS_AT_ONCE 64
/// A run of zeros at the file's end that no photo's codes have: an interrupted copy to a file of full size.
#define ZERO_TAIL 512

typedef enum { readingHeader, starting, takingScans, showing, givingRows, finishing, finished } phase;

struct cic_jpeg_pixels {
    /// First, so that libjpeg's `client_data` leads here too.
    cic_jpeg_codec base;
    cic_pixels_limits limits;
    phase phase;

    bool isLast;
    /// From here on to the last byte seen all are zero.
    uint64_t zerosFrom, seenEnd;
    /// Where each row of blocks began in the file; null when rows do not come in order.
    uint64_t *places;

    /// The room of this call, the rows written to it; null between calls.
    uint8_t *room;
    size_t roomRows, rows;
    /// One row of all components, where libjpeg makes no luma of them.
    uint8_t *line;

    cic_pixels_status stopped;
    cic_pixels_result result;
    uint32_t lastLost;
    /// A marker ended the scan before its rows, and nothing follows.
    bool isCut;
    /// This scan brings the first brightness of its rows; any scan did; the components that scans brought.
    bool isFirstLuma, hasLuma;
    uint32_t components;
    struct { int32_t code; uint32_t row; } notes[NOTES];
};

static cic_jpeg_pixels *owner(j_common_ptr codec) { return (cic_jpeg_pixels *)codec->client_data; }

// MARK: What libjpeg says: nothing is printed, nothing exits

static bool isBaseline(const cic_jpeg_pixels *jpeg) { return !jpeg->base.codec.buffered_image; }

/// The first row of the blocks that are being decoded; `CIC_NO_ROW` outside them.
static uint32_t currentRow(const cic_jpeg_pixels *jpeg) {
    if (jpeg->phase != takingScans && jpeg->phase != givingRows) { return CIC_NO_ROW; }
    if (jpeg->phase == givingRows && !isBaseline(jpeg)) { return CIC_NO_ROW; }
    uint64_t row = (uint64_t)jpeg->base.codec.input_iMCU_row * (uint64_t)jpeg->base.codec.max_v_samp_factor * DCTSIZE;
    return row < jpeg->base.codec.image_height ? (uint32_t)row : CIC_NO_ROW;
}

static void keepNote(cic_jpeg_pixels *jpeg, int32_t code, uint32_t row) {
    for (size_t index = 0; index < jpeg->result.notes; index += 1) {
        if (jpeg->notes[index].code == code) { return; }
    }
    if (jpeg->result.notes == NOTES) { return; }
    jpeg->notes[jpeg->result.notes].code = code;
    jpeg->notes[jpeg->result.notes].row = row;
    jpeg->result.notes += 1;
}

/// A scan's data are wrong from this row of blocks on.
static void lose(cic_jpeg_pixels *jpeg, uint32_t row) {
    jpeg->result.damaged = true;
    if (row == CIC_NO_ROW) { return; }
    bool isLuma = isBaseline(jpeg) || jpeg->isFirstLuma;
    uint32_t *from = isLuma ? &jpeg->result.lostFrom : &jpeg->result.coarseFrom;
    if (row < *from) { *from = row; }
    if (isLuma && row > jpeg->lastLost) { jpeg->lastLost = row; }
}

static void note(j_common_ptr codec, int level) {
    if (level >= 0) { return; }
    cic_jpeg_pixels *jpeg = owner(codec);
    uint32_t row = currentRow(jpeg);
    codec->err->num_warnings += 1;
    keepNote(jpeg, codec->err->msg_code, row);
    switch (codec->err->msg_code) {
    case JWRN_JPEG_EOF:
        jpeg->result.endMissing = true;
        // Arithmetic codes go on with zeros and say nothing; the last bytes of a picture may be missing so.
        if (jpeg->base.codec.arith_code && row != CIC_NO_ROW
            && jpeg->base.codec.input_iMCU_row + 1 < jpeg->base.codec.total_iMCU_rows) {
            lose(jpeg, row);
            jpeg->isCut = true;
        }
        break;
    case JWRN_ADOBE_XFORM:
    case JWRN_JFIF_MAJOR:
    case JWRN_BOGUS_PROGRESSION:
        // The picture is whole all the same.
        break;
    case JWRN_HIT_MARKER:
        lose(jpeg, row);
        if (jpeg->base.codec.unread_marker == JPEG_EOI) { jpeg->isCut = true; }
        break;
    default:
        if (jpeg->phase > starting) { lose(jpeg, row); }
    }
}

// MARK: The suspending source

/// At the file's end libjpeg is given an end marker, as every decoder does, and says JWRN_JPEG_EOF.
static boolean sourceFill(j_decompress_ptr codec) {
    static const JOCTET end[2] = {0xFF, JPEG_EOI};
    cic_jpeg_pixels *jpeg = owner((j_common_ptr)codec);
    if (!jpeg->isLast) { return FALSE; }
    WARNMS(codec, JWRN_JPEG_EOF);
    codec->src->next_input_byte = end;
    codec->src->bytes_in_buffer = sizeof end;
    jpeg->base.pendingSkip = 0;
    return TRUE;
}

// MARK: Phases; each returns false when bytes are needed, room, or a word with the caller

/// Bytes of all coefficients, as libjpeg will hold them for a picture in several scans.
static uint64_t coefficientBytes(const struct jpeg_decompress_struct *codec) {
    uint64_t bytes = 0;
    for (int index = 0; index < codec->num_components; index += 1) {
        const jpeg_component_info *component = &codec->comp_info[index];
        uint64_t across = component->width_in_blocks, down = component->height_in_blocks;
        uint64_t h = (uint64_t)component->h_samp_factor, v = (uint64_t)component->v_samp_factor;
        bytes += (across + h - 1) / h * h * ((down + v - 1) / v * v) * sizeof(JBLOCK);
    }
    return bytes;
}

static bool stop(cic_jpeg_pixels *jpeg, cic_pixels_status status) {
    jpeg->stopped = status;
    jpeg->phase = finished;
    return false;
}

static bool beginScan(cic_jpeg_pixels *jpeg) {
    const struct jpeg_decompress_struct *codec = &jpeg->base.codec;
    if ((uint32_t)codec->input_scan_number > jpeg->limits.scans) {
        return stop(jpeg, cic_pixels_status_tooManyScans);
    }
    bool isFirst = !codec->progressive_mode || (codec->Ss == 0 && codec->Ah == 0);
    jpeg->isFirstLuma = false;
    for (int index = 0; index < codec->comps_in_scan; index += 1) {
        int component = codec->cur_comp_info[index]->component_index;
        jpeg->components |= 1u << component;
        if (component == 0 && isFirst) { jpeg->isFirstLuma = jpeg->hasLuma = true; }
    }
    return true;
}

static bool start(cic_jpeg_pixels *jpeg) {
    struct jpeg_decompress_struct *codec = &jpeg->base.codec;
    jpeg->result.height = codec->image_height;
    codec->buffered_image = jpeg_has_multiple_scans(codec);
    codec->do_fancy_upsampling = FALSE;
    // Where detail is missing nothing is to be invented.
    codec->do_block_smoothing = FALSE;
    switch (codec->jpeg_color_space) {
    case JCS_GRAYSCALE:
    case JCS_YCbCr:
    case JCS_RGB: codec->out_color_space = JCS_GRAYSCALE; break;
    case JCS_CMYK:
    case JCS_YCCK: codec->out_color_space = JCS_CMYK; break;
    default: codec->out_color_space = codec->jpeg_color_space;
    }
    if (codec->out_color_space != JCS_GRAYSCALE && jpeg->line == NULL) {
        jpeg->line = malloc((size_t)codec->image_width * (size_t)codec->num_components);
        if (jpeg->line == NULL) { return stop(jpeg, cic_pixels_status_outOfMemory); }
    }
    if (codec->buffered_image) {
        if (coefficientBytes(codec) > jpeg->limits.bufferBytes) {
            return stop(jpeg, cic_pixels_status_bufferTooLarge);
        }
    } else if (jpeg->places == NULL) {
        // One more: behind the last row of blocks stands what follows them.
        jpeg->places = calloc((size_t)codec->total_iMCU_rows + 1, sizeof *jpeg->places);
        if (jpeg->places == NULL) { return stop(jpeg, cic_pixels_status_outOfMemory); }
    }
    if (!jpeg_start_decompress(codec)) { return false; }
    jpeg->phase = isBaseline(jpeg) ? givingRows : takingScans;
    return beginScan(jpeg);
}

/// Whether every coefficient of every component came with its last bit.
static bool isComplete(const cic_jpeg_pixels *jpeg) {
    const struct jpeg_decompress_struct *codec = &jpeg->base.codec;
    if (codec->coef_bits == NULL) { return jpeg->components == (1u << codec->num_components) - 1; }
    for (int index = 0; index < codec->num_components; index += 1) {
        for (int coefficient = 0; coefficient < DCTSIZE2; coefficient += 1) {
            if (codec->coef_bits[index][coefficient] != 0) { return false; }
        }
    }
    return true;
}

static bool takeScans(cic_jpeg_pixels *jpeg) {
    for (int turn = 0; turn < BLOCK_ROWS_AT_ONCE; turn += 1) {
        switch (jpeg_consume_input(&jpeg->base.codec)) {
        case JPEG_SUSPENDED: return false;
        case JPEG_REACHED_SOS:
            if (!beginScan(jpeg)) { return false; }
            break;
        case JPEG_REACHED_EOI:
            // What the file's end has cut off: scans that would have made the rows finer, or brought them at all.
            if (jpeg->result.endMissing && !isComplete(jpeg)) { jpeg->result.coarseFrom = 0; }
            if (!jpeg->hasLuma) { jpeg->result.lostFrom = 0; }
            jpeg->phase = jpeg->hasLuma ? showing : finished;
            return true;
        default: break;
        }
    }
    jpeg->stopped = cic_pixels_status_working;
    return false;
}

/// Makes luma of one row in `line`.
static void convert(cic_jpeg_pixels *jpeg, uint8_t *luma) {
    const struct jpeg_decompress_struct *codec = &jpeg->base.codec;
    if (codec->out_color_space == JCS_CMYK) {
        cic_luma_of_cmyk(jpeg->line, luma, codec->output_width, codec->saw_Adobe_marker);
    } else {
        cic_luma_of_first(jpeg->line, luma, codec->output_width, (size_t)codec->out_color_components);
    }
}

static bool giveRows(cic_jpeg_pixels *jpeg) {
    struct jpeg_decompress_struct *codec = &jpeg->base.codec;
    while (codec->output_scanline < codec->output_height && !(isBaseline(jpeg) && jpeg->isCut)) {
        size_t left = jpeg->roomRows - jpeg->rows;
        if (left == 0) {
            jpeg->stopped = cic_pixels_status_working;
            return false;
        }
        if (jpeg->places != NULL && jpeg->places[codec->input_iMCU_row] == 0) {
            jpeg->places[codec->input_iMCU_row] = cic_jpeg_codec_place(&jpeg->base);
        }
        JSAMPROW into[ROWS_AT_ONCE];
        uint8_t *first = jpeg->room + jpeg->rows * codec->output_width;
        JDIMENSION asked = left < ROWS_AT_ONCE ? (JDIMENSION)left : ROWS_AT_ONCE;
        if (jpeg->line != NULL) { asked = 1; }
        for (JDIMENSION index = 0; index < asked; index += 1) {
            into[index] = jpeg->line != NULL ? jpeg->line : first + (size_t)index * codec->output_width;
        }
        uint32_t row = codec->output_scanline;
        JDIMENSION got = jpeg_read_scanlines(codec, into, asked);
        if (got == 0) { return false; }
        if (jpeg->line != NULL) { convert(jpeg, first); }
        // Of a damaged picture only what lies above the damage is given on.
        if (row < jpeg->result.lostFrom) {
            uint32_t good = jpeg->result.lostFrom - row;
            jpeg->rows += good < got ? good : got;
        }
    }
    jpeg->phase = isBaseline(jpeg) && jpeg->isCut ? finished : finishing;
    return true;
}

static bool finish(cic_jpeg_pixels *jpeg) {
    if (!isBaseline(jpeg) && !jpeg_finish_output(&jpeg->base.codec)) { return false; }
    if (!jpeg_finish_decompress(&jpeg->base.codec)) { return false; }
    jpeg->phase = finished;
    return true;
}

static void advance(cic_jpeg_pixels *jpeg) {
    bool goesOn = true;
    while (goesOn) {
        switch (jpeg->phase) {
        case readingHeader:
            goesOn = jpeg_read_header(&jpeg->base.codec, TRUE) == JPEG_HEADER_OK;
            if (goesOn) { jpeg->phase = starting; }
            break;
        case starting: goesOn = start(jpeg); break;
        case takingScans: goesOn = takeScans(jpeg); break;
        case showing:
            goesOn = jpeg_start_output(&jpeg->base.codec, jpeg->base.codec.input_scan_number);
            if (goesOn) { jpeg->phase = givingRows; }
            break;
        case givingRows: goesOn = giveRows(jpeg); break;
        case finishing: goesOn = finish(jpeg); break;
        case finished: goesOn = false; break;
        }
    }
}

// MARK: The only functions with setjmp; they own no local that changes

static bool createCodec(cic_jpeg_pixels *jpeg) {
    if (setjmp(jpeg->base.escape)) { return false; }
    // An error before this call ends has no client_data to find its owner by, so it is set on both sides of it.
    jpeg->base.codec.client_data = jpeg;
    jpeg_create_decompress(&jpeg->base.codec);
    jpeg->base.codec.client_data = jpeg;
    jpeg->base.codec.src = &jpeg->base.source;
    return true;
}

static bool run(cic_jpeg_pixels *jpeg) {
    if (setjmp(jpeg->base.escape)) { return false; }
    advance(jpeg);
    return true;
}

// MARK: Results

/// An error that libjpeg does not go on from: what was not given is lost.
static void refuse(cic_jpeg_pixels *jpeg) {
    int32_t code = jpeg->base.errors.msg_code;
    uint32_t row = currentRow(jpeg);
    keepNote(jpeg, code, row);
    if (code == JERR_OUT_OF_MEMORY) {
        stop(jpeg, cic_pixels_status_outOfMemory);
        return;
    }
    jpeg->isCut = true;
    lose(jpeg, jpeg->phase <= starting ? 0 : row);
    // Rows of several scans come last of all: none has come yet.
    if (jpeg->phase == takingScans || jpeg->phase == showing) { jpeg->result.coarseFrom = 0; }
    jpeg->phase = finished;
}

/// Zeros to the end of a file without end marker were never written: the rows that were made of them are none.
static void loseZeros(cic_jpeg_pixels *jpeg) {
    if (!jpeg->result.endMissing || jpeg->places == NULL || jpeg->seenEnd - jpeg->zerosFrom < ZERO_TAIL) { return; }
    JDIMENSION total = jpeg->base.codec.total_iMCU_rows, row = 0;
    while (row + 1 < total && jpeg->places[row + 1] != 0 && jpeg->places[row + 1] <= jpeg->zerosFrom) { row += 1; }
    if (jpeg->places[row] == 0 || jpeg->places[row] > jpeg->zerosFrom) { return; }
    // The last row of blocks may have ended right before the zeros.
    if (row + 1 == total && jpeg->result.lostFrom == CIC_NO_ROW && !jpeg->result.damaged) { return; }
    jpeg->isCut = true;
    uint64_t first = (uint64_t)row * (uint64_t)jpeg->base.codec.max_v_samp_factor * DCTSIZE;
    jpeg->result.damaged = true;
    if (first < jpeg->result.lostFrom) { jpeg->result.lostFrom = (uint32_t)first; }
}

/// Counts the lost rows: to the end, unless restart markers brought the decoder back on its way.
static void conclude(cic_jpeg_pixels *jpeg) {
    loseZeros(jpeg);
    cic_pixels_result *result = &jpeg->result;
    if (result->lostFrom >= result->height) { return; }
    uint32_t end = result->height;
    if (isBaseline(jpeg) && jpeg->base.codec.restart_interval > 0 && !jpeg->isCut) {
        uint64_t behind = (uint64_t)jpeg->lastLost + (uint64_t)jpeg->base.codec.max_v_samp_factor * DCTSIZE;
        if (behind < end) { end = (uint32_t)behind; }
    }
    result->lostRows = end - result->lostFrom;
}

// MARK: Interface

cic_jpeg_pixels *cic_jpeg_pixels_create(cic_pixels_limits limits) {
    cic_jpeg_pixels *jpeg = calloc(1, sizeof *jpeg);
    if (jpeg == NULL) { return NULL; }
    cic_jpeg_codec_wire(&jpeg->base, note, sourceFill);
    jpeg->limits = limits;
    jpeg->result.lostFrom = jpeg->result.coarseFrom = CIC_NO_ROW;
    if (!createCodec(jpeg)) {
        cic_jpeg_pixels_destroy(jpeg);
        return NULL;
    }
    return jpeg;
}

void cic_jpeg_pixels_destroy(cic_jpeg_pixels *jpeg) {
    if (jpeg == NULL) { return; }
    jpeg_destroy_decompress(&jpeg->base.codec);
    free(jpeg->line);
    free(jpeg->places);
    free(jpeg);
}

/// Follows the run of zeros that may end the file.
static void watchZeros(cic_jpeg_pixels *jpeg, const uint8_t *window, size_t count, uint64_t offset) {
    uint64_t end = offset + count;
    if (end <= jpeg->seenEnd) { return; }
    uint64_t new = end - jpeg->seenEnd;
    size_t fresh = offset > jpeg->seenEnd || new > count ? count : (size_t)new;
    size_t zeros = 0;
    while (zeros < fresh && window[count - 1 - zeros] == 0) { zeros += 1; }
    if (zeros < fresh || offset > jpeg->seenEnd) { jpeg->zerosFrom = end - zeros; }
    jpeg->seenEnd = end;
}

cic_pixels_step cic_jpeg_pixels_decode(cic_jpeg_pixels *jpeg, const uint8_t *window, size_t count, uint64_t offset,
                                       bool isLast, uint8_t *rows, size_t room) {
    cic_pixels_step step = {cic_pixels_status_done, jpeg->base.windowEnd, 0};
    // A window for another place would be read as if it stood here; nothing at the end is what ends the file.
    if (jpeg->phase == finished) { return step; }
    step.status = cic_pixels_status_needsBytes;
    if (offset != jpeg->base.windowEnd || (count == 0 && !isLast)) { return step; }
    if (jpeg->phase > starting && jpeg->base.codec.output_width > room) {
        stop(jpeg, cic_pixels_status_outOfMemory);
        step.status = jpeg->stopped;
        return step;
    }
    watchZeros(jpeg, window, count, offset);
    jpeg->base.source.next_input_byte = window;
    jpeg->base.source.bytes_in_buffer = count;
    jpeg->base.windowEnd = offset + count;
    jpeg->base.pendingSkip = 0;
    jpeg->isLast = isLast;
    jpeg->stopped = cic_pixels_status_needsBytes;
    jpeg->room = rows;
    jpeg->rows = 0;
    // The width is known from the header on; before it no row is given.
    jpeg->roomRows = jpeg->phase > starting ? room / jpeg->base.codec.output_width : 0;
    if (!run(jpeg)) { refuse(jpeg); }
    step.rows = jpeg->rows;
    step.status = jpeg->stopped;
    if (jpeg->phase == finished && jpeg->stopped == cic_pixels_status_needsBytes) {
        step.status = cic_pixels_status_done;
        conclude(jpeg);
    }
    bool atFakeEnd = jpeg->result.endMissing;
    step.position = jpeg->base.windowEnd = atFakeEnd ? offset + count : cic_jpeg_codec_place(&jpeg->base);
    jpeg->base.pendingSkip = 0;
    jpeg->base.source.next_input_byte = NULL;
    jpeg->base.source.bytes_in_buffer = 0;
    jpeg->room = NULL;
    return step;
}

cic_pixels_result cic_jpeg_pixels_result(const cic_jpeg_pixels *jpeg) { return jpeg->result; }

cic_pixels_note cic_jpeg_pixels_note_at(const cic_jpeg_pixels *jpeg, size_t index, uint8_t *name, size_t room) {
    if (index >= jpeg->result.notes) { return (cic_pixels_note){0, CIC_NO_ROW}; }
    return (cic_pixels_note){cic_jpeg_code_name(jpeg->notes[index].code, name, room), jpeg->notes[index].row};
}
