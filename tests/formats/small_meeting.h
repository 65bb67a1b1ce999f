// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "plenary/report/report.h"
#include "plenary/transcript/transcript.h"

namespace plenary::formats {

// A turn of a speaker whom the captioner named.
transcript::Turn Say(int n, const std::string& name, const std::string& text);

// A turn of a speaker whom the program found out.
transcript::Turn Guess(int n, const std::string& name, transcript::Certainty certainty,
                       const std::string& text);

// A turn that nobody is named for.
transcript::Turn Nobody(int n, const std::string& text);

// Three turns of a garden committee: labelled, likely, unknown.
transcript::Transcript GardenCommittee();

// A report with something in every part.
report::Report GardenReport();

}  // namespace plenary::formats
