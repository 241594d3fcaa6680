<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>screen</name>
    <message numerus="yes">
        <location filename="../../console/acting/agent_drag.py"/>
        <location filename="../../console/acting/composing.py"/>
        <location filename="../../console/authority/grants/give_dialog.py"/>
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <location filename="../../console/authority/what_if/what_if_page.py"/>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <location filename="../../console/setup/skills_topic.py"/>
        <location filename="../../console/setup/teams_topic.py"/>
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln agent</numerusform>
            <numerusform>%Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/home/due_page.py"/>
        <source>%Ln agent(s) are due</source>
        <translation>
            <numerusform>%Ln agent is due</numerusform>
            <numerusform>%Ln agents are due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/setup/teams_topic.py"/>
        <source>%Ln agent(s) are in it: move them to another team first.</source>
        <translation>
            <numerusform>%Ln agent are in it: move them to another team first.</numerusform>
            <numerusform>%Ln agents are in it: move them to another team first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/standards/version_dialog.py"/>
        <source>%Ln agent(s) are to be briefed on it then; what was said before stays readable.</source>
        <translation>
            <numerusform>%Ln agent is to be briefed on it then; what was said before stays readable.</numerusform>
            <numerusform>%Ln agents are to be briefed on it then; what was said before stays readable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/agent_acts.py"/>
        <source>%Ln agent(s) asked: {state}. Who is busy goes there afterwards.</source>
        <translation>
            <numerusform>%Ln agent asked: {state}. Who is busy goes there afterwards.</numerusform>
            <numerusform>%Ln agents asked: {state}. Who is busy goes there afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/state_dialog.py"/>
        <source>%Ln agent(s) change at once.</source>
        <translation>
            <numerusform>%Ln agent change at once.</numerusform>
            <numerusform>%Ln agents change at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/causes/repeat_words.py"/>
        <source>%Ln agent(s) could be compared, and nobody's contacts stand out.</source>
        <translation>
            <numerusform>%Ln agent could be compared, and nobody's contacts stand out.</numerusform>
            <numerusform>%Ln agents could be compared, and nobody's contacts stand out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/setup/skills_topic.py"/>
        <source>%Ln agent(s) have it</source>
        <translation>
            <numerusform>%Ln agent have it</numerusform>
            <numerusform>%Ln agents have it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/limits/level_dialog.py"/>
        <source>%Ln agent(s) have the level '{level}' now.</source>
        <translation>
            <numerusform>%Ln agent have the level '{level}' now.</numerusform>
            <numerusform>%Ln agents have the level '{level}' now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/handover/start_window.py"/>
        <source>%Ln agent(s) in</source>
        <translation>
            <numerusform>%Ln agent in</numerusform>
            <numerusform>%Ln agents in</numerusform>
        </translation>
    </message>
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
        <location filename="../../console/acting/agent_acts.py"/>
        <source>%Ln agent(s) lent to {queue} to the end of their shifts.</source>
        <translation>
            <numerusform>%Ln agent lent to {queue} to the end of their shifts.</numerusform>
            <numerusform>%Ln agents lent to {queue} to the end of their shifts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/agent_acts.py"/>
        <source>%Ln agent(s) lent to {queue} until {time}.</source>
        <translation>
            <numerusform>%Ln agent lent to {queue} until {time}.</numerusform>
            <numerusform>%Ln agents lent to {queue} until {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/readiness/readiness_dialogs.py"/>
        <source>%Ln agent(s) may serve {queue} now; what was refused can be done again.</source>
        <translation>
            <numerusform>%Ln agent may serve {queue} now; what was refused can be done again.</numerusform>
            <numerusform>%Ln agents may serve {queue} now; what was refused can be done again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/queue_meanings.py"/>
        <source>%Ln agent(s) not ready, on queue</source>
        <translation>
            <numerusform>%Ln agent not ready, on queue</numerusform>
            <numerusform>%Ln agents not ready, on queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/bringing/plan_words.py"/>
        <source>%Ln agent(s) of the plan are not on this floor and were left out: {names}.</source>
        <translation>
            <numerusform>%Ln agent of the plan are not on this floor and were left out: {names}.</numerusform>
            <numerusform>%Ln agents of the plan are not on this floor and were left out: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/readiness/module_dialogs.py"/>
        <source>%Ln agent(s) of the queue have not learnt that: they stay, and are shown as not ready.</source>
        <translation>
            <numerusform>%Ln agent of the queue have not learnt that: they stay, and are shown as not ready.</numerusform>
            <numerusform>%Ln agents of the queue have not learnt that: they stay, and are shown as not ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/readiness/readiness_lists.py"/>
        <source>%Ln agent(s) on it</source>
        <translation>
            <numerusform>%Ln agent on it</numerusform>
            <numerusform>%Ln agents on it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>%Ln agent(s) on loan go back soon</source>
        <translation>
            <numerusform>%Ln agent on loan go back soon</numerusform>
            <numerusform>%Ln agents on loan go back soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/coaching_alert_words.py"/>
        <source>%Ln agent(s) on queues they are not ready for</source>
        <translation>
            <numerusform>%Ln agent on queues they are not ready for</numerusform>
            <numerusform>%Ln agents on queues they are not ready for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>%Ln agent(s) over the limit for one contact {queues}, longest {passed}</source>
        <translation>
            <numerusform>%Ln agent over the limit for one contact {queues}, longest {passed}</numerusform>
            <numerusform>%Ln agents over the limit for one contact {queues}, longest {passed}</numerusform>
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
        <location filename="../../console/acting/agent_acts.py"/>
        <source>%Ln agent(s) shown as offline from now on, whatever was reported last.</source>
        <translation>
            <numerusform>%Ln agent shown as offline from now on, whatever was reported last.</numerusform>
            <numerusform>%Ln agents shown as offline from now on, whatever was reported last.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/agent_acts.py"/>
        <source>%Ln agent(s) signed out.</source>
        <translation>
            <numerusform>%Ln agent signed out.</numerusform>
            <numerusform>%Ln agents signed out.</numerusform>
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
        <location filename="../../console/coaching/standards/standards_page.py"/>
        <source>%Ln agent(s) were briefed.</source>
        <translation>
            <numerusform>%Ln agent was briefed.</numerusform>
            <numerusform>%Ln agents were briefed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/state_dialog.py"/>
        <source>%Ln agent(s) with work in hand: they change when it is done.</source>
        <translation>
            <numerusform>%Ln agent with work in hand: they change when it is done.</numerusform>
            <numerusform>%Ln agents with work in hand: they change when it is done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/window_alerts.py"/>
        <source>%Ln alert(s)</source>
        <translation>
            <numerusform>%Ln alert</numerusform>
            <numerusform>%Ln alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/help_words.py"/>
        <source>%Ln answered; {vain} lowered before anybody came, which are not in it</source>
        <translation>
            <numerusform>%Ln answered; {vain} lowered before anybody came, which are not in it</numerusform>
            <numerusform>%Ln answered; {vain} lowered before anybody came, which are not in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>%Ln approval(s)</source>
        <translation>
            <numerusform>%Ln approval</numerusform>
            <numerusform>%Ln approvals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/requests/request_acts.py"/>
        <source>%Ln approved, of them some wait for a second person.</source>
        <translation>
            <numerusform>%Ln approved, of them some wait for a second person.</numerusform>
            <numerusform>%Ln approved, of them some wait for a second person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/audit/erase_dialog.py"/>
        <source>%Ln are called so; say the login, or the number of a contact.</source>
        <translation>
            <numerusform>%Ln is called so; say the login, or the number of a contact.</numerusform>
            <numerusform>%Ln are called so; say the login, or the number of a contact.</numerusform>
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
        <location filename="../../console/acting/fit_words.py"/>
        <source>%Ln at work, nobody free</source>
        <translation>
            <numerusform>%Ln at work, not free</numerusform>
            <numerusform>%Ln at work, nobody free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/reviews/review_window.py"/>
        <source>%Ln behaviour(s) not looked at yet.</source>
        <translation>
            <numerusform>%Ln behaviour not looked at yet.</numerusform>
            <numerusform>%Ln behaviours not looked at yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/reviews/review_words.py"/>
        <source>%Ln behaviour(s) scored by several</source>
        <translation>
            <numerusform>%Ln behaviour scored by several</numerusform>
            <numerusform>%Ln behaviours scored by several</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/ledger/billing_words.py"/>
        <source>%Ln booking(s)</source>
        <translation>
            <numerusform>%Ln booking</numerusform>
            <numerusform>%Ln bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/agent_acts.py"/>
        <source>%Ln break(s) shifted.</source>
        <translation>
            <numerusform>%Ln break shifted.</numerusform>
            <numerusform>%Ln breaks shifted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/bringing/plan_words.py"/>
        <source>%Ln break(s) stay where they were shifted by hand.</source>
        <translation>
            <numerusform>%Ln break stay where they were shifted by hand.</numerusform>
            <numerusform>%Ln breaks stay where they were shifted by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/detail/incident_facts.py"/>
        <location filename="../../console/incidents/band.py"/>
        <location filename="../../console/incidents/incident_words.py"/>
        <source>%Ln call-back(s) promised</source>
        <translation>
            <numerusform>%Ln call-back promised</numerusform>
            <numerusform>%Ln call-backs promised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/escalating/time_dialogs.py"/>
        <source>%Ln call-back(s) promised for {time}.</source>
        <translation>
            <numerusform>%Ln call-back promised for {time}.</numerusform>
            <numerusform>%Ln call-backs promised for {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/incidents/update_dialog.py"/>
        <source>%Ln call-back(s) promised still stand(s).</source>
        <translation>
            <numerusform>%Ln call-back promised still stand.</numerusform>
            <numerusform>%Ln call-backs promised still stands.</numerusform>
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
        <location filename="../../console/acting/agent_acts.py"/>
        <source>%Ln change(s) of queues and skills made.</source>
        <translation>
            <numerusform>%Ln change of queues and skills made.</numerusform>
            <numerusform>%Ln changes of queues and skills made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/message_dialog.py"/>
        <location filename="../../console/coaching/follow_ups/follow_up_dialogs.py"/>
        <location filename="../../console/coaching/notes/note_editor.py"/>
        <location filename="../../console/coaching/notes/template_dialog.py"/>
        <location filename="../../console/coaching/reviews/settle_dialog.py"/>
        <location filename="../../console/coaching/standards/version_dialog.py"/>
        <location filename="../../console/escalating/act_dialog.py"/>
        <location filename="../../console/escalating/reason_dialog.py"/>
        <location filename="../../console/incidents/incident_dialog.py"/>
        <source>%Ln character(s) too many: shorten it, nothing is lost.</source>
        <translation>
            <numerusform>%Ln character too many: shorten it, nothing is lost.</numerusform>
            <numerusform>%Ln characters too many: shorten it, nothing is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/audit/keep_dialog.py"/>
        <source>%Ln class(es) are kept for another time from now on.</source>
        <translation>
            <numerusform>%Ln class is kept for another time from now on.</numerusform>
            <numerusform>%Ln classes are kept for another time from now on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/reviews/calibration_dialog.py"/>
        <source>%Ln coach(es) score it, each without seeing the others, until you close it.</source>
        <translation>
            <numerusform>%Ln coach scores it, without seeing the others, until you close it.</numerusform>
            <numerusform>%Ln coaches score it, each without seeing the others, until you close it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/handover/give_window.py"/>
        <source>%Ln coaching follow-up(s) due today. What is agreed with agents is not handed over.</source>
        <translation>
            <numerusform>%Ln coaching follow-up due today. What is agreed with agents is not handed over.</numerusform>
            <numerusform>%Ln coaching follow-ups due today. What is agreed with agents is not handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/notes/noting.py"/>
        <source>%Ln coaching note(s) not shared yet.</source>
        <translation>
            <numerusform>%Ln coaching note not shared yet.</numerusform>
            <numerusform>%Ln coaching notes not shared yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/follow_ups/follow_up_words.py"/>
        <source>%Ln colleague(s)</source>
        <translation>
            <numerusform>%Ln colleague</numerusform>
            <numerusform>%Ln colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/contact_drag.py"/>
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <location filename="../../console/coaching/reviews/review_words.py"/>
        <location filename="../../console/models/agents.py"/>
        <location filename="../../console/palette/thing_words.py"/>
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/setup/queues_topic.py"/>
        <source>%Ln contact(s) are still in it: move them to another queue, then it can be retired.</source>
        <translation>
            <numerusform>%Ln contact are still in it: move them to another queue, then it can be retired.</numerusform>
            <numerusform>%Ln contacts are still in it: move them to another queue, then it can be retired.</numerusform>
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
        <location filename="../../console/detail/incident_words.py"/>
        <source>%Ln contact(s) came to it within {time}</source>
        <translation>
            <numerusform>%Ln contact came to it within {time}</numerusform>
            <numerusform>%Ln contacts came to it within {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/order_acts.py"/>
        <source>%Ln contact(s) closed.</source>
        <translation>
            <numerusform>%Ln contact closed.</numerusform>
            <numerusform>%Ln contacts closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/reviews/to_do_part.py"/>
        <source>%Ln contact(s) drawn by lot so far</source>
        <translation>
            <numerusform>%Ln contact drawn by lot so far</numerusform>
            <numerusform>%Ln contacts drawn by lot so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/home/due_words.py"/>
        <source>%Ln contact(s) drawn for review</source>
        <translation>
            <numerusform>%Ln contact drawn for review</numerusform>
            <numerusform>%Ln contacts drawn for review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/reviews/draw_dialog.py"/>
        <location filename="../../console/coaching/reviews/review_acts.py"/>
        <source>%Ln contact(s) drawn for review.</source>
        <translation>
            <numerusform>%Ln contact drawn for review.</numerusform>
            <numerusform>%Ln contacts drawn for review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/escalating/raise_dialog.py"/>
        <source>%Ln contact(s) escalated.</source>
        <translation>
            <numerusform>%Ln contact escalated.</numerusform>
            <numerusform>%Ln contacts escalated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_dialog.py"/>
        <source>%Ln contact(s) go in portions of {most}; what has not gone yet can be cancelled.</source>
        <translation>
            <numerusform>%Ln contact go in portions of {most}; what has not gone yet can be cancelled.</numerusform>
            <numerusform>%Ln contacts go in portions of {most}; what has not gone yet can be cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/agent/agent_words.py"/>
        <source>%Ln contact(s) handled</source>
        <translation>
            <numerusform>%Ln contact handled</numerusform>
            <numerusform>%Ln contacts handled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/causes/repeat_words.py"/>
        <source>%Ln contact(s) of one customer, case {cases}</source>
        <translation>
            <numerusform>%Ln contact of one customer, case {cases}</numerusform>
            <numerusform>%Ln contacts of one customer, case {cases}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/heap_line.py"/>
        <source>%Ln contact(s) open {band}.</source>
        <translation>
            <numerusform>%Ln contact open {band}.</numerusform>
            <numerusform>%Ln contacts open {band}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>%Ln contact(s) stopped by a limit</source>
        <translation>
            <numerusform>%Ln contact stopped by a limit</numerusform>
            <numerusform>%Ln contacts stopped by a limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/detail/incident_words.py"/>
        <source>%Ln contact(s) were there when it was declared</source>
        <translation>
            <numerusform>%Ln contact were there when it was declared</numerusform>
            <numerusform>%Ln contacts were there when it was declared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/what_if/return_words.py"/>
        <source>%Ln contact(s) with a use</source>
        <translation>
            <numerusform>%Ln contact with a use</numerusform>
            <numerusform>%Ln contacts with a use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/home/due_words.py"/>
        <source>%Ln correction(s) since the last praise</source>
        <translation>
            <numerusform>%Ln correction since the last praise</numerusform>
            <numerusform>%Ln corrections since the last praise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
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
        <location filename="../../console/authority/amounts.py"/>
        <location filename="../../console/authority/requests/request_words.py"/>
        <location filename="../../console/causes/repeat_words.py"/>
        <location filename="../../console/rules/rule_words.py"/>
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/bringing/plan_words.py"/>
        <source>%Ln day(s) of theirs stay as they were.</source>
        <translation>
            <numerusform>%Ln day of theirs stay as they were.</numerusform>
            <numerusform>%Ln days of theirs stay as they were.</numerusform>
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
        <location filename="../../console/coaching/reviews/reviews_page.py"/>
        <source>%Ln dispute(s) to settle</source>
        <translation>
            <numerusform>%Ln dispute to settle</numerusform>
            <numerusform>%Ln disputes to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/reviews/over_time_chart.py"/>
        <source>%Ln disputed, counted when settled.</source>
        <translation>
            <numerusform>%Ln disputed, counted when settled.</numerusform>
            <numerusform>%Ln disputed, counted when settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/notes/notes_page.py"/>
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln draft</numerusform>
            <numerusform>%Ln drafts</numerusform>
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
        <location filename="../../console/coaching/follow_ups/follow_up_words.py"/>
        <source>%Ln due today</source>
        <translation>
            <numerusform>%Ln due today</numerusform>
            <numerusform>%Ln due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/document/contents.py"/>
        <source>%Ln entry(entries), the oldest first</source>
        <translation>
            <numerusform>%Ln entry, the oldest first</numerusform>
            <numerusform>%Ln entries, the oldest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/document/dialog.py"/>
        <source>%Ln entry(entries); that you make it is recorded.</source>
        <translation>
            <numerusform>%Ln entry; that you make it is recorded.</numerusform>
            <numerusform>%Ln entries; that you make it is recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <location filename="../../console/coaching/standards/standard_words.py"/>
        <location filename="../../console/escalating/titles.py"/>
        <location filename="../../console/panels/escalations.py"/>
        <source>%Ln escalation(s)</source>
        <translation>
            <numerusform>%Ln escalation</numerusform>
            <numerusform>%Ln escalations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/escalating/return_dialog.py"/>
        <source>%Ln escalation(s) brought back.</source>
        <translation>
            <numerusform>%Ln escalation brought back.</numerusform>
            <numerusform>%Ln escalations brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>%Ln escalation(s) climbed to you {queues}</source>
        <translation>
            <numerusform>%Ln escalation climbed to you {queues}</numerusform>
            <numerusform>%Ln escalations climbed to you {queues}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/causes/causes_window.py"/>
        <source>%Ln escalation(s) closed; the first cause is “{cause}” with {share}.</source>
        <translation>
            <numerusform>%Ln escalation closed; the first cause is “{cause}” with {share}.</numerusform>
            <numerusform>%Ln escalations closed; the first cause is “{cause}” with {share}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>%Ln escalation(s) due soon {queues}</source>
        <translation>
            <numerusform>%Ln escalation due soon {queues}</numerusform>
            <numerusform>%Ln escalations due soon {queues}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/escalating/time_dialogs.py"/>
        <source>%Ln escalation(s) due {time} now.</source>
        <translation>
            <numerusform>%Ln escalation due {time} now.</numerusform>
            <numerusform>%Ln escalations due {time} now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/escalating/hand_on_dialog.py"/>
        <source>%Ln escalation(s) handed on to {name}.</source>
        <translation>
            <numerusform>%Ln escalation handed on to {name}.</numerusform>
            <numerusform>%Ln escalations handed on to {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>%Ln escalation(s) overdue {queues}, and nobody on shift to decide</source>
        <translation>
            <numerusform>%Ln escalation overdue {queues}, and nobody on shift to decide</numerusform>
            <numerusform>%Ln escalations overdue {queues}, and nobody on shift to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>%Ln escalation(s) overdue {queues}, longest {passed}</source>
        <translation>
            <numerusform>%Ln escalation overdue {queues}, longest {passed}</numerusform>
            <numerusform>%Ln escalations overdue {queues}, longest {passed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/escalating/resolve_dialog.py"/>
        <source>%Ln escalation(s) resolved.</source>
        <translation>
            <numerusform>%Ln escalation resolved.</numerusform>
            <numerusform>%Ln escalations resolved.</numerusform>
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
        <source>%Ln follow-up(s)</source>
        <translation>
            <numerusform>%Ln follow-up</numerusform>
            <numerusform>%Ln follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/escalating/follow_up_acts.py"/>
        <source>%Ln follow-up(s) done for customers.</source>
        <translation>
            <numerusform>%Ln follow-up done for customers.</numerusform>
            <numerusform>%Ln follow-ups done for customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>%Ln follow-up(s) due soon {queues}</source>
        <translation>
            <numerusform>%Ln follow-up due soon {queues}</numerusform>
            <numerusform>%Ln follow-ups due soon {queues}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/escalating/time_dialogs.py"/>
        <source>%Ln follow-up(s) due {time} now.</source>
        <translation>
            <numerusform>%Ln follow-up due {time} now.</numerusform>
            <numerusform>%Ln follow-ups due {time} now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>%Ln follow-up(s) overdue {queues}, longest {passed}</source>
        <translation>
            <numerusform>%Ln follow-up overdue {queues}, longest {passed}</numerusform>
            <numerusform>%Ln follow-ups overdue {queues}, longest {passed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/escalations.py"/>
        <source>%Ln follow-up(s), {late} overdue</source>
        <translation>
            <numerusform>%Ln follow-up, {late} overdue</numerusform>
            <numerusform>%Ln follow-ups, {late} overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/fit_words.py"/>
        <source>%Ln free</source>
        <translation>
            <numerusform>%Ln free</numerusform>
            <numerusform>%Ln free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/grants/grant_acts.py"/>
        <source>%Ln grant(s) approved: they can be used from now on.</source>
        <translation>
            <numerusform>%Ln grant approved: they can be used from now on.</numerusform>
            <numerusform>%Ln grants approved: they can be used from now on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/agent/agent_words.py"/>
        <source>%Ln grant(s) beside the limits of the level</source>
        <translation>
            <numerusform>%Ln grant beside the limits of the level</numerusform>
            <numerusform>%Ln grants beside the limits of the level</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/grants/grant_acts.py"/>
        <source>%Ln grant(s) declined.</source>
        <translation>
            <numerusform>%Ln grant declined.</numerusform>
            <numerusform>%Ln grants declined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>%Ln grant(s) end soon</source>
        <translation>
            <numerusform>%Ln grant end soon</numerusform>
            <numerusform>%Ln grants end soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/grants/grant_acts.py"/>
        <source>%Ln grant(s) revoked: nothing more can be used of them.</source>
        <translation>
            <numerusform>%Ln grant revoked: nothing more can be used of them.</numerusform>
            <numerusform>%Ln grants revoked: nothing more can be used of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>%Ln grant(s) wait for a second person</source>
        <translation>
            <numerusform>%Ln grant wait for a second person</numerusform>
            <numerusform>%Ln grants wait for a second person</numerusform>
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
        <location filename="../../console/alerts/alert_words.py"/>
        <source>%Ln hand(s) up, the first since {passed}</source>
        <translation>
            <numerusform>%Ln hand up, the first since {passed}</numerusform>
            <numerusform>%Ln hands up, the first since {passed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/handover/window_shift.py"/>
        <source>%Ln handover(s) wait, the first for {length}</source>
        <translation>
            <numerusform>%Ln handover wait, the first for {length}</numerusform>
            <numerusform>%Ln handovers wait, the first for {length}</numerusform>
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
        <location filename="../../console/acting/move_words.py"/>
        <source>%Ln left out: they have ended.</source>
        <translation>
            <numerusform>%Ln left out: it has ended.</numerusform>
            <numerusform>%Ln left out: they have ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_words.py"/>
        <source>%Ln left where they are: a lost line left them open, and nobody waits there.</source>
        <translation>
            <numerusform>%Ln left where it is: a lost line left it open, and nobody waits there.</numerusform>
            <numerusform>%Ln left where they are: a lost line left them open, and nobody waits there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_words.py"/>
        <source>%Ln left where they are: somebody is with the customer.</source>
        <translation>
            <numerusform>%Ln left where it is: somebody is with the customer.</numerusform>
            <numerusform>%Ln left where they are: somebody is with the customer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_words.py"/>
        <source>%Ln left where they are: the telephone system has been asked to move them already.</source>
        <translation>
            <numerusform>%Ln left where it is: the telephone system has been asked to move it already.</numerusform>
            <numerusform>%Ln left where they are: the telephone system has been asked to move them already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/contact_drag.py"/>
        <location filename="../../console/acting/move_dialog.py"/>
        <source>%Ln left where they are: there already.</source>
        <translation>
            <numerusform>%Ln left where it is: there already.</numerusform>
            <numerusform>%Ln left where they are: there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_words.py"/>
        <source>%Ln left where they are: your roles do not reach so far.</source>
        <translation>
            <numerusform>%Ln left where it is: your roles do not reach so far.</numerusform>
            <numerusform>%Ln left where they are: your roles do not reach so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/reviews/settle_dialog.py"/>
        <source>%Ln level(s) change; what was given before stays beside them.</source>
        <translation>
            <numerusform>%Ln level change; what was given before stays beside them.</numerusform>
            <numerusform>%Ln levels change; what was given before stays beside them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/places_dialog.py"/>
        <source>%Ln level(s) given or changed.</source>
        <translation>
            <numerusform>%Ln level given or changed.</numerusform>
            <numerusform>%Ln levels given or changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/bringing/bringing.py"/>
        <location filename="../../console/bringing/plan_words.py"/>
        <source>%Ln line(s) could not be read and were left out; the first is line {line}: {reason}.</source>
        <translation>
            <numerusform>%Ln line could not be read and were left out; the first is line {line}: {reason}.</numerusform>
            <numerusform>%Ln lines could not be read and were left out; the first is line {line}: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_words.py"/>
        <source>%Ln live call(s): the telephone system is asked; this may fail.</source>
        <translation>
            <numerusform>%Ln live call: the telephone system is asked; this may fail.</numerusform>
            <numerusform>%Ln live calls: the telephone system is asked; this may fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/agent_acts.py"/>
        <source>%Ln loan(s) ended: back in their own queues.</source>
        <translation>
            <numerusform>%Ln loan ended: back in their own queues.</numerusform>
            <numerusform>%Ln loans ended: back in their own queues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/coaching_alert_words.py"/>
        <source>%Ln module(s) it asks for</source>
        <translation>
            <numerusform>%Ln module it asks for</numerusform>
            <numerusform>%Ln modules it asks for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/detail/incident_facts.py"/>
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/detail/customer_facts.py"/>
        <source>%Ln more in queues you do not see</source>
        <translation>
            <numerusform>%Ln more in queues you do not see</numerusform>
            <numerusform>%Ln more in queues you do not see</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>%Ln new escalation(s) {queues}</source>
        <translation>
            <numerusform>%Ln new escalation {queues}</numerusform>
            <numerusform>%Ln new escalations {queues}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/agent_drag.py"/>
        <source>%Ln not lent. {reason}</source>
        <translation>
            <numerusform>%Ln not lent. {reason}</numerusform>
            <numerusform>%Ln not lent. {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/notes/notes_page.py"/>
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/contact_drag.py"/>
        <source>%Ln of another channel: {queue} is for {channel}.</source>
        <translation>
            <numerusform>%Ln of another channel: {queue} is for {channel}.</numerusform>
            <numerusform>%Ln of another channel: {queue} is for {channel}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>%Ln of them is with somebody and stays as it is; the others leave the line.</source>
        <translation>
            <numerusform>%Ln of them is with somebody and stays as it is; the others leave the line.</numerusform>
            <numerusform>%Ln of them are with somebody and stay as they are; the others leave the line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>%Ln of them overdue.</source>
        <translation>
            <numerusform>%Ln of them is overdue.</numerusform>
            <numerusform>%Ln of them are overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/message_dialog.py"/>
        <source>%Ln of them read(s) it when signed in again.</source>
        <translation>
            <numerusform>%Ln of them reads it when signed in again.</numerusform>
            <numerusform>%Ln of them read it when signed in again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/agent_drag.py"/>
        <source>%Ln of them without a skill that {queue} asks for.</source>
        <translation>
            <numerusform>%Ln of them without a skill that {queue} asks for.</numerusform>
            <numerusform>%Ln of them without a skill that {queue} asks for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/privacy/older_notes.py"/>
        <source>%Ln older note(s) of another team are not shown: ask {agent} for consent, or record a reason.</source>
        <translation>
            <numerusform>%Ln older note of another team are not shown: ask {agent} for consent, or record a reason.</numerusform>
            <numerusform>%Ln older notes of another team are not shown: ask {agent} for consent, or record a reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/incidents/band.py"/>
        <location filename="../../console/incidents/incident_words.py"/>
        <source>%Ln open contact(s)</source>
        <translation>
            <numerusform>%Ln open contact</numerusform>
            <numerusform>%Ln open contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/incidents/declare_dialog.py"/>
        <source>%Ln open contact(s) belong(s) to it now, and all that come until it ends.</source>
        <translation>
            <numerusform>%Ln open contact belong to it now, and all that come until it ends.</numerusform>
            <numerusform>%Ln open contacts belongs to it now, and all that come until it ends.</numerusform>
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
        <location filename="../../console/alerts/alert_words.py"/>
        <source>%Ln other alert(s)</source>
        <translation>
            <numerusform>%Ln other alert</numerusform>
            <numerusform>%Ln other alerts</numerusform>
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
        <location filename="../../console/coaching/follow_ups/follow_up_words.py"/>
        <location filename="../../console/views/view_words.py"/>
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/message_acts.py"/>
        <source>%Ln queue(s)</source>
        <translation>
            <numerusform>%Ln queue</numerusform>
            <numerusform>%Ln queues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/setup/skills_topic.py"/>
        <source>%Ln queue(s) ask for it</source>
        <translation>
            <numerusform>%Ln queue ask for it</numerusform>
            <numerusform>%Ln queues ask for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/setup/teams_topic.py"/>
        <source>%Ln queue(s) belong to it: give them to another team first.</source>
        <translation>
            <numerusform>%Ln queue belong to it: give them to another team first.</numerusform>
            <numerusform>%Ln queues belong to it: give them to another team first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/rules/rule_oddities.py"/>
        <source>%Ln queue(s) have a handling limit of their own on the page of queues, and that one counts there: {queues}.</source>
        <translation>
            <numerusform>%Ln queue have a handling limit of their own on the page of queues, and that one counts there: {queues}.</numerusform>
            <numerusform>%Ln queues have a handling limit of their own on the page of queues, and that one counts there: {queues}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/rules/rule_oddities.py"/>
        <source>%Ln queue(s) never open by their opening hours, so the clock stands still there and nothing is told: {queues}.</source>
        <translation>
            <numerusform>%Ln queue never open by their opening hours, so the clock stands still there and nothing is told: {queues}.</numerusform>
            <numerusform>%Ln queues never open by their opening hours, so the clock stands still there and nothing is told: {queues}.</numerusform>
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
        <location filename="../../console/rules/rule_oddities.py"/>
        <source>%Ln queue(s) promise an answer only later than this limit, so it tells of contacts that are still within that promise: {queues}. Make exceptions there.</source>
        <translation>
            <numerusform>%Ln queue promise an answer only later than this limit, so it tells of contacts that are still within that promise: {queues}. Make exceptions there.</numerusform>
            <numerusform>%Ln queues promise an answer only later than this limit, so it tells of contacts that are still within that promise: {queues}. Make exceptions there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>%Ln refusal(s) avoided</source>
        <translation>
            <numerusform>%Ln refusal avoided</numerusform>
            <numerusform>%Ln refusals avoided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/requests/request_acts.py"/>
        <source>%Ln request(s) approved; a second person has to approve, too.</source>
        <translation>
            <numerusform>%Ln request approved; a second person has to approve, too.</numerusform>
            <numerusform>%Ln requests approved; a second person has to approve, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/requests/request_acts.py"/>
        <source>%Ln request(s) approved; the agent is told at once.</source>
        <translation>
            <numerusform>%Ln request approved; the agent is told at once.</numerusform>
            <numerusform>%Ln requests approved; the agent is told at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/requests/decline_dialog.py"/>
        <source>%Ln request(s) declined; the agent reads why.</source>
        <translation>
            <numerusform>%Ln request declined; the agent reads why.</numerusform>
            <numerusform>%Ln requests declined; the agent reads why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>%Ln request(s) wait for an approval.</source>
        <translation>
            <numerusform>%Ln request wait for an approval.</numerusform>
            <numerusform>%Ln requests wait for an approval.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/response_figure.py"/>
        <source>%Ln resolved</source>
        <translation>
            <numerusform>%Ln resolved</numerusform>
            <numerusform>%Ln resolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/reviews/over_time_chart.py"/>
        <source>%Ln review(s) of contacts drawn by lot since {day}; those that were chosen are not counted.</source>
        <translation>
            <numerusform>%Ln review of contacts drawn by lot since {day}; those that were chosen are not counted.</numerusform>
            <numerusform>%Ln reviews of contacts drawn by lot since {day}; those that were chosen are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/setup/routes_topic.py"/>
        <source>%Ln route(s)</source>
        <translation>
            <numerusform>%Ln route</numerusform>
            <numerusform>%Ln routes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>%Ln row(s) of places with a limit of their own are left out.</source>
        <translation>
            <numerusform>%Ln row of places with a limit of their own are left out.</numerusform>
            <numerusform>%Ln rows of places with a limit of their own are left out.</numerusform>
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
        <location filename="../../console/authority/audit/seal_words.py"/>
        <source>%Ln row(s) wait for their seal since {moment}. Nobody seals: keep a console open, or run 'floorwalker rules'.</source>
        <translation>
            <numerusform>%Ln row wait for their seal since {moment}. Nobody seals: keep a console open, or run 'floorwalker rules'.</numerusform>
            <numerusform>%Ln rows wait for their seal since {moment}. Nobody seals: keep a console open, or run 'floorwalker rules'.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/coaching_alert_words.py"/>
        <source>%Ln sign-off(s) end soon</source>
        <translation>
            <numerusform>%Ln sign-off ends soon</numerusform>
            <numerusform>%Ln sign-offs end soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/coaching_alert_words.py"/>
        <source>%Ln sign-off(s) have ended</source>
        <translation>
            <numerusform>%Ln sign-off has ended</numerusform>
            <numerusform>%Ln sign-offs have ended</numerusform>
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
        <location filename="../../console/acting/places_dialog.py"/>
        <source>%Ln skill(s) taken away.</source>
        <translation>
            <numerusform>%Ln skill taken away.</numerusform>
            <numerusform>%Ln skills taken away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>%Ln stop(s) had other reasons (the customer's bound, the day's, a budget): no limit at once avoids them.</source>
        <translation>
            <numerusform>%Ln stop had other reasons (the customer's bound, the day's, a budget): no limit at once avoids them.</numerusform>
            <numerusform>%Ln stops had other reasons (the customer's bound, the day's, a budget): no limit at once avoids them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>%Ln stop(s) happened under a lower limit: what holds now would have avoided them.</source>
        <translation>
            <numerusform>%Ln stop happened under a lower limit: what holds now would have avoided them.</numerusform>
            <numerusform>%Ln stops happened under a lower limit: what holds now would have avoided them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/response_figure.py"/>
        <source>%Ln taken</source>
        <translation>
            <numerusform>%Ln taken</numerusform>
            <numerusform>%Ln taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/audit/commands_model.py"/>
        <source>%Ln thing(s)</source>
        <translation>
            <numerusform>%Ln thing</numerusform>
            <numerusform>%Ln things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/setup/window.py"/>
        <source>%Ln thing(s) not saved.</source>
        <translation>
            <numerusform>%Ln thing not saved.</numerusform>
            <numerusform>%Ln things not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>%Ln thing(s) stand out among {uses} by {agents} and {approvals}.</source>
        <translation>
            <numerusform>%Ln thing stand out among {uses} by {agents} and {approvals}.</numerusform>
            <numerusform>%Ln things stand out among {uses} by {agents} and {approvals}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/handover/give_window.py"/>
        <source>%Ln thing(s) stay behind</source>
        <translation>
            <numerusform>%Ln thing stay behind</numerusform>
            <numerusform>%Ln things stay behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/amounts.py"/>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/places_dialog.py"/>
        <source>%Ln time(s) somebody joins a queue.</source>
        <translation>
            <numerusform>%Ln time somebody joins a queue.</numerusform>
            <numerusform>%Ln times somebody joins a queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/places_dialog.py"/>
        <source>%Ln time(s) somebody leaves a queue.</source>
        <translation>
            <numerusform>%Ln time somebody leaves a queue.</numerusform>
            <numerusform>%Ln times somebody leaves a queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/reviews/reviews_page.py"/>
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln to review</numerusform>
            <numerusform>%Ln to review</numerusform>
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
        <location filename="../../console/authority/ledger/billing_words.py"/>
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>%Ln use(s)</source>
        <translation>
            <numerusform>%Ln use</numerusform>
            <numerusform>%Ln uses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>%Ln use(s) were given at the limit itself (95 % of it and more): some of them would have been more.</source>
        <translation>
            <numerusform>%Ln use were given at the limit itself (95 % of it and more): some of them would have been more.</numerusform>
            <numerusform>%Ln uses were given at the limit itself (95 % of it and more): some of them would have been more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/ledger/waiting_words.py"/>
        <source>%Ln use(s) without billing's reference for more than {hours} h. The oldest: U-{number} by {agent} for {contact}, waiting {wait}.</source>
        <translation>
            <numerusform>%Ln use without billing's reference for more than {hours} h. The oldest: U-{number} by {agent} for {contact}, waiting {wait}.</numerusform>
            <numerusform>%Ln uses without billing's reference for more than {hours} h. The oldest: U-{number} by {agent} for {contact}, waiting {wait}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/setup/form.py"/>
        <source>%Ln value(s) cannot be saved so.</source>
        <translation>
            <numerusform>%Ln value cannot be saved so.</numerusform>
            <numerusform>%Ln values cannot be saved so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/setup/form.py"/>
        <source>%Ln value(s) changed, not saved.</source>
        <translation>
            <numerusform>%Ln value changed, not saved.</numerusform>
            <numerusform>%Ln values changed, not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>%Ln wait(s) over the limit</source>
        <translation>
            <numerusform>%Ln wait over the limit</numerusform>
            <numerusform>%Ln waits over the limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>%Ln wait(s) over their limit {queues}, longest {passed}</source>
        <translation>
            <numerusform>%Ln wait over their limit {queues}, longest {passed}</numerusform>
            <numerusform>%Ln waits over their limit {queues}, longest {passed}</numerusform>
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
        <location filename="../../console/palette/thing_words.py"/>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/follow_ups/follow_up_words.py"/>
        <source>%Ln waiting without a date</source>
        <translation>
            <numerusform>%Ln waiting without a date</numerusform>
            <numerusform>%Ln waiting without a date</numerusform>
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
        <location filename="../../console/rules/rule_words.py"/>
        <source>A contact came back %Ln time(s) to a queue that had sent it away.</source>
        <translation>
            <numerusform>A contact came back %Ln time to a queue that had sent it away.</numerusform>
            <numerusform>A contact came back %Ln times to a queue that had sent it away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/rules/rule_words.py"/>
        <source>A contact was passed on more than %Ln time(s).</source>
        <translation>
            <numerusform>A contact was passed on more than %Ln time.</numerusform>
            <numerusform>A contact was passed on more than %Ln times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/rules/rule_words.py"/>
        <source>A customer comes back with the same case within %Ln day(s).</source>
        <translation>
            <numerusform>A customer comes back with the same case within %Ln day.</numerusform>
            <numerusform>A customer comes back with the same case within %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/rules/rule_words.py"/>
        <source>A customer has had to tell it to more than %Ln agent(s).</source>
        <translation>
            <numerusform>A customer has had to tell it to more than %Ln agent.</numerusform>
            <numerusform>A customer has had to tell it to more than %Ln agents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/rules/rule_words.py"/>
        <source>A customer who wants to leave was refused it %Ln time(s).</source>
        <translation>
            <numerusform>A customer who wants to leave was refused it %Ln time.</numerusform>
            <numerusform>A customer who wants to leave was refused it %Ln times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <location filename="../../console/authority/limits/kinds_view.py"/>
        <source>A use that nobody confirmed is listed after %Ln hour(s).</source>
        <translation>
            <numerusform>A use that nobody confirmed is listed after %Ln hour.</numerusform>
            <numerusform>A use that nobody confirmed is listed after %Ln hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>About to end: %Ln</source>
        <translation>
            <numerusform>About to end: %Ln</numerusform>
            <numerusform>About to end: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/handover/start_window.py"/>
        <source>Accepted %Ln line(s).</source>
        <translation>
            <numerusform>Accepted %Ln line.</numerusform>
            <numerusform>Accepted %Ln lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/handover/start_window.py"/>
        <source>Accepted the handover with %Ln open line(s).</source>
        <translation>
            <numerusform>Accepted the handover with %Ln open line.</numerusform>
            <numerusform>Accepted the handover with %Ln open lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>Active: %Ln</source>
        <translation>
            <numerusform>Active: %Ln</numerusform>
            <numerusform>Active: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/people/session_menu.py"/>
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>After %Ln minute</numerusform>
            <numerusform>After %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/causes/repeat_words.py"/>
        <source>Agents with at least %Ln contact(s) are compared with colleagues in the same queue at the same hour of the day, by Wilson's 95 % interval; of forty about one stands here by chance alone. It is an invitation to listen to these contacts together with the agent, not a verdict: nothing about it is kept, and nothing older than {lapses} days counts.</source>
        <translation>
            <numerusform>Agents with at least %Ln contact are compared with colleagues in the same queue at the same hour of the day, by Wilson's 95 % interval; of forty about one stands here by chance alone. It is an invitation to listen to these contacts together with the agent, not a verdict: nothing about it is kept, and nothing older than {lapses} days counts.</numerusform>
            <numerusform>Agents with at least %Ln contacts are compared with colleagues in the same queue at the same hour of the day, by Wilson's 95 % interval; of forty about one stands here by chance alone. It is an invitation to listen to these contacts together with the agent, not a verdict: nothing about it is kept, and nothing older than {lapses} days counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/rules/rule_words.py"/>
        <source>An escalation is closed with a cause that the same case or customer had within the last %Ln day(s).</source>
        <translation>
            <numerusform>An escalation is closed with a cause that the same case or customer had within the last %Ln day.</numerusform>
            <numerusform>An escalation is closed with a cause that the same case or customer had within the last %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_result_dialog.py"/>
        <source>Asked for: %Ln</source>
        <translation>
            <numerusform>Asked for: %Ln</numerusform>
            <numerusform>Asked for: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/contacts.py"/>
        <source>By age: %Ln open contact(s), the next due first</source>
        <translation>
            <numerusform>By age: %Ln open contact, the next due first</numerusform>
            <numerusform>By age: %Ln open contacts, the next due first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>Close %Ln contact(s)</source>
        <translation>
            <numerusform>Close %Ln contact</numerusform>
            <numerusform>Close %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/ledger/billing_dialog.py"/>
        <source>Co&amp;nfirm %Ln reserved use(s)</source>
        <translation>
            <numerusform>Co&amp;nfirm %Ln reserved use</numerusform>
            <numerusform>Co&amp;nfirm %Ln reserved uses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/coaching_alert_words.py"/>
        <source>Coaching: %Ln answer(s) wait for you</source>
        <translation>
            <numerusform>Coaching: %Ln answer waits for you</numerusform>
            <numerusform>Coaching: %Ln answers wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/coaching_alert_words.py"/>
        <source>Coaching: %Ln disputed review(s) wait for you</source>
        <translation>
            <numerusform>Coaching: %Ln disputed review waits for you</numerusform>
            <numerusform>Coaching: %Ln disputed reviews wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/coaching_alert_words.py"/>
        <source>Coaching: %Ln follow-up(s) due today</source>
        <translation>
            <numerusform>Coaching: %Ln follow-up due today</numerusform>
            <numerusform>Coaching: %Ln follow-ups due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/coaching_alert_words.py"/>
        <source>Coaching: %Ln follow-up(s) overdue</source>
        <translation>
            <numerusform>Coaching: %Ln follow-up overdue</numerusform>
            <numerusform>Coaching: %Ln follow-ups overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/waiting_badge.py"/>
        <source>Coaching: %Ln thing(s) waiting for you</source>
        <translation>
            <numerusform>Coaching: %Ln thing waiting for you</numerusform>
            <numerusform>Coaching: %Ln things waiting for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/ledger/billing_dialog.py"/>
        <source>Confirmed %Ln use(s) with billing's references.</source>
        <translation>
            <numerusform>Confirmed %Ln use with billing's references.</numerusform>
            <numerusform>Confirmed %Ln uses with billing's references.</numerusform>
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
        <location filename="../../console/authority/requests/decline_dialog.py"/>
        <source>Decline %Ln request(s)</source>
        <translation>
            <numerusform>Decline %Ln request</numerusform>
            <numerusform>Decline %Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>Declined in the last day: %Ln</source>
        <translation>
            <numerusform>Declined in the last day: %Ln</numerusform>
            <numerusform>Declined in the last day: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/order_acts.py"/>
        <source>Due time of %Ln contact(s) set.</source>
        <translation>
            <numerusform>Due time of %Ln contact set.</numerusform>
            <numerusform>Due time of %Ln contacts set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/grants/give_dialog.py"/>
        <source>Each of %Ln gets one of their own.</source>
        <translation>
            <numerusform>%Ln gets one of their own.</numerusform>
            <numerusform>Each of %Ln gets one of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>Ended in the last day: %Ln</source>
        <translation>
            <numerusform>Ended in the last day: %Ln</numerusform>
            <numerusform>Ended in the last day: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/escalating/raise_dialog.py"/>
        <source>Escalate %Ln contact(s)</source>
        <translation>
            <numerusform>Escalate %Ln contact</numerusform>
            <numerusform>Escalate %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/agent/agent_words.py"/>
        <source>Every behaviour seen as expected there, in %Ln drawn contact(s).</source>
        <translation>
            <numerusform>Every behaviour seen as expected there, in %Ln drawn contact.</numerusform>
            <numerusform>Every behaviour seen as expected there, in %Ln drawn contacts.</numerusform>
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
        <location filename="../../console/coaching/agreement/agreement_words.py"/>
        <source>Figures of groups are shown from %Ln agent(s) on.</source>
        <translation>
            <numerusform>Figures of groups are shown from %Ln agent on.</numerusform>
            <numerusform>Figures of groups are shown from %Ln agents on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/agreement/agreement_words.py"/>
        <source>Figures of single agents are shown for the last %Ln day(s).</source>
        <translation>
            <numerusform>Figures of single agents are shown for the last %Ln day.</numerusform>
            <numerusform>Figures of single agents are shown for the last %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>From now on %Ln agent(s) may give {amount} {bound} instead of {former}.</source>
        <translation>
            <numerusform>From now on %Ln agent may give {amount} {bound} instead of {former}.</numerusform>
            <numerusform>From now on %Ln agents may give {amount} {bound} instead of {former}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>From now on %Ln agent(s) may give {amount} {bound}.</source>
        <translation>
            <numerusform>From now on %Ln agent may give {amount} {bound}.</numerusform>
            <numerusform>From now on %Ln agents may give {amount} {bound}.</numerusform>
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
        <location filename="../../console/rules/preview_words.py"/>
        <source>In the last 7 days it would have fired %Ln time(s).</source>
        <translation>
            <numerusform>In the last 7 days it would have fired %Ln time.</numerusform>
            <numerusform>In the last 7 days it would have fired %Ln times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/rules/preview_words.py"/>
        <source>In the last 7 days it would have fired %Ln time(s): {rate} for each supervisor-hour.</source>
        <translation>
            <numerusform>In the last 7 days it would have fired %Ln time: {rate} for each supervisor-hour.</numerusform>
            <numerusform>In the last 7 days it would have fired %Ln times: {rate} for each supervisor-hour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/contacts.py"/>
        <source>Incident {number}: %Ln open contact(s), the next due first</source>
        <translation>
            <numerusform>Incident {number}: %Ln open contact, the next due first</numerusform>
            <numerusform>Incident {number}: %Ln open contacts, the next due first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_dialog.py"/>
        <source>It goes with the %Ln of them whose customer somebody has spoken with.</source>
        <translation>
            <numerusform>It goes with the %Ln of them whose customer somebody has spoken with.</numerusform>
            <numerusform>It goes with the %Ln of them whose customer somebody has spoken with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/readiness/readiness_words.py"/>
        <source>It holds for %Ln more day(s).</source>
        <translation>
            <numerusform>It holds for %Ln more day.</numerusform>
            <numerusform>It holds for %Ln more days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/people/password_words.py"/>
        <source>It needs %Ln more character(s).</source>
        <translation>
            <numerusform>It needs %Ln more character.</numerusform>
            <numerusform>It needs %Ln more characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/rules/preview_words.py"/>
        <source>It was about %Ln contact(s).</source>
        <translation>
            <numerusform>It was about %Ln contact.</numerusform>
            <numerusform>It was about %Ln contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/help_words.py"/>
        <source>Last hour: help after {time} (median of %Ln)</source>
        <translation>
            <numerusform>Last hour: help after {time} (median of %Ln)</numerusform>
            <numerusform>Last hour: help after {time} (median of %Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/agent_drag.py"/>
        <source>Lend %Ln agent(s) to {queue}</source>
        <translation>
            <numerusform>Lend %Ln agent to {queue}</numerusform>
            <numerusform>Lend %Ln agents to {queue}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/patterns/pattern_words.py"/>
        <source>Listen to %Ln contact(s) with {agent}.</source>
        <translation>
            <numerusform>Listen to %Ln contact with {agent}.</numerusform>
            <numerusform>Listen to %Ln contacts with {agent}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/listing.py"/>
        <source>Long waits are watched in %Ln queue(s).</source>
        <translation>
            <numerusform>Long waits are watched in %Ln queue.</numerusform>
            <numerusform>Long waits are watched in %Ln queues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/message_acts.py"/>
        <source>Message sent to {to}: %Ln agent(s).</source>
        <translation>
            <numerusform>Message sent to {to}: %Ln agent.</numerusform>
            <numerusform>Message sent to {to}: %Ln agents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/detail/people_words.py"/>
        <source>Message to {to}, read by {read} of %Ln</source>
        <translation>
            <numerusform>Message to {to}, read by {read} of %Ln</numerusform>
            <numerusform>Message to {to}, read by {read} of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_words.py"/>
        <source>Move %Ln contact(s)</source>
        <translation>
            <numerusform>Move %Ln contact</numerusform>
            <numerusform>Move %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/contact_drag.py"/>
        <source>Move %Ln contact(s) to {target}</source>
        <translation>
            <numerusform>Move %Ln contact to {target}</numerusform>
            <numerusform>Move %Ln contacts to {target}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_words.py"/>
        <source>Moved %Ln contact(s) to {target}.</source>
        <translation>
            <numerusform>Moved %Ln contact to {target}.</numerusform>
            <numerusform>Moved %Ln contacts to {target}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_words.py"/>
        <source>Moved %Ln to {target}, and asked the telephone system for {calls} more.</source>
        <translation>
            <numerusform>Moved %Ln to {target}, and asked the telephone system for {calls} more.</numerusform>
            <numerusform>Moved %Ln to {target}, and asked the telephone system for {calls} more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_result_dialog.py"/>
        <source>Moved: %Ln</source>
        <translation>
            <numerusform>Moved: %Ln</numerusform>
            <numerusform>Moved: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_result_dialog.py"/>
        <source>Moving %Ln contact(s) to {target}…</source>
        <translation>
            <numerusform>Moving %Ln contact to {target}…</numerusform>
            <numerusform>Moving %Ln contacts to {target}…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>Nearly used up: %Ln</source>
        <translation>
            <numerusform>Nearly used up: %Ln</numerusform>
            <numerusform>Nearly used up: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/contacts.py"/>
        <source>Never answered: %Ln contact(s), the next due first</source>
        <translation>
            <numerusform>Never answered: %Ln contact, the next due first</numerusform>
            <numerusform>Never answered: %Ln contacts, the next due first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/causes/causes_window.py"/>
        <source>No escalation was closed with a cause in the last %Ln week(s). Whoever resolves one says why it came to it: here it is counted, so that the same does not happen again.</source>
        <translation>
            <numerusform>No escalation was closed with a cause in the last %Ln week. Whoever resolves one says why it came to it: here it is counted, so that the same does not happen again.</numerusform>
            <numerusform>No escalation was closed with a cause in the last %Ln weeks. Whoever resolves one says why it came to it: here it is counted, so that the same does not happen again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_words.py"/>
        <source>None of %Ln was moved, for several reasons.</source>
        <translation>
            <numerusform>None of %Ln was moved, for several reasons.</numerusform>
            <numerusform>None of %Ln was moved, for several reasons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_words.py"/>
        <source>None of %Ln was moved. {reason}</source>
        <translation>
            <numerusform>None of %Ln was moved. {reason}</numerusform>
            <numerusform>None of %Ln was moved. {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/contact_drag.py"/>
        <source>Not dragged: an agent is with %Ln customer(s), and whoever talks is not taken away.</source>
        <translation>
            <numerusform>Not dragged: an agent is with %Ln customer, and whoever talks is not taken away.</numerusform>
            <numerusform>Not dragged: an agent is with each of %Ln customers, and whoever talks is not taken away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_result_dialog.py"/>
        <source>Not moved: %Ln</source>
        <translation>
            <numerusform>Not moved: %Ln</numerusform>
            <numerusform>Not moved: %Ln</numerusform>
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
        <location filename="../../console/bringing/plan_words.py"/>
        <source>Nothing new: the floor has this plan of %Ln agent(s) already.</source>
        <translation>
            <numerusform>Nothing new: the floor has this plan of %Ln agent already.</numerusform>
            <numerusform>Nothing new: the floor has this plan of %Ln agents already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/causes/repeat_words.py"/>
        <source>Of %Ln contact(s) about a case, closed between {from_} and {to}, {again} were followed by another about the same case within {days}.</source>
        <translation>
            <numerusform>Of %Ln contact about a case, closed between {from_} and {to}, {again} were followed by another about the same case within {days}.</numerusform>
            <numerusform>Of %Ln contacts about a case, closed between {from_} and {to}, {again} were followed by another about the same case within {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/reviews/draw_dialog.py"/>
        <source>Of each of %Ln agent(s), {each} of all finished contacts of these days, each with the same chance. A draw stays: who does not want to review a contact passes it with a reason.</source>
        <translation>
            <numerusform>Of each of %Ln agent, {each} of all finished contacts of these days, each with the same chance. A draw stays: who does not want to review a contact passes it with a reason.</numerusform>
            <numerusform>Of each of %Ln agents, {each} of all finished contacts of these days, each with the same chance. A draw stays: who does not want to review a contact passes it with a reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <location filename="../../console/authority/limits/kinds_view.py"/>
        <source>One customer gets at most {amount} within %Ln day(s), from everybody together.</source>
        <translation>
            <numerusform>One customer gets at most {amount} within %Ln day, from everybody together.</numerusform>
            <numerusform>One customer gets at most {amount} within %Ln days, from everybody together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_dialog.py"/>
        <source>One note for all %Ln.</source>
        <translation>
            <numerusform>One note for all %Ln.</numerusform>
            <numerusform>One note for all %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/agent/agent_words.py"/>
        <source>Praised %Ln time(s) in notes you may read.</source>
        <translation>
            <numerusform>Praised %Ln time in notes you may read.</numerusform>
            <numerusform>Praised %Ln times in notes you may read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>Priority of %Ln contact(s)</source>
        <translation>
            <numerusform>Priority of %Ln contact</numerusform>
            <numerusform>Priority of %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/order_acts.py"/>
        <source>Priority of %Ln contact(s) lowered.</source>
        <translation>
            <numerusform>Priority of %Ln contact lowered.</numerusform>
            <numerusform>Priority of %Ln contacts lowered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/order_acts.py"/>
        <source>Priority of %Ln contact(s) raised.</source>
        <translation>
            <numerusform>Priority of %Ln contact raised.</numerusform>
            <numerusform>Priority of %Ln contacts raised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/order_acts.py"/>
        <source>Priority of %Ln contact(s) set.</source>
        <translation>
            <numerusform>Priority of %Ln contact set.</numerusform>
            <numerusform>Priority of %Ln contacts set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/message_dialog.py"/>
        <source>Reaches %Ln agent(s); how many have read it stands in the details.</source>
        <translation>
            <numerusform>Reaches %Ln agent; how many have read it stands in the details.</numerusform>
            <numerusform>Reaches %Ln agents; how many have read it stands in the details.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/effect_words.py"/>
        <source>Reckoned from the %Ln contact(s) that {queue} finished in the last 30 minutes. That many may be some more or some fewer by chance, hence the range; whoever is free takes one at once.</source>
        <translation>
            <numerusform>Reckoned from the %Ln contact that {queue} finished in the last 30 minutes. That many may be some more or some fewer by chance, hence the range; whoever is free takes one at once.</numerusform>
            <numerusform>Reckoned from the %Ln contacts that {queue} finished in the last 30 minutes. That many may be some more or some fewer by chance, hence the range; whoever is free takes one at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>Revoked in the last day: %Ln</source>
        <translation>
            <numerusform>Revoked in the last day: %Ln</numerusform>
            <numerusform>Revoked in the last day: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_dialog.py"/>
        <source>Room for %Ln more character(s).</source>
        <translation>
            <numerusform>Room for %Ln more character.</numerusform>
            <numerusform>Room for %Ln more characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/audit/saving_audit.py"/>
        <source>Saved %Ln command(s) of the audit: {file}</source>
        <translation>
            <numerusform>Saved %Ln command of the audit: {file}</numerusform>
            <numerusform>Saved %Ln commands of the audit: {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/ledger/saving_ledger.py"/>
        <source>Saved %Ln line(s) of the ledger without names of agents and customers, which managers and controllers may take out: {file}</source>
        <translation>
            <numerusform>Saved %Ln line of the ledger without names of agents and customers, which managers and controllers may take out: {file}</numerusform>
            <numerusform>Saved %Ln lines of the ledger without names of agents and customers, which managers and controllers may take out: {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/ledger/saving_ledger.py"/>
        <source>Saved %Ln line(s) of the ledger: {file}</source>
        <translation>
            <numerusform>Saved %Ln line of the ledger: {file}</numerusform>
            <numerusform>Saved %Ln lines of the ledger: {file}</numerusform>
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
        <location filename="../../console/authority/audit/seal_words.py"/>
        <source>Sealed to {moment}: %Ln command(s), seal {number}.</source>
        <translation>
            <numerusform>Sealed to {moment}: %Ln command, seal {number}.</numerusform>
            <numerusform>Sealed to {moment}: %Ln commands, seal {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>Service level too low {queues}: %Ln under the limit</source>
        <translation>
            <numerusform>Service level too low {queues}: %Ln under the limit</numerusform>
            <numerusform>Service level too low {queues}: %Ln under the limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/locking/cover.py"/>
        <source>That is not the password of {login}. Try again in %Ln s.</source>
        <translation>
            <numerusform>That is not the password of {login}. Try again in %Ln s.</numerusform>
            <numerusform>That is not the password of {login}. Try again in %Ln s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/reviews/take_back_dialog.py"/>
        <source>The draw is taken back: %Ln contact(s) will not be reviewed.</source>
        <translation>
            <numerusform>The draw is taken back: %Ln contact will not be reviewed.</numerusform>
            <numerusform>The draw is taken back: %Ln contacts will not be reviewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/agent/agent_words.py"/>
        <source>The last feedback was %Ln day(s) ago.</source>
        <translation>
            <numerusform>The last feedback was %Ln day ago.</numerusform>
            <numerusform>The last feedback was %Ln days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/ledger/ledger_page.py"/>
        <source>The list stands still at %Ln line(s) while you read in it.</source>
        <translation>
            <numerusform>The list stands still at %Ln line while you read in it.</numerusform>
            <numerusform>The list stands still at %Ln lines while you read in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_dialog.py"/>
        <source>The note is %Ln character(s) too long.</source>
        <translation>
            <numerusform>The note is %Ln character too long.</numerusform>
            <numerusform>The note is %Ln characters too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/bringing/plan_words.py"/>
        <source>The plan of %Ln agent(s) came in and takes the place of the former one on those days; {rows} rows were written.</source>
        <translation>
            <numerusform>The plan of %Ln agent came in and takes the place of the former one on those days; {rows} rows were written.</numerusform>
            <numerusform>The plan of %Ln agents came in and takes the place of the former one on those days; {rows} rows were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_words.py"/>
        <source>The telephone system is asked to move %Ln call(s) to {target}.</source>
        <translation>
            <numerusform>The telephone system is asked to move %Ln call to {target}.</numerusform>
            <numerusform>The telephone system is asked to move %Ln calls to {target}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/order_watch.py"/>
        <source>The telephone system moved %Ln call(s).</source>
        <translation>
            <numerusform>The telephone system moved %Ln call.</numerusform>
            <numerusform>The telephone system moved %Ln calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/reviews/take_back_dialog.py"/>
        <source>This takes back %Ln contact(s). What is taken back stands under Not reviewed with your reason, is counted there, and is not drawn again.</source>
        <translation>
            <numerusform>This takes back %Ln contact. What is taken back stands under Not reviewed with your reason, is counted there, and is not drawn again.</numerusform>
            <numerusform>This takes back %Ln contacts. What is taken back stands under Not reviewed with your reason, is counted there, and is not drawn again.</numerusform>
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
        <location filename="../../console/coaching/agent/agent_words.py"/>
        <source>To practise: {behaviour}, seen at {seen} of {expected} in %Ln drawn contact(s).</source>
        <translation>
            <numerusform>To practise: {behaviour}, seen at {seen} of {expected} in %Ln drawn contact.</numerusform>
            <numerusform>To practise: {behaviour}, seen at {seen} of {expected} in %Ln drawn contacts.</numerusform>
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
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>Used for their contact: %Ln</source>
        <translation>
            <numerusform>Used for their contact: %Ln</numerusform>
            <numerusform>Used for their contact: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>Used up: %Ln</source>
        <translation>
            <numerusform>Used up: %Ln</numerusform>
            <numerusform>Used up: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/reviews/rubric_dialog.py"/>
        <source>Version {number} with %Ln behaviour(s) holds from now on; reviews keep the version they were scored by.</source>
        <translation>
            <numerusform>Version {number} with %Ln behaviour holds from now on; reviews keep the version they were scored by.</numerusform>
            <numerusform>Version {number} with %Ln behaviours holds from now on; reviews keep the version they were scored by.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>Waiting for a second person: %Ln</source>
        <translation>
            <numerusform>Waiting for a second person: %Ln</numerusform>
            <numerusform>Waiting for a second person: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/causes/causes_window.py"/>
        <source>Week of {monday}, %Ln closed</source>
        <translation>
            <numerusform>Week of {monday}, %Ln closed</numerusform>
            <numerusform>Week of {monday}, %Ln closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>When %Ln contact(s) are due</source>
        <translation>
            <numerusform>When %Ln contact are due</numerusform>
            <numerusform>When %Ln contacts are due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/setup/row_editors.py"/>
        <source>Work may go to %Ln queue(s); to any other only with a reason.</source>
        <translation>
            <numerusform>Work may go to %Ln queue; to any other only with a reason.</numerusform>
            <numerusform>Work may go to %Ln queues; to any other only with a reason.</numerusform>
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
        <location filename="../../console/handover/window_shift.py"/>
        <source>You are off shift. %Ln escalation(s) are still yours.</source>
        <translation>
            <numerusform>You are off shift. %Ln escalation are still yours.</numerusform>
            <numerusform>You are off shift. %Ln escalations are still yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/escalating/escalation_acts.py"/>
        <source>You have %Ln escalation(s) now.</source>
        <translation>
            <numerusform>You have %Ln escalation now.</numerusform>
            <numerusform>You have %Ln escalations now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/privacy/reason_to_read_dialog.py"/>
        <source>You read the older notes for %Ln day(s). {agent} sees your name and this reason.</source>
        <translation>
            <numerusform>You read the older notes for %Ln day. {agent} sees your name and this reason.</numerusform>
            <numerusform>You read the older notes for %Ln days. {agent} sees your name and this reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/what_if/advice_page.py"/>
        <source>about %Ln</source>
        <translation>
            <numerusform>about %Ln</numerusform>
            <numerusform>about %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/clock_ran_out.py"/>
        <source>again within %Ln day(s)</source>
        <translation>
            <numerusform>again within %Ln day</numerusform>
            <numerusform>again within %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/rules/rule_fields.py"/>
        <source>agent(s)</source>
        <translation>
            <numerusform>agent</numerusform>
            <numerusform>agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/readiness/concern_lines.py"/>
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
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
        <location filename="../../console/models/clock_ran_out.py"/>
        <source>cancellation refused %Ln time(s)</source>
        <translation>
            <numerusform>cancellation refused %Ln time</numerusform>
            <numerusform>cancellation refused %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/standards/standard_words.py"/>
        <source>corrected %Ln time(s)</source>
        <translation>
            <numerusform>corrected %Ln time</numerusform>
            <numerusform>corrected %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/limits/limit_dialog.py"/>
        <location filename="../../console/rules/rule_fields.py"/>
        <source>day(s)</source>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/reviews/to_do_part.py"/>
        <source>drawn by lot among %Ln contact(s)</source>
        <translation>
            <numerusform>drawn by lot among %Ln contact</numerusform>
            <numerusform>drawn by lot among %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/home/due_words.py"/>
        <source>due after %Ln correction(s) here</source>
        <translation>
            <numerusform>due after %Ln correction here</numerusform>
            <numerusform>due after %Ln corrections here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/home/due_words.py"/>
        <source>due after %Ln day(s) here</source>
        <translation>
            <numerusform>due after %Ln day here</numerusform>
            <numerusform>due after %Ln days here</numerusform>
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
        <location filename="../../console/coaching/home/due_words.py"/>
        <source>feedback every %Ln day(s) is agreed here</source>
        <translation>
            <numerusform>feedback every %Ln day is agreed here</numerusform>
            <numerusform>feedback every %Ln days is agreed here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/agreement/agreement_words.py"/>
        <source>groups from %Ln agent(s) on</source>
        <translation>
            <numerusform>groups from %Ln agent on</numerusform>
            <numerusform>groups from %Ln agents on</numerusform>
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
        <location filename="../../console/escalating/moment_choice.py"/>
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/limits/sites_model.py"/>
        <source>in %Ln day(s) {used} used, {refused} refused, {asked} asked</source>
        <translation>
            <numerusform>in %Ln day {used} used, {refused} refused, {asked} asked</numerusform>
            <numerusform>in %Ln days {used} used, {refused} refused, {asked} asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>in %Ln queue(s)</source>
        <translation>
            <numerusform>in %Ln queue</numerusform>
            <numerusform>in %Ln queues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/ledger/flags_page.py"/>
        <location filename="../../console/authority/what_if/return_page.py"/>
        <location filename="../../console/authority/what_if/what_if_page.py"/>
        <source>last %Ln day(s)</source>
        <translation>
            <numerusform>last %Ln day</numerusform>
            <numerusform>last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/clock_ran_out.py"/>
        <source>more than %Ln person(s) on it</source>
        <translation>
            <numerusform>more than %Ln person on it</numerusform>
            <numerusform>more than %Ln persons on it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/clock_ran_out.py"/>
        <source>more than %Ln transfer(s)</source>
        <translation>
            <numerusform>more than %Ln transfer</numerusform>
            <numerusform>more than %Ln transfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/home/due_words.py"/>
        <source>no feedback for %Ln day(s)</source>
        <translation>
            <numerusform>no feedback for %Ln day</numerusform>
            <numerusform>no feedback for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/limits/sites_model.py"/>
        <source>not used in %Ln day(s)</source>
        <translation>
            <numerusform>not used in %Ln day</numerusform>
            <numerusform>not used in %Ln days</numerusform>
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
        <location filename="../../console/coaching/standards/standard_words.py"/>
        <source>praised %Ln time(s)</source>
        <translation>
            <numerusform>praised %Ln time</numerusform>
            <numerusform>praised %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/handover/line_words.py"/>
        <source>read by {read} of %Ln person(s)</source>
        <translation>
            <numerusform>read by {read} of %Ln person</numerusform>
            <numerusform>read by {read} of %Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/clock_ran_out.py"/>
        <source>same cause within %Ln day(s)</source>
        <translation>
            <numerusform>same cause within %Ln day</numerusform>
            <numerusform>same cause within %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/clock_ran_out.py"/>
        <source>sent back %Ln time(s)</source>
        <translation>
            <numerusform>sent back %Ln time</numerusform>
            <numerusform>sent back %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/agreement/agreement_words.py"/>
        <source>single agents for %Ln day(s)</source>
        <translation>
            <numerusform>single agents for %Ln day</numerusform>
            <numerusform>single agents for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/response_figure.py"/>
        <source>taken in {time}, median of %Ln today</source>
        <translation>
            <numerusform>taken in {time}, median of %Ln today</numerusform>
            <numerusform>taken in {time}, median of %Ln today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/what_if/return_page.py"/>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <location filename="../../console/coaching/perception/perception_page.py"/>
        <source>the last %Ln day(s)</source>
        <translation>
            <numerusform>the last %Ln day</numerusform>
            <numerusform>the last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/rules/rule_fields.py"/>
        <source>time(s)</source>
        <translation>
            <numerusform>time</numerusform>
            <numerusform>times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>too few to say what to expect (under %Ln)</source>
        <translation>
            <numerusform>too few to say what to expect (under %Ln)</numerusform>
            <numerusform>too few to say what to expect (under %Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>used %Ln time(s)</source>
        <translation>
            <numerusform>used %Ln time</numerusform>
            <numerusform>used %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/detail/authority_facts.py"/>
        <source>within %Ln day(s)</source>
        <translation>
            <numerusform>within %Ln day</numerusform>
            <numerusform>within %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/coaching_alert_words.py"/>
        <source>{agent}: {module} ends within %Ln day(s)</source>
        <translation>
            <numerusform>{agent}: {module} ends within %Ln day</numerusform>
            <numerusform>{agent}: {module} ends within %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/limits/limit_words.py"/>
        <source>{amount} per agent in %Ln day(s)</source>
        <translation>
            <numerusform>{amount} per agent in %Ln day</numerusform>
            <numerusform>{amount} per agent in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/limits/limit_words.py"/>
        <source>{amount} per customer in %Ln day(s)</source>
        <translation>
            <numerusform>{amount} per customer in %Ln day</numerusform>
            <numerusform>{amount} per customer in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/causes/repeat_words.py"/>
        <source>{cause}: %Ln contact(s) came back after it</source>
        <translation>
            <numerusform>{cause}: %Ln contact came back after it</numerusform>
            <numerusform>{cause}: %Ln contacts came back after it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/order_watch.py"/>
        <source>{contacts} and %Ln more</source>
        <translation>
            <numerusform>{contacts} and %Ln more</numerusform>
            <numerusform>{contacts} and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>{contact}, customer {name}: %Ln contact(s)</source>
        <translation>
            <numerusform>{contact}, customer {name}: %Ln contact</numerusform>
            <numerusform>{contact}, customer {name}: %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_words.py"/>
        <source>{done} %Ln not moved.</source>
        <translation>
            <numerusform>{done} %Ln not moved.</numerusform>
            <numerusform>{done} %Ln not moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/limits/limit_words.py"/>
        <source>{first}, then %Ln more</source>
        <translation>
            <numerusform>{first}, then %Ln more</numerusform>
            <numerusform>{first}, then %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/response_figure.py"/>
        <source>{median} (90 % within {p90}, n %Ln)</source>
        <translation>
            <numerusform>{median} (90 % within {p90}, n %Ln)</numerusform>
            <numerusform>{median} (90 % within {p90}, n %Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/home/due_words.py"/>
        <source>{module} expires within %Ln day(s), {day}</source>
        <translation>
            <numerusform>{module} expires within %Ln day, {day}</numerusform>
            <numerusform>{module} expires within %Ln days, {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_words.py"/>
        <source>{name} has %Ln of them in hand just now.</source>
        <translation>
            <numerusform>{name} has %Ln of them in hand just now.</numerusform>
            <numerusform>{name} has %Ln of them in hand just now.</numerusform>
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
    <message numerus="yes">
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>{one} and %Ln other(s) may.</source>
        <translation>
            <numerusform>{one} and %Ln other may.</numerusform>
            <numerusform>{one} and %Ln others may.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_words.py"/>
        <source>{queue} and %Ln other queue(s)</source>
        <translation>
            <numerusform>{queue} and %Ln other queue</numerusform>
            <numerusform>{queue} and %Ln other queues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>{queue}: %Ln wait(s) over the limit, the longest {passed}</source>
        <translation>
            <numerusform>{queue}: %Ln wait over the limit, the longest {passed}</numerusform>
            <numerusform>{queue}: %Ln waits over the limit, the longest {passed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/handover/start_window.py"/>
        <source>{read} of %Ln</source>
        <translation>
            <numerusform>{read} of %Ln</numerusform>
            <numerusform>{read} of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/rules/rules_topic.py"/>
        <source>{said}, %Ln exception(s)</source>
        <translation>
            <numerusform>{said}, %Ln exception</numerusform>
            <numerusform>{said}, %Ln exceptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/limits/sites_model.py"/>
        <source>{site}: %Ln agent(s) of this level</source>
        <translation>
            <numerusform>{site}: %Ln agent of this level</numerusform>
            <numerusform>{site}: %Ln agents of this level</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/ledger/billing_words.py"/>
        <source>{span} The file proves %Ln reserved use(s): they can be confirmed.</source>
        <translation>
            <numerusform>{span} The file proves %Ln reserved use: they can be confirmed.</numerusform>
            <numerusform>{span} The file proves %Ln reserved uses: they can be confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/detail/floor_facts.py"/>
        <source>{time} by {name}, read by {read} of %Ln</source>
        <translation>
            <numerusform>{time} by {name}, read by {read} of %Ln</numerusform>
            <numerusform>{time} by {name}, read by {read} of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/help_words.py"/>
        <source>{time}, median of %Ln</source>
        <translation>
            <numerusform>{time}, median of %Ln</numerusform>
            <numerusform>{time}, median of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>{told} · and %Ln more</source>
        <translation>
            <numerusform>{told} · and %Ln more</numerusform>
            <numerusform>{told} · and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/ledger/flags_page.py"/>
        <source>… and %Ln more in the ledger.</source>
        <translation>
            <numerusform>… and %Ln more in the ledger.</numerusform>
            <numerusform>… and %Ln more in the ledger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/ledger/billing_dialog.py"/>
        <source>… and %Ln more, which the command line lists.</source>
        <translation>
            <numerusform>… and %Ln more, which the command line lists.</numerusform>
            <numerusform>… and %Ln more, which the command line lists.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/limits/sites_model.py"/>
        <source>≠ %Ln team(s) with a limit of their own</source>
        <translation>
            <numerusform>≠ %Ln team with a limit of their own</numerusform>
            <numerusform>≠ %Ln teams with a limit of their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/coaching/readiness/readiness_lists.py"/>
        <source>▲ %Ln of them not ready</source>
        <translation>
            <numerusform>▲ %Ln of them not ready</numerusform>
            <numerusform>▲ %Ln of them not ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/limits/sites_view.py"/>
        <source>▲ more and ▼ less than the whole floor; unmarked is the floor's own. Counted are the last %Ln day(s), of agents who have this level now. Enter goes to where the limit is set.</source>
        <translation>
            <numerusform>▲ more and ▼ less than the whole floor; unmarked is the floor's own. Counted are the last %Ln day, of agents who have this level now. Enter goes to where the limit is set.</numerusform>
            <numerusform>▲ more and ▼ less than the whole floor; unmarked is the floor's own. Counted are the last %Ln days, of agents who have this level now. Enter goes to where the limit is set.</numerusform>
        </translation>
    </message>
</context>
</TS>
