// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "plenary/store/store.h"

namespace plenary {

// How gtest prints an error, so that failures read.
void PrintTo(const Error& error, std::ostream* out);

namespace store {

// A folder of its own that goes with the object.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  const std::filesystem::path& path() const { return path_; }
  std::string File(const std::string& name) const { return path_ / name; }

 private:
  std::filesystem::path path_;
};

// The value of a result that must be one.
template <class T>
T Value(Result<T> result) {
  EXPECT_TRUE(result.has_value()) << (result ? "" : result.error().what);
  return result ? *std::move(result) : T();
}

// What a call must have done, or failed with.
testing::AssertionResult Succeeds(const Result<void>& result);
template <class T>
testing::AssertionResult Succeeds(const Result<T>& result) {
  return result ? testing::AssertionSuccess() : testing::AssertionFailure() << result.error().what;
}
template <class T>
Error ErrorOf(const Result<T>& result) {
  EXPECT_FALSE(result.has_value()) << "succeeded";
  return result ? Error() : result.error();
}

Meeting SomeMeeting(std::string id = "m-1");
Track SomeTrack(std::string id = "k-1", std::string meeting_id = "m-1");
transcript::CaptionEvent Event(std::uint64_t seq, std::string append, std::uint32_t erase = 0);
transcript::Turn Said(int n, std::string text, std::string speaker = "");

// The texts of a log, one after the other, erasures left out.
std::vector<std::string> Texts(const std::vector<transcript::CaptionEvent>& events);

// A store in a folder of its own with a published meeting "m-1" and its floor track "k-1".
class StoreTest : public testing::Test {
 protected:
  StoreTest();

  std::string path() const { return folder_.File("plenary.db"); }
  Store& store() { return *store_; }
  void Reopen();

  // Puts turns 1 and up into a track, the projection standing at event 1.
  void Project(std::vector<transcript::Turn> turns, std::string track_id = "k-1");

  // The texts found by a query, as snippets without their marks, best first.
  std::vector<std::string> Find(std::string_view typed, SearchScope scope = {});

 private:
  TemporaryFolder folder_;
  std::unique_ptr<Store> store_;
};

}  // namespace store
}  // namespace plenary
