// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include "chance.h"
#include "line.h"
#include "postbox.h"

namespace plenary::simulation {

// A captioner: types at random, and has a program with the client library's postbox, whose
// connection the simulation is.
class Typist {
 public:
  //   journal  path of its file; empty: none, and the program never dies
  Typist(Chance& chance, std::string journal);

  // All that was ever typed, in order, and the text it makes.
  const std::vector<transcript::CaptionEvent>& typed() const { return typed_; }
  const std::string& text() const { return text_; }
  std::uint64_t acknowledged() const { return acknowledged_; }

  bool needs_connection() const;
  void Connect(LinePtr line);

  // --- what may happen next; false when there is nothing of the kind
  bool Type();
  bool Send();
  // `durable`: how much of what it typed is in the log.
  bool Receive(std::uint64_t durable);
  void Cut();
  // The program dies and is started again.
  bool Die();

 private:
  using Clock = std::chrono::steady_clock;

  void Start();
  void Pause();
  bool IsTalking();
  void Hear(const std::string& message, std::uint64_t durable);
  void Acknowledged(std::uint64_t seq, std::uint64_t durable);
  std::string Words();

  Chance& chance_;
  std::string journal_;
  std::unique_ptr<client::Postbox> postbox_;
  LinePtr line_;
  bool is_greeted_ = false;
  Clock::time_point resume_at_{};
  bool is_talking_ = false;
  Clock::time_point turns_at_{};
  std::vector<transcript::CaptionEvent> typed_;
  std::string text_;
  std::uint64_t acknowledged_ = 0;
};

}  // namespace plenary::simulation
