<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>problems</name>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>A connection pooler answers at {where}, and a floor cannot be followed through it; give the address of the server behind it.</source>
        <translation>Bei {where} antwortet ein Verbindungsverteiler (Pooler), durch den sich ein Servicecenter nicht verfolgen lässt; geben Sie die Adresse des Servers dahinter an.</translation>
    </message>
    <message>
        <location filename="../../db/feeds/telephone_orders.py"/>
        <source>A failed order says why, in 1 to {most} characters.</source>
        <translation>Ein fehlgeschlagener Auftrag sagt, warum, in 1 bis {most} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../db/appointing.py"/>
        <source>A login has 1 to 63 bytes, with no space before or after it.</source>
        <translation>Eine Anmeldung hat 1 bis 63 Bytes, ohne Leerzeichen davor oder dahinter.</translation>
    </message>
    <message>
        <location filename="../../db/appointing.py"/>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../db/appointing.py"/>
        <source>A role is for one team, for one queue, or for the whole floor.</source>
        <translation>Eine Rolle gilt für ein Team, für eine Queue oder für den ganzen Floor.</translation>
    </message>
    <message>
        <location filename="../../db/audit/chain_check.py"/>
        <source>A seal is written as its number, a colon and its 64 characters, as 'db check --seal' prints it.</source>
        <translation>Ein Siegel schreibt man als Nummer, Doppelpunkt und 64 Zeichen, wie 'db check --seal' es ausgibt.</translation>
    </message>
    <message>
        <location filename="../../db/commands/malformed.py"/>
        <source>A value is none that can be kept; nothing was changed.</source>
        <translation>Ein Wert lässt sich so nicht speichern; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../db/signing_in.py"/>
        <source>An embedded floor has no passwords: who may open its file may use it.</source>
        <translation>Ein Floor in einer Datei hat keine Kennwörter: wer die Datei öffnen darf, darf sie benutzen.</translation>
    </message>
    <message>
        <location filename="../../db/appointing.py"/>
        <source>An embedded floor has no passwords: who may open its file may use it. Leave the password out.</source>
        <translation>Ein Floor in einer Datei hat keine Kennwörter: wer die Datei öffnen darf, darf sie benutzen. Das Kennwort weglassen.</translation>
    </message>
    <message>
        <location filename="../../db/commands/doing.py"/>
        <source>Another command was sent under this name before; nothing was changed.</source>
        <translation>Unter diesem Namen wurde schon ein anderer Befehl gesendet; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../db/appointing.py"/>
        <source>Another person, or an agent, has this login; choose a different one.</source>
        <translation>Eine andere Person oder ein Agent hat diese Anmeldung schon; eine andere wählen.</translation>
    </message>
    <message>
        <location filename="../../db/feeds/contact_values.py"/>
        <source>In the map {map}: the time zone '{zone}' is not known.</source>
        <translation>In der Zuordnung {map}: Die Zeitzone '{zone}' ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../db/feeds/billing_map.py"/>
        <location filename="../../db/feeds/contact_map.py"/>
        <location filename="../../db/feeds/plan_map.py"/>
        <source>In the map {map}: {said}.</source>
        <translation>In der Zuordnung {map}: {said}.</translation>
    </message>
    <message>
        <location filename="../../db/appointing.py"/>
        <source>It has ended already; nothing was changed.</source>
        <translation>Das ist schon beendet; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../db/appointing.py"/>
        <source>It is not as it was a moment ago; nothing was changed.</source>
        <translation>Es ist nicht mehr so wie eben; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../db/appointing.py"/>
        <source>It is so already; nothing was changed.</source>
        <translation>Das ist schon so; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>No database server answers at {where} in time; it may be overloaded, or something on the way swallows what is sent. Check name and port, and try again.</source>
        <translation>Bei {where} antwortet kein Datenbankserver rechtzeitig; er ist vielleicht überlastet, oder etwas auf dem Weg verschluckt, was gesendet wird. Prüfen Sie Name und Port und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>No database server answers at {where}; check name and port, that the server runs, and that nothing blocks the way.</source>
        <translation>Bei {where} antwortet kein Datenbankserver; prüfen Sie Name und Port, ob der Server läuft und ob nichts den Weg versperrt.</translation>
    </message>
    <message>
        <location filename="../../db/appointing.py"/>
        <source>Nobody else would manage the whole floor: give somebody else that role first. Nothing was changed.</source>
        <translation>Niemand sonst würde den ganzen Floor leiten: diese Rolle zuerst jemand anderem geben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../db/feeds/telephone_orders.py"/>
        <source>Nobody has taken this order; nothing was changed.</source>
        <translation>Niemand hat diesen Auftrag angenommen; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../db/signing_in.py"/>
        <source>Nobody on this floor has the login {login}; nothing was changed.</source>
        <translation>Niemand auf diesem Floor hat die Anmeldung {login}; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../db/feeds/postgresql_turns.py"/>
        <location filename="../../db/feeds/postgresql_writer.py"/>
        <location filename="../../db/feeds/sqlite_turns.py"/>
        <location filename="../../db/feeds/sqlite_writer.py"/>
        <source>Nothing of this batch was written: the floor's rules say {said}.</source>
        <translation>Nichts davon wurde geschrieben: Die Regeln des Servicecenters sagen {said}.</translation>
    </message>
    <message>
        <location filename="../../db/feeds/contact_import.py"/>
        <source>Nothing of this batch was written: the floor's rules say {said}. If the floor has other contacts of '{origin}' under the same keys, give the map another 'origin'.</source>
        <translation>Nichts davon wurde geschrieben: Die Regeln des Servicecenters sagen {said}. Wenn das Servicecenter unter denselben Schlüsseln andere Kontakte von '{origin}' hat, geben Sie der Zuordnung eine andere Herkunft ('origin').</translation>
    </message>
    <message>
        <location filename="../../db/feeds/imports.py"/>
        <source>Nothing of this batch was written: the floor's rules say {said}. If the floor has other lines of '{origin}' for that time already, bring these in as a system of their own with --origin NAME.</source>
        <translation>Nichts davon wurde geschrieben: Die Regeln des Servicecenters sagen {said}. Wenn das Servicecenter für diese Zeit schon andere Zeilen von '{origin}' hat, lesen Sie diese als eigenes System ein, mit --origin NAME.</translation>
    </message>
    <message>
        <location filename="../../db/appointing.py"/>
        <source>Nothing was asked for: say what is to change, or --end.</source>
        <translation>Es wurde nichts verlangt: angeben, was sich ändern soll, oder --end.</translation>
    </message>
    <message>
        <location filename="../../db/problems.py"/>
        <source>Nothing was changed, the floor's rules say no: {said}.</source>
        <translation>Nichts wurde geändert, die Regeln des Servicecenters verbieten es: {said}.</translation>
    </message>
    <message>
        <location filename="../../db/commands/malformed.py"/>
        <source>Nothing was chosen; nothing was changed.</source>
        <translation>Nichts war gewählt; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../db/commands/doing.py"/>
        <source>Only one's own commands can be undone; nothing was changed.</source>
        <translation>Nur eigene Befehle lassen sich rückgängig machen; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../db/feeds/plan_import.py"/>
        <source>Plans are brought in by a connector, and you are signed in as somebody else; nothing was changed. Sign in as the connector, or ask whoever manages this floor.</source>
        <translation>Pläne liest eine Anbindung ein, und Sie sind anders angemeldet; nichts wurde geändert. Melden Sie sich als Anbindung an, oder fragen Sie, wer diesen Floor verwaltet.</translation>
    </message>
    <message>
        <location filename="../../db/appointing.py"/>
        <source>Several agents are called {name}; give one of them another name first.</source>
        <translation>Mehrere Agenten heißen {name}; zuerst einem davon einen anderen Namen geben.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>Somebody else changed the same at that moment; nothing was changed. Try again.</source>
        <translation>Jemand anderes hat im selben Moment dasselbe geändert; nichts wurde geändert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>Somebody else holds what this needs at {where}; nothing was changed. Try again when they have finished.</source>
        <translation>Jemand anderes hält bei {where} fest, was hierfür gebraucht wird; nichts wurde geändert. Versuchen Sie es erneut, wenn das beendet ist.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>Something other than PostgreSQL answers at {where}; check the port.</source>
        <translation>Bei {where} antwortet etwas anderes als PostgreSQL; prüfen Sie den Port.</translation>
    </message>
    <message>
        <location filename="../../db/appointing.py"/>
        <source>That time is over already; give one to come.</source>
        <translation>Diese Zeit ist schon vorbei; eine künftige angeben.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>The certificate of {where} is made out to another name than {host}; use the server's name as the certificate has it.</source>
        <translation>Das Zertifikat von {where} lautet auf einen anderen Namen als {host}; verwenden Sie den Namen des Servers, der im Zertifikat steht.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>The certificate of {where} is not trusted: it has run out, or nobody this machine knows has signed it. Ask its administrator, and name the file of who signs there behind the address: ?sslrootcert=FILE.</source>
        <translation>Dem Zertifikat von {where} wird nicht vertraut: Es ist abgelaufen, oder niemand, den dieser Rechner kennt, hat es unterschrieben. Fragen Sie die Verwaltung des Servers und nennen Sie hinter der Adresse die Datei der Stelle, die dort unterschreibt: ?sslrootcert=DATEI.</translation>
    </message>
    <message>
        <location filename="../../db/address.py"/>
        <source>The database address is not understood: write sqlite:///FILE or postgresql://USER@HOST:PORT/DATABASE.</source>
        <translation>Die Adresse der Datenbank ist nicht verständlich: Schreiben Sie sqlite:///DATEI oder postgresql://NAME@SERVER:PORT/DATENBANK.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>The database at {where} cannot be used; ask its administrator, who may know what this means: {said}.</source>
        <translation>Die Datenbank bei {where} ist nicht benutzbar; fragen Sie ihre Verwaltung, was dies bedeutet: {said}.</translation>
    </message>
    <message>
        <location filename="../../db/held_connection.py"/>
        <source>The database at {where} did not answer in time; ask again in a moment.</source>
        <translation>Die Datenbank bei {where} hat nicht rechtzeitig geantwortet; fragen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../../db/feeds/postgresql_writer.py"/>
        <source>The database at {where} does not answer; nothing of this batch was written.</source>
        <translation>Die Datenbank bei {where} antwortet nicht; nichts davon wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../db/changes/postgresql_reader.py"/>
        <source>The database at {where} does not answer; the last picture stays and the link is tried again.</source>
        <translation>Die Datenbank bei {where} antwortet nicht; das letzte Bild bleibt stehen, und die Verbindung wird erneut versucht.</translation>
    </message>
    <message>
        <location filename="../../db/schema_version.py"/>
        <source>The database belongs to another program (its schema is {found}); give the floor a database of its own.</source>
        <translation>Die Datenbank gehört einem anderen Programm (ihr Schema ist {found}); geben Sie dem Servicecenter eine eigene Datenbank.</translation>
    </message>
    <message>
        <location filename="../../db/schema_version.py"/>
        <source>The database has no floor in it; make one with 'floorwalker db init'.</source>
        <translation>Die Datenbank enthält kein Servicecenter; legen Sie mit 'floorwalker db init' eines an.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>The database {database} at {where} has as many connections as allowed; close a console, or ask its administrator for more.</source>
        <translation>Die Datenbank {database} bei {where} hat so viele Verbindungen wie erlaubt; schließen Sie eine Konsole oder bitten Sie ihre Verwaltung um mehr.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>The database {database} at {where} takes no connections now; ask the server's administrator.</source>
        <translation>Die Datenbank {database} bei {where} nimmt jetzt keine Verbindungen an; fragen Sie die Verwaltung des Servers.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>The disk of the server at {where} is full; nothing was changed. Its administrator has to free some space.</source>
        <translation>Der Datenträger des Servers bei {where} ist voll; nichts wurde geändert. Seine Verwaltung muss Platz schaffen.</translation>
    </message>
    <message>
        <location filename="../../db/sqlite_problems.py"/>
        <source>The disk of {path} fails at reading or writing; nothing was changed. Copy the file to another disk while it can be read.</source>
        <translation>Der Datenträger von {path} versagt beim Lesen oder Schreiben; nichts wurde geändert. Kopieren Sie die Datei auf einen anderen, solange sie noch lesbar ist.</translation>
    </message>
    <message>
        <location filename="../../db/sqlite_problems.py"/>
        <source>The disk of {path} is full; nothing was changed. Free some space and try again.</source>
        <translation>Der Datenträger von {path} ist voll; nichts wurde geändert. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>The encrypted connection to {where} could not be made; ask its administrator, who may know what this means: {said}.</source>
        <translation>Die verschlüsselte Verbindung zu {where} kam nicht zustande; fragen Sie ihre Verwaltung, was dies bedeutet: {said}.</translation>
    </message>
    <message>
        <location filename="../../db/migrations/__init__.py"/>
        <source>The file belongs to another program; nothing was changed. Choose a new name for the floor.</source>
        <translation>Die Datei gehört einem anderen Programm; nichts wurde geändert. Wählen Sie einen neuen Namen für das Servicecenter.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>The file of trusted certificates for {where} cannot be read; name one behind the address: ?sslrootcert=FILE.</source>
        <translation>Die Datei der vertrauten Zertifikate für {where} ist nicht lesbar; nennen Sie eine hinter der Adresse: ?sslrootcert=DATEI.</translation>
    </message>
    <message>
        <location filename="../../db/sqlite_problems.py"/>
        <source>The file {path} can only be read; nothing was changed. Ask for the right to write, or copy it to a folder of your own.</source>
        <translation>Die Datei {path} kann nur gelesen werden; nichts wurde geändert. Bitten Sie um das Recht zu schreiben oder kopieren Sie sie in einen eigenen Ordner.</translation>
    </message>
    <message>
        <location filename="../../db/changes/sqlite_reader.py"/>
        <source>The file {path} cannot be read just now ({why}); the last picture stays, and it is tried again.</source>
        <translation>Die Datei {path} ist gerade nicht lesbar ({why}); das letzte Bild bleibt stehen, und es wird weiter versucht.</translation>
    </message>
    <message>
        <location filename="../../db/sqlite_problems.py"/>
        <source>The file {path} cannot be used, and nothing was changed; what SQLite says about it: {said}.</source>
        <translation>Die Datei {path} ist nicht benutzbar, und nichts wurde geändert; SQLite sagt dazu: {said}.</translation>
    </message>
    <message>
        <location filename="../../db/sqlite_problems.py"/>
        <source>The file {path} is damaged; nothing was changed. Bring back a backup, or see 'floorwalker db check' for what is hit.</source>
        <translation>Die Datei {path} ist beschädigt; nichts wurde geändert. Spielen Sie eine Sicherung ein oder sehen Sie mit 'floorwalker db check' nach, was betroffen ist.</translation>
    </message>
    <message>
        <location filename="../../db/changes/sqlite_reader.py"/>
        <source>The file {path} is gone; the last picture stays. Put it back, or open another floor.</source>
        <translation>Die Datei {path} ist verschwunden; das letzte Bild bleibt stehen. Legen Sie sie zurück oder öffnen Sie ein anderes Servicecenter.</translation>
    </message>
    <message>
        <location filename="../../db/sqlite_problems.py"/>
        <source>The file {path} is held by another program; nothing was changed. Try again when that has finished, or end it.</source>
        <translation>Die Datei {path} wird von einem anderen Programm festgehalten; nichts wurde geändert. Versuchen Sie es erneut, wenn es fertig ist, oder beenden Sie es.</translation>
    </message>
    <message>
        <location filename="../../db/changes/sqlite_reader.py"/>
        <source>The file {path} is held by another program; the last picture stays, and the file is read again when that lets go.</source>
        <translation>Die Datei {path} wird von einem anderen Programm festgehalten; das letzte Bild bleibt stehen, und die Datei wird weiter gelesen, sobald sie frei ist.</translation>
    </message>
    <message>
        <location filename="../../db/sqlite_problems.py"/>
        <source>The file {path} is not a floor: it belongs to another program. Nothing was changed; choose another file.</source>
        <translation>Die Datei {path} ist kein Servicecenter: Sie gehört einem anderen Programm. Nichts wurde geändert; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../db/unsafe_place.py"/>
        <source>The file {path} lies in the folder {folder} that {program} copies elsewhere, where SQLite loses data; keep it in a folder that is not synchronised, or use PostgreSQL.</source>
        <translation>Die Datei {path} liegt im Ordner {folder}, den {program} anderswohin kopiert; dabei verliert SQLite Daten. Bewahren Sie sie in einem Ordner auf, der nicht abgeglichen wird, oder verwenden Sie PostgreSQL.</translation>
    </message>
    <message>
        <location filename="../../db/unsafe_place.py"/>
        <source>The file {path} lies on a network drive ({kind}), where SQLite loses data as soon as two machines write; keep it on a disk of this machine, or use PostgreSQL.</source>
        <translation>Die Datei {path} liegt auf einem Netzlaufwerk ({kind}); dort verliert SQLite Daten, sobald zwei Rechner schreiben. Bewahren Sie sie auf einem Datenträger dieses Rechners auf oder verwenden Sie PostgreSQL.</translation>
    </message>
    <message>
        <location filename="../../db/sqlite_problems.py"/>
        <source>The file {path} may not be opened by you; ask its owner for the right to read and write it.</source>
        <translation>Sie dürfen die Datei {path} nicht öffnen; bitten Sie, wem sie gehört, um das Recht, sie zu lesen und zu schreiben.</translation>
    </message>
    <message>
        <location filename="../../db/changes/sqlite_reader.py"/>
        <source>The file {path} was replaced by another; it is opened anew.</source>
        <translation>Die Datei {path} wurde durch eine andere ersetzt; sie wird neu geöffnet.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>The floor at {where} is not as this program expects it: {said}. Run 'floorwalker db upgrade' as its owner.</source>
        <translation>Das Servicecenter bei {where} ist nicht so, wie dieses Programm es erwartet: {said}. Führen Sie als Eigentümer 'floorwalker db upgrade' aus.</translation>
    </message>
    <message>
        <location filename="../../db/schema_version.py"/>
        <source>The floor has the newer schema {found} and this program speaks {wanted}; upgrade this program.</source>
        <translation>Das Servicecenter hat das neuere Schema {found}, und dieses Programm versteht {wanted}; erneuern Sie dieses Programm.</translation>
    </message>
    <message>
        <location filename="../../db/schema_version.py"/>
        <source>The floor has the older schema {found}; bring it to {wanted} with 'floorwalker db upgrade'.</source>
        <translation>Das Servicecenter hat das ältere Schema {found}; bringen Sie es mit 'floorwalker db upgrade' auf {wanted}.</translation>
    </message>
    <message>
        <location filename="../../db/changes/postgresql_reader.py"/>
        <source>The floor's change log has no beginning; run 'floorwalker db upgrade' as its owner.</source>
        <translation>Das Änderungsprotokoll des Servicecenters hat keinen Anfang; führen Sie als Eigentümer 'floorwalker db upgrade' aus.</translation>
    </message>
    <message>
        <location filename="../../db/sqlite_problems.py"/>
        <source>The folder {folder} can only be read, and a floor needs to write beside its file; nothing was changed. Ask for the right to write there, or copy the file to a folder of your own.</source>
        <translation>Der Ordner {folder} kann nur gelesen werden, und ein Servicecenter muss neben seiner Datei schreiben; nichts wurde geändert. Bitten Sie um das Recht, dort zu schreiben, oder kopieren Sie die Datei in einen eigenen Ordner.</translation>
    </message>
    <message>
        <location filename="../../db/migrations/__init__.py"/>
        <source>The folder {folder} cannot be made: {why}. Choose another, or make it first.</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden: {why}. Wählen Sie einen anderen oder legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <location filename="../../db/sqlite_problems.py"/>
        <source>The folder {folder} does not exist; check the address, or make it first.</source>
        <translation>Den Ordner {folder} gibt es nicht; prüfen Sie die Adresse oder legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <location filename="../../db/appointing.py"/>
        <source>The login {login} belongs to {name}; choose another, or write the name as it is.</source>
        <translation>Die Anmeldung {login} gehört {name}; eine andere wählen oder den Namen schreiben, wie er ist.</translation>
    </message>
    <message>
        <location filename="../../db/appointing.py"/>
        <source>The login {login} is kept for the server itself; choose one that does not begin with fw_ or pg_.</source>
        <translation>Die Anmeldung {login} ist dem Server selbst vorbehalten; eine wählen, die nicht mit fw_ oder pg_ beginnt.</translation>
    </message>
    <message>
        <location filename="../../db/feeds/contact_values.py"/>
        <source>The map asks for the column '{column}', which {file} does not have; the nearest is '{nearest}'.</source>
        <translation>Die Zuordnung verlangt die Spalte '{column}', die es in {file} nicht gibt; am ähnlichsten ist '{nearest}'.</translation>
    </message>
    <message>
        <location filename="../../db/feeds/contact_values.py"/>
        <source>The map asks for the column '{column}', which {file} does not have; there are: {columns}.</source>
        <translation>Die Zuordnung verlangt die Spalte '{column}', die es in {file} nicht gibt; vorhanden sind: {columns}.</translation>
    </message>
    <message>
        <location filename="../../db/feeds/billing_map.py"/>
        <location filename="../../db/feeds/contact_map.py"/>
        <location filename="../../db/feeds/plan_map.py"/>
        <source>The map {map} is not written in TOML: {said}.</source>
        <translation>Die Zuordnung {map} ist nicht in TOML geschrieben: {said}.</translation>
    </message>
    <message>
        <location filename="../../db/appointing.py"/>
        <source>The name or the login is too long; shorten it.</source>
        <translation>Der Name oder die Anmeldung ist zu lang; kürzen.</translation>
    </message>
    <message>
        <location filename="../../db/address.py"/>
        <source>The port in the database address is not a number between 1 and 65535.</source>
        <translation>Der Port in der Adresse der Datenbank ist keine Zahl zwischen 1 und 65535.</translation>
    </message>
    <message>
        <location filename="../../db/signing_in.py"/>
        <source>The present password is another one; nothing was changed.</source>
        <translation>Das jetzige Kennwort ist ein anderes; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../db/held_connection.py"/>
        <source>The question was broken off, because the console ends.</source>
        <translation>Die Frage wurde abgebrochen, weil die Konsole endet.</translation>
    </message>
    <message>
        <location filename="../../db/commands/malformed.py"/>
        <source>The reason is longer than {most} characters; shorten it, nothing was changed.</source>
        <translation>Der Grund ist länger als {most} Zeichen; kürzen Sie ihn, nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../db/appointing.py"/>
        <source>The role would be over before it begins: give a time to come with --until.</source>
        <translation>Die Rolle wäre vorbei, bevor sie beginnt: mit --until eine künftige Zeit angeben.</translation>
    </message>
    <message>
        <location filename="../../db/commands/malformed.py"/>
        <source>The same thing was chosen twice; nothing was changed.</source>
        <translation>Dasselbe war zweimal gewählt; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>The server at {where} broke this off because it took too long; nothing was changed. Try again.</source>
        <translation>Der Server bei {where} hat dies abgebrochen, weil es zu lange dauerte; nichts wurde geändert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>The server at {where} can only be read: it is a standby, or its database is set so. A floor is followed on the primary server; give the address of that one.</source>
        <translation>Der Server bei {where} kann nur gelesen werden: Er ist ein Ersatzserver (Standby), oder seine Datenbank ist so eingestellt. Ein Servicecenter wird auf dem Hauptserver verfolgt; geben Sie dessen Adresse an.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>The server at {where} cannot read its own files; nothing was changed. Its administrator has to look at the disk.</source>
        <translation>Der Server bei {where} kann seine eigenen Dateien nicht lesen; nichts wurde geändert. Seine Verwaltung muss den Datenträger prüfen.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>The server at {where} ended the connection, by its administrator or a restart; the last picture stays and the link is tried again.</source>
        <translation>Der Server bei {where} hat die Verbindung beendet, durch seine Verwaltung oder einen Neustart; das letzte Bild bleibt stehen, und die Verbindung wird erneut versucht.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>The server at {where} ended the connection, by its administrator or a restart; try again in a moment.</source>
        <translation>Der Server bei {where} hat die Verbindung beendet, durch seine Verwaltung oder einen Neustart; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>The server at {where} has no memory left; nothing was changed. Try again, or ask its administrator.</source>
        <translation>Der Server bei {where} hat keinen Speicher mehr; nichts wurde geändert. Versuchen Sie es erneut oder fragen Sie seine Verwaltung.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>The server at {where} is PostgreSQL {found}; Floorwalker needs PostgreSQL {wanted} or newer.</source>
        <translation>Der Server bei {where} ist PostgreSQL {found}; Floorwalker braucht PostgreSQL {wanted} oder neuer.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>The server at {where} is starting or stopping; try again in a moment.</source>
        <translation>Der Server bei {where} startet gerade oder hält an; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../../db/commands/malformed.py"/>
        <source>The text is longer than {most} characters; shorten it, nothing was changed.</source>
        <translation>Der Text ist länger als {most} Zeichen; kürzen Sie ihn, nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../db/migrations/__init__.py"/>
        <source>The upgrade was undone: {n} rows would have lost what they refer to. Run 'floorwalker db check'.</source>
        <translation>Die Erneuerung wurde zurückgenommen: Zeilen, die verloren hätten, worauf sie verweisen: {n}. Führen Sie 'floorwalker db check' aus.</translation>
    </message>
    <message>
        <location filename="../../db/audit/erasing.py"/>
        <source>There are {n} called {said}; say the login, or a contact's number.</source>
        <translation>{n} heißen {said}; nennen Sie den Anmeldenamen oder die Nummer eines Kontakts.</translation>
    </message>
    <message>
        <location filename="../../db/audit/erasing.py"/>
        <source>There is no agent with the login or name {said}.</source>
        <translation>Es gibt keinen Agenten mit dem Anmeldenamen oder Namen {said}.</translation>
    </message>
    <message>
        <location filename="../../db/audit/erasing.py"/>
        <source>There is no customer with the reference {said}; a contact's number as C-20931 does, too.</source>
        <translation>Es gibt keinen Kunden mit der Nummer {said}; auch die Nummer eines Kontakts wie C-20931 geht.</translation>
    </message>
    <message>
        <location filename="../../db/problems.py"/>
        <source>There is no floor at {path}; make one with 'floorwalker db init', or try the demo.</source>
        <translation>Bei {path} gibt es kein Servicecenter; legen Sie mit 'floorwalker db init' eines an oder probieren Sie die Demo.</translation>
    </message>
    <message>
        <location filename="../../db/feeds/billing_map.py"/>
        <source>There is no map '{map}' of billing files; name a file, or one of the shipped maps: {shipped}.</source>
        <translation>Es gibt keine Zuordnung „{map}“ für Abrechnungsdateien; nennen Sie eine Datei oder eine der mitgelieferten: {shipped}.</translation>
    </message>
    <message>
        <location filename="../../db/feeds/plan_map.py"/>
        <source>There is no map '{map}' of plans; name a file, or one of the shipped maps: {shipped}.</source>
        <translation>Es gibt keine Zuordnung „{map}“ für Pläne; nennen Sie eine Datei oder eine der mitgelieferten: {shipped}.</translation>
    </message>
    <message>
        <location filename="../../db/feeds/contact_map.py"/>
        <source>There is no map '{map}'; name a file, or one of the shipped maps: {shipped}.</source>
        <translation>Die Zuordnung '{map}' gibt es nicht; nennen Sie eine Datei oder eine der mitgelieferten: {shipped}.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>There is no server called {host}; check its name.</source>
        <translation>Es gibt keinen Server namens {host}; prüfen Sie den Namen.</translation>
    </message>
    <message>
        <location filename="../../db/commands/doing.py"/>
        <source>There is no such command of yours; nothing was changed.</source>
        <translation>Einen solchen Befehl von Ihnen gibt es nicht; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../db/feeds/telephone_orders.py"/>
        <source>There is no such order; nothing was changed.</source>
        <translation>Einen solchen Auftrag gibt es nicht; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../db/appointing.py"/>
        <source>There is no such role in the list of people; an agent's program gets a login of the agent.</source>
        <translation>Diese Rolle gibt es in der Personenliste nicht; das Programm eines Agenten bekommt eine Anmeldung des Agenten.</translation>
    </message>
    <message>
        <location filename="../../db/feeds/plan_import.py"/>
        <source>There is no time zone '{zone}'; name one like Europe/Berlin.</source>
        <translation>Es gibt keine Zeitzone „{zone}“; nennen Sie eine wie Europe/Berlin.</translation>
    </message>
    <message>
        <location filename="../../db/commands/doing.py"/>
        <source>This cannot be undone; nothing was changed.</source>
        <translation>Das lässt sich nicht rückgängig machen; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../db/appointing.py"/>
        <source>This login is kept for the server itself; choose another.</source>
        <translation>Diese Anmeldung ist dem Server selbst vorbehalten; eine andere wählen.</translation>
    </message>
    <message>
        <location filename="../../db/commands/doing.py"/>
        <source>This was undone already; nothing more was changed.</source>
        <translation>Das ist schon rückgängig gemacht; sonst wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>What listens at {where} closes the connection at once; the server may be starting, or something else has that port. Try again in a moment, or check the port.</source>
        <translation>Was bei {where} antwortet, schließt die Verbindung sofort; der Server startet vielleicht gerade, oder etwas anderes belegt den Port. Versuchen Sie es gleich noch einmal oder prüfen Sie den Port.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>What stands behind the '?' of the database address is not understood: {said}.</source>
        <translation>Was in der Adresse der Datenbank hinter dem '?' steht, ist nicht verständlich: {said}.</translation>
    </message>
    <message>
        <location filename="../../db/commands/doing.py"/>
        <source>What was asked for cannot stand together with what is there; nothing was changed.</source>
        <translation>Das Gewünschte verträgt sich nicht mit dem, was schon da ist; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../db/migrations/__init__.py"/>
        <source>Whoever prepares a floor has to own its database and be allowed to create roles on the server; nothing was changed. Ask the server's administrator, or sign in as one.</source>
        <translation>Wer ein Servicecenter einrichtet, muss Eigentümer der Datenbank sein und auf dem Server Rollen anlegen dürfen; nichts wurde geändert. Fragen Sie die Verwaltung des Servers oder melden Sie sich entsprechend an.</translation>
    </message>
    <message>
        <location filename="../../db/appointing.py"/>
        <source>You would shut yourself out; somebody else who manages people has to do that. Nothing was changed.</source>
        <translation>Damit würden Sie sich selbst aussperren; das muss jemand anderes tun, der Personen verwaltet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../db/feeds/contact_file.py"/>
        <source>{file} breaks off after line {line}: {why}.</source>
        <translation>{file} bricht nach Zeile {line} ab: {why}.</translation>
    </message>
    <message>
        <location filename="../../db/feeds/billing_file.py"/>
        <location filename="../../db/feeds/contact_file.py"/>
        <location filename="../../db/feeds/imports.py"/>
        <location filename="../../db/feeds/plan_rows.py"/>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <location filename="../../db/feeds/billing_file.py"/>
        <source>{file} does not tell whether '{amount}' is more than a thousand or has three decimals. Say it in a map: decimal = '.' or ',' under [amount]. Nothing was changed.</source>
        <translation>{file} sagt nicht, ob „{amount}“ mehr als tausend ist oder drei Nachkommastellen hat. Sagen Sie es in einer Zuordnung: decimal = '.' oder ',' unter [amount]. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../db/feeds/billing_file.py"/>
        <source>{file} has more than {most} lines; compare it in parts. Nothing was changed.</source>
        <translation>{file} hat mehr als {most} Zeilen; vergleichen Sie sie in Teilen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../db/feeds/billing_file.py"/>
        <location filename="../../db/feeds/plan_rows.py"/>
        <source>{file} has no column for the {what}: the map knows {known}; the file has {columns}.</source>
        <translation>{file} hat keine Spalte für „{what}“: Die Zuordnung kennt {known}; die Datei hat {columns}.</translation>
    </message>
    <message>
        <location filename="../../db/feeds/contact_file.py"/>
        <source>{file} has no header line.</source>
        <translation>{file} hat keine Zeile mit Spaltennamen.</translation>
    </message>
    <message>
        <location filename="../../db/appointing.py"/>
        <source>{name} ({login}) has this role already.</source>
        <translation>{name} ({login}) hat diese Rolle schon.</translation>
    </message>
    <message>
        <location filename="../../db/appointing.py"/>
        <source>{name} ({login}) is disabled already.</source>
        <translation>{name} ({login}) ist schon gesperrt.</translation>
    </message>
    <message>
        <location filename="../../db/appointing.py"/>
        <source>{name} ({login}) is not disabled.</source>
        <translation>{name} ({login}) ist nicht gesperrt.</translation>
    </message>
    <message>
        <location filename="../../db/appointing.py"/>
        <source>{name} has no such role now; nothing was changed.</source>
        <translation>{name} hat diese Rolle jetzt nicht; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../db/appointing.py"/>
        <source>{name} has this role more than once: say which with --team or --queue; nothing was changed.</source>
        <translation>{name} hat diese Rolle mehrfach: mit --team oder --queue angeben, welche; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../db/signing_in.py"/>
        <source>{name} is disabled, so no password lets them in; let them back in first.</source>
        <translation>{name} ist gesperrt, kein Kennwort lässt hinein; zuerst wieder zulassen.</translation>
    </message>
    <message>
        <location filename="../../db/sqlite_problems.py"/>
        <source>{path} is a folder; name a file in it.</source>
        <translation>{path} ist ein Ordner; nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <location filename="../../db/desktop/doing.py"/>
        <source>{said}</source>
        <translation>{said}</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>{user} has as many connections at {where} as allowed; close one of your consoles, or ask its administrator for more.</source>
        <translation>{user} hat bei {where} so viele Verbindungen wie erlaubt; schließen Sie eine Ihrer Konsolen oder bitten Sie die Verwaltung um mehr.</translation>
    </message>
    <message>
        <location filename="../../db/appointing.py"/>
        <source>{user} may not do that here: only an owner of the floor manages people. Ask whoever manages this floor.</source>
        <translation>{user} darf das hier nicht: nur ein Eigentümer des Floors verwaltet Personen. Fragen Sie, wer diesen Floor verwaltet.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>{user} may not read this floor; ask whoever manages it for a role.</source>
        <translation>{user} darf dieses Servicecenter nicht lesen; bitten Sie, wer es verwaltet, um eine Rolle.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>{user} may not sign in at {where}; ask whoever manages this floor.</source>
        <translation>{user} darf sich bei {where} nicht anmelden; fragen Sie, wer dieses Servicecenter verwaltet.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>{where} asks for a certificate of your own; name it behind the address: ?sslcert=FILE&amp;sslkey=FILE.</source>
        <translation>{where} verlangt ein eigenes Zertifikat von Ihnen; nennen Sie es hinter der Adresse: ?sslcert=DATEI&amp;sslkey=DATEI.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>{where} asks {user} for a password, and none was given; enter it and try again.</source>
        <translation>{where} verlangt von {user} ein Kennwort, und es wurde keines angegeben; geben Sie es ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>{where} does not let {user} in from this machine; its administrator has to allow that (in pg_hba.conf).</source>
        <translation>{where} lässt {user} von diesem Rechner aus nicht zu; die Verwaltung des Servers muss das erlauben (in pg_hba.conf).</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>{where} has no database {database}; check the name, or create it and run 'floorwalker db init'.</source>
        <translation>{where} hat keine Datenbank {database}; prüfen Sie den Namen oder legen Sie sie an und führen Sie 'floorwalker db init' aus.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>{where} has no free connection; close a console, or have its administrator raise max_connections.</source>
        <translation>{where} hat keine freie Verbindung; schließen Sie eine Konsole oder lassen Sie die Verwaltung max_connections erhöhen.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>{where} knows nobody called {user}; check the name, or ask whoever manages this floor to add you there.</source>
        <translation>{where} kennt niemanden namens {user}; prüfen Sie den Namen oder bitten Sie, wer dieses Servicecenter verwaltet, Sie dort einzutragen.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>{where} offers no encrypted connection (TLS), so passwords and the floor could be read on the way; have its administrator switch TLS on. In a network you trust, put ?sslmode=disable behind the address.</source>
        <translation>{where} bietet keine verschlüsselte Verbindung (TLS), sodass Kennwörter und das Servicecenter unterwegs mitgelesen werden könnten; lassen Sie die Verwaltung TLS einschalten. In einem Netz, dem Sie vertrauen, hängen Sie ?sslmode=disable an die Adresse an.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>{where} refused the name {user} with that password; check both and try again.</source>
        <translation>{where} hat den Namen {user} mit diesem Kennwort abgelehnt; prüfen Sie beides und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../db/problems.py"/>
        <source>{who} may not do that here: {said}. Ask whoever manages this floor.</source>
        <translation>{who} darf das hier nicht: {said}. Fragen Sie, wer dieses Servicecenter verwaltet.</translation>
    </message>
</context>
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
            <numerusform>%Ln Agent</numerusform>
            <numerusform>%Ln Agenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/setup/teams_topic.py"/>
        <source>%Ln agent(s) are in it: move them to another team first.</source>
        <translation>
            <numerusform>%Ln Agent ist darin: Lassen Sie ihn zuerst das Team wechseln.</numerusform>
            <numerusform>%Ln Agenten sind darin: Lassen Sie sie zuerst das Team wechseln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/agent_acts.py"/>
        <source>%Ln agent(s) asked: {state}. Who is busy goes there afterwards.</source>
        <translation>
            <numerusform>%Ln Agent gebeten: {state}. Wer beschäftigt ist, wechselt danach.</numerusform>
            <numerusform>%Ln Agenten gebeten: {state}. Wer beschäftigt ist, wechselt danach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/state_dialog.py"/>
        <source>%Ln agent(s) change at once.</source>
        <translation>
            <numerusform>%Ln Agent wechselt sofort.</numerusform>
            <numerusform>%Ln Agenten wechseln sofort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/causes/repeat_words.py"/>
        <source>%Ln agent(s) could be compared, and nobody's contacts stand out.</source>
        <translation>
            <numerusform>%Ln Agent war vergleichbar, und seine Kontakte fallen nicht auf.</numerusform>
            <numerusform>%Ln Agenten waren vergleichbar, und niemandes Kontakte fallen auf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/setup/skills_topic.py"/>
        <source>%Ln agent(s) have it</source>
        <translation>
            <numerusform>%Ln Agent hat sie</numerusform>
            <numerusform>%Ln Agenten haben sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/limits/level_dialog.py"/>
        <source>%Ln agent(s) have the level '{level}' now.</source>
        <translation>
            <numerusform>%Ln Agent hat jetzt die Stufe „{level}“.</numerusform>
            <numerusform>%Ln Agenten haben jetzt die Stufe „{level}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/handover/start_window.py"/>
        <source>%Ln agent(s) in</source>
        <translation>
            <numerusform>%Ln Agent da</numerusform>
            <numerusform>%Ln Agenten da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/detail/people_words.py"/>
        <source>%Ln agent(s) joined {queue}</source>
        <translation>
            <numerusform>%Ln Agent kam in {queue}</numerusform>
            <numerusform>%Ln Agenten kamen in {queue}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/detail/people_words.py"/>
        <source>%Ln agent(s) left {queue}</source>
        <translation>
            <numerusform>%Ln Agent verließ {queue}</numerusform>
            <numerusform>%Ln Agenten verließen {queue}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/agent_acts.py"/>
        <source>%Ln agent(s) lent to {queue} to the end of their shifts.</source>
        <translation>
            <numerusform>%Ln Agent bis zum Ende der Schicht an {queue} ausgeliehen.</numerusform>
            <numerusform>%Ln Agenten bis zum Ende ihrer Schichten an {queue} ausgeliehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/agent_acts.py"/>
        <source>%Ln agent(s) lent to {queue} until {time}.</source>
        <translation>
            <numerusform>%Ln Agent bis {time} an {queue} ausgeliehen.</numerusform>
            <numerusform>%Ln Agenten bis {time} an {queue} ausgeliehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/bringing/plan_words.py"/>
        <source>%Ln agent(s) of the plan are not on this floor and were left out: {names}.</source>
        <translation>
            <numerusform>%Ln Agent des Plans ist nicht auf diesem Floor und wurde ausgelassen: {names}.</numerusform>
            <numerusform>%Ln Agenten des Plans sind nicht auf diesem Floor und wurden ausgelassen: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>%Ln agent(s) on loan go back soon</source>
        <translation>
            <numerusform>%Ln ausgeliehener Agent kehrt bald zurück</numerusform>
            <numerusform>%Ln ausgeliehene Agenten kehren bald zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>%Ln agent(s) over the limit for one contact {queues}, longest {passed}</source>
        <translation>
            <numerusform>%Ln Agent über der Grenze für einen Kontakt {queues}, am längsten {passed}</numerusform>
            <numerusform>%Ln Agenten über der Grenze für einen Kontakt {queues}, am längsten {passed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/detail/people_words.py"/>
        <source>%Ln agent(s) paused in {queue}</source>
        <translation>
            <numerusform>%Ln Agent pausiert in {queue}</numerusform>
            <numerusform>%Ln Agenten pausieren in {queue}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/agent_acts.py"/>
        <source>%Ln agent(s) shown as offline from now on, whatever was reported last.</source>
        <translation>
            <numerusform>%Ln Agent gilt ab jetzt als abgemeldet, was immer zuletzt gemeldet wurde.</numerusform>
            <numerusform>%Ln Agenten gelten ab jetzt als abgemeldet, was immer zuletzt gemeldet wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/agent_acts.py"/>
        <source>%Ln agent(s) signed out.</source>
        <translation>
            <numerusform>%Ln Agent abgemeldet.</numerusform>
            <numerusform>%Ln Agenten abgemeldet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/detail/people_words.py"/>
        <source>%Ln agent(s) took contacts in {queue} again</source>
        <translation>
            <numerusform>%Ln Agent nimmt in {queue} wieder Kontakte an</numerusform>
            <numerusform>%Ln Agenten nehmen in {queue} wieder Kontakte an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/state_dialog.py"/>
        <source>%Ln agent(s) with work in hand: they change when it is done.</source>
        <translation>
            <numerusform>%Ln Agent hat noch zu tun und wechselt danach.</numerusform>
            <numerusform>%Ln Agenten haben noch zu tun und wechseln danach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/window_alerts.py"/>
        <source>%Ln alert(s)</source>
        <translation>
            <numerusform>%Ln Alarm</numerusform>
            <numerusform>%Ln Alarme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/help_words.py"/>
        <source>%Ln answered; {vain} lowered before anybody came, which are not in it</source>
        <translation>
            <numerusform>%Ln beantwortet; {vain} gesenkt, ehe jemand kam, die nicht mitzählen</numerusform>
            <numerusform>%Ln beantwortet; {vain} gesenkt, ehe jemand kam, die nicht mitzählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>%Ln approval(s)</source>
        <translation>
            <numerusform>%Ln Genehmigung</numerusform>
            <numerusform>%Ln Genehmigungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/requests/request_acts.py"/>
        <source>%Ln approved, of them some wait for a second person.</source>
        <translation>
            <numerusform>%Ln genehmigt, ein Teil wartet auf eine zweite Person.</numerusform>
            <numerusform>%Ln genehmigt, ein Teil wartet auf eine zweite Person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/audit/erase_dialog.py"/>
        <source>%Ln are called so; say the login, or the number of a contact.</source>
        <translation>
            <numerusform>%Ln heißt so; nennen Sie den Anmeldenamen oder die Nummer eines Kontakts.</numerusform>
            <numerusform>%Ln heißen so; nennen Sie den Anmeldenamen oder die Nummer eines Kontakts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/queue_meanings.py"/>
        <source>%Ln arrival(s), {handled} finished</source>
        <translation>
            <numerusform>%Ln Eingang, {handled} abgeschlossen</numerusform>
            <numerusform>%Ln Eingänge, {handled} abgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/fit_words.py"/>
        <source>%Ln at work, nobody free</source>
        <translation>
            <numerusform>%Ln bei der Arbeit, nicht frei</numerusform>
            <numerusform>%Ln bei der Arbeit, niemand frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/ledger/billing_words.py"/>
        <source>%Ln booking(s)</source>
        <translation>
            <numerusform>%Ln Buchung</numerusform>
            <numerusform>%Ln Buchungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/agent_acts.py"/>
        <source>%Ln break(s) shifted.</source>
        <translation>
            <numerusform>%Ln Pause verschoben.</numerusform>
            <numerusform>%Ln Pausen verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/bringing/plan_words.py"/>
        <source>%Ln break(s) stay where they were shifted by hand.</source>
        <translation>
            <numerusform>%Ln Pause bleibt dort, wohin sie von Hand verschoben wurde.</numerusform>
            <numerusform>%Ln Pausen bleiben dort, wohin sie von Hand verschoben wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/detail/incident_facts.py"/>
        <location filename="../../console/incidents/band.py"/>
        <location filename="../../console/incidents/incident_words.py"/>
        <source>%Ln call-back(s) promised</source>
        <translation>
            <numerusform>%Ln Rückruf zugesagt</numerusform>
            <numerusform>%Ln Rückrufe zugesagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/escalating/time_dialogs.py"/>
        <source>%Ln call-back(s) promised for {time}.</source>
        <translation>
            <numerusform>%Ln Rückruf für {time} zugesagt.</numerusform>
            <numerusform>%Ln Rückrufe für {time} zugesagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/incidents/update_dialog.py"/>
        <source>%Ln call-back(s) promised still stand(s).</source>
        <translation>
            <numerusform>%Ln zugesagter Rückruf steht noch aus.</numerusform>
            <numerusform>%Ln zugesagte Rückrufe stehen noch aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/pulse_words.py"/>
        <source>%Ln call-back(s) that nobody has taken, {due} of them due</source>
        <translation>
            <numerusform>%Ln Rückruf, den niemand übernommen hat, davon {due} fällig</numerusform>
            <numerusform>%Ln Rückrufe, die niemand übernommen hat, davon {due} fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/queue_meanings.py"/>
        <source>%Ln call-back(s), {due} of them due</source>
        <translation>
            <numerusform>%Ln Rückruf, davon {due} fällig</numerusform>
            <numerusform>%Ln Rückrufe, davon {due} fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/agent_acts.py"/>
        <source>%Ln change(s) of queues and skills made.</source>
        <translation>
            <numerusform>%Ln Änderung an Warteschlangen und Fähigkeiten gemacht.</numerusform>
            <numerusform>%Ln Änderungen an Warteschlangen und Fähigkeiten gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/message_dialog.py"/>
        <location filename="../../console/escalating/act_dialog.py"/>
        <location filename="../../console/incidents/incident_dialog.py"/>
        <source>%Ln character(s) too many: shorten it, nothing is lost.</source>
        <translation>
            <numerusform>%Ln Zeichen zu viel: Kürzen Sie sie, nichts geht verloren.</numerusform>
            <numerusform>%Ln Zeichen zu viel: Kürzen Sie sie, nichts geht verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/audit/keep_dialog.py"/>
        <source>%Ln class(es) are kept for another time from now on.</source>
        <translation>
            <numerusform>%Ln Bereich wird von jetzt an anders lange aufbewahrt.</numerusform>
            <numerusform>%Ln Bereiche werden von jetzt an anders lange aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/contact_drag.py"/>
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <location filename="../../console/models/agents.py"/>
        <location filename="../../console/palette/thing_words.py"/>
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/setup/queues_topic.py"/>
        <source>%Ln contact(s) are still in it: move them to another queue, then it can be retired.</source>
        <translation>
            <numerusform>%Ln Kontakt ist noch darin: Verschieben Sie ihn in eine andere Warteschlange, dann lässt sie sich stilllegen.</numerusform>
            <numerusform>%Ln Kontakte sind noch darin: Verschieben Sie sie in eine andere Warteschlange, dann lässt sie sich stilllegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/bringing/bringing.py"/>
        <source>%Ln contact(s) brought in; {rows} rows were written.</source>
        <translation>
            <numerusform>%Ln Kontakt eingelesen; {rows} Zeilen wurden geschrieben.</numerusform>
            <numerusform>%Ln Kontakte eingelesen; {rows} Zeilen wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/detail/incident_words.py"/>
        <source>%Ln contact(s) came to it within {time}</source>
        <translation>
            <numerusform>%Ln Kontakt kam in {time} dazu</numerusform>
            <numerusform>%Ln Kontakte kamen in {time} dazu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/order_acts.py"/>
        <source>%Ln contact(s) closed.</source>
        <translation>
            <numerusform>%Ln Kontakt geschlossen.</numerusform>
            <numerusform>%Ln Kontakte geschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/escalating/raise_dialog.py"/>
        <source>%Ln contact(s) escalated.</source>
        <translation>
            <numerusform>%Ln Kontakt eskaliert.</numerusform>
            <numerusform>%Ln Kontakte eskaliert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_dialog.py"/>
        <source>%Ln contact(s) go in portions of {most}; what has not gone yet can be cancelled.</source>
        <translation>
            <numerusform>%Ln Kontakt geht in Portionen von {most}; was noch nicht weg ist, lässt sich abbrechen.</numerusform>
            <numerusform>%Ln Kontakte gehen in Portionen von {most}; was noch nicht weg ist, lässt sich abbrechen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/causes/repeat_words.py"/>
        <source>%Ln contact(s) of one customer, case {cases}</source>
        <translation>
            <numerusform>%Ln Kontakt eines Kunden, Vorgang {cases}</numerusform>
            <numerusform>%Ln Kontakte eines Kunden, Vorgang {cases}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/heap_line.py"/>
        <source>%Ln contact(s) open {band}.</source>
        <translation>
            <numerusform>%Ln Kontakt offen {band}.</numerusform>
            <numerusform>%Ln Kontakte offen {band}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>%Ln contact(s) stopped by a limit</source>
        <translation>
            <numerusform>%Ln Kontakt, den eine Grenze aufhielt</numerusform>
            <numerusform>%Ln Kontakte, die eine Grenze aufhielt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/detail/incident_words.py"/>
        <source>%Ln contact(s) were there when it was declared</source>
        <translation>
            <numerusform>%Ln Kontakt war da, als sie ausgerufen wurde</numerusform>
            <numerusform>%Ln Kontakte waren da, als sie ausgerufen wurde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/what_if/return_words.py"/>
        <source>%Ln contact(s) with a use</source>
        <translation>
            <numerusform>%Ln Kontakt mit Nutzung</numerusform>
            <numerusform>%Ln Kontakte mit Nutzung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunden</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/detail/people_words.py"/>
        <source>%Ln customer(s) in a row gave up within {time}</source>
        <translation>
            <numerusform>%Ln Kunde gab innerhalb von {time} auf</numerusform>
            <numerusform>%Ln Kunden hintereinander gaben innerhalb von {time} auf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/amounts.py"/>
        <location filename="../../console/authority/requests/request_words.py"/>
        <location filename="../../console/causes/repeat_words.py"/>
        <location filename="../../console/rules/rule_words.py"/>
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/bringing/plan_words.py"/>
        <source>%Ln day(s) of theirs stay as they were.</source>
        <translation>
            <numerusform>%Ln Tag bleibt, wie er war.</numerusform>
            <numerusform>%Ln Tage bleiben, wie sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/contacts.py"/>
        <source>%Ln different person(s) had it</source>
        <translation>
            <numerusform>%Ln Person hatte ihn</numerusform>
            <numerusform>%Ln verschiedene Personen hatten ihn</numerusform>
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
        <location filename="../../console/document/contents.py"/>
        <source>%Ln entry(entries), the oldest first</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge, der älteste zuerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/document/dialog.py"/>
        <source>%Ln entry(entries); that you make it is recorded.</source>
        <translation>
            <numerusform>%Ln Eintrag; dass Sie es erstellen, wird festgehalten.</numerusform>
            <numerusform>%Ln Einträge; dass Sie es erstellen, wird festgehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <location filename="../../console/escalating/titles.py"/>
        <location filename="../../console/panels/escalations.py"/>
        <source>%Ln escalation(s)</source>
        <translation>
            <numerusform>%Ln Eskalation</numerusform>
            <numerusform>%Ln Eskalationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/escalating/return_dialog.py"/>
        <source>%Ln escalation(s) brought back.</source>
        <translation>
            <numerusform>%Ln Eskalation zurückgeholt.</numerusform>
            <numerusform>%Ln Eskalationen zurückgeholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>%Ln escalation(s) climbed to you {queues}</source>
        <translation>
            <numerusform>%Ln Eskalation zu Ihnen aufgestiegen {queues}</numerusform>
            <numerusform>%Ln Eskalationen zu Ihnen aufgestiegen {queues}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/causes/causes_window.py"/>
        <source>%Ln escalation(s) closed; the first cause is “{cause}” with {share}.</source>
        <translation>
            <numerusform>%Ln Eskalation erledigt; häufigste Ursache ist „{cause}“ mit {share}.</numerusform>
            <numerusform>%Ln Eskalationen erledigt; häufigste Ursache ist „{cause}“ mit {share}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>%Ln escalation(s) due soon {queues}</source>
        <translation>
            <numerusform>%Ln Eskalation bald fällig {queues}</numerusform>
            <numerusform>%Ln Eskalationen bald fällig {queues}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/escalating/time_dialogs.py"/>
        <source>%Ln escalation(s) due {time} now.</source>
        <translation>
            <numerusform>%Ln Eskalation jetzt fällig {time}.</numerusform>
            <numerusform>%Ln Eskalationen jetzt fällig {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/escalating/hand_on_dialog.py"/>
        <source>%Ln escalation(s) handed on to {name}.</source>
        <translation>
            <numerusform>%Ln Eskalation an {name} weitergegeben.</numerusform>
            <numerusform>%Ln Eskalationen an {name} weitergegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>%Ln escalation(s) overdue {queues}, and nobody on shift to decide</source>
        <translation>
            <numerusform>%Ln Eskalation überfällig {queues}, und niemand in der Schicht, der entscheiden kann</numerusform>
            <numerusform>%Ln Eskalationen überfällig {queues}, und niemand in der Schicht, der entscheiden kann</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>%Ln escalation(s) overdue {queues}, longest {passed}</source>
        <translation>
            <numerusform>%Ln Eskalation überfällig {queues}, am längsten {passed}</numerusform>
            <numerusform>%Ln Eskalationen überfällig {queues}, am längsten {passed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/escalating/resolve_dialog.py"/>
        <source>%Ln escalation(s) resolved.</source>
        <translation>
            <numerusform>%Ln Eskalation gelöst.</numerusform>
            <numerusform>%Ln Eskalationen gelöst.</numerusform>
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
        <source>%Ln follow-up(s)</source>
        <translation>
            <numerusform>%Ln Nacharbeit</numerusform>
            <numerusform>%Ln Nacharbeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/escalating/follow_up_acts.py"/>
        <source>%Ln follow-up(s) done for customers.</source>
        <translation>
            <numerusform>%Ln Nacharbeit für Kunden erledigt.</numerusform>
            <numerusform>%Ln Nacharbeiten für Kunden erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>%Ln follow-up(s) due soon {queues}</source>
        <translation>
            <numerusform>%Ln Nachbetreuung bald fällig {queues}</numerusform>
            <numerusform>%Ln Nachbetreuungen bald fällig {queues}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/escalating/time_dialogs.py"/>
        <source>%Ln follow-up(s) due {time} now.</source>
        <translation>
            <numerusform>%Ln Nacharbeit jetzt fällig {time}.</numerusform>
            <numerusform>%Ln Nacharbeiten jetzt fällig {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>%Ln follow-up(s) overdue {queues}, longest {passed}</source>
        <translation>
            <numerusform>%Ln Nachbetreuung überfällig {queues}, am längsten {passed}</numerusform>
            <numerusform>%Ln Nachbetreuungen überfällig {queues}, am längsten {passed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/escalations.py"/>
        <source>%Ln follow-up(s), {late} overdue</source>
        <translation>
            <numerusform>%Ln Nacharbeit, {late} überfällig</numerusform>
            <numerusform>%Ln Nacharbeiten, {late} überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/fit_words.py"/>
        <source>%Ln free</source>
        <translation>
            <numerusform>%Ln frei</numerusform>
            <numerusform>%Ln frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/grants/grant_acts.py"/>
        <source>%Ln grant(s) approved: they can be used from now on.</source>
        <translation>
            <numerusform>%Ln Freigabe genehmigt: sie gilt ab jetzt.</numerusform>
            <numerusform>%Ln Freigaben genehmigt: sie gelten ab jetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/grants/grant_acts.py"/>
        <source>%Ln grant(s) declined.</source>
        <translation>
            <numerusform>%Ln Freigabe abgelehnt.</numerusform>
            <numerusform>%Ln Freigaben abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>%Ln grant(s) end soon</source>
        <translation>
            <numerusform>%Ln Freigabe endet bald</numerusform>
            <numerusform>%Ln Freigaben enden bald</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/grants/grant_acts.py"/>
        <source>%Ln grant(s) revoked: nothing more can be used of them.</source>
        <translation>
            <numerusform>%Ln Freigabe widerrufen: davon kann nichts mehr genutzt werden.</numerusform>
            <numerusform>%Ln Freigaben widerrufen: davon kann nichts mehr genutzt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>%Ln grant(s) wait for a second person</source>
        <translation>
            <numerusform>%Ln Freigabe wartet auf eine zweite Person</numerusform>
            <numerusform>%Ln Freigaben warten auf eine zweite Person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/hand_acts.py"/>
        <source>%Ln hand(s) lowered.</source>
        <translation>
            <numerusform>%Ln Hand gesenkt.</numerusform>
            <numerusform>%Ln Hände gesenkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/escalations.py"/>
        <location filename="../../console/views/view_words.py"/>
        <source>%Ln hand(s) up</source>
        <translation>
            <numerusform>%Ln Handzeichen</numerusform>
            <numerusform>%Ln Handzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>%Ln hand(s) up, the first since {passed}</source>
        <translation>
            <numerusform>%Ln Handzeichen, seit {passed}</numerusform>
            <numerusform>%Ln Handzeichen, das erste seit {passed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/handover/window_shift.py"/>
        <source>%Ln handover(s) wait, the first for {length}</source>
        <translation>
            <numerusform>%Ln Übergabe wartet seit {length}</numerusform>
            <numerusform>%Ln Übergaben warten, die erste seit {length}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/said_acts.py"/>
        <source>%Ln left as they are. {reason}</source>
        <translation>
            <numerusform>%Ln blieb, wie es war. {reason}</numerusform>
            <numerusform>%Ln blieben, wie sie waren. {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_words.py"/>
        <source>%Ln left out: they have ended.</source>
        <translation>
            <numerusform>%Ln bleibt aus: Er ist beendet.</numerusform>
            <numerusform>%Ln bleiben aus: Sie sind beendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_words.py"/>
        <source>%Ln left where they are: a lost line left them open, and nobody waits there.</source>
        <translation>
            <numerusform>%Ln bleibt, wo er ist: Eine abgerissene Leitung hat ihn offen gelassen, dort wartet niemand.</numerusform>
            <numerusform>%Ln bleiben, wo sie sind: Eine abgerissene Leitung hat sie offen gelassen, dort wartet niemand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_words.py"/>
        <source>%Ln left where they are: somebody is with the customer.</source>
        <translation>
            <numerusform>%Ln bleibt, wo er ist: Es ist jemand beim Kunden.</numerusform>
            <numerusform>%Ln bleiben, wo sie sind: Es ist jemand beim Kunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_words.py"/>
        <source>%Ln left where they are: the telephone system has been asked to move them already.</source>
        <translation>
            <numerusform>%Ln bleibt, wo er ist: Die Telefonanlage ist schon gebeten, ihn zu verschieben.</numerusform>
            <numerusform>%Ln bleiben, wo sie sind: Die Telefonanlage ist schon gebeten, sie zu verschieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/contact_drag.py"/>
        <location filename="../../console/acting/move_dialog.py"/>
        <source>%Ln left where they are: there already.</source>
        <translation>
            <numerusform>%Ln bleibt, wo er ist: schon dort.</numerusform>
            <numerusform>%Ln bleiben, wo sie sind: schon dort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_words.py"/>
        <source>%Ln left where they are: your roles do not reach so far.</source>
        <translation>
            <numerusform>%Ln bleibt, wo er ist: So weit reichen Ihre Rollen nicht.</numerusform>
            <numerusform>%Ln bleiben, wo sie sind: So weit reichen Ihre Rollen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/places_dialog.py"/>
        <source>%Ln level(s) given or changed.</source>
        <translation>
            <numerusform>%Ln Stufe gegeben oder geändert.</numerusform>
            <numerusform>%Ln Stufen gegeben oder geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/bringing/bringing.py"/>
        <location filename="../../console/bringing/plan_words.py"/>
        <source>%Ln line(s) could not be read and were left out; the first is line {line}: {reason}.</source>
        <translation>
            <numerusform>%Ln Zeile war nicht lesbar und fehlt; die erste ist Zeile {line}: {reason}.</numerusform>
            <numerusform>%Ln Zeilen waren nicht lesbar und fehlen; die erste ist Zeile {line}: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_words.py"/>
        <source>%Ln live call(s): the telephone system is asked; this may fail.</source>
        <translation>
            <numerusform>%Ln laufender Anruf: Die Telefonanlage wird gebeten; das kann fehlschlagen.</numerusform>
            <numerusform>%Ln laufende Anrufe: Die Telefonanlage wird gebeten; das kann fehlschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/agent_acts.py"/>
        <source>%Ln loan(s) ended: back in their own queues.</source>
        <translation>
            <numerusform>%Ln Ausleihe beendet: zurück in den eigenen Warteschlangen.</numerusform>
            <numerusform>%Ln Ausleihen beendet: zurück in den eigenen Warteschlangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/detail/incident_facts.py"/>
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/detail/customer_facts.py"/>
        <source>%Ln more in queues you do not see</source>
        <translation>
            <numerusform>%Ln weiterer in Warteschlangen, die Sie nicht sehen</numerusform>
            <numerusform>%Ln weitere in Warteschlangen, die Sie nicht sehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>%Ln new escalation(s) {queues}</source>
        <translation>
            <numerusform>%Ln neue Eskalation {queues}</numerusform>
            <numerusform>%Ln neue Eskalationen {queues}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/agent_drag.py"/>
        <source>%Ln not lent. {reason}</source>
        <translation>
            <numerusform>%Ln nicht ausgeliehen. {reason}</numerusform>
            <numerusform>%Ln nicht ausgeliehen. {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/contact_drag.py"/>
        <source>%Ln of another channel: {queue} is for {channel}.</source>
        <translation>
            <numerusform>%Ln aus einem anderen Kanal: {queue} ist für {channel}.</numerusform>
            <numerusform>%Ln aus einem anderen Kanal: {queue} ist für {channel}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>%Ln of them is with somebody and stays as it is; the others leave the line.</source>
        <translation>
            <numerusform>%Ln davon ist bei jemandem und bleibt, wie er ist; die anderen verlassen die Warteschlange.</numerusform>
            <numerusform>%Ln davon sind bei jemandem und bleiben, wie sie sind; die anderen verlassen die Warteschlange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>%Ln of them overdue.</source>
        <translation>
            <numerusform>%Ln davon ist überfällig.</numerusform>
            <numerusform>%Ln davon sind überfällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/message_dialog.py"/>
        <source>%Ln of them read(s) it when signed in again.</source>
        <translation>
            <numerusform>%Ln davon liest sie nach der nächsten Anmeldung.</numerusform>
            <numerusform>%Ln davon lesen sie nach der nächsten Anmeldung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/agent_drag.py"/>
        <source>%Ln of them without a skill that {queue} asks for.</source>
        <translation>
            <numerusform>%Ln davon ohne eine Fähigkeit, die {queue} verlangt.</numerusform>
            <numerusform>%Ln davon ohne eine Fähigkeit, die {queue} verlangt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/incidents/band.py"/>
        <location filename="../../console/incidents/incident_words.py"/>
        <source>%Ln open contact(s)</source>
        <translation>
            <numerusform>%Ln offener Kontakt</numerusform>
            <numerusform>%Ln offene Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/incidents/declare_dialog.py"/>
        <source>%Ln open contact(s) belong(s) to it now, and all that come until it ends.</source>
        <translation>
            <numerusform>%Ln offener Kontakt gehört jetzt dazu, und alle, die bis zu ihrem Ende kommen.</numerusform>
            <numerusform>%Ln offene Kontakte gehören jetzt dazu, und alle, die bis zu ihrem Ende kommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/pulse_words.py"/>
        <source>%Ln open, {late} of them overdue</source>
        <translation>
            <numerusform>%Ln offen, davon {late} überfällig</numerusform>
            <numerusform>%Ln offen, davon {late} überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>%Ln other alert(s)</source>
        <translation>
            <numerusform>%Ln anderer Alarm</numerusform>
            <numerusform>%Ln andere Alarme</numerusform>
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
        <location filename="../../console/views/view_words.py"/>
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln überfällig</numerusform>
            <numerusform>%Ln überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/message_acts.py"/>
        <source>%Ln queue(s)</source>
        <translation>
            <numerusform>%Ln Warteschlange</numerusform>
            <numerusform>%Ln Warteschlangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/setup/skills_topic.py"/>
        <source>%Ln queue(s) ask for it</source>
        <translation>
            <numerusform>%Ln Warteschlange verlangt sie</numerusform>
            <numerusform>%Ln Warteschlangen verlangen sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/setup/teams_topic.py"/>
        <source>%Ln queue(s) belong to it: give them to another team first.</source>
        <translation>
            <numerusform>%Ln Warteschlange gehört dazu: Geben Sie sie zuerst einem anderen Team.</numerusform>
            <numerusform>%Ln Warteschlangen gehören dazu: Geben Sie sie zuerst einem anderen Team.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/rules/rule_oddities.py"/>
        <source>%Ln queue(s) have a handling limit of their own on the page of queues, and that one counts there: {queues}.</source>
        <translation>
            <numerusform>%Ln Warteschlange hat auf der Seite der Warteschlangen eine eigene Bearbeitungsgrenze, und dort gilt diese: {queues}.</numerusform>
            <numerusform>%Ln Warteschlangen haben auf der Seite der Warteschlangen eine eigene Bearbeitungsgrenze, und dort gilt diese: {queues}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/rules/rule_oddities.py"/>
        <source>%Ln queue(s) never open by their opening hours, so the clock stands still there and nothing is told: {queues}.</source>
        <translation>
            <numerusform>%Ln Warteschlange ist nach ihren Öffnungszeiten nie offen; die Uhr steht dort still, und nichts wird gemeldet: {queues}.</numerusform>
            <numerusform>%Ln Warteschlangen sind nach ihren Öffnungszeiten nie offen; die Uhr steht dort still, und nichts wird gemeldet: {queues}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/views/view_words.py"/>
        <source>%Ln queue(s) over the limit</source>
        <translation>
            <numerusform>%Ln Warteschlange über der Grenze</numerusform>
            <numerusform>%Ln Warteschlangen über der Grenze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/rules/rule_oddities.py"/>
        <source>%Ln queue(s) promise an answer only later than this limit, so it tells of contacts that are still within that promise: {queues}. Make exceptions there.</source>
        <translation>
            <numerusform>%Ln Warteschlange verspricht eine Antwort erst später als diese Grenze; gemeldet würde, was noch im Versprechen liegt: {queues}. Legen Sie dort eine Ausnahme an.</numerusform>
            <numerusform>%Ln Warteschlangen versprechen eine Antwort erst später als diese Grenze; gemeldet würde, was noch im Versprechen liegt: {queues}. Legen Sie dort Ausnahmen an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>%Ln refusal(s) avoided</source>
        <translation>
            <numerusform>%Ln vermiedene Ablehnung</numerusform>
            <numerusform>%Ln vermiedene Ablehnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/requests/request_acts.py"/>
        <source>%Ln request(s) approved; a second person has to approve, too.</source>
        <translation>
            <numerusform>%Ln Anfrage genehmigt; eine zweite Person muss auch genehmigen.</numerusform>
            <numerusform>%Ln Anfragen genehmigt; eine zweite Person muss auch genehmigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/requests/request_acts.py"/>
        <source>%Ln request(s) approved; the agent is told at once.</source>
        <translation>
            <numerusform>%Ln Anfrage genehmigt; der Agent erfährt es sofort.</numerusform>
            <numerusform>%Ln Anfragen genehmigt; die Agenten erfahren es sofort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/requests/decline_dialog.py"/>
        <source>%Ln request(s) declined; the agent reads why.</source>
        <translation>
            <numerusform>%Ln Anfrage abgelehnt; der Agent liest, warum.</numerusform>
            <numerusform>%Ln Anfragen abgelehnt; die Agenten lesen, warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>%Ln request(s) wait for an approval.</source>
        <translation>
            <numerusform>%Ln Anfrage wartet auf eine Genehmigung.</numerusform>
            <numerusform>%Ln Anfragen warten auf eine Genehmigung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/response_figure.py"/>
        <source>%Ln resolved</source>
        <translation>
            <numerusform>%Ln gelöst</numerusform>
            <numerusform>%Ln gelöst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/setup/routes_topic.py"/>
        <source>%Ln route(s)</source>
        <translation>
            <numerusform>%Ln Weg</numerusform>
            <numerusform>%Ln Wege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>%Ln row(s) of places with a limit of their own are left out.</source>
        <translation>
            <numerusform>%Ln Zeile von Orten mit eigener Grenze ist weggelassen.</numerusform>
            <numerusform>%Ln Zeilen von Orten mit eigener Grenze sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/export/export_dialog.py"/>
        <source>%Ln row(s) of {table}, as they were when you asked.</source>
        <translation>
            <numerusform>%Ln Zeile aus „{table}“, so wie sie beim Aufruf war.</numerusform>
            <numerusform>%Ln Zeilen aus „{table}“, so wie sie beim Aufruf waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/audit/seal_words.py"/>
        <source>%Ln row(s) wait for their seal since {moment}. Nobody seals: keep a console open, or run 'floorwalker rules'.</source>
        <translation>
            <numerusform>%Ln Zeile wartet seit {moment} auf ihr Siegel. Niemand versiegelt: lassen Sie eine Konsole offen, oder starten Sie 'floorwalker rules'.</numerusform>
            <numerusform>%Ln Zeilen warten seit {moment} auf ihr Siegel. Niemand versiegelt: lassen Sie eine Konsole offen, oder starten Sie 'floorwalker rules'.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/pulse_words.py"/>
        <source>%Ln signed in</source>
        <translation>
            <numerusform>%Ln angemeldet</numerusform>
            <numerusform>%Ln angemeldet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/places_dialog.py"/>
        <source>%Ln skill(s) taken away.</source>
        <translation>
            <numerusform>%Ln Fähigkeit genommen.</numerusform>
            <numerusform>%Ln Fähigkeiten genommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>%Ln stop(s) had other reasons (the customer's bound, the day's, a budget): no limit at once avoids them.</source>
        <translation>
            <numerusform>%Ln Fall hatte andere Gründe (Schranke des Kunden, des Tages, ein Budget): Keine Grenze auf einmal vermeidet ihn.</numerusform>
            <numerusform>%Ln Fälle hatten andere Gründe (Schranke des Kunden, des Tages, ein Budget): Keine Grenze auf einmal vermeidet sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>%Ln stop(s) happened under a lower limit: what holds now would have avoided them.</source>
        <translation>
            <numerusform>%Ln Fall geschah unter einer niedrigeren Grenze: Was jetzt gilt, hätte ihn vermieden.</numerusform>
            <numerusform>%Ln Fälle geschahen unter einer niedrigeren Grenze: Was jetzt gilt, hätte sie vermieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/response_figure.py"/>
        <source>%Ln taken</source>
        <translation>
            <numerusform>%Ln übernommen</numerusform>
            <numerusform>%Ln übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/audit/commands_model.py"/>
        <source>%Ln thing(s)</source>
        <translation>
            <numerusform>%Ln Ding</numerusform>
            <numerusform>%Ln Dinge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/setup/window.py"/>
        <source>%Ln thing(s) not saved.</source>
        <translation>
            <numerusform>%Ln Eintrag nicht gespeichert.</numerusform>
            <numerusform>%Ln Einträge nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>%Ln thing(s) stand out among {uses} by {agents} and {approvals}.</source>
        <translation>
            <numerusform>%Ln Auffälligkeit unter {uses} von {agents} und {approvals}.</numerusform>
            <numerusform>%Ln Auffälligkeiten unter {uses} von {agents} und {approvals}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/handover/give_window.py"/>
        <source>%Ln thing(s) stay behind</source>
        <translation>
            <numerusform>%Ln Sache bleibt zurück</numerusform>
            <numerusform>%Ln Sachen bleiben zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/amounts.py"/>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln Mal</numerusform>
            <numerusform>%Ln Mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/places_dialog.py"/>
        <source>%Ln time(s) somebody joins a queue.</source>
        <translation>
            <numerusform>%Ln Mal kommt jemand in eine Warteschlange.</numerusform>
            <numerusform>%Ln Mal kommt jemand in eine Warteschlange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/places_dialog.py"/>
        <source>%Ln time(s) somebody leaves a queue.</source>
        <translation>
            <numerusform>%Ln Mal verlässt jemand eine Warteschlange.</numerusform>
            <numerusform>%Ln Mal verlässt jemand eine Warteschlange.</numerusform>
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
    <message numerus="yes">
        <location filename="../../console/authority/ledger/billing_words.py"/>
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>%Ln use(s)</source>
        <translation>
            <numerusform>%Ln Nutzung</numerusform>
            <numerusform>%Ln Nutzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>%Ln use(s) were given at the limit itself (95 % of it and more): some of them would have been more.</source>
        <translation>
            <numerusform>%Ln Nutzung lag an der Grenze selbst (95 % davon und mehr): Sie wäre vielleicht höher gewesen.</numerusform>
            <numerusform>%Ln Nutzungen lagen an der Grenze selbst (95 % davon und mehr): Einige wären höher gewesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/ledger/waiting_words.py"/>
        <source>%Ln use(s) without billing's reference for more than {hours} h. The oldest: U-{number} by {agent} for {contact}, waiting {wait}.</source>
        <translation>
            <numerusform>%Ln Nutzung seit mehr als {hours} h ohne Referenz der Abrechnung: U-{number} von {agent} für {contact}, wartet seit {wait}.</numerusform>
            <numerusform>%Ln Nutzungen seit mehr als {hours} h ohne Referenz der Abrechnung. Die älteste: U-{number} von {agent} für {contact}, wartet seit {wait}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/setup/form.py"/>
        <source>%Ln value(s) cannot be saved so.</source>
        <translation>
            <numerusform>%Ln Wert lässt sich so nicht speichern.</numerusform>
            <numerusform>%Ln Werte lassen sich so nicht speichern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/setup/form.py"/>
        <source>%Ln value(s) changed, not saved.</source>
        <translation>
            <numerusform>%Ln Wert geändert, nicht gespeichert.</numerusform>
            <numerusform>%Ln Werte geändert, nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>%Ln wait(s) over the limit</source>
        <translation>
            <numerusform>%Ln Wartezeit über der Grenze</numerusform>
            <numerusform>%Ln Wartezeiten über der Grenze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>%Ln wait(s) over their limit {queues}, longest {passed}</source>
        <translation>
            <numerusform>%Ln Wartezeit über der Grenze {queues}, längste {passed}</numerusform>
            <numerusform>%Ln Wartezeiten über der Grenze {queues}, längste {passed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/queue_meanings.py"/>
        <source>%Ln wait(s) that ended: {answered} answered, {abandoned} gave up, {other} left otherwise</source>
        <translation>
            <numerusform>%Ln beendete Wartezeit: {answered} angenommen, {abandoned} aufgegeben, {other} anders beendet</numerusform>
            <numerusform>%Ln beendete Wartezeiten: {answered} angenommen, {abandoned} aufgegeben, {other} anders beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/queue_meanings.py"/>
        <location filename="../../console/palette/thing_words.py"/>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartend</numerusform>
            <numerusform>%Ln wartend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/queue_meanings.py"/>
        <source>%Ln waiting, {late} of them past the answer time</source>
        <translation>
            <numerusform>%Ln wartend, davon {late} über der Annahmezeit</numerusform>
            <numerusform>%Ln wartend, davon {late} über der Annahmezeit</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/connecting/connect_dialog.py"/>
        <source>&amp;A shared floor, on PostgreSQL</source>
        <translation>&amp;Gemeinsames Servicecenter, auf PostgreSQL</translation>
    </message>
    <message>
        <location filename="../../console/handover/start_window.py"/>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../console/alerts/window_alerts.py"/>
        <source>&amp;Alerts…</source>
        <translation>A&amp;larme…</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/place_limits.py"/>
        <source>&amp;All bounds, from a day to come…</source>
        <translation>&amp;Alle Grenzen, ab einem späteren Tag …</translation>
    </message>
    <message>
        <location filename="../../console/export/export_dialog.py"/>
        <source>&amp;All columns</source>
        <translation>&amp;Alle Spalten</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_list.py"/>
        <source>&amp;All seen</source>
        <translation>&amp;Alle gesehen</translation>
    </message>
    <message>
        <location filename="../../console/keys/change_dialog.py"/>
        <source>&amp;All usual keys</source>
        <translation>&amp;Alle üblichen Tasten</translation>
    </message>
    <message>
        <location filename="../../console/escalating/raise_dialog.py"/>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grants_page.py"/>
        <source>&amp;Approve</source>
        <translation>&amp;Genehmigen</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>&amp;Approve and raise</source>
        <translation>&amp;Genehmigen und erhöhen</translation>
    </message>
    <message>
        <location filename="../../console/acting/state_dialog.py"/>
        <source>&amp;Ask</source>
        <translation>&amp;Bitten</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>&amp;At</source>
        <translation>&amp;Um</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_dialog.py"/>
        <source>&amp;At once</source>
        <translation>Auf &amp;einmal</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/authorise_dialog.py"/>
        <source>&amp;Authorise</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <location filename="../../console/authority/menu.py"/>
        <source>&amp;Authority</source>
        <translation>&amp;Befugnisse</translation>
    </message>
    <message>
        <location filename="../../console/tour/callout.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_page.py"/>
        <source>&amp;Back to the assumptions shipped</source>
        <translation>&amp;Zurück zu den mitgelieferten Annahmen</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail_menu.py"/>
        <source>&amp;Back to the one before</source>
        <translation>&amp;Zurück zum vorigen</translation>
    </message>
    <message>
        <location filename="../../console/export/export_dialog.py"/>
        <source>&amp;Begin with lines that say what this is</source>
        <translation>Mit &amp;Zeilen beginnen, die sagen, was das ist</translation>
    </message>
    <message>
        <location filename="../../console/welcome/beginnings.py"/>
        <source>&amp;Bring a log, an export or a shift plan…</source>
        <translation>&amp;Telefonprotokoll, Export oder Schichtplan einlesen…</translation>
    </message>
    <message>
        <location filename="../../console/escalating/return_dialog.py"/>
        <source>&amp;Bring back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>&amp;Bring it in</source>
        <translation>&amp;Einlesen</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/erase_dialog.py"/>
        <source>&amp;Called</source>
        <translation>&amp;Heißt</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_result_dialog.py"/>
        <source>&amp;Cancel the rest</source>
        <translation>Den Rest &amp;abbrechen</translation>
    </message>
    <message>
        <location filename="../../console/escalating/resolve_dialog.py"/>
        <source>&amp;Cause</source>
        <translation>&amp;Ursache</translation>
    </message>
    <message>
        <location filename="../../console/acting/places_dialog.py"/>
        <location filename="../../console/authority/grants/change_dialog.py"/>
        <source>&amp;Change</source>
        <translation>Än&amp;dern</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Change keys…</source>
        <translation>Tasten ä&amp;ndern…</translation>
    </message>
    <message>
        <location filename="../../console/incidents/queues_dialog.py"/>
        <source>&amp;Change the queues</source>
        <translation>&amp;Warteschlangen ändern</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grants_page.py"/>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <location filename="../../console/alerts/how_page.py"/>
        <source>&amp;Choose…</source>
        <translation>A&amp;uswählen…</translation>
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
        <location filename="../../console/connecting/connect_dialog.py"/>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <location filename="../../console/welcome/beginnings.py"/>
        <source>&amp;Connect to a floor…</source>
        <translation>Servicecenter ö&amp;ffnen…</translation>
    </message>
    <message>
        <location filename="../../console/incidents/window_incidents.py"/>
        <source>&amp;Contacts of the incident</source>
        <translation>&amp;Kontakte der Störung</translation>
    </message>
    <message>
        <location filename="../../console/people/password_dialog.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
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
        <location filename="../../console/connecting/server_form.py"/>
        <source>&amp;Database</source>
        <translation>Daten&amp;bank</translation>
    </message>
    <message>
        <location filename="../../console/incidents/declare_dialog.py"/>
        <source>&amp;Declare</source>
        <translation>&amp;Ausrufen</translation>
    </message>
    <message>
        <location filename="../../console/incidents/window_incidents.py"/>
        <source>&amp;Declare an incident…</source>
        <translation>Störung &amp;ausrufen…</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grants_page.py"/>
        <location filename="../../console/authority/requests/decline_dialog.py"/>
        <source>&amp;Decline</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <location filename="../../console/views/views_menu.py"/>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <location filename="../../console/setup/form.py"/>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <location filename="../../console/tour/callout.py"/>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <location filename="../../console/escalating/raise_dialog.py"/>
        <location filename="../../console/escalating/time_dialogs.py"/>
        <source>&amp;Due</source>
        <translation>&amp;Fällig</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../console/incidents/update_dialog.py"/>
        <source>&amp;End it</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../console/tour/callout.py"/>
        <source>&amp;End the tour</source>
        <translation>Rundgang &amp;beenden</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/audit_page.py"/>
        <source>&amp;Erase a customer or an agent…</source>
        <translation>Einen Kunden oder Agenten &amp;löschen …</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/erase_dialog.py"/>
        <source>&amp;Erase for good</source>
        <translation>&amp;Endgültig löschen</translation>
    </message>
    <message>
        <location filename="../../console/escalating/raise_dialog.py"/>
        <source>&amp;Escalate</source>
        <translation>&amp;Eskalieren</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Explain this figure</source>
        <translation>&amp;Diese Zahl erklären</translation>
    </message>
    <message>
        <location filename="../../console/panels/table_actions.py"/>
        <source>&amp;Export this table as CSV…</source>
        <translation>Diese Tabelle als CSV &amp;exportieren…</translation>
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
        <location filename="../../console/authority/grants/emergency_dialog.py"/>
        <location filename="../../console/authority/grants/give_dialog.py"/>
        <source>&amp;Give</source>
        <translation>&amp;Geben</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grants_page.py"/>
        <source>&amp;Give a grant…</source>
        <translation>&amp;Freigabe geben …</translation>
    </message>
    <message>
        <location filename="../../console/keys/change_dialog.py"/>
        <source>&amp;Give it this key</source>
        <translation>Diese Taste &amp;geben</translation>
    </message>
    <message>
        <location filename="../../console/keys/change_dialog.py"/>
        <source>&amp;Give it this key all the same</source>
        <translation>Diese Taste trotzdem &amp;geben</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/place_limits.py"/>
        <source>&amp;Give up its own limit</source>
        <translation>Eigene &amp;Grenze aufgeben</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_list.py"/>
        <source>&amp;Go there</source>
        <translation>&amp;Hingehen</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grants_page.py"/>
        <source>&amp;Grant</source>
        <translation>F&amp;reigabe</translation>
    </message>
    <message>
        <location filename="../../console/document/dialog.py"/>
        <source>&amp;HTML, which screen readers and browsers read best</source>
        <translation>&amp;HTML, am besten für Vorleseprogramme und Browser</translation>
    </message>
    <message>
        <location filename="../../console/escalating/hand_on_dialog.py"/>
        <source>&amp;Hand on</source>
        <translation>&amp;Weitergeben</translation>
    </message>
    <message>
        <location filename="../../console/handover/give_window.py"/>
        <source>&amp;Hand over</source>
        <translation>&amp;Übergeben</translation>
    </message>
    <message>
        <location filename="../../console/handover/window_shift.py"/>
        <source>&amp;Hand over…</source>
        <translation>&amp;Übergeben…</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>&amp;High</source>
        <translation>&amp;Hoch</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_dialog.py"/>
        <source>&amp;Holds</source>
        <translation>&amp;Gilt</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <source>&amp;Hours until a use nobody confirmed is listed</source>
        <translation>&amp;Stunden, bis eine unbestätigte Nutzung gelistet wird</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/audit_page.py"/>
        <source>&amp;How long things are kept…</source>
        <translation>&amp;Wie lange aufbewahrt wird …</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>&amp;In all</source>
        <translation>&amp;Insgesamt</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_dialog.py"/>
        <source>&amp;In all, one grant</source>
        <translation>&amp;Insgesamt je Freigabe</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_fields.py"/>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <location filename="../../console/welcome/beginnings.py"/>
        <source>&amp;Leave the demo</source>
        <translation>Demo &amp;verlassen</translation>
    </message>
    <message>
        <location filename="../../console/acting/lend_dialog.py"/>
        <source>&amp;Lend</source>
        <translation>Aus&amp;leihen</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/level_dialog.py"/>
        <source>&amp;Level</source>
        <translation>&amp;Stufe</translation>
    </message>
    <message>
        <location filename="../../console/acting/places_dialog.py"/>
        <source>&amp;Level of the skill chosen</source>
        <translation>&amp;Stufe der gewählten Fähigkeit</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/limit_slider.py"/>
        <source>&amp;Limit at once</source>
        <translation>&amp;Grenze auf einmal</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/keep_dialog.py"/>
        <source>&amp;Log of changes</source>
        <translation>Änderungs&amp;log</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/advice_page.py"/>
        <source>&amp;Look at it in the what-if</source>
        <translation>Im &amp;Was-wäre-wenn ansehen</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/erase_dialog.py"/>
        <source>&amp;Look what would go</source>
        <translation>&amp;Nachsehen, was wegfiele</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>&amp;Low</source>
        <translation>Niedri&amp;g</translation>
    </message>
    <message>
        <location filename="../../console/connecting/connect_dialog.py"/>
        <source>&amp;Make a floor there</source>
        <translation>Servicecenter dort einri&amp;chten</translation>
    </message>
    <message>
        <location filename="../../console/connecting/connect_dialog.py"/>
        <source>&amp;Make it and connect</source>
        <translation>Einrichten und &amp;verbinden</translation>
    </message>
    <message>
        <location filename="../../console/people/password_dialog.py"/>
        <source>&amp;Make one</source>
        <translation>&amp;Eines erzeugen</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <source>&amp;Measured in</source>
        <translation>Gemessen &amp;in</translation>
    </message>
    <message>
        <location filename="../../console/acting/message_dialog.py"/>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_dialog.py"/>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <location filename="../../console/escalating/time_dialogs.py"/>
        <source>&amp;Move the due time</source>
        <translation>Fälligkeit &amp;verschieben</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <location filename="../../console/connecting/server_form.py"/>
        <source>&amp;Name</source>
        <translation>Ben&amp;utzername</translation>
    </message>
    <message>
        <location filename="../../console/connecting/file_form.py"/>
        <source>&amp;Name of the new floor</source>
        <translation>Na&amp;me des neuen Servicecenters</translation>
    </message>
    <message>
        <location filename="../../console/views/name_dialog.py"/>
        <source>&amp;Name of the view</source>
        <translation>&amp;Name der Ansicht</translation>
    </message>
    <message>
        <location filename="../../console/panels/column_menus.py"/>
        <source>&amp;Narrower column</source>
        <translation>Spalte &amp;schmaler</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>&amp;New amount</source>
        <translation>&amp;Neuer Betrag</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>&amp;New amount {bound}</source>
        <translation>&amp;Neuer Betrag {bound}</translation>
    </message>
    <message>
        <location filename="../../console/people/own_password_dialog.py"/>
        <source>&amp;New password</source>
        <translation>&amp;Neues Kennwort</translation>
    </message>
    <message>
        <location filename="../../console/tour/callout.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Next panel</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <location filename="../../console/incidents/declare_dialog.py"/>
        <location filename="../../console/incidents/update_dialog.py"/>
        <source>&amp;Next update, minutes</source>
        <translation>&amp;Nächste Meldung, Minuten</translation>
    </message>
    <message>
        <location filename="../../console/keys/change_dialog.py"/>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>&amp;No time of its own: as the queue's target has it</source>
        <translation>&amp;Keine eigene Zeit: nach dem Ziel der Warteschlange</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_dialogs.py"/>
        <location filename="../../console/menus.py"/>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_list.py"/>
        <source>&amp;Not for {n} min</source>
        <translation>{n} min &amp;nicht</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_dialog.py"/>
        <source>&amp;Note for the next person</source>
        <translation>&amp;Notiz für die nächste Person</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_dialog.py"/>
        <source>&amp;Note for the next person, required</source>
        <translation>&amp;Notiz für die nächste Person, erforderlich</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/keep_dialog.py"/>
        <source>&amp;Notes and other free text</source>
        <translation>&amp;Notizen und anderer freier Text</translation>
    </message>
    <message>
        <location filename="../../console/document/dialog.py"/>
        <source>&amp;Notes as they were written</source>
        <translation>&amp;Notizen, wie sie geschrieben wurden</translation>
    </message>
    <message>
        <location filename="../../console/alerts/how_page.py"/>
        <source>&amp;Notifications of the system</source>
        <translation>&amp;Benachrichtigungen des Systems</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <source>&amp;One customer gets at most, {unit}</source>
        <translation>&amp;Ein Kunde erhält höchstens, {unit}</translation>
    </message>
    <message>
        <location filename="../../console/views/views_menu.py"/>
        <source>&amp;Open a file…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <location filename="../../console/panels/table_actions.py"/>
        <source>&amp;Open details</source>
        <translation>&amp;Details öffnen</translation>
    </message>
    <message>
        <location filename="../../console/causes/causes_window.py"/>
        <source>&amp;Open the agent</source>
        <translation>Agenten ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../../console/causes/causes_window.py"/>
        <source>&amp;Open the contact</source>
        <translation>Kontakt ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../../console/alerts/how_page.py"/>
        <source>&amp;Outside tell me of</source>
        <translation>&amp;Außerhalb melden</translation>
    </message>
    <message>
        <location filename="../../console/document/dialog.py"/>
        <source>&amp;PDF, with numbered pages</source>
        <translation>&amp;PDF, mit Seitenzahlen</translation>
    </message>
    <message>
        <location filename="../../console/connecting/server_form.py"/>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <location filename="../../console/people/own_password_dialog.py"/>
        <source>&amp;Present password</source>
        <translation>&amp;Jetziges Kennwort</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Previous panel</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>&amp;Priority, -9 to 9</source>
        <translation>&amp;Priorität, -9 bis 9</translation>
    </message>
    <message>
        <location filename="../../console/escalating/time_dialogs.py"/>
        <source>&amp;Promise</source>
        <translation>&amp;Zusagen</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/give_dialog.py"/>
        <location filename="../../console/incidents/declare_dialog.py"/>
        <location filename="../../console/incidents/queues_dialog.py"/>
        <source>&amp;Queues</source>
        <translation>&amp;Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../console/acting/places_dialog.py"/>
        <source>&amp;Queues, ticked are theirs</source>
        <translation>&amp;Warteschlangen, ihre sind angehakt</translation>
    </message>
    <message>
        <location filename="../../console/alerts/how_page.py"/>
        <source>&amp;Quiet times: no sound, nothing outside</source>
        <translation>&amp;Ruhezeiten: kein Ton, nichts außerhalb</translation>
    </message>
    <message>
        <location filename="../../console/locking/cover.py"/>
        <location filename="../../console/menus.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../console/causes/causes_window.py"/>
        <source>&amp;Read again</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <location filename="../../console/acting/reason_dialog.py"/>
        <location filename="../../console/authority/grants/grant_dialog.py"/>
        <location filename="../../console/escalating/raise_dialog.py"/>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_dialog.py"/>
        <source>&amp;Reason, required: no route leads there</source>
        <translation>&amp;Grund, erforderlich: Dorthin führt kein Weg</translation>
    </message>
    <message>
        <location filename="../../console/connecting/server_form.py"/>
        <source>&amp;Remember the password in the system's keyring</source>
        <translation>Kennwort im Schlüsselbund des Systems me&amp;rken</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <location filename="../../console/views/views_menu.py"/>
        <source>&amp;Rename…</source>
        <translation>Um&amp;benennen…</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Reset the layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../console/escalating/resolve_dialog.py"/>
        <source>&amp;Resolve</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kinds_view.py"/>
        <source>&amp;Retire, or bring back</source>
        <translation>&amp;Stilllegen oder zurückholen</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_result_dialog.py"/>
        <source>&amp;Retry failed</source>
        <translation>Fehlgeschlagene &amp;wiederholen</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grants_page.py"/>
        <source>&amp;Revoke</source>
        <translation>&amp;Widerrufen</translation>
    </message>
    <message>
        <location filename="../../console/document/dialog.py"/>
        <location filename="../../console/setup/form.py"/>
        <location filename="../../console/views/views_menu.py"/>
        <source>&amp;Save</source>
        <translation>Sp&amp;eichern</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Save a picture…</source>
        <translation>Bild &amp;speichern…</translation>
    </message>
    <message>
        <location filename="../../console/incidents/declare_dialog.py"/>
        <location filename="../../console/incidents/update_dialog.py"/>
        <source>&amp;Say to customers</source>
        <translation>Kunden &amp;sagen</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kinds_view.py"/>
        <source>&amp;Second person…</source>
        <translation>&amp;Zweite Person …</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_list.py"/>
        <source>&amp;Seen</source>
        <translation>Ge&amp;sehen</translation>
    </message>
    <message>
        <location filename="../../console/acting/message_dialog.py"/>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <location filename="../../console/connecting/server_form.py"/>
        <source>&amp;Server</source>
        <translation>&amp;Servername</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <source>&amp;Set</source>
        <translation>&amp;Festlegen</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/level_dialog.py"/>
        <source>&amp;Set the level</source>
        <translation>Stufe &amp;festlegen</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_dialog.py"/>
        <source>&amp;Set the limit</source>
        <translation>Grenze &amp;festlegen</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>&amp;Set the priority</source>
        <translation>Priorität &amp;setzen</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>&amp;Set the time</source>
        <translation>Zeit &amp;setzen</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_page.py"/>
        <source>&amp;Set this limit</source>
        <translation>Diese Grenze &amp;setzen</translation>
    </message>
    <message>
        <location filename="../../console/escalating/raise_dialog.py"/>
        <source>&amp;Severity</source>
        <translation>D&amp;ringlichkeit</translation>
    </message>
    <message>
        <location filename="../../console/shift_menu.py"/>
        <source>&amp;Shift</source>
        <translation>Schi&amp;cht</translation>
    </message>
    <message>
        <location filename="../../console/acting/break_dialog.py"/>
        <source>&amp;Shift it</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_result_dialog.py"/>
        <source>&amp;Show them</source>
        <translation>Sie &amp;zeigen</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grants_page.py"/>
        <source>&amp;Show whom it is for</source>
        <translation>&amp;Zeigen, für wen sie ist</translation>
    </message>
    <message>
        <location filename="../../console/acting/agent_acts.py"/>
        <source>&amp;Sign out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <location filename="../../console/alerts/what_page.py"/>
        <source>&amp;Single queues</source>
        <translation>&amp;Einzelne Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../console/acting/places_dialog.py"/>
        <source>&amp;Skills and levels</source>
        <translation>&amp;Fähigkeiten und Stufen</translation>
    </message>
    <message>
        <location filename="../../console/panels/table_actions.py"/>
        <source>&amp;Sort by this column</source>
        <translation>Nach dieser Spal&amp;te sortieren</translation>
    </message>
    <message>
        <location filename="../../console/alerts/how_page.py"/>
        <source>&amp;Sound</source>
        <translation>&amp;Ton</translation>
    </message>
    <message>
        <location filename="../../console/acting/state_dialog.py"/>
        <source>&amp;State</source>
        <translation>&amp;Zustand</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/keep_dialog.py"/>
        <source>&amp;States of agents</source>
        <translation>&amp;Zustände der Agenten</translation>
    </message>
    <message>
        <location filename="../../console/panels/table_actions.py"/>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <location filename="../../console/views/views_menu.py"/>
        <source>&amp;Take back changes</source>
        <translation>Änderungen &amp;zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../console/handover/give_window.py"/>
        <source>&amp;Take it back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_list.py"/>
        <source>&amp;Tell me again</source>
        <translation>&amp;Wieder melden</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Text size</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/keep_dialog.py"/>
        <source>&amp;Texts of ledger and audit</source>
        <translation>&amp;Texte von Nachweis und Protokoll</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/give_dialog.py"/>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <location filename="../../console/acting/break_dialog.py"/>
        <source>&amp;To begin at</source>
        <translation>&amp;Beginnt um</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Rundgang durch das Fenster</translation>
    </message>
    <message>
        <location filename="../../console/alerts/how_page.py"/>
        <source>&amp;Try it now</source>
        <translation>&amp;Jetzt ausprobieren</translation>
    </message>
    <message>
        <location filename="../../console/connecting/connecting.py"/>
        <source>&amp;Try the database again</source>
        <translation>&amp;Datenbank erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/place_limits.py"/>
        <source>&amp;Type another amount</source>
        <translation>Anderen &amp;Betrag eintippen</translation>
    </message>
    <message>
        <location filename="../../console/said_line.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../console/locking/cover.py"/>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <location filename="../../console/acting/lend_dialog.py"/>
        <location filename="../../console/authority/grants/grant_fields.py"/>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <location filename="../../console/incidents/update_dialog.py"/>
        <source>&amp;Update</source>
        <translation>&amp;Melden</translation>
    </message>
    <message>
        <location filename="../../console/incidents/window_incidents.py"/>
        <source>&amp;Update the incident…</source>
        <translation>Zur Störung &amp;melden…</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grants_page.py"/>
        <source>&amp;Uses…</source>
        <translation>N&amp;utzungen …</translation>
    </message>
    <message>
        <location filename="../../console/keys/change_dialog.py"/>
        <source>&amp;Usual key</source>
        <translation>&amp;Übliche Taste</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../console/incidents/update_dialog.py"/>
        <source>&amp;What is new</source>
        <translation>&amp;Was neu ist</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>&amp;What is raised</source>
        <translation>&amp;Was erhöht wird</translation>
    </message>
    <message>
        <location filename="../../console/escalating/resolve_dialog.py"/>
        <source>&amp;What is still to be done</source>
        <translation>&amp;Was noch zu tun ist</translation>
    </message>
    <message>
        <location filename="../../console/incidents/declare_dialog.py"/>
        <source>&amp;What is wrong</source>
        <translation>&amp;Was los ist</translation>
    </message>
    <message>
        <location filename="../../console/incidents/update_dialog.py"/>
        <source>&amp;What it was</source>
        <translation>&amp;Was es war</translation>
    </message>
    <message>
        <location filename="../../console/welcome/beginnings.py"/>
        <source>&amp;What this made-up floor is</source>
        <translation>&amp;Was dieses erfundene Servicecenter ist</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_list.py"/>
        <location filename="../../console/alerts/window_alerts.py"/>
        <source>&amp;What to tell me…</source>
        <translation>Was mir &amp;gemeldet wird…</translation>
    </message>
    <message>
        <location filename="../../console/escalating/time_dialogs.py"/>
        <source>&amp;What was promised</source>
        <translation>&amp;Was zugesagt wurde</translation>
    </message>
    <message>
        <location filename="../../console/acting/break_dialog.py"/>
        <source>&amp;Which</source>
        <translation>&amp;Welche</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/erase_dialog.py"/>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <location filename="../../console/escalating/raise_dialog.py"/>
        <source>&amp;Who asked</source>
        <translation>&amp;Wer bittet</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/keep_dialog.py"/>
        <source>&amp;Who customers were</source>
        <translation>&amp;Wer Kunden waren</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_dialogs.py"/>
        <location filename="../../console/acting/places_dialog.py"/>
        <location filename="../../console/acting/state_dialog.py"/>
        <location filename="../../console/escalating/time_dialogs.py"/>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <location filename="../../console/escalating/return_dialog.py"/>
        <source>&amp;Why it comes back</source>
        <translation>&amp;Warum sie zurückkommt</translation>
    </message>
    <message>
        <location filename="../../console/panels/column_menus.py"/>
        <source>&amp;Wider column</source>
        <translation>Spalte &amp;breiter</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <source>&amp;Within so many days</source>
        <translation>&amp;Innerhalb so vieler Tage</translation>
    </message>
    <message>
        <location filename="../../console/causes/causes_window.py"/>
        <source>&amp;Write to the agent…</source>
        <translation>Dem Agenten &amp;schreiben…</translation>
    </message>
    <message>
        <location filename="../../console/alerts/how_page.py"/>
        <source>&amp;until</source>
        <translation>b&amp;is</translation>
    </message>
    <message>
        <location filename="../../console/tour/steps.py"/>
        <source>'Live' while the database answers. If it does not, the seconds are counted here, the figures stay and are marked as old.</source>
        <translation>'Aktuell', solange die Datenbank antwortet. Tut sie es nicht, werden hier die Sekunden gezählt; die Zahlen bleiben und sind als alt markiert.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <location filename="../../console/authority/limits/limit_dialog.py"/>
        <source>'{typed}' is no amount.</source>
        <translation>„{typed}“ ist kein Betrag.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/setting_limits.py"/>
        <source>'{typed}' is no amount: write it like {example}.</source>
        <translation>„{typed}“ ist kein Betrag: Schreiben Sie ihn wie {example}.</translation>
    </message>
    <message>
        <location filename="../../console/alerts/typed_limits.py"/>
        <source>'{typed}' is no length of time: type 3:00, 90 s or 5 min.</source>
        <translation>'{typed}' ist keine Zeitdauer: Geben Sie 3:00, 90 s oder 5 min ein.</translation>
    </message>
    <message>
        <location filename="../../console/alerts/typed_limits.py"/>
        <source>'{typed}' is no share: type per cent, for example 80.</source>
        <translation>'{typed}' ist kein Anteil: Geben Sie Prozent ein, zum Beispiel 80.</translation>
    </message>
    <message>
        <location filename="../../console/alerts/typed_limits.py"/>
        <source>'{typed}' is too much: at most {most}.</source>
        <translation>'{typed}' ist zu viel: höchstens {most}.</translation>
    </message>
    <message>
        <location filename="../../console/document/contents.py"/>
        <source>(a note, left out)</source>
        <translation>(eine Notiz, weggelassen)</translation>
    </message>
    <message>
        <location filename="../../console/formula_words.py"/>
        <source>(answered in time + abandoned in time) / (answered + abandoned + waiting past the threshold)</source>
        <translation>(rechtzeitig angenommen + rechtzeitig aufgegeben) / (angenommen + aufgegeben + über die Annahmezeit hinaus wartend)</translation>
    </message>
    <message>
        <location filename="../../console/formula_words.py"/>
        <source>(answered in time + short abandons) / (answered + abandoned + waiting past the threshold)</source>
        <translation>(rechtzeitig angenommen + Kurzabbrüche) / (angenommen + aufgegeben + über die Annahmezeit hinaus wartend)</translation>
    </message>
    <message>
        <location filename="../../console/alerts/window_alerts.py"/>
        <source>({n}) {title}</source>
        <translation>({n}) {title}</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_words.py"/>
        <source>+{amount}</source>
        <translation>+{amount}</translation>
    </message>
    <message>
        <location filename="../../console/panels/heap_line.py"/>
        <source>1 to 3 days</source>
        <translation>1 bis 3 Tage</translation>
    </message>
    <message>
        <location filename="../../console/panels/heap_line.py"/>
        <source>1 to 4 h</source>
        <translation>1 bis 4 h</translation>
    </message>
    <message>
        <location filename="../../console/panels/heap_line.py"/>
        <source>15 min to 1 h</source>
        <translation>15 min bis 1 h</translation>
    </message>
    <message>
        <location filename="../../console/panels/heap_line.py"/>
        <source>4 h to 1 day</source>
        <translation>4 h bis 1 Tag</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/sites_model.py"/>
        <source>= the same as the floor</source>
        <translation>= wie das ganze Servicecenter</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_dialog.py"/>
        <source>A CSV file: reference or use, amount, currency, date</source>
        <translation>Eine CSV-Datei: Referenz oder Nutzung, Betrag, Währung, Datum</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/rules/rule_words.py"/>
        <source>A contact came back %Ln time(s) to a queue that had sent it away.</source>
        <translation>
            <numerusform>Ein Kontakt kam %Ln Mal in eine Warteschlange zurück, die ihn weggeschickt hatte.</numerusform>
            <numerusform>Ein Kontakt kam %Ln Mal in eine Warteschlange zurück, die ihn weggeschickt hatte.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>A contact of this customer is still open; erase it once that is closed.</source>
        <translation>Ein Kontakt dieses Kunden ist noch offen; löschen Sie ihn, sobald der geschlossen ist.</translation>
    </message>
    <message>
        <location filename="../../console/setup/queue_fields.py"/>
        <source>A contact that takes longer is marked on the floor.</source>
        <translation>Ein Kontakt, der länger dauert, wird hervorgehoben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/rules/rule_words.py"/>
        <source>A contact was passed on more than %Ln time(s).</source>
        <translation>
            <numerusform>Ein Kontakt wurde mehr als %Ln Mal weitergegeben.</numerusform>
            <numerusform>Ein Kontakt wurde mehr als %Ln Mal weitergegeben.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_words.py"/>
        <source>A contact was passed on, and {limit} later there is still no note about it.</source>
        <translation>Ein Kontakt wurde weitergegeben, und {limit} später gibt es noch keine Notiz dazu.</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/erase_dialog.py"/>
        <source>A customer</source>
        <translation>Ein Kunde</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/rules/rule_words.py"/>
        <source>A customer comes back with the same case within %Ln day(s).</source>
        <translation>
            <numerusform>Ein Kunde kommt innerhalb von %Ln Tag mit demselben Vorgang wieder.</numerusform>
            <numerusform>Ein Kunde kommt innerhalb von %Ln Tagen mit demselben Vorgang wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/rules/rule_words.py"/>
        <source>A customer has had to tell it to more than %Ln agent(s).</source>
        <translation>
            <numerusform>Ein Kunde musste es mehr als %Ln Agenten erzählen.</numerusform>
            <numerusform>Ein Kunde musste es mehr als %Ln Agenten erzählen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_words.py"/>
        <source>A customer is still held {limit} after it was known that they want to leave.</source>
        <translation>Ein Kunde wird {limit}, nachdem bekannt wurde, dass er kündigen will, noch immer festgehalten.</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/assumption_fields.py"/>
        <source>A customer who stays is worth</source>
        <translation>Ein Kunde, der bleibt, ist wert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/rules/rule_words.py"/>
        <source>A customer who wants to leave was refused it %Ln time(s).</source>
        <translation>
            <numerusform>Einem Kunden, der kündigen will, wurde es %Ln Mal verweigert.</numerusform>
            <numerusform>Einem Kunden, der kündigen will, wurde es %Ln Mal verweigert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/flags_page.py"/>
        <source>A flag is no verdict: it says where to look, and there may be a good reason. Agents are compared with all others who have the same bound, customers by their number of contacts. Listed is what chance alone would show in about one look of a hundred.</source>
        <translation>Ein Hinweis ist kein Urteil: Er sagt, wo man hinsehen sollte, und es kann einen guten Grund geben. Agenten werden mit allen anderen verglichen, die dieselbe Grenze haben, Kunden nach der Zahl ihrer Kontakte. Aufgeführt ist, was der Zufall allein bei etwa einem von hundert Blicken zeigen würde.</translation>
    </message>
    <message>
        <location filename="../../console/connecting/connect_dialog.py"/>
        <source>A floor in a &amp;file, for one desk</source>
        <translation>Servicecenter in einer &amp;Datei, für einen Platz</translation>
    </message>
    <message>
        <location filename="../../console/people/session_menu.py"/>
        <source>A floor in a file has no passwords: who may open the file may use it.</source>
        <translation>Ein Floor in einer Datei hat keine Kennwörter: wer die Datei öffnen darf, darf sie benutzen.</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>A floor of your own is made for it: {file}.</source>
        <translation>Dafür wird ein eigenes Servicecenter angelegt: {file}.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>A grant goes to one agent or to one team.</source>
        <translation>Eine Freigabe geht an einen Agenten oder an ein Team.</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>A hand up over</source>
        <translation>Ein Handzeichen länger als</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>A handover of this team is under way; it is accepted or taken back first.</source>
        <translation>Eine Übergabe dieses Teams läuft; sie wird erst angenommen oder zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../console/setup/teams_topic.py"/>
        <source>A language is a short code such as en, de or pt-BR.</source>
        <translation>Eine Sprache ist ein Kürzel wie en, de oder pt-BR.</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/erase_dialog.py"/>
        <source>A legal hold keeps it: {reason}</source>
        <translation>Eine Aufbewahrungspflicht hält es fest: {reason}</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>A legal hold keeps it; it can be erased once that is released.</source>
        <translation>Eine Aufbewahrungspflicht hält es fest; löschen lässt es sich, sobald sie aufgehoben ist.</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_words.py"/>
        <source>A letter, e-mail, chat or message has had no answer for {limit}, counted while its queue is open.</source>
        <translation>Ein Brief, eine E-Mail, ein Chat oder eine Nachricht ist seit {limit} ohne Antwort; gezählt wird, solange die Warteschlange offen ist.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>A limit begins at 1: with less it would be crossed at all times.</source>
        <translation>Eine Grenze beginnt bei 1: Darunter wäre sie immer überschritten.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>A limit is one team's, one site's or the whole floor's.</source>
        <translation>Eine Grenze gilt für ein Team, einen Standort oder die ganze Fläche.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_acts.py"/>
        <source>A limit is raised for one request at a time: choose one.</source>
        <translation>Eine Grenze wird für eine Anfrage nach der anderen erhöht: eine wählen.</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_page.py"/>
        <source>A limit is set for one level at a time: choose one.</source>
        <translation>Eine Grenze wird für eine Stufe gesetzt: Wählen Sie eine.</translation>
    </message>
    <message>
        <location filename="../../console/alerts/typed_limits.py"/>
        <source>A limit of 0 would always be crossed: leave it empty, or take the check away.</source>
        <translation>Eine Grenze von 0 wäre immer überschritten: Lassen Sie das Feld leer, oder nehmen Sie das Häkchen weg.</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_fields.py"/>
        <source>A limit of nothing is crossed by everybody at all times: give one, or switch the rule off.</source>
        <translation>Eine Grenze von nichts überschreitet jeder zu jeder Zeit: Geben Sie eine an, oder schalten Sie die Regel aus.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>A live call belongs to the telephone system, which has to be asked.</source>
        <translation>Ein laufender Anruf gehört der Telefonanlage; sie muss gefragt werden.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>A live call belongs to the telephone system: it is asked, and says what became of it.</source>
        <translation>Ein laufender Anruf gehört der Telefonanlage: Sie wird gebeten und meldet, was daraus wurde.</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_acts.py"/>
        <source>A live call belongs to the telephone system; only one whose line was lost is closed here.</source>
        <translation>Ein laufender Anruf gehört der Telefonanlage; hier wird nur einer geschlossen, dessen Leitung verloren ging.</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>A map of my own…</source>
        <translation>Eine eigene Zuordnung…</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>A message goes to one agent, to one queue or to one team.</source>
        <translation>Eine Nachricht geht an einen Agenten, an eine Warteschlange oder an ein Team.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <location filename="../../console/people/people_topic.py"/>
        <source>A person needs a login: what they sign in with.</source>
        <translation>Eine Person braucht eine Anmeldung: womit sie sich anmeldet.</translation>
    </message>
    <message>
        <location filename="../../console/setup/queues_topic.py"/>
        <source>A queue belongs to a team: add a team first.</source>
        <translation>Eine Warteschlange gehört zu einem Team: Fügen Sie zuerst ein Team hinzu.</translation>
    </message>
    <message>
        <location filename="../../console/incidents/queues_dialog.py"/>
        <source>A queue belongs to it from its beginning, in reports too.</source>
        <translation>Eine Warteschlange gehört von Beginn an dazu, auch in Berichten.</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/assumption_fields.py"/>
        <source>A repeat contact takes</source>
        <translation>Ein Wiederholkontakt dauert</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>A role is for one team, for one queue, or for the whole floor.</source>
        <translation>Eine Rolle gilt für ein Team, für eine Queue oder für den ganzen Floor.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>A route leads to another queue.</source>
        <translation>Ein Weg führt zu einer anderen Warteschlange.</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <source>A route: {value} instead of {former}</source>
        <translation>Ein Weg: {value} statt {former}</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>A rule of the whole floor is not removed; switch it off instead.</source>
        <translation>Eine Regel des ganzen Servicecenters wird nicht entfernt; schalten Sie sie aus.</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <source>A second person approved {grant}</source>
        <translation>Eine zweite Person hat {grant} genehmigt</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <source>A second person declined {grant}</source>
        <translation>Eine zweite Person hat {grant} abgelehnt</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>A second person has to approve it first: approve it once, and raise the limit after that.</source>
        <translation>Erst muss eine zweite Person genehmigen: einmal genehmigen und die Grenze danach erhöhen.</translation>
    </message>
    <message>
        <location filename="../../console/welcome/page.py"/>
        <source>A service floor that lives on this machine only, to try everything on. It is gone when you leave it.</source>
        <translation>Ein Servicecenter nur auf diesem Rechner, um alles auszuprobieren. Wenn Sie es verlassen, ist es weg.</translation>
    </message>
    <message>
        <location filename="../../console/alerts/window_alerts.py"/>
        <source>A sound was made just now.</source>
        <translation>Eben wurde ein Ton gegeben.</translation>
    </message>
    <message>
        <location filename="../../console/acting/agent_acts.py"/>
        <source>A stuck contact is shown with {agent}: end that first.</source>
        <translation>Bei {agent} steht ein hängender Kontakt: Beenden Sie den zuerst.</translation>
    </message>
    <message>
        <location filename="../../console/setup/teams_topic.py"/>
        <source>A team sits at a site: add a site first.</source>
        <translation>Ein Team sitzt an einem Standort: Fügen Sie zuerst einen Standort hinzu.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <location filename="../../console/authority/limits/kinds_view.py"/>
        <source>A use that nobody confirmed is listed after %Ln hour(s).</source>
        <translation>
            <numerusform>Eine Nutzung, die niemand bestätigt hat, wird nach %Ln Stunde gelistet.</numerusform>
            <numerusform>Eine Nutzung, die niemand bestätigt hat, wird nach %Ln Stunden gelistet.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>A value is outside its limits.</source>
        <translation>Ein Wert liegt außerhalb seiner Grenzen.</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/give_dialog.py"/>
        <source>A&amp;bout</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kinds_view.py"/>
        <source>A&amp;cross all kinds…</source>
        <translation>Über &amp;alle Arten …</translation>
    </message>
    <message>
        <location filename="../../console/acting/detail_acts.py"/>
        <source>A&amp;gent shown</source>
        <translation>&amp;Gezeigter Agent</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_result_dialog.py"/>
        <location filename="../../console/authority/audit/commands_model.py"/>
        <location filename="../../console/models/contacts.py"/>
        <source>About</source>
        <translation>Anliegen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>About to end: %Ln</source>
        <translation>
            <numerusform>Enden gleich: %Ln</numerusform>
            <numerusform>Enden gleich: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/audit_filters.py"/>
        <source>About: C-… or a name</source>
        <translation>Worüber: C-… oder ein Name</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_fields.py"/>
        <source>Above {amount} a second person approves: until then it waits.</source>
        <translation>Über {amount} genehmigt eine zweite Person: bis dahin wartet sie.</translation>
    </message>
    <message>
        <location filename="../../console/handover/line_words.py"/>
        <source>Absent ({n})</source>
        <translation>Abwesend ({n})</translation>
    </message>
    <message>
        <location filename="../../console/handover/start_window.py"/>
        <source>Accept a&amp;ll</source>
        <translation>A&amp;lles annehmen</translation>
    </message>
    <message>
        <location filename="../../console/handover/handover_document.py"/>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/handover/start_window.py"/>
        <source>Accepted %Ln line(s).</source>
        <translation>
            <numerusform>%Ln Zeile angenommen.</numerusform>
            <numerusform>%Ln Zeilen angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/handover/start_window.py"/>
        <source>Accepted the handover with %Ln open line(s).</source>
        <translation>
            <numerusform>Die Übergabe mit %Ln offenen Zeile angenommen.</numerusform>
            <numerusform>Die Übergabe mit %Ln offenen Zeilen angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <location filename="../../console/authority/limits/kinds_view.py"/>
        <source>Across all kinds</source>
        <translation>Über alle Arten</translation>
    </message>
    <message>
        <location filename="../../console/keys/known_keys.py"/>
        <source>Act</source>
        <translation>Handeln</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grants_page.py"/>
        <source>Active and waiting</source>
        <translation>Gültige und wartende</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>Active: %Ln</source>
        <translation>
            <numerusform>Gültig: %Ln</numerusform>
            <numerusform>Gültig: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kinds_view.py"/>
        <source>Add a &amp;kind…</source>
        <translation>Art &amp;hinzufügen …</translation>
    </message>
    <message>
        <location filename="../../console/people/people_topic.py"/>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <location filename="../../console/setup/queues_topic.py"/>
        <source>Add a queue</source>
        <translation>Warteschlange hinzufügen</translation>
    </message>
    <message>
        <location filename="../../console/setup/teams_topic.py"/>
        <source>Add a site</source>
        <translation>Standort hinzufügen</translation>
    </message>
    <message>
        <location filename="../../console/setup/skills_topic.py"/>
        <source>Add a skill</source>
        <translation>Fähigkeit hinzufügen</translation>
    </message>
    <message>
        <location filename="../../console/setup/teams_topic.py"/>
        <source>Add a team</source>
        <translation>Team hinzufügen</translation>
    </message>
    <message>
        <location filename="../../console/plan/closed_days_editor.py"/>
        <source>Add the day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_words.py"/>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_words.py"/>
        <source>Added as {login}</source>
        <translation>Hinzugefügt als {login}</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>Adherence</source>
        <translation>Plantreue</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/audit_tables.py"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/people/session_menu.py"/>
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>Nach %Ln Minute</numerusform>
            <numerusform>Nach %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/causes/repeat_words.py"/>
        <source>After an escalation with the same cause</source>
        <translation>Nach einer Eskalation mit derselben Ursache</translation>
    </message>
    <message>
        <location filename="../../console/explanation.py"/>
        <location filename="../../console/export/table_copy.py"/>
        <location filename="../../console/panels/pulse.py"/>
        <source>Age of the data</source>
        <translation>Alter der Daten</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse.py"/>
        <source>Age of the data: {age}</source>
        <translation>Alter der Daten: {age}</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <location filename="../../console/authority/grants/uses_dialog.py"/>
        <location filename="../../console/authority/ledger/filter_bar.py"/>
        <location filename="../../console/authority/ledger/lines_model.py"/>
        <location filename="../../console/authority/ledger/totals_view.py"/>
        <location filename="../../console/authority/requests/request_list.py"/>
        <location filename="../../console/authority/what_if/advice_page.py"/>
        <location filename="../../console/handover/start_window.py"/>
        <location filename="../../console/models/agents.py"/>
        <location filename="../../console/models/contacts.py"/>
        <location filename="../../console/models/escalations.py"/>
        <location filename="../../console/palette/thing_words.py"/>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Agent asked for another state</source>
        <translation>Agent um anderen Zustand gebeten</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Agent asked for more authority</source>
        <translation>Agent bat um mehr Befugnis</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Agent erased</source>
        <translation>Agent gelöscht</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Agent escalated</source>
        <translation>Agent eskalierte</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Agent given to another team</source>
        <translation>Agent in anderes Team gegeben</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Agent raised a hand</source>
        <translation>Agent gab Handzeichen</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Agent signed out</source>
        <translation>Agent abgemeldet</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Agent told of a hold</source>
        <translation>Agent meldete ein Halten</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Agent told of a refusal</source>
        <translation>Agent meldete eine Weigerung</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Agent told what the customer wants</source>
        <translation>Agent meldete, was der Kunde will</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Agent took a request back</source>
        <translation>Agent nahm eine Anfrage zurück</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Agent took the hand down</source>
        <translation>Agent nahm die Hand herunter</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grants_page.py"/>
        <source>Agent, team, contact, kind, reason</source>
        <translation>Agent, Team, Kontakt, Art, Grund</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <location filename="../../console/setup/teams_topic.py"/>
        <location filename="../../console/tour/steps.py"/>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <location filename="../../console/panels/agents.py"/>
        <source>Agents in the view: {n} signed in of {total}, {stuck} stuck; {all} on the floor</source>
        <translation>Agenten in der Ansicht: {n} von {total} angemeldet, {stuck} hängen; {all} im Servicecenter</translation>
    </message>
    <message>
        <location filename="../../console/panels/agents.py"/>
        <source>Agents in the view: {n} signed in of {total}; {all} on the floor</source>
        <translation>Agenten in der Ansicht: {n} von {total} angemeldet; {all} im Servicecenter</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Agents joined a queue</source>
        <translation>Agenten in eine Warteschlange aufgenommen</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Agents lent</source>
        <translation>Agenten ausgeliehen</translation>
    </message>
    <message>
        <location filename="../../console/views/choices.py"/>
        <source>Agents listed</source>
        <translation>Agenten in der Liste</translation>
    </message>
    <message>
        <location filename="../../console/views/view_words.py"/>
        <source>Agents listed: {names}</source>
        <translation>Agenten in der Liste: {names}</translation>
    </message>
    <message>
        <location filename="../../console/setup/team_agents.py"/>
        <source>Agents of the team</source>
        <translation>Agenten des Teams</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>Agents on loan, before they go back</source>
        <translation>Ausgeliehene Agenten, bevor sie zurückkehren</translation>
    </message>
    <message>
        <location filename="../../console/tour/steps.py"/>
        <source>Agents who ask for help, and what asks for a supervisor, by the time it is due.</source>
        <translation>Agenten, die um Hilfe bitten, und was einen Supervisor verlangt, nach seiner Frist.</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>Agents who asked for help and to whom nobody comes yet.</source>
        <translation>Agenten, die um Hilfe gebeten haben und zu denen noch niemand kommt.</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/advice_page.py"/>
        <source>Agents whose contacts were of the kind for which others give, and who never gave: about 3 uses or more were to be expected. Ask first: it may be doubt, not a lack of need.</source>
        <translation>Agenten, deren Kontakte von der Art waren, bei der andere etwas geben, und die nie etwas gaben: etwa 3 Nutzungen oder mehr waren zu erwarten. Fragen Sie zuerst: Es kann Unsicherheit sein, nicht fehlender Bedarf.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/causes/repeat_words.py"/>
        <source>Agents with at least %Ln contact(s) are compared with colleagues in the same queue at the same hour of the day, by Wilson's 95 % interval; of forty about one stands here by chance alone. It is an invitation to listen to these contacts together with the agent, not a verdict: nothing about it is kept, and nothing older than {lapses} days counts.</source>
        <translation>
            <numerusform>Agenten mit mindestens %Ln Kontakt werden mit Kollegen in derselben Warteschlange zur selben Tagesstunde verglichen, mit Wilsons 95-%-Intervall; von vierzig steht etwa einer allein durch Zufall hier. Es ist eine Einladung, diese Kontakte gemeinsam mit dem Agenten anzuhören, kein Urteil: Nichts davon wird aufbewahrt, und nichts zählt, was älter als {lapses} Tage ist.</numerusform>
            <numerusform>Agenten mit mindestens %Ln Kontakten werden mit Kollegen in derselben Warteschlange zur selben Tagesstunde verglichen, mit Wilsons 95-%-Intervall; von vierzig steht etwa einer allein durch Zufall hier. Es ist eine Einladung, diese Kontakte gemeinsam mit dem Agenten anzuhören, kein Urteil: Nichts davon wird aufbewahrt, und nichts zählt, was älter als {lapses} Tage ist.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/panels/agents.py"/>
        <source>Agents: {n} signed in of {total}</source>
        <translation>Agenten: {n} von {total} angemeldet</translation>
    </message>
    <message>
        <location filename="../../console/panels/agents.py"/>
        <source>Agents: {n} signed in of {total}, {stuck} stuck</source>
        <translation>Agenten: {n} von {total} angemeldet, {stuck} hängengeblieben</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_list.py"/>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_list.py"/>
        <source>Alerts, the worst first</source>
        <translation>Alarme, das Schlimmste zuerst</translation>
    </message>
    <message>
        <location filename="../../console/panels/response_figure.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_page.py"/>
        <source>All agents</source>
        <translation>Alle Agenten</translation>
    </message>
    <message>
        <location filename="../../console/alerts/window_alerts.py"/>
        <source>All alerts &amp;seen</source>
        <translation>Alle Alarme gese&amp;hen</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail_menu.py"/>
        <source>All contacts of this c&amp;ustomer</source>
        <translation>Alle Kontakte dieses K&amp;unden</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail_links.py"/>
        <source>All contacts of this customer</source>
        <translation>Alle Kontakte dieses Kunden</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail_links.py"/>
        <source>All contacts of this customer ({n})</source>
        <translation>Alle Kontakte dieses Kunden ({n})</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../console/incidents/window_incidents.py"/>
        <source>All of its incident</source>
        <translation>Alles dieser Störung</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grants_page.py"/>
        <source>All of the last day</source>
        <translation>Alle des letzten Tages</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>All of {file} is read; writing it down…</source>
        <translation>{file} ist ganz gelesen und wird geschrieben…</translation>
    </message>
    <message>
        <location filename="../../console/panels/heap_line.py"/>
        <source>All open contacts of every channel, in bands of age, the next due first.</source>
        <translation>Alle offenen Kontakte aller Kanäle, in Altersstufen, die nächsten fälligen zuerst.</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_dialog.py"/>
        <source>Also where no &amp;route leads: that needs a reason</source>
        <translation>Auch, wohin kein &amp;Weg führt: Das braucht einen Grund</translation>
    </message>
    <message>
        <location filename="../../console/keys/known_keys.py"/>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/uses_dialog.py"/>
        <location filename="../../console/authority/ledger/lines_model.py"/>
        <location filename="../../console/authority/requests/request_list.py"/>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location filename="../../console/welcome/page.py"/>
        <source>An Asterisk queue_log, or a CSV file of calls or tickets. You can also drop the file here.</source>
        <translation>Ein queue_log von Asterisk oder eine CSV-Datei von Anrufen oder Tickets. Sie können die Datei auch hierher ziehen.</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>An Asterisk queue_log, or a CSV file of calls, tickets or a shift plan.</source>
        <translation>Ein queue_log von Asterisk oder eine CSV-Datei mit Anrufen, Tickets oder einem Schichtplan.</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>An absence is planned since {time}.</source>
        <translation>Seit {time} ist eine Abwesenheit geplant.</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/erase_dialog.py"/>
        <source>An agent</source>
        <translation>Ein Agent</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>An agent can be asked to be available, in aux or offline.</source>
        <translation>Ein Agent kann gebeten werden, verfügbar, in Pause oder abgemeldet zu sein.</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_words.py"/>
        <source>An agent has been busy with one contact for longer than {limit}, time on hold left out.</source>
        <translation>Ein Agent ist mit einem Kontakt länger als {limit} beschäftigt, die Zeit im Halten nicht gerechnet.</translation>
    </message>
    <message>
        <location filename="../../console/setup/queue_fields.py"/>
        <source>An agent in wrap-up for longer is marked on the floor.</source>
        <translation>Ein Agent, der länger nacharbeitet, wird hervorgehoben.</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>An agent on one contact over</source>
        <translation>Ein Agent in einem Kontakt über</translation>
    </message>
    <message>
        <location filename="../../console/escalating/escalation_acts.py"/>
        <source>An agent waits for it: approve it once (Y), or decline it (Shift+N); that resolves it.</source>
        <translation>Ein Agent wartet darauf: einmal genehmigen (Y) oder ablehnen (Umschalt+N); damit ist sie erledigt.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>An agent waits for it: approve or decline what was asked for, that resolves it.</source>
        <translation>Ein Agent wartet darauf: genehmigen oder ablehnen, damit ist es erledigt.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>An amount needs a currency, and a currency an amount.</source>
        <translation>Ein Betrag braucht eine Währung und eine Währung einen Betrag.</translation>
    </message>
    <message>
        <location filename="../../console/people/access_panel.py"/>
        <source>An embedded floor has no passwords: who may open its file may use it. The login is their account.</source>
        <translation>Ein Floor in einer Datei hat keine Kennwörter: wer die Datei öffnen darf, darf sie benutzen. Die Anmeldung ist das Konto der Person.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/rules/rule_words.py"/>
        <source>An escalation is closed with a cause that the same case or customer had within the last %Ln day(s).</source>
        <translation>
            <numerusform>Eine Eskalation wird mit einer Ursache erledigt, die derselbe Vorgang oder Kunde innerhalb von %Ln Tag schon hatte.</numerusform>
            <numerusform>Eine Eskalation wird mit einer Ursache erledigt, die derselbe Vorgang oder Kunde innerhalb von %Ln Tagen schon hatte.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_fields.py"/>
        <source>An escalation needs some time before it is overdue.</source>
        <translation>Eine Eskalation braucht etwas Zeit, bevor sie überfällig ist.</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/assumption_fields.py"/>
        <source>An escalation takes everybody</source>
        <translation>Eine Eskalation kostet alle zusammen</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/assumption_fields.py"/>
        <source>An hour of work costs</source>
        <translation>Eine Arbeitsstunde kostet</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>An incident needs a queue; end it instead.</source>
        <translation>Eine Störung braucht eine Warteschlange; beenden Sie sie stattdessen.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_list.py"/>
        <location filename="../../console/authority/requests/request_view.py"/>
        <source>And then</source>
        <translation>Und dann</translation>
    </message>
    <message>
        <location filename="../../console/causes/causes_window.py"/>
        <source>Another contact about the same case &amp;within days:</source>
        <translation>Ein weiterer Kontakt zum selben Vorgang &amp;innerhalb von Tagen:</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <location filename="../../console/setup/field.py"/>
        <source>Another has this name; choose a different one.</source>
        <translation>Diesen Namen gibt es schon; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <source>Another kind of authority</source>
        <translation>Weitere Art von Befugnis</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <location filename="../../console/people/people_topic.py"/>
        <source>Another person, or an agent, has this login; choose a different one.</source>
        <translation>Eine andere Person oder ein Agent hat diese Anmeldung schon; eine andere wählen.</translation>
    </message>
    <message>
        <location filename="../../console/acting/hand_words.py"/>
        <source>Another program</source>
        <translation>Ein anderes Programm</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <source>Answer time of the target</source>
        <translation>Antwortzeit des Ziels</translation>
    </message>
    <message>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>Answer within</source>
        <translation>Annehmen innerhalb von</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>Answered by another way already</source>
        <translation>Schon auf anderem Weg beantwortet</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>Approve and raise the limit</source>
        <translation>Genehmigen und Grenze erhöhen</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_acts.py"/>
        <source>Approve and raise the limit…</source>
        <translation>Genehmigen und Grenze erhöhen …</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_acts.py"/>
        <source>Approve once</source>
        <translation>Einmal genehmigen</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <location filename="../../console/authority/what_if/advice_page.py"/>
        <source>Approved</source>
        <translation>Bewilligt</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>Approved by the first</source>
        <translation>Von der ersten Person genehmigt</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <source>Approved for this contact: {what}</source>
        <translation>Für diesen Kontakt genehmigt: {what}</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>Approved once, and that stands; what was to be raised is as before.</source>
        <translation>Einmal genehmigt, und das gilt; was erhöht werden sollte, ist wie vorher.</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <source>Approved once; a second person has to as well: {what}</source>
        <translation>Einmal genehmigt; eine zweite Person muss auch: {what}</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>Approved, and the limit is raised.</source>
        <translation>Genehmigt, und die Grenze ist erhöht.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>Approved; {name} has a grant.</source>
        <translation>Genehmigt; {name} hat eine Freigabe.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>Approves {amount} now.</source>
        <translation>Genehmigt jetzt {amount}.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>Approves {amount} now. {agent}, and nobody else, may give {at_once} at once and {in_all} in all until {time}.</source>
        <translation>Genehmigt jetzt {amount}. {agent}, und sonst niemand, darf bis {time} auf einmal {at_once} und insgesamt {in_all} geben.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Arrived ({channel})</source>
        <translation>Eingegangen ({channel})</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Arrived in {queue} ({channel})</source>
        <translation>Eingegangen in {queue} ({channel})</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Arrived in {queue} ({channel}); waits {time} so far</source>
        <translation>Eingegangen in {queue} ({channel}); wartet bisher {time}</translation>
    </message>
    <message>
        <location filename="../../console/export/export_dialog.py"/>
        <source>As &amp;shown, in this order</source>
        <translation>Wie an&amp;gezeigt, in dieser Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <source>As before again, {grant}: {bounds}</source>
        <translation>Wieder wie vorher, {grant}: {bounds}</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_facts.py"/>
        <source>As it was declared.</source>
        <translation>Wie sie ausgerufen wurde.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>As its own system calls the customer.</source>
        <translation>Wie das System, aus dem er kommt, den Kunden nennt.</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <location filename="../../console/acting/agent_acts.py"/>
        <source>Ask back from a loan now</source>
        <translation>Jetzt aus der Ausleihe zurückholen</translation>
    </message>
    <message>
        <location filename="../../console/views/choice_popup.py"/>
        <source>Ask for &amp;all</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <location filename="../../console/setup/row_editors.py"/>
        <source>Ask for another skill</source>
        <translation>Weitere Fähigkeit verlangen</translation>
    </message>
    <message>
        <location filename="../../console/setup/row_editors.py"/>
        <source>Ask for another skill…</source>
        <translation>Weitere Fähigkeit verlangen…</translation>
    </message>
    <message>
        <location filename="../../console/acting/state_dialog.py"/>
        <source>Ask into a state: {who}</source>
        <translation>Um einen Zustand bitten: {who}</translation>
    </message>
    <message>
        <location filename="../../console/acting/agent_acts.py"/>
        <source>Ask into a state…</source>
        <translation>Um einen Zustand bitten…</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <location filename="../../console/detail/escalation_words.py"/>
        <source>Asked for by {name}</source>
        <translation>Erbeten von {name}</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>Asked for more</source>
        <translation>Mehr erbeten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_result_dialog.py"/>
        <source>Asked for: %Ln</source>
        <translation>
            <numerusform>Erbeten: %Ln</numerusform>
            <numerusform>Erbeten: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/advice_page.py"/>
        <source>Asked or refused</source>
        <translation>Gefragt oder abgelehnt</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <source>Asked to be in aux next: {reason}</source>
        <translation>Gebeten, danach nicht bereit zu sein: {reason}</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <source>Asked to be {state} next</source>
        <translation>Gebeten, danach {state} zu sein</translation>
    </message>
    <message>
        <location filename="../../console/locking/cover.py"/>
        <location filename="../../console/people/own_password_dialog.py"/>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_words.py"/>
        <source>Asks for {skill} from level {n}</source>
        <translation>Verlangt {skill} ab Stufe {n}</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <source>Asks for {skill}, level {value} instead of {former}</source>
        <translation>Verlangt {skill}, Stufe {value} statt {former}</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <source>Asks for {skill}, level {value} or more</source>
        <translation>Verlangt {skill}, Stufe {value} oder mehr</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_page.py"/>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_fields.py"/>
        <source>At &amp;once</source>
        <translation>Auf &amp;einmal</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_oddities.py"/>
        <source>At 1 every customer who is asked once whether they want to stay is escalated; 2 is usual.</source>
        <translation>Bei 1 wird jeder Kunde eskaliert, der einmal gefragt wird, ob er bleiben will; üblich ist 2.</translation>
    </message>
    <message>
        <location filename="../../console/handover/start_window.py"/>
        <source>At a console: {people}.</source>
        <translation>An einer Konsole: {people}.</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grants_tree.py"/>
        <source>At once</source>
        <translation>Auf einmal</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>At once it cannot be more than in all.</source>
        <translation>Auf einmal kann es nicht mehr sein als insgesamt.</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_fields.py"/>
        <source>At so many times</source>
        <translation>Bei so vielen Malen</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>At work</source>
        <translation>Bei der Arbeit</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>At work, of needed</source>
        <translation>Bei der Arbeit, von nötigen</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Attempt {n} to reach the customer</source>
        <translation>{n}. Versuch, den Kunden zu erreichen</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <location filename="../../console/acting/state_dialog.py"/>
        <source>Au&amp;x for</source>
        <translation>&amp;Nicht bereit wegen</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/audit_page.py"/>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Audit saved as a file</source>
        <translation>Protokoll als Datei gesichert</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/authorise_dialog.py"/>
        <source>Authorise for {contact}</source>
        <translation>Freigeben für {contact}</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/granting.py"/>
        <source>Authorise this now…</source>
        <translation>Das jetzt freigeben …</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_facts.py"/>
        <source>Authorised</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_words.py"/>
        <source>Authorised but not billed</source>
        <translation>Freigegeben, aber nicht gebucht</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Authorised for a contact</source>
        <translation>Für einen Kontakt genehmigt</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_words.py"/>
        <source>Authorised, as the ledger has it</source>
        <translation>Freigegeben, laut Nachweis</translation>
    </message>
    <message>
        <location filename="../../console/authority/window_authority.py"/>
        <location filename="../../console/authority/workspace.py"/>
        <source>Authority</source>
        <translation>Befugnisse</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>Authority given, before it ends</source>
        <translation>Freigaben, bevor sie enden</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <source>Authority given, {grant}: {bounds}</source>
        <translation>Freigabe erteilt, {grant}: {bounds}</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Authority granted</source>
        <translation>Freigabe erteilt</translation>
    </message>
    <message>
        <location filename="../../console/handover/line_words.py"/>
        <source>Authority that ends soon ({n})</source>
        <translation>Freigaben, die bald enden ({n})</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/advice_page.py"/>
        <source>Authority that is never used</source>
        <translation>Befugnisse, die nie genutzt werden</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Authority used or refused</source>
        <translation>Befugnis genutzt oder verweigert</translation>
    </message>
    <message>
        <location filename="../../console/acting/state_dialog.py"/>
        <source>Aux needs what it is for.</source>
        <translation>„Nicht bereit“ braucht einen Grund.</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_chart.py"/>
        <source>Avoided by limit: {refusals} refusals and {escalations} escalations at {limit}</source>
        <translation>Je Grenze vermieden: {refusals} Ablehnungen und {escalations} Eskalationen bei {limit}</translation>
    </message>
    <message>
        <location filename="../../console/acting/agent_acts.py"/>
        <source>Back from aux</source>
        <translation>Wieder bereit melden</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Back in the line of {queue}, for whoever is free</source>
        <translation>Wieder in der Warteschlange {queue}, für jeden, der frei ist</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/audit_tables.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../console/models/contact_marks.py"/>
        <source>Belongs to incident {number}: {cause}.</source>
        <translation>Gehört zur Störung {number}: {cause}.</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/advice_page.py"/>
        <source>Below the limit</source>
        <translation>Unter der Grenze</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_words.py"/>
        <source>Billed although given back</source>
        <translation>Gebucht, obwohl zurückgegeben</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_words.py"/>
        <source>Billed but never authorised</source>
        <translation>Gebucht, aber nie freigegeben</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_words.py"/>
        <source>Billed twice</source>
        <translation>Doppelt gebucht</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_words.py"/>
        <source>Billed with another amount</source>
        <translation>Mit anderem Betrag gebucht</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_words.py"/>
        <source>Billed, as the file has it</source>
        <translation>Gebucht, laut Datei</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_dialog.py"/>
        <source>Billing file</source>
        <translation>Abrechnungsdatei</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/uses_dialog.py"/>
        <source>Billing reference</source>
        <translation>Beleg der Abrechnung</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/lines_model.py"/>
        <source>Billing's reference</source>
        <translation>Referenz der Abrechnung</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>Billing's reference is missing.</source>
        <translation>Die Referenz der Abrechnung fehlt.</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_dialog.py"/>
        <source>Bookings and uses</source>
        <translation>Buchungen und Nutzungen</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_dialog.py"/>
        <source>Bookings are found by the number of the use (U-131) or by billing's reference. The comparison changes nothing.</source>
        <translation>Buchungen werden über die Nummer der Nutzung (U-131) oder die Referenz der Abrechnung gefunden. Der Vergleich ändert nichts.</translation>
    </message>
    <message>
        <location filename="../../console/people/own_password_dialog.py"/>
        <source>Both new ones differ.</source>
        <translation>Die beiden neuen sind verschieden.</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>Bounds across all kinds</source>
        <translation>Grenzen über alle Arten</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Bounds across all kinds set</source>
        <translation>Grenzen über alle Arten gesetzt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Break shifted</source>
        <translation>Pause verschoben</translation>
    </message>
    <message>
        <location filename="../../console/acting/agent_acts.py"/>
        <source>Breaks are shifted for one agent at a time: choose one.</source>
        <translation>Pausen werden für einen Agenten auf einmal verschoben: Wählen Sie einen.</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <location filename="../../console/welcome/page.py"/>
        <source>Bring a log, an export or a shift plan</source>
        <translation>Telefonprotokoll, Export oder Schichtplan einlesen</translation>
    </message>
    <message>
        <location filename="../../console/escalating/return_dialog.py"/>
        <source>Bring back {what}</source>
        <translation>{what} zurückholen</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_words.py"/>
        <source>Brought back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grants_tree.py"/>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>Bunched at the end of the month</source>
        <translation>Häufung am Monatsende</translation>
    </message>
    <message>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>Business day begins</source>
        <translation>Beginn des Geschäftstags</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/lines_model.py"/>
        <location filename="../../console/handover/start_window.py"/>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../console/panels/heap_line.py"/>
        <source>By age</source>
        <translation>Nach Alter</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/contacts.py"/>
        <source>By age: %Ln open contact(s), the next due first</source>
        <translation>
            <numerusform>Nach Alter: %Ln offener Kontakt</numerusform>
            <numerusform>Nach Alter: %Ln offene Kontakte, die nächsten fälligen zuerst</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>By how much, and over which.</source>
        <translation>Um wie viel, und über welcher.</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grants_page.py"/>
        <source>By how they stand</source>
        <translation>Nach Stand</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grants_page.py"/>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/queue_table.py"/>
        <source>By queue and site</source>
        <translation>Nach Warteschlange und Standort</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>By the end of &amp;today</source>
        <translation>Bis &amp;heute Abend</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grants_page.py"/>
        <source>By whom they are for</source>
        <translation>Nach Empfänger</translation>
    </message>
    <message>
        <location filename="../../console/keys/page.py"/>
        <source>C&amp;hange keys…</source>
        <translation>Tasten ä&amp;ndern…</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_dialog.py"/>
        <location filename="../../console/connecting/file_form.py"/>
        <location filename="../../console/connecting/server_form.py"/>
        <location filename="../../console/document/dialog.py"/>
        <location filename="../../console/export/export_dialog.py"/>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <location filename="../../console/escalating/time_dialogs.py"/>
        <source>Call &amp;back</source>
        <translation>Zurück&amp;rufen</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_facts.py"/>
        <location filename="../../console/escalating/time_dialogs.py"/>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_words.py"/>
        <source>Call-back about to be missed</source>
        <translation>Rückruf droht zu platzen</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Call-back promised</source>
        <translation>Rückruf zugesagt</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Call-back promised between {begins} and {ends}</source>
        <translation>Rückruf zugesagt zwischen {begins} und {ends}</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Call-back promised from {begins} on</source>
        <translation>Rückruf zugesagt ab {begins}</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>Call-backs</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <location filename="../../console/handover/line_words.py"/>
        <source>Call-backs promised ({n})</source>
        <translation>Zugesagte Rückrufe ({n})</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>Call-backs that nobody has taken and whose promised time has begun.</source>
        <translation>Rückrufe, die niemand übernommen hat und deren zugesagte Zeit begonnen hat.</translation>
    </message>
    <message>
        <location filename="../../console/models/queue_meanings.py"/>
        <source>Call-backs that nobody has taken; 'due' are those whose promised time has begun.</source>
        <translation>Rückrufe, die niemand übernommen hat; 'fällig' sind die, deren zugesagte Zeit begonnen hat.</translation>
    </message>
    <message>
        <location filename="../../console/acting/composing.py"/>
        <location filename="../../console/alerts/choices_dialog.py"/>
        <location filename="../../console/bringing/dialog.py"/>
        <location filename="../../console/connecting/connect_dialog.py"/>
        <location filename="../../console/people/own_password_dialog.py"/>
        <location filename="../../console/people/password_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_result_dialog.py"/>
        <source>Cancelled: {done} were looked at; what is under way is still finished.</source>
        <translation>Abgebrochen: {done} sind geprüft; was unterwegs ist, wird noch beendet.</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <source>Carried out: {what}</source>
        <translation>Ausgeführt: {what}</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <source>Carried out: {what}; billing calls it {reference}</source>
        <translation>Ausgeführt: {what}; in der Abrechnung {reference}</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/lines_model.py"/>
        <location filename="../../console/authority/ledger/totals_view.py"/>
        <location filename="../../console/causes/pareto_panel.py"/>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/filter_bar.py"/>
        <source>Cause of the escalation</source>
        <translation>Ursache der Eskalation</translation>
    </message>
    <message>
        <location filename="../../console/causes/causes_window.py"/>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <location filename="../../console/causes/window_causes.py"/>
        <source>Causes and &amp;repeats…</source>
        <translation>Ursachen und Wie&amp;derholungen…</translation>
    </message>
    <message>
        <location filename="../../console/causes/causes_window.py"/>
        <source>Causes and repeats</source>
        <translation>Ursachen und Wiederholungen</translation>
    </message>
    <message>
        <location filename="../../console/causes/pareto_panel.py"/>
        <source>Causes of the week</source>
        <translation>Ursachen der Woche</translation>
    </message>
    <message>
        <location filename="../../console/connecting/server_form.py"/>
        <source>Cer&amp;tificates</source>
        <translation>Zer&amp;tifikate</translation>
    </message>
    <message>
        <location filename="../../console/people/session_menu.py"/>
        <source>Chan&amp;ge your password…</source>
        <translation>Eigenes Kennwort ä&amp;ndern…</translation>
    </message>
    <message>
        <location filename="../../console/people/own_password_dialog.py"/>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../console/incidents/window_incidents.py"/>
        <source>Change its &amp;queues…</source>
        <translation>Ihre &amp;Warteschlangen ändern…</translation>
    </message>
    <message>
        <location filename="../../console/keys/change_dialog.py"/>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <location filename="../../console/people/own_password_dialog.py"/>
        <source>Change your password</source>
        <translation>Eigenes Kennwort ändern</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/change_dialog.py"/>
        <source>Change: {grant}</source>
        <translation>Ändern: {grant}</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <source>Changed, {grant}: {bounds}</source>
        <translation>Geändert, {grant}: {bounds}</translation>
    </message>
    <message>
        <location filename="../../console/detail/timeline_words.py"/>
        <source>Changes of priority and due time are known from here on.</source>
        <translation>Änderungen von Priorität und Fälligkeit sind ab hier bekannt.</translation>
    </message>
    <message>
        <location filename="../../console/detail/timeline_words.py"/>
        <source>Changes of priority and due time are not kept any more.</source>
        <translation>Änderungen von Priorität und Fälligkeit sind nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../console/document/contents.py"/>
        <source>Changes that no person made by this program are known from {time} on.</source>
        <translation>Änderungen, die niemand mit diesem Programm gemacht hat, sind ab {time} bekannt.</translation>
    </message>
    <message>
        <location filename="../../console/document/contents.py"/>
        <source>Changes that no person made by this program are not kept any more.</source>
        <translation>Änderungen, die niemand mit diesem Programm gemacht hat, werden nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <location filename="../../console/models/queues.py"/>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <location filename="../../console/views/choices.py"/>
        <location filename="../../console/views/view_words.py"/>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <location filename="../../console/views/view_words.py"/>
        <source>Channels: {names}</source>
        <translation>Kanäle: {names}</translation>
    </message>
    <message>
        <location filename="../../console/views/views_menu.py"/>
        <source>Choose &amp;channels…</source>
        <translation>&amp;Kanäle wählen…</translation>
    </message>
    <message>
        <location filename="../../console/views/views_menu.py"/>
        <source>Choose &amp;queues…</source>
        <translation>&amp;Warteschlangen wählen…</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/audit_page.py"/>
        <source>Choose a command to read what was and what became of it.</source>
        <translation>Wählen Sie einen Befehl, um zu lesen, was war und was daraus wurde.</translation>
    </message>
    <message>
        <location filename="../../console/connecting/server_form.py"/>
        <source>Choose a file of trusted certificates</source>
        <translation>Datei vertrauter Zertifikate auswählen</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>Choose a file to bring in</source>
        <translation>Datei zum Einlesen wählen</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>Choose a map</source>
        <translation>Zuordnung wählen</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>Choose a map of columns</source>
        <translation>Zuordnung der Spalten wählen</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail.py"/>
        <source>Choose a queue, an agent, a contact, a raised hand or an escalation: how it stands and what happened to it is shown here. Enter on its row comes here, Alt+Left goes back to the one before.</source>
        <translation>Wählen Sie eine Warteschlange, einen Agenten, einen Kontakt, ein Handzeichen oder eine Eskalation: Hier steht dann, wie es darum steht und was geschehen ist. Die Eingabetaste auf der Zeile führt hierher, Alt+Links zum vorigen zurück.</translation>
    </message>
    <message>
        <location filename="../../console/alerts/how_page.py"/>
        <source>Choose a sound file</source>
        <translation>Tondatei auswählen</translation>
    </message>
    <message>
        <location filename="../../console/setup/teams_topic.py"/>
        <source>Choose agents, then the team they go to. All that is theirs goes with them.</source>
        <translation>Wählen Sie Agenten und dann das Team, in das sie wechseln. Alles, was zu ihnen gehört, geht mit.</translation>
    </message>
    <message>
        <location filename="../../console/views/views_menu.py"/>
        <source>Choose s&amp;ites…</source>
        <translation>Stando&amp;rte wählen…</translation>
    </message>
    <message>
        <location filename="../../console/views/views_menu.py"/>
        <source>Choose stat&amp;es…</source>
        <translation>St&amp;atus wählen…</translation>
    </message>
    <message>
        <location filename="../../console/views/views_menu.py"/>
        <source>Choose tea&amp;ms…</source>
        <translation>&amp;Teams wählen…</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <location filename="../../console/escalating/resolve_dialog.py"/>
        <source>Choose the cause: it is counted, so that it does not happen again.</source>
        <translation>Die Ursache wählen: sie wird gezählt, damit es nicht wieder passiert.</translation>
    </message>
    <message>
        <location filename="../../console/connecting/file_form.py"/>
        <source>Choose the file of a floor</source>
        <translation>Datei eines Servicecenters auswählen</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_dialog.py"/>
        <source>Choose the file that billing gave you.</source>
        <translation>Wählen Sie die Datei aus der Abrechnung.</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_fields.py"/>
        <source>Choose the queue that the exception is for.</source>
        <translation>Wählen Sie die Warteschlange, für die die Ausnahme gilt.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>Choose the queues it concerns.</source>
        <translation>Wählen Sie die Warteschlangen, die sie betrifft.</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_dialog.py"/>
        <source>Choose to whom.</source>
        <translation>Wählen Sie, zu wem.</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_dialog.py"/>
        <source>Choose where to.</source>
        <translation>Wählen Sie, wohin.</translation>
    </message>
    <message>
        <location filename="../../console/escalating/hand_on_dialog.py"/>
        <source>Choose who is to have it.</source>
        <translation>Wählen, wer sie haben soll.</translation>
    </message>
    <message>
        <location filename="../../console/connecting/recent_list.py"/>
        <source>Chosen &amp;lately</source>
        <translation>Zu&amp;letzt gewählt</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>Clos&amp;e</source>
        <translation>Schli&amp;eßen</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/uses_dialog.py"/>
        <location filename="../../console/authority/ledger/billing_dialog.py"/>
        <location filename="../../console/causes/causes_window.py"/>
        <location filename="../../console/handover/shift_window.py"/>
        <location filename="../../console/keys/change_dialog.py"/>
        <location filename="../../console/keys/page.py"/>
        <location filename="../../console/setup/window.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>Close %Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt schließen</numerusform>
            <numerusform>%Ln Kontakte schließen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>Close t&amp;he panel</source>
        <translation>Bereich schl&amp;ießen</translation>
    </message>
    <message>
        <location filename="../../console/panels/panel_title.py"/>
        <source>Close the panel</source>
        <translation>Bereich schließen</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_acts.py"/>
        <source>Close with a reason…</source>
        <translation>Mit Begründung schließen…</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>Close {contact}</source>
        <translation>{contact} schließen</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Closed after waiting {time} in {queue}</source>
        <translation>Abgeschlossen nach {time} Wartezeit in {queue}</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>Closed day</source>
        <translation>Schließtag</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Closed day added</source>
        <translation>Schließtag angelegt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Closed day removed</source>
        <translation>Schließtag entfernt</translation>
    </message>
    <message>
        <location filename="../../console/plan/hours_topic.py"/>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>Closed days</source>
        <translation>Schließtage</translation>
    </message>
    <message>
        <location filename="../../console/plan/closed_days_editor.py"/>
        <source>Closed on</source>
        <translation>Geschlossen am</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_words.py"/>
        <source>Closed on {day}</source>
        <translation>Geschlossen am {day}</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Closed: answered</source>
        <translation>Abgeschlossen: angenommen</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Closed: the line was lost after {time} in {queue}</source>
        <translation>Abgeschlossen: Die Verbindung ging nach {time} in {queue} verloren</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Closed: {outcome}</source>
        <translation>Abgeschlossen: {outcome}</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>Co&amp;mfortable</source>
        <translation>&amp;Geräumig</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_dialog.py"/>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/ledger/billing_dialog.py"/>
        <source>Co&amp;nfirm %Ln reserved use(s)</source>
        <translation>
            <numerusform>%Ln reservierte Nutzung &amp;bestätigen</numerusform>
            <numerusform>%Ln reservierte Nutzungen &amp;bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/panels/column_menus.py"/>
        <source>Col&amp;umns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <location filename="../../console/export/export_dialog.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../console/export/export_dialog.py"/>
        <source>Columns as shown, in this order</source>
        <translation>Spalten wie angezeigt, in dieser Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_words.py"/>
        <source>Comes back with the same case</source>
        <translation>Kommt mit demselben Vorgang wieder</translation>
    </message>
    <message>
        <location filename="../../console/acting/hand_acts.py"/>
        <source>Coming</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/cell_aside.py"/>
        <source>Coming: {what}</source>
        <translation>Kommt: {what}</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/audit_page.py"/>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_dialog.py"/>
        <source>Compare with a billing file</source>
        <translation>Mit einer Abrechnungsdatei vergleichen</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_page.py"/>
        <source>Compare with a billing file…</source>
        <translation>Mit einer Abrechnungsdatei vergleichen…</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/sites_view.py"/>
        <source>Compared for</source>
        <translation>Verglichen für</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_words.py"/>
        <source>Concerns {queue} as well</source>
        <translation>Betrifft auch {queue}</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/ledger/billing_dialog.py"/>
        <source>Confirmed %Ln use(s) with billing's references.</source>
        <translation>
            <numerusform>%Ln Nutzung mit der Referenz der Abrechnung bestätigt.</numerusform>
            <numerusform>%Ln Nutzungen mit den Referenzen der Abrechnung bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/connecting/connecting.py"/>
        <source>Connect elsewhere…</source>
        <translation>Anderes öffnen…</translation>
    </message>
    <message>
        <location filename="../../console/connecting/connect_dialog.py"/>
        <source>Connect to a floor</source>
        <translation>Servicecenter öffnen</translation>
    </message>
    <message>
        <location filename="../../console/welcome/page.py"/>
        <source>Connect to a shared floor</source>
        <translation>Ein gemeinsames Servicecenter öffnen</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_result_dialog.py"/>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <location filename="../../console/authority/grants/uses_dialog.py"/>
        <location filename="../../console/authority/ledger/lines_model.py"/>
        <location filename="../../console/authority/requests/request_list.py"/>
        <location filename="../../console/models/contacts.py"/>
        <location filename="../../console/models/escalations.py"/>
        <location filename="../../console/models/follow_ups.py"/>
        <location filename="../../console/palette/thing_words.py"/>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/audit_filters.py"/>
        <source>Contact, escalation, agent, queue or person</source>
        <translation>Kontakt, Eskalation, Agent, Warteschlange oder Person</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/advice_page.py"/>
        <location filename="../../console/detail/customer_facts.py"/>
        <location filename="../../console/detail/incident_facts.py"/>
        <location filename="../../console/models/contacts.py"/>
        <location filename="../../console/tour/steps.py"/>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>Contacts &amp;by age</source>
        <translation>Kontakte nac&amp;h Alter</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>Contacts &amp;never answered</source>
        <translation>&amp;Nie beantwortete Kontakte</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>Contacts &amp;of the queue</source>
        <translation>K&amp;ontakte der Warteschlange</translation>
    </message>
    <message>
        <location filename="../../console/panels/contacts.py"/>
        <source>Contacts by age</source>
        <translation>Kontakte nach Alter</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Contacts closed</source>
        <translation>Kontakte geschlossen</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>Contacts for which an agent was refused or asked, and which this limit would have settled at once. For a lower limit: uses it would have refused.</source>
        <translation>Kontakte, bei denen ein Agent abgelehnt wurde oder nachfragte und die diese Grenze sofort erledigt hätte. Bei einer niedrigeren Grenze: Nutzungen, die sie abgelehnt hätte.</translation>
    </message>
    <message>
        <location filename="../../console/panels/contacts.py"/>
        <source>Contacts in the view: {shown} of {total}</source>
        <translation>Kontakte in der Ansicht: {shown} von {total}</translation>
    </message>
    <message>
        <location filename="../../console/panels/contacts.py"/>
        <source>Contacts in the view: {waiting} of {all} waiting, {talking} with an agent</source>
        <translation>Kontakte in der Ansicht: {waiting} von {all} Wartenden, {talking} bei einem Agenten</translation>
    </message>
    <message>
        <location filename="../../console/panels/contacts.py"/>
        <source>Contacts in the view: {waiting} of {all} waiting, {talking} with an agent, {stuck} stuck</source>
        <translation>Kontakte in der Ansicht: {waiting} von {all} Wartenden, {talking} bei einem Agenten, {stuck} hängen</translation>
    </message>
    <message>
        <location filename="../../console/panels/contacts.py"/>
        <source>Contacts in {queue}</source>
        <translation>Kontakte in {queue}</translation>
    </message>
    <message>
        <location filename="../../console/panels/contacts.py"/>
        <source>Contacts in {queue}, in the view: {shown} of {total}</source>
        <translation>Kontakte in {queue}, in der Ansicht: {shown} von {total}</translation>
    </message>
    <message>
        <location filename="../../console/panels/contacts.py"/>
        <source>Contacts in {queue}: {waiting} waiting, {talking} with an agent</source>
        <translation>Kontakte in {queue}: {waiting} wartend, {talking} bei einem Agenten</translation>
    </message>
    <message>
        <location filename="../../console/panels/contacts.py"/>
        <source>Contacts in {queue}: {waiting} waiting, {talking} with an agent, {stuck} stuck</source>
        <translation>Kontakte in {queue}: {waiting} wartend, {talking} bei einem Agenten, {stuck} hängengeblieben</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>Contacts l&amp;isted</source>
        <translation>K&amp;ontaktliste</translation>
    </message>
    <message>
        <location filename="../../console/views/choices.py"/>
        <source>Contacts listed</source>
        <translation>Kontakte in der Liste</translation>
    </message>
    <message>
        <location filename="../../console/views/view_words.py"/>
        <source>Contacts listed: {names}</source>
        <translation>Kontakte in der Liste: {names}</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Contacts moved</source>
        <translation>Kontakte verschoben</translation>
    </message>
    <message>
        <location filename="../../console/panels/contacts.py"/>
        <source>Contacts never answered</source>
        <translation>Nie beantwortete Kontakte</translation>
    </message>
    <message>
        <location filename="../../console/panels/contacts.py"/>
        <source>Contacts of an incident that is over</source>
        <translation>Kontakte einer beendeten Störung</translation>
    </message>
    <message>
        <location filename="../../console/panels/heap_line.py"/>
        <source>Contacts of every channel that nobody has answered yet, the next due first.</source>
        <translation>Kontakte aller Kanäle, die noch niemand beantwortet hat, die nächsten fälligen zuerst.</translation>
    </message>
    <message>
        <location filename="../../console/models/queue_meanings.py"/>
        <source>Contacts of the business day that an agent answered.</source>
        <translation>Kontakte des Geschäftstags, die ein Agent angenommen hat.</translation>
    </message>
    <message>
        <location filename="../../console/models/queue_meanings.py"/>
        <source>Contacts of the business day that gave up before an answer.</source>
        <translation>Kontakte des Geschäftstags, die vor der Annahme aufgegeben haben.</translation>
    </message>
    <message>
        <location filename="../../console/panels/heap_line.py"/>
        <source>Contacts of the chosen queue, or of all.</source>
        <translation>Kontakte der gewählten Warteschlange oder aller.</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_words.py"/>
        <source>Contacts of the same customer within 7 days that did not come because something was given. Held against contacts of the same queue and intent that were refused or escalated and got nothing. They may differ in more than that: it is a comparison, no experiment.</source>
        <translation>Kontakte desselben Kunden binnen 7 Tagen, die ausblieben, weil etwas gegeben wurde. Verglichen mit Kontakten derselben Warteschlange und desselben Anliegens, die abgelehnt oder eskaliert wurden und nichts bekamen. Sie können sich in mehr unterscheiden: Es ist ein Vergleich, kein Versuch.</translation>
    </message>
    <message>
        <location filename="../../console/detail/customer_facts.py"/>
        <source>Contacts of this customer in the queues you see.</source>
        <translation>Kontakte dieses Kunden in den Warteschlangen, die Sie sehen.</translation>
    </message>
    <message>
        <location filename="../../console/detail/customer_facts.py"/>
        <source>Contacts of this customer in the queues you see. There may be others.</source>
        <translation>Kontakte dieses Kunden in den Warteschlangen, die Sie sehen. Es kann weitere geben.</translation>
    </message>
    <message>
        <location filename="../../console/detail/customer_facts.py"/>
        <source>Contacts that are not closed.</source>
        <translation>Kontakte, die nicht geschlossen sind.</translation>
    </message>
    <message>
        <location filename="../../console/detail/customer_facts.py"/>
        <source>Contacts that ended before anybody answered them.</source>
        <translation>Kontakte, die endeten, bevor jemand sie annahm.</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_facts.py"/>
        <source>Contacts that were in one of its queues while it went on; those of others are not counted.</source>
        <translation>Kontakte, die während der Störung in einer ihrer Warteschlangen waren; fremde zählen nicht mit.</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>Contacts the agent has at once, of how many they can have, by channel.</source>
        <translation>Kontakte, die der Agent gleichzeitig hat, von wie vielen möglichen, je Kanal.</translation>
    </message>
    <message>
        <location filename="../../console/panels/contacts.py"/>
        <source>Contacts: {waiting} waiting, {talking} with an agent</source>
        <translation>Kontakte: {waiting} wartend, {talking} bei einem Agenten</translation>
    </message>
    <message>
        <location filename="../../console/panels/contacts.py"/>
        <source>Contacts: {waiting} waiting, {talking} with an agent, {stuck} stuck</source>
        <translation>Kontakte: {waiting} wartend, {talking} bei einem Agenten, {stuck} hängengeblieben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/table_actions.py"/>
        <source>Copied %Ln row(s).</source>
        <translation>
            <numerusform>%Ln Zeile kopiert.</numerusform>
            <numerusform>%Ln Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/incidents/window_incidents.py"/>
        <source>Copied the line to say.</source>
        <translation>Der Satz für Kunden ist kopiert.</translation>
    </message>
    <message>
        <location filename="../../console/panels/timeline_view.py"/>
        <source>Copy &amp;entries</source>
        <translation>Einträge &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../../console/panels/table_actions.py"/>
        <source>Copy ce&amp;ll</source>
        <translation>Ze&amp;lle kopieren</translation>
    </message>
    <message>
        <location filename="../../console/incidents/window_incidents.py"/>
        <source>Copy the &amp;line to say</source>
        <translation>&amp;Satz für Kunden kopieren</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_panel.py"/>
        <source>Copy the last &amp;hour</source>
        <translation>Letzte &amp;Stunde kopieren</translation>
    </message>
    <message>
        <location filename="../../console/incidents/band.py"/>
        <source>Copy the line</source>
        <translation>Satz kopieren</translation>
    </message>
    <message>
        <location filename="../../console/incidents/band.py"/>
        <source>Copy the line to say of {incident}</source>
        <translation>Satz für Kunden kopieren: {incident}</translation>
    </message>
    <message>
        <location filename="../../console/plan/week_editor.py"/>
        <source>Copy the site's hours</source>
        <translation>Zeiten des Standorts übernehmen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/table_actions.py"/>
        <source>Copying %Ln row(s)…</source>
        <translation>
            <numerusform>%Ln Zeile wird kopiert…</numerusform>
            <numerusform>%Ln Zeilen werden kopiert…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_page.py"/>
        <source>Cost and return</source>
        <translation>Kosten und Nutzen</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_page.py"/>
        <source>Could be given at most</source>
        <translation>Höchstens möglich</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <location filename="../../console/rules/preview_words.py"/>
        <source>Counted by the rules themselves, over the contacts as they stand now.</source>
        <translation>Gezählt von den Regeln selbst, über die Kontakte, wie sie jetzt dastehen.</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_fields.py"/>
        <source>Counted from the moment at which the limit was crossed.</source>
        <translation>Gezählt ab dem Augenblick, in dem die Grenze überschritten wurde.</translation>
    </message>
    <message>
        <location filename="../../console/rules/preview_panel.py"/>
        <source>Counting the last 7 days…</source>
        <translation>Die letzten 7 Tage werden gezählt…</translation>
    </message>
    <message>
        <location filename="../../console/people/session_menu.py"/>
        <source>Cover when &amp;idle (any key lifts it)</source>
        <translation>Bei &amp;Untätigkeit abdecken (jede Taste hebt es auf)</translation>
    </message>
    <message>
        <location filename="../../console/views/view_words.py"/>
        <source>Ctrl+0 shows the whole floor.</source>
        <translation>Strg+0 zeigt das ganze Servicecenter.</translation>
    </message>
    <message>
        <location filename="../../console/escalating/raise_dialog.py"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <location filename="../../console/authority/ledger/lines_model.py"/>
        <location filename="../../console/authority/ledger/totals_view.py"/>
        <location filename="../../console/detail/contact_facts.py"/>
        <location filename="../../console/palette/thing_words.py"/>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Customer erased</source>
        <translation>Kunde gelöscht</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/filter_bar.py"/>
        <source>Customer or C-…</source>
        <translation>Kunde oder C-…</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/filter_bar.py"/>
        <source>Customer's reference, or a contact</source>
        <translation>Kundenreferenz oder ein Kontakt</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_facts.py"/>
        <source>Customers of the incident who were promised to be called back, and were not yet.</source>
        <translation>Kunden der Störung, denen ein Rückruf zugesagt wurde und die noch keinen hatten.</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/assumption_fields.py"/>
        <source>Customers who stay for an escalation avoided</source>
        <translation>Kunden, die wegen einer vermiedenen Eskalation bleiben</translation>
    </message>
    <message>
        <location filename="../../console/plan/hours_topic.py"/>
        <source>Days on which all queues of the site are closed, whatever their hours say.</source>
        <translation>Tage, an denen alle Warteschlangen des Standorts geschlossen sind, was auch immer ihre Zeiten sagen.</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>Days to keep</source>
        <translation>Aufbewahrungstage</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Days to keep set</source>
        <translation>Aufbewahrungstage gesetzt</translation>
    </message>
    <message>
        <location filename="../../console/causes/causes_window.py"/>
        <source>Days within which another contact counts</source>
        <translation>Tage, innerhalb derer ein weiterer Kontakt zählt</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_list.py"/>
        <location filename="../../console/authority/what_if/advice_page.py"/>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/requests_page.py"/>
        <source>Decided in the last 24 hours</source>
        <translation>In den letzten 24 Stunden entschieden</translation>
    </message>
    <message>
        <location filename="../../console/incidents/declare_dialog.py"/>
        <source>Declare an incident</source>
        <translation>Störung ausrufen</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_facts.py"/>
        <source>Declared</source>
        <translation>Ausgerufen</translation>
    </message>
    <message>
        <location filename="../../console/incidents/declare_dialog.py"/>
        <source>Declared, with an emergency grant: it stands on every console that sees these queues.</source>
        <translation>Ausgerufen, mit einer Notfall-Freigabe: sie steht an jeder Konsole, die diese Warteschlangen sieht.</translation>
    </message>
    <message>
        <location filename="../../console/incidents/declare_dialog.py"/>
        <source>Declared: it stands on every console that sees these queues.</source>
        <translation>Ausgerufen: Sie steht auf jeder Konsole, die diese Warteschlangen sieht.</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_words.py"/>
        <source>Declared: {cause}</source>
        <translation>Ausgerufen: {cause}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/requests/decline_dialog.py"/>
        <source>Decline %Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage ablehnen</numerusform>
            <numerusform>%Ln Anfragen ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/decline_dialog.py"/>
        <source>Decline what was asked for</source>
        <translation>Anfrage ablehnen</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>Declined in the last day: %Ln</source>
        <translation>
            <numerusform>Am letzten Tag abgelehnt: %Ln</numerusform>
            <numerusform>Am letzten Tag abgelehnt: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <source>Declined: {what}</source>
        <translation>Abgelehnt: {what}</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_acts.py"/>
        <source>Decline…</source>
        <translation>Ablehnen …</translation>
    </message>
    <message>
        <location filename="../../console/views/window_views.py"/>
        <source>Deleted the view {view}.</source>
        <translation>Die Ansicht {view} ist gelöscht.</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <location filename="../../console/models/escalations.py"/>
        <source>Desk</source>
        <translation>Platz</translation>
    </message>
    <message>
        <location filename="../../console/people/people_topic.py"/>
        <source>Disable</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_words.py"/>
        <source>Disabled</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <location filename="../../console/setup/row_editors.py"/>
        <source>Do not ask for {skill}</source>
        <translation>{skill} nicht verlangen</translation>
    </message>
    <message>
        <location filename="../../console/document/dialog.py"/>
        <location filename="../../console/handover/handover_document.py"/>
        <source>Documents (*.pdf *.html)</source>
        <translation>Dokumente (*.pdf *.html)</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail.py"/>
        <source>Documents are made of a contact, a customer or an incident: choose one first.</source>
        <translation>Dokumente gibt es von einem Kontakt, einem Kunden oder einer Störung: Wählen Sie erst eines davon.</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <location filename="../../console/setup/history_words.py"/>
        <source>Does not ask for {skill} any more</source>
        <translation>Verlangt {skill} nicht mehr</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_words.py"/>
        <source>Does not concern {queue}</source>
        <translation>Betrifft {queue} nicht</translation>
    </message>
    <message>
        <location filename="../../console/escalating/resolve_dialog.py"/>
        <source>Done &amp;by</source>
        <translation>Erledigt &amp;bis</translation>
    </message>
    <message>
        <location filename="../../console/escalating/resolve_dialog.py"/>
        <source>Done by</source>
        <translation>Erledigt bis</translation>
    </message>
    <message>
        <location filename="../../console/escalating/follow_up_acts.py"/>
        <source>Done for the customer</source>
        <translation>Für den Kunden erledigt</translation>
    </message>
    <message>
        <location filename="../../console/detail/escalation_words.py"/>
        <source>Done for the customer by {name}</source>
        <translation>Für den Kunden erledigt von {name}</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_list.py"/>
        <location filename="../../console/authority/requests/request_view.py"/>
        <location filename="../../console/escalating/raise_dialog.py"/>
        <location filename="../../console/escalating/time_dialogs.py"/>
        <location filename="../../console/models/contacts.py"/>
        <location filename="../../console/models/escalations.py"/>
        <location filename="../../console/models/follow_ups.py"/>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>Due at</source>
        <translation>Fällig um</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Due at {value}</source>
        <translation>Fällig um {value}</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Due at {value} instead of {former}</source>
        <translation>Fällig um {value} statt um {former}</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>Due between {first} and {last}, by each queue's own clock.</source>
        <translation>Fällig zwischen {first} und {last}, nach der Uhr jeder Warteschlange.</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>Due by the answer time of its queue, from when it joined the line.</source>
        <translation>Fällig nach der Antwortzeit seiner Warteschlange, ab dem Eintritt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/order_acts.py"/>
        <source>Due time of %Ln contact(s) set.</source>
        <translation>
            <numerusform>Fälligkeit von %Ln Kontakt gesetzt.</numerusform>
            <numerusform>Fälligkeit von %Ln Kontakten gesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Due time of a contact set</source>
        <translation>Fälligkeit eines Kontakts gesetzt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Due time of a follow-up set</source>
        <translation>Fälligkeit einer Nachbetreuung gesetzt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Due time of an escalation set</source>
        <translation>Fälligkeit einer Eskalation gesetzt</translation>
    </message>
    <message>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>Due within</source>
        <translation>Fällig innerhalb von</translation>
    </message>
    <message>
        <location filename="../../console/escalating/time_dialogs.py"/>
        <source>Due {time} instead of {former}.</source>
        <translation>Fällig {time} statt {former}.</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_dialogs.py"/>
        <location filename="../../console/escalating/raise_dialog.py"/>
        <location filename="../../console/escalating/time_dialogs.py"/>
        <source>Due {time}.</source>
        <translation>Fällig {time}.</translation>
    </message>
    <message>
        <location filename="../../console/escalating/raise_dialog.py"/>
        <source>Due {time}. Whoever is on duty for each queue has it.</source>
        <translation>Fällig {time}. Wer für die jeweilige Warteschlange Dienst hat, hat sie.</translation>
    </message>
    <message>
        <location filename="../../console/escalating/raise_dialog.py"/>
        <source>Due {time}. {who}</source>
        <translation>Fällig {time}. {who}</translation>
    </message>
    <message>
        <location filename="../../console/incidents/window_incidents.py"/>
        <source>E&amp;nd the incident…</source>
        <translation>Störung &amp;beenden…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/grants/give_dialog.py"/>
        <source>Each of %Ln gets one of their own.</source>
        <translation>
            <numerusform>%Ln Person bekommt eine eigene.</numerusform>
            <numerusform>Jede der %Ln Personen bekommt eine eigene.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/acting/move_choices.py"/>
        <source>Each stays in its queue</source>
        <translation>Jeder bleibt in seiner Warteschlange</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_facts.py"/>
        <source>Emergency grant</source>
        <translation>Notfall-Freigabe</translation>
    </message>
    <message>
        <location filename="../../console/incidents/band.py"/>
        <source>Emergency grant for {incident}</source>
        <translation>Notfall-Freigabe für {incident}</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Emergency grant opened</source>
        <translation>Notfall-Freigabe eröffnet</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_words.py"/>
        <source>Emergency grant, {kind}, ended: {used} used of {all}</source>
        <translation>Notfall-Freigabe, {kind}, beendet: {used} genutzt von {all}</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_words.py"/>
        <source>Emergency grant, {kind}: up to {once} at once, {all} in all</source>
        <translation>Notfall-Freigabe, {kind}: bis {once} auf einmal, {all} insgesamt</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/emergency_dialog.py"/>
        <source>Emergency grant: {incident}</source>
        <translation>Notfall-Freigabe: {incident}</translation>
    </message>
    <message>
        <location filename="../../console/alerts/what_page.py"/>
        <source>Empty: as above. 'off': not in this queue. Without its check only what is yours is told of a queue. A limit of yours is for you alone; the floor's rules stay as they are.</source>
        <translation>Leer: wie oben. 'aus': nicht in dieser Warteschlange. Ohne Häkchen wird aus einer Warteschlange nur gemeldet, was Ihnen gehört. Eine eigene Grenze gilt nur für Sie; die Regeln des Servicecenters bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../console/connecting/server_form.py"/>
        <source>Encrypted, and the certificate is checked</source>
        <translation>Verschlüsselt, das Zertifikat wird geprüft</translation>
    </message>
    <message>
        <location filename="../../console/connecting/server_form.py"/>
        <source>Encrypted, the certificate is not checked</source>
        <translation>Verschlüsselt, das Zertifikat wird nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../console/incidents/band.py"/>
        <source>End {incident}</source>
        <translation>Beenden: {incident}</translation>
    </message>
    <message>
        <location filename="../../console/incidents/update_dialog.py"/>
        <source>End: {incident}</source>
        <translation>Beenden: {incident}</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_facts.py"/>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>Ended in the last day: %Ln</source>
        <translation>
            <numerusform>Am letzten Tag beendet: %Ln</numerusform>
            <numerusform>Am letzten Tag beendet: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_words.py"/>
        <source>Ended; what it was:</source>
        <translation>Beendet; was es war:</translation>
    </message>
    <message>
        <location filename="../../console/incidents/band.py"/>
        <source>End…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <location filename="../../console/palette/palette.py"/>
        <source>Enter: do it · ↑ ↓: choose · Escape: back to what was found</source>
        <translation>Eingabe: ausführen · ↑ ↓: wählen · Esc: zurück zum Gefundenen</translation>
    </message>
    <message>
        <location filename="../../console/palette/palette.py"/>
        <source>Enter: go there or do it · Tab: what can be done with it · ↑ ↓: choose · Escape: back</source>
        <translation>Eingabe: hingehen oder ausführen · Tab: was sich damit tun lässt · ↑ ↓: wählen · Esc: zurück</translation>
    </message>
    <message>
        <location filename="../../console/document/contents.py"/>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/erase_dialog.py"/>
        <source>Erase a customer or an agent</source>
        <translation>Einen Kunden oder Agenten löschen</translation>
    </message>
    <message>
        <location filename="../../console/escalating/raise_dialog.py"/>
        <source>Escalate</source>
        <translation>Eskalieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/escalating/raise_dialog.py"/>
        <source>Escalate %Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt eskalieren</numerusform>
            <numerusform>%Ln Kontakte eskalieren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/escalating/raise_dialog.py"/>
        <source>Escalate {contact}</source>
        <translation>{contact} eskalieren</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/advice_page.py"/>
        <source>Escalated although they may</source>
        <translation>Eskaliert, obwohl sie dürfen</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Escalated by a rule</source>
        <translation>Von einer Regel eskaliert</translation>
    </message>
    <message>
        <location filename="../../console/detail/escalation_words.py"/>
        <source>Escalated by {who}: {reason}, due {due}</source>
        <translation>Eskaliert durch {who}: {reason}, fällig {due}</translation>
    </message>
    <message>
        <location filename="../../console/escalating/raising_acts.py"/>
        <source>Escalate…</source>
        <translation>Eskalieren…</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Escalation came back</source>
        <translation>Eskalation kam zurück</translation>
    </message>
    <message>
        <location filename="../../console/detail/escalation_words.py"/>
        <source>Escalation due at {value} instead of {former}</source>
        <translation>Eskalation fällig um {value} statt um {former}</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Escalation handed on</source>
        <translation>Eskalation weitergegeben</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Escalation resolved</source>
        <translation>Eskalation gelöst</translation>
    </message>
    <message>
        <location filename="../../console/detail/escalation_words.py"/>
        <source>Escalation resolved, cause: {cause}</source>
        <translation>Eskalation gelöst, Ursache: {cause}</translation>
    </message>
    <message>
        <location filename="../../console/escalating/resolve_dialog.py"/>
        <source>Escalation resolved; {who} does the rest by {time}.</source>
        <translation>Eskalation gelöst; den Rest erledigt {who} bis {time}.</translation>
    </message>
    <message>
        <location filename="../../console/escalating/shown_acts.py"/>
        <source>Escalation s&amp;hown</source>
        <translation>Gezeigte &amp;Eskalation</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Escalation taken</source>
        <translation>Eskalation übernommen</translation>
    </message>
    <message>
        <location filename="../../console/detail/escalation_words.py"/>
        <source>Escalation taken back: it was raised by mistake</source>
        <translation>Eskalation zurückgenommen: sie war ein Versehen</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>Escalation {number}: {reason}, {severity}, raised by {by}.</source>
        <translation>Eskalation {number}: {reason}, {severity}, gemeldet von {by}.</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_fields.py"/>
        <source>Escalation {n}: {amount}</source>
        <translation>Eskalation {n}: {amount}</translation>
    </message>
    <message>
        <location filename="../../console/causes/pareto_panel.py"/>
        <location filename="../../console/detail/incident_facts.py"/>
        <location filename="../../console/models/escalations.py"/>
        <location filename="../../console/panels/escalations.py"/>
        <source>Escalations</source>
        <translation>Eskalationen</translation>
    </message>
    <message>
        <location filename="../../console/handover/line_words.py"/>
        <source>Escalations ({n})</source>
        <translation>Eskalationen ({n})</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/queue_table.py"/>
        <location filename="../../console/authority/what_if/return_page.py"/>
        <location filename="../../console/authority/what_if/what_if_page.py"/>
        <source>Escalations avoided</source>
        <translation>Vermiedene Eskalationen</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/advice_page.py"/>
        <source>Escalations because of a limit whose amount the agent may give at once. Which kind was meant is not known, so it is held against the largest of theirs.</source>
        <translation>Eskalationen wegen einer Grenze, deren Betrag der Agent auf einmal geben darf. Welche Art gemeint war, ist nicht bekannt; deshalb gilt seine höchste Grenze.</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_facts.py"/>
        <source>Escalations of its contacts. They can be selected together and resolved with one cause.</source>
        <translation>Eskalationen ihrer Kontakte. Sie lassen sich zusammen markieren und mit einer Ursache lösen.</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>Escalations that are not resolved; overdue are those past their due time.</source>
        <translation>Eskalationen, die nicht gelöst sind; überfällig sind die, deren Frist abgelaufen ist.</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_words.py"/>
        <source>Escalations there would have been if agents could give nothing by themselves. It is supposed that those who were given would have been escalated as often as those who were refused.</source>
        <translation>Eskalationen, die es gegeben hätte, wenn Agenten nichts selbst geben dürften. Angenommen ist, dass die Fälle, in denen gegeben wurde, so oft eskaliert worden wären wie die abgelehnten.</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>Escalations, and before they are due</source>
        <translation>Eskalationen, und bevor sie fällig sind</translation>
    </message>
    <message>
        <location filename="../../console/panels/escalations.py"/>
        <source>Escalations, next due first</source>
        <translation>Eskalationen, die nächste fällige zuerst</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_facts.py"/>
        <source>Every agent may use it for the incident's contacts. It ends with the incident by itself.</source>
        <translation>Alle dürfen sie für die Kontakte der Störung nutzen. Sie endet von selbst mit der Störung.</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/emergency_dialog.py"/>
        <source>Every agent on contacts of {incident}</source>
        <translation>Alle, die Kontakte von {incident} haben</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/emergency_part.py"/>
        <source>Every agent on its contacts: {amounts}, or when the incident ends.</source>
        <translation>Alle an ihren Kontakten: {amounts}, oder bis die Störung endet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/pulse_words.py"/>
        <source>Everybody in a line now; the arrow is the change from %Ln minute(s) ago.</source>
        <translation>
            <numerusform>Alle, die jetzt warten; der Pfeil zeigt die Veränderung seit %Ln Minute.</numerusform>
            <numerusform>Alle, die jetzt warten; der Pfeil zeigt die Veränderung seit %Ln Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/incidents/update_dialog.py"/>
        <source>Everybody sees the new line at once. An update cannot be taken back; another puts it right.</source>
        <translation>Alle sehen den neuen Satz sofort. Eine Meldung lässt sich nicht zurücknehmen; eine weitere stellt sie richtig.</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>Everybody's uses bunch at the end of the month</source>
        <translation>Alle Nutzungen häufen sich am Monatsende</translation>
    </message>
    <message>
        <location filename="../../console/keys/change_dialog.py"/>
        <source>Everything has its usual key again.</source>
        <translation>Alles hat wieder die übliche Taste.</translation>
    </message>
    <message>
        <location filename="../../console/keys/known_keys.py"/>
        <source>Everything that can be done with the row</source>
        <translation>Alles, was mit der Zeile getan werden kann</translation>
    </message>
    <message>
        <location filename="../../console/rules/rules_topic.py"/>
        <source>Exception for a queue</source>
        <translation>Ausnahme für eine Warteschlange</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Exception from a rule added</source>
        <translation>Ausnahme von einer Regel angelegt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Exception from a rule removed</source>
        <translation>Ausnahme von einer Regel entfernt</translation>
    </message>
    <message>
        <location filename="../../console/explanation_popover.py"/>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <location filename="../../console/export/export_dialog.py"/>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <location filename="../../console/connecting/file_form.py"/>
        <source>F&amp;ile</source>
        <translation>Dat&amp;ei</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>F&amp;ull screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <location filename="../../console/views/view_line.py"/>
        <source>Figures count the whole floor: states and text narrow the lists only.</source>
        <translation>Die Zahlen gelten für das ganze Servicecenter: Status und Text engen nur die Listen ein.</translation>
    </message>
    <message>
        <location filename="../../console/setup/queue_fields.py"/>
        <source>Figures of a day begin at this time.</source>
        <translation>Die Zahlen eines Tages beginnen zu dieser Zeit.</translation>
    </message>
    <message>
        <location filename="../../console/alerts/outside.py"/>
        <source>Files cannot be played on this machine: Qt's multimedia part is missing. The system's sound is used.</source>
        <translation>Auf diesem Rechner können keine Dateien abgespielt werden: Der Multimedia-Teil von Qt fehlt. Der Systemton wird verwendet.</translation>
    </message>
    <message>
        <location filename="../../console/keys/known_keys.py"/>
        <source>Filter and sort</source>
        <translation>Filtern und sortieren</translation>
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
        <location filename="../../console/finding.py"/>
        <source>Fin&amp;d anything…</source>
        <translation>Alles fin&amp;den…</translation>
    </message>
    <message>
        <location filename="../../console/views/choice_popup.py"/>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../console/palette/palette.py"/>
        <source>Find a command, queue, agent, contact or customer</source>
        <translation>Befehl, Warteschlange, Agent, Kontakt oder Kunden finden</translation>
    </message>
    <message>
        <location filename="../../console/keys/page.py"/>
        <source>Find a key, or what it does</source>
        <translation>Eine Taste suchen oder was sie tut</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_dialog.py"/>
        <source>Find a queue or an agent</source>
        <translation>Warteschlange oder Agent suchen</translation>
    </message>
    <message>
        <location filename="../../console/palette/palette.py"/>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <location filename="../../console/finding.py"/>
        <source>Find anything: {words}</source>
        <translation>Alles finden: {words}</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grants_page.py"/>
        <source>Find grants</source>
        <translation>Freigaben finden</translation>
    </message>
    <message>
        <location filename="../../console/views/choice_popup.py"/>
        <source>Find in {list}</source>
        <translation>In {list} suchen</translation>
    </message>
    <message>
        <location filename="../../console/setup/things_list.py"/>
        <source>Find in: {what}</source>
        <translation>Suchen in: {what}</translation>
    </message>
    <message>
        <location filename="../../console/keys/change_dialog.py"/>
        <source>Find what is to have another key</source>
        <translation>Finden, was eine andere Taste bekommen soll</translation>
    </message>
    <message>
        <location filename="../../console/setup/things_list.py"/>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <location filename="../../console/detail/customer_facts.py"/>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/flags_page.py"/>
        <source>Flags</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>Float the p&amp;anel</source>
        <translation>Bereich he&amp;rauslösen</translation>
    </message>
    <message>
        <location filename="../../console/panels/panel_title.py"/>
        <source>Float the panel</source>
        <translation>Bereich ablösen</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <location filename="../../console/document/contents.py"/>
        <location filename="../../console/export/table_copy.py"/>
        <location filename="../../console/setup/floor_topic.py"/>
        <location filename="../../console/workspaces/workspaces.py"/>
        <source>Floor</source>
        <translation>Servicecenter</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Floor named</source>
        <translation>Floor benannt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Floor's name, promise or currency changed</source>
        <translation>Name, Versprechen oder Währung des Floors geändert</translation>
    </message>
    <message>
        <location filename="../../console/export/export_dialog.py"/>
        <source>Floor, table, rows, order, moment and age of the data, above the titles.</source>
        <translation>Servicecenter, Tabelle, Zeilen, Reihenfolge, Zeitpunkt und Alter der Daten, über den Titeln.</translation>
    </message>
    <message>
        <location filename="../../console/connecting/file_form.py"/>
        <source>Floors (*.db *.sqlite);;All files (*)</source>
        <translation>Servicecenter (*.db *.sqlite);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../console/connecting/recent_list.py"/>
        <source>Floors you chose lately</source>
        <translation>Zuletzt gewählte Servicecenter</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_page.py"/>
        <source>Floorwalker authorises; it does not pay. What was paid stands in your billing system. Totals count the uses made in the period, each in the state it is in now.</source>
        <translation>Floorwalker gibt frei, es zahlt nicht aus. Was gezahlt wurde, steht in Ihrem Abrechnungssystem. Die Summen zählen die Nutzungen des Zeitraums, jede in ihrem jetzigen Stand.</translation>
    </message>
    <message>
        <location filename="../../console/locking/cover.py"/>
        <source>Floorwalker is covered</source>
        <translation>Floorwalker ist abgedeckt</translation>
    </message>
    <message>
        <location filename="../../console/locking/cover.py"/>
        <source>Floorwalker is locked</source>
        <translation>Floorwalker ist gesperrt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>Follow-up</source>
        <translation>Nachbetreuung</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Follow-up added</source>
        <translation>Nachbetreuung angelegt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Follow-up done</source>
        <translation>Nachbetreuung erledigt</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>Follow-ups, before they are due</source>
        <translation>Nachbetreuungen, bevor sie fällig sind</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grants_tree.py"/>
        <location filename="../../console/authority/requests/request_view.py"/>
        <location filename="../../console/authority/what_if/advice_page.py"/>
        <location filename="../../console/authority/what_if/what_if_page.py"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>For a program that brings contacts in; it sees and writes what it brings.</source>
        <translation>Für ein Programm, das Kontakte hereinbringt; es sieht und schreibt, was es bringt.</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>For all levels: nobody gets less than this limit; who may give more keeps it.</source>
        <translation>Für alle Stufen: Niemand bekommt weniger als diese Grenze; wer mehr geben darf, behält es.</translation>
    </message>
    <message>
        <location filename="../../console/explanation.py"/>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <location filename="../../console/palette/palette.py"/>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/seal_words.py"/>
        <source>Found whole on {moment}, up to seal {number}.</source>
        <translation>Heil befunden: {moment}, bis Siegel {number}.</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <location filename="../../console/keys/known_keys.py"/>
        <source>From cell to cell, from figure to figure, along the last hour</source>
        <translation>Von Feld zu Feld, von Zahl zu Zahl, die letzte Stunde entlang</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_facts.py"/>
        <source>From here on contacts belong to it.</source>
        <translation>Ab hier gehören Kontakte dazu.</translation>
    </message>
    <message>
        <location filename="../../console/explanation.py"/>
        <source>From how many (n)</source>
        <translation>Aus wie vielen (n)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>From now on %Ln agent(s) may give {amount} {bound} instead of {former}.</source>
        <translation>
            <numerusform>Von jetzt an darf %Ln Agent {amount} {bound} geben statt {former}.</numerusform>
            <numerusform>Von jetzt an dürfen %Ln Agenten {amount} {bound} geben statt {former}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>From now on %Ln agent(s) may give {amount} {bound}.</source>
        <translation>
            <numerusform>Von jetzt an darf %Ln Agent {amount} {bound} geben.</numerusform>
            <numerusform>Von jetzt an dürfen %Ln Agenten {amount} {bound} geben.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/keys/known_keys.py"/>
        <source>From row to row</source>
        <translation>Von Zeile zu Zeile</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_dialog.py"/>
        <source>From the ledger's sum to the file's</source>
        <translation>Von der Summe des Nachweises zu der der Datei</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kinds_view.py"/>
        <source>From where on a second person is needed is set by the owner of the floor: nobody moves a bound that holds for themselves.</source>
        <translation>Ab wann eine zweite Person nötig ist, legt der Eigentümer des Servicecenters fest: Niemand verschiebt eine Grenze, die für ihn selbst gilt.</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>Furthest past target, {channel}</source>
        <translation>Am weitesten über Ziel, {channel}</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>G-{number}, {when}: for {first}, by {second}</source>
        <translation>G-{number}, {when}: für {first}, von {second}</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>Gave up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/give_dialog.py"/>
        <source>Give a grant</source>
        <translation>Freigabe geben</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/granting.py"/>
        <source>Give a grant…</source>
        <translation>Freigabe geben …</translation>
    </message>
    <message>
        <location filename="../../console/people/roles_editor.py"/>
        <source>Give a role…</source>
        <translation>Rolle geben…</translation>
    </message>
    <message>
        <location filename="../../console/people/roles_editor.py"/>
        <source>Give another role</source>
        <translation>Weitere Rolle geben</translation>
    </message>
    <message>
        <location filename="../../console/document/dialog.py"/>
        <location filename="../../console/export/export_dialog.py"/>
        <source>Give the file a name.</source>
        <translation>Geben Sie der Datei einen Namen.</translation>
    </message>
    <message>
        <location filename="../../console/connecting/server_form.py"/>
        <source>Give the name of the database.</source>
        <translation>Geben Sie den Namen der Datenbank an.</translation>
    </message>
    <message>
        <location filename="../../console/connecting/server_form.py"/>
        <source>Give the name of the server.</source>
        <translation>Geben Sie den Namen des Servers an.</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_dialog.py"/>
        <source>Give the reason why it has to go there.</source>
        <translation>Geben Sie den Grund an, warum es dorthin muss.</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_page.py"/>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_words.py"/>
        <source>Given and not in the cost, for it is counted and not paid: {kinds}.</source>
        <translation>Gegeben und nicht in den Kosten, weil gezählt und nicht bezahlt: {kinds}.</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>Given back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_view.py"/>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>Given before</source>
        <translation>Früher gegeben</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grants_tree.py"/>
        <source>Given by</source>
        <translation>Gegeben von</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_facts.py"/>
        <source>Given for this contact, to whoever has it.</source>
        <translation>Für diesen Kontakt gegeben, an wen ihn gerade hat.</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_page.py"/>
        <source>Given less</source>
        <translation>Weniger gegeben</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/queue_table.py"/>
        <location filename="../../console/authority/what_if/what_if_page.py"/>
        <source>Given more</source>
        <translation>Mehr gegeben</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_facts.py"/>
        <source>Given to the whole team for a while: all use the same budget.</source>
        <translation>Dem ganzen Team auf Zeit gegeben: alle nutzen dasselbe Budget.</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_facts.py"/>
        <source>Given to this agent for a while, beside what their level allows.</source>
        <translation>Diesem Agenten auf Zeit gegeben, neben dem, was die Stufe erlaubt.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Given to {agent}, in {queue}</source>
        <translation>An {agent} gegeben, in {queue}</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Given up: the customer was not reached in {time}</source>
        <translation>Aufgegeben: Der Kunde war in {time} nicht zu erreichen</translation>
    </message>
    <message>
        <location filename="../../console/alerts/window_alerts.py"/>
        <source>Go there</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <location filename="../../console/demo/stay.py"/>
        <location filename="../../console/window.py"/>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>Grant</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grants_tree.py"/>
        <source>Grant G-{n}: {what}</source>
        <translation>Freigabe G-{n}: {what}</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Grant approved by a second person</source>
        <translation>Freigabe von zweiter Person genehmigt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Grant changed</source>
        <translation>Freigabe geändert</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Grant declined by a second person</source>
        <translation>Freigabe von zweiter Person abgelehnt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Grant revoked</source>
        <translation>Freigabe widerrufen</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>Grant to {agent} until Friday evening</source>
        <translation>Freigabe für {agent} bis Freitagabend</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>Grant to {agent} until the end of the day</source>
        <translation>Freigabe für {agent} bis zum Ende des Tages</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>Grant to {agent} until the end of the shift, {time}</source>
        <translation>Freigabe für {agent} bis zum Schichtende, {time}</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <location filename="../../console/detail/authority_facts.py"/>
        <source>Granted</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_facts.py"/>
        <source>Granted to the team</source>
        <translation>Dem Team freigegeben</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grants_page.py"/>
        <location filename="../../console/authority/grants/grants_tree.py"/>
        <source>Grants</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <location filename="../../console/incidents/band.py"/>
        <source>Grant…</source>
        <translation>Freigabe …</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grants_page.py"/>
        <source>Group by</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Hand answered</source>
        <translation>Handzeichen angenommen</translation>
    </message>
    <message>
        <location filename="../../console/escalating/hand_on_dialog.py"/>
        <source>Hand on {what}</source>
        <translation>{what} weitergeben</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/refused.py"/>
        <location filename="../../console/authority/requests/requests_page.py"/>
        <location filename="../../console/escalating/escalation_acts.py"/>
        <source>Hand on…</source>
        <translation>Weitergeben…</translation>
    </message>
    <message>
        <location filename="../../console/handover/give_window.py"/>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <location filename="../../console/handover/window_shift.py"/>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Hand taken down</source>
        <translation>Handzeichen weggenommen</translation>
    </message>
    <message>
        <location filename="../../console/handover/handover_document.py"/>
        <location filename="../../console/handover/start_window.py"/>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <location filename="../../console/handover/start_window.py"/>
        <source>Handed over ({n})</source>
        <translation>Übergeben ({n})</translation>
    </message>
    <message>
        <location filename="../../console/handover/start_window.py"/>
        <source>Handed over by {person}, {time}; accepted by {taker}, {accepted}.</source>
        <translation>Übergeben von {person}, {time}; angenommen von {taker}, {accepted}.</translation>
    </message>
    <message>
        <location filename="../../console/handover/start_window.py"/>
        <source>Handed over by {person}, {time}; it has waited for {length}.</source>
        <translation>Übergeben von {person}, {time}; wartet seit {length}.</translation>
    </message>
    <message>
        <location filename="../../console/handover/give_window.py"/>
        <source>Handed over by {person}, {time}; it has waited for {length}. What nobody accepts stays with who has it.</source>
        <translation>Übergeben von {person}, {time}; wartet seit {length}. Was niemand annimmt, bleibt, bei wem es ist.</translation>
    </message>
    <message>
        <location filename="../../console/handover/give_window.py"/>
        <source>Handed over: it waits until somebody accepts it, and stays with who has it until then.</source>
        <translation>Übergeben: Es wartet, bis jemand es annimmt, und bleibt bis dahin, bei wem es ist.</translation>
    </message>
    <message>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>Handling limit</source>
        <translation>Grenze der Bearbeitung</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <location filename="../../console/handover/handover_document.py"/>
        <source>Handover</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Handover accepted</source>
        <translation>Übergabe angenommen</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Handover begun</source>
        <translation>Übergabe begonnen</translation>
    </message>
    <message>
        <location filename="../../console/handover/handover_document.py"/>
        <source>Handover of {team}</source>
        <translation>Übergabe von {team}</translation>
    </message>
    <message>
        <location filename="../../console/handover/window_shift.py"/>
        <source>Handover of {team} waits, {length}</source>
        <translation>Übergabe von {team} wartet, {length}</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Handover taken back</source>
        <translation>Übergabe zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../console/tour/steps.py"/>
        <source>Hands and escalations</source>
        <translation>Handzeichen und Eskalationen</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>Hands up</source>
        <translation>Handzeichen</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>Heads</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Heard of again: it waits after all</source>
        <translation>Wieder gemeldet: Er wartet doch noch</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>Help after</source>
        <translation>Hilfe nach</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>Help, last 24 hours</source>
        <translation>Hilfe, letzte 24 Stunden</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>Help, last hour</source>
        <translation>Hilfe, letzte Stunde</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/cell_aside.py"/>
        <location filename="../../console/authority/what_if/return_page.py"/>
        <location filename="../../console/authority/what_if/what_if_page.py"/>
        <location filename="../../console/setup/history_view.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/cell_aside.py"/>
        <source>History of this limit</source>
        <translation>Verlauf dieser Grenze</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_dialog.py"/>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>Hours are those of one queue or of one site.</source>
        <translation>Öffnungszeiten gelten für eine Warteschlange oder für einen Standort.</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_words.py"/>
        <source>Hours changed</source>
        <translation>Zeiten geändert</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_words.py"/>
        <source>Hours of work of everybody that escalations and repeat contacts would have taken.</source>
        <translation>Arbeitsstunden aller, die Eskalationen und Wiederholkontakte gekostet hätten.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <source>Hours until it is listed</source>
        <translation>Stunden, bis sie gelistet wird</translation>
    </message>
    <message>
        <location filename="../../console/alerts/choices_dialog.py"/>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_list.py"/>
        <source>How far over</source>
        <translation>Wie weit darüber</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>How far the agent's state agreed with the plan in this stretch of work. It is kept nowhere.</source>
        <translation>Wie weit der Zustand in dieser Schicht mit dem Plan übereinstimmte. Es wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_result_dialog.py"/>
        <source>How far the move is</source>
        <translation>Wie weit das Verschieben ist</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>How far the worst wait was past the answer time of its queue; 0 while all were within it.</source>
        <translation>Wie weit die dringendste Wartezeit über der Annahmezeit ihrer Warteschlange lag; 0, solange alle darunter lagen.</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_dialog.py"/>
        <source>How far your approval reaches could not be read: {why}</source>
        <translation>Wie weit Ihre Genehmigung reicht, ließ sich nicht lesen: {why}</translation>
    </message>
    <message>
        <location filename="../../console/panels/response_figure.py"/>
        <source>How fast the line answers escalations: the time until they are taken, and until they are resolved.</source>
        <translation>Wie schnell die Linie auf Eskalationen reagiert: die Zeit bis zur Übernahme und bis zur Lösung.</translation>
    </message>
    <message>
        <location filename="../../console/document/page.py"/>
        <source>How it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>How long it has been open, over all queues and people.</source>
        <translation>Wie lange er offen ist, über alle Warteschlangen und Personen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/contacts.py"/>
        <source>How long it has waited in this queue. It came %Ln time(s) from another.</source>
        <translation>
            <numerusform>Wie lange er in dieser Warteschlange wartet. Er kam %Ln Mal aus einer anderen.</numerusform>
            <numerusform>Wie lange er in dieser Warteschlange wartet. Er kam %Ln Mal aus einer anderen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>How long it waited for its first answer.</source>
        <translation>Wie lange er auf seine erste Annahme gewartet hat.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>How long it waited in all queues together.</source>
        <translation>Wie lange er in allen Warteschlangen zusammen gewartet hat.</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>How long the agent has been in this state.</source>
        <translation>Wie lange der Agent in diesem Status ist.</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>How long the agent has waited for help, or waited until somebody came.</source>
        <translation>Wie lange der Agent auf Hilfe wartet oder gewartet hat, bis jemand kam.</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>How long the agent waited until somebody said they were coming.</source>
        <translation>Wie lange der Agent wartete, bis jemand sagte, dass er unterwegs ist.</translation>
    </message>
    <message>
        <location filename="../../console/detail/customer_facts.py"/>
        <source>How long the customer waited in all queues together.</source>
        <translation>Wie lange der Kunde in allen Warteschlangen zusammen gewartet hat.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>How long the customer was put on hold, as the agent's program tells it.</source>
        <translation>Wie lange der Kunde in der Warteschleife gehalten wurde, wie das Programm des Agenten es meldet.</translation>
    </message>
    <message>
        <location filename="../../console/models/queue_meanings.py"/>
        <source>How long the one who waits longest has waited in this queue. Sorted by how far past the answer time.</source>
        <translation>Wie lange in dieser Warteschlange am längsten gewartet wird. Sortiert danach, wie weit die Annahmezeit überschritten ist.</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/keep_dialog.py"/>
        <source>How long things are kept</source>
        <translation>Wie lange aufbewahrt wird</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>How many waited at each moment; the end of the line is now.</source>
        <translation>Wie viele zu jedem Zeitpunkt warteten; das Ende der Linie ist jetzt.</translation>
    </message>
    <message>
        <location filename="../../console/models/queue_meanings.py"/>
        <source>How many waited in this queue; the point at the end is now.</source>
        <translation>Wie viele in dieser Warteschlange warteten; der Punkt am Ende ist jetzt.</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>How much is left to this agent by themselves; the limits of each level stand in Authority.</source>
        <translation>Wie viel dieser Agent selbst entscheidet; die Grenzen jeder Stufe stehen unter „Befugnisse“.</translation>
    </message>
    <message>
        <location filename="../../console/rules/preview_panel.py"/>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>How often it was passed on after somebody had answered it.</source>
        <translation>Wie oft er weitergeleitet wurde, nachdem ihn jemand angenommen hatte.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>How often somebody tried to reach the customer.</source>
        <translation>Wie oft versucht wurde, den Kunden zu erreichen.</translation>
    </message>
    <message>
        <location filename="../../console/detail/customer_facts.py"/>
        <source>How often the customer was passed on after somebody had answered.</source>
        <translation>Wie oft der Kunde weitergegeben wurde, nachdem jemand angenommen hatte.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>How often the wish to leave was refused. An agent's program that counts it says so; others do not.</source>
        <translation>Wie oft der Kündigungswunsch abgelehnt wurde. Programme der Agenten, die das zählen, melden es; andere nicht.</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse.py"/>
        <source>How old what is on screen is.</source>
        <translation>Wie alt das ist, was auf dem Bildschirm steht.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>How the customer and we speak with each other.</source>
        <translation>Auf welchem Weg der Kunde und wir miteinander sprechen.</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>How the plan was kept so far is being read, or no work was planned yet.</source>
        <translation>Wie der Plan bisher eingehalten wurde, wird gerade gelesen, oder es war noch keine Arbeit geplant.</translation>
    </message>
    <message>
        <location filename="../../console/handover/window_shift.py"/>
        <source>I am &amp;on shift</source>
        <translation>&amp;Ich bin im Dienst</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>In &amp;15 minutes</source>
        <translation>In &amp;15 Minuten</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>In 1 &amp;hour</source>
        <translation>In 1 &amp;Stunde</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_fields.py"/>
        <source>In a&amp;ll</source>
        <translation>Ins&amp;gesamt</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>In all</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>In hand</source>
        <translation>In der Hand</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>In no queue.</source>
        <translation>In keiner Warteschlange.</translation>
    </message>
    <message>
        <location filename="../../console/causes/repeat_words.py"/>
        <source>In one queue more than in the others</source>
        <translation>In einer Warteschlange mehr als in den anderen</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>In queue</source>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>In state</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <source>In team {value} instead of {former}</source>
        <translation>Im Team {value} statt {former}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/rules/preview_words.py"/>
        <source>In the last 7 days it would have fired %Ln time(s).</source>
        <translation>
            <numerusform>In den letzten 7 Tagen hätte sie %Ln Mal angeschlagen.</numerusform>
            <numerusform>In den letzten 7 Tagen hätte sie %Ln Mal angeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/rules/preview_words.py"/>
        <source>In the last 7 days it would have fired %Ln time(s): {rate} for each supervisor-hour.</source>
        <translation>
            <numerusform>In den letzten 7 Tagen hätte sie %Ln Mal angeschlagen: {rate} je Supervisorstunde.</numerusform>
            <numerusform>In den letzten 7 Tagen hätte sie %Ln Mal angeschlagen: {rate} je Supervisorstunde.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/rules/preview_words.py"/>
        <source>In the last 7 days it would not have fired.</source>
        <translation>In den letzten 7 Tagen hätte sie nicht angeschlagen.</translation>
    </message>
    <message>
        <location filename="../../console/models/queue_meanings.py"/>
        <source>In the line now. With an agent: {talking}. Stuck: {stuck}.</source>
        <translation>Jetzt wartend. Bei einem Agenten: {talking}. Hängengeblieben: {stuck}.</translation>
    </message>
    <message>
        <location filename="../../console/panels/escalations.py"/>
        <source>In the view: {heading}</source>
        <translation>In der Ansicht: {heading}</translation>
    </message>
    <message>
        <location filename="../../console/alerts/how_page.py"/>
        <source>In the window something new is said at most every 5 seconds, outside of it at most once a minute: what begins meanwhile is told together.</source>
        <translation>Im Fenster wird Neues höchstens alle 5 Sekunden gemeldet, außerhalb höchstens einmal in der Minute: Was inzwischen beginnt, wird zusammen gemeldet.</translation>
    </message>
    <message>
        <location filename="../../console/alerts/window_alerts.py"/>
        <source>In the window: a line at the bottom, the bell, and the number in the title.</source>
        <translation>Im Fenster: eine Zeile am unteren Rand, die Glocke und die Zahl im Titel.</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>In time, %</source>
        <translation>Rechtzeitig, %</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>In time, 30 min</source>
        <translation>Rechtzeitig, 30 min</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>In time, 30 min, {channel}</source>
        <translation>Rechtzeitig, 30 min, {channel}</translation>
    </message>
    <message>
        <location filename="../../console/handover/handover_document.py"/>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <location filename="../../console/handover/line_words.py"/>
        <source>In words ({n})</source>
        <translation>In Worten ({n})</translation>
    </message>
    <message>
        <location filename="../../console/acting/agent_drag.py"/>
        <source>In {queue} already.</source>
        <translation>Schon in {queue}.</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>Incident</source>
        <translation>Störung</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Incident declared</source>
        <translation>Störung ausgerufen</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Incident ended</source>
        <translation>Störung beendet</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Incident updated</source>
        <translation>Zur Störung gemeldet</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>Incident {number}</source>
        <translation>Störung {number}</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_words.py"/>
        <source>Incident {number} from {time} to {end}.</source>
        <translation>Störung {number} von {time} bis {end}.</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_words.py"/>
        <source>Incident {number} since {time}.</source>
        <translation>Störung {number} seit {time}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/contacts.py"/>
        <source>Incident {number}: %Ln open contact(s), the next due first</source>
        <translation>
            <numerusform>Störung {number}: %Ln offener Kontakt, der als Nächstes fällige zuerst</numerusform>
            <numerusform>Störung {number}: %Ln offene Kontakte, der als Nächstes fällige zuerst</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/incidents/incident_words.py"/>
        <source>Incident {number}: {cause}</source>
        <translation>Störung {number}: {cause}</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>Incident {n}</source>
        <translation>Störung {n}</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_words.py"/>
        <source>Incidents</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <location filename="../../console/handover/line_words.py"/>
        <source>Incidents ({n})</source>
        <translation>Störungen ({n})</translation>
    </message>
    <message>
        <location filename="../../console/incidents/band.py"/>
        <source>Incidents that go on</source>
        <translation>Laufende Störungen</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>Incidents, and before an update is due</source>
        <translation>Störungen, und bevor eine Meldung fällig ist</translation>
    </message>
    <message>
        <location filename="../../console/keys/known_keys.py"/>
        <source>Into the menu with that letter underlined</source>
        <translation>In das Menü, in dem dieser Buchstabe unterstrichen ist</translation>
    </message>
    <message>
        <location filename="../../console/people/password_words.py"/>
        <source>It begins or ends with a space, which is easily lost; leave that out.</source>
        <translation>Es beginnt oder endet mit einem Leerzeichen, das leicht verloren geht; weglassen.</translation>
    </message>
    <message>
        <location filename="../../console/acting/break_dialog.py"/>
        <source>It begins then already.</source>
        <translation>Sie beginnt schon dann.</translation>
    </message>
    <message>
        <location filename="../../console/incidents/window_incidents.py"/>
        <source>It belongs to no incident.</source>
        <translation>Es gehört zu keiner Störung.</translation>
    </message>
    <message>
        <location filename="../../console/views/view_file.py"/>
        <source>It cannot be read ({reason}).</source>
        <translation>Sie kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../../console/locking/cover.py"/>
        <source>It cannot be unlocked now. {why}</source>
        <translation>Entsperren geht gerade nicht. {why}</translation>
    </message>
    <message>
        <location filename="../../console/escalating/escalation_acts.py"/>
        <source>It comes back…</source>
        <translation>Kommt zurück…</translation>
    </message>
    <message>
        <location filename="../../console/views/view_file.py"/>
        <source>It comes from a newer Floorwalker: it has version {newer}, and this one reads up to {known}.</source>
        <translation>Sie stammt von einem neueren Floorwalker: Sie hat Version {newer}, dieser liest bis Version {known}.</translation>
    </message>
    <message>
        <location filename="../../console/views/view_file.py"/>
        <source>It does not say which version of the format it has.</source>
        <translation>Sie sagt nicht, welche Version des Formats sie hat.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>It does not wait for an approval any more.</source>
        <translation>Es wartet nicht mehr auf eine Genehmigung.</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/emergency_dialog.py"/>
        <source>It ends with the incident by itself, if that is sooner.</source>
        <translation>Sie endet von selbst mit der Störung, falls das früher ist.</translation>
    </message>
    <message>
        <location filename="../../console/escalating/return_dialog.py"/>
        <source>It goes back to {name}, due {time}.</source>
        <translation>Sie geht zurück an {name}, fällig {time}.</translation>
    </message>
    <message>
        <location filename="../../console/setup/field.py"/>
        <source>It goes from {low} to {high}.</source>
        <translation>Möglich ist {low} bis {high}.</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>It goes into the floor at {place}.</source>
        <translation>Sie kommt in das Servicecenter unter {place}.</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>It goes into your floor, {file}.</source>
        <translation>Sie kommt in Ihr Servicecenter, {file}.</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_words.py"/>
        <source>It goes on: the end was taken back</source>
        <translation>Sie läuft weiter: Das Ende wurde zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_dialog.py"/>
        <source>It goes with the %Ln of them whose customer somebody has spoken with.</source>
        <translation>
            <numerusform>Sie geht mit dem %Ln, mit dessen Kunden schon jemand gesprochen hat.</numerusform>
            <numerusform>Sie geht mit den %Ln, mit deren Kunden schon jemand gesprochen hat.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>It had been resolved and came back at {time}.</source>
        <translation>Sie war gelöst und kam um {time} zurück.</translation>
    </message>
    <message>
        <location filename="../../console/views/view_file.py"/>
        <source>It has a part “{name}” that is not known here.</source>
        <translation>Sie hat einen Teil „{name}“, der hier nicht bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>It has been escalated for this reason already, and that is still open.</source>
        <translation>Aus diesem Grund ist es schon eskaliert, und das ist noch offen.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>It has been used meanwhile, so it stays in the record; set another value or revoke it.</source>
        <translation>Es wurde inzwischen genutzt und bleibt darum verzeichnet; setzen Sie einen anderen Wert oder widerrufen Sie es.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>It has ended, or somebody else took it meanwhile; it needs nobody any more.</source>
        <translation>Es ist beendet, oder jemand anderes hat es inzwischen übernommen; es braucht niemanden mehr.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>It has just ended.</source>
        <translation>Es ist gerade zu Ende gegangen.</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_view.py"/>
        <source>It has no history yet: it is not saved.</source>
        <translation>Es gibt noch keinen Verlauf: Es ist nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../../console/setup/field.py"/>
        <source>It has {n} characters; {most} are the most.</source>
        <translation>Es sind {n} Zeichen; höchstens {most} sind möglich.</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_acts.py"/>
        <source>It holds no more; what is over stays in the record as it was.</source>
        <translation>Sie gilt nicht mehr; was vorbei ist, bleibt unverändert im Protokoll.</translation>
    </message>
    <message>
        <location filename="../../console/alerts/window_alerts.py"/>
        <source>It is a quiet time now: until it ends only the window would tell you.</source>
        <translation>Jetzt ist Ruhezeit: Bis sie endet, meldet nur das Fenster.</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grants_page.py"/>
        <source>It is a whole team's.</source>
        <translation>Sie gehört einem ganzen Team.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>It is about: {intent}</source>
        <translation>Es geht um: {intent}</translation>
    </message>
    <message>
        <location filename="../../console/escalating/resolve_dialog.py"/>
        <source>It is closed; it can come back, and the cause is counted.</source>
        <translation>Sie ist abgeschlossen; sie kann zurückkommen, und die Ursache wird gezählt.</translation>
    </message>
    <message>
        <location filename="../../console/escalating/resolve_dialog.py"/>
        <source>It is closed; {who} does the rest by {time}.</source>
        <translation>Sie ist abgeschlossen; den Rest erledigt {who} bis {time}.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_acts.py"/>
        <source>It is decided already.</source>
        <translation>Es ist schon entschieden.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>It is declared already for one of these queues; update that one.</source>
        <translation>Sie ist für eine dieser Warteschlangen schon ausgerufen; melden Sie dort weiter.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>It is held already; release that hold first, or leave it.</source>
        <translation>Es wird schon festgehalten; heben Sie das zuerst auf, oder lassen Sie es.</translation>
    </message>
    <message>
        <location filename="../../console/setup/skills_topic.py"/>
        <source>It is in use: take it from those agents, and from the queues that ask for it, first.</source>
        <translation>Sie wird gebraucht: Nehmen Sie sie zuerst diesen Agenten und den Warteschlangen weg, die sie verlangen.</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/keep_dialog.py"/>
        <source>It is kept for another time from now on.</source>
        <translation>Es wird von jetzt an anders lange aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>It is kept for good; set for how many days first.</source>
        <translation>Es wird für immer aufbewahrt; setzen Sie zuerst, für wie viele Tage.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>It is more at once than you may approve; ask somebody who may approve more.</source>
        <translation>Das ist auf einmal mehr, als Sie genehmigen dürfen; fragen Sie jemanden, der mehr genehmigen darf.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/hand_on.py"/>
        <source>It is more than I may approve.</source>
        <translation>Das ist mehr, als ich genehmigen darf.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>It is more than you may approve: at most {most}.</source>
        <translation>Das ist mehr, als Sie genehmigen dürfen: höchstens {most}.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>It is no live call; it can be moved at once.</source>
        <translation>Es ist kein laufender Anruf; er lässt sich sofort verschieben.</translation>
    </message>
    <message>
        <location filename="../../console/views/view_file.py"/>
        <source>It is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <location filename="../../console/views/view_file.py"/>
        <source>It is not a view of Floorwalker.</source>
        <translation>Das ist keine Ansicht von Floorwalker.</translation>
    </message>
    <message>
        <location filename="../../console/views/view_file.py"/>
        <source>It is not a view, or it is damaged: line {n} makes no sense.</source>
        <translation>Das ist keine Ansicht, oder sie ist beschädigt: Zeile {n} ergibt keinen Sinn.</translation>
    </message>
    <message>
        <location filename="../../console/handover/line_words.py"/>
        <source>It is not held any more</source>
        <translation>Es wird nicht mehr vorgehalten</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <location filename="../../console/escalating/escalation_acts.py"/>
        <source>It is not resolved yet, so it cannot come back.</source>
        <translation>Sie ist noch nicht gelöst und kann daher nicht zurückkommen.</translation>
    </message>
    <message>
        <location filename="../../console/views/view_file.py"/>
        <source>It is not text in UTF-8.</source>
        <translation>Das ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail.py"/>
        <source>It is not there any more, or you may not see it.</source>
        <translation>Das gibt es nicht mehr, oder Sie dürfen es nicht sehen.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <location filename="../../console/escalating/time_dialogs.py"/>
        <location filename="../../console/setup/page.py"/>
        <location filename="../../console/views/view_file.py"/>
        <source>It is not there any more.</source>
        <translation>Sie ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>It is not yours to change: your roles do not reach so far.</source>
        <translation>Das dürfen Sie nicht ändern: Ihre Rollen reichen nicht so weit.</translation>
    </message>
    <message>
        <location filename="../../console/escalating/return_dialog.py"/>
        <source>It is open again, due {time}.</source>
        <translation>Sie ist wieder offen, fällig {time}.</translation>
    </message>
    <message>
        <location filename="../../console/escalating/escalation_acts.py"/>
        <source>It is resolved already; it can come back.</source>
        <translation>Sie ist bereits gelöst; sie kann zurückkommen.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>It is so already.</source>
        <translation>Es ist schon so.</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>It is so already: {priority}.</source>
        <translation>Das ist schon so: {priority}.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_view.py"/>
        <source>It is so much that a second person has to approve after you. {who}</source>
        <translation>So viel muss nach Ihnen noch eine zweite Person genehmigen. {who}</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>It is still being prepared: it has not been handed over yet.</source>
        <translation>Sie wird noch vorbereitet: Übergeben ist noch nichts.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>It is still in use; take it away from those who have it first.</source>
        <translation>Es wird noch gebraucht; nehmen Sie es zuerst denen weg, die es haben.</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_oddities.py"/>
        <source>It is the same as the floor's rule: without this exception nothing would be different.</source>
        <translation>Sie gleicht der Regel des Servicecenters: Ohne diese Ausnahme wäre nichts anders.</translation>
    </message>
    <message>
        <location filename="../../console/people/password_words.py"/>
        <source>It is the same few characters again and again; choose another.</source>
        <translation>Es sind immer wieder dieselben Zeichen; ein anderes wählen.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>It is there already.</source>
        <translation>Es ist schon dort.</translation>
    </message>
    <message>
        <location filename="../../console/views/view_file.py"/>
        <source>It is too large for a view, which has at most {n} kB.</source>
        <translation>Sie ist zu groß für eine Ansicht, die höchstens {n} kB hat.</translation>
    </message>
    <message>
        <location filename="../../console/setup/queues_topic.py"/>
        <source>It leaves the floor and takes no work any more; its past stays, and it can be taken back.</source>
        <translation>Sie verschwindet aus der Übersicht und nimmt keine Arbeit mehr an; ihre Vergangenheit bleibt, und sie lässt sich zurückholen.</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>It leaves the line without an answer. Undo brings it back with its place and its times.</source>
        <translation>Er verlässt die Warteschlange ohne Antwort. Rückgängig bringt ihn mit seinem Platz und seinen Zeiten zurück.</translation>
    </message>
    <message>
        <location filename="../../console/people/own_password_dialog.py"/>
        <source>It lets you in at {where} from now on. If the keyring keeps your password, it keeps the new one.</source>
        <translation>Damit kommen Sie ab jetzt bei {where} hinein. Bewahrt der Schlüsselbund Ihr Kennwort auf, dann ab jetzt das neue.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>It met the incident: it was in one of its queues while it went on.</source>
        <translation>Er traf auf die Störung: Er war in einer ihrer Warteschlangen, während sie lief.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/people/password_words.py"/>
        <source>It needs %Ln more character(s).</source>
        <translation>
            <numerusform>Es braucht noch %Ln Zeichen.</numerusform>
            <numerusform>Es braucht noch %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <location filename="../../console/people/people_topic.py"/>
        <location filename="../../console/setup/field.py"/>
        <source>It needs a name.</source>
        <translation>Es braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_dialogs.py"/>
        <location filename="../../console/acting/reason_dialog.py"/>
        <location filename="../../console/acting/refusal_words.py"/>
        <location filename="../../console/escalating/time_dialogs.py"/>
        <source>It needs a reason.</source>
        <translation>Es braucht einen Grund.</translation>
    </message>
    <message>
        <location filename="../../console/setup/queue_fields.py"/>
        <source>It needs a team: add one on the page of teams.</source>
        <translation>Es braucht ein Team: Fügen Sie auf der Seite der Teams eines hinzu.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>It rang for {time}, unanswered</source>
        <translation>Es klingelte {time} und wurde nicht angenommen</translation>
    </message>
    <message>
        <location filename="../../console/views/view_file.py"/>
        <source>It says “{name}” twice.</source>
        <translation>Sie nennt „{name}“ zweimal.</translation>
    </message>
    <message>
        <location filename="../../console/palette/search.py"/>
        <source>It stands in no table now.</source>
        <translation>Es steht jetzt in keiner Tabelle.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <source>It stands in the matrix without a limit: nobody gives it before one is set.</source>
        <translation>Sie steht ohne Grenze in der Matrix: Niemand vergibt sie, bevor eine festgelegt ist.</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_choices.py"/>
        <source>It stays in {queue}</source>
        <translation>Bleibt in {queue}</translation>
    </message>
    <message>
        <location filename="../../console/setup/queue_fields.py"/>
        <source>It stays so: a queue does not change its channel.</source>
        <translation>Das bleibt so: Eine Warteschlange wechselt ihren Kanal nicht.</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_choices.py"/>
        <source>It stays where it is</source>
        <translation>Bleibt, wo er ist</translation>
    </message>
    <message>
        <location filename="../../console/handover/give_window.py"/>
        <source>It waits for {people}, on shift now. {stays}</source>
        <translation>Es wartet auf {people}, jetzt im Dienst. {stays}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/rules/preview_words.py"/>
        <source>It was about %Ln contact(s).</source>
        <translation>
            <numerusform>Es ging um %Ln Kontakt.</numerusform>
            <numerusform>Es ging um %Ln Kontakte.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>It was confirmed, given back or refused already.</source>
        <translation>Sie ist bereits bestätigt, zurückgegeben oder verweigert.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>It was left open by a lost line and waits for nobody; end it instead.</source>
        <translation>Es blieb durch eine verlorene Verbindung offen und wartet auf niemanden; beenden Sie es stattdessen.</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_words.py"/>
        <source>It was not sent any more.</source>
        <translation>Er wurde nicht mehr abgeschickt.</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_oddities.py"/>
        <source>It would be due only after the promised time is over: the customer would have waited in vain.</source>
        <translation>Sie wäre erst fällig, wenn die versprochene Zeit vorbei ist: Der Kunde hätte vergeblich gewartet.</translation>
    </message>
    <message>
        <location filename="../../console/escalating/raising_acts.py"/>
        <source>Its escalation comes back…</source>
        <translation>Seine Eskalation kommt zurück…</translation>
    </message>
    <message>
        <location filename="../../console/incidents/window_incidents.py"/>
        <source>Its escalations are not in this list: a filter or a view hides them.</source>
        <translation>Ihre Eskalationen stehen nicht in dieser Liste: Ein Filter oder eine Sicht verbirgt sie.</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail.py"/>
        <source>Its history has not been read yet.</source>
        <translation>Sein Verlauf ist noch nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../console/views/view_file.py"/>
        <source>Its part “queue_groups” is not a list of groups, each with a name and its queues.</source>
        <translation>Ihr Teil „queue_groups“ ist keine Liste von Gruppen mit je einem Namen und ihren Warteschlangen.</translation>
    </message>
    <message>
        <location filename="../../console/views/view_file.py"/>
        <source>Its part “{name}” cannot be shown on one line.</source>
        <translation>Ihr Teil „{name}“ lässt sich nicht auf einer Zeile zeigen.</translation>
    </message>
    <message>
        <location filename="../../console/views/view_file.py"/>
        <source>Its part “{name}” has a name that cannot be read.</source>
        <translation>Ihr Teil „{name}“ enthält einen Namen, der sich nicht lesen lässt.</translation>
    </message>
    <message>
        <location filename="../../console/views/view_file.py"/>
        <source>Its part “{name}” has more than {n} characters.</source>
        <translation>Ihr Teil „{name}“ hat mehr als {n} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../console/views/view_file.py"/>
        <source>Its part “{name}” has “{value}”, which is none of: {known}.</source>
        <translation>Ihr Teil „{name}“ enthält „{value}“; möglich sind: {known}.</translation>
    </message>
    <message>
        <location filename="../../console/views/view_file.py"/>
        <source>Its part “{name}” is empty.</source>
        <translation>Ihr Teil „{name}“ ist leer.</translation>
    </message>
    <message>
        <location filename="../../console/views/view_file.py"/>
        <source>Its part “{name}” is not a list of names.</source>
        <translation>Ihr Teil „{name}“ ist keine Liste von Namen.</translation>
    </message>
    <message>
        <location filename="../../console/views/view_file.py"/>
        <source>Its part “{name}” is not text.</source>
        <translation>Ihr Teil „{name}“ ist kein Text.</translation>
    </message>
    <message>
        <location filename="../../console/models/follow_ups.py"/>
        <source>Its words have not been read yet.</source>
        <translation>Der Wortlaut wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Joined the line of {queue}</source>
        <translation>In die Warteschlange {queue} gekommen</translation>
    </message>
    <message>
        <location filename="../../console/setup/field_row.py"/>
        <source>Keep mine</source>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <location filename="../../console/keys/change_dialog.py"/>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <location filename="../../console/keys/page.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grants_tree.py"/>
        <location filename="../../console/authority/ledger/lines_model.py"/>
        <location filename="../../console/authority/ledger/totals_view.py"/>
        <location filename="../../console/authority/limits/kinds_view.py"/>
        <location filename="../../console/authority/requests/request_list.py"/>
        <location filename="../../console/authority/what_if/advice_page.py"/>
        <location filename="../../console/authority/what_if/what_if_page.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <location filename="../../console/authority/ledger/filter_bar.py"/>
        <source>Kind of authority</source>
        <translation>Art der Befugnis</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Kind of authority added</source>
        <translation>Art von Befugnis angelegt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Kind of authority brought back</source>
        <translation>Art von Befugnis zurückgeholt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Kind of authority changed</source>
        <translation>Art von Befugnis geändert</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Kind of authority retired</source>
        <translation>Art von Befugnis stillgelegt</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limits_page.py"/>
        <source>Kinds and bounds</source>
        <translation>Arten und Schranken</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kinds_view.py"/>
        <source>Kinds and bounds are set by managers of the whole floor.</source>
        <translation>Arten und Schranken legt die Leitung des ganzen Servicecenters fest.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kinds_view.py"/>
        <source>Kinds of authority</source>
        <translation>Arten von Befugnissen</translation>
    </message>
    <message>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_panel.py"/>
        <location filename="../../console/charts/hour_words.py"/>
        <location filename="../../console/models/queues.py"/>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_words.py"/>
        <source>Last hour in {queue}</source>
        <translation>Letzte Stunde in {queue}</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_words.py"/>
        <source>Last hour, {view}</source>
        <translation>Letzte Stunde, {view}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/help_words.py"/>
        <source>Last hour: help after {time} (median of %Ln)</source>
        <translation>
            <numerusform>Letzte Stunde: Hilfe nach {time} (Median aus %Ln)</numerusform>
            <numerusform>Letzte Stunde: Hilfe nach {time} (Median aus %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/rules/preview_words.py"/>
        <source>Leave a console open that may write, or run “floorwalker rules” somewhere: what was crossed meanwhile is then raised.</source>
        <translation>Lassen Sie eine Konsole offen, die schreiben darf, oder starten Sie irgendwo „floorwalker rules“: Was inzwischen überschritten wurde, wird dann eskaliert.</translation>
    </message>
    <message>
        <location filename="../../console/demo/stay.py"/>
        <source>Leave the demo</source>
        <translation>Demo verlassen</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_page.py"/>
        <source>Ledger</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <location filename="../../console/authority/window_ledger.py"/>
        <source>Ledger of authorit&amp;y</source>
        <translation>Nachweis der Be&amp;fugnisse</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Ledger saved as a file</source>
        <translation>Nachweis als Datei gesichert</translation>
    </message>
    <message>
        <location filename="../../console/document/contents.py"/>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Left {queue} by a key after {time}</source>
        <translation>Verließ {queue} nach {time} mit einer Taste</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>Legal hold</source>
        <translation>Aufbewahrungspflicht</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Legal hold begun</source>
        <translation>Aufbewahrungspflicht begonnen</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Legal hold released</source>
        <translation>Aufbewahrungspflicht aufgehoben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/agent_drag.py"/>
        <source>Lend %Ln agent(s) to {queue}</source>
        <translation>
            <numerusform>%Ln Agenten an {queue} ausleihen</numerusform>
            <numerusform>%Ln Agenten an {queue} ausleihen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/acting/agent_acts.py"/>
        <source>Lend to a queue…</source>
        <translation>An eine Warteschlange ausleihen…</translation>
    </message>
    <message>
        <location filename="../../console/acting/agent_drag.py"/>
        <source>Lend {agents}: choose where to and until when</source>
        <translation>{agents} ausleihen: wohin und bis wann, wählen Sie gleich</translation>
    </message>
    <message>
        <location filename="../../console/acting/agent_drag.py"/>
        <source>Lend {agent} to {queue}</source>
        <translation>{agent} an {queue} ausleihen</translation>
    </message>
    <message>
        <location filename="../../console/acting/lend_dialog.py"/>
        <source>Lend {who}</source>
        <translation>{who} ausleihen</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>Lent here</source>
        <translation>Hierher ausgeliehen</translation>
    </message>
    <message>
        <location filename="../../console/people/people_topic.py"/>
        <location filename="../../console/setup/history_words.py"/>
        <source>Let back in</source>
        <translation>Wieder zulassen</translation>
    </message>
    <message>
        <location filename="../../console/setup/queues_topic.py"/>
        <source>Let it take work again</source>
        <translation>Wieder in Betrieb nehmen</translation>
    </message>
    <message>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Level of a skill asked for changed</source>
        <translation>Verlangte Stufe einer Fähigkeit geändert</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Level of a skill changed</source>
        <translation>Stufe einer Fähigkeit geändert</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>Level of authority</source>
        <translation>Befugnisstufe</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Level of authority set</source>
        <translation>Stufe der Befugnis gesetzt</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <source>Level of authority: {value} instead of {former}</source>
        <translation>Befugnisstufe: {value} statt {former}</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/level_dialog.py"/>
        <source>Level of authority: {who}</source>
        <translation>Befugnisstufe: {who}</translation>
    </message>
    <message>
        <location filename="../../console/acting/agent_acts.py"/>
        <source>Level of authority…</source>
        <translation>Befugnisstufe …</translation>
    </message>
    <message>
        <location filename="../../console/acting/places_dialog.py"/>
        <source>Level of the skill chosen</source>
        <translation>Stufe der gewählten Fähigkeit</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <location filename="../../console/explanation.py"/>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/limit_slider.py"/>
        <source>Limit at once</source>
        <translation>Grenze auf einmal</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <source>Limit of handling</source>
        <translation>Grenze der Bearbeitung</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>Limit of {level} agents at {site}</source>
        <translation>Grenze für die Stufe „{level}“ am Standort {site}</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>Limit of {level} agents in team {team}</source>
        <translation>Grenze für die Stufe „{level}“ im Team {team}</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>Limit of {level} agents of the whole floor</source>
        <translation>Grenze für die Stufe „{level}“ im ganzen Servicecenter</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>Limit or level set</source>
        <translation>Grenze oder Stufe gesetzt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Limit set</source>
        <translation>Grenze gesetzt</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_dialog.py"/>
        <source>Limit: {cell}</source>
        <translation>Grenze: {cell}</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limits_page.py"/>
        <location filename="../../console/setup/queue_fields.py"/>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/setting_limits.py"/>
        <source>Limits are set by managers. You see what holds; ask one of them for another limit.</source>
        <translation>Grenzen legt die Leitung fest. Sie sehen, was gilt; fragen Sie die Leitung nach einer anderen Grenze.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/matrix_view.py"/>
        <source>Limits by kind and level</source>
        <translation>Grenzen nach Art und Stufe</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/place_limits.py"/>
        <source>Limits of</source>
        <translation>Grenzen von</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/sites_view.py"/>
        <source>Limits of the sites</source>
        <translation>Grenzen der Standorte</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Line added to a handover</source>
        <translation>Zeile zu einer Übergabe hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>Line of a handover</source>
        <translation>Zeile einer Übergabe</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Line of a handover accepted</source>
        <translation>Zeile einer Übergabe angenommen</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_words.py"/>
        <source>Line {line}: {reference}, {amount}, {date}</source>
        <translation>Zeile {line}: {reference}, {amount}, {date}</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_page.py"/>
        <source>Lines of the ledger</source>
        <translation>Zeilen des Nachweises</translation>
    </message>
    <message>
        <location filename="../../console/views/view_words.py"/>
        <source>Listed: {names}</source>
        <translation>In der Liste: {names}</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_panel.py"/>
        <source>Loading the plots…</source>
        <translation>Die Kurven werden geladen…</translation>
    </message>
    <message>
        <location filename="../../console/people/session_menu.py"/>
        <source>Loc&amp;k now</source>
        <translation>Jetzt s&amp;perren</translation>
    </message>
    <message>
        <location filename="../../console/people/session_menu.py"/>
        <source>Lock when &amp;idle</source>
        <translation>Bei &amp;Untätigkeit sperren</translation>
    </message>
    <message>
        <location filename="../../console/locking/cover.py"/>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <location filename="../../console/people/people_topic.py"/>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/erase_dialog.py"/>
        <source>Login, or name</source>
        <translation>Anmeldename, oder Name</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>Logs and exports (*log* *.csv *.tsv *.txt *.gz)</source>
        <translation>Protokolle und Exporte (*log* *.csv *.tsv *.txt *.gz)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/listing.py"/>
        <source>Long waits are watched in %Ln queue(s).</source>
        <translation>
            <numerusform>Lange Wartezeiten werden in %Ln Warteschlange überwacht.</numerusform>
            <numerusform>Lange Wartezeiten werden in %Ln Warteschlangen überwacht.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_fields.py"/>
        <source>Longer than</source>
        <translation>Länger als</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>Longest wait of a queue over</source>
        <translation>Längste Wartezeit einer Warteschlange über</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>Longest wait, seconds</source>
        <translation>Längste Wartezeit, Sekunden</translation>
    </message>
    <message>
        <location filename="../../console/welcome/beginnings.py"/>
        <source>Look at the &amp;made-up floor</source>
        <translation>&amp;Erfundenes Servicecenter ansehen</translation>
    </message>
    <message>
        <location filename="../../console/welcome/page.py"/>
        <source>Look at the made-up floor</source>
        <translation>Das erfundene Servicecenter ansehen</translation>
    </message>
    <message>
        <location filename="../../console/keys/known_keys.py"/>
        <source>Look closer</source>
        <translation>Genauer hinsehen</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/erase_dialog.py"/>
        <source>Look first what would go.</source>
        <translation>Sehen Sie zuerst nach, was wegfiele.</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/erase_dialog.py"/>
        <source>Looking…</source>
        <translation>Es wird nachgesehen …</translation>
    </message>
    <message>
        <location filename="../../console/acting/hand_acts.py"/>
        <source>Lower the hand</source>
        <translation>Hand senken</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_acts.py"/>
        <source>Lower the priority</source>
        <translation>Priorität senken</translation>
    </message>
    <message>
        <location filename="../../console/document/contents.py"/>
        <location filename="../../console/handover/handover_document.py"/>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Made from {queue} ({channel}, outbound)</source>
        <translation>Aus {queue} begonnen ({channel}, ausgehend)</translation>
    </message>
    <message>
        <location filename="../../console/views/choice_popup.py"/>
        <source>Make a &amp;group</source>
        <translation>&amp;Gruppe bilden</translation>
    </message>
    <message>
        <location filename="../../console/connecting/connect_dialog.py"/>
        <source>Making a floor at {where}.</source>
        <translation>Bei {where} wird ein Servicecenter eingerichtet.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_words.py"/>
        <source>Managers approve</source>
        <translation>Leitung genehmigt</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>Map of the columns</source>
        <translation>Zuordnung der Spalten</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>Maps (*.toml)</source>
        <translation>Zuordnungen (*.toml)</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_words.py"/>
        <source>Matches</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/advice_page.py"/>
        <source>May by</source>
        <translation>Darf durch</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_facts.py"/>
        <source>May give</source>
        <translation>Darf geben</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/advice_page.py"/>
        <source>May give at once</source>
        <translation>Darf auf einmal geben</translation>
    </message>
    <message>
        <location filename="../../console/people/access_panel.py"/>
        <source>May {things}.</source>
        <translation>Darf: {things}.</translation>
    </message>
    <message>
        <location filename="../../console/setup/field_row.py"/>
        <source>Meanwhile somebody changed it to “{theirs}”; yours: “{mine}”.</source>
        <translation>Inzwischen hat es jemand auf „{theirs}“ geändert; Ihr Wert: „{mine}“.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kinds_view.py"/>
        <source>Measured in</source>
        <translation>Gemessen in</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/advice_page.py"/>
        <source>Median wait</source>
        <translation>Mittlere Wartezeit (Median)</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>Membership</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Membership of a queue ended</source>
        <translation>Zugehörigkeit zu einer Warteschlange beendet</translation>
    </message>
    <message>
        <location filename="../../console/acting/message_dialog.py"/>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Message sent</source>
        <translation>Nachricht gesendet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/message_acts.py"/>
        <source>Message sent to {to}: %Ln agent(s).</source>
        <translation>
            <numerusform>Nachricht an {to} gesendet: %Ln Agent.</numerusform>
            <numerusform>Nachricht an {to} gesendet: %Ln Agenten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>Message to {agent}, not read yet</source>
        <translation>Nachricht an {agent}, noch nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>Message to {agent}, read</source>
        <translation>Nachricht an {agent}, gelesen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/detail/people_words.py"/>
        <source>Message to {to}, read by {read} of %Ln</source>
        <translation>
            <numerusform>Nachricht an {to}, gelesen von {read} von %Ln</numerusform>
            <numerusform>Nachricht an {to}, gelesen von {read} von %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>Message, withdrawn</source>
        <translation>Nachricht, zurückgezogen</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>Messages that stand, the newest first; their words are in the history.</source>
        <translation>Nachrichten, die gelten, die neueste zuerst; ihr Wortlaut steht im Verlauf.</translation>
    </message>
    <message>
        <location filename="../../console/acting/message_acts.py"/>
        <source>Message…</source>
        <translation>Nachricht…</translation>
    </message>
    <message>
        <location filename="../../console/setup/field_row.py"/>
        <source>Mind: {what}</source>
        <translation>Bedenken Sie: {what}</translation>
    </message>
    <message>
        <location filename="../../console/incidents/incident_dialog.py"/>
        <source>Minutes until the next update</source>
        <translation>Minuten bis zur nächsten Meldung</translation>
    </message>
    <message>
        <location filename="../../console/export/table_copy.py"/>
        <source>Moment, UTC</source>
        <translation>Zeitpunkt, UTC</translation>
    </message>
    <message>
        <location filename="../../console/plan/week_editor.py"/>
        <source>Monday's hours on all workdays</source>
        <translation>Montagszeiten für alle Werktage</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_words.py"/>
        <source>Money that agents gave, with and without asking. Floorwalker authorises; billing pays.</source>
        <translation>Geld, das Agenten gaben, mit und ohne Nachfrage. Floorwalker erteilt die Befugnis; die Abrechnung zahlt.</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>Money that the customer had before, from every agent, and how much one customer may have.</source>
        <translation>Geld, das der Kunde schon von allen Agenten bekommen hat, und wie viel ein Kunde bekommen darf.</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_fields.py"/>
        <source>More often than</source>
        <translation>Öfter als</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>More than that is used already; the budget cannot be less.</source>
        <translation>Davon ist schon mehr verbraucht; das Budget kann nicht kleiner sein.</translation>
    </message>
    <message>
        <location filename="../../console/rules/preview_words.py"/>
        <source>Most in: {queues}.</source>
        <translation>Am meisten in: {queues}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_words.py"/>
        <source>Move %Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt verschieben</numerusform>
            <numerusform>%Ln Kontakte verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/contact_drag.py"/>
        <source>Move %Ln contact(s) to {target}</source>
        <translation>
            <numerusform>%Ln Kontakt nach {target} verschieben</numerusform>
            <numerusform>%Ln Kontakte nach {target} verschieben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kinds_view.py"/>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kinds_view.py"/>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <location filename="../../console/keys/known_keys.py"/>
        <source>Move about</source>
        <translation>Sich bewegen</translation>
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
        <location filename="../../console/escalating/time_dialogs.py"/>
        <source>Move the due time</source>
        <translation>Fälligkeit verschieben</translation>
    </message>
    <message>
        <location filename="../../console/escalating/escalating.py"/>
        <location filename="../../console/escalating/escalation_acts.py"/>
        <source>Move the due time…</source>
        <translation>Fälligkeit verschieben…</translation>
    </message>
    <message>
        <location filename="../../console/acting/contact_drag.py"/>
        <source>Move {contacts}: choose where to</source>
        <translation>{contacts} verschieben: wohin, wählen Sie gleich</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_words.py"/>
        <source>Move {contact}</source>
        <translation>{contact} verschieben</translation>
    </message>
    <message>
        <location filename="../../console/acting/contact_drag.py"/>
        <source>Move {contact} to {target}</source>
        <translation>{contact} nach {target} verschieben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_words.py"/>
        <source>Moved %Ln contact(s) to {target}.</source>
        <translation>
            <numerusform>%Ln Kontakt nach {target} verschoben.</numerusform>
            <numerusform>%Ln Kontakte nach {target} verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_words.py"/>
        <source>Moved %Ln to {target}, and asked the telephone system for {calls} more.</source>
        <translation>
            <numerusform>%Ln nach {target} verschoben; für {calls} weitere ist die Telefonanlage gebeten.</numerusform>
            <numerusform>%Ln nach {target} verschoben; für {calls} weitere ist die Telefonanlage gebeten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Moved from {queue} to {agent} in {to_queue} after waiting {time}</source>
        <translation>Nach {time} Warten von {queue} zu {agent} in {to_queue} verschoben</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Moved from {queue} to {to_queue} after waiting {time}</source>
        <translation>Nach {time} Wartezeit von {queue} nach {to_queue} verschoben</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_words.py"/>
        <source>Moved {contact} to {target}.</source>
        <translation>{contact} nach {target} verschoben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_result_dialog.py"/>
        <source>Moved: %Ln</source>
        <translation>
            <numerusform>Verschoben: %Ln</numerusform>
            <numerusform>Verschoben: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/acting/moves.py"/>
        <source>Move…</source>
        <translation>Verschieben …</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_result_dialog.py"/>
        <source>Moving %Ln contact(s) to {target}…</source>
        <translation>
            <numerusform>%Ln Kontakt wird nach {target} verschoben …</numerusform>
            <numerusform>%Ln Kontakte werden nach {target} verschoben …</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <source>Name for &amp;programs</source>
        <translation>Name für &amp;Programme</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kinds_view.py"/>
        <source>Name for programs</source>
        <translation>Name für Programme</translation>
    </message>
    <message>
        <location filename="../../console/views/choice_popup.py"/>
        <source>Name for these queues together</source>
        <translation>Gemeinsamer Name dieser Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../console/views/name_dialog.py"/>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <location filename="../../console/connecting/file_form.py"/>
        <source>Name the file of the floor, or choose it.</source>
        <translation>Nennen Sie die Datei des Servicecenters oder wählen Sie sie aus.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>Nearly used up: %Ln</source>
        <translation>
            <numerusform>Fast aufgebraucht: %Ln</numerusform>
            <numerusform>Fast aufgebraucht: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <source>Needed &amp;above, {unit}</source>
        <translation>Nötig &amp;über, {unit}</translation>
    </message>
    <message>
        <location filename="../../console/people/session_menu.py"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location filename="../../console/detail/customer_facts.py"/>
        <location filename="../../console/panels/heap_line.py"/>
        <location filename="../../console/rules/rule_words.py"/>
        <source>Never answered</source>
        <translation>Nie beantwortet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/contacts.py"/>
        <source>Never answered: %Ln contact(s), the next due first</source>
        <translation>
            <numerusform>Nie beantwortet: %Ln Kontakt</numerusform>
            <numerusform>Nie beantwortet: %Ln Kontakte, die nächsten fälligen zuerst</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/setup/things_list.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../console/people/access_panel.py"/>
        <source>New &amp;password…</source>
        <translation>Neues &amp;Kennwort…</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_words.py"/>
        <source>New agents</source>
        <translation>Neue Agenten</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>New amount {bound}</source>
        <translation>Neuer Betrag {bound}</translation>
    </message>
    <message>
        <location filename="../../console/incidents/update_dialog.py"/>
        <source>New contacts do not belong to it any more.</source>
        <translation>Neue Kontakte gehören nicht mehr dazu.</translation>
    </message>
    <message>
        <location filename="../../console/keys/change_dialog.py"/>
        <source>New key for “{what}”</source>
        <translation>Neue Taste für „{what}“</translation>
    </message>
    <message>
        <location filename="../../console/people/password_dialog.py"/>
        <source>New pass&amp;word</source>
        <translation>Neues Kenn&amp;wort</translation>
    </message>
    <message>
        <location filename="../../console/people/password_dialog.py"/>
        <source>New password</source>
        <translation>Neues Kennwort</translation>
    </message>
    <message>
        <location filename="../../console/people/password_dialog.py"/>
        <source>New password for {name}</source>
        <translation>Neues Kennwort für {name}</translation>
    </message>
    <message>
        <location filename="../../console/setup/form.py"/>
        <source>New, not saved.</source>
        <translation>Neu, nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../../console/handover/start_window.py"/>
        <location filename="../../console/models/agents.py"/>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_acts.py"/>
        <source>No agent asked for authority here: choose an escalation that says what for.</source>
        <translation>Hier hat kein Agent um eine Genehmigung gebeten: eine Eskalation wählen, die sagt, wofür.</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/erase_dialog.py"/>
        <source>No agent has this login or name.</source>
        <translation>Kein Agent hat diesen Anmeldenamen oder Namen.</translation>
    </message>
    <message>
        <location filename="../../console/acting/agent_acts.py"/>
        <location filename="../../console/acting/message_acts.py"/>
        <location filename="../../console/authority/grants/granting.py"/>
        <source>No agent is chosen: go to one with the arrows.</source>
        <translation>Kein Agent ist gewählt: Gehen Sie mit den Pfeiltasten zu einem.</translation>
    </message>
    <message>
        <location filename="../../console/acting/detail_acts.py"/>
        <source>No agent is shown in the details.</source>
        <translation>In den Einzelheiten steht kein Agent.</translation>
    </message>
    <message>
        <location filename="../../console/alerts/window_alerts.py"/>
        <source>No alerts</source>
        <translation>Keine Alarme</translation>
    </message>
    <message>
        <location filename="../../console/acting/agent_acts.py"/>
        <source>No break of {agent} is planned from now on.</source>
        <translation>Für {agent} ist ab jetzt keine Pause geplant.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>No call-back is promised any more</source>
        <translation>Es ist kein Rückruf mehr zugesagt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/audit_page.py"/>
        <source>No command is found for these filters and this period.</source>
        <translation>Für diese Filter und diesen Zeitraum gibt es keinen Befehl.</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_facts.py"/>
        <source>No contact belongs to it from here on.</source>
        <translation>Ab hier gehört kein Kontakt mehr dazu.</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail_links.py"/>
        <source>No contact is chosen.</source>
        <translation>Es ist kein Kontakt gewählt.</translation>
    </message>
    <message>
        <location filename="../../console/acting/moves.py"/>
        <location filename="../../console/acting/order_acts.py"/>
        <location filename="../../console/escalating/raising_acts.py"/>
        <source>No contact is chosen: go to one with the arrows.</source>
        <translation>Kein Kontakt ist gewählt: Gehen Sie mit den Pfeiltasten zu einem.</translation>
    </message>
    <message>
        <location filename="../../console/escalating/shown_acts.py"/>
        <source>No contact is shown in the details.</source>
        <translation>In den Details ist kein Kontakt zu sehen.</translation>
    </message>
    <message>
        <location filename="../../console/causes/repeat_words.py"/>
        <source>No contact that belongs to a case was closed between {from_} and {to}: repeats are counted by case.</source>
        <translation>Zwischen {from_} und {to} wurde kein Kontakt beendet, der zu einem Vorgang gehört: Wiederholungen werden je Vorgang gezählt.</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/erase_dialog.py"/>
        <source>No customer has this reference, and no contact with this number has a customer.</source>
        <translation>Kein Kunde hat diese Nummer, und kein Kontakt mit dieser Nummer hat einen Kunden.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>No due time any more, instead of {former}</source>
        <translation>Keine Fälligkeit mehr statt {former}</translation>
    </message>
    <message>
        <location filename="../../console/escalating/escalation_acts.py"/>
        <source>No escalation is chosen: go to one with the arrows.</source>
        <translation>Keine Eskalation ist gewählt: mit den Pfeilen zu einer gehen.</translation>
    </message>
    <message>
        <location filename="../../console/escalating/shown_acts.py"/>
        <source>No escalation is shown in the details.</source>
        <translation>In den Details ist keine Eskalation zu sehen.</translation>
    </message>
    <message>
        <location filename="../../console/escalating/raising_acts.py"/>
        <source>No escalation of this contact was resolved in the last day.</source>
        <translation>Keine Eskalation dieses Kontakts wurde am letzten Tag gelöst.</translation>
    </message>
    <message>
        <location filename="../../console/causes/causes_window.py"/>
        <source>No escalation was closed in this week.</source>
        <translation>In dieser Woche wurde keine Eskalation erledigt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/causes/causes_window.py"/>
        <source>No escalation was closed with a cause in the last %Ln week(s). Whoever resolves one says why it came to it: here it is counted, so that the same does not happen again.</source>
        <translation>
            <numerusform>Innerhalb von %Ln Woche wurde keine Eskalation mit einer Ursache erledigt. Wer eine erledigt, sagt, warum es dazu kam: Hier wird es gezählt, damit nicht dasselbe wieder geschieht.</numerusform>
            <numerusform>In den letzten %Ln Wochen wurde keine Eskalation mit einer Ursache erledigt. Wer eine erledigt, sagt, warum es dazu kam: Hier wird es gezählt, damit nicht dasselbe wieder geschieht.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>No figure has the keyboard: F6 goes to the panels, arrows to a figure, then press this key again.</source>
        <translation>Keine Zahl ist ausgewählt: F6 führt zu den Bereichen, die Pfeile zu einer Zahl, dann diese Taste noch einmal.</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>No file is chosen yet.</source>
        <translation>Noch ist keine Datei gewählt.</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_acts.py"/>
        <location filename="../../console/authority/grants/grants_page.py"/>
        <source>No grant is chosen: go to one with the arrows.</source>
        <translation>Keine Freigabe ist gewählt: mit den Pfeiltasten auf eine gehen.</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grants_page.py"/>
        <source>No grants. G on an agent or a contact gives one; so does the button below.</source>
        <translation>Keine Freigaben. G auf einem Agenten oder Kontakt gibt eine, der Knopf unten ebenso.</translation>
    </message>
    <message>
        <location filename="../../console/acting/hand_acts.py"/>
        <source>No hand is chosen: go to one with the arrows.</source>
        <translation>Keine Hand ist gewählt: Gehen Sie mit den Pfeiltasten zu einer.</translation>
    </message>
    <message>
        <location filename="../../console/incidents/window_incidents.py"/>
        <source>No incident goes on: one is declared from the Shift menu.</source>
        <translation>Es läuft keine Störung: Ausgerufen wird sie im Menü Schicht.</translation>
    </message>
    <message>
        <location filename="../../console/keys/page.py"/>
        <source>No key has to do with “{text}”.</source>
        <translation>Keine Taste hat mit „{text}“ zu tun.</translation>
    </message>
    <message>
        <location filename="../../console/alerts/listing.py"/>
        <source>No limit is set for waits: give one in What to tell me, or switch the floor's rule on.</source>
        <translation>Für Wartezeiten ist keine Grenze gesetzt: Geben Sie unter 'Was mir gemeldet wird' eine an, oder schalten Sie die Regel des Servicecenters ein.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/cell_aside.py"/>
        <source>No limit of its own, before {former}</source>
        <translation>Keine eigene Grenze, vorher {former}</translation>
    </message>
    <message>
        <location filename="../../console/bringing/import_run.py"/>
        <source>No line of {file} could be read this way.</source>
        <translation>Keine Zeile von {file} ließ sich so lesen.</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_words.py"/>
        <source>No line to say any more</source>
        <translation>Kein Satz für Kunden mehr</translation>
    </message>
    <message>
        <location filename="../../console/incidents/incident_words.py"/>
        <source>No line to say yet.</source>
        <translation>Noch kein Satz für Kunden.</translation>
    </message>
    <message>
        <location filename="../../console/handover/start_window.py"/>
        <source>No notice was sent to this team in the last 12 hours.</source>
        <translation>An dieses Team ging in den letzten 12 Stunden keine Mitteilung.</translation>
    </message>
    <message>
        <location filename="../../console/panels/contacts.py"/>
        <source>No open contact belongs to the incident.</source>
        <translation>Kein offener Kontakt gehört zur Störung.</translation>
    </message>
    <message>
        <location filename="../../console/panels/contacts.py"/>
        <source>No open contacts.</source>
        <translation>Keine offenen Kontakte.</translation>
    </message>
    <message>
        <location filename="../../console/plan/week_editor.py"/>
        <source>No open hours: clocks that run in open hours stand still here, and nothing falls due by them.</source>
        <translation>Keine Öffnungszeiten: Uhren, die in Öffnungszeiten laufen, stehen hier still, und nach ihnen wird nichts fällig.</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>No panel has the keyboard: F6 goes to one.</source>
        <translation>Kein Bereich hat die Tastatur: F6 geht zu einem.</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>No plan was imported, so only now is shown: File &gt; Bring a log, an export or a shift plan…</source>
        <translation>Es wurde kein Plan eingelesen, darum steht hier nur, was jetzt ist: Datei &gt; Telefonprotokoll, Export oder Schichtplan einlesen…</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_oddities.py"/>
        <source>No program of the agents reports refusals now, so this rule has nothing to count.</source>
        <translation>Zurzeit meldet kein Programm der Agenten Ablehnungen; diese Regel hat nichts zu zählen.</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse.py"/>
        <source>No promise to customers is written down yet.</source>
        <translation>Noch ist kein Versprechen an die Kundschaft hinterlegt.</translation>
    </message>
    <message>
        <location filename="../../console/acting/message_acts.py"/>
        <location filename="../../console/acting/set_up_here.py"/>
        <source>No queue is chosen: go to one with the arrows.</source>
        <translation>Keine Warteschlange ist gewählt: Gehen Sie mit den Pfeiltasten zu einer.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/requests_page.py"/>
        <source>No request is chosen: go to one with the arrows.</source>
        <translation>Keine Anfrage gewählt: mit den Pfeiltasten zu einer gehen.</translation>
    </message>
    <message>
        <location filename="../../console/acting/contact_drag.py"/>
        <source>No route leads there: you are asked for the reason.</source>
        <translation>Dorthin führt kein Weg: Sie werden nach dem Grund gefragt.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>No route leads there; give the reason why it has to go there.</source>
        <translation>Dorthin führt kein Weg; nennen Sie den Grund, warum es dorthin muss.</translation>
    </message>
    <message>
        <location filename="../../console/setup/row_editors.py"/>
        <source>No routes: work may go to every queue, and nobody is asked for a reason.</source>
        <translation>Keine Wege festgelegt: Arbeit darf zu jeder Warteschlange gehen, und niemand wird nach einem Grund gefragt.</translation>
    </message>
    <message>
        <location filename="../../console/incidents/window_incidents.py"/>
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
        <location filename="../../console/rules/preview_words.py"/>
        <source>No rule is switched on, so nobody has to look.</source>
        <translation>Keine Regel ist eingeschaltet, also muss niemand nachsehen.</translation>
    </message>
    <message>
        <location filename="../../console/handover/start_window.py"/>
        <source>No shift plan is imported for this team: only who is signed in now is known, not who should be.</source>
        <translation>Für dieses Team ist kein Schichtplan eingelesen: Bekannt ist nur, wer gerade angemeldet ist, nicht, wer es sein sollte.</translation>
    </message>
    <message>
        <location filename="../../console/people/access_panel.py"/>
        <source>No sign-in yet: save first, then give a password.</source>
        <translation>Noch keine Anmeldung: zuerst speichern, dann ein Kennwort geben.</translation>
    </message>
    <message>
        <location filename="../../console/acting/places_dialog.py"/>
        <source>No skills are set up on this floor.</source>
        <translation>In diesem Servicecenter sind keine Fähigkeiten eingerichtet.</translation>
    </message>
    <message>
        <location filename="../../console/handover/give_window.py"/>
        <source>No team is yours to hand over.</source>
        <translation>Kein Team ist Ihres, das Sie übergeben könnten.</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_watch.py"/>
        <source>No telephone system took the request to move {contacts}; they stay where they are.</source>
        <translation>Keine Telefonanlage hat die Bitte angenommen, {contacts} zu verschieben; sie bleiben, wo sie sind.</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_page.py"/>
        <source>No use waits for billing's reference for more than {hours} h.</source>
        <translation>Keine Nutzung wartet länger als {hours} h auf die Referenz der Abrechnung.</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>No work is planned for this agent now.</source>
        <translation>Für diese Person ist jetzt keine Arbeit geplant.</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/lines_model.py"/>
        <location filename="../../console/causes/pareto_panel.py"/>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Nobody answered in time; left {queue} after {time}</source>
        <translation>Niemand nahm rechtzeitig an; verließ {queue} nach {time}</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/advice_page.py"/>
        <source>Nobody asked for more in these days.</source>
        <translation>In diesen Tagen hat niemand um mehr gebeten.</translation>
    </message>
    <message>
        <location filename="../../console/models/contact_marks.py"/>
        <source>Nobody at the telephone system took the request to move it to {target}; it can be asked again.</source>
        <translation>Keine Telefonanlage hat die Bitte angenommen, ihn nach {target} zu verschieben; sie kann wieder gebeten werden.</translation>
    </message>
    <message>
        <location filename="../../console/acting/agent_acts.py"/>
        <source>Nobody chosen is on loan.</source>
        <translation>Von den Gewählten ist niemand ausgeliehen.</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_page.py"/>
        <source>Nobody counted these. Change them to what holds at your place; they are kept for you on this computer and change the figures above at once.</source>
        <translation>Das hat niemand gezählt. Setzen Sie ein, was bei Ihnen gilt; es bleibt für Sie auf diesem Rechner gemerkt und ändert die Zahlen oben sofort.</translation>
    </message>
    <message>
        <location filename="../../console/handover/give_window.py"/>
        <source>Nobody else of the line of {team} is on shift: it waits for the first who comes. {stays}</source>
        <translation>Von der Führung von {team} ist sonst niemand im Dienst: Es wartet auf die erste Person, die kommt. {stays}</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>Nobody else would manage the whole floor: give somebody else that role first.</source>
        <translation>Niemand sonst würde den ganzen Floor leiten: diese Rolle zuerst jemand anderem geben.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>Nobody gives authority to themselves; another person decides this.</source>
        <translation>Niemand gibt sich selbst Befugnisse; darüber entscheidet jemand anderes.</translation>
    </message>
    <message>
        <location filename="../../console/models/who_has_it.py"/>
        <source>Nobody had it: it climbed to {to} ({role}), who is on shift.</source>
        <translation>Niemand hatte sie: sie stieg auf zu {to} ({role}), im Dienst.</translation>
    </message>
    <message>
        <location filename="../../console/models/who_has_it.py"/>
        <source>Nobody has it. Nobody on shift can decide this.</source>
        <translation>Niemand hat sie. Niemand im Dienst kann das entscheiden.</translation>
    </message>
    <message>
        <location filename="../../console/rules/preview_words.py"/>
        <source>Nobody has looked at the rules yet, so none of them raises anything.</source>
        <translation>Noch niemand hat nach den Regeln gesehen, also löst keine von ihnen etwas aus.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/cell_aside.py"/>
        <source>Nobody has set a limit here yet.</source>
        <translation>Hier hat noch niemand eine Grenze festgelegt.</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>Nobody has taken it yet.</source>
        <translation>Noch niemand hat sie übernommen.</translation>
    </message>
    <message>
        <location filename="../../console/bringing/import_run.py"/>
        <source>Nobody in {file} is on this floor, so nothing was brought in. Bring in what its agents work in first.</source>
        <translation>Niemand in {file} ist auf diesem Floor, darum wurde nichts eingelesen. Lesen Sie zuerst ein, worin diese Agenten arbeiten.</translation>
    </message>
    <message>
        <location filename="../../console/handover/start_window.py"/>
        <source>Nobody is at a console.</source>
        <translation>An keiner Konsole ist jemand.</translation>
    </message>
    <message>
        <location filename="../../console/acting/message_dialog.py"/>
        <source>Nobody is there to read it.</source>
        <translation>Niemand ist da, der sie lesen könnte.</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail_links.py"/>
        <source>Nobody knows whose contact this is, or you may not see it.</source>
        <translation>Niemand weiß, wessen Kontakt das ist, oder Sie dürfen es nicht sehen.</translation>
    </message>
    <message>
        <location filename="../../console/rules/preview_words.py"/>
        <source>Nobody looks at the rules just now; the last look was {when} by {who}.</source>
        <translation>Gerade sieht niemand nach den Regeln; zuletzt {when} durch {who}.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/hand_on.py"/>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>Nobody on this floor may approve so much: the owner of the floor sets what managers may.</source>
        <translation>Niemand in diesem Servicecenter darf so viel genehmigen: Was Manager dürfen, legt fest, wem das Servicecenter gehört.</translation>
    </message>
    <message>
        <location filename="../../console/panels/contacts.py"/>
        <source>Nobody waits for a first answer.</source>
        <translation>Niemand wartet auf eine erste Antwort.</translation>
    </message>
    <message>
        <location filename="../../console/panels/contacts.py"/>
        <source>Nobody waits here, and nobody is with an agent.</source>
        <translation>Hier wartet niemand, und niemand ist bei einem Agenten.</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/give_dialog.py"/>
        <source>Nobody works here yet to whom it could be given.</source>
        <translation>Hier arbeitet noch niemand, der sie bekommen könnte.</translation>
    </message>
    <message>
        <location filename="../../console/panels/agents.py"/>
        <source>Nobody works here yet: agents come with an import, a connector or the demo.</source>
        <translation>Hier arbeitet noch niemand: Agenten kommen mit einem Import, einer Anbindung oder der Demo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_words.py"/>
        <source>None of %Ln was moved, for several reasons.</source>
        <translation>
            <numerusform>%Ln wurde nicht verschoben, aus mehreren Gründen.</numerusform>
            <numerusform>Keiner von %Ln wurde verschoben, aus mehreren Gründen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_words.py"/>
        <source>None of %Ln was moved. {reason}</source>
        <translation>
            <numerusform>%Ln wurde nicht verschoben. {reason}</numerusform>
            <numerusform>Keiner von %Ln wurde verschoben. {reason}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/acting/moves.py"/>
        <source>None of them is on the floor any more.</source>
        <translation>Keiner davon ist noch da.</translation>
    </message>
    <message>
        <location filename="../../console/connecting/file_form.py"/>
        <source>North floor</source>
        <translation>Servicecenter Nord</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_list.py"/>
        <source>Not &amp;seen</source>
        <translation>Nicht ge&amp;sehen</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <source>Not asked to be {state} next any more</source>
        <translation>Nicht mehr gebeten, danach {state} zu sein</translation>
    </message>
    <message>
        <location filename="../../console/views/saved_views.py"/>
        <source>Not deleted: {file} cannot be removed.</source>
        <translation>Nicht gelöscht: {file} lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/refused.py"/>
        <source>Not done. {limit} {who}</source>
        <translation>Nicht erledigt. {limit} {who}</translation>
    </message>
    <message>
        <location filename="../../console/acting/said_acts.py"/>
        <location filename="../../console/authority/audit/commands_model.py"/>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <location filename="../../console/handover/give_window.py"/>
        <source>Not done. {reason}</source>
        <translation>Nicht geschehen. {reason}</translation>
    </message>
    <message>
        <location filename="../../console/acting/moves.py"/>
        <location filename="../../console/escalating/first_hand.py"/>
        <source>Not done: {what}</source>
        <translation>Nicht geschehen: {what}</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/refused.py"/>
        <source>Not done: {what}: {stands}.</source>
        <translation>Nicht erledigt: {what}: {stands}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/contact_drag.py"/>
        <source>Not dragged: an agent is with %Ln customer(s), and whoever talks is not taken away.</source>
        <translation>
            <numerusform>Nicht gezogen: Mit %Ln Kunden spricht gerade jemand, und wer spricht, wird nicht weggenommen.</numerusform>
            <numerusform>Nicht gezogen: Mit %Ln Kunden spricht gerade jemand, und wer spricht, wird nicht weggenommen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/connecting/server_form.py"/>
        <source>Not encrypted: only in a network you trust</source>
        <translation>Unverschlüsselt: nur in einem Netz, dem Sie vertrauen</translation>
    </message>
    <message>
        <location filename="../../console/document/contents.py"/>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../console/incidents/incident_dialog.py"/>
        <source>Not known yet whether it happened: the database did not answer.</source>
        <translation>Noch nicht bekannt, ob es geschah: Die Datenbank hat nicht geantwortet.</translation>
    </message>
    <message>
        <location filename="../../console/acting/said_acts.py"/>
        <source>Not known yet whether it happened: the database did not answer. It is asked again when it is back.</source>
        <translation>Noch nicht bekannt, ob es geschehen ist: Die Datenbank hat nicht geantwortet. Sie wird wieder gefragt, sobald sie zurück ist.</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>Not known yet: the floor has not been read.</source>
        <translation>Noch nicht bekannt: Das Servicecenter ist noch nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../console/models/queue_meanings.py"/>
        <source>Not known: nobody was served here in the last 30 minutes, so there is no handle time to go by.</source>
        <translation>Nicht bekannt: In den letzten 30 Minuten wurde hier niemand bedient, daher fehlt eine Bearbeitungszeit als Grundlage.</translation>
    </message>
    <message>
        <location filename="../../console/acting/agent_drag.py"/>
        <source>Not lent</source>
        <translation>Nicht ausgeliehen</translation>
    </message>
    <message>
        <location filename="../../console/acting/contact_drag.py"/>
        <source>Not moved</source>
        <translation>Nicht verschoben</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_words.py"/>
        <source>Not moved. {reason}</source>
        <translation>Nicht verschoben. {reason}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_result_dialog.py"/>
        <source>Not moved: %Ln</source>
        <translation>
            <numerusform>Nicht verschoben: %Ln</numerusform>
            <numerusform>Nicht verschoben: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/acting/moves.py"/>
        <source>Not moved: {what}</source>
        <translation>Nicht verschoben: {what}</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_words.py"/>
        <source>Not open any more on {day}: {hours}</source>
        <translation>Nicht mehr offen am {day}: {hours}</translation>
    </message>
    <message>
        <location filename="../../console/palette/commands.py"/>
        <source>Not possible now.</source>
        <translation>Jetzt nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../console/setup/page.py"/>
        <source>Not saved. {why} What you typed stays.</source>
        <translation>Nicht gespeichert. {why} Was Sie eingegeben haben, bleibt stehen.</translation>
    </message>
    <message>
        <location filename="../../console/views/saved_views.py"/>
        <source>Not saved: another console is saving its views. Try again.</source>
        <translation>Nicht gespeichert: Eine andere Konsole speichert gerade ihre Ansichten. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../console/document/dialog.py"/>
        <location filename="../../console/handover/handover_document.py"/>
        <source>Not saved: making it could not be recorded. {why}</source>
        <translation>Nicht gespeichert: Die Erstellung konnte nicht festgehalten werden. {why}</translation>
    </message>
    <message>
        <location filename="../../console/views/saved_views.py"/>
        <source>Not saved: the folder {folder} cannot be made.</source>
        <translation>Nicht gespeichert: Der Ordner {folder} lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <location filename="../../console/views/saved_views.py"/>
        <source>Not saved: the folder {folder} cannot be written.</source>
        <translation>Nicht gespeichert: In den Ordner {folder} lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <location filename="../../console/export/csv_file.py"/>
        <source>Not saved: the name of the file is too long. Give it a shorter one.</source>
        <translation>Nicht gespeichert: Der Dateiname ist zu lang. Geben Sie einen kürzeren an.</translation>
    </message>
    <message>
        <location filename="../../console/views/saved_views.py"/>
        <source>Not saved: the view {view} was changed in another console. Save yours under another name, or choose the view again to see how it is now.</source>
        <translation>Nicht gespeichert: Die Ansicht {view} wurde in einer anderen Konsole geändert. Speichern Sie Ihre unter einem anderen Namen, oder wählen Sie die Ansicht neu, um ihren jetzigen Stand zu sehen.</translation>
    </message>
    <message>
        <location filename="../../console/views/saved_views.py"/>
        <source>Not saved: there is a view called {view}. Choose another name.</source>
        <translation>Nicht gespeichert: Es gibt schon eine Ansicht namens {view}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../console/export/csv_file.py"/>
        <source>Not saved: there is no folder {folder}. Choose another.</source>
        <translation>Nicht gespeichert: Den Ordner {folder} gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../console/export/csv_file.py"/>
        <source>Not saved: there is no room left in {folder}. Make room, or choose another folder.</source>
        <translation>Nicht gespeichert: In {folder} ist kein Platz mehr. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../console/export/csv_file.py"/>
        <source>Not saved: you may not write {file}, or another program has it open. Choose another name or folder.</source>
        <translation>Nicht gespeichert: Sie dürfen {file} nicht schreiben, oder ein anderes Programm hat die Datei geöffnet. Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <location filename="../../console/export/csv_file.py"/>
        <source>Not saved: {file} cannot be written ({problem}).</source>
        <translation>Nicht gespeichert: {file} lässt sich nicht schreiben ({problem}).</translation>
    </message>
    <message>
        <location filename="../../console/views/view_file.py"/>
        <source>Not saved: {file} cannot be written ({reason}).</source>
        <translation>Nicht gespeichert: {file} lässt sich nicht schreiben ({reason}).</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>Not saved: {file} cannot be written.</source>
        <translation>Nicht gespeichert: {file} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../console/export/csv_file.py"/>
        <source>Not saved: {file} is a folder. Give the file another name.</source>
        <translation>Nicht gespeichert: {file} ist ein Ordner. Geben Sie der Datei einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../console/export/csv_file.py"/>
        <source>Not saved: {folder} can only be read. Choose another folder.</source>
        <translation>Nicht gespeichert: {folder} kann nur gelesen werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../console/acting/agent_drag.py"/>
        <location filename="../../console/acting/contact_drag.py"/>
        <source>Not to {target}</source>
        <translation>Nicht nach {target}</translation>
    </message>
    <message>
        <location filename="../../console/acting/moves.py"/>
        <source>Not undone: {what}</source>
        <translation>Nicht rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <location filename="../../console/detail/contact_words.py"/>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <location filename="../../console/detail/escalation_words.py"/>
        <source>Note by {name}</source>
        <translation>Notiz von {name}</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_dialog.py"/>
        <source>Note for the next person</source>
        <translation>Notiz für die nächste Person</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>Note from {name}, {time}</source>
        <translation>Notiz von {name}, {time}</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>Note of an escalation</source>
        <translation>Notiz zu einer Eskalation</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail_menu.py"/>
        <source>Nothing else was shown before.</source>
        <translation>Davor wurde nichts anderes gezeigt.</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail.py"/>
        <source>Nothing happened yet.</source>
        <translation>Bisher ist nichts geschehen.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <location filename="../../console/authority/limits/limit_dialog.py"/>
        <source>Nothing has been changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../console/views/view_words.py"/>
        <source>Nothing here belongs to the view “{view}”.</source>
        <translation>Nichts hier gehört zur Ansicht „{view}“.</translation>
    </message>
    <message>
        <location filename="../../console/panels/table_panel.py"/>
        <source>Nothing here has “{text}” in it. Escape shows all.</source>
        <translation>Nichts hier enthält „{text}“. Esc zeigt alles.</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_dialog.py"/>
        <location filename="../../console/palette/palette.py"/>
        <source>Nothing here is called “{text}”.</source>
        <translation>Hier heißt nichts „{text}“.</translation>
    </message>
    <message>
        <location filename="../../console/acting/places_dialog.py"/>
        <location filename="../../console/authority/grants/change_dialog.py"/>
        <location filename="../../console/incidents/queues_dialog.py"/>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/keep_dialog.py"/>
        <source>Nothing is changed.</source>
        <translation>Nichts wird geändert.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kinds_view.py"/>
        <location filename="../../console/authority/limits/place_limits.py"/>
        <location filename="../../console/panels/detail_menu.py"/>
        <source>Nothing is chosen.</source>
        <translation>Es ist nichts gewählt.</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>Nothing is due: it is with an agent, or has no time set.</source>
        <translation>Nichts ist fällig: Der Kontakt ist bei einem Agenten oder hat keine Frist.</translation>
    </message>
    <message>
        <location filename="../../console/setup/page.py"/>
        <source>Nothing is here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/place_limits.py"/>
        <source>Nothing is left to agents yet, so they ask each time. Go to a cell and type what agents of that level may give at once: begin with small refunds for standard agents. Supervisors and managers approve what is above that, up to what the last two columns say. All of it can be changed, taken back, and set for a day to come.</source>
        <translation>Noch dürfen Agenten nichts selbst entscheiden, sie fragen jedes Mal. Gehen Sie auf eine Zelle und tippen Sie ein, was Agenten dieser Stufe auf einmal geben dürfen: Beginnen Sie mit kleinen Erstattungen für Standard-Agenten. Was darüber liegt, genehmigen Supervisoren und Leitung, bis zu dem, was die letzten beiden Spalten sagen. Alles lässt sich ändern, zurücknehmen und für einen späteren Tag festlegen.</translation>
    </message>
    <message>
        <location filename="../../console/alerts/listing.py"/>
        <source>Nothing is over a limit, and nothing waits for you. {waits}</source>
        <translation>Nichts ist über einer Grenze, und nichts wartet auf Sie. {waits}</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>Nothing is planned for this agent today.</source>
        <translation>Für diese Person ist heute nichts geplant.</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/seal_words.py"/>
        <source>Nothing is sealed yet: an open console or 'floorwalker rules' does that within seconds.</source>
        <translation>Noch ist nichts versiegelt: eine offene Konsole oder 'floorwalker rules' tut das binnen Sekunden.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/place_limits.py"/>
        <source>Nothing is set for a time to come.</source>
        <translation>Für später ist nichts festgelegt.</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_words.py"/>
        <source>Nothing is taken as matching while the two say different things.</source>
        <translation>Solange beide Verschiedenes sagen, gilt nichts als übereinstimmend.</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>Nothing more is planned for this agent today.</source>
        <translation>Für diese Person ist heute nichts mehr geplant.</translation>
    </message>
    <message>
        <location filename="../../console/alerts/window_alerts.py"/>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/bringing/bringing.py"/>
        <source>Nothing new: the floor has the %Ln contact(s) of this file already.</source>
        <translation>
            <numerusform>Nichts Neues: Das Servicecenter hat den %Ln Kontakt dieser Datei schon.</numerusform>
            <numerusform>Nichts Neues: Das Servicecenter hat die %Ln Kontakte dieser Datei schon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/bringing/plan_words.py"/>
        <source>Nothing new: the floor has this plan of %Ln agent(s) already.</source>
        <translation>
            <numerusform>Nichts Neues: Der Floor hat diesen Plan von %Ln Agent schon.</numerusform>
            <numerusform>Nichts Neues: Der Floor hat diesen Plan von %Ln Agenten schon.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/panels/detail.py"/>
        <source>Nothing notable in the last four hours: no long waits, nobody lost in a row, nobody came or left.</source>
        <translation>Nichts Auffälliges in den letzten vier Stunden: keine langen Wartezeiten, keine Abbrüche in Folge, niemand kam oder ging.</translation>
    </message>
    <message>
        <location filename="../../console/bringing/plan_words.py"/>
        <source>Nothing of the plan came in.</source>
        <translation>Vom Plan wurde nichts eingelesen.</translation>
    </message>
    <message>
        <location filename="../../console/document/contents.py"/>
        <source>Nothing of what the person who made it may see.</source>
        <translation>Nichts von dem, was die Person sehen darf, die es erstellt hat.</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail_links.py"/>
        <source>Nothing on this machine opens {address}.</source>
        <translation>Kein Programm auf diesem Rechner öffnet {address}.</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_page.py"/>
        <source>Nothing stands in the ledger for these filters and this period.</source>
        <translation>Zu diesen Filtern und diesem Zeitraum steht nichts im Nachweis.</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_page.py"/>
        <source>Nothing stands in the ledger for this period. Every grant, use, refusal and approval is written here by itself.</source>
        <translation>Zu diesem Zeitraum steht nichts im Nachweis. Jede Erteilung, Nutzung, Verweigerung und Genehmigung wird hier von selbst eingetragen.</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>Nothing stands out among {uses} by {agents} and {approvals}.</source>
        <translation>Unter {uses} von {agents} und {approvals} fällt nichts auf.</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/advice_page.py"/>
        <source>Nothing stands out in the last days: too little was asked, refused or left.</source>
        <translation>In den letzten Tagen fällt nichts auf: Es wurde zu wenig gefragt, abgelehnt oder liegen gelassen.</translation>
    </message>
    <message>
        <location filename="../../console/causes/repeat_words.py"/>
        <source>Nothing stands out.</source>
        <translation>Nichts fällt auf.</translation>
    </message>
    <message>
        <location filename="../../console/escalating/follow_up_acts.py"/>
        <source>Nothing that is still to be done is chosen: go to it with the arrows.</source>
        <translation>Nichts, was noch zu tun ist, ist gewählt: mit den Pfeilen hingehen.</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_panel.py"/>
        <source>Nothing to draw: this floor has no queues yet.</source>
        <translation>Nichts zu zeichnen: Dieses Servicecenter hat noch keine Warteschlangen.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>Nothing waits for an approval.</source>
        <translation>Nichts wartet auf eine Genehmigung.</translation>
    </message>
    <message>
        <location filename="../../console/panels/escalations.py"/>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>Nothing was asked that needs an answer</source>
        <translation>Es wurde nichts gefragt, was eine Antwort braucht</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_view.py"/>
        <source>Nothing was changed here since the floor keeps its history.</source>
        <translation>Hier wurde nichts geändert, seit das Servicecenter seinen Verlauf festhält.</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/audit_page.py"/>
        <source>Nothing was done in this period. Everything people and programs do is written here by itself.</source>
        <translation>In diesem Zeitraum wurde nichts getan. Was Menschen und Programme tun, steht hier von selbst.</translation>
    </message>
    <message>
        <location filename="../../console/handover/start_window.py"/>
        <source>Nothing was handed over to {team} lately.</source>
        <translation>An {team} wurde zuletzt nichts übergeben.</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/uses_dialog.py"/>
        <source>Nothing was used of it yet.</source>
        <translation>Davon wurde noch nichts genutzt.</translation>
    </message>
    <message>
        <location filename="../../console/handover/start_window.py"/>
        <location filename="../../console/panels/notice.py"/>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../console/handover/start_window.py"/>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <location filename="../../console/handover/start_window.py"/>
        <source>Notices ({n} not read by all)</source>
        <translation>Mitteilungen ({n} nicht von allen gelesen)</translation>
    </message>
    <message>
        <location filename="../../console/handover/line_words.py"/>
        <source>Notices not read by all ({n})</source>
        <translation>Nicht von allen gelesene Mitteilungen ({n})</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_words.py"/>
        <location filename="../../console/handover/start_window.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_dialog.py"/>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_words.py"/>
        <source>Number and reference are of different uses</source>
        <translation>Nummer und Referenz gehören zu verschiedenen Nutzungen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/causes/repeat_words.py"/>
        <source>Of %Ln contact(s) about a case, closed between {from_} and {to}, {again} were followed by another about the same case within {days}.</source>
        <translation>
            <numerusform>Auf %Ln Kontakt zu einem Vorgang, beendet zwischen {from_} und {to}, folgte {again} Mal ein weiterer zum selben Vorgang (Frist: {days}).</numerusform>
            <numerusform>Auf %Ln Kontakte zu Vorgängen, beendet zwischen {from_} und {to}, folgte {again} Mal ein weiterer zum selben Vorgang (Frist: {days}).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/advice_page.py"/>
        <source>Of escalations</source>
        <translation>Von Eskalationen</translation>
    </message>
    <message>
        <location filename="../../console/causes/repeat_words.py"/>
        <source>Of single agents only a coach is told: it is an invitation to listen, not a verdict.</source>
        <translation>Von einzelnen Agenten erfährt nur ein Coach: Es ist eine Einladung zum Zuhören, kein Urteil.</translation>
    </message>
    <message>
        <location filename="../../console/panels/heap_line.py"/>
        <source>Of the queue</source>
        <translation>Der Warteschlange</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>Of these contacts those that were escalated: a request for more, or an escalation because of a limit.</source>
        <translation>Von diesen Kontakten die eskalierten: eine Bitte um mehr oder eine Eskalation wegen einer Grenze.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Off hold after {time}</source>
        <translation>Nach {time} wieder im Gespräch</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>Often just under the bound</source>
        <translation>Oft knapp unter der Grenze</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>Often two uses that are together above the bound</source>
        <translation>Oft zwei Nutzungen, die zusammen über der Grenze liegen</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>On</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>On duty</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>On hold</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <location filename="../../console/handover/line_words.py"/>
        <source>On loan ({n})</source>
        <translation>Ausgeliehen ({n})</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>On no contact.</source>
        <translation>In keinem Kontakt.</translation>
    </message>
    <message>
        <location filename="../../console/bringing/plan_words.py"/>
        <source>On the clock change, line {line}: {reason}.</source>
        <translation>Zur Zeitumstellung, Zeile {line}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../console/panels/column_menus.py"/>
        <source>One column has to stay.</source>
        <translation>Eine Spalte muss bleiben.</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/granting.py"/>
        <source>One contact at a time: each has an amount of its own.</source>
        <translation>Immer nur ein Kontakt auf einmal: jeder hat seinen eigenen Betrag.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <location filename="../../console/authority/limits/kinds_view.py"/>
        <source>One customer gets at most {amount} within %Ln day(s), from everybody together.</source>
        <translation>
            <numerusform>Ein Kunde erhält von allen zusammen höchstens {amount} innerhalb von %Ln Tag.</numerusform>
            <numerusform>Ein Kunde erhält von allen zusammen höchstens {amount} innerhalb von %Ln Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/welcome/beginnings.py"/>
        <source>One file at a time: drop the one to bring in.</source>
        <translation>Eine Datei zur selben Zeit: Ziehen Sie die eine hierher, die eingelesen werden soll.</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_acts.py"/>
        <location filename="../../console/authority/grants/grants_page.py"/>
        <source>One grant at a time.</source>
        <translation>Immer nur eine Freigabe auf einmal.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_dialog.py"/>
        <source>One note for all %Ln.</source>
        <translation>
            <numerusform>Eine Notiz für %Ln.</numerusform>
            <numerusform>Eine Notiz für alle %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/views/view_file.py"/>
        <source>One of its queue groups has no queues.</source>
        <translation>Eine ihrer Gruppen hat keine Warteschlangen.</translation>
    </message>
    <message>
        <location filename="../../console/setup/floor_topic.py"/>
        <source>One sentence that every screen shows: what a customer can count on.</source>
        <translation>Ein Satz, der auf jedem Bildschirm steht: worauf sich Kunden verlassen können.</translation>
    </message>
    <message>
        <location filename="../../console/setup/teams_topic.py"/>
        <source>Only a team that no agent was ever in can be removed: history stays.</source>
        <translation>Nur ein Team, in dem nie ein Agent war, lässt sich entfernen: Der Verlauf bleibt.</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_facts.py"/>
        <source>Only about</source>
        <translation>Nur zu</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>Only breaks, lunch, training and meetings are shifted here.</source>
        <translation>Verschoben werden hier nur Pausen, Mittag, Schulung und Besprechungen.</translation>
    </message>
    <message>
        <location filename="../../console/incidents/declare_dialog.py"/>
        <source>Only contacts &amp;about</source>
        <translation>Nur Kontakte &amp;zu</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/give_dialog.py"/>
        <location filename="../../console/incidents/declare_dialog.py"/>
        <source>Only contacts about</source>
        <translation>Nur Kontakte zu</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_facts.py"/>
        <source>Only contacts about this belong to it.</source>
        <translation>Nur Kontakte zu diesem Anliegen gehören dazu.</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grants_tree.py"/>
        <source>Only in</source>
        <translation>Nur in</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/give_dialog.py"/>
        <source>Only in some queues, or about one thing</source>
        <translation>Nur in einigen Warteschlangen oder zu einem Thema</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/give_dialog.py"/>
        <source>Only in these queues</source>
        <translation>Nur in diesen Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/setting_limits.py"/>
        <source>Only {amount} may be given in all, less than that at once: raise it as well.</source>
        <translation>Insgesamt sind nur {amount} erlaubt, weniger als auf einmal: Erhöhen Sie auch das.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/setting_limits.py"/>
        <source>Only {amount} may be given per contact, less than that at once: raise it as well.</source>
        <translation>Je Kontakt sind nur {amount} erlaubt, weniger als auf einmal: Erhöhen Sie auch das.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/setting_limits.py"/>
        <source>Only {amount} may be given per customer, less than that at once: raise it as well.</source>
        <translation>Je Kunde sind nur {amount} erlaubt, weniger als auf einmal: Erhöhen Sie auch das.</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>Only {band}</source>
        <translation>Nur {band}</translation>
    </message>
    <message>
        <location filename="../../console/plan/hours_topic.py"/>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>Open</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <location filename="../../console/views/window_views.py"/>
        <source>Open a view from a file</source>
        <translation>Ansicht aus einer Datei öffnen</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_words.py"/>
        <source>Open after all on {day}</source>
        <translation>Doch geöffnet am {day}</translation>
    </message>
    <message>
        <location filename="../../console/incidents/window_incidents.py"/>
        <source>Open an emergency &amp;grant…</source>
        <translation>&amp;Notfall-Freigabe geben …</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail_menu.py"/>
        <source>Open in &amp;CRM</source>
        <translation>Im &amp;CRM öffnen</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail_links.py"/>
        <source>Open in CRM</source>
        <translation>Im CRM öffnen</translation>
    </message>
    <message>
        <location filename="../../console/detail/customer_facts.py"/>
        <source>Open now</source>
        <translation>Jetzt offen</translation>
    </message>
    <message>
        <location filename="../../console/plan/week_editor.py"/>
        <source>Open on {day}</source>
        <translation>Geöffnet am {day}</translation>
    </message>
    <message>
        <location filename="../../console/plan/closed_days_editor.py"/>
        <source>Open on {day} after all</source>
        <translation>Am {day} doch öffnen</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_words.py"/>
        <source>Open on {day}: {hours}</source>
        <translation>Geöffnet am {day}: {hours}</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail_menu.py"/>
        <source>Open the &amp;recording</source>
        <translation>&amp;Aufzeichnung öffnen</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail_menu.py"/>
        <source>Open the &amp;ticket</source>
        <translation>&amp;Ticket öffnen</translation>
    </message>
    <message>
        <location filename="../../console/plan/week_editor.py"/>
        <source>Open {hours} hours a week by the clock of {zone}; outside them clocks that run in open hours stand still.</source>
        <translation>{hours} Stunden in der Woche geöffnet, nach der Uhr von {zone}; außerhalb stehen Uhren still, die in Öffnungszeiten laufen.</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <location filename="../../console/plan/hours_topic.py"/>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Opening hours added</source>
        <translation>Öffnungszeiten angelegt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Opening hours changed</source>
        <translation>Öffnungszeiten geändert</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Opening hours removed</source>
        <translation>Öffnungszeiten entfernt</translation>
    </message>
    <message>
        <location filename="../../console/export/table_copy.py"/>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>Order to the telephone system</source>
        <translation>Auftrag an die Telefonanlage</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse.py"/>
        <source>Our promise: {promise}</source>
        <translation>Unser Versprechen: {promise}</translation>
    </message>
    <message>
        <location filename="../../console/keys/known_keys.py"/>
        <source>Out of a table, to the next control</source>
        <translation>Aus einer Tabelle zum nächsten Element</translation>
    </message>
    <message>
        <location filename="../../console/alerts/window_alerts.py"/>
        <source>Outside of it nothing, as you chose.</source>
        <translation>Außerhalb davon nichts, wie Sie es gewählt haben.</translation>
    </message>
    <message>
        <location filename="../../console/views/view_line.py"/>
        <source>Outside the view: {alarms}</source>
        <translation>Außerhalb der Ansicht: {alarms}</translation>
    </message>
    <message>
        <location filename="../../console/alerts/window_alerts.py"/>
        <source>Outside: a notification, while another window is in front.</source>
        <translation>Außerhalb: eine Benachrichtigung, solange ein anderes Fenster vorn ist.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_view.py"/>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>Over the limit</source>
        <translation>Über der Grenze</translation>
    </message>
    <message>
        <location filename="../../console/connecting/server_form.py"/>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <location filename="../../console/document/page.py"/>
        <source>Page {n} of {all}</source>
        <translation>Seite {n} von {all}</translation>
    </message>
    <message>
        <location filename="../../console/authority/workspace.py"/>
        <source>Pages of authority</source>
        <translation>Seiten der Befugnisse</translation>
    </message>
    <message>
        <location filename="../../console/causes/causes_window.py"/>
        <source>Pages of causes and repeats</source>
        <translation>Seiten der Ursachen und Wiederholungen</translation>
    </message>
    <message>
        <location filename="../../console/setup/window.py"/>
        <source>Pages of the set-up</source>
        <translation>Seiten der Einrichtung</translation>
    </message>
    <message>
        <location filename="../../console/handover/start_window.py"/>
        <source>Pages of the start of the shift</source>
        <translation>Seiten des Schichtbeginns</translation>
    </message>
    <message>
        <location filename="../../console/alerts/choices_dialog.py"/>
        <source>Pages of what to tell me</source>
        <translation>Seiten von 'Was mir gemeldet wird'</translation>
    </message>
    <message>
        <location filename="../../console/dock_room.py"/>
        <source>Panels behind each other</source>
        <translation>Bereiche hintereinander</translation>
    </message>
    <message>
        <location filename="../../console/alerts/window_alerts.py"/>
        <source>Part of what you chose to be told of cannot be read; there the usual counts. Shift, What to tell me.</source>
        <translation>Ein Teil Ihrer Auswahl, was gemeldet wird, ist nicht lesbar; dort gilt das Übliche. Schicht, Was mir gemeldet wird.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Passed on to {target} after {time}</source>
        <translation>Nach {time} weitergeleitet an {target}</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_words.py"/>
        <source>Passed on too often</source>
        <translation>Zu oft weitergegeben</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_words.py"/>
        <source>Passed on without a note</source>
        <translation>Ohne Notiz weitergegeben</translation>
    </message>
    <message>
        <location filename="../../console/locking/cover.py"/>
        <source>Password of {login}</source>
        <translation>Kennwort von {login}</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>Past the answer time, seconds</source>
        <translation>Über der Annahmezeit, Sekunden</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <location filename="../../console/people/people_topic.py"/>
        <source>People</source>
        <translation>Besetzung</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>People at work over or under what the target needs.</source>
        <translation>Wie viele Personen mehr oder weniger arbeiten, als das Ziel braucht.</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>People at work, and dashed how many the target needed; known since this window was opened.</source>
        <translation>Personen bei der Arbeit und gestrichelt, wie viele das Ziel brauchte; bekannt, seit dieses Fenster offen ist.</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>People available now, of all signed in.</source>
        <translation>Personen, die jetzt bereit sind, von allen angemeldeten.</translation>
    </message>
    <message>
        <location filename="../../console/models/queue_meanings.py"/>
        <source>People free for this queue now. Free in other queues too: {n}.</source>
        <translation>Personen, die jetzt für diese Warteschlange frei sind. Auch in anderen frei: {n}.</translation>
    </message>
    <message>
        <location filename="../../console/setup/teams_topic.py"/>
        <source>People have a role in it: end that first.</source>
        <translation>Jemand hat dort eine Rolle: Beenden Sie die zuerst.</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>People in this queue, by state.</source>
        <translation>Personen in dieser Warteschlange, nach Status.</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>People missing to meet the targets; who is too many in one group of queues does not help another.</source>
        <translation>Personen, die für die Ziele fehlen; wer in einer Gruppe von Warteschlangen zu viel ist, hilft einer anderen nicht.</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>People of other queues who are lent here; they are among the heads and go back by themselves.</source>
        <translation>Leute anderer Warteschlangen, die hierher ausgeliehen sind; sie zählen zu den Köpfen und gehen von selbst zurück.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_dialog.py"/>
        <source>Per &amp;contact</source>
        <translation>Je &amp;Kontakt</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_dialog.py"/>
        <source>Per a&amp;gent</source>
        <translation>Je &amp;Agent</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_dialog.py"/>
        <source>Per c&amp;ustomer</source>
        <translation>Je K&amp;unde</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/audit_filters.py"/>
        <location filename="../../console/authority/ledger/filter_bar.py"/>
        <location filename="../../console/authority/ledger/flags_page.py"/>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Person added</source>
        <translation>Person angelegt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Person let in again</source>
        <translation>Person wieder zugelassen</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/audit_filters.py"/>
        <source>Person or agent, by name or login</source>
        <translation>Person oder Agent, mit Name oder Anmeldename</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Person renamed</source>
        <translation>Person umbenannt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Person shut out</source>
        <translation>Person ausgesperrt</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limits_page.py"/>
        <source>Place by place</source>
        <translation>Ort für Ort</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>Place in the list</source>
        <translation>Platz in der Liste</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <location filename="../../console/handover/start_window.py"/>
        <location filename="../../console/models/agents.py"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>Planned activity</source>
        <translation>Geplante Tätigkeit</translation>
    </message>
    <message>
        <location filename="../../console/keys/key_catcher.py"/>
        <source>Press the new key here</source>
        <translation>Neue Taste hier drücken</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_dialogs.py"/>
        <location filename="../../console/models/contacts.py"/>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Priority changed</source>
        <translation>Priorität geändert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>Priority of %Ln contact(s)</source>
        <translation>
            <numerusform>Priorität von %Ln Kontakt</numerusform>
            <numerusform>Priorität von %Ln Kontakten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/order_acts.py"/>
        <source>Priority of %Ln contact(s) lowered.</source>
        <translation>
            <numerusform>Priorität von %Ln Kontakt gesenkt.</numerusform>
            <numerusform>Priorität von %Ln Kontakten gesenkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/order_acts.py"/>
        <source>Priority of %Ln contact(s) raised.</source>
        <translation>
            <numerusform>Priorität von %Ln Kontakt erhöht.</numerusform>
            <numerusform>Priorität von %Ln Kontakten erhöht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/order_acts.py"/>
        <source>Priority of %Ln contact(s) set.</source>
        <translation>
            <numerusform>Priorität von %Ln Kontakt gesetzt.</numerusform>
            <numerusform>Priorität von %Ln Kontakten gesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>Priority of {contact}</source>
        <translation>Priorität von {contact}</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>Priority {priority}: a higher one goes first in its line.</source>
        <translation>Priorität {priority}: Eine höhere kommt in ihrer Warteschlange zuerst dran.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Priority {value} instead of {former}</source>
        <translation>Priorität {value} statt {former}</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>Programs need a short name for it: letters and digits, up to 40 of them.</source>
        <translation>Programme brauchen einen kurzen Namen dafür: bis zu 40 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../console/escalating/time_dialogs.py"/>
        <source>Promise a call-back: {what}</source>
        <translation>Rückruf zusagen: {what}</translation>
    </message>
    <message>
        <location filename="../../console/escalating/escalation_acts.py"/>
        <source>Promise a call-back…</source>
        <translation>Rückruf zusagen…</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <location filename="../../console/detail/incident_facts.py"/>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <location filename="../../console/models/follow_ups.py"/>
        <source>Promised when an escalation was resolved, {time}.</source>
        <translation>Zugesagt, als eine Eskalation gelöst wurde, {time}.</translation>
    </message>
    <message>
        <location filename="../../console/models/follow_ups.py"/>
        <source>Promised when escalation {n} was resolved, {time}.</source>
        <translation>Zugesagt, als Eskalation {n} gelöst wurde, {time}.</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/advice_page.py"/>
        <source>Proposed limit</source>
        <translation>Vorgeschlagene Grenze</translation>
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
        <location filename="../../console/detail/contact_words.py"/>
        <source>Put back into the line of {queue} after {time}</source>
        <translation>Nach {time} zurück in die Warteschlange {queue}</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Put on hold</source>
        <translation>In die Warteschleife gelegt</translation>
    </message>
    <message>
        <location filename="../../console/alerts/what_page.py"/>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <location filename="../../console/authority/ledger/filter_bar.py"/>
        <location filename="../../console/authority/ledger/lines_model.py"/>
        <location filename="../../console/authority/ledger/totals_view.py"/>
        <location filename="../../console/authority/what_if/queue_table.py"/>
        <location filename="../../console/causes/causes_window.py"/>
        <location filename="../../console/models/contacts.py"/>
        <location filename="../../console/models/escalations.py"/>
        <location filename="../../console/models/follow_ups.py"/>
        <location filename="../../console/models/queues.py"/>
        <location filename="../../console/palette/thing_words.py"/>
        <location filename="../../console/rules/rule_fields.py"/>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Queue added to an incident</source>
        <translation>Warteschlange zu einer Störung genommen</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Queue changed</source>
        <translation>Warteschlange geändert</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Queue closed to work</source>
        <translation>Warteschlange für Arbeit geschlossen</translation>
    </message>
    <message>
        <location filename="../../console/views/choices.py"/>
        <source>Queue groups</source>
        <translation>Gruppen von Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>Queue of an incident</source>
        <translation>Warteschlange einer Störung</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Queue opened to work again</source>
        <translation>Warteschlange wieder für Arbeit geöffnet</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Queue set up</source>
        <translation>Warteschlange eingerichtet</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Queue taken from an incident</source>
        <translation>Warteschlange aus einer Störung genommen</translation>
    </message>
    <message>
        <location filename="../../console/acting/places_dialog.py"/>
        <location filename="../../console/detail/incident_facts.py"/>
        <location filename="../../console/models/agents.py"/>
        <location filename="../../console/models/queues.py"/>
        <location filename="../../console/setup/queues_topic.py"/>
        <location filename="../../console/tour/steps.py"/>
        <location filename="../../console/views/choices.py"/>
        <location filename="../../console/views/view_words.py"/>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../console/acting/places_dialog.py"/>
        <source>Queues and skills: {who}</source>
        <translation>Warteschlangen und Fähigkeiten: {who}</translation>
    </message>
    <message>
        <location filename="../../console/acting/agent_acts.py"/>
        <source>Queues and skills…</source>
        <translation>Warteschlangen und Fähigkeiten…</translation>
    </message>
    <message>
        <location filename="../../console/incidents/queue_choice.py"/>
        <source>Queues it concerns</source>
        <translation>Betroffene Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../console/incidents/queues_dialog.py"/>
        <source>Queues of {incident}</source>
        <translation>Warteschlangen: {incident}</translation>
    </message>
    <message>
        <location filename="../../console/setup/queue_fields.py"/>
        <source>Queues with a lower number stand further up.</source>
        <translation>Warteschlangen mit kleinerer Nummer stehen weiter oben.</translation>
    </message>
    <message>
        <location filename="../../console/views/view_words.py"/>
        <source>Queues: {names}</source>
        <translation>Warteschlangen: {names}</translation>
    </message>
    <message>
        <location filename="../../console/alerts/how_page.py"/>
        <source>Quiet all day on {day}</source>
        <translation>Den ganzen {day} Ruhe</translation>
    </message>
    <message>
        <location filename="../../console/alerts/how_page.py"/>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <location filename="../../console/alerts/how_page.py"/>
        <source>Quiet on the night of {day}</source>
        <translation>Ruhe in der Nacht ab {day}</translation>
    </message>
    <message>
        <location filename="../../console/alerts/how_page.py"/>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
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
        <location filename="../../console/acting/order_acts.py"/>
        <source>Raise the priority</source>
        <translation>Priorität erhöhen</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>Raised hand</source>
        <translation>Handzeichen</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Rang at {agent} for {time}, unanswered</source>
        <translation>Klingelte {time} bei {agent} und wurde nicht angenommen</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Rang at {agent}, unanswered</source>
        <translation>Klingelte bei {agent} und wurde nicht angenommen</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kinds_view.py"/>
        <source>Re&amp;name…</source>
        <translation>Um&amp;benennen …</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/message_dialog.py"/>
        <source>Reaches %Ln agent(s); how many have read it stands in the details.</source>
        <translation>
            <numerusform>Erreicht %Ln Agenten; wer gelesen hat, steht in den Einzelheiten.</numerusform>
            <numerusform>Erreicht %Ln Agenten; wie viele gelesen haben, steht in den Einzelheiten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/handover/start_window.py"/>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail_menu.py"/>
        <source>Read &amp;again</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_page.py"/>
        <source>Read the ledger again</source>
        <translation>Nachweis neu lesen</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>Reading how far the limits go…</source>
        <translation>Die Grenzen werden gelesen …</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/emergency_part.py"/>
        <location filename="../../console/authority/grants/grant_dialog.py"/>
        <source>Reading how far your approval reaches…</source>
        <translation>Es wird gelesen, wie weit Ihre Genehmigung reicht …</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/saving_audit.py"/>
        <source>Reading the audit…</source>
        <translation>Das Protokoll wird gelesen …</translation>
    </message>
    <message>
        <location filename="../../console/freshness.py"/>
        <source>Reading the floor for the first time.</source>
        <translation>Das Servicecenter wird zum ersten Mal gelesen.</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_panel.py"/>
        <location filename="../../console/panels/table_panel.py"/>
        <location filename="../../console/window.py"/>
        <source>Reading the floor…</source>
        <translation>Das Servicecenter wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail.py"/>
        <source>Reading the history…</source>
        <translation>Der Verlauf wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/saving_ledger.py"/>
        <source>Reading the ledger…</source>
        <translation>Nachweis wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../console/export/export_dialog.py"/>
        <source>Reading {done} of {all} rows…</source>
        <translation>{done} von {all} Zeilen gelesen…</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>Reading {file}: {share}</source>
        <translation>{file} wird gelesen: {share}</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>Reading {file}…</source>
        <translation>{file} wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_dialog.py"/>
        <location filename="../../console/authority/ledger/flags_page.py"/>
        <location filename="../../console/causes/causes_window.py"/>
        <location filename="../../console/setup/history_view.py"/>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../console/acting/state_dialog.py"/>
        <source>Reason of the aux</source>
        <translation>Grund für „nicht bereit“</translation>
    </message>
    <message>
        <location filename="../../console/setup/form.py"/>
        <source>Reason of the change</source>
        <translation>Grund der Änderung</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_dialog.py"/>
        <source>Reason why it has to go there</source>
        <translation>Grund, warum es dorthin muss</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/effect_words.py"/>
        <source>Reckoned from the %Ln contact(s) that {queue} finished in the last 30 minutes. That many may be some more or some fewer by chance, hence the range; whoever is free takes one at once.</source>
        <translation>
            <numerusform>Berechnet aus dem %Ln Kontakt, den {queue} in den letzten 30 Minuten abgeschlossen hat. Zufällig können es auch etwas mehr oder weniger sein, daher die Spanne; wer frei ist, übernimmt sofort einen.</numerusform>
            <numerusform>Berechnet aus den %Ln Kontakten, die {queue} in den letzten 30 Minuten abgeschlossen hat. Zufällig können es auch etwas mehr oder weniger sein, daher die Spanne; wer frei ist, übernimmt sofort einen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_words.py"/>
        <source>Record not found</source>
        <translation>Datensatz nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail_links.py"/>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/erase_dialog.py"/>
        <source>Reference, contact, login or name</source>
        <translation>Kundennummer, Kontakt, Anmeldename oder Name</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/erase_dialog.py"/>
        <source>Reference, or C-20931</source>
        <translation>Kundennummer, oder C-20931</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>Refusals</source>
        <translation>Ablehnungen</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/queue_table.py"/>
        <location filename="../../console/authority/what_if/what_if_page.py"/>
        <source>Refusals avoided</source>
        <translation>Vermiedene Ablehnungen</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_page.py"/>
        <source>Refusals on top</source>
        <translation>Zusätzliche Ablehnungen</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_words.py"/>
        <source>Refused to let go</source>
        <translation>Kündigung verweigert</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Refused: nobody was there in {queue}</source>
        <translation>Abgewiesen: In {queue} war niemand da</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Refused: {queue} was closed</source>
        <translation>Abgewiesen: {queue} war geschlossen</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Refused: {queue} was full</source>
        <translation>Abgewiesen: {queue} war voll</translation>
    </message>
    <message>
        <location filename="../../console/plan/closed_days_editor.py"/>
        <location filename="../../console/setup/row_editors.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../console/rules/rules_topic.py"/>
        <source>Remove the exception</source>
        <translation>Ausnahme entfernen</translation>
    </message>
    <message>
        <location filename="../../console/setup/skills_topic.py"/>
        <source>Remove the skill</source>
        <translation>Fähigkeit entfernen</translation>
    </message>
    <message>
        <location filename="../../console/setup/teams_topic.py"/>
        <source>Remove the team</source>
        <translation>Team entfernen</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_words.py"/>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <location filename="../../console/views/window_views.py"/>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <source>Rename {kind}</source>
        <translation>{kind} umbenennen</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_page.py"/>
        <source>Repeat contacts avoided</source>
        <translation>Vermiedene Wiederholkontakte</translation>
    </message>
    <message>
        <location filename="../../console/causes/causes_window.py"/>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Request approved</source>
        <translation>Anfrage genehmigt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Request declined</source>
        <translation>Anfrage abgelehnt</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/requests_page.py"/>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_list.py"/>
        <source>Requests decided in the last 24 hours</source>
        <translation>In den letzten 24 Stunden entschiedene Anfragen</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/advice_page.py"/>
        <source>Requests decided in the last 30 days; the share is Wilson's interval, 95 %. A limit is proposed where at least 8 were decided up to it and at least 65 % are approved by the lower end.</source>
        <translation>Anfragen, die in den letzten 30 Tagen entschieden wurden; der Anteil ist das Wilson-Intervall, 95 %. Eine Grenze wird vorgeschlagen, wenn bis zu ihr mindestens 8 entschieden wurden und nach dem unteren Ende mindestens 65 % bewilligt werden.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_list.py"/>
        <source>Requests that wait for an approval</source>
        <translation>Anfragen, die auf eine Genehmigung warten</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/advice_page.py"/>
        <source>Requests, most often approved first</source>
        <translation>Anfragen, die am häufigsten bewilligten zuerst</translation>
    </message>
    <message>
        <location filename="../../console/escalating/resolve_dialog.py"/>
        <source>Resolve {what}</source>
        <translation>{what} lösen</translation>
    </message>
    <message>
        <location filename="../../console/models/who_has_it.py"/>
        <source>Resolved by {name}.</source>
        <translation>Gelöst von {name}.</translation>
    </message>
    <message>
        <location filename="../../console/escalating/escalation_acts.py"/>
        <source>Resolve…</source>
        <translation>Lösen…</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/commands_model.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../console/setup/queues_topic.py"/>
        <source>Retire the queue</source>
        <translation>Warteschlange stilllegen</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_words.py"/>
        <source>Retired: it takes no work any more</source>
        <translation>Stillgelegt: nimmt keine Arbeit mehr an</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_words.py"/>
        <source>Reversed by billing</source>
        <translation>Von der Abrechnung storniert</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>Revoked in the last day: %Ln</source>
        <translation>
            <numerusform>Am letzten Tag widerrufen: %Ln</numerusform>
            <numerusform>Am letzten Tag widerrufen: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <source>Revoked: {grant}</source>
        <translation>Widerrufen: {grant}</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_list.py"/>
        <source>Right opens a line of several, Left closes it. Space: seen. Z: not for a while, again: for longer.</source>
        <translation>Rechts öffnet eine Sammelzeile, Links schließt sie. Leertaste: gesehen. Z: eine Weile nicht, noch einmal: länger.</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Role changed</source>
        <translation>Rolle geändert</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_words.py"/>
        <source>Role changed: {role}, {scope}, {until}</source>
        <translation>Rolle geändert: {role}, {scope}, {until}</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Role ended</source>
        <translation>Rolle beendet</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_words.py"/>
        <source>Role ended: {role}, {scope}</source>
        <translation>Rolle beendet: {role}, {scope}</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Role given</source>
        <translation>Rolle vergeben</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_words.py"/>
        <source>Role given: {role}, {scope}, {until}</source>
        <translation>Rolle gegeben: {role}, {scope}, {until}</translation>
    </message>
    <message>
        <location filename="../../console/people/people_topic.py"/>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_dialog.py"/>
        <source>Room for %Ln more character(s).</source>
        <translation>
            <numerusform>Platz für noch %Ln Zeichen.</numerusform>
            <numerusform>Platz für noch %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Route allowed</source>
        <translation>Weg erlaubt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Route changed</source>
        <translation>Weg geändert</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Route taken away</source>
        <translation>Weg weggenommen</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_words.py"/>
        <source>Route to {queue}</source>
        <translation>Weg zu {queue}</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <source>Route to {queue} allowed; {note}</source>
        <translation>Weg nach {queue} erlaubt; {note}</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_words.py"/>
        <source>Route to {queue} removed</source>
        <translation>Weg zu {queue} entfernt</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <source>Route to {queue} taken away</source>
        <translation>Weg nach {queue} entfernt</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_words.py"/>
        <source>Route to {queue}: {note}</source>
        <translation>Weg zu {queue}: {note}</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <source>Route to {queue}: {value} instead of {former}</source>
        <translation>Weg nach {queue}: {value} statt {former}</translation>
    </message>
    <message>
        <location filename="../../console/setup/routes_topic.py"/>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>Routes</source>
        <translation>Wege</translation>
    </message>
    <message>
        <location filename="../../console/acting/set_up_here.py"/>
        <source>Routes of this queue…</source>
        <translation>Wege dieser Warteschlange…</translation>
    </message>
    <message>
        <location filename="../../console/export/table_copy.py"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Rule changed</source>
        <translation>Regel geändert</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <source>Rule of the service level</source>
        <translation>Regel des Servicelevels</translation>
    </message>
    <message>
        <location filename="../../console/rules/rules_topic.py"/>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <location filename="../../console/plan/hours_topic.py"/>
        <source>Rules about waiting count only open hours; outside them their clocks stand still.</source>
        <translation>Regeln über das Warten zählen nur Öffnungszeiten; außerhalb stehen ihre Uhren still.</translation>
    </message>
    <message>
        <location filename="../../console/causes/window_causes.py"/>
        <source>Rules of the &amp;floor…</source>
        <translation>Regeln des Service&amp;centers…</translation>
    </message>
    <message>
        <location filename="../../console/connecting/server_form.py"/>
        <source>S&amp;ecurity</source>
        <translation>S&amp;icherheit</translation>
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
        <location filename="../../console/export/export_dialog.py"/>
        <source>Sa&amp;ve</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/audit_page.py"/>
        <source>Sa&amp;ve the audit…</source>
        <translation>Protokoll si&amp;chern …</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_words.py"/>
        <source>Same cause again</source>
        <translation>Wieder dieselbe Ursache</translation>
    </message>
    <message>
        <location filename="../../console/alerts/choices_dialog.py"/>
        <location filename="../../console/views/window_views.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../console/document/dialog.py"/>
        <location filename="../../console/export/export_dialog.py"/>
        <source>Save &amp;as</source>
        <translation>Speichern &amp;unter</translation>
    </message>
    <message>
        <location filename="../../console/views/views_menu.py"/>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>Save a picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <location filename="../../console/document/dialog.py"/>
        <location filename="../../console/export/export_dialog.py"/>
        <location filename="../../console/handover/handover_document.py"/>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <location filename="../../console/handover/shift_window.py"/>
        <location filename="../../console/panels/detail_menu.py"/>
        <source>Save as a &amp;document…</source>
        <translation>Als &amp;Dokument speichern…</translation>
    </message>
    <message>
        <location filename="../../console/document/dialog.py"/>
        <source>Save as a document</source>
        <translation>Als Dokument speichern</translation>
    </message>
    <message>
        <location filename="../../console/views/window_views.py"/>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/saving_audit.py"/>
        <source>Save the audit</source>
        <translation>Protokoll sichern</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/saving_ledger.py"/>
        <source>Save the ledger</source>
        <translation>Nachweis sichern</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_page.py"/>
        <source>Save the ledger…</source>
        <translation>Nachweis sichern…</translation>
    </message>
    <message>
        <location filename="../../console/views/window_views.py"/>
        <source>Save the view as</source>
        <translation>Ansicht speichern unter</translation>
    </message>
    <message>
        <location filename="../../console/views/window_views.py"/>
        <source>Save the view to a file</source>
        <translation>Ansicht in eine Datei speichern</translation>
    </message>
    <message>
        <location filename="../../console/views/views_menu.py"/>
        <source>Save to a fi&amp;le…</source>
        <translation>In eine &amp;Datei speichern…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/audit/saving_audit.py"/>
        <source>Saved %Ln command(s) of the audit: {file}</source>
        <translation>
            <numerusform>%Ln Befehl des Protokolls gesichert: {file}</numerusform>
            <numerusform>%Ln Befehle des Protokolls gesichert: {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/ledger/saving_ledger.py"/>
        <source>Saved %Ln line(s) of the ledger without names of agents and customers, which managers and controllers may take out: {file}</source>
        <translation>
            <numerusform>%Ln Zeile des Nachweises gesichert, ohne Namen von Agenten und Kunden, die Manager und Controller mitnehmen dürfen: {file}</numerusform>
            <numerusform>%Ln Zeilen des Nachweises gesichert, ohne Namen von Agenten und Kunden, die Manager und Controller mitnehmen dürfen: {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/ledger/saving_ledger.py"/>
        <source>Saved %Ln line(s) of the ledger: {file}</source>
        <translation>
            <numerusform>%Ln Zeile des Nachweises gesichert: {file}</numerusform>
            <numerusform>%Ln Zeilen des Nachweises gesichert: {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/export/export_dialog.py"/>
        <source>Saved %Ln row(s) in {time} s: {file}</source>
        <translation>
            <numerusform>%Ln Zeile in {time} s gespeichert: {file}</numerusform>
            <numerusform>%Ln Zeilen in {time} s gespeichert: {file}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/views/floor_views.py"/>
        <source>Saved the view as {file}. Whoever has the file can open it.</source>
        <translation>Die Ansicht steht in {file}. Wer die Datei hat, kann sie öffnen.</translation>
    </message>
    <message>
        <location filename="../../console/views/floor_views.py"/>
        <source>Saved the view {view}.</source>
        <translation>Die Ansicht {view} ist gespeichert.</translation>
    </message>
    <message>
        <location filename="../../console/alerts/choices_dialog.py"/>
        <source>Saved what to tell you. It counts on this machine, for this floor and this login.</source>
        <translation>Gespeichert, was Ihnen gemeldet wird. Es gilt auf diesem Rechner, für dieses Servicecenter und diese Anmeldung.</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>Saved {file}.</source>
        <translation>{file} wurde gespeichert.</translation>
    </message>
    <message>
        <location filename="../../console/document/dialog.py"/>
        <location filename="../../console/handover/handover_document.py"/>
        <source>Saved {file}; that you made it is recorded.</source>
        <translation>{file} gespeichert; dass Sie es erstellt haben, ist festgehalten.</translation>
    </message>
    <message>
        <location filename="../../console/setup/form.py"/>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>Say how much: at least 1, at once and in all.</source>
        <translation>Sagen Sie, wie viel: mindestens 1, auf einmal und insgesamt.</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_facts.py"/>
        <location filename="../../console/incidents/declare_dialog.py"/>
        <location filename="../../console/incidents/update_dialog.py"/>
        <source>Say to customers</source>
        <translation>Kunden sagen</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_words.py"/>
        <source>Say to customers from here on:</source>
        <translation>Ab hier Kunden sagen:</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>Say up to how much.</source>
        <translation>Sagen Sie, bis zu welchem Betrag.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>Say what is new in a few words: the whole floor reads it.</source>
        <translation>Sagen Sie in wenigen Worten, was neu ist: Das ganze Servicecenter liest es.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <location filename="../../console/escalating/resolve_dialog.py"/>
        <source>Say what is still to be done for the customer.</source>
        <translation>Sagen, was für den Kunden noch zu tun ist.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>Say what is wrong in a few words: the whole floor reads it.</source>
        <translation>Sagen Sie in wenigen Worten, was los ist: Das ganze Servicecenter liest es.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>Say what it was, so that the next one finds it faster.</source>
        <translation>Sagen Sie, was es war, damit der Nächste es schneller findet.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <location filename="../../console/authority/requests/decline_dialog.py"/>
        <source>Say what the agent may tell the customer.</source>
        <translation>Sagen Sie, was der Agent dem Kunden sagen darf.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <location filename="../../console/escalating/resolve_dialog.py"/>
        <source>Say what was done for the customer.</source>
        <translation>Sagen, was für den Kunden getan wurde.</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/erase_dialog.py"/>
        <source>Say who is meant; nothing is erased before you have seen what would go.</source>
        <translation>Sagen Sie, wer gemeint ist; nichts wird gelöscht, bevor Sie gesehen haben, was wegfiele.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>Say why in a few words: it stands in the ledger.</source>
        <translation>Sagen Sie kurz, warum: Es steht im Nachweis.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <location filename="../../console/escalating/hand_on_dialog.py"/>
        <location filename="../../console/escalating/return_dialog.py"/>
        <source>Say why in a few words: the next person reads them first.</source>
        <translation>In wenigen Worten sagen, warum: die nächste Person liest das zuerst.</translation>
    </message>
    <message>
        <location filename="../../console/incidents/incident_words.py"/>
        <source>Say: “{line}”</source>
        <translation>Sagen: „{line}“</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/audit/seal_words.py"/>
        <source>Sealed to {moment}: %Ln command(s), seal {number}.</source>
        <translation>
            <numerusform>Versiegelt bis {moment}: %Ln Befehl, Siegel {number}.</numerusform>
            <numerusform>Versiegelt bis {moment}: %Ln Befehle, Siegel {number}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/views/views_menu.py"/>
        <source>Search for te&amp;xt…</source>
        <translation>Nach Te&amp;xt suchen…</translation>
    </message>
    <message>
        <location filename="../../console/finding.py"/>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kinds_view.py"/>
        <source>Second person</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <source>Second person: {kind}</source>
        <translation>Zweite Person: {kind}</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>Sees the floor within its scope, with amounts of money.</source>
        <translation>Sieht den Floor im eigenen Bereich, mit Geldbeträgen.</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>Sees the floor within its scope, without amounts of money, and changes nothing.</source>
        <translation>Sieht den Floor im eigenen Bereich, ohne Geldbeträge, und ändert nichts.</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>Sees the floor within its scope, without amounts of money.</source>
        <translation>Sieht den Floor im eigenen Bereich, ohne Geldbeträge.</translation>
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
        <location filename="../../console/incidents/window_incidents.py"/>
        <source>Select its &amp;escalations</source>
        <translation>Ihre &amp;Eskalationen markieren</translation>
    </message>
    <message>
        <location filename="../../console/keys/known_keys.py"/>
        <source>Select several rows</source>
        <translation>Mehrere Zeilen auswählen</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_words.py"/>
        <source>Senior agents</source>
        <translation>Erfahrene Agenten</translation>
    </message>
    <message>
        <location filename="../../console/handover/start_window.py"/>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Sent away after {time}: nobody was there in {queue}</source>
        <translation>Nach {time} weggeschickt: In {queue} war niemand da</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_words.py"/>
        <source>Sent back and forth</source>
        <translation>Hin und her geschickt</translation>
    </message>
    <message>
        <location filename="../../console/setup/queue_fields.py"/>
        <source>Service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>Service level counts</source>
        <translation>Der Servicelevel zählt so</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>Service level of a queue under</source>
        <translation>Servicelevel einer Warteschlange unter</translation>
    </message>
    <message>
        <location filename="../../console/models/queue_meanings.py"/>
        <source>Service level of the business day: the share of its waits that ended in time.</source>
        <translation>Servicelevel des Geschäftstags: der Anteil seiner Wartezeiten, die rechtzeitig endeten.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>Service level too low {queues}: %Ln under the limit</source>
        <translation>
            <numerusform>Servicelevel zu niedrig {queues}: %Ln unter der Grenze</numerusform>
            <numerusform>Servicelevel zu niedrig {queues}: %Ln unter der Grenze</numerusform>
        </translation>
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
        <location filename="../../console/models/queue_meanings.py"/>
        <source>Service level: the share of waits that ended in time.</source>
        <translation>Servicelevel: der Anteil der Wartezeiten, die rechtzeitig endeten.</translation>
    </message>
    <message>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>Service promise</source>
        <translation>Serviceversprechen</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/keep_dialog.py"/>
        <source>Set &amp;days</source>
        <translation>Tage se&amp;tzen</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>Set &amp;up the floor…</source>
        <translation>Servicecenter ein&amp;richten…</translation>
    </message>
    <message>
        <location filename="../../console/setup/team_agents.py"/>
        <source>Set for the chosen</source>
        <translation>Für die Gewählten festlegen</translation>
    </message>
    <message>
        <location filename="../../console/people/password_dialog.py"/>
        <source>Set the password</source>
        <translation>Kennwort setzen</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_acts.py"/>
        <source>Set the priority…</source>
        <translation>Priorität setzen…</translation>
    </message>
    <message>
        <location filename="../../console/setup/window.py"/>
        <source>Set up the floor</source>
        <translation>Servicecenter einrichten</translation>
    </message>
    <message>
        <location filename="../../console/acting/set_up_here.py"/>
        <source>Set up this queue…</source>
        <translation>Diese Warteschlange einrichten…</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_acts.py"/>
        <source>Set when it is due…</source>
        <translation>Fälligkeit setzen…</translation>
    </message>
    <message>
        <location filename="../../console/people/password_dialog.py"/>
        <source>Setting the password…</source>
        <translation>Das Kennwort wird gesetzt…</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>Several uses just under a bound for one customer</source>
        <translation>Mehrere Nutzungen knapp unter der Grenze für einen Kunden</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>Severity</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../../console/causes/pareto_panel.py"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/advice_page.py"/>
        <source>Share approved</source>
        <translation>Anteil bewilligt</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <source>Share of the target</source>
        <translation>Anteil des Ziels</translation>
    </message>
    <message>
        <location filename="../../console/acting/break_dialog.py"/>
        <source>Shift a break: {agent}</source>
        <translation>Pause verschieben: {agent}</translation>
    </message>
    <message>
        <location filename="../../console/acting/agent_acts.py"/>
        <source>Shift a break…</source>
        <translation>Pause verschieben…</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Shift handed over</source>
        <translation>Schicht übergeben</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>Shift plan</source>
        <translation>Schichtplan</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Shift plan imported</source>
        <translation>Schichtplan eingelesen</translation>
    </message>
    <message>
        <location filename="../../console/connecting/server_form.py"/>
        <source>Sho&amp;w</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <location filename="../../console/people/password_dialog.py"/>
        <source>Sho&amp;w it</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <location filename="../../console/people/own_password_dialog.py"/>
        <source>Sho&amp;w what I type</source>
        <translation>An&amp;zeigen, was ich tippe</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <source>Short abandon</source>
        <translation>Kurzaufleger</translation>
    </message>
    <message>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>Short abandon up to</source>
        <translation>Kurzabbruch bis</translation>
    </message>
    <message>
        <location filename="../../console/incidents/band.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../console/acting/moves.py"/>
        <location filename="../../console/escalating/first_hand.py"/>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../console/incidents/window_incidents.py"/>
        <source>Show the &amp;incident</source>
        <translation>Störung &amp;zeigen</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/requests_page.py"/>
        <source>Show the contact</source>
        <translation>Kontakt zeigen</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_page.py"/>
        <source>Show the oldest unconfirmed use</source>
        <translation>Älteste unbestätigte Nutzung zeigen</translation>
    </message>
    <message>
        <location filename="../../console/connecting/server_form.py"/>
        <source>Show the password</source>
        <translation>Kennwort anzeigen</translation>
    </message>
    <message>
        <location filename="../../console/views/view_line.py"/>
        <source>Show the whole floor (Ctrl+0)</source>
        <translation>Das ganze Servicecenter zeigen (Strg+0)</translation>
    </message>
    <message>
        <location filename="../../console/acting/moves.py"/>
        <location filename="../../console/alerts/window_alerts.py"/>
        <source>Show them</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <location filename="../../console/said_line.py"/>
        <source>Show what was &amp;said last</source>
        <translation>Zeigen, was zuletzt &amp;gemeldet wurde</translation>
    </message>
    <message>
        <location filename="../../console/handover/window_shift.py"/>
        <source>Show what was handed over, and what nobody has accepted yet.</source>
        <translation>Zeigen, was übergeben wurde und was noch niemand angenommen hat.</translation>
    </message>
    <message>
        <location filename="../../console/incidents/band.py"/>
        <source>Show {incident}</source>
        <translation>Zeigen: {incident}</translation>
    </message>
    <message>
        <location filename="../../console/acting/agent_acts.py"/>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <location filename="../../console/acting/agent_acts.py"/>
        <source>Sign out what is stuck or forgotten…</source>
        <translation>Hängende oder Vergessene abmelden…</translation>
    </message>
    <message>
        <location filename="../../console/people/access_panel.py"/>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <location filename="../../console/people/access_panel.py"/>
        <source>Sign-in and roles</source>
        <translation>Anmeldung und Rollen</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Sign-in of an agent's program set</source>
        <translation>Anmeldung eines Agentenprogramms gesetzt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Sign-in of an agent's program taken away</source>
        <translation>Anmeldung eines Agentenprogramms entzogen</translation>
    </message>
    <message>
        <location filename="../../console/people/own_roles_window.py"/>
        <source>Signed in as {login}</source>
        <translation>Angemeldet als {login}</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_words.py"/>
        <source>Signs in as</source>
        <translation>Meldet sich an als</translation>
    </message>
    <message>
        <location filename="../../console/people/access_panel.py"/>
        <source>Signs in to the server as {login}.</source>
        <translation>Meldet sich beim Server als {login} an.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>Since it is known that the customer wants to leave, of how long they may be held. Past that, or once they were refused too often, the agent may close without asking.</source>
        <translation>Wie lange bekannt ist, dass der Kunde kündigen will, und wie lange er aufgehalten werden darf. Danach, oder wenn ihm zu oft abgelehnt wurde, darf der Agent ohne Rückfrage abschließen.</translation>
    </message>
    <message>
        <location filename="../../console/alerts/what_page.py"/>
        <source>Single queues</source>
        <translation>Einzelne Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <location filename="../../console/authority/what_if/queue_table.py"/>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Site changed</source>
        <translation>Standort geändert</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Site set up</source>
        <translation>Standort eingerichtet</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/place_limits.py"/>
        <location filename="../../console/authority/what_if/what_if_page.py"/>
        <source>Site {name}</source>
        <translation>Standort {name}</translation>
    </message>
    <message>
        <location filename="../../console/views/choices.py"/>
        <location filename="../../console/views/view_words.py"/>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <location filename="../../console/setup/teams_topic.py"/>
        <source>Sites and teams</source>
        <translation>Standorte und Teams</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limits_page.py"/>
        <source>Sites side by side</source>
        <translation>Standorte nebeneinander</translation>
    </message>
    <message>
        <location filename="../../console/views/view_words.py"/>
        <source>Sites: {names}</source>
        <translation>Standorte: {names}</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>Skill asked for</source>
        <translation>Verlangte Fähigkeit</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Skill asked for by a queue</source>
        <translation>Fähigkeit für eine Warteschlange verlangt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Skill given</source>
        <translation>Fähigkeit vergeben</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <source>Skill given: {skill}, level {value}</source>
        <translation>Fähigkeit gegeben: {skill}, Stufe {value}</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Skill not asked for any more</source>
        <translation>Fähigkeit nicht mehr verlangt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>Skill of an agent</source>
        <translation>Fähigkeit eines Agenten</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Skill removed</source>
        <translation>Fähigkeit entfernt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Skill renamed</source>
        <translation>Fähigkeit umbenannt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Skill set up</source>
        <translation>Fähigkeit eingerichtet</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Skill taken away</source>
        <translation>Fähigkeit entzogen</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <source>Skill taken away: {skill}, level {former}</source>
        <translation>Fähigkeit entzogen: {skill}, Stufe {former}</translation>
    </message>
    <message>
        <location filename="../../console/setup/skills_topic.py"/>
        <source>Skill {name} removed.</source>
        <translation>Fähigkeit {name} entfernt.</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <source>Skill {skill}: level {value} instead of {former}</source>
        <translation>Fähigkeit {skill}: Stufe {value} statt {former}</translation>
    </message>
    <message>
        <location filename="../../console/acting/places_dialog.py"/>
        <location filename="../../console/detail/floor_facts.py"/>
        <location filename="../../console/setup/queue_fields.py"/>
        <location filename="../../console/setup/skills_topic.py"/>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>Skills it asks for</source>
        <translation>Verlangte Fähigkeiten</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>Slots</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <location filename="../../console/causes/pareto_panel.py"/>
        <source>So far</source>
        <translation>Bis hier</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_fields.py"/>
        <source>So long before its end</source>
        <translation>So lange vor dem Ende</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>Somebody came to help after {time}</source>
        <translation>Nach {time} kam jemand zu Hilfe</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>Somebody changed it meanwhile.</source>
        <translation>Jemand hat es inzwischen geändert.</translation>
    </message>
    <message>
        <location filename="../../console/setup/form.py"/>
        <source>Somebody changed the same meanwhile: choose which value stays.</source>
        <translation>Jemand hat inzwischen dasselbe geändert: Wählen Sie, welcher Wert bleibt.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>Somebody declared an incident for one of these queues meanwhile: read it first, then declare yours if it is another.</source>
        <translation>Inzwischen hat jemand für eine dieser Warteschlangen eine Störung ausgerufen: Lesen Sie die erst, und rufen Sie Ihre aus, wenn es eine andere ist.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>Somebody has accepted it already, and has it now.</source>
        <translation>Jemand hat es schon angenommen und hat es jetzt.</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_words.py"/>
        <source>Somebody has been waiting in a queue for longer than {limit}, counted while it is open.</source>
        <translation>Jemand wartet in einer Warteschlange länger als {limit}; gezählt wird, solange sie offen ist.</translation>
    </message>
    <message>
        <location filename="../../console/models/who_has_it.py"/>
        <source>Somebody has it who stands in no list of people.</source>
        <translation>Jemand hat sie, der in keiner Liste steht.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>Somebody has opened it to move it; the mark goes by itself.</source>
        <translation>Jemand hat ihn geöffnet, um ihn zu verschieben; das Zeichen verschwindet von selbst.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>Somebody has spoken with the customer: the next one needs a note.</source>
        <translation>Jemand hat mit dem Kunden gesprochen: Der Nächste braucht eine Notiz.</translation>
    </message>
    <message>
        <location filename="../../console/acting/contact_drag.py"/>
        <source>Somebody has spoken with the customer: you are asked for a note.</source>
        <translation>Mit dem Kunden wurde schon gesprochen: Sie werden um eine Notiz gebeten.</translation>
    </message>
    <message>
        <location filename="../../console/acting/hand_acts.py"/>
        <source>Somebody is coming already.</source>
        <translation>Es ist schon jemand unterwegs.</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_acts.py"/>
        <source>Somebody is on it; who has it closes it.</source>
        <translation>Jemand ist daran; wer ihn hat, schließt ihn.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>Somebody is with the customer; whoever talks is not taken away.</source>
        <translation>Jemand ist beim Kunden; wer spricht, wird nicht weggenommen.</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>Somebody of the line asked for it.</source>
        <translation>Jemand aus der Linie hat darum gebeten.</translation>
    </message>
    <message>
        <location filename="../../console/escalating/resolve_dialog.py"/>
        <source>Something is &amp;still to be done for the customer</source>
        <translation>Für den Kunden ist noch &amp;etwas zu tun</translation>
    </message>
    <message>
        <location filename="../../console/alerts/outside.py"/>
        <source>Something on the floor asks to be seen.</source>
        <translation>Auf dem Floor gibt es etwas anzusehen.</translation>
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
        <location filename="../../console/alerts/how_page.py"/>
        <source>Sound &amp;file</source>
        <translation>Ton&amp;datei</translation>
    </message>
    <message>
        <location filename="../../console/alerts/how_page.py"/>
        <source>Sounds (*.wav)</source>
        <translation>Töne (*.wav)</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_words.py"/>
        <source>Standard agents</source>
        <translation>Standard-Agenten</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_view.py"/>
        <location filename="../../console/handover/lines_view.py"/>
        <source>Stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>Stands outside the line: reads the ledger of authority and the audit, and changes nothing.</source>
        <translation>Steht außerhalb der Linie: liest das Verzeichnis der Befugnisse und das Protokoll und ändert nichts.</translation>
    </message>
    <message>
        <location filename="../../console/handover/window_shift.py"/>
        <source>Star&amp;t of the shift…</source>
        <translation>Schich&amp;tbeginn…</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <source>Start of the business day</source>
        <translation>Beginn des Geschäftstags</translation>
    </message>
    <message>
        <location filename="../../console/handover/start_window.py"/>
        <source>Start of the shift</source>
        <translation>Schichtbeginn</translation>
    </message>
    <message>
        <location filename="../../console/keys/page.py"/>
        <source>Start the &amp;tour of the window</source>
        <translation>&amp;Rundgang durch das Fenster beginnen</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/uses_dialog.py"/>
        <location filename="../../console/models/agents.py"/>
        <location filename="../../console/models/contacts.py"/>
        <location filename="../../console/models/escalations.py"/>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/lines_model.py"/>
        <source>State now</source>
        <translation>Stand jetzt</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/filter_bar.py"/>
        <source>State of uses</source>
        <translation>Stand der Nutzungen</translation>
    </message>
    <message>
        <location filename="../../console/views/view_words.py"/>
        <source>States</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <location filename="../../console/models/follow_ups.py"/>
        <source>Still to be done</source>
        <translation>Noch zu tun</translation>
    </message>
    <message>
        <location filename="../../console/models/follow_ups.py"/>
        <source>Still to be done for customers</source>
        <translation>Noch für Kunden zu tun</translation>
    </message>
    <message>
        <location filename="../../console/detail/escalation_words.py"/>
        <source>Still to be done for the customer by {time}, {name} does it</source>
        <translation>Noch für den Kunden zu tun bis {time}, {name} macht es</translation>
    </message>
    <message>
        <location filename="../../console/handover/line_words.py"/>
        <source>Still to do for customers ({n})</source>
        <translation>Für Kunden noch zu tun ({n})</translation>
    </message>
    <message>
        <location filename="../../console/connecting/connect_dialog.py"/>
        <source>Stop waiting</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <location filename="../../console/connecting/connect_dialog.py"/>
        <source>Stopped. Nothing was opened, and what was shown stays.</source>
        <translation>Abgebrochen. Es wurde nichts geöffnet; was zu sehen war, bleibt.</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>Stopped. What had come in until then stays; the same file again brings the rest.</source>
        <translation>Angehalten. Was bis dahin eingelesen war, bleibt; dieselbe Datei noch einmal bringt den Rest.</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>Stopped; nothing was kept.</source>
        <translation>Angehalten; nichts wurde behalten.</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <location filename="../../console/models/stuck_words.py"/>
        <source>Stuck: every contact that is said to be with them is stuck.</source>
        <translation>Hängengeblieben: Jeder Kontakt, der bei dieser Person sein soll, ist hängengeblieben.</translation>
    </message>
    <message>
        <location filename="../../console/models/stuck_words.py"/>
        <source>Stuck: it is said to be with an agent for {time}; its end was not told.</source>
        <translation>Hängengeblieben: Der Kontakt soll seit {time} bei einem Agenten sein; sein Ende wurde nicht gemeldet.</translation>
    </message>
    <message>
        <location filename="../../console/models/stuck_words.py"/>
        <source>Stuck: it is said to ring for {time}; no telephone rings so long.</source>
        <translation>Hängengeblieben: Es soll seit {time} klingeln; so lange klingelt kein Telefon.</translation>
    </message>
    <message>
        <location filename="../../console/models/stuck_words.py"/>
        <source>Stuck: no change for {time}, longer than two shifts.</source>
        <translation>Hängengeblieben: seit {time} keine Änderung, länger als zwei Schichten.</translation>
    </message>
    <message>
        <location filename="../../console/models/stuck_words.py"/>
        <source>Stuck: said to wait for {time}; nobody holds a line or a chat so long.</source>
        <translation>Hängengeblieben: soll seit {time} warten; so lange wartet niemand am Telefon oder im Chat.</translation>
    </message>
    <message>
        <location filename="../../console/models/stuck_words.py"/>
        <source>Stuck: the line or the telephone system was lost {time} ago; nobody waits here.</source>
        <translation>Hängengeblieben: Leitung oder Telefonanlage ging vor {time} verloren; hier wartet niemand.</translation>
    </message>
    <message>
        <location filename="../../console/models/stuck_words.py"/>
        <source>Stuck: {state} for {time}, but no contact on the floor is with them.</source>
        <translation>Hängengeblieben: {state} seit {time}, aber kein Kontakt im Servicecenter ist bei dieser Person.</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_dialog.py"/>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>Supervisor on duty</source>
        <translation>Supervisor im Dienst</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_words.py"/>
        <source>Supervisors approve</source>
        <translation>Supervisoren genehmigen</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail_menu.py"/>
        <source>T&amp;imeline</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <location filename="../../console/acting/message_dialog.py"/>
        <source>T&amp;o whom</source>
        <translation>A&amp;n wen</translation>
    </message>
    <message>
        <location filename="../../console/keys/known_keys.py"/>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <location filename="../../console/export/table_copy.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_dialog.py"/>
        <source>Tables (*.csv *.txt *.gz);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/saving_audit.py"/>
        <location filename="../../console/authority/ledger/saving_ledger.py"/>
        <location filename="../../console/export/export_dialog.py"/>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <location filename="../../console/escalating/escalation_acts.py"/>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../console/people/roles_editor.py"/>
        <source>Take away</source>
        <translation>Entziehen</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/place_limits.py"/>
        <source>Take back what is &amp;coming</source>
        <translation>&amp;Kommendes zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../console/connecting/recent_list.py"/>
        <source>Take o&amp;ut of this list</source>
        <translation>Aus der Liste &amp;nehmen</translation>
    </message>
    <message>
        <location filename="../../console/people/roles_editor.py"/>
        <source>Take the role away: {role}</source>
        <translation>Rolle entziehen: {role}</translation>
    </message>
    <message>
        <location filename="../../console/people/people_topic.py"/>
        <source>Take the sign-in away</source>
        <translation>Anmeldung entziehen</translation>
    </message>
    <message>
        <location filename="../../console/setup/field_row.py"/>
        <source>Take theirs</source>
        <translation>Den anderen nehmen</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_words.py"/>
        <source>Taken back by billing itself; the ledger stays as it is.</source>
        <translation>Von der Abrechnung selbst zurückgenommen; der Nachweis bleibt, wie er ist.</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_words.py"/>
        <source>Taken back: it was none</source>
        <translation>Zurückgenommen: Es war keine</translation>
    </message>
    <message>
        <location filename="../../console/handover/give_window.py"/>
        <source>Taken back: what nobody had accepted stays where it was.</source>
        <translation>Zurückgenommen: Was niemand angenommen hatte, bleibt, wo es war.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Taken out of {queue} after {time}</source>
        <translation>Nach {time} aus {queue} herausgenommen</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>Taken {time} ago.</source>
        <translation>Vor {time} übernommen.</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_words.py"/>
        <source>Takes too long</source>
        <translation>Dauert zu lange</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_words.py"/>
        <source>Takes work again</source>
        <translation>Nimmt wieder Arbeit an</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <location filename="../../console/authority/ledger/filter_bar.py"/>
        <location filename="../../console/authority/ledger/totals_view.py"/>
        <location filename="../../console/detail/decision_words.py"/>
        <location filename="../../console/detail/floor_facts.py"/>
        <location filename="../../console/handover/handover_document.py"/>
        <location filename="../../console/handover/shift_window.py"/>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Team removed</source>
        <translation>Team entfernt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Team renamed</source>
        <translation>Team umbenannt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Team set up</source>
        <translation>Team eingerichtet</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/place_limits.py"/>
        <location filename="../../console/authority/what_if/what_if_page.py"/>
        <source>Team {name}</source>
        <translation>Team {name}</translation>
    </message>
    <message>
        <location filename="../../console/setup/teams_topic.py"/>
        <source>Team {name} removed.</source>
        <translation>Team {name} entfernt.</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/give_dialog.py"/>
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>Team {team}</source>
        <translation>Team {team}</translation>
    </message>
    <message>
        <location filename="../../console/views/choices.py"/>
        <location filename="../../console/views/view_words.py"/>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <location filename="../../console/views/view_words.py"/>
        <source>Teams: {names}</source>
        <translation>Teams: {names}</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>Telephone system</source>
        <translation>Telefonanlage</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Telephone system asked to move a call</source>
        <translation>Telefonanlage gebeten, einen Anruf zu verschieben</translation>
    </message>
    <message>
        <location filename="../../console/views/view_line.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../console/views/view_line.py"/>
        <source>Text that rows of the view have to contain</source>
        <translation>Text, den die Zeilen der Ansicht enthalten müssen</translation>
    </message>
    <message>
        <location filename="../../console/views/view_words.py"/>
        <source>Text: {text}</source>
        <translation>Text: {text}</translation>
    </message>
    <message>
        <location filename="../../console/rules/preview_words.py"/>
        <source>That is more than one in ten minutes: more than people go on reading.</source>
        <translation>Das ist mehr als eine in zehn Minuten: mehr, als Menschen auf Dauer lesen.</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_fields.py"/>
        <source>That is more than this rule can have; {most} is the most.</source>
        <translation>Das ist mehr, als diese Regel haben kann; höchstens {most}.</translation>
    </message>
    <message>
        <location filename="../../console/welcome/beginnings.py"/>
        <source>That is no file of this machine: save it here first, and drop that.</source>
        <translation>Das ist keine Datei dieses Rechners: Speichern Sie sie zuerst hier und ziehen Sie diese herein.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>That is not more than it is now: {former}.</source>
        <translation>Das ist nicht mehr als jetzt: {former}.</translation>
    </message>
    <message>
        <location filename="../../console/locking/cover.py"/>
        <source>That is not the password of {login}.</source>
        <translation>Das ist nicht das Kennwort von {login}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/locking/cover.py"/>
        <source>That is not the password of {login}. Try again in %Ln s.</source>
        <translation>
            <numerusform>Das ist nicht das Kennwort von {login}. Neuer Versuch in %Ln s.</numerusform>
            <numerusform>Das ist nicht das Kennwort von {login}. Neuer Versuch in %Ln s.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/people/managing.py"/>
        <source>That is not yours to change: only a manager of the whole floor manages people. You see the list.</source>
        <translation>Das können Sie nicht ändern: nur wer den ganzen Floor leitet, verwaltet Personen. Sie sehen die Liste.</translation>
    </message>
    <message>
        <location filename="../../console/people/managing.py"/>
        <source>That is not yours to change: only an owner of the floor manages people, a member of the role fw_owner on its server. You see the list.</source>
        <translation>Das können Sie nicht ändern: nur ein Eigentümer des Floors verwaltet Personen, ein Mitglied der Rolle fw_owner auf ihrem Server. Sie sehen die Liste.</translation>
    </message>
    <message>
        <location filename="../../console/acting/rights.py"/>
        <source>That is not yours to change: your roles do not reach so far. Ask a manager of the floor.</source>
        <translation>Das dürfen Sie nicht ändern: Ihre Rollen reichen nicht so weit. Fragen Sie eine Leitung des Servicecenters.</translation>
    </message>
    <message>
        <location filename="../../console/people/own_password_dialog.py"/>
        <source>That is the present one; choose another.</source>
        <translation>Das ist das jetzige; ein anderes wählen.</translation>
    </message>
    <message>
        <location filename="../../console/people/people_topic.py"/>
        <source>That is you: somebody else who manages people has to do that.</source>
        <translation>Das sind Sie selbst: das muss jemand anderes tun, der Personen verwaltet.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>That limit holds for you yourself; another manager sets it.</source>
        <translation>Diese Grenze gilt für Sie selbst; ein anderer Manager legt sie fest.</translation>
    </message>
    <message>
        <location filename="../../console/acting/break_dialog.py"/>
        <location filename="../../console/acting/order_dialogs.py"/>
        <location filename="../../console/acting/refusal_words.py"/>
        <location filename="../../console/authority/limits/limit_dialog.py"/>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <location filename="../../console/escalating/raise_dialog.py"/>
        <location filename="../../console/escalating/resolve_dialog.py"/>
        <location filename="../../console/escalating/time_dialogs.py"/>
        <source>That time is over already; choose one to come.</source>
        <translation>Dieser Zeitpunkt ist schon vorbei; wählen Sie einen kommenden.</translation>
    </message>
    <message>
        <location filename="../../console/welcome/page.py"/>
        <source>The PostgreSQL database that your team works on.</source>
        <translation>Die PostgreSQL-Datenbank, mit der Ihr Team arbeitet.</translation>
    </message>
    <message>
        <location filename="../../console/detail/origin_links.py"/>
        <source>The address template of {system} asks for “{name}”, which is not known.</source>
        <translation>Die Adressvorlage von {system} fragt nach „{name}“, das nicht bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../console/detail/origin_links.py"/>
        <source>The address template of {system} makes no web address; it was not opened.</source>
        <translation>Die Adressvorlage von {system} ergibt keine Webadresse; sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <location filename="../../console/tour/steps.py"/>
        <source>The age of the data</source>
        <translation>Das Alter der Daten</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>The agent asked for it.</source>
        <translation>Die betreuende Person hat darum gebeten.</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>The agent does what is planned: {activity}.</source>
        <translation>Die Person tut, was geplant ist: {activity}.</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>The agent is in a break that is planned for {time}.</source>
        <translation>Die Person ist in einer Pause, die für {time} geplant ist.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>The agent is not on the floor any more; choose another.</source>
        <translation>Der Agent ist nicht mehr auf der Fläche; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>The agent is not signed in; choose another.</source>
        <translation>Der Agent ist nicht angemeldet; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>The agent is signed in; erase them once they are offline.</source>
        <translation>Der Agent ist angemeldet; löschen Sie ihn, sobald er offline ist.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/decline_dialog.py"/>
        <source>The agent reads these words at once and the escalation is resolved.</source>
        <translation>Der Agent liest diese Worte sofort, und die Eskalation ist erledigt.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>The agent still has a contact; erase them once it is closed or moved.</source>
        <translation>Der Agent hat noch einen Kontakt; löschen Sie ihn, sobald der geschlossen oder verschoben ist.</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/erase_dialog.py"/>
        <source>The agent was erased. 'floorwalker db prune' overwrites what is left of it in the file.</source>
        <translation>Der Agent wurde gelöscht. 'floorwalker db prune' überschreibt, was davon noch in der Datei liegt.</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>The agent works, and no work is planned now.</source>
        <translation>Die Person arbeitet, und jetzt ist keine Arbeit geplant.</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>The agent works, and the plan says {activity}.</source>
        <translation>Die Person arbeitet, und der Plan sagt: {activity}.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_view.py"/>
        <source>The agent wrote nothing.</source>
        <translation>Der Agent hat nichts dazu geschrieben.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>The budget is larger than you may approve; ask somebody who may approve more.</source>
        <translation>Das Budget ist größer, als Sie genehmigen dürfen; fragen Sie jemanden, der mehr genehmigen darf.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_view.py"/>
        <source>The chosen request</source>
        <translation>Die gewählte Anfrage</translation>
    </message>
    <message>
        <location filename="../../console/detail/escalation_words.py"/>
        <source>The clock ran out: {what}</source>
        <translation>Die Zeit ist abgelaufen: {what}</translation>
    </message>
    <message>
        <location filename="../../console/models/clock_ran_out.py"/>
        <source>The clock that ran out: {what}. That was the limit then; it was crossed at {time}.</source>
        <translation>Die abgelaufene Frist: {what}. Das war damals die Grenze; überschritten um {time}.</translation>
    </message>
    <message>
        <location filename="../../console/detail/origin_links.py"/>
        <source>The contact has no number of its own in {system}.</source>
        <translation>Der Kontakt hat in {system} keine eigene Nummer.</translation>
    </message>
    <message>
        <location filename="../../console/escalating/raise_dialog.py"/>
        <source>The contact is not there any more.</source>
        <translation>Der Kontakt ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>The contact is over and nobody could use it any more: decline it, and say what the agent may tell the customer.</source>
        <translation>Der Kontakt ist beendet, niemand könnte es noch verwenden: ablehnen und sagen, was der Agent dem Kunden sagen darf.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_view.py"/>
        <source>The contact is over and nobody could use it any more: decline it, and say what to tell the customer.</source>
        <translation>Der Kontakt ist beendet, niemand könnte es noch verwenden: ablehnen und sagen, was der Kunde hören soll.</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>The customer asked for it.</source>
        <translation>Der Kunde hat darum gebeten.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>The customer ended it after {time} with {agent}</source>
        <translation>Der Kunde beendete es nach {time} mit {agent}</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>The customer gave up after {time} in {queue}</source>
        <translation>Der Kunde gab nach {time} in {queue} auf</translation>
    </message>
    <message>
        <location filename="../../console/models/leaving_words.py"/>
        <source>The customer has wanted to leave for {time} (limit {limit}), refusals: {refusals}.</source>
        <translation>Der Kunde will seit {time} kündigen (Grenze {limit}), Ablehnungen: {refusals}.</translation>
    </message>
    <message>
        <location filename="../../console/models/leaving_words.py"/>
        <source>The customer has wanted to leave for {time} (limit {limit}), refusals: {refusals}. The agent may close without asking.</source>
        <translation>Der Kunde will seit {time} kündigen (Grenze {limit}), Ablehnungen: {refusals}. Der Agent darf ohne Rückfrage abschließen.</translation>
    </message>
    <message>
        <location filename="../../console/escalating/time_dialogs.py"/>
        <source>The customer is called back by {time}; until then you have it.</source>
        <translation>Der Kunde wird bis {time} zurückgerufen; bis dahin haben Sie sie.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>The customer wants to leave</source>
        <translation>Der Kunde will kündigen</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/erase_dialog.py"/>
        <source>The customer was erased. 'floorwalker db prune' overwrites what is left of it in the file.</source>
        <translation>Der Kunde wurde gelöscht. 'floorwalker db prune' überschreibt, was davon noch in der Datei liegt.</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>The customer was promised a call-back for {time}.</source>
        <translation>Dem Kunden wurde für {time} ein Rückruf zugesagt.</translation>
    </message>
    <message>
        <location filename="../../console/link.py"/>
        <source>The database does not answer; the last picture stays, and it is tried again.</source>
        <translation>Die Datenbank antwortet nicht; das letzte Bild bleibt stehen, und es wird weiter versucht.</translation>
    </message>
    <message>
        <location filename="../../console/freshness.py"/>
        <source>The database has not answered since.</source>
        <translation>Seitdem hat die Datenbank nicht geantwortet.</translation>
    </message>
    <message>
        <location filename="../../console/acting/acts.py"/>
        <source>The database is away: nothing can be changed until it is back.</source>
        <translation>Die Datenbank ist nicht da: Bis sie zurück ist, lässt sich nichts ändern.</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail.py"/>
        <source>The database is away; a document can be made when it is back.</source>
        <translation>Die Datenbank ist weg; ein Dokument kann entstehen, wenn sie wieder da ist.</translation>
    </message>
    <message>
        <location filename="../../console/freshness.py"/>
        <source>The database was heard less than two seconds ago.</source>
        <translation>Die Datenbank hat sich vor weniger als zwei Sekunden gemeldet.</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <source>The decision was taken back: {what}</source>
        <translation>Die Entscheidung wurde zurückgenommen: {what}</translation>
    </message>
    <message>
        <location filename="../../console/detail/escalation_words.py"/>
        <source>The escalation came back to {name}</source>
        <translation>Die Eskalation kam zurück zu {name}</translation>
    </message>
    <message>
        <location filename="../../console/escalating/hand_on_dialog.py"/>
        <location filename="../../console/escalating/resolve_dialog.py"/>
        <location filename="../../console/escalating/return_dialog.py"/>
        <location filename="../../console/escalating/time_dialogs.py"/>
        <source>The escalation is not there any more.</source>
        <translation>Die Eskalation ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../console/link.py"/>
        <source>The feed reader stopped by an error of its own; close the console and open it again.</source>
        <translation>Das Lesen der Änderungen endete durch einen eigenen Fehler; schließen Sie die Konsole und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_words.py"/>
        <source>The file has no bookings: there is nothing to compare.</source>
        <translation>Die Datei enthält keine Buchungen: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../../console/connecting/file_form.py"/>
        <source>The file of a floor</source>
        <translation>Die Datei eines Servicecenters</translation>
    </message>
    <message>
        <location filename="../../console/connecting/attempt.py"/>
        <source>The floor can be opened, but the keyring would not take the password. Connect again opens it without remembering that.</source>
        <translation>Das Servicecenter lässt sich öffnen, aber der Schlüsselbund nahm das Kennwort nicht an. Erneut verbinden öffnet es, ohne das Kennwort zu merken.</translation>
    </message>
    <message>
        <location filename="../../console/locking/cover.py"/>
        <source>The floor goes on behind it, and what you typed stays. {login} unlocks it with the password for this floor.</source>
        <translation>Dahinter geht der Floor weiter, und was Sie getippt haben, bleibt. {login} entsperrt mit dem Kennwort für diesen Floor.</translation>
    </message>
    <message>
        <location filename="../../console/locking/cover.py"/>
        <source>The floor goes on behind this cover, and what you typed stays. Any key or a click lifts it.</source>
        <translation>Dahinter geht der Floor weiter, und was Sie getippt haben, bleibt. Jede Taste oder ein Klick hebt es auf.</translation>
    </message>
    <message>
        <location filename="../../console/locking/cover.py"/>
        <source>The floor goes on, and what was typed stays. It is unlocked in the main window.</source>
        <translation>Der Floor geht weiter, und was getippt wurde, bleibt. Entsperrt wird im Hauptfenster.</translation>
    </message>
    <message>
        <location filename="../../console/people/managing.py"/>
        <source>The floor is still being asked who manages people here.</source>
        <translation>Der Floor wird noch gefragt, wer hier Personen verwaltet.</translation>
    </message>
    <message>
        <location filename="../../console/acting/acts.py"/>
        <source>The floor is still being read.</source>
        <translation>Das Servicecenter wird noch gelesen.</translation>
    </message>
    <message>
        <location filename="../../console/rules/rules_topic.py"/>
        <source>The floor's rule counts there then, also for what is over its limit already.</source>
        <translation>Dann gilt dort die Regel des Servicecenters, auch für das, was schon über ihrer Grenze ist.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>The floor's rules say no to it ({rule}).</source>
        <translation>Die Regeln des Servicecenters lassen es nicht zu ({rule}).</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>The hand was lowered after {time}</source>
        <translation>Das Handzeichen endete nach {time}</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail.py"/>
        <source>The history could not be read: {why}</source>
        <translation>Der Verlauf konnte nicht gelesen werden: {why}</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_page.py"/>
        <source>The history has not arrived yet.</source>
        <translation>Die Vergangenheit ist noch nicht da.</translation>
    </message>
    <message>
        <location filename="../../console/bringing/import_run.py"/>
        <source>The import ended without saying why.</source>
        <translation>Das Einlesen endete ohne Angabe eines Grundes.</translation>
    </message>
    <message>
        <location filename="../../console/incidents/window_incidents.py"/>
        <source>The incident has no open escalation.</source>
        <translation>Die Störung hat keine offene Eskalation.</translation>
    </message>
    <message>
        <location filename="../../console/incidents/update_dialog.py"/>
        <source>The incident is over.</source>
        <translation>Die Störung ist vorbei.</translation>
    </message>
    <message>
        <location filename="../../console/people/own_password_dialog.py"/>
        <source>The keyring would not take the new one: it is asked for at the next start.</source>
        <translation>Der Schlüsselbund nimmt das neue nicht: beim nächsten Start wird danach gefragt.</translation>
    </message>
    <message>
        <location filename="../../console/setup/teams_topic.py"/>
        <source>The language of the site as a short code: en, de, pt-BR.</source>
        <translation>Die Sprache des Standorts als Kürzel: en, de, pt-BR.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>The limit is larger than this rule can have.</source>
        <translation>Die Grenze ist größer, als diese Regel sie haben kann.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>The limit {bound} goes up to the same.</source>
        <translation>Die Grenze {bound} steigt auf denselben Betrag.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/level_dialog.py"/>
        <source>The limits of this level hold at once; what was granted to an agent stays beside them.</source>
        <translation>Die Grenzen dieser Stufe gelten sofort; was einem Agenten freigegeben wurde, bleibt daneben bestehen.</translation>
    </message>
    <message>
        <location filename="../../console/incidents/update_dialog.py"/>
        <source>The line to say stays as it is. An update cannot be taken back; another puts it right.</source>
        <translation>Der Satz für Kunden bleibt, wie er ist. Eine Meldung lässt sich nicht zurücknehmen; eine weitere stellt sie richtig.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>The line to {agent} was lost after {time}</source>
        <translation>Die Verbindung zu {agent} ging nach {time} verloren</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>The line was lost after {time} in {queue}</source>
        <translation>Die Verbindung ging nach {time} in {queue} verloren</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>The line was lost and the customer did not come back</source>
        <translation>Die Leitung ging verloren, und der Kunde kam nicht wieder</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/ledger/ledger_page.py"/>
        <source>The list stands still at %Ln line(s) while you read in it.</source>
        <translation>
            <numerusform>Die Liste steht bei %Ln Zeile still, während Sie darin lesen.</numerusform>
            <numerusform>Die Liste steht bei %Ln Zeilen still, während Sie darin lesen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>The longest wait at each moment; 0 where nobody waited.</source>
        <translation>Die längste Wartezeit zu jedem Zeitpunkt; 0, wo niemand wartete.</translation>
    </message>
    <message>
        <location filename="../../console/app.py"/>
        <source>The made-up floor cannot be set up here: {reason}.</source>
        <translation>Das erfundene Servicecenter kann hier nicht eingerichtet werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../console/demo/stay.py"/>
        <source>The made-up floor is being set up; this takes a few seconds.</source>
        <translation>Das erfundene Servicecenter wird eingerichtet; das dauert einige Sekunden.</translation>
    </message>
    <message>
        <location filename="../../console/demo/stay.py"/>
        <source>The made-up floor stands still, its program ended: {reason}</source>
        <translation>Das erfundene Servicecenter steht still, sein Programm endete: {reason}</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>The most that these agents could give by themselves in as many days if all of them always gave all they may. Nobody does; it is what the limits allow, not what is to be expected.</source>
        <translation>Das Meiste, was diese Agenten in ebenso vielen Tagen selbst geben könnten, wenn alle stets alles gäben, was sie dürfen. Das tut niemand; es ist, was die Grenzen erlauben, nicht was zu erwarten ist.</translation>
    </message>
    <message>
        <location filename="../../console/document/dialog.py"/>
        <source>The names of &amp;agents; else each has a letter</source>
        <translation>Die Namen der &amp;Agenten; sonst hat jeder einen Buchstaben</translation>
    </message>
    <message>
        <location filename="../../console/document/contents.py"/>
        <source>The names of agents: each has a letter instead, the same throughout.</source>
        <translation>Die Namen der Agenten: Jeder hat stattdessen einen Buchstaben, durchgehend denselben.</translation>
    </message>
    <message>
        <location filename="../../console/people/own_password_dialog.py"/>
        <source>The new one &amp;again</source>
        <translation>Das neue noch ein&amp;mal</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_dialog.py"/>
        <source>The note is %Ln character(s) too long.</source>
        <translation>
            <numerusform>Die Notiz ist um %Ln Zeichen zu lang.</numerusform>
            <numerusform>Die Notiz ist um %Ln Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>The other team is not yours, so it cannot be given there. Ask a manager of the floor.</source>
        <translation>Das andere Team ist nicht Ihres, darum lässt es sich nicht dorthin geben. Fragen Sie eine Leitung des Servicecenters.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/bringing/plan_words.py"/>
        <source>The plan of %Ln agent(s) came in and takes the place of the former one on those days; {rows} rows were written.</source>
        <translation>
            <numerusform>Der Plan von %Ln Agent ist da und ersetzt an diesen Tagen den früheren; {rows} Zeilen wurden geschrieben.</numerusform>
            <numerusform>Der Plan von %Ln Agenten ist da und ersetzt an diesen Tagen den früheren; {rows} Zeilen wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>The plan says {activity}, and the agent is in something else.</source>
        <translation>Der Plan sagt {activity}, und die Person ist in etwas anderem.</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>The plan's break ended at {time}, and the agent is still in aux.</source>
        <translation>Die geplante Pause endete um {time}, und die Person ist noch nicht wieder bereit.</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_panel.py"/>
        <source>The plots cannot be drawn here ({why}). Ctrl+C copies their figures.</source>
        <translation>Die Kurven können hier nicht gezeichnet werden ({why}). Strg+C kopiert ihre Zahlen.</translation>
    </message>
    <message>
        <location filename="../../console/connecting/server_form.py"/>
        <source>The port is a number between 1 and 65535.</source>
        <translation>Der Port ist eine Zahl zwischen 1 und 65535.</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_acts.py"/>
        <source>The priority is as high as it goes.</source>
        <translation>Höher geht die Priorität nicht.</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_acts.py"/>
        <source>The priority is as low as it goes.</source>
        <translation>Niedriger geht die Priorität nicht.</translation>
    </message>
    <message>
        <location filename="../../console/people/access_panel.py"/>
        <source>The program does what this agent may, and nothing else: raise a hand, escalate the agent's own contacts, tell of a wish to leave, ask for authority and use it.</source>
        <translation>Das Programm tut, was dieser Agent darf, und sonst nichts: die Hand heben, eigene Kontakte eskalieren, einen Kündigungswunsch melden, Befugnis erfragen und nutzen.</translation>
    </message>
    <message>
        <location filename="../../console/locking/unlocking.py"/>
        <source>The program failed at asking; its error stands in the log.</source>
        <translation>Das Programm ist am Fragen gescheitert; sein Fehler steht im Protokoll.</translation>
    </message>
    <message>
        <location filename="../../console/people/own_password_dialog.py"/>
        <source>The program failed at changing it. Whether it was changed shows when you sign in next.</source>
        <translation>Das Programm ist am Ändern gescheitert. Ob es geändert wurde, zeigt die nächste Anmeldung.</translation>
    </message>
    <message>
        <location filename="../../console/questions.py"/>
        <source>The program failed at reading it; its error stands in the log.</source>
        <translation>Das Programm ist beim Lesen gescheitert; sein Fehler steht im Protokoll.</translation>
    </message>
    <message>
        <location filename="../../console/people/people_topic.py"/>
        <source>The program is out at once; what the agent does on the telephone goes on.</source>
        <translation>Das Programm ist sofort draußen; was der Agent am Telefon tut, geht weiter.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>The promised time of the call-back began</source>
        <translation>Die zugesagte Zeit des Rückrufs begann</translation>
    </message>
    <message>
        <location filename="../../console/tour/steps.py"/>
        <source>The pulse</source>
        <translation>Die Lage</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>The queue has an exception of this kind already; change that one.</source>
        <translation>Die Warteschlange hat schon eine Ausnahme dieser Art; ändern Sie diese.</translation>
    </message>
    <message>
        <location filename="../../console/tour/steps.py"/>
        <source>The queue in most trouble stands first. Choose one with the arrows: the contacts then are those of this queue.</source>
        <translation>Die Warteschlange in der größten Not steht zuerst. Wählen Sie eine mit den Pfeilen: Dann sind die Kontakte die dieser Warteschlange.</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <source>The queue takes no work any more</source>
        <translation>Die Warteschlange nimmt keine Arbeit mehr an</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>The queue takes no work any more; choose another.</source>
        <translation>Die Warteschlange nimmt keine Arbeit mehr an; wählen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <source>The queue takes work again</source>
        <translation>Die Warteschlange nimmt wieder Arbeit an</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <source>The queue was set up</source>
        <translation>Die Warteschlange wurde eingerichtet</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_facts.py"/>
        <source>The queues it concerns, from its beginning.</source>
        <translation>Die betroffenen Warteschlangen, von Beginn an.</translation>
    </message>
    <message>
        <location filename="../../console/incidents/queues_dialog.py"/>
        <source>The queues of the incident are changed.</source>
        <translation>Die Warteschlangen der Störung sind geändert.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/decline_dialog.py"/>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>The request is not there any more.</source>
        <translation>Die Anfrage ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>The request that this contact belongs to.</source>
        <translation>Das Anliegen, zu dem dieser Kontakt gehört.</translation>
    </message>
    <message>
        <location filename="../../console/models/contact_marks.py"/>
        <source>The request to move it to {target} was taken back {time} ago.</source>
        <translation>Die Bitte, ihn nach {target} zu verschieben, wurde vor {time} zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_fields.py"/>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>The rule is</source>
        <translation>Die Regel ist</translation>
    </message>
    <message>
        <location filename="../../console/rules/preview_words.py"/>
        <source>The rules are looked at now, the last time {age} ago by {who}.</source>
        <translation>Nach den Regeln wird gesehen, zuletzt vor {age} durch {who}.</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>The same customer again and again</source>
        <translation>Immer wieder derselbe Kunde</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_facts.py"/>
        <source>The same from everybody.</source>
        <translation>Von allen dasselbe.</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>The same payee again and again</source>
        <translation>Immer wieder derselbe Empfänger</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>The same request came twice</source>
        <translation>Dasselbe Anliegen kam zweimal</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <location filename="../../console/authority/requests/refused.py"/>
        <source>The second approval is another person's.</source>
        <translation>Die zweite Genehmigung gibt eine andere Person.</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>The service level of the half hour before each moment; a gap is where nobody counted.</source>
        <translation>Der Servicelevel der halben Stunde vor jedem Zeitpunkt; eine Lücke ist, wo niemand zählte.</translation>
    </message>
    <message>
        <location filename="../../console/setup/queue_fields.py"/>
        <source>The share of contacts to be answered in time.</source>
        <translation>Der Anteil der Kontakte, die rechtzeitig angenommen werden sollen.</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>The share of planned time in which the agent's state agreed with the plan, since the shift began.</source>
        <translation>Der Anteil der geplanten Zeit, in der der Zustand mit dem Plan übereinstimmte, seit die Schicht begann.</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>The share of waits that ended in time: in the last half hour, and since the business day began.</source>
        <translation>Der Anteil der Wartezeiten, die rechtzeitig endeten: in der letzten halben Stunde und seit Beginn des Geschäftstags.</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>The share of waits that ended in time; there is no queue yet.</source>
        <translation>Der Anteil der Wartezeiten, die rechtzeitig endeten; noch gibt es keine Warteschlange.</translation>
    </message>
    <message>
        <location filename="../../console/acting/hand_words.py"/>
        <source>The system {name}</source>
        <translation>Das System {name}</translation>
    </message>
    <message>
        <location filename="../../console/setup/team_agents.py"/>
        <source>The team the chosen agents go to</source>
        <translation>Das Team, in das die Gewählten wechseln</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>The team this agent belongs to.</source>
        <translation>Das Team, zu dem dieser Agent gehört.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>The telephone system could not move it to {target}</source>
        <translation>Die Telefonanlage konnte ihn nicht nach {target} verschieben</translation>
    </message>
    <message>
        <location filename="../../console/models/contact_marks.py"/>
        <source>The telephone system could not move it to {target}, {time} ago: “{problem}”.</source>
        <translation>Die Telefonanlage konnte ihn nicht nach {target} verschieben, vor {time}: „{problem}“.</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_watch.py"/>
        <source>The telephone system could not move {contacts}; they stay where they are.</source>
        <translation>Die Telefonanlage konnte {contacts} nicht verschieben; sie bleiben, wo sie sind.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>The telephone system has been asked to move it already.</source>
        <translation>Die Telefonanlage ist schon gebeten, ihn zu verschieben.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>The telephone system has carried it out, or failed, already.</source>
        <translation>Die Telefonanlage hat es schon ausgeführt, oder es ist fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_words.py"/>
        <source>The telephone system is asked to move %Ln call(s) to {target}.</source>
        <translation>
            <numerusform>Die Telefonanlage ist gebeten, %Ln Anruf nach {target} zu verschieben.</numerusform>
            <numerusform>Die Telefonanlage ist gebeten, %Ln Anrufe nach {target} zu verschieben.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/acting/move_result_dialog.py"/>
        <source>The telephone system is asked to move them to {target}.</source>
        <translation>Die Telefonanlage ist gebeten, sie nach {target} zu verschieben.</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_words.py"/>
        <source>The telephone system is asked to move {contact} to {target}.</source>
        <translation>Die Telefonanlage ist gebeten, {contact} nach {target} zu verschieben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/order_watch.py"/>
        <source>The telephone system moved %Ln call(s).</source>
        <translation>
            <numerusform>Die Telefonanlage hat %Ln Anruf verschoben.</numerusform>
            <numerusform>Die Telefonanlage hat %Ln Anrufe verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/models/contact_marks.py"/>
        <source>The telephone system moved it to {target} {time} ago.</source>
        <translation>Die Telefonanlage hat ihn vor {time} nach {target} verschoben.</translation>
    </message>
    <message>
        <location filename="../../console/models/contact_marks.py"/>
        <source>The telephone system moved it to {target} {time} ago; that the request was taken back came too late.</source>
        <translation>Die Telefonanlage hat ihn vor {time} nach {target} verschoben; die Rücknahme der Bitte kam zu spät.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>The telephone system moved it to {target}, {time} after it was asked</source>
        <translation>Die Telefonanlage hat ihn nach {target} verschoben, {time} nach der Bitte</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_watch.py"/>
        <source>The telephone system moved {contact} to {target}.</source>
        <translation>Die Telefonanlage hat {contact} nach {target} verschoben.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>The telephone system need not move it to {target} any more</source>
        <translation>Die Telefonanlage muss ihn nicht mehr nach {target} verschieben</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>The telephone system was asked to move it to {target}</source>
        <translation>Die Telefonanlage wurde gebeten, ihn nach {target} zu verschieben</translation>
    </message>
    <message>
        <location filename="../../console/models/contact_marks.py"/>
        <source>The telephone system was asked {time} ago to move it to {target} and has not answered yet.</source>
        <translation>Die Telefonanlage wurde vor {time} gebeten, ihn nach {target} zu verschieben, und hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <location filename="../../console/models/contact_marks.py"/>
        <source>The telephone system was asked {time} ago to move it to {target}.</source>
        <translation>Die Telefonanlage wurde vor {time} gebeten, ihn nach {target} zu verschieben.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <location filename="../../console/handover/give_window.py"/>
        <source>The text is too long; shorten it.</source>
        <translation>Der Text ist zu lang; kürzen Sie ihn.</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_words.py"/>
        <source>The time promised for a call-back ends in {limit}, and the customer has not been reached.</source>
        <translation>Die für einen Rückruf versprochene Zeit endet in {limit}, und der Kunde wurde nicht erreicht.</translation>
    </message>
    <message>
        <location filename="../../console/keys/page.py"/>
        <location filename="../../console/menus.py"/>
        <source>The tour needs a floor: look at the made-up one first.</source>
        <translation>Der Rundgang braucht ein Servicecenter: Sehen Sie sich zuerst das erfundene an.</translation>
    </message>
    <message>
        <location filename="../../console/keys/change_dialog.py"/>
        <source>The usual key of “{what}” belongs to “{other}” now. Give “{other}” its usual key first.</source>
        <translation>Die übliche Taste von „{what}“ gehört jetzt zu „{other}“. Zuerst „{other}“ die übliche Taste zurückgeben.</translation>
    </message>
    <message>
        <location filename="../../console/views/floor_views.py"/>
        <source>The view that was on the last time cannot be read; this is the whole floor.</source>
        <translation>Die Ansicht vom letzten Mal lässt sich nicht lesen; dies ist das ganze Servicecenter.</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>The wait that is furthest past the answer time of its queue: four hours are long for a call only.</source>
        <translation>Die Wartezeit, die die Annahmezeit ihrer Warteschlange am weitesten überschreitet: Vier Stunden sind nur für einen Anruf lang.</translation>
    </message>
    <message>
        <location filename="../../console/tour/steps.py"/>
        <source>The whole floor in one line: who waits, how long, who is free, what is overdue. What is in trouble is marked. Tab comes here, arrows go from figure to figure, Enter explains one.</source>
        <translation>Das ganze Servicecenter in einer Zeile: wer wartet, wie lange, wer frei ist, was überfällig ist. Was Not leidet, ist markiert. Tab führt hierher, Pfeile von Zahl zu Zahl, die Eingabetaste erklärt eine.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>The wish to leave was refused, {n} so far</source>
        <translation>Der Kündigungswunsch wurde abgelehnt, bisher {n}-mal</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_words.py"/>
        <source>Then an alert shows on the screens of those whose queue it is, one for a queue however many wait, until nobody there waits so long any more. Nothing is written.</source>
        <translation>Dann erscheint ein Alarm bei denen, deren Warteschlange es ist, einer je Warteschlange, wie viele auch warten, bis dort niemand mehr so lange wartet. Geschrieben wird nichts.</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_words.py"/>
        <source>Then an alert shows on the screens of those whose queue or agent it is, until it is over. Nothing is written.</source>
        <translation>Dann erscheint ein Alarm bei denen, deren Warteschlange oder Agent es ist, bis es vorbei ist. Geschrieben wird nichts.</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_words.py"/>
        <source>Then it is escalated for the reason “{reason}”, severity {severity}: the supervisor on duty of its queue has it at once, and it is due within {due}.</source>
        <translation>Dann wird eskaliert, Grund „{reason}“, Dringlichkeit {severity}: Der diensthabende Supervisor der Warteschlange hat sie sofort, fällig innerhalb von {due}.</translation>
    </message>
    <message>
        <location filename="../../console/panels/table_actions.py"/>
        <source>There are no rows here.</source>
        <translation>Hier gibt es keine Zeilen.</translation>
    </message>
    <message>
        <location filename="../../console/setup/queue_fields.py"/>
        <source>There are no skills yet: add them on the page of skills.</source>
        <translation>Es gibt noch keine Fähigkeiten: Fügen Sie sie auf der Seite der Fähigkeiten hinzu.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>There are other hours on that day which overlap; change or remove those first.</source>
        <translation>An diesem Tag gibt es andere Zeiten, die sich überschneiden; ändern oder entfernen Sie diese zuerst.</translation>
    </message>
    <message>
        <location filename="../../console/export/export_dialog.py"/>
        <source>There is a file of this name; saving replaces it.</source>
        <translation>Eine Datei mit diesem Namen gibt es schon; Speichern ersetzt sie.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <location filename="../../console/authority/limits/kinds_view.py"/>
        <source>There is no cap for a customer.</source>
        <translation>Für einen Kunden gibt es keine Obergrenze.</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/granting.py"/>
        <source>There is no contact here to authorise something for.</source>
        <translation>Hier ist kein Kontakt, für den etwas freigegeben werden könnte.</translation>
    </message>
    <message>
        <location filename="../../console/welcome/beginnings.py"/>
        <source>There is no floor here yet. Three ways to begin:</source>
        <translation>Hier ist noch kein Servicecenter. Drei Wege, um zu beginnen:</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>There is no floor yet that could be set up.</source>
        <translation>Es gibt noch kein Servicecenter, das sich einrichten ließe.</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_fields.py"/>
        <source>There is no kind of authority yet: a manager adds one.</source>
        <translation>Es gibt noch keine Art von Befugnis: eine Leitung legt eine an.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/place_limits.py"/>
        <location filename="../../console/authority/limits/setting_limits.py"/>
        <source>There is no limit of its own that could be given up.</source>
        <translation>Es gibt keine eigene Grenze, die aufgegeben werden könnte.</translation>
    </message>
    <message>
        <location filename="../../console/incidents/window_incidents.py"/>
        <source>There is no line to say yet: an update can give one.</source>
        <translation>Es gibt noch keinen Satz für Kunden: Eine Meldung kann einen bringen.</translation>
    </message>
    <message>
        <location filename="../../console/setup/row_editors.py"/>
        <source>There is no other queue that work could go to.</source>
        <translation>Es gibt keine andere Warteschlange, zu der Arbeit gehen könnte.</translation>
    </message>
    <message>
        <location filename="../../console/escalating/hand_on_dialog.py"/>
        <source>There is no other supervisor or manager for this queue.</source>
        <translation>Für diese Warteschlange gibt es sonst niemanden mit Leitung.</translation>
    </message>
    <message>
        <location filename="../../console/acting/lend_dialog.py"/>
        <source>There is no queue to lend to.</source>
        <translation>Es gibt keine Warteschlange, an die ausgeliehen werden könnte.</translation>
    </message>
    <message>
        <location filename="../../console/rules/rules_topic.py"/>
        <source>There is no queue yet that could have an exception.</source>
        <translation>Es gibt noch keine Warteschlange, die eine Ausnahme haben könnte.</translation>
    </message>
    <message>
        <location filename="../../console/panels/column_menus.py"/>
        <source>There is no room for it now; choose it to see it all the same.</source>
        <translation>Dafür ist jetzt kein Platz; wählen Sie sie, um sie trotzdem zu sehen.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>There is no such customer, agent or class to hold.</source>
        <translation>Es gibt keinen solchen Kunden, Agenten oder Bereich zum Festhalten.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>There is no such day; write it as year, month and day: 2026-12-24.</source>
        <translation>Diesen Tag gibt es nicht; schreiben Sie ihn als Jahr, Monat und Tag: 2026-12-24.</translation>
    </message>
    <message>
        <location filename="../../console/connecting/file_form.py"/>
        <source>There is no such file yet. An empty floor is made in it.</source>
        <translation>Diese Datei gibt es noch nicht. Ein leeres Servicecenter wird darin eingerichtet.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>There is no such kind of authority any more.</source>
        <translation>Diese Art Befugnis gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>There is no such queue any more.</source>
        <translation>Diese Warteschlange gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>There is no such role.</source>
        <translation>Diese Rolle gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>There is no such site any more.</source>
        <translation>Diesen Standort gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>There is no such skill any more.</source>
        <translation>Diese Fähigkeit gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>There is no such team any more.</source>
        <translation>Dieses Team gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <location filename="../../console/setup/field.py"/>
        <source>There is no such time zone; choose one of the list.</source>
        <translation>Diese Zeitzone gibt es nicht; wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <location filename="../../console/handover/window_shift.py"/>
        <source>There is no team on this floor yet.</source>
        <translation>Auf diesem Floor gibt es noch kein Team.</translation>
    </message>
    <message>
        <location filename="../../console/handover/handover_document.py"/>
        <source>There is nothing to save.</source>
        <translation>Es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <location filename="../../console/acting/message_dialog.py"/>
        <source>There is nothing to send yet.</source>
        <translation>Noch gibt es nichts zu senden.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>There is nothing written.</source>
        <translation>Da steht nichts.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/sites_view.py"/>
        <source>There is one site, so there is nothing to compare yet.</source>
        <translation>Es gibt nur einen Standort, also noch nichts zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>There is still work in it; move that first.</source>
        <translation>Darin ist noch Arbeit; verschieben Sie die zuerst.</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_page.py"/>
        <source>These are the assumptions shipped.</source>
        <translation>Das sind die mitgelieferten Annahmen.</translation>
    </message>
    <message>
        <location filename="../../console/people/people_topic.py"/>
        <source>They are out at once, wherever they are signed in; roles and history stay.</source>
        <translation>Sie sind sofort draußen, wo immer sie angemeldet sind; Rollen und Verlauf bleiben.</translation>
    </message>
    <message>
        <location filename="../../console/escalating/return_dialog.py"/>
        <source>They go back to whoever had them, with a due time anew.</source>
        <translation>Sie gehen an die zurück, die sie hatten, mit neuer Fälligkeit.</translation>
    </message>
    <message>
        <location filename="../../console/acting/lend_dialog.py"/>
        <source>They stay in their own queues and leave {queue} by themselves at {end}.</source>
        <translation>Sie bleiben in ihren eigenen Warteschlangen und verlassen {queue} um {end} von selbst.</translation>
    </message>
    <message>
        <location filename="../../console/acting/lend_dialog.py"/>
        <source>They stay in their own queues and leave {queue} with their shifts.</source>
        <translation>Sie bleiben in ihren eigenen Warteschlangen und verlassen {queue} mit dem Ende ihrer Schicht.</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/erase_dialog.py"/>
        <source>This cannot be undone. Times, amounts and counts stay, and the seals of the audit stay whole. Backups made before still hold it.</source>
        <translation>Das lässt sich nicht zurücknehmen. Zeiten, Beträge und Zählungen bleiben, und die Siegel des Protokolls bleiben heil. Frühere Sicherungen enthalten es noch.</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/audit_page.py"/>
        <source>This command wrote nothing that the record keeps column by column.</source>
        <translation>Dieser Befehl schrieb nichts, was das Protokoll Spalte für Spalte aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../console/connecting/attempt.py"/>
        <source>This could not be tried because of an error of the program itself.</source>
        <translation>Das konnte wegen eines Fehlers im Programm selbst nicht versucht werden.</translation>
    </message>
    <message>
        <location filename="../../console/alerts/outside.py"/>
        <source>This desktop has no place for notifications; the window and the task bar tell you.</source>
        <translation>Dieser Desktop hat keinen Platz für Benachrichtigungen; das Fenster und die Taskleiste melden.</translation>
    </message>
    <message>
        <location filename="../../console/alerts/outside.py"/>
        <source>This desktop shows no notifications; the window and the task bar tell you.</source>
        <translation>Dieser Desktop zeigt keine Benachrichtigungen; das Fenster und die Taskleiste melden.</translation>
    </message>
    <message>
        <location filename="../../console/welcome/beginnings.py"/>
        <source>This floor has no queues yet. Three ways to begin:</source>
        <translation>Dieses Servicecenter hat noch keine Warteschlangen. Drei Wege, um zu beginnen:</translation>
    </message>
    <message>
        <location filename="../../console/panels/queues.py"/>
        <source>This floor has no queues yet: the File menu has three ways to begin.</source>
        <translation>Dieses Servicecenter hat noch keine Warteschlangen: Das Menü Datei zeigt drei Wege, zu beginnen.</translation>
    </message>
    <message>
        <location filename="../../console/demo/stay.py"/>
        <source>This floor is made up: it lives and changes like a real one, but nobody and nothing on it is real. Choose a queue to see who waits in it; F1 shows every key and a tour of the window. Leave whenever you like: it is gone then, and you are back where you were.</source>
        <translation>Dieses Servicecenter ist erfunden: Es lebt und ändert sich wie ein echtes, aber niemand und nichts darin ist echt. Wählen Sie eine Warteschlange, um zu sehen, wer darin wartet; F1 zeigt jede Taste und einen Rundgang durch das Fenster. Verlassen Sie es, wann Sie möchten: Dann ist es weg, und Sie sind wieder, wo Sie waren.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>This handover is over: it was accepted, or taken back.</source>
        <translation>Diese Übergabe ist vorbei: Sie wurde angenommen oder zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>This is a shift plan. Each day in it takes the place of what was planned for those agents.</source>
        <translation>Das ist ein Schichtplan. Jeder Tag darin ersetzt, was für diese Personen geplant war.</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>This is a table whose columns are known.</source>
        <translation>Das ist eine Tabelle, deren Spalten bekannt sind.</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>This is a table; none of the maps that come with Floorwalker fits its columns.</source>
        <translation>Das ist eine Tabelle; keine der Zuordnungen von Floorwalker passt zu ihren Spalten.</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>This is an Asterisk queue_log.</source>
        <translation>Das ist ein queue_log von Asterisk.</translation>
    </message>
    <message>
        <location filename="../../console/alerts/window_alerts.py"/>
        <source>This is how you are told of an alert.</source>
        <translation>So wird Ihnen ein Alarm gemeldet.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/level_dialog.py"/>
        <source>This is the level already; choose another.</source>
        <translation>Das ist die Stufe bereits; wählen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_page.py"/>
        <source>This is the limit that holds now.</source>
        <translation>Diese Grenze gilt jetzt.</translation>
    </message>
    <message>
        <location filename="../../console/views/floor_views.py"/>
        <source>This is the view {view} from a file. Save it to have it among yours.</source>
        <translation>Dies ist die Ansicht {view} aus einer Datei. Speichern Sie sie, um sie bei Ihren zu haben.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <location filename="../../console/people/people_topic.py"/>
        <source>This login is kept for the server itself; choose another.</source>
        <translation>Diese Anmeldung ist dem Server selbst vorbehalten; eine andere wählen.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>This person is not on the floor any more; choose another.</source>
        <translation>Diese Person gehört nicht mehr zum Servicecenter; wählen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>This person may not decide here; choose a supervisor or a manager of the queue.</source>
        <translation>Diese Person darf hier nicht entscheiden; wählen Sie eine Teamleitung oder einen Manager der Warteschlange.</translation>
    </message>
    <message>
        <location filename="../../console/connecting/vault_check.py"/>
        <source>This system has no keyring that is unlocked with your session, so no password can be remembered.</source>
        <translation>Dieses System hat keinen Schlüsselbund, der mit Ihrer Sitzung geöffnet wird; darum kann kein Kennwort gemerkt werden.</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_words.py"/>
        <source>This took an earlier change back.</source>
        <translation>Damit wurde eine frühere Änderung zurückgenommen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/views/view_words.py"/>
        <source>This view names %Ln queue(s) this floor does not have, or does not show to you: {names}.</source>
        <translation>
            <numerusform>Diese Ansicht nennt %Ln Warteschlange, die es in diesem Servicecenter nicht gibt oder die Ihnen nicht gezeigt wird: {names}.</numerusform>
            <numerusform>Diese Ansicht nennt %Ln Warteschlangen, die es in diesem Servicecenter nicht gibt oder die Ihnen nicht gezeigt werden: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/views/view_words.py"/>
        <source>This view names %Ln site(s) this floor does not have, or does not show to you: {names}.</source>
        <translation>
            <numerusform>Diese Ansicht nennt %Ln Standort, den es in diesem Servicecenter nicht gibt oder der Ihnen nicht gezeigt wird: {names}.</numerusform>
            <numerusform>Diese Ansicht nennt %Ln Standorte, die es in diesem Servicecenter nicht gibt oder die Ihnen nicht gezeigt werden: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/views/view_words.py"/>
        <source>This view names %Ln team(s) this floor does not have, or does not show to you: {names}.</source>
        <translation>
            <numerusform>Diese Ansicht nennt %Ln Team, das es in diesem Servicecenter nicht gibt oder das Ihnen nicht gezeigt wird: {names}.</numerusform>
            <numerusform>Diese Ansicht nennt %Ln Teams, die es in diesem Servicecenter nicht gibt oder die Ihnen nicht gezeigt werden: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Threshold of the second person set</source>
        <translation>Schwelle für die zweite Person gesetzt</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail_links.py"/>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_words.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>Time left until it is due, or since it was.</source>
        <translation>Zeit, bis sie fällig ist oder seit sie es war.</translation>
    </message>
    <message>
        <location filename="../../console/models/follow_ups.py"/>
        <source>Time left until it was to be done for the customer, or since then.</source>
        <translation>Zeit, bis es für den Kunden erledigt sein soll, oder seitdem.</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>Time left until somebody has to have it; below zero it is late.</source>
        <translation>Zeit, bis ihn jemand haben muss; unter null ist es zu spät.</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>Time left until the customer is called back as promised, or since that was due.</source>
        <translation>Zeit, bis der Kunde wie zugesagt zurückgerufen wird, oder seit das fällig war.</translation>
    </message>
    <message>
        <location filename="../../console/models/help_words.py"/>
        <source>Time to help: half of the agents who raised a hand had somebody coming within this.</source>
        <translation>Zeit bis zur Hilfe: Bei der Hälfte der gehobenen Hände war in dieser Zeit jemand unterwegs.</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>Time zone of the plan</source>
        <translation>Zeitzone des Plans</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail.py"/>
        <location filename="../../console/panels/timeline_view.py"/>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../console/document/opening.py"/>
        <location filename="../../console/panels/detail.py"/>
        <source>Timeline of {thing}</source>
        <translation>Verlauf von {thing}</translation>
    </message>
    <message>
        <location filename="../../console/document/contents.py"/>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <location filename="../../console/panels/response_figure.py"/>
        <source>Times of the line, today</source>
        <translation>Zeiten der Linie, heute</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_panel.py"/>
        <source>Times of this machine; {queue} keeps {zone}, now {time}.</source>
        <translation>Zeiten dieses Rechners; in {queue} gilt {zone}, dort ist es {time}.</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>Times that name no &amp;zone are in:</source>
        <translation>Zeiten ohne &amp;Zone gelten in:</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_dialog.py"/>
        <source>To &amp;whom</source>
        <translation>&amp;Zu wem</translation>
    </message>
    <message>
        <location filename="../../console/escalating/hand_on_dialog.py"/>
        <source>To &amp;whom of the line, those on shift first</source>
        <translation>An w&amp;en der Linie, zuerst wer im Dienst ist</translation>
    </message>
    <message>
        <location filename="../../console/connecting/vault_check.py"/>
        <source>To remember passwords, install the Python package 'keyring' beside Floorwalker.</source>
        <translation>Um Kennwörter zu merken, installieren Sie das Python-Paket 'keyring' neben Floorwalker.</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_dialog.py"/>
        <source>To the &amp;queue</source>
        <translation>In die &amp;Warteschlange</translation>
    </message>
    <message>
        <location filename="../../console/keys/known_keys.py"/>
        <source>To the first or the last cell of the row</source>
        <translation>Zum ersten oder letzten Feld der Zeile</translation>
    </message>
    <message>
        <location filename="../../console/keys/known_keys.py"/>
        <source>To the first or the last row</source>
        <translation>Zur ersten oder letzten Zeile</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_dialog.py"/>
        <source>To the queue</source>
        <translation>In die Warteschlange</translation>
    </message>
    <message>
        <location filename="../../console/acting/lend_dialog.py"/>
        <source>To which &amp;queue, where they help most first</source>
        <translation>An welche &amp;Warteschlange, wo sie am meisten helfen zuerst</translation>
    </message>
    <message>
        <location filename="../../console/acting/lend_dialog.py"/>
        <source>To which queue, where they help most first</source>
        <translation>An welche Warteschlange, wo sie am meisten helfen zuerst</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_dialog.py"/>
        <location filename="../../console/escalating/hand_on_dialog.py"/>
        <source>To whom</source>
        <translation>Zu wem</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_words.py"/>
        <source>Told it to too many people</source>
        <translation>Musste es zu vielen erzählen</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/totals_view.py"/>
        <source>Totals of uses by state</source>
        <translation>Summen der Nutzungen nach Stand</translation>
    </message>
    <message>
        <location filename="../../console/detail/customer_facts.py"/>
        <location filename="../../console/models/contacts.py"/>
        <source>Transfers</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <location filename="../../console/connecting/server_form.py"/>
        <source>Trusted certificates</source>
        <translation>Vertraute Zertifikate</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail.py"/>
        <source>Try &amp;again</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <location filename="../../console/connecting/connecting.py"/>
        <source>Try again now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../console/connecting/connect_dialog.py"/>
        <source>Trying {where}.</source>
        <translation>{where} wird versucht.</translation>
    </message>
    <message>
        <location filename="../../console/views/view_file.py"/>
        <source>Two of its queue groups have the same name.</source>
        <translation>Zwei ihrer Gruppen von Warteschlangen haben denselben Namen.</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>Two people who approve each other</source>
        <translation>Zwei Personen genehmigen einander</translation>
    </message>
    <message>
        <location filename="../../console/setup/queue_fields.py"/>
        <source>Type a part of the name: a city, or a continent.</source>
        <translation>Geben Sie einen Teil des Namens ein: eine Stadt oder einen Kontinent.</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_words.py"/>
        <source>U-{number} by {agent} for {contact}: {amount}, {state}, {when}</source>
        <translation>U-{number} von {agent} für {contact}: {amount}, {state}, {when}</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>U-{number}, {when}: {kind}, {amount}, {agent} for {contact}</source>
        <translation>U-{number}, {when}: {kind}, {amount}, {agent} für {contact}</translation>
    </message>
    <message>
        <location filename="../../console/said_line.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../console/handover/shift_window.py"/>
        <location filename="../../console/setup/window.py"/>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <location filename="../../console/said_line.py"/>
        <source>Undo ({key})</source>
        <translation>Rückgängig ({key})</translation>
    </message>
    <message>
        <location filename="../../console/said_line.py"/>
        <source>Undo: {sentence}</source>
        <translation>Rückgängig: {sentence}</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/said_acts.py"/>
        <source>Undone: %Ln thing(s) stand as before.</source>
        <translation>
            <numerusform>Rückgängig gemacht: %Ln Sache steht wieder wie vorher.</numerusform>
            <numerusform>Rückgängig gemacht: %Ln Sachen stehen wieder wie vorher.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Undone: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
        <location filename="../../console/views/floor_views.py"/>
        <location filename="../../console/views/view_words.py"/>
        <source>Unnamed view</source>
        <translation>Ansicht ohne Namen</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_fields.py"/>
        <location filename="../../console/authority/grants/grants_tree.py"/>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/change_dialog.py"/>
        <source>Until now {once} at once, {all} in all, until {time}; {left}.</source>
        <translation>Bisher {once} auf einmal, {all} insgesamt, bis {time}; {left}.</translation>
    </message>
    <message>
        <location filename="../../console/handover/give_window.py"/>
        <source>Until somebody accepts a line it stays with who has it now.</source>
        <translation>Bis jemand eine Zeile annimmt, bleibt sie, bei wem sie jetzt ist.</translation>
    </message>
    <message>
        <location filename="../../console/handover/start_window.py"/>
        <source>Until somebody accepts a line it stays with who has it; once they are gone it climbs to who is there.</source>
        <translation>Bis jemand eine Zeile annimmt, bleibt sie, bei wem sie ist; ist niemand mehr da, steigt sie auf zu wer da ist.</translation>
    </message>
    <message>
        <location filename="../../console/acting/lend_dialog.py"/>
        <source>Until this time</source>
        <translation>Bis zu dieser Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>Until when the customer was promised an answer.</source>
        <translation>Bis wann dem Kunden eine Antwort zugesagt ist.</translation>
    </message>
    <message>
        <location filename="../../console/acting/agent_drag.py"/>
        <source>Until {time}, then back by themselves; with Ctrl you choose the time.</source>
        <translation>Bis {time}, danach von selbst zurück; mit Strg wählen Sie die Zeit.</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_facts.py"/>
        <location filename="../../console/detail/incident_words.py"/>
        <source>Update</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>Update of an incident</source>
        <translation>Meldung zu einer Störung</translation>
    </message>
    <message>
        <location filename="../../console/incidents/band.py"/>
        <source>Update {incident}</source>
        <translation>Melden: {incident}</translation>
    </message>
    <message>
        <location filename="../../console/incidents/update_dialog.py"/>
        <source>Update: {incident}</source>
        <translation>Melden: {incident}</translation>
    </message>
    <message>
        <location filename="../../console/incidents/update_dialog.py"/>
        <source>Updated on every console that sees it.</source>
        <translation>Gemeldet auf jeder Konsole, die sie sieht.</translation>
    </message>
    <message>
        <location filename="../../console/incidents/band.py"/>
        <source>Update…</source>
        <translation>Melden…</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Use confirmed</source>
        <translation>Nutzung bestätigt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Use confirmed from billing's file</source>
        <translation>Nutzung aus der Abrechnungsdatei bestätigt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>Use given back</source>
        <translation>Nutzung zurückgegeben</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>Used after the contact was closed</source>
        <translation>Genutzt, nachdem der Kontakt beendet war</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>Used for their contact: %Ln</source>
        <translation>
            <numerusform>Für ihren Kontakt genutzt: %Ln</numerusform>
            <numerusform>Für ihren Kontakt genutzt: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>Used long after the contact was closed</source>
        <translation>Genutzt, lange nachdem der Kontakt beendet war</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_view.py"/>
        <source>Used today</source>
        <translation>Heute verwendet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>Used up: %Ln</source>
        <translation>
            <numerusform>Aufgebraucht: %Ln</numerusform>
            <numerusform>Aufgebraucht: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/advice_page.py"/>
        <source>Uses expected</source>
        <translation>Erwartete Nutzungen</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/uses_dialog.py"/>
        <source>Uses of the grant</source>
        <translation>Nutzungen der Freigabe</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/uses_dialog.py"/>
        <source>Uses: {grant}</source>
        <translation>Nutzungen: {grant}</translation>
    </message>
    <message>
        <location filename="../../console/keys/change_dialog.py"/>
        <source>Usual key</source>
        <translation>Übliche Taste</translation>
    </message>
    <message>
        <location filename="../../console/views/views_menu.py"/>
        <source>Vie&amp;ws</source>
        <translation>Ansi&amp;chten</translation>
    </message>
    <message>
        <location filename="../../console/export/table_copy.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../console/views/window_views.py"/>
        <source>View: {view}</source>
        <translation>Ansicht: {view}</translation>
    </message>
    <message>
        <location filename="../../console/keys/known_keys.py"/>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <location filename="../../console/views/window_views.py"/>
        <source>Views (*.floorview)</source>
        <translation>Ansichten (*.floorview)</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>W&amp;hy</source>
        <translation>W&amp;arum</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <location filename="../../console/detail/customer_facts.py"/>
        <source>Waited in all</source>
        <translation>Gewartet insgesamt</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <location filename="../../console/models/escalations.py"/>
        <location filename="../../console/models/queues.py"/>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grants_page.py"/>
        <source>Waiting for a second person</source>
        <translation>Wartet auf eine zweite Person</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>Waiting for a second person: %Ln</source>
        <translation>
            <numerusform>Warten auf eine zweite Person: %Ln</numerusform>
            <numerusform>Warten auf eine zweite Person: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_words.py"/>
        <source>Waiting in {queue}, last hour: now {now}, most {most} at {time}, least {least}.</source>
        <translation>Wartend in {queue}, letzte Stunde: jetzt {now}, höchstens {most} um {time}, mindestens {least}.</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>Waiting, all channels</source>
        <translation>Wartend, alle Kanäle</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>Waiting, {channel}</source>
        <translation>Wartend, {channel}</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>Waiting: {channel}, of all</source>
        <translation>Wartend: {channel}, von allen</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Waits in {queue}, {time} so far</source>
        <translation>Wartet in {queue}, bisher {time}</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_words.py"/>
        <source>Waits too long</source>
        <translation>Wartet zu lange</translation>
    </message>
    <message>
        <location filename="../../console/export/export_dialog.py"/>
        <source>Waits, moments and shares stand in columns of their own as well: seconds, UTC and parts of 1. Text that a spreadsheet would take for a formula begins with an apostrophe.</source>
        <translation>Wartezeiten, Zeitpunkte und Anteile stehen auch in eigenen Spalten: in Sekunden, in UTC und als Teil von 1. Text, den eine Tabellenkalkulation für eine Formel hielte, beginnt mit einem Apostroph.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>Wants to leave</source>
        <translation>Will kündigen</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_words.py"/>
        <source>Wants to leave and is held</source>
        <translation>Will kündigen und wird festgehalten</translation>
    </message>
    <message>
        <location filename="../../console/causes/causes_window.py"/>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/causes/causes_window.py"/>
        <source>Week of {monday}, %Ln closed</source>
        <translation>
            <numerusform>Woche ab {monday}, %Ln erledigt</numerusform>
            <numerusform>Woche ab {monday}, %Ln erledigt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/welcome/page.py"/>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <location filename="../../console/welcome/page.py"/>
        <source>Welcome to Floorwalker</source>
        <translation>Willkommen bei Floorwalker</translation>
    </message>
    <message>
        <location filename="../../console/escalating/resolve_dialog.py"/>
        <source>Wh&amp;o does it</source>
        <translation>Wer es &amp;macht</translation>
    </message>
    <message>
        <location filename="../../console/acting/break_dialog.py"/>
        <source>Wh&amp;y</source>
        <translation>Wa&amp;rum</translation>
    </message>
    <message>
        <location filename="../../console/alerts/choices_dialog.py"/>
        <location filename="../../console/authority/audit/audit_tables.py"/>
        <location filename="../../console/authority/audit/commands_model.py"/>
        <location filename="../../console/authority/ledger/lines_model.py"/>
        <location filename="../../console/document/page.py"/>
        <location filename="../../console/handover/handover_document.py"/>
        <location filename="../../console/handover/lines_view.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>What a command did</source>
        <translation>Was ein Befehl tat</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_result_dialog.py"/>
        <source>What became of the move</source>
        <translation>Was aus dem Verschieben wurde</translation>
    </message>
    <message>
        <location filename="../../console/keys/change_dialog.py"/>
        <source>What can have keys</source>
        <translation>Was Tasten haben kann</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>What comes next in the plan: a break, training or meeting, else the end of the shift.</source>
        <translation>Was im Plan als Nächstes kommt: eine Pause, Schulung oder Besprechung, sonst das Ende der Schicht.</translation>
    </message>
    <message>
        <location filename="../../console/plan/closed_days_editor.py"/>
        <source>What day that is</source>
        <translation>Was für ein Tag das ist</translation>
    </message>
    <message>
        <location filename="../../console/tour/steps.py"/>
        <source>What each agent is doing and for how long; over a limit the time is marked. Drag agents onto a queue to lend them for half an hour, or press L.</source>
        <translation>Was jeder Agent tut und wie lange schon; über einer Grenze ist die Zeit markiert. Ziehen Sie Agenten auf eine Warteschlange, um sie für eine halbe Stunde auszuleihen, oder drücken Sie L.</translation>
    </message>
    <message>
        <location filename="../../console/document/page.py"/>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_page.py"/>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <location filename="../../console/escalating/raise_dialog.py"/>
        <source>What is asked &amp;for</source>
        <translation>Worum es &amp;geht</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>What is asked for beyond what the agent may give.</source>
        <translation>Was über das hinaus verlangt wird, was der Agent geben darf.</translation>
    </message>
    <message>
        <location filename="../../console/handover/give_window.py"/>
        <location filename="../../console/handover/handover_document.py"/>
        <source>What is handed over</source>
        <translation>Was übergeben wird</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_facts.py"/>
        <source>What is left to the agent's level; used without asking, within the limit.</source>
        <translation>Was der Stufe des Agenten überlassen ist; ohne Rückfrage genutzt, innerhalb der Grenze.</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/filter_bar.py"/>
        <source>What is listed</source>
        <translation>Was aufgeführt wird</translation>
    </message>
    <message>
        <location filename="../../console/incidents/update_dialog.py"/>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/keep_dialog.py"/>
        <source>What is older goes when 'floorwalker db prune' runs, for instance each night. Figures stay; what a legal hold keeps stays.</source>
        <translation>Älteres fällt weg, wenn 'floorwalker db prune' läuft, etwa jede Nacht. Zahlen bleiben; was eine Aufbewahrungspflicht hält, bleibt.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limits_page.py"/>
        <source>What is shown of limits</source>
        <translation>Was von den Grenzen gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>What is still to be done for the customer; its words are in the history.</source>
        <translation>Was für den Kunden noch zu tun ist; der Wortlaut steht im Verlauf.</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_facts.py"/>
        <source>What is wrong</source>
        <translation>Was los ist</translation>
    </message>
    <message>
        <location filename="../../console/keys/change_dialog.py"/>
        <location filename="../../console/rules/preview_panel.py"/>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <location filename="../../console/incidents/update_dialog.py"/>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>What its columns &amp;mean:</source>
        <translation>Was die &amp;Spalten bedeuten:</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>What managers may approve is set by the owner of the floor.</source>
        <translation>Was Manager genehmigen dürfen, legt der Eigentümer der Fläche fest.</translation>
    </message>
    <message>
        <location filename="../../console/document/contents.py"/>
        <source>What people wrote in notes.</source>
        <translation>Was in Notizen geschrieben wurde.</translation>
    </message>
    <message>
        <location filename="../../console/acting/agent_drag.py"/>
        <source>What so many do to the waits is not foretold.</source>
        <translation>Was so viele an den Wartezeiten ändern, wird nicht vorhergesagt.</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/flags_page.py"/>
        <source>What stands out</source>
        <translation>Was auffällt</translation>
    </message>
    <message>
        <location filename="../../console/document/dialog.py"/>
        <source>What the &amp;customer is called</source>
        <translation>Wie der &amp;Kunde heißt</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>What the agent can do, with the level from 1 to 5.</source>
        <translation>Was der Agent kann, mit der Stufe von 1 bis 5.</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>What the agent does against what is planned for now.</source>
        <translation>Was die Person tut, gegen das, was für jetzt geplant ist.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/decline_dialog.py"/>
        <source>What the agent may &amp;tell the customer</source>
        <translation>Was der Agent dem Kunden &amp;sagen darf</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>What the agent may not give alone.</source>
        <translation>Was der Agent nicht allein geben darf.</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/audit_page.py"/>
        <source>What the chosen command did</source>
        <translation>Was der gewählte Befehl tat</translation>
    </message>
    <message>
        <location filename="../../console/document/contents.py"/>
        <source>What the customer is called.</source>
        <translation>Wie der Kunde heißt.</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_words.py"/>
        <source>What the hours and the customers who stayed are worth under the assumptions; nothing of it was measured.</source>
        <translation>Was die Stunden und die gebliebenen Kunden nach den Annahmen wert sind; nichts davon wurde gemessen.</translation>
    </message>
    <message>
        <location filename="../../console/escalating/hand_on_dialog.py"/>
        <source>What the next person has to &amp;know</source>
        <translation>Was die nächste Person wi&amp;ssen muss</translation>
    </message>
    <message>
        <location filename="../../console/handover/give_window.py"/>
        <source>What the next shift has to &amp;know besides</source>
        <translation>Was die nächste Schicht sonst &amp;wissen muss</translation>
    </message>
    <message>
        <location filename="../../console/handover/give_window.py"/>
        <source>What the next shift has to know besides</source>
        <translation>Was die nächste Schicht sonst wissen muss</translation>
    </message>
    <message>
        <location filename="../../console/people/access_panel.py"/>
        <source>What the roles let them do</source>
        <translation>Was die Rollen erlauben</translation>
    </message>
    <message>
        <location filename="../../console/rules/preview_panel.py"/>
        <source>What the rule does, and how often</source>
        <translation>Was die Regel tut, und wie oft</translation>
    </message>
    <message>
        <location filename="../../console/views/view_line.py"/>
        <source>What the view asks for</source>
        <translation>Was die Ansicht zeigt</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>What these contacts would have cost beyond what was given for them anyway, after asking or in part. Without asking it would have been {amount} in all.</source>
        <translation>Was diese Kontakte über das hinaus gekostet hätten, was ohnehin gegeben wurde, nach Rückfrage oder zum Teil. Ohne Nachfrage wären es zusammen {amount} gewesen.</translation>
    </message>
    <message>
        <location filename="../../console/people/people_topic.py"/>
        <source>What they sign in with: their database role on a server, their account of this machine on a file.</source>
        <translation>Womit sie sich anmelden: auf einem Server ihre Datenbankrolle, bei einer Datei ihr Konto auf diesem Rechner.</translation>
    </message>
    <message>
        <location filename="../../console/palette/palette.py"/>
        <source>What to do with {thing}</source>
        <translation>Was mit {thing} geschehen soll</translation>
    </message>
    <message>
        <location filename="../../console/alerts/choices_dialog.py"/>
        <source>What to tell me</source>
        <translation>Was mir gemeldet wird</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_page.py"/>
        <source>What totals are summed up by</source>
        <translation>Wonach summiert wird</translation>
    </message>
    <message>
        <location filename="../../console/escalating/resolve_dialog.py"/>
        <source>What was &amp;done for the customer</source>
        <translation>Was für den Kunden &amp;getan wurde</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/audit_filters.py"/>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <source>What was given keeps its history under the new name.</source>
        <translation>Was vergeben wurde, behält seinen Verlauf unter dem neuen Namen.</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_result_dialog.py"/>
        <source>What was moved, what was not and why</source>
        <translation>Was verschoben wurde, was nicht und warum</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/command_words.py"/>
        <source>What was older than is kept let go</source>
        <translation>Älteres als aufbewahrt wird losgelassen</translation>
    </message>
    <message>
        <location filename="../../console/detail/escalation_words.py"/>
        <source>What was still to be done was taken back</source>
        <translation>Was noch zu tun war, wurde zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_words.py"/>
        <source>What was used on the last days of the file may be booked later.</source>
        <translation>Was an den letzten Tagen der Datei genutzt wurde, wird vielleicht später gebucht.</translation>
    </message>
    <message>
        <location filename="../../console/people/signed_in_button.py"/>
        <source>What your roles let you do, and until when</source>
        <translation>Was Ihre Rollen Ihnen erlauben, und bis wann</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/commands_model.py"/>
        <location filename="../../console/authority/grants/uses_dialog.py"/>
        <location filename="../../console/authority/ledger/lines_model.py"/>
        <location filename="../../console/authority/requests/request_list.py"/>
        <location filename="../../console/document/page.py"/>
        <location filename="../../console/handover/handover_document.py"/>
        <location filename="../../console/handover/lines_view.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>When %Ln contact(s) are due</source>
        <translation>
            <numerusform>Wann %Ln Kontakt fällig ist</numerusform>
            <numerusform>Wann %Ln Kontakte fällig sind</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/plan/week_editor.py"/>
        <source>When it is open</source>
        <translation>Wann geöffnet ist</translation>
    </message>
    <message>
        <location filename="../../console/detail/customer_facts.py"/>
        <source>When the first contact told here arrived.</source>
        <translation>Wann der erste hier erzählte Kontakt einging.</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_facts.py"/>
        <source>When the floor was promised to hear more.</source>
        <translation>Wann das Servicecenter mehr hören soll.</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>When {contact} is due</source>
        <translation>Wann {contact} fällig ist</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_page.py"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../../console/setup/queue_fields.py"/>
        <source>Where and when</source>
        <translation>Wo und wann</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_result_dialog.py"/>
        <source>Where and why</source>
        <translation>Wo und warum</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/seal_words.py"/>
        <source>Whether all of it is as it was sealed has not been checked yet: 'floorwalker db check' does.</source>
        <translation>Ob alles ist, wie es versiegelt wurde, ist noch nicht geprüft: das tut 'floorwalker db check'.</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>Which clock</source>
        <translation>Welche Frist</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grants_page.py"/>
        <source>Which grants</source>
        <translation>Welche Freigaben</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/audit_filters.py"/>
        <location filename="../../console/authority/audit/commands_model.py"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../../console/document/page.py"/>
        <source>Who and why</source>
        <translation>Wer und warum</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_view.py"/>
        <source>Who asks</source>
        <translation>Wer fragt</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>Who comes</source>
        <translation>Wer kommt</translation>
    </message>
    <message>
        <location filename="../../console/causes/causes_window.py"/>
        <source>Who comes back</source>
        <translation>Wer wiederkommt</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>Who did not ask because of the limit is in no figure: with a higher limit more may be given than history shows.</source>
        <translation>Wer wegen der Grenze gar nicht fragte, steht in keiner Zahl: Mit einer höheren Grenze kann mehr gegeben werden, als die Vergangenheit zeigt.</translation>
    </message>
    <message>
        <location filename="../../console/models/follow_ups.py"/>
        <source>Who does it</source>
        <translation>Wer es macht</translation>
    </message>
    <message>
        <location filename="../../console/setup/queue_fields.py"/>
        <source>Who gives up within this is no lost contact.</source>
        <translation>Wer in dieser Zeit aufgibt, gilt nicht als verlorener Kontakt.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_view.py"/>
        <location filename="../../console/handover/lines_view.py"/>
        <location filename="../../console/models/escalations.py"/>
        <source>Who has it</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <location filename="../../console/handover/handover_document.py"/>
        <source>Who has it, and how it stands</source>
        <translation>Bei wem es ist und wie es steht</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/erase_dialog.py"/>
        <source>Who is erased</source>
        <translation>Wer gelöscht wird</translation>
    </message>
    <message>
        <location filename="../../console/handover/start_window.py"/>
        <source>Who is in</source>
        <translation>Wer da ist</translation>
    </message>
    <message>
        <location filename="../../console/rules/preview_panel.py"/>
        <source>Who looks</source>
        <translation>Wer nachsieht</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>Who looks after this queue where nobody else is asked.</source>
        <translation>Wer nach dieser Warteschlange sieht, wo sonst niemand gefragt ist.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>Who this was has been erased already.</source>
        <translation>Wer das war, ist schon gelöscht.</translation>
    </message>
    <message>
        <location filename="../../console/tour/steps.py"/>
        <source>Who waits and who is being served, what is due next first. Drag rows onto a queue or an agent to move them, or press M. Escape shows those of all queues again.</source>
        <translation>Wer wartet und wer bedient wird, das Nächstfällige zuerst. Ziehen Sie Zeilen auf eine Warteschlange oder einen Agenten, um sie zu verschieben, oder drücken Sie M. Escape zeigt wieder die aller Warteschlangen.</translation>
    </message>
    <message>
        <location filename="../../console/setup/queue_fields.py"/>
        <source>Who waits longer than this is not answered in time.</source>
        <translation>Wer länger wartet, wird nicht rechtzeitig angenommen.</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/authorise_dialog.py"/>
        <source>Whoever has {contact}</source>
        <translation>Wer {contact} hat</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_choices.py"/>
        <source>Whoever is next</source>
        <translation>Wer als Nächstes frei ist</translation>
    </message>
    <message>
        <location filename="../../console/views/views_menu.py"/>
        <source>Whole &amp;floor</source>
        <translation>Ganzes &amp;Servicecenter</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/place_limits.py"/>
        <location filename="../../console/authority/what_if/what_if_page.py"/>
        <location filename="../../console/views/view_line.py"/>
        <location filename="../../console/views/view_words.py"/>
        <location filename="../../console/views/window_views.py"/>
        <source>Whole floor</source>
        <translation>Ganzes Servicecenter</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_dialogs.py"/>
        <location filename="../../console/authority/audit/commands_model.py"/>
        <location filename="../../console/authority/grants/grants_tree.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../console/setup/form.py"/>
        <source>Why (may stay empty)</source>
        <translation>Warum (kann leer bleiben)</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_words.py"/>
        <source>Why: {reason}</source>
        <translation>Warum: {reason}</translation>
    </message>
    <message>
        <location filename="../../console/explanation.py"/>
        <source>Window</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../console/keys/known_keys.py"/>
        <source>Window and columns</source>
        <translation>Fenster und Spalten</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/emergency_part.py"/>
        <source>With an emergency &amp;grant</source>
        <translation>Mit einer &amp;Notfall-Freigabe</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>With nobody yet.</source>
        <translation>Noch bei niemandem.</translation>
    </message>
    <message>
        <location filename="../../console/causes/repeat_words.py"/>
        <source>With one customer</source>
        <translation>Mit einem Kunden</translation>
    </message>
    <message>
        <location filename="../../console/rules/preview_panel.py"/>
        <source>With this limit nothing can be counted.</source>
        <translation>Mit dieser Grenze lässt sich nichts zählen.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>With what the customer was given before, it is more than one customer may have; a manager of the floor sets that.</source>
        <translation>Mit dem, was der Kunde schon bekommen hat, ist es mehr, als ein Kunde bekommen darf; das legt ein Manager des Servicecenters fest.</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>With {contact} in {queue}, {time} so far</source>
        <translation>Mit {contact} in {queue}, bisher {time}</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>With {limit} at once nothing would have changed for {agents} in {window}.</source>
        <translation>Mit {limit} auf einmal hätte sich für {agents} in {window} nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>With {limit} at once {agents} would have been refused {refused} less often in {window}, and asked {asked} less often.</source>
        <translation>Mit {limit} auf einmal hätte es für {agents} in {window} bei Ablehnungen {refused} weniger gegeben, bei Nachfragen {asked} weniger.</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>With {limit} at once {agents} would have been refused {refused} more in {window}.</source>
        <translation>Mit {limit} auf einmal wäre {agents} in {window} {refused} mehr abgelehnt worden.</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_fields.py"/>
        <source>Within</source>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <source>Within so many days</source>
        <translation>Innerhalb so vieler Tage</translation>
    </message>
    <message>
        <location filename="../../console/acting/agent_drag.py"/>
        <source>Without a skill that {queue} asks for.</source>
        <translation>Ohne eine Fähigkeit, die {queue} verlangt.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_dialog.py"/>
        <source>Without an amount at once this place has no limit of its own: the next larger one holds.</source>
        <translation>Ohne Betrag auf einmal hat dieser Ort keine eigene Grenze: Es gilt die des nächstgrößeren.</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>Work is planned, and the agent has been offline since {time}.</source>
        <translation>Arbeit ist geplant, und die Person ist seit {time} offline.</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>Work is planned, and the agent is in aux since {time}.</source>
        <translation>Arbeit ist geplant, und die Person ist seit {time} nicht bereit.</translation>
    </message>
    <message>
        <location filename="../../console/setup/routes_topic.py"/>
        <source>Work may go to</source>
        <translation>Arbeit darf gehen zu</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/setup/row_editors.py"/>
        <source>Work may go to %Ln queue(s); to any other only with a reason.</source>
        <translation>
            <numerusform>Arbeit darf zu %Ln Warteschlange gehen; zu jeder anderen nur mit Begründung.</numerusform>
            <numerusform>Arbeit darf zu %Ln Warteschlangen gehen; zu jeder anderen nur mit Begründung.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_page.py"/>
        <source>Work saved</source>
        <translation>Gesparte Arbeit</translation>
    </message>
    <message>
        <location filename="../../console/setup/row_editors.py"/>
        <source>Work to {queue}</source>
        <translation>Arbeit zu {queue}</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>Work was planned from {time} on, and the agent has not signed in.</source>
        <translation>Ab {time} war Arbeit geplant, und die Person hat sich nicht angemeldet.</translation>
    </message>
    <message>
        <location filename="../../console/workspaces/workspaces.py"/>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_page.py"/>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/advice_page.py"/>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <location filename="../../console/causes/repeat_words.py"/>
        <source>Worth listening to</source>
        <translation>Des Zuhörens wert</translation>
    </message>
    <message>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>Wrap-up limit</source>
        <translation>Grenze der Nachbearbeitung</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <source>Wrap-up time</source>
        <translation>Nachbearbeitungszeit</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_dialog.py"/>
        <source>Write a note: somebody has spoken with the customer.</source>
        <translation>Schreiben Sie eine Notiz: Mit dem Kunden hat schon jemand gesprochen.</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_fields.py"/>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <location filename="../../console/escalating/raise_dialog.py"/>
        <source>Write the amount as a number, with no more decimals than the currency has.</source>
        <translation>Den Betrag als Zahl schreiben, mit nicht mehr Nachkommastellen, als die Währung hat.</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_fields.py"/>
        <source>Write the amount as a whole number.</source>
        <translation>Den Wert als ganze Zahl schreiben.</translation>
    </message>
    <message>
        <location filename="../../console/escalating/raise_dialog.py"/>
        <source>Write the currency with its three letters: EUR.</source>
        <translation>Die Währung mit ihren drei Buchstaben schreiben: EUR.</translation>
    </message>
    <message>
        <location filename="../../console/acting/break_dialog.py"/>
        <location filename="../../console/acting/lend_dialog.py"/>
        <source>Write the time as hours and minutes: 14:30.</source>
        <translation>Schreiben Sie die Uhrzeit mit Stunden und Minuten: 14:30.</translation>
    </message>
    <message>
        <location filename="../../console/export/export_dialog.py"/>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>Written for whoever has it next, when it was passed on:</source>
        <translation>Beim Weitergeben für den Nächsten geschrieben:</translation>
    </message>
    <message>
        <location filename="../../console/causes/causes_window.py"/>
        <source>Wrong or missing record, by the system it came from: {systems}.</source>
        <translation>Falscher oder fehlender Datensatz, nach Herkunftssystem: {systems}.</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_acts.py"/>
        <source>You approved it; the second approval is another person's.</source>
        <translation>Sie haben genehmigt; die zweite Genehmigung gibt jemand anderes.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/hand_acts.py"/>
        <source>You are coming to %Ln raised hand(s).</source>
        <translation>
            <numerusform>Sie sind zu %Ln erhobenen Hand unterwegs.</numerusform>
            <numerusform>Sie sind zu %Ln erhobenen Händen unterwegs.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/handover/window_shift.py"/>
        <source>You are not on shift. Go on shift.</source>
        <translation>Sie sind nicht im Dienst. Dienst beginnen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/handover/window_shift.py"/>
        <source>You are off shift. %Ln escalation(s) are still yours.</source>
        <translation>
            <numerusform>Sie sind nicht mehr im Dienst. %Ln Eskalation ist noch bei Ihnen.</numerusform>
            <numerusform>Sie sind nicht mehr im Dienst. %Ln Eskalationen sind noch bei Ihnen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/handover/window_shift.py"/>
        <source>You are off shift; nothing is left with you.</source>
        <translation>Sie sind nicht mehr im Dienst; bei Ihnen ist nichts mehr offen.</translation>
    </message>
    <message>
        <location filename="../../console/handover/window_shift.py"/>
        <source>You are on shift. Go off shift.</source>
        <translation>Sie sind im Dienst. Dienst beenden.</translation>
    </message>
    <message>
        <location filename="../../console/handover/window_shift.py"/>
        <source>You are on shift: what needs somebody may come to you.</source>
        <translation>Sie sind im Dienst: Was jemanden braucht, kann zu Ihnen kommen.</translation>
    </message>
    <message>
        <location filename="../../console/people/own_roles_window.py"/>
        <source>You are shut out of this floor.</source>
        <translation>Sie sind für diesen Floor gesperrt.</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_acts.py"/>
        <source>You gave it yourself: the second person is another one.</source>
        <translation>Sie haben sie selbst gegeben: die zweite Person ist jemand anders.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <location filename="../../console/handover/start_window.py"/>
        <source>You handed it over yourself; another accepts it, or you take it back.</source>
        <translation>Sie haben es selbst übergeben; jemand anderes nimmt es an, oder Sie nehmen es zurück.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/escalating/escalation_acts.py"/>
        <source>You have %Ln escalation(s) now.</source>
        <translation>
            <numerusform>Sie haben jetzt %Ln Eskalation.</numerusform>
            <numerusform>Sie haben jetzt %Ln Eskalationen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/escalating/escalation_acts.py"/>
        <source>You have it already.</source>
        <translation>Sie haben sie bereits.</translation>
    </message>
    <message>
        <location filename="../../console/people/own_roles_window.py"/>
        <source>You have no role on this floor now. Whoever manages people here can give you one.</source>
        <translation>Sie haben jetzt keine Rolle auf diesem Floor. Wer hier Personen verwaltet, kann Ihnen eine geben.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>You may approve nothing of this kind here.</source>
        <translation>Von dieser Art dürfen Sie hier nichts genehmigen.</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_fields.py"/>
        <source>You may approve nothing of this kind here; choose another, or ask somebody who may.</source>
        <translation>Von dieser Art dürfen Sie hier nichts genehmigen; eine andere wählen oder jemanden fragen, der es darf.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/requests_page.py"/>
        <source>You may decide it yourself.</source>
        <translation>Das dürfen Sie selbst entscheiden.</translation>
    </message>
    <message>
        <location filename="../../console/handover/window_shift.py"/>
        <source>You stand in no list of people of this floor, so you are on no shift of it.</source>
        <translation>Sie stehen in keiner Personenliste dieses Floors und sind daher in keinem Dienst.</translation>
    </message>
    <message>
        <location filename="../../console/people/own_roles_window.py"/>
        <source>You stand in no list of people of this floor: on a floor in a file you may do everything, on a server what its own rules let you.</source>
        <translation>Sie stehen in keiner Personenliste dieses Floors: bei einem Floor in einer Datei dürfen Sie alles, auf einem Server, was dessen Regeln erlauben.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>You would shut yourself out; somebody else who manages people has to do that.</source>
        <translation>Damit würden Sie sich selbst aussperren; das muss jemand anderes tun, der Personen verwaltet.</translation>
    </message>
    <message>
        <location filename="../../console/handover/window_shift.py"/>
        <source>Your handover of {team} waits, {length}</source>
        <translation>Ihre Übergabe von {team} wartet, {length}</translation>
    </message>
    <message>
        <location filename="../../console/people/own_password_dialog.py"/>
        <source>Your password was changed.</source>
        <translation>Ihr Kennwort wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../console/people/session_menu.py"/>
        <source>Your ro&amp;les…</source>
        <translation>Ihre Ro&amp;llen…</translation>
    </message>
    <message>
        <location filename="../../console/document/opening.py"/>
        <source>Your role takes no names and no notes out of the floor; ask a supervisor.</source>
        <translation>Ihre Rolle nimmt keine Namen und keine Notizen mit hinaus; fragen Sie eine Teamleitung.</translation>
    </message>
    <message>
        <location filename="../../console/people/own_roles_window.py"/>
        <source>Your roles</source>
        <translation>Ihre Rollen</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/setting_limits.py"/>
        <source>Your team's limits are yours to set; those of a site or the floor are not.</source>
        <translation>Die Grenzen Ihres Teams legen Sie fest; die eines Standorts oder des Servicecenters nicht.</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_watch.py"/>
        <source>a call that is gone</source>
        <translation>ein Anruf, den es nicht mehr gibt</translation>
    </message>
    <message>
        <location filename="../../console/detail/said.py"/>
        <source>a contact of another queue</source>
        <translation>ein Kontakt einer anderen Warteschlange</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_words.py"/>
        <source>a contact that is gone</source>
        <translation>ein Kontakt, den es nicht mehr gibt</translation>
    </message>
    <message>
        <location filename="../../console/detail/chosen_thing.py"/>
        <source>a customer</source>
        <translation>ein Kunde</translation>
    </message>
    <message>
        <location filename="../../console/document/opening.py"/>
        <source>a floor without a name</source>
        <translation>ein Servicecenter ohne Namen</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>a note is asked for</source>
        <translation>eine Notiz wird erbeten</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>a note is required</source>
        <translation>eine Notiz ist Pflicht</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_words.py"/>
        <source>a queue</source>
        <translation>eine Warteschlange</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>a rule</source>
        <translation>einer Regel</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/cell_aside.py"/>
        <source>a second person above {amount}</source>
        <translation>über {amount} eine zweite Person</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_words.py"/>
        <source>a skill</source>
        <translation>eine Fähigkeit</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <source>a skill that is gone</source>
        <translation>eine Fähigkeit, die es nicht mehr gibt</translation>
    </message>
    <message>
        <location filename="../../console/alerts/how_page.py"/>
        <source>a sound file</source>
        <translation>eine Tondatei</translation>
    </message>
    <message>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>abandons in time are left out</source>
        <translation>rechtzeitig Aufgegebene zählen nicht mit</translation>
    </message>
    <message>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>abandons in time count as answered in time</source>
        <translation>rechtzeitig Aufgegebene zählen als rechtzeitig angenommen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/what_if/advice_page.py"/>
        <source>about %Ln</source>
        <translation>
            <numerusform>etwa %Ln</numerusform>
            <numerusform>etwa %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kinds_view.py"/>
        <source>above {amount}</source>
        <translation>über {amount}</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>absent</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <location filename="../../console/handover/line_words.py"/>
        <source>accepted by {person}, {time}</source>
        <translation>angenommen von {person}, {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/clock_ran_out.py"/>
        <source>again within %Ln day(s)</source>
        <translation>
            <numerusform>wieder binnen %Ln Tag</numerusform>
            <numerusform>wieder binnen %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <location filename="../../console/document/contents.py"/>
        <source>agent {letter}</source>
        <translation>Agent {letter}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/rules/rule_fields.py"/>
        <source>agent(s)</source>
        <translation>
            <numerusform>Agent</numerusform>
            <numerusform>Agenten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/people/people_topic.py"/>
        <source>agent, no sign-in of its own</source>
        <translation>Agent, Programm ohne Anmeldung</translation>
    </message>
    <message>
        <location filename="../../console/people/people_topic.py"/>
        <source>agent, program signs in as {login}</source>
        <translation>Agent, Programm meldet sich als {login} an</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>agents times the bound per agent times the periods of that bound</source>
        <translation>Agenten mal Schranke je Agent mal Zeiträume dieser Schranke</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/audit_filters.py"/>
        <source>all acts</source>
        <translation>alle Handlungen</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/filter_bar.py"/>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>all agents</source>
        <translation>alle Agenten</translation>
    </message>
    <message>
        <location filename="../../console/setup/routes_topic.py"/>
        <source>all allowed</source>
        <translation>alle erlaubt</translation>
    </message>
    <message>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>all are allowed</source>
        <translation>alle sind erlaubt</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/filter_bar.py"/>
        <source>all causes</source>
        <translation>alle Ursachen</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/give_dialog.py"/>
        <source>all contacts</source>
        <translation>alle Kontakte</translation>
    </message>
    <message>
        <location filename="../../console/incidents/declare_dialog.py"/>
        <source>all contacts of the queues</source>
        <translation>alle Kontakte der Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/filter_bar.py"/>
        <source>all kinds</source>
        <translation>alle Arten</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/filter_bar.py"/>
        <source>all lines</source>
        <translation>alle Zeilen</translation>
    </message>
    <message>
        <location filename="../../console/models/queue_meanings.py"/>
        <source>all members: {states}</source>
        <translation>alle Mitglieder: {states}</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/filter_bar.py"/>
        <location filename="../../console/causes/causes_window.py"/>
        <source>all queues</source>
        <translation>alle Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>all queues whose handle time is known</source>
        <translation>alle Warteschlangen, deren Bearbeitungszeit bekannt ist</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/filter_bar.py"/>
        <source>all states</source>
        <translation>jeder Stand</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/filter_bar.py"/>
        <source>all teams</source>
        <translation>alle Teams</translation>
    </message>
    <message>
        <location filename="../../console/plan/hours_topic.py"/>
        <source>always open</source>
        <translation>immer geöffnet</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/place_limits.py"/>
        <source>amount; empty for none of its own</source>
        <translation>Betrag; leer für keine eigene</translation>
    </message>
    <message>
        <location filename="../../console/acting/hand_words.py"/>
        <location filename="../../console/detail/said.py"/>
        <source>an agent of another team</source>
        <translation>ein Agent eines anderen Teams</translation>
    </message>
    <message>
        <location filename="../../console/alerts/how_page.py"/>
        <source>and all day on</source>
        <translation>und den ganzen Tag am</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>another end</source>
        <translation>anderes Ende</translation>
    </message>
    <message>
        <location filename="../../console/acting/hand_words.py"/>
        <location filename="../../console/detail/said.py"/>
        <location filename="../../console/models/contact_marks.py"/>
        <source>another queue</source>
        <translation>eine andere Warteschlange</translation>
    </message>
    <message>
        <location filename="../../console/setup/queue_fields.py"/>
        <source>another time</source>
        <translation>eine andere Zeit</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <location filename="../../console/models/queue_meanings.py"/>
        <source>answer time of the target: {time}</source>
        <translation>Annahmezeit des Ziels: {time}</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>answer time of {queue}: {time}</source>
        <translation>Annahmezeit von {queue}: {time}</translation>
    </message>
    <message>
        <location filename="../../console/models/queue_meanings.py"/>
        <source>answered here; the same contact in another queue counts there</source>
        <translation>hier angenommen; derselbe Kontakt in einer anderen Warteschlange zählt dort</translation>
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
        <translation>rechtzeitig angenommen / (angenommen + aufgegeben − Kurzabbrüche + über die Annahmezeit hinaus wartend)</translation>
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
    <message>
        <location filename="../../console/authority/limits/limit_words.py"/>
        <source>approve none</source>
        <translation>genehmigen nichts</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>approve what agents ask for</source>
        <translation>genehmigen, was Agenten erbitten</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>approved by</source>
        <translation>genehmigt von</translation>
    </message>
    <message>
        <location filename="../../console/models/queue_meanings.py"/>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>arrivals and handle times of the last 30 minutes</source>
        <translation>Eingänge und Bearbeitungszeiten der letzten 30 Minuten</translation>
    </message>
    <message>
        <location filename="../../console/models/queue_meanings.py"/>
        <source>arrivals since the business day began, {zone}</source>
        <translation>Eingänge seit Beginn des Geschäftstags, {zone}</translation>
    </message>
    <message>
        <location filename="../../console/escalating/raise_dialog.py"/>
        <source>as it follows</source>
        <translation>wie es folgt</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>as its own system or a person set it</source>
        <translation>wie sein System oder eine Person sie gesetzt hat</translation>
    </message>
    <message>
        <location filename="../../console/acting/lend_dialog.py"/>
        <source>as many people as needed</source>
        <translation>so viele Leute wie nötig</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
    <message>
        <location filename="../../console/plan/hours_topic.py"/>
        <location filename="../../console/setup/queue_fields.py"/>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>as the site</source>
        <translation>wie der Standort</translation>
    </message>
    <message>
        <location filename="../../console/setup/queue_fields.py"/>
        <source>as the site ({zone})</source>
        <translation>wie der Standort ({zone})</translation>
    </message>
    <message>
        <location filename="../../console/plan/hours_topic.py"/>
        <source>as the site: {hours}</source>
        <translation>wie der Standort: {hours}</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>ask agents into a state</source>
        <translation>Agenten um einen Status bitten</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_words.py"/>
        <source>ask each time</source>
        <translation>fragen jedes Mal</translation>
    </message>
    <message>
        <location filename="../../console/models/contact_marks.py"/>
        <source>asked of the telephone system</source>
        <translation>von der Telefonanlage erbeten</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/assumption_fields.py"/>
        <source>assumed, not measured</source>
        <translation>angenommen, nicht gemessen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/queue_meanings.py"/>
        <source>at most %Ln at once</source>
        <translation>
            <numerusform>höchstens %Ln zugleich</numerusform>
            <numerusform>höchstens %Ln zugleich</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/amounts.py"/>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <location filename="../../console/authority/limits/matrix_model.py"/>
        <location filename="../../console/authority/limits/sites_model.py"/>
        <source>at once</source>
        <translation>auf einmal</translation>
    </message>
    <message>
        <location filename="../../console/escalating/moment_choice.py"/>
        <source>at this time</source>
        <translation>zu diesem Zeitpunkt</translation>
    </message>
    <message>
        <location filename="../../console/incidents/incident_dialog.py"/>
        <source>at {time}</source>
        <translation>um {time}</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/saving_audit.py"/>
        <source>audit.csv</source>
        <translation>protokoll.csv</translation>
    </message>
    <message>
        <location filename="../../console/acting/agent_acts.py"/>
        <source>aux: {reason}</source>
        <translation>nicht bereit: {reason}</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>available / signed in (not offline); one head each, however many queues it serves</source>
        <translation>bereit / angemeldet; jede Person zählt einmal, gleich in wie vielen Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>available, ringing, on contact or in wrap-up; needed by Erlang C from arrivals and handle times</source>
        <translation>bereit, klingelt, im Kontakt oder in Nachbearbeitung; nötig nach Erlang C aus Eingängen und Bearbeitungszeiten</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>avoided refusals with a request or an escalation; what to expect: Poisson (Byar), 95 %</source>
        <translation>vermiedene Ablehnungen mit Anfrage oder Eskalation; Erwartung: Poisson (Byar), 95 %</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>below the target</source>
        <translation>unter dem Ziel</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>bring escalations back</source>
        <translation>Eskalationen zurückholen</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>by agent</source>
        <translation>nach Agent</translation>
    </message>
    <message>
        <location filename="../../console/detail/said.py"/>
        <source>by another program</source>
        <translation>durch ein anderes Programm</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>by cause</source>
        <translation>nach Ursache</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>by customer</source>
        <translation>nach Kunde</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>by kind</source>
        <translation>nach Art</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>by queue</source>
        <translation>nach Warteschlange</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>by team</source>
        <translation>nach Team</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_words.py"/>
        <source>by the assumptions below</source>
        <translation>nach den Annahmen unten</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_page.py"/>
        <source>by {agents} in {window}, if all gave all they may</source>
        <translation>durch {agents} in {window}, wenn alle gäben, was sie dürfen</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_page.py"/>
        <source>by {agents}: nothing bounds what one gives in a day</source>
        <translation>durch {agents}: nichts begrenzt, was einer am Tag gibt</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <location filename="../../console/detail/incident_words.py"/>
        <location filename="../../console/detail/said.py"/>
        <source>by {name}</source>
        <translation>durch {name}</translation>
    </message>
    <message>
        <location filename="../../console/detail/said.py"/>
        <source>by {name}, with another program</source>
        <translation>durch {name}, mit einem anderen Programm</translation>
    </message>
    <message>
        <location filename="../../console/detail/said.py"/>
        <source>by {name}: {reason}</source>
        <translation>durch {name}: {reason}</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>call in {time}</source>
        <translation>Rückruf in {time}</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>call late {time}</source>
        <translation>Rückruf überfällig {time}</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>call-back promised for {time}, due itself {due}</source>
        <translation>Rückruf zugesagt für {time}, selbst fällig {due}</translation>
    </message>
    <message>
        <location filename="../../console/models/clock_ran_out.py"/>
        <source>call-back window ends in {limit}</source>
        <translation>Rückruffenster endet in {limit}</translation>
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
        <location filename="../../console/panels/pulse_words.py"/>
        <source>call-backs in all queues with a promised time that has begun, or with none</source>
        <translation>Rückrufe aller Warteschlangen, deren zugesagte Zeit begonnen hat oder die keine haben</translation>
    </message>
    <message>
        <location filename="../../console/models/queue_meanings.py"/>
        <source>call-backs in the line or planned for later; they are in no wait and no service level</source>
        <translation>Rückrufe, wartend oder für später geplant; sie zählen in keiner Wartezeit und keinem Servicelevel</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_words.py"/>
        <source>came back within {days} days: {back} of {given} given, {others} of {stopped} not</source>
        <translation>binnen {days} Tagen wieder da: {back} von {given}, die etwas bekamen, {others} von {stopped}, die nichts bekamen</translation>
    </message>
    <message>
        <location filename="../../console/models/clock_ran_out.py"/>
        <source>cancellation held over {limit}</source>
        <translation>Kündigung über {limit} aufgehalten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/clock_ran_out.py"/>
        <source>cancellation refused %Ln time(s)</source>
        <translation>
            <numerusform>Kündigung %Ln-mal abgelehnt</numerusform>
            <numerusform>Kündigung %Ln-mal abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>changes of queue or agent after the first answer; changes before it are overflows: {n}</source>
        <translation>Wechsel der Warteschlange oder des Agenten nach der ersten Annahme; Wechsel davor sind Überläufe: {n}</translation>
    </message>
    <message>
        <location filename="../../console/escalating/resolve_dialog.py"/>
        <source>choose why it came to it</source>
        <translation>wählen, wie es dazu kam</translation>
    </message>
    <message>
        <location filename="../../console/models/who_has_it.py"/>
        <source>climbed to {name}</source>
        <translation>weiter zu {name}</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <location filename="../../console/detail/contact_facts.py"/>
        <location filename="../../console/plan/week_editor.py"/>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../console/alerts/line_rows.py"/>
        <source>closed, Right opens it</source>
        <translation>zugeklappt, Rechts öffnet sie</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>closed: {outcome}</source>
        <translation>abgeschlossen: {outcome}</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_words.py"/>
        <source>confirmed {confirmed}, reserved {reserved}</source>
        <translation>bestätigt {confirmed}, reserviert {reserved}</translation>
    </message>
    <message>
        <location filename="../../console/freshness.py"/>
        <location filename="../../console/panels/pulse.py"/>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <location filename="../../console/models/queue_meanings.py"/>
        <source>contacts in the line at each moment; call-backs and outbound are not in it</source>
        <translation>Wartende zu jedem Zeitpunkt; ohne Rückrufe und ausgehende Kontakte</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>contacts ringing or with the agent / capacity; wrap-up holds no slot</source>
        <translation>Kontakte, die klingeln oder beim Agenten sind / Kapazität; Nachbearbeitung belegt nichts</translation>
    </message>
    <message>
        <location filename="../../console/models/queue_meanings.py"/>
        <source>contacts that joined this line and have not left it; call-backs and outbound are not counted</source>
        <translation>Kontakte, die hier zu warten begannen und noch warten; ohne Rückrufe und ausgehende</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>contacts whose largest amount that was tried lies above the limit of now and not above this one, the other bounds as they are; share: Wilson, 95 %; what to expect: Poisson (Byar), 95 %</source>
        <translation>Kontakte, deren größter versuchter Betrag über der jetzigen Grenze liegt und nicht über dieser, die übrigen Schranken wie sie sind; Anteil: Wilson, 95 %; Erwartung: Poisson (Byar), 95 %</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_words.py"/>
        <source>contacts with a use times the difference of both shares; Newcombe's interval (method 10), 95 %</source>
        <translation>Kontakte mit einer Nutzung mal Unterschied beider Anteile; Newcombe-Intervall (Methode 10), 95 %</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../../console/detail/chosen_thing.py"/>
        <source>customer {name}</source>
        <translation>Kunde {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/limits/limit_dialog.py"/>
        <location filename="../../console/rules/rule_fields.py"/>
        <source>day(s)</source>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/amounts.py"/>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <location filename="../../console/authority/audit/keep_dialog.py"/>
        <location filename="../../console/authority/limits/limit_words.py"/>
        <location filename="../../console/setup/editors.py"/>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../../console/connecting/server_form.py"/>
        <source>db.example.org, or a whole address</source>
        <translation>db.example.org oder eine ganze Adresse</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>decide escalations</source>
        <translation>über Eskalationen entscheiden</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>declared at {declared}, the newest of it at {time}</source>
        <translation>ausgerufen um {declared}, das Neueste davon um {time}</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../../console/acting/fit_words.py"/>
        <source>does not serve the queue</source>
        <translation>bedient die Warteschlange nicht</translation>
    </message>
    <message>
        <location filename="../../console/acting/fit_words.py"/>
        <source>does not speak {language}</source>
        <translation>spricht kein {language}</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/commands_model.py"/>
        <source>done</source>
        <translation>getan</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>due at {due}</source>
        <translation>fällig um {due}</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <location filename="../../console/models/follow_ups.py"/>
        <source>due time minus now</source>
        <translation>Frist minus jetzt</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <location filename="../../console/handover/line_words.py"/>
        <location filename="../../console/models/follow_ups.py"/>
        <source>due {time}</source>
        <translation>fällig {time}</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>each agent's site</source>
        <translation>dem Standort der Person</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>each moment minus when that contact joined its line, minus the answer time of that queue</source>
        <translation>jeder Zeitpunkt minus Beginn des Wartens dieses Kontakts, minus Annahmezeit seiner Warteschlange</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>each moment minus when the oldest contact joined this line; call-backs are not in it</source>
        <translation>jeder Zeitpunkt minus Beginn des Wartens des ältesten Kontakts; ohne Rückrufe</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>each queue has a target of its own; the table of queues tells them</source>
        <translation>jede Warteschlange hat ihr eigenes Ziel; die Tabelle der Warteschlangen nennt sie</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>early {time}</source>
        <translation>zu früh {time}</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/until_moments.py"/>
        <source>end of Friday</source>
        <translation>Ende des Freitags</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/until_moments.py"/>
        <source>end of the shift</source>
        <translation>Ende der Schicht</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/until_moments.py"/>
        <source>end of today</source>
        <translation>Ende des Tages</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>ended {time}</source>
        <translation>beendet {time}</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>ended {when}</source>
        <translation>beendet {when}</translation>
    </message>
    <message>
        <location filename="../../console/handover/line_words.py"/>
        <source>ended, needs nobody</source>
        <translation>beendet, braucht niemanden</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>ended, not used</source>
        <translation>abgelaufen, nicht verwendet</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>ends in {time} !</source>
        <translation>endet in {time} !</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>ends {time}</source>
        <translation>Ende {time}</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>erase what is kept of a customer</source>
        <translation>löschen, was über einen Kunden gespeichert ist</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/commands_model.py"/>
        <source>erased</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <location filename="../../console/escalating/titles.py"/>
        <location filename="../../console/models/escalations.py"/>
        <source>escalation {n}</source>
        <translation>Eskalation {n}</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_facts.py"/>
        <source>escalation {n} until {time}</source>
        <translation>Eskalation {n} bis {time}</translation>
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
        <location filename="../../console/authority/what_if/return_words.py"/>
        <source>escalations and repeat contacts avoided times the assumed minutes; the ends of both are added</source>
        <translation>vermiedene Eskalationen und Wiederholkontakte mal angenommene Minuten; die Enden beider werden addiert</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_words.py"/>
        <source>escalations are not in it: too few</source>
        <translation>Eskalationen sind nicht enthalten: zu wenige</translation>
    </message>
    <message>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>every abandon counts against it</source>
        <translation>jeder Abbruch zählt dagegen</translation>
    </message>
    <message>
        <location filename="../../console/alerts/how_page.py"/>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>expect {range} in as many days</source>
        <translation>erwartet {range} in ebenso vielen Tagen</translation>
    </message>
    <message>
        <location filename="../../console/alerts/how_page.py"/>
        <source>f&amp;rom</source>
        <translation>&amp;von</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>first answer minus arrival</source>
        <translation>erste Annahme minus Eingang</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/keep_dialog.py"/>
        <source>for good</source>
        <translation>für immer</translation>
    </message>
    <message>
        <location filename="../../console/acting/lend_dialog.py"/>
        <source>for {time}, to {end}</source>
        <translation>{time} lang, bis {end}</translation>
    </message>
    <message>
        <location filename="../../console/acting/fit_words.py"/>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>from its arrival to its first answer</source>
        <translation>vom Eingang bis zur ersten Annahme</translation>
    </message>
    <message>
        <location filename="../../console/setup/row_editors.py"/>
        <source>from level {n}</source>
        <translation>ab Stufe {n}</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_dialog.py"/>
        <source>from now on</source>
        <translation>ab jetzt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/audit_filters.py"/>
        <location filename="../../console/authority/ledger/filter_bar.py"/>
        <location filename="../../console/authority/limits/cell_aside.py"/>
        <source>from the beginning</source>
        <translation>von Anfang an</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/cell_aside.py"/>
        <source>from {time}, set by {who} {when}</source>
        <translation>ab {time}, festgelegt: {who}, {when}</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>from {when}</source>
        <translation>ab {when}</translation>
    </message>
    <message>
        <location filename="../../console/models/queue_meanings.py"/>
        <source>gave up in this line, {short} of them within {limit} (short abandons)</source>
        <translation>in dieser Warteschlange aufgegeben, davon {short} innerhalb von {limit} (Kurzabbrüche)</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>given back</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>given until {due}</source>
        <translation>gegeben bis {due}</translation>
    </message>
    <message>
        <location filename="../../console/setup/team_agents.py"/>
        <source>go to {team}</source>
        <translation>wechseln zu {team}</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/advice_page.py"/>
        <source>grant G-{number}</source>
        <translation>Freigabe G-{number}</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <source>grant G-{n}</source>
        <translation>Freigabe G-{n}</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>grant authority</source>
        <translation>Befugnisse erteilen</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>granted by</source>
        <translation>erteilt von</translation>
    </message>
    <message>
        <location filename="../../console/detail/chosen_thing.py"/>
        <source>hand of {agent}</source>
        <translation>Handzeichen von {agent}</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>hand the shift over</source>
        <translation>die Schicht übergeben</translation>
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
        <location filename="../../console/authority/audit/keep_dialog.py"/>
        <source>held: {reason}</source>
        <translation>festgehalten: {reason}</translation>
    </message>
    <message>
        <location filename="../../console/alerts/line_rows.py"/>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <location filename="../../console/acting/priority_words.py"/>
        <source>high ({n})</source>
        <translation>hoch ({n})</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_words.py"/>
        <source>history does not say whether that is more than it cost</source>
        <translation>die Vergangenheit sagt nicht, ob das mehr ist, als es kostete</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>hold what a law-suit needs</source>
        <translation>aufbewahren, was ein Rechtsstreit braucht</translation>
    </message>
    <message>
        <location filename="../../console/setup/editors.py"/>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_words.py"/>
        <source>hours times the cost of an hour, and escalations avoided times customers who stay times their worth</source>
        <translation>Stunden mal Kosten einer Stunde, dazu vermiedene Eskalationen mal Kunden, die bleiben, mal deren Wert</translation>
    </message>
    <message>
        <location filename="../../console/acting/state_dialog.py"/>
        <source>if it helps those who look later</source>
        <translation>falls es denen hilft, die später nachsehen</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>impact on the queues: negative, one less than planned</source>
        <translation>Wirkung auf die Warteschlangen: negativ, eine Person weniger als geplant</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>impact on the queues: none</source>
        <translation>Wirkung auf die Warteschlangen: keine</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>impact on the queues: positive, one more than planned</source>
        <translation>Wirkung auf die Warteschlangen: positiv, eine Person mehr als geplant</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/limits/sites_model.py"/>
        <source>in %Ln day(s) {used} used, {refused} refused, {asked} asked</source>
        <translation>
            <numerusform>in %Ln Tag {used} genutzt, {refused} verweigert, {asked} erbeten</numerusform>
            <numerusform>in %Ln Tagen {used} genutzt, {refused} verweigert, {asked} erbeten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>in %Ln queue(s)</source>
        <translation>
            <numerusform>in %Ln Warteschlange</numerusform>
            <numerusform>in %Ln Warteschlangen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_dialog.py"/>
        <source>in a few words; it stands in the ledger</source>
        <translation>in wenigen Worten; es steht im Nachweis</translation>
    </message>
    <message>
        <location filename="../../console/incidents/declare_dialog.py"/>
        <source>in a few words; the whole floor reads it</source>
        <translation>in wenigen Worten; das ganze Servicecenter liest es</translation>
    </message>
    <message>
        <location filename="../../console/authority/amounts.py"/>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <location filename="../../console/acting/fit_words.py"/>
        <source>in aux</source>
        <translation>nicht bereit</translation>
    </message>
    <message>
        <location filename="../../console/acting/fit_words.py"/>
        <source>in aux: {reason}</source>
        <translation>nicht bereit: {reason}</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <location filename="../../console/escalating/moment_choice.py"/>
        <source>in {time}</source>
        <translation>in {time}</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_words.py"/>
        <location filename="../../console/document/opening.py"/>
        <source>incident {number}</source>
        <translation>Störung {number}</translation>
    </message>
    <message>
        <location filename="../../console/acting/fit_words.py"/>
        <source>is for {channel}</source>
        <translation>ist für {channel}</translation>
    </message>
    <message>
        <location filename="../../console/acting/fit_words.py"/>
        <source>is there already</source>
        <translation>ist schon dort</translation>
    </message>
    <message>
        <location filename="../../console/demo/stay.py"/>
        <source>it gave no reason</source>
        <translation>ohne Angabe eines Grundes</translation>
    </message>
    <message>
        <location filename="../../console/acting/break_dialog.py"/>
        <location filename="../../console/acting/order_dialogs.py"/>
        <location filename="../../console/acting/places_dialog.py"/>
        <location filename="../../console/acting/reason_dialog.py"/>
        <location filename="../../console/escalating/time_dialogs.py"/>
        <source>it is kept in the history</source>
        <translation>er bleibt im Verlauf stehen</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>it stands in the ledger</source>
        <translation>es steht im Nachweis</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>its due time, {time} after it was raised</source>
        <translation>ihre Frist, {time} nach der Meldung</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>its own due time, or the promised time of a call-back, or else the answer time of its queue minus now</source>
        <translation>eigene Frist, zugesagte Zeit eines Rückrufs oder sonst Annahmezeit der Warteschlange, minus jetzt</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>its target</source>
        <translation>ihr Ziel</translation>
    </message>
    <message>
        <location filename="../../console/connecting/server_form.py"/>
        <source>kept in the keyring</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/ledger/flags_page.py"/>
        <location filename="../../console/authority/what_if/return_page.py"/>
        <location filename="../../console/authority/what_if/what_if_page.py"/>
        <source>last %Ln day(s)</source>
        <translation>
            <numerusform>letzter %Ln Tag</numerusform>
            <numerusform>letzte %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/audit_filters.py"/>
        <location filename="../../console/authority/ledger/filter_bar.py"/>
        <source>last 30 days</source>
        <translation>letzte 30 Tage</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/audit_filters.py"/>
        <location filename="../../console/authority/ledger/filter_bar.py"/>
        <source>last 7 days</source>
        <translation>letzte 7 Tage</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/audit_filters.py"/>
        <location filename="../../console/authority/ledger/filter_bar.py"/>
        <source>last 90 days</source>
        <translation>letzte 90 Tage</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/filter_bar.py"/>
        <source>last month</source>
        <translation>letzter Monat</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>late by {time}</source>
        <translation>{time} zu spät</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>late {time}</source>
        <translation>zu spät {time}</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/saving_ledger.py"/>
        <source>ledger.csv</source>
        <translation>nachweis.csv</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>left as it was</source>
        <translation>blieb, wie es war</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>left {time}</source>
        <translation>weg {time}</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>lend agents</source>
        <translation>Agenten verleihen</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>lent to {queue}</source>
        <translation>an {queue} ausgeliehen</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>lent to {queue} until {time}</source>
        <translation>an {queue} ausgeliehen bis {time}</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>lent until {due}</source>
        <translation>ausgeliehen bis {due}</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_words.py"/>
        <source>less than it cost, by the assumptions below</source>
        <translation>weniger, als es kostete, nach den Annahmen unten</translation>
    </message>
    <message>
        <location filename="../../console/rules/preview_words.py"/>
        <source>less than {rate}</source>
        <translation>weniger als {rate}</translation>
    </message>
    <message>
        <location filename="../../console/keys/known_keys.py"/>
        <source>letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../../console/alerts/what_page.py"/>
        <source>level under</source>
        <translation>Servicelevel unter</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>limit of now: {limit}</source>
        <translation>jetzige Grenze: {limit}</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>limit of the floor {limit}</source>
        <translation>Grenze des Servicecenters {limit}</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>limit of the queue {limit}</source>
        <translation>Grenze der Warteschlange {limit}</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_words.py"/>
        <source>limit of {place}</source>
        <translation>Grenze von: {place}</translation>
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
        <location filename="../../console/acting/priority_words.py"/>
        <source>low ({n})</source>
        <translation>niedrig ({n})</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse.py"/>
        <source>marked as old from {n} s</source>
        <translation>ab {n} s als alt markiert</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>marked from {limit}, the limit of {queue}</source>
        <translation>markiert ab {limit}, der Grenze von {queue}</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>marked from {limit}, the limit of {queue}; {contact} has taken {time}</source>
        <translation>markiert ab {limit}, der Grenze von {queue}; {contact} dauert schon {time}</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>marked from {time}</source>
        <translation>markiert ab {time}</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>marked from {time} in {queue}</source>
        <translation>in {queue} markiert ab {time}</translation>
    </message>
    <message>
        <location filename="../../console/models/queue_meanings.py"/>
        <source>marked from {time}: {grace} past the answer time of the target</source>
        <translation>markiert ab {time}: {grace} nach der Annahmezeit des Ziels</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>match uses of authority with billing</source>
        <translation>Nutzungen mit der Abrechnung abgleichen</translation>
    </message>
    <message>
        <location filename="../../console/panels/response_figure.py"/>
        <source>median and 90th percentile (nearest rank) of taken minus raised, and of resolved minus raised; a person's are of those the person has or resolved</source>
        <translation>Median und 90. Perzentil (nächster Rang) von übernommen minus gemeldet und von gelöst minus gemeldet; die einer Person von denen, die sie hat oder gelöst hat</translation>
    </message>
    <message>
        <location filename="../../console/models/help_words.py"/>
        <source>median of answered minus raised, over the hands raised in the window and answered</source>
        <translation>Median aus beantwortet minus gehoben, über die Hände, die im Zeitraum gehoben und beantwortet wurden</translation>
    </message>
    <message>
        <location filename="../../console/models/queue_meanings.py"/>
        <source>members of this queue that are available and not paused in it</source>
        <translation>Mitglieder dieser Warteschlange, die bereit sind und in ihr nicht pausieren</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>met / counted, each queue by its own rule; the table of queues tells them</source>
        <translation>erfüllt / gezählt, jede Warteschlange nach ihrer eigenen Regel; die Tabelle der Warteschlangen nennt sie</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>met / counted, summed over the queues, each by its own rule; the table of queues tells them</source>
        <translation>erfüllt / gezählt, summiert über die Warteschlangen, jede nach ihrer eigenen Regel; die Tabelle der Warteschlangen nennt sie</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/assumption_fields.py"/>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <location filename="../../console/setup/editors.py"/>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_words.py"/>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/clock_ran_out.py"/>
        <source>more than %Ln person(s) on it</source>
        <translation>
            <numerusform>mehr als %Ln Person daran</numerusform>
            <numerusform>mehr als %Ln Personen daran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/clock_ran_out.py"/>
        <source>more than %Ln transfer(s)</source>
        <translation>
            <numerusform>mehr als %Ln Weiterleitung</numerusform>
            <numerusform>mehr als %Ln Weiterleitungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <source>more than is left to the agent</source>
        <translation>mehr, als dem Agenten überlassen ist</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_words.py"/>
        <source>more than it cost, by the assumptions below</source>
        <translation>mehr, als es kostete, nach den Annahmen unten</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>move and order contacts</source>
        <translation>Kontakte verschieben und ordnen</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>name the floor and its promise</source>
        <translation>Name und Versprechen des Floors festlegen</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>nearly used up !, until {time}</source>
        <translation>fast aufgebraucht !, bis {time}</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>needed by Erlang C minus at work; queues that share people are taken together</source>
        <translation>nötig nach Erlang C minus bei der Arbeit; Warteschlangen mit gemeinsamen Personen zählen zusammen</translation>
    </message>
    <message>
        <location filename="../../console/acting/fit_words.py"/>
        <source>needs a note</source>
        <translation>braucht eine Notiz</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_words.py"/>
        <source>needs {n} refused contacts, there are {found}</source>
        <translation>braucht {n} abgelehnte Kontakte, es sind {found}</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kinds_view.py"/>
        <source>never needed</source>
        <translation>nie nötig</translation>
    </message>
    <message>
        <location filename="../../console/plan/hours_topic.py"/>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>never open</source>
        <translation>nie geöffnet</translation>
    </message>
    <message>
        <location filename="../../console/alerts/line_rows.py"/>
        <location filename="../../console/authority/agent_levels.py"/>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>new agents</source>
        <translation>neue Agenten</translation>
    </message>
    <message>
        <location filename="../../console/palette/past_entries.py"/>
        <source>newest {contact}</source>
        <translation>zuletzt {contact}</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_facts.py"/>
        <source>next in {time}</source>
        <translation>nächster in {time}</translation>
    </message>
    <message>
        <location filename="../../console/incidents/incident_words.py"/>
        <source>next update in {time}</source>
        <translation>nächste Meldung in {time}</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../console/models/contact_marks.py"/>
        <source>no answer, {time}</source>
        <translation>keine Antwort, {time}</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_dialog.py"/>
        <location filename="../../console/authority/what_if/what_if_page.py"/>
        <source>no bound</source>
        <translation>ohne Schranke</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_words.py"/>
        <source>no budget</source>
        <translation>kein Budget</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <source>no cap</source>
        <translation>keine Obergrenze</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>no capacity is set: one contact at a time</source>
        <translation>keine Kapazität festgelegt: ein Kontakt zur selben Zeit</translation>
    </message>
    <message>
        <location filename="../../console/freshness.py"/>
        <source>no data yet</source>
        <translation>noch keine Daten</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_words.py"/>
        <source>no end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <location filename="../../console/models/help_words.py"/>
        <source>no hand was answered</source>
        <translation>keine Hand beantwortet</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>no handle time is known yet</source>
        <translation>noch ist keine Bearbeitungszeit bekannt</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_words.py"/>
        <source>no hours</source>
        <translation>keine Zeiten</translation>
    </message>
    <message>
        <location filename="../../console/setup/queue_fields.py"/>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>no limit is set for this state</source>
        <translation>für diesen Status ist keine Grenze festgelegt</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_words.py"/>
        <source>no limit of its own from {time}</source>
        <translation>keine eigene Grenze ab {time}</translation>
    </message>
    <message>
        <location filename="../../console/acting/fit_words.py"/>
        <source>no longer works here</source>
        <translation>arbeitet nicht mehr hier</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <source>no note</source>
        <translation>keine Notiz</translation>
    </message>
    <message>
        <location filename="../../console/models/clock_ran_out.py"/>
        <source>no note {limit} after a transfer</source>
        <translation>{limit} nach Weiterleitung ohne Notiz</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>no plan</source>
        <translation>kein Plan</translation>
    </message>
    <message>
        <location filename="../../console/detail/said.py"/>
        <source>no queue</source>
        <translation>keine Warteschlange</translation>
    </message>
    <message>
        <location filename="../../console/models/clock_ran_out.py"/>
        <source>no record after {limit}</source>
        <translation>nach {limit} kein Datensatz</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_words.py"/>
        <source>no reference</source>
        <translation>keine Referenz</translation>
    </message>
    <message>
        <location filename="../../console/people/people_topic.py"/>
        <source>no role</source>
        <translation>keine Rolle</translation>
    </message>
    <message>
        <location filename="../../console/setup/row_editors.py"/>
        <source>no route</source>
        <translation>kein Weg</translation>
    </message>
    <message>
        <location filename="../../console/acting/fit_words.py"/>
        <source>no route from {queue}: needs a reason</source>
        <translation>kein Weg von {queue}: braucht einen Grund</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>no shift</source>
        <translation>keine Schicht</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_words.py"/>
        <source>no sign-in</source>
        <translation>keine Anmeldung</translation>
    </message>
    <message>
        <location filename="../../console/alerts/how_page.py"/>
        <source>no sound</source>
        <translation>kein Ton</translation>
    </message>
    <message>
        <location filename="../../console/causes/causes_window.py"/>
        <source>no system</source>
        <translation>kein System</translation>
    </message>
    <message>
        <location filename="../../console/incidents/incident_words.py"/>
        <source>no update due</source>
        <translation>keine Meldung fällig</translation>
    </message>
    <message>
        <location filename="../../console/handover/line_words.py"/>
        <location filename="../../console/models/follow_ups.py"/>
        <location filename="../../console/setup/queue_fields.py"/>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <location filename="../../console/models/help_words.py"/>
        <source>nobody had help</source>
        <translation>niemand bekam Hilfe</translation>
    </message>
    <message>
        <location filename="../../console/acting/fit_words.py"/>
        <source>nobody is at work there</source>
        <translation>dort arbeitet niemand</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_view.py"/>
        <location filename="../../console/detail/escalation_words.py"/>
        <location filename="../../console/detail/said.py"/>
        <source>nobody known</source>
        <translation>niemand Bekanntes</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <location filename="../../console/models/who_has_it.py"/>
        <source>nobody there</source>
        <translation>niemand da</translation>
    </message>
    <message>
        <location filename="../../console/acting/lend_dialog.py"/>
        <source>nobody waits</source>
        <translation>niemand wartet</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_words.py"/>
        <location filename="../../console/escalating/raise_dialog.py"/>
        <location filename="../../console/people/people_topic.py"/>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../console/acting/priority_words.py"/>
        <location filename="../../console/alerts/line_rows.py"/>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <location filename="../../console/acting/places_dialog.py"/>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <location filename="../../console/models/clock_ran_out.py"/>
        <source>not answered in {limit}</source>
        <translation>in {limit} nicht beantwortet</translation>
    </message>
    <message>
        <location filename="../../console/alerts/listing.py"/>
        <source>not before {time} · {clock}</source>
        <translation>nicht vor {time} · {clock}</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/totals_view.py"/>
        <source>not escalated, or no cause yet</source>
        <translation>nicht eskaliert oder noch ohne Ursache</translation>
    </message>
    <message>
        <location filename="../../console/alerts/line_rows.py"/>
        <source>not for now</source>
        <translation>vorerst nicht</translation>
    </message>
    <message>
        <location filename="../../console/handover/handover_document.py"/>
        <source>not handed over yet</source>
        <translation>noch nicht übergeben</translation>
    </message>
    <message>
        <location filename="../../console/setup/editors.py"/>
        <source>not in the list any more</source>
        <translation>nicht mehr in der Liste</translation>
    </message>
    <message>
        <location filename="../../console/models/contact_marks.py"/>
        <source>not moved to {target}</source>
        <translation>nicht nach {target}</translation>
    </message>
    <message>
        <location filename="../../console/connecting/server_form.py"/>
        <source>not needed: it stays on this machine</source>
        <translation>nicht nötig: es bleibt auf diesem Rechner</translation>
    </message>
    <message>
        <location filename="../../console/escalating/line_people.py"/>
        <source>not on shift</source>
        <translation>nicht im Dienst</translation>
    </message>
    <message>
        <location filename="../../console/views/choices.py"/>
        <source>not on this floor</source>
        <translation>nicht in diesem Servicecenter</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>not planned</source>
        <translation>nicht geplant</translation>
    </message>
    <message>
        <location filename="../../console/palette/rows.py"/>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <location filename="../../console/models/leaving_words.py"/>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <location filename="../../console/setup/field_row.py"/>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/matrix_model.py"/>
        <source>not set: {typed}</source>
        <translation>nicht festgelegt: {typed}</translation>
    </message>
    <message>
        <location filename="../../console/acting/fit_words.py"/>
        <source>not signed in</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <location filename="../../console/palette/thing_words.py"/>
        <source>not there any more</source>
        <translation>nicht mehr da</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/limits/sites_model.py"/>
        <source>not used in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln Tag nicht genutzt</numerusform>
            <numerusform>in %Ln Tagen nicht genutzt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>not used yet</source>
        <translation>noch nicht verwendet</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../console/alerts/how_page.py"/>
        <location filename="../../console/authority/limits/limit_dialog.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../console/palette/thing_words.py"/>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>nothing granted</source>
        <translation>nichts erteilt</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <source>nothing of it is given to the agent</source>
        <translation>davon ist dem Agenten nichts gegeben</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>nothing of it is left to the agent</source>
        <translation>davon ist dem Agenten nichts überlassen</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>now minus arrival</source>
        <translation>jetzt minus Eingang</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>now minus when it joined this line</source>
        <translation>jetzt minus Beginn des Wartens in dieser Warteschlange</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>now minus when that contact joined its line; call-backs are not in it</source>
        <translation>jetzt minus Beginn des Wartens dieses Kontakts; ohne Rückrufe</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse.py"/>
        <source>now minus when the database was last heard</source>
        <translation>jetzt minus letzte Antwort der Datenbank</translation>
    </message>
    <message>
        <location filename="../../console/models/queue_meanings.py"/>
        <source>now minus when the oldest contact joined this line; call-backs are not in it</source>
        <translation>jetzt minus Beginn des Wartens des ältesten Kontakts; ohne Rückrufe</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>now minus when the state began</source>
        <translation>jetzt minus Beginn des Status</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_chart.py"/>
        <source>now {limit}</source>
        <translation>jetzt {limit}</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/assumption_fields.py"/>
        <source>of 100</source>
        <translation>von 100</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_chart.py"/>
        <source>of them escalated</source>
        <translation>davon eskaliert</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>of {all}: {low} to {high}; expect {range} in as many days</source>
        <translation>von {all}: {low} bis {high}; erwartet {range} in ebenso vielen Tagen</translation>
    </message>
    <message>
        <location filename="../../console/alerts/typed_limits.py"/>
        <location filename="../../console/alerts/what_page.py"/>
        <location filename="../../console/rules/rule_words.py"/>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_words.py"/>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <location filename="../../console/models/who_has_it.py"/>
        <source>on duty for this queue</source>
        <translation>Dienst für diese Warteschlange</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>on hold</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <location filename="../../console/alerts/how_page.py"/>
        <source>on nights that begin on</source>
        <translation>in Nächten, die beginnen am</translation>
    </message>
    <message>
        <location filename="../../console/alerts/what_page.py"/>
        <source>on one contact</source>
        <translation>ein Kontakt über</translation>
    </message>
    <message>
        <location filename="../../console/escalating/line_people.py"/>
        <source>on shift</source>
        <translation>im Dienst</translation>
    </message>
    <message>
        <location filename="../../console/document/opening.py"/>
        <source>one customer</source>
        <translation>ein Kunde</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <location filename="../../console/alerts/grant_called.py"/>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <location filename="../../console/people/roles_editor.py"/>
        <location filename="../../console/setup/row_editors.py"/>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>one that is gone</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>only answered contacts count</source>
        <translation>nur angenommene Kontakte zählen</translation>
    </message>
    <message>
        <location filename="../../console/alerts/line_rows.py"/>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <location filename="../../console/plan/week_editor.py"/>
        <source>open at these hours</source>
        <translation>zu diesen Zeiten geöffnet</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>open, taken, promised or given back</source>
        <translation>offen, übernommen, zugesagt oder zurückgegeben</translation>
    </message>
    <message>
        <location filename="../../console/keys/key_cap.py"/>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_list.py"/>
        <location filename="../../console/alerts/line_rows.py"/>
        <location filename="../../console/palette/thing_words.py"/>
        <source>over</source>
        <translation>beendet</translation>
    </message>
    <message>
        <location filename="../../console/panels/heap_line.py"/>
        <source>over 3 days</source>
        <translation>über 3 Tage</translation>
    </message>
    <message>
        <location filename="../../console/palette/thing_words.py"/>
        <source>over for {time}</source>
        <translation>seit {time} beendet</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>over the budget</source>
        <translation>über dem Budget</translation>
    </message>
    <message>
        <location filename="../../console/detail/customer_facts.py"/>
        <source>over the contacts told here</source>
        <translation>über die hier erzählten Kontakte</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>over the customer's cap</source>
        <translation>über der Obergrenze des Kunden</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>over {time}</source>
        <translation>über {time}</translation>
    </message>
    <message>
        <location filename="../../console/handover/line_words.py"/>
        <source>overdue {length}!</source>
        <translation>überfällig {length}!</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <location filename="../../console/detail/floor_facts.py"/>
        <location filename="../../console/detail/incident_facts.py"/>
        <location filename="../../console/models/escalations.py"/>
        <location filename="../../console/models/follow_ups.py"/>
        <source>overdue {time}</source>
        <translation>überfällig {time}</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>owner</source>
        <translation>zuständig</translation>
    </message>
    <message>
        <location filename="../../console/models/queue_meanings.py"/>
        <source>people at work minus people needed for the target by Erlang C</source>
        <translation>Personen bei der Arbeit minus Personen, die das Ziel nach Erlang C braucht</translation>
    </message>
    <message>
        <location filename="../../console/authority/amounts.py"/>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>per agent</source>
        <translation>je Agent</translation>
    </message>
    <message>
        <location filename="../../console/authority/amounts.py"/>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>per contact</source>
        <translation>je Kontakt</translation>
    </message>
    <message>
        <location filename="../../console/authority/amounts.py"/>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>per customer</source>
        <translation>je Kunde</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>person</source>
        <translation>Person</translation>
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
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>promised to the customer for {due}</source>
        <translation>dem Kunden für {due} versprochen</translation>
    </message>
    <message>
        <location filename="../../console/models/follow_ups.py"/>
        <source>promised {time} ago</source>
        <translation>vor {time} zugesagt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <location filename="../../console/people/people_topic.py"/>
        <source>queue {name}</source>
        <translation>Warteschlange {name}</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>raise escalations</source>
        <translation>Eskalationen auslösen</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>raised hands that nobody has answered</source>
        <translation>Handzeichen, auf die niemand geantwortet hat</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>raised {time} ago</source>
        <translation>gemeldet vor {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/handover/line_words.py"/>
        <source>read by {read} of %Ln person(s)</source>
        <translation>
            <numerusform>gelesen von {read} von %Ln Person</numerusform>
            <numerusform>gelesen von {read} von %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_chart.py"/>
        <source>refusals avoided</source>
        <translation>vermiedene Ablehnungen</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_words.py"/>
        <source>repeat contacts are not in it: too few</source>
        <translation>Wiederholkontakte sind nicht enthalten: zu wenige</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/totals_view.py"/>
        <source>reserved or confirmed</source>
        <translation>reserviert oder bestätigt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>resolved</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <location filename="../../console/setup/queues_topic.py"/>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>revoked by</source>
        <translation>widerrufen von</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>revoked {time}</source>
        <translation>widerrufen {time}</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>revoked {time} by {name}</source>
        <translation>widerrufen {time} von {name}</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>revoked, not used</source>
        <translation>widerrufen, nicht verwendet</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../console/setup/row_editors.py"/>
        <source>route, {note}</source>
        <translation>Weg, {note}</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>run incidents</source>
        <translation>Störungen führen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/clock_ran_out.py"/>
        <source>same cause within %Ln day(s)</source>
        <translation>
            <numerusform>dieselbe Ursache binnen %Ln Tag</numerusform>
            <numerusform>dieselbe Ursache binnen %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_list.py"/>
        <source>second approval: {over}</source>
        <translation>zweite Genehmigung: {over}</translation>
    </message>
    <message>
        <location filename="../../console/setup/editors.py"/>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>see to raised hands</source>
        <translation>sich um gehobene Hände kümmern</translation>
    </message>
    <message>
        <location filename="../../console/alerts/line_rows.py"/>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <location filename="../../console/alerts/listing.py"/>
        <source>seen · {clock}</source>
        <translation>gesehen · {clock}</translation>
    </message>
    <message>
        <location filename="../../console/authority/agent_levels.py"/>
        <source>senior</source>
        <translation>erfahren</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>senior agents</source>
        <translation>erfahrene Agenten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/clock_ran_out.py"/>
        <source>sent back %Ln time(s)</source>
        <translation>
            <numerusform>%Ln-mal zurückgeschickt</numerusform>
            <numerusform>%Ln-mal zurückgeschickt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/acting/fit_words.py"/>
        <source>serves the queue</source>
        <translation>bedient die Warteschlange</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/assumption_fields.py"/>
        <source>set by you</source>
        <translation>von Ihnen gesetzt</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/cell_aside.py"/>
        <source>set by {who} {when}</source>
        <translation>festgelegt: {who}, {when}</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/cell_aside.py"/>
        <source>set for {place}</source>
        <translation>festgelegt für: {place}</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>set how long things are kept</source>
        <translation>Aufbewahrungsfristen festlegen</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>set levels of agents</source>
        <translation>Stufen der Agenten festlegen</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>set limits of authority</source>
        <translation>Grenzen der Befugnisse festlegen</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>set opening hours</source>
        <translation>Öffnungszeiten festlegen</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>set rules that raise escalations</source>
        <translation>Regeln für Eskalationen festlegen</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>set skills and queues of agents</source>
        <translation>Fähigkeiten und Queues der Agenten festlegen</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>set up queues and routes</source>
        <translation>Queues und Wege einrichten</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>set up sites and teams</source>
        <translation>Standorte und Teams einrichten</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>set up skills</source>
        <translation>Fähigkeiten einrichten</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>shift breaks</source>
        <translation>Pausen verschieben</translation>
    </message>
    <message>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>short abandons are left out</source>
        <translation>Kurzabbrüche zählen nicht mit</translation>
    </message>
    <message>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>short abandons count as answered in time</source>
        <translation>Kurzabbrüche zählen als rechtzeitig angenommen</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>shown from {n} planned minutes on</source>
        <translation>ab {n} geplanten Minuten gezeigt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>since</source>
        <translation>seit</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>since it joined this line</source>
        <translation>seit es in dieser Warteschlange wartet</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <location filename="../../console/models/contacts.py"/>
        <source>since its arrival</source>
        <translation>seit dem Eingang</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>since the hand was raised</source>
        <translation>seit dem Handzeichen</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse.py"/>
        <source>since the last answer of the database</source>
        <translation>seit der letzten Antwort der Datenbank</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>since the state began</source>
        <translation>seit Beginn des Status</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <location filename="../../console/handover/line_words.py"/>
        <location filename="../../console/plan/plan_words.py"/>
        <source>since {time}</source>
        <translation>seit {time}</translation>
    </message>
    <message>
        <location filename="../../console/incidents/incident_words.py"/>
        <source>since {time} · {queues}</source>
        <translation>seit {time} · {queues}</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>since {time}, due at {due}</source>
        <translation>seit {time}, fällig um {due}</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <location filename="../../console/detail/said.py"/>
        <location filename="../../console/handover/line_words.py"/>
        <location filename="../../console/handover/shift_window.py"/>
        <location filename="../../console/models/escalations.py"/>
        <location filename="../../console/models/who_has_it.py"/>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <location filename="../../console/panels/response_figure.py"/>
        <source>somebody in no list</source>
        <translation>jemand ohne Listeneintrag</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <source>somebody used up what was left this moment</source>
        <translation>jemand hat den Rest in diesem Augenblick verwendet</translation>
    </message>
    <message>
        <location filename="../../console/acting/fit_words.py"/>
        <source>speaks {language}</source>
        <translation>spricht {language}</translation>
    </message>
    <message>
        <location filename="../../console/authority/agent_levels.py"/>
        <source>standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>standard agents</source>
        <translation>Standard-Agenten</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../../console/setup/team_agents.py"/>
        <source>stay in this team</source>
        <translation>in diesem Team bleiben</translation>
    </message>
    <message>
        <location filename="../../console/models/stuck_words.py"/>
        <source>stuck: {state}</source>
        <translation>hängt: {state}</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>sum of the amounts tried, less what was given for the same contact later; what to expect: bootstrap over days</source>
        <translation>Summe der versuchten Beträge, abzüglich dessen, was für denselben Kontakt später gegeben wurde; Erwartung: Bootstrap über Tage</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_words.py"/>
        <source>sum of uses that are confirmed or reserved</source>
        <translation>Summe der bestätigten und reservierten Nutzungen</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>taken back</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>taken back by the agent at {time}</source>
        <translation>um {time} vom Agenten zurückgezogen</translation>
    </message>
    <message>
        <location filename="../../console/detail/said.py"/>
        <source>taken back by {name}</source>
        <translation>zurückgenommen durch {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/response_figure.py"/>
        <source>taken in {time}, median of %Ln today</source>
        <translation>
            <numerusform>übernommen in {time}, Median von %Ln heute</numerusform>
            <numerusform>übernommen in {time}, Median von %Ln heute</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/acting/fit_words.py"/>
        <source>takes no work any more</source>
        <translation>nimmt keine Arbeit mehr an</translation>
    </message>
    <message>
        <location filename="../../console/acting/fit_words.py"/>
        <source>takes no {channel}</source>
        <translation>nimmt nichts an: {channel}</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>target of the queue {limit}</source>
        <translation>Ziel der Warteschlange {limit}</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>target {share}</source>
        <translation>Ziel {share}</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>target {share} in {time}</source>
        <translation>Ziel {share} in {time}</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>target {time}</source>
        <translation>Ziel {time}</translation>
    </message>
    <message>
        <location filename="../../console/explanation.py"/>
        <source>target: {share} within {time}</source>
        <translation>Ziel: {share} innerhalb von {time}</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>targets differ</source>
        <translation>verschiedene Ziele</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <location filename="../../console/people/people_topic.py"/>
        <source>team {name}</source>
        <translation>Team {name}</translation>
    </message>
    <message>
        <location filename="../../console/acting/message_acts.py"/>
        <location filename="../../console/alerts/grant_called.py"/>
        <source>team {team}</source>
        <translation>Team {team}</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>the agent's state now against the activity planned for now</source>
        <translation>der Zustand der Person jetzt gegen die für jetzt geplante Tätigkeit</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>the due time of each</source>
        <translation>die Frist jeder einzelnen</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>the floor's rule</source>
        <translation>Regel des Servicecenters</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/what_if/return_page.py"/>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>the last %Ln day(s)</source>
        <translation>
            <numerusform>den letzten %Ln Tag</numerusform>
            <numerusform>den letzten %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/models/help_words.py"/>
        <source>the last 24 hours</source>
        <translation>die letzten 24 Stunden</translation>
    </message>
    <message>
        <location filename="../../console/models/help_words.py"/>
        <location filename="../../console/models/queue_meanings.py"/>
        <source>the last hour</source>
        <translation>die letzte Stunde</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>the last hour, a point every {time}</source>
        <translation>die letzte Stunde, ein Punkt alle {time}</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>the newest at {time}</source>
        <translation>das Neueste um {time}</translation>
    </message>
    <message>
        <location filename="../../console/detail/customer_facts.py"/>
        <source>the newest {n} of {all}</source>
        <translation>die neuesten {n} von {all}</translation>
    </message>
    <message>
        <location filename="../../console/incidents/update_dialog.py"/>
        <source>the next one finds it faster</source>
        <translation>der Nächste findet es schneller</translation>
    </message>
    <message>
        <location filename="../../console/escalating/raise_dialog.py"/>
        <location filename="../../console/escalating/return_dialog.py"/>
        <source>the next person reads it first</source>
        <translation>die nächste Person liest es zuerst</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>the next update was promised for {due}</source>
        <translation>die nächste Meldung war für {due} versprochen</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_words.py"/>
        <location filename="../../console/authority/limits/cell_aside.py"/>
        <source>the owner of the floor</source>
        <translation>Eigentümer des Servicecenters</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>the promised time minus now: it is nearer than the due time</source>
        <translation>zugesagte Zeit minus jetzt: sie liegt näher als die Fälligkeit</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>the promised time of each</source>
        <translation>die zugesagte Zeit jedes einzelnen</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/decline_dialog.py"/>
        <source>the reason, in words one can say to them</source>
        <translation>der Grund, in Worten, die man so sagen kann</translation>
    </message>
    <message>
        <location filename="../../console/detail/escalation_words.py"/>
        <source>the rule “{rule}”</source>
        <translation>die Regel „{rule}“</translation>
    </message>
    <message>
        <location filename="../../console/incidents/declare_dialog.py"/>
        <source>the same words from everybody</source>
        <translation>dieselben Worte von allen</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>the sum of its waits, in each queue from joining the line to leaving it</source>
        <translation>Summe seiner Wartezeiten, in jeder Warteschlange vom Eintritt bis zum Verlassen</translation>
    </message>
    <message>
        <location filename="../../console/detail/customer_facts.py"/>
        <source>the sum of the waits that are over, in each queue from joining the line to leaving it</source>
        <translation>die Summe der beendeten Wartezeiten, in jeder Warteschlange vom Eintritt bis zum Austritt</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>the sum over all queues; call-backs and outbound are not counted</source>
        <translation>Summe über alle Warteschlangen; ohne Rückrufe und ausgehende Kontakte</translation>
    </message>
    <message>
        <location filename="../../console/alerts/how_page.py"/>
        <source>the system's sound</source>
        <translation>der Systemton</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>the targets of the queues</source>
        <translation>die Ziele der Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>the team</source>
        <translation>das Team</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_words.py"/>
        <source>the whole floor</source>
        <translation>ganzes Servicecenter</translation>
    </message>
    <message>
        <location filename="../../console/incidents/update_dialog.py"/>
        <source>the whole floor reads it; it is kept</source>
        <translation>das ganze Servicecenter liest es; es bleibt erhalten</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/advice_page.py"/>
        <source>their level</source>
        <translation>ihre Stufe</translation>
    </message>
    <message>
        <location filename="../../console/explanation.py"/>
        <source>this moment</source>
        <translation>dieser Augenblick</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/filter_bar.py"/>
        <source>this month</source>
        <translation>dieser Monat</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>this stretch of work</source>
        <translation>dieser Arbeitsabschnitt</translation>
    </message>
    <message>
        <location filename="../../console/connecting/server_form.py"/>
        <source>those this system trusts</source>
        <translation>die dieses System für gültig hält</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>time in which the state agreed with the planned activity / planned time; planned absences are left out</source>
        <translation>Zeit, in der der Zustand mit der geplanten Tätigkeit übereinstimmte / geplante Zeit; geplante Abwesenheiten zählen nicht</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/rules/rule_fields.py"/>
        <source>time(s)</source>
        <translation>
            <numerusform>Mal</numerusform>
            <numerusform>Mal</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/amounts.py"/>
        <location filename="../../console/authority/limits/limit_words.py"/>
        <source>times</source>
        <translation>Male</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_choices.py"/>
        <source>to an agent of your choice</source>
        <translation>zu einem Agenten Ihrer Wahl</translation>
    </message>
    <message>
        <location filename="../../console/acting/lend_dialog.py"/>
        <source>to the end of the shift</source>
        <translation>bis zum Ende der Schicht</translation>
    </message>
    <message>
        <location filename="../../console/acting/lend_dialog.py"/>
        <source>to this time:</source>
        <translation>bis zu dieser Uhrzeit:</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_result_dialog.py"/>
        <source>to {target}</source>
        <translation>nach {target}</translation>
    </message>
    <message>
        <location filename="../../console/models/contact_marks.py"/>
        <source>to {target}, {time}</source>
        <translation>nach {target}, {time}</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/audit_filters.py"/>
        <location filename="../../console/authority/ledger/filter_bar.py"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../../console/detail/said.py"/>
        <source>told by {system}</source>
        <translation>gemeldet von {system}</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>told from {time} on</source>
        <translation>gemeldet ab {time}</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <location filename="../../console/authority/requests/request_words.py"/>
        <location filename="../../console/detail/authority_words.py"/>
        <source>too early to let the customer go</source>
        <translation>zu früh, um den Kunden gehen zu lassen</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_words.py"/>
        <source>too few to say</source>
        <translation>zu wenige für eine Aussage</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>too few to say what to expect</source>
        <translation>zu wenige, um zu sagen, was zu erwarten ist</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>too few to say what to expect (under %Ln)</source>
        <translation>
            <numerusform>zu wenige, um zu sagen, was zu erwarten ist (unter %Ln)</numerusform>
            <numerusform>zu wenige, um zu sagen, was zu erwarten ist (unter %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>too much at once</source>
        <translation>zu viel auf einmal</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>too much by the agent</source>
        <translation>zu viel durch den Agenten</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>too much for the contact</source>
        <translation>zu viel für den Kontakt</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>too much for the customer</source>
        <translation>zu viel für den Kunden</translation>
    </message>
    <message>
        <location filename="../../console/panels/heap_line.py"/>
        <source>under 15 min</source>
        <translation>unter 15 min</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <location filename="../../console/people/roles_editor.py"/>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_words.py"/>
        <location filename="../../console/handover/line_words.py"/>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>until {when}</source>
        <translation>bis {when}</translation>
    </message>
    <message>
        <location filename="../../console/incidents/incident_words.py"/>
        <source>update overdue {time} !</source>
        <translation>Meldung überfällig {time} !</translation>
    </message>
    <message>
        <location filename="../../console/alerts/line_rows.py"/>
        <source>urgent</source>
        <translation>dringend</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>used</source>
        <translation>verwendet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>used %Ln time(s)</source>
        <translation>
            <numerusform>%Ln Mal genutzt</numerusform>
            <numerusform>%Ln Mal genutzt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>used as given</source>
        <translation>genutzt wie gegeben</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>used up that moment</source>
        <translation>in dem Moment aufgebraucht</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>used up !, until {time}</source>
        <translation>aufgebraucht !, bis {time}</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_words.py"/>
        <source>uses by level or grant, not approved one by one, times the share of refused contacts that were escalated</source>
        <translation>Nutzungen nach Stufe oder Freigabe, nicht einzeln bewilligt, mal Anteil der abgelehnten Kontakte, die eskaliert wurden</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>usual limit {limit}</source>
        <translation>übliche Grenze {limit}</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>waiting, of {n}</source>
        <translation>wartend, von {n}</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <location filename="../../console/handover/line_words.py"/>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="../../console/alerts/what_page.py"/>
        <source>waits over</source>
        <translation>Wartezeit über</translation>
    </message>
    <message>
        <location filename="../../console/explanation.py"/>
        <source>waits that ended in the last 30 minutes, and whoever waits past the answer time now</source>
        <translation>Wartezeiten, die in den letzten 30 Minuten endeten, und wer jetzt über die Annahmezeit wartet</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>waits, until {time}</source>
        <translation>wartet, bis {time}</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>waits; the contact is over</source>
        <translation>wartet; der Kontakt ist beendet</translation>
    </message>
    <message>
        <location filename="../../console/plan/closed_days_editor.py"/>
        <source>what day that is</source>
        <translation>was für ein Tag das ist</translation>
    </message>
    <message>
        <location filename="../../console/alerts/how_page.py"/>
        <source>what is high or urgent</source>
        <translation>was hoch oder dringend ist</translation>
    </message>
    <message>
        <location filename="../../console/models/follow_ups.py"/>
        <source>what is still to be done</source>
        <translation>was noch zu tun ist</translation>
    </message>
    <message>
        <location filename="../../console/alerts/how_page.py"/>
        <source>what is urgent</source>
        <translation>was dringend ist</translation>
    </message>
    <message>
        <location filename="../../console/panels/response_figure.py"/>
        <source>what was taken or resolved since the business day of its queue began; raised by mistake is left out</source>
        <translation>was seit Beginn des Geschäftstags der Warteschlange übernommen oder gelöst wurde; Versehen bleiben außen vor</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>when somebody answered, or else now minus when the hand was raised</source>
        <translation>Antwort, sonst jetzt, minus Zeit des Handzeichens</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_words.py"/>
        <location filename="../../console/people/people_topic.py"/>
        <location filename="../../console/people/role_words.py"/>
        <source>whole floor</source>
        <translation>ganzer Floor</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_dialog.py"/>
        <source>within</source>
        <translation>innerhalb von</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/detail/authority_facts.py"/>
        <source>within %Ln day(s)</source>
        <translation>
            <numerusform>innerhalb von %Ln Tag</numerusform>
            <numerusform>innerhalb von %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>without a note</source>
        <translation>ohne Notiz</translation>
    </message>
    <message>
        <location filename="../../console/acting/fit_words.py"/>
        <source>without {skill}</source>
        <translation>ohne {skill}</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>worst wait, in {queue}</source>
        <translation>{queue}: dringendste Wartezeit</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>write to agents</source>
        <translation>Agenten schreiben</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>written; what it was and became is not kept any more</source>
        <translation>geschrieben; was es war und wurde, wird nicht mehr aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../console/escalating/resolve_dialog.py"/>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <location filename="../../console/connecting/server_form.py"/>
        <source>your account on this machine</source>
        <translation>Ihr Konto auf diesem Rechner</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>your limit {limit}</source>
        <translation>Ihre Grenze {limit}</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>{about}: climbed to you, due in {left}</source>
        <translation>{about}: zu Ihnen aufgestiegen, fällig in {left}</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>{about}: climbed to you, overdue by {late}</source>
        <translation>{about}: zu Ihnen aufgestiegen, seit {late} überfällig</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>{about}: escalation came back</source>
        <translation>{about}: Eskalation ist zurückgekommen</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>{about}: escalation due in {left}</source>
        <translation>{about}: Eskalation in {left} fällig</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>{about}: escalation overdue by {late}</source>
        <translation>{about}: Eskalation seit {late} überfällig</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>{about}: new escalation</source>
        <translation>{about}: neue Eskalation</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>{about}: overdue by {late}, and nobody on shift to decide it</source>
        <translation>{about}: seit {late} überfällig, und niemand in der Schicht, der entscheiden kann</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>{about}: promised call-back due in {left}</source>
        <translation>{about}: versprochener Rückruf in {left} fällig</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>{about}: promised call-back overdue by {late}</source>
        <translation>{about}: versprochener Rückruf seit {late} überfällig</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>{activity} {start} to {end}</source>
        <translation>{activity} {start} bis {end}</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>{activity} {time}</source>
        <translation>{activity} {time}</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>{agents} of {place}</source>
        <translation>{agents} von {place}</translation>
    </message>
    <message>
        <location filename="../../console/setup/skills_topic.py"/>
        <source>{agents}, {queues}.</source>
        <translation>{agents}, {queues}.</translation>
    </message>
    <message>
        <location filename="../../console/panels/agents.py"/>
        <source>{agents}; {late} late</source>
        <translation>{agents}; {late} zu spät</translation>
    </message>
    <message>
        <location filename="../../console/panels/agents.py"/>
        <source>{agents}; {late} late, {over} over break</source>
        <translation>{agents}; {late} zu spät, {over} über der Pause</translation>
    </message>
    <message>
        <location filename="../../console/panels/agents.py"/>
        <source>{agents}; {over} over break</source>
        <translation>{agents}; {over} über der Pause</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>{agent} answered after {time}, in {queue}</source>
        <translation>{agent} nahm nach {time} an, in {queue}</translation>
    </message>
    <message>
        <location filename="../../console/acting/hand_words.py"/>
        <source>{agent} answered {contact} at {time}.</source>
        <translation>{agent} hat {contact} um {time} angenommen.</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/authorise_dialog.py"/>
        <source>{agent} asked for it in escalation {n}: that is still to be approved or declined.</source>
        <translation>{agent} hat es in Eskalation {n} angefragt: das ist noch zu genehmigen oder abzulehnen.</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <source>{agent} asked for more than is left to them: {what}</source>
        <translation>{agent} hat um mehr gebeten, als überlassen ist: {what}</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>{agent} came back from {queue}</source>
        <translation>{agent} kam aus {queue} zurück</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <source>{agent} does not need it any more: {what}</source>
        <translation>{agent} braucht es nicht mehr: {what}</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>{agent} ended it after {time}</source>
        <translation>{agent} beendete es nach {time}</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <source>{agent} gave back {what}</source>
        <translation>{agent} hat zurückgegeben: {what}</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>{agent} goes back from {queue} in {left}</source>
        <translation>{agent} kehrt in {left} aus {queue} zurück</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>{agent} has been on one contact in {queue} for {passed}</source>
        <translation>{agent} ist seit {passed} in einem Kontakt in {queue}</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>{agent} has had a hand up for {passed}</source>
        <translation>{agent}: Handzeichen seit {passed}</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_words.py"/>
        <location filename="../../console/detail/contact_words.py"/>
        <source>{agent} in {queue}</source>
        <translation>{agent} in {queue}</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>{agent} introduced it to {target} after {time}</source>
        <translation>{agent} übergab ihn nach {time} mit Ankündigung an {target}</translation>
    </message>
    <message>
        <location filename="../../console/acting/agent_acts.py"/>
        <source>{agent} is not in aux but {state}.</source>
        <translation>{agent} ist nicht „nicht bereit“, sondern {state}.</translation>
    </message>
    <message>
        <location filename="../../console/acting/agent_acts.py"/>
        <source>{agent} is not signed in.</source>
        <translation>{agent} ist nicht angemeldet.</translation>
    </message>
    <message>
        <location filename="../../console/acting/agent_acts.py"/>
        <source>{agent} is signed out already.</source>
        <translation>{agent} ist schon abgemeldet.</translation>
    </message>
    <message>
        <location filename="../../console/acting/agent_acts.py"/>
        <source>{agent} is with a customer; whoever talks is not signed out.</source>
        <translation>{agent} ist beim Kunden; wer spricht, wird nicht abgemeldet.</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>{agent} joined {queue}</source>
        <translation>{agent} kam in {queue}</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>{agent} left {queue}</source>
        <translation>{agent} verließ {queue}</translation>
    </message>
    <message>
        <location filename="../../console/handover/line_words.py"/>
        <source>{agent} lent to {queue}</source>
        <translation>{agent} ausgeliehen an {queue}</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>{agent} passed it on after {time}</source>
        <translation>{agent} leitete ihn nach {time} weiter</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>{agent} passed it on to somewhere outside after {time}</source>
        <translation>{agent} leitete ihn nach {time} nach außen weiter</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>{agent} passed it on to {target} after {time}</source>
        <translation>{agent} leitete ihn nach {time} weiter an {target}</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>{agent} paused in {queue}</source>
        <translation>{agent} pausiert in {queue}</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>{agent} paused in {queue}: {reason}</source>
        <translation>{agent} pausiert in {queue}: {reason}</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>{agent} raised a hand</source>
        <translation>{agent} gab ein Handzeichen</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>{agent} raised a hand {time} ago, contact {contact}.</source>
        <translation>Handzeichen von {agent} vor {time}, Kontakt {contact}.</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>{agent} raised a hand; nobody came in {time} so far</source>
        <translation>{agent} gab ein Handzeichen; seit {time} kam niemand</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>{agent} takes contacts in {queue} again</source>
        <translation>{agent} nimmt in {queue} wieder Kontakte an</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>{agent} until {time}</source>
        <translation>{agent} bis {time}</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <source>{agent} used {what}</source>
        <translation>{agent} hat verwendet: {what}</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <source>{agent} used {what}, by grant G-{grant}</source>
        <translation>{agent} hat verwendet: {what}, aus Freigabe G-{grant}</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>{agent} was lent to {queue}</source>
        <translation>{agent} wurde an {queue} ausgeliehen</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>{agent} was lent to {queue} until {time}</source>
        <translation>{agent} wurde bis {time} an {queue} ausgeliehen</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <source>{agent} was refused {what}</source>
        <translation>{agent} wurde verweigert: {what}</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_fields.py"/>
        <source>{agent} was refused: {kind} {amount}</source>
        <translation>{agent} wurde abgewiesen: {kind} {amount}</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>{agent} wrapped up for {time}</source>
        <translation>{agent} bearbeitete {time} nach</translation>
    </message>
    <message>
        <location filename="../../console/setup/team_agents.py"/>
        <source>{agent} → {team} •</source>
        <translation>{agent} → {team} •</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/authorise_dialog.py"/>
        <source>{agent}, for {contact}</source>
        <translation>{agent}, für {contact}</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_view.py"/>
        <source>{agent}, {level}, in {queue}</source>
        <translation>{agent}, {level}, in {queue}</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>{agent}: {n} of {all} uses more than an hour after the contact was closed, when an agent's program refuses it</source>
        <translation>{agent}: {n} von {all} Nutzungen mehr als eine Stunde nach Ende des Kontakts, wenn das Programm eines Agenten sie verweigert</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>{agent}: {what}; as everybody else does it, {usual} would be usual</source>
        <translation>{agent}: {what}; so wie alle anderen es tun, wären {usual} üblich</translation>
    </message>
    <message>
        <location filename="../../console/freshness.py"/>
        <source>{age} old</source>
        <translation>{age} alt</translation>
    </message>
    <message>
        <location filename="../../console/plan/plan_words.py"/>
        <source>{agreed} of {planned} min</source>
        <translation>{agreed} von {planned} min</translation>
    </message>
    <message>
        <location filename="../../console/alerts/window_alerts.py"/>
        <source>{alerts}, nothing new. {key} lists them.</source>
        <translation>{alerts}, nichts Neues. {key} listet sie auf.</translation>
    </message>
    <message>
        <location filename="../../console/alerts/window_alerts.py"/>
        <source>{alerts}. {key} says what is watched.</source>
        <translation>{alerts}. {key} sagt, was überwacht wird.</translation>
    </message>
    <message>
        <location filename="../../console/alerts/window_alerts.py"/>
        <source>{alerts}: {worst}. {key} lists them.</source>
        <translation>{alerts}: {worst}. {key} listet sie auf.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/cell_aside.py"/>
        <location filename="../../console/authority/limits/limit_words.py"/>
        <source>{amount} at once</source>
        <translation>{amount} auf einmal</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_dialog.py"/>
        <source>{amount} at once from now on, instead of {former}.</source>
        <translation>Ab jetzt {amount} auf einmal statt {former}.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_dialog.py"/>
        <source>{amount} at once from {time}, instead of {former}.</source>
        <translation>Ab {time} {amount} auf einmal statt {former}.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/cell_aside.py"/>
        <source>{amount} at once, before {former}</source>
        <translation>{amount} auf einmal, vorher {former}</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_words.py"/>
        <source>{amount} from {time}</source>
        <translation>{amount} ab {time}</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_words.py"/>
        <source>{amount} in all by one grant</source>
        <translation>{amount} insgesamt je Freigabe</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_words.py"/>
        <source>{amount} per agent and day</source>
        <translation>{amount} je Agent und Tag</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/limits/limit_words.py"/>
        <source>{amount} per agent in %Ln day(s)</source>
        <translation>
            <numerusform>{amount} je Agent in %Ln Tag</numerusform>
            <numerusform>{amount} je Agent in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_words.py"/>
        <source>{amount} per contact</source>
        <translation>{amount} je Kontakt</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_words.py"/>
        <source>{amount} per customer and day</source>
        <translation>{amount} je Kunde und Tag</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/limits/limit_words.py"/>
        <source>{amount} per customer in %Ln day(s)</source>
        <translation>
            <numerusform>{amount} je Kunde in %Ln Tag</numerusform>
            <numerusform>{amount} je Kunde in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>{amount} used</source>
        <translation>{amount} verwendet</translation>
    </message>
    <message>
        <location filename="../../console/money.py"/>
        <source>{amount} {currency}</source>
        <translation>{amount} {currency}</translation>
    </message>
    <message>
        <location filename="../../console/panels/heap_line.py"/>
        <source>{band}: {n}</source>
        <translation>{band}: {n}</translation>
    </message>
    <message>
        <location filename="../../console/acting/places_dialog.py"/>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>{begins} to {ends}</source>
        <translation>{begins} bis {ends}</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_words.py"/>
        <source>{billed}  ·  {authorised}</source>
        <translation>{billed}  ·  {authorised}</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_words.py"/>
        <source>{bookings} of {first} to {last} beside {uses} of the ledger.</source>
        <translation>{bookings} vom {first} bis {last} neben {uses} aus dem Nachweis.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_dialog.py"/>
        <source>{bound}: within so many days</source>
        <translation>{bound}: innerhalb so vieler Tage</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>{bound}: {former} → {new}</source>
        <translation>{bound}: {former} → {new}</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_facts.py"/>
        <source>{calls}, {due}</source>
        <translation>{calls}, {due}</translation>
    </message>
    <message>
        <location filename="../../console/bringing/bringing.py"/>
        <source>{came} {left_out}</source>
        <translation>{came} {left_out}</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>{cause}. Say: “{line}”</source>
        <translation>{cause}. Sagen: „{line}“</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/causes/repeat_words.py"/>
        <source>{cause}: %Ln contact(s) came back after it</source>
        <translation>
            <numerusform>{cause}: %Ln Kontakt kam danach wieder</numerusform>
            <numerusform>{cause}: %Ln Kontakte kamen danach wieder</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_dialog.py"/>
        <location filename="../../console/authority/limits/setting_limits.py"/>
        <source>{cell} has no limit of its own any more.</source>
        <translation>{cell} hat keine eigene Grenze mehr.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/setting_limits.py"/>
        <source>{cell}: what was to come does not come.</source>
        <translation>{cell}: Was kommen sollte, kommt nicht.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/setting_limits.py"/>
        <source>{cell}: {amount} at once from now on.</source>
        <translation>{cell}: ab jetzt {amount} auf einmal.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/setting_limits.py"/>
        <source>{cell}: {amount} at once from {time}.</source>
        <translation>{cell}: ab {time} {amount} auf einmal.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/place_limits.py"/>
        <source>{cell}: {reason}</source>
        <translation>{cell}: {reason}</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <source>{changed} instead of {former} in all</source>
        <translation>{changed} statt {former} insgesamt</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>{channel} {recent}: {met} of {n}, today {met_today} of {n_today}</source>
        <translation>{channel} {recent}: {met} von {n}, heute {met_today} von {n_today}</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>{channel} {used} of {most}</source>
        <translation>{channel} {used} von {most}</translation>
    </message>
    <message>
        <location filename="../../console/palette/thing_words.py"/>
        <source>{channel} · {waiting}</source>
        <translation>{channel} · {waiting}</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>{channel}, last 30 min · {today} today · {target}</source>
        <translation>{channel}, letzte 30 min · {today} heute · {target}</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>{channel}, outbound</source>
        <translation>{channel}, ausgehend</translation>
    </message>
    <message>
        <location filename="../../console/setup/queues_topic.py"/>
        <source>{channel}, {target}</source>
        <translation>{channel}, {target}</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_dialog.py"/>
        <source>{class_}: {n}</source>
        <translation>{class_}: {n}</translation>
    </message>
    <message>
        <location filename="../../console/export/table_copy.py"/>
        <source>{column}, falling</source>
        <translation>{column}, absteigend</translation>
    </message>
    <message>
        <location filename="../../console/export/table_copy.py"/>
        <source>{column}, rising</source>
        <translation>{column}, aufsteigend</translation>
    </message>
    <message>
        <location filename="../../console/models/table_model.py"/>
        <source>{column}, {row}</source>
        <translation>{column}, {row}</translation>
    </message>
    <message>
        <location filename="../../console/panels/heap_line.py"/>
        <source>{contacts} Only these are shown; press again for all.</source>
        <translation>{contacts} Nur diese werden gezeigt; noch einmal drücken für alle.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/order_watch.py"/>
        <source>{contacts} and %Ln more</source>
        <translation>
            <numerusform>{contacts} und %Ln weiterer</numerusform>
            <numerusform>{contacts} und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/acting/order_watch.py"/>
        <source>{contacts} were moved all the same: taking them back came too late.</source>
        <translation>{contacts} sind trotzdem verschoben: Die Rücknahme kam zu spät.</translation>
    </message>
    <message>
        <location filename="../../console/incidents/band.py"/>
        <location filename="../../console/incidents/incident_words.py"/>
        <source>{contacts} · {calls}</source>
        <translation>{contacts} · {calls}</translation>
    </message>
    <message>
        <location filename="../../console/detail/customer_facts.py"/>
        <source>{contacts}; {outside}</source>
        <translation>{contacts}; {outside}</translation>
    </message>
    <message>
        <location filename="../../console/detail/origin_links.py"/>
        <source>{contact} comes from no other system.</source>
        <translation>{contact} kommt aus keinem anderen System.</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>{contact} gave up after {time}</source>
        <translation>{contact} gab nach {time} auf</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>{contact} in {queue} for {time}</source>
        <translation>{contact} in {queue}, {time}</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>{contact} in {queue} for {time}, then passed on</source>
        <translation>{contact} in {queue}, {time}, dann weitergeleitet</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail_links.py"/>
        <source>{contact} is opened in the browser.</source>
        <translation>{contact} wird im Browser geöffnet.</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>{contact} left unanswered after {time}</source>
        <translation>{contact} ging nach {time}, ohne angenommen zu sein</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_facts.py"/>
        <source>{contact} until {time}</source>
        <translation>{contact} bis {time}</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>{contact} waits {time} so far</source>
        <translation>{contact} wartet bisher {time}</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>{contact} was answered after {time}</source>
        <translation>{contact} wurde nach {time} angenommen</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>{contact} was moved on after {time}</source>
        <translation>{contact} wurde nach {time} verschoben</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_watch.py"/>
        <source>{contact} was not moved to {target}: no telephone system took the request. It stays where it is.</source>
        <translation>{contact} wurde nicht nach {target} verschoben: Keine Telefonanlage hat die Bitte angenommen. Er bleibt, wo er ist.</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_watch.py"/>
        <source>{contact} was not moved to {target}: the telephone system says “{problem}”. It stays where it is.</source>
        <translation>{contact} wurde nicht nach {target} verschoben: Die Telefonanlage meldet „{problem}“. Er bleibt, wo er ist.</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_words.py"/>
        <source>{contact} was not moved. {reason}</source>
        <translation>{contact} wurde nicht verschoben. {reason}</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_watch.py"/>
        <source>{contact} went to {target} all the same: taking it back came too late.</source>
        <translation>{contact} ist trotzdem nach {target} gegangen: Die Rücknahme kam zu spät.</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>{contact} {time}</source>
        <translation>{contact} {time}</translation>
    </message>
    <message>
        <location filename="../../console/causes/repeat_words.py"/>
        <source>{contact}, closed on {day}; then {next} {time} later</source>
        <translation>{contact}, beendet am {day}; dann {next} nach {time}</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>{contact}, customer {name}</source>
        <translation>{contact}, Kunde {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>{contact}, customer {name}: %Ln contact(s)</source>
        <translation>
            <numerusform>{contact}, Kunde {name}: %Ln Kontakt</numerusform>
            <numerusform>{contact}, Kunde {name}: %Ln Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>{contact}, {about}</source>
        <translation>{contact}, {about}</translation>
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
        <location filename="../../console/detail/timeline_words.py"/>
        <source>{contact}: {what}</source>
        <translation>{contact}: {what}</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>{counts} Counted is only the view “{view}”.</source>
        <translation>{counts} Gezählt ist nur die Ansicht „{view}“.</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>{customer}: {n} uses in the last fifth under the bound within three days; {usual} more than one would be usual</source>
        <translation>{customer}: {n} Nutzungen im letzten Fünftel unter der Grenze innerhalb von drei Tagen; üblich wären {usual} mehr als eine</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>{customer}: {n} uses; with {contacts}, {usual} would be usual</source>
        <translation>{customer}: {n} Nutzungen; bei {contacts} wären {usual} üblich</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>{days} d {hours} h</source>
        <translation>{days} T {hours} h</translation>
    </message>
    <message>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>{day} {hours}</source>
        <translation>{day} {hours}</translation>
    </message>
    <message>
        <location filename="../../console/clock_words.py"/>
        <location filename="../../console/document/contents.py"/>
        <location filename="../../console/handover/handover_document.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../console/plan/week_editor.py"/>
        <source>{day}: the hours overlap.</source>
        <translation>{day}: Die Zeiten überschneiden sich.</translation>
    </message>
    <message>
        <location filename="../../console/plan/closed_days_editor.py"/>
        <source>{day}: {name}</source>
        <translation>{day}: {name}</translation>
    </message>
    <message>
        <location filename="../../console/plan/week_editor.py"/>
        <source>{day}: “{text}” is no opening time. Write it like 08:00–12:00, 13:00–18:00; over midnight 22:00–06:00.</source>
        <translation>{day}: „{text}“ ist keine Öffnungszeit. Schreiben Sie sie wie 08:00–12:00, 13:00–18:00; über Mitternacht 22:00–06:00.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_words.py"/>
        <source>{done} %Ln not moved.</source>
        <translation>
            <numerusform>{done} %Ln nicht verschoben.</numerusform>
            <numerusform>{done} %Ln nicht verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/commands_model.py"/>
        <source>{done} of {all} done</source>
        <translation>{done} von {all} getan</translation>
    </message>
    <message>
        <location filename="../../console/acting/said_acts.py"/>
        <source>{done} {refused}</source>
        <translation>{done} {refused}</translation>
    </message>
    <message>
        <location filename="../../console/setup/field_row.py"/>
        <source>{field} •</source>
        <translation>{field} •</translation>
    </message>
    <message>
        <location filename="../../console/setup/field_row.py"/>
        <source>{field}: keep mine</source>
        <translation>{field}: meinen Wert behalten</translation>
    </message>
    <message>
        <location filename="../../console/setup/field_row.py"/>
        <source>{field}: take theirs</source>
        <translation>{field}: den anderen Wert nehmen</translation>
    </message>
    <message>
        <location filename="../../console/setup/editors.py"/>
        <source>{field}: unit</source>
        <translation>{field}: Einheit</translation>
    </message>
    <message>
        <location filename="../../console/models/columns.py"/>
        <source>{figure}, over the limit</source>
        <translation>{figure}, über der Grenze</translation>
    </message>
    <message>
        <location filename="../../console/models/columns.py"/>
        <source>{figure}, {aside}</source>
        <translation>{figure}, {aside}</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_words.py"/>
        <source>{figure}: nobody counted in the last hour.</source>
        <translation>{figure}: In der letzten Stunde zählte niemand.</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_words.py"/>
        <source>{figure}: none in the last hour.</source>
        <translation>{figure}: keine in der letzten Stunde.</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_words.py"/>
        <source>{figure}: not known yet.</source>
        <translation>{figure}: noch nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_words.py"/>
        <source>{figure}: now {now}, least {least} at {time}; {target}.</source>
        <translation>{figure}: jetzt {now}, mindestens {least} um {time}; {target}.</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_words.py"/>
        <source>{figure}: now {now}, most {most} at {time}, least {least}.</source>
        <translation>{figure}: jetzt {now}, höchstens {most} um {time}, mindestens {least}.</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_words.py"/>
        <source>{figure}: now {now}, most {most} at {time}.</source>
        <translation>{figure}: jetzt {now}, höchstens {most} um {time}.</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_words.py"/>
        <source>{figure}: now {now}; known since {time}.</source>
        <translation>{figure}: jetzt {now}; bekannt seit {time}.</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/commands_model.py"/>
        <location filename="../../console/authority/ledger/lines_model.py"/>
        <location filename="../../console/authority/what_if/told_figure.py"/>
        <location filename="../../console/charts/hour_words.py"/>
        <location filename="../../console/explanation_popover.py"/>
        <location filename="../../console/models/table_model.py"/>
        <source>{figure}: {value}</source>
        <translation>{figure}: {value}</translation>
    </message>
    <message>
        <location filename="../../console/alerts/outside.py"/>
        <source>{file} cannot be played here. The system's sound is used.</source>
        <translation>{file} kann hier nicht abgespielt werden. Der Systemton wird verwendet.</translation>
    </message>
    <message>
        <location filename="../../console/bringing/found_file.py"/>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../console/bringing/found_file.py"/>
        <source>{file} is a folder: choose a file in it.</source>
        <translation>{file} ist ein Ordner: Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <location filename="../../console/bringing/found_file.py"/>
        <source>{file} is empty: nothing can be brought in from it.</source>
        <translation>{file} ist leer: Daraus kann nichts eingelesen werden.</translation>
    </message>
    <message>
        <location filename="../../console/bringing/found_file.py"/>
        <source>{file} is neither an Asterisk queue_log nor a table with a line of column names.</source>
        <translation>{file} ist weder ein queue_log von Asterisk noch eine Tabelle mit einer Zeile von Spaltennamen.</translation>
    </message>
    <message>
        <location filename="../../console/bringing/found_file.py"/>
        <source>{file} is no text file: a telephone log or a CSV file is needed.</source>
        <translation>{file} ist keine Textdatei: Nötig ist ein Telefonprotokoll oder eine CSV-Datei.</translation>
    </message>
    <message>
        <location filename="../../console/bringing/found_file.py"/>
        <source>{file} is no text file: save it as CSV in the program that made it, and bring that.</source>
        <translation>{file} ist keine Textdatei: Speichern Sie sie in ihrem Programm als CSV und lesen Sie diese ein.</translation>
    </message>
    <message>
        <location filename="../../console/views/saved_views.py"/>
        <source>{file} is not among the views. {problem}</source>
        <translation>{file} ist nicht unter den Ansichten. {problem}</translation>
    </message>
    <message>
        <location filename="../../console/views/view_file.py"/>
        <source>{file} was not opened. {problem}</source>
        <translation>{file} wurde nicht geöffnet. {problem}</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>{first} and {second}: {n} of the {all} approvals of what either gave were the other's; as everybody else approves, {usual} would be usual</source>
        <translation>{first} und {second}: {n} der {all} Genehmigungen dessen, was einer von beiden erteilte, kamen vom anderen; so wie alle anderen genehmigen, wären {usual} üblich</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <location filename="../../console/authority/limits/kinds_view.py"/>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/limits/limit_words.py"/>
        <source>{first}, then %Ln more</source>
        <translation>
            <numerusform>{first}, danach noch %Ln</numerusform>
            <numerusform>{first}, danach noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/connecting/recent_list.py"/>
        <source>{floor}, {address}</source>
        <translation>{floor}, {address}</translation>
    </message>
    <message>
        <location filename="../../console/export/table_copy.py"/>
        <source>{floor}, {table}, {moment} UTC, {age}</source>
        <translation>{floor}, {table}, {moment} UTC, {age}</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <source>{former} is called {kind} now.</source>
        <translation>{former} heißt jetzt {kind}.</translation>
    </message>
    <message>
        <location filename="../../console/palette/palette.py"/>
        <source>{found}; {entry}</source>
        <translation>{found}; {entry}</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>{free} of {all}</source>
        <translation>{free} von {all}</translation>
    </message>
    <message>
        <location filename="../../console/acting/fit_words.py"/>
        <source>{free} of {slots} slots free</source>
        <translation>{free} von {slots} Plätzen frei</translation>
    </message>
    <message>
        <location filename="../../console/rules/preview_words.py"/>
        <source>{from_} to {to}, {hours} supervisor-hours: nobody keeps who watched when, so one supervisor is taken to be there for each team while any of its agents is at work.</source>
        <translation>{from_} bis {to}, {hours} Supervisorstunden: Niemand hält fest, wer wann hinsah; angenommen ist je Team ein Supervisor, solange einer seiner Agenten arbeitet.</translation>
    </message>
    <message>
        <location filename="../../console/rules/preview_words.py"/>
        <source>{from_} to {to}, {hours} supervisor-hours: nobody keeps who watched when, so one supervisor is taken to be there while any agent of the queue is at work.</source>
        <translation>{from_} bis {to}, {hours} Supervisorstunden: Niemand hält fest, wer wann hinsah; angenommen ist ein Supervisor, solange ein Agent der Warteschlange arbeitet.</translation>
    </message>
    <message>
        <location filename="../../console/rules/preview_words.py"/>
        <source>{from_} to {to}: as far as the floor knows nobody was at work, so there is no rate.</source>
        <translation>{from_} bis {to}: Soweit bekannt, war niemand bei der Arbeit; daher gibt es keine Rate.</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_words.py"/>
        <source>{given} given, {stopped} not</source>
        <translation>{given} mit, {stopped} ohne</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>{given} of at most {cap} within {days}, by everybody</source>
        <translation>{given} von höchstens {cap} in {days}, von allen zusammen</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>{given} within {days}, by everybody</source>
        <translation>{given} in {days}, von allen zusammen</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/emergency_part.py"/>
        <source>{given} {second}</source>
        <translation>{given} {second}</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>{grant} ends in {left}</source>
        <translation>{grant} endet in {left}</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>{grant} waits for a second person</source>
        <translation>{grant} wartet auf eine zweite Person</translation>
    </message>
    <message>
        <location filename="../../console/handover/line_words.py"/>
        <source>{grant}, waits for a second person</source>
        <translation>{grant}, wartet auf eine zweite Person</translation>
    </message>
    <message>
        <location filename="../../console/panels/escalations.py"/>
        <source>{hands} · {escalations}</source>
        <translation>{hands} · {escalations}</translation>
    </message>
    <message>
        <location filename="../../console/panels/escalations.py"/>
        <source>{heading} · {owed}</source>
        <translation>{heading} · {owed}</translation>
    </message>
    <message>
        <location filename="../../console/models/queue_meanings.py"/>
        <source>{heads} at work, {needed} needed; people in several queues stand in each.</source>
        <translation>{heads} bei der Arbeit, {needed} nötig; wer in mehreren Warteschlangen arbeitet, steht in jeder.</translation>
    </message>
    <message>
        <location filename="../../console/incidents/declare_dialog.py"/>
        <source>{incident} goes on there since {time}; update that one if it is the same.</source>
        <translation>{incident} läuft dort seit {time}; melden Sie dort weiter, wenn es dieselbe ist.</translation>
    </message>
    <message>
        <location filename="../../console/incidents/band.py"/>
        <source>{incident}. {where}</source>
        <translation>{incident}. {where}</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>{incident}: the next update is due in {left}</source>
        <translation>{incident}: die nächste Meldung ist in {left} fällig</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>{incident}: the next update is overdue by {late}</source>
        <translation>{incident}: die nächste Meldung ist seit {late} überfällig</translation>
    </message>
    <message>
        <location filename="../../console/keys/page.py"/>
        <source>{keys}: {meaning}</source>
        <translation>{keys}: {meaning}</translation>
    </message>
    <message>
        <location filename="../../console/keys/key_rules.py"/>
        <source>{key} alone would be taken from what is typed; hold Ctrl or Alt with it.</source>
        <translation>{key} allein würde beim Schreiben fehlen; Strg oder Alt dazu halten.</translation>
    </message>
    <message>
        <location filename="../../console/keys/key_rules.py"/>
        <source>{key} is for a view that is kept; choose another.</source>
        <translation>{key} gehört zu einer gespeicherten Ansicht; eine andere wählen.</translation>
    </message>
    <message>
        <location filename="../../console/keys/key_rules.py"/>
        <source>{key} is for moving about; choose another.</source>
        <translation>{key} dient der Bewegung im Fenster; eine andere wählen.</translation>
    </message>
    <message>
        <location filename="../../console/keys/change_dialog.py"/>
        <source>{key} is the key of “{other}”. If “{what}” gets it, “{other}” has it no more.</source>
        <translation>{key} ist die Taste von „{other}“. Bekommt „{what}“ sie, hat „{other}“ sie nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../console/keys/key_rules.py"/>
        <source>{key} opens a menu; choose another.</source>
        <translation>{key} öffnet ein Menü; eine andere wählen.</translation>
    </message>
    <message>
        <location filename="../../console/keys/key_rules.py"/>
        <source>{key} opens the menu of a row; choose another.</source>
        <translation>{key} öffnet das Menü einer Zeile; eine andere wählen.</translation>
    </message>
    <message>
        <location filename="../../console/finding.py"/>
        <source>{key} search…</source>
        <translation>{key} Suchen…</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>{kind} asked for</source>
        <translation>{kind} angefragt</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kinds_view.py"/>
        <source>{kind} can be given again; its limits hold as before.</source>
        <translation>{kind} kann wieder vergeben werden; die Grenzen gelten wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <source>{kind} can be given now: set its limits.</source>
        <translation>{kind} kann jetzt vergeben werden: Legen Sie die Grenzen fest.</translation>
    </message>
    <message>
        <location filename="../../console/alerts/grant_called.py"/>
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>{kind} for {who}</source>
        <translation>{kind} für {who}</translation>
    </message>
    <message>
        <location filename="../../console/incidents/emergency_words.py"/>
        <source>{kind} grant: {left}</source>
        <translation>Freigabe {kind}: {left}</translation>
    </message>
    <message>
        <location filename="../../console/incidents/emergency_words.py"/>
        <source>{kind} grant: {left}, {stands}</source>
        <translation>Freigabe {kind}: {left}, {stands}</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kinds_view.py"/>
        <source>{kind} is not given any more; what was given stays until it ends.</source>
        <translation>{kind} wird nicht mehr vergeben; was vergeben ist, bleibt bis zu seinem Ende.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kinds_view.py"/>
        <source>{kind} is retired: bring it back first.</source>
        <translation>{kind} ist stillgelegt: Holen Sie die Art zuerst zurück.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kinds_view.py"/>
        <source>{kind} stands elsewhere in the matrix.</source>
        <translation>{kind} steht jetzt an anderer Stelle in der Matrix.</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <source>{kind} until {time}</source>
        <translation>{kind} bis {time}</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_facts.py"/>
        <source>{kind} up to {once} at once</source>
        <translation>{kind} bis {once} auf einmal</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_fields.py"/>
        <source>{kind} up to {once} at once, {all} in all, until {time}</source>
        <translation>{kind} bis {once} auf einmal, {all} insgesamt, bis {time}</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>{kind} {name}</source>
        <translation>{kind} {name}</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/limit_words.py"/>
        <source>{kind} · {level} · {place}</source>
        <translation>{kind} · {level} · {place}</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kinds_view.py"/>
        <source>{kind}, retired {time}</source>
        <translation>{kind}, stillgelegt {time}</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>{kind}, {amount}</source>
        <translation>{kind}, {amount}</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <source>{kind}, {at_once} at once, {in_all} in all, until {time}</source>
        <translation>{kind}, {at_once} auf einmal, {in_all} insgesamt, bis {time}</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <source>{kind}: more than {amount} needs a second person.</source>
        <translation>{kind}: Mehr als {amount} braucht eine zweite Person.</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/kind_dialogs.py"/>
        <source>{kind}: one person is enough for any amount.</source>
        <translation>{kind}: Eine Person genügt für jeden Betrag.</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_words.py"/>
        <source>{kind}: {amount}</source>
        <translation>{kind}: {amount}</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>{kind}: {amount} for {contact}</source>
        <translation>{kind}: {amount} für {contact}</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_facts.py"/>
        <source>{kind}: {left} left of {all} {days}, {once} at once</source>
        <translation>{kind}: {left} übrig von {all} {days}, {once} auf einmal</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_facts.py"/>
        <source>{kind}: {left} left of {all}, {once} at once, until {time}</source>
        <translation>{kind}: {left} übrig von {all}, {once} auf einmal, bis {time}</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_facts.py"/>
        <source>{kind}: {left}, {stands}</source>
        <translation>{kind}: {left}, {stands}</translation>
    </message>
    <message>
        <location filename="../../console/bringing/plan_words.py"/>
        <source>{left_out} {days}</source>
        <translation>{left_out} {days}</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>{left} left of {budget}</source>
        <translation>{left} übrig von {budget}</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/uses_dialog.py"/>
        <source>{left}; {uses}</source>
        <translation>{left}; {uses}</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>{lent}, paused</source>
        <translation>{lent}, pausiert</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_words.py"/>
        <source>{limit} after the answer it is still not known which customer it is.</source>
        <translation>{limit} nach der Annahme ist noch nicht bekannt, welcher Kunde es ist.</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>{limit} at once is what holds now for {agents}. Move the limit to see what changes.</source>
        <translation>{limit} auf einmal gilt jetzt für {agents}. Verschieben Sie die Grenze, um zu sehen, was sich ändert.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_view.py"/>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>{limit} {who}</source>
        <translation>{limit} {who}</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>{limit}, crossed at {time}</source>
        <translation>{limit}, überschritten um {time}</translation>
    </message>
    <message>
        <location filename="../../console/panels/heap_line.py"/>
        <source>{list}, shown now. {meaning}</source>
        <translation>{list}, wird gerade gezeigt. {meaning}</translation>
    </message>
    <message>
        <location filename="../../console/panels/heap_line.py"/>
        <source>{list}. {meaning}</source>
        <translation>{list}. {meaning}</translation>
    </message>
    <message>
        <location filename="../../console/people/password_dialog.py"/>
        <source>{login} has a new password.</source>
        <translation>{login} hat ein neues Kennwort.</translation>
    </message>
    <message>
        <location filename="../../console/people/access_panel.py"/>
        <source>{login} is shut out, and no password lets them in.</source>
        <translation>{login} ist gesperrt, kein Kennwort lässt hinein.</translation>
    </message>
    <message>
        <location filename="../../console/people/password_dialog.py"/>
        <source>{login} signs in with it from now on, and the one before lets nobody in any more. Floorwalker keeps it nowhere and shows it only here: hand it over, and have it changed under File, Change your password.</source>
        <translation>{login} meldet sich ab jetzt damit an, und das vorige lässt niemanden mehr hinein. Floorwalker bewahrt es nirgends auf und zeigt es nur hier: übergeben und unter Datei, Eigenes Kennwort ändern, ändern lassen.</translation>
    </message>
    <message>
        <location filename="../../console/people/people_topic.py"/>
        <source>{login} · disabled</source>
        <translation>{login} · gesperrt</translation>
    </message>
    <message>
        <location filename="../../console/people/people_topic.py"/>
        <source>{login} · {roles}</source>
        <translation>{login} · {roles}</translation>
    </message>
    <message>
        <location filename="../../console/acting/places_dialog.py"/>
        <location filename="../../console/authority/what_if/advice_page.py"/>
        <location filename="../../console/authority/what_if/return_words.py"/>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_words.py"/>
        <source>{low} to {high} h</source>
        <translation>{low} bis {high} h</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/rough_amounts.py"/>
        <source>{low} to {high} {currency}</source>
        <translation>{low} bis {high} {currency}</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>{map} (other columns)</source>
        <translation>{map} (andere Spalten)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/response_figure.py"/>
        <source>{median} (90 % within {p90}, n %Ln)</source>
        <translation>
            <numerusform>{median} (90 % binnen {p90}, n %Ln)</numerusform>
            <numerusform>{median} (90 % binnen {p90}, n %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/alerts/what_page.py"/>
        <source>{metric}: limit</source>
        <translation>{metric}: Grenze</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <location filename="../../console/models/queue_meanings.py"/>
        <source>{met} of {n} in time</source>
        <translation>{met} von {n} rechtzeitig</translation>
    </message>
    <message>
        <location filename="../../console/clock_words.py"/>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>{move}; without a note</source>
        <translation>{move}; ohne Notiz</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_oddities.py"/>
        <location filename="../../console/views/view_words.py"/>
        <source>{names} and {n} more</source>
        <translation>{names} und {n} weitere</translation>
    </message>
    <message>
        <location filename="../../console/setup/page.py"/>
        <source>{name} added.</source>
        <translation>{name} hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>{name} and {other} approved</source>
        <translation>{name} und {other} haben genehmigt</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>{name} and {other} approved at {time}</source>
        <translation>{name} und {other} haben um {time} genehmigt</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>{name} and {second}</source>
        <translation>{name} und {second}</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>{name} approved</source>
        <translation>{name} hat genehmigt</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>{name} approved at {time}</source>
        <translation>{name} hat um {time} genehmigt</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>{name} approved at {time}; waits for a second person</source>
        <translation>{name} hat um {time} genehmigt; wartet auf eine zweite Person</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>{name} came to help after {time}</source>
        <translation>{name} kam nach {time} zu Hilfe</translation>
    </message>
    <message>
        <location filename="../../console/setup/page.py"/>
        <source>{name} changed.</source>
        <translation>{name} geändert.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>{name} declined</source>
        <translation>{name} hat abgelehnt</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>{name} declined at {time}</source>
        <translation>{name} hat um {time} abgelehnt</translation>
    </message>
    <message>
        <location filename="../../console/people/people_topic.py"/>
        <source>{name} does not sign in any more.</source>
        <translation>{name} meldet sich nicht mehr an.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_words.py"/>
        <source>{name} has %Ln of them in hand just now.</source>
        <translation>
            <numerusform>{name} hat %Ln davon gerade in der Hand.</numerusform>
            <numerusform>{name} hat %Ln davon gerade in der Hand.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/models/contact_marks.py"/>
        <source>{name} has it</source>
        <translation>bei {name} in der Hand</translation>
    </message>
    <message>
        <location filename="../../console/models/who_has_it.py"/>
        <source>{name} has it and is not on shift. Nobody on shift can decide this.</source>
        <translation>{name} hat sie und ist nicht im Dienst. Niemand im Dienst kann das entscheiden.</translation>
    </message>
    <message>
        <location filename="../../console/models/who_has_it.py"/>
        <source>{name} has it and is not on shift: it climbed to {to} ({role}).</source>
        <translation>{name} hat sie und ist nicht im Dienst: sie stieg auf zu {to} ({role}).</translation>
    </message>
    <message>
        <location filename="../../console/models/who_has_it.py"/>
        <source>{name} has it and it is overdue: it climbed to {to} ({role}).</source>
        <translation>{name} hat sie und sie ist überfällig: sie stieg auf zu {to} ({role}).</translation>
    </message>
    <message>
        <location filename="../../console/escalating/hand_on_dialog.py"/>
        <source>{name} has it from then on and is asked to take it.</source>
        <translation>{name} hat sie von da an und wird gebeten, sie zu übernehmen.</translation>
    </message>
    <message>
        <location filename="../../console/models/who_has_it.py"/>
        <source>{name} has it, on shift and signed in.</source>
        <translation>{name} hat sie, im Dienst und angemeldet.</translation>
    </message>
    <message>
        <location filename="../../console/models/who_has_it.py"/>
        <source>{name} has it. It is overdue, and nobody else who can decide it is on shift.</source>
        <translation>{name} hat sie. Sie ist überfällig, und sonst ist niemand im Dienst, der entscheiden kann.</translation>
    </message>
    <message>
        <location filename="../../console/detail/escalation_words.py"/>
        <source>{name} has the escalation from the first second</source>
        <translation>{name} hat die Eskalation von der ersten Sekunde an</translation>
    </message>
    <message>
        <location filename="../../console/detail/escalation_words.py"/>
        <source>{name} has the escalation now</source>
        <translation>{name} hat die Eskalation jetzt</translation>
    </message>
    <message>
        <location filename="../../console/acting/move_words.py"/>
        <source>{name} has {contacts} in hand just now.</source>
        <translation>{name} hat {contacts} gerade in der Hand.</translation>
    </message>
    <message>
        <location filename="../../console/models/contact_marks.py"/>
        <source>{name} is about to move it.</source>
        <translation>{name} ist dabei, ihn zu verschieben.</translation>
    </message>
    <message>
        <location filename="../../console/people/people_topic.py"/>
        <source>{name} is disabled.</source>
        <translation>{name} ist gesperrt.</translation>
    </message>
    <message>
        <location filename="../../console/escalating/hand_on_dialog.py"/>
        <source>{name} is not on shift: until they come it is with whoever is on duty.</source>
        <translation>{name} ist nicht im Dienst: bis dahin liegt sie bei der diensthabenden Person.</translation>
    </message>
    <message>
        <location filename="../../console/people/people_topic.py"/>
        <source>{name} may work here again.</source>
        <translation>{name} darf hier wieder arbeiten.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>{name} may.</source>
        <translation>{name} darf es.</translation>
    </message>
    <message>
        <location filename="../../console/detail/escalation_words.py"/>
        <source>{name} promised the customer an answer by {time}</source>
        <translation>{name} sagte dem Kunden eine Antwort bis {time} zu</translation>
    </message>
    <message>
        <location filename="../../console/detail/escalation_words.py"/>
        <source>{name} resolved the escalation, cause: {cause}</source>
        <translation>{name} hat die Eskalation gelöst, Ursache: {cause}</translation>
    </message>
    <message>
        <location filename="../../console/detail/escalation_words.py"/>
        <source>{name} took the escalation</source>
        <translation>{name} übernahm die Eskalation</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/erase_dialog.py"/>
        <source>{name} would be erased, everywhere these rows name them:</source>
        <translation>{name} würde gelöscht, überall, wo diese Zeilen es nennen:</translation>
    </message>
    <message>
        <location filename="../../console/views/choice_popup.py"/>
        <source>{name} · {note}</source>
        <translation>{name} · {note}</translation>
    </message>
    <message>
        <location filename="../../console/setup/things_list.py"/>
        <source>{name} • not saved</source>
        <translation>{name} • nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../console/people/own_roles_window.py"/>
        <source>{name}, signed in as {login}</source>
        <translation>{name}, angemeldet als {login}</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>{name}, team {team}, desk {desk}.</source>
        <translation>{name}, Team {team}, Platz {desk}.</translation>
    </message>
    <message>
        <location filename="../../console/panels/response_figure.py"/>
        <source>{name}: taken in {taken}, resolved in {resolved}</source>
        <translation>{name}: übernommen in {taken}, gelöst in {resolved}</translation>
    </message>
    <message>
        <location filename="../../console/causes/repeat_words.py"/>
        <source>{name}: {again} of {n} came back ({low} to {high}); in the other queues {usual}</source>
        <translation>{name}: {again} von {n} kamen wieder ({low} bis {high}); in den anderen Warteschlangen {usual}</translation>
    </message>
    <message>
        <location filename="../../console/causes/repeat_words.py"/>
        <source>{name}: {again} of {n} came back ({low} to {high}); with colleagues there and then {usual}</source>
        <translation>{name}: {again} von {n} kamen wieder ({low} bis {high}); bei Kollegen dort zur selben Zeit {usual}</translation>
    </message>
    <message>
        <location filename="../../console/acting/target_list.py"/>
        <location filename="../../console/escalating/resolve_dialog.py"/>
        <source>{name}: {note}</source>
        <translation>{name}: {note}</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grants_page.py"/>
        <source>{name}: {n}</source>
        <translation>{name}: {n}</translation>
    </message>
    <message>
        <location filename="../../console/explanation.py"/>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <location filename="../../console/models/columns.py"/>
        <source>{now} now, at most {most}</source>
        <translation>jetzt {now}, höchstens {most}</translation>
    </message>
    <message>
        <location filename="../../console/acting/state_dialog.py"/>
        <source>{now} {later}</source>
        <translation>{now} {later}</translation>
    </message>
    <message>
        <location filename="../../console/models/contact_marks.py"/>
        <source>{number} · {words}</source>
        <translation>{number} · {words}</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/queue_table.py"/>
        <source>{n} (too few)</source>
        <translation>{n} (zu wenige)</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/queue_table.py"/>
        <source>{n} ({low}–{high})</source>
        <translation>{n} ({low}–{high})</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>{n} ({names})</source>
        <translation>{n} ({names})</translation>
    </message>
    <message>
        <location filename="../../console/handover/start_window.py"/>
        <source>{n} absent</source>
        <translation>{n} abwesend</translation>
    </message>
    <message>
        <location filename="../../console/palette/thing_words.py"/>
        <source>{n} found</source>
        <translation>{n} gefunden</translation>
    </message>
    <message>
        <location filename="../../console/plan/hours_topic.py"/>
        <source>{n} h a week</source>
        <translation>{n} h in der Woche</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grants_page.py"/>
        <source>{n} hold</source>
        <translation>{n} gelten</translation>
    </message>
    <message>
        <location filename="../../console/handover/start_window.py"/>
        <source>{n} late</source>
        <translation>{n} verspätet</translation>
    </message>
    <message>
        <location filename="../../console/incidents/band.py"/>
        <source>{n} more below</source>
        <translation>{n} weitere darunter</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <location filename="../../console/tour/callout.py"/>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>{n} of {all} uses in the last fifth under the bound</source>
        <translation>{n} von {all} Nutzungen im letzten Fünftel unter der Grenze</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>{n} of {all} uses more than 5 min after the contact was closed</source>
        <translation>{n} von {all} Nutzungen mehr als 5 min nach Ende des Kontakts</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>{n} of {all} uses on the last three days of months</source>
        <translation>{n} von {all} Nutzungen an den letzten drei Tagen von Monaten</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>{n} of {all} uses on the last three days of months; by the contacts of those days, {usual} would be usual</source>
        <translation>{n} von {all} Nutzungen an den letzten drei Tagen von Monaten; nach den Kontakten dieser Tage wären {usual} üblich</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>{n} of {all} uses with another for the same customer, together above the bound</source>
        <translation>{n} von {all} Nutzungen mit einer weiteren für denselben Kunden, zusammen über der Grenze</translation>
    </message>
    <message>
        <location filename="../../console/models/leaving_words.py"/>
        <source>{n} of {most}</source>
        <translation>{n} von {most}</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>{n} of {needed}</source>
        <translation>{n} von {needed}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/panels/pulse_words.py"/>
        <source>{n} waiting in %Ln queue(s)</source>
        <translation>
            <numerusform>{n} wartend in %Ln Warteschlange</numerusform>
            <numerusform>{n} wartend in %Ln Warteschlangen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>{n} {state}</source>
        <translation>{n} {state}</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>{n} · {sum}</source>
        <translation>{n} · {sum}</translation>
    </message>
    <message>
        <location filename="../../console/setup/queue_fields.py"/>
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
        <location filename="../../console/rules/rules_topic.py"/>
        <source>{on_or_off}, {limit}</source>
        <translation>{on_or_off}, {limit}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>{one} and %Ln other(s) may.</source>
        <translation>
            <numerusform>{one} und %Ln weitere Person dürfen es.</numerusform>
            <numerusform>{one} und %Ln weitere Personen dürfen es.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>{one} and {other} may.</source>
        <translation>{one} und {other} dürfen es.</translation>
    </message>
    <message>
        <location filename="../../console/keys/known_keys.py"/>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_words.py"/>
        <source>{opens} to {closes}</source>
        <translation>{opens} bis {closes}</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_facts.py"/>
        <source>{open} open, {all} in all</source>
        <translation>{open} offen, {all} insgesamt</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <source>{over} over what an agent may give in this time</source>
        <translation>{over} über dem, was ein Agent in dieser Zeit geben darf</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <location filename="../../console/detail/authority_words.py"/>
        <source>{over} over what is left of the grant</source>
        <translation>{over} über dem Rest der Freigabe</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <source>{over} over what may be given at once</source>
        <translation>{over} über dem, was auf einmal gegeben werden darf</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <source>{over} over what one contact may have</source>
        <translation>{over} über dem, was ein Kontakt bekommen darf</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>{over} over what one customer may have</source>
        <translation>{over} über dem, was ein Kunde bekommen darf</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <source>{over} over what one customer may have from everybody</source>
        <translation>{over} über dem, was ein Kunde von allen zusammen bekommen darf</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_words.py"/>
        <source>{over} over what one customer may have of it</source>
        <translation>{over} über dem, was ein Kunde davon bekommen darf</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>{over} over {bound} at once</source>
        <translation>{over} über {bound} auf einmal</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>{over} over {bound} per agent</source>
        <translation>{over} über {bound} je Agent</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>{over} over {bound} per contact</source>
        <translation>{over} über {bound} je Kontakt</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>{over} over {bound} per customer</source>
        <translation>{over} über {bound} je Kunde</translation>
    </message>
    <message>
        <location filename="../../console/setup/window.py"/>
        <source>{page} •</source>
        <translation>{page} •</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>{payee}: {n} of {all} uses that name a payee, for {customers}; {usual} for one payee would be usual</source>
        <translation>{payee}: {n} von {all} Nutzungen mit Empfänger, für {customers}; üblich wären {usual} für einen Empfänger</translation>
    </message>
    <message>
        <location filename="../../console/handover/start_window.py"/>
        <source>{person} (looking on)</source>
        <translation>{person} (sieht zu)</translation>
    </message>
    <message>
        <location filename="../../console/handover/start_window.py"/>
        <source>{person} (on shift)</source>
        <translation>{person} (im Dienst)</translation>
    </message>
    <message>
        <location filename="../../console/handover/line_words.py"/>
        <source>{person} has it now</source>
        <translation>jetzt bei {person}</translation>
    </message>
    <message>
        <location filename="../../console/handover/start_window.py"/>
        <source>{person} is preparing a handover; nothing was handed over yet.</source>
        <translation>{person} bereitet eine Übergabe vor; übergeben ist noch nichts.</translation>
    </message>
    <message>
        <location filename="../../console/acting/order_dialogs.py"/>
        <source>{priority}: a higher priority goes first in its line.</source>
        <translation>{priority}: Eine höhere Priorität kommt in ihrer Warteschlange zuerst dran.</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>{queue} (paused)</source>
        <translation>{queue} (pausiert)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/acting/move_words.py"/>
        <source>{queue} and %Ln other queue(s)</source>
        <translation>
            <numerusform>{queue} und %Ln andere Warteschlange</numerusform>
            <numerusform>{queue} und %Ln andere Warteschlangen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/rules/rules_topic.py"/>
        <source>{queue} follows the floor's rule again.</source>
        <translation>{queue} folgt wieder der Regel des Servicecenters.</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_oddities.py"/>
        <source>{queue} has a handling limit of its own on the page of queues, {time}, and that one counts.</source>
        <translation>{queue} hat auf der Seite der Warteschlangen eine eigene Bearbeitungsgrenze, {time}, und diese gilt.</translation>
    </message>
    <message>
        <location filename="../../console/acting/rights.py"/>
        <source>{queue} is not yours: your roles do not reach so far. Ask a manager of the floor.</source>
        <translation>{queue} gehört nicht zu Ihnen: Ihre Rollen reichen nicht so weit. Fragen Sie einen Manager des Servicecenters.</translation>
    </message>
    <message>
        <location filename="../../console/setup/queues_topic.py"/>
        <source>{queue} is retired.</source>
        <translation>{queue} ist stillgelegt.</translation>
    </message>
    <message>
        <location filename="../../console/rules/rule_oddities.py"/>
        <source>{queue} promises an answer within {time}: whoever is still within that promise would be told of.</source>
        <translation>{queue} verspricht eine Antwort innerhalb von {time}: Gemeldet würde auch, wer noch im Versprechen liegt.</translation>
    </message>
    <message>
        <location filename="../../console/setup/queues_topic.py"/>
        <source>{queue} takes work again.</source>
        <translation>{queue} nimmt wieder Arbeit an.</translation>
    </message>
    <message>
        <location filename="../../console/rules/preview_words.py"/>
        <source>{queue} {n}</source>
        <translation>{queue} {n}</translation>
    </message>
    <message>
        <location filename="../../console/palette/thing_words.py"/>
        <source>{queue} · {about} · {state} {time}</source>
        <translation>{queue} · {about} · {state} {time}</translation>
    </message>
    <message>
        <location filename="../../console/models/queue_meanings.py"/>
        <source>{queue}, {channel}: {share} are to be answered within {time}.</source>
        <translation>{queue}, {channel}: {share} sollen innerhalb von {time} angenommen werden.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>{queue}: %Ln wait(s) over the limit, the longest {passed}</source>
        <translation>
            <numerusform>{queue}: %Ln wartet über der Grenze, {passed}</numerusform>
            <numerusform>{queue}: %Ln warten über der Grenze, am längsten {passed}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/acting/effect_words.py"/>
        <source>{queue}: cannot tell, nothing was finished there in the last 30 minutes</source>
        <translation>{queue}: nicht abzusehen, in den letzten 30 Minuten wurde dort nichts abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>{queue}: follow-up for a customer due in {left}</source>
        <translation>{queue}: Nachbetreuung eines Kunden in {left} fällig</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>{queue}: follow-up for a customer overdue by {late}</source>
        <translation>{queue}: Nachbetreuung eines Kunden seit {late} überfällig</translation>
    </message>
    <message>
        <location filename="../../console/acting/lend_dialog.py"/>
        <source>{queue}: in it already</source>
        <translation>{queue}: schon dort</translation>
    </message>
    <message>
        <location filename="../../console/acting/effect_words.py"/>
        <source>{queue}: longest stays {before}</source>
        <translation>{queue}: längste Wartezeit bleibt {before}</translation>
    </message>
    <message>
        <location filename="../../console/acting/effect_words.py"/>
        <source>{queue}: longest to come stays {before}</source>
        <translation>{queue}: längste absehbare Wartezeit bleibt {before}</translation>
    </message>
    <message>
        <location filename="../../console/acting/effect_words.py"/>
        <source>{queue}: longest to come {before} → {after}</source>
        <translation>{queue}: längste absehbare Wartezeit {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../console/acting/effect_words.py"/>
        <source>{queue}: longest to come {before} → {low} or longer</source>
        <translation>{queue}: längste absehbare Wartezeit {before} → {low} oder länger</translation>
    </message>
    <message>
        <location filename="../../console/acting/effect_words.py"/>
        <source>{queue}: longest to come {before} → {low} to {high}</source>
        <translation>{queue}: längste absehbare Wartezeit {before} → {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../console/acting/effect_words.py"/>
        <source>{queue}: longest {before} → {after}</source>
        <translation>{queue}: längste Wartezeit {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../console/acting/effect_words.py"/>
        <source>{queue}: longest {before} → {low} or longer</source>
        <translation>{queue}: längste Wartezeit {before} → {low} oder länger</translation>
    </message>
    <message>
        <location filename="../../console/acting/effect_words.py"/>
        <source>{queue}: longest {before} → {low} to {high}</source>
        <translation>{queue}: längste Wartezeit {before} → {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../console/acting/effect_words.py"/>
        <source>{queue}: nobody is at work there</source>
        <translation>{queue}: Dort arbeitet gerade niemand</translation>
    </message>
    <message>
        <location filename="../../console/acting/effect_words.py"/>
        <source>{queue}: nobody waits there afterwards</source>
        <translation>{queue}: Dort wartet danach niemand mehr</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>{queue}: one waits {passed}</source>
        <translation>{queue}: einer wartet {passed}</translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>{queue}: service level {level}, last 30 min</source>
        <translation>{queue}: Servicelevel {level}, letzte 30 min</translation>
    </message>
    <message>
        <location filename="../../console/acting/lend_dialog.py"/>
        <source>{queue}: {before} → {after}</source>
        <translation>{queue}: {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../console/acting/lend_dialog.py"/>
        <source>{queue}: {line}</source>
        <translation>{queue}: {line}</translation>
    </message>
    <message>
        <location filename="../../console/acting/places_dialog.py"/>
        <source>{queue}: {n} of {all}</source>
        <translation>{queue}: {n} von {all}</translation>
    </message>
    <message>
        <location filename="../../console/acting/lend_dialog.py"/>
        <source>{queue}: {people}, {line}</source>
        <translation>{queue}: {people}, {line}</translation>
    </message>
    <message>
        <location filename="../../console/alerts/what_page.py"/>
        <source>{queue}: {problem}</source>
        <translation>{queue}: {problem}</translation>
    </message>
    <message>
        <location filename="../../console/acting/message_dialog.py"/>
        <source>{reached} {later}</source>
        <translation>{reached} {later}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/handover/start_window.py"/>
        <source>{read} of %Ln</source>
        <translation>
            <numerusform>{read} von %Ln</numerusform>
            <numerusform>{read} von %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/alerts/alert_words.py"/>
        <source>{reason}, {queue}</source>
        <translation>{reason}, {queue}</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_words.py"/>
        <source>{refused} refused contacts, {escalated} escalated</source>
        <translation>{refused} abgelehnte Kontakte, {escalated} eskaliert</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>{role}, {scope}</source>
        <translation>{role}, {scope}</translation>
    </message>
    <message>
        <location filename="../../console/people/role_words.py"/>
        <source>{role}, {scope}, {term}</source>
        <translation>{role}, {scope}, {term}</translation>
    </message>
    <message>
        <location filename="../../console/people/roles_editor.py"/>
        <source>{role}: ends by itself</source>
        <translation>{role}: endet von selbst</translation>
    </message>
    <message>
        <location filename="../../console/people/roles_editor.py"/>
        <source>{role}: until when</source>
        <translation>{role}: bis wann</translation>
    </message>
    <message>
        <location filename="../../console/people/roles_editor.py"/>
        <source>{role}: where it holds</source>
        <translation>{role}: wo sie gilt</translation>
    </message>
    <message>
        <location filename="../../console/people/access_panel.py"/>
        <source>{role}: {sees}</source>
        <translation>{role}: {sees}</translation>
    </message>
    <message>
        <location filename="../../console/rules/rules_topic.py"/>
        <source>{rule} in {queue}</source>
        <translation>{rule} in {queue}</translation>
    </message>
    <message>
        <location filename="../../console/handover/start_window.py"/>
        <source>{said} {stays}</source>
        <translation>{said} {stays}</translation>
    </message>
    <message>
        <location filename="../../console/acting/moves.py"/>
        <source>{said} {what}</source>
        <translation>{said} {what}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/rules/rules_topic.py"/>
        <source>{said}, %Ln exception(s)</source>
        <translation>
            <numerusform>{said}, %Ln Ausnahme</numerusform>
            <numerusform>{said}, %Ln Ausnahmen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/seal_words.py"/>
        <source>{sealed} {checked}</source>
        <translation>{sealed} {checked}</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_panel.py"/>
        <source>{sentence} {next}</source>
        <translation>{sentence} {next}</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <location filename="../../console/setup/queues_topic.py"/>
        <source>{share} in {time}</source>
        <translation>{share} in {time}</translation>
    </message>
    <message>
        <location filename="../../console/export/table_copy.py"/>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/limits/sites_model.py"/>
        <source>{site}: %Ln agent(s) of this level</source>
        <translation>
            <numerusform>{site}: %Ln Agent dieser Stufe</numerusform>
            <numerusform>{site}: %Ln Agenten dieser Stufe</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>{skill} from level {n}</source>
        <translation>{skill} ab Stufe {n}</translation>
    </message>
    <message>
        <location filename="../../console/acting/fit_words.py"/>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>{skill} {level}</source>
        <translation>{skill} {level}</translation>
    </message>
    <message>
        <location filename="../../console/acting/fit_words.py"/>
        <source>{skill} {level}, needs {needed}</source>
        <translation>{skill} {level}, nötig {needed}</translation>
    </message>
    <message>
        <location filename="../../console/setup/row_editors.py"/>
        <source>{skill}: asked for from level</source>
        <translation>{skill}: verlangt ab Stufe</translation>
    </message>
    <message>
        <location filename="../../console/acting/places_dialog.py"/>
        <source>{skill}: {level}</source>
        <translation>{skill}: {level}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/ledger/billing_words.py"/>
        <source>{span} The file proves %Ln reserved use(s): they can be confirmed.</source>
        <translation>
            <numerusform>{span} Die Datei belegt %Ln reservierte Nutzung: Sie kann bestätigt werden.</numerusform>
            <numerusform>{span} Die Datei belegt %Ln reservierte Nutzungen: Sie können bestätigt werden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_words.py"/>
        <source>{span} The file proves no reserved use that was not confirmed before.</source>
        <translation>{span} Die Datei belegt keine reservierte Nutzung, die nicht schon bestätigt war.</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>{state} for {time}</source>
        <translation>{state}, {time}</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>{state} for {time}.</source>
        <translation>{state} seit {time}.</translation>
    </message>
    <message>
        <location filename="../../console/palette/thing_words.py"/>
        <source>{state} {time}</source>
        <translation>{state} {time}</translation>
    </message>
    <message>
        <location filename="../../console/palette/thing_words.py"/>
        <source>{state} {time} · {contact}</source>
        <translation>{state} {time} · {contact}</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>{state}, asked: {next}</source>
        <translation>{state}, gebeten: {next}</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>{state}, came back</source>
        <translation>{state}, kam zurück</translation>
    </message>
    <message>
        <location filename="../../console/models/contact_marks.py"/>
        <source>{state}, {name} has it</source>
        <translation>{state}, bei {name} in der Hand</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>{state}, {time}</source>
        <translation>{state}, {time}</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>{state}, {time} so far</source>
        <translation>{state}, bisher {time}</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <location filename="../../console/models/agents.py"/>
        <source>{state}: {reason}</source>
        <translation>{state}: {reason}</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/ledger_words.py"/>
        <source>{state}: {why}</source>
        <translation>{state}: {why}</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>{state}; asked: {next}, as soon as the work in hand is done.</source>
        <translation>{state}; gebeten: {next}, sobald die laufende Arbeit getan ist.</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_dialog.py"/>
        <source>{summary} Confirming is the line's: a supervisor or a manager does it.</source>
        <translation>{summary} Bestätigen ist Sache der Linie: Das tut ein Supervisor oder ein Manager.</translation>
    </message>
    <message>
        <location filename="../../console/detail/origin_links.py"/>
        <source>{system} has no address template for contacts.</source>
        <translation>{system} hat keine Adressvorlage für Kontakte.</translation>
    </message>
    <message>
        <location filename="../../console/detail/origin_links.py"/>
        <source>{system} has no address template for recordings.</source>
        <translation>{system} hat keine Adressvorlage für Aufzeichnungen.</translation>
    </message>
    <message>
        <location filename="../../console/detail/origin_links.py"/>
        <source>{system} has no address template for tickets.</source>
        <translation>{system} hat keine Adressvorlage für Tickets.</translation>
    </message>
    <message>
        <location filename="../../console/causes/causes_window.py"/>
        <source>{system} {n}</source>
        <translation>{system} {n}</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>{system}: {number}</source>
        <translation>{system}: {number}</translation>
    </message>
    <message>
        <location filename="../../console/panels/table_panel.py"/>
        <source>{table} in the view: {shown} of {total}</source>
        <translation>{table} in der Ansicht: {shown} von {total}</translation>
    </message>
    <message>
        <location filename="../../console/panels/table_panel.py"/>
        <source>{table} with “{text}”</source>
        <translation>{table} mit „{text}“</translation>
    </message>
    <message>
        <location filename="../../console/export/table_copy.py"/>
        <source>{table}, view {view}</source>
        <translation>{table}, Ansicht {view}</translation>
    </message>
    <message>
        <location filename="../../console/panels/table_panel.py"/>
        <source>{table}: {shown} of {total}</source>
        <translation>{table}: {shown} von {total}</translation>
    </message>
    <message>
        <location filename="../../console/panels/response_figure.py"/>
        <source>{taken}; {resolved}</source>
        <translation>{taken}; {resolved}</translation>
    </message>
    <message>
        <location filename="../../console/handover/give_window.py"/>
        <source>{team} · {n} of {all} accepted</source>
        <translation>{team} · {n} von {all} angenommen</translation>
    </message>
    <message>
        <location filename="../../console/handover/give_window.py"/>
        <source>{team} · {what}</source>
        <translation>{team} · {what}</translation>
    </message>
    <message>
        <location filename="../../console/setup/set_up_words.py"/>
        <source>{team}, {site}</source>
        <translation>{team}, {site}</translation>
    </message>
    <message>
        <location filename="../../console/detail/authority_facts.py"/>
        <source>{text} !</source>
        <translation>{text} !</translation>
    </message>
    <message>
        <location filename="../../console/palette/going.py"/>
        <source>{thing} is outside the view that is on, so it stands in no table now. Ctrl+0 shows all.</source>
        <translation>{thing} gehört nicht zur gewählten Ansicht und steht deshalb jetzt in keiner Tabelle. Strg+0 zeigt alles.</translation>
    </message>
    <message>
        <location filename="../../console/palette/commands.py"/>
        <source>{thing}: {act}</source>
        <translation>{thing}: {act}</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/effect_words.py"/>
        <source>{thing}: {column}</source>
        <translation>{thing}: {column}</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_facts.py"/>
        <source>{time} by {name}</source>
        <translation>{time} von {name}</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>{time} by {name}, not read yet</source>
        <translation>{time} von {name}, noch nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>{time} by {name}, read</source>
        <translation>{time} von {name}, gelesen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/detail/floor_facts.py"/>
        <source>{time} by {name}, read by {read} of %Ln</source>
        <translation>
            <numerusform>{time} von {name}, gelesen von {read} von %Ln</numerusform>
            <numerusform>{time} von {name}, gelesen von {read} von %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/document/contents.py"/>
        <location filename="../../console/handover/handover_document.py"/>
        <source>{time} by {person}</source>
        <translation>{time} durch {person}</translation>
    </message>
    <message>
        <location filename="../../console/models/leaving_words.py"/>
        <source>{time} in all</source>
        <translation>insgesamt {time}</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <location filename="../../console/models/escalations.py"/>
        <location filename="../../console/models/follow_ups.py"/>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <location filename="../../console/detail/incident_facts.py"/>
        <source>{time}, after {lasted}</source>
        <translation>{time}, nach {lasted}</translation>
    </message>
    <message>
        <location filename="../../console/escalating/raise_dialog.py"/>
        <source>{time}, as it follows from reason and severity</source>
        <translation>{time}, wie es aus Grund und Dringlichkeit folgt</translation>
    </message>
    <message>
        <location filename="../../console/models/leaving_words.py"/>
        <source>{time}, limit {limit}</source>
        <translation>{time}, Grenze {limit}</translation>
    </message>
    <message>
        <location filename="../../console/models/leaving_words.py"/>
        <source>{time}, limit {limit}: the agent may close without asking</source>
        <translation>{time}, Grenze {limit}: der Agent darf ohne Rückfrage abschließen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/help_words.py"/>
        <source>{time}, median of %Ln</source>
        <translation>
            <numerusform>{time}, Median aus %Ln</numerusform>
            <numerusform>{time}, Median aus %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/models/leaving_words.py"/>
        <source>{time}, {total} in all</source>
        <translation>{time}, insgesamt {total}</translation>
    </message>
    <message>
        <location filename="../../console/export/exact_values.py"/>
        <source>{title}, UTC</source>
        <translation>{title}, UTC</translation>
    </message>
    <message>
        <location filename="../../console/export/exact_values.py"/>
        <source>{title}, number</source>
        <translation>{title}, Anzahl</translation>
    </message>
    <message>
        <location filename="../../console/export/exact_values.py"/>
        <source>{title}, seconds</source>
        <translation>{title}, Sekunden</translation>
    </message>
    <message>
        <location filename="../../console/export/exact_values.py"/>
        <source>{title}, share of 1</source>
        <translation>{title}, Anteil von 1</translation>
    </message>
    <message>
        <location filename="../../console/tour/callout.py"/>
        <source>{title}. {words}</source>
        <translation>{title}. {words}</translation>
    </message>
    <message>
        <location filename="../../console/detail/fact.py"/>
        <source>{title}: {value}</source>
        <translation>{title}: {value}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/alerts/alert_words.py"/>
        <source>{told} · and %Ln more</source>
        <translation>
            <numerusform>{told} · und %Ln weiterer</numerusform>
            <numerusform>{told} · und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/views/view_line.py"/>
        <source>{told}. Press to show the whole floor.</source>
        <translation>{told}. Drücken zeigt das ganze Servicecenter.</translation>
    </message>
    <message>
        <location filename="../../console/views/view_words.py"/>
        <source>{topic}: all</source>
        <translation>{topic}: alle</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_fields.py"/>
        <source>{unit}; nothing bounds what you approve</source>
        <translation>{unit}; Ihre Genehmigung ist nicht begrenzt</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_fields.py"/>
        <source>{unit}; you may approve none</source>
        <translation>{unit}; Sie dürfen keine genehmigen</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_fields.py"/>
        <source>{unit}; you may approve up to {most}</source>
        <translation>{unit}; Sie dürfen bis {most} genehmigen</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>{used}; at most {most} a day</source>
        <translation>{used}; höchstens {most} am Tag</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>{used}; at most {most} in {days}</source>
        <translation>{used}; höchstens {most} in {days}</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/return_words.py"/>
        <source>{uses} uses without asking; of refused contacts {low} to {high} are escalated</source>
        <translation>{uses} Nutzungen ohne Nachfrage; von abgelehnten Kontakten werden {low} bis {high} eskaliert</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/grant_words.py"/>
        <source>{uses}, {amount} not confirmed yet</source>
        <translation>{uses}, {amount} noch nicht bestätigt</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/flag_words.py"/>
        <source>{use} (at most {bound} at once)</source>
        <translation>{use} (höchstens {bound} auf einmal)</translation>
    </message>
    <message>
        <location filename="../../console/views/floor_views.py"/>
        <source>{view}, changed</source>
        <translation>{view}, geändert</translation>
    </message>
    <message>
        <location filename="../../console/views/floor_views.py"/>
        <source>{view}, not saved</source>
        <translation>{view}, nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../console/views/window_views.py"/>
        <source>{view}. Choose another (View, Views).</source>
        <translation>{view}. Eine andere wählen (Ansicht, Ansichten).</translation>
    </message>
    <message>
        <location filename="../../console/acting/lend_dialog.py"/>
        <source>{waiting} waiting, longest {longest}</source>
        <translation>{waiting} warten, längstens {longest}</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_words.py"/>
        <source>{waiting} {overdue}</source>
        <translation>{waiting} {overdue}</translation>
    </message>
    <message>
        <location filename="../../console/clock_words.py"/>
        <source>{weekday} {date}</source>
        <translation>{weekday} {date}</translation>
    </message>
    <message>
        <location filename="../../console/document/dialog.py"/>
        <source>{what} There is a file of this name; saving replaces it.</source>
        <translation>{what} Es gibt schon eine Datei dieses Namens; Speichern ersetzt sie.</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <source>{what} at {value} instead of {former}</source>
        <translation>{what} um {value} statt um {former}</translation>
    </message>
    <message>
        <location filename="../../console/acting/break_dialog.py"/>
        <source>{what} from {begins} to {ends}, {length} as planned.</source>
        <translation>{what} von {begins} bis {ends}, {length} wie geplant.</translation>
    </message>
    <message>
        <location filename="../../console/keys/change_dialog.py"/>
        <source>{what} · {where}</source>
        <translation>{what} · {where}</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/raise_dialog.py"/>
        <source>{what}, asked for by {agent}.</source>
        <translation>{what}, angefragt von {agent}.</translation>
    </message>
    <message>
        <location filename="../../console/acting/break_dialog.py"/>
        <source>{what}, {begins} to {ends}</source>
        <translation>{what}, {begins} bis {ends}</translation>
    </message>
    <message>
        <location filename="../../console/escalating/moment_choice.py"/>
        <source>{what}: day and time</source>
        <translation>{what}: Tag und Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../console/authority/audit/erase_dialog.py"/>
        <source>{what}: {number}</source>
        <translation>{what}: {number}</translation>
    </message>
    <message>
        <location filename="../../console/detail/decision_words.py"/>
        <source>{what}: {value} instead of {former}</source>
        <translation>{what}: {value} statt {former}</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_words.py"/>
        <source>{what}: {was} → {became}</source>
        <translation>{what}: {was} → {became}</translation>
    </message>
    <message>
        <location filename="../../console/setup/history_words.py"/>
        <source>{when} · {who}</source>
        <translation>{when} · {who}</translation>
    </message>
    <message>
        <location filename="../../console/detail/timeline_words.py"/>
        <source>{when}: {what}</source>
        <translation>{when}: {what}</translation>
    </message>
    <message>
        <location filename="../../console/escalating/first_hand.py"/>
        <source>{who} brought escalation {n} back at {time}.</source>
        <translation>{who} hat Eskalation {n} um {time} zurückgeholt.</translation>
    </message>
    <message>
        <location filename="../../console/escalating/first_hand.py"/>
        <source>{who} changed escalation {n} at {time}.</source>
        <translation>{who} hat Eskalation {n} um {time} geändert.</translation>
    </message>
    <message>
        <location filename="../../console/escalating/first_hand.py"/>
        <source>{who} changed escalation {n} at {time}; {owner} has it.</source>
        <translation>{who} hat Eskalation {n} um {time} geändert; {owner} hat sie.</translation>
    </message>
    <message>
        <location filename="../../console/acting/hand_words.py"/>
        <source>{who} changed {contact} at {time}.</source>
        <translation>{who} hat {contact} um {time} geändert.</translation>
    </message>
    <message>
        <location filename="../../console/acting/hand_words.py"/>
        <source>{who} closed {contact} at {time}.</source>
        <translation>{who} hat {contact} um {time} geschlossen.</translation>
    </message>
    <message>
        <location filename="../../console/acting/hand_words.py"/>
        <source>{who} moved {contact} out of your sight at {time}.</source>
        <translation>{who} hat {contact} um {time} aus Ihrem Sichtbereich verschoben.</translation>
    </message>
    <message>
        <location filename="../../console/acting/hand_words.py"/>
        <source>{who} moved {contact} to {agent}, in {queue}, at {time}.</source>
        <translation>{who} hat {contact} um {time} zu {agent} verschoben, in {queue}.</translation>
    </message>
    <message>
        <location filename="../../console/acting/hand_words.py"/>
        <source>{who} moved {contact} to {queue} at {time}.</source>
        <translation>{who} hat {contact} um {time} nach {queue} verschoben.</translation>
    </message>
    <message>
        <location filename="../../console/escalating/first_hand.py"/>
        <source>{who} promised the customer of escalation {n} a call-back at {time}.</source>
        <translation>{who} hat dem Kunden von Eskalation {n} um {time} einen Rückruf zugesagt.</translation>
    </message>
    <message>
        <location filename="../../console/escalating/first_hand.py"/>
        <source>{who} resolved escalation {n} at {time}.</source>
        <translation>{who} hat Eskalation {n} um {time} gelöst.</translation>
    </message>
    <message>
        <location filename="../../console/escalating/first_hand.py"/>
        <source>{who} took escalation {n} at {time}.</source>
        <translation>{who} hat Eskalation {n} um {time} übernommen.</translation>
    </message>
    <message>
        <location filename="../../console/acting/lend_dialog.py"/>
        <source>{who}: in {queue} already.</source>
        <translation>{who}: schon in {queue}.</translation>
    </message>
    <message>
        <location filename="../../console/acting/lend_dialog.py"/>
        <source>{who}: without a skill that this queue asks for.</source>
        <translation>{who}: ohne eine Fähigkeit, die diese Warteschlange verlangt.</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/authorise_dialog.py"/>
        <location filename="../../console/authority/grants/change_dialog.py"/>
        <location filename="../../console/authority/grants/emergency_dialog.py"/>
        <location filename="../../console/authority/grants/give_dialog.py"/>
        <location filename="../../console/authority/grants/grant_dialog.py"/>
        <source>{who}: {amounts}.</source>
        <translation>{who}: {amounts}.</translation>
    </message>
    <message>
        <location filename="../../console/authority/grants/authorise_dialog.py"/>
        <location filename="../../console/authority/grants/emergency_dialog.py"/>
        <location filename="../../console/authority/grants/give_dialog.py"/>
        <source>{who}: {amounts}. It waits for a second person.</source>
        <translation>{who}: {amounts}. Das wartet auf eine zweite Person.</translation>
    </message>
    <message>
        <location filename="../../console/models/stuck_words.py"/>
        <source>{why}
It ends when the system it comes from says so.</source>
        <translation>{why}
Es endet, wenn das System, aus dem es kommt, es meldet.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_view.py"/>
        <source>{words} ({key})</source>
        <translation>{words} ({key})</translation>
    </message>
    <message>
        <location filename="../../console/acting/break_dialog.py"/>
        <source>{words} That is after the end of the shift.</source>
        <translation>{words} Das ist nach dem Ende der Schicht.</translation>
    </message>
    <message>
        <location filename="../../console/incidents/update_dialog.py"/>
        <source>{words} {more}</source>
        <translation>{words} {more}</translation>
    </message>
    <message>
        <location filename="../../console/said_line.py"/>
        <source>{words}: {sentence}</source>
        <translation>{words}: {sentence}</translation>
    </message>
    <message>
        <location filename="../../console/document/contents.py"/>
        <source>{zone}, {offset} from UTC when it was made</source>
        <translation>{zone}, bei der Erstellung {offset} gegenüber UTC</translation>
    </message>
    <message>
        <location filename="../../console/delegates/timeline_line.py"/>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <location filename="../../console/keys/change_dialog.py"/>
        <source>“{what}” has its usual key again.</source>
        <translation>„{what}“ hat wieder die übliche Taste.</translation>
    </message>
    <message>
        <location filename="../../console/keys/change_dialog.py"/>
        <source>“{what}” has no key now.</source>
        <translation>„{what}“ hat jetzt keine Taste.</translation>
    </message>
    <message>
        <location filename="../../console/keys/change_dialog.py"/>
        <source>“{what}” has the key {key} now.</source>
        <translation>„{what}“ hat jetzt die Taste {key}.</translation>
    </message>
    <message>
        <location filename="../../console/authority/requests/request_view.py"/>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/ledger/flags_page.py"/>
        <source>… and %Ln more in the ledger.</source>
        <translation>
            <numerusform>… und %Ln weitere im Nachweis.</numerusform>
            <numerusform>… und %Ln weitere im Nachweis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/ledger/billing_dialog.py"/>
        <source>… and %Ln more, which the command line lists.</source>
        <translation>
            <numerusform>… und %Ln weitere, die die Befehlszeile auflistet.</numerusform>
            <numerusform>… und %Ln weitere, die die Befehlszeile auflistet.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/totals_view.py"/>
        <source>… and more: filter to see them.</source>
        <translation>… und mehr: Filtern Sie, um sie zu sehen.</translation>
    </message>
    <message>
        <location filename="../../console/authority/ledger/billing_words.py"/>
        <location filename="../../console/authority/what_if/rough_amounts.py"/>
        <location filename="../../console/authority/what_if/what_if_words.py"/>
        <source>−{amount}</source>
        <translation>−{amount}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/limits/sites_model.py"/>
        <source>≠ %Ln team(s) with a limit of their own</source>
        <translation>
            <numerusform>≠ %Ln Team mit eigener Grenze</numerusform>
            <numerusform>≠ %Ln Teams mit eigener Grenze</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/sites_model.py"/>
        <source>≠ other bounds than the floor</source>
        <translation>≠ andere Schranken als das ganze Servicecenter</translation>
    </message>
    <message>
        <location filename="../../console/authority/what_if/what_if_chart.py"/>
        <source>┼ refusals to expect, 95 %</source>
        <translation>┼ zu erwartende Ablehnungen, 95 %</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/authority/limits/sites_view.py"/>
        <source>▲ more and ▼ less than the whole floor; unmarked is the floor's own. Counted are the last %Ln day(s), of agents who have this level now. Enter goes to where the limit is set.</source>
        <translation>
            <numerusform>▲ mehr und ▼ weniger als das ganze Servicecenter; ohne Zeichen gilt dessen Grenze. Gezählt ist der letzte %Ln Tag, von Agenten, die jetzt diese Stufe haben. Enter führt dorthin, wo die Grenze festgelegt wird.</numerusform>
            <numerusform>▲ mehr und ▼ weniger als das ganze Servicecenter; ohne Zeichen gilt dessen Grenze. Gezählt sind die letzten %Ln Tage, von Agenten, die jetzt diese Stufe haben. Enter führt dorthin, wo die Grenze festgelegt wird.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/sites_model.py"/>
        <source>▲ only here, the floor has none</source>
        <translation>▲ nur hier, das ganze Servicecenter hat keine</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/sites_model.py"/>
        <source>▲ {amount} more than the floor</source>
        <translation>▲ {amount} mehr als das ganze Servicecenter</translation>
    </message>
    <message>
        <location filename="../../console/authority/limits/sites_model.py"/>
        <source>▼ {amount} less than the floor</source>
        <translation>▼ {amount} weniger als das ganze Servicecenter</translation>
    </message>
    <message>
        <location filename="../../console/handover/window_shift.py"/>
        <source>○ off shift</source>
        <translation>○ nicht im Dienst</translation>
    </message>
    <message>
        <location filename="../../console/handover/window_shift.py"/>
        <source>● on shift</source>
        <translation>● im Dienst</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <location filename="../../console/words.py"/>
        <source>absence</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>agent</source>
        <translation>Agent</translation>
    </message>
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
        <source>answered</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>asked for a supervisor</source>
        <translation>Vorgesetzte verlangt</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>attitude</source>
        <translation>Haltung</translation>
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
        <source>call-back due</source>
        <translation>Rückruf fällig</translation>
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
        <source>coaching</source>
        <translation>Coaching</translation>
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
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>gave up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>handing on between people</source>
        <translation>Übergabe zwischen Personen</translation>
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
        <source>left by a key</source>
        <translation>mit einer Taste gegangen</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>lunch</source>
        <translation>Mittag</translation>
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
        <source>moved on</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>never answered</source>
        <translation>nie beantwortet</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>no authority to decide</source>
        <translation>keine Befugnis zu entscheiden</translation>
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
        <translation>aufgeklappt</translation>
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
        <source>policy</source>
        <translation>Richtlinie</translation>
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
        <source>refused, closed</source>
        <translation>abgewiesen, geschlossen</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>refused, full</source>
        <translation>abgewiesen, voll</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>refused, nobody there</source>
        <translation>abgewiesen, niemand da</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>repeat contact</source>
        <translation>Wiederholungskontakt</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>resolved</source>
        <translation>erledigt</translation>
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
        <source>routing</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>same cause again</source>
        <translation>dieselbe Ursache wieder</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>sent away</source>
        <translation>weggeschickt</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>skill</source>
        <translation>Fähigkeit</translation>
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
        <source>taken out</source>
        <translation>herausgenommen</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>too few people</source>
        <translation>zu wenig Leute</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>transfer without a note</source>
        <translation>Weiterleitung ohne Notiz</translation>
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
        <source>wandering</source>
        <translation>wandert umher</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>wrap-up</source>
        <translation>Nachbearbeitung</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>wrong data</source>
        <translation>falsche Daten</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>wrong or missing record</source>
        <translation>Daten falsch/fehlend</translation>
    </message>
</context>
</TS>
