// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/pattern.h"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>

namespace plenary::text {
namespace {

re2::StringPiece Piece(std::string_view text) {
  return {text.data(), text.size()};
}

RE2::Options OptionsFor(Pattern::Case letters) {
  RE2::Options options;
  options.set_case_sensitive(letters == Pattern::Case::sensitive);
  options.set_log_errors(false);
  return options;
}

}  // namespace

class Pattern::Impl {
 public:
  Impl(std::string_view expression, Case letters) : re2(Piece(expression), OptionsFor(letters)) {}
  const RE2 re2;
};

Pattern::Pattern(std::string_view expression, Case letters)
    : impl_(std::make_unique<Impl>(expression, letters)) {}
Pattern::~Pattern() = default;
Pattern::Pattern(Pattern&&) noexcept = default;
Pattern& Pattern::operator=(Pattern&&) noexcept = default;

std::string Pattern::problem() const {
  return impl_->re2.error();
}

bool Pattern::Matches(std::string_view utf8) const {
  return RE2::PartialMatch(Piece(utf8), impl_->re2);
}

std::optional<std::vector<std::string_view>> Pattern::Find(std::string_view utf8) const {
  if (!impl_->re2.ok()) return std::nullopt;
  std::vector<re2::StringPiece> found(
      static_cast<std::size_t>(impl_->re2.NumberOfCapturingGroups()) + 1);
  if (!impl_->re2.Match(Piece(utf8), 0, utf8.size(), RE2::UNANCHORED, found.data(),
                        static_cast<int>(found.size())))
    return std::nullopt;
  std::vector<std::string_view> groups;
  groups.reserve(found.size());
  for (const auto& piece : found) groups.emplace_back(piece.data(), piece.size());
  return groups;
}

class PatternSet::Impl {
 public:
  explicit Impl(Pattern::Case letters) : set(OptionsFor(letters), RE2::UNANCHORED) {}
  RE2::Set set;
  std::string problem;
};

PatternSet::PatternSet(std::span<const std::string_view> expressions, Pattern::Case letters)
    : impl_(std::make_unique<Impl>(letters)) {
  for (const auto expression : expressions) {
    std::string error;
    // A place holder keeps the numbers of the expressions that follow a broken one.
    if (impl_->set.Add(Piece(expression), &error) >= 0) continue;
    impl_->problem = std::string(expression) + ": " + error;
    impl_->set.Add("[^\\x00-\\x{10FFFF}]", nullptr);
  }
  if (!impl_->set.Compile()) impl_->problem = "out of memory";
}
PatternSet::~PatternSet() = default;
PatternSet::PatternSet(PatternSet&&) noexcept = default;
PatternSet& PatternSet::operator=(PatternSet&&) noexcept = default;

std::vector<std::size_t> PatternSet::Matching(std::string_view utf8) const {
  std::vector<int> matching;
  impl_->set.Match(Piece(utf8), &matching);
  std::sort(matching.begin(), matching.end());
  return {matching.begin(), matching.end()};
}

std::string PatternSet::problem() const {
  return impl_->problem;
}

}  // namespace plenary::text
