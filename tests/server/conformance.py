#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks what the server says against schemas/: runs its tests with PLENARY_RECORD set, and compares
every answer and message that they recorded with openapi.yaml, asyncapi.yaml and the JSON Schemas.

usage: conformance.py SERVER_TEST SCHEMAS"""
import functools
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import jsonschema
import yaml

METHODS = ("get", "post", "put", "patch", "delete")
MESSAGES = {"captioner": "captioner-message", "server": "server-message", "reader": "reader-message"}


class Description:
    """The published descriptions, and validators for parts of them."""

    def __init__(self, folder):
        self.openapi = yaml.safe_load((folder / "openapi.yaml").read_text())
        self.asyncapi = yaml.safe_load((folder / "asyncapi.yaml").read_text())
        self.schemas = {}
        self.base = (folder / "openapi.yaml").resolve().as_uri()
        self.store = {self.base: self.openapi}
        for path in sorted((folder / "json").glob("*.schema.json")):
            schema = json.loads(path.read_text())
            jsonschema.Draft202012Validator.check_schema(schema)
            self.schemas[path.name.removesuffix(".schema.json")] = schema
            self.store[path.resolve().as_uri()] = schema
            self.store[schema["$id"]] = schema

    def problem(self, schema, value):
        """What is wrong with the value, or None."""
        resolver = jsonschema.RefResolver(self.base, self.openapi, store=self.store)
        validator = jsonschema.Draft202012Validator(schema, resolver=resolver)
        error = jsonschema.exceptions.best_match(validator.iter_errors(value))
        return None if error is None else f"{error.json_path}: {error.message}"

    def resolved(self, part):
        """A response or parameter in place of the reference to it."""
        while "$ref" in part:
            name = part["$ref"].removeprefix("#/").split("/")
            part = functools.reduce(lambda whole, key: whole[key], name, self.openapi)
        return part

    def operations(self):
        for path, item in self.openapi["paths"].items():
            for method in METHODS:
                if method in item:
                    yield method.upper(), path, item[method]

    def operation(self, method, path):
        for known_method, pattern, operation in self.operations():
            form = re.sub(r"\\{\w+\\}", "[^/]+", re.escape(pattern))
            if known_method == method and re.fullmatch(form, path):
                return pattern, operation
        return None, None


class Check:
    def __init__(self, description):
        self.description = description
        self.problems = {}  # what is wrong: an example
        self.exercised = set()
        self.spoken = set()
        self.counted = 0

    def fail(self, what, example=""):
        self.problems.setdefault(what, example)

    def http(self, entry):
        method, path, status = entry["method"], entry["path"], str(entry["status"])
        pattern, operation = self.description.operation(method, path)
        if operation is None:
            return
        where = f"{method} {pattern} -> {status}"
        if status not in operation["responses"]:
            if status not in ("401", "413", "431"):  # which any request can be answered
                self.fail(f"{where}: this status is not described")
            return
        if status[0] in "12":
            self.exercised.add((method, pattern))
            self.request(where, operation, entry["request"])
        response = self.description.resolved(operation["responses"][status])
        self.body(where, response.get("content", {}), entry)

    def request(self, where, operation, body):
        if "requestBody" not in operation:
            return
        schema = operation["requestBody"]["content"]["application/json"]["schema"]
        if problem := self.description.problem(schema, body):
            self.fail(f"{where}: took a body that its schema does not", problem)

    def body(self, where, content, entry):
        kind = entry["content_type"].split(";")[0]
        if not content and not kind:
            return
        if kind not in content:
            self.fail(f"{where}: content of type {kind!r} is not described")
        elif kind == "application/json":
            if problem := self.description.problem(content[kind]["schema"], entry["body"]):
                self.fail(f"{where}: the body is not as described", problem)

    def message(self, entry):
        name = MESSAGES[entry["kind"]]
        self.spoken.add((name, entry["message"]["type"]))
        if problem := self.description.problem(self.description.schemas[name], entry["message"]):
            self.fail(f"{name} {entry['message']['type']}: not as described", problem)

    def routes(self, entry):
        served = {(m, p) for m, p in entry["routes"] if p.startswith("/api/")}
        described = {(m, p) for m, p, _ in self.description.operations()}
        for method, path in served - described:
            self.fail(f"{method} {path} is served and not described")
        for method, path in described - served:
            self.fail(f"{method} {path} is described and not served")

    def entry(self, entry):
        self.counted += 1
        handlers = {"http": self.http, "routes": self.routes}
        handlers.get(entry["kind"], self.message)(entry)

    def everything_was_said(self):
        for method, path, _ in self.description.operations():
            if (method, path) not in self.exercised:
                self.fail(f"{method} {path}: no test has it succeed")
        for name in MESSAGES.values():
            for kind in self.description.schemas[name]["oneOf"]:
                spoken = kind["properties"]["type"]["const"]
                if (name, spoken) not in self.spoken:
                    self.fail(f"{name} {spoken}: no test has it said")

    def asyncapi(self):
        described = {p for _, p, _ in self.description.operations()}
        for channel in self.description.asyncapi["channels"]:
            if channel not in described:
                self.fail(f"asyncapi.yaml: {channel} is not served")
        for message in self.description.asyncapi["components"]["messages"].values():
            schema = {"$ref": message["payload"]["$ref"]}
            for example in message["examples"]:
                if problem := self.description.problem(schema, example["payload"]):
                    self.fail(f"asyncapi.yaml: an example of {message['name']} is not as described", problem)


def recorded(program):
    """Runs the tests; gives what they recorded."""
    with tempfile.TemporaryDirectory() as folder:
        record = pathlib.Path(folder) / "record"
        environment = dict(os.environ, PLENARY_RECORD=str(record))
        run = subprocess.run([program, "--gtest_brief=1"], env=environment, capture_output=True, text=True)
        if run.returncode != 0:
            sys.exit(f"the tests themselves failed:\n{run.stdout}{run.stderr}")
        with record.open(encoding="utf-8", errors="replace") as lines:
            return [json.loads(line) for line in lines]


def main():
    check = Check(Description(pathlib.Path(sys.argv[2])))
    for entry in recorded(sys.argv[1]):
        check.entry(entry)
    check.everything_was_said()
    check.asyncapi()
    for problem, example in sorted(check.problems.items()):
        print(problem, f"({example})" if example else "")
    print(f"{check.counted} answers and messages, {len(check.problems)} problems")
    sys.exit(bool(check.problems))


main()
