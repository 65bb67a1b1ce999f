// SPDX-License-Identifier: Apache-2.0
#include "plenary/live/reader_messages.h"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

namespace plenary::live {
namespace {

namespace json = boost::json;
using transcript::Turn;
using transcript::TurnChange;

json::value SpeakerJson(const std::optional<transcript::Speaker>& speaker) {
  if (!speaker) return nullptr;
  return json::object{{"name", speaker->name},
                      {"id", speaker->id},
                      {"role", speaker->role},
                      {"certainty", Name(speaker->certainty)},
                      {"confidence", speaker->confidence}};
}

json::object TurnJson(const Turn& turn) {
  json::object object{{"n", turn.n}, {"id", turn.id}};
  object["label"] = turn.label ? json::value(*turn.label) : json::value(nullptr);
  object["speaker"] = SpeakerJson(turn.speaker);
  object["text"] = turn.text;
  object["continues"] = turn.continues;
  return object;
}

json::object ChangeJson(const TurnChange& change) {
  switch (change.kind) {
    case TurnChange::Kind::set:
      return {{"op", "set"}, {"turn", TurnJson(change.turn)}};
    case TurnChange::Kind::splice:
      return {
          {"op", "splice"}, {"n", change.n}, {"erase", change.erase}, {"append", change.append}};
    case TurnChange::Kind::drop:
      break;
  }
  return {{"op", "drop"}, {"n", change.n}};
}

}  // namespace

std::string FormatSnapshot(const Place& place, std::string_view meeting_state,
                           std::span<const Turn> turns) {
  json::array list;
  list.reserve(turns.size());
  for (const auto& turn : turns) list.push_back(TurnJson(turn));
  return json::serialize(json::object{{"type", "snapshot"},
                                      {"place", FormatPlace(place)},
                                      {"state", meeting_state},
                                      {"turns", std::move(list)}});
}

std::string FormatChanges(const Place& place, std::span<const TurnChange> changes) {
  json::array list;
  list.reserve(changes.size());
  for (const auto& change : changes) list.push_back(ChangeJson(change));
  return json::serialize(json::object{
      {"type", "changes"}, {"place", FormatPlace(place)}, {"changes", std::move(list)}});
}

std::string FormatState(const Place& place, std::string_view meeting_state) {
  return json::serialize(
      json::object{{"type", "state"}, {"place", FormatPlace(place)}, {"state", meeting_state}});
}

}  // namespace plenary::live
