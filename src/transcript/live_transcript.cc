// SPDX-License-Identifier: Apache-2.0
// A caption event changes the end of the text. The pieces that it may touch are taken back, the
// fold goes back to where it stood before them, and takes the new ones; all before is left alone,
// but for who spoke it, which later words may tell. Only when the form of the whole text looks
// different now is everything folded again.
#include "plenary/transcript/live_transcript.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <optional>
#include <utility>

#include "attribution.h"
#include "form.h"
#include "gaps.h"
#include "meeting_info.h"
#include "piece.h"
#include "plenary/text/utf8.h"
#include "suspects_once.h"
#include "track_text.h"
#include "turn_change.h"
#include "turn_fold.h"

namespace plenary::transcript {

class LiveTranscript::Impl {
 public:
  Impl(Roster roster, Guesses guesses)
      : guesses_(std::move(guesses)),
        restorer_(std::make_unique<CaseRestorer>(roster, guesses_.dictionary)),
        fold_(Form{}, restorer_.get()),
        attribution_(std::move(roster), guesses_) {}

  Result<std::vector<TurnChange>> Apply(std::span<const CaptionEvent> events) {
    for (const CaptionEvent& event : events) {
      const auto changed_from = text_.Apply(event);
      if (!changed_from) return changed_from.error();
      changed_from_ = std::min(changed_from_, *changed_from);
    }
    return Refold(std::exchange(changed_from_, kUnchanged));
  }

  std::vector<TurnChange> SetRoster(Roster roster) {
    auto restorer = std::make_unique<CaseRestorer>(roster, guesses_.dictionary);
    attribution_.SetRoster(std::move(roster));
    const std::vector<Turn> before = turns();
    if (form_.is_capitals) {
      fold_ = TurnFold(form_, restorer.get());
      FoldPieces(0);
    }
    fold_.Use(restorer.get());
    restorer_ = std::move(restorer);
    return Finish(before, 0);
  }

  const TrackText& text() const { return text_; }
  const std::vector<Turn>& turns() const { return fold_.turns(); }

  Transcript MakeTranscript(WithSuspects with_suspects) const {
    Transcript transcript;
    transcript.turns = turns();
    transcript.markers = fold_.markers();
    transcript.boilerplate = fold_.boilerplate();
    transcript.gaps = GapsFrom(transcript.markers);
    const int first_line = turns().empty() ? 0 : turns().front().source.line;
    transcript.meeting = ReadHeader(HeaderLines(transcript.boilerplate, first_line));
    for (std::size_t t = 0; t < turns().size(); ++t) {
      std::ranges::move(attribution_.SuggestionsFor(t, turns()[t], fold_.lines(t)),
                        std::back_inserter(transcript.name_suggestions));
    }
    if (with_suspects == WithSuspects::yes) {
      transcript.suspects = SearchForSuspects()();
      LeaveOutNames(transcript.suspects, transcript.name_suggestions);
    }
    return transcript;
  }

  // Made anew only after a change: what one turn says may make words of another suspect.
  SuspectSearch SearchForSuspects() const {
    if (!guesses_.suspects) return [] { return std::vector<Suspect>(); };
    if (!suspects_) {
      suspects_ = std::make_shared<SuspectsOnce>(guesses_.dictionary, attribution_.NameWords(),
                                                 form_.is_capitals);
      for (std::size_t t = 0; t < turns().size(); ++t) {
        suspects_->Add(turns()[t], fold_.lines(t),
                       attribution_.MissedChangesIn(t, turns()[t], fold_.lines(t)));
      }
    }
    return [search = suspects_] { return search->Get(); };
  }

 private:
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
    return Finish(before, first);
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

  // Completes the turns from `first` on, which were `before`, and says what changed: there, and
  // where what they say tells who spoke earlier.
  std::vector<TurnChange> Finish(const std::vector<Turn>& before, std::size_t first) {
    suspects_.reset();
    for (std::size_t t = first; t < turns().size(); ++t) Complete(t);
    attribution_.Truncate(turns().size());
    for (std::size_t t = first; t < turns().size(); ++t) {
      const Turn& turn = turns()[t];
      const bool was_read = t - first < before.size();
      attribution_.Read(t, turn.label, turn.text,
                        was_read ? SharedBytes(before[t - first].text, turn.text) : 0);
    }
    const std::size_t attributed = attribution_.Update(first);
    std::vector<TurnChange> changes;
    for (std::size_t t = std::min(attributed, first); t < turns().size(); ++t) {
      if (Attribute(t) && t < first) {
        changes.push_back({TurnChange::Kind::set, static_cast<int>(t) + 1, turns()[t], 0, {}});
      }
    }
    std::ranges::move(
        ChangesBetween(
            before, {turns().begin() + static_cast<std::ptrdiff_t>(first), turns().end()}, first),
        std::back_inserter(changes));
    return changes;
  }

  static std::size_t SharedBytes(std::string_view a, std::string_view b) {
    return static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
  }

  // What the fold leaves open: number, id, times, captioned text.
  void Complete(std::size_t t) {
    Turn& turn = fold_.turns()[t];
    const Source& source = turn.source;
    turn.n = static_cast<int>(t) + 1;
    turn.id = text_.IdAt(source.begin);
    turn.timing = text_.TimingOf(source.begin, source.end);
    turn.raw.assign(text_.text().substr(source.begin, source.end - source.begin));
  }

  // Says who speaks turn t. Whether it was somebody else, or less sure, before.
  bool Attribute(std::size_t t) {
    Turn& turn = fold_.turns()[t];
    auto speaker = attribution_.SpeakerOf(
        t, [this](std::size_t u) { return std::string_view(turns()[u].text); });
    const bool continues =
        speaker && t > 0 && turns()[t - 1].speaker && turns()[t - 1].speaker->id == speaker->id;
    if (turn.speaker == speaker && turn.continues == continues) return false;
    turn.speaker = std::move(speaker);
    turn.continues = continues;
    return true;
  }

  static constexpr std::size_t kUnchanged = std::numeric_limits<std::size_t>::max();

  Guesses guesses_;
  std::unique_ptr<const CaseRestorer> restorer_;
  TrackText text_;
  std::size_t changed_from_ = kUnchanged;  // of the text, and not told yet
  std::vector<Record> records_;
  Survey survey_;
  Form form_;
  TurnFold fold_;
  Attribution attribution_;
  mutable std::shared_ptr<SuspectsOnce> suspects_;
};

LiveTranscript::LiveTranscript(Roster roster, Guesses guesses)
    : impl_(std::make_unique<Impl>(std::move(roster), std::move(guesses))) {}
LiveTranscript::~LiveTranscript() = default;
LiveTranscript::LiveTranscript(LiveTranscript&&) noexcept = default;
LiveTranscript& LiveTranscript::operator=(LiveTranscript&&) noexcept = default;

Result<std::vector<TurnChange>> LiveTranscript::Apply(const CaptionEvent& event) {
  return impl_->Apply({&event, 1});
}
Result<std::vector<TurnChange>> LiveTranscript::Apply(std::span<const CaptionEvent> events) {
  return impl_->Apply(events);
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
SuspectSearch LiveTranscript::SearchForSuspects() const {
  return impl_->SearchForSuspects();
}
Transcript LiveTranscript::transcript(WithSuspects with_suspects) const {
  return impl_->MakeTranscript(with_suspects);
}

}  // namespace plenary::transcript
