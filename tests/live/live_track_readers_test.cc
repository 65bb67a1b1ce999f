// SPDX-License-Identifier: Apache-2.0
#include <random>

#include "live_fixture.h"

// What readers of a live track see.
namespace plenary::live {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class LiveTrackReaders : public LiveFixture {
 protected:
  LiveTrackReaders() { Load(); }

  void ReviseText(std::uint64_t id, const std::string& turn_id, const std::string& text) {
    transcript::Revision revision;
    revision.id = id;
    revision.turn_id = turn_id;
    revision.kind = transcript::RevisionKind::text;
    revision.value = text;
    revisions_.push_back(revision);
    track->Revise(revisions_);
  }
  void UndoRevisions() {
    for (auto& revision : revisions_) revision.undone_at = transcript::Millis(1);
    track->Revise(revisions_);
  }

  std::vector<transcript::Revision> revisions_;
};

TEST_F(LiveTrackReaders, OneWhoComesGetsEverythingSoFar) {
  Type(">> MS. RIVERA: Good morning.\n\n");
  const auto watcher = Watch();
  EXPECT_EQ(watcher->frames, 1);
  EXPECT_EQ(watcher->copy.turns(), Shown());
  EXPECT_EQ(watcher->copy.state(), "live");
  EXPECT_THAT(watcher->copy.texts(), ElementsAre("Good morning."));
}

TEST_F(LiveTrackReaders, SeeEveryCorrectionAsItIsMade) {
  const auto watcher = Watch();
  for (const auto& [erase, append] :
       std::vector<std::pair<std::uint32_t, std::string>>{{0, ">> MS. RIV"},
                                                          {0, "ERA: The quya"},
                                                          {2, "ay is clsed"},
                                                          {4, "osed.\n\n"},
                                                          {0, ">> DANKO HORVAT: Until wen?"},
                                                          {4, "hen?"},
                                                          {40, ""},
                                                          {0, "dry again."}}) {
    Correct(erase, append);
    EXPECT_EQ(watcher->copy.turns(), Shown());
  }
}

TEST_F(LiveTrackReaders, AreShownTogetherWhatCameTogether) {
  const auto watcher = Watch();
  Offer(1, 0, ">> MS. RIVERA: Good ");
  Offer(2, 0, "morning, ");
  Wait(Offer(3, 0, "everyone."));
  EXPECT_EQ(watcher->frames, 2) << "the snapshot, and one change";
  EXPECT_THAT(watcher->copy.texts(), ElementsAre("Good morning, everyone."));
}

TEST_F(LiveTrackReaders, HaveTheTurnsOfTheTrackAfterAnyTyping) {
  const std::string said =
      ">> MS. RIVERA: Good morning. This is Ana Rivera.\n\n(Laughter)\n\n>> We begin – at last.\n\n"
      ">> DANKO HORVAT: Thank you, Ana. Ten boats are in; two are late.\n\n[ Applause ]\n\n";
  std::mt19937 random(2);
  const auto watcher = Watch();
  for (int step = 0; step < 400; ++step) {
    const auto length = text::Length(track->text());
    const auto erase = random() % 3 == 0 ? std::min<std::size_t>(length, random() % 60) : 0;
    std::size_t begin = random() % said.size();
    while ((said[begin] & 0xC0) == 0x80) --begin;
    const auto tail = std::string_view(said).substr(begin);
    Correct(static_cast<std::uint32_t>(erase),
            std::string(tail.substr(0, text::PrefixBytes(tail, random() % 40))));
    ASSERT_EQ(watcher->copy.turns(), Shown()) << "step " << step;
  }
  EXPECT_EQ(Watch()->copy.turns(), watcher->copy.turns());
}

TEST_F(LiveTrackReaders, OneWhoComesBackGetsWhatWasMissed) {
  auto watcher = Watch();
  Type(">> MS. RIVERA: Good ");
  const auto left = watcher->copy;
  watcher.reset();
  Type("morn");
  Type("ing.");
  watcher = std::make_shared<Watcher>();
  watcher->copy = left;
  Follow(watcher, left.place());
  EXPECT_EQ(watcher->frames, 2);
  EXPECT_EQ(watcher->copy.turns(), Shown());
}

TEST_F(LiveTrackReaders, OneWhoMissedNothingGetsNothing) {
  Type(">> MS. RIVERA: Good morning.");
  EXPECT_THAT(track->Join(Watch(), Watch()->copy.place()), IsEmpty());
}

TEST_F(LiveTrackReaders, OneWithAnUnknownPlaceGetsEverything) {
  Type(">> MS. RIVERA: Good morning.");
  EXPECT_EQ(Watch(Place{"elsewhere", 1})->copy.turns(), Shown());
}

TEST_F(LiveTrackReaders, ARestartIsANewEpochThatBeginsWithEverything) {
  const auto before = Watch();
  Type(">> MS. RIVERA: Good morning.");
  Restart();
  const auto after = Watch(before->copy.place());
  EXPECT_NE(after->copy.place().epoch, before->copy.place().epoch);
  EXPECT_EQ(after->copy.turns(), before->copy.turns());
}

TEST_F(LiveTrackReaders, AreCounted) {
  EXPECT_EQ(track->readers(), 0u);
  auto watcher = Watch();
  EXPECT_EQ(track->readers(), 1u);
  watcher.reset();
  EXPECT_EQ(track->readers(), 0u);
}

TEST_F(LiveTrackReaders, AreToldTheStateOfTheMeetingWhenItChanges) {
  const auto watcher = Watch();
  track->SetState(store::MeetingState::ended);
  track->SetState(store::MeetingState::ended);
  EXPECT_EQ(watcher->copy.state(), "ended");
  EXPECT_EQ(watcher->frames, 2);
  EXPECT_EQ(Watch()->copy.state(), "ended");
}

TEST_F(LiveTrackReaders, SeeARevisionAndItsUndoing) {
  Type(">> MS. RIVERA: The key is closed.\n\n>> DANKO HORVAT: Thank you.\n\n");
  const auto watcher = Watch();
  ReviseText(1, track->turns()[0].id, "The quay is closed.");
  EXPECT_THAT(watcher->copy.texts(), ElementsAre("The quay is closed.", "Thank you."));
  EXPECT_EQ(watcher->copy.turns(), Shown());
  EXPECT_EQ(track->transcript().turns, track->turns());
  UndoRevisions();
  EXPECT_THAT(watcher->copy.texts(), ElementsAre("The key is closed.", "Thank you."));
  EXPECT_EQ(watcher->frames, 3);
}

TEST_F(LiveTrackReaders, KeepTheDesksWordsWhenTheCaptionerGoesOn) {
  Type(">> MS. RIVERA: The key");
  const auto watcher = Watch();
  ReviseText(1, track->turns()[0].id, "The quay is closed.");
  Type(" is");
  Type(" closed");
  EXPECT_THAT(watcher->copy.texts(), ElementsAre("The quay is closed."));
  EXPECT_EQ(watcher->copy.turns(), Shown());
}

TEST_F(LiveTrackReaders, SeeRevisionsOfBeforeTheRestart) {
  Type(">> MS. RIVERA: The key is closed.");
  ASSERT_TRUE(Settle());
  const auto id = track->turns()[0].id;
  Stored([id](store::Store& s) -> Result<void> {
    transcript::Revision revision;
    revision.turn_id = id;
    revision.kind = transcript::RevisionKind::text;
    revision.value = "The quay is closed.";
    revision.author = "editor";
    const auto added = s.AddRevision("k-1", revision);
    if (!added) return added.error();
    return {};
  });
  Restart();
  EXPECT_THAT(Watch()->copy.texts(), ElementsAre("The quay is closed."));
}

TEST_F(LiveTrackReaders, SeeWhoSpeaksWhenTheRosterComes) {
  Type(">> MS. RIVERA: Good morning.\n\n");
  const auto watcher = Watch();
  track->SetRoster({{{"ana", "Ana Rivera", {}, "Chair", ""}}});
  const auto turn = watcher->copy.turns().at(0);
  EXPECT_EQ(turn.at("speaker").at("name"), "Ana Rivera");
  EXPECT_EQ(watcher->copy.turns(), Shown());
}

class LongMeeting : public LiveTrackReaders {
 protected:
  static constexpr int kTurns = 140;
  LongMeeting() {
    for (int n = 1; n <= kTurns; ++n) Say(n);
  }
  void Say(int n) {
    Type(">> SPEAKER " + std::string(n % 2 == 0 ? "ONE" : "TWO") + ": Boat " + std::to_string(n) +
         " is in.\n\n");
  }
  void Fetch(ReaderCopy& copy) {
    for (const auto& missing : copy.missing()) {
      const auto segment = track->Segment(missing.number);
      ASSERT_NE(segment, nullptr);
      copy.ApplySegment(segment->json);
    }
  }
};

TEST_F(LongMeeting, BeginsWithTheNewestPartForOneWhoComesLate) {
  const auto watcher = Watch();
  EXPECT_THAT(watcher->copy.missing(), SizeIs(2));
  EXPECT_EQ(watcher->copy.texts().at(0), "");
  EXPECT_EQ(watcher->copy.texts().back(), "Boat 140 is in.");
  Fetch(watcher->copy);
  EXPECT_EQ(watcher->copy.turns(), Shown());
}

TEST_F(LongMeeting, AChangeOfAPartThatIsNotThereYetIsNotLost) {
  const auto watcher = Watch();
  ReviseText(1, track->turns()[7].id, "The quay is closed.");
  Fetch(watcher->copy);
  EXPECT_EQ(watcher->copy.turns(), Shown());
}

TEST_F(LongMeeting, APartFetchedBeforeAChangeGetsIt) {
  const auto watcher = Watch();
  const auto old = track->Segment(1);
  ReviseText(1, track->turns()[7].id, "The quay is closed.");
  watcher->copy.ApplySegment(old->json);
  Fetch(watcher->copy);
  EXPECT_EQ(watcher->copy.turns(), Shown());
}

TEST_F(LongMeeting, APartKeepsItsPlaceUntilItChanges) {
  const auto before = track->Segment(1);
  Say(kTurns + 1);
  EXPECT_EQ(track->Segment(1)->json, before->json);
  ReviseText(1, track->turns()[7].id, "The quay is closed.");
  EXPECT_NE(track->Segment(1)->place, before->place);
}

TEST_F(LongMeeting, OnlyWhatASnapshotLeavesOutIsAPart) {
  EXPECT_EQ(track->Segment(0), nullptr);
  EXPECT_NE(track->Segment(2), nullptr);
  EXPECT_EQ(track->Segment(3), nullptr);
}

TEST_F(LongMeeting, ReadersAreToldWhatTheirCopiesAddUpTo) {
  const auto watcher = Watch();
  Fetch(watcher->copy);
  track->TellChecksum();
  EXPECT_EQ(watcher->copy.checks(), 1);
  ReviseText(1, track->turns()[7].id, "The quay is closed.");
  Correct(40, "Until noon.\n\n>> SPEAKER ONE: Good");
  track->TellChecksum();
  EXPECT_EQ(watcher->copy.checks(), 2);
}

TEST_F(LongMeeting, NobodyIsToldAChecksumTwice) {
  const auto watcher = Watch();
  track->TellChecksum();
  const int frames = watcher->frames;
  track->TellChecksum();
  EXPECT_EQ(watcher->frames, frames);
}

}  // namespace
}  // namespace plenary::live
