// Threads and signals are POSIX, not C.
#define _POSIX_C_SOURCE 200809L

#include "CMail.h"

// Without the trait Mail nothing of GMime is compiled; every reader says so.
#if defined(PHOTOCHECK_MAIL)

#include "../CLibGMime/shim.h"
#include "CLibraries.h"
#include "CTurns.h"
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

// GLib's functions are found in what GMime is linked to.
#define GMIME_FUNCTIONS(EACH) \
    EACH(g_mime_data_wrapper_get_stream) EACH(g_mime_header_get_name) EACH(g_mime_header_get_raw_value) \
    EACH(g_mime_header_list_get_count) EACH(g_mime_header_list_get_header_at) EACH(g_mime_init) \
    EACH(g_mime_message_get_mime_part) EACH(g_mime_message_part_get_message) EACH(g_mime_message_part_get_type) \
    EACH(g_mime_multipart_get_count) EACH(g_mime_multipart_get_part) EACH(g_mime_multipart_get_type) \
    EACH(g_mime_object_get_header_list) EACH(g_mime_parser_construct_message) \
    EACH(g_mime_parser_new_with_stream) EACH(g_mime_parser_options_free) EACH(g_mime_parser_options_new) \
    EACH(g_mime_parser_options_set_warning_callback) EACH(g_mime_parser_set_persist_stream) \
    EACH(g_mime_part_get_content) EACH(g_mime_part_get_content_encoding) EACH(g_mime_part_get_type) \
    EACH(g_mime_stream_construct) EACH(g_mime_stream_get_type) EACH(g_object_new) EACH(g_object_unref) \
    EACH(g_type_check_instance_is_a) EACH(g_type_register_static)

CLB_LIBRARY(gm, "libgmime-3.0.so.0", GMIME_FUNCTIONS)

// GMime goes down into parts inside parts on the stack, up to 1,024 of them; untouched pages cost nothing.
enum { SUPPLY = 128 << 10, STACK = 16 << 20 };

/// What a line may be for the parser, by its first bytes.
typedef enum { line_begin, line_dash, line_name, line_other } line;

struct cml_reader {
    ctn_turns turns;
    /// A limit was met: the parser gets no more bytes, and what it made of the others is thrown away.
    bool limited;
    bool ended;
    bool truncated;
    cml_report report;
    cml_limits limits;
    line line;
    size_t fields, boundaries, field_bytes;
    const char *name, *value;
    uint8_t supply[SUPPLY];
    size_t supply_count, supply_taken;
};

// MARK: - Whose turn it is

static cml_report run(cml_reader *reader)
{
    ctn_run(&reader->turns);
    return reader->report;
}

// Says where the library stands and waits until the caller wants it to go on, or wants no more.
static void hand_over(cml_reader *reader, cml_status status)
{
    if (ctn_is_stopped(&reader->turns)) return;
    reader->report.status = status;
    ctn_hand_over(&reader->turns);
}

// MARK: - What the parser may be given

static void limit(cml_reader *reader, cml_limit limit)
{
    if (reader->limited) return;
    reader->limited = true;
    reader->report.limit = limit;
}

// The field that is open goes on.
static void lengthen(cml_reader *reader, size_t bytes)
{
    if (reader->field_bytes == 0) return;
    reader->field_bytes += bytes;
    if (reader->field_bytes > reader->limits.field_bytes) limit(reader, cml_limit_field_bytes);
}

// GMime holds every header field and every part of a message before it tells of one. So what may become one is counted
// before GMime sees it, wherever it stands: whether a line is a header or a text is for the parser alone to know.
static void count(cml_reader *reader, const uint8_t *bytes, size_t length)
{
    for (size_t index = 0; index < length && !reader->limited; index++) {
        uint8_t byte = bytes[index];
        if (reader->line == line_other && byte != '\n') {
            // The rest of the line says nothing, but that a field may go on with it.
            const uint8_t *next = memchr(bytes + index, '\n', length - index);
            size_t rest = next ? (size_t)(next - bytes) - index : length - index;
            lengthen(reader, rest);
            index += rest - 1;
            continue;
        }
        // A line that begins with a blank goes on with the field before it (RFC 5322, 2.2.3).
        bool is_folded = byte == ' ' || byte == '\t';
        if (reader->line == line_begin && !is_folded) reader->field_bytes = 0;
        lengthen(reader, 1);
        if (byte == '\n') {
            reader->line = line_begin;
            continue;
        }
        switch (reader->line) {
        case line_begin:
            reader->line = byte == '-' ? line_dash : byte > ' ' && byte != ':' ? line_name : line_other;
            break;
        case line_dash:
            if (byte == '-' && ++reader->boundaries > reader->limits.boundaries) limit(reader, cml_limit_boundaries);
            reader->line = line_name;
            // A boundary has no colon as a rule; a field whose name begins with dashes is one all the same.
            if (byte != ':') break;
            // fall through
        case line_name:
            if (byte != ':') break;
            if (++reader->fields > reader->limits.fields) limit(reader, cml_limit_fields);
            reader->field_bytes = 1;
            reader->line = line_other;
            break;
        case line_other: break;
        }
    }
}

// MARK: - The stream that GMime reads

typedef struct {
    GMimeStream parent;
    cml_reader *reader;
} CMLStream;

typedef struct {
    GMimeStreamClass parent;
} CMLStreamClass;

static GType stream_type;

static CMLStream *stream_new(cml_reader *reader, gint64 start, gint64 end)
{
    CMLStream *stream = gm.g_object_new(stream_type, NULL);
    stream->reader = reader;
    gm.g_mime_stream_construct(&stream->parent, start, end);
    return stream;
}

static ssize_t stream_read(GMimeStream *stream, char *buffer, size_t length)
{
    cml_reader *reader = ((CMLStream *)stream)->reader;
    if (reader->supply_taken == reader->supply_count && !reader->ended && !ctn_is_stopped(&reader->turns) && !reader->limited) {
        reader->report.count = SUPPLY;
        hand_over(reader, cml_status_need);
        reader->supply_taken = 0;
        reader->ended = reader->supply_count == 0;
        count(reader, reader->supply, reader->supply_count);
    }
    if (ctn_is_stopped(&reader->turns) || reader->limited || reader->ended) return 0;
    size_t waiting = reader->supply_count - reader->supply_taken;
    size_t taken = waiting < length ? waiting : length;
    memcpy(buffer, reader->supply + reader->supply_taken, taken);
    reader->supply_taken += taken;
    stream->position += (gint64)taken;
    return (ssize_t)taken;
}

static ssize_t stream_write(GMimeStream *stream, const char *buffer, size_t length)
{
    (void)stream, (void)buffer, (void)length;
    return -1;
}

static int stream_flush(GMimeStream *stream)
{
    (void)stream;
    return 0;
}

static int stream_reset(GMimeStream *stream)
{
    (void)stream;
    return -1;
}

static gboolean stream_eos(GMimeStream *stream) { return ((CMLStream *)stream)->reader->ended; }

// Forward alone: the parser asks where it is, and reads on.
static gint64 stream_seek(GMimeStream *stream, gint64 offset, GMimeSeekWhence whence)
{
    (void)offset, (void)whence;
    return stream->position;
}

static gint64 stream_tell(GMimeStream *stream) { return stream->position; }

static gint64 stream_length(GMimeStream *stream)
{
    return stream->bound_end < 0 ? -1 : stream->bound_end - stream->bound_start;
}

static GMimeStream *stream_substream(GMimeStream *stream, gint64 start, gint64 end)
{
    return &stream_new(((CMLStream *)stream)->reader, start, end)->parent;
}

static void stream_class_init(gpointer class, gpointer data)
{
    (void)data;
    GMimeStreamClass *stream = &((CMLStreamClass *)class)->parent;
    stream->read = stream_read;
    stream->write = stream_write;
    stream->flush = stream_flush;
    stream->close = stream_flush;
    stream->eos = stream_eos;
    stream->reset = stream_reset;
    stream->seek = stream_seek;
    stream->tell = stream_tell;
    stream->length = stream_length;
    stream->substream = stream_substream;
}

// What G_DEFINE_TYPE would do by functions that it names itself.
static void register_stream(void)
{
    static const GTypeInfo info = {
        .class_size = sizeof(CMLStreamClass), .class_init = stream_class_init, .instance_size = sizeof(CMLStream),
    };
    stream_type = gm.g_type_register_static(gm.g_mime_stream_get_type(), "CMLStream", &info, 0);
}

// MARK: - The library's side

// As GMIME_IS_PART and the like.
static bool is_a(GMimeObject *object, GType type)
{
    return gm.g_type_check_instance_is_a((GTypeInstance *)object, type);
}

static bool is_over(const cml_reader *reader) { return ctn_is_stopped(&reader->turns) || reader->limited; }

static void tell_fields(cml_reader *reader, GMimeObject *object)
{
    GMimeHeaderList *fields = gm.g_mime_object_get_header_list(object);
    int count = gm.g_mime_header_list_get_count(fields);
    for (int index = 0; index < count && !is_over(reader); index++) {
        GMimeHeader *field = gm.g_mime_header_list_get_header_at(fields, index);
        const char *value = gm.g_mime_header_get_raw_value(field);
        reader->name = gm.g_mime_header_get_name(field);
        reader->value = value ? value : "";
        reader->report.name = strlen(reader->name);
        reader->report.value = strlen(reader->value);
        hand_over(reader, cml_status_field);
    }
}

static void tell_message(cml_reader *reader, GMimeMessage *message, size_t depth);

static cml_encoding encoding(GMimePart *part)
{
    switch (gm.g_mime_part_get_content_encoding(part)) {
    case GMIME_CONTENT_ENCODING_BASE64: return cml_encoding_base64;
    case GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE: return cml_encoding_quoted_printable;
    case GMIME_CONTENT_ENCODING_UUENCODE: return cml_encoding_uuencode;
    case GMIME_CONTENT_ENCODING_DEFAULT:
    case GMIME_CONTENT_ENCODING_7BIT:
    case GMIME_CONTENT_ENCODING_8BIT:
    case GMIME_CONTENT_ENCODING_BINARY: break;
    }
    return cml_encoding_identity;
}

static void tell_leaf(cml_reader *reader, GMimeObject *object)
{
    reader->report.start = reader->report.end = 0;
    reader->report.encoding = cml_encoding_identity;
    if (is_a(object, gm.g_mime_part_get_type())) {
        GMimeDataWrapper *content = gm.g_mime_part_get_content((GMimePart *)object);
        GMimeStream *stream = content ? gm.g_mime_data_wrapper_get_stream(content) : NULL;
        if (stream && stream->bound_end >= stream->bound_start && stream->bound_start >= 0) {
            reader->report.start = (uint64_t)stream->bound_start;
            reader->report.end = (uint64_t)stream->bound_end;
        }
        reader->report.encoding = encoding((GMimePart *)object);
    }
    hand_over(reader, cml_status_leaf);
}

static void tell_part(cml_reader *reader, GMimeObject *object, size_t depth)
{
    if (depth > reader->limits.depth) limit(reader, cml_limit_depth);
    if (is_over(reader)) return;
    tell_fields(reader, object);
    if (is_a(object, gm.g_mime_multipart_get_type())) {
        hand_over(reader, cml_status_multipart);
        GMimeMultipart *multipart = (GMimeMultipart *)object;
        int count = gm.g_mime_multipart_get_count(multipart);
        for (int index = 0; index < count && !is_over(reader); index++) {
            tell_part(reader, gm.g_mime_multipart_get_part(multipart, index), depth + 1);
        }
    } else if (is_a(object, gm.g_mime_message_part_get_type())) {
        hand_over(reader, cml_status_enclosed);
        GMimeMessage *message = gm.g_mime_message_part_get_message((GMimeMessagePart *)object);
        if (message) tell_message(reader, message, depth + 1);
    } else {
        return tell_leaf(reader, object);
    }
    if (!is_over(reader)) hand_over(reader, cml_status_close);
}

static void tell_message(cml_reader *reader, GMimeMessage *message, size_t depth)
{
    tell_fields(reader, (GMimeObject *)message);
    if (is_over(reader)) return;
    hand_over(reader, cml_status_message);
    GMimeObject *part = gm.g_mime_message_get_mime_part(message);
    if (part) tell_part(reader, part, depth);
    if (!is_over(reader)) hand_over(reader, cml_status_close);
}

static void on_warning(gint64 offset, GMimeParserWarning warning, const gchar *item, gpointer context)
{
    (void)offset, (void)item;
    if (warning == GMIME_WARN_TRUNCATED_MESSAGE) ((cml_reader *)context)->truncated = true;
    if (warning == GMIME_CRIT_NESTING_OVERFLOW) limit(context, cml_limit_depth);
}

static void read_message(cml_reader *reader)
{
    CMLStream *stream = stream_new(reader, 0, -1);
    GMimeParser *parser = gm.g_mime_parser_new_with_stream(&stream->parent);
    GMimeParserOptions *options = gm.g_mime_parser_options_new();
    gm.g_mime_parser_set_persist_stream(parser, TRUE);
    gm.g_mime_parser_options_set_warning_callback(options, on_warning, reader);
    GMimeMessage *message = gm.g_mime_parser_construct_message(parser, options);
    if (message && !is_over(reader)) tell_message(reader, message, 1);
    if (message) gm.g_object_unref(message);
    gm.g_object_unref(parser);
    gm.g_object_unref(stream);
    gm.g_mime_parser_options_free(options);
    reader->report.is_truncated = reader->truncated;
    hand_over(reader, reader->limited ? cml_status_limit : message ? cml_status_end : cml_status_damaged);
}

static void library(void *context)
{
    cml_reader *reader = context;
    if (gm_is_open()) read_message(reader);
}

// MARK: - The caller's side

static pthread_once_t once = PTHREAD_ONCE_INIT;

static void start(void)
{
    if (!gm_is_open()) return;
    gm.g_mime_init();
    register_stream();
}

cml_reader *cml_create(cml_limits limits)
{
    pthread_once(&once, start);
    // Not cleared where a byte is written before it is read.
    cml_reader *reader = malloc(sizeof *reader);
    if (!reader) return NULL;
    reader->limited = reader->ended = reader->truncated = false;
    reader->report = (cml_report){.status = gm_is_open() ? cml_status_memory : cml_status_no_library};
    reader->limits = limits;
    reader->line = line_begin;
    reader->fields = reader->boundaries = reader->field_bytes = 0;
    reader->name = reader->value = "";
    reader->supply_count = reader->supply_taken = 0;
    if (!ctn_start(&reader->turns, STACK, library, reader)) {
        free(reader);
        return NULL;
    }
    return reader;
}

void cml_free(cml_reader *reader)
{
    if (!reader) return;
    ctn_end(&reader->turns);
    free(reader);
}

cml_report cml_read(cml_reader *reader)
{
    return reader->report.status == cml_status_need ? reader->report : run(reader);
}

cml_report cml_supply(cml_reader *reader, const uint8_t *bytes, size_t count)
{
    if (reader->report.status != cml_status_need) return reader->report;
    reader->supply_count = count < SUPPLY ? count : SUPPLY;
    if (reader->supply_count > 0) memcpy(reader->supply, bytes, reader->supply_count);
    return run(reader);
}

static void take(const char *from, size_t length, uint8_t *bytes, size_t room)
{
    size_t count = length < room ? length : room;
    if (count > 0) memcpy(bytes, from, count);
}

void cml_take_name(const cml_reader *reader, uint8_t *bytes, size_t room)
{
    if (reader->report.status == cml_status_field) take(reader->name, reader->report.name, bytes, room);
}

void cml_take_value(const cml_reader *reader, uint8_t *bytes, size_t room)
{
    if (reader->report.status == cml_status_field) take(reader->value, reader->report.value, bytes, room);
}

#else

static const cml_report not_built = {.status = cml_status_not_built};
static char nothing;

cml_reader *cml_create(cml_limits limits)
{
    (void)limits;
    return (cml_reader *)&nothing;
}

void cml_free(cml_reader *reader) { (void)reader; }

cml_report cml_read(cml_reader *reader)
{
    (void)reader;
    return not_built;
}

cml_report cml_supply(cml_reader *reader, const uint8_t *bytes, size_t count)
{
    (void)reader, (void)bytes, (void)count;
    return not_built;
}

void cml_take_name(const cml_reader *reader, uint8_t *bytes, size_t room) { (void)reader, (void)bytes, (void)room; }

void cml_take_value(const cml_reader *reader, uint8_t *bytes, size_t room) { (void)reader, (void)bytes, (void)room; }

#endif
