// SPDX-License-Identifier: Apache-2.0
#include "plenary/wire/loops.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "wire/peer_frames.h"

namespace plenary::wire {
namespace {

// The two ends of a connection; the loop's end is the loop's to close.
class Line {
 public:
  Line() {
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) std::abort();
    peer_ = ends[0];
    server_ = ends[1];
    ::fcntl(server_, F_SETFL, O_NONBLOCK);
  }
  ~Line() { Leave(); }
  Line(const Line&) = delete;
  Line& operator=(const Line&) = delete;

  int server() const { return server_; }

  void Say(std::string_view bytes) const {
    EXPECT_EQ(::send(peer_, bytes.data(), bytes.size(), MSG_NOSIGNAL),
              static_cast<ssize_t>(bytes.size()));
  }
  std::string ReadToTheEnd() const {
    std::string all;
    std::array<char, 4096> buffer;
    for (;;) {
      const auto bytes = ::recv(peer_, buffer.data(), buffer.size(), 0);
      if (bytes <= 0) return all;
      all.append(buffer.data(), static_cast<std::size_t>(bytes));
    }
  }
  void Leave() {
    if (peer_ >= 0) ::close(std::exchange(peer_, -1));
  }

 private:
  int peer_ = -1;
  int server_ = -1;
};

// What the loops tell, from any of their threads.
class Hearing {
 public:
  Loops::OnNews Ear() {
    return [this](std::size_t, const std::vector<News>& news) {
      const std::lock_guard lock(mutex_);
      for (const auto& one : news) {
        if (std::holds_alternative<Left>(one)) ++left_;
        if (const auto* said = std::get_if<Said>(&one)) said_.push_back(said->message);
      }
      changed_.notify_all();
    };
  }
  void AwaitLeft(std::size_t count) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return left_ == count; });
  }
  std::vector<std::string> AwaitSaid(std::size_t count) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return said_.size() >= count; });
    return said_;
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::size_t left_ = 0;
  std::vector<std::string> said_;
};

Bytes Framed(const std::string& text) {
  std::string frame;
  AppendFrame(frame, Opcode::text, text);
  return std::make_shared<const std::string>(std::move(frame));
}

Join JoinOf(const Line& line, ChannelId channel) {
  return {channel, wire::Line::socket, line.server(), 0, false, {}, {}};
}

TEST(Loops, GiveReadersWhatManyThreadsPublish) {
  constexpr std::size_t kLoops = 3;
  constexpr ChannelId kChannels = 4;
  constexpr std::size_t kReaders = 8;  // of each channel
  constexpr int kFrames = 300;
  Hearing hearing;
  std::array<std::array<Line, kReaders>, kChannels> lines;
  Loops loops(kLoops, {}, hearing.Ear());
  std::vector<std::thread> publishers;
  for (ChannelId channel = 0; channel < kChannels; ++channel) {
    publishers.emplace_back([&, channel] {
      for (std::size_t reader = 0; reader < kReaders; ++reader)
        loops.Post(reader % kLoops, JoinOf(lines[channel][reader], channel));
      for (int i = 0; i < kFrames; ++i) {
        const Bytes frame = Framed(std::to_string(channel) + ':' + std::to_string(i));
        for (std::size_t loop = 0; loop < kLoops; ++loop)
          loops.Post(loop, Publish{channel, {frame, nullptr, nullptr}});
      }
      for (std::size_t loop = 0; loop < kLoops; ++loop)
        loops.Post(loop, SendOff{channel, true, kGoingAway, "over"});
    });
  }
  for (ChannelId channel = 0; channel < kChannels; ++channel) {
    std::string expected;
    for (int i = 0; i < kFrames; ++i)
      expected += *Framed(std::to_string(channel) + ':' + std::to_string(i));
    expected += CloseFrame(kGoingAway, "over");
    for (Line& line : lines[channel]) {
      EXPECT_EQ(line.ReadToTheEnd(), expected);
      line.Leave();
    }
  }
  for (auto& publisher : publishers) publisher.join();
  hearing.AwaitLeft(kChannels * kReaders);
}

TEST(Loops, TellWhatReadersSay) {
  Hearing hearing;
  Line line;
  Loops loops(2, {}, hearing.Ear());
  loops.Post(1, JoinOf(line, 1));
  line.Say(test::TextFrame("one") + test::TextFrame("two"));
  EXPECT_THAT(hearing.AwaitSaid(2), testing::ElementsAre("one", "two"));
  line.Leave();
  hearing.AwaitLeft(1);
}

TEST(Loops, CloseTheConnectionsThatAreLeft) {
  Hearing hearing;
  std::array<Line, 10> lines;
  {
    Loops loops(2, {}, hearing.Ear());
    for (std::size_t i = 0; i < lines.size(); ++i) loops.Post(i % 2, JoinOf(lines[i], 1));
  }
  for (const Line& line : lines) EXPECT_EQ(line.ReadToTheEnd(), "");
}

TEST(Loops, AreOneAtLeast) {
  Hearing hearing;
  EXPECT_EQ(Loops(0, {}, hearing.Ear()).size(), 1u);
  EXPECT_GE(UsableCores(), 1u);
}

}  // namespace
}  // namespace plenary::wire
