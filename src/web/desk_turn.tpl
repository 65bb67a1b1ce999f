{{%AUTOESCAPE context="HTML"}}
{{! SPDX-License-Identifier: Apache-2.0 }}
{{! What the desk can do to one turn; stands inside turn.tpl. }}
<div class="turn__edit" lang="en">
{{#PROBLEM}}<div class="notice notice--problem"><p>{{TEXT}}</p></div>{{/PROBLEM}}
{{#FINDINGS}}
<ul class="findings" aria-label="To check in turn {{N}}">
{{#FINDING}}
  <li>
    <span>To check: <q dir="auto" lang="{{LANGUAGE}}">{{RAW}}</q>, {{WHY}}</span>
    {{#PROPOSAL}}
    <form method="post" action="{{URL}}">
      <input type="hidden" name="csrf" value="{{CSRF}}">
      <input type="hidden" name="turn" value="{{ID}}">
      <input type="hidden" name="seen" value="{{SEEN}}">
      <input type="hidden" name="raw" value="{{RAW}}">
      <input type="hidden" name="proposal" value="{{TEXT}}">
      <input type="hidden" name="why" value="{{WHY}}">
      <button class="plain" name="do" value="exchange"><span>Write <q dir="auto" lang="{{LANGUAGE}}">{{TEXT}}</q> instead</span></button>
    </form>
    {{/PROPOSAL}}
  </li>
{{/FINDING}}
</ul>
{{/FINDINGS}}
<details{{#OPEN}} open{{/OPEN}}>
  <summary>Correct turn {{N}}</summary>
  <form method="post" action="{{URL}}">
    <input type="hidden" name="csrf" value="{{CSRF}}">
    <input type="hidden" name="turn" value="{{ID}}">
    <input type="hidden" name="seen" value="{{SEEN}}">
    <fieldset>
      <legend>Who speaks</legend>
      <div class="field--wide">
        <label for="speaker-{{ID}}">Name, empty when nobody knows</label>
        <input id="speaker-{{ID}}" name="speaker" list="people" dir="auto" value="{{SPEAKER}}">
      </div>
      <div class="field--wide">
        <label for="speaker-why-{{ID}}">Reason (optional)</label>
        <input id="speaker-why-{{ID}}" name="why" dir="auto">
      </div>
      <button name="do" value="speaker">Set the speaker</button>
    </fieldset>
  </form>
  <form method="post" action="{{URL}}">
    <input type="hidden" name="csrf" value="{{CSRF}}">
    <input type="hidden" name="turn" value="{{ID}}">
    <input type="hidden" name="seen" value="{{SEEN}}">
    <fieldset>
      <legend>What is said</legend>
      {{#GROWING}}<p>This turn is still being written: what comes after your correction will not be shown.</p>{{/GROWING}}
      <div class="field--wide">
        <label for="text-{{ID}}">Text, paragraphs parted by an empty line</label>
        <textarea id="text-{{ID}}" name="text" rows="{{ROWS}}" dir="auto" lang="{{LANGUAGE}}">
{{TEXT:pre_escape}}</textarea>
      </div>
      <div class="field--wide">
        <label for="text-why-{{ID}}">Reason (optional)</label>
        <input id="text-why-{{ID}}" name="why" dir="auto">
      </div>
      <button name="do" value="text">Save the text</button>
    </fieldset>
  </form>
</details>
{{#REVISIONS}}
<details{{#OPEN}} open{{/OPEN}}>
  <summary>{{COUNT}}</summary>
  <ol class="revisions">
  {{#REVISION}}
    <li>
      <span{{#UNDONE}} class="is-undone"{{/UNDONE}}>{{TEXT}}</span>
      {{#CAN_UNDO}}
      <form method="post" action="{{URL}}">
        <input type="hidden" name="csrf" value="{{CSRF}}">
        <input type="hidden" name="turn" value="{{TURN}}">
        <input type="hidden" name="revision" value="{{ID}}">
        <button class="plain" name="do" value="undo">Undo<span class="unseen"> correction {{ID}}</span></button>
      </form>
      {{/CAN_UNDO}}
    </li>
  {{/REVISION}}
  </ol>
</details>
{{/REVISIONS}}
</div>
