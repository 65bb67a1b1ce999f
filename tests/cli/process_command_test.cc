// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "cli/meeting_files.h"
#include "support/child_process.h"
#include "support/scratch_folder.h"

namespace plenary::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::MatchesRegex;
using ::testing::StartsWith;

class ProcessCommand : public ::testing::Test {
 protected:
  // Runs `plenary process` and expects one line of complaint.
  void ExpectRefusal(std::vector<std::string> args, const std::string& says) {
    args.insert(args.begin(), "process");
    const auto done = Plenary(args);
    EXPECT_EQ(done.status, 1);
    EXPECT_THAT(done.out, IsEmpty());
    EXPECT_THAT(done.err,
                AllOf(StartsWith("plenary: "), HasSubstr(says), MatchesRegex("[^\n]*\n")));
  }

  ScratchFolder folder_;
  std::string captions_ = folder_.Write("captions.txt", kCaptions);
  std::string roster_ = folder_.Write("roster.json", kRoster);
};

TEST_F(ProcessCommand, LeavesOutTheGuessesThatAreSwitchedOff) {
  const std::string captions = folder_.Write(
      "bare.txt",
      ">> ANA RIVERA: Bo, please.\n>> Eleven lamps.\n>> ANA RIVERA: Good.\n>> BO LIND: Yes.\n");
  const auto guessed = Plenary({"process", captions});
  EXPECT_THAT(guessed.out, HasSubstr("given the floor before"));
  const auto plain = Plenary({"process", captions, "--no-guess", "speakers"});
  ASSERT_EQ(plain.status, 0) << plain.err;
  EXPECT_THAT(plain.out, testing::Not(HasSubstr("given the floor before")));
  const auto several = Plenary({"process", captions, "--no-guess", "names,speakers,suspects"});
  ASSERT_EQ(several.status, 0) << several.err;
  EXPECT_THAT(several.out, testing::Not(HasSubstr("given the floor before")));
  ExpectRefusal({captions, "--no-guess", "weather"}, "weather");
}

TEST_F(ProcessCommand, SaysWhichDictionaryIsNotInstalled) {
  ExpectRefusal({captions_, "--dictionary", "xx_YY"}, "xx_YY.dic");
  ExpectRefusal({captions_, "--dictionary", "../en_US"}, "such as en_US");
}

TEST_F(ProcessCommand, WritesTheTranscriptAsJson) {
  const auto done = Plenary({"process", captions_, "--roster", roster_});
  ASSERT_EQ(done.status, 0) << done.err;
  EXPECT_THAT(done.err, IsEmpty());
  const auto transcript = Json(done.out);
  for (const char* key :
       {"meeting", "turns", "markers", "name_suggestions", "suspects", "boilerplate", "gaps"}) {
    EXPECT_TRUE(transcript.as_object().contains(key)) << key;
  }
  const auto& turns = transcript.at("turns").as_array();
  ASSERT_EQ(turns.size(), 3u);
  EXPECT_EQ(Member(turns[1], "label"), "MR. LIND");
  EXPECT_EQ(Member(turns[1].at("speaker"), "name"), "Per Lind");
  EXPECT_EQ(turns[1].at("source").at("line").as_int64(), 7);
  EXPECT_EQ(Member(transcript.at("markers").as_array().at(0), "kind"), "laughter");
}

TEST_F(ProcessCommand, ReadsStandardInput) {
  const auto from_file = Plenary({"process", captions_});
  const auto from_input = Plenary({"process", "-"}, {.input = captions_, .environment = {}});
  EXPECT_EQ(from_input.status, 0) << from_input.err;
  EXPECT_EQ(from_input.out, from_file.out);
}

TEST_F(ProcessCommand, WritesTheOtherFormats) {
  const auto in = [&](const char* format) {
    const auto done = Plenary({"process", captions_, "--format", format});
    EXPECT_EQ(done.status, 0) << format << ": " << done.err;
    EXPECT_THAT(done.out, HasSubstr("ferry timetable")) << format;
    return done.out;
  };
  EXPECT_THAT(in("html"), HasSubstr("<html"));
  EXPECT_THAT(in("vtt"), StartsWith("WEBVTT"));
  in("text");
  in("markdown");
}

TEST_F(ProcessCommand, GivesATranscriptWithoutTurnsForAnEmptyFile) {
  const auto done = Plenary({"process", folder_.Write("empty.txt", "")});
  ASSERT_EQ(done.status, 0) << done.err;
  EXPECT_THAT(Json(done.out).at("turns").as_array(), IsEmpty());
}

TEST_F(ProcessCommand, NamesAFileThatItCannotRead) {
  ExpectRefusal({folder_.Path("nowhere.txt")}, "nowhere.txt: No such file or directory");
  ExpectRefusal({folder_.Path("")}, "is a folder, not a file");
}

TEST_F(ProcessCommand, ListsTheFormatsThatItKnows) {
  ExpectRefusal({captions_, "--format", "pdf"},
                "unknown format \"pdf\", expected one of: json, text, html, markdown, vtt");
}

TEST_F(ProcessCommand, NamesTheFieldOfABrokenRoster) {
  ExpectRefusal({captions_, "--roster", folder_.Path("none.json")}, "none.json");
  ExpectRefusal({captions_, "--roster",
                 folder_.Write("r.json", R"({"people": [{"name": "Ruth"}, {"role": "Chair"}]})")},
                "people[1].name");
}

TEST_F(ProcessCommand, RefusesBytesThatAreNoTextAndSaysWhere) {
  ExpectRefusal({folder_.Write("bytes", std::string_view("plain\0text", 10))}, "bytes: ");
}

TEST_F(ProcessCommand, FailsWhenTheResultCannotBeWritten) {
  const auto full = [] { ::dup2(::open("/dev/full", O_WRONLY), STDOUT_FILENO); };
  const auto closed = [] { ::close(STDOUT_FILENO); };
  for (void (*prepare)() : {+full, +closed}) {
    const auto done = Plenary({"process", captions_},
                              {.input = "/dev/null", .environment = {}, .prepare = prepare});
    EXPECT_EQ(done.status, 1);
    EXPECT_THAT(done.err, StartsWith("plenary: cannot write to standard output: "));
  }
}

}  // namespace
}  // namespace plenary::test
