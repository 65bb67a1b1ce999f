{{%AUTOESCAPE context="HTML"}}
{{! SPDX-License-Identifier: Apache-2.0 }}
<div class="narrow">
<h1>{{HEADING}}</h1>
<p>{{TEXT}}</p>
<ul class="links">
  <li><a href="/">All meetings</a></li>
  <li><a href="/search">Search</a></li>
  {{#SIGN_IN}}<li><a href="{{URL}}">Sign in</a></li>{{/SIGN_IN}}
</ul>
<p class="lead">({{STATUS}})</p>
</div>
