// SPDX-License-Identifier: Apache-2.0
// How the live page stands, in words.

const kFinished = ["ended", "in_review", "published", "withdrawn"];

//   connection  as Connection says it: "connecting", "live", "reconnecting"
//   meeting     state of the meeting
export function connectionWords(connection, meeting) {
  if (kFinished.includes(meeting)) return "The captioner has finished";
  if (connection === "reconnecting") return "Reconnecting";
  if (connection === "connecting") return "Connecting";
  return meeting === "scheduled" ? "Not begun yet" : "Live";
}

function ago(milliseconds) {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

// How long ago the last words came, while more are expected and none can come.
//   since  milliseconds, null when there were none yet
export function sinceWords(connection, meeting, since) {
  if (connection !== "reconnecting" || kFinished.includes(meeting) || since === null) return "";
  return `last words ${ago(since)} ago`;
}

const timeOf = (at) => new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });

// An entry of the record, as readers see it between the turns.
export function entryWords({ kind, at, until }) {
  if (kind === "handover") return `Another captioner took over at ${timeOf(at)}.`;
  if (until === null) return `Captioning stopped at ${timeOf(at)}.`;
  return `Nobody captioned from ${timeOf(at)} to ${timeOf(until)}.`;
}
