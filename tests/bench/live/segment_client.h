// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "live/reader_copy.h"

namespace plenary::bench {

// Fetches what a snapshot left out of the copy, one segment after the other on one connection.
// Whether the copy is whole now.
//   path  of the track's live socket, of which the segments are neighbours
bool FetchSegments(std::uint16_t port, std::string_view path, ReaderCopy& copy);

}  // namespace plenary::bench
