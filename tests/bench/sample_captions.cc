// SPDX-License-Identifier: Apache-2.0
#include "sample_captions.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string_view>

namespace plenary::bench {
namespace {

std::string ReadSample(const std::string& name) {
  std::ifstream file(std::string(PLENARY_SOURCE_DIR) + "/samples/" + name, std::ios::binary);
  std::stringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

}  // namespace

std::string SampleCaptions(std::size_t bytes) {
  std::string text = ReadSample("timetable-forum.txt");
  const std::string turns = text.substr(std::min(text.find(">>"), text.size()));
  while (text.size() < bytes) text += turns;
  return text;
}

transcript::Roster SampleRoster() {
  return transcript::ParseRoster(ReadSample("timetable-forum.roster.json")).value();
}

}  // namespace plenary::bench
