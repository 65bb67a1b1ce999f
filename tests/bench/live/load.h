// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "live/contender.h"

namespace plenary::bench {

//   readers   over all channels
//   first_topic  of the server's, that the first channel is; nobody wrote into it before
//   recorded  how many of them keep what they were sent, to be compared with what was written
struct Shape {
  std::size_t channels = 1;
  std::size_t readers = 0;
  std::size_t recorded = 10;
  std::size_t first_topic = 0;
};

// What a run showed. CPU and time are of the measured part, to the last delivery.
struct Shown {
  Histogram fan_out;
  Histogram acks;
  std::uint64_t events = 0;
  std::uint64_t deliveries = 0;
  std::uint64_t messages = 0;
  std::uint64_t bytes = 0;
  std::uint64_t acknowledged = 0;
  std::uint64_t lost = 0;  // events that a reader, or an acknowledgement, did not get in time
  double seconds = 0;
  double server_cpu = 0;  // seconds
  double load_cpu = 0;
};

// Captioners and readers of one server, all on the calling thread.
class Load {
 public:
  // Connects all and sends some first events. Throws when a connection is refused.
  Load(const Contender& server, const Shape& shape);

  // Writes so many events a second, over all channels in turn, whether or not the server keeps up;
  // then waits until everybody has everything, but not for ever.
  Shown WriteAtRate(double events_per_second, double seconds);

  // Keeps so many events of each channel on their way to the readers, or to their
  // acknowledgements, and counts what arrives in the time; then waits for the rest.
  enum class Until { shown, durable };
  Shown WriteFlatOut(std::uint32_t window, Until until, double seconds);

  // How many of the recorded copies are not byte by byte what was written.
  std::size_t WrongCopies();

  const Channel& channel(std::size_t n) const { return *channels_[n]; }

 private:
  void Connect();
  void Greet();
  bool Everything(Until until) const;
  bool HasEverything() const;
  void Begin();
  Shown End(std::int64_t measured_to);
  void Drain(double at_most);
  template <class Condition>
  bool TurnUntil(const Condition& condition, double at_most_seconds);
  template <class Condition>
  void Expect(const Condition& condition, const char* what);

  const Contender& server_;
  Shape shape_;
  Loop loop_;
  std::unique_ptr<Tally> tally_ = std::make_unique<Tally>();
  std::vector<std::unique_ptr<Channel>> channels_;
  std::vector<std::unique_ptr<Writer>> writers_;
  std::vector<std::unique_ptr<Reader>> readers_;
  std::int64_t began_ = 0;
  double server_cpu_ = 0;
  double load_cpu_ = 0;
  std::uint64_t events_before_ = 0;
};

}  // namespace plenary::bench
