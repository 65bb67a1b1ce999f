// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace plenary::formats {

// The style of a page that stands by itself: one readable column, light or dark as the reader's
// system is, print without decoration.
inline constexpr std::string_view kPageStyle = R"(
:root{color-scheme:light dark;--ink:#1c2024;--soft:#5d6670;--paper:#fdfdfb;--line:#dfe3e6;--link:#0b5cad;--mark:#fff3cd}
@media(prefers-color-scheme:dark){:root{--ink:#e8eaec;--soft:#a3acb5;--paper:#15181b;--line:#33393f;--link:#8ec1ff;--mark:#4a3f12}}
body{margin:0 auto;max-width:42rem;padding:2rem 1.25rem 4rem;font:1.0625rem/1.6 Georgia,"Noto Serif",serif;color:var(--ink);background:var(--paper)}
h1,h2,h3,.guess,.number,table,nav{font-family:system-ui,"Noto Sans",sans-serif}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .25rem}
h2{font-size:1.2rem;margin:2rem 0 .5rem}
.when{color:var(--soft);margin:0 0 2rem}
article{border-top:1px solid var(--line);padding:.9rem 0 .2rem}
article.continues{border-top-style:dotted}
article:target{background:var(--mark);box-shadow:-.75rem 0 var(--mark),.75rem 0 var(--mark)}
article h2{font-size:1rem;margin:0 0 .35rem}
.guess{font-weight:400;font-size:.8rem;color:var(--soft);border:1px solid var(--line);border-radius:.75rem;padding:.05rem .5rem;margin-inline-start:.35rem}
.nobody{font-weight:400;font-style:italic;color:var(--soft)}
.number{float:right;float:inline-end;font-weight:400;font-size:.8rem;color:var(--soft);text-decoration:none}
.number:hover,.number:focus{text-decoration:underline}
p{margin:0 0 .8rem}
a{color:var(--link)}
table{border-collapse:collapse;width:100%;font-size:.95rem}
th,td{text-align:start;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line)}
.cites{font-size:.85em;white-space:nowrap}
@media print{body{max-width:none;padding:0}.number{display:none}article{break-inside:avoid-page}}
)";

}  // namespace plenary::formats
