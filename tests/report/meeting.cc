// SPDX-License-Identifier: Apache-2.0
#include "report/meeting.h"

namespace plenary::report {

Meeting& Meeting::Titled(const std::string& title) {
  transcript_.meeting.title = title;
  return *this;
}

Meeting& Meeting::Expect(const std::string& name, const std::string& role) {
  transcript::Person person;
  person.name = name;
  person.role = role;
  roster_.people.push_back(person);
  return *this;
}

Meeting& Meeting::SaySomebody(const std::string& text) {
  transcript::Turn turn;
  turn.n = static_cast<int>(transcript_.turns.size()) + 1;
  turn.source.line = 10 * turn.n;
  turn.text = text;
  turn.raw = ">> " + text;
  transcript_.turns.push_back(turn);
  return *this;
}

Meeting& Meeting::Say(const std::string& name, const std::string& text) {
  SaySomebody(text);
  transcript::Speaker speaker;
  speaker.name = name;
  for (const auto& person : roster_.people)
    if (person.name == name) speaker.role = person.role;
  speaker.certainty = transcript::Certainty::labelled;
  transcript_.turns.back().label = name;
  transcript_.turns.back().speaker = speaker;
  return *this;
}

Meeting& Meeting::Suggest(const std::string& misheard, const std::string& name) {
  transcript_.name_suggestions.push_back({1, 10, misheard, name, 0.8, "sounds alike"});
  return *this;
}

Meeting& Meeting::Talk(int turns, const std::string& about) {
  for (int i = 0; i < turns; ++i)
    Say(i % 2 == 0 ? "Paul Ito" : "Rosa Klein",
        "It was a long time with the " + about + " and people were fond of it.");
  return *this;
}

}  // namespace plenary::report
