// SPDX-License-Identifier: Apache-2.0
#include "plenary/live/hub.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace plenary::live {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// Remembers what it was sent.
struct Listener : Reader {
  void Push(const FramePtr& frame) noexcept override { heard.push_back(frame->json); }
  std::vector<std::string> heard;
};

class HubTest : public testing::Test {
 protected:
  void Say(std::string json) {
    hub.Publish(std::make_shared<const Frame>(Frame{hub.next(), std::move(json)}));
  }
  std::optional<std::vector<std::string>> Since(const Place& place) const {
    const auto frames = hub.Since(place);
    if (!frames) return std::nullopt;
    std::vector<std::string> said;
    for (const auto& frame : *frames) said.push_back(frame->json);
    return said;
  }

  Hub hub{"e1", 10};  // bytes of history
};

TEST_F(HubTest, StartsAtOffsetZeroAndCountsFrames) {
  EXPECT_EQ(hub.place(), (Place{"e1", 0}));
  Say("a");
  Say("b");
  EXPECT_EQ(hub.place(), (Place{"e1", 2}));
  EXPECT_EQ(hub.next(), (Place{"e1", 3}));
}

TEST_F(HubTest, SendsEveryReaderWhatFollows) {
  const auto early = std::make_shared<Listener>();
  const auto late = std::make_shared<Listener>();
  hub.Subscribe(early);
  Say("a");
  hub.Subscribe(late);
  Say("b");
  EXPECT_THAT(early->heard, ElementsAre("a", "b"));
  EXPECT_THAT(late->heard, ElementsAre("b"));
}

TEST_F(HubTest, AllReadersShareTheBytes) {
  struct Keeper : Reader {
    void Push(const FramePtr& frame) noexcept override { kept = frame; }
    FramePtr kept;
  };
  const auto one = std::make_shared<Keeper>();
  const auto other = std::make_shared<Keeper>();
  hub.Subscribe(one);
  hub.Subscribe(other);
  Say("a");
  EXPECT_EQ(one->kept.get(), other->kept.get());
}

TEST_F(HubTest, ForgetsReadersThatAreGone) {
  const auto stays = std::make_shared<Listener>();
  auto goes = std::make_shared<Listener>();
  hub.Subscribe(goes);
  hub.Subscribe(stays);
  EXPECT_EQ(hub.readers(), 2u);
  goes.reset();
  EXPECT_EQ(hub.readers(), 1u);
  Say("a");
  EXPECT_THAT(stays->heard, ElementsAre("a"));
}

TEST_F(HubTest, GivesWhatWasMissed) {
  Say("a");
  Say("b");
  Say("c");
  EXPECT_THAT(Since({"e1", 0}), testing::Optional(ElementsAre("a", "b", "c")));
  EXPECT_THAT(Since({"e1", 2}), testing::Optional(ElementsAre("c")));
  EXPECT_THAT(Since({"e1", 3}), testing::Optional(IsEmpty()));
}

TEST_F(HubTest, DoesNotKnowAnotherEpochOrTheFuture) {
  Say("a");
  EXPECT_EQ(Since({"e0", 0}), std::nullopt);
  EXPECT_EQ(Since({"e1", 2}), std::nullopt);
}

TEST_F(HubTest, KeepsOnlyTheNewestBytesOfHistory) {
  Say("four");
  Say("five5");
  EXPECT_THAT(Since({"e1", 0}), testing::Optional(ElementsAre("four", "five5")));
  Say("x2");
  EXPECT_EQ(Since({"e1", 0}), std::nullopt);
  EXPECT_THAT(Since({"e1", 1}), testing::Optional(ElementsAre("five5", "x2")));
}

TEST_F(HubTest, AFrameLargerThanTheHistoryIsSentButNotKept) {
  const auto reader = std::make_shared<Listener>();
  hub.Subscribe(reader);
  Say("longer than ten");
  EXPECT_THAT(reader->heard, ElementsAre("longer than ten"));
  EXPECT_EQ(Since({"e1", 0}), std::nullopt);
  EXPECT_THAT(Since({"e1", 1}), testing::Optional(IsEmpty()));
}

}  // namespace
}  // namespace plenary::live
