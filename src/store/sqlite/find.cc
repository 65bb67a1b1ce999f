// SPDX-License-Identifier: Apache-2.0
#include "find.h"

#include "match.h"
#include "terms.h"

namespace plenary::store {
namespace {

// Parameters: MATCH expression, whether only what everybody may see, a meeting or ''.
constexpr const char* kCount = R"(
  SELECT count(*)
  FROM turn_index
  JOIN turn ON turn.key = turn_index.rowid
  JOIN track ON track.key = turn.track_key
  JOIN meeting ON meeting.id = track.meeting_id
  WHERE turn_index MATCH ?1
    AND (NOT ?2 OR (visibility = 'public' AND state IN ('live', 'published')))
    AND (?3 = '' OR meeting.id = ?3)
)";

constexpr const char* kFind = R"(
  SELECT meeting.id, meeting.title, track.id, track.key, turn.id
  FROM turn_index
  JOIN turn ON turn.key = turn_index.rowid
  JOIN track ON track.key = turn.track_key
  JOIN meeting ON meeting.id = track.meeting_id
  WHERE turn_index MATCH ?1
    AND (NOT ?2 OR (visibility = 'public' AND state IN ('live', 'published')))
    AND (?3 = '' OR meeting.id = ?3)
  ORDER BY bm25(turn_index), meeting.created_at DESC, turn.n DESC
  LIMIT ?4 OFFSET ?5
)";

Hit HitFrom(const Call& row, const transcript::Turn& shown, const search::Query& query) {
  Hit hit;
  hit.meeting_id = row.Text(0);
  hit.meeting_title = row.Text(1);
  hit.track_id = row.Text(2);
  hit.turn_id = shown.id;
  hit.turn = shown.n;
  hit.speaker = SpeakerShown(shown);
  hit.snippet = search::Snippet(shown.text, query);
  return hit;
}

}  // namespace

std::size_t Finder::Count(const std::string& match, const SearchScope& scope) {
  Call row = connection_.Prepare(kCount, match, scope.only_visible, scope.meeting_id);
  row.Next();
  return row.Count(0);
}

Result<void> Finder::AddHits(SearchResult& result, const std::string& match,
                             const search::Query& query, const SearchScope& scope) {
  Call row = connection_.Prepare(kFind, match, scope.only_visible, scope.meeting_id, scope.limit,
                                 scope.offset);
  while (row.Next()) {
    const Result<StoredTurn> turn = turns_.Find(row.Integer(3), row.Text(4));
    if (!turn) return turn.error();
    result.hits.push_back(HitFrom(row, turn->shown(), query));
  }
  return {};
}

Result<SearchResult> Finder::Find(std::string_view typed, const SearchScope& scope) {
  const search::Query query = search::ParseQuery(typed);
  SearchResult result;
  result.understood = search::Explain(query);
  const std::string match = MatchExpression(query);
  if (match.empty()) return result;
  result.total = Count(match, scope);
  if (result.total <= scope.offset || scope.limit == 0) return result;
  if (auto added = AddHits(result, match, query, scope); !added) return added.error();
  return result;
}

}  // namespace plenary::store
