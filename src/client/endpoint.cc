// SPDX-License-Identifier: Apache-2.0
#include "endpoint.h"

#include <boost/url/parse.hpp>

namespace plenary::client {
namespace {

constexpr std::string_view kSocketPath = "/caption";

Error NotATrack(std::string_view why, std::string_view url) {
  return Fail(Errc::bad_input,
              "expected the URL of a track, http://host:port/api/v1/tracks/<id>: " +
                  std::string(why) + " in \"" + std::string(url) + "\"",
              "url");
}

}  // namespace

Result<Endpoint> ParseTrackUrl(std::string_view text) {
  const auto url = boost::urls::parse_uri(text);
  if (!url) return NotATrack("this is no URL", text);
  if (url->scheme() != "http" && url->scheme() != "ws")
    return NotATrack("only http and ws are understood, not " + std::string(url->scheme()), text);
  if (url->host().empty()) return NotATrack("there is no host", text);
  if (url->has_query() || url->has_fragment()) return NotATrack("there is a ? or #", text);
  std::string path(url->encoded_path());
  while (path.ends_with('/')) path.pop_back();
  if (path.empty()) return NotATrack("there is no path", text);
  return Endpoint{std::string(url->host_address()),
                  url->has_port() ? std::string(url->port()) : "80",
                  std::string(url->encoded_host_and_port()), path.append(kSocketPath)};
}

}  // namespace plenary::client
