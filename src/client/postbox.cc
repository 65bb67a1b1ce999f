// SPDX-License-Identifier: Apache-2.0
#include "postbox.h"

#include <algorithm>

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
  if (journal_) {
    const auto kept = journal_->Append({outbox_->next_seq(), erase, append, {}, {}});
    if (!kept) return kept;
  }
  text_->Apply(erase, append);
  ++unchecked_;
  outbox_->Put(erase, std::move(append));
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

std::uint64_t Postbox::acknowledged() const {
  const std::lock_guard lock(mutex_);
  return outbox_ ? outbox_->acknowledged() : 0;
}

bool Postbox::was_welcomed() const {
  const std::lock_guard lock(mutex_);
  return welcomes_ > 0;
}

bool Postbox::has_failed() const {
  const std::lock_guard lock(mutex_);
  return failure_.has_value();
}

std::optional<std::string> Postbox::TakeMessage() {
  const std::lock_guard lock(mutex_);
  const auto* event = outbox_->ToSend();
  if (!event) return std::nullopt;
  auto message = live::FormatEvent(*event);
  outbox_->Sent();
  return message;
}

std::optional<std::string> Postbox::TakeCheck(bool is_time) {
  const std::lock_guard lock(mutex_);
  const bool is_due = unchecked_ >= kCheckEvents || (is_time && unchecked_ > 0);
  if (!is_due || outbox_->ToSend()) return std::nullopt;
  unchecked_ = 0;
  const auto check = text_->CheckAfter(outbox_->next_seq() - 1);
  if (!check) return std::nullopt;
  return live::Format(*check);
}

// What was typed meanwhile may be all that differs: the next check tells.
void Postbox::OnResync(const live::Resync& resync) {
  const std::lock_guard lock(mutex_);
  ++unchecked_;
  if (resync.next_seq != outbox_->next_seq() || !outbox_->has_room()) return;
  auto repair = text_->RepairOf(resync);
  if (repair == TypedText::Repair{}) return;
  if (journal_ && !journal_->Append({outbox_->next_seq(), repair.erase, repair.append, {}, {}}))
    return;
  outbox_->Put(repair.erase, std::move(repair.append));
  unchecked_ = kCheckEvents;  // to be sure
}

void Postbox::OnWelcome(const live::Welcome& welcome) {
  const std::lock_guard lock(mutex_);
  const auto ready = welcomes_ == 0 ? Begin(welcome) : Resume(welcome);
  ++welcomes_;
  if (!ready) SetFailure(ready.error());
  changed_.notify_all();
}

// What an earlier run of the program kept and the log lacks is sent first.
Result<void> Postbox::Begin(const live::Welcome& welcome) {
  first_welcome_ = welcome;
  outbox_.emplace(welcome.next_seq);
  text_.emplace(welcome.text_length, welcome.tail);
  PutJournal(welcome.next_seq);
  return {};
}

// A server that was restored from a backup may lack what it had acknowledged: the journal has it.
Result<void> Postbox::Resume(const live::Welcome& welcome) {
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
  for (const auto& event : journal_->events()) {
    if (event.seq < from_seq || event.seq != outbox_->next_seq()) continue;
    text_->Apply(event.erase, event.append);
    outbox_->Put(event.erase, event.append);
  }
}

void Postbox::OnAck(std::uint64_t seq) {
  const std::lock_guard lock(mutex_);
  outbox_->Acknowledge(seq);
  changed_.notify_all();
}

std::optional<milliseconds> Postbox::OnRefusal(const live::Refusal& refusal) {
  const std::lock_guard lock(mutex_);
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
