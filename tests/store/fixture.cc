// SPDX-License-Identifier: Apache-2.0
#include "fixture.h"

#include <cstdlib>
#include <utility>

#include "plenary/text/utf8.h"

namespace plenary {

void PrintTo(const Error& error, std::ostream* out) {
  *out << Name(error.code) << " in \"" << error.field << "\": " << error.what;
}

namespace store {

using transcript::CaptionEvent;
using transcript::Turn;

TemporaryFolder::TemporaryFolder() {
  std::string name = std::filesystem::temp_directory_path() / "plenary-XXXXXX";
  if (!mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
  path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

testing::AssertionResult Succeeds(const Result<void>& result) {
  return result ? testing::AssertionSuccess() : testing::AssertionFailure() << result.error().what;
}

Meeting SomeMeeting(std::string id) {
  Meeting meeting;
  meeting.id = std::move(id);
  meeting.title = "Harbour board";
  meeting.series = "Harbour";
  meeting.body = "City of Example";
  meeting.number = 7;
  meeting.starts_at = "2031-04-02T10:00Z";
  meeting.languages = {"en", "zh-Hans"};
  meeting.state = MeetingState::published;
  meeting.created_at = Millis{1000};
  return meeting;
}

Track SomeTrack(std::string id, std::string meeting_id) {
  return {std::move(id), std::move(meeting_id), "en", TrackKind::floor, Millis{2000}};
}

CaptionEvent Event(std::uint64_t seq, std::string append, std::uint32_t erase) {
  return {seq, erase, std::move(append), Millis{10 * seq}, Millis{10 * seq + 1}};
}

Turn Said(int n, std::string text, std::string speaker) {
  Turn turn;
  turn.n = n;
  turn.id = "t" + std::to_string(n);
  turn.text = std::move(text);
  turn.raw = turn.text;
  if (!speaker.empty()) {
    turn.speaker.emplace();
    turn.speaker->name = std::move(speaker);
  }
  return turn;
}

std::vector<std::string> Texts(const std::vector<CaptionEvent>& events) {
  std::vector<std::string> texts;
  for (const CaptionEvent& event : events) texts.push_back(event.append);
  return texts;
}

StoreTest::StoreTest() {
  Reopen();
  EXPECT_TRUE(Succeeds(store().PutMeeting(SomeMeeting())));
  EXPECT_TRUE(Succeeds(store().AddTrack(SomeTrack())));
}

void StoreTest::Reopen() {
  store_.reset();
  auto opened = OpenSqliteStore({.path = path()});
  if (!opened) throw std::runtime_error(opened.error().what);
  store_ = *std::move(opened);
}

void StoreTest::Project(std::vector<Turn> turns, std::string track_id) {
  EXPECT_TRUE(Succeeds(store().ProjectTurns(track_id, 1, turns, 1)));
}

std::vector<std::string> StoreTest::Find(std::string_view typed, SearchScope scope) {
  std::vector<std::string> found;
  for (const Hit& hit : Value(store().Search(typed, scope)).hits) {
    std::string text;
    for (std::size_t i = 0; i < hit.snippet.size();) {
      const char32_t c = text::Next(hit.snippet, i);
      if (c != 0xE000 && c != 0xE001) text::AppendUtf8(text, c);
    }
    found.push_back(text);
  }
  return found;
}

}  // namespace store
}  // namespace plenary
