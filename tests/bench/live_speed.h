// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "figures.h"

namespace plenary::bench {

// What caption events cost a live meeting that has gone on for two and for eight hours.
Taken TakeLiveSpeed();

}  // namespace plenary::bench
