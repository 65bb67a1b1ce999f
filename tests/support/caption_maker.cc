// SPDX-License-Identifier: Apache-2.0
#include "support/caption_maker.h"

#include <array>
#include <random>
#include <span>

namespace plenary::test {
namespace {

// clang-format off
constexpr std::array kLabels{"RUTH OKEKE", "MR. LIND", "MS. DUARTE", "CHAIR", "Jonas Weber", "DR. SATO"};
constexpr std::array kOpenings{"Thank you, Chair.", "Good morning, everyone.", "Yes.", "Just briefly.",
                               "I agree with Ms. Duarte.", "Can you hear me now?", "Let me add one thing."};
constexpr std::array kSubjects{"the tide gauge", "the ferry office", "our working group", "the north pier",
                               "the draft timetable", "every island", "the pilots' report", "the new crane",
                               "the lighthouse fund", "a volunteer crew", "the dredging plan", "the fish market"};
constexpr std::array kVerbs{"needs", "has already seen", "will depend on", "should be paid from", "cannot replace",
                            "was written before", "must be read together with", "goes well beyond"};
constexpr std::array kObjects{"the summer budget", "two more readings a day", "last year's storm damage",
                              "the map on page seven", "a longer breakwater", "the list of moorings",
                              "what the council decided", "the letters from the schools", "item four of our agenda"};
constexpr std::array kEndings{"as we said in spring", "if nobody objects", "and I would like that to be recorded",
                              "which is why I ask for patience", "at least until the autumn", "in my view"};
constexpr std::array kMarkers{"(Laughter)", "[Inaudible]", "(Applause)", "[No audio]", "(Off microphone)"};
// clang-format on

class Maker {
 public:
  explicit Maker(std::uint64_t seed) : random_(seed) {}

  std::string Turn() {
    std::string turn = ">> ";
    if (Below(5) != 0) turn += Of(kLabels) + ": ";
    turn += Of(kOpenings) + " " + Paragraph();
    if (Below(2) == 0) turn += "\n\n" + Paragraph();
    if (Below(12) == 0) turn += " " + Of(kMarkers);
    return turn + "\n\n";
  }

 private:
  std::string Paragraph() {
    std::string paragraph = Sentence();
    for (std::size_t more = 1 + Below(5); more > 0; --more) paragraph += " " + Sentence();
    return paragraph;
  }

  std::string Sentence() {
    std::string sentence = Of(kSubjects) + " " + Of(kVerbs) + " " + Of(kObjects);
    if (Below(3) == 0) sentence += " -- " + Of(kSubjects) + " too --";
    if (Below(2) == 0) sentence += ", " + Of(kEndings);
    sentence[0] = static_cast<char>(sentence[0] - 'a' + 'A');
    return sentence + ".";
  }

  std::string Of(std::span<const char* const> choices) { return choices[Below(choices.size())]; }
  std::size_t Below(std::size_t limit) { return random_() % limit; }

  std::mt19937_64 random_;
};

}  // namespace

std::string MakeCaptions(std::size_t bytes, std::uint64_t seed) {
  Maker maker(seed);
  std::string text =
      "HARBOUR BOARD, MEETING 12\n9 OCTOBER 2024\n10:00 UTC\n\n"
      "The following is an unedited record made while people spoke. It may contain "
      "errors.\n\n***\n\n";
  while (text.size() < bytes) text += maker.Turn();
  return text + "[End of meeting]\n";
}

std::string MakeRoster() {
  return R"({"people": [
    {"id": "okeke", "name": "Ruth Okeke", "role": "Chair"},
    {"id": "lind", "name": "Per Lind", "organisation": "Pilots' Guild"},
    {"id": "duarte", "name": "Ines Duarte", "organisation": "Ferry Office"},
    {"id": "weber", "name": "Jonas Weber"},
    {"id": "sato", "name": "Mika Sato", "aliases": ["Dr. Sato"]}]})";
}

}  // namespace plenary::test
