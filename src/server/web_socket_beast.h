// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>
#include <memory>

#include "web_socket.h"

namespace plenary::server {

// Makes the connection a WebSocket, as the request asks; nothing when that fails.
boost::asio::awaitable<std::shared_ptr<WebSocket>> AcceptWebSocket(
    boost::beast::tcp_stream stream,
    boost::beast::http::request<boost::beast::http::string_body> upgrade);

}  // namespace plenary::server
