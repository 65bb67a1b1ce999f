// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <cstdlib>

#include "plenary/text/blanks.h"
#include "plenary/text/clean.h"
#include "plenary/text/header.h"
#include "plenary/text/introductions.h"
#include "plenary/text/labels.h"
#include "plenary/text/line_shape.h"
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

void CheckSpan(std::string_view text, const LabelSpan& label) {
  Check(label.begin < label.end && label.end <= label.speech && label.speech <= text.size());
  const std::string kept = LabelText(text.substr(label.begin, label.end - label.begin));
  Check(!FirstBadUtf8(kept));
  TakeApart(kept);
}

void CheckLabels(std::string_view text) {
  if (const auto label = LabelAfterArrow(text)) CheckSpan(text, *label);
  if (const auto label = WeakLabelAfterArrow(text)) CheckSpan(text, label->span);
  for (const bool is_capitals : {false, true}) {
    if (const auto label = LabelOfLine(text, is_capitals)) CheckSpan(text, label->span);
  }
  const std::size_t end = text.find('\n');
  if (end == text.npos) return;
  const std::string_view next = text.substr(end + 1);
  if (!MayBeginLabel(text.substr(0, end))) return;
  if (const auto label = LabelGoesOn(text.substr(0, end), next)) CheckSpan(next, *label);
}

void CheckLineShape(std::string_view text) {
  Check(SkipLineNumber(text) <= text.size());
  for (const bool minutes_too : {false, true}) {
    Check(SkipTimeStamp(text, minutes_too) <= text.size());
  }
  IsCueTiming(text);
  IsNumberAlone(text);
  for (std::size_t at = 0; at < text.size(); ++at) Check(at + TagAt(text, at) <= text.size());
}

}  // namespace

// What is found lies within the text, in order; clean text is well-formed and has no controls.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (FirstBadUtf8(text)) return 0;
  CheckMarkers(text);
  CheckLabels(text);
  CheckLineShape(text);
  const std::string clean = CleanParagraph(text);
  Check(!FirstBadUtf8(clean));
  for (const char c : clean) Check(static_cast<unsigned char>(c) >= 0x20);
  for (const auto& introduction : FindIntroductions(text)) Check(!introduction.name.empty());
  NonSpeechLine(text);
  FindDate(text);
  FindTime(text);
  FindMeetingNumber(text);
  Check(text.starts_with(WithoutState(text)));
  return 0;
}
