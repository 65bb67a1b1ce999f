// SPDX-License-Identifier: Apache-2.0
#include "pages_static.h"

#include <fmt/format.h>

#include <cstdint>
#include <map>

#include "web_files.h"

namespace plenary::server {
namespace {

// FNV-1a: enough to tell two builds apart, not meant against an attacker.
std::uint64_t Digest(std::string_view bytes, std::uint64_t digest = 0xcbf29ce484222325u) {
  for (const char c : bytes) {
    digest = (digest ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
  }
  return digest;
}

const char* TypeOf(std::string_view name) {
  if (name.ends_with(".css")) return "text/css; charset=utf-8";
  if (name.ends_with(".js")) return "text/javascript; charset=utf-8";
  if (name.ends_with(".svg")) return "image/svg+xml";
  return nullptr;
}

using Files = std::map<std::string_view, StaticFile>;

const Files& AllFiles() {
  static const Files files = [] {
    Files found;
    for (const auto& file : web::Files()) {
      if (const char* type = TypeOf(file.name)) {
        found[file.name] = {file.bytes, type, fmt::format("\"{:016x}\"", Digest(file.bytes))};
      }
    }
    return found;
  }();
  return files;
}

}  // namespace

const StaticFile* FindStaticFile(std::string_view name) {
  const auto found = AllFiles().find(name);
  return found == AllFiles().end() ? nullptr : &found->second;
}

const std::string& StaticVersion() {
  static const std::string version = [] {
    std::uint64_t digest = Digest("");
    for (const auto& [name, file] : AllFiles()) digest = Digest(file.bytes, Digest(name, digest));
    return fmt::format("{:016x}", digest);
  }();
  return version;
}

std::string StaticUrl(std::string_view name) {
  return fmt::format("/static/{}/{}", StaticVersion(), name);
}

}  // namespace plenary::server
