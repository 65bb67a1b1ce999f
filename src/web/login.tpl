{{%AUTOESCAPE context="HTML"}}
{{! SPDX-License-Identifier: Apache-2.0 }}
<div class="narrow">
<h1>Sign in</h1>
{{#PROBLEM}}<div class="notice notice--problem" role="alert"><p>{{TEXT}}</p></div>{{/PROBLEM}}
<p class="lead">For the secretariat. Readers need no key.</p>
<form method="post" action="/login">
  <input type="hidden" name="then" value="{{THEN}}">
  <div class="field">
    <label for="key">Your key</label>
    <input id="key" name="key" type="password" autocomplete="current-password" required autofocus
      size="40"{{#PROBLEM}} aria-invalid="true"{{/PROBLEM}}>
  </div>
  <button class="primary">Sign in</button>
</form>
</div>
