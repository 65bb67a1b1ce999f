{{%AUTOESCAPE context="HTML"}}
{{! SPDX-License-Identifier: Apache-2.0 }}
<h1>Meetings</h1>
<form class="row" action="/search" method="get" role="search">
  <div class="field--wide">
    <label for="q">Search in all meetings</label>
    <input id="q" name="q" type="search" dir="auto">
  </div>
  <button class="primary">Search</button>
</form>
{{#NONE}}<p class="lead">No meeting is live or published yet.</p>{{/NONE}}
{{#GROUP}}
<h2>{{HEADING}}</h2>
<ul class="meetings">
{{#MEETING}}
  <li>
    <h3 class="meetings__title"><a href="{{URL}}" dir="auto">{{NAME}}</a></h3>
    <div class="details-line">
      {{#LIVE}}<span class="badge badge--live">Live</span>{{/LIVE}}
      {{#STATE}}<span class="badge">{{NAME}}</span>{{/STATE}}
      {{#DETAIL}}<span dir="auto">{{TEXT}}</span>{{/DETAIL}}
      {{#LINK}}<a href="{{URL}}">{{TEXT}}</a>{{/LINK}}
    </div>
  </li>
{{/MEETING}}
</ul>
{{/GROUP}}
