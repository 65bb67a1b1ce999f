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
constexpr std::size_t kMaxEpochBytes = 40;
constexpr std::size_t kMaxClientBytes = 64;
constexpr std::size_t kMaxMarkerBytes = 40;
constexpr std::size_t kMaxRoleBytes = 10;
constexpr std::uint64_t kMaxHash = 0xFFFFFFFF;

constexpr std::array<std::string_view, 8> kHelloFields{"type",    "version", "ticket", "last_seq",
                                                       "program", "epoch",   "client", "role"};
constexpr std::array<std::string_view, 10> kEventFields{
    "type", "seq", "erase", "append", "at", "paragraph", "speaker", "marker", "final", "fence"};
constexpr std::array<std::string_view, 4> kCheckFields{"type", "seq", "length", "hash"};
constexpr std::array<std::string_view, 1> kTypeOnly{"type"};

Role ReadRole(FieldReader& fields) {
  const auto role = fields.Text("role", kMaxRoleBytes, Name(Role::write));
  if (role == Name(Role::wait)) return Role::wait;
  if (role != Name(Role::write))
    fields.Refuse("role", R"("role": expected "write" or "wait", got )" +
                              json::serialize(json::string(role)));
  return Role::write;
}

Result<CaptionerMessage> ReadHello(const json::object& object) {
  FieldReader fields(object);
  fields.Allow(kHelloFields);
  Hello hello;
  hello.version = static_cast<int>(fields.Number("version", {kProtocolVersion, kProtocolVersion}));
  hello.ticket = fields.Text("ticket", kMaxTicketBytes);
  hello.last_seq = fields.Number("last_seq", {}, 0);
  hello.program = fields.Text("program", kMaxProgramBytes, "");
  hello.epoch = fields.Text("epoch", kMaxEpochBytes, "");
  hello.client = fields.Text("client", kMaxClientBytes, "");
  hello.role = ReadRole(fields);
  if (fields.error()) return *fields.error();
  return hello;
}

Result<CaptionerMessage> ReadEvent(const json::object& object) {
  FieldReader fields(object);
  fields.Allow(kEventFields);
  TypedEvent event;
  event.typed.seq = fields.Number("seq", {.min = 1});
  const auto erase = fields.Number("erase", {.max = kMaxErase, .over = Errc::too_large}, 0);
  event.typed.append = fields.Text("append", kMaxAppendBytes, "");
  event.typed.captured_at = Millis(static_cast<Millis::rep>(fields.Number("at", {}, 0)));
  event.typed.is_final = fields.Flag("final");
  event.paragraph = fields.Flag("paragraph");
  event.speaker = fields.Text("speaker", kMaxSpeakerBytes, "");
  event.marker = fields.Text("marker", kMaxMarkerBytes, "");
  event.fence = fields.OptionalNumber("fence", {});
  if (fields.error()) return *fields.error();
  event.typed.erase = static_cast<std::uint32_t>(erase);
  return event;
}

Result<CaptionerMessage> ReadCheck(const json::object& object) {
  FieldReader fields(object);
  fields.Allow(kCheckFields);
  Check check;
  check.seq = fields.Number("seq", {});
  check.length = fields.Number("length", {});
  check.hash = static_cast<std::uint32_t>(fields.Number("hash", {.max = kMaxHash}));
  if (fields.error()) return *fields.error();
  return check;
}

template <class Message>
Result<CaptionerMessage> ReadBare(const json::object& object) {
  FieldReader fields(object);
  fields.Allow(kTypeOnly);
  if (fields.error()) return *fields.error();
  return Message{};
}

// The messages by the name of their type.
struct Kind {
  std::string_view type;
  Result<CaptionerMessage> (*read)(const json::object&);
};
constexpr std::array kKinds{
    Kind{"hello", &ReadHello},       Kind{"event", &ReadEvent},     Kind{"check", &ReadCheck},
    Kind{"alive", &ReadBare<Alive>}, Kind{"take", &ReadBare<Take>}, Kind{"yield", &ReadBare<Yield>},
    Kind{"keep", &ReadBare<Keep>},
};

json::object EventJson(const CaptionEvent& event) {
  json::object object{{"type", "event"}, {"seq", event.seq}};
  if (event.erase != 0) object["erase"] = event.erase;
  if (!event.append.empty()) object["append"] = event.append;
  if (event.captured_at != Millis{}) object["at"] = event.captured_at.count();
  if (event.is_final) object["final"] = true;
  return object;
}

// Writes a message; one overload a kind.
struct Formatter {
  std::string operator()(const Hello& hello) const { return FormatHello(hello); }
  std::string operator()(const TypedEvent& event) const {
    auto object = EventJson(event.typed);
    if (event.paragraph) object["paragraph"] = true;
    if (!event.speaker.empty()) object["speaker"] = event.speaker;
    if (!event.marker.empty()) object["marker"] = event.marker;
    if (event.fence) object["fence"] = *event.fence;
    return json::serialize(object);
  }
  std::string operator()(const Check& check) const {
    return json::serialize(json::object{
        {"type", "check"}, {"seq", check.seq}, {"length", check.length}, {"hash", check.hash}});
  }
  std::string operator()(Alive) const { return R"({"type":"alive"})"; }
  std::string operator()(Take) const { return R"({"type":"take"})"; }
  std::string operator()(Yield) const { return R"({"type":"yield"})"; }
  std::string operator()(Keep) const { return R"({"type":"keep"})"; }
};

}  // namespace

const char* Name(Role role) {
  return role == Role::wait ? "wait" : "write";
}

Result<CaptionerMessage> ParseCaptionerMessage(std::string_view message) {
  const auto object = ReadObject(message, kMaxMessageBytes);
  if (!object) return object.error();
  FieldReader fields(*object);
  const auto type = fields.Text("type", kMaxTypeBytes);
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

std::string Format(const CaptionerMessage& message) {
  return std::visit(Formatter{}, message);
}

std::string FormatHello(const Hello& hello) {
  json::object object{{"type", "hello"},
                      {"version", hello.version},
                      {"ticket", hello.ticket},
                      {"last_seq", hello.last_seq},
                      {"program", hello.program}};
  if (!hello.epoch.empty()) object["epoch"] = hello.epoch;
  if (!hello.client.empty()) object["client"] = hello.client;
  if (hello.role != Role::write) object["role"] = Name(hello.role);
  return json::serialize(object);
}

std::string FormatEvent(const CaptionEvent& event, std::uint64_t fence) {
  auto object = EventJson(event);
  if (fence != 0) object["fence"] = fence;
  return json::serialize(object);
}

}  // namespace plenary::live
