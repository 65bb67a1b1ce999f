// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "case_restorer.h"
#include "fold_state.h"
#include "form.h"
#include "piece.h"
#include "plenary/text/labels.h"
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

// Makes turns of pieces, one after the other. What a piece becomes depends on its own bytes, on the
// form of the text and on what this class remembers; so a fold that goes back to a mark and takes
// other pieces ends as if it had never seen the first ones.
class TurnFold {
 public:
  // What is made of the text: all of it; or only where turns begin, their labels and the lines that
  // are no speech, in a fraction of the time.
  enum class Detail { all, outline };

  // restorer: outlives the fold
  TurnFold(Form form, const CaseRestorer* restorer, Detail detail = Detail::all)
      : form_(form), restorer_(restorer), detail_(detail) {}

  // Restores with another from now on; what was taken stays.
  void Use(const CaseRestorer* restorer) { restorer_ = restorer; }

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
  // A piece without what stands before its words.
  //   begin    where the words begin in the text
  //   words    to the end of the piece
  //   content  the words without the blanks round them
  struct Line {
    std::size_t begin = 0;
    std::string_view words;
    std::string_view content;
  };

  Line Read(std::string_view text, const Piece& piece) const;
  std::vector<FoldedTurn> TakeOut(std::size_t count);
  bool has_turns() const { return taken_ > 0 || !turns_.empty(); }
  bool IsTransport(const Line& line, const Piece& piece) const;
  std::optional<text::LineLabel> LabelOf(const Line& line, const Piece& piece) const;
  bool MayOpenHere(text::LabelShape shape) const;
  bool IsOutside(const Line& line, const Piece& piece) const;
  bool StandsApart(std::string_view content) const;
  bool IsOfCueFile(std::string_view content) const;
  bool IsOfCover(std::string_view content) const;
  bool GoesOnInBlock(std::string_view content) const;
  bool TakeStop(const Line& line, const Piece& piece);
  bool TakeRestOfLabel(std::string_view text, const Line& line, const Piece& piece);
  void OpenTurn(std::string_view text, const Line& line, const Piece& piece,
                const std::optional<text::LineLabel>& label);
  bool GoesOnByLabel(const text::LineLabel& label, const Line& line) const;
  void AddBoilerplate(std::string_view content, const Piece& piece);
  void AddMarkers(std::string_view content, std::span<const text::MarkerSpan> markers,
                  const Piece& piece);
  void AddSpeech(std::string_view words, const Piece& piece);
  bool EndsTheText(std::string_view content, const Piece& piece) const;
  std::optional<text::MarkerSpan> MarkerOfLine(std::string_view content, const Piece& piece) const;
  void AddText(std::string_view words, std::string_view content, const Piece& piece);
  void AddClean(std::string clean, const Piece& piece);
  void Hear(const std::string& label);
  void NotePending(const Line& line, const Piece& piece, const FoldMark& before, bool opened_turn);
  void PushTurn(Turn turn);
  void RestorePending(const FoldMark& mark);
  bool WasSaid(std::string& clean);
  bool JoinsParagraph(std::string_view content, const Piece& piece) const;

  Form form_;
  const CaseRestorer* restorer_;
  Detail detail_;
  std::size_t taken_ = 0;
  std::vector<Turn> turns_;
  std::vector<LineStarts> lines_;  // one for each of turns_
  std::vector<Marker> markers_;
  std::vector<Boilerplate> boilerplate_;
  std::vector<NameWord> heard_;  // names of the labels so far, for capitals
  FoldState state_;
};

}  // namespace plenary::transcript
