// SPDX-License-Identifier: Apache-2.0
#include <chrono>
#include <functional>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <thread>

#include "command.h"
#include "input_file.h"
#include "plenary/client/captioner.h"
#include "plenary/text/segment.h"
#include "plenary/text/utf8.h"
#include "replay_plan.h"

namespace plenary::cli {
namespace {

using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

constexpr double kSpokenWordsPerMinute = 160;
constexpr std::size_t kTailCharacters = 200;  // client::Captioner::tail

struct ReplayOptions {
  std::string file;
  std::string url;
  std::string ticket;
  std::string journal;
  double words_per_minute = kSpokenWordsPerMinute;
  double speed = 0;  // times kSpokenWordsPerMinute; 0: words_per_minute holds
  TypingStyle style;
};

// What a replay has done so far, told on standard error at most once a second.
class Progress {
 public:
  explicit Progress(std::size_t all_words) : all_words_(all_words) {}

  void Sent(const Keystrokes& keys) {
    ++events_;
    if (first_word_ < 0) first_word_ = keys.word;
    words_ = static_cast<std::size_t>(keys.word) + 1;
    if (Clock::now() - told_ < std::chrono::seconds(1)) return;
    told_ = Clock::now();
    std::cerr << "typed " << words_ << " of " << all_words_ << " words\n";
  }

  void Finished(int reconnections) const {
    const auto before = static_cast<std::size_t>(first_word_ < 0 ? 0 : first_word_);
    std::cerr << "replayed " << events_ << " events, " << words_ - before << " words, reconnected "
              << reconnections << " times\n";
  }

 private:
  std::size_t all_words_;
  std::size_t events_ = 0;
  std::size_t words_ = 0;
  double first_word_ = -1;
  Clock::time_point told_ = Clock::now();
};

// Says when a word is due; measured from the first, so that delays do not add up.
class Pace {
 public:
  explicit Pace(double words_per_minute)
      : per_word_(words_per_minute > 0 ? 60 / words_per_minute : 0) {}

  void WaitFor(double word) {
    if (!first_word_) first_word_ = word;
    const Seconds since_start((word - *first_word_) * per_word_);
    if (per_word_ > 0) {
      std::this_thread::sleep_until(start_ +
                                    std::chrono::duration_cast<Clock::duration>(since_start));
    }
  }

 private:
  double per_word_;  // seconds
  std::optional<double> first_word_;
  Clock::time_point start_ = Clock::now();
};

// Leaves out the events that the track has already, when its text ends as the plan says it should.
// Errors: conflict.
Result<void> SkipWritten(ReplayPlan& plan, const client::Captioner& captioner) {
  std::string written;
  for (std::uint64_t seq = 1; seq < captioner.next_seq(); ++seq) {
    const auto keys = plan.Next();
    if (!keys) return Fail(Errc::conflict, "the track holds more than this file already");
    written.resize(written.size() - text::SuffixBytes(written, keys->erase));
    written += keys->append;
  }
  const std::size_t tail_bytes = text::SuffixBytes(written, kTailCharacters);
  if (captioner.tail() != std::string_view(written).substr(written.size() - tail_bytes)) {
    return Fail(Errc::conflict,
                "the track holds another text, or the same typed with another seed or error rate");
  }
  return {};
}

Result<void> Type(ReplayPlan& plan, client::Captioner& captioner, Pace pace, Progress progress) {
  while (auto keys = plan.Next()) {
    pace.WaitFor(keys->word);
    if (auto sent = captioner.Send(keys->erase, keys->append); !sent) return sent.error();
    progress.Sent(*keys);
  }
  if (auto flushed = captioner.Flush(); !flushed) return flushed.error();
  progress.Finished(captioner.reconnections());
  return {};
}

// Says on standard error when the track goes from one captioner to another.
std::function<void(const live::LeaseChange&)> TellHandovers() {
  return [was_mine = true](const live::LeaseChange& change) mutable {
    const bool is_mine = change.lease.is_yours;
    if (is_mine != was_mine && is_mine)
      std::cerr << "took over: goes on at event " << change.next_seq << "\n";
    if (is_mine != was_mine && !is_mine)
      std::cerr << (change.lease.holder.empty() ? "nobody" : change.lease.holder)
                << " holds the track: what is typed is kept apart\n";
    was_mine = is_mine;
  };
}

Result<void> RunReplay(const ReplayOptions& options) {
  if (options.ticket.empty()) {
    return Fail(Errc::bad_input,
                "expected the track's ticket, as --ticket or in the environment as PLENARY_TICKET");
  }
  const auto captions = OpenCaptionFile(options.file);
  if (!captions) return captions.error();
  client::CaptionerOptions connection{options.url, options.ticket,
                                      "plenary replay " PLENARY_VERSION};
  connection.journal = options.journal;
  connection.on_lease = TellHandovers();
  connection.on_asked = [](const live::Asked& asked) {
    std::cerr << asked.by << " asks for the track, and has it in " << asked.in_ms / 1000
              << " seconds\n";
  };
  auto captioner = client::Captioner::Connect(connection);
  if (!captioner) return captioner.error();

  ReplayPlan plan(captions->text.utf8, options.style);
  if ((*captioner)->lease().is_yours) {
    if (auto skipped = SkipWritten(plan, **captioner); !skipped) return skipped.error();
  }
  const double words_per_minute =
      options.speed > 0 ? options.speed * kSpokenWordsPerMinute : options.words_per_minute;
  return Type(plan, **captioner, Pace(words_per_minute),
              Progress(text::CountWords(captions->text.utf8)));
}

}  // namespace

void AddReplay(CLI::App& program, Action& chosen) {
  auto* command = program.add_subcommand("replay", "Types a transcript into a track");
  const auto options = std::make_shared<ReplayOptions>();
  command->add_option("FILE", options->file, "Caption text; - is standard input")->required();
  command->add_option("--to", options->url, "The track: http://HOST:PORT/api/v1/tracks/ID")
      ->required();
  command->add_option("--ticket", options->ticket, "The captioner's ticket for the track")
      ->envname("PLENARY_TICKET");
  command->add_option("--journal", options->journal,
                      "Keeps every event in this file until it is surely in the track's log");
  auto* wpm = command
                  ->add_option("--wpm", options->words_per_minute,
                               "Words a minute; 0 is as fast as the server takes them")
                  ->check(CLI::NonNegativeNumber)
                  ->capture_default_str();
  command->add_option("--speed", options->speed, "Times as fast as speech at 160 words a minute")
      ->check(CLI::PositiveNumber)
      ->excludes(wpm);
  command
      ->add_option("--error-rate", options->style.error_rate, "Words first typed wrongly, 0 to 1")
      ->check(CLI::Range(0.0, 1.0))
      ->capture_default_str();
  command->add_option("--seed", options->style.seed, "Chooses which words, and how")
      ->capture_default_str();
  command->footer(
      "Types word by word, errs and corrects as a captioner does. Goes on where the server's log\n"
      "ends when the connection or the server breaks down, or when started again with the same\n"
      "file, error rate and seed.\n\n"
      "Example:\n  plenary replay captions.txt --to http://127.0.0.1:8080/api/v1/tracks/k-abc "
      "--ticket SECRET --speed 4");
  command->callback([options, &chosen] { chosen = [options] { return RunReplay(*options); }; });
}

}  // namespace plenary::cli
