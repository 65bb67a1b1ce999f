// SPDX-License-Identifier: Apache-2.0
#include "suspects_once.h"

#include <algorithm>
#include <iterator>

#include "meeting_words.h"
#include "suspects.h"

namespace plenary::transcript {

void SuspectsOnce::Add(const Turn& turn, const LineStarts& lines, std::vector<Suspect> missed) {
  Said said;
  said.turn.n = turn.n;
  said.turn.text = turn.text;
  said.lines = lines;
  said.missed = std::move(missed);
  said_.push_back(std::move(said));
}

const std::vector<Suspect>& SuspectsOnce::Get() {
  std::call_once(once_, [this] { Search(); });
  return found_;
}

void SuspectsOnce::Search() {
  MeetingWords words;
  for (const Said& said : said_) words.Add(said.turn.text);
  SuspectFinder finder(words, names_, dictionary_.get(), is_capitals_);
  for (Said& said : said_) {
    std::ranges::move(finder.Find(said.turn, said.lines), std::back_inserter(found_));
    std::ranges::move(said.missed, std::back_inserter(found_));
  }
  said_ = {};
}

}  // namespace plenary::transcript
