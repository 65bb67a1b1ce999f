// SPDX-License-Identifier: Apache-2.0
#include "plenary/live/captioners.h"

#include "live_fixture.h"

namespace plenary::live {

void PrintTo(const Taken& taken, std::ostream* out) {
  *out << taken.seq << (taken.is_apart ? " apart" : "");
}

namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

// A captioner's program: remembers what it is told, and numbers what it types as it was told last.
struct Program : CaptionerPort {
  void Admit(const LeaseState& given, std::uint64_t next) override {
    lease = given;
    next_seq = next;
    is_admitted = true;
  }
  void Say(const ServerMessage& message) override {
    if (const auto* change = std::get_if<LeaseChange>(&message)) {
      lease = change->lease;
      next_seq = change->next_seq;
      tail = change->tail;
      ++lease_changes;
    }
    if (const auto* asked = std::get_if<Asked>(&message)) asked_by = asked->by;
    if (const auto* refusal = std::get_if<Refusal>(&message)) refused = refusal->message;
    if (const auto* beside = std::get_if<Beside>(&message)) besides.push_back(beside->tail);
  }
  void TellStatus() override { ++statuses; }
  void Dismiss(const std::string& reason) override { dismissed = reason; }

  bool is_admitted = false;
  LeaseState lease;
  std::uint64_t next_seq = 0;
  int lease_changes = 0;
  int statuses = 0;
  std::string tail;
  std::string asked_by;
  std::string refused;
  std::string dismissed;
  std::vector<std::string> besides;
};

class CaptionersTest : public LiveFixture {
 protected:
  using TakenAnswer = std::optional<Result<Taken>>;

  CaptionersTest() { Load(); }

  // A program comes, without being waited for; and until it is welcomed.
  std::shared_ptr<Program> Arrive(const std::string& client, Role role = Role::write) {
    auto program = std::make_shared<Program>();
    EXPECT_TRUE(track->captioners().Enter(program, {client, "Captioner " + client, role}));
    return program;
  }
  std::shared_ptr<Program> Come(const std::string& client, Role role = Role::write) {
    auto program = Arrive(client, role);
    RunUntil([&] { return program->is_admitted; });
    return program;
  }
  void Go(std::shared_ptr<Program>& program) {
    track->captioners().Leave(*program);
    program.reset();
  }

  std::shared_ptr<TakenAnswer> Send(const Program& program, std::uint64_t seq, std::uint32_t erase,
                                    std::string text, std::optional<std::uint64_t> fence) {
    auto answer = std::make_shared<TakenAnswer>();
    track->captioners().Take(program, {seq, erase, std::move(text), {}, wall}, fence,
                             [answer](const Result<Taken>& taken) { *answer = taken; });
    return answer;
  }
  Result<Taken> WaitFor(const std::shared_ptr<TakenAnswer>& answer) {
    RunUntil([&] { return answer->has_value(); });
    return **answer;
  }
  Taken Durable(const std::shared_ptr<TakenAnswer>& answer) { return WaitFor(answer).value(); }
  // Types what goes on after what the program typed before, under its lease.
  void Type(Program& program, std::string text, std::uint32_t erase = 0) {
    wall += 1ms;
    const auto seq = program.next_seq++;
    EXPECT_EQ(Durable(Send(program, seq, erase, std::move(text), program.lease.fence)),
              (Taken{seq, !program.lease.is_yours}));
  }

  void Pass(transcript::Millis time) {
    steady += time;
    wall += time;
    tracks->Tick();
  }
  void UntilHolder(const Program& program) {
    RunUntil([&] { return program.lease.is_yours; });
  }
  std::vector<store::Entry> Entries() {
    return Read([](store::Store& s) { return s.Entries("k-1"); });
  }
};

TEST_F(CaptionersTest, GiveTheLeaseToWhoComesFirst) {
  const auto ana = Come("ana");
  EXPECT_EQ(ana->lease, (LeaseState{1, true, "Captioner ana", 0}));
  EXPECT_EQ(ana->next_seq, 1u);
  Type(*ana, "Good morning");
  EXPECT_EQ(track->text(), "Good morning");
}

TEST_F(CaptionersTest, KeepApartWhatIsTypedBeside) {
  const auto ana = Come("ana");
  const auto bo = Come("bo");
  EXPECT_EQ(bo->lease, (LeaseState{0, false, "Captioner ana", 0}));
  EXPECT_EQ(bo->next_seq, 1u) << "who waits has numbers of their own";
  Type(*ana, "Good morning");
  Type(*bo, "Good mor");
  Type(*bo, "ning");
  EXPECT_EQ(track->text(), "Good morning");
  EXPECT_EQ(Read([](store::Store& s) { return s.ReadApart("k-1", "bo", 1); }).last_seq, 2u);
}

TEST_F(CaptionersTest, TakeAnEventWithoutAFenceUnderTheLeaseOfTheWelcome) {
  const auto ana = Come("ana");
  const auto bo = Come("bo");
  EXPECT_EQ(Durable(Send(*ana, 1, 0, "one", {})), (Taken{1, false}));
  EXPECT_EQ(Durable(Send(*bo, 1, 0, "uno", {})), (Taken{1, true}));
}

TEST_F(CaptionersTest, GoOnWithWhatTheyKeptApartBefore) {
  const auto ana = Come("ana");
  auto bo = Come("bo");
  Type(*bo, "one");
  Go(bo);
  bo = Come("bo");
  EXPECT_EQ(bo->lease.apart_seq, 1u);
  EXPECT_EQ(bo->next_seq, 2u);
  EXPECT_EQ(Durable(Send(*bo, 1, 0, "one", 0)), (Taken{1, true})) << "sent again";
  EXPECT_EQ(WaitFor(Send(*bo, 1, 0, "two", 0)).error().field, "append");
  EXPECT_EQ(WaitFor(Send(*bo, 3, 0, "three", 0)).error().field, "seq");
}

TEST_F(CaptionersTest, HandOverToWhoAsksWhenTheHolderYields) {
  const auto ana = Come("ana");
  const auto bo = Come("bo");
  Type(*ana, "Good morning");
  EXPECT_TRUE(track->captioners().AskFor(*bo));
  EXPECT_EQ(ana->asked_by, "Captioner bo");
  EXPECT_TRUE(track->captioners().Yield(*ana));
  UntilHolder(*bo);
  EXPECT_EQ(bo->lease, (LeaseState{2, true, "Captioner bo", 0}));
  EXPECT_EQ(bo->next_seq, 2u);
  EXPECT_EQ(bo->tail, "Good morning");
  EXPECT_EQ(ana->lease, (LeaseState{0, false, "Captioner bo", 0}));
  Type(*bo, ", everybody");
  Type(*ana, "apart");
  EXPECT_EQ(track->text(), "Good morning, everybody");
}

TEST_F(CaptionersTest, HandOverWhenTheHolderDoesNotAnswer) {
  const auto ana = Come("ana");
  const auto bo = Come("bo");
  EXPECT_TRUE(track->captioners().AskFor(*bo));
  Pass(9'999ms);
  track->captioners().Heard(*ana);
  EXPECT_FALSE(bo->lease.is_yours);
  Pass(1ms);
  UntilHolder(*bo);
}

TEST_F(CaptionersTest, StayWithAHolderWhoKeepsTheLease) {
  const auto ana = Come("ana");
  const auto bo = Come("bo");
  EXPECT_TRUE(track->captioners().AskFor(*bo));
  EXPECT_TRUE(track->captioners().Keep(*ana));
  EXPECT_EQ(bo->refused, "the holder keeps the track");
}

TEST_F(CaptionersTest, RefuseWhatHasNoSense) {
  const auto ana = Come("ana");
  const auto bo = Come("bo");
  const auto cy = Come("cy");
  auto& captioners = track->captioners();
  EXPECT_EQ(captioners.AskFor(*ana).error().what, "you hold the track already");
  EXPECT_EQ(captioners.Keep(*ana).error().what, "nobody asks for the track");
  EXPECT_EQ(captioners.Yield(*bo).error().what, "you do not hold the track");
  EXPECT_EQ(captioners.Keep(*bo).error().field, "type");
  EXPECT_TRUE(captioners.AskFor(*bo));
  EXPECT_EQ(captioners.AskFor(*cy).error().what, "somebody has asked for the track already");
}

TEST_F(CaptionersTest, HandOverAfterSilence) {
  const auto ana = Come("ana");
  const auto bo = Come("bo");
  Pass(10s);
  track->captioners().Heard(*ana);
  Pass(14'999ms);
  EXPECT_EQ(track->captioners().holder(), "Captioner ana");
  Pass(1ms);
  EXPECT_EQ(track->captioners().holder(), "Captioner bo");
  UntilHolder(*bo);
  EXPECT_FALSE(ana->lease.is_yours);
}

TEST_F(CaptionersTest, HandOverWhenTheHolderIsGone) {
  auto ana = Come("ana");
  const auto bo = Come("bo");
  Type(*ana, "one");
  Go(ana);
  Pass(14'999ms);
  EXPECT_FALSE(bo->lease.is_yours);
  Pass(1ms);
  UntilHolder(*bo);
}

TEST_F(CaptionersTest, LoseAndDoubleNoWordWhenTheyHandOver) {
  const auto ana = Come("ana");
  const auto bo = Come("bo");
  Type(*ana, ">> CHAIR: We shall meet on Friday");
  Type(*bo, "Chair: we shall meet on ");
  Type(*bo, "Friday at noon, in the ");
  Type(*bo, "hall.");
  EXPECT_TRUE(track->captioners().Yield(*ana));
  UntilHolder(*bo);
  EXPECT_EQ(track->text(), ">> CHAIR: We shall meet on Friday at noon, in the hall.");
  EXPECT_EQ(bo->next_seq, 3u) << "the server appended one event";
  EXPECT_EQ(bo->lease.apart_seq, 3u);
  EXPECT_EQ(bo->tail, track->text());
}

TEST_F(CaptionersTest, JoinWhatWasTypedAfterTheHoldersLastWord) {
  auto ana = Come("ana");
  const auto bo = Come("bo");
  Type(*bo, "Something quite different. ");
  Type(*ana, "One two three.");
  Go(ana);
  Type(*bo, "And then four.");
  EXPECT_TRUE(track->captioners().AskFor(*bo));
  UntilHolder(*bo);
  EXPECT_EQ(track->text(), "One two three. And then four.");
}

TEST_F(CaptionersTest, JoinAnEventThatWasOnItsWay) {
  const auto ana = Come("ana");
  const auto bo = Come("bo");
  Type(*bo, "one two three four five");
  const auto on_its_way = Send(*ana, 1, 0, "one two three four", 1);
  EXPECT_TRUE(track->captioners().Yield(*ana));
  UntilHolder(*bo);
  EXPECT_EQ(Durable(on_its_way), (Taken{1, false}));
  EXPECT_EQ(track->text(), "one two three four five");
}

TEST_F(CaptionersTest, RefuseTheLateEventsOfAnOldHolder) {
  const auto ana = Come("ana");
  const auto bo = Come("bo");
  EXPECT_TRUE(track->captioners().Yield(*ana));
  const auto held = Send(*ana, 1, 0, "while it goes over", 1);
  const auto early = Send(*bo, 1, 0, "too", 0);
  UntilHolder(*bo);
  for (const auto& late :
       {held, early, Send(*ana, 1, 0, "late", 1), Send(*ana, 1, 0, "late", {})}) {
    const auto refused = WaitFor(late);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Errc::conflict);
    EXPECT_EQ(refused.error().field, "fence");
  }
  EXPECT_EQ(track->text(), "");
}

TEST_F(CaptionersTest, GiveTheLeaseBackAtOnceToAProgramThatComesBack) {
  const auto ana = Come("ana");
  const auto bo = Come("bo");
  Type(*ana, "one");
  const auto again = Come("ana");
  EXPECT_EQ(ana->dismissed, "the same program has connected again");
  EXPECT_EQ(again->lease, (LeaseState{1, true, "Captioner ana", 0}));
  EXPECT_EQ(again->next_seq, 2u);
  EXPECT_EQ(WaitFor(Send(*ana, 2, 0, "old", 1)).error().field, "fence");
  track->captioners().Leave(*ana);  // the old connection's end changes nothing
  Type(*again, " two");
  EXPECT_EQ(track->text(), "one two");
}

TEST_F(CaptionersTest, KeepTheLeaseForItsHolderOverARestart) {
  auto ana = Come("ana");
  Type(*ana, "one");
  Restart();
  const auto bo = Come("bo");
  EXPECT_FALSE(bo->lease.is_yours);
  ana = Come("ana");
  EXPECT_TRUE(ana->lease.is_yours);
  EXPECT_EQ(ana->lease.fence, 1u);
  Type(*ana, " two");
}

TEST_F(CaptionersTest, GiveTheLeaseToWhoComesLongAfter) {
  auto ana = Come("ana");
  Type(*ana, "one");
  Restart();
  wall += 61s;
  track.reset();
  OpenTracks();
  Load();
  EXPECT_TRUE(Come("bo")->lease.is_yours);
}

TEST_F(CaptionersTest, TellWhoWaitsHowTheTextEnds) {
  const auto ana = Come("ana");
  const auto bo = Come("bo");
  Type(*ana, "one");
  Pass(1ms);
  EXPECT_THAT(bo->besides, ElementsAre("one"));
  Type(*ana, " two");
  Pass(499ms);
  EXPECT_THAT(bo->besides, SizeIs(1));
  Pass(1ms);
  EXPECT_THAT(bo->besides, ElementsAre("one", "one two"));
  Pass(500ms);
  EXPECT_THAT(bo->besides, SizeIs(2)) << "nothing is new";
  EXPECT_THAT(ana->besides, IsEmpty());
}

TEST_F(CaptionersTest, AreToldWhoHoldsAndWhoWaits) {
  const auto ana = Come("ana");
  const auto before = ana->statuses;
  auto bo = Come("bo");
  EXPECT_EQ(ana->statuses, before + 1);
  EXPECT_THAT(track->captioners().waiting(), ElementsAre("Captioner bo"));
  Go(bo);
  EXPECT_EQ(ana->statuses, before + 2);
  EXPECT_THAT(track->captioners().waiting(), IsEmpty());
}

TEST_F(CaptionersTest, AreNotWithoutNumber) {
  std::vector<std::shared_ptr<Program>> all;
  for (std::size_t i = 0; i < Captioners::kMaxCaptioners; ++i)
    all.push_back(Come("c" + std::to_string(i)));
  const auto one_more = std::make_shared<Program>();
  EXPECT_EQ(track->captioners().Enter(one_more, {"more", "", Role::write}).error().code,
            Errc::unavailable);
  Go(all.back());
  EXPECT_TRUE(track->captioners().Enter(one_more, {"more", "", Role::write}));
}

TEST_F(CaptionersTest, NoteAHandoverInTheRecord) {
  const auto ana = Come("ana");
  const auto bo = Come("bo");
  Type(*ana, "one");
  const auto reader = Watch();
  EXPECT_TRUE(track->captioners().Yield(*ana));
  UntilHolder(*bo);
  const store::Entry handover{1, store::EntryKind::handover, track->now(), {}, 1, "Captioner bo"};
  EXPECT_THAT(Entries(), ElementsAre(handover));
  EXPECT_EQ(reader->frames, 2) << "a snapshot, and the entry";
}

TEST_F(CaptionersTest, NoteNoHandoverWhereNothingWasWritten) {
  const auto ana = Come("ana");
  const auto bo = Come("bo");
  EXPECT_TRUE(track->captioners().Yield(*ana));
  UntilHolder(*bo);
  EXPECT_THAT(Entries(), IsEmpty());
}

TEST_F(CaptionersTest, NoteAGapWhenTheHolderIsGone) {
  auto ana = Come("ana");
  Type(*ana, "one");
  const auto stopped = track->now();
  Go(ana);
  Pass(9'999ms);
  Pass(1ms);
  RunUntil([this] { return Entries().size() == 1; });
  store::Entry gap{1, store::EntryKind::gap, stopped, {}, 1, "Captioner ana"};
  EXPECT_THAT(Entries(), ElementsAre(gap));
  Pass(60s);
  ana = Come("ana");
  Type(*ana, " two");
  gap.until = track->now();
  RunUntil([this] { return Entries()[0].until != 0ms; });
  EXPECT_THAT(Entries(), ElementsAre(gap));
}

TEST_F(CaptionersTest, NoteNoGapBeforeTheFirstWordNorAfterTheEnd) {
  auto ana = Come("ana");
  Go(ana);
  Pass(20s);
  ana = Come("ana");
  Type(*ana, "one");
  track->SetState(store::MeetingState::ended);
  Go(ana);
  Pass(20s);
  EXPECT_THAT(Entries(), IsEmpty());
}

TEST_F(CaptionersTest, EndAGapThatLastedOverARestart) {
  auto ana = Come("ana");
  Type(*ana, "one");
  Go(ana);
  Pass(10s);
  RunUntil([this] { return Entries().size() == 1; });
  Restart();
  Pass(20s);
  ana = Come("ana");
  Type(*ana, " two");
  RunUntil([this] { return Entries()[0].until != 0ms; });
  EXPECT_THAT(Entries(), SizeIs(1));
}

TEST_F(CaptionersTest, HandOverAsSoonAsADiskThatWasFullHasRoom) {
  const auto ana = Come("ana");
  const auto bo = Come("bo");
  Type(*ana, "one two three");
  Type(*bo, "one two three four");
  store->is_full = true;
  EXPECT_TRUE(track->captioners().Yield(*ana));
  const auto held = Send(*bo, 2, 0, "early", 0);
  for (int i = 0; i < 3; ++i) {
    Pass(250ms);
    Read([](store::Store& s) { return s.Position("k-1"); });
    io.poll();
  }
  EXPECT_FALSE(bo->lease.is_yours);
  store->is_full = false;
  RunUntil([&] {
    Pass(250ms);
    return bo->lease.is_yours;
  });
  EXPECT_EQ(WaitFor(held).error().field, "fence");
  EXPECT_EQ(track->text(), "one two three four");
}

TEST_F(CaptionersTest, JoinWordsAfterAServerThatDiedBeforeItCould) {
  auto ana = Come("ana");
  auto bo = Come("bo");
  Type(*ana, "one two three");
  Type(*bo, "one two three four");
  Stored([](store::Store& s) -> Result<void> {  // as far as it came
    if (const auto given = s.GiveLease("k-1", "bo"); !given) return given.error();
    const auto added =
        s.AddEntry("k-1", {0, store::EntryKind::handover, transcript::Millis(9), {}, 1, "bo"});
    if (!added) return added.error();
    return {};
  });
  Restart();
  Pass(1ms);
  ana = Come("ana");
  EXPECT_FALSE(ana->lease.is_yours);
  bo = Come("bo");
  UntilHolder(*bo);
  EXPECT_EQ(track->text(), "one two three four");
  EXPECT_EQ(bo->next_seq, 3u);
}

}  // namespace
}  // namespace plenary::live
