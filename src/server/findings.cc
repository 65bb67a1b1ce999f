// SPDX-License-Identifier: Apache-2.0
#include "findings.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace plenary::server {
namespace {

bool IsWordByte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= 'a' && byte <= 'z');
}

// Where it stands as words of its own: "Ana" is not in "Anatole".
std::size_t FindWords(std::string_view text, std::string_view words) {
  if (words.empty()) return text.npos;
  for (std::size_t at = text.find(words); at != text.npos; at = text.find(words, at + 1)) {
    const std::size_t end = at + words.size();
    const bool goes_on = end < text.size() && IsWordByte(text[end]) && IsWordByte(words.back());
    const bool began = at > 0 && IsWordByte(text[at - 1]) && IsWordByte(words.front());
    if (!goes_on && !began) return at;
  }
  return text.npos;
}

class Gatherer {
 public:
  explicit Gatherer(const std::vector<transcript::Turn>& turns) : turns_(turns) {}

  void Add(std::optional<int> turn, Finding finding) {
    if (!turn || *turn < 1 || static_cast<std::size_t>(*turn) > turns_.size()) return;
    const std::string& text = turns_[static_cast<std::size_t>(*turn) - 1].text;
    if (FindWords(text, finding.raw) == text.npos) return;
    auto& all = findings_[*turn];
    const auto is_same = [&](const Finding& other) { return other.raw == finding.raw; };
    if (std::ranges::none_of(all, is_same)) all.push_back(std::move(finding));
  }

  FindingsByTurn Take() { return std::move(findings_); }

 private:
  const std::vector<transcript::Turn>& turns_;
  FindingsByTurn findings_;
};

}  // namespace

FindingsByTurn FindingsOf(const transcript::Transcript& transcript) {
  Gatherer gatherer(transcript.turns);
  for (const auto& name : transcript.name_suggestions) {
    const auto percent = static_cast<int>(std::lround(name.confidence * 100));
    gatherer.Add(name.turn,
                 {name.raw, name.suggestion, fmt::format("{}, {} %", name.why, percent)});
  }
  for (const auto& suspect : transcript.suspects) {
    gatherer.Add(suspect.turn, {suspect.raw, suspect.proposal.value_or(""), suspect.why});
  }
  return gatherer.Take();
}

std::optional<std::string> WithProposal(std::string_view text, std::string_view raw,
                                        std::string_view proposal) {
  const std::size_t at = FindWords(text, raw);
  if (at == text.npos) return std::nullopt;
  std::string changed(text);
  changed.replace(at, raw.size(), proposal);
  return changed;
}

}  // namespace plenary::server
