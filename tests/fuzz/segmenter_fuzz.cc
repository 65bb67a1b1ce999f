// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <cstdlib>

#include "plenary/text/utf8.h"
#include "plenary/transcript/live_transcript.h"
#include "plenary/transcript/process.h"

namespace {

using namespace plenary::transcript;

Transcript WithoutEvents(Transcript transcript) {
  for (auto& turn : transcript.turns) {
    turn.id.clear();
    turn.timing = {};
  }
  return transcript;
}

// Types `text` in portions whose length, and what is erased before, the first bytes say.
LiveTranscript Type(std::string_view text, std::string_view portions) {
  LiveTranscript live(Roster{});
  CaptionEvent event;
  std::size_t at = 0;
  for (std::size_t i = 0; at < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(portions[i % portions.size()]);
    const std::string_view typed = text.substr(0, at);
    event.erase =
        static_cast<std::uint32_t>(std::min<std::size_t>(byte >> 5U, plenary::text::Length(typed)));
    if (i > 4 * text.size()) event.erase = 0;
    at -= plenary::text::SuffixBytes(typed, event.erase);
    const std::size_t more =
        plenary::text::PrefixBytes(text.substr(at), event.erase + 1 + (byte & 31U));
    event.append = std::string(text.substr(at, more));
    at += more;
    ++event.seq;
    if (!live.Apply(event)) std::abort();
  }
  return live;
}

}  // namespace

// Streaming equals batch, for any text in any cut.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 5) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const std::string_view text = bytes.substr(4);
  if (plenary::text::FirstBadUtf8(text)) return 0;
  const LiveTranscript live = Type(text, bytes.substr(0, 4));
  if (live.text() != text) std::abort();
  if (WithoutEvents(live.transcript()) != WithoutEvents(Process(text, Roster{}))) std::abort();
  return 0;
}
