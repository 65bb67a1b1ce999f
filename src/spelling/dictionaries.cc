// SPDX-License-Identifier: Apache-2.0
#include "plenary/spelling/dictionaries.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <utility>
#include <vector>

#include "hunspell_dictionary.h"

namespace plenary::spelling {
namespace {

namespace fs = std::filesystem;
using DictionaryPtr = std::unique_ptr<const text::Dictionary>;

// Several dictionaries as one.
class AnyOf : public text::Dictionary {
 public:
  // others: of spellings that are no errors either, and that nobody needs suggestions from
  AnyOf(std::vector<DictionaryPtr> parts, std::vector<DictionaryPtr> others)
      : parts_(std::move(parts)), others_(std::move(others)) {}

  bool IsWord(std::string_view word) const override {
    const auto has_it = [&](const auto& part) { return part->IsWord(word); };
    return std::ranges::any_of(parts_, has_it) || std::ranges::any_of(others_, has_it);
  }

  // The first of each, then the second of each: the languages take turns.
  std::vector<std::string> Suggest(std::string_view word) const override {
    constexpr std::size_t kMost = 12;
    std::vector<std::vector<std::string>> offers;
    for (const auto& part : parts_) offers.push_back(part->Suggest(word));
    std::vector<std::string> all;
    for (std::size_t i = 0; i < kMost; ++i) {
      for (const auto& offer : offers) {
        if (i >= offer.size() || all.size() == kMost) continue;
        if (std::ranges::find(all, offer[i]) == all.end()) all.push_back(offer[i]);
      }
    }
    return all;
  }

 private:
  std::vector<DictionaryPtr> parts_;
  std::vector<DictionaryPtr> others_;
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

// Spellings that are no errors in the same meeting.
std::optional<std::string> OtherSpelling(std::string_view name) {
  if (name == "en_US") return "en_GB";
  if (name.starts_with("en_")) return "en_US";
  return std::nullopt;
}

void AddOnce(std::vector<std::string>& names, std::string name) {
  if (std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
}

// The dictionaries to open.
//   others  of other spellings
struct Names {
  std::vector<std::string> wanted;
  std::vector<std::string> others;
};

Result<Names> NamesOf(std::span<const std::string> languages, const fs::path& folder) {
  Names names;
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
    AddOnce(names.wanted, *std::move(name));
    if (other && HasDictionary(folder, *other)) AddOnce(names.others, *other);
  }
  return names;
}

Result<std::vector<DictionaryPtr>> OpenAll(const std::vector<std::string>& names,
                                           const fs::path& folder) {
  std::vector<DictionaryPtr> parts;
  for (const std::string& name : names) {
    const std::string path = (folder / name).string();
    auto part = std::make_unique<HunspellDictionary>(path + ".aff", path + ".dic");
    if (!part->IsUtf8()) return Fail(Errc::internal, path + ".aff is not in UTF-8");
    parts.push_back(std::move(part));
  }
  return parts;
}

}  // namespace

Result<std::shared_ptr<const text::Dictionary>> OpenDictionaries(
    std::span<const std::string> languages, const std::string& folder) {
  const auto names = NamesOf(languages, folder);
  if (!names) return names.error();
  auto parts = OpenAll(names->wanted, folder);
  if (!parts) return parts.error();
  auto others = OpenAll(names->others, folder);
  if (!others) return others.error();
  return std::shared_ptr<const text::Dictionary>(
      std::make_shared<AnyOf>(*std::move(parts), *std::move(others)));
}

}  // namespace plenary::spelling
