"""Owns a second implementation of the rules for scores and comparisons, written from their description and not from the app.

Reads {"cases": [{"definitions": [...], "mappings": [...], "evaluations": [...]}]} on standard input, where the evaluations
of a case are two or more to be compared, oldest first, or one to be scored. Writes {"cases": [...]} on standard output.
"""

import json
import math
import sys
from functools import cmp_to_key

TOLERANCE = 1e-9
COMMON = ("same", "reworded")
WORSE = ("same", "reworded", "changed")


def at_least(a, b):
    return a >= b - TOLERANCE


def below(a, b):
    return not at_least(a, b)


def shown(x):
    """One decimal, half away from zero, never -0."""
    if x is None:
        return None
    size = math.floor(abs(x) * 10 + 0.5 + 1e-9) / 10
    return 0 if size == 0 else math.copysign(size, x)


def is_level(mark):
    return isinstance(mark, (int, float)) and not isinstance(mark, bool)


def mark_of(evaluation, question):
    return evaluation["answers"].get(question["id"], {}).get("mark")


def is_applicable(evaluation, question):
    return mark_of(evaluation, question) != "not-relevant"


def variant_of(definition, evaluation):
    variants = definition["variants"]
    return next((v for v in variants if v["id"] == evaluation["scope"]["variant"]), variants[0])


def asked(step, variant):
    return [q for q in step["questions"] if variant["questions"] == "all" or q["core"]]


def mean(pairs):
    """The weighted mean of (weight, value) pairs; None of nothing."""
    weight = math.fsum(w for w, _ in pairs)
    return math.fsum(w * value for w, value in pairs) / weight if weight > 0 else None


def rate(questions, evaluation, definition, least):
    """Coverage, level, low and high over some questions."""
    applicable = [q for q in questions if is_applicable(evaluation, q)]
    answered = [(q["weight"], mark_of(evaluation, q)) for q in applicable if is_level(mark_of(evaluation, q))]
    blank = [q["weight"] for q in applicable if not is_level(mark_of(evaluation, q))]
    whole = math.fsum(q["weight"] for q in applicable)
    coverage = math.fsum(w for w, _ in answered) / whole if applicable else 0
    scale = definition["scale"]["values"]
    return {
        "applicable": bool(applicable),
        "coverage": coverage,
        "level": mean(answered) if answered and at_least(coverage, least) else None,
        "low": mean(answered + [(w, scale[0]) for w in blank]),
        "high": mean(answered + [(w, scale[-1]) for w in blank]),
    }


def target_of(definition, evaluation, step):
    own = evaluation["targets"].get(step["id"])
    if own is not None:
        return own
    return step["target"] if step.get("target") is not None else definition["target"]


def status_of(chosen, rated, ready_at):
    if not chosen:
        return "left-out"
    if not rated["applicable"]:
        return "not-applicable"
    if rated["level"] is None:
        return "too-few-answers"
    return "ready" if at_least(rated["level"], ready_at) else "not-ready"


def score_steps(definition, evaluation):
    variant = variant_of(definition, evaluation)
    limits = definition["thresholds"]
    scores = {}
    for step in definition["steps"]:
        chosen = step["id"] in evaluation["scope"]["steps"]
        questions = asked(step, variant) if chosen else []
        rated = rate(questions, evaluation, definition, variant["minCoverage"])
        target = target_of(definition, evaluation, step)
        scores[step["id"]] = {
            "id": step["id"],
            "status": status_of(chosen, rated, limits["readyAt"]),
            "aheadOf": [],
            "coverage": rated["coverage"],
            "level": rated["level"],
            "low": rated["low"],
            "high": rated["high"],
            "target": target if chosen else None,
            "gap": None if rated["level"] is None else max(0, target - rated["level"]),
        }
    for step in definition["steps"]:
        own = scores[step["id"]]
        if own["level"] is not None and at_least(own["level"], limits["begunAt"]):
            own["aheadOf"] = [p for p in step["dependsOn"] if scores[p]["status"] == "not-ready"]
    return scores


def overall_of(definition, scores):
    scored = [s for s in definition["steps"] if scores[s["id"]]["level"] is not None]
    if not scored:
        return None
    weakest = scored[0]["id"]
    for step in scored[1:]:
        if below(scores[step["id"]]["level"], scores[weakest]["level"]):
            weakest = step["id"]
    level = mean([(s["weight"], scores[s["id"]]["level"]) for s in scored])
    return {"level": level, "steps": len(scored), "weakest": weakest}


def steps_that_meet(condition, definition, level_of):
    """The steps that meet a condition, with the one they lie above; a step without a level meets none."""
    limits = definition["thresholds"]
    met = []
    for step in condition["any"]:
        level = level_of(step)
        if level is None:
            continue
        if "above" in condition:
            other = level_of(condition["above"])
            if other is not None and at_least(level - other, limits["aboveBy"]):
                met += [condition["above"], step]
        elif {
            "weak": below(level, limits["begunAt"]),
            "begun": at_least(level, limits["begunAt"]),
            "not-ready": below(level, limits["readyAt"]),
            "strong": at_least(level, limits["readyAt"]),
        }[condition["is"]]:
            met.append(step)
    return met


def findings_of(definition, scores):
    def level_of(step):
        return scores[step]["level"]

    findings = []
    for rule in definition["rules"]:
        if "leadOverPrerequisite" in rule:
            for step in definition["steps"]:
                for before in step["dependsOn"]:
                    own, other = level_of(step["id"]), level_of(before)
                    if own is not None and other is not None and at_least(own - other, rule["leadOverPrerequisite"]):
                        findings.append({"rule": rule["id"], "severity": rule["severity"], "steps": [before, step["id"]]})
            continue
        met = [steps_that_meet(condition, definition, level_of) for condition in rule["when"]]
        if all(met):
            named = {step for steps in met for step in steps}
            in_order = [step["id"] for step in definition["steps"] if step["id"] in named]
            findings.append({"rule": rule["id"], "severity": rule["severity"], "steps": in_order})
    return findings


def suggestions_of(definition, evaluation, scores):
    variant = variant_of(definition, evaluation)
    scale = definition["scale"]["values"]
    found = []
    unknown = []
    for step in definition["steps"]:
        own = scores[step["id"]]
        if own["status"] == "left-out":
            continue
        resting = [
            s
            for s in definition["steps"]
            if step["id"] in s["dependsOn"] and scores[s["id"]]["status"] not in ("left-out", "not-applicable")
        ]
        for question in asked(step, variant):
            mark = mark_of(evaluation, question)
            if mark == "unknown":
                unknown.append(question["id"])
            if not is_level(mark):
                continue
            target = evaluation["answers"][question["id"]].get("target")
            gap = (own["target"] if target is None else target) - mark
            if gap <= TOLERANCE or mark == scale[-1]:
                continue
            found.append(
                {
                    "question": question["id"],
                    "transition": scale.index(mark),
                    "gap": gap,
                    "rank": gap * question["weight"] * (1 + len(resting)),
                }
            )

    def by_rank(a, b):
        return 0 if abs(a["rank"] - b["rank"]) <= TOLERANCE else (-1 if a["rank"] > b["rank"] else 1)

    return sorted(found, key=cmp_to_key(by_rank)), unknown


def start_here(definition, scores):
    waiting = ("not-ready", "too-few-answers")
    return next((s["id"] for s in definition["steps"] if scores[s["id"]]["status"] in waiting), None)


def score(definition, evaluation):
    scores = score_steps(definition, evaluation)
    suggestions, unknown = suggestions_of(definition, evaluation, scores)
    steps = list(scores.values())
    return {
        "steps": steps,
        "overall": overall_of(definition, scores),
        "startHere": start_here(definition, scores),
        "findings": findings_of(definition, scores),
        "suggestions": suggestions,
        "unknown": unknown,
        "shown": [[shown(s[key]) for key in ("level", "low", "high", "target", "gap")] for s in steps],
    }


def order_of(version):
    return [int(part) for part in version.split(".")]


def route(mappings, older, newer):
    """The mappings that lead from one version to another, by as few as possible; None when there is no way."""
    ways = [(older, [])]
    seen = {older}
    while ways:
        version, way = ways.pop(0)
        if version == newer:
            return way
        for mapping in mappings:
            if mapping["from"] == version and mapping["to"] not in seen:
                seen.add(mapping["to"])
                ways.append((mapping["to"], way + [mapping]))
    return None


def ids_of(definition):
    return [q["id"] for step in definition["steps"] for q in step["questions"]]


def verdicts_between(older, newer, mappings):
    """What has become of each question of two definitions; None when nothing in them can be set side by side."""
    way = route(mappings, older["version"], newer["version"])
    if way is None or older["scale"]["values"] != newer["scale"]["values"]:
        return None
    before, after = set(ids_of(older)), set(ids_of(newer))
    verdicts = {}
    for question in before | after:
        if question not in after:
            verdicts[question] = "gone"
        elif question not in before:
            verdicts[question] = "new"
        else:
            stages = [mapping["questions"].get(question, "changed") for mapping in way]
            # One that was gone on the way and has come back is another question under an old id.
            worst = max((WORSE.index(s) if s in WORSE else 2 for s in stages), default=0)
            verdicts[question] = WORSE[worst]
    return verdicts


def listed_between(older, newer, mappings):
    verdicts = verdicts_between(older, newer, mappings)
    if verdicts is None:
        return {"new": sorted(ids_of(newer)), "changed": [], "gone": sorted(ids_of(older))}
    return {name: sorted(q for q, v in verdicts.items() if v == name) for name in ("new", "changed", "gone")}


def step_holding(definition, question):
    return next((s for s in definition["steps"] if any(q["id"] == question for q in s["questions"])), None)


def takes_part(definition, evaluation, question):
    """Whether a question was asked in an evaluation, in a chosen step, and is applicable."""
    step = step_holding(definition, question)
    if step is None or step["id"] not in evaluation["scope"]["steps"]:
        return False
    return any(
        q["id"] == question and is_applicable(evaluation, q) for q in asked(step, variant_of(definition, evaluation))
    )


def ordered(a, b):
    return (a, b) if order_of(a["version"]) <= order_of(b["version"]) else (b, a)


def common_questions(definitions, evaluations, mappings):
    common = set(ids_of(definitions[0]))
    for i, one in enumerate(definitions):
        for other in definitions[i + 1 :]:
            verdicts = verdicts_between(*ordered(one, other), mappings) or {}
            common &= {question for question, verdict in verdicts.items() if verdict in COMMON}
    return {q for q in common if all(takes_part(d, e, q) for d, e in zip(definitions, evaluations))}


def kind_of_change(before, after):
    if is_level(after):
        if is_level(before):
            return None if before == after else "changed-answer"
        return "unknown-answered" if before == "unknown" else "new-answer"
    if after == "unknown" and before != "unknown":
        return "became-unknown"
    return None


def change_of(before, after):
    return None if before is None or after is None else after - before


def compare(definitions, evaluations, mappings):
    oldest = min(definitions, key=lambda d: order_of(d["version"]))
    newest = max(definitions, key=lambda d: order_of(d["version"]))
    least = variant_of(newest, evaluations[-1])["minCoverage"]
    common = common_questions(definitions, evaluations, mappings)
    steps = []
    for step in newest["steps"]:
        questions = [q for q in step["questions"] if q["id"] in common]
        levels = [rate(questions, e, newest, least)["level"] for e in evaluations]
        change = change_of(levels[0], levels[-1])
        steps.append(
            {
                "id": step["id"],
                "questions": [q["id"] for q in questions],
                "levels": levels,
                "change": change,
                "unchanged": None if change is None else below(abs(change), 0.5),
                "split": {
                    q["id"]: kind_of_change(mark_of(evaluations[0], q), mark_of(evaluations[-1], q)) for q in questions
                },
            }
        )
    return {
        "steps": steps,
        "listed": listed_between(oldest, newest, mappings),
        "box": box(definitions, evaluations, mappings),
    }


def box(definitions, evaluations, mappings):
    one, other = evaluations[0], evaluations[-1]
    return {
        "version": version_line(definitions[0], definitions[-1], mappings),
        "variant": "same" if one["scope"]["variant"] == other["scope"]["variant"] else "partly",
        "method": "same" if one["method"] == other["method"] else "partly",
        "scope": scope_line(one, other),
        "roles": roles_line(set(one["roles"]), set(other["roles"])),
        "coverage": coverage_line(definitions[0], one, definitions[-1], other),
    }


def version_line(one, other, mappings):
    if one["version"] == other["version"]:
        return "same"
    older, newer = ordered(one, other)
    verdicts = verdicts_between(older, newer, mappings)
    if verdicts is None:
        return "different"
    questions = ids_of(older)
    kept = [q for q in questions if verdicts[q] in COMMON]
    return "partly" if at_least(len(kept) / len(questions), 0.8) else "different"


def scope_line(one, other):
    equal = [
        one["unit"] == other["unit"],
        one["track"] == other["track"],
        set(one["scope"]["steps"]) == set(other["scope"]["steps"]),
    ]
    return "same" if all(equal) else "partly" if any(equal) else "different"


def roles_line(one, other):
    if one == other:
        return "same"
    return "partly" if len(one & other) * 2 >= len(one | other) else "different"


def whole_coverage(definition, evaluation):
    variant = variant_of(definition, evaluation)
    chosen = [s for s in definition["steps"] if s["id"] in evaluation["scope"]["steps"]]
    return rate([q for s in chosen for q in asked(s, variant)], evaluation, definition, 0)["coverage"]


def coverage_line(one_definition, one, other_definition, other):
    difference = abs(whole_coverage(one_definition, one) - whole_coverage(other_definition, other))
    return "same" if below(difference, 0.1) else "partly" if below(difference, 0.3) else "different"


def answer(case):
    by_version = {definition["version"]: definition for definition in case["definitions"]}
    evaluations = case["evaluations"]
    definitions = [by_version[e["assessment"]["version"]] for e in evaluations]
    return {
        "scores": [score(d, e) for d, e in zip(definitions, evaluations)],
        "comparison": compare(definitions, evaluations, case["mappings"]) if len(evaluations) > 1 else None,
    }


if __name__ == "__main__":
    json.dump({"cases": [answer(case) for case in json.load(sys.stdin)["cases"]]}, sys.stdout)
