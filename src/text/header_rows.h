// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

namespace plenary::text {

// The words of what stands round the speech, folded (small letters, no diacritics, one blank
// between words, nothing else). Languages side by side; add a row to add a form.
// clang-format off

// A line with two of these says what captions are worth.
inline constexpr const char* kDisclaimerPhrases[] = {
    "real time captioning", "realtime captioning", "captioning taken during", "outputs of the", "output of the", "output of real",
    "largely accurate", "incomplete or inaccurate", "inaudible passages", "transcription errors", "posted as an aid", "posed as an aid",
    "aid to understanding", "authoritative record", "rough draft", "communication access realtime", "communication access real time", "totally verbatim",
    "verbatim record", "voice to text", "official minutes", "official record", "not be treated as", "unedited transcript", "unedited record", "unofficial transcript", "copyright law",
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
    {"janeiro", 1}, {"fevereiro", 2}, {"marco", 3}, {"maio", 5}, {"junho", 6}, {"julho", 7}, {"setembro", 9}, {"outubro", 10}, {"novembro", 11}, {"dezembro", 12},
    {"januar", 1}, {"februar", 2}, {"marz", 3}, {"juni", 6}, {"juli", 7}, {"oktober", 10}, {"dezember", 12},
    {"января", 1}, {"февраля", 2}, {"марта", 3}, {"апреля", 4}, {"мая", 5}, {"июня", 6}, {"июля", 7}, {"августа", 8}, {"сентября", 9}, {"октября", 10}, {"ноября", 11}, {"декабря", 12},
    {"يناير", 1}, {"فبراير", 2}, {"مارس", 3}, {"ابريل", 4}, {"مايو", 5}, {"يونيو", 6}, {"يوليو", 7}, {"اغسطس", 8}, {"سبتمبر", 9}, {"اكتوبر", 10}, {"نوفمبر", 11}, {"ديسمبر", 12},
});

// Ordinal words, folded; the stems of those that are inflected.
struct Ordinal {
  const char* word;
  int number;
};
inline constexpr auto kOrdinals = std::to_array<Ordinal>({
    {"first", 1}, {"second", 2}, {"third", 3}, {"fourth", 4}, {"fifth", 5}, {"sixth", 6}, {"seventh", 7}, {"eighth", 8}, {"ninth", 9}, {"tenth", 10}, {"eleventh", 11}, {"twelfth", 12},
    {"premiere", 1}, {"deuxieme", 2}, {"troisieme", 3}, {"quatrieme", 4}, {"cinquieme", 5}, {"sixieme", 6}, {"septieme", 7}, {"huitieme", 8}, {"neuvieme", 9}, {"dixieme", 10},
    {"primera", 1}, {"segunda", 2}, {"tercera", 3}, {"cuarta", 4}, {"quinta", 5}, {"sexta", 6}, {"septima", 7}, {"octava", 8}, {"novena", 9}, {"decima", 10},
    {"первое", 1}, {"второе", 2}, {"третье", 3}, {"четвертое", 4}, {"пятое", 5}, {"шестое", 6}, {"седьмое", 7}, {"восьмое", 8}, {"девятое", 9}, {"десятое", 10},
    {"erste", 1}, {"zweite", 2}, {"dritte", 3}, {"vierte", 4}, {"funfte", 5}, {"sechste", 6}, {"siebte", 7}, {"achte", 8}, {"neunte", 9}, {"zehnte", 10},
});

// Dates, the first row that matches. order: what the three groups are; reads: what the example says.
struct DateRow {
  const char* pattern;
  const char* order;
  const char* example;
  const char* reads;
};
inline constexpr auto kDateRows = std::to_array<DateRow>({
    {R"(\b((?:19|20|21)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})\b)", "ymd", "2021-06-09", "2021-06-09"},
    {R"(\b((?:19|20|21)\d\d)-(\d{2})-(\d{2})T\d{2}:)", "ymd", "2022-03-01T14:00Z", "2022-03-01"},
    {R"(((?:19|20|21)\d\d)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日)", "ymd", "2021年6月9日", "2021-06-09"},
    {R"((?i)\b(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?:\s*[-–]\s*\d{1,2})?\s+(?:de\s+|of\s+)?([^\s\d,.:]{3,24})\.?,?\s+(?:\d{1,2}\s+|de\s+)?((?:19|20|21)\d\d)\b)", "dmy", "Sunday, 15 November 2009", "2009-11-15"},
    {R"((?i)\b([^\s\d,.:]{3,24})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:\s*[-–]\s*\d{1,2})?,?\s+((?:19|20|21)\d\d)\b)", "mdy", "OCTOBER 27, 2016", "2016-10-27"},
    {R"((?:^|\s)([^\s\d,.:]{3,24})\s+(\d{1,2})(?:st|nd|rd|th)?(?:\s*[-–]\s*\d{1,2})?,?\s+((?:19|20|21)\d\d)\b)", "mdy", "março 3 2020", "2020-03-03"},
    {R"(\b(\d{1,2})[./](\d{1,2})[./]((?:19|20|21)\d\d)\b)", "dmy", "15.11.2019", "2019-11-15"},
    {R"(\b(\d{1,2})/(\d{1,2})/((?:19|20|21)\d\d)\b)", "mdy", "11/15/2019", "2019-11-15"},
});

// Times of day. The groups: hour, minute, half of the day, zone.
struct TimeRow {
  const char* pattern;
  const char* example;
  const char* reads;
};
inline constexpr auto kTimeRows = std::to_array<TimeRow>({
    {R"(\dT(\d{2}):(\d{2})(?::\d{2})?()(Z?))", "2022-03-01T14:00Z", "14:00Z"},
    {R"((?i)\b(\d{1,2}):(\d{2})(?:\s*[-–]\s*\d{1,2}:\d{2})?\s*([ap]\.?m\b\.?)?\s*(utc|gmt|z\b)?)", "14:00-15:00 UTC", "14:00Z"},
    {R"((?i)\b(\d{1,2})\s?h\s?(\d{2})\b()\s*(utc|gmt)?)", "14 h 30", "14:30"},
    {R"((?i)\b(\d{1,2})\.(\d{2})\s*([ap]\.?m\b\.?)\s*(utc|gmt)?)", "10.25 am", "10:25"},
    {R"((?i)\b(\d{1,2})\.(\d{2})(?:\s*[-–]\s*\d{1,2}\.\d{2})?\s*(?:hrs?|hours|uhr)?()\s*(utc|gmt|ce?st|cet|ee?st|bst|local)\b)", "14.30 UTC", "14:30Z"},
    {R"((?i)\b(\d{1,2})\.(\d{2})(?:\s*[-–]\s*\d{1,2}\.\d{2})?\s*(?:hrs|hours|horas?|heures|uhr|h\b)()())", "16.30 horas", "16:30"},
    {R"((?i)\b([01]\d|2[0-3])([0-5]\d)()\s*(?:hrs?|hours)?\s*(utc|gmt|z|ce?st|cet|ee?st|bst|local)\b)", "1430 CET", "14:30"},
    {R"((?i)\b(\d{1,2})()\s*([ap]\.?m\b\.?)\s*(utc|gmt)?)", "10 AM CET", "10:00"},
});

// Numbers of meetings. The groups: all that says it, and the number itself: figures, Roman ones, or
// an ordinal. A Roman one stands at the end, after a dash or a word.
struct NumberRow {
  bool is_roman;
  const char* pattern;
  const char* example;
  const char* reads;
};
inline constexpr auto kNumberRows = std::to_array<NumberRow>({
    {true, R"(((?:\s[-–—‑:]?\s*|#)([CLXVI]{1,8}))\s*(?:[-–—(]?\s*(?:RAW|EDITED|FINAL|DRAFT)[A-Z )]*)?$)", "FORUM 2031 - Call - XIX", "19"},
    {false, R"((?i)((?:\bno\.?|\bnumber|\bmeeting|\bcall|\bsession|\bconsultations?|\breunion|\bréunion|\breunión|\bsesión|\bséance)\s*(?:#|no\.?|n°|nº|number)?\s*(\d{1,3}))\b)", "Board meeting #56", "56"},
    {false, R"((?i)(\b(\d{1,3})(?:st|nd|rd|th|ème|e)\s+(?:[\w]+\s+)?(?:meeting|call|session|réunion|séance)\b))", "Board, 12th meeting", "12"},
    {false, R"((?i)(\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\s+(?:[\w]+\s+)?(?:meeting|call|session|consultations?)\b))", "THIRD SESSION", "3"},
    {false, R"((?i)((primera|segunda|tercera|cuarta|quinta|sexta|septima|séptima|octava|novena|decima|décima|premiere|première|deuxieme|deuxième|troisieme|troisième|quatrieme|quatrième|cinquieme|cinquième|sixieme|sixième|septieme|septième|huitieme|huitième|neuvieme|neuvième|dixieme|dixième))\s+(?:[^\s]+\s+)?(?:reunión|reunion|réunion|sesión|sesion|séance|seance|session|consulta|consultation))", "Cuarta reunión del Foro", "4"},
    {false, R"((?i)((первое|второе|третье|четвертое|четвёртое|пятое|шестое|седьмое|восьмое|девятое|десятое))\s+(?:[^\s]+\s+)?(?:заседание|совещание|собрание))", "Третье заседание", "3"},
    {false, R"((?i)((erste|zweite|dritte|vierte|funfte|fünfte|sechste|siebte|achte|neunte|zehnte)[nrs]?)\s+(?:[^\s]+\s+)?(?:sitzung|treffen|versammlung))", "Dritte Sitzung", "3"},
    {false, R"((?i)((\d{1,3})(?:\.|-е|-ое|ª|º|a)\s*(?:sitzung|заседание|совещание|reunión|sesión|reunião|sessão)))", "12-е заседание", "12"},
    {false, R"((第\s*(\d{1,3})\s*[次届]))", "港口委员会第12次会议", "12"},
    {false, R"((第\s*([一二三四五六七八九十]{1,3})\s*[次届]))", "港口委员会第三次会议", "3"},
});
// clang-format on

}  // namespace plenary::text
