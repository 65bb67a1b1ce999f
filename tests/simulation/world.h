// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <exception>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "chance.h"
#include "disk.h"
#include "reader_network.h"
#include "screen.h"
#include "server.h"
#include "tally.h"
#include "typist.h"

namespace plenary::simulation {

// A meeting with captioners on two tracks and readers, its server, disk and networks; and what can
// happen to them. Throws Broken when something does not hold that always has to.
class World {
 public:
  //   folder  for the database and the captioners' journals
  World(std::uint64_t seed, const std::filesystem::path& folder, Tally& tally);
  ~World();

  // Something happens: mostly work goes on, now and then something breaks.
  void Step();
  // A last fault, and then nothing breaks any more: until all is delivered everywhere, which then
  // is the same everywhere.
  void ComeToRest();

 private:
  class Witness;
  // A track, who writes it, and who reads it.
  struct Place {
    std::string id;
    std::unique_ptr<Typist> typist;
    std::vector<std::shared_ptr<Screen>> screens;
    std::shared_ptr<Witness> witness;  // of the server's present life
    Record record;
    std::uint64_t durable = 0;
    std::string durable_text;
  };
  // A kind of thing that happens, and how often compared to the others.
  struct Kind {
    std::size_t weight;
    bool (World::*happen)();
    bool is_fault;
  };
  static const std::vector<Kind>& Kinds();

  void Prepare(const std::filesystem::path& folder);
  void StartServer();
  void OnTrack(const std::shared_ptr<live::LiveTrack>& track);
  Place& Any();
  bool Happen(std::size_t kind);
  void LookAtLog();
  void LookAtPlace(Place& place);
  static std::vector<std::size_t> WorkThatIsLeft();
  bool IsAtRest();
  void Compare(Place& place);

  bool RunHandler();
  bool Commit();
  bool Tell();
  bool ReadDisk();
  bool RunLine();
  bool RunLoop();
  bool ConnectTypist();
  bool Type();
  bool SendTyped();
  bool HearAnswer();
  bool ConnectScreen();
  bool ReadScreen();
  bool Say();
  bool PassTime();

  bool Crash();
  bool CutTypist();
  bool CutScreen();
  bool FillDisk();
  bool Die();
  bool WaitLong();
  bool Revise();
  bool ChangeRoster();
  bool ChangeState();
  bool SendOff();
  bool AppendElsewhere();

  Tally& tally_;
  Chance chance_;
  Disk disk_;
  ReaderNetwork network_;
  std::unique_ptr<Server> server_;
  std::vector<Place> places_;
  std::vector<std::size_t> weights_;
  std::size_t lag_bytes_ = 0;
  std::size_t capacity_ = 0;
  bool is_changing_ = false;  // the desk is at work
  std::exception_ptr seen_;   // what a witness saw
  std::chrono::milliseconds ticked_{};
};

}  // namespace plenary::simulation
