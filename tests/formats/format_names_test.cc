// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "plenary/formats/formats.h"

namespace plenary::formats {
namespace {

TEST(TranscriptFormat, IsFoundByItsName) {
  EXPECT_EQ(TranscriptFormatFromName("json"), TranscriptFormat::json);
  EXPECT_EQ(TranscriptFormatFromName("text"), TranscriptFormat::text);
  EXPECT_EQ(TranscriptFormatFromName("html"), TranscriptFormat::html);
  EXPECT_EQ(TranscriptFormatFromName("markdown"), TranscriptFormat::markdown);
  EXPECT_EQ(TranscriptFormatFromName("vtt"), TranscriptFormat::vtt);
}

TEST(TranscriptFormat, OtherNamesAreNone) {
  EXPECT_EQ(TranscriptFormatFromName("JSON"), std::nullopt);
  EXPECT_EQ(TranscriptFormatFromName(""), std::nullopt);
}

TEST(TranscriptFormat, AllNamesAreListedForMessages) {
  EXPECT_EQ(TranscriptFormatNames(), "json, text, html, markdown, vtt");
}

TEST(ReportFormat, HasThreeNames) {
  EXPECT_EQ(ReportFormatNames(), "json, markdown, html");
  EXPECT_EQ(ReportFormatFromName("html"), ReportFormat::html);
  EXPECT_EQ(ReportFormatFromName("vtt"), std::nullopt);
}

}  // namespace
}  // namespace plenary::formats
