// SPDX-License-Identifier: Apache-2.0
#include "end_to_end/http_client.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>

namespace plenary::test {
namespace {

namespace net = boost::asio;
namespace http = boost::beast::http;
using net::ip::tcp;

HttpAnswer Exchange(std::uint16_t port, http::request<http::string_body> request,
                    const std::string& key) {
  request.set(http::field::host, "127.0.0.1:" + std::to_string(port));
  if (!key.empty()) request.set(http::field::authorization, "Bearer " + key);
  request.keep_alive(false);
  request.prepare_payload();

  net::io_context io;
  tcp::socket socket(io);
  socket.connect({net::ip::address_v4::loopback(), port});
  http::write(socket, request);
  boost::beast::flat_buffer buffer;
  http::response_parser<http::string_body> parser;
  parser.body_limit(std::uint64_t{256} * 1024 * 1024);
  http::read(socket, buffer, parser);
  return {static_cast<int>(parser.get().result_int()), std::move(parser.get().body())};
}

}  // namespace

HttpAnswer Get(std::uint16_t port, const std::string& target, const std::string& key) {
  return Exchange(port, {http::verb::get, target, 11}, key);
}

HttpAnswer Post(std::uint16_t port, const std::string& target, const boost::json::object& body,
                const std::string& key) {
  http::request<http::string_body> request{http::verb::post, target, 11};
  request.set(http::field::content_type, "application/json");
  request.body() = boost::json::serialize(body);
  return Exchange(port, std::move(request), key);
}

}  // namespace plenary::test
