// SPDX-License-Identifier: Apache-2.0
#include "pages_turns.h"

#include <algorithm>

#include "pages_words.h"

namespace plenary::server {
namespace {

using transcript::Revision;
using transcript::Turn;
using Revisions = std::vector<const Revision*>;

void AddPiece(Dictionary& paragraph, const char* kind, std::string_view text) {
  if (text.empty()) return;
  ShowWith(Add(paragraph, "PIECE"), kind, "TEXT", text);
}

void FillParagraph(Dictionary& paragraph, std::string_view text) {
  std::size_t done = 0;
  for (const auto& marker : text::FindMarkers(text)) {
    AddPiece(paragraph, "SPEECH", text.substr(done, marker.begin - done));
    AddPiece(paragraph, "MARKER", text.substr(marker.begin, marker.end - marker.begin));
    done = marker.end;
  }
  AddPiece(paragraph, "SPEECH", text.substr(done));
}

const char* CertaintyName(const Turn& turn) {
  return Name(turn.speaker ? turn.speaker->certainty : transcript::Certainty::unknown);
}

bool IsInForce(const Revision* revision) {
  return !revision->is_undone();
}

// The turns that evidence is quoted from, and the address of the page they are on.
struct Quotable {
  std::span<const Turn> turns;
  std::string_view url;
};

void FillEvidence(Dictionary& guess, const transcript::Evidence& evidence,
                  const Quotable& quotable) {
  auto& item = Add(guess, "EVIDENCE");
  Set(item, "KIND", EvidenceWords(evidence.kind));
  if (evidence.turn > 0 && static_cast<std::size_t>(evidence.turn) <= quotable.turns.size()) {
    auto& link = Add(item, "TURN");
    const auto& quoted = quotable.turns[static_cast<std::size_t>(evidence.turn) - 1];
    Set(link, "URL", std::string(quotable.url) + "#" + quoted.id);
    Set(link, "N", static_cast<std::size_t>(evidence.turn));
  }
  if (!evidence.quote.empty()) ShowWith(item, "QUOTE", "TEXT", evidence.quote);
}

void FillGuess(Dictionary& notes, const Turn& turn, const Quotable& quotable) {
  auto& guess = Add(notes, "GUESS");
  Set(guess, "SUMMARY", GuessWords(*turn.speaker));
  ShowIf(guess, "NO_EVIDENCE", turn.speaker->evidence.empty());
  for (const auto& evidence : turn.speaker->evidence) FillEvidence(guess, evidence, quotable);
}

void FillCorrection(Dictionary& notes, const Turn& turn, const Revisions& revisions) {
  auto& corrected = Add(notes, "CORRECTED");
  for (const auto* revision : revisions) {
    if (!IsInForce(revision)) continue;
    Set(Add(corrected, "CHANGE"), "TEXT", RevisionWords(*revision, Audience::readers));
  }
  Set(corrected, "RAW", turn.raw);
}

void FillNotes(Dictionary& dictionary, const Turn& turn, const Revisions& revisions,
               const Quotable& quotable) {
  const bool is_guess = IsGuess(turn);
  const bool is_corrected = std::any_of(revisions.begin(), revisions.end(), IsInForce);
  if (!is_guess && !is_corrected) return;
  auto& notes = Add(dictionary, "NOTES");
  if (is_guess) FillGuess(notes, turn, quotable);
  if (is_corrected) FillCorrection(notes, turn, revisions);
}

}  // namespace

RevisionsByTurn ByTurn(std::span<const Revision> revisions) {
  RevisionsByTurn by_turn;
  for (const auto& revision : revisions) by_turn[revision.turn_id].push_back(&revision);
  return by_turn;
}

void FillTurn(Dictionary& dictionary, const Turn& turn, const Revisions* revisions,
              std::span<const Turn> all_turns, std::string_view transcript_url) {
  static const Revisions kNone;
  const Revisions& own = revisions ? *revisions : kNone;
  Set(dictionary, "ID", turn.id);
  Set(dictionary, "N", static_cast<std::size_t>(turn.n));
  Set(dictionary, "SPEAKER", SpeakerWords(turn));
  Set(dictionary, "CERTAINTY", CertaintyName(turn));
  if (const auto sure = SureWords(turn); !sure.empty()) {
    ShowWith(dictionary, "SURE", "WORDS", sure);
  }
  if (turn.timing.begin != transcript::Millis{}) {
    auto& time = Add(dictionary, "TIME");
    Set(time, "ISO", IsoTime(turn.timing.begin));
    Set(time, "CLOCK", ClockWords(turn.timing.begin));
  }
  FillParagraphs(dictionary, turn.text);
  FillNotes(dictionary, turn, own, {all_turns, transcript_url});
}

void FillLiveTurn(Dictionary& dictionary, const Turn& turn) {
  Set(dictionary, "ID", turn.id);
  Set(dictionary, "N", static_cast<std::size_t>(turn.n));
  Set(dictionary, "SPEAKER", SpeakerWords(turn));
  Set(dictionary, "CERTAINTY", CertaintyName(turn));
  Set(dictionary, "SURE", SureWords(turn));
  FillParagraphs(dictionary, turn.text);
}

void FillParagraphs(Dictionary& dictionary, std::string_view text) {
  while (!text.empty()) {
    const auto end = std::min(text.find("\n\n"), text.size());
    if (end > 0) FillParagraph(Add(dictionary, "PARAGRAPH"), text.substr(0, end));
    text.remove_prefix(std::min(end + 2, text.size()));
  }
}

}  // namespace plenary::server
