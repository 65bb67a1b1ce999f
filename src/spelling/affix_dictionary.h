// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "affix_rules.h"
#include "plenary/text/dictionary.h"

namespace plenary::spelling {

// A dictionary of Hunspell's that has few rules, as those of English have. It says what Hunspell
// says of a word (but for "IPOD" and the like), is open in a fraction of the time, and is never
// changed but for the index of sounds, which is made when it is asked for the first time.
class AffixDictionary : public text::Dictionary {
 public:
  // lines: the contents of LANG.dic; of more than a gigabyte nothing is taken
  AffixDictionary(AffixRules rules, std::string lines);

  bool IsWord(std::string_view word) const override;
  std::vector<std::string> SoundingLike(std::string_view letters) const override;

 private:
  // Where a line begins whose word (or whose consonants) has this hash; at is 0 for none, since the
  // first line is a count.
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t at = 0;
  };

  static void Put(std::vector<Slot>& slots, Slot slot);
  void Add(std::size_t at);
  void IndexSounds() const;
  std::vector<std::string> WithConsonants(std::string_view consonants) const;
  // Whether a line has the word, with one flag or with two.
  bool Has(std::string_view stem, std::optional<char> flag, std::optional<char> other) const;
  bool IsForm(std::string_view word) const;
  bool IsSuffixed(std::string_view word, const AffixRule* prefix) const;
  bool IsPrefixed(std::string_view word) const;
  bool IsOneWord(std::string_view word) const;

  AffixRules rules_;
  std::string lines_;
  std::vector<Slot> slots_;  // a power of two of them; one that is taken stands further on
  mutable std::once_flag is_indexed_;
  mutable std::vector<Slot> by_sound_;  // likewise, by the hash of the consonants
};

}  // namespace plenary::spelling
