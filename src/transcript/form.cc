// SPDX-License-Identifier: Apache-2.0
#include "form.h"

#include <functional>

#include "plenary/text/blanks.h"
#include "plenary/text/line_shape.h"
#include "plenary/text/utf8.h"

namespace plenary::transcript {
namespace {

using text::LabelShape;

// Screens of captioning are 32 to 76 columns wide; a text with hardly a line longer than that, and
// with lines enough to tell, that end in the middle of sentences, is hard-wrapped.
constexpr std::size_t kWidestScreen = 88;  // columns, with line numbers and indent
constexpr std::ptrdiff_t kFewestLines = 8;
constexpr std::ptrdiff_t kShortPerLong = 50;
constexpr std::size_t kTellingLine = 16;  // bytes; shorter ones may end anywhere

// In a text with arrows, labels without one open turns only where they are no exception.
constexpr std::ptrdiff_t kFewestLabels = 3;
constexpr std::ptrdiff_t kArrowsPerLabel = 4;

// Letters looked at in each piece, and needed in all, to say that a text is in capitals.
constexpr std::size_t kLettersLookedAt = 100;  // bytes
constexpr std::ptrdiff_t kFewestLetters = 60;
constexpr std::ptrdiff_t kCapitalsPerSmall = 6;

bool IsWide(std::string_view line) {
  constexpr std::size_t kMostBytes = 4;  // of a character
  if (line.size() <= kWidestScreen) return false;
  return line.size() > kWidestScreen * kMostBytes || text::Length(line) > kWidestScreen;
}

bool EndsOpen(std::string_view line) {
  const char last = line.back();
  return last != '.' && last != '?' && last != '!' && last != ':' && last != '"' && last != ']' &&
         last != ')' && !line.ends_with("”") && !line.ends_with("。");
}

// Past time stamps and line numbers, in either order.
std::string_view WithoutPrefix(std::string_view line, PieceTraits& traits) {
  std::size_t at = text::SkipBlanks(line, 0);
  const bool may_be = at < line.size() &&
                      (line[at] == '[' || line[at] == '(' || (line[at] >= '0' && line[at] <= '9'));
  if (!may_be) return line;
  if (text::IsCueTiming(line)) {
    traits.is_timing = true;
    return {};
  }
  at = text::SkipLineNumber(line);
  traits.has_number = at > 0;
  const std::size_t stamp = text::SkipTimeStamp(line.substr(at), true);
  traits.has_stamp = stamp > 0;
  return line.substr(at + stamp);
}

// Counts the letters of what is said; a label, which may be in capitals anyway, is left out.
void LookAtLetters(std::string_view words, PieceTraits& traits) {
  constexpr std::size_t kLongestLabel = 60;
  const std::size_t colon = words.substr(0, kLongestLabel).find(':');
  if (colon != words.npos) words.remove_prefix(colon);
  for (const char c : words.substr(0, kLettersLookedAt)) {
    traits.capitals = static_cast<std::uint8_t>(traits.capitals + (c >= 'A' && c <= 'Z' ? 1 : 0));
    traits.small = static_cast<std::uint8_t>(traits.small + (c >= 'a' && c <= 'z' ? 1 : 0));
  }
}

void LookAtLine(std::string_view line, const Piece& piece, PieceTraits& traits) {
  const std::size_t begin = text::SkipBlanks(line, 0);
  line = line.substr(0, text::TrimEnd(line, begin, line.size()));
  traits.is_line = line.size() > begin;
  if (!traits.is_line) return;
  traits.long_line = IsWide(line);
  traits.short_line = piece.ends_line && !traits.long_line;
  traits.open_end = traits.short_line && line.size() >= kTellingLine && EndsOpen(line);
}

void SetLabel(std::string_view words, const text::LineLabel& label, PieceTraits& traits) {
  const std::size_t length = label.span.end - label.span.begin;
  traits.shape = static_cast<std::uint8_t>(label.shape);
  traits.label =
      std::hash<std::string_view>{}(words.substr(label.span.begin, length)) * text::kLabelShapes +
      traits.shape;
}

void LookForLabel(std::string_view words, const Piece& piece, PieceTraits& traits) {
  if (piece.arrow == Arrow::none) {
    if (piece.has_label) traits.inner_label = true;
    if (!piece.is_line_start) return;
    if (const auto label = text::LabelOfLine(words)) SetLabel(words, *label, traits);
  } else if (const auto label = text::WeakLabelAfterArrow(words)) {
    SetLabel(words, *label, traits);
  }
}

}  // namespace

PieceTraits TraitsOf(std::string_view text, const Piece& piece) {
  PieceTraits traits;
  if (piece.end == piece.begin) return traits;
  traits.doubled_arrow = piece.arrow == Arrow::doubled;
  traits.single_arrow = piece.arrow == Arrow::single;
  std::string_view words = text.substr(piece.speech, piece.end - piece.speech);
  if (piece.is_line_start) {
    LookAtLine(text.substr(piece.begin, piece.end - piece.begin), piece, traits);
    if (piece.arrow == Arrow::none) words = WithoutPrefix(words, traits);
  }
  LookAtLetters(words, traits);
  LookForLabel(words, piece, traits);
  return traits;
}

std::ptrdiff_t Survey::Arrows() const {
  return doubled_arrows_ > 0 ? doubled_arrows_ + single_arrows_ : single_arrows_;
}

Form Survey::form() const {
  Form form;
  const bool has_arrows = doubled_arrows_ > 0;
  form.single_arrows = !has_arrows && single_arrows_ > 1;
  form.is_cues = timings_ > 1;
  form.is_numbered = numbers_ >= kFewestLines && numbers_ * 5 >= lines_ * 3 && !form.is_cues;
  form.is_stamped = stamps_ >= 3 && stamps_ * 4 >= lines_;
  form.is_capitals =
      capitals_ + small_ >= kFewestLetters && capitals_ >= small_ * kCapitalsPerSmall;
  form.is_wrapped = form.is_cues ||
                    (short_lines_ >= kFewestLines && long_lines_ * kShortPerLong <= short_lines_ &&
                     open_ends_ * 4 >= short_lines_);
  AdmitLabels(form);
  form.has_marks = has_arrows || form.single_arrows || form.labels != 0 || form.inner_labels;
  return form;
}

void Survey::AdmitLabels(Form& form) const {
  if (Of(LabelShape::voice).all > 0) form.Admit(LabelShape::voice);
  if (doubled_arrows_ > 0 || form.single_arrows) {
    AdmitLabelsAmongArrows(form);
  } else {
    AdmitLabelsAlone(form);
  }
}

void Survey::AdmitLabelsAmongArrows(Form& form) const {
  const auto is_no_exception = [this](std::ptrdiff_t labels) {
    return labels >= kFewestLabels && labels * kArrowsPerLabel >= Arrows();
  };
  if (is_no_exception(Of(LabelShape::strong).all)) form.Admit(LabelShape::strong);
  for (const LabelShape shape : {LabelShape::full_name, LabelShape::one_word}) {
    const Labels& labels = Of(shape);
    const bool recur = labels.recurrent * 2 >= labels.all && is_no_exception(labels.recurrent);
    if (recur) form.Admit(shape);
  }
  for (const LabelShape shape : {LabelShape::lower, LabelShape::own_line}) {
    if (Of(shape).recurrent > 1 && !form.is_capitals) form.Admit(shape);
  }
}

void Survey::AdmitLabelsAlone(Form& form) const {
  const Labels& strong = Of(LabelShape::strong);
  if (strong.all > (form.is_capitals ? 1 : 0)) form.Admit(LabelShape::strong);
  form.inner_labels = inner_labels_ > 1 && inner_labels_ > strong.all;
  const auto recurs = [this](LabelShape shape, std::ptrdiff_t fewest) {
    const Labels& labels = Of(shape);
    return labels.all >= fewest && labels.recurrent > 1 && labels.recurrent * 2 >= labels.all;
  };
  const Labels& names = Of(LabelShape::full_name);
  const bool beside_strong = names.recurrent > 1 && names.all * 4 >= strong.all;
  if (recurs(LabelShape::full_name, 2) || (strong.all > 0 && beside_strong)) {
    form.Admit(LabelShape::full_name);
  }
  if (recurs(LabelShape::one_word, 3)) form.Admit(LabelShape::one_word);
  if (recurs(LabelShape::chat, 3)) form.Admit(LabelShape::chat);
  if (recurs(LabelShape::letter, 4)) form.Admit(LabelShape::letter);
  const bool has_colons = form.Admits(LabelShape::strong) || form.Admits(LabelShape::full_name);
  if (has_colons || form.is_capitals) return;
  if (recurs(LabelShape::dash, 3)) form.Admit(LabelShape::dash);
  if (recurs(LabelShape::own_line, 3)) form.Admit(LabelShape::own_line);
}

void Survey::Count(const PieceTraits& traits, std::ptrdiff_t by) {
  doubled_arrows_ += traits.doubled_arrow ? by : 0;
  single_arrows_ += traits.single_arrow ? by : 0;
  inner_labels_ += traits.inner_label ? by : 0;
  lines_ += traits.is_line ? by : 0;
  short_lines_ += traits.short_line ? by : 0;
  long_lines_ += traits.long_line ? by : 0;
  open_ends_ += traits.open_end ? by : 0;
  numbers_ += traits.has_number ? by : 0;
  stamps_ += traits.has_stamp ? by : 0;
  timings_ += traits.is_timing ? by : 0;
  capitals_ += traits.capitals * by;
  small_ += traits.small * by;
  if (traits.shape != PieceTraits::kNoShape) CountLabel(traits, by);
}

void Survey::CountLabel(const PieceTraits& traits, std::ptrdiff_t by) {
  Labels& labels = labels_[traits.shape];
  std::ptrdiff_t& times = seen_[traits.label];
  labels.all += by;
  labels.recurrent -= times > 1 ? times : 0;
  times += by;
  labels.recurrent += times > 1 ? times : 0;
  if (times == 0) seen_.erase(traits.label);
}

}  // namespace plenary::transcript
