// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include "plenary/store/store_thread.h"

namespace plenary::live {

// The real store, to which things happen. While its disk is full, nothing is written, and what
// writes is told so by the store's own thread.
class FaultyStoreThread : public store::StoreThread {
 public:
  explicit FaultyStoreThread(std::unique_ptr<store::StoreThread> store)
      : store_(std::move(store)) {}

  bool is_full = false;

  // Called when somebody has just begun to follow a log, on their thread.
  std::function<void(store::StoreThread&)> when_followed;

  void Write(Work work, Done done) override {
    if (is_full) return Refuse([done](const Error& error) { done(error); });
    store_->Write(std::move(work), std::move(done));
  }
  void WriteLater(Work work, Done done) override {
    if (is_full) return Refuse([done](const Error& error) { done(error); });
    store_->WriteLater(std::move(work), std::move(done));
  }
  using StoreThread::Append;
  void Append(std::string track_id, std::uint64_t fence,
              std::vector<transcript::CaptionEvent> events, AppendDone done) override {
    if (is_full) return Refuse([done](const Error& error) { done(error); });
    store_->Append(std::move(track_id), fence, std::move(events), std::move(done));
  }
  void Read(Work work, Done done) override { store_->Read(std::move(work), std::move(done)); }
  std::shared_ptr<void> Follow(std::string track_id, OnEvents on_events) override {
    auto following = store_->Follow(std::move(track_id), std::move(on_events));
    if (when_followed) when_followed(*store_);
    return following;
  }

 private:
  template <class Refused>
  void Refuse(Refused refused) {
    const auto full = Fail(Errc::unavailable, "the disk is full");
    store_->Write([full](store::Store&) -> Result<void> { return full; },
                  [full, refused](const Result<void>&) { refused(full); });
  }

  std::unique_ptr<store::StoreThread> store_;
};

}  // namespace plenary::live
