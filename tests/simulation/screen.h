// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "chance.h"
#include "live/reader_copy.h"
#include "plenary/wire/deflate.h"
#include "plenary/wire/fan_out.h"
#include "reader_network.h"

namespace plenary::simulation {

// What a copy shows, each part hashed: the state, then the turns.
//   nothing for the earlier turns, which are not in the snapshot that a late reader begins with
using Shown = std::vector<std::optional<std::size_t>>;
Shown ShownBy(const live::ReaderCopy& copy);
// Whether a reader has what there is, but for earlier turns that it was not sent.
bool Fits(const Shown& reader, const Shown& all);

// What readers have to see at each place, as it was in the server when that place was made.
class Record {
 public:
  void Note(const live::Place& place, Shown shown);
  void Check(const live::ReaderCopy& copy) const;

 private:
  std::map<std::string, Shown> shown_;
};

// A reader of a track: makes turns of the bytes that come, by a small decoder of its own, and holds
// them against the record at every step.
class Screen {
 public:
  Screen(wire::Line line, Chance& chance, ReaderNetwork& network)
      : line_(line), chance_(chance), network_(network) {}

  wire::Line line() const { return line_; }
  bool is_connected() const { return connection_ != 0; }
  // Nothing until a snapshot came.
  const std::optional<live::Place>& place() const { return place_; }
  const live::ReaderCopy& copy() const { return copy_; }

  // A new connection, on which it has what it has, or nothing.
  void Connect(int connection, bool is_new);
  // False when there was nothing to read.
  bool Read(const Record& record);
  void HangUp();
  // A ping, a close, a word that is not wanted, or a part of one.
  void Say();

 private:
  void Take(const Record& record);
  bool TakeFrame(const Record& record);
  bool TakeEvent(const Record& record);
  bool TakeGreeting();
  void See(const Record& record, std::string_view message);
  void Forget();

  wire::Line line_;
  Chance& chance_;
  ReaderNetwork& network_;
  int connection_ = 0;
  bool is_greeted_ = false;
  bool is_closing_ = false;
  std::string bytes_;
  std::string unsaid_;  // the rest of what it began to say
  live::ReaderCopy copy_;
  std::optional<live::Place> place_;
  wire::Inflater inflater_;
};

constexpr std::string_view kGreeting = "HTTP/1.1 200 OK\r\n\r\n";

}  // namespace plenary::simulation
