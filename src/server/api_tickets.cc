// SPDX-License-Identifier: Apache-2.0
#include "api_routes.h"
#include "awaits.h"
#include "json_fields.h"
#include "json_views.h"
#include "library.h"
#include "plenary/server/keys.h"
#include "sessions.h"

namespace plenary::server {
namespace {

using store::Credential;
using store::CredentialKind;

Result<Credential> ParseTicket(const std::string& body) {
  const auto object = ParseBody(body);
  if (object.has_error()) return object.error();
  Fields fields(*object);
  Credential ticket;
  ticket.kind = CredentialKind::ticket;
  ticket.name = fields.RequiredText("name");
  const auto fine = fields.Finish();
  if (fine.has_error()) return fine.error();
  return ticket;
}

net::awaitable<Result<Response>> PostTicket(Context& context, Request request) {
  auto ticket = ParseTicket(request.body);
  if (ticket.has_error()) co_return ticket.error();
  const auto view = co_await FindTrack(context, request.caller, request.Parameter("track"));
  if (view.has_error()) co_return view.error();
  ticket->track_id = view->track.id;
  ticket->parent_id = request.caller.credential_id;
  ticket->created_at = context.now();
  const auto made = co_await WriteStore(context, &MakeCredential, *ticket);
  if (made.has_error()) co_return made.error();
  boost::json::object answer = CredentialJson(made->credential);
  answer["ticket"] = made->secret;
  co_return JsonResponse(201, boost::json::serialize(answer));
}

net::awaitable<Result<Response>> GetTickets(Context& context, Request request) {
  const auto view = co_await FindTrack(context, request.caller, request.Parameter("track"));
  if (view.has_error()) co_return view.error();
  auto all = co_await ReadStore(context, &store::Store::Credentials);
  if (all.has_error()) co_return all.error();
  std::erase_if(*all, [&](const Credential& credential) {
    return credential.kind != CredentialKind::ticket || credential.track_id != view->track.id;
  });
  co_return JsonResponse(200, ListJson("tickets", *all, &CredentialJson));
}

Result<void> RevokeTicket(store::Store& store, const std::string& id, transcript::Millis at) {
  const auto ticket = store.FindCredential(id);
  const bool is_there = ticket.has_value() && ticket->kind == CredentialKind::ticket;
  if (!is_there) return Fail(Errc::not_found, "there is no ticket " + id, "ticket");
  return store.RevokeCredential(id, at);
}

net::awaitable<Result<Response>> DeleteTicket(Context& context, Request request) {
  const std::string id = request.Parameter("ticket");
  const auto revoked = co_await WriteStore(context, &RevokeTicket, id, context.now());
  if (revoked.has_error()) co_return revoked.error();
  context.sessions.EndThose([&](const SessionFacts& session) { return session.ticket_id == id; },
                            {kPolicyViolation, "the ticket was revoked"});
  co_return NoContent();
}

}  // namespace

void AddTicketRoutes(Router& router) {
  router.Add("POST", "/api/v1/tracks/{track}/tickets", Access::editor, &PostTicket);
  router.Add("GET", "/api/v1/tracks/{track}/tickets", Access::editor, &GetTickets);
  router.Add("DELETE", "/api/v1/tickets/{ticket}", Access::editor, &DeleteTicket);
}

}  // namespace plenary::server
