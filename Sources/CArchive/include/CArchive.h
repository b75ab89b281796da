#pragma once

#include <lifetimebound.h>
#include <ptrcheck.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// libarchive behind a reader that suspends. libarchive pulls its input through callbacks and cannot pause in one, so it
// runs on a thread of its own that does nothing else: when it wants bytes it stops and says so, Swift reads them and
// goes on. One of the two threads runs at any time, never both. No libarchive header is included here, so no
// libarchive type can leak, and a build without the trait Documents never looks for libarchive.

/// One member of a zip, read from its local header on. Not shared between threads.
typedef struct car_reader car_reader;

typedef enum __attribute__((enum_extensibility(closed))) {
    /// Bytes are wanted: `car_supply` goes on.
    car_status_need,
    /// Bytes of the member wait to be taken.
    car_status_data,
    /// The member is complete, and its checksum is right.
    car_status_end,
    /// Its content needs a password.
    car_status_encrypted,
    /// Its bytes do not hold together, end too early, or are packed in a way that libarchive does not know.
    car_status_damaged,
    /// There is no memory or no thread.
    car_status_memory,
    /// The trait is off: nothing can be read.
    car_status_not_built,
} car_status;

/// Where a reader stands after a call.
typedef struct {
    car_status status;
    /// Bytes wanted, for `need`; bytes that wait, for `data`.
    size_t count;
    /// What libarchive says of the damage, in English, as bytes that `car_take_message` gives.
    size_t message;
} car_report;

/// A reader, or NULL when there is no memory or no thread.
car_reader *car_create(void);

/// Ends the thread; to be called in any state.
void car_free(car_reader *reader);

/// Goes on to the next bytes of the member; what was not taken is lost.
car_report car_read(car_reader *reader);

/// Answers `need` with the bytes that follow those given before; none means that there are no more. No pointer is kept.
car_report car_supply(car_reader *reader, const uint8_t *__counted_by(count) bytes __noescape, size_t count);

/// Copies the waiting bytes; at most what there is room for.
void car_take(const car_reader *reader, uint8_t *__counted_by(room) bytes __noescape, size_t room);

/// Copies the message; at most what there is room for.
void car_take_message(const car_reader *reader, uint8_t *__counted_by(room) bytes __noescape, size_t room);
