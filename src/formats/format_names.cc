// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "plenary/formats/formats.h"

namespace plenary::formats {
namespace {

template <class Format>
struct Row {
  const char* name;
  Format format;
};

constexpr std::array kTranscriptFormats{
    Row<TranscriptFormat>{"json", TranscriptFormat::json},
    Row<TranscriptFormat>{"text", TranscriptFormat::text},
    Row<TranscriptFormat>{"html", TranscriptFormat::html},
    Row<TranscriptFormat>{"markdown", TranscriptFormat::markdown},
    Row<TranscriptFormat>{"vtt", TranscriptFormat::vtt},
};
constexpr std::array kReportFormats{
    Row<ReportFormat>{"json", ReportFormat::json},
    Row<ReportFormat>{"markdown", ReportFormat::markdown},
    Row<ReportFormat>{"html", ReportFormat::html},
};

template <class Rows>
auto Find(const Rows& rows, std::string_view name) -> std::optional<decltype(rows[0].format)> {
  for (const auto& row : rows)
    if (name == row.name) return row.format;
  return std::nullopt;
}

template <class Rows>
std::string Names(const Rows& rows) {
  std::string names;
  for (const auto& row : rows) {
    if (!names.empty()) names += ", ";
    names += row.name;
  }
  return names;
}

}  // namespace

std::optional<TranscriptFormat> TranscriptFormatFromName(std::string_view name) {
  return Find(kTranscriptFormats, name);
}
std::string TranscriptFormatNames() {
  return Names(kTranscriptFormats);
}

std::optional<ReportFormat> ReportFormatFromName(std::string_view name) {
  return Find(kReportFormats, name);
}
std::string ReportFormatNames() {
  return Names(kReportFormats);
}

}  // namespace plenary::formats
