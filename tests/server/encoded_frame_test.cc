// SPDX-License-Identifier: Apache-2.0
#include "encoded_frame.h"

#include <gtest/gtest.h>

namespace plenary::server {
namespace {

// The type is taken from the beginning of the message, so the messages have to begin with it.
TEST(FormatServerSentEvent, HasThePlaceAsIdAndTheTypeOfTheMessage) {
  const live::Place place{"abc", 7};
  EXPECT_EQ(FormatServerSentEvent({place, live::FormatState(place, "live")}),
            "id: abc:7\nevent: state\ndata: " + live::FormatState(place, "live") + "\n\n");
  const auto event = [&](std::string json) {
    return FormatServerSentEvent({place, std::move(json)});
  };
  EXPECT_NE(event(live::FormatSnapshot(place, "live", {})).find("event: snapshot\n"),
            std::string::npos);
  EXPECT_NE(event(live::FormatChanges(place, {})).find("event: changes\n"), std::string::npos);
}

}  // namespace
}  // namespace plenary::server
