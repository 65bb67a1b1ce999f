// SPDX-License-Identifier: Apache-2.0
#include "case_restorer.h"

#include <gtest/gtest.h>

#include <set>

namespace plenary::transcript {
namespace {

Roster HarborBoard() {
  Roster roster;
  roster.people.push_back({"tara", "Tara van der Berg", {"Tara B."}, "", ""});
  roster.people.push_back({"bo", "Bo O'Neil", {}, "", ""});
  roster.people.push_back({"grant", "Grant Will", {}, "", ""});
  return roster;
}

std::string Restored(std::string_view capitals, std::string_view before = "") {
  static const CaseRestorer restorer(HarborBoard(), nullptr);
  return restorer.Restore(capitals, before);
}

TEST(CaseRestorer, WritesSentences) {
  EXPECT_EQ(Restored("THE GATE IS SHUT. WHO SHUT IT? I DID! WELL, I'M NOT SURE."),
            "The gate is shut. Who shut it? I did! Well, I'm not sure.");
  EXPECT_EQ(Restored("ÉTÉ À L'ÉCOLE. ÂGE"), "Été à l'école. Âge");
  EXPECT_EQ(Restored("[laughter] SO IT IS — AND SO ON."), "[laughter] So it is — and so on.");
}

TEST(CaseRestorer, GoesOnWithTheTextBefore) {
  EXPECT_EQ(Restored("OF THE GATE", "The lock"), "of the gate");
  EXPECT_EQ(Restored("OF THE GATE", "The lock."), "Of the gate");
  EXPECT_EQ(Restored("LUND", "I saw Mr."), "Lund");
  EXPECT_EQ(Restored("SO IT IS", "\"Yes.\""), "So it is");
}

TEST(CaseRestorer, WritesNamesAsTheRosterDoes) {
  EXPECT_EQ(Restored("THANK YOU, TARA VAN DER BERG AND BO O'NEIL. BO'S LAMP"),
            "Thank you, Tara van der Berg and Bo O'Neil. Bo's lamp");
  EXPECT_EQ(Restored("TARA: YES"), "Tara: yes");
}

TEST(CaseRestorer, TakesANameThatIsAWordForOneOnlyWhereItIsMeant) {
  EXPECT_EQ(Restored("I WILL ASK FOR A GRANT"), "I will ask for a grant");
  EXPECT_EQ(Restored("I ASK GRANT WILL"), "I ask Grant Will");
  EXPECT_EQ(Restored("THANK YOU, GRANT."), "Thank you, Grant.");
  EXPECT_EQ(Restored("I ASK MR. WILL"), "I ask Mr. Will");
}

TEST(CaseRestorer, KnowsNamesHeardInLabels) {
  std::vector<NameWord> heard;
  AddName("Jo Lund", heard);
  EXPECT_EQ(CaseRestorer().Restore("I SAW JO LUND'S CAT", "", heard), "I saw Jo Lund's cat");
}

TEST(CaseRestorer, WritesTitlesDaysMonthsAndPeoples) {
  EXPECT_EQ(Restored("ON MONDAY DR. SATO SPOKE FRENCH IN MAY. IT MAY BE MAY 5TH."),
            "On Monday Dr. Sato spoke French in May. It may be May 5th.");
  EXPECT_EQ(Restored("WE MARCH IN MARCH"), "We march in March");
}

TEST(CaseRestorer, KeepsAcronymsAndLettersAlone) {
  EXPECT_EQ(Restored("THE ITU AND THE NGOS ON TV, Q&A, THE XQZ AND PLAN B"),
            "The ITU and the NGOs on TV, Q&A, the XQZ and plan B");
  EXPECT_EQ(Restored("AT 7 P.M. IN THE U.S. OR AT 10 A.M."), "At 7 p.m. in the U.S. or at 10 a.m.");
  EXPECT_EQ(Restored("THE 1990S, THE 5TH, COVID-19, H1N1, A HMM"),
            "The 1990s, the 5th, covid-19, H1N1, a hmm");
}

TEST(CaseRestorer, LeavesWordsThatAreNotCapitals) {
  EXPECT_EQ(Restored("THE iPad OF McDEE"), "The iPad of McDEE");
  EXPECT_EQ(Restored(""), "");
  EXPECT_EQ(Restored("— ... —"), "— ... —");
}

// A dictionary of a few words.
class FewWords : public text::Dictionary {
 public:
  bool IsWord(std::string_view word) const override { return words_.contains(std::string(word)); }

 private:
  std::set<std::string> words_{"the", "gate", "of", "and", "saw", "Nairobi", "grant", "harbor"};
};

TEST(CaseRestorer, AsksTheDictionary) {
  const CaseRestorer restorer({}, std::make_shared<FewWords>());
  EXPECT_EQ(restorer.Restore("THE GATE OF NAIROBI AND THE ABAC SAW WETTERLING", ""),
            "The gate of Nairobi and the ABAC saw Wetterling");
  EXPECT_EQ(restorer.Restore("THE GATE OF THE HARBOUR", ""), "The gate of the harbour");
}

}  // namespace
}  // namespace plenary::transcript
