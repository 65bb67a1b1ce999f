// SPDX-License-Identifier: Apache-2.0
#include "live/reader_copy.h"

#include <boost/json.hpp>

#include "plenary/text/utf8.h"

namespace plenary::bench {

namespace json = boost::json;

namespace {

std::string TextOf(const json::value& value) {
  return value.is_string() ? json::value_to<std::string>(value) : std::string();
}

}  // namespace

void ReaderCopy::Apply(std::string_view message) {
  const json::value parsed = json::parse({message.data(), message.size()});
  const auto type = TextOf(parsed.at("type"));
  const auto set = [this](const json::value& turn) {
    const auto n = turn.at("n").to_number<std::size_t>();
    if (turns_.size() < n) turns_.resize(n);
    turns_[n - 1] = {TextOf(turn.at("label")), TextOf(turn.at("text"))};
  };
  if (type == "snapshot") {
    turns_.clear();
    missing_.clear();
    const std::size_t segments = parsed.at("segments").as_array().size();
    for (std::size_t number = 1; number <= segments; ++number) missing_.insert(number);
    for (const auto& turn : parsed.at("turns").as_array()) set(turn);
  }
  if (type == "segment") {
    missing_.erase(parsed.at("segment").to_number<std::size_t>());
    for (const auto& turn : parsed.at("turns").as_array()) set(turn);
  }
  if (type != "changes") return;
  for (const auto& change : parsed.at("changes").as_array()) {
    const auto op = TextOf(change.at("op"));
    if (op == "set") {
      set(change.at("turn"));
    } else if (op == "drop") {
      turns_.resize(change.at("n").to_number<std::size_t>() - 1);
    } else if (op == "splice") {
      std::string& text = turns_.at(change.at("n").to_number<std::size_t>() - 1).text;
      const auto erase = change.at("erase").to_number<std::size_t>();
      text.resize(text.size() - text::SuffixBytes(text, erase));
      text += TextOf(change.at("append"));
    }
  }
}

std::string ReaderCopy::Text() const {
  std::string whole;
  for (const auto& turn : turns_) {
    if (!whole.empty()) whole += "\n";
    whole += ">> " + turn.label + ": " + turn.text;
  }
  return whole;
}

}  // namespace plenary::bench
