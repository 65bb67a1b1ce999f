// SPDX-License-Identifier: Apache-2.0
#include "plenary/server/data_folder.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "support/scratch_folder.h"

namespace plenary::server {
namespace {

namespace fs = std::filesystem;

TEST(DataFolder, IsMadeForItsOwnerOnly) {
  const test::ScratchFolder scratch;
  const auto path = scratch.Path("deep/data");
  const auto folder = DataFolder::Open(path);
  ASSERT_TRUE(folder.has_value());
  EXPECT_EQ(fs::status(path).permissions(), fs::perms::owner_all);
  EXPECT_EQ(folder->database(), path + "/plenary.db");
}

TEST(DataFolder, IsTakenByOneAtATime) {
  const test::ScratchFolder scratch;
  const auto path = scratch.Path("data");
  {
    const auto first = DataFolder::Open(path);
    ASSERT_TRUE(first.has_value());
    EXPECT_EQ(DataFolder::Open(path).error().code, Errc::conflict);
  }
  EXPECT_TRUE(DataFolder::Open(path).has_value());
}

TEST(DataFolder, CannotBeAFile) {
  const test::ScratchFolder scratch;
  const auto path = scratch.Write("data", "a file");
  EXPECT_EQ(DataFolder::Open(path).error().code, Errc::unavailable);
}

}  // namespace
}  // namespace plenary::server
