{{%AUTOESCAPE context="HTML"}}
{{! SPDX-License-Identifier: Apache-2.0 }}
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{TITLE}} · Plenary</title>
{{#STYLE}}<link rel="stylesheet" href="{{URL}}">
{{/STYLE}}
<link rel="stylesheet" media="print" href="{{PRINT_STYLE}}">
<link rel="icon" href="{{ICON}}" type="image/svg+xml">
<script src="{{APPEARANCE_SCRIPT}}"></script>
{{#MODULE}}<script type="module" src="{{URL}}"></script>
{{/MODULE}}
{{#REFRESH}}<noscript><meta http-equiv="refresh" content="10; url={{URL}}"></noscript>
{{/REFRESH}}
</head>
<body>
<a class="skip unseen" href="#content">Skip to the content</a>
<header class="site">
  <a class="site__name" href="/">Plenary</a>
  <nav aria-label="Site">
    <ul class="site__links">
      <li><a href="/">Meetings</a></li>
      <li><a href="/search">Search</a></li>
      {{#SIGNED_OUT}}<li><a href="{{LOGIN_URL}}" rel="nofollow">Sign in</a></li>{{/SIGNED_OUT}}
      {{#SIGNED_IN}}<li><form method="post" action="/logout">
        <input type="hidden" name="csrf" value="{{CSRF}}">
        <button class="plain">Sign out {{WHO}}</button>
      </form></li>{{/SIGNED_IN}}
    </ul>
  </nav>
  <details class="appearance" hidden>
    <summary>Text size and colours</summary>
    <div class="appearance__panel">
      <div class="field">
        <label for="text-size">Text size</label>
        <select id="text-size">
          <option value="1">100 %</option>
          <option value="1.25">125 %</option>
          <option value="1.5">150 %</option>
          <option value="2">200 %</option>
          <option value="3">300 %</option>
          <option value="4">400 %</option>
        </select>
      </div>
      <div class="field">
        <label for="theme">Colours</label>
        <select id="theme">
          <option value="">As my device</option>
          <option value="light">Light</option>
          <option value="dark">Dark</option>
          <option value="contrast">High contrast</option>
        </select>
      </div>
    </div>
  </details>
</header>
<main class="content" id="content" tabindex="-1">
{{>CONTENT}}
</main>
<footer class="colophon">
  <p>Captions are written while people speak, as a help to understanding; they are not the official
  record of a meeting. What was corrected or guessed afterwards is marked as such.</p>
</footer>
</body>
</html>
