// SPDX-License-Identifier: Apache-2.0
//
// Two threads, each with a store and a queue of its own. While the writer commits, jobs gather;
// what has gathered is the next group. An append is a write whose `done` tells the followers first.
#include "plenary/store/store_thread.h"

#include <thread>
#include <utility>

#include "followers.h"
#include "job_queue.h"
#include "write_group.h"

namespace plenary::store {
namespace {

using transcript::CaptionEvent;

// Jobs that share one commit: what is lost together when it fails, and waited for.
constexpr std::size_t kMaxGroup = 512;

// Of those that can wait. Writing the end of a transcript and indexing it takes about as long as a
// flush.
constexpr std::size_t kMaxLater = 4;

class StoreThreads final : public StoreThread {
 public:
  StoreThreads(std::unique_ptr<Store> writer, std::unique_ptr<Store> reader)
      : writer_(std::move(writer)),
        reader_(std::move(reader)),
        writer_thread_([this] { WriteLoop(); }),
        reader_thread_([this] { ReadLoop(); }) {}

  ~StoreThreads() override {
    writes_.Close();
    writer_thread_.join();
    reads_.Close();
    reader_thread_.join();
  }

  void Write(Work work, Done done) override { Submit(writes_, {std::move(work), std::move(done)}); }
  void WriteLater(Work work, Done done) override;
  void Read(Work work, Done done) override { Submit(reads_, {std::move(work), std::move(done)}); }
  using StoreThread::Append;
  void Append(std::string track_id, std::uint64_t fence, std::vector<CaptionEvent> events,
              AppendDone done) override;

  std::shared_ptr<void> Follow(std::string track_id, OnEvents on_events) override {
    return followers_->Add(track_id, std::move(on_events));
  }

 private:
  static void Submit(JobQueue<Job>& queue, Job job);
  static void Refuse(const Job& job);
  void WriteLoop();
  void ReadLoop();

  std::unique_ptr<Store> writer_;
  std::unique_ptr<Store> reader_;
  std::shared_ptr<Followers> followers_ = std::make_shared<Followers>();
  JobQueue<Job> writes_;
  JobQueue<Job> reads_;
  std::thread writer_thread_;
  std::thread reader_thread_;
};

void StoreThreads::Submit(JobQueue<Job>& queue, Job job) {
  if (!queue.Push(std::move(job))) Refuse(job);
}

void StoreThreads::Refuse(const Job& job) {
  job.done(Fail(Errc::unavailable, "the store is being closed"));
}

void StoreThreads::Append(std::string track_id, std::uint64_t fence,
                          std::vector<CaptionEvent> events, AppendDone done) {
  Submit(writes_,
         AppendJob(followers_, std::move(track_id), fence, std::move(events), std::move(done)));
}

void StoreThreads::WriteLater(Work work, Done done) {
  Job job{std::move(work), std::move(done)};
  if (!writes_.PushLater(std::move(job))) Refuse(job);
}

void StoreThreads::WriteLoop() {
  for (;;) {
    const std::vector<Job> group = writes_.Take(kMaxGroup, kMaxLater);
    if (group.empty()) return;
    const std::vector<Result<void>> results = CommitGroup(*writer_, group);
    for (std::size_t i = 0; i < group.size(); ++i) group[i].done(results[i]);
  }
}

void StoreThreads::ReadLoop() {
  for (auto jobs = reads_.Take(1); !jobs.empty(); jobs = reads_.Take(1)) {
    const Job& job = jobs.front();
    job.done(reader_->InTransaction([&] { return job.work(*reader_); }));
  }
}

}  // namespace

Result<std::unique_ptr<StoreThread>> StoreThread::Open(const std::string& path) {
  auto writer = OpenSqliteStore({.path = path, .read_only = false});
  if (!writer) return writer.error();
  auto reader = OpenSqliteStore({.path = path, .read_only = true});
  if (!reader) return reader.error();
  return std::unique_ptr<StoreThread>(
      std::make_unique<StoreThreads>(std::move(*writer), std::move(*reader)));
}

}  // namespace plenary::store
