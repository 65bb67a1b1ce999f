// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace plenary::transcript {

// The beginning of a label that may go on in the next line: "REPUBLIC OF" / "NORDAVIA: text". Until
// then it stands in the open turn as what it may be as well, speech.
//   begin, end   its bytes in the captions
//   text         bytes of clean text that the open turn had before it
//   turn_end     where the open turn ended before it
//   opened_turn  the turn was opened for it, by an arrow
//   label        bytes of it that the turn has as its label so far, where it was taken for a whole
//   one
struct PendingLabel {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t text = 0;
  std::size_t turn_end = 0;
  int line = 0;
  bool opened_turn = false;
  std::size_t label = 0;
  bool is_there() const { return end > begin; }
};

// What a fold remembers of the pieces before, besides what it made of them.
struct FoldState {
  enum class Block : std::uint8_t { none, credit, disclaimer, comment };
  bool after_blank = true;    // the piece before was blank, or not part of a turn
  bool ends_sentence = true;  // the text before ended a sentence
  bool is_inline = false;     // the piece before did not end its line
  bool has_words = false;     // something was said in the open turn
  Block block = Block::none;  // boilerplate that goes on over several lines
  bool is_timed = false;      // of cues: a timing stood before
  bool after_gap = true;      // of cues: the line before was empty
  PendingLabel pending;
  std::array<std::size_t, 3> lines_said{};  // of cues: hashes of the last ones
  std::size_t last_line = 0;                // of cues: bytes of clean text of the last one
};

// Where a fold stood before a piece, so that it can go back there.
struct FoldMark {
  std::size_t turns = 0;
  std::size_t markers = 0;
  std::size_t boilerplate = 0;
  std::size_t text = 0;      // bytes of clean text that the open turn had
  std::size_t lines = 0;     // lines that it came from
  std::size_t turn_end = 0;  // where it ended in the captions
  std::size_t heard = 0;     // words of names heard in labels
  bool has_label = false;
  FoldState state;
  std::string pending_text;  // what the pending label has put into the text
};

}  // namespace plenary::transcript
