// SPDX-License-Identifier: Apache-2.0
#include "reader_feed.h"

#include <gmock/gmock.h>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>

namespace plenary::server {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// A track that only fans out: a hub, and "snapshot" for those who need one.
class HubOnly : public live::LiveTrack {
 public:
  void Say(const std::string& text) {
    hub_.Publish(std::make_shared<const live::Frame>(live::Frame{hub_.next(), text}));
  }

  std::vector<live::FramePtr> Join(std::weak_ptr<live::Reader> reader,
                                   const std::optional<live::Place>&) override {
    hub_.Subscribe(std::move(reader));
    return {std::make_shared<const live::Frame>(live::Frame{hub_.place(), "snapshot"})};
  }
  std::size_t readers() const override { return hub_.readers(); }

  const store::Track& track() const override { return track_; }
  live::Welcome MakeWelcome(std::int64_t) const override { return {}; }
  void Offer(transcript::CaptionEvent, OfferDone) override {}
  std::uint64_t expected_seq() const override { return 1; }
  std::vector<transcript::Turn> turns() const override { return {}; }
  transcript::Transcript transcript(transcript::WithSuspects) const override { return {}; }
  std::string text() const override { return {}; }
  void Revise(const std::vector<transcript::Revision>&) override {}
  void SetRoster(transcript::Roster) override {}
  void SetState(store::MeetingState) override {}
  void Settle(std::function<void(Result<void>)> done) override { done({}); }

 private:
  store::Track track_;
  live::Hub hub_{"epoch"};
};

class Feed : public testing::Test {
 protected:
  // What the reader would be sent now.
  std::vector<std::string> Next(std::chrono::milliseconds at_most = std::chrono::hours(1)) {
    auto next = boost::asio::co_spawn(io_, feed_.Next(at_most), boost::asio::use_future);
    io_.restart();
    io_.run();
    std::vector<std::string> texts;
    for (const auto& frame : next.get()) texts.push_back(frame->json);
    return texts;
  }

  boost::asio::io_context io_;
  std::shared_ptr<HubOnly> track_ = std::make_shared<HubOnly>();
  ReaderFeed feed_{io_.get_executor(), track_, std::nullopt, 10};
};

TEST_F(Feed, BeginsWithASnapshotAndGoesOnWithFrames) {
  EXPECT_THAT(Next(), ElementsAre("snapshot"));
  track_->Say("one");
  track_->Say("two");
  EXPECT_THAT(Next(), ElementsAre("one", "two"));
}

TEST_F(Feed, GivesASlowReaderASnapshotInPlaceOfWhatItMissed) {
  Next();
  track_->Say("123456");
  track_->Say("7890");
  track_->Say("!");  // one byte too many
  track_->Say("and more");
  EXPECT_THAT(Next(), ElementsAre("snapshot"));
  EXPECT_EQ(track_->readers(), 1u);
  track_->Say("on");
  EXPECT_THAT(Next(), ElementsAre("on"));
}

TEST_F(Feed, LetsOneFrameWaitWhateverItsSize) {
  Next();
  track_->Say("much more than ten bytes");
  EXPECT_THAT(Next(), ElementsAre("much more than ten bytes"));
}

TEST_F(Feed, GivesNothingAfterAWhileOfSilence) {
  Next();
  EXPECT_THAT(Next(std::chrono::milliseconds(1)), IsEmpty());
  EXPECT_EQ(feed_.ending(), std::nullopt);
}

TEST_F(Feed, SendsWhatWaitsBeforeItEnds) {
  Next();
  track_->Say("last");
  feed_.End({kGoingAway, "the server is stopping"});
  EXPECT_THAT(Next(), ElementsAre("last"));
  EXPECT_THAT(Next(), IsEmpty());
  EXPECT_EQ(feed_.ending()->code, kGoingAway);
}

}  // namespace
}  // namespace plenary::server
