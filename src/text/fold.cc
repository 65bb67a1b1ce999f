// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/fold.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cassert>

#include "plenary/text/utf8.h"

namespace plenary::text {
namespace {

bool IsAscii(std::string_view s) {
  return std::ranges::all_of(s, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string Normalize(const icu::Normalizer2& form, std::string_view utf8) {
  std::string out;
  icu::StringByteSink<std::string> sink(&out, static_cast<std::int32_t>(utf8.size()));
  UErrorCode status = U_ZERO_ERROR;
  form.normalizeUTF8(0, icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())), sink,
                     nullptr, status);
  assert(U_SUCCESS(status));
  return out;
}

const icu::Normalizer2& Form(const icu::Normalizer2* (*get)(UErrorCode&)) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* form = get(status);
  assert(U_SUCCESS(status));
  return *form;
}

// Letters with a stroke, a bar or no dot, which no decomposition takes apart.
struct Letter {
  char32_t from;
  std::string_view to;
};
constexpr std::array kUndecomposed{
    Letter{U'ø', "o"},  Letter{U'ł', "l"},  Letter{U'đ', "d"},  Letter{U'ð', "d"},
    Letter{U'þ', "th"}, Letter{U'ħ', "h"},  Letter{U'ı', "i"},  Letter{U'ŧ', "t"},
    Letter{U'æ', "ae"}, Letter{U'œ', "oe"}, Letter{U'ŋ', "ng"}, Letter{U'ə', "e"},
};

void AppendFolded(std::string& out, char32_t c) {
  const auto* letter =
      std::ranges::find_if(kUndecomposed, [c](const Letter& row) { return row.from == c; });
  if (letter != kUndecomposed.end()) {
    out += letter->to;
  } else {
    AppendUtf8(out, c);
  }
}

bool IsDiacritic(char32_t c) {
  const auto type = u_charType(static_cast<UChar32>(c));
  return type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK;
}

// Vowel signs of South and South-East Asian scripts are marks too, but they are letters to their
// readers: only marks that scripts share, and those of alphabets written without them, are taken.
bool IsRemovable(char32_t c) {
  if (!IsDiacritic(c)) return false;
  return (c >= 0x0300 && c <= 0x036F) || (c >= 0x0483 && c <= 0x0487) ||
         (c >= 0x0591 && c <= 0x05C7) || (c >= 0x064B && c <= 0x065F) || c == 0x0670 ||
         (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x1DC0 && c <= 0x1DFF);
}

std::string FoldAscii(std::string_view s) {
  std::string out(s);
  for (char& c : out) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  return out;
}

// Fold and FoldName of ASCII in one go.
std::string FoldNameAscii(std::string_view s) {
  std::string out;
  out.reserve(s.size());
  bool gap = false;
  for (const char c : s) {
    const bool is_capital = c >= 'A' && c <= 'Z';
    if (!is_capital && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
      gap = true;
      continue;
    }
    if (gap && !out.empty()) out += ' ';
    gap = false;
    out += static_cast<char>(is_capital ? c - 'A' + 'a' : c);
  }
  return out;
}

bool IsWordCharacter(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
  return u_isalnum(static_cast<UChar32>(c)) ||
         (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK);
}

}  // namespace

std::string Nfc(std::string_view utf8) {
  if (IsAscii(utf8)) return std::string(utf8);
  return Normalize(Form(icu::Normalizer2::getNFCInstance), utf8);
}

std::string Fold(std::string_view utf8) {
  if (IsAscii(utf8)) return FoldAscii(utf8);
  const std::string folded = Normalize(Form(icu::Normalizer2::getNFKCCasefoldInstance), utf8);
  const std::string apart = Normalize(Form(icu::Normalizer2::getNFDInstance), folded);
  std::string out;
  out.reserve(apart.size());
  for (std::size_t i = 0; i < apart.size();) {
    const char32_t c = Next(apart, i);
    if (!IsRemovable(c)) AppendFolded(out, c);
  }
  return Normalize(Form(icu::Normalizer2::getNFCInstance), out);
}

std::string FoldName(std::string_view utf8) {
  if (IsAscii(utf8)) return FoldNameAscii(utf8);
  const std::string folded = Fold(utf8);
  std::string out;
  out.reserve(folded.size());
  bool gap = false;
  for (std::size_t i = 0; i < folded.size();) {
    const std::size_t start = i;
    if (!IsWordCharacter(Next(folded, i))) {
      gap = true;
      continue;
    }
    if (gap && !out.empty()) out += ' ';
    gap = false;
    out.append(folded, start, i - start);
  }
  return out;
}

}  // namespace plenary::text
