// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "connection.h"
#include "plenary/search/query.h"
#include "plenary/store/store.h"
#include "turns.h"

namespace plenary::store {

// Finds turns by the index. Best first by bm25, then those of the newest meeting, then the later
// turn. Throws SQLite::Exception.
class Finder {
 public:
  Finder(Connection& connection, TurnTable& turns) : connection_(connection), turns_(turns) {}

  Result<SearchResult> Find(std::string_view typed, const SearchScope& scope);

 private:
  std::size_t Count(const std::string& match, const SearchScope& scope);
  Result<void> AddHits(SearchResult& result, const std::string& match, const search::Query& query,
                       const SearchScope& scope);

  Connection& connection_;
  TurnTable& turns_;
};

}  // namespace plenary::store
