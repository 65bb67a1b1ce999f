{{%AUTOESCAPE context="HTML"}}
{{! SPDX-License-Identifier: Apache-2.0 }}
{{>HEAD}}
<div class="bar no-print">
  <p role="status"><span class="badge{{#LIVE}} badge--live{{/LIVE}}" id="connection">{{CONNECTION}}</span></p>
  <p class="bar__since" id="since"></p>
  {{#AGAIN}}<noscript><p>This page loads itself again every 10 seconds. <a href="{{URL}}">Load it now</a></p></noscript>{{/AGAIN}}
  <div class="unseen" id="announcements" hidden>
    <label for="announce">Screen reader speaks</label>
    <select id="announce">
      <option value="">nothing by itself</option>
      <option value="sentences">finished sentences</option>
    </select>
  </div>
</div>
<h2 class="unseen" id="log-heading">Captions</h2>
<p class="waiting" id="waiting"{{#HAS_TURNS}} hidden{{/HAS_TURNS}}>The words will appear here as they are written.</p>
<div class="turns turns--live" id="log" role="log" aria-live="off" aria-labelledby="log-heading" tabindex="0"
  lang="{{LANGUAGE}}" data-socket="{{SOCKET_URL}}" data-stream="{{STREAM_URL}}" data-segments="{{SEGMENTS_URL}}" data-state="{{STATE}}" data-markers="{{MARKERS}}">
{{#TURN}}{{>TURN}}{{/TURN}}
</div>
<div id="end" tabindex="-1"></div>
<div class="unseen" id="spoken" aria-live="polite" lang="{{LANGUAGE}}"></div>
<button class="jump primary" id="jump" type="button" hidden>Jump to live</button>
<template id="turn-template">{{>BLANK_TURN}}</template>
