// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <cstdlib>

#include "plenary/text/clean.h"
#include "plenary/text/header.h"
#include "plenary/text/introductions.h"
#include "plenary/text/labels.h"
#include "plenary/text/markers.h"
#include "plenary/text/utf8.h"

namespace {

using namespace plenary::text;

void Check(bool holds) {
  if (!holds) std::abort();
}

void CheckMarkers(std::string_view text) {
  std::size_t at = 0;
  for (const auto& marker : FindMarkers(text)) {
    Check(marker.begin >= at && marker.begin < marker.end && marker.end <= text.size());
    at = marker.end;
  }
}

void CheckLabel(std::string_view text) {
  const auto label = LabelAfterArrow(text);
  if (!label) return;
  Check(label->begin < label->end && label->end < label->speech && label->speech <= text.size());
  TakeApart(text.substr(label->begin, label->end - label->begin));
}

}  // namespace

// What is found lies within the text, in order; clean text is well-formed and has no controls.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (FirstBadUtf8(text)) return 0;
  CheckMarkers(text);
  CheckLabel(text);
  const std::string clean = CleanParagraph(text);
  Check(!FirstBadUtf8(clean));
  for (const char c : clean) Check(static_cast<unsigned char>(c) >= 0x20);
  for (const auto& introduction : FindIntroductions(text)) Check(!introduction.name.empty());
  NonSpeechLine(text);
  FindDate(text);
  FindTime(text);
  FindMeetingNumber(text);
  return 0;
}
