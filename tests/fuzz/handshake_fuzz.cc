// SPDX-License-Identifier: Apache-2.0
//
// A request for a WebSocket, as a stranger writes it: what is agreed on is answered as RFC 6455,
// section 4.2.2, has it; anything else is refused in words.
#include <boost/beast/core/string.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/websocket/rfc6455.hpp>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "web_socket_handshake.h"

namespace {

namespace http = boost::beast::http;
using plenary::server::Handshake;

constexpr std::size_t kBase64OfSha1 = 28;

void Require(bool holds) {
  if (!holds) std::abort();
}

void CheckAgreed(const Handshake& handshake, bool may_pack) {
  Require(handshake.answer[http::field::sec_websocket_accept].size() == kBase64OfSha1);
  Require(handshake.answer.body().empty());
  Require(may_pack || !handshake.is_packed);
  Require(handshake.is_packed ==
          (handshake.answer.count(http::field::sec_websocket_extensions) == 1));
}

void CheckRefused(const Handshake& handshake) {
  const auto status = handshake.answer.result();
  Require(status == http::status::bad_request || status == http::status::upgrade_required);
  Require(handshake.answer[http::field::sec_websocket_version] == "13");
  Require(!handshake.answer.body().empty() && !handshake.is_packed);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  http::request_parser<http::string_body> parser;
  parser.header_limit(16 * 1024);
  parser.body_limit(16 * 1024);
  boost::beast::error_code problem;
  parser.put({data, size}, problem);
  if (problem || !parser.is_header_done()) return 0;
  for (const bool may_pack : {false, true}) {
    const auto handshake = plenary::server::AnswerUpgrade(parser.get(), may_pack);
    handshake.is_agreed() ? CheckAgreed(handshake, may_pack) : CheckRefused(handshake);
  }
  return 0;
}
