// SPDX-License-Identifier: Apache-2.0
// Three times over the text, each in one pass: its form, its people and its header, its turns. So
// no more than one turn is held at a time, whatever the size of the file.
#include "plenary/transcript/process.h"

#include "attribution.h"
#include "finish.h"
#include "form.h"
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
  std::vector<std::string> labels;
};

Overview ReadOver(std::string_view text, const Form& form, const CaseRestorer& restorer) {
  LabelList labels;
  int first_line = 0;
  const TurnFold fold = FoldAll(text, form, restorer, [&](const FoldedTurn& folded) {
    if (first_line == 0) first_line = folded.turn.source.line;
    labels.Add(folded.turn.label);
  });
  return {ReadHeader(HeaderLines(fold.boilerplate(), first_line)), labels.Take()};
}

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
  Overview overview = ReadOver(text, form, restorer);
  sink.Begin(overview.meeting);
  Attribution attribution(roster, std::move(overview.labels));
  Transcript rest;
  TurnFinisher finisher(attribution);
  TurnFold fold = FoldAll(text, form, restorer, [&](FoldedTurn folded) {
    Turn& turn = folded.turn;
    finisher.Finish(turn, text);
    turn.id = "t" + std::to_string(turn.n);
    if (auto suggestion = attribution.SuggestionFor(turn)) {
      rest.name_suggestions.push_back(*std::move(suggestion));
    }
    sink.Add(std::move(turn));
  });
  rest.meeting = std::move(overview.meeting);
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
