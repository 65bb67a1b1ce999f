// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "plenary/search/query.h"

namespace plenary::store {

// The query as an FTS5 MATCH expression over the columns terms and speaker_terms, made of quoted
// tokens only; empty when nothing is looked for (FTS5 cannot find by exclusions alone).
//   flood -sea speaker:okeke  ->  (terms : "flood" AND speaker_terms : "okeke") NOT (terms : "sea")
std::string MatchExpression(const search::Query& query);

}  // namespace plenary::store
