// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "plenary/report/cues.h"

namespace plenary::report {

// clang-format off

inline constexpr std::array kDecision{
    CueRow{"en", R"(\b(?:we|it|they|the\s+(?:\w+\s+){0,2}(?:committee|group|council|board|meeting|members|assembly))(?:'ve|\s+(?:have|has|was|is|are|were|had))?(?:\s+(?:all|then|also|just|hereby|therefore|so|now))?\s+(?:agreed?|decided?|resolved?|determined)\s+(?:that|to|on|with|upon|by|(?:\w+ly\s+)?\w{3,}ing)\b)", "We agreed that the library opens on Sundays."},
    CueRow{"en", R"(\b(?:it\s+is\s+so\s+decided|so\s+decided|it\s+is\s+decided|so\s+agreed|it\s+is\s+agreed|that\s+is\s+agreed|that's\s+agreed|agreed\s*,\s*then)\b)", "It is so decided."},
    CueRow{"en", R"(\b(?:hearing|seeing|there\s+(?:are|is|were|being)|I\s+(?:hear|see)|with)\s+no\s+objections?\b)", "Hearing no objection, the plan stands."},
    CueRow{"en", R"(\b(?:is|are|be|consider(?:ed)?(?:\s+\w+){1,5}?|stands?|was|were|hereby|been)\s+(?:hereby\s+|therefore\s+|so\s+|now\s+)?(?:adopted|approved|endorsed|ratified|confirmed\s+as)\b)", "The minutes are approved."},
    CueRow{"en", R"(\b(?:we|there\s+is|there's|general|rough|by|reached|have|a)\s+(?:\w+\s+)?consensus\b)", "There is consensus on the shorter form."},
    CueRow{"en", R"(\b(?:motion|amendment|proposal|resolution)\s+(?:is\s+|has\s+been\s+|was\s+)?(?:carrie[sd]|passe[sd]|carried|adopted|approved|rejected|defeated|lost)\b)", "The motion carries."},
    CueRow{"en", R"(\bthe\s+(?:decision|(?:general|common|overall)\s+(?:feeling|agreement|sense|consensus|view))\s+(?:\w+\s+){0,6}?(?:is|was)\s+(?:that|to|not|for|with)\b)", "The decision is to wait for the survey."},
    CueRow{"en", R"(\b(?:so\s+)?(?:let's|we(?:'ll| will))\s+(?:go|stick|stay|proceed)\s+with\s+(?:the|that|this|option|version)\b)", "Then we will go with the smaller hall."},
    CueRow{"en", R"(\b(?:is|was)\s+something\s+(?:that\s+)?(?:we|they|the\s+\w+)\s+(?:have\s+|had\s+)?(?:decided|agreed)\b)", "That is something we decided to try."},
    CueRow{"fr", R"(\b(?:il est décidé|nous avons décidé|adoptée?s?|approuvée?s?|consensus)(?:[\s,.]|$))", "Il est décidé de reporter la visite."},
    CueRow{"es", R"(\b(?:se decide|hemos decidido|acordamos|se acuerda|queda aprobad[oa]|queda adoptad[oa])\b)", "Se acuerda cambiar la fecha."},
};

// What somebody who leads says will be done, for everybody: a ruling. The sentence has to say from
// when or until when, or it is about this meeting.
inline constexpr std::array kRuling{
    CueRow{"en", R"(\b(?:we(?:'ll|'re\s+(?:not\s+)?going\s+to|\s+will(?:\s+not)?|\s+won't|\s+are\s+(?:not\s+)?going\s+to|\s+shall(?:\s+not)?)|what\s+we\s+will\s+do\s+is)\s+(?:(?:also|then|just|therefore|all|definitely|still|only)\s+){0,2}(?:keep|give|use|have|leave|postpone|defer|bring|take|extend|close|open|focus|aim|stick|drop|cancel|split|merge|allow|limit|move|skip|suspend|reschedule|hold|meet)\b)", "We will keep the register open until the last day."},
    CueRow{"en", R"(\blet's\s+(?:(?:all|then|just|therefore|rather)\s+)?(?:aim|focus|keep|leave|postpone|defer|extend|limit|meet|say|set|stick|move|hold|use)\b)", "Let's keep to the budget at our next meeting."},
    CueRow{"en", R"(\bI\s+would\s+like\s+(?:you|everyone|us|all)(?:\s+all)?\s+to\s+(?:\w+\s+){1,4}(?:only|just)\b|\bI\s+would\s+like\s+(?:you|us)\s+all\s+to\b)", "At our next meeting I would like you all to speak to the budget only."},
    CueRow{"fr", R"(\b(?:nous\s+(?:allons|n'allons\s+pas)\s+(?:garder|laisser|reporter|prolonger|fermer|ouvrir|annuler|tenir)|gardons|reportons|prolongeons)(?:[\s,.]|$))", "Nous allons reporter le point à la prochaine réunion."},
    CueRow{"es", R"(\b(?:(?:no\s+)?vamos\s+a\s+(?:mantener|dejar|aplazar|prorrogar|cerrar|abrir|cancelar|celebrar)|mantengamos|aplacemos|prorroguemos)\b)", "Vamos a aplazar el punto hasta la próxima reunión."},
};
inline constexpr std::array kFromWhen{
    CueRow{"en", R"(\b(?:until|till|as\s+of|from\s+now\s+on)\b|\b(?:next|following|closing|coming)\s+(?:[\w-]+\s+){0,2}(?:meeting|call|session|time|week|month|year)\b|\bthis\s+year\b|\bin\s+the\s+week\s+of\b)", "Until the last day of the month."},
    CueRow{"fr", R"(\b(?:jusqu'|prochaine?\s+(?:réunion|séance|fois|semaine)|à\s+partir\s+de|cette\s+année)(?:\b|$))", "Jusqu'à la prochaine réunion."},
    CueRow{"es", R"(\b(?:hasta|próxim[ao]\s+(?:reunión|sesión|vez|semana)|a\s+partir\s+de|este\s+año)\b)", "Hasta la próxima reunión."},
};

// Questions, proposals, doubts and what was decided elsewhere are no decisions of this meeting.
inline constexpr std::array kNotDecision{
    CueRow{"en", R"(\?\s*$)", "Have we agreed on the hall?"},
    CueRow{"en", R"(\b(?:if|whether|unless|until|once|when|how)\s+(?:\w+\s+){0,3}(?:agree|agreed|decide|decided|consensus|approved|adopted|resolved|objections?)\b)", "If it is approved, we can start."},
    CueRow{"en", R"(\b(?:should|could|would|might|may|must|need\s+to|have\s+to|want\s+to|like\s+to|hope\s+to|try\s+to|trying\s+to|able\s+to|going\s+to)\s+(?:be\s+|have\s+|reach\s+)?(?:\w+\s+)?(?:agree|agreed|decide|decided|consensus|approve|approved|adopt|adopted|resolve)\b)", "We need to agree on a date."},
    CueRow{"en", R"(\b(?:not|no|n't|never|hardly|nor)\s+(?:\w+\s+){0,3}(?:agree|agreed|decide|decided|decisions?|consensus|approved|adopted|resolved)\b)", "There is no consensus yet."},
    CueRow{"en", R"(\bI\s+(?:don't|do\s+not)\s+(?:think|believe|see|know)\b.*\b(?:agree|agreed|decide|decided|consensus|approved|adopted)\b)", "I don't think that we have consensus."},
    CueRow{"en", R"(\b(?:last\s+(?:year|month|week|time|meeting)|previous(?:ly)?|years?\s+ago|in\s+(?:19|20)\d\d|yesterday|already\s+in)\b)", "Last year we agreed to share the cost."},
    CueRow{"en", R"(\b(?:propose|proposed|suggest|suggested|recommend|recommended)\s+(?:that|to|we)\b)", "I suggest that it be adopted."},
};

// clang-format on

}  // namespace plenary::report
