// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/cues.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <string>

namespace plenary::text {
namespace {

using testing::Contains;
using testing::IsEmpty;

std::vector<std::string> Described(std::string_view sentence) {
  std::vector<std::string> found;
  for (const auto& cue : FindCues(sentence)) {
    found.push_back(std::string(Name(cue.kind)) +
                    (cue.name.empty() ? "" : ": " + std::string(cue.name)));
  }
  return found;
}

TEST(Cues, EveryRowKnowsItsExample) {
  for (const auto& row : CueRows()) {
    const auto found = FindCues(row.example);
    const bool has_kind =
        std::ranges::any_of(found, [&](const Cue& cue) { return cue.kind == row.kind; });
    EXPECT_TRUE(has_kind) << row.language << ": " << row.example << " is "
                          << testing::PrintToString(Described(row.example)) << ", wanted "
                          << Name(row.kind);
  }
}

struct SentenceCase {
  const char* sentence;
  std::vector<std::string> cues;
};

TEST(Cues, AreReadOffOrdinarySentences) {
  const SentenceCase cases[] = {
      {"Thank you very much, Ms. Okeke.", {"thanked: Okeke"}},
      {"Thank you, Madam Chair.", {"thanked: Chair"}},
      {"Thank you, chair.", {"thanked: chair"}},
      {"Ana?", {"floor given: Ana"}},
      {"Okay, Ana.", {"floor given: Ana"}},
      {"I'm looking for hands.", {}},
      {"Ana, over to you to explain.", {"floor given: Ana", "told to go on"}},
      {"Back to you, Ana.", {"floor given: Ana"}},
      {"Ana, what Bo is saying is right.", {"asked: Ana", "quoted: Bo"}},
      {"Will, go ahead.", {"floor given: Will", "told to go on"}},
      {"Will you do it?", {}},
      {"Go on then, Ana.", {"floor given: Ana"}},
      {"Go on, Ana.", {"floor given: Ana"}},
      {"So, Item 3.", {"leads the meeting"}},
      {"Item 3, then, is the pump.", {"leads the meeting"}},
      {"Ana and Bo sent their regrets.", {"absent: Ana", "absent: Bo"}},
      {"We met in Lisbon on Monday.", {"mentioned: Lisbon"}},
      {"Go ahead.", {"told to go on"}},
      {"Who is speaking?", {"asked who speaks"}},
      {"Council member Okeke.", {"floor given: Okeke"}},
      {"Vice President Okeke, please.", {"floor given: Okeke", "told to go on"}},
      {"Mayor Okeke is here.", {"mentioned: Okeke"}},
      {"Thank you, Mayor. Okeke?", {"thanked: Mayor", "asked: Okeke"}},
      {"Next time it's Ana in the chair.", {"mentioned: Ana"}},
      {"From now on it's Ana in the chair.", {"given the chair: Ana"}},
      {"I hand you over to our moderator, Ana.", {"given the chair: Ana"}},
      {"Moved by Ana, seconded by Bo.", {"named as mover: Ana", "named as seconder: Bo"}},
  };
  for (const auto& [sentence, cues] : cases) EXPECT_EQ(Described(sentence), cues) << sentence;
}

TEST(Cues, AreReadOffSentencesOfOtherLanguages) {
  const SentenceCase cases[] = {
      {"Merci, Madame la Présidente.", {"thanked: Présidente"}},
      {"Je redonne la parole à M. Okeke.", {"floor given: Okeke"}},
      {"Oui, Tara ?", {"asked: Tara"}},
      {"Muchas gracias, señora Presidenta.", {"thanked: Presidenta"}},
      {"Le doy la palabra al señor Okeke.", {"floor given: Okeke"}},
      {"Dou a palavra ao senhor deputado Okeke.", {"floor given: Okeke"}},
      {"Vielen Dank, Herr Vorsitzender.", {"thanked: Vorsitzender"}},
      {"Herr von der Heydt, bitte.", {"floor given: Heydt"}},
      {"Als Nächstes spricht Frau Okeke.", {"floor given: Okeke"}},
      {"Спасибо, госпожа председатель.", {"thanked: председатель"}},
      {"Слово для доклада предоставляется господину Океке.", {"floor given: Океке"}},
      {"شكرا سيادة الرئيس.", {"thanked: الرئيس"}},
      {"والآن مع السيد عمر بن زايد.", {"floor given: عمر بن زايد"}},
      {"谢谢主席先生。", {"thanked: 主席"}},
      {"现在有请陈思远委员。", {"floor given: 陈思远"}},
  };
  for (const auto& [sentence, cues] : cases) EXPECT_EQ(Described(sentence), cues) << sentence;
}

TEST(Cues, NoneInASentenceWithoutNames) {
  EXPECT_THAT(FindCues("the pump is old and nobody has looked at it since the spring"), IsEmpty());
  EXPECT_THAT(FindCues(""), IsEmpty());
}

}  // namespace
}  // namespace plenary::text
