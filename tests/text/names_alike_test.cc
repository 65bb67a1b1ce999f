// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/names_alike.h"

#include <gtest/gtest.h>

namespace plenary::text {
namespace {

double Alike(std::string_view a, std::string_view b) {
  return Likeness(SoundForm(a), SoundForm(b));
}

struct NamePair {
  const char* heard;
  const char* meant;
};

TEST(NamesAlike, MishearingsOfOneNameAreNear) {
  for (const auto& [heard, meant] : {NamePair{"Filipa", "Philippa"},
                                     {"Jorgio", "Giorgio"},
                                     {"Anneka", "Annika"},
                                     {"Kaylin", "Caelyn"},
                                     {"Jusef", "Yusuf"},
                                     {"Sofya", "Софья"},
                                     {"Bowden", "Boden"},
                                     {"Lo Wen", "Luowen"},
                                     {"Marteen", "Martin"},
                                     {"Haana", "Hanna"},
                                     {"Rashell", "Rachel"},
                                     {"Zoltan", "Soltan"}}) {
    EXPECT_GE(Alike(heard, meant), 0.8)
        << heard << " / " << meant << ": " << SoundForm(heard) << " " << SoundForm(meant);
  }
}

TEST(NamesAlike, OtherNamesAreFar) {
  for (const auto& [one, other] : {NamePair{"Ana", "Bo"},
                                   {"Tara", "Marek"},
                                   {"Ivan", "Ingrid"},
                                   {"Lucas", "Layla"},
                                   {"Robert", "Roland"},
                                   {"Maria", "Marcus"},
                                   {"Pedro", "Petra"},
                                   {"Carl", "Carla-Luisa"}}) {
    EXPECT_LT(Alike(one, other), 0.8)
        << one << " / " << other << ": " << SoundForm(one) << " " << SoundForm(other);
  }
}

TEST(LatinForm, TransliteratesOtherScripts) {
  EXPECT_EQ(LatinForm("Ольга Мироненко"), "olga mironenko");
  EXPECT_EQ(LatinForm("张伟"), "zhang wei");
  EXPECT_EQ(LatinForm("Tara Østby"), "tara ostby");
}

TEST(Radicals, AreSharedBySpellingsWithVowelsAndWithout) {
  EXPECT_EQ(Radicals(LatinForm("حداد")), Radicals("Haddad"));
  EXPECT_EQ(Radicals(LatinForm("منصوري")), Radicals("Mansouri"));
  EXPECT_NE(Radicals("Mansouri"), Radicals("Haddad"));
}

TEST(SpeltOut, WritesUmlautsInTwoLetters) {
  EXPECT_EQ(SpeltOut("Größer"), "Groeßer");
  EXPECT_EQ(SpeltOut("Tara"), "Tara");
}

TEST(NamesAlike, NothingIsLikeNothing) {
  EXPECT_EQ(Likeness("", ""), 0.0);
  EXPECT_EQ(Alike("Ana", "!?"), 0.0);
}

}  // namespace
}  // namespace plenary::text
