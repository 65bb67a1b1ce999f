// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "formats/small_meeting.h"
#include "plenary/formats/formats.h"

namespace plenary::formats {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(ReportMarkdown, HoldsEveryPart) {
  const auto markdown = FormatReport(GardenReport(), ReportFormat::markdown);
  EXPECT_THAT(markdown,
              HasSubstr("# Summary report: Garden Committee - 4\n\n2031-05-02, 09:30Z\n"));
  EXPECT_THAT(markdown, HasSubstr("## In short\n\n- The meeting was about the well \\& the bees. "
                                  "\\[1\\] \\[3\\]\n"));
  EXPECT_THAT(markdown, HasSubstr("| Ana Rivera | Chair | 2 | 40 |\n"));
  EXPECT_THAT(markdown, HasSubstr("Turns that nobody is named for: 1\n"));
  EXPECT_THAT(markdown, HasSubstr("## Apologies\n\n- Carla \\<Diaz\\>\n"));
  EXPECT_THAT(markdown, HasSubstr("## Decisions\n\n- We dig deeper. \\[2\\]\n"));
  EXPECT_THAT(markdown,
              HasSubstr("| I will rent a drill. | Bo Lindqvist | by Friday | \\[2\\] |\n"));
  EXPECT_THAT(markdown, HasSubstr("## Next meeting\n\n3 June, 09:30 UTC \\[3\\]\n"));
  EXPECT_THAT(markdown, HasSubstr("## Gaps in the record\n\n- line 7: captioning stopped\n"));
}

TEST(ReportMarkdown, NumbersItsParagraphsThrough) {
  EXPECT_THAT(FormatReport(GardenReport(), ReportFormat::markdown),
              HasSubstr("## 1. The well\n\n"
                        "1. The well is dry. \\[1\\]\n\n"
                        "2. A deeper one costs 40\\|50. \\[1\\] \\[2\\]\n\n"
                        "## 2. Bees \\& wasps\n\n"
                        "3. Nobody was stung. \\[3\\]\n"));
}

TEST(ReportMarkdown, LinksCitationsWhereTurnsHaveAnAddress) {
  const TurnUrl url = [](int n) { return "/m/4#t" + std::to_string(n); };
  EXPECT_THAT(FormatReport(GardenReport(), ReportFormat::markdown, url),
              HasSubstr("We dig deeper. [2](</m/4#t2>)\n"));
}

TEST(ReportMarkdown, LeavesOutPartsThatAreEmpty) {
  report::Report report;
  report.meeting.title = "Nothing";
  const auto markdown = FormatReport(report, ReportFormat::markdown);
  EXPECT_THAT(markdown, HasSubstr("# Summary report: Nothing\n"));
  EXPECT_THAT(markdown, Not(HasSubstr("\n## ")));
}

}  // namespace
}  // namespace plenary::formats
