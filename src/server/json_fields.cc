// SPDX-License-Identifier: Apache-2.0
#include "json_fields.h"

#include "plenary/text/utf8.h"

namespace plenary::server {

namespace json = boost::json;

namespace {

constexpr std::size_t kMaxListItems = 100;

std::string View(const json::string& text) {
  return {text.data(), text.size()};
}

bool IsBlank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace

const char* KindName(const json::value& value) {
  switch (value.kind()) {
    case json::kind::null:
      return "null";
    case json::kind::bool_:
      return "true or false";
    case json::kind::int64:
    case json::kind::uint64:
    case json::kind::double_:
      return "a number";
    case json::kind::string:
      return "a text";
    case json::kind::array:
      return "a list";
    case json::kind::object:
      return "an object";
  }
  return "";
}

Result<void> CheckBodyText(std::string_view body) {
  if (const auto bad = text::FirstBadUtf8(body)) {
    return Fail(Errc::bad_input, "the body is not UTF-8 at byte " + std::to_string(*bad), "body",
                *bad);
  }
  if (const auto nul = body.find('\0'); nul != std::string_view::npos) {
    return Fail(Errc::bad_input, "the body has a NUL at byte " + std::to_string(nul), "body", nul);
  }
  return {};
}

Result<json::object> ParseBody(std::string_view body) {
  if (body.empty()) return json::object{};
  const auto fine = CheckBodyText(body);
  if (fine.has_error()) return fine.error();
  json::stream_parser parser;
  json::error_code problem;
  const auto read = parser.write_some(body.data(), body.size(), problem);
  if (!problem && read == body.size()) parser.finish(problem);
  if (problem || read < body.size()) {
    return Fail(Errc::bad_input, "the body is not JSON from byte " + std::to_string(read) + " on",
                "body", read);
  }
  json::value value = parser.release();
  if (value.is_object()) return std::move(value.as_object());
  return Fail(Errc::bad_input, std::string("the body is a JSON object, and not ") + KindName(value),
              "body");
}

Fields::Fields(const json::object& object, std::string prefix)
    : object_(object), prefix_(std::move(prefix)) {}

const json::value* Fields::Find(std::string_view name) {
  known_.emplace(name);
  if (problem_) return nullptr;
  return object_.if_contains(name);
}

void Fields::Reject(std::string_view name, const std::string& what) {
  if (problem_) return;
  const std::string field = prefix_ + std::string(name);
  problem_ = Fail(Errc::bad_input, field + " " + what, field);
}

std::optional<std::string> Fields::OptionalText(std::string_view name, std::size_t max_bytes) {
  const json::value* value = Find(name);
  if (value == nullptr) return std::nullopt;
  const json::string* text = value->if_string();
  if (text == nullptr) {
    Reject(name, std::string("is a text, and not ") + KindName(*value));
  } else if (text->size() > max_bytes) {
    Reject(name, "takes at most " + std::to_string(max_bytes) + " bytes and has " +
                     std::to_string(text->size()));
  } else if (text->find('\0') != json::string::npos) {
    Reject(name, "has a NUL in it, which no text may have");
  } else {
    return View(*text);
  }
  return std::nullopt;
}

std::string Fields::RequiredText(std::string_view name, std::size_t max_bytes) {
  const auto text = OptionalText(name, max_bytes);
  if (!text) Reject(name, "is missing: a text was expected");
  if (text && IsBlank(*text)) Reject(name, "is empty: a text was expected");
  return text.value_or("");
}

const json::array* Fields::OptionalList(std::string_view name) {
  const json::value* value = Find(name);
  if (value == nullptr) return nullptr;
  const json::array* list = value->if_array();
  if (list == nullptr) {
    Reject(name, std::string("is a list, and not ") + KindName(*value));
  } else if (list->size() > kMaxListItems) {
    Reject(name, "takes at most " + std::to_string(kMaxListItems) + " entries");
    return nullptr;
  }
  return list;
}

std::optional<std::vector<std::string>> Fields::OptionalTexts(std::string_view name) {
  const json::array* list = OptionalList(name);
  if (list == nullptr) return std::nullopt;
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < list->size(); ++i) {
    const json::string* text = (*list)[i].if_string();
    const bool is_fine =
        text != nullptr && text->size() <= 100 && text->find('\0') == json::string::npos;
    if (!is_fine) {
      Reject(std::string(name) + "[" + std::to_string(i) + "]", "is a text of at most 100 bytes");
      return std::nullopt;
    }
    texts.push_back(View(*text));
  }
  return texts;
}

std::optional<std::optional<int>> Fields::OptionalNumber(std::string_view name, int least,
                                                         int most) {
  const json::value* value = Find(name);
  if (value == nullptr) return std::nullopt;
  if (value->is_null()) return std::optional<std::optional<int>>(std::in_place);
  json::error_code problem;
  const auto number = value->to_number<int>(problem);
  if (!problem && number >= least && number <= most) return std::optional<int>{number};
  Reject(name, "is a whole number from " + std::to_string(least) + " to " + std::to_string(most));
  return std::nullopt;
}

const json::value* Fields::Any(std::string_view name) {
  return Find(name);
}

Result<void> Fields::Finish() {
  for (const auto& field : object_) {
    if (known_.find(std::string_view(field.key())) != known_.end()) continue;
    std::string names;
    for (const auto& known : known_) names += (names.empty() ? "" : ", ") + known;
    Reject(field.key(), names.empty() ? "is unknown: no fields were expected"
                                      : "is unknown; known are " + names);
  }
  if (problem_) return *problem_;
  return {};
}

}  // namespace plenary::server
