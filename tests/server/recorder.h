// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/json.hpp>

namespace plenary::test {

// Adds a line to the file that the environment's PLENARY_RECORD names, if it does: what was said to
// and by the server, for conformance.py.
void Record(const boost::json::object& entry);

}  // namespace plenary::test
