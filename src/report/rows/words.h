// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace plenary::report {

// clang-format off

// Words that stand with a capital, at the start of a sentence or anywhere, without being a name;
// sorted, folded as text::FoldName does it.
inline constexpr std::array<std::string_view, 117> kCommonWords{
    "a", "about", "actually", "after", "again", "all", "also", "an", "and", "any", "apologies",
    "apology", "are", "as", "at", "back", "because", "before", "both", "but", "by", "can",
    "chair", "could", "do", "everyone", "finally", "first", "for", "friday", "from", "good",
    "have", "he", "hello", "her", "here", "hi", "his", "how", "i", "i d", "i ll", "i m", "i ve",
    "if", "in", "is", "it", "just", "last", "let", "let s", "madam", "many", "may", "mister",
    "monday", "mr", "mrs", "ms", "my", "next", "no", "now", "of", "oh", "ok", "okay", "on", "one",
    "or", "our", "please", "regrets", "saturday", "second", "secretariat", "she", "should", "so",
    "some", "sorry", "still", "sunday", "thank", "thanks", "that", "the", "their", "then",
    "there", "these", "they", "third", "this", "those", "thursday", "to", "today", "tomorrow",
    "tuesday", "unfortunately", "we", "wednesday", "welcome", "well", "what", "when", "which",
    "who", "with", "would", "yes", "you", "your", "zoom"};

// Words that carry no matter: English, French, Spanish; sorted, folded.
inline constexpr std::array<std::string_view, 158> kFunctionWords{
    "about", "actually", "after", "again", "all", "already", "also", "always", "and", "another",
    "any", "anyone", "anything", "are", "around", "aux", "avec", "back", "because", "been",
    "before", "being", "between", "both", "but", "can", "come", "como", "con", "could", "dans",
    "del", "des", "did", "does", "doing", "don", "done", "down", "each", "ella", "est", "esta",
    "este", "even", "every", "everyone", "for", "from", "get", "give", "going", "got", "had",
    "has", "have", "having", "her", "here", "him", "his", "how", "into", "its", "just", "kind",
    "know", "las", "les", "let", "like", "little", "look", "los", "lot", "made", "mais", "make",
    "many", "may", "maybe", "mean", "might", "more", "most", "much", "must", "need", "not",
    "nous", "now", "okay", "one", "only", "other", "our", "out", "over", "para", "pero", "please",
    "por", "pour", "put", "que", "qui", "quite", "really", "right", "said", "same", "say", "see",
    "shall", "she", "should", "some", "something", "such", "sur", "take", "than", "that", "the",
    "their", "them", "then", "there", "these", "they", "thing", "things", "think", "this",
    "those", "through", "too", "una", "une", "very", "want", "was", "way", "well", "were", "what",
    "when", "where", "which", "who", "will", "with", "without", "would", "yeah", "yes", "you",
    "your"};

// clang-format on

// Words that make no topic: of time and number, of address, of the conduct of a meeting.
inline constexpr std::array<std::string_view, 84> kNoTopicWords{
    "afternoon", "agenda",    "chair",      "day",      "days",    "dear",    "eight",  "evening",
    "excellent", "fantastic", "first",      "five",     "four",    "friend",  "good",   "great",
    "hon",       "honorable", "honourable", "hour",     "hours",   "hundred", "item",   "items",
    "kind",      "ladies",    "last",       "lots",     "madam",   "makes",   "member", "members",
    "minute",    "minutes",   "mister",     "moment",   "monday",  "month",   "months", "morning",
    "new",       "next",      "nice",       "nine",     "old",     "one",     "person", "point",
    "points",    "question",  "questions",  "second",   "seconds", "sense",   "seven",  "sir",
    "six",       "sorry",     "speaker",    "sunday",   "ten",     "thank",   "thanks", "thing",
    "things",    "third",     "thirty",     "three",    "time",    "times",   "today",  "tomorrow",
    "tuesday",   "twelve",    "twenty",     "two",      "week",    "weeks",   "whole",  "word",
    "words",     "year",      "years",      "yesterday"};

static_assert(std::is_sorted(kNoTopicWords.begin(), kNoTopicWords.end()));
static_assert(std::is_sorted(kCommonWords.begin(), kCommonWords.end()));
static_assert(std::is_sorted(kFunctionWords.begin(), kFunctionWords.end()));

}  // namespace plenary::report
