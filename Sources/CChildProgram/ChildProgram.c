#define _GNU_SOURCE
#include "CChildProgram.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

enum { MOST_WORDS = 32 };

static int spawn(pid_t *child, char *const *words, int input, int output) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    char locale[] = "LC_ALL=C.UTF-8";
    char *environment[] = {locale, NULL};
    sigset_t none;
    int error = posix_spawn_file_actions_init(&actions);
    if (error) return error;
    error = posix_spawnattr_init(&attributes);
    if (error) {
        posix_spawn_file_actions_destroy(&actions);
        return error;
    }
    sigemptyset(&none);
    error = posix_spawn_file_actions_adddup2(&actions, input, 0);
    if (!error) error = posix_spawn_file_actions_adddup2(&actions, output, 1);
    if (!error) error = posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    if (!error) error = posix_spawn_file_actions_addclosefrom_np(&actions, 3);
    // A group of its own, so that what it starts is killed with it; signals as a fresh program has them.
    if (!error) error = posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK);
    if (!error) error = posix_spawnattr_setsigmask(&attributes, &none);
    if (!error) error = posix_spawn(child, words[0], &actions, &attributes, words, environment);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

ccp_started ccp_start(const uint8_t *bytes, size_t count, int input, size_t memory) {
    ccp_started started = {.error = 0, .child = -1, .output = -1};
    char *words[MOST_WORDS + 1];
    size_t number = 0;
    if (count == 0 || bytes[count - 1] != 0) {
        started.error = EINVAL;
        return started;
    }
    for (size_t at = 0; at < count; at += strlen((const char *)bytes + at) + 1) {
        if (number == MOST_WORDS) {
            started.error = E2BIG;
            return started;
        }
        // posix_spawn takes pointers to what it does not change.
        words[number++] = (char *)(uintptr_t)(bytes + at);
    }
    words[number] = NULL;
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) {
        started.error = errno;
        return started;
    }
    pid_t child = -1;
    started.error = spawn(&child, words, input, ends[1]);
    close(ends[1]);
    if (started.error) {
        close(ends[0]);
        return started;
    }
    // A child that has ended already needs no limit.
    struct rlimit limit = {.rlim_cur = memory, .rlim_max = memory};
    (void)prlimit(child, RLIMIT_AS, &limit, NULL);
    started.child = (int)child;
    started.output = ends[0];
    return started;
}
