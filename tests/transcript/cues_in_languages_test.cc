// SPDX-License-Identifier: Apache-2.0
// Bare turns in the languages of meetings, given to whom the words round them mean.
#include <gtest/gtest.h>

#include "plenary/transcript/process.h"

namespace plenary::transcript {
namespace {

// Who speaks the second turn: the one after what the chair says, before what the chair says next.
std::string Answerer(const Roster& roster, const std::string& chair, const std::string& before,
                     const std::string& after) {
  const auto transcript = Process(
      ">> " + chair + ": " + before + "\n>> 42 lamps.\n>> " + chair + ": " + after + "\n", roster);
  if (transcript.turns.size() < 2) return "no turn";
  const auto& speaker = transcript.turns[1].speaker;
  return speaker ? speaker->id : "";
}

struct Phrases {
  const char* language;
  const char* chair;
  Roster roster;
  std::vector<const char*> giving;    // the floor to "tara"
  std::vector<const char*> thanking;  // "tara"
  const char* nothing;
};

const std::vector<Phrases>& AllPhrases() {
  static const std::vector<Phrases> phrases{
      {"French",
       "LA PRÉSIDENTE",
       {{{"ana", "Anne Bastide", {}, "présidente", ""},
         {"tara", "Tara Kerrouche", {}, "", ""},
         {"jo", "Jo Lemaître", {}, "", ""}}},
       {"La parole est à Tara.", "Je passe la parole à Mme Kerrouche.", "Tara, allez-y.",
        "Tara, est-ce que vous pouvez répondre ?", "J’invite Tara à prendre la parole.",
        "Je vois la main levée de Tara.", "C’est à vous, Tara."},
       {"Merci beaucoup, Tara.", "Je remercie Mme Kerrouche.", "Très bien, Tara."},
       "D’accord."},
      {"Spanish",
       "LA PRESIDENTA",
       {{{"ana", "Ana Córdoba", {}, "presidenta", ""},
         {"tara", "Tara Peñalver", {}, "", ""},
         {"jo", "José Quiroga", {}, "", ""}}},
       {"Tiene la palabra la señora Peñalver.", "Doy la palabra a Tara.", "Adelante, Tara.",
        "Tara, ¿puede responder?", "Le toca a Tara.", "Invito a Tara a tomar la palabra."},
       {"Muchas gracias, Tara.", "Agradezco a la señora Peñalver.", "De acuerdo, Tara."},
       "De acuerdo."},
      {"Portuguese",
       "A PRESIDENTE",
       {{{"ana", "Ana Cordeiro", {}, "presidente", ""},
         {"tara", "Tara Salgueiro", {}, "", ""},
         {"jo", "João Bettencourt", {}, "", ""}}},
       {"Tem a palavra a senhora Salgueiro.", "Passo a palavra à Tara.", "Tara, faz favor.",
        "Tara, pode responder?", "Vamos ouvir a Tara."},
       {"Muito obrigada, Tara.", "Obrigado à Tara."},
       "Certo."},
      {"German",
       "VORSITZENDE",
       {{{"ana", "Anna Bohnsack", {}, "Vorsitzende", ""},
         {"tara", "Tara Füßmann", {}, "", ""},
         {"jo", "Jörg von der Heydt", {}, "", ""}}},
       {"Das Wort hat Frau Füßmann.", "Tara, bitte.", "Ich gebe das Wort an Tara.",
        "Frau Füßmann, können Sie das erklären?", "Wir hören nun Tara.",
        "Ich habe eine Wortmeldung von Tara."},
       {"Vielen Dank, Frau Füßmann.", "Danke schön, Tara.", "Ich danke Frau Füßmann."},
       "Gut."},
      {"Russian",
       "ПРЕДСЕДАТЕЛЬ",
       {{{"ana", "Анна Сомова", {}, "председатель", ""},
         {"tara", "Тара Мироненко", {}, "", ""},
         {"jo", "Иван Гаврилюк", {}, "", ""}}},
       {"Слово предоставляется Таре Мироненко.", "Слово имеет госпожа Мироненко.",
        "Тара, пожалуйста.", "Тара, вы можете ответить?", "Прошу Тару ответить.",
        "Следующая выступает Тара."},
       {"Спасибо большое, Тара.", "Благодарю вас, госпожа Мироненко.", "Хорошо, Тара."},
       "Хорошо."},
      {"Russian with a roster in Latin letters",
       "ПРЕДСЕДАТЕЛЬ",
       {{{"ana", "Anna Somova", {}, "chair", ""},
         {"tara", "Tara Mironenko", {}, "", ""},
         {"jo", "Ivan Havryliuk", {}, "", ""}}},
       {"Слово имеет госпожа Мироненко.", "Тара, пожалуйста."},
       {"Спасибо, Тара."},
       "Хорошо."},
      {"Arabic",
       "الرئيسة",
       {{{"ana", "سلمى المنصوري", {}, "رئيسة اللجنة", ""},
         {"tara", "تارا خليل", {}, "", ""},
         {"jo", "عمر بن زايد", {}, "", ""}}},
       {"الكلمة الآن للسيدة تارا خليل.", "تفضلي يا تارا.", "تارا، هل يمكنك الإجابة؟",
        "نستمع الآن إلى السيدة خليل.", "أعطي الكلمة إلى تارا.", "ما رأيك يا تارا؟"},
       {"شكرا جزيلا لك يا تارا.", "شكراً للسيدة خليل على العرض.", "أشكر السيدة تارا."},
       "حسنا."},
      {"Arabic with a roster in Latin letters",
       "الرئيسة",
       {{{"ana", "Salma Al-Mansouri", {}, "chair", ""},
         {"tara", "Tara Khalil", {}, "", ""},
         {"jo", "Omar Haddad", {}, "", ""}}},
       {"الكلمة الآن للسيدة تارا خليل.", "تفضلي يا تارا."},
       {"شكرا جزيلا لك يا تارا."},
       "حسنا."},
      {"Chinese",
       "主席",
       {{{"ana", "王建国", {}, "主席", ""},
         {"tara", "李晓梅", {}, "委员", ""},
         {"jo", "陈思远", {}, "委员", ""}}},
       {"下面请李晓梅发言。", "请李女士回答。", "李晓梅，请讲。", "李晓梅，你能回答吗？",
        "话筒交给李晓梅。", "李晓梅？", "下一位发言人是李晓梅女士。"},
       {"谢谢李晓梅。", "感谢李女士的介绍。", "李晓梅，谢谢您的说明。"},
       "好的。"},
      {"Chinese with a roster in Latin letters",
       "主席",
       {{{"ana", "Wang Jianguo", {}, "Chair", ""},
         {"tara", "Li Xiaomei", {}, "", ""},
         {"jo", "Chen Siyuan", {}, "", ""}}},
       {"下面请李晓梅发言。", "李晓梅，请讲。"},
       {"谢谢李晓梅。"},
       "好的。"},
  };
  return phrases;
}

TEST(BareTurnsInEveryLanguage, AreTheirsWhoAreGivenTheFloor) {
  for (const auto& row : AllPhrases()) {
    for (const char* giving : row.giving)
      EXPECT_EQ(Answerer(row.roster, row.chair, giving, row.nothing), "tara")
          << row.language << ": " << giving;
  }
}

TEST(BareTurnsInEveryLanguage, AreTheirsWhoAreThankedAfter) {
  for (const auto& row : AllPhrases()) {
    for (const char* thanking : row.thanking)
      EXPECT_EQ(Answerer(row.roster, row.chair, row.nothing, thanking), "tara")
          << row.language << ": " << thanking;
  }
}

// A name in another script, or in another case, is no mistake.
TEST(NamesInEveryLanguage, AreNotSuggestedForBeingWrittenOtherwise) {
  for (const auto& row : AllPhrases()) {
    for (const char* giving : row.giving) {
      const auto transcript = Process(">> " + std::string(row.chair) + ": " + giving, row.roster);
      EXPECT_TRUE(transcript.name_suggestions.empty()) << row.language << ": " << giving;
    }
  }
}

TEST(NamesInEveryLanguage, AreSuggestedForOthersOfTheSameSound) {
  const Roster roster{{{"tara", "李晓梅", {}, "", ""}, {"jo", "陈思远", {}, "", ""}}};
  const auto transcript = Process(">> 主席：下面请李小梅发言。\n>> 好。\n", roster);
  ASSERT_EQ(transcript.name_suggestions.size(), 1U);
  EXPECT_EQ(transcript.name_suggestions[0].raw, "李小梅");
  EXPECT_EQ(transcript.name_suggestions[0].suggestion, "李晓梅");
  ASSERT_TRUE(transcript.turns.at(1).speaker);
  EXPECT_EQ(transcript.turns[1].speaker->id, "tara");
}

}  // namespace
}  // namespace plenary::transcript
