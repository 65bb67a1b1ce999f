// SPDX-License-Identifier: Apache-2.0
#include "plenary/live/server_messages.h"

#include <array>
#include <boost/json/serialize.hpp>
#include <limits>

#include "field_reader.h"

namespace plenary::live {
namespace {

namespace json = boost::json;

constexpr std::size_t kMaxText = kMaxMessageBytes;
constexpr std::uint64_t kMax32 = std::numeric_limits<std::uint32_t>::max();
// A roster that would not fit into a message is cut.
constexpr std::size_t kMaxRosterBytes = 400'000;

template <class Message>
Result<ServerMessage> Checked(const FieldReader& fields, Message message) {
  if (fields.error()) return *fields.error();
  return ServerMessage(std::move(message));
}

std::int64_t ServerTime(FieldReader& fields) {
  return static_cast<std::int64_t>(fields.Number("server_time", {}, 0));
}

std::uint32_t Small(FieldReader& fields, std::string_view name, std::uint32_t absent) {
  return static_cast<std::uint32_t>(fields.Number(name, {.max = kMax32}, absent));
}

LeaseState ReadLease(FieldReader& fields) {
  LeaseState lease;
  const auto* object = fields.Object("lease");
  if (!object) return lease;
  FieldReader inner(*object);
  lease.fence = inner.Number("fence", {}, 0);
  lease.is_yours = inner.Text("state", kMaxText, "yours") == "yours";
  lease.holder = inner.Text("holder", kMaxText, "");
  lease.apart_seq = inner.Number("apart_seq", {}, 0);
  fields.Take(inner);
  return lease;
}

std::vector<RosterPerson> ReadPeople(FieldReader& fields) {
  std::vector<RosterPerson> people;
  for (const auto& value : fields.List("roster")) {
    const auto* object = value.if_object();
    if (!object) continue;
    FieldReader inner(*object);
    people.push_back({inner.Text("id", kMaxText, ""), inner.Text("name", kMaxText, ""),
                      inner.Text("role", kMaxText, ""), inner.Text("organisation", kMaxText, "")});
    fields.Take(inner);
  }
  return people;
}

template <class Message>
void ReadTextState(FieldReader& fields, Message& message) {
  message.text_length = fields.Number("text_length", {});
  message.tail = fields.Text("tail", kMaxText);
}

Result<ServerMessage> ReadWelcome(const json::object& object) {
  FieldReader fields(object);
  Welcome welcome;
  welcome.next_seq = fields.Number("next_seq", {.min = 1});
  ReadTextState(fields, welcome);
  welcome.server_time = ServerTime(fields);
  welcome.epoch = fields.Text("epoch", kMaxText, "");
  welcome.window = Small(fields, "window", kWindowEvents);
  welcome.heartbeat_ms = Small(fields, "heartbeat_ms", kHeartbeatMs);
  welcome.lease = ReadLease(fields);
  welcome.reset = fields.Flag("reset");
  welcome.roster = ReadPeople(fields);
  return Checked(fields, std::move(welcome));
}

Result<ServerMessage> ReadAck(const json::object& object) {
  FieldReader fields(object);
  Ack ack;
  ack.seq = fields.Number("seq", {});
  ack.server_time = ServerTime(fields);
  ack.is_apart = fields.Flag("apart");
  return Checked(fields, ack);
}

Result<ServerMessage> ReadRefusal(const json::object& object) {
  FieldReader fields(object);
  Refusal refusal;
  refusal.code = fields.Text("code", kMaxText);
  refusal.field = fields.Text("field", kMaxText, "");
  refusal.message = fields.Text("message", kMaxText, "");
  refusal.seq = fields.OptionalNumber("seq", {});
  refusal.expected_seq = fields.OptionalNumber("expected_seq", {});
  const auto retry = fields.OptionalNumber("retry_after_ms", {.max = kMax32});
  if (retry) refusal.retry_after_ms = static_cast<std::uint32_t>(*retry);
  return Checked(fields, std::move(refusal));
}

Result<ServerMessage> ReadLeaseChange(const json::object& object) {
  FieldReader fields(object);
  LeaseChange change;
  change.lease = ReadLease(fields);
  change.next_seq = fields.Number("next_seq", {.min = 1});
  ReadTextState(fields, change);
  return Checked(fields, std::move(change));
}

Result<ServerMessage> ReadResync(const json::object& object) {
  FieldReader fields(object);
  Resync resync;
  resync.next_seq = fields.Number("next_seq", {.min = 1});
  ReadTextState(fields, resync);
  return Checked(fields, std::move(resync));
}

Result<ServerMessage> ReadBeside(const json::object& object) {
  FieldReader fields(object);
  Beside beside;
  ReadTextState(fields, beside);
  return Checked(fields, std::move(beside));
}

Result<ServerMessage> ReadAsked(const json::object& object) {
  FieldReader fields(object);
  Asked asked{fields.Text("by", kMaxText), Small(fields, "in_ms", 0)};
  return Checked(fields, std::move(asked));
}

Result<ServerMessage> ReadRosterChange(const json::object& object) {
  FieldReader fields(object);
  RosterChange change{ReadPeople(fields)};
  return Checked(fields, std::move(change));
}

Result<ServerMessage> ReadStatus(const json::object& object) {
  FieldReader fields(object);
  Status status;
  status.saved = fields.Number("saved", {});
  status.readers = fields.Number("readers", {}, 0);
  if (const auto* delay = fields.Object("delay_ms")) {
    FieldReader inner(*delay);
    status.delay = Delay{Small(inner, "p50", 0), Small(inner, "p99", 0)};
    fields.Take(inner);
  }
  status.server_time = ServerTime(fields);
  status.holder = fields.Text("holder", kMaxText, "");
  for (const auto& name : fields.List("waiting"))
    if (const auto* text = name.if_string()) status.waiting.emplace_back(*text);
  return Checked(fields, std::move(status));
}

struct Kind {
  std::string_view type;
  Result<ServerMessage> (*read)(const json::object&);
};
constexpr std::array kKinds{
    Kind{"welcome", &ReadWelcome}, Kind{"ack", &ReadAck},
    Kind{"refusal", &ReadRefusal}, Kind{"lease", &ReadLeaseChange},
    Kind{"resync", &ReadResync},   Kind{"beside", &ReadBeside},
    Kind{"asked", &ReadAsked},     Kind{"roster", &ReadRosterChange},
    Kind{"status", &ReadStatus},
};

json::object LeaseJson(const LeaseState& lease) {
  return {{"fence", lease.fence},
          {"state", lease.is_yours ? "yours" : "waiting"},
          {"holder", lease.holder},
          {"apart_seq", lease.apart_seq}};
}

json::array PeopleJson(const std::vector<RosterPerson>& people) {
  json::array list;
  for (const auto& person : people)
    list.push_back({{"id", person.id},
                    {"name", person.name},
                    {"role", person.role},
                    {"organisation", person.organisation}});
  return list;
}

json::value DelayJson(const std::optional<Delay>& delay) {
  if (!delay) return nullptr;
  return json::object{{"p50", delay->p50_ms}, {"p99", delay->p99_ms}};
}

// Writes a message; one overload a kind.
struct Formatter {
  std::string operator()(const Welcome& welcome) const { return FormatWelcome(welcome); }
  std::string operator()(const Ack& ack) const { return FormatAck(ack); }
  std::string operator()(const Refusal& refusal) const { return FormatRefusal(refusal); }
  std::string operator()(const LeaseChange& change) const {
    return json::serialize(json::object{{"type", "lease"},
                                        {"lease", LeaseJson(change.lease)},
                                        {"next_seq", change.next_seq},
                                        {"text_length", change.text_length},
                                        {"tail", change.tail}});
  }
  std::string operator()(const Resync& resync) const {
    return json::serialize(json::object{{"type", "resync"},
                                        {"next_seq", resync.next_seq},
                                        {"text_length", resync.text_length},
                                        {"tail", resync.tail}});
  }
  std::string operator()(const Beside& beside) const {
    return json::serialize(json::object{
        {"type", "beside"}, {"text_length", beside.text_length}, {"tail", beside.tail}});
  }
  std::string operator()(const Asked& asked) const {
    return json::serialize(
        json::object{{"type", "asked"}, {"by", asked.by}, {"in_ms", asked.in_ms}});
  }
  std::string operator()(const RosterChange& change) const {
    return json::serialize(json::object{{"type", "roster"}, {"roster", PeopleJson(change.roster)}});
  }
  std::string operator()(const Status& status) const {
    return json::serialize(
        json::object{{"type", "status"},
                     {"saved", status.saved},
                     {"readers", status.readers},
                     {"delay_ms", DelayJson(status.delay)},
                     {"server_time", status.server_time},
                     {"holder", status.holder},
                     {"waiting", json::array(status.waiting.begin(), status.waiting.end())}});
  }
};

}  // namespace

std::vector<RosterPerson> RosterPeople(const transcript::Roster& roster) {
  std::vector<RosterPerson> people;
  std::size_t bytes = 0;
  for (const auto& person : roster.people) {
    bytes += 64 + person.id.size() + person.name.size() + person.role.size() +
             person.organisation.size();
    if (bytes > kMaxRosterBytes) break;
    people.push_back({person.id, person.name, person.role, person.organisation});
  }
  return people;
}

Result<ServerMessage> ParseServerMessage(std::string_view message) {
  const auto object = ReadObject(message, kMaxServerMessageBytes);
  if (!object) return object.error();
  FieldReader fields(*object);
  const auto type = fields.Text("type", kMaxText);
  if (fields.error()) return *fields.error();
  std::string expected;
  for (const auto& kind : kKinds) {
    if (type == kind.type) return kind.read(*object);
    expected += (expected.empty() ? "\"" : ", \"") + std::string(kind.type) + '"';
  }
  return Fail(
      Errc::bad_input,
      "\"type\": expected one of " + expected + ", got " + json::serialize(json::string(type)),
      "type");
}

std::string Format(const ServerMessage& message) {
  return std::visit(Formatter{}, message);
}

std::string FormatWelcome(const Welcome& welcome) {
  return json::serialize(json::object{{"type", "welcome"},
                                      {"next_seq", welcome.next_seq},
                                      {"text_length", welcome.text_length},
                                      {"tail", welcome.tail},
                                      {"server_time", welcome.server_time},
                                      {"epoch", welcome.epoch},
                                      {"window", welcome.window},
                                      {"heartbeat_ms", welcome.heartbeat_ms},
                                      {"lease", LeaseJson(welcome.lease)},
                                      {"reset", welcome.reset},
                                      {"roster", PeopleJson(welcome.roster)}});
}

std::string FormatAck(const Ack& ack) {
  json::object object{{"type", "ack"}, {"seq", ack.seq}, {"server_time", ack.server_time}};
  if (ack.is_apart) object["apart"] = true;
  return json::serialize(object);
}

std::string FormatRefusal(const Refusal& refusal) {
  json::object object{{"type", "refusal"},
                      {"code", refusal.code},
                      {"field", refusal.field},
                      {"message", refusal.message}};
  if (refusal.seq) object["seq"] = *refusal.seq;
  if (refusal.expected_seq) object["expected_seq"] = *refusal.expected_seq;
  if (refusal.retry_after_ms) object["retry_after_ms"] = *refusal.retry_after_ms;
  return json::serialize(object);
}

}  // namespace plenary::live
