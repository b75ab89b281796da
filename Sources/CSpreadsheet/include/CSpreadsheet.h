#pragma once

#include <lifetimebound.h>
#include <ptrcheck.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// libxlsxwriter for sheets that are written row by row and never held in memory. No libxlsxwriter header is included
// here, so none of its types can leak, and a build without the trait XLSX never looks for it.

/// A workbook of up to eight sheets. Not shared between threads.
typedef struct csp_book csp_book;

typedef enum __attribute__((enum_extensibility(closed))) {
    csp_status_ok,
    csp_status_memory,
    /// The system refused; the report's `code` is the errno, 0 where the library does not say.
    csp_status_system,
    /// The library refused what it was given.
    csp_status_refused,
} csp_status;

typedef struct {
    csp_status status;
    int32_t code;
} csp_report;

/// How a cell looks.
typedef enum __attribute__((enum_extensibility(closed))) {
    csp_look_title,
    csp_look_note,
    csp_look_header,
    /// What is given, on grey.
    csp_look_given,
    /// A running number, on grey, shown with a sign behind it.
    csp_look_number,
    /// To be filled in: always text, so that 5.15 stays what was typed.
    csp_look_open,
    /// A cell of a report.
    csp_look_plain,
    /// The same on green, yellow and red.
    csp_look_met,
    csp_look_review,
    csp_look_unmet,
} csp_look;

/// Whether the trait XLSX is on.
bool csp_is_built(void);

/// Whether libxlsxwriter is on this machine, in the version that this was compiled for; opens it.
bool csp_has_library(void);

/// That version, which the names of its file and its Debian package end in.
int csp_library_version(void);

// No call takes more than one run of bytes: Swift 6.3 crashes when it optimizes the wrapper of a call with three.

/// Begins a workbook that will be written to `path` (bytes without NUL), over whatever lies there; NULL when there is no
/// memory.
csp_book *csp_create(const uint8_t *__counted_by(count) path __noescape, size_t count);

/// Adds a sheet, to which everything is written until another is added or used; false when there is no memory, no such name
/// (UTF-8), or no room for one more.
bool csp_add_sheet(csp_book *book, const uint8_t *__counted_by(count) name __noescape, size_t count);

/// Writes to a sheet, by its place from 0; rows of each sheet come in order.
void csp_use_sheet(csp_book *book, size_t place);

/// What stands behind a running number (UTF-8); false when there is no memory.
bool csp_set_point(csp_book *book, const uint8_t *__counted_by(count) point __noescape, size_t count);

/// Frees the book; what `csp_close` has not written is given up.
void csp_free(csp_book *book);

/// The width of a column in characters.
void csp_set_width(csp_book *book, uint16_t column, double width);

/// The height of a row without a picture, in points; before its first cell.
void csp_set_height(csp_book *book, uint32_t row, double height);

/// A text, never a formula; empty bytes make an empty cell that has the look. Rows come in order.
void csp_put_text(
    csp_book *book, uint32_t row, uint16_t column, csp_look look,
    const uint8_t *__counted_by(count) text __noescape, size_t count);

/// A text over several columns.
void csp_put_wide_text(
    csp_book *book, uint32_t row, uint16_t last_column, csp_look look,
    const uint8_t *__counted_by(count) text __noescape, size_t count);

void csp_put_number(csp_book *book, uint32_t row, uint16_t column, double number);

/// A number of a report.
void csp_put_count(csp_book *book, uint32_t row, uint16_t column, double number);

/// Buttons at a header that choose among the rows below it.
void csp_set_filter(csp_book *book, uint32_t header, uint32_t last_row, uint16_t last_column);

/// Landscape A4, one page wide, pages numbered; a header in the first row stays in sight and is on every page.
void csp_set_up_table(csp_book *book, bool has_header);

/// A JPEG in a cell, which it moves with.
void csp_put_picture(
    csp_book *book, uint32_t row, uint16_t column, double scale,
    const uint8_t *__counted_by(count) jpeg __noescape, size_t count);

/// Landscape A4, one page wide, pages numbered; the rows up to `header` stay in sight, and it is on every page.
/// `height` in points is that of all rows but those that are given another; a row with a picture must have it.
void csp_set_up(csp_book *book, uint32_t header, double height);

/// Whether all went well so far.
csp_report csp_state(const csp_book *book);

/// Writes the file; the book can only be freed after it.
csp_report csp_close(csp_book *book);
