// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "plenary/report/report.h"
#include "plenary/transcript/process.h"
#include "plenary/transcript/transcript.h"

namespace plenary::formats {

// Takes the written bytes, a piece at a time.
using Output = std::function<void(std::string_view)>;

enum class TranscriptFormat { json, text, html, markdown, vtt };
std::optional<TranscriptFormat> TranscriptFormatFromName(std::string_view name);
// "json, text, html, markdown, vtt", for messages and --help.
std::string TranscriptFormatNames();

// Writes a transcript as it comes, holding no more than one turn. json is the form of
// docs/formats.md; vtt is WebVTT (W3C, section 4) with <v> voice spans, timed by the turns' own
// times where they are known, else by their length at 160 words a minute (a NOTE in the file says
// so).
std::unique_ptr<transcript::TranscriptSink> TranscriptWriter(TranscriptFormat format,
                                                             Output output);
std::string FormatTranscript(const transcript::Transcript& transcript, TranscriptFormat format);

// One turn as the JSON object of the transcript form.
std::string FormatTurnJson(const transcript::Turn& turn);

// Reads back the transcript JSON that FormatTranscript writes (byte offsets and times of turns are
// not part of it). Errors: bad_input with the field.
Result<transcript::Transcript> ParseTranscriptJson(std::string_view json);

enum class ReportFormat { json, markdown, html };
std::optional<ReportFormat> ReportFormatFromName(std::string_view name);
std::string ReportFormatNames();

// Where a reader can open a turn, for the citations of an HTML or Markdown report: the number of
// the turn to a URL. Without it, citations are plain numbers.
using TurnUrl = std::function<std::string(int)>;
std::string FormatReport(const report::Report& report, ReportFormat format,
                         const TurnUrl& turn_url = nullptr);

// The inner HTML of a report, without the page round it.
std::string ReportHtmlBody(const report::Report& report, const TurnUrl& turn_url = nullptr);

// Text with & < > " ' made safe for HTML text and attribute values.
std::string EscapeHtml(std::string_view text);

}  // namespace plenary::formats
