// SPDX-License-Identifier: Apache-2.0
#include "turn_change.h"

#include <algorithm>
#include <optional>
#include <tuple>

#include "plenary/text/utf8.h"

namespace plenary::transcript {
namespace {

// What of a turn may not differ for its text to be spliced.
auto Head(const Turn& turn) {
  return std::tie(turn.n, turn.id, turn.label, turn.speaker, turn.continues);
}

bool IsContinuation(std::string_view s, std::size_t at) {
  return at < s.size() && (static_cast<unsigned char>(s[at]) & 0xC0U) == 0x80U;
}

// The bytes that two texts have in common at the front, in whole scalar values.
std::size_t CommonPrefix(std::string_view a, std::string_view b) {
  const auto differ = std::ranges::mismatch(a, b);
  auto length = static_cast<std::size_t>(differ.in1 - a.begin());
  while (length > 0 && (IsContinuation(a, length) || IsContinuation(b, length))) --length;
  return length;
}

std::optional<TurnChange> ChangeOf(const Turn& before, const Turn& after) {
  if (before == after) return std::nullopt;
  TurnChange change;
  change.n = after.n;
  change.turn = after;
  if (Head(before) != Head(after)) {
    change.kind = TurnChange::Kind::set;
    return change;
  }
  change.kind = TurnChange::Kind::splice;
  const std::size_t kept = CommonPrefix(before.text, after.text);
  change.erase = text::Length(std::string_view(before.text).substr(kept));
  change.append = after.text.substr(kept);
  return change;
}

}  // namespace

std::vector<TurnChange> ChangesBetween(std::span<const Turn> before, std::span<const Turn> after,
                                       std::size_t first) {
  std::vector<TurnChange> changes;
  if (after.size() < before.size()) {
    TurnChange drop;
    drop.kind = TurnChange::Kind::drop;
    drop.n = static_cast<int>(first + after.size()) + 1;
    changes.push_back(std::move(drop));
  }
  for (std::size_t i = 0; i < after.size(); ++i) {
    std::optional<TurnChange> change;
    if (i < before.size()) {
      change = ChangeOf(before[i], after[i]);
    } else {
      change = TurnChange{TurnChange::Kind::set, after[i].n, after[i], 0, {}};
    }
    if (change) changes.push_back(*std::move(change));
  }
  return changes;
}

}  // namespace plenary::transcript
