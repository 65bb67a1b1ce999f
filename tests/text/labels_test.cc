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
      {"[TARA]: yes", "TARA|yes"},
      {"[TARA OKEKE:] yes", "TARA OKEKE|yes"},
      {"**TARA OKEKE:** yes", "TARA OKEKE|yes"},
      {"**TARA OKEKE**: yes", "TARA OKEKE|yes"},
      {"<strong>TARA OKEKE:</strong> yes", "TARA OKEKE|yes"},
      {"TARA&nbsp;OKEKE: yes", "TARA&nbsp;OKEKE|yes"},
      {"Ms. St. Pierre: yes", "Ms. St. Pierre|yes"},
      {"The Clerk of the Committee (Ms. Lund): yes", "The Clerk of the Committee (Ms. Lund)|yes"},
      {"Some hon. members: Oh, oh!", "Some hon. members|Oh, oh!"},
      {"INTERVENANT NON IDENTIFI\u00C9 : oui", "INTERVENANT NON IDENTIFI\u00C9|oui"},
      {"Interpr\u00E8te : Pour Tara : oui", "Interpr\u00E8te : Pour Tara|oui"},
      {"\u200Fتارا أوكيكي\u200F: شكرا", "تارا أوكيكي|شكرا"},
  };
  for (const auto& [piece, expected] : cases) EXPECT_EQ(AfterArrow(piece), expected) << piece;
}

TEST(LabelAfterArrow, LeavesSentencesWithAColonToSpeech) {
  for (const char* piece : {"My question is: who pays?",
                            "One thing: the lamps.",
                            "Note: this is recorded.",
                            "First: the minutes.",
                            "It is 10:30 now.",
                            "10:30 is fine.",
                            "https://example.org/x",
                            "Yes. Okeke: no",
                            "she told me: no",
                            "the ratio is 3:1",
                            "No colon at all",
                            "",
                            ":",
                            " : x",
                            "42: yes",
                            "Thank you: all of you",
                            "Item 2: the budget",
                            "Question 1: who",
                            "MY QUESTION IS: WHO PAYS?",
                            "PUBLIC HEARING: BRIDGE",
                            "ITEM 3: THE LAMPS",
                            "我的问题是：谁付钱",
                            "我们今天要讨论的是下面这个：灯",
                            "[TARA: yes",
                            "TARA] : OKEKE] x"}) {
    EXPECT_EQ(AfterArrow(piece), "none") << piece;
  }
}

TEST(LabelAfterArrow, LeavesSentencesOfChineseToSpeech) {
  EXPECT_FALSE(LabelAfterArrow("我只有一句话：不行。"));
  EXPECT_FALSE(LabelAfterArrow("原因是：太贵。"));
  EXPECT_TRUE(LabelAfterArrow("李晓梅：不行。"));
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

// The label of a line and its shape: "strong TARA|Good morning."
std::string OfLine(std::string_view line, bool is_capitals = false) {
  constexpr const char* kShapes[] = {"strong", "full_name", "one_word", "lower", "own_line",
                                     "dash",   "chat",      "letter",   "voice"};
  const auto label = LabelOfLine(line, is_capitals);
  if (!label) return "none";
  const auto [begin, end, speech] = label->span;
  return std::string(kShapes[static_cast<std::size_t>(label->shape)]) + " " +
         std::string(line.substr(begin, end - begin)) + "|" + std::string(line.substr(speech));
}

TEST(LabelOfLine, SaysWhichShapeItHas) {
  const std::pair<const char*, const char*> cases[] = {
      {"TARA OKEKE: yes", "strong TARA OKEKE|yes"},
      {"Ms. Okeke: yes", "strong Ms. Okeke|yes"},
      {"Tara Okeke: yes", "full_name Tara Okeke|yes"},
      {"تارا أوكيكي: شكرا", "full_name تارا أوكيكي|شكرا"},
      {"Tara: yes", "one_word Tara|yes"},
      {"张伟：谢谢", "one_word 张伟|谢谢"},
      {"TARA OKEKE", "own_line TARA OKEKE|"},
      {"THE CHAIR", "own_line THE CHAIR|"},
      {"TARA OKEKE - Good morning.", "dash TARA OKEKE|Good morning."},
      {"TARA OKEKE – Good morning.", "dash TARA OKEKE|Good morning."},
      {"<tara> yes", "chat tara|yes"},
      {"[tara_o] note: yes", "chat tara_o|note: yes"},
      {"<@tara> yes", "chat tara|yes"},
      {"Q.   Did you?", "letter Q.|Did you?"},
      {"A    I did.", "letter A|I did."},
      {"<v Tara Okeke>yes", "voice Tara Okeke|yes"},
      {"<v.loud Tara>yes", "voice Tara|yes"},
  };
  for (const auto& [line, expected] : cases) EXPECT_EQ(OfLine(line), expected) << line;
}

TEST(LabelOfLine, LeavesOtherLinesToSpeech) {
  for (const char* line :
       {"A gate.", "Question. Is it?", "<p>yes", "<b>yes</b>", "[laughter] yes", "[00:01:02] yes",
        "[2. Public hearing]", "APPLAUSE", "THE BRIDGE 2031", "I - I think so", "WE ARE - well",
        "The gate - as it is", "<tara>yes", "< tara > yes", "CALL TO ORDER", "x", ""}) {
    EXPECT_EQ(OfLine(line), "none") << line;
  }
}

TEST(LabelOfLine, TakesAHeadingForOneOnlyAmongCapitals) {
  EXPECT_EQ(OfLine("TOWN SQUARE: A NEW BEGINNING"), "none");
  EXPECT_EQ(OfLine("TOWN SQUARE: A NEW BEGINNING", true), "strong TOWN SQUARE|A NEW BEGINNING");
  EXPECT_EQ(OfLine("MAYOR OKEKE: THANK YOU"), "strong MAYOR OKEKE|THANK YOU");
  EXPECT_EQ(OfLine("TARA OKEKE: OK."), "strong TARA OKEKE|OK.");
}

TEST(WeakLabelAfterArrow, TakesSmallNamesAndNamesAlone) {
  EXPECT_EQ(WeakLabelAfterArrow("tara okeke: yes")->shape, LabelShape::lower);
  EXPECT_EQ(WeakLabelAfterArrow("TARA OKEKE")->shape, LabelShape::own_line);
  for (const char* piece : {"she told me: no", "my question is: who", "so: yes", "it is 10:30",
                            "GOOD MORNING.", "TARA OKEKE: yes", "yes", ""}) {
    EXPECT_FALSE(WeakLabelAfterArrow(piece)) << piece;
  }
}

TEST(LabelGoesOn, JoinsTwoLinesToOneLabel) {
  EXPECT_TRUE(MayBeginLabel("THE REPUBLIC OF NORDAVIA ON BEHALF"));
  EXPECT_TRUE(MayBeginLabel("TARA"));
  for (const char* line : {"Tara", "GOOD MORNING.", "TARA: yes", "WHAT IS IT", "10", ""}) {
    EXPECT_FALSE(MayBeginLabel(line)) << line;
  }
  const auto rest = LabelGoesOn("TARA", "OKEKE: yes");
  ASSERT_TRUE(rest);
  EXPECT_EQ(*rest, (LabelSpan{0, 5, 7}));
  EXPECT_FALSE(LabelGoesOn("TARA", "the gate: yes"));
  EXPECT_FALSE(LabelGoesOn("TARA", "no colon"));
}

TEST(LabelText, ReadsEntities) {
  EXPECT_EQ(LabelText("TARA&nbsp;OKEKE"), "TARA OKEKE");
  EXPECT_EQ(LabelText("LUND &amp; SONS"), "LUND & SONS");
}

TEST(IsTitle, IsOneWithAStopOrWithout) {
  EXPECT_TRUE(IsTitle("MS."));
  EXPECT_TRUE(IsTitle("Dr"));
  EXPECT_FALSE(IsTitle("TARA"));
}

TEST(IsLabelOfNobody, IsForCrowdsAndTheUnidentified) {
  for (const char* label : {"Some hon. members", "UNIDENTIFIED SPEAKER", "SOCIO SIN IDENTIFICAR",
                            "Plusieurs voix", "AUDIENCE"}) {
    EXPECT_TRUE(IsLabelOfNobody(label)) << label;
  }
  EXPECT_FALSE(IsLabelOfNobody("SPEAKER 1"));
  EXPECT_FALSE(IsLabelOfNobody("TARA OKEKE"));
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
      {"TARA OKEKE, SECRETARY", {"TARA OKEKE", "", "", false, "SECRETARY"}},
      {"TARA OKEKE (Harbor School)", {"TARA OKEKE", "", "", false, "Harbor School"}},
      {"Tara?", {"Tara", "", "", false}},
      {"TARA OKEKE - Harbor School", {"TARA OKEKE", "", "", false, "Harbor School"}},
      {"The Chair (Ms. Okeke)", {"Okeke", "Ms.", "The Chair", false}},
      {"BY MR. OKEKE", {"OKEKE", "MR.", "", false}},
      {"Interpr\u00E8te : Pour Tara", {"Tara", "", "", false}},
      {"Q.", {"", "", "", true}},
      {"El señor Presidente", {"", "El señor", "Presidente", false}},
      {"M. LE VICE-PRÉSIDENT", {"", "M.", "LE VICE-PRÉSIDENT", false}},
      {"MINISTER OF TRANSPORT", {"", "", "MINISTER OF TRANSPORT", false}},
      {"MS. M. OKEKE", {"M. OKEKE", "MS.", "", false}},
      {"INTERPRETER FOR MS. OKEKE", {"OKEKE", "MS.", "", false}},
      {"OKEKE THROUGH INTERPRETER", {"OKEKE", "", "", false}},
      {"主席（王建国）", {"王建国", "", "主席", false}},
      {"UNE VOIX", {"", "", "", true}},
      {"SOCIO SIN IDENTIFICAR", {"", "", "", true}},
      {"SEVERAL HON. MEMBERS", {"", "", "", true}},
      {"SPEAKER A", {"", "", "", true}},
      {"SPEAKER 1", {"", "", "", true}},
      {"UNIDENTIFIED MALE SPEAKER", {"", "", "", true}},
      {"Everyone", {"", "", "", true}},
  };
  for (const auto& [label, parts] : cases) EXPECT_EQ(TakeApart(label), parts) << label;
}

}  // namespace
}  // namespace plenary::text
