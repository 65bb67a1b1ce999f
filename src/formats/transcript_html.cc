// SPDX-License-Identifier: Apache-2.0
// A page that stands by itself. The page's own words are English; what was said is of a language
// that the transcript does not tell (lang="") and shows in the direction of its letters (dir=auto).
#include <utility>

#include "html_page.h"
#include "speaker_line.h"
#include "transcript_writers.h"

namespace plenary::formats {
namespace {

std::string WhyTitle(const transcript::Speaker& speaker) {
  if (speaker.evidence.empty()) return {};
  const auto& first = speaker.evidence.front();
  return " title=\"" +
         EscapeHtml(first.kind + ", turn " + std::to_string(first.turn) + ": " + first.quote) +
         "\"";
}

std::string SpeakerHtml(const transcript::Turn& turn) {
  const auto name = SpeakerName(turn);
  if (name.empty()) return "<span class=\"nobody\">" + std::string(kNobody) + "</span>";
  std::string html = "<bdi class=\"speaker\">" + EscapeHtml(name) + "</bdi>";
  if (const auto mark = GuessMark(turn); !mark.empty())
    html +=
        " <span class=\"guess\"" + WhyTitle(*turn.speaker) + ">" + std::string(mark) + "</span>";
  return html;
}

std::string NumberLink(int n) {
  const std::string number = std::to_string(n);
  return "<a class=\"number\" href=\"#t" + number + "\" aria-label=\"Link to turn " + number +
         "\">" + number + "</a>";
}

std::string TurnHtml(const transcript::Turn& turn) {
  std::string html = "<article id=\"t" + std::to_string(turn.n) + "\"";
  if (turn.continues) html += " class=\"continues\"";
  html += ">\n<h2>" + NumberLink(turn.n) + SpeakerHtml(turn) + "</h2>\n";
  for (const auto paragraph : Paragraphs(turn.text))
    html += "<p lang=\"\" dir=\"auto\">" + EscapeHtml(paragraph) + "</p>\n";
  return html + "</article>\n";
}

class Writer final : public transcript::TranscriptSink {
 public:
  explicit Writer(Output output) : output_(std::move(output)) {}

  void Begin(const transcript::MeetingInfo& meeting) override {
    const std::string title = MeetingTitle(meeting);
    std::string out = PageHead(title) + "<main>\n<h1 dir=\"auto\">" + EscapeHtml(title) + "</h1>\n";
    out += "<p class=\"when\">" + EscapeHtml(MeetingWhen(meeting)) + "</p>\n";
    output_(out);
  }

  void Add(transcript::Turn turn) override { output_(TurnHtml(turn)); }

  void End(const transcript::Transcript& rest) override {
    output_(GapsHtml(rest.gaps) + "</main>\n" + std::string(kPageTail));
  }

 private:
  Output output_;
};

}  // namespace

std::unique_ptr<transcript::TranscriptSink> HtmlTranscriptWriter(Output output) {
  return std::make_unique<Writer>(std::move(output));
}

}  // namespace plenary::formats
