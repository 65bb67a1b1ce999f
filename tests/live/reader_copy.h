// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/json.hpp>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "plenary/live/reader_messages.h"
#include "plenary/text/utf8.h"

namespace plenary::live {

// What a reader of a track has on the screen: applies the messages of the reader's socket one after
// the other, as docs/protocol.md says. Throws std::runtime_error when one does not fit.
class ReaderCopy {
 public:
  void Apply(std::string_view message) {
    const auto object = boost::json::parse({message.data(), message.size()}).as_object();
    const std::string type(object.at("type").as_string());
    TakePlace(object.at("place").as_string(), type == "snapshot");
    if (const auto* state = object.if_contains("state")) state_ = state->as_string();
    if (type == "snapshot") Replace(object.at("turns").as_array());
    if (type == "changes")
      for (const auto& change : object.at("changes").as_array()) Change(change.as_object());
  }

  // The turns as the wire has them, each with a number one higher than the one before it.
  const std::vector<boost::json::object>& turns() const { return turns_; }
  std::vector<std::string> texts() const {
    std::vector<std::string> texts;
    for (const auto& turn : turns_) texts.emplace_back(turn.at("text").as_string());
    return texts;
  }
  // As they came: an entry that changed comes again.
  const std::vector<boost::json::object>& entries() const { return entries_; }
  const std::string& state() const { return state_; }
  const Place& place() const { return place_; }

 private:
  void TakePlace(std::string_view text, bool is_snapshot) {
    const auto place = ParsePlace(text);
    if (!place) throw std::runtime_error("expected a place, got " + std::string(text));
    if (!is_snapshot && *place != Place{place_.epoch, place_.offset + 1})
      throw std::runtime_error("expected the place after " + FormatPlace(place_) + ", got " +
                               std::string(text));
    place_ = *place;
  }

  void Replace(const boost::json::array& turns) {
    turns_.clear();
    for (const auto& turn : turns) Set(turn.as_object());
  }

  void Change(const boost::json::object& change) {
    const auto& op = change.at("op").as_string();
    if (op == "entry") return entries_.push_back(change.at("entry").as_object());
    if (op == "set") return Set(change.at("turn").as_object());
    const auto n = change.at("n").to_number<std::size_t>();
    if (n < 1 || n > turns_.size() + (op == "drop" ? 1 : 0))
      throw std::runtime_error("there is no turn " + std::to_string(n));
    if (op == "drop") return turns_.resize(n - 1);
    if (op != "splice") throw std::runtime_error("unknown op " + std::string(op));
    Splice(turns_[n - 1].at("text"), change.at("erase").to_number<std::size_t>(),
           change.at("append").as_string());
  }

  void Set(const boost::json::object& turn) {
    const auto n = turn.at("n").to_number<std::size_t>();
    if (n < 1 || n > turns_.size() + 1)
      throw std::runtime_error("turn " + std::to_string(n) + " is set, but there are " +
                               std::to_string(turns_.size()));
    if (n > turns_.size())
      turns_.push_back(turn);
    else
      turns_[n - 1] = turn;
  }

  static void Splice(boost::json::value& text, std::size_t erase, std::string_view append) {
    std::string changed(text.as_string());
    if (erase > text::Length(changed)) throw std::runtime_error("erases more than the turn has");
    changed.resize(changed.size() - text::SuffixBytes(changed, erase));
    text = changed.append(append);
  }

  std::vector<boost::json::object> turns_;
  std::vector<boost::json::object> entries_;
  std::string state_;
  Place place_;
};

}  // namespace plenary::live
