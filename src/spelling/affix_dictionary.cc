// SPDX-License-Identifier: Apache-2.0
// The lines of the word list stay as they are, in one string, with a hash table over the words that
// they begin with. A form of a word is found by taking each ending off that it may have, and asking
// for what is left.
#include "affix_dictionary.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

#include "plenary/text/case.h"
#include "plenary/text/consonants.h"
#include "plenary/text/utf8.h"

namespace plenary::spelling {
namespace {

// Words with fewer are too many that sound alike.
constexpr std::size_t kFewestConsonants = 3;
constexpr std::size_t kFewestLetters = 6;

std::uint32_t HashOf(std::string_view word) {
  const std::size_t hash = BytesHash()(word) * 0x9E3779B97F4A7C15ULL;
  return static_cast<std::uint32_t>(hash >> 32);
}

constexpr auto kEndsOfWord = [] {
  std::array<bool, 256> ends{};
  for (unsigned char c : {'/', '\t', ' ', '\r', '\n'}) ends[c] = true;
  return ends;
}();

std::size_t EndOfWord(std::string_view lines, std::size_t at) {
  while (at < lines.size() && !kEndsOfWord[static_cast<unsigned char>(lines[at])]) ++at;
  return at;
}

// The flags of the line that begins with a word; nothing if it begins with another.
std::optional<std::string_view> FlagsAt(std::string_view lines, std::size_t at,
                                        std::string_view word) {
  if (!lines.substr(at).starts_with(word)) return std::nullopt;
  const std::size_t end = at + word.size();
  if (end == lines.size()) return std::string_view();
  if (!kEndsOfWord[static_cast<unsigned char>(lines[end])]) return std::nullopt;
  if (lines[end] != '/') return std::string_view();
  return lines.substr(end + 1, EndOfWord(lines, end + 1) - end - 1);
}

// Of a word in UTF-8.
std::size_t BytesOfFirst(std::string_view word) {
  std::size_t n = 1;
  while (n < word.size() && (static_cast<unsigned char>(word[n]) & 0xC0) == 0x80) ++n;
  return n;
}

bool EndsAs(std::string_view stem, const std::vector<std::bitset<256>>& condition) {
  if (stem.size() < condition.size()) return false;
  const std::string_view end = stem.substr(stem.size() - condition.size());
  for (std::size_t i = 0; i < end.size(); ++i) {
    if (!condition[i][static_cast<unsigned char>(end[i])]) return false;
  }
  return true;
}

bool BeginsAs(std::string_view stem, const std::vector<std::bitset<256>>& condition) {
  return stem.size() >= condition.size() && EndsAs(stem.substr(0, condition.size()), condition);
}

}  // namespace

void AffixDictionary::Put(std::vector<Slot>& slots, Slot slot) {
  std::size_t i = slot.hash & (slots.size() - 1);
  while (slots[i].at != 0) i = (i + 1) & (slots.size() - 1);
  slots[i] = slot;
}

AffixDictionary::AffixDictionary(AffixRules rules, std::string lines)
    : rules_(std::move(rules)), lines_(std::move(lines)) {
  constexpr std::size_t kMostBytes = 1U << 30;
  if (lines_.size() > kMostBytes) lines_.clear();
  const auto count = static_cast<std::size_t>(std::ranges::count(lines_, '\n'));
  slots_.resize(std::bit_ceil(count + count / 2 + 2));
  for (std::size_t at = lines_.find('\n'); at != lines_.npos && at + 1 < lines_.size();
       at = lines_.find('\n', at + 1)) {
    Add(at + 1);
  }
}

void AffixDictionary::Add(std::size_t at) {
  const std::size_t end = EndOfWord(lines_, at);
  if (end == at) return;
  const std::uint32_t hash = HashOf(std::string_view(lines_).substr(at, end - at));
  Put(slots_, {hash, static_cast<std::uint32_t>(at)});
}

bool AffixDictionary::Has(std::string_view stem, std::optional<char> flag,
                          std::optional<char> other) const {
  const std::uint32_t hash = HashOf(stem);
  for (std::size_t i = hash & (slots_.size() - 1); slots_[i].at != 0;
       i = (i + 1) & (slots_.size() - 1)) {
    if (slots_[i].hash != hash) continue;
    const auto flags = FlagsAt(lines_, slots_[i].at, stem);
    const auto has = [&](char c) { return flags->find(c) != flags->npos; };
    if (!flags || (flag && !has(*flag)) || (other && !has(*other))) continue;
    if (rules_.only_in_compounds == 0 || !has(rules_.only_in_compounds)) return true;
  }
  return false;
}

// prefix: that the word had, or nullptr
bool AffixDictionary::IsSuffixed(std::string_view word, const AffixRule* prefix) const {
  std::string stem;
  for (std::size_t n = 1; n <= rules_.longest_suffix && n < word.size(); ++n) {
    const auto found = rules_.suffixes.find(word.substr(word.size() - n));
    if (found == rules_.suffixes.end()) continue;
    const AffixRule* last = nullptr;
    bool is_stem = false;
    for (const AffixRule& suffix : found->second) {
      if (!last || suffix.strip != last->strip) {
        stem.assign(word.substr(0, word.size() - n)).append(suffix.strip);
        is_stem = Has(stem, {}, {});
      }
      last = &suffix;
      if (!is_stem || (prefix && !suffix.may_cross) || !EndsAs(stem, suffix.condition)) continue;
      if (Has(stem, suffix.flag, prefix ? std::optional(prefix->flag) : std::nullopt)) return true;
    }
  }
  return false;
}

bool AffixDictionary::IsPrefixed(std::string_view word) const {
  for (const AffixRule& prefix : rules_.prefixes[static_cast<unsigned char>(word.front())]) {
    if (word.size() <= prefix.add.size() || !word.starts_with(prefix.add)) continue;
    const std::string rest = prefix.strip + std::string(word.substr(prefix.add.size()));
    if (!BeginsAs(rest, prefix.condition)) continue;
    if (Has(rest, prefix.flag, {}) || (prefix.may_cross && IsSuffixed(rest, &prefix))) return true;
  }
  return false;
}

bool AffixDictionary::IsForm(std::string_view word) const {
  return Has(word, {}, {}) || IsSuffixed(word, nullptr) || IsPrefixed(word);
}

// A capital at the beginning may be one of the sentence, and capitals may be those of a headline.
bool AffixDictionary::IsOneWord(std::string_view word) const {
  if (IsForm(word)) return true;
  if (!text::StartsWithCapital(word)) return false;
  const std::string small = text::LowerCase(word);
  const bool is_capitals = text::IsAllCapitals(word);
  const std::size_t first = BytesOfFirst(word);
  if (small.size() != word.size()) return false;
  const std::string headed = std::string(word.substr(0, first)) + small.substr(first);
  if (!is_capitals && headed != word) return false;  // "McDonald" is as it is
  return IsForm(small) || (is_capitals && IsForm(headed));
}

bool AffixDictionary::IsWord(std::string_view word) const {
  // Longer ones are never words.
  constexpr std::size_t kLongestWord = 60;
  if (word.empty() || word.size() > kLongestWord || text::FirstBadUtf8(word)) return false;
  if (IsOneWord(word)) return true;
  // "half-hearted"
  const std::size_t hyphen = word.find('-');
  return hyphen != word.npos && hyphen > 0 && hyphen + 1 < word.size() &&
         IsOneWord(word.substr(0, hyphen)) && IsWord(word.substr(hyphen + 1));
}

void AffixDictionary::IndexSounds() const {
  by_sound_.resize(slots_.size());
  for (const Slot& slot : slots_) {
    if (slot.at == 0) continue;
    const std::size_t end = EndOfWord(lines_, slot.at);
    const auto word = std::string_view(lines_).substr(slot.at, end - slot.at);
    const bool is_small = std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
    if (!is_small || word.size() < kFewestLetters) continue;
    const std::string consonants = text::Consonants(word);
    if (consonants.size() < kFewestConsonants) continue;
    Put(by_sound_, {HashOf(consonants), slot.at});
  }
}

std::vector<std::string> AffixDictionary::WithConsonants(std::string_view consonants) const {
  std::vector<std::string> words;
  const std::uint32_t hash = HashOf(consonants);
  for (std::size_t i = hash & (by_sound_.size() - 1); by_sound_[i].at != 0;
       i = (i + 1) & (by_sound_.size() - 1)) {
    if (by_sound_[i].hash != hash) continue;
    const std::size_t at = by_sound_[i].at;
    words.emplace_back(lines_, at, EndOfWord(lines_, at) - at);
  }
  return words;
}

std::vector<std::string> AffixDictionary::SoundingLike(std::string_view letters) const {
  const std::string consonants = text::Consonants(letters);
  if (consonants.size() < kFewestConsonants) return {};
  std::call_once(is_indexed_, [this] { IndexSounds(); });
  std::vector<std::string> words = WithConsonants(consonants);
  if (consonants.back() != 's') return words;
  // The list has "subsidy", not "subsidies".
  for (std::string word :
       WithConsonants(std::string_view(consonants).substr(0, consonants.size() - 1))) {
    if (word.ends_with('y')) word.replace(word.size() - 1, 1, "ie");
    word += 's';
    if (IsWord(word)) words.push_back(std::move(word));
  }
  return words;
}

}  // namespace plenary::spelling
