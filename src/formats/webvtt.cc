// SPDX-License-Identifier: Apache-2.0
// WebVTT (W3C WebVTT 1, section 4): one voice span a cue, identifiers "t<turn>-<cue>". A turn's
// time is shared out among its cues by words.
#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

#include "cue_text.h"
#include "escape.h"
#include "speaker_line.h"
#include "transcript_writers.h"

namespace plenary::formats {
namespace {

using transcript::Millis;

constexpr int kWordsPerMinute = 160;

//   begin, end  since the first cue; end > begin
struct Span {
  Millis begin{};
  Millis end{};
  bool is_estimated = false;
};

// Places turns one after the other: at the times of their own where they have some, else right
// after the turn before for as long as their words take. Never goes back.
class Timeline {
 public:
  Span Place(const transcript::Timing& timing, int words, int cues) {
    const bool has_begin = timing.begin > Millis{};
    if (has_begin && !origin_) origin_ = timing.begin - cursor_;
    Span span;
    span.begin = has_begin ? std::max(cursor_, timing.begin - *origin_) : cursor_;
    span.is_estimated = !has_begin || timing.end <= timing.begin;
    span.end = span.is_estimated ? span.begin + Millis(60'000LL * words / kWordsPerMinute)
                                 : std::max(timing.end - *origin_, span.begin + Millis(cues));
    cursor_ = span.end;
    return span;
  }

 private:
  std::optional<Millis> origin_;
  Millis cursor_{};
};

// "00:01:02.345"
std::string Timestamp(Millis time) {
  const long long ms = time.count();
  std::array<char, 32> text;
  std::snprintf(text.data(), text.size(), "%02lld:%02lld:%02lld.%03lld", ms / 3'600'000,
                ms / 60'000 % 60, ms / 1000 % 60, ms % 1000);
  return text.data();
}

// Text of a header or a NOTE: one line, without the arrow that would end it.
std::string NoteText(std::string_view text) {
  std::string note = Printable(text);
  std::replace(note.begin(), note.end(), '\n', ' ');
  for (auto at = note.find("-->"); at != std::string::npos; at = note.find("-->"))
    note.erase(at, 1);
  return note;
}

// "<v Ana Rivera>", "<v.likely Ana Rivera>", nothing when nobody is named.
std::string VoiceTag(const transcript::Turn& turn) {
  std::string name = EscapeCue(SpeakerName(turn));
  if (name.empty()) return {};
  std::replace(name.begin(), name.end(), '\n', ' ');
  std::string tag = "<v";
  if (const auto mark = GuessMark(turn); !mark.empty()) tag.append(".").append(mark);
  return tag + " " + name + ">";
}

int CountWords(const std::vector<CueText>& cues) {
  int words = 0;
  for (const auto& cue : cues) words += cue.words;
  return words;
}

class Writer final : public transcript::TranscriptSink {
 public:
  explicit Writer(Output output) : output_(std::move(output)) {}

  void Begin(const transcript::MeetingInfo& meeting) override {
    output_("WEBVTT\n\nNOTE " + NoteText(MeetingTitle(meeting)) + "\n");
  }

  void Add(transcript::Turn turn) override {
    const auto cues = SplitIntoCues(turn.text);
    if (cues.empty()) return;
    const int words = CountWords(cues);
    const Span span = timeline_.Place(turn.timing, words, static_cast<int>(cues.size()));
    std::string out;
    if (span.is_estimated && !std::exchange(said_estimated_, true))
      out = "\nNOTE Times are estimated from here on, where the captions have none: " +
            std::to_string(kWordsPerMinute) + " words a minute\n";
    AppendCues(out, turn, cues, span, words);
    output_(out);
  }

  void End(const transcript::Transcript&) override {}

 private:
  static void AppendCues(std::string& out, const transcript::Turn& turn,
                         const std::vector<CueText>& cues, const Span& span, int words) {
    const std::string voice = VoiceTag(turn);
    // Every cue has a millisecond of its own, and the rest by its words.
    const auto count = static_cast<long long>(cues.size());
    const auto to_share = (span.end - span.begin).count() - count;
    long long spoken = 0;
    long long k = 0;
    Millis begin = span.begin;
    for (const auto& cue : cues) {
      spoken += cue.words;
      ++k;
      const Millis end = span.begin + Millis(k + to_share * spoken / words);
      out += "\nt" + std::to_string(turn.n) + "-" + std::to_string(k) + "\n" + Timestamp(begin) +
             " --> " + Timestamp(end) + "\n" + voice;
      for (const auto& line : cue.lines) out += EscapeCue(line) + "\n";
      begin = end;
    }
  }

  Output output_;
  Timeline timeline_;
  bool said_estimated_ = false;
};

}  // namespace

std::unique_ptr<transcript::TranscriptSink> VttTranscriptWriter(Output output) {
  return std::make_unique<Writer>(std::move(output));
}

}  // namespace plenary::formats
