// SPDX-License-Identifier: Apache-2.0
#include "api_client.h"

#include <boost/algorithm/string/case_conv.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>

#include "recorder.h"

namespace plenary::test {
namespace {

namespace net = boost::asio;
namespace http = boost::beast::http;
namespace json = boost::json;

// JSON as such, anything else as text.
json::value Recorded(const std::string& body) {
  json::error_code problem;
  json::value value = json::parse(body, problem);
  return problem ? json::value(body) : value;
}

void RecordExchange(const std::string& method, const std::string& target,
                    const std::string& request, const Answer& answer) {
  const auto type = answer.headers.find("content-type");
  json::object entry;
  entry["kind"] = "http";
  entry["method"] = method;
  entry["path"] = target.substr(0, target.find('?'));
  entry["request"] = Recorded(request);
  entry["status"] = answer.status;
  entry["content_type"] = type == answer.headers.end() ? "" : type->second;
  entry["body"] = Recorded(answer.body);
  Record(entry);
}

}  // namespace

std::string Answer::At(const std::string& pointer) const {
  const json::value document = Json();
  boost::system::error_code missing;
  const json::value* value = document.find_pointer(pointer, missing);
  if (value == nullptr) return {};
  if (value->is_string()) return std::string(value->get_string());
  return json::serialize(*value);
}

std::ostream& operator<<(std::ostream& out, const Answer& answer) {
  return out << answer.status << " " << answer.body.substr(0, 1000);
}

ApiClient ApiClient::With(const std::string& name, const std::string& value) const {
  ApiClient other = *this;
  other.headers_[name] = value;
  return other;
}

Answer ApiClient::Ask(const std::string& method, const std::string& path,
                      const std::string& body) const {
  net::io_context io;
  net::ip::tcp::socket socket(io);
  socket.connect({net::ip::address_v4::loopback(), port_});
  http::request<http::string_body> request;
  request.method_string(method);
  request.target(path);
  request.version(11);
  request.set(http::field::host, "localhost");
  request.set(http::field::connection, "close");
  for (const auto& [name, value] : headers_) request.set(name, value);
  request.body() = body;
  request.prepare_payload();
  boost::system::error_code refused;  // a server that has read enough may answer before the end
  http::write(socket, request, refused);

  http::response_parser<http::string_body> parser;
  parser.body_limit(256 * 1024 * 1024);
  parser.skip(method == "HEAD");
  boost::beast::flat_buffer buffer;
  http::read(socket, buffer, parser);
  Answer answer;
  answer.status = parser.get().result_int();
  answer.body = parser.get().body();
  for (const auto& field : parser.get()) {
    answer.headers[boost::algorithm::to_lower_copy(std::string(field.name_string()))] =
        std::string(field.value());
  }
  RecordExchange(method, path, body, answer);
  return answer;
}

}  // namespace plenary::test
