// Threads and signals are POSIX, not C.
#define _POSIX_C_SOURCE 200809L

#include "CArchive.h"

// Without the trait Documents nothing of libarchive is compiled or linked; every reader says so.
#if defined(PHOTOCHECK_ARCHIVE)

#include "../CLibArchive/shim.h"
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

// The first pieces are small: headers are often all that is wanted. The thread needs little: libarchive's tables are
// on the heap.
enum { FIRST_SUPPLY = 16 << 10, SUPPLY = 128 << 10, FIRST_DATA = 8 << 10, DATA = 64 << 10, STACK = 512 << 10, MESSAGE = 200 };

typedef enum { turn_caller, turn_library } turn;

struct car_reader {
    pthread_t thread;
    pthread_mutex_t mutex;
    pthread_cond_t passed;
    turn turn;
    /// The caller wants no more: every wait of the library ends with an error.
    bool stopped;
    car_report report;
    uint64_t given;
    uint8_t supply[SUPPLY];
    size_t supply_count;
    uint8_t data[DATA];
    char message[MESSAGE];
};

// MARK: - Whose turn it is

static void pass(car_reader *reader, turn from, turn to)
{
    pthread_mutex_lock(&reader->mutex);
    reader->turn = to;
    pthread_cond_signal(&reader->passed);
    while (reader->turn != from) pthread_cond_wait(&reader->passed, &reader->mutex);
    pthread_mutex_unlock(&reader->mutex);
}

static car_report run(car_reader *reader)
{
    pass(reader, turn_caller, turn_library);
    return reader->report;
}

// Says where the library stands and waits until the caller wants it to go on, or wants no more.
static void hand_over(car_reader *reader, car_status status, size_t count)
{
    if (reader->stopped) return;
    reader->report.status = status;
    reader->report.count = count;
    pass(reader, turn_library, turn_caller);
}

// MARK: - The library's side

static la_ssize_t on_read(struct archive *archive, void *context, const void **bytes)
{
    car_reader *reader = context;
    hand_over(reader, car_status_need, reader->given == 0 ? FIRST_SUPPLY : SUPPLY);
    if (reader->stopped) {
        archive_set_error(archive, EIO, "stopped");
        return ARCHIVE_FATAL;
    }
    *bytes = reader->supply;
    return (la_ssize_t)reader->supply_count;
}

static void fail(car_reader *reader, struct archive *archive, struct archive_entry *entry)
{
    const char *said = archive_error_string(archive);
    if (said) strncpy(reader->message, said, MESSAGE - 1);
    reader->report.message = strlen(reader->message);
    bool encrypted = entry && archive_entry_is_encrypted(entry);
    car_status status = archive_errno(archive) == ENOMEM ? car_status_memory : car_status_damaged;
    hand_over(reader, encrypted ? car_status_encrypted : status, 0);
}

// ARCHIVE_WARN of a header is about names and dates, which are not taken from here; of data it is about sizes.
static void read_member(car_reader *reader, struct archive *archive)
{
    struct archive_entry *entry = NULL;
    if (archive_read_support_format_zip_streamable(archive) != ARCHIVE_OK
        || archive_read_open(archive, reader, NULL, on_read, NULL) != ARCHIVE_OK) {
        return fail(reader, archive, entry);
    }
    int opened = archive_read_next_header(archive, &entry);
    if (opened != ARCHIVE_OK && opened != ARCHIVE_WARN) return fail(reader, archive, NULL);
    size_t room = FIRST_DATA;
    while (!reader->stopped) {
        la_ssize_t count = archive_read_data(archive, reader->data, room);
        if (count < 0) return fail(reader, archive, entry);
        if (count == 0) return hand_over(reader, car_status_end, 0);
        hand_over(reader, car_status_data, (size_t)count);
        room = DATA;
    }
}

static void *library(void *context)
{
    car_reader *reader = context;
    pthread_mutex_lock(&reader->mutex);
    while (reader->turn != turn_library) pthread_cond_wait(&reader->passed, &reader->mutex);
    pthread_mutex_unlock(&reader->mutex);
    if (!reader->stopped) {
        struct archive *archive = archive_read_new();
        if (archive) {
            read_member(reader, archive);
            archive_read_free(archive);
        }
    }
    // What came last stays so, however often it is asked for.
    while (!reader->stopped) hand_over(reader, reader->report.status, 0);
    return NULL;
}

// MARK: - The caller's side

car_reader *car_create(void)
{
    // Not cleared where a byte is written before it is read.
    car_reader *reader = malloc(sizeof *reader);
    if (!reader) return NULL;
    reader->turn = turn_caller;
    reader->stopped = false;
    reader->report = (car_report){car_status_memory, 0, 0};
    reader->given = 0;
    reader->supply_count = 0;
    memset(reader->message, 0, MESSAGE);
    pthread_mutex_init(&reader->mutex, NULL);
    pthread_cond_init(&reader->passed, NULL);
    // Signals are for the program's own threads.
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, STACK);
    int refused = pthread_create(&reader->thread, &attributes, library, reader);
    pthread_attr_destroy(&attributes);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (refused) {
        pthread_cond_destroy(&reader->passed);
        pthread_mutex_destroy(&reader->mutex);
        free(reader);
        return NULL;
    }
    return reader;
}

void car_free(car_reader *reader)
{
    if (!reader) return;
    pthread_mutex_lock(&reader->mutex);
    reader->stopped = true;
    reader->turn = turn_library;
    pthread_cond_signal(&reader->passed);
    pthread_mutex_unlock(&reader->mutex);
    pthread_join(reader->thread, NULL);
    pthread_cond_destroy(&reader->passed);
    pthread_mutex_destroy(&reader->mutex);
    free(reader);
}

car_report car_read(car_reader *reader)
{
    return reader->report.status == car_status_need ? reader->report : run(reader);
}

car_report car_supply(car_reader *reader, const uint8_t *bytes, size_t count)
{
    if (reader->report.status != car_status_need) return reader->report;
    reader->supply_count = count < reader->report.count ? count : reader->report.count;
    if (reader->supply_count > 0) memcpy(reader->supply, bytes, reader->supply_count);
    reader->given += reader->supply_count;
    return run(reader);
}

void car_take(const car_reader *reader, uint8_t *bytes, size_t room)
{
    if (reader->report.status != car_status_data) return;
    size_t count = reader->report.count < room ? reader->report.count : room;
    if (count > 0) memcpy(bytes, reader->data, count);
}

void car_take_message(const car_reader *reader, uint8_t *bytes, size_t room)
{
    size_t count = reader->report.message < room ? reader->report.message : room;
    if (count > 0) memcpy(bytes, reader->message, count);
}

#else

static const car_report not_built = {car_status_not_built, 0, 0};
static char nothing;

car_reader *car_create(void) { return (car_reader *)&nothing; }

void car_free(car_reader *reader) { (void)reader; }

car_report car_read(car_reader *reader)
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

void car_take_message(const car_reader *reader, uint8_t *bytes, size_t room)
{
    (void)reader, (void)bytes, (void)room;
}

#endif
