// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace plenary::test {

// A form that captions come in: a short text, and its turns as "label|clean text" ("-" without a
// label). All people and bodies are invented.
struct CaptionForm {
  const char* name;
  const char* captions;
  std::vector<std::string_view> turns;
};

std::span<const CaptionForm> CaptionForms();

}  // namespace plenary::test
