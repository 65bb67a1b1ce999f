// SPDX-License-Identifier: Apache-2.0
// A label taken apart: titles and roles in front, affiliations behind, and the name between.
#include <algorithm>

#include "label_rows.h"
#include "label_words.h"
#include "plenary/text/blanks.h"
#include "plenary/text/fold.h"
#include "plenary/text/offices.h"

namespace plenary::text {
namespace {

// How many words at `at` are a phrase of the rows, the longest.
template <std::size_t n>
std::size_t PhraseAt(const WordTable<n>& rows, const std::vector<std::string>& folded,
                     std::size_t at) {
  std::string phrase;
  std::size_t longest = 0;
  for (std::size_t i = at; i < folded.size() && i < at + 4; ++i) {
    if (!phrase.empty()) phrase += ' ';
    phrase += folded[i];
    if (Contains(rows, phrase)) longest = i - at + 1;
  }
  return longest;
}

std::string Join(const std::vector<std::string_view>& words, std::size_t begin, std::size_t end) {
  std::string joined;
  for (std::size_t i = begin; i < end; ++i) {
    if (!joined.empty()) joined += ' ';
    joined += words[i];
  }
  return joined;
}

// "TARA OKEKE (Org)", "TARA OKEKE, SECRETARY", "TARA OKEKE - ORG", "TARA OKEKE?": the name, and
// what goes with it and is not it.
struct Split {
  std::string_view name;
  std::string_view affiliation;
};
Split SplitAffiliation(std::string_view label) {
  std::size_t cut =
      std::min({label.find(" ("), label.find(" ["), label.find(','), label.find("（")});
  for (const std::string_view dash : {" - ", " – ", " — ", " / "})
    cut = std::min(cut, label.find(dash));
  if (cut == 0) cut = label.npos;
  Split split{label.substr(0, cut), {}};
  if (cut != label.npos) {
    const std::size_t begin = label.find_first_not_of(" ,([-–—/（", cut);
    const std::size_t end = label.find_last_not_of(" )]）.") + 1;
    if (begin < end) split.affiliation = label.substr(begin, end - begin);
  }
  while (!split.name.empty() &&
         std::string_view("?* ").find(split.name.back()) != std::string_view::npos) {
    split.name.remove_suffix(1);
  }
  return split;
}

// "Interprète : Pour Tara", "INTERPRETER FOR TARA" speak for Tara, and so does "TARA THROUGH
// INTERPRETER".
std::string_view Interpreted(std::string_view label) {
  for (const std::string_view through : {" THROUGH ", " VIA ", " through ", " via "}) {
    const std::size_t at = label.find(through);
    if (at != label.npos && FoldName(label.substr(at)).find("interpret") != std::string::npos)
      return label.substr(0, at);
  }
  if (const std::size_t colon = label.find(':'); colon != label.npos) {
    const std::size_t blank = label.find(' ', SkipBlanks(label, colon + 1));
    return label.substr(blank == label.npos ? colon + 1 : blank + 1);
  }
  const auto words = SplitBlanks(label);
  for (std::size_t i = 1; i + 1 < words.size() && i <= 3; ++i) {
    if (!Contains(kInterpretedFor, FoldName(words[i]))) continue;
    const auto end = static_cast<std::size_t>(words[i].data() - label.data());
    if (!Contains(kInterpreters, FoldName(label.substr(0, end)))) continue;
    return label.substr(static_cast<std::size_t>(words[i + 1].data() - label.data()));
  }
  return label;
}

bool IsHan(std::string_view label) {
  return !label.empty() && static_cast<unsigned char>(label.front()) >= 0xE3 &&
         label.find(' ') == label.npos;
}

// "The Chair (Ms. Okeke)", "主席（王建国）": the name behind the role.
std::string_view NamedInBrackets(std::string_view label) {
  std::size_t open = std::min(label.find(" ("), label.find("（"));
  if (open == label.npos || !(label.ends_with(')') || label.ends_with("）"))) return {};
  const std::string_view inner = SplitAffiliation(label).affiliation;
  const auto words = SplitBlanks(inner);
  const bool has_title = words.size() > 1 && Contains(kTitles, FoldName(words.front()));
  const bool is_chinese =
      IsHan(label) && IsHan(inner) && TakeApartChinese(label.substr(0, open)).name.empty();
  return has_title || is_chinese ? inner : std::string_view();
}

// "SPEAKER A" -> "speaker"
std::string_view WithoutLetter(std::string_view folded) {
  const bool has_letter = folded.size() > 4 && folded[folded.size() - 2] == ' ';
  return has_letter ? folded.substr(0, folded.size() - 2) : folded;
}

bool HasUnidentified(std::string_view folded) {
  return std::ranges::any_of(kUnidentified, [&](std::string_view row) {
    const std::size_t at = folded.find(row);
    return at != folded.npos && (at == 0 || folded[at - 1] == ' ') &&
           (at + row.size() == folded.size() || folded[at + row.size()] == ' ');
  });
}

// "a delegate", "une voix": one of many. The "A" of Portuguese is definite: "A SRA. PRESIDENTE".
bool IsOneOfMany(const std::string& folded) {
  const std::size_t blank = folded.find(' ');
  if (blank == folded.npos) return false;
  const std::string first = folded.substr(0, blank);
  const std::string rest = folded.substr(blank + 1);
  if (Contains(kSeveral, first)) return true;
  const bool is_definite = first == "the" || first == "le" || first == "la" || first == "el" ||
                           first == "das" || first == "der" || first == "die" || first == "o";
  if (is_definite) return Contains(kAnonymous, rest);
  if (!Contains(kIndefinite, first)) return false;
  if (Contains(kAnonymous, WithoutNumber(rest))) return true;
  constexpr std::string_view kOfMany[] = {"delegate",       "member",  "hon member", "councillor",
                                          "representative", "senator", "witness"};
  if (std::ranges::find(kOfMany, rest) != std::end(kOfMany)) return true;
  return folded.front() != 'a' && OfficeWords(rest).size() == 1 && OfficeLength({rest}, 0) == 1;
}

bool IsNobodyInParticular(std::string_view label) {
  const std::string folded = FoldName(label);
  return Contains(kAnonymous, WithoutNumber(folded)) || Contains(kInterpreters, folded) ||
         Contains(kAnonymous, WithoutLetter(folded)) || HasUnidentified(folded) ||
         IsOneOfMany(folded) || label.starts_with("未知") || label.starts_with("不明");
}

// How many words at `at` are a title, an article before it included: "el señor", "La Sra.".
std::size_t TitleLength(const std::vector<std::string>& folded, std::size_t at) {
  if (const std::size_t length = PhraseAt(kTitles, folded, at); length > 0) return length;
  constexpr std::string_view kBeforeTitles[] = {"el", "la", "o", "a", "os", "as", "le"};
  const bool is_article = std::ranges::find(kBeforeTitles, folded[at]) != std::end(kBeforeTitles);
  if (!is_article || at + 1 >= folded.size()) return 0;
  const std::size_t length = PhraseAt(kTitles, folded, at + 1);
  return length == 0 ? 0 : length + 1;
}

// After a title, an initial or the beginning of a name: "MS. M. OKEKE", "MR. MC OKEKE".
bool IsPartOfNameToo(const std::string& folded) {
  return folded.size() == 1 || folded == "mc" || folded == "al" || folded == "don";
}

// "MINISTER" of "MINISTER OF TRANSPORT": what follows says more of the office.
bool GoesOnAsOffice(const std::vector<std::string>& folded, std::size_t at) {
  return at + 1 < folded.size() &&
         (folded[at] == "of" || folded[at] == "for" || folded[at] == "from");
}

LabelParts PartsOfChinese(std::string_view label) {
  const ChineseLabel chinese = TakeApartChinese(label);
  LabelParts parts;
  parts.name = std::string(chinese.name);
  parts.title = std::string(chinese.title);
  parts.role = std::string(chinese.office);
  return parts;
}

LabelParts PartsOfWords(std::string_view label) {
  LabelParts parts;
  const auto words = SplitBlanks(label);
  std::vector<std::string> folded;
  for (const auto word : words) folded.push_back(FoldName(word));
  std::size_t at = !folded.empty() && folded.front() == "by" ? 1 : 0;  // "BY MR. OKEKE:"
  while (at < words.size()) {
    const bool has_title = !parts.title.empty();
    std::size_t role = std::max(PhraseAt(kRoles, folded, at), OfficeLength(folded, at));
    std::size_t title = TitleLength(folded, at);
    if (has_title && IsPartOfNameToo(folded[at])) role = title = 0;
    if (role == 0 && title == 0) break;
    std::size_t taken = std::max(role, title);
    if (role >= title && GoesOnAsOffice(folded, at + taken)) taken = words.size() - at;
    std::string& part = role >= title ? parts.role : parts.title;
    if (!part.empty()) part += ' ';
    part += Join(words, at, at + taken);
    at += taken;
  }
  std::size_t end = words.size();
  while (end > at + 1 && Contains(kPostNominals, folded[end - 1])) --end;
  parts.name = Join(words, at, end);
  return parts;
}

}  // namespace

Gender GenderOf(std::string_view title) {
  for (const auto word : SplitBlanks(title)) {
    const std::string folded = FoldName(word);
    if (Contains(kTitlesOfWomen, folded)) return Gender::female;
    if (Contains(kTitlesOfMen, folded)) return Gender::male;
  }
  return Gender::unknown;
}

bool IsLabelOfNobody(std::string_view label) {
  const std::string folded = FoldName(label);
  return Contains(kCrowds, folded) || HasUnidentified(folded) ||
         Contains(kSeveral, std::string_view(folded).substr(0, folded.find(' ')));
}

LabelParts TakeApart(std::string_view label) {
  label = Interpreted(label);
  if (const auto named = NamedInBrackets(label); !named.empty()) {
    LabelParts parts = TakeApart(named);
    parts.role = TakeApart(SplitAffiliation(label).name).role;
    return parts;
  }
  const Split split = SplitAffiliation(label);
  LabelParts parts = IsHan(split.name) ? PartsOfChinese(split.name) : PartsOfWords(split.name);
  parts.affiliation = std::string(split.affiliation);
  parts.is_anonymous = IsNobodyInParticular(label) || IsNobodyInParticular(split.name);
  if (parts.is_anonymous) parts.name.clear();
  return parts;
}

}  // namespace plenary::text
