// SPDX-License-Identifier: Apache-2.0
#include "sign_in.h"

#include <spdlog/spdlog.h>

#include "awaits.h"
#include "plenary/server/keys.h"
#include "secrets.h"
#include "sign_in_limiter.h"

namespace plenary::server {
namespace {

using store::Credential;
using store::CredentialKind;
using transcript::Millis;

constexpr std::string_view kCookie = "plenary_session";

bool IsValid(const Credential& credential, Millis now) {
  if (credential.revoked_at != Millis{}) return false;
  return credential.expires_at == Millis{} || now < credential.expires_at;
}

Error Unknown() {
  return Fail(Errc::denied, "this key is unknown, expired or revoked", "Authorization");
}

Caller::Kind KindOf(CredentialKind kind) {
  switch (kind) {
    case CredentialKind::administrator:
      return Caller::Kind::administrator;
    case CredentialKind::editor:
      return Caller::Kind::editor;
    case CredentialKind::ticket:
      return Caller::Kind::captioner;
    case CredentialKind::session:
      break;  // what its parent may do: the callers look there
  }
  return Caller::Kind::anonymous;
}

// The credential with this secret and, for a session, the key that it was opened with: both valid.
Result<Caller> FindCaller(store::Store& store, const std::string& hash, Millis now) {
  const auto shown = store.FindCredentialByHash(hash);
  if (shown.has_error()) return shown.error().code == Errc::not_found ? Unknown() : shown.error();
  if (!IsValid(*shown, now)) return Unknown();
  Caller caller{KindOf(shown->kind), shown->id, shown->name, shown->track_id, {}};
  if (shown->kind != CredentialKind::session) return caller;
  const auto parent = store.FindCredential(shown->parent_id);
  if (parent.has_error() || !IsValid(*parent, now)) return Unknown();
  caller.kind = KindOf(parent->kind);
  return caller;
}

// The value of a cookie in a Cookie header ("a=1; b=2"); empty when it is not there.
std::string_view CookieValue(std::string_view header, std::string_view name) {
  while (!header.empty()) {
    const auto pair = header.substr(0, header.find(';'));
    header.remove_prefix(std::min(header.size(), pair.size() + 1));
    const auto begin = pair.find_first_not_of(' ');
    if (begin == std::string_view::npos) continue;
    const auto equals = pair.find('=');
    if (equals == std::string_view::npos) continue;
    if (pair.substr(begin, equals - begin) == name) return pair.substr(equals + 1);
  }
  return {};
}

// The secret after "Bearer "; nothing when the header is of another kind.
std::optional<std::string> BearerSecret(std::string_view authorization) {
  constexpr std::string_view kScheme = "Bearer ";
  if (authorization.substr(0, kScheme.size()) != kScheme) return std::nullopt;
  return std::string(authorization.substr(kScheme.size()));
}

// Made from the session's secret, so that it need not be stored; does not give the secret away.
std::string CsrfToken(std::string_view session_secret) {
  return HmacHex(session_secret, "plenary csrf 1");
}

std::string CookieLine(const ServerConfig& config, std::string_view value) {
  std::string line = std::string(kCookie) + "=" + std::string(value);
  line += "; Path=/; HttpOnly; SameSite=Strict";
  if (config.public_url.rfind("https:", 0) == 0) line += "; Secure";
  return line;
}

net::awaitable<Result<Caller>> CallerOf(Context& context, std::string secret) {
  const auto hash = HashOfSecret(secret);
  const auto now = context.now();
  co_return co_await ReadStore(context, &FindCaller, hash, now);
}

// Opens a session under the key that the secret belongs to.
Result<NewCredential> AddSession(store::Store& store, const Caller& by, Millis now,
                                 Millis expires_at) {
  Credential session;
  session.kind = CredentialKind::session;
  session.name = by.name;
  session.parent_id = by.credential_id;
  session.created_at = now;
  session.expires_at = expires_at;
  return MakeCredential(store, std::move(session));
}

// The caller whose key this is; denied for what opens no session: nonsense, tickets, sessions.
Result<Caller> FindKeyHolder(store::Store& store, const std::string& hash, Millis now) {
  const auto found = store.FindCredentialByHash(hash);
  if (found.has_error() && found.error().code != Errc::not_found) return found.error();
  if (!found || found->kind == CredentialKind::session || found->kind == CredentialKind::ticket) {
    return Fail(Errc::denied, "this is not the key of an editor or administrator", "key");
  }
  if (!IsValid(*found, now)) return Fail(Errc::denied, "this key was revoked", "key");
  return Caller{KindOf(found->kind), found->id, found->name, {}, {}};
}

}  // namespace

std::optional<std::chrono::seconds> SignInWait(Context& context, const std::string& remote) {
  return context.sign_ins.Wait(remote, std::chrono::steady_clock::now());
}

net::awaitable<Result<OpenedSession>> OpenSession(Context& context, std::string key,
                                                  std::string remote) {
  const auto now = context.now();
  const auto holder = co_await ReadStore(context, &FindKeyHolder, HashOfSecret(key), now);
  if (holder.has_error()) {
    if (holder.error().code == Errc::denied) {
      context.sign_ins.Failed(remote, std::chrono::steady_clock::now());
      spdlog::warn("a sign-in from {} failed", remote);
    }
    co_return holder.error();
  }
  const Millis expires_at = now + context.config.limits.session_time;
  const auto session = co_await WriteStore(context, &AddSession, *holder, now, expires_at);
  if (session.has_error()) co_return session.error();
  OpenedSession opened{*holder, CookieLine(context.config, session->secret), expires_at};
  opened.caller.credential_id = session->credential.id;
  opened.caller.csrf = CsrfToken(session->secret);
  co_return opened;
}

net::awaitable<Result<std::string>> CloseSession(Context& context, Caller caller) {
  const auto revoked = co_await WriteStore(context, &store::Store::RevokeCredential,
                                           caller.credential_id, context.now());
  if (revoked.has_error()) co_return revoked.error();
  co_return CookieLine(context.config, "") + "; Max-Age=0";
}

net::awaitable<Result<Caller>> WhoAsks(Context& context, Request request) {
  if (auto bearer = BearerSecret(request.authorization)) {
    co_return co_await CallerOf(context, std::move(*bearer));
  }
  const std::string secret(CookieValue(request.cookie, kCookie));
  if (secret.empty()) co_return Caller{};
  auto caller = co_await CallerOf(context, secret);
  if (caller.has_error()) {
    if (caller.error().code == Errc::denied) co_return Caller{};
    co_return caller.error();
  }
  caller->csrf = CsrfToken(secret);
  co_return caller;
}

}  // namespace plenary::server
