{{%AUTOESCAPE context="HTML"}}
{{! SPDX-License-Identifier: Apache-2.0 }}
{{! BODY comes as HTML from formats::ReportHtmlBody, which escapes what people wrote. }}
{{>HEAD}}
<ul class="links no-print aside">
  <li><span class="badge badge--guess">Draft</span></li>
  {{#DOWNLOAD}}<li><a href="{{URL}}" download>{{NAME}}</a></li>{{/DOWNLOAD}}
</ul>
<div class="report">
{{BODY:none}}
</div>
