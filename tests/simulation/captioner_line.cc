// SPDX-License-Identifier: Apache-2.0
#include "captioner_line.h"

#include <algorithm>
#include <variant>

#include "machine.h"
#include "plenary/live/lowering.h"
#include "plenary/live/server_messages.h"

namespace plenary::simulation {
namespace {

constexpr std::uint32_t kRetryAfterMs = 1000;

}  // namespace

bool CaptionerLine::Run(Chance& chance) {
  if (has_ended_ || !track_) return false;
  return chance.OneIn(2) ? Send() || Take() : Take() || Send();
}

void CaptionerLine::Crash(Chance& chance) {
  line_->LeaveAsServer(chance);
  track_.reset();  // which may hold this, for an answer that never comes
}

bool CaptionerLine::Send() {
  if (line_->is_captioner_gone || line_->down.size() >= kLineMessages) return false;
  const auto message = outbox_.Take();
  if (!message) return false;
  line_->down.push_back(*message);
  return true;
}

bool CaptionerLine::Take() {
  if (in_flight_ >= live::kWindowEvents || outbox_.is_full()) return false;
  if (line_->up.empty()) {
    has_ended_ = line_->is_captioner_gone;
    return has_ended_;
  }
  const auto message = std::move(line_->up.front());
  line_->up.pop_front();
  Take(message);
  return true;
}

void CaptionerLine::Take(const std::string& text) {
  const auto message = live::ParseCaptionerMessage(text);
  Require(message.has_value(), "a message of the client library is not understood: " + text);
  if (const auto* hello = std::get_if<live::Hello>(&*message)) {
    auto welcome = track_->MakeWelcome(ClockNow().count());
    welcome.reset = hello->last_seq >= welcome.next_seq;
    outbox_.Add(live::FormatWelcome(welcome));
  } else if (const auto* event = std::get_if<live::TypedEvent>(&*message)) {
    auto lowered = live::Lower(*event, track_->roster()).value();
    lowered.received_at = transcript::Millis(ClockNow());
    ++in_flight_;
    const auto seq = lowered.seq;
    track_->Offer(std::move(lowered), [self = shared_from_this(), seq](const auto& durable) {
      self->Offered(seq, durable);
    });
  } else if (const auto* check = std::get_if<live::Check>(&*message)) {
    if (const auto resync = track_->Compare(*check)) outbox_.Add(live::Format(*resync));
  }
}

void CaptionerLine::Offered(std::uint64_t seq, const Result<std::uint64_t>& durable) {
  --in_flight_;
  if (durable.has_error()) return Refuse(durable.error(), seq);
  Require(*durable >= seq, "an event is answered by an earlier one");
  const auto log = disk_.store().Position(track_->track().id).value().last_seq;
  Require(*durable <= log, "an event is acknowledged before it is durable");
  outbox_.Acknowledge({*durable, ClockNow().count()});
}

void CaptionerLine::Refuse(const Error& error, std::uint64_t seq) {
  const bool is_gap = error.code == Errc::conflict && error.field == "seq";
  Require(is_gap || error.code == Errc::unavailable, "an event is refused for good: " + error.what);
  live::Refusal refusal{Name(error.code), error.field, error.what, seq, std::nullopt, std::nullopt};
  refusal.expected_seq = track_->expected_seq();
  if (error.code == Errc::unavailable) refusal.retry_after_ms = kRetryAfterMs;
  outbox_.Add(live::FormatRefusal(refusal));
}

}  // namespace plenary::simulation
