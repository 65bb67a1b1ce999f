// SPDX-License-Identifier: Apache-2.0
// The transcript form of docs/formats.md: members in its order, one turn a line.
#include <utility>

#include "json_fields.h"
#include "json_writer.h"
#include "transcript_writers.h"

namespace plenary::formats {
namespace {

void WriteEvidence(JsonWriter& json, const transcript::Evidence& evidence) {
  json.BeginObject();
  json.Field("kind", evidence.kind);
  json.Field("turn", evidence.turn);
  json.Field("quote", evidence.quote);
  json.EndObject();
}

// Nobody is named and nothing is known: that is no speaker.
bool SaysSomething(const std::optional<transcript::Speaker>& speaker) {
  return speaker &&
         (speaker->certainty != transcript::Certainty::unknown || !speaker->name.empty());
}

void WriteSpeaker(JsonWriter& json, const std::optional<transcript::Speaker>& speaker) {
  if (!SaysSomething(speaker)) return json.Null();
  json.BeginObject();
  json.Field("name", speaker->name);
  json.Field("id", speaker->id);
  json.Field("role", speaker->role);
  json.Field("certainty", transcript::Name(speaker->certainty));
  json.Key("confidence");
  json.Decimal(speaker->confidence);
  json.Key("evidence");
  json.BeginArray();
  for (const auto& evidence : speaker->evidence) WriteEvidence(json, evidence);
  json.EndArray();
  json.EndObject();
}

void WriteTurn(JsonWriter& json, const transcript::Turn& turn) {
  json.BeginObject();
  json.Field("n", turn.n);
  json.Field("id", turn.id);
  json.Key("source");
  json.BeginObject();
  json.Field("line", turn.source.line);
  json.Field("column", turn.source.column);
  json.EndObject();
  json.FieldOrNull("label", turn.label);
  json.Key("speaker");
  WriteSpeaker(json, turn.speaker);
  json.Field("text", turn.text);
  json.Field("raw", turn.raw);
  json.Key("continues");
  json.Boolean(turn.continues);
  json.EndObject();
}

void WriteItem(JsonWriter& json, const transcript::Marker& marker) {
  json.FieldOrNull("turn", marker.turn);
  json.Field("line", marker.line);
  json.Field("raw", marker.raw);
  json.Field("kind", text::Name(marker.kind));
}

void WriteItem(JsonWriter& json, const transcript::NameSuggestion& suggestion) {
  json.FieldOrNull("turn", suggestion.turn);
  json.Field("line", suggestion.line);
  json.Field("raw", suggestion.raw);
  json.Field("suggestion", suggestion.suggestion);
  json.Key("confidence");
  json.Decimal(suggestion.confidence);
  json.Field("why", suggestion.why);
}

void WriteItem(JsonWriter& json, const transcript::Suspect& suspect) {
  json.FieldOrNull("turn", suspect.turn);
  json.Field("line", suspect.line);
  json.Field("raw", suspect.raw);
  json.FieldOrNull("proposal", suspect.proposal);
  json.Field("why", suspect.why);
}

void WriteItem(JsonWriter& json, const transcript::Boilerplate& boilerplate) {
  json.Field("line", boilerplate.line);
  json.Field("text", boilerplate.text);
}

void WriteItem(JsonWriter& json, const transcript::Gap& gap) {
  json.Field("line", gap.line);
  json.Field("why", gap.why);
}

// ,"key":[{...},{...}] on a line of its own.
template <class Item>
void AppendList(std::string& out, std::string_view key, const std::vector<Item>& items) {
  out.append(",\n\"").append(key).append("\":");
  JsonWriter json(out);
  json.BeginArray();
  for (const auto& item : items) {
    json.BeginObject();
    WriteItem(json, item);
    json.EndObject();
  }
  json.EndArray();
}

class Writer final : public transcript::TranscriptSink {
 public:
  explicit Writer(Output output) : output_(std::move(output)) {}

  void Begin(const transcript::MeetingInfo& meeting) override {
    std::string out = "{\"meeting\":";
    JsonWriter json(out);
    WriteMeeting(json, meeting);
    output_(out + ",\n\"turns\":[");
  }

  void Add(transcript::Turn turn) override {
    std::string out = std::exchange(has_turns_, true) ? ",\n" : "\n";
    JsonWriter json(out);
    WriteTurn(json, turn);
    output_(out);
  }

  void End(const transcript::Transcript& rest) override {
    std::string out = has_turns_ ? "\n]" : "]";
    AppendList(out, "markers", rest.markers);
    AppendList(out, "name_suggestions", rest.name_suggestions);
    AppendList(out, "suspects", rest.suspects);
    AppendList(out, "boilerplate", rest.boilerplate);
    AppendList(out, "gaps", rest.gaps);
    output_(out + "}\n");
  }

 private:
  Output output_;
  bool has_turns_ = false;
};

}  // namespace

void WriteMeeting(JsonWriter& json, const transcript::MeetingInfo& meeting) {
  json.BeginObject();
  json.Field("title", meeting.title);
  json.Field("series", meeting.series);
  json.FieldOrNull("year", meeting.year);
  json.FieldOrNull("number", meeting.number);
  json.FieldOrNull("date", meeting.date);
  json.FieldOrNull("time", meeting.time);
  json.EndObject();
}

std::unique_ptr<transcript::TranscriptSink> JsonTranscriptWriter(Output output) {
  return std::make_unique<Writer>(std::move(output));
}

std::string FormatTurnJson(const transcript::Turn& turn) {
  std::string out;
  JsonWriter json(out);
  WriteTurn(json, turn);
  return out;
}

}  // namespace plenary::formats
