// SPDX-License-Identifier: Apache-2.0
#include "form.h"

#include "plenary/text/labels.h"

namespace plenary::transcript {
namespace {

// Screens of captioning are 32 to 76 columns wide; a text of which no line is longer than that, and
// which has lines enough to tell, is hard-wrapped.
constexpr std::size_t kWidestScreen = 84;  // bytes
constexpr std::ptrdiff_t kFewestLines = 8;

// In a text with arrows, labels without one open turns only where they are no exception.
constexpr std::ptrdiff_t kFewestLabels = 3;
constexpr std::ptrdiff_t kArrowsPerLabel = 4;

}  // namespace

PieceTraits TraitsOf(std::string_view text, const Piece& piece) {
  PieceTraits traits;
  const std::size_t length = piece.end - piece.begin;
  if (length == 0) return traits;
  traits.doubled_arrow = piece.arrow == Arrow::doubled;
  traits.single_arrow = piece.arrow == Arrow::single;
  if (!piece.is_line_start) return traits;
  traits.long_line = length > kWidestScreen;
  traits.short_line = piece.ends_line && !traits.long_line;
  const bool is_plain = piece.arrow == Arrow::none;
  traits.line_label =
      is_plain && text::LabelAtLineStart(text.substr(piece.begin, length)).has_value();
  return traits;
}

Form Survey::form() const {
  Form form;
  const bool has_arrows = doubled_arrows_ > 0;
  form.single_arrows = !has_arrows && single_arrows_ > 1;
  form.line_labels = line_labels_ > 0 && !has_arrows && !form.single_arrows;
  if (has_arrows || form.single_arrows) {
    const std::ptrdiff_t arrows = doubled_arrows_ + single_arrows_;
    form.line_labels = line_labels_ >= kFewestLabels && line_labels_ * kArrowsPerLabel >= arrows;
  }
  form.has_marks = has_arrows || form.single_arrows || form.line_labels;
  form.is_wrapped = long_lines_ == 0 && short_lines_ >= kFewestLines;
  return form;
}

void Survey::Count(const PieceTraits& traits, std::ptrdiff_t by) {
  doubled_arrows_ += traits.doubled_arrow ? by : 0;
  single_arrows_ += traits.single_arrow ? by : 0;
  line_labels_ += traits.line_label ? by : 0;
  short_lines_ += traits.short_line ? by : 0;
  long_lines_ += traits.long_line ? by : 0;
}

}  // namespace plenary::transcript
