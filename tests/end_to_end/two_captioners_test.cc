// SPDX-License-Identifier: Apache-2.0
// Two captioners of the same speech at one track, who take it from each other again and again.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <condition_variable>
#include <mutex>
#include <optional>

#include "end_to_end/readers.h"
#include "end_to_end/stage.h"
#include "end_to_end/typist.h"

namespace plenary::test {
namespace {

using ::testing::Each;
using ::testing::SizeIs;

constexpr std::size_t kHandovers = 20;
constexpr std::size_t kPart = 20;  // words between two
constexpr std::size_t kWords = (kHandovers + 1) * kPart;
constexpr std::size_t kReaders = 20;
constexpr std::chrono::seconds kPatience{30};

// One turn of numbered words, so that one that is lost, doubled or out of order shows.
std::vector<Keys> Speech() {
  std::vector<Keys> speech{{0, ">> ANN: Item"}};
  while (speech.size() < kWords) speech.push_back({0, " ferry" + std::to_string(speech.size())});
  speech.push_back({0, "."});
  return speech;
}

// Hears the speech and types it; yields when the other asks.
class Stenographer {
 public:
  Stenographer(const Stage& stage, const StagedMeeting& meeting, const std::string& name,
               const std::vector<Keys>& speech, live::Role role) {
    auto options = stage.Captioner(meeting);
    options.journal = stage.folder.Path(name);
    options.silence_timeout = std::chrono::seconds(3);
    options.role = role;
    options.on_lease = [this](const live::LeaseChange& change) { Note(change.lease.is_yours); };
    options.on_asked = [this](const live::Asked&) { Yield(); };
    auto typist = std::make_unique<Typist>(std::move(options), speech);
    const std::lock_guard lock(mutex_);
    typist_ = std::move(typist);
  }

  Typist& typist() { return *typist_; }

  // Asks for the track until it is hers.
  void Take() {
    std::unique_lock lock(mutex_);
    const auto until = std::chrono::steady_clock::now() + kPatience;
    while (!is_holder_) {
      if (std::chrono::steady_clock::now() > until) throw std::runtime_error("no handover");
      typist_->captioner().Take();
      changed_.wait_for(lock, std::chrono::milliseconds(100), [this] { return is_holder_; });
    }
  }

 private:
  void Note(bool is_holder) {
    const std::lock_guard lock(mutex_);
    is_holder_ = is_holder;
    changed_.notify_all();
  }
  void Yield() {
    const std::lock_guard lock(mutex_);
    if (typist_) typist_->captioner().Yield();
  }

  std::mutex mutex_;
  std::condition_variable changed_;
  bool is_holder_ = false;
  std::unique_ptr<Typist> typist_;
};

TEST(TwoCaptioners, WhoTakeTheTrackFromEachOtherLoseAndDoubleNoWord) {
  const auto speech = Speech();
  Stage stage;
  const auto meeting = stage.MakeMeeting("Two");
  Readers readers(stage.server.port());
  readers.Join(meeting.track, kReaders);
  Stenographer ana(stage, meeting, "ana", speech, live::Role::write);
  Stenographer bo(stage, meeting, "bo", speech, live::Role::wait);

  // Who waits is ahead in the speech when she takes the track: what she has and the record lacks
  // closes the seam. The other one types the same words when the track is no longer hers.
  for (auto* one : {&ana, &bo}) one->typist().LetTypeUpTo(kPart);
  for (std::size_t part = 1; part <= kHandovers; ++part) {
    auto& next = part % 2 == 0 ? ana : bo;
    auto& last = part % 2 == 0 ? bo : ana;
    last.typist().WaitUntilTyped(part * kPart);
    next.typist().LetTypeUpTo((part + 1) * kPart);
    next.typist().WaitUntilTyped((part + 1) * kPart);
    next.Take();
    last.typist().LetTypeUpTo((part + 1) * kPart);
  }
  for (auto* one : {&ana, &bo}) ASSERT_TRUE(one->typist().Finish());
  const auto text = TextOf(speech);
  EXPECT_EQ(stage.Text(meeting), text);
  const auto shown = readers.TextsWhen(meeting.track, text);
  EXPECT_THAT(shown, SizeIs(kReaders));
  EXPECT_THAT(shown, Each(text));
}

}  // namespace
}  // namespace plenary::test
