// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "formats/small_meeting.h"
#include "plenary/formats/formats.h"

namespace plenary::formats {
namespace {

TEST(ReportJson, IsWrittenInTheOrderOfTheForm) {
  EXPECT_EQ(
      FormatReport(GardenReport(), ReportFormat::json),
      R"({"meeting":{"title":"Garden Committee - 4","series":"Garden Committee","year":2031,"number":4,"date":"2031-05-02","time":"09:30Z"},)"
      R"("summary":[{"text":"The meeting was about the well & the bees.","cites":[1,3]}],)"
      R"("participants":[{"name":"Ana Rivera","role":"Chair","turns":2,"words":40},{"name":"Bo Lindqvist","role":"","turns":1,"words":9}],)"
      R"("apologies":["Carla <Diaz>"],)"
      R"("agenda":[{"item":1,"title":"The well","turns":[1,2],"lines":[2,5],"summary":[{"text":"The well is dry.","cites":[1]},{"text":"A deeper one costs 40|50.","cites":[1,2]}]},)"
      R"({"item":2,"title":"Bees & wasps","turns":[3,3],"lines":[6,6],"summary":[{"text":"Nobody was stung.","cites":[3]}]}],)"
      R"("decisions":[{"text":"We dig deeper.","cites":[2],"line":4}],)"
      R"("action_items":[{"text":"I will rent a drill.","owner":"Bo Lindqvist","due":"by Friday","cites":[2],"line":4}],)"
      R"("next_meeting":{"when":"3 June, 09:30 UTC","cites":[3],"line":6},)"
      R"("statistics":{"turns":3,"words":49,"speakers":2,"unattributed_turns":1,"markers":1},)"
      R"("gaps":[{"line":7,"why":"captioning stopped"}]})"
      "\n");
}

TEST(ReportJson, OfNothingHasEveryMember) {
  EXPECT_EQ(
      FormatReport({}, ReportFormat::json),
      R"({"meeting":{"title":"","series":"","year":null,"number":null,"date":null,"time":null},)"
      R"("summary":[],"participants":[],"apologies":[],"agenda":[],"decisions":[],"action_items":[],)"
      R"("next_meeting":null,)"
      R"("statistics":{"turns":0,"words":0,"speakers":0,"unattributed_turns":0,"markers":0},)"
      R"("gaps":[]})"
      "\n");
}

}  // namespace
}  // namespace plenary::formats
