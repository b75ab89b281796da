#pragma once

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>

// Libraries that are opened at their first use. libarchive, GMime and libxlsxwriter bring twenty-five others with them, which
// the system would load and bind before every run, of which few meet an archive, a mail or a form to fill in.
//
// A target lists the functions that it calls, once, and calls them through a table of pointers that have the types of the
// library's own headers, so the compiler checks every call as if the library were linked:
//
//     #define ARCHIVE_FUNCTIONS(EACH) EACH(archive_read_new) EACH(archive_read_free)
//     CLB_LIBRARY(la, "libarchive.so.13", ARCHIVE_FUNCTIONS)
//     …
//     if (!la_is_open()) return …;
//     struct archive *archive = la.archive_read_new();

/// Opens the library and finds each of the functions, in it or in what it is linked to. False when one is missing; then
/// `functions` hold nothing to call. To be called once for a library, which then stays open.
bool clb_open(const char *name, const char *const *names, void **functions, size_t count);

#define CLB_POINTER(function) __typeof__(function) *function;
#define CLB_NAME(function) #function,

/// Defines `table`, and `table_is_open`, which opens the library at its first call and may be called by any thread.
#define CLB_LIBRARY(table, name, FUNCTIONS)                                                                            \
    static union {                                                                                                     \
        struct {                                                                                                       \
            FUNCTIONS(CLB_POINTER)                                                                                     \
        };                                                                                                             \
        void *found[sizeof(struct { FUNCTIONS(CLB_POINTER) }) / sizeof(void *)];                                       \
    } table;                                                                                                           \
    static bool table##_opened;                                                                                        \
    static void table##_open(void)                                                                                     \
    {                                                                                                                  \
        static const char *const names[] = {FUNCTIONS(CLB_NAME)};                                                      \
        _Static_assert(sizeof names == sizeof table, "one pointer for each function");                                 \
        table##_opened = clb_open(name, names, table.found, sizeof names / sizeof names[0]);                           \
    }                                                                                                                  \
    static bool table##_is_open(void)                                                                                  \
    {                                                                                                                  \
        static pthread_once_t once = PTHREAD_ONCE_INIT;                                                                \
        pthread_once(&once, table##_open);                                                                             \
        return table##_opened;                                                                                         \
    }
