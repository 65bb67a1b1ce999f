// SPDX-License-Identifier: Apache-2.0
// A small meeting of our own invention, in which each thing that pages show happens once.
import { writeFileSync } from "node:fs";
import { join } from "node:path";

export const kRoster = {
  people: [
    { id: "rivera", name: "Ana Rivera", aliases: ["Ana"], role: "Chair", organisation: "Port Authority" },
    { id: "horvat", name: "Danko Horvat", role: "Engineer" },
    { id: "okeke", name: "Ada Okeke", role: "Harbour pilot" },
  ],
};

export const kCaptions = [
  ">> MS. RIVERA: Good morning and welcome to this meeting about the tide gates.\n",
  ">> Thank you. My name is Danko Horvat and I look after the gates. ",
  "They were closed eleven times last winter. (Inaudible) We ask for a second pump.\n",
  ">> MS. OKEKE: The pilots agree with <keel>all</keel> of that & more.\n",
  ">> MS. RIVERA: We have decided to buy a second pump. Mr. Horvat will order it by Friday.\n",
];

// Makes the meeting, live, with the people expected.
export function createMeeting(plenary, title = "Tide Gate Committee") {
  const roster = join(plenary.folder, "roster.json");
  writeFileSync(roster, JSON.stringify(kRoster));
  return plenary.createMeeting(title, "--roster", roster);
}
