// SPDX-License-Identifier: Apache-2.0
#include "event_reader.h"

#include "recorder.h"

namespace plenary::test {

EventReader::EventReader(std::uint16_t port, const std::string& path, const std::string& headers)
    : stream_("127.0.0.1", std::to_string(port)) {
  stream_ << "GET " << path << " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
          << headers << "\r\n"
          << std::flush;
  std::string line;
  std::string type;
  ReadLine(line);
  status_ = std::stoi(line.substr(line.find(' ') + 1));
  while (ReadLine(line) && !line.empty()) {
    if (line.rfind("Content-Type: ", 0) == 0) type = line.substr(14);
  }
  if (status_ != 200) return;
  Record({{"kind", "http"},
          {"method", "GET"},
          {"path", path.substr(0, path.find('?'))},
          {"request", ""},
          {"status", status_},
          {"content_type", type},
          {"body", nullptr}});
}

bool EventReader::ReadLine(std::string& line) {
  if (!std::getline(stream_, line)) return false;
  if (!line.empty() && line.back() == '\r') line.pop_back();
  return true;
}

std::optional<ServerSentEvent> EventReader::Next() {
  ServerSentEvent event;
  std::string line;
  while (ReadLine(line)) {
    if (line.rfind("id: ", 0) == 0) event.id = line.substr(4);
    if (line.rfind("event: ", 0) == 0) event.type = line.substr(7);
    if (line.rfind("data: ", 0) == 0) event.data = boost::json::parse(line.substr(6));
    if (!line.empty() || event.id.empty()) continue;
    Record({{"kind", "reader"}, {"message", event.data}});
    return event;
  }
  return std::nullopt;
}

std::string EventReader::NextComment() {
  std::string line;
  while (ReadLine(line)) {
    if (!line.empty() && line.front() == ':') return line;
  }
  return {};
}

}  // namespace plenary::test
