// SPDX-License-Identifier: Apache-2.0
#include "captioner_table.h"

#include <algorithm>

#include "plenary/live/seam.h"
#include "plenary/live/text_tail.h"
#include "plenary/text/utf8.h"

namespace plenary::live {
namespace {

using store::Entry;
using store::EntryKind;
using transcript::CaptionEvent;

// A lease is kept for its holder over a restart when the log was written so shortly before.
constexpr transcript::Millis kRecent{60'000};

Error NotNow(std::string what) {
  return Fail(Errc::conflict, std::move(what), "type");
}

Error PassedOn(std::uint64_t expected, std::uint64_t got) {
  const auto what = expected == 0 ? std::string("0, since you wait beside")
                                  : std::to_string(expected) + ", the lease that you hold";
  return Fail(Errc::conflict, "\"fence\": expected " + what + ", got " + std::to_string(got),
              "fence");
}

// A text in pieces that fit into an event.
std::vector<std::string> Pieces(std::string_view text) {
  std::vector<std::string> pieces;
  while (!text.empty()) {
    const auto bytes = text::PrefixBytes(text, kMaxAppendBytes / 4);
    pieces.emplace_back(text.substr(0, bytes));
    text.remove_prefix(bytes);
  }
  return pieces;
}

// The last entry that is a gap and still lasts.
std::optional<Entry> OpenGapOf(const std::vector<Entry>& entries) {
  for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
    if (entry->kind == EntryKind::gap && entry->until == transcript::Millis{}) return *entry;
  return std::nullopt;
}

}  // namespace

CaptionerTable::CaptionerTable(Parts parts)
    : parts_(std::move(parts)),
      last_written_at_(parts_.last_at),
      gap_(OpenGapOf(parts_.shown->entries())) {
  const auto& holder = parts_.lease.holder;
  const auto age = parts_.clocks.wall() - parts_.last_at;
  if (!holder.empty() && age < kRecent && age > -kRecent)
    lease_.Reserve(holder, parts_.clocks.steady());
  // The server may have died between the fence and the words that the record lacked.
  const auto& entries = parts_.shown->entries();
  is_seam_open_ = !holder.empty() && !entries.empty() &&
                  entries.back().kind == EntryKind::handover &&
                  entries.back().after_seq == parts_.shown->applied();
}

// Does something in the store's writing thread, behind what was given to it before, and goes on
// with the outcome on the executor.
template <class Value>
void CaptionerTable::InStore(std::function<Result<Value>(store::Store&)> work,
                             void (CaptionerTable::*then)(const Result<Value>&)) {
  const auto value = std::make_shared<Value>();
  parts_.store.Write(
      [work = std::move(work), value](store::Store& store) -> Result<void> {
        auto result = work(store);
        if (!result) return result.error();
        *value = *std::move(result);
        return {};
      },
      [gate = parts_.gate, weak = weak_from_this(), value, then](const Result<void>& done) {
        gate->Post([weak, value, then, done] {
          const auto self = weak.lock();
          if (!self) return;
          if (done)
            (self.get()->*then)(*value);
          else
            (self.get()->*then)(done.error());
        });
      });
}

// --- Who is there

std::string CaptionerTable::ClientOf(const CaptionerPort& port) const {
  for (const auto& [client, seat] : seats_)
    if (seat.port.lock().get() == &port) return client;
  return {};
}

CaptionerTable::Seat* CaptionerTable::Find(const std::string& client) {
  const auto found = seats_.find(client);
  return found == seats_.end() ? nullptr : &found->second;
}

const CaptionerTable::Seat* CaptionerTable::Find(const std::string& client) const {
  const auto found = seats_.find(client);
  return found == seats_.end() ? nullptr : &found->second;
}

std::string CaptionerTable::NameOf(const std::string& client) const {
  if (const auto* seat = Find(client)) return seat->name;
  return client == installed_ ? installed_name_ : std::string();
}

Result<void> CaptionerTable::Enter(const std::shared_ptr<CaptionerPort>& port, Arrival arrival) {
  auto* seat = Find(arrival.client);
  if (!seat && seats_.size() >= kMaxCaptioners)
    return Fail(Errc::unavailable,
                "expected at most " + std::to_string(kMaxCaptioners) + " captioners at one track");
  if (!seat) seat = &seats_[arrival.client];
  if (const auto old = seat->port.lock()) old->Dismiss(kReplaced);
  seat->name = std::move(arrival.name);
  seat->role = arrival.role;
  seat->port = port;
  seat->is_admitted = false;
  if (seat->is_known)
    Entered(arrival.client);
  else
    ReadApart(arrival.client);
  return {};
}

void CaptionerTable::ReadApart(const std::string& client) {
  const bool is_joining = is_seam_open_ && client == parts_.lease.holder;
  const auto fence = parts_.lease.fence - (is_joining ? 1 : 0);
  const auto kept = std::make_shared<store::KeptApart>();
  parts_.store.Read(
      [track = parts_.track_id, client, fence, kept](store::Store& store) -> Result<void> {
        auto read = store.ReadApart(track, client, fence);
        if (!read) return read.error();
        *kept = *std::move(read);
        return {};
      },
      [gate = parts_.gate, weak = weak_from_this(), client, kept](const Result<void>& done) {
        gate->Post([weak, client, kept, done] {
          const auto self = weak.lock();
          if (!self) return;
          if (done)
            self->OnApart(client, *kept);
          else
            self->OnApart(client, done.error());
        });
      });
}

void CaptionerTable::OnApart(const std::string& client, const Result<store::KeptApart>& kept) {
  auto* seat = Find(client);
  if (!seat || seat->is_known) return;
  const auto port = seat->port.lock();
  if (!kept && port) port->Dismiss("what was kept apart could not be read");
  if (!kept || !port) {
    seats_.erase(client);
    return;
  }
  seat->is_known = true;
  seat->apart_seq = kept->last_seq;
  for (const auto& event : kept->events) {
    if (event.received_at <= last_written_at_) seat->overlap.HolderWrote();
    seat->overlap.Apply(event.erase, event.append);
    if (event.received_at <= last_written_at_) seat->overlap.HolderWrote();
  }
  Entered(client);
}

void CaptionerTable::Entered(const std::string& client) {
  Perform(lease_.Enter(client, Find(client)->role, parts_.clocks.steady()));
  const bool is_joined_again = is_seam_open_ && client == parts_.lease.holder;
  if (is_joined_again && step_ == Step::none) installed_.clear();
  if (client == installed_) Find(client)->fence = parts_.lease.fence;
  Reconcile();
  TellChange();  // the others: who comes is told by the welcome
  AdmitAll();
}

// Who is being given the lease is welcomed when it is theirs.
void CaptionerTable::AdmitAll() {
  if (step_ != Step::none) return;
  for (auto& [client, seat] : seats_) {
    const auto port = seat.port.lock();
    if (!port || !seat.is_known || seat.is_admitted) continue;
    seat.is_admitted = true;
    seat.welcome_fence = seat.fence;
    seat.told_seq = parts_.shown->applied();
    port->Admit(LeaseOf(seat), NextSeq(seat));
  }
}

void CaptionerTable::Leave(const CaptionerPort& port) {
  const auto client = ClientOf(port);
  if (client.empty()) return;
  auto* seat = Find(client);
  seat->port.reset();
  seat->is_admitted = false;
  if (client == installed_) installed_name_ = seat->name;
  Perform(lease_.Leave(client, parts_.clocks.steady()));
  Forget(client);
  WatchGap();
  Reconcile();
  TellChange();
}

void CaptionerTable::Forget(const std::string& client) {
  const auto* seat = Find(client);
  if (!seat || seat->port.lock() || seat->keeping > 0) return;
  if (step_ != Step::none && (client == target_ || client == lease_.holder())) return;
  seats_.erase(client);
}

// --- What the lease decides

void CaptionerTable::Perform(const Lease::Actions& actions) {
  const auto say = [this](const std::string& client, const ServerMessage& message) {
    const auto* seat = Find(client);
    const auto port = seat && seat->is_admitted ? seat->port.lock() : nullptr;
    if (port) port->Say(message);
  };
  for (const auto& action : actions) {
    if (const auto* ask = std::get_if<Lease::Ask>(&action)) {
      say(lease_.holder(),
          Asked{NameOf(ask->by), static_cast<std::uint32_t>(Lease::kAnswer.count())});
    } else if (const auto* refuse = std::get_if<Lease::Refuse>(&action)) {
      say(refuse->client,
          Refusal{Name(Errc::conflict), "type", "the holder keeps the track", {}, {}, {}});
    }
  }
}

// Brings who writes in step with whom the lease says.
void CaptionerTable::Reconcile() {
  if (step_ != Step::none || lease_.holder() == installed_) return;
  step_ = Step::draining;
  parts_.writer->WhenIdle([weak = weak_from_this()] {
    if (const auto self = weak.lock()) self->GiveLease();
  });
}

void CaptionerTable::GiveLease() {
  step_ = Step::giving;
  target_ = lease_.holder();
  if (!installed_.empty()) Demote(std::exchange(installed_, {}));
  if (target_.empty()) return Finish();
  // A program that comes back before anybody else has written goes on under its own fence.
  if (target_ == parts_.lease.holder && parts_.lease.fence > 0) return Given(parts_.lease.fence);
  Entry entry{0,  EntryKind::handover,     parts_.clocks.wall(),
              {}, parts_.shown->applied(), NameOf(target_)};
  const bool is_entry = !parts_.lease.holder.empty() && entry.after_seq > 0;
  const auto fence = std::make_shared<std::uint64_t>(0);
  const auto stored = std::make_shared<Entry>(std::move(entry));
  parts_.store.Write(
      [track = parts_.track_id, client = target_, fence, stored,
       is_entry](store::Store& store) -> Result<void> {
        const auto given = store.GiveLease(track, client);
        if (!given) return given.error();
        *fence = *given;
        if (!is_entry) return {};
        const auto id = store.AddEntry(track, *stored);
        if (!id) return id.error();
        stored->id = *id;
        return {};
      },
      [gate = parts_.gate, weak = weak_from_this(), fence, stored](const Result<void>& done) {
        gate->Post([weak, fence, stored, done] {
          const auto self = weak.lock();
          if (!self) return;
          self->has_stalled_ = !done;
          if (!done) return;
          if (stored->id != 0) self->parts_.shown->SetEntry(*stored);
          self->Given(*fence);
        });
      });
}

void CaptionerTable::Given(std::uint64_t fence) {
  parts_.lease.fence = fence;
  parts_.lease.holder = target_;
  parts_.writer->SetFence(fence);
  JoinWords();
}

// What the record lacks of the new holder's words goes to the log.
void CaptionerTable::JoinWords() {
  step_ = Step::joining;
  const auto* seat = Find(target_);
  if (!seat || !seat->is_known) return Finish();
  is_seam_open_ = false;
  const auto end = TailOf(parts_.shown->derived().text(), kLongTailLength);
  const auto pieces = Pieces(MissingWords(end, seat->overlap.text(), seat->overlap.late()));
  if (pieces.empty()) return Finish();
  joining_ = pieces.size();
  EndGap();
  auto seq = parts_.writer->offered_seq();
  for (const auto& piece : pieces)
    parts_.offer({++seq, 0, piece, {}, parts_.clocks.wall()},
                 [weak = weak_from_this()](const Result<std::uint64_t>& appended) {
                   if (const auto self = weak.lock()) self->Joined(appended);
                 });
}

void CaptionerTable::Joined(const Result<std::uint64_t>& appended) {
  has_stalled_ = has_stalled_ || !appended;
  if (--joining_ == 0 && !has_stalled_) Finish();
}

// The target, if there is one, has the lease.
void CaptionerTable::Finish() {
  step_ = Step::none;
  installed_ = std::exchange(target_, {});
  installed_name_ = NameOf(installed_);
  if (auto* seat = Find(installed_)) {
    seat->fence = parts_.lease.fence;
    seat->overlap = {};
    if (seat->is_admitted) TellLease(*seat);
    Forget(installed_);
  }
  TellChange();
  AdmitAll();
  for (auto& held : std::exchange(held_, {})) {
    if (const auto port = held.port.lock())
      Take(*port, std::move(held.event), held.fence, std::move(held.done));
    else
      AnswerLater(std::move(held.done), Fail(Errc::unavailable, "the connection has ended"));
  }
  Reconcile();
}

void CaptionerTable::Demote(const std::string& client) {
  auto* seat = Find(client);
  if (!seat) return;
  seat->fence = 0;
  // What it types apart goes on from here: few words of it alone could not be found in the record.
  seat->overlap = {};
  seat->overlap.Apply(0, std::string(TailOf(parts_.shown->derived().text(), kLongTailLength)));
  seat->overlap.HolderWrote();
  if (seat->is_admitted) TellLease(*seat);
  Forget(client);
}

LeaseState CaptionerTable::LeaseOf(const Seat& seat) const {
  return {seat.fence, seat.fence != 0, holder(), seat.apart_seq};
}

std::uint64_t CaptionerTable::NextSeq(const Seat& seat) const {
  return (seat.fence != 0 ? parts_.shown->applied() : seat.apart_seq) + 1;
}

void CaptionerTable::TellLease(Seat& seat) {
  const auto port = seat.port.lock();
  if (!port) return;
  const auto& derived = parts_.shown->derived();
  seat.told_seq = parts_.shown->applied();
  port->Say(LeaseChange{LeaseOf(seat), NextSeq(seat), derived.length(),
                        std::string(TailOf(derived.text(), kLongTailLength))});
}

void CaptionerTable::TellBeside(Millis now) {
  const auto applied = parts_.shown->applied();
  for (auto& [client, seat] : seats_) {
    const auto port = seat.port.lock();
    if (!port || !seat.is_admitted || seat.fence != 0 || seat.told_seq == applied) continue;
    if (now - seat.told_at < kBeside) continue;
    seat.told_seq = applied;
    seat.told_at = now;
    const auto& derived = parts_.shown->derived();
    port->Say(Beside{derived.length(), std::string(TailOf(derived.text()))});
  }
}

void CaptionerTable::TellChange() {
  auto now = std::pair(holder(), waiting());
  if (now == told_) return;
  told_ = std::move(now);
  for (auto& [client, seat] : seats_)
    if (const auto port = seat.is_admitted ? seat.port.lock() : nullptr) port->TellStatus();
}

void CaptionerTable::Heard(const CaptionerPort& port) {
  lease_.Heard(ClientOf(port), parts_.clocks.steady());
}

Result<void> CaptionerTable::AskFor(const CaptionerPort& port) {
  const auto client = ClientOf(port);
  if (lease_.IsHolder(client)) return NotNow("you hold the track already");
  const auto actions = lease_.Take(client, parts_.clocks.steady());
  if (actions.empty()) return NotNow("somebody has asked for the track already");
  Perform(actions);
  Reconcile();
  TellChange();
  return {};
}

Result<void> CaptionerTable::Yield(const CaptionerPort& port) {
  const auto client = ClientOf(port);
  if (!lease_.IsHolder(client)) return NotNow("you do not hold the track");
  Perform(lease_.Yield(client, parts_.clocks.steady()));
  Reconcile();
  TellChange();
  return {};
}

Result<void> CaptionerTable::Keep(const CaptionerPort& port) {
  const auto client = ClientOf(port);
  if (!lease_.IsHolder(client)) return NotNow("you do not hold the track");
  const auto actions = lease_.Keep(client);
  if (actions.empty()) return NotNow("nobody asks for the track");
  Perform(actions);
  return {};
}

std::uint64_t CaptionerTable::expected_seq(const CaptionerPort& port) const {
  const auto* seat = Find(ClientOf(port));
  return seat && seat->is_known && seat->fence == 0 ? seat->apart_seq + 1
                                                    : parts_.writer->expected_seq();
}

bool CaptionerTable::is_holder(const CaptionerPort& port) const {
  const auto* seat = Find(ClientOf(port));
  return seat && seat->fence != 0;
}

std::string CaptionerTable::holder() const {
  return NameOf(lease_.holder());
}

std::vector<std::string> CaptionerTable::waiting() const {
  std::vector<std::string> names;
  for (const auto& client : lease_.waiting()) names.push_back(NameOf(client));
  return names;
}

void CaptionerTable::Tick() {
  const auto now = parts_.clocks.steady();
  Perform(lease_.Tick(now));
  if (joining_ == 0 && std::exchange(has_stalled_, false)) {
    if (step_ == Step::giving) GiveLease();
    if (step_ == Step::joining) JoinWords();
  }
  Reconcile();
  TellChange();
  TellBeside(now);
  WatchGap();
}

// --- Events

void CaptionerTable::Take(const CaptionerPort& port, CaptionEvent event,
                          std::optional<std::uint64_t> fence, TakenDone done) {
  const auto client = ClientOf(port);
  const auto* seat = Find(client);
  if (!seat || !seat->is_admitted)
    return AnswerLater(std::move(done),
                       Fail(Errc::conflict, "another connection took this one's place", "fence"));
  lease_.Heard(client, parts_.clocks.steady());
  if (step_ != Step::none) {
    held_.push_back({seat->port, std::move(event), fence, std::move(done)});
    return;
  }
  const auto under = fence.value_or(seat->welcome_fence);
  if (under != seat->fence) return AnswerLater(std::move(done), PassedOn(seat->fence, under));
  if (seat->fence != 0)
    Write(std::move(event), std::move(done));
  else
    KeepApart(client, std::move(event), std::move(done));
}

void CaptionerTable::Write(CaptionEvent event, TakenDone done) {
  is_seam_open_ = false;
  EndGap();
  last_written_at_ = event.received_at;
  for (auto& [client, seat] : seats_) seat.overlap.HolderWrote();
  parts_.offer(std::move(event), [done = std::move(done)](const Result<std::uint64_t>& durable) {
    if (durable)
      done(Taken{*durable, false});
    else
      done(durable.error());
  });
}

void CaptionerTable::KeepApart(const std::string& client, CaptionEvent event, TakenDone done) {
  ++Find(client)->keeping;
  keeping_.push_back({client, event, std::move(done)});
  parts_.store.Write(
      [track = parts_.track_id, client, fence = parts_.lease.fence,
       event = std::move(event)](store::Store& store) -> Result<void> {
        const auto kept = store.KeepApart(track, client, fence, event);
        if (!kept) return kept.error();
        return {};
      },
      [gate = parts_.gate, weak = weak_from_this()](const Result<void>& kept) {
        gate->Post([weak, kept] {
          if (const auto self = weak.lock()) self->OnKept(kept);
        });
      });
}

void CaptionerTable::OnKept(const Result<void>& kept) {
  const auto keeping = std::move(keeping_.front());
  keeping_.pop_front();
  auto* seat = Find(keeping.client);
  --seat->keeping;
  if (kept && keeping.event.seq > seat->apart_seq) {
    seat->apart_seq = keeping.event.seq;
    seat->overlap.Apply(keeping.event.erase, keeping.event.append);
  }
  const Taken taken{seat->apart_seq, true};
  Forget(keeping.client);
  if (kept)
    keeping.done(taken);
  else
    keeping.done(kept.error());
}

void CaptionerTable::AnswerLater(TakenDone done, Error error) {
  parts_.gate->Post([done = std::move(done), error = std::move(error)] { done(error); });
}

// --- Gaps

void CaptionerTable::WatchGap() {
  if (step_ != Step::none) return;
  if (gap_) {
    if (parts_.shown->state() != store::MeetingState::live) EndGap();
    return CloseGap();
  }
  const auto now = parts_.clocks.steady();
  const bool is_silent = now - lease_.last_heard() >= Lease::kSilence;
  const bool is_gone = installed_.empty() || !lease_.is_holder_here() || is_silent;
  if (!is_gone) return gone_since_.reset();
  if (!gone_since_)
    gone_since_ = !installed_.empty() && lease_.is_holder_here() ? lease_.last_heard() : now;
  const bool is_live = parts_.shown->state() == store::MeetingState::live;
  const bool has_begun = parts_.shown->applied() > 0;
  if (is_live && has_begun && now - *gone_since_ >= kGap)
    OpenGap(parts_.clocks.wall() - (now - *gone_since_));
}

void CaptionerTable::OpenGap(Millis at) {
  gap_ = Entry{0, EntryKind::gap, at, {}, parts_.shown->applied(), installed_name_};
  is_gap_busy_ = true;
  InStore<std::uint64_t>([track = parts_.track_id,
                          gap = *gap_](store::Store& store) { return store.AddEntry(track, gap); },
                         &CaptionerTable::OnGapOpened);
}

void CaptionerTable::OnGapOpened(const Result<std::uint64_t>& id) {
  is_gap_busy_ = false;
  if (!id) return gap_.reset();
  gap_->id = *id;
  parts_.shown->SetEntry(*gap_);
  CloseGap();
}

// Somebody writes again, or the meeting is over.
void CaptionerTable::EndGap() {
  gone_since_.reset();
  if (!gap_ || gap_end_) return;
  gap_end_ = parts_.clocks.wall();
  CloseGap();
}

void CaptionerTable::CloseGap() {
  if (!gap_ || !gap_end_ || is_gap_busy_) return;
  is_gap_busy_ = true;
  InStore<std::monostate>(
      [id = gap_->id, end = *gap_end_](store::Store& store) -> Result<std::monostate> {
        const auto closed = store.CloseEntry(id, end);
        if (!closed) return closed.error();
        return std::monostate{};
      },
      &CaptionerTable::OnGapClosed);
}

void CaptionerTable::OnGapClosed(const Result<std::monostate>& closed) {
  is_gap_busy_ = false;
  if (!closed) return;  // with the next Tick
  gap_->until = *gap_end_;
  parts_.shown->SetEntry(*gap_);
  gap_.reset();
  gap_end_.reset();
}

bool CaptionerTable::is_idle() const {
  const bool is_gap_due = gone_since_ && !gap_ && parts_.shown->applied() > 0 &&
                          parts_.shown->state() == store::MeetingState::live;
  return seats_.empty() && step_ == Step::none && keeping_.empty() && !is_gap_busy_ && !is_gap_due;
}

}  // namespace plenary::live
