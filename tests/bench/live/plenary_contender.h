// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>

#include "live/contender.h"

namespace plenary::bench {

enum class DataOn { disk, memory };

// The folder /dev/shm has to be a file system in memory; nothing where there is none.
std::unique_ptr<Contender> StartPlenary(DataOn where, std::size_t meetings);

}  // namespace plenary::bench
