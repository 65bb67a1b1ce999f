// SPDX-License-Identifier: Apache-2.0
// Feeding a text to the live transcript in any cut, with any corrections on the way, ends in
// exactly the turns that one call over the final text gives; and a reader who applies the changes
// holds them at every step.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include "plenary/text/decode.h"
#include "plenary/text/utf8.h"
#include "plenary/transcript/live_transcript.h"
#include "plenary/transcript/process.h"
#include "support/caption_forms.h"

namespace plenary::transcript {
namespace {

namespace fs = std::filesystem;

// Random cuts and corrections over each kind of text; 1,000 of them in all at the least.
constexpr int kRunsPerText = 600;
constexpr std::uint32_t kRunsPerForm = 150;
constexpr int kRunsPerTranscript = 20;

std::string ReadFile(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

// What a reader has: turns, changed only by what the live transcript told.
class ReaderCopy {
 public:
  void Take(const std::vector<TurnChange>& changes) {
    for (const auto& change : changes) Take(change);
  }
  const std::vector<std::string>& texts() const { return texts_; }

 private:
  void Take(const TurnChange& change) {
    const auto at = static_cast<std::size_t>(change.n) - 1;
    switch (change.kind) {
      case TurnChange::Kind::drop:
        texts_.resize(at);
        break;
      case TurnChange::Kind::set:
        ASSERT_LE(at, texts_.size());
        texts_.resize(std::max(texts_.size(), at + 1));
        texts_[at] = change.turn.text;
        break;
      case TurnChange::Kind::splice:
        ASSERT_LT(at, texts_.size());
        texts_[at].resize(texts_[at].size() - text::SuffixBytes(texts_[at], change.erase));
        texts_[at] += change.append;
        break;
    }
  }
  std::vector<std::string> texts_;
};

// Types a text in random portions; now and then something wrong, which is erased again.
class Typist {
 public:
  Typist(std::string_view text, std::uint32_t seed) : text_(text), random_(seed) {}

  bool Next(CaptionEvent& event) {
    if (owed_ == 0 && at_ == text_.size()) return false;
    event = CaptionEvent{};
    event.seq = ++seq_;
    event.erase = std::exchange(owed_, 0);
    if (event.erase == 0 && Chance(0.15)) {
      event.append = Wrong();
      owed_ = static_cast<std::uint32_t>(text::Length(event.append));
      TakeBackSome();
      return true;
    }
    event.append = Portion();
    return true;
  }

 private:
  bool Chance(double p) { return std::bernoulli_distribution(p)(random_); }
  std::size_t Upto(std::size_t n) {
    return std::uniform_int_distribution<std::size_t>(0, n)(random_);
  }

  std::string Portion() {
    const std::size_t count = 1 + Upto(Chance(0.1) ? 400 : 12);
    const std::string_view rest = text_.substr(at_);
    const std::string_view portion = rest.substr(0, text::PrefixBytes(rest, count));
    at_ += portion.size();
    return std::string(portion);
  }

  // What a hand may slip into: words, marks of turns, ends of lines, markers half begun.
  std::string Wrong() {
    static const std::vector<std::string> slips{">>",
                                                ">> BO LIND: ",
                                                "\n",
                                                "\n\n>> ",
                                                ">",
                                                "\r",
                                                "(Laugh",
                                                "(Laughter)\n",
                                                "wrong words",
                                                ": ",
                                                "***\n",
                                                "MR. LIND: no\n",
                                                "张伟",
                                                "\u00A0\u00A0 ",
                                                "&gt;&gt;",
                                                "   ",
                                                "\nANA RIVERA:",
                                                "<p>",
                                                "<br />",
                                                "<strong>",
                                                "[00:01:02] ",
                                                "12   ",
                                                "\n1\n00:00:01.000 --> 00:00:02.000\n",
                                                "\nTHE REPUBLIC OF\n",
                                                "\nANA RIVERA\n",
                                                "\nANA RIVERA - ",
                                                "<v Ana>",
                                                ". MS. RIVERA: ",
                                                "\nQ.  ",
                                                "ALL CAPITALS FROM HERE ON, AND MORE OF IT",
                                                "Ana: ",
                                                "\nLIND: yes\n",
                                                "\u00E2\u20AC\u2122",
                                                "&nbsp;"};
    return slips[Upto(slips.size() - 1)];
  }

  // A correction may reach back into what was right; that is typed again then.
  void TakeBackSome() {
    if (!Chance(0.5)) return;
    const std::string_view typed = text_.substr(0, at_);
    const std::size_t count = std::min(Upto(Chance(0.1) ? 600 : 20), text::Length(typed));
    at_ -= text::SuffixBytes(typed, count);
    owed_ += static_cast<std::uint32_t>(count);
  }

  std::string_view text_;
  std::mt19937 random_;
  std::size_t at_ = 0;
  std::uint64_t seq_ = 0;
  std::uint32_t owed_ = 0;
};

// Ids and times come from the events; all else must be what the text alone gives.
Transcript WithoutEvents(Transcript transcript) {
  for (auto& turn : transcript.turns) {
    turn.id.clear();
    turn.timing = {};
  }
  return transcript;
}

void ExpectStreamingEqualsBatch(std::string_view text, const Roster& roster, std::uint32_t seed) {
  LiveTranscript live(roster);
  ReaderCopy reader;
  Typist typist(text, seed);
  for (CaptionEvent event; typist.Next(event);) {
    const auto changes = live.Apply(event);
    ASSERT_TRUE(changes) << changes.error().what;
    reader.Take(*changes);
  }
  ASSERT_EQ(live.text(), text) << "seed " << seed;
  const Transcript batch = WithoutEvents(Process(text, roster));
  ASSERT_EQ(WithoutEvents(live.transcript()), batch) << "seed " << seed;
  std::vector<std::string> texts;
  for (const auto& turn : batch.turns) texts.push_back(turn.text);
  ASSERT_EQ(reader.texts(), texts) << "seed " << seed;
}

constexpr const char* kSmallTexts[] = {
    "FORUM 2031 - Lamps - Call - II\n\n***\n>> ANA RIVERA: Good morning. (Laughter)\n\nAnd so on.\n"
    ">> This is Bo Lind.\r\n>> MS. RIVERA: it    I mean\u00A0\u2011\u2011 yes >> No. >> BO LIND: "
    "你好。\n(Applause)\n",
    "ANA RIVERA: One.\nand more\nMR. LIND: Two: three.\n\n(No audio)\nSPEAKER 1: hm\n",
    "> ANA: one\n> two\n> BO LIND: three\n(Break)\nfour\n",
    "good morning this\nis a text that\nhas no marks of\nturns at all and\nis as narrow as\na "
    "screen of old\n"
    "captions was for\nthe many who had\nto read them so\n",
    "a text with neither marks nor ends of lines which goes on. And on. ",
    "&gt;&gt; ANA: yes &gt;&gt; no\n» BO: oui\n",
};

TEST(StreamingEqualsBatch, OnSmallTextsOfEveryForm) {
  for (const char* text : kSmallTexts) {
    for (std::uint32_t seed = 0; seed < kRunsPerText; ++seed) {
      ExpectStreamingEqualsBatch(text, {}, seed);
      if (HasFatalFailure()) return;
    }
  }
}

TEST(StreamingEqualsBatch, OnEveryFormOfCaptions) {
  for (const auto& form : test::CaptionForms()) {
    for (std::uint32_t seed = 0; seed < kRunsPerForm; ++seed) {
      ExpectStreamingEqualsBatch(form.captions, {}, seed);
      if (HasFatalFailure()) FAIL() << form.name;
    }
  }
}

TEST(StreamingEqualsBatch, OnOneVeryLongLine) {
  std::string line = ">> ANA: ";
  while (line.size() < 12'000) line += "We went on and on about the gate. Was it shut? ";
  for (std::uint32_t seed = 0; seed < 20; ++seed) {
    ExpectStreamingEqualsBatch(line, {}, seed);
    if (HasFatalFailure()) return;
  }
}

void RunOnTranscriptsIn(const fs::path& folder, int runs) {
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() != ".txt") continue;
    const std::string bytes = ReadFile(entry.path());
    const auto decoded = text::Decode(bytes);
    ASSERT_TRUE(decoded) << entry.path();
    Roster roster;
    fs::path roster_file = entry.path();
    roster_file.replace_extension(".roster.json");
    if (fs::exists(roster_file)) roster = ParseRoster(ReadFile(roster_file)).value();
    for (int run = 0; run < runs; ++run) {
      ExpectStreamingEqualsBatch(decoded->utf8, roster, static_cast<std::uint32_t>(run));
      if (testing::Test::HasFatalFailure()) FAIL() << entry.path();
    }
  }
}

TEST(StreamingEqualsBatch, OnTheSamples) {
  RunOnTranscriptsIn(fs::path(PLENARY_SOURCE_DIR) / "samples", kRunsPerTranscript);
}

TEST(StreamingEqualsBatch, OnRealTranscriptsWhereTheyAreAtHand) {
  const fs::path folder = fs::path(PLENARY_SOURCE_DIR) / "../shared/transcripts";
  if (fs::is_directory(folder)) RunOnTranscriptsIn(folder, kRunsPerTranscript);
}

}  // namespace
}  // namespace plenary::transcript
