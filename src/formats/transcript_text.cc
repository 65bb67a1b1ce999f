// SPDX-License-Identifier: Apache-2.0
// Plain text: the title, then for each turn a line with the speaker and its paragraphs, one line
// each, parted by empty lines.
#include <utility>

#include "escape.h"
#include "speaker_line.h"
#include "transcript_writers.h"

namespace plenary::formats {
namespace {

class Writer final : public transcript::TranscriptSink {
 public:
  explicit Writer(Output output) : output_(std::move(output)) {}

  void Begin(const transcript::MeetingInfo& meeting) override {
    std::string out = Printable(MeetingTitle(meeting)) + "\n";
    if (const auto when = MeetingWhen(meeting); !when.empty()) out += Printable(when) + "\n";
    output_(out);
  }

  // A speaker who goes on is not announced again.
  void Add(transcript::Turn turn) override {
    std::string out;
    if (!turn.continues) out += "\n" + Printable(SpeakerLine(turn)) + ":\n";
    for (const auto paragraph : Paragraphs(turn.text)) out += Printable(paragraph) + "\n\n";
    if (out.ends_with("\n\n")) out.pop_back();
    if (turn.continues && !out.empty()) out.insert(0, "\n");
    output_(out);
  }

  void End(const transcript::Transcript&) override {}

 private:
  Output output_;
};

}  // namespace

std::unique_ptr<transcript::TranscriptSink> TextTranscriptWriter(Output output) {
  return std::make_unique<Writer>(std::move(output));
}

}  // namespace plenary::formats
