// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "executor_gate.h"
#include "lease.h"
#include "log_writer.h"
#include "overlap_text.h"
#include "plenary/live/captioners.h"
#include "plenary/live/live_track.h"
#include "shown_track.h"

namespace plenary::live {

// The captioners of a running track. Lease decides who writes; here its decisions are carried out:
// what the old holder had on its way comes to rest, the store raises the fence, what the record
// lacks of the new holder's words is appended, and only then the new holder writes. Events that
// come meanwhile are held, and answered after.
class CaptionerTable final : public Captioners,
                             public std::enable_shared_from_this<CaptionerTable> {
 public:
  using Millis = transcript::Millis;
  // A live meeting whose holder has been gone for so long has a gap; and who waits is told the text
  // no more often than this.
  static constexpr Millis kGap{10'000};
  static constexpr Millis kBeside{500};

  //   offer    takes events to the log, as LiveTrack::Offer
  //   lease    as the store has it
  //   last_at  when the last event of the log was received, zero for none
  struct Parts {
    std::shared_ptr<ExecutorGate> gate;
    store::StoreThread& store;
    Clocks clocks;
    std::string track_id;
    std::shared_ptr<ShownTrack> shown;
    std::shared_ptr<LogWriter> writer;
    std::function<void(transcript::CaptionEvent, LiveTrack::OfferDone)> offer;
    store::LeaseRecord lease;
    Millis last_at{};
  };
  explicit CaptionerTable(Parts parts);

  Result<void> Enter(const std::shared_ptr<CaptionerPort>& port, Arrival arrival) override;
  void Leave(const CaptionerPort& port) override;
  void Take(const CaptionerPort& port, transcript::CaptionEvent event,
            std::optional<std::uint64_t> fence, TakenDone done) override;
  void Heard(const CaptionerPort& port) override;
  Result<void> AskFor(const CaptionerPort& port) override;
  Result<void> Yield(const CaptionerPort& port) override;
  Result<void> Keep(const CaptionerPort& port) override;
  std::uint64_t expected_seq(const CaptionerPort& port) const override;
  bool is_holder(const CaptionerPort& port) const override;
  std::string holder() const override;
  std::vector<std::string> waiting() const override;

  // Time has passed.
  void Tick();

  // Nobody is here and nothing is under way.
  bool is_idle() const;

 private:
  // A program. Kept while it is here, or something of it is on its way.
  //   is_known       what it kept apart has been read
  //   fence          of the lease that it holds, 0 when it waits
  //   welcome_fence  the same when it was welcomed
  //   keeping        events that are being kept apart
  //   told_seq       the event after which it was told last how the text ends, and told_at when
  struct Seat {
    std::string name;
    Role role = Role::write;
    std::weak_ptr<CaptionerPort> port;
    bool is_known = false;
    bool is_admitted = false;
    std::uint64_t fence = 0;
    std::uint64_t welcome_fence = 0;
    std::uint64_t apart_seq = 0;
    OverlapText overlap;
    std::size_t keeping = 0;
    std::uint64_t told_seq = 0;
    Millis told_at{};
  };
  struct Held {
    std::weak_ptr<CaptionerPort> port;
    transcript::CaptionEvent event;
    std::optional<std::uint64_t> fence;
    TakenDone done;
  };
  struct Keeping {
    std::string client;
    transcript::CaptionEvent event;
    TakenDone done;
  };
  enum class Step { none, draining, giving, joining };

  // Who is there.
  std::string ClientOf(const CaptionerPort& port) const;
  Seat* Find(const std::string& client);
  const Seat* Find(const std::string& client) const;
  std::string NameOf(const std::string& client) const;
  void ReadApart(const std::string& client);
  void OnApart(const std::string& client, const Result<store::KeptApart>& kept);
  void Entered(const std::string& client);
  void AdmitAll();
  void Forget(const std::string& client);

  // What the lease decides.
  void Perform(const Lease::Actions& actions);
  void Reconcile();
  void GiveLease();
  void Given(std::uint64_t fence);
  void JoinWords();
  void Joined(const Result<std::uint64_t>& appended);
  void Finish();
  void Demote(const std::string& client);
  LeaseState LeaseOf(const Seat& seat) const;
  std::uint64_t NextSeq(const Seat& seat) const;
  void TellLease(Seat& seat);
  void TellBeside(Millis now);
  void TellChange();

  // Events.
  void Write(transcript::CaptionEvent event, TakenDone done);
  void KeepApart(const std::string& client, transcript::CaptionEvent event, TakenDone done);
  void OnKept(const Result<void>& kept);
  void AnswerLater(TakenDone done, Error error);

  // Gaps.
  void WatchGap();
  void OpenGap(Millis at);
  void OnGapOpened(const Result<std::uint64_t>& id);
  void EndGap();
  void CloseGap();
  void OnGapClosed(const Result<std::monostate>& closed);

  template <class Value>
  void InStore(std::function<Result<Value>(store::Store&)> work,
               void (CaptionerTable::*then)(const Result<Value>&));

  Parts parts_;
  Lease lease_;
  std::map<std::string, Seat> seats_;  // by client
  std::string installed_;              // the client that writes: Lease's holder, or the one before
  std::string installed_name_;
  std::string target_;  // to which the lease is being given
  Step step_ = Step::none;
  bool has_stalled_ = false;  // the store could not be written: tried again with the next Tick
  bool is_seam_open_ = false;
  std::size_t joining_ = 0;
  std::vector<Held> held_;
  std::deque<Keeping> keeping_;
  Millis last_written_at_;
  std::optional<Millis> gone_since_;
  std::optional<store::Entry> gap_;  // its id is 0 until it is stored
  std::optional<Millis> gap_end_;
  bool is_gap_busy_ = false;
  std::pair<std::string, std::vector<std::string>> told_;
};

}  // namespace plenary::live
