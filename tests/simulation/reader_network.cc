// SPDX-License-Identifier: Apache-2.0
#include "reader_network.h"

#include <algorithm>

namespace plenary::simulation {

class ReaderNetwork::Port final : public wire::Connections {
 public:
  Port(ReaderNetwork& network, std::size_t loop) : network_(network), loop_(loop) {}

  std::ptrdiff_t Send(int connection, std::span<const iovec> pieces) noexcept override {
    Connection* there = network_.Find(connection);
    if (!there || there->has_hung_up) return kGone;
    std::size_t total = 0;
    for (const iovec& piece : pieces) total += piece.iov_len;
    const std::size_t room = there->capacity - std::min(there->capacity, there->to_reader.size());
    std::size_t left = std::min(total, room);
    if (left > 1 && network_.chance_.OneIn(4)) left = network_.chance_.Between(1, left);
    there->awaits_room = left < total;
    if (left == 0) return kAgain;
    const auto sent = static_cast<std::ptrdiff_t>(left);
    for (const iovec& piece : pieces) {
      const std::size_t bytes = std::min(left, piece.iov_len);
      there->to_reader.append(static_cast<const char*>(piece.iov_base), bytes);
      left -= bytes;
    }
    return sent;
  }

  std::ptrdiff_t Receive(int connection, std::span<char> into) noexcept override {
    Connection* there = network_.Find(connection);
    if (!there) return kGone;
    if (there->to_server.empty()) return there->has_hung_up ? kGone : kAgain;
    const std::size_t bytes = std::min(into.size(), there->to_server.size());
    std::copy_n(there->to_server.begin(), bytes, into.begin());
    there->to_server.erase(0, bytes);
    return static_cast<std::ptrdiff_t>(bytes);
  }

  bool Watch(int connection, wire::ReaderId reader) noexcept override {
    Connection* there = network_.Find(connection);
    if (!there || network_.chance_.OneIn(100)) return false;
    there->reader = reader;
    there->loop = loop_;
    there->is_watched = true;
    there->has_news = true;
    return true;
  }

  void EndSending(int connection) noexcept override {
    if (Connection* there = network_.Find(connection)) there->has_ended = true;
  }

  void Close(int connection) noexcept override {
    Connection* there = network_.Find(connection);
    if (!there) return;
    there->has_ended = there->is_closed = true;
    there->is_watched = false;
    network_.Tidy(connection);
  }

 private:
  ReaderNetwork& network_;
  std::size_t loop_;
};

ReaderNetwork::ReaderNetwork(Chance& chance) : chance_(chance) {
  for (std::size_t loop = 0; loop < kLoops; ++loop)
    ports_[loop] = std::make_unique<Port>(*this, loop);
}

bool ReaderNetwork::Notify(wire::FanOut& fan_out, std::size_t loop, wire::FanOut::Time now) {
  std::vector<int> told;
  for (const auto& [id, connection] : connections_) {
    const bool has_room =
        connection.awaits_room &&
        (connection.to_reader.size() < connection.capacity || connection.has_hung_up);
    if (connection.is_watched && connection.loop == loop && (connection.has_news || has_room))
      told.push_back(id);
  }
  if (told.empty()) return false;
  Connection& there = connections_.at(told[chance_.Below(told.size())]);
  const wire::ReaderId reader = there.reader;
  if (there.has_news && (!there.awaits_room || chance_.OneIn(2))) {
    there.has_news = false;
    fan_out.OnReadable(reader, now);
  } else {
    there.awaits_room = false;
    fan_out.OnWritable(reader, now);
  }
  return true;
}

void ReaderNetwork::Crash() {
  for (auto& [id, connection] : connections_) {
    if (connection.is_closed) continue;
    connection.to_reader.resize(chance_.Between(0, connection.to_reader.size()));
    connection.is_closed = connection.has_ended = true;
    connection.is_watched = false;
  }
}

int ReaderNetwork::Open(std::size_t capacity) {
  connections_[next_].capacity = capacity;
  return next_++;
}

std::string ReaderNetwork::Read(int connection) {
  Connection* there = Find(connection);
  if (!there || there->to_reader.empty()) return {};
  const std::size_t bytes =
      chance_.OneIn(2) ? there->to_reader.size() : chance_.Between(1, there->to_reader.size());
  std::string read = there->to_reader.substr(0, bytes);
  there->to_reader.erase(0, bytes);
  return read;
}

bool ReaderNetwork::HasEnded(int connection) const {
  const auto found = connections_.find(connection);
  return found == connections_.end() ||
         (found->second.has_ended && found->second.to_reader.empty());
}

void ReaderNetwork::Say(int connection, std::string_view bytes) {
  Connection* there = Find(connection);
  if (!there || there->is_closed) return;
  there->to_server += bytes;
  there->has_news = true;
}

// Some of what it had said may be lost with it.
void ReaderNetwork::HangUp(int connection) {
  Connection* there = Find(connection);
  if (!there) return;
  there->to_reader.clear();
  there->to_server.resize(chance_.Between(0, there->to_server.size()));
  there->has_hung_up = there->has_news = true;
  Tidy(connection);
}

ReaderNetwork::Connection* ReaderNetwork::Find(int connection) {
  const auto found = connections_.find(connection);
  return found == connections_.end() ? nullptr : &found->second;
}

void ReaderNetwork::Tidy(int connection) {
  const auto found = connections_.find(connection);
  if (found->second.is_closed && found->second.has_hung_up) connections_.erase(found);
}

}  // namespace plenary::simulation
