// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "plenary/text/cues.h"

namespace plenary::text {

// What is said round a name when the floor is given, when somebody is asked, thanked or spoken of;
// languages side by side, the surer row before the less sure. The sentence is in small letters: #
// is the name in question, @ any other, < and > are the ends. A new phrase is a new row with an
// example, which the tests run.
// clang-format off
inline constexpr auto kCueRows = std::to_array<CueRow>({
  // Not there, or thanked in absence.
  {CueKind::absent, "en", R"(#(?:(?:,| and|, and) @)*(?:,| has| have| had|,? who| also)? ?(?:they |she |he |all |both |also |just |already )*(?:sent?|sends|gave|gives?|given|conveyed)\b[^>]*(?:regret|apolog))", "Tara and Jo sent their regrets."},
  {CueKind::absent, "en", R"((?:regrets|apolog(?:y|ies)|excused|absent)[^>#@]*(?:from|by|of|for|:)? (?:@(?:,|,? and) )*#)", "I have regrets from Tara."},
  {CueKind::absent, "en", R"(#[^>@#,.?]* (?:can't|cannot|can not|couldn't|could not|won't|will not|isn't able to|not able to|unable to|is not going to) (?:make|join|be here|attend|be with|be on|be there|participate))", "Tara cannot make it today."},
  {CueKind::absent, "en", R"(# (?:is|was) (?:absent|excused|not (?:here|on the call|with us|present|in the room|available|around)|on leave|travell?ing|ill|sick|away))", "Tara is not on the call."},

  // The chair changes hands.
  {CueKind::chair, "en", R"((?:hand|pass|give|turn|giving|handing|passing|turning|leave|yield)[^>#]*(?:the chair|chairing|the gavel|moderation|the meeting)[^>#]* to (?:you,? )?#)", "I hand the chair to Tara."},
  {CueKind::chair, "en", R"(#,? (?:will|'ll|is going to|can you|could you|would you|you will|you'll|has kindly agreed to|kindly)[^>#@]* ?(?:chair|moderate|take the chair|take over the chair|preside|facilitate|lead the (?:meeting|session|discussion)|take the gavel)\b)", "Tara will take the chair."},

  // The floor is given.
  {CueKind::floor, "en", R"(#,? (?:please[.,!>]|go ahead|over to you|you have the floor|you've the floor|the floor is|floor is yours|you're next|you are next|you're up|you are up|you're on|your turn|it's your turn|is your turn|you may (?:go|begin|start|speak|proceed)|you can (?:go|begin|start|speak|proceed|take)|you go|take it away|take the floor|come in|proceed))", "Tara, please."},
  {CueKind::floor, "en", R"((?:over|back|on|across|straight|next|directly|now) to (?:you,? ?(?:now|then|again)?,? )?(?:to )?(?:my colleague )?#)", "Over to you, Tara."},
  {CueKind::floor, "en", R"((?:give|gives|giving|pass|passing|hand|handing|yield|turn|turning)\b[^>#]*\b(?:to|over to) (?:you,? )?(?:our |my )?(?:@,? )?#)", "I will give the floor to Tara."},
  {CueKind::floor, "en", R"((?:let|give|allow)(?:'s|s)? # (?:to |first |just |also |then |now )*(?:a |the |go|speak|respond|answer|explain|come|take|add|comment|jump|start|begin|finish|continue|reply|introduce|present|say|do|tell|report))", "Let Tara respond to that."},
  {CueKind::floor, "en", R"((?:hear (?:next |now |first |then )?from|(?:call|calling) (?:next |now |first |then )?(?:on|upon)|(?:let's|let us|we'll|we will|i'll|i will|can|now|shall|going to|and) (?:now |next |first |then )?(?:start|begin|continue|kick off|move|go|turn|move on|go on|go over) (?:next |now |first |then )?(?:with|to)|(?:start|starting|begin|beginning) with) (?:you,? )?(?:the |our )?#)", "Let's go to Tara."},
  {CueKind::likely_floor, "en", R"((?:and then|then|followed by|after that|after (?:her|him|them|that|@)|later)(?:,| we have| it's| comes| to| from)* #)", "Jo, and then Tara."},
  {CueKind::floor, "en", R"((?:recogni[sz]es?|recogni[sz]ing) (?:the )?#|(?:invite|inviting|welcome) # (?:to (?:speak|take|present|come|give|address|respond|say|make|start|begin|open)|for (?:her|his|their)|now))", "The chair recognizes Tara."},
  {CueKind::floor, "en", R"((?:<|[,.?!;] |and |then |okay |so )(?:next|first|now|last|finally)(?: up| one| hand| question| speaker| on (?:the|my) list| in (?:the )?(?:queue|line))*(?:,| is| we have| comes| goes to| from| will be| would be| we go to|:)*(?: we have| i have| i see| it's| is| from| to)? #)", "Next in the queue is Tara."},
  {CueKind::floor, "en", R"((?:next|first|last|following) (?:speaker|question|hand|comment|presenter|presentation|intervention|person|one|up|report|witness)\b[^>#]* (?:is|from|to|by|be) #)", "The next speaker is Tara."},
  {CueKind::floor, "en", R"((?:go ahead|floor is yours|over to you|back to you|your turn|come in|you go ahead|please go|please continue|please proceed|yes,? please|you have the floor|please start|please begin|please),? #[.!>])", "Go ahead, Tara."},
  {CueKind::floor, "en", R"(<(?:(?:yes|yeah|okay|ok|sure|and|now|so|alright|all right|right|well|good|great|then|sorry|but|uh|um|perhaps|maybe|or|oh),? )*#[.?!…]*>)", "Okay, Tara."},
  {CueKind::floor, "en", R"(i (?:see|have|got|hear|call)(?: on)? #[.,!>])", "I see Tara."},
  {CueKind::heard, "en", R"((?:hear|see) you[^>#@?]*,? #)", "We can hear you, Tara."},
  {CueKind::heard, "en", R"(#,? (?:we|i) (?:can|can't|cannot|could|couldn't|can not|still can't|don't|lost|have lost)(?: not| barely| hardly)? ?(?:hear|see)? ?you)", "Tara, we cannot hear you."},
  {CueKind::heard, "en", R"(#,? (?:you are|you're|your (?:mic|microphone|sound|audio|line) is|i think you're|i think you are|please)(?: still| on| off| now)* ?(?:mute|muted|unmute|breaking|off|very|quite|low|frozen))", "Tara, you're muted."},
  {CueKind::hand, "en", R"(#(?:'s)?,? (?:has|have|had|you have|you've got|i see|with|raised|raises|put|i saw)?(?: a| her| his| their| your| the| got)*(?: hand| hands| question| comment)(?: is| up| raised)*)", "Tara has her hand up."},
  {CueKind::hand, "en", R"((?:hand|hands|question|questions|comment|comments|request|requests)(?: up| raised| here| now)? (?:from|of|by) (?:@(?:,|,? and) )*#)", "I see a hand from Tara."},
  {CueKind::hand, "en", R"(# (?:wants|wanted|wishes|asks|asked|is asking|would like|has asked|is waiting)(?: for)?(?: to)? (?:speak|say|come|add|comment|take|the floor|respond|jump|intervene))", "Tara would like to speak."},

  // Asked.
  {CueKind::asked, "en", R"([,?.] #\?>)", "Can you answer that, Tara?"},
  {CueKind::asked, "en", R"(#,(?: @,)*(?: (?:perhaps|maybe|so|and|again|just|also|then|now|first|sorry|please|if i may|i think|i wonder if|i'm not sure if|i don't know if))*,? (?:do|did|does|can|could|would|will|are|were|have|what|how|when|where|why|who|which|any|shall|should|may|don't|won't|might|is (?:it|that|there)|was|if you|anything|you (?:want|wish|had|have|asked|raised|said|mentioned|may|can|could|would|might|wanted|were|are|respond|were going))\b)", "Tara, did you order it?"},
  {CueKind::asked, "en", R"((?:ask|asks|asking|request|invite|inviting|like|call upon|call on|want|wanted|question (?:is )?(?:to|for)) (?:the |our |my )?(?:@,? )?# (?:to|if|whether|about|for|on|what|how|directly))", "I'd like to ask Tara to explain."},
  {CueKind::asked, "en", R"((?:i (?:will|would like to|want to|wanted to|'d like to|shall|can)|i'll|i'd like to|can i|could i|may i|let me|let's) (?:now )?(?:ask|invite|call)(?: [a-z]+){0,3},? #[.?>])", "I will ask our treasurer, Tara."},
  {CueKind::asked, "en", R"((?:^|[^a-z])(?:can|could|would|will|did|does|do|is|are|has|have|should|shall|may|perhaps|maybe|unless|or|if) #(?:,| or @| and @)? (?:to |also |just |please |now |be |you )*(?:want|wants|wish|like|respond|answer|explain|add|say|tell|give|help|speak|clarify|comment|confirm|share|present|report|on the (?:call|line)|here|there|with us|ready|able|know|have))", "Could Tara explain that?"},
  {CueKind::asked, "en", R"(<(?:(?:so|and|okay|well|now|but|maybe|perhaps|yes|thank you|thanks|good|great|right|all right|alright),? )*(?:@(?:,| or| and) )*#,(?: @,)* [^>]*\?>)", "And Tara, the second one was yours?"},
  {CueKind::likely_floor, "en", R"(# (?:will|'ll|is going to|is gonna|can|could|would|may|might|should|wants to|would like to|wanted to)\b[^>@#,]*\b(?:speak|report|present|presenting|reporting|respond|answer|explain|say|add|update|start|begin|introduce|comment|brief|walk|take|share|lead|continue|clarify|give|come|tell|cover|talk|read|show|address))", "I think Tara will report on that."},
  {CueKind::likely_floor, "en", R"((?:chance|opportunity|question|questions|mic|microphone|time|item|turn|floor)\b[^>#@]*\b(?:for|to|goes to|is with|belongs to) #)", "That question goes to Tara."},
  {CueKind::likely_floor, "en", R"((?:i think|led by|presented by|presentation by|presentation from|report from|report by|update from|update by|updates from|remarks by|remarks from|words from|statement by|statement from|response from|answer from|comments from|additions from|introduced by|reported by|rapporteur,?|presenter,?|speaker,?)(?: our| the| of| by| is| it's| it is)* (?:@(?:,| or|,? and) )*#)", "Now an update from Tara."},

  // Thanked.
  {CueKind::mentioned, "en", R"((?:thanks|thank you) (?:also |again |especially |again also |very much |so much )*to (?:all |the |our )?(?:@(?:,|,? and) )*#)", "Thanks to Tara we have a pump."},
  {CueKind::thanked_in_list, "en", R"((?:thank you|thanks)(?:[^>#?.]*[ ,])?#(?:,| and|, and| as well as) @)", "Thank you, Tara and Jo."},
  {CueKind::thanked, "en", R"(<(?:[a-z]+[,.]? ){0,4}?(?:thank you|thanks|thank|many thanks|much appreciated|appreciate (?:it|that)|cheers)\b[^>#?]*(?:@(?:,|,? and) )?#)", "Thank you very much, Tara."},
  {CueKind::thanked, "en", R"((?:thank you|thanks)(?: so| very| a| much| lot| again| indeed| kindly| for that| for this| then)*,? #)", "All right, so thank you, Tara."},
  {CueKind::thanked, "en", R"(<(?:[a-z]+,? ){0,2}#[,.]? (?:thank you|thanks|many thanks|thank|that was|that's (?:very |really )?(?:helpful|clear|useful|great|good|fine|excellent|perfect)|well said|well done|good point|noted))", "Tara, thank you for that."},
  {CueKind::thanked, "en", R"((?:excellent|great|good|well said|noted|understood|perfect|very (?:good|helpful|clear|useful)|wonderful|brilliant|i agree|agreed|exactly|(?:good|great|excellent|fair|important|very good) (?:point|question|idea|suggestion)|well done|i see|got it|appreciated|understand|that's (?:right|true|fine|good|great|correct|helpful)|that is (?:right|true|fine|good|correct|helpful)),? #[.,!>])", "Good point, Tara."},

  // Greeted, said.
  {CueKind::greeted, "en", R"((?:<|[,.!] )(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|welcome|dear|congratulations|greetings|bye|goodbye|good-bye|sorry|apologies|my apologies|i'm sorry|excuse me)(?: again| back| there| also| and)*,? (?:to )?(?:@(?:,|,? and) )*#)", "Hello, Tara."},
  {CueKind::said, "en", R"((?:as|what|like|that|when|and|from)(?: our)? # (?:has |have |had |just |also |already |was |is |rightly |earlier |so |very |well )*(?:said|says|saying|mentioned|mentions|mentioning|noted|notes|pointed|explained|asked|asking|suggested|suggests|suggesting|described|raised|reported|proposed|indicated|highlighted|put|shared|told|outlined|presented|showed|reminded))", "As Tara said, the pump is old."},
  {CueKind::said, "en", R"(#'s (?:point|question|comment|concern|suggestion|remark|remarks|idea|proposal|intervention|comments|presentation|report|statement|concerns|points|questions|input|answer|explanation|words|recommendation))", "I support Tara's point."},
  {CueKind::said, "en", R"((?:agree|echo|support|second|concur|plus one|disagree|align|build)[^>#@]*(?: with| on| to)?(?: what)? #)", "I agree with Tara."},
  {CueKind::said, "en", R"((?:respond|reply|responding|answer|add|adding|follow up|following up|come back|going back|go back|build|pick up)(?: further| quickly| briefly| just)*(?: to| on)(?: what)? #)", "I want to respond to Tara."},

  // French.
  {CueKind::absent, "fr", R"(#[^>#]*(?:s'excuse|est excusée?|est absente?|ne peut pas|n'a pas pu|ne pourra pas))", "Tara est excusée."},
  {CueKind::floor, "fr", R"((?:la parole (?:est )?(?:maintenant )?(?:à|revient à|va à)|(?:donne|passe|cède|donner|passer|céder)(?: maintenant| donc| tout de suite)? la parole (?:maintenant )?à|à vous,?|à toi,?|allez-y,?|vas-y,?|on passe à|passons à|nous écoutons|écoutons|(?:je vous|je t')(?:en prie|écoute),?) (?:@,? )?#)", "La parole est à Tara."},
  {CueKind::floor, "fr", R"(#,? (?:vous avez|tu as|a|vous pouvez prendre|prenez) la parole|#,? (?:s'il vous plaît|s'il te plaît|allez-y|vas-y|à vous|à toi|je vous en prie|je vous écoute|c'est à vous))", "Tara, vous avez la parole."},
  {CueKind::thanked, "fr", R"(merci(?: beaucoup| bien| infiniment| à vous| à toi| encore| pour [^>#,]*)*,? #)", "Merci beaucoup, Tara."},
  {CueKind::asked, "fr", R"(#,? (?:voulez-vous|pouvez-vous|pourriez-vous|souhaitez-vous|avez-vous|êtes-vous|est-ce que|peux-tu|veux-tu|as-tu|qu'en|vous vouliez|vous souhaitez|quel|quelle|pourquoi|comment))", "Tara, pouvez-vous répondre ?"},
  {CueKind::asked, "fr", R"((?:demande|demander|demanderais|demanderai|demanderai|inviter|invite) (?:maintenant )?(?:à )?# (?:de|à|si))", "Je demande à Tara de répondre."},
  {CueKind::greeted, "fr", R"((?:bonjour|bonsoir|salut|bienvenue|chère?|cher)(?: à)?,? #)", "Bonjour, Tara."},
  {CueKind::said, "fr", R"((?:comme|ce que|ce qu'a) (?:l'a |vient de )?(?:dit |dire |rappelé )?#|# (?:a dit|l'a dit|vient de dire|disait|a rappelé|a mentionné|a souligné))", "Comme l'a dit Tara."},

  // Spanish and Portuguese.
  {CueKind::absent, "es", R"(#[^>#]*(?:se (?:excusa|disculpa)|no (?:puede|pudo|podrá)|está ausente|envió sus disculpas|presentó excusas))", "Tara no puede venir."},
  {CueKind::floor, "es", R"((?:tiene la palabra|(?:le )?(?:doy|damos|dar|cedo|cedemos|paso|pasamos) la palabra a|adelante,?|pasamos (?:con|a)|vamos con|escuchamos a|a continuación,?|sigue|turno (?:es )?(?:de|para)|por favor,?|dou a palavra (?:a|ao|à)|passo a palavra (?:a|ao|à)|tem a palavra) (?:la |el |o |a )?(?:@,? )?#)", "Tiene la palabra Tara."},
  {CueKind::floor, "es", R"(#,? (?:por favor|adelante|tiene la palabra|tiene usted|tienes la palabra|puede (?:hablar|comenzar|empezar|tomar)|le escuchamos|te escuchamos|tem a palavra|a palavra é sua|pode falar|faz favor))", "Tara, adelante."},
  {CueKind::thanked, "es", R"((?:gracias|obrigad[oa])(?: muchas| muy| a| por [^>#,]*)*,? (?:a )?#)", "Muchas gracias, Tara."},
  {CueKind::asked, "es", R"(#,? (?:¿|puede|podría|quiere|quisiera|tiene|nos puede|puedes|quieres|pode|poderia|quer|gostaria))", "Tara, ¿puede responder?"},
  {CueKind::asked, "es", R"((?:pedir|pido|pedirle|pregunto|preguntar|preguntarle|invito|invitar)(?: ahora)? a # (?:que|si|por|a))", "Quiero pedirle a Tara que responda."},
  {CueKind::greeted, "es", R"((?:hola|buenos días|buenas tardes|buenas noches|bienvenid[oa]|estimad[oa]|olá|bom dia|boa tarde),? #)", "Hola, Tara."},
  {CueKind::said, "es", R"((?:como|lo que|según) (?:ya )?(?:dijo|decía|mencionó|ha dicho|señaló|comentó|explicó|dice|disse) #)", "Como dijo Tara."},

  // German.
  {CueKind::floor, "de", R"(#,? (?:bitte|sie haben das wort|du hast das wort|sie sind dran|du bist dran)|(?:das wort hat|gebe (?:das wort )?(?:an|weiter an)|nächste ist|nächster ist|als nächstes) (?:frau |herr )?#)", "Tara, bitte."},
  {CueKind::thanked, "de", R"((?:danke|vielen dank|herzlichen dank|danke schön)(?: sehr| ihnen| dir)*,? (?:frau |herr )?#)", "Vielen Dank, Tara."},
  {CueKind::greeted, "de", R"((?:hallo|guten (?:morgen|tag|abend)|liebe|lieber),? #)", "Guten Tag, Tara."},

  // Russian.
  {CueKind::absent, "ru", R"(# (?:не сможет|не смогла?|отсутствует|приносит извинения))", "Тара не сможет прийти."},
  {CueKind::floor, "ru", R"((?:слово (?:предоставляется|имеет|за)|даю слово|передаю слово|предоставляю слово|прошу|пожалуйста,|следующ(?:ий|ая)(?: выступает)?|выступает) (?:господину |госпоже |господин |госпожа |наш[аеу]\S* )?(?:@,? )?#)", "Слово предоставляется Таре."},
  {CueKind::floor, "ru", R"(#,? (?:пожалуйста|прошу вас|вам слово|ваше слово|вы имеете слово))", "Тара, пожалуйста."},
  {CueKind::thanked, "ru", R"((?:спасибо|благодарю(?: вас)?)(?: большое| вам| огромное| вас)*,? (?:господин |госпожа )?#)", "Спасибо большое, Тара."},
  {CueKind::asked, "ru", R"(#, (?:вы (?:хотите|можете|могли)|можете|могли бы|скажите|как вы|что вы|есть ли))", "Тара, вы можете ответить?"},
  {CueKind::greeted, "ru", R"((?:здравствуйте|добрый (?:день|вечер)|доброе утро|привет),? #)", "Здравствуйте, Тара."},

  // Only spoken to.
  {CueKind::addressed, "*", R"(<(?:(?:yes|yeah|no|okay|ok|sure|and|now|so|alright|right|well|good|great|then|sorry|but|absolutely|exactly|indeed|hi|hello|oh|again|actually|look|of course|maybe|perhaps),? )*#,)", "Tara, the pump is old."},
  {CueKind::addressed, "*", R"(, #[.!…,;])", "It is an old pump, Tara."},
});

// Without any name: somebody who was about to speak is told to go on, or asked who he is.
struct NamelessRow {
  CueKind kind;
  const char* language;
  const char* pattern;
  const char* example;
};
inline constexpr auto kNamelessRows = std::to_array<NamelessRow>({
  {CueKind::who, "en", R"(who (?:is|was) (?:that|speaking|this|talking)|(?:say|state|give|tell us) your name|your name,? (?:please|for the record)|identify yourself)", "Who is speaking?"},
  {CueKind::who, "fr", R"(qui (?:parle|est-ce)|votre nom|vous présenter)", "Qui parle ?"},
  {CueKind::who, "es", R"(quién (?:habla|es)|su nombre|presentarse)", "¿Quién habla?"},
  {CueKind::go_on, "en", R"(go ahead|please (?:continue|proceed|go on|carry on|do)\b|(?:yes|sure|of course|okay|certainly|absolutely),? please|we (?:can )?(?:hear|see) you|i can hear you|can you (?:repeat|say that again|clarify|elaborate|explain)|the floor is yours|you have the floor|carry on|please\.?>|you may (?:proceed|continue|begin|answer)|over to you)", "Yes, please go ahead."},
  {CueKind::go_on, "fr", R"(allez-y|je vous en prie|continuez|vous avez la parole|on vous entend|nous vous entendons)", "Allez-y."},
  {CueKind::go_on, "es", R"(adelante|continúe|tiene la palabra|le escuchamos|te escuchamos|prosiga)", "Adelante."},
  {CueKind::go_on, "ru", R"(продолжайте|вас слышно|вам слово)", "Продолжайте."},
  {CueKind::chairing, "en", R"(\bany (?:other |more |further |additional |final |last )*(?:questions?|comments?|hands|objections?|additions?|thoughts|reactions?|business|remarks|takers|volunteers|feedback|opposed|discussion)\b|(?:does|would|did|is there|has) (?:anyone|anybody|someone|somebody)\b)", "Any other questions?"},
  {CueKind::chairing, "en", R"((?:next|first|second|third|fourth|fifth|last|following|final) (?:item|agenda item|point|topic|order of business|on (?:the|our) (?:agenda|list)|speaker|one is|one's)|(?:agenda )?item (?:number )?(?:one|two|three|four|five|six|seven|eight|nine|ten|[a-z]\b|[0-9]))", "Item two is the pump."},
  {CueKind::chairing, "en", R"((?:let's|let us|we'll|we will|we|can we|i'd like to|i will|i'll|shall we) (?:now |then )?(?:move|turn|proceed|go|get started|start with|begin with|close|wrap up|take a (?:break|vote)|come back|reconvene|adjourn)(?: on| back| now| over)*(?: to| with| into|\.|,))", "Let's move on to the lamps."},
  {CueKind::chairing, "en", R"((?:floor|meeting|session|hearing|discussion|public comment) is (?:now |hereby )?(?:open|adjourned|closed|called|in session)|(?:i|we|i don't|we don't) (?:see|have|hear) (?:no|any) (?:more |other |further )?(?:hands|objections?|questions|comments|requests|one)|(?:hearing|seeing) (?:none|no)\b|so (?:decided|ordered|agreed|resolved)\b|(?:call|bring|calling) (?:the |this )?(?:meeting|session) to order)", "Hearing none, we go on."},
  {CueKind::chairing, "en", R"((?:all|those) (?:those )?in favou?r|\b(?:opposed|abstentions?)\?|do i (?:have|hear) a (?:motion|second)|(?:is there|i have|we have) a (?:motion|second)|(?:call the|take the|take a) roll|motion (?:carries|passes|fails)|(?:thank you|thanks) (?:very much |so much )?(?:all|everyone|everybody|to all)\b|welcome,? (?:everyone|everybody|all|to (?:the|this|our))|(?:give|open|pass) the floor|who (?:wants|would like|else) )", "All those in favor?"},
  {CueKind::chairing, "fr", R"(passons (?:maintenant )?(?:à|au)|point suivant|(?:la )?(?:séance|réunion) est|y a-t-il|des (?:questions|objections|remarques)|ordre du jour)", "Passons au point suivant."},
  {CueKind::chairing, "es", R"(pasamos (?:al|a)|siguiente punto|(?:se abre|se levanta|abrimos|cerramos) la (?:sesión|reunión)|alguna (?:pregunta|objeción|otra)|orden del día|¿hay |¿alguien)", "Pasamos al siguiente punto."},
  {CueKind::chairing, "ru", R"(переходим|следующ(?:ий|ему) (?:вопрос|пункт)|есть ли (?:вопросы|возражения)|повестк|заседание (?:открыт|закрыт|объявля))", "Переходим к повестке дня."},
});
// clang-format on

}  // namespace plenary::text
