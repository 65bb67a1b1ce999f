// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "plenary/report/cues.h"

namespace plenary::report {

// clang-format off

// What is left out wherever it stands, with the blank and comma behind it.
inline constexpr std::array kFiller{
    CueRow{"en", R"(\b(?:um+|uh+|uhm|mm+|hmm+|mm-hmm|uh-huh|erm|ah|oh)\b[,.]?\s*)", "The, um, budget is short."},
    CueRow{"en", R"(\b(?:you\s+know|I\s+mean|I\s+guess|kind\s+of|sort\s+of|I\s+(?:think|believe)(?:\s+that)?|of\s+course|basically|actually|really|obviously|as\s+I\s+said|if\s+you\s+will)\b,?\s*)", "The budget is, you know, short."},
    CueRow{"fr", R"(\b(?:euh+|hein|bon\s+ben|vous\s+savez|en\s+fait|je\s+pense\s+que|je\s+crois\s+que|bien\s+sûr)(?:\b|,),?\s*)", "Le budget est, euh, court."},
    CueRow{"es", R"(\b(?:eh+|este\s+pues|o\s+sea|ya\s+saben|la\s+verdad|yo\s+creo\s+que|creo\s+que|por\s+supuesto)\b,?\s*)", "El presupuesto es, o sea, corto."},
};

// Words that join a sentence to the one before, at its beginning.
inline constexpr std::array kJoiningWord{
    CueRow{"en", R"(^(?:(?:and|so|but|well|okay|ok|yeah|yes|no|right|now|alright|all\s+right|also|then|because|anyway|first\s+of\s+all)(?:,\s+|\s+))+)", "And so the budget is short."},
    CueRow{"en", R"(^(?:(?:mr\.?|madam|mister|dear)\s*(?:chair(?:man|woman|person)?|speaker|president|mayor|colleagues),\s+)+)", "Madam Chair, the budget is short."},
    CueRow{"fr", R"(^(?:(?:monsieur|madame)\s+(?:le\s+|la\s+)?(?:président|présidente|maire|ministre),\s+)+)", "Madame la présidente, le budget est court."},
    CueRow{"fr", R"(^(?:(?:et|alors|donc|mais|bon|bien|oui|non|voilà)(?:,\s+|\s+))+)", "Alors, le budget est court."},
    CueRow{"es", R"(^(?:(?:y|entonces|pues|pero|bueno|bien|sí|no)(?:,\s+|\s+))+)", "Entonces, el presupuesto es corto."},
};

// clang-format on

}  // namespace plenary::report
