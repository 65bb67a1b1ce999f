// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "formats/generated_transcript.h"
#include "formats/vtt_checker.h"
#include "plenary/formats/formats.h"
#include "plenary/text/utf8.h"

namespace plenary::formats {
namespace {

TEST(RoundTrip, ParsingWhatWasWrittenGivesTheSameTranscript) {
  TranscriptGenerator generator(20310502);
  for (int i = 0; i < 500; ++i) {
    const auto transcript = generator.Next();
    const auto json = FormatTranscript(transcript, TranscriptFormat::json);
    const auto parsed = ParseTranscriptJson(json);
    ASSERT_TRUE(parsed.has_value()) << parsed.error().what << "\n" << json;
    ASSERT_EQ(*parsed, transcript) << json;
  }
}

TEST(RoundTrip, WritingWhatWasParsedGivesTheSameBytes) {
  TranscriptGenerator generator(7);
  for (int i = 0; i < 100; ++i) {
    const auto json = FormatTranscript(generator.Next(), TranscriptFormat::json);
    ASSERT_EQ(FormatTranscript(*ParseTranscriptJson(json), TranscriptFormat::json), json);
  }
}

TEST(WebVtt, OfAnyTranscriptIsWellFormed) {
  TranscriptGenerator generator(11);
  for (int i = 0; i < 300; ++i) {
    const auto vtt = FormatTranscript(generator.Next(), TranscriptFormat::vtt);
    ASSERT_EQ(VttProblem(vtt), "") << vtt;
  }
}

TEST(TranscriptHtml, OfAnyTranscriptBalancesItsTags) {
  TranscriptGenerator generator(13);
  for (int i = 0; i < 100; ++i) {
    const auto html = FormatTranscript(generator.Next(), TranscriptFormat::html);
    const auto count = [&html](std::string_view what) {
      std::size_t found = 0;
      for (auto at = html.find(what); at != html.npos; at = html.find(what, at + 1)) ++found;
      return found;
    };
    for (const std::string tag : {"article", "h2", "p", "bdi", "span", "a", "section", "ul", "li"})
      ASSERT_EQ(count("<" + tag + ">") + count("<" + tag + " "), count("</" + tag + ">")) << tag;
    ASSERT_EQ(count("<b>"), 0u);
    ASSERT_FALSE(text::FirstBadUtf8(html));
  }
}

}  // namespace
}  // namespace plenary::formats
