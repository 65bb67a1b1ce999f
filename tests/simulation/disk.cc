// SPDX-License-Identifier: Apache-2.0
#include "disk.h"

#include <algorithm>
#include <filesystem>
#include <iterator>

namespace plenary::simulation {

Disk::Disk(std::string path)
    : path_(std::move(path)), followers_(std::make_shared<store::Followers>()) {
  for (const char* suffix : {"", "-wal", "-shm"}) std::filesystem::remove(path_ + suffix);
  Open();
}

void Disk::Open() {
  store_.reset();
  store_ = store::OpenSqliteStore({.path = path_, .read_only = false}).value();
}

void Disk::Write(Work work, Done done) {
  writes_.push_back({std::move(work), std::move(done)});
}

void Disk::WriteLater(Work work, Done done) {
  later_.push_back({std::move(work), std::move(done)});
}

void Disk::Append(std::string track_id, std::uint64_t fence,
                  std::vector<transcript::CaptionEvent> events, AppendDone done) {
  writes_.push_back(
      store::AppendJob(followers_, std::move(track_id), fence, std::move(events), std::move(done)));
}

void Disk::Read(Work work, Done done) {
  reads_.push_back({std::move(work), std::move(done)});
}

std::shared_ptr<void> Disk::Follow(std::string track_id, OnEvents on_events) {
  return followers_->Add(track_id, std::move(on_events));
}

// One thread writes: the next group is begun when all of the last one have been told.
bool Disk::Commit(std::size_t most) {
  if (!committed_.empty()) return false;
  std::vector<store::Job> group;
  for (auto* jobs : {&writes_, &later_}) {
    for (; !jobs->empty() && group.size() < most; jobs->pop_front())
      group.push_back(std::move(jobs->front()));
  }
  if (group.empty()) return false;
  const Error full = Fail(Errc::unavailable, "the disk is full");
  const auto results =
      is_full ? std::vector<Result<void>>(group.size(), full) : store::CommitGroup(*store_, group);
  for (std::size_t i = 0; i < group.size(); ++i)
    committed_.emplace_back(std::move(group[i]), results[i]);
  return true;
}

bool Disk::Tell() {
  if (committed_.empty()) return false;
  const auto [job, result] = std::move(committed_.front());
  committed_.pop_front();
  job.done(result);
  return true;
}

// What is committed in between is news for whoever asked.
bool Disk::Read() {
  if (read_) {
    const auto [job, result] = *std::exchange(read_, std::nullopt);
    job.done(result);
    return true;
  }
  if (reads_.empty()) return false;
  auto job = std::move(reads_.front());
  reads_.pop_front();
  auto result = store_->InTransaction([&] { return job.work(*store_); });
  read_.emplace(std::move(job), std::move(result));
  return true;
}

void Disk::Crash() {
  writes_.clear();
  later_.clear();
  committed_.clear();
  reads_.clear();
  read_.reset();
  followers_ = std::make_shared<store::Followers>();
  Open();
}

}  // namespace plenary::simulation
