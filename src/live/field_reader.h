// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "plenary/text/result.h"

namespace plenary::live {

// The largest whole number that every reader of JSON takes exactly: 2^53 - 1.
constexpr std::uint64_t kMaxJsonNumber = (std::uint64_t{1} << 53) - 1;

// Reads the text of one message: a JSON object of little depth, in well-formed UTF-8.
// Errors: bad_input with the byte offset; too_large over max_bytes.
Result<boost::json::object> ReadObject(std::string_view message, std::size_t max_bytes);

// What a number in a message may be.  over: the code of the error when it is larger than max
struct NumberRule {
  std::uint64_t min = 0;
  std::uint64_t max = kMaxJsonNumber;
  Errc over = Errc::bad_input;
};

// Takes the fields out of a message one by one and remembers the first thing that is wrong with
// them, so that reading a message is a plain list of its fields. The object must outlive it.
class FieldReader {
 public:
  explicit FieldReader(const boost::json::object& object) : object_(object) {}

  // Every field of the message has to be one of these.
  void Allow(std::span<const std::string_view> known);

  // A field that has to be there, and one that may be absent (absent: what it counts as then).
  std::uint64_t Number(std::string_view name, NumberRule rule);
  std::uint64_t Number(std::string_view name, NumberRule rule, std::uint64_t absent);
  std::optional<std::uint64_t> OptionalNumber(std::string_view name, NumberRule rule);

  // Text without NUL, of at most max_bytes in UTF-8.
  std::string Text(std::string_view name, std::size_t max_bytes);
  std::string Text(std::string_view name, std::size_t max_bytes, std::string absent);

  // True or false; absent is false.
  bool Flag(std::string_view name);

  // What is within a message: null when the field is absent or null; the elements, none when
  // absent.
  const boost::json::object* Object(std::string_view name);
  std::span<const boost::json::value> List(std::string_view name);
  // Takes over what was wrong within.
  void Take(const FieldReader& inner);

  // Something else is wrong with a field.
  void Refuse(std::string_view name, std::string what);

  const std::optional<Error>& error() const { return error_; }

 private:
  const boost::json::value* Find(std::string_view name, std::string_view expected);
  std::uint64_t NumberFrom(std::string_view name, const boost::json::value& value, NumberRule rule);
  std::string TextFrom(std::string_view name, const boost::json::value& value,
                       std::size_t max_bytes);
  void Note(Errc code, std::string_view name, std::string what);

  const boost::json::object& object_;
  std::optional<Error> error_;
};

}  // namespace plenary::live
