// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/thread_pool.hpp>
#include <functional>

#include "plenary/live/live_track.h"
#include "plenary/server/config.h"
#include "plenary/store/store_thread.h"

namespace plenary::server {

class Audience;
class Sessions;
class SignInLimiter;

// What handlers work with. Lives as long as the server; used on its I/O thread only.
//   executor  of the I/O thread
//   workers   a thread for what takes long (a report, a big page), so that captions never wait
//   sessions  the connections that are open
//   audience  the readers of all tracks
//   now       the wall clock, milliseconds since 1970 UTC
struct Context {
  const ServerConfig& config;
  boost::asio::any_io_executor executor;
  boost::asio::thread_pool& workers;
  store::StoreThread& store;
  live::LiveTracks& tracks;
  Sessions& sessions;
  Audience& audience;
  SignInLimiter& sign_ins;
  std::function<transcript::Millis()> now;
};

}  // namespace plenary::server
