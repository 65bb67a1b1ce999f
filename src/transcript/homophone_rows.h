// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "word_patterns.h"

namespace plenary::transcript {

// Small words that captioners' outlines and speech recognition take for one another, each with
// what stands round it when the other one was meant.
// clang-format off
inline constexpr auto kHomophoneRows = std::to_array<PatternRow>({
  // no, know, now, to, two, too
  {"how|where|when|what|whether [no>to] <verb>", "sounds like \"to\"", "we know how no cook it"},
  {"want|wants|wanted|need|needs|needed|like|going|try|trying|have|has|had|able|hope|hoping|plan|ready|happy|decided|supposed|willing|happens|ought|wish|wished|continue|intend|intends [no>to] <only-verb>", "sounds like \"to\"", "we need no provide soup"},
  {"want|wants|wanted|need|needs|needed|like|going|try|trying|able|hope|plan|ready|happy|decided|supposed|willing|ought|wish|continue|intend [no>to] <verb> <article>|<possessive>|<object>|<determiner>|sure|up|out|about|that", "sounds like \"to\"", "we need no cook the soup"},
  {"<subject>|you|to|don't|didn't|doesn't|already|all [no>know] that|what|how|who|where|why|if|whether|the", "sounds like \"know\"", "I no that song"},
  {"[don't|didn't|doesn't|let no>know]", "sounds like \"know\"", "they don't no"},
  {"[let us no>let us know]", "sounds like \"know\"", "let us no when"},
  {"let me|him|her|them|everyone|people [no>know]", "sounds like \"know\"", "let me no when"},
  {"[you now>you know] what|that|how|who", "sounds like \"know\"", "you now what I saw"},
  {"there|there's|is|are|have|has|with|makes|say [know>no] <noun>|<adjective>|<comparative>", "sounds like \"no\"", "there is know milk"},
  {"[know longer|doubt|matter|problem|idea>no]", "sounds like \"no\"", "it is know longer there"},
  {"[right know>right now]", "sounds like \"now\"", "it is raining right know"},
  {"[too|two>to] be|have|do|make|provide|discuss|ensure|ask|go|get|see|know|say|give|take", "sounds like \"to\"", "she likes two be early"},
  {"[two>too] many|much|few|late|early|often", "sounds like \"too\"", "there are two many chairs"},
  {"[to>two] or three", "sounds like \"two\"", "we waited to or three weeks"},
  {"[one|three or|and to>two]", "sounds like \"two\"", "one or to are left"},

  // there, their, they're
  {"[there>their] own", "sounds like \"their\"", "they cook there own food"},
  {"of|for|with|by|about|into|through|during|and|all|give|share|make|use|send|bring|presented|express|without [there>their] <noun&not-verb>", "sounds like \"their\"", "some of there furniture"},
  {"[their|they're>there] is|are|was|were|will|has|have|isn't|aren't|wasn't|would|should|could|can|may|must|seems", "sounds like \"there\"", "their is a hole in it"},
  {"[there|their>they're] going|doing|trying|coming|getting|working|making|looking|planning|using", "sounds like \"they're\"", "I think there going home"},
  {"later|earlier|early|late|held|happened|again|times|all|in|for|of|during [there>this] <time>", "sounds like \"this\"", "it will happen later there week"},

  // your, you're, its, it's, whose, who's, were, where, we're
  {"[your>you're] welcome|going|not|right|doing|trying|looking|saying|talking|muted|able|aware|ready|here|sure", "sounds like \"you're\"", "your going to like it"},
  {"[you're>your] own|microphone|question|questions|comment|comments|hand|hands|time|name|work|patience|attention|screen|report|answer|views|help|support|mic|opinion", "sounds like \"your\"", "thank you for you're time"},
  {"[its>it's] a|an|the|not|been|really|going|just|also|my|our|their|always", "sounds like \"it's\"", "its a long road"},
  {"[it's>its] own|members|mandate|role|content|purpose", "sounds like \"its\"", "the club has it's own boat"},
  {"[who's>whose] <noun> is|are|was", "sounds like \"whose\"", "who's boat is this"},
  {"[whose>who's] going|been|not|here|there|the|a", "sounds like \"who's\"", "whose going to row"},
  {"^ [were>we're] going|not|trying|looking|doing|here|in|at", "sounds like \"we're\"", "Were going to the lake"},
  {"that|and|so|because|if|but|when|what [were>we're] going|trying|doing|looking|talking|working|planning|hoping", "sounds like \"we're\"", "the lake that were going to"},
  {"that|they|you|we|there|these|those|which [where>were] <verb-ing>|<verb-ed>|<irregular>|not|very|also|many", "sounds like \"were\"", "they where not at home"},
  {"place|places|area|areas|point|situation|stage|know|see|to [were>where] we|you|they|people|it|the", "sounds like \"where\"", "a place were we can sit"},
  {"[wear>where] we|they|it|is|are|the", "sounds like \"where\"", "the house wear we live"},

  // of, have, ever, or, off
  {"could|would|should|might|must [of>have] <verb-ed>|<irregular>|had|come|become|put|been|got", "sounds like \"have\"", "they should of called"},
  {"could|would|should|might|must not [of>have]", "sounds like \"have\"", "they should not of called"},
  {"terms|part|one|some|most|all|out|because|instead|number|group|set|process|kind|sort|lot|list|lack|use|role|impact|version|couple|bit|both|range|series|type|front|end|middle|rest [ever>of] !since|so|made|had|seen", "sounds like \"of\"", "one ever the boats sank"},
  {"one|some|most|all|part|many|each|none|because|instead|kind|sort|lot|terms|course|member|front [off>of] the|a|these|those|our|us|them|that|this", "sounds like \"of\"", "one off the boats sank"},
  {"terms|kind|sort|lot|number|couple|variety|instead|because [or|a>of] the|our|these|those|this|people|things", "sounds like \"of\"", "in terms or the cost"},
  {"[of>off] the record|shelf|ground|hook|cuff", "sounds like \"off\"", "that was of the record"},
  {"[is well as>as well as]", "sounds like \"as\"", "the cup is well as the plate"},
  {"is|was|as|have|has|had|be|gives|give|makes|take|got [and>an] <vowel&noun>|<vowel&adjective>", "sounds like \"an\"", "it was and error"},

  // in, and, on, an, at, add, as, is, if, it
  {"[add>at] the beginning|end|moment|time|same|start|top|bottom|back|table|meeting|door|level|outset|latest|very", "sounds like \"at\"", "we sang add the start"},
  {"[add>at] least", "sounds like \"at\"", "take add least one"},
  {"[an>and] then|so|also|we|i|they|he|she|the|this|that|these|thank|then|now|there|to|for|with|what|how", "sounds like \"and\"", "an then it rained"},
  {"[in>and] then|we|i|they|thank", "sounds like \"and\"", "we ate in then it rained"},
  {"^ [it>if] such|there|any|anyone|anybody|someone|we|you", "sounds like \"if\"", "It anyone calls, say so"},
  {"!the|an|to|our|at|by|year|week [end>and] then|so|also|we|i|they|thank", "sounds like \"and\"", "it rained end then it snowed"},
  {"^ [end>and] then|so|also|we|i|they|thank", "sounds like \"and\"", "End then it rained"},
  {"[buy>by] means|way|definition|default|now|virtue", "sounds like \"by\"", "we came buy means of a boat"},
  {"[bye>by] the|a|an|means|way", "sounds like \"by\"", "we came bye the river"},
  {"of|for|with|by|to|from|on|about|all|thank [are>our] own|members|colleagues|work|next|agenda|community|discussion|discussions|goal|goals|partners|team|website|report|country|guests|friends|speakers|efforts|meeting|meetings", "sounds like \"our\"", "we sang with are friends"},
  {"they|you|we|people|these|those|which|who|members [our>are] going|not|also|very|here|still|now|all", "sounds like \"are\"", "the people our going out"},
  {"[its>if] there|we|you|they|anyone", "sounds like \"if\"", "its anyone calls, say so"},
  {"[is>as] soon as", "sounds like \"as\"", "call is soon as you can"},
  {"[as>is] there|that|it a|an|the|any", "sounds like \"is\"", "as there a boat"},
  {"as soon|long|far|much|many [is>as]", "sounds like \"as\"", "as far is we know"},
  {"[had>at] least one|two|three|some", "sounds like \"at\"", "take had least one"},
  {"some|many|most|both|each|several|few of [this>these] <plural>", "does not agree with what follows", "some of this bridges"},
  {"^ [off>of] course", "sounds like \"of\"", "Off course they sang"},
  {"[of coarse>of course]", "sounds like \"course\"", "they sang, of coarse"},

  // then, than, that, them, this, these, the
  {"<comparative> [then>than] the|a|an|that|this|these|those|we|you|i|it|they|us|one|two|just|ever|any|some|what|usual|expected", "sounds like \"than\"", "it is bigger then the barn"},
  {"more|less|fewer|better|rather|other|worse|different|larger|higher|smaller|lower|longer [then>than] <word>", "sounds like \"than\"", "it is better then rain"},
  {"[and|since|just|but|until|back than>then]", "sounds like \"then\"", "and than it rained"},
  {"^ [than>then] we|i|you|they|it|there|the", "sounds like \"then\"", "Than we went home"},
  {"[in the mean time>in the meantime]", "one word", "in the mean time it rained"},
  {"[sea>see] if|that|what|how|the|you|whether", "sounds like \"see\"", "let us sea if it floats"},
  {"<modal>|to|<subject>|you|let's [sea>see]", "sounds like \"see\"", "I can sea it"},

  // here, hear, by, buy, bye, for, four, or, our, are, hour
  {"can|can't|to|you|cannot|could [here>hear] me|you|us|him|her|them|from|the|that|it", "sounds like \"hear\"", "can you here me"},
  {"nice|good|great|happy|glad|pleased [to here>to hear]", "sounds like \"hear\"", "it is good to here"},
  {"am|are|is|was|were|be|over|right|up|out [hear>here]", "sounds like \"here\"", "we are hear"},
  {"^ [hear>here] is|are", "sounds like \"here\"", "Hear is the boat"},
  {"<subject>|you|there|these|those|who [our>are] <article>|<verb-ing>|<verb-ed>|not|very|all|going", "sounds like \"are\"", "they our all here"},
  {"[our>or] not|maybe|anything|something|otherwise|whatever", "sounds like \"or\"", "ready our not"},
  {"half an|one|an|per|every|last|next|this [our>hour]", "sounds like \"hour\"", "we waited half an our"},
  {"[four>for] the|a|an|this|that|these|example|instance|you|us|them|your|our|it|me", "sounds like \"for\"", "a gift four the baker"},
  {"[fore>for] the|a|an|this|that|these|example|instance|you|us|your|our", "sounds like \"for\"", "a gift fore the baker"},
  {"[four>for] <verb-ing>", "sounds like \"for\"", "a pan four frying"},
  {"[won>one] of|more|thing|way|day|point|question|or|moment|other", "sounds like \"one\"", "won of the boats"},
  {"[eye>I] think|am|have|will|would|can|do|don't|was|want|know|believe", "sounds like \"I\"", "eye think so"},
  {"[wee|whee>we] <modal>|<verb>|<be>|<have>|<do-not>|do|also|just|did", "sounds like \"we\"", "wee will sing"},
  {"[ewe|yew>you] <modal>|<verb>|<be>|<have>", "sounds like \"you\"", "ewe can sing"},
  {"[butt>but] the|we|i|it|that|they|this|there|you|also", "sounds like \"but\"", "small butt the best"},
  {"[thee>the] <noun>|<adjective>", "sounds like \"the\"", "thee old boat"},
  {"[inn>in] the|a|this|our|that|terms|order|addition|fact", "sounds like \"in\"", "we sat inn the boat"},
  {"[bee>be] <article>|<verb-ed>|<irregular>|able|in|on|there|here|very", "sounds like \"be\"", "it will bee there"},
  {"to|will|would|should|can|may|must|might|could [bee>be]", "sounds like \"be\"", "it will bee fun"},
  {"[witch>which] is|are|was|were|will|has|have|we|i|they|the|means|would|can", "sounds like \"which\"", "the boat witch we saw"},
  {"in|of|for|by|with|from|on|at [witch>which]", "sounds like \"which\"", "the year in witch it sank"},
  {"[weather>whether] or|we|they|you|there|i", "sounds like \"whether\"", "ask weather we may come"},
  {"[rather|whether conditions|forecast>weather]", "sounds like \"weather\"", "the whether forecast"},
  {"[through>threw] <article> ball|party", "sounds like \"threw\"", "she through the ball"},
  {"[threw>through] the|a|an|this|that|these|our|your|which", "sounds like \"through\"", "we walked threw the wood"},
  {"go|going|went|gone|goes|get|got|come|came|look|walk|run|read|work|pass|scroll|browse|think|talk|follow|break|carry|leaf|all|way|page|flip|pull|push|peruse|step|sift [true>through] !<noun>|or|and", "sounds like \"through\"", "we walk true it"},
  {"[true>through] the|a|an|our|these|those|its|their|which|this <noun>|<adjective>", "sounds like \"through\"", "we came true the wood"},
  {"it|that|this|what|not|be [is|very|be through>true] that", "sounds like \"true\"", "it is through that it rained"},
});
// clang-format on

}  // namespace plenary::transcript
