#pragma once

#include <lifetimebound.h>
#include <ptrcheck.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// A zip written into memory by libarchive. No libarchive header is included here: see CArchive.h.

/// A zip that grows. Not shared between threads.
typedef struct caw_writer caw_writer;

/// Whether this build can write: one of the traits Documents and Archives is on, and libarchive is there.
bool caw_is_built(void);

/// An empty zip, or NULL when there is no memory, no libarchive or nothing is built.
caw_writer *caw_create(void);

void caw_free(caw_writer *writer);

/// Begins a member of `size` bytes; `name` is ASCII and not ended by a NUL. False when it could not be begun.
bool caw_begin(caw_writer *writer, const uint8_t *__counted_by(count) name __noescape, size_t count, size_t size);

/// The bytes of the member that was begun last, all of them. No pointer is kept.
bool caw_write(caw_writer *writer, const uint8_t *__counted_by(count) bytes __noescape, size_t count);

/// Ends the zip; its size, or 0 when it could not be written. Nothing can be added afterwards.
size_t caw_finish(caw_writer *writer);

/// Copies the whole zip; at most what there is room for.
void caw_take(const caw_writer *writer, uint8_t *__counted_by(room) bytes __noescape, size_t room);
