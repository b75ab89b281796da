// fileno and posix_fallocate are POSIX, not C.
#define _POSIX_C_SOURCE 200809L

#include "CSpreadsheet.h"

// Without the trait XLSX nothing of libxlsxwriter is compiled; no book can be made.
#if defined(PHOTOCHECK_XLSX)

#include "../CLibXLSXWriter/shim.h"
#include "CLibraries.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define XLSXWRITER_FUNCTIONS(EACH) \
    EACH(format_set_align) EACH(format_set_bg_color) EACH(format_set_bold) EACH(format_set_border) \
    EACH(format_set_font_size) EACH(format_set_num_format) EACH(format_set_text_wrap) EACH(lxw_tmpfile) \
    EACH(lxw_workbook_free) EACH(workbook_add_format) EACH(workbook_add_worksheet) EACH(workbook_close) \
    EACH(workbook_new_opt) EACH(workbook_set_properties) EACH(worksheet_autofilter) EACH(worksheet_fit_to_pages) \
    EACH(worksheet_freeze_panes) EACH(worksheet_insert_image_buffer_opt) EACH(worksheet_merge_range) \
    EACH(worksheet_repeat_rows) EACH(worksheet_set_column) EACH(worksheet_set_default_row) \
    EACH(worksheet_set_footer) EACH(worksheet_set_landscape) EACH(worksheet_set_margins) \
    EACH(worksheet_set_paper) EACH(worksheet_set_row) EACH(worksheet_write_blank) EACH(worksheet_write_number) \
    EACH(worksheet_write_string)

CLB_LIBRARY(xw, "libxlsxwriter.so." LXW_SOVERSION, XLSXWRITER_FUNCTIONS)

enum {
    LOOKS = csp_look_unmet + 1,
    SHEETS = 8,
    // Bytes of XML: what places one picture (1,200 measured), and all that does not grow with the rows.
    PICTURE_ROOM = 2048,
    OTHER_ROOM = 128 << 10,
};

struct csp_book {
    lxw_workbook *workbook;
    lxw_worksheet *sheets[SHEETS];
    size_t sheet_count;
    /// The one that is written to.
    lxw_worksheet *sheet;
    lxw_format *looks[LOOKS];
    size_t pictures;
    /// The first thing that went wrong.
    csp_report report;
};

bool csp_is_built(void) { return true; }

bool csp_has_library(void) { return xw_is_open(); }

int csp_library_version(void) { return atoi(LXW_SOVERSION); }

// MARK: - Results

static void note(csp_book *book, lxw_error error)
{
    if (error == LXW_NO_ERROR || book->report.status != csp_status_ok) return;
    switch ((int)error) {
    case LXW_ERROR_MEMORY_MALLOC_FAILED: book->report.status = csp_status_memory; break;
    case LXW_ERROR_CREATING_XLSX_FILE:
    case LXW_ERROR_CREATING_TMPFILE:
    case LXW_ERROR_READING_TMPFILE:
    case LXW_ERROR_ZIP_FILE_OPERATION:
    case LXW_ERROR_ZIP_FILE_ADD:
    case LXW_ERROR_ZIP_CLOSE:
        book->report.status = csp_status_system;
        book->report.code = errno;
        break;
    default:
        // A picture that did not fit into its temporary file is told as one without dimensions.
        book->report.status = errno == ENOSPC || errno == EDQUOT ? csp_status_system : csp_status_refused;
        book->report.code = errno;
    }
}

// A copy that ends in NUL, as libxlsxwriter wants every text.
static char *terminated(const uint8_t *bytes, size_t count)
{
    char *text = malloc(count + 1);
    if (!text) return NULL;
    if (count > 0) memcpy(text, bytes, count);
    text[count] = 0;
    return text;
}

// MARK: - Looks

static void add_look(csp_book *book, csp_look look)
{
    lxw_format *format = xw.workbook_add_format(book->workbook);
    if (!format) return note(book, LXW_ERROR_MEMORY_MALLOC_FAILED);
    xw.format_set_text_wrap(format);
    bool is_above = look == csp_look_title || look == csp_look_note;
    xw.format_set_align(format, is_above ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP);
    if (!is_above) xw.format_set_border(format, LXW_BORDER_THIN);
    switch (look) {
    case csp_look_title:
        xw.format_set_bold(format);
        xw.format_set_font_size(format, 14);
        break;
    case csp_look_note: break;
    case csp_look_header:
        xw.format_set_bold(format);
        xw.format_set_align(format, LXW_ALIGN_CENTER);
        xw.format_set_bg_color(format, 0xD9E2F3);
        break;
    case csp_look_given: xw.format_set_bg_color(format, 0xEDEDED); break;
    case csp_look_number:
        xw.format_set_bg_color(format, 0xEDEDED);
        xw.format_set_align(format, LXW_ALIGN_CENTER);
        break;
    case csp_look_open: xw.format_set_num_format(format, "@"); break;
    case csp_look_plain: break;
    case csp_look_met: xw.format_set_bg_color(format, 0xDDF0DD); break;
    case csp_look_review: xw.format_set_bg_color(format, 0xFFF0C8); break;
    case csp_look_unmet: xw.format_set_bg_color(format, 0xF8D7D7); break;
    }
    book->looks[look] = format;
}

// MARK: - Calls

csp_book *csp_create(const uint8_t *path, size_t count)
{
    if (!xw_is_open()) return NULL;
    csp_book *book = calloc(1, sizeof *book);
    char *file = terminated(path, count);
    if (book && file) {
        // Rows go to a temporary file as they come: a folder of any size takes the same memory.
        lxw_workbook_options options = {.constant_memory = LXW_TRUE, .tmpdir = NULL, .use_zip64 = LXW_FALSE};
        book->workbook = xw.workbook_new_opt(file, &options);
    }
    free(file);
    if (!book || !book->workbook) {
        csp_free(book);
        return NULL;
    }
    for (int look = 0; look < LOOKS; look += 1) add_look(book, (csp_look)look);
    // The same photos make the same file: no clock in it. 1980-01-01 is where a zip's calendar begins.
    lxw_doc_properties properties = {.created = 315532800};
    note(book, xw.workbook_set_properties(book->workbook, &properties));
    return book;
}

bool csp_add_sheet(csp_book *book, const uint8_t *name, size_t count)
{
    char *sheet = terminated(name, count);
    lxw_worksheet *added = NULL;
    if (sheet && book->sheet_count < SHEETS) added = xw.workbook_add_worksheet(book->workbook, sheet);
    free(sheet);
    if (!added) return false;
    book->sheets[book->sheet_count++] = added;
    book->sheet = added;
    return true;
}

void csp_use_sheet(csp_book *book, size_t place)
{
    if (place < book->sheet_count) book->sheet = book->sheets[place];
}

bool csp_set_point(csp_book *book, const uint8_t *point, size_t count)
{
    // Four characters and a sign: 0"." and the like.
    char *number = malloc(count + 4);
    if (!number || !book->looks[csp_look_number]) {
        free(number);
        return false;
    }
    memcpy(number, "0\"", 2);
    if (count > 0) memcpy(number + 2, point, count);
    memcpy(number + 2 + count, "\"", 2);
    xw.format_set_num_format(book->looks[csp_look_number], number);
    free(number);
    return true;
}

void csp_free(csp_book *book)
{
    if (!book) return;
    if (book->workbook) xw.lxw_workbook_free(book->workbook);
    free(book);
}

void csp_set_width(csp_book *book, uint16_t column, double width)
{
    note(book, xw.worksheet_set_column(book->sheet, column, column, width, NULL));
}

void csp_set_height(csp_book *book, uint32_t row, double height)
{
    note(book, xw.worksheet_set_row(book->sheet, row, height, NULL));
}

void csp_put_text(
    csp_book *book, uint32_t row, uint16_t column, csp_look look, const uint8_t *bytes, size_t count)
{
    if (count == 0) return note(book, xw.worksheet_write_blank(book->sheet, row, column, book->looks[look]));
    char *text = terminated(bytes, count);
    note(book, text ? xw.worksheet_write_string(book->sheet, row, column, text, book->looks[look])
                    : LXW_ERROR_MEMORY_MALLOC_FAILED);
    free(text);
}

void csp_put_wide_text(
    csp_book *book, uint32_t row, uint16_t last_column, csp_look look, const uint8_t *bytes, size_t count)
{
    char *text = terminated(bytes, count);
    note(book, text ? xw.worksheet_merge_range(book->sheet, row, 0, row, last_column, text, book->looks[look])
                    : LXW_ERROR_MEMORY_MALLOC_FAILED);
    free(text);
}

void csp_put_number(csp_book *book, uint32_t row, uint16_t column, double number)
{
    note(book, xw.worksheet_write_number(book->sheet, row, column, number, book->looks[csp_look_number]));
}

void csp_put_count(csp_book *book, uint32_t row, uint16_t column, double number)
{
    note(book, xw.worksheet_write_number(book->sheet, row, column, number, book->looks[csp_look_plain]));
}

void csp_set_filter(csp_book *book, uint32_t header, uint32_t last_row, uint16_t last_column)
{
    note(book, xw.worksheet_autofilter(book->sheet, header, 0, last_row, last_column));
}

void csp_set_up_table(csp_book *book, bool has_header)
{
    if (has_header) {
        xw.worksheet_freeze_panes(book->sheet, 1, 0);
        note(book, xw.worksheet_repeat_rows(book->sheet, 0, 0));
    }
    xw.worksheet_set_landscape(book->sheet);
    xw.worksheet_set_paper(book->sheet, 9);  // A4
    xw.worksheet_fit_to_pages(book->sheet, 1, 0);
    note(book, xw.worksheet_set_footer(book->sheet, "&C&P / &N"));
}

void csp_put_picture(
    csp_book *book, uint32_t row, uint16_t column, double scale, const uint8_t *jpeg, size_t count)
{
    lxw_image_options options = {
        .x_offset = 3, .y_offset = 3, .x_scale = scale, .y_scale = scale,
        .object_position = LXW_OBJECT_MOVE_AND_SIZE, .decorative = LXW_TRUE,
    };
    book->pictures += 1;
    errno = 0;
    note(book, xw.worksheet_insert_image_buffer_opt(book->sheet, row, column, jpeg, count, &options));
}

void csp_set_up(csp_book *book, uint32_t header, double height)
{
    // Rows that are on the disk already are forgotten when pictures are placed: only the usual height is known then.
    xw.worksheet_set_default_row(book->sheet, height, LXW_FALSE);
    xw.worksheet_freeze_panes(book->sheet, header + 1, 0);
    xw.worksheet_set_landscape(book->sheet);
    xw.worksheet_set_paper(book->sheet, 9);  // A4
    xw.worksheet_set_margins(book->sheet, 0.4, 0.4, 0.5, 0.6);
    xw.worksheet_fit_to_pages(book->sheet, 1, 0);
    note(book, xw.worksheet_repeat_rows(book->sheet, header, header));
    note(book, xw.worksheet_set_footer(book->sheet, "&C&P / &N"));
}

csp_report csp_state(const csp_book *book) { return book->report; }

// libxlsxwriter does not look whether its temporary files reach the disk, and would pack what is cut: they must have
// room. They are made one after the other; the longest are the sheet and the list of its pictures.
static int require_room(csp_book *book)
{
    off_t longest = 0;
    for (size_t place = 0; place < book->sheet_count; place += 1) {
        FILE *rows = book->sheets[place]->optimize_tmpfile;
        errno = 0;
        if (rows && (fflush(rows) != 0 || ferror(rows))) return errno == 0 ? EIO : errno;
        off_t length = rows ? ftello(rows) : 0;
        if (length < 0) return errno;
        if (length > longest) longest = length;
    }
    off_t pictures = (off_t)book->pictures * PICTURE_ROOM;
    FILE *probe = xw.lxw_tmpfile(NULL);
    if (!probe) return errno;
    int error = posix_fallocate(fileno(probe), 0, (longest > pictures ? longest : pictures) + OTHER_ROOM);
    fclose(probe);
    return error;
}

csp_report csp_close(csp_book *book)
{
    if (book->report.status == csp_status_ok) {
        int error = require_room(book);
        if (error != 0) book->report = (csp_report){csp_status_system, error};
    }
    if (book->report.status != csp_status_ok) return book->report;
    errno = 0;
    note(book, xw.workbook_close(book->workbook));
    // Closing has freed it.
    book->workbook = NULL;
    return book->report;
}

#else

static const csp_report not_built = {csp_status_refused, 0};

bool csp_is_built(void) { return false; }

bool csp_has_library(void) { return false; }

int csp_library_version(void) { return 0; }

csp_book *csp_create(const uint8_t *path, size_t count)
{
    (void)path, (void)count;
    return NULL;
}

bool csp_add_sheet(csp_book *book, const uint8_t *name, size_t count)
{
    (void)book, (void)name, (void)count;
    return false;
}

bool csp_set_point(csp_book *book, const uint8_t *point, size_t count)
{
    (void)book, (void)point, (void)count;
    return false;
}

void csp_use_sheet(csp_book *book, size_t place) { (void)book, (void)place; }

void csp_free(csp_book *book) { (void)book; }

void csp_set_width(csp_book *book, uint16_t column, double width) { (void)book, (void)column, (void)width; }

void csp_set_height(csp_book *book, uint32_t row, double height) { (void)book, (void)row, (void)height; }

void csp_put_text(csp_book *book, uint32_t row, uint16_t column, csp_look look, const uint8_t *text, size_t count)
{
    (void)book, (void)row, (void)column, (void)look, (void)text, (void)count;
}

void csp_put_wide_text(
    csp_book *book, uint32_t row, uint16_t last_column, csp_look look, const uint8_t *text, size_t count)
{
    (void)book, (void)row, (void)last_column, (void)look, (void)text, (void)count;
}

void csp_put_number(csp_book *book, uint32_t row, uint16_t column, double number)
{
    (void)book, (void)row, (void)column, (void)number;
}

void csp_put_count(csp_book *book, uint32_t row, uint16_t column, double number)
{
    (void)book, (void)row, (void)column, (void)number;
}

void csp_set_filter(csp_book *book, uint32_t header, uint32_t last_row, uint16_t last_column)
{
    (void)book, (void)header, (void)last_row, (void)last_column;
}

void csp_set_up_table(csp_book *book, bool has_header) { (void)book, (void)has_header; }

void csp_put_picture(csp_book *book, uint32_t row, uint16_t column, double scale, const uint8_t *jpeg, size_t count)
{
    (void)book, (void)row, (void)column, (void)scale, (void)jpeg, (void)count;
}

void csp_set_up(csp_book *book, uint32_t header, double height) { (void)book, (void)header, (void)height; }

csp_report csp_state(const csp_book *book)
{
    (void)book;
    return not_built;
}

csp_report csp_close(csp_book *book)
{
    (void)book;
    return not_built;
}

#endif
