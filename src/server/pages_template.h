// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "pages.h"

namespace ctemplate {
class TemplateDictionary;
}

// The templates of src/web, and the page that goes round each of them. Only pages_template.cc
// knows ctemplate.
namespace plenary::server {

using Dictionary = ctemplate::TemplateDictionary;

// What a page is made of.
//   content  file name of the template that stands within page.tpl
//   styles, module  what it needs besides the styles of every page: names of files under /static/
//   refresh_url  where a browser without script goes on after a while; empty: nowhere
struct PageShape {
  std::string title;
  const char* content = nullptr;
  std::vector<const char*> styles;
  const char* module = nullptr;
  std::string refresh_url;
};
using Fill = std::function<void(Dictionary&)>;

// The whole document. `fill` sets the values of the content template.
std::string ExpandPage(const PageFrame& frame, const PageShape& shape, const Fill& fill);

void Set(Dictionary& dictionary, const char* name, std::string_view value);
void Set(Dictionary& dictionary, const char* name, std::size_t value);

// Shows a section once.
void Show(Dictionary& dictionary, const char* section);

// Shows a section once, which has only one value.
void ShowWith(Dictionary& dictionary, const char* section, const char* name,
              std::string_view value);

// Shows a section when there is a reason to.
void ShowIf(Dictionary& dictionary, const char* section, bool shown);

// One more of a repeated section.
Dictionary& Add(Dictionary& dictionary, const char* section);

// Another template in place of {{>NAME}}.
Dictionary& Include(Dictionary& dictionary, const char* name, const char* file);

// The names and texts of a link, {{NAME}} and {{URL}}, as one more of a repeated section.
Dictionary& AddLink(Dictionary& dictionary, const char* section, std::string_view name,
                    std::string_view url);

}  // namespace plenary::server
