// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "page_style.h"
#include "plenary/formats/formats.h"

namespace plenary::formats {

// From the doctype to the opening of the body, the style inline.
inline std::string PageHead(std::string_view title) {
  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
         EscapeHtml(title) + "</title>\n<style>" + std::string(kPageStyle) +
         "</style>\n</head>\n<body>\n";
}

inline constexpr std::string_view kPageTail = "</body>\n</html>\n";

// The places where words are missing, as a section; nothing when there are none.
inline std::string GapsHtml(const std::vector<transcript::Gap>& gaps) {
  if (gaps.empty()) return {};
  std::string html = "<section>\n<h2>Gaps in the record</h2>\n<ul>\n";
  for (const auto& gap : gaps)
    html += "<li>line " + std::to_string(gap.line) + ": " + EscapeHtml(gap.why) + "</li>\n";
  return html + "</ul>\n</section>\n";
}

}  // namespace plenary::formats
