// SPDX-License-Identifier: Apache-2.0
#include "json_writer.h"

#include <array>
#include <boost/json.hpp>
#include <charconv>
#include <cmath>

#include "escape.h"

namespace plenary::formats {

void JsonWriter::Separate() {
  if (needs_comma_) out_ += ',';
}

void JsonWriter::Open(char bracket) {
  Separate();
  out_ += bracket;
  needs_comma_ = false;
}

void JsonWriter::Close(char bracket) {
  out_ += bracket;
  needs_comma_ = true;
}

void JsonWriter::Key(std::string_view key) {
  String(key);
  out_ += ':';
  needs_comma_ = false;
}

void JsonWriter::String(std::string_view value) {
  Separate();
  out_ += boost::json::serialize(boost::json::string_view(WellFormed(value)));
  needs_comma_ = true;
}

void JsonWriter::Integer(int value) {
  Separate();
  out_ += std::to_string(value);
  needs_comma_ = true;
}

void JsonWriter::Decimal(double value) {
  Separate();
  const double rounded = std::isfinite(value) ? std::round(value * 1000) / 1000 : 0;
  std::array<char, 32> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), rounded).ptr;
  out_.append(digits.data(), end);
  needs_comma_ = true;
}

void JsonWriter::Boolean(bool value) {
  Separate();
  out_ += value ? "true" : "false";
  needs_comma_ = true;
}

void JsonWriter::Null() {
  Separate();
  out_ += "null";
  needs_comma_ = true;
}

void JsonWriter::Field(std::string_view key, std::string_view value) {
  Key(key);
  String(value);
}

void JsonWriter::Field(std::string_view key, int value) {
  Key(key);
  Integer(value);
}

void JsonWriter::FieldOrNull(std::string_view key, const std::optional<std::string>& value) {
  Key(key);
  value ? String(*value) : Null();
}

void JsonWriter::FieldOrNull(std::string_view key, const std::optional<int>& value) {
  Key(key);
  value ? Integer(*value) : Null();
}

}  // namespace plenary::formats
