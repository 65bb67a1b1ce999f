// SPDX-License-Identifier: Apache-2.0
#include "turn_reading.h"

#include <algorithm>
#include <array>

#include "plenary/text/examinations.h"
#include "plenary/text/fold.h"
#include "plenary/text/introductions.h"
#include "plenary/text/segment.h"
#include "plenary/text/sentence_scan.h"
#include "plenary/text/utf8.h"

namespace plenary::transcript {
namespace {

constexpr std::size_t kLongestQuote = 160;       // bytes
constexpr std::size_t kIntroductionBytes = 256;  // people say who they are at the start
constexpr std::size_t kFarewellBytes = 60;
constexpr std::size_t kBriefBytes = 120;
constexpr std::size_t kShortWords = 4;

std::string_view LastWord(std::string_view folded) {
  return folded.substr(folded.rfind(' ') + 1);
}

void AddSigns(std::string_view clean, std::size_t begin, std::size_t end, TurnReading& reading) {
  const std::string_view sentence = clean.substr(begin, end - begin);
  const int number = static_cast<int>(reading.begins.size()) - 1;
  for (const text::Cue& cue : text::FindCues(sentence)) {
    Sign sign;
    sign.kind = cue.kind;
    sign.name = std::string(cue.name);
    sign.has_title = cue.has_title;
    sign.is_role = cue.is_role;
    sign.is_chair = cue.is_role && IsLeadingOffice(LastWord(text::FoldName(cue.name)));
    sign.is_sentence_start = cue.is_sentence_start;
    sign.is_thing = cue.is_thing;
    sign.is_open = cue.is_open;
    sign.at = static_cast<std::uint32_t>(begin + cue.begin);
    sign.sentence = number;
    reading.signs.push_back(std::move(sign));
  }
}

// How many sentences are as they were: those that end well before what changed.
std::size_t KeptSentences(const TurnReading& reading, std::size_t unchanged) {
  std::size_t kept = reading.begins.size();
  if (kept > 0) --kept;  // the last one may go on
  while (kept > 0 && reading.begins[kept] + text::kSentenceLookahead > unchanged) --kept;
  return kept;
}

void ReadSentences(std::string_view clean, std::size_t unchanged, TurnReading& reading) {
  const std::size_t kept = KeptSentences(reading, unchanged);
  std::size_t at = kept < reading.begins.size() ? reading.begins[kept] : 0;
  reading.begins.resize(kept);
  while (!reading.signs.empty() && reading.signs.back().sentence >= static_cast<int>(kept)) {
    reading.signs.pop_back();
  }
  while (at < clean.size()) {
    const std::size_t end = text::SentenceEnd(clean, at);
    reading.begins.push_back(static_cast<std::uint32_t>(at));
    AddSigns(clean, at, end, reading);
    at = text::SentenceStart(clean, end);
  }
}

bool StartsWithAny(std::string_view folded, const auto& phrases) {
  return std::ranges::any_of(phrases, [&](std::string_view phrase) {
    return folded.starts_with(phrase) &&
           (folded.size() == phrase.size() || folded[phrase.size()] == ' ');
  });
}

constexpr auto kReplies = std::to_array<std::string_view>({"yes",
                                                           "yeah",
                                                           "yep",
                                                           "no",
                                                           "sure",
                                                           "okay",
                                                           "ok",
                                                           "of course",
                                                           "certainly",
                                                           "absolutely",
                                                           "i think so",
                                                           "correct",
                                                           "right",
                                                           "hello",
                                                           "hi",
                                                           "good morning",
                                                           "good afternoon",
                                                           "good evening",
                                                           "thank you",
                                                           "thanks",
                                                           "well",
                                                           "exactly",
                                                           "oui",
                                                           "non",
                                                           "merci",
                                                           "si",
                                                           "gracias",
                                                           "claro",
                                                           "hola",
                                                           "да",
                                                           "нет",
                                                           "спасибо",
                                                           "شكرا",
                                                           "نعم",
                                                           "谢谢",
                                                           "是"});
constexpr auto kThanks = std::to_array<std::string_view>(
    {"thank you", "thanks", "many thanks", "merci", "gracias", "muchas gracias", "obrigado",
     "obrigada", "спасибо", "благодарю", "danke", "شكرا", "谢谢"});
constexpr auto kFarewells = std::to_array<std::string_view>(
    {"bye", "goodbye", "good bye", "see you", "ciao", "have a good", "good night", "take care",
     "au revoir", "adios", "hasta luego", "до свидания", "auf wiedersehen", "再见", "مع السلامة"});

// How motions are made and seconded, at the start of a turn; folded.
constexpr auto kMotions = std::to_array<std::string_view>(
    {"so moved", "moved", "i move", "i would move", "i d move", "i ll move", "i so move",
     "i would like to move", "i d like to move", "i make a motion", "i make the motion",
     "i ll make a motion", "i ll make the motion", "i ll make that motion", "i make that motion",
     "motion to", "je propose", "propongo", "mociono"});
constexpr auto kSeconds = std::to_array<std::string_view>(
    {"second", "seconded", "i second", "i ll second", "i would second", "i d second",
     "i can second", "j appuie", "secundo", "apoyo"});

bool HasFarewell(std::string_view folded) {
  return std::ranges::any_of(
      kFarewells, [&](std::string_view phrase) { return folded.find(phrase) != folded.npos; });
}

// The end of a text that begins at a character.
std::string_view Tail(std::string_view text, std::size_t bytes) {
  std::size_t at = text.size() > bytes ? text.size() - bytes : 0;
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at;
  return text.substr(at);
}

std::string_view Head(std::string_view text, std::size_t bytes) {
  std::size_t end = std::min(text.size(), bytes);
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
  return text.substr(0, end);
}

// "The next question is from Tara."
void ReadLastName(std::string_view clean, TurnReading& reading) {
  if (reading.signs.empty()) return;
  Sign& last = reading.signs.back();
  const std::size_t end = last.at + last.name.size();
  constexpr std::size_t kStops = 3;  // "…"
  last.ends_turn = !last.name.empty() && end <= clean.size() && clean.size() - end <= kStops &&
                   clean.substr(end).find_first_of(" ,;:") == clean.npos;
}

void ReadManner(std::string_view clean, TurnReading& reading) {
  const std::string head = text::FoldName(Head(clean, kFarewellBytes));
  reading.is_empty =
      clean.empty() || (clean.starts_with('[') && clean.find(']') + 1 >= clean.size());
  reading.is_short = clean.size() < kFarewellBytes && text::CountWords(clean) <= kShortWords;
  reading.is_brief = clean.size() <= kBriefBytes;
  ReadLastName(clean, reading);
  reading.is_to_chair = std::ranges::any_of(reading.signs, IsToChair);
  reading.is_farewell = clean.size() <= kFarewellBytes && HasFarewell(head);
  reading.is_motion = reading.is_brief && StartsWithAny(head, kMotions);
  reading.is_second = reading.is_brief && StartsWithAny(head, kSeconds);
  reading.is_thanks = StartsWithAny(head, kThanks);
  reading.is_reply = StartsWithAny(head, kReplies);
  const std::string_view tail = Tail(clean, 240);
  reading.has_question =
      tail.find('?') != tail.npos || tail.find("؟") != tail.npos || tail.find("？") != tail.npos;
}

void ReadExamination(std::string_view clean, TurnReading& reading) {
  const text::Examination examination = text::FindExamination(clean);
  reading.examined.reset();
  if (examination.counsel.empty() && examination.witness.empty() && !examination.is_sworn) return;
  reading.examined = std::make_shared<const Examined>(Examined{
      std::string(examination.counsel), std::string(examination.witness), examination.is_sworn});
}

// "Next time it's Tara", "if it's Tara": words before, in the same sentence, that tell of others.
bool SpeaksOfAnotherTime(std::string_view clean, std::size_t at) {
  constexpr auto kWords =
      std::to_array<std::string_view>({"next", "then", "if", "when", "tomorrow", "last", "because",
                                       "after", "whether", "until", "before", "says", "said"});
  const std::size_t stop = clean.substr(0, at).find_last_of(".?!");
  const std::size_t begin = stop == clean.npos ? 0 : stop + 1;
  const std::string before = ' ' + text::FoldName(clean.substr(begin, at - begin)) + ' ';
  return std::ranges::any_of(kWords, [&](std::string_view word) {
    return before.find(' ' + std::string(word) + ' ') != before.npos;
  });
}

// "He writes: 'Hi, I'm Tara.'" and "This is Tara's." tell of somebody else.
bool IsSaidByAnother(std::string_view clean, const text::Introduction& introduction) {
  const auto at = static_cast<std::size_t>(introduction.quote.data() - clean.data());
  if (at > clean.size()) return false;
  const bool is_quoted = std::ranges::count(clean.substr(0, at), '"') % 2 == 1;
  return is_quoted || SpeaksOfAnotherTime(clean, at) || introduction.name.ends_with("'s") ||
         introduction.name.ends_with("’s");
}

// What people go on with who have said their name: "I", a motion, or thanks to somebody else.
bool GoesOnForItself(std::string_view clean, const TurnReading& reading) {
  const std::size_t end = reading.begins.size() > 2 ? reading.begins[2] : clean.size();
  const std::string second =
      text::FoldName(clean.substr(reading.begins[1], end - reading.begins[1]));
  if (StartsWithAny(second, kSeconds) || StartsWithAny(second, kMotions)) return true;
  if (second.starts_with("i ") && (' ' + second + ' ').find(" you ") == second.npos) return true;
  const bool is_full_name = reading.signs.front().name.find(' ') != std::string::npos;
  const auto thanks = [&](const Sign& sign) {
    return sign.kind == text::CueKind::thanked && sign.sentence == 1 &&
           sign.name != reading.signs.front().name;
  };
  return is_full_name && std::ranges::any_of(reading.signs, thanks);
}

// "Okeke. I move the budget." "Tara Okeke. Thank you, Jo."
void ReadOwnName(std::string_view clean, TurnReading& reading) {
  if (reading.begins.size() < 2 || reading.signs.empty() || !reading.introductions.empty()) return;
  const Sign& sign = reading.signs.front();
  if (sign.kind != text::CueKind::floor || sign.at != 0 || sign.sentence != 0 || sign.is_role)
    return;
  if (!clean.substr(sign.name.size()).starts_with('.') || !GoesOnForItself(clean, reading)) return;
  const std::size_t end = reading.begins.size() > 2 ? reading.begins[2] : clean.size();
  reading.introductions.push_back({sign.name, std::string(clean.substr(0, end)), false, true});
}

// "Tara Okeke, harbor school." and no more, as witnesses and panelists say who they are.
void ReadNameAndOffice(std::string_view clean, TurnReading& reading) {
  if (!reading.is_brief || reading.begins.size() != 1 || reading.has_question ||
      reading.signs.empty() || !reading.introductions.empty())
    return;
  const Sign& sign = reading.signs.front();
  const bool is_full_name = sign.name.find(' ') != sign.name.npos && !sign.is_role;
  if (sign.kind != text::CueKind::addressed || sign.at != 0 || !is_full_name) return;
  if (clean.substr(sign.name.size()).starts_with(',')) {
    reading.introductions.push_back({sign.name, std::string(clean), false, true});
  }
}

}  // namespace

bool IsLeadingOffice(std::string_view word) {
  constexpr auto kOffices = std::to_array<std::string_view>(
      {"chair", "chairman", "chairwoman", "chairperson", "moderator", "mayor", "president",
       "facilitator", "host", "presidente", "presidenta", "moderateur", "moderatrice", "moderadora",
       "moderador", "speaker", "председатель", "convener", "convenor"});
  return std::ranges::find(kOffices, word) != kOffices.end();
}

bool IsToChair(const Sign& sign) {
  switch (sign.kind) {
    case text::CueKind::said:
    case text::CueKind::mentioned:
    case text::CueKind::absent:
    case text::CueKind::chair:
      return false;
    default:
      return sign.is_chair;
  }
}

void ReadTurn(std::string_view clean, std::size_t unchanged, TurnReading& reading) {
  ReadSentences(clean, unchanged, reading);
  if (unchanged == 0) {  // a whole turn, of which there may be very many
    reading.begins.shrink_to_fit();
    reading.signs.shrink_to_fit();
  }
  ReadManner(clean, reading);
  ReadExamination(clean, reading);
  if (unchanged < kTopicBytes) {
    reading.topic = TopicOf(clean);
    reading.opening = OpeningOf(clean);
  }
  if (unchanged >= kIntroductionBytes) return;
  reading.introductions.clear();
  for (const auto& introduction : text::FindIntroductions(clean)) {
    if (IsSaidByAnother(clean, introduction)) continue;
    reading.introductions.push_back(
        {std::string(introduction.name), std::string(introduction.quote), introduction.is_plain});
  }
  ReadNameAndOffice(clean, reading);
  ReadOwnName(clean, reading);
}

std::string QuoteOf(std::string_view clean, const TurnReading& reading, const Sign& sign) {
  const auto number = static_cast<std::size_t>(sign.sentence);
  if (number >= reading.begins.size() || reading.begins[number] >= clean.size()) return {};
  const std::size_t from = reading.begins[number];
  const std::string_view sentence = clean.substr(from, text::SentenceEnd(clean, from) - from);
  if (sentence.size() <= kLongestQuote) return std::string(sentence);
  const std::size_t name = sign.at - from;
  std::size_t begin = name > kLongestQuote / 2 ? name - kLongestQuote / 2 : 0;
  while (begin > 0 && sentence[begin - 1] != ' ') --begin;
  std::size_t end = std::min(sentence.size(), begin + kLongestQuote);
  while (end < sentence.size() && sentence[end] != ' ') ++end;
  return std::string(sentence.substr(begin, end - begin));
}

}  // namespace plenary::transcript
