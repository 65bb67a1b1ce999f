// SPDX-License-Identifier: Apache-2.0
#include "endpoint.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace plenary::client {
namespace {

TEST(TrackUrl, NamesTheCaptionersSocket) {
  EXPECT_EQ(ParseTrackUrl("http://127.0.0.1:8080/api/v1/tracks/k-abc").value(),
            (Endpoint{"127.0.0.1", "8080", "127.0.0.1:8080", "/api/v1/tracks/k-abc/caption"}));
}

TEST(TrackUrl, MayBeginWithWsAndEndWithASlashAndHaveNoPort) {
  EXPECT_EQ(
      ParseTrackUrl("ws://captions.example/api/v1/tracks/k-abc/").value(),
      (Endpoint{"captions.example", "80", "captions.example", "/api/v1/tracks/k-abc/caption"}));
}

TEST(TrackUrl, MayHaveAnAddressOfVersionSix) {
  const auto endpoint = ParseTrackUrl("http://[::1]:8080/api/v1/tracks/k-abc").value();
  EXPECT_EQ(endpoint.host, "::1");
  EXPECT_EQ(endpoint.authority, "[::1]:8080");
}

TEST(TrackUrl, IsRefusedWithWhatIsWrong) {
  const std::vector<std::pair<std::string, std::string>> rows{
      {"", "this is no URL"},
      {"127.0.0.1:8080/x", "this is no URL"},
      {"https://host/api/v1/tracks/k", "only http and ws are understood, not https"},
      {"http:///api/v1/tracks/k", "there is no host"},
      {"http://host/api?x=1", "there is a ? or #"},
      {"http://host/", "there is no path"},
  };
  for (const auto& [url, why] : rows) {
    const auto endpoint = ParseTrackUrl(url);
    ASSERT_FALSE(endpoint) << url;
    EXPECT_EQ(endpoint.error().code, Errc::bad_input);
    EXPECT_EQ(endpoint.error().field, "url");
    EXPECT_EQ(endpoint.error().what,
              "expected the URL of a track, http://host:port/api/v1/tracks/<id>: " + why +
                  " in \"" + url + "\"");
  }
}

}  // namespace
}  // namespace plenary::client
