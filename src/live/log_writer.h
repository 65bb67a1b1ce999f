// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "executor_gate.h"
#include "plenary/live/live_track.h"

namespace plenary::live {

// Takes the caption events that are offered to a track into its log, in order and each once. One
// append is under way at a time; what is offered meanwhile makes up the next, so that the disk is
// waited for once for all of it. Used on the executor only.
class LogWriter : public std::enable_shared_from_this<LogWriter> {
 public:
  using OfferDone = LiveTrack::OfferDone;

  //   stored, length  the last event of the log and the length of its text, Unicode scalar values
  //   final_length    how much of it can no longer be erased
  LogWriter(std::shared_ptr<ExecutorGate> gate, store::StoreThread& store, std::string track_id,
            std::uint64_t stored, std::size_t length, std::size_t final_length);

  // As LiveTrack::Offer. `done` is never called from within.
  void Offer(transcript::CaptionEvent event, OfferDone done);

  // The log was followed up to event `seq`, where the text has `length` scalar values: what was
  // offered up to there is acknowledged.
  void Followed(std::uint64_t seq, std::size_t length);

  // What was offered after event `seq` is refused: nothing can follow an event that was not kept.
  void RefuseAfter(std::uint64_t seq, const Error& error);

  std::uint64_t expected_seq() const { return stored_seq_ + 1; }

  // What is appended from now on is under the lease of this fence.
  void SetFence(std::uint64_t fence) { fence_ = fence; }

  // Events on their way counted: the last number, the length of the text, how much of that is
  // final; and how the text ends, given that of the first `applied` events.
  std::uint64_t offered_seq() const;
  std::size_t offered_length() const;
  std::size_t offered_final() const;
  std::string OfferedEnd(std::string_view text, std::uint64_t applied) const;

  // Calls `idle` when nothing that was offered is on its way any more: now, or later.
  void WhenIdle(std::function<void()> idle);
  bool is_idle() const { return waiting_.empty() && !is_appending_ && confirming_.empty(); }

 private:
  // Offered and not acknowledged yet; `length` is that of the text after it, `final_length` how
  // much of that is final. A captioner who connects again may offer it again meanwhile.
  struct Waiting {
    transcript::CaptionEvent event;
    std::size_t length = 0;
    std::size_t final_length = 0;
    std::vector<OfferDone> dones;
  };

  Result<void> Accept(const transcript::CaptionEvent& event) const;
  void Queue(transcript::CaptionEvent event, OfferDone done);
  void OfferAgain(const transcript::CaptionEvent& event, OfferDone done);
  void ConfirmStored(transcript::CaptionEvent event, OfferDone done);
  void OnConfirmed(const Result<void>& result);
  void AppendSoon();
  void AppendWaiting();
  void OnAppended(std::uint64_t seq, std::size_t length, const Result<void>& result);
  void Stored(std::uint64_t seq, std::size_t length);
  void AnswerLater(OfferDone done, Error error);
  void TellIdle();

  std::shared_ptr<ExecutorGate> gate_;
  store::StoreThread& store_;
  std::string track_id_;
  std::uint64_t stored_seq_;
  std::size_t stored_length_;
  std::size_t stored_final_;
  std::uint64_t fence_ = 0;
  std::deque<Waiting> waiting_;  // consecutive; those up to stored_seq_ wait to be followed
  bool is_appending_ = false;
  bool is_append_due_ = false;
  std::function<void()> idle_;        // to be called when it is
  std::deque<OfferDone> confirming_;  // sent again after they were stored; answered in order
};

}  // namespace plenary::live
