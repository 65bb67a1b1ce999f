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

// A number of a turn; null is none.
Result<std::optional<int>> TurnNumber(const json::object& object, const char* key,
                                      const std::string& where) {
  const json::value* value = object.if_contains(key);
  if (value == nullptr || value->is_null()) return std::optional<int>();
  boost::system::error_code error;
  const int number = value->to_number<int>(error);
  if (error || number < 1) return Expected(where + "." + key, "the number of a turn, from 1");
  return std::optional<int>(number);
}

Result<Term> ParseTerm(const json::value& value, const std::string& where) {
  if (!value.is_object()) return Expected(where, "an object with a \"role\"");
  const json::object& object = value.get_object();
  auto role = OptionalString(object, "role", where);
  if (!role) return role.error();
  if (text::FoldName(*role).empty()) return Expected(where + ".role", "an office such as Chair");
  const auto from = TurnNumber(object, "from", where);
  if (!from) return from.error();
  const auto to = TurnNumber(object, "to", where);
  if (!to) return to.error();
  if (*from && *to && **from > **to) {
    return Expected(where + ".to", "a turn that is not before the first one");
  }
  return Term{*std::move(role), *from, *to};
}

Result<std::vector<Term>> TermsOf(const json::value* value, const std::string& where) {
  std::vector<Term> terms;
  if (value == nullptr || value->is_null()) return terms;
  if (!value->is_array()) return Expected(where, "a list of offices");
  for (const auto& one : value->get_array()) {
    auto term = ParseTerm(one, where + "[" + std::to_string(terms.size()) + "]");
    if (!term) return term.error();
    terms.push_back(*std::move(term));
  }
  return terms;
}

json::value NumberOrNull(const std::optional<int>& number) {
  return number ? json::value(*number) : json::value();
}

json::array TermsJson(const std::vector<Term>& terms) {
  json::array all;
  for (const auto& term : terms) {
    all.push_back(
        {{"role", term.role}, {"from", NumberOrNull(term.from)}, {"to", NumberOrNull(term.to)}});
  }
  return all;
}

// The whole text as JSON. Errors: bad_input with the byte offset.
Result<json::value> ParseJson(std::string_view text) {
  boost::system::error_code error;
  json::stream_parser parser;
  const std::size_t read = parser.write_some(text.data(), text.size(), error);
  if (!error) parser.finish(error);
  if (!error && (text.find_first_not_of(" \t\r\n", read) != text.npos)) {
    error = json::error::syntax;
  }
  if (!error) return parser.release();
  return Fail(Errc::bad_input, "expected JSON, got something else at byte " + std::to_string(read),
              {}, read);
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
  auto terms = TermsOf(object.if_contains("roles"), where + ".roles");
  if (!terms) return terms.error();
  person.terms = *std::move(terms);
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
  const auto root = ParseJson(text);
  if (!root) return root.error();
  const auto people = PeopleOf(*root);
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
                      {"organisation", person.organisation},
                      {"roles", TermsJson(person.terms)}});
  }
  return json::serialize(json::object{{"people", std::move(people)}});
}

std::string FormatTerms(const std::vector<Term>& terms) {
  return json::serialize(TermsJson(terms));
}

Result<std::vector<Term>> ParseTerms(std::string_view text) {
  const auto root = ParseJson(text);
  if (!root) return root.error();
  return TermsOf(&*root, "roles");
}

}  // namespace plenary::transcript
