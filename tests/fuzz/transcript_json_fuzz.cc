// SPDX-License-Identifier: Apache-2.0
// Any bytes are read or refused as the header says; what was read is the same after writing and
// reading it again, and every other writer takes it.
#include <cstdint>
#include <cstdlib>

#include "plenary/formats/formats.h"
#include "plenary/report/report.h"
#include "plenary/text/utf8.h"

using plenary::formats::FormatTranscript;
using plenary::formats::ParseTranscriptJson;
using plenary::formats::TranscriptFormat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto transcript = ParseTranscriptJson(bytes);
  if (!transcript) {
    if (transcript.error().code != plenary::Errc::bad_input || transcript.error().what.empty() ||
        transcript.error().offset > size)
      std::abort();
    return 0;
  }
  // Once written, it no longer changes: an unknown speaker without a name has become none.
  const std::string json = FormatTranscript(*transcript, TranscriptFormat::json);
  const auto again = ParseTranscriptJson(json);
  if (!again || FormatTranscript(*again, TranscriptFormat::json) != json) std::abort();
  for (const auto format : {TranscriptFormat::text, TranscriptFormat::html,
                            TranscriptFormat::markdown, TranscriptFormat::vtt})
    if (plenary::text::FirstBadUtf8(FormatTranscript(*transcript, format))) std::abort();
  plenary::report::DraftReport(*transcript, {});
  return 0;
}
