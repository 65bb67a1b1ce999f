{{%AUTOESCAPE context="HTML"}}
{{! SPDX-License-Identifier: Apache-2.0 }}
{{>HEAD}}
<div class="notice">
  <p>This is version {{N}} as it was published on {{DATE}}. It never changes, so that it can be
  cited.{{#OLDER}} A later one exists: <a href="{{URL}}">version {{N}}</a>.{{/OLDER}}
  {{#CORRECTED_SINCE}} The <a href="{{URL}}">transcript</a> has been corrected since.{{/CORRECTED_SINCE}}</p>
</div>
<h2>Transcript</h2>
<div class="turns" lang="{{LANGUAGE}}">
{{#TURN}}{{>TURN}}{{/TURN}}
</div>
