// SPDX-License-Identifier: Apache-2.0
#include "projector.h"

#include <algorithm>

namespace plenary::live {
namespace {

using std::chrono::milliseconds;
using transcript::Turn;

constexpr milliseconds kBehind{300};
constexpr std::size_t kBehindBytes = 64 * 1024;
constexpr milliseconds kFirstRetry{500};
constexpr milliseconds kLastRetry{10'000};

}  // namespace

Projector::Projector(std::shared_ptr<ExecutorGate> gate, store::StoreThread& store,
                     std::string track_id, std::shared_ptr<const ShownTrack> shown,
                     std::uint64_t projected)
    : gate_(std::move(gate)),
      store_(store),
      track_id_(std::move(track_id)),
      shown_(std::move(shown)),
      projected_(projected),
      timer_(gate_->executor()),
      retry_after_(kFirstRetry) {}

void Projector::Note(std::optional<int> first_changed, std::size_t bytes) {
  if (first_changed)
    first_changed_ = std::min(first_changed_.value_or(*first_changed), *first_changed);
  changed_bytes_ += bytes;
  if (is_writing_ || is_settled()) return;
  if (changed_bytes_ >= kBehindBytes && retry_after_ == kFirstRetry)
    Write();
  else if (!is_timer_set_)
    WriteAfter(kBehind);
}

void Projector::Settle(Done done) {
  if (!is_writing_ && is_settled()) return gate_->Post([done = std::move(done)] { done({}); });
  settling_.push_back(std::move(done));
  if (!is_writing_) Write();
}

bool Projector::is_settled() const {
  return !is_writing_ && !first_changed_ && projected_ == shown_->applied();
}

void Projector::WriteAfter(milliseconds delay) {
  is_timer_set_ = true;
  timer_.expires_after(delay);
  timer_.async_wait([weak = weak_from_this()](const boost::system::error_code& cancelled) {
    const auto self = weak.lock();
    if (!self || cancelled) return;
    self->is_timer_set_ = false;
    if (!self->is_writing_ && !self->is_settled()) self->Write();
  });
}

void Projector::Write() {
  const auto& all = shown_->derived().turns();
  const int end = static_cast<int>(all.size()) + 1;
  const int from = std::min(first_changed_.value_or(end), end);
  const auto projected = shown_->applied();
  auto work = [id = track_id_, from, projected,
               turns = std::vector<Turn>(all.begin() + (from - 1), all.end())](
                  store::Store& store) { return store.ProjectTurns(id, from, turns, projected); };
  is_writing_ = true;
  first_changed_.reset();
  changed_bytes_ = 0;
  served_ = std::exchange(settling_, {});
  store_.WriteLater(std::move(work),
                    [gate = gate_, weak = weak_from_this(), from, projected](Result<void> result) {
                      gate->Post([=] {
                        if (const auto self = weak.lock()) self->OnWritten(from, projected, result);
                      });
                    });
}

void Projector::OnWritten(int from, std::uint64_t projected, const Result<void>& result) {
  is_writing_ = false;
  if (result) {
    projected_ = projected;
    retry_after_ = kFirstRetry;
  } else {
    first_changed_ = std::min(first_changed_.value_or(from), from);
  }
  for (const auto& done : std::exchange(served_, {})) done(result);
  if (is_writing_ || is_settled()) return;
  if (!settling_.empty()) return Write();
  if (result) return WriteAfter(kBehind);
  WriteAfter(retry_after_);
  retry_after_ = std::min(2 * retry_after_, kLastRetry);
}

}  // namespace plenary::live
