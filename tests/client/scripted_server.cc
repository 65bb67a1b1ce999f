// SPDX-License-Identifier: Apache-2.0
#include "scripted_server.h"

#include <gtest/gtest.h>

#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket.hpp>

namespace plenary::client {
namespace {

namespace net = boost::asio;
namespace beast = boost::beast;
using tcp = net::ip::tcp;

class SocketPeer final : public Peer {
 public:
  explicit SocketPeer(tcp::socket socket) : socket_(std::move(socket)) { socket_.accept(); }

  live::Hello ReadHello() override { return std::get<live::Hello>(Read()); }
  transcript::CaptionEvent ReadEvent() override {
    auto message = Read();
    while (std::holds_alternative<live::Check>(message)) message = Read();
    return std::get<live::TypedEvent>(message).typed;
  }
  live::CaptionerMessage Read() override {
    beast::flat_buffer buffer;
    socket_.read(buffer);
    return live::ParseCaptionerMessage(beast::buffers_to_string(buffer.data())).value();
  }
  live::Check ReadCheck() override { return std::get<live::Check>(Read()); }
  void Say(const std::string& message) override { socket_.write(net::buffer(message)); }
  void WaitForEnd() override {
    beast::flat_buffer buffer;
    boost::system::error_code gone;
    while (!gone) {
      socket_.read(buffer, gone);
      buffer.clear();
    }
  }

  void StaySilent() override {
    char ignored[1024];
    boost::system::error_code gone;
    while (!gone) socket_.next_layer().read_some(net::buffer(ignored), gone);
  }

 private:
  beast::websocket::stream<tcp::socket> socket_;
};

}  // namespace

ScriptedServer::ScriptedServer(std::vector<Script> scripts)
    : scripts_(std::move(scripts)),
      acceptor_(io_, tcp::endpoint(net::ip::address_v4::loopback(), 0)),
      thread_([this] { Run(); }) {}

ScriptedServer::~ScriptedServer() {
  thread_.join();
}

std::string ScriptedServer::track_url() const {
  return "http://127.0.0.1:" + std::to_string(acceptor_.local_endpoint().port()) +
         "/api/v1/tracks/k-1";
}

void ScriptedServer::Run() {
  for (const auto& script : scripts_) {
    try {
      SocketPeer peer(acceptor_.accept());
      script(peer);
    } catch (const std::exception& exception) {
      ADD_FAILURE() << "the script was not followed: " << exception.what();
    }
  }
}

}  // namespace plenary::client
