// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include "json_reader.h"
#include "plenary/formats/formats.h"

namespace plenary::formats {
namespace {

using transcript::Certainty;

Certainty ReadCertainty(const JsonNode& node) {
  const std::string name = node.String();
  for (const auto certainty :
       {Certainty::labelled, Certainty::certain, Certainty::likely, Certainty::unknown})
    if (name == transcript::Name(certainty)) return certainty;
  node.Reject("labelled, certain, likely or unknown");
  return Certainty::unknown;
}

// Confidences are written with three decimals; the nearest number with three decimals is theirs.
double ReadConfidence(const JsonNode& node) {
  const double value = node.Number();
  if (!(value >= 0 && value <= 1)) node.Reject("a number from 0 to 1");
  return std::round(value * 1000) / 1000;
}

// Lines and columns count from 1; 0 is for a turn that is of no file.
int ReadPlace(const JsonNode& node) {
  constexpr int kMost = 1'000'000'000;
  const int place = node.Integer();
  if (place >= 0 && place <= kMost) return place;
  node.Reject("a number from 0 to 1000000000");
  return 0;
}

text::MarkerKind ReadMarkerKind(const JsonNode& node) {
  if (const auto kind = text::MarkerKindFromName(node.String())) return *kind;
  node.Reject("a kind of marker");
  return text::MarkerKind::other;
}

transcript::MeetingInfo ReadMeeting(const JsonNode& node) {
  return {.title = node["title"].OptionalString().value_or(""),
          .series = node["series"].OptionalString().value_or(""),
          .year = node["year"].OptionalInteger(),
          .number = node["number"].OptionalInteger(),
          .date = node["date"].OptionalString(),
          .time = node["time"].OptionalString()};
}

transcript::Evidence ReadEvidence(const JsonNode& node) {
  return {.kind = node["kind"].String(),
          .turn = node["turn"].Integer(),
          .quote = node["quote"].String()};
}

template <class Item>
std::vector<Item> ReadList(const JsonNode& node, Item (*read)(const JsonNode&)) {
  std::vector<Item> items;
  for (const JsonNode& item : node.Items()) items.push_back(read(item));
  return items;
}

std::optional<transcript::Speaker> ReadSpeaker(const JsonNode& node) {
  if (node.is_absent()) return std::nullopt;
  return transcript::Speaker{.name = node["name"].String(),
                             .id = node["id"].String(),
                             .role = node["role"].String(),
                             .certainty = ReadCertainty(node["certainty"]),
                             .confidence = ReadConfidence(node["confidence"]),
                             .evidence = ReadList(node["evidence"], ReadEvidence)};
}

transcript::Turn ReadTurn(const JsonNode& node) {
  const JsonNode source = node["source"];
  return {.n = node["n"].Integer(),
          .id = node["id"].String(),
          .source = {.line = ReadPlace(source["line"]), .column = ReadPlace(source["column"])},
          .timing = {},
          .label = node["label"].OptionalString(),
          .speaker = ReadSpeaker(node["speaker"]),
          .text = node["text"].String(),
          .raw = node["raw"].String(),
          .continues = node["continues"].Boolean()};
}

transcript::Marker ReadMarker(const JsonNode& node) {
  return {.turn = node["turn"].OptionalInteger(),
          .line = ReadPlace(node["line"]),
          .raw = node["raw"].String(),
          .kind = ReadMarkerKind(node["kind"])};
}

transcript::NameSuggestion ReadNameSuggestion(const JsonNode& node) {
  return {.turn = node["turn"].OptionalInteger(),
          .line = ReadPlace(node["line"]),
          .raw = node["raw"].String(),
          .suggestion = node["suggestion"].String(),
          .confidence = ReadConfidence(node["confidence"]),
          .why = node["why"].String()};
}

transcript::Suspect ReadSuspect(const JsonNode& node) {
  return {.turn = node["turn"].OptionalInteger(),
          .line = ReadPlace(node["line"]),
          .raw = node["raw"].String(),
          .proposal = node["proposal"].OptionalString(),
          .why = node["why"].String()};
}

transcript::Boilerplate ReadBoilerplate(const JsonNode& node) {
  return {.line = ReadPlace(node["line"]), .text = node["text"].String()};
}

transcript::Gap ReadGap(const JsonNode& node) {
  return {.line = ReadPlace(node["line"]), .why = node["why"].String()};
}

}  // namespace

Result<transcript::Transcript> ParseTranscriptJson(std::string_view json) {
  const auto document = ParseJson(json);
  if (!document) return document.error();
  std::optional<Error> problem;
  const JsonNode root(*document, problem);
  if (root["turns"].is_absent()) root["turns"].Reject("an array");
  transcript::Transcript transcript{
      .meeting = ReadMeeting(root["meeting"]),
      .turns = ReadList(root["turns"], ReadTurn),
      .markers = ReadList(root["markers"], ReadMarker),
      .name_suggestions = ReadList(root["name_suggestions"], ReadNameSuggestion),
      .suspects = ReadList(root["suspects"], ReadSuspect),
      .boilerplate = ReadList(root["boilerplate"], ReadBoilerplate),
      .gaps = ReadList(root["gaps"], ReadGap)};
  if (problem) return *problem;
  return transcript;
}

}  // namespace plenary::formats
