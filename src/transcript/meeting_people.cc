// SPDX-License-Identifier: Apache-2.0
#include "meeting_people.h"

#include <utility>

namespace plenary::transcript {

MeetingPeople::MeetingPeople(Roster roster, bool takes_named)
    : roster_(std::move(roster)), takes_named_(takes_named) {
  Update();
}

void MeetingPeople::SetRoster(Roster roster) {
  roster_ = std::move(roster);
  expected_.reset();
}

void MeetingPeople::AddLabel(const std::optional<std::string>& label) {
  if (label && ++label_counts_[*label] == 1) labels_.push_back(*label);
}

// What only the last turn has was seen last.
void MeetingPeople::TakeBackLabel(const std::optional<std::string>& label) {
  if (!label) return;
  const auto count = label_counts_.find(*label);
  if (--count->second > 0) return;
  label_counts_.erase(count);
  labels_.pop_back();
}

bool MeetingPeople::Update() {
  const bool are_others_expected = UpdateExpected();
  if (!are_others_expected && tally_version_ == tally_.version()) return false;
  tally_version_ = tally_.version();
  std::vector<std::string> named;
  if (takes_named_) named = tally_.Named(*expected_names_, !roster_.people.empty());
  if (!are_others_expected && named == named_) return false;
  named_ = std::move(named);
  people_ = std::make_unique<People>(roster_, expected_labels_, named_);
  names_ = std::make_unique<SpokenNames>(*people_);
  by_label_.clear();
  for (const auto& label : expected_labels_) by_label_.emplace(label, people_->ByLabel(label));
  return true;
}

// Whether roster and labels make other people than before.
bool MeetingPeople::UpdateExpected() {
  if (expected_ && expected_labels_ == labels_) return false;
  expected_labels_ = labels_;
  expected_ = std::make_unique<People>(roster_, expected_labels_);
  expected_names_ = std::make_unique<SpokenNames>(*expected_);
  return true;
}

Match MeetingPeople::ByLabel(const std::string& label, std::size_t t) const {
  const auto by_term = people_->ByTerm(label, static_cast<int>(t) + 1);
  return by_term ? *by_term : by_label_.at(label);
}

const Match* MeetingPeople::ByLabel(const std::string& label) const {
  const auto found = by_label_.find(label);
  return found == by_label_.end() ? nullptr : &found->second;
}

std::vector<Target> MeetingPeople::TargetsOf(const Sign& sign, std::size_t t) const {
  if (sign.name.empty()) return {};
  const Person* holder =
      sign.is_role ? people_->HolderOf(sign.name, static_cast<int>(t) + 1) : nullptr;
  if (holder != nullptr) return {{holder, 1.0, 1.0}};
  return names_->Find(sign);
}

std::vector<Target> MeetingPeople::CalledNext(const Sign& sign,
                                              const std::vector<const Person*>& called) const {
  return names_->Nearest(sign, called);
}

std::vector<Target> MeetingPeople::Introduced(const TurnReading& reading) const {
  for (const SaidName& said : reading.introductions) {
    Sign sign;
    sign.kind = text::CueKind::floor;
    sign.name = said.name;
    if (auto found = names_->Find(sign); !found.empty()) return found;
  }
  return {};
}

std::unordered_set<std::string> MeetingPeople::NameWords() const {
  std::unordered_set<std::string> words;
  for (const Known& known : people_->all()) {
    for (const auto& form : known.forms) words.insert(form.begin(), form.end());
  }
  return words;
}

}  // namespace plenary::transcript
