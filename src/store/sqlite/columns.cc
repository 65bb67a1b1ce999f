// SPDX-License-Identifier: Apache-2.0
#include "columns.h"

#include <boost/json.hpp>

namespace plenary::store {
namespace {

namespace json = boost::json;
using transcript::Certainty;
using transcript::Evidence;
using transcript::Speaker;

json::value Parse(std::string_view text) {
  json::error_code error;
  json::value value = json::parse(json::string_view(text.data(), text.size()), error);
  return error ? json::value() : value;
}

std::string TextAt(const json::object& object, const char* key) {
  const json::value* value = object.if_contains(key);
  return value && value->is_string() ? std::string(value->as_string()) : std::string();
}

Certainty CertaintyFromName(std::string_view name) {
  for (const auto certainty : {Certainty::labelled, Certainty::certain, Certainty::likely}) {
    if (name == Name(certainty)) return certainty;
  }
  return Certainty::unknown;
}

json::array EvidenceJson(const std::vector<Evidence>& evidence) {
  json::array rows;
  for (const Evidence& row : evidence) {
    rows.push_back({{"kind", row.kind}, {"turn", row.turn}, {"quote", row.quote}});
  }
  return rows;
}

Evidence ReadEvidence(const json::value& value) {
  Evidence evidence;
  const json::object* object = value.if_object();
  if (!object) return evidence;
  evidence.kind = TextAt(*object, "kind");
  if (const json::value* turn = object->if_contains("turn"); turn && turn->is_int64()) {
    evidence.turn = static_cast<int>(turn->as_int64());
  }
  evidence.quote = TextAt(*object, "quote");
  return evidence;
}

}  // namespace

std::string FormatList(const std::vector<std::string>& list) {
  return json::serialize(json::array(list.begin(), list.end()));
}

std::vector<std::string> ReadList(std::string_view text) {
  std::vector<std::string> list;
  const json::value value = Parse(text);
  if (const json::array* items = value.if_array()) {
    for (const json::value& item : *items) {
      if (item.is_string()) list.emplace_back(item.as_string());
    }
  }
  return list;
}

std::vector<transcript::Term> ReadTerms(std::string_view json) {
  auto terms = transcript::ParseTerms(json);
  return terms ? *std::move(terms) : std::vector<transcript::Term>();
}

std::string FormatSpeaker(const Speaker& speaker) {
  return json::serialize(json::object{{"name", speaker.name},
                                      {"id", speaker.id},
                                      {"role", speaker.role},
                                      {"certainty", Name(speaker.certainty)},
                                      {"evidence", EvidenceJson(speaker.evidence)}});
}

Speaker ReadSpeaker(std::string_view text) {
  Speaker speaker;
  const json::value value = Parse(text);
  const json::object* object = value.if_object();
  if (!object) return speaker;
  speaker.name = TextAt(*object, "name");
  speaker.id = TextAt(*object, "id");
  speaker.role = TextAt(*object, "role");
  speaker.certainty = CertaintyFromName(TextAt(*object, "certainty"));
  if (const json::value* rows = object->if_contains("evidence"); rows && rows->is_array()) {
    for (const json::value& row : rows->as_array()) speaker.evidence.push_back(ReadEvidence(row));
  }
  return speaker;
}

}  // namespace plenary::store
