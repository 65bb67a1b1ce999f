// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "input_file.h"
#include "plenary/store/store.h"
#include "plenary/text/result.h"
#include "plenary/transcript/guesses.h"

namespace plenary::cli {

//   title      empty: what the header of the text says, else the name of the file
//   language   BCP 47
//   published  whether readers see it at once, as version 1
//   guesses    what may be guessed of the turns
struct ImportSettings {
  std::string title;
  std::string language = "en";
  bool published = false;
  transcript::Guesses guesses;
};

// Makes an ended meeting of a caption file: its track's log holds the text byte for byte, turns and
// index are derived from it. Gives the id of the meeting. Errors: those of the store.
Result<std::string> ImportCaptions(store::Store& store, const CaptionFile& captions,
                                   const transcript::Roster& roster,
                                   const ImportSettings& settings);

}  // namespace plenary::cli
