// SPDX-License-Identifier: Apache-2.0
#include "plenary/spelling/dictionaries.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <future>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

#include "affix_dictionary.h"
#include "hunspell_dictionary.h"

namespace plenary::spelling {
namespace {

namespace fs = std::filesystem;
// On a thread of its own, or, where there can be none, when the result is asked for.
constexpr auto kBeside = std::launch::async | std::launch::deferred;
using DictionaryPtr = std::unique_ptr<const text::Dictionary>;

// Several dictionaries as one.
class AnyOf : public text::Dictionary {
 public:
  //   languages  how many of the parts were asked for; the others are other spellings
  AnyOf(std::vector<DictionaryPtr> parts, std::size_t languages)
      : parts_(std::move(parts)), languages_(languages) {}

  bool IsWord(std::string_view word) const override {
    return std::ranges::any_of(parts_, [&](const auto& part) { return part->IsWord(word); });
  }

  // Other spellings add nothing to how a word sounds.
  std::vector<std::string> SoundingLike(std::string_view letters) const override {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < languages_; ++i) {
      std::ranges::move(parts_[i]->SoundingLike(letters), std::back_inserter(words));
    }
    return words;
  }

 private:
  std::vector<DictionaryPtr> parts_;
  std::size_t languages_;
};

bool IsLanguageTag(std::string_view tag) {
  const auto allowed = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  };
  return tag.size() >= 2 && tag.size() <= 20 && std::ranges::all_of(tag, allowed);
}

bool HasDictionary(const fs::path& folder, const std::string& name) {
  std::error_code ignored;
  return fs::is_regular_file(folder / (name + ".aff"), ignored) &&
         fs::is_regular_file(folder / (name + ".dic"), ignored);
}

// The name of the dictionary of a language: its own, or the first of the language's countries.
std::optional<std::string> DictionaryName(const fs::path& folder, const std::string& tag) {
  if (HasDictionary(folder, tag)) return tag;
  std::optional<std::string> first;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    std::string name = entry.path().stem().string();
    if (!name.starts_with(tag + "_") || !HasDictionary(folder, name)) continue;
    if (!first || name < *first) first = std::move(name);
  }
  return first;
}

// The dictionary of what is no error in the same meeting. British spellings are known by rule where
// they are looked up: en_US needs none.
std::optional<std::string> OtherSpelling(std::string_view name) {
  if (name.starts_with("en_") && name != "en_US") return "en_US";
  return std::nullopt;
}

void AddOnce(std::vector<std::string>& names, std::string name) {
  if (std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
}

// The names of the dictionaries to open.
//   all        those of other spellings last: they are asked last
//   languages  how many are none of these
struct Names {
  std::vector<std::string> all;
  std::size_t languages = 0;
};

Result<Names> NamesOf(std::span<const std::string> languages, const fs::path& folder) {
  std::vector<std::string> names;
  std::vector<std::string> others;
  for (std::string tag : languages) {
    std::ranges::replace(tag, '-', '_');
    if (!IsLanguageTag(tag)) {
      return Fail(Errc::bad_input,
                  "expected a language of a dictionary such as en_US, not \"" + tag + "\"");
    }
    auto name = DictionaryName(folder, tag);
    if (!name) {
      return Fail(Errc::not_found, "there is no dictionary " + (folder / (tag + ".dic")).string());
    }
    const auto other = OtherSpelling(*name);
    AddOnce(names, *std::move(name));
    if (other && HasDictionary(folder, *other)) AddOnce(others, *other);
  }
  const std::size_t wanted = names.size();
  for (std::string& other : others) AddOnce(names, std::move(other));
  return Names{std::move(names), wanted};
}

std::string ReadAll(const std::string& path) {
  std::ifstream file(path, std::ios::binary | std::ios::ate);
  const auto size = file ? static_cast<std::streamoff>(file.tellg()) : 0;
  std::string bytes(static_cast<std::size_t>(std::max<std::streamoff>(size, 0)), '\0');
  file.seekg(0);
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
  return bytes;
}

// A dictionary that is read while the program goes on, and waited for when a word is asked.
class Coming : public text::Dictionary {
 public:
  explicit Coming(std::future<DictionaryPtr> dictionary)
      : dictionary_(dictionary.share()), index_(std::async(kBeside, [d = dictionary_] {
          static_cast<void>(d.get()->SoundingLike("anything"));
        })) {}
  bool IsWord(std::string_view word) const override { return dictionary_.get()->IsWord(word); }
  std::vector<std::string> SoundingLike(std::string_view letters) const override {
    return dictionary_.get()->SoundingLike(letters);
  }

 private:
  std::shared_future<DictionaryPtr> dictionary_;
  std::future<void> index_;  // of sounds, made by the first question
};

// By our own reader when the dictionary is simple enough, which is far quicker, else by Hunspell.
Result<DictionaryPtr> Open(const std::string& path) {
  if (auto rules = AffixRules::Parse(ReadAll(path + ".aff"))) {
    const auto read = [path, rules = *std::move(rules)]() mutable -> DictionaryPtr {
      return std::make_unique<AffixDictionary>(std::move(rules), ReadAll(path + ".dic"));
    };
    return DictionaryPtr(std::make_unique<Coming>(std::async(kBeside, read)));
  }
  auto dictionary = std::make_unique<HunspellDictionary>(path + ".aff", path + ".dic");
  if (!dictionary->IsUtf8()) return Fail(Errc::internal, path + ".aff is not in UTF-8");
  return DictionaryPtr(std::move(dictionary));
}

}  // namespace

Result<std::shared_ptr<const text::Dictionary>> OpenDictionaries(
    std::span<const std::string> languages, const std::string& where) {
  const fs::path folder = where;
  const auto names = NamesOf(languages, folder);
  if (!names) return names.error();
  std::vector<DictionaryPtr> parts;
  for (const std::string& name : names->all) {
    auto part = Open((folder / name).string());
    if (!part) return part.error();
    parts.push_back(*std::move(part));
  }
  return std::shared_ptr<const text::Dictionary>(
      std::make_shared<AnyOf>(std::move(parts), names->languages));
}

}  // namespace plenary::spelling
