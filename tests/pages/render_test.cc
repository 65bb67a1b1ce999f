// SPDX-License-Identifier: Apache-2.0
// What a person wrote never becomes markup, on whatever page it stands.
#include <gmock/gmock.h>

#include "pages.h"
#include "pages_static.h"

namespace plenary::server {
namespace {

using testing::HasSubstr;
using testing::Not;
using transcript::Certainty;

constexpr const char* kHostile = "\"'><script>alert(1)</script>";

// Whether the page shows the text, and only as text.
void ExpectShownAsText(const std::string& html) {
  EXPECT_THAT(html, HasSubstr("&lt;script&gt;alert(1)&lt;/script&gt;"));
  EXPECT_THAT(html, Not(HasSubstr("<script>alert")));
  EXPECT_THAT(html, Not(HasSubstr("\"'>")));
}

store::Meeting HostileMeeting() {
  store::Meeting meeting;
  meeting.id = "m-abc";
  meeting.title = meeting.series = meeting.body = meeting.starts_at = kHostile;
  meeting.state = store::MeetingState::published;
  return meeting;
}

MeetingOnPage Where() {
  return {HostileMeeting(), {{"k-1", "m-abc", "en", store::TrackKind::floor, {}}}, 0};
}

std::vector<transcript::Turn> HostileTurns() {
  transcript::Turn turn;
  turn.n = 1;
  turn.id = "t1-0";
  turn.label = turn.text = turn.raw = kHostile;
  turn.speaker =
      transcript::Speaker{kHostile, "", "", Certainty::likely, 0.5, {{kHostile, 1, kHostile}}};
  return {turn};
}

std::vector<transcript::Revision> HostileRevisions() {
  transcript::Revision revision;
  revision.id = 1;
  revision.turn_id = "t1-0";
  revision.kind = transcript::RevisionKind::speaker;
  revision.value = revision.author = revision.why = kHostile;
  return {revision};
}

const PageFrame kEditor{{Caller::Kind::editor, "c-1", kHostile, "", kHostile}, kHostile};
const PageFrame kReader{{}, kHostile};

TEST(Render, EscapesTheListOfMeetings) {
  ExpectShownAsText(Render(kReader, MeetingsPage{{HostileMeeting()}}));
}

TEST(Render, EscapesTheLivePage) {
  ExpectShownAsText(Render(kReader, LivePage{Where(), HostileTurns(), 0}));
}

TEST(Render, EscapesTheTranscript) {
  ExpectShownAsText(
      Render(kEditor, TranscriptPage{Where(), HostileTurns(), HostileRevisions(), {}}));
}

TEST(Render, EscapesTheDesk) {
  const transcript::Roster roster{{{"a", kHostile, {}, kHostile, kHostile}}};
  const DeskProblem problem{kHostile, "t1-0", kHostile, kHostile};
  const FindingsByTurn findings{{1, {{kHostile, kHostile, kHostile}}}};
  ExpectShownAsText(Render(kEditor, DeskPage{Where(), 0, roster, HostileTurns(), HostileRevisions(),
                                             findings, problem}));
}

TEST(Render, EscapesTheSearch) {
  SearchPage page;
  page.meeting = HostileMeeting();
  page.typed = page.result.understood = kHostile;
  page.result.total = 1;
  page.result.hits = {{"m-abc", kHostile, "k-1", "t1-0", 1, kHostile, kHostile}};
  ExpectShownAsText(Render(kReader, page));
}

TEST(Render, EscapesTheSmallPages) {
  ExpectShownAsText(Render(kReader, LoginPage{kHostile, kHostile}));
  ExpectShownAsText(Render(kReader, ProblemPage{404, kHostile, kHostile}));
}

TEST(Render, MarksTheFoundWordsOfASnippet) {
  SearchPage page;
  page.typed = "gate";
  page.result.total = 1;
  page.result.hits = {
      {"m-abc", "Tides", "k-1", "t1-0", 1, "", "the \xEE\x80\x80gate\xEE\x80\x81 <closed>"}};
  EXPECT_THAT(Render(kReader, page), HasSubstr("the <mark>gate</mark> &lt;closed&gt;"));
}

TEST(Render, KeepsTheLinesOfTheCaptionersText) {
  auto turns = HostileTurns();
  turns[0].raw = "\n>> one\n\ttwo";
  EXPECT_THAT(Render(kReader, TranscriptPage{Where(), turns, HostileRevisions(), {}}),
              HasSubstr("<pre class=\"raw\" dir=\"auto\">\n\n&gt;&gt; one\n\ttwo</pre>"));
}

TEST(FindStaticFile, KnowsItsTypesAndNoTemplates) {
  EXPECT_STREQ(FindStaticFile("live.js")->type, "text/javascript; charset=utf-8");
  EXPECT_STREQ(FindStaticFile("turns.css")->type, "text/css; charset=utf-8");
  EXPECT_EQ(FindStaticFile("page.tpl"), nullptr);
  EXPECT_EQ(FindStaticFile("../page.tpl"), nullptr);
}

}  // namespace
}  // namespace plenary::server
