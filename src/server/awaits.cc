// SPDX-License-Identifier: Apache-2.0
#include "awaits.h"

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <exception>
#include <stdexcept>

namespace plenary::server {
namespace net = boost::asio;
namespace {

// Makes a callback that may be called once, on any thread, and resumes the coroutine on its own.
// The guard keeps the I/O thread running until then.
template <class Answer, class Handler>
std::function<void(Answer)> Resuming(Handler handler) {
  auto executor = net::get_associated_executor(handler);
  auto guard = net::make_work_guard(executor);
  auto kept =
      std::make_shared<std::pair<Handler, decltype(guard)>>(std::move(handler), std::move(guard));
  return [kept, executor](Answer answer) {
    net::post(executor, [kept, answer = std::move(answer)]() mutable {
      Handler resumed = std::move(kept->first);
      kept->second.reset();
      std::move(resumed)(std::move(answer));
    });
  };
}

// What `start` will report to the callback it is given, to be awaited.
template <class Answer, class Start>
net::awaitable<Answer> Await(Start start) {
  return net::async_initiate<const net::use_awaitable_t<>, void(Answer)>(
      [start = std::move(start)](auto handler) mutable {
        start(Resuming<Answer>(std::move(handler)));
      },
      net::use_awaitable);
}

// An exception cannot leave the worker thread: it goes on as an error.
Result<void> Guarded(const std::function<void()>& work) {
  try {
    work();
    return {};
  } catch (const std::exception& defect) {
    return Fail(Errc::internal, defect.what());
  }
}

}  // namespace

net::awaitable<Result<void>> AwaitRead(Context& context, store::StoreThread::Work work) {
  return Await<Result<void>>([&context, work = std::move(work)](auto done) mutable {
    context.store.Read(std::move(work), std::move(done));
  });
}

net::awaitable<Result<void>> AwaitWrite(Context& context, store::StoreThread::Work work) {
  return Await<Result<void>>([&context, work = std::move(work)](auto done) mutable {
    context.store.Write(std::move(work), std::move(done));
  });
}

net::awaitable<void> AwaitWorker(Context& context, std::function<void()> work) {
  const auto start = [&context, work = std::move(work)](auto answer) {
    net::post(context.workers, [work, answer] { answer(Guarded(work)); });
  };
  const auto done = co_await Await<Result<void>>(start);
  if (done.has_error()) throw std::runtime_error(done.error().what);
}

net::awaitable<Result<std::shared_ptr<live::LiveTrack>>> GetTrack(Context& context,
                                                                  std::string track_id) {
  using Got = Result<std::shared_ptr<live::LiveTrack>>;
  return Await<Got>([&context, track_id = std::move(track_id)](auto done) {
    context.tracks.Get(track_id, std::move(done));
  });
}

net::awaitable<Result<void>> Settled(std::shared_ptr<live::LiveTrack> track) {
  return Await<Result<void>>(
      [track = std::move(track)](auto done) { track->Settle(std::move(done)); });
}

}  // namespace plenary::server
