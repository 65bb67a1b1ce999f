// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/json.hpp>
#include <string>
#include <vector>

#include "context.h"
#include "library.h"
#include "plenary/store/records.h"

// The records as the API shows them; schemas/openapi.yaml has their shapes.
namespace plenary::server {

// "2021-06-09T12:00:00.000Z"
std::string FormatTime(transcript::Millis since_1970);

boost::json::object MeetingJson(const store::Meeting& meeting);
boost::json::object MeetingJson(const MeetingView& view);  // with its tracks
boost::json::object TrackJson(const store::Track& track);
boost::json::object CredentialJson(const store::Credential& credential);  // without its hash
boost::json::object RevisionJson(const transcript::Revision& revision);
boost::json::object PublicationJson(const store::Publication& publication);
boost::json::object HitJson(const ServerConfig& config, const store::Hit& hit);
boost::json::value TurnJson(const transcript::Turn& turn);

// {"<name>": [...]}, each entry by `view`.
template <class Record, class View>
std::string ListJson(const char* name, const std::vector<Record>& records, View view) {
  boost::json::array list;
  list.reserve(records.size());
  for (const Record& record : records) list.emplace_back(view(record));
  boost::json::object object;
  object[name] = std::move(list);
  return boost::json::serialize(object);
}

}  // namespace plenary::server
