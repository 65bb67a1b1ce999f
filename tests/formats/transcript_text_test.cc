// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "formats/small_meeting.h"
#include "plenary/formats/formats.h"

namespace plenary::formats {
namespace {

TEST(TranscriptText, HasALineForTheSpeakerAndALineForEachParagraph) {
  EXPECT_EQ(FormatTranscript(GardenCommittee(), TranscriptFormat::text),
            "Garden Committee - 4\n"
            "2031-05-02, 09:30Z\n"
            "\n"
            "Ana Rivera:\n"
            "Good morning.\n"
            "\n"
            "The well is dry.\n"
            "\n"
            "Bo Lindqvist (likely):\n"
            "Then we dig deeper.\n"
            "\n"
            "Speaker not identified:\n"
            "Agreed [inaudible].\n");
}

TEST(TranscriptText, DoesNotAnnounceASpeakerWhoGoesOn) {
  transcript::Transcript transcript;
  transcript.meeting.title = "Beekeepers";
  transcript.turns = {Say(1, "سلمى", "صباح الخير"), Say(2, "سلمى", "نبدأ")};
  transcript.turns[1].continues = true;
  EXPECT_EQ(FormatTranscript(transcript, TranscriptFormat::text),
            "Beekeepers\n\nسلمى:\nصباح الخير\n\nنبدأ\n");
}

TEST(TranscriptText, FallsBackToTheLabelAndMarksWhatWasInferred) {
  transcript::Transcript transcript;
  auto anonymous = Nobody(1, "Testing.");
  anonymous.label = "SPEAKER 1";
  transcript.turns = {anonymous,
                      Guess(2, "林美玲", transcript::Certainty::certain, "大家早上好。")};
  EXPECT_EQ(FormatTranscript(transcript, TranscriptFormat::text),
            "Meeting\n\nSPEAKER 1:\nTesting.\n\n林美玲 (inferred):\n大家早上好。\n");
}

TEST(TranscriptText, DoesNotWrapLongParagraphs) {
  const std::string paragraph(5000, 'x');
  transcript::Transcript transcript;
  transcript.turns = {Say(1, "Ana", paragraph)};
  EXPECT_EQ(FormatTranscript(transcript, TranscriptFormat::text),
            "Meeting\n\nAna:\n" + paragraph + "\n");
}

}  // namespace
}  // namespace plenary::formats
