// SPDX-License-Identifier: Apache-2.0
#include "plenary/server/config.h"

#include <gmock/gmock.h>

#include "support/scratch_folder.h"

namespace plenary::server {
namespace {

Error ErrorOf(std::string_view toml) {
  return ParseConfig(toml, "plenary.toml").error();
}

TEST(ParseConfig, KeepsTheDefaultsOfWhatIsLeftOut) {
  const auto config = ParseConfig("", "plenary.toml").value();
  EXPECT_EQ(config.address, "127.0.0.1");
  EXPECT_EQ(config.port, 8080);
  EXPECT_EQ(config.limits.heartbeat, std::chrono::seconds(15));
}

TEST(ParseConfig, TakesEveryKey) {
  const auto config = ParseConfig(R"(
      [server]
      address = "::1"
      port = 0
      data = "/srv/plenary"
      public_url = "https://captions.example/"
      dictionaries = ["fr", "en_GB"]
      [limits]
      body_bytes = 2048
      header_bytes = 4096
      connections = 5
      readers_per_address = 6
      readers_per_track = 7
      reader_queue_bytes = 1024
      sign_ins_per_minute = 3
      request_seconds = 1
      idle_seconds = 2
      hello_seconds = 3
      heartbeat_seconds = 4
      check_seconds = 7
      session_hours = 5
      stop_seconds = 6
  )",
                                  "plenary.toml")
                          .value();
  EXPECT_EQ(config.address, "::1");
  EXPECT_EQ(config.port, 0);
  EXPECT_EQ(config.data, "/srv/plenary");
  EXPECT_EQ(config.public_url, "https://captions.example");
  EXPECT_EQ(config.dictionaries, (std::vector<std::string>{"fr", "en_GB"}));
  EXPECT_EQ(config.limits.body_bytes, 2048u);
  EXPECT_EQ(config.limits.header_bytes, 4096u);
  EXPECT_EQ(config.limits.connections, 5u);
  EXPECT_EQ(config.limits.readers_per_address, 6u);
  EXPECT_EQ(config.limits.readers_per_track, 7u);
  EXPECT_EQ(config.limits.reader_queue_bytes, 1024u);
  EXPECT_EQ(config.limits.sign_ins_per_minute, 3);
  EXPECT_EQ(config.limits.request_time, std::chrono::seconds(1));
  EXPECT_EQ(config.limits.idle_time, std::chrono::seconds(2));
  EXPECT_EQ(config.limits.hello_time, std::chrono::seconds(3));
  EXPECT_EQ(config.limits.heartbeat, std::chrono::seconds(4));
  EXPECT_EQ(config.limits.check_time, std::chrono::seconds(7));
  EXPECT_EQ(config.limits.session_time, std::chrono::hours(5));
  EXPECT_EQ(config.limits.stop_time, std::chrono::seconds(6));
}

TEST(ParseConfig, NamesTheKeyAndTheLineOfWhatIsWrong) {
  EXPECT_EQ(ErrorOf("[server]\nporto = 1").what,
            "plenary.toml line 2: server.porto is not a key of this file");
  EXPECT_EQ(ErrorOf("[server]\n\nport = \"80\"").what,
            "plenary.toml line 3: server.port is a whole number from 0 to 65535");
  EXPECT_EQ(ErrorOf("[server]\nport = 65536").field, "server.port");
  EXPECT_EQ(ErrorOf("[server]\ndata = 7").what,
            "plenary.toml line 2: server.data is a text in quotes");
  EXPECT_EQ(ErrorOf("[server]\ndictionaries = [\"fr\", 7]").what,
            "plenary.toml line 2: server.dictionaries is a list of texts in quotes");
  EXPECT_EQ(ErrorOf("[colours]").what,
            "plenary.toml line 1: colours is not a table of this file: [server], [limits]");
  EXPECT_EQ(ErrorOf("server = 7").what, "plenary.toml line 1: server is a table: write [server]");
}

TEST(ParseConfig, ChecksAddresses) {
  EXPECT_EQ(ErrorOf("[server]\naddress = \"localhost\"").field, "server.address");
  EXPECT_EQ(ErrorOf("[server]\npublic_url = \"captions.example\"").field, "server.public_url");
  EXPECT_EQ(ErrorOf("[server]\ndata = \"\"").field, "server.data");
}

TEST(ParseConfig, SaysWhereItIsNoToml) {
  EXPECT_THAT(ErrorOf("[server]\nport = = 1").what, testing::StartsWith("plenary.toml line 2: "));
}

TEST(LoadConfig, TakesTheSampleWhichHasEveryKeyAndTheDefaults) {
  const auto sample = LoadConfig(PLENARY_SOURCE_DIR "/samples/plenary.toml").value();
  const ServerConfig defaults;
  EXPECT_EQ(sample.address, defaults.address);
  EXPECT_EQ(sample.port, defaults.port);
  EXPECT_EQ(sample.data, defaults.data);
  EXPECT_EQ(sample.limits.body_bytes, defaults.limits.body_bytes);
  EXPECT_EQ(sample.limits.session_time, defaults.limits.session_time);
}

TEST(LoadConfig, ReadsAFileOrSaysThatThereIsNone) {
  const test::ScratchFolder folder;
  const auto path = folder.Write("plenary.toml", "[server]\nport = 9\n");
  EXPECT_EQ(LoadConfig(path).value().port, 9);
  EXPECT_EQ(LoadConfig(folder.Path("other.toml")).error().code, Errc::not_found);
}

}  // namespace
}  // namespace plenary::server
