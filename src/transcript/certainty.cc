// SPDX-License-Identifier: Apache-2.0
#include "plenary/transcript/transcript.h"

namespace plenary::transcript {

const char* Name(Certainty certainty) {
  switch (certainty) {
    case Certainty::labelled:
      return "labelled";
    case Certainty::certain:
      return "certain";
    case Certainty::likely:
      return "likely";
    case Certainty::unknown:
      return "unknown";
  }
  return "unknown";
}

}  // namespace plenary::transcript
