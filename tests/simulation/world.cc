// SPDX-License-Identifier: Apache-2.0
#include "world.h"

#include <algorithm>
#include <numeric>

#include "machine.h"
#include "plenary/text/utf8.h"

namespace plenary::simulation {
namespace {

using live::LiveTrack;
using std::chrono::milliseconds;
using TrackPtr = std::shared_ptr<LiveTrack>;

constexpr const char* kMeeting = "m-1";
constexpr std::size_t kScreensPerLine = 2;
constexpr std::size_t kMostRestSteps = 500'000;
constexpr std::size_t kWorkBeforeLastFault = 3'000;

transcript::Roster RosterOf(std::size_t kind) {
  transcript::Roster roster;
  if (kind > 0) roster.people.push_back({"p-1", "Ana Rivera", {"Ms. Rivera"}, "", "Harbour Trust"});
  if (kind > 1) roster.people.push_back({"p-2", "Ben Okafor", {}, "Chair", ""});
  return roster;
}

}  // namespace

// A reader within the server, who sees each place when it is made.
class World::Witness : public live::Reader {
 public:
  Witness(World& world, Place& place, std::weak_ptr<LiveTrack> track)
      : world_(world), place_(place), track_(std::move(track)) {}

  void Push(const live::FramePtr& frame) noexcept override {
    ++world_.tally_.frames;
    Look(frame->place);
  }

  void Look(const live::Place& place) noexcept try {
    const auto track = track_.lock();
    if (!track) return;
    live::ReaderCopy shown;
    shown.Apply(live::FormatSnapshot(place, Name(track->state()), track->turns()));
    place_.record.Note(place, ShownBy(shown));
    last_ = place;
    Compare(*track);
  } catch (...) {
    if (!world_.seen_) world_.seen_ = std::current_exception();
  }

  const live::Place& last() const { return last_; }

 private:
  // The shown text is that of the first events of the log as it is on the disk.
  void Compare(const LiveTrack& track) {
    const auto shown = track.MakeWelcome(0).next_seq - 1;
    Require(shown <= place_.durable, "an event is shown that is not durable");
    const auto& typed = place_.typist->typed();
    for (; seq_ < shown; ++seq_) {
      text_.resize(text_.size() - text::SuffixBytes(text_, typed[seq_].erase));
      text_ += typed[seq_].append;
    }
    Require(track.text() == text_, "the shown text is not that of the log");
  }

  World& world_;
  Place& place_;
  std::weak_ptr<LiveTrack> track_;
  live::Place last_;
  std::uint64_t seq_ = 0;
  std::string text_;
};

// --- the course of things
// -------------------------------------------------------------------------

const std::vector<World::Kind>& World::Kinds() {
  static const std::vector<Kind> kinds{
      {4000, &World::RunHandler, false},
      {900, &World::Commit, false},
      {1200, &World::Tell, false},
      {600, &World::ReadDisk, false},
      {2000, &World::RunLine, false},
      {3000, &World::RunLoop, false},
      {300, &World::ConnectTypist, false},
      {400, &World::Type, false},
      {900, &World::SendTyped, false},
      {900, &World::HearAnswer, false},
      {400, &World::ConnectScreen, false},
      {2500, &World::ReadScreen, false},
      {60, &World::Say, false},
      {600, &World::PassTime, false},
      {4, &World::Crash, true},
      {12, &World::CutTypist, true},
      {25, &World::CutScreen, true},
      {6, &World::FillDisk, true},
      {4, &World::Die, true},
      {6, &World::WaitLong, true},
      {8, &World::Revise, true},
      {4, &World::ChangeRoster, true},
      {4, &World::ChangeState, true},
      {2, &World::SendOff, true},
      {12, &World::AppendElsewhere, true},
  };
  return kinds;
}

// Each world has its own mixture: in one the disk is slow, in another everything breaks.
World::World(std::uint64_t seed, const std::filesystem::path& folder, Tally& tally)
    : tally_(tally), chance_(seed), disk_(folder / "plenary.db"), network_(chance_) {
  StartMachine(seed);
  ticked_ = ClockNow();
  for (const auto& kind : Kinds())
    weights_.push_back(kind.weight * (chance_.OneIn(3) ? chance_.Between(1, 10) : 3));
  lag_bytes_ = chance_.Between(500, 20'000);
  capacity_ = chance_.Between(100, 4'000);
  Prepare(folder);
  StartServer();
}

World::~World() = default;

void World::Prepare(const std::filesystem::path& folder) {
  auto& store = disk_.store();
  store::Meeting meeting;
  meeting.id = kMeeting;
  meeting.title = "Harbour council";
  meeting.state = store::MeetingState::live;
  store.PutMeeting(meeting).value();
  places_.resize(2);
  for (std::size_t i = 0; i < places_.size(); ++i) {
    auto& place = places_[i];
    place.id = "k-" + std::to_string(i + 1);
    store.AddTrack({place.id, kMeeting, "en", store::TrackKind::floor, transcript::Millis(1)})
        .value();
    const auto journal = folder / (place.id + ".journal");
    std::filesystem::remove(journal);
    place.typist = std::make_unique<Typist>(chance_, i == 0 ? journal.string() : "");
    for (std::size_t line = 0; line < wire::kLines; ++line)
      for (std::size_t n = 0; n < kScreensPerLine; ++n)
        place.screens.push_back(
            std::make_shared<Screen>(static_cast<wire::Line>(line), chance_, network_));
  }
}

void World::StartServer() {
  is_changing_ = false;
  for (auto& place : places_) place.witness.reset();
  server_ = std::make_unique<Server>(disk_, network_, chance_, tally_, lag_bytes_,
                                     [this](const TrackPtr& track) { OnTrack(track); });
}

void World::OnTrack(const TrackPtr& track) {
  const auto place = std::find_if(places_.begin(), places_.end(),
                                  [&](const auto& each) { return each.id == track->track().id; });
  if (place->witness) return;
  place->witness = std::make_shared<Witness>(*this, *place, track);
  const auto first = track->Join(place->witness, std::nullopt);
  place->witness->Look(first.front()->place);
}

World::Place& World::Any() {
  return places_[chance_.Below(places_.size())];
}

bool World::Happen(std::size_t kind) {
  ++tally_.steps;
  const bool has_happened = (this->*Kinds()[kind].happen)();
  if (seen_) std::rethrow_exception(std::exchange(seen_, nullptr));
  server_->CheckBounds();
  return has_happened;
}

// What cannot happen now makes room for something else.
void World::Step() {
  const auto all = std::accumulate(weights_.begin(), weights_.end(), std::size_t{0});
  for (int attempt = 0; attempt < 20; ++attempt) {
    auto dice = chance_.Below(all);
    std::size_t kind = 0;
    for (; dice >= weights_[kind]; ++kind) dice -= weights_[kind];
    if (Happen(kind)) return;
    --tally_.steps;
  }
  ++tally_.steps;
}

std::vector<std::size_t> World::WorkThatIsLeft() {
  std::vector<std::size_t> kinds;
  for (std::size_t kind = 0; kind < Kinds().size(); ++kind) {
    const bool is_work = !Kinds()[kind].is_fault && Kinds()[kind].happen != &World::Type &&
                         Kinds()[kind].happen != &World::Say;
    if (is_work) kinds.push_back(kind);
  }
  return kinds;
}

// The last fault comes when more or less of the work that was left is done.
void World::ComeToRest() {
  const auto kinds = WorkThatIsLeft();
  const auto work = [&](std::size_t steps) {
    for (; steps > 0; --steps) Happen(kinds[chance_.Below(kinds.size())]);
  };
  disk_.is_full = false;
  work(chance_.Below(kWorkBeforeLastFault));
  if (chance_.OneIn(3)) Crash();
  for (auto& place : places_) {
    if (chance_.OneIn(2)) place.typist->Cut();
    for (const auto& screen : place.screens)
      if (chance_.OneIn(2)) screen->HangUp();
  }
  constexpr std::size_t kBetweenLooks = 200;
  for (std::size_t steps = 0; !IsAtRest(); steps += kBetweenLooks) {
    work(kBetweenLooks);
    Require(steps < kMostRestSteps, "it never comes to rest, although nothing breaks any more");
  }
  for (auto& place : places_) Compare(place);
}

bool World::IsAtRest() {
  while (server_->RunHandler()) {
  }
  return disk_.is_idle() && std::all_of(places_.begin(), places_.end(), [this](const Place& place) {
           const auto track = server_->tracks().Loaded(place.id);
           const auto has_all = [&](const auto& screen) {
             return screen->place() == place.witness->last() && screen->is_connected();
           };
           const auto stored = disk_.store().Position(place.id).value();
           return track && place.typist->acknowledged() == place.typist->typed().size() &&
                  stored.projected == stored.last_seq &&
                  std::all_of(place.screens.begin(), place.screens.end(), has_all);
         });
}

// All have the same text in the end: captioner, disk, server and readers.
void World::Compare(Place& place) {
  const auto track = server_->tracks().Loaded(place.id);
  Require(place.durable_text == place.typist->text(), "the log's text is not what was typed");
  Require(track->text() == place.typist->text(), "the server's text is not what was typed");
  live::ReaderCopy shown;
  shown.Apply(live::FormatSnapshot(place.witness->last(), Name(track->state()), track->turns()));
  for (const auto& screen : place.screens)
    Require(Fits(ShownBy(screen->copy()), ShownBy(shown)), "a reader ends with another text");
  std::vector<transcript::Turn> stored;
  for (const auto& turn : disk_.store().ReadTurns(place.id).value()) stored.push_back(turn.shown());
  Require(stored == track->turns(), "the stored turns are not those that are shown");
}

// --- work
// -----------------------------------------------------------------------------------------

bool World::RunHandler() {
  return server_->RunHandler();
}

bool World::Commit() {
  if (!disk_.Commit(chance_.OneIn(2) ? 512 : chance_.Between(1, 4))) return false;
  LookAtLog();
  return true;
}

bool World::Tell() {
  return disk_.Tell();
}
bool World::ReadDisk() {
  return disk_.Read();
}
bool World::RunLine() {
  return server_->RunLine();
}
bool World::RunLoop() {
  return server_->RunLoop();
}

void World::LookAtLog() {
  for (auto& place : places_) LookAtPlace(place);
}

// The log has what was typed, once and in order.
void World::LookAtPlace(Place& place) {
  const auto& typed = place.typist->typed();
  for (const auto& event : disk_.store().ReadLog(place.id, place.durable + 1, 100'000).value()) {
    Require(event.seq == place.durable + 1, "the log has a gap, or an event twice");
    Require(event.seq <= typed.size(), "the log has what nobody typed");
    const auto& original = typed[place.durable];
    Require(event.erase == original.erase && event.append == original.append,
            "event " + std::to_string(event.seq) + " of the log is not what was typed");
    place.durable_text.resize(place.durable_text.size() -
                              text::SuffixBytes(place.durable_text, event.erase));
    place.durable_text += event.append;
    ++place.durable;
    ++tally_.events;
  }
}

bool World::ConnectTypist() {
  auto& place = Any();
  if (!place.typist->needs_connection()) return false;
  const auto line = std::make_shared<Line>();
  place.typist->Connect(line);
  server_->Accept(place.id, line);
  return true;
}

bool World::Type() {
  return Any().typist->Type();
}
bool World::SendTyped() {
  return Any().typist->Send();
}
bool World::HearAnswer() {
  auto& place = Any();
  return place.typist->Receive(place.durable);
}

bool World::ConnectScreen() {
  auto& place = Any();
  const auto& screen = place.screens[chance_.Below(place.screens.size())];
  if (screen->is_connected()) return false;
  server_->Accept(place.id, screen, chance_.OneIn(4), capacity_);
  return true;
}

bool World::ReadScreen() {
  auto& place = Any();
  const auto first = chance_.Below(place.screens.size());
  for (std::size_t i = 0; i < place.screens.size(); ++i)
    if (place.screens[(first + i) % place.screens.size()]->Read(place.record)) return true;
  return false;
}

bool World::Say() {
  auto& place = Any();
  place.screens[chance_.Below(place.screens.size())]->Say();
  return true;
}

bool World::PassTime() {
  AdvanceClock(milliseconds(chance_.Between(1, 60)));
  if (ClockNow() - ticked_ >= std::chrono::seconds(1)) {
    ticked_ = ClockNow();
    server_->Tick();
  }
  return true;
}

// --- faults and changes
// ---------------------------------------------------------------------------

// In the middle of anything: what was being written may have reached the disk.
bool World::Crash() {
  ++tally_.crashes;
  if (chance_.OneIn(2)) Commit();
  server_.reset();
  StartServer();
  for (auto& place : places_) {
    const auto log = disk_.store().Position(place.id).value().last_seq;
    Require(log == place.durable, "the log has lost something in the crash");
    Require(place.typist->acknowledged() <= log, "what was acknowledged is lost");
  }
  return true;
}

bool World::CutTypist() {
  ++tally_.cuts;
  Any().typist->Cut();
  return true;
}

bool World::CutScreen() {
  ++tally_.cuts;
  auto& place = Any();
  place.screens[chance_.Below(place.screens.size())]->HangUp();
  return true;
}

bool World::FillDisk() {
  disk_.is_full = !disk_.is_full;
  if (disk_.is_full) ++tally_.full_disks;
  return true;
}

bool World::Die() {
  if (!Any().typist->Die()) return false;
  ++tally_.deaths;
  return true;
}

bool World::WaitLong() {
  AdvanceClock(milliseconds(chance_.Between(1'000, 30'000)));
  return PassTime();
}

// As the desk does it: stored first, then shown.
bool World::Revise() {
  auto& place = Any();
  const auto track = server_->tracks().Loaded(place.id);
  if (!track || is_changing_ || track->turns().empty()) return false;
  const auto turns = track->turns();
  transcript::Revision revision;
  revision.turn_id = turns[chance_.Below(turns.size())].id;
  revision.kind =
      chance_.OneIn(2) ? transcript::RevisionKind::text : transcript::RevisionKind::speaker;
  revision.value = chance_.OneIn(2) ? "Ana Rivera" : "a word " + std::to_string(tally_.revisions);
  revision.author = "desk";
  revision.at = transcript::Millis(1);
  ++tally_.revisions;
  const auto all = std::make_shared<std::vector<transcript::Revision>>();
  is_changing_ = true;
  disk_.Write(
      [revision, all, id = place.id](store::Store& store) -> Result<void> {
        if (const auto added = store.AddRevision(id, revision); !added) return added.error();
        auto revisions = store.Revisions(id);
        if (!revisions) return revisions.error();
        *all = *std::move(revisions);
        return {};
      },
      [this, all, id = place.id](const Result<void>& result) {
        is_changing_ = false;
        if (!result) return;
        server_->tracks().Get(id,
                              [all](const Result<TrackPtr>& got) { got.value()->Revise(*all); });
      });
  return true;
}

bool World::ChangeRoster() {
  if (is_changing_) return false;
  is_changing_ = true;
  const auto roster = RosterOf(chance_.Below(3));
  disk_.Write([roster](store::Store& store) { return store.PutRoster(kMeeting, roster); },
              [this, roster](const Result<void>& result) {
                is_changing_ = false;
                if (!result) return;
                for (const auto& place : places_)
                  server_->tracks().Get(place.id, [roster](const Result<TrackPtr>& got) {
                    got.value()->SetRoster(roster);
                  });
              });
  return true;
}

bool World::ChangeState() {
  if (is_changing_) return false;
  is_changing_ = true;
  const auto state = chance_.OneIn(2) ? store::MeetingState::live : store::MeetingState::ended;
  disk_.Write(
      [state](store::Store& store) -> Result<void> {
        auto meeting = store.FindMeeting(kMeeting);
        if (!meeting) return meeting.error();
        meeting->state = state;
        return store.PutMeeting(*meeting);
      },
      [this, state](const Result<void>& result) {
        is_changing_ = false;
        if (!result) return;
        for (const auto& place : places_)
          server_->tracks().Get(
              place.id, [state](const Result<TrackPtr>& got) { got.value()->SetState(state); });
      });
  return true;
}

// As another node would that has the captioner's events too: the track hears of them by following
// its log.
bool World::AppendElsewhere() {
  auto& place = Any();
  const auto& typed = place.typist->typed();
  if (typed.size() == place.durable) return false;
  const auto count = std::min(typed.size() - place.durable, chance_.Between(1, 5));
  const auto first = typed.begin() + static_cast<long>(place.durable);
  disk_.Append(place.id, {first, first + static_cast<long>(count)}, [](const auto&) {});
  return true;
}

bool World::SendOff() {
  server_->SendReadersOff(Any().id);
  return true;
}

}  // namespace plenary::simulation
