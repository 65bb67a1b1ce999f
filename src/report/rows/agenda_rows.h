// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "plenary/report/cues.h"

namespace plenary::report {

// clang-format off

// Sentences that speak of the agenda: numbers near one are its items.
inline constexpr std::array kAgendaMention{
    CueRow{"en", R"(\b(?:agenda|order of (?:the day|business)|(?:items|points|topics) (?:today|for today|to cover|to discuss)|programme for today)\b)", "Let me run through the agenda."},
    CueRow{"fr", R"(\bordre du jour\b)", "Voici l'ordre du jour."},
    CueRow{"es", R"(\b(?:orden del día|temario)\b)", "El orden del día es corto."},
};

// The number of an item and what is said of it. Groups: number as digits or word, and what follows.
inline constexpr std::array kItemNumber{
    CueRow{"en", R"((?:^|[,;:.]\s+|\b(?:and|then|is|with|to)[,]?\s+)(?:(?:our|the|agenda|item|items|point|topic|number|no\.?)\s+){1,3}(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[0-9]{1,2})\b(?:\s*[,:—-]\s*|\s+(?:is|are|will be|would be|on)\s+|\s+)(.*)$)", "Item number two is the budget."},
    CueRow{"en", R"((?:^|[,;:.]\s+|\b(?:and|then|is)[,]?\s+)(?:(?:the|our)\s+)?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:ly)?(?:\s+(?:agenda\s+)?(?:item|point|topic)(?:\s+on\s+(?:the|our|today's)\s+agenda)?)?(?:\s*[,:—-]\s*|\s+(?:is|will be|would be)\s+)(.*)$)", "The first item is the election of a chair."},
    CueRow{"en", R"((?:^|[,;:.]\s+|\band,?\s+|\bthen,?\s+)(one|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,2})\s*[,:.)]\s+(.*)$)", "Four, reports of the working groups."},
    CueRow{"fr", R"(\bpoint\s+(?:numéro\s+)?(un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|[0-9]{1,2})\b\s*(?:,|:|est|concerne)?\s*(.*)$)", "Le point deux, le budget."},
    CueRow{"es", R"(\bpunto\s+(?:número\s+)?(uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|[0-9]{1,2})\b\s*(?:,|:|es)?\s*(.*)$)", "El punto tres es la sede."},
};

// The items one after the other in a sentence. Group: the list.
inline constexpr std::array kAgendaList{
    CueRow{"en", R"(\b(?:agenda|order\s+of\s+(?:the\s+day|business))\b[^:]{0,40}:\s*(.+,.+)$)", "On the agenda today: the budget, the venue, and the election."},
    CueRow{"en", R"(\b(?:agenda|order\s+of\s+(?:the\s+day|business))\s+(?:for\s+today\s+)?(?:has|includes|covers|contains|consists\s+of)\s+(.+,.+)$)", "The agenda includes the budget, the venue and the election."},
    CueRow{"fr", R"(\bordre\s+du\s+jour\b[^:]{0,40}:\s*(.+,.+)$)", "À l'ordre du jour : le budget, le lieu et les élections."},
    CueRow{"es", R"(\borden\s+del\s+día\b[^:]{0,40}:\s*(.+,.+)$)", "En el orden del día: el presupuesto, la sede y la elección."},
};

// The chair goes on to a subject. Group: the subject, which may be empty.
inline constexpr std::array kTransition{
    CueRow{"en", R"(\bnext\s+(?:(?:agenda\s+)?(?:item|point|topic)|agenda|group|report|subject|one)\b(?:\s+on\s+(?:the|our|today's)\s+agenda)?(?:\s+now)?\s*(?:,|:|—|which\s+(?:is|would be|I would think would be)|is\s+going\s+to\s+be|is|will\s+be|would\s+be)\s*(.*)$)", "The next item on the agenda is the budget."},
    CueRow{"en", R"(\b(?:agenda\s+)?(?:item|point)\s+(?:number\s+)?(?:one|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,2})\b\s*[,:—]?\s*(?:which\s+is\s+|is\s+)?(.*)$)", "It is time for agenda item four, the venue."},
    CueRow{"en", R"(\b(?:let's|let us|let me|we|we'll|we'd|I'll|I|I'd like|time|shall we|should we|can we|now)\s+(?:(?:now|then|can|could|will|would|should|shall|like|just|quickly|therefore|to)\s+){0,3}(?:move|turn|proceed|pass|go|come|switch)\s+(?:(?:on|over|ahead|now|straight|directly|back)\s+){0,2}(?:to|onto|into)\s+(.*)$)", "Let us now move on to the report of the treasurer."},
    CueRow{"en", R"(\b(?:let's|let us|can we|shall we|we can|we will|we'll|I'd like to|let me)\s+(?:(?:now|first|then|just|also)\s+){0,2}(?:start|begin|continue|open|check)\s+(?:and\s+check\s+)?(?:off\s+)?(?:with|on|by)\s+(.*)$)", "Can we begin with the action items?"},
    CueRow{"en", R"(\b(?:invite|give\s+(?:it|the\s+floor)\s+to|hand\s+(?:it\s+)?over\s+to|ask)\s+.{2,60}?\s+to\s+(?:present|introduce|report\s+on|take\s+us\s+through|update\s+us\s+on)\s+(.*)$)", "I now invite the treasurer to present the accounts."},
    CueRow{"en", R"(\b(?:let's|let us|we will now|we'll now|we now)\s+(?:take up|consider|discuss|address|have)\s+(.*)$)", "We now take up the draft statement."},
    CueRow{"en", R"(\b(?:let's|let us|we will|we'll|we can|I suggest we|I'd like us to)\s+(?:now\s+)?(?:dedicate|use|spend|devote|take)\s+(?:(?:this|the|these|our|rest|of|remaining|next|last|few|\d+)\s+){1,5}(?:time|minutes|part|session)?\s*(?:to|for|on)\s+(?:talk(?:ing)?\s+about\s+|discuss(?:ing)?\s+|a\s+discussion\s+of\s+|the\s+)?(?:[—-]\s*)?(?:well,\s+)?(.*)$)", "Let's use the remaining time for the venue."},
    CueRow{"en", R"(\bnext(?:\s+(?:up|group|topic|item))?,\s+(.*)$)", "Next up, the venue."},
    CueRow{"fr", R"(\b(?:passons|nous passons|on passe)\s+(?:maintenant\s+)?(?:à|au|aux)\s+(.*)$)", "Passons au budget."},
    CueRow{"es", R"(\b(?:pasemos|pasamos|vamos)\s+(?:ahora\s+)?(?:al|a la|a los|a las|a)\s+(.*)$)", "Pasemos al presupuesto."},
};

// The agenda is agreed on: what was spoken of before was only announced.
inline constexpr std::array kAgendaAdopted{
    CueRow{"en", R"(\b(?:adopt(?:ed|ing)?|approve[ds]?|approving|accept(?:ed)?)\b[^.]*\b(?:agenda|order\s+of\s+(?:the\s+day|business))\b|\b(?:agenda|order\s+of\s+(?:the\s+day|business))\b[^.]*\b(?:adopted|approved|accepted)\b)", "The agenda is adopted."},
    CueRow{"fr", R"(\bordre\s+du\s+jour\b[^.]*\b(?:adopté|approuvé)(?:[\s,.]|$))", "L'ordre du jour est adopté."},
    CueRow{"es", R"(\borden\s+del\s+día\b[^.]*\b(?:aprobado|adoptado)\b|\b(?:aprobado|adoptado)\b[^.]*\borden\s+del\s+día\b)", "Queda aprobado el orden del día."},
};

// Subjects that are none: the room, the screen, the floor.
inline constexpr std::array kNotSubject{
    CueRow{"en", R"(\b(?:slides?|screens?|page|website|web site|links?|chat|floor|queue|hands?|questions?|comments?|breakout rooms?|microphone|mute|recording|next speaker|speakers?' list|vote on|bottom|top of|details?|the end of)\b)", "The next slide, please."},
};

// What sounds like a transition and is none.
inline constexpr std::array kNotTransition{
    CueRow{"en", R"(\b(?:don't|do not|didn't|did not|won't|will not|before|if|when|until|unless|skip)\s+(?:we|I|you|let's)?\s*(?:move|turn|proceed|go|come|skip)\b)", "Before we move to the budget, a word on travel."},
    CueRow{"en", R"(\b(?:go|come|get|turn|pass)\s+(?:back\s+)?to\s+(?:you|him|her|them|me|that|this|it|those|these|there|us|sleep|work)\b)", "We can come back to that later."},
};

inline constexpr std::array kOtherBusiness{
    CueRow{"en", R"(\b(?:any|other)\s+other\s+(?:business|matters?|issues?|items?)\b|\bAOB\b)", "Is there any other business?"},
    CueRow{"fr", R"(\b(?:questions diverses|divers)\b)", "Il reste les questions diverses."},
    CueRow{"es", R"(\b(?:otros asuntos|asuntos varios|ruegos y preguntas)\b)", "Quedan otros asuntos."},
};

// clang-format on

}  // namespace plenary::report
