// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "formats/small_meeting.h"
#include "plenary/formats/formats.h"

namespace plenary::formats {
namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

std::string HtmlOf(const transcript::Turn& turn) {
  transcript::Transcript transcript;
  transcript.turns = {turn};
  return FormatTranscript(transcript, TranscriptFormat::html);
}

TEST(TranscriptHtml, IsAPageThatStandsByItself) {
  const auto html = FormatTranscript(GardenCommittee(), TranscriptFormat::html);
  EXPECT_THAT(html, StartsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
  EXPECT_THAT(html, HasSubstr("<meta charset=\"utf-8\">"));
  EXPECT_THAT(html, HasSubstr("<title>Garden Committee - 4</title>"));
  EXPECT_THAT(html, HasSubstr("<style>"));
  EXPECT_THAT(html, Not(HasSubstr("http")));
  EXPECT_THAT(html, Not(HasSubstr("<script")));
  EXPECT_THAT(html, EndsWith("</html>\n"));
}

TEST(TranscriptHtml, EveryTurnHasAnIdAndALinkToItself) {
  EXPECT_THAT(HtmlOf(Say(7, "Ana Rivera", "One.\n\nTwo.")),
              HasSubstr("<article id=\"t7\">\n"
                        "<h2><a class=\"number\" href=\"#t7\" aria-label=\"Link to turn 7\">7</a>"
                        "<bdi class=\"speaker\">Ana Rivera</bdi></h2>\n"
                        "<p lang=\"\" dir=\"auto\">One.</p>\n"
                        "<p lang=\"\" dir=\"auto\">Two.</p>\n"
                        "</article>\n"));
}

TEST(TranscriptHtml, MarksGuessesWithWhatTheyRestOn) {
  EXPECT_THAT(HtmlOf(Guess(2, "Bo", transcript::Certainty::likely, "Yes.")),
              HasSubstr("<bdi class=\"speaker\">Bo</bdi> <span class=\"guess\" "
                        "title=\"self-introduction, turn 2: this is me\">likely</span>"));
  EXPECT_THAT(HtmlOf(Guess(2, "Bo", transcript::Certainty::certain, "Yes.")),
              HasSubstr(">inferred</span>"));
  EXPECT_THAT(HtmlOf(Say(2, "Bo", "Yes.")), Not(HasSubstr("<span class=\"guess\"")));
  EXPECT_THAT(HtmlOf(Nobody(2, "Yes.")), HasSubstr("Speaker not identified"));
}

TEST(TranscriptHtml, ShowsMarkupAsText) {
  const auto html = HtmlOf(Say(1, "<Ana> & \"Co\"", "<script>alert('x')</script>"));
  EXPECT_THAT(html, HasSubstr("&lt;Ana&gt; &amp; &quot;Co&quot;"));
  EXPECT_THAT(html, HasSubstr("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"));
  EXPECT_THAT(html, Not(HasSubstr("<script")));
}

TEST(TranscriptHtml, LetsEachParagraphRunInItsOwnDirection) {
  const auto html = HtmlOf(Say(1, "سلمى", "صباح الخير\n\nGood morning"));
  EXPECT_THAT(html, HasSubstr("<bdi class=\"speaker\">سلمى</bdi>"));
  EXPECT_THAT(html, HasSubstr("<p lang=\"\" dir=\"auto\">صباح الخير</p>"));
}

TEST(TranscriptHtml, ListsGapsAtTheEnd) {
  EXPECT_THAT(FormatTranscript(GardenCommittee(), TranscriptFormat::html),
              HasSubstr("<li>line 7: captioning stopped</li>"));
  EXPECT_THAT(HtmlOf(Nobody(1, "Yes.")), Not(HasSubstr("Gaps")));
}

}  // namespace
}  // namespace plenary::formats
