// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/consonants.h"

namespace plenary::text {
namespace {

bool IsSoftener(char c) {
  return c == 'e' || c == 'i' || c == 'y';
}

// The sound of a letter with the one after it ('\0' for none); '\0' for no consonant. `taken` is
// set to 2 where both are one sound.
char SoundAt(char c, char next, std::size_t& taken) {
  const auto both = [&taken](char sound) {
    taken = 2;
    return sound;
  };
  switch (c) {
    case 'c':
      if (next == 'h') return both('x');
      return IsSoftener(next) ? 's' : 'k';
    case 'g':
      if (next == 'h') return both('\0');
      return IsSoftener(next) ? 'j' : 'g';
    case 'p':
      return next == 'h' ? both('f') : 'p';
    case 's':
      return next == 'h' ? both('s') : 's';
    case 't':
      return next == 'h' ? both('t') : 't';
    case 'k':
      return next == 'n' ? '\0' : 'k';
    case 'q':
      return 'k';
    case 'z':
      return 's';
    case 'a':
    case 'e':
    case 'i':
    case 'o':
    case 'u':
    case 'y':
    case 'h':
    case 'w':
      return '\0';
    default:
      return c >= 'b' && c <= 'x' ? c : '\0';
  }
}

}  // namespace

std::string Consonants(std::string_view letters) {
  std::string sounds;
  char last = '\0';  // of the sound just before: a doubled letter is one
  for (std::size_t i = 0; i < letters.size();) {
    std::size_t taken = 1;
    char sound = SoundAt(letters[i], i + 1 < letters.size() ? letters[i + 1] : '\0', taken);
    const bool is_tio = letters[i] == 't' && i + 2 < letters.size() && letters[i + 1] == 'i' &&
                        (letters[i + 2] == 'o' || letters[i + 2] == 'a');
    if (is_tio) sound = 's';
    if (sound != '\0' && sound != last) sounds += sound;
    if (letters[i] == 'x') sounds.replace(sounds.size() - 1, 1, "ks");
    last = letters[i] == 'x' ? 's' : sound;
    i += taken;
  }
  return sounds;
}

}  // namespace plenary::text
