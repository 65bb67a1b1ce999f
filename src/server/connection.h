// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>

#include "context.h"
#include "http.h"

namespace plenary::server {

// Serves one connection until it ends: requests one after the other, or one WebSocket or event
// stream. `context` and `router` outlive it.
net::awaitable<void> ServeConnection(net::ip::tcp::socket socket, Context& context,
                                     const Router& router);

}  // namespace plenary::server
