// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "people.h"
#include "plenary/report/report.h"
#include "spoken.h"

namespace plenary::report {

// The agenda with a summary of each item. The items are those announced aloud, where some were;
// else what the chair went on to, one after the other; else the meeting as one item. Empty when
// nothing was said. An item that was announced and not found again spans the turn that announced
// it.
std::vector<AgendaItem> FindAgenda(const std::vector<SpokenSentence>& sentences,
                                   const transcript::Transcript& transcript, const People& people);

}  // namespace plenary::report
