// SPDX-License-Identifier: Apache-2.0
// Two loops share the connection: one reads messages and hands events to the track, the other sends
// what the outbox holds. The reading one stops while a window of events is on its way to the disk,
// so that TCP makes a program that is too fast wait. Nobody's cookie counts here: the ticket in the
// hello does, so that a page of another site that opens this socket gains nothing by it.
#include "captioner_socket.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "log_failure.h"
#include "plenary/live/lowering.h"
#include "plenary/text/utf8.h"

namespace plenary::server {
namespace {

// So many refusals in a row are a program gone wrong, which is better stopped.
constexpr int kMaxRefusalsInARow = 100;
constexpr std::uint32_t kRetryAfterMs = 1000;
constexpr std::chrono::seconds kStatusTime{2};

// A text message is UTF-8 or fails the connection (RFC 6455, section 8.1: close code 1007); a
// binary one is taken too, and what is wrong with it can be said.
Result<live::CaptionerMessage> Parse(const std::string& message) {
  auto parsed = live::ParseCaptionerMessage(message);
  if (parsed.has_value() || !parsed.error().field.empty()) return parsed;
  Error error = parsed.error();
  error.field = "message";  // the whole of it
  return error;
}

// A close reason has room for 123 bytes; the whole is in the refusal before it.
std::string Shortened(const std::string& what) {
  std::size_t bytes = 0;
  for (std::size_t next = 0; next <= 123; text::Next(what, next)) {
    bytes = next;
    if (next == what.size()) break;
  }
  return what.substr(0, bytes);
}

}  // namespace

CaptionerSocket::CaptionerSocket(Context& context, std::shared_ptr<live::LiveTrack> track,
                                 std::string remote)
    : context_(context),
      track_(std::move(track)),
      remote_(std::move(remote)),
      outbox_(context.executor),
      hello_timer_(context.executor),
      status_timer_(context.executor),
      room_(context.executor) {}

net::awaitable<void> CaptionerSocket::Run(std::shared_ptr<CaptionerSocket> self,
                                          std::shared_ptr<WebSocket> socket) {
  self->socket_ = std::move(socket);
  self->Note("");
  self->StartHelloTimer();
  net::co_spawn(self->context_.executor, self->ReadLoop(),
                LogFailure("a captioner's socket", self));
  co_await self->WriteLoop();
  self->hello_timer_.cancel();
  self->track_->captioners().Leave(*self);
  self->socket_->Abort();  // the read loop ends with it
}

void CaptionerSocket::Note(std::string ticket_id) {
  ticket_id_ = std::move(ticket_id);
  const SessionFacts facts{SessionFacts::Kind::captioner, track_->track().meeting_id,
                           track_->track().id, ticket_id_, true};
  noted_ = context_.sessions.Add(facts, [self = weak_from_this()](const Ending& ending) {
    if (const auto socket = self.lock()) socket->End(ending);
  });
}

void CaptionerSocket::StartHelloTimer() {
  hello_timer_.expires_after(context_.config.limits.hello_time);
  hello_timer_.async_wait([self = weak_from_this()](const boost::system::error_code& cancelled) {
    const auto socket = self.lock();
    if (cancelled || !socket || !socket->ticket_id_.empty()) return;
    socket->End({kPolicyViolation, "no hello came in time"});
  });
}

net::awaitable<void> CaptionerSocket::ReadLoop() {
  while (!ending_) {
    auto message = co_await socket_->Read(live::kMaxMessageBytes);
    if (ending_) co_return;
    if (message.has_value()) {
      co_await Take(std::move(*message));
      co_await Room();
    } else if (message.error().code == Errc::too_large) {
      RefuseAndEnd(message.error(), kMessageTooBig);
    } else {
      End({kDropNow, ""});
    }
  }
}

net::awaitable<void> CaptionerSocket::WriteLoop() {
  for (;;) {
    if (const auto message = outbox_.Take()) {
      const bool is_open = co_await socket_->Write(message);
      if (!is_open) break;
      room_.cancel();
    } else if (ending_ && (in_flight_ == 0 || ending_->code == kDropNow)) {
      break;
    } else {
      co_await outbox_.Changed();
    }
  }
  if (!ending_) End({kDropNow, ""});
  const Ending ending = *ending_;
  if (ending.code != kDropNow) co_await socket_->Close(ending.code, ending.reason);
}

// Until there is room for one more event and for the answer to it.
net::awaitable<void> CaptionerSocket::Room() {
  while (!ending_ && (in_flight_ >= live::kWindowEvents || outbox_.is_full())) {
    room_.expires_at(net::steady_timer::time_point::max());
    co_await room_.async_wait(net::as_tuple(net::use_awaitable));
  }
}

net::awaitable<void> CaptionerSocket::Take(std::string message) {
  auto parsed = Parse(message);
  const bool is_greeted = !ticket_id_.empty();
  if (!is_greeted && parsed.has_error()) {
    RefuseAndEnd(parsed.error(), kPolicyViolation);
  } else if (parsed.has_error()) {
    Refuse(parsed.error());
  } else if (auto* hello = std::get_if<live::Hello>(&*parsed)) {
    if (!is_greeted) co_await Greet(std::move(*hello));
    if (is_greeted)
      Refuse(Fail(Errc::bad_input, "hello was said already: events follow it", "type"));
  } else if (!is_greeted) {
    RefuseAndEnd(Fail(Errc::bad_input, "the first message is a hello", "type"), kPolicyViolation);
  } else {
    TakeFurther(*parsed);
  }
}

// What may come after the hello.
void CaptionerSocket::TakeFurther(live::CaptionerMessage& message) {
  if (const auto* event = std::get_if<live::TypedEvent>(&message)) {
    auto lowered = live::Lower(*event, track_->roster());
    if (lowered.has_error()) return Refuse(lowered.error(), event->typed.seq);
    Offer(*std::move(lowered), event->fence);
  } else if (const auto* check = std::get_if<live::Check>(&message)) {
    if (!track_->captioners().is_holder(*this)) return;  // the text is another's
    if (const auto resync = track_->Compare(*check)) outbox_.Add(live::Format(*resync));
  } else if (const auto taken = TakeLease(message); taken.has_error()) {
    Refuse(taken.error());
  }
}

Result<void> CaptionerSocket::TakeLease(const live::CaptionerMessage& message) {
  auto& captioners = track_->captioners();
  if (std::holds_alternative<live::Take>(message)) return captioners.AskFor(*this);
  if (std::holds_alternative<live::Yield>(message)) return captioners.Yield(*this);
  if (std::holds_alternative<live::Keep>(message)) return captioners.Keep(*this);
  captioners.Heard(*this);
  return {};
}

net::awaitable<void> CaptionerSocket::Greet(live::Hello hello) {
  auto ticket = co_await CheckTicket(context_, hello.ticket, track_->track().id);
  if (ticket.has_value()) {
    // Looked at again now that a revocation would find this connection: one may have come between.
    Note(ticket->id);
    ticket = co_await CheckTicket(context_, hello.ticket, track_->track().id);
  }
  if (ending_) co_return;
  if (ticket.has_error()) {
    RefuseAndEnd(ticket.error(), kPolicyViolation);
    co_return;
  }
  hello_timer_.cancel();
  spdlog::info("track {}: {} from {} comes with ticket {}", track_->track().id,
               hello.program.empty() ? "a program" : hello.program, remote_, ticket_id_);
  hello_ = std::move(hello);
  const auto entered = track_->captioners().Enter(
      shared_from_this(), {hello_.client.empty() ? ticket_id_ : hello_.client,
                           ticket->name.empty() ? hello_.program : ticket->name, hello_.role});
  if (entered.has_error()) {
    RefuseAndEnd(entered.error(), kPolicyViolation);
    co_return;
  }
  while (!ending_ && !is_admitted_) {
    room_.expires_at(net::steady_timer::time_point::max());
    co_await room_.async_wait(net::as_tuple(net::use_awaitable));
  }
  if (ending_) co_return;
  net::co_spawn(context_.executor, StatusLoop(),
                LogFailure("a captioner's status", shared_from_this()));
}

void CaptionerSocket::Admit(const live::LeaseState& lease, std::uint64_t next_seq) {
  auto welcome = track_->MakeWelcome(context_.now().count());
  const bool is_other_log = !hello_.epoch.empty() && hello_.epoch != welcome.epoch;
  welcome.reset = is_other_log || (lease.is_yours && hello_.last_seq >= welcome.next_seq);
  welcome.lease = lease;
  welcome.next_seq = next_seq;
  roster_ = track_->roster();
  saved_ = next_seq - 1;
  is_admitted_ = true;
  room_.cancel();
  outbox_.Add(live::FormatWelcome(welcome));
}

void CaptionerSocket::Say(const live::ServerMessage& message) {
  if (const auto* change = std::get_if<live::LeaseChange>(&message)) saved_ = change->next_seq - 1;
  // What a program that does not read would be told often is told when it reads again.
  if (outbox_.is_full() && std::holds_alternative<live::Beside>(message)) return;
  outbox_.Add(live::Format(message));
}

void CaptionerSocket::Dismiss(const std::string& reason) {
  End({kPolicyViolation, reason});
}

// What the captioner has to know of how it goes, every kStatusTime.
net::awaitable<void> CaptionerSocket::StatusLoop() {
  while (!ending_) {
    status_timer_.expires_after(kStatusTime);
    co_await status_timer_.async_wait(net::as_tuple(net::use_awaitable));
    if (ending_) co_return;
    TellStatus();
  }
}

void CaptionerSocket::TellStatus() {
  if (ending_ || outbox_.is_full()) return;
  if (auto roster = track_->roster(); roster != roster_) {
    roster_ = std::move(roster);
    outbox_.Add(live::Format(live::RosterChange{live::RosterPeople(roster_)}));
  }
  live::Status status;
  status.saved = saved_;
  status.readers = track_->readers();
  status.delay = track_->delay();
  status.server_time = context_.now().count();
  status.holder = track_->captioners().holder();
  status.waiting = track_->captioners().waiting();
  outbox_.Add(live::Format(status));
}

void CaptionerSocket::Offer(transcript::CaptionEvent event, std::optional<std::uint64_t> fence) {
  event.received_at = track_->now();
  const auto seq = event.seq;
  ++in_flight_;
  track_->captioners().Take(*this, std::move(event), fence,
                            [self = shared_from_this(), seq](const Result<live::Taken>& taken) {
                              self->Offered(seq, taken);
                            });
}

void CaptionerSocket::Offered(std::uint64_t seq, const Result<live::Taken>& taken) {
  --in_flight_;
  room_.cancel();
  if (taken.has_error()) {
    Refuse(taken.error(), seq);
    return;
  }
  refusals_in_a_row_ = 0;
  saved_ = std::max(saved_, taken->seq);
  outbox_.Acknowledge({taken->seq, context_.now().count(), taken->is_apart});
}

void CaptionerSocket::Refuse(const Error& error, std::optional<std::uint64_t> seq) {
  live::Refusal refusal{Name(error.code), error.field, error.what, seq, std::nullopt, std::nullopt};
  if (!ticket_id_.empty()) refusal.expected_seq = track_->captioners().expected_seq(*this);
  if (error.code == Errc::unavailable) refusal.retry_after_ms = kRetryAfterMs;
  outbox_.Add(live::FormatRefusal(refusal));
  // A full disk is not the program's fault, and neither are the gaps that it leaves in the numbers,
  // nor what was on its way when the lease passed on.
  const bool is_late =
      error.code == Errc::conflict && (error.field == "seq" || error.field == "fence");
  const bool is_program_at_fault = error.code != Errc::unavailable && !is_late;
  if (is_program_at_fault && ++refusals_in_a_row_ >= kMaxRefusalsInARow) {
    End({kPolicyViolation, "too many messages in a row were refused"});
  }
}

void CaptionerSocket::RefuseAndEnd(const Error& error, std::uint16_t code) {
  spdlog::warn("track {}: {} was turned away: {}", track_->track().id, remote_, error.what);
  Refuse(error);
  End({code, Shortened(error.what)});
}

void CaptionerSocket::End(const Ending& ending) {
  if (!ending_ || ending.code == kDropNow) ending_ = ending;
  if (ending.code == kDropNow) socket_->Abort();
  room_.cancel();
  status_timer_.cancel();
  outbox_.Wake();
}

}  // namespace plenary::server
