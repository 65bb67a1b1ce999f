// SPDX-License-Identifier: Apache-2.0
#include "plenary/live/lowering.h"

#include <algorithm>

#include "plenary/text/markers.h"

namespace plenary::live {
namespace {

std::string NameOf(const std::string& speaker, const transcript::Roster& roster) {
  const auto person = std::find_if(roster.people.begin(), roster.people.end(),
                                   [&](const auto& each) { return each.id == speaker; });
  return person == roster.people.end() ? speaker : person->name;
}

bool CanBeLabel(std::string_view name) {
  return std::none_of(name.begin(), name.end(),
                      [](char c) { return c == ':' || static_cast<unsigned char>(c) < ' '; });
}

}  // namespace

Result<transcript::CaptionEvent> Lower(const TypedEvent& event, const transcript::Roster& roster) {
  std::string text;
  if (event.paragraph) text += "\n\n";
  if (!event.speaker.empty()) {
    const auto name = NameOf(event.speaker, roster);
    if (!CanBeLabel(name))
      return Fail(Errc::bad_input, "\"speaker\": expected a name without colon and line break",
                  "speaker");
    text += "\n>> " + name + ": ";
  }
  if (!event.marker.empty()) {
    const auto kind = text::MarkerKindFromName(event.marker);
    if (!kind)
      return Fail(Errc::bad_input,
                  "\"marker\": expected a kind of marker, as \"laughter\" or \"inaudible\"",
                  "marker");
    text += text::Canonical(*kind) + ' ';
  }
  text += event.typed.append;
  if (text.size() > kMaxAppendBytes)
    return Fail(Errc::too_large,
                "\"append\": expected at most " + std::to_string(kMaxAppendBytes) +
                    " bytes together with paragraph, speaker and marker, got " +
                    std::to_string(text.size()),
                "append");
  auto lowered = event.typed;
  lowered.append = std::move(text);
  return lowered;
}

}  // namespace plenary::live
