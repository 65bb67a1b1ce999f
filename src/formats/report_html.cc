// SPDX-License-Identifier: Apache-2.0
// Headings, numbered paragraphs with their citations, tables. Parts that are empty are left out.
#include "html_page.h"
#include "report_writers.h"
#include "speaker_line.h"

namespace plenary::formats {
namespace {

constexpr std::string_view kSpoken = " lang=\"\" dir=\"auto\"";

std::string Cites(const std::vector<int>& cites, const TurnUrl& turn_url) {
  std::string html;
  for (const int n : cites) {
    const std::string number = std::to_string(n);
    if (!html.empty()) html += ", ";
    html += turn_url ? "<a href=\"" + EscapeHtml(turn_url(n)) + "\" aria-label=\"Turn " + number +
                           "\">" + number + "</a>"
                     : number;
  }
  return html.empty() ? html : " <span class=\"cites\">[" + html + "]</span>";
}

// <tag lang="" dir="auto">text [cites]</tag>
std::string Spoken(std::string_view tag, std::string_view text, const std::string& cites = {}) {
  std::string html = "<" + std::string(tag) + std::string(kSpoken) + ">";
  return html + EscapeHtml(text) + cites + "</" + std::string(tag) + ">";
}

std::string Number(int number) {
  return "<td>" + std::to_string(number) + "</td>";
}

std::string Section(std::string_view title, const std::string& content) {
  return "<section>\n<h2>" + std::string(title) + "</h2>\n" + content + "</section>\n";
}

std::string InShort(const report::Report& report, const TurnUrl& turn_url) {
  if (report.summary.empty()) return {};
  std::string html = "<ul>\n";
  for (const auto& sentence : report.summary)
    html += Spoken("li", sentence.text, Cites(sentence.cites, turn_url)) + "\n";
  return Section("In short", html + "</ul>\n");
}

std::string Participants(const report::Report& report) {
  if (report.participants.empty()) return {};
  std::string html =
      "<table>\n<thead><tr><th scope=\"col\">Name</th><th scope=\"col\">Role</th>"
      "<th scope=\"col\">Turns</th><th scope=\"col\">Words</th></tr></thead>\n<tbody>\n";
  for (const auto& p : report.participants)
    html += "<tr>" + Spoken("td", p.name) + Spoken("td", p.role) + Number(p.turns) +
            Number(p.words) + "</tr>\n";
  html += "</tbody>\n</table>\n";
  if (report.statistics.unattributed_turns > 0)
    html += "<p>Turns that nobody is named for: " +
            std::to_string(report.statistics.unattributed_turns) + "</p>\n";
  return Section("Participants", html);
}

std::string Apologies(const report::Report& report) {
  if (report.apologies.empty()) return {};
  std::string html = "<ul>\n";
  for (const auto& name : report.apologies) html += Spoken("li", name) + "\n";
  return Section("Apologies", html + "</ul>\n");
}

// The paragraphs of all items are numbered through: each list starts where the one before ended.
std::string Agenda(const report::Report& report, const TurnUrl& turn_url) {
  std::string html;
  std::size_t paragraph = 1;
  for (const auto& item : report.agenda) {
    html += "<section id=\"item" + std::to_string(item.item) + "\">\n<h2 dir=\"auto\">" +
            std::to_string(item.item) + ". " + EscapeHtml(item.title) + "</h2>\n";
    if (!item.summary.empty()) {
      html += "<ol start=\"" + std::to_string(paragraph) + "\">\n";
      for (const auto& sentence : item.summary)
        html += Spoken("li", sentence.text, Cites(sentence.cites, turn_url)) + "\n";
      html += "</ol>\n";
    }
    html += "</section>\n";
    paragraph += item.summary.size();
  }
  return html;
}

std::string Decisions(const report::Report& report, const TurnUrl& turn_url) {
  if (report.decisions.empty()) return {};
  std::string html = "<ul>\n";
  for (const auto& decision : report.decisions)
    html += Spoken("li", decision.text, Cites(decision.cites, turn_url)) + "\n";
  return Section("Decisions", html + "</ul>\n");
}

std::string ActionItems(const report::Report& report, const TurnUrl& turn_url) {
  if (report.action_items.empty()) return {};
  std::string html =
      "<table>\n<thead><tr><th scope=\"col\">Action</th><th scope=\"col\">Owner</th>"
      "<th scope=\"col\">Due</th></tr></thead>\n<tbody>\n";
  for (const auto& action : report.action_items)
    html += "<tr>" + Spoken("td", action.text, Cites(action.cites, turn_url)) +
            Spoken("td", action.owner) + Spoken("td", action.due) + "</tr>\n";
  return Section("Action items", html + "</tbody>\n</table>\n");
}

std::string NextMeeting(const report::Report& report, const TurnUrl& turn_url) {
  if (!report.next_meeting) return {};
  return Section(
      "Next meeting",
      Spoken("p", report.next_meeting->when, Cites(report.next_meeting->cites, turn_url)) + "\n");
}

}  // namespace

std::string ReportHtmlBody(const report::Report& report, const TurnUrl& turn_url) {
  std::string html = "<h1 dir=\"auto\">" + EscapeHtml(ReportTitle(report)) + "</h1>\n";
  if (const auto when = MeetingWhen(report.meeting); !when.empty())
    html += "<p class=\"when\">" + EscapeHtml(when) + "</p>\n";
  html += "<p class=\"drafted\">" + std::string(kDraftedNote) + "</p>\n";
  return html + InShort(report, turn_url) + Participants(report) + Apologies(report) +
         Agenda(report, turn_url) + Decisions(report, turn_url) + ActionItems(report, turn_url) +
         NextMeeting(report, turn_url) + GapsHtml(report.gaps);
}

}  // namespace plenary::formats
