// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace plenary::formats {

// Writes JSON (RFC 8259) to the end of a string that outlives it, members in the order of the
// calls. The caller pairs Begin and End; commas are its own affair. Ill-formed UTF-8 in a text
// becomes U+FFFD, so that what is written is always well-formed.
class JsonWriter {
 public:
  explicit JsonWriter(std::string& out) : out_(out) {}

  void BeginObject() { Open('{'); }
  void EndObject() { Close('}'); }
  void BeginArray() { Open('['); }
  void EndArray() { Close(']'); }
  void Key(std::string_view key);

  void String(std::string_view value);
  void Integer(int value);
  // At most three decimals, as few as say the value: 0.97, 1. Not finite: 0.
  void Decimal(double value);
  void Boolean(bool value);
  void Null();

  void Field(std::string_view key, std::string_view value);
  void Field(std::string_view key, int value);
  void FieldOrNull(std::string_view key, const std::optional<std::string>& value);
  void FieldOrNull(std::string_view key, const std::optional<int>& value);

 private:
  void Open(char bracket);
  void Close(char bracket);
  void Separate();

  std::string& out_;
  bool needs_comma_ = false;
};

}  // namespace plenary::formats
