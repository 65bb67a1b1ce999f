// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "plenary/report/cues.h"

// What people do between meetings: as a verb by itself, and as what somebody will be doing. Macros,
// because literals are the only strings that join in a constant table.
#define PLENARY_TASK \
  R"((?:send|share|circulate|distribute|disseminate|prepare|draft|write|respond|reply|e-?mail|contact|invite|reach\s+out|follow\s+up|consult|check|update|schedule|set\s+up|set\s+a|organi[sz]e|arrange|convene|compile|collect|gather|finish|finali[sz]e|complete|talk\s+to|speak\s+(?:to|with)|meet\s+with|get\s+(?:back|in\s+touch)|look\s+(?:into|out)|work\s+on|provide|submit|deliver|upload|publish|coordinate|inform|notify|remind|communicate|post|put\s+(?:together|up|out|that\s+in)|relay|pass\s+(?:it|this|that|them)?\s*on|review|revise|edit|confirm|verify|report\s+back|start\s+(?:a|the)|add|book|translate|print|call\s+(?:him|her|them|you)|find\s+out|forward|develop|design|build|test|fix|discuss\s+(?:it|this|that|them)?\s*(?:further|in|on\s+the|with)|make\s+(?:sure|linkages|contact)|help\s+(?:out|you|them|him|her|with)|include|let\s+(?:\w+\s+){1,3}know|keep\s+(?:\w+\s+){1,3}(?:informed|updated|posted)|keep\s+(?:on\s+)?(?:informing|updating)|hold\s+(?:a|the|our))\b)"
#define PLENARY_TASKING \
  R"((?:sending|sharing|circulating|distributing|preparing|drafting|writing|e-?mailing|contacting|inviting|reaching\s+out|following\s+up|consulting|updating|scheduling|setting\s+up|organi[sz]ing|arranging|convening|compiling|collecting|finishing|finali[sz]ing|completing|talking\s+to|getting\s+(?:back|in\s+touch)|looking\s+into|working\s+on|providing|submitting|publishing|informing|posting|putting\s+together|reviewing|revising|developing|running|holding)\b)"
// What has been done to a thing once the task is over.
#define PLENARY_TASK_DONE \
  R"((?:sent|shared|circulated|distributed|prepared|e-?mailed|scheduled|set\s+up|arranged|compiled|finished|finali[sz]ed|completed|updated|provided|submitted|published|uploaded|posted|put\s+(?:up|online|together)|made\s+available|announced|reviewed|revised|translated|tested)\b)"
#define PLENARY_SMALL_WORDS \
  R"((?:(?:also|then|just|certainly|definitely|probably|surely|personally|quickly|again|soon|formally|perhaps|maybe|please|kindly|all|once|first|still|further|actually|now|try\s+(?:to|and)|be\s+able\s+to|be\s+happy\s+to|make\s+sure\s+(?:to|that\s+we)|continue\s+to|always|there),?\s+){0,3})"

namespace plenary::report {

// clang-format off

// The speaker takes it on, alone.
inline constexpr std::array kSpeakerAction{
    CueRow{"en", R"(\bI(?:'ll|'m\s+going\s+to|\s+will|\s+am\s+going\s+to|\s+shall|\s+promise\s+to|\s+can\s+(?:certainly|definitely|also)|'m\s+happy\s+to|\s+am\s+happy\s+to|'d\s+be\s+happy\s+to|\s+would\s+be\s+happy\s+to)\s+)" PLENARY_SMALL_WORDS PLENARY_TASK, "I will send the minutes to all members."},
    CueRow{"en", R"(\bI(?:'ll|\s+will|\s+am\s+going\s+to)\s+be\s+)" PLENARY_SMALL_WORDS PLENARY_TASKING, "I will be contacting the hosts."},
    CueRow{"en", R"(\blet\s+me\s+(?:just\s+)?(?:consult|check\s+with|get\s+back|follow\s+up|look\s+into)\b)", "Let me consult the treasurer and come back to you."},
    CueRow{"fr", R"(\bje\s+(?:vais\s+|vous\s+)?\s*(?:envoyer|enverrai|préparer|préparerai|partager|partagerai|contacter|contacterai)(?:[\s,.]|$))", "Je vais envoyer le rapport."},
    CueRow{"es", R"(\bvoy\s+a\s+(?:enviar|preparar|compartir|contactar|escribir|organizar|publicar)\b)", "Voy a enviar el informe."},
};

// The speaker takes it on for those spoken for: the group, or the secretariat.
inline constexpr std::array kGroupAction{
    CueRow{"en", R"(\bwe(?:'ll|'re\s+going\s+to|\s+will|\s+are\s+going\s+to|\s+shall|\s+plan\s+to|\s+aim\s+to|\s+intend\s+to|\s+can\s+(?:certainly|definitely|also|then))\s+)" PLENARY_SMALL_WORDS PLENARY_TASK, "We will circulate the draft by Friday."},
    CueRow{"en", R"(\bwe(?:'ll|\s+will|\s+are\s+going\s+to)\s+be\s+)" PLENARY_SMALL_WORDS PLENARY_TASKING, "We will be contacting the hosts."},
    CueRow{"en", R"(\bwe(?:'ll|\s+will|\s+still)?\s+(?:need|have)\s+to\s+)" PLENARY_SMALL_WORDS R"((?:finish|finali[sz]e|complete|send|share|schedule|circulate|submit|contact|collect|compile|update|confirm|prepare|draft|set\s+(?:up|a)|have\s+(?:a|another|one\s+more)\s+(?:meeting|call))\b)", "We need to finalise the list of speakers."},
    CueRow{"en", R"(\bwe\s+hope\s+to\s+have\s+)" PLENARY_TASK_DONE, "We hope to have finished the survey by May."},
    CueRow{"en", R"(\bwe\s+(?:can|could)\s+(?:\w+\s+)?send\s+(?:you|to\s+you|them)\b|\bthat\s+we\s+can\s+send\s+(?:to\s+)?you\b)", "There is a form that we can send to you next week."},
    CueRow{"fr", R"(\bnous\s+(?:allons\s+|vous\s+)?\s*(?:envoyer|enverrons|préparer|préparerons|partager|partagerons|contacter|contacterons)(?:[\s,.]|$))", "Nous enverrons le rapport."},
    CueRow{"es", R"(\bvamos\s+a\s+(?:enviar|preparar|compartir|contactar|escribir|organizar|publicar)\b)", "Vamos a enviar el informe."},
};

// A thing that will be done, by whoever sees to such things.
inline constexpr std::array kThingToBeDone{
    CueRow{"en", R"(\b(?:will|is\s+going\s+to|are\s+going\s+to|should|can)\s+be\s+(?:(?:also|then|soon|all)\s+)?)" PLENARY_TASK_DONE R"([^.]*\b(?:by|before|on|within|early|end\s+of|next|this|tomorrow|later|after)\b)", "The minutes will be published by Monday."},
    CueRow{"en", R"(\b(?:e-?mail|message|letter|invitation|reminder|survey|call|notice)s?\s+(?:is|are|will\s+be)\s+going\s+out\b)", "The invitations are going out on Friday."},
};

// Somebody named takes it on or is given it. Group: who.
inline constexpr std::array kNamedAction{
    CueRow{"en", R"(\b((?:the\s+|our\s+)?(?:secretariat|chair|co-?chairs?|treasurer|secretary|clerk|working\s+group|group|committee|team|rapporteurs?|organi[sz]ers|facilitators|co-?facilitators|members|staff|host(?:\s+country)?))\s+(?:will|is\s+going\s+to|are\s+going\s+to|shall|needs?\s+to|has\s+to|have\s+to|should)\s+)" PLENARY_SMALL_WORDS PLENARY_TASK, "The secretariat will compile the answers."},
    CueRow{"en", R"(\b((?:the\s+|our\s+)?(?:secretariat|chair|co-?chairs?|treasurer|secretary|clerk|working\s+group|group|committee|team|rapporteurs?|organi[sz]ers|facilitators|members|staff))\s+will\s+be\s+)" PLENARY_SMALL_WORDS PLENARY_TASKING, "The secretariat will be contacting the hosts."},
    CueRow{"en", R"(((?-i:\p{Lu}[\p{L}'-]+(?:\s+\p{Lu}[\p{L}'-]+)?))\s+(?:will|is\s+going\s+to|shall|has\s+to|needs\s+to)\s+)" PLENARY_SMALL_WORDS PLENARY_TASK, "Ana will prepare the guide."},
    CueRow{"en", R"(((?-i:\p{Lu}[\p{L}'-]+(?:\s+\p{Lu}[\p{L}'-]+)?))\s+(?:(?:will|is\s+going\s+to)\s+be|is)\s+)" PLENARY_SMALL_WORDS PLENARY_TASKING R"([^.]*\b(?:next|this|by|before|on|tomorrow|soon)\b)", "Ana is running the training next week."},
    CueRow{"en", R"(\b(?:ask|asking|urge|encourage|invite|request|remind|reminder\s+(?:to|for)|plea\s+to|question\s+to|like|want|need|rely\s+(?:very\s+much\s+)?on)\s+((?:all\s+|the\s+|our\s+|network\s+of\s+)*(?:of\s+you|\w+\s+){0,3}(?:members|organi[sz]ers|everyone|everybody|groups?|facilitators|colleagues|secretariat|you|participants|rapporteurs|council|board)),?(?:\s+\w+){0,6}?\s+to\s+)" PLENARY_SMALL_WORDS R"((?:)" PLENARY_TASK R"(|\bjoin\b|\bsend\s+out\b|\btake\s+part\b|\bcome\s+back\b|\bconsider\b))", "I would ask all members to review the draft."},
    CueRow{"en", R"(\baction(?:\s+(?:item|point))?\s*(?:for|on)\s+((?-i:\p{Lu}[\p{L}'-]+)|the\s+secretariat|the\s+chair)\s*[:,])", "Action for Ben: book the hall."},
    CueRow{"en", R"(\b(?:the\s+)?((?:\w+\s+){0,2}(?:members|organi[sz]ers|groups|facilitators|rapporteurs))\s+should\s+(?:think\s+about|consider|look\s+at)\b)", "The session organizers should consider this."},
};

// Asked of the person addressed, or of everybody.
inline constexpr std::array kRequest{
    CueRow{"en", R"(\b(?:please|kindly)(?:,)?\s+(?:(?:do|also|just|all|make\s+sure\s+to|be\s+sure\s+to)\s+)?)" PLENARY_TASK, "Please send your comments by Monday."},
    CueRow{"en", R"(\b(?:can|could|would|will)\s+(?:you|everyone|everybody)\s+)" PLENARY_SMALL_WORDS PLENARY_TASK, "Could you share the template with us?"},
    CueRow{"en", R"(\b(?:you|everyone|everybody|they)(?:'ll)?\s+(?:(?:all|still|will|do|just)\s+)?(?:need|have|are\s+asked|are\s+requested|are\s+invited)\s+to\s+)" PLENARY_SMALL_WORDS R"((?:)" PLENARY_TASK R"(|answer\b))", "You need to confirm the speakers this week."},
    CueRow{"en", R"(\byou\s+can\s+(?:just|always|also|simply)\s+)" PLENARY_TASK, "You can just send me a message."},
    CueRow{"en", R"(^(?:(?:so|and|but|then|also|now|okay|ok),?\s+)*(?:(?:just|do|always|simply)\s+)?(?:send|share|e-?mail|contact|write|let\s+(?:us|me|the\s+\w+)\s+know|fill\s+in|sign\s+up|register|get\s+in\s+touch|try\s+(?:and|to)\s+(?:have|finish|complete|get|send))\b)", "So just send us an e-mail."},
    CueRow{"en", R"(\bjust\s+(?:send|e-?mail|tell|let)\s+(?:it|us|me|him|her|them|the\s+\w+|(?-i:\p{Lu}\w+))\b)", "When it is ready, just tell Ana."},
    CueRow{"en", R"(\b(?:will|can|please)\s+let\s+(?:us|me|the\s+\w+)\s+know\b)", "All of you will let the secretariat know."},
    CueRow{"en", R"(\blet's\s+(?:all\s+)?)" PLENARY_TASK, "Let's all send in suggestions."},
    CueRow{"en", R"(\bif\s+you\s+(?:can|could)\s+(?:please\s+|just\s+|also\s+)?)" PLENARY_TASK, "If you can add her name to the list."},
    CueRow{"en", R"(\b(?:we|I)\s+(?:would|will|'ll|'d|do|also)*\s*need\s+(?:(?:the|your|more|some|any)\s+)?(?:[\w']+\s+){0,2}(?:help|support|inputs?|suggestions|recommendations|engagement|volunteers)\b)", "We will need more volunteers for the desk."},
    CueRow{"en", R"(\b(?:it|that)\s+would\s+be\s+(?:really\s+|very\s+)?(?:great|good|helpful|useful|wonderful)\s+if\s+(?:we|you|the\s+\w+|somebody|someone)\s+(?:could|can|had|would)\b)", "It would be useful if the clerk could ask the printer."},
    CueRow{"en", R"(\bmay\s+I\s+(?:suggest|ask)\s+(?:that\s+)?(?:we|you|the\s+\w+)\s+(?:to\s+)?)" PLENARY_TASK, "May I suggest that we send this to the hosts?"},
    CueRow{"en", R"((?:^|\bas\s+an\s+)action(?:\s+(?:item|point))?\s*:\s+)", "Action: renew the contract."},
    CueRow{"fr", R"(\b(?:merci\s+de|veuillez|pourriez-vous|pouvez-vous)\s+(?:nous\s+)?(?:envoyer|préparer|partager|contacter|transmettre|confirmer)(?:[\s,.]|$))", "Merci de nous envoyer vos remarques."},
    CueRow{"es", R"(\b(?:por\s+favor|podrían|podría|pueden|puede)[,]?\s+(?:enviar|envíen|preparar|preparen|compartir|compartan|confirmar|confirmen)\b)", "Por favor, envíen sus comentarios."},
};

// The conduct of the meeting itself, and what is over or only thought of.
inline constexpr std::array kNotAction{
    CueRow{"en", R"(\b(?:the\s+floor|(?:my|your|the|on)\s+screen|in(?:to)?\s+the\s+chat|microphone|mic|mute|unmute|your\s+hands?|your\s+(?:video|camera)|over\s+to|hand\s+(?:it\s+)?(?:over|back)|go\s+ahead|(?:put|drop|post)\s+(?:a|the|that|this)\s+link|next\s+slide|speaking\s+queue|introduce\s+yoursel(?:f|ves)|hear\s+me|repeat|start\s+(?:the|our)\s+meeting|welcome\s+everyone)\b)", "I will share my screen."},
    CueRow{"en", R"(\b(?:share|give\s+us)\s+(?:(?:with\s+(?:you|us)|us|your|their|his|her|my|some|any|a|few|couple\s+of|the|own)\s+){0,4}(?:experiences?|thoughts|views?|insights?|ideas?|perspectives?|impressions|updates?|words)\b)", "Can you share some thoughts on this?"},
    CueRow{"en", R"(\b(?:respond|reply|answer)\s+to\s+(?:that|this|it|(?-i:\p{Lu}[\p{L}]+)'s|the\s+(?:question|point))\b|\bremind\s+me\b|\b(?:can|may|could)\s+I\s+(?:now\s+|just\s+)?(?:invite|ask)\b|\b(?:send|share|give|post)\s+(?:you\s+)?(?:a|the)\s+links?\b)", "Could you respond to that?"},
    CueRow{"en", R"(\bif\s+(?:you|anyone|anybody|they|there)\s+(?:\w+\s+)?(?:need|needs|have\s+any|has\s+any|want|wants|would\s+like|require|wish|are\s+interested|is\s+interested)\b)", "If you need more help, let us know."},
    CueRow{"en", R"(\b(?:suggestion|idea|proposal|recommendation|thought)s?\s+(?:was|is|were|would\s+be|came)\b)", "One suggestion was to organise it by themes."},
    CueRow{"en", R"(\b(?:have|had)\s+been\s+(?:sending|sharing|working|preparing|contacting)\b)", "We have been sending out the letters."},
    CueRow{"en", R"(\b(?:would\s+have|could\s+have|should\s+have|if\s+I\s+will|used\s+to|when\s+I\s+was|never)\b)", "We would have sent it."},
    CueRow{"en", R"(\b(?:I|we)(?:'ll|\s+will|\s+can)\s+(?:just\s+|quickly\s+|briefly\s+)?(?:update\s+you\s+(?:on|about)|summari[sz]e|call\s+on|call\s+upon|add\s+(?:that|to\s+that|one|a\s+few|something))\b)", "I will quickly summarise the three options."},
};

// clang-format on

}  // namespace plenary::report

#undef PLENARY_SMALL_WORDS
#undef PLENARY_TASK_DONE
#undef PLENARY_TASKING
#undef PLENARY_TASK
