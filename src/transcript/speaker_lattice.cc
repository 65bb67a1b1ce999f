// SPDX-License-Identifier: Apache-2.0
#include "speaker_lattice.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace plenary::transcript {
namespace {

void Scale(std::vector<double>& values) {
  const double sum = std::accumulate(values.begin(), values.end(), 0.0);
  if (sum <= 0) return;
  for (double& value : values) value /= sum;
}

}  // namespace

void SpeakerLattice::Filter(Column& column) {
  const std::size_t now = column.candidates.size();
  for (Candidate& candidate : column.candidates) candidate.filtered = 0;
  for (std::size_t i = 0; i < column.alpha.size(); ++i) {
    column.candidates[i % now].filtered += column.alpha[i];
  }
}

void SpeakerLattice::Add(std::vector<Candidate> candidates, Transitions transitions) {
  Column column;
  for (const Candidate& candidate : candidates) column.odds.push_back(std::exp(candidate.points));
  column.candidates = std::move(candidates);
  column.same = std::exp(transitions.same);
  column.reply = std::exp(transitions.reply);
  column.stranger = std::exp(transitions.stranger);
  columns_.push_back(std::move(column));
  Forward(columns_.size() - 1);
}

// The factor that a turn adds when its candidate `now` speaks after the pair.
double SpeakerLattice::Step(const Column& column, const Pair& pair, std::size_t now) {
  const Person* person = column.candidates[now].person;
  if (person == pair.before) return column.odds[now] * (person == nullptr ? 1.0 : column.same);
  if (person != pair.earlier) return column.odds[now];
  return column.odds[now] * (person == nullptr ? column.stranger : column.reply);
}

// Whom row `row` of alpha of turn t - 1 has at turn t - 2. Before the first turn: somebody who
// never speaks again.
const Person* SpeakerLattice::SpeakerTwoBefore(std::size_t t, std::size_t row) const {
  static const Person nobody;
  return t >= 2 ? columns_[t - 2].candidates[row].person : &nobody;
}

// alpha over pairs (speaker of the turn before, speaker of this one).
void SpeakerLattice::Forward(std::size_t t) {
  Column& column = columns_[t];
  if (t == 0) {
    column.alpha = column.odds;
    Scale(column.alpha);
    Filter(column);
    return;
  }
  const Column& before = columns_[t - 1];
  const std::size_t now = column.candidates.size();
  const std::size_t width = before.candidates.size();
  const std::size_t rows = before.alpha.size() / width;
  column.alpha.assign(width * now, 0.0);
  for (std::size_t i = 0; i < rows; ++i) {
    const Person* earlier = SpeakerTwoBefore(t, i);
    for (std::size_t j = 0; j < width; ++j) {
      const double alpha = before.alpha[i * width + j];
      const Pair pair{earlier, before.candidates[j].person};
      for (std::size_t k = 0; k < now; ++k) {
        column.alpha[j * now + k] += alpha * Step(column, pair, k);
      }
    }
  }
  Scale(column.alpha);
  Filter(column);
}

// beta of turn t - 1 from that of turn t, over the same pairs as alpha.
std::vector<double> SpeakerLattice::Backward(std::size_t t, const std::vector<double>& beta) const {
  const Column& column = columns_[t];
  const Column& before = columns_[t - 1];
  const std::size_t now = column.candidates.size();
  const std::size_t width = before.candidates.size();
  const std::size_t rows = before.alpha.size() / width;
  std::vector<double> result(rows * width, 0.0);
  for (std::size_t i = 0; i < rows; ++i) {
    const Person* earlier = SpeakerTwoBefore(t, i);
    for (std::size_t j = 0; j < width; ++j) {
      const Pair pair{earlier, before.candidates[j].person};
      double sum = 0;
      for (std::size_t k = 0; k < now; ++k) sum += Step(column, pair, k) * beta[j * now + k];
      result[i * width + j] = sum;
    }
  }
  Scale(result);
  return result;
}

void SpeakerLattice::Gather(std::size_t t, const std::vector<double>& beta) {
  Column& column = columns_[t];
  const std::size_t now = column.candidates.size();
  std::vector<double> share(now, 0.0);
  for (std::size_t i = 0; i < column.alpha.size(); ++i) share[i % now] += column.alpha[i] * beta[i];
  Scale(share);
  for (std::size_t k = 0; k < now; ++k) column.candidates[k].posterior = share[k];
}

// After two turns in a row whose speakers are certain, nothing tells of what was before them.
std::size_t SpeakerLattice::LastThatMatters(std::size_t t) const {
  const std::size_t end = std::min(columns_.size() - 1, t + kLag);
  for (std::size_t u = t + 2; u <= end; ++u) {
    const bool is_certain =
        columns_[u].candidates.size() == 1 && columns_[u - 1].candidates.size() == 1;
    if (is_certain) return u;
  }
  return end;
}

void SpeakerLattice::Solve(std::size_t from) {
  for (std::size_t t = from; t < columns_.size(); ++t) {
    if (columns_[t].candidates.size() == 1) {
      columns_[t].candidates.front().posterior = 1;
      continue;
    }
    const std::size_t last = LastThatMatters(t);
    std::vector<double> beta(columns_[last].alpha.size(), 1.0);
    for (std::size_t u = last; u > t; --u) beta = Backward(u, beta);
    Gather(t, beta);
  }
}

}  // namespace plenary::transcript
