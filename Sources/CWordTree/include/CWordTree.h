// The words that captions are judged by, compiled ahead of time into one tree; `make words` writes WordTree.c from the
// lists in Sources/PhotoCheck/Captions. C, because a Swift array literal of this size takes seconds to compile and is
// filled at every start; functions of plain numbers, with nothing that a caller could get wrong.
#pragma once
#include <stdint.h>

// An arc of the tree, in the slot that is the sum of the state it leaves and its sign, modulo 2^16. States are numbers
// that differ, so that the sign in a slot says whose arc it is. The first state is 0.
//
//   bits    what
//   0-15    the sign; another one than was asked for: there is no such arc
//   16-31   the state that the arc leads to
//   32      whether any arc leaves that state
//   33-48   which set of lists holds the word that ends here; 0 for none
extern const uint64_t cwt_arcs[1 << 16];

// Sets of lists, 128 bits each; the first is empty.
extern const uint64_t cwt_sets[1 << 12][2];

// For every traditional sign the simplified one; 0 for all others.
extern const uint16_t cwt_simplified_signs[1 << 16];

/// The arc in a slot; 0 where there is none.
static inline uint64_t cwt_arc(uint16_t slot) { return cwt_arcs[slot]; }

/// The low 64 bits of a set of lists.
static inline uint64_t cwt_set_low(uint16_t set) { return cwt_sets[set & 0xFFF][0]; }

/// The high 64 bits of a set of lists.
static inline uint64_t cwt_set_high(uint16_t set) { return cwt_sets[set & 0xFFF][1]; }

/// The simplified sign of a traditional one; 0 for a sign that is what it is.
static inline uint16_t cwt_simplified(uint16_t sign) { return cwt_simplified_signs[sign]; }
