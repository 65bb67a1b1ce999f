// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "case_restorer.h"
#include "form.h"
#include "piece.h"
#include "plenary/transcript/transcript.h"

namespace plenary::transcript {

// Where the clean text of a turn begins to come from a line of the captions.
//   text  bytes of clean text before it
struct LineStart {
  std::size_t text = 0;
  int line = 0;
};
using LineStarts = std::vector<LineStart>;

// The line of the captions that the byte at `offset` of a clean text comes from.
int LineOf(const LineStarts& lines, std::size_t offset);

// A turn that nothing can be added to, and where its lines begin.
struct FoldedTurn {
  Turn turn;
  LineStarts lines;
};

// Where a fold stood before a piece, so that it can go back there.
struct FoldMark {
  std::size_t turns = 0;
  std::size_t markers = 0;
  std::size_t boilerplate = 0;
  std::size_t text = 0;       // bytes of clean text that the open turn had
  std::size_t lines = 0;      // lines that it came from
  std::size_t turn_end = 0;   // where it ended in the captions
  bool after_blank = true;    // the piece before was blank, or not part of a turn
  bool ends_sentence = true;  // the text before ended a sentence
  bool is_inline = false;     // the piece before did not end its line
};

// Makes turns of pieces, one after the other. What a piece becomes depends on its own bytes, on the
// form of the text and on what this class remembers; so a fold that goes back to a mark and takes
// other pieces ends as if it had never seen the first ones.
class TurnFold {
 public:
  // restorer: outlives the fold
  TurnFold(Form form, const CaseRestorer* restorer) : form_(form), restorer_(restorer) {}

  // Takes the next piece of the text.
  void Add(std::string_view text, const Piece& piece);

  FoldMark mark() const;
  void GoBack(const FoldMark& mark);

  // Turns with source (begin, end, line, column), label and clean text; without number, id, raw and
  // speaker. Those before `taken` have been taken out.
  std::vector<Turn>& turns() { return turns_; }
  const std::vector<Turn>& turns() const { return turns_; }
  const LineStarts& lines(std::size_t turn) const { return lines_[turn]; }
  const std::vector<Marker>& markers() const { return markers_; }
  const std::vector<Boilerplate>& boilerplate() const { return boilerplate_; }

  // Takes out all turns but the open one; for going through a text only once, forward.
  std::vector<FoldedTurn> TakeClosed();
  // Takes out the open one too, at the end of the text.
  std::vector<FoldedTurn> TakeAll();
  std::vector<Marker> TakeMarkers() { return std::move(markers_); }
  std::vector<Boilerplate> TakeBoilerplate() { return std::move(boilerplate_); }

 private:
  std::vector<FoldedTurn> TakeOut(std::size_t count);
  bool has_turns() const { return taken_ > 0 || !turns_.empty(); }
  bool OpensTurn(std::string_view text, const Piece& piece) const;
  bool IsOutside(std::string_view content, const Piece& piece) const;
  void OpenTurn(std::string_view text, const Piece& piece);
  void AddBoilerplate(std::string_view content, const Piece& piece);
  void AddMarkers(std::string_view content, const Piece& piece);
  void AddSpeech(std::string_view content, const Piece& piece);
  void PushTurn(Turn turn);
  bool JoinsParagraph(std::string_view content, const Piece& piece) const;

  Form form_;
  const CaseRestorer* restorer_;
  std::size_t taken_ = 0;
  std::vector<Turn> turns_;
  std::vector<LineStarts> lines_;  // one for each of turns_
  std::vector<Marker> markers_;
  std::vector<Boilerplate> boilerplate_;
  bool after_blank_ = true;
  bool ends_sentence_ = true;
  bool is_inline_ = false;
};

}  // namespace plenary::transcript
