// SPDX-License-Identifier: Apache-2.0
#include "scripts.h"

#include <algorithm>
#include <array>

namespace plenary::search {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

template <std::size_t N>
bool IsIn(const std::array<Range, N>& ranges, char32_t c) {
  return std::ranges::any_of(
      ranges, [c](const Range& range) { return c >= range.first && c <= range.last; });
}

// clang-format off
constexpr std::array kUnspaced{
    Range{0x0E01, 0x0E4F},    // Thai
    Range{0x0E81, 0x0ECF},    // Lao
    Range{0x0EDC, 0x0EDF},
    Range{0x1000, 0x103F},    // Myanmar
    Range{0x1050, 0x108F},
    Range{0x1780, 0x17DD},    // Khmer
    Range{0x2E80, 0x2FD5},    // Han radicals
    Range{0x3005, 0x3007},    // iteration mark, closing mark, zero
    Range{0x3021, 0x3029},
    Range{0x3031, 0x3035},
    Range{0x3038, 0x303C},
    Range{0x3041, 0x309F},    // Hiragana
    Range{0x30A1, 0x30FF},    // Katakana
    Range{0x3105, 0x312F},    // Bopomofo
    Range{0x31A0, 0x31BF},
    Range{0x31F0, 0x31FF},
    Range{0x3400, 0x4DBF},    // Han
    Range{0x4E00, 0x9FFF},
    Range{0xF900, 0xFAD9},
    Range{0xFF66, 0xFF9F},    // Katakana of half width
    Range{0x20000, 0x3FFFD},  // Han, supplementary planes
};

constexpr std::array kContinuing{
    Range{0x200B, 0x200D},    // zero width space and joiners
    Range{0x2060, 0x2060},
    Range{0x3099, 0x309A},    // Kana sound marks
    Range{0xFE00, 0xFE0F},    // variation selectors
    Range{0xFF9E, 0xFF9F},    // Kana sound marks of half width
    Range{0xE0100, 0xE01EF},
};

constexpr std::array kParting{
    Range{0x0000, 0x002F}, Range{0x003A, 0x0040}, Range{0x005B, 0x0060}, Range{0x007B, 0x00A0},
    Range{0x00B7, 0x00B7},    // middle dot
    Range{0x02BC, 0x02BC},    // the letter apostrophe
    Range{0x05F3, 0x05F4},    // geresh, gershayim
    Range{0x2018, 0x2019},    // quotation marks as apostrophes
    Range{0x2024, 0x2027},    // leaders, hyphenation point
    Range{0x202F, 0x202F},    // narrow no-break space
    Range{0x203F, 0x2040},    // ties
    Range{0x2054, 0x2054},
};
// clang-format on

}  // namespace

bool IsUnspaced(char32_t c) {
  return IsIn(kUnspaced, c);
}
bool ContinuesCharacter(char32_t c) {
  return IsIn(kContinuing, c);
}
bool PartsWord(char32_t c) {
  return IsIn(kParting, c);
}

}  // namespace plenary::search
