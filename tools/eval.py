#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures `plenary process` against the annotations in samples/annotations.

An annotation (see samples/README.md) says of every arrow of a transcript who really speaks, and
where the markers are. What is measured, over all samples together:

  segmentation  turns that begin at the right line; a turn that the same speaker was labelled again
                for may be merged, a change of speakers that the captioner missed may be found
  labelled      turns with a label that are given the right person
  bare          turns without one: recall is right of all that a reader can tell,
                precision is right of all that were named
  markers       found at the right line, with the right kind
"""
import argparse
import collections
import json
import pathlib
import subprocess
import sys

SAMPLES = pathlib.Path(__file__).resolve().parent.parent / "samples"


class Count:
    """How many were wanted, how many were given, and how many of these are right."""

    def __init__(self):
        self.wanted = self.given = self.right = 0

    def add(self, wanted, given, right):
        self.wanted += wanted
        self.given += given
        self.right += right

    def precision(self):
        return self.right / self.given if self.given else 1.0

    def recall(self):
        return self.right / self.wanted if self.wanted else 1.0

    def f1(self):
        both = self.precision() + self.recall()
        return 2 * self.precision() * self.recall() / both if both else 0.0


def process(binary, name, text):
    """The transcript that the program makes of a sample, with its roster."""
    command = [binary, "process", SAMPLES / text, "--format", "json"]
    command += ["--roster", SAMPLES / f"{name}.roster.json"]
    run = subprocess.run(command, capture_output=True, check=False)
    if run.returncode != 0:
        sys.exit(f"{name}: {run.stderr.decode(errors='replace').strip()}")
    return json.loads(run.stdout)


def pair_turns(wanted, given):
    """Pairs turns by the line they begin at, in order. Returns the pairs and what is left over."""
    by_line = collections.defaultdict(collections.deque)
    for turn in given:
        by_line[turn["source"]["line"]].append(turn)
    pairs = [(turn, by_line[turn["line"]].popleft() if by_line[turn["line"]] else None)
             for turn in wanted]
    return pairs, [turn for rest in by_line.values() for turn in rest]


def named(turn):
    """The id of the person that the program gives the turn to, or None."""
    speaker = (turn or {}).get("speaker")
    return speaker["id"] if speaker and speaker["certainty"] != "unknown" else None


def count_turns(annotation, pairs, extra, counts, misses):
    may_merge = set(annotation["same_speaker_splits"])
    may_split = {change["line"] for change in annotation["missed_changes"]}
    for wanted, given in pairs:
        if given is None and wanted["n"] in may_merge:
            continue
        found = given is not None
        counts["segmentation"].add(1, found, found)
        if not found:
            misses.append(f"line {wanted['line']}: no turn found")
        said, true = named(given), wanted["speaker"]
        kind = "labelled" if wanted["label"] else "bare"
        counts[kind].add(true is not None, said is not None, said is not None and said == true)
        if said != true:
            misses.append(f"line {wanted['line']}: {wanted['label']} is {true}, said {said}")
    for turn in extra:
        if turn["source"]["line"] not in may_split:
            counts["segmentation"].add(0, 1, 0)
            misses.append(f"line {turn['source']['line']}: no turn begins here")


def count_markers(annotation, transcript, counts, misses):
    def keys(markers):
        return collections.Counter((m["line"], m["raw"], m["kind"]) for m in markers
                                   if m["kind"] != "interruption")

    wanted, given = keys(annotation["markers"]), keys(transcript["markers"])
    right = wanted & given
    counts["markers"].add(wanted.total(), given.total(), right.total())
    misses += [f"marker missed: {key}" for key in wanted - right]
    misses += [f"no such marker: {key}" for key in given - right]


def figures(counts):
    return {
        "segmentation.precision": counts["segmentation"].precision(),
        "segmentation.recall": counts["segmentation"].recall(),
        "segmentation.f1": counts["segmentation"].f1(),
        "labelled.accuracy": counts["labelled"].recall(),
        "bare.precision": counts["bare"].precision(),
        "bare.recall": counts["bare"].recall(),
        "markers.f1": counts["markers"].f1(),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default="build/plenary")
    parser.add_argument("--json", type=pathlib.Path, metavar="FILE")
    parser.add_argument("--misses", action="store_true")
    arguments = parser.parse_args()

    counts = collections.defaultdict(Count)
    for path in sorted((SAMPLES / "annotations").glob("*.json")):
        annotation = json.loads(path.read_text(encoding="utf-8"))
        transcript = process(arguments.binary, path.stem, annotation["file"])
        misses = []
        pairs, extra = pair_turns(annotation["turns"], transcript["turns"])
        count_turns(annotation, pairs, extra, counts, misses)
        count_markers(annotation, transcript, counts, misses)
        if arguments.misses:
            print(f"{path.stem}:", *misses, sep="\n  ")

    result = figures(counts)
    for name, value in result.items():
        print(f"{name:24}{value:8.3f}")
    if arguments.json:
        arguments.json.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
