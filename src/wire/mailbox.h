// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>
#include <utility>

namespace plenary::wire {

// Hands letters from any thread to one, in the order of each sender, without a lock: senders put
// theirs on a stack, and the reader takes the whole stack and turns it round.
template <class Letter>
class Mailbox {
 public:
  Mailbox() = default;
  Mailbox(const Mailbox&) = delete;
  Mailbox& operator=(const Mailbox&) = delete;
  ~Mailbox() {
    TakeAll([](Letter&&) {});
  }

  void Put(Letter letter) {
    auto* const node = new Node{std::move(letter), top_.load(std::memory_order_relaxed)};
    while (!top_.compare_exchange_weak(node->below, node, std::memory_order_seq_cst,
                                       std::memory_order_relaxed)) {
    }
  }

  bool is_empty() const { return top_.load(std::memory_order_seq_cst) == nullptr; }

  // Gives each letter to `take`, oldest first.
  template <class Take>
  void TakeAll(const Take& take) {
    Node* oldest = nullptr;
    for (Node* node = top_.exchange(nullptr, std::memory_order_acquire); node != nullptr;)
      oldest = std::exchange(node, std::exchange(node->below, oldest));
    while (oldest != nullptr) {
      const std::unique_ptr<Node> node(std::exchange(oldest, oldest->below));
      take(std::move(node->letter));
    }
  }

 private:
  struct Node {
    Letter letter;
    Node* below;
  };
  std::atomic<Node*> top_{nullptr};
};

}  // namespace plenary::wire
