// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "pages_template.h"

// How a turn gets into turn.tpl and live_turn.tpl.
namespace plenary::server {

// The revisions of each turn, in order of their ids.
using RevisionsByTurn =
    std::map<std::string, std::vector<const transcript::Revision*>, std::less<>>;
RevisionsByTurn ByTurn(std::span<const transcript::Revision> revisions);

// What a transcript shows of one turn.
//   revisions  of this turn, nullptr when there are none
//   all_turns  that evidence may be quoted from, to be found at `transcript_url`, which is empty
//              when they are on the same page
void FillTurn(Dictionary& dictionary, const transcript::Turn& turn,
              const std::vector<const transcript::Revision*>* revisions,
              std::span<const transcript::Turn> all_turns, std::string_view transcript_url = "");

// What the live page shows of one turn.
void FillLiveTurn(Dictionary& dictionary, const transcript::Turn& turn);

// The paragraphs of a clean text, its markers apart from its speech.
void FillParagraphs(Dictionary& dictionary, std::string_view text);

}  // namespace plenary::server
