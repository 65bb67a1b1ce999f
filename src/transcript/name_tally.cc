// SPDX-License-Identifier: Apache-2.0
#include "name_tally.h"

#include <algorithm>
#include <array>

#include "plenary/text/case.h"
#include "plenary/text/fold.h"
#include "plenary/text/names_alike.h"

namespace plenary::transcript {
namespace {

constexpr int kOftenEnough = 2;
constexpr double kSameName = 0.999;  // other spellings of one sound

bool IsDirect(text::CueKind kind) {
  switch (kind) {
    case text::CueKind::floor:
    case text::CueKind::likely_floor:
    case text::CueKind::asked:
    case text::CueKind::hand:
    case text::CueKind::heard:
    case text::CueKind::thanked:
    case text::CueKind::thanked_in_list:
      return true;
    default:
      return false;
  }
}

// Those who are spoken to together, or by what they do.
bool IsNobody(const std::string& name) {
  constexpr auto kGroups = std::to_array<std::string_view>(
      {"everyone",     "everybody",   "colleagues", "all",        "members",  "member",
       "council",      "committee",   "board",      "staff",      "team",     "group",
       "folks",        "guys",        "ladies",     "gentlemen",  "friends",  "delegates",
       "panel",        "panelists",   "public",     "floor",      "host",     "captioner",
       "interpreters", "interpreter", "audience",   "commission", "assembly", "sir",
       "madam",        "working",     "annex",      "item",       "agenda",   "bye",
       "goodbye",      "mr",          "mrs",        "ms",         "miss",     "doctor",
       "minister",     "honourable",  "honorable",  "thank",      "thanks",   "hello",
       "hi",           "good"});
  const std::string folded = text::FoldName(name);
  const std::string_view first = std::string_view(folded).substr(0, folded.find(' '));
  const std::string_view last = std::string_view(folded).substr(folded.rfind(' ') + 1);
  return folded.size() < 2 || std::ranges::find(kGroups, first) != kGroups.end() ||
         IsLeadingOffice(last) ||  // "Madame Chair"
         folded.find_first_of("0123456789") != folded.npos;
}

// Organisations go by capitals: "UNDX", "WHO".
bool IsAcronym(const std::string& name) {
  return name.find(' ') == name.npos && name.size() > 1 && text::IsAllCapitals(name);
}

struct Candidate {
  std::string name;
  std::size_t words = 0;
  int count = 0;
};

}  // namespace

std::vector<NameTally::Entry> NameTally::EntriesOf(const TurnReading& reading) {
  std::vector<Entry> entries;
  for (const Sign& sign : reading.signs) {
    if (sign.name.empty() || sign.is_role || sign.is_thing || sign.is_open) continue;
    if (IsDirect(sign.kind)) {
      entries.push_back({Entry::How::direct, sign.name});
    } else if ((!sign.is_sentence_start || sign.kind == text::CueKind::addressed) &&
               std::ranges::find(reading.introductions, sign.name, &SaidName::name) ==
                   reading.introductions.end()) {
      entries.push_back({Entry::How::mentioned, sign.name});
    }
  }
  for (const SaidName& said : reading.introductions) {
    if (said.is_bare) continue;
    entries.push_back({said.is_plain ? Entry::How::plain : Entry::How::introduced, said.name});
  }
  if (reading.examined && reading.examined->is_sworn)
    entries.push_back({Entry::How::plain, text::NameCase(reading.examined->witness)});
  return entries;
}

int NameTally::Counts::*NameTally::FieldOf(Entry::How how) {
  switch (how) {
    case Entry::How::direct:
      return &Counts::direct;
    case Entry::How::introduced:
      return &Counts::introduced;
    case Entry::How::plain:
      return &Counts::plain;
    case Entry::How::mentioned:
      break;
  }
  return &Counts::mentioned;
}

void NameTally::Count(const std::vector<Entry>& entries, int by) {
  for (const Entry& entry : entries) {
    const auto at = counts_.try_emplace(entry.name).first;
    Counts& now = at->second;
    int& field = now.*FieldOf(entry.how);
    field += by;
    ++version_;
    if (now.direct == 0 && now.introduced == 0 && now.plain == 0 && now.mentioned == 0) {
      counts_.erase(at);
    }
  }
}

// How often somebody is spoken to by the first name alone: "Ana", who once says "Ana Rivera".
int NameTally::CountOfFirstName(const std::string& name) const {
  const auto found = counts_.find(name.substr(0, name.find(' ')));
  return found == counts_.end() ? 0 : found->second.direct + found->second.introduced;
}

std::vector<std::string> NameTally::Named(SpokenNames& known, bool has_roster) const {
  std::vector<Candidate> candidates;
  for (const auto& [name, counts] : counts_) {
    if (counts.direct + counts.introduced + counts.plain == 0) continue;
    if (has_roster && counts.introduced + counts.plain == 0) continue;
    const std::size_t words = FoldedWords(name).size();
    const int count = counts.direct + counts.introduced + counts.plain * (words > 1 ? 2 : 1) +
                      counts.mentioned + (words > 1 ? CountOfFirstName(name) : 0);
    if (count < kOftenEnough || IsNobody(name) || IsAcronym(name)) continue;
    Sign sign;
    sign.kind = text::CueKind::floor;
    sign.name = name;
    if (known.Find(sign).empty()) candidates.push_back({name, words, count});
  }
  std::ranges::sort(candidates, [](const Candidate& a, const Candidate& b) {
    if (a.words != b.words) return a.words > b.words;
    if (a.count != b.count) return a.count > b.count;
    return a.name < b.name;
  });
  std::vector<std::string> named;
  for (const Candidate& candidate : candidates) {
    const auto is_same = [&](const std::string& other) {
      return IsPartOf(FoldedWords(candidate.name), FoldedWords(other)) ||
             text::Likeness(text::SoundForm(candidate.name), text::SoundForm(other)) >= kSameName;
    };
    if (std::ranges::none_of(named, is_same)) named.push_back(candidate.name);
  }
  std::ranges::sort(named);  // in an order that does not change with every count
  return named;
}

}  // namespace plenary::transcript
