// SPDX-License-Identifier: Apache-2.0
// The report form of docs/formats.md: members in its order.
#include "json_fields.h"
#include "report_writers.h"

namespace plenary::formats {
namespace {

void WriteCites(JsonWriter& json, const std::vector<int>& cites) {
  json.Key("cites");
  json.BeginArray();
  for (const int n : cites) json.Integer(n);
  json.EndArray();
}

void WriteRange(JsonWriter& json, std::string_view key, int first, int last) {
  json.Key(key);
  json.BeginArray();
  json.Integer(first);
  json.Integer(last);
  json.EndArray();
}

void WriteItem(JsonWriter& json, const report::Participant& participant) {
  json.BeginObject();
  json.Field("name", participant.name);
  json.Field("role", participant.role);
  json.Field("turns", participant.turns);
  json.Field("words", participant.words);
  json.EndObject();
}

void WriteItem(JsonWriter& json, const std::string& name) {
  json.String(name);
}

void WriteItem(JsonWriter& json, const report::Sentence& sentence) {
  json.BeginObject();
  json.Field("text", sentence.text);
  WriteCites(json, sentence.cites);
  json.EndObject();
}

void WriteItem(JsonWriter& json, const report::Decision& decision) {
  json.BeginObject();
  json.Field("text", decision.text);
  WriteCites(json, decision.cites);
  json.Field("line", decision.line);
  json.EndObject();
}

void WriteItem(JsonWriter& json, const report::ActionItem& action) {
  json.BeginObject();
  json.Field("text", action.text);
  json.Field("owner", action.owner);
  json.Field("due", action.due);
  WriteCites(json, action.cites);
  json.Field("line", action.line);
  json.EndObject();
}

void WriteItem(JsonWriter& json, const transcript::Gap& gap) {
  json.BeginObject();
  json.Field("line", gap.line);
  json.Field("why", gap.why);
  json.EndObject();
}

template <class Item>
void WriteList(JsonWriter& json, std::string_view key, const std::vector<Item>& items) {
  json.Key(key);
  json.BeginArray();
  for (const auto& item : items) WriteItem(json, item);
  json.EndArray();
}

void WriteAgenda(JsonWriter& json, const std::vector<report::AgendaItem>& agenda) {
  json.Key("agenda");
  json.BeginArray();
  for (const auto& item : agenda) {
    json.BeginObject();
    json.Field("item", item.item);
    json.Field("title", item.title);
    WriteRange(json, "turns", item.first_turn, item.last_turn);
    WriteRange(json, "lines", item.first_line, item.last_line);
    WriteList(json, "summary", item.summary);
    json.EndObject();
  }
  json.EndArray();
}

void WriteNextMeeting(JsonWriter& json, const std::optional<report::NextMeeting>& next) {
  json.Key("next_meeting");
  if (!next) return json.Null();
  json.BeginObject();
  json.Field("when", next->when);
  WriteCites(json, next->cites);
  json.Field("line", next->line);
  json.EndObject();
}

void WriteStatistics(JsonWriter& json, const report::Statistics& statistics) {
  json.Key("statistics");
  json.BeginObject();
  json.Field("turns", statistics.turns);
  json.Field("words", statistics.words);
  json.Field("speakers", statistics.speakers);
  json.Field("unattributed_turns", statistics.unattributed_turns);
  json.Field("markers", statistics.markers);
  json.EndObject();
}

}  // namespace

std::string ReportJson(const report::Report& report) {
  std::string out;
  JsonWriter json(out);
  json.BeginObject();
  json.Key("meeting");
  WriteMeeting(json, report.meeting);
  WriteList(json, "summary", report.summary);
  WriteList(json, "participants", report.participants);
  WriteList(json, "apologies", report.apologies);
  WriteAgenda(json, report.agenda);
  WriteList(json, "decisions", report.decisions);
  WriteList(json, "action_items", report.action_items);
  WriteNextMeeting(json, report.next_meeting);
  WriteStatistics(json, report.statistics);
  WriteList(json, "gaps", report.gaps);
  json.EndObject();
  return out + "\n";
}

}  // namespace plenary::formats
