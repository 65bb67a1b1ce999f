// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/json.hpp>
#include <cstdint>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "plenary/live/reader_messages.h"
#include "plenary/live/text_tail.h"
#include "plenary/text/utf8.h"

namespace plenary::live {

// What a reader of a track has on the screen: applies the messages of the reader's socket one after
// the other, as docs/protocol.md says, and the segments that it fetches. Throws std::runtime_error
// when a message does not fit, or a checksum says that the copy is wrong.
class ReaderCopy {
 public:
  void Apply(std::string_view message) {
    const auto object = boost::json::parse({message.data(), message.size()}).as_object();
    const std::string type(object.at("type").as_string());
    if (type == "check") return Check(object);
    TakePlace(object.at("place").as_string(), type == "snapshot");
    if (const auto* state = object.if_contains("state")) state_ = state->as_string();
    if (type == "snapshot") Replace(object);
    if (type == "changes")
      for (const auto& change : object.at("changes").as_array()) Change(change.as_object());
  }

  // The segments that the snapshot left out and nobody has brought yet.
  struct Missing {
    std::size_t number = 0;
    std::string place;
  };
  std::vector<Missing> missing() const {
    std::vector<Missing> missing;
    for (const auto& [number, offset] : missing_)
      missing.push_back({number, FormatPlace({place_.epoch, offset})});
    return missing;
  }

  // A segment as the server gave it, which may be newer than this copy, or older.
  void ApplySegment(std::string_view message) {
    const auto object = boost::json::parse({message.data(), message.size()}).as_object();
    const auto place = ParsePlace(object.at("place").as_string());
    const auto number = object.at("segment").to_number<std::size_t>();
    if (!place || place->epoch != place_.epoch)
      throw std::runtime_error("a segment of another epoch");
    if (missing_.erase(number) == 0) return;
    for (const auto& turn : object.at("turns").as_array()) {
      const auto n = turn.at("n").to_number<std::size_t>();
      if (n > turns_.size()) break;
      auto& held = turns_[n - 1];
      if (held.is_known) continue;
      held = {turn.as_object(), true, place->offset};
      for (const auto& [offset, change] : std::exchange(late_[n], {}))
        if (offset > place->offset) Change(change);
      late_.erase(n);
    }
  }

  bool is_whole() const { return missing_.empty(); }

  // How many turns there are, known or not.
  std::size_t size() const { return turns_.size(); }
  // The turns as the wire has them, each with a number one higher than the one before it.
  std::vector<boost::json::object> turns() const {
    std::vector<boost::json::object> turns;
    for (const auto& turn : turns_) turns.push_back(turn.json);
    return turns;
  }
  std::vector<std::string> texts() const {
    std::vector<std::string> texts;
    for (const auto& turn : turns_)
      texts.emplace_back(turn.is_known ? turn.json.at("text").as_string() : "");
    return texts;
  }
  // As they came: an entry that changed comes again.
  const std::vector<boost::json::object>& entries() const { return entries_; }
  const std::string& state() const { return state_; }
  const Place& place() const { return place_; }
  // How many checksums were compared.
  int checks() const { return checks_; }

 private:
  // since: of a turn out of a segment, the offset up to which all changes are in it already; it may
  // be ahead of the copy.
  struct Held {
    boost::json::object json;
    bool is_known = false;
    std::uint64_t since = 0;
  };

  void TakePlace(std::string_view text, bool is_snapshot) {
    const auto place = ParsePlace(text);
    if (!place) throw std::runtime_error("expected a place, got " + std::string(text));
    if (!is_snapshot && *place != Place{place_.epoch, place_.offset + 1})
      throw std::runtime_error("expected the place after " + FormatPlace(place_) + ", got " +
                               std::string(text));
    place_ = *place;
  }

  void Replace(const boost::json::object& snapshot) {
    turns_.clear();
    entries_.clear();
    for (const auto& entry : snapshot.at("entries").as_array())
      entries_.push_back(entry.as_object());
    missing_.clear();
    late_.clear();
    const auto& segments = snapshot.at("segments").as_array();
    for (std::size_t i = 0; i < segments.size(); ++i)
      missing_[i + 1] = segments[i].to_number<std::uint64_t>();
    turns_.resize(segments.size() * kSegmentTurns);
    for (const auto& turn : snapshot.at("turns").as_array()) Set(turn.as_object());
  }

  void Change(const boost::json::object& change) {
    const auto& op = change.at("op").as_string();
    if (op == "entry") return entries_.push_back(change.at("entry").as_object());
    if (op == "set") return Set(change.at("turn").as_object());
    const auto n = change.at("n").to_number<std::size_t>();
    if (n < 1 || n > turns_.size() + (op == "drop" ? 1 : 0))
      throw std::runtime_error("there is no turn " + std::to_string(n));
    if (op == "drop") return Drop(n);
    if (op != "splice") throw std::runtime_error("unknown op " + std::string(op));
    auto& turn = turns_[n - 1];
    if (!turn.is_known) return late_[n].emplace_back(place_.offset, change), void();
    if (turn.since >= place_.offset) return;
    Splice(turn.json.at("text"), change.at("erase").to_number<std::size_t>(),
           change.at("append").as_string());
  }

  // What was to come for turns that are gone does not come back with a later segment.
  void Drop(std::size_t n) {
    turns_.resize(n - 1);
    late_.erase(late_.lower_bound(n), late_.end());
  }

  void Set(const boost::json::object& turn) {
    const auto n = turn.at("n").to_number<std::size_t>();
    if (n < 1 || n > turns_.size() + 1)
      throw std::runtime_error("turn " + std::to_string(n) + " is set, but there are " +
                               std::to_string(turns_.size()));
    if (n > turns_.size()) turns_.emplace_back();
    auto& held = turns_[n - 1];
    if (held.is_known && held.since >= place_.offset) return;
    held = {turn, true, 0};
    late_.erase(n);
  }

  static void Splice(boost::json::value& text, std::size_t erase, std::string_view append) {
    std::string changed(text.as_string());
    if (erase > text::Length(changed)) throw std::runtime_error("erases more than the turn has");
    changed.resize(changed.size() - text::SuffixBytes(changed, erase));
    text = changed.append(append);
  }

  void Check(const boost::json::object& check) {
    if (ParsePlace(check.at("place").as_string()) != place_ || !is_whole()) return;
    std::uint32_t sum = 0;
    for (const auto& turn : turns_) sum += HashOf(turn.json);
    if (check.at("turns").to_number<std::size_t>() != turns_.size() ||
        check.at("hash").to_number<std::uint32_t>() != sum)
      throw std::runtime_error("the copy is not what the server has at " + FormatPlace(place_));
    ++checks_;
  }

  static std::uint32_t HashOf(const boost::json::object& turn) {
    std::string text = std::to_string(turn.at("n").to_number<std::size_t>()) + '\n';
    text += std::string_view(turn.at("id").as_string());
    text += '\n';
    if (const auto* speaker = turn.at("speaker").if_object())
      text += std::string_view(speaker->at("name").as_string());
    text += '\n';
    text += std::string_view(turn.at("text").as_string());
    return BytesHash(text);
  }

  std::vector<Held> turns_;
  std::map<std::size_t, std::uint64_t> missing_;  // segment: offset
  // Changes of turns that are not known yet, with their offsets.
  std::map<std::size_t, std::vector<std::pair<std::uint64_t, boost::json::object>>> late_;
  std::vector<boost::json::object> entries_;
  std::string state_;
  Place place_;
  int checks_ = 0;
};

}  // namespace plenary::live
