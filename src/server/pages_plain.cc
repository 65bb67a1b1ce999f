// SPDX-License-Identifier: Apache-2.0
// The small pages: signing in, and what went wrong.
#include "pages_template.h"
#include "pages_urls.h"

namespace plenary::server {

std::string Render(const PageFrame& frame, const LoginPage& page) {
  return ExpandPage(frame, {"Sign in", "login.tpl", {}, nullptr, ""}, [&](Dictionary& content) {
    Set(content, "THEN", page.then);
    if (!page.problem.empty()) ShowWith(content, "PROBLEM", "TEXT", page.problem);
  });
}

std::string Render(const PageFrame& frame, const ProblemPage& page) {
  return ExpandPage(frame, {page.heading, "problem.tpl", {}, nullptr, ""},
                    [&](Dictionary& content) {
                      Set(content, "HEADING", page.heading);
                      Set(content, "TEXT", page.text);
                      Set(content, "STATUS", static_cast<std::size_t>(page.status));
                      if (!frame.caller.is_editor()) {
                        ShowWith(content, "SIGN_IN", "URL", LoginUrl(frame.address));
                      }
                    });
}

}  // namespace plenary::server
