// SPDX-License-Identifier: Apache-2.0
#include "action_owners.h"

#include "plenary/text/pattern.h"
#include "titles.h"

namespace plenary::report {
namespace {

bool IsPronoun(std::string_view spoken) {
  static const text::Pattern pronoun(
      R"(^(?:I|we|you|he|she|it|they|that|this|there|who|which|what|so|and|but|then|also)(?:\s|$))");
  return pronoun.Matches(spoken);
}

// Groups that may be spoken to as "you".
std::string GroupIn(std::string_view text) {
  static const text::Pattern group(
      R"(\b(all\s+(?:of\s+you|members|participants|groups|colleagues|delegations)|(?:(?-i:\p{Lu}[\p{L}]+)\s+|(?:session|working|committee|council|main\s+session)\s+)?(?:members|organi[sz]ers|rapporteurs|facilitators|colleagues|delegations|participants)|everyone|everybody)\b)");
  static const text::Pattern everybody(R"(^(?:all\s+of\s+you|everyone|everybody)$|^let's\s+all\b)");
  if (const auto found = group.Find(text)) {
    const auto named = (*found)[1];
    return everybody.Matches(named) ? "All" : Capitalised(named);
  }
  static const text::Pattern all(R"(\b(?:all|let's)\b)");
  return all.Matches(text) ? "All" : "";
}

bool SpeaksForSecretariat(std::string_view role) {
  static const text::Pattern secretariat(
      R"(\b(?:secretariat|secrétariat|secretar[íi]a|секретариат\p{L}*)\b)");
  return secretariat.Matches(role);
}

}  // namespace

const transcript::Turn& ActionOwners::TurnOf(std::size_t sentence) const {
  return transcript_.turns[sentences_[sentence].turn];
}

std::string ActionOwners::Speaker(std::size_t sentence) const {
  return SpeakerOf(TurnOf(sentence));
}

std::string ActionOwners::SpeakersGroup(std::size_t sentence) const {
  const auto& turn = TurnOf(sentence);
  const std::string name = SpeakerOf(turn);
  if (!turn.speaker || !SpeaksForSecretariat(turn.speaker->role)) return name;
  return "Secretariat (" + name + ")";
}

std::string ActionOwners::Named(std::string_view spoken) const {
  if (IsPronoun(spoken)) return {};
  if (std::string known = people_.Canonical(spoken); !known.empty()) return known;
  for (const std::string_view article : {"the ", "The ", "our ", "Our "})
    if (spoken.starts_with(article)) spoken.remove_prefix(article.size());
  return Capitalised(std::string(spoken));
}

// The one person at the start or the end of the sentence: "Ben, could you", "could you, Ben".
std::string ActionOwners::Called(std::string_view text) const {
  for (const auto& list : people_.NamesIn(text)) {
    if (list.names.size() != 1) continue;
    const bool is_called = list.begin == 0 && text.substr(list.end).starts_with(',');
    const bool is_near_an_end = list.begin < 12 || list.end + 2 >= text.size();
    const bool is_known = !people_.Canonical(list.names.front()).empty();
    if (is_called || (is_near_an_end && is_known)) return list.names.front();
  }
  return {};
}

// "Thank you, Ana. ... You need to finish it."
std::string ActionOwners::Thanked(std::size_t sentence) const {
  static const text::Pattern thanks(
      R"(\b(?:thank|thanks|great|excellent|congratulations|merci|gracias)\b|^(?:yes|okay|ok|right),)");
  constexpr std::size_t kFarthest = 8;
  for (std::size_t back = 1; back <= std::min(kFarthest, sentence); ++back) {
    const auto& before = sentences_[sentence - back];
    if (before.turn != sentences_[sentence].turn) break;
    if (!thanks.Matches(before.text)) continue;
    for (const auto& list : people_.NamesIn(before.text)) {
      const auto known = people_.Canonical(list.names.back());
      if (!known.empty() && known != Speaker(sentence)) return known;
    }
  }
  return {};
}

std::string ActionOwners::Addressee(std::size_t sentence) const {
  const std::string& text = sentences_[sentence].text;
  if (auto called = Called(text); !called.empty()) return called;
  if (auto group = GroupIn(text); !group.empty()) return group;
  // What is asked for "us" is asked of more than one.
  static const text::Pattern for_us(R"(\b(?:send|let|e-?mail|contact|write\s+to)\s+(?:it\s+)?(?:to\s+)?us\b)");
  return for_us.Matches(text) ? std::string() : Thanked(sentence);
}

}  // namespace plenary::report
