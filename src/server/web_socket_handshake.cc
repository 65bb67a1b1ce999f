// SPDX-License-Identifier: Apache-2.0
#include "web_socket_handshake.h"

#include <openssl/evp.h>

#include <array>
#include <boost/beast/http/rfc7230.hpp>
#include <string>

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

// Whether one of the offers can be accepted (RFC 7692, section 7.1): our windows are of full size,
// so that an offer that wants smaller ones cannot.
bool OffersDeflate(std::string_view extensions) {
  for (const auto& offer : http::ext_list(extensions)) {
    if (!beast::iequals(offer.first, "permessage-deflate")) continue;
    bool is_acceptable = true;
    for (const auto& [name, value] : offer.second) {
      const bool is_plain = (beast::iequals(name, "server_no_context_takeover") ||
                             beast::iequals(name, "client_no_context_takeover")) &&
                            value.empty();
      const bool is_window = beast::iequals(name, "client_max_window_bits") ||
                             (beast::iequals(name, "server_max_window_bits") && value == "15");
      is_acceptable = is_acceptable && (is_plain || is_window);
    }
    if (is_acceptable) return true;
  }
  return false;
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
