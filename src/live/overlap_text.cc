// SPDX-License-Identifier: Apache-2.0
#include "overlap_text.h"

#include <algorithm>

#include "plenary/text/utf8.h"

namespace plenary::live {
namespace {

// More than MissingWords looks at.
constexpr std::size_t kKeptCharacters = 16 * 1024;
constexpr std::size_t kMaxBytes = 8 * kKeptCharacters;

}  // namespace

void OverlapText::Apply(std::uint32_t erase, std::string_view append) {
  text_.resize(text_.size() - text::SuffixBytes(text_, erase));
  late_from_ = std::min(late_from_, text_.size());
  text_ += append;
  if (text_.size() <= kMaxBytes) return;
  const auto cut = text_.size() - text::SuffixBytes(text_, kKeptCharacters);
  text_.erase(0, cut);
  late_from_ -= std::min(late_from_, cut);
}

}  // namespace plenary::live
