// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

namespace plenary::text {

// The words of what stands round the speech, folded (small letters, no diacritics, one blank
// between words, nothing else). Languages side by side; add a row to add a form.
// clang-format off

// A line with two of these says what captions are worth.
inline constexpr const char* kDisclaimerPhrases[] = {
    "real time captioning", "realtime captioning", "captioning taken during", "outputs of the", "output of the", "output of real",
    "largely accurate", "incomplete or inaccurate", "inaudible passages", "transcription errors", "posted as an aid", "posed as an aid",
    "aid to understanding", "authoritative record", "rough draft", "communication access realtime", "communication access real time", "totally verbatim",
    "verbatim record", "voice to text", "official minutes", "official record", "not be treated as", "unedited transcript", "unofficial transcript", "copyright law",
    "sous titrage en temps reel", "document officiel", "faisant autorite", "passages inaudibles", "erreurs de transcription",
    "subtitulado en tiempo real", "registro oficial", "pasajes inaudibles", "errores de transcripcion",
    "стенограмма в реальном времени", "официальным документом",
};

// A short line with one of these says who captioned, or is of the form's cover.
inline constexpr const char* kCreditPhrases[] = {
    "services provided by", "captioning provided by", "captioned by", "captions by", "live captioning by", "live scribing by", "transcribed by", "transcription by", "realtime captioning by",
    "captioning services", "reporting services", "captioning inc", "captioning llc", "caption first", "all rights reserved", "raw copy", "raw file", "raw transcript", "final copy", "finished copy",
    "finished file", "finished transcript", "final transcript", "draft transcript", "edited transcript", "sous titrage par", "subtitulado por",
};

// A short line with one of these was left by a web site.
inline constexpr const char* kResiduePhrases[] = {
    "skip to main content", "you are here", "also available in", "legacy site", "skip to navigation", "email protected", "webvtt", "kind captions",
};

// Words that people say to each other; blanks round them.
inline constexpr const char* kSpokenWords[] = {
    " i ", " we ", " you ", " our ", " us ", " let s ", " thank ", " thanks ", " welcome ", " my ", " your ", " please ", " good morning ", " good afternoon ",
    " je ", " nous ", " vous ", " notre ", " merci ", " bonjour ", " yo ", " nosotros ", " ustedes ", " gracias ", " buenos ", " nuestra ", " bienvenidos ",
    " мы ", " вы ", " спасибо ", " я ", " نحن ", " شكرا ", " أنا ",
};

struct Month {
  const char* name;
  int number;
};
inline constexpr auto kMonths = std::to_array<Month>({
    {"january", 1}, {"february", 2}, {"march", 3}, {"april", 4}, {"may", 5}, {"june", 6}, {"july", 7}, {"august", 8}, {"september", 9}, {"october", 10}, {"november", 11}, {"december", 12},
    {"janvier", 1}, {"fevrier", 2}, {"mars", 3}, {"avril", 4}, {"mai", 5}, {"juin", 6}, {"juillet", 7}, {"aout", 8}, {"septembre", 9}, {"octobre", 10}, {"novembre", 11}, {"decembre", 12},
    {"enero", 1}, {"febrero", 2}, {"marzo", 3}, {"abril", 4}, {"mayo", 5}, {"junio", 6}, {"julio", 7}, {"agosto", 8}, {"septiembre", 9}, {"octubre", 10}, {"noviembre", 11}, {"diciembre", 12},
    {"января", 1}, {"февраля", 2}, {"марта", 3}, {"апреля", 4}, {"мая", 5}, {"июня", 6}, {"июля", 7}, {"августа", 8}, {"сентября", 9}, {"октября", 10}, {"ноября", 11}, {"декабря", 12},
});
// clang-format on

}  // namespace plenary::text
