// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/decode.h"

#include <unicode/ucnv.h>

#include <limits>
#include <memory>

#include "plenary/text/utf8.h"

namespace plenary::text {
namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kUtf16LeMark = "\xFF\xFE";
constexpr std::string_view kUtf16BeMark = "\xFE\xFF";

// UTF-16 without a mark: among the first bytes, nearly every second one is zero, as it is for text
// in Latin letters. Other scripts in UTF-16 come with a mark or are not recognised.
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
  if (bytes.starts_with(kUtf16LeMark)) return RefuseNul(Convert(bytes.substr(2), "UTF-16LE"));
  if (bytes.starts_with(kUtf16BeMark)) return RefuseNul(Convert(bytes.substr(2), "UTF-16BE"));
  if (bytes.starts_with(kUtf8Mark)) bytes.remove_prefix(kUtf8Mark.size());
  if (const char* encoding = GuessUtf16(bytes)) return RefuseNul(Convert(bytes, encoding));
  if (FirstBadUtf8(bytes)) return RefuseNul(Convert(bytes, "windows-1252"));
  Decoded decoded;
  decoded.encoding = "UTF-8";
  decoded.utf8 = bytes;
  return RefuseNul(std::move(decoded));
}

}  // namespace plenary::text
