// SPDX-License-Identifier: Apache-2.0
#include "import_file.h"

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <utility>

#include "clock.h"
#include "new_meeting.h"
#include "plenary/formats/formats.h"
#include "plenary/live/live_track.h"
#include "plenary/text/utf8.h"
#include "plenary/transcript/process.h"
#include "stored_meeting.h"

namespace plenary::cli {
namespace {

constexpr std::size_t kEventBytes = 4096;

// Takes what the header of the text says of the meeting and drops the turns.
class HeaderReader : public transcript::TranscriptSink {
 public:
  void Begin(const transcript::MeetingInfo& meeting) override { header_ = meeting; }
  void Add(transcript::Turn) override {}
  void End(const transcript::Transcript&) override {}
  const transcript::MeetingInfo& header() const { return header_; }

 private:
  transcript::MeetingInfo header_;
};

store::Meeting MeetingOf(const CaptionFile& captions, const ImportSettings& settings) {
  HeaderReader reader;
  transcript::Process(captions.text.utf8, {}, {}, reader);
  const auto& header = reader.header();

  store::Meeting meeting;
  meeting.title = !settings.title.empty() ? settings.title
                  : !header.title.empty() ? header.title
                                          : std::filesystem::path(captions.name).stem().string();
  meeting.series = header.series;
  meeting.number = header.number;
  meeting.starts_at = header.date.value_or("");
  if (header.date && header.time) meeting.starts_at += "T" + *header.time;
  meeting.languages = {settings.language};
  meeting.state = store::MeetingState::ended;
  return meeting;
}

// Bytes of the next event: at most kEventBytes, cut between two characters.
std::size_t NextEventBytes(std::string_view text) {
  std::size_t end = std::min(text.size(), kEventBytes);
  const auto is_inside_character = [&](std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
  };
  while (is_inside_character(end)) --end;
  return end;
}

// The times stay zero: nobody was there when these words were spoken.
Result<void> AppendText(store::Store& store, const std::string& track_id, std::string_view text) {
  for (std::uint64_t seq = 1; !text.empty(); ++seq) {
    transcript::CaptionEvent event;
    event.seq = seq;
    event.append = text.substr(0, NextEventBytes(text));
    text.remove_prefix(event.append.size());
    if (auto appended = store.Append(track_id, event); !appended) return appended.error();
  }
  return {};
}

// Freezes the meeting as version 1, as publishing at the desk does.
Result<void> Publish(store::Store& store, store::Meeting meeting) {
  const auto stored = ReadStoredMeeting(store, meeting);
  if (!stored) return stored.error();
  const store::Publication publication{
      meeting.id, 1, Now(), "import",
      formats::FormatTranscript(stored->transcript, formats::TranscriptFormat::json)};
  meeting.state = store::MeetingState::published;
  return store.InTransaction([&]() -> Result<void> {
    if (auto added = store.AddPublication(publication); !added) return added;
    return store.PutMeeting(meeting);
  });
}

}  // namespace

Result<std::string> ImportCaptions(store::Store& store, const CaptionFile& captions,
                                   const transcript::Roster& roster,
                                   const ImportSettings& settings) {
  NewMeeting added;
  const auto logged = store.InTransaction([&]() -> Result<void> {
    auto made = AddMeeting(store, MeetingOf(captions, settings), roster);
    if (!made) return made.error();
    added = std::move(*made);
    return AppendText(store, added.track.id, captions.text.utf8);
  });
  if (!logged) return logged.error();
  if (auto turns = live::RebuildTrack(store, added.track.id, settings.guesses); !turns)
    return turns.error();
  if (settings.published) {
    if (auto published = Publish(store, added.meeting); !published) return published.error();
  }
  return added.meeting.id;
}

}  // namespace plenary::cli
