#pragma once

#include <lifetimebound.h>
#include <ptrcheck.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// GMime behind a reader that suspends, as CArchive does it: GMime pulls its input, so it runs on a thread of its own that
// does nothing else; when it wants bytes it stops and says so, Swift reads them and goes on. One of the two threads runs
// at any time, never both. The contents of parts are not kept, only where they lie. GMime is opened with the first
// reader. No GMime header is included here, so no GMime type can leak, and a build without the trait Mail never looks for
// GMime.

/// One message, read from its first byte to its last. Not shared between threads.
typedef struct cml_reader cml_reader;

/// What a message may cost.
typedef struct {
    /// Bytes of one header field, as stored.
    size_t field_bytes;
    /// Lines that may begin a header field, wherever they stand: no more fields than these are held.
    size_t fields;
    /// Lines that may part one part from the next, wherever they stand: no more parts than these are held.
    size_t boundaries;
    /// Parts inside parts.
    size_t depth;
} cml_limits;

typedef enum __attribute__((enum_extensibility(closed))) {
    cml_limit_field_bytes,
    cml_limit_fields,
    cml_limit_boundaries,
    cml_limit_depth,
} cml_limit;

typedef enum __attribute__((enum_extensibility(closed))) {
    /// Bytes are wanted: `cml_supply` goes on.
    cml_status_need,
    /// A header field of the part or message that is told of next.
    cml_status_field,
    /// A part that holds bytes.
    cml_status_leaf,
    /// A part that holds parts; they follow, up to `close`.
    cml_status_multipart,
    /// A part that holds a message, which follows; then `close`.
    cml_status_enclosed,
    /// A message; its fields came before, its one part follows, then `close`.
    cml_status_message,
    /// The end of what was opened last.
    cml_status_close,
    /// The message was read.
    cml_status_end,
    /// It is no message.
    cml_status_damaged,
    /// It is larger than is allowed; `limit` says in what.
    cml_status_limit,
    /// There is no memory or no thread.
    cml_status_memory,
    /// The trait is off: nothing can be read.
    cml_status_not_built,
    /// GMime is not on this machine.
    cml_status_no_library,
} cml_status;

/// How the bytes of a part are stored (RFC 2045, 6).
typedef enum __attribute__((enum_extensibility(closed))) {
    cml_encoding_identity,
    cml_encoding_base64,
    cml_encoding_quoted_printable,
    cml_encoding_uuencode,
} cml_encoding;

/// Where a reader stands after a call.
typedef struct {
    cml_status status;
    /// For `limit`.
    cml_limit limit;
    /// For `leaf`.
    cml_encoding encoding;
    /// For `need`: how many bytes.
    size_t count;
    /// For `leaf`: where its bytes lie in the message.
    uint64_t start, end;
    /// For `field`: lengths of its name and of its value, folded and encoded as stored.
    size_t name, value;
    /// For `end`: whether the message breaks off.
    bool is_truncated;
} cml_report;

/// A reader, or NULL when there is no memory or no thread.
cml_reader *cml_create(cml_limits limits);

/// Ends the thread; to be called in any state.
void cml_free(cml_reader *reader);

/// Goes on to what is told next.
cml_report cml_read(cml_reader *reader);

/// Answers `need` with the bytes that follow those given before; none means that there are no more. No pointer is kept.
cml_report cml_supply(cml_reader *reader, const uint8_t *__counted_by(count) bytes __noescape, size_t count);

/// Copies the field's name; at most what there is room for.
void cml_take_name(const cml_reader *reader, uint8_t *__counted_by(room) bytes __noescape, size_t room);

/// Copies the field's value; at most what there is room for.
void cml_take_value(const cml_reader *reader, uint8_t *__counted_by(room) bytes __noescape, size_t room);
