// SPDX-License-Identifier: Apache-2.0
#include "plenary/live/reader_messages.h"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include "plenary/live/text_tail.h"

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

json::array TurnsJson(std::span<const Turn> turns) {
  json::array list;
  list.reserve(turns.size());
  for (const auto& turn : turns) list.push_back(TurnJson(turn));
  return list;
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
                           std::span<const Turn> turns, std::span<const std::uint64_t> segments,
                           std::span<const std::string> entries) {
  json::array offsets(segments.begin(), segments.end());
  json::array list;
  for (const auto& entry : entries) list.push_back(json::parse(entry));
  return json::serialize(json::object{{"type", "snapshot"},
                                      {"place", FormatPlace(place)},
                                      {"state", meeting_state},
                                      {"segments", std::move(offsets)},
                                      {"turns", TurnsJson(turns)},
                                      {"entries", std::move(list)}});
}

std::string FormatSegment(const Place& place, std::size_t number, std::span<const Turn> turns) {
  return json::serialize(json::object{{"type", "segment"},
                                      {"segment", number},
                                      {"place", FormatPlace(place)},
                                      {"turns", TurnsJson(turns)}});
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

std::string FormatCheck(const Place& place, std::size_t turns, std::uint32_t hash) {
  return json::serialize(json::object{
      {"type", "check"}, {"place", FormatPlace(place)}, {"turns", turns}, {"hash", hash}});
}

std::uint32_t TurnHash(const Turn& turn) {
  std::string text = std::to_string(turn.n);
  text += '\n' + turn.id + '\n';
  if (turn.speaker) text += turn.speaker->name;
  text += '\n' + turn.text;
  return BytesHash(text);
}

std::optional<Place> ParseShown(std::string_view said) {
  boost::system::error_code problem;
  const auto value = json::parse({said.data(), said.size()}, problem);
  const auto* const object = problem ? nullptr : value.if_object();
  const auto* const type = object ? object->if_contains("type") : nullptr;
  const auto* const place = object ? object->if_contains("place") : nullptr;
  if (!type || *type != "shown" || !place || !place->is_string()) return std::nullopt;
  return ParsePlace(place->get_string());
}

}  // namespace plenary::live
