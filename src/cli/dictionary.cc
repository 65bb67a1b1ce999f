// SPDX-License-Identifier: Apache-2.0
#include "dictionary.h"

#include "plenary/spelling/dictionaries.h"

namespace plenary::cli {

void AddDictionaryOption(CLI::App& command, std::vector<std::string>& languages) {
  command
      .add_option("--dictionary", languages,
                  "Languages spoken (en_US, where it is installed), as Hunspell's dictionaries are "
                  "called: es_ES; several with commas between them")
      ->delimiter(',');
}

Result<std::shared_ptr<const text::Dictionary>> OpenDictionary(
    const std::vector<std::string>& languages) {
  const bool is_default = languages.empty();
  const std::vector<std::string> english{"en_US"};
  auto opened = spelling::OpenDictionaries(is_default ? english : languages);
  if (!opened && is_default) return std::shared_ptr<const text::Dictionary>();
  return opened;
}

}  // namespace plenary::cli
