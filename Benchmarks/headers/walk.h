// What both references share: a walk that sorts nothing and hands every file's path to `examine`.
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void examine(int folder, const char *path, const char *name);

static void walk(int parent, const char *path, const char *name) {
    int descriptor = openat(parent, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *folder = descriptor < 0 ? NULL : fdopendir(descriptor);
    if (folder == NULL) { return; }
    struct dirent *entry;
    while ((entry = readdir(folder)) != NULL) {
        if (entry->d_name[0] == '.') { continue; }
        char below[4096];
        snprintf(below, sizeof below, "%s/%s", path, entry->d_name);
        if (entry->d_type == DT_DIR) {
            walk(descriptor, below, entry->d_name);
        } else {
            examine(descriptor, below, entry->d_name);
        }
    }
    closedir(folder);
}

int main(int count, char **arguments) {
    for (int index = 1; index < count; index += 1) { walk(AT_FDCWD, arguments[index], arguments[index]); }
    return fflush(stdout) == 0 ? 0 : 2;
}
