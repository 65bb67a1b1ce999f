// SPDX-License-Identifier: Apache-2.0
#include "affix_rules.h"

#include <algorithm>

namespace plenary::spelling {
namespace {

// What only suggestions, or the reading of running text, need.
constexpr std::array<std::string_view, 14> kOfNoConcern{
    "TRY",       "REP",         "MAP",          "KEY",          "PHONE",   "WORDCHARS", "OCONV",
    "NOSUGGEST", "COMPOUNDMIN", "COMPOUNDRULE", "MAXNGRAMSUGS", "VERSION", "LANG",      "HOME"};

std::vector<std::string_view> Fields(std::string_view line) {
  constexpr std::string_view kBlanks = " \t\r";
  std::vector<std::string_view> fields;
  for (std::size_t at = line.find_first_not_of(kBlanks); at != line.npos;) {
    const std::size_t end = std::min(line.find_first_of(kBlanks, at), line.size());
    fields.push_back(line.substr(at, end - at));
    at = line.find_first_not_of(kBlanks, end);
  }
  return fields;
}

std::string Letters(std::string_view field) {
  return field == "0" ? std::string() : std::string(field);
}

bool IsAscii(std::string_view s) {
  return std::ranges::all_of(s, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// "[^aeiou]y": a set for each place. Nothing when a bracket is not closed, or for letters that are
// several bytes.
std::optional<std::vector<std::bitset<256>>> ParseCondition(std::string_view text) {
  std::vector<std::bitset<256>> places;
  if (!IsAscii(text)) return std::nullopt;
  if (text == ".") return places;
  while (!text.empty()) {
    std::bitset<256> place;
    std::size_t end = 1;
    if (text[0] == '.') {
      place.set();
    } else if (text[0] != '[') {
      place.set(static_cast<unsigned char>(text[0]));
    } else {
      const std::size_t close = text.find(']');
      if (close == text.npos) return std::nullopt;
      const bool is_negated = text.substr(1).starts_with('^');
      for (char c : text.substr(1 + is_negated, close - 1 - is_negated)) {
        place.set(static_cast<unsigned char>(c));
      }
      if (is_negated) place.flip();
      end = close + 1;
    }
    places.push_back(place);
    text.remove_prefix(end);
  }
  return places;
}

class Parser {
 public:
  std::optional<AffixRules> Run(std::string_view file) {
    if (file.starts_with("\xEF\xBB\xBF")) file.remove_prefix(3);
    while (!file.empty()) {
      const std::size_t end = std::min(file.find('\n'), file.size());
      if (!TakeLine(Fields(file.substr(0, end)))) return std::nullopt;
      file.remove_prefix(std::min(end + 1, file.size()));
    }
    if (!is_utf8_) return std::nullopt;
    for (auto& [add, rules] : rules_.suffixes)
      std::ranges::stable_sort(rules, {}, &AffixRule::strip);
    return std::move(rules_);
  }

 private:
  bool TakeLine(const std::vector<std::string_view>& fields) {
    if (fields.empty() || fields[0].starts_with('#')) return true;
    const std::string_view key = fields[0];
    if (key == "SET") {
      is_utf8_ = fields.size() == 2 && fields[1] == "UTF-8";
      return is_utf8_;
    }
    if (key == "PFX" || key == "SFX") return TakeAffix(fields);
    if (key == "ONLYINCOMPOUND" && fields.size() > 1 && fields[1].size() == 1) {
      rules_.only_in_compounds = fields[1][0];
      return true;
    }
    // Apostrophes are straight before a word is asked for.
    if (key == "ICONV") return fields.size() == 2 || fields[1] == "’";
    return std::ranges::find(kOfNoConcern, key) != kOfNoConcern.end();
  }

  // "SFX D Y 4" opens a group; "SFX D y ied [^aeiou]y" is one of its rules.
  bool TakeAffix(const std::vector<std::string_view>& fields) {
    if (fields.size() < 4 || fields[1].size() != 1) return false;
    if (left_ == 0) {
      for (char c : fields[3]) {
        if (c < '0' || c > '9' || left_ > 100'000) return false;
        left_ = 10 * left_ + (c - '0');
      }
      may_cross_ = fields[2] == "Y";
      return true;
    }
    --left_;
    const auto condition = ParseCondition(fields.size() > 4 ? fields[4] : ".");
    if (!condition || fields[3].find('/') != std::string_view::npos) return false;
    AffixRule rule{fields[1][0], may_cross_, Letters(fields[2]), Letters(fields[3]), *condition};
    if (rule.add.empty()) return false;
    if (fields[0] == "PFX") {
      rules_.prefixes[static_cast<unsigned char>(rule.add.front())].push_back(std::move(rule));
    } else {
      rules_.longest_suffix = std::max(rules_.longest_suffix, rule.add.size());
      rules_.suffixes[rule.add].push_back(std::move(rule));
    }
    return true;
  }

  AffixRules rules_;
  bool is_utf8_ = false;
  bool may_cross_ = false;
  int left_ = 0;  // rules of the group that are still to come
};

}  // namespace

std::optional<AffixRules> AffixRules::Parse(std::string_view file) {
  return Parser().Run(file);
}

}  // namespace plenary::spelling
