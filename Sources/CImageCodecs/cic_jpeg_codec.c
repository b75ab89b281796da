#include "cic_jpeg_codec.h"

// MARK: Errors: nothing is printed, nothing exits

void cic_jpeg_codec_leave(j_common_ptr codec) { longjmp(((cic_jpeg_codec *)codec->client_data)->escape, 1); }

static void silent(j_common_ptr codec) { (void)codec; }

static void format(j_common_ptr codec, char *buffer) {
    (void)codec;
    buffer[0] = 0;
}

// MARK: The suspending source

static void nothing(j_decompress_ptr codec) { (void)codec; }

void cic_jpeg_codec_skip(j_decompress_ptr codec, long count) {
    if (count <= 0) { return; }
    size_t left = codec->src->bytes_in_buffer;
    size_t taken = (size_t)count < left ? (size_t)count : left;
    codec->src->next_input_byte += taken;
    codec->src->bytes_in_buffer -= taken;
    ((cic_jpeg_codec *)codec->client_data)->pendingSkip += (size_t)count - taken;
}

void cic_jpeg_codec_wire(cic_jpeg_codec *base, void (*note)(j_common_ptr, int), boolean (*fill)(j_decompress_ptr)) {
    base->codec.err = jpeg_std_error(&base->errors);
    base->errors.error_exit = cic_jpeg_codec_leave;
    base->errors.emit_message = note;
    base->errors.output_message = silent;
    base->errors.format_message = format;
    base->source.init_source = nothing;
    base->source.fill_input_buffer = fill;
    base->source.skip_input_data = cic_jpeg_codec_skip;
    base->source.resync_to_restart = jpeg_resync_to_restart;
    base->source.term_source = nothing;
}
