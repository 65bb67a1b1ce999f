// SPDX-License-Identifier: Apache-2.0
#include "awaits.h"
#include "captioner_socket.h"
#include "meeting_life.h"
#include "plenary/server/keys.h"

namespace plenary::server {
namespace {

using store::CredentialKind;

Error Denied(std::string what) {
  return Fail(Errc::denied, std::move(what), "ticket");
}

Result<Ticket> FindTicket(store::Store& store, const std::string& hash, const std::string& track_id,
                          transcript::Millis now) {
  const auto ticket = store.FindCredentialByHash(hash);
  if (ticket.has_error() && ticket.error().code != Errc::not_found) return ticket.error();
  if (!ticket || ticket->kind != CredentialKind::ticket) return Denied("the ticket is unknown");
  if (ticket->revoked_at != transcript::Millis{}) return Denied("the ticket was revoked");
  const bool has_expired = ticket->expires_at != transcript::Millis{} && ticket->expires_at <= now;
  if (has_expired) return Denied("the ticket has expired");
  if (ticket->track_id != track_id) return Denied("the ticket is for another track");
  const auto track = store.FindTrack(track_id);
  if (track.has_error()) return track.error();
  const auto meeting = store.FindMeeting(track->meeting_id);
  if (meeting.has_error()) return meeting.error();
  const auto takes = CheckTakesCaptions(*meeting);
  if (takes.has_error()) return takes.error();
  return Ticket{ticket->id, ticket->name};
}

}  // namespace

net::awaitable<Result<Ticket>> CheckTicket(Context& context, std::string ticket,
                                           std::string track_id) {
  const auto hash = HashOfSecret(ticket);
  const auto now = context.now();
  co_return co_await ReadStore(context, &FindTicket, hash, track_id, now);
}

}  // namespace plenary::server
