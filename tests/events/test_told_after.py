"""Who is named only a sentence later, who leads people told by what they are, and firms, which speak for no country."""

import pytest

import summit_timeline as st

# the report is of 18 October 2018, a Thursday
WHO = [
    # a minister told by country and office, named in the next sentence
    ("Togo's foreign minister met his Malian counterpart in Lome on Tuesday. Kodjo Tirab said the border would open.",
     "Kodjo Tirab, Mali, Togo"),
    ("Togo's foreign minister met his Malian counterpart in Lome on Tuesday. The minister, Kodjo Tirab, left smiling.",
     "Kodjo Tirab, Mali, Togo"),
    # whoever is told by another office, or by none of the event, is not he
    ("Togo's foreign minister met his Malian counterpart in Lome on Tuesday. The ambassador, Kodjo Tirab, stayed away.",
     "Mali, Togo"),
    ("Togo's foreign minister met his Malian counterpart in Lome on Tuesday. Analyst Kodjo Tirab said little came of it.",
     "Mali, Togo"),
    ("Kodjo Tirab warned of a war on Monday. Togo's foreign minister met his Malian counterpart on Tuesday. Tirab said so.",
     "Mali, Togo"),
    ("Togo's foreign minister, Ana Soto, met Mali's envoy on Tuesday. Kodjo Tirab said the border would open.",
     "Ana Soto, Kodjo Tirab, Mali, Togo"),
    # those who lead people told by what they are
    ("A Malian delegation held talks with the rebels in Oslo on Tuesday. The rebels were represented by Kodjo Tirab.",
     "Kodjo Tirab, Mali"),
    ("Malian ministers met the country's bishops on Tuesday. Cardinal Jean Tirab led the bishops.", "Jean Tirab, Mali"),
    ("Malian ministers met the country's bishops on Tuesday. The students were led by Kodjo Tirab.", "Mali"),
    # examples behind a house
    ("President Obama met lawmakers at the White House on Tuesday, including Nancy Pelosi and John Boehner.",
     "Barack Obama, John Boehner, Nancy Pelosi, U.S. Congress"),
    ("Obama met executives on Tuesday, including Ana Soto of Zango, Kolbe Tirab of Plerion and Sukie Vardal of Quast.",
     "Ana Soto, Barack Obama, Kolbe Tirab, Sukie Vardal, executives"),
    # the heads of firms, and firms of a country
    ("President Obama met the heads of Quastor and Plerion on Tuesday.", "Barack Obama, Plerion, Quastor"),
    ("Peru's trade minister, Ana Soto, signed a contract with Japan's Zango Rail Corp. in Lima on Tuesday.",
     "Ana Soto, Peru"),
    ("Peru's trade minister, Ana Soto, signed a contract with Japan's trade ministry in Lima on Tuesday.",
     "Ana Soto, Japan, Peru"),
    # judges and prosecutors of countries, and of one and of the other
    ("Prosecutors from Chad, Togo and Mali met in Lima on Tuesday.", "Chad, Mali, Togo"),
    # guests, mediators, who looks on, who gives shelter
    ("President Obama hosted Republican senators at the White House on Tuesday.", "Barack Obama, Senate Republicans"),
    ("Chad and Mali held talks on Tuesday. Former Togolese President Luis Vega mediated.", "Chad, Luis Vega, Mali"),
    ("Chad and Mali held talks on Tuesday. Luis Vega shuttled between them.", "Chad, Luis Vega, Mali"),
    ("Chad and Mali held talks on Tuesday. Luis Vega shuttled between Lima and Quito.", "Chad, Mali"),
    ("Chad's rival parties held talks in Lima on Tuesday under the aegis of the United Nations.", "Chad, United Nations"),
    ("Xi Jinping and Vladimir Putin signed a pact on Tuesday. Sergei Ivanov and Wang Yi looked on.",
     "China, Russia, Sergei Ivanov, Vladimir Putin, Wang Yi, Xi Jinping"),
    # the body that somebody heads is not there itself
    ("Trump met Putin on Tuesday. Trump, former head of the Foreign Relations Committee, was joined by Ana Soto.",
     "Ana Soto, Donald Trump, Russia, United States, Vladimir Putin"),
    # each of two meets the same one
    ("Ana Soto and Luis Vega will each meet Vladimir Putin on Friday.", "Ana Soto, Luis Vega, Russia, Vladimir Putin"),
    # who speaks for whom at the talks
    ("Ministers from India and the EU met in Lima on Tuesday. Ana Soto negotiated for the EU and Luis Vega for India.",
     "Ana Soto, European Union, India, Luis Vega"),
    ("Ministers from India and the EU met in Lima on Tuesday. Ana Soto, who led the group, said little.",
     "Ana Soto, European Union, India"),
    ("Ministers from India and the EU met in Lima on Tuesday. Peru's Ana Soto was the host.",
     "Ana Soto, European Union, India, Peru"),
    ("Ministers from India and the EU met in Lima on Tuesday. Ana Soto was the hostage.", "European Union, India"),
    # at whose side somebody stands
    ("Putin met Merkel on Tuesday. Luis Vega left the palace. Ana Soto stood by his side.",
     "Angela Merkel, Germany, Russia, Vladimir Putin"),
    ("Putin met Merkel on Tuesday. Putin smiled. Ana Soto stood by his side.",
     "Ana Soto, Angela Merkel, Germany, Russia, Vladimir Putin"),
    # bodies by their letters
    ("Finance Minister Ana Soto met leaders of Chad's two main unions, ZUX and PLQ, on Tuesday.", "Ana Soto, Chad, PLQ, ZUX"),
    # guests of a body
    ("Obama hosted leaders of the African Union at Camp David on Tuesday.", "African Union, Barack Obama"),
    # people in a row behind their offices, each of his own country
    ("NATO's leaders dined in Lima on Tuesday with the prime ministers of Chad and Mali, Essam Tirab and Kolbe Vardal.",
     "Chad, Essam Tirab, Kolbe Vardal, Mali, NATO"),
    # with somebody known, a sentence opens, or a list ends
    ("Merkel met Putin on Tuesday. Kolbe Tirab and Ana Soto sat beside Merkel.",
     "Ana Soto, Angela Merkel, Germany, Kolbe Tirab, Russia, Vladimir Putin"),
    ("After talks in Lima on Tuesday, Angela Merkel, Vladimir Putin and Kolbe Tirab announced a truce.",
     "Angela Merkel, Germany, Kolbe Tirab, Russia, Vladimir Putin"),
    ("Merkel met Putin on Tuesday. Bad Weather and Ana Soto kept away.",
     "Angela Merkel, Germany, Russia, Vladimir Putin"),
    # who flew there with one of them, or came along
    ("Merkel met Putin in Lima on Tuesday. Ana Soto and Luis Vega flew over with Merkel.",
     "Ana Soto, Angela Merkel, Germany, Luis Vega, Russia, Vladimir Putin"),
    ("Merkel met Putin in Lima on Tuesday. Ana Soto and Luis Vega came along.",
     "Ana Soto, Angela Merkel, Germany, Luis Vega, Russia, Vladimir Putin"),
    ("Merkel met Putin in Lima on Tuesday. Ana Soto and Luis Vega get along.",
     "Angela Merkel, Germany, Russia, Vladimir Putin"),
    # two of one surname, and double first names
    ("Raul and Fidel Castro met Vladimir Putin in Havana on Tuesday.", "Cuba, Fidel Castro, Raul Castro, Russia, Vladimir Putin"),
    ("Merkel met Putin in Lima on Tuesday. Bernard-Henri Tirab came along.",
     "Angela Merkel, Bernard-Henri Tirab, Germany, Russia, Vladimir Putin"),
    # one of the family who is named later is not meant before
    ("Trump and Merkel met on Tuesday in the East Room. Ivanka Trump gave an interview elsewhere.",
     "Angela Merkel, Donald Trump, Germany, United States"),
    # the head of state of whom all know
    ("Ana Soto saw France's president in Paris on Tuesday. It rained. Emmanuel Macron told her that he would come.",
     "Ana Soto, Emmanuel Macron, France"),
    ("Ana Soto wants to meet a French president in Paris on Friday. Emmanuel Macron told her that he would come.",
     "Ana Soto, France"),
    ("Ana Soto met France's former president in Paris on Tuesday. Emmanuel Macron was in Lima.", "Ana Soto, France"),
    # who is of the group, was there, was with one of them, hosted them, or applauded
    ("Merkel met Putin in Lima on Tuesday. Ana Soto, the intelligence chief, was part of the delegation.",
     "Ana Soto, Angela Merkel, Germany, Russia, Vladimir Putin"),
    ("Merkel met Putin in Lima on Tuesday. Putin smiled. Ana Soto was with him.",
     "Ana Soto, Angela Merkel, Germany, Russia, Vladimir Putin"),
    ("Merkel met Putin in Lima on Tuesday. Luis Vega smiled. Ana Soto was with him.",
     "Angela Merkel, Germany, Russia, Vladimir Putin"),
    ("Merkel met Putin in Lima on Tuesday. Ana Soto, the host, was elsewhere.",
     "Angela Merkel, Germany, Russia, Vladimir Putin"),
    ("Ministers of Unasur met in Lima on Tuesday. Ana Soto hosted them.", "Ana Soto, Unasur"),
    ("Chad and Mali signed a pact on Tuesday. Togo's trade minister, Ana Soto, applauded.", "Ana Soto, Chad, Mali, Togo"),
    ("Chad's government and opposition began talks on Tuesday. Kolbe Tirab represented the opposition.", "Chad, Kolbe Tirab"),
    # whom "him" and "her" mean behind talks and calls
    ("Putin left. Xi held talks with him in Lima on Tuesday.", "China, Russia, Vladimir Putin, Xi Jinping"),
    ("Putin left. Xi went to talks in Lima on Tuesday with his own plan.", "China, Xi Jinping"),
    ("Merkel left. Xi spoke with her by telephone on Tuesday.", "Angela Merkel, China, Germany, Xi Jinping"),
    ("Merkel left. Xi spoke with reporters by telephone on Tuesday.", ""),
    # who chaired, witnessed, listened, joined in or was with all of them
    ("Chad and Mali held talks on Tuesday. Ana Soto and Luis Vega chaired.", "Ana Soto, Chad, Luis Vega, Mali"),
    ("Chad and Mali signed a pact on Tuesday. Ana Soto and Luis Vega were witnesses.", "Ana Soto, Chad, Luis Vega, Mali"),
    ("Chad and Mali held talks on Tuesday. Ana Soto took notes.", "Ana Soto, Chad, Mali"),
    ("Chad and Mali held talks on Tuesday. The premier, Luis Vega, joined in.", "Chad, Luis Vega, Mali"),
    ("Putin met Xi in Lima on Tuesday. Only Ana Soto and two interpreters were with them.",
     "Ana Soto, China, Russia, Vladimir Putin, Xi Jinping"),
    ("Chad and Mali will sign a pact on Friday under the eyes of Martin Kobler.", "Chad, Mali, Martin Kobler, United Nations"),
    # only his party is there
    ("Chad's envoys met negotiators of Robert Mugabe's and Morgan Tsvangirai's parties on Tuesday.", "Chad, Zimbabwe"),
    # with whom somebody talks
    ("Before leaving, Merkel thanked Vladimir Putin, with whom she will hold talks in Lima on Friday.",
     "Angela Merkel, Germany, Russia, Vladimir Putin"),
    # a visit brings the country where somebody lands
    ("Chad's foreign minister, Ana Soto, landed in Havana on Tuesday for a three-day visit.", "Ana Soto, Chad, Cuba"),
    ("Chad's foreign minister, Ana Soto, arrived in Havana on Tuesday on a private visit.", "Ana Soto, Chad, Cuba"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who"), WHO)
def test_who_takes_part(text: str, who: str) -> None:
    events = st.extract(st.Document(text=text, published="2018-10-18")).events
    assert [", ".join(sorted(p.name for p in e.participants)) for e in events] == [who]


ABSENT = [
    ("Ministers of Chad and Mali met on Tuesday. Neither the government of Peru nor NATO was represented.",
     "Chad, Mali", "Peru, NATO"),
    ("Ministers of Chad and Mali will meet on Friday. Ana Soto, who told of the talks, will not travel.",
     "Chad, Mali", "Ana Soto"),
    ("Ministers of Chad and Mali will meet on Friday, a week before a summit of the G20. Togo's Ana Soto is sending a deputy.",
     "Chad, Mali", "Ana Soto"),
    ("Ministers of Chad and Mali met on Tuesday. King Salman of Saudi Arabia sent Prince Luis Vega in his place.",
     "Chad, Luis Vega, Mali, Saudi Arabia", "King Salman"),
    ("Ministers of Chad and Mali met on Tuesday. Luis Vega of Peru sent flowers.", "Chad, Mali", ""),
    ("Chad and Mali signed a pact on Tuesday. Ana Soto and Luis Vega did not sign.", "Chad, Mali", "Ana Soto, Luis Vega"),
    ("Ministers of Chad and Mali met on Tuesday. Ana Soto did not sign it.", "Chad, Mali", ""),
    ("Ministers of Chad and Mali met on Tuesday. Ana Soto stayed out of the room.", "Chad, Mali", "Ana Soto"),
    ("Ministers of Chad and Mali met on Tuesday. Ana Soto sent her regrets.", "Chad, Mali", "Ana Soto"),
    ("Ministers of Chad and Mali met on Tuesday. Ana Soto sent her greetings.", "Chad, Mali", ""),
    ("Ministers of Chad and Mali met on Tuesday. Ana Soto was not asked to join.", "Chad, Mali", "Ana Soto"),
    ("Ministers of Chad and Mali met on Tuesday. Ana Soto and Luis Vega declined invitations.",
     "Chad, Mali", "Ana Soto, Luis Vega"),
    ("Ministers of Chad and Mali will meet on Friday. Ana Soto is ill and will not attend.", "Chad, Mali", "Ana Soto"),
    ("Ministers of Chad and Mali will meet on Friday. Ana Soto is staying in Lima.", "Chad, Mali", "Ana Soto"),
    ("Ministers of Chad and Mali will meet on Friday. Ana Soto said she would not attend if it rained.", "Chad, Mali", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who", "absent"), ABSENT)
def test_who_is_absent(text: str, who: str, absent: str) -> None:
    event = st.extract(st.Document(text=text, published="2018-10-18")).events[0]
    assert ", ".join(sorted(p.name for p in event.participants)) == who
    assert ", ".join(p.name for p in event.absent) == absent


def test_who_is_only_kin_is_not_meant_by_they() -> None:
    text = "Ana Soto, the sister of Luis Vega, left for Lima. They are to meet Vladimir Putin on Saturday."
    (*_, event) = st.extract(st.Document(text=text, published="2018-10-18")).events
    assert "Luis Vega" not in {p.name for p in event.participants}
