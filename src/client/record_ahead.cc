// SPDX-License-Identifier: Apache-2.0
#include "record_ahead.h"

#include <utility>

#include "plenary/live/seam.h"
#include "plenary/text/utf8.h"

namespace plenary::client {

void RecordAhead::Begin(std::string_view own, std::string_view record) {
  End();
  ahead_ = live::MissingWords(own, record, "");
}

std::optional<Typed> RecordAhead::Take(Typed next) {
  if (ahead_.empty()) return next;
  if (next.erase > 0) {
    if (next.erase > text::Length(passed_)) {  // corrects what she typed before: she is elsewhere
      End();
      return next;
    }
    const auto kept = passed_.size() - text::SuffixBytes(passed_, next.erase);
    ahead_.insert(0, passed_, kept);
    passed_.resize(kept);
    next.erase = 0;
  }
  const std::string_view append = next.append;
  if (std::string_view(ahead_).starts_with(append)) {
    passed_ += append;
    ahead_.erase(0, append.size());
    if (ahead_.empty()) End();
    return std::nullopt;
  }
  if (append.starts_with(ahead_)) next.append.erase(0, ahead_.size());
  End();
  return next;
}

}  // namespace plenary::client
