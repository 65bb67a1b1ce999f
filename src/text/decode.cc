// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/decode.h"

#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <memory>

#include "plenary/text/utf8.h"

namespace plenary::text {
namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kUtf32LeMark("\xFF\xFE\0\0", 4);
constexpr std::string_view kUtf32BeMark("\0\0\xFE\xFF", 4);
constexpr std::string_view kUtf16LeMark = "\xFF\xFE";
constexpr std::string_view kUtf16BeMark = "\xFE\xFF";

// Whether units of UTF-16 are characters of text: assigned, in their pairs, no controls.
bool IsText16(std::string_view bytes, bool is_little) {
  const auto unit = [&](std::size_t at) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char32_t>(is_little ? first | second << 8 : second | first << 8);
  };
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    char32_t c = unit(at);
    if (c >= 0xD800 && c < 0xDC00 && at + 3 < bytes.size()) {
      const char32_t low = unit(at += 2);
      if (low < 0xDC00 || low > 0xDFFF) return false;
      c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
    }
    const bool is_blank = c == '\n' || c == '\r' || c == '\t';
    if ((c < 0x20 && !is_blank) || (c >= 0xD800 && c < 0xF900)) return false;
    if (!u_isdefined(static_cast<UChar32>(c))) return false;
  }
  return true;
}

// UTF-16 without a mark. Of text in Latin letters, nearly every second one of the first bytes is
// zero; of other scripts some are, as blanks and ends of lines are written there as well, all of
// them first or all of them second of their pairs, and every pair is a character.
const char* GuessUtf16(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, 512);
  if (sample.size() < 4 || bytes.size() % 2 != 0) return nullptr;
  std::size_t even = 0;
  std::size_t odd = 0;
  for (std::size_t i = 0; i < sample.size(); ++i) {
    if (sample[i] == '\0') ++(i % 2 == 0 ? even : odd);
  }
  const std::size_t most = sample.size() / 2 * 7 / 10;
  if (odd > most && even == 0) return "UTF-16LE";
  if (even > most && odd == 0) return "UTF-16BE";
  constexpr std::size_t kFewest = 16;  // bytes, of which fewer could be anything
  if (sample.size() < kFewest || (even > 0) == (odd > 0)) return nullptr;
  if (!IsText16(sample, odd > 0)) return nullptr;
  return odd > 0 ? "UTF-16LE" : "UTF-16BE";
}

// Where most letters are not those of ASCII, the text is in no language of Windows-1252: what ICU
// finds likeliest among the encodings of other scripts that are still met with.
const char* GuessOtherScript(std::string_view bytes) {
  constexpr std::array kEncodings{"windows-1251", "KOI8-R", "windows-1256", "GB18030", "Big5"};
  constexpr std::int32_t kFairlySure = 20;  // of 100
  const std::string_view sample = bytes.substr(0, 8192);
  const auto high = std::ranges::count_if(sample, [](char c) { return (c & 0x80) != 0; });
  const auto letters =
      std::ranges::count_if(sample, [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; });
  if (high <= letters) return nullptr;
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                            ucsdet_close);
  std::int32_t count = 0;
  ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &status);
  const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
  for (std::int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
    const std::string_view name = ucsdet_getName(matches[i], &status);
    const auto* found = std::ranges::find(kEncodings, name);
    if (ucsdet_getConfidence(matches[i], &status) < kFairlySure) break;
    if (found != kEncodings.end()) return *found;
  }
  return nullptr;
}

Result<Decoded> Convert(std::string_view bytes, const char* encoding) {
  if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max() / 4)) {
    return Fail(Errc::too_large, std::string("a text in ") + encoding + " of more than 512 MB");
  }
  UErrorCode status = U_ZERO_ERROR;
  Decoded decoded;
  decoded.encoding = encoding;
  decoded.owned.resize(bytes.size() * 3 + 4);
  const std::int32_t length = ucnv_convert(
      "UTF-8", encoding, decoded.owned.data(), static_cast<std::int32_t>(decoded.owned.size()),
      bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
  if (U_FAILURE(status)) {
    return Fail(Errc::bad_input, std::string("cannot be read as ") + encoding);
  }
  decoded.owned.resize(static_cast<std::size_t>(length));
  decoded.utf8 = decoded.owned;
  return decoded;
}

Result<Decoded> RefuseNul(Result<Decoded> decoded) {
  if (!decoded) return decoded;
  const std::size_t nul = decoded->utf8.find('\0');
  if (nul == std::string_view::npos) return decoded;
  return Fail(Errc::bad_input, "expected text, got a NUL byte at offset " + std::to_string(nul), {},
              nul);
}

}  // namespace

Decoded::Decoded(Decoded&& other) noexcept {
  *this = std::move(other);
}

// A short `owned` lives inside the object itself, so its view has to be made anew.
Decoded& Decoded::operator=(Decoded&& other) noexcept {
  const bool owns = !other.owned.empty();
  encoding = std::move(other.encoding);
  owned = std::move(other.owned);
  utf8 = owns ? std::string_view(owned) : other.utf8;
  return *this;
}

Result<Decoded> Decode(std::string_view bytes) {
  if (bytes.starts_with(kUtf32LeMark)) return RefuseNul(Convert(bytes.substr(4), "UTF-32LE"));
  if (bytes.starts_with(kUtf32BeMark)) return RefuseNul(Convert(bytes.substr(4), "UTF-32BE"));
  if (bytes.starts_with(kUtf16LeMark)) return RefuseNul(Convert(bytes.substr(2), "UTF-16LE"));
  if (bytes.starts_with(kUtf16BeMark)) return RefuseNul(Convert(bytes.substr(2), "UTF-16BE"));
  if (bytes.starts_with(kUtf8Mark)) bytes.remove_prefix(kUtf8Mark.size());
  if (const char* encoding = GuessUtf16(bytes)) return RefuseNul(Convert(bytes, encoding));
  if (FirstBadUtf8(bytes)) {
    const char* other = GuessOtherScript(bytes);
    return RefuseNul(Convert(bytes, other != nullptr ? other : "windows-1252"));
  }
  Decoded decoded;
  decoded.encoding = "UTF-8";
  decoded.utf8 = bytes;
  return RefuseNul(std::move(decoded));
}

}  // namespace plenary::text
