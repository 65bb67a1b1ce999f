// SPDX-License-Identifier: Apache-2.0
#include "markup.h"

#include <array>
#include <charconv>

namespace plenary::text {
namespace {

struct NamedEntity {
  std::string_view name;
  char32_t character;
};
constexpr std::array kNamed{
    NamedEntity{"amp", U'&'},      NamedEntity{"lt", U'<'},      NamedEntity{"gt", U'>'},
    NamedEntity{"quot", U'"'},     NamedEntity{"apos", U'\''},   NamedEntity{"nbsp", 0xA0},
    NamedEntity{"rsquo", 0x2019},  NamedEntity{"lsquo", 0x2018}, NamedEntity{"rdquo", 0x201D},
    NamedEntity{"ldquo", 0x201C},  NamedEntity{"ndash", 0x2013}, NamedEntity{"mdash", 0x2014},
    NamedEntity{"hellip", 0x2026}, NamedEntity{"shy", 0xAD},     NamedEntity{"lrm", 0x200E},
    NamedEntity{"rlm", 0x200F},    NamedEntity{"laquo", 0xAB},   NamedEntity{"raquo", 0xBB},
    NamedEntity{"eacute", U'é'},   NamedEntity{"egrave", U'è'},  NamedEntity{"agrave", U'à'},
    NamedEntity{"ccedil", U'ç'},   NamedEntity{"ntilde", U'ñ'},  NamedEntity{"ouml", U'ö'},
    NamedEntity{"uuml", U'ü'},     NamedEntity{"auml", U'ä'},
};

char32_t Numbered(std::string_view digits) {
  const bool is_hex = digits.starts_with('x') || digits.starts_with('X');
  if (is_hex) digits.remove_prefix(1);
  std::uint32_t value = 0;
  const auto read =
      std::from_chars(digits.data(), digits.data() + digits.size(), value, is_hex ? 16 : 10);
  const bool is_number = read.ec == std::errc() && read.ptr == digits.data() + digits.size();
  const bool is_character =
      value >= 0x20 && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
  return is_number && is_character ? static_cast<char32_t>(value) : 0;
}

}  // namespace

Entity EntityAt(std::string_view s, std::size_t at) {
  constexpr std::size_t kLongest = 10;
  if (s.substr(at, 1) != "&") return {};
  const std::size_t end = s.substr(0, at + kLongest).find(';', at);
  if (end == s.npos) return {};
  const std::string_view name = s.substr(at + 1, end - at - 1);
  const std::size_t length = end + 1 - at;
  if (name.starts_with('#')) {
    const char32_t character = Numbered(name.substr(1));
    return character == 0 ? Entity{} : Entity{character, length};
  }
  for (const auto& entity : kNamed) {
    if (entity.name == name) return {entity.character, length};
  }
  return {};
}

}  // namespace plenary::text
