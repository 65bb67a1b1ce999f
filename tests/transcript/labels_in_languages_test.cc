// SPDX-License-Identifier: Apache-2.0
// Whom labels mean in the languages of meetings: by title and surname, by office, by country, in
// another script than the roster's.
#include <gtest/gtest.h>

#include "plenary/transcript/process.h"

namespace plenary::transcript {
namespace {

struct LabelCase {
  const char* label;
  const char* id;  // of the person; empty for nobody
};

template <std::size_t n>
void ExpectLabels(const Roster& roster, const char* colon, const LabelCase (&cases)[n]) {
  for (const auto& [label, id] : cases) {
    const auto transcript = Process(">> " + std::string(label) + colon + "Yes, of course.", roster);
    ASSERT_FALSE(transcript.turns.empty()) << label;
    EXPECT_EQ(transcript.turns[0].label, label);
    const auto& speaker = transcript.turns[0].speaker;
    EXPECT_EQ(speaker ? speaker->id : "", id) << label;
  }
}

// clang-format off
TEST(LabelsInFrench, MeanThePeopleOfTheRoster) {
  const Roster roster{{
      {"mb", "Mireille Bastide", {}, "Présidente", "Commission"},
      {"jo", "Jean-Noël Okafor", {}, "Vice-président", "Nordavie"},
      {"dl", "Solène d'Aubry-Lacaze", {}, "Rapporteure", "Comité"},
      {"yk", "Yacine Kerrouche", {}, "Secrétaire général", "Secrétariat"},
      {"pl", "Pauline Lemaître", {}, "membre", "Ville de Brume"},
      {"hl", "Henri Lemaître", {}, "membre", "Port de Brume"},
      {"ad", "Awa Diop-Sané", {}, "maire", "Commune de Brume"},
      {"gr", "Guy Le Floc’h", {}, "directeur technique", "Port"},
  }};
  ExpectLabels(roster, " : ", {
      {"Mme la Présidente", "mb"}, {"LA PRÉSIDENTE", "mb"}, {"LE PRESIDENT", "mb"}, {"Le Président", "mb"},
      {"MME BASTIDE", "mb"}, {"La présidente (Mme Bastide)", "mb"}, {"PRÉSIDENTE", "mb"}, {"M. OKAFOR", "jo"},
      {"M. Okafor (Nordavie)", "jo"}, {"M. LE VICE-PRÉSIDENT", "jo"}, {"LE VICE-PRÉSIDENT", "jo"},
      {"Monsieur Okafor", "jo"}, {"JEAN-NOEL", "jo"}, {"J.-N. OKAFOR", "jo"}, {"MME D'AUBRY-LACAZE", "dl"},
      {"MME D’AUBRY", "dl"}, {"LA RAPPORTEURE", "dl"}, {"Mme la rapporteure", "dl"}, {"AUBRY-LACAZE", "dl"},
      {"RAPPORTEUR", "dl"}, {"LE SECRÉTAIRE GÉNÉRAL", "yk"}, {"M. le secrétaire général", "yk"},
      {"SECRÉTARIAT", "yk"}, {"LE SECRETARIAT", "yk"}, {"H. LEMAÎTRE", "hl"}, {"MME P. LEMAÎTRE", "pl"},
      {"MME LE MAIRE", "ad"}, {"MADAME LA MAIRE", "ad"}, {"MME DIOP", "ad"}, {"M. LE FLOCH", "gr"},
      {"M. LE FLOC'H", "gr"}, {"LE DIRECTEUR TECHNIQUE", "gr"}, {"PRESIDENCE", "mb"}, {"LA PRÉSIDENCE", "mb"},
      {"NORDAVIE", "jo"}, {"INTERPRÈTE", ""}, {"UN PARTICIPANT", ""}, {"UNE INTERVENANTE", ""},
      {"UNE VOIX", ""}, {"LE PUBLIC", ""}, {"INTERVENANT NON IDENTIFIÉ", ""}, {"DES VOIX", ""},
  });
}

TEST(LabelsInSpanish, MeanThePeopleOfTheRoster) {
  const Roster roster{{
      {"ic", "Inmaculada Córdoba-Reig", {}, "Presidenta", "Junta"},
      {"xv", "Xoán Vilariño", {}, "Secretario", "Junta"},
      {"rl", "Rosa Lindqvist Peña", {}, "delegada", "Nordavia"},
      {"tp", "Tomás Peñalver", {}, "tesorero", "Junta"},
      {"mq", "Maite Quiroga", {}, "Vicepresidenta", "Junta"},
      {"am", "Álvaro de la Mora", {}, "ministro de Puertos", "Nordavia"},
  }};
  ExpectLabels(roster, ": ", {
      {"El señor Presidente", "ic"}, {"LA SEÑORA PRESIDENTA", "ic"}, {"LA PRESIDENTA", "ic"},
      {"SRA. PRESIDENTA", "ic"}, {"EL PRESIDENTE", "ic"}, {"PRESIDENCIA", "ic"}, {"LA PRESIDENCIA", "ic"},
      {"Sra. Lindqvist (Nordavia)", "rl"}, {"SRA. LINDQVIST", "rl"}, {"La señora Lindqvist Peña", "rl"},
      {"La Sra. CÓRDOBA", "ic"}, {"DOÑA INMACULADA", "ic"}, {"D. XOÁN VILARIÑO", "xv"},
      {"D.ª ROSA LINDQVIST", "rl"}, {"EL SECRETARIO", "xv"}, {"SECRETARIA", "xv"}, {"SR. SECRETARIO", "xv"},
      {"El señor VILARIÑO", "xv"}, {"EL TESORERO", "tp"}, {"SR. PEÑALVER", "tp"}, {"VICEPRESIDENTA", "mq"},
      {"LA VICEPRESIDENTA", "mq"}, {"EL VICEPRESIDENTE", "mq"}, {"SR. DE LA MORA", "am"},
      {"EL MINISTRO", "am"}, {"MINISTRO DE LA MORA", "am"}, {"SR. MINISTRO", "am"}, {"PÚBLICO", ""},
      {"ORADOR NO IDENTIFICADO", ""}, {"INTÉRPRETE", ""}, {"VARIOS SEÑORES DIPUTADOS", ""},
      {"SECRETARÍA", "xv"},
  });
}

TEST(LabelsInPortuguese, MeanThePeopleOfTheRoster) {
  const Roster roster{{
      {"lc", "Lúcia Cordeiro", {}, "Presidente", "Câmara"},
      {"ns", "Nuno Salgueiro", {}, "Secretário", "Câmara"},
      {"gb", "Graça Bettencourt", {}, "Relatora", "Câmara"},
      {"ta", "Tiago de Almada", {}, "deputado", "PX"},
  }};
  ExpectLabels(roster, ": ", {
      {"A SRA. PRESIDENTE", "lc"}, {"A Sra. Presidente (Lúcia Cordeiro)", "lc"}, {"O SR. PRESIDENTE", "lc"},
      {"PRESIDENTE", "lc"}, {"SENHORA PRESIDENTE", "lc"}, {"O SR. SECRETÁRIO", "ns"},
      {"O Sr. Nuno Salgueiro (PX)", "ns"}, {"A RELATORA", "gb"}, {"SRA. BETTENCOURT", "gb"},
      {"DRA. GRAÇA BETTENCOURT", "gb"}, {"O SENHOR DEPUTADO TIAGO DE ALMADA", "ta"}, {"VOZES", ""},
      {"ORADOR NÃO IDENTIFICADO", ""}, {"INTÉRPRETE", ""},
  });
}

TEST(LabelsInGerman, MeanThePeopleOfTheRoster) {
  const Roster roster{{
      {"kb", "Katrin Bohnsack", {}, "Vorsitzende", "Ausschuss"},
      {"uw", "Uwe von der Heydt", {}, "stellvertretender Vorsitzender", "Ausschuss"},
      {"jf", "Jörg Füßmann", {}, "Schriftführer", "Ausschuss"},
      {"mg", "Margarete Größer", {}, "Bürgermeisterin", "Stadt"},
      {"dk", "Dr. Derya Kızılay", {}, "Berichterstatterin", "Ausschuss"},
  }};
  ExpectLabels(roster, ": ", {
      {"DIE VORSITZENDE", "kb"}, {"VORSITZENDER", "kb"}, {"Vorsitzende Bohnsack", "kb"},
      {"FRAU VORSITZENDE", "kb"}, {"Herr von der Heydt", "uw"}, {"HERR VON DER HEYDT", "uw"},
      {"V. D. HEYDT", "uw"}, {"STELLVERTRETENDER VORSITZENDER", "uw"}, {"FRAU GROESSER", "mg"},
      {"GRÖSSER", "mg"}, {"HERR FÜSSMANN", "jf"}, {"HERR FUESSMANN", "jf"}, {"BÜRGERMEISTERIN", "mg"},
      {"Bürgermeisterin Größer", "mg"}, {"FRAU DR. KIZILAY", "dk"}, {"Frau Dr. Kızılay", "dk"},
      {"DR. KIZILAY", "dk"}, {"SCHRIFTFÜHRER", "jf"}, {"BERICHTERSTATTERIN", "dk"}, {"DOLMETSCHER", ""},
      {"UNBEKANNT", ""}, {"ZURUF", ""},
  });
}

TEST(LabelsInRussian, MeanThePeopleOfTheRoster) {
  const Roster roster{{
      {"ns", "Наталья Сомова", {}, "председатель", "Комиссия"},
      {"vg", "Виктор Гаврилюк", {}, "секретарь", "Комиссия"},
      {"al", "Aino Lehtovaara", {}, "delegate", "Nordavia"},
      {"om", "Olga Mironenko", {}, "member", ""},
  }};
  ExpectLabels(roster, ": ", {
      {"ПРЕДСЕДАТЕЛЬ", "ns"}, {"Г-ЖА СОМОВА", "ns"}, {"г-жа Сомова", "ns"}, {"ПРЕДСЕДАТЕЛЬСТВУЮЩАЯ", "ns"},
      {"ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ", "ns"}, {"СОМОВА Н.", "ns"}, {"Н. СОМОВА", "ns"}, {"СЕКРЕТАРЬ", "vg"},
      {"ГАВРИЛЮК", "vg"}, {"ГОСПОДИН ГАВРИЛЮК", "vg"}, {"АЙНО ЛЕХТОВААРА", "al"}, {"Г-ЖА МИРОНЕНКО", "om"},
      {"ОЛЬГА МИРОНЕНКО", "om"}, {"NATALIA SOMOVA", "ns"}, {"MS. SOMOVA", "ns"}, {"CHAIR", "ns"},
      {"SECRETARY", "vg"}, {"ПЕРЕВОДЧИК", ""}, {"ГОЛОС ИЗ ЗАЛА", ""}, {"НЕИЗВЕСТНЫЙ", ""},
  });
}

TEST(LabelsInArabic, MeanThePeopleOfTheRoster) {
  const Roster roster{{
      {"sm", "سلمى المنصوري", {}, "رئيسة اللجنة", "اللجنة"},
      {"yh", "Yusuf Haddad", {}, "Secretary", "Committee"},
      {"nk", "ناديا خليل", {}, "عضو", ""},
      {"om", "عمر بن زايد", {}, "أمين السر", ""},
  }};
  ExpectLabels(roster, ": ", {
      {"الرئيسة", "sm"}, {"السيدة الرئيسة", "sm"}, {"السيدة المنصوري", "sm"}, {"سلمى المنصوري", "sm"},
      {"الدكتورة سلمى المنصوري", "sm"}, {"السيد حداد", "yh"}, {"يوسف حداد", "yh"}, {"السيدة خليل", "nk"},
      {"السيد بن زايد", "om"}, {"SALMA AL-MANSOURI", "sm"}, {"MS. AL-MANSOURI", "sm"}, {"المترجم", ""},
      {"متحدث", ""}, {"متحدث غير معروف", ""},
  });
}

TEST(LabelsInChinese, MeanThePeopleOfTheRoster) {
  const Roster roster{{
      {"wj", "王建国", {}, "主席", "委员会"},
      {"lx", "李晓梅", {}, "秘书", "委员会"},
      {"zw", "Zhang Wei", {}, "Member", "Nordavia"},
      {"cs", "陈思远", {}, "委员", ""},
      {"oy", "欧阳明", {}, "副主席", ""},
  }};
  ExpectLabels(roster, "：", {
      {"主席", "wj"}, {"王主席", "wj"}, {"王建国", "wj"}, {"王建国主席", "wj"}, {"主席（王建国）", "wj"}, {"主席王建国", "wj"},
      {"李秘书", "lx"}, {"秘书", "lx"}, {"李晓梅女士", "lx"}, {"李女士", "lx"}, {"张伟", "zw"}, {"张伟先生", "zw"},
      {"张先生", "zw"}, {"陈委员", "cs"}, {"陈思远委员", "cs"}, {"副主席", "oy"}, {"欧阳副主席", "oy"}, {"WANG JIANGUO", "wj"},
      {"MR. WANG", "wj"}, {"LI XIAOMEI", "lx"}, {"翻译", ""}, {"口译员", ""}, {"发言人", ""}, {"与会者", ""},
      {"未知发言人", ""},
  });
}

TEST(LabelsInEnglish, MeanThePeopleOfTheRoster) {
  const Roster roster{{
      {"mo", "Margaret Oluya", {}, "Chair", "Assembly"},
      {"so", "Samuel Oluya", {}, "Member", "Hill District"},
      {"fm", "Farhad Morani", {}, "Vice-Chair", ""},
      {"ao", "Ann Estrowe", {}, "Clerk of the Committee", ""},
      {"kn", "Kwame Nkrah", {}, "Minister of Transport", "Ghanova"},
      {"ls", "Lucinde St. Pernay", {}, "Member for Skarn Head", ""},
      {"vd", "Helwig van der Lande", {}, "co-chair", "Nordavia"},
      {"dm", "Declan McIvor", {}, "Director of Ferries", "Department of Sea"},
      {"bo", "Bríd O’Shaughnessy", {}, "Secretary General", "Union"},
      {"ra", "Rabiah Al-Qasimi", {}, "delegate", "Sabria"},
      {"jr", "Jun Rodríguez y Santos", {}, "delegate", "Isla Brava"},
      {"hs", "H.E. Amb. Thandiwe Zulu", {}, "Ambassador", "Zunia"},
      {"t2", "Theo Zulu-Marsh", {}, "treasurer", ""},
  }};
  ExpectLabels(roster, ": ", {
      {"The Chair (Ms. Oluya)", "mo"}, {"MADAM CHAIR", "mo"}, {"CHAIR OLUYA", "mo"}, {"MR. S. OLUYA", "so"},
      {"MR. SAMUEL OLUYA", "so"}, {"MS. M. OLUYA", "mo"}, {"Mr. Oluya (Hill District)", "so"},
      {"MR. MORANI", "fm"}, {"THE VICE-CHAIR", "fm"}, {"VICE CHAIR MORANI", "fm"}, {"THE CLERK", "ao"},
      {"The Clerk (Ms. Estrowe)", "ao"}, {"MADAM CLERK", "ao"}, {"MINISTER NKRAH", "kn"},
      {"THE MINISTER", "kn"}, {"MINISTER OF TRANSPORT", "kn"}, {"HON. KWAME NKRAH", "kn"}, {"GHANOVA", "kn"},
      {"GHANOVA (MR. NKRAH)", "kn"}, {"Mr. NKRAH (Ghanova)", "kn"}, {"MS. ST. PERNAY", "ls"},
      {"MS. ST PERNAY", "ls"}, {"MS. SAINT PERNAY", "ls"}, {"MEMBER FOR SKARN HEAD", "ls"},
      {"MS. VAN DER LANDE", "vd"}, {"VAN DER LANDE", "vd"}, {"MS. LANDE", "vd"}, {"CO-CHAIR", "vd"},
      {"HELWIG", "vd"}, {"HELVIG VAN DER LANDE", "vd"}, {"MR. MCIVOR", "dm"}, {"MR. MC IVOR", "dm"},
      {"DIRECTOR OF FERRIES", "dm"}, {"DIRECTOR MCIVOR", "dm"}, {"MS. O'SHAUGHNESSY", "bo"},
      {"MS. OSHAUGHNESSY", "bo"}, {"MS. O SHAUGHNESSY", "bo"}, {"SECRETARY-GENERAL", "bo"},
      {"SECRETARY GENERAL O’SHAUGHNESSY", "bo"}, {"MS. AL QASIMI", "ra"}, {"MS. ALQASIMI", "ra"},
      {"QASIMI", "ra"}, {"SABRIA", "ra"}, {"MR. RODRIGUEZ", "jr"}, {"MR. RODRIGUEZ Y SANTOS", "jr"},
      {"ISLA BRAVA", "jr"}, {"AMBASSADOR ZULU", "hs"}, {"AMB. ZULU", "hs"}, {"H.E. ZULU", "hs"},
      {"TREASURER", "t2"}, {"MR. ZULU-MARSH", "t2"}, {"MR. ZULU MARSH", "t2"},
      {"INTERPRETER FOR MR. MORANI", "fm"}, {"INTERPRETER FOR FARHAD MORANI", "fm"},
      {"MR. MORANI (VIA INTERPRETER)", "fm"}, {"MR. MORANI (INTERPRETED)", "fm"},
      {"MORANI THROUGH INTERPRETER", "fm"}, {"MORANI (cont.)", "fm"}, {"MR. MORANY", "fm"},
      {"DECLAN MACIVOR", "dm"}, {"BRID OSHAUGNESSY", "bo"}, {"THE INTERPRETER", ""},
      {"SEVERAL HON. MEMBERS", ""}, {"AN HON. MEMBER", ""}, {"UNIDENTIFIED DELEGATE", ""}, {"SPEAKER A", ""},
      {"A DELEGATE", ""}, {"COUNCILMEMBER MORANI", "fm"}, {"Mr Morani", "fm"}, {"Farhad M.", "fm"},
      {"Farhad M", "fm"}, {"F. MORANI", "fm"}, {"F.M.", "fm"}, {"FARHAD MORANI (MEMBER)", "fm"},
      {"FARHAD MORANI, VICE-CHAIR", "fm"}, {"VICE-CHAIR, FARHAD MORANI", "fm"}, {"MORANI, FARHAD", "fm"},
      {"Dr Morani", "fm"},
      {"MAYOR PRO TEM MORANI", "fm"}, {"VICE-CHAIR MORANI (VIA ZOOM)", "fm"}, {"MORANI (PHONE)", "fm"},
      {"MR MORANI KC", "fm"}, {"FARHAD MORANI QC", "fm"}, {"SEN. MORANI", "fm"}, {"REP. MORANI", "fm"},
      {"SENATOR MORANI", "fm"}, {"REPRESENTATIVE FROM SABRIA", "ra"}, {"DELEGATE OF SABRIA", "ra"},
      {"SABRIA (MS. AL-QASIMI)", "ra"}, {"THE DELEGATE OF SABRIA", "ra"},
      {"THE REPRESENTATIVE OF SABRIA", "ra"}, {"REPRESENTATIVE OF GHANOVA", "kn"},
      {"Ms. AL-QASIMI (Sabria) (spoke in Arabic)", "ra"}, {"Ms. AL-QASIMI (Sabria) [interpretation]", "ra"},
      {"Ms. AL-QASIMI [interpretation]", "ra"}, {"THE CHAIR (interpretation from French)", "mo"},
      {"CHAIRWOMAN OLUYA", "mo"}, {"MS. RABIAH", "ra"}, {"FARHAD MORANI, PHD", "fm"},
      {"DR. FARHAD MORANI, PH.D.", "fm"}, {"MORANI, F.", "fm"}, {"MODERATOR (FARHAD)", "fm"},
      {"FARHAD (MODERATOR)", "fm"}, {"INTERPRETER (FOR MR. MORANI)", "fm"}, {"MORANI (INTERPRETER)", "fm"},
      {"Hon. Kwame Nkrah (Minister of Transport)", "kn"}, {"Hon. Kwame Nkrah (Ghanova, Lib.)", "kn"},
      {"Minister Nkrah", "kn"}, {"HON MINISTER NKRAH", "kn"}, {"Right Hon. Kwame Nkrah", "kn"},
      {"The Right Honourable Kwame Nkrah", "kn"}, {"Rt Hon Kwame Nkrah", "kn"}, {"The Hon. K. Nkrah", "kn"},
      {"MR. FARHAD", "fm"}, {"VICE CHAIRPERSON", "fm"}, {"VICECHAIR", "fm"}, {"CO CHAIR VAN DER LANDE", "vd"},
      {"MADAME CHAIR", "mo"}, {"MADAM CHAIRPERSON", "mo"}, {"ACTING CHAIR MORANI", "fm"},
      {"Dr. M. Oluya", "mo"}, {"MARGRET OLUYA", "mo"}, {"OLUYA, MARGARET", "mo"}, {"MARGARET O.", "mo"},
      {"SAM OLUYA", "so"}, {"MS. M OLUYA", "mo"}, {"MARGARETOLUYA", "mo"}, {"Ambassador Thandiwe Zulu", "hs"},
      {"AMB THANDIWE ZULU", "hs"}, {"PRESIDENT", "mo"}, {"SECRETARIAT", "bo"},
      {"BRÍD O’SHAUGHNESSY (Union)", "bo"}, {"KWAME", "kn"}, {"Kwame N", "kn"}, {"CLERK ESTROWE", "ao"},
      {"COMMITTEE CLERK", "ao"}, {"THE COMMITTEE CLERK", "ao"}, {"DR MORANY", "fm"}, {"MR. MORANDI", "fm"},
      {"MR. MOARNI", "fm"}, {"FARAHD MORANI", "fm"}, {"FARHAD MORANI (off mic)", "fm"},
      {"MORANI [off mic]", "fm"}, {"TRESURER", "t2"}, {"VICE CHIAR", "fm"}, {"CHIAR", "mo"},
  });
}

// clang-format on

TEST(LabelsOfOneSurname, AreToldApartByWhatElseTheySay) {
  const Roster roster{{
      {"ana", "Ana Okeke", {}, "Chair", "Nordavia"},
      {"dan", "Dan Okeke", {}, "member", "Harbor"},
  }};
  ExpectLabels(roster, ": ",
               {{"CHAIR OKEKE", "ana"},
                {"The Chair (Ms. Okeke)", "ana"},
                {"MR. OKEKE (Nordavia)", "ana"},
                {"OKEKE, DAN", "dan"},
                {"MS. A. OKEKE", "ana"},
                {"OKEKE D.", "dan"},
                {"A.O.", "ana"}});
}

TEST(LabelsOfOffices, AreFoundThoughNoTableHasThem) {
  const Roster roster{{{"ana", "Ana Okeke", {}, "Harbormaster", ""},
                       {"dan", "Dan Lund", {}, "Director of Lamps", ""},
                       {"eva", "Eva Lund", {}, "Speaker of the House", ""}}};
  ExpectLabels(roster, ": ",
               {{"HARBORMASTER", "ana"},
                {"HARBORMASTER OKEKE", "ana"},
                {"LAMPS DIRECTOR", "dan"},
                {"DIRECTOR LUND", "dan"},
                {"SPEAKER", "eva"},
                {"THE SPEAKER", "eva"},
                {"SPEAKER 2", ""}});
}

// Once "MS. ANA OKEKE" was a label, "MS. OKEKE" is she.
TEST(LabelsOfOneSurname, AreToldApartByTitlesOfOtherLabels) {
  const Roster roster{{{"ana", "Ana Okeke", {}, "", ""}, {"dan", "Dan Okeke", {}, "", ""}}};
  const auto transcript =
      Process(">> MS. ANA OKEKE: One.\n>> MR. OKEKE: Two.\n>> MS. OKEKE: Three.\n", roster);
  ASSERT_EQ(transcript.turns.size(), 3U);
  EXPECT_EQ(transcript.turns[1].speaker->id, "dan");
  EXPECT_EQ(transcript.turns[2].speaker->id, "ana");
}

TEST(LabelsOfOffices, MeanNobodyInParticularWhereTwoHaveThem) {
  const Roster roster{
      {{"ana", "Ana Okeke", {}, "delegate", ""}, {"dan", "Dan Lund", {}, "delegate", ""}}};
  ExpectLabels(roster, ": ", {{"DELEGATE", "delegate"}, {"A DELEGATE", ""}});
}

TEST(PeopleWithoutARoster, AreOneUnderAllTheirLabelsInEveryLanguage) {
  const std::pair<const char*, const char*> cases[] = {
      {">> Mme Bastide : Oui.\n>> MIREILLE BASTIDE : Non.\n", "Mireille Bastide"},
      {">> LA PRÉSIDENTE : Oui.\n>> Mme la Présidente : Non.\n", "Présidente"},
      {">> SRA. LINDQVIST: Sí.\n>> Rosa Lindqvist Peña: No.\n", "Rosa Lindqvist Peña"},
      {">> FRAU BOHNSACK: Ja.\n>> KATRIN BOHNSACK: Nein.\n", "Katrin Bohnsack"},
      {">> Г-ЖА СОМОВА: Да.\n>> НАТАЛЬЯ СОМОВА: Нет.\n", "Наталья Сомова"},
      {">> السيدة المنصوري: نعم.\n>> سلمى المنصوري: لا.\n", "سلمى المنصوري"},
      {">> 李女士：好。\n>> 李晓梅：不。\n", "李晓梅"},
  };
  for (const auto& [captions, name] : cases) {
    const auto transcript = Process(captions, {});
    ASSERT_EQ(transcript.turns.size(), 2U) << captions;
    for (const auto& turn : transcript.turns)
      EXPECT_EQ(turn.speaker ? turn.speaker->name : "nobody", name) << captions;
  }
}

constexpr const char* kHearing =
    "MR. LUND: I call Ana Okeke.\n"
    "THE CLERK: Please sit. ANA OKEKE (affirmed) EXAMINATION BY MR. LUND\n"
    "Q. Did you see the lamp?\nA. I did.\nQ. Was it lit?\nA. It was not.\n"
    "MS. RIVERA: Thank you. CROSS-EXAMINATION BY MS. RIVERA\n"
    "Q. Are you sure?\nA. I am.\n"
    "THE WITNESS: May I add something?\n";

TEST(Examinations, SayWhoAsksAndWhoAnswers) {
  const Roster roster{{{"lund", "Bo Lund", {}, "Counsel", ""},
                       {"rivera", "Carla Rivera", {}, "Counsel", ""},
                       {"ana", "Ana Okeke", {}, "engineer", ""}}};
  std::vector<std::string> speakers;
  for (const auto& turn : Process(kHearing, roster).turns)
    speakers.push_back(*turn.label + " " + (turn.speaker ? turn.speaker->id : "?"));
  EXPECT_EQ(speakers, (std::vector<std::string>{"MR. LUND lund", "THE CLERK the-clerk", "Q. lund",
                                                "A. ana", "Q. lund", "A. ana", "MS. RIVERA rivera",
                                                "Q. rivera", "A. ana", "THE WITNESS ana"}));
}

}  // namespace
}  // namespace plenary::transcript
