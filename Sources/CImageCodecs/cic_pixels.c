// For clock_gettime, which C11 alone does not declare.
#define _POSIX_C_SOURCE 199309L

#include "cic_pixels.h"

#include <time.h>

static bool isGray(const uint8_t *row, size_t width) {
    for (size_t index = 0; index < width; index += 1) {
        if (row[index] < 127 || row[index] > 129) { return false; }
    }
    return true;
}

size_t cic_gray_tail(const uint8_t *rows, size_t count, size_t width) {
    if (width == 0) { return 0; }
    size_t total = count / width, tail = 0;
    while (tail < total && isGray(rows + (total - 1 - tail) * width, width)) { tail += 1; }
    return tail;
}

uint64_t cic_thread_nanoseconds(void) {
    struct timespec now;
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now) != 0) { return 0; }
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}
