// SPDX-License-Identifier: Apache-2.0
#include "disks.h"
#include "threads.h"

namespace plenary::store {
namespace {

using transcript::CaptionEvent;

class LostTransactionTest : public ThreadsTest {};

// When a write fails in the middle of a transaction, SQLite gives all of it up by itself. What
// comes later in the same group must not be written as if nothing had happened.
TEST_F(LostTransactionTest, TakesItsWholeGroupWithIt) {
  const FileSizeLimit limited(1'000'000);
  const auto release = HoldWriter();
  std::vector<CaptionEvent> too_much;
  for (std::uint64_t seq = 1; seq <= 300; ++seq) too_much.push_back(LongEvent(seq));
  Error refusal;
  threads().Append("k-1", too_much, [&](const auto& result) { refusal = ErrorOf(result); });
  std::promise<Result<void>> answer;
  threads().Write([](Store& store) { return store.PutMeeting(SomeMeeting("m-2")); },
                  [&](const Result<void>& result) { answer.set_value(result); });
  release->set_value();
  EXPECT_EQ(ErrorOf(answer.get_future().get()).code, Errc::unavailable);
  EXPECT_EQ(refusal.code, Errc::unavailable);
  EXPECT_EQ(ErrorOf(Read([](Store& store) -> Result<void> {
              return store.FindMeeting("m-2").error();
            })).code,
            Errc::not_found);
  EXPECT_TRUE(Succeeds(Append({LongEvent(1)})));
}

// Everything that a meeting needs, step by step; gives up at the first error.
class Course {
 public:
  explicit Course(std::string path) : path_(std::move(path)) {}

  // Goes on where it stopped. True when it came to its end.
  bool Run() {
    if (!store_) {
      auto opened = OpenSqliteStore({.path = path_});
      if (!opened) return Refused(opened.error());
      store_ = *std::move(opened);
    }
    for (; step_ < kSteps; ++step_) {
      if (const auto done = Step(step_); !done) return Refused(done.error());
    }
    return true;
  }

  void ExpectAllIsThere() {
    store_ = Value(OpenSqliteStore({.path = path_}));
    ExpectLongEventsUpTo(*store_, kEvents);
    EXPECT_EQ(Value(store_->FindTurn("k-1", "t1")).shown().text, "the sea wall");
    EXPECT_EQ(Value(store_->Search("sea", {})).total, 1U);
    EXPECT_EQ(Value(store_->Search("see", {})).total, 0U);
  }

 private:
  static constexpr int kEvents = 6;
  static constexpr int kSteps = kEvents + 4;

  static bool Refused(const Error& error) {
    EXPECT_EQ(error.code, Errc::unavailable) << error.what;
    return false;
  }

  Result<void> Step(int step) {
    if (step == 0) return store_->PutMeeting(SomeMeeting());
    if (step == 1) return store_->AddTrack(SomeTrack());
    if (step < kEvents + 2) return Append(static_cast<std::uint64_t>(step) - 1);
    if (step == kEvents + 2) {
      const std::vector<transcript::Turn> turns{Said(1, "the see wall")};
      return store_->ProjectTurns("k-1", 1, turns, kEvents);
    }
    return Revise();
  }

  // An event that was refused may be in the log all the same, when the error came after the words
  // were on the disk: the captioner's program sends it again, and it counts once.
  Result<void> Append(std::uint64_t seq) {
    const auto appended = store_->Append("k-1", LongEvent(seq));
    if (!appended) return appended.error();
    return {};
  }

  Result<void> Revise() {
    transcript::Revision revision;
    revision.turn_id = "t1";
    revision.kind = transcript::RevisionKind::text;
    revision.value = "the sea wall";
    const auto added = store_->AddRevision("k-1", revision);
    if (!added) return added.error();
    return {};
  }

  std::string path_;
  std::unique_ptr<Store> store_;
  int step_ = 0;
};

TEST(FailingDisk, LosesNothingWhereverItFails) {
  constexpr std::uintmax_t kStride = 5000;
  bool is_complete = false;
  int failures = 0;
  for (std::uintmax_t limit = 0; !is_complete; limit += kStride) {
    const TemporaryFolder folder;
    Course course(folder.File("plenary.db"));
    {
      const FileSizeLimit limited(limit);
      is_complete = course.Run();
    }
    failures += is_complete ? 0 : 1;
    EXPECT_TRUE(course.Run()) << "with room again after failing at " << limit;
    course.ExpectAllIsThere();
  }
  EXPECT_GT(failures, 30);
}

}  // namespace
}  // namespace plenary::store
