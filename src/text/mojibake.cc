// SPDX-License-Identifier: Apache-2.0
// A character of two or more bytes, read as Windows-1252, becomes as many characters, the first of
// which stands for a lead byte and the others for continuation bytes. Such a run hardly ever comes
// up in a language, but for a capital with an accent before a quotation mark.
#include "mojibake.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "plenary/text/utf8.h"

namespace plenary::text {
namespace {

// What Windows-1252 has at 0x80 to 0x9F; zero where it has nothing.
constexpr std::array<char32_t, 32> kUpper{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

// The byte that a character stands for, 0 when there is none.
unsigned char ByteOf(char32_t c) {
  if (c >= 0x80 && c <= 0xFF) return static_cast<unsigned char>(c);
  if (c < 0x100) return 0;
  const auto* found = std::ranges::find(kUpper, c);
  return found == kUpper.end() ? 0 : static_cast<unsigned char>(0x80 + (found - kUpper.begin()));
}

std::size_t LengthByLead(unsigned char lead) {
  if (lead >= 0xC2 && lead <= 0xDF) return 2;
  if (lead >= 0xE0 && lead <= 0xEF) return 3;
  return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

// A character that was taken apart: its bytes, and where its parts end in the text.
struct Apart {
  std::string bytes;
  std::size_t end = 0;
};

std::optional<Apart> ApartAt(std::string_view text, std::size_t at) {
  const unsigned char lead = ByteOf(Next(text, at));
  const std::size_t length = LengthByLead(lead);
  if (length == 0) return std::nullopt;
  Apart apart{std::string(1, static_cast<char>(lead)), at};
  while (apart.bytes.size() < length && apart.end < text.size()) {
    const unsigned char byte = ByteOf(Next(text, apart.end));
    if (byte < 0x80 || byte > 0xBF) return std::nullopt;
    apart.bytes += static_cast<char>(byte);
  }
  if (apart.bytes.size() < length || FirstBadUtf8(apart.bytes)) return std::nullopt;
  return apart;
}

bool IsQuoteOrDash(unsigned char byte) {
  return (byte >= 0x91 && byte <= 0x97) || byte == 0x85 || byte == 0xAB || byte == 0xBB;
}

// Whether this is no accident of two characters that belong there.
bool IsPlausible(const Apart& apart, std::string_view text, bool goes_on) {
  if (apart.bytes.size() > 2) return true;
  const auto lead = static_cast<unsigned char>(apart.bytes[0]);
  const auto second = static_cast<unsigned char>(apart.bytes[1]);
  if (lead >= 0xCE) return goes_on || (apart.end < text.size() && ApartAt(text, apart.end));
  if (!IsQuoteOrDash(second)) return true;
  std::size_t after = apart.end;
  return lead <= 0xC3 && after < text.size() && u_isalpha(static_cast<UChar32>(Next(text, after)));
}

std::optional<std::string> RepairOnce(std::string_view utf8) {
  std::string out;
  std::size_t copied = 0;
  std::size_t repaired_end = 0;
  for (std::size_t at = utf8.find('\xC3'); at != utf8.npos; at = utf8.find('\xC3', at)) {
    const auto apart = ApartAt(utf8, at);
    if (!apart || !IsPlausible(*apart, utf8, at == repaired_end && at > 0)) {
      ++at;
      continue;
    }
    out.append(utf8, copied, at - copied);
    out += apart->bytes;
    copied = repaired_end = at = apart->end;
  }
  if (copied == 0) return std::nullopt;
  out.append(utf8, copied);
  return out;
}

}  // namespace

std::optional<std::string> RepairMojibake(std::string_view utf8) {
  constexpr int kMostTimes = 3;
  auto repaired = RepairOnce(utf8);
  for (int i = 1; repaired && i < kMostTimes; ++i) {
    auto again = RepairOnce(*repaired);
    if (!again) break;
    repaired = std::move(again);
  }
  return repaired;
}

}  // namespace plenary::text
