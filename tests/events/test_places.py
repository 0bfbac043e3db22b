"""Where events are: tables of own reports, each with the event word whose place counts and that place, or None."""

import pytest

import summit_timeline as st

MONDAY = "2023-07-03"


def place_told(text: str, word: str) -> str | None:
    """The place of the first event that `word` names."""
    at = text.index(word)
    found = st.extract(st.Document(text=text, published=MONDAY)).events
    event = next(e for e in found if any(c.start == at for c in e.claims))
    return None if event.place is None else event.place.name


TOLD_ELSEWHERE = [
    # a small town, by how far it is from another
    ("Chile and Peru met at a villa in Feldheim, south of Munich, on Sunday.", "met", "Feldheim"),
    ("Chile and Peru met in Obersee, 40 miles from the Swiss border, on Sunday.", "met", "Obersee"),
    ("Chile and Peru met in May, far from the border.", "met", None),
    # part of an event that has a place
    (
        "The G7 will hold a summit in Lima on Friday. Chile and Peru will meet on the sidelines of the G7 summit.",
        "meet",
        "Lima",
    ),
    # a meeting with those whom someone visits
    (
        "Chile's president returned from a visit to Lima. The leaders of Chile and Peru met on Sunday.",
        "met",
        "Lima",
    ),
    (
        "Chile's president returned from a visit to Lima. The leaders of Chile and Ghana met on Sunday.",
        "met",
        None,
    ),
    ("Chile's president may visit Lima. Friday's meeting with Peru's president will be short.", "meeting", None),
    # the press conference of those who met
    (
        "Ana Soto of Chile met Peruvian President Luis Vega on Sunday. They spoke well of trade. "
        "Chilean Prime Minister Ana Soto and Peruvian President Luis Vega held a news conference in Quito on Sunday.",
        "met",
        "Quito",
    ),
    (
        "Chilean Prime Minister Ana Soto met Peruvian President Luis Vega on Sunday. "
        "Luis Vega and Ghanaian President Kofi Boateng held a news conference in Quito on Sunday.",
        "met",
        None,
    ),
    # a pronoun or a general word takes the event up
    ("Chile and Peru will sign the accord on Friday. The ceremony will take place in Quito.", "sign", "Quito"),
    ("Chile and Peru will sign the accord on Friday. The harvest will take place in Quito.", "sign", None),
]


@pytest.mark.parametrize(("text", "word", "place"), TOLD_ELSEWHERE)
def test_a_place_is_told_by_what_stands_beside_the_event(text: str, word: str, place: str | None) -> None:
    assert place_told(text, word) == place


DATELINES = [
    ("LIMA (Reuters) - Talks in Peru between Chile and Ghana broke off on Sunday.", "Talks", "Lima"),
    ("LIMA (Reuters) - Talks in Peru between Chile and Ghana will begin on July 20.", "Talks", "Peru"),
    ("LIMA (Reuters) - Talks in Ghana between Chile and Peru broke off on Sunday.", "Talks", "Ghana"),
    ("WATFORD, England (AP) - Chile and Peru held talks near London on Sunday.", "talks", "Watford"),
    ("WATFORD, England (AP) - Chile and Peru held talks in London on Sunday.", "talks", "London"),
    (
        "WATFORD, England (AP) - The G7 held a summit near London on Sunday. "
        "Chile and Peru met on the sidelines of the summit.",
        "met",
        "Watford",
    ),
]


@pytest.mark.parametrize(("text", "word", "place"), DATELINES)
def test_the_town_of_the_report_tells_a_vague_place_better(text: str, word: str, place: str) -> None:
    assert place_told(text, word) == place


GOALS = [
    ("Chile's president will fly to Lima on Friday, where she will meet Peru's president.", "meet", "Lima"),
    ("Chile's president travels to the coastal town of Mejillones, where she will meet with workers.", "meet", None),
    ("Chile's president will fly to Lima, Peru, where she will meet with miners on Friday.", "meet", "Lima"),
    ("Chile's president left Lima for a place where she will meet with miners on Friday.", "meet", None),
]


@pytest.mark.parametrize(("text", "word", "place"), GOALS)
def test_an_event_is_where_someone_goes_for_it(text: str, word: str, place: str | None) -> None:
    assert place_told(text, word) == place


VENUES = [
    ("Chile and Peru will hold talks in the Belgian capital on Friday.", "talks", "Brussels"),
    ("Chile and Peru will hold talks in the Belgian capital Brussels on Friday.", "talks", "Brussels"),
    ("Chile and Peru will hold talks on the Belgian capital on Friday.", "talks", None),
    ("Chile and Peru will sign the accord on Friday at a White House ceremony.", "sign", "Washington"),
    ("Chile and Peru will meet on Friday at a Lima hotel.", "meet", "Lima"),
    ("Chile and Peru will meet on Friday on a Lima hotel.", "meet", None),
]


@pytest.mark.parametrize(("text", "word", "place"), VENUES)
def test_capitals_and_venues_tell_the_town(text: str, word: str, place: str | None) -> None:
    assert place_told(text, word) == place


@pytest.mark.parametrize(
    ("text", "word", "place"),
    [
        # small places that no gazetteer has, told by what they are
        ("Chile and Peru met in the resort town of Juratona on Friday.", "met", "Juratona"),
        ("Chile and Peru met in the Austrian village of Sankt Corvin on June 25.", "met", "Sankt Corvin"),
        ("Chile and Peru will meet on the island of Sentosa on Friday.", "meet", "Sentosa"),
        ("Chile and Peru met in Corvinow, Poland, on Saturday.", "met", "Corvinow"),
        ("Chile and Peru met in Corvinow, Georgia, on Saturday.", "met", None),
        ("In June, Chile, Peru and Bolivia met for talks.", "met", None),
        # a word of that kind without a name behind it
        ("Chile and Peru met in the village of their fathers on Friday.", "met", None),
        # the place that a meeting has now
        ("The talks, due to be held in Brussels on Friday, will now be held in Lima on Monday.", "talks", "Lima"),
        ("The summit, planned for Brussels, was moved to Lima on Monday.", "summit", "Lima"),
        ("The talks will be held in Brussels on Friday, not in Lima.", "talks", "Brussels"),
    ],
)
def test_small_places_and_new_places(text: str, word: str, place: str | None) -> None:
    assert place_told(text, word) == place


def test_the_town_of_the_report_is_where_the_event_near_a_city_goes_on() -> None:
    latest = "WATFORD, England (AP) - The latest on the NATO summit near London."
    assert place_told(latest, "summit") == "Watford"
    abroad = "PARIS (AP) - The latest on the NATO summit near London."
    assert place_told(abroad, "summit") == "London"
    later = "WATFORD, England (AP) - Trade fell. The NATO summit near London was short."
    assert place_told(later, "summit") == "London"


OWN_SENTENCE = [
    # what is spoken of is somewhere else than those who speak
    ("Chile and Peru met on Monday to discuss the war in Syria.", "met", None),
    ("Chile and Peru held talks on Monday on ending the fighting in Georgia.", "talks", None),
    ("Chile and Peru held talks in Lima on Monday about a pipeline in Ecuador.", "talks", "Lima"),
    ("Ministers of the countries with troops in Bosnia meet on Friday.", "meet", None),
    ("Ministers of Chile and Peru meet in Bosnia on Friday.", "meet", "Bosnia and Herzegovina"),
    # a verb of its own takes the place that follows it
    ("Olaf Scholz met Luis Vega of Peru on Monday and urged him to receive a mission in Quito.", "met", None),
    ("Olaf Scholz met Luis Vega of Peru on Monday and talked with him in Quito for two hours.", "met", "Quito"),
    # who comes from elsewhere, or is only posted there
    ("The Chilean ambassador in Lima met Luis Vega of Peru on Friday.", "met", None),
    ("Chilean envoys met the ambassador of Peru in Lima on Friday.", "met", "Lima"),
    ("Chile will meet Peru on Friday at a summit in Brussels.", "meet", "Brussels"),
    # somebody travels to the place
    ("Olaf Scholz left Paris for Geneva on Monday, where he will meet Luis Vega of Peru.", "meet", "Geneva"),
    ("Olaf Scholz flies to Lima on Monday and to Goteborg, Sweden, for a summit with Peru.", "summit", "Goteborg"),
    ("Peru's Luis Vega visited the Chilean capital on Monday and met Olaf Scholz.", "met", "Santiago"),
    ("Peru's Luis Vega visited Santiago before he met Olaf Scholz on Monday.", "met", None),
    ("Fumio Kishida visited Seoul on Monday and met President Yoon Suk Yeol there.", "met", "Seoul"),
    (
        "Fumio Kishida knew Seoul well. He met President Yoon Suk Yeol on Monday and there was talk of ties.",
        "met",
        None,
    ),
    ("Luis Vega comes to the wooded retreat of Camp David on Friday for a summit with Olaf Scholz.", "summit", "Camp David"),
    # where it was, told behind its day
    ("Chile and Peru met on June 9, when Ana Soto brought them together in the resort of Antalya.", "met", "Antalya"),
    ("Chile and Peru met on June 9, the week when Ecuador was hit by a storm in Quito.", "met", None),
    # where somebody spoke, and not what he said
    ("In Moscow, Sergei Lavrov told a news conference on Sunday that talks in Geneva will resume.", "news conference", "Moscow"),
    ("Sergei Lavrov told a news conference in Geneva on Sunday that talks will resume.", "news conference", "Geneva"),
    ("Sergei Lavrov told a news conference on Sunday that talks in Geneva will resume.", "news conference", None),
    # a part is where the whole is
    ("Talks of Chile and Peru in Lima begin on Monday with a meeting between Ana Soto and Luis Vega.", "meeting", "Lima"),
    # prepared in one place, held in another
    ("Envoys flew to Lima to prepare for a summit of Chile and Peru that opens on Friday.", "summit", None),
    ("A team left for Quito - where the summit of Chile and Peru takes place on Friday.", "summit", "Quito"),
    # a house of somebody
    ("Olaf Scholz met Luis Vega of Peru on Sunday at his Texas ranch.", "met", "Texas"),
    ("Olaf Scholz met Luis Vega of Peru on Sunday on Texas oil.", "met", None),
    # a capital without its name
    ("Chilean and Indian envoys met on Sunday in the capital of Nepal.", "met", "Kathmandu"),
    ("Chilean and Indian envoys met on Sunday in the Nepalese capital.", "met", "Kathmandu"),
    ("Chilean and Indian envoys met on Sunday on the capital of Nepal's bank.", "met", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "place"), OWN_SENTENCE)
def test_a_place_is_read_from_the_words_of_the_event(text: str, word: str, place: str | None) -> None:
    assert place_told(text, word) == place


@pytest.mark.parametrize(
    ("town", "place"),
    [("this Swiss lakeside town", "Montreux"), ("this resort", "Montreux"), ("a lakeside town", None)],
)
def test_this_town_is_that_of_the_report(town: str, place: str | None) -> None:
    text = f"MONTREUX, Switzerland (AP) - Chile and Peru will open a conference in {town} on July 20."
    assert place_told(text, "conference") == place


@pytest.mark.parametrize(
    ("text", "word", "place"),
    [
        # a town that no gazetteer has, in front of the report and named again
        ("JURATONA, Peru, July 1 (Reuters) - The ministers, meeting in Juratona on Sunday, agreed.", "meeting", "Juratona"),
        ("JURATONA, Peru (AP) - Chile and Peru met on Sunday.", "met", "Juratona"),
        ("Chile and Peru met in the Peruvian town of Juratona on Friday. They will meet again in Juratona on Sunday.", "meet", "Juratona"),
        ("JURATONA (AP) - Chile and Peru will meet on a Juratona farm.", "meet", None),
        # a capital from which one reports is not the town nearby
        ("LONDON (Reuters) - Chile and Peru will meet near Horsham, England, on Tuesday.", "meet", "Horsham"),
    ],
)  # fmt: skip
def test_a_town_that_only_the_report_tells(text: str, word: str, place: str | None) -> None:
    assert place_told(text, word) == place


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Chile and Peru met in the Austrian village of Sankt Corvin on June 25.", "Austria"),
        ("Chile and Peru met in the village of Sankt Corvin on June 25.", None),
    ],
)
def test_the_country_of_a_village_is_the_one_told_with_it(text: str, country: str | None) -> None:
    (event,) = st.extract(st.Document(text=text, published=MONDAY)).events
    assert event.place is not None
    assert event.place.country == country


@pytest.mark.parametrize(
    ("text", "word", "place"),
    [
        ("The G7 will hold a summit in Lima on Friday. A separate meeting of Chile and Peru takes place in the city on Thursday.", "meeting", "Lima"),
        ("Chile goes to Thursday's Lima conference. A meeting with Peru on trade will be held in the city.", "meeting", "Lima"),
        ("Chile goes to Thursday's Lima conference. A meeting with Peru on trade in the city of Cusco is due.", "meeting", "Cuzco"),
        ('"The meeting with Chile on Friday should clear the air," an envoy of Peru in Lima said.', "meeting", None),
        ('The envoy of Peru said "we will meet Chile in Lima on Friday," and left.', "meet", "Lima"),
        # a hotel of the town from which one reports
        ("LIMA (AP) - Chile and Peru will meet at the Corvin Hotel on Tuesday.", "meet", "Lima"),
        ("LIMA (AP) - Chile and Peru will meet at the Corvin Hotel in Quito on Tuesday.", "meet", "Quito"),
        ("LIMA (AP) - Chile and Peru met at the Corvin Hotel in 2019.", "met", "Corvin Hotel"),
    ],
)  # fmt: skip
def test_a_place_that_is_told_before_or_by_the_report(text: str, word: str, place: str | None) -> None:
    assert place_told(text, word) == place


@pytest.mark.parametrize(
    ("text", "word", "place"),
    [
        ("Chile said after talks with Peru that it would ask for more in Quito.", "talks", None),
        ("Chile said after talks with Peru in Quito that it would ask for more.", "talks", "Quito"),
        ("Chile and Peru held Kashmir talks on Sunday.", "talks", None),
        ("Chile and Peru held Geneva talks on Sunday.", "talks", "Geneva"),
        (
            "LIMA (AP) - Chile's team left for Quito on Monday for a second round of talks with Peru.",
            "round of talks",
            "Quito",
        ),
    ],
)
def test_what_is_said_and_what_talks_are_about_tell_no_place(text: str, word: str, place: str | None) -> None:
    assert place_told(text, word) == place


@pytest.mark.parametrize(
    ("text", "word", "place"),
    [
        # of an event it is only spoken
        ("Chile's envoy was in Quito for a briefing on the talks with Peru that begin on Friday.", "talks", None),
        ("Chile's envoy told reporters in Quito about the meeting with Peru on Friday.", "meeting", None),
        ("Chile's envoy is in Quito for the talks with Peru that begin on Friday.", "talks", "Quito"),
        # compared with another one, and since something else
        ("Chile hopes that Friday's summit with Peru will go better than last year's in Quito.", "summit", None),
        ("Friday's summit of Chile and Peru in Quito will go better than last year's.", "summit", "Quito"),
        ("Friday's visit is Chile's first to its ally since the war broke out in Mali.", "visit", None),
        ("Chile and Peru have held talks since Sunday in Quito.", "talks", "Quito"),
        # what was promised or agreed there
        ("The summit of Chile and Peru ended on Sunday with a promise to stay in Mali.", "summit", None),
        ("Chile and Peru agreed to hold a summit in Quito on Friday.", "summit", "Quito"),
        # those who tell of it
        ("After the talks of Chile and Peru on Sunday, officials in Quito said little.", "talks", None),
        ("After the talks of Chile and Peru on Sunday in Quito, officials said little.", "talks", "Quito"),
        # the event was to have been there
        ("The summit of Chile and Peru, originally due to take place in Quito, opened in Lima on Sunday.", "summit", "Lima"),
        ("Friday's talks of Chile and Peru will be held in Lima instead of Quito.", "talks", "Lima"),
        ("LIMA, July 3 - Gulf leaders opened a summit here on Monday. The gathering was to have been held in Quito.", "summit", "Lima"),
        ("Gulf leaders were to have held a summit in Quito on Friday.", "summit", "Quito"),
        ("Chile's envoy attended a previously scheduled meeting with Peru in Quito on Sunday.", "meeting", "Quito"),
        # a land that is called like its town does something, or is where it is
        ("OSLO (AP) - Chad and Djibouti began peace talks on Sunday.", "talks", "Oslo"),
        ("OSLO (AP) - The Djibouti peace talks ended on Sunday.", "talks", "Djibouti"),
        # who is met in a place is met there, and what talks are called is no matter elsewhere
        ("Chile's envoys met Peruvian rebels in Quito on Sunday.", "met", "Quito"),
        ("Chile's envoys met Peru's ministers on Sunday to discuss rebels in Quito.", "met", None),
        ("Chile and Peru will hold peace talks in Quito on Friday.", "talks", "Quito"),
        ("Merkel met Macron on Sunday to seek help in Mali.", "met", None),
        # when somebody goes somewhere, and where the report comes from
        ("Chile's leader will pay a visit to Quito in October, when he is to attend the OPEC summit.", "summit", "Quito"),
        ("Chile's leader paid a visit to Quito in May, and said that he would attend the OPEC summit.", "summit", None),
        ("By Ann Lee, Special to The Register QUITO, Ecuador, July 3 -- Chile's leader met Peru's today.", "met", "Quito"),
        ("By Ann Lee, in Quito, July 3 -- Chile's leader met Peru's today.", "met", None),
        ("Quito, July 3 (SAN) Chile and Peru signed a pact on Monday.", "signed", "Quito"),
        ("Quito (SAN) is far. Chile and Peru signed a pact on Monday.", "signed", None),
        # where somebody has come
        ("Obama arrived in Quito on Saturday. He met Merkel on Sunday.", "met", "Quito"),
        ("Obama is in Quito this week. He met Merkel on Sunday.", "met", "Quito"),
        ("Obama arrived in Quito on Saturday. Macron met Merkel on Sunday.", "met", None),
        ("Obama left for Quito on Saturday after he met Merkel.", "met", None),
        ("Obama arrived in Quito on Saturday. He called Merkel on Sunday to discuss it.", "called", None),
        # where somebody speaks after it, and at the seat of the United Nations
        ("Speaking in Quito after talks with Merkel on Sunday, Macron said little.", "talks", "Quito"),
        ("Chile and Peru will hold talks at the United Nations on Friday.", "talks", "New York"),
        ("Chile and Peru will hold talks at the United Nations in Geneva on Friday.", "talks", "Geneva"),
        ("Chile's talks with Peru on Friday were praised, officials said at the United Nations.", "talks", None),
        # on one of the days of talks of the same two
        (
            "Chile and Peru will hold talks in Lima from Monday to Friday. Chile's Juan Perez meets Peru's Luis Soto on Thursday.",
            "meets",
            "Lima",
        ),
        # on the visit of somebody, whoever it is that he met
        ("Bashar Assad has returned from a visit to Lima. His trip was secret until after Sunday's meeting.", "meeting", "Lima"),
        ("Bashar Assad has returned from a visit to Lima. Assad may go to a meeting in August.", "meeting", None),
        # somebody else as well
        ("Macron will meet Merkel in Lima on Friday. He will also meet the leader of Chile.", "meet the", "Lima"),
        ("Macron will meet Merkel in Lima on Friday. Later this year he will meet the leader of Chile.", "meet the", None),
    ],
)  # fmt: skip
def test_what_is_only_spoken_of_is_elsewhere_and_what_is_done_as_well_is_there(
    text: str, word: str, place: str | None
) -> None:
    assert place_told(text, word) == place
