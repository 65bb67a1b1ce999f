// SPDX-License-Identifier: Apache-2.0
#include "escape.h"

#include "plenary/formats/formats.h"
#include "plenary/text/utf8.h"

namespace plenary::formats {
namespace {

bool IsDigit(char c) {
  return c >= '0' && c <= '9';
}

// What starts a block when it stands first in a line of CommonMark: the place of the character to
// escape, or npos. "12." and "12)" start a list as "-" and "+" do; "=" underlines a heading.
std::size_t BlockStart(std::string_view line) {
  if (line.empty()) return std::string_view::npos;
  if (std::string_view("#+-=").find(line.front()) != std::string_view::npos) return 0;
  std::size_t digits = 0;
  while (digits < line.size() && IsDigit(line[digits])) ++digits;
  if (digits == 0 || digits == line.size()) return std::string_view::npos;
  return line[digits] == '.' || line[digits] == ')' ? digits : std::string_view::npos;
}

void AppendMarkdownLine(std::string& out, std::string_view line) {
  while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) line.remove_prefix(1);
  const std::size_t block = BlockStart(line);
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool is_inline = std::string_view("\\`*_[]<>&~|").find(line[i]) != std::string_view::npos;
    if (is_inline || i == block) out += '\\';
    out += line[i];
  }
}

}  // namespace

std::string WellFormed(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (const auto bad = text::FirstBadUtf8(text)) {
    out += text.substr(0, *bad);
    out += "\uFFFD";
    text.remove_prefix(*bad + 1);
  }
  out += text;
  return out;
}

std::string Printable(std::string_view text) {
  const std::string well_formed = WellFormed(text);
  std::string out;
  out.reserve(well_formed.size());
  for (std::size_t i = 0; i < well_formed.size();) {
    const std::size_t begin = i;
    const char32_t c = text::Next(well_formed, i);
    const bool is_control = (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7F && c < 0xA0);
    if (!is_control) out.append(well_formed, begin, i - begin);
  }
  return out;
}

std::string EscapeHtml(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  for (const char c : Printable(text)) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string EscapeMarkdown(std::string_view text) {
  const std::string printable = Printable(text);
  std::string out;
  std::string_view rest = printable;
  while (true) {
    const std::size_t newline = rest.find('\n');
    AppendMarkdownLine(out, rest.substr(0, newline));
    if (newline == std::string_view::npos) return out;
    out += '\n';
    rest.remove_prefix(newline + 1);
  }
}

std::string EscapeCue(std::string_view text) {
  std::string out;
  for (const char c : Printable(text)) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

}  // namespace plenary::formats
