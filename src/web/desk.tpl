{{%AUTOESCAPE context="HTML"}}
{{! SPDX-License-Identifier: Apache-2.0 }}
{{>HEAD}}
{{#PROBLEM}}<div class="notice notice--problem" role="alert"><p>{{TEXT}}{{#TURN}} <a href="{{URL}}">Go to the turn</a>{{/TURN}}</p></div>{{/PROBLEM}}
<p class="lead">Corrections lie on top of what was captioned: each can be undone, and what the captioner wrote is
never lost.{{#PUBLISHED}} Readers see them at once.{{/PUBLISHED}}</p>
<div class="desk__actions">
{{#ACTION}}
  <form method="post" action="{{URL}}">
    <input type="hidden" name="csrf" value="{{CSRF}}">
    <button name="do" value="{{DO}}"{{#PRIMARY}} class="primary"{{/PRIMARY}}>{{NAME}}</button>
  </form>
{{/ACTION}}
</div>
<datalist id="people">
{{#PERSON}}<option value="{{NAME}}">{{ROLE}}</option>
{{/PERSON}}
</datalist>
<h2>Turns</h2>
{{#EMPTY}}<p class="lead">Nothing has been captioned yet.</p>{{/EMPTY}}
{{#TO_CHECK}}
<details class="desk__check">
  <summary>{{COUNT}} to check</summary>
  <p>Names that may be misspelt, and words that captioning may have garbled. Nothing was changed: read or listen, then
  decide.</p>
  <ul class="links">
    {{#LINK}}<li><a href="{{URL}}">{{NAME}}</a></li>
    {{/LINK}}
  </ul>
</details>
{{/TO_CHECK}}
{{#PARTS}}
<nav aria-label="Turns">
  <ul class="links">
    {{#PART}}<li><a href="{{URL}}"{{#CURRENT}} aria-current="page"{{/CURRENT}}>{{NAME}}</a></li>
    {{/PART}}
  </ul>
</nav>
{{/PARTS}}
<div class="turns" lang="{{LANGUAGE}}">
{{#TURN}}{{>TURN}}{{/TURN}}
</div>
