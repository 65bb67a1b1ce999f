// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "caller.h"
#include "http.h"
#include "library.h"
#include "meeting_life.h"

namespace plenary::server {
namespace {

using store::MeetingState;
using store::Visibility;

store::Meeting MeetingIn(MeetingState state, Visibility visibility = Visibility::public_) {
  store::Meeting meeting;
  meeting.state = state;
  meeting.visibility = visibility;
  return meeting;
}

TEST(StatusOf, KnowsEveryError) {
  const Caller nobody;
  Caller editor;
  editor.kind = Caller::Kind::editor;
  EXPECT_EQ(StatusOf(Errc::bad_input, nobody), 400);
  EXPECT_EQ(StatusOf(Errc::denied, nobody), 401);
  EXPECT_EQ(StatusOf(Errc::denied, editor), 403);
  EXPECT_EQ(StatusOf(Errc::not_found, nobody), 404);
  EXPECT_EQ(StatusOf(Errc::conflict, nobody), 409);
  EXPECT_EQ(StatusOf(Errc::too_large, nobody), 413);
  EXPECT_EQ(StatusOf(Errc::internal, nobody), 500);
  EXPECT_EQ(StatusOf(Errc::unavailable, nobody), 503);
}

TEST(FormatError, EscapesWhatItQuotes) {
  EXPECT_EQ(FormatError(Fail(Errc::bad_input, "not \"a\"", "title")),
            R"({"error":{"code":"bad_input","field":"title","message":"not \"a\""}})");
}

TEST(MayRead, LetsReadersSeeWhatIsLiveOrPublishedAndNotRestricted) {
  const Caller reader;
  EXPECT_TRUE(MayRead(reader, MeetingIn(MeetingState::live)));
  EXPECT_TRUE(MayRead(reader, MeetingIn(MeetingState::published, Visibility::unlisted)));
  EXPECT_FALSE(MayRead(reader, MeetingIn(MeetingState::live, Visibility::restricted)));
  for (const auto state : {MeetingState::scheduled, MeetingState::ended, MeetingState::in_review,
                           MeetingState::withdrawn}) {
    EXPECT_FALSE(MayRead(reader, MeetingIn(state)));
  }
}

TEST(MayRead, LetsCaptionersSeeTheirOwnTrack) {
  Caller captioner;
  captioner.kind = Caller::Kind::captioner;
  captioner.track_id = "k-1";
  EXPECT_TRUE(MayRead(captioner, MeetingIn(MeetingState::scheduled), "k-1"));
  EXPECT_FALSE(MayRead(captioner, MeetingIn(MeetingState::scheduled), "k-2"));
  EXPECT_FALSE(MayRead(captioner, MeetingIn(MeetingState::scheduled)));
}

TEST(CheckStep, LetsAMeetingStayAsItIs) {
  EXPECT_TRUE(CheckStep(MeetingState::published, MeetingState::published).has_value());
  EXPECT_FALSE(CheckStep(MeetingState::live, MeetingState::scheduled).has_value());
}

TEST(TurnUrl, BeginsWithThePublicAddress) {
  ServerConfig config;
  EXPECT_EQ(TurnUrl(config, "m-1", "t1-0"), "/meetings/m-1#t1-0");
  config.public_url = "https://captions.example";
  EXPECT_EQ(TurnUrl(config, "m-1", "t1-0", "k-2"),
            "https://captions.example/meetings/m-1?track=k-2#t1-0");
}

}  // namespace
}  // namespace plenary::server
