// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <span>
#include <string>

#include "plenary/text/dictionary.h"
#include "plenary/text/result.h"

namespace plenary::spelling {

// Where Debian's packages hunspell-* put their dictionaries.
inline constexpr const char* kSystemFolder = "/usr/share/hunspell";

// Opens Hunspell's dictionary of each language, LANG.aff and LANG.dic of the folder, as one: a word
// is a word when it is one in any of them. English of other countries comes with that of the United
// States, where it is installed.
//   languages  tags as in file names, "en_US" or "en-US"; a language alone ("fr") takes the
//              first of its dictionaries, by name
// Errors: bad_input for what is no language tag; not_found, with the path, when there is no
// dictionary of a language; internal when there is one that cannot be read. No languages are no
// error: nothing is a word then.
Result<std::shared_ptr<const text::Dictionary>> OpenDictionaries(
    std::span<const std::string> languages, const std::string& folder = kSystemFolder);

}  // namespace plenary::spelling
