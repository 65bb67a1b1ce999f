// SPDX-License-Identifier: Apache-2.0
// Templates are compiled once into a cache of our own, which is frozen: nothing is looked for on
// the disk. Each begins with an AUTOESCAPE pragma, so that every value is escaped for the place
// where it stands.
#include "pages_template.h"

// clang-format off
#include <cstring>  // str_ref.h of ctemplate 2.4 uses strlen without it
#include <ctemplate/template_cache.h>
#include <ctemplate/template_dictionary.h>
#include <ctemplate/template_string.h>
// clang-format on

#include <cassert>

#include "pages_static.h"
#include "pages_urls.h"
#include "web_files.h"

namespace plenary::server {
namespace {

constexpr auto kStrip = ctemplate::STRIP_BLANK_LINES;

ctemplate::TemplateString Value(std::string_view text) {
  return {text.data(), text.size()};
}

const ctemplate::TemplateCache& Templates() {
  static const ctemplate::TemplateCache* const templates = [] {
    auto* cache = new ctemplate::TemplateCache;
    for (const auto& file : web::Files()) {
      if (!file.name.ends_with(".tpl")) continue;
      [[maybe_unused]] const bool is_good =
          cache->StringToTemplateCache(Value(file.name), Value(file.bytes), kStrip);
      assert(is_good);
    }
    cache->Freeze();
    return cache;
  }();
  return *templates;
}

void FillCaller(Dictionary& page, const PageFrame& frame) {
  if (!frame.caller.is_editor()) {
    ShowWith(page, "SIGNED_OUT", "LOGIN_URL", LoginUrl(frame.address));
    return;
  }
  auto& signed_in = Add(page, "SIGNED_IN");
  Set(signed_in, "CSRF", frame.caller.csrf);
  Set(signed_in, "WHO", frame.caller.name);
}

void FillFiles(Dictionary& page, const PageShape& shape) {
  for (const char* style : {"colours.css", "base.css", "parts.css"}) {
    Set(Add(page, "STYLE"), "URL", StaticUrl(style));
  }
  for (const char* style : shape.styles) Set(Add(page, "STYLE"), "URL", StaticUrl(style));
  Set(page, "PRINT_STYLE", StaticUrl("print.css"));
  Set(page, "ICON", StaticUrl("icon.svg"));
  Set(page, "APPEARANCE_SCRIPT", StaticUrl("appearance.js"));
  if (shape.module != nullptr) Set(Add(page, "MODULE"), "URL", StaticUrl(shape.module));
}

}  // namespace

std::string ExpandPage(const PageFrame& frame, const PageShape& shape, const Fill& fill) {
  Dictionary page("page");
  Set(page, "TITLE", shape.title);
  FillCaller(page, frame);
  FillFiles(page, shape);
  if (!shape.refresh_url.empty()) ShowWith(page, "REFRESH", "URL", shape.refresh_url);
  fill(Include(page, "CONTENT", shape.content));
  std::string html;
  [[maybe_unused]] const bool is_whole =
      Templates().ExpandNoLoad("page.tpl", kStrip, &page, nullptr, &html);
  assert(is_whole);
  return html;
}

void Set(Dictionary& dictionary, const char* name, std::string_view value) {
  dictionary.SetValue(name, Value(value));
}

void Set(Dictionary& dictionary, const char* name, std::size_t value) {
  Set(dictionary, name, std::to_string(value));
}

void ShowWith(Dictionary& dictionary, const char* section, const char* name,
              std::string_view value) {
  Set(Add(dictionary, section), name, value);
}

void Show(Dictionary& dictionary, const char* section) {
  dictionary.ShowSection(section);
}

void ShowIf(Dictionary& dictionary, const char* section, bool shown) {
  if (shown) Show(dictionary, section);
}

Dictionary& Add(Dictionary& dictionary, const char* section) {
  return *dictionary.AddSectionDictionary(section);
}

Dictionary& Include(Dictionary& dictionary, const char* name, const char* file) {
  auto& included = *dictionary.AddIncludeDictionary(name);
  included.SetFilename(file);
  return included;
}

Dictionary& AddLink(Dictionary& dictionary, const char* section, std::string_view name,
                    std::string_view url) {
  auto& link = Add(dictionary, section);
  Set(link, "NAME", name);
  Set(link, "URL", url);
  return link;
}

}  // namespace plenary::server
