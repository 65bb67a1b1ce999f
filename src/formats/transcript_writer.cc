// SPDX-License-Identifier: Apache-2.0
#include <cassert>
#include <utility>

#include "plenary/formats/formats.h"
#include "transcript_writers.h"

namespace plenary::formats {

std::unique_ptr<transcript::TranscriptSink> TranscriptWriter(TranscriptFormat format,
                                                             Output output) {
  switch (format) {
    case TranscriptFormat::json:
      return JsonTranscriptWriter(std::move(output));
    case TranscriptFormat::text:
      return TextTranscriptWriter(std::move(output));
    case TranscriptFormat::html:
      return HtmlTranscriptWriter(std::move(output));
    case TranscriptFormat::markdown:
      return MarkdownTranscriptWriter(std::move(output));
    case TranscriptFormat::vtt:
      return VttTranscriptWriter(std::move(output));
  }
  assert(false && "a format of the enumeration");
  return nullptr;
}

std::string FormatTranscript(const transcript::Transcript& transcript, TranscriptFormat format) {
  std::string bytes;
  const auto writer =
      TranscriptWriter(format, [&bytes](std::string_view piece) { bytes += piece; });
  writer->Begin(transcript.meeting);
  for (const auto& turn : transcript.turns) writer->Add(turn);
  writer->End(transcript);
  return bytes;
}

}  // namespace plenary::formats
