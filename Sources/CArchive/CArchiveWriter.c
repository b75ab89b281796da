#include "CArchiveWriter.h"

#if defined(PHOTOCHECK_ARCHIVE)

#include "../CLibArchive/shim.h"
#include "CLibraries.h"
#include <stdlib.h>
#include <string.h>

#define WRITING_FUNCTIONS(EACH) \
    EACH(archive_entry_free) EACH(archive_entry_new) EACH(archive_entry_set_filetype) \
    EACH(archive_entry_set_pathname) EACH(archive_entry_set_perm) EACH(archive_entry_set_size) \
    EACH(archive_write_close) EACH(archive_write_data) EACH(archive_write_free) EACH(archive_write_header) \
    EACH(archive_write_new) EACH(archive_write_open) EACH(archive_write_set_bytes_in_last_block) \
    EACH(archive_write_set_format_zip)

CLB_LIBRARY(lw, "libarchive.so.13", WRITING_FUNCTIONS)

enum { NAME = 256 };

struct caw_writer {
    struct archive *archive;
    uint8_t *bytes;
    size_t count;
    size_t room;
};

// MARK: - What libarchive writes to

static la_ssize_t append(struct archive *archive, void *context, const void *bytes, size_t count)
{
    (void)archive;
    caw_writer *writer = context;
    if (count > writer->room - writer->count) {
        size_t room = writer->room < 4096 ? 8192 : writer->room * 2;
        while (room - writer->count < count) room *= 2;
        uint8_t *grown = realloc(writer->bytes, room);
        if (grown == NULL) return -1;
        writer->bytes = grown;
        writer->room = room;
    }
    memcpy(writer->bytes + writer->count, bytes, count);
    writer->count += count;
    return (la_ssize_t)count;
}

// MARK: - Calls

bool caw_is_built(void)
{
    return lw_is_open();
}

caw_writer *caw_create(void)
{
    if (!lw_is_open()) return NULL;
    caw_writer *writer = calloc(1, sizeof *writer);
    if (writer == NULL) return NULL;
    writer->archive = lw.archive_write_new();
    if (writer->archive == NULL
        || lw.archive_write_set_format_zip(writer->archive) != ARCHIVE_OK
        // No padding behind the last block.
        || lw.archive_write_set_bytes_in_last_block(writer->archive, 1) != ARCHIVE_OK
        || lw.archive_write_open(writer->archive, writer, NULL, append, NULL) != ARCHIVE_OK) {
        caw_free(writer);
        return NULL;
    }
    return writer;
}

void caw_free(caw_writer *writer)
{
    if (writer == NULL) return;
    lw.archive_write_free(writer->archive);
    free(writer->bytes);
    free(writer);
}

bool caw_begin(caw_writer *writer, const uint8_t *name, size_t count, size_t size)
{
    if (count == 0 || count >= NAME) return false;
    char ended[NAME];
    memcpy(ended, name, count);
    ended[count] = 0;
    struct archive_entry *entry = lw.archive_entry_new();
    if (entry == NULL) return false;
    lw.archive_entry_set_pathname(entry, ended);
    lw.archive_entry_set_filetype(entry, AE_IFREG);
    lw.archive_entry_set_perm(entry, 0644);
    lw.archive_entry_set_size(entry, (la_int64_t)size);
    // No time is set: a zip's times are local, and the bytes must not depend on where they are written.
    bool begun = lw.archive_write_header(writer->archive, entry) == ARCHIVE_OK;
    lw.archive_entry_free(entry);
    return begun;
}

bool caw_write(caw_writer *writer, const uint8_t *bytes, size_t count)
{
    return lw.archive_write_data(writer->archive, bytes, count) == (la_ssize_t)count;
}

size_t caw_finish(caw_writer *writer)
{
    return lw.archive_write_close(writer->archive) == ARCHIVE_OK ? writer->count : 0;
}

void caw_take(const caw_writer *writer, uint8_t *bytes, size_t room)
{
    memcpy(bytes, writer->bytes, room < writer->count ? room : writer->count);
}

#else

bool caw_is_built(void)
{
    return false;
}

caw_writer *caw_create(void)
{
    return 0;
}

void caw_free(caw_writer *writer)
{
    (void)writer;
}

bool caw_begin(caw_writer *writer, const uint8_t *name, size_t count, size_t size)
{
    (void)writer, (void)name, (void)count, (void)size;
    return false;
}

bool caw_write(caw_writer *writer, const uint8_t *bytes, size_t count)
{
    (void)writer, (void)bytes, (void)count;
    return false;
}

size_t caw_finish(caw_writer *writer)
{
    (void)writer;
    return 0;
}

void caw_take(const caw_writer *writer, uint8_t *bytes, size_t room)
{
    (void)writer, (void)bytes, (void)room;
}

#endif
