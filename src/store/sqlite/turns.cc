// SPDX-License-Identifier: Apache-2.0
#include "turns.h"

#include <map>
#include <string>

#include "columns.h"
#include "errors.h"
#include "terms.h"

namespace plenary::store {
namespace {

using transcript::Revision;
using transcript::Turn;

constexpr const char* kOf = R"(
  SELECT n, id, source_line, source_column, source_begin, source_end, first_seq, last_seq,
         begin_at, end_at, label, speaker, confidence, text, raw, continues
  FROM turn WHERE track_key = ? ORDER BY n
)";

constexpr const char* kFind = R"(
  SELECT n, id, source_line, source_column, source_begin, source_end, first_seq, last_seq,
         begin_at, end_at, label, speaker, confidence, text, raw, continues
  FROM turn WHERE track_key = ? AND id = ?
)";

constexpr const char* kInsert = R"(
  INSERT INTO turn
    (track_key, n, id, source_line, source_column, source_begin, source_end, first_seq, last_seq,
     begin_at, end_at, label, speaker, confidence, text, raw, continues, terms, speaker_terms)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)";

constexpr const char* kLastNumber = R"(
  SELECT coalesce(max(n), 0) FROM turn WHERE track_key = ?
)";

constexpr const char* kDropFrom = "DELETE FROM turn WHERE track_key = ? AND n >= ?";

constexpr const char* kSetTerms = R"(
  UPDATE turn SET terms = ?, speaker_terms = ? WHERE track_key = ? AND id = ?
)";

std::optional<transcript::Speaker> SpeakerFrom(const Call& row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  transcript::Speaker speaker = ReadSpeaker(row.Text(column));
  speaker.confidence = row.Real(column + 1);
  return speaker;
}

Turn TurnFrom(const Call& row) {
  Turn turn;
  turn.n = row.Small(0);
  turn.id = row.Text(1);
  turn.source = {row.Small(2), row.Small(3), row.Count(4), row.Count(5)};
  turn.timing = {row.Count(6), row.Count(7), row.Time(8), row.Time(9)};
  if (!row.IsNull(10)) turn.label = row.Text(10);
  turn.speaker = SpeakerFrom(row, 11);
  turn.text = row.Text(13);
  turn.raw = row.Text(14);
  turn.continues = row.Integer(15) != 0;
  return turn;
}

using RevisionsByTurn = std::map<std::string, std::vector<Revision>, std::less<>>;

RevisionsByTurn ByTurn(std::vector<Revision> revisions) {
  RevisionsByTurn by_turn;
  for (Revision& revision : revisions) {
    by_turn[revision.turn_id].push_back(std::move(revision));
  }
  return by_turn;
}

std::vector<Revision> OfTurn(const RevisionsByTurn& by_turn, std::string_view turn_id) {
  const auto found = by_turn.find(turn_id);
  return found == by_turn.end() ? std::vector<Revision>() : found->second;
}

}  // namespace

Result<void> TurnTable::CheckNumbers(TrackKey track, int from_n, std::span<const Turn> turns) {
  Call row = connection_.Prepare(kLastNumber, track);
  row.Next();
  const int last = row.Small(0);
  if (from_n < 1 || from_n > last + 1) {
    return Fail(Errc::conflict,
                "expected 1 to " + std::to_string(last + 1) + ", got " + std::to_string(from_n),
                "from_n");
  }
  int expected = from_n;
  for (const Turn& turn : turns) {
    if (turn.n != expected) {
      return Fail(Errc::bad_input,
                  "expected turn " + std::to_string(expected) + ", got " + std::to_string(turn.n),
                  "turns");
    }
    ++expected;
  }
  return {};
}

Result<void> TurnTable::Replace(TrackKey track, int from_n, std::span<const Turn> turns) {
  if (auto right = CheckNumbers(track, from_n, turns); !right) return right;
  connection_.Execute(kDropFrom, track, from_n);
  const RevisionsByTurn revisions = ByTurn(revisions_.Of(track));
  for (const Turn& turn : turns) Insert(track, turn, OfTurn(revisions, turn.id));
  return {};
}

void TurnTable::Insert(TrackKey track, const Turn& turn, std::span<const Revision> revisions) {
  std::optional<std::string> speaker;
  std::optional<double> confidence;
  if (turn.speaker) {
    speaker = FormatSpeaker(*turn.speaker);
    confidence = turn.speaker->confidence;
  }
  const Terms terms = TermsOf(transcript::Revised(turn, revisions));
  connection_.Execute(kInsert, track, turn.n, turn.id, turn.source.line, turn.source.column,
                      turn.source.begin, turn.source.end, turn.timing.first_seq,
                      turn.timing.last_seq, turn.timing.begin, turn.timing.end, turn.label, speaker,
                      confidence, turn.text, turn.raw, turn.continues, terms.text, terms.speaker);
}

std::vector<StoredTurn> TurnTable::Of(TrackKey track) {
  const RevisionsByTurn revisions = ByTurn(revisions_.Of(track));
  std::vector<StoredTurn> turns;
  Call row = connection_.Prepare(kOf, track);
  while (row.Next()) {
    Turn turn = TurnFrom(row);
    std::vector<Revision> its_own = OfTurn(revisions, turn.id);
    turns.push_back({std::move(turn), std::move(its_own)});
  }
  return turns;
}

Result<StoredTurn> TurnTable::Find(TrackKey track, std::string_view turn_id) {
  Call row = connection_.Prepare(kFind, track, turn_id);
  if (!row.Next()) return NotFound("turn", turn_id, "turn_id");
  return StoredTurn{TurnFrom(row), revisions_.OfTurn(track, turn_id)};
}

void TurnTable::IndexAgain(TrackKey track, std::string_view turn_id) {
  const Result<StoredTurn> turn = Find(track, turn_id);
  if (!turn) return;
  const Terms terms = TermsOf(turn->shown());
  connection_.Execute(kSetTerms, terms.text, terms.speaker, track, turn_id);
}

}  // namespace plenary::store
