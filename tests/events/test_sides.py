"""The clauses of a sentence, and whom they make the sides of an event. Own sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

import summit_timeline as st
from summit_timeline.events.lexicon import Lexicon
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.clauses import Parse
from summit_timeline.events.parse.page import Page, Sentence
from summit_timeline.events.parse.reader import read_page
from summit_timeline.events.parse.words import grammar


def parsed(text: str) -> tuple[Page, Sentence, Parse]:
    document = st.Document(text=text, published="2019-03-01")
    page = read_page("text", text, document, Lexicon.default())
    assert page is not None
    sentence = page.sentences[0]
    return page, sentence, parse(page, sentence)


# a sentence, and its clauses: the words of each verb with those of its own subjects
CLAUSES = [
    ("Chile met Peru in Lima.", [("met", ["Chile"])]),
    ("Chile's president arrived in Lima and met Ana Soto.", [("arrived in", ["Chile's president"]), ("met", [])]),
    ("Ana Soto, who will host Luis Vega, met Chile's envoy.", [("met", ["Ana Soto"]), ("will host", ["Ana Soto"])]),
    ("Peru said Chile and Bolivia would hold talks.", [("said", ["Peru"]), ("would hold", ["Chile", "Bolivia"])]),
    ("The talks mediated by Qatar ended in Lima.", [("", ["The talks"]), ("mediated", []), ("ended", ["The talks"])][1:]),
    ("The bill that Chile signed was passed.", [("was passed", ["The bill"]), ("signed", ["Chile"])]),
    ("Chile plans to meet Peru on Monday.", [("plans", ["Chile"]), ("to meet", [])]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "clauses"), CLAUSES)
def test_a_sentence_is_taken_apart_into_clauses(text: str, clauses: list[tuple[str, list[str]]]) -> None:
    _, _, found = parsed(text)
    told = [
        (text[c.start : c.end], [text[found.phrases[i].start : found.phrases[i].end] for i in c.subjects])
        for c in found.clauses
        if c.verb
    ]
    assert sorted(told) == sorted(clauses)


def test_a_relative_clause_and_an_infinitive_know_what_they_hang_on() -> None:
    text = "Chile invited Peru to visit the forum that Ghana will host, and Togo met Mali."
    _, _, found = parsed(text)
    verbs = {text[c.start : c.end]: c for c in found.clauses}
    assert verbs["to visit"].from_object
    assert text[found.phrases[verbs["will host"].noun].start :].startswith("the forum")
    assert verbs["met"].link == "main"


def test_the_forms_of_a_verb_are_known() -> None:
    forms = grammar().forms
    assert {forms[w] for w in ("agree", "agrees", "agreed", "agreeing")} == {
        ("agree", form) for form in ("base", "s", "ed", "ing")
    }
    assert forms["planned"] == ("plan", "ed")
    assert forms["met"] == ("meet", "ed")


# a sentence of 2019-03-01, and for each of its summits, meetings and signings who takes part
SIDES = [
    # two events in one sentence with partners of their own
    ("Joe Biden met Fumio Kishida on Monday and will see Xi Jinping on Tuesday.", [{"Joe Biden", "Fumio Kishida"}, {"Joe Biden", "Xi Jinping"}]),
    ("Olaf Scholz will meet Xi Jinping on Monday and Justin Trudeau on Tuesday.", [{"Olaf Scholz", "Xi Jinping"}, {"Olaf Scholz", "Justin Trudeau"}]),
    ("Emmanuel Macron received Vladimir Putin in Paris on Monday, a day after meeting Xi Jinping in Nice.",
     [{"Emmanuel Macron", "Xi Jinping"}]),
    ("Joe Biden met Ashraf Ghani in Kabul on Monday before flying to Vienna for talks with Hassan Rouhani.",
     [{"Joe Biden", "Ashraf Ghani"}, {"Joe Biden", "Hassan Rouhani"}]),
    # lists, groups and what stands beside them
    ("The foreign ministers of India, Russia and China met on Friday.", [{"India", "Russia", "China"}]),
    ("Ministers from Chile, Peru and Ghana held talks on Friday on the dam that Togo is building.",
     [{"Chile", "Peru", "Ghana"}]),
    ("Four powers - Chile, Peru, Ghana and Togo - will meet on Friday.", [{"Chile", "Peru", "Ghana", "Togo"}]),
    ("Euro zone leaders hold a summit on Friday on a loan for Greece.", [{"Eurozone"}]),
    # who only tells of it, or only acts on somebody at it
    ("Analysts at a think tank in Chile said the summit between Ghana and Togo would fail on Friday.", [{"Ghana", "Togo"}]),
    ("Ghana criticised the talks that Chile and Peru held on Friday.", [{"Chile", "Peru"}]),
    ("Emmanuel Macron praised Vladimir Putin during a meeting with Xi Jinping on Friday.",
     [{"Emmanuel Macron", "Xi Jinping"}]),
    ("Emmanuel Macron called Vladimir Putin a friend at Friday's summit.", [{"Emmanuel Macron"}]),
    ("Chile and Peru want a meeting of the Arab League on Friday.", [{"Arab League"}]),
    ("Chile's ties with Ghana did not come up when Peru and Togo met on Friday.", [{"Peru", "Togo"}]),
    ("Xi Jinping will meet Joe Biden on Friday on the border wall with Mexico.", [{"Xi Jinping", "Joe Biden"}]),
    # who is told to do it by another
    ("Emmanuel Macron asked Xi Jinping to meet Vladimir Putin on Friday.", [{"Xi Jinping", "Vladimir Putin"}]),
    ("Emmanuel Macron promised Xi Jinping on Monday to meet Vladimir Putin on Friday.",
     [{"Emmanuel Macron", "Vladimir Putin"}]),
    ("Greece fears Vladimir Putin's plan to meet Xi Jinping on Friday.", [{"Vladimir Putin", "Xi Jinping"}]),
    ("Vladimir Putin, with whom Xi Jinping met on Friday, left.", [{"Vladimir Putin", "Xi Jinping"}]),
    # the passive, and clauses about the event
    ("A summit hosted by Jordan and attended by the presidents of Iraq and Egypt opened on Friday.",
     [{"Jordan", "Iraq", "Egypt"}]),
    ("The treaty, also signed on Friday by Chile and Peru, is of no use to Ghana.", [{"Chile", "Peru"}]),
    ("The summit, which Togo denounced, brought together Chile and Peru on Friday.", [{"Chile", "Peru"}]),
    ("The meeting that Chile had called with Peru and the Arab League opened on Friday.", [{"Chile", "Peru", "Arab League"}]),
    ("Talks mediated by Qatar between Hamas and Fatah ended on Friday.", [{"Qatar", "Hamas", "Fatah"}]),
    ("The meeting in Lima will bring together ten countries on Friday, among them Chile, Peru and Togo.",
     [{"Chile", "Peru", "Togo"}]),
    ("A meeting in Minsk on Friday that the presidents of Chile and Peru are also due to attend is no use to Togo.",
     [{"Chile", "Peru"}]),
    ("Ghana accepted Sweden's invitation to return to Lima for talks with Togo on Friday.", [{"Ghana", "Togo"}]),
    ('Xi Jinping said on Monday that his "long awaited meeting" with Vladimir Putin would be on Friday.',
     [{"Xi Jinping", "Vladimir Putin"}]),
    # a quotation
    ('"I will meet Xi Jinping on Friday," Vladimir Putin said.', [{"Vladimir Putin", "Xi Jinping"}]),
    ('"We trust Chile," Vladimir Putin said after meeting Xi Jinping on Friday.', [{"Vladimir Putin", "Xi Jinping"}]),
    # what looks like a second event with a subject of its own
    ("It is likely Vladimir Putin and Xi Jinping will meet on Friday.", [{"Vladimir Putin", "Xi Jinping"}]),
    ("The lecture that Ana Soto gave and Chile's meeting with Peru on Friday went well.", [{"Chile", "Peru"}]),
    # a town in front of who acts, and the land behind a town
    ("In Delhi Narendra Modi met Xi Jinping on Friday.", [{"Narendra Modi", "Xi Jinping"}]),
    ("Joe Biden flew in from Hangzhou, China, where he met Vladimir Putin.", [{"Joe Biden", "Vladimir Putin"}]),
    # a list of those who head something
    ("Xi Jinping met Joe Biden, IMF chief Christine Lagarde and ECB head Mario Draghi in Lima.",
     [{"Xi Jinping", "Joe Biden", "Christine Lagarde", "Mario Draghi"}]),
    # where two people are is none of "the two countries"
    ("Joe Biden and Xi Jinping met in Mali; both sides will hold talks in Niger.",
     [{"Joe Biden", "Xi Jinping"}, {"United States", "China"}]),
    ("Joe Biden met Xi Jinping in Mali, the first summit of the two countries.", [{"Joe Biden", "Xi Jinping"}] * 2),
    ("Chile's envoy flew to Mali, and the two sides signed a pact.", [{"Chile", "Mali"}]),
    # whose talks they are of which only the other side is told: the speaker's
    ("Chile said the summit with Peru would begin on July 4.", [{"Chile", "Peru"}]),
    ("The talks with Peru will begin on July 4, Chile's foreign minister said.", [{"Chile", "Peru"}]),
    ("Luis Vega of Chile said the meeting with Ana Soto of Peru had been useful.", [{"Luis Vega", "Ana Soto"}]),
    ("Luis Vega of Chile said the talks with Peru had ended.", [{"Chile", "Peru"}]),
    ("Mali said Chile's talks with Peru would begin on July 4.", [{"Chile", "Peru"}]),
    ("Mali said the talks that Chile had with Peru had ended.", [{"Chile", "Peru"}]),
    # a meeting of others before or after the summit of a body
    ("NATO leaders held a summit in Lima on Monday, a day after the G7 summit in Quito.", [{"NATO"}, {"G7"}]),
    ("Chile met Peru in Lima on Monday after the G7 summit.", [{"Chile", "Peru"}, {"G7"}]),
    # who invites somebody to meet
    ("Joe Biden invited Xi Jinping to meet in Lima on Friday.", [{"Joe Biden", "Xi Jinping"}]),
    ("Joe Biden told Xi Jinping to meet Vladimir Putin in Lima on Friday.", [{"Xi Jinping", "Vladimir Putin"}]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "sides"), SIDES)
def test_the_sides_of_an_event_are_those_of_its_clause(text: str, sides: list[set[str]]) -> None:
    found = st.extract(st.Document(text=text, published="2019-03-01")).claims
    told = [c for c in sorted(found, key=lambda c: c.start) if c.kind.value in ("summit", "meeting", "signing")]
    people = [{p.name for p in c.participants if p.kind == "person"} for c in told]
    assert [who or {p.name for p in c.participants} for who, c in zip(people, told, strict=True)] == sides


def test_the_teams_are_the_two_sides_named_before() -> None:
    text = "Chile and Peru resumed talks in Lima on Sunday. The teams will meet again on Tuesday."
    found = st.extract(st.Document(text=text, published="2019-03-04")).claims
    assert {p.name for p in max(found, key=lambda c: c.start).participants} == {"Chile", "Peru"}


def test_who_is_told_not_to_come_is_absent_from_a_summit_of_others() -> None:
    text = "Chile was absent from the talks of Ghana and Togo on Friday."
    (claim,) = st.extract(st.Document(text=text, published="2019-03-01")).claims
    assert {p.name for p in claim.participants} == {"Ghana", "Togo"}
    assert [p.name for p in claim.absent] == ["Chile"]


def test_a_conference_of_which_only_the_absent_are_told_is_an_event() -> None:
    text = "Luis Vega of Chile said on Monday that he would not attend a conference in Lima on Friday."
    (claim,) = st.extract(st.Document(text=text, published="2019-03-01")).claims
    assert [p.name for p in claim.absent] == ["Luis Vega"]


def test_a_long_row_of_clauses_in_clauses_is_taken_apart() -> None:
    text = "Chile met Peru " + "after Ghana left before Togo since Mali " * 18 + "came on Friday."
    _, _, found = parsed(text)  # each place is looked at once: it would take years otherwise
    assert found.clauses[0].verb == "meet"


WORDS = ["Chile", "Putin", "Xi", "met", "talks", "with", "and", ",", "who", "that", "to meet", "said", "-", '"', "(", ")",
         "summit", "after", "meeting", "was", "by", "his", "on Monday", "'s", "the", "in Lima", "will", "of", ";", "as"]  # fmt: skip


@given(some.lists(some.sampled_from(WORDS), min_size=1, max_size=30))
def test_any_words_in_any_order_can_be_taken_apart(words: list[str]) -> None:
    text = " ".join([*words, "talks"])
    page = read_page("text", text, st.Document(text=text, published="2019-03-01"), Lexicon.default())
    for sentence in () if page is None else page.sentences:
        found = parse(page, sentence)
        for index, phrase in enumerate(found.phrases):
            assert sentence.start <= phrase.start < phrase.end <= sentence.end
            assert phrase.of < index
            assert 0 <= phrase.clause < len(found.clauses)
        for clause in found.clauses:
            assert clause.parent < len(found.clauses)
            assert all(0 <= i < len(found.phrases) for i in clause.subjects)
