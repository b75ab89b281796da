// Threads and signals are POSIX, not C.
#define _POSIX_C_SOURCE 200809L

#include "CArchive.h"

// Without the traits Documents and Archives nothing of libarchive is compiled; every reader says so.
#if defined(PHOTOCHECK_ARCHIVE)

#include "../CLibArchive/shim.h"
#include "CLibraries.h"
#include "CTurns.h"
#include <errno.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

#define ARCHIVE_FUNCTIONS(EACH) \
    EACH(archive_entry_filetype) EACH(archive_entry_hardlink) EACH(archive_entry_is_encrypted) \
    EACH(archive_entry_pathname) EACH(archive_entry_pathname_utf8) EACH(archive_entry_size) \
    EACH(archive_entry_size_is_set) EACH(archive_errno) EACH(archive_error_string) EACH(archive_read_data) \
    EACH(archive_read_free) EACH(archive_read_has_encrypted_entries) EACH(archive_read_new) \
    EACH(archive_read_next_header) EACH(archive_read_open) EACH(archive_read_open1) \
    EACH(archive_read_set_callback_data) EACH(archive_read_set_read_callback) \
    EACH(archive_read_set_seek_callback) EACH(archive_read_set_skip_callback) \
    EACH(archive_read_support_filter_bzip2) EACH(archive_read_support_filter_compress) \
    EACH(archive_read_support_filter_gzip) EACH(archive_read_support_filter_lzma) \
    EACH(archive_read_support_filter_xz) EACH(archive_read_support_filter_zstd) \
    EACH(archive_read_support_format_7zip) EACH(archive_read_support_format_rar) \
    EACH(archive_read_support_format_rar5) EACH(archive_read_support_format_tar) \
    EACH(archive_read_support_format_zip_streamable) EACH(archive_set_error)

CLB_LIBRARY(la, "libarchive.so.13", ARCHIVE_FUNCTIONS)

// The first pieces are small: headers are often all that is wanted. The thread needs little: libarchive's tables are
// on the heap.
enum { FIRST_SUPPLY = 16 << 10, SUPPLY = 128 << 10, FIRST_DATA = 8 << 10, DATA = 64 << 10, STACK = 512 << 10, MESSAGE = 200 };

struct car_reader {
    ctn_turns turns;
    car_report report;
    /// A whole archive, read member by member; else one member of a zip.
    bool whole;
    /// The caller wants the member's bytes; else the next member.
    bool wants_data;
    /// Bytes of the whole archive.
    uint64_t total;
    /// Where the library reads next, from the first byte that it was given.
    uint64_t place;
    /// The member's name, which libarchive keeps until the next header.
    const char *name;
    uint8_t supply[SUPPLY];
    size_t supply_count;
    uint8_t data[DATA];
    char message[MESSAGE];
};

// MARK: - Whose turn it is

static car_report run(car_reader *reader)
{
    ctn_run(&reader->turns);
    return reader->report;
}

// Says where the library stands and waits until the caller wants it to go on, or wants no more.
static void hand_over(car_reader *reader, car_status status, size_t count)
{
    if (ctn_is_stopped(&reader->turns)) return;
    reader->report.status = status;
    reader->report.count = count;
    ctn_hand_over(&reader->turns);
}

// MARK: - The library's side

static la_ssize_t on_read(struct archive *archive, void *context, const void **bytes)
{
    car_reader *reader = context;
    reader->report.place = reader->place;
    hand_over(reader, car_status_need, reader->place == 0 ? FIRST_SUPPLY : SUPPLY);
    if (ctn_is_stopped(&reader->turns)) {
        la.archive_set_error(archive, EIO, "stopped");
        return ARCHIVE_FATAL;
    }
    *bytes = reader->supply;
    return (la_ssize_t)reader->supply_count;
}

// Only for whole archives: their length is known, and what is skipped need not be read.
static la_int64_t on_seek(struct archive *archive, void *context, la_int64_t offset, int whence)
{
    car_reader *reader = context;
    la_int64_t total = (la_int64_t)reader->total;
    la_int64_t from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? (la_int64_t)reader->place : total;
    if (ctn_is_stopped(&reader->turns) || offset < -from || offset > total - from) {
        la.archive_set_error(archive, EINVAL, "a place outside the archive");
        return ARCHIVE_FATAL;
    }
    reader->place = (uint64_t)(from + offset);
    return (la_int64_t)reader->place;
}

static la_int64_t on_skip(struct archive *archive, void *context, la_int64_t request)
{
    (void)archive;
    car_reader *reader = context;
    la_int64_t left = (la_int64_t)(reader->total - reader->place);
    la_int64_t count = request < 0 ? 0 : request < left ? request : left;
    reader->place += (uint64_t)count;
    return count;
}

static void fail(car_reader *reader, struct archive *archive, struct archive_entry *entry)
{
    const char *said = la.archive_error_string(archive);
    memset(reader->message, 0, MESSAGE);
    if (said) strncpy(reader->message, said, MESSAGE - 1);
    reader->report.message = strlen(reader->message);
    bool encrypted = entry && la.archive_entry_is_encrypted(entry);
    car_status status = la.archive_errno(archive) == ENOMEM ? car_status_memory : car_status_damaged;
    hand_over(reader, encrypted ? car_status_encrypted : status, 0);
}

// ARCHIVE_WARN of a header is about names and dates, which are not taken from here; of data it is about sizes.
static void read_member(car_reader *reader, struct archive *archive)
{
    struct archive_entry *entry = NULL;
    if (la.archive_read_support_format_zip_streamable(archive) != ARCHIVE_OK
        || la.archive_read_open(archive, reader, NULL, on_read, NULL) != ARCHIVE_OK) {
        return fail(reader, archive, entry);
    }
    int opened = la.archive_read_next_header(archive, &entry);
    if (opened != ARCHIVE_OK && opened != ARCHIVE_WARN) return fail(reader, archive, NULL);
    size_t room = FIRST_DATA;
    while (!ctn_is_stopped(&reader->turns)) {
        la_ssize_t count = la.archive_read_data(archive, reader->data, room);
        if (count < 0) return fail(reader, archive, entry);
        if (count == 0) return hand_over(reader, car_status_end, 0);
        hand_over(reader, car_status_data, (size_t)count);
        room = DATA;
    }
}

// MARK: - Whole archives

// Every packing that libarchive unpacks by itself; the others would start programs.
static bool opens(car_reader *reader, struct archive *archive)
{
    la.archive_read_support_filter_gzip(archive);
    la.archive_read_support_filter_bzip2(archive);
    la.archive_read_support_filter_xz(archive);
    la.archive_read_support_filter_lzma(archive);
    la.archive_read_support_filter_zstd(archive);
    la.archive_read_support_filter_compress(archive);
    la.archive_read_support_format_tar(archive);
    la.archive_read_support_format_7zip(archive);
    la.archive_read_support_format_rar(archive);
    la.archive_read_support_format_rar5(archive);
    la.archive_read_set_callback_data(archive, reader);
    la.archive_read_set_read_callback(archive, on_read);
    la.archive_read_set_seek_callback(archive, on_seek);
    la.archive_read_set_skip_callback(archive, on_skip);
    return la.archive_read_open1(archive) == ARCHIVE_OK;
}

static car_kind kind_of(struct archive_entry *entry)
{
    // A hard link has no bytes of its own and names another place.
    if (la.archive_entry_hardlink(entry)) return car_kind_link;
    switch (la.archive_entry_filetype(entry)) {
    case AE_IFREG: return car_kind_file;
    case AE_IFDIR: return car_kind_folder;
    case AE_IFLNK: return car_kind_link;
    default: return car_kind_special;
    }
}

static void describe(car_reader *reader, struct archive_entry *entry)
{
    reader->name = la.archive_entry_pathname(entry);
    if (!reader->name) reader->name = la.archive_entry_pathname_utf8(entry);
    reader->report.name = reader->name ? strlen(reader->name) : 0;
    reader->report.kind = kind_of(entry);
    reader->report.encrypted = la.archive_entry_is_encrypted(entry) != 0;
    la_int64_t size = la.archive_entry_size_is_set(entry) ? la.archive_entry_size(entry) : 0;
    hand_over(reader, car_status_member, size > 0 ? (size_t)size : 0);
}

// Gives the member's bytes for as long as they are wanted; false when nothing can follow.
static bool give_data(car_reader *reader, struct archive *archive, struct archive_entry *entry)
{
    bool ended = false;
    while (reader->wants_data && !ctn_is_stopped(&reader->turns)) {
        la_ssize_t count = ended ? 0 : la.archive_read_data(archive, reader->data, DATA);
        if (count < 0) {
            fail(reader, archive, entry);
            return count != ARCHIVE_FATAL && !reader->wants_data;
        }
        ended = count == 0;
        hand_over(reader, ended ? car_status_member_end : car_status_data, (size_t)count);
    }
    return true;
}

static void read_archive(car_reader *reader, struct archive *archive)
{
    struct archive_entry *entry = NULL;
    if (!opens(reader, archive)) return fail(reader, archive, NULL);
    while (!ctn_is_stopped(&reader->turns)) {
        int opened = la.archive_read_next_header(archive, &entry);
        if (opened == ARCHIVE_EOF) return hand_over(reader, car_status_end, 0);
        if (opened != ARCHIVE_OK && opened != ARCHIVE_WARN) {
            if (la.archive_read_has_encrypted_entries(archive) == 1) return hand_over(reader, car_status_encrypted, 0);
            return fail(reader, archive, NULL);
        }
        describe(reader, entry);
        if (!give_data(reader, archive, entry)) return;
    }
}

// Names that an archive stores in UTF-16 come in the encoding of the thread's locale.
static locale_t use_utf8(void)
{
    locale_t utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    if (utf8) uselocale(utf8);
    return utf8;
}

static void library(void *context)
{
    car_reader *reader = context;
    if (la_is_open()) {
        struct archive *archive = la.archive_read_new();
        locale_t locale = reader->whole ? use_utf8() : (locale_t)0;
        if (archive) {
            if (reader->whole) {
                read_archive(reader, archive);
            } else {
                read_member(reader, archive);
            }
            la.archive_read_free(archive);
        }
        reader->name = NULL;
        reader->report.name = 0;
        if (locale) {
            uselocale(LC_GLOBAL_LOCALE);
            freelocale(locale);
        }
    }
    // What came last stays so, and nothing with it.
    reader->report.count = 0;
}

// MARK: - The caller's side

static car_reader *create(bool whole, uint64_t total)
{
    // Not cleared where a byte is written before it is read.
    car_reader *reader = malloc(sizeof *reader);
    if (!reader) return NULL;
    reader->report = (car_report){.status = la_is_open() ? car_status_memory : car_status_no_library};
    reader->whole = whole;
    reader->wants_data = false;
    reader->total = total;
    reader->place = 0;
    reader->name = NULL;
    reader->supply_count = 0;
    memset(reader->message, 0, MESSAGE);
    if (!ctn_start(&reader->turns, STACK, library, reader)) {
        free(reader);
        return NULL;
    }
    return reader;
}

car_reader *car_create(void) { return create(false, 0); }

car_reader *car_create_archive(uint64_t count) { return create(true, count < INT64_MAX ? count : INT64_MAX); }

void car_free(car_reader *reader)
{
    if (!reader) return;
    ctn_end(&reader->turns);
    free(reader);
}

car_report car_read(car_reader *reader)
{
    reader->wants_data = true;
    return reader->report.status == car_status_need ? reader->report : run(reader);
}

car_report car_next(car_reader *reader)
{
    reader->wants_data = false;
    return reader->report.status == car_status_need ? reader->report : run(reader);
}

car_report car_supply(car_reader *reader, const uint8_t *bytes, size_t count)
{
    if (reader->report.status != car_status_need) return reader->report;
    reader->supply_count = count < reader->report.count ? count : reader->report.count;
    if (reader->supply_count > 0) memcpy(reader->supply, bytes, reader->supply_count);
    reader->place += reader->supply_count;
    return run(reader);
}

void car_take(const car_reader *reader, uint8_t *bytes, size_t room)
{
    if (reader->report.status != car_status_data) return;
    size_t count = reader->report.count < room ? reader->report.count : room;
    if (count > 0) memcpy(bytes, reader->data, count);
}

void car_take_name(const car_reader *reader, uint8_t *bytes, size_t room)
{
    size_t count = reader->report.name < room ? reader->report.name : room;
    if (reader->name && count > 0) memcpy(bytes, reader->name, count);
}

void car_take_message(const car_reader *reader, uint8_t *bytes, size_t room)
{
    size_t count = reader->report.message < room ? reader->report.message : room;
    if (count > 0) memcpy(bytes, reader->message, count);
}

#else

static const car_report not_built = {.status = car_status_not_built};
static char nothing;

car_reader *car_create(void) { return (car_reader *)&nothing; }

car_reader *car_create_archive(uint64_t count)
{
    (void)count;
    return (car_reader *)&nothing;
}

void car_free(car_reader *reader) { (void)reader; }

car_report car_read(car_reader *reader)
{
    (void)reader;
    return not_built;
}

car_report car_next(car_reader *reader)
{
    (void)reader;
    return not_built;
}

car_report car_supply(car_reader *reader, const uint8_t *bytes, size_t count)
{
    (void)reader, (void)bytes, (void)count;
    return not_built;
}

void car_take(const car_reader *reader, uint8_t *bytes, size_t room) { (void)reader, (void)bytes, (void)room; }

void car_take_name(const car_reader *reader, uint8_t *bytes, size_t room) { (void)reader, (void)bytes, (void)room; }

void car_take_message(const car_reader *reader, uint8_t *bytes, size_t room)
{
    (void)reader, (void)bytes, (void)room;
}

#endif
