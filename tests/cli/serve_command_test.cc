// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>

#include "support/child_process.h"
#include "support/scratch_folder.h"

namespace plenary::test {
namespace {

using ::testing::HasSubstr;
using ::testing::MatchesRegex;

class ServeCommand : public ::testing::Test {
 protected:
  std::vector<std::string> Args(std::vector<std::string> more = {"--port", "0"}) {
    std::vector<std::string> args{PLENARY_BINARY, "serve", "--data", data_};
    args.insert(args.end(), more.begin(), more.end());
    return args;
  }

  ScratchFolder folder_;
  std::string data_ = folder_.Path("data");
};

TEST_F(ServeCommand, ShowsTheAdministratorsKeyOnceAndWhereItListens) {
  ChildProcess first(Args());
  EXPECT_THAT(first.ReadLine(), MatchesRegex("administrator key .*: [0-9a-f]{64}"));
  EXPECT_THAT(first.ReadLine(), MatchesRegex("listening on http://127.0.0.1:[0-9]+"));
  first.Signal(SIGTERM);
  EXPECT_EQ(first.Wait().status, 0);

  ChildProcess second(Args());
  EXPECT_THAT(second.ReadLine(), MatchesRegex("listening on http://127.0.0.1:[0-9]+"));
  second.Signal(SIGTERM);
  EXPECT_EQ(second.Wait().status, 0);
}

TEST_F(ServeCommand, LetsFlagsWinOverTheFile) {
  const auto config = folder_.Write(
      "plenary.toml", "[server]\naddress = \"127.0.0.2\"\nport = 1\ndata = \"/nowhere\"\n");
  ChildProcess server(Args({"--config", config, "--port", "0"}));
  server.ReadLine();
  EXPECT_THAT(server.ReadLine(), MatchesRegex("listening on http://127.0.0.2:[0-9]+"));
}

TEST_F(ServeCommand, RefusesABrokenFileAFolderInUseAndAnAddressThatIsNone) {
  ChildProcess running(Args());
  running.ReadLine();
  running.ReadLine();
  const auto refusal = [&](const std::vector<std::string>& more) {
    const auto done = ChildProcess(Args(more)).Wait();
    EXPECT_EQ(done.status, 1);
    EXPECT_THAT(done.err, MatchesRegex("plenary: [^\n]*\n"));
    return done.err;
  };
  EXPECT_THAT(refusal({"--port", "0"}), HasSubstr(data_));
  data_ = folder_.Path("other");
  EXPECT_THAT(refusal({"--listen", "harbour", "--port", "0"}), HasSubstr("harbour"));
  const auto config = folder_.Write("plenary.toml", "[server]\nportt = 1\n");
  EXPECT_THAT(refusal({"--config", config}), HasSubstr("portt"));
}

}  // namespace
}  // namespace plenary::test
