// SPDX-License-Identifier: Apache-2.0
#include "action_owners.h"

#include <algorithm>
#include <map>

#include "plenary/text/pattern.h"
#include "titles.h"

namespace plenary::report {
namespace {

bool IsPronoun(std::string_view spoken) {
  static const text::Pattern pronoun(
      R"(^(?:I|we|you|he|she|it|they|that|this|there|who|which|what|so|and|but|then|also)(?:\s|$))");
  return pronoun.Matches(spoken);
}

bool SpeaksForSecretariat(std::string_view role) {
  static const text::Pattern secretariat(
      R"(\b(?:secretariat|secrétariat|secretar[íi]a|секретариат\p{L}*)\b)");
  return secretariat.Matches(role);
}

// The members as most sentences that speak of them call them: "Board members".
std::string MembersOf(const std::vector<SpokenSentence>& sentences) {
  static const text::Pattern members(
      R"(\b((?-i:\p{Lu}[\p{L}]{2,})|council|committee|board|commission|parliament|forum|assembly|working\s+group)\s+members\b)");
  std::map<std::string, int> counts;
  for (const auto& sentence : sentences)
    if (const auto found = members.Find(sentence.text)) ++counts[Capitalised((*found)[1])];
  std::string most;
  constexpr int kEnough = 2;
  for (const auto& [name, count] : counts)
    if (count >= kEnough && (most.empty() || count > counts[most])) most = name;
  return most.empty() ? "All members" : most + " members";
}

bool MentionsSecretariat(const std::vector<SpokenSentence>& sentences) {
  return std::any_of(sentences.begin(), sentences.end(), [](const SpokenSentence& sentence) {
    return SpeaksForSecretariat(sentence.text);
  });
}

}  // namespace

ActionOwners::ActionOwners(const std::vector<SpokenSentence>& sentences,
                           const transcript::Transcript& transcript, const People& people)
    : sentences_(sentences),
      transcript_(transcript),
      people_(people),
      all_(MembersOf(sentences)),
      has_secretariat_(MentionsSecretariat(sentences)) {}

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

// Groups that may be spoken to as "you", unless something is only sent to them.
std::string ActionOwners::GroupIn(std::string_view text) const {
  static const text::Pattern all(
      R"(\b(?:all|everyone|everybody|colleagues|let's)\b|\b(?:question|plea|appeal|request|message)\s+to\s+the\s+(?:(?-i:\p{Lu}{2,})|council|committee|board|commission|forum|assembly|floor)\b)");
  static const text::Pattern group(
      R"((?:^|\b(?:to|for|with|of|from|by)\s+)?(?:the\s+)?\b((?:(?-i:\p{Lu}[\p{L}]+)\s+|(?:session|working|committee|council)\s+)?(?:members|organi[sz]ers|rapporteurs|facilitators|delegations|participants))\b)");
  static const text::Pattern only_sent_to(R"(^(?:to|for|with|of|from|by)\s)");
  if (const auto found = group.Find(text); found && !only_sent_to.Matches(found->front())) {
    const std::string named = Capitalised((*found)[1]);
    return named == "Members" || named == "All members" ? all_ : named;
  }
  return all.Matches(text) ? all_ : std::string();
}

// "Thank you, Ana. ... You need to finish it.", "That is a good point of Ana's. Just send it ..."
std::string ActionOwners::SpokenToBefore(std::size_t sentence) const {
  static const text::Pattern thanks(
      R"(\b(?:thank|thanks|great|excellent|congratulations|merci|gracias)\b|^(?:yes|okay|ok|right),)");
  constexpr std::size_t kNear = 2;
  constexpr std::size_t kFarthest = 8;
  for (std::size_t back = 1; back <= std::min(kFarthest, sentence); ++back) {
    const auto& before = sentences_[sentence - back];
    if (before.turn != sentences_[sentence].turn) break;
    if (back > kNear && !thanks.Matches(before.text)) continue;
    for (const auto& list : people_.NamesIn(before.text)) {
      const auto known = people_.Canonical(list.names.back());
      if (!known.empty() && known != Speaker(sentence)) return known;
    }
  }
  return {};
}

std::string ActionOwners::Addressee(std::size_t sentence) const {
  static const text::Pattern of_secretariat(
      R"(\b(?:from|of|by)\s+the\s+secretariat\b|\bsecretariat's\b)");
  static const text::Pattern for_us(
      R"(\b(?:send|let|e-?mail|contact|write\s+to)\s+(?:it\s+)?(?:to\s+)?us\b|\bwe\s+(?:would\s+|will\s+|do\s+)?need\b)");
  const std::string& text = sentences_[sentence].text;
  if (of_secretariat.Matches(text)) return "Secretariat";
  if (auto called = Called(text); !called.empty()) return called;
  if (auto group = GroupIn(text); !group.empty()) return group;
  if (for_us.Matches(text)) return all_;
  auto before = SpokenToBefore(sentence);
  return before.empty() ? Keeper(sentence) : before;
}

std::string ActionOwners::Keeper(std::size_t sentence) const {
  static const text::Pattern kept(
      R"(\b(?:reports?|minutes|summar(?:y|ies)|transcripts?|agendas?|web\s?sites?|recordings?|invitations?|surveys?|registrations?|lists?)\b)");
  return has_secretariat_ && kept.Matches(sentences_[sentence].text) ? "Secretariat" : "";
}

}  // namespace plenary::report
