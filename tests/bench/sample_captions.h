// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

#include "plenary/transcript/person.h"

namespace plenary::bench {

// Captions of at least so many bytes: a sample of the project, its turns over and over.
std::string SampleCaptions(std::size_t bytes);

// The people of that sample.
transcript::Roster SampleRoster();

}  // namespace plenary::bench
