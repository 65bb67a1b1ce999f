// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "context.h"
#include "http.h"

namespace plenary::server {

// A session just opened.
//   set_cookie  the value of its Set-Cookie header; the secret is nowhere else
struct OpenedSession {
  Caller caller;
  std::string set_cookie;
  transcript::Millis expires_at{};
};

// How long this address has to wait until it may try a key again, if it failed too often.
std::optional<std::chrono::seconds> SignInWait(Context& context, const std::string& remote);

// Opens a session for the bearer of an editor's or administrator's key. Look at SignInWait before.
// Errors: denied, field "key".
net::awaitable<Result<OpenedSession>> OpenSession(Context& context, std::string key,
                                                  std::string remote);

// Ends the caller's session; gives the Set-Cookie value that makes the browser forget it.
net::awaitable<Result<std::string>> CloseSession(Context& context, Caller caller);

// Who asks, by "Authorization: Bearer <secret>" or the cookie plenary_session. Nobody known is
// anonymous, and so is a cookie that has expired. Errors: denied, for a bearer's secret that is
// unknown, expired or revoked.
net::awaitable<Result<Caller>> WhoAsks(Context& context, Request request);

}  // namespace plenary::server
