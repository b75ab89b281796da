#include "cic_jpeg.h"

#include <stdio.h>
#include <string.h>

#include <jpeglib.h>
#include <jerror.h>

typedef struct {
    const char *name;
    const char *text;
} message;

// Three texts of the list are put together from macros that libjpeg does not install; only their names matter here.
#ifndef JVERSION
#define JVERSION ""
#endif
#ifndef JCOPYRIGHT
#define JCOPYRIGHT ""
#endif
#ifndef JCOPYRIGHT_SHORT
#define JCOPYRIGHT_SHORT ""
#endif

// jerror.h repeats its list for whoever defines JMESSAGE: names follow the installed library, whatever its numbers.
static const message messages[] = {
#define JMESSAGE(code, string) {#code, string},
#include <jerror.h>
};

static const message *messageOf(int32_t code) {
    bool known = code >= 0 && (size_t)code < sizeof messages / sizeof messages[0];
    return known ? &messages[code] : NULL;
}

uint32_t cic_jpeg_code_arguments(int32_t code) {
    const message *found = messageOf(code);
    uint32_t count = 0;
    if (found == NULL) { return 0; }
    for (const char *at = found->text; *at != 0; at += 1) {
        if (*at != '%') { continue; }
        if (at[1] == 's') { return 0; }
        if (at[1] == '%') {
            at += 1;
        } else {
            count += 1;
        }
    }
    return count > 4 ? 4 : count;
}

size_t cic_jpeg_code_name(int32_t code, uint8_t *name, size_t room) {
    const message *found = messageOf(code);
    const char *text = found == NULL ? "JERR_UNKNOWN" : found->name;
    size_t length = strlen(text);
    if (length > room) { length = room; }
    memcpy(name, text, length);
    return length;
}
