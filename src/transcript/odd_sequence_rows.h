// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "word_patterns.h"

namespace plenary::transcript {

// Function words of English that do not follow each other. One of them was misheard, struck in the
// wrong place, or lost what stood between them. What people say when they begin anew ("the a", "we
// they") is left alone where it is more common than an error.
// clang-format off
inline constexpr auto kOddSequenceRows = std::to_array<PatternRow>({
  // Articles and what stands for them.
  {"[an another>another]", "two determiners", "here is an another point"},
  {"[a another>another]", "two determiners", "take a another seat"},
  {"[the an>the]", "two articles", "pass the an envelope"},
  {"[a the>the]", "two articles", "open a the door"},
  {"[an the>the]", "two articles", "open an the door"},
  {"[an a>a]", "two articles", "it was an a long walk"},
  {"[<article> my|your|our|their>]", "an article before a possessive", "the our budget is small"},
  {"my|your|our|their [the|a|an]", "an article after a possessive", "our the budget is small"},
  {"<article> [this|these|those]", "two determiners", "we read the those pages"},
  {"<article> [is|are|was|were|am]", "an article before a verb", "this the is bridge"},
  {"my|our|your|their [is|are|was|were|am|of|for|with|from|we|they|and|or]", "a possessive without its noun", "our is ready"},
  {"the|a|an [of|with|into|during|we|they|he|she|him|them]", "an article without its noun", "the of bridge is closed"},
  {"the|a|an [from|for|among|onto|towards|against|despite] !example|instance|profit|now|ever", "an article without its noun", "the from harbour came late"},
  {"the|an [and|or|but] !the|a|an|my|our", "an article without its noun", "the and boats are here"},
  {"the|a|an [has|had|have|don't|doesn't|didn't|can't|cannot|could|would|should|isn't|wasn't]", "an article before a verb", "the has been paid"},
  {"[the to] <only-verb>", "an article before an infinitive", "the to provide help"},
  {"the [thank]", "an article before a verb", "the thank you all"},
  {"a|an|the|my|our|your [<only-verb>] <article>|<object>|<pronoun>|<possessive>|of|to|for|in|on|$", "a verb where a noun should be", "look at the provide of it"},
  {"the|a|an [went|took|gave|knew|did|wrote|spoke|became]", "a verb where a noun should be", "the went was long"},
  {"any|every|another|each|an [<verb-ed>] $", "a participle where a noun should be", "do you have any printed?"},
  {"no the|an|my|our|their", "\"no\" before a determiner", "there is no the chair"},
  {"such the|an an|a|the", "two articles", "it is such an a day"},

  // "to" and what follows it.
  {"have|want|need|going|able|like|try|hope|wish|wants|needs|wanted|needed|tried|trying [to is|are|was|were|am|has|had|does|did]", "\"to\" before a finite verb", "we want to is a list"},
  {"[to be are|is|was|were]", "two verbs", "to be are there"},
  {"to [<verb-ed>] the|a|an|this|these|those|our|your|their|my|it|them|us", "a participle after \"to\"", "we need to printed the list"},
  {"to [went|took|gave|knew|did|wrote|spoke|became|began|came]", "a past tense after \"to\"", "they plan to went home"},
  {"[to of|with|from|into]", "two prepositions", "we go to of town"},
  {"[to and] <only-verb>", "an infinitive without its verb", "we want to and provide tea"},
  {"want|need|wanted|needed|try|able|willing|ready|happy|glad|continue|ought [to <noun&not-verb>] !<noun>|<plural>", "a noun after \"to\"", "we want to chapel"},

  // Modal verbs and what follows them.
  {"<subject>|it|you|this|that [<modal> the|a|an]", "a modal verb without its verb", "we can the list tonight"},
  {"<subject>|you [<modal> of|into] !course", "a modal verb without its verb", "we can of the list"},
  {"<subject>|it|you [can|will|would|could|should|shall|may|might|must <not-verb>] !<verb>|<adverb>", "a modal verb without its verb", "we may tall ladders"},
  {"<subject>|it|you|this|that|who|which <modal> [<verb-s>]", "a finite verb after a modal verb", "it will provides shade"},
  {"<subject>|it|you <modal> [<verb-ing>]", "a participle after a modal verb", "we will printing it"},
  {"<subject>|it|you <modal> [<verb-ed>] <article>|<possessive>|<object>|<determiner>", "a participle after a modal verb", "we will printed the list"},
  {"<subject>|it|you <modal> [went|took|gave|knew|did|wrote|spoke|began|is|are|was|were|has|had|does]", "a finite verb after a modal verb", "we will is there"},
  {"!<noun>|the|a|an|my|your|our|his|her|their|this|that|every|good|free|own [will|would|should|could|must can|could|would|should|must|shall]", "two modal verbs", "we would could come"},
  {"<noun>|<name>|<pronoun> [will|can|should|would|could|may|must <abbreviation>] the|a|an|this|that|our|your|us|them", "a modal verb without its verb", "and Maurice will WXQ a talk"},

  // Auxiliary verbs and what follows them.
  {"haven't|hasn't|hadn't [<only-verb>] !<noun>", "\"have\" without its participle", "we haven't provide it"},
  {"haven't|hasn't|hadn't [change|start|finish|decide|agree|receive|discuss|plan|use|look|work|need|ask|help|talk|answer|print|review|report|check|move|call|open|close|end|share|add|happen|include|consider]", "\"have\" without its participle", "we hadn't look at it"},
  {"haven't|hasn't|hadn't [went|took|gave|knew|did|wrote|spoke|began|do|go|be|is|are|make|say|see|give|take|know|think|get|send|write|tell|find|keep|bring]", "\"have\" without its participle", "we haven't see it"},
  {"have|has|had not [<only-verb>] !<noun>", "\"have\" without its participle", "we have not provide it"},
  {"have|has|had been [<only-verb>]", "\"been\" without its participle", "it has been provide"},
  {"<subject>|it|you don't|doesn't|didn't|did [<verb-ing>]", "\"do\" before a participle", "they don't printing it"},
  {"<subject>|it|you don't|doesn't|didn't [<verb-s>]", "\"do\" before a finite verb", "it doesn't provides"},
  {"don't|doesn't|didn't [went|took|gave|knew|wrote|spoke|began|is|are|was|were|has|had|been|done|gone|taken]", "\"do\" before a finite verb", "they didn't went"},
  {"<subject>|it [am|is|are|was|were <only-verb>] <article>|<possessive>|<object>|to|that|for|in|on|at|with", "\"be\" before an infinitive", "we are provide the list"},
  {"[are is>are]", "two verbs", "we are is late"},
  {"[is are>are]", "two verbs", "they is are late"},
  {"[am is|are]", "two verbs", "I am is late"},
  {"[has are|were|is]", "two verbs", "it has are room"},
  {"[is|are|was|were has|have|had|do|does|did|can|could|would|should|must|goes|went] !<be>", "two verbs", "the shelf is has a hole"},
  {"think|believe|guess|hope|know|feel|say [is that>that] <modal>", "two verbs", "I think is that would be fine"},
  {"[be|being is|are|was|were|am]", "two verbs", "to be are late"},

  // Pronouns and what stands next to them.
  {"[of|with|from|into|upon|among|towards|against|during we|they|he|she] !<verb-ing>", "a preposition before a subject", "with they to the fair"},
  {"[it|we|they|he|she|i such] a|an", "a clause without its verb", "we such a shelf can use"},
  {"!of|let|see|<preposition> [them|him|us is|are|was|were|has] <verb-ing>|<verb-ed>|<irregular>|going|not", "an object where the subject should be", "today us are going home"},
  {"^ [me|us|him|them is|are|was|were|has|have|had|will|can|would]", "an object where the subject should be", "Them are here"},
  {"[we|they|he|she of|into|upon|during] !course", "a subject without its verb", "we of the ladder climb"},
  {"[i|we they are|is|have]", "two subjects", "we they are at home"},
  {"[we|they am|is|was>we are]", "a verb that does not agree", "we is coming"},
  {"[i is|are>I am]", "a verb that does not agree", "and i are coming"},
  {"[he|she|it am|are] <verb-ing>|<article>|not|very", "a verb that does not agree", "it are not so"},

  // Prepositions and conjunctions.
  {"[for from>from]", "two prepositions", "sweets for from the shop"},
  {"[of from>from]", "two prepositions", "a letter of from the bank"},
  {"[of for>for]", "two prepositions", "a bag of for you"},
  {"[from of>of]", "two prepositions", "out from of the box"},
  {"[with of>of]", "two prepositions", "full with of rain"},
  {"[of with>with]", "two prepositions", "a cup of with tea"},
  {"[with from>from]", "two prepositions", "back with from lunch"},
  {"[from with>with]", "two prepositions", "back from with lunch"},
  {"[into of>of]", "two prepositions", "a bag into of rice"},
  {"[for of>of]", "two prepositions", "a box for of salt"},
  {"[for with>with] !<noun>|whom|which", "two prepositions", "for with a spoon"},
  {"of|from|with|into|during [and|or] <article>|<possessive>|<determiner>|<subject>", "a preposition without its noun", "made of and the wood"},
  {"[and or but]", "three conjunctions", "tea and or but milk"},
  {"[or and] !or", "two conjunctions", "tea or and milk"},
  {"[than of>than]", "two prepositions", "taller than of a tree"},

  // Adverbs, questions, the rest.
  {"very|too [of|from|with|and the|a|an]", "a degree without its adjective", "it was very of a day"},
  {"[is it i|we|they] <verb>", "a question with two subjects", "is it we believe the time"},
  {"[how|what|when|where|why of|from|into|and is|are]", "a question without its words", "how of is it"},
  {"what [the is|are]", "an article before a verb", "what the are they"},
  {"think|believe|because|if|that there [a|an] <noun>", "\"there\" without its verb", "I think there a hole in it"},
  {"^ [this a|an] <word>", "a clause without its verb", "This a good shelf"},
  {"^ [that a|an] good|great|very|nice|big|important|fair|key", "a clause without its verb", "That a good shelf"},
  {"[an <consonant&word>]", "\"an\" before a consonant", "an spoon for you"},
});
// clang-format on

}  // namespace plenary::transcript
