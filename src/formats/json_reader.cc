// SPDX-License-Identifier: Apache-2.0
#include "json_reader.h"

#include <boost/json.hpp>
#include <utility>

namespace plenary::formats {

namespace json = boost::json;

JsonNode JsonNode::operator[](std::string_view key) const {
  std::string path = path_.empty() ? std::string(key) : path_ + "." + std::string(key);
  const json::value* member = nullptr;
  if (value_ == nullptr || !value_->is_object())
    Reject("an object");
  else
    member = value_->get_object().if_contains(key);
  if (member != nullptr && member->is_null()) member = nullptr;
  return {member, std::move(path), problem_};
}

std::vector<JsonNode> JsonNode::Items() const {
  std::vector<JsonNode> items;
  if (value_ == nullptr) return items;
  const json::array* array = value_->if_array();
  if (array == nullptr) {
    Reject("an array");
    return items;
  }
  items.reserve(array->size());
  for (const json::value& element : *array) {
    const auto* value = element.is_null() ? nullptr : &element;
    items.push_back({value, path_ + "[" + std::to_string(items.size()) + "]", problem_});
  }
  return items;
}

std::string JsonNode::String() const {
  if (value_ != nullptr && value_->is_string()) {
    const json::string& text = value_->get_string();
    return {text.data(), text.size()};
  }
  Reject("a string");
  return {};
}

int JsonNode::Integer() const {
  if (value_ != nullptr && value_->is_number()) {
    boost::system::error_code error;
    const int number = value_->to_number<int>(error);
    if (!error) return number;
  }
  Reject("a whole number of 32 bits");
  return 0;
}

double JsonNode::Number() const {
  if (value_ != nullptr && value_->is_number()) return value_->to_number<double>();
  Reject("a number");
  return 0;
}

bool JsonNode::Boolean() const {
  if (value_ != nullptr && value_->is_bool()) return value_->get_bool();
  Reject("true or false");
  return false;
}

std::optional<std::string> JsonNode::OptionalString() const {
  if (is_absent()) return std::nullopt;
  return String();
}

std::optional<int> JsonNode::OptionalInteger() const {
  if (is_absent()) return std::nullopt;
  return Integer();
}

void JsonNode::Reject(std::string_view expected) const {
  if (problem_->has_value()) return;
  const std::string place = path_.empty() ? "the document" : path_;
  *problem_ = Fail(Errc::bad_input, place + ": expected " + std::string(expected), path_);
}

Result<json::value> ParseJson(std::string_view text) {
  json::parser parser;
  boost::system::error_code error;
  const std::size_t read = parser.write(text, error);
  if (error)
    return Fail(Errc::bad_input,
                "not JSON at byte " + std::to_string(read) + ": " + error.message(), {}, read);
  return parser.release();
}

}  // namespace plenary::formats
