// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/offices.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "office_rows.h"
#include "plenary/text/fold.h"

namespace plenary::text {
namespace {

constexpr std::size_t kMostWords = 3;  // of a form in the table

using Forms = std::unordered_map<std::string, std::string>;  // folded -> in English

void AddForms(const OfficeRow& row, Forms& forms) {
  std::string_view rest = row.forms;
  while (!rest.empty()) {
    const std::size_t comma = std::min(rest.find(", "), rest.size());
    forms.emplace(FoldName(rest.substr(0, comma)), row.office);
    rest.remove_prefix(std::min(rest.size(), comma + 2));
  }
}

template <class Rows>
Forms MakeForms(const Rows& rows) {
  Forms forms;
  for (const auto& row : rows) AddForms(row, forms);
  return forms;
}

const Forms& Offices() {
  static const Forms forms = MakeForms(kOfficeRows);
  return forms;
}

const Forms& Qualifiers() {
  static const Forms forms = MakeForms(kQualifierRows);
  return forms;
}

template <class Words>
bool IsAmong(const Words& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

std::vector<std::string> SplitFolded(const std::string& folded) {
  std::vector<std::string> words;
  for (std::size_t begin = 0; begin < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', begin), folded.size());
    words.push_back(folded.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

// The longest form of the table at `at`, and how many words it takes.
struct Found {
  const std::string* office = nullptr;
  std::size_t words = 0;
};
Found LongestAt(const Forms& forms, const std::vector<std::string>& folded, std::size_t at) {
  Found found;
  std::string phrase;
  for (std::size_t i = at; i < std::min(folded.size(), at + kMostWords); ++i) {
    if (!phrase.empty()) phrase += ' ';
    phrase += folded[i];
    const auto row = forms.find(phrase);
    if (row != forms.end()) found = {&row->second, i - at + 1};
  }
  return found;
}

// The forms in Chinese, the longest first.
const std::vector<std::string>& ChineseOffices() {
  static const std::vector<std::string> offices = [] {
    std::vector<std::string> found;
    for (const OfficeRow& row : kOfficeRows) {
      if (std::string_view(row.language) != "zh") continue;
      Forms forms;
      AddForms(row, forms);
      for (const auto& [form, office] : forms) found.push_back(form);
    }
    std::ranges::sort(found, [](const std::string& a, const std::string& b) {
      return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    return found;
  }();
  return offices;
}

void Append(const std::string& office, std::vector<std::string>& words) {
  for (auto& word : SplitFolded(office)) words.push_back(std::move(word));
}

}  // namespace

bool IsOfficeAbroad(std::string_view folded) {
  static const Forms abroad = [] {
    Forms forms;
    for (const OfficeRow& row : kOfficeRows) {
      const std::string_view language = row.language;
      if (language != "en" && language != "de") AddForms(row, forms);
    }
    return forms;
  }();
  return abroad.contains(std::string(folded));
}

bool QualifiesOffice(std::string_view word) {
  return std::ranges::any_of(kQualifierRows,
                             [&](const OfficeRow& row) { return word == row.office; });
}

std::vector<std::string> OfficeWords(std::string_view office) {
  const auto folded = SplitFolded(FoldName(office));
  std::vector<std::string> words;
  for (std::size_t at = 0; at < folded.size();) {
    if (const Found found = LongestAt(Offices(), folded, at); found.words > 0) {
      Append(*found.office, words);
      at += found.words;
      continue;
    }
    if (const Found found = LongestAt(Qualifiers(), folded, at); found.words > 0) {
      // "directrice adjointe": behind the office in some languages, before it in English
      const bool is_behind = at > 0 && words.size() == 1 && at + found.words == folded.size();
      words.insert(is_behind ? words.end() - 1 : words.end(), *found.office);
      at += found.words;
      continue;
    }
    const bool is_small = IsAmong(kOfficeJoints, folded[at]) || IsAmong(kArticles, folded[at]);
    if (!is_small) words.push_back(folded[at]);
    ++at;
  }
  return words;
}

std::size_t OfficeLength(const std::vector<std::string>& folded, std::size_t at) {
  std::size_t end = at;
  while (end < folded.size() && IsAmong(kArticles, folded[end])) ++end;
  // "A RELATORA" in Portuguese
  if (end + 1 < folded.size() && folded[end] == "a" && IsOfficeAbroad(folded[end + 1])) ++end;
  while (end < folded.size() && Qualifiers().contains(folded[end])) ++end;
  const std::size_t length = LongestAt(Offices(), folded, end).words;
  if (length == 0) return 0;
  end += length;
  // "MAYOR PRO TEM OKEKE"
  return end + LongestAt(Qualifiers(), folded, end).words - at;
}

ChineseLabel TakeApartChinese(std::string_view label) {
  ChineseLabel parts{label, {}, {}};
  const auto title = std::ranges::find_if(kChineseTitles, [&](std::string_view row) {
    return label.size() > row.size() && label.ends_with(row);
  });
  if (title != kChineseTitles.end()) {
    parts.title = parts.name.substr(parts.name.size() - title->size());
    parts.name.remove_suffix(title->size());
  }
  for (const auto& form : ChineseOffices()) {
    if (parts.name.ends_with(form)) {
      parts.office = parts.name.substr(parts.name.size() - form.size());
      parts.name.remove_suffix(form.size());
    } else if (parts.name.starts_with(form)) {
      parts.office = parts.name.substr(0, form.size());
      parts.name.remove_prefix(form.size());
    }
    if (!parts.office.empty()) break;
  }
  return parts;
}

std::vector<OfficeRow> OfficeRows() {
  return {kOfficeRows.begin(), kOfficeRows.end()};
}

}  // namespace plenary::text
