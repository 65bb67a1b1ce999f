// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/asio/steady_timer.hpp>
#include <memory>
#include <optional>
#include <string>

#include "captioner_outbox.h"
#include "context.h"
#include "http.h"
#include "sessions.h"
#include "web_socket.h"

namespace plenary::server {

// One connection of a captioner's program: takes its hello and its events in the native protocol,
// answers with acknowledgements and refusals. A message that is refused leaves the connection open,
// unless it is the hello, too long, or one refusal too many.
class CaptionerSocket : public live::CaptionerPort,
                        public std::enable_shared_from_this<CaptionerSocket> {
 public:
  CaptionerSocket(Context& context, std::shared_ptr<live::LiveTrack> track, std::string remote);

  // Until the connection has ended. Static, so that the object lives at least as long.
  static net::awaitable<void> Run(std::shared_ptr<CaptionerSocket> self,
                                  std::shared_ptr<WebSocket> socket);

  void Admit(const live::LeaseState& lease, std::uint64_t next_seq) override;
  void Say(const live::ServerMessage& message) override;
  void TellStatus() override;
  void Dismiss(const std::string& reason) override;

 private:
  net::awaitable<void> ReadLoop();
  net::awaitable<void> WriteLoop();
  net::awaitable<void> Room();

  net::awaitable<void> Take(std::string message);
  net::awaitable<void> Greet(live::Hello hello);
  net::awaitable<void> StatusLoop();
  void TakeFurther(live::CaptionerMessage& message);
  Result<void> TakeLease(const live::CaptionerMessage& message);
  void Offer(transcript::CaptionEvent event, std::optional<std::uint64_t> fence);
  void Offered(std::uint64_t seq, const Result<live::Taken>& taken);
  void Refuse(const Error& error, std::optional<std::uint64_t> seq = std::nullopt);
  void RefuseAndEnd(const Error& error, std::uint16_t code);

  // Takes no more messages; what is under way is acknowledged before the connection closes.
  void End(const Ending& ending);
  void Note(std::string ticket_id);
  void StartHelloTimer();

  Context& context_;
  std::shared_ptr<live::LiveTrack> track_;
  std::string remote_;
  std::shared_ptr<WebSocket> socket_;
  std::shared_ptr<void> noted_;  // in context_.sessions
  CaptionerOutbox outbox_;
  net::steady_timer hello_timer_;
  net::steady_timer status_timer_;
  net::steady_timer room_;
  std::string ticket_id_;  // empty until the hello was accepted
  live::Hello hello_;
  bool is_admitted_ = false;
  std::size_t in_flight_ = 0;
  std::uint64_t saved_ = 0;    // the last event known to be durable, of the present numbers
  transcript::Roster roster_;  // as the program knows it
  int refusals_in_a_row_ = 0;
  std::optional<Ending> ending_;
};

// What may be said of a ticket: its public id, and the name of the person or program it is for.
struct Ticket {
  std::string id;
  std::string name;
};

// Whether the ticket lets its bearer write into the track now. Errors: denied, field "ticket";
// conflict, field "track", when the meeting takes no captions.
net::awaitable<Result<Ticket>> CheckTicket(Context& context, std::string ticket,
                                           std::string track_id);

}  // namespace plenary::server
