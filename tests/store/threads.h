// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <future>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "fixture.h"
#include "plenary/store/store_thread.h"

namespace plenary::store {

// A StoreThread over a folder of its own with the meeting "m-1" and the track "k-1", and calls that
// wait for the answer.
class ThreadsTest : public testing::Test {
 protected:
  ThreadsTest() {
    threads_ = Value(StoreThread::Open(path()));
    EXPECT_TRUE(Succeeds(Write([](Store& store) -> Result<void> {
      if (auto put = store.PutMeeting(SomeMeeting()); !put) return put;
      return store.AddTrack(SomeTrack());
    })));
  }

  std::string path() const { return folder_.File("plenary.db"); }
  StoreThread& threads() { return *threads_; }
  void Close() { threads_.reset(); }

  Result<void> Write(StoreThread::Work work) {
    std::promise<Result<void>> answer;
    threads().Write(std::move(work), [&](Result<void> result) { answer.set_value(result); });
    return answer.get_future().get();
  }

  Result<void> Read(StoreThread::Work work) {
    std::promise<Result<void>> answer;
    threads().Read(std::move(work), [&](Result<void> result) { answer.set_value(result); });
    return answer.get_future().get();
  }

  Result<std::vector<Appended>> Append(std::vector<transcript::CaptionEvent> events) {
    std::promise<Result<std::vector<Appended>>> answer;
    threads().Append("k-1", std::move(events), [&](auto result) { answer.set_value(result); });
    return answer.get_future().get();
  }

  // What is in the log for everybody.
  std::vector<std::string> Log() {
    std::vector<std::string> texts;
    EXPECT_TRUE(Succeeds(Read([&](Store& store) -> Result<void> {
      texts = Texts(Value(store.ReadLog("k-1", 1, 100'000)));
      return {};
    })));
    return texts;
  }

  // Keeps the writer busy until the returned promise is set.
  std::shared_ptr<std::promise<void>> HoldWriter() {
    auto release = std::make_shared<std::promise<void>>();
    std::promise<void> started;
    threads().Write(
        [&, release](Store&) -> Result<void> {
          started.set_value();
          release->get_future().wait();
          return {};
        },
        [](const Result<void>&) {});
    started.get_future().wait();
    return release;
  }

 private:
  TemporaryFolder folder_;
  std::unique_ptr<StoreThread> threads_;
};

}  // namespace plenary::store
