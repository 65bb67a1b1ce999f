// SPDX-License-Identifier: Apache-2.0
#include "postbox.h"

#include <algorithm>

#include "plenary/live/seam.h"
#include "plenary/live/text_tail.h"

namespace plenary::client {
namespace {

using std::chrono::milliseconds;

// Refusals of events that were on their way behind a refused one come in a bunch.
constexpr milliseconds kBunch{50};
constexpr std::uint32_t kRetryAfterMs = 1000;

Error AsError(const live::Refusal& refusal) {
  for (const auto code : {Errc::bad_input, Errc::not_found, Errc::conflict, Errc::too_large,
                          Errc::denied, Errc::unavailable})
    if (refusal.code == Name(code)) return Fail(code, refusal.message, refusal.field);
  return Fail(Errc::internal, refusal.message, refusal.field);
}

}  // namespace

Result<live::Welcome> Postbox::WaitForWelcome() {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return welcomes_ > 0 || failure_; });
  if (failure_) return *failure_;
  return first_welcome_;
}

Result<void> Postbox::Put(std::uint32_t erase, std::string append) {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return failure_ || outbox_->has_room(); });
  if (failure_) return *failure_;
  own_->Apply(erase, append);
  auto typed = ahead_.Take({erase, std::move(append)});
  if (!typed) return {};
  if (journal_) {
    const auto kept =
        journal_->Append({outbox_->next_seq(), typed->erase, typed->append, {}, {}}, Fence());
    if (!kept) return kept;
  }
  text_->Apply(typed->erase, typed->append);
  ++unchecked_;
  outbox_->Put(typed->erase, std::move(typed->append));
  return {};
}

Result<void> Postbox::WaitUntilAcknowledged() {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return failure_ || outbox_->is_empty(); });
  if (failure_) return *failure_;
  return {};
}

std::uint64_t Postbox::next_seq() const {
  const std::lock_guard lock(mutex_);
  return outbox_->next_seq();
}

std::string Postbox::tail() const {
  const std::lock_guard lock(mutex_);
  return std::string(live::TailOf(text_->end()));
}

int Postbox::reconnections() const {
  const std::lock_guard lock(mutex_);
  return welcomes_ - 1;
}

live::LeaseState Postbox::lease() const {
  const std::lock_guard lock(mutex_);
  return lease_;
}

void Postbox::Ask(std::string message) {
  const std::lock_guard lock(mutex_);
  asks_.push_back(std::move(message));
}

live::Hello Postbox::Greeting() const {
  const std::lock_guard lock(mutex_);
  live::Hello hello;
  if (outbox_ && lease_.is_yours) hello.last_seq = outbox_->acknowledged();
  hello.epoch = epoch_;
  hello.client = client_;
  return hello;
}

// Under which events are numbered now; nothing with a server that knows of no leases.
std::optional<std::uint64_t> Postbox::Fence() const {
  if (lease_.is_yours && lease_.fence == 0) return std::nullopt;
  return lease_.fence;
}

bool Postbox::was_welcomed() const {
  const std::lock_guard lock(mutex_);
  return welcomes_ > 0;
}

bool Postbox::has_failed() const {
  const std::lock_guard lock(mutex_);
  return failure_.has_value();
}

// Behind what was typed before: a yield must not overtake words.
std::optional<std::string> Postbox::TakeAsk() {
  if (asks_.empty()) return std::nullopt;
  auto ask = std::move(asks_.front());
  asks_.pop_front();
  return ask;
}

std::optional<std::string> Postbox::TakeMessage() {
  const std::lock_guard lock(mutex_);
  const auto* event = outbox_->ToSend();
  if (!event) return TakeAsk();
  live::TypedEvent typed;
  typed.typed = *event;
  typed.fence = Fence();
  outbox_->Sent();
  return live::Format(typed);
}

std::optional<std::string> Postbox::TakeCheck(bool is_time) {
  const std::lock_guard lock(mutex_);
  const bool is_due = unchecked_ >= kCheckEvents || (is_time && unchecked_ > 0);
  if (!is_due || outbox_->ToSend() || !lease_.is_yours) return std::nullopt;
  unchecked_ = 0;
  const auto check = text_->CheckAfter(outbox_->next_seq() - 1);
  if (!check) return std::nullopt;
  return live::Format(*check);
}

// What was typed meanwhile may be all that differs: the next check tells.
void Postbox::OnResync(const live::Resync& resync) {
  const std::lock_guard lock(mutex_);
  ++unchecked_;
  if (!lease_.is_yours || resync.next_seq != outbox_->next_seq() || !outbox_->has_room()) return;
  auto repair = text_->RepairOf(resync);
  if (repair == TypedText::Repair{}) return;
  if (journal_ &&
      !journal_->Append({outbox_->next_seq(), repair.erase, repair.append, {}, {}}, Fence()))
    return;
  outbox_->Put(repair.erase, std::move(repair.append));
  unchecked_ = kCheckEvents;  // to be sure
}

void Postbox::OnWelcome(const live::Welcome& welcome) {
  const std::lock_guard lock(mutex_);
  asks_.clear();
  const auto ready = welcomes_ == 0 ? Begin(welcome) : Resume(welcome);
  ++welcomes_;
  epoch_ = welcome.epoch;
  if (!ready) SetFailure(ready.error());
  changed_.notify_all();
}

// What an earlier run of the program kept and the log lacks is sent first.
Result<void> Postbox::Begin(const live::Welcome& welcome) {
  first_welcome_ = welcome;
  lease_ = welcome.lease;
  if (journal_) {
    if (const auto begun = journal_->Begin(welcome.epoch); !begun) return begun;
  }
  outbox_.emplace(welcome.next_seq);
  if (lease_.is_yours)
    text_.emplace(welcome.text_length, welcome.tail);
  else
    text_.emplace(0, "");
  PutJournal(welcome.next_seq);
  own_ = text_;
  return {};
}

// A server that was restored from a backup may lack what it had acknowledged: the journal has it.
Result<void> Postbox::Resume(const live::Welcome& welcome) {
  const bool is_other_log = !epoch_.empty() && welcome.epoch != epoch_;
  const bool is_same_lease =
      welcome.lease.is_yours == lease_.is_yours && welcome.lease.fence == lease_.fence;
  if (is_other_log && journal_) {
    if (const auto begun = journal_->Begin(welcome.epoch); !begun) return begun;
  }
  if (is_other_log || !is_same_lease)
    return TakeLease({welcome.lease, welcome.next_seq, welcome.text_length, welcome.tail});
  lease_ = welcome.lease;
  auto resumed = outbox_->Resume(welcome.next_seq);
  const bool is_restored = !resumed && welcome.next_seq <= outbox_->acknowledged();
  if (!is_restored || !journal_) return resumed;
  outbox_.emplace(welcome.next_seq);
  text_.emplace(welcome.text_length, welcome.tail);
  PutJournal(welcome.next_seq);
  return {};
}

void Postbox::PutJournal(std::uint64_t from_seq) {
  if (!journal_) return;
  for (const auto& [event, fence] : journal_->events()) {
    if (fence && fence != Fence()) continue;
    if (event.seq < from_seq || event.seq != outbox_->next_seq()) continue;
    text_->Apply(event.erase, event.append);
    outbox_->Put(event.erase, event.append);
  }
}

void Postbox::OnLease(const live::LeaseChange& change) {
  const std::lock_guard lock(mutex_);
  if (const auto taken = TakeLease(change); !taken) SetFailure(taken.error());
  changed_.notify_all();
}

// Words that are on their way when the lease comes may stand in the record already, as the holder
// until now typed them.
void Postbox::PassOver(std::string_view record) {
  const auto& unsaid = outbox_->unacknowledged();
  std::string words;
  for (const auto& event : unsaid) {
    if (event.erase > 0) return;  // which of them the record has cannot be told
    words += event.append;
  }
  const auto missing = live::MissingWords(record, own_->end(), words);
  if (!words.ends_with(missing)) return;
  std::size_t said = words.size() - missing.size();
  std::deque<transcript::CaptionEvent> rest;
  for (const auto& event : unsaid) {
    const auto passed = std::min(said, event.append.size());
    said -= passed;
    if (passed < event.append.size() || event.append.empty())
      rest.push_back({0, 0, event.append.substr(passed), {}, {}});
  }
  outbox_->Replace(rest);
  if (missing.empty()) ahead_.Begin(own_->end(), record);
}

// What is not acknowledged is typed under the new lease.
Result<void> Postbox::TakeLease(const live::LeaseChange& change) {
  if (!lease_.is_yours) outbox_->Acknowledge(change.lease.apart_seq);
  ahead_.End();
  if (change.lease.is_yours) PassOver(change.tail);
  lease_ = change.lease;
  outbox_->Renumber(change.next_seq);
  if (lease_.is_yours)
    text_.emplace(change.text_length, change.tail);
  else
    text_.emplace(0, "");
  unchecked_ = 0;
  for (const auto& event : outbox_->unacknowledged()) {
    text_->Apply(event.erase, event.append);
    ++unchecked_;
    if (!journal_) continue;
    if (const auto kept = journal_->Append(event, Fence()); !kept) return kept;
  }
  return {};
}

// One that comes late may be of numbers that are no more.
void Postbox::OnAck(const live::Ack& ack) {
  const std::lock_guard lock(mutex_);
  if (ack.is_apart != lease_.is_yours) outbox_->Acknowledge(ack.seq);
  changed_.notify_all();
}

std::optional<milliseconds> Postbox::OnRefusal(const live::Refusal& refusal) {
  const std::lock_guard lock(mutex_);
  // Of take, yield and keep; or of what was on its way when the lease passed, and is sent again.
  const bool is_conflict = refusal.code == Name(Errc::conflict);
  if (is_conflict && (refusal.field == "type" || refusal.field == "fence")) return std::nullopt;
  const bool is_for_now = refusal.code == Name(Errc::unavailable);
  const auto settled = is_for_now || IsGap(refusal) ? GoBack(refusal) : AsError(refusal);
  if (!settled) {
    SetFailure(settled.error());
    return std::nullopt;
  }
  return is_for_now ? milliseconds(refusal.retry_after_ms.value_or(kRetryAfterMs)) : kBunch;
}

// An event that was on its way behind a refused one skips that one's number.
bool Postbox::IsGap(const live::Refusal& refusal) const {
  return outbox_ && refusal.code == Name(Errc::conflict) && refusal.field == "seq" &&
         refusal.expected_seq;
}

// Acknowledgements may overtake refusals: what is acknowledged by now is not sent again.
Result<void> Postbox::GoBack(const live::Refusal& refusal) {
  if (!outbox_) return {};
  const auto first = outbox_->acknowledged() + 1;
  return outbox_->GoBackTo(std::max(first, refusal.expected_seq.value_or(first)));
}

void Postbox::GiveUp(Error failure) {
  const std::lock_guard lock(mutex_);
  SetFailure(std::move(failure));
}

void Postbox::SetFailure(Error failure) {
  if (!failure_) failure_ = std::move(failure);
  changed_.notify_all();
}

}  // namespace plenary::client
