// SPDX-License-Identifier: Apache-2.0
// Where no capital shows a name, the phrase is looked for first and the name stands next to it.
#include "uncased_cues.h"

#include <algorithm>
#include <optional>
#include <string>

#include "plenary/text/offices.h"
#include "plenary/text/pattern.h"
#include "uncased_cue_rows.h"

namespace plenary::text {
namespace {

constexpr std::size_t kLongestSentence = 600;  // bytes that are looked at

// What stands for the place holders of a row.
struct Holder {
  std::string_view name;
  std::string_view arabic;
  std::string_view chinese;
};
constexpr Holder kHolders[] = {
    {"TITLE",
     "(?:(?:ال|لل|ل)(?:سيدة|سيد|دكتورة|دكتور|أستاذة|أستاذ|سفيرة|سفير|وزيرة|وزير|زميلة|زميل|مهندسة|"
     "مهندس"
     ") |(?:أستاذة|أستاذ|سيدة|سيد) )?",
     ""},
    {"NAME", R"(([\p{Arabic}]+(?: (?:بن|بنت|ابن|آل|أبو|عبد))?(?: [\p{Arabic}]+)?))",
     R"((\p{Han}{1,3}(?:先生|女士|小姐|教授|博士|工程师|主席|会长|委员|主任|部长|代表|秘书长|秘书|大使|局长|市长|校长)|\p{Han}{2,4}))"},
    {"ROLE", "(ال(?:رئيسة|رئيس|مقررة|مقرر|أمينة العامة|أمين العام|وزيرة|وزير))",
     "((?:副)?主席|主持人|会长|议长|秘书长|部长|市长)"},
};

std::string Expanded(const CueRow& row) {
  const bool is_arabic = std::string_view(row.language) == "ar";
  std::string pattern = row.pattern;
  for (const auto& [name, arabic, chinese] : kHolders) {
    for (std::size_t at = pattern.find(name); at != pattern.npos; at = pattern.find(name, at + 1))
      pattern.replace(at, name.size(), is_arabic ? arabic : chinese);
  }
  return pattern;
}

struct Compiled {
  CueKind kind;
  bool is_arabic;
  bool is_role;
  Pattern pattern;
};

template <class Rows>
std::vector<Compiled> Compile(const Rows& rows) {
  std::vector<Compiled> compiled;
  for (const CueRow& row : rows) {
    compiled.push_back({row.kind, std::string_view(row.language) == "ar",
                        std::string_view(row.pattern).find("ROLE") != std::string_view::npos,
                        Pattern(Expanded(row), Pattern::Case::sensitive)});
  }
  return compiled;
}

enum class Script { other, arabic, chinese };

Script ScriptOf(std::string_view sentence) {
  for (const char c : sentence) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0xD8 && byte <= 0xDB) return Script::arabic;
    if (byte >= 0xE4 && byte <= 0xE9) return Script::chinese;
  }
  return Script::other;
}

std::optional<Cue> FindRow(std::string_view sentence, const Compiled& row) {
  const auto found = row.pattern.Find(sentence);
  if (!found) return std::nullopt;
  Cue cue;
  cue.kind = row.kind;
  cue.is_role = row.is_role;
  cue.is_open = !row.is_role;
  for (std::size_t i = 1; i < found->size() && cue.name.empty(); ++i) cue.name = (*found)[i];
  const ChineseLabel parts = TakeApartChinese(cue.name);
  const bool has_title = !parts.title.empty() || !parts.office.empty();
  if (!row.is_arabic && !row.is_role && has_title && !parts.name.empty()) {
    cue.name = parts.name;
    cue.has_title = true;
  }
  if (!cue.name.empty()) cue.begin = static_cast<std::size_t>(cue.name.data() - sentence.data());
  return cue;
}

}  // namespace

bool IsUncased(std::string_view sentence) {
  return ScriptOf(sentence) != Script::other;
}

std::vector<Cue> FindUncasedCues(std::string_view sentence) {
  static const std::vector<Compiled> named = Compile(kUncasedCueRows);
  static const std::vector<Compiled> nameless = Compile(kUncasedNamelessRows);
  const bool is_arabic = ScriptOf(sentence) == Script::arabic;
  std::vector<Cue> cues;
  if (sentence.size() > kLongestSentence) return cues;
  for (const Compiled& row : named) {
    if (row.is_arabic != is_arabic) continue;
    const auto cue = FindRow(sentence, row);
    const auto stands_there = [&](const Cue& other) {
      return cue->begin < other.begin + other.name.size() &&
             other.begin < cue->begin + cue->name.size();
    };
    if (cue && std::ranges::none_of(cues, stands_there)) cues.push_back(*cue);
  }
  std::ranges::stable_sort(cues, {}, &Cue::begin);
  for (const Compiled& row : nameless) {
    if (row.is_arabic != is_arabic || !row.pattern.Matches(sentence)) continue;
    cues.push_back({row.kind, {}});
    break;
  }
  return cues;
}

}  // namespace plenary::text
