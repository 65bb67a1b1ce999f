// SPDX-License-Identifier: Apache-2.0
#include "web_socket_handshake.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <boost/algorithm/string/case_conv.hpp>
#include <boost/beast/http/rfc7230.hpp>
#include <string>
#include <vector>

#include "http_messages.h"

namespace plenary::server {
namespace {

namespace beast = boost::beast;
namespace http = beast::http;

constexpr std::string_view kVersion = "13";
constexpr std::size_t kKeyLength = 24;  // 16 bytes as base64

// Section 4.2.2, step 5.4: the hash of the key and a fixed text, as base64.
std::string AcceptFor(std::string_view key) {
  std::string text(key);
  text += "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned length = 0;
  EVP_Digest(text.data(), text.size(), digest.data(), &length, EVP_sha1(), nullptr);
  std::array<unsigned char, 64> base64{};
  const int bytes = EVP_EncodeBlock(base64.data(), digest.data(), static_cast<int>(length));
  return {base64.begin(), base64.begin() + bytes};
}

bool IsKey(std::string_view key) {
  if (key.size() != kKeyLength) return false;
  std::array<unsigned char, kKeyLength> decoded{};
  const auto* const bytes = reinterpret_cast<const unsigned char*>(key.data());
  return EVP_DecodeBlock(decoded.data(), bytes, static_cast<int>(key.size())) == 18 &&
         key.substr(kKeyLength - 2) == "==";
}

// Of the parameter that a client says how large a window it can be told to use with (RFC 7692,
// section 7.1.2.2). We tell it none; but an offer with a wrong one is to be declined.
bool IsWindow(std::string_view bits) {
  return bits.empty() || bits == "8" || bits == "9" ||
         (bits.size() == 2 && bits[0] == '1' && bits[1] >= '0' && bits[1] <= '5');
}

// Whether an offer can be accepted (RFC 7692, section 7.1): our windows are of full size, so that
// one that wants smaller ones cannot.
bool IsAcceptable(const http::param_list& parameters) {
  std::vector<std::string> seen;
  for (const auto& [name, value] : parameters) {
    seen.push_back(boost::algorithm::to_lower_copy(std::string(name)));
    const std::string& known = seen.back();
    if (std::count(seen.begin(), seen.end(), known) > 1) return false;
    const bool is_plain =
        (known == "server_no_context_takeover" || known == "client_no_context_takeover") &&
        value.empty();
    if (!is_plain && !(known == "client_max_window_bits" && IsWindow(value))) return false;
  }
  return true;
}

bool OffersDeflate(std::string_view extensions) {
  // Beast (1.81) gives an offer that ends the text the parameters of the one before it.
  const std::string text = std::string(extensions) + ' ';
  const http::ext_list offers(text);
  return std::any_of(offers.begin(), offers.end(), [](const auto& offer) {
    return beast::iequals(offer.first, "permessage-deflate") && IsAcceptable(offer.second);
  });
}

Handshake Refused(http::status status, const std::string& why) {
  Handshake handshake;
  handshake.answer.result(status);
  handshake.answer.set(http::field::date, HttpDate());
  handshake.answer.set(http::field::content_type, "application/json");
  handshake.answer.set(http::field::sec_websocket_version, kVersion);
  handshake.answer.body() = FormatError(Fail(Errc::bad_input, why));
  handshake.answer.keep_alive(false);
  handshake.answer.prepare_payload();
  return handshake;
}

}  // namespace

Handshake AnswerUpgrade(const http::request<http::string_body>& request, bool may_pack) {
  if (request[http::field::sec_websocket_version] != kVersion)
    return Refused(http::status::upgrade_required, "this server speaks WebSocket version 13");
  const std::string_view key = request[http::field::sec_websocket_key];
  if (request.method() != http::verb::get || !IsKey(key))
    return Refused(http::status::bad_request, "Sec-WebSocket-Key is 16 bytes as base64");
  Handshake handshake;
  handshake.answer.result(http::status::switching_protocols);
  handshake.answer.set(http::field::upgrade, "websocket");
  handshake.answer.set(http::field::connection, "Upgrade");
  handshake.answer.set(http::field::sec_websocket_accept, AcceptFor(key));
  handshake.is_packed = may_pack && OffersDeflate(request[http::field::sec_websocket_extensions]);
  if (handshake.is_packed)
    handshake.answer.set(
        http::field::sec_websocket_extensions,
        "permessage-deflate; server_no_context_takeover; client_no_context_takeover");
  return handshake;
}

}  // namespace plenary::server
