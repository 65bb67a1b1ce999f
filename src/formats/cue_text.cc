// SPDX-License-Identifier: Apache-2.0
// Runs between blanks become pieces that fit a line, pieces are laid out in lines, lines in cues.
#include "cue_text.h"

#include <algorithm>

#include "escape.h"
#include "plenary/text/segment.h"
#include "plenary/text/utf8.h"
#include "speaker_line.h"

namespace plenary::formats {
namespace {

// What stays together on a line.  glued: no blank stands before it
struct Piece {
  std::string_view text;
  std::size_t length = 0;
  int words = 1;
  bool glued = false;
};

std::size_t LengthOf(std::string_view text) {
  return text::Length(text);
}

// Where the words of a run begin, the first left out.
std::vector<std::size_t> CutsBetweenWords(std::string_view run) {
  std::vector<std::size_t> cuts;
  for (const auto word : text::Words(run))
    if (word.data() != run.data())
      cuts.push_back(static_cast<std::size_t>(word.data() - run.data()));
  return cuts;
}

// Cuts a run longer than a line: after the last word that fits, else in mid-word.
void AppendLongRun(std::vector<Piece>& pieces, std::string_view run) {
  const auto cuts = CutsBetweenWords(run);
  std::size_t begin = 0;
  while (begin < run.size()) {
    const std::size_t limit = begin + text::PrefixBytes(run.substr(begin), kCueLineLength);
    const auto past = std::upper_bound(cuts.begin(), cuts.end(), limit);
    std::size_t end = limit;
    if (limit < run.size() && past != cuts.begin() && *(past - 1) > begin) end = *(past - 1);
    const auto inside = std::lower_bound(cuts.begin(), cuts.end(), end) -
                        std::upper_bound(cuts.begin(), cuts.end(), begin);
    const auto text = run.substr(begin, end - begin);
    pieces.push_back({text, LengthOf(text), static_cast<int>(inside) + 1, begin > 0});
    begin = end;
  }
}

std::vector<Piece> Pieces(std::string_view paragraph) {
  constexpr std::string_view kBlanks = " \t\n";
  std::vector<Piece> pieces;
  std::size_t begin = paragraph.find_first_not_of(kBlanks);
  while (begin != std::string_view::npos) {
    const std::size_t end = std::min(paragraph.find_first_of(kBlanks, begin), paragraph.size());
    const auto run = paragraph.substr(begin, end - begin);
    if (const auto length = LengthOf(run); length <= kCueLineLength)
      pieces.push_back({run, length});
    else
      AppendLongRun(pieces, run);
    begin = paragraph.find_first_not_of(kBlanks, end);
  }
  return pieces;
}

// Fills the lines of one cue after the other.
class Layout {
 public:
  explicit Layout(std::vector<CueText>& cues) : cues_(cues) {}

  void Add(const Piece& piece) {
    const std::size_t blank = piece.glued ? 0 : 1;
    if (is_open_ && length_ + blank + piece.length <= kCueLineLength) {
      cues_.back().lines.back().append(blank, ' ').append(piece.text);
      length_ += blank + piece.length;
    } else {
      if (!is_open_ || cues_.back().lines.size() == kCueLines) cues_.emplace_back();
      cues_.back().lines.emplace_back(piece.text);
      length_ = piece.length;
      is_open_ = true;
    }
    cues_.back().words += piece.words;
  }

 private:
  std::vector<CueText>& cues_;
  std::size_t length_ = 0;
  bool is_open_ = false;
};

}  // namespace

std::vector<CueText> SplitIntoCues(std::string_view clean_text) {
  std::vector<CueText> cues;
  const std::string printable = Printable(clean_text);
  for (const auto paragraph : Paragraphs(printable)) {
    Layout layout(cues);
    for (const Piece& piece : Pieces(paragraph)) layout.Add(piece);
  }
  return cues;
}

}  // namespace plenary::formats
