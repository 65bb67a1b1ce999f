// SPDX-License-Identifier: Apache-2.0
#include "api_routes.h"
#include "awaits.h"
#include "json_fields.h"
#include "json_views.h"
#include "plenary/server/keys.h"
#include "sign_in.h"

namespace plenary::server {
namespace {

namespace json = boost::json;
using store::Credential;
using store::CredentialKind;

net::awaitable<Result<Response>> GetHealth(Context&, Request) {
  co_return JsonResponse(200, R"({"status":"ok","version":")" PLENARY_VERSION R"("})");
}

Response TooManySignIns(std::chrono::seconds wait) {
  const std::string seconds = std::to_string(wait.count());
  Response response = ErrorResponse(
      429,
      Fail(Errc::unavailable,
           "too many failed sign-ins from this address: try again in " + seconds + " s", "key"));
  response.headers.emplace_back("Retry-After", seconds);
  return response;
}

Result<std::string> KeyOf(const std::string& body) {
  const auto object = ParseBody(body);
  if (object.has_error()) return object.error();
  Fields fields(*object);
  std::string key = fields.RequiredText("key");
  const auto fine = fields.Finish();
  if (fine.has_error()) return fine.error();
  return key;
}

net::awaitable<Result<Response>> PostSession(Context& context, Request request) {
  auto key = KeyOf(request.body);
  if (key.has_error()) co_return key.error();
  if (const auto wait = SignInWait(context, request.remote)) co_return TooManySignIns(*wait);
  const auto opened = co_await OpenSession(context, std::move(*key), request.remote);
  if (opened.has_error()) {
    const Error& error = opened.error();
    co_return ErrorResponse(StatusOf(error.code, Caller{}), error);
  }
  json::object answer;
  answer["role"] = Name(opened->caller.kind);
  answer["expires_at"] = FormatTime(opened->expires_at);
  answer["csrf"] = opened->caller.csrf;
  Response response = JsonResponse(200, json::serialize(answer));
  response.headers.emplace_back("Set-Cookie", opened->set_cookie);
  co_return response;
}

net::awaitable<Result<Response>> DeleteSession(Context& context, Request request) {
  if (request.caller.csrf.empty()) {
    co_return Fail(Errc::bad_input, "there is no session to end: it goes by its cookie",
                   "plenary_session");
  }
  auto forgotten = co_await CloseSession(context, request.caller);
  if (forgotten.has_error()) co_return forgotten.error();
  Response response = NoContent();
  response.headers.emplace_back("Set-Cookie", std::move(*forgotten));
  co_return response;
}

std::optional<CredentialKind> RoleFromName(std::string_view name) {
  const auto kind = store::CredentialKindFromName(name);
  const bool is_role = kind == CredentialKind::editor || kind == CredentialKind::administrator;
  return is_role ? kind : std::nullopt;
}

Result<Credential> ParseKey(const std::string& body) {
  const auto object = ParseBody(body);
  if (object.has_error()) return object.error();
  Fields fields(*object);
  Credential key;
  key.name = fields.RequiredText("name");
  const auto role = fields.OptionalOneOf("role", &RoleFromName, "editor or administrator");
  if (!role) fields.Reject("role", "is missing: editor or administrator was expected");
  key.kind = role.value_or(CredentialKind::editor);
  const auto fine = fields.Finish();
  if (fine.has_error()) return fine.error();
  return key;
}

net::awaitable<Result<Response>> PostKey(Context& context, Request request) {
  auto key = ParseKey(request.body);
  if (key.has_error()) co_return key.error();
  key->created_at = context.now();
  const auto made = co_await WriteStore(context, &MakeCredential, *key);
  if (made.has_error()) co_return made.error();
  json::object answer = CredentialJson(made->credential);
  answer["key"] = made->secret;
  co_return JsonResponse(201, json::serialize(answer));
}

bool IsKey(const Credential& credential) {
  return credential.kind == CredentialKind::editor ||
         credential.kind == CredentialKind::administrator;
}

net::awaitable<Result<Response>> GetKeys(Context& context, Request) {
  auto all = co_await ReadStore(context, &store::Store::Credentials);
  if (all.has_error()) co_return all.error();
  std::erase_if(*all, [](const Credential& credential) { return !IsKey(credential); });
  co_return JsonResponse(200, ListJson("keys", *all, &CredentialJson));
}

Result<void> RevokeKey(store::Store& store, const std::string& id, transcript::Millis at) {
  const auto key = store.FindCredential(id);
  const bool is_there = key.has_value() && IsKey(*key);
  if (!is_there) return Fail(Errc::not_found, "there is no key " + id, "key");
  return store.RevokeCredential(id, at);
}

net::awaitable<Result<Response>> DeleteKey(Context& context, Request request) {
  const std::string id = request.Parameter("key");
  const auto revoked = co_await WriteStore(context, &RevokeKey, id, context.now());
  if (revoked.has_error()) co_return revoked.error();
  co_return NoContent();
}

}  // namespace

void AddSessionRoutes(Router& router) {
  router.Add("GET", "/api/v1/health", Access::anyone, &GetHealth);
  router.Add("POST", "/api/v1/session", Access::anyone, &PostSession);
  router.Add("DELETE", "/api/v1/session", Access::editor, &DeleteSession);
  router.Add("POST", "/api/v1/keys", Access::administrator, &PostKey);
  router.Add("GET", "/api/v1/keys", Access::administrator, &GetKeys);
  router.Add("DELETE", "/api/v1/keys/{key}", Access::administrator, &DeleteKey);
}

}  // namespace plenary::server
