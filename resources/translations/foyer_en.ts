<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>CountdownArch</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message numerus="yes">
        <source>No more than {count} people at once.</source>
        <translation>
            <numerusform>No more than {count} person at once.</numerusform>
            <numerusform>No more than {count} people at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are in, and no more fit. Somebody has to leave first.</source>
        <translation>
            <numerusform>{count} is in, and no more fit. Somebody has to leave first.</numerusform>
            <numerusform>{count} are in, and no more fit. Somebody has to leave first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whoever was in may come in again after {count} minutes.</source>
        <translation>
            <numerusform>Whoever was in may come in again after {count} minute.</numerusform>
            <numerusform>Whoever was in may come in again after {count} minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message numerus="yes">
        <source>None of the {count} sessions has the id of one on the agenda; nothing was changed. Import the agenda itself first, without a language.</source>
        <translation>
            <numerusform>The one session does not have the id of one on the agenda; nothing was changed. Import the agenda itself first, without a language.</numerusform>
            <numerusform>None of the {count} sessions has the id of one on the agenda; nothing was changed. Import the agenda itself first, without a language.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {count} sessions of the file are cancelled or confidential, and none of them is on the agenda; nothing was changed.</source>
        <translation>
            <numerusform>The one session of the file is cancelled or confidential, and is not on the agenda; nothing was changed.</numerusform>
            <numerusform>All {count} sessions of the file are cancelled or confidential, and none of them is on the agenda; nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The feed holds hardly any of the {count} sessions on the agenda, so it may be another one; nothing was changed. If it is right, import it once from its address.</source>
        <translation>
            <numerusform>The feed does not hold the one session on the agenda, so it may be another one; nothing was changed. If it is right, import it once from its address.</numerusform>
            <numerusform>The feed holds hardly any of the {count} sessions on the agenda, so it may be another one; nothing was changed. If it is right, import it once from its address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people have that name; nothing was erased. Give an id from “kiosk find --json”.</source>
        <translation>
            <numerusform>{count} person has that name; nothing was erased. Give an id from “kiosk find --json”.</numerusform>
            <numerusform>{count} people have that name; nothing was erased. Give an id from “kiosk find --json”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people have that name; nothing was written. Give an id from “kiosk find --json”.</source>
        <translation>
            <numerusform>{count} person has that name; nothing was written. Give an id from “kiosk find --json”.</numerusform>
            <numerusform>{count} people have that name; nothing was written. Give an id from “kiosk find --json”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message numerus="yes">
        <source>%n more are not shown</source>
        <translation>
            <numerusform>%n more is not shown</numerusform>
            <numerusform>%n more are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoyerScreen</name>
    <message numerus="yes">
        <source>In %n second(s) this page closes. Those who tapped Share are then connected; the others share nothing.</source>
        <translation>
            <numerusform>In %n second this page closes. Those who tapped Share are then connected; the others share nothing.</numerusform>
            <numerusform>In %n seconds this page closes. Those who tapped Share are then connected; the others share nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) this page closes, and nothing about you stays on the screen.</source>
        <translation>
            <numerusform>In %n second this page closes, and nothing about you stays on the screen.</numerusform>
            <numerusform>In %n seconds this page closes, and nothing about you stays on the screen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message numerus="yes">
        <source>%n kiosk(s) to update</source>
        <translation>
            <numerusform>%n kiosk to update</numerusform>
            <numerusform>%n kiosks to update</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetPage</name>
    <message numerus="yes">
        <source>%n people worth meeting</source>
        <translation>
            <numerusform>%n person worth meeting</numerusform>
            <numerusform>%n people worth meeting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumericPad</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PainPointDelegate</name>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n badge</numerusform>
            <numerusform>%n badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n group(s)</source>
        <translation>
            <numerusform>the one group</numerusform>
            <numerusform>all %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can help</source>
        <translation>
            <numerusform>%n can help</numerusform>
            <numerusform>%n can help</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message numerus="yes">
        <source>{count} days until {day}</source>
        <translation>
            <numerusform>{count} day until {day}</numerusform>
            <numerusform>{count} days until {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <translation>
            <numerusform>{count} person</numerusform>
            <numerusform>{count} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{people} from {count} lists</source>
        <translation>
            <numerusform>{people} from {count} list</numerusform>
            <numerusform>{people} from {count} lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} session</numerusform>
            <numerusform>{count} sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} doors</source>
        <translation>
            <numerusform>{count} door</numerusform>
            <numerusform>{count} doors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rules</source>
        <translation>
            <numerusform>{count} rule</numerusform>
            <numerusform>{count} rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} guests are awaited</source>
        <translation>
            <numerusform>{count} guest is awaited</numerusform>
            <numerusform>{count} guests are awaited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people sign in at desks</source>
        <translation>
            <numerusform>{count} person signs in at desks</numerusform>
            <numerusform>{count} people sign in at desks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are changed</source>
        <translation>
            <numerusform>{count} is changed</numerusform>
            <numerusform>{count} are changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} organisers’ laptops</source>
        <translation>
            <numerusform>{count} organiser’s laptop</numerusform>
            <numerusform>{count} organisers’ laptops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} desks</source>
        <translation>
            <numerusform>{count} desk</numerusform>
            <numerusform>{count} desks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} foyer screens</source>
        <translation>
            <numerusform>{count} foyer screen</numerusform>
            <numerusform>{count} foyer screens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} screens that only show</source>
        <translation>
            <numerusform>{count} screen that only shows</numerusform>
            <numerusform>{count} screens that only show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message numerus="yes">
        <source>none of its {count} sessions can be taken; of the first, {reason}</source>
        <translation>
            <numerusform>its one session cannot be taken: {reason}</numerusform>
            <numerusform>none of its {count} sessions can be taken; of the first, {reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message numerus="yes">
        <source>{count} of {total} sessions are not on the event’s days, {days}.</source>
        <translation>
            <numerusform>One of {total} sessions is not on the event’s days, {days}.</numerusform>
            <numerusform>{count} of {total} sessions are not on the event’s days, {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agenda names the time zone {zone}, but {count} of {total} of its sessions say {offset}; what the sessions say was used.</source>
        <translation>
            <numerusform>The agenda names the time zone {zone}, but one of its {total} sessions says {offset}; what the session says was used.</numerusform>
            <numerusform>The agenda names the time zone {zone}, but {count} of {total} of its sessions say {offset}; what the sessions say was used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions share the id {id}; each was given its own.</source>
        <translation>
            <numerusform>A session shares its id {id}; it was given its own.</numerusform>
            <numerusform>{count} sessions share the id {id}; each was given its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions have no id; they are told apart by their titles.</source>
        <translation>
            <numerusform>One session has no id; it is told apart by its title.</numerusform>
            <numerusform>{count} sessions have no id; they are told apart by their titles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} durations without hours were read as minutes.</source>
        <translation>
            <numerusform>One duration without hours was read as minutes.</numerusform>
            <numerusform>{count} durations without hours were read as minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is another agenda: {count} sessions that were on the one before are not in it, and are no longer shown.</source>
        <translation>
            <numerusform>The file is another agenda: one session that was on the one before is not in it, and is no longer shown.</numerusform>
            <numerusform>The file is another agenda: {count} sessions that were on the one before are not in it, and are no longer shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions have another id than before; they were known by title and time, and count as the same.</source>
        <translation>
            <numerusform>One session has another id than before; it was known by title and time, and counts as the same.</numerusform>
            <numerusform>{count} sessions have another id than before; they were known by title and time, and count as the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people have the status “{word}”, which is not understood: the door asks for a decision.</source>
        <translation>
            <numerusform>One person has the status “{word}”, which is not understood: the door asks for a decision.</numerusform>
            <numerusform>{count} people have the status “{word}”, which is not understood: the door asks for a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column “{column}” holds amounts; {count} people who paid something were taken as paid.</source>
        <translation>
            <numerusform>Column “{column}” holds amounts; one person who paid something was taken as paid.</numerusform>
            <numerusform>Column “{column}” holds amounts; {count} people who paid something were taken as paid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file does not tell when {count} guests checked in; the time of this import was taken.</source>
        <translation>
            <numerusform>The file does not tell when a guest checked in; the time of this import was taken.</numerusform>
            <numerusform>The file does not tell when {count} guests checked in; the time of this import was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cells are merged with one above them and were given its text.</source>
        <translation>
            <numerusform>One cell is merged with one above it and was given its text.</numerusform>
            <numerusform>{count} cells are merged with one above them and were given its text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are hidden in the sheet and were read too.</source>
        <translation>
            <numerusform>One row is hidden in the sheet and was read too.</numerusform>
            <numerusform>{count} rows are hidden in the sheet and were read too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cells held more than {most} letters; the beginning of each was read.</source>
        <translation>
            <numerusform>One cell held more than {most} letters; its beginning was read.</numerusform>
            <numerusform>{count} cells held more than {most} letters; the beginning of each was read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cells held signs as web pages write them, such as “{example}”, and were read as the signs meant.</source>
        <translation>
            <numerusform>One cell held signs as web pages write them, such as “{example}”, and was read as the signs meant.</numerusform>
            <numerusform>{count} cells held signs as web pages write them, such as “{example}”, and were read as the signs meant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cells had been written twice in UTF-8, such as “{example}”, and were read as was meant.</source>
        <translation>
            <numerusform>One cell had been written twice in UTF-8, “{example}”, and was read as was meant.</numerusform>
            <numerusform>{count} cells had been written twice in UTF-8, such as “{example}”, and were read as was meant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestPage</name>
    <message numerus="yes">
        <source>What most of us share, %n badge(s). Add yours here.</source>
        <translation>
            <numerusform>What most of us share, %n badge. Add yours here.</numerusform>
            <numerusform>What most of us share, %n badges. Add yours here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestShown</name>
    <message numerus="yes">
        <source>And %n more today</source>
        <translation>
            <numerusform>And %n more today</numerusform>
            <numerusform>And %n more today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message numerus="yes">
        <source>{count} others at your table</source>
        <translation>
            <numerusform>{count} other at your table</numerusform>
            <numerusform>{count} others at your table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On now, {count} minutes left</source>
        <translation>
            <numerusform>On now, {count} minute left</numerusform>
            <numerusform>On now, {count} minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Begins in {count} minutes</source>
        <translation>
            <numerusform>Begins in {count} minute</numerusform>
            <numerusform>Begins in {count} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people are here</source>
        <translation>
            <numerusform>{count} person is here</numerusform>
            <numerusform>{count} people are here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} tables, {size} people at each.</source>
        <translation>
            <numerusform>{count} table, {size} people.</numerusform>
            <numerusform>{count} tables, {size} people at each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} tables, {least} or {most} people at each.</source>
        <translation>
            <numerusform>{count} table, {least} or {most} people.</numerusform>
            <numerusform>{count} tables, {least} or {most} people at each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody meets anybody twice, for up to {count} rounds.</source>
        <translation>
            <numerusform>Nobody meets anybody twice in {count} round.</numerusform>
            <numerusform>Nobody meets anybody twice, for up to {count} rounds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two people meet again at least {count} times; the plan says how often.</source>
        <translation>
            <numerusform>Two people meet again at least {count} time; the plan says how often.</numerusform>
            <numerusform>Two people meet again at least {count} times; the plan says how often.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With {count} tables nobody meets anybody twice, for up to {rounds} rounds.</source>
        <translation>
            <numerusform>With {count} table nobody meets anybody twice, for up to {rounds} rounds.</numerusform>
            <numerusform>With {count} tables nobody meets anybody twice, for up to {rounds} rounds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two people meet again {count} times; no plan can have fewer than {bound}.</source>
        <translation>
            <numerusform>Two people meet again {count} time; no plan can have fewer than {bound}.</numerusform>
            <numerusform>Two people meet again {count} times; no plan can have fewer than {bound}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two people meet again {count} times; whether there can be fewer is not known.</source>
        <translation>
            <numerusform>Two people meet again {count} time; whether there can be fewer is not known.</numerusform>
            <numerusform>Two people meet again {count} times; whether there can be fewer is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people are here and have no table. They stand first in the list.</source>
        <translation>
            <numerusform>{count} person is here and has no table. They stand first in the list.</numerusform>
            <numerusform>{count} people are here and have no table. They stand first in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeHomePanel</name>
    <message numerus="yes">
        <source>The link closes in %n second(s), and with this page.</source>
        <translation>
            <numerusform>The link closes in %n second, and with this page.</numerusform>
            <numerusform>The link closes in %n seconds, and with this page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message numerus="yes">
        <source>Forgets you in %n second(s)</source>
        <translation>
            <numerusform>Forgets you in %n second</numerusform>
            <numerusform>Forgets you in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoicePainPoints</name>
    <message numerus="yes">
        <source>%n pain point(s)</source>
        <translation>
            <numerusform>%n pain point</numerusform>
            <numerusform>%n pain points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) left</source>
        <translation>
            <numerusform>%n letter left</numerusform>
            <numerusform>%n letters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallContacts</name>
    <message numerus="yes">
        <source>%n contact(s) made today</source>
        <translation>
            <numerusform>%n contact made today</numerusform>
            <numerusform>%n contacts made today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallVoiceDelegate</name>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n badge</numerusform>
            <numerusform>%n badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n group(s)</source>
        <translation>
            <numerusform>the one group</numerusform>
            <numerusform>all %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
</TS>
