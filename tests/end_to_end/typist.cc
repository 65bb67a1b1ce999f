// SPDX-License-Identifier: Apache-2.0
#include "end_to_end/typist.h"

#include <algorithm>
#include <chrono>
#include <stdexcept>

#include "journal.h"

namespace plenary::test {
namespace {

constexpr std::chrono::seconds kPatience{30};

}  // namespace

Typist::Typist(client::CaptionerOptions options, const std::vector<Keys>& typing)
    : typing_(typing) {
  auto captioner = client::Captioner::Connect(std::move(options));
  if (!captioner) throw std::runtime_error("a typist cannot connect: " + captioner.error().what);
  captioner_ = *std::move(captioner);
  thread_ = std::thread([this] { outcome_ = TypeAll(); });
}

Typist::~Typist() {
  if (!thread_.joinable()) return;
  {
    const std::lock_guard lock(mutex_);
    is_leaving_ = true;
  }
  changed_.notify_all();
  thread_.join();
}

void Typist::LetTypeUpTo(std::size_t count) {
  const std::lock_guard lock(mutex_);
  allowed_ = std::min(count, typing_.size());
  changed_.notify_all();
}

void Typist::WaitUntilTyped(std::size_t count) {
  std::unique_lock lock(mutex_);
  if (!changed_.wait_for(lock, kPatience, [&] { return typed_ >= count; }))
    throw std::runtime_error("a typist does not get on");
}

Result<void> Typist::Finish() {
  LetTypeUpTo(typing_.size());
  if (thread_.joinable()) thread_.join();
  return outcome_;
}

Result<void> Typist::TypeAll() {
  for (std::size_t i = 0; i < typing_.size(); ++i) {
    if (!MayType(i)) return {};
    if (auto sent = captioner_->Send(typing_[i].erase, typing_[i].append); !sent) return sent;
    const std::lock_guard lock(mutex_);
    typed_ = i + 1;
    changed_.notify_all();
  }
  return captioner_->Flush();
}

// Waits for it; not when nobody wants the rest any more.
bool Typist::MayType(std::size_t count) {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [&] { return count < allowed_ || is_leaving_; });
  return !is_leaving_;
}

std::string TextOfJournal(const std::string& path) {
  const auto journal = client::Journal::Open(path);
  if (!journal) throw std::runtime_error(journal.error().what);
  std::vector<Keys> typing;
  for (const auto& kept : (*journal)->events()) {
    const auto& event = kept.event;
    if (event.seq != typing.size() + 1)
      throw std::runtime_error("the journal skips event " + std::to_string(typing.size() + 1));
    typing.push_back({event.erase, event.append});
  }
  return TextOf(typing);
}

}  // namespace plenary::test
