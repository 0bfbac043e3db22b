"""Stories of several reports, each with the events that a reader would list. Own sentences."""

import pytest

import summit_timeline as st

Report = tuple[str, str]  # the day on which it came out, and what it says

# the reports, and of each event: kind, status and days, and how many claims tell of it
STORIES: list[tuple[list[Report], list[str]]] = [
    # a conference of which nobody is named, put off, given a new day and held: its topic holds it together
    (
        [
            ("2014-06-02", "Donors will gather in Oslo on June 23 and 24 for a conference on Niger, officials said."),
            ("2014-06-18", "A donors' conference on Niger that was to open in Oslo on Monday has been put off until the autumn."),
            ("2014-09-15", "The donors' conference on Niger, postponed from June, will be held on October 14."),
            ("2014-10-15", "Donors pledged $900 million for Niger at a one-day conference in Oslo on Tuesday."),
        ],
        ["meeting held 2014-10-14 6"],
    ),
    (
        [
            ("2014-06-02", "Donors will gather in Oslo on June 23 and 24 for a conference on Niger, officials said."),
            ("2014-06-20", "A donors' conference on Niger that was to open in Oslo on Monday has been put off.\n\nThe conference on Niger has no new day."),
            ("2014-09-15", "The donors' conference on Niger will now be held on October 14."),
        ],
        ["meeting scheduled 2014-10-14 5"],
    ),
    # what one report tells as over and what it tells as to come are two, also in one town
    (
        [
            (
                "2020-01-16",
                "Envoys of Chad, Niger and Mali agreed to meet in Oslo later this month. The envoys met in Oslo this week.",
            ),
        ],
        ["meeting held [2020-01-13..2020-01-16] 1", "meeting scheduled [2020-01-16..2020-01-31] 1"],
    ),
    # what was held long before is not what was put off from later days
    (
        [
            (
                "2022-04-17",
                "Chile will host a summit with the African Union on May 12. Both were content with the October 2021 "
                "summit with the African Union. A summit between Chile and the African Union that was due in late March "
                "was put off.",
            ),
            ("2022-04-18", "Chile and the African Union will hold a summit in Lima on May 12."),
        ],
        ["summit held [2021-10-01..2021-10-31] 1", "summit scheduled 2022-05-12 3"],
    ),
    # a summit of many in one town on one day is one, whomever of them each report names
    (
        [
            ("2021-03-02", "Ghana will host leaders for a summit on fishing in Accra on March 7, officials said."),
            ("2021-03-04", "Ministers of Chad, Mali, Togo and Benin have been invited to Sunday's summit in Accra."),
            ("2021-03-05", "The presidents of Kenya and Niger will attend the summit in Accra on Sunday."),
            ("2021-03-08", "Leaders of Chad, Togo, Ghana and Kenya met for a summit in Accra on Sunday."),
        ],
        ["summit held 2021-03-07 5"],
    ),
    # but two summits of two sides each are two
    (
        [
            ("2021-03-05", "Chad and Mali will hold a summit in Accra on March 7."),
            ("2021-03-05", "Kenya and Togo will hold a summit in Accra on March 7."),
        ],
        ["summit scheduled 2021-03-07 1", "summit scheduled 2021-03-07 1"],
    ),
    # talks in one town from one day on, of which one report names both sides, one a single side and one nobody
    (
        [
            ("2021-03-02", "Houthi envoys will fly to Oslo for peace talks on Friday."),
            ("2021-03-04", "Yemen's government and the Houthis will open peace talks in Oslo on Friday."),
            ("2021-03-04", "A delegation left for Oslo, where peace talks open on Friday."),
        ],
        ["meeting scheduled 2021-03-05 3", "visit scheduled - 1"],
    ),
    # what was called off and is on again on its day is not moved to the day of the next one
    (
        [
            ("2011-03-01", "The foreign ministers of Serbia and Croatia will meet in Zagreb on March 14."),
            ("2011-03-10", "Croatia called off Monday's meeting of the foreign ministers in Zagreb after a row over maps."),
            (
                "2011-03-12",
                "The meeting of the Serbian and Croatian foreign ministers is back on and will take place on Monday.",
            ),
            ("2011-03-15", "The foreign ministers of Serbia and Croatia agreed in Zagreb to meet again in May."),
        ],
        ["meeting scheduled 2011-03-14 4", "meeting scheduled [2011-05-01..2011-05-31] 1"],
    ),
    # the day on which somebody comes for a meeting of many is not its own
    (
        [
            ("2015-11-20", "OPEC oil ministers meet in Vienna on Dec. 4."),
            ("2015-12-03", "Saudi oil minister Ali al-Naimi arrived in Vienna on Thursday for a meeting of OPEC ministers."),
            ("2015-12-05", "OPEC failed to agree on a ceiling on Friday after seven hours of talks in Vienna."),
        ],
        ["meeting held 2015-12-04 2", "meeting scheduled - 1", "visit held 2015-12-03 1"],
    ),
    # but two topics are two conferences, even in one town
    (
        [
            ("2014-06-02", "A conference on Niger will be held in Oslo in October."),
            ("2014-06-09", "A conference on Chad will be held in Oslo in October."),
        ],
        ["meeting scheduled [2014-10-01..2014-10-31] 1", "meeting scheduled [2014-10-01..2014-10-31] 1"],
    ),
    # what was put off is held months later, where the report of the new day tells of it as the one that was put off
    (
        [
            ("2020-03-02", "Chile and Peru will hold a summit in Lima on March 13, officials said on Monday."),
            ("2020-03-05", "A summit between Chile and Peru planned for next week has been postponed because of floods."),
            ("2020-07-08", "Chile and Peru will hold their postponed summit by video link on July 15."),
        ],
        ["summit scheduled 2020-07-15 4"],
    ),
    # but the next one, of which no report says so, is another
    (
        [
            ("2020-03-02", "Chile and Peru will hold a summit in Lima on March 13, officials said on Monday."),
            ("2020-03-05", "A summit between Chile and Peru planned for next week has been postponed because of floods."),
            ("2020-07-08", "Chile and Peru will hold a summit in Quito on July 15."),
        ],
        ["summit postponed 2020-03-13 2", "summit scheduled 2020-07-15 1"],
    ),
    # what was going on before is not what is to open weeks later
    (
        [
            ("2012-08-27", "Chile's government was holding talks with Peru on Monday, its president said."),
            ("2012-09-04", "Peace talks between Chile and Peru will begin in Oslo in the first half of October."),
        ],
        ["meeting held 2012-08-27 1", "meeting scheduled [2012-10-01..2012-10-15] 1"],
    ),
    # a body puts off its own meeting
    (
        [
            ("2016-09-14", "The African Union will hold an emergency meeting in Accra on Friday."),
            ("2016-09-15", "Friday's emergency meeting of the African Union has been postponed until Monday."),
            ("2016-09-20", "The African Union agreed to send troops at an emergency meeting in Accra on Monday."),
        ],
        ["meeting held 2016-09-19 4"],
    ),
    # or holds the next one as it does each month
    (
        [
            ("2016-09-14", "The African Union will hold a meeting in Accra on Friday."),
            ("2016-09-15", "The African Union will hold a meeting in Accra on October 14."),
        ],
        ["meeting scheduled 2016-09-16 1", "meeting scheduled 2016-10-14 1"],
    ),
    # a report tells of one day of a meeting of which another tells all days
    (
        [
            ("2011-07-11", "Ministers of the Arab League opened their annual meeting in Tunis on Monday.\n\nThe three-day meeting will discuss water."),
            ("2011-07-12", "Ministers of the Arab League agreed on a water fund at their annual meeting in Tunis on Tuesday."),
        ],
        ["meeting held 2011-07-11/2011-07-13 3"],
    ),
    # but not of another place, of another day, or called otherwise
    (
        [
            ("2011-07-11", "Ministers of the Arab League opened their annual meeting in Tunis on Monday.\n\nThe three-day meeting will discuss water."),
            ("2011-07-12", "Ministers of the Arab League agreed on a water fund at a meeting in Cairo on Tuesday."),
        ],
        ["meeting held 2011-07-11/2011-07-13 2", "meeting held 2011-07-12 1"],
    ),
    (
        [
            ("2011-07-11", "Ministers of the Arab League opened their annual meeting in Tunis on Monday.\n\nThe three-day meeting will discuss water."),
            ("2011-07-15", "Ministers of the Arab League agreed on a water fund at a meeting in Tunis on Friday."),
        ],
        ["meeting held 2011-07-11/2011-07-13 2", "meeting held 2011-07-15 1"],
    ),
    # a body brings its meeting forward, and the day that it had is not told
    (
        [
            ("2019-03-11", "EU interior ministers will hold an emergency meeting in Vienna on Thursday."),
            ("2019-03-12", "EU interior ministers brought forward their emergency meeting to Wednesday morning."),
            ("2019-03-14", "EU interior ministers sent 300 guards at their emergency meeting in Vienna on Wednesday."),
        ],
        ["meeting held 2019-03-13 4"],
    ),
    (
        [
            ("2019-03-04", "NATO leaders will hold a summit in Riga on March 28, the alliance said."),
            ("2019-03-18", "The NATO summit was pushed back to April 10, diplomats said on Monday."),
        ],
        ["summit scheduled 2019-04-10 3"],
    ),
    # but not one in another place, one weeks away, or one that is told without a move
    (
        [
            ("2019-03-11", "EU foreign ministers will meet in Brussels on Thursday."),
            ("2019-03-12", "EU foreign ministers have brought forward a meeting in Sofia to Friday."),
        ],
        ["meeting scheduled 2019-03-14 1", "meeting scheduled 2019-03-15 2"],
    ),
    (
        [
            ("2019-03-04", "OPEC ministers will meet in Vienna on March 20."),
            ("2019-03-18", "The OPEC meeting was brought forward to April 2."),
        ],
        ["meeting scheduled 2019-03-20 1", "meeting scheduled 2019-04-02 2"],
    ),
    (
        [
            ("2019-03-11", "EU foreign ministers will meet in Brussels on Thursday."),
            ("2019-03-12", "EU finance ministers will meet in Brussels on Friday."),
        ],
        ["meeting scheduled 2019-03-14 1", "meeting scheduled 2019-03-15 1"],
    ),
    # talks that had begun are suspended
    (
        [
            ("2015-05-12", "Peace talks between Colombia and the ELN opened in Quito on Monday."),
            ("2015-05-14", "The peace talks between Colombia and the ELN were suspended on Wednesday."),
        ],
        ["meeting held [2015-05-11..] 2"],
    ),
    (
        [
            ("2015-05-08", "Peace talks between Colombia and the ELN will open in Quito on Monday."),
            ("2015-05-09", "The peace talks between Colombia and the ELN were suspended on Saturday."),
        ],
        ["meeting postponed [2015-05-11..] 2"],
    ),
    # two meetings of one person, of which another report tells the first alone
    (
        [
            ("2016-09-21", "Mark Rutte met Angela Merkel in Rome on Tuesday and later held a separate meeting with Matteo Renzi."),
            ("2016-09-22", "Mark Rutte met Angela Merkel in Rome on Tuesday, officials said."),
        ],
        ["meeting held 2016-09-20 2", "meeting held 2016-09-20 1"],
    ),
    # who met the delegations of talks beforehand takes no part in them
    (
        [
            ("2016-10-10", "Envoys of Chad and Togo will hold talks in Geneva on Tuesday."),
            ("2016-10-11", "Envoys of Chad and Togo met in Geneva on Tuesday.\n\nMark Rutte, who opened the talks, had met the heads of both delegations over breakfast."),
        ],
        ["meeting held 2016-10-11 3", "meeting held - 2"],
    ),
    # what was put off is none of the meetings that somebody held
    (
        [
            ("2016-09-12", "Talks between Chad and Togo have been postponed, officials said on Monday."),
            ("2016-09-21", "Mark Rutte met Matteo Renzi in Rome on Tuesday. Rutte said that the postponed talks would be held in Geneva on Oct. 11."),
        ],
        ["meeting held 2016-09-20 1", "meeting scheduled 2016-10-11 1", "meeting postponed - 1"],
    ),
    # two of those who are at a summit meet there
    (
        [
            ("1997-04-02", "The Baltic presidents' summit planned for April 10 in Tartu has been postponed to April 30, Lithuania said on Wednesday."),
            ("1997-04-30", "Estonia, Latvia and Lithuania signed a treaty at a summit of their presidents in Tartu on Wednesday.\n\n"
             "Lithuanian President Algirdas Brazauskas met Estonian President Lennart Meri for an hour in Tartu on Wednesday."),
        ],
        ["meeting held 1997-04-30 1", "signing held 1997-04-30 1", "summit held 1997-04-30 3"],
    ),
    # people of one country who meet others at home on the same day
    (
        [
            ("2008-05-22", "House Speaker Nancy Pelosi huddled with Minority Leader John Boehner on Wednesday."),
            ("2008-05-22", "Barack Obama sat down with Jewish community leaders in Florida on Wednesday."),
            ("2008-05-23", "House Speaker Nancy Pelosi met with Minority Leader John Boehner on Wednesday."),
        ],
        ["meeting held 2008-05-21 1", "meeting held 2008-05-21 2"],
    ),
    # talks that are put off without a day before the next day is told
    (
        [
            ("2016-09-01", "Envoys of Chad and Togo will hold talks in Geneva on September 8."),
            ("2016-09-07", "Talks between Chad and Togo have been postponed, officials said."),
            ("2016-09-20", "Envoys of Chad and Togo held talks in Geneva on Monday."),
        ],
        ["meeting held 2016-09-19 3"],
    ),
    (
        [
            ("2015-03-02", "The presidents of Kenya, Uganda and Rwanda will hold a summit in Kigali on March 18."),
            ("2015-03-16", "A summit of Kenya, Uganda and Rwanda that was due to open in Kigali on Wednesday has been postponed."),
            ("2015-03-25", "The postponed summit of Kenya, Uganda and Rwanda will now be held in Kigali on April 2."),
            ("2015-04-03", "The presidents of Kenya, Uganda and Rwanda held a summit in Kigali on Thursday."),
        ],
        ["summit held 2015-04-02 5"],
    ),
    # rounds of talks are told apart by their numbers
    (
        [
            ("2022-01-03", "The third round of talks between Kenya and Somalia will begin in Djibouti on January 10."),
            ("2022-01-11", "Kenya and Somalia opened a third round of talks in Djibouti on Monday."),
            ("2022-01-13", "The third round of talks between Kenya and Somalia ended in Djibouti on Wednesday. A fourth round is planned for February."),
            ("2022-02-14", "The fourth round of talks between Kenya and Somalia started on Monday in Djibouti."),
            ("2022-02-16", "Kenya and Somalia agreed on a border plan at talks in Djibouti on Tuesday."),
        ],
        ["meeting held 2022-01-10/2022-01-12 3", "meeting held [2022-02-14..] 3"],
    ),
    # a day of talks that had begun leaves the first one; one weeks after it is of others
    (
        [
            ("2022-05-03", "Talks between Chad and Togo began in Accra on Monday."),
            ("2022-05-06", "Chad and Togo agreed on a border plan at their talks in Accra on Thursday."),
        ],
        ["meeting held [2022-05-02..] 2"],
    ),
    (
        [
            ("2022-05-01", "Talks between Chad and Togo will begin in Accra on May 2."),
            ("2022-06-24", "Chad and Togo held talks in Accra on Thursday."),
        ],
        ["meeting held 2022-06-23 1", "meeting scheduled [2022-05-02..] 1"],
    ),
    # what is planned long after a meeting was held is another one
    (
        [
            ("2020-09-10", "Foreign ministers of Chad and Togo will meet in Lima on Friday."),
            ("2020-09-12", "Chad and Togo agreed to open the border after talks in Lima that were mediated by Peru."),
            ("2020-10-20", "The leaders of Chad and Togo said they were ready to meet in Lima."),
        ],
        ["meeting held 2020-09-11 2", "meeting considered - 1"],
    ),
    # a gathering of which nobody is named is no meeting of two at its side
    (
        [
            ("2011-09-15", "Chad's president will meet his Togolese counterpart on the sidelines of the UN General Assembly in New York next week."),
            ("2011-09-22", "The presidents of Chad and Togo met in New York on Wednesday."),
        ],
        ["meeting held 2011-09-21 2", "meeting scheduled [2011-09-19..2011-09-25] 1"],
    ),
    # but not talks that were held before
    (
        [
            ("2016-09-09", "Envoys of Chad and Togo held talks in Geneva on September 8."),
            ("2016-09-20", "Talks between Chad and Togo have been postponed, officials said."),
        ],
        ["meeting held 2016-09-08 1", "meeting postponed - 1"],
    ),
    # a meeting on the sidelines of a summit whose sides nobody names, and the summit
    (
        [
            ("2012-05-14", "The foreign ministers of Serbia and Croatia will meet on the sidelines of a Danube summit in Bratislava on May 21."),
            ("2012-05-21", "Leaders of ten countries opened a Danube summit in Bratislava on Monday. Serbian Foreign Minister "
             "Vuk Jeremic met his Croatian counterpart Vesna Pusic on the sidelines for an hour."),
        ],
        ["meeting held 2012-05-21 2", "summit held 2012-05-21 2"],
    ),
    # two papers of one day, and the one that is told again
    (
        [
            ("2009-06-10", "Peru and Chile signed a fishing treaty in Lima on Wednesday. Hours later their defence ministers signed an accord on mine clearing."),
            ("2009-06-11", "Chile hailed the fishing treaty that was signed with Peru in Lima on Wednesday."),
        ],
        ["signing held 2009-06-10 1", "signing held 2009-06-10 2"],
    ),
    # but not one paper, told in other words
    (
        [
            ("2009-06-10", "Peru and Chile signed a fishing treaty in Lima on Wednesday. Their ministers signed the accord after long talks."),
            ("2009-06-11", "Peru and Chile signed a fishing treaty in Lima on Wednesday. They signed a pact in 1997 too."),
        ],
        ["signing held 2009-06-10 3", "signing held [1997-01-01..1997-12-31] 1", "meeting held - 1"],
    ),
    # the first day tells more than the month
    (
        [
            ("2013-11-14", "Nepal and Bhutan agreed to hold talks in Vienna in January."),
            ("2014-01-20", "Nepal and Bhutan opened talks in Vienna on Monday."),
            ("2014-01-21", "Nepal and Bhutan will go on with their talks in Vienna in January."),
        ],
        ["meeting held [2014-01-20..] 3"],
    ),
    # ministers of two fields have two meetings, in one town on one day
    (
        [
            ("2024-05-07", "EU finance ministers met in Luxembourg on Monday."),
            ("2024-05-07", "EU foreign ministers met in Luxembourg on Monday."),
            ("2024-05-08", "The bloc's foreign ministers agreed on sanctions at a meeting in Luxembourg on Monday, the EU said."),
        ],
        ["meeting held 2024-05-06 1", "meeting held 2024-05-06 2"],
    ),
    (
        [
            ("2024-05-02", "EU finance ministers will meet in Luxembourg next week."),
            ("2024-05-07", "EU foreign ministers met in Luxembourg on Monday."),
            ("2024-05-08", "EU finance ministers met in Luxembourg on Tuesday."),
        ],
        ["meeting held 2024-05-06 1", "meeting held 2024-05-07 2"],
    ),
    (
        [
            ("2024-05-07", "The finance ministers of Chad and Togo signed an accord in Lima on Monday."),
            ("2024-05-07", "The defence ministers of Chad and Togo signed an accord in Lima on Monday."),
        ],
        ["signing held 2024-05-06 1", "signing held 2024-05-06 1"],
    ),
    # but a field has several names, several fields may meet, and not every report tells the field
    (
        [
            ("2024-05-02", "OPEC oil ministers will meet in Lima on Monday."),
            ("2024-05-07", "OPEC energy ministers met in Lima on Monday."),
            ("2024-05-07", "OPEC ministers met in Lima on Monday."),
        ],
        ["meeting held 2024-05-06 3"],
    ),
    (
        [
            ("2024-05-02", "The foreign and defense ministers of Chad and Togo will meet in Lima on Monday."),
            ("2024-05-07", "Chad's defence minister met his Togolese counterpart in Lima on Monday."),
        ],
        ["meeting held 2024-05-06 2"],
    ),
    # and leaders have a summit of their own, unless a report calls that of the ministers a summit
    (
        [
            ("2018-06-12", "The presidents of Angola and Zambia held a summit in Luanda on Monday."),
            ("2018-06-12", "The finance ministers of Angola and Zambia met in Luanda on Monday."),
        ],
        ["meeting held 2018-06-11 1", "summit held 2018-06-11 1"],
    ),
    (
        [
            ("2018-06-12", "The defence ministers of Angola and Zambia held a summit in Luanda on Monday."),
            ("2018-06-12", "The defence ministers of Angola and Zambia met in Luanda on Monday."),
            ("2018-06-13", "Angola and Zambia held a summit in Luanda on Monday."),
        ],
        ["summit held 2018-06-11 3"],
    ),
    # what ended on the day after its last planned one
    (
        [
            ("2014-11-10", "The leaders of Chile, Peru and Bolivia will hold a summit in Cusco on November 20."),
            ("2014-11-21", "The leaders of Chile, Peru and Bolivia ended a summit in Cusco on Friday with a deal on water."),
        ],
        ["summit held 2014-11-20/2014-11-21 2"],
    ),
    (
        [
            ("2014-11-10", "The leaders of Chile, Peru and Bolivia will hold a summit in Cusco on November 20 and 21."),
            ("2014-11-22", "A summit of Chile, Peru and Bolivia in Cusco ended on Saturday, a day later than planned."),
        ],
        ["summit held 2014-11-20/2014-11-22 2"],
    ),
    # or was held then
    (
        [
            ("2013-02-11", "Envoys of Ghana and Togo will hold talks in Lome on Tuesday."),
            ("2013-02-14", "Envoys of Ghana and Togo held talks in Lome on Wednesday."),
        ],
        ["meeting held 2013-02-13 2"],
    ),
    # but not two days later, in another town, of others, or beside one that was held on the planned day
    (
        [
            ("2013-02-11", "Envoys of Ghana and Togo will hold talks in Lome on Tuesday."),
            ("2013-02-15", "Envoys of Ghana and Togo held talks in Lome on Thursday."),
        ],
        ["meeting held 2013-02-14 1", "meeting scheduled 2013-02-12 1"],
    ),
    (
        [
            ("2013-02-11", "Envoys of Ghana and Togo will hold talks in Lome on Tuesday."),
            ("2013-02-14", "Envoys of Ghana and Togo held talks in Accra on Wednesday."),
        ],
        ["meeting held 2013-02-13 1", "meeting scheduled 2013-02-12 1"],
    ),
    (
        [
            ("2013-02-11", "Envoys of Ghana and Togo will hold talks in Lome on Tuesday."),
            ("2013-02-12", "Envoys of Ghana and Togo held talks in Lome on Tuesday."),
            ("2013-02-14", "Envoys of Ghana and Togo held talks in Lome on Wednesday."),
        ],
        ["meeting held 2013-02-12 2", "meeting held 2013-02-13 1"],
    ),
    # a body, and all of its members
    (
        [
            ("2014-01-30", "The Middle East Quartet will meet in Munich on Saturday."),
            ("2014-02-02", "Envoys of the United States, Russia, the EU and the UN met in Munich on Saturday to discuss the Middle East."),
        ],
        ["meeting held 2014-02-01 2"],
    ),
    # those who are named in one report are some of those in the other
    (
        [
            ("2016-03-07", "Foreign ministers of Kenya, Uganda and Tanzania met in Nairobi on Monday to discuss a pipeline."),
            ("2016-03-08", "Kenya and Uganda agreed on the route of a pipeline at talks in Nairobi on Monday, officials said."),
        ],
        ["meeting held 2016-03-07 2"],
    ),
    (
        [
            ("2011-05-10", "Norwegian envoy Kari Holm met Tamil rebel leader K. Selvan in Bergen on Tuesday."),
            ("2011-05-11", "Norway held talks with Tamil rebels in Bergen on Tuesday, its foreign ministry said."),
        ],
        ["meeting held 2011-05-10 2"],
    ),
    # the town in one report, the country in the other
    (
        [
            ("2013-02-12", "The presidents of Ghana and Togo held talks in Zermatt on Tuesday."),
            ("2013-02-13", "Ghana and Togo agreed to share a port after their presidents met in Switzerland on Tuesday."),
        ],
        ["meeting held 2013-02-12 2"],
    ),
    # somebody who is called like a month
    (
        [
            ("2018-12-12", "British Prime Minister Theresa May will meet Irish Prime Minister Leo Varadkar in Brussels on Thursday, before an EU summit."),
            ("2018-12-14", "May's meeting with Varadkar in Brussels on Thursday was tense, aides said. EU leaders ended their two-day summit on Friday."),
        ],
        ["meeting held 2018-12-13 2", "summit held 2018-12-13/2018-12-14 2"],
    ),
    # the same pair twice in one week, in two towns; and its yearly summits
    (
        [
            ("2012-08-20", "French President Francois Hollande met German Chancellor Angela Merkel in Paris on Monday."),
            ("2012-08-23", "Merkel and Hollande met in Berlin on Thursday, their second meeting in four days."),
            ("2012-08-24", "After meeting Hollande on Thursday, Merkel said that Greece must keep its promises."),
        ],
        ["meeting held 2012-08-20 1", "meeting held 2012-08-23 3"],
    ),
    (
        [
            ("2012-06-04", "India and Japan will hold their annual summit in Delhi on June 20."),
            ("2012-06-21", "India and Japan agreed on a railway at their annual summit in Delhi on Wednesday."),
            ("2013-05-28", "India and Japan will hold their annual summit in Tokyo on June 12."),
        ],
        ["summit held 2012-06-20 2", "summit scheduled 2013-06-12 1"],
    ),
    # the host's ministry announces it, later reports name the people
    (
        [
            ("2010-08-20", "Israel and the Palestinians will hold direct talks in Sharm el-Sheikh, Washington said."),
            ("2010-09-08", "Israeli Prime Minister Benjamin Netanyahu and Palestinian President Mahmoud Abbas will meet in Sharm el-Sheikh on September 14."),
            ("2010-09-15", "Netanyahu and Abbas talked for two hours in Sharm el-Sheikh on Tuesday."),
        ],
        ["meeting held 2010-09-14 3"],
    ),
    # the host alone, and those who come
    (
        [
            ("1994-04-07", "Peru will host a meeting of tin producers in May, its mines minister said."),
            ("1994-04-20", "Bolivia, Malaysia and Indonesia will hold talks in Lima on May 9 and 10."),
        ],
        ["meeting scheduled 1994-05-09/1994-05-10 2"],
    ),
    # but not in another month, or elsewhere
    (
        [
            ("1994-04-07", "Peru will host a meeting of tin producers in May, its mines minister said."),
            ("1994-04-20", "Bolivia, Malaysia and Indonesia will hold talks in Lima on June 9 and 10."),
        ],
        ["meeting scheduled 1994-06-09/1994-06-10 1", "meeting scheduled [1994-05-01..1994-05-31] 1"],
    ),
    (
        [
            ("1994-04-07", "Peru will host a meeting of tin producers in May, its mines minister said."),
            ("1994-04-20", "Bolivia, Malaysia and Indonesia will hold talks in Sucre on May 9 and 10."),
        ],
        ["meeting scheduled 1994-05-09/1994-05-10 1", "meeting scheduled [1994-05-01..1994-05-31] 1"],
    ),
    # what one side did in a long time is not what it did on some day of it
    (
        [
            ("2017-01-24", "Chadian President Idriss Deby signed an executive order on Monday."),
            ("2018-01-29", "Critics attacked the package of tax cuts that Chadian President Idriss Deby signed last year."),
        ],
        ["signing held 2017-01-23 1", "signing held [2017-01-01..2017-12-31] 1"],
    ),
    (
        [
            ("2013-09-17", "President Barack Obama said at a news conference on Monday that he was saddened."),
            ("2015-05-08", "President Barack Obama smiled during a news conference in September 2013."),
        ],
        ["press held 2013-09-16 1", "press held [2013-09-01..2013-09-30] 1"],
    ),
    (
        [
            ("2017-09-07", "President Donald Trump met Nancy Pelosi and Chuck Schumer on Wednesday."),
            ("2018-04-20", "James Comey wrote down what he heard when he met Donald Trump in 2017."),
        ],
        ["meeting held 2017-09-06 1", "meeting held [2017-01-01..2017-12-31] 1"],
    ),
    # but what it did in that week may be
    (
        [
            ("2013-09-17", "President Barack Obama said at a news conference on Monday that he was saddened."),
            ("2013-09-20", "President Barack Obama was asked about it at a news conference this week."),
        ],
        ["press held 2013-09-16 2"],
    ),
    # two countries whose people meet, on days that are not told, are at as many meetings as there are people
    (
        [
            ("2017-06-13", "Chadian Finance Minister Luis Vega had talks with Togolese envoy Kofi Mensah."),
            ("2017-07-07", "Chadian President Idriss Deby will meet Togolese President Faure Gnassingbe."),
        ],
        ["meeting held - 1", "meeting scheduled - 1"],
    ),
    (
        [
            ("2016-04-12", "Chadian President Idriss Deby met Luis Vega last week."),
            ("2017-07-14", "Chadian President Idriss Deby met Ana Soto in 2016."),
        ],
        ["meeting held [2016-01-01..2016-12-31] 1", "meeting held [2016-04-04..2016-04-10] 1"],
    ),
    (
        [
            ("2012-09-01", "Governor Mitt Romney met relief officials on Friday."),
            ("2012-10-03", "Governor Mitt Romney met union leaders."),
        ],
        ["meeting held - 1", "meeting held 2012-08-31 1"],
    ),
    # but a pact is one, whoever is told to have signed it in that year
    (
        [
            ("2012-10-23", "The border pact that Chad and Togo signed in 2008 has lapsed."),
            ("2015-12-19", "Chadian President Idriss Deby signed the border pact in 2008."),
        ],
        ["signing held [2008-01-01..2008-12-31] 2"],
    ),
]  # fmt: skip

# a report, and the words that set its second event beside the first
APART = [
    ("Angela Merkel met Emmanuel Macron on Monday. Merkel also held talks with Mark Rutte.", "also held"),
    ("Angela Merkel met Emmanuel Macron on Monday. After his own meeting with Merkel, Mark Rutte left.", "his own"),
    ("Angela Merkel met Emmanuel Macron on Monday and later held a separate meeting with Mark Rutte.", "separate"),
    ("Envoys of Chad and Togo met in Rome on Monday. Mark Rutte, who opened the talks, had met Angela Merkel.", "had"),
    ("Angela Merkel met Emmanuel Macron on Monday. Macron met Mark Rutte beforehand.", "beforehand"),
    ("Angela Merkel met Emmanuel Macron on Monday. She met separately with Mark Rutte.", "separately"),
    (
        "Leaders opened a Gulf summit in Doha on Monday. Angela Merkel met Mark Rutte on the sidelines.",
        "on the sidelines",
    ),
    ("Leaders opened a Gulf summit in Doha on Monday. Angela Merkel met Mark Rutte on its margins.", "on its margins"),
    ("Leaders opened a Gulf summit in Doha on Monday. Angela Merkel met them on the field.", None),
    # but not the same people, what is only said to have been, or what is taken up
    ("Angela Merkel met Emmanuel Macron on Monday. Merkel said that she had met Macron for an hour.", None),
    ("Angela Merkel and Emmanuel Macron met in Rome on Monday. Merkel also held the talks to be useful.", None),
    ("Angela Merkel met Emmanuel Macron on Monday. Mark Rutte also attended the meeting.", None),
    ("Angela Merkel met Emmanuel Macron on Monday. They had met in Rome in May.", None),
]


@pytest.mark.parametrize(("text", "words"), APART)
def test_what_is_told_beside_the_events_before_it(text: str, words: str | None) -> None:
    claims = st.extract_claims(st.Document(text=text, published="2015-05-06"))
    assert [r.words for c in claims for r in c.relations if r.kind in ("apart", "during")] == (
        [] if words is None else [words]
    )


def told(reports: list[Report]) -> list[str]:
    timeline = st.merge(*(st.extract(st.Document(text=text, published=day)) for day, text in reports))
    return [f"{e.kind} {e.status} {e.when.edtf if e.when.known else '-'} {len(e.claims)}" for e in timeline.events]


def test_a_headline_that_names_nobody_follows_its_event_to_another_day() -> None:
    headline = "Ministers to meet on Tuesday"
    plan = "The finance ministers of Kenya and Uganda will meet in Kisumu on Tuesday."
    first = st.Document(text=plan, title=headline, published="2022-06-20")
    delay = "A meeting of the finance ministers of Kenya and Uganda in Kisumu was delayed by a day on Tuesday."
    met = "The finance ministers of Kenya and Uganda met in Kisumu on Wednesday."
    others = [st.Document(text=text, published=day) for day, text in (("2022-06-21", delay), ("2022-06-23", met))]
    (event,) = st.merge(*map(st.extract, [first, *others])).events
    assert (event.status, event.when.edtf) == ("held", "2022-06-22")


# a report, and the countries and bodies that take part
SIDES: list[tuple[str, list[str]]] = [
    ("US President Barack Obama met former Irish president Mary Robinson and former U.N. chief Kofi Annan on Tuesday.", ["United States"]),
    ("President Barack Obama met Jimmy Carter and former German chancellor Helmut Schmidt on Tuesday.", ["United States"]),
    # but those of one country are among themselves
    ("President Barack Obama met Jimmy Carter and former senator Bob Dole on Tuesday.", []),
    ("U.S. President Barack Obama met Jimmy Carter on Tuesday.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "sides"), SIDES)
def test_a_country_takes_part_where_its_president_meets_leaders_of_others_who_have_retired(
    text: str, sides: list[str]
) -> None:
    (event,) = st.extract(st.Document(text=text, published="2010-06-16")).events
    assert [p.name for p in event.participants if p.kind != "person"] == sides


@pytest.mark.parametrize(("reports", "events"), STORIES)
def test_what_the_reports_of_a_story_tell(reports: list[Report], events: list[str]) -> None:
    assert sorted(told(reports)) == sorted(events)
