// SPDX-License-Identifier: Apache-2.0
#include "field_reader.h"

#include <algorithm>
#include <boost/json/parser.hpp>
#include <boost/json/serialize.hpp>

#include "plenary/text/utf8.h"

namespace plenary::live {
namespace {

namespace json = boost::json;

constexpr std::size_t kMaxDepth = 4;        // messages are flat; room for a clear error on others
constexpr std::size_t kMaxQuotedName = 40;  // characters of a foreign field name that are repeated

std::string Quoted(std::string_view text) {
  const bool cut = text::Length(text) > kMaxQuotedName;
  const auto shown = text.substr(0, text::PrefixBytes(text, kMaxQuotedName));
  return json::serialize(json::string(cut ? std::string(shown) + "..." : std::string(shown)));
}

const char* KindWord(const json::value& value) {
  switch (value.kind()) {
    case json::kind::null:
      return "null";
    case json::kind::bool_:
      return "true or false";
    case json::kind::double_:
      return "a fraction";
    case json::kind::string:
      return "text";
    case json::kind::array:
      return "a list";
    case json::kind::object:
      return "an object";
    default:
      return "a number";
  }
}

std::string WholeNumber(NumberRule rule) {
  if (rule.min == rule.max) return std::to_string(rule.min);
  return "a whole number from " + std::to_string(rule.min) + " to " + std::to_string(rule.max);
}

std::string TextOf(std::size_t max_bytes) {
  return "text of at most " + std::to_string(max_bytes) + " bytes";
}

Error NotJson(std::size_t offset, const boost::system::error_code& why) {
  return Fail(Errc::bad_input,
              "expected a JSON object, got what is not JSON at byte " + std::to_string(offset) +
                  " (" + why.message() + ")",
              {}, offset);
}

Result<json::value> ParseJson(std::string_view message) {
  json::parse_options options;
  options.max_depth = kMaxDepth;
  json::parser parser({}, options);
  boost::system::error_code why;
  const std::size_t read = parser.write_some(message.data(), message.size(), why);
  if (!why && read < message.size()) why = json::error::extra_data;
  if (why) return NotJson(read, why);
  return parser.release();
}

}  // namespace

Result<json::object> ReadObject(std::string_view message, std::size_t max_bytes) {
  if (message.size() > max_bytes)
    return Fail(Errc::too_large, "expected a message of at most " + std::to_string(max_bytes) +
                                     " bytes, got " + std::to_string(message.size()));
  if (const auto bad = text::FirstBadUtf8(message))
    return Fail(Errc::bad_input, "expected UTF-8, got other bytes at byte " + std::to_string(*bad),
                {}, *bad);
  auto value = ParseJson(message);
  if (!value) return value.error();
  if (!value->is_object())
    return Fail(Errc::bad_input, std::string("expected a JSON object, got ") + KindWord(*value));
  return std::move(value->as_object());
}

void FieldReader::Allow(std::span<const std::string_view> known) {
  for (const auto& field : object_) {
    if (std::find(known.begin(), known.end(), field.key()) != known.end()) continue;
    std::string expected;
    for (const auto name : known) expected += (expected.empty() ? "" : ", ") + Quoted(name);
    const std::string_view name = field.key();
    Note(Errc::bad_input, name.substr(0, text::PrefixBytes(name, kMaxQuotedName)),
         "unknown field " + Quoted(name) + "; expected " + expected);
  }
}

std::uint64_t FieldReader::Number(std::string_view name, NumberRule rule) {
  const auto* value = Find(name, WholeNumber(rule));
  return value ? NumberFrom(name, *value, rule) : 0;
}

std::uint64_t FieldReader::Number(std::string_view name, NumberRule rule, std::uint64_t absent) {
  return OptionalNumber(name, rule).value_or(absent);
}

std::optional<std::uint64_t> FieldReader::OptionalNumber(std::string_view name, NumberRule rule) {
  const auto* value = object_.if_contains(name);
  if (!value) return std::nullopt;
  return NumberFrom(name, *value, rule);
}

std::string FieldReader::Text(std::string_view name, std::size_t max_bytes) {
  const auto* value = Find(name, TextOf(max_bytes));
  return value ? TextFrom(name, *value, max_bytes) : std::string();
}

std::string FieldReader::Text(std::string_view name, std::size_t max_bytes, std::string absent) {
  const auto* value = object_.if_contains(name);
  return value ? TextFrom(name, *value, max_bytes) : absent;
}

bool FieldReader::Flag(std::string_view name) {
  const auto* value = object_.if_contains(name);
  if (!value) return false;
  if (!value->is_bool())
    Refuse(name, Quoted(name) + ": expected true or false, got " + KindWord(*value));
  return value->is_bool() && value->get_bool();
}

const json::object* FieldReader::Object(std::string_view name) {
  const auto* value = object_.if_contains(name);
  if (!value || value->is_null()) return nullptr;
  if (!value->is_object())
    Refuse(name, Quoted(name) + ": expected an object, got " + KindWord(*value));
  return value->if_object();
}

std::span<const json::value> FieldReader::List(std::string_view name) {
  const auto* value = object_.if_contains(name);
  if (!value) return {};
  if (!value->is_array()) Refuse(name, Quoted(name) + ": expected a list, got " + KindWord(*value));
  const auto* list = value->if_array();
  return list ? std::span<const json::value>(list->data(), list->size())
              : std::span<const json::value>();
}

void FieldReader::Take(const FieldReader& inner) {
  if (!error_) error_ = inner.error_;
}

void FieldReader::Refuse(std::string_view name, std::string what) {
  Note(Errc::bad_input, name, std::move(what));
}

const json::value* FieldReader::Find(std::string_view name, std::string_view expected) {
  const auto* value = object_.if_contains(name);
  if (!value)
    Note(Errc::bad_input, name, Quoted(name) + " is missing; expected " + std::string(expected));
  return value;
}

std::uint64_t FieldReader::NumberFrom(std::string_view name, const json::value& value,
                                      NumberRule rule) {
  const auto expected = Quoted(name) + ": expected " + WholeNumber(rule) + ", got ";
  if (!value.is_int64() && !value.is_uint64()) {
    Note(Errc::bad_input, name, expected + KindWord(value));
    return 0;
  }
  const bool negative = value.is_int64() && value.get_int64() < 0;
  const auto number =
      value.is_int64() ? static_cast<std::uint64_t>(value.get_int64()) : value.get_uint64();
  if (negative || number < rule.min)
    Note(Errc::bad_input, name, expected + json::serialize(value));
  else if (number > rule.max)
    Note(rule.over, name, expected + json::serialize(value));
  return number;
}

std::string FieldReader::TextFrom(std::string_view name, const json::value& value,
                                  std::size_t max_bytes) {
  const auto* string = value.if_string();
  if (!string) {
    Note(Errc::bad_input, name,
         Quoted(name) + ": expected " + TextOf(max_bytes) + ", got " + KindWord(value));
    return {};
  }
  if (string->size() > max_bytes)
    Note(Errc::too_large, name,
         Quoted(name) + ": expected " + TextOf(max_bytes) + ", got " +
             std::to_string(string->size()));
  else if (const auto nul = string->find('\0'); nul != json::string::npos)
    Note(Errc::bad_input, name,
         Quoted(name) + ": expected text without NUL, got one as its byte " +
             std::to_string(nul + 1));
  return std::string(string->begin(), string->end());
}

void FieldReader::Note(Errc code, std::string_view name, std::string what) {
  if (!error_) error_ = Fail(code, std::move(what), std::string(name));
}

}  // namespace plenary::live
