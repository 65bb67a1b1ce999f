// SPDX-License-Identifier: Apache-2.0
// A caption event changes the end of the text. The pieces that it may touch are taken back, the
// fold goes back to where it stood before them, and takes the new ones; all before is left alone.
// Only when the form of the whole text looks different now is everything folded again.
#include "plenary/transcript/live_transcript.h"

#include <algorithm>
#include <span>
#include <utility>

#include "attribution.h"
#include "finish.h"
#include "form.h"
#include "meeting_info.h"
#include "piece.h"
#include "plenary/text/utf8.h"
#include "track_text.h"
#include "turn_change.h"
#include "turn_fold.h"

namespace plenary::transcript {

class LiveTranscript::Impl {
 public:
  Impl(Roster roster, Guesses guesses)
      : roster_(std::move(roster)),
        guesses_(std::move(guesses)),
        restorer_(std::make_unique<CaseRestorer>(roster_, guesses_.dictionary)),
        fold_(Form{}, restorer_.get()),
        attribution_(std::make_unique<Attribution>(roster_, Labels{})) {}

  Result<std::vector<TurnChange>> Apply(const CaptionEvent& event) {
    const auto changed_from = text_.Apply(event);
    if (!changed_from) return changed_from.error();
    return Refold(*changed_from);
  }

  std::vector<TurnChange> SetRoster(Roster roster) {
    roster_ = std::move(roster);
    const std::vector<Turn> before = fold_.turns();
    attribution_ = std::make_unique<Attribution>(roster_, LabelsNow());
    FinishFrom(0);
    return ChangesBetween(before, fold_.turns(), 0);
  }

  const TrackText& text() const { return text_; }
  const std::vector<Turn>& turns() const { return fold_.turns(); }

  Transcript MakeTranscript() {
    Transcript transcript;
    transcript.turns = fold_.turns();
    transcript.markers = fold_.markers();
    transcript.boilerplate = fold_.boilerplate();
    transcript.gaps = GapsFrom(transcript.markers);
    const int first_line = turns().empty() ? 0 : turns().front().source.line;
    transcript.meeting = ReadHeader(HeaderLines(transcript.boilerplate, first_line));
    for (const Turn& turn : turns()) {
      if (auto suggestion = attribution_->SuggestionFor(turn)) {
        transcript.name_suggestions.push_back(*std::move(suggestion));
      }
    }
    return transcript;
  }

 private:
  using Labels = std::vector<std::string>;

  struct Record {
    Piece piece;
    PieceTraits traits;
    FoldMark before;
  };

  std::vector<TurnChange> Refold(std::size_t changed_from) {
    FoldMark mark = TakeBackPieces(changed_from);
    std::size_t kept = records_.size();
    ScanPieces();
    const Form form = survey_.form();
    const bool is_new_form = form != form_;
    if (is_new_form) {
      mark = FoldMark{};
      kept = 0;
    }
    const std::size_t first = mark.turns == 0 ? 0 : mark.turns - 1;
    const std::vector<Turn> before(turns().begin() + static_cast<std::ptrdiff_t>(first),
                                   turns().end());
    if (is_new_form) {
      form_ = form;
      fold_ = TurnFold(form, restorer_.get());
    } else {
      fold_.GoBack(mark);
    }
    FoldPieces(kept);
    return Attribute(before, first);
  }

  // Takes back the pieces that may be other now; gives where the fold stood before them.
  FoldMark TakeBackPieces(std::size_t changed_from) {
    FoldMark mark = fold_.mark();
    while (!records_.empty() && records_.back().piece.end + kPieceLookahead > changed_from) {
      survey_.Remove(records_.back().traits);
      mark = records_.back().before;
      records_.pop_back();
    }
    return mark;
  }

  void ScanPieces() {
    const std::string_view text = text_.text();
    PieceScanner scanner =
        records_.empty() ? PieceScanner(text) : PieceScanner(text, records_.back().piece);
    for (Piece piece; scanner.Next(piece);) {
      records_.push_back({piece, TraitsOf(text, piece), {}});
      survey_.Add(records_.back().traits);
    }
  }

  void FoldPieces(std::size_t from) {
    for (std::size_t i = from; i < records_.size(); ++i) {
      records_[i].before = fold_.mark();
      fold_.Add(text_.text(), records_[i].piece);
    }
  }

  // Finishes the turns from `first` on, and all of them when the people changed.
  std::vector<TurnChange> Attribute(const std::vector<Turn>& before, std::size_t first) {
    if (!HasSameLabels(before, first)) {
      Labels labels = LabelsNow();
      if (labels != attribution_->labels()) {
        attribution_ = std::make_unique<Attribution>(roster_, std::move(labels));
        return AttributeAll(before, first);
      }
    }
    FinishFrom(first);
    return ChangesBetween(
        before, {turns().begin() + static_cast<std::ptrdiff_t>(first), turns().end()}, first);
  }

  std::vector<TurnChange> AttributeAll(const std::vector<Turn>& before, std::size_t first) {
    std::vector<Turn> all(turns().begin(), turns().begin() + static_cast<std::ptrdiff_t>(first));
    all.insert(all.end(), before.begin(), before.end());
    FinishFrom(0);
    return ChangesBetween(all, turns(), 0);
  }

  bool HasSameLabels(const std::vector<Turn>& before, std::size_t first) const {
    const auto now = std::span(turns()).subspan(first);
    return std::ranges::equal(before, now, {}, &Turn::label, &Turn::label);
  }

  Labels LabelsNow() const {
    LabelList labels;
    for (const Turn& turn : turns()) labels.Add(turn.label);
    return labels.Take();
  }

  void FinishFrom(std::size_t first) {
    TurnFinisher finisher =
        first == 0 ? TurnFinisher(*attribution_) : TurnFinisher(*attribution_, turns()[first - 1]);
    for (std::size_t i = first; i < turns().size(); ++i) {
      Turn& turn = fold_.turns()[i];
      finisher.Finish(turn, text_.text());
      turn.id = text_.IdAt(turn.source.begin);
      turn.timing = text_.TimingOf(turn.source.begin, turn.source.end);
    }
  }

  Roster roster_;
  Guesses guesses_;
  std::unique_ptr<const CaseRestorer> restorer_;
  TrackText text_;
  std::vector<Record> records_;
  Survey survey_;
  Form form_;
  TurnFold fold_;
  std::unique_ptr<Attribution> attribution_;
};

LiveTranscript::LiveTranscript(Roster roster, Guesses guesses)
    : impl_(std::make_unique<Impl>(std::move(roster), std::move(guesses))) {}
LiveTranscript::~LiveTranscript() = default;
LiveTranscript::LiveTranscript(LiveTranscript&&) noexcept = default;
LiveTranscript& LiveTranscript::operator=(LiveTranscript&&) noexcept = default;

Result<std::vector<TurnChange>> LiveTranscript::Apply(const CaptionEvent& event) {
  return impl_->Apply(event);
}
std::vector<TurnChange> LiveTranscript::SetRoster(Roster roster) {
  return impl_->SetRoster(std::move(roster));
}
std::string_view LiveTranscript::text() const {
  return impl_->text().text();
}
std::size_t LiveTranscript::length() const {
  return impl_->text().length();
}
const std::vector<Turn>& LiveTranscript::turns() const {
  return impl_->turns();
}
Transcript LiveTranscript::transcript() const {
  return impl_->MakeTranscript();
}

}  // namespace plenary::transcript
