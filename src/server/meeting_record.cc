// SPDX-License-Identifier: Apache-2.0
#include "plenary/server/meeting_record.h"

namespace plenary::server {

void DescribeMeeting(const store::Meeting& meeting, transcript::MeetingInfo& info) {
  if (!meeting.title.empty()) info.title = meeting.title;
  if (!meeting.series.empty()) info.series = meeting.series;
  if (meeting.number) info.number = meeting.number;
  const bool has_date = meeting.starts_at.size() >= 10;  // 2021-06-09...
  if (has_date && !info.date) info.date = meeting.starts_at.substr(0, 10);
}

}  // namespace plenary::server
