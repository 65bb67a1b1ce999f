// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages_template.h"

// The top that all pages of a meeting share: title, state, tabs, languages.
namespace plenary::server {

enum class Tab { live, transcript, report, desk };

// Puts meeting_head.tpl in place of {{>HEAD}}.
//   has_title  false where the content brings a title of its own: the meeting is only named
void IncludeHead(Dictionary& dictionary, const PageFrame& frame, const MeetingOnPage& where,
                 Tab current, bool has_title = true);

// The badge of the state and what else stands below a meeting's title.
void FillMeetingLine(Dictionary& dictionary, const store::Meeting& meeting);

}  // namespace plenary::server
