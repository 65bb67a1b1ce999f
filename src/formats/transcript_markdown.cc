// SPDX-License-Identifier: Apache-2.0
// CommonMark: the title as heading, each turn's speaker in bold on a line of its own, its
// paragraphs.
#include <utility>

#include "escape.h"
#include "speaker_line.h"
#include "transcript_writers.h"

namespace plenary::formats {
namespace {

std::string SpeakerHeading(const transcript::Turn& turn) {
  const auto name = SpeakerName(turn);
  if (name.empty()) return "*" + std::string(kNobody) + "*";
  std::string heading = "**" + EscapeMarkdown(name) + "**";
  if (const auto mark = GuessMark(turn); !mark.empty())
    heading.append(" *(").append(mark).append(")*");
  return heading;
}

class Writer final : public transcript::TranscriptSink {
 public:
  explicit Writer(Output output) : output_(std::move(output)) {}

  void Begin(const transcript::MeetingInfo& meeting) override {
    std::string out = "# " + EscapeMarkdown(MeetingTitle(meeting)) + "\n";
    if (const auto when = MeetingWhen(meeting); !when.empty())
      out += "\n" + EscapeMarkdown(when) + "\n";
    output_(out);
  }

  void Add(transcript::Turn turn) override {
    std::string out;
    if (!turn.continues) out += "\n" + SpeakerHeading(turn) + "\n";
    for (const auto paragraph : Paragraphs(turn.text))
      out += "\n" + EscapeMarkdown(paragraph) + "\n";
    output_(out);
  }

  void End(const transcript::Transcript& rest) override {
    if (rest.gaps.empty()) return;
    std::string out = "\n## Gaps in the record\n\n";
    for (const auto& gap : rest.gaps)
      out += "- line " + std::to_string(gap.line) + ": " + EscapeMarkdown(gap.why) + "\n";
    output_(out);
  }

 private:
  Output output_;
};

}  // namespace

std::unique_ptr<transcript::TranscriptSink> MarkdownTranscriptWriter(Output output) {
  return std::make_unique<Writer>(std::move(output));
}

}  // namespace plenary::formats
