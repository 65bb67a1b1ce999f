// SPDX-License-Identifier: Apache-2.0
// Signing in with a key and signing out again.
#include "page_routes_common.h"
#include "pages_urls.h"
#include "sign_in.h"

namespace plenary::server {
namespace {

net::awaitable<Result<Response>> GetLogin(Context& context, Request request) {
  LoginPage page{SafeReturn(request.Query("then")), ""};
  co_return co_await ShowPage(context, 200, std::move(request), std::move(page));
}

// A key that was copied often brings blanks along.
std::string Trimmed(std::string text) {
  const char* kBlanks = " \t\r\n";
  text.erase(text.find_last_not_of(kBlanks) + 1);
  text.erase(0, text.find_first_not_of(kBlanks));
  return text;
}

net::awaitable<Result<Response>> PostLogin(Context& context, Request request) {
  const std::string then = SafeReturn(request.Form("then"));
  if (const auto wait = SignInWait(context, request.remote)) {
    LoginPage page{then, "Too many keys were wrong. Try again in " + std::to_string(wait->count()) +
                             " seconds."};
    co_return co_await ShowPage(context, 429, std::move(request), std::move(page));
  }
  const auto session = co_await OpenSession(context, Trimmed(request.Form("key")), request.remote);
  if (session.has_error()) {
    if (session.error().code != Errc::denied) co_return session.error();
    LoginPage page{then, Sentence(session.error().what)};
    co_return co_await ShowPage(context, 403, std::move(request), std::move(page));
  }
  Response response = SeeOther(then);
  response.headers.emplace_back("Set-Cookie", session->set_cookie);
  co_return response;
}

net::awaitable<Result<Response>> PostLogout(Context& context, Request request) {
  auto cookie = co_await CloseSession(context, request.caller);
  if (cookie.has_error()) co_return cookie.error();
  Response response = SeeOther("/");
  response.headers.emplace_back("Set-Cookie", std::move(*cookie));
  co_return response;
}

}  // namespace

void AddSignInPages(Router& router) {
  router.Add("GET", "/login", Access::anyone, GetLogin);
  router.Add("POST", "/login", Access::anyone, PostLogin);
  router.Add("POST", "/logout", Access::editor, PostLogout);
}

}  // namespace plenary::server
