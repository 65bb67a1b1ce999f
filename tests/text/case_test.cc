// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/case.h"

#include <gtest/gtest.h>

namespace plenary::text {
namespace {

TEST(NameCase, WritesCapitalsAsANameIsWritten) {
  const std::pair<const char*, const char*> cases[] = {
      {"ANA RIVERA", "Ana Rivera"},
      {"ANA O'NEIL", "Ana O'Neil"},
      {"JEAN-LUC DE LA TOUR", "Jean-Luc de la Tour"},
      {"ANA VAN DER BERG", "Ana van der Berg"},
      {"VAN DER BERG", "Van der Berg"},
      {"R.K. MENON", "R.K. Menon"},
      {"JOHN SMITH III", "John Smith III"},
      {"McDEE", "McDee"},
      {"ÖSTERGREN", "Östergren"},
      {"ЛЕНА ВОЛКОВА", "Лена Волкова"},
      {"Ana Rivera", "Ana Rivera"},
      {"张伟", "张伟"},
      {"", ""},
  };
  for (const auto& [from, to] : cases) EXPECT_EQ(NameCase(from), to);
}

TEST(IsAllCapitals, AsksForAtLeastOneCapital) {
  EXPECT_TRUE(IsAllCapitals("ANA 7"));
  EXPECT_FALSE(IsAllCapitals("Ana"));
  EXPECT_FALSE(IsAllCapitals("7"));
  EXPECT_FALSE(IsAllCapitals("张伟"));
}

TEST(StartsWithCapital, LooksAtTheFirstLetter) {
  EXPECT_TRUE(StartsWithCapital("\"Ana"));
  EXPECT_TRUE(StartsWithCapital("张"));
  EXPECT_FALSE(StartsWithCapital("ana"));
  EXPECT_FALSE(StartsWithCapital("12"));
  EXPECT_TRUE(StartsWithLowerCase("… and"));
}

}  // namespace
}  // namespace plenary::text
