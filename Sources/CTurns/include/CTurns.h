#pragma once

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>

// A library that asks for its input in a callback cannot pause there. On a thread of its own it waits instead, so that any
// source can feed it, and C never calls Swift. One of the two, caller and library, runs at any time.

/// Whose turn it is. Its fields are for CTurns.c alone.
typedef struct {
    pthread_t thread;
    pthread_mutex_t mutex;
    pthread_cond_t passed;
    bool is_librarys;
    bool is_stopped;
    void (*library)(void *);
    void *context;
} ctn_turns;

/// Starts the library's thread with so many bytes of stack; `library` is called at the first `ctn_run`, and not at all when
/// `ctn_end` comes first. False when the system gives no thread; then nothing is to be ended.
bool ctn_start(ctn_turns *turns, size_t stack, void (*library)(void *), void *context);

/// The caller's side: lets the library go on, and waits until it hands over. What `library` said last stays so once it has
/// returned, however often it is run.
void ctn_run(ctn_turns *turns);

/// The library's side: waits until the caller wants it to go on, or wants no more.
void ctn_hand_over(ctn_turns *turns);

/// The library's side: whether the caller wants no more; then every wait ends at once.
bool ctn_is_stopped(const ctn_turns *turns);

/// The caller's side: ends the library's thread, and waits for it.
void ctn_end(ctn_turns *turns);
