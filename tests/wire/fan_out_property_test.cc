// SPDX-License-Identifier: Apache-2.0
// Whatever happens in whatever order, what a reader was sent is a row of whole frames (the last one
// perhaps not to its end yet): its greeting, then each frame that its channel published from then
// on, in order, or from a snapshot on; pongs and a close stand between them.
#include <gmock/gmock.h>

#include <random>

#include "plenary/wire/fan_out.h"
#include "wire/fake_connections.h"
#include "wire/peer_frames.h"

namespace plenary::wire {
namespace {

constexpr int kSteps = 5'000;
constexpr std::size_t kReaders = 20;  // at one time
constexpr ChannelId kChannels = 3;
constexpr std::size_t kLag = 2'000;

// What the server wrote, frame by frame.
struct WrittenFrame {
  Opcode opcode{};
  std::string payload;
};

// The whole frames of `bytes`; what does not end is given as `rest`.
std::vector<WrittenFrame> FramesOf(std::string_view bytes, std::string_view& rest) {
  std::vector<WrittenFrame> frames;
  const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(bytes[i]); };
  while (bytes.size() >= 2) {
    std::size_t header = 2;
    std::size_t length = byte(1);
    if (length >= 126) {
      const std::size_t more = length == 126 ? 2 : 8;
      header += more;
      if (bytes.size() < header) break;
      length = 0;
      for (std::size_t i = 2; i < header; ++i) length = length << 8 | byte(i);
    }
    if (bytes.size() < header + length) break;
    frames.push_back(
        {static_cast<Opcode>(byte(0) & 0x0f), std::string(bytes.substr(header, length))});
    bytes.remove_prefix(header + length);
  }
  rest = bytes;
  return frames;
}

class World {
 public:
  explicit World(unsigned seed) : random_(seed) {}

  void Step() {
    switch (Draw(12)) {
      case 0:
        return Join();
      case 1:
        return Leave();
      case 2:
        return Ping();
      case 3:
        return SayGoodBye();
      case 4:
        return Block();
      case 5:
      case 6:
        return GiveRoom();
      case 7:
        return Answer();
      case 8:
        now_ += std::chrono::milliseconds(Draw(60));
        return fan_out_.Tick(now_);
      case 9:
        return static_cast<void>(fan_out_.Work(Draw(4)));
      default:
        return Publish();
    }
  }

  // Everybody takes everything.
  void Settle() {
    for (int round = 0; round < 4; ++round) {
      for (std::size_t i = 0; i < peers_.size(); ++i) {
        lines_[static_cast<int>(i)].room = test::FakeConnections::kAny;
        fan_out_.OnWritable(Id(i), now_);
      }
      while (fan_out_.Work(1'000)) {
      }
      Answer();
    }
  }

  // How many snapshots were asked for; without them the test would show little.
  std::size_t restarts() const { return restarts_; }

  void Check(bool is_settled) {
    for (std::size_t i = 0; i < peers_.size(); ++i) CheckOne(i, is_settled);
  }

 private:
  //   begins  number of the first frame that is published after it came
  struct Peer {
    ChannelId channel = 0;
    std::uint64_t begins = 0;
    bool was_sent_off = false;
    std::uint64_t pings = 0;
  };

  std::size_t Draw(std::size_t below) { return random_() % below; }
  ReaderId Id(std::size_t peer) { return lines_[static_cast<int>(peer)].reader.value(); }

  static Bytes Framed(const std::string& payload) {
    std::string bytes;
    AppendFrame(bytes, Opcode::text, payload);
    return std::make_shared<const std::string>(std::move(bytes));
  }

  void Join() {
    if (fan_out_.readers() >= kReaders) return;
    const auto channel = static_cast<ChannelId>(Draw(kChannels));
    const int connection = static_cast<int>(peers_.size());
    if (Draw(2) == 0) lines_[connection].room = Draw(100);
    wire::Join join{channel, Line::socket, connection, 0, false, {}, {}};
    join.first = {Framed("snapshot " + std::to_string(next_[channel]))};
    peers_.push_back({channel, next_[channel]});
    fan_out_.Take(std::move(join), now_);
  }

  void Publish() {
    const auto channel = static_cast<ChannelId>(Draw(kChannels));
    std::string payload = std::to_string(next_[channel]++) + ' ';
    payload.resize(payload.size() + (Draw(8) == 0 ? Draw(900) : Draw(30)), 'x');
    if (Draw(200) == 0) payload.resize(70'000, 'y');
    fan_out_.Take(wire::Publish{channel, {Framed(payload), nullptr, nullptr}}, now_);
  }

  void Leave() {
    if (peers_.empty() || Draw(4) != 0) return;
    const std::size_t peer = Draw(peers_.size());
    lines_[static_cast<int>(peer)].is_gone = true;
    if (Draw(2) == 0) fan_out_.OnReadable(Id(peer), now_);  // else seen when it is sent something
  }

  void Ping() {
    if (peers_.empty()) return;
    const std::size_t peer = Draw(peers_.size());
    lines_[static_cast<int>(peer)].to_say += test::PingFrame(std::to_string(++peers_[peer].pings));
    fan_out_.OnReadable(Id(peer), now_);
  }

  void SayGoodBye() {
    if (peers_.empty() || Draw(6) != 0) return;
    const std::size_t peer = Draw(peers_.size());
    peers_[peer].was_sent_off = true;
    fan_out_.Take(Dismiss{Id(peer), kPolicyViolation, "no"}, now_);
  }

  void Block() {
    if (!peers_.empty()) lines_[static_cast<int>(Draw(peers_.size()))].room = Draw(40);
  }

  void GiveRoom() {
    if (peers_.empty()) return;
    const std::size_t peer = Draw(peers_.size());
    lines_[static_cast<int>(peer)].room = Draw(3) == 0 ? test::FakeConnections::kAny : Draw(500);
    fan_out_.OnWritable(Id(peer), now_);
  }

  // The track answers at the next occasion after it was asked.
  void Answer() {
    restarts_ += asked_.size();
    for (const auto& behind : std::exchange(asked_, {}))
      fan_out_.Take(
          Restart{behind.reader, Framed("snapshot " + std::to_string(next_[behind.channel]))},
          now_);
    for (const auto& news : fan_out_.TakeNews())
      if (const auto* behind = std::get_if<FellBehind>(&news)) asked_.push_back(*behind);
  }

  void CheckOne(std::size_t i, bool is_settled) {
    const Peer& peer = peers_[i];
    const auto& line = lines_[static_cast<int>(i)];
    std::string_view rest;
    std::uint64_t expected = peer.begins;
    std::uint64_t ponged = 0;
    bool is_closed = false;
    for (const auto& frame : FramesOf(line.sent, rest)) {
      ASSERT_FALSE(is_closed) << "something behind the close";
      if (frame.opcode == Opcode::close) {
        is_closed = true;
      } else if (frame.opcode == Opcode::pong) {
        if (frame.payload.empty()) continue;
        const std::uint64_t number = std::stoull(frame.payload);
        ASSERT_GT(number, ponged);
        ponged = number;
      } else if (frame.payload.starts_with("snapshot ")) {
        const std::uint64_t number = std::stoull(frame.payload.substr(9));
        ASSERT_GE(number, expected);
        expected = number;
      } else {
        ASSERT_EQ(frame.opcode, Opcode::text);
        ASSERT_EQ(std::stoull(frame.payload), expected++);
      }
    }
    if (!is_settled || line.is_gone || line.is_closed) return;
    EXPECT_TRUE(rest.empty());
    EXPECT_EQ(is_closed, peer.was_sent_off);
    if (is_closed) return;
    EXPECT_EQ(expected, next_[peer.channel]) << "reader " << i;
    EXPECT_EQ(ponged, peer.pings);
  }

  std::mt19937 random_;
  FanOut::Time now_{};
  test::FakeConnections lines_;
  FanOut fan_out_{lines_,
                  {.lag_bytes = kLag,
                   .heartbeat = std::chrono::milliseconds(200),
                   .close_time = std::chrono::milliseconds(300)}};
  std::vector<Peer> peers_;
  std::vector<FellBehind> asked_;
  std::size_t restarts_ = 0;
  std::array<std::uint64_t, kChannels> next_{};
};

TEST(FanOut, SendsEachReaderWholeFramesInOrderWhateverHappens) {
  std::size_t restarts = 0;
  for (unsigned seed = 1; seed <= 200; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    World world(seed);
    for (int step = 0; step < kSteps; ++step) {
      world.Step();
      if (step % 500 == 0) world.Check(false);
      if (testing::Test::HasFatalFailure()) return;
    }
    world.Settle();
    world.Check(true);
    if (testing::Test::HasFailure()) return;
    restarts += world.restarts();
  }
  EXPECT_GT(restarts, 1'000u);
}

}  // namespace
}  // namespace plenary::wire
