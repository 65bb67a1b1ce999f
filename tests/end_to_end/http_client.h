// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/json.hpp>
#include <cstdint>
#include <string>

namespace plenary::test {

struct HttpAnswer {
  int status = 0;
  std::string body;
  boost::json::value Json() const { return boost::json::parse(body); }
};

// One request to 127.0.0.1, on a connection of its own.
//   key  sent as "Authorization: Bearer" unless empty
HttpAnswer Get(std::uint16_t port, const std::string& target, const std::string& key = {});
HttpAnswer Post(std::uint16_t port, const std::string& target, const boost::json::object& body,
                const std::string& key);

}  // namespace plenary::test
