// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "plenary/report/cues.h"

namespace plenary::report {

// clang-format off

// The name stands before: "Ana sent her regrets".
inline constexpr std::array kApologyAfterName{
    CueRow{"en", R"(\b(?:sends?|sent|sending|gave|gives?|given|conveys?|conveyed|expressed)\s+(?:(?:in|us|me|his|her|their|its|the|our)\s+){0,2}(?:regrets?|apolog(?:y|ies)|excuses)\b)", "Ana and Ben have sent their regrets."},
    CueRow{"en", R"(\b(?:with|has|have|had|got)\s+(?:sent\s+)?(?:apologi[sz]ed|regrets|excused (?:him|her|them)sel(?:f|ves))\b)", "Carla has apologised for today."},
    CueRow{"en", R"(\b(?:cannot|can't|can not|couldn't|could not|won't|will not|unable to|not able to|not be able to|isn't able to)\s+(?:be able to\s+)?(?:make it|join|attend|be (?:here|with us|on the call|present)|participate)\b)", "Dario could not make it today."},
    CueRow{"en", R"(\b(?:is|are|was|were|be)\s+excused\b)", "Elif is excused this week."},
    CueRow{"fr", R"((?:s'est excusée?|se sont excusée?s|s'excuse(?:nt)?|est excusée?|sont excusée?s)(?:[\s,.]|$))", "Ana et Ben sont excusés."},
    CueRow{"es", R"(\b(?:se excusa|se excusan|se ha excusado|se han excusado|no puede asistir|no pueden asistir)\b)", "Carla se excusa por su ausencia."},
};

// The name stands after: "apologies from Ana".
inline constexpr std::array kApologyBeforeName{
    CueRow{"en", R"(\b(?:regrets|apolog(?:y|ies)|excuses)\s+(?:(?:have|were|has|was|been|received|came|come|in)\s+){0,3}(?:from|by|of)\b)", "We have received apologies from Ana and Ben."},
    CueRow{"en", R"(\b(?:regrets|apologies)(?: today| received)?\s*:)", "Apologies: Ana, Ben."},
    CueRow{"en", R"(\b(?:people|those|members|colleagues)\s+who\s+(?:cannot|can't|could not|couldn't|will not|won't)\s+(?:make it|join|attend|be here|be with us)[,:]?)", "Those who cannot join today: Ana and Ben."},
    CueRow{"fr", R"(\bexcus(?:es|és|ées)\s+(?:de|:))", "J'ai reçu les excuses de Carla."},
    CueRow{"es", R"(\b(?:excusas|disculpas) de\b)", "Recibimos las disculpas de Elena."},
};

// clang-format on

}  // namespace plenary::report
