// SPDX-License-Identifier: Apache-2.0
#include "mailbox.h"

#include <gmock/gmock.h>

#include <array>
#include <memory>
#include <thread>
#include <vector>

namespace plenary::wire {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

template <class Letter>
std::vector<Letter> TakeAll(Mailbox<Letter>& box) {
  std::vector<Letter> letters;
  box.TakeAll([&](Letter&& letter) { letters.push_back(std::move(letter)); });
  return letters;
}

TEST(Mailbox, GivesLettersInTheOrderInWhichTheyCame) {
  Mailbox<int> box;
  EXPECT_TRUE(box.is_empty());
  for (const int letter : {1, 2, 3}) box.Put(letter);
  EXPECT_FALSE(box.is_empty());
  EXPECT_THAT(TakeAll(box), ElementsAre(1, 2, 3));
  EXPECT_TRUE(box.is_empty());
  EXPECT_THAT(TakeAll(box), IsEmpty());
}

TEST(Mailbox, KeepsForTheNextTimeWhatIsPutWhileItIsEmptied) {
  Mailbox<int> box;
  box.Put(1);
  box.TakeAll([&](int letter) { box.Put(letter + 1); });
  EXPECT_THAT(TakeAll(box), ElementsAre(2));
}

TEST(Mailbox, LetsGoOfWhatNobodyTook) {
  const auto letter = std::make_shared<int>(1);
  {
    Mailbox<std::shared_ptr<int>> box;
    box.Put(letter);
    box.Put(letter);
  }
  EXPECT_EQ(letter.use_count(), 1);
}

TEST(Mailbox, KeepsTheOrderOfEachOfManySenders) {
  struct Letter {
    std::size_t sender = 0;
    int number = 0;
  };
  constexpr std::size_t kSenders = 4;
  constexpr int kLetters = 20'000;
  Mailbox<Letter> box;
  std::vector<std::thread> senders;
  for (std::size_t sender = 0; sender < kSenders; ++sender) {
    senders.emplace_back([&box, sender] {
      for (int number = 0; number < kLetters; ++number) box.Put({sender, number});
    });
  }
  std::array<int, kSenders> next{};
  for (std::size_t taken = 0; taken < kSenders * kLetters;) {
    box.TakeAll([&](const Letter& letter) {
      EXPECT_EQ(letter.number, next[letter.sender]++);
      ++taken;
    });
  }
  for (auto& sender : senders) sender.join();
  EXPECT_TRUE(box.is_empty());
}

}  // namespace
}  // namespace plenary::wire
