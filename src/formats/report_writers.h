// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "plenary/formats/formats.h"

namespace plenary::formats {

// The writers behind FormatReport, one of each format; HTML is ReportHtmlBody in a page.
std::string ReportJson(const report::Report& report);
std::string ReportMarkdown(const report::Report& report, const TurnUrl& turn_url);

std::string ReportTitle(const report::Report& report);

// Stands under the title of every drafted report: who wrote it, and what the numbers are.
inline constexpr std::string_view kDraftedNote =
    "Drafted by a program from the captions, for a person to check. Numbers in brackets are the "
    "turns "
    "of the transcript that a sentence rests on.";

}  // namespace plenary::formats
