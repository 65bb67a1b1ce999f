// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>

#include "http.h"

namespace plenary::server {

// The opening handshake of a WebSocket (RFC 6455, section 4.2).
//   answer     101, or what is wrong with the request: 400, or 426 for a version that is not 13
//   is_packed  permessage-deflate was asked for and agreed on, without a context that goes on
struct Handshake {
  boost::beast::http::response<boost::beast::http::string_body> answer;
  bool is_packed = false;

  bool is_agreed() const {
    return answer.result() == boost::beast::http::status::switching_protocols;
  }
};

//   may_pack  whether permessage-deflate may be agreed on
Handshake AnswerUpgrade(const boost::beast::http::request<boost::beast::http::string_body>& request,
                        bool may_pack);

}  // namespace plenary::server
