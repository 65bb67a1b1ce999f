// SPDX-License-Identifier: Apache-2.0
#include "plenary/live/captioner_messages.h"

#include <array>
#include <boost/json/serialize.hpp>

#include "field_reader.h"

namespace plenary::live {
namespace {

namespace json = boost::json;
using transcript::CaptionEvent;
using transcript::Millis;

constexpr std::size_t kMaxTypeBytes = 40;
constexpr std::size_t kMaxTicketBytes = 256;
constexpr std::size_t kMaxProgramBytes = 200;

constexpr std::array<std::string_view, 5> kHelloFields{"type", "version", "ticket", "last_seq",
                                                       "program"};
constexpr std::array<std::string_view, 5> kEventFields{"type", "seq", "erase", "append", "at"};

Result<CaptionerMessage> ReadHello(const json::object& object) {
  FieldReader fields(object);
  fields.Allow(kHelloFields);
  Hello hello;
  hello.version = static_cast<int>(fields.Number("version", {kProtocolVersion, kProtocolVersion}));
  hello.ticket = fields.Text("ticket", kMaxTicketBytes);
  hello.last_seq = fields.Number("last_seq", {}, 0);
  hello.program = fields.Text("program", kMaxProgramBytes, "");
  if (fields.error()) return *fields.error();
  return hello;
}

Result<CaptionerMessage> ReadEvent(const json::object& object) {
  FieldReader fields(object);
  fields.Allow(kEventFields);
  CaptionEvent event;
  event.seq = fields.Number("seq", {.min = 1});
  const auto erase = fields.Number("erase", {.max = kMaxErase, .over = Errc::too_large}, 0);
  event.append = fields.Text("append", kMaxAppendBytes, "");
  event.captured_at = Millis(static_cast<Millis::rep>(fields.Number("at", {}, 0)));
  if (fields.error()) return *fields.error();
  event.erase = static_cast<std::uint32_t>(erase);
  return event;
}

}  // namespace

Result<CaptionerMessage> ParseCaptionerMessage(std::string_view message) {
  const auto object = ReadObject(message);
  if (!object) return object.error();
  FieldReader fields(*object);
  const auto type = fields.Text("type", kMaxTypeBytes);
  if (fields.error()) return *fields.error();
  if (type == "hello") return ReadHello(*object);
  if (type == "event") return ReadEvent(*object);
  return Fail(
      Errc::bad_input,
      "\"type\": expected \"hello\" or \"event\", got " + json::serialize(json::string(type)),
      "type");
}

std::string FormatHello(const Hello& hello) {
  return json::serialize(json::object{{"type", "hello"},
                                      {"version", hello.version},
                                      {"ticket", hello.ticket},
                                      {"last_seq", hello.last_seq},
                                      {"program", hello.program}});
}

std::string FormatEvent(const CaptionEvent& event) {
  json::object object{{"type", "event"}, {"seq", event.seq}};
  if (event.erase != 0) object["erase"] = event.erase;
  if (!event.append.empty()) object["append"] = event.append;
  if (event.captured_at != Millis{}) object["at"] = event.captured_at.count();
  return json::serialize(object);
}

}  // namespace plenary::live
