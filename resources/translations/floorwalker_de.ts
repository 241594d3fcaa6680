<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>screen</name>
    <message numerus="yes">
        <location filename="../../console/models/agents.py"/>
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/queues.py"/>
        <source>%Ln due</source>
        <translation>
            <numerusform>%Ln fällig</numerusform>
            <numerusform>%Ln fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/escalations.py"/>
        <source>%Ln escalation(s)</source>
        <translation>
            <numerusform>%Ln Eskalation</numerusform>
            <numerusform>%Ln Eskalationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/escalations.py"/>
        <source>%Ln escalation(s), {late} overdue</source>
        <translation>
            <numerusform>%Ln Eskalation, {late} überfällig</numerusform>
            <numerusform>%Ln Eskalationen, {late} überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/escalations.py"/>
        <source>%Ln hand(s) up</source>
        <translation>
            <numerusform>%Ln Handzeichen</numerusform>
            <numerusform>%Ln Handzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/words.py"/>
        <source>%Ln over</source>
        <translation>
            <numerusform>%Ln zu viel</numerusform>
            <numerusform>%Ln zu viel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/words.py"/>
        <source>%Ln under</source>
        <translation>
            <numerusform>%Ln zu wenig</numerusform>
            <numerusform>%Ln zu wenig</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Compact</source>
        <translation>&amp;Kompakt</translation>
    </message>
    <message>
        <location filename="../../console/panels/table_actions.py"/>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtern…</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location filename="../../console/panels/column_menus.py"/>
        <source>&amp;Narrower column</source>
        <translation>Spalte &amp;schmaler</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Next panel</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <location filename="../../console/panels/table_actions.py"/>
        <source>&amp;Open details</source>
        <translation>&amp;Details öffnen</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Previous panel</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Reset the layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Save a picture…</source>
        <translation>Bild &amp;speichern…</translation>
    </message>
    <message>
        <location filename="../../console/panels/table_actions.py"/>
        <source>&amp;Sort by this column</source>
        <translation>Nach dieser Spal&amp;te sortieren</translation>
    </message>
    <message>
        <location filename="../../console/panels/table_actions.py"/>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Text size</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../console/panels/column_menus.py"/>
        <source>&amp;Wider column</source>
        <translation>Spalte &amp;breiter</translation>
    </message>
    <message>
        <location filename="../../console/formula_words.py"/>
        <source>(answered in time + abandoned in time) / (answered + abandoned + waiting past the threshold)</source>
        <translation>(rechtzeitig angenommen + rechtzeitig aufgegeben) / (angenommen + aufgegeben + über die Annahmezeit hinaus wartend)</translation>
    </message>
    <message>
        <location filename="../../console/formula_words.py"/>
        <source>(answered in time + short abandons) / (answered + abandoned + waiting past the threshold)</source>
        <translation>(rechtzeitig angenommen + schnell aufgegeben) / (angenommen + aufgegeben + über die Annahmezeit hinaus wartend)</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>About</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse.py"/>
        <source>Age of the data: {age}</source>
        <translation>Alter der Daten: {age}</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <location filename="../../console/models/contacts.py"/>
        <location filename="../../console/models/escalations.py"/>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>Agents who asked for help and to whom nobody comes yet.</source>
        <translation>Agenten, die um Hilfe gebeten haben und zu denen noch niemand kommt.</translation>
    </message>
    <message>
        <location filename="../../console/panels/agents.py"/>
        <source>Agents: {n} signed in of {total}</source>
        <translation>Agenten: {n} von {total} angemeldet</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>Arrived since the business day began ({zone}): {answered} answered, {abandoned} gave up, {short} of them within {limit}; {other} left otherwise. {met} of {n} in time.
{formula}</source>
        <translation>Eingegangen seit Beginn des Geschäftstags ({zone}): {answered} angenommen, {abandoned} aufgegeben, davon {short} innerhalb von {limit}; {other} anders beendet. {met} von {n} rechtzeitig.
{formula}</translation>
    </message>
    <message>
        <location filename="../../console/keys.py"/>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>Call-backs</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>Call-backs nobody has taken whose promised time has begun; {n} in all.</source>
        <translation>Rückrufe, die noch niemand übernommen hat und deren zugesagte Zeit begonnen hat; insgesamt {n}.</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>Call-backs that nobody has taken: {n}. Those whose promised time has begun: {due}.</source>
        <translation>Rückrufe, die noch niemand übernommen hat: {n}. Davon in der zugesagten Zeit: {due}.</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <location filename="../../console/panels/panel_title.py"/>
        <source>Close the panel</source>
        <translation>Bereich schließen</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>Co&amp;mfortable</source>
        <translation>&amp;Geräumig</translation>
    </message>
    <message>
        <location filename="../../console/panels/column_menus.py"/>
        <source>Col&amp;umns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <location filename="../../console/models/escalations.py"/>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>Contacts at once, of how many: {slots}.</source>
        <translation>Kontakte gleichzeitig, von höchstens: {slots}.</translation>
    </message>
    <message>
        <location filename="../../console/panels/contacts.py"/>
        <source>Contacts in {queue}: {waiting} waiting, {talking} with an agent</source>
        <translation>Kontakte in {queue}: {waiting} wartend, {talking} bei einem Agenten</translation>
    </message>
    <message>
        <location filename="../../console/panels/contacts.py"/>
        <source>Contacts: {waiting} waiting, {talking} with an agent</source>
        <translation>Kontakte: {waiting} wartend, {talking} bei einem Agenten</translation>
    </message>
    <message>
        <location filename="../../console/panels/table_actions.py"/>
        <source>Copy ce&amp;ll</source>
        <translation>Ze&amp;lle kopieren</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <location filename="../../console/models/escalations.py"/>
        <source>Desk</source>
        <translation>Platz</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <location filename="../../console/models/escalations.py"/>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <location filename="../../console/keys.py"/>
        <source>End the filter; in a table, select nothing</source>
        <translation>Filter beenden; in einer Tabelle nichts auswählen</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>Escalation {number}: {reason}, {severity}, raised by {by}.</source>
        <translation>Eskalation {number}: {reason}, {severity}, gemeldet von {by}.</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <location filename="../../console/panels/escalations.py"/>
        <source>Escalations</source>
        <translation>Eskalationen</translation>
    </message>
    <message>
        <location filename="../../console/panels/escalations.py"/>
        <source>Escalations, next due first</source>
        <translation>Eskalationen, die nächste fällige zuerst</translation>
    </message>
    <message>
        <location filename="../../console/keys.py"/>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>F&amp;ull screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <location filename="../../console/panels/table_panel.py"/>
        <source>Filter {table}</source>
        <translation>{table} filtern</translation>
    </message>
    <message>
        <location filename="../../console/panels/table_panel.py"/>
        <source>Filter; Escape shows all</source>
        <translation>Filter; Esc zeigt alles</translation>
    </message>
    <message>
        <location filename="../../console/panels/panel_title.py"/>
        <source>Float the panel</source>
        <translation>Bereich ablösen</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>Free now, {shared} of them in other queues too. All: {states}.</source>
        <translation>Jetzt frei, davon {shared} auch in anderen Warteschlangen. Alle: {states}.</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>From arrival to the first answer.</source>
        <translation>Vom Eingang bis zur ersten Annahme.</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>Gave up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>Hands up</source>
        <translation>Handzeichen</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>How long the one who waits longest has waited in this queue; call-backs are not in it. Marked from {time}: {grace} past the answer time of the target. Sorted by how far it is past that time.</source>
        <translation>Wie lange in dieser Warteschlange am längsten gewartet wird; ohne Rückrufe. Markiert ab {time}, also {grace} nach der Annahmezeit des Ziels. Sortiert danach, wie weit sie überschritten ist.</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>In all</source>
        <translation>Gesamt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/pulse_words.py"/>
        <source>In all lines now, call-backs not counted; the arrow is the change from %Ln minute(s) ago.</source>
        <translation>
            <numerusform>Jetzt in allen Warteschlangen, ohne Rückrufe; der Pfeil zeigt die Veränderung seit %Ln Minute.</numerusform>
            <numerusform>Jetzt in allen Warteschlangen, ohne Rückrufe; der Pfeil zeigt die Veränderung seit %Ln Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>In no queue.</source>
        <translation>In keiner Warteschlange.</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>In state</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>In the line now, {late} of them longer than {time}. With an agent: {talking}. Left open by a lost line: {lost}.</source>
        <translation>Jetzt wartend, davon {late} länger als {time}. Bei einem Agenten: {talking}. Nach Leitungsverlust offen: {lost}.</translation>
    </message>
    <message>
        <location filename="../../console/keys.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <location filename="../../console/keys.py"/>
        <source>Leave the table</source>
        <translation>Tabelle verlassen</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <location filename="../../console/keys.py"/>
        <source>Move between rows</source>
        <translation>Zwischen Zeilen wechseln</translation>
    </message>
    <message>
        <location filename="../../console/panels/column_menus.py"/>
        <source>Move column &amp;left</source>
        <translation>Spalte nach &amp;links</translation>
    </message>
    <message>
        <location filename="../../console/panels/column_menus.py"/>
        <source>Move column &amp;right</source>
        <translation>Spalte nach &amp;rechts</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>No capacity is set: one contact at a time.</source>
        <translation>Keine Kapazität festgelegt: ein Kontakt zur selben Zeit.</translation>
    </message>
    <message>
        <location filename="../../console/panels/contacts.py"/>
        <source>No open contacts.</source>
        <translation>Keine offenen Kontakte.</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse.py"/>
        <source>No promise to customers is written down yet.</source>
        <translation>Noch ist kein Versprechen an die Kundschaft hinterlegt.</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>No queue yet.</source>
        <translation>Noch keine Warteschlange.</translation>
    </message>
    <message>
        <location filename="../../console/panels/table_actions.py"/>
        <source>No row is chosen: go to one with the arrows.</source>
        <translation>Keine Zeile ist gewählt: Gehen Sie mit den Pfeiltasten zu einer.</translation>
    </message>
    <message>
        <location filename="../../console/panels/table_actions.py"/>
        <source>No row is selected.</source>
        <translation>Keine Zeile ist ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>Nobody has it.</source>
        <translation>Niemand ist zuständig.</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>Nobody has taken it yet.</source>
        <translation>Noch niemand hat sie übernommen.</translation>
    </message>
    <message>
        <location filename="../../console/panels/contacts.py"/>
        <source>Nobody waits here, and nobody is with an agent.</source>
        <translation>Hier wartet niemand, und niemand ist bei einem Agenten.</translation>
    </message>
    <message>
        <location filename="../../console/panels/agents.py"/>
        <source>Nobody works here yet: agents come with an import, a connector or the demo.</source>
        <translation>Hier arbeitet noch niemand: Agenten kommen mit einem Import, einer Anbindung oder der Demo.</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>Not known yet.</source>
        <translation>Noch nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>Not known: nobody was served here in the last 30 minutes, so there is no handle time to go by.</source>
        <translation>Nicht bekannt: In den letzten 30 Minuten wurde hier niemand bedient, daher fehlt eine Bearbeitungszeit als Grundlage.</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>Not saved: {file} cannot be written.</source>
        <translation>Nicht gespeichert: {file} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../console/panels/table_panel.py"/>
        <source>Nothing here has “{text}” in it. Escape shows all.</source>
        <translation>Nichts hier enthält „{text}“. Esc zeigt alles.</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>Nothing is due: it is with an agent, or has no time set.</source>
        <translation>Nichts ist fällig: Der Kontakt ist bei einem Agenten oder hat keine Frist.</translation>
    </message>
    <message>
        <location filename="../../console/panels/escalations.py"/>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>On</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>On no contact.</source>
        <translation>In keinem Kontakt.</translation>
    </message>
    <message>
        <location filename="../../console/panels/column_menus.py"/>
        <source>One column has to stay.</source>
        <translation>Eine Spalte muss bleiben.</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>Open escalations; overdue are those past their due time.</source>
        <translation>Offene Eskalationen; überfällig sind die, deren Frist abgelaufen ist.</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse.py"/>
        <source>Our promise: {promise}</source>
        <translation>Unser Versprechen: {promise}</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>People</source>
        <translation>Besetzung</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>People at work over or under what the target needs.</source>
        <translation>Wie viele Personen mehr oder weniger arbeiten, als das Ziel braucht.</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>People available, of all signed in; one head each, however many queues it serves.</source>
        <translation>Bereite Personen von allen angemeldeten; jede zählt einmal, gleich in wie vielen Warteschlangen.</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>People missing for the targets (Erlang C over the last 30 minutes). Queues that share people are taken together; who is too many elsewhere does not help.</source>
        <translation>Personen, die für die Ziele fehlen (Erlang C über die letzten 30 Minuten). Warteschlangen mit gemeinsamen Personen zählen zusammen; wer anderswo zu viel ist, hilft hier nicht.</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>Priority {n}; higher goes first, 0 is usual.</source>
        <translation>Priorität {n}; höhere kommt zuerst, 0 ist üblich.</translation>
    </message>
    <message>
        <location filename="../../console/window.py"/>
        <source>Pulse</source>
        <translation>Lage</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse.py"/>
        <source>Pulse of the floor</source>
        <translation>Lage im Servicecenter</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <location filename="../../console/models/escalations.py"/>
        <location filename="../../console/models/queues.py"/>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <location filename="../../console/models/queues.py"/>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../console/panels/column_menus.py"/>
        <source>R&amp;eset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>R&amp;ows</source>
        <translation>Z&amp;eilen</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>Raised {time} ago; the time until it is due, or since it was.</source>
        <translation>Gemeldet vor {time}; die Zeit, bis sie fällig ist oder seit sie es war.</translation>
    </message>
    <message>
        <location filename="../../console/freshness.py"/>
        <source>Reading the floor for the first time.</source>
        <translation>Das Servicecenter wird zum ersten Mal gelesen.</translation>
    </message>
    <message>
        <location filename="../../console/panels/table_panel.py"/>
        <source>Reading the floor…</source>
        <translation>Das Servicecenter wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>SL 30 min</source>
        <translation>SL 30 min</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>SL today</source>
        <translation>SL heute</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>Save a picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>Saved {file}.</source>
        <translation>{file} wurde gespeichert.</translation>
    </message>
    <message>
        <location filename="../../console/panels/table_actions.py"/>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <location filename="../../console/panels/table_actions.py"/>
        <source>Select &amp;nothing</source>
        <translation>&amp;Nichts auswählen</translation>
    </message>
    <message>
        <location filename="../../console/keys.py"/>
        <source>Select several rows</source>
        <translation>Mehrere Zeilen auswählen</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>Service level: answered in time, of the contacts that arrived on this business day.</source>
        <translation>Servicelevel: rechtzeitig angenommen, von den Kontakten dieses Geschäftstags.</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>Service level: answered in time, of the waits that ended in the last 30 minutes.</source>
        <translation>Servicelevel: rechtzeitig angenommen, von den Wartezeiten, die in den letzten 30 Minuten endeten.</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>Severity</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../../console/keys.py"/>
        <source>Shift + arrows</source>
        <translation>Umschalt + Pfeiltasten</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>Since it arrived.</source>
        <translation>Seit dem Eingang.</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>Slots</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <location filename="../../console/panels/column_menus.py"/>
        <source>Sort &amp;by</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>Sorted by how far the longest wait is past the answer time of the queue's target.</source>
        <translation>Sortiert danach, wie weit die längste Wartezeit die Annahmezeit des Ziels überschreitet.</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <location filename="../../console/models/contacts.py"/>
        <location filename="../../console/models/escalations.py"/>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../console/keys.py"/>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>Taken {time} ago.</source>
        <translation>Vor {time} übernommen.</translation>
    </message>
    <message>
        <location filename="../../console/freshness.py"/>
        <source>The database has not answered since.</source>
        <translation>Seitdem hat die Datenbank nicht geantwortet.</translation>
    </message>
    <message>
        <location filename="../../console/freshness.py"/>
        <source>The database was heard less than two seconds ago.</source>
        <translation>Die Datenbank hat sich vor weniger als zwei Sekunden gemeldet.</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>The line or the telephone system was lost; nobody waits here.</source>
        <translation>Leitung oder Telefonanlage ging verloren; hier wartet niemand.</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>The wait that is furthest past the answer time of its queue's target.</source>
        <translation>Die Wartezeit, die die Annahmezeit des Ziels ihrer Warteschlange am weitesten überschreitet.</translation>
    </message>
    <message>
        <location filename="../../console/panels/table_actions.py"/>
        <source>There are no rows here.</source>
        <translation>Hier gibt es keine Zeilen.</translation>
    </message>
    <message>
        <location filename="../../console/panels/column_menus.py"/>
        <source>There is no room for it now; choose it to see it all the same.</source>
        <translation>Dafür ist jetzt kein Platz; wählen Sie sie, um sie trotzdem zu sehen.</translation>
    </message>
    <message>
        <location filename="../../console/panels/queues.py"/>
        <source>This floor has no queues yet.

Try the made-up floor: floorwalker demo
Bring a telephone system's log: floorwalker import queue-log FILE
Bring an export of calls or tickets: floorwalker import contacts FILE.csv --map MAP.toml
Open a shared floor: floorwalker --database postgresql://USER@HOST/DATABASE</source>
        <translation>Dieses Servicecenter hat noch keine Warteschlangen.

Das erfundene Servicecenter ansehen: floorwalker demo
Das Protokoll einer Telefonanlage einlesen: floorwalker import queue-log DATEI
Einen Export von Anrufen oder Tickets einlesen: floorwalker import contacts DATEI.csv --map ZUORDNUNG.toml
Ein gemeinsames Servicecenter öffnen: floorwalker --database postgresql://NAME@SERVER/DATENBANK</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/contacts.py"/>
        <source>This wait, in this queue. It came %Ln time(s) from another queue.</source>
        <translation>
            <numerusform>Diese Wartezeit, in dieser Warteschlange. Kam %Ln Mal aus einer anderen Warteschlange.</numerusform>
            <numerusform>Diese Wartezeit, in dieser Warteschlange. Kam %Ln Mal aus einer anderen Warteschlange.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>Time in this state. No limit is set for it.</source>
        <translation>Zeit in diesem Status. Dafür ist keine Grenze festgelegt.</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>Time in this state; marked from {limit}, the limit of the queue.</source>
        <translation>Zeit in diesem Status; markiert ab {limit}, der Grenze der Warteschlange.</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>Time left until somebody has to have it: its own due time, or else the answer time of its queue's target.</source>
        <translation>Zeit, bis ihn jemand haben muss: die eigene Frist oder sonst die Annahmezeit des Ziels seiner Warteschlange.</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>Transfers</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>Transfers after an answer: {transfers}. Moves before one: {overflows}. Different people: {people}.</source>
        <translation>Weiterleitungen nach einer Annahme: {transfers}. Wechsel davor: {overflows}. Verschiedene Personen: {people}.</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <location filename="../../console/models/queues.py"/>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>Waiting in {queue} over the last hour; at most {n} at once.</source>
        <translation>Wartende in {queue} in der letzten Stunde; höchstens {n} zugleich.</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>Waits that ended in the last 30 minutes: {met} of {n} in time (target {target} in {time}).
{formula}</source>
        <translation>Wartezeiten, die in den letzten 30 Minuten endeten: {met} von {n} rechtzeitig (Ziel {target} in {time}).
{formula}</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>Who comes</source>
        <translation>Wer kommt</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>Who has it</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>With nobody yet.</source>
        <translation>Noch bei niemandem.</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>answered in time</source>
        <translation>rechtzeitig angenommen</translation>
    </message>
    <message>
        <location filename="../../console/formula_words.py"/>
        <source>answered in time / (answered + abandoned + waiting past the threshold)</source>
        <translation>rechtzeitig angenommen / (angenommen + aufgegeben + über die Annahmezeit hinaus wartend)</translation>
    </message>
    <message>
        <location filename="../../console/formula_words.py"/>
        <source>answered in time / (answered + abandoned - short abandons + waiting past the threshold)</source>
        <translation>rechtzeitig angenommen / (angenommen + aufgegeben − schnell aufgegeben + über die Annahmezeit hinaus wartend)</translation>
    </message>
    <message>
        <location filename="../../console/formula_words.py"/>
        <source>answered in time / (answered + abandoned after the threshold + waiting past the threshold)</source>
        <translation>rechtzeitig angenommen / (angenommen + nach der Annahmezeit aufgegeben + über die Annahmezeit hinaus wartend)</translation>
    </message>
    <message>
        <location filename="../../console/formula_words.py"/>
        <source>answered in time / (answered + waiting past the threshold)</source>
        <translation>rechtzeitig angenommen / (angenommen + über die Annahmezeit hinaus wartend)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/pulse_words.py"/>
        <source>call-back(s) due</source>
        <translation>
            <numerusform>Rückruf fällig</numerusform>
            <numerusform>Rückrufe fällig</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/freshness.py"/>
        <location filename="../../console/panels/pulse.py"/>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/pulse_words.py"/>
        <source>escalation(s)</source>
        <translation>
            <numerusform>Eskalation</numerusform>
            <numerusform>Eskalationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/pulse_words.py"/>
        <source>escalation(s), {late} overdue</source>
        <translation>
            <numerusform>Eskalation, {late} überfällig</numerusform>
            <numerusform>Eskalationen, {late} überfällig</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/pulse_words.py"/>
        <source>hand(s) up</source>
        <translation>
            <numerusform>Handzeichen</numerusform>
            <numerusform>Handzeichen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/freshness.py"/>
        <source>live</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>longest wait</source>
        <translation>längste Wartezeit</translation>
    </message>
    <message>
        <location filename="../../console/freshness.py"/>
        <source>no data yet</source>
        <translation>noch keine Daten</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>overdue {time}</source>
        <translation>überfällig {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/pulse_words.py"/>
        <source>person(s) short</source>
        <translation>
            <numerusform>Person fehlt</numerusform>
            <numerusform>Personen fehlen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>target {share} in {time}</source>
        <translation>Ziel {share} in {time}</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>targets differ</source>
        <translation>verschiedene Ziele</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>worst wait, in {queue}</source>
        <translation>dringendste Wartezeit: {queue}</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>{agent} raised a hand {time} ago, contact {contact}.</source>
        <translation>Handzeichen von {agent} vor {time}, Kontakt {contact}.</translation>
    </message>
    <message>
        <location filename="../../console/freshness.py"/>
        <source>{age} old</source>
        <translation>{age} alt</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>{channel}, last 30 min · {today} today · {target}</source>
        <translation>{channel}, letzte 30 min · {today} heute · {target}</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>{channel}: last 30 minutes {recent} ({met} of {n}), today {today} ({met_today} of {n_today}), each queue by its own rule.</source>
        <translation>{channel}: letzte 30 Minuten {recent} ({met} von {n}), heute {today} ({met_today} von {n_today}), jede Warteschlange nach ihrer eigenen Regel.</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>{contact}, {queue}, {state} for {time}</source>
        <translation>{contact}, {queue}, {state} seit {time}</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>{contact}: {direction} {channel}, from {origin}, {external}.</source>
        <translation>{contact}: {channel}, {direction}, aus {origin}, {external}.</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>{days} d {hours} h</source>
        <translation>{days} T {hours} h</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>{free} of {all}</source>
        <translation>{free} von {all}</translation>
    </message>
    <message>
        <location filename="../../console/panels/escalations.py"/>
        <source>{hands} · {escalations}</source>
        <translation>{hands} · {escalations}</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>{heads} at work, {needed} needed for the target (Erlang C over the arrivals and handle times of the last 30 minutes). People in several queues stand in each.</source>
        <translation>{heads} bei der Arbeit, {needed} für das Ziel nötig (Erlang C über Eingänge und Bearbeitungszeiten der letzten 30 Minuten). Wer in mehreren Warteschlangen arbeitet, steht in jeder.</translation>
    </message>
    <message>
        <location filename="../../console/models/table_model.py"/>
        <source>{meaning}
Data: {age}.</source>
        <translation>{meaning}
Daten: {age}.</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>{name}, team {team}, desk {desk}.</source>
        <translation>{name}, Team {team}, Platz {desk}.</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>{queue} (lent)</source>
        <translation>{queue} (ausgeliehen)</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>{queue} (paused)</source>
        <translation>{queue} (pausiert)</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>{queue} (paused, lent)</source>
        <translation>{queue} (pausiert, ausgeliehen)</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>{queue}, {channel}: {share} are to be answered within {time}.</source>
        <translation>{queue}, {channel}: {share} sollen innerhalb von {time} angenommen werden.</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>{state} for {time}.</source>
        <translation>{state} seit {time}.</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>{state}: {reason}</source>
        <translation>{state}: {reason}</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>{state}; next: {next}.</source>
        <translation>{state}; danach: {next}.</translation>
    </message>
    <message>
        <location filename="../../console/panels/table_panel.py"/>
        <source>{table}: {shown} of {total}</source>
        <translation>{table}: {shown} von {total}</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <location filename="../../console/words.py"/>
        <source>agent desktop</source>
        <translation>Agentenplatz</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>analyst</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>asked for a supervisor</source>
        <translation>Vorgesetzte verlangt</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>aux</source>
        <translation>nicht bereit</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>available</source>
        <translation>bereit</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>blocked by a limit</source>
        <translation>Befugnis reicht nicht</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>call-back</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>cancellation limit</source>
        <translation>Kündigungsgrenze</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>connector</source>
        <translation>Anbindung</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>controller</source>
        <translation>Controlling</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>inbound</source>
        <translation>eingehend</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>lunch</source>
        <translation>Mittagspause</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>messaging</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>offline</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>on contact</source>
        <translation>im Kontakt</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>outbound</source>
        <translation>ausgehend</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>promise missed</source>
        <translation>Zusage nicht gehalten</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>promised</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>returned</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>ringing</source>
        <translation>klingelt</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>taken</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>urgent</source>
        <translation>dringend</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>viewer</source>
        <translation>nur Ansicht</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>voice</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>wrap-up</source>
        <translation>Nachbearbeitung</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>wrong or missing record</source>
        <translation>Datensatz falsch oder fehlt</translation>
    </message>
</context>
</TS>
