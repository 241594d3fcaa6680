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
        <location filename="../../db/feeds/contact_values.py"/>
        <source>In the map {map}: the time zone '{zone}' is not known.</source>
        <translation>In der Zuordnung {map}: Die Zeitzone '{zone}' ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../db/feeds/contact_map.py"/>
        <source>In the map {map}: {said}.</source>
        <translation>In der Zuordnung {map}: {said}.</translation>
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
        <location filename="../../db/feeds/postgresql_writer.py"/>
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
        <location filename="../../db/problems.py"/>
        <source>Nothing was changed, the floor's rules say no: {said}.</source>
        <translation>Nichts wurde geändert, die Regeln des Servicecenters verbieten es: {said}.</translation>
    </message>
    <message>
        <location filename="../../db/commands/doing.py"/>
        <source>Nothing was chosen; nothing was changed.</source>
        <translation>Nichts war gewählt; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../db/commands/doing.py"/>
        <source>Only one's own commands can be undone; nothing was changed.</source>
        <translation>Nur eigene Befehle lassen sich rückgängig machen; nichts wurde geändert.</translation>
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
        <location filename="../../db/feeds/contact_map.py"/>
        <source>The map {map} is not written in TOML: {said}.</source>
        <translation>Die Zuordnung {map} ist nicht in TOML geschrieben: {said}.</translation>
    </message>
    <message>
        <location filename="../../db/address.py"/>
        <source>The port in the database address is not a number between 1 and 65535.</source>
        <translation>Der Port in der Adresse der Datenbank ist keine Zahl zwischen 1 und 65535.</translation>
    </message>
    <message>
        <location filename="../../db/held_connection.py"/>
        <source>The question was broken off, because the console ends.</source>
        <translation>Die Frage wurde abgebrochen, weil die Konsole endet.</translation>
    </message>
    <message>
        <location filename="../../db/commands/doing.py"/>
        <source>The reason is longer than {most} characters; shorten it, nothing was changed.</source>
        <translation>Der Grund ist länger als {most} Zeichen; kürzen Sie ihn, nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../db/commands/doing.py"/>
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
        <location filename="../../db/commands/doing.py"/>
        <source>The text is longer than {most} characters; shorten it, nothing was changed.</source>
        <translation>Der Text ist länger als {most} Zeichen; kürzen Sie ihn, nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../db/migrations/__init__.py"/>
        <source>The upgrade was undone: {n} rows would have lost what they refer to. Run 'floorwalker db check'.</source>
        <translation>Die Erneuerung wurde zurückgenommen: Zeilen, die verloren hätten, worauf sie verweisen: {n}. Führen Sie 'floorwalker db check' aus.</translation>
    </message>
    <message>
        <location filename="../../db/problems.py"/>
        <source>There is no floor at {path}; make one with 'floorwalker db init', or try the demo.</source>
        <translation>Bei {path} gibt es kein Servicecenter; legen Sie mit 'floorwalker db init' eines an oder probieren Sie die Demo.</translation>
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
        <location filename="../../db/commands/doing.py"/>
        <source>This cannot be undone; nothing was changed.</source>
        <translation>Das lässt sich nicht rückgängig machen; nichts wurde geändert.</translation>
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
        <location filename="../../db/migrations/__init__.py"/>
        <source>Whoever prepares a floor has to own its database and be allowed to create roles on the server; nothing was changed. Ask the server's administrator, or sign in as one.</source>
        <translation>Wer ein Servicecenter einrichtet, muss Eigentümer der Datenbank sein und auf dem Server Rollen anlegen dürfen; nichts wurde geändert. Fragen Sie die Verwaltung des Servers oder melden Sie sich entsprechend an.</translation>
    </message>
    <message>
        <location filename="../../db/feeds/contact_file.py"/>
        <source>{file} breaks off after line {line}: {why}.</source>
        <translation>{file} bricht nach Zeile {line} ab: {why}.</translation>
    </message>
    <message>
        <location filename="../../db/feeds/contact_file.py"/>
        <location filename="../../db/feeds/imports.py"/>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <location filename="../../db/feeds/contact_file.py"/>
        <source>{file} has no header line.</source>
        <translation>{file} hat keine Zeile mit Spaltennamen.</translation>
    </message>
    <message>
        <location filename="../../db/sqlite_problems.py"/>
        <source>{path} is a folder; name a file in it.</source>
        <translation>{path} ist ein Ordner; nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <location filename="../../db/postgresql_problems.py"/>
        <source>{user} has as many connections at {where} as allowed; close one of your consoles, or ask its administrator for more.</source>
        <translation>{user} hat bei {where} so viele Verbindungen wie erlaubt; schließen Sie eine Ihrer Konsolen oder bitten Sie die Verwaltung um mehr.</translation>
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
        <location filename="../../console/detail/people_words.py"/>
        <source>%Ln agent(s) paused in {queue}</source>
        <translation>
            <numerusform>%Ln Agent pausiert in {queue}</numerusform>
            <numerusform>%Ln Agenten pausieren in {queue}</numerusform>
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
        <location filename="../../console/models/queue_meanings.py"/>
        <source>%Ln arrival(s), {handled} finished</source>
        <translation>
            <numerusform>%Ln Eingang, {handled} abgeschlossen</numerusform>
            <numerusform>%Ln Eingänge, {handled} abgeschlossen</numerusform>
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
        <location filename="../../console/models/agents.py"/>
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
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
        <location filename="../../console/detail/people_words.py"/>
        <source>%Ln customer(s) in a row gave up within {time}</source>
        <translation>
            <numerusform>%Ln Kunde gab innerhalb von {time} auf</numerusform>
            <numerusform>%Ln Kunden hintereinander gaben innerhalb von {time} auf</numerusform>
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
        <location filename="../../console/acting/said_acts.py"/>
        <source>%Ln left as they are. {reason}</source>
        <translation>
            <numerusform>%Ln blieb, wie es war. {reason}</numerusform>
            <numerusform>%Ln blieben, wie sie waren. {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/bringing/bringing.py"/>
        <source>%Ln line(s) could not be read and were left out; the first is line {line}: {reason}.</source>
        <translation>
            <numerusform>%Ln Zeile war nicht lesbar und fehlt; die erste ist Zeile {line}: {reason}.</numerusform>
            <numerusform>%Ln Zeilen waren nicht lesbar und fehlen; die erste ist Zeile {line}: {reason}.</numerusform>
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
        <location filename="../../console/views/view_words.py"/>
        <source>%Ln queue(s) over the limit</source>
        <translation>
            <numerusform>%Ln Warteschlange über der Grenze</numerusform>
            <numerusform>%Ln Warteschlangen über der Grenze</numerusform>
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
        <location filename="../../console/panels/pulse_words.py"/>
        <source>%Ln signed in</source>
        <translation>
            <numerusform>%Ln angemeldet</numerusform>
            <numerusform>%Ln angemeldet</numerusform>
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
        <location filename="../../console/models/queue_meanings.py"/>
        <source>%Ln wait(s) that ended: {answered} answered, {abandoned} gave up, {other} left otherwise</source>
        <translation>
            <numerusform>%Ln beendete Wartezeit: {answered} angenommen, {abandoned} aufgegeben, {other} anders beendet</numerusform>
            <numerusform>%Ln beendete Wartezeiten: {answered} angenommen, {abandoned} aufgegeben, {other} anders beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/models/queue_meanings.py"/>
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
        <location filename="../../console/export/export_dialog.py"/>
        <source>&amp;All columns</source>
        <translation>&amp;Alle Spalten</translation>
    </message>
    <message>
        <location filename="../../console/tour/callout.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
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
        <source>&amp;Bring a telephone log or an export…</source>
        <translation>&amp;Telefonprotokoll oder Export einlesen…</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>&amp;Bring it in</source>
        <translation>&amp;Einlesen</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <location filename="../../console/acting/hand_acts.py"/>
        <source>&amp;Coming</source>
        <translation>&amp;Unterwegs</translation>
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
        <location filename="../../console/views/views_menu.py"/>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <location filename="../../console/tour/callout.py"/>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../console/tour/callout.py"/>
        <source>&amp;End the tour</source>
        <translation>Rundgang &amp;beenden</translation>
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
        <location filename="../../console/welcome/beginnings.py"/>
        <source>&amp;Leave the demo</source>
        <translation>Demo &amp;verlassen</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location filename="../../console/acting/hand_acts.py"/>
        <source>&amp;Lower the hand</source>
        <translation>Hand &amp;senken</translation>
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
        <location filename="../../console/menus.py"/>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
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
        <location filename="../../console/connecting/server_form.py"/>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
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
        <location filename="../../console/connecting/server_form.py"/>
        <source>&amp;Remember the password in the system's keyring</source>
        <translation>Kennwort im Schlüsselbund des Systems me&amp;rken</translation>
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
        <location filename="../../console/connecting/server_form.py"/>
        <source>&amp;Server</source>
        <translation>&amp;Servername</translation>
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
        <location filename="../../console/views/views_menu.py"/>
        <source>&amp;Take back changes</source>
        <translation>Änderungen &amp;zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Text size</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Rundgang durch das Fenster</translation>
    </message>
    <message>
        <location filename="../../console/connecting/connecting.py"/>
        <source>&amp;Try the database again</source>
        <translation>&amp;Datenbank erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../console/said_line.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../console/welcome/beginnings.py"/>
        <source>&amp;What this made-up floor is</source>
        <translation>&amp;Was dieses erfundene Servicecenter ist</translation>
    </message>
    <message>
        <location filename="../../console/panels/column_menus.py"/>
        <source>&amp;Wider column</source>
        <translation>Spalte &amp;breiter</translation>
    </message>
    <message>
        <location filename="../../console/tour/steps.py"/>
        <source>'Live' while the database answers. If it does not, the seconds are counted here, the figures stay and are marked as old.</source>
        <translation>'Aktuell', solange die Datenbank antwortet. Tut sie es nicht, werden hier die Sekunden gezählt; die Zahlen bleiben und sind als alt markiert.</translation>
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
        <location filename="../../console/connecting/connect_dialog.py"/>
        <source>A floor in a &amp;file, for one desk</source>
        <translation>Servicecenter in einer &amp;Datei, für einen Platz</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>A floor of your own is made for it: {file}.</source>
        <translation>Dafür wird ein eigenes Servicecenter angelegt: {file}.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>A live call belongs to the telephone system, which has to be asked.</source>
        <translation>Ein laufender Anruf gehört der Telefonanlage; sie muss gefragt werden.</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>A map of my own…</source>
        <translation>Eine eigene Zuordnung…</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>A route leads to another queue.</source>
        <translation>Ein Weg führt zu einer anderen Warteschlange.</translation>
    </message>
    <message>
        <location filename="../../console/welcome/page.py"/>
        <source>A service floor that lives on this machine only, to try everything on. It is gone when you leave it.</source>
        <translation>Ein Servicecenter nur auf diesem Rechner, um alles auszuprobieren. Wenn Sie es verlassen, ist es weg.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>A value is outside its limits.</source>
        <translation>Ein Wert liegt außerhalb seiner Grenzen.</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>About</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <location filename="../../console/keys/known_keys.py"/>
        <source>Act</source>
        <translation>Handeln</translation>
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
        <location filename="../../console/models/agents.py"/>
        <location filename="../../console/models/contacts.py"/>
        <location filename="../../console/models/escalations.py"/>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
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
        <location filename="../../console/bringing/dialog.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>All of {file} is read; writing it down…</source>
        <translation>{file} ist ganz gelesen und wird geschrieben…</translation>
    </message>
    <message>
        <location filename="../../console/keys/known_keys.py"/>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>An Asterisk queue_log, or a CSV file of calls or tickets.</source>
        <translation>Ein queue_log von Asterisk oder eine CSV-Datei von Anrufen oder Tickets.</translation>
    </message>
    <message>
        <location filename="../../console/welcome/page.py"/>
        <source>An Asterisk queue_log, or a CSV file of calls or tickets. You can also drop the file here.</source>
        <translation>Ein queue_log von Asterisk oder eine CSV-Datei von Anrufen oder Tickets. Sie können die Datei auch hierher ziehen.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>An agent can be asked to be available, in aux or offline.</source>
        <translation>Ein Agent kann gebeten werden, verfügbar, in Pause oder abgemeldet zu sein.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>Another has this name; choose a different one.</source>
        <translation>Diesen Namen gibt es schon; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>Answered</source>
        <translation>Angenommen</translation>
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
        <location filename="../../console/views/choice_popup.py"/>
        <source>Ask for &amp;all</source>
        <translation>&amp;Alles zeigen</translation>
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
        <location filename="../../console/bringing/dialog.py"/>
        <location filename="../../console/welcome/page.py"/>
        <source>Bring a telephone log or an export</source>
        <translation>Ein Telefonprotokoll oder einen Export einlesen</translation>
    </message>
    <message>
        <location filename="../../console/connecting/file_form.py"/>
        <location filename="../../console/connecting/server_form.py"/>
        <location filename="../../console/export/export_dialog.py"/>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen…</translation>
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
        <location filename="../../console/bringing/dialog.py"/>
        <location filename="../../console/connecting/connect_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <location filename="../../console/connecting/server_form.py"/>
        <source>Cer&amp;tificates</source>
        <translation>Zer&amp;tifikate</translation>
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
        <location filename="../../console/detail/contact_facts.py"/>
        <location filename="../../console/models/queues.py"/>
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
        <location filename="../../console/connecting/file_form.py"/>
        <source>Choose the file of a floor</source>
        <translation>Datei eines Servicecenters auswählen</translation>
    </message>
    <message>
        <location filename="../../console/connecting/recent_list.py"/>
        <source>Chosen &amp;lately</source>
        <translation>Zu&amp;letzt gewählt</translation>
    </message>
    <message>
        <location filename="../../console/keys/page.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <location filename="../../console/detail/contact_words.py"/>
        <source>Closed after waiting {time} in {queue}</source>
        <translation>Abgeschlossen nach {time} Wartezeit in {queue}</translation>
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
        <location filename="../../console/models/contacts.py"/>
        <location filename="../../console/models/escalations.py"/>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <location filename="../../console/tour/steps.py"/>
        <source>Contacts</source>
        <translation>Kontakte</translation>
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
        <location filename="../../console/charts/hour_panel.py"/>
        <source>Copy the last &amp;hour</source>
        <translation>Letzte &amp;Stunde kopieren</translation>
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
        <location filename="../../console/charts/hour_plots.py"/>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <location filename="../../console/views/view_words.py"/>
        <source>Ctrl+0 shows the whole floor.</source>
        <translation>Strg+0 zeigt das ganze Servicecenter.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>Customer</source>
        <translation>Kunde</translation>
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
        <location filename="../../console/models/contacts.py"/>
        <location filename="../../console/models/escalations.py"/>
        <source>Due</source>
        <translation>Fällig</translation>
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
        <location filename="../../console/detail/people_words.py"/>
        <source>Escalated by {who}: {reason}, due {due}</source>
        <translation>Eskaliert durch {who}: {reason}, fällig {due}</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>Escalation due at {value} instead of {former}</source>
        <translation>Eskalation fällig um {value} statt um {former}</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>Escalation resolved</source>
        <translation>Eskalation erledigt</translation>
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
        <location filename="../../console/panels/pulse_words.py"/>
        <source>Escalations that are not resolved; overdue are those past their due time.</source>
        <translation>Eskalationen, die nicht gelöst sind; überfällig sind die, deren Frist abgelaufen ist.</translation>
    </message>
    <message>
        <location filename="../../console/panels/escalations.py"/>
        <source>Escalations, next due first</source>
        <translation>Eskalationen, die nächste fällige zuerst</translation>
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
        <location filename="../../console/keys/known_keys.py"/>
        <source>Everything that can be done with the row</source>
        <translation>Alles, was mit der Zeile getan werden kann</translation>
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
        <location filename="../../console/views/choice_popup.py"/>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../console/keys/page.py"/>
        <source>Find a key, or what it does</source>
        <translation>Eine Taste suchen oder was sie tut</translation>
    </message>
    <message>
        <location filename="../../console/views/choice_popup.py"/>
        <source>Find in {list}</source>
        <translation>In {list} suchen</translation>
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
        <location filename="../../console/export/table_copy.py"/>
        <source>Floor</source>
        <translation>Servicecenter</translation>
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
        <location filename="../../console/explanation.py"/>
        <source>Formula</source>
        <translation>Formel</translation>
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
        <location filename="../../console/explanation.py"/>
        <source>From how many (n)</source>
        <translation>Aus wie vielen (n)</translation>
    </message>
    <message>
        <location filename="../../console/keys/known_keys.py"/>
        <source>From row to row</source>
        <translation>Von Zeile zu Zeile</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>Furthest past target, {channel}</source>
        <translation>Am weitesten über Ziel, {channel}</translation>
    </message>
    <message>
        <location filename="../../console/models/queues.py"/>
        <source>Gave up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
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
        <location filename="../../console/detail/contact_words.py"/>
        <source>Given up: the customer was not reached in {time}</source>
        <translation>Aufgegeben: Der Kunde war in {time} nicht zu erreichen</translation>
    </message>
    <message>
        <location filename="../../console/demo/stay.py"/>
        <location filename="../../console/window.py"/>
        <source>Got it</source>
        <translation>Verstanden</translation>
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
        <location filename="../../console/charts/hour_plots.py"/>
        <source>How far the worst wait was past the answer time of its queue; 0 while all were within it.</source>
        <translation>Wie weit die dringendste Wartezeit über der Annahmezeit ihrer Warteschlange lag; 0, solange alle darunter lagen.</translation>
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
        <location filename="../../console/models/queue_meanings.py"/>
        <source>How long the one who waits longest has waited in this queue. Sorted by how far past the answer time.</source>
        <translation>Wie lange in dieser Warteschlange am längsten gewartet wird. Sortiert danach, wie weit die Annahmezeit überschritten ist.</translation>
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
        <location filename="../../console/models/contacts.py"/>
        <source>In all</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>In no queue.</source>
        <translation>In keiner Warteschlange.</translation>
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
        <location filename="../../console/keys/known_keys.py"/>
        <source>Into the menu with that letter underlined</source>
        <translation>In das Menü, in dem dieser Buchstabe unterstrichen ist</translation>
    </message>
    <message>
        <location filename="../../console/views/view_file.py"/>
        <source>It cannot be read ({reason}).</source>
        <translation>Sie kann nicht gelesen werden ({reason}).</translation>
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
        <location filename="../../console/views/view_file.py"/>
        <source>It has a part “{name}” that is not known here.</source>
        <translation>Sie hat einen Teil „{name}“, der hier nicht bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>It has just ended.</source>
        <translation>Es ist gerade zu Ende gegangen.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>It is about: {intent}</source>
        <translation>Es geht um: {intent}</translation>
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
        <location filename="../../console/acting/refusal_words.py"/>
        <source>It is so already.</source>
        <translation>Es ist schon so.</translation>
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
        <location filename="../../console/acting/refusal_words.py"/>
        <source>It needs a name.</source>
        <translation>Es braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>It needs a reason.</source>
        <translation>Es braucht einen Grund.</translation>
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
        <location filename="../../console/acting/refusal_words.py"/>
        <source>It was left open by a lost line and waits for nobody; end it instead.</source>
        <translation>Es blieb durch eine verlorene Verbindung offen und wartet auf niemanden; beenden Sie es stattdessen.</translation>
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
        <location filename="../../console/detail/contact_words.py"/>
        <source>Joined the line of {queue}</source>
        <translation>In die Warteschlange {queue} gekommen</translation>
    </message>
    <message>
        <location filename="../../console/keys/page.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
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
    <message>
        <location filename="../../console/demo/stay.py"/>
        <source>Leave the demo</source>
        <translation>Demo verlassen</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Left {queue} by a key after {time}</source>
        <translation>Verließ {queue} nach {time} mit einer Taste</translation>
    </message>
    <message>
        <location filename="../../console/explanation.py"/>
        <source>Limit</source>
        <translation>Grenze</translation>
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
        <location filename="../../console/bringing/dialog.py"/>
        <source>Logs and exports (*log* *.csv *.tsv *.txt *.gz)</source>
        <translation>Protokolle und Exporte (*log* *.csv *.tsv *.txt *.gz)</translation>
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
        <location filename="../../console/export/table_copy.py"/>
        <source>Moment, UTC</source>
        <translation>Zeitpunkt, UTC</translation>
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
        <location filename="../../console/detail/contact_words.py"/>
        <source>Moved from {queue} to {to_queue} after waiting {time}</source>
        <translation>Nach {time} Wartezeit von {queue} nach {to_queue} verschoben</translation>
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
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>No call-back is promised any more</source>
        <translation>Es ist kein Rückruf mehr zugesagt</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail_links.py"/>
        <source>No contact is chosen.</source>
        <translation>Es ist kein Kontakt gewählt.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>No due time any more, instead of {former}</source>
        <translation>Keine Fälligkeit mehr statt {former}</translation>
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
        <location filename="../../console/acting/hand_acts.py"/>
        <source>No hand is chosen: go to one with the arrows.</source>
        <translation>Keine Hand ist gewählt: Gehen Sie mit den Pfeiltasten zu einer.</translation>
    </message>
    <message>
        <location filename="../../console/keys/page.py"/>
        <source>No key has to do with “{text}”.</source>
        <translation>Keine Taste hat mit „{text}“ zu tun.</translation>
    </message>
    <message>
        <location filename="../../console/bringing/import_run.py"/>
        <source>No line of {file} could be read this way.</source>
        <translation>Keine Zeile von {file} ließ sich so lesen.</translation>
    </message>
    <message>
        <location filename="../../console/panels/contacts.py"/>
        <source>No open contacts.</source>
        <translation>Keine offenen Kontakte.</translation>
    </message>
    <message>
        <location filename="../../console/menus.py"/>
        <source>No panel has the keyboard: F6 goes to one.</source>
        <translation>Kein Bereich hat die Tastatur: F6 geht zu einem.</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse.py"/>
        <source>No promise to customers is written down yet.</source>
        <translation>Noch ist kein Versprechen an die Kundschaft hinterlegt.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>No route leads there; give the reason why it has to go there.</source>
        <translation>Dorthin führt kein Weg; nennen Sie den Grund, warum es dorthin muss.</translation>
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
        <location filename="../../console/detail/contact_words.py"/>
        <source>Nobody answered in time; left {queue} after {time}</source>
        <translation>Niemand nahm rechtzeitig an; verließ {queue} nach {time}</translation>
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
        <location filename="../../console/connecting/file_form.py"/>
        <source>North floor</source>
        <translation>Servicecenter Nord</translation>
    </message>
    <message>
        <location filename="../../console/views/saved_views.py"/>
        <source>Not deleted: {file} cannot be removed.</source>
        <translation>Nicht gelöscht: {file} lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <location filename="../../console/acting/said_acts.py"/>
        <source>Not done. {reason}</source>
        <translation>Nicht geschehen. {reason}</translation>
    </message>
    <message>
        <location filename="../../console/connecting/server_form.py"/>
        <source>Not encrypted: only in a network you trust</source>
        <translation>Unverschlüsselt: nur in einem Netz, dem Sie vertrauen</translation>
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
        <location filename="../../console/views/saved_views.py"/>
        <source>Not saved: another console is saving its views. Try again.</source>
        <translation>Nicht gespeichert: Eine andere Konsole speichert gerade ihre Ansichten. Versuchen Sie es noch einmal.</translation>
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
        <location filename="../../console/detail/contact_words.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Note by {name}</source>
        <translation>Notiz von {name}</translation>
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
        <location filename="../../console/panels/detail_menu.py"/>
        <source>Nothing is chosen.</source>
        <translation>Es ist nichts gewählt.</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>Nothing is due: it is with an agent, or has no time set.</source>
        <translation>Nichts ist fällig: Der Kontakt ist bei einem Agenten oder hat keine Frist.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../console/bringing/bringing.py"/>
        <source>Nothing new: the floor has the %Ln contact(s) of this file already.</source>
        <translation>
            <numerusform>Nichts Neues: Das Servicecenter hat den %Ln Kontakt dieser Datei schon.</numerusform>
            <numerusform>Nichts Neues: Das Servicecenter hat die %Ln Kontakte dieser Datei schon.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../console/panels/detail.py"/>
        <source>Nothing notable in the last four hours: no long waits, nobody lost in a row, nobody came or left.</source>
        <translation>Nichts Auffälliges in den letzten vier Stunden: keine langen Wartezeiten, keine Abbrüche in Folge, niemand kam oder ging.</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail_links.py"/>
        <source>Nothing on this machine opens {address}.</source>
        <translation>Kein Programm auf diesem Rechner öffnet {address}.</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_panel.py"/>
        <source>Nothing to draw: this floor has no queues yet.</source>
        <translation>Nichts zu zeichnen: Dieses Servicecenter hat noch keine Warteschlangen.</translation>
    </message>
    <message>
        <location filename="../../console/panels/escalations.py"/>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <location filename="../../console/panels/notice.py"/>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_words.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>On</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>On duty</source>
        <translation>Dienst</translation>
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
        <location filename="../../console/welcome/beginnings.py"/>
        <source>One file at a time: drop the one to bring in.</source>
        <translation>Eine Datei zur selben Zeit: Ziehen Sie die eine hierher, die eingelesen werden soll.</translation>
    </message>
    <message>
        <location filename="../../console/views/view_file.py"/>
        <source>One of its queue groups has no queues.</source>
        <translation>Eine ihrer Gruppen hat keine Warteschlangen.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>Only breaks, lunch, training and meetings are shifted here.</source>
        <translation>Verschoben werden hier nur Pausen, Mittag, Schulung und Besprechungen.</translation>
    </message>
    <message>
        <location filename="../../console/views/window_views.py"/>
        <source>Open a view from a file</source>
        <translation>Ansicht aus einer Datei öffnen</translation>
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
        <location filename="../../console/export/table_copy.py"/>
        <source>Order</source>
        <translation>Reihenfolge</translation>
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
        <location filename="../../console/views/view_line.py"/>
        <source>Outside the view: {alarms}</source>
        <translation>Außerhalb der Ansicht: {alarms}</translation>
    </message>
    <message>
        <location filename="../../console/connecting/server_form.py"/>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <location filename="../../console/dock_room.py"/>
        <source>Panels behind each other</source>
        <translation>Bereiche hintereinander</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Passed on to {target} after {time}</source>
        <translation>Nach {time} weitergeleitet an {target}</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>Past the answer time, seconds</source>
        <translation>Über der Annahmezeit, Sekunden</translation>
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
        <source>Priority {n}: a higher one goes first, 0 is usual.</source>
        <translation>Priorität {n}: Eine höhere kommt zuerst, 0 ist üblich.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Priority {value} instead of {former}</source>
        <translation>Priorität {value} statt {former}</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>Promised</source>
        <translation>Zugesagt</translation>
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
        <location filename="../../console/models/contacts.py"/>
        <location filename="../../console/models/escalations.py"/>
        <location filename="../../console/models/queues.py"/>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <location filename="../../console/views/choices.py"/>
        <source>Queue groups</source>
        <translation>Gruppen von Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <location filename="../../console/models/queues.py"/>
        <location filename="../../console/tour/steps.py"/>
        <location filename="../../console/views/choices.py"/>
        <location filename="../../console/views/view_words.py"/>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../console/views/view_words.py"/>
        <source>Queues: {names}</source>
        <translation>Warteschlangen: {names}</translation>
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
        <location filename="../../console/panels/detail_menu.py"/>
        <source>Read &amp;again</source>
        <translation>&amp;Neu lesen</translation>
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
        <location filename="../../console/models/escalations.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail_links.py"/>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
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
        <location filename="../../console/views/window_views.py"/>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <location filename="../../console/export/table_copy.py"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
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
        <location filename="../../console/views/window_views.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
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
        <location filename="../../console/export/export_dialog.py"/>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <location filename="../../console/views/window_views.py"/>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
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
        <location filename="../../console/menus.py"/>
        <source>Saved {file}.</source>
        <translation>{file} wurde gespeichert.</translation>
    </message>
    <message>
        <location filename="../../console/views/views_menu.py"/>
        <source>Search for te&amp;xt…</source>
        <translation>Nach Te&amp;xt suchen…</translation>
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
        <location filename="../../console/keys/known_keys.py"/>
        <source>Select several rows</source>
        <translation>Mehrere Zeilen auswählen</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>Sent away after {time}: nobody was there in {queue}</source>
        <translation>Nach {time} weggeschickt: In {queue} war niemand da</translation>
    </message>
    <message>
        <location filename="../../console/models/queue_meanings.py"/>
        <source>Service level of the business day: the share of its waits that ended in time.</source>
        <translation>Servicelevel des Geschäftstags: der Anteil seiner Wartezeiten, die rechtzeitig endeten.</translation>
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
        <location filename="../../console/models/escalations.py"/>
        <source>Severity</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../../console/connecting/server_form.py"/>
        <source>Sho&amp;w</source>
        <translation>An&amp;zeigen</translation>
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
        <location filename="../../console/views/choices.py"/>
        <location filename="../../console/views/view_words.py"/>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <location filename="../../console/views/view_words.py"/>
        <source>Sites: {names}</source>
        <translation>Standorte: {names}</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>Slots</source>
        <translation>Kapazität</translation>
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
        <location filename="../../console/acting/refusal_words.py"/>
        <source>Somebody has spoken with the customer: the next one needs a note.</source>
        <translation>Jemand hat mit dem Kunden gesprochen: Der Nächste braucht eine Notiz.</translation>
    </message>
    <message>
        <location filename="../../console/acting/hand_acts.py"/>
        <source>Somebody is coming already.</source>
        <translation>Es ist schon jemand unterwegs.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>Somebody is with the customer; whoever talks is not taken away.</source>
        <translation>Jemand ist beim Kunden; wer spricht, wird nicht weggenommen.</translation>
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
        <location filename="../../console/keys/page.py"/>
        <source>Start the &amp;tour of the window</source>
        <translation>&amp;Rundgang durch das Fenster beginnen</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <location filename="../../console/models/contacts.py"/>
        <location filename="../../console/models/escalations.py"/>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../console/views/view_words.py"/>
        <source>States</source>
        <translation>Status</translation>
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
        <location filename="../../console/panels/detail_menu.py"/>
        <source>T&amp;imeline</source>
        <translation>Ver&amp;lauf</translation>
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
        <location filename="../../console/export/export_dialog.py"/>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <location filename="../../console/connecting/recent_list.py"/>
        <source>Take o&amp;ut of this list</source>
        <translation>Aus der Liste &amp;nehmen</translation>
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
        <location filename="../../console/detail/floor_facts.py"/>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>Team</source>
        <translation>Team</translation>
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
        <location filename="../../console/welcome/beginnings.py"/>
        <source>That is no file of this machine: save it here first, and drop that.</source>
        <translation>Das ist keine Datei dieses Rechners: Speichern Sie sie zuerst hier und ziehen Sie diese herein.</translation>
    </message>
    <message>
        <location filename="../../console/acting/rights.py"/>
        <source>That is not yours to change: your roles do not reach so far. Ask a manager of the floor.</source>
        <translation>Das dürfen Sie nicht ändern: Ihre Rollen reichen nicht so weit. Fragen Sie eine Leitung des Servicecenters.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
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
        <location filename="../../console/acting/refusal_words.py"/>
        <source>The agent is not signed in; choose another.</source>
        <translation>Der Agent ist nicht angemeldet; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../console/detail/origin_links.py"/>
        <source>The contact has no number of its own in {system}.</source>
        <translation>Der Kontakt hat in {system} keine eigene Nummer.</translation>
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
        <location filename="../../console/freshness.py"/>
        <source>The database was heard less than two seconds ago.</source>
        <translation>Die Datenbank hat sich vor weniger als zwei Sekunden gemeldet.</translation>
    </message>
    <message>
        <location filename="../../console/link.py"/>
        <source>The feed reader stopped by an error of its own; close the console and open it again.</source>
        <translation>Das Lesen der Änderungen endete durch einen eigenen Fehler; schließen Sie die Konsole und öffnen Sie sie erneut.</translation>
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
        <location filename="../../console/acting/acts.py"/>
        <source>The floor is still being read.</source>
        <translation>Das Servicecenter wird noch gelesen.</translation>
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
        <location filename="../../console/bringing/import_run.py"/>
        <source>The import ended without saying why.</source>
        <translation>Das Einlesen endete ohne Angabe eines Grundes.</translation>
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
        <location filename="../../console/questions.py"/>
        <source>The program failed at reading it; its error stands in the log.</source>
        <translation>Das Programm ist beim Lesen gescheitert; sein Fehler steht im Protokoll.</translation>
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
        <location filename="../../console/tour/steps.py"/>
        <source>The queue in most trouble stands first. Choose one with the arrows: the contacts then are those of this queue.</source>
        <translation>Die Warteschlange in der größten Not steht zuerst. Wählen Sie eine mit den Pfeilen: Dann sind die Kontakte die dieser Warteschlange.</translation>
    </message>
    <message>
        <location filename="../../console/acting/refusal_words.py"/>
        <source>The queue takes no work any more; choose another.</source>
        <translation>Die Warteschlange nimmt keine Arbeit mehr an; wählen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>The request that this contact belongs to.</source>
        <translation>Das Anliegen, zu dem dieser Kontakt gehört.</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <source>The service level of the half hour before each moment; a gap is where nobody counted.</source>
        <translation>Der Servicelevel der halben Stunde vor jedem Zeitpunkt; eine Lücke ist, wo niemand zählte.</translation>
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
        <location filename="../../console/detail/floor_facts.py"/>
        <source>The team this agent belongs to.</source>
        <translation>Das Team, zu dem dieser Agent gehört.</translation>
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
    <message>
        <location filename="../../console/keys/page.py"/>
        <location filename="../../console/menus.py"/>
        <source>The tour needs a floor: look at the made-up one first.</source>
        <translation>Der Rundgang braucht ein Servicecenter: Sehen Sie sich zuerst das erfundene an.</translation>
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
        <location filename="../../console/panels/table_actions.py"/>
        <source>There are no rows here.</source>
        <translation>Hier gibt es keine Zeilen.</translation>
    </message>
    <message>
        <location filename="../../console/export/export_dialog.py"/>
        <source>There is a file of this name; saving replaces it.</source>
        <translation>Eine Datei mit diesem Namen gibt es schon; Speichern ersetzt sie.</translation>
    </message>
    <message>
        <location filename="../../console/welcome/beginnings.py"/>
        <source>There is no floor here yet. Three ways to begin:</source>
        <translation>Hier ist noch kein Servicecenter. Drei Wege, um zu beginnen:</translation>
    </message>
    <message>
        <location filename="../../console/panels/column_menus.py"/>
        <source>There is no room for it now; choose it to see it all the same.</source>
        <translation>Dafür ist jetzt kein Platz; wählen Sie sie, um sie trotzdem zu sehen.</translation>
    </message>
    <message>
        <location filename="../../console/connecting/file_form.py"/>
        <source>There is no such file yet. An empty floor is made in it.</source>
        <translation>Diese Datei gibt es noch nicht. Ein leeres Servicecenter wird darin eingerichtet.</translation>
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
        <source>There is still work in it; move that first.</source>
        <translation>Darin ist noch Arbeit; verschieben Sie die zuerst.</translation>
    </message>
    <message>
        <location filename="../../console/connecting/attempt.py"/>
        <source>This could not be tried because of an error of the program itself.</source>
        <translation>Das konnte wegen eines Fehlers im Programm selbst nicht versucht werden.</translation>
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
        <location filename="../../console/views/floor_views.py"/>
        <source>This is the view {view} from a file. Save it to have it among yours.</source>
        <translation>Dies ist die Ansicht {view} aus einer Datei. Speichern Sie sie, um sie bei Ihren zu haben.</translation>
    </message>
    <message>
        <location filename="../../console/connecting/vault_check.py"/>
        <source>This system has no keyring that is unlocked with your session, so no password can be remembered.</source>
        <translation>Dieses System hat keinen Schlüsselbund, der mit Ihrer Sitzung geöffnet wird; darum kann kein Kennwort gemerkt werden.</translation>
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
        <location filename="../../console/models/contacts.py"/>
        <source>Time left until somebody has to have it; below zero it is late.</source>
        <translation>Zeit, bis ihn jemand haben muss; unter null ist es zu spät.</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail.py"/>
        <location filename="../../console/panels/timeline_view.py"/>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../console/panels/detail.py"/>
        <source>Timeline of {thing}</source>
        <translation>Verlauf von {thing}</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_panel.py"/>
        <source>Times of this machine; {queue} keeps {zone}, now {time}.</source>
        <translation>Zeiten dieses Rechners; in {queue} gilt {zone}, dort ist es {time}.</translation>
    </message>
    <message>
        <location filename="../../console/connecting/vault_check.py"/>
        <source>To remember passwords, install the Python package 'keyring' beside Floorwalker.</source>
        <translation>Um Kennwörter zu merken, installieren Sie das Python-Paket 'keyring' neben Floorwalker.</translation>
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
        <location filename="../../console/said_line.py"/>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <location filename="../../console/said_line.py"/>
        <source>Undo: {sentence}</source>
        <translation>Rückgängig: {sentence}</translation>
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
        <location filename="../../console/views/floor_views.py"/>
        <location filename="../../console/views/view_words.py"/>
        <source>Unnamed view</source>
        <translation>Ansicht ohne Namen</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>Until when the customer was promised an answer.</source>
        <translation>Bis wann dem Kunden eine Antwort zugesagt ist.</translation>
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
        <location filename="../../console/models/contacts.py"/>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
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
        <location filename="../../console/export/export_dialog.py"/>
        <source>Waits, moments and shares stand in columns of their own as well: seconds, UTC and parts of 1. Text that a spreadsheet would take for a formula begins with an apostrophe.</source>
        <translation>Wartezeiten, Zeitpunkte und Anteile stehen auch in eigenen Spalten: in Sekunden, in UTC und als Teil von 1. Text, den eine Tabellenkalkulation für eine Formel hielte, beginnt mit einem Apostroph.</translation>
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
        <location filename="../../console/tour/steps.py"/>
        <source>What each agent is doing and for how long; over a limit the time is marked.</source>
        <translation>Was jeder Agent tut und wie lange schon; über einer Grenze ist die Zeit markiert.</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>What is asked for beyond what the agent may give.</source>
        <translation>Was über das hinaus verlangt wird, was der Agent geben darf.</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>What its columns &amp;mean:</source>
        <translation>Was die &amp;Spalten bedeuten:</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>What the agent can do, with the level from 1 to 5.</source>
        <translation>Was der Agent kann, mit der Stufe von 1 bis 5.</translation>
    </message>
    <message>
        <location filename="../../console/views/view_line.py"/>
        <source>What the view asks for</source>
        <translation>Was die Ansicht zeigt</translation>
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
        <location filename="../../console/detail/floor_facts.py"/>
        <source>Who looks after this queue where nobody else is asked.</source>
        <translation>Wer nach dieser Warteschlange sieht, wo sonst niemand gefragt ist.</translation>
    </message>
    <message>
        <location filename="../../console/tour/steps.py"/>
        <source>Who waits and who is being served, what is due next first. Escape shows those of all queues again.</source>
        <translation>Wer wartet und wer bedient wird, das Nächstfällige zuerst. Escape zeigt wieder die aller Warteschlangen.</translation>
    </message>
    <message>
        <location filename="../../console/views/views_menu.py"/>
        <source>Whole &amp;floor</source>
        <translation>Ganzes &amp;Servicecenter</translation>
    </message>
    <message>
        <location filename="../../console/views/view_line.py"/>
        <location filename="../../console/views/view_words.py"/>
        <location filename="../../console/views/window_views.py"/>
        <source>Whole floor</source>
        <translation>Ganzes Servicecenter</translation>
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
        <location filename="../../console/models/contacts.py"/>
        <source>With nobody yet.</source>
        <translation>Noch bei niemandem.</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>With {contact} in {queue}, {time} so far</source>
        <translation>Mit {contact} in {queue}, bisher {time}</translation>
    </message>
    <message>
        <location filename="../../console/export/export_dialog.py"/>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
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
        <location filename="../../console/detail/said.py"/>
        <source>a contact of another queue</source>
        <translation>ein Kontakt einer anderen Warteschlange</translation>
    </message>
    <message>
        <location filename="../../console/models/queue_meanings.py"/>
        <source>all members: {states}</source>
        <translation>alle Mitglieder: {states}</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>all queues whose handle time is known</source>
        <translation>alle Warteschlangen, deren Bearbeitungszeit bekannt ist</translation>
    </message>
    <message>
        <location filename="../../console/detail/said.py"/>
        <source>an agent of another team</source>
        <translation>ein Agent eines anderen Teams</translation>
    </message>
    <message>
        <location filename="../../console/detail/said.py"/>
        <source>another queue</source>
        <translation>eine andere Warteschlange</translation>
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
        <location filename="../../console/models/contacts.py"/>
        <source>as its own system or a person set it</source>
        <translation>wie sein System oder eine Person sie gesetzt hat</translation>
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
        <location filename="../../console/models/queues.py"/>
        <source>below the target</source>
        <translation>unter dem Ziel</translation>
    </message>
    <message>
        <location filename="../../console/detail/said.py"/>
        <source>by another program</source>
        <translation>durch ein anderes Programm</translation>
    </message>
    <message>
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
        <location filename="../../console/models/contacts.py"/>
        <source>changes of queue or agent after the first answer; changes before it are overflows: {n}</source>
        <translation>Wechsel der Warteschlange oder des Agenten nach der ersten Annahme; Wechsel davor sind Überläufe: {n}</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>closed: {outcome}</source>
        <translation>abgeschlossen: {outcome}</translation>
    </message>
    <message>
        <location filename="../../console/freshness.py"/>
        <location filename="../../console/panels/pulse.py"/>
        <source>connecting</source>
        <translation>verbindet</translation>
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
        <location filename="../../console/connecting/server_form.py"/>
        <source>db.example.org, or a whole address</source>
        <translation>db.example.org oder eine ganze Adresse</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>due time minus now</source>
        <translation>Frist minus jetzt</translation>
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
        <location filename="../../console/models/escalations.py"/>
        <source>escalation {n}</source>
        <translation>Eskalation {n}</translation>
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
        <location filename="../../console/models/contacts.py"/>
        <source>first answer minus arrival</source>
        <translation>erste Annahme minus Eingang</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <location filename="../../console/models/contacts.py"/>
        <source>from its arrival to its first answer</source>
        <translation>vom Eingang bis zur ersten Annahme</translation>
    </message>
    <message>
        <location filename="../../console/models/queue_meanings.py"/>
        <source>gave up in this line, {short} of them within {limit} (short abandons)</source>
        <translation>in dieser Warteschlange aufgegeben, davon {short} innerhalb von {limit} (Kurzabbrüche)</translation>
    </message>
    <message>
        <location filename="../../console/detail/chosen_thing.py"/>
        <source>hand of {agent}</source>
        <translation>Handzeichen von {agent}</translation>
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
        <location filename="../../console/detail/floor_facts.py"/>
        <source>in {time}</source>
        <translation>in {time}</translation>
    </message>
    <message>
        <location filename="../../console/demo/stay.py"/>
        <source>it gave no reason</source>
        <translation>ohne Angabe eines Grundes</translation>
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
        <location filename="../../console/connecting/server_form.py"/>
        <source>kept in the keyring</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>late by {time}</source>
        <translation>{time} zu spät</translation>
    </message>
    <message>
        <location filename="../../console/keys/known_keys.py"/>
        <source>letter</source>
        <translation>Buchstabe</translation>
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
        <location filename="../../console/panels/pulse_words.py"/>
        <source>needed by Erlang C minus at work; queues that share people are taken together</source>
        <translation>nötig nach Erlang C minus bei der Arbeit; Warteschlangen mit gemeinsamen Personen zählen zusammen</translation>
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
        <location filename="../../console/panels/pulse_words.py"/>
        <source>no handle time is known yet</source>
        <translation>noch ist keine Bearbeitungszeit bekannt</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>no limit is set for this state</source>
        <translation>für diesen Status ist keine Grenze festgelegt</translation>
    </message>
    <message>
        <location filename="../../console/detail/said.py"/>
        <source>no queue</source>
        <translation>keine Warteschlange</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <location filename="../../console/detail/said.py"/>
        <source>nobody known</source>
        <translation>niemand Bekanntes</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_words.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../console/connecting/server_form.py"/>
        <source>not needed: it stays on this machine</source>
        <translation>nicht nötig: es bleibt auf diesem Rechner</translation>
    </message>
    <message>
        <location filename="../../console/views/choices.py"/>
        <source>not on this floor</source>
        <translation>nicht in diesem Servicecenter</translation>
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
        <location filename="../../console/models/escalations.py"/>
        <source>overdue {time}</source>
        <translation>überfällig {time}</translation>
    </message>
    <message>
        <location filename="../../console/models/queue_meanings.py"/>
        <source>people at work minus people needed for the target by Erlang C</source>
        <translation>Personen bei der Arbeit minus Personen, die das Ziel nach Erlang C braucht</translation>
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
        <source>raised hands that nobody has answered</source>
        <translation>Handzeichen, auf die niemand geantwortet hat</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>raised {time} ago</source>
        <translation>gemeldet vor {time}</translation>
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
        <location filename="../../console/detail/said.py"/>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <location filename="../../console/models/stuck_words.py"/>
        <source>stuck: {state}</source>
        <translation>hängt: {state}</translation>
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
        <location filename="../../console/panels/pulse_words.py"/>
        <source>the due time of each</source>
        <translation>die Frist jeder einzelnen</translation>
    </message>
    <message>
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
        <location filename="../../console/panels/pulse_words.py"/>
        <source>the promised time of each</source>
        <translation>die zugesagte Zeit jedes einzelnen</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>the rule “{rule}”</source>
        <translation>die Regel „{rule}“</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_facts.py"/>
        <source>the sum of its waits, in each queue from joining the line to leaving it</source>
        <translation>Summe seiner Wartezeiten, in jeder Warteschlange vom Eintritt bis zum Verlassen</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>the sum over all queues; call-backs and outbound are not counted</source>
        <translation>Summe über alle Warteschlangen; ohne Rückrufe und ausgehende Kontakte</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>the targets of the queues</source>
        <translation>die Ziele der Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../console/explanation.py"/>
        <source>this moment</source>
        <translation>dieser Augenblick</translation>
    </message>
    <message>
        <location filename="../../console/connecting/server_form.py"/>
        <source>those this system trusts</source>
        <translation>die dieses System für gültig hält</translation>
    </message>
    <message>
        <location filename="../../console/detail/said.py"/>
        <source>told by {system}</source>
        <translation>gemeldet von {system}</translation>
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
        <location filename="../../console/explanation.py"/>
        <source>waits that ended in the last 30 minutes, and whoever waits past the answer time now</source>
        <translation>Wartezeiten, die in den letzten 30 Minuten endeten, und wer jetzt über die Annahmezeit wartet</translation>
    </message>
    <message>
        <location filename="../../console/models/escalations.py"/>
        <source>when somebody answered, or else now minus when the hand was raised</source>
        <translation>Antwort, sonst jetzt, minus Zeit des Handzeichens</translation>
    </message>
    <message>
        <location filename="../../console/panels/pulse_words.py"/>
        <source>worst wait, in {queue}</source>
        <translation>{queue}: dringendste Wartezeit</translation>
    </message>
    <message>
        <location filename="../../console/connecting/server_form.py"/>
        <source>your account on this machine</source>
        <translation>Ihr Konto auf diesem Rechner</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>{agent} answered after {time}, in {queue}</source>
        <translation>{agent} nahm nach {time} an, in {queue}</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>{agent} came back from {queue}</source>
        <translation>{agent} kam aus {queue} zurück</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>{agent} ended it after {time}</source>
        <translation>{agent} beendete es nach {time}</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>{agent} introduced it to {target} after {time}</source>
        <translation>{agent} übergab ihn nach {time} mit Ankündigung an {target}</translation>
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
        <location filename="../../console/detail/people_words.py"/>
        <source>{agent} was lent to {queue}</source>
        <translation>{agent} wurde an {queue} ausgeliehen</translation>
    </message>
    <message>
        <location filename="../../console/detail/contact_words.py"/>
        <source>{agent} wrapped up for {time}</source>
        <translation>{agent} bearbeitete {time} nach</translation>
    </message>
    <message>
        <location filename="../../console/freshness.py"/>
        <source>{age} old</source>
        <translation>{age} alt</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>{amount} {currency}</source>
        <translation>{amount} {currency}</translation>
    </message>
    <message>
        <location filename="../../console/bringing/bringing.py"/>
        <source>{came} {left_out}</source>
        <translation>{came} {left_out}</translation>
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
        <location filename="../../console/detail/floor_facts.py"/>
        <source>{contact} {time}</source>
        <translation>{contact} {time}</translation>
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
        <location filename="../../console/panels/pulse_words.py"/>
        <source>{counts} Counted is only the view “{view}”.</source>
        <translation>{counts} Gezählt ist nur die Ansicht „{view}“.</translation>
    </message>
    <message>
        <location filename="../../console/words.py"/>
        <source>{days} d {hours} h</source>
        <translation>{days} T {hours} h</translation>
    </message>
    <message>
        <location filename="../../console/clock_words.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../console/acting/said_acts.py"/>
        <source>{done} {refused}</source>
        <translation>{done} {refused}</translation>
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
        <location filename="../../console/charts/hour_words.py"/>
        <location filename="../../console/explanation_popover.py"/>
        <location filename="../../console/models/table_model.py"/>
        <source>{figure}: {value}</source>
        <translation>{figure}: {value}</translation>
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
        <location filename="../../console/models/queue_meanings.py"/>
        <source>{heads} at work, {needed} needed; people in several queues stand in each.</source>
        <translation>{heads} bei der Arbeit, {needed} nötig; wer in mehreren Warteschlangen arbeitet, steht in jeder.</translation>
    </message>
    <message>
        <location filename="../../console/keys/page.py"/>
        <source>{keys}: {meaning}</source>
        <translation>{keys}: {meaning}</translation>
    </message>
    <message>
        <location filename="../../console/bringing/dialog.py"/>
        <source>{map} (other columns)</source>
        <translation>{map} (andere Spalten)</translation>
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
        <location filename="../../console/views/view_words.py"/>
        <source>{names} and {n} more</source>
        <translation>{names} und {n} weitere</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>{name} came to help after {time}</source>
        <translation>{name} kam nach {time} zu Hilfe</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>{name} gave the escalation back</source>
        <translation>{name} gab die Eskalation zurück</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>{name} has the escalation now</source>
        <translation>{name} hat die Eskalation jetzt</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>{name} promised the customer an answer by {time}</source>
        <translation>{name} sagte dem Kunden eine Antwort bis {time} zu</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>{name} resolved the escalation</source>
        <translation>{name} erledigte die Eskalation</translation>
    </message>
    <message>
        <location filename="../../console/detail/people_words.py"/>
        <source>{name} took the escalation</source>
        <translation>{name} übernahm die Eskalation</translation>
    </message>
    <message>
        <location filename="../../console/views/choice_popup.py"/>
        <source>{name} · {note}</source>
        <translation>{name} · {note}</translation>
    </message>
    <message>
        <location filename="../../console/models/agents.py"/>
        <source>{name}, team {team}, desk {desk}.</source>
        <translation>{name}, Team {team}, Platz {desk}.</translation>
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
        <location filename="../../console/detail/contact_facts.py"/>
        <source>{n} ({names})</source>
        <translation>{n} ({names})</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_plots.py"/>
        <location filename="../../console/tour/callout.py"/>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
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
        <location filename="../../console/keys/known_keys.py"/>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
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
        <location filename="../../console/models/queue_meanings.py"/>
        <source>{queue}, {channel}: {share} are to be answered within {time}.</source>
        <translation>{queue}, {channel}: {share} sollen innerhalb von {time} angenommen werden.</translation>
    </message>
    <message>
        <location filename="../../console/charts/hour_panel.py"/>
        <source>{sentence} {next}</source>
        <translation>{sentence} {next}</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>{share} in {time}</source>
        <translation>{share} in {time}</translation>
    </message>
    <message>
        <location filename="../../console/export/table_copy.py"/>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
    <message>
        <location filename="../../console/detail/floor_facts.py"/>
        <source>{skill} {level}</source>
        <translation>{skill} {level}</translation>
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
        <location filename="../../console/models/agents.py"/>
        <source>{state}; next: {next}.</source>
        <translation>{state}; danach: {next}.</translation>
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
        <location filename="../../console/models/escalations.py"/>
        <source>{time} left</source>
        <translation>noch {time}</translation>
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
        <location filename="../../console/clock_words.py"/>
        <source>{weekday} {date}</source>
        <translation>{weekday} {date}</translation>
    </message>
    <message>
        <location filename="../../console/detail/timeline_words.py"/>
        <source>{when}: {what}</source>
        <translation>{when}: {what}</translation>
    </message>
    <message>
        <location filename="../../console/models/stuck_words.py"/>
        <source>{why}
It ends when the system it comes from says so.</source>
        <translation>{why}
Es endet, wenn das System, aus dem es kommt, es meldet.</translation>
    </message>
    <message>
        <location filename="../../console/delegates/timeline_line.py"/>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
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
        <translation>Daten falsch/fehlend</translation>
    </message>
</context>
</TS>
