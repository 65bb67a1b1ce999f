// SPDX-License-Identifier: Apache-2.0
#include "name_suggestions.h"

#include "confidence.h"

namespace plenary::transcript {
namespace {

constexpr double kSmallSurname = 0.9;

// A name whose first piece stands for somebody, or for nobody, and that goes on in small letters.
std::optional<NameSuggestion> ForPieces(const Sign& said, std::string_view clean,
                                        const Person& person) {
  const auto pieces = NameInPieces(said, clean, person);
  if (!pieces) return std::nullopt;
  NameSuggestion suggestion;
  suggestion.raw = pieces->raw;
  suggestion.suggestion = person.name;
  suggestion.confidence = Rounded(pieces->likeness);
  suggestion.why = "the words together sound like the name";
  return suggestion;
}

// A name that nobody has, where it may be of somebody who speaks beside it.
std::optional<NameSuggestion> ForStranger(const Sign& said, const TurnReading& reading,
                                          std::string_view clean, const Neighbour& neighbour) {
  const Side side = SideOf(said, reading);
  if (side == Side::none) return std::nullopt;
  const Person* beside = neighbour(side);
  if (beside != nullptr) {
    if (auto pieces = ForPieces(said, clean, *beside)) return pieces;
  }
  const double alike = beside == nullptr ? 0 : LikenessBeside(said.name, *beside);
  if (alike == 0) return std::nullopt;
  NameSuggestion suggestion;
  suggestion.raw = said.name;
  suggestion.suggestion = beside->name;
  suggestion.confidence = Rounded(alike);
  suggestion.why = "sounds like the name of the one who speaks next to it";
  return suggestion;
}

}  // namespace

std::optional<NameSuggestion> SuggestionForSign(const TurnFacts& facts, std::size_t sign,
                                                std::string_view clean,
                                                const Neighbour& neighbour) {
  const Sign& said = facts.reading.signs[sign];
  const auto& targets = facts.targets[sign];
  if (said.is_role || said.name.empty() || targets.size() > 1) return std::nullopt;
  if (said.is_open && (targets.empty() || targets.front().likeness == 1.0)) return std::nullopt;
  if (targets.empty()) return ForStranger(said, facts.reading, clean, neighbour);
  const Target& target = targets.front();
  if (auto pieces = ForPieces(said, clean, *target.person)) return pieces;
  NameSuggestion suggestion;
  suggestion.raw = said.name;
  suggestion.suggestion = target.person->name;
  suggestion.confidence = Rounded(target.likeness);
  suggestion.why = "sounds like a name that is known";
  if (target.likeness < 1.0) {
    // Beside an open name, right words may be no name at all.
    const std::string wrong = Misspelt(said.name, FoldedWords(target.person->name));
    if (said.is_open && !wrong.empty()) suggestion.raw = wrong;
    return suggestion;
  }
  const auto whole = WithSmallSurname(said, clean, *target.person);
  if (!whole) return std::nullopt;
  suggestion.raw = *whole;
  suggestion.confidence = kSmallSurname;
  suggestion.why = "a word stands where the surname does, and sounds like it";
  return suggestion;
}

std::optional<NameSuggestion> SuggestionForLabel(const Match& match, const Turn& turn) {
  if (match.person == nullptr || match.misspelt.empty()) return std::nullopt;
  NameSuggestion suggestion;
  suggestion.line = turn.source.line;
  suggestion.raw = match.misspelt;
  suggestion.suggestion = match.person->name;
  suggestion.confidence = match.confidence;
  suggestion.why = match.is_mixed ? "the label joins the names of two people"
                                  : "the label differs by a letter or two from a known name";
  return suggestion;
}

}  // namespace plenary::transcript
