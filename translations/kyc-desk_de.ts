<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountWords</name>
    <message>
        <source>These credentials are removed from where they are kept, and cannot be brought back: %1.</source>
        <translation>Diese Zugangsdaten werden von ihrem Speicherort entfernt und lassen sich nicht wiederherstellen: %1.</translation>
    </message>
    <message>
        <source>Every credential kept for it is removed, and cannot be brought back.</source>
        <translation>Alle dafür gespeicherten Zugangsdaten werden entfernt und lassen sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>So are the tokens that logins gave for its customers: each of them would have to log in anew.</source>
        <translation>Ebenso die Token aus Anmeldungen seiner Kunden: Jeder von ihnen müsste sich neu anmelden.</translation>
    </message>
    <message>
        <source>Named anew because the names were taken: %1.</source>
        <translation>Umbenannt, weil die Namen schon vergeben waren: %1.</translation>
    </message>
    <message>
        <source>“%1” has an address of its own and is switched off: %2. Switch it on if your credentials are meant to go there.</source>
        <translation>„%1“ hat eine eigene Adresse und ist deaktiviert: %2. Aktivieren Sie das Konto, wenn Ihre Zugangsdaten dorthin gesendet werden sollen.</translation>
    </message>
    <message>
        <source>“%1” still needs: %2.</source>
        <translation>„%1“ benötigt noch: %2.</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a copied account</comment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <comment>name of a copied account</comment>
        <translation>%1 (Kopie %2)</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>withheld</source>
        <comment>a reference in the audit: the key was not at hand</comment>
        <translation>vorenthalten</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a reference in the audit: it was too old to be kept</comment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>a reference in the audit: it is not the one that was typed</comment>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>There was a customer, but the vault was locked: who it was is not in the audit.</source>
        <translation>Der Eintrag betraf einen Kunden, aber der Tresor war gesperrt: Wer es war, steht nicht im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>The same letters and digits are the same customer. A saved customer has the same everywhere; what was looked up before has those of an identifier. The filter finds all of them. The name is not in the audit.
%1</source>
        <translation>Gleiche Zeichenfolgen bedeuten denselben Kunden. Ein gespeicherter Kunde hat überall dieselbe; was vor dem Speichern abgefragt wurde, trägt die einer Kennung. Der Filter findet alle. Der Name steht nicht im Prüfprotokoll.
%1</translation>
    </message>
    <message>
        <source>Program started</source>
        <translation>Programm gestartet</translation>
    </message>
    <message>
        <source>Program ended</source>
        <translation>Programm beendet</translation>
    </message>
    <message>
        <source>Login at a provider</source>
        <translation>Anmeldung bei einem Anbieter</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Records looked at</source>
        <translation>Aufzeichnungen eingesehen</translation>
    </message>
    <message>
        <source>Masked text shown</source>
        <translation>Maskierter Text aufgedeckt</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Accounts imported</source>
        <translation>Konten importiert</translation>
    </message>
    <message>
        <source>Customers imported</source>
        <translation>Kunden importiert</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Konto geändert</translation>
    </message>
    <message>
        <source>Credential changed</source>
        <translation>Zugangsdaten geändert</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Kunde geändert</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>Old records removed</source>
        <translation>Alte Aufzeichnungen entfernt</translation>
    </message>
    <message>
        <source>Records recovered</source>
        <translation>Aufzeichnungen wiederhergestellt</translation>
    </message>
    <message>
        <source>Checkpoint made</source>
        <translation>Kontrollpunkt erstellt</translation>
    </message>
    <message>
        <source>Failed attempt</source>
        <translation>Fehlversuch</translation>
    </message>
    <message>
        <source>Entries missing</source>
        <translation>Fehlende Einträge</translation>
    </message>
    <message>
        <source>withheld</source>
        <comment>who an entry of the audit is about: the key was not at hand</comment>
        <translation>vorenthalten</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Löschsperre</translation>
    </message>
</context>
<context>
    <name>AuditFileChoice</name>
    <message>
        <source>Export the audit</source>
        <translation>Prüfprotokoll exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON, an entry a line (*.jsonl *.json)</source>
        <translation>JSON, ein Eintrag je Zeile (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>Folder for checkpoints</source>
        <translation>Ordner für Kontrollpunkte</translation>
    </message>
    <message>
        <source>Make a recovery file</source>
        <translation>Wiederherstellungsdatei erstellen</translation>
    </message>
    <message>
        <source>Open a recovery file</source>
        <translation>Wiederherstellungsdatei öffnen</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>“%1” waits for a login code</source>
        <translation>„%1“ wartet auf einen Anmeldecode</translation>
    </message>
    <message>
        <source>The login of %1 waits for a code</source>
        <translation>Die Anmeldung von %1 wartet auf einen Code</translation>
    </message>
    <message>
        <source>%1, %2: enter the code that your authenticator app shows for it now.</source>
        <translation>%1, %2: Geben Sie den Code ein, den Ihre Authenticator-App jetzt dafür anzeigt.</translation>
    </message>
    <message>
        <source>%1 has e-mailed a code to %2, for the account “%3”. Ask the customer for it.</source>
        <translation>%1 hat für das Konto „%3“ einen Code per E-Mail an %2 gesendet. Fragen Sie den Kunden danach.</translation>
    </message>
    <message>
        <source>%1 has not sent a code to %2 yet, for the account “%3”.</source>
        <translation>%1 hat für das Konto „%3“ noch keinen Code an %2 gesendet.</translation>
    </message>
    <message>
        <source>The lookup goes on by itself after it. If you cancel, nothing is asked with it.</source>
        <translation>Danach läuft die Abfrage von selbst weiter. Wenn Sie abbrechen, wird damit nichts abgefragt.</translation>
    </message>
    <message>
        <source>Waiting for it: %1. They go on by themselves; if you cancel, they end without an answer and can be asked again.</source>
        <comment>how many lookups wait</comment>
        <translation>Darauf warten: %1. Sie laufen von selbst weiter; wenn Sie abbrechen, enden sie ohne Antwort und können neu gestellt werden.</translation>
    </message>
    <message>
        <source>%1
The provider says: %2</source>
        <translation>%1
Der Anbieter meldet: %2</translation>
    </message>
</context>
<context>
    <name>CredentialStateText</name>
    <message>
        <source>Expires in %1 h</source>
        <extracomment>hours</extracomment>
        <translation>Ablauf in %1 h</translation>
    </message>
    <message>
        <source>Expires in %1 min</source>
        <extracomment>minutes</extracomment>
        <translation>Ablauf in %1 min</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>a credential</comment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a credential</comment>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a credential</comment>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>a credential</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Not tested</source>
        <comment>a credential</comment>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a credential</comment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>None needed</source>
        <comment>a credential</comment>
        <translation>Keine nötig</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>The kind of an identifier, and its text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Legal hold since %1 by %2: %3</source>
        <translation>Löschsperre seit %1 durch %2: %3</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>Export lookups</source>
        <translation>Abfragen exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source> or </source>
        <extracomment>Between things of which one is enough, for example &quot;E-mail address or access token&quot;</extracomment>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Export accounts</source>
        <translation>Konten exportieren</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Konten importieren</translation>
    </message>
    <message>
        <source>Accounts (*.json)</source>
        <translation>Konten (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>HistoryChoice</name>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the values of a filter</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Text: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Kunde: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>Anbieter: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>Bearbeiter: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Am Zug: %1</translation>
    </message>
    <message>
        <source>Changed since yesterday</source>
        <translation>Seit gestern geändert</translation>
    </message>
    <message>
        <source>Only what was seen last of each customer</source>
        <translation>Nur der letzte Stand je Kunde</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What kind of identifier, and the identifier</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between identifiers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason</comment>
        <extracomment>A reason&apos;s code, and the reason in words</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>IdNames</name>
    <message>
        <source>Applicant id</source>
        <translation>Antragsteller-ID</translation>
    </message>
    <message>
        <source>Global id</source>
        <translation>Globale ID</translation>
    </message>
    <message>
        <source>Attempt id</source>
        <translation>Versuchs-ID</translation>
    </message>
    <message>
        <source>Attempt number</source>
        <translation>Versuchsnummer</translation>
    </message>
    <message>
        <source>Review id</source>
        <translation>Überprüfungs-ID</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Workflow run id</source>
        <translation>Workflow-Lauf-ID</translation>
    </message>
    <message>
        <source>Inspection id</source>
        <translation>Inspektions-ID</translation>
    </message>
    <message>
        <source>Our id for the customer</source>
        <translation>Unsere ID des Kunden</translation>
    </message>
    <message>
        <source>Quote id</source>
        <translation>Quote-ID</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>Korrelations-ID</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Trace-ID</translation>
    </message>
</context>
<context>
    <name>IdentifierChoices</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>A saved customer, an e-mail address, an applicant id or our own id, whichever it looks like</source>
        <translation>Ein gespeicherter Kunde, eine E-Mail-Adresse, eine Antragsteller-ID oder unsere eigene ID, je nachdem, wonach es aussieht</translation>
    </message>
</context>
<context>
    <name>ImportContext</name>
    <message>
        <source> or </source>
        <comment>between fields of which one is enough</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>The applicant has not been read yet.</source>
        <translation>Der Antragsteller wurde noch nicht abgerufen.</translation>
    </message>
    <message>
        <source>No account takes a verification over by share token. Add one in Accounts first.</source>
        <translation>Kein Konto übernimmt Verifizierungen per Share-Token. Fügen Sie zuerst unter „Konten“ eines hinzu.</translation>
    </message>
    <message>
        <source>Paste the share token.</source>
        <translation>Fügen Sie den Share-Token ein.</translation>
    </message>
    <message>
        <source>Choose where the customer was verified.</source>
        <translation>Wählen Sie, wo der Kunde verifiziert wurde.</translation>
    </message>
    <message>
        <source>The account lacks “%1”: without it no token can be made for it. Enter it in Accounts.</source>
        <translation>Dem Konto fehlt „%1“: Ohne diese Angabe kann kein Token dafür erstellt werden. Tragen Sie sie unter „Konten“ ein.</translation>
    </message>
    <message>
        <source>Say what allows it: the customer&apos;s consent, or another legal basis.</source>
        <translation>Geben Sie an, was die Weitergabe erlaubt: die Einwilligung des Kunden oder eine andere Rechtsgrundlage.</translation>
    </message>
    <message>
        <source>Give the ticket, or whatever else it can be found by.</source>
        <translation>Geben Sie das Ticket an oder etwas anderes, worüber sich der Vorgang finden lässt.</translation>
    </message>
    <message>
        <source>The destination has not been asked yet.</source>
        <translation>Der Zielanbieter wurde noch nicht gefragt.</translation>
    </message>
</context>
<context>
    <name>ImportNotification</name>
    <message>
        <source>An import has ended.</source>
        <translation>Ein Import ist beendet.</translation>
    </message>
    <message>
        <source>What came of it is in the place Imports.</source>
        <translation>Das Ergebnis steht im Bereich „Importe“.</translation>
    </message>
</context>
<context>
    <name>ImportReceipt</name>
    <message>
        <source>Receipt of an import by share token</source>
        <translation>Beleg über einen Import per Share-Token</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>A provider, an account there, and its environment</extracomment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What an import does, and at which step it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>a token given by hand</source>
        <translation>ein von Hand eingegebener Token</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>Status dort</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>  - %1: %2</source>
        <comment>a step and its state</comment>
        <translation>  - %1: %2</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Given there</source>
        <translation>Dort angegeben</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Tokens handed over</source>
        <translation>Übergebene Token</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Its entries say “import=%1”.</source>
        <translation>Die zugehörigen Einträge enthalten „import=%1“.</translation>
    </message>
    <message>
        <source>Last audit entry</source>
        <translation>Letzter Protokolleintrag</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A provider, and one of the accounts there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A token given by hand</source>
        <translation>Ein von Hand eingegebener Token</translation>
    </message>
    <message>
        <source>Running in another program</source>
        <translation>Läuft in einem anderen Programm</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>state of a step</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not possible here</source>
        <comment>state of a step</comment>
        <translation>hier nicht möglich</translation>
    </message>
    <message>
        <source>ended here</source>
        <comment>state of a step</comment>
        <translation>hier beendet</translation>
    </message>
    <message>
        <source>cut off</source>
        <comment>state of a step</comment>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>The share token has expired.</source>
        <translation>Der Share-Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>The share token was handed over; its life ends in %1.</source>
        <translation>Der Share-Token wurde übergeben; seine Gültigkeit endet in %1.</translation>
    </message>
    <message>
        <source>The share token is made; it has %1 left.</source>
        <translation>Der Share-Token ist erstellt; er gilt noch %1.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>semicolons</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Save what could not be imported</source>
        <translation>Nicht Importiertes speichern</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Customers (*.csv *.tsv *.txt)</source>
        <translation>Kunden (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1: %2, columns apart by %3. Say what each column is taken for.</source>
        <extracomment>A file&apos;s name, how its text is encoded, and what stands between its columns</extracomment>
        <translation>%1: %2, Spalten getrennt durch %3. Legen Sie fest, was jede Spalte bedeutet.</translation>
    </message>
    <message>
        <source>Cancelled: what was imported before stays.</source>
        <translation>Abgebrochen: Was vorher importiert wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Got something new: %1</source>
        <translation>Ergänzt: %1</translation>
    </message>
    <message>
        <source>Saved before, and left as they are: %1</source>
        <translation>Schon gespeichert und unverändert gelassen: %1</translation>
    </message>
    <message>
        <source>Could not be imported: %1</source>
        <translation>Nicht importierbar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeeperWords</name>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>Schlüsselbund: %1</translation>
    </message>
    <message>
        <source>Vault file</source>
        <translation>Tresordatei</translation>
    </message>
    <message>
        <source>Memory, this session only</source>
        <translation>Arbeitsspeicher, nur diese Sitzung</translation>
    </message>
    <message>
        <source>The system keeps them beside your other passwords and opens them when you log in.</source>
        <translation>Das System bewahrt sie bei Ihren übrigen Passwörtern auf und öffnet sie, wenn Sie sich anmelden.</translation>
    </message>
    <message>
        <source>They are kept in a file of their own, sealed with a passphrase that you enter at each start. Nobody can bring back a forgotten passphrase.</source>
        <translation>Sie liegen in einer eigenen Datei, verschlüsselt mit einer Passphrase, die Sie bei jedem Start eingeben. Eine vergessene Passphrase kann niemand wiederherstellen.</translation>
    </message>
    <message>
        <source>They are kept nowhere: when the program ends, or is locked, they are gone and have to be entered again.</source>
        <translation>Sie werden nirgends gespeichert: Wenn das Programm beendet oder gesperrt wird, gehen sie verloren und müssen neu eingegeben werden.</translation>
    </message>
    <message>
        <source>Tried out: it works.</source>
        <translation>Ausprobiert: Es funktioniert.</translation>
    </message>
    <message>
        <source>Tried out: the file can be written.</source>
        <translation>Ausprobiert: Die Datei lässt sich schreiben.</translation>
    </message>
    <message>
        <source>Always works.</source>
        <translation>Funktioniert immer.</translation>
    </message>
    <message>
        <source>Credentials: nowhere to keep them yet</source>
        <translation>Zugangsdaten: noch kein Speicherort</translation>
    </message>
    <message>
        <source>%1 – locked</source>
        <comment>%1 is where credentials are kept</comment>
        <translation>%1 – gesperrt</translation>
    </message>
    <message>
        <source>%1 – opening…</source>
        <comment>%1 is where credentials are kept</comment>
        <translation>%1 – wird geöffnet…</translation>
    </message>
    <message>
        <source>%1 – cannot be used</source>
        <comment>%1 is where credentials are kept</comment>
        <translation>%1 – nicht verwendbar</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>, </source>
        <comment>between keys that do the same</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>Wirkung</translation>
    </message>
</context>
<context>
    <name>NewTokenQuestion</name>
    <message>
        <source>The last one is never sent again. Everything else stays as it was entered; the destination is asked first whether the customer is there already.</source>
        <translation>Der letzte wird nie noch einmal gesendet. Alles andere bleibt wie eingegeben; der Zielanbieter wird zuerst gefragt, ob der Kunde dort bereits vorhanden ist.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neuer Token</translation>
    </message>
    <message>
        <source>Make a new share token and import with it?</source>
        <translation>Neuen Share-Token erstellen und damit importieren?</translation>
    </message>
    <message>
        <source>&amp;New token and import</source>
        <translation>&amp;Neuer Token und Import</translation>
    </message>
    <message>
        <source>&amp;Import with it</source>
        <translation>Damit &amp;importieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>It is kept nowhere, so it has to be given once more for the import to go on.</source>
        <translation>Diese Angabe wird nirgends gespeichert; geben Sie sie noch einmal ein, um den Import fortzusetzen.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Shows what every KYC provider says about a customer.</source>
        <translation>Zeigt, was jeder KYC-Anbieter über einen Kunden meldet.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Try the program with simulated providers and customers on this computer. Nothing leaves it.</source>
        <translation>Das Programm mit simulierten Anbietern und Kunden auf diesem Computer ausprobieren. Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Start with the accounts and customers of a file, as kyc-desk-sandbox --announce prints them; - reads standard input. Only for addresses on this computer.</source>
        <translation>Mit den Konten und Kunden einer Datei starten, wie sie kyc-desk-sandbox --announce ausgibt; - liest die Standardeingabe. Nur für Adressen auf diesem Computer.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file beside the system&apos;s, for a company&apos;s own proxy.</source>
        <translation>Neben den Zertifikaten des Systems auch denen in dieser PEM-Datei vertrauen, für einen firmeneigenen Proxy.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%Ln customers: %1. Opens the history.</source>
        <extracomment>For a screen reader; %1 is a status, for example &quot;Approved&quot;</extracomment>
        <translation>
            <numerusform>%Ln Kunde: %1. Öffnet den Verlauf.</numerusform>
            <numerusform>%Ln Kunden: %1. Öffnet den Verlauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>What each check and account said last about each customer</source>
        <translation>Was jede Prüfung und jedes Konto zuletzt zu jedem Kunden gemeldet hat</translation>
    </message>
    <message>
        <source>Where customers stand</source>
        <translation>Stand der Kunden</translation>
    </message>
    <message>
        <source>What each check said last about each customer. Who is known to two checks counts twice.</source>
        <translation>Was jede Prüfung zuletzt zu jedem Kunden gemeldet hat. Wer bei zwei Prüfungen bekannt ist, zählt doppelt.</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <translation>Wartet auf uns</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers are waiting for us. Opens the history.</source>
        <translation>
            <numerusform>%Ln Kunde wartet auf uns. Öffnet den Verlauf.</numerusform>
            <numerusform>%Ln Kunden warten auf uns. Öffnet den Verlauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers about whom a check said last that we act next</source>
        <translation>Kunden, bei denen laut der letzten Meldung einer Prüfung wir am Zug sind</translation>
    </message>
    <message>
        <source>Changed since yesterday</source>
        <translation>Seit gestern geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers have another status since yesterday. Opens the history.</source>
        <translation>
            <numerusform>%Ln Kunde hat seit gestern einen anderen Status. Öffnet den Verlauf.</numerusform>
            <numerusform>%Ln Kunden haben seit gestern einen anderen Status. Öffnet den Verlauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers whose status is another one than it was when yesterday began. Who was first looked up since then is not among them.</source>
        <translation>Kunden, deren Status ein anderer ist als zu Beginn des gestrigen Tages. Wer seither zum ersten Mal abgefragt wurde, ist nicht darunter.</translation>
    </message>
    <message>
        <source>Interrupted imports</source>
        <translation>Unterbrochene Importe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted imports can go on. Opens the imports.</source>
        <translation>
            <numerusform>%Ln unterbrochener Import kann fortgesetzt werden. Öffnet die Importe.</numerusform>
            <numerusform>%Ln unterbrochene Importe können fortgesetzt werden. Öffnet die Importe.</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Zu beachten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lookups</source>
        <translation>
            <numerusform>%Ln Abfrage</numerusform>
            <numerusform>%Ln Abfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>So many of the lookups before it</extracomment>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1 s</source>
        <extracomment>Seconds that half of the answers took at most</extracomment>
        <translation>üblich %1 s</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between figures of a provider</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is in trouble: %2. Opens the history.</source>
        <extracomment>For a screen reader; %1 is a provider, %2 for example &quot;12 lookups, 3 failed, usually 0.8 s&quot;</extracomment>
        <translation>%1 hat eine Störung: %2. Öffnet den Verlauf.</translation>
    </message>
    <message>
        <source>%1 works: %2. Opens the history.</source>
        <translation>%1 funktioniert: %2. Öffnet den Verlauf.</translation>
    </message>
    <message>
        <source>The bar is the part that got no answer: the provider or the way to it did not work. Half of the answers took no longer than usual.</source>
        <translation>Der Balken ist der Anteil ohne Antwort: Der Anbieter oder der Weg dorthin hat nicht funktioniert. Die Hälfte der Antworten brauchte nicht länger als die übliche Zeit.</translation>
    </message>
    <message>
        <source>Providers in the last hour</source>
        <translation>Anbieter in der letzten Stunde</translation>
    </message>
    <message>
        <source>None was asked.</source>
        <comment>providers</comment>
        <translation>Keiner wurde abgefragt.</translation>
    </message>
    <message>
        <source>Credential of %1: %2. Opens the account.</source>
        <extracomment>For a screen reader; %1 is an account, %2 the state of its credential, for example &quot;Expires in 3 h&quot;</extracomment>
        <translation>Zugangsdaten von %1: %2. Öffnet das Konto.</translation>
    </message>
    <message>
        <source>Credentials to look after</source>
        <translation>Zu beachtende Zugangsdaten</translation>
    </message>
    <message>
        <source>None is missing, refused or about to expire.</source>
        <comment>credentials</comment>
        <translation>Es fehlen keine, keine wurden abgewiesen, und keine laufen bald ab.</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Weitere Konten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other accounts. Opens the accounts.</source>
        <translation>
            <numerusform>%Ln weiteres Konto. Öffnet die Konten.</numerusform>
            <numerusform>%Ln weitere Konten. Öffnet die Konten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview of %1</source>
        <translation>Übersicht, Stand: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of the overview as text, for example &quot;Approved: 12&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message numerus="yes">
        <source>(%Ln more characters are not shown here.)</source>
        <translation>
            <numerusform>(%Ln weiteres Zeichen wird hier nicht angezeigt.)</numerusform>
            <numerusform>(%Ln weitere Zeichen werden hier nicht angezeigt.)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A time and the time zone it is meant in, for example &quot;13:44:52 (UTC+1)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>vor %n s</numerusform>
            <numerusform>vor %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <translation>
            <numerusform>in %n s</numerusform>
            <numerusform>in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>in %n h</numerusform>
            <numerusform>in %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>vor %n Tg.</numerusform>
            <numerusform>vor %n Tg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <translation>
            <numerusform>in %n Tg.</numerusform>
            <numerusform>in %n Tg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo ago</source>
        <translation>
            <numerusform>vor %n Mon.</numerusform>
            <numerusform>vor %n Mon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n mo</source>
        <translation>
            <numerusform>in %n Mon.</numerusform>
            <numerusform>in %n Mon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y ago</source>
        <translation>
            <numerusform>vor %n J.</numerusform>
            <numerusform>vor %n J.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n y</source>
        <translation>
            <numerusform>in %n J.</numerusform>
            <numerusform>in %n J.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of a verification and its state, for example &quot;EDD: open&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type it in the row</source>
        <translation>In der Zeile eingeben</translation>
    </message>
    <message>
        <source>Open account…</source>
        <comment>show the account whose credential is wrong</comment>
        <translation>Konto öffnen…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <comment>ask the provider once more</comment>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Enter the code…</source>
        <comment>of a login that waits for it</comment>
        <translation>Code eingeben…</translation>
    </message>
    <message>
        <source>Log the customer in…</source>
        <translation>Kunden anmelden…</translation>
    </message>
    <message>
        <source>Start an import…</source>
        <translation>Import beginnen…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <extracomment>State of a result row: the provider is being asked</extracomment>
        <translation>Wird abgefragt…</translation>
    </message>
    <message>
        <source>Waiting for a code…</source>
        <extracomment>States of a result row: somebody has to type a login&apos;s code; the provider is being asked for a token</extracomment>
        <translation>Wartet auf Code…</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Needs input</source>
        <extracomment>State of a result row: something has to be typed before the provider can be asked</extracomment>
        <translation>Eingabe nötig</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A provider and one of its checks, for example &quot;Transak · ID proof&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>environment, account</comment>
        <extracomment>An environment and an account of it, for example &quot;Production · p100-live&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A reason in our words and, in brackets, in the provider&apos;s</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (und %n weiterer Grund)</numerusform>
            <numerusform>%1 (und %n weitere Gründe)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>S&amp;prache:</translation>
    </message>
    <message>
        <source>It holds at once, or as soon as what is under way or being entered has ended. Files and what the providers say stay as they are.</source>
        <translation>Gilt sofort oder sobald abgeschlossen ist, was gerade läuft oder eingegeben wird. Dateien und die Angaben der Anbieter bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>Fa&amp;rben:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent, behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Size of &amp;text:</source>
        <translation>&amp;Textgröße:</translation>
    </message>
    <message>
        <source>Tell me through the &amp;desktop when an import has ended</source>
        <translation>Am Ende eines Imports über den Des&amp;ktop benachrichtigen</translation>
    </message>
    <message>
        <source>When no window of the program is in front. It names nobody.</source>
        <translation>Wenn kein Fenster des Programms im Vordergrund ist. Es wird niemand namentlich genannt.</translation>
    </message>
    <message>
        <source>Show an &amp;icon among those of the system</source>
        <translation>Symbol im &amp;Infobereich des Systems anzeigen</translation>
    </message>
    <message>
        <source>Your &amp;name in the records:</source>
        <translation>Ihr &amp;Name in den Aufzeichnungen:</translation>
    </message>
    <message>
        <source>It stands beside each lookup and each entry of the audit from now on. Left empty, it is the name you are logged in with on this computer.</source>
        <translation>Er steht von nun an bei jeder Abfrage und jedem Eintrag des Prüfprotokolls. Bleibt das Feld leer, gilt der Name, mit dem Sie an diesem Computer angemeldet sind.</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>never</source>
        <comment>instead of a number of minutes</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Lock when unused for:</source>
        <translation>Bei Nichtgebrauch &amp;sperren nach:</translation>
    </message>
    <message>
        <source>Lock with the &amp;screen, and before the computer sleeps</source>
        <translation>Mit dem &amp;Bildschirm sperren und vor dem Ruhezustand</translation>
    </message>
    <message>
        <source>A &amp;copied credential stays on the clipboard for:</source>
        <translation>&amp;Kopierte Zugangsdaten bleiben in der Zwischenablage:</translation>
    </message>
    <message>
        <source>A s&amp;hown credential stays shown for:</source>
        <translation>&amp;Angezeigte Zugangsdaten bleiben sichtbar:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Wä&amp;hlen…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Zertifikatsdatei wählen</translation>
    </message>
    <message>
        <source>&amp;Certificates to trust as well:</source>
        <translation>Zusätzlich vertraute &amp;Zertifikate:</translation>
    </message>
    <message>
        <source>A file in PEM format, for a company&apos;s own proxy. No certificate that does not hold can be accepted otherwise.</source>
        <translation>Eine Datei im PEM-Format, für den eigenen Proxy eines Unternehmens. Anders lässt sich ein ungültiges Zertifikat nicht akzeptieren.</translation>
    </message>
    <message>
        <source>Use the &amp;system&apos;s proxy</source>
        <translation>Proxy des &amp;Systems verwenden</translation>
    </message>
    <message>
        <source>Addresses on this computer are never reached through a proxy.</source>
        <translation>Adressen auf diesem Computer werden nie über einen Proxy angesprochen.</translation>
    </message>
    <message>
        <source>&amp;Wait for an answer of a provider for:</source>
        <translation>&amp;Auf die Antwort eines Anbieters warten:</translation>
    </message>
    <message>
        <source>What is changed here holds when the program is started the next time.</source>
        <translation>Änderungen gelten hier ab dem nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>What an export to CSV begins with. It can be changed, and the columns chosen, each time, and is remembered.</source>
        <translation>Die Vorgaben für einen CSV-Export. Sie lassen sich jedes Mal ändern, ebenso wie die Auswahl der Spalten, und werden gemerkt.</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>&amp;Trennzeichen:</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>&amp;Byte-order mark at the start, which Excel wants</source>
        <translation>&amp;Byte-Reihenfolge-Marke am Anfang, wie Excel sie verlangt</translation>
    </message>
    <message>
        <source>Put an a&amp;postrophe before text that a spreadsheet would run</source>
        <translation>A&amp;postroph vor Text setzen, den eine Tabellenkalkulation ausführen würde</translation>
    </message>
    <message>
        <source>&amp;Mask what identifies customers</source>
        <translation>&amp;Maskieren, was Kunden identifiziert</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a provider, %2 one of its checks</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Erstellt: %1</translation>
    </message>
    <message>
        <source>Submitted: %1</source>
        <translation>Eingereicht: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Entschieden: %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>Läuft ab: %1</translation>
    </message>
    <message>
        <source>Fetched: %1</source>
        <translation>Abgerufen: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Next to act: %1</source>
        <translation>Am Zug: %1</translation>
    </message>
    <message>
        <source>New attempt: %1</source>
        <translation>Neuer Versuch: %1</translation>
    </message>
    <message>
        <source>Why (the customer may be told):</source>
        <translation>Grund (darf dem Kunden mitgeteilt werden):</translation>
    </message>
    <message>
        <source>Why (internal, do not tell the customer):</source>
        <translation>Grund (intern, dem Kunden nicht mitteilen):</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>Keine Antwort: %1</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <translation>Der Anbieter meldet: %1</translation>
    </message>
    <message>
        <source>Not started</source>
        <comment>status</comment>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Awaiting customer</source>
        <comment>status</comment>
        <translation>Wartet auf Kunden</translation>
    </message>
    <message>
        <source>In review</source>
        <comment>status</comment>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Action required</source>
        <comment>status</comment>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>status</comment>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>status</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>status</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>who acts next</comment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>who acts next</comment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Us</source>
        <comment>who acts next</comment>
        <translation>Wir</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>who acts next</comment>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>who acts next</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>possible</source>
        <comment>a new attempt is</comment>
        <translation>möglich</translation>
    </message>
    <message>
        <source>not possible</source>
        <comment>a new attempt is</comment>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>whether a new attempt is possible</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Internal: do not tell the customer</source>
        <translation>Intern: dem Kunden nicht mitteilen</translation>
    </message>
    <message>
        <source>May be told to the customer</source>
        <translation>Darf dem Kunden mitgeteilt werden</translation>
    </message>
    <message>
        <source>not reported</source>
        <comment>state of a step</comment>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>not required</source>
        <comment>state of a step</comment>
        <translation>nicht erforderlich</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of a step</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>in progress</source>
        <comment>state of a step</comment>
        <translation>in Bearbeitung</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a step</comment>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>state of a step</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Staging</source>
        <comment>environment</comment>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Production</source>
        <comment>environment</comment>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>environment</comment>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Input missing or wrong</source>
        <comment>lookup error</comment>
        <translation>Eingabe fehlt oder ist falsch</translation>
    </message>
    <message>
        <source>Credential missing</source>
        <comment>lookup error</comment>
        <translation>Zugangsdaten fehlen</translation>
    </message>
    <message>
        <source>Credential refused</source>
        <comment>lookup error</comment>
        <translation>Zugangsdaten abgewiesen</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <comment>lookup error</comment>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>No such user</source>
        <comment>lookup error</comment>
        <translation>Kein solcher Benutzer</translation>
    </message>
    <message>
        <source>Request refused</source>
        <comment>lookup error</comment>
        <translation>Anfrage abgewiesen</translation>
    </message>
    <message>
        <source>Asked too often</source>
        <comment>lookup error</comment>
        <translation>Zu oft gefragt</translation>
    </message>
    <message>
        <source>Provider unavailable</source>
        <comment>lookup error</comment>
        <translation>Anbieter nicht verfügbar</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <comment>lookup error</comment>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <comment>lookup error</comment>
        <translation>Netzwerkproblem</translation>
    </message>
    <message>
        <source>Connection not safe</source>
        <comment>lookup error</comment>
        <translation>Verbindung nicht sicher</translation>
    </message>
    <message>
        <source>Proxy trouble</source>
        <comment>lookup error</comment>
        <translation>Proxy-Problem</translation>
    </message>
    <message>
        <source>Answer makes no sense</source>
        <comment>lookup error</comment>
        <translation>Antwort nicht verständlich</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <comment>lookup error</comment>
        <translation>Antwort zu groß</translation>
    </message>
    <message>
        <source>Credentials locked</source>
        <comment>lookup error</comment>
        <translation>Zugangsdaten gesperrt</translation>
    </message>
    <message>
        <source>Records not usable</source>
        <comment>lookup error</comment>
        <translation>Aufzeichnungen nicht nutzbar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>lookup error</comment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Kunde: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
</context>
<context>
    <name>kyc</name>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>--unset names a key that this provider&apos;s accounts do not have.</source>
        <translation>--unset nennt einen Schlüssel, den Konten dieses Anbieters nicht haben.</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Das Konto</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>Name des Kontos.</translation>
    </message>
    <message>
        <source>staging (default) or production: the provider&apos;s own hosts.</source>
        <translation>staging (Standard) oder production: die eigenen Hosts des Anbieters.</translation>
    </message>
    <message>
        <source>This address instead of the provider&apos;s own. https; http for this machine alone. Credentials entered for another address are not sent there.</source>
        <translation>Diese Adresse statt der des Anbieters. https; http nur für diesen Rechner. Zugangsdaten, die für eine andere Adresse eingegeben wurden, werden nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>A setting of the account. Repeatable.</source>
        <translation>Eine Einstellung des Kontos. Wiederholbar.</translation>
    </message>
    <message>
        <source>A credential, kept in the vault. Repeatable. SOURCE is env:NAME (an environment variable), file:PATH or stdin (for one secret at most).</source>
        <translation>Zugangsdaten, im Tresor aufbewahrt. Wiederholbar. SOURCE ist env:NAME (eine Umgebungsvariable), file:PATH oder stdin (für höchstens ein Geheimnis).</translation>
    </message>
    <message>
        <source>Take a setting or a credential away. Repeatable.</source>
        <translation>Eine Einstellung oder Zugangsdaten entfernen. Wiederholbar.</translation>
    </message>
    <message>
        <source>0 is without limit. By default what the provider allows.</source>
        <translation>0 heißt ohne Begrenzung. Standard ist, was der Anbieter erlaubt.</translation>
    </message>
    <message>
        <source>Requests that wait for an answer at once.</source>
        <translation>Anfragen, die gleichzeitig auf eine Antwort warten.</translation>
    </message>
    <message>
        <source>Ask it in lookups.</source>
        <translation>In Abfragen einbeziehen.</translation>
    </message>
    <message>
        <source>Do not ask it in lookups.</source>
        <translation>In Abfragen nicht einbeziehen.</translation>
    </message>
    <message>
        <source>--enable and --disable exclude each other.</source>
        <translation>--enable und --disable schließen einander aus.</translation>
    </message>
    <message>
        <source>Give the --provider: one of those that &quot;providers&quot; lists.</source>
        <translation>Geben Sie --provider an: einen von denen, die &quot;providers&quot; auflistet.</translation>
    </message>
    <message>
        <source>Give the account a --name.</source>
        <translation>Geben Sie dem Konto mit --name einen Namen.</translation>
    </message>
    <message>
        <source>Say what is to be changed.</source>
        <translation>Geben Sie an, was geändert werden soll.</translation>
    </message>
    <message>
        <source>Its credentials will be gone from the vault for good. Say --yes if that is meant.</source>
        <translation>Seine Zugangsdaten werden endgültig aus dem Tresor entfernt. Geben Sie --yes an, wenn das gewollt ist.</translation>
    </message>
    <message>
        <source>Accounts added: %1.</source>
        <translation>Hinzugefügte Konten: %1.</translation>
    </message>
    <message>
        <source>One was named %1 because its own name is taken.</source>
        <translation>Ein Konto heißt nun %1, weil sein eigener Name schon vergeben ist.</translation>
    </message>
    <message>
        <source>%1 has an address of its own and is switched off: %2. If your credentials are meant to go there: accounts edit --enable</source>
        <translation>%1 hat eine eigene Adresse und ist deaktiviert: %2. Wenn Ihre Zugangsdaten dorthin gesendet werden sollen: accounts edit --enable</translation>
    </message>
    <message>
        <source>%1 still needs: %2</source>
        <translation>%1 benötigt noch: %2</translation>
    </message>
    <message>
        <source>Give the --file.</source>
        <translation>Geben Sie --file an.</translation>
    </message>
    <message>
        <source>An account by its name. Repeatable; all when not given.</source>
        <translation>Ein Konto mit seinem Namen. Wiederholbar; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>The account by its name.</source>
        <translation>Das Konto mit seinem Namen.</translation>
    </message>
    <message>
        <source>table (default), json or csv.</source>
        <translation>table (Standard), json oder csv.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Show this and exit.</source>
        <translation>Dies anzeigen und beenden.</translation>
    </message>
    <message>
        <source>Where the vault file&apos;s passphrase comes from: env:NAME, file:PATH or stdin. Asked for at the terminal when not given.</source>
        <translation>Woher die Passphrase der Tresordatei kommt: env:NAME, file:PATH oder stdin. Ohne Angabe wird sie am Terminal erfragt.</translation>
    </message>
    <message>
        <source>List the accounts and what is known of their credentials.</source>
        <translation>Die Konten auflisten und was über ihre Zugangsdaten bekannt ist.</translation>
    </message>
    <message>
        <source>Lists the accounts that the window and the command line share. A vault file is opened only with --passphrase; without, its credentials are listed as locked.</source>
        <translation>Listet die Konten auf, die das Fenster und die Befehlszeile gemeinsam nutzen. Eine Tresordatei wird nur mit --passphrase geöffnet; sonst erscheinen ihre Zugangsdaten als gesperrt.</translation>
    </message>
    <message>
        <source>Add an account.</source>
        <translation>Ein Konto hinzufügen.</translation>
    </message>
    <message>
        <source>Adds an account; its credentials go to the vault and nowhere else. The keys a provider&apos;s account takes are listed by &quot;providers&quot;.</source>
        <translation>Fügt ein Konto hinzu; seine Zugangsdaten kommen in den Tresor und nirgendwo sonst hin. Welche Schlüssel das Konto eines Anbieters kennt, listet &quot;providers&quot; auf.</translation>
    </message>
    <message>
        <source>Whose account it is, for example p100.</source>
        <translation>Bei welchem Anbieter das Konto ist, zum Beispiel p100.</translation>
    </message>
    <message>
        <source>Change an account.</source>
        <translation>Ein Konto ändern.</translation>
    </message>
    <message>
        <source>Changes what is said and leaves the rest as it is. Whoever changes the address has to give the credentials again.</source>
        <translation>Ändert, was angegeben ist, und lässt alles andere unverändert. Wer die Adresse ändert, muss die Zugangsdaten neu angeben.</translation>
    </message>
    <message>
        <source>Prove the credentials of accounts.</source>
        <translation>Die Zugangsdaten von Konten testen.</translation>
    </message>
    <message>
        <source>Makes the smallest call that shows whether the provider takes the credential, about a person who does not exist. Exit status: 0 every one was taken, 1 at least one was not.</source>
        <translation>Macht den kleinsten Aufruf, der zeigt, ob der Anbieter die Zugangsdaten annimmt, zu einer Person, die es nicht gibt. Rückgabewert: 0 alle wurden angenommen, 1 mindestens einmal nicht.</translation>
    </message>
    <message>
        <source>PEM certificates to trust beside the system&apos;s.</source>
        <translation>PEM-Zertifikate, denen neben denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>Remove an account with its credentials.</source>
        <translation>Ein Konto mit seinen Zugangsdaten entfernen.</translation>
    </message>
    <message>
        <source>Removes the account, its credentials and the customers&apos; tokens kept for it from the vault, and sees that none is left.</source>
        <translation>Entfernt das Konto, seine Zugangsdaten und die dafür aufbewahrten Token der Kunden aus dem Tresor und vergewissert sich, dass nichts davon übrig ist.</translation>
    </message>
    <message>
        <source>Really do it: nothing brings the credentials back.</source>
        <translation>Wirklich ausführen: Die Zugangsdaten lassen sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Write the accounts as a file, credentials left behind.</source>
        <translation>Die Konten als Datei ausgeben, ohne die Zugangsdaten.</translation>
    </message>
    <message>
        <source>Writes JSON to standard output, for &quot;accounts import&quot; elsewhere.</source>
        <translation>Schreibt JSON auf die Standardausgabe, für &quot;accounts import&quot; an anderer Stelle.</translation>
    </message>
    <message>
        <source>Add the accounts of an exported file.</source>
        <translation>Die Konten einer exportierten Datei hinzufügen.</translation>
    </message>
    <message>
        <source>Adds every account of the file as a new one and says which credentials are to be entered: none travels in such a file.</source>
        <translation>Fügt jedes Konto der Datei als neues hinzu und meldet, welche Zugangsdaten noch einzugeben sind: Eine solche Datei enthält keine.</translation>
    </message>
    <message>
        <source>What was exported; - is standard input.</source>
        <translation>Die exportierte Datei; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>There are no accounts yet.
</source>
        <translation>Es gibt noch keine Konten.
</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation>ANBIETER</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>UMGEBUNG</translation>
    </message>
    <message>
        <source>ENABLED</source>
        <translation>AKTIV</translation>
    </message>
    <message>
        <source>CREDENTIAL</source>
        <translation>ZUGANGSDATEN</translation>
    </message>
    <message>
        <source>TESTED</source>
        <translation>GETESTET</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>KONTO</translation>
    </message>
    <message>
        <source>WHAT WAS SEEN</source>
        <translation>BEFUND</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>--%1 wants key=value.</source>
        <translation>--%1 erwartet key=value.</translation>
    </message>
    <message>
        <source>--%1 wants a value after the &apos;=&apos;.</source>
        <translation>--%1 erwartet einen Wert nach dem &apos;=&apos;.</translation>
    </message>
    <message>
        <source>No checkpoint is signed by the key %1.</source>
        <translation>Kein Kontrollpunkt ist mit dem Schlüssel %1 signiert.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>%1
Entries: %2
Key: %3
</source>
        <translation>%1
Einträge: %2
Schlüssel: %3
</translation>
    </message>
    <message>
        <source>one of the audit&apos;s actions, for example lookup</source>
        <translation>eine der Aktionen des Prüfprotokolls, zum Beispiel lookup</translation>
    </message>
    <message>
        <source>csv or json</source>
        <translation>csv oder json</translation>
    </message>
    <message>
        <source>A folder with checkpoints, beside those that the settings name. Repeatable.</source>
        <translation>Ein Ordner mit Kontrollpunkten, zusätzlich zu denen aus den Einstellungen. Wiederholbar.</translation>
    </message>
    <message>
        <source>Prove that the audit is what was recorded.</source>
        <translation>Nachweisen, dass das Prüfprotokoll so ist, wie es aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>Computes the chain anew and compares it with every checkpoint, and with where the vault has it that the audit was signed last. A vault file is opened only with --passphrase; it tells the desk&apos;s own checkpoints from those of others, and so does --key. Without either, an audit that was cut back to an old checkpoint may look sound: it is not vouched for then. Exit status: 0 nothing speaks against it, 1 something does, or with --vouched nothing vouches for it, 3 it cannot be read.</source>
        <translation>Berechnet die Kette neu und vergleicht sie mit jedem Kontrollpunkt und mit dem Stand, bis zu dem das Prüfprotokoll laut Tresor zuletzt signiert wurde. Eine Tresordatei wird nur mit --passphrase geöffnet; sie unterscheidet die eigenen Kontrollpunkte dieses Arbeitsplatzes von fremden, ebenso wie --key. Ohne beides kann ein Prüfprotokoll, das auf einen alten Kontrollpunkt zurückgeschnitten wurde, unversehrt aussehen: Dann bürgt nichts dafür. Rückgabewert: 0 nichts spricht dagegen, 1 etwas spricht dagegen oder mit --vouched bürgt nichts dafür, 3 es ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Checkpoints count only when this key signed them; &quot;audit checkpoint&quot; names it.</source>
        <translation>Kontrollpunkte zählen nur, wenn dieser Schlüssel sie signiert hat; &quot;audit checkpoint&quot; nennt ihn.</translation>
    </message>
    <message>
        <source>Only an audit that is vouched for will do, by the vault or by a checkpoint of the --key.</source>
        <translation>Nur ein verbürgtes Prüfprotokoll genügt, verbürgt durch den Tresor oder einen Kontrollpunkt des --key.</translation>
    </message>
    <message>
        <source>table (default) or json.</source>
        <translation>table (Standard) oder json.</translation>
    </message>
    <message>
        <source>Sign how far the audit goes now.</source>
        <translation>Signieren, bis wohin das Prüfprotokoll jetzt reicht.</translation>
    </message>
    <message>
        <source>Writes a signed checkpoint beside the records and into the auditor&apos;s folder of the settings, and says which key signed it. No file is ever replaced.</source>
        <translation>Schreibt einen signierten Kontrollpunkt neben die Aufzeichnungen und in den Ordner des Prüfers aus den Einstellungen und nennt den Schlüssel, der ihn signiert hat. Eine Datei wird nie ersetzt.</translation>
    </message>
    <message>
        <source>Copy every checkpoint that is not there yet to this folder too.</source>
        <translation>Jeden Kontrollpunkt, der dort noch fehlt, auch in diesen Ordner kopieren.</translation>
    </message>
    <message>
        <source>Write the audit out, oldest entry first.</source>
        <translation>Das Prüfprotokoll ausgeben, ältester Eintrag zuerst.</translation>
    </message>
    <message>
        <source>Writes to standard output. Customers and references are keyed hashes; no key is needed and nobody is named but agents. The export itself is recorded.</source>
        <translation>Schreibt auf die Standardausgabe. Kunden und Referenzen sind mit Schlüssel gebildete Hashwerte; es wird kein Schlüssel benötigt, und außer Bearbeitern wird niemand genannt. Der Export selbst wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>csv (default), or json: one object on each line.</source>
        <translation>csv (Standard) oder json: ein Objekt je Zeile.</translation>
    </message>
    <message>
        <source>From then on: 2026-03-04 or 2026-03-04T05:06:07Z, UTC.</source>
        <translation>Ab dann: 2026-03-04 oder 2026-03-04T05:06:07Z, UTC.</translation>
    </message>
    <message>
        <source>Before then.</source>
        <translation>Vor diesem Zeitpunkt.</translation>
    </message>
    <message>
        <source>Only this, for example lookup or reveal.</source>
        <translation>Nur dies, zum Beispiel lookup oder reveal.</translation>
    </message>
    <message>
        <source>Only what this agent did.</source>
        <translation>Nur was dieser Bearbeiter getan hat.</translation>
    </message>
    <message>
        <source>Only what is about this account.</source>
        <translation>Nur was dieses Konto betrifft.</translation>
    </message>
    <message>
        <source>The login of %1 could not be kept and will be asked for again.</source>
        <translation>Die Anmeldung von %1 konnte nicht gespeichert werden und wird erneut erfragt.</translation>
    </message>
    <message>
        <source>%1 wants a login code, which nobody is here to give.</source>
        <translation>%1 verlangt einen Anmeldecode, und niemand ist da, der ihn eingeben könnte.</translation>
    </message>
    <message>
        <source>Login code for %1:</source>
        <translation>Anmeldecode für %1:</translation>
    </message>
    <message>
        <source>What every KYC provider says about a customer, normalized.</source>
        <translation>Was jeder KYC-Anbieter über einen Kunden meldet, normalisiert.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Die Version anzeigen und beenden.</translation>
    </message>
    <message>
        <source>Show this and exit; after a command, that command&apos;s options.</source>
        <translation>Dies anzeigen und beenden; nach einem Befehl die Optionen dieses Befehls.</translation>
    </message>
    <message>
        <source>Results go to standard output, everything else to standard error. Exit status: 0 every lookup was answered, 1 at least one was not (or the results could not be written), 2 wrong usage, 3 the vault or the store could not be used.</source>
        <translation>Ergebnisse gehen auf die Standardausgabe, alles andere auf die Standardfehlerausgabe. Rückgabewert: 0 jede Abfrage wurde beantwortet, 1 mindestens eine nicht (oder die Ergebnisse konnten nicht geschrieben werden), 2 falscher Aufruf, 3 der Tresor oder die Aufzeichnungen konnten nicht verwendet werden.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Es fehlt ein Befehl.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Diesen Befehl gibt es nicht.</translation>
    </message>
    <message>
        <source>The results could not be written: %1</source>
        <translation>Die Ergebnisse konnten nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>See &quot;%1 --help&quot;.</source>
        <translation>Siehe &quot;%1 --help&quot;.</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other.</source>
        <translation>--%1 und --%2 schließen einander aus.</translation>
    </message>
    <message>
        <source>names of columns, none of them twice, or &quot;all&quot;</source>
        <translation>Spaltennamen, keiner davon doppelt, oder &quot;all&quot;</translation>
    </message>
    <message>
        <source>Your administrator has set %1: it cannot be changed.</source>
        <translation>Vom Administrator festgelegt und nicht änderbar: %1.</translation>
    </message>
    <message>
        <source>the columns</source>
        <translation>die Spalten</translation>
    </message>
    <message>
        <source>the separator</source>
        <translation>das Trennzeichen</translation>
    </message>
    <message>
        <source>the byte-order mark</source>
        <translation>die Byte-Reihenfolge-Marke (BOM)</translation>
    </message>
    <message>
        <source>whether identifiers are masked</source>
        <translation>ob Kennungen maskiert werden</translation>
    </message>
    <message>
        <source>whether formulas are guarded</source>
        <translation>ob vor Formeln geschützt wird</translation>
    </message>
    <message>
        <source>a whole number between 1 and 100000</source>
        <translation>eine ganze Zahl zwischen 1 und 100000</translation>
    </message>
    <message>
        <source>Shown: the first %1. --limit shows more.</source>
        <translation>Angezeigt: die ersten %1. --limit zeigt mehr.</translation>
    </message>
    <message>
        <source>Bad rows beside these: %1.</source>
        <translation>Weitere fehlerhafte Zeilen: %1.</translation>
    </message>
    <message>
        <source>Stopped: the rest of the file was not read. What was saved stays.</source>
        <translation>Angehalten: Der Rest der Datei wurde nicht gelesen. Was gespeichert wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Added: %1
Updated: %2
Unchanged: %3
Skipped: %4
Bad: %5
</source>
        <translation>Hinzugefügt: %1
Aktualisiert: %2
Unverändert: %3
Übersprungen: %4
Fehlerhaft: %5
</translation>
    </message>
    <message>
        <source>--update and --skip exclude each other.</source>
        <translation>--update und --skip schließen einander aus.</translation>
    </message>
    <message>
        <source>Importing: %1 %</source>
        <translation>Import läuft: %1 %</translation>
    </message>
    <message>
        <source>Show the customers that are saved.</source>
        <translation>Die gespeicherten Kunden anzeigen.</translation>
    </message>
    <message>
        <source>That somebody looked is recorded. Exit status: 0 all that is shown could be read, 1 one could not be (or the list could not be written), 3 the records cannot be used.</source>
        <translation>Die Einsicht wird aufgezeichnet. Rückgabewert: 0 alles Angezeigte war lesbar, 1 etwas war es nicht (oder die Liste konnte nicht geschrieben werden), 3 die Aufzeichnungen sind nicht verwendbar.</translation>
    </message>
    <message>
        <source>Whom an identifier is or begins with, or whose name or tag has the text in it.</source>
        <translation>Kunden, deren Kennung so lautet oder beginnt oder deren Name oder Schlagwort den Text enthält.</translation>
    </message>
    <message>
        <source>At most so many; 50 when nothing is said.</source>
        <translation>Höchstens so viele; ohne Angabe 50.</translation>
    </message>
    <message>
        <source>Save the customers of a CSV file.</source>
        <translation>Die Kunden einer CSV-Datei speichern.</translation>
    </message>
    <message>
        <source>The first line names the columns: customer (or label), tags, note, and the identifiers %1; others are left out. Prints what became of the rows; bad ones are told by number and the rest is saved. The same file again changes nothing. Ctrl+C stops it, and what was saved stays. Exit status: 0 every row was good, 1 one was not, or the file could not be read to its end, 3 the records cannot be used.</source>
        <translation>Die erste Zeile nennt die Spalten: customer (oder label), tags, note und die Kennungen %1; andere werden ausgelassen. Gibt aus, was aus den Zeilen geworden ist; fehlerhafte werden mit Nummer genannt, die übrigen gespeichert. Dieselbe Datei noch einmal ändert nichts. Strg+C hält an; was gespeichert wurde, bleibt erhalten. Rückgabewert: 0 jede Zeile war in Ordnung, 1 eine war es nicht, oder die Datei konnte nicht bis zum Ende gelesen werden, 3 die Aufzeichnungen sind nicht verwendbar.</translation>
    </message>
    <message>
        <source>Whoever is known by an identifier gets what is new in the row; nothing is replaced.</source>
        <translation>Wer mit einer Kennung schon bekannt ist, erhält, was in der Zeile neu ist; ersetzt wird nichts.</translation>
    </message>
    <message>
        <source>Whoever is known stays as is (default).</source>
        <translation>Wer schon bekannt ist, bleibt unverändert (Standard).</translation>
    </message>
    <message>
        <source>Between cells: a comma, a semicolon, a bar or &quot;tab&quot;; found by the first lines when nothing is said.</source>
        <translation>Zwischen den Zellen: ein Komma, ein Semikolon, ein senkrechter Strich oder &quot;tab&quot;; ohne Angabe an den ersten Zeilen erkannt.</translation>
    </message>
    <message>
        <source>Customer %1 cannot be read</source>
        <translation>Der Kunde %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>There are no such customers.
</source>
        <translation>Es gibt keine solchen Kunden.
</translation>
    </message>
    <message>
        <source>CUSTOMER</source>
        <translation>KUNDE</translation>
    </message>
    <message>
        <source>IDENTIFIERS</source>
        <translation>KENNUNGEN</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>SCHLAGWÖRTER</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTIZ</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>GEÄNDERT</translation>
    </message>
    <message>
        <source>A --field has a key that none of the checks asked knows. They know: %1</source>
        <translation>Ein --field hat einen Schlüssel, den keine der abgefragten Prüfungen kennt. Sie kennen: %1</translation>
    </message>
    <message>
        <source>%1 is a secret and not taken from the command line, where other users and the shell&apos;s history see it. Give it as --secret %1=env:NAME, %1=file:PATH or %1=stdin. If a real secret was just typed, have it replaced.</source>
        <translation>%1 ist ein Geheimnis und wird nicht von der Befehlszeile angenommen, wo andere Benutzer und der Verlauf der Shell es sehen. Geben Sie es als --secret %1=env:NAME, %1=file:PATH oder %1=stdin an. Wenn gerade ein echtes Geheimnis eingegeben wurde, lassen Sie es ersetzen.</translation>
    </message>
    <message>
        <source>%1 is a secret for one provider and none for another. Say --field %2=VALUE for the one, --secret %3=env:NAME for the other.</source>
        <translation>%1 ist für den einen Anbieter ein Geheimnis und für einen anderen nicht. Geben Sie --field %2=VALUE für den einen und --secret %3=env:NAME für den anderen an.</translation>
    </message>
    <message>
        <source>%1 is the customer&apos;s for one provider and the account&apos;s for another. Say which: %2.</source>
        <translation>%1 gehört bei dem einen Anbieter zum Kunden und bei einem anderen zum Konto. Geben Sie an, welches gemeint ist: %2.</translation>
    </message>
    <message>
        <source>A --secret has a key that none of the checks asked knows. They know: %1</source>
        <translation>Ein --secret hat einen Schlüssel, den keine der abgefragten Prüfungen kennt. Sie kennen: %1</translation>
    </message>
    <message>
        <source>%1 is not a secret: give it as --field %1=VALUE.</source>
        <translation>%1 ist kein Geheimnis: Geben Sie es als --field %1=VALUE an.</translation>
    </message>
    <message>
        <source>%1 is a secret for several providers, and a credential is for one of them. Say which: %2.</source>
        <translation>%1 ist bei mehreren Anbietern ein Geheimnis, und Zugangsdaten gelten nur für einen von ihnen. Geben Sie an, welcher gemeint ist: %2.</translation>
    </message>
    <message>
        <source>Usage: %1 %2</source>
        <translation>Aufruf: %1 %2</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>No account has that name: it is taken for an id.</source>
        <translation>Kein Konto hat diesen Namen: Die Angabe wird als ID behandelt.</translation>
    </message>
    <message>
        <source>Entries that are damaged and cannot be read: %1.</source>
        <translation>Beschädigte Einträge, die nicht lesbar sind: %1.</translation>
    </message>
    <message>
        <source>Shown: %1 of %2. --limit shows more.</source>
        <translation>Angezeigt: %1 von %2. --limit zeigt mehr.</translation>
    </message>
    <message>
        <source>Give the --output: the file that is to be written.</source>
        <translation>Geben Sie --output an: die Datei, die geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Writing: %1 %</source>
        <translation>Wird geschrieben: %1 %</translation>
    </message>
    <message>
        <source>Rows written: %1.</source>
        <translation>Geschriebene Zeilen: %1.</translation>
    </message>
    <message>
        <source>Which entries (all of it must hold)</source>
        <translation>Welche Einträge (alle Bedingungen müssen zutreffen)</translation>
    </message>
    <message>
        <source>Each of the words stands in the customer, an identifier, the reference, the account or the reason.</source>
        <translation>Jedes der Wörter kommt beim Kunden, in einer Kennung, in der Referenz, im Konto oder im Grund vor.</translation>
    </message>
    <message>
        <source>One of these, or of the errors, for example ActionRequired. Repeatable.</source>
        <translation>Einer davon oder einer der Fehler, zum Beispiel ActionRequired. Wiederholbar.</translation>
    </message>
    <message>
        <source>One of these, or of the statuses, for example RateLimited. Repeatable.</source>
        <translation>Einer davon oder einer der Status, zum Beispiel RateLimited. Wiederholbar.</translation>
    </message>
    <message>
        <source>Asked there. Repeatable.</source>
        <translation>Dort abgefragt. Wiederholbar.</translation>
    </message>
    <message>
        <source>Asked this. Repeatable.</source>
        <translation>Mit dieser Prüfung abgefragt. Wiederholbar.</translation>
    </message>
    <message>
        <source>Asked with this account, or the id of one that was removed. Repeatable.</source>
        <translation>Mit diesem Konto abgefragt, oder die ID eines entfernten. Wiederholbar.</translation>
    </message>
    <message>
        <source>Asked by this agent. Repeatable.</source>
        <translation>Von diesem Bearbeiter abgefragt. Wiederholbar.</translation>
    </message>
    <message>
        <source>One of: %1. The newest come first without it.</source>
        <translation>Eines von: %1. Ohne Angabe stehen die neuesten zuerst.</translation>
    </message>
    <message>
        <source>The other way round.</source>
        <translation>In umgekehrter Reihenfolge.</translation>
    </message>
    <message>
        <source>The file (what is not given is as the settings have it)</source>
        <translation>Die Datei (was nicht angegeben ist, gilt wie in den Einstellungen)</translation>
    </message>
    <message>
        <source>Where to. A file that is there is replaced.</source>
        <translation>Wohin. Eine vorhandene Datei wird ersetzt.</translation>
    </message>
    <message>
        <source>With a comma between, or &quot;all&quot;: %1.</source>
        <translation>Mit Komma dazwischen, oder &quot;all&quot;: %1.</translation>
    </message>
    <message>
        <source>Between cells: a comma, a semicolon, a bar or &quot;tab&quot;.</source>
        <translation>Zwischen den Zellen: ein Komma, ein Semikolon, ein senkrechter Strich oder &quot;tab&quot;.</translation>
    </message>
    <message>
        <source>Start with a byte-order mark, which Excel wants.</source>
        <translation>Mit einer Byte-Reihenfolge-Marke (BOM) beginnen, die Excel benötigt.</translation>
    </message>
    <message>
        <source>Start without one.</source>
        <translation>Ohne eine solche beginnen.</translation>
    </message>
    <message>
        <source>Shorten customers and identifiers.</source>
        <translation>Kunden und Kennungen kürzen.</translation>
    </message>
    <message>
        <source>Write them in full.</source>
        <translation>Vollständig ausschreiben.</translation>
    </message>
    <message>
        <source>Put an apostrophe before what a spreadsheet would run.</source>
        <translation>Einen Apostroph vor alles setzen, was eine Tabellenkalkulation als Formel ausführen würde.</translation>
    </message>
    <message>
        <source>Write that as it is.</source>
        <translation>Solches unverändert schreiben.</translation>
    </message>
    <message>
        <source>Show what was seen, newest first.</source>
        <translation>Zeigen, was abgefragt wurde, neueste zuerst.</translation>
    </message>
    <message>
        <source>Shows lookups and what came of them. That somebody looked is recorded. Exit status: 0 all that is shown could be read, 1 an entry could not be (or the list could not be written), 3 the records cannot be used.</source>
        <translation>Zeigt Abfragen und was sie ergeben haben. Die Einsicht wird aufgezeichnet. Rückgabewert: 0 alles Angezeigte war lesbar, 1 ein Eintrag war es nicht (oder die Liste konnte nicht geschrieben werden), 3 die Aufzeichnungen sind nicht verwendbar.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Write what was seen to a CSV file.</source>
        <translation>Was abgefragt wurde, in eine CSV-Datei schreiben.</translation>
    </message>
    <message>
        <source>The file is there once all of it is written; Ctrl+C, or whatever goes wrong, leaves the one before as it was. The export is recorded. Exit status: 0 all was written, 1 it was not, or an entry could not be read (its row says so), 3 the records cannot be used.</source>
        <translation>Die Datei ist erst da, wenn sie vollständig geschrieben ist; Strg+C oder ein Fehler lässt die vorherige unverändert. Der Export wird aufgezeichnet. Rückgabewert: 0 alles wurde geschrieben, 1 nicht alles, oder ein Eintrag war nicht lesbar (seine Zeile sagt es), 3 die Aufzeichnungen sind nicht verwendbar.</translation>
    </message>
    <message>
        <source>Entry %1 cannot be read</source>
        <translation>Der Eintrag %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>There are no such entries.
</source>
        <translation>Es gibt keine solchen Einträge.
</translation>
    </message>
    <message>
        <source>LOOKED UP</source>
        <translation>ABGEFRAGT</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>PRÜFUNG</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>GRUND</translation>
    </message>
    <message>
        <source>AGENT</source>
        <translation>BEARBEITER</translation>
    </message>
    <message>
        <source>REFERENCE</source>
        <translation>REFERENZ</translation>
    </message>
    <message>
        <source>a status as in JSON, for example ActionRequired</source>
        <translation>ein Status wie in JSON, zum Beispiel ActionRequired</translation>
    </message>
    <message>
        <source>a kind of error as in JSON, for example RateLimited</source>
        <translation>eine Fehlerart wie in JSON, zum Beispiel RateLimited</translation>
    </message>
    <message>
        <source>one that &quot;providers&quot; lists</source>
        <translation>eine Angabe, die &quot;providers&quot; auflistet</translation>
    </message>
    <message>
        <source>a time later than that of --since</source>
        <translation>ein Zeitpunkt nach dem von --since</translation>
    </message>
    <message>
        <source>a column that --help names</source>
        <translation>eine Spalte, die --help nennt</translation>
    </message>
    <message>
        <source>a whole number between 1 and 3600</source>
        <translation>eine ganze Zahl zwischen 1 und 3600</translation>
    </message>
    <message>
        <source>Give the import&apos;s number, as &quot;imports list&quot; shows it.</source>
        <translation>Geben Sie die Nummer des Imports an, wie &quot;imports list&quot; sie zeigt.</translation>
    </message>
    <message>
        <source>No verification can be carried over between these accounts: see &quot;providers&quot;.</source>
        <translation>Zwischen diesen Konten lässt sich keine Verifizierung übertragen: siehe &quot;providers&quot;.</translation>
    </message>
    <message>
        <source>A --field is none that these accounts want.</source>
        <translation>Ein --field gehört nicht zu denen, die diese Konten erwarten.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything is there. The customer&apos;s personal data would be given to the destination: --yes carries it over.</source>
        <translation>Es ist alles da. Die personenbezogenen Daten des Kunden würden an den Zielanbieter weitergegeben: --yes überträgt sie.</translation>
    </message>
    <message>
        <source>--new-token and --watch-on exclude each other.</source>
        <translation>--new-token und --watch-on schließen einander aus.</translation>
    </message>
    <message>
        <source>This import does not go on like that: &quot;imports show&quot; says what to do.</source>
        <translation>Dieser Import lässt sich so nicht fortsetzen: &quot;imports show&quot; sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>share-token, where you have one already, or a secret field of the destination. SOURCE is env:NAME, file:PATH or stdin. A secret on the command line itself is refused.</source>
        <translation>share-token, wenn Sie schon einen haben, oder ein geheimes Feld des Ziels. SOURCE ist env:NAME, file:PATH oder stdin. Ein Geheimnis auf der Befehlszeile selbst wird abgewiesen.</translation>
    </message>
    <message>
        <source>How often the destination is asked what became of it; by default as it wants it.</source>
        <translation>Wie oft der Zielanbieter nach dem Ergebnis gefragt wird; Standard ist, was er vorgibt.</translation>
    </message>
    <message>
        <source>What to carry over</source>
        <translation>Was zu übertragen ist</translation>
    </message>
    <message>
        <source>The stored account that has the applicant. Left out with --secret share-token.</source>
        <translation>Das gespeicherte Konto, zu dem der Antragsteller gehört. Entfällt mit --secret share-token.</translation>
    </message>
    <message>
        <source>The stored account that takes the verification.</source>
        <translation>Das gespeicherte Konto, das die Verifizierung übernimmt.</translation>
    </message>
    <message>
        <source>applicant-id or external-user-id, and what the destination wants, as &quot;providers&quot; lists it. Repeatable.</source>
        <translation>applicant-id oder external-user-id und was der Zielanbieter erwartet, wie &quot;providers&quot; es auflistet. Wiederholbar.</translation>
    </message>
    <message>
        <source>The customer&apos;s consent, or another legal basis. Required.</source>
        <translation>Die Einwilligung des Kunden oder eine andere Rechtsgrundlage. Erforderlich.</translation>
    </message>
    <message>
        <source>A ticket or a case. Required.</source>
        <translation>Ein Ticket oder ein Vorgang. Erforderlich.</translation>
    </message>
    <message>
        <source>What to call the customer.</source>
        <translation>Wie der Kunde heißen soll.</translation>
    </message>
    <message>
        <source>Carry it over. Without it everything is checked, and what would be done is told.</source>
        <translation>Übertragen. Ohne diese Option wird alles geprüft und angezeigt, was geschehen würde.</translation>
    </message>
    <message>
        <source>Carry a verification over to another provider by share token.</source>
        <translation>Eine Verifizierung per Share-Token zu einem anderen Anbieter übertragen.</translation>
    </message>
    <message>
        <source>Reads the applicant, has a share token made, hands it over once, and asks the destination what became of it. Prints one JSON object a line for each step.</source>
        <translation>Ruft den Antragsteller ab, lässt einen Share-Token erstellen, übergibt ihn ein einziges Mal und fragt den Zielanbieter nach dem Ergebnis. Gibt je Schritt ein JSON-Objekt in einer Zeile aus.</translation>
    </message>
    <message>
        <source>Ctrl+C stops it where it stands; &quot;imports resume&quot; goes on. A token is never handed over twice. Exit status: 0 the destination has it and says so, 1 another end, which is named, 2 wrong usage, 3 the vault or the records could not be used.</source>
        <translation>Strg+C hält an der erreichten Stelle an; &quot;imports resume&quot; setzt fort. Ein Token wird nie zweimal übergeben. Rückgabewert: 0 der Zielanbieter hat die Verifizierung und bestätigt es, 1 ein anderes Ende, das genannt wird, 2 falscher Aufruf, 3 der Tresor oder die Aufzeichnungen konnten nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Show the imports: running, waiting, interrupted and finished.</source>
        <translation>Die Importe anzeigen: laufende, wartende, unterbrochene und beendete.</translation>
    </message>
    <message>
        <source>The newest first. That somebody looked is recorded.</source>
        <translation>Die neuesten zuerst. Die Einsicht wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>Show one import with its steps and what to do next.</source>
        <translation>Einen Import mit seinen Schritten anzeigen und was als Nächstes zu tun ist.</translation>
    </message>
    <message>
        <source>That somebody looked is recorded.</source>
        <translation>Die Einsicht wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>Your word that a new share token may be made, where the last one may have been used. Everything else stays as it was.</source>
        <translation>Ihre Zustimmung, dass ein neuer Share-Token erstellt wird, auch wenn der letzte vielleicht schon verwendet wurde. Alles andere bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Ask the destination on, more slowly, where it has not decided.</source>
        <translation>Den Zielanbieter weiter fragen, in größeren Abständen, wenn er noch nicht entschieden hat.</translation>
    </message>
    <message>
        <source>Go on with an import that was interrupted or waits.</source>
        <translation>Einen unterbrochenen oder wartenden Import fortsetzen.</translation>
    </message>
    <message>
        <source>Goes on at the step it stopped at. Where handing over had begun the destination is asked first, and the same token is never sent again.</source>
        <translation>Setzt bei dem Schritt fort, an dem der Import stehen blieb. Hatte die Übergabe schon begonnen, wird zuerst der Zielanbieter gefragt; derselbe Token wird nie noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Exit status as for &quot;import&quot;.</source>
        <translation>Rückgabewert wie bei &quot;import&quot;.</translation>
    </message>
    <message>
        <source>End an import that was interrupted or waits, and drop its token.</source>
        <translation>Einen unterbrochenen oder wartenden Import beenden und seinen Token verwerfen.</translation>
    </message>
    <message>
        <source>What the destination has taken it keeps.</source>
        <translation>Was der Zielanbieter übernommen hat, behält er.</translation>
    </message>
    <message>
        <source>There are no imports.
</source>
        <translation>Es gibt keine Importe.
</translation>
    </message>
    <message>
        <source>IMPORT</source>
        <translation>IMPORT</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>VON</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>NACH</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STAND</translation>
    </message>
    <message>
        <source>STATUS THERE</source>
        <translation>STATUS DORT</translation>
    </message>
    <message>
        <source>WHAT HAPPENED</source>
        <translation>WAS GESCHEHEN IST</translation>
    </message>
    <message>
        <source>STEP</source>
        <translation>SCHRITT</translation>
    </message>
    <message>
        <source>BEGAN</source>
        <translation>BEGINN</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>ENDE</translation>
    </message>
    <message>
        <source>Your administrator requires a reference for every lookup: give it as --reference, for example a ticket.</source>
        <translation>Ihr Administrator verlangt für jede Abfrage eine Referenz: Geben Sie sie mit --reference an, zum Beispiel ein Ticket.</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Was abgefragt wird</translation>
    </message>
    <message>
        <source>A stored account (see &quot;accounts list&quot;), with its address and credentials. Repeatable. Without --check every check of its provider is asked.</source>
        <translation>Ein gespeichertes Konto (siehe &quot;accounts list&quot;) mit seiner Adresse und seinen Zugangsdaten. Wiederholbar. Ohne --check wird jede Prüfung seines Anbieters abgefragt.</translation>
    </message>
    <message>
        <source>A check, for example p100/kyc. Repeat it to ask several at once.</source>
        <translation>Eine Prüfung, zum Beispiel p100/kyc. Wiederholen Sie die Option, um mehrere gleichzeitig abzufragen.</translation>
    </message>
    <message>
        <source>An identifier of the customer or a setting of the account. Repeatable. The value serves every check that knows the key; PROVIDER/KEY=VALUE means that provider alone.</source>
        <translation>Eine Kennung des Kunden oder eine Einstellung des Kontos. Wiederholbar. Der Wert gilt für jede Prüfung, die den Schlüssel kennt; PROVIDER/KEY=VALUE meint nur diesen Anbieter.</translation>
    </message>
    <message>
        <source>A credential. Repeatable. SOURCE is env:NAME (an environment variable), file:PATH or stdin (for one secret at most). A secret on the command line itself is refused.</source>
        <translation>Zugangsdaten. Wiederholbar. SOURCE ist env:NAME (eine Umgebungsvariable), file:PATH oder stdin (für höchstens ein Geheimnis). Ein Geheimnis auf der Befehlszeile selbst wird abgewiesen.</translation>
    </message>
    <message>
        <source>What to call the customer in the results.</source>
        <translation>Wie der Kunde in den Ergebnissen heißen soll.</translation>
    </message>
    <message>
        <source>Where to ask</source>
        <translation>Wo abgefragt wird</translation>
    </message>
    <message>
        <source>This address instead of the providers&apos; own, for all checks. https; http for this machine alone.</source>
        <translation>Diese Adresse statt der eigenen der Anbieter, für alle Prüfungen. https; http nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Wie abgefragt wird</translation>
    </message>
    <message>
        <source>For one request and its answer; 15 by default.</source>
        <translation>Für eine Anfrage und ihre Antwort; Standard 15.</translation>
    </message>
    <message>
        <source>For one whole lookup with all its tries; 45 by default.</source>
        <translation>Für eine ganze Abfrage mit allen Versuchen; Standard 45.</translation>
    </message>
    <message>
        <source>For each provider; 0 is without limit. By default what the provider allows.</source>
        <translation>Für jeden Anbieter; 0 heißt ohne Begrenzung. Standard ist, was der Anbieter erlaubt.</translation>
    </message>
    <message>
        <source>Requests to one provider that wait for an answer at once.</source>
        <translation>Anfragen an einen Anbieter, die gleichzeitig auf eine Antwort warten.</translation>
    </message>
    <message>
        <source>Who asks, for the CSV; your login name by default.</source>
        <translation>Wer fragt, für die CSV-Datei; Standard ist Ihr Anmeldename.</translation>
    </message>
    <message>
        <source>A ticket or a case, for the CSV.</source>
        <translation>Ein Ticket oder ein Vorgang, für die CSV-Datei.</translation>
    </message>
    <message>
        <source>Between CSV cells: a comma (default), a semicolon, a bar or &quot;tab&quot;.</source>
        <translation>Zwischen den CSV-Zellen: ein Komma (Standard), ein Semikolon, ein senkrechter Strich oder &quot;tab&quot;.</translation>
    </message>
    <message>
        <source>Start the CSV with a byte-order mark, which Excel wants.</source>
        <translation>Die CSV-Datei mit einer Byte-Reihenfolge-Marke (BOM) beginnen, die Excel benötigt.</translation>
    </message>
    <message>
        <source>Do not put an apostrophe before CSV text that a spreadsheet would run as a formula.</source>
        <translation>Keinen Apostroph vor CSV-Text setzen, den eine Tabellenkalkulation als Formel ausführen würde.</translation>
    </message>
    <message>
        <source>Shorten the customer&apos;s identifiers in the CSV.</source>
        <translation>Die Kennungen des Kunden in der CSV-Datei kürzen.</translation>
    </message>
    <message>
        <source>Ask checks about a customer.</source>
        <translation>Prüfungen zu einem Kunden abfragen.</translation>
    </message>
    <message>
        <source>Asks one or more checks about one customer, all at once, and prints what each provider says, normalized. The checks and their keys are listed by &quot;providers&quot;.</source>
        <translation>Fragt eine oder mehrere Prüfungen zu einem Kunden ab, alle gleichzeitig, und gibt aus, was jeder Anbieter meldet, normalisiert. Die Prüfungen und ihre Schlüssel listet &quot;providers&quot; auf.</translation>
    </message>
    <message>
        <source>Results go to standard output, everything else to standard error. Ctrl+C cancels what still runs and prints what there is. Exit status: 0 every lookup was answered, 1 at least one was not (or the results could not be written), 2 wrong usage, 3 the vault or the store could not be used.</source>
        <translation>Ergebnisse gehen auf die Standardausgabe, alles andere auf die Standardfehlerausgabe. Strg+C bricht ab, was noch läuft, und gibt aus, was da ist. Rückgabewert: 0 jede Abfrage wurde beantwortet, 1 mindestens eine nicht (oder die Ergebnisse konnten nicht geschrieben werden), 2 falscher Aufruf, 3 der Tresor oder die Aufzeichnungen konnten nicht verwendet werden.</translation>
    </message>
    <message>
        <source>An account is named twice.</source>
        <translation>Ein Konto ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>--passphrase is for --account alone.</source>
        <translation>--passphrase gilt nur für --account.</translation>
    </message>
    <message>
        <source>Nothing to ask: give at least one --check or --account.</source>
        <translation>Nichts abzufragen: Geben Sie mindestens ein --check oder --account an.</translation>
    </message>
    <message>
        <source>A check is named twice.</source>
        <translation>Eine Prüfung ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>Only one secret can come from standard input.</source>
        <translation>Nur ein Geheimnis kann aus der Standardeingabe kommen.</translation>
    </message>
    <message>
        <source>An --account has its own address: leave --environment and --base-url out.</source>
        <translation>Ein --account hat seine eigene Adresse: Lassen Sie --environment und --base-url weg.</translation>
    </message>
    <message>
        <source>seconds between 0.05 and 3600</source>
        <translation>Sekunden zwischen 0.05 und 3600</translation>
    </message>
    <message>
        <source>--%1 is for --format csv alone.</source>
        <translation>--%1 gilt nur für --format csv.</translation>
    </message>
    <message>
        <source>A --check is none of these: %1</source>
        <translation>Ein --check ist keine dieser Prüfungen: %1</translation>
    </message>
    <message>
        <source>%1 has no %2 address: choose another --environment or give --base-url.</source>
        <translation>%1 hat keine Adresse für %2: Wählen Sie ein anderes --environment oder geben Sie --base-url an.</translation>
    </message>
    <message>
        <source>--%1 wants %2.</source>
        <translation>--%1 erwartet: %2.</translation>
    </message>
    <message>
        <source>table, json or csv</source>
        <translation>table, json oder csv</translation>
    </message>
    <message>
        <source>--base-url and --environment exclude each other.</source>
        <translation>--base-url und --environment schließen einander aus.</translation>
    </message>
    <message>
        <source>staging or production</source>
        <translation>staging oder production</translation>
    </message>
    <message>
        <source>an address like https://api.example.com, without name, password or query</source>
        <translation>eine Adresse wie https://api.example.com, ohne Name, Passwort oder Abfrageteil</translation>
    </message>
    <message>
        <source>a PEM file that can be read</source>
        <translation>eine lesbare PEM-Datei</translation>
    </message>
    <message>
        <source>a number between 0 and 1000</source>
        <translation>eine Zahl zwischen 0 und 1000</translation>
    </message>
    <message>
        <source>a whole number between 1 and 1000</source>
        <translation>eine ganze Zahl zwischen 1 und 1000</translation>
    </message>
    <message>
        <source>table or json</source>
        <translation>table oder json</translation>
    </message>
    <message>
        <source>a comma, a semicolon, a bar or &quot;tab&quot;</source>
        <translation>ein Komma, ein Semikolon, ein senkrechter Strich oder &quot;tab&quot;</translation>
    </message>
    <message>
        <source>a time like 2026-03-04 or 2026-03-04T05:06:07Z</source>
        <translation>ein Zeitpunkt wie 2026-03-04 oder 2026-03-04T05:06:07Z</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Hier gibt es keine Option --%1.</translation>
    </message>
    <message>
        <source>One of the options is not known here.</source>
        <translation>Eine der Optionen ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>--%1 may be given only once.</source>
        <translation>--%1 darf nur einmal angegeben werden.</translation>
    </message>
    <message>
        <source>An argument belongs to no option; every value follows its option&apos;s name.</source>
        <translation>Ein Argument gehört zu keiner Option; jeder Wert folgt auf den Namen seiner Option.</translation>
    </message>
    <message>
        <source>The %1 is missing.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>Reason, internal</source>
        <translation>Grund, intern</translation>
    </message>
    <message>
        <source>Reason, may be told</source>
        <translation>Grund, mitteilbar</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Am Zug</translation>
    </message>
    <message>
        <source>New attempt</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>yes, the provider will not change it</source>
        <translation>ja, der Anbieter ändert ihn nicht mehr</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>Provider said</source>
        <translation>Anbieter meldet</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Give it as</source>
        <translation>Angeben als</translation>
    </message>
    <message>
        <source>Provider&apos;s code</source>
        <translation>Code des Anbieters</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>AM ZUG</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>SEIT</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>SCHLÜSSEL</translation>
    </message>
    <message>
        <source>GIVE AS</source>
        <translation>ANGEBEN ALS</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>NÖTIG</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>STANDARD</translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation>WAS ES IST</translation>
    </message>
    <message>
        <source>%1 requests in flight</source>
        <translation>%1 Anfragen gleichzeitig</translation>
    </message>
    <message>
        <source>%1 requests per second, %2 in flight</source>
        <translation>%1 Anfragen je Sekunde, %2 gleichzeitig</translation>
    </message>
    <message>
        <source>staging, %1: %2</source>
        <translation>staging, %1: %2</translation>
    </message>
    <message>
        <source>production, %1: %2</source>
        <translation>production, %1: %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Import from here: the applicant, as above</source>
        <translation>Import von hier: der Antragsteller, wie oben</translation>
    </message>
    <message>
        <source>Import to here</source>
        <translation>Import hierher</translation>
    </message>
    <message>
        <source>List the providers, their checks and the keys those take.</source>
        <translation>Die Anbieter, ihre Prüfungen und deren Schlüssel auflisten.</translation>
    </message>
    <message>
        <source>Lists each provider with its checks, its hosts, what --field and --secret it takes, and how many requests it is sent by default.</source>
        <translation>Listet jeden Anbieter mit seinen Prüfungen, seinen Hosts, den erwarteten --field und --secret und der Zahl der Anfragen auf, die er standardmäßig erhält.</translation>
    </message>
    <message>
        <source>Look whether the file of the records is whole.</source>
        <translation>Prüfen, ob die Datei der Aufzeichnungen unversehrt ist.</translation>
    </message>
    <message>
        <source>Reads all of it, which may take a while; for after a crash or a power cut. It changes nothing. Exit status: 0 it is sound, 1 it is damaged, or was not looked at to the end, 3 it cannot be opened.</source>
        <translation>Liest sie ganz, was dauern kann; gedacht für die Zeit nach einem Absturz oder Stromausfall. Ändert nichts. Rückgabewert: 0 sie ist in Ordnung, 1 sie ist beschädigt oder wurde nicht bis zum Ende geprüft, 3 sie lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>A program that had the records open did not end properly.</source>
        <translation>Ein Programm, das die Aufzeichnungen geöffnet hatte, wurde nicht ordnungsgemäß beendet.</translation>
    </message>
    <message>
        <source>The records are sound.</source>
        <translation>Die Aufzeichnungen sind in Ordnung.</translation>
    </message>
    <message>
        <source>The passphrase of the recovery file, from env:NAME, file:PATH or stdin; asked for at the terminal when nothing is said.</source>
        <translation>Die Passphrase der Wiederherstellungsdatei, aus env:NAME, file:PATH oder stdin; ohne Angabe wird sie am Terminal erfragt.</translation>
    </message>
    <message>
        <source>Write the keys of the records to a file under a passphrase.</source>
        <translation>Die Schlüssel der Aufzeichnungen mit einer Passphrase geschützt in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>For the day the vault is lost: without its key nobody can read the records. Keep the file elsewhere, and its passphrase apart from it. It holds as long as these records do, and is recorded. Exit status: 0 it was written, 1 it was not, 3 the vault or the records cannot be used.</source>
        <translation>Für den Tag, an dem der Tresor verloren ist: Ohne seinen Schlüssel kann niemand die Aufzeichnungen lesen. Bewahren Sie die Datei anderswo auf und ihre Passphrase getrennt von ihr. Sie gilt, solange es diese Aufzeichnungen gibt; dass sie erstellt wurde, wird aufgezeichnet. Rückgabewert: 0 sie wurde geschrieben, 1 sie wurde nicht geschrieben, 3 der Tresor oder die Aufzeichnungen sind nicht verwendbar.</translation>
    </message>
    <message>
        <source>Replace the file that is there.</source>
        <translation>Die vorhandene Datei ersetzen.</translation>
    </message>
    <message>
        <source>Bring the keys of the records back from such a file.</source>
        <translation>Die Schlüssel der Aufzeichnungen aus einer solchen Datei zurückholen.</translation>
    </message>
    <message>
        <source>Puts them into the vault, and opens the records with them. A key that is not theirs changes nothing. Exit status: 0 the records are open to it, 1 the file was of no use, 3 the vault or the records cannot be used.</source>
        <translation>Legt sie in den Tresor und öffnet die Aufzeichnungen damit. Ein Schlüssel, der nicht dazugehört, ändert nichts. Rückgabewert: 0 die Aufzeichnungen lassen sich damit öffnen, 1 die Datei war nicht brauchbar, 3 der Tresor oder die Aufzeichnungen sind nicht verwendbar.</translation>
    </message>
    <message>
        <source>There are no records here: first put their file into its place, %1.</source>
        <translation>Hier gibt es keine Aufzeichnungen: Legen Sie zuerst deren Datei an ihren Platz, %1.</translation>
    </message>
    <message>
        <source>What was given for the secret %1 is too long to be one (over %2 bytes).</source>
        <translation>Die Angabe für das Geheimnis %1 ist zu lang, um eines zu sein (über %2 Byte).</translation>
    </message>
    <message>
        <source>What was given for the secret %1 is empty.</source>
        <translation>Die Angabe für das Geheimnis %1 ist leer.</translation>
    </message>
    <message>
        <source>The environment variable for the secret %1 is not set.</source>
        <translation>Die Umgebungsvariable für das Geheimnis %1 ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>The file for the secret %1 cannot be read: %2</source>
        <translation>Die Datei für das Geheimnis %1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>The file for the secret %1 can be read by other users of this machine (chmod 600 it).</source>
        <translation>Die Datei für das Geheimnis %1 können andere Benutzer dieses Rechners lesen (führen Sie chmod 600 darauf aus).</translation>
    </message>
    <message>
        <source>The secret %1 is to come from standard input, which is the keyboard: it would be shown while you type. Pipe it in, for example from a password manager.</source>
        <translation>Das Geheimnis %1 soll aus der Standardeingabe kommen, und das ist die Tastatur: Es wäre beim Tippen sichtbar. Leiten Sie es über eine Pipe hinein, zum Beispiel aus einer Passwortverwaltung.</translation>
    </message>
    <message>
        <source>The secret %1 cannot be read from standard input.</source>
        <translation>Das Geheimnis %1 ist aus der Standardeingabe nicht lesbar.</translation>
    </message>
    <message>
        <source>A secret is not taken from the command line, where other users and the shell&apos;s history see it. Give it as --secret %1=env:NAME, %1=file:PATH or %1=stdin. If a real secret was just typed, have it replaced.</source>
        <translation>Ein Geheimnis wird nicht von der Befehlszeile angenommen, wo andere Benutzer und der Verlauf der Shell es sehen. Geben Sie es als --secret %1=env:NAME, %1=file:PATH oder %1=stdin an. Wenn gerade ein echtes Geheimnis eingegeben wurde, lassen Sie es ersetzen.</translation>
    </message>
    <message>
        <source>A --check is none of these accounts&apos;: %1</source>
        <translation>Ein --check ist keine der Prüfungen dieser Konten: %1</translation>
    </message>
    <message>
        <source>A customer&apos;s --secret is for one address alone, and %1 and %2 have different ones: ask them one after the other.</source>
        <translation>Ein --secret eines Kunden gilt nur für eine Adresse, und %1 und %2 haben verschiedene: Fragen Sie sie nacheinander ab.</translation>
    </message>
    <message>
        <source>A --field or --secret is the account&apos;s own: change it with &quot;accounts edit&quot;.</source>
        <translation>Ein --field oder --secret gehört zum Konto selbst: Ändern Sie es mit &quot;accounts edit&quot;.</translation>
    </message>
    <message>
        <source>Passphrase of the vault:</source>
        <translation>Passphrase des Tresors:</translation>
    </message>
    <message>
        <source>The vault&apos;s passphrase is missing: give it as --passphrase env:NAME, file:PATH or stdin.</source>
        <translation>Die Passphrase des Tresors fehlt: Geben Sie sie mit --passphrase env:NAME, file:PATH oder stdin an.</translation>
    </message>
    <message>
        <source>Passphrase of the recovery file:</source>
        <translation>Passphrase der Wiederherstellungsdatei:</translation>
    </message>
    <message>
        <source>The recovery file&apos;s passphrase is missing: give it as --recovery-passphrase env:NAME, file:PATH or stdin.</source>
        <translation>Die Passphrase der Wiederherstellungsdatei fehlt: Geben Sie sie mit --recovery-passphrase env:NAME, file:PATH oder stdin an.</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>Dieselbe noch einmal:</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen stimmen nicht überein.</translation>
    </message>
    <message>
        <source>keychain (the system&apos;s) or file (one of ours under a passphrase).</source>
        <translation>keychain (der des Systems) oder file (eine eigene, mit Passphrase).</translation>
    </message>
    <message>
        <source>Say where credentials are kept and whether that works.</source>
        <translation>Zeigen, wo die Zugangsdaten aufbewahrt werden und ob das funktioniert.</translation>
    </message>
    <message>
        <source>Writes a value to the keeper that was chosen, reads it back and compares. A vault file is not opened. Exit status: 0 it works, 3 it does not.</source>
        <translation>Schreibt einen Wert in den gewählten Speicherort, liest ihn zurück und vergleicht. Eine Tresordatei wird nicht geöffnet. Rückgabewert: 0 es funktioniert, 3 es funktioniert nicht.</translation>
    </message>
    <message>
        <source>Decide where credentials are kept.</source>
        <translation>Festlegen, wo die Zugangsdaten aufbewahrt werden.</translation>
    </message>
    <message>
        <source>For the first time; &quot;vault move&quot; changes it later. The keeper is tried out first. A new vault file gets the passphrase given here.</source>
        <translation>Für das erste Mal; später ändert es &quot;vault move&quot;. Der Speicherort wird zuerst ausprobiert. Eine neue Tresordatei erhält die hier angegebene Passphrase.</translation>
    </message>
    <message>
        <source>Carry every credential over to another keeper.</source>
        <translation>Alle Zugangsdaten an einen anderen Speicherort verschieben.</translation>
    </message>
    <message>
        <source>Writes all, reads each back and compares, and only then removes them from where they were. The passphrase is that of the vault file that they leave or go to.</source>
        <translation>Schreibt alle, liest sie zurück und vergleicht sie; erst dann werden sie vom alten Speicherort entfernt. Die Passphrase ist die der Tresordatei, aus der oder in die sie verschoben werden.</translation>
    </message>
    <message>
        <source>keychain or file</source>
        <translation>keychain oder file</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>der Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>a vault file</source>
        <translation>eine Tresordatei</translation>
    </message>
    <message>
        <source>the memory of the window</source>
        <translation>der Arbeitsspeicher des Fensters</translation>
    </message>
    <message>
        <source>Credentials are kept in: %1
</source>
        <translation>Speicherort der Zugangsdaten: %1
</translation>
    </message>
    <message>
        <source>That was decided before: &quot;vault move&quot; changes it.</source>
        <translation>Das wurde schon festgelegt: &quot;vault move&quot; ändert es.</translation>
    </message>
    <message>
        <source>They are kept there already.</source>
        <translation>Sie werden bereits dort aufbewahrt.</translation>
    </message>
    <message>
        <source>Secrets moved: %1.</source>
        <translation>Verschobene Geheimnisse: %1.</translation>
    </message>
    <message>
        <source>&quot;kyc-desk-cli vault choose --keeper keychain&quot; or &quot;--keeper file&quot; does it here. What the window keeps in memory alone, the command line cannot use.</source>
        <translation>&quot;kyc-desk-cli vault choose --keeper keychain&quot; oder &quot;--keeper file&quot; erledigt das hier. Was das Fenster nur im Arbeitsspeicher hält, kann die Befehlszeile nicht verwenden.</translation>
    </message>
    <message>
        <source>There is no account of that name: see &quot;accounts list&quot;.</source>
        <translation>Es gibt kein Konto mit diesem Namen: siehe &quot;accounts list&quot;.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Two columns are called &quot;%1&quot;. Rename one of them and try again.</source>
        <translation>Zwei Spalten heißen „%1“. Benennen Sie eine davon um und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file is empty: its first line has to name the columns.</source>
        <translation>Die Datei ist leer: Ihre erste Zeile muss die Spalten benennen.</translation>
    </message>
    <message>
        <source>The names of the columns (line %1): a quote is opened and never closed.</source>
        <translation>Die Spaltennamen (Zeile %1): Ein Anführungszeichen wird geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>The names of the columns (line %1): a quote stands where none may.</source>
        <translation>Die Spaltennamen (Zeile %1): Ein Anführungszeichen steht, wo keines stehen darf.</translation>
    </message>
    <message>
        <source>The names of the columns (line %1): there are more than %2.</source>
        <translation>Die Spaltennamen (Zeile %1): Es sind mehr als %2.</translation>
    </message>
    <message>
        <source>The names of the columns (line %1) hold bytes that are no text.</source>
        <translation>Die Spaltennamen (Zeile %1) enthalten Bytes, die kein Text sind.</translation>
    </message>
    <message>
        <source>The names of the columns (line %1) hold a NUL character.</source>
        <translation>Die Spaltennamen (Zeile %1) enthalten ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>The names of the columns (line %1) are longer than %2 KiB.</source>
        <translation>Die Spaltennamen (Zeile %1) sind länger als %2 KiB.</translation>
    </message>
    <message>
        <source>Record %1 (line %2): a quote is opened and never closed; nothing after it was read.</source>
        <translation>Datensatz %1 (Zeile %2): Ein Anführungszeichen wird geöffnet und nie geschlossen; danach wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Record %1 (line %2): a quote stands where none may. Put the cell in quotes and double those inside.</source>
        <translation>Datensatz %1 (Zeile %2): Ein Anführungszeichen steht, wo keines stehen darf. Setzen Sie die Zelle in Anführungszeichen und verdoppeln Sie die darin enthaltenen.</translation>
    </message>
    <message>
        <source>Record %1 (line %2) has %3 cells; the first line names %4.</source>
        <translation>Datensatz %1 (Zeile %2) hat %3 Zellen; die erste Zeile nennt %4.</translation>
    </message>
    <message>
        <source>Record %1 (line %2) has more than %3 cells.</source>
        <translation>Datensatz %1 (Zeile %2) hat mehr als %3 Zellen.</translation>
    </message>
    <message>
        <source>Record %1 (line %2) has a cell of more than %3 KiB.</source>
        <translation>Datensatz %1 (Zeile %2) hat eine Zelle mit mehr als %3 KiB.</translation>
    </message>
    <message>
        <source>Record %1 (line %2) is longer than %3 KiB.</source>
        <translation>Datensatz %1 (Zeile %2) ist länger als %3 KiB.</translation>
    </message>
    <message>
        <source>Record %1 (line %2) holds bytes that are no text. Save the file as UTF-8.</source>
        <translation>Datensatz %1 (Zeile %2) enthält Bytes, die kein Text sind. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>Record %1 (line %2) holds a NUL character.</source>
        <translation>Datensatz %1 (Zeile %2) enthält ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>Nothing was asked: %1 is missing.</source>
        <translation>Es wurde nichts abgefragt: Die Angabe %1 fehlt.</translation>
    </message>
    <message>
        <source>Enter it and ask again.</source>
        <translation>Ergänzen Sie die Angabe und fragen Sie erneut.</translation>
    </message>
    <message>
        <source>Nothing was asked: %1 is not well-formed.</source>
        <translation>Es wurde nichts abgefragt: Die Angabe %1 hat nicht die richtige Form.</translation>
    </message>
    <message>
        <source>Correct it and ask again.</source>
        <translation>Berichtigen Sie die Angabe und fragen Sie erneut.</translation>
    </message>
    <message>
        <source>Nothing was asked: there is no check &quot;%1&quot; for this account.</source>
        <translation>Es wurde nichts abgefragt: Die Prüfung „%1“ gibt es für dieses Konto nicht.</translation>
    </message>
    <message>
        <source>Choose one of the provider&apos;s checks.</source>
        <translation>Wählen Sie eine der Prüfungen des Anbieters.</translation>
    </message>
    <message>
        <source>Nothing was asked: the credential %1 is missing.</source>
        <translation>Es wurde nichts abgefragt: Es fehlen Zugangsdaten (%1).</translation>
    </message>
    <message>
        <source>Enter it in the account, or beside the customer if it is personal.</source>
        <translation>Geben Sie sie im Konto ein oder, wenn sie persönlich sind, beim Kunden.</translation>
    </message>
    <message>
        <source>Nothing was asked: the credential %1 holds characters that cannot be sent.</source>
        <translation>Es wurde nichts abgefragt: Die Zugangsdaten (%1) enthalten Zeichen, die nicht gesendet werden können.</translation>
    </message>
    <message>
        <source>Enter it again, without line breaks.</source>
        <translation>Geben Sie sie noch einmal ein, ohne Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 would have been asked without encryption.</source>
        <translation>Es wurde nichts gesendet: %1 wäre ohne Verschlüsselung abgefragt worden.</translation>
    </message>
    <message>
        <source>Change the account&apos;s address to https.</source>
        <translation>Ändern Sie die Adresse des Kontos auf https.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 is not this account&apos;s host.</source>
        <translation>Es wurde nichts gesendet: %1 ist nicht der Host dieses Kontos.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address.</source>
        <translation>Prüfen Sie die Adresse des Kontos.</translation>
    </message>
    <message>
        <source>Nothing was sent: the account has no usable address.</source>
        <translation>Es wurde nichts gesendet: Das Konto hat keine brauchbare Adresse.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s base address, for example https://api.example.com.</source>
        <translation>Geben Sie die Basisadresse des Kontos ein, zum Beispiel https://api.example.com.</translation>
    </message>
    <message>
        <source>The provider saw no key.</source>
        <translation>Der Anbieter hat keinen Schlüssel erhalten.</translation>
    </message>
    <message>
        <source>Enter the key in the account.</source>
        <translation>Geben Sie den Schlüssel im Konto ein.</translation>
    </message>
    <message>
        <source>The provider refused the key as wrong.</source>
        <translation>Der Anbieter hat den Schlüssel als falsch abgewiesen.</translation>
    </message>
    <message>
        <source>Check the account&apos;s key and its environment.</source>
        <translation>Prüfen Sie den Schlüssel des Kontos und seine Umgebung.</translation>
    </message>
    <message>
        <source>The provider does not allow this workstation&apos;s IP address.</source>
        <translation>Der Anbieter lässt die IP-Adresse dieses Arbeitsplatzes nicht zu.</translation>
    </message>
    <message>
        <source>Ask the provider to allow it, or use the company&apos;s VPN.</source>
        <translation>Bitten Sie den Anbieter, sie zuzulassen, oder nutzen Sie das VPN Ihres Unternehmens.</translation>
    </message>
    <message>
        <source>The provider refused the credential.</source>
        <translation>Der Anbieter hat die Zugangsdaten abgewiesen.</translation>
    </message>
    <message>
        <source>It is wrong or has expired: enter a new one.</source>
        <translation>Sie sind falsch oder abgelaufen: Geben Sie neue ein.</translation>
    </message>
    <message>
        <source>The provider refused the request&apos;s signature.</source>
        <translation>Der Anbieter hat die Signatur der Anfrage abgewiesen.</translation>
    </message>
    <message>
        <source>Check the account&apos;s token and secret key: they must belong together.</source>
        <translation>Prüfen Sie Token und geheimen Schlüssel des Kontos: Sie müssen zusammengehören.</translation>
    </message>
    <message>
        <source>The provider refused the signature: this workstation&apos;s clock is off by %1 min.</source>
        <translation>Der Anbieter hat die Signatur abgewiesen: Die Uhr dieses Arbeitsplatzes weicht um %1 min ab.</translation>
    </message>
    <message>
        <source>Set the clock and ask again.</source>
        <translation>Stellen Sie die Uhr und fragen Sie erneut.</translation>
    </message>
    <message>
        <source>The provider refused the organisation id.</source>
        <translation>Der Anbieter hat die Organisations-ID abgewiesen.</translation>
    </message>
    <message>
        <source>Enter it as &lt;org-id&gt;:&lt;env-id&gt; in the account.</source>
        <translation>Geben Sie sie im Konto als &lt;org-id&gt;:&lt;env-id&gt; ein.</translation>
    </message>
    <message>
        <source>The provider refused the credential or the share token.</source>
        <translation>Der Anbieter hat die Zugangsdaten oder den Share-Token abgewiesen.</translation>
    </message>
    <message>
        <source>Check the credential; if it is valid, make a new share token and a new quote.</source>
        <translation>Prüfen Sie die Zugangsdaten; wenn sie gültig sind, erstellen Sie einen neuen Share-Token und ein neues Kursangebot (Quote).</translation>
    </message>
    <message>
        <source>The provider failed over this share token.</source>
        <translation>Der Anbieter ist an diesem Share-Token gescheitert.</translation>
    </message>
    <message>
        <source>Ask again; if it stays so, make a new share token and a new quote.</source>
        <translation>Fragen Sie erneut; wenn es dabei bleibt, erstellen Sie einen neuen Share-Token und ein neues Kursangebot (Quote).</translation>
    </message>
    <message>
        <source>The credential does not have the right to ask this.</source>
        <translation>Die Zugangsdaten berechtigen nicht zu dieser Abfrage.</translation>
    </message>
    <message>
        <source>Ask the provider to grant it, or use another account.</source>
        <translation>Bitten Sie den Anbieter um die Berechtigung oder verwenden Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>The provider knows no such user.</source>
        <translation>Der Anbieter kennt keinen solchen Benutzer.</translation>
    </message>
    <message>
        <source>Check the identifier and the account&apos;s environment.</source>
        <translation>Prüfen Sie die Kennung und die Umgebung des Kontos.</translation>
    </message>
    <message>
        <source>The provider asks to slow down.</source>
        <translation>Der Anbieter verlangt, langsamer zu fragen.</translation>
    </message>
    <message>
        <source>Wait a moment and ask again.</source>
        <translation>Warten Sie einen Moment und fragen Sie erneut.</translation>
    </message>
    <message>
        <source>The provider is not available at the moment.</source>
        <translation>Der Anbieter ist im Moment nicht verfügbar.</translation>
    </message>
    <message>
        <source>This is not about the customer: ask again in a few minutes.</source>
        <translation>Das liegt nicht am Kunden: Fragen Sie in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>The provider refused the request.</source>
        <translation>Der Anbieter hat die Anfrage abgewiesen.</translation>
    </message>
    <message>
        <source>Check the identifiers; the provider&apos;s message says more.</source>
        <translation>Prüfen Sie die Kennungen; mehr sagt die Meldung des Anbieters.</translation>
    </message>
    <message>
        <source>The provider did not answer within %1 s.</source>
        <translation>Der Anbieter hat nicht innerhalb von %1 s geantwortet.</translation>
    </message>
    <message>
        <source>Ask again; if it stays so, check the network.</source>
        <translation>Fragen Sie erneut; wenn es dabei bleibt, prüfen Sie das Netzwerk.</translation>
    </message>
    <message>
        <source>There was no usable answer within %1 s, with all tries.</source>
        <translation>Innerhalb von %1 s kam trotz mehrerer Versuche keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>Ask again in a few minutes.</source>
        <translation>Fragen Sie in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>Der Host %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the network connection and the account&apos;s address.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und die Adresse des Kontos.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 hat die Verbindung abgewiesen.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address, or ask again later.</source>
        <translation>Prüfen Sie die Adresse des Kontos oder fragen Sie später erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>Der Proxy ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this workstation.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen dieses Arbeitsplatzes.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password.</source>
        <translation>Der Proxy verlangt einen Namen und ein Passwort.</translation>
    </message>
    <message>
        <source>Set them in the system&apos;s proxy settings.</source>
        <translation>Tragen Sie sie in den Proxy-Einstellungen des Systems ein.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 konnte nicht erreicht werden.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Prüfen Sie die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 has expired.</source>
        <translation>Es wurde nichts gesendet: Das Zertifikat von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>Tell the provider; check this workstation&apos;s date too.</source>
        <translation>Informieren Sie den Anbieter; prüfen Sie auch das Datum dieses Arbeitsplatzes.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 is not valid yet.</source>
        <translation>Es wurde nichts gesendet: Das Zertifikat von %1 ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>Check this workstation&apos;s date; else tell the provider.</source>
        <translation>Prüfen Sie das Datum dieses Arbeitsplatzes; wenn es stimmt, informieren Sie den Anbieter.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate is not for %1.</source>
        <translation>Es wurde nichts gesendet: Das Zertifikat ist nicht für %1 ausgestellt.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address; somebody may be in between.</source>
        <translation>Prüfen Sie die Adresse des Kontos; es könnte jemand die Verbindung abfangen.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 is signed by itself.</source>
        <translation>Es wurde nichts gesendet: Das Zertifikat von %1 ist selbst signiert.</translation>
    </message>
    <message>
        <source>If it is your company&apos;s own, add its CA file; else somebody may be in between.</source>
        <translation>Wenn es das Ihres Unternehmens ist, fügen Sie dessen CA-Datei hinzu; sonst könnte jemand die Verbindung abfangen.</translation>
    </message>
    <message>
        <source>Nothing was sent: nobody this workstation trusts vouches for the certificate of %1.</source>
        <translation>Es wurde nichts gesendet: Niemand, dem dieser Arbeitsplatz vertraut, bürgt für das Zertifikat von %1.</translation>
    </message>
    <message>
        <source>If your company inspects connections, add its CA file; else somebody may be in between.</source>
        <translation>Wenn Ihr Unternehmen Verbindungen untersucht, fügen Sie dessen CA-Datei hinzu; sonst könnte jemand die Verbindung abfangen.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 has been revoked.</source>
        <translation>Es wurde nichts gesendet: Das Zertifikat von %1 wurde widerrufen.</translation>
    </message>
    <message>
        <source>Do not go on; tell the provider.</source>
        <translation>Fahren Sie nicht fort; informieren Sie den Anbieter.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 is too weak to be trusted.</source>
        <translation>Es wurde nichts gesendet: Das Zertifikat von %1 ist zu schwach, um ihm zu vertrauen.</translation>
    </message>
    <message>
        <source>Tell the provider.</source>
        <translation>Informieren Sie den Anbieter.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 only offers encryption older than TLS 1.2.</source>
        <translation>Es wurde nichts gesendet: %1 bietet nur eine Verschlüsselung an, die älter als TLS 1.2 ist.</translation>
    </message>
    <message>
        <source>Tell the provider, or whoever runs the proxy in between.</source>
        <translation>Informieren Sie den Anbieter oder den Betreiber des zwischengeschalteten Proxys.</translation>
    </message>
    <message>
        <source>Nothing was sent: no encrypted connection to %1 came about.</source>
        <translation>Es wurde nichts gesendet: Eine verschlüsselte Verbindung zu %1 kam nicht zustande.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address and the network.</source>
        <translation>Prüfen Sie die Adresse des Kontos und das Netzwerk.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 cannot be verified.</source>
        <translation>Es wurde nichts gesendet: Das Zertifikat von %1 lässt sich nicht überprüfen.</translation>
    </message>
    <message>
        <source>Check the company CA file, else tell the provider.</source>
        <translation>Prüfen Sie die CA-Datei des Unternehmens; hilft das nicht, informieren Sie den Anbieter.</translation>
    </message>
    <message>
        <source>The provider&apos;s address sends elsewhere; this was not followed.</source>
        <translation>Die Adresse des Anbieters leitet anderswohin weiter; dem wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>The answer is not JSON but %1: perhaps a login page in between.</source>
        <translation>Die Antwort ist kein JSON, sondern %1: vielleicht eine dazwischengeschaltete Anmeldeseite.</translation>
    </message>
    <message>
        <source>The answer contradicts itself: it names &quot;%1&quot; twice.</source>
        <translation>Die Antwort widerspricht sich: Sie nennt „%1“ zweimal.</translation>
    </message>
    <message>
        <source>Ask again; if it stays so, tell the provider.</source>
        <translation>Fragen Sie erneut; wenn es dabei bleibt, informieren Sie den Anbieter.</translation>
    </message>
    <message>
        <source>The answer lacks &quot;%1&quot;.</source>
        <translation>In der Antwort fehlt „%1“.</translation>
    </message>
    <message>
        <source>The answer makes no sense: &quot;%1&quot; is of the wrong type.</source>
        <translation>Die Antwort ist nicht verständlich: „%1“ ist vom falschen Typ.</translation>
    </message>
    <message>
        <source>The answer makes no sense: &quot;%1&quot; is out of range.</source>
        <translation>Die Antwort ist nicht verständlich: „%1“ liegt außerhalb des zulässigen Bereichs.</translation>
    </message>
    <message>
        <source>The answer could not be decompressed.</source>
        <translation>Die Antwort ließ sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The provider answered with the unexpected HTTP status %1.</source>
        <translation>Der Anbieter antwortete mit dem unerwarteten HTTP-Status %1.</translation>
    </message>
    <message>
        <source>The answer was larger than %1 KiB and was not read.</source>
        <translation>Die Antwort war größer als %1 KiB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address; else tell the provider.</source>
        <translation>Prüfen Sie die Adresse des Kontos; wenn sie stimmt, informieren Sie den Anbieter.</translation>
    </message>
    <message>
        <source>The answer is damaged and could not be read.</source>
        <translation>Die Antwort ist beschädigt und war nicht lesbar.</translation>
    </message>
    <message>
        <source>Nothing was asked: the credential %1 has expired.</source>
        <translation>Es wurde nichts abgefragt: Die Zugangsdaten (%1) sind abgelaufen.</translation>
    </message>
    <message>
        <source>Log in again, or enter a new one in the account.</source>
        <translation>Melden Sie sich neu an oder geben Sie im Konto neue ein.</translation>
    </message>
    <message>
        <source>Nothing was asked: the provider has refused the credential %1 before.</source>
        <translation>Es wurde nichts abgefragt: Der Anbieter hat die Zugangsdaten (%1) schon einmal abgewiesen.</translation>
    </message>
    <message>
        <source>Change it in the account, or test it there once more.</source>
        <translation>Ändern Sie sie im Konto oder testen Sie sie dort noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was asked: the credential %1 was entered for another address, not for %2.</source>
        <translation>Es wurde nichts abgefragt: Die Zugangsdaten (%1) wurden für eine andere Adresse eingegeben, nicht für %2.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address, then enter the credential again.</source>
        <translation>Prüfen Sie die Adresse des Kontos und geben Sie die Zugangsdaten dann neu ein.</translation>
    </message>
    <message>
        <source>The credential is for another environment: %1.</source>
        <translation>Die Zugangsdaten gehören zu einer anderen Umgebung: %1.</translation>
    </message>
    <message>
        <source>Change the account&apos;s environment, or enter the credential that belongs to it.</source>
        <translation>Ändern Sie die Umgebung des Kontos oder geben Sie die Zugangsdaten ein, die dazugehören.</translation>
    </message>
    <message>
        <source>The credential may look up applicants, but not share their data.</source>
        <translation>Mit den Zugangsdaten dürfen Antragsteller abgefragt, ihre Daten aber nicht weitergegeben werden.</translation>
    </message>
    <message>
        <source>For hand-overs, have the provider grant it that right.</source>
        <translation>Lassen Sie den Anbieter die Berechtigung für Übergaben erteilen.</translation>
    </message>
    <message>
        <source>The provider refused the login.</source>
        <translation>Der Anbieter hat die Anmeldung abgewiesen.</translation>
    </message>
    <message>
        <source>Check the code and what the account says of the login.</source>
        <translation>Prüfen Sie den Code und die Angaben zur Anmeldung im Konto.</translation>
    </message>
    <message>
        <source>The provider sends no new code yet.</source>
        <translation>Der Anbieter sendet noch keinen neuen Code.</translation>
    </message>
    <message>
        <source>Wait %1 s, or use the code that was sent last.</source>
        <translation>Warten Sie %1 s oder verwenden Sie den zuletzt gesendeten Code.</translation>
    </message>
    <message>
        <source>Nothing was asked: the login was not carried out.</source>
        <translation>Es wurde nichts abgefragt: Die Anmeldung wurde nicht durchgeführt.</translation>
    </message>
    <message>
        <source>Log in, then ask again.</source>
        <translation>Melden Sie sich an und fragen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The provider makes no share token for this recipient.</source>
        <translation>Der Anbieter erstellt keinen Share-Token für diesen Empfänger.</translation>
    </message>
    <message>
        <source>Have the recipient added to the partners in the provider&apos;s dashboard, or correct its client id in the destination account.</source>
        <translation>Lassen Sie den Empfänger im Dashboard des Anbieters zu den Partnern hinzufügen oder berichtigen Sie seine Client-ID im Zielkonto.</translation>
    </message>
    <message>
        <source>The share token was made for somebody else than was asked for.</source>
        <translation>Der Share-Token wurde für einen anderen Empfänger erstellt als verlangt.</translation>
    </message>
    <message>
        <source>It was dropped and handed to nobody. Report it to the provider.</source>
        <translation>Er wurde verworfen und niemandem übergeben. Melden Sie es dem Anbieter.</translation>
    </message>
    <message>
        <source>The provider does not share this applicant.</source>
        <translation>Der Anbieter gibt diesen Antragsteller nicht weiter.</translation>
    </message>
    <message>
        <source>Only an approved applicant can be shared: look the applicant up.</source>
        <translation>Nur ein genehmigter Antragsteller kann weitergegeben werden: Fragen Sie ihn ab.</translation>
    </message>
    <message>
        <source>It has not been decided yet where credentials are kept.</source>
        <translation>Es ist noch nicht festgelegt, wo die Zugangsdaten aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Choose the place.</source>
        <translation>Wählen Sie den Speicherort.</translation>
    </message>
    <message>
        <source>The credentials are locked.</source>
        <translation>Die Zugangsdaten sind gesperrt.</translation>
    </message>
    <message>
        <source>Unlock them.</source>
        <translation>Entsperren Sie sie.</translation>
    </message>
    <message>
        <source>This session has no keychain.</source>
        <translation>Diese Sitzung hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Start a keychain service and try again, or keep credentials elsewhere.</source>
        <translation>Starten Sie einen Schlüsselbunddienst und versuchen Sie es erneut, oder bewahren Sie die Zugangsdaten anderswo auf.</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 s.</source>
        <translation>Der Schlüsselbund hat nicht innerhalb von %1 s geantwortet.</translation>
    </message>
    <message>
        <source>See whether it asks for its password in a window of its own, then try again.</source>
        <translation>Sehen Sie nach, ob er in einem eigenen Fenster sein Passwort verlangt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Unlock it and allow the access, then try again.</source>
        <translation>Entsperren Sie ihn und erlauben Sie den Zugriff; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>There is no room left where credentials are kept.</source>
        <translation>Am Speicherort der Zugangsdaten ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Make room and try again; nothing was lost.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut; verloren ging nichts.</translation>
    </message>
    <message>
        <source>The keychain gave back something else than was put in.</source>
        <translation>Der Schlüsselbund gab etwas anderes zurück, als hineingelegt wurde.</translation>
    </message>
    <message>
        <source>Keep credentials elsewhere.</source>
        <translation>Bewahren Sie die Zugangsdaten anderswo auf.</translation>
    </message>
    <message>
        <source>One of the credentials in the vault is not whole any more.</source>
        <translation>Ein Teil der Zugangsdaten im Tresor ist nicht mehr unversehrt.</translation>
    </message>
    <message>
        <source>Enter it again: its account lacks it. The others can be used.</source>
        <translation>Geben Sie diese Zugangsdaten neu ein: Sie fehlen ihrem Konto. Die übrigen sind verwendbar.</translation>
    </message>
    <message>
        <source>The vault file cannot be written: %1.</source>
        <translation>Die Tresordatei lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>What was in it is still there. Mend the cause and try again.</source>
        <translation>Der bisherige Inhalt ist noch da. Beheben Sie die Ursache und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The vault file is damaged or was tampered with; nothing of it was used.</source>
        <translation>Die Tresordatei ist beschädigt oder wurde manipuliert; nichts daraus wurde verwendet.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or make a new vault and enter the credentials again.</source>
        <translation>Legen Sie eine Kopie davon zurück oder erstellen Sie einen neuen Tresor und geben Sie die Zugangsdaten neu ein.</translation>
    </message>
    <message>
        <source>The vault file has the format %1, which this program does not know.</source>
        <translation>Die Tresordatei hat das Format %1, das dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>Open it with the version of the program that wrote it.</source>
        <translation>Öffnen Sie sie mit der Programmversion, die sie geschrieben hat.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the vault file was tampered with.</source>
        <translation>Die Passphrase ist falsch, oder die Tresordatei wurde manipuliert.</translation>
    </message>
    <message>
        <source>Try again; mind the Caps Lock key and the keyboard&apos;s layout.</source>
        <translation>Versuchen Sie es erneut; achten Sie auf die Feststelltaste und die Tastaturbelegung.</translation>
    </message>
    <message>
        <source>Another program is writing to the vault.</source>
        <translation>Ein anderes Programm schreibt gerade in den Tresor.</translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation>Warten Sie, bis es fertig ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The place where credentials are kept cannot be used: %1.</source>
        <translation>Der Speicherort der Zugangsdaten ist nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>Try again, or keep credentials elsewhere.</source>
        <translation>Versuchen Sie es erneut oder bewahren Sie die Zugangsdaten anderswo auf.</translation>
    </message>
    <message>
        <source>The records are sealed, and their key is not where credentials are kept.</source>
        <translation>Die Aufzeichnungen sind verschlüsselt, und ihr Schlüssel liegt nicht bei den Zugangsdaten.</translation>
    </message>
    <message>
        <source>Bring the key back with the recovery file; nothing was changed.</source>
        <translation>Holen Sie den Schlüssel mit der Wiederherstellungsdatei zurück; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The records are sealed with another key than the one kept here.</source>
        <translation>Die Aufzeichnungen sind mit einem anderen Schlüssel verschlüsselt als dem hier aufbewahrten.</translation>
    </message>
    <message>
        <source>Bring the right key back with the recovery file; nothing was changed.</source>
        <translation>Holen Sie den richtigen Schlüssel mit der Wiederherstellungsdatei zurück; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The records are damaged or were tampered with: %1.</source>
        <translation>Die Aufzeichnungen sind beschädigt oder wurden manipuliert: %1.</translation>
    </message>
    <message>
        <source>Keep the file as it is and put back a copy of it.</source>
        <translation>Lassen Sie die Datei, wie sie ist, und legen Sie eine Kopie davon zurück.</translation>
    </message>
    <message>
        <source>The records have the format %1, which this program does not know.</source>
        <translation>Die Aufzeichnungen haben das Format %1, das dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>Open them with the version of the program that wrote them.</source>
        <translation>Öffnen Sie sie mit der Programmversion, die sie geschrieben hat.</translation>
    </message>
    <message>
        <source>The records cannot be written: %1.</source>
        <translation>Die Aufzeichnungen lassen sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>What was in them is still there. Mend the cause and try again.</source>
        <translation>Der bisherige Inhalt ist noch da. Beheben Sie die Ursache und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no room left for the records.</source>
        <translation>Für die Aufzeichnungen ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Make room and try again; what was recorded before is still there.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut; was bisher aufgezeichnet wurde, ist noch da.</translation>
    </message>
    <message>
        <source>Another program is writing to the records.</source>
        <translation>Ein anderes Programm schreibt gerade in die Aufzeichnungen.</translation>
    </message>
    <message>
        <source>The records are not in their place, or not whole, though their key is kept.</source>
        <translation>Die Aufzeichnungen sind nicht an ihrem Platz oder nicht vollständig, obwohl ihr Schlüssel vorhanden ist.</translation>
    </message>
    <message>
        <source>Put back the file or a copy of it; nothing was made in its stead.</source>
        <translation>Legen Sie die Datei oder eine Kopie davon zurück; es wurde kein Ersatz angelegt.</translation>
    </message>
    <message>
        <source>This is not among the records any more.</source>
        <translation>Das ist nicht mehr in den Aufzeichnungen.</translation>
    </message>
    <message>
        <source>It was removed or merged meanwhile: search again.</source>
        <translation>Es wurde inzwischen entfernt oder zusammengeführt: Suchen Sie erneut.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile; nothing was saved.</source>
        <translation>Jemand anderes hat das inzwischen geändert; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Look at it as it is now, then make your change again.</source>
        <translation>Sehen Sie den jetzigen Stand an und nehmen Sie Ihre Änderung dann erneut vor.</translation>
    </message>
    <message>
        <source>This customer is on hold: nothing about them may be removed.</source>
        <translation>Für diesen Kunden gilt eine Löschsperre: Nichts über ihn darf entfernt werden.</translation>
    </message>
    <message>
        <source>Whoever asked for the hold has to release it first.</source>
        <translation>Wer die Löschsperre veranlasst hat, muss sie zuerst aufheben.</translation>
    </message>
    <message>
        <source>The clock says %1, more than a year after anything in the records; nothing that is old was removed from them.</source>
        <translation>Die Uhr zeigt %1, mehr als ein Jahr nach allem in den Aufzeichnungen; nichts Altes wurde daraus entfernt.</translation>
    </message>
    <message>
        <source>Confirm that the clock is right, or set it right.</source>
        <translation>Bestätigen Sie, dass die Uhr richtig geht, oder stellen Sie sie richtig.</translation>
    </message>
    <message>
        <source>The records cannot be used: %1.</source>
        <translation>Die Aufzeichnungen sind nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>Mend that and try again.</source>
        <translation>Beheben Sie das und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>%1 has the format %2, which this program does not know.</source>
        <translation>%1 hat das Format %2, das dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>There is a file %1 already; it was left as it is.</source>
        <translation>Eine Datei %1 gibt es schon; sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it is to be replaced.</source>
        <translation>Wählen Sie einen anderen Namen oder geben Sie an, dass sie ersetzt werden soll.</translation>
    </message>
    <message>
        <source>%1 is not a recovery file of this program.</source>
        <translation>%1 ist keine Wiederherstellungsdatei dieses Programms.</translation>
    </message>
    <message>
        <source>Choose the file that was made with it.</source>
        <translation>Wählen Sie die Datei, die damit erstellt wurde.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1, or the file was tampered with.</source>
        <translation>Die Passphrase öffnet %1 nicht, oder die Datei wurde manipuliert.</translation>
    </message>
    <message>
        <source>Try again; it is the passphrase that was chosen when the file was made.</source>
        <translation>Versuchen Sie es erneut; es ist die Passphrase, die beim Erstellen der Datei gewählt wurde.</translation>
    </message>
    <message>
        <source>Your administrator has set this; it cannot be changed here.</source>
        <translation>Das hat Ihr Administrator festgelegt; es lässt sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>%1 is damaged; nothing of it was used and it was left as it is.</source>
        <translation>%1 ist beschädigt; nichts daraus wurde verwendet, und die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or move it away to start afresh.</source>
        <translation>Legen Sie eine Kopie davon zurück oder verschieben Sie sie, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Your administrator requires a reference for every lookup.</source>
        <translation>Ihr Administrator verlangt für jede Abfrage eine Referenz.</translation>
    </message>
    <message>
        <source>Type it beside the customer, for example the number of the ticket.</source>
        <translation>Geben Sie sie im Feld neben dem Kunden ein, zum Beispiel die Nummer des Tickets.</translation>
    </message>
    <message>
        <source>%1 lookups could not be recorded, so that no more are made.</source>
        <translation>%1 Abfragen konnten nicht aufgezeichnet werden; deshalb finden keine weiteren statt.</translation>
    </message>
    <message>
        <source>Mend what keeps the records from being written and record them again.</source>
        <translation>Beheben Sie, was das Schreiben der Aufzeichnungen verhindert, und zeichnen Sie die Abfragen erneut auf.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Ask again when you are ready.</source>
        <translation>Fragen Sie erneut, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>The lookup failed.</source>
        <translation>Die Abfrage ist gescheitert.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Fragen Sie erneut.</translation>
    </message>
    <message>
        <source>Wait %1 s and ask again.</source>
        <translation>Warten Sie %1 s und fragen Sie erneut.</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>New share token</source>
        <translation>Neuer Share-Token</translation>
    </message>
    <message>
        <source>KYC Desk is open already; its window was brought to the front.</source>
        <translation>KYC Desk ist bereits geöffnet; sein Fenster wurde in den Vordergrund geholt.</translation>
    </message>
    <message>
        <source>KYC Desk is open already, but its window does not answer. Close it, then start again.</source>
        <translation>KYC Desk ist bereits geöffnet, aber sein Fenster reagiert nicht. Schließen Sie es und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 Try --help.</source>
        <translation>%1 Versuchen Sie --help.</translation>
    </message>
    <message>
        <source>The argument &quot;%1&quot; is not understood. Try --help.</source>
        <translation>Das Argument &quot;%1&quot; ist unverständlich. Versuchen Sie --help.</translation>
    </message>
    <message>
        <source>Give --demo or --setup, not both.</source>
        <translation>Geben Sie --demo oder --setup an, nicht beides.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>The token of a partner login, without the word Bearer; it lasts an hour. Not needed when the login itself is filled in.</source>
        <translation>Der Token einer Partner-Anmeldung, ohne das Wort Bearer; er gilt eine Stunde. Nicht nötig, wenn die Anmeldung selbst ausgefüllt ist.</translation>
    </message>
    <message>
        <source>Login e-mail</source>
        <translation>Anmelde-E-Mail</translation>
    </message>
    <message>
        <source>The e-mail address of the partner login.</source>
        <translation>Die E-Mail-Adresse der Partner-Anmeldung.</translation>
    </message>
    <message>
        <source>Login password</source>
        <translation>Anmeldepasswort</translation>
    </message>
    <message>
        <source>The password of the partner login.</source>
        <translation>Das Passwort der Partner-Anmeldung.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>The client id that Kriptomat gave your company.</source>
        <translation>Die Client-ID, die Kriptomat Ihrem Unternehmen gegeben hat.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>The secret that belongs to the client id.</source>
        <translation>Das Geheimnis, das zur Client-ID gehört.</translation>
    </message>
    <message>
        <source>SumSub client id</source>
        <translation>SumSub-Client-ID</translation>
    </message>
    <message>
        <source>Kriptomat&apos;s own id at SumSub, which a share token must be made for.</source>
        <translation>Kriptomats eigene ID bei SumSub, auf die ein Share-Token ausgestellt sein muss.</translation>
    </message>
    <message>
        <source>Path: show user</source>
        <translation>Pfad: Benutzer anzeigen</translation>
    </message>
    <message>
        <source>Where a user is shown; {user_id} stands for the user&apos;s id.</source>
        <translation>Wo ein Benutzer angezeigt wird; {user_id} steht für die ID des Benutzers.</translation>
    </message>
    <message>
        <source>Path: import</source>
        <translation>Pfad: Import</translation>
    </message>
    <message>
        <source>Where a verification is handed over; {user_id} stands for the user&apos;s id.</source>
        <translation>Wo eine Verifizierung übergeben wird; {user_id} steht für die ID des Benutzers.</translation>
    </message>
    <message>
        <source>Kriptomat user id</source>
        <translation>Kriptomat-Benutzer-ID</translation>
    </message>
    <message>
        <source>The customer&apos;s id at Kriptomat.</source>
        <translation>Die ID des Kunden bei Kriptomat.</translation>
    </message>
    <message>
        <source>KYC status</source>
        <translation>KYC-Status</translation>
    </message>
    <message>
        <source>Partner login</source>
        <translation>Partner-Anmeldung</translation>
    </message>
    <message>
        <source>Kriptomat</source>
        <translation>Kriptomat</translation>
    </message>
    <message>
        <source>The user&apos;s account at Kriptomat is &quot;%1&quot;, not &quot;active&quot;.</source>
        <translation>Das Konto des Benutzers bei Kriptomat ist „%1“, nicht „active“.</translation>
    </message>
    <message>
        <source>The customer can start it, or a SumSub verification can be imported by share token.</source>
        <translation>Der Kunde kann beginnen, oder eine SumSub-Verifizierung kann per Share-Token importiert werden.</translation>
    </message>
    <message>
        <source>Tell the customer that Kriptomat is still checking, and wait.</source>
        <translation>Teilen Sie dem Kunden mit, dass Kriptomat noch prüft, und warten Sie ab.</translation>
    </message>
    <message>
        <source>Kriptomat cannot serve this customer.</source>
        <translation>Kriptomat kann diesen Kunden nicht bedienen.</translation>
    </message>
    <message>
        <source>Enhanced due diligence (EDD)</source>
        <translation>Verstärkte Sorgfaltspflichten (EDD)</translation>
    </message>
    <message>
        <source>External user id</source>
        <translation>Externe Benutzer-ID</translation>
    </message>
    <message>
        <source>Your own id of the customer, as you gave it to P100; often a UUID.</source>
        <translation>Ihre eigene ID des Kunden, wie Sie sie P100 gegeben haben; oft eine UUID.</translation>
    </message>
    <message>
        <source>P100</source>
        <translation>P100</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>The partner key that P100 issued for this environment.</source>
        <translation>Der Partnerschlüssel, den P100 für diese Umgebung ausgegeben hat.</translation>
    </message>
    <message>
        <source>P100 says: %1</source>
        <translation>P100 meldet: %1</translation>
    </message>
    <message>
        <source>The latest attempt succeeded, but P100 has not marked the user as verified yet.</source>
        <translation>Der letzte Versuch war erfolgreich, aber P100 hat den Benutzer noch nicht als verifiziert gekennzeichnet.</translation>
    </message>
    <message>
        <source>A newer attempt (%1) waits to be processed.</source>
        <translation>Ein neuerer Versuch (%1) wartet auf die Bearbeitung.</translation>
    </message>
    <message>
        <source>A newer attempt (%1) is being processed.</source>
        <translation>Ein neuerer Versuch (%1) wird gerade bearbeitet.</translation>
    </message>
    <message>
        <source>A newer attempt (%1) was rejected.</source>
        <translation>Ein neuerer Versuch (%1) wurde abgelehnt.</translation>
    </message>
    <message>
        <source>A newer attempt (%1) succeeded, but P100 has not marked the user as verified yet.</source>
        <translation>Ein neuerer Versuch (%1) war erfolgreich, aber P100 hat den Benutzer noch nicht als verifiziert gekennzeichnet.</translation>
    </message>
    <message>
        <source>The face does not match the one in the document.</source>
        <translation>Das Gesicht stimmt nicht mit dem auf dem Dokument überein.</translation>
    </message>
    <message>
        <source>No face was found in the photo of the person.</source>
        <translation>Auf dem Foto der Person wurde kein Gesicht gefunden.</translation>
    </message>
    <message>
        <source>More than one face is in the photo of the person.</source>
        <translation>Auf dem Foto der Person ist mehr als ein Gesicht.</translation>
    </message>
    <message>
        <source>The face is too blurred to be recognized; a sharper photo may help.</source>
        <translation>Das Gesicht ist zu unscharf, um erkannt zu werden; ein schärferes Foto kann helfen.</translation>
    </message>
    <message>
        <source>The face could not be analysed because of an error.</source>
        <translation>Das Gesicht konnte wegen eines Fehlers nicht analysiert werden.</translation>
    </message>
    <message>
        <source>The face was not analysed.</source>
        <translation>Das Gesicht wurde nicht analysiert.</translation>
    </message>
    <message>
        <source>The face was not checked.</source>
        <translation>Das Gesicht wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The face is taken for a fake, for example a picture or a mask.</source>
        <translation>Das Gesicht wird für eine Fälschung gehalten, zum Beispiel für ein Bild oder eine Maske.</translation>
    </message>
    <message>
        <source>Glare covers the face; a photo in softer light may help.</source>
        <translation>Eine Spiegelung verdeckt das Gesicht; ein Foto bei weicherem Licht kann helfen.</translation>
    </message>
    <message>
        <source>It is not certain that the face matches the document.</source>
        <translation>Es ist nicht sicher, ob das Gesicht zum Dokument passt.</translation>
    </message>
    <message>
        <source>The face is suspected of fraud.</source>
        <translation>Beim Gesicht besteht Betrugsverdacht.</translation>
    </message>
    <message>
        <source>The face is on a block list.</source>
        <translation>Das Gesicht steht auf einer Sperrliste.</translation>
    </message>
    <message>
        <source>No document was found in the photo.</source>
        <translation>Auf dem Foto wurde kein Dokument gefunden.</translation>
    </message>
    <message>
        <source>The document is not wholly visible; a photo with all four corners may help.</source>
        <translation>Das Dokument ist nicht ganz zu sehen; ein Foto mit allen vier Ecken kann helfen.</translation>
    </message>
    <message>
        <source>This kind of document is not accepted; another one may help.</source>
        <translation>Diese Art von Dokument wird nicht akzeptiert; ein anderes kann helfen.</translation>
    </message>
    <message>
        <source>No face was found in the document.</source>
        <translation>Im Dokument wurde kein Gesicht gefunden.</translation>
    </message>
    <message>
        <source>The document has expired; a valid one is needed.</source>
        <translation>Das Dokument ist abgelaufen; ein gültiges wird benötigt.</translation>
    </message>
    <message>
        <source>The document is too blurred to be read; a sharper photo may help.</source>
        <translation>Das Dokument ist zu unscharf, um gelesen zu werden; ein schärferes Foto kann helfen.</translation>
    </message>
    <message>
        <source>The document is taken for a forgery.</source>
        <translation>Das Dokument wird für eine Fälschung gehalten.</translation>
    </message>
    <message>
        <source>The document is damaged; another one may help.</source>
        <translation>Das Dokument ist beschädigt; ein anderes kann helfen.</translation>
    </message>
    <message>
        <source>The automatic check could not decide.</source>
        <translation>Die automatische Prüfung konnte nicht entscheiden.</translation>
    </message>
    <message>
        <source>This is SumSub&apos;s sandbox: nobody real was verified.</source>
        <translation>Das ist die Sandbox von SumSub: Es wurde keine wirkliche Person verifiziert.</translation>
    </message>
    <message>
        <source>On hold: somebody has to look at it in SumSub&apos;s dashboard.</source>
        <translation>Angehalten: Jemand muss es sich im Dashboard von SumSub ansehen.</translation>
    </message>
    <message>
        <source>The answer %1 does not count: the review is not completed.</source>
        <translation>Die Antwort %1 zählt nicht: Die Überprüfung ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>The answer is about the applicant %1, not the one asked for.</source>
        <translation>Die Antwort betrifft den Antragsteller %1, nicht den abgefragten.</translation>
    </message>
    <message>
        <source>Whether the credential may share applicants&apos; data could not be found out.</source>
        <translation>Ob mit den Zugangsdaten Daten von Antragstellern weitergegeben werden dürfen, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>App token</source>
        <translation>App-Token</translation>
    </message>
    <message>
        <source>From SumSub&apos;s dashboard; a token that starts with “sbx:” is for the sandbox.</source>
        <translation>Aus dem Dashboard von SumSub; ein Token, der mit „sbx:“ beginnt, ist für die Sandbox.</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Shown once by SumSub&apos;s dashboard when the app token is made; it signs every request and is never sent.</source>
        <translation>Wird im Dashboard von SumSub einmal angezeigt, wenn der App-Token erstellt wird; er signiert jede Anfrage und wird nie gesendet.</translation>
    </message>
    <message>
        <source>Make share tokens by the older call</source>
        <translation>Share-Token mit dem älteren Aufruf erstellen</translation>
    </message>
    <message>
        <source>Turn it on only if SumSub refuses share tokens; where SumSub does not know the newer call, the older one is tried by itself.</source>
        <translation>Nur einschalten, wenn SumSub Share-Token verweigert; wo SumSub den neueren Aufruf nicht kennt, wird der ältere von selbst versucht.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Applicant id</source>
        <translation>Antragsteller-ID</translation>
    </message>
    <message>
        <source>SumSub&apos;s own id of the applicant; it goes before our own id.</source>
        <translation>SumSubs eigene ID des Antragstellers; sie hat Vorrang vor unserer eigenen ID.</translation>
    </message>
    <message>
        <source>Our own id of the customer, as it was given to the provider.</source>
        <translation>Unsere eigene ID des Kunden, wie sie dem Anbieter gegeben wurde.</translation>
    </message>
    <message>
        <source>SumSub</source>
        <translation>SumSub</translation>
    </message>
    <message>
        <source>More data is needed.</source>
        <translation>Es werden weitere Daten benötigt.</translation>
    </message>
    <message>
        <source>A further document is needed.</source>
        <translation>Ein weiteres Dokument wird benötigt.</translation>
    </message>
    <message>
        <source>The person is named in adverse media reports.</source>
        <translation>Die Person wird in negativen Medienberichten genannt (Adverse Media).</translation>
    </message>
    <message>
        <source>The person&apos;s age does not meet the requirements.</source>
        <translation>Das Alter der Person erfüllt die Anforderungen nicht.</translation>
    </message>
    <message>
        <source>The person broke off the video interview.</source>
        <translation>Die Person hat das Videointerview abgebrochen.</translation>
    </message>
    <message>
        <source>The back of the document is missing.</source>
        <translation>Die Rückseite des Dokuments fehlt.</translation>
    </message>
    <message>
        <source>The profile picture does not meet the requirements.</source>
        <translation>Das Profilbild erfüllt die Anforderungen nicht.</translation>
    </message>
    <message>
        <source>The face does not match the document.</source>
        <translation>Das Gesicht stimmt nicht mit dem Dokument überein.</translation>
    </message>
    <message>
        <source>The proof of address cannot be accepted.</source>
        <translation>Der Adressnachweis kann nicht akzeptiert werden.</translation>
    </message>
    <message>
        <source>The identity document cannot be accepted.</source>
        <translation>Das Ausweisdokument kann nicht akzeptiert werden.</translation>
    </message>
    <message>
        <source>The proof of payment cannot be accepted.</source>
        <translation>Der Zahlungsnachweis kann nicht akzeptiert werden.</translation>
    </message>
    <message>
        <source>The selfie cannot be accepted.</source>
        <translation>Das Selfie kann nicht akzeptiert werden.</translation>
    </message>
    <message>
        <source>The video selfie cannot be accepted.</source>
        <translation>Das Video-Selfie kann nicht akzeptiert werden.</translation>
    </message>
    <message>
        <source>The person&apos;s behaviour during the video interview was not acceptable.</source>
        <translation>Das Verhalten der Person während des Videointerviews war nicht akzeptabel.</translation>
    </message>
    <message>
        <source>The person is on a blocklist.</source>
        <translation>Die Person steht auf einer Sperrliste.</translation>
    </message>
    <message>
        <source>The picture is black and white; colour is needed.</source>
        <translation>Das Bild ist schwarzweiß; es muss farbig sein.</translation>
    </message>
    <message>
        <source>The camera or the lighting was not good enough.</source>
        <translation>Die Kamera oder die Beleuchtung war nicht gut genug.</translation>
    </message>
    <message>
        <source>A check could not be made because its source was not available.</source>
        <translation>Eine Prüfung war nicht möglich, weil ihre Quelle nicht verfügbar war.</translation>
    </message>
    <message>
        <source>The company&apos;s data do not match.</source>
        <translation>Die Daten des Unternehmens stimmen nicht überein.</translation>
    </message>
    <message>
        <source>The company is not active.</source>
        <translation>Das Unternehmen ist nicht aktiv.</translation>
    </message>
    <message>
        <source>The company&apos;s data are not correct.</source>
        <translation>Die Daten des Unternehmens sind nicht korrekt.</translation>
    </message>
    <message>
        <source>The company&apos;s beneficiaries are not identified.</source>
        <translation>Die Begünstigten des Unternehmens sind nicht identifiziert.</translation>
    </message>
    <message>
        <source>The company&apos;s ownership structure is not known.</source>
        <translation>Die Eigentümerstruktur des Unternehmens ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The company&apos;s representatives are not identified.</source>
        <translation>Die Vertreter des Unternehmens sind nicht identifiziert.</translation>
    </message>
    <message>
        <source>The company&apos;s structure is not known.</source>
        <translation>Die Struktur des Unternehmens ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The company&apos;s beneficial owners are not verified.</source>
        <translation>Die wirtschaftlich Berechtigten des Unternehmens sind nicht verifiziert.</translation>
    </message>
    <message>
        <source>The company&apos;s beneficiaries are not verified.</source>
        <translation>Die Begünstigten des Unternehmens sind nicht verifiziert.</translation>
    </message>
    <message>
        <source>The company&apos;s directors are not verified.</source>
        <translation>Die Geschäftsführer des Unternehmens sind nicht verifiziert.</translation>
    </message>
    <message>
        <source>The company&apos;s representatives are not verified.</source>
        <translation>Die Vertreter des Unternehmens sind nicht verifiziert.</translation>
    </message>
    <message>
        <source>The company&apos;s structure cannot be accepted.</source>
        <translation>Die Struktur des Unternehmens kann nicht akzeptiert werden.</translation>
    </message>
    <message>
        <source>The person does not meet the anti-money-laundering requirements.</source>
        <translation>Die Person erfüllt die Anforderungen der Geldwäscheprävention (AML) nicht.</translation>
    </message>
    <message>
        <source>The connection of the video interview broke off.</source>
        <translation>Die Verbindung des Videointerviews ist abgebrochen.</translation>
    </message>
    <message>
        <source>The connection of the video interview was not good enough.</source>
        <translation>Die Verbindung des Videointerviews war nicht gut genug.</translation>
    </message>
    <message>
        <source>The person is connected with illegal activity.</source>
        <translation>Die Person wird mit illegalen Aktivitäten in Verbindung gebracht.</translation>
    </message>
    <message>
        <source>The data do not match a database.</source>
        <translation>Die Daten stimmen nicht mit denen einer Datenbank überein.</translation>
    </message>
    <message>
        <source>The person was not found in a database.</source>
        <translation>Die Person wurde in einer Datenbank nicht gefunden.</translation>
    </message>
    <message>
        <source>There is no database to check the data against.</source>
        <translation>Es gibt keine Datenbank, mit der sich die Daten abgleichen lassen.</translation>
    </message>
    <message>
        <source>A digital version of the document was uploaded.</source>
        <translation>Eine digitale Fassung des Dokuments wurde hochgeladen.</translation>
    </message>
    <message>
        <source>The document is damaged.</source>
        <translation>Das Dokument ist beschädigt.</translation>
    </message>
    <message>
        <source>The document has been withdrawn from the person.</source>
        <translation>Das Dokument wurde der Person entzogen.</translation>
    </message>
    <message>
        <source>A document is missing.</source>
        <translation>Ein Dokument fehlt.</translation>
    </message>
    <message>
        <source>A page of the document is missing.</source>
        <translation>Eine Seite des Dokuments fehlt.</translation>
    </message>
    <message>
        <source>The document is a template from the internet.</source>
        <translation>Das Dokument ist eine Vorlage aus dem Internet.</translation>
    </message>
    <message>
        <source>The person already has another profile.</source>
        <translation>Die Person hat bereits ein anderes Profil.</translation>
    </message>
    <message>
        <source>The electronic signature failed.</source>
        <translation>Die elektronische Signatur ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The person&apos;s experience does not meet the requirements.</source>
        <translation>Die Erfahrung der Person erfüllt die Anforderungen nicht.</translation>
    </message>
    <message>
        <source>The document has expired or is about to.</source>
        <translation>Das Dokument ist abgelaufen oder läuft bald ab.</translation>
    </message>
    <message>
        <source>The rejection was decided outside SumSub.</source>
        <translation>Die Ablehnung wurde außerhalb von SumSub entschieden.</translation>
    </message>
    <message>
        <source>Documents of this country cannot be accepted.</source>
        <translation>Dokumente dieses Landes können nicht akzeptiert werden.</translation>
    </message>
    <message>
        <source>The document or the picture was forged.</source>
        <translation>Das Dokument oder das Bild wurde gefälscht.</translation>
    </message>
    <message>
        <source>Somebody tried to deceive the liveness check.</source>
        <translation>Jemand hat versucht, die Lebenderkennung zu täuschen.</translation>
    </message>
    <message>
        <source>Fraudulent behaviour was detected.</source>
        <translation>Betrügerisches Verhalten wurde festgestellt.</translation>
    </message>
    <message>
        <source>The front of the document is missing.</source>
        <translation>Die Vorderseite des Dokuments fehlt.</translation>
    </message>
    <message>
        <source>The address was not confirmed by location and no document was given instead.</source>
        <translation>Die Adresse wurde nicht durch den Standort bestätigt, und es wurde stattdessen kein Dokument vorgelegt.</translation>
    </message>
    <message>
        <source>The picture was edited.</source>
        <translation>Das Bild wurde bearbeitet.</translation>
    </message>
    <message>
        <source>The identity document is not valid.</source>
        <translation>Das Ausweisdokument ist nicht gültig.</translation>
    </message>
    <message>
        <source>The document has to be translated.</source>
        <translation>Das Dokument muss übersetzt werden.</translation>
    </message>
    <message>
        <source>The document is not complete or not wholly visible.</source>
        <translation>Das Dokument ist nicht vollständig oder nicht ganz zu sehen.</translation>
    </message>
    <message>
        <source>The profile holds data or documents of different people.</source>
        <translation>Das Profil enthält Daten oder Dokumente verschiedener Personen.</translation>
    </message>
    <message>
        <source>The information given does not fit the expected form.</source>
        <translation>Die Angaben haben nicht die erwartete Form.</translation>
    </message>
    <message>
        <source>The social security number is not correct.</source>
        <translation>Die Sozialversicherungsnummer ist nicht korrekt.</translation>
    </message>
    <message>
        <source>There are not enough data to decide.</source>
        <translation>Die Daten reichen für eine Entscheidung nicht aus.</translation>
    </message>
    <message>
        <source>The picture is not good enough to read.</source>
        <translation>Das Bild ist nicht gut genug lesbar.</translation>
    </message>
    <message>
        <source>More documents are needed.</source>
        <translation>Weitere Dokumente werden benötigt.</translation>
    </message>
    <message>
        <source>Not all checks have been completed.</source>
        <translation>Nicht alle Prüfungen sind abgeschlossen.</translation>
    </message>
    <message>
        <source>The person was not alone during the video interview.</source>
        <translation>Die Person war während des Videointerviews nicht allein.</translation>
    </message>
    <message>
        <source>What was uploaded is not a document.</source>
        <translation>Das Hochgeladene ist kein Dokument.</translation>
    </message>
    <message>
        <source>The person did not come to the video interview.</source>
        <translation>Die Person ist zum Videointerview nicht erschienen.</translation>
    </message>
    <message>
        <source>The person has no document that could be accepted.</source>
        <translation>Die Person hat kein Dokument, das akzeptiert werden könnte.</translation>
    </message>
    <message>
        <source>SumSub found nothing wrong.</source>
        <translation>SumSub hat nichts beanstandet.</translation>
    </message>
    <message>
        <source>Another reason, which SumSub does not name.</source>
        <translation>Ein anderer Grund, den SumSub nicht nennt.</translation>
    </message>
    <message>
        <source>There was another problem with the video interview.</source>
        <translation>Es gab ein anderes Problem mit dem Videointerview.</translation>
    </message>
    <message>
        <source>The document is of an outdated version.</source>
        <translation>Das Dokument liegt in einer veralteten Version vor.</translation>
    </message>
    <message>
        <source>The person is politically exposed.</source>
        <translation>Die Person ist politisch exponiert (PEP).</translation>
    </message>
    <message>
        <source>The person is not the one on the documents.</source>
        <translation>Die Person ist nicht dieselbe wie auf den Dokumenten.</translation>
    </message>
    <message>
        <source>The phone number could not be verified.</source>
        <translation>Die Telefonnummer konnte nicht verifiziert werden.</translation>
    </message>
    <message>
        <source>The personal data do not match the documents.</source>
        <translation>Die persönlichen Daten stimmen nicht mit den Dokumenten überein.</translation>
    </message>
    <message>
        <source>The person refused to go on with the video interview.</source>
        <translation>Die Person weigerte sich, das Videointerview fortzusetzen.</translation>
    </message>
    <message>
        <source>Regulations do not allow the person to be accepted.</source>
        <translation>Rechtliche Vorschriften erlauben es nicht, die Person anzunehmen.</translation>
    </message>
    <message>
        <source>The data given do not match the documents.</source>
        <translation>Die angegebenen Daten stimmen nicht mit den Dokumenten überein.</translation>
    </message>
    <message>
        <source>The person is from a region that is not served.</source>
        <translation>Die Person stammt aus einer Region, die nicht bedient wird.</translation>
    </message>
    <message>
        <source>The person is on a sanctions list.</source>
        <translation>Die Person steht auf einer Sanktionsliste.</translation>
    </message>
    <message>
        <source>A screenshot was uploaded instead of a photo.</source>
        <translation>Ein Bildschirmfoto wurde statt eines Fotos hochgeladen.</translation>
    </message>
    <message>
        <source>The selfie does not match the picture on the document.</source>
        <translation>Das Selfie stimmt nicht mit dem Bild auf dem Dokument überein.</translation>
    </message>
    <message>
        <source>A new selfie with the requested note is needed.</source>
        <translation>Ein neues Selfie mit dem verlangten Zettel wird benötigt.</translation>
    </message>
    <message>
        <source>There was a problem with the sound of the video interview.</source>
        <translation>Es gab ein Problem mit dem Ton des Videointerviews.</translation>
    </message>
    <message>
        <source>Too many or irrelevant files were uploaded.</source>
        <translation>Es wurden zu viele oder irrelevante Dateien hochgeladen.</translation>
    </message>
    <message>
        <source>Somebody else paid or urged the person to be verified.</source>
        <translation>Jemand anderes hat die Person für die Verifizierung bezahlt oder dazu gedrängt.</translation>
    </message>
    <message>
        <source>The documents do not belong to the person.</source>
        <translation>Die Dokumente gehören nicht der Person.</translation>
    </message>
    <message>
        <source>No interviewer was available in a language the person speaks.</source>
        <translation>Es war kein Interviewer in einer Sprache verfügbar, die die Person spricht.</translation>
    </message>
    <message>
        <source>Suspicious behaviour was detected.</source>
        <translation>Verdächtiges Verhalten wurde festgestellt.</translation>
    </message>
    <message>
        <source>Somebody else told the person what to do.</source>
        <translation>Jemand anderes hat der Person gesagt, was sie tun soll.</translation>
    </message>
    <message>
        <source>Somebody else took part in the verification.</source>
        <translation>Jemand anderes war an der Verifizierung beteiligt.</translation>
    </message>
    <message>
        <source>The document is not signed or not filled in.</source>
        <translation>Das Dokument ist nicht unterschrieben oder nicht ausgefüllt.</translation>
    </message>
    <message>
        <source>The photos cannot be accepted.</source>
        <translation>Die Fotos können nicht akzeptiert werden.</translation>
    </message>
    <message>
        <source>The document is not of a kind that can be accepted.</source>
        <translation>Das Dokument ist von einer Art, die nicht akzeptiert werden kann.</translation>
    </message>
    <message>
        <source>The place of the video interview was not suitable.</source>
        <translation>Der Ort des Videointerviews war nicht geeignet.</translation>
    </message>
    <message>
        <source>The language is not supported.</source>
        <translation>Die Sprache wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Filters or masks were used in the video.</source>
        <translation>Im Video wurden Filter oder Masken verwendet.</translation>
    </message>
    <message>
        <source>The number of video interviews is used up.</source>
        <translation>Die Zahl der möglichen Videointerviews ist ausgeschöpft.</translation>
    </message>
    <message>
        <source>The address does not match the documents.</source>
        <translation>Die Adresse stimmt nicht mit den Dokumenten überein.</translation>
    </message>
    <message>
        <source>The person&apos;s region is not served.</source>
        <translation>Die Region der Person wird nicht bedient.</translation>
    </message>
    <message>
        <source>Sumvin answers. There was nothing to prove: the personal token belongs to the customer.</source>
        <translation>Sumvin antwortet. Es gab nichts zu testen: Der persönliche Token gehört dem Kunden.</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Persönlicher Zugriffstoken</translation>
    </message>
    <message>
        <source>The customer&apos;s own token at Sumvin; it stands for the customer.</source>
        <translation>Der eigene Token des Kunden bei Sumvin; er steht für den Kunden.</translation>
    </message>
    <message>
        <source>Sumvin</source>
        <translation>Sumvin</translation>
    </message>
    <message>
        <source>Organisation id</source>
        <translation>Organisations-ID</translation>
    </message>
    <message>
        <source>Your tenant at Sumvin, as &lt;org-id&gt;:&lt;env-id&gt;; leave empty for none.</source>
        <translation>Ihr Mandant bei Sumvin als &lt;org-id&gt;:&lt;env-id&gt;; leer lassen, wenn es keinen gibt.</translation>
    </message>
    <message>
        <source>Ask afresh</source>
        <translation>Frisch abfragen</translation>
    </message>
    <message>
        <source>Whether Sumvin asks its verifier afresh instead of answering from its cache.</source>
        <translation>Ob Sumvin seinen Prüfdienst neu fragt, statt aus seinem Zwischenspeicher zu antworten.</translation>
    </message>
    <message>
        <source>The person cannot open a new account with the same documents.</source>
        <translation>Die Person kann mit denselben Dokumenten kein neues Konto eröffnen.</translation>
    </message>
    <message>
        <source>Passport on file</source>
        <translation>Reisepass hinterlegt</translation>
    </message>
    <message>
        <source>Only the partner access token was tested.</source>
        <translation>Nur der Partner-Zugriffstoken wurde getestet.</translation>
    </message>
    <message>
        <source>Transak answers. There was nothing to prove: the account has an API key alone, which is no secret.</source>
        <translation>Transak antwortet. Es gab nichts zu testen: Das Konto hat nur einen API-Schlüssel, und der ist nicht geheim.</translation>
    </message>
    <message>
        <source>From Transak&apos;s partner dashboard; with it the forms that are still missing are looked up too.</source>
        <translation>Aus dem Partner-Dashboard von Transak; damit werden auch die noch fehlenden Formulare abgefragt.</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API-Secret</translation>
    </message>
    <message>
        <source>From Transak&apos;s partner dashboard; partner access tokens are made with it.</source>
        <translation>Aus dem Partner-Dashboard von Transak; damit werden Partner-Zugriffstoken erstellt.</translation>
    </message>
    <message>
        <source>Partner access token</source>
        <translation>Partner-Zugriffstoken</translation>
    </message>
    <message>
        <source>Stands in, together with the customer&apos;s e-mail address, for the customer&apos;s own sign-in; it lasts seven days.</source>
        <translation>Ersetzt zusammen mit der E-Mail-Adresse des Kunden dessen eigene Anmeldung; er gilt sieben Tage.</translation>
    </message>
    <message>
        <source>Send the partner token as authorization too</source>
        <translation>Partner-Token auch als Autorisierung senden</translation>
    </message>
    <message>
        <source>Turn it on only if Transak refuses lookups made with the partner access token.</source>
        <translation>Nur einschalten, wenn Transak Abfragen mit dem Partner-Zugriffstoken abweist.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The address the customer is known by at the provider.</source>
        <translation>Die Adresse, unter der der Anbieter den Kunden kennt.</translation>
    </message>
    <message>
        <source>Customer&apos;s access token</source>
        <translation>Zugriffstoken des Kunden</translation>
    </message>
    <message>
        <source>From the customer&apos;s own sign-in at Transak; not needed when the account has a partner access token.</source>
        <translation>Aus der eigenen Anmeldung des Kunden bei Transak; nicht nötig, wenn das Konto einen Partner-Zugriffstoken hat.</translation>
    </message>
    <message>
        <source>KYC reliance</source>
        <translation>KYC-Reliance</translation>
    </message>
    <message>
        <source>Quote id</source>
        <translation>Quote-ID</translation>
    </message>
    <message>
        <source>Of the quote with which the share token was handed to Transak.</source>
        <translation>Die ID des Kursangebots (Quote), mit dem der Share-Token an Transak übergeben wurde.</translation>
    </message>
    <message>
        <source>Share token</source>
        <translation>Share-Token</translation>
    </message>
    <message>
        <source>The token that was handed to Transak with the quote.</source>
        <translation>Der Token, der mit dem Kursangebot (Quote) an Transak übergeben wurde.</translation>
    </message>
    <message>
        <source>Share token made by</source>
        <translation>Share-Token erstellt von</translation>
    </message>
    <message>
        <source>Transak&apos;s word for the provider that made the share token.</source>
        <translation>Transaks Bezeichnung für den Anbieter, der den Share-Token erstellt hat.</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Ausweisdokument</translation>
    </message>
    <message>
        <source>Workflow run id</source>
        <translation>Workflow-Lauf-ID</translation>
    </message>
    <message>
        <source>Of the customer&apos;s document step; the KYC reliance check shows it when the document is still wanted.</source>
        <translation>Die ID des Dokumentschritts des Kunden; die Prüfung KYC-Reliance zeigt sie, wenn das Dokument noch verlangt wird.</translation>
    </message>
    <message>
        <source>Customer&apos;s sign-in with a mailed code</source>
        <translation>Anmeldung des Kunden mit Code per E-Mail</translation>
    </message>
    <message>
        <source>Transak</source>
        <translation>Transak</translation>
    </message>
    <message>
        <source>Fiat currency</source>
        <translation>Fiatwährung</translation>
    </message>
    <message>
        <source>Three letters, for example EUR.</source>
        <translation>Drei Buchstaben, zum Beispiel EUR.</translation>
    </message>
    <message>
        <source>Fiat amount</source>
        <translation>Fiatbetrag</translation>
    </message>
    <message>
        <source>A number with a point, for example 100.50.</source>
        <translation>Eine Zahl mit Punkt, zum Beispiel 100.50.</translation>
    </message>
    <message>
        <source>Crypto currency</source>
        <translation>Kryptowährung</translation>
    </message>
    <message>
        <source>Its symbol at Transak, for example ETH.</source>
        <translation>Ihr Symbol bei Transak, zum Beispiel ETH.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>The chain, as Transak calls it, for example ethereum.</source>
        <translation>Die Blockchain, wie Transak sie nennt, zum Beispiel ethereum.</translation>
    </message>
    <message>
        <source>Buy or sell</source>
        <translation>Kauf oder Verkauf</translation>
    </message>
    <message>
        <source>BUY or SELL.</source>
        <translation>BUY oder SELL.</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>As Transak calls it, for example credit_debit_card.</source>
        <translation>Wie Transak sie nennt, zum Beispiel credit_debit_card.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>The customer&apos;s, two letters, for example DE.</source>
        <translation>Das Land des Kunden, zwei Buchstaben, zum Beispiel DE.</translation>
    </message>
    <message>
        <source>Our id of the customer</source>
        <translation>Unsere ID des Kunden</translation>
    </message>
    <message>
        <source>Transak keeps it beside the quote; may be left out.</source>
        <translation>Transak speichert sie beim Kursangebot (Quote); kann entfallen.</translation>
    </message>
    <message>
        <source>Purpose of usage</source>
        <translation>Nutzungszweck</translation>
    </message>
    <message>
        <source>US social security number</source>
        <translation>US-Sozialversicherungsnummer</translation>
    </message>
    <message>
        <source>Form “%1”</source>
        <translation>Formular „%1“</translation>
    </message>
    <message>
        <source>A new share token and a new quote are needed.</source>
        <translation>Ein neuer Share-Token und ein neues Kursangebot (Quote) werden benötigt.</translation>
    </message>
    <message>
        <source>The documents were handed in; this is not an approval.</source>
        <translation>Die Dokumente wurden eingereicht; das ist keine Genehmigung.</translation>
    </message>
    <message>
        <source>Transak knows of no request for this quote and share token.</source>
        <translation>Transak kennt zu diesem Kursangebot (Quote) und Share-Token keinen Antrag.</translation>
    </message>
    <message>
        <source>Missing forms not checked: the account has no API key.</source>
        <translation>Fehlende Formulare nicht geprüft: Das Konto hat keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>Missing forms not checked: asking Transak about them failed.</source>
        <translation>Fehlende Formulare nicht geprüft: Die Abfrage bei Transak ist gescheitert.</translation>
    </message>
    <message>
        <source>Forms are missing; asking Transak which ones failed.</source>
        <translation>Formulare fehlen; welche, ließ sich bei Transak nicht abfragen.</translation>
    </message>
    <message>
        <source>Forms are missing; Transak names none.</source>
        <translation>Formulare fehlen; Transak nennt keine.</translation>
    </message>
    <message>
        <source>The audit is broken: entry %1 is followed by entry %2; what stood between them is gone.</source>
        <translation>Das Prüfprotokoll ist lückenhaft: Auf Eintrag %1 folgt Eintrag %2; was dazwischen stand, fehlt.</translation>
    </message>
    <message>
        <source>The audit is broken: entry %1 stands where entry %2 should; it was swapped, repeated or put in.</source>
        <translation>Das Prüfprotokoll ist verändert: Eintrag %1 steht, wo Eintrag %2 stehen müsste; er wurde vertauscht, wiederholt oder eingefügt.</translation>
    </message>
    <message>
        <source>The audit is broken: entry %1 does not follow from the one before it. It was changed or put in, or entries before it were removed.</source>
        <translation>Das Prüfprotokoll ist verändert: Eintrag %1 folgt nicht aus dem vorherigen. Er wurde geändert oder eingefügt, oder Einträge davor wurden entfernt.</translation>
    </message>
    <message>
        <source>The audit is sound: entries 1 to %1 follow from one another.</source>
        <translation>Das Prüfprotokoll ist unversehrt: Die Einträge 1 bis %1 folgen auseinander.</translation>
    </message>
    <message>
        <source>there are none yet</source>
        <translation>es gibt noch keine</translation>
    </message>
    <message>
        <source>The checkpoint at entry %1 is forged or damaged: its signature is not of the key it names.</source>
        <translation>Der Kontrollpunkt bei Eintrag %1 ist gefälscht oder beschädigt: Seine Signatur stammt nicht von dem Schlüssel, den er nennt.</translation>
    </message>
    <message>
        <source>The checkpoint at entry %1 is signed by another key (%2): it is of another desk, or forged.</source>
        <translation>Der Kontrollpunkt bei Eintrag %1 ist mit einem anderen Schlüssel (%2) signiert: Er stammt von einem anderen Arbeitsplatz oder ist gefälscht.</translation>
    </message>
    <message>
        <source>The audit was cut: on %2 it went up to entry %1, which is not there any more.</source>
        <translation>Das Prüfprotokoll wurde gekürzt: Am %2 reichte es bis Eintrag %1, den es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>The audit was written anew: entry %1 is another one than on %2, when the checkpoint was made.</source>
        <translation>Das Prüfprotokoll wurde neu geschrieben: Eintrag %1 ist ein anderer als am %2, als der Kontrollpunkt erstellt wurde.</translation>
    </message>
    <message>
        <source>Up to entry %1 the audit is what it was on %2.</source>
        <translation>Bis Eintrag %1 ist das Prüfprotokoll so, wie es am %2 war.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>der Ordner dafür lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>they lie where programs cannot share a file safely; a folder of this computer is needed</source>
        <translation>sie liegen an einem Ort, wo Programme eine Datei nicht sicher gemeinsam nutzen können; nötig ist ein Ordner dieses Computers</translation>
    </message>
    <message>
        <source>it does not say which format it has</source>
        <translation>es ist nicht angegeben, welches Format sie haben</translation>
    </message>
    <message>
        <source>Enter the base address, for example https://api.example.com.</source>
        <translation>Geben Sie die Basisadresse ein, zum Beispiel https://api.example.com.</translation>
    </message>
    <message>
        <source>Enter an address of a host, without user, question mark or hash.</source>
        <translation>Geben Sie die Adresse eines Hosts ein, ohne Benutzer, Fragezeichen oder Raute.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geben Sie dem Konto einen Namen.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Ein Konto mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Wählen Sie einen Anbieter.</translation>
    </message>
    <message>
        <source>The provider has no known host for this environment.</source>
        <translation>Der Anbieter hat für diese Umgebung keinen bekannten Host.</translation>
    </message>
    <message>
        <source>This is needed to ask the provider.</source>
        <translation>Das wird benötigt, um den Anbieter abzufragen.</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>ein anderes Programm schreibt gerade hinein</translation>
    </message>
    <message>
        <source>its folder does not let anything be written</source>
        <translation>in ihren Ordner lässt sich nichts schreiben</translation>
    </message>
    <message>
        <source>The audit was cut: this desk has signed it up to entry %1, which is not there any more.</source>
        <translation>Das Prüfprotokoll wurde gekürzt: Dieser Arbeitsplatz hat es bis Eintrag %1 signiert, den es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>The audit was written anew: entry %1 is another one than when this desk signed it last.</source>
        <translation>Das Prüfprotokoll wurde neu geschrieben: Eintrag %1 ist ein anderer als bei der letzten Signatur dieses Arbeitsplatzes.</translation>
    </message>
    <message>
        <source>Up to entry %1 it is what this desk has signed last, as the vault has it.</source>
        <translation>Bis Eintrag %1 ist es das, was dieser Arbeitsplatz laut Tresor zuletzt signiert hat.</translation>
    </message>
    <message>
        <source>That is signed by the key %1.</source>
        <translation>Das ist mit dem Schlüssel %1 signiert.</translation>
    </message>
    <message>
        <source>No checkpoint vouches for it: whether entries are missing at its end, or all of it was written anew, cannot be told.</source>
        <translation>Kein Kontrollpunkt bürgt dafür: Ob am Ende Einträge fehlen oder alles neu geschrieben wurde, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The clock went backwards between entries: %1 times.</source>
        <translation>Die Uhr ging zwischen Einträgen rückwärts: %1-mal.</translation>
    </message>
    <message>
        <source>Not vouched for: where the audit was signed last, only the vault can say, and it is locked or holds nothing of it.</source>
        <translation>Unverbürgt: Wo das Prüfprotokoll zuletzt signiert wurde, kann nur der Tresor sagen, und der ist gesperrt oder enthält nichts dazu.</translation>
    </message>
    <message>
        <source>%1 is no checkpoint, or is damaged.</source>
        <translation>%1 ist kein Kontrollpunkt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The folder %1 is not there or cannot be read: what its checkpoints say is not known.</source>
        <translation>Der Ordner %1 ist nicht vorhanden oder nicht lesbar: Was seine Kontrollpunkte besagen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>from entry %1 on the audit is not what was signed last, or was changed since; it is not signed again</source>
        <translation>ab Eintrag %1 ist das Prüfprotokoll nicht das zuletzt signierte oder wurde seither geändert; es wird nicht erneut signiert</translation>
    </message>
    <message>
        <source>credentials are kept in memory only, and with them the key to the records would go</source>
        <translation>die Zugangsdaten werden nur im Arbeitsspeicher gehalten, und mit ihnen ginge der Schlüssel der Aufzeichnungen verloren</translation>
    </message>
    <message>
        <source>they are just being opened</source>
        <translation>sie werden gerade geöffnet</translation>
    </message>
    <message>
        <source>Record %1 (line %2): %3</source>
        <translation>Datensatz %1 (Zeile %2): %3</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is for a secret token, which must not be in a file. Remove the column and try again.</source>
        <translation>Die Spalte „%1“ ist für einen geheimen Token, der in keiner Datei stehen darf. Entfernen Sie die Spalte und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No column has identifiers of customers. There can be: %1.</source>
        <translation>Keine Spalte enthält Kennungen von Kunden. Möglich sind: %1.</translation>
    </message>
    <message>
        <source>%1 is masked. Export without masking, and import that.</source>
        <translation>%1 ist maskiert. Exportieren Sie ohne Maskierung und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1 ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>A cell is longer than %1 characters.</source>
        <translation>Eine Zelle ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is no identifier: nobody could be looked up.</source>
        <translation>Keine Kennung vorhanden: Damit ließe sich niemand abfragen.</translation>
    </message>
    <message>
        <source>Its identifiers are those of %1 customers. Merge them if they are one person.</source>
        <translation>Die Kennungen gehören zu %1 Kunden. Führen Sie sie zusammen, wenn es dieselbe Person ist.</translation>
    </message>
    <message>
        <source>The customer who has this identifier is damaged in the records.</source>
        <translation>Der Kunde mit dieser Kennung ist in den Aufzeichnungen beschädigt.</translation>
    </message>
    <message>
        <source>The verification was carried over: the destination has approved the customer.</source>
        <translation>Die Verifizierung wurde übertragen: Der Zielanbieter hat den Kunden genehmigt.</translation>
    </message>
    <message>
        <source>Nothing more is to be done.</source>
        <translation>Es ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>There is no such applicant.</source>
        <translation>Diesen Antragsteller gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the id, and that the account is the one the applicant belongs to.</source>
        <translation>Prüfen Sie die ID und ob der Antragsteller zu diesem Konto gehört.</translation>
    </message>
    <message>
        <source>The answer was about another applicant than the one asked for.</source>
        <translation>Die Antwort betraf einen anderen Antragsteller als den abgefragten.</translation>
    </message>
    <message>
        <source>Nothing was shared. Look the applicant up, and report it to the provider.</source>
        <translation>Es wurde nichts weitergegeben. Fragen Sie den Antragsteller ab und melden Sie den Vorfall dem Anbieter.</translation>
    </message>
    <message>
        <source>The applicant is not approved, so there is nothing to carry over.</source>
        <translation>Der Antragsteller ist nicht genehmigt, daher gibt es nichts zu übertragen.</translation>
    </message>
    <message>
        <source>Have the customer finish the verification there, then start the import again.</source>
        <translation>Lassen Sie den Kunden die Verifizierung dort abschließen und beginnen Sie den Import dann erneut.</translation>
    </message>
    <message>
        <source>The applicant&apos;s review is not over yet.</source>
        <translation>Die Überprüfung des Antragstellers ist noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Wait until it is, then start the import again.</source>
        <translation>Warten Sie, bis sie abgeschlossen ist, und beginnen Sie den Import dann erneut.</translation>
    </message>
    <message>
        <source>The applicant was rejected, and may try again.</source>
        <translation>Der Antragsteller wurde abgelehnt und darf es erneut versuchen.</translation>
    </message>
    <message>
        <source>Have the customer send what is wanted, then start the import again.</source>
        <translation>Lassen Sie den Kunden senden, was verlangt wird, und beginnen Sie den Import dann erneut.</translation>
    </message>
    <message>
        <source>The applicant was rejected for good.</source>
        <translation>Der Antragsteller wurde endgültig abgelehnt.</translation>
    </message>
    <message>
        <source>This verification cannot be carried over.</source>
        <translation>Diese Verifizierung kann nicht übertragen werden.</translation>
    </message>
    <message>
        <source>The applicant&apos;s review is on hold: somebody has to look at it.</source>
        <translation>Die Überprüfung des Antragstellers ist angehalten: Jemand muss sie sich ansehen.</translation>
    </message>
    <message>
        <source>Decide the review in the provider&apos;s dashboard, then start the import again.</source>
        <translation>Schließen Sie die Überprüfung im Dashboard des Anbieters mit einer Entscheidung ab und beginnen Sie den Import dann erneut.</translation>
    </message>
    <message>
        <source>The applicant&apos;s profile lacks what the destination requires.</source>
        <translation>Im Profil des Antragstellers fehlt, was der Zielanbieter verlangt.</translation>
    </message>
    <message>
        <source>Have first name, last name and date of birth added to the profile, then start the import again.</source>
        <translation>Lassen Sie Vorname, Nachname und Geburtsdatum im Profil ergänzen und beginnen Sie den Import dann erneut.</translation>
    </message>
    <message>
        <source>No share token is made for this destination: it is not among the partners.</source>
        <translation>Für diesen Zielanbieter wird kein Share-Token erstellt: Er gehört nicht zu den Partnern.</translation>
    </message>
    <message>
        <source>Have it added to the partners in the source&apos;s dashboard, or correct its client id in the destination account.</source>
        <translation>Lassen Sie ihn im Dashboard des Quellanbieters zu den Partnern hinzufügen oder berichtigen Sie seine Client-ID im Zielkonto.</translation>
    </message>
    <message>
        <source>The source account&apos;s credential may not share applicants.</source>
        <translation>Mit den Zugangsdaten des Quellkontos dürfen Antragsteller nicht weitergegeben werden.</translation>
    </message>
    <message>
        <source>Have the provider grant it that right, then start the import again.</source>
        <translation>Lassen Sie den Anbieter die Berechtigung erteilen und beginnen Sie den Import dann erneut.</translation>
    </message>
    <message>
        <source>The share token was made for another client than the destination.</source>
        <translation>Der Share-Token wurde für einen anderen Client als den des Zielanbieters erstellt.</translation>
    </message>
    <message>
        <source>Correct the client id in the destination account, then let a new token be made.</source>
        <translation>Berichtigen Sie die Client-ID im Zielkonto und lassen Sie dann einen neuen Token erstellen.</translation>
    </message>
    <message>
        <source>The share token has expired.</source>
        <translation>Der Share-Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>Let a new token be made.</source>
        <translation>Lassen Sie einen neuen Token erstellen.</translation>
    </message>
    <message>
        <source>The share token has been used already.</source>
        <translation>Der Share-Token wurde bereits verwendet.</translation>
    </message>
    <message>
        <source>Look at the customer&apos;s status at the destination; if the verification is not there, let a new token be made.</source>
        <translation>Sehen Sie sich den Status des Kunden beim Zielanbieter an; wenn die Verifizierung dort fehlt, lassen Sie einen neuen Token erstellen.</translation>
    </message>
    <message>
        <source>The destination does not take this for a share token.</source>
        <translation>Der Zielanbieter erkennt dies nicht als Share-Token an.</translation>
    </message>
    <message>
        <source>Check that the whole token was copied, or let a new one be made.</source>
        <translation>Prüfen Sie, ob der ganze Token kopiert wurde, oder lassen Sie einen neuen erstellen.</translation>
    </message>
    <message>
        <source>The share token is not kept any more.</source>
        <translation>Der Share-Token ist nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>The destination knows no such customer.</source>
        <translation>Der Zielanbieter kennt keinen solchen Kunden.</translation>
    </message>
    <message>
        <source>Check the id, and that the account is the right one.</source>
        <translation>Prüfen Sie die ID und ob es das richtige Konto ist.</translation>
    </message>
    <message>
        <source>The customer is verified at the destination already.</source>
        <translation>Der Kunde ist beim Zielanbieter bereits verifiziert.</translation>
    </message>
    <message>
        <source>Nothing was handed over, and nothing has to be.</source>
        <translation>Es wurde nichts übergeben, und das ist auch nicht nötig.</translation>
    </message>
    <message>
        <source>The destination is checking the customer already.</source>
        <translation>Der Zielanbieter prüft den Kunden bereits.</translation>
    </message>
    <message>
        <source>Nothing was handed over. Wait for the result of that check.</source>
        <translation>Es wurde nichts übergeben. Warten Sie das Ergebnis dieser Prüfung ab.</translation>
    </message>
    <message>
        <source>The destination has rejected the customer before.</source>
        <translation>Der Zielanbieter hat den Kunden schon einmal abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing was handed over. Ask the destination whether another attempt is open.</source>
        <translation>Es wurde nichts übergeben. Fragen Sie den Zielanbieter, ob ein weiterer Versuch möglich ist.</translation>
    </message>
    <message>
        <source>The destination refused the import.</source>
        <translation>Der Zielanbieter hat den Import abgewiesen.</translation>
    </message>
    <message>
        <source>Its own words say why. When that is settled, let a new token be made.</source>
        <translation>Seine Meldung sagt, warum. Wenn das geklärt ist, lassen Sie einen neuen Token erstellen.</translation>
    </message>
    <message>
        <source>The destination refused what was sent beside the share token.</source>
        <translation>Der Zielanbieter hat abgewiesen, was neben dem Share-Token gesendet wurde.</translation>
    </message>
    <message>
        <source>Correct what its own words name, then let a new token be made.</source>
        <translation>Berichtigen Sie, was seine Meldung nennt, und lassen Sie dann einen neuen Token erstellen.</translation>
    </message>
    <message>
        <source>The connection broke while the share token was handed over: whether it was taken cannot be told.</source>
        <translation>Die Verbindung brach ab, während der Share-Token übergeben wurde: Ob er angenommen wurde, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The token is not sent again. Ask the destination, or let a new token be made.</source>
        <translation>Der Token wird nicht noch einmal gesendet. Fragen Sie den Zielanbieter oder lassen Sie einen neuen Token erstellen.</translation>
    </message>
    <message>
        <source>The destination knows of no import for this share token.</source>
        <translation>Der Zielanbieter kennt keinen Import zu diesem Share-Token.</translation>
    </message>
    <message>
        <source>Let a new token and, where there is one, a new quote be made.</source>
        <translation>Lassen Sie einen neuen Token und, wo es eines gibt, ein neues Kursangebot (Quote) erstellen.</translation>
    </message>
    <message>
        <source>The import failed at the destination.</source>
        <translation>Der Import ist beim Zielanbieter fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Let a new token and a new quote be made; everything else is filled in.</source>
        <translation>Lassen Sie einen neuen Token und ein neues Kursangebot (Quote) erstellen; alles andere ist bereits ausgefüllt.</translation>
    </message>
    <message>
        <source>The destination took the verification over and rejected the customer.</source>
        <translation>Der Zielanbieter hat die Verifizierung übernommen und den Kunden abgelehnt.</translation>
    </message>
    <message>
        <source>Its reasons say why. The destination cannot serve this customer.</source>
        <translation>Seine Gründe sagen, warum. Der Zielanbieter kann den Kunden nicht bedienen.</translation>
    </message>
    <message>
        <source>The verification was carried over; the destination wants enhanced due diligence (EDD).</source>
        <translation>Die Verifizierung wurde übertragen; der Zielanbieter verlangt eine Prüfung nach verstärkten Sorgfaltspflichten (EDD).</translation>
    </message>
    <message>
        <source>Have the customer complete it at the destination.</source>
        <translation>Lassen Sie den Kunden die EDD-Prüfung beim Zielanbieter abschließen.</translation>
    </message>
    <message>
        <source>The verification was carried over; the destination still wants forms from the customer.</source>
        <translation>Die Verifizierung wurde übertragen; der Zielanbieter verlangt vom Kunden noch Formulare.</translation>
    </message>
    <message>
        <source>Have the customer complete the forms in the order given.</source>
        <translation>Lassen Sie den Kunden die Formulare in der angegebenen Reihenfolge ausfüllen.</translation>
    </message>
    <message>
        <source>The token was handed over; the destination has not decided yet.</source>
        <translation>Der Token wurde übergeben; der Zielanbieter hat noch nicht entschieden.</translation>
    </message>
    <message>
        <source>Watch it on, or look the customer up later.</source>
        <translation>Beobachten Sie den Import weiter oder fragen Sie den Kunden später ab.</translation>
    </message>
    <message>
        <source>The destination answered with a status that is not known.</source>
        <translation>Der Zielanbieter antwortete mit einem unbekannten Status.</translation>
    </message>
    <message>
        <source>Its own words are shown. Ask the destination what they mean.</source>
        <translation>Der Wortlaut wird angezeigt. Fragen Sie den Zielanbieter, was er bedeutet.</translation>
    </message>
    <message>
        <source>A provider could not be reached.</source>
        <translation>Ein Anbieter war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the connection, then go on.</source>
        <translation>Prüfen Sie die Verbindung und setzen Sie den Import dann fort.</translation>
    </message>
    <message>
        <source>A provider is not available, or its answer makes no sense.</source>
        <translation>Ein Anbieter ist nicht verfügbar, oder seine Antwort ist nicht verständlich.</translation>
    </message>
    <message>
        <source>Wait a little, then go on.</source>
        <translation>Warten Sie ein wenig und setzen Sie den Import dann fort.</translation>
    </message>
    <message>
        <source>The workstation&apos;s clock is wrong, so what is signed by it is refused.</source>
        <translation>Die Uhr des Arbeitsplatzes geht falsch, daher wird abgewiesen, was damit signiert ist.</translation>
    </message>
    <message>
        <source>Have the clock set, then go on.</source>
        <translation>Lassen Sie die Uhr stellen und setzen Sie den Import dann fort.</translation>
    </message>
    <message>
        <source>A provider did not take an account&apos;s credential.</source>
        <translation>Ein Anbieter hat die Zugangsdaten eines Kontos nicht angenommen.</translation>
    </message>
    <message>
        <source>Correct it in the accounts, or log in, then go on.</source>
        <translation>Berichtigen Sie sie unter „Konten“ oder melden Sie sich an und setzen Sie den Import dann fort.</translation>
    </message>
    <message>
        <source>What was entered is not complete or cannot be sent.</source>
        <translation>Die Eingaben sind nicht vollständig oder können nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Correct it, then start the import again.</source>
        <translation>Berichtigen Sie sie und beginnen Sie den Import dann erneut.</translation>
    </message>
    <message>
        <source>The vault or the records could not be used, so nothing more was sent.</source>
        <translation>Der Tresor oder die Aufzeichnungen waren nicht verwendbar, daher wurde nichts weiter gesendet.</translation>
    </message>
    <message>
        <source>Settle that, then go on.</source>
        <translation>Klären Sie das und setzen Sie den Import dann fort.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Der Import wurde angehalten.</translation>
    </message>
    <message>
        <source>It can go on from where it stands.</source>
        <translation>Er kann von dieser Stelle aus fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Read the applicant</source>
        <translation>Antragsteller abrufen</translation>
    </message>
    <message>
        <source>Check that the applicant can be shared</source>
        <translation>Prüfen, ob der Antragsteller weitergegeben werden kann</translation>
    </message>
    <message>
        <source>Ask the destination&apos;s present status</source>
        <translation>Derzeitigen Status beim Zielanbieter abfragen</translation>
    </message>
    <message>
        <source>Make the share token</source>
        <translation>Share-Token erstellen</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Token übergeben</translation>
    </message>
    <message>
        <source>The destination works</source>
        <translation>Bearbeitung beim Zielanbieter</translation>
    </message>
    <message>
        <source>Look up the result</source>
        <translation>Ergebnis abfragen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waiting for the destination</source>
        <translation>Wartet auf Zielanbieter</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>access was refused, or the disk is full</source>
        <translation>der Zugriff wurde verweigert, oder der Datenträger ist voll</translation>
    </message>
    <message>
        <source>another program has moved the credentials to another place; unlock them there</source>
        <translation>ein anderes Programm hat die Zugangsdaten an einen anderen Ort verschoben; entsperren Sie sie dort</translation>
    </message>
    <message>
        <source>its passphrase has been changed since; unlock it with the new one</source>
        <translation>die Passphrase wurde inzwischen geändert; entsperren Sie ihn mit der neuen</translation>
    </message>
    <message>
        <source>its lock file cannot be written</source>
        <translation>die Sperrdatei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>it was closed</source>
        <translation>der Speicherort wurde geschlossen</translation>
    </message>
    <message>
        <source>there is not enough memory to open it</source>
        <translation>der Arbeitsspeicher reicht zum Öffnen nicht aus</translation>
    </message>
    <message>
        <source>Give it once more, since it is kept nowhere: --secret %1=SOURCE.</source>
        <translation>Machen Sie diese Angabe noch einmal, da sie nirgends gespeichert wird: --secret %1=SOURCE.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>&quot;imports discard&quot; takes it out of the list.</source>
        <translation>&quot;imports discard&quot; entfernt ihn aus der Liste.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountActions</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Lo&amp;g in…</source>
        <translation>&amp;Anmelden…</translation>
    </message>
    <message>
        <source>R&amp;otate the credential…</source>
        <translation>Zugangsdaten &amp;erneuern…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>Dea&amp;ktivieren</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ent&amp;fernen…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountEditor</name>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>The account is being saved…</source>
        <translation>Das Konto wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountForm</name>
    <message>
        <source>Name (required)</source>
        <translation>Name (erforderlich)</translation>
    </message>
    <message>
        <source>Yours to choose; results and the command line name the account by it.</source>
        <translation>Frei wählbar; Ergebnisse und die Befehlszeile nennen das Konto so.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Base address (required)</source>
        <translation>Basisadresse (erforderlich)</translation>
    </message>
    <message>
        <source>The account&apos;s credentials are sent to this address. Enter only one you trust.</source>
        <translation>An diese Adresse werden die Zugangsdaten des Kontos gesendet. Geben Sie nur eine ein, der Sie vertrauen.</translation>
    </message>
    <message>
        <source>Ask this account in lookups</source>
        <translation>Dieses Konto in Abfragen nutzen</translation>
    </message>
    <message>
        <source>Asks %1</source>
        <translation>Fragt %1</translation>
    </message>
    <message>
        <source>Enter it again: the account now sends it to another address.</source>
        <translation>Geben Sie diese Angabe neu ein: Das Konto sendet sie jetzt an eine andere Adresse.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountTasks</name>
    <message>
        <source>Your administrator has set this account. Only its credentials are yours to enter.</source>
        <translation>Ihr Administrator hat dieses Konto festgelegt. Sie können nur seine Zugangsdaten eingeben.</translation>
    </message>
    <message>
        <source>Rotate the credential</source>
        <translation>Zugangsdaten erneuern</translation>
    </message>
    <message>
        <source>Enter the new credential of “%1”. It is tested as soon as it is saved; when the provider does not take it, you can have the old one back.</source>
        <translation>Geben Sie die neuen Zugangsdaten von „%1“ ein. Sie werden gleich nach dem Speichern getestet; nimmt der Anbieter sie nicht an, können Sie die alten zurückholen.</translation>
    </message>
    <message>
        <source>A copy of “%1”. Credentials are not copied: enter those of the new account.</source>
        <translation>Eine Kopie von „%1“. Zugangsdaten werden nicht kopiert: Geben Sie die des neuen Kontos ein.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Das Konto „%1“ entfernen?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>“%1” is logged in</source>
        <translation>„%1“ ist angemeldet</translation>
    </message>
    <message>
        <source>Its lookups go on with the token that the provider gave.</source>
        <translation>Die Abfragen laufen mit dem Token weiter, den der Anbieter gegeben hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) imported</source>
        <translation>
            <numerusform>%n Konto importiert</numerusform>
            <numerusform>%n Konten importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts were exported</source>
        <translation>Die Konten wurden exportiert</translation>
    </message>
    <message>
        <source>Their credentials are not in the file: whoever imports it enters their own.</source>
        <translation>Ihre Zugangsdaten sind nicht in der Datei: Wer sie importiert, gibt eigene ein.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountVerdict</name>
    <message>
        <source>The provider said: %1</source>
        <translation>Der Anbieter meldete: %1</translation>
    </message>
    <message>
        <source>&amp;Cancel the test</source>
        <translation>Test &amp;abbrechen</translation>
    </message>
    <message>
        <source>The credential is being tested</source>
        <translation>Die Zugangsdaten werden getestet</translation>
    </message>
    <message>
        <source>Testing the credential of “%1”…</source>
        <translation>Zugangsdaten von „%1“ werden getestet…</translation>
    </message>
    <message>
        <source>The test of “%1” was cancelled</source>
        <translation>Der Test von „%1“ wurde abgebrochen</translation>
    </message>
    <message>
        <source>The credential of “%1” was not taken</source>
        <translation>Die Zugangsdaten von „%1“ wurden nicht angenommen</translation>
    </message>
    <message>
        <source>The credential of “%1” could not be tested</source>
        <translation>Die Zugangsdaten von „%1“ konnten nicht getestet werden</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>Läuft ab: %1</translation>
    </message>
    <message>
        <source>The provider takes the credential of “%1”</source>
        <translation>Der Anbieter nimmt die Zugangsdaten von „%1“ an</translation>
    </message>
    <message>
        <source>The provider took the credential of “%1”</source>
        <translation>Der Anbieter hat die Zugangsdaten von „%1“ angenommen</translation>
    </message>
    <message>
        <source>Tested: %1</source>
        <translation>Getestet: %1</translation>
    </message>
    <message>
        <source>“%1” was not tested yet</source>
        <translation>„%1“ wurde noch nicht getestet</translation>
    </message>
    <message>
        <source>A test makes the smallest call that proves the credential. It changes nothing at the provider.</source>
        <translation>Ein Test macht den kleinsten Aufruf, der zeigt, ob die Zugangsdaten stimmen. Beim Anbieter ändert er nichts.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountsModel</name>
    <message>
        <source>Name</source>
        <comment>column: an account&apos;s name</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>column: staging, production or custom</comment>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: whether an account is enabled</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Credential</source>
        <comment>column: whether an account&apos;s credential is good</comment>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Tested</source>
        <comment>column: when an account&apos;s credential was tested last</comment>
        <translation>Getestet</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>column: when an account was used last</comment>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>never</source>
        <comment>not tested or used yet</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 (preset)</source>
        <comment>name of an account that the administrator has set</comment>
        <translation>%1 (vorgegeben)</translation>
    </message>
    <message>
        <source>Enabled</source>
        <comment>state of an account</comment>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>state of an account</comment>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Set by your administrator: only its credentials are yours to enter.</source>
        <translation>Von Ihrem Administrator festgelegt: Sie können nur die Zugangsdaten eingeben.</translation>
    </message>
    <message>
        <source>%1
Expires: %2</source>
        <translation>%1
Läuft ab: %2</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountsPage</name>
    <message>
        <source>No accounts yet</source>
        <translation>Noch keine Konten</translation>
    </message>
    <message>
        <source>An account is a set of credentials for one provider. Add one, and customers can be looked up there.</source>
        <translation>Ein Konto ist ein Satz Zugangsdaten für einen Anbieter. Fügen Sie eines hinzu, dann können Kunden dort abgefragt werden.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>A&amp;ktivieren</translation>
    </message>
    <message>
        <source>Disa&amp;ble</source>
        <translation>Dea&amp;ktivieren</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ApplicantPage</name>
    <message>
        <source>&amp;Read the applicant</source>
        <translation>&amp;Antragsteller abrufen</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>Abruf &amp;stoppen</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Who it is where the customer was verified. Only an approved applicant can be carried over.</source>
        <translation>Als wer der Kunde verifiziert wurde. Nur ein genehmigter Antragsteller kann übertragen werden.</translation>
    </message>
    <message>
        <source>The applicant is being read…</source>
        <translation>Der Antragsteller wird abgerufen…</translation>
    </message>
    <message>
        <source>%1
Missing: %2</source>
        <comment>what is wrong, and which fields</comment>
        <translation>%1
Es fehlt: %2</translation>
    </message>
    <message>
        <source>This verification can be carried over.</source>
        <translation>Diese Verifizierung kann übertragen werden.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditActions</name>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Make a checkpoint now</source>
        <translation>&amp;Kontrollpunkt jetzt erstellen</translation>
    </message>
    <message>
        <source>Checkpoint &amp;folder…</source>
        <translation>Kontrollpunkt-&amp;Ordner…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>&amp;Alles anzeigen</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditBrowser</name>
    <message>
        <source>Audit</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Einträge: %1</translation>
    </message>
    <message>
        <source>Entries found: %1</source>
        <translation>Gefundene Einträge: %1</translation>
    </message>
    <message>
        <source>No entry is like that</source>
        <translation>Kein passender Eintrag</translation>
    </message>
    <message>
        <source>Names, ids and references have to be whole.</source>
        <translation>Namen, IDs und Referenzen müssen vollständig sein.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Records…</source>
        <translation>Aufzeichnungen…</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>Es wird nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>Credentials are kept in memory only, and with them the key of the records would be gone. Choose another place for them, and what is done here is recorded.</source>
        <translation>Die Zugangsdaten werden nur im Arbeitsspeicher gehalten, und mit ihnen ginge der Schlüssel der Aufzeichnungen verloren. Wählen Sie einen anderen Speicherort, dann wird aufgezeichnet, was hier geschieht.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Noch ist nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>What is done at this desk is recorded from the moment on that somebody has chosen where credentials are kept, and unlocked them.</source>
        <translation>Was an diesem Arbeitsplatz geschieht, wird aufgezeichnet, sobald jemand den Speicherort der Zugangsdaten gewählt und sie entsperrt hat.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditFilterBar</name>
    <message>
        <source>&amp;Period:</source>
        <translation>Zeitrau&amp;m:</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Was:</translation>
    </message>
    <message>
        <source>Acc&amp;ount:</source>
        <translation>Kon&amp;to:</translation>
    </message>
    <message>
        <source>One of your accounts, or the id of one that was removed</source>
        <translation>Eines Ihrer Konten oder die ID eines entfernten</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Alles anzei&amp;gen</translation>
    </message>
    <message>
        <source>W&amp;ho:</source>
        <translation>W&amp;er:</translation>
    </message>
    <message>
        <source>The whole name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>C&amp;ustomer:</source>
        <translation>Ku&amp;nde:</translation>
    </message>
    <message>
        <source>The whole id</source>
        <translation>Vollständige ID</translation>
    </message>
    <message>
        <source>The identifier they were looked up by, as it was typed then</source>
        <translation>Die Kennung, mit der abgefragt wurde, so wie sie damals eingegeben wurde</translation>
    </message>
    <message>
        <source>&amp;Reference:</source>
        <translation>&amp;Referenz:</translation>
    </message>
    <message>
        <source>The whole reference</source>
        <translation>Volle Referenz</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Bis:</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>Von einem Tag bis zu einem anderen</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only with the key of the records, which is not at hand.</source>
        <translation>Nur mit dem Schlüssel der Aufzeichnungen, der nicht verfügbar ist.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditModel</name>
    <message>
        <source>No.</source>
        <comment>column: the number of an entry in the audit</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: the agent at the desk</comment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: what was done</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Schli&amp;eßen</translation>
    </message>
    <message>
        <source>The audit is not what was recorded, or cannot be proven to be</source>
        <translation>Das Prüfprotokoll ist nicht das aufgezeichnete, oder es lässt sich nicht nachweisen, dass es das ist</translation>
    </message>
    <message>
        <source>&amp;Go to entry %1</source>
        <translation>Zu Eintrag %1 &amp;gehen</translation>
    </message>
    <message numerus="yes">
        <source>The audit is sound: %Ln entries</source>
        <translation>
            <numerusform>Das Prüfprotokoll ist unversehrt: %Ln Eintrag</numerusform>
            <numerusform>Das Prüfprotokoll ist unversehrt: %Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed within %Ln entries, but nothing vouches for their end</source>
        <translation>
            <numerusform>An %Ln Eintrag wurde nichts geändert, aber für das Ende bürgt nichts</numerusform>
            <numerusform>Innerhalb von %Ln Einträgen wurde nichts geändert, aber für ihr Ende bürgt nichts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditTasks</name>
    <message>
        <source>The audit is being verified…</source>
        <translation>Das Prüfprotokoll wird geprüft…</translation>
    </message>
    <message>
        <source>Verifying was cancelled: nothing is known of the audit</source>
        <translation>Die Prüfung wurde abgebrochen: Über das Prüfprotokoll ist nichts bekannt</translation>
    </message>
    <message>
        <source>A checkpoint was made: %1</source>
        <translation>Ein Kontrollpunkt wurde erstellt: %1</translation>
    </message>
    <message>
        <source>From now on checkpoints are copied to %1</source>
        <translation>Von nun an werden Kontrollpunkte nach %1 kopiert</translation>
    </message>
    <message>
        <source>The next one brings all of the earlier ones along.</source>
        <translation>Mit dem nächsten kommen alle früheren mit.</translation>
    </message>
    <message>
        <source>The audit is being exported…</source>
        <translation>Das Prüfprotokoll wird exportiert…</translation>
    </message>
    <message>
        <source>The export was cancelled: no file was written</source>
        <translation>Der Export wurde abgebrochen: Es wurde keine Datei geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>It vouches for %Ln entries, and is signed by the key %1. Note that key outside of this computer: by it an auditor knows your checkpoints from a forger&apos;s.</source>
        <translation>
            <numerusform>Er bürgt für %Ln Eintrag und ist mit dem Schlüssel %1 signiert. Notieren Sie diesen Schlüssel außerhalb dieses Computers: Daran unterscheidet ein Prüfer Ihre Kontrollpunkte von gefälschten.</numerusform>
            <numerusform>Er bürgt für %Ln Einträge und ist mit dem Schlüssel %1 signiert. Notieren Sie diesen Schlüssel außerhalb dieses Computers: Daran unterscheidet ein Prüfer Ihre Kontrollpunkte von gefälschten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were exported to %1</source>
        <translation>
            <numerusform>%Ln Eintrag wurde nach %1 exportiert</numerusform>
            <numerusform>%Ln Einträge wurden nach %1 exportiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::BasisPage</name>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>A customer&apos;s data goes from one company to another. Both lines are recorded with the import.</source>
        <translation>Die Daten eines Kunden gehen von einem Unternehmen an ein anderes. Beide Zeilen werden mit dem Import aufgezeichnet.</translation>
    </message>
    <message>
        <source>What allows it (required)</source>
        <translation>Was die Weitergabe erlaubt (erforderlich)</translation>
    </message>
    <message>
        <source>The customer&apos;s consent, and when and where it was given; or another legal basis.</source>
        <translation>Die Einwilligung des Kunden und wann und wo sie erteilt wurde; oder eine andere Rechtsgrundlage.</translation>
    </message>
    <message>
        <source>Ticket (required)</source>
        <translation>Ticket (erforderlich)</translation>
    </message>
    <message>
        <source>The number of the ticket this belongs to.</source>
        <translation>Die Nummer des Tickets, zu dem dies gehört.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::BeginAnewDialog</name>
    <message>
        <source>Begin new records</source>
        <translation>Neue Aufzeichnungen beginnen</translation>
    </message>
    <message>
        <source>Customers, history and audit begin anew, empty. What is there now is not deleted: it is put aside in the folder %1, as %2 with “.aside-” and the time behind its name, and the audit&apos;s checkpoints likewise.</source>
        <translation>Kunden, Verlauf und Prüfprotokoll beginnen neu und leer. Was jetzt da ist, wird nicht gelöscht: Es wird im Ordner %1 beiseitegelegt, als %2 mit angehängtem „.aside-“ und der Zeit, ebenso die Kontrollpunkte des Prüfprotokolls.</translation>
    </message>
    <message>
        <source>What was put aside can be opened again later, with a recovery file, but not together with what is recorded from now on. If you have a recovery file, bring the key back from it instead.</source>
        <translation>Was beiseitegelegt wurde, kann später mit einer Wiederherstellungsdatei wieder geöffnet werden, aber nicht zusammen mit dem, was von nun an aufgezeichnet wird. Wenn Sie eine Wiederherstellungsdatei haben, holen Sie stattdessen den Schlüssel daraus zurück.</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>Neu &amp;beginnen</translation>
    </message>
    <message>
        <source>begin anew</source>
        <comment>to be typed</comment>
        <translation>neu beginnen</translation>
    </message>
    <message>
        <source>The records are being put aside…</source>
        <translation>Die Aufzeichnungen werden beiseitegelegt…</translation>
    </message>
    <message>
        <source>&amp;Type “begin anew” if that is meant:</source>
        <extracomment>What has to be typed so that nobody begins anew by mistake; the same as in the label.</extracomment>
        <translation>&amp;Tippen Sie „neu beginnen“, wenn das gewollt ist:</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ChoiceButton</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A filter and how many of its values are chosen, for example &quot;Status (2)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n chosen</source>
        <translation>
            <numerusform>%1, %n gewählt</numerusform>
            <numerusform>%1, %n gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ClockQuestion</name>
    <message numerus="yes">
        <source>Lookups older than %n day(s) are removed.</source>
        <extracomment>How long entries of the history stay; no number means that none is ever removed</extracomment>
        <translation>
            <numerusform>Abfragen, die älter als %n Tag sind, werden entfernt.</numerusform>
            <numerusform>Abfragen, die älter als %n Tage sind, werden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lookups are kept for ever.</source>
        <translation>Abfragen werden für immer aufbewahrt.</translation>
    </message>
    <message>
        <source>Is the clock right?</source>
        <translation>Geht die Uhr richtig?</translation>
    </message>
    <message>
        <source>The clock of this computer says %1. Is that right?</source>
        <translation>Die Uhr dieses Computers zeigt %1. Stimmt das?</translation>
    </message>
    <message>
        <source>That is more than a year after anything in the records. If it is right, what is old is removed now and cannot be brought back. %1</source>
        <translation>Das ist mehr als ein Jahr nach allem in den Aufzeichnungen. Wenn es stimmt, wird Altes jetzt entfernt und lässt sich nicht wiederherstellen. %1</translation>
    </message>
    <message>
        <source>It is right: &amp;remove what is old</source>
        <translation>Sie stimmt: Altes ent&amp;fernen</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CodePanel</name>
    <message>
        <source>&amp;Code:</source>
        <translation>&amp;Code:</translation>
    </message>
    <message>
        <source>Log &amp;in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>Cancel the lo&amp;gin</source>
        <translation>Anmeldung a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <comment>what the input of a login code is for</comment>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>A new code is being asked for…</source>
        <translation>Ein neuer Code wird angefordert…</translation>
    </message>
    <message>
        <source>The code is being checked…</source>
        <translation>Der Code wird geprüft…</translation>
    </message>
    <message>
        <source>&amp;Send a new code (in %1 s)</source>
        <translation>&amp;Neuen Code senden (in %1 s)</translation>
    </message>
    <message>
        <source>&amp;Send a new code</source>
        <translation>&amp;Neuen Code senden</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CodeStrip</name>
    <message>
        <source>After this one: %1</source>
        <comment>%1 are other logins that wait for a code</comment>
        <translation>Danach: %1</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ColumnsForm</name>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Secret: must not be in a file</source>
        <translation>Geheim: darf nicht in einer Datei stehen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>What stands there first</source>
        <translation>Was dort zuerst steht</translation>
    </message>
    <message>
        <source>What the column %1 is taken for</source>
        <translation>Bedeutung der Spalte %1</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ConfirmPage</name>
    <message>
        <source>given, not shown</source>
        <comment>a secret</comment>
        <translation>angegeben, nicht angezeigt</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Von und nach</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Check and start</source>
        <translation>Prüfen und starten</translation>
    </message>
    <message>
        <source>Once it has begun, the token cannot be taken back.</source>
        <translation>Hat der Import begonnen, lässt sich der Token nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Generate token and import</source>
        <translation>Token &amp;erstellen und importieren</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>A token given by hand</source>
        <translation>Ein von Hand eingegebener Token</translation>
    </message>
    <message>
        <source>Into production</source>
        <translation>In Produktion</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>What allows it</source>
        <translation>Was die Weitergabe erlaubt</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>Status dort</translation>
    </message>
    <message>
        <source>Status there today</source>
        <translation>Derzeitiger Status dort</translation>
    </message>
    <message>
        <source>Import into production</source>
        <translation>In Produktion importieren</translation>
    </message>
    <message>
        <source>Import “%1” into “%2”?</source>
        <comment>a customer, an account</comment>
        <translation>„%1“ in „%2“ importieren?</translation>
    </message>
    <message>
        <source>%1 is a production account. The customer counts as verified there from then on, and that cannot be undone from here.</source>
        <translation>%1 ist ein Produktivkonto. Der Kunde gilt dort von da an als verifiziert, und das lässt sich von hier aus nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Import into production</source>
        <translation>In &amp;Produktion importieren</translation>
    </message>
    <message>
        <source>The import is being written down…</source>
        <translation>Der Import wird aufgezeichnet…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CredentialRotation</name>
    <message>
        <source>Rotate the credential</source>
        <translation>Zugangsdaten erneuern</translation>
    </message>
    <message>
        <source>The new credential of “%1” could not be proved.</source>
        <translation>Die neuen Zugangsdaten von „%1“ konnten nicht bestätigt werden.</translation>
    </message>
    <message>
        <source>%1

Which one shall be kept?</source>
        <translation>%1

Welche sollen behalten werden?</translation>
    </message>
    <message>
        <source>Keep the &amp;old one</source>
        <translation>Die &amp;alten behalten</translation>
    </message>
    <message>
        <source>Keep the &amp;new one</source>
        <translation>Die &amp;neuen behalten</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerActions</name>
    <message>
        <source>Look &amp;up</source>
        <translation>Ab&amp;fragen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>S&amp;tart an import…</source>
        <translation>Import be&amp;ginnen…</translation>
    </message>
    <message>
        <source>&amp;Merge the two…</source>
        <translation>Beide &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>Legal &amp;hold…</source>
        <translation>&amp;Löschsperre…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerBrowser</name>
    <message>
        <source>Find by an identifier, part of the name, or a tag</source>
        <translation>Kennung, Teil des Namens oder Schlagwort</translation>
    </message>
    <message>
        <source>Find saved customers</source>
        <translation>Gespeicherte Kunden suchen</translation>
    </message>
    <message>
        <source>Saved customers</source>
        <translation>Gespeicherte Kunden</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>%n gespeichert</numerusform>
            <numerusform>%n gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has such an identifier, name or tag.</source>
        <translation>Niemand hat eine solche Kennung, einen solchen Namen oder ein solches Schlagwort.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed. Type more to find others.</source>
        <translation>
            <numerusform>Nur %n Treffer ist aufgeführt. Geben Sie mehr ein, um andere zu finden.</numerusform>
            <numerusform>Die ersten %n sind aufgeführt. Geben Sie mehr ein, um andere zu finden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two customers are selected: they can be merged when they are one person.</source>
        <translation>Zwei Kunden sind ausgewählt: Sie können zusammengeführt werden, wenn es dieselbe Person ist.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerCompletions</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A customer&apos;s name and identifier, for example &quot;Maria K. · u-1042&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerDetail</name>
    <message>
        <source>Detail of the selected customer</source>
        <translation>Details zum ausgewählten Kunden</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation>Schlagwörter und Notiz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>How you call the customer; it need not be unique</source>
        <translation>Wie Sie den Kunden nennen; der Name muss nicht eindeutig sein</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>&amp;Tags, apart by commas</source>
        <translation>&amp;Schlagwörter, mit Komma getrennt</translation>
    </message>
    <message>
        <source>for example: vip, review in May</source>
        <translation>zum Beispiel: VIP, Überprüfung im Mai</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>Kunden speichern</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>Give the customer a name or an identifier.</source>
        <translation>Geben Sie dem Kunden einen Namen oder eine Kennung.</translation>
    </message>
    <message>
        <source>The customer is being saved…</source>
        <translation>Der Kunde wird gespeichert…</translation>
    </message>
    <message>
        <source>Somebody else has changed this customer since you opened it. Load the newer one: what you have typed is kept on top of it, to be looked at before you save.</source>
        <translation>Jemand anderes hat diesen Kunden geändert, seit Sie ihn geöffnet haben. Laden Sie die neuere Fassung: Ihre Eingaben bleiben darin erhalten, und Sie können alles ansehen, bevor Sie speichern.</translation>
    </message>
    <message>
        <source>&amp;Load the newer one</source>
        <translation>Neuere &amp;Fassung laden</translation>
    </message>
    <message>
        <source>%1 “%2” belongs to “%3” already.</source>
        <extracomment>The kind of an identifier, its text, the name of the customer it belongs to</extracomment>
        <translation>%1 „%2“ gehört bereits zu „%3“.</translation>
    </message>
    <message>
        <source>%1 “%2” belongs to “%3” too. If both are one person, merge them.</source>
        <translation>%1 „%2“ gehört auch zu „%3“. Wenn beide dieselbe Person sind, führen Sie sie zusammen.</translation>
    </message>
    <message>
        <source>&amp;Add to that customer</source>
        <translation>&amp;Zu diesem Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Save &amp;anyway</source>
        <translation>&amp;Trotzdem speichern</translation>
    </message>
    <message>
        <source>Save as a ne&amp;w customer</source>
        <translation>Als neuen &amp;Kunden speichern</translation>
    </message>
    <message>
        <source>Save as another &amp;person</source>
        <translation>Als &amp;andere Person speichern</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerImportDialog</name>
    <message>
        <source>%1 is being read…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>How much of the file is imported</source>
        <translation>Wie viel der Datei importiert ist</translation>
    </message>
    <message>
        <source>Whoever is saved already:</source>
        <translation>Wer schon gespeichert ist:</translation>
    </message>
    <message>
        <source>&amp;Stays as it is</source>
        <translation>&amp;Bleibt unverändert</translation>
    </message>
    <message>
        <source>&amp;Gets what is new: identifiers, tags, a note. Nothing is replaced</source>
        <translation>&amp;Erhält, was neu ist: Kennungen, Schlagwörter, eine Notiz. Ersetzt wird nichts</translation>
    </message>
    <message>
        <source>Rows that could not be imported</source>
        <translation>Zeilen, die nicht importiert werden konnten</translation>
    </message>
    <message>
        <source>Save this &amp;list…</source>
        <translation>Diese &amp;Liste speichern…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerLoginDialog</name>
    <message>
        <source>%1 sends %2 a code by e-mail.</source>
        <translation>%1 sendet %2 einen Code per E-Mail.</translation>
    </message>
    <message>
        <source>%1 sends the customer a code by e-mail.</source>
        <translation>%1 sendet dem Kunden einen Code per E-Mail.</translation>
    </message>
    <message>
        <source>%1 sends %2 a code by e-mail, to %3.</source>
        <comment>provider, customer, address</comment>
        <translation>%1 sendet %2 einen Code per E-Mail, an %3.</translation>
    </message>
    <message>
        <source>%1 sends a code by e-mail to %2.</source>
        <translation>%1 sendet einen Code per E-Mail an %2.</translation>
    </message>
    <message>
        <source>Log the customer in</source>
        <translation>Kunden anmelden</translation>
    </message>
    <message>
        <source>Ask the customer to tell you the code. With it %1 can be asked about this customer, and about nobody else, from the account “%2”.</source>
        <translation>Bitten Sie den Kunden, Ihnen den Code zu nennen. Damit kann %1 zu diesem Kunden abgefragt werden und zu niemandem sonst, vom Konto „%2“ aus.</translation>
    </message>
    <message>
        <source>&amp;Send the code</source>
        <translation>&amp;Code senden</translation>
    </message>
    <message>
        <source>The code cannot be sent without it.</source>
        <translation>Der Code kann ohne diese Angabe nicht gesendet werden.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerTasks</name>
    <message>
        <source>Remove customer</source>
        <translation>Kunden entfernen</translation>
    </message>
    <message>
        <source>Remove the customer “%1”?</source>
        <translation>Den Kunden „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Name, identifiers, tags and note are removed and cannot be brought back. What was seen in lookups stays in the history, as it must, until it is old enough to be removed.</source>
        <translation>Name, Kennungen, Schlagwörter und Notiz werden entfernt und lassen sich nicht wiederherstellen. Was in Abfragen gesehen wurde, bleibt wie vorgeschrieben im Verlauf, bis es alt genug ist, um entfernt zu werden.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Löschsperre</translation>
    </message>
    <message>
        <source>Release the legal hold of “%1”?</source>
        <translation>Die Löschsperre von „%1“ aufheben?</translation>
    </message>
    <message>
        <source>%1

What is older than records are kept is removed the next time old records are.</source>
        <translation>%1

Was die Aufbewahrungsfrist überschritten hat, wird entfernt, sobald das nächste Mal alte Aufzeichnungen entfernt werden.</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Aufheben</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomersModel</name>
    <message>
        <source>(damaged)</source>
        <translation>(beschädigt)</translation>
    </message>
    <message>
        <source>%1 (legal hold)</source>
        <translation>%1 (Löschsperre)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomersPage</name>
    <message>
        <source>No customers saved yet</source>
        <translation>Noch keine Kunden gespeichert</translation>
    </message>
    <message>
        <source>Look somebody up and press Ctrl+S, and they are found again by any identifier, their name or a tag. Or add one by hand.</source>
        <translation>Fragen Sie einen Kunden ab und drücken Sie Strg+S: Dann ist er über jede Kennung, seinen Namen oder ein Schlagwort wiederzufinden. Oder fügen Sie einen von Hand hinzu.</translation>
    </message>
    <message>
        <source>Add a customer…</source>
        <translation>Kunden hinzufügen…</translation>
    </message>
    <message>
        <source>A customer under legal hold cannot be removed</source>
        <translation>Ein Kunde mit Löschsperre kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>Release &amp;hold…</source>
        <translation>&amp;Löschsperre aufheben…</translation>
    </message>
    <message>
        <source>Legal &amp;hold…</source>
        <translation>&amp;Löschsperre…</translation>
    </message>
    <message>
        <source>The records cannot be used</source>
        <translation>Die Aufzeichnungen sind nicht verwendbar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Customers are not kept</source>
        <translation>Kunden werden nicht gespeichert</translation>
    </message>
    <message>
        <source>Credentials are kept in memory only, and with them the key to the records would go. Choose where credentials are kept, and customers can be saved.</source>
        <translation>Die Zugangsdaten werden nur im Arbeitsspeicher gehalten, und mit ihnen ginge der Schlüssel der Aufzeichnungen verloren. Wählen Sie einen Speicherort für die Zugangsdaten, dann können Kunden gespeichert werden.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>The records are being opened…</source>
        <translation>Die Aufzeichnungen werden geöffnet…</translation>
    </message>
    <message>
        <source>Customers are kept with the records</source>
        <translation>Kunden werden in den Aufzeichnungen gespeichert</translation>
    </message>
    <message>
        <source>These are opened with the place where credentials are kept.</source>
        <translation>Diese öffnen sich zusammen mit dem Speicherort der Zugangsdaten.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::DemoSandbox</name>
    <message>
        <source>The simulated providers (kyc-desk-sandbox) could not be started.</source>
        <translation>Die simulierten Anbieter (kyc-desk-sandbox) konnten nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The simulated providers (kyc-desk-sandbox) ended by themselves.</source>
        <translation>Die simulierten Anbieter (kyc-desk-sandbox) haben sich von selbst beendet.</translation>
    </message>
    <message>
        <source>The simulated providers (kyc-desk-sandbox) are not installed.</source>
        <translation>Die simulierten Anbieter (kyc-desk-sandbox) sind nicht installiert.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::DestinationPage</name>
    <message>
        <source>&amp;Ask the destination</source>
        <translation>Zielanbieter &amp;fragen</translation>
    </message>
    <message>
        <source>S&amp;top asking</source>
        <translation>Fragen &amp;stoppen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What %1 has to be told about the customer.</source>
        <comment>%1 is an account</comment>
        <translation>Was %1 über den Kunden wissen muss.</translation>
    </message>
    <message>
        <source>The destination is being asked about the customer…</source>
        <translation>Der Zielanbieter wird zum Kunden befragt…</translation>
    </message>
    <message>
        <source>This is the status there today. The import can be made.</source>
        <translation>Das ist der derzeitige Status dort. Der Import ist möglich.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::DetailSection</name>
    <message>
        <source>Copy %1</source>
        <extracomment>A button beside an id; %1 is the id&apos;s name</extracomment>
        <translation>%1 kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the raw answer.</source>
        <translation>
            <numerusform>%n weitere Angabe steht in der Rohantwort.</numerusform>
            <numerusform>%n weitere Angaben stehen in der Rohantwort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ExportDialog</name>
    <message>
        <source>Export lookups</source>
        <translation>Abfragen exportieren</translation>
    </message>
    <message>
        <source>&amp;Columns, as they are called in the file; drag to move one:</source>
        <translation>&amp;Spalten mit ihren Namen in der Datei; zum Verschieben ziehen:</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>&amp;Trennzeichen:</translation>
    </message>
    <message>
        <source>&amp;Byte-order mark, for Excel</source>
        <translation>&amp;Byte-Reihenfolge-Marke, für Excel</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas</source>
        <translation>Vor &amp;Formeln schützen</translation>
    </message>
    <message>
        <source>An apostrophe is put before text that a spreadsheet would run as a formula.</source>
        <translation>Vor Text, den eine Tabellenkalkulation als Formel ausführen würde, wird ein Apostroph gesetzt.</translation>
    </message>
    <message>
        <source>&amp;Mask customers and identifiers</source>
        <translation>Kunden und Kennungen &amp;maskieren</translation>
    </message>
    <message>
        <source>What cannot be changed here was set by your administrator.</source>
        <translation>Was sich hier nicht ändern lässt, hat Ihr Administrator festgelegt.</translation>
    </message>
    <message>
        <source>Lookups to export: %1</source>
        <translation>Zu exportierende Abfragen: %1</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Your administrator has set this.</source>
        <translation>Ihr Administrator hat das festgelegt.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ExportPanel</name>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Export nach %1…</translation>
    </message>
    <message>
        <source>Exporting to %1: %2 of %3</source>
        <translation>Export nach %1: %2 von %3</translation>
    </message>
    <message>
        <source>Exporting to %1: %2 of %3, %4 a second</source>
        <translation>Export nach %1: %2 von %3, %4 je Sekunde</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written to %1.</source>
        <translation>Der Export wurde abgebrochen. In %1 wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Exported to %2: %1</source>
        <translation>Nach %2 exportiert: %1</translation>
    </message>
    <message>
        <source>Exported to %2: %1. Of these could not be read: %3</source>
        <translation>Nach %2 exportiert: %1. Davon nicht lesbar: %3</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::FieldsForm</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ForgottenDialog</name>
    <message>
        <source>&amp;I want to enter every credential again</source>
        <translation>&amp;Ich möchte alle Zugangsdaten neu eingeben</translation>
    </message>
    <message>
        <source>Forgot the passphrase</source>
        <translation>Passphrase vergessen</translation>
    </message>
    <message>
        <source>Nobody can open the vault file without its passphrase, and nobody can find it out.</source>
        <translation>Niemand kann die Tresordatei ohne ihre Passphrase öffnen, und niemand kann sie herausfinden.</translation>
    </message>
    <message>
        <source>Lost: every credential in the file, that is the keys, passwords and tokens of all accounts. You enter them again, or have new ones issued where you no longer have them.</source>
        <translation>Verloren: alle Zugangsdaten in der Datei, also Schlüssel, Passwörter und Token aller Konten. Sie geben sie neu ein oder lassen neue ausstellen, wo Sie sie nicht mehr haben.</translation>
    </message>
    <message>
        <source>Closed: history, customers and audit. Their key is in the file too. With a recovery file they open again afterwards, under Settings, Records; without one they stay closed until the passphrase comes back to you.</source>
        <translation>Verschlossen: Verlauf, Kunden und Prüfprotokoll. Auch ihr Schlüssel liegt in der Datei. Mit einer Wiederherstellungsdatei lassen sie sich danach unter Einstellungen, Aufzeichnungen wieder öffnen; ohne eine solche bleiben sie verschlossen, bis Ihnen die Passphrase wieder einfällt.</translation>
    </message>
    <message>
        <source>Not lost: the accounts themselves, with their settings. The old file is put aside and not deleted, should the passphrase come back to you.</source>
        <translation>Nicht verloren: die Konten selbst mit ihren Einstellungen. Die alte Datei wird beiseitegelegt und nicht gelöscht, falls Ihnen die Passphrase wieder einfällt.</translation>
    </message>
    <message>
        <source>&amp;Begin with an empty file</source>
        <translation>Mit leerer Datei &amp;beginnen</translation>
    </message>
    <message>
        <source>The new vault file is being made…</source>
        <translation>Die neue Tresordatei wird erstellt…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::FormField</name>
    <message>
        <source>Invalid: %1</source>
        <comment>for screen readers: what is wrong with a field</comment>
        <translation>Ungültig: %1</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HelpWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>F&amp;ind on the page</source>
        <translation>Auf der &amp;Seite suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Fi&amp;nd:</source>
        <translation>Su&amp;chen:</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <extracomment>The title of the help&apos;s window; %1 is a page</extracomment>
        <translation>%1 – Hilfe</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Nicht auf dieser Seite</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HistoryActions</name>
    <message>
        <source>&amp;Find in the history</source>
        <translation>Im Verlauf &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Filter aufheben</translation>
    </message>
    <message>
        <source>&amp;Look for new entries</source>
        <translation>&amp;Neue Einträge suchen</translation>
    </message>
    <message>
        <source>Look the customer up &amp;again</source>
        <translation>Kunden &amp;erneut abfragen</translation>
    </message>
    <message>
        <source>Copy s&amp;ummary</source>
        <translation>&amp;Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Co&amp;py row</source>
        <translation>Zeile &amp;kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport filtered…</source>
        <translation>&amp;Gefilterte exportieren…</translation>
    </message>
    <message>
        <source>Export selectio&amp;n…</source>
        <translation>Aus&amp;wahl exportieren…</translation>
    </message>
    <message>
        <source>The other &amp;way round</source>
        <translation>&amp;Umgekehrte Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>All of &amp;this customer</source>
        <translation>&amp;Alles zu diesem Kunden</translation>
    </message>
    <message>
        <source>Rev&amp;eal the raw answer</source>
        <translation>&amp;Rohantwort aufdecken</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HistoryBrowser</name>
    <message>
        <source>Show what was recorded since</source>
        <translation>Zeigen, was seither aufgezeichnet wurde</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Button: so many lookups were recorded since the list was made; it shows them</extracomment>
        <translation>
            <numerusform>%n neue</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was looked up yet</source>
        <translation>Noch wurde nichts abgefragt</translation>
    </message>
    <message>
        <source>Every lookup is recorded here with what the provider said. Look up a customer, and it is found here again.</source>
        <translation>Jede Abfrage wird hier mit der Antwort des Anbieters aufgezeichnet. Fragen Sie einen Kunden ab, dann finden Sie ihn hier wieder.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No recorded lookup is like that.</source>
        <translation>Keine aufgezeichnete Abfrage entspricht den Filtern.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HistoryDetail</name>
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Choose a lookup to see what the provider said then.</source>
        <translation>Wählen Sie eine Abfrage, um zu sehen, was der Anbieter damals gemeldet hat.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Looked up</source>
        <extracomment>A time, and how long ago that is</extracomment>
        <translation>Abgefragt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HistoryFilterBar</name>
    <message>
        <source>Text to find in the history</source>
        <translation>Text, der im Verlauf gesucht wird</translation>
    </message>
    <message>
        <source>Customer, identifier, reference, account or reason</source>
        <translation>Kunde, Kennung, Referenz, Konto oder Grund</translation>
    </message>
    <message>
        <source>Lookups found</source>
        <translation>Gefundene Abfragen</translation>
    </message>
    <message>
        <source>When it was looked up</source>
        <translation>Wann abgefragt wurde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <extracomment>The name of an account that was removed</extracomment>
        <translation>%1 (entfernt)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between the parts of a filter, for example &quot;Status: Approved · Agent: maria&quot;</extracomment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HistoryModel</name>
    <message>
        <source>Looked up</source>
        <translation>Abgefragt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Next to act</source>
        <translation>Am Zug</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>In a list, in place of an entry that was removed meanwhile, or that is being read</extracomment>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A time in UTC, and how long ago that is</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HistoryPage</name>
    <message>
        <source>Nothing is recorded</source>
        <translation>Es wird nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>Credentials are kept in memory only, and the key to the records would be gone with them. Choose another place for credentials, and lookups are recorded from then on.</source>
        <translation>Die Zugangsdaten werden nur im Arbeitsspeicher gehalten, und mit ihnen ginge der Schlüssel der Aufzeichnungen verloren. Wählen Sie einen anderen Speicherort für die Zugangsdaten, dann werden Abfragen von da an aufgezeichnet.</translation>
    </message>
    <message>
        <source>Where credentials are kept…</source>
        <translation>Speicherort der Zugangsdaten…</translation>
    </message>
    <message>
        <source>Records…</source>
        <translation>Aufzeichnungen…</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Noch ist nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>The records are sealed with a key that is kept beside the credentials. Choose where those are kept, and lookups are recorded from then on.</source>
        <translation>Die Aufzeichnungen sind mit einem Schlüssel verschlüsselt, der bei den Zugangsdaten liegt. Wählen Sie deren Speicherort, dann werden Abfragen von da an aufgezeichnet.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>The records are closed</source>
        <translation>Die Aufzeichnungen sind geschlossen</translation>
    </message>
    <message>
        <source>They open together with the place where credentials are kept.</source>
        <translation>Sie öffnen sich zusammen mit dem Speicherort der Zugangsdaten.</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>Die Aufzeichnungen werden geöffnet…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HoldDialog</name>
    <message>
        <source>Legal hold</source>
        <translation>Löschsperre</translation>
    </message>
    <message>
        <source>From now on nothing that was recorded about “%1” is removed, whatever its age, and the customer cannot be removed either, until somebody releases the hold.</source>
        <translation>Von nun an wird nichts entfernt, was über „%1“ aufgezeichnet wurde, gleich wie alt es ist, und auch der Kunde kann nicht entfernt werden, bis jemand die Löschsperre aufhebt.</translation>
    </message>
    <message>
        <source>&amp;Reason, for example the file number of the case</source>
        <translation>&amp;Grund, zum Beispiel das Aktenzeichen des Falls</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>Löschsperre &amp;setzen</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::IdentifiersEdit</name>
    <message>
        <source>Add an &amp;identifier</source>
        <translation>Kennung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Take this identifier out</source>
        <translation>Diese Kennung herausnehmen</translation>
    </message>
    <message>
        <source>Kind of identifier %1</source>
        <translation>Art der Kennung %1</translation>
    </message>
    <message>
        <source>Identifier %1</source>
        <translation>Kennung %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An identifier that can be taken over: its kind and its text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An answer of this lookup has named the customer so</source>
        <translation>Eine Antwort dieser Abfrage nennt den Kunden so</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportActions</name>
    <message>
        <source>&amp;New import…</source>
        <translation>&amp;Neuer Import…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Watch on</source>
        <translation>&amp;Weiter beobachten</translation>
    </message>
    <message>
        <source>New &amp;token…</source>
        <translation>Neuer &amp;Token…</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen…</translation>
    </message>
    <message>
        <source>&amp;Copy summary</source>
        <translation>&amp;Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Save &amp;receipt…</source>
        <translation>&amp;Beleg speichern…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportDetail</name>
    <message>
        <source>Detail of the selected import</source>
        <translation>Details zum ausgewählten Import</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Begun with</source>
        <translation>Begonnen mit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Tokens handed over</source>
        <translation>Übergebene Token</translation>
    </message>
    <message>
        <source>Applicant id</source>
        <translation>Antragsteller-ID</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportResult</name>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>Steps at the destination</source>
        <translation>Schritte beim Zielanbieter</translation>
    </message>
    <message>
        <source>Reasons and notes</source>
        <translation>Gründe und Hinweise</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <translation>Der Anbieter meldet: %1</translation>
    </message>
    <message>
        <source>Missing on the profile</source>
        <translation>Im Profil fehlt</translation>
    </message>
    <message>
        <source>The import was cut off at “%1”. It can go on from there.</source>
        <translation>Der Import wurde bei „%1“ unterbrochen. Er kann von dort aus fortgesetzt werden.</translation>
    </message>
    <message>
        <source>What was written down about this import cannot be read any more. It can only be discarded; ask the destination what it has of the customer.</source>
        <translation>Was zu diesem Import aufgeschrieben wurde, ist nicht mehr lesbar. Er kann nur noch verworfen werden; fragen Sie beim Zielanbieter nach, was ihm zu dem Kunden vorliegt.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportSteps</name>
    <message>
        <source>%1, begun %2, took %3 min</source>
        <comment>a step&apos;s state, a time, how long it took as 0:12</comment>
        <translation>%1, Beginn %2, Dauer %3 min</translation>
    </message>
    <message>
        <source>%1, begun %2</source>
        <comment>a step&apos;s state, a time</comment>
        <translation>%1, Beginn %2</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>Schritte des Imports</translation>
    </message>
    <message>
        <source>Earlier steps: %1</source>
        <translation>Frühere Schritte: %1</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportTasks</name>
    <message>
        <source>Save receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the import of “%1”?</source>
        <translation>Den Import von „%1“ verwerfen?</translation>
    </message>
    <message>
        <source>It cannot go on any more, and its share token is dropped. What the destination has been given it keeps. The import stays in this list.</source>
        <translation>Er kann dann nicht mehr fortgesetzt werden, und sein Share-Token wird verworfen. Was dem Zielanbieter gegeben wurde, behält er. Der Import bleibt in dieser Liste.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>The summary is on the clipboard.</source>
        <translation>Die Zusammenfassung ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The receipt is in %1.</source>
        <translation>Der Beleg ist in %1.</translation>
    </message>
    <message>
        <source>Discard the import that cannot be read?</source>
        <translation>Den nicht lesbaren Import verwerfen?</translation>
    </message>
    <message>
        <source>It is taken out of this list. What the destination has been given it keeps.</source>
        <translation>Er wird aus dieser Liste entfernt. Was dem Zielanbieter übergeben wurde, behält dieser.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportWizard</name>
    <message>
        <source>Carry a verification over</source>
        <translation>Verifizierung übertragen</translation>
    </message>
    <message>
        <source>Close without importing?</source>
        <translation>Schließen, ohne zu importieren?</translation>
    </message>
    <message>
        <source>What was entered here is dropped. Nothing was handed over.</source>
        <translation>Was hier eingegeben wurde, wird verworfen. Es wurde nichts übergeben.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Schli&amp;eßen</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportsModel</name>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Step or end</source>
        <translation>Schritt oder Ende</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>Status dort</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportsPage</name>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>No imports yet</source>
        <translation>Noch keine Importe</translation>
    </message>
    <message>
        <source>A customer who was verified at one provider need not be verified again at another: a share token carries the result over.</source>
        <translation>Ein Kunde, der bei einem Anbieter verifiziert wurde, muss bei einem anderen nicht noch einmal verifiziert werden: Ein Share-Token überträgt das Ergebnis.</translation>
    </message>
    <message>
        <source>New import…</source>
        <translation>Neuer Import…</translation>
    </message>
    <message>
        <source>The records cannot be used</source>
        <translation>Die Aufzeichnungen sind nicht verwendbar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The records are being opened…</source>
        <translation>Die Aufzeichnungen werden geöffnet…</translation>
    </message>
    <message>
        <source>Imports are kept with the records</source>
        <translation>Importe werden in den Aufzeichnungen gespeichert</translation>
    </message>
    <message>
        <source>An import is written down step by step, so that no token is ever handed over twice. Choose where credentials are kept, and the records can be opened.</source>
        <translation>Ein Import wird Schritt für Schritt aufgezeichnet, damit kein Token je zweimal übergeben wird. Wählen Sie den Speicherort der Zugangsdaten, dann lassen sich die Aufzeichnungen öffnen.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::KeeperDialog</name>
    <message>
        <source>Move credentials</source>
        <translation>Zugangsdaten verschieben</translation>
    </message>
    <message>
        <source>Where shall credentials be kept?</source>
        <translation>Wo sollen Zugangsdaten aufbewahrt werden?</translation>
    </message>
    <message>
        <source>Every credential is carried over and compared, and only then removed from where it is now.</source>
        <translation>Alle Zugangsdaten werden übertragen und verglichen und erst dann vom jetzigen Speicherort entfernt.</translation>
    </message>
    <message>
        <source>Credentials are kept in one place alone, and never anywhere else by themselves. You can move them to another one later.</source>
        <translation>Zugangsdaten werden nur an einem Ort aufbewahrt und nie von selbst anderswo. Sie können sie später an einen anderen verschieben.</translation>
    </message>
    <message>
        <source>&amp;Move them</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>&amp;Keep them there</source>
        <translation>&amp;Dort aufbewahren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Jetzt nicht</translation>
    </message>
    <message>
        <source>Being tried out…</source>
        <translation>Wird ausprobiert…</translation>
    </message>
    <message>
        <source>Ruled out by your administrator.</source>
        <translation>Von Ihrem Administrator ausgeschlossen.</translation>
    </message>
    <message>
        <source>Not possible: the key to history, customers and audit is kept with the credentials, and memory would forget it.</source>
        <translation>Nicht möglich: Der Schlüssel zu Verlauf, Kunden und Prüfprotokoll liegt bei den Zugangsdaten, und der Arbeitsspeicher würde ihn vergessen.</translation>
    </message>
    <message>
        <source>The place is being made ready…</source>
        <translation>Der Speicherort wird vorbereitet…</translation>
    </message>
    <message>
        <source>Credentials are being carried over…</source>
        <translation>Zugangsdaten werden verschoben…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LinkOffer</name>
    <message>
        <source>Copy the id-proof &amp;link</source>
        <translation>Ident-&amp;Link kopieren</translation>
    </message>
    <message>
        <source>&amp;Open in the browser…</source>
        <translation>Im &amp;Browser öffnen…</translation>
    </message>
    <message>
        <source>The customer proves the identity at %1.</source>
        <comment>%1 is a host</comment>
        <translation>Der Kunde weist seine Identität bei %1 nach.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open %1 in the browser?</source>
        <comment>%1 is a host</comment>
        <translation>%1 im Browser öffnen?</translation>
    </message>
    <message>
        <source>The link is the customer&apos;s own: whoever follows it can hand in documents in the customer&apos;s name. Do so only with the customer; else copy it, and send it to the customer.</source>
        <translation>Der Link gehört dem Kunden: Wer ihm folgt, kann im Namen des Kunden Dokumente einreichen. Öffnen Sie ihn nur gemeinsam mit dem Kunden; sonst kopieren Sie ihn und senden ihn dem Kunden.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LockPage</name>
    <message>
        <source>KYC Desk is locked</source>
        <translation>KYC Desk ist gesperrt</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Keep credentials elsewhere…</source>
        <translation>&amp;Zugangsdaten anderswo aufbewahren…</translation>
    </message>
    <message>
        <source>&amp;Forgot the passphrase…</source>
        <translation>&amp;Passphrase vergessen…</translation>
    </message>
    <message numerus="yes">
        <source>%n lookup(s) were under way and have been cancelled.</source>
        <translation>
            <numerusform>%n Abfrage lief noch und wurde abgebrochen.</numerusform>
            <numerusform>%n Abfragen liefen noch und wurden abgebrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) of a credential were under way and have been cancelled.</source>
        <translation>
            <numerusform>%n Test von Zugangsdaten lief noch und wurde abgebrochen.</numerusform>
            <numerusform>%n Tests von Zugangsdaten liefen noch und wurden abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>An account was being edited. What was entered there has not been saved.</source>
        <translation>Ein Konto wurde gerade bearbeitet. Was dort eingegeben war, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>A customer was being edited. What was entered there has not been saved.</source>
        <translation>Ein Kunde wurde gerade bearbeitet. Was dort eingegeben war, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Nothing about customers is shown until you unlock.</source>
        <translation>Über Kunden wird nichts angezeigt, bis Sie entsperren.</translation>
    </message>
    <message>
        <source>The credentials of this session are gone. They have to be entered again.</source>
        <translation>Die Zugangsdaten dieser Sitzung sind nicht mehr vorhanden. Sie müssen neu eingegeben werden.</translation>
    </message>
    <message>
        <source>Credentials are kept in: %1</source>
        <translation>Speicherort der Zugangsdaten: %1</translation>
    </message>
    <message>
        <source>The vault file is being opened…</source>
        <translation>Die Tresordatei wird geöffnet…</translation>
    </message>
    <message>
        <source>The keychain is being asked…</source>
        <translation>Zugriff auf den Schlüsselbund…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LookupActions</name>
    <message>
        <source>&amp;Refresh row</source>
        <translation>Zeile a&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Refresh &amp;all</source>
        <translation>&amp;Alle aktualisieren</translation>
    </message>
    <message>
        <source>Cancel ro&amp;w</source>
        <translation>&amp;Zeile abbrechen</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>Alle a&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Log the customer in…</source>
        <translation>Kunden an&amp;melden…</translation>
    </message>
    <message>
        <source>Start an &amp;import…</source>
        <translation>&amp;Import beginnen…</translation>
    </message>
    <message>
        <source>Sa&amp;ve customer…</source>
        <translation>Kunden &amp;speichern…</translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation>Z&amp;usammenfassung kopieren</translation>
    </message>
    <message>
        <source>Co&amp;py row</source>
        <translation>Zeile ko&amp;pieren</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>Ergebnisse e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Rev&amp;eal the raw answer</source>
        <translation>&amp;Rohantwort aufdecken</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LookupDetail</name>
    <message>
        <source>Choose a row to see what the provider said.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was der Anbieter gemeldet hat.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>Summary for a ticket</source>
        <translation>Zusammenfassung für ein Ticket</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <translation>Die Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Shows the personal data in the raw answer until another row is chosen</source>
        <translation>Zeigt die personenbezogenen Daten in der Rohantwort, bis eine andere Zeile gewählt wird</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Rohantwort</translation>
    </message>
    <message>
        <source>Detail of the selected result</source>
        <translation>Details zum ausgewählten Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>The provider&apos;s own words</source>
        <translation>Wortlaut des Anbieters</translation>
    </message>
    <message>
        <source>Next to act: %1</source>
        <translation>Am Zug: %1</translation>
    </message>
    <message>
        <source>Since %1, %2</source>
        <translation>Seit %1, %2</translation>
    </message>
    <message>
        <source>Refreshing: this is the earlier answer.</source>
        <translation>Wird aktualisiert: Dies ist die frühere Antwort.</translation>
    </message>
    <message>
        <source>Final: the provider will not change this any more.</source>
        <translation>Endgültig: Der Anbieter ändert dies nicht mehr.</translation>
    </message>
    <message>
        <source>Type it in the row, and the provider is asked.</source>
        <translation>Geben Sie es in der Zeile ein, dann wird der Anbieter abgefragt.</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <extracomment>What the provider itself said about an error, with its own error code in brackets</extracomment>
        <translation>Der Anbieter meldet: %1</translation>
    </message>
    <message>
        <source>The provider says: %1 (%2)</source>
        <translation>Der Anbieter meldet: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The state of a step in our words and, in brackets, in the provider&apos;s</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A reason&apos;s code, and the reason in words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New attempt</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>The provider answered from its own cache.</source>
        <translation>Der Anbieter hat aus seinem eigenen Zwischenspeicher geantwortet.</translation>
    </message>
    <message>
        <source>Raw answer (personal data shown)</source>
        <translation>Rohantwort (mit personenbezogenen Daten)</translation>
    </message>
    <message>
        <source>Raw answer (masked)</source>
        <translation>Rohantwort (maskiert)</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maskieren</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LookupPage</name>
    <message>
        <source>No accounts yet</source>
        <translation>Noch keine Konten</translation>
    </message>
    <message>
        <source>An account holds the credentials for one provider. Add one for each provider you ask; the status bar says where they are kept.</source>
        <translation>Ein Konto enthält die Zugangsdaten für einen Anbieter. Fügen Sie für jeden Anbieter, den Sie abfragen, eines hinzu; die Statusleiste zeigt, wo sie aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>No account is switched on</source>
        <translation>Kein Konto ist aktiviert</translation>
    </message>
    <message>
        <source>Switch an account on to ask its provider.</source>
        <translation>Aktivieren Sie ein Konto, um seinen Anbieter abzufragen.</translation>
    </message>
    <message>
        <source>Manage accounts…</source>
        <translation>Konten verwalten…</translation>
    </message>
    <message>
        <source>Look up a customer</source>
        <translation>Kunden abfragen</translation>
    </message>
    <message>
        <source>Type an id, an e-mail address or a name above and press Return. Every account is asked at once, and each answer appears as it arrives.</source>
        <translation>Geben Sie oben eine ID, eine E-Mail-Adresse oder einen Namen ein und drücken Sie die Eingabetaste. Alle Konten werden gleichzeitig abgefragt, und jede Antwort erscheint, sobald sie eintrifft.</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Zum Beispiel:</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LookupResults</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Record &amp;again</source>
        <translation>Erneut aufzeich&amp;nen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>Not recorded: %1</source>
        <translation>Nicht aufgezeichnet: %1</translation>
    </message>
    <message>
        <source>Edit the sa&amp;ved customer…</source>
        <translation>Ge&amp;speicherten Kunden bearbeiten…</translation>
    </message>
    <message>
        <source>Sa&amp;ve customer…</source>
        <translation>Kunden &amp;speichern…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LookupResultsModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A cell as a screen reader says it: the column&apos;s heading and what stands in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Abgefragt</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Heading of a table column: who has to act next</extracomment>
        <translation>Am Zug</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Heading of a table column: since when the status holds</extracomment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Fetched</source>
        <extracomment>Heading of a table column: when the provider was asked</extracomment>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Heading of a table column with buttons</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>Two lines: the check, and below it the account it was asked with</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>waiting for a code…</source>
        <translation>wartet auf Code…</translation>
    </message>
    <message>
        <source>refreshing…</source>
        <translation>wird aktualisiert…</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>In a table of answers: the provider did not say when</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>The provider does not say since when.</source>
        <translation>Der Anbieter sagt nicht, seit wann.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LookupResultsView</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button in a result row: stop asking</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Accessible name of a button in a row: what it does, and with which check</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::MainWindow</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Lookup</source>
        <translation>&amp;Abfrage</translation>
    </message>
    <message>
        <source>Cust&amp;omers</source>
        <translation>K&amp;unden</translation>
    </message>
    <message>
        <source>&amp;Imports</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>K&amp;onten</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>&amp;Prüfprotokoll</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>An&amp;sicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Find a customer</source>
        <translation>Kunden su&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Enter the login code</source>
        <translation>Anmeldecode &amp;eingeben</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>&amp;Where credentials are kept…</source>
        <translation>&amp;Speicherort der Zugangsdaten…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>Versions, settings and the last log lines, with nothing personal and no credential among them</source>
        <translation>Versionen, Einstellungen und die letzten Protokollzeilen, ohne personenbezogene Daten und ohne Zugangsdaten</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Kunden</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Detail of the selected result</source>
        <translation>&amp;Details zum ausgewählten Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About KYC Desk</source>
        <translation>Ü&amp;ber KYC Desk</translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Where credentials are kept</source>
        <translation>Speicherort der Zugangsdaten</translation>
    </message>
    <message>
        <source>Accounts: %1</source>
        <translation>Konten: %1</translation>
    </message>
    <message>
        <source>Where credentials are kept: %1</source>
        <translation>Speicherort der Zugangsdaten: %1</translation>
    </message>
    <message>
        <source>Last lookup: %1</source>
        <translation>Letzte Abfrage: %1</translation>
    </message>
    <message>
        <source>Something that was done here could not be written to the audit. %1</source>
        <translation>Etwas, das hier getan wurde, konnte nicht ins Prüfprotokoll geschrieben werden. %1</translation>
    </message>
    <message>
        <source>A checkpoint of the audit could not be made or copied. %1</source>
        <translation>Ein Kontrollpunkt des Prüfprotokolls konnte nicht erstellt oder kopiert werden. %1</translation>
    </message>
    <message>
        <source>&amp;Records…</source>
        <translation>Aufzeich&amp;nungen…</translation>
    </message>
    <message>
        <source>The program did not end properly last time. The records can be looked at, whether they are whole.</source>
        <translation>Das Programm wurde beim letzten Mal nicht ordnungsgemäß beendet. Die Aufzeichnungen können darauf geprüft werden, ob sie unversehrt sind.</translation>
    </message>
    <message>
        <source>&amp;Check the records</source>
        <translation>Aufzeichnungen p&amp;rüfen</translation>
    </message>
    <message>
        <source>What is old could not be removed from the records. %1</source>
        <translation>Altes konnte nicht aus den Aufzeichnungen entfernt werden. %1</translation>
    </message>
    <message>
        <source>The clock is ri&amp;ght…</source>
        <translation>Die Uhr sti&amp;mmt…</translation>
    </message>
    <message>
        <source>About KYC Desk</source>
        <translation>Über KYC Desk</translation>
    </message>
    <message>
        <source>KYC Desk %1</source>
        <translation>KYC Desk %1</translation>
    </message>
    <message>
        <source>Shows what every KYC provider says about a customer, in one window.

Published under the MIT licence. Made with Qt %1.</source>
        <translation>Zeigt in einem Fenster, was jeder KYC-Anbieter über einen Kunden meldet.

Veröffentlicht unter der MIT-Lizenz. Erstellt mit Qt %1.</translation>
    </message>
    <message>
        <source>An import was interrupted at “%1”. It can go on.</source>
        <translation>Ein Import wurde bei „%1“ unterbrochen. Er kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Imports were interrupted: %1. They can go on.</source>
        <translation>Importe wurden unterbrochen: %1. Sie können fortgesetzt werden.</translation>
    </message>
    <message>
        <source>I&amp;mports</source>
        <translation>Impor&amp;te</translation>
    </message>
    <message>
        <source>The login of “%1” works until the program is closed or locked, but could not be kept. %2</source>
        <translation>Die Anmeldung von „%1“ gilt, bis das Programm geschlossen oder gesperrt wird, konnte aber nicht gespeichert werden. %2</translation>
    </message>
    <message>
        <source>Demonstration: the simulated providers are starting…</source>
        <translation>Vorführung: Die simulierten Anbieter werden gestartet…</translation>
    </message>
    <message>
        <source>Demonstration: simulated providers on this computer. Nothing leaves it.</source>
        <translation>Vorführung: simulierte Anbieter auf diesem Computer. Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Nobody has decided yet where credentials are kept. Until then none can be saved.</source>
        <translation>Noch hat niemand festgelegt, wo Zugangsdaten aufbewahrt werden. Bis dahin können keine gespeichert werden.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Unloc&amp;k</source>
        <translation>E&amp;ntsperren</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock, and forget the credentials of this session?</source>
        <translation>Sperren und die Zugangsdaten dieser Sitzung vergessen?</translation>
    </message>
    <message>
        <source>They are kept in memory alone. Once it is locked they are gone and have to be entered again.</source>
        <translation>Sie werden nur im Arbeitsspeicher gehalten. Mit dem Sperren gehen sie verloren und müssen neu eingegeben werden.</translation>
    </message>
    <message>
        <source>&amp;Lock and forget</source>
        <translation>&amp;Sperren und vergessen</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. They hold no credential and nothing personal.</source>
        <translation>Die Diagnosedaten sind in der Zwischenablage. Sie enthalten weder Zugangsdaten noch personenbezogene Daten.</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>K&amp;leinerer Text</translation>
    </message>
    <message>
        <source>&amp;Text as large as the system has it</source>
        <translation>Textgröße wie im &amp;System</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Übersi&amp;cht</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>keys that work there</comment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>keys that lead to them</comment>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>The overview is on the clipboard.</source>
        <translation>Die Übersicht ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::MergeDialog</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A customer&apos;s name and identifiers</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>Kunden zusammenführen</translation>
    </message>
    <message>
        <source>Whose name and first identifiers stay?</source>
        <translation>Wessen Name und erste Kennungen bleiben?</translation>
    </message>
    <message>
        <source>The one that remains</source>
        <translation>Wer bleibt</translation>
    </message>
    <message>
        <source>What was recorded about either is the remaining one&apos;s from then on. This cannot be undone.</source>
        <translation>Was über die beiden aufgezeichnet wurde, gehört von da an zu dem Kunden, der bleibt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>They are being merged…</source>
        <translation>Sie werden zusammengeführt…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::OverviewBoard</name>
    <message>
        <source>Copy o&amp;verview</source>
        <translation>Übersicht &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::OverviewPage</name>
    <message>
        <source>Copy o&amp;verview</source>
        <translation>Übersicht &amp;kopieren</translation>
    </message>
    <message>
        <source>Count a&amp;new</source>
        <translation>&amp;Neu zählen</translation>
    </message>
    <message>
        <source>Counted at %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>There is nothing to count</source>
        <translation>Es gibt nichts zu zählen</translation>
    </message>
    <message>
        <source>Credentials are kept in memory only, and nothing is recorded then. Choose another place for credentials, and lookups are recorded and counted from then on.</source>
        <translation>Die Zugangsdaten werden nur im Arbeitsspeicher gehalten, und dann wird nichts aufgezeichnet. Wählen Sie einen anderen Speicherort für die Zugangsdaten; von da an werden Abfragen aufgezeichnet und gezählt.</translation>
    </message>
    <message>
        <source>Where credentials are kept…</source>
        <translation>Speicherort der Zugangsdaten…</translation>
    </message>
    <message>
        <source>Records…</source>
        <translation>Aufzeichnungen…</translation>
    </message>
    <message>
        <source>There is nothing to count yet</source>
        <translation>Es gibt noch nichts zu zählen</translation>
    </message>
    <message>
        <source>Choose where credentials are kept, and lookups are recorded and counted from then on.</source>
        <translation>Wählen Sie, wo Zugangsdaten aufbewahrt werden; von da an werden Abfragen aufgezeichnet und gezählt.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>The records are closed</source>
        <translation>Die Aufzeichnungen sind geschlossen</translation>
    </message>
    <message>
        <source>They open together with the place where credentials are kept.</source>
        <translation>Sie öffnen sich zusammen mit dem Speicherort der Zugangsdaten.</translation>
    </message>
    <message>
        <source>Nobody was looked up yet</source>
        <translation>Noch wurde niemand abgefragt</translation>
    </message>
    <message>
        <source>Once somebody was, you see here how many customers have which status, what waits for us, what has changed, and which provider is in trouble.</source>
        <translation>Nach der ersten Abfrage sehen Sie hier, wie viele Kunden welchen Status haben, was auf uns wartet, was sich geändert hat und welcher Anbieter eine Störung hat.</translation>
    </message>
    <message>
        <source>Look up a customer</source>
        <translation>Kunden abfragen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::PassphraseForm</name>
    <message>
        <source>At least %1 characters; several words that you can remember are good.</source>
        <translation>Mindestens %1 Zeichen; gut sind mehrere Wörter, die Sie sich merken können.</translation>
    </message>
    <message>
        <source>Easy to guess. Make it longer: several words that do not belong together.</source>
        <translation>Leicht zu erraten. Wählen Sie eine längere: mehrere Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>Fair. Another word makes it much harder to guess.</source>
        <translation>Mittelmäßig. Mit einem weiteren Wort ist sie viel schwerer zu erraten.</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>Schwer zu erraten.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase, again</source>
        <translation>Passphrase, wiederholt</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>Enter at least %1 characters.</source>
        <translation>Geben Sie mindestens %1 Zeichen ein.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The window may be closed: the import goes on, and is found in the place Imports.</source>
        <translation>Das Fenster kann geschlossen werden: Der Import läuft weiter und ist im Bereich „Importe“ zu finden.</translation>
    </message>
    <message>
        <source>&amp;Close, and go on in the background</source>
        <translation>&amp;Schließen und im Hintergrund fortsetzen</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::QuotaForm</name>
    <message>
        <source>Requests a second</source>
        <translation>Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>How fast this account may ask; 0 means as fast as possible.</source>
        <translation>Wie schnell dieses Konto fragen darf; 0 heißt so schnell wie möglich.</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Anfragen gleichzeitig</translation>
    </message>
    <message>
        <source>How many may wait for an answer at the same time.</source>
        <translation>Wie viele gleichzeitig auf eine Antwort warten dürfen.</translation>
    </message>
    <message>
        <source>%1, as the provider allows</source>
        <translation>%1, wie vom Anbieter erlaubt</translation>
    </message>
    <message>
        <source>Enter a number from 0 to %1.</source>
        <translation>Geben Sie eine Zahl von 0 bis %1 ein.</translation>
    </message>
    <message>
        <source>Enter a whole number from 1 to %1.</source>
        <translation>Geben Sie eine ganze Zahl von 1 bis %1 ein.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::RecordsSettings</name>
    <message>
        <source>The records of this desk</source>
        <translation>Die Aufzeichnungen dieses Arbeitsplatzes</translation>
    </message>
    <message>
        <source>Chec&amp;k the records</source>
        <translation>Aufzeichnungen &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Begin a&amp;new…</source>
        <translation>&amp;Neu beginnen…</translation>
    </message>
    <message>
        <source>&amp;Make a recovery file…</source>
        <translation>Wiederher&amp;stellungsdatei erstellen…</translation>
    </message>
    <message>
        <source>&amp;Bring the key back…</source>
        <translation>Schlüssel &amp;zurückholen…</translation>
    </message>
    <message>
        <source>What is recorded, and for how long</source>
        <translation>Was aufgezeichnet wird und wie lange</translation>
    </message>
    <message>
        <source>&amp;Lookups are kept for:</source>
        <translation>&amp;Abfragen aufbewahren:</translation>
    </message>
    <message>
        <source>&amp;Imports are kept for:</source>
        <translation>&amp;Importe aufbewahren:</translation>
    </message>
    <message>
        <source>What is older is removed by itself, but for customers whose records are held, and the audit says how much it was.</source>
        <translation>Älteres wird von selbst entfernt, außer bei Kunden mit Löschsperre; das Prüfprotokoll sagt, wie viel es war.</translation>
    </message>
    <message>
        <source>Checkpoints of the audit</source>
        <translation>Kontrollpunkte des Prüfprotokolls</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>&amp;Do not copy them</source>
        <translation>Nicht &amp;kopieren</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Von Ihrem Administrator festgelegt.</translation>
    </message>
    <message>
        <source>They lie beside the records alone: whoever can change these can remove them too. Choose a folder that others look after.</source>
        <translation>Sie liegen nur neben den Aufzeichnungen: Wer diese ändern kann, kann auch sie entfernen. Wählen Sie einen Ordner, um den sich andere kümmern.</translation>
    </message>
    <message>
        <source>They are copied to %1.</source>
        <translation>Sie werden nach %1 kopiert.</translation>
    </message>
    <message>
        <source>They are open, and what is done here is recorded. The program did not end properly last time: check whether they are whole.</source>
        <translation>Sie sind geöffnet, und was hier geschieht, wird aufgezeichnet. Das Programm wurde beim letzten Mal nicht ordnungsgemäß beendet: Prüfen Sie, ob sie unversehrt sind.</translation>
    </message>
    <message>
        <source>They are open, and what is done here is recorded.</source>
        <translation>Sie sind geöffnet, und was hier geschieht, wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>They are being opened…</source>
        <translation>Sie werden geöffnet…</translation>
    </message>
    <message>
        <source>Nothing is recorded, because credentials are kept in memory only, and with them the key of the records would be gone.</source>
        <translation>Es wird nichts aufgezeichnet, weil die Zugangsdaten nur im Arbeitsspeicher gehalten werden und mit ihnen der Schlüssel der Aufzeichnungen verloren ginge.</translation>
    </message>
    <message>
        <source>They are closed, because the credentials are locked.</source>
        <translation>Sie sind geschlossen, weil die Zugangsdaten gesperrt sind.</translation>
    </message>
    <message>
        <source>They are being looked at, which may take a while…</source>
        <translation>Sie werden geprüft, was dauern kann…</translation>
    </message>
    <message>
        <source>They are sound: all of the file was looked at.</source>
        <translation>Sie sind in Ordnung: Die ganze Datei wurde geprüft.</translation>
    </message>
    <message>
        <source>They were not looked at to the end: nothing is known of them.</source>
        <translation>Sie wurden nicht bis zum Ende geprüft: Über ihren Zustand ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Nobody is looked up without a re&amp;ference, for example a ticket</source>
        <translation>Keine Abfrage ohne &amp;Referenz, zum Beispiel ein Ticket</translation>
    </message>
    <message>
        <source>One is made e&amp;very:</source>
        <translation>Erste&amp;llen alle:</translation>
    </message>
    <message>
        <source>Cancel the chec&amp;k</source>
        <translation>Prüfung a&amp;bbrechen</translation>
    </message>
    <message>
        <source>recovery file, check, begin anew</source>
        <comment>words that lead to the state of the records</comment>
        <translation>Wiederherstellungsdatei, prüfen, Prüfung, neu beginnen, Schlüssel zurückholen</translation>
    </message>
    <message>
        <source>folder of the checkpoints</source>
        <comment>words that lead to where checkpoints are copied to</comment>
        <translation>Ordner für Kontrollpunkte</translation>
    </message>
    <message numerus="yes">
        <source> entry(s)</source>
        <extracomment>Behind the number, which is not in the text</extracomment>
        <translation>
            <numerusform> Eintrag</numerusform>
            <numerusform> Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::RecoveryDialog</name>
    <message>
        <source>Make a recovery file</source>
        <translation>Wiederherstellungsdatei erstellen</translation>
    </message>
    <message>
        <source>Bring the records’ keys back</source>
        <translation>Schlüssel der Aufzeichnungen zurückholen</translation>
    </message>
    <message>
        <source>Whoever has %1 and its passphrase can read the records of this desk. Keep the file away from this computer and the passphrase away from the file; without it nobody can open the file.</source>
        <translation>Wer %1 und die Passphrase dazu hat, kann die Aufzeichnungen dieses Arbeitsplatzes lesen. Bewahren Sie die Datei getrennt von diesem Computer auf und die Passphrase getrennt von der Datei; ohne die Passphrase kann niemand die Datei öffnen.</translation>
    </message>
    <message>
        <source>%1 holds the keys of the records, under the passphrase that was chosen when it was made.</source>
        <translation>%1 enthält die Schlüssel der Aufzeichnungen, geschützt mit der Passphrase, die beim Erstellen gewählt wurde.</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>&amp;Bring them back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>The file is being made…</source>
        <translation>Die Datei wird erstellt…</translation>
    </message>
    <message>
        <source>The keys are being brought back…</source>
        <translation>Die Schlüssel werden zurückgeholt…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;New token…</source>
        <translation>Neuer &amp;Token…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Watch on</source>
        <translation>Weiter b&amp;eobachten</translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation>&amp;Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>an account</comment>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>The import goes on…</source>
        <translation>Der Import läuft weiter…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::RoutePage</name>
    <message>
        <source>From and to</source>
        <translation>Von und nach</translation>
    </message>
    <message>
        <source>A share token carries a finished verification to another provider. It can be used once.</source>
        <translation>Ein Share-Token überträgt eine abgeschlossene Verifizierung zu einem anderen Anbieter. Er kann einmal verwendet werden.</translation>
    </message>
    <message>
        <source>I already have a token</source>
        <translation>Ich habe schon einen Token</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Share token</source>
        <translation>Share-Token</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Where the customer was verified; the token is made there.</source>
        <translation>Wo der Kunde verifiziert wurde; der Token wird dort erstellt.</translation>
    </message>
    <message>
        <source>It is kept in memory, and in the vault while the import runs, and nowhere else.</source>
        <translation>Er wird im Arbeitsspeicher gehalten und, solange der Import läuft, im Tresor, und nirgends sonst.</translation>
    </message>
    <message>
        <source>Where the customer shall count as verified.</source>
        <translation>Wo der Kunde als verifiziert gelten soll.</translation>
    </message>
    <message>
        <source>This is a production account: the customer is imported in earnest.</source>
        <translation>Dies ist ein Produktivkonto: Der Kunde wird tatsächlich importiert.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::RowForm</name>
    <message>
        <source>Ask</source>
        <extracomment>Button in a result row: ask the provider now</extracomment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Asks the provider with what you typed</source>
        <translation>Fragt den Anbieter mit Ihrer Eingabe ab</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::RowInput</name>
    <message>
        <source>Which one to give</source>
        <translation>Welche Angabe gemacht wird</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::SearchBar</name>
    <message>
        <source>Cus&amp;tomer:</source>
        <translation>&amp;Kunde:</translation>
    </message>
    <message>
        <source>Customer to look up</source>
        <translation>Abzufragender Kunde</translation>
    </message>
    <message>
        <source>An id, an e-mail address or the name of a saved customer</source>
        <translation>Eine ID, eine E-Mail-Adresse oder der Name eines gespeicherten Kunden</translation>
    </message>
    <message>
        <source>Id, e-mail or name</source>
        <translation>ID, E-Mail oder Name</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>How the text in the search field is to be taken</source>
        <translation>Wie der Text im Suchfeld zu verstehen ist</translation>
    </message>
    <message>
        <source>Re&amp;ference:</source>
        <translation>Referen&amp;z:</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>What the customer is looked up for, for example a ticket; it is recorded</source>
        <translation>Wofür der Kunde abgefragt wird, zum Beispiel ein Ticket; wird aufgezeichnet</translation>
    </message>
    <message>
        <source>What the customer is looked up for, for example the number of a ticket. It is recorded with each lookup, and emptied when you type another customer.</source>
        <translation>Wofür der Kunde abgefragt wird, zum Beispiel die Nummer eines Tickets. Sie wird mit jeder Abfrage aufgezeichnet und geleert, wenn Sie einen anderen Kunden eingeben.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Look &amp;up</source>
        <translation>Ab&amp;fragen</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::SecretEdit</name>
    <message>
        <source>is taken away when you save</source>
        <translation>wird beim Speichern entfernt</translation>
    </message>
    <message>
        <source>kept – type to replace</source>
        <translation>gespeichert – zum Ersetzen tippen</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <comment>%1 is the name of a field</comment>
        <translation>%1 verbergen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>%1 is the name of a field</comment>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>%1 is the name of a field</comment>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Take away the kept %1</source>
        <comment>%1 is the name of a field</comment>
        <translation>Gespeicherte Angabe entfernen: %1</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::SecretLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::SettingControls</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>Von Ihrem Administrator festgelegt.</translation>
    </message>
    <message>
        <source>for ever</source>
        <comment>how long records are kept, instead of a number of days</comment>
        <translation>für immer</translation>
    </message>
    <message>
        <source>Keep records for a shorter time?</source>
        <translation>Aufzeichnungen kürzer aufbewahren?</translation>
    </message>
    <message numerus="yes">
        <source>Keep them for %n day(s) only?</source>
        <translation>
            <numerusform>Nur noch %n Tag aufbewahren?</numerusform>
            <numerusform>Nur noch %n Tage aufbewahren?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is older is removed within a day and cannot be brought back, but for customers whose records are held.</source>
        <translation>Älteres wird innerhalb eines Tages entfernt und lässt sich nicht wiederherstellen, außer bei Kunden mit Löschsperre.</translation>
    </message>
    <message>
        <source>&amp;Remove what is older</source>
        <translation>&amp;Älteres entfernen</translation>
    </message>
    <message>
        <source>What cannot be changed here was set by your administrator.</source>
        <translation>Was sich hier nicht ändern lässt, hat Ihr Administrator festgelegt.</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a setting that is on or off</comment>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a setting that is on or off</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>none</source>
        <comment>the default of a setting that is a text</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Auf Standard zurücksetzen: %1</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>Behind the number, which is not in the text</extracomment>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>All&amp;gemein</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>&amp;Datenschutz</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>Au&amp;fzeichnungen</translation>
    </message>
    <message>
        <source>Certificates to trust as well</source>
        <translation>Zusätzlich vertraute Zertifikate</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Find a setting (%1)</source>
        <translation>Einstellung suchen (%1)</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>Netz&amp;werk</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::StatusNotice</name>
    <message>
        <source>The provider says: %1</source>
        <translation>Der Anbieter meldet: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What happened, and what to do</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::TimelineModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A check, and the account it was asked at</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, seen %n time(s)</source>
        <translation>
            <numerusform>%1, %n-mal gesehen</numerusform>
            <numerusform>%1, %n-mal gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Asked with %2</source>
        <translation>%1
Abgefragt mit %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::TimelineView</name>
    <message>
        <source>Every status seen</source>
        <translation>Jeder gesehene Status</translation>
    </message>
    <message>
        <source>Nothing was seen yet.</source>
        <translation>Noch wurde nichts gesehen.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::TrayIcon</name>
    <message>
        <source>&amp;Show KYC Desk</source>
        <translation>KYC Desk &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::VaultDialog</name>
    <message>
        <source>Where credentials are kept</source>
        <translation>Speicherort der Zugangsdaten</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>&amp;Passphrase ändern…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Jetzt &amp;sperren</translation>
    </message>
    <message>
        <source>Locking and &amp;hiding…</source>
        <translation>Sperren und &amp;Verbergen…</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Eine neue Passphrase</translation>
    </message>
    <message>
        <source>The present passphrase</source>
        <translation>Die jetzige Passphrase</translation>
    </message>
    <message>
        <source>&amp;Seal the file with it</source>
        <translation>&amp;Datei damit verschlüsseln</translation>
    </message>
    <message>
        <source>&amp;Move them to another place…</source>
        <translation>&amp;An einen anderen Ort verschieben…</translation>
    </message>
    <message>
        <source>&amp;Choose where they are kept…</source>
        <translation>Speicherort &amp;wählen…</translation>
    </message>
    <message>
        <source>Enter the passphrase that the file has now.</source>
        <translation>Geben Sie die Passphrase ein, die die Datei jetzt hat.</translation>
    </message>
    <message>
        <source>The vault file is being sealed anew…</source>
        <translation>Die Tresordatei wird neu verschlüsselt…</translation>
    </message>
</context>
<context>
    <name>kyc::sandbox::Program</name>
    <message>
        <source>Not a fault: %1
Write KIND@POINT; --help lists the kinds. The points are:
%2</source>
        <translation>Kein Fehlerfall: %1
Schreiben Sie KIND@POINT; --help listet die Arten auf. Die Punkte sind:
%2</translation>
    </message>
    <message>
        <source>No certificate and key in PEM format could be read from %1 and %2.</source>
        <translation>Aus %1 und %2 ließen sich kein Zertifikat und kein Schlüssel im PEM-Format lesen.</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2: %3</source>
        <translation>Auf %1, Port %2, kann nicht gelauscht werden: %3</translation>
    </message>
    <message>
        <source>kyc-desk-sandbox listens on %1</source>
        <translation>kyc-desk-sandbox lauscht auf %1</translation>
    </message>
</context>
<context>
    <name>kyc::sandbox::Server</name>
    <message>
        <source>Only loopback addresses are served.</source>
        <translation>Nur Loopback-Adressen werden bedient.</translation>
    </message>
</context>
<context>
    <name>kyc::sandbox::SettingsOptions</name>
    <message>
        <source>Loopback address to listen on.</source>
        <translation>Loopback-Adresse, auf der gelauscht wird.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port to listen on; 0 takes any free one.</source>
        <translation>Port, auf dem gelauscht wird; 0 nimmt einen beliebigen freien.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Print one line of JSON once it listens: url, accounts and customers.</source>
        <translation>Eine Zeile JSON ausgeben, sobald gelauscht wird: url, accounts und customers.</translation>
    </message>
    <message>
        <source>Let each answer of a provider wait, without holding up another.</source>
        <translation>Jede Antwort eines Anbieters warten lassen, ohne eine andere aufzuhalten.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Let something go wrong: KIND@POINT, or KIND@POINT#TIMES for the first times only. May be given more than once. Kinds: reset, stall, cut, drip[:ms], badlength, garbage, wrongtype, huge, html, empty, gzipbomb, redirect:URL, or an HTTP status from 400 on with [:retry-after seconds]. Points: a check such as p100/kyc, a call such as transak/requirement, provider/* or *.</source>
        <translation>Etwas schiefgehen lassen: KIND@POINT, oder KIND@POINT#TIMES nur für die ersten Male. Mehrfach möglich. Arten: reset, stall, cut, drip[:ms], badlength, garbage, wrongtype, huge, html, empty, gzipbomb, redirect:URL oder ein HTTP-Status ab 400 mit [:retry-after-Sekunden]. Punkte: eine Prüfung wie p100/kyc, ein Aufruf wie transak/requirement, provider/* oder *.</translation>
    </message>
    <message>
        <source>kind@point</source>
        <translation>kind@point</translation>
    </message>
    <message>
        <source>How long a share token stays in each stage of its import.</source>
        <translation>Wie lange ein Share-Token in jeder Phase seines Imports bleibt.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Move a share token on after so many questions, not by time.</source>
        <translation>Einen Share-Token nach so vielen Abfragen weiterrücken lassen, nicht nach Zeit.</translation>
    </message>
    <message>
        <source>How long Transak makes a customer wait for the next code.</source>
        <translation>Wie lange Transak einen Kunden auf den nächsten Code warten lässt.</translation>
    </message>
    <message>
        <source>Let the tokens that logins give end after so long; 0: when the provider lets them end.</source>
        <translation>Die Token aus Anmeldungen nach so langer Zeit enden lassen; 0: wann der Anbieter sie enden lässt.</translation>
    </message>
    <message>
        <source>How far the providers&apos; clock is ahead of ours; may be negative.</source>
        <translation>Wie weit die Uhr der Anbieter unserer voraus ist; darf negativ sein.</translation>
    </message>
    <message>
        <source>Serve TLS with this certificate chain (PEM).</source>
        <translation>TLS mit dieser Zertifikatskette (PEM) anbieten.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key (PEM).</source>
        <translation>Der private Schlüssel des Zertifikats (PEM).</translation>
    </message>
    <message>
        <source>Print the simulated customers as a table, and end.</source>
        <translation>Die simulierten Kunden als Tabelle ausgeben und beenden.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>The five KYC providers, simulated on this computer.</source>
        <translation>Die fünf KYC-Anbieter, auf diesem Computer simuliert.</translation>
    </message>
    <message>
        <source>Let no share token live longer than that, whatever was asked for; 0: it has ended when it comes.</source>
        <translation>Share-Token höchstens so lange gelten lassen, was auch immer verlangt wurde; 0: bei Ankunft schon abgelaufen.</translation>
    </message>
</context>
<context>
    <name>kyc::sandbox::SettingsReader</name>
    <message>
        <source>--%1 must be a whole number of at most %2.</source>
        <translation>--%1 muss eine ganze Zahl von höchstens %2 sein.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Nicht verstanden: %1</translation>
    </message>
    <message>
        <source>--host must be a loopback address such as 127.0.0.1 or ::1: simulated providers are for this computer alone.</source>
        <translation>--host muss eine Loopback-Adresse wie 127.0.0.1 oder ::1 sein: Simulierte Anbieter sind nur für diesen Computer.</translation>
    </message>
    <message>
        <source>--cert and --key go together.</source>
        <translation>--cert und --key gehören zusammen.</translation>
    </message>
</context>
</TS>
