// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plenary/live/captioner_messages.h"
#include "plenary/transcript/person.h"

namespace plenary::live {

// The text that a caption event stands for, as it goes to the log. It is put together in this
// order, whatever stands before it, so that a program knows what its text is:
//   paragraph  "\n\n"
//   speaker    "\n>> NAME: "  (the name given; for the id of somebody on the roster, their name)
//   marker     "[laughter] "  (text::Canonical of the kind, and a blank)
//   append     as it is
// Errors: bad_input, field "speaker" or "marker", for a name with a colon or a line break in it and
// for an unknown kind; too_large, field "append", when all together exceeds kMaxAppendBytes.
Result<transcript::CaptionEvent> Lower(const TypedEvent& event, const transcript::Roster& roster);

}  // namespace plenary::live
