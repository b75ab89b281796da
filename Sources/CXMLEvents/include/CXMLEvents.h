#pragma once

#include <lifetimebound.h>
#include <ptrcheck.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// expat behind a buffer: the callbacks stay in C and fill events; Swift takes them out between calls. No expat
// header is included here, so no expat type can leak, and a build without a trait that reads XML never looks for expat.

/// One parser with its event buffer. Not shared between threads.
typedef struct cxe_parser cxe_parser;

/// How the bytes are coded; anything but `by_declaration` overrules the document.
typedef enum __attribute__((enum_extensibility(closed))) {
    cxe_encoding_by_declaration,
    cxe_encoding_utf8,
    cxe_encoding_utf16be,
    cxe_encoding_utf16le,
} cxe_encoding;

/// What one document may cost.
typedef struct {
    /// Elements inside elements.
    size_t depth;
    /// Attributes of one element, namespace declarations not counted.
    size_t attributes;
    /// Bytes of one namespace name: expat writes it out before every prefixed attribute.
    size_t namespace_bytes;
    /// Bytes of text that wait in the buffer: one start tag with its attributes, or one run of text.
    size_t token_bytes;
    /// Bytes that expat itself may hold.
    size_t memory_bytes;
} cxe_limits;

typedef enum __attribute__((enum_extensibility(closed))) {
    cxe_kind_start,
    cxe_kind_attribute,
    cxe_kind_text,
    cxe_kind_end,
} cxe_kind;

/// A range of the text that `cxe_take_text` gives out.
typedef struct {
    uint32_t offset;
    uint32_t count;
} cxe_range;

/// One event. Names are `space` and `local`; `value` is an attribute's value or a text.
///
/// A parser with a list of names tells a name by its place in the list, -1 for any other, and leaves `space` and
/// `local` empty; attributes that are not on the list are no events then.
typedef struct {
    cxe_kind kind;
    int32_t known;
    cxe_range space;
    cxe_range local;
    cxe_range value;
    /// Where the markup or text begins, in bytes from the first byte fed; for an attribute, where its tag begins.
    int64_t offset;
} cxe_event;

typedef enum __attribute__((enum_extensibility(closed))) {
    /// Every byte given was read; give more.
    cxe_status_more,
    /// The buffer is full; take the events, then resume.
    cxe_status_full,
    /// The document is complete.
    cxe_status_done,
    /// There is a document type declaration; nothing of it was read.
    cxe_status_doctype,
    cxe_status_depth,
    cxe_status_attributes,
    cxe_status_namespace,
    cxe_status_token,
    cxe_status_memory,
    /// Not well-formed; the report's `reason` says how.
    cxe_status_malformed,
} cxe_status;

/// expat's errors by name (expat.h, XML_Error), as far as a document without DOCTYPE can cause them.
typedef enum __attribute__((enum_extensibility(closed))) {
    cxe_reason_none,
    cxe_reason_syntax,
    cxe_reason_no_elements,
    cxe_reason_invalid_token,
    cxe_reason_unclosed_token,
    cxe_reason_partial_character,
    cxe_reason_tag_mismatch,
    cxe_reason_duplicate_attribute,
    cxe_reason_junk_after_document,
    cxe_reason_undefined_entity,
    cxe_reason_bad_character_reference,
    cxe_reason_misplaced_declaration,
    cxe_reason_bad_declaration,
    cxe_reason_unknown_encoding,
    cxe_reason_incorrect_encoding,
    cxe_reason_unclosed_cdata,
    cxe_reason_unbound_prefix,
    cxe_reason_reserved_prefix,
    cxe_reason_other,
} cxe_reason;

/// Where a parser stands after a call, and how much waits to be taken.
typedef struct {
    cxe_status status;
    cxe_reason reason;
    /// Line of an error, from 1.
    uint64_t line;
    /// Byte of an error, from the first byte fed.
    int64_t offset;
    size_t events;
    size_t text;
} cxe_report;

/// A parser, or NULL when there is no memory.
cxe_parser *cxe_create(cxe_limits limits, cxe_encoding encoding);

void cxe_free(cxe_parser *parser);

/// Gives a new parser the list of names that matter: each a namespace, a line feed and a local name, or a local name
/// alone, and a zero byte behind it. False when there is no memory for it. The list outlives `cxe_restart`.
bool cxe_know(cxe_parser *parser, const uint8_t *__counted_by(count) names __noescape, size_t count);

/// Makes a parser ready for another document, with the memory that it has. False when it must be freed instead: its
/// document did not come to a good end, or it holds more than is worth keeping.
bool cxe_restart(cxe_parser *parser, cxe_encoding encoding);

/// Reads the next bytes; `last` says that no more follow. Only after `more`. No pointer to `bytes` is kept.
cxe_report cxe_parse(
    cxe_parser *parser, const uint8_t *__counted_by(count) bytes __noescape, size_t count, bool last);

/// Goes on after `full`; events not taken are lost.
cxe_report cxe_resume(cxe_parser *parser);

/// Copies the waiting events; at most what there is room for.
void cxe_take_events(const cxe_parser *parser, cxe_event *__counted_by(room) events __noescape, size_t room);

/// Copies the text that the waiting events point into; at most what there is room for.
void cxe_take_text(const cxe_parser *parser, uint8_t *__counted_by(room) text __noescape, size_t room);

/// How many bytes are left without the white space at the end.
size_t cxe_trimmed(const uint8_t *__counted_by(count) bytes __noescape, size_t count);
