// SPDX-License-Identifier: Apache-2.0
#include "page_routes.h"

#include "page_routes_common.h"
#include "pages_static.h"
#include "pages_urls.h"

namespace plenary::server {
namespace {

const char* HeadingOf(int status) {
  switch (status) {
    case 401:
      return "Please sign in";
    case 403:
      return "You may not do this";
    case 404:
      return "There is nothing here";
    case 409:
      return "This does not fit";
    case 413:
      return "This is too much";
    case 503:
      return "Not possible just now";
    default:
      return status < 500 ? "This could not be understood" : "Something went wrong here";
  }
}

std::string TextOf(int status, const Error& error) {
  if (status == 404) {
    return "There is no such page, or it is not open to readers. A meeting that has ended opens "
           "again when its transcript is published.";
  }
  if (status == 401) {
    return "Your session has ended. Sign in in another tab, then go back to this one and send the "
           "form again: what you typed is still there.";
  }
  return Sentence(error.what);
}

// One file under /static/. Whoever asks by the version of these bytes may keep them for ever; asked
// for by another, as by a page of before an update, they are to be asked for again.
net::awaitable<Result<Response>> GetStaticFile(Context&, Request request) {
  const auto* file = FindStaticFile(request.Parameter("file"));
  if (file == nullptr) co_return Fail(Errc::not_found, "there is no such file", "file");
  const bool is_ours = request.Parameter("version") == StaticVersion();
  Response response;
  response.content_type = file->type;
  response.body = std::string(file->bytes);
  response.headers.emplace_back("ETag", file->etag);
  response.headers.emplace_back("Cache-Control",
                                is_ours ? "public, max-age=31536000, immutable" : "no-cache");
  co_return response;
}

}  // namespace

void AddPageRoutes(Router& router) {
  AddReadingPages(router);
  AddSignInPages(router);
  AddDeskPages(router);
  router.Add("GET", "/static/{version}/{file}", Access::anyone, GetStaticFile);
}

Response ErrorPage(const Request& request, int status, const Error& error) {
  const bool is_read = request.method == "GET" || request.method == "HEAD";
  if (status == 401 && is_read) return SeeOther(LoginUrl(AddressOf(request)));
  const ProblemPage page{status, HeadingOf(status), TextOf(status, error)};
  Response response = PageResponse(status, request, Render(FrameOf(request), page));
  if (status == 503) response.headers.emplace_back("Retry-After", "1");
  return response;
}

}  // namespace plenary::server
