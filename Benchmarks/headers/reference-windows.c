// Reference (b): walk, and by pread in windows of 4 KiB only the bytes that size and captions need; thumbnails, maker
// notes and the picture's data are jumped over. One line a file: size, and where each caption stands and how long it is.
// A measuring stick, not a product: it trusts what it reads and knows the captions' places alone.
#include "walk.h"

enum { WINDOW = 4096 };

static struct {
    int descriptor;
    uint64_t start, count;
    uint8_t bytes[WINDOW];
    char line[8192];
    size_t length;
} at;

/// A pointer to `count` bytes at `place`, at most a window of them; NULL at the file's end.
static const uint8_t *need(uint64_t place, size_t count) {
    if (count > WINDOW) { count = WINDOW; }
    if (place < at.start || place + count > at.start + at.count) {
        ssize_t got = pread(at.descriptor, at.bytes, WINDOW, (off_t)place);
        at.start = place;
        at.count = got < 0 ? 0 : (uint64_t)got;
    }
    return place + count <= at.start + at.count ? at.bytes + (place - at.start) : NULL;
}

/// Prints a caption's kind, place and length, and its first bytes as they stand.
static void caption(const char *kind, uint64_t place, size_t count) {
    size_t shown = count > 512 ? 512 : count;
    const uint8_t *text = need(place, shown);
    if (text == NULL || at.length + shown + 64 > sizeof at.line) { return; }
    at.length += (size_t)snprintf(at.line + at.length, 64, ",%s:%zu:", kind, count);
    for (size_t index = 0; index < shown; index += 1) {
        at.line[at.length++] = text[index] < 0x20 || text[index] == ',' ? ' ' : (char)text[index];
    }
}

static unsigned u16(const uint8_t *bytes, int little) {
    return little ? bytes[0] | bytes[1] << 8 : bytes[0] << 8 | bytes[1];
}

static uint32_t u32(const uint8_t *bytes, int little) {
    return little ? u16(bytes, 1) | (uint32_t)u16(bytes + 2, 1) << 16 : (uint32_t)u16(bytes, 0) << 16 | u16(bytes + 2, 0);
}

/// Walks one TIFF directory and, from IFD0, the EXIF directory.
static void directory(uint64_t block, uint32_t place, int little, int depth) {
    const uint8_t *head = need(block + place, 2);
    if (head == NULL) { return; }
    unsigned entries = u16(head, little);
    uint32_t below = 0;
    for (unsigned index = 0; index < entries && index < 200; index += 1) {
        const uint8_t *entry = need(block + place + 2 + 12 * index, 12);
        if (entry == NULL) { return; }
        unsigned tag = u16(entry, little);
        uint32_t count = u32(entry + 4, little), value = u32(entry + 8, little);
        if (tag == 0x8769) { below = value; }
        if (tag == 0x010E || tag == 0x9286 || (tag >= 0x9C9B && tag <= 0x9C9F)) { caption("exif", block + value, count); }
        if (tag == 0x010F || tag == 0x0110) { caption("camera", block + value, count); }
        if (tag == 0x9003) { caption("taken", block + value, count); }
    }
    if (below != 0 && depth == 0) { directory(block, below, little, 1); }
}

static void exif(uint64_t block) {
    const uint8_t *head = need(block, 8);
    if (head == NULL) { return; }
    int little = head[0] == 'I';
    directory(block, u32(head + 4, little), little, 0);
}

static void iptc(uint64_t place, uint64_t end) {
    while (place + 12 <= end) {
        const uint8_t *head = need(place, 12);
        if (head == NULL || memcmp(head, "8BIM", 4) != 0) { return; }
        unsigned identifier = u16(head + 4, 0), name = head[6] | 1;
        uint64_t data = place + 6 + name + 1;
        const uint8_t *size = need(data, 4);
        if (size == NULL) { return; }
        uint32_t count = u32(size, 0);
        data += 4;
        for (uint64_t set = data; identifier == 0x0404 && set + 5 <= data + count;) {
            const uint8_t *field = need(set, 5);
            if (field == NULL || field[0] != 0x1C) { break; }
            unsigned length = u16(field + 3, 0);
            int isCaption = field[1] == 2 && (field[2] == 120 || field[2] == 105 || field[2] == 5);
            if (isCaption) { caption("iptc", set + 5, length); }
            set += 5 + length;
        }
        place = data + count + (count & 1);
    }
}

static void xmp(uint64_t place, size_t count) {
    const uint8_t *packet = need(place, count);
    if (packet == NULL) { return; }
    if (count > WINDOW) { count = WINDOW; }
    const uint8_t *name = memmem(packet, count, "description", 11);
    if (name == NULL) { return; }
    const uint8_t *item = memmem(name, count - (size_t)(name - packet), "<rdf:li", 7);
    const uint8_t *text = item == NULL ? NULL : memchr(item, '>', count - (size_t)(item - packet));
    const uint8_t *end = text == NULL ? NULL : memchr(text, '<', count - (size_t)(text - packet));
    if (end != NULL) { caption("xmp", place + (uint64_t)(text + 1 - packet), (size_t)(end - text - 1)); }
}

static void jpeg(void) {
    uint64_t place = 2;
    for (int segments = 0; segments < 1000; segments += 1) {
        const uint8_t *head = need(place, 10);
        if (head == NULL || head[0] != 0xFF) { return; }
        unsigned marker = head[1], length = u16(head + 2, 0);
        if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
            at.length += (size_t)snprintf(at.line + at.length, 64, ",%u,%u", u16(head + 7, 0), u16(head + 5, 0));
        }
        if (marker == 0xDA) { return; }
        uint64_t data = place + 4, end = place + 2 + length;
        if (marker == 0xE1 || marker == 0xED || marker == 0xFE) {
            const uint8_t *name = need(data, length - 2 < 30 ? length - 2 : 30);
            if (name == NULL) { return; }
            if (marker == 0xFE) {
                caption("comment", data, length - 2);
            } else if (memcmp(name, "Exif\0", 5) == 0) {
                exif(data + 6);
            } else if (memcmp(name, "http://ns.adobe.com/xap/1.0/", 29) == 0) {
                xmp(data + 29, length - 2 - 29);
            } else if (memcmp(name, "Photoshop 3.0", 14) == 0) {
                iptc(data + 14, end);
            }
        }
        place = end;
    }
}

static void png(void) {
    uint64_t place = 8;
    for (int chunks = 0; chunks < 1000000; chunks += 1) {
        const uint8_t *head = need(place, 16);
        if (head == NULL) { head = need(place, 8); }
        if (head == NULL) { return; }
        uint32_t length = u32(head, 0);
        if (memcmp(head + 4, "IHDR", 4) == 0) {
            at.length += (size_t)snprintf(at.line + at.length, 64, ",%u,%u", u32(head + 8, 0), u32(need(place + 12, 4), 0));
        } else if (memcmp(head + 5, "EXt", 3) == 0 || memcmp(head + 5, "TXt", 3) == 0) {
            caption("png", place + 8, length);
        } else if (memcmp(head + 4, "eXIf", 4) == 0) {
            exif(place + 8);
        } else if (memcmp(head + 4, "IEND", 4) == 0) {
            return;
        }
        place += 12 + (uint64_t)length;
    }
}

static void examine(int folder, const char *path, const char *name) {
    at.descriptor = openat(folder, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (at.descriptor < 0) { return; }
    at.start = at.count = at.length = 0;
    const uint8_t *head = need(0, 2);
    if (head != NULL && head[0] == 0xFF) { jpeg(); }
    if (head != NULL && head[0] == 0x89) { png(); }
    close(at.descriptor);
    printf("%s%.*s\n", path, (int)at.length, at.line);
}
