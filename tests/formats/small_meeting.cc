// SPDX-License-Identifier: Apache-2.0
#include "formats/small_meeting.h"

namespace plenary::formats {

using transcript::Certainty;

transcript::Turn Nobody(int n, const std::string& text) {
  transcript::Turn turn;
  turn.n = n;
  turn.id = "t" + std::to_string(n);
  turn.source = {.line = 2 * n, .column = 1};
  turn.text = text;
  turn.raw = ">> " + text;
  return turn;
}

transcript::Turn Say(int n, const std::string& name, const std::string& text) {
  transcript::Turn turn = Nobody(n, text);
  turn.label = name;
  turn.speaker = transcript::Speaker{.name = name,
                                     .id = {},
                                     .role = {},
                                     .certainty = Certainty::labelled,
                                     .confidence = 1,
                                     .evidence = {}};
  return turn;
}

transcript::Turn Guess(int n, const std::string& name, Certainty certainty,
                       const std::string& text) {
  transcript::Turn turn = Nobody(n, text);
  turn.speaker = transcript::Speaker{.name = name,
                                     .id = {},
                                     .role = {},
                                     .certainty = certainty,
                                     .confidence = 0.8,
                                     .evidence = {{"self-introduction", n, "this is me"}}};
  return turn;
}

transcript::Transcript GardenCommittee() {
  transcript::Transcript transcript;
  transcript.meeting = {.title = "Garden Committee - 4",
                        .series = "Garden Committee",
                        .year = 2031,
                        .number = 4,
                        .date = "2031-05-02",
                        .time = "09:30Z"};
  transcript.turns = {
      Say(1, "Ana Rivera", "Good morning.\n\nThe well is dry."),
      Guess(2, "Bo Lindqvist", Certainty::likely, "Then we dig deeper."),
      Nobody(3, "Agreed [inaudible]."),
  };
  transcript.markers = {{3, 6, "(Inaudible)", text::MarkerKind::inaudible}};
  transcript.name_suggestions = {{2, 4, "Beau", "Bo Lindqvist", 0.75, "sounds alike"}};
  transcript.suspects = {
      {std::nullopt, 5, "the whale is dry", "the well is dry", "not in the list"}};
  transcript.boilerplate = {{1, "***"}};
  transcript.gaps = {{7, "captioning stopped"}};
  return transcript;
}

report::Report GardenReport() {
  report::Report report;
  report.meeting = GardenCommittee().meeting;
  report.summary = {{"The meeting was about the well & the bees.", {1, 3}}};
  report.participants = {{"Ana Rivera", "Chair", 2, 40}, {"Bo Lindqvist", "", 1, 9}};
  report.apologies = {"Carla <Diaz>"};
  report.agenda = {{1,
                    "The well",
                    1,
                    2,
                    2,
                    5,
                    {{"The well is dry.", {1}}, {"A deeper one costs 40|50.", {1, 2}}}},
                   {2, "Bees & wasps", 3, 3, 6, 6, {{"Nobody was stung.", {3}}}}};
  report.decisions = {{"We dig deeper.", {2}, 4}};
  report.action_items = {{"I will rent a drill.", "Bo Lindqvist", "by Friday", {2}, 4}};
  report.next_meeting = report::NextMeeting{"3 June, 09:30 UTC", {3}, 6};
  report.statistics = {3, 49, 2, 1, 1};
  report.gaps = {{7, "captioning stopped"}};
  return report;
}

}  // namespace plenary::formats
