// SPDX-License-Identifier: Apache-2.0
#include "live/joiner.h"

#include "live/reader_copy.h"
#include "live/segment_client.h"

namespace plenary::bench {
namespace {

constexpr std::int64_t kAtMost = 10'000'000'000;

}  // namespace

Joined Join(const Contender& server, std::size_t topic, std::string_view written) {
  Loop loop;
  Tally tally;
  Channel channel(1, 1, tally);
  const std::int64_t began = Now();
  const Reader reader(loop, BeginConnect(server.port(), 0), server.ReaderPath(topic), channel,
                      Reader::Greeting::first_message, true);
  while (tally.readers_open == 0 && tally.broken == 0 && Now() - began < kAtMost) {
    loop.Turn(began + kAtMost);
  }
  Joined joined;
  joined.first_screen_ms = static_cast<double>(Now() - began) / 1e6;
  ReaderCopy copy;
  for (const auto& message : reader.messages()) copy.Apply(message);
  const bool is_whole = FetchSegments(server.port(), server.ReaderPath(topic), copy);
  joined.is_right = is_whole && copy.Text() == written;
  joined.whole_text_ms = static_cast<double>(Now() - began) / 1e6;
  return joined;
}

}  // namespace plenary::bench
