// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "figures.h"

namespace plenary::bench {

// How fast captions are read on one core, in the benchmark's own process and by time on the core,
// so that what else the machine does counts little. captions_file: where the text may be written
// for programs to compare with.
Taken TakeReadingSpeed(const std::string& captions_file);

}  // namespace plenary::bench
