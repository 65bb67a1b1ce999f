// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace plenary::test {

// Captions of an invented meeting of at least `bytes` bytes: a header, labelled turns, arrows
// alone, markers, paragraphs, an end. The same for the same seed.
std::string MakeCaptions(std::size_t bytes, std::uint64_t seed);

// The people that speak in it, as a roster.
std::string MakeRoster();

}  // namespace plenary::test
