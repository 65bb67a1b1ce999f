// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::text {

// A regular expression (RE2 syntax, UTF-8), compiled once; may be used by several threads at a
// time.
class Pattern {
 public:
  enum class Case { sensitive, insensitive };
  explicit Pattern(std::string_view expression, Case letters = Case::insensitive);
  ~Pattern();
  Pattern(Pattern&&) noexcept;
  Pattern& operator=(Pattern&&) noexcept;

  // Why the expression is none, empty when it is one. A broken expression matches nothing.
  std::string problem() const;

  // Whether it matches somewhere in the text.
  bool Matches(std::string_view utf8) const;

  // The leftmost match: the whole of it, then its groups (those that took no part are empty). Views
  // into the argument.
  std::optional<std::vector<std::string_view>> Find(std::string_view utf8) const;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

// Many expressions, tried in one pass.
class PatternSet {
 public:
  explicit PatternSet(std::span<const std::string_view> expressions,
                      Pattern::Case letters = Pattern::Case::insensitive);
  ~PatternSet();
  PatternSet(PatternSet&&) noexcept;
  PatternSet& operator=(PatternSet&&) noexcept;

  // Which expressions match somewhere in the text, ascending. Broken ones never do.
  std::vector<std::size_t> Matching(std::string_view utf8) const;
  std::string problem() const;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace plenary::text
