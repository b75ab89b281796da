#pragma once

#include <lifetimebound.h>
#include <ptrcheck.h>
#include <stddef.h>
#include <stdint.h>

// Starts another program. C, because Swift does not see what this needs of GNU's C library.

/// A started program, or why there is none.
typedef struct {
    /// errno; 0 when it was started.
    int error;
    /// Its process, and the process group of its own.
    int child;
    /// The descriptor of what it writes, closed on exec; for the caller to close.
    int output;
} ccp_started;

/// Starts the program named by the first word; `words` are its path and arguments, each ended by a NUL.
///
/// It has `input` as its standard input, an environment of one locale, no standard error and no other descriptor, and
/// may ask for `memory` bytes.
ccp_started ccp_start(const uint8_t *__counted_by(count) words __noescape, size_t count, int input, size_t memory);
