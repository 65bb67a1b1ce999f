// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/json.hpp>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "plenary/text/result.h"

namespace plenary::server {

// Whether a body can be text at all. Errors: bad_input, field "body", with the byte offset of what
// is not UTF-8 or is a NUL.
Result<void> CheckBodyText(std::string_view body);

// The body of a request as a JSON object; an empty body counts as {}. Errors: bad_input, field
// "body", with the byte offset, for what is not UTF-8, has a NUL in it or is no JSON object.
Result<boost::json::object> ParseBody(std::string_view body);

// Reads the fields of a JSON object strictly. The first thing that is wrong is kept, and everything
// after it reads as absent; Finish tells of it, or of a field that nobody asked for:
//   Fields fields(object);
//   const std::string title = fields.RequiredText("title");
//   if (const auto fine = fields.Finish(); fine.has_error()) return fine.error();
class Fields {
 public:
  // `prefix` goes before the names in messages: "tracks[2].".
  explicit Fields(const boost::json::object& object, std::string prefix = {});

  // Texts hold no NUL; a required one is not blank either.
  std::string RequiredText(std::string_view name, std::size_t max_bytes = 500);
  std::optional<std::string> OptionalText(std::string_view name, std::size_t max_bytes = 500);
  std::optional<std::vector<std::string>> OptionalTexts(std::string_view name);

  // A whole number; a null is read as an empty optional within.
  std::optional<std::optional<int>> OptionalNumber(std::string_view name, int least, int most);

  // One of some names; `expected` lists them: "floor or translation".
  template <class Value>
  std::optional<Value> OptionalOneOf(std::string_view name,
                                     std::optional<Value> (*from_name)(std::string_view),
                                     std::string_view expected) {
    const auto text = OptionalText(name);
    if (!text) return std::nullopt;
    auto value = from_name(*text);
    if (!value) Reject(name, "is " + std::string(expected) + ", and not \"" + *text + "\"");
    return value;
  }

  const boost::json::array* OptionalList(std::string_view name);
  // The value as it is, for those who read it themselves.
  const boost::json::value* Any(std::string_view name);

  // Something is wrong with the field: "<name> <what>".
  void Reject(std::string_view name, const std::string& what);

  Result<void> Finish();

 private:
  const boost::json::value* Find(std::string_view name);

  const boost::json::object& object_;
  std::string prefix_;
  std::set<std::string, std::less<>> known_;
  std::optional<Error> problem_;
};

// "text", "number", "true or false", "null", "list", "object": what came, for a message.
const char* KindName(const boost::json::value& value);

}  // namespace plenary::server
