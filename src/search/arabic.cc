// SPDX-License-Identifier: Apache-2.0
#include "arabic.h"

#include <algorithm>

#include "plenary/text/utf8.h"

namespace plenary::search {
namespace {

constexpr char32_t kGone = 0;

// Scalar values below this have no row in Unify.
constexpr unsigned char kFirstArabicLeadByte = 0xD8;  // U+0600

constexpr char32_t kTatweel = 0x0640;  // lengthens a word on the page, says nothing

bool IsMark(char32_t c) {
  return (c >= 0x0610 && c <= 0x061A) || (c >= 0x064B && c <= 0x065F) || c == 0x0670 ||
         (c >= 0x06D6 && c <= 0x06DC) || (c >= 0x06DF && c <= 0x06E4) || c == 0x06E7 ||
         c == 0x06E8 || (c >= 0x06EA && c <= 0x06ED) || (c >= 0x08D3 && c <= 0x08FF);
}

char32_t UnifyLetter(char32_t c) {
  switch (c) {
    case 0x0622:  // alef with madda
    case 0x0623:  // alef with hamza above
    case 0x0625:  // alef with hamza below
    case 0x0671:  // alef wasla
      return 0x0627;
    case 0x0624:  // waw with hamza
      return 0x0648;
    case 0x0626:  // yeh with hamza
    case 0x0649:  // alef maksura
    case 0x06CC:  // Persian yeh
      return 0x064A;
    case 0x0629:  // teh marbuta
      return 0x0647;
    case 0x06A9:  // Persian kaf
      return 0x0643;
    default:
      return c;
  }
}

char32_t Unify(char32_t c) {
  if (c == kTatweel || IsMark(c)) return kGone;
  if (c >= 0x0660 && c <= 0x0669) return U'0' + (c - 0x0660);
  if (c >= 0x06F0 && c <= 0x06F9) return U'0' + (c - 0x06F0);
  return UnifyLetter(c);
}

}  // namespace

std::string UnifyArabic(std::string_view utf8) {
  const auto may_be_arabic = [](char c) {
    return static_cast<unsigned char>(c) >= kFirstArabicLeadByte;
  };
  if (std::ranges::none_of(utf8, may_be_arabic)) return std::string(utf8);
  std::string out;
  out.reserve(utf8.size());
  for (std::size_t i = 0; i < utf8.size();) {
    const char32_t c = Unify(text::Next(utf8, i));
    if (c != kGone) text::AppendUtf8(out, c);
  }
  return out;
}

}  // namespace plenary::search
