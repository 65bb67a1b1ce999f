// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

namespace plenary::transcript {

// Words that are written with a capital wherever they stand, sorted. "March", "May" and "August"
// are small words too: see kMonthsAndWords.
// clang-format off
inline constexpr auto kProperWords = std::to_array<std::string_view>({
    "Africa", "African", "Africans", "America", "American", "Americans", "April", "Arabic", "Argentina", "Asia",
    "Asian", "Australia", "Australian", "Austria", "Bangladesh", "Belgium", "Brazil", "Brazilian", "Britain",
    "British", "California", "Canada", "Canadian", "Chile", "China", "Chinese", "Christmas", "Colombia", "Czech",
    "Danish", "December", "Denmark", "Dutch", "Easter", "Egypt", "England", "English", "Estonia", "Europe",
    "European", "Europeans", "February", "Finland", "Finnish", "France", "French", "Friday", "German", "Germany",
    "Ghana", "Greece", "Greek", "Hebrew", "Hindi", "Hungary", "Iceland", "India", "Indian", "Indonesia", "Internet",
    "Iran", "Iraq", "Ireland", "Irish", "Israel", "Italian", "Italy", "Jamaica", "January", "Japan", "Japanese",
    "July", "June", "Kenya", "Korea", "Korean", "Latin", "London", "Malaysia", "Mexican", "Mexico", "Monday",
    "Morocco", "Netherlands", "Nigeria", "Norway", "Norwegian", "November", "October", "Pakistan", "Paris", "Peru",
    "Philippines", "Poland", "Portugal", "Portuguese", "Russia", "Russian", "Saturday", "September", "Singapore",
    "Spain", "Spanish", "Sunday", "Sweden", "Swedish", "Swiss", "Switzerland", "Thai", "Thailand", "Thursday",
    "Tuesday", "Turkey", "Turkish", "Ukraine", "Ukrainian", "Vietnam", "Wednesday", "Zealand",
});

// Months whose names mean something else in small letters: a capital only where the words round
// them say that they are names ("in May", "May 5").
inline constexpr auto kMonthsAndWords = std::to_array<std::string_view>({"august", "march", "may"});
inline constexpr auto kBeforeMonths = std::to_array<std::string_view>({
    "after", "before", "by", "during", "early", "in", "last", "late", "mid", "next", "of", "since", "until",
});

// Names of people that are small words too, where no dictionary can say so.
inline constexpr auto kNamesAndWords = std::to_array<std::string_view>({
    "april", "art", "august", "bill", "bishop", "black", "bob", "brown", "carol", "chair", "chase", "dawn", "day", "dean", "drew",
    "faith", "field", "fisher", "forest", "frank", "gene", "grace", "grant", "gray", "green", "guy", "hall", "heath",
    "hill", "hope", "hunter", "jack", "joy", "judge", "june", "king", "lane", "long", "major", "mark", "marsh",
    "marshal", "mason", "may", "mayor", "miles", "mills", "page", "park", "pat", "penny", "pierce", "pope", "price",
    "ray", "reed", "rich", "rob", "rose", "ruby", "sage", "sandy", "short", "sky", "smith", "stone", "strong", "sue",
    "summer", "sunny", "ward", "waters", "west", "white", "will", "wise", "wood", "woods", "young",
});

// Written in small letters although they have no vowel.
inline constexpr auto kSmallWithoutVowel = std::to_array<std::string_view>({
    "brr", "hm", "hmm", "mm", "mmm", "nd", "psst", "pst", "rd", "sh", "shh", "st", "th", "tsk",
});

// Titles before names; the word behind one is a name.
inline constexpr auto kTitlesBeforeNames = std::to_array<std::string_view>({
    "dr", "hon", "jr", "miss", "mr", "mrs", "ms", "prof", "sr", "st",
});

// Written in capitals by everybody.
inline constexpr auto kAcronyms = std::to_array<std::string_view>({
    "ADA", "AGM", "AI", "AOB", "AV", "BBC", "CEO", "CET", "CFO", "CPR", "CTO", "DJ", "DNS", "DVD",
    "EMS", "EST", "EU", "FAQ", "FBI", "FCC", "GDP", "GMT", "GPS", "HIV", "HR", "ICT", "IP", "ISP", "ITU",
    "LGBT", "MP", "NATO", "NGO", "OK", "PC", "PDF", "PPP", "PR", "PST", "Q&A", "RFP", "SDG",
    "SMS", "TV", "UK", "UN", "UNESCO", "URL", "USA", "USB", "UTC", "VAT", "VIP", "VPN", "WIFI",
    "WTO", "WWW",
});
// clang-format on

}  // namespace plenary::transcript
