// SPDX-License-Identifier: Apache-2.0
#include <boost/json/serialize.hpp>
#include <limits>

#include "field_reader.h"
#include "plenary/live/captioner_messages.h"

// A captioner's program passes over fields that it does not know: a newer server may say more.
namespace plenary::live {
namespace {

namespace json = boost::json;

constexpr std::size_t kMaxText = kMaxMessageBytes;

template <class Message>
Result<ServerMessage> Checked(const FieldReader& fields, Message message) {
  if (fields.error()) return *fields.error();
  return ServerMessage(std::move(message));
}

std::int64_t ServerTime(FieldReader& fields) {
  return static_cast<std::int64_t>(fields.Number("server_time", {}, 0));
}

Result<ServerMessage> ReadWelcome(const json::object& object) {
  FieldReader fields(object);
  Welcome welcome;
  welcome.next_seq = fields.Number("next_seq", {.min = 1});
  welcome.text_length = fields.Number("text_length", {});
  welcome.tail = fields.Text("tail", kMaxText);
  welcome.server_time = ServerTime(fields);
  return Checked(fields, std::move(welcome));
}

Result<ServerMessage> ReadAck(const json::object& object) {
  FieldReader fields(object);
  Ack ack;
  ack.seq = fields.Number("seq", {});
  ack.server_time = ServerTime(fields);
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
  const auto retry =
      fields.OptionalNumber("retry_after_ms", {.max = std::numeric_limits<std::uint32_t>::max()});
  if (retry) refusal.retry_after_ms = static_cast<std::uint32_t>(*retry);
  return Checked(fields, std::move(refusal));
}

}  // namespace

Result<ServerMessage> ParseServerMessage(std::string_view message) {
  const auto object = ReadObject(message);
  if (!object) return object.error();
  FieldReader fields(*object);
  const auto type = fields.Text("type", kMaxText);
  if (fields.error()) return *fields.error();
  if (type == "welcome") return ReadWelcome(*object);
  if (type == "ack") return ReadAck(*object);
  if (type == "refusal") return ReadRefusal(*object);
  return Fail(Errc::bad_input,
              "\"type\": expected \"welcome\", \"ack\" or \"refusal\", got " +
                  json::serialize(json::string(type)),
              "type");
}

std::string FormatWelcome(const Welcome& welcome) {
  return json::serialize(json::object{{"type", "welcome"},
                                      {"next_seq", welcome.next_seq},
                                      {"text_length", welcome.text_length},
                                      {"tail", welcome.tail},
                                      {"server_time", welcome.server_time}});
}

std::string FormatAck(const Ack& ack) {
  return json::serialize(
      json::object{{"type", "ack"}, {"seq", ack.seq}, {"server_time", ack.server_time}});
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
