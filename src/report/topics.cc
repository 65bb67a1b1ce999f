// SPDX-License-Identifier: Apache-2.0
#include "topics.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "content_words.h"
#include "plenary/text/case.h"
#include "plenary/text/fold.h"
#include "plenary/text/segment.h"
#include "rows/words.h"

namespace plenary::report {
namespace {

constexpr int kOftenEnough = 3;
constexpr std::size_t kMostTopics = 3;

//   stems   of the two words
//   forms   how often it was said in which words
//   order   by which it was first said
//   n       the first turn that says it
struct Topic {
  std::pair<std::string, std::string> stems;
  std::map<std::string, int> forms;
  int count = 0;
  std::size_t order = 0;
  int n = 0;
};

// The stem of a word that may be part of a topic, else empty.
std::string TopicStem(std::string_view word) {
  const std::string folded = text::FoldName(word);
  if (std::binary_search(kNoTopicWords.begin(), kNoTopicWords.end(), folded)) return {};
  const auto stems = ContentWords(word);
  return stems.size() == 1 ? stems.front() : std::string();
}

void Count(const SpokenSentence& sentence,
           std::map<std::pair<std::string, std::string>, Topic>& topics) {
  std::string before;
  std::string_view word_before;
  for (auto word : text::Words(sentence.text)) {
    if (word.ends_with("'s")) word.remove_suffix(2);
    std::string stem = TopicStem(word);
    const bool follows = !word_before.empty() &&
                         word.data() == word_before.data() + word_before.size() + 1 &&
                         word_before.data()[word_before.size()] == ' ';
    if (follows && !stem.empty() && !before.empty() && stem != before) {
      Topic& topic = topics[{before, stem}];
      if (topic.count == 0) topic = {{before, stem}, {}, 0, topics.size(), sentence.n};
      ++topic.count;
      ++topic.forms[std::string(word_before) + " " + std::string(word)];
    }
    before = std::move(stem);
    word_before = word;
  }
}

std::string FormOf(const Topic& topic) {
  return std::max_element(topic.forms.begin(), topic.forms.end(),
                          [](const auto& a, const auto& b) { return a.second < b.second; })
      ->first;
}

// People are spoken to and of in most meetings, and are no topic; nor are labels in capitals.
bool IsName(std::string_view form, const People& people) {
  const auto words = text::Words(form);
  return !people.Canonical(form).empty() || text::IsAllCapitals(form) ||
         std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return !people.Canonical(word).empty(); });
}

std::vector<Topic> MostFrequent(std::span<const SpokenSentence> sentences, const People& people) {
  std::map<std::pair<std::string, std::string>, Topic> counted;
  for (const auto& sentence : sentences) Count(sentence, counted);
  std::vector<Topic> topics;
  for (auto& [stems, topic] : counted)
    if (topic.count >= kOftenEnough && !IsName(FormOf(topic), people))
      topics.push_back(std::move(topic));
  std::sort(topics.begin(), topics.end(), [](const Topic& a, const Topic& b) {
    return a.count != b.count ? a.count > b.count : a.order < b.order;
  });
  return topics;
}

// No word twice.
std::vector<Topic> Apart(std::vector<Topic> topics) {
  std::vector<Topic> apart;
  for (auto& topic : topics) {
    const auto shares = [&](const Topic& other) {
      return other.stems.first == topic.stems.first || other.stems.second == topic.stems.second ||
             other.stems.first == topic.stems.second || other.stems.second == topic.stems.first;
    };
    if (std::any_of(apart.begin(), apart.end(), shares)) continue;
    apart.push_back(std::move(topic));
    if (apart.size() == kMostTopics) break;
  }
  return apart;
}

//   common   words that tell the language
//   article  before each topic
struct Wording {
  std::array<std::string_view, 6> common;
  std::string_view begin;
  std::string_view article;
  std::string_view last;
};
constexpr std::array kWordings{
    Wording{{"the", "of", "and", "to", "is", "that"}, "The meeting was about ", "the ", " and "},
    Wording{{"le", "les", "des", "est", "et", "nous"}, "La réunion a porté sur : ", "", " et "},
    Wording{{"el", "los", "las", "que", "es", "del"}, "La reunión trató de: ", "", " y "},
};

const Wording* WordingOf(std::span<const SpokenSentence> sentences) {
  std::array<std::size_t, kWordings.size()> counts{};
  std::size_t words = 0;
  for (const auto& sentence : sentences)
    for (const auto word : text::Words(sentence.text)) {
      const std::string folded = text::FoldName(word);
      ++words;
      for (std::size_t w = 0; w < kWordings.size(); ++w)
        counts[w] += static_cast<std::size_t>(
            std::count(kWordings[w].common.begin(), kWordings[w].common.end(), folded));
    }
  const auto most =
      static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin());
  constexpr std::size_t kOneIn = 25;
  return counts[most] * kOneIn < words ? nullptr : &kWordings[most];
}

}  // namespace

std::optional<Sentence> TopicSentence(std::span<const SpokenSentence> sentences,
                                      const People& people) {
  const auto topics = Apart(MostFrequent(sentences, people));
  const Wording* wording = topics.empty() ? nullptr : WordingOf(sentences);
  if (wording == nullptr) return std::nullopt;
  Sentence sentence{std::string(wording->begin), {}};
  for (std::size_t t = 0; t < topics.size(); ++t) {
    if (t > 0) sentence.text += t + 1 == topics.size() ? wording->last : ", ";
    sentence.text.append(wording->article).append(FormOf(topics[t]));
    sentence.cites.push_back(topics[t].n);
  }
  sentence.text += ".";
  std::sort(sentence.cites.begin(), sentence.cites.end());
  sentence.cites.erase(std::unique(sentence.cites.begin(), sentence.cites.end()),
                       sentence.cites.end());
  return sentence;
}

}  // namespace plenary::report
