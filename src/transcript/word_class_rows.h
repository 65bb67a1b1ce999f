// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "word_classes.h"

namespace plenary::transcript {

//   name   what patterns call the class
//   words  its members that a table knows, parted by blanks
struct WordClassRow {
  word_class::Set set;
  const char* name;
  const char* words;
};

// clang-format off
inline constexpr auto kWordClassRows = std::to_array<WordClassRow>({
  {word_class::kArticle, "article", "the a an"},
  {word_class::kPossessive, "possessive", "my your our their its whose"},
  {word_class::kDeterminer, "determiner", "this that these those his her"},
  {word_class::kQuantifier, "quantifier", "some any no every each all both few many several much most another either neither enough such other"},
  {word_class::kSubject, "subject", "i we they he she"},
  {word_class::kPronoun, "pronoun", "i we they he she you it"},
  {word_class::kObject, "object", "me us them him myself ourselves themselves himself herself itself yourself yourselves"},
  {word_class::kModal, "modal", "can could will would shall should may might must cannot can't couldn't won't wouldn't shouldn't mustn't mightn't i'll we'll you'll they'll he'll she'll it'll that'll there'll"},
  {word_class::kBe, "be", "am is are was were isn't aren't wasn't weren't"},
  {word_class::kHave, "have", "have has had having i've we've you've they've"},
  {word_class::kHaveNot, "have-not", "haven't hasn't hadn't"},
  {word_class::kDoNot, "do-not", "don't doesn't didn't"},
  {word_class::kPreposition, "preposition", "of from for with into onto upon among amongst towards toward during without within between against despite regarding concerning via per except"},
  {word_class::kParticle, "particle", "in on at by to as like about over under through around across along before after behind beyond above below near off out up down since until till than"},
  {word_class::kConjunction, "conjunction", "and or but nor"},
  {word_class::kQuestion, "question", "what which who whom where when why how whether if because although though unless while whatever whoever whenever wherever"},
  {word_class::kAdverb, "adverb", "also just still already always never often perhaps maybe now then here there today tomorrow yesterday soon again once twice ever even only not else together instead yet almost rather so too well indeed otherwise anyway therefore thus hence however moreover meanwhile sometimes somehow somewhat somewhere anywhere everywhere nowhere forward back away ahead alone forever tonight overnight online offline afterwards afterward later earlier beforehand least first second third last next finally initially sort kind please gladly not long far fast hard much more most less better best worse worst all both each either neither straight right left home abroad inside outside upfront maybe hopefully likewise henceforth nonetheless nevertheless further onwards upwards onward half half-way halfway altogether anymore anytime someday currently"},
  {word_class::kDegree, "degree", "very too so quite rather extremely fairly really pretty"},
  {word_class::kNumber, "number", "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion zero"},
  {word_class::kComparative, "comparative", "more less better worse fewer later earlier bigger smaller larger greater higher lower longer shorter faster slower easier harder stronger weaker older younger newer cheaper further farther closer deeper wider broader cleaner safer simpler smarter sooner quicker louder richer poorer rather"},
  {word_class::kPersonIs, "person-is", "i'm we're you're they're he's she's it's that's there's what's who's here's where's how's i've we've you've they've i'd we'd you'd they'd he'd she'd let's"},
  {word_class::kFiller, "filler", "um uh er ah oh eh hmm hm mm mhm mm-hmm uh-huh okay ok yes yeah yep no nope well so like please thanks thank hello hi hey bye sorry right wow aha ooh oops cheers"},
  {word_class::kIrregular, "irregular", "been done gone taken given seen made said known shown written spoken held led kept left lost found sent spent brought bought thought taught caught built felt heard met paid sold told won understood stood begun broken chosen drawn driven eaten fallen forgotten frozen grown hidden proven ridden risen stolen sworn thrown torn woken worn sought dealt meant laid lent hung fed fought bound"},
  {word_class::kPastOnly, "past-only", "went took gave saw knew did wrote spoke began broke chose drew drove ate fell forgot froze grew hid rode rose stole swore threw tore woke wore flew sang swam rang drank"},
  {word_class::kTime, "time", "day days week weeks month months year years morning afternoon evening night hour hours minute minutes time times decade"},
  {word_class::kNoun, "noun", ""},
  {word_class::kVerb, "verb", ""},
  {word_class::kOnlyVerb, "only-verb", ""},
  {word_class::kVerbS, "verb-s", ""},
  {word_class::kVerbEd, "verb-ed", ""},
  {word_class::kVerbIng, "verb-ing", ""},
  {word_class::kAdjective, "adjective", ""},
  {word_class::kPlural, "plural", ""},
  {word_class::kNotVerb, "not-verb", ""},
  {word_class::kWord, "word", ""},
  {word_class::kVowel, "vowel", ""},
  {word_class::kConsonant, "consonant", ""},
  {word_class::kAbbreviation, "abbreviation", ""},
  {word_class::kName, "name", ""},
  {word_class::kFunction, "function", ""},
});

// Nouns to a dictionary ("of that make"), and hardly ever to a speaker.
inline constexpr const char* kVerbsAboveAll =
    "make give go get come see know think tell keep let bring become seem mean ensure discuss";

// Beginnings of words whose first letter does not say what is heard first.
inline constexpr const char* kVowelAllTheSame = "hour honest honor honour heir herb histor hotel habitual heroic 8 11 18";
inline constexpr const char* kConsonantAllTheSame = "uni us uti eu one once ubi ew";
// clang-format on

}  // namespace plenary::transcript
