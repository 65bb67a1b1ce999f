// SPDX-License-Identifier: Apache-2.0
// Three times over the text, each in one pass: its form, its people and its header, its turns. So
// only a few turns are held at a time, whatever the size of the file.
#include "plenary/transcript/process.h"

#include <algorithm>
#include <deque>
#include <iterator>
#include <memory>
#include <string>

#include "attribution.h"
#include "form.h"
#include "gaps.h"
#include "meeting_info.h"
#include "meeting_words.h"
#include "piece.h"
#include "suspects.h"
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
                 TakeTurn take, TurnFold::Detail detail = TurnFold::Detail::all) {
  TurnFold fold(form, &restorer, detail);
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
  MeetingWords words;  // none unless suspects are looked for
};

// Reads who is named where, and which words are said; all of it is needed before the first turn can
// be attributed or suspected.
Overview ReadOver(std::string_view text, const Form& form, const CaseRestorer& restorer,
                  const Roster& roster, const Guesses& guesses) {
  Overview overview{{}, Attribution(roster, guesses), {}};
  int first_line = 0;
  std::size_t t = 0;
  const auto read = [&](const FoldedTurn& folded) {
    if (first_line == 0) first_line = folded.turn.source.line;
    overview.attribution.Read(t++, folded.turn.label, folded.turn.text);
    if (guesses.suspects) overview.words.Add(folded.turn.text);
  };
  // Labels alone need no text.
  const bool reads_text = guesses.speakers || guesses.names || guesses.suspects;
  const auto detail = reads_text ? TurnFold::Detail::all : TurnFold::Detail::outline;
  const TurnFold fold = FoldAll(text, form, restorer, read, detail);
  overview.meeting = ReadHeader(HeaderLines(fold.boilerplate(), first_line));
  overview.attribution.Update(0);
  return overview;
}

// Hands out finished turns once the turns that they quote have been seen.
class TurnFinisher {
 public:
  //   finder  of suspects, or nullptr
  TurnFinisher(std::string_view text, const Attribution& attribution, SuspectFinder* finder,
               TranscriptSink& sink)
      : text_(text), attribution_(attribution), finder_(finder), sink_(sink) {}

  void Take(FoldedTurn folded) {
    waiting_.push_back(std::move(folded));
    while (waiting_.size() > kSignsBefore + 1 + kSignsAfter) waiting_.pop_front(), ++first_;
    ++taken_;
    if (taken_ > kSignsAfter) Finish(taken_ - 1 - kSignsAfter);
  }

  // Finishes the last turns, and gives what is said besides the turns.
  void TakeAll(Transcript& rest) {
    const std::size_t left = std::min(taken_, kSignsAfter);
    for (std::size_t t = taken_ - left; t < taken_; ++t) Finish(t);
    rest.name_suggestions = std::move(suggestions_);
    rest.suspects = std::move(suspects_);
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
    auto names = attribution_.SuggestionsFor(t, turn, folded.lines);
    if (finder_) {
      auto suspects = finder_->Find(turn, folded.lines);
      std::ranges::move(attribution_.MissedChangesIn(t, turn, folded.lines),
                        std::back_inserter(suspects));
      LeaveOutNames(suspects, names);
      std::ranges::move(suspects, std::back_inserter(suspects_));
    }
    std::ranges::move(names, std::back_inserter(suggestions_));
    sink_.Add(std::move(turn));
  }

  std::string_view text_;
  const Attribution& attribution_;
  SuspectFinder* finder_;
  TranscriptSink& sink_;
  std::deque<FoldedTurn> waiting_;
  std::size_t first_ = 0;  // number of the first that waits
  std::size_t taken_ = 0;
  std::string speaker_id_;
  std::vector<NameSuggestion> suggestions_;
  std::vector<Suspect> suspects_;
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
  const auto names = overview.attribution.NameWords();
  std::unique_ptr<SuspectFinder> finder;
  if (guesses.suspects) {
    finder = std::make_unique<SuspectFinder>(overview.words, names, guesses.dictionary.get(),
                                             form.is_capitals);
  }
  TurnFinisher finisher(text, overview.attribution, finder.get(), sink);
  TurnFold fold =
      FoldAll(text, form, restorer, [&](FoldedTurn folded) { finisher.Take(std::move(folded)); });
  Transcript rest;
  rest.meeting = overview.meeting;
  finisher.TakeAll(rest);
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
