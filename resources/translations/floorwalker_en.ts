<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>screen</name>
    <message numerus="yes">
        <location filename="../../console/models/agents.py"/>
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/queues.py"/>
        <source>%Ln due</source>
        <translation>
            <numerusform>%Ln due</numerusform>
            <numerusform>%Ln due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/escalations.py"/>
        <source>%Ln escalation(s)</source>
        <translation>
            <numerusform>%Ln escalation</numerusform>
            <numerusform>%Ln escalations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/escalations.py"/>
        <source>%Ln escalation(s), {late} overdue</source>
        <translation>
            <numerusform>%Ln escalation, {late} overdue</numerusform>
            <numerusform>%Ln escalations, {late} overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/escalations.py"/>
        <source>%Ln hand(s) up</source>
        <translation>
            <numerusform>%Ln hand up</numerusform>
            <numerusform>%Ln hands up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/words.py"/>
        <source>%Ln over</source>
        <translation>
            <numerusform>%Ln over</numerusform>
            <numerusform>%Ln over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/words.py"/>
        <source>%Ln under</source>
        <translation>
            <numerusform>%Ln under</numerusform>
            <numerusform>%Ln under</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/pulse_words.py"/>
        <source>In all lines now, call-backs not counted; the arrow is the change from %Ln minute(s) ago.</source>
        <translation>
            <numerusform>In all lines now, call-backs not counted; the arrow is the change from %Ln minute ago.</numerusform>
            <numerusform>In all lines now, call-backs not counted; the arrow is the change from %Ln minutes ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/contacts.py"/>
        <source>This wait, in this queue. It came %Ln time(s) from another queue.</source>
        <translation>
            <numerusform>This wait, in this queue. It came %Ln time from another queue.</numerusform>
            <numerusform>This wait, in this queue. It came %Ln times from another queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/pulse_words.py"/>
        <source>call-back(s) due</source>
        <translation>
            <numerusform>call-back due</numerusform>
            <numerusform>call-backs due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/pulse_words.py"/>
        <source>escalation(s)</source>
        <translation>
            <numerusform>escalation</numerusform>
            <numerusform>escalations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/pulse_words.py"/>
        <source>escalation(s), {late} overdue</source>
        <translation>
            <numerusform>escalation, {late} overdue</numerusform>
            <numerusform>escalations, {late} overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/pulse_words.py"/>
        <source>hand(s) up</source>
        <translation>
            <numerusform>hand up</numerusform>
            <numerusform>hands up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/pulse_words.py"/>
        <source>person(s) short</source>
        <translation>
            <numerusform>person short</numerusform>
            <numerusform>people short</numerusform>
        </translation>
    </message>
</context>
</TS>
