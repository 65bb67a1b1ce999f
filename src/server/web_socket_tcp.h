// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <memory>
#include <string>

#include "web_socket.h"

namespace plenary::server {

// A WebSocket on a connection whose handshake is done.
//   said  what the peer has sent behind its request
std::shared_ptr<WebSocket> MakeWebSocket(boost::asio::ip::tcp::socket socket, std::string said);

}  // namespace plenary::server
