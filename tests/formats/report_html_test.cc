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

std::string Url(int n) {
  return "/m/4?a=1&b=2#t" + std::to_string(n);
}

TEST(ReportHtml, IsTheBodyInAPage) {
  const auto html = FormatReport(GardenReport(), ReportFormat::html, Url);
  EXPECT_THAT(html, StartsWith("<!DOCTYPE html>"));
  EXPECT_THAT(html, HasSubstr("<title>Summary report: Garden Committee - 4</title>"));
  EXPECT_THAT(html, HasSubstr("<main>\n" + ReportHtmlBody(GardenReport(), Url) + "</main>"));
  EXPECT_THAT(html, EndsWith("</html>\n"));
}

TEST(ReportHtml, EachSentenceIsFollowedByLinksToItsTurns) {
  EXPECT_THAT(
      ReportHtmlBody(GardenReport(), Url),
      HasSubstr("<li lang=\"\" dir=\"auto\">A deeper one costs 40|50. <span class=\"cites\">["
                "<a href=\"/m/4?a=1&amp;b=2#t1\" aria-label=\"Turn 1\">1</a>, "
                "<a href=\"/m/4?a=1&amp;b=2#t2\" aria-label=\"Turn 2\">2</a>]</span></li>"));
}

TEST(ReportHtml, CitationsAreNumbersWhereTurnsHaveNoAddress) {
  EXPECT_THAT(ReportHtmlBody(GardenReport()),
              HasSubstr("We dig deeper. <span class=\"cites\">[2]</span>"));
}

TEST(ReportHtml, BeginsWithTheMeetingInShort) {
  EXPECT_THAT(
      ReportHtmlBody(GardenReport()),
      HasSubstr("<h2>In short</h2>\n<ul>\n<li lang=\"\" dir=\"auto\">The meeting was about "
                "the well &amp; the bees. <span class=\"cites\">[1, 3]</span></li>\n</ul>"));
  EXPECT_THAT(ReportHtmlBody({}), testing::Not(HasSubstr("In short")));
}

TEST(ReportHtml, NumbersItsParagraphsThrough) {
  const auto html = ReportHtmlBody(GardenReport());
  EXPECT_THAT(html, HasSubstr("1. The well</h2>\n<ol start=\"1\">"));
  EXPECT_THAT(html, HasSubstr("2. Bees &amp; wasps</h2>\n<ol start=\"3\">"));
}

TEST(ReportHtml, ActionItemsAreATable) {
  EXPECT_THAT(ReportHtmlBody(GardenReport()),
              HasSubstr("<tr><td lang=\"\" dir=\"auto\">I will rent a drill. "
                        "<span class=\"cites\">[2]</span></td>"
                        "<td lang=\"\" dir=\"auto\">Bo Lindqvist</td>"
                        "<td lang=\"\" dir=\"auto\">by Friday</td></tr>"));
}

TEST(ReportHtml, ShowsMarkupAsText) {
  EXPECT_THAT(ReportHtmlBody(GardenReport()), HasSubstr("Carla &lt;Diaz&gt;"));
}

TEST(ReportHtml, LeavesOutPartsThatAreEmpty) {
  report::Report report;
  report.meeting.title = "Nothing";
  const auto html = ReportHtmlBody(report);
  EXPECT_THAT(html, HasSubstr("<h1 dir=\"auto\">Summary report: Nothing</h1>"));
  for (const auto* part : {"<h2", "<table", "<ul", "<ol"}) EXPECT_THAT(html, Not(HasSubstr(part)));
}

}  // namespace
}  // namespace plenary::formats
