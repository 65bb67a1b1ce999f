// SPDX-License-Identifier: Apache-2.0
// One pass over the text: runs of plain characters are copied as they are; before every other
// character the blanks are held back until it is known what they were: one blank, or a dash that
// the captioning lost. Markers are put in their canonical form on the way.
#include "plenary/text/clean.h"

#include <unicode/uchar.h>

#include <array>

#include "markup.h"
#include "mojibake.h"
#include "plenary/text/blanks.h"
#include "plenary/text/fold.h"
#include "plenary/text/markers.h"
#include "plenary/text/utf8.h"
#include "tidy.h"

namespace plenary::text {
namespace {

constexpr std::string_view kDash = "—";

// From this many blanks on, inside a sentence, there was a dash.
constexpr int kLostDashBlanks = 3;

bool IsBlank(char32_t c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x85 ||
         c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 ||
         c == 0x202F || c == 0x205F || c == 0x3000;
}

// Characters that carry no meaning in running text: controls, zero-width and direction marks, the
// byte order mark, private use, the soft hyphen. The zero-width joiners are letters to some
// scripts.
bool IsDropped(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || c == 0x200B || c == 0x200E ||
         c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) ||
         c == 0xFEFF || (c >= 0xE000 && c <= 0xF8FF);
}

bool IsHyphen(char32_t c) {
  return c == '-' || c == 0x2010 || c == 0x2011;
}
bool IsDash(char32_t c) {
  return c >= 0x2012 && c <= 0x2015;
}
bool EndsSentence(char32_t c) {
  return c == '.' || c == '?' || c == '!' || c == ':' || c == ';' || c == 0x3002 || c == 0xFF1F ||
         c == 0xFF01 || c == 0x61F || c == ',';
}

// Whether Form C may change the character or what stands before it. Letters of the large scripts
// never do so alone.
bool MayCompose(char32_t c) {
  const bool is_stable = c < 0x300 || (c >= 0x370 && c < 0x374) || (c >= 0x400 && c < 0x483) ||
                         (c >= 0x620 && c < 0x64B) || (c >= 0x2010 && c < 0x2126) ||
                         (c >= 0x3000 && c < 0x3099) || (c >= 0x4E00 && c < 0xA000) ||
                         (c >= 0xFF00 && c < 0xFFF0);
  return !is_stable;
}

// Bytes that are what they seem wherever they stand; a blank is one when a word follows.
constexpr auto kIsPlain = [] {
  std::array<bool, 256> table{};
  for (std::size_t c = 0x21; c < 0x7F; ++c) table[c] = true;
  for (const char c : {'-', '(', '[', '{', '*', '<', '&'})
    table[static_cast<unsigned char>(c)] = false;
  return table;
}();
constexpr auto kMayFollowBlank = [] {
  auto table = kIsPlain;
  table[','] = table['.'] = false;
  return table;
}();

bool IsIn(const std::array<bool, 256>& table, char c) {
  return table[static_cast<unsigned char>(c)];
}

std::size_t PlainRun(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    if (!IsIn(kIsPlain, text[at]) &&
        !(text[at] == ' ' && at + 1 < text.size() && IsIn(kMayFollowBlank, text[at + 1]))) {
      break;
    }
    ++at;
  }
  return at;
}

class Cleaner {
 public:
  explicit Cleaner(std::size_t expected) { out_.reserve(expected); }

  void Blank() { ++blanks_; }

  void Dash() {
    blanks_ = 0;
    has_dash_ = true;
  }

  // Characters that stay as they are, the first and the last of which are given.
  void Copy(std::string_view run, char32_t first, char32_t last) {
    Join(first);
    out_ += run;
    last_ = last;
  }

  void Character(char32_t c) {
    Join(c);
    AppendUtf8(out_, c);
    last_ = c;
  }

  void Piece(std::string_view piece) {
    Join('[');
    out_ += piece;
    last_ = 'x';
  }

  std::string Take() {
    const bool is_cut_off = blanks_ >= kLostDashBlanks && last_ != 0 && !EndsSentence(last_);
    if (has_dash_ || is_cut_off) AddDash();
    return std::move(out_);
  }

 private:
  // Puts what stood before `next`: a dash, a blank, or nothing.
  void Join(char32_t next) {
    const bool is_lost_dash = blanks_ >= kLostDashBlanks && last_ != 0 && !EndsSentence(last_) &&
                              !EndsSentence(next) && next != '[';
    if (has_dash_ || is_lost_dash) {
      AddDash();
      if (!EndsSentence(next)) out_ += ' ';
    } else if (blanks_ > 0 && last_ != 0 && next != ',' && next != '.') {
      out_ += ' ';
    }
    blanks_ = 0;
    has_dash_ = false;
  }

  void AddDash() {
    if (!out_.empty()) out_ += ' ';
    out_ += kDash;
    last_ = 0x2014;
    has_dash_ = false;
  }

  std::string out_;
  int blanks_ = 0;
  bool has_dash_ = false;
  char32_t last_ = 0;
};

// A run of hyphens and dashes that stands for one dash: two hyphens, or one dash or hyphen between
// blanks. A single hyphen between letters, and a dash between figures, stay.
struct Run {
  std::size_t end = 0;
  int hyphens = 0;
  int dashes = 0;
};

Run HyphenRun(std::string_view text, std::size_t at) {
  Run run{at, 0, 0};
  while (run.end < text.size()) {
    std::size_t next = run.end;
    const char32_t c = Next(text, next);
    if (!IsHyphen(c) && !IsDash(c)) break;
    ++(IsHyphen(c) ? run.hyphens : run.dashes);
    run.end = next;
  }
  return run;
}

bool IsBlankAt(std::string_view text, std::size_t at) {
  return at >= text.size() || IsBlank(Next(text, at));
}

class ParagraphCleaner {
 public:
  ParagraphCleaner(std::string_view text, std::span<const MarkerSpan> markers)
      : text_(text), markers_(markers), cleaner_(text.size() + 16) {}

  std::string Clean() {
    while (at_ < text_.size()) Step();
    std::string clean = Tidied(cleaner_.Take());
    return may_compose_ ? Nfc(clean) : clean;
  }

 private:
  void Step() {
    const std::size_t plain = text_[at_] == ' ' ? at_ : PlainRun(text_, at_);
    if (plain > at_) {
      cleaner_.Copy(text_.substr(at_, plain - at_), static_cast<unsigned char>(text_[at_]),
                    static_cast<unsigned char>(text_[plain - 1]));
      is_after_blank_ = false;
      at_ = plain;
      return;
    }
    if (TakeMarker() || TakeMarkup()) return;
    std::size_t next = at_;
    const char32_t c = Next(text_, next);
    if (IsBlank(c)) {
      TakeBlank();
    } else if (IsHyphen(c) || IsDash(c)) {
      return TakeHyphens();
    } else if (!IsDropped(c)) {
      cleaner_.Copy(text_.substr(at_, next - at_), c, c);
      may_compose_ = may_compose_ || MayCompose(c);
      is_after_blank_ = false;
    }
    at_ = next;
  }

  void TakeBlank() {
    cleaner_.Blank();
    is_after_blank_ = true;
  }

  bool TakeMarker() {
    if (marker_ == markers_.size() || markers_[marker_].begin != at_) return false;
    const MarkerSpan& marker = markers_[marker_++];
    // A doubtful word stays, doubt and all: it was said.
    if (marker.kind == MarkerKind::uncertain_word) return false;
    cleaner_.Piece(Canonical(marker.kind));
    at_ = marker.end;
    is_after_blank_ = false;
    return true;
  }

  // Tags are gone past, entities become what they stand for, bold marks go.
  bool TakeMarkup() {
    if (const std::size_t tag = TagAt(text_, at_)) {
      at_ += tag;
      return true;
    }
    if (text_.substr(at_, 2) == "**") {
      at_ += 2;
      return true;
    }
    const Entity entity = EntityAt(text_, at_);
    if (entity.length == 0) return false;
    if (IsBlank(entity.character)) {
      TakeBlank();
    } else if (!IsDropped(entity.character)) {
      cleaner_.Character(entity.character);
      may_compose_ = may_compose_ || MayCompose(entity.character);
      is_after_blank_ = false;
    }
    at_ += entity.length;
    return true;
  }

  void TakeHyphens() {
    const Run run = HyphenRun(text_, at_);
    const bool stands_alone = is_after_blank_ && IsBlankAt(text_, run.end);
    if (run.hyphens >= 2 || stands_alone) {
      cleaner_.Dash();
      is_after_blank_ = true;
    } else {
      TakeEach(run.end);
      is_after_blank_ = false;
    }
    at_ = run.end;
  }

  void TakeEach(std::size_t end) {
    for (std::size_t i = at_; i < end;) {
      const char32_t c = Next(text_, i);
      cleaner_.Character(IsHyphen(c) ? U'-' : c);
    }
  }

  std::string_view text_;
  std::span<const MarkerSpan> markers_;
  std::size_t marker_ = 0;
  std::size_t at_ = 0;
  bool is_after_blank_ = true;
  bool may_compose_ = false;
  Cleaner cleaner_;
};

}  // namespace

std::string CleanParagraph(std::string_view captioned) {
  return CleanParagraph(captioned, FindMarkers(captioned));
}

std::string CleanParagraph(std::string_view captioned, std::span<const MarkerSpan> markers) {
  if (const auto repaired = RepairMojibake(captioned)) {
    const auto found = FindMarkers(*repaired);
    return ParagraphCleaner(*repaired, found).Clean();
  }
  return ParagraphCleaner(captioned, markers).Clean();
}

std::string OneLine(std::string_view text) {
  std::string out;
  bool gap = false;
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = Next(text, i);
    if (IsBlank(c)) {
      gap = !out.empty();
      continue;
    }
    if (gap) out += ' ';
    gap = false;
    AppendUtf8(out, c);
  }
  return out;
}

}  // namespace plenary::text
