// SPDX-License-Identifier: Apache-2.0
#include "formats/generated_transcript.h"

#include <array>

namespace plenary::formats {

std::string TranscriptGenerator::Text() {
  static constexpr std::array<const char*, 24> kPieces{
      "hello",
      " ",
      " ",
      "\n\n",
      "<b>",
      "&amp;",
      "\"",
      "'",
      "\\",
      "-->",
      "\x01",
      "\t",
      "سلمى",
      "林美玲的意见",
      "Ñandú",
      "🌻",
      "e\u0301",
      "\u2028",
      "[inaudible]",
      "*",
      "# ",
      "1. ",
      "a-very-long-word-that-no-line-of-a-caption-would-ever-hold-in-one-piece",
      "NOTE"};
  std::string text;
  for (int pieces = Below(30); pieces > 0; --pieces)
    text += kPieces[static_cast<std::size_t>(Below(kPieces.size()))];
  return text;
}

std::optional<std::string> TranscriptGenerator::MaybeText() {
  if (OneIn(3)) return std::nullopt;
  return Text();
}

std::optional<int> TranscriptGenerator::MaybeNumber() {
  if (OneIn(3)) return std::nullopt;
  return Below(5000);
}

// Not the speaker who is unknown and nameless: that one is null in JSON.
transcript::Speaker TranscriptGenerator::Speaker() {
  transcript::Speaker speaker{.name = "S" + Text(),
                              .id = Text(),
                              .role = Text(),
                              .certainty = static_cast<transcript::Certainty>(Below(4)),
                              .confidence = Confidence(),
                              .evidence = {}};
  for (int i = Below(3); i > 0; --i) speaker.evidence.push_back({Text(), Below(100), Text()});
  return speaker;
}

transcript::Turn TranscriptGenerator::Turn(int n) {
  transcript::Turn turn;
  turn.n = n;
  turn.id = "t" + std::to_string(n);
  turn.source.line = Below(1000);
  turn.source.column = Below(200);
  turn.label = MaybeText();
  if (!OneIn(3)) turn.speaker = Speaker();
  turn.text = Text();
  turn.raw = Text();
  turn.continues = OneIn(4);
  return turn;
}

transcript::Transcript TranscriptGenerator::Next() {
  transcript::Transcript t;
  t.meeting = {Text(), Text(), MaybeNumber(), MaybeNumber(), MaybeText(), MaybeText()};
  for (int n = 1, turns = Below(12); n <= turns; ++n) t.turns.push_back(Turn(n));
  for (int i = Below(4); i > 0; --i)
    t.markers.push_back(
        {MaybeNumber(), Below(100), Text(),
         static_cast<text::MarkerKind>(Below(static_cast<int>(text::MarkerKind::other) + 1))});
  for (int i = Below(4); i > 0; --i)
    t.name_suggestions.push_back({MaybeNumber(), Below(100), Text(), Text(), Confidence(), Text()});
  for (int i = Below(4); i > 0; --i)
    t.suspects.push_back({MaybeNumber(), Below(100), Text(), MaybeText(), Text()});
  for (int i = Below(4); i > 0; --i) t.boilerplate.push_back({Below(100), Text()});
  for (int i = Below(4); i > 0; --i) t.gaps.push_back({Below(100), Text()});
  return t;
}

}  // namespace plenary::formats
