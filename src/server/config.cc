// SPDX-License-Identifier: Apache-2.0
// One row for each key: where it stands, what it may be, and the field of ServerConfig it sets.
#include "plenary/server/config.h"

#include <toml++/toml.h>

#include <boost/asio/ip/address.hpp>
#include <filesystem>
#include <fstream>
#include <functional>
#include <optional>
#include <sstream>

namespace plenary::server {
namespace {

struct Number {
  const char* table;
  const char* key;
  std::int64_t least;
  std::int64_t most;
  void (*set)(ServerConfig&, std::int64_t);
};

struct TextList {
  const char* table;
  const char* key;
  std::vector<std::string> ServerConfig::*field;
};

struct Text {
  const char* table;
  const char* key;
  std::string ServerConfig::*field;
};

using std::chrono::hours;
using std::chrono::seconds;

// clang-format off
constexpr Text kTexts[] = {
    {"server", "address", &ServerConfig::address},
    {"server", "data", &ServerConfig::data},
    {"server", "public_url", &ServerConfig::public_url},
};
constexpr TextList kTextLists[] = {
    {"server", "dictionaries", &ServerConfig::dictionaries},
};
const Number kNumbers[] = {
    {"server", "port", 0, 65535, [](ServerConfig& c, std::int64_t n) { c.port = static_cast<std::uint16_t>(n); }},
    {"limits", "body_bytes", 1024, 1 << 26, [](ServerConfig& c, std::int64_t n) { c.limits.body_bytes = static_cast<std::size_t>(n); }},
    {"limits", "header_bytes", 1024, 1 << 20, [](ServerConfig& c, std::int64_t n) { c.limits.header_bytes = static_cast<std::size_t>(n); }},
    {"limits", "connections", 1, 1'000'000, [](ServerConfig& c, std::int64_t n) { c.limits.connections = static_cast<std::size_t>(n); }},
    {"limits", "readers_per_address", 1, 1'000'000, [](ServerConfig& c, std::int64_t n) { c.limits.readers_per_address = static_cast<std::size_t>(n); }},
    {"limits", "readers_per_track", 1, 1'000'000, [](ServerConfig& c, std::int64_t n) { c.limits.readers_per_track = static_cast<std::size_t>(n); }},
    {"limits", "reader_queue_bytes", 1024, 1 << 28, [](ServerConfig& c, std::int64_t n) { c.limits.reader_queue_bytes = static_cast<std::size_t>(n); }},
    {"limits", "sign_ins_per_minute", 1, 10'000, [](ServerConfig& c, std::int64_t n) { c.limits.sign_ins_per_minute = static_cast<int>(n); }},
    {"limits", "request_seconds", 1, 3600, [](ServerConfig& c, std::int64_t n) { c.limits.request_time = seconds(n); }},
    {"limits", "idle_seconds", 1, 3600, [](ServerConfig& c, std::int64_t n) { c.limits.idle_time = seconds(n); }},
    {"limits", "hello_seconds", 1, 3600, [](ServerConfig& c, std::int64_t n) { c.limits.hello_time = seconds(n); }},
    {"limits", "heartbeat_seconds", 1, 3600, [](ServerConfig& c, std::int64_t n) { c.limits.heartbeat = seconds(n); }},
    {"limits", "check_seconds", 1, 3600, [](ServerConfig& c, std::int64_t n) { c.limits.check_time = seconds(n); }},
    {"limits", "session_hours", 1, 24 * 365, [](ServerConfig& c, std::int64_t n) { c.limits.session_time = hours(n); }},
    {"limits", "stop_seconds", 1, 3600, [](ServerConfig& c, std::int64_t n) { c.limits.stop_time = seconds(n); }},
};
// clang-format on

Error AtLine(const std::string& file, const toml::node& node, const std::string& key,
             const std::string& what) {
  const std::string line = std::to_string(node.source().begin.line);
  return Fail(Errc::bad_input, file + " line " + line + ": " + key + " " + what, key);
}

std::optional<std::vector<std::string>> TextsOf(const toml::node& value) {
  const toml::array* list = value.as_array();
  if (list == nullptr) return std::nullopt;
  std::vector<std::string> texts;
  for (const toml::node& entry : *list) {
    auto text = entry.value_exact<std::string>();
    if (!text) return std::nullopt;
    texts.push_back(*std::move(text));
  }
  return texts;
}

// Sets the field that table.key stands for.
Result<void> Set(ServerConfig& config, const std::string& file, const std::string& table,
                 const std::string& key, const toml::node& value) {
  const std::string full = table + "." + key;
  for (const Text& row : kTexts) {
    if (table != row.table || key != row.key) continue;
    const auto text = value.value_exact<std::string>();
    if (!text) return AtLine(file, value, full, "is a text in quotes");
    config.*row.field = *text;
    return {};
  }
  for (const TextList& row : kTextLists) {
    if (table != row.table || key != row.key) continue;
    auto list = TextsOf(value);
    if (!list) return AtLine(file, value, full, "is a list of texts in quotes");
    config.*row.field = *std::move(list);
    return {};
  }
  for (const Number& row : kNumbers) {
    if (table != row.table || key != row.key) continue;
    const auto number = value.value_exact<std::int64_t>();
    if (!number || *number < row.least || *number > row.most) {
      return AtLine(file, value, full,
                    "is a whole number from " + std::to_string(row.least) + " to " +
                        std::to_string(row.most));
    }
    row.set(config, *number);
    return {};
  }
  return AtLine(file, value, full, "is not a key of this file");
}

Result<void> SetTable(ServerConfig& config, const std::string& file, const std::string& name,
                      const toml::node& node) {
  const toml::table* table = node.as_table();
  const bool is_known = name == "server" || name == "limits";
  if (!is_known) return AtLine(file, node, name, "is not a table of this file: [server], [limits]");
  if (table == nullptr) return AtLine(file, node, name, "is a table: write [" + name + "]");
  for (const auto& [key, value] : *table) {
    const auto set = Set(config, file, name, std::string(key.str()), value);
    if (set.has_error()) return set.error();
  }
  return {};
}

Result<void> CheckValues(const std::string& file, ServerConfig& config) {
  boost::system::error_code problem;
  (void)boost::asio::ip::make_address(config.address, problem);
  if (problem) {
    return Fail(Errc::bad_input,
                file + ": server.address is a numeric IPv4 or IPv6 address, and not \"" +
                    config.address + "\"",
                "server.address");
  }
  if (config.data.empty()) {
    return Fail(Errc::bad_input, file + ": server.data is the path of a folder", "server.data");
  }
  const std::string& url = config.public_url;
  const bool is_url = url.rfind("http://", 0) == 0 || url.rfind("https://", 0) == 0;
  if (!url.empty() && !is_url) {
    return Fail(Errc::bad_input, file + ": server.public_url begins with http:// or https://",
                "server.public_url");
  }
  while (!config.public_url.empty() && config.public_url.back() == '/')
    config.public_url.pop_back();
  return {};
}

}  // namespace

Result<ServerConfig> ParseConfig(std::string_view text, const std::string& name) {
  ServerConfig config;
  try {
    const toml::table file = toml::parse(text, name);
    for (const auto& [key, node] : file) {
      const auto set = SetTable(config, name, std::string(key.str()), node);
      if (set.has_error()) return set.error();
    }
  } catch (const toml::parse_error& problem) {
    return Fail(Errc::bad_input, name + " line " + std::to_string(problem.source().begin.line) +
                                     ": " + std::string(problem.description()));
  }
  const auto checked = CheckValues(name, config);
  if (checked.has_error()) return checked.error();
  return config;
}

Result<ServerConfig> LoadConfig(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file || std::filesystem::is_directory(path)) {
    return Fail(Errc::not_found, "there is no configuration file " + path, "config");
  }
  std::ostringstream text;
  text << file.rdbuf();
  return ParseConfig(text.str(), path);
}

}  // namespace plenary::server
