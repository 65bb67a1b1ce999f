// SPDX-License-Identifier: Apache-2.0
#include "track_text.h"

#include <algorithm>
#include <cassert>

#include "plenary/text/utf8.h"

namespace plenary::transcript {

Result<std::size_t> TrackText::Apply(const CaptionEvent& event) {
  if (event.erase > length_) {
    return Fail(Errc::bad_input,
                "erase: expected at most " + std::to_string(length_) +
                    ", the length of the text, got " + std::to_string(event.erase),
                "erase");
  }
  const std::size_t kept = text_.size() - text::SuffixBytes(text_, event.erase);
  text_.resize(kept);
  while (spans_.size() > 1 && spans_[spans_.size() - 2].end >= kept) spans_.pop_back();
  if (kept == 0) spans_.clear();
  if (!spans_.empty()) spans_.back().end = kept;
  text_ += event.append;
  length_ += text::Length(event.append) - event.erase;
  if (!event.append.empty()) spans_.push_back({text_.size(), event.seq, event.received_at});
  return kept;
}

std::size_t TrackText::SpanAt(std::size_t offset) const {
  const auto span = std::ranges::upper_bound(spans_, offset, {}, &Span::end);
  assert(span != spans_.end());
  return static_cast<std::size_t>(span - spans_.begin());
}

Timing TrackText::TimingOf(std::size_t begin, std::size_t end) const {
  const Span& first = spans_[SpanAt(begin)];
  const Span& last = spans_[SpanAt(end > begin ? end - 1 : begin)];
  return {first.seq, last.seq, first.received_at, last.received_at};
}

std::string TrackText::IdAt(std::size_t offset) const {
  const std::size_t at = SpanAt(offset);
  const std::size_t begin = at == 0 ? 0 : spans_[at - 1].end;
  const std::size_t k = text::Length(std::string_view(text_).substr(begin, offset - begin));
  return "t" + std::to_string(spans_[at].seq) + "-" + std::to_string(k);
}

}  // namespace plenary::transcript
