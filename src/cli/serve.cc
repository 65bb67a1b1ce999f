// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "command.h"
#include "output.h"
#include "plenary/server/config.h"
#include "plenary/server/server.h"

namespace plenary::cli {
namespace {

struct ServeOptions {
  std::string config;
  std::optional<std::string> data;
  std::optional<std::string> address;
  std::optional<std::uint16_t> port;
};

// The configuration file with the flags over it.
Result<server::ServerConfig> Configured(const ServeOptions& options) {
  server::ServerConfig config;
  if (!options.config.empty()) {
    auto loaded = server::LoadConfig(options.config);
    if (!loaded) return loaded.error();
    config = std::move(*loaded);
  }
  if (options.data) config.data = *options.data;
  if (options.address) config.address = *options.address;
  if (options.port) config.port = *options.port;
  return config;
}

std::string Greeting(const server::Server& server) {
  std::string text;
  if (const auto& key = server.new_administrator_key()) {
    text = "administrator key (shown this once, only its hash is kept): " + *key + "\n";
  }
  return text + "listening on " + server.local_url() + "\n";
}

Result<void> RunServe(const ServeOptions& options) {
  const auto config = Configured(options);
  if (!config) return config.error();
  const auto server = server::Server::Open(*config);
  if (!server) return server.error();
  if (auto printed = Print(Greeting(**server)); !printed) return printed.error();
  (*server)->Run();
  return {};
}

}  // namespace

void AddServe(CLI::App& program, Action& chosen) {
  auto* command = program.add_subcommand("serve", "Runs the service: API, sockets and pages");
  const auto options = std::make_shared<ServeOptions>();
  const server::ServerConfig defaults;
  command->add_option("--config", options->config, "Configuration, a TOML file; flags win over it");
  command->add_option("--data", options->data, "The data folder (" + defaults.data + ")");
  command->add_option("--listen", options->address,
                      "The address to listen on (" + defaults.address + ")");
  command->add_option(
      "--port", options->port,
      "The port to listen on, 0 for any free one (" + std::to_string(defaults.port) + ")");
  command->footer(
      "At the first start it prints the administrator's key, once. Ctrl-C stops it in order.\n\n"
      "Example:\n  plenary serve --data /srv/plenary --port 8080");
  command->callback([options, &chosen] { chosen = [options] { return RunServe(*options); }; });
}

}  // namespace plenary::cli
