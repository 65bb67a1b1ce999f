{{%AUTOESCAPE context="HTML"}}
{{! SPDX-License-Identifier: Apache-2.0 }}
<h1>Search</h1>
<form class="row" action="/search" method="get" role="search">
  {{#IN_MEETING}}<input type="hidden" name="meeting" value="{{ID}}">{{/IN_MEETING}}
  <div class="field--wide">
    <label for="q">{{#IN_MEETING}}Words said in “{{NAME}}”{{/IN_MEETING}}{{#EVERYWHERE}}Words said in any meeting{{/EVERYWHERE}}</label>
    <input id="q" name="q" type="search" dir="auto" value="{{TYPED}}">
  </div>
  <button class="primary">Search</button>
</form>
{{#IN_MEETING}}<p><a href="{{EVERYWHERE_URL}}">Search in all meetings</a></p>{{/IN_MEETING}}
{{#RESULTS}}
<p class="lead" role="status">{{COUNT}} for {{UNDERSTOOD}}.</p>
{{/RESULTS}}
{{#GROUP}}
<h2><a href="{{URL}}" dir="auto">{{NAME}}</a></h2>
<ol class="hits">
{{#HIT}}
  <li>
    <p><a href="{{URL}}"><strong dir="auto">{{SPEAKER}}</strong>, turn {{N}}</a></p>
    <p dir="auto">{{#PIECE}}{{#FOUND}}<mark>{{TEXT}}</mark>{{/FOUND}}{{#SPEECH}}{{TEXT}}{{/SPEECH}}{{/PIECE}}</p>
  </li>
{{/HIT}}
</ol>
{{/GROUP}}
{{#PAGING}}
<nav aria-label="Pages of results">
  <ul class="links">
    {{#EARLIER}}<li><a rel="prev" href="{{URL}}">Better matches</a></li>{{/EARLIER}}
    <li>{{WHERE}}</li>
    {{#LATER}}<li><a rel="next" href="{{URL}}">More results</a></li>{{/LATER}}
  </ul>
</nav>
{{/PAGING}}
{{#HELP}}
<h2>How to ask</h2>
<dl>
  <dt><code>flood barrier</code></dt><dd>turns that have both words, in any order</dd>
  <dt><code>"flood barrier"</code></dt><dd>the two words side by side</dd>
  <dt><code>multi*</code></dt><dd>words that begin so</dd>
  <dt><code>barrier -sea</code></dt><dd>with the first word and without the second</dd>
  <dt><code>speaker:okeke</code></dt><dd>what this person said; <code>speaker:"Ada Okeke"</code> for a full name</dd>
</dl>
<p class="lead">Capitals and accents make no difference.</p>
{{/HELP}}
