// For getentropy, which C11 does not know.
#define _DEFAULT_SOURCE

#include "CXMLEvents.h"

// Without a trait that reads XML nothing of expat is compiled or linked; XMLEvents has the same condition.
#if defined(PHOTOCHECK_XML)

#include "../CLibExpat/shim.h"
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// Between namespace and local name. It can stand in neither, and the last one separates.
#define SEPARATOR '\n'

// The parser pauses when this much waits, so a buffer is as large as one token needs and no larger.
enum { EVENTS_BEFORE_PAUSE = 256, TEXT_BEFORE_PAUSE = 64 << 10 };

// What a parser may hold from one document to the next; photos' packets need a tenth of it.
enum { KEPT_BYTES = 256 << 10 };

// A name of the caller's list, as expat writes it.
typedef struct {
    const char *bytes;
    size_t count;
} known_name;

typedef struct {
    size_t used;
    size_t allowed;
} budget;

struct cxe_parser {
    XML_Parser expat;
    budget budget;
    cxe_limits limits;
    cxe_status status;
    bool last;
    size_t depth;
    cxe_event *events;
    size_t event_count, event_room;
    uint8_t *text;
    size_t text_count, text_room;
    // Events and bytes since the last pause, those that nobody waits for included: what a document may cost must not
    // depend on who reads it.
    size_t seen_events, seen_text;
    unsigned long salt;
    char *names;
    known_name *known;
    size_t known_count;
};

// MARK: - Memory

// expat's allocator takes no context, so the budget of the running call is found through the thread. It is set
// around every call into expat and never outlives it.
static _Thread_local budget *current_budget;

// In front of every block, as wide as the strictest alignment.
typedef union {
    size_t size;
    max_align_t align;
} block_header;

static void *resize(void *body, size_t size)
{
    budget *budget = current_budget;
    block_header *old = body ? (block_header *)body - 1 : NULL;
    size_t held = old ? old->size : 0;
    if (size > SIZE_MAX / 2) return NULL;
    if (size > held && size - held > budget->allowed - budget->used) return NULL;
    block_header *block = realloc(old, size + sizeof(block_header));
    if (!block) return NULL;
    block->size = size;
    budget->used = budget->used - held + size;
    return block + 1;
}

static void *allocate(size_t size) { return resize(NULL, size); }

static void release(void *body)
{
    if (!body) return;
    block_header *block = (block_header *)body - 1;
    current_budget->used -= block->size;
    free(block);
}

static const XML_Memory_Handling_Suite budgeted_memory = {allocate, resize, release};

// MARK: - The buffer

static bool is_running(const cxe_parser *parser)
{
    return parser->status == cxe_status_more || parser->status == cxe_status_full;
}

static void stop(cxe_parser *parser, cxe_status status)
{
    if (!is_running(parser)) return;
    parser->status = status;
    XML_StopParser(parser->expat, XML_FALSE);
}

static void pause_if_full(cxe_parser *parser)
{
    if (parser->status != cxe_status_more) return;
    if (parser->seen_events < EVENTS_BEFORE_PAUSE && parser->seen_text < TEXT_BEFORE_PAUSE) return;
    // Refused in places where expat cannot pause; the next handler tries again.
    if (XML_StopParser(parser->expat, XML_TRUE) == XML_STATUS_OK) parser->status = cxe_status_full;
}

static bool count_text(cxe_parser *parser, size_t count)
{
    if (count > parser->limits.token_bytes - parser->seen_text) {
        stop(parser, cxe_status_token);
        return false;
    }
    parser->seen_text += count;
    return true;
}

static bool add_text(cxe_parser *parser, const char *bytes, size_t count, cxe_range *range)
{
    if (!count_text(parser, count)) return false;
    size_t needed = parser->text_count + count;
    if (needed > parser->text_room) {
        // token_bytes is at most UINT32_MAX / 2, so doubling stays in range.
        size_t room = needed * 2 < parser->limits.token_bytes ? needed * 2 : parser->limits.token_bytes;
        uint8_t *text = realloc(parser->text, room);
        if (!text) {
            stop(parser, cxe_status_memory);
            return false;
        }
        parser->text = text;
        parser->text_room = room;
    }
    if (count > 0) memcpy(parser->text + parser->text_count, bytes, count);
    range->offset = (uint32_t)parser->text_count;
    range->count = (uint32_t)count;
    parser->text_count = needed;
    return true;
}

static cxe_event *add_event(cxe_parser *parser, cxe_kind kind)
{
    // Cannot happen: the room holds a pause's worth and the largest element. Checked because memory depends on it.
    if (parser->event_count == parser->event_room) {
        stop(parser, cxe_status_memory);
        return NULL;
    }
    cxe_event *event = &parser->events[parser->event_count];
    memset(event, 0, sizeof *event);
    event->kind = kind;
    event->offset = XML_GetCurrentByteIndex(parser->expat);
    return event;
}

// The event is whole.
static void keep_event(cxe_parser *parser)
{
    parser->event_count += 1;
    parser->seen_events += 1;
}

static int32_t number_of(const cxe_parser *parser, const char *name, size_t count)
{
    for (size_t index = 0; index < parser->known_count; index += 1) {
        const known_name *known = &parser->known[index];
        // Names of one namespace differ at their ends.
        if (known->count != count || known->bytes[count - 1] != name[count - 1]) continue;
        if (memcmp(known->bytes, name, count) == 0) return (int32_t)index;
    }
    return -1;
}

static bool add_name(cxe_parser *parser, cxe_event *event, const char *name)
{
    if (parser->known_count > 0) {
        size_t count = strlen(name);
        event->known = count > 0 ? number_of(parser, name, count) : -1;
        return count_text(parser, memchr(name, SEPARATOR, count) ? count - 1 : count);
    }
    const char *separator = strrchr(name, SEPARATOR);
    const char *local = separator ? separator + 1 : name;
    size_t space = separator ? (size_t)(separator - name) : 0;
    return add_text(parser, name, space, &event->space) && add_text(parser, local, strlen(local), &event->local);
}

// MARK: - Handlers. After a final stop expat may still finish its token, so each one asks first.

static void on_start(void *context, const XML_Char *name, const XML_Char **attributes)
{
    cxe_parser *parser = context;
    if (!is_running(parser)) return;
    if (parser->depth >= parser->limits.depth) return stop(parser, cxe_status_depth);
    parser->depth += 1;
    size_t count = 0;
    while (attributes[count * 2]) {
        count += 1;
        if (count > parser->limits.attributes) return stop(parser, cxe_status_attributes);
    }
    cxe_event *event = add_event(parser, cxe_kind_start);
    if (!event || !add_name(parser, event, name)) return;
    keep_event(parser);
    for (size_t index = 0; index < count; index += 1) {
        const char *value = attributes[index * 2 + 1];
        event = add_event(parser, cxe_kind_attribute);
        if (!event || !add_name(parser, event, attributes[index * 2])) return;
        if (event->known < 0) {
            if (!count_text(parser, strlen(value))) return;
            parser->seen_events += 1;
            continue;
        }
        if (!add_text(parser, value, strlen(value), &event->value)) return;
        keep_event(parser);
    }
    pause_if_full(parser);
}

static void on_end(void *context, const XML_Char *name)
{
    cxe_parser *parser = context;
    if (!is_running(parser)) return;
    cxe_event *event = add_event(parser, cxe_kind_end);
    if (!event || !add_name(parser, event, name)) return;
    keep_event(parser);
    parser->depth -= 1;
    pause_if_full(parser);
}

static void on_text(void *context, const XML_Char *bytes, int count)
{
    cxe_parser *parser = context;
    if (!is_running(parser) || count <= 0) return;
    // expat cuts at line ends, references and CDATA; one event joins what follows without markup between.
    cxe_event *open = parser->event_count > 0 ? &parser->events[parser->event_count - 1] : NULL;
    cxe_range range;
    if (open && open->kind == cxe_kind_text) {
        if (!add_text(parser, bytes, (size_t)count, &range)) return;
        open->value.count += range.count;
    } else {
        cxe_event *event = add_event(parser, cxe_kind_text);
        if (!event || !add_text(parser, bytes, (size_t)count, &event->value)) return;
        keep_event(parser);
    }
    pause_if_full(parser);
}

// Comes before the internal subset is read, so no entity is ever declared.
static void on_doctype(
    void *context, const XML_Char *name, const XML_Char *system, const XML_Char *public, int has_subset)
{
    (void)name, (void)system, (void)public, (void)has_subset;
    stop(context, cxe_status_doctype);
}

static void on_namespace(void *context, const XML_Char *prefix, const XML_Char *uri)
{
    (void)prefix;
    cxe_parser *parser = context;
    if (uri && strlen(uri) > parser->limits.namespace_bytes) stop(parser, cxe_status_namespace);
}

// MARK: - Calls

static const char *encoding_name(cxe_encoding encoding)
{
    switch (encoding) {
    case cxe_encoding_by_declaration: return NULL;
    case cxe_encoding_utf8: return "UTF-8";
    case cxe_encoding_utf16be: return "UTF-16BE";
    case cxe_encoding_utf16le: return "UTF-16LE";
    }
    return NULL;
}

// What expat forgets with every document. The salt of its hash tables is drawn once for a parser: drawn by expat, it
// would cost a call of the system for each document.
static void prepare(cxe_parser *parser)
{
    if (parser->salt != 0) XML_SetHashSalt(parser->expat, parser->salt);
    XML_SetUserData(parser->expat, parser);
    XML_SetElementHandler(parser->expat, on_start, on_end);
    XML_SetCharacterDataHandler(parser->expat, on_text);
    XML_SetStartDoctypeDeclHandler(parser->expat, on_doctype);
    XML_SetStartNamespaceDeclHandler(parser->expat, on_namespace);
}

cxe_parser *cxe_create(cxe_limits limits, cxe_encoding encoding)
{
    if (limits.attributes > UINT16_MAX) limits.attributes = UINT16_MAX;
    if (limits.token_bytes > INT32_MAX) limits.token_bytes = INT32_MAX;
    cxe_parser *parser = calloc(1, sizeof *parser);
    if (!parser) return NULL;
    parser->limits = limits;
    parser->budget.allowed = limits.memory_bytes;
    // After a pause expat finishes its token: an empty element's end, or more of the same text.
    parser->event_room = EVENTS_BEFORE_PAUSE + limits.attributes + 4;
    // Not cleared: an event is written whole before it is counted, and most documents need a few of thousands.
    parser->events = malloc(parser->event_room * sizeof *parser->events);
    const char separator[] = {SEPARATOR, 0};
    current_budget = &parser->budget;
    if (parser->events) parser->expat = XML_ParserCreate_MM(encoding_name(encoding), &budgeted_memory, separator);
    current_budget = NULL;
    if (!parser->expat) {
        cxe_free(parser);
        return NULL;
    }
    // Without one expat draws its own.
    if (getentropy(&parser->salt, sizeof parser->salt) != 0) parser->salt = 0;
    prepare(parser);
    return parser;
}

bool cxe_know(cxe_parser *parser, const uint8_t *names, size_t count)
{
    if (parser->known || count == 0) return count == 0;
    size_t total = 0;
    for (size_t index = 0; index < count; index += 1) total += names[index] == 0;
    parser->names = malloc(count);
    parser->known = total > 0 ? calloc(total, sizeof *parser->known) : NULL;
    if (!parser->names || !parser->known) return false;
    memcpy(parser->names, names, count);
    size_t start = 0;
    for (size_t index = 0; index < count; index += 1) {
        if (names[index] != 0) continue;
        parser->known[parser->known_count++] = (known_name){parser->names + start, index - start};
        start = index + 1;
    }
    return true;
}

bool cxe_restart(cxe_parser *parser, cxe_encoding encoding)
{
    const budget *budget = &parser->budget;
    if (parser->status != cxe_status_done || parser->text_room > KEPT_BYTES || budget->used > KEPT_BYTES) return false;
    // Nothing of the restart itself may be refused.
    if (budget->allowed - budget->used < KEPT_BYTES) return false;
    current_budget = &parser->budget;
    bool is_ready = XML_ParserReset(parser->expat, encoding_name(encoding));
    current_budget = NULL;
    if (!is_ready) return false;
    parser->status = cxe_status_more;
    parser->last = false;
    parser->depth = 0;
    parser->event_count = parser->text_count = parser->seen_events = parser->seen_text = 0;
    prepare(parser);
    return true;
}

void cxe_free(cxe_parser *parser)
{
    if (!parser) return;
    current_budget = &parser->budget;
    if (parser->expat) XML_ParserFree(parser->expat);
    current_budget = NULL;
    free(parser->events);
    free(parser->text);
    free(parser->names);
    free(parser->known);
    free(parser);
}

static cxe_reason reason_of(enum XML_Error error)
{
    switch ((int)error) {
    case XML_ERROR_SYNTAX: return cxe_reason_syntax;
    case XML_ERROR_NO_ELEMENTS: return cxe_reason_no_elements;
    case XML_ERROR_INVALID_TOKEN: return cxe_reason_invalid_token;
    case XML_ERROR_UNCLOSED_TOKEN: return cxe_reason_unclosed_token;
    case XML_ERROR_PARTIAL_CHAR: return cxe_reason_partial_character;
    case XML_ERROR_TAG_MISMATCH: return cxe_reason_tag_mismatch;
    case XML_ERROR_DUPLICATE_ATTRIBUTE: return cxe_reason_duplicate_attribute;
    case XML_ERROR_JUNK_AFTER_DOC_ELEMENT: return cxe_reason_junk_after_document;
    case XML_ERROR_UNDEFINED_ENTITY: return cxe_reason_undefined_entity;
    case XML_ERROR_BAD_CHAR_REF: return cxe_reason_bad_character_reference;
    case XML_ERROR_MISPLACED_XML_PI: return cxe_reason_misplaced_declaration;
    case XML_ERROR_XML_DECL: return cxe_reason_bad_declaration;
    case XML_ERROR_UNKNOWN_ENCODING: return cxe_reason_unknown_encoding;
    case XML_ERROR_INCORRECT_ENCODING: return cxe_reason_incorrect_encoding;
    case XML_ERROR_UNCLOSED_CDATA_SECTION: return cxe_reason_unclosed_cdata;
    case XML_ERROR_UNBOUND_PREFIX: return cxe_reason_unbound_prefix;
    case XML_ERROR_UNDECLARING_PREFIX:
    case XML_ERROR_RESERVED_PREFIX_XML:
    case XML_ERROR_RESERVED_PREFIX_XMLNS:
    case XML_ERROR_RESERVED_NAMESPACE_URI: return cxe_reason_reserved_prefix;
    default: return cxe_reason_other;
    }
}

static cxe_report report(cxe_parser *parser, enum XML_Status outcome)
{
    cxe_report report = {0};
    if (outcome == XML_STATUS_OK && parser->status == cxe_status_more && parser->last) {
        parser->status = cxe_status_done;
    } else if (outcome == XML_STATUS_ERROR) {
        enum XML_Error error = XML_GetErrorCode(parser->expat);
        // A stop of ours (XML_ERROR_ABORTED) has its status already.
        if (is_running(parser)) {
            bool starved = error == XML_ERROR_NO_MEMORY;
            parser->status = starved ? cxe_status_memory : cxe_status_malformed;
            report.reason = starved ? cxe_reason_none : reason_of(error);
        }
        report.line = XML_GetCurrentLineNumber(parser->expat);
        report.offset = XML_GetCurrentByteIndex(parser->expat);
    }
    report.status = parser->status;
    report.events = parser->event_count;
    report.text = parser->text_count;
    return report;
}

static void forget_events(cxe_parser *parser)
{
    parser->event_count = parser->text_count = parser->seen_events = parser->seen_text = 0;
}

cxe_report cxe_parse(cxe_parser *parser, const uint8_t *bytes, size_t count, bool last)
{
    forget_events(parser);
    if (parser->status != cxe_status_more) return report(parser, XML_STATUS_OK);
    if (count > INT_MAX / 2) {
        parser->status = cxe_status_memory;
        return report(parser, XML_STATUS_OK);
    }
    parser->last = last;
    current_budget = &parser->budget;
    enum XML_Status outcome = XML_Parse(parser->expat, (const char *)bytes, (int)count, last);
    current_budget = NULL;
    return report(parser, outcome);
}

cxe_report cxe_resume(cxe_parser *parser)
{
    forget_events(parser);
    if (parser->status != cxe_status_full) return report(parser, XML_STATUS_OK);
    parser->status = cxe_status_more;
    current_budget = &parser->budget;
    enum XML_Status outcome = XML_ResumeParser(parser->expat);
    current_budget = NULL;
    return report(parser, outcome);
}

void cxe_take_events(const cxe_parser *parser, cxe_event *events, size_t room)
{
    size_t count = parser->event_count < room ? parser->event_count : room;
    if (count > 0) memcpy(events, parser->events, count * sizeof *events);
}

void cxe_take_text(const cxe_parser *parser, uint8_t *text, size_t room)
{
    size_t count = parser->text_count < room ? parser->text_count : room;
    if (count > 0) memcpy(text, parser->text, count);
}

// MARK: - White space

enum { BLANKS = 64 };

size_t cxe_trimmed(const uint8_t *bytes, size_t count)
{
    // Padding is kilobytes of spaces and line ends; without an early way out the compiler compares many at a time.
    while (count >= BLANKS) {
        const uint8_t *block = bytes + count - BLANKS;
        uint8_t others = 0;
        for (size_t index = 0; index < BLANKS; index += 1) others |= (block[index] != ' ') & (block[index] != '\n');
        if (others) break;
        count -= BLANKS;
    }
    while (count > 0) {
        uint8_t last = bytes[count - 1];
        if (last != ' ' && last != '\n' && last != '\r' && last != '\t') break;
        count -= 1;
    }
    return count;
}

#endif
