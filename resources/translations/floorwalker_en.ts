<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>screen</name>
    <message numerus="yes">
        <location filename="../../console/detail/people_words.py"/>
        <source>%Ln agent(s) joined {queue}</source>
        <translation>
            <numerusform>%Ln agent joined {queue}</numerusform>
            <numerusform>%Ln agents joined {queue}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/detail/people_words.py"/>
        <source>%Ln agent(s) left {queue}</source>
        <translation>
            <numerusform>%Ln agent left {queue}</numerusform>
            <numerusform>%Ln agents left {queue}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/detail/people_words.py"/>
        <source>%Ln agent(s) paused in {queue}</source>
        <translation>
            <numerusform>%Ln agent paused in {queue}</numerusform>
            <numerusform>%Ln agents paused in {queue}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/detail/people_words.py"/>
        <source>%Ln agent(s) took contacts in {queue} again</source>
        <translation>
            <numerusform>%Ln agent took contacts in {queue} again</numerusform>
            <numerusform>%Ln agents took contacts in {queue} again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/queue_meanings.py"/>
        <source>%Ln arrival(s), {handled} finished</source>
        <translation>
            <numerusform>%Ln arrival, {handled} finished</numerusform>
            <numerusform>%Ln arrivals, {handled} finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/pulse_words.py"/>
        <source>%Ln call-back(s) that nobody has taken, {due} of them due</source>
        <translation>
            <numerusform>%Ln call-back that nobody has taken, {due} of them due</numerusform>
            <numerusform>%Ln call-backs that nobody has taken, {due} of them due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/queue_meanings.py"/>
        <source>%Ln call-back(s), {due} of them due</source>
        <translation>
            <numerusform>%Ln call-back, {due} of them due</numerusform>
            <numerusform>%Ln call-backs, {due} of them due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/agents.py"/>
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/bringing/bringing.py"/>
        <source>%Ln contact(s) brought in; {rows} rows were written.</source>
        <translation>
            <numerusform>%Ln contact brought in; {rows} rows were written.</numerusform>
            <numerusform>%Ln contacts brought in; {rows} rows were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/detail/people_words.py"/>
        <source>%Ln customer(s) in a row gave up within {time}</source>
        <translation>
            <numerusform>%Ln customer in a row gave up within {time}</numerusform>
            <numerusform>%Ln customers in a row gave up within {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/contacts.py"/>
        <source>%Ln different person(s) had it</source>
        <translation>
            <numerusform>%Ln person had it</numerusform>
            <numerusform>%Ln different people had it</numerusform>
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
        <location filename="../../console/acting/hand_acts.py"/>
        <source>%Ln hand(s) lowered.</source>
        <translation>
            <numerusform>%Ln hand lowered.</numerusform>
            <numerusform>%Ln hands lowered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/escalations.py"/>
        <location filename="../../console/views/view_words.py"/>
        <source>%Ln hand(s) up</source>
        <translation>
            <numerusform>%Ln hand up</numerusform>
            <numerusform>%Ln hands up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/said_acts.py"/>
        <source>%Ln left as they are. {reason}</source>
        <translation>
            <numerusform>%Ln left as it is. {reason}</numerusform>
            <numerusform>%Ln left as they are. {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/bringing/bringing.py"/>
        <source>%Ln line(s) could not be read and were left out; the first is line {line}: {reason}.</source>
        <translation>
            <numerusform>%Ln line could not be read and were left out; the first is line {line}: {reason}.</numerusform>
            <numerusform>%Ln lines could not be read and were left out; the first is line {line}: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/pulse_words.py"/>
        <source>%Ln open, {late} of them overdue</source>
        <translation>
            <numerusform>%Ln open, {late} of them overdue</numerusform>
            <numerusform>%Ln open, {late} of them overdue</numerusform>
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
        <location filename="../../console/views/view_words.py"/>
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/views/view_words.py"/>
        <source>%Ln queue(s) over the limit</source>
        <translation>
            <numerusform>%Ln queue over the limit</numerusform>
            <numerusform>%Ln queues over the limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/export/export_dialog.py"/>
        <source>%Ln row(s) of {table}, as they were when you asked.</source>
        <translation>
            <numerusform>%Ln row of {table}, as they were when you asked.</numerusform>
            <numerusform>%Ln rows of {table}, as they were when you asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/pulse_words.py"/>
        <source>%Ln signed in</source>
        <translation>
            <numerusform>%Ln signed in</numerusform>
            <numerusform>%Ln signed in</numerusform>
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
        <location filename="../../console/models/queue_meanings.py"/>
        <source>%Ln wait(s) that ended: {answered} answered, {abandoned} gave up, {other} left otherwise</source>
        <translation>
            <numerusform>%Ln wait that ended: {answered} answered, {abandoned} gave up, {other} left otherwise</numerusform>
            <numerusform>%Ln waits that ended: {answered} answered, {abandoned} gave up, {other} left otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/queue_meanings.py"/>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/queue_meanings.py"/>
        <source>%Ln waiting, {late} of them past the answer time</source>
        <translation>
            <numerusform>%Ln waiting, {late} of them past the answer time</numerusform>
            <numerusform>%Ln waiting, {late} of them past the answer time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/table_actions.py"/>
        <source>Copied %Ln row(s).</source>
        <translation>
            <numerusform>Copied %Ln row.</numerusform>
            <numerusform>Copied %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/table_actions.py"/>
        <source>Copying %Ln row(s)…</source>
        <translation>
            <numerusform>Copying %Ln row…</numerusform>
            <numerusform>Copying %Ln rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/pulse_words.py"/>
        <source>Everybody in a line now; the arrow is the change from %Ln minute(s) ago.</source>
        <translation>
            <numerusform>Everybody in a line now; the arrow is the change from %Ln minute ago.</numerusform>
            <numerusform>Everybody in a line now; the arrow is the change from %Ln minutes ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/contacts.py"/>
        <source>How long it has waited in this queue. It came %Ln time(s) from another.</source>
        <translation>
            <numerusform>How long it has waited in this queue. It came %Ln time from another.</numerusform>
            <numerusform>How long it has waited in this queue. It came %Ln times from another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/bringing/bringing.py"/>
        <source>Nothing new: the floor has the %Ln contact(s) of this file already.</source>
        <translation>
            <numerusform>Nothing new: the floor has the %Ln contact of this file already.</numerusform>
            <numerusform>Nothing new: the floor has the %Ln contacts of this file already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/export/export_dialog.py"/>
        <source>Saved %Ln row(s) in {time} s: {file}</source>
        <translation>
            <numerusform>Saved %Ln row in {time} s: {file}</numerusform>
            <numerusform>Saved %Ln rows in {time} s: {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/views/view_words.py"/>
        <source>This view names %Ln queue(s) this floor does not have, or does not show to you: {names}.</source>
        <translation>
            <numerusform>This view names %Ln queue this floor does not have, or does not show to you: {names}.</numerusform>
            <numerusform>This view names %Ln queues this floor does not have, or does not show to you: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/views/view_words.py"/>
        <source>This view names %Ln site(s) this floor does not have, or does not show to you: {names}.</source>
        <translation>
            <numerusform>This view names %Ln site this floor does not have, or does not show to you: {names}.</numerusform>
            <numerusform>This view names %Ln sites this floor does not have, or does not show to you: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/views/view_words.py"/>
        <source>This view names %Ln team(s) this floor does not have, or does not show to you: {names}.</source>
        <translation>
            <numerusform>This view names %Ln team this floor does not have, or does not show to you: {names}.</numerusform>
            <numerusform>This view names %Ln teams this floor does not have, or does not show to you: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/said_acts.py"/>
        <source>Undone: %Ln thing(s) stand as before.</source>
        <translation>
            <numerusform>Undone: %Ln thing stand as before.</numerusform>
            <numerusform>Undone: %Ln things stand as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/hand_acts.py"/>
        <source>You are coming to %Ln raised hand(s).</source>
        <translation>
            <numerusform>You are coming to %Ln raised hand.</numerusform>
            <numerusform>You are coming to %Ln raised hands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/queue_meanings.py"/>
        <source>at most %Ln at once</source>
        <translation>
            <numerusform>at most %Ln at once</numerusform>
            <numerusform>at most %Ln at once</numerusform>
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
    <message numerus="yes">
        <location filename="../../console/panels/pulse_words.py"/>
        <source>{n} waiting in %Ln queue(s)</source>
        <translation>
            <numerusform>{n} waiting in %Ln queue</numerusform>
            <numerusform>{n} waiting in %Ln queues</numerusform>
        </translation>
    </message>
</context>
</TS>
