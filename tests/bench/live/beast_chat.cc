// SPDX-License-Identifier: Apache-2.0
// A chat server as most are written with Boost.Beast: what a writer (/w/TOPIC) says is posted to
// each reader (/r/TOPIC), which queues it and writes one message at a time.
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket.hpp>
#include <deque>
#include <iostream>
#include <map>
#include <memory>
#include <set>
#include <string>

namespace {

namespace net = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using net::ip::tcp;
using Message = std::shared_ptr<const std::string>;

class Session;
using Topics = std::map<std::string, std::set<Session*>>;

class Session : public std::enable_shared_from_this<Session> {
 public:
  Session(tcp::socket socket, Topics& topics) : socket_(std::move(socket)), topics_(topics) {}
  ~Session() { topics_[topic_].erase(this); }

  void Run() {
    http::async_read(socket_.next_layer(), buffer_, request_,
                     [self = shared_from_this()](beast::error_code failed, std::size_t) {
                       if (!failed) self->Upgrade();
                     });
  }

  void Send(Message message) {
    net::post(socket_.get_executor(),
              [self = shared_from_this(), message = std::move(message)]() mutable {
                self->queue_.push_back(std::move(message));
                if (self->queue_.size() == 1) self->Write();
              });
  }

 private:
  void Upgrade() {
    const std::string target(request_.target());
    is_reader_ = target.starts_with("/r/");
    topic_ = target.substr(3);
    socket_.set_option(beast::websocket::stream_base::timeout::suggested(beast::role_type::server));
    socket_.text(true);
    socket_.async_accept(request_, [self = shared_from_this()](beast::error_code failed) {
      if (failed) return;
      if (self->is_reader_) self->topics_[self->topic_].insert(self.get());
      self->Read();
    });
  }

  void Read() {
    buffer_.clear();
    socket_.async_read(buffer_, [self = shared_from_this()](beast::error_code failed, std::size_t) {
      if (failed) return;
      const auto message =
          std::make_shared<const std::string>(beast::buffers_to_string(self->buffer_.data()));
      if (!self->is_reader_) {
        for (Session* reader : self->topics_[self->topic_]) reader->Send(message);
      }
      self->Read();
    });
  }

  void Write() {
    socket_.async_write(net::buffer(*queue_.front()),
                        [self = shared_from_this()](beast::error_code failed, std::size_t) {
                          if (failed) return;
                          self->queue_.pop_front();
                          if (!self->queue_.empty()) self->Write();
                        });
  }

  beast::websocket::stream<beast::tcp_stream> socket_;
  Topics& topics_;
  beast::flat_buffer buffer_;
  http::request<http::string_body> request_;
  std::string topic_;
  bool is_reader_ = false;
  std::deque<Message> queue_;
};

void Accept(tcp::acceptor& acceptor, Topics& topics) {
  acceptor.async_accept([&](beast::error_code failed, tcp::socket socket) {
    if (!failed) {
      socket.set_option(tcp::no_delay(true));
      std::make_shared<Session>(std::move(socket), topics)->Run();
    }
    Accept(acceptor, topics);
  });
}

}  // namespace

int main() {
  Topics topics;
  net::io_context io(1);
  tcp::acceptor acceptor(io, {net::ip::address_v4::loopback(), 0});
  std::cout << "listening on http://127.0.0.1:" << acceptor.local_endpoint().port() << std::endl;
  Accept(acceptor, topics);
  io.run();
}
