// SPDX-License-Identifier: Apache-2.0
#include "sessions.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <vector>

namespace plenary::server {

Sessions::Sessions(boost::asio::any_io_executor executor) : empty_(std::move(executor)) {}

std::shared_ptr<void> Sessions::Add(SessionFacts facts, End end) {
  const auto id = next_id_++;
  entries_.emplace(id, Entry{std::move(facts), std::move(end)});
  return {nullptr, [this, id](void*) { Remove(id); }};
}

void Sessions::Remove(std::uint64_t id) {
  entries_.erase(id);
  if (entries_.empty()) empty_.cancel();
}

void Sessions::EndThose(const Question& question, const Ending& ending) {
  std::vector<End> ends;  // apart from the map, which an ending connection takes itself out of
  for (const auto& [id, entry] : entries_) {
    if (question(entry.facts)) ends.push_back(entry.end);
  }
  for (const auto& end : ends) end(ending);
}

boost::asio::awaitable<bool> Sessions::NoneLeft(std::chrono::steady_clock::duration at_most) {
  if (!entries_.empty()) {
    empty_.expires_after(at_most);
    co_await empty_.async_wait(boost::asio::as_tuple(boost::asio::use_awaitable));
  }
  co_return entries_.empty();
}

}  // namespace plenary::server
