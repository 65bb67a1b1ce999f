// SPDX-License-Identifier: Apache-2.0
#include "plenary/client/captioner.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <future>

#include "scripted_server.h"
#include "support/scratch_folder.h"

namespace plenary::client {
namespace {

using testing::ElementsAre;

Result<std::unique_ptr<Captioner>> ConnectTo(const ScriptedServer& server) {
  return Captioner::Connect({server.track_url(), "secret", "test/1"});
}

std::string Welcome(std::uint64_t next_seq, const std::string& tail = "") {
  live::Welcome welcome;
  welcome.next_seq = next_seq;
  welcome.text_length = tail.size();
  welcome.tail = tail;
  return live::FormatWelcome(welcome);
}
std::string Ack(std::uint64_t seq) {
  return live::FormatAck({seq, 0});
}
std::string Refusal(Errc code, const std::string& field, std::optional<std::uint64_t> seq = {},
                    std::optional<std::uint64_t> expected = {}) {
  return live::FormatRefusal({Name(code), field, "not so", seq, expected, 1});
}

// Reads so many events, and gives their texts.
std::vector<std::string> Take(Peer& peer, int events) {
  std::vector<std::string> texts;
  while (events-- > 0) texts.push_back(peer.ReadEvent().append);
  return texts;
}

TEST(Captioner, SaysHelloAndLearnsWhereToGoOn) {
  const ScriptedServer server({[](Peer& peer) {
    EXPECT_EQ(peer.ReadHello(), (live::Hello{1, "secret", 0, "test/1"}));
    peer.Say(Welcome(8, "the end"));
    peer.WaitForEnd();
  }});
  const auto captioner = ConnectTo(server).value();
  EXPECT_EQ(captioner->next_seq(), 8u);
  EXPECT_EQ(captioner->tail(), "the end");
  EXPECT_EQ(captioner->reconnections(), 0);
}

TEST(Captioner, NumbersEventsAndWaitsForTheirAcknowledgement) {
  const ScriptedServer server({[](Peer& peer) {
    peer.ReadHello();
    peer.Say(Welcome(8));
    EXPECT_EQ(peer.ReadEvent(), (transcript::CaptionEvent{8, 0, "Good mroning", {}, {}}));
    EXPECT_EQ(peer.ReadEvent(), (transcript::CaptionEvent{9, 7, "orning", {}, {}}));
    peer.Say(Ack(9));
    peer.WaitForEnd();
  }});
  const auto captioner = ConnectTo(server).value();
  EXPECT_TRUE(captioner->Send(0, "Good mroning"));
  EXPECT_TRUE(captioner->Send(7, "orning"));
  EXPECT_TRUE(captioner->Flush());
}

TEST(Captioner, WaitsWhenTheWindowIsFull) {
  const ScriptedServer server({[](Peer& peer) {
    peer.ReadHello();
    peer.Say(Welcome(1));
    Take(peer, live::kWindowEvents);
    peer.Say(Ack(1));
    EXPECT_THAT(Take(peer, 1), ElementsAre("one more"));
    peer.Say(Ack(live::kWindowEvents + 1));
    peer.WaitForEnd();
  }});
  const auto captioner = ConnectTo(server).value();
  for (std::size_t i = 0; i < live::kWindowEvents; ++i) ASSERT_TRUE(captioner->Send(0, "x"));
  EXPECT_TRUE(captioner->Send(0, "one more"));
  EXPECT_TRUE(captioner->Flush());
}

TEST(Captioner, SendsAgainOverANewConnectionWhatIsNotAcknowledged) {
  const ScriptedServer server({[](Peer& peer) {
                                 peer.ReadHello();
                                 peer.Say(Welcome(1));
                                 EXPECT_THAT(Take(peer, 2), ElementsAre("one", "two"));
                                 peer.Say(Ack(1));
                                 EXPECT_THAT(Take(peer, 1), ElementsAre("three"));
                               },
                               [](Peer& peer) {
                                 EXPECT_EQ(peer.ReadHello().last_seq, 1u);
                                 peer.Say(Welcome(3));
                                 EXPECT_THAT(Take(peer, 2), ElementsAre("two", "three"));
                                 peer.Say(Ack(3));
                                 peer.WaitForEnd();
                               }});
  const auto captioner = ConnectTo(server).value();
  for (const auto* word : {"one", "two", "three"}) EXPECT_TRUE(captioner->Send(0, word));
  EXPECT_TRUE(captioner->Flush());
  EXPECT_EQ(captioner->reconnections(), 1);
}

TEST(Captioner, SendsAgainWhatAFullDiskRefusedAndWhatWasOnItsWayBehindIt) {
  const ScriptedServer server({[](Peer& peer) {
    peer.ReadHello();
    peer.Say(Welcome(1));
    EXPECT_THAT(Take(peer, 3), ElementsAre("one", "two", "three"));
    peer.Say(Ack(1));
    peer.Say(Refusal(Errc::unavailable, "", 2, 2));
    peer.Say(Refusal(Errc::conflict, "seq", 3, 2));
    EXPECT_THAT(Take(peer, 2), ElementsAre("two", "three"));
    peer.Say(Ack(3));
    peer.WaitForEnd();
  }});
  const auto captioner = ConnectTo(server).value();
  for (const auto* word : {"one", "two", "three"}) EXPECT_TRUE(captioner->Send(0, word));
  EXPECT_TRUE(captioner->Flush());
  EXPECT_EQ(captioner->reconnections(), 0);
}

TEST(Captioner, GoesOnWhenAcknowledgementsOvertakeRefusals) {
  const ScriptedServer server({[](Peer& peer) {
    peer.ReadHello();
    peer.Say(Welcome(1));
    Take(peer, 3);
    peer.Say(Refusal(Errc::unavailable, "", 1, 1));
    EXPECT_THAT(Take(peer, 3), ElementsAre("one", "two", "three"));
    peer.Say(Ack(2));
    peer.Say(Refusal(Errc::conflict, "seq", 2, 1));
    EXPECT_THAT(Take(peer, 1), ElementsAre("three"));
    peer.Say(Ack(3));
    peer.WaitForEnd();
  }});
  const auto captioner = ConnectTo(server).value();
  for (const auto* word : {"one", "two", "three"}) EXPECT_TRUE(captioner->Send(0, word));
  EXPECT_TRUE(captioner->Flush());
}

TEST(Captioner, ChecksItsTextAndRepairsTheServers) {
  const ScriptedServer server({[](Peer& peer) {
    peer.ReadHello();
    peer.Say(Welcome(1));
    Take(peer, 200);
    const auto check = peer.ReadCheck();
    EXPECT_EQ(check.seq, 200u);
    EXPECT_EQ(check.length, 200u);
    peer.Say(live::Format(live::Resync{201, 199, std::string(198, 'x') + "y"}));
    EXPECT_EQ(peer.ReadEvent(), (transcript::CaptionEvent{201, 1, "xx", {}, {}}));
    EXPECT_EQ(peer.ReadCheck().length, 200u);
    peer.Say(Ack(201));
    peer.WaitForEnd();
  }});
  const auto captioner = ConnectTo(server).value();
  for (int i = 0; i < 200; ++i) EXPECT_TRUE(captioner->Send(0, "x"));
  EXPECT_TRUE(captioner->Flush());
}

TEST(Captioner, SendsFromItsJournalWhatTheLogLacksAfterARestartOfItsOwn) {
  const test::ScratchFolder folder;
  std::string client;
  const ScriptedServer server({[&](Peer& peer) {
                                 client = peer.ReadHello().client;
                                 peer.Say(Welcome(1));
                                 Take(peer, 1);
                                 peer.Say(Ack(1));
                                 peer.WaitForEnd();
                               },
                               [&](Peer& peer) {
                                 EXPECT_EQ(peer.ReadHello().client, client);
                                 peer.Say(Welcome(2, "one "));
                                 EXPECT_THAT(Take(peer, 3), ElementsAre("two ", "three ", "four"));
                                 peer.Say(Ack(4));
                                 peer.WaitForEnd();
                               }});
  CaptionerOptions options{server.track_url(), "secret", "test/1"};
  options.journal = folder.Path("journal");
  {
    const auto captioner = Captioner::Connect(options).value();
    EXPECT_TRUE(captioner->Send(0, "one "));
    EXPECT_TRUE(captioner->Flush());
    for (const auto* word : {"two ", "three "}) EXPECT_TRUE(captioner->Send(0, word));
  }  // dies before all is acknowledged
  const auto again = Captioner::Connect(options).value();
  EXPECT_EQ(again->next_seq(), 4u);
  EXPECT_EQ(again->tail(), "one two three ");
  EXPECT_TRUE(again->Send(0, "four"));
  EXPECT_TRUE(again->Flush());
}

TEST(Captioner, SendsFromItsJournalWhatARestoredServerLacks) {
  const test::ScratchFolder folder;
  const ScriptedServer server({[](Peer& peer) {
                                 peer.ReadHello();
                                 peer.Say(Welcome(1));
                                 Take(peer, 2);
                                 peer.Say(Ack(2));
                                 Take(peer, 1);
                               },
                               [](Peer& peer) {
                                 EXPECT_EQ(peer.ReadHello().last_seq, 2u);
                                 peer.Say(Welcome(1));
                                 EXPECT_THAT(Take(peer, 3), ElementsAre("one", "two", "three"));
                                 peer.Say(Ack(3));
                                 peer.WaitForEnd();
                               }});
  CaptionerOptions options{server.track_url(), "secret", "test/1"};
  options.journal = folder.Path("journal");
  const auto captioner = Captioner::Connect(options).value();
  EXPECT_TRUE(captioner->Send(0, "one"));
  EXPECT_TRUE(captioner->Send(0, "two"));
  EXPECT_TRUE(captioner->Flush());
  EXPECT_TRUE(captioner->Send(0, "three"));
  EXPECT_TRUE(captioner->Flush());
}

TEST(Captioner, GivesUpWhenItsNumbersAreTakenBySomebodyElse) {
  const ScriptedServer server({[](Peer& peer) {
    peer.ReadHello();
    peer.Say(Welcome(1));
    Take(peer, 1);
    peer.Say(Refusal(Errc::conflict, "append", 1, 4));
    peer.WaitForEnd();
  }});
  const auto captioner = ConnectTo(server).value();
  EXPECT_TRUE(captioner->Send(0, "mine"));
  EXPECT_EQ(captioner->Flush().error(), Fail(Errc::conflict, "not so", "append"));
}

TEST(Captioner, TriesAgainWhenTheServerIsNotReadyYet) {
  const ScriptedServer server({[](Peer& peer) {
                                 peer.ReadHello();
                                 peer.Say(Refusal(Errc::unavailable, ""));
                               },
                               [](Peer& peer) {
                                 peer.ReadHello();
                                 peer.Say(Welcome(1));
                                 peer.WaitForEnd();
                               }});
  EXPECT_TRUE(ConnectTo(server));
}

TEST(Captioner, GivesUpWhenTheTicketIsDenied) {
  const ScriptedServer server({[](Peer& peer) {
    peer.ReadHello();
    peer.Say(Refusal(Errc::denied, "ticket"));
    peer.WaitForEnd();
  }});
  EXPECT_EQ(ConnectTo(server).error(), Fail(Errc::denied, "not so", "ticket"));
}

TEST(Captioner, GivesUpWhenAnEventIsRefusedForGood) {
  const ScriptedServer server({[](Peer& peer) {
    peer.ReadHello();
    peer.Say(Welcome(1));
    Take(peer, 1);
    peer.Say(Refusal(Errc::bad_input, "erase", 1, 1));
    peer.WaitForEnd();
  }});
  const auto captioner = ConnectTo(server).value();
  EXPECT_TRUE(captioner->Send(9, ""));
  const auto error = Fail(Errc::bad_input, "not so", "erase");
  EXPECT_EQ(captioner->Flush().error(), error);
  EXPECT_EQ(captioner->Send(0, "x").error(), error);
}

TEST(Captioner, GivesUpWhenSomebodyElseHasWrittenIntoTheTrack) {
  const ScriptedServer server({[](Peer& peer) {
                                 peer.ReadHello();
                                 peer.Say(Welcome(1));
                                 Take(peer, 1);
                               },
                               [](Peer& peer) {
                                 peer.ReadHello();
                                 peer.Say(Welcome(5));
                                 peer.WaitForEnd();
                               }});
  const auto captioner = ConnectTo(server).value();
  EXPECT_TRUE(captioner->Send(0, "mine"));
  EXPECT_EQ(captioner->Flush().error().code, Errc::conflict);
}

std::string Waiting(std::uint64_t apart_seq) {
  live::Welcome welcome;
  welcome.next_seq = apart_seq + 1;
  welcome.text_length = 8;
  welcome.tail = "the text";
  welcome.epoch = "log";
  welcome.lease = {0, false, "Ana", apart_seq};
  return live::FormatWelcome(welcome);
}
live::TypedEvent Typed(std::uint64_t seq, std::string append, std::uint64_t fence) {
  return {{seq, 0, std::move(append), {}, {}}, false, "", "", fence};
}

TEST(Captioner, WaitsBesideAndTakesOver) {
  const ScriptedServer server({[](Peer& peer) {
    EXPECT_EQ(peer.ReadHello().client, "bo");
    peer.Say(Waiting(4));
    EXPECT_EQ(peer.Read(), live::CaptionerMessage(Typed(5, "one", 0)));
    EXPECT_EQ(peer.Read(), live::CaptionerMessage(Typed(6, " two", 0)));
    EXPECT_EQ(peer.Read(), live::CaptionerMessage(live::Take{}));
    peer.Say(live::FormatAck({5, 0, true}));
    peer.Say(live::Format(live::LeaseChange{{7, true, "Bo", 5}, 31, 12, "the text one"}));
    peer.Say(Refusal(Errc::conflict, "fence", 6));
    EXPECT_EQ(peer.Read(), live::CaptionerMessage(Typed(31, " two", 7)));
    peer.Say(Ack(31));
    peer.WaitForEnd();
  }});
  CaptionerOptions options{server.track_url(), "secret", "test/1"};
  options.client = "bo";
  std::vector<bool> leases;
  options.on_lease = [&leases](const live::LeaseChange& change) {
    leases.push_back(change.lease.is_yours);
  };
  const auto captioner = Captioner::Connect(options).value();
  EXPECT_EQ(captioner->lease().holder, "Ana");
  EXPECT_TRUE(captioner->Send(0, "one"));
  EXPECT_TRUE(captioner->Send(0, " two"));
  captioner->Take();
  EXPECT_TRUE(captioner->Flush());
  EXPECT_EQ(captioner->lease().fence, 7u);
  EXPECT_EQ(captioner->next_seq(), 32u);
  EXPECT_THAT(leases, ElementsAre(false, true));
}

TEST(Captioner, TypesApartWhatWasOnItsWayWhenTheLeasePassed) {
  const ScriptedServer server({[](Peer& peer) {
    peer.ReadHello();
    peer.Say(Welcome(1));
    EXPECT_EQ(peer.ReadEvent().append, "late");
    peer.Say(live::Format(live::LeaseChange{{0, false, "Bo", 2}, 3, 0, ""}));
    peer.Say(Refusal(Errc::conflict, "fence", 1));
    EXPECT_EQ(peer.Read(), live::CaptionerMessage(Typed(3, "late", 0)));
    peer.Say(live::FormatAck({3, 0, true}));
    peer.WaitForEnd();
  }});
  const auto captioner = ConnectTo(server).value();
  EXPECT_TRUE(captioner->Send(0, "late"));
  EXPECT_TRUE(captioner->Flush());
  EXPECT_FALSE(captioner->lease().is_yours);
}

TEST(Captioner, TellsWhatItIsTold) {
  const ScriptedServer server({[](Peer& peer) {
    peer.ReadHello();
    peer.Say(Welcome(1));
    peer.Say(live::Format(live::Status{0, 41, {}, 0, "Ana", {"Bo"}}));
    peer.Say(live::Format(live::Asked{"Bo", 10'000}));
    EXPECT_EQ(peer.Read(), live::CaptionerMessage(live::Keep{}));
    peer.Say(Refusal(Errc::conflict, "type"));
    EXPECT_EQ(peer.ReadEvent().append, "one");
    peer.Say(Ack(1));
    peer.WaitForEnd();
  }});
  CaptionerOptions options{server.track_url(), "secret", "test/1"};
  std::promise<std::string> asked;
  std::promise<std::string> refused;
  std::vector<std::string> waiting;
  options.on_status = [&](const live::Status& status) { waiting = status.waiting; };
  options.on_asked = [&](const live::Asked& by) { asked.set_value(by.by); };
  options.on_refused = [&](const live::Refusal& refusal) { refused.set_value(refusal.message); };
  const auto captioner = Captioner::Connect(options).value();
  EXPECT_EQ(asked.get_future().get(), "Bo");
  captioner->Keep();
  EXPECT_EQ(refused.get_future().get(), "not so");
  EXPECT_THAT(waiting, ElementsAre("Bo"));
  EXPECT_TRUE(captioner->Send(0, "one"));
  EXPECT_TRUE(captioner->Flush()) << "such a refusal ends nothing";
}

TEST(Captioner, SaysOfWhichLogItsNumbersAreAndGoesOnInAnother) {
  const auto welcome = [](std::uint64_t next_seq, const std::string& epoch, bool reset) {
    live::Welcome w;
    w.next_seq = next_seq;
    w.epoch = epoch;
    w.reset = reset;
    return live::FormatWelcome(w);
  };
  const ScriptedServer server(
      {[&](Peer& peer) {
         EXPECT_EQ(peer.ReadHello().epoch, "");
         peer.Say(welcome(8, "old", false));
         Take(peer, 2);
         peer.Say(Ack(8));
       },
       [&](Peer& peer) {
         const auto hello = peer.ReadHello();
         EXPECT_EQ(hello.epoch, "old");
         peer.Say(welcome(3, "new", true));
         EXPECT_EQ(peer.ReadEvent(), (transcript::CaptionEvent{3, 0, " two", {}, {}}));
         peer.Say(Ack(3));
         peer.WaitForEnd();
       }});
  const auto captioner = ConnectTo(server).value();
  EXPECT_TRUE(captioner->Send(0, "one"));
  EXPECT_TRUE(captioner->Send(0, " two"));
  EXPECT_TRUE(captioner->Flush());
  EXPECT_EQ(captioner->next_seq(), 4u);
}

TEST(Captioner, RefusesTextThatTheServerWouldRefuse) {
  const ScriptedServer server({[](Peer& peer) {
    peer.ReadHello();
    peer.Say(Welcome(1));
    peer.WaitForEnd();
  }});
  const auto captioner = ConnectTo(server).value();
  EXPECT_EQ(captioner->Send(0, std::string("a\0b", 3)).error().field, "append");
  EXPECT_EQ(captioner->Send(0, "\xFF").error().code, Errc::bad_input);
  EXPECT_EQ(captioner->Send(live::kMaxErase + 1, "").error().code, Errc::too_large);
  EXPECT_EQ(captioner->next_seq(), 1u);
}

TEST(Captioner, NoticesAServerThatHasGoneSilent) {
  const ScriptedServer server({[](Peer& peer) {
                                 peer.ReadHello();
                                 peer.Say(Welcome(1));
                                 peer.StaySilent();
                               },
                               [](Peer& peer) {
                                 peer.ReadHello();
                                 peer.Say(Welcome(1));
                                 EXPECT_THAT(Take(peer, 1), ElementsAre("hello?"));
                                 peer.Say(Ack(1));
                                 peer.WaitForEnd();
                               }});
  CaptionerOptions options{server.track_url(), "secret", "test/1"};
  options.silence_timeout = std::chrono::milliseconds(500);
  const auto captioner = Captioner::Connect(options).value();
  EXPECT_TRUE(captioner->Send(0, "hello?"));
  EXPECT_TRUE(captioner->Flush());
  EXPECT_GE(captioner->reconnections(), 1);
}

TEST(Captioner, TriesNoLongerThanItIsToldToConnect) {
  std::string url;
  { url = ScriptedServer({}).track_url(); }
  const auto nobody = Captioner::Connect({url, "secret", "test/1", std::chrono::milliseconds(1)});
  EXPECT_EQ(nobody.error().code, Errc::unavailable);
}

}  // namespace
}  // namespace plenary::client
