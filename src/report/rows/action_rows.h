// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "plenary/report/cues.h"

// What people do between meetings. A macro, because literals are the only strings that join in a
// constant table.
#define PLENARY_TASK \
  R"((?:send|share|circulate|prepare|draft|write|e-?mail|contact|reach\s+out|follow\s+up|consult|check\s+with|update|schedule|set\s+up|organi[sz]e|arrange|compile|distribute|finish|finali[sz]e|complete|talk\s+to|speak\s+(?:to|with)|get\s+(?:back|in\s+touch)|look\s+into|work\s+on|provide|submit|upload|publish|coordinate|inform|notify|communicate|post|put\s+together|relay|collect|review|revise|confirm|report\s+back|start\s+a|add|book|translate|print|call\s+(?:him|her|them|you)|find\s+out|forward|let\s+\w+\s+know)\b)"

namespace plenary::report {

// clang-format off

// The speaker takes it on, alone or for those spoken for.
inline constexpr std::array kSpeakerAction{
    CueRow{"en", R"(\bI(?:'ll|'m\s+going\s+to|\s+will|\s+am\s+going\s+to|\s+shall|\s+promise\s+to|\s+can\s+certainly)\s+(?:(?:also|then|just|certainly|definitely|try\s+to|be\s+happy\s+to|make\s+sure\s+to|personally|quickly)\s+){0,2})" PLENARY_TASK, "I will send the minutes to all members."},
    CueRow{"en", R"(\bwe(?:'ll|'re\s+going\s+to|\s+will|\s+are\s+going\s+to|\s+shall|\s+plan\s+to|\s+aim\s+to)\s+(?:(?:also|then|just|certainly|definitely|try\s+to|be\s+able\s+to|soon)\s+){0,2})" PLENARY_TASK, "We will circulate the draft by Friday."},
    CueRow{"en", R"(\bwe(?:'ll|\s+will|\s+are\s+going\s+to)\s+be\s+(?:sending|sharing|contacting|preparing|circulating|publishing|posting|working\s+on|reaching\s+out)\b)", "We will be contacting the hosts."},
    CueRow{"en", R"(\blet\s+me\s+(?:just\s+)?(?:consult|check\s+with|get\s+back|follow\s+up|look\s+into)\b)", "Let me consult the treasurer and come back to you."},
    CueRow{"fr", R"(\b(?:je|nous)\s+(?:vais|allons|vous\s+)?\s*(?:envoyer|enverrai|enverrons|préparer|préparerai|préparerons|partager|partagerai|partagerons|contacter|contacterai|contacterons)(?:[\s,.]|$))", "Je vais envoyer le rapport."},
    CueRow{"es", R"(\b(?:voy\s+a|vamos\s+a)\s+(?:enviar|preparar|compartir|contactar|escribir|organizar|publicar)\b)", "Voy a enviar el informe."},
};

// Somebody named takes it on or is given it. Group: who.
inline constexpr std::array kNamedAction{
    CueRow{"en", R"(\b((?:the\s+|our\s+)?(?:secretariat|chair|co-?chairs?|treasurer|secretary|working\s+group|group|committee|team|rapporteurs?|organi[sz]ers|facilitators|co-?facilitators|members|host(?:\s+country)?))\s+(?:will|is\s+going\s+to|are\s+going\s+to|shall|needs?\s+to|has\s+to|have\s+to|should)\s+(?:(?:also|then|be\s+able\s+to)\s+)?)" PLENARY_TASK, "The secretariat will compile the answers."},
    CueRow{"en", R"(((?-i:\p{Lu}[\p{L}'-]+(?:\s+\p{Lu}[\p{L}'-]+)?))\s+(?:will|is\s+going\s+to|shall|has\s+to|needs\s+to)\s+(?:(?:also|then)\s+)?)" PLENARY_TASK, "Ana will prepare the guide."},
    CueRow{"en", R"(\b(?:ask|asking|urge|encourage|invite|request|remind)\s+((?:all\s+|the\s+|our\s+)?(?:of\s+you|\w+\s+){0,3}(?:members|organi[sz]ers|everyone|everybody|groups|facilitators|colleagues|secretariat|you|participants|rapporteurs))\s+to\s+)" PLENARY_TASK, "I would ask all members to review the draft."},
    CueRow{"en", R"(\baction(?:\s+(?:item|point))?\s*(?:for|on)\s+((?-i:\p{Lu}[\p{L}'-]+)|the\s+secretariat|the\s+chair)\s*[:,])", "Action for Ben: book the hall."},
};

// Asked of the person addressed, or of everybody.
inline constexpr std::array kRequest{
    CueRow{"en", R"(\b(?:please|kindly)(?:,)?\s+(?:(?:do|also|just|all|make\s+sure\s+to|be\s+sure\s+to)\s+)?)" PLENARY_TASK, "Please send your comments by Monday."},
    CueRow{"en", R"(\b(?:can|could|would|will)\s+(?:you|everyone|everybody)\s+(?:(?:please|kindly|also|all|perhaps|maybe|just)[,]?\s+){0,2})" PLENARY_TASK, "Could you share the template with us?"},
    CueRow{"en", R"(\b(?:you|everyone|everybody)\s+(?:need|have|are\s+asked|are\s+requested|are\s+invited)\s+to\s+)" PLENARY_TASK, "You need to confirm the speakers this week."},
    CueRow{"en", R"(\blet's\s+(?:all\s+)?)" PLENARY_TASK, "Let's all send in suggestions."},
    CueRow{"en", R"(\bif\s+you\s+(?:can|could)\s+(?:please\s+|just\s+|also\s+)?)" PLENARY_TASK, "If you can add her name to the list."},
    CueRow{"en", R"(\bwe\s+(?:still\s+)?(?:need|have)\s+to\s+(?:also\s+)?)" PLENARY_TASK, "We need to finalise the list of speakers."},
    CueRow{"en", R"((?:^|\bas\s+an\s+)action(?:\s+(?:item|point))?\s*:\s+)", "Action: renew the contract."},
    CueRow{"fr", R"(\b(?:merci\s+de|veuillez|pourriez-vous|pouvez-vous)\s+(?:nous\s+)?(?:envoyer|préparer|partager|contacter|transmettre|confirmer)(?:[\s,.]|$))", "Merci de nous envoyer vos remarques."},
    CueRow{"es", R"(\b(?:por\s+favor|podrían|podría|pueden|puede)[,]?\s+(?:enviar|envíen|preparar|preparen|compartir|compartan|confirmar|confirmen)\b)", "Por favor, envíen sus comentarios."},
};

// The conduct of the meeting itself, and what is over or only thought of.
inline constexpr std::array kNotAction{
    CueRow{"en", R"(\b(?:the\s+floor|(?:my|your|the|on)\s+screen|in(?:to)?\s+the\s+chat|microphone|mic|mute|unmute|your\s+hands?|your\s+(?:video|camera)|over\s+to|hand\s+(?:it\s+)?(?:over|back)|go\s+ahead|(?:put|drop|post)\s+(?:a|the|that|this)\s+link|next\s+slide|speaking\s+queue|introduce\s+yoursel(?:f|ves)|hear\s+me|repeat|start\s+(?:the|our)\s+meeting|welcome\s+everyone)\b)", "I will share my screen."},
    CueRow{"en", R"(\b(?:would\s+have|could\s+have|should\s+have|if\s+I\s+will|used\s+to|when\s+I\s+was|never)\b)", "We would have sent it."},
    CueRow{"en", R"(\b(?:I|we)(?:'ll|\s+will|\s+can)\s+(?:just\s+|quickly\s+|briefly\s+)?(?:update\s+you\s+(?:on|about)|summari[sz]e|call\s+on|call\s+upon|add\s+(?:that|to\s+that|one|a\s+few|something))\b)", "I will quickly summarise the three options."},
};

// clang-format on

}  // namespace plenary::report

#undef PLENARY_TASK
