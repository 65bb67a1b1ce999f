// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Exception.h>

#include <string_view>
#include <type_traits>

#include "plenary/text/result.h"

namespace plenary::store {

// What SQLite says as an error of ours: unavailable for what may pass (full disk, a lock), internal
// for the rest.
Error ErrorFrom(const SQLite::Exception& exception);

// not_found: `no meeting "m-7"`.
Error NotFound(std::string_view what, std::string_view id, std::string_view field);

// Runs what may throw SQLite::Exception; gives its Result, or the exception as one.
template <class Work>
std::invoke_result_t<Work> Guarded(const Work& work) {
  try {
    return work();
  } catch (const SQLite::Exception& exception) {
    return ErrorFrom(exception);
  }
}

}  // namespace plenary::store
