#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures `plenary process` against the annotated transcripts of samples/.

Four sets, each measured by itself: the samples; the transcripts of samples/accuracy in other styles,
of which `open` was looked at while rules were written and `kept` was not; and those of
samples/garbled, which have suspects only. An annotation (see samples/README.md) says of every arrow
of a transcript who really speaks, and where the markers are. What is measured, over all of a set
together:

  segmentation  turns that begin at the right line; a turn that the same speaker was labelled again
                for may be merged, a change of speakers that the captioner missed may be found
  labelled      turns with a label that are given the right person
  bare          turns without one: recall is right of all that a reader can tell,
                precision is right of all that were named
  markers       found at the right line, with the right kind
  names         misspelt and misheard names for which the right person is suggested
  suspects      garbled passages that were pointed out: recall; how many were pointed out, and how
                many of these where nothing is garbled, per 1,000 words; proposals is how many of
                those found have a word of the right reading proposed

The reliability table says, for bare turns that were named, how often a confidence was right.
"""
import argparse
import collections
import json
import pathlib
import subprocess
import sys
import unicodedata

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


def process(binary, text, roster):
    """The transcript that the program makes of a sample, with its roster."""
    command = [binary, "process", text, "--format", "json"]
    if roster.exists():
        command += ["--roster", roster]
    run = subprocess.run(command, capture_output=True, check=False)
    if run.returncode != 0:
        sys.exit(f"{text.name}: {run.stderr.decode(errors='replace').strip()}")
    return json.loads(run.stdout)


def samples_of(name):
    """The annotations of a set, each with its text and its roster."""
    if name == "samples":
        for path in sorted((SAMPLES / "annotations").glob("*.json")):
            text = SAMPLES / f"{path.stem}.txt"
            yield path, text, text.with_suffix(".roster.json")
    elif name == "garbled":
        for path in sorted((SAMPLES / name).glob("*.json")):
            yield path, path.with_suffix(".txt"), path.with_suffix(".roster.json")
    else:
        for path in sorted((SAMPLES / "accuracy" / name).glob("*.json")):
            if not path.name.startswith("roster-"):
                yield path, path.with_suffix(".txt"), path.with_name(f"roster-{path.name}")


def pair_turns(wanted, given):
    """Pairs turns by the line they begin at, in order. Returns the pairs and what is left over."""
    by_line = collections.defaultdict(collections.deque)
    for turn in given:
        by_line[turn["source"]["line"]].append(turn)
    pairs = [(turn, by_line[turn["line"]].popleft() if by_line[turn["line"]] else None)
             for turn in wanted]
    return pairs, [turn for rest in by_line.values() for turn in rest]


def fold(name):
    """A name without case, accents and punctuation."""
    apart = unicodedata.normalize("NFKD", name or "")
    return " ".join("".join(c if c.isalnum() else " " for c in apart
                            if not unicodedata.combining(c)).casefold().split())


def named(annotation, turn):
    """The annotation's id of the person that the program gives the turn to, or None."""
    speaker = (turn or {}).get("speaker")
    if not speaker or speaker["certainty"] == "unknown":
        return None
    for person in annotation["people"]:
        if speaker["id"] == person["id"] or fold(speaker["name"]) == fold(person["name"]):
            return person["id"]
    return speaker["id"]


def count_names(annotation, transcript, counts, misses):
    """Suggestions are right when they give (a part of) the name of the person who was meant."""
    wanted = [e for e in annotation.get("name_errors", []) if e.get("person")]
    given = transcript["name_suggestions"]

    def agree(error, suggestion):
        said, meant = fold(suggestion["suggestion"]), fold(error["person"])
        return (fold(error["raw"]) == fold(suggestion["raw"])
                and abs(suggestion["line"] - error["line"]) <= 1 and (said in meant or meant in said))

    counts["names"].add(len(wanted), 0, 0)
    for suggestion in given:
        right = any(agree(error, suggestion) for error in wanted)
        counts["names"].add(0, 1, 0)
        if not right:
            misses.append(f"line {suggestion['line']}: {suggestion['raw']!r} is not "
                          f"{suggestion['suggestion']!r}")
    counts["names"].add(0, 0, sum(any(agree(e, s) for s in given) for e in wanted))


def count_turns(annotation, pairs, extra, counts, misses, bins):
    may_merge = set(annotation["same_speaker_splits"])
    may_split = {change["line"] for change in annotation["missed_changes"]}
    for wanted, given in pairs:
        if given is None and wanted["n"] in may_merge:
            continue
        found = given is not None
        counts["segmentation"].add(1, found, found)
        if not found:
            misses.append(f"line {wanted['line']}: no turn found")
        said, true = named(annotation, given), wanted["speaker"]
        kind = "labelled" if wanted["label"] else "bare"
        counts[kind].add(true is not None, said is not None, said is not None and said == true)
        if kind == "bare" and said is not None:
            bins[min(9, int(given["speaker"]["confidence"] * 10))].append(said == true)
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


def words_of(text):
    return set(fold(text).split())


def count_suspects(annotation, transcript, counts, misses):
    """A garbled passage is found when one with a word of it is pointed out on one of its lines."""
    # Where words were dropped, nothing that is there is wrong.
    wanted = [e for e in annotation.get("text_errors", []) if e["kind"] != "dropped"]
    given = transcript["suspects"]

    def agree(error, suspect):
        last = error["line"] + error["raw"].count("\n")
        return (error["line"] <= suspect["line"] <= last
                and words_of(error["raw"]) & words_of(suspect["raw"]))

    def is_proposed(error):
        return any(agree(error, s) and words_of(error["fix"]) & words_of(s.get("proposal"))
                   for s in given)

    found = [e for e in wanted if any(agree(e, s) for s in given)]
    counts["suspects"].add(len(wanted), len(given), len(found))
    counts["words"].add(0, sum(len(turn["text"].split()) for turn in transcript["turns"]), 0)
    fixable = [e for e in found if e.get("fix")]
    counts["proposals"].add(len(fixable), 0, sum(map(is_proposed, fixable)))
    for error in wanted:
        counts[f"suspects.{error['kind']}"].add(1, 0, error in found)
    misses += [f"line {e['line']}: {e['raw']!r} is not pointed out" for e in wanted if e not in found]
    # Where a change of speakers was missed, to point it out is right.
    changes = {change["line"] for change in annotation.get("missed_changes", [])}
    false = [s for s in given
             if s["line"] not in changes and not any(agree(e, s) for e in wanted)]
    counts["false suspects"].add(0, len(false), 0)
    misses += [f"line {s['line']}: {s['raw']!r} is not garbled" for s in false]


def suspect_figures(prefix, counts):
    words = max(1, counts["words"].given)
    result = {
        f"{prefix}suspects.recall": counts["suspects"].recall(),
        f"{prefix}suspects.proposals": counts["proposals"].recall(),
        f"{prefix}suspects.per_1000": 1000 * counts["suspects"].given / words,
        f"{prefix}suspects.false_per_1000": 1000 * counts["false suspects"].given / words,
    }
    if prefix == "garbled.":
        result |= {f"{prefix}{kind}": count.recall() for kind, count in sorted(counts.items())
                   if kind.startswith("suspects.")}
    return result


def figures(name, counts):
    prefix = "" if name == "samples" else f"{name}."
    if name == "garbled":
        return suspect_figures(prefix, counts)
    return {
        f"{prefix}segmentation.precision": counts["segmentation"].precision(),
        f"{prefix}segmentation.recall": counts["segmentation"].recall(),
        f"{prefix}segmentation.f1": counts["segmentation"].f1(),
        f"{prefix}labelled.accuracy": counts["labelled"].recall(),
        f"{prefix}bare.precision": counts["bare"].precision(),
        f"{prefix}bare.recall": counts["bare"].recall(),
        f"{prefix}markers.f1": counts["markers"].f1(),
        f"{prefix}names.precision": counts["names"].precision(),
        f"{prefix}names.recall": counts["names"].recall(),
        **suspect_figures(prefix, counts),
    }


def measure(name, arguments, bins):
    """The figures of one set, or none when it is not there."""
    counts = collections.defaultdict(Count)
    for path, text, roster in samples_of(name):
        annotation = json.loads(path.read_text(encoding="utf-8"))
        transcript = process(arguments.binary, text, roster)
        misses = []
        if "turns" in annotation:
            pairs, extra = pair_turns(annotation["turns"], transcript["turns"])
            count_turns(annotation, pairs, extra, counts, misses, bins)
            count_markers(annotation, transcript, counts, misses)
            count_names(annotation, transcript, counts, misses)
        count_suspects(annotation, transcript, counts, misses)
        if arguments.misses:
            print(f"{path.stem}:", *misses, sep="\n  ")
    return figures(name, counts) if counts else {}


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default="build/plenary")
    parser.add_argument("--json", type=pathlib.Path, metavar="FILE")
    parser.add_argument("--misses", action="store_true")
    arguments = parser.parse_args()

    bins = collections.defaultdict(list)
    result = {}
    for name in ("samples", "open", "kept", "garbled"):
        result |= measure(name, arguments, bins)
    for name, value in result.items():
        print(f"{name:34}{value:8.3f}")
    print("confidence of bare turns   named   right")
    for tenth in sorted(bins):
        right = sum(bins[tenth]) / len(bins[tenth])
        print(f"{tenth / 10:.1f} to {(tenth + 1) / 10:.1f}{len(bins[tenth]):24}{right:8.2f}")
    if arguments.json:
        arguments.json.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
