// SPDX-License-Identifier: Apache-2.0
// Three times over the text, each in one pass: its form, its people and its header, its turns. So
// only a few turns are held at a time, whatever the size of the file.
#include "plenary/transcript/process.h"

#include <algorithm>
#include <deque>
#include <iterator>
#include <string>

#include "attribution.h"
#include "form.h"
#include "gaps.h"
#include "meeting_info.h"
#include "piece.h"
#include "turn_fold.h"

namespace plenary::transcript {
namespace {

Form FormOf(std::string_view text) {
  Survey survey;
  PieceScanner scanner(text);
  for (Piece piece; scanner.Next(piece);) survey.Add(TraitsOf(text, piece));
  return survey.form();
}

// Runs the fold over the whole text, handing out each turn once nothing can be added to it.
template <class TakeTurn>
TurnFold FoldAll(std::string_view text, const Form& form, const CaseRestorer& restorer,
                 TakeTurn take) {
  TurnFold fold(form, &restorer);
  PieceScanner scanner(text);
  for (Piece piece; scanner.Next(piece);) {
    fold.Add(text, piece);
    for (FoldedTurn& folded : fold.TakeClosed()) take(std::move(folded));
  }
  for (FoldedTurn& folded : fold.TakeAll()) take(std::move(folded));
  return fold;
}

struct Overview {
  MeetingInfo meeting;
  Attribution attribution;
};

// Reads who is named where; all of it is needed before the first turn can be attributed.
Overview ReadOver(std::string_view text, const Form& form, const CaseRestorer& restorer,
                  const Roster& roster, const Guesses& guesses) {
  Overview overview{{}, Attribution(roster, guesses)};
  int first_line = 0;
  std::size_t t = 0;
  const TurnFold fold = FoldAll(text, form, restorer, [&](const FoldedTurn& folded) {
    if (first_line == 0) first_line = folded.turn.source.line;
    overview.attribution.Read(t++, folded.turn.label, folded.turn.text);
  });
  overview.meeting = ReadHeader(HeaderLines(fold.boilerplate(), first_line));
  overview.attribution.Update(0);
  return overview;
}

// Hands out finished turns once the turns that they quote have been seen.
class TurnFinisher {
 public:
  TurnFinisher(std::string_view text, const Attribution& attribution, TranscriptSink& sink)
      : text_(text), attribution_(attribution), sink_(sink) {}

  void Take(FoldedTurn folded) {
    waiting_.push_back(std::move(folded));
    while (waiting_.size() > kSignsBefore + 1 + kSignsAfter) waiting_.pop_front(), ++first_;
    ++taken_;
    if (taken_ > kSignsAfter) Finish(taken_ - 1 - kSignsAfter);
  }

  std::vector<NameSuggestion> TakeAll() {
    const std::size_t left = std::min(taken_, kSignsAfter);
    for (std::size_t t = taken_ - left; t < taken_; ++t) Finish(t);
    return std::move(suggestions_);
  }

 private:
  FoldedTurn& At(std::size_t t) { return waiting_[t - first_]; }

  void Finish(std::size_t t) {
    FoldedTurn& folded = At(t);
    Turn turn = folded.turn;
    turn.n = static_cast<int>(t) + 1;
    turn.id = "t" + std::to_string(turn.n);
    turn.raw.assign(text_.substr(turn.source.begin, turn.source.end - turn.source.begin));
    turn.speaker =
        attribution_.SpeakerOf(t, [&](std::size_t u) { return std::string_view(At(u).turn.text); });
    turn.continues = turn.speaker && turn.speaker->id == speaker_id_;
    speaker_id_ = turn.speaker ? turn.speaker->id : std::string();
    std::ranges::move(attribution_.SuggestionsFor(t, turn, folded.lines),
                      std::back_inserter(suggestions_));
    sink_.Add(std::move(turn));
  }

  std::string_view text_;
  const Attribution& attribution_;
  TranscriptSink& sink_;
  std::deque<FoldedTurn> waiting_;
  std::size_t first_ = 0;  // number of the first that waits
  std::size_t taken_ = 0;
  std::string speaker_id_;
  std::vector<NameSuggestion> suggestions_;
};

class Gatherer : public TranscriptSink {
 public:
  void Begin(const MeetingInfo& meeting) override { meeting_ = meeting; }
  void Add(Turn turn) override { turns_.push_back(std::move(turn)); }
  void End(const Transcript& rest) override {
    transcript_ = rest;
    transcript_.meeting = meeting_;
    transcript_.turns = std::move(turns_);
  }
  Transcript Take() { return std::move(transcript_); }

 private:
  MeetingInfo meeting_;
  std::vector<Turn> turns_;
  Transcript transcript_;
};

}  // namespace

void Process(std::string_view text, const Roster& roster, const Guesses& guesses,
             TranscriptSink& sink) {
  const Form form = FormOf(text);
  const CaseRestorer restorer(roster, guesses.dictionary);
  const Overview overview = ReadOver(text, form, restorer, roster, guesses);
  sink.Begin(overview.meeting);
  TurnFinisher finisher(text, overview.attribution, sink);
  TurnFold fold =
      FoldAll(text, form, restorer, [&](FoldedTurn folded) { finisher.Take(std::move(folded)); });
  Transcript rest;
  rest.meeting = overview.meeting;
  rest.name_suggestions = finisher.TakeAll();
  rest.markers = fold.TakeMarkers();
  rest.boilerplate = fold.TakeBoilerplate();
  rest.gaps = GapsFrom(rest.markers);
  sink.End(rest);
}

Transcript Process(std::string_view text, const Roster& roster, const Guesses& guesses) {
  Gatherer gatherer;
  Process(text, roster, guesses, gatherer);
  return gatherer.Take();
}

}  // namespace plenary::transcript
