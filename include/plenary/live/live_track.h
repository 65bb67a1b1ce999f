// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "plenary/live/captioner_messages.h"
#include "plenary/live/captioners.h"
#include "plenary/live/hub.h"
#include "plenary/live/reader_messages.h"
#include "plenary/live/server_messages.h"
#include "plenary/store/store_thread.h"
#include "plenary/transcript/guesses.h"

namespace plenary::live {

// What time it is, milliseconds.
//   steady  for intervals
//   wall    since 1970 UTC, for what people read
struct Clocks {
  std::function<transcript::Millis()> steady;
  std::function<transcript::Millis()> wall;
};
Clocks SystemClocks();

// A track that is being captioned or followed. It takes caption events to the log, follows the log,
// keeps the transcript and feeds the hub; behind the readers' backs it keeps the stored turns in
// step. All calls and callbacks on one executor.
class LiveTrack : public std::enable_shared_from_this<LiveTrack> {
 public:
  virtual ~LiveTrack() = default;

  virtual const store::Track& track() const = 0;
  virtual store::MeetingState state() const = 0;

  // The answer to a hello.
  virtual Welcome MakeWelcome(std::int64_t now_ms) const = 0;

  // Offers one caption event. `done` is called once, later: with the sequence number up to which
  // all is durable and shown, or with what is wrong. Events may be offered before earlier ones are
  // done; those behind one that is refused are refused as well. Errors: those of Store::Append;
  // bad_input, field "erase", when more is to be erased than there is; unavailable when the disk is
  // full, or when kWindowEvents are on their way already.
  using OfferDone = std::function<void(Result<std::uint64_t>)>;
  virtual void Offer(transcript::CaptionEvent event, OfferDone done) = 0;

  // Who writes into the track and who waits beside: what programs send goes this way; Offer is for
  // tools.
  virtual Captioners& captioners() = 0;

  // What time it is in the track, milliseconds since 1970 UTC: it never goes back, and runs with
  // the steady clock whatever happens to the wall clock meanwhile. Events are to be stamped with
  // it.
  virtual transcript::Millis now() const = 0;

  // The next sequence number that the log takes, events on their way not counted.
  virtual std::uint64_t expected_seq() const = 0;

  // The server's text, when a captioner's program has another one. A check counts only when its
  // event is the last that was offered; others say nothing of the text as it is.
  virtual std::optional<Resync> Compare(const Check& /*check*/) const { return {}; }

  virtual transcript::Roster roster() const { return {}; }

  // How late captions reach the readers; nothing when that is not measured.
  virtual std::optional<Delay> delay() const { return {}; }

  // A reader comes: what it has to be sent first (a snapshot, or what it missed since `last`), and
  // it is subscribed to what follows.
  virtual std::vector<FramePtr> Join(std::weak_ptr<Reader> reader,
                                     const std::optional<Place>& last) = 0;
  // The same for somebody whom a reader that has joined stands for.
  virtual std::vector<FramePtr> CatchUp(const std::optional<Place>& last) = 0;
  // A part that snapshots leave out, from 1; nothing when there is none of that number.
  virtual FramePtr Segment(std::size_t number) = 0;
  // Tells readers what their copies have to add up to, if anything has changed since.
  virtual void TellChecksum() = 0;
  // A reader saw words so long after they were shown to readers.
  virtual void NoteDelay(std::chrono::milliseconds delay) = 0;
  virtual std::size_t readers() const = 0;

  // The turns as they are shown now: derived from the log, revisions on top.
  virtual std::vector<transcript::Turn> turns() const = 0;
  virtual transcript::Transcript transcript() const = 0;  // without suspects
  // Finds the suspects of the transcript as it stands now, on whatever thread calls it.
  virtual transcript::SuspectSearch SearchForSuspects() const = 0;
  virtual std::string text() const = 0;

  // A revision was stored or undone, the roster or the state of the meeting changed: readers are
  // told. `done` later, when the stored turns are in step with the log; unavailable when they could
  // not be written now (it is tried again without being asked).
  virtual void Revise(const std::vector<transcript::Revision>& all_revisions) = 0;
  virtual void SetRoster(transcript::Roster roster) = 0;
  virtual void SetState(store::MeetingState state) = 0;
  virtual void Settle(std::function<void(Result<void>)> done) = 0;
};

// The tracks that somebody writes or follows, loaded from the store when first asked for.
// All calls on one executor; outlives every LiveTrack it gave out.
class LiveTracks {
 public:
  //   guesses  what may be guessed of the turns of all tracks
  LiveTracks(boost::asio::any_io_executor executor, store::StoreThread& store,
             transcript::Guesses guesses = {}, Clocks clocks = SystemClocks());
  ~LiveTracks();

  // Gives the track, later, loading it when needed. Errors: not_found, those of the store, internal
  // when the log is damaged.
  using Got = std::function<void(Result<std::shared_ptr<LiveTrack>>)>;
  void Get(const std::string& track_id, Got got);

  // The track if it is loaded. One that is being loaded may have missed what was stored a moment
  // ago: who changes its roster, its revisions or the state of its meeting asks with Get.
  std::shared_ptr<LiveTrack> Loaded(const std::string& track_id) const;

  // Time has passed: leases go over, gaps begin. To be called some times a second.
  void Tick();

  // Lets stored turns catch up with the log everywhere; for an orderly stop.
  void SettleAll(std::function<void()> done);

 private:
  struct Impl;
  std::shared_ptr<Impl> impl_;
};

// Derives the stored turns of a track again from its log, and indexes them: for `plenary admin
// rebuild` and after a crash. Gives the number of turns.
Result<std::size_t> RebuildTrack(store::Store& store, std::string_view track_id,
                                 const transcript::Guesses& guesses = {});

}  // namespace plenary::live
