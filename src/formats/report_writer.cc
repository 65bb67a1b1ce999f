// SPDX-License-Identifier: Apache-2.0
#include <cassert>

#include "html_page.h"
#include "report_writers.h"
#include "speaker_line.h"

namespace plenary::formats {

std::string FormatReport(const report::Report& report, ReportFormat format,
                         const TurnUrl& turn_url) {
  switch (format) {
    case ReportFormat::json:
      return ReportJson(report);
    case ReportFormat::markdown:
      return ReportMarkdown(report, turn_url);
    case ReportFormat::html:
      return PageHead(ReportTitle(report)) + "<main>\n" + ReportHtmlBody(report, turn_url) +
             "</main>\n" + std::string(kPageTail);
  }
  assert(false && "a format of the enumeration");
  return {};
}

std::string ReportTitle(const report::Report& report) {
  return "Summary report: " + MeetingTitle(report.meeting);
}

}  // namespace plenary::formats
