// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/asio/awaitable.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

#include "context.h"

// Work that is done elsewhere, awaited on the I/O thread. The work is a function and the arguments
// that follow the store; it runs on another thread, so they are kept as values:
//   const auto meeting = co_await ReadStore(context, &store::Store::FindMeeting, id);
// A lambda or an aggregate made within a co_await expression is destroyed twice by g++ 12: name the
// function, or make the value in a statement before.
namespace plenary::server {

boost::asio::awaitable<Result<void>> AwaitRead(Context& context, store::StoreThread::Work work);
boost::asio::awaitable<Result<void>> AwaitWrite(Context& context, store::StoreThread::Work work);
boost::asio::awaitable<void> AwaitWorker(Context& context, std::function<void()> work);

// The live track, loaded when needed.
boost::asio::awaitable<Result<std::shared_ptr<live::LiveTrack>>> GetTrack(Context& context,
                                                                          std::string track_id);

// Until the stored turns of the track are in step with its log.
boost::asio::awaitable<Result<void>> Settled(std::shared_ptr<live::LiveTrack> track);

namespace internal {

template <class Answer>
using Kept = std::shared_ptr<std::optional<Answer>>;

// Work for the store that leaves its answer in `kept`.
template <class Answer, class Work, class... Args>
store::StoreThread::Work Keeping(Kept<Answer> kept, Work work, Args... args) {
  return [kept, work, ... args = std::move(args)](store::Store& store) mutable -> Result<void> {
    kept->emplace(std::invoke(work, store, args...));
    if ((*kept)->has_error()) return (*kept)->error();
    return {};
  };
}

// The answer, unless the store failed after the work was done (its commit did).
template <class Answer>
boost::asio::awaitable<Answer> Finished(boost::asio::awaitable<Result<void>> working,
                                        Kept<Answer> kept) {
  const auto done = co_await std::move(working);
  if (done.has_error()) co_return done.error();
  co_return std::move(**kept);
}

template <class Answer>
boost::asio::awaitable<Answer> Finished(boost::asio::awaitable<void> working, Kept<Answer> kept) {
  co_await std::move(working);
  co_return std::move(**kept);
}

}  // namespace internal

// Reads from the store: work(store, args...) gives a Result.
template <class Work, class... Args>
auto ReadStore(Context& context, Work work, Args... args) {
  using Answer = std::invoke_result_t<Work&, store::Store&, Args&...>;
  const auto kept = std::make_shared<std::optional<Answer>>();
  return internal::Finished<Answer>(
      AwaitRead(context, internal::Keeping<Answer>(kept, work, std::move(args)...)), kept);
}

// Changes the store; durable when it comes back without an error, undone when with one.
template <class Work, class... Args>
auto WriteStore(Context& context, Work work, Args... args) {
  using Answer = std::invoke_result_t<Work&, store::Store&, Args&...>;
  const auto kept = std::make_shared<std::optional<Answer>>();
  return internal::Finished<Answer>(
      AwaitWrite(context, internal::Keeping<Answer>(kept, work, std::move(args)...)), kept);
}

// Computes something that takes long on the worker thread: work(args...).
template <class Work, class... Args>
auto Compute(Context& context, Work work, Args... args) {
  using Answer = std::invoke_result_t<Work&, Args&...>;
  const auto kept = std::make_shared<std::optional<Answer>>();
  return internal::Finished<Answer>(AwaitWorker(context,
                                                [kept, work, ... args = std::move(args)]() mutable {
                                                  kept->emplace(std::invoke(work, args...));
                                                }),
                                    kept);
}

}  // namespace plenary::server
