// SPDX-License-Identifier: Apache-2.0
#include "publications.h"

#include <string>

#include "errors.h"

namespace plenary::store {
namespace {

constexpr const char* kLastVersion = R"(
  SELECT coalesce(max(version), 0) FROM publication WHERE meeting_id = ?
)";

constexpr const char* kAdd = R"(
  INSERT INTO publication (meeting_id, version, published_at, author, transcript)
  VALUES (?, ?, ?, ?, ?)
)";

constexpr const char* kOf = R"(
  SELECT meeting_id, version, published_at, author, transcript
  FROM publication WHERE meeting_id = ? ORDER BY version
)";

}  // namespace

Result<void> PublicationTable::Add(const Publication& publication) {
  Call row = connection_.Prepare(kLastVersion, publication.meeting_id);
  row.Next();
  const int expected = row.Small(0) + 1;
  if (publication.version != expected) {
    return Fail(
        Errc::conflict,
        "expected " + std::to_string(expected) + ", got " + std::to_string(publication.version),
        "version");
  }
  connection_.Execute(kAdd, publication.meeting_id, publication.version, publication.published_at,
                      publication.author, publication.transcript);
  return {};
}

std::vector<Publication> PublicationTable::Of(std::string_view meeting_id) {
  std::vector<Publication> publications;
  Call row = connection_.Prepare(kOf, meeting_id);
  while (row.Next()) {
    publications.push_back({row.Text(0), row.Small(1), row.Time(2), row.Text(3), row.Text(4)});
  }
  return publications;
}

}  // namespace plenary::store
