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
    <name>Fault</name>
    <message numerus="yes">
        <source>None of the {count} sessions has the id of one on the agenda; nothing was changed. Import the agenda itself first, without a language.</source>
        <translation>
            <numerusform>The one session does not have the id of one on the agenda; nothing was changed. Import the agenda itself first, without a language.</numerusform>
            <numerusform>None of the {count} sessions has the id of one on the agenda; nothing was changed. Import the agenda itself first, without a language.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people have that name; nothing was erased. Give an id from “kiosk find --json”.</source>
        <translation>
            <numerusform>{count} person has that name; nothing was erased. Give an id from “kiosk find --json”.</numerusform>
            <numerusform>{count} people have that name; nothing was erased. Give an id from “kiosk find --json”.</numerusform>
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
    <name>Remark</name>
    <message numerus="yes">
        <source>{count} people have the status “{word}”, which is not understood: the door asks for a decision.</source>
        <translation>
            <numerusform>One person has the status “{word}”, which is not understood: the door asks for a decision.</numerusform>
            <numerusform>{count} people have the status “{word}”, which is not understood: the door asks for a decision.</numerusform>
        </translation>
    </message>
</context>
</TS>
