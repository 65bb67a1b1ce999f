// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace plenary::live {

// What the record lacks of the words that a captioner typed beside the holder, when the lease goes
// over. The words of the end of the record are laid along those of the overlap, whatever their case
// and punctuation: the longest run of words that both have, kSeamWords or more or else all of the
// overlap, the nearer to the end of the record the better, says where they are the same; what the
// overlap has after it is missing. Where there is no such run, `late` is, the part of the overlap
// that was typed after the holder's last event.
//   record   the text of the track, or its last few thousand characters
//   Missing("So we meet on Friday", "we meet on Friday at noon", "")  ->  " at noon"
constexpr std::size_t kSeamWords = 3;
std::string MissingWords(std::string_view record, std::string_view overlap, std::string_view late);

}  // namespace plenary::live
