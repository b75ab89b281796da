// Threads and signals are POSIX, not C.
#define _POSIX_C_SOURCE 200809L

#include "CTurns.h"

#include <signal.h>

static void pass(ctn_turns *turns, bool to_library)
{
    pthread_mutex_lock(&turns->mutex);
    turns->is_librarys = to_library;
    pthread_cond_signal(&turns->passed);
    while (turns->is_librarys == to_library) pthread_cond_wait(&turns->passed, &turns->mutex);
    pthread_mutex_unlock(&turns->mutex);
}

static void *body(void *context)
{
    ctn_turns *turns = context;
    pthread_mutex_lock(&turns->mutex);
    while (!turns->is_librarys) pthread_cond_wait(&turns->passed, &turns->mutex);
    pthread_mutex_unlock(&turns->mutex);
    if (!turns->is_stopped) turns->library(turns->context);
    while (!turns->is_stopped) pass(turns, false);
    return NULL;
}

bool ctn_start(ctn_turns *turns, size_t stack, void (*library)(void *), void *context)
{
    turns->is_librarys = turns->is_stopped = false;
    turns->library = library;
    turns->context = context;
    pthread_mutex_init(&turns->mutex, NULL);
    pthread_cond_init(&turns->passed, NULL);
    // Signals are for the program's own threads.
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, stack);
    int refused = pthread_create(&turns->thread, &attributes, body, turns);
    pthread_attr_destroy(&attributes);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (!refused) return true;
    pthread_cond_destroy(&turns->passed);
    pthread_mutex_destroy(&turns->mutex);
    return false;
}

void ctn_run(ctn_turns *turns) { pass(turns, true); }

void ctn_hand_over(ctn_turns *turns)
{
    if (!turns->is_stopped) pass(turns, false);
}

bool ctn_is_stopped(const ctn_turns *turns) { return turns->is_stopped; }

void ctn_end(ctn_turns *turns)
{
    pthread_mutex_lock(&turns->mutex);
    turns->is_stopped = true;
    turns->is_librarys = true;
    pthread_cond_signal(&turns->passed);
    pthread_mutex_unlock(&turns->mutex);
    pthread_join(turns->thread, NULL);
    pthread_cond_destroy(&turns->passed);
    pthread_mutex_destroy(&turns->mutex);
}
