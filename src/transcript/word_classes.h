// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "plenary/text/dictionary.h"

namespace plenary::transcript {

// What a word may be in a sentence. A word may be several things, and has a bit for each. Those of
// function words stand in word_class_rows.h; those of the others are asked of a dictionary.
namespace word_class {
using Set = std::uint64_t;
inline constexpr Set kArticle = 1ULL << 0;       // the, a, an
inline constexpr Set kPossessive = 1ULL << 1;    // my, your, our ("her" and "his" are objects too)
inline constexpr Set kDeterminer = 1ULL << 2;    // this, those, his
inline constexpr Set kQuantifier = 1ULL << 3;    // some, every
inline constexpr Set kSubject = 1ULL << 4;       // I, we, they: never an object
inline constexpr Set kPronoun = 1ULL << 5;       // those and you, it
inline constexpr Set kObject = 1ULL << 6;        // me, us, them
inline constexpr Set kModal = 1ULL << 7;         // can, would, won't
inline constexpr Set kBe = 1ULL << 8;            // is, were, isn't
inline constexpr Set kHave = 1ULL << 9;          // has, had
inline constexpr Set kHaveNot = 1ULL << 10;      // haven't
inline constexpr Set kDoNot = 1ULL << 11;        // don't, didn't
inline constexpr Set kPreposition = 1ULL << 12;  // of, from: never without what follows
inline constexpr Set kParticle = 1ULL << 13;     // in, up: prepositions that may also stand alone
inline constexpr Set kConjunction = 1ULL << 14;  // and, but
inline constexpr Set kQuestion = 1ULL << 15;     // what, how
inline constexpr Set kAdverb = 1ULL << 16;       // also, never, today; and all in -ly
inline constexpr Set kDegree = 1ULL << 17;       // very, quite
inline constexpr Set kNumber = 1ULL << 18;       // three, 3rd
inline constexpr Set kComparative = 1ULL << 19;  // more, better, higher
inline constexpr Set kPersonIs = 1ULL << 20;     // I'm, we've, it's
inline constexpr Set kFiller = 1ULL << 21;       // um, okay, please
inline constexpr Set kIrregular = 1ULL << 22;    // participles not in -ed: taken, done
inline constexpr Set kPastOnly = 1ULL << 23;     // past tense that is no participle: went, took
inline constexpr Set kTime = 1ULL << 24;         // day, week, morning
inline constexpr Set kFunction = (1ULL << 24) - 1;  // all of the above but words of time

inline constexpr Set kNoun = 1ULL << 32;      // has a genitive
inline constexpr Set kVerb = 1ULL << 33;      // has a form in -ing
inline constexpr Set kOnlyVerb = 1ULL << 34;  // has, and is neither noun nor adjective: "provide"
inline constexpr Set kVerbS = 1ULL << 35;     // "provides", and no plural of a noun
inline constexpr Set kVerbEd = 1ULL << 36;    // "provided"
inline constexpr Set kVerbIng = 1ULL << 37;   // "providing"
inline constexpr Set kAdjective = 1ULL << 38;
inline constexpr Set kPlural = 1ULL << 39;
inline constexpr Set kNotVerb = 1ULL << 40;  // a noun or an adjective, and no verb: "maximum"
inline constexpr Set kWord = 1ULL << 41;     // in the dictionary
inline constexpr Set kVowel = 1ULL << 42;    // begins with the sound of a vowel
inline constexpr Set kConsonant = 1ULL << 43;
inline constexpr Set kAbbreviation = 1ULL << 44;  // in capitals: set by who sees the word
inline constexpr Set kName = 1ULL << 45;          // a capital in mid-sentence: likewise
}  // namespace word_class

// The classes of an English word in small letters. Without a dictionary, those of function words.
word_class::Set ClassesOf(std::string_view plain, const text::Dictionary* dictionary);

// The class of a name as patterns write it, "article", "only-verb"; 0 for none.
word_class::Set ClassNamed(std::string_view name);

}  // namespace plenary::transcript
