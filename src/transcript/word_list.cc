// SPDX-License-Identifier: Apache-2.0
#include "word_list.h"

#include <algorithm>

namespace plenary::transcript {

std::unordered_set<std::string_view> WordSet(std::string_view list) {
  std::unordered_set<std::string_view> words;
  for (std::size_t begin = 0; begin < list.size();) {
    const std::size_t end = std::min(list.find(' ', begin), list.size());
    if (end > begin) words.insert(list.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

}  // namespace plenary::transcript
