// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace plenary::transcript {

// How sure it is that a label means somebody, by the way he was found.
constexpr double kExact = 1.0;
constexpr double kPart = 0.95;
constexpr double kOtherScript = 0.9;
constexpr double kRole = 0.9;
constexpr double kMisspelt = 0.85;
constexpr double kOrganisation = 0.85;
constexpr double kUnknownRole = 0.7;  // a role that nobody is known to have
constexpr double kMixed = 0.6;

}  // namespace plenary::transcript
