// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace plenary::transcript {

// What dictionaries of spelling do not have and speakers do: sounds, spoken contractions, and words
// of the trade of meetings that are younger than the dictionaries.
// clang-format off
inline constexpr const char* kSpokenWords =
    "um uh er erm eh ah oh hm hmm mm mhm mmm huh uh-huh mm-hmm uh-oh yeah yep yup nope okay ok kay gonna wanna gotta "
    "kinda sorta dunno lemme gimme 'cause cos cuz til 'til 'em y'all ain't hi hey bye wow whoa oops yay ha haha ugh "
    "webinar webinars livestream livestreamed livestreaming livestreams unmute unmuted unmuting onboard onboarding onboarded "
    "website websites webpage webpages webcam hashtag hashtags emoji emojis blog blogs blogger vlog wiki wikis app apps "
    "smartphone smartphones startup startups blockchain cybersecurity cyber cybercrime cyberspace fintech edtech "
    "misinformation disinformation deepfake deepfakes chatbot chatbots crowdsource crowdsourced crowdsourcing crowdfunding "
    "multistakeholder multistakeholderism multilateralism intersessional intersessionally stocktaking stocktake rapporteur "
    "rapporteurs moderator moderators panelist panelists panellist panellists co-chair co-chairs co-facilitator "
    "co-facilitators interoperability interoperable geopolitics geopolitical datafication digitization digitisation "
    "digitalization digitalisation decarbonization decarbonisation biodiversity agroecology wellbeing policymaker "
    "policymakers policymaking lawmaker lawmakers decisionmaking decisionmakers workstream workstreams workplan workplans "
    "takeaway takeaways walkthrough rollout rollouts ramp-up heads-up wrap-up breakout breakouts brainstorm brainstorming "
    "prioritization prioritisation operationalize operationalise operationalization operationalisation incentivize "
    "incentivise incentivized contextualize contextualise mainstreaming upskilling reskilling teleconference "
    "videoconference videoconferencing hybrid virtually asap etc eg ie vs aka pdf pdfs tv url urls html faq faqs covid "
    "lockdown lockdowns captioner captioners captioning transcriber timestamp timestamps timeslot timeslots "
    "pre post sub co inter intra multi non anti ex vice pro semi mini micro macro meta quasi ultra info admin dev ops "
    "demo demos memo memos repo repos logistic inclusivity learnings asks buy-in login logins strategize strategise strategized paycheque paycheques username usernames inbox "
    "et cetera etcetera per se vice versa ad hoc de facto jure status quo bona fide modus operandi vivendi sine qua non "
    "pro rata bono quid en route curriculum vitae";

// What words are made with: "inter" + "regional", "policy" + "wise".
inline constexpr const char* kPrefixes =
    "multi inter intra cyber non pre re sub micro macro mini co anti un over out under post semi super trans tele geo bio "
    "eco agro neo pseudo hyper meta mega nano photo socio techno electro hydro auto mis dis up de pan poly mono counter";
inline constexpr const char* kSuffixes =
    "ness wise like ish able ization isation izing ising ize ise ized ised less ful ship hood ism ist ists er ers ing ed s";

// After these, a letter alone is the name of something.
inline constexpr const char* kBeforeLetters =
    "letter letters option options item point vitamin plan class group groups section annex paragraph type column figure "
    "appendix question scenario room gate hall line series grade article part exhibit model team step phase hepatitis "
    "variable capital triple double category bullet schedule and or the a an to as drive";

// Ends of addresses: "example.org" is no word with a full stop in it.
inline constexpr const char* kDomainEnds =
    "com org net int eu gov edu io info uk fr de ch br in us be tv me ai cc ca au nz jp cn ru es it nl se no fi dk pl pt "
    "mx ar co ke za ng biz name museum app dev ly gl gle pdf doc docx txt html htm js py md jpg png xls xlsx zip tools";
// clang-format on

}  // namespace plenary::transcript
