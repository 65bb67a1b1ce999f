// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/assert/source_location.hpp>
#include <boost/system/result.hpp>
#include <cstddef>
#include <string>
#include <utility>

namespace plenary {

// What went wrong, in the few kinds that a caller branches on.
enum class Errc {
  bad_input,    // the bytes or the value are not what the interface asks for
  not_found,    // the thing named does not exist, or the caller may not know that it does
  conflict,     // it contradicts what is stored: a sequence number with other text, a gap
  too_large,    // over a stated limit
  denied,       // no ticket or session, or not one that allows this
  unavailable,  // cannot be done now, may work later: full disk, shutting down
  internal,     // a defect of the program or a damaged store
};

// The stable name of a code, as API errors carry it: "bad_input", "not_found" ...
const char* Name(Errc code);

//   what    one line for a person: what was expected and what came, no full stop
//   field   the input field it is about ("seq", "roster.people[3].name"), empty if none
//   offset  bytes into the input where it was noticed, 0 if unknown
struct Error {
  Errc code{};
  std::string what;
  std::string field;
  std::size_t offset = 0;
  friend bool operator==(const Error&, const Error&) = default;
};

template <class T>
using Result = boost::system::result<T, Error>;

inline Error Fail(Errc code, std::string what, std::string field = {}, std::size_t offset = 0) {
  return {code, std::move(what), std::move(field), offset};
}

// Called by boost::system::result when value() is asked of an error: a defect of the caller.
[[noreturn]] void throw_exception_from_error(const Error& error,
                                             const boost::source_location& where);

}  // namespace plenary
