// SPDX-License-Identifier: Apache-2.0
//
// What search/query.h promises of anything typed and of any text. The input's first line is the
// query, the rest is the text.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "plenary/search/query.h"
#include "plenary/text/utf8.h"

namespace {

constexpr std::size_t kSnippetChars = 40;

void Require(bool holds) {
  if (!holds) std::abort();
}

void CheckTokens(std::string_view text) {
  std::string joined;
  for (const std::string& token : plenary::search::Tokens(text)) {
    Require(!token.empty() && plenary::text::Length(token) <= 64);
    Require(!plenary::text::FirstBadUtf8(token));
    for (const char c : token) {
      const bool is_ascii_word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      Require(is_ascii_word || static_cast<unsigned char>(c) >= 0x80);
    }
    joined += joined.empty() ? token : ' ' + token;
  }
  Require(joined == plenary::search::IndexForm(text));
}

void CheckQuery(const plenary::search::Query& query) {
  Require(query.terms.size() <= plenary::search::kMaxQueryLength);
  for (const auto& term : query.terms) Require(!term.words.empty());
  Require(!plenary::search::Explain(query).empty());
}

// Marks open and close in turn, and nothing is longer than asked for.
void CheckSnippet(std::string_view snippet) {
  Require(!plenary::text::FirstBadUtf8(snippet));
  std::size_t chars = 0;
  bool is_open = false;
  for (std::size_t i = 0; i < snippet.size();) {
    const char32_t c = plenary::text::Next(snippet, i);
    if (c == 0xE000 || c == 0xE001) {
      Require(is_open == (c == 0xE001));
      is_open = !is_open;
    } else {
      ++chars;
    }
  }
  Require(!is_open && chars <= kSnippetChars + 2);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const std::size_t line = std::min(input.find('\n'), size);
  const std::string_view text = input.substr(std::min(line + 1, size));
  const auto query = plenary::search::ParseQuery(input.substr(0, line));
  CheckQuery(query);
  CheckTokens(text);
  CheckSnippet(plenary::search::Snippet(text, query, kSnippetChars));
  return 0;
}
