{{%AUTOESCAPE context="HTML"}}
{{! SPDX-License-Identifier: Apache-2.0 }}
{{! One turn of a transcript, with everything that a reader can ask about it. }}
<article class="turn" id="{{ID}}">
  <header class="turn__head">
    <h3 class="turn__speaker" data-certainty="{{CERTAINTY}}" dir="auto">{{SPEAKER}}</h3>
    {{#SURE}}<span class="turn__sure">{{WORDS}}</span>{{/SURE}}
    <span class="turn__place" id="n{{N}}"><a href="#{{ID}}" aria-label="Link to turn {{N}}">#{{N}}</a>
    {{#TIME}}<time datetime="{{ISO}}">{{CLOCK}}</time>{{/TIME}}</span>
  </header>
  <div class="turn__body">
    <div class="turn__text">
      {{#PARAGRAPH}}<p dir="auto">{{#PIECE}}{{#MARKER}}<span class="marker">{{TEXT}}</span>{{/MARKER}}{{#SPEECH}}{{TEXT:pre_escape}}{{/SPEECH}}{{/PIECE}}</p>
      {{/PARAGRAPH}}
    </div>
    {{#NOTES}}
    <div class="turn__notes">
      {{#GUESS}}
      <details>
        <summary>{{SUMMARY}}</summary>
        <ul>
          {{#EVIDENCE}}<li>{{KIND}}{{#TURN}}, <a href="{{URL}}">turn {{N}}</a>{{/TURN}}{{#QUOTE}}: <q dir="auto">{{TEXT}}</q>{{/QUOTE}}</li>
          {{/EVIDENCE}}
          {{#NO_EVIDENCE}}<li>There is nothing in the text that says so.</li>{{/NO_EVIDENCE}}
        </ul>
      </details>
      {{/GUESS}}
      {{#CORRECTED}}
      <details>
        <summary>Corrected: show what the captioner wrote</summary>
        <ul>
          {{#CHANGE}}<li>{{TEXT}}</li>
          {{/CHANGE}}
        </ul>
        <pre class="raw" dir="auto">
{{RAW:pre_escape}}</pre>
      </details>
      {{/CORRECTED}}
    </div>
    {{/NOTES}}
    {{>FORMS}}
  </div>
</article>
