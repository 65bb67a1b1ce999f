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

// Scales alpha and keeps it; who speaks by what is before follows from it.
void SpeakerLattice::SetAlpha(Column& column, std::vector<double> alpha) {
  Scale(alpha);
  const std::size_t now = column.width();
  for (Candidate& candidate : column.candidates) candidate.filtered = 0;
  column.values.reserve(now + alpha.size());
  for (std::size_t i = 0; i < alpha.size(); ++i) {
    column.values.push_back(static_cast<float>(alpha[i]));
    column.candidates[i % now].filtered += alpha[i];
  }
}

void SpeakerLattice::Add(std::vector<Candidate> candidates, Transitions transitions) {
  Column column;
  column.candidates = std::move(candidates);
  const std::size_t before = columns_.empty() ? 1 : columns_.back().width();
  column.values.reserve(column.width() * (1 + before));
  for (const Candidate& candidate : column.candidates)
    column.values.push_back(static_cast<float>(std::exp(candidate.points)));
  column.same = static_cast<float>(std::exp(transitions.same));
  column.reply = static_cast<float>(std::exp(transitions.reply));
  column.stranger = static_cast<float>(std::exp(transitions.stranger));
  columns_.push_back(std::move(column));
  Forward(columns_.size() - 1);
}

// The factor that a turn adds when its candidate `now` speaks after the pair.
double SpeakerLattice::Step(const Column& column, const Pair& pair, std::size_t now) {
  const Person* person = column.candidates[now].person;
  const double odds = column.odds(now);
  if (person == pair.before) return person == nullptr ? odds : odds * column.same;
  if (person != pair.earlier) return odds;
  return odds * (person == nullptr ? column.stranger : column.reply);
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
  const std::size_t now = column.width();
  if (t == 0) {
    std::vector<double> alpha;
    for (std::size_t k = 0; k < now; ++k) alpha.push_back(column.odds(k));
    SetAlpha(column, std::move(alpha));
    return;
  }
  const Column& before = columns_[t - 1];
  const std::size_t width = before.width();
  std::vector<double> alpha(width * now, 0.0);
  for (std::size_t i = 0; i < before.rows(); ++i) {
    const Person* earlier = SpeakerTwoBefore(t, i);
    for (std::size_t j = 0; j < width; ++j) {
      const double share = before.alpha(i * width + j);
      const Pair pair{earlier, before.candidates[j].person};
      for (std::size_t k = 0; k < now; ++k) alpha[j * now + k] += share * Step(column, pair, k);
    }
  }
  SetAlpha(column, std::move(alpha));
}

// beta of turn t - 1 from that of turn t, over the same pairs as alpha.
std::vector<double> SpeakerLattice::Backward(std::size_t t, const std::vector<double>& beta) const {
  const Column& column = columns_[t];
  const Column& before = columns_[t - 1];
  const std::size_t now = column.width();
  const std::size_t width = before.width();
  std::vector<double> result(before.rows() * width, 0.0);
  for (std::size_t i = 0; i < before.rows(); ++i) {
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
  const std::size_t now = column.width();
  std::vector<double> share(now, 0.0);
  for (std::size_t i = 0; i < column.rows() * now; ++i) share[i % now] += column.alpha(i) * beta[i];
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
    std::vector<double> beta(columns_[last].rows() * columns_[last].width(), 1.0);
    for (std::size_t u = last; u > t; --u) beta = Backward(u, beta);
    Gather(t, beta);
  }
}

}  // namespace plenary::transcript
