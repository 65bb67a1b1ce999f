// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "plenary/report/cues.h"

// Parts of the patterns below; macros because only literals join at compile time.
#define PLENARY_DAY R"((?:mon|tues|wednes|thurs|fri|satur|sun)day)"
#define PLENARY_MONTH \
  R"((?:january|february|march|april|may|june|july|august|september|october|november|december))"

namespace plenary::report {

// clang-format off

// A time to come, in the words of the meeting.
inline constexpr std::array kWhen{
    CueRow{"en", R"(\b(?:(?:by|before|until|in|at|on)\s+)?(?:the\s+)?(?:(?:end|middle|beginning|start|week|course)\s+of\s+)(?:the\s+|this\s+|next\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?)" PLENARY_MONTH R"(|day|week|month|year|)" PLENARY_MONTH R"()\b)", "We need it by the end of the week."},
    CueRow{"en", R"(\b(?:(?:by|before|until|on|from)\s+)?(?:(?:next|this|coming)\s+)?(?:)" PLENARY_DAY R"(,?\s+)?(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?)" PLENARY_MONTH R"((?:,?\s+(?:19|20)\d\d)?\b)", "We meet on Tuesday, 20th of October."},
    CueRow{"en", R"(\b(?:(?:by|before|until|on|from)\s+)?(?:(?:next|this|coming)\s+)?(?:)" PLENARY_DAY R"(,?\s+)?)" PLENARY_MONTH R"(\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?(?:,?\s+(?:19|20)\d\d)?\b)", "The deadline is March 3rd."},
    CueRow{"en", R"(\b(?:(?:by|before|until|on)\s+)?(?:(?:the\s+)?(?:early|late|middle\s+of)\s+)?(?:(?:next|this|coming|the\s+following)\s+)?)" PLENARY_DAY R"((?:\s+the\s+[\w-]+)?(?:\s+of\s+)" PLENARY_MONTH R"()?(?:\s+(?:next|this)\s+week|\s+(?:morning|afternoon|evening))?\b)", "Send it by Friday."},
    CueRow{"en", R"(\b(?:(?:by|before|until|in|over|later)\s+)?(?:(?:very\s+)?(?:early|late)\s+)?(?:next|this|coming|the\s+following)\s+(?:week|month|year|quarter|few\s+(?:days|weeks))\b)", "We will publish it early next week."},
    CueRow{"en", R"(\b(?:within|in|over)\s+(?:the\s+)?(?:next\s+|coming\s+|following\s+)?(?:a\s+|two\s+|three\s+|four\s+|few\s+|couple\s+of\s+|\d+\s+)*(?:days?|weeks?|months?)\b)", "It will be ready within two weeks."},
    CueRow{"en", R"(\b(?:by\s+|before\s+)?(?:tomorrow|tonight)(?:\s+(?:morning|afternoon|evening))?\b)", "I will call them tomorrow."},
    CueRow{"en", R"(\bas\s+soon\s+as\s+possible\b)", "Answer as soon as possible."},
    CueRow{"en", R"(\b(?:by|before|in|until)\s+)" PLENARY_MONTH R"(\b)", "We hope to finish by August."},
    CueRow{"en", R"((?:\bat\s+|\bfrom\s+)?\b\d{1,2}[:.]\d\d(?:\s*(?:hours|[ap]\.?m\.?))?(?:\s*(?:UTC|GMT|CET|CEST))?)", "We start at 14:00 UTC."},
    CueRow{"en", R"(\b(?:at\s+)?\d{1,4}\s*(?:(?:hours\s+)?(?:UTC|GMT|CET|CEST)|o'clock|[ap]\.?m\b)(?:\s*(?:UTC|GMT|CET|CEST))?)", "The call is at 3 pm UTC."},
    CueRow{"fr", R"(\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?:\s+prochain)?(?:\s+\d{1,2}\s+(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))?|\b\d{1,2}\s+(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b)", "Rendez-vous jeudi prochain."},
    CueRow{"es", R"((?:\bel\s+)?\b(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?:\s+próximo)?(?:\s+\d{1,2}\s+de\s+\p{L}+)?\b|\b\d{1,2}\s+de\s+(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b)", "La reunión es el 4 de marzo."},
};

inline constexpr std::array kNextMeeting{
    CueRow{"en", R"(\b(?:our|the|for)?\s*next\s+(?:(?:week's|regular|virtual|plenary|committee|working|monthly|annual)\s+)*(?:[\w-]+\s+){0,2}(?:meeting|call|session|gathering)\b)", "Our next meeting is on the 4th of March."},
    CueRow{"en", R"(\b(?:another|a)\s+(?:[\w-]+\s+){0,3}(?:meeting|call)\s+(?:(?:is\s+)?coming\s+up|next|on|in\s+the\s+week)\b)", "We have a committee meeting coming up on Friday."},
    CueRow{"en", R"(\b(?:meet|convene|reconvene|see\s+you(?:\s+all)?|talk|speak)\s+(?:again|next)\b)", "We meet again next Tuesday."},
    CueRow{"en", R"(\bnext\s+week's\s+(?:[\w-]+\s+){0,2}(?:meeting|call|session)\b)", "Next week's committee call is on Tuesday."},
    CueRow{"fr", R"(\bprochaine\s+(?:réunion|séance|session)\b)", "La prochaine réunion est jeudi prochain."},
    CueRow{"es", R"(\bpróxim[ao]\s+(?:reunión|sesión|encuentro)\b)", "La próxima reunión es el 4 de marzo."},
};

// What is said to conduct a meeting and tells nothing about its matter: not for summaries.
inline constexpr std::array kHousekeeping{
    CueRow{"en", R"(\b(?:thank\s+you|thanks|welcome|good\s+(?:morning|afternoon|evening|day)|bye|congratulations)\b)", "Thank you very much, Ana."},
    CueRow{"en", R"(\b(?:the\s+floor|over\s+to\s+you|back\s+to\s+you|go\s+ahead|can\s+you\s+hear|hear\s+(?:you|me)|mute|unmute|microphone|my\s+screen|in\s+the\s+chat|raise\s+your\s+hand|hands?\s+up|any\s+hands|speaking\s+queue|sorry)\b)", "I see no hands up."},
    CueRow{"en", R"(\b(?:agenda|item\s+(?:number\s+)?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+))\b)", "Item two is the report of the treasurer."},
    CueRow{"en", R"(\[[a-z ]+\])", "And the cost was [inaudible] in total."},
    CueRow{"fr", R"(\b(?:merci|bonjour|bonsoir|bienvenue)\b)", "Merci beaucoup."},
    CueRow{"es", R"(\b(?:gracias|buenos\s+días|buenas\s+tardes|bienvenidos)\b)", "Muchas gracias a todos."},
};

// clang-format on

}  // namespace plenary::report

#undef PLENARY_DAY
#undef PLENARY_MONTH
