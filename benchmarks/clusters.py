"""Scores the library on the project's own news clusters: `python benchmarks/clusters.py [--aside] [--errors N]`.

`clusters/README.md` says what a file holds and how the figures are counted. Errors are listed by cause, each with its
passages, of the open set only: the set aside gives nothing but figures, so that nobody fits a rule to it.
"""

import argparse
import collections
import datetime as dt
import json
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

import summit_timeline as st

HERE = Path(__file__).parent / "clusters"
CORE = {"summit", "signing", "meeting"}  # calls, visits and press conferences are annotated and not counted
SEATS = {"Washington": {"White House", "Capitol", "Capitol Hill"}, "Moscow": {"Kremlin"}, "London": {"Downing Street"}}
CAUSES = ("missed", "false", "who", "date", "place", "status", "kind", "split", "joined", "history")

Gold = dict[str, Any]  # an event, a mention or a row of a history, as the file has it
Days = tuple[dt.date | None, dt.date | None]


def folded(name: str) -> list[str]:
    """The words of a name without accents, hyphens and capitals."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return plain.replace("-", " ").split()


def same_name(gold: str, found: st.Participant) -> bool:
    """Equal names; of a person or a body also one with fewer words ("Baker", "King Abdullah"), never of a country."""
    a, b = folded(gold), folded(found.name)
    if a == b or found.kind == "country":
        return a == b
    return (set(a) <= set(b) or set(b) <= set(a)) and (a[-1] == b[-1] or min(len(a), len(b)) > 1)


def days_of(row: Gold) -> Days:
    """The days of an event or of a row of its history; where they are never given the bounds."""
    first, last = (row["start"], row["end"]) if "start" in row else (row["earliest"], row["latest"])
    return first and dt.date.fromisoformat(first), last and dt.date.fromisoformat(last)


def same_days(row: Gold, found: Days) -> bool:
    """The same days; of two windows a third of what they cover together; of an open window the known side."""
    first, last = days_of(row)
    if "start" in row or (first is None and last is None):
        return found == (first, last)
    if first is None or last is None:
        return (found[1] == last) if first is None else (found[0] == first)
    if found[0] is None or found[1] is None:
        return False
    common = min(last, found[1]) - max(first, found[0]) + dt.timedelta(days=1)
    return 3 * common >= max(last, found[1]) - min(first, found[0]) + dt.timedelta(days=1)


def days(event: st.Event) -> Days:
    return event.when.earliest, event.when.latest


def status(event: st.Event) -> str:
    """A hedged plan counts as a plan."""
    return "scheduled" if event.status is st.Status.CONSIDERED else event.status.value


def accepted(gold: Gold, key: str) -> set[str]:
    """What else an annotation takes for right: "or:summit" gives "summit"."""
    return {word.removeprefix(f"{key}:") for word in gold.get("accept", ()) if word.startswith(f"{key}:")}


class Cluster:
    """One file, what the library makes of it, and which event of ours is which of the annotation (`match`, by id)."""

    def __init__(self, path: Path) -> None:
        made = json.loads(path.read_text(encoding="utf-8"))
        self.name: str = made["cluster"]
        self.gold: list[Gold] = made["events"]
        self.texts: dict[str, str] = {a["id"]: a["text"] for a in made["articles"]}
        self.article_of: dict[str, str] = {}
        self.timeline = st.Timeline()
        for a in made["articles"]:
            document = st.Document(text=a["text"], published=a["published"], title=a["title"], source=a["outlet"])
            self.article_of[document.id] = a["id"]
            self.timeline |= st.extract(document)
        self.match = self._matched()

    def holds(self, event: st.Event, mention: Gold, *, sentence: bool = False) -> bool:
        """Whether a claim of the event is made by the words of a mention, or at least by its sentence."""
        claims = [c for c in event.claims if c.part == "text" and self.article_of[c.document_id] == mention["article"]]
        spans = [(c.quote_start, c.quote_end) if sentence else (c.start, c.end) for c in claims]
        return any(first < mention["end"] and mention["start"] < last for first, last in spans)

    def _likeness(self, gold: Gold, event: st.Event) -> int:
        """How much speaks for it that they are one: the words, then the sentences together with kind, days, names."""
        words = sum(self.holds(event, mention) for mention in gold["mentions"])
        near = sum(self.holds(event, mention, sentence=True) for mention in gold["mentions"])
        kind = event.kind.value == gold["kind"] or {event.kind.value, gold["kind"]} <= {"summit", "meeting"}
        dated = any(days_of(gold)) and same_days(gold, days(event))
        named = sum(any(same_name(name, p) for p in event.participants) for name in gold["participants"])
        if words:
            return 100 * words + 10 * kind + dated
        return 10 * near + dated if kind and ((near and (dated or named)) or (dated and named > 1)) else 0

    def _matched(self) -> dict[str, st.Event]:
        """The pairs of gold and found events, the likest first, each event once."""
        pairs = [(self._likeness(g, e), g["id"], e) for g in self.gold for e in self.timeline.events]
        match: dict[str, st.Event] = {}
        for likeness, gold, event in sorted(pairs, key=lambda pair: -pair[0]):
            if likeness and gold not in match and event.id not in {taken.id for taken in match.values()}:
                match[gold] = event
        return match

    def passages(self, gold: Gold) -> str:
        """What an annotation rests on, each mention with some words around it."""
        spans = [(m["article"], max(0, m["start"] - 110), m["end"] + 110) for m in gold["mentions"]]
        return "".join(f"\n    {a}: ...{' '.join(self.texts[a][start:end].split())}..." for a, start, end in spans)


@attrs.define
class Tally:
    """What is counted over all clusters: cases and what is right of them by cause, names, and the errors."""

    cases: collections.Counter[str] = attrs.field(factory=collections.Counter)
    right: collections.Counter[str] = attrs.field(factory=collections.Counter)
    errors: list[tuple[str, str]] = attrs.field(factory=list)
    identity: list[tuple[float, float]] = attrs.field(factory=list)

    def judge(self, cause: str, right: bool, error: str) -> None:
        """One more case of this cause, with its error unless it is right."""
        self.cases[cause] += 1
        self.right[cause] += right
        if not right:
            self.errors.append((cause, error))

    def share(self, cause: str) -> float:
        return 100 * self.right[cause] / max(1, self.cases[cause])


def score(cluster: Cluster, tally: Tally) -> None:
    """Which dated summits, meetings and signings are found, and what else is."""
    for gold in cluster.gold:
        event = cluster.match.get(gold["id"])
        free = "optional" in gold.get("accept", ()) or accepted(gold, "merge")
        if gold["kind"] in CORE and any(days_of(gold)) and (event or not free):
            what = f"{cluster.name}: {gold['id']} {gold['title']}"
            tally.judge("missed", event is not None, what + cluster.passages(gold))
            if event:
                score_event(cluster, gold, event, tally)
    matched = {event.id for event in cluster.match.values()}
    for event in cluster.timeline.events:
        if event.kind.value in CORE and any(days(event)):
            quotes = "".join(f"\n    {cluster.article_of[c.document_id]}: {c.quote}" for c in event.claims)
            tally.judge("false", event.id in matched, f"{cluster.name}: {event}{quotes}")
    score_identity(cluster, tally)


def score_event(cluster: Cluster, gold: Gold, event: st.Event, tally: Tally) -> None:
    """The attributes of an event that was found, and its history."""

    def judge(cause: str, right: bool, wanted: object, got: object) -> None:
        what = f"{cluster.name}: {gold['id']} {gold['title']}: wanted {wanted}, got {got}"
        tally.judge(cause, right, what if cause == "history" else what + cluster.passages(gold))

    also = {gold["status"], gold["kind"], *accepted(gold, "or")}
    other_days = any(same_days({"start": day, "end": day}, days(event)) for day in accepted(gold, "date"))
    judge("date", same_days(gold, days(event)) or other_days, "..".join(map(str, days_of(gold))), event.when)
    judge("status", status(event) in also, gold["status"], event.status.value)
    judge("kind", event.kind.value in also, gold["kind"], event.kind.value)
    if gold["place"] and "place" not in gold.get("accept", ()):
        place = event.place.name if event.place else ""
        same = folded(place) == folded(gold["place"]) or place in SEATS.get(gold["place"], ())
        judge("place", same, gold["place"], place or None)
    names = [name for name in gold["participants"] if any(same_name(name, p) for p in event.participants)]
    for key, number in (("names wanted", len(gold["participants"])), ("names found", len(event.participants))):
        tally.cases[key] += number
        tally.right[key] += len(names)
    all_right = len(names) == len(gold["participants"]) == len(event.participants)
    judge("who", all_right, gold["participants"], [p.name for p in event.participants])
    for row in gold["history"]:
        if any(days_of(row)):
            then = state(cluster.timeline, event, dt.date.fromisoformat(row["as_of"]))
            fits = then is not None and same_days(row, days(then)) and status(then) == row["status"]
            wanted = f"as of {row['as_of']} {row['status']} {'..'.join(map(str, days_of(row)))}"
            judge("history", fits, wanted, then and f"{then.status.value} {then.when}")


def state(timeline: st.Timeline, event: st.Event, day: dt.date) -> st.Event | None:
    """The event as it was known at the end of a day."""
    keys = {claim.key for claim in event.claims}
    return next((then for then in timeline.as_of(day).events if any(c.key in keys for c in then.claims)), None)


def score_identity(cluster: Cluster, tally: Tally) -> None:
    """B-cubed over the annotated mentions: those of one event in one event of ours, and no others."""
    mentions = [(gold["id"], mention) for gold in cluster.gold for mention in gold["mentions"]]
    events = cluster.timeline.events
    homes = [next((e.id for e in events if cluster.holds(e, m)), f"none {n}") for n, (_, m) in enumerate(mentions)]
    truth = [gold for gold, _ in mentions]
    pairs = collections.Counter(zip(truth, homes, strict=True))
    of_gold, of_ours = collections.Counter(truth), collections.Counter(homes)
    for (gold, home), both in pairs.items():
        tally.identity += [(both / of_ours[home], both / of_gold[gold])] * both
    for event in cluster.gold:
        mine = {home for gold, home in pairs if gold == event["id"] and not home.startswith("none")}
        others = {gold for gold, home in pairs if home in mine and gold > event["id"]} - accepted(event, "merge")
        what = f"{cluster.name}: {event['id']} {event['title']}"
        tally.judge("split", len(mine) < 2, f"{what}: in {len(mine)} events{cluster.passages(event)}")
        tally.judge("joined", not others, f"{what}: together with {sorted(others)}{cluster.passages(event)}")


def f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def report(tally: Tally) -> Iterator[str]:
    """The figures, in per cent."""
    precision, recall, wanted = tally.share("false"), tally.share("missed"), tally.cases["missed"]
    yield f"events    {f1(precision, recall):5.1f}  (precision {precision:.1f}, recall {recall:.1f}; {wanted} wanted)"
    for cause in ("date", "status", "place", "kind", "history"):
        yield f"{cause:9} {tally.share(cause):5.1f}  (of {tally.cases[cause]})"
    names = f1(tally.share("names found"), tally.share("names wanted"))
    yield f"who       {names:5.1f}  (of {tally.cases['names wanted']} names; all right in {tally.share('who'):.1f})"
    precision, recall = (100 * sum(column) / len(column) for column in zip(*tally.identity, strict=True))
    yield f"identity  {f1(precision, recall):5.1f}  (of {len(tally.identity)} mentions)"


def main() -> None:
    parser = argparse.ArgumentParser(description="Scores the library on the project's own news clusters.")
    parser.add_argument("--aside", action="store_true", help="the set that nobody reads: figures alone")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="list so many errors of each cause")
    options = parser.parse_args()
    if options.aside and options.errors:
        parser.error("the errors of the set aside stay unread; leave out --errors or --aside")
    tally = Tally()
    for path in sorted((HERE / ("aside" if options.aside else "open")).glob("*.json")):
        score(Cluster(path), tally)
    print("\n".join(report(tally)))
    for cause in CAUSES if options.errors else ():
        errors = [error for of, error in tally.errors if of == cause]
        print(f"\n== {cause} ({len(errors)})", *errors[: options.errors], sep="\n- ")


if __name__ == "__main__":
    main()
