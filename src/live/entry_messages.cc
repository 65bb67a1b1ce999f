// SPDX-License-Identifier: Apache-2.0
#include "entry_messages.h"

#include <boost/json/serialize.hpp>

namespace plenary::live {
namespace {

namespace json = boost::json;

json::object EntryJson(const store::Entry& entry) {
  json::object object{{"id", entry.id}, {"kind", Name(entry.kind)}, {"at", entry.at.count()}};
  object["until"] =
      entry.until == store::Millis{} ? json::value(nullptr) : json::value(entry.until.count());
  object["after_seq"] = entry.after_seq;
  return object;
}

}  // namespace

std::string FormatEntry(const store::Entry& entry) {
  return json::serialize(EntryJson(entry));
}

std::string FormatEntryChange(const Place& place, const store::Entry& entry) {
  json::array changes{json::object{{"op", "entry"}, {"entry", EntryJson(entry)}}};
  return json::serialize(json::object{
      {"type", "changes"}, {"place", FormatPlace(place)}, {"changes", std::move(changes)}});
}

}  // namespace plenary::live
