#pragma once

#include <lifetimebound.h>
#include <ptrcheck.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// libarchive behind a reader that suspends. libarchive pulls its input through callbacks and cannot pause in one, so it
// runs on a thread of its own that does nothing else: when it wants bytes it stops and says so, Swift reads them and
// goes on. One of the two threads runs at any time, never both. libarchive is opened with the first reader. No libarchive
// header is included here, so no libarchive type can leak, and a build without the traits Documents and Archives never
// looks for libarchive.

/// One member of a zip, read from its local header on, or a whole archive (tar in any packing, 7z, rar), member by member.
/// Not shared between threads.
typedef struct car_reader car_reader;

typedef enum __attribute__((enum_extensibility(closed))) {
    /// Bytes are wanted: `car_supply` goes on.
    car_status_need,
    /// Bytes of the member wait to be taken.
    car_status_data,
    /// The member of a zip is complete, and its checksum is right; a whole archive has no more members.
    car_status_end,
    /// A member of a whole archive begins: `car_read` gives its bytes, `car_next` the member after it.
    car_status_member,
    /// The member of a whole archive is complete: `car_next` goes on.
    car_status_member_end,
    /// Its content needs a password.
    car_status_encrypted,
    /// Its bytes do not hold together, end too early, or are packed in a way that libarchive does not know.
    car_status_damaged,
    /// There is no memory or no thread.
    car_status_memory,
    /// The trait is off: nothing can be read.
    car_status_not_built,
    /// libarchive is not on this machine.
    car_status_no_library,
} car_status;

/// What a member of a whole archive is.
typedef enum __attribute__((enum_extensibility(closed))) {
    car_kind_file,
    car_kind_folder,
    /// A symbolic or hard link.
    car_kind_link,
    /// A device, pipe or socket.
    car_kind_special,
} car_kind;

/// Where a reader stands after a call.
typedef struct {
    car_status status;
    /// Bytes wanted, for `need`; bytes that wait, for `data`; the size that the archive declares, for `member`.
    size_t count;
    /// What libarchive says of the damage, in English, as bytes that `car_take_message` gives.
    size_t message;
    /// For `need`: where the wanted bytes begin, from the first byte that was given.
    uint64_t place;
    /// For `member`: bytes of its name, which `car_take_name` gives.
    size_t name;
    /// For `member`.
    car_kind kind;
    /// For `member`: its content needs a password.
    bool encrypted;
} car_report;

/// A reader, or NULL when there is no memory or no thread.
car_reader *car_create(void);

/// A reader of a whole archive of so many bytes, or NULL.
car_reader *car_create_archive(uint64_t count);

/// Ends the thread; to be called in any state.
void car_free(car_reader *reader);

/// Goes on to the next bytes of the member; what was not taken is lost.
car_report car_read(car_reader *reader);

/// Goes on to the next member of a whole archive, whether the one before was read or not.
car_report car_next(car_reader *reader);

/// Answers `need` with the bytes at its place; none means that there are no more. No pointer is kept.
car_report car_supply(car_reader *reader, const uint8_t *__counted_by(count) bytes __noescape, size_t count);

/// Copies the waiting bytes; at most what there is room for.
void car_take(const car_reader *reader, uint8_t *__counted_by(room) bytes __noescape, size_t room);

/// Copies the member's name, as bytes: UTF-8 where the archive says what its names are in, else as they are stored.
void car_take_name(const car_reader *reader, uint8_t *__counted_by(room) bytes __noescape, size_t room);

/// Copies the message; at most what there is room for.
void car_take_message(const car_reader *reader, uint8_t *__counted_by(room) bytes __noescape, size_t room);

// The one header that a client sees.
#include "CArchiveWriter.h"
