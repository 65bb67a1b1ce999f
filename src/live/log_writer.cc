// SPDX-License-Identifier: Apache-2.0
#include "log_writer.h"

#include <algorithm>
#include <utility>

#include "plenary/live/text_tail.h"
#include "plenary/text/utf8.h"

namespace plenary::live {
namespace {

using transcript::CaptionEvent;

Error TakenByOther(const CaptionEvent& held, const CaptionEvent& offered) {
  const auto was = "event " + std::to_string(offered.seq) + " was sent before with another ";
  if (held.erase != offered.erase) return Fail(Errc::conflict, was + "erasure", "erase");
  if (held.append != offered.append) return Fail(Errc::conflict, was + "text", "append");
  return Fail(Errc::conflict, was + "\"final\"", "final");
}

bool AreSame(const CaptionEvent& held, const CaptionEvent& offered) {
  return held.erase == offered.erase && held.append == offered.append &&
         held.is_final == offered.is_final;
}

Result<void> Outcome(const Result<std::vector<store::Appended>>& appended) {
  if (!appended) return appended.error();
  return {};
}

}  // namespace

LogWriter::LogWriter(std::shared_ptr<ExecutorGate> gate, store::StoreThread& store,
                     std::string track_id, std::uint64_t stored, std::size_t length,
                     std::size_t final_length)
    : gate_(std::move(gate)),
      store_(store),
      track_id_(std::move(track_id)),
      stored_seq_(stored),
      stored_length_(length),
      stored_final_(final_length) {}

void LogWriter::Offer(CaptionEvent event, OfferDone done) {
  if (event.seq <= stored_seq_) return ConfirmStored(std::move(event), std::move(done));
  if (event.seq <= offered_seq()) return OfferAgain(event, std::move(done));
  if (const auto accepted = Accept(event); !accepted)
    return AnswerLater(std::move(done), accepted.error());
  Queue(std::move(event), std::move(done));
}

Result<void> LogWriter::Accept(const CaptionEvent& event) const {
  if (event.seq != offered_seq() + 1)
    return Fail(Errc::conflict,
                "\"seq\": expected " + std::to_string(offered_seq() + 1) + ", got " +
                    std::to_string(event.seq),
                "seq");
  if (event.erase > offered_length())
    return Fail(Errc::bad_input,
                "\"erase\": expected at most " + std::to_string(offered_length()) +
                    ", the length of the text, got " + std::to_string(event.erase),
                "erase");
  if (const auto open = offered_length() - offered_final(); event.erase > open)
    return Fail(Errc::bad_input,
                "\"erase\": expected at most " + std::to_string(open) +
                    ", what was written since the last final event, got " +
                    std::to_string(event.erase),
                "erase");
  if (waiting_.size() >= kWindowEvents)
    return Fail(Errc::unavailable, "expected at most " + std::to_string(kWindowEvents) +
                                       " events that are not acknowledged yet");
  return {};
}

void LogWriter::Queue(CaptionEvent event, OfferDone done) {
  const std::size_t length = offered_length() - event.erase + text::Length(event.append);
  const std::size_t final_length = event.is_final ? length : offered_final();
  waiting_.push_back({std::move(event), length, final_length, {}});
  waiting_.back().dones.push_back(std::move(done));
  AppendSoon();
}

// Not at once: what one read of a captioner's socket brought is appended, and so shown, together.
void LogWriter::AppendSoon() {
  if (is_appending_ || std::exchange(is_append_due_, true)) return;
  gate_->Post([weak = weak_from_this()] {
    const auto self = weak.lock();
    if (!self) return;
    self->is_append_due_ = false;
    self->AppendWaiting();
  });
}

void LogWriter::OfferAgain(const CaptionEvent& event, OfferDone done) {
  auto& held = waiting_[event.seq - waiting_.front().event.seq];
  if (!AreSame(held.event, event))
    return AnswerLater(std::move(done), TakenByOther(held.event, event));
  held.dones.push_back(std::move(done));
}

// The store compares it with what the log has. What it is given to call holds no `done`: it may
// keep that longer than the executor lives, and a `done` may hold a connection.
void LogWriter::ConfirmStored(CaptionEvent event, OfferDone done) {
  confirming_.push_back(std::move(done));
  store_.Append(track_id_, fence_, {std::move(event)},
                [gate = gate_, weak = weak_from_this()](auto appended) {
                  gate->Post([weak, outcome = Outcome(appended)] {
                    if (const auto self = weak.lock()) self->OnConfirmed(outcome);
                  });
                });
}

void LogWriter::OnConfirmed(const Result<void>& result) {
  const auto done = std::move(confirming_.front());
  confirming_.pop_front();
  if (result)
    done(stored_seq_);
  else
    done(result.error());
  TellIdle();
}

void LogWriter::AppendWaiting() {
  if (is_appending_) return;
  std::vector<CaptionEvent> events;
  for (const auto& waiting : waiting_)
    if (waiting.event.seq > stored_seq_) events.push_back(waiting.event);
  if (events.empty()) return;
  is_appending_ = true;
  store_.Append(track_id_, fence_, std::move(events),
                [gate = gate_, weak = weak_from_this(), seq = offered_seq(),
                 length = offered_length()](auto appended) {
                  gate->Post([weak, seq, length, outcome = Outcome(appended)] {
                    if (const auto self = weak.lock()) self->OnAppended(seq, length, outcome);
                  });
                });
}

void LogWriter::OnAppended(std::uint64_t seq, std::size_t length, const Result<void>& result) {
  is_appending_ = false;
  if (result)
    Stored(seq, length);
  else
    RefuseAfter(stored_seq_, result.error());
  AppendWaiting();
  TellIdle();
}

void LogWriter::RefuseAfter(std::uint64_t seq, const Error& error) {
  std::vector<Waiting> refused;
  for (; offered_seq() > seq && !waiting_.empty(); waiting_.pop_back())
    refused.push_back(std::move(waiting_.back()));
  for (auto waiting = refused.rbegin(); waiting != refused.rend(); ++waiting)
    for (const auto& done : waiting->dones) done(error);
  TellIdle();
}

void LogWriter::Stored(std::uint64_t seq, std::size_t length) {
  if (seq <= stored_seq_) return;
  for (const auto& waiting : waiting_)
    if (waiting.event.seq <= seq) stored_final_ = waiting.final_length;
  stored_seq_ = seq;
  stored_length_ = length;
}

void LogWriter::Followed(std::uint64_t seq, std::size_t length) {
  Stored(seq, length);
  std::vector<OfferDone> dones;
  while (!waiting_.empty() && waiting_.front().event.seq <= seq) {
    std::move(waiting_.front().dones.begin(), waiting_.front().dones.end(),
              std::back_inserter(dones));
    waiting_.pop_front();
  }
  for (const auto& done : dones) done(seq);
  TellIdle();
}

void LogWriter::WhenIdle(std::function<void()> idle) {
  idle_ = std::move(idle);
  TellIdle();
}

void LogWriter::TellIdle() {
  if (idle_ && is_idle()) std::exchange(idle_, nullptr)();
}

void LogWriter::AnswerLater(OfferDone done, Error error) {
  gate_->Post([done = std::move(done), error = std::move(error)] { done(error); });
}

std::uint64_t LogWriter::offered_seq() const {
  return waiting_.empty() ? stored_seq_ : waiting_.back().event.seq;
}

std::size_t LogWriter::offered_length() const {
  return waiting_.empty() ? stored_length_ : waiting_.back().length;
}

std::size_t LogWriter::offered_final() const {
  return waiting_.empty() ? stored_final_ : waiting_.back().final_length;
}

std::string LogWriter::OfferedEnd(std::string_view text, std::uint64_t applied) const {
  std::size_t erased = 0;
  for (const auto& waiting : waiting_) erased += waiting.event.erase;
  std::string end(text.substr(text.size() - text::SuffixBytes(text, kTailLength + erased)));
  for (const auto& waiting : waiting_) {
    if (waiting.event.seq <= applied) continue;
    end.resize(end.size() - text::SuffixBytes(end, waiting.event.erase));
    end += waiting.event.append;
  }
  return end;
}

}  // namespace plenary::live
