{{%AUTOESCAPE context="HTML"}}
{{! SPDX-License-Identifier: Apache-2.0 }}
{{! One turn of the live page; view.js clones it from <template> and fills the same places. }}
<article class="turn" id="{{ID}}" data-n="{{N}}">
<header class="turn__head"><h3 class="turn__speaker" data-certainty="{{CERTAINTY}}" dir="auto">{{SPEAKER}}</h3><span class="turn__sure">{{SURE}}</span></header>
<div class="turn__body"><div class="turn__text">{{#PARAGRAPH}}<p dir="auto">{{#PIECE}}{{#MARKER}}<span class="marker">{{TEXT}}</span>{{/MARKER}}{{#SPEECH}}{{TEXT:pre_escape}}{{/SPEECH}}{{/PIECE}}</p>{{/PARAGRAPH}}</div></div>
</article>
