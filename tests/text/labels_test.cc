// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/labels.h"

#include <gtest/gtest.h>

namespace plenary::text {
namespace {

std::string AfterArrow(std::string_view piece) {
  const auto span = LabelAfterArrow(piece);
  if (!span) return "none";
  return std::string(piece.substr(span->begin, span->end - span->begin)) + "|" +
         std::string(piece.substr(span->speech));
}

TEST(LabelAfterArrow, TakesNamesInEveryForm) {
  const std::pair<const char*, const char*> cases[] = {
      {"TARA OKEKE: Good morning.", "TARA OKEKE|Good morning."},
      {"TARA OKEKE:   Good morning.", "TARA OKEKE|Good morning."},
      {" \u00A0TARA OKEKE :\u00A0 Yes.", "TARA OKEKE|Yes."},
      {"TARA:Text", "TARA|Text"},
      {"MS. OKEKE: I see.", "MS. OKEKE|I see."},
      {"HON. DR. TARA OKEKE : Thanks", "HON. DR. TARA OKEKE|Thanks"},
      {"CHAIR: Order.", "CHAIR|Order."},
      {"CHAIR OKEKE: Order.", "CHAIR OKEKE|Order."},
      {"Tara Okeke: Hello", "Tara Okeke|Hello"},
      {"Okeke Tara: Hello", "Okeke Tara|Hello"},
      {"R.K. MENON: Sir", "R.K. MENON|Sir"},
      {"ST. JOHN O'NEIL-VAN DER BERG III: Aye", "ST. JOHN O'NEIL-VAN DER BERG III|Aye"},
      {"TARA OKEKE (Harbor School): Yes", "TARA OKEKE (Harbor School)|Yes"},
      {"REPUBLIC OF NORDAVIA ON BEHALF OF THE GROUP: We",
       "REPUBLIC OF NORDAVIA ON BEHALF OF THE GROUP|We"},
      {"Speaker 1: Hm", "Speaker 1|Hm"},
      {"speaker from the floor: Hm", "speaker from the floor|Hm"},
      {"ØSTERGREN: Ja", "ØSTERGREN|Ja"},
      {"تارا أوكيكي: شكرا", "تارا أوكيكي|شكرا"},
      {"张伟：谢谢", "张伟|谢谢"},
      {"Tara?: maybe", "Tara?|maybe"},
      {"MEXICO:", "MEXICO|"},
  };
  for (const auto& [piece, expected] : cases) EXPECT_EQ(AfterArrow(piece), expected) << piece;
}

TEST(LabelAfterArrow, LeavesSentencesWithAColonToSpeech) {
  for (const char* piece :
       {"My question is: who pays?", "One thing: the lamps.", "Note: this is recorded.",
        "First: the minutes.", "It is 10:30 now.", "10:30 is fine.", "https://example.org/x",
        "Yes. Okeke: no", "she told me: no", "the ratio is 3:1", "No colon at all", "", ":", " : x",
        "42: yes", "Thank you: all of you", "Item 2: the budget", "Question 1: who"}) {
    EXPECT_EQ(AfterArrow(piece), "none") << piece;
  }
}

TEST(LabelAfterArrow, GivesUpPastTheLongestLabel) {
  EXPECT_EQ(AfterArrow(std::string(91, 'A') + ": x"), "none");
  EXPECT_EQ(AfterArrow(std::string(90, 'A') + ": x"), std::string(90, 'A') + "|x");
}

TEST(LabelAtLineStart, NeedsCapitalsOrATitle) {
  EXPECT_TRUE(LabelAtLineStart("TARA OKEKE: Good morning."));
  EXPECT_TRUE(LabelAtLineStart("Ms. Okeke: Good morning."));
  EXPECT_FALSE(LabelAtLineStart("Tara Okeke: you asked"));
  EXPECT_FALSE(LabelAtLineStart("Chair: you asked"));
  EXPECT_FALSE(LabelAtLineStart("NOTE: nothing"));
}

TEST(TakeApart, SplitsTitlesAndRolesFromTheName) {
  const std::pair<const char*, LabelParts> cases[] = {
      {"TARA OKEKE", {"TARA OKEKE", "", "", false}},
      {"MS. OKEKE", {"OKEKE", "MS.", "", false}},
      {"HON. DR. TARA OKEKE", {"TARA OKEKE", "HON. DR.", "", false}},
      {"CHAIR OKEKE", {"OKEKE", "", "CHAIR", false}},
      {"THE CHAIR", {"", "", "THE CHAIR", false}},
      {"VICE CHAIR OKEKE", {"OKEKE", "", "VICE CHAIR", false}},
      {"SECRETARIAT TARA OKEKE", {"TARA OKEKE", "", "SECRETARIAT", false}},
      {"TARA OKEKE, SECRETARY", {"TARA OKEKE", "", "", false}},
      {"TARA OKEKE (Harbor School)", {"TARA OKEKE", "", "", false}},
      {"Tara?", {"Tara", "", "", false}},
      {"SPEAKER 1", {"", "", "", true}},
      {"UNIDENTIFIED MALE SPEAKER", {"", "", "", true}},
      {"Everyone", {"", "", "", true}},
  };
  for (const auto& [label, parts] : cases) EXPECT_EQ(TakeApart(label), parts) << label;
}

}  // namespace
}  // namespace plenary::text
