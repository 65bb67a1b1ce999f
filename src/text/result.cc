// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/result.h"

#include <stdexcept>

namespace plenary {

const char* Name(Errc code) {
  switch (code) {
    case Errc::bad_input:
      return "bad_input";
    case Errc::not_found:
      return "not_found";
    case Errc::conflict:
      return "conflict";
    case Errc::too_large:
      return "too_large";
    case Errc::denied:
      return "denied";
    case Errc::unavailable:
      return "unavailable";
    case Errc::internal:
      return "internal";
  }
  return "internal";
}

void throw_exception_from_error(const Error& error, const boost::source_location& where) {
  throw std::logic_error(std::string(where.file_name()) + ": value() of an error: " + error.what);
}

}  // namespace plenary
