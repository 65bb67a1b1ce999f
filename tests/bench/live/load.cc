// SPDX-License-Identifier: Apache-2.0
#include "live/load.h"

#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <stdexcept>
#include <string>

#include "live/reader_copy.h"
#include "live/usage.h"

namespace plenary::bench {
namespace {

constexpr double kNanoseconds = 1e9;
constexpr double kPatience = 4;         // seconds, for what is still on its way
constexpr double kConnectSeconds = 30;  // for all to be connected
constexpr std::size_t kConnecting = 256;
constexpr std::uint32_t kFirstEvents = 5;
constexpr std::int64_t kTurn = 5'000'000;

std::int64_t After(double seconds) {
  return Now() + static_cast<std::int64_t>(seconds * kNanoseconds);
}

// Says where they differ when they do.
bool IsCopy(const std::string& copy, const std::string& written) {
  if (copy == written) return true;
  const auto [shown, wanted] =
      std::mismatch(copy.begin(), copy.end(), written.begin(), written.end());
  const auto at = static_cast<std::size_t>(shown - copy.begin());
  const auto from = at - std::min<std::size_t>(at, 40);
  std::cerr << "a reader's copy is wrong at byte " << at << ": \"" << copy.substr(from, 80)
            << "\" and not \"" << written.substr(from, 80) << "\"\n";
  return false;
}

}  // namespace

template <class Condition>
bool Load::TurnUntil(const Condition& condition, double at_most_seconds) {
  const std::int64_t end = After(at_most_seconds);
  while (!condition()) {
    if (Now() > end) return false;
    loop_.Turn(Now() + kTurn);
  }
  return true;
}

template <class Condition>
void Load::Expect(const Condition& condition, const char* what) {
  const auto holds_or_broke = [&] { return tally_->broken > 0 || condition(); };
  if (!TurnUntil(holds_or_broke, kConnectSeconds) || tally_->broken > 0) {
    throw std::runtime_error(std::string("the load could not be set up: ") + what);
  }
}

Load::Load(const Contender& server, const Shape& shape) : server_(server), shape_(shape) {
  Connect();
  Greet();
}

void Load::Connect() {
  for (std::size_t n = 0; n < shape_.channels; ++n) {
    const auto readers = shape_.readers / shape_.channels;
    channels_.push_back(std::make_unique<Channel>(static_cast<unsigned>(n) + 1,
                                                  static_cast<std::uint32_t>(readers), *tally_));
  }
  for (std::size_t n = 0; n < shape_.channels; ++n) {
    writers_.push_back(std::make_unique<Writer>(
        loop_, BeginConnect(server_.port(), n), server_.WriterPath(shape_.first_topic + n),
        *channels_[n], server_.dialect(), server_.Ticket(shape_.first_topic + n)));
    Expect([&] { return n + 1 - tally_->writers_open < kConnecting; }, "writers");
  }
  Expect([&] { return tally_->writers_open == writers_.size(); }, "writers");
  const std::size_t readers = shape_.readers / shape_.channels * shape_.channels;
  for (std::size_t n = 0; n < readers; ++n) {
    const std::size_t topic = n % shape_.channels;
    readers_.push_back(std::make_unique<Reader>(
        loop_, BeginConnect(server_.port(), n), server_.ReaderPath(shape_.first_topic + topic),
        *channels_[topic], server_.greeting(), n < shape_.recorded));
    Expect([&] { return n + 1 - tally_->readers_open < kConnecting; }, "readers");
  }
  Expect([&] { return tally_->readers_open == readers_.size(); }, "readers");
}

// One event after the other reaches everybody: what is only made for the first one is made now.
void Load::Greet() {
  for (std::uint32_t n = 0; n < kFirstEvents; ++n) {
    for (auto& writer : writers_) {
      writer->Queue(Now());
      writer->Flush();
    }
    Expect([&] { return HasEverything(); }, "the first events");
  }
}

bool Load::Everything(Until until) const {
  return std::ranges::all_of(channels_, [&](const auto& channel) {
    return channel->sent() == (until == Until::shown ? channel->shown() : channel->durable());
  });
}

bool Load::HasEverything() const {
  const bool is_acknowledged = server_.dialect() == Dialect::captions;
  return Everything(Until::shown) && (!is_acknowledged || Everything(Until::durable));
}

void Load::Begin() {
  tally_->fan_out = {};
  tally_->acks = {};
  tally_->deliveries = tally_->messages = tally_->bytes = tally_->acknowledged = 0;
  events_before_ = 0;
  for (const auto& channel : channels_) events_before_ += channel->sent();
  server_cpu_ = CpuSeconds(server_.process());
  load_cpu_ = CpuSeconds(::getpid());
  began_ = Now();
}

Shown Load::End(std::int64_t measured_to) {
  Shown shown;
  shown.seconds = static_cast<double>(measured_to - began_) / kNanoseconds;
  shown.server_cpu = CpuSeconds(server_.process()) - server_cpu_;
  shown.load_cpu = CpuSeconds(::getpid()) - load_cpu_;
  shown.fan_out = tally_->fan_out;
  shown.acks = tally_->acks;
  shown.deliveries = tally_->deliveries;
  shown.messages = tally_->messages;
  shown.bytes = tally_->bytes;
  shown.acknowledged = tally_->acknowledged;
  for (const auto& channel : channels_) shown.events += channel->sent();
  shown.events -= events_before_;
  return shown;
}

void Load::Drain(double at_most) {
  TurnUntil([&] { return HasEverything(); }, at_most);
}

Shown Load::WriteAtRate(double events_per_second, double seconds) {
  const auto total = static_cast<std::uint64_t>(events_per_second * seconds);
  Begin();
  const auto due_at = [&](std::uint64_t n) {
    const double after = static_cast<double>(n) / events_per_second * kNanoseconds;
    return began_ + static_cast<std::int64_t>(after);
  };
  for (std::uint64_t n = 0; n < total;) {
    loop_.Turn(due_at(n));
    const std::int64_t now = Now();
    const std::uint64_t first = n;
    for (; n < total && due_at(n) <= now; ++n) writers_[n % writers_.size()]->Queue(due_at(n));
    const std::uint64_t touched = std::min<std::uint64_t>(n - first, writers_.size());
    for (std::uint64_t w = 0; w < touched; ++w) writers_[(first + w) % writers_.size()]->Flush();
  }
  Drain(kPatience);
  Shown shown = End(Now());
  shown.lost = total * (readers_.size() / channels_.size()) - shown.deliveries;
  if (server_.dialect() == Dialect::captions) shown.lost += total - shown.acknowledged;
  return shown;
}

Shown Load::WriteFlatOut(std::uint32_t window, Until until, double seconds) {
  Begin();
  const std::int64_t end = After(seconds);
  while (Now() < end) {
    for (auto& writer : writers_) {
      const Channel& channel = writer->channel();
      const auto behind = until == Until::shown ? channel.shown() : channel.durable();
      const auto before = channel.sent();
      while (channel.sent() - behind < window && channel.sent() < kMaxEvents) writer->Queue(Now());
      if (channel.sent() != before) writer->Flush();
    }
    loop_.Turn(std::min(end, Now() + kTurn));
  }
  Shown shown = End(Now());
  Drain(kPatience);
  const std::uint64_t of_readers = shown.events * (readers_.size() / channels_.size());
  shown.lost = of_readers - tally_->deliveries;
  if (server_.dialect() == Dialect::captions) shown.lost += shown.events - tally_->acknowledged;
  return shown;
}

std::size_t Load::WrongCopies() {
  if (server_.dialect() != Dialect::captions) return 0;
  TurnUntil(
      [&] {
        return std::ranges::all_of(readers_, [](const auto& reader) {
          return !reader->records() || reader->is_between_messages();
        });
      },
      kPatience);
  std::size_t wrong = 0;
  for (const auto& reader : readers_) {
    if (!reader->records()) continue;
    ReaderCopy copy;
    for (const auto& message : reader->messages()) copy.Apply(message);
    if (IsCopy(copy.Text(), reader->channel().text().whole())) continue;
    ++wrong;
  }
  return wrong;
}

}  // namespace plenary::bench
