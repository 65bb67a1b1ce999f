// SPDX-License-Identifier: Apache-2.0
#include <boost/json.hpp>
#include <set>

#include "plenary/text/fold.h"
#include "plenary/transcript/person.h"

namespace plenary::transcript {
namespace {

namespace json = boost::json;

Error Expected(const std::string& field, const char* what) {
  return Fail(Errc::bad_input, field + ": expected " + what, field);
}

// An optional string; null is none.
Result<std::string> OptionalString(const json::object& object, const char* key,
                                   const std::string& where) {
  const json::value* value = object.if_contains(key);
  if (value == nullptr || value->is_null()) return std::string();
  if (!value->is_string()) return Expected(where + "." + key, "a string");
  return std::string(value->get_string());
}

Result<std::vector<std::string>> Aliases(const json::object& object, const std::string& where) {
  std::vector<std::string> aliases;
  const json::value* value = object.if_contains("aliases");
  if (value == nullptr || value->is_null()) return aliases;
  if (!value->is_array()) return Expected(where + ".aliases", "a list of strings");
  for (const auto& alias : value->get_array()) {
    if (!alias.is_string()) return Expected(where + ".aliases", "a list of strings");
    aliases.emplace_back(alias.get_string());
  }
  return aliases;
}

// "Ana Rivera" -> "ana-rivera"
std::string IdFromName(const std::string& name) {
  std::string id = text::FoldName(name);
  for (char& c : id) {
    if (c == ' ') c = '-';
  }
  return id;
}

Result<Person> ParsePerson(const json::value& value, const std::string& where) {
  if (!value.is_object()) return Expected(where, "an object with a \"name\"");
  const json::object& object = value.get_object();
  Person person;
  const std::pair<const char*, std::string*> fields[] = {{"id", &person.id},
                                                         {"name", &person.name},
                                                         {"role", &person.role},
                                                         {"organisation", &person.organisation}};
  for (const auto& [key, target] : fields) {
    auto text = OptionalString(object, key, where);
    if (!text) return text.error();
    *target = *std::move(text);
  }
  if (text::FoldName(person.name).empty()) {
    return Expected(where + ".name", "a name with at least one letter");
  }
  auto aliases = Aliases(object, where);
  if (!aliases) return aliases.error();
  person.aliases = *std::move(aliases);
  if (person.id.empty()) person.id = IdFromName(person.name);
  return person;
}

Result<const json::array*> PeopleOf(const json::value& root) {
  if (root.is_array()) return &root.get_array();
  const json::value* people = root.is_object() ? root.get_object().if_contains("people") : nullptr;
  if (people == nullptr || !people->is_array()) {
    return Expected("people", "a list of people, or an object with \"people\"");
  }
  return &people->get_array();
}

}  // namespace

Result<Roster> ParseRoster(std::string_view text) {
  boost::system::error_code error;
  json::stream_parser parser;
  const std::size_t read = parser.write_some(text.data(), text.size(), error);
  if (!error) parser.finish(error);
  if (!error && (text.find_first_not_of(" \t\r\n", read) != text.npos)) {
    error = json::error::syntax;
  }
  if (error) {
    return Fail(Errc::bad_input,
                "expected JSON, got something else at byte " + std::to_string(read), {}, read);
  }
  const json::value root = parser.release();
  const auto people = PeopleOf(root);
  if (!people) return people.error();
  Roster roster;
  std::set<std::string> ids;
  for (const auto& value : **people) {
    const std::string where = "people[" + std::to_string(roster.people.size()) + "]";
    auto person = ParsePerson(value, where);
    if (!person) return person.error();
    if (!ids.insert(person->id).second) {
      return Fail(Errc::bad_input,
                  where + ".id: expected an id of its own, \"" + person->id + "\" stands twice",
                  where + ".id");
    }
    roster.people.push_back(*std::move(person));
  }
  return roster;
}

std::string FormatRoster(const Roster& roster) {
  json::array people;
  for (const auto& person : roster.people) {
    json::array aliases;
    for (const auto& alias : person.aliases) aliases.emplace_back(alias);
    people.push_back({{"id", person.id},
                      {"name", person.name},
                      {"aliases", std::move(aliases)},
                      {"role", person.role},
                      {"organisation", person.organisation}});
  }
  return json::serialize(json::object{{"people", std::move(people)}});
}

}  // namespace plenary::transcript
