// SPDX-License-Identifier: Apache-2.0
#include "suspects.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "plenary/spelling/dictionaries.h"

namespace plenary::transcript {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const text::Dictionary* English() {
  static const auto dictionary = [] {
    const std::vector<std::string> english{"en_US"};
    return spelling::OpenDictionaries(english).value();
  }();
  return dictionary.get();
}

// Something harmless of some length, so that the meeting has a language and a vocabulary.
constexpr const char* kMeeting =
    "Good morning to all of you, and welcome to the meeting of the garden club. We have three "
    "items "
    "on the agenda of today, and I hope that we can be done before lunch. The first of them is the "
    "report of the treasurer, and after that we will hear from the people who look after the pond.";

// A meeting of one language, said by one person.
class Meeting {
 public:
  explicit Meeting(const text::Dictionary* dictionary = English()) : dictionary_(dictionary) {
    words_.Add(kMeeting);
  }
  Meeting& IsInCapitals() {
    is_capitals_ = true;
    return *this;
  }
  Meeting& Says(std::string_view text) {
    words_.Add(text);
    return *this;
  }
  Meeting& Knows(const std::string& name) {
    names_.insert(name);
    return *this;
  }

  // What is pointed out in a turn of the meeting, each with " -> proposal" where there is one.
  std::vector<std::string> Points(std::string text) {
    std::vector<std::string> points;
    for (const Suspect& suspect : All(std::move(text))) {
      points.push_back(suspect.raw + (suspect.proposal ? " -> " + *suspect.proposal : ""));
    }
    return points;
  }
  std::vector<Suspect> All(std::string text, const LineStarts& lines = {{0, 1}}) {
    words_.Add(text);
    Turn turn;
    turn.n = 7;
    turn.text = std::move(text);
    SuspectFinder finder(words_, names_, dictionary_, is_capitals_);
    return finder.Find(turn, lines);
  }

 private:
  MeetingWords words_;
  std::unordered_set<std::string> names_;
  const text::Dictionary* dictionary_;
  bool is_capitals_ = false;
};

TEST(Suspects, AreWordsThatNobodyKnows) {
  EXPECT_THAT(Meeting().Points("The pond is wonderfulful in spring."),
              ElementsAre("wonderfulful -> wonderful"));
}

TEST(Suspects, AreKeysThatWereNotTranslated) {
  EXPECT_THAT(Meeting().Points("We saw TKPWRAOPL in the pond and TPO*UR frogs."),
              ElementsAre("TKPWRAOPL", "TPO*UR"));
}

TEST(Suspects, AreInCapitalsWhatIsLikeAWordAndLikeNoName) {
  EXPECT_THAT(Meeting().IsInCapitals().Points("The Garrden of Kettlewyn is wide."),
              ElementsAre("Garrden -> garden"));
  EXPECT_THAT(Meeting().IsInCapitals().Points("We thank Rose Mirow for it."), IsEmpty());
  EXPECT_THAT(Meeting().Points("The Garrden of Kettlewyn is wide."), IsEmpty());
}

TEST(Suspects, AreNotNamedTwice) {
  std::vector<Suspect> suspects{
      {7, 4, "Mirow", {}, ""}, {7, 4, "pnod", {}, ""}, {7, 9, "Mirow", {}, ""}};
  const std::vector<NameSuggestion> names{{7, 4, "Rose Mirow", "Rose Miró", 0.9, ""}};
  LeaveOutNames(suspects, names);
  EXPECT_THAT(suspects, ElementsAre(Suspect{7, 4, "pnod", {}, ""}, Suspect{7, 9, "Mirow", {}, ""}));
}

TEST(Suspects, SayTheirTurnTheirLineAndWhy) {
  const auto suspects =
      Meeting().All("The pond is deep.\n\nIt is an another pond.", {{0, 4}, {19, 6}});
  ASSERT_EQ(suspects.size(), 1U);
  EXPECT_EQ(suspects[0].turn, 7);
  EXPECT_EQ(suspects[0].line, 6);
  EXPECT_EQ(suspects[0].raw, "an another");
  EXPECT_EQ(suspects[0].proposal, "another");
  EXPECT_EQ(suspects[0].why, "two determiners");
}

TEST(Suspects, AreNoWordsThatAreSaidTwice) {
  EXPECT_THAT(Meeting().Says("The quorvel is new.").Points("We saw the quorvel today."), IsEmpty());
}

TEST(Suspects, AreNoNamesAndNoAbbreviations) {
  EXPECT_THAT(Meeting().Points("I saw Ansgrith at the WZQX with an iPad."), IsEmpty());
  EXPECT_THAT(Meeting().Knows("ansgrith").Points("I saw ansgrith today."), IsEmpty());
}

TEST(Suspects, AreNoWordsOfTheTradeAndNoCompounds) {
  EXPECT_THAT(Meeting().Points("Um, this multistakeholder webinar, you know, is a co-facilitated "
                               "pondkeeping stocktake, okay?"),
              IsEmpty());
}

TEST(Suspects, AreNoBritishWords) {
  EXPECT_THAT(Meeting().Points("The organisers analysed the colour."), IsEmpty());
}

TEST(Suspects, AreWordsGluedByPunctuation) {
  EXPECT_THAT(Meeting().Points("Lastly,ing the pond is deep."),
              ElementsAre("Lastly,ing -> Lastly,"));
  EXPECT_THAT(Meeting().Points("See example.org, or pond.museum, at 10:30."), IsEmpty());
}

TEST(Suspects, AreStrayLettersBeforeAWord) {
  EXPECT_THAT(Meeting().Points("3rThank you for the pond."), ElementsAre("3rThank -> Thank"));
}

TEST(Suspects, AreStrayLettersAlone) {
  EXPECT_THAT(Meeting().Points("We want f to see the pond."), ElementsAre("f"));
  EXPECT_THAT(Meeting().Points("That is option b in the list."), IsEmpty());
  EXPECT_THAT(Meeting().Points("It is spelt p o n d in English."), IsEmpty());
}

TEST(Suspects, ArePiecesOfOneWord) {
  EXPECT_THAT(Meeting().Points("We made a pro e posal for the pond."),
              ElementsAre("pro e posal -> proposal"));
  EXPECT_THAT(Meeting().Points("There was a core erection of the map."),
              ElementsAre("core erection -> correction"));
  EXPECT_THAT(Meeting().Points("He was paid in a rears."), ElementsAre("a rears -> arrears"));
}

TEST(Suspects, ArePiecesOfWhatIsNearToAWord) {
  EXPECT_THAT(Meeting().Points("We have a lab ratory by the pond."),
              ElementsAre("lab ratory -> laboratory"));
}

TEST(Suspects, AreTwoWordsThatMakeSenseAsOneOnly) {
  EXPECT_THAT(Meeting().Points("The frogs were grate ful for rain."),
              ElementsAre("grate ful -> grateful"));
  EXPECT_THAT(Meeting().Points("There is a boat house by the pond."), IsEmpty());
  EXPECT_THAT(Meeting()
                  .Says("The boathouse is old. We painted the boathouse.")
                  .Points("There is a boat house by the pond."),
              ElementsAre("boat house -> boathouse"));
}

TEST(Suspects, ArePiecesThatSoundLikeAWord) {
  EXPECT_THAT(Meeting().Points("We drew a die a gram of the pond."),
              ElementsAre("die a gram -> diagram"));
  EXPECT_THAT(Meeting().Points("The tech nish yan of the pond is here."),
              ElementsAre("tech nish yan -> technician"));
  EXPECT_THAT(Meeting().Points("A pond in the sea air is a sight."), IsEmpty());
  EXPECT_THAT(Meeting().Points("It is no pond per se, et cetera."), IsEmpty());
}

TEST(Suspects, AreNoFalseStarts) {
  EXPECT_THAT(Meeting().Points("It seems impor important to w when we can."), IsEmpty());
}

TEST(Suspects, ArePhrasesThatStandTwice) {
  EXPECT_THAT(Meeting().Points("We met behind the barn behind the barn at noon."),
              ElementsAre("behind the barn behind the barn -> behind the barn"));
}

TEST(Suspects, AreNoPolitenessAndNoEmphasis) {
  EXPECT_THAT(Meeting().Points("Thank you very much, thank you very much. Bye bye. No, no, no. "
                               "It goes on and on and on. I, I think so."),
              IsEmpty());
}

TEST(Suspects, AreWhatAParagraphRepeatsOfTheOneBefore) {
  EXPECT_THAT(Meeting().Points("It is late. The frogs will be counted at night.\n\n"
                               "The frogs will be counted at night. And then we go."),
              ElementsAre("The frogs will be counted at night"));
}

TEST(Suspects, AreSmallWordsThatCannotFollowEachOther) {
  EXPECT_THAT(Meeting().Points("Tell us how no clean the pond."), ElementsAre("no -> to"));
  EXPECT_THAT(Meeting().Points("It is on this side for from the pond."),
              ElementsAre("for from -> from"));
}

TEST(Suspects, AreWordsThatSoundLikeOneThatFits) {
  EXPECT_THAT(Meeting().Points("We should of cleaned the pond."), ElementsAre("of -> have"));
  EXPECT_THAT(Meeting().Points("They play an important roll."), ElementsAre("roll -> role"));
}

TEST(Suspects, AreWordsThatSoundLikeWhatTheMeetingSays) {
  EXPECT_THAT(Meeting()
                  .Says("The gravel filter is old. A gravel filter is good. Our gravel filter.")
                  .Points("We washed the gravel falter."),
              ElementsAre("gravel falter -> gravel filter"));
}

TEST(Suspects, AreAbbreviationsWithTheirLettersSwapped) {
  EXPECT_THAT(Meeting()
                  .Says("The GPK met. The GPK sang. The GPK left. And the GPK came back.")
                  .Points("I thank the GKP for it."),
              ElementsAre("GKP -> GPK"));
}

TEST(Suspects, AreNothingOfWhatIsQuoted) {
  EXPECT_THAT(Meeting().Points("He wrote \"teh\" for it."), IsEmpty());
}

TEST(Suspects, AreNothingOfAnotherLanguage) {
  EXPECT_THAT(Meeting().Points("Je voudrais remercier tous les collègues qui sont venus."),
              IsEmpty());
  EXPECT_THAT(Meeting().Points("Прошу слова, господин председатель."), IsEmpty());
  EXPECT_THAT(Meeting().Points("谢谢主席。 我们同意。"), IsEmpty());
  EXPECT_THAT(Meeting().Points("Hay dos escaleras y pintura para las barcas."), IsEmpty());
}

TEST(Suspects, AreFewerWithoutADictionary) {
  EXPECT_THAT(Meeting(nullptr).Points("The wonderfulful pond is an another pond."),
              ElementsAre("an another -> another"));
}

TEST(Suspects, AreLeftAloneWhenTheDictionaryIsOfAnotherLanguage) {
  const text::Dictionary* english = English();
  MeetingWords words;
  const std::string text =
      "Buenos días a todas y a todos. Tenemos tres puntos en el orden del día y treinta minutos.";
  words.Add(text);
  const std::unordered_set<std::string> names;
  Turn turn;
  turn.text = text;
  EXPECT_THAT(SuspectFinder(words, names, english).Find(turn, {{0, 1}}), IsEmpty());
}

TEST(Suspects, AreFoundInAnyBytesWithoutHarm) {
  for (const std::string& text :
       {std::string(), std::string("\n\n"), std::string("[[[ ]]] {"), std::string(". , ; — …"),
        std::string("a\n\nb"), std::string("'s 's '' \" ("),
        std::string("\xE2\x80\x99\xCC\x81 \xF0\x9F\x90\xB8"),
        std::string("the the the the the the"), std::string(5'000, 'a'),
        std::string("... --- ///")}) {
    Meeting().All(text);
  }
}

TEST(Suspects, LeaveLettersWithoutEndAlone) {
  EXPECT_THAT(Meeting().Points("It goes on " + std::string(200'000, 'x') + " and on."), IsEmpty());
}

}  // namespace
}  // namespace plenary::transcript
