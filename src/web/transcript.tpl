{{%AUTOESCAPE context="HTML"}}
{{! SPDX-License-Identifier: Apache-2.0 }}
{{>HEAD}}
{{#NOTICE}}<div class="notice"><p>{{TEXT}}{{#LINK}} <a href="{{URL}}">{{TEXT}}</a>{{/LINK}}</p></div>{{/NOTICE}}
<details class="aside no-print">
  <summary>Downloads, captioner’s text and versions</summary>
  <dl>
    <dt>This transcript as a file</dt>
    <dd><ul class="links">{{#DOWNLOAD}}<li><a href="{{URL}}" download>{{NAME}}</a></li>{{/DOWNLOAD}}</ul></dd>
    <dt>Before anybody touched it</dt>
    <dd><a href="{{CAPTIONS_URL}}">The captioner’s own text</a></dd>
    {{#VERSIONS}}
    <dt>Published versions</dt>
    {{#VERSION}}<dd><a href="{{URL}}">Version {{N}}</a>, published on {{DATE}}{{#CORRECTED_SINCE}}, corrected since{{/CORRECTED_SINCE}}</dd>
    {{/VERSION}}
    {{/VERSIONS}}
  </dl>
</details>
<form class="row no-print" action="/search" method="get" role="search">
  <input type="hidden" name="meeting" value="{{MEETING_ID}}">
  <div class="field--wide">
    <label for="q">Search in this meeting</label>
    <input id="q" name="q" type="search" dir="auto">
  </div>
  <button>Search</button>
</form>
<h2>Transcript</h2>
{{#EMPTY}}<p class="lead">Nothing has been captioned yet.</p>{{/EMPTY}}
<div class="turns" lang="{{LANGUAGE}}">
{{#TURN}}{{>TURN}}{{/TURN}}
</div>
