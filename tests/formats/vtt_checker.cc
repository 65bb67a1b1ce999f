// SPDX-License-Identifier: Apache-2.0
#include "formats/vtt_checker.h"

#include <regex>
#include <set>

#include "plenary/text/utf8.h"

namespace plenary::formats {
namespace {

using Lines = std::vector<std::string>;

Lines SplitLines(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

// Runs of lines between empty ones.
std::vector<Lines> Blocks(std::string_view document) {
  std::vector<Lines> blocks(1);
  for (auto& line : SplitLines(document)) {
    if (!line.empty())
      blocks.back().push_back(std::move(line));
    else if (!blocks.back().empty())
      blocks.emplace_back();
  }
  if (blocks.back().empty()) blocks.pop_back();
  return blocks;
}

long long Milliseconds(const std::smatch& match, std::size_t first) {
  const auto number = [&](std::size_t group) { return std::stoll(match[group]); };
  return ((number(first) * 60 + number(first + 1)) * 60 + number(first + 2)) * 1000 +
         number(first + 3);
}

std::string Resolved(std::string text) {
  for (const auto& [reference, character] : {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&amp;", "&"}})
    text = std::regex_replace(text, std::regex(reference), character);
  return text;
}

// Problems of one line of cue text, the voice tag taken off.
std::string TextProblem(const std::string& text) {
  static const std::regex stray_ampersand("&(?!amp;|lt;|gt;)");
  if (text.find('<') != std::string::npos) return "a tag";
  if (text.find('>') != std::string::npos) return "a bare >";
  if (std::regex_search(text, stray_ampersand)) return "a bare &";
  if (text.empty()) return "an empty line";
  if (text::Length(Resolved(text)) > 42) return "a line of more than 42 characters";
  return {};
}

// Reads a block as a cue; says what is wrong.
std::string ReadCue(const Lines& block, VttCue& cue) {
  static const std::regex timing(
      R"((\d\d+):([0-5]\d):([0-5]\d)\.(\d{3}) --> (\d\d+):([0-5]\d):([0-5]\d)\.(\d{3}))");
  static const std::regex voice(R"(^(<v(?:\.[a-z]+)? [^<>\n]+>))");
  std::smatch match;
  if (block.size() < 3) return "a cue of " + std::to_string(block.size()) + " lines";
  cue.id = block[0];
  if (!std::regex_match(block[1], match, timing)) return "no timing: " + block[1];
  cue.begin = Milliseconds(match, 1);
  cue.end = Milliseconds(match, 5);
  if (cue.end <= cue.begin) return "a cue that ends before it begins";
  for (std::size_t i = 2; i < block.size(); ++i) {
    std::string line = block[i];
    if (i == 2 && std::regex_search(line, match, voice)) {
      cue.voice = match[1];
      line = match.suffix();
    }
    if (const auto problem = TextProblem(line); !problem.empty()) return problem + ": " + block[i];
    cue.lines.push_back(Resolved(line));
  }
  return cue.lines.size() > 2 ? "a cue of more than two lines" : "";
}

std::string Read(std::string_view document, std::vector<VttCue>& cues) {
  if (text::FirstBadUtf8(document)) return "not UTF-8";
  auto blocks = Blocks(document);
  if (blocks.empty() || blocks.front() != Lines{"WEBVTT"}) return "no header";
  std::set<std::string> ids;
  for (std::size_t i = 1; i < blocks.size(); ++i) {
    if (blocks[i].front().starts_with("NOTE ")) {
      for (const auto& line : blocks[i])
        if (line.find("-->") != std::string::npos) return "an arrow in a note";
      continue;
    }
    VttCue cue;
    if (auto problem = ReadCue(blocks[i], cue); !problem.empty()) return problem;
    if (!ids.insert(cue.id).second) return "an identifier twice: " + cue.id;
    if (!cues.empty() && cue.begin < cues.back().begin) return "cues out of order";
    cues.push_back(std::move(cue));
  }
  return {};
}

}  // namespace

std::string VttProblem(std::string_view document) {
  std::vector<VttCue> cues;
  return Read(document, cues);
}

std::vector<VttCue> VttCues(std::string_view document) {
  std::vector<VttCue> cues;
  Read(document, cues);
  return cues;
}

}  // namespace plenary::formats
