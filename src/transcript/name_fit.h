// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plenary::transcript {

// The words of a name, folded.
std::vector<std::string> FoldedWords(std::string_view name);

// Whether every word of `said` stands in `form`, in that order; an initial stands for a word.
bool IsPartOf(const std::vector<std::string>& said, const std::vector<std::string>& form);

// How what a captioner wrote may stand for a known name, from the surest way to the least sure.
// Both are folded words.

// The same words: the family name may stand first in one place and last in another.
bool IsSameName(const std::vector<std::string>& said, const std::vector<std::string>& form);

// Some words of it, "OKEKE T.", "T.O.", the family name alone in Chinese; or more than all of it.
bool IsPartOfName(const std::vector<std::string>& said, const std::vector<std::string>& form);

// "王" or "建国" of 王建国.
bool IsPartInChinese(const std::vector<std::string>& said, const std::vector<std::string>& form);

// Two characters at least, the family name and another.
bool IsFullNameInChinese(const std::string& word);

// A name that is declined: "Сомовой" of Сомова. Names of other scripts are never.
bool IsDeclined(const std::vector<std::string>& said, const std::vector<std::string>& form);

// The same letters with other gaps, and words of several spellings: "OSHAUGHNESSY", "MC IVOR",
// "SAINT PIERRE".
bool IsSameWithoutGaps(const std::vector<std::string>& said, const std::vector<std::string>& form);

// "SAM OKEKE" of Samuel Okeke: words cut short beside one that is whole.
bool IsShortened(const std::vector<std::string>& said, const std::vector<std::string>& form);

// A name in another script: both in Latin letters, compared by sound, and by consonants where the
// one script writes no vowels. said, form: Latin words; alike: how much the sounds have to be
bool IsSameInLatin(const std::vector<std::string>& said, const std::vector<std::string>& form,
                   bool writes_vowels, double alike);

// How far a word may be off and still be the same, by its length: captioners write by sound.
std::size_t Tolerance(std::string_view word);

// A family name alone within that distance; the number of letters that are off, or more than
// Tolerance.
std::size_t SurnameDistance(const std::vector<std::string>& said,
                            const std::vector<std::string>& form);

// The words of a name as written that are not in the person's.
std::string Misspelt(std::string_view said, const std::vector<std::string>& form);

std::string JoinWords(const std::vector<std::string>& words, std::size_t from = 0);

}  // namespace plenary::transcript
