// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/introductions.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <memory>
#include <string>

#include "cue_words.h"
#include "plenary/text/fold.h"
#include "plenary/text/pattern.h"
#include "spoken_name.h"

namespace plenary::text {
namespace {

// clang-format off
constexpr auto kRows = std::to_array<IntroductionRow>({
  {"en", true, R"(\b[Mm]y name(?:'s|’s| is) )", "", "My name is Tara Okeke."},
  {"en", false, R"(\b(?:[Tt]his is|[Ii]t['’]s|[Ii]t is) )", R"( (?:here|speaking|again|from|with|reporting|calling|joining|for|of|in|on behalf|representing|and I)\b|[,.;!?]|$)", "Hello, this is Tara, can you hear me?"},
  {"en", false, R"(\b(?:[Ii]t['’]s|[Ii]t is|[Tt]his is|[Tt]hat's|[Tt]hat is) me,? )", R"([,.;!?]|$)", "I think it is me, Tara."},
  {"en", true, R"(\bI(?:['’]m| am) )", R"([,.]| from\b| with\b| and\b|$)", "I'm Tara Okeke, from the harbor school."},
  {"en", true, R"((?:^|[.,!?] )(?:[Ii]t['’]?s )?)", R"(,? (?:here|speaking|for the record|for the transcript)\b)", "Yes, Tara here."},
  {"en", false, R"(^(?:(?:Hi|Hello|Hey|Yes|Yeah|Okay|OK|Sure|Great|Good (?:morning|afternoon|evening)|Thank you|Thanks)(?:,? [^.,!?]{1,28})?[.!] ){0,3})", R"(,? (?:from|with|again|representing|of)\b)", "Thank you, Chair. Tara from the harbor school."},
  {"en", true, R"(^(?:(?:Hi|Hello|Hey|Yes|Yeah|Okay|OK|Sure|Good (?:morning|afternoon|evening)|Thank you|Thanks)(?:,? (?:everyone|everybody|all|there|again|so much|very much|colleagues|(?:Madam |Mr\. |Mr )?(?:Chair|President|Mayor)))?[,.!]? ){1,3})", R"((?:,? (?:from|with|representing)\b|, \p{Lu}))", "Hi, Tara Okeke, Harbor School.", 2},
  {"en", true, R"(^(?:(?:Hi|Hello|Hey|Yes|Yeah|Okay|OK|Sure|Good (?:morning|afternoon|evening)|Thank you|Thanks)(?:,? [^.,!?]{1,28})?[.!] ){0,2})", R"(, \p{Lu})", "Yeah. Tara Okeke, Harbor School.", 2},
  {"en", false, R"((?:\b(?:[Ss]orry|[Hh]i|[Hh]ello|[Yy]es|[Yy]eah|[Oo]kay)[,.]? |^))", R"( again[.,:;])", "Sorry, Tara again. I have one more."},
  {"fr", true, R"(\b(?:[Jj]e m['’]appelle|[Mm]on nom est|[Mm]oi,? c['’]est) )", "", "Je m'appelle Tara Okeke."},
  {"fr", false, R"(\b(?:[Ii]ci|[Jj]e suis|[Cc]['’]est)(?: (?:bien|toujours|encore))? )", R"([,.!]| du | de | des | d['’]| pour | à | et |$)", "Ici Tara Okeke, de l'école du port."},
  {"fr", true, R"((?:^|[.,!?] ))", R"(,? (?:à l['’]appareil|au micro|pour le compte rendu|pour le procès-verbal)\b)", "Bonjour, Tara Okeke au micro."},
  {"fr", true, R"(^(?:(?:Merci|Bonjour|Bonsoir|Oui|Salut)(?:,? (?:à tous|à toutes|à vous|beaucoup|bien|monsieur|madame|Monsieur|Madame)(?: (?:le|la) (?:président|présidente|Président|Présidente))?)*[,.!]? ){0,3})", R"(,? (?:de l['’]|du |de la |des |pour l|pour la|au nom|représentante?))", "Merci, Madame la Présidente. Tara Okeke, de l'école du port.", 2},
  {"es", true, R"(\b(?:[Mm]e llamo|[Mm]i nombre es) )", "", "Me llamo Tara Okeke."},
  {"es", false, R"(\b(?:[Ss]oy(?: la | el )?|(?:[Ll]es? |[Oo]s )?[Hh]abla|[Aa]quí|[Ll]es saluda) ?)", R"([,.!]| de | del | por | desde | en |$)", "Buenos días, soy Tara Okeke, de la escuela."},
  {"es", true, R"((?:^|[.,!?] ))", R"(,? (?:al habla|al micrófono|para el acta|para que conste)\b)", "Hola, Tara Okeke al habla."},
  {"es", true, R"(^(?:(?:Gracias|Muchas gracias|Hola|Buenos días|Buenas tardes|Sí)(?:,? (?:a todos|a todas|señora|señor|presidenta|presidente|Presidenta|Presidente))*[,.!]? ){0,3})", R"(,? (?:del |de la |de los |en nombre|por la |por el |representante))", "Gracias, señora Presidenta. Tara Okeke, de la escuela del puerto.", 2},
  {"pt", true, R"((?:[Oo] meu nome é|[Mm]eu nome é|[Cc]hamo-me|[Mm]e chamo) )", "", "O meu nome é Tara Okeke."},
  {"pt", false, R"(\b(?:[Ss]ou(?: a | o )?|[Aa]qui(?: é| fala)?(?: a| o)?|[Ff]ala(?: a| o)?|[Dd]aqui(?: fala)?(?: a| o)?) ?)", R"([,.!]| da | do | de |$)", "Bom dia, daqui fala a Tara Okeke, da escola."},
  {"de", true, R"(\b(?:[Mm]ein Name ist|[Ii]ch heiße) (?:Frau |Herr |Dr\. )*)", "", "Mein Name ist Tara Okeke."},
  {"de", false, R"(\b(?:[Ii]ch bin(?: die| der)?|[Hh]ier (?:ist|spricht)(?: die| der)?) (?:Frau |Herr |Dr\. )*)", R"([,.!]| von | vom | für | aus | und |$)", "Guten Tag, hier spricht Tara Okeke, von der Hafenschule."},
  {"de", true, R"((?:^|[.,!?] ))", R"(,? (?:am Apparat|am Mikrofon|fürs Protokoll|für das Protokoll|hier[,.!]))", "Guten Tag, Tara Okeke hier."},
  {"de", true, R"(^(?:(?:Danke|Vielen Dank|Guten (?:Morgen|Tag|Abend)|Hallo|Ja)(?:,? (?:Frau|Herr) (?:Vorsitzende|Vorsitzender|Präsident|Präsidentin))?(?: zusammen| schön)?[,.!]? ){0,3})", R"(,? (?:von der |vom |für die |für den |im Namen))", "Vielen Dank. Tara Okeke, von der Hafenschule.", 2},
  {"ru", true, R"((?:[Мм]еня зовут|[Мм]о[её] имя) )", "", "Меня зовут Тара Океке."},
  {"ru", false, R"((?:(?:^|[.,!] )(?:[Яя]|[Ээ]то|[Гг]оворит|[Вв]ыступает)|[Уу] микрофона|[Вв]ас приветствует)(?: —| -)? )", R"([,.!]| из | от |$)", "Добрый день, говорит Тара Океке, из школы."},
  {"ru", true, R"(^(?:(?:Спасибо|Добрый (?:день|вечер)|Доброе утро|Здравствуйте|Благодарю|Да)(?:,? (?:большое|всем|коллеги|госпожа председатель|господин председатель|уважаемые коллеги))*[,.!]? ){0,3})", R"(, (?:из |от |представля|компания |школа |директор|комитет))", "Спасибо. Тара Океке, из школы порта.", 2},
  {"zh", true, R"(我是|我叫|我的名字(?:是|叫)|这里是|本人是?)", R"([，。,.！!]|来自|代表|$)", "我是张伟，来自港口学校。"},
  {"ar", true, R"((?:اسمي|أدعى) )", R"([،.,]|$| من | وأنا | من)", "اسمي تارا من مدرسة الميناء."},
  {"ar", false, R"((?:معكم|معك|أنا|هنا|يتحدث إليكم|تتحدث إليكم) (?:(?:السيدة|السيد|الدكتورة|الدكتور|الأستاذة|الأستاذ) )?)", R"([،.,]|$| من )", "معكم تارا أوكيكي."},
});
// clang-format on

enum class Tongue { english, latin, russian, arabic, chinese };

Tongue TongueOf(std::string_view language) {
  if (language == "en") return Tongue::english;
  if (language == "ru") return Tongue::russian;
  if (language == "ar") return Tongue::arabic;
  return language == "zh" ? Tongue::chinese : Tongue::latin;
}

struct Compiled {
  Tongue tongue;
  bool is_plain;
  int fewest_words;
  std::unique_ptr<RE2> before;
  std::unique_ptr<RE2> after;
};

const std::vector<Compiled>& Patterns() {
  static const std::vector<Compiled> patterns = [] {
    std::vector<Compiled> compiled;
    for (const auto& row : kRows) {
      compiled.push_back({TongueOf(row.language), row.is_plain, row.fewest_words,
                          std::make_unique<RE2>(row.before), std::make_unique<RE2>(row.after)});
      assert(compiled.back().before->ok() && compiled.back().after->ok());
    }
    return compiled;
  }();
  return patterns;
}

// Whether any row of a tongue may match: it costs less to look than to match.
bool MaySpeak(Tongue tongue, std::string_view head) {
  static const Pattern latin(
      "je suis|appelle|mon nom|ici |c['’]est|merci|bonjour|bonsoir|oui|salut|appareil|micro|"
      "compte rendu|procès|soy|habla|aquí|saluda|llamo|nombre|gracias|hola|buen[oa]s|el "
      "acta|conste|"
      "chamo|meu nome|sou|aqui|fala|ich |hier|mein name|dank|guten|hallo|apparat|protokoll");
  const auto has_byte = [&](unsigned char first, unsigned char last) {
    return std::ranges::any_of(head, [&](char c) {
      return static_cast<unsigned char>(c) >= first && static_cast<unsigned char>(c) <= last;
    });
  };
  switch (tongue) {
    case Tongue::english:
      return true;
    case Tongue::latin:
      return latin.Matches(head);
    case Tongue::russian:
      return has_byte(0xD0, 0xD1);
    case Tongue::arabic:
      return has_byte(0xD8, 0xDB);
    case Tongue::chinese:
      return has_byte(0xE4, 0xE9);
  }
  return false;
}

// People say who they are at the start.
constexpr std::size_t kSearchedBytes = 240;

// The first bytes of what is said, cut between characters.
std::string_view Head(std::string_view speech) {
  std::size_t length = std::min(speech.size(), kSearchedBytes);
  while (length < speech.size() && (static_cast<unsigned char>(speech[length]) & 0xC0U) == 0x80U) {
    ++length;
  }
  return speech.substr(0, length);
}

// Whether what looks like a name may be one: "Nothing from me" and "Thanks, all" have none.
bool IsName(std::string_view name, int fewest_words) {
  std::string first = Fold(name.substr(0, name.find(' ')));
  for (std::size_t at = first.find("’"); at != first.npos; at = first.find("’", at)) {
    first.replace(at, std::string_view("’").size(), "'");
  }
  const bool is_one_han = name.size() == 3 && static_cast<unsigned char>(name[0]) >= 0xE4;
  if (is_one_han) return false;
  const bool is_opener = std::ranges::find(kSentenceOpeners, first) != kSentenceOpeners.end() ||
                         std::ranges::find(kNeverNames, first) != kNeverNames.end();
  const bool may_be_both =
      std::ranges::find(kNamesThatOpenSentences, first) != kNamesThatOpenSentences.end();
  return (!is_opener || may_be_both) && std::ranges::count(name, ' ') + 1 >= fewest_words;
}

// In scripts without capitals the name may be shorter than what stands there: by a word in Arabic,
// by a character in Chinese. 0 where capitals tell.
std::size_t ShorterName(std::string_view name) {
  constexpr std::size_t kHan = 3;  // bytes of a character
  const auto first = static_cast<unsigned char>(name.front());
  if (first >= 0xE4 && first <= 0xE9) return name.size() > 2 * kHan ? name.size() - kHan : 0;
  const std::size_t blank = name.rfind(' ');
  return first >= 0xD8 && first <= 0xDB && blank != name.npos ? blank : 0;
}

// Tries the row at each place where its beginning is found, until a name follows.
std::optional<Introduction> Find(std::string_view head, const Compiled& row) {
  const re2::StringPiece whole(head.data(), head.size());
  std::size_t from = 0;
  re2::StringPiece found;
  while (from <= head.size() &&
         row.before->Match(whole, from, whole.size(), RE2::UNANCHORED, &found, 1)) {
    const auto begin = static_cast<std::size_t>(found.data() - head.data());
    const std::size_t name = begin + found.size();
    for (std::size_t length = NameLength(head.substr(name)); length > 0;
         length = ShorterName(head.substr(name, length))) {
      const std::size_t end = name + length;
      re2::StringPiece rest;
      if (IsName(head.substr(name, length), row.fewest_words) &&
          row.after->Match(whole, end, whole.size(), RE2::ANCHOR_START, &rest, 1)) {
        const std::size_t quoted = end + rest.size() - begin;
        return Introduction{head.substr(name, length), head.substr(begin, quoted), row.is_plain};
      }
    }
    from = begin + std::max<std::size_t>(found.size(), 1);
  }
  return std::nullopt;
}

}  // namespace

std::vector<Introduction> FindIntroductions(std::string_view speech) {
  const std::string_view head = Head(speech);
  std::vector<Introduction> found;
  std::array<bool, 5> may_speak{};
  for (std::size_t i = 0; i < may_speak.size(); ++i)
    may_speak[i] = MaySpeak(static_cast<Tongue>(i), head);
  for (const auto& row : Patterns()) {
    if (!may_speak[static_cast<std::size_t>(row.tongue)]) continue;
    if (const auto introduction = Find(head, row)) found.push_back(*introduction);
  }
  return found;
}

std::vector<IntroductionRow> IntroductionPatterns() {
  return {kRows.begin(), kRows.end()};
}

}  // namespace plenary::text
