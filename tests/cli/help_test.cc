// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/child_process.h"

namespace plenary::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::MatchesRegex;
using ::testing::StartsWith;

const std::vector<std::vector<std::string>> kCommands{{"serve"},
                                                      {"process"},
                                                      {"report"},
                                                      {"import"},
                                                      {"export"},
                                                      {"search"},
                                                      {"replay"},
                                                      {"admin"},
                                                      {"admin", "create-meeting"},
                                                      {"admin", "ticket"},
                                                      {"admin", "editor"},
                                                      {"admin", "key"},
                                                      {"admin", "revoke"},
                                                      {"admin", "rebuild"},
                                                      {"admin", "credentials"},
                                                      {"admin", "meetings"}};

TEST(CommandLine, SaysItsVersion) {
  const auto done = Plenary({"--version"});
  EXPECT_EQ(done.status, 0);
  EXPECT_EQ(done.out, "plenary 0.1.0\n");
}

TEST(CommandLine, ExplainsEveryCommandWithAnExample) {
  for (auto command : kCommands) {
    command.push_back("--help");
    const auto done = Plenary(command);
    EXPECT_EQ(done.status, 0) << command[0];
    EXPECT_THAT(done.out, AllOf(HasSubstr("Usage: plenary"), HasSubstr("Example:\n  plenary ")));
    EXPECT_THAT(done.err, IsEmpty());
  }
}

TEST(CommandLine, RefusesInOneLineThatSaysWhereToRead) {
  const struct {
    std::vector<std::string> args;
    const char* says;
  } kRows[] = {
      {{}, "(see plenary --help)"},
      {{"dance"}, "(see plenary --help)"},
      {{"process"}, "FILE is required (see plenary process --help)"},
      {{"process", "a.txt", "--colour"}, "(see plenary process --help)"},
      {{"search", "word", "--limit", "many"}, "(see plenary search --help)"},
      {{"replay", "a.txt", "--to", "http://localhost", "--wpm", "-1"}, "--wpm"},
      {{"replay", "a.txt", "--to", "http://localhost", "--error-rate", "2"}, "--error-rate"},
      {{"admin", "ticket"}, "TRACK is required (see plenary admin ticket --help)"},
  };
  for (const auto& row : kRows) {
    const auto done = Plenary(row.args);
    EXPECT_EQ(done.status, 1) << done.err;
    EXPECT_THAT(done.out, IsEmpty());
    EXPECT_THAT(done.err,
                AllOf(StartsWith("plenary: "), HasSubstr(row.says), MatchesRegex("[^\n]*\n")));
  }
}

}  // namespace
}  // namespace plenary::test
