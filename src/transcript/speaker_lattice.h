// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <deque>
#include <vector>

#include "plenary/transcript/person.h"

namespace plenary::transcript {

// One of those who may have spoken a turn.
//   person     null stands for everybody else
//   points     log-odds of the turn's own evidence
//   filtered   probability by what is before the turn, and its own points
//   posterior  probability once all turns are seen together
struct Candidate {
  const Person* person = nullptr;
  double points = 0;
  double filtered = 0;
  double posterior = 0;
};

// A chain of turns, each with its candidates: the posterior probability of each, by the forward and
// backward algorithm (Rabiner 1989, section III) over pairs of turns, since who speaks depends on
// the two turns before. The future is looked at for a fixed number of turns, so that a meeting
// under way and one that is over give the same.
class SpeakerLattice {
 public:
  // How many turns after a turn have a say in its posterior, besides those its points come from.
  static constexpr std::size_t kLag = 6;

  // How likely turn `t` is spoken by the one who spoke the turn before, or the one before that.
  struct Transitions {
    double same = 0;      // log-odds
    double reply = 0;     // log-odds
    double stranger = 0;  // log-odds of a reply by somebody who is none of the candidates
  };

  std::size_t size() const { return columns_.size(); }
  void Truncate(std::size_t count) { columns_.resize(count); }

  // Adds the next turn. candidates: one at least, persons each once
  void Add(std::vector<Candidate> candidates, Transitions transitions);

  // Brings the posteriors of turns `from` and later up to date; all of them must have been added
  // since, or depend on turns that were.
  void Solve(std::size_t from);

  const std::vector<Candidate>& At(std::size_t t) const { return columns_[t].candidates; }

 private:
  struct Column {
    std::vector<Candidate> candidates;
    std::vector<float> values;  // odds of the candidates, and then alpha: [before * candidates +
                                // now], scaled to a sum of 1
    float same = 1;             // odds
    float reply = 1;            // odds
    float stranger = 1;         // odds of a reply by one who is not known

    std::size_t width() const { return candidates.size(); }
    std::size_t rows() const { return values.size() / width() - 1; }
    double odds(std::size_t now) const { return static_cast<double>(values[now]); }
    double alpha(std::size_t i) const { return static_cast<double>(values[width() + i]); }
  };
  // The speakers of two turns, as a pair of candidates.
  struct Pair {
    const Person* earlier;
    const Person* before;
  };
  static double Step(const Column& column, const Pair& pair, std::size_t now);
  const Person* SpeakerTwoBefore(std::size_t t, std::size_t row) const;
  std::size_t LastThatMatters(std::size_t t) const;
  static void SetAlpha(Column& column, std::vector<double> alpha);
  void Forward(std::size_t t);
  std::vector<double> Backward(std::size_t t, const std::vector<double>& beta) const;
  void Gather(std::size_t t, const std::vector<double>& beta);

  std::deque<Column> columns_;
};

}  // namespace plenary::transcript
