#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures the whole-meeting summaries of `plenary report` by ROUGE, beside Lead and TextRank.

The meetings are those of a folder in the form of QMSum (Zhong et al. 2021): `meeting_transcripts`
with speaker and content, `general_query_list` whose first answer is the summary made by hand. Each
is written as captions, every turn with a label, and reported on without a roster.

ROUGE-1, -2 and -L are F1 of words in small letters (Lin 2004; L over the whole summary), times 100,
the mean over all meetings. All summaries have at most as many words as --words says, and are made
of the same sentences:

  lead      the first sentences of six words or more
  textrank  the sentences that share most words with others (Mihalcea and Tarau 2004)
  plenary   `summary` of the report
  oracle    sentences taken one by one, each that which adds most ROUGE-1 and -2: the most that
            choosing sentences can reach
"""
import argparse
import collections
import json
import math
import pathlib
import re
import subprocess
import sys


def words(text):
    return re.findall(r"[^\W_]+", text.lower())


def ngrams(tokens, n):
    return collections.Counter(tuple(tokens[i : i + n]) for i in range(len(tokens) - n + 1))


def f1(same, of_one, of_other):
    return 2 * same / (of_one + of_other) if same else 0.0


def rouge_n(summary, reference, n):
    ours, theirs = ngrams(summary, n), ngrams(reference, n)
    return f1(sum((ours & theirs).values()), sum(ours.values()), sum(theirs.values()))


def rouge_l(summary, reference):
    before = [0] * (len(reference) + 1)
    for word in summary:
        row = [0]
        for j, other in enumerate(reference):
            row.append(before[j] + 1 if word == other else max(before[j + 1], row[-1]))
        before = row
    return f1(before[-1], len(summary), len(reference))


def tidied(text):
    """Without the notes and the blanks before stops that the corpus has."""
    text = re.sub(r"\{\w+\}", "", text)
    text = re.sub(r"\s+([.,?!;:'])", r"\1", text).replace(" n't", "n't")
    return re.sub(r"\s+", " ", text).strip()


def read(path):
    meeting = json.loads(path.read_text(encoding="utf-8"))
    turns = [(t["speaker"], tidied(t["content"])) for t in meeting["meeting_transcripts"]]
    return [t for t in turns if t[1]], meeting["general_query_list"][0]["answer"]


def sentences(turns):
    found = [s.strip() for _, text in turns for s in re.split(r"(?<=[.?!])\s+", text)]
    return [s for s in found if len(words(s)) >= 6]


def cut(chosen, most):
    return " ".join(" ".join(chosen).split()[:most])


def lead(turns, most):
    return cut(sentences(turns), most)


def textrank(turns, most):
    found = sentences(turns)
    bags = [set(words(s)) for s in found]
    having = collections.defaultdict(list)
    for i, bag in enumerate(bags):
        for word in bag:
            having[word].append(i)
    shared = [collections.Counter() for _ in found]
    for those in having.values():
        for i in those:
            shared[i].update(j for j in those if j != i)
    size = [math.log(len(words(s)) + 1) for s in found]
    weight = [{j: k / (size[i] + size[j]) for j, k in row.items()} for i, row in enumerate(shared)]
    total = [sum(row.values()) for row in weight]
    rank = [1.0] * len(found)
    for _ in range(20):
        rank = [
            0.15 + 0.85 * sum(rank[j] * w / total[j] for j, w in weight[i].items() if total[j])
            for i in range(len(found))
        ]
    chosen, length = [], 0
    for i in sorted(range(len(found)), key=lambda i: -rank[i]):
        if length >= most:
            break
        chosen.append(i)
        length += len(found[i].split())
    return cut([found[i] for i in sorted(chosen)], most)


def oracle(turns, most, reference):
    found = sentences(turns)
    wanted, chosen, best = words(reference), [], 0.0
    while True:
        step = None
        for i in range(len(found)):
            picked = sorted([*chosen, i])
            tokens = words(" ".join(found[k] for k in picked))
            if i in chosen or len(tokens) > most:
                continue
            gain = rouge_n(tokens, wanted, 1) + rouge_n(tokens, wanted, 2)
            if gain > best:
                best, step = gain, i
        if step is None:
            return " ".join(found[k] for k in sorted(chosen))
        chosen.append(step)


def reported(binary, turns):
    captions = "\n\n".join(f">> {speaker.upper()}: {text}" for speaker, text in turns)
    run = subprocess.run(
        [binary, "report", "-", "--format", "json"], input=captions.encode(), capture_output=True
    )
    if run.returncode != 0:
        sys.exit(f"plenary report failed: {run.stderr.decode(errors='replace')}")
    return " ".join(s["text"] for s in json.loads(run.stdout)["summary"])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--binary", default="build/plenary")
    parser.add_argument("--words", type=int, default=110)
    parser.add_argument("--oracle", action="store_true", help="takes minutes")
    parser.add_argument("--show", action="store_true", help="prints our summaries")
    args = parser.parse_args()
    sums, count = collections.defaultdict(lambda: [0.0, 0.0, 0.0]), 0
    for path in sorted(args.folder.glob("*.json")):
        turns, reference = read(path)
        made = {
            "lead": lead(turns, args.words),
            "textrank": textrank(turns, args.words),
            "plenary": reported(args.binary, turns),
        }
        if args.oracle:
            made["oracle"] = oracle(turns, args.words, reference)
        if args.show:
            print(f"{path.stem}: {made['plenary']}\n")
        count += 1
        wanted = words(reference)
        for name, summary in made.items():
            ours = words(summary)
            figures = rouge_n(ours, wanted, 1), rouge_n(ours, wanted, 2), rouge_l(ours, wanted)
            sums[name] = [a + b for a, b in zip(sums[name], figures)]
    if count == 0:
        sys.exit(f"no meetings in {args.folder}")
    print(f"{count} meetings           ROUGE-1  ROUGE-2  ROUGE-L")
    for name, figures in sums.items():
        print(f"{name:20}" + "".join(f"{100 * f / count:9.2f}" for f in figures))


if __name__ == "__main__":
    main()
