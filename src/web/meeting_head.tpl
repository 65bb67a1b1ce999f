{{%AUTOESCAPE context="HTML"}}
{{! SPDX-License-Identifier: Apache-2.0 }}
{{! The title of a meeting and the ways to its pages and languages; on top of each of these. }}
{{#TITLE}}<h1 dir="auto">{{NAME}}</h1>{{/TITLE}}
{{#NAMED}}<p class="meeting-name" dir="auto">{{NAME}}</p>{{/NAMED}}
<div class="details-line">
  {{#LIVE}}<span class="badge badge--live">Live</span>{{/LIVE}}
  {{#STATE}}<span class="badge">{{NAME}}</span>{{/STATE}}
  {{#DETAIL}}<span dir="auto">{{TEXT}}</span>{{/DETAIL}}
</div>
<nav aria-label="Meeting">
  <ul class="tabs">
    {{#TAB}}<li><a href="{{URL}}"{{#CURRENT}} aria-current="page"{{/CURRENT}}>{{NAME}}</a></li>
    {{/TAB}}
  </ul>
</nav>
{{#LANGUAGES}}
<nav class="aside no-print" aria-label="Languages">
  <ul class="links">
    {{#LANGUAGE}}<li><a href="{{URL}}" hreflang="{{LANGUAGE}}"{{#CURRENT}} aria-current="true"{{/CURRENT}}>{{NAME}}</a></li>
    {{/LANGUAGE}}
  </ul>
</nav>
{{/LANGUAGES}}
