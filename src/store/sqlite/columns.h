// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plenary/transcript/person.h"
#include "plenary/transcript/transcript.h"

namespace plenary::store {

// Values that stand in one column as JSON. Read... take what Format... made; anything else, which
// only another hand can have written, gives an empty value.
std::string FormatList(const std::vector<std::string>& list);
std::vector<std::string> ReadList(std::string_view json);

std::vector<transcript::Term> ReadTerms(std::string_view json);

// A speaker but for its confidence.
std::string FormatSpeaker(const transcript::Speaker& speaker);
transcript::Speaker ReadSpeaker(std::string_view json);

}  // namespace plenary::store
