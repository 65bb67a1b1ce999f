// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/json/value.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plenary/text/result.h"

namespace plenary::formats {

// A value somewhere in a JSON document, or the place where there is none, known by its path
// ("turns[3].label"). The first thing that is not as asked for is noted in the document's problem
// and reads as an empty value, so that a reader goes straight through a document and looks for a
// problem once, at the end. null counts as absent. Points into the document.
class JsonNode {
 public:
  JsonNode(const boost::json::value& root, std::optional<Error>& problem)
      : value_(&root), problem_(&problem) {}

  // The member of this object; absent when there is none.
  JsonNode operator[](std::string_view key) const;
  // The elements of this array; none when it is absent.
  std::vector<JsonNode> Items() const;

  bool is_absent() const { return value_ == nullptr; }
  std::string String() const;
  int Integer() const;
  double Number() const;
  bool Boolean() const;
  std::optional<std::string> OptionalString() const;
  std::optional<int> OptionalInteger() const;

  // Notes that this value is not what was expected: "expected a string".
  void Reject(std::string_view expected) const;

 private:
  JsonNode(const boost::json::value* value, std::string path, std::optional<Error>* problem)
      : value_(value), path_(std::move(path)), problem_(problem) {}

  const boost::json::value* value_;
  std::string path_;
  std::optional<Error>* problem_;
};

// Reads a JSON text. Errors: bad_input with the byte offset where it stops being JSON.
Result<boost::json::value> ParseJson(std::string_view text);

}  // namespace plenary::formats
