// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/json.hpp>
#include <cstdint>
#include <map>
#include <ostream>
#include <string>

namespace plenary::test {

//   headers  by their lower-case names
struct Answer {
  int status = 0;
  std::map<std::string, std::string> headers;
  std::string body;

  boost::json::value Json() const { return boost::json::parse(body); }
  // The value at a JSON pointer, as text without quotes: "" for what is not there.
  std::string At(const std::string& pointer) const;
};
std::ostream& operator<<(std::ostream& out, const Answer& answer);

// Somebody who asks the server at 127.0.0.1; each request is a connection of its own.
class ApiClient {
 public:
  explicit ApiClient(std::uint16_t port) : port_(port) {}

  // A client that sends this header with every request, too.
  ApiClient With(const std::string& name, const std::string& value) const;
  ApiClient WithKey(const std::string& key) const { return With("Authorization", "Bearer " + key); }

  Answer Ask(const std::string& method, const std::string& path,
             const std::string& body = {}) const;
  Answer Get(const std::string& path) const { return Ask("GET", path); }
  Answer Post(const std::string& path, const std::string& body = "{}") const {
    return Ask("POST", path, body);
  }
  Answer Patch(const std::string& path, const std::string& body) const {
    return Ask("PATCH", path, body);
  }
  Answer Put(const std::string& path, const std::string& body) const {
    return Ask("PUT", path, body);
  }
  Answer Delete(const std::string& path) const { return Ask("DELETE", path); }

  std::uint16_t port() const { return port_; }

 private:
  std::uint16_t port_;
  std::map<std::string, std::string> headers_;
};

}  // namespace plenary::test
