// SPDX-License-Identifier: Apache-2.0
#include "write_group.h"

#include <utility>

namespace plenary::store {
namespace {

using transcript::CaptionEvent;

// Events on their way into the log, and what became of them.
struct Batch {
  std::string track_id;
  std::uint64_t fence = 0;
  std::vector<CaptionEvent> events;
  std::vector<Appended> appended;
  StoreThread::AppendDone done;
};

Result<void> AppendAll(Store& store, Batch& batch) {
  if (auto held = store.RequireFence(batch.track_id, batch.fence); !held) return held;
  for (const CaptionEvent& event : batch.events) {
    const Result<Appended> appended = store.Append(batch.track_id, event);
    if (!appended) return appended.error();
    batch.appended.push_back(*appended);
  }
  return {};
}

std::vector<CaptionEvent> NewEvents(Batch& batch) {
  std::vector<CaptionEvent> fresh;
  for (std::size_t i = 0; i < batch.events.size(); ++i) {
    if (batch.appended[i] == Appended::appended) fresh.push_back(std::move(batch.events[i]));
  }
  return fresh;
}

}  // namespace

Job AppendJob(std::shared_ptr<Followers> followers, std::string track_id, std::uint64_t fence,
              std::vector<CaptionEvent> events, StoreThread::AppendDone done) {
  auto batch = std::make_shared<Batch>();
  batch->track_id = std::move(track_id);
  batch->fence = fence;
  batch->events = std::move(events);
  batch->done = std::move(done);
  auto work = [batch](Store& store) { return AppendAll(store, *batch); };
  auto tell = [followers = std::move(followers), batch](const Result<void>& result) {
    if (!result) return batch->done(result.error());
    const std::vector<CaptionEvent> fresh = NewEvents(*batch);
    if (!fresh.empty()) followers->Deliver(batch->track_id, fresh);
    batch->done(std::move(batch->appended));
  };
  return {std::move(work), std::move(tell)};
}

std::vector<Result<void>> CommitGroup(Store& store, const std::vector<Job>& group) {
  if (group.size() == 1)  // needs no part of its own
    return {store.InTransaction([&] { return group.front().work(store); })};
  std::vector<Result<void>> results;
  const Result<void> committed = store.InTransaction([&]() -> Result<void> {
    for (const Job& job : group) {
      results.push_back(store.InSavepoint([&] { return job.work(store); }));
    }
    return {};
  });
  results.resize(group.size(), committed);
  for (Result<void>& result : results) {
    if (result) result = committed;
  }
  return results;
}

}  // namespace plenary::store
