// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "formats/small_meeting.h"
#include "plenary/formats/formats.h"

namespace plenary::formats {
namespace {

using testing::HasSubstr;

std::string MarkdownOf(const std::string& said) {
  transcript::Transcript transcript;
  transcript.turns = {Say(1, "Ana", said)};
  return FormatTranscript(transcript, TranscriptFormat::markdown);
}

TEST(TranscriptMarkdown, HasAHeadingAndTheSpeakersInBold) {
  EXPECT_EQ(FormatTranscript(GardenCommittee(), TranscriptFormat::markdown),
            "# Garden Committee - 4\n"
            "\n"
            "2031-05-02, 09:30Z\n"
            "\n"
            "**Ana Rivera**\n"
            "\n"
            "Good morning.\n"
            "\n"
            "The well is dry.\n"
            "\n"
            "**Bo Lindqvist** *(likely)*\n"
            "\n"
            "Then we dig deeper.\n"
            "\n"
            "*Speaker not identified*\n"
            "\n"
            "Agreed \\[inaudible\\].\n"
            "\n"
            "## Gaps in the record\n"
            "\n"
            "- line 7: captioning stopped\n");
}

TEST(TranscriptMarkdown, TakesNoWordsForMarkup) {
  EXPECT_THAT(MarkdownOf("a *b* _c_ `d` <i> &lt; [x](y) ~~e~~ f|g \\"),
              HasSubstr(R"(a \*b\* \_c\_ \`d\` \<i\> \&lt; \[x\](y) \~\~e\~\~ f\|g \\)"));
}

TEST(TranscriptMarkdown, TakesNoFirstWordForAHeadingOrAList) {
  EXPECT_THAT(MarkdownOf("# one"), HasSubstr("\n\\# one\n"));
  EXPECT_THAT(MarkdownOf("- two\n+ three"), HasSubstr("\n\\- two\n\\+ three\n"));
  EXPECT_THAT(MarkdownOf("2031. That was a year."), HasSubstr("\n2031\\. That was a year.\n"));
  EXPECT_THAT(MarkdownOf("    code"), HasSubstr("\ncode\n"));
  EXPECT_THAT(MarkdownOf("2031 was a year."), HasSubstr("\n2031 was a year.\n"));
}

}  // namespace
}  // namespace plenary::formats
