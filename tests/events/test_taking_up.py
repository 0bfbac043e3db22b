"""Which mentions of one report are of one event: own reports, with the words that take an event up marked."""

import re

import pytest

import summit_timeline as st

# {1:...} and {2:...} mark the mentions of two events; each report is published on the day in front of it
REPORTS = [
    # one side told first, the other by who speaks of it
    ("2019-01-29", "A Chinese envoy is in Lima for {1:talks} on Wednesday. Peru's minister expects little of {1:the talks}."),
    ("2008-08-13", "NATO ministers will {1:meet} in Oslo on Tuesday. {1:The emergency session} was requested by Iceland."),
    ("2023-07-03", "Chad's leader will {1:meet} Togo's on Friday. Peru's minister had {2:talks with Chile} in Lima on Sunday."),
    # a call that was told
    ("2024-03-06", "Macron {1:spoke by phone} with Erdogan on Tuesday. During {1:the call} he promised help. {1:The call} lasted an hour."),
    ("2024-03-06", "Merkel {1:phoned} Macron on Monday. Merkel's {1:call with Macron} came as ministers {2:met} in Lima on Monday."),
    # by how long they met
    ("2008-08-13", "Chad's and Togo's ministers {1:met} in Lima on Tuesday. The ministers {1:met} for four hours."),
    ("2023-07-03", "Chad's and Togo's ministers {1:met} in Lima on Sunday. They {1:met} privately for 40 minutes."),
    ("2023-07-03", "Chad's and Togo's ministers {1:met} in Lima on Sunday. They will {2:meet} again on Friday."),
    # by the one with whom it was
    ("2001-05-10", "Chad's President Idriss Deby will hold {1:talks} with Prime Minister John Howard in Canberra on Tuesday. "
     "His aides said that {1:the meeting with Howard} would be short."),
    # named for a town
    ("2012-05-16", "G8 leaders will {1:meet} in Oslo on Friday. NATO leaders {2:meet} in Madrid on Sunday. {2:The Madrid summit} is to settle it."),
    ("2012-05-16", "G8 leaders will {1:meet} in Oslo on Friday. NATO leaders {2:meet} in Madrid on Sunday. {1:The Oslo summit} is to settle it."),
    ("2014-11-07", "Chad and Togo will hold {1:talks} on Wednesday. Chad's leader then goes to Oslo, where leaders of the Group of 20 {2:meet} "
     "on Nov. 15. {2:The Oslo summit} is the first one there."),
    # what is over is not what is to come
    ("1997-03-19", "The leaders of Chad and Togo will hold a {1:summit} in Oslo on Friday. Their envoys {2:met} in Lima on Monday. "
     "Chad's leader said that {1:the talks} would be hard."),
    # that one is the one told last
    ("2003-04-22", "Chad and Togo will hold {1:talks} in Oslo on Friday. Their envoys last {2:met} in Lima in October. "
     "It was at {2:that meeting} that they fell out."),
    # by how many days it lasts
    ("1988-05-25", "The leaders of Chad and Togo open a {1:summit} in Oslo on Sunday. {1:The five-day summit} will be their fourth."),
    ("2003-04-22", "Chad and Togo will {1:meet} in Oslo on Wednesday. {1:The three-day talks} were arranged in secret."),
    ("2011-07-13", "Chad and Togo agreed on a fund at their annual {1:meeting} in Oslo on Wednesday. {1:The three-day meeting} was their fourth."),
    ("2011-07-13", "Chad and Togo opened a {1:meeting} in Oslo on Monday. {1:The three-day meeting} will end with a statement."),
    ("2011-07-13", "Chad and Togo ended a two-hour {1:meeting} in Oslo on Monday. They will hold a {2:three-day meeting} in May."),
    # the last day of something else is no yesterday
    ("2014-01-29", "Chad's and Togo's presidents {1:met} in Havana on Wednesday. {1:The 30-minute talks} took place on the last day of a {2:G8 summit}."),
    # a summit by its day, whoever else comes to it
    ("2005-02-07", "The leaders of Chad and Togo will hold a {1:summit} in Lima on Tuesday. "
     "{1:Tuesday's summit} is hosted by Peru and will be attended by Chile."),
    ("2023-07-03", "Peru {1:hosts} Sweden's prime minister, Ulf Kristersson, on Thursday. {1:The two-day meeting} was announced last week."),
    # beside a gathering, and with other people
    ("2013-04-11", "G8 ministers {1:meet} in Oslo today. Chad {2:met} with Togo on the sidelines of {1:the meeting} yesterday."),
    ("2019-01-31", "Chad's Idriss Deby may {1:meet} with Togo's Faure Gnassingbe. "
     "Idriss Deby is to {2:meet} with Canada's John Howard on Friday."),
    # what is told of a plan that was changed
    ("1997-03-19", "The leaders of Chad and Togo will open a {1:summit} in Oslo on Thursday. "
     "{1:The summit} had been scheduled to begin on Wednesday but was put off by a day."),
    ("1997-04-30", "The presidents of Chad and Togo held a {1:summit} in Oslo on Wednesday. "
     "{1:The summit}, first set for April 10, had been put off because of a strike."),
    ("1997-04-30", "Chad and Togo signed a pact at a {1:summit} in Oslo on Wednesday. {1:The summit}, originally planned for April 10, was delayed."),
    ("1997-04-30", "Chad's and Togo's ministers will {1:meet} in Oslo on Friday. {1:The encounter} was originally pencilled in for last Thursday."),
    ("1997-04-30", "Chad's and Togo's ministers {1:met} in Oslo on Monday. {2:Talks of Chad and Peru}, first set for Friday, will be held in May."),
    # their last one is another
    ("2019-11-15", "Chad's and Togo's leaders held wide-ranging {1:talks} here. The two leaders, who last {2:met} in Oslo in May, said little."),
    ("2019-11-15", "Chad's and Togo's leaders {1:met} in Lima. Their last {2:session}, on November 4, ran four hours. At {2:that session} they fell out."),
    ("2019-11-15", "Chad's and Togo's leaders {1:met} in Lima on Tuesday. The two last {2:met} in May. Since {2:their last meeting}, trade has grown."),
    # what is told of talks that are over is not of the next ones
    ("1988-05-14", "{1:Talks} on trade ended here last night with an agreement to hold a second {2:round} in June. "
     "A statement called {1:the two-day discussions} useful."),
    ("1988-05-14", "Chad and Togo agreed to hold a second {1:round of talks} in June. {1:The talks} will be in Oslo."),
    # a noun that says what kind of meeting it was
    ("2001-07-25", "Chad's minister held a short {1:meeting} with Togo's on Wednesday on the sidelines of the {2:G8 summit}, their first face-to-face {1:encounter}."),
    # a ceremony by who was there
    ("2023-03-10", "The deal was {1:signed} by Iran and Oman in Lima on Friday. China's envoy attended {1:the signing}."),
    # people who gather for something
    ("2012-05-16", "Leaders of the Group of Eight {1:gather} in Oslo on Friday for a {1:summit} on trade."),
    ("2012-05-16", "The leaders of Chad and Togo {1:met} in Oslo on Monday ahead of a {2:G8 summit} on trade."),
    # again is another time, unless the text told of that one before
    ("2014-04-11", "Chad's and Togo's envoys {1:met} in Lima on Wednesday. Aides said that they would {2:meet} again soon."),
    ("2014-04-11", "Chad's and Togo's envoys will {1:meet} again on Monday. They will {1:meet} in Lima."),
    ("2014-04-11", "Chad's president Idriss Deby and opposition leaders {1:met} on Wednesday. They will {2:meet} again on Tuesday."),
    ("2016-03-09", "Envoys of Chad and Togo {1:met} in Lima on Wednesday. They agreed to {2:meet} again before the end of the month."),
    # of their first meeting, with others in the second
    ("2014-04-16", "Chad's government and opposition leaders {2:met} on Tuesday. At {1:their first meeting} last week, they fell out."),
    # it ended on one day and began on the eve
    ("2014-04-11", "Chad's and Togo's envoys ended a {1:meeting} in Lima early on Friday. {1:The meeting} had begun on Thursday."),
    ("2014-04-11", "Chad's and Togo's envoys {1:met} in Lima on Thursday. {2:The meeting} of Peru and Chile ended on Wednesday."),
    # talks of the two of whom the sentence before tells
    ("1993-06-18", "Boris Yeltsin and Leonid Kravchuk agreed on Friday to split the fleet. {1:The talks} took less than a day."),
    # some whom nobody names
    ("2016-03-21", "Obama {1:met} Raul Castro on Monday. He later {2:met} opposition leaders."),
    ("2016-03-21", "Obama {1:met} Raul Castro on Monday. {1:The talks} were long. Later he held a {2:meeting} with dissidents."),
    ("2016-03-21", "Obama {1:met} Raul Castro on Monday. Obama {1:met} the Cuban leader for two hours."),
    # of several events the one that is called so too
    ("2019-06-18", "The leaders of Chad and Togo will hold an extended {1:meeting} in Oslo next week at the Group of 20 {2:summit}. "
     "{1:The meeting} with Togo moved markets. Chad's leader may not even go to {2:the summit}."),
    ("2014-09-22", "More than 120 leaders are to attend the one-day climate {1:summit}. {1:This week's New York summit} is to prepare for more."),
    # the board meeting of a body is not the one that others will hold
    ("1987-03-31", "Guatemala will host a {1:meeting} of growers in May. No day is set for {1:the talks}, Rene Montes told reporters at the "
     "OPEC executive board {2:meeting}."),
    # a second day of what was told before, and one meeting on that day
    ("2019-01-31", "Negotiations in Oslo were making progress, Chad's leader said on Thursday. Chad's Idriss Deby was leading a second day of "
     "{1:negotiations} on Thursday with Togo's Faure Gnassingbe, the highest-level {1:talks} since May."),
    # a day of it and all its days
    ("2005-09-12", "World leaders {1:gather} in Lima on Wednesday for a three-day {1:summit}. {1:The gathering} is the largest ever."),
    # the ceremony is that of the signing
    ("1993-09-10", "Chad and Togo will {1:sign} an accord in Lima on Monday. {1:The ceremony} follows months of talks."),
    # another word for it behind a comma
    ("1985-11-18", "The leaders of Chad and Togo open a {1:summit} in Lima on Tuesday, the first {1:meeting} in six years."),
    # rounds of talks
    ("1999-10-12", "Chad and Togo ended {1:talks} in Lima on Monday. A fourth {2:round} will be held in Oslo on Friday. "
     "The last {3:round}, held in Quito in May, failed."),
    # told how the two lie to each other
    ("2012-08-31", "Chad and Togo {1:held talks} in Lima on Friday. {1:The meeting} followed {2:the Rio Group summit}, which ended on Thursday."),
    ("2019-03-05", "Chad and Togo will {1:meet} in Lima on Friday. {1:The meeting} will be followed on Sunday by {2:an OPEC summit} there."),
    ("2006-12-08", "NATO ministers opened two days of {1:talks} in Lima on Thursday. Chad {2:met} Togo there on Friday. "
     "{2:The meeting} was the last event of {1:the alliance's two-day gathering}."),
    ("2023-07-03", "After {1:the meeting} of Chad and Togo in Lima on Sunday, one of those at {1:the meeting} praised it."),
    ("2023-07-03", "Chad and Togo {1:met} in Lima on Sunday at {1:talks} arranged by Qatar."),
    # beside a gathering: what is told goes on about those who met
    ("2006-12-07", "Chad's leader {1:met} Togo's in Lima on Thursday on the sidelines of a {2:NATO meeting}. {1:The talks} were short."),
    ("2011-05-27", "Chad's leader {1:met} Togo's in Lima on Thursday during a {2:G8 summit}. {1:The meeting} took an hour."),
    # ministers and leaders
    ("2009-03-16", "Chad says the {1:G20 summit} in Lima will be hard. {2:Saturday's meeting of the group's finance ministers} was good."),
    ("2009-03-16", "A {1:G20 summit} opens in Lima on Friday. {2:The finance ministers' meeting} in February prepared it. Peru will chair {1:the meeting}."),
    # named for a building
    ("2010-03-19", "Chad's leader {1:met} Togo's in Lima on Thursday. Barack Obama will {2:meet} Dmitry Medvedev at the White House on Tuesday. "
     "{2:The White House meeting} was confirmed on Friday."),
    # what a meeting calls for
    ("2023-07-03", "Chad and Togo {1:met} in Lima on Sunday. {1:The meeting} called for {2:talks in Oslo between Peru and Chile}."),
    # "it was a good meeting"
    ("1995-09-12", 'Chad and Togo {1:met} in Lima on Tuesday. "It was a good {1:meeting}," the minister of Chad said.'),
    ("2019-01-29", 'Chad and Togo {1:held talks} in Lima on Monday. "This was a frank and useful {1:meeting}," said an envoy.'),
    # the host of it
    ("2016-11-17", "The accord was reached at a {1:summit} in Lima on Wednesday. Peru's President Ollanta Humala, who hosted {1:the gathering}, was glad."),
    # of what kind it is
    ("2018-01-03", "Chad proposed {1:talks} with Togo for Jan. 9 in Lima, which would be the first {1:gathering} of the two sides in years."),
    ("2011-05-27", "Chad's leader {1:met} Togo's in Lima on Thursday, and it was the first {1:meeting} of the two."),
    # leaders of one country named in the next sentence
    ("2014-02-09", "The leaders of divided Cyprus will {1:meet} on Tuesday. Nicos Anastasiades and Dervis Eroglu will {1:meet} at 11 a.m."),
    # a conference by whose it is
    ("1995-09-12", "A three-day {1:conference} of the Food and Agriculture Organization began in Lima on Monday. {1:The conference} ends on Wednesday."),
    # a verb beside a gathering that was told before
    ("2015-05-10", "Chad's King Salman will skip this week's {1:summit} in Lima with Barack Obama. Obama had planned to {2:meet} Salman "
     "a day before {1:Thursday's summit} of the Gulf Cooperation Council."),
    # the first and the next
    ("2019-02-17", "Chad is looking forward to the next {1:summit} with Togo in Lima. The results must be more than at {2:the first summit}, in Oslo."),
    ("2019-02-17", "Chad and Togo will hold a {1:summit} in Lima on Friday. It is {1:the first summit} there."),
    # a gathering by its name
    ("2018-10-09", "Nikki Haley held {1:a meeting} with Chad in Lima on Tuesday. She spoke of {2:the U.N. General Assembly} in New York."),
    # what was said after it
    ("2013-08-23", 'Chad and Togo {1:met} in Lima on Friday. "{1:The talks} went well," an envoy said after {1:the meeting}.'),
    # whatever it was called
    ("2002-03-24", "Envoys of Chad and Togo {2:meet} in Lima on Monday to prepare the {1:G8 summit}, which opens there on Friday. Peru may skip {1:the gathering}."),
    # somebody else, later
    ("2008-06-13", "Chad and Togo held {1:talks} in Lima on Friday. Chad's minister later {2:met} with Peru's President Ollanta Humala."),
    ("2008-06-13", "Chad's envoy {1:met} Togo's in Lima on Friday. The envoys also {2:met} with President Hu Jintao."),
    # two who meet, and a conference
    ("2010-01-26", "Hamid Karzai will attend a {1:conference} in Lima this week. He {2:meets} Angela Merkel on Wednesday. {1:Thursday's Lima conference} is on trade."),
    # beside a summit that is taken up in the same breath
    ("2002-03-28", "An {1:Arab summit} ended in Lima on Thursday. Chad {2:met} with Togo on the sidelines of {1:the meeting}. {2:The talks}, arranged by Peru, were short."),
    # that at which one speaks
    ("2010-01-28", '"{1:This conference} marks a beginning," Brown told delegates. A {2:follow-up conference} of ministers is due in Lima in June. {1:The meeting} also named an envoy.'),
    # what follows up on another one
    ("2010-06-15", "Chad will host a {1:conference} in Lima on July 20. {1:The meeting} follows up on {2:January's conference} in Oslo."),
    # talks in general are not the meeting that calls for progress in them
    ("2005-11-19", "APEC leaders ended a {1:summit} in Lima on Saturday with a call for progress in world trade talks. {1:The meeting} had also dealt with fish."),
    # those who gather
    ("2004-07-16", "Donors {1:gather} in Lima next week to help Togo. {1:The two-day conference}, which starts on Monday, is the first one."),
    # what goes on after a while
    ("2007-10-28", "Chad and Togo broke off {1:talks} in Lima on Sunday. {2:The talks} may resume in December."),
    # not the meeting of a delegation
    ("2018-03-11", "Donald Trump is to {1:meet} Kim Jong Un. An envoy from Seoul {2:met} with Kim Jong Un in Lima last week. {1:The summit} was announced on Sunday."),
    # told for the first time
    ("2013-11-25", "Chad's Idriss Deby {1:met} Susan Rice in Lima on Monday. Idriss Deby had spoken at {2:a gathering of elders} in May."),
    # many more than the two who met
    ("2017-08-06", "China's minister {1:met} North Korea's in Lima on Sunday. He called for {2:the nuclear talks that would include both Koreas, the U.S., Japan, China and Russia}."),
    # what had been good
    ("2019-10-06", "Chad will return for {2:more talks} with Togo in two weeks. Chad's envoy said it {1:had good talks} with Togo in Lima on Saturday."),
    # what a meeting shares with a summit
    ("2007-06-04", "The leaders of Chad and Togo held a {1:summit} in Lima on Monday. {1:The talks} also dealt with fish, the main theme of {2:this week's G8 summit}."),
    # a possessive plural
    ("1994-06-14", "Trade ministers of Chad and Togo held a {1:meeting} in Lima on Monday. The ministers' {1:meeting} took five hours."),
    # a meeting that is given up is not one to come
    ("2002-03-25", "A {1:meeting} of Chad and Togo set for Monday was called off. The two-day {2:summit} of the Arab League opens on Wednesday. "
     "Its leaders are to discuss a plan at {2:the meeting}."),
    # the host of talks of others, and the host of other talks
    ("2023-07-03", "Chad's rival governments will {1:meet} in Lima on Friday. Peru will host {1:the talks}."),
    ("2023-07-03", "Chad and Togo will {1:meet} in Lima on Friday. Peru's president hosts his own {2:summit} with Chile in Cuzco on Sunday."),
    # what was put off, and its new day
    ("2023-07-03", "{1:Talks} between Chad and Togo were postponed on Sunday. The two had been due to {1:meet} on Wednesday. "
     "{1:The talks} will now be held in Lima on July 12."),
    ("2023-07-03", "Chad and Togo called off a {1:meeting} of their leaders. The two had been due to {1:meet} on Wednesday."),
    ("2023-07-03", "{1:Talks} between Chad and Togo were postponed on Sunday. Peru's leader will hold {2:talks} with Chile on July 12."),
    # where they did nothing but that
    ("2023-07-03", "Chad and Togo agreed at {1:Sunday's summit} in Lima, where they {1:met} for five hours."),
    # the accord that was told
    ("2023-07-03", "Chad and Togo {1:signed} an accord on gas in Lima on Sunday. Their ministers {1:put their names to} the accord at noon."),
    ("2023-07-03", "Chad and Togo {1:signed} an accord on gas in Lima on Sunday. Peru {2:signed} the treaty on mines in 2019."),
    # a plan to meet
    ("2023-07-03", "Chad and Togo may {1:meet} in Lima in August. Critics called the plan to {1:meet} a mistake."),
    ("2023-07-03", "Chad's leader will {1:meet} Togo's in Lima on Friday, an aide said, confirming a {1:meeting} that many had feared."),
    # the one before this one
    ("2023-07-03", "Chad's leader and Togo's {1:met} in Lima in March. They will {2:meet} again on Friday. Much has changed since their last {1:meeting}."),
    # told only in the next sentence
    ("2023-07-03", "{1:The summit} is on. The leaders of Chad and Togo will {1:meet} in Lima on Friday."),
    # how long that took which was told before
    ("2023-07-03", "A {1:meeting} of the OPEC council failed, delegates said. Nobody gave way in eight days of {1:talks}, delegates said."),
    # which in a row it is
    ("2023-07-03", "Chad and Togo will {1:meet} in Lima on Friday. It is the 21st {1:session} of the two."),
    ("2023-07-03", "Chad and Togo will {1:meet} in Lima on Friday. Peru and Chile held their 21st {2:session} in Oslo in May."),
    # who only speaks after it
    ("2023-07-03", "Chad's Idriss Deby and Togo's Faure Gnassingbe {1:met} in Lima on Sunday. After {1:the talks}, Togo's Robert Dussey was glad."),
    ("2023-07-03", "Chad's Idriss Deby and Togo's Faure Gnassingbe {1:met} in Lima on Sunday. Togo's Robert Dussey {2:met} Peru's Luis Soto in March."),
    # several meetings
    ("2023-07-03", "John Kerry {1:met} with Togo's Faure Gnassingbe and Robert Dussey in Lima on Sunday. After {1:the meetings}, he left."),
    ("2023-07-03", "Chad and Togo held two days of {1:talks} in Lima. {1:The meetings} were the first since March."),
    # what was to have begun before it was put off
    ("2023-07-03", "Chad and Togo put off {1:talks} on trade on Sunday. {1:The talks} in Lima were to have begun on Tuesday."),
    # talks that go on
    ("2023-07-03", "A fifth round of {1:talks} between Chad and Togo opened in Lima on Sunday. Harsh demands will sink {1:the talks}."),
    # two visitors, and two countries
    ("2023-07-03", "Obama's {1:visit} to Peru begins on Friday. Relations have been close since Macron's {2:visit} to Spain last year."),
    # those who met at a gathering that goes on, or is to come
    ("2023-07-06", "Chad's Idriss Deby {1:met} Togo's Faure Gnassingbe at {2:an African Union summit} in Lima on Monday. {2:The summit} ends on Friday."),
    ("2023-07-06", "Chad's Idriss Deby held {1:talks} with Togo's Faure Gnassingbe on the sidelines of {2:a G20 summit} in Lima on Monday. "
     "{1:The talks} were short. {2:The summit} will end on Friday."),
    ("2023-07-06", "Chad's Idriss Deby {1:met} Togo's Faure Gnassingbe at {2:an OPEC summit} in Lima on Monday. They said so at {2:the gathering}."),
    ("2023-07-06", "{2:An OPEC summit} opens in Lima on Saturday. Chad's Idriss Deby will {1:meet} Togo's Faure Gnassingbe during {2:the summit}. "
     "{1:Their meeting} will be the first in a year."),
    # talks over many sittings are not the one of which was told long before, or what they are about tells so
    ("2023-07-06", "Chad's Idriss Deby {1:met} Togo's Faure Gnassingbe in Lima on Monday. He praised the harvest. Prices fell. Rain is due. Roads were cut. "
     "Ships left. Nobody knows when {2:the negotiations between Chad and Peru} will end."),
    ("2023-07-06", "Chad and Togo called off {1:a meeting} in Lima on Monday and opened {2:peace talks with Peru} on Tuesday."),
    ("2023-07-06", "Chad's Idriss Deby {1:met} Togo's Faure Gnassingbe in Lima on Monday. He praised the harvest. Prices fell. Rain is due. Roads were cut. "
     "Ships left. {1:Monday's discussions} were short."),
    ("2023-07-06", "Chad and Togo {1:met} in Lima on Monday. {1:The trade talks} were short."),
    ("2023-07-06", "Chad and Togo {1:met} in Lima on Monday. The weather was bad. Rain fell all day. Ships left. Roads were cut. Bread was dear. {1:The talks} were short."),
    # several meetings are none of them
    ("2023-07-06", "Chad's Idriss Deby and Togo's Faure Gnassingbe have held three {1:meetings} since May. They {2:met} in Lima on Monday. {2:The meeting} was short."),
    ("2023-07-06", "Chad and the G-7 held {1:meetings} in Lima on Monday. {1:The meetings} were short."),
    # some whom nobody names
    ("2023-07-06", "Chad's Idriss Deby {1:met} Togo's Faure Gnassingbe in Lima on Monday. Deby was told so during {2:a closed-door meeting} with lawmakers."),
    ("2023-07-06", "Chad's Idriss Deby will {1:meet} Togo's Faure Gnassingbe on Saturday. Deby is expected to {2:meet} with a number of governors."),
    ("2023-07-06", "Chad's Idriss Deby {1:met} Togo's Faure Gnassingbe on Monday. After {1:a long meeting} with Togo's president, Deby smiled."),
    # a meal behind a meeting
    ("2023-07-06", "Chad's and Togo's presidents will hold {1:talks} in Lima on Saturday. The two presidents will then have {2:a working lunch}. "
     "{1:The talks} will be short."),
    ("2023-07-06", "Chad's and Togo's presidents {1:met} in Lima on Monday. {1:The dinner} took three hours."),
    ("2023-07-06", "Chad's and Togo's presidents {1:dined} in Lima on Monday. {1:The dinner} took three hours."),
    # at the side of a gathering told before
    ("2023-07-06", "{2:The G20 summit} in Lima ended on Tuesday. On the sidelines of {2:the gathering}, Chad's leader {1:met} Togo's. They agreed on milk. "
     "{1:The meeting} was the first since May."),
    # the nearer of two, where nothing else is told
    ("2023-07-06", "Chad's Idriss Deby will {1:meet} Togo's Faure Gnassingbe in Lima on Saturday. {1:The meeting} was announced on Sunday. Rain is due. "
     "Officials of Chad and Peru {2:huddled} in Oslo on Monday to save a pact, people briefed on {2:the meeting} said."),
    ("2023-07-06", "Chad's Idriss Deby will {1:meet} Togo's Faure Gnassingbe on the sidelines of {2:next week's African Union summit} in Lima. Rain is due. "
     "{2:The summit} opens on Wednesday. {1:The meeting} will be the first since May."),
    # called by names
    ("2023-07-06", "Chad's Idriss Deby spoke at {1:the Family Leadership Summit} in Lima on Monday. Togo's Faure Gnassingbe held {2:a Beer Summit} there in May. "
     "{2:The Beer Summit} was quiet. {1:The Family Leadership Summit} was loud."),
    # the one before in a row
    ("2023-07-06", "Chad's and Togo's leaders will hold their annual {1:summit} in Lima on July 14. {2:Last year's summit} was in Oslo. {1:The summit in Lima} is the fourth."),
    # a conference is no meal, and not the meeting of one with another
    ("2023-07-06", "Chad's Idriss Deby gave {1:a dinner} for Togo's Faure Gnassingbe on Monday. He had spoken at {2:a trade conference} in Lima on Sunday. "
     "{2:The conference} ended on Sunday."),
    # a joint press conference
    ("2023-07-03", "Macron told a joint {1:press conference} with Merkel in Paris on Sunday that he agreed. At {1:the press conference}, Merkel smiled."),
]  # fmt: skip


@pytest.mark.parametrize(("published", "marked"), REPORTS)
def test_a_report_takes_its_events_up_again(published: str, marked: str) -> None:
    text = re.sub(r"\{\d:([^}]*)\}", r"\1", marked)
    events = st.extract(st.Document(text=text, published=published)).events
    found: dict[str, set[str]] = {}
    shift = 0
    for match in re.finditer(r"\{(\d):([^}]*)\}", marked):
        start = match.start() - shift
        end = start + len(match.group(2))
        shift += len(match.group()) - len(match.group(2))
        event = next(e.id for e in events for c in e.claims if c.start < end and start < c.end)
        found.setdefault(match.group(1), set()).add(event)
    assert {number: len(ids) for number, ids in found.items()} == dict.fromkeys(found, 1)
    assert len({next(iter(ids)) for ids in found.values()}) == len(found)


def test_any_other_ceremony_is_no_signing() -> None:
    text = "Chad and Togo signed an accord in Lima on Sunday. The awards ceremony was quiet."
    claims = st.extract(st.Document(text=text, published="2023-07-03")).claims
    assert [text[c.start : c.end] for c in claims] == ["signed"]


@pytest.mark.parametrize(
    "text",
    [
        "The second round of the election will be held in France on Sunday.",
        "Talks went on. The team from Chile was out after the first round in Lima on Sunday.",
        "Chad and Togo held talks. Peru voted on Sunday, and the last round was quiet in Lima.",
        "A round was held in Lima on Sunday.",
    ],
)
def test_a_round_of_anything_else_is_no_event(text: str) -> None:
    claims = st.extract(st.Document(text=text, published="2023-07-03")).claims
    assert not any(text[c.start : c.end] == "round" for c in claims)


def test_a_meeting_that_began_late_was_held() -> None:
    text = "Chad's leader met Togo's in Lima on Sunday. The meeting was delayed because of a storm."
    (event,) = st.extract(st.Document(text=text, published="2023-07-03")).events
    assert event.status.value == "held"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Chad and Togo sign on Friday. Wednesday's talks went well.", True),
        ("Chad and Togo sign on Friday. The Lima talks went well.", True),
        ("After talks in Lima, the pact was ready.", True),
        ("The pact was ready after six hours of talks.", True),
        ("The agency has invited 40 countries to a conference next week.", True),
        ("She said negotiations in Lima were making progress.", True),
        ("Negotiations in Lima are never short.", False),
        ("Ministers gather in Lima on Friday.", True),
        ("Pilgrims gather in Lima on Friday.", False),
        ("He called for progress in trade talks in Lima.", False),
        ("They shook hands on the sidelines of a conference on textiles.", True),
        ("The talks in Lima, which were long, had brought no result.", True),
        ("Talks in Lima are never short.", False),
        ("After years of talks, the pact was ready.", False),
        ("The Lima forum was quiet.", False),
        ("Talks are good for Lima.", False),
    ],
)
def test_talks_stand_alone_where_they_are_certain_ones(text: str, found: bool) -> None:
    claims = st.extract(st.Document(text=text, published="2019-05-23")).claims
    assert any(c.kind.value == "meeting" for c in claims) is found


def test_a_meeting_that_took_hours_ended_on_the_day_on_which_it_opened() -> None:
    text = "Chad and Togo opened talks in Lima on Tuesday. The meeting lasted 90 minutes."
    (event,) = st.extract(st.Document(text=text, published="2014-02-12")).events
    assert (str(event.when.earliest), str(event.when.latest)) == ("2014-02-11", "2014-02-11")


def test_a_long_meeting_goes_on() -> None:
    text = "Chad and Togo opened talks in Lima on Tuesday. The meeting may last two weeks."
    (event,) = st.extract(st.Document(text=text, published="2014-02-12")).events
    assert (str(event.when.earliest), event.when.latest) == ("2014-02-11", None)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("In Wednesday's talks in Lima, the two sides signed a pact.", "Lima"),
        ("In talks in Lima on Wednesday, Chad and Togo signed a pact.", "Lima"),
        ("Chad's leader is in Lima. He is in the city for a summit of the Gulf Cooperation Council.", "Lima"),
        ("Chad's leader came to Lima on Monday. He reached the capital on Monday to attend a summit of OPEC.", "Lima"),
        ("Growers will hold talks in Lima in June to map their strategy for next September's meeting of OPEC.", None),
        ("Envoys met in Lima on Monday to draw up an agenda for the summit of OPEC.", None),
        ("Growers talked in Lima. At the capital's fair, they spoke of a summit of OPEC.", None),
    ],
)
def test_a_place_told_for_what_is_held_there(text: str, place: str | None) -> None:
    claims = st.extract(st.Document(text=text, published="2019-05-23")).claims
    last = max((c for c in claims if c.part == "text"), key=lambda c: c.start)
    assert (last.place.name if last.place else None) == place


DAYS_OF_VISITS = [
    ("Obama will make a trip to Kenya in July. Obama will meet Kenya's president in Nairobi.", "2023-07-01", "2023-07-31"),
    ("Obama will visit Kenya next week. Aides said Obama would hold talks with Kenya's president in Nairobi.", "2023-07-10", "2023-07-16"),
    ("Obama will visit Kenya in July. Obama will meet Ghana's president in Accra.", None, None),  # elsewhere
    ("Obama will visit Kenya in July. Togo's leader will meet Kenya's president in Nairobi.", None, None),  # somebody else
    ("Obama visited Kenya in June. Obama will meet Kenya's president in Nairobi.", None, None),  # over
    ("Obama will visit Kenya this year. Obama will meet Kenya's president in Nairobi.", None, None),  # too long a time
]  # fmt: skip


@pytest.mark.parametrize(("text", "first", "last"), DAYS_OF_VISITS)
def test_a_meeting_where_somebody_goes_is_in_the_days_of_the_visit(
    text: str, first: str | None, last: str | None
) -> None:
    events = st.extract(st.Document(text=text, published="2023-07-03")).events
    when = next(e.when for e in events if e.kind.value == "meeting")
    assert tuple(None if d is None else str(d) for d in (when.earliest, when.latest)) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "The meeting was cancelled. Chad and Togo will hold talks in Lima on Friday.",
        "He left the meeting early. Chad and Togo will meet in Lima on Friday.",
    ],
)
def test_what_went_otherwise_is_not_the_event_of_the_next_sentence(text: str) -> None:
    (claim,) = st.extract(st.Document(text=text, published="2023-07-03")).claims
    assert claim.when.edtf == "2023-07-07"


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Chad and Togo agreed on Sunday to share a port, their ministers said after a meeting.", {"Chad", "Togo"}),
        ("LIMA (AP) - Chad and Togo will share a port, officials announced after the talks.", {"Chad", "Togo"}),
        ("A port of Chad and Togo will be shared, officials said after a meeting in Lima.", set()),
        ("Chad and Togo agreed on Sunday to share a port, officials said before a meeting in Lima.", set()),
    ],
)
def test_who_acts_together_has_met_where_it_is_told_after_a_meeting(text: str, sides: set[str]) -> None:
    claims = st.extract(st.Document(text=text, published="2023-07-03")).claims
    assert {p.name for c in claims for p in c.participants} == sides


def test_a_press_conference_after_talks_is_on_their_day() -> None:
    text = "Macron and Merkel met in Paris on Sunday. Macron spoke of luck at a news conference after the talks."
    claims = st.extract(st.Document(text=text, published="2023-07-03")).claims
    (press,) = (c for c in claims if c.kind.value == "press")
    assert press.when.edtf == "2023-07-02"
