<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountWords</name>
    <message>
        <source>These credentials are removed from where they are kept, and cannot be brought back: %1.</source>
        <translation>Ces authentifiants seront supprimés de leur emplacement, sans retour possible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Every credential kept for it is removed, and cannot be brought back.</source>
        <translation>Tous les authentifiants conservés pour ce compte seront supprimés, sans retour possible.</translation>
    </message>
    <message>
        <source>So are the tokens that logins gave for its customers: each of them would have to log in anew.</source>
        <translation>Les jetons obtenus par la connexion de ses clients le seront aussi&#xa0;: chacun d’eux devrait se reconnecter.</translation>
    </message>
    <message>
        <source>Named anew because the names were taken: %1.</source>
        <translation>Renommés car les noms étaient déjà pris&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” has an address of its own and is switched off: %2. Switch it on if your credentials are meant to go there.</source>
        <translation>«&#xa0;%1&#xa0;» a une adresse propre et a été désactivé&#xa0;: %2. Activez-le si vos authentifiants doivent bien y être envoyés.</translation>
    </message>
    <message>
        <source>“%1” still needs: %2.</source>
        <translation>Il manque encore à «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a copied account</comment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <comment>name of a copied account</comment>
        <translation>%1 (copie %2)</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>withheld</source>
        <comment>a reference in the audit: the key was not at hand</comment>
        <translation>non disponible</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a reference in the audit: it was too old to be kept</comment>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>a reference in the audit: it is not the one that was typed</comment>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>There was a customer, but the vault was locked: who it was is not in the audit.</source>
        <translation>Un client était concerné, mais le coffre était verrouillé&#xa0;: le journal d’audit n’indique pas lequel.</translation>
    </message>
    <message>
        <source>The same letters and digits are the same customer. A saved customer has the same everywhere; what was looked up before has those of an identifier. The filter finds all of them. The name is not in the audit.
%1</source>
        <translation>Les mêmes lettres et chiffres désignent le même client. Un client enregistré a partout les mêmes&#x202f;; ce qui a été consulté auparavant porte ceux d’un identifiant. Le filtre les trouve tous. Le nom ne figure pas dans le journal d’audit.
%1</translation>
    </message>
    <message>
        <source>Program started</source>
        <translation>Programme démarré</translation>
    </message>
    <message>
        <source>Program ended</source>
        <translation>Programme fermé</translation>
    </message>
    <message>
        <source>Login at a provider</source>
        <translation>Connexion à un prestataire</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Déverrouillé</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Records looked at</source>
        <translation>Registre parcouru</translation>
    </message>
    <message>
        <source>Masked text shown</source>
        <translation>Texte masqué révélé</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Accounts imported</source>
        <translation>Comptes importés</translation>
    </message>
    <message>
        <source>Customers imported</source>
        <translation>Clients importés</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Jeton remis</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Compte modifié</translation>
    </message>
    <message>
        <source>Credential changed</source>
        <translation>Authentifiant modifié</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Client modifié</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Paramètre modifié</translation>
    </message>
    <message>
        <source>Old records removed</source>
        <translation>Anciennes données supprimées</translation>
    </message>
    <message>
        <source>Records recovered</source>
        <translation>Registre rétabli</translation>
    </message>
    <message>
        <source>Checkpoint made</source>
        <translation>Jalon créé</translation>
    </message>
    <message>
        <source>Failed attempt</source>
        <translation>Tentative échouée</translation>
    </message>
    <message>
        <source>Entries missing</source>
        <translation>Entrées manquantes</translation>
    </message>
    <message>
        <source>withheld</source>
        <comment>who an entry of the audit is about: the key was not at hand</comment>
        <translation>non consigné</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Conservation légale</translation>
    </message>
</context>
<context>
    <name>AuditFileChoice</name>
    <message>
        <source>Export the audit</source>
        <translation>Exporter le journal d’audit</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON, an entry a line (*.jsonl *.json)</source>
        <translation>JSON, une entrée par ligne (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>Folder for checkpoints</source>
        <translation>Dossier des jalons</translation>
    </message>
    <message>
        <source>Make a recovery file</source>
        <translation>Créer un fichier de récupération</translation>
    </message>
    <message>
        <source>Open a recovery file</source>
        <translation>Ouvrir un fichier de récupération</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>“%1” waits for a login code</source>
        <translation>«&#xa0;%1&#xa0;» attend un code de connexion</translation>
    </message>
    <message>
        <source>The login of %1 waits for a code</source>
        <translation>La connexion de %1 attend un code</translation>
    </message>
    <message>
        <source>%1, %2: enter the code that your authenticator app shows for it now.</source>
        <translation>%1, %2&#xa0;: saisissez le code que votre application d’authentification affiche maintenant.</translation>
    </message>
    <message>
        <source>%1 has e-mailed a code to %2, for the account “%3”. Ask the customer for it.</source>
        <translation>%1 a envoyé un code par e-mail à %2, pour le compte «&#xa0;%3&#xa0;». Demandez-le au client.</translation>
    </message>
    <message>
        <source>%1 has not sent a code to %2 yet, for the account “%3”.</source>
        <translation>%1 n’a pas encore envoyé de code à %2, pour le compte «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The lookup goes on by itself after it. If you cancel, nothing is asked with it.</source>
        <translation>La consultation se poursuit ensuite d’elle-même. Si vous annulez, rien n’est demandé avec ce compte.</translation>
    </message>
    <message>
        <source>Waiting for it: %1. They go on by themselves; if you cancel, they end without an answer and can be asked again.</source>
        <comment>how many lookups wait</comment>
        <translation>En attente de ce code&#xa0;: %1. Ces consultations se poursuivent d’elles-mêmes&#x202f;; si vous annulez, elles se terminent sans réponse et pourront être relancées.</translation>
    </message>
    <message>
        <source>%1
The provider says: %2</source>
        <translation>%1
Le prestataire indique&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>CredentialStateText</name>
    <message>
        <source>Expires in %1 h</source>
        <extracomment>hours</extracomment>
        <translation>Expire dans %1&#xa0;h</translation>
    </message>
    <message>
        <source>Expires in %1 min</source>
        <extracomment>minutes</extracomment>
        <translation>Expire dans %1&#xa0;min</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>a credential</comment>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a credential</comment>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a credential</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>a credential</comment>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Not tested</source>
        <comment>a credential</comment>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a credential</comment>
        <translation>Valide</translation>
    </message>
    <message>
        <source>None needed</source>
        <comment>a credential</comment>
        <translation>Non requis</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>The kind of an identifier, and its text</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Legal hold since %1 by %2: %3</source>
        <translation>Conservation légale depuis le %1, décidée par %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>Export lookups</source>
        <translation>Exporter les consultations</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source> or </source>
        <extracomment>Between things of which one is enough, for example &quot;E-mail address or access token&quot;</extracomment>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Export accounts</source>
        <translation>Exporter des comptes</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importer des comptes</translation>
    </message>
    <message>
        <source>Accounts (*.json)</source>
        <translation>Comptes (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>HistoryChoice</name>
    <message>
        <source>from %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the values of a filter</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Du – au</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Client&#xa0;: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>Prestataire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>Agent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Type&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Période&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Doit agir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed since yesterday</source>
        <translation>Statut changé depuis hier</translation>
    </message>
    <message>
        <source>Only what was seen last of each customer</source>
        <translation>Seulement la dernière réponse obtenue pour chaque client</translation>
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
        <translation>Consultation</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What kind of identifier, and the identifier</extracomment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>IdNames</name>
    <message>
        <source>Applicant id</source>
        <translation>ID demandeur</translation>
    </message>
    <message>
        <source>Global id</source>
        <translation>ID global</translation>
    </message>
    <message>
        <source>Attempt id</source>
        <translation>ID de tentative</translation>
    </message>
    <message>
        <source>Attempt number</source>
        <translation>Numéro de tentative</translation>
    </message>
    <message>
        <source>Review id</source>
        <translation>ID d’examen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Workflow run id</source>
        <translation>ID d’exécution workflow</translation>
    </message>
    <message>
        <source>Inspection id</source>
        <translation>ID d’inspection</translation>
    </message>
    <message>
        <source>Our id for the customer</source>
        <translation>Notre ID du client</translation>
    </message>
    <message>
        <source>Quote id</source>
        <translation>ID de cotation</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ID utilisateur</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>ID de corrélation</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID client API</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>ID de trace</translation>
    </message>
</context>
<context>
    <name>IdentifierChoices</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>A saved customer, an e-mail address, an applicant id or our own id, whichever it looks like</source>
        <translation>Un client enregistré, une adresse e-mail, un ID demandeur ou notre propre ID, selon l’apparence du texte</translation>
    </message>
</context>
<context>
    <name>ImportContext</name>
    <message>
        <source> or </source>
        <comment>between fields of which one is enough</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>The applicant has not been read yet.</source>
        <translation>Le demandeur n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>No account takes a verification over by share token. Add one in Accounts first.</source>
        <translation>Aucun compte ne reprend de vérification par jeton de partage. Ajoutez-en d’abord un dans Comptes.</translation>
    </message>
    <message>
        <source>Paste the share token.</source>
        <translation>Collez le jeton de partage.</translation>
    </message>
    <message>
        <source>Choose where the customer was verified.</source>
        <translation>Choisissez où le client a été vérifié.</translation>
    </message>
    <message>
        <source>The account lacks “%1”: without it no token can be made for it. Enter it in Accounts.</source>
        <translation>Il manque «&#xa0;%1&#xa0;» dans le compte&#xa0;: sans cette valeur, aucun jeton ne peut être créé pour ce compte. Saisissez-la dans Comptes.</translation>
    </message>
    <message>
        <source>Say what allows it: the customer&apos;s consent, or another legal basis.</source>
        <translation>Indiquez ce qui l’autorise&#xa0;: le consentement du client ou une autre base légale.</translation>
    </message>
    <message>
        <source>Give the ticket, or whatever else it can be found by.</source>
        <translation>Indiquez le ticket, ou tout autre moyen de le retrouver.</translation>
    </message>
    <message>
        <source>The destination has not been asked yet.</source>
        <translation>La destination n’a pas encore été interrogée.</translation>
    </message>
</context>
<context>
    <name>ImportNotification</name>
    <message>
        <source>An import has ended.</source>
        <translation>Un import est terminé.</translation>
    </message>
    <message>
        <source>What came of it is in the place Imports.</source>
        <translation>Le résultat se trouve dans la vue Imports.</translation>
    </message>
</context>
<context>
    <name>ImportReceipt</name>
    <message>
        <source>Receipt of an import by share token</source>
        <translation>Récépissé d’un import par jeton de partage</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>A provider, an account there, and its environment</extracomment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What an import does, and at which step it is</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>a token given by hand</source>
        <translation>un jeton saisi manuellement</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>Statut à destination</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Débuté</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>  - %1: %2</source>
        <comment>a step and its state</comment>
        <translation>  - %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Given there</source>
        <translation>Transmis à destination</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Tokens handed over</source>
        <translation>Jetons remis</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Its entries say “import=%1”.</source>
        <translation>Ses entrées portent «&#xa0;import=%1&#xa0;».</translation>
    </message>
    <message>
        <source>Last audit entry</source>
        <translation>Dernière entrée d’audit</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A provider, and one of the accounts there</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A token given by hand</source>
        <translation>Un jeton saisi manuellement</translation>
    </message>
    <message>
        <source>Running in another program</source>
        <translation>En cours dans un autre programme</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>state of a step</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>not possible here</source>
        <comment>state of a step</comment>
        <translation>impossible ici</translation>
    </message>
    <message>
        <source>ended here</source>
        <comment>state of a step</comment>
        <translation>arrêtée ici</translation>
    </message>
    <message>
        <source>cut off</source>
        <comment>state of a step</comment>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>The share token has expired.</source>
        <translation>Le jeton de partage a expiré.</translation>
    </message>
    <message>
        <source>The share token was handed over; its life ends in %1.</source>
        <translation>Le jeton de partage a été remis&#x202f;; il expire dans %1.</translation>
    </message>
    <message>
        <source>The share token is made; it has %1 left.</source>
        <translation>Le jeton de partage est créé&#x202f;; il lui reste %1.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>semicolons</source>
        <translation>des points-virgules</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>des tabulations</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>des virgules</translation>
    </message>
    <message>
        <source>Save what could not be imported</source>
        <translation>Enregistrer les lignes non importées</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importer des clients</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Customers (*.csv *.tsv *.txt)</source>
        <translation>Clients (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1: %2, columns apart by %3. Say what each column is taken for.</source>
        <extracomment>A file&apos;s name, how its text is encoded, and what stands between its columns</extracomment>
        <translation>%1&#xa0;: %2, colonnes séparées par %3. Indiquez à quoi correspond chaque colonne.</translation>
    </message>
    <message>
        <source>Cancelled: what was imported before stays.</source>
        <translation>Annulé&#xa0;: ce qui a déjà été importé est conservé.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajoutés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Got something new: %1</source>
        <translation>Complétés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved before, and left as they are: %1</source>
        <translation>Déjà enregistrés et laissés tels quels&#xa0;: %1</translation>
    </message>
    <message>
        <source>Could not be imported: %1</source>
        <translation>Non importables&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeeperWords</name>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>Trousseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Vault file</source>
        <translation>Fichier coffre</translation>
    </message>
    <message>
        <source>Memory, this session only</source>
        <translation>Mémoire, cette session seulement</translation>
    </message>
    <message>
        <source>The system keeps them beside your other passwords and opens them when you log in.</source>
        <translation>Le système les conserve avec vos autres mots de passe et les ouvre à votre connexion.</translation>
    </message>
    <message>
        <source>They are kept in a file of their own, sealed with a passphrase that you enter at each start. Nobody can bring back a forgotten passphrase.</source>
        <translation>Ils sont conservés dans un fichier à part, scellé par une phrase secrète que vous saisissez à chaque démarrage. Personne ne peut retrouver une phrase secrète oubliée.</translation>
    </message>
    <message>
        <source>They are kept nowhere: when the program ends, or is locked, they are gone and have to be entered again.</source>
        <translation>Ils ne sont conservés nulle part&#xa0;: à la fermeture ou au verrouillage du programme, ils disparaissent et doivent être ressaisis.</translation>
    </message>
    <message>
        <source>Tried out: it works.</source>
        <translation>Essai réussi&#xa0;: cela fonctionne.</translation>
    </message>
    <message>
        <source>Tried out: the file can be written.</source>
        <translation>Essai réussi&#xa0;: le fichier peut être écrit.</translation>
    </message>
    <message>
        <source>Always works.</source>
        <translation>Fonctionne toujours.</translation>
    </message>
    <message>
        <source>Credentials: nowhere to keep them yet</source>
        <translation>Authentifiants&#xa0;: aucun emplacement choisi</translation>
    </message>
    <message>
        <source>%1 – locked</source>
        <comment>%1 is where credentials are kept</comment>
        <translation>%1 – verrouillé</translation>
    </message>
    <message>
        <source>%1 – opening…</source>
        <comment>%1 is where credentials are kept</comment>
        <translation>%1 – ouverture…</translation>
    </message>
    <message>
        <source>%1 – cannot be used</source>
        <comment>%1 is where credentials are kept</comment>
        <translation>%1 – inutilisable</translation>
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
        <translation>touche</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>action</translation>
    </message>
</context>
<context>
    <name>NewTokenQuestion</name>
    <message>
        <source>The last one is never sent again. Everything else stays as it was entered; the destination is asked first whether the customer is there already.</source>
        <translation>Le dernier n’est jamais renvoyé. Tout le reste est conservé tel que saisi&#x202f;; on demande d’abord à la destination si elle connaît déjà le client.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Make a new share token and import with it?</source>
        <translation>Créer un nouveau jeton de partage et importer avec celui-ci&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;New token and import</source>
        <translation>&amp;Nouveau jeton et import</translation>
    </message>
    <message>
        <source>&amp;Import with it</source>
        <translation>&amp;Importer avec ce jeton</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>It is kept nowhere, so it has to be given once more for the import to go on.</source>
        <translation>Cette donnée n’est conservée nulle part&#xa0;: il faut la saisir à nouveau pour que l’import reprenne.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Reprendre</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Shows what every KYC provider says about a customer.</source>
        <translation>Montre ce que chaque prestataire KYC indique sur un client.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Try the program with simulated providers and customers on this computer. Nothing leaves it.</source>
        <translation>Essayer le programme avec des prestataires et des clients simulés sur cet ordinateur. Rien n’en sort.</translation>
    </message>
    <message>
        <source>Start with the accounts and customers of a file, as kyc-desk-sandbox --announce prints them; - reads standard input. Only for addresses on this computer.</source>
        <translation>Démarrer avec les comptes et les clients d’un fichier, tels que kyc-desk-sandbox --announce les affiche&#x202f;; - lit l’entrée standard. Uniquement pour des adresses de cet ordinateur.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file beside the system&apos;s, for a company&apos;s own proxy.</source>
        <translation>Faire confiance, en plus de ceux du système, aux certificats de ce fichier PEM, par exemple pour le proxy de l’entreprise.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%Ln customers: %1. Opens the history.</source>
        <extracomment>For a screen reader; %1 is a status, for example &quot;Approved&quot;</extracomment>
        <translation>
            <numerusform>%Ln client&#xa0;: %1. Ouvre l’historique.</numerusform>
            <numerusform>%Ln clients&#xa0;: %1. Ouvre l’historique.</numerusform>
        </translation>
    </message>
    <message>
        <source>What each check and account said last about each customer</source>
        <translation>Dernière réponse de chaque contrôle et de chaque compte pour chaque client</translation>
    </message>
    <message>
        <source>Where customers stand</source>
        <translation>Où en sont les clients</translation>
    </message>
    <message>
        <source>What each check said last about each customer. Who is known to two checks counts twice.</source>
        <translation>Dernière réponse de chaque contrôle pour chaque client. Un client connu de deux contrôles compte deux fois.</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <translation>À nous d’agir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers are waiting for us. Opens the history.</source>
        <translation>
            <numerusform>%Ln client attend notre action. Ouvre l’historique.</numerusform>
            <numerusform>%Ln clients attendent notre action. Ouvre l’historique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers about whom a check said last that we act next</source>
        <translation>Clients pour lesquels, selon la dernière réponse d’un contrôle, c’est à nous d’agir</translation>
    </message>
    <message>
        <source>Changed since yesterday</source>
        <translation>Statut changé depuis hier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers have another status since yesterday. Opens the history.</source>
        <translation>
            <numerusform>%Ln client a changé de statut depuis hier. Ouvre l’historique.</numerusform>
            <numerusform>%Ln clients ont changé de statut depuis hier. Ouvre l’historique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers whose status is another one than it was when yesterday began. Who was first looked up since then is not among them.</source>
        <translation>Clients dont le statut n’est plus celui qu’ils avaient au début de la journée d’hier. Les clients consultés pour la première fois depuis n’en font pas partie.</translation>
    </message>
    <message>
        <source>Interrupted imports</source>
        <translation>Imports interrompus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted imports can go on. Opens the imports.</source>
        <translation>
            <numerusform>%Ln import interrompu peut reprendre. Ouvre les imports.</numerusform>
            <numerusform>%Ln imports interrompus peuvent reprendre. Ouvre les imports.</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À voir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lookups</source>
        <translation>
            <numerusform>%Ln consultation</numerusform>
            <numerusform>%Ln consultations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>So many of the lookups before it</extracomment>
        <translation>
            <numerusform>%Ln en erreur</numerusform>
            <numerusform>%Ln en erreur</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1 s</source>
        <extracomment>Seconds that half of the answers took at most</extracomment>
        <translation>d’ordinaire %1&#xa0;s</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between figures of a provider</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is in trouble: %2. Opens the history.</source>
        <extracomment>For a screen reader; %1 is a provider, %2 for example &quot;12 lookups, 3 failed, usually 0.8 s&quot;</extracomment>
        <translation>%1 rencontre des problèmes&#xa0;: %2. Ouvre l’historique.</translation>
    </message>
    <message>
        <source>%1 works: %2. Opens the history.</source>
        <translation>%1 fonctionne&#xa0;: %2. Ouvre l’historique.</translation>
    </message>
    <message>
        <source>The bar is the part that got no answer: the provider or the way to it did not work. Half of the answers took no longer than usual.</source>
        <translation>La barre représente la part restée sans réponse&#xa0;: le prestataire, ou l’accès à celui-ci, ne fonctionnait pas. La moitié des réponses n’ont pas dépassé la durée ordinaire.</translation>
    </message>
    <message>
        <source>Providers in the last hour</source>
        <translation>Prestataires, dernière heure</translation>
    </message>
    <message>
        <source>None was asked.</source>
        <comment>providers</comment>
        <translation>Aucun n’a été interrogé.</translation>
    </message>
    <message>
        <source>Credential of %1: %2. Opens the account.</source>
        <extracomment>For a screen reader; %1 is an account, %2 the state of its credential, for example &quot;Expires in 3 h&quot;</extracomment>
        <translation>Authentifiant de %1&#xa0;: %2. Ouvre le compte.</translation>
    </message>
    <message>
        <source>Credentials to look after</source>
        <translation>Authentifiants à surveiller</translation>
    </message>
    <message>
        <source>None is missing, refused or about to expire.</source>
        <comment>credentials</comment>
        <translation>Aucun n’est manquant, refusé ou sur le point d’expirer.</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Autres comptes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other accounts. Opens the accounts.</source>
        <translation>
            <numerusform>%Ln autre compte. Ouvre les comptes.</numerusform>
            <numerusform>%Ln autres comptes. Ouvre les comptes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview of %1</source>
        <translation>Vue d’ensemble&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of the overview as text, for example &quot;Approved: 12&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message numerus="yes">
        <source>(%Ln more characters are not shown here.)</source>
        <translation>
            <numerusform>(%Ln caractère supplémentaire n’est pas affiché ici.)</numerusform>
            <numerusform>(%Ln caractères supplémentaires ne sont pas affichés ici.)</numerusform>
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
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;s</numerusform>
            <numerusform>il y a %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <translation>
            <numerusform>dans %n&#xa0;s</numerusform>
            <numerusform>dans %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;min</numerusform>
            <numerusform>il y a %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>dans %n&#xa0;min</numerusform>
            <numerusform>dans %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;h</numerusform>
            <numerusform>il y a %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>dans %n&#xa0;h</numerusform>
            <numerusform>dans %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;j</numerusform>
            <numerusform>il y a %n&#xa0;j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <translation>
            <numerusform>dans %n&#xa0;j</numerusform>
            <numerusform>dans %n&#xa0;j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;mois</numerusform>
            <numerusform>il y a %n&#xa0;mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n mo</source>
        <translation>
            <numerusform>dans %n&#xa0;mois</numerusform>
            <numerusform>dans %n&#xa0;mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;an</numerusform>
            <numerusform>il y a %n&#xa0;ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n y</source>
        <translation>
            <numerusform>dans %n&#xa0;an</numerusform>
            <numerusform>dans %n&#xa0;ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of a verification and its state, for example &quot;EDD: open&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Type it in the row</source>
        <translation>À saisir dans la ligne</translation>
    </message>
    <message>
        <source>Open account…</source>
        <comment>show the account whose credential is wrong</comment>
        <translation>Ouvrir le compte…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <comment>ask the provider once more</comment>
        <translation>Réinterroger</translation>
    </message>
    <message>
        <source>Enter the code…</source>
        <comment>of a login that waits for it</comment>
        <translation>Saisir le code…</translation>
    </message>
    <message>
        <source>Log the customer in…</source>
        <translation>Connecter le client…</translation>
    </message>
    <message>
        <source>Start an import…</source>
        <translation>Démarrer un import…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <extracomment>State of a result row: the provider is being asked</extracomment>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Waiting for a code…</source>
        <extracomment>States of a result row: somebody has to type a login&apos;s code; the provider is being asked for a token</extracomment>
        <translation>Attente d’un code…</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Needs input</source>
        <extracomment>State of a result row: something has to be typed before the provider can be asked</extracomment>
        <translation>Saisie requise</translation>
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
            <numerusform>%1 (et %n de plus)</numerusform>
            <numerusform>%1 (et %n de plus)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>It holds at once, or as soon as what is under way or being entered has ended. Files and what the providers say stay as they are.</source>
        <translation>Prend effet aussitôt, ou dès que ce qui est en cours ou en train d’être saisi est terminé. Les fichiers et les réponses des prestataires restent tels quels.</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>Co&amp;uleurs&#xa0;:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent, behind a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Size of &amp;text:</source>
        <translation>Ta&amp;ille du texte&#xa0;:</translation>
    </message>
    <message>
        <source>Tell me through the &amp;desktop when an import has ended</source>
        <translation>M’avertir par une notification du &amp;bureau à la fin d’un import</translation>
    </message>
    <message>
        <source>When no window of the program is in front. It names nobody.</source>
        <translation>Lorsqu’aucune fenêtre du programme n’est au premier plan. Personne n’y est nommé.</translation>
    </message>
    <message>
        <source>Show an &amp;icon among those of the system</source>
        <translation>Afficher une icô&amp;ne parmi celles du système</translation>
    </message>
    <message>
        <source>Your &amp;name in the records:</source>
        <translation>Votre n&amp;om dans le registre&#xa0;:</translation>
    </message>
    <message>
        <source>It stands beside each lookup and each entry of the audit from now on. Left empty, it is the name you are logged in with on this computer.</source>
        <translation>Il accompagne désormais chaque consultation et chaque entrée du journal d’audit. S’il est vide, c’est le nom de votre session sur cet ordinateur.</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>never</source>
        <comment>instead of a number of minutes</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Lock when unused for:</source>
        <translation>Verroui&amp;llage après inactivité&#xa0;:</translation>
    </message>
    <message>
        <source>Lock with the &amp;screen, and before the computer sleeps</source>
        <translation>Verrouiller en même temps que l’é&amp;cran et avant la mise en veille</translation>
    </message>
    <message>
        <source>A &amp;copied credential stays on the clipboard for:</source>
        <translation>Garder un authentifiant co&amp;pié dans le presse-papiers&#xa0;:</translation>
    </message>
    <message>
        <source>A s&amp;hown credential stays shown for:</source>
        <translation>Garder un authentifiant &amp;affiché pendant&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Ch&amp;oisir…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Choisir un fichier de certificats</translation>
    </message>
    <message>
        <source>&amp;Certificates to trust as well:</source>
        <translation>Autres &amp;certificats de confiance&#xa0;:</translation>
    </message>
    <message>
        <source>A file in PEM format, for a company&apos;s own proxy. No certificate that does not hold can be accepted otherwise.</source>
        <translation>Un fichier au format PEM, pour le proxy de l’entreprise. Aucun certificat non valable ne peut être accepté autrement.</translation>
    </message>
    <message>
        <source>Use the &amp;system&apos;s proxy</source>
        <translation>Utiliser le &amp;proxy du système</translation>
    </message>
    <message>
        <source>Addresses on this computer are never reached through a proxy.</source>
        <translation>Les adresses de cet ordinateur ne passent jamais par un proxy.</translation>
    </message>
    <message>
        <source>&amp;Wait for an answer of a provider for:</source>
        <translation>Attendre la &amp;réponse d’un prestataire pendant&#xa0;:</translation>
    </message>
    <message>
        <source>What is changed here holds when the program is started the next time.</source>
        <translation>Les modifications faites ici prennent effet au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>What an export to CSV begins with. It can be changed, and the columns chosen, each time, and is remembered.</source>
        <translation>Les options proposées au départ pour un export CSV. Elles peuvent être modifiées, et les colonnes choisies, à chaque export, et sont mémorisées.</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>Sé&amp;parateur&#xa0;:</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>&amp;Byte-order mark at the start, which Excel wants</source>
        <translation>Indicateur d’&amp;ordre des octets (BOM) au début, attendu par Excel</translation>
    </message>
    <message>
        <source>Put an a&amp;postrophe before text that a spreadsheet would run</source>
        <translation>Mettre une &amp;apostrophe devant un texte qu’un tableur exécuterait</translation>
    </message>
    <message>
        <source>&amp;Mask what identifies customers</source>
        <translation>&amp;Masquer ce qui identifie les clients</translation>
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
        <translation>Créé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Submitted: %1</source>
        <translation>Soumis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Décidé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>Expire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fetched: %1</source>
        <translation>Obtenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next to act: %1</source>
        <translation>Doit agir&#xa0;: %1</translation>
    </message>
    <message>
        <source>New attempt: %1</source>
        <translation>Nouvelle tentative&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why (the customer may be told):</source>
        <translation>Motif (peut être communiqué au client)&#xa0;:</translation>
    </message>
    <message>
        <source>Why (internal, do not tell the customer):</source>
        <translation>Motif (interne, ne pas communiquer au client)&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and its state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>Pas de réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <translation>Le prestataire indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not started</source>
        <comment>status</comment>
        <translation>Non démarré</translation>
    </message>
    <message>
        <source>Awaiting customer</source>
        <comment>status</comment>
        <translation>Attente client</translation>
    </message>
    <message>
        <source>In review</source>
        <comment>status</comment>
        <translation>En examen</translation>
    </message>
    <message>
        <source>Action required</source>
        <comment>status</comment>
        <translation>Action requise</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>status</comment>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>status</comment>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status</comment>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>status</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>who acts next</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>who acts next</comment>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Us</source>
        <comment>who acts next</comment>
        <translation>Nous</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>who acts next</comment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>who acts next</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>possible</source>
        <comment>a new attempt is</comment>
        <translation>possible</translation>
    </message>
    <message>
        <source>not possible</source>
        <comment>a new attempt is</comment>
        <translation>impossible</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>whether a new attempt is possible</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Internal: do not tell the customer</source>
        <translation>Interne&#xa0;: ne pas communiquer au client</translation>
    </message>
    <message>
        <source>May be told to the customer</source>
        <translation>Communicable au client</translation>
    </message>
    <message>
        <source>not reported</source>
        <comment>state of a step</comment>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>not required</source>
        <comment>state of a step</comment>
        <translation>non requis</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of a step</comment>
        <translation>à faire</translation>
    </message>
    <message>
        <source>in progress</source>
        <comment>state of a step</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a step</comment>
        <translation>échec</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>state of a step</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Staging</source>
        <comment>environment</comment>
        <translation>Préproduction</translation>
    </message>
    <message>
        <source>Production</source>
        <comment>environment</comment>
        <translation>Production</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>environment</comment>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Input missing or wrong</source>
        <comment>lookup error</comment>
        <translation>Saisie absente ou erronée</translation>
    </message>
    <message>
        <source>Credential missing</source>
        <comment>lookup error</comment>
        <translation>Authentifiant manquant</translation>
    </message>
    <message>
        <source>Credential refused</source>
        <comment>lookup error</comment>
        <translation>Authentifiant refusé</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <comment>lookup error</comment>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>No such user</source>
        <comment>lookup error</comment>
        <translation>Utilisateur introuvable</translation>
    </message>
    <message>
        <source>Request refused</source>
        <comment>lookup error</comment>
        <translation>Demande refusée</translation>
    </message>
    <message>
        <source>Asked too often</source>
        <comment>lookup error</comment>
        <translation>Trop de demandes</translation>
    </message>
    <message>
        <source>Provider unavailable</source>
        <comment>lookup error</comment>
        <translation>Prestataire indisponible</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <comment>lookup error</comment>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <comment>lookup error</comment>
        <translation>Problème de réseau</translation>
    </message>
    <message>
        <source>Connection not safe</source>
        <comment>lookup error</comment>
        <translation>Connexion non sûre</translation>
    </message>
    <message>
        <source>Proxy trouble</source>
        <comment>lookup error</comment>
        <translation>Problème de proxy</translation>
    </message>
    <message>
        <source>Answer makes no sense</source>
        <comment>lookup error</comment>
        <translation>Réponse incohérente</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <comment>lookup error</comment>
        <translation>Réponse trop volumineuse</translation>
    </message>
    <message>
        <source>Credentials locked</source>
        <comment>lookup error</comment>
        <translation>Authentifiants verrouillés</translation>
    </message>
    <message>
        <source>Records not usable</source>
        <comment>lookup error</comment>
        <translation>Registre inutilisable</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>lookup error</comment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Client&#xa0;: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>kyc</name>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 est indiqué deux fois.</translation>
    </message>
    <message>
        <source>--unset names a key that this provider&apos;s accounts do not have.</source>
        <translation>--unset désigne une clé que les comptes de ce prestataire n’ont pas.</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Le compte</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>Son nom.</translation>
    </message>
    <message>
        <source>staging (default) or production: the provider&apos;s own hosts.</source>
        <translation>staging (par défaut) ou production&#xa0;: les hôtes du prestataire.</translation>
    </message>
    <message>
        <source>This address instead of the provider&apos;s own. https; http for this machine alone. Credentials entered for another address are not sent there.</source>
        <translation>Cette adresse au lieu de celle du prestataire. https&#x202f;; http uniquement pour cette machine. Les authentifiants saisis pour une autre adresse n’y sont pas envoyés.</translation>
    </message>
    <message>
        <source>A setting of the account. Repeatable.</source>
        <translation>Un paramètre du compte. Répétable.</translation>
    </message>
    <message>
        <source>A credential, kept in the vault. Repeatable. SOURCE is env:NAME (an environment variable), file:PATH or stdin (for one secret at most).</source>
        <translation>Un authentifiant, conservé dans le coffre. Répétable. SOURCE est env:NAME (une variable d’environnement), file:PATH ou stdin (pour un seul secret au plus).</translation>
    </message>
    <message>
        <source>Take a setting or a credential away. Repeatable.</source>
        <translation>Retirer un paramètre ou un authentifiant. Répétable.</translation>
    </message>
    <message>
        <source>0 is without limit. By default what the provider allows.</source>
        <translation>0 signifie sans limite. Par défaut, ce que le prestataire autorise.</translation>
    </message>
    <message>
        <source>Requests that wait for an answer at once.</source>
        <translation>Nombre de requêtes simultanément en attente de réponse.</translation>
    </message>
    <message>
        <source>Ask it in lookups.</source>
        <translation>L’interroger lors des consultations.</translation>
    </message>
    <message>
        <source>Do not ask it in lookups.</source>
        <translation>Ne pas l’interroger lors des consultations.</translation>
    </message>
    <message>
        <source>--enable and --disable exclude each other.</source>
        <translation>--enable et --disable s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>Give the --provider: one of those that &quot;providers&quot; lists.</source>
        <translation>Indiquez --provider&#xa0;: l’un de ceux que liste «&#xa0;providers&#xa0;».</translation>
    </message>
    <message>
        <source>Give the account a --name.</source>
        <translation>Donnez un nom au compte avec --name.</translation>
    </message>
    <message>
        <source>Say what is to be changed.</source>
        <translation>Indiquez ce qui doit être modifié.</translation>
    </message>
    <message>
        <source>Its credentials will be gone from the vault for good. Say --yes if that is meant.</source>
        <translation>Ses authentifiants seront définitivement supprimés du coffre. Ajoutez --yes si c’est bien voulu.</translation>
    </message>
    <message>
        <source>Accounts added: %1.</source>
        <translation>Comptes ajoutés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One was named %1 because its own name is taken.</source>
        <translation>Un compte a été nommé %1, car son propre nom est déjà pris.</translation>
    </message>
    <message>
        <source>%1 has an address of its own and is switched off: %2. If your credentials are meant to go there: accounts edit --enable</source>
        <translation>%1 a une adresse propre et est désactivé&#xa0;: %2. Si vos authentifiants doivent bien y être envoyés&#xa0;: accounts edit --enable</translation>
    </message>
    <message>
        <source>%1 still needs: %2</source>
        <translation>Il manque encore à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Give the --file.</source>
        <translation>Indiquez --file.</translation>
    </message>
    <message>
        <source>An account by its name. Repeatable; all when not given.</source>
        <translation>Un compte, désigné par son nom. Répétable&#x202f;; tous les comptes par défaut.</translation>
    </message>
    <message>
        <source>The account by its name.</source>
        <translation>Le compte, désigné par son nom.</translation>
    </message>
    <message>
        <source>table (default), json or csv.</source>
        <translation>table (par défaut), json ou csv.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Show this and exit.</source>
        <translation>Afficher ceci et quitter.</translation>
    </message>
    <message>
        <source>Where the vault file&apos;s passphrase comes from: env:NAME, file:PATH or stdin. Asked for at the terminal when not given.</source>
        <translation>D’où vient la phrase secrète du fichier coffre&#xa0;: env:NAME, file:PATH ou stdin. Demandée dans le terminal si elle n’est pas indiquée.</translation>
    </message>
    <message>
        <source>List the accounts and what is known of their credentials.</source>
        <translation>Lister les comptes et l’état de leurs authentifiants.</translation>
    </message>
    <message>
        <source>Lists the accounts that the window and the command line share. A vault file is opened only with --passphrase; without, its credentials are listed as locked.</source>
        <translation>Liste les comptes communs à la fenêtre et à la ligne de commande. Un fichier coffre n’est ouvert qu’avec --passphrase&#x202f;; sinon, ses authentifiants sont indiqués comme verrouillés.</translation>
    </message>
    <message>
        <source>Add an account.</source>
        <translation>Ajouter un compte.</translation>
    </message>
    <message>
        <source>Adds an account; its credentials go to the vault and nowhere else. The keys a provider&apos;s account takes are listed by &quot;providers&quot;.</source>
        <translation>Ajoute un compte&#x202f;; ses authentifiants vont dans le coffre et nulle part ailleurs. Les clés que prend le compte d’un prestataire sont listées par «&#xa0;providers&#xa0;».</translation>
    </message>
    <message>
        <source>Whose account it is, for example p100.</source>
        <translation>Le prestataire du compte, par exemple p100.</translation>
    </message>
    <message>
        <source>Change an account.</source>
        <translation>Modifier un compte.</translation>
    </message>
    <message>
        <source>Changes what is said and leaves the rest as it is. Whoever changes the address has to give the credentials again.</source>
        <translation>Modifie ce qui est indiqué et laisse le reste tel quel. Tout changement d’adresse exige de redonner les authentifiants.</translation>
    </message>
    <message>
        <source>Prove the credentials of accounts.</source>
        <translation>Tester les authentifiants de comptes.</translation>
    </message>
    <message>
        <source>Makes the smallest call that shows whether the provider takes the credential, about a person who does not exist. Exit status: 0 every one was taken, 1 at least one was not.</source>
        <translation>Envoie la plus petite requête qui montre si le prestataire accepte l’authentifiant, au sujet d’une personne qui n’existe pas. Code de sortie&#xa0;: 0 tous ont été acceptés, 1 au moins un ne l’a pas été.</translation>
    </message>
    <message>
        <source>PEM certificates to trust beside the system&apos;s.</source>
        <translation>Certificats PEM auxquels faire confiance en plus de ceux du système.</translation>
    </message>
    <message>
        <source>Remove an account with its credentials.</source>
        <translation>Supprimer un compte et ses authentifiants.</translation>
    </message>
    <message>
        <source>Removes the account, its credentials and the customers&apos; tokens kept for it from the vault, and sees that none is left.</source>
        <translation>Supprime du coffre le compte, ses authentifiants et les jetons des clients conservés pour lui, et vérifie qu’il n’en reste aucun.</translation>
    </message>
    <message>
        <source>Really do it: nothing brings the credentials back.</source>
        <translation>Confirmer la suppression&#xa0;: rien ne permet de récupérer les authentifiants.</translation>
    </message>
    <message>
        <source>Write the accounts as a file, credentials left behind.</source>
        <translation>Écrire les comptes dans un fichier, sans les authentifiants.</translation>
    </message>
    <message>
        <source>Writes JSON to standard output, for &quot;accounts import&quot; elsewhere.</source>
        <translation>Écrit du JSON sur la sortie standard, pour «&#xa0;accounts import&#xa0;» sur un autre poste.</translation>
    </message>
    <message>
        <source>Add the accounts of an exported file.</source>
        <translation>Ajouter les comptes d’un fichier exporté.</translation>
    </message>
    <message>
        <source>Adds every account of the file as a new one and says which credentials are to be entered: none travels in such a file.</source>
        <translation>Ajoute chaque compte du fichier comme nouveau compte et indique quels authentifiants saisir&#xa0;: un tel fichier n’en contient aucun.</translation>
    </message>
    <message>
        <source>What was exported; - is standard input.</source>
        <translation>Ce qui a été exporté&#x202f;; - désigne l’entrée standard.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>There are no accounts yet.
</source>
        <translation>Il n’y a encore aucun compte.
</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation>PRESTATAIRE</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>ENVIRONNEMENT</translation>
    </message>
    <message>
        <source>ENABLED</source>
        <translation>ACTIVÉ</translation>
    </message>
    <message>
        <source>CREDENTIAL</source>
        <translation>AUTHENTIFIANT</translation>
    </message>
    <message>
        <source>TESTED</source>
        <translation>TESTÉ</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>COMPTE</translation>
    </message>
    <message>
        <source>WHAT WAS SEEN</source>
        <translation>CONSTAT</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>--%1 wants key=value.</source>
        <translation>--%1 attend clé=valeur.</translation>
    </message>
    <message>
        <source>--%1 wants a value after the &apos;=&apos;.</source>
        <translation>--%1 attend une valeur après le signe «&#xa0;=&#xa0;».</translation>
    </message>
    <message>
        <source>No checkpoint is signed by the key %1.</source>
        <translation>Aucun jalon n’est signé par la clé %1.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>%1
Entries: %2
Key: %3
</source>
        <translation>%1
Entrées&#xa0;: %2
Clé&#xa0;: %3
</translation>
    </message>
    <message>
        <source>one of the audit&apos;s actions, for example lookup</source>
        <translation>une des actions du journal d’audit, par exemple lookup</translation>
    </message>
    <message>
        <source>csv or json</source>
        <translation>csv ou json</translation>
    </message>
    <message>
        <source>A folder with checkpoints, beside those that the settings name. Repeatable.</source>
        <translation>Un dossier contenant des jalons, en plus de ceux des paramètres. Répétable.</translation>
    </message>
    <message>
        <source>Prove that the audit is what was recorded.</source>
        <translation>Vérifier que le journal d’audit est bien tel qu’il a été consigné.</translation>
    </message>
    <message>
        <source>Computes the chain anew and compares it with every checkpoint, and with where the vault has it that the audit was signed last. A vault file is opened only with --passphrase; it tells the desk&apos;s own checkpoints from those of others, and so does --key. Without either, an audit that was cut back to an old checkpoint may look sound: it is not vouched for then. Exit status: 0 nothing speaks against it, 1 something does, or with --vouched nothing vouches for it, 3 it cannot be read.</source>
        <translation>Recalcule la chaîne et la compare à chaque jalon, ainsi qu’au dernier état signé du journal d’audit selon le coffre. Un fichier coffre n’est ouvert qu’avec --passphrase&#x202f;; c’est lui qui permet de distinguer les jalons de ce poste de ceux d’autres postes, tout comme --key. Sans l’un ni l’autre, un journal d’audit tronqué jusqu’à un ancien jalon peut paraître intègre&#xa0;: il n’est alors pas attesté. Code de sortie&#xa0;: 0 rien ne le met en cause, 1 quelque chose le met en cause ou, avec --vouched, rien ne l’atteste, 3 il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Checkpoints count only when this key signed them; &quot;audit checkpoint&quot; names it.</source>
        <translation>Les jalons ne comptent que s’ils sont signés par cette clé&#x202f;; «&#xa0;audit checkpoint&#xa0;» l’indique.</translation>
    </message>
    <message>
        <source>Only an audit that is vouched for will do, by the vault or by a checkpoint of the --key.</source>
        <translation>N’accepter qu’un journal d’audit attesté, par le coffre ou par un jalon signé par la clé indiquée avec --key.</translation>
    </message>
    <message>
        <source>table (default) or json.</source>
        <translation>table (par défaut) ou json.</translation>
    </message>
    <message>
        <source>Sign how far the audit goes now.</source>
        <translation>Signer l’état actuel du journal d’audit.</translation>
    </message>
    <message>
        <source>Writes a signed checkpoint beside the records and into the auditor&apos;s folder of the settings, and says which key signed it. No file is ever replaced.</source>
        <translation>Écrit un jalon signé à côté du registre et dans le dossier de l’auditeur défini dans les paramètres, et indique quelle clé l’a signé. Aucun fichier n’est jamais remplacé.</translation>
    </message>
    <message>
        <source>Copy every checkpoint that is not there yet to this folder too.</source>
        <translation>Copier aussi dans ce dossier chaque jalon qui ne s’y trouve pas encore.</translation>
    </message>
    <message>
        <source>Write the audit out, oldest entry first.</source>
        <translation>Écrire le journal d’audit, de l’entrée la plus ancienne à la plus récente.</translation>
    </message>
    <message>
        <source>Writes to standard output. Customers and references are keyed hashes; no key is needed and nobody is named but agents. The export itself is recorded.</source>
        <translation>Écrit sur la sortie standard. Les clients et les références sont des empreintes à clé&#x202f;; aucune clé n’est nécessaire et personne n’est nommé, sauf les agents. L’export lui-même est consigné.</translation>
    </message>
    <message>
        <source>csv (default), or json: one object on each line.</source>
        <translation>csv (par défaut), ou json&#xa0;: un objet par ligne.</translation>
    </message>
    <message>
        <source>From then on: 2026-03-04 or 2026-03-04T05:06:07Z, UTC.</source>
        <translation>À partir de cette date&#xa0;: 2026-03-04 ou 2026-03-04T05:06:07Z, UTC.</translation>
    </message>
    <message>
        <source>Before then.</source>
        <translation>Avant cette date.</translation>
    </message>
    <message>
        <source>Only this, for example lookup or reveal.</source>
        <translation>Uniquement cette action, par exemple lookup ou reveal.</translation>
    </message>
    <message>
        <source>Only what this agent did.</source>
        <translation>Uniquement ce que cet agent a fait.</translation>
    </message>
    <message>
        <source>Only what is about this account.</source>
        <translation>Uniquement ce qui concerne ce compte.</translation>
    </message>
    <message>
        <source>The login of %1 could not be kept and will be asked for again.</source>
        <translation>La connexion de %1 n’a pas pu être conservée et sera redemandée.</translation>
    </message>
    <message>
        <source>%1 wants a login code, which nobody is here to give.</source>
        <translation>%1 attend un code de connexion, mais personne n’est là pour le donner.</translation>
    </message>
    <message>
        <source>Login code for %1:</source>
        <translation>Code de connexion pour %1&#xa0;:</translation>
    </message>
    <message>
        <source>What every KYC provider says about a customer, normalized.</source>
        <translation>Ce que chaque prestataire KYC indique sur un client, sous forme normalisée.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Afficher la version et quitter.</translation>
    </message>
    <message>
        <source>Show this and exit; after a command, that command&apos;s options.</source>
        <translation>Afficher ceci et quitter&#x202f;; après une commande, les options de celle-ci.</translation>
    </message>
    <message>
        <source>Results go to standard output, everything else to standard error. Exit status: 0 every lookup was answered, 1 at least one was not (or the results could not be written), 2 wrong usage, 3 the vault or the store could not be used.</source>
        <translation>Les résultats vont sur la sortie standard, tout le reste sur la sortie d’erreur. Code de sortie&#xa0;: 0 toutes les consultations ont reçu une réponse, 1 au moins une n’en a pas reçu (ou les résultats n’ont pas pu être écrits), 2 utilisation incorrecte, 3 le coffre ou le registre n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Il manque une commande.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Cette commande n’existe pas.</translation>
    </message>
    <message>
        <source>The results could not be written: %1</source>
        <translation>Les résultats n’ont pas pu être écrits&#xa0;: %1</translation>
    </message>
    <message>
        <source>See &quot;%1 --help&quot;.</source>
        <translation>Voir «&#xa0;%1 --help&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other.</source>
        <translation>--%1 et --%2 s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>names of columns, none of them twice, or &quot;all&quot;</source>
        <translation>des noms de colonnes, sans répétition, ou «&#xa0;all&#xa0;»</translation>
    </message>
    <message>
        <source>Your administrator has set %1: it cannot be changed.</source>
        <translation>Valeur fixée par votre administrateur, non modifiable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the columns</source>
        <translation>les colonnes</translation>
    </message>
    <message>
        <source>the separator</source>
        <translation>le séparateur</translation>
    </message>
    <message>
        <source>the byte-order mark</source>
        <translation>l’indicateur d’ordre des octets (BOM)</translation>
    </message>
    <message>
        <source>whether identifiers are masked</source>
        <translation>le masquage des identifiants</translation>
    </message>
    <message>
        <source>whether formulas are guarded</source>
        <translation>la protection contre les formules</translation>
    </message>
    <message>
        <source>a whole number between 1 and 100000</source>
        <translation>un nombre entier entre 1 et 100000</translation>
    </message>
    <message>
        <source>Shown: the first %1. --limit shows more.</source>
        <translation>Affichés&#xa0;: les %1 premiers. --limit en affiche davantage.</translation>
    </message>
    <message>
        <source>Bad rows beside these: %1.</source>
        <translation>Lignes erronées en plus de celles-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stopped: the rest of the file was not read. What was saved stays.</source>
        <translation>Arrêté&#xa0;: le reste du fichier n’a pas été lu. Ce qui a été enregistré est conservé.</translation>
    </message>
    <message>
        <source>Added: %1
Updated: %2
Unchanged: %3
Skipped: %4
Bad: %5
</source>
        <translation>Ajoutés&#xa0;: %1
Mis à jour&#xa0;: %2
Inchangés&#xa0;: %3
Ignorés&#xa0;: %4
Erronés&#xa0;: %5
</translation>
    </message>
    <message>
        <source>--update and --skip exclude each other.</source>
        <translation>--update et --skip s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>Importing: %1 %</source>
        <translation>Import&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Show the customers that are saved.</source>
        <translation>Afficher les clients enregistrés.</translation>
    </message>
    <message>
        <source>That somebody looked is recorded. Exit status: 0 all that is shown could be read, 1 one could not be (or the list could not be written), 3 the records cannot be used.</source>
        <translation>L’accès est consigné. Code de sortie&#xa0;: 0 tout ce qui est affiché a pu être lu, 1 un client n’a pas pu l’être (ou la liste n’a pas pu être écrite), 3 le registre est inutilisable.</translation>
    </message>
    <message>
        <source>Whom an identifier is or begins with, or whose name or tag has the text in it.</source>
        <translation>Ceux dont un identifiant est ce texte ou commence par lui, ou dont le nom ou une étiquette le contient.</translation>
    </message>
    <message>
        <source>At most so many; 50 when nothing is said.</source>
        <translation>Au plus ce nombre&#x202f;; 50 par défaut.</translation>
    </message>
    <message>
        <source>Save the customers of a CSV file.</source>
        <translation>Enregistrer les clients d’un fichier CSV.</translation>
    </message>
    <message>
        <source>The first line names the columns: customer (or label), tags, note, and the identifiers %1; others are left out. Prints what became of the rows; bad ones are told by number and the rest is saved. The same file again changes nothing. Ctrl+C stops it, and what was saved stays. Exit status: 0 every row was good, 1 one was not, or the file could not be read to its end, 3 the records cannot be used.</source>
        <translation>La première ligne nomme les colonnes&#xa0;: customer (ou label), tags, note, et les identifiants %1&#x202f;; les autres sont ignorées. Indique ce que sont devenues les lignes&#x202f;; les lignes erronées sont signalées par leur numéro et le reste est enregistré. Relire le même fichier ne change rien. Ctrl+C arrête l’import, et ce qui a été enregistré est conservé. Code de sortie&#xa0;: 0 toutes les lignes étaient correctes, 1 une ligne ne l’était pas, ou le fichier n’a pas pu être lu jusqu’au bout, 3 le registre est inutilisable.</translation>
    </message>
    <message>
        <source>Whoever is known by an identifier gets what is new in the row; nothing is replaced.</source>
        <translation>Les clients connus par un identifiant reçoivent ce que la ligne apporte de nouveau&#x202f;; rien n’est remplacé.</translation>
    </message>
    <message>
        <source>Whoever is known stays as is (default).</source>
        <translation>Les clients connus restent tels quels (par défaut).</translation>
    </message>
    <message>
        <source>Between cells: a comma, a semicolon, a bar or &quot;tab&quot;; found by the first lines when nothing is said.</source>
        <translation>Entre les cellules&#xa0;: une virgule, un point-virgule, une barre verticale ou «&#xa0;tab&#xa0;»&#x202f;; déduit des premières lignes par défaut.</translation>
    </message>
    <message>
        <source>Customer %1 cannot be read</source>
        <translation>Le client %1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>There are no such customers.
</source>
        <translation>Aucun client ne correspond.
</translation>
    </message>
    <message>
        <source>CUSTOMER</source>
        <translation>CLIENT</translation>
    </message>
    <message>
        <source>IDENTIFIERS</source>
        <translation>IDENTIFIANTS</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>ÉTIQUETTES</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTE</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>MODIFIÉ</translation>
    </message>
    <message>
        <source>A --field has a key that none of the checks asked knows. They know: %1</source>
        <translation>Une option --field contient une clé qu’aucun des contrôles interrogés ne connaît. Clés connues&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is a secret and not taken from the command line, where other users and the shell&apos;s history see it. Give it as --secret %1=env:NAME, %1=file:PATH or %1=stdin. If a real secret was just typed, have it replaced.</source>
        <translation>%1 est un secret et n’est pas accepté sur la ligne de commande, où d’autres utilisateurs et l’historique du shell le voient. Donnez-le sous la forme --secret %1=env:NAME, %1=file:PATH ou %1=stdin. Si un vrai secret vient d’être saisi, faites-le remplacer.</translation>
    </message>
    <message>
        <source>%1 is a secret for one provider and none for another. Say --field %2=VALUE for the one, --secret %3=env:NAME for the other.</source>
        <translation>%1 est un secret pour un prestataire et pas pour un autre. Utilisez --field %2=VALUE pour l’un, --secret %3=env:NAME pour l’autre.</translation>
    </message>
    <message>
        <source>%1 is the customer&apos;s for one provider and the account&apos;s for another. Say which: %2.</source>
        <translation>%1 relève du client pour un prestataire et du compte pour un autre. Précisez&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A --secret has a key that none of the checks asked knows. They know: %1</source>
        <translation>Une option --secret contient une clé qu’aucun des contrôles interrogés ne connaît. Clés connues&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is not a secret: give it as --field %1=VALUE.</source>
        <translation>%1 n’est pas un secret&#xa0;: donnez-le sous la forme --field %1=VALUE.</translation>
    </message>
    <message>
        <source>%1 is a secret for several providers, and a credential is for one of them. Say which: %2.</source>
        <translation>%1 est un secret pour plusieurs prestataires, et un authentifiant n’en concerne qu’un. Précisez lequel&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Usage: %1 %2</source>
        <translation>Utilisation&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>No account has that name: it is taken for an id.</source>
        <translation>Aucun compte ne porte ce nom&#xa0;: il est pris pour un ID.</translation>
    </message>
    <message>
        <source>Entries that are damaged and cannot be read: %1.</source>
        <translation>Entrées endommagées et illisibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Shown: %1 of %2. --limit shows more.</source>
        <translation>Affichées&#xa0;: %1 sur %2. --limit en affiche davantage.</translation>
    </message>
    <message>
        <source>Give the --output: the file that is to be written.</source>
        <translation>Indiquez --output&#xa0;: le fichier à écrire.</translation>
    </message>
    <message>
        <source>Writing: %1 %</source>
        <translation>Écriture&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Rows written: %1.</source>
        <translation>Lignes écrites&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Which entries (all of it must hold)</source>
        <translation>Quelles entrées (toutes les conditions doivent être remplies)</translation>
    </message>
    <message>
        <source>Each of the words stands in the customer, an identifier, the reference, the account or the reason.</source>
        <translation>Chacun des mots figure dans le client, un identifiant, la référence, le compte ou le motif.</translation>
    </message>
    <message>
        <source>One of these, or of the errors, for example ActionRequired. Repeatable.</source>
        <translation>L’un de ces statuts, ou l’une des erreurs, par exemple ActionRequired. Répétable.</translation>
    </message>
    <message>
        <source>One of these, or of the statuses, for example RateLimited. Repeatable.</source>
        <translation>L’une de ces erreurs, ou l’un des statuts, par exemple RateLimited. Répétable.</translation>
    </message>
    <message>
        <source>Asked there. Repeatable.</source>
        <translation>Prestataire interrogé. Répétable.</translation>
    </message>
    <message>
        <source>Asked this. Repeatable.</source>
        <translation>Contrôle interrogé. Répétable.</translation>
    </message>
    <message>
        <source>Asked with this account, or the id of one that was removed. Repeatable.</source>
        <translation>Compte utilisé, ou l’ID d’un compte supprimé. Répétable.</translation>
    </message>
    <message>
        <source>Asked by this agent. Repeatable.</source>
        <translation>Agent qui a interrogé. Répétable.</translation>
    </message>
    <message>
        <source>One of: %1. The newest come first without it.</source>
        <translation>L’une de ces valeurs&#xa0;: %1. Sans cette option, les plus récentes viennent en premier.</translation>
    </message>
    <message>
        <source>The other way round.</source>
        <translation>Dans l’ordre inverse.</translation>
    </message>
    <message>
        <source>The file (what is not given is as the settings have it)</source>
        <translation>Le fichier (ce qui n’est pas indiqué suit les paramètres)</translation>
    </message>
    <message>
        <source>Where to. A file that is there is replaced.</source>
        <translation>Où écrire. Un fichier existant est remplacé.</translation>
    </message>
    <message>
        <source>With a comma between, or &quot;all&quot;: %1.</source>
        <translation>Séparées par des virgules, ou «&#xa0;all&#xa0;»&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Between cells: a comma, a semicolon, a bar or &quot;tab&quot;.</source>
        <translation>Entre les cellules&#xa0;: une virgule, un point-virgule, une barre verticale ou «&#xa0;tab&#xa0;».</translation>
    </message>
    <message>
        <source>Start with a byte-order mark, which Excel wants.</source>
        <translation>Commencer par un indicateur d’ordre des octets (BOM), qu’Excel attend.</translation>
    </message>
    <message>
        <source>Start without one.</source>
        <translation>Commencer sans indicateur.</translation>
    </message>
    <message>
        <source>Shorten customers and identifiers.</source>
        <translation>Abréger les clients et les identifiants.</translation>
    </message>
    <message>
        <source>Write them in full.</source>
        <translation>Les écrire en entier.</translation>
    </message>
    <message>
        <source>Put an apostrophe before what a spreadsheet would run.</source>
        <translation>Placer une apostrophe devant ce qu’un tableur exécuterait.</translation>
    </message>
    <message>
        <source>Write that as it is.</source>
        <translation>L’écrire tel quel.</translation>
    </message>
    <message>
        <source>Show what was seen, newest first.</source>
        <translation>Afficher les résultats constatés, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>Shows lookups and what came of them. That somebody looked is recorded. Exit status: 0 all that is shown could be read, 1 an entry could not be (or the list could not be written), 3 the records cannot be used.</source>
        <translation>Affiche les consultations et leur résultat. L’accès est consigné. Code de sortie&#xa0;: 0 tout ce qui est affiché a pu être lu, 1 une entrée n’a pas pu l’être (ou la liste n’a pas pu être écrite), 3 le registre est inutilisable.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Write what was seen to a CSV file.</source>
        <translation>Écrire les résultats constatés dans un fichier CSV.</translation>
    </message>
    <message>
        <source>The file is there once all of it is written; Ctrl+C, or whatever goes wrong, leaves the one before as it was. The export is recorded. Exit status: 0 all was written, 1 it was not, or an entry could not be read (its row says so), 3 the records cannot be used.</source>
        <translation>Le fichier n’apparaît qu’une fois entièrement écrit&#x202f;; Ctrl+C, ou tout incident, laisse le précédent tel quel. L’export est consigné. Code de sortie&#xa0;: 0 tout a été écrit, 1 l’écriture a échoué, ou une entrée n’a pas pu être lue (sa ligne l’indique), 3 le registre est inutilisable.</translation>
    </message>
    <message>
        <source>Entry %1 cannot be read</source>
        <translation>L’entrée %1 ne peut pas être lue</translation>
    </message>
    <message>
        <source>There are no such entries.
</source>
        <translation>Aucune entrée ne correspond.
</translation>
    </message>
    <message>
        <source>LOOKED UP</source>
        <translation>CONSULTÉ</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>CONTRÔLE</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>RÉSULTAT</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>MOTIF</translation>
    </message>
    <message>
        <source>AGENT</source>
        <translation>AGENT</translation>
    </message>
    <message>
        <source>REFERENCE</source>
        <translation>RÉFÉRENCE</translation>
    </message>
    <message>
        <source>a status as in JSON, for example ActionRequired</source>
        <translation>un statut tel qu’en JSON, par exemple ActionRequired</translation>
    </message>
    <message>
        <source>a kind of error as in JSON, for example RateLimited</source>
        <translation>un type d’erreur tel qu’en JSON, par exemple RateLimited</translation>
    </message>
    <message>
        <source>one that &quot;providers&quot; lists</source>
        <translation>une valeur que liste «&#xa0;providers&#xa0;»</translation>
    </message>
    <message>
        <source>a time later than that of --since</source>
        <translation>une date postérieure à celle de --since</translation>
    </message>
    <message>
        <source>a column that --help names</source>
        <translation>une colonne que nomme --help</translation>
    </message>
    <message>
        <source>a whole number between 1 and 3600</source>
        <translation>un nombre entier entre 1 et 3600</translation>
    </message>
    <message>
        <source>Give the import&apos;s number, as &quot;imports list&quot; shows it.</source>
        <translation>Indiquez le numéro de l’import, tel que l’affiche «&#xa0;imports list&#xa0;».</translation>
    </message>
    <message>
        <source>No verification can be carried over between these accounts: see &quot;providers&quot;.</source>
        <translation>Aucune vérification ne peut être transférée entre ces comptes&#xa0;: voir «&#xa0;providers&#xa0;».</translation>
    </message>
    <message>
        <source>A --field is none that these accounts want.</source>
        <translation>Une option --field n’est attendue par aucun de ces comptes.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything is there. The customer&apos;s personal data would be given to the destination: --yes carries it over.</source>
        <translation>Tout est prêt. Les données personnelles du client seraient transmises à la destination&#xa0;: --yes effectue le transfert.</translation>
    </message>
    <message>
        <source>--new-token and --watch-on exclude each other.</source>
        <translation>--new-token et --watch-on s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>This import does not go on like that: &quot;imports show&quot; says what to do.</source>
        <translation>Cet import ne peut pas reprendre ainsi&#xa0;: «&#xa0;imports show&#xa0;» indique que faire.</translation>
    </message>
    <message>
        <source>share-token, where you have one already, or a secret field of the destination. SOURCE is env:NAME, file:PATH or stdin. A secret on the command line itself is refused.</source>
        <translation>share-token, si vous en avez déjà un, ou un champ secret de la destination. SOURCE est env:NAME, file:PATH ou stdin. Un secret placé sur la ligne de commande elle-même est refusé.</translation>
    </message>
    <message>
        <source>How often the destination is asked what became of it; by default as it wants it.</source>
        <translation>Fréquence à laquelle on demande le résultat à la destination&#x202f;; par défaut, celle qu’elle souhaite.</translation>
    </message>
    <message>
        <source>What to carry over</source>
        <translation>Ce qu’il faut transférer</translation>
    </message>
    <message>
        <source>The stored account that has the applicant. Left out with --secret share-token.</source>
        <translation>Le compte enregistré auquel appartient le demandeur. À omettre avec --secret share-token.</translation>
    </message>
    <message>
        <source>The stored account that takes the verification.</source>
        <translation>Le compte enregistré qui reprend la vérification.</translation>
    </message>
    <message>
        <source>applicant-id or external-user-id, and what the destination wants, as &quot;providers&quot; lists it. Repeatable.</source>
        <translation>applicant-id ou external-user-id, et ce que la destination attend, tel que le liste «&#xa0;providers&#xa0;». Répétable.</translation>
    </message>
    <message>
        <source>The customer&apos;s consent, or another legal basis. Required.</source>
        <translation>Le consentement du client, ou une autre base légale. Obligatoire.</translation>
    </message>
    <message>
        <source>A ticket or a case. Required.</source>
        <translation>Un ticket ou un dossier. Obligatoire.</translation>
    </message>
    <message>
        <source>What to call the customer.</source>
        <translation>Comment désigner le client.</translation>
    </message>
    <message>
        <source>Carry it over. Without it everything is checked, and what would be done is told.</source>
        <translation>Effectuer le transfert. Sans cette option, tout est vérifié et ce qui serait fait est indiqué.</translation>
    </message>
    <message>
        <source>Carry a verification over to another provider by share token.</source>
        <translation>Transférer une vérification à un autre prestataire par jeton de partage.</translation>
    </message>
    <message>
        <source>Reads the applicant, has a share token made, hands it over once, and asks the destination what became of it. Prints one JSON object a line for each step.</source>
        <translation>Lit le demandeur, fait créer un jeton de partage, le remet une seule fois, et demande à la destination ce qu’il en est advenu. Affiche un objet JSON par ligne pour chaque étape.</translation>
    </message>
    <message>
        <source>Ctrl+C stops it where it stands; &quot;imports resume&quot; goes on. A token is never handed over twice. Exit status: 0 the destination has it and says so, 1 another end, which is named, 2 wrong usage, 3 the vault or the records could not be used.</source>
        <translation>Ctrl+C l’arrête là où il en est&#x202f;; «&#xa0;imports resume&#xa0;» le reprend. Un jeton n’est jamais remis deux fois. Code de sortie&#xa0;: 0 la destination a la vérification et le confirme, 1 une autre issue, qui est nommée, 2 utilisation incorrecte, 3 le coffre ou le registre n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>Show the imports: running, waiting, interrupted and finished.</source>
        <translation>Afficher les imports&#xa0;: en cours, en attente, interrompus et terminés.</translation>
    </message>
    <message>
        <source>The newest first. That somebody looked is recorded.</source>
        <translation>Du plus récent au plus ancien. L’accès est consigné.</translation>
    </message>
    <message>
        <source>Show one import with its steps and what to do next.</source>
        <translation>Afficher un import avec ses étapes et ce qu’il reste à faire.</translation>
    </message>
    <message>
        <source>That somebody looked is recorded.</source>
        <translation>L’accès est consigné.</translation>
    </message>
    <message>
        <source>Your word that a new share token may be made, where the last one may have been used. Everything else stays as it was.</source>
        <translation>Vous confirmez qu’un nouveau jeton de partage peut être créé, bien que le dernier ait peut-être été utilisé. Tout le reste demeure inchangé.</translation>
    </message>
    <message>
        <source>Ask the destination on, more slowly, where it has not decided.</source>
        <translation>Continuer d’interroger la destination, plus lentement, si elle n’a pas encore décidé.</translation>
    </message>
    <message>
        <source>Go on with an import that was interrupted or waits.</source>
        <translation>Reprendre un import interrompu ou en attente.</translation>
    </message>
    <message>
        <source>Goes on at the step it stopped at. Where handing over had begun the destination is asked first, and the same token is never sent again.</source>
        <translation>Reprend à l’étape où il s’est arrêté. Si la remise avait commencé, la destination est d’abord interrogée, et le même jeton n’est jamais renvoyé.</translation>
    </message>
    <message>
        <source>Exit status as for &quot;import&quot;.</source>
        <translation>Code de sortie identique à celui de «&#xa0;import&#xa0;».</translation>
    </message>
    <message>
        <source>End an import that was interrupted or waits, and drop its token.</source>
        <translation>Mettre fin à un import interrompu ou en attente, et abandonner son jeton.</translation>
    </message>
    <message>
        <source>What the destination has taken it keeps.</source>
        <translation>Ce que la destination a repris, elle le conserve.</translation>
    </message>
    <message>
        <source>There are no imports.
</source>
        <translation>Il n’y a aucun import.
</translation>
    </message>
    <message>
        <source>IMPORT</source>
        <translation>IMPORT</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>VERS</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>STATUS THERE</source>
        <translation>STATUT À DESTINATION</translation>
    </message>
    <message>
        <source>WHAT HAPPENED</source>
        <translation>CE QUI S’EST PASSÉ</translation>
    </message>
    <message>
        <source>STEP</source>
        <translation>ÉTAPE</translation>
    </message>
    <message>
        <source>BEGAN</source>
        <translation>DÉBUT</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>Your administrator requires a reference for every lookup: give it as --reference, for example a ticket.</source>
        <translation>Votre administrateur exige une référence pour chaque consultation&#xa0;: indiquez-la avec --reference, par exemple un ticket.</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Ce qu’il faut demander</translation>
    </message>
    <message>
        <source>A stored account (see &quot;accounts list&quot;), with its address and credentials. Repeatable. Without --check every check of its provider is asked.</source>
        <translation>Un compte enregistré (voir «&#xa0;accounts list&#xa0;»), avec son adresse et ses authentifiants. Répétable. Sans --check, tous les contrôles de son prestataire sont interrogés.</translation>
    </message>
    <message>
        <source>A check, for example p100/kyc. Repeat it to ask several at once.</source>
        <translation>Un contrôle, par exemple p100/kyc. À répéter pour en interroger plusieurs à la fois.</translation>
    </message>
    <message>
        <source>An identifier of the customer or a setting of the account. Repeatable. The value serves every check that knows the key; PROVIDER/KEY=VALUE means that provider alone.</source>
        <translation>Un identifiant du client ou un paramètre du compte. Répétable. La valeur sert à chaque contrôle qui connaît la clé&#x202f;; PROVIDER/KEY=VALUE ne vise que ce prestataire.</translation>
    </message>
    <message>
        <source>A credential. Repeatable. SOURCE is env:NAME (an environment variable), file:PATH or stdin (for one secret at most). A secret on the command line itself is refused.</source>
        <translation>Un authentifiant. Répétable. SOURCE est env:NAME (une variable d’environnement), file:PATH ou stdin (pour un seul secret au plus). Un secret placé sur la ligne de commande elle-même est refusé.</translation>
    </message>
    <message>
        <source>What to call the customer in the results.</source>
        <translation>Comment désigner le client dans les résultats.</translation>
    </message>
    <message>
        <source>Where to ask</source>
        <translation>Où demander</translation>
    </message>
    <message>
        <source>This address instead of the providers&apos; own, for all checks. https; http for this machine alone.</source>
        <translation>Cette adresse au lieu de celles des prestataires, pour tous les contrôles. https&#x202f;; http uniquement pour cette machine.</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Comment demander</translation>
    </message>
    <message>
        <source>For one request and its answer; 15 by default.</source>
        <translation>Pour une requête et sa réponse&#x202f;; 15 par défaut.</translation>
    </message>
    <message>
        <source>For one whole lookup with all its tries; 45 by default.</source>
        <translation>Pour une consultation entière, toutes tentatives comprises&#x202f;; 45 par défaut.</translation>
    </message>
    <message>
        <source>For each provider; 0 is without limit. By default what the provider allows.</source>
        <translation>Pour chaque prestataire&#x202f;; 0 signifie sans limite. Par défaut, ce que le prestataire autorise.</translation>
    </message>
    <message>
        <source>Requests to one provider that wait for an answer at once.</source>
        <translation>Nombre de requêtes à un même prestataire simultanément en attente de réponse.</translation>
    </message>
    <message>
        <source>Who asks, for the CSV; your login name by default.</source>
        <translation>Qui demande, pour le CSV&#x202f;; votre nom de session par défaut.</translation>
    </message>
    <message>
        <source>A ticket or a case, for the CSV.</source>
        <translation>Un ticket ou un dossier, pour le CSV.</translation>
    </message>
    <message>
        <source>Between CSV cells: a comma (default), a semicolon, a bar or &quot;tab&quot;.</source>
        <translation>Entre les cellules du CSV&#xa0;: une virgule (par défaut), un point-virgule, une barre verticale ou «&#xa0;tab&#xa0;».</translation>
    </message>
    <message>
        <source>Start the CSV with a byte-order mark, which Excel wants.</source>
        <translation>Commencer le CSV par un indicateur d’ordre des octets (BOM), qu’Excel attend.</translation>
    </message>
    <message>
        <source>Do not put an apostrophe before CSV text that a spreadsheet would run as a formula.</source>
        <translation>Ne pas placer d’apostrophe devant le texte CSV qu’un tableur exécuterait comme formule.</translation>
    </message>
    <message>
        <source>Shorten the customer&apos;s identifiers in the CSV.</source>
        <translation>Abréger les identifiants du client dans le CSV.</translation>
    </message>
    <message>
        <source>Ask checks about a customer.</source>
        <translation>Interroger des contrôles sur un client.</translation>
    </message>
    <message>
        <source>Asks one or more checks about one customer, all at once, and prints what each provider says, normalized. The checks and their keys are listed by &quot;providers&quot;.</source>
        <translation>Interroge un ou plusieurs contrôles sur un client, tous à la fois, et affiche ce que chaque prestataire indique, sous forme normalisée. Les contrôles et leurs clés sont listés par «&#xa0;providers&#xa0;».</translation>
    </message>
    <message>
        <source>Results go to standard output, everything else to standard error. Ctrl+C cancels what still runs and prints what there is. Exit status: 0 every lookup was answered, 1 at least one was not (or the results could not be written), 2 wrong usage, 3 the vault or the store could not be used.</source>
        <translation>Les résultats vont sur la sortie standard, tout le reste sur la sortie d’erreur. Ctrl+C annule ce qui est encore en cours et affiche ce qui est déjà obtenu. Code de sortie&#xa0;: 0 toutes les consultations ont reçu une réponse, 1 au moins une n’en a pas reçu (ou les résultats n’ont pas pu être écrits), 2 utilisation incorrecte, 3 le coffre ou le registre n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>An account is named twice.</source>
        <translation>Un compte est nommé deux fois.</translation>
    </message>
    <message>
        <source>--passphrase is for --account alone.</source>
        <translation>--passphrase ne va qu’avec --account.</translation>
    </message>
    <message>
        <source>Nothing to ask: give at least one --check or --account.</source>
        <translation>Rien à demander&#xa0;: indiquez au moins une option --check ou --account.</translation>
    </message>
    <message>
        <source>A check is named twice.</source>
        <translation>Un contrôle est nommé deux fois.</translation>
    </message>
    <message>
        <source>Only one secret can come from standard input.</source>
        <translation>Un seul secret peut provenir de l’entrée standard.</translation>
    </message>
    <message>
        <source>An --account has its own address: leave --environment and --base-url out.</source>
        <translation>Un compte --account a sa propre adresse&#xa0;: omettez --environment et --base-url.</translation>
    </message>
    <message>
        <source>seconds between 0.05 and 3600</source>
        <translation>un nombre de secondes entre 0.05 et 3600</translation>
    </message>
    <message>
        <source>--%1 is for --format csv alone.</source>
        <translation>--%1 ne va qu’avec --format csv.</translation>
    </message>
    <message>
        <source>A --check is none of these: %1</source>
        <translation>Un --check ne figure pas parmi ceux-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 has no %2 address: choose another --environment or give --base-url.</source>
        <translation>%1 n’a pas d’adresse %2&#xa0;: choisissez un autre --environment ou indiquez --base-url.</translation>
    </message>
    <message>
        <source>--%1 wants %2.</source>
        <translation>--%1 attend %2.</translation>
    </message>
    <message>
        <source>table, json or csv</source>
        <translation>table, json ou csv</translation>
    </message>
    <message>
        <source>--base-url and --environment exclude each other.</source>
        <translation>--base-url et --environment s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>staging or production</source>
        <translation>staging ou production</translation>
    </message>
    <message>
        <source>an address like https://api.example.com, without name, password or query</source>
        <translation>une adresse comme https://api.example.com, sans nom, mot de passe ni chaîne de requête</translation>
    </message>
    <message>
        <source>a PEM file that can be read</source>
        <translation>un fichier PEM lisible</translation>
    </message>
    <message>
        <source>a number between 0 and 1000</source>
        <translation>un nombre entre 0 et 1000</translation>
    </message>
    <message>
        <source>a whole number between 1 and 1000</source>
        <translation>un nombre entier entre 1 et 1000</translation>
    </message>
    <message>
        <source>table or json</source>
        <translation>table ou json</translation>
    </message>
    <message>
        <source>a comma, a semicolon, a bar or &quot;tab&quot;</source>
        <translation>une virgule, un point-virgule, une barre verticale ou «&#xa0;tab&#xa0;»</translation>
    </message>
    <message>
        <source>a time like 2026-03-04 or 2026-03-04T05:06:07Z</source>
        <translation>une date comme 2026-03-04 ou 2026-03-04T05:06:07Z</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Il n’y a pas d’option --%1 ici.</translation>
    </message>
    <message>
        <source>One of the options is not known here.</source>
        <translation>Une des options n’est pas connue ici.</translation>
    </message>
    <message>
        <source>--%1 may be given only once.</source>
        <translation>--%1 ne peut être indiqué qu’une fois.</translation>
    </message>
    <message>
        <source>An argument belongs to no option; every value follows its option&apos;s name.</source>
        <translation>Un argument n’appartient à aucune option&#x202f;; chaque valeur suit le nom de son option.</translation>
    </message>
    <message>
        <source>The %1 is missing.</source>
        <translation>Argument manquant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Reason, internal</source>
        <translation>Motif, interne</translation>
    </message>
    <message>
        <source>Reason, may be told</source>
        <translation>Motif, communicable</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Doit agir</translation>
    </message>
    <message>
        <source>New attempt</source>
        <translation>Nouvelle tentative</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>yes, the provider will not change it</source>
        <translation>oui, le prestataire ne le changera plus</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Provider said</source>
        <translation>Selon le prestataire</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Obtenu</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Give it as</source>
        <translation>À donner par</translation>
    </message>
    <message>
        <source>Provider&apos;s code</source>
        <translation>Code du prestataire</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUT</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>DOIT AGIR</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>DEPUIS</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CLÉ</translation>
    </message>
    <message>
        <source>GIVE AS</source>
        <translation>À DONNER PAR</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>OBLIGATOIRE</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>PAR DÉFAUT</translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation>SIGNIFICATION</translation>
    </message>
    <message>
        <source>%1 requests in flight</source>
        <translation>%1 requêtes simultanées</translation>
    </message>
    <message>
        <source>%1 requests per second, %2 in flight</source>
        <translation>%1 requêtes par seconde, %2 simultanées</translation>
    </message>
    <message>
        <source>staging, %1: %2</source>
        <translation>préproduction (staging), %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>production, %1: %2</source>
        <translation>production, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Import from here: the applicant, as above</source>
        <translation>Import depuis ce prestataire&#xa0;: le demandeur, comme ci-dessus</translation>
    </message>
    <message>
        <source>Import to here</source>
        <translation>Import vers ce prestataire</translation>
    </message>
    <message>
        <source>List the providers, their checks and the keys those take.</source>
        <translation>Lister les prestataires, leurs contrôles et les clés que ceux-ci prennent.</translation>
    </message>
    <message>
        <source>Lists each provider with its checks, its hosts, what --field and --secret it takes, and how many requests it is sent by default.</source>
        <translation>Liste chaque prestataire avec ses contrôles, ses hôtes, ce que prennent --field et --secret, et le nombre de requêtes qui lui sont envoyées par défaut.</translation>
    </message>
    <message>
        <source>Look whether the file of the records is whole.</source>
        <translation>Vérifier que le fichier du registre est intact.</translation>
    </message>
    <message>
        <source>Reads all of it, which may take a while; for after a crash or a power cut. It changes nothing. Exit status: 0 it is sound, 1 it is damaged, or was not looked at to the end, 3 it cannot be opened.</source>
        <translation>Le lit en entier, ce qui peut durer&#x202f;; à utiliser après un plantage ou une coupure de courant. Ne change rien. Code de sortie&#xa0;: 0 il est intact, 1 il est endommagé ou n’a pas été examiné jusqu’au bout, 3 il ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>A program that had the records open did not end properly.</source>
        <translation>Un programme qui avait ouvert le registre ne s’est pas terminé correctement.</translation>
    </message>
    <message>
        <source>The records are sound.</source>
        <translation>Le registre est intact.</translation>
    </message>
    <message>
        <source>The passphrase of the recovery file, from env:NAME, file:PATH or stdin; asked for at the terminal when nothing is said.</source>
        <translation>La phrase secrète du fichier de récupération, depuis env:NAME, file:PATH ou stdin&#x202f;; demandée dans le terminal si rien n’est indiqué.</translation>
    </message>
    <message>
        <source>Write the keys of the records to a file under a passphrase.</source>
        <translation>Écrire les clés du registre dans un fichier protégé par une phrase secrète.</translation>
    </message>
    <message>
        <source>For the day the vault is lost: without its key nobody can read the records. Keep the file elsewhere, and its passphrase apart from it. It holds as long as these records do, and is recorded. Exit status: 0 it was written, 1 it was not, 3 the vault or the records cannot be used.</source>
        <translation>Pour le jour où le coffre serait perdu&#xa0;: sans sa clé, personne ne peut lire le registre. Conservez le fichier ailleurs, et sa phrase secrète à part. Il reste valable aussi longtemps que ce registre, et sa création est consignée. Code de sortie&#xa0;: 0 il a été écrit, 1 il ne l’a pas été, 3 le coffre ou le registre est inutilisable.</translation>
    </message>
    <message>
        <source>Replace the file that is there.</source>
        <translation>Remplacer le fichier existant.</translation>
    </message>
    <message>
        <source>Bring the keys of the records back from such a file.</source>
        <translation>Rétablir les clés du registre depuis un tel fichier.</translation>
    </message>
    <message>
        <source>Puts them into the vault, and opens the records with them. A key that is not theirs changes nothing. Exit status: 0 the records are open to it, 1 the file was of no use, 3 the vault or the records cannot be used.</source>
        <translation>Les place dans le coffre et ouvre le registre avec elles. Une clé qui n’est pas la sienne ne change rien. Code de sortie&#xa0;: 0 le registre est ouvert avec elles, 1 le fichier n’a servi à rien, 3 le coffre ou le registre est inutilisable.</translation>
    </message>
    <message>
        <source>There are no records here: first put their file into its place, %1.</source>
        <translation>Il n’y a pas de registre ici&#xa0;: remettez d’abord son fichier à sa place, %1.</translation>
    </message>
    <message>
        <source>What was given for the secret %1 is too long to be one (over %2 bytes).</source>
        <translation>Ce qui a été donné pour le secret %1 est trop long pour en être un (plus de %2 octets).</translation>
    </message>
    <message>
        <source>What was given for the secret %1 is empty.</source>
        <translation>Ce qui a été donné pour le secret %1 est vide.</translation>
    </message>
    <message>
        <source>The environment variable for the secret %1 is not set.</source>
        <translation>La variable d’environnement du secret %1 n’est pas définie.</translation>
    </message>
    <message>
        <source>The file for the secret %1 cannot be read: %2</source>
        <translation>Le fichier du secret %1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file for the secret %1 can be read by other users of this machine (chmod 600 it).</source>
        <translation>Le fichier du secret %1 peut être lu par d’autres utilisateurs de cette machine (faites chmod 600).</translation>
    </message>
    <message>
        <source>The secret %1 is to come from standard input, which is the keyboard: it would be shown while you type. Pipe it in, for example from a password manager.</source>
        <translation>Le secret %1 doit venir de l’entrée standard, qui est ici le clavier&#xa0;: il s’afficherait pendant la saisie. Transmettez-le par un tube, par exemple depuis un gestionnaire de mots de passe.</translation>
    </message>
    <message>
        <source>The secret %1 cannot be read from standard input.</source>
        <translation>Le secret %1 ne peut pas être lu depuis l’entrée standard.</translation>
    </message>
    <message>
        <source>A secret is not taken from the command line, where other users and the shell&apos;s history see it. Give it as --secret %1=env:NAME, %1=file:PATH or %1=stdin. If a real secret was just typed, have it replaced.</source>
        <translation>Un secret n’est pas accepté sur la ligne de commande, où d’autres utilisateurs et l’historique du shell le voient. Donnez-le sous la forme --secret %1=env:NAME, %1=file:PATH ou %1=stdin. Si un vrai secret vient d’être saisi, faites-le remplacer.</translation>
    </message>
    <message>
        <source>A --check is none of these accounts&apos;: %1</source>
        <translation>Un --check ne fait pas partie de ceux de ces comptes&#xa0;: %1</translation>
    </message>
    <message>
        <source>A customer&apos;s --secret is for one address alone, and %1 and %2 have different ones: ask them one after the other.</source>
        <translation>Le --secret d’un client ne vaut que pour une seule adresse, et %1 et %2 en ont de différentes&#xa0;: interrogez-les l’un après l’autre.</translation>
    </message>
    <message>
        <source>A --field or --secret is the account&apos;s own: change it with &quot;accounts edit&quot;.</source>
        <translation>Un --field ou un --secret appartient au compte lui-même&#xa0;: modifiez-le avec «&#xa0;accounts edit&#xa0;».</translation>
    </message>
    <message>
        <source>Passphrase of the vault:</source>
        <translation>Phrase secrète du coffre&#xa0;:</translation>
    </message>
    <message>
        <source>The vault&apos;s passphrase is missing: give it as --passphrase env:NAME, file:PATH or stdin.</source>
        <translation>La phrase secrète du coffre manque&#xa0;: indiquez-la avec --passphrase env:NAME, file:PATH ou stdin.</translation>
    </message>
    <message>
        <source>Passphrase of the recovery file:</source>
        <translation>Phrase secrète du fichier de récupération&#xa0;:</translation>
    </message>
    <message>
        <source>The recovery file&apos;s passphrase is missing: give it as --recovery-passphrase env:NAME, file:PATH or stdin.</source>
        <translation>La phrase secrète du fichier de récupération manque&#xa0;: indiquez-la avec --recovery-passphrase env:NAME, file:PATH ou stdin.</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>La même, encore une fois&#xa0;:</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases secrètes ne sont pas identiques.</translation>
    </message>
    <message>
        <source>keychain (the system&apos;s) or file (one of ours under a passphrase).</source>
        <translation>keychain (le trousseau du système) ou file (un fichier propre au programme, protégé par une phrase secrète).</translation>
    </message>
    <message>
        <source>Say where credentials are kept and whether that works.</source>
        <translation>Indiquer où les authentifiants sont conservés et si cela fonctionne.</translation>
    </message>
    <message>
        <source>Writes a value to the keeper that was chosen, reads it back and compares. A vault file is not opened. Exit status: 0 it works, 3 it does not.</source>
        <translation>Écrit une valeur à l’emplacement choisi, la relit et compare. Un fichier coffre n’est pas ouvert. Code de sortie&#xa0;: 0 cela fonctionne, 3 cela ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Decide where credentials are kept.</source>
        <translation>Décider où les authentifiants sont conservés.</translation>
    </message>
    <message>
        <source>For the first time; &quot;vault move&quot; changes it later. The keeper is tried out first. A new vault file gets the passphrase given here.</source>
        <translation>Pour la première fois&#x202f;; «&#xa0;vault move&#xa0;» permet d’en changer plus tard. L’emplacement est d’abord essayé. Un nouveau fichier coffre reçoit la phrase secrète donnée ici.</translation>
    </message>
    <message>
        <source>Carry every credential over to another keeper.</source>
        <translation>Déplacer tous les authentifiants vers un autre emplacement.</translation>
    </message>
    <message>
        <source>Writes all, reads each back and compares, and only then removes them from where they were. The passphrase is that of the vault file that they leave or go to.</source>
        <translation>Les écrit tous, relit et compare chacun, et ne les supprime qu’ensuite de l’ancien emplacement. La phrase secrète est celle du fichier coffre qu’ils quittent ou rejoignent.</translation>
    </message>
    <message>
        <source>keychain or file</source>
        <translation>keychain ou file</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>le trousseau du système</translation>
    </message>
    <message>
        <source>a vault file</source>
        <translation>un fichier coffre</translation>
    </message>
    <message>
        <source>the memory of the window</source>
        <translation>la mémoire de la fenêtre</translation>
    </message>
    <message>
        <source>Credentials are kept in: %1
</source>
        <translation>Emplacement des authentifiants&#xa0;: %1
</translation>
    </message>
    <message>
        <source>That was decided before: &quot;vault move&quot; changes it.</source>
        <translation>C’est déjà décidé&#xa0;: «&#xa0;vault move&#xa0;» permet d’en changer.</translation>
    </message>
    <message>
        <source>They are kept there already.</source>
        <translation>Ils y sont déjà conservés.</translation>
    </message>
    <message>
        <source>Secrets moved: %1.</source>
        <translation>Secrets déplacés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&quot;kyc-desk-cli vault choose --keeper keychain&quot; or &quot;--keeper file&quot; does it here. What the window keeps in memory alone, the command line cannot use.</source>
        <translation>«&#xa0;kyc-desk-cli vault choose --keeper keychain&#xa0;» ou «&#xa0;--keeper file&#xa0;» le fait ici. Ce que la fenêtre ne garde qu’en mémoire, la ligne de commande ne peut pas l’utiliser.</translation>
    </message>
    <message>
        <source>There is no account of that name: see &quot;accounts list&quot;.</source>
        <translation>Aucun compte ne porte ce nom&#xa0;: voir «&#xa0;accounts list&#xa0;».</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Two columns are called &quot;%1&quot;. Rename one of them and try again.</source>
        <translation>Deux colonnes s’appellent «&#xa0;%1&#xa0;». Renommez l’une d’elles et réessayez.</translation>
    </message>
    <message>
        <source>The file is empty: its first line has to name the columns.</source>
        <translation>Le fichier est vide&#xa0;: sa première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
        <source>The names of the columns (line %1): a quote is opened and never closed.</source>
        <translation>Noms des colonnes (ligne %1)&#xa0;: un guillemet est ouvert et jamais fermé.</translation>
    </message>
    <message>
        <source>The names of the columns (line %1): a quote stands where none may.</source>
        <translation>Noms des colonnes (ligne %1)&#xa0;: un guillemet se trouve là où il n’en faut pas.</translation>
    </message>
    <message>
        <source>The names of the columns (line %1): there are more than %2.</source>
        <translation>Noms des colonnes (ligne %1)&#xa0;: il y en a plus de %2.</translation>
    </message>
    <message>
        <source>The names of the columns (line %1) hold bytes that are no text.</source>
        <translation>Noms des colonnes (ligne %1)&#xa0;: ils contiennent des octets qui ne sont pas du texte.</translation>
    </message>
    <message>
        <source>The names of the columns (line %1) hold a NUL character.</source>
        <translation>Noms des colonnes (ligne %1)&#xa0;: ils contiennent un caractère NUL.</translation>
    </message>
    <message>
        <source>The names of the columns (line %1) are longer than %2 KiB.</source>
        <translation>Noms des colonnes (ligne %1)&#xa0;: ils dépassent %2&#xa0;Kio.</translation>
    </message>
    <message>
        <source>Record %1 (line %2): a quote is opened and never closed; nothing after it was read.</source>
        <translation>Enregistrement %1 (ligne %2)&#xa0;: un guillemet est ouvert et jamais fermé&#x202f;; rien n’a été lu au-delà.</translation>
    </message>
    <message>
        <source>Record %1 (line %2): a quote stands where none may. Put the cell in quotes and double those inside.</source>
        <translation>Enregistrement %1 (ligne %2)&#xa0;: un guillemet se trouve là où il n’en faut pas. Mettez la cellule entre guillemets et doublez ceux qu’elle contient.</translation>
    </message>
    <message>
        <source>Record %1 (line %2) has %3 cells; the first line names %4.</source>
        <translation>Enregistrement %1 (ligne %2)&#xa0;: nombre de cellules %3, alors que la première ligne en nomme %4.</translation>
    </message>
    <message>
        <source>Record %1 (line %2) has more than %3 cells.</source>
        <translation>Enregistrement %1 (ligne %2)&#xa0;: il a plus de %3 cellules.</translation>
    </message>
    <message>
        <source>Record %1 (line %2) has a cell of more than %3 KiB.</source>
        <translation>Enregistrement %1 (ligne %2)&#xa0;: une cellule dépasse %3&#xa0;Kio.</translation>
    </message>
    <message>
        <source>Record %1 (line %2) is longer than %3 KiB.</source>
        <translation>Enregistrement %1 (ligne %2)&#xa0;: il dépasse %3&#xa0;Kio.</translation>
    </message>
    <message>
        <source>Record %1 (line %2) holds bytes that are no text. Save the file as UTF-8.</source>
        <translation>Enregistrement %1 (ligne %2)&#xa0;: il contient des octets qui ne sont pas du texte. Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>Record %1 (line %2) holds a NUL character.</source>
        <translation>Enregistrement %1 (ligne %2)&#xa0;: il contient un caractère NUL.</translation>
    </message>
    <message>
        <source>Nothing was asked: %1 is missing.</source>
        <translation>Rien n’a été demandé, champ manquant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Enter it and ask again.</source>
        <translation>Saisissez-le et relancez la demande.</translation>
    </message>
    <message>
        <source>Nothing was asked: %1 is not well-formed.</source>
        <translation>Rien n’a été demandé, valeur mal formée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Correct it and ask again.</source>
        <translation>Corrigez-la et relancez la demande.</translation>
    </message>
    <message>
        <source>Nothing was asked: there is no check &quot;%1&quot; for this account.</source>
        <translation>Rien n’a été demandé&#xa0;: ce compte n’a pas de contrôle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one of the provider&apos;s checks.</source>
        <translation>Choisissez l’un des contrôles du prestataire.</translation>
    </message>
    <message>
        <source>Nothing was asked: the credential %1 is missing.</source>
        <translation>Rien n’a été demandé, authentifiant manquant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Enter it in the account, or beside the customer if it is personal.</source>
        <translation>Saisissez-le dans le compte, ou à côté du client s’il lui est personnel.</translation>
    </message>
    <message>
        <source>Nothing was asked: the credential %1 holds characters that cannot be sent.</source>
        <translation>Rien n’a été demandé, l’authentifiant contient des caractères qui ne peuvent pas être envoyés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Enter it again, without line breaks.</source>
        <translation>Ressaisissez-le, sans saut de ligne.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 would have been asked without encryption.</source>
        <translation>Rien n’a été envoyé&#xa0;: %1 aurait été interrogé sans chiffrement.</translation>
    </message>
    <message>
        <source>Change the account&apos;s address to https.</source>
        <translation>Passez l’adresse du compte en https.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 is not this account&apos;s host.</source>
        <translation>Rien n’a été envoyé&#xa0;: %1 n’est pas l’hôte de ce compte.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address.</source>
        <translation>Vérifiez l’adresse du compte.</translation>
    </message>
    <message>
        <source>Nothing was sent: the account has no usable address.</source>
        <translation>Rien n’a été envoyé&#xa0;: le compte n’a pas d’adresse utilisable.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s base address, for example https://api.example.com.</source>
        <translation>Saisissez l’adresse de base du compte, par exemple https://api.example.com.</translation>
    </message>
    <message>
        <source>The provider saw no key.</source>
        <translation>Le prestataire n’a reçu aucune clé.</translation>
    </message>
    <message>
        <source>Enter the key in the account.</source>
        <translation>Saisissez la clé dans le compte.</translation>
    </message>
    <message>
        <source>The provider refused the key as wrong.</source>
        <translation>Le prestataire a refusé la clé comme erronée.</translation>
    </message>
    <message>
        <source>Check the account&apos;s key and its environment.</source>
        <translation>Vérifiez la clé du compte et son environnement.</translation>
    </message>
    <message>
        <source>The provider does not allow this workstation&apos;s IP address.</source>
        <translation>Le prestataire n’autorise pas l’adresse IP de ce poste.</translation>
    </message>
    <message>
        <source>Ask the provider to allow it, or use the company&apos;s VPN.</source>
        <translation>Demandez au prestataire de l’autoriser, ou utilisez le VPN de l’entreprise.</translation>
    </message>
    <message>
        <source>The provider refused the credential.</source>
        <translation>Le prestataire a refusé l’authentifiant.</translation>
    </message>
    <message>
        <source>It is wrong or has expired: enter a new one.</source>
        <translation>Il est erroné ou a expiré&#xa0;: saisissez-en un nouveau.</translation>
    </message>
    <message>
        <source>The provider refused the request&apos;s signature.</source>
        <translation>Le prestataire a refusé la signature de la requête.</translation>
    </message>
    <message>
        <source>Check the account&apos;s token and secret key: they must belong together.</source>
        <translation>Vérifiez le jeton et la clé secrète du compte&#xa0;: ils doivent aller ensemble.</translation>
    </message>
    <message>
        <source>The provider refused the signature: this workstation&apos;s clock is off by %1 min.</source>
        <translation>Le prestataire a refusé la signature&#xa0;: l’horloge de ce poste est décalée de %1&#xa0;min.</translation>
    </message>
    <message>
        <source>Set the clock and ask again.</source>
        <translation>Réglez l’horloge et relancez la demande.</translation>
    </message>
    <message>
        <source>The provider refused the organisation id.</source>
        <translation>Le prestataire a refusé l’ID d’organisation.</translation>
    </message>
    <message>
        <source>Enter it as &lt;org-id&gt;:&lt;env-id&gt; in the account.</source>
        <translation>Saisissez-le dans le compte sous la forme &lt;org-id&gt;:&lt;env-id&gt;.</translation>
    </message>
    <message>
        <source>The provider refused the credential or the share token.</source>
        <translation>Le prestataire a refusé l’authentifiant ou le jeton de partage.</translation>
    </message>
    <message>
        <source>Check the credential; if it is valid, make a new share token and a new quote.</source>
        <translation>Vérifiez l’authentifiant&#x202f;; s’il est valable, créez un nouveau jeton de partage et une nouvelle cotation.</translation>
    </message>
    <message>
        <source>The provider failed over this share token.</source>
        <translation>Ce jeton de partage a provoqué une erreur chez le prestataire.</translation>
    </message>
    <message>
        <source>Ask again; if it stays so, make a new share token and a new quote.</source>
        <translation>Relancez la demande&#x202f;; si cela persiste, créez un nouveau jeton de partage et une nouvelle cotation.</translation>
    </message>
    <message>
        <source>The credential does not have the right to ask this.</source>
        <translation>L’authentifiant n’a pas le droit de demander cela.</translation>
    </message>
    <message>
        <source>Ask the provider to grant it, or use another account.</source>
        <translation>Demandez au prestataire d’accorder ce droit, ou utilisez un autre compte.</translation>
    </message>
    <message>
        <source>The provider knows no such user.</source>
        <translation>Le prestataire ne connaît pas cet utilisateur.</translation>
    </message>
    <message>
        <source>Check the identifier and the account&apos;s environment.</source>
        <translation>Vérifiez l’identifiant et l’environnement du compte.</translation>
    </message>
    <message>
        <source>The provider asks to slow down.</source>
        <translation>Le prestataire demande de ralentir.</translation>
    </message>
    <message>
        <source>Wait a moment and ask again.</source>
        <translation>Patientez un instant et relancez la demande.</translation>
    </message>
    <message>
        <source>The provider is not available at the moment.</source>
        <translation>Le prestataire n’est pas disponible pour le moment.</translation>
    </message>
    <message>
        <source>This is not about the customer: ask again in a few minutes.</source>
        <translation>Le client n’est pas en cause&#xa0;: relancez la demande dans quelques minutes.</translation>
    </message>
    <message>
        <source>The provider refused the request.</source>
        <translation>Le prestataire a refusé la demande.</translation>
    </message>
    <message>
        <source>Check the identifiers; the provider&apos;s message says more.</source>
        <translation>Vérifiez les identifiants&#x202f;; le message du prestataire en dit plus.</translation>
    </message>
    <message>
        <source>The provider did not answer within %1 s.</source>
        <translation>Le prestataire n’a pas répondu en %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Ask again; if it stays so, check the network.</source>
        <translation>Relancez la demande&#x202f;; si cela persiste, vérifiez le réseau.</translation>
    </message>
    <message>
        <source>There was no usable answer within %1 s, with all tries.</source>
        <translation>Aucune réponse exploitable en %1&#xa0;s, toutes tentatives comprises.</translation>
    </message>
    <message>
        <source>Ask again in a few minutes.</source>
        <translation>Relancez la demande dans quelques minutes.</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>L’hôte %1 est introuvable.</translation>
    </message>
    <message>
        <source>Check the network connection and the account&apos;s address.</source>
        <translation>Vérifiez la connexion réseau et l’adresse du compte.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 a refusé la connexion.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address, or ask again later.</source>
        <translation>Vérifiez l’adresse du compte, ou relancez la demande plus tard.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <translation>La connexion à %1 a été coupée avant que la réponse soit complète.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>Le proxy est injoignable.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this workstation.</source>
        <translation>Vérifiez les paramètres de proxy de ce poste.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password.</source>
        <translation>Le proxy demande un nom et un mot de passe.</translation>
    </message>
    <message>
        <source>Set them in the system&apos;s proxy settings.</source>
        <translation>Indiquez-les dans les paramètres de proxy du système.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Vérifiez la connexion réseau.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 has expired.</source>
        <translation>Rien n’a été envoyé&#xa0;: le certificat de %1 a expiré.</translation>
    </message>
    <message>
        <source>Tell the provider; check this workstation&apos;s date too.</source>
        <translation>Prévenez le prestataire&#x202f;; vérifiez aussi la date de ce poste.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 is not valid yet.</source>
        <translation>Rien n’a été envoyé&#xa0;: le certificat de %1 n’est pas encore valable.</translation>
    </message>
    <message>
        <source>Check this workstation&apos;s date; else tell the provider.</source>
        <translation>Vérifiez la date de ce poste&#x202f;; si elle est juste, prévenez le prestataire.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate is not for %1.</source>
        <translation>Rien n’a été envoyé&#xa0;: le certificat n’est pas établi pour %1.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address; somebody may be in between.</source>
        <translation>Vérifiez l’adresse du compte&#x202f;; la connexion est peut-être interceptée.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 is signed by itself.</source>
        <translation>Rien n’a été envoyé&#xa0;: le certificat de %1 est autosigné.</translation>
    </message>
    <message>
        <source>If it is your company&apos;s own, add its CA file; else somebody may be in between.</source>
        <translation>Si c’est celui de votre entreprise, ajoutez son fichier CA&#x202f;; sinon, la connexion est peut-être interceptée.</translation>
    </message>
    <message>
        <source>Nothing was sent: nobody this workstation trusts vouches for the certificate of %1.</source>
        <translation>Rien n’a été envoyé&#xa0;: aucune autorité reconnue par ce poste ne garantit le certificat de %1.</translation>
    </message>
    <message>
        <source>If your company inspects connections, add its CA file; else somebody may be in between.</source>
        <translation>Si votre entreprise inspecte les connexions, ajoutez son fichier CA&#x202f;; sinon, la connexion est peut-être interceptée.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 has been revoked.</source>
        <translation>Rien n’a été envoyé&#xa0;: le certificat de %1 a été révoqué.</translation>
    </message>
    <message>
        <source>Do not go on; tell the provider.</source>
        <translation>N’allez pas plus loin&#x202f;; prévenez le prestataire.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 is too weak to be trusted.</source>
        <translation>Rien n’a été envoyé&#xa0;: le certificat de %1 est trop faible pour être digne de confiance.</translation>
    </message>
    <message>
        <source>Tell the provider.</source>
        <translation>Prévenez le prestataire.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 only offers encryption older than TLS 1.2.</source>
        <translation>Rien n’a été envoyé&#xa0;: %1 ne propose qu’un chiffrement antérieur à TLS 1.2.</translation>
    </message>
    <message>
        <source>Tell the provider, or whoever runs the proxy in between.</source>
        <translation>Prévenez le prestataire, ou le responsable du proxy intermédiaire.</translation>
    </message>
    <message>
        <source>Nothing was sent: no encrypted connection to %1 came about.</source>
        <translation>Rien n’a été envoyé&#xa0;: aucune connexion chiffrée à %1 n’a pu être établie.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address and the network.</source>
        <translation>Vérifiez l’adresse du compte et le réseau.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 cannot be verified.</source>
        <translation>Rien n’a été envoyé&#xa0;: le certificat de %1 ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>Check the company CA file, else tell the provider.</source>
        <translation>Vérifiez le fichier CA de l’entreprise&#x202f;; s’il est correct, prévenez le prestataire.</translation>
    </message>
    <message>
        <source>The provider&apos;s address sends elsewhere; this was not followed.</source>
        <translation>L’adresse du prestataire renvoie ailleurs&#x202f;; cette redirection n’a pas été suivie.</translation>
    </message>
    <message>
        <source>The answer is not JSON but %1: perhaps a login page in between.</source>
        <translation>La réponse n’est pas du JSON mais %1&#xa0;: peut-être une page de connexion intermédiaire.</translation>
    </message>
    <message>
        <source>The answer contradicts itself: it names &quot;%1&quot; twice.</source>
        <translation>La réponse se contredit&#xa0;: elle nomme deux fois «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Ask again; if it stays so, tell the provider.</source>
        <translation>Relancez la demande&#x202f;; si cela persiste, prévenez le prestataire.</translation>
    </message>
    <message>
        <source>The answer lacks &quot;%1&quot;.</source>
        <translation>Il manque «&#xa0;%1&#xa0;» dans la réponse.</translation>
    </message>
    <message>
        <source>The answer makes no sense: &quot;%1&quot; is of the wrong type.</source>
        <translation>La réponse est incohérente&#xa0;: «&#xa0;%1&#xa0;» n’est pas du bon type.</translation>
    </message>
    <message>
        <source>The answer makes no sense: &quot;%1&quot; is out of range.</source>
        <translation>La réponse est incohérente&#xa0;: «&#xa0;%1&#xa0;» est hors limites.</translation>
    </message>
    <message>
        <source>The answer could not be decompressed.</source>
        <translation>La réponse n’a pas pu être décompressée.</translation>
    </message>
    <message>
        <source>The provider answered with the unexpected HTTP status %1.</source>
        <translation>Le prestataire a répondu par un statut HTTP inattendu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The answer was larger than %1 KiB and was not read.</source>
        <translation>La réponse dépassait %1&#xa0;Kio et n’a pas été lue.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address; else tell the provider.</source>
        <translation>Vérifiez l’adresse du compte&#x202f;; si elle est correcte, prévenez le prestataire.</translation>
    </message>
    <message>
        <source>The answer is damaged and could not be read.</source>
        <translation>La réponse est endommagée et n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Nothing was asked: the credential %1 has expired.</source>
        <translation>Rien n’a été demandé, authentifiant expiré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Log in again, or enter a new one in the account.</source>
        <translation>Reconnectez-vous, ou saisissez-en un nouveau dans le compte.</translation>
    </message>
    <message>
        <source>Nothing was asked: the provider has refused the credential %1 before.</source>
        <translation>Rien n’a été demandé, authentifiant déjà refusé par le prestataire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Change it in the account, or test it there once more.</source>
        <translation>Changez-le dans le compte, ou testez-le de nouveau à cet endroit.</translation>
    </message>
    <message>
        <source>Nothing was asked: the credential %1 was entered for another address, not for %2.</source>
        <translation>Rien n’a été demandé&#xa0;: l’authentifiant «&#xa0;%1&#xa0;» a été saisi pour une autre adresse que %2.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address, then enter the credential again.</source>
        <translation>Vérifiez l’adresse du compte, puis ressaisissez l’authentifiant.</translation>
    </message>
    <message>
        <source>The credential is for another environment: %1.</source>
        <translation>L’authentifiant appartient à un autre environnement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Change the account&apos;s environment, or enter the credential that belongs to it.</source>
        <translation>Changez l’environnement du compte, ou saisissez l’authentifiant qui lui correspond.</translation>
    </message>
    <message>
        <source>The credential may look up applicants, but not share their data.</source>
        <translation>L’authentifiant peut consulter des demandeurs, mais pas partager leurs données.</translation>
    </message>
    <message>
        <source>For hand-overs, have the provider grant it that right.</source>
        <translation>Pour les transferts, demandez au prestataire de lui accorder ce droit.</translation>
    </message>
    <message>
        <source>The provider refused the login.</source>
        <translation>Le prestataire a refusé les données de connexion.</translation>
    </message>
    <message>
        <source>Check the code and what the account says of the login.</source>
        <translation>Vérifiez le code et les données de connexion du compte.</translation>
    </message>
    <message>
        <source>The provider sends no new code yet.</source>
        <translation>Le prestataire n’envoie pas encore de nouveau code.</translation>
    </message>
    <message>
        <source>Wait %1 s, or use the code that was sent last.</source>
        <translation>Attendez %1&#xa0;s, ou utilisez le dernier code envoyé.</translation>
    </message>
    <message>
        <source>Nothing was asked: the login was not carried out.</source>
        <translation>Rien n’a été demandé&#xa0;: la connexion n’a pas été effectuée.</translation>
    </message>
    <message>
        <source>Log in, then ask again.</source>
        <translation>Connectez-vous, puis relancez la demande.</translation>
    </message>
    <message>
        <source>The provider makes no share token for this recipient.</source>
        <translation>Le prestataire ne crée pas de jeton de partage pour ce destinataire.</translation>
    </message>
    <message>
        <source>Have the recipient added to the partners in the provider&apos;s dashboard, or correct its client id in the destination account.</source>
        <translation>Faites ajouter le destinataire aux partenaires dans le tableau de bord du prestataire, ou corrigez son ID client API dans le compte de destination.</translation>
    </message>
    <message>
        <source>The share token was made for somebody else than was asked for.</source>
        <translation>Le jeton de partage a été créé pour un autre destinataire que celui demandé.</translation>
    </message>
    <message>
        <source>It was dropped and handed to nobody. Report it to the provider.</source>
        <translation>Il a été abandonné et n’a été remis à personne. Signalez-le au prestataire.</translation>
    </message>
    <message>
        <source>The provider does not share this applicant.</source>
        <translation>Le prestataire ne partage pas ce demandeur.</translation>
    </message>
    <message>
        <source>Only an approved applicant can be shared: look the applicant up.</source>
        <translation>Seul un demandeur approuvé peut être partagé&#xa0;: consultez le statut du demandeur.</translation>
    </message>
    <message>
        <source>It has not been decided yet where credentials are kept.</source>
        <translation>L’emplacement des authentifiants n’a pas encore été choisi.</translation>
    </message>
    <message>
        <source>Choose the place.</source>
        <translation>Choisissez l’emplacement.</translation>
    </message>
    <message>
        <source>The credentials are locked.</source>
        <translation>Les authentifiants sont verrouillés.</translation>
    </message>
    <message>
        <source>Unlock them.</source>
        <translation>Déverrouillez-les.</translation>
    </message>
    <message>
        <source>This session has no keychain.</source>
        <translation>Cette session n’a pas de trousseau.</translation>
    </message>
    <message>
        <source>Start a keychain service and try again, or keep credentials elsewhere.</source>
        <translation>Démarrez un service de trousseau et réessayez, ou conservez les authentifiants ailleurs.</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 s.</source>
        <translation>Le trousseau n’a pas répondu en %1&#xa0;s.</translation>
    </message>
    <message>
        <source>See whether it asks for its password in a window of its own, then try again.</source>
        <translation>Regardez s’il demande son mot de passe dans une fenêtre à part, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>Le trousseau a refusé.</translation>
    </message>
    <message>
        <source>Unlock it and allow the access, then try again.</source>
        <translation>Déverrouillez-le et autorisez l’accès, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no room left where credentials are kept.</source>
        <translation>Il n’y a plus de place à l’emplacement des authentifiants.</translation>
    </message>
    <message>
        <source>Make room and try again; nothing was lost.</source>
        <translation>Libérez de la place et réessayez&#x202f;; rien n’a été perdu.</translation>
    </message>
    <message>
        <source>The keychain gave back something else than was put in.</source>
        <translation>Le trousseau a rendu autre chose que ce qui y avait été placé.</translation>
    </message>
    <message>
        <source>Keep credentials elsewhere.</source>
        <translation>Conservez les authentifiants ailleurs.</translation>
    </message>
    <message>
        <source>One of the credentials in the vault is not whole any more.</source>
        <translation>L’un des authentifiants du coffre n’est plus intact.</translation>
    </message>
    <message>
        <source>Enter it again: its account lacks it. The others can be used.</source>
        <translation>Ressaisissez-le&#xa0;: il manque à son compte. Les autres restent utilisables.</translation>
    </message>
    <message>
        <source>The vault file cannot be written: %1.</source>
        <translation>Le fichier coffre ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What was in it is still there. Mend the cause and try again.</source>
        <translation>Son contenu est toujours là. Corrigez la cause et réessayez.</translation>
    </message>
    <message>
        <source>The vault file is damaged or was tampered with; nothing of it was used.</source>
        <translation>Le fichier coffre est endommagé ou a été falsifié&#x202f;; rien n’en a été utilisé.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or make a new vault and enter the credentials again.</source>
        <translation>Remettez-en une copie en place, ou créez un nouveau coffre et ressaisissez les authentifiants.</translation>
    </message>
    <message>
        <source>The vault file has the format %1, which this program does not know.</source>
        <translation>Le fichier coffre est au format %1, que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>Open it with the version of the program that wrote it.</source>
        <translation>Ouvrez-le avec la version du programme qui l’a écrit.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the vault file was tampered with.</source>
        <translation>La phrase secrète est erronée, ou le fichier coffre a été falsifié.</translation>
    </message>
    <message>
        <source>Try again; mind the Caps Lock key and the keyboard&apos;s layout.</source>
        <translation>Réessayez&#x202f;; attention à la touche Verr. Maj et à la disposition du clavier.</translation>
    </message>
    <message>
        <source>Another program is writing to the vault.</source>
        <translation>Un autre programme est en train d’écrire dans le coffre.</translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation>Attendez qu’il ait terminé et réessayez.</translation>
    </message>
    <message>
        <source>The place where credentials are kept cannot be used: %1.</source>
        <translation>L’emplacement des authentifiants est inutilisable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Try again, or keep credentials elsewhere.</source>
        <translation>Réessayez, ou conservez les authentifiants ailleurs.</translation>
    </message>
    <message>
        <source>The records are sealed, and their key is not where credentials are kept.</source>
        <translation>Le registre est scellé, et sa clé ne se trouve pas à l’emplacement des authentifiants.</translation>
    </message>
    <message>
        <source>Bring the key back with the recovery file; nothing was changed.</source>
        <translation>Rétablissez la clé avec le fichier de récupération&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The records are sealed with another key than the one kept here.</source>
        <translation>Le registre est scellé avec une autre clé que celle conservée ici.</translation>
    </message>
    <message>
        <source>Bring the right key back with the recovery file; nothing was changed.</source>
        <translation>Rétablissez la bonne clé avec le fichier de récupération&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The records are damaged or were tampered with: %1.</source>
        <translation>Le registre est endommagé ou a été falsifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Keep the file as it is and put back a copy of it.</source>
        <translation>Gardez le fichier tel quel et remettez-en une copie en place.</translation>
    </message>
    <message>
        <source>The records have the format %1, which this program does not know.</source>
        <translation>Le registre est au format %1, que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>Open them with the version of the program that wrote them.</source>
        <translation>Ouvrez-le avec la version du programme qui l’a écrit.</translation>
    </message>
    <message>
        <source>The records cannot be written: %1.</source>
        <translation>Le registre ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What was in them is still there. Mend the cause and try again.</source>
        <translation>Son contenu est toujours là. Corrigez la cause et réessayez.</translation>
    </message>
    <message>
        <source>There is no room left for the records.</source>
        <translation>Il n’y a plus de place pour le registre.</translation>
    </message>
    <message>
        <source>Make room and try again; what was recorded before is still there.</source>
        <translation>Libérez de la place et réessayez&#x202f;; ce qui a déjà été consigné est toujours là.</translation>
    </message>
    <message>
        <source>Another program is writing to the records.</source>
        <translation>Un autre programme est en train d’écrire dans le registre.</translation>
    </message>
    <message>
        <source>The records are not in their place, or not whole, though their key is kept.</source>
        <translation>Le registre n’est pas à sa place, ou n’est pas intact, alors que sa clé est conservée.</translation>
    </message>
    <message>
        <source>Put back the file or a copy of it; nothing was made in its stead.</source>
        <translation>Remettez en place le fichier ou une copie&#x202f;; rien n’a été créé à sa place.</translation>
    </message>
    <message>
        <source>This is not among the records any more.</source>
        <translation>Cet élément ne figure plus dans le registre.</translation>
    </message>
    <message>
        <source>It was removed or merged meanwhile: search again.</source>
        <translation>Il a été supprimé ou fusionné entre-temps&#xa0;: recherchez à nouveau.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile; nothing was saved.</source>
        <translation>Quelqu’un d’autre a modifié cet élément entre-temps&#x202f;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Look at it as it is now, then make your change again.</source>
        <translation>Regardez-le dans son état actuel, puis refaites votre modification.</translation>
    </message>
    <message>
        <source>This customer is on hold: nothing about them may be removed.</source>
        <translation>Ce client est sous conservation légale&#xa0;: rien de ce qui le concerne ne peut être supprimé.</translation>
    </message>
    <message>
        <source>Whoever asked for the hold has to release it first.</source>
        <translation>La personne qui a demandé cette conservation doit d’abord la lever.</translation>
    </message>
    <message>
        <source>The clock says %1, more than a year after anything in the records; nothing that is old was removed from them.</source>
        <translation>L’horloge indique %1, plus d’un an après tout ce que contient le registre&#x202f;; aucune donnée ancienne n’en a été supprimée.</translation>
    </message>
    <message>
        <source>Confirm that the clock is right, or set it right.</source>
        <translation>Confirmez que l’horloge est juste, ou réglez-la.</translation>
    </message>
    <message>
        <source>The records cannot be used: %1.</source>
        <translation>Le registre est inutilisable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Mend that and try again.</source>
        <translation>Corrigez cela et réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1&#xa0;: lecture impossible, %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1&#xa0;: écriture impossible, %2.</translation>
    </message>
    <message>
        <source>%1 has the format %2, which this program does not know.</source>
        <translation>%1 est au format %2, que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>There is a file %1 already; it was left as it is.</source>
        <translation>Un fichier %1 existe déjà&#x202f;; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it is to be replaced.</source>
        <translation>Choisissez un autre nom, ou indiquez qu’il doit être remplacé.</translation>
    </message>
    <message>
        <source>%1 is not a recovery file of this program.</source>
        <translation>%1 n’est pas un fichier de récupération de ce programme.</translation>
    </message>
    <message>
        <source>Choose the file that was made with it.</source>
        <translation>Choisissez le fichier qui a été créé avec lui.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1, or the file was tampered with.</source>
        <translation>La phrase secrète n’ouvre pas %1, ou le fichier a été falsifié.</translation>
    </message>
    <message>
        <source>Try again; it is the passphrase that was chosen when the file was made.</source>
        <translation>Réessayez&#x202f;; c’est la phrase secrète choisie lors de la création du fichier.</translation>
    </message>
    <message>
        <source>Your administrator has set this; it cannot be changed here.</source>
        <translation>Ce paramètre est fixé par votre administrateur et ne peut pas être changé ici.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>%1 is damaged; nothing of it was used and it was left as it is.</source>
        <translation>%1 est endommagé&#x202f;; rien n’en a été utilisé et le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or move it away to start afresh.</source>
        <translation>Remettez-en une copie en place, ou déplacez-le pour repartir de zéro.</translation>
    </message>
    <message>
        <source>Your administrator requires a reference for every lookup.</source>
        <translation>Votre administrateur exige une référence pour chaque consultation.</translation>
    </message>
    <message>
        <source>Type it beside the customer, for example the number of the ticket.</source>
        <translation>Saisissez-la à côté du client, par exemple le numéro du ticket.</translation>
    </message>
    <message>
        <source>%1 lookups could not be recorded, so that no more are made.</source>
        <translation>%1 consultations n’ont pas pu être consignées&#x202f;; il n’en est donc plus effectué.</translation>
    </message>
    <message>
        <source>Mend what keeps the records from being written and record them again.</source>
        <translation>Corrigez ce qui empêche d’écrire dans le registre, puis consignez-les à nouveau.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulée.</translation>
    </message>
    <message>
        <source>Ask again when you are ready.</source>
        <translation>Relancez la demande quand vous voudrez.</translation>
    </message>
    <message>
        <source>The lookup failed.</source>
        <translation>La consultation a échoué.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Relancez la demande.</translation>
    </message>
    <message>
        <source>Wait %1 s and ask again.</source>
        <translation>Attendez %1&#xa0;s et relancez la demande.</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>New share token</source>
        <translation>Nouveau jeton de partage</translation>
    </message>
    <message>
        <source>KYC Desk is open already; its window was brought to the front.</source>
        <translation>KYC Desk est déjà ouvert&#x202f;; sa fenêtre a été amenée au premier plan.</translation>
    </message>
    <message>
        <source>KYC Desk is open already, but its window does not answer. Close it, then start again.</source>
        <translation>KYC Desk est déjà ouvert, mais sa fenêtre ne répond pas. Fermez-le, puis redémarrez-le.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 Try --help.</source>
        <translation>%1 Essayez --help.</translation>
    </message>
    <message>
        <source>The argument &quot;%1&quot; is not understood. Try --help.</source>
        <translation>L’argument «&#xa0;%1&#xa0;» n’est pas compris. Essayez --help.</translation>
    </message>
    <message>
        <source>Give --demo or --setup, not both.</source>
        <translation>Indiquez --demo ou --setup, pas les deux.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>The token of a partner login, without the word Bearer; it lasts an hour. Not needed when the login itself is filled in.</source>
        <translation>Le jeton d’une connexion partenaire, sans le mot Bearer&#x202f;; il est valable une heure. Inutile si la connexion elle-même est renseignée.</translation>
    </message>
    <message>
        <source>Login e-mail</source>
        <translation>E-mail de connexion</translation>
    </message>
    <message>
        <source>The e-mail address of the partner login.</source>
        <translation>L’adresse e-mail de la connexion partenaire.</translation>
    </message>
    <message>
        <source>Login password</source>
        <translation>Mot de passe de connexion</translation>
    </message>
    <message>
        <source>The password of the partner login.</source>
        <translation>Le mot de passe de la connexion partenaire.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID client API</translation>
    </message>
    <message>
        <source>The client id that Kriptomat gave your company.</source>
        <translation>L’ID client API que Kriptomat a attribué à votre entreprise.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client API</translation>
    </message>
    <message>
        <source>The secret that belongs to the client id.</source>
        <translation>Le secret associé à l’ID client API.</translation>
    </message>
    <message>
        <source>SumSub client id</source>
        <translation>ID client API SumSub</translation>
    </message>
    <message>
        <source>Kriptomat&apos;s own id at SumSub, which a share token must be made for.</source>
        <translation>L’ID de Kriptomat chez SumSub, pour lequel un jeton de partage doit être créé.</translation>
    </message>
    <message>
        <source>Path: show user</source>
        <translation>Chemin&#xa0;: afficher l’utilisateur</translation>
    </message>
    <message>
        <source>Where a user is shown; {user_id} stands for the user&apos;s id.</source>
        <translation>Où un utilisateur est affiché&#x202f;; {user_id} tient lieu de son ID.</translation>
    </message>
    <message>
        <source>Path: import</source>
        <translation>Chemin&#xa0;: import</translation>
    </message>
    <message>
        <source>Where a verification is handed over; {user_id} stands for the user&apos;s id.</source>
        <translation>Où une vérification est remise&#x202f;; {user_id} tient lieu de l’ID de l’utilisateur.</translation>
    </message>
    <message>
        <source>Kriptomat user id</source>
        <translation>ID utilisateur Kriptomat</translation>
    </message>
    <message>
        <source>The customer&apos;s id at Kriptomat.</source>
        <translation>L’ID du client chez Kriptomat.</translation>
    </message>
    <message>
        <source>KYC status</source>
        <translation>Statut KYC</translation>
    </message>
    <message>
        <source>Partner login</source>
        <translation>Connexion partenaire</translation>
    </message>
    <message>
        <source>Kriptomat</source>
        <translation>Kriptomat</translation>
    </message>
    <message>
        <source>The user&apos;s account at Kriptomat is &quot;%1&quot;, not &quot;active&quot;.</source>
        <translation>Le compte de l’utilisateur chez Kriptomat est «&#xa0;%1&#xa0;» et non «&#xa0;active&#xa0;».</translation>
    </message>
    <message>
        <source>The customer can start it, or a SumSub verification can be imported by share token.</source>
        <translation>Le client peut la démarrer, ou une vérification SumSub peut être importée par jeton de partage.</translation>
    </message>
    <message>
        <source>Tell the customer that Kriptomat is still checking, and wait.</source>
        <translation>Dites au client que Kriptomat n’a pas fini de vérifier, et attendez.</translation>
    </message>
    <message>
        <source>Kriptomat cannot serve this customer.</source>
        <translation>Kriptomat ne peut pas servir ce client.</translation>
    </message>
    <message>
        <source>Enhanced due diligence (EDD)</source>
        <translation>Vigilance renforcée (EDD)</translation>
    </message>
    <message>
        <source>External user id</source>
        <translation>ID utilisateur externe</translation>
    </message>
    <message>
        <source>Your own id of the customer, as you gave it to P100; often a UUID.</source>
        <translation>Votre propre ID du client, tel que vous l’avez donné à P100&#x202f;; souvent un UUID.</translation>
    </message>
    <message>
        <source>P100</source>
        <translation>P100</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>The partner key that P100 issued for this environment.</source>
        <translation>La clé partenaire émise par P100 pour cet environnement.</translation>
    </message>
    <message>
        <source>P100 says: %1</source>
        <translation>P100 indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>The latest attempt succeeded, but P100 has not marked the user as verified yet.</source>
        <translation>La dernière tentative a réussi, mais P100 n’a pas encore marqué l’utilisateur comme vérifié.</translation>
    </message>
    <message>
        <source>A newer attempt (%1) waits to be processed.</source>
        <translation>Une tentative plus récente (%1) attend d’être traitée.</translation>
    </message>
    <message>
        <source>A newer attempt (%1) is being processed.</source>
        <translation>Une tentative plus récente (%1) est en cours de traitement.</translation>
    </message>
    <message>
        <source>A newer attempt (%1) was rejected.</source>
        <translation>Une tentative plus récente (%1) a été rejetée.</translation>
    </message>
    <message>
        <source>A newer attempt (%1) succeeded, but P100 has not marked the user as verified yet.</source>
        <translation>Une tentative plus récente (%1) a réussi, mais P100 n’a pas encore marqué l’utilisateur comme vérifié.</translation>
    </message>
    <message>
        <source>The face does not match the one in the document.</source>
        <translation>Le visage ne correspond pas à celui du document.</translation>
    </message>
    <message>
        <source>No face was found in the photo of the person.</source>
        <translation>Aucun visage n’a été trouvé sur la photo de la personne.</translation>
    </message>
    <message>
        <source>More than one face is in the photo of the person.</source>
        <translation>La photo de la personne comporte plus d’un visage.</translation>
    </message>
    <message>
        <source>The face is too blurred to be recognized; a sharper photo may help.</source>
        <translation>Le visage est trop flou pour être reconnu&#x202f;; une photo plus nette peut aider.</translation>
    </message>
    <message>
        <source>The face could not be analysed because of an error.</source>
        <translation>Le visage n’a pas pu être analysé en raison d’une erreur.</translation>
    </message>
    <message>
        <source>The face was not analysed.</source>
        <translation>Le visage n’a pas été analysé.</translation>
    </message>
    <message>
        <source>The face was not checked.</source>
        <translation>Le visage n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>The face is taken for a fake, for example a picture or a mask.</source>
        <translation>Le visage est considéré comme factice, par exemple une image ou un masque.</translation>
    </message>
    <message>
        <source>Glare covers the face; a photo in softer light may help.</source>
        <translation>Un reflet couvre le visage&#x202f;; une photo sous une lumière plus douce peut aider.</translation>
    </message>
    <message>
        <source>It is not certain that the face matches the document.</source>
        <translation>Il n’est pas certain que le visage corresponde au document.</translation>
    </message>
    <message>
        <source>The face is suspected of fraud.</source>
        <translation>Le visage fait l’objet d’un soupçon de fraude.</translation>
    </message>
    <message>
        <source>The face is on a block list.</source>
        <translation>Le visage figure sur une liste de blocage.</translation>
    </message>
    <message>
        <source>No document was found in the photo.</source>
        <translation>Aucun document n’a été trouvé sur la photo.</translation>
    </message>
    <message>
        <source>The document is not wholly visible; a photo with all four corners may help.</source>
        <translation>Le document n’est pas entièrement visible&#x202f;; une photo montrant les quatre coins peut aider.</translation>
    </message>
    <message>
        <source>This kind of document is not accepted; another one may help.</source>
        <translation>Ce type de document n’est pas accepté&#x202f;; un autre peut convenir.</translation>
    </message>
    <message>
        <source>No face was found in the document.</source>
        <translation>Aucun visage n’a été trouvé sur le document.</translation>
    </message>
    <message>
        <source>The document has expired; a valid one is needed.</source>
        <translation>Le document a expiré&#x202f;; il en faut un valide.</translation>
    </message>
    <message>
        <source>The document is too blurred to be read; a sharper photo may help.</source>
        <translation>Le document est trop flou pour être lu&#x202f;; une photo plus nette peut aider.</translation>
    </message>
    <message>
        <source>The document is taken for a forgery.</source>
        <translation>Le document est considéré comme un faux.</translation>
    </message>
    <message>
        <source>The document is damaged; another one may help.</source>
        <translation>Le document est abîmé&#x202f;; un autre peut convenir.</translation>
    </message>
    <message>
        <source>The automatic check could not decide.</source>
        <translation>Le contrôle automatique n’a pas pu trancher.</translation>
    </message>
    <message>
        <source>This is SumSub&apos;s sandbox: nobody real was verified.</source>
        <translation>Ceci est la sandbox de SumSub&#xa0;: aucune personne réelle n’a été vérifiée.</translation>
    </message>
    <message>
        <source>On hold: somebody has to look at it in SumSub&apos;s dashboard.</source>
        <translation>Mis en attente&#xa0;: quelqu’un doit l’examiner dans le tableau de bord de SumSub.</translation>
    </message>
    <message>
        <source>The answer %1 does not count: the review is not completed.</source>
        <translation>La réponse %1 ne compte pas&#xa0;: l’examen n’est pas terminé.</translation>
    </message>
    <message>
        <source>The answer is about the applicant %1, not the one asked for.</source>
        <translation>La réponse concerne le demandeur %1, et non celui demandé.</translation>
    </message>
    <message>
        <source>Whether the credential may share applicants&apos; data could not be found out.</source>
        <translation>Impossible de déterminer si l’authentifiant peut partager les données de demandeurs.</translation>
    </message>
    <message>
        <source>App token</source>
        <translation>Jeton d’application</translation>
    </message>
    <message>
        <source>From SumSub&apos;s dashboard; a token that starts with “sbx:” is for the sandbox.</source>
        <translation>Dans le tableau de bord de SumSub&#x202f;; un jeton qui commence par «&#xa0;sbx:&#xa0;» est destiné à la sandbox.</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clé secrète</translation>
    </message>
    <message>
        <source>Shown once by SumSub&apos;s dashboard when the app token is made; it signs every request and is never sent.</source>
        <translation>Affichée une seule fois par le tableau de bord de SumSub à la création du jeton d’application&#x202f;; elle signe chaque requête et n’est jamais envoyée.</translation>
    </message>
    <message>
        <source>Make share tokens by the older call</source>
        <translation>Créer les jetons de partage par l’ancien appel</translation>
    </message>
    <message>
        <source>Turn it on only if SumSub refuses share tokens; where SumSub does not know the newer call, the older one is tried by itself.</source>
        <translation>À activer seulement si SumSub refuse les jetons de partage&#x202f;; si SumSub ne connaît pas le nouvel appel, l’ancien est essayé automatiquement.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Applicant id</source>
        <translation>ID demandeur</translation>
    </message>
    <message>
        <source>SumSub&apos;s own id of the applicant; it goes before our own id.</source>
        <translation>L’ID du demandeur propre à SumSub&#x202f;; il a priorité sur notre propre ID.</translation>
    </message>
    <message>
        <source>Our own id of the customer, as it was given to the provider.</source>
        <translation>Notre propre ID du client, tel qu’il a été donné au prestataire.</translation>
    </message>
    <message>
        <source>SumSub</source>
        <translation>SumSub</translation>
    </message>
    <message>
        <source>More data is needed.</source>
        <translation>Des données supplémentaires sont nécessaires.</translation>
    </message>
    <message>
        <source>A further document is needed.</source>
        <translation>Un document supplémentaire est nécessaire.</translation>
    </message>
    <message>
        <source>The person is named in adverse media reports.</source>
        <translation>La personne est citée dans des informations négatives dans les médias.</translation>
    </message>
    <message>
        <source>The person&apos;s age does not meet the requirements.</source>
        <translation>L’âge de la personne ne répond pas aux exigences.</translation>
    </message>
    <message>
        <source>The person broke off the video interview.</source>
        <translation>La personne a interrompu l’entretien vidéo.</translation>
    </message>
    <message>
        <source>The back of the document is missing.</source>
        <translation>Le verso du document manque.</translation>
    </message>
    <message>
        <source>The profile picture does not meet the requirements.</source>
        <translation>La photo de profil ne répond pas aux exigences.</translation>
    </message>
    <message>
        <source>The face does not match the document.</source>
        <translation>Le visage ne correspond pas au document.</translation>
    </message>
    <message>
        <source>The proof of address cannot be accepted.</source>
        <translation>Le justificatif de domicile ne peut pas être accepté.</translation>
    </message>
    <message>
        <source>The identity document cannot be accepted.</source>
        <translation>La pièce d’identité ne peut pas être acceptée.</translation>
    </message>
    <message>
        <source>The proof of payment cannot be accepted.</source>
        <translation>Le justificatif de paiement ne peut pas être accepté.</translation>
    </message>
    <message>
        <source>The selfie cannot be accepted.</source>
        <translation>Le selfie ne peut pas être accepté.</translation>
    </message>
    <message>
        <source>The video selfie cannot be accepted.</source>
        <translation>Le selfie vidéo ne peut pas être accepté.</translation>
    </message>
    <message>
        <source>The person&apos;s behaviour during the video interview was not acceptable.</source>
        <translation>Le comportement de la personne pendant l’entretien vidéo n’était pas acceptable.</translation>
    </message>
    <message>
        <source>The person is on a blocklist.</source>
        <translation>La personne figure sur une liste de blocage.</translation>
    </message>
    <message>
        <source>The picture is black and white; colour is needed.</source>
        <translation>L’image est en noir et blanc&#x202f;; elle doit être en couleur.</translation>
    </message>
    <message>
        <source>The camera or the lighting was not good enough.</source>
        <translation>La caméra ou l’éclairage n’était pas suffisant.</translation>
    </message>
    <message>
        <source>A check could not be made because its source was not available.</source>
        <translation>Un contrôle n’a pas pu être effectué, car sa source n’était pas disponible.</translation>
    </message>
    <message>
        <source>The company&apos;s data do not match.</source>
        <translation>Les données de la société ne concordent pas.</translation>
    </message>
    <message>
        <source>The company is not active.</source>
        <translation>La société n’est pas active.</translation>
    </message>
    <message>
        <source>The company&apos;s data are not correct.</source>
        <translation>Les données de la société ne sont pas exactes.</translation>
    </message>
    <message>
        <source>The company&apos;s beneficiaries are not identified.</source>
        <translation>Les bénéficiaires de la société ne sont pas identifiés.</translation>
    </message>
    <message>
        <source>The company&apos;s ownership structure is not known.</source>
        <translation>La structure de détention de la société n’est pas connue.</translation>
    </message>
    <message>
        <source>The company&apos;s representatives are not identified.</source>
        <translation>Les représentants de la société ne sont pas identifiés.</translation>
    </message>
    <message>
        <source>The company&apos;s structure is not known.</source>
        <translation>La structure de la société n’est pas connue.</translation>
    </message>
    <message>
        <source>The company&apos;s beneficial owners are not verified.</source>
        <translation>Les bénéficiaires effectifs de la société ne sont pas vérifiés.</translation>
    </message>
    <message>
        <source>The company&apos;s beneficiaries are not verified.</source>
        <translation>Les bénéficiaires de la société ne sont pas vérifiés.</translation>
    </message>
    <message>
        <source>The company&apos;s directors are not verified.</source>
        <translation>Les dirigeants de la société ne sont pas vérifiés.</translation>
    </message>
    <message>
        <source>The company&apos;s representatives are not verified.</source>
        <translation>Les représentants de la société ne sont pas vérifiés.</translation>
    </message>
    <message>
        <source>The company&apos;s structure cannot be accepted.</source>
        <translation>La structure de la société ne peut pas être acceptée.</translation>
    </message>
    <message>
        <source>The person does not meet the anti-money-laundering requirements.</source>
        <translation>La personne ne répond pas aux exigences de lutte contre le blanchiment (LCB-FT).</translation>
    </message>
    <message>
        <source>The connection of the video interview broke off.</source>
        <translation>La connexion de l’entretien vidéo a été coupée.</translation>
    </message>
    <message>
        <source>The connection of the video interview was not good enough.</source>
        <translation>La connexion de l’entretien vidéo n’était pas suffisante.</translation>
    </message>
    <message>
        <source>The person is connected with illegal activity.</source>
        <translation>La personne est liée à des activités illégales.</translation>
    </message>
    <message>
        <source>The data do not match a database.</source>
        <translation>Les données ne concordent pas avec une base de données.</translation>
    </message>
    <message>
        <source>The person was not found in a database.</source>
        <translation>La personne n’a pas été trouvée dans une base de données.</translation>
    </message>
    <message>
        <source>There is no database to check the data against.</source>
        <translation>Il n’existe pas de base de données pour vérifier les données.</translation>
    </message>
    <message>
        <source>A digital version of the document was uploaded.</source>
        <translation>Une version numérique du document a été téléversée.</translation>
    </message>
    <message>
        <source>The document is damaged.</source>
        <translation>Le document est abîmé.</translation>
    </message>
    <message>
        <source>The document has been withdrawn from the person.</source>
        <translation>Le document a été retiré à la personne.</translation>
    </message>
    <message>
        <source>A document is missing.</source>
        <translation>Un document manque.</translation>
    </message>
    <message>
        <source>A page of the document is missing.</source>
        <translation>Une page du document manque.</translation>
    </message>
    <message>
        <source>The document is a template from the internet.</source>
        <translation>Le document est un modèle provenant d’internet.</translation>
    </message>
    <message>
        <source>The person already has another profile.</source>
        <translation>La personne a déjà un autre profil.</translation>
    </message>
    <message>
        <source>The electronic signature failed.</source>
        <translation>La signature électronique a échoué.</translation>
    </message>
    <message>
        <source>The person&apos;s experience does not meet the requirements.</source>
        <translation>L’expérience de la personne ne répond pas aux exigences.</translation>
    </message>
    <message>
        <source>The document has expired or is about to.</source>
        <translation>Le document a expiré ou va bientôt expirer.</translation>
    </message>
    <message>
        <source>The rejection was decided outside SumSub.</source>
        <translation>Le rejet a été décidé en dehors de SumSub.</translation>
    </message>
    <message>
        <source>Documents of this country cannot be accepted.</source>
        <translation>Les documents de ce pays ne peuvent pas être acceptés.</translation>
    </message>
    <message>
        <source>The document or the picture was forged.</source>
        <translation>Le document ou l’image a été falsifié.</translation>
    </message>
    <message>
        <source>Somebody tried to deceive the liveness check.</source>
        <translation>Quelqu’un a tenté de tromper la détection du vivant.</translation>
    </message>
    <message>
        <source>Fraudulent behaviour was detected.</source>
        <translation>Un comportement frauduleux a été détecté.</translation>
    </message>
    <message>
        <source>The front of the document is missing.</source>
        <translation>Le recto du document manque.</translation>
    </message>
    <message>
        <source>The address was not confirmed by location and no document was given instead.</source>
        <translation>L’adresse n’a pas été confirmée par géolocalisation et aucun document n’a été fourni à la place.</translation>
    </message>
    <message>
        <source>The picture was edited.</source>
        <translation>L’image a été retouchée.</translation>
    </message>
    <message>
        <source>The identity document is not valid.</source>
        <translation>La pièce d’identité n’est pas valide.</translation>
    </message>
    <message>
        <source>The document has to be translated.</source>
        <translation>Le document doit être traduit.</translation>
    </message>
    <message>
        <source>The document is not complete or not wholly visible.</source>
        <translation>Le document n’est pas complet ou pas entièrement visible.</translation>
    </message>
    <message>
        <source>The profile holds data or documents of different people.</source>
        <translation>Le profil contient des données ou des documents de personnes différentes.</translation>
    </message>
    <message>
        <source>The information given does not fit the expected form.</source>
        <translation>Les informations fournies ne respectent pas la forme attendue.</translation>
    </message>
    <message>
        <source>The social security number is not correct.</source>
        <translation>Le numéro de sécurité sociale n’est pas exact.</translation>
    </message>
    <message>
        <source>There are not enough data to decide.</source>
        <translation>Il n’y a pas assez de données pour décider.</translation>
    </message>
    <message>
        <source>The picture is not good enough to read.</source>
        <translation>L’image n’est pas assez bonne pour être lue.</translation>
    </message>
    <message>
        <source>More documents are needed.</source>
        <translation>D’autres documents sont nécessaires.</translation>
    </message>
    <message>
        <source>Not all checks have been completed.</source>
        <translation>Les contrôles n’ont pas tous été effectués.</translation>
    </message>
    <message>
        <source>The person was not alone during the video interview.</source>
        <translation>La personne n’était pas seule pendant l’entretien vidéo.</translation>
    </message>
    <message>
        <source>What was uploaded is not a document.</source>
        <translation>Ce qui a été téléversé n’est pas un document.</translation>
    </message>
    <message>
        <source>The person did not come to the video interview.</source>
        <translation>La personne ne s’est pas présentée à l’entretien vidéo.</translation>
    </message>
    <message>
        <source>The person has no document that could be accepted.</source>
        <translation>La personne n’a aucun document qui puisse être accepté.</translation>
    </message>
    <message>
        <source>SumSub found nothing wrong.</source>
        <translation>SumSub n’a rien relevé d’anormal.</translation>
    </message>
    <message>
        <source>Another reason, which SumSub does not name.</source>
        <translation>Un autre motif, que SumSub ne précise pas.</translation>
    </message>
    <message>
        <source>There was another problem with the video interview.</source>
        <translation>Il y a eu un autre problème avec l’entretien vidéo.</translation>
    </message>
    <message>
        <source>The document is of an outdated version.</source>
        <translation>Le document est d’une version périmée.</translation>
    </message>
    <message>
        <source>The person is politically exposed.</source>
        <translation>La personne est politiquement exposée (PPE).</translation>
    </message>
    <message>
        <source>The person is not the one on the documents.</source>
        <translation>La personne n’est pas celle des documents.</translation>
    </message>
    <message>
        <source>The phone number could not be verified.</source>
        <translation>Le numéro de téléphone n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>The personal data do not match the documents.</source>
        <translation>Les données personnelles ne concordent pas avec les documents.</translation>
    </message>
    <message>
        <source>The person refused to go on with the video interview.</source>
        <translation>La personne a refusé de poursuivre l’entretien vidéo.</translation>
    </message>
    <message>
        <source>Regulations do not allow the person to be accepted.</source>
        <translation>La réglementation ne permet pas d’accepter la personne.</translation>
    </message>
    <message>
        <source>The data given do not match the documents.</source>
        <translation>Les données fournies ne concordent pas avec les documents.</translation>
    </message>
    <message>
        <source>The person is from a region that is not served.</source>
        <translation>La personne vient d’une région non desservie.</translation>
    </message>
    <message>
        <source>The person is on a sanctions list.</source>
        <translation>La personne figure sur une liste de sanctions.</translation>
    </message>
    <message>
        <source>A screenshot was uploaded instead of a photo.</source>
        <translation>Une capture d’écran a été téléversée au lieu d’une photo.</translation>
    </message>
    <message>
        <source>The selfie does not match the picture on the document.</source>
        <translation>Le selfie ne correspond pas à la photo du document.</translation>
    </message>
    <message>
        <source>A new selfie with the requested note is needed.</source>
        <translation>Un nouveau selfie avec la note demandée est nécessaire.</translation>
    </message>
    <message>
        <source>There was a problem with the sound of the video interview.</source>
        <translation>Il y a eu un problème de son pendant l’entretien vidéo.</translation>
    </message>
    <message>
        <source>Too many or irrelevant files were uploaded.</source>
        <translation>Trop de fichiers, ou des fichiers sans rapport, ont été téléversés.</translation>
    </message>
    <message>
        <source>Somebody else paid or urged the person to be verified.</source>
        <translation>Quelqu’un d’autre a payé la personne pour qu’elle se fasse vérifier, ou l’y a poussée.</translation>
    </message>
    <message>
        <source>The documents do not belong to the person.</source>
        <translation>Les documents n’appartiennent pas à la personne.</translation>
    </message>
    <message>
        <source>No interviewer was available in a language the person speaks.</source>
        <translation>Aucun interlocuteur n’était disponible dans une langue que parle la personne.</translation>
    </message>
    <message>
        <source>Suspicious behaviour was detected.</source>
        <translation>Un comportement suspect a été détecté.</translation>
    </message>
    <message>
        <source>Somebody else told the person what to do.</source>
        <translation>Quelqu’un d’autre a dit à la personne ce qu’elle devait faire.</translation>
    </message>
    <message>
        <source>Somebody else took part in the verification.</source>
        <translation>Quelqu’un d’autre a participé à la vérification.</translation>
    </message>
    <message>
        <source>The document is not signed or not filled in.</source>
        <translation>Le document n’est pas signé ou pas rempli.</translation>
    </message>
    <message>
        <source>The photos cannot be accepted.</source>
        <translation>Les photos ne peuvent pas être acceptées.</translation>
    </message>
    <message>
        <source>The document is not of a kind that can be accepted.</source>
        <translation>Le document n’est pas d’un type accepté.</translation>
    </message>
    <message>
        <source>The place of the video interview was not suitable.</source>
        <translation>Le lieu de l’entretien vidéo n’était pas adapté.</translation>
    </message>
    <message>
        <source>The language is not supported.</source>
        <translation>La langue n’est pas prise en charge.</translation>
    </message>
    <message>
        <source>Filters or masks were used in the video.</source>
        <translation>Des filtres ou des masques ont été utilisés dans la vidéo.</translation>
    </message>
    <message>
        <source>The number of video interviews is used up.</source>
        <translation>Le nombre d’entretiens vidéo autorisés est épuisé.</translation>
    </message>
    <message>
        <source>The address does not match the documents.</source>
        <translation>L’adresse ne concorde pas avec les documents.</translation>
    </message>
    <message>
        <source>The person&apos;s region is not served.</source>
        <translation>La région de la personne n’est pas desservie.</translation>
    </message>
    <message>
        <source>Sumvin answers. There was nothing to prove: the personal token belongs to the customer.</source>
        <translation>Sumvin répond. Il n’y avait rien à vérifier&#xa0;: le jeton personnel appartient au client.</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Jeton d’accès personnel</translation>
    </message>
    <message>
        <source>The customer&apos;s own token at Sumvin; it stands for the customer.</source>
        <translation>Le jeton du client chez Sumvin&#x202f;; il représente le client.</translation>
    </message>
    <message>
        <source>Sumvin</source>
        <translation>Sumvin</translation>
    </message>
    <message>
        <source>Organisation id</source>
        <translation>ID d’organisation</translation>
    </message>
    <message>
        <source>Your tenant at Sumvin, as &lt;org-id&gt;:&lt;env-id&gt;; leave empty for none.</source>
        <translation>Votre organisation chez Sumvin, sous la forme &lt;org-id&gt;:&lt;env-id&gt;&#x202f;; laissez vide s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Ask afresh</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Whether Sumvin asks its verifier afresh instead of answering from its cache.</source>
        <translation>Si Sumvin doit interroger à nouveau son vérificateur au lieu de répondre depuis son cache.</translation>
    </message>
    <message>
        <source>The person cannot open a new account with the same documents.</source>
        <translation>La personne ne peut pas ouvrir de nouveau compte avec les mêmes documents.</translation>
    </message>
    <message>
        <source>Passport on file</source>
        <translation>Passeport au dossier</translation>
    </message>
    <message>
        <source>Only the partner access token was tested.</source>
        <translation>Seul le jeton d’accès partenaire a été testé.</translation>
    </message>
    <message>
        <source>Transak answers. There was nothing to prove: the account has an API key alone, which is no secret.</source>
        <translation>Transak répond. Il n’y avait rien à vérifier&#xa0;: le compte n’a qu’une clé API, qui n’est pas un secret.</translation>
    </message>
    <message>
        <source>From Transak&apos;s partner dashboard; with it the forms that are still missing are looked up too.</source>
        <translation>Dans le tableau de bord partenaire de Transak&#x202f;; avec elle, les formulaires encore manquants sont aussi consultés.</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Secret API</translation>
    </message>
    <message>
        <source>From Transak&apos;s partner dashboard; partner access tokens are made with it.</source>
        <translation>Dans le tableau de bord partenaire de Transak&#x202f;; il sert à créer les jetons d’accès partenaire.</translation>
    </message>
    <message>
        <source>Partner access token</source>
        <translation>Jeton d’accès partenaire</translation>
    </message>
    <message>
        <source>Stands in, together with the customer&apos;s e-mail address, for the customer&apos;s own sign-in; it lasts seven days.</source>
        <translation>Remplace, avec l’adresse e-mail du client, la connexion du client lui-même&#x202f;; il est valable sept jours.</translation>
    </message>
    <message>
        <source>Send the partner token as authorization too</source>
        <translation>Envoyer aussi le jeton partenaire comme autorisation</translation>
    </message>
    <message>
        <source>Turn it on only if Transak refuses lookups made with the partner access token.</source>
        <translation>À activer seulement si Transak refuse les consultations faites avec le jeton d’accès partenaire.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>The address the customer is known by at the provider.</source>
        <translation>L’adresse sous laquelle le prestataire connaît le client.</translation>
    </message>
    <message>
        <source>Customer&apos;s access token</source>
        <translation>Jeton d’accès du client</translation>
    </message>
    <message>
        <source>From the customer&apos;s own sign-in at Transak; not needed when the account has a partner access token.</source>
        <translation>Issu de la connexion du client lui-même chez Transak&#x202f;; inutile si le compte a un jeton d’accès partenaire.</translation>
    </message>
    <message>
        <source>KYC reliance</source>
        <translation>Tierce introduction</translation>
    </message>
    <message>
        <source>Quote id</source>
        <translation>ID de cotation</translation>
    </message>
    <message>
        <source>Of the quote with which the share token was handed to Transak.</source>
        <translation>Celui de la cotation avec laquelle le jeton de partage a été remis à Transak.</translation>
    </message>
    <message>
        <source>Share token</source>
        <translation>Jeton de partage</translation>
    </message>
    <message>
        <source>The token that was handed to Transak with the quote.</source>
        <translation>Le jeton remis à Transak avec la cotation.</translation>
    </message>
    <message>
        <source>Share token made by</source>
        <translation>Émetteur du jeton de partage</translation>
    </message>
    <message>
        <source>Transak&apos;s word for the provider that made the share token.</source>
        <translation>Le mot qu’emploie Transak pour le prestataire qui a créé le jeton de partage.</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Pièce d’identité</translation>
    </message>
    <message>
        <source>Workflow run id</source>
        <translation>ID d’exécution workflow</translation>
    </message>
    <message>
        <source>Of the customer&apos;s document step; the KYC reliance check shows it when the document is still wanted.</source>
        <translation>Celui de l’étape document du client&#x202f;; le contrôle Tierce introduction l’affiche lorsque le document est encore demandé.</translation>
    </message>
    <message>
        <source>Customer&apos;s sign-in with a mailed code</source>
        <translation>Connexion du client avec un code reçu par e-mail</translation>
    </message>
    <message>
        <source>Transak</source>
        <translation>Transak</translation>
    </message>
    <message>
        <source>Fiat currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Three letters, for example EUR.</source>
        <translation>Trois lettres, par exemple EUR.</translation>
    </message>
    <message>
        <source>Fiat amount</source>
        <translation>Montant en devise</translation>
    </message>
    <message>
        <source>A number with a point, for example 100.50.</source>
        <translation>Un nombre avec un point, par exemple 100.50.</translation>
    </message>
    <message>
        <source>Crypto currency</source>
        <translation>Cryptomonnaie</translation>
    </message>
    <message>
        <source>Its symbol at Transak, for example ETH.</source>
        <translation>Son symbole chez Transak, par exemple ETH.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>The chain, as Transak calls it, for example ethereum.</source>
        <translation>La blockchain, telle que Transak la nomme, par exemple ethereum.</translation>
    </message>
    <message>
        <source>Buy or sell</source>
        <translation>Achat ou vente</translation>
    </message>
    <message>
        <source>BUY or SELL.</source>
        <translation>BUY ou SELL.</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Moyen de paiement</translation>
    </message>
    <message>
        <source>As Transak calls it, for example credit_debit_card.</source>
        <translation>Tel que Transak le nomme, par exemple credit_debit_card.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>The customer&apos;s, two letters, for example DE.</source>
        <translation>Celui du client, en deux lettres, par exemple DE.</translation>
    </message>
    <message>
        <source>Our id of the customer</source>
        <translation>Notre ID du client</translation>
    </message>
    <message>
        <source>Transak keeps it beside the quote; may be left out.</source>
        <translation>Transak le conserve avec la cotation&#x202f;; peut être omis.</translation>
    </message>
    <message>
        <source>Purpose of usage</source>
        <translation>Objet d’utilisation</translation>
    </message>
    <message>
        <source>US social security number</source>
        <translation>Numéro de sécurité sociale américain</translation>
    </message>
    <message>
        <source>Form “%1”</source>
        <translation>Formulaire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A new share token and a new quote are needed.</source>
        <translation>Un nouveau jeton de partage et une nouvelle cotation sont nécessaires.</translation>
    </message>
    <message>
        <source>The documents were handed in; this is not an approval.</source>
        <translation>Les documents ont été déposés&#x202f;; ce n’est pas une approbation.</translation>
    </message>
    <message>
        <source>Transak knows of no request for this quote and share token.</source>
        <translation>Transak ne connaît aucune demande pour cette cotation et ce jeton de partage.</translation>
    </message>
    <message>
        <source>Missing forms not checked: the account has no API key.</source>
        <translation>Formulaires manquants non vérifiés&#xa0;: le compte n’a pas de clé API.</translation>
    </message>
    <message>
        <source>Missing forms not checked: asking Transak about them failed.</source>
        <translation>Formulaires manquants non vérifiés&#xa0;: la demande à Transak à ce sujet a échoué.</translation>
    </message>
    <message>
        <source>Forms are missing; asking Transak which ones failed.</source>
        <translation>Des formulaires manquent&#x202f;; la demande à Transak pour savoir lesquels a échoué.</translation>
    </message>
    <message>
        <source>Forms are missing; Transak names none.</source>
        <translation>Des formulaires manquent&#x202f;; Transak n’en nomme aucun.</translation>
    </message>
    <message>
        <source>The audit is broken: entry %1 is followed by entry %2; what stood between them is gone.</source>
        <translation>Le journal d’audit est rompu&#xa0;: l’entrée %1 est suivie de l’entrée %2&#x202f;; ce qui se trouvait entre elles a disparu.</translation>
    </message>
    <message>
        <source>The audit is broken: entry %1 stands where entry %2 should; it was swapped, repeated or put in.</source>
        <translation>Le journal d’audit est rompu&#xa0;: l’entrée %1 se trouve à la place de l’entrée %2&#x202f;; elle a été déplacée, répétée ou insérée.</translation>
    </message>
    <message>
        <source>The audit is broken: entry %1 does not follow from the one before it. It was changed or put in, or entries before it were removed.</source>
        <translation>Le journal d’audit est rompu&#xa0;: l’entrée %1 ne fait pas suite à la précédente. Elle a été modifiée ou insérée, ou des entrées qui la précédaient ont été supprimées.</translation>
    </message>
    <message>
        <source>The audit is sound: entries 1 to %1 follow from one another.</source>
        <translation>Le journal d’audit est intègre&#xa0;: les entrées 1 à %1 s’enchaînent.</translation>
    </message>
    <message>
        <source>there are none yet</source>
        <translation>il n’existe pas encore</translation>
    </message>
    <message>
        <source>The checkpoint at entry %1 is forged or damaged: its signature is not of the key it names.</source>
        <translation>Le jalon de l’entrée %1 est falsifié ou endommagé&#xa0;: sa signature n’est pas celle de la clé qu’il nomme.</translation>
    </message>
    <message>
        <source>The checkpoint at entry %1 is signed by another key (%2): it is of another desk, or forged.</source>
        <translation>Le jalon de l’entrée %1 est signé par une autre clé (%2)&#xa0;: il vient d’un autre poste, ou est falsifié.</translation>
    </message>
    <message>
        <source>The audit was cut: on %2 it went up to entry %1, which is not there any more.</source>
        <translation>Le journal d’audit a été tronqué&#xa0;: le %2, il allait jusqu’à l’entrée %1, qui n’existe plus.</translation>
    </message>
    <message>
        <source>The audit was written anew: entry %1 is another one than on %2, when the checkpoint was made.</source>
        <translation>Le journal d’audit a été réécrit&#xa0;: l’entrée %1 n’est pas celle du %2, date de création du jalon.</translation>
    </message>
    <message>
        <source>Up to entry %1 the audit is what it was on %2.</source>
        <translation>Jusqu’à l’entrée %1, le journal d’audit est tel qu’il était le %2.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>son dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>they lie where programs cannot share a file safely; a folder of this computer is needed</source>
        <translation>il se trouve là où des programmes ne peuvent pas partager un fichier en toute sécurité&#x202f;; il faut un dossier de cet ordinateur</translation>
    </message>
    <message>
        <source>it does not say which format it has</source>
        <translation>il n’indique pas son format</translation>
    </message>
    <message>
        <source>Enter the base address, for example https://api.example.com.</source>
        <translation>Saisissez l’adresse de base, par exemple https://api.example.com.</translation>
    </message>
    <message>
        <source>Enter an address of a host, without user, question mark or hash.</source>
        <translation>Saisissez l’adresse d’un hôte, sans utilisateur, point d’interrogation ni dièse.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>L’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Donnez un nom au compte.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Un compte porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Choisissez un prestataire.</translation>
    </message>
    <message>
        <source>The provider has no known host for this environment.</source>
        <translation>Le prestataire n’a pas d’hôte connu pour cet environnement.</translation>
    </message>
    <message>
        <source>This is needed to ask the provider.</source>
        <translation>Nécessaire pour interroger le prestataire.</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>un autre programme est en train d’y écrire</translation>
    </message>
    <message>
        <source>its folder does not let anything be written</source>
        <translation>son dossier ne permet aucune écriture</translation>
    </message>
    <message>
        <source>The audit was cut: this desk has signed it up to entry %1, which is not there any more.</source>
        <translation>Le journal d’audit a été tronqué&#xa0;: ce poste l’a signé jusqu’à l’entrée %1, qui n’existe plus.</translation>
    </message>
    <message>
        <source>The audit was written anew: entry %1 is another one than when this desk signed it last.</source>
        <translation>Le journal d’audit a été réécrit&#xa0;: l’entrée %1 n’est pas celle que ce poste a signée en dernier.</translation>
    </message>
    <message>
        <source>Up to entry %1 it is what this desk has signed last, as the vault has it.</source>
        <translation>Jusqu’à l’entrée %1, il est tel que ce poste l’a signé en dernier, d’après le coffre.</translation>
    </message>
    <message>
        <source>That is signed by the key %1.</source>
        <translation>Cet état est signé par la clé %1.</translation>
    </message>
    <message>
        <source>No checkpoint vouches for it: whether entries are missing at its end, or all of it was written anew, cannot be told.</source>
        <translation>Aucun jalon ne l’atteste&#xa0;: impossible de dire si des entrées manquent à la fin, ou s’il a été entièrement réécrit.</translation>
    </message>
    <message>
        <source>The clock went backwards between entries: %1 times.</source>
        <translation>Nombre de fois où l’horloge a reculé d’une entrée à l’autre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not vouched for: where the audit was signed last, only the vault can say, and it is locked or holds nothing of it.</source>
        <translation>Non attesté&#xa0;: seul le coffre peut dire où le journal d’audit a été signé en dernier&#x202f;; or il est verrouillé ou n’en contient rien.</translation>
    </message>
    <message>
        <source>%1 is no checkpoint, or is damaged.</source>
        <translation>%1 n’est pas un jalon, ou est endommagé.</translation>
    </message>
    <message>
        <source>The folder %1 is not there or cannot be read: what its checkpoints say is not known.</source>
        <translation>Le dossier %1 est absent ou illisible&#xa0;: on ignore ce que disent ses jalons.</translation>
    </message>
    <message>
        <source>from entry %1 on the audit is not what was signed last, or was changed since; it is not signed again</source>
        <translation>à partir de l’entrée %1, le journal d’audit n’est pas ce qui a été signé en dernier, ou a été modifié depuis&#x202f;; il n’est pas signé à nouveau</translation>
    </message>
    <message>
        <source>credentials are kept in memory only, and with them the key to the records would go</source>
        <translation>les authentifiants ne sont conservés qu’en mémoire, et la clé du registre disparaîtrait avec eux</translation>
    </message>
    <message>
        <source>they are just being opened</source>
        <translation>il est en cours d’ouverture</translation>
    </message>
    <message>
        <source>Record %1 (line %2): %3</source>
        <translation>Enregistrement %1 (ligne %2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is for a secret token, which must not be in a file. Remove the column and try again.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» est destinée à un jeton secret, qui ne doit pas figurer dans un fichier. Retirez la colonne et réessayez.</translation>
    </message>
    <message>
        <source>No column has identifiers of customers. There can be: %1.</source>
        <translation>Aucune colonne ne contient d’identifiants de clients. Colonnes possibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is masked. Export without masking, and import that.</source>
        <translation>Valeur masquée&#xa0;: %1. Exportez sans masquage, et importez ce fichier-là.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>Valeur de plus de %2 caractères&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A cell is longer than %1 characters.</source>
        <translation>Une cellule dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>There is no identifier: nobody could be looked up.</source>
        <translation>Il n’y a aucun identifiant&#xa0;: aucune consultation ne serait possible.</translation>
    </message>
    <message>
        <source>Its identifiers are those of %1 customers. Merge them if they are one person.</source>
        <translation>Ses identifiants sont ceux de %1 clients. Fusionnez-les s’il s’agit d’une seule personne.</translation>
    </message>
    <message>
        <source>The customer who has this identifier is damaged in the records.</source>
        <translation>Le client qui a cet identifiant est endommagé dans le registre.</translation>
    </message>
    <message>
        <source>The verification was carried over: the destination has approved the customer.</source>
        <translation>La vérification a été transférée&#xa0;: la destination a approuvé le client.</translation>
    </message>
    <message>
        <source>Nothing more is to be done.</source>
        <translation>Il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>There is no such applicant.</source>
        <translation>Ce demandeur n’existe pas.</translation>
    </message>
    <message>
        <source>Check the id, and that the account is the one the applicant belongs to.</source>
        <translation>Vérifiez l’ID, et que le compte est bien celui auquel appartient le demandeur.</translation>
    </message>
    <message>
        <source>The answer was about another applicant than the one asked for.</source>
        <translation>La réponse concernait un autre demandeur que celui demandé.</translation>
    </message>
    <message>
        <source>Nothing was shared. Look the applicant up, and report it to the provider.</source>
        <translation>Rien n’a été partagé. Consultez le statut du demandeur, et signalez l’erreur au prestataire.</translation>
    </message>
    <message>
        <source>The applicant is not approved, so there is nothing to carry over.</source>
        <translation>Le demandeur n’est pas approuvé&#xa0;: il n’y a donc rien à transférer.</translation>
    </message>
    <message>
        <source>Have the customer finish the verification there, then start the import again.</source>
        <translation>Faites terminer la vérification par le client chez ce prestataire, puis recommencez l’import.</translation>
    </message>
    <message>
        <source>The applicant&apos;s review is not over yet.</source>
        <translation>L’examen du demandeur n’est pas encore terminé.</translation>
    </message>
    <message>
        <source>Wait until it is, then start the import again.</source>
        <translation>Attendez qu’il le soit, puis recommencez l’import.</translation>
    </message>
    <message>
        <source>The applicant was rejected, and may try again.</source>
        <translation>Le demandeur a été rejeté, et peut réessayer.</translation>
    </message>
    <message>
        <source>Have the customer send what is wanted, then start the import again.</source>
        <translation>Demandez au client d’envoyer ce qui est attendu, puis recommencez l’import.</translation>
    </message>
    <message>
        <source>The applicant was rejected for good.</source>
        <translation>Le demandeur a été définitivement rejeté.</translation>
    </message>
    <message>
        <source>This verification cannot be carried over.</source>
        <translation>Cette vérification ne peut pas être transférée.</translation>
    </message>
    <message>
        <source>The applicant&apos;s review is on hold: somebody has to look at it.</source>
        <translation>L’examen du demandeur est mis en attente&#xa0;: quelqu’un doit s’en occuper.</translation>
    </message>
    <message>
        <source>Decide the review in the provider&apos;s dashboard, then start the import again.</source>
        <translation>Tranchez l’examen dans le tableau de bord du prestataire, puis recommencez l’import.</translation>
    </message>
    <message>
        <source>The applicant&apos;s profile lacks what the destination requires.</source>
        <translation>Il manque au profil du demandeur ce que la destination exige.</translation>
    </message>
    <message>
        <source>Have first name, last name and date of birth added to the profile, then start the import again.</source>
        <translation>Faites ajouter au profil le prénom, le nom et la date de naissance, puis recommencez l’import.</translation>
    </message>
    <message>
        <source>No share token is made for this destination: it is not among the partners.</source>
        <translation>Aucun jeton de partage n’est créé pour cette destination&#xa0;: elle ne fait pas partie des partenaires.</translation>
    </message>
    <message>
        <source>Have it added to the partners in the source&apos;s dashboard, or correct its client id in the destination account.</source>
        <translation>Faites-la ajouter aux partenaires dans le tableau de bord de la source, ou corrigez son ID client API dans le compte de destination.</translation>
    </message>
    <message>
        <source>The source account&apos;s credential may not share applicants.</source>
        <translation>L’authentifiant du compte source n’a pas le droit de partager des demandeurs.</translation>
    </message>
    <message>
        <source>Have the provider grant it that right, then start the import again.</source>
        <translation>Faites-lui accorder ce droit par le prestataire, puis recommencez l’import.</translation>
    </message>
    <message>
        <source>The share token was made for another client than the destination.</source>
        <translation>Le jeton de partage a été créé pour un autre client API que la destination.</translation>
    </message>
    <message>
        <source>Correct the client id in the destination account, then let a new token be made.</source>
        <translation>Corrigez l’ID client API dans le compte de destination, puis faites créer un nouveau jeton.</translation>
    </message>
    <message>
        <source>The share token has expired.</source>
        <translation>Le jeton de partage a expiré.</translation>
    </message>
    <message>
        <source>Let a new token be made.</source>
        <translation>Faites créer un nouveau jeton.</translation>
    </message>
    <message>
        <source>The share token has been used already.</source>
        <translation>Le jeton de partage a déjà été utilisé.</translation>
    </message>
    <message>
        <source>Look at the customer&apos;s status at the destination; if the verification is not there, let a new token be made.</source>
        <translation>Regardez le statut du client à destination&#x202f;; s’il n’y en a pas, faites créer un nouveau jeton.</translation>
    </message>
    <message>
        <source>The destination does not take this for a share token.</source>
        <translation>La destination ne reconnaît pas cela comme un jeton de partage.</translation>
    </message>
    <message>
        <source>Check that the whole token was copied, or let a new one be made.</source>
        <translation>Vérifiez que le jeton a été copié en entier, ou faites-en créer un nouveau.</translation>
    </message>
    <message>
        <source>The share token is not kept any more.</source>
        <translation>Le jeton de partage n’est plus conservé.</translation>
    </message>
    <message>
        <source>The destination knows no such customer.</source>
        <translation>La destination ne connaît pas ce client.</translation>
    </message>
    <message>
        <source>Check the id, and that the account is the right one.</source>
        <translation>Vérifiez l’ID, et que le compte est le bon.</translation>
    </message>
    <message>
        <source>The customer is verified at the destination already.</source>
        <translation>Le client est déjà vérifié à destination.</translation>
    </message>
    <message>
        <source>Nothing was handed over, and nothing has to be.</source>
        <translation>Rien n’a été remis, et rien n’a besoin de l’être.</translation>
    </message>
    <message>
        <source>The destination is checking the customer already.</source>
        <translation>La destination vérifie déjà le client.</translation>
    </message>
    <message>
        <source>Nothing was handed over. Wait for the result of that check.</source>
        <translation>Rien n’a été remis. Attendez le résultat de cette vérification.</translation>
    </message>
    <message>
        <source>The destination has rejected the customer before.</source>
        <translation>La destination a déjà rejeté le client.</translation>
    </message>
    <message>
        <source>Nothing was handed over. Ask the destination whether another attempt is open.</source>
        <translation>Rien n’a été remis. Demandez à la destination si une autre tentative est possible.</translation>
    </message>
    <message>
        <source>The destination refused the import.</source>
        <translation>La destination a refusé l’import.</translation>
    </message>
    <message>
        <source>Its own words say why. When that is settled, let a new token be made.</source>
        <translation>Ses propres termes disent pourquoi. Une fois cela réglé, faites créer un nouveau jeton.</translation>
    </message>
    <message>
        <source>The destination refused what was sent beside the share token.</source>
        <translation>La destination a refusé ce qui a été envoyé avec le jeton de partage.</translation>
    </message>
    <message>
        <source>Correct what its own words name, then let a new token be made.</source>
        <translation>Corrigez ce que ses propres termes désignent, puis faites créer un nouveau jeton.</translation>
    </message>
    <message>
        <source>The connection broke while the share token was handed over: whether it was taken cannot be told.</source>
        <translation>La connexion a été coupée pendant la remise du jeton de partage&#xa0;: impossible de dire s’il a été accepté.</translation>
    </message>
    <message>
        <source>The token is not sent again. Ask the destination, or let a new token be made.</source>
        <translation>Le jeton n’est pas renvoyé. Interrogez la destination, ou faites créer un nouveau jeton.</translation>
    </message>
    <message>
        <source>The destination knows of no import for this share token.</source>
        <translation>La destination ne connaît aucun import pour ce jeton de partage.</translation>
    </message>
    <message>
        <source>Let a new token and, where there is one, a new quote be made.</source>
        <translation>Faites créer un nouveau jeton et, le cas échéant, une nouvelle cotation.</translation>
    </message>
    <message>
        <source>The import failed at the destination.</source>
        <translation>L’import a échoué à destination.</translation>
    </message>
    <message>
        <source>Let a new token and a new quote be made; everything else is filled in.</source>
        <translation>Faites créer un nouveau jeton et une nouvelle cotation&#x202f;; tout le reste est déjà rempli.</translation>
    </message>
    <message>
        <source>The destination took the verification over and rejected the customer.</source>
        <translation>La destination a repris la vérification et rejeté le client.</translation>
    </message>
    <message>
        <source>Its reasons say why. The destination cannot serve this customer.</source>
        <translation>Ses motifs disent pourquoi. La destination ne peut pas servir ce client.</translation>
    </message>
    <message>
        <source>The verification was carried over; the destination wants enhanced due diligence (EDD).</source>
        <translation>La vérification a été transférée&#x202f;; la destination demande une vigilance renforcée (EDD).</translation>
    </message>
    <message>
        <source>Have the customer complete it at the destination.</source>
        <translation>Demandez au client de l’accomplir auprès de la destination.</translation>
    </message>
    <message>
        <source>The verification was carried over; the destination still wants forms from the customer.</source>
        <translation>La vérification a été transférée&#x202f;; la destination attend encore des formulaires du client.</translation>
    </message>
    <message>
        <source>Have the customer complete the forms in the order given.</source>
        <translation>Demandez au client de remplir les formulaires dans l’ordre indiqué.</translation>
    </message>
    <message>
        <source>The token was handed over; the destination has not decided yet.</source>
        <translation>Le jeton a été remis&#x202f;; la destination n’a pas encore décidé.</translation>
    </message>
    <message>
        <source>Watch it on, or look the customer up later.</source>
        <translation>Continuez le suivi, ou consultez plus tard le statut du client.</translation>
    </message>
    <message>
        <source>The destination answered with a status that is not known.</source>
        <translation>La destination a répondu par un statut qui n’est pas connu.</translation>
    </message>
    <message>
        <source>Its own words are shown. Ask the destination what they mean.</source>
        <translation>Ses propres termes sont affichés. Demandez à la destination ce qu’ils signifient.</translation>
    </message>
    <message>
        <source>A provider could not be reached.</source>
        <translation>Un prestataire n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>Check the connection, then go on.</source>
        <translation>Vérifiez la connexion, puis reprenez.</translation>
    </message>
    <message>
        <source>A provider is not available, or its answer makes no sense.</source>
        <translation>Un prestataire n’est pas disponible, ou sa réponse est incohérente.</translation>
    </message>
    <message>
        <source>Wait a little, then go on.</source>
        <translation>Patientez un peu, puis reprenez.</translation>
    </message>
    <message>
        <source>The workstation&apos;s clock is wrong, so what is signed by it is refused.</source>
        <translation>L’horloge du poste est fausse&#xa0;: les signatures qui en dépendent sont donc refusées.</translation>
    </message>
    <message>
        <source>Have the clock set, then go on.</source>
        <translation>Faites régler l’horloge, puis reprenez.</translation>
    </message>
    <message>
        <source>A provider did not take an account&apos;s credential.</source>
        <translation>Un prestataire n’a pas accepté l’authentifiant d’un compte.</translation>
    </message>
    <message>
        <source>Correct it in the accounts, or log in, then go on.</source>
        <translation>Corrigez-le dans les comptes, ou connectez-vous, puis reprenez.</translation>
    </message>
    <message>
        <source>What was entered is not complete or cannot be sent.</source>
        <translation>Ce qui a été saisi est incomplet ou ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>Correct it, then start the import again.</source>
        <translation>Corrigez-le, puis recommencez l’import.</translation>
    </message>
    <message>
        <source>The vault or the records could not be used, so nothing more was sent.</source>
        <translation>Le coffre ou le registre n’a pas pu être utilisé&#xa0;: rien de plus n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Settle that, then go on.</source>
        <translation>Réglez cela, puis reprenez.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>L’import a été arrêté.</translation>
    </message>
    <message>
        <source>It can go on from where it stands.</source>
        <translation>Il peut reprendre là où il en est.</translation>
    </message>
    <message>
        <source>Read the applicant</source>
        <translation>Lire le demandeur</translation>
    </message>
    <message>
        <source>Check that the applicant can be shared</source>
        <translation>Vérifier que le demandeur peut être partagé</translation>
    </message>
    <message>
        <source>Ask the destination&apos;s present status</source>
        <translation>Demander le statut actuel à la destination</translation>
    </message>
    <message>
        <source>Make the share token</source>
        <translation>Créer le jeton de partage</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Remettre le jeton</translation>
    </message>
    <message>
        <source>The destination works</source>
        <translation>Traitement par la destination</translation>
    </message>
    <message>
        <source>Look up the result</source>
        <translation>Consulter le résultat</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting for the destination</source>
        <translation>En attente de la destination</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>access was refused, or the disk is full</source>
        <translation>l’accès a été refusé, ou le disque est plein</translation>
    </message>
    <message>
        <source>another program has moved the credentials to another place; unlock them there</source>
        <translation>un autre programme a déplacé les authentifiants vers un autre emplacement&#x202f;; déverrouillez-les là-bas</translation>
    </message>
    <message>
        <source>its passphrase has been changed since; unlock it with the new one</source>
        <translation>sa phrase secrète a été changée depuis&#x202f;; déverrouillez-le avec la nouvelle</translation>
    </message>
    <message>
        <source>its lock file cannot be written</source>
        <translation>son fichier de verrouillage ne peut pas être écrit</translation>
    </message>
    <message>
        <source>it was closed</source>
        <translation>il a été fermé</translation>
    </message>
    <message>
        <source>there is not enough memory to open it</source>
        <translation>il n’y a pas assez de mémoire pour l’ouvrir</translation>
    </message>
    <message>
        <source>Give it once more, since it is kept nowhere: --secret %1=SOURCE.</source>
        <translation>Indiquez à nouveau ce secret, qui n’est conservé nulle part&#xa0;: --secret %1=SOURCE.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>&quot;imports discard&quot; takes it out of the list.</source>
        <translation>«&#xa0;imports discard&#xa0;» le retire de la liste.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountActions</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Lo&amp;g in…</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>R&amp;otate the credential…</source>
        <translation>Chan&amp;ger l’authentifiant…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;upliquer…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountEditor</name>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>The account is being saved…</source>
        <translation>Enregistrement du compte…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountForm</name>
    <message>
        <source>Name (required)</source>
        <translation>Nom (obligatoire)</translation>
    </message>
    <message>
        <source>Yours to choose; results and the command line name the account by it.</source>
        <translation>À vous de le choisir&#x202f;; les résultats et la ligne de commande désignent le compte par ce nom.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Base address (required)</source>
        <translation>Adresse de base (obligatoire)</translation>
    </message>
    <message>
        <source>The account&apos;s credentials are sent to this address. Enter only one you trust.</source>
        <translation>Les authentifiants du compte sont envoyés à cette adresse. N’en saisissez qu’une en laquelle vous avez confiance.</translation>
    </message>
    <message>
        <source>Ask this account in lookups</source>
        <translation>Interroger ce compte lors des consultations</translation>
    </message>
    <message>
        <source>Asks %1</source>
        <translation>Interroge %1</translation>
    </message>
    <message>
        <source>Enter it again: the account now sends it to another address.</source>
        <translation>Ressaisissez-le&#xa0;: le compte l’envoie désormais à une autre adresse.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountTasks</name>
    <message>
        <source>Your administrator has set this account. Only its credentials are yours to enter.</source>
        <translation>Votre administrateur a défini ce compte. Vous ne pouvez en saisir que les authentifiants.</translation>
    </message>
    <message>
        <source>Rotate the credential</source>
        <translation>Changer l’authentifiant</translation>
    </message>
    <message>
        <source>Enter the new credential of “%1”. It is tested as soon as it is saved; when the provider does not take it, you can have the old one back.</source>
        <translation>Saisissez le nouvel authentifiant de «&#xa0;%1&#xa0;». Il est testé dès son enregistrement&#x202f;; si le prestataire ne l’accepte pas, vous pourrez reprendre l’ancien.</translation>
    </message>
    <message>
        <source>A copy of “%1”. Credentials are not copied: enter those of the new account.</source>
        <translation>Une copie de «&#xa0;%1&#xa0;». Les authentifiants ne sont pas copiés&#xa0;: saisissez ceux du nouveau compte.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Supprimer le compte «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>“%1” is logged in</source>
        <translation>«&#xa0;%1&#xa0;» est connecté</translation>
    </message>
    <message>
        <source>Its lookups go on with the token that the provider gave.</source>
        <translation>Ses consultations se poursuivent avec le jeton donné par le prestataire.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) imported</source>
        <translation>
            <numerusform>%n compte importé</numerusform>
            <numerusform>%n comptes importés</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts were exported</source>
        <translation>Les comptes ont été exportés</translation>
    </message>
    <message>
        <source>Their credentials are not in the file: whoever imports it enters their own.</source>
        <translation>Leurs authentifiants ne sont pas dans le fichier&#xa0;: la personne qui l’importe saisit les siens.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountVerdict</name>
    <message>
        <source>The provider said: %1</source>
        <translation>Le prestataire indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Cancel the test</source>
        <translation>&amp;Annuler le test</translation>
    </message>
    <message>
        <source>The credential is being tested</source>
        <translation>Test de l’authentifiant en cours</translation>
    </message>
    <message>
        <source>Testing the credential of “%1”…</source>
        <translation>Test de l’authentifiant de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>The test of “%1” was cancelled</source>
        <translation>Le test de «&#xa0;%1&#xa0;» a été annulé</translation>
    </message>
    <message>
        <source>The credential of “%1” was not taken</source>
        <translation>L’authentifiant de «&#xa0;%1&#xa0;» n’a pas été accepté</translation>
    </message>
    <message>
        <source>The credential of “%1” could not be tested</source>
        <translation>L’authentifiant de «&#xa0;%1&#xa0;» n’a pas pu être testé</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>Expire&#xa0;: %1</translation>
    </message>
    <message>
        <source>The provider takes the credential of “%1”</source>
        <translation>Le prestataire accepte l’authentifiant de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The provider took the credential of “%1”</source>
        <translation>Le prestataire a accepté l’authentifiant de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Tested: %1</source>
        <translation>Testé&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” was not tested yet</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas encore été testé</translation>
    </message>
    <message>
        <source>A test makes the smallest call that proves the credential. It changes nothing at the provider.</source>
        <translation>Un test envoie la plus petite requête qui permet de vérifier l’authentifiant. Il ne change rien chez le prestataire.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountsModel</name>
    <message>
        <source>Name</source>
        <comment>column: an account&apos;s name</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>column: staging, production or custom</comment>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: whether an account is enabled</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Credential</source>
        <comment>column: whether an account&apos;s credential is good</comment>
        <translation>Authentifiant</translation>
    </message>
    <message>
        <source>Tested</source>
        <comment>column: when an account&apos;s credential was tested last</comment>
        <translation>Testé</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>column: when an account was used last</comment>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>never</source>
        <comment>not tested or used yet</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 (preset)</source>
        <comment>name of an account that the administrator has set</comment>
        <translation>%1 (prédéfini)</translation>
    </message>
    <message>
        <source>Enabled</source>
        <comment>state of an account</comment>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>state of an account</comment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Set by your administrator: only its credentials are yours to enter.</source>
        <translation>Défini par votre administrateur&#xa0;: vous ne pouvez en saisir que les authentifiants.</translation>
    </message>
    <message>
        <source>%1
Expires: %2</source>
        <translation>%1
Expire&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountsPage</name>
    <message>
        <source>No accounts yet</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>An account is a set of credentials for one provider. Add one, and customers can be looked up there.</source>
        <translation>Un compte est un ensemble d’authentifiants pour un prestataire. Ajoutez-en un, et des clients pourront y être consultés.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>Acti&amp;ver</translation>
    </message>
    <message>
        <source>Disa&amp;ble</source>
        <translation>&amp;Désactiver</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ApplicantPage</name>
    <message>
        <source>&amp;Read the applicant</source>
        <translation>&amp;Lire le demandeur</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>A&amp;rrêter la lecture</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Who it is where the customer was verified. Only an approved applicant can be carried over.</source>
        <translation>Désignez le demandeur chez le prestataire qui a vérifié le client. Seul un demandeur approuvé peut être transféré.</translation>
    </message>
    <message>
        <source>The applicant is being read…</source>
        <translation>Lecture du demandeur…</translation>
    </message>
    <message>
        <source>%1
Missing: %2</source>
        <comment>what is wrong, and which fields</comment>
        <translation>%1
Manquant&#xa0;: %2</translation>
    </message>
    <message>
        <source>This verification can be carried over.</source>
        <translation>Cette vérification peut être transférée.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditActions</name>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Make a checkpoint now</source>
        <translation>&amp;Créer un jalon maintenant</translation>
    </message>
    <message>
        <source>Checkpoint &amp;folder…</source>
        <translation>D&amp;ossier des jalons…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>&amp;Tout afficher</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditBrowser</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Entrées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Entries found: %1</source>
        <translation>Entrées trouvées&#xa0;: %1</translation>
    </message>
    <message>
        <source>No entry is like that</source>
        <translation>Aucune entrée ne correspond</translation>
    </message>
    <message>
        <source>Names, ids and references have to be whole.</source>
        <translation>Les noms, ID et références doivent être complets.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Records…</source>
        <translation>Registre…</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>Rien n’est consigné</translation>
    </message>
    <message>
        <source>Credentials are kept in memory only, and with them the key of the records would be gone. Choose another place for them, and what is done here is recorded.</source>
        <translation>Les authentifiants ne sont conservés qu’en mémoire, et la clé du registre disparaîtrait avec eux. Choisissez-leur un autre emplacement, et ce qui est fait ici sera consigné.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Rien n’est encore consigné</translation>
    </message>
    <message>
        <source>What is done at this desk is recorded from the moment on that somebody has chosen where credentials are kept, and unlocked them.</source>
        <translation>Ce qui est fait sur ce poste est consigné dès que quelqu’un a choisi où les authentifiants sont conservés et les a déverrouillés.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditFilterBar</name>
    <message>
        <source>&amp;Period:</source>
        <translation>&amp;Période&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Quoi&#xa0;:</translation>
    </message>
    <message>
        <source>Acc&amp;ount:</source>
        <translation>Co&amp;mpte&#xa0;:</translation>
    </message>
    <message>
        <source>One of your accounts, or the id of one that was removed</source>
        <translation>L’un de vos comptes, ou l’ID d’un compte supprimé</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>W&amp;ho:</source>
        <translation>Q&amp;ui&#xa0;:</translation>
    </message>
    <message>
        <source>The whole name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>C&amp;ustomer:</source>
        <translation>C&amp;lient&#xa0;:</translation>
    </message>
    <message>
        <source>The whole id</source>
        <translation>ID complet</translation>
    </message>
    <message>
        <source>The identifier they were looked up by, as it was typed then</source>
        <translation>L’identifiant qui a servi à la consultation, tel qu’il a été saisi alors</translation>
    </message>
    <message>
        <source>&amp;Reference:</source>
        <translation>&amp;Référence&#xa0;:</translation>
    </message>
    <message>
        <source>The whole reference</source>
        <translation>Référence entière</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Du&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Au&#xa0;:</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>D’un jour à un autre</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Only with the key of the records, which is not at hand.</source>
        <translation>Uniquement avec la clé du registre, qui n’est pas disponible.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditModel</name>
    <message>
        <source>No.</source>
        <comment>column: the number of an entry in the audit</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: the agent at the desk</comment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: what was done</comment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The audit is not what was recorded, or cannot be proven to be</source>
        <translation>Le journal d’audit n’est pas tel qu’il a été consigné, ou on ne peut pas prouver qu’il l’est</translation>
    </message>
    <message>
        <source>&amp;Go to entry %1</source>
        <translation>Aller à l’&amp;entrée %1</translation>
    </message>
    <message numerus="yes">
        <source>The audit is sound: %Ln entries</source>
        <translation>
            <numerusform>Le journal d’audit est intègre&#xa0;: %Ln entrée</numerusform>
            <numerusform>Le journal d’audit est intègre&#xa0;: %Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed within %Ln entries, but nothing vouches for their end</source>
        <translation>
            <numerusform>Rien n’a été modifié dans %Ln entrée, mais rien n’en atteste la fin</numerusform>
            <numerusform>Rien n’a été modifié dans %Ln entrées, mais rien n’en atteste la fin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditTasks</name>
    <message>
        <source>The audit is being verified…</source>
        <translation>Vérification du journal d’audit…</translation>
    </message>
    <message>
        <source>Verifying was cancelled: nothing is known of the audit</source>
        <translation>Vérification annulée&#xa0;: on ne sait rien de l’état du journal d’audit</translation>
    </message>
    <message>
        <source>A checkpoint was made: %1</source>
        <translation>Un jalon a été créé&#xa0;: %1</translation>
    </message>
    <message>
        <source>From now on checkpoints are copied to %1</source>
        <translation>Les jalons sont désormais copiés vers %1</translation>
    </message>
    <message>
        <source>The next one brings all of the earlier ones along.</source>
        <translation>Le prochain y apportera aussi tous les précédents.</translation>
    </message>
    <message>
        <source>The audit is being exported…</source>
        <translation>Export du journal d’audit…</translation>
    </message>
    <message>
        <source>The export was cancelled: no file was written</source>
        <translation>L’export a été annulé&#xa0;: aucun fichier n’a été écrit</translation>
    </message>
    <message numerus="yes">
        <source>It vouches for %Ln entries, and is signed by the key %1. Note that key outside of this computer: by it an auditor knows your checkpoints from a forger&apos;s.</source>
        <translation>
            <numerusform>Il atteste %Ln entrée, et est signé par la clé %1. Notez cette clé hors de cet ordinateur&#xa0;: c’est à elle qu’un auditeur distingue vos jalons de ceux d’un faussaire.</numerusform>
            <numerusform>Il atteste %Ln entrées, et est signé par la clé %1. Notez cette clé hors de cet ordinateur&#xa0;: c’est à elle qu’un auditeur distingue vos jalons de ceux d’un faussaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were exported to %1</source>
        <translation>
            <numerusform>%Ln entrée a été exportée vers %1</numerusform>
            <numerusform>%Ln entrées ont été exportées vers %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::BasisPage</name>
    <message>
        <source>Basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>A customer&apos;s data goes from one company to another. Both lines are recorded with the import.</source>
        <translation>Les données d’un client passent d’une société à une autre. Les deux lignes sont consignées avec l’import.</translation>
    </message>
    <message>
        <source>What allows it (required)</source>
        <translation>Ce qui l’autorise (obligatoire)</translation>
    </message>
    <message>
        <source>The customer&apos;s consent, and when and where it was given; or another legal basis.</source>
        <translation>Le consentement du client, quand et où il a été donné&#x202f;; ou une autre base légale.</translation>
    </message>
    <message>
        <source>Ticket (required)</source>
        <translation>Ticket (obligatoire)</translation>
    </message>
    <message>
        <source>The number of the ticket this belongs to.</source>
        <translation>Le numéro du ticket concerné.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::BeginAnewDialog</name>
    <message>
        <source>Begin new records</source>
        <translation>Commencer un nouveau registre</translation>
    </message>
    <message>
        <source>Customers, history and audit begin anew, empty. What is there now is not deleted: it is put aside in the folder %1, as %2 with “.aside-” and the time behind its name, and the audit&apos;s checkpoints likewise.</source>
        <translation>Clients, historique et audit repartent de zéro, vides. Ce qui existe actuellement n’est pas supprimé&#xa0;: c’est mis de côté dans le dossier %1, sous le nom %2 suivi de «&#xa0;.aside-&#xa0;», de la date et de l’heure, de même que les jalons du journal d’audit.</translation>
    </message>
    <message>
        <source>What was put aside can be opened again later, with a recovery file, but not together with what is recorded from now on. If you have a recovery file, bring the key back from it instead.</source>
        <translation>Ce qui a été mis de côté pourra être rouvert plus tard, avec un fichier de récupération, mais pas en même temps que ce qui est consigné à partir de maintenant. Si vous avez un fichier de récupération, rétablissez plutôt la clé avec celui-ci.</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>&amp;Recommencer</translation>
    </message>
    <message>
        <source>begin anew</source>
        <comment>to be typed</comment>
        <translation>recommencer</translation>
    </message>
    <message>
        <source>The records are being put aside…</source>
        <translation>Mise de côté du registre…</translation>
    </message>
    <message>
        <source>&amp;Type “begin anew” if that is meant:</source>
        <extracomment>What has to be typed so that nobody begins anew by mistake; the same as in the label.</extracomment>
        <translation>&amp;Tapez «&#xa0;recommencer&#xa0;» si c’est bien voulu&#xa0;:</translation>
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
            <numerusform>%1, %n choisi</numerusform>
            <numerusform>%1, %n choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ClockQuestion</name>
    <message numerus="yes">
        <source>Lookups older than %n day(s) are removed.</source>
        <extracomment>How long entries of the history stay; no number means that none is ever removed</extracomment>
        <translation>
            <numerusform>Les consultations de plus de %n jour sont supprimées.</numerusform>
            <numerusform>Les consultations de plus de %n jours sont supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lookups are kept for ever.</source>
        <translation>Les consultations sont conservées sans limite de durée.</translation>
    </message>
    <message>
        <source>Is the clock right?</source>
        <translation>L’horloge est-elle juste&#x202f;?</translation>
    </message>
    <message>
        <source>The clock of this computer says %1. Is that right?</source>
        <translation>L’horloge de cet ordinateur indique %1. Est-ce juste&#x202f;?</translation>
    </message>
    <message>
        <source>That is more than a year after anything in the records. If it is right, what is old is removed now and cannot be brought back. %1</source>
        <translation>C’est plus d’un an après tout ce que contient le registre. Si elle est juste, les données anciennes sont supprimées maintenant, sans retour possible. %1</translation>
    </message>
    <message>
        <source>It is right: &amp;remove what is old</source>
        <translation>Elle est juste&#xa0;: &amp;supprimer les données anciennes</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CodePanel</name>
    <message>
        <source>&amp;Code:</source>
        <translation>C&amp;ode&#xa0;:</translation>
    </message>
    <message>
        <source>Log &amp;in</source>
        <translation>Se connecte&amp;r</translation>
    </message>
    <message>
        <source>Cancel the lo&amp;gin</source>
        <translation>Annuler la conne&amp;xion</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <comment>what the input of a login code is for</comment>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>A new code is being asked for…</source>
        <translation>Demande d’un nouveau code…</translation>
    </message>
    <message>
        <source>The code is being checked…</source>
        <translation>Vérification du code…</translation>
    </message>
    <message>
        <source>&amp;Send a new code (in %1 s)</source>
        <translation>Envo&amp;yer un nouveau code (dans %1&#xa0;s)</translation>
    </message>
    <message>
        <source>&amp;Send a new code</source>
        <translation>Envo&amp;yer un nouveau code</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CodeStrip</name>
    <message>
        <source>After this one: %1</source>
        <comment>%1 are other logins that wait for a code</comment>
        <translation>Après celle-ci&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ColumnsForm</name>
    <message>
        <source>Left out</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Secret: must not be in a file</source>
        <translation>Secret&#xa0;: ne doit pas figurer dans un fichier</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Correspond à</translation>
    </message>
    <message>
        <source>What stands there first</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>What the column %1 is taken for</source>
        <translation>Ce à quoi correspond la colonne %1</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ConfirmPage</name>
    <message>
        <source>given, not shown</source>
        <comment>a secret</comment>
        <translation>indiqué, non affiché</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Source et destination</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Check and start</source>
        <translation>Vérifier et démarrer</translation>
    </message>
    <message>
        <source>Once it has begun, the token cannot be taken back.</source>
        <translation>Une fois l’import commencé, le jeton ne peut plus être repris.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Generate token and import</source>
        <translation>&amp;Générer le jeton et importer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>A token given by hand</source>
        <translation>Un jeton saisi manuellement</translation>
    </message>
    <message>
        <source>Into production</source>
        <translation>En production</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>What allows it</source>
        <translation>Ce qui l’autorise</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>Statut à la source</translation>
    </message>
    <message>
        <source>Status there today</source>
        <translation>Statut actuel à destination</translation>
    </message>
    <message>
        <source>Import into production</source>
        <translation>Importer en production</translation>
    </message>
    <message>
        <source>Import “%1” into “%2”?</source>
        <comment>a customer, an account</comment>
        <translation>Importer «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is a production account. The customer counts as verified there from then on, and that cannot be undone from here.</source>
        <translation>%1 est un compte de production. Le client y sera dès lors considéré comme vérifié, et cela ne peut pas être annulé d’ici.</translation>
    </message>
    <message>
        <source>&amp;Import into production</source>
        <translation>&amp;Importer en production</translation>
    </message>
    <message>
        <source>The import is being written down…</source>
        <translation>Consignation de l’import…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CredentialRotation</name>
    <message>
        <source>Rotate the credential</source>
        <translation>Changer l’authentifiant</translation>
    </message>
    <message>
        <source>The new credential of “%1” could not be proved.</source>
        <translation>Le nouvel authentifiant de «&#xa0;%1&#xa0;» n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>%1

Which one shall be kept?</source>
        <translation>%1

Lequel faut-il garder&#x202f;?</translation>
    </message>
    <message>
        <source>Keep the &amp;old one</source>
        <translation>Garder l’&amp;ancien</translation>
    </message>
    <message>
        <source>Keep the &amp;new one</source>
        <translation>Garder le &amp;nouveau</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerActions</name>
    <message>
        <source>Look &amp;up</source>
        <translation>&amp;Consulter</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>S&amp;tart an import…</source>
        <translation>&amp;Démarrer un import…</translation>
    </message>
    <message>
        <source>&amp;Merge the two…</source>
        <translation>F&amp;usionner les deux…</translation>
    </message>
    <message>
        <source>Legal &amp;hold…</source>
        <translation>Conservation &amp;légale…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerBrowser</name>
    <message>
        <source>Find by an identifier, part of the name, or a tag</source>
        <translation>Rechercher par identifiant, partie du nom ou étiquette</translation>
    </message>
    <message>
        <source>Find saved customers</source>
        <translation>Rechercher parmi les clients enregistrés</translation>
    </message>
    <message>
        <source>Saved customers</source>
        <translation>Clients enregistrés</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>%n enregistré</numerusform>
            <numerusform>%n enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has such an identifier, name or tag.</source>
        <translation>Personne n’a cet identifiant, ce nom ou cette étiquette.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed. Type more to find others.</source>
        <translation>
            <numerusform>Le premier seulement (%n) est listé. Précisez le texte pour en trouver d’autres.</numerusform>
            <numerusform>Les %n premiers sont listés. Précisez le texte pour en trouver d’autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two customers are selected: they can be merged when they are one person.</source>
        <translation>Deux clients sont sélectionnés&#xa0;: ils peuvent être fusionnés s’il s’agit d’une seule personne.</translation>
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
        <translation>Détail du client sélectionné</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation>Étiquettes et note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>How you call the customer; it need not be unique</source>
        <translation>Le nom que vous donnez au client&#x202f;; il n’a pas besoin d’être unique</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>&amp;Tags, apart by commas</source>
        <translation>É&amp;tiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>for example: vip, review in May</source>
        <translation>par exemple&#xa0;: vip, à revoir en mai</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>Enregistrer le client</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Modifier le client</translation>
    </message>
    <message>
        <source>Give the customer a name or an identifier.</source>
        <translation>Donnez au client un nom ou un identifiant.</translation>
    </message>
    <message>
        <source>The customer is being saved…</source>
        <translation>Enregistrement du client…</translation>
    </message>
    <message>
        <source>Somebody else has changed this customer since you opened it. Load the newer one: what you have typed is kept on top of it, to be looked at before you save.</source>
        <translation>Quelqu’un d’autre a modifié ce client depuis que vous l’avez ouvert. Chargez la version plus récente&#xa0;: ce que vous avez saisi y est reporté, à vérifier avant d’enregistrer.</translation>
    </message>
    <message>
        <source>&amp;Load the newer one</source>
        <translation>&amp;Charger la plus récente</translation>
    </message>
    <message>
        <source>%1 “%2” belongs to “%3” already.</source>
        <extracomment>The kind of an identifier, its text, the name of the customer it belongs to</extracomment>
        <translation>%1 «&#xa0;%2&#xa0;» appartient déjà à «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1 “%2” belongs to “%3” too. If both are one person, merge them.</source>
        <translation>%1 «&#xa0;%2&#xa0;» appartient aussi à «&#xa0;%3&#xa0;». S’il s’agit d’une seule personne, fusionnez les deux clients.</translation>
    </message>
    <message>
        <source>&amp;Add to that customer</source>
        <translation>&amp;Ajouter à ce client</translation>
    </message>
    <message>
        <source>Save &amp;anyway</source>
        <translation>Enregistrer &amp;quand même</translation>
    </message>
    <message>
        <source>Save as a ne&amp;w customer</source>
        <translation>Enregistrer comme no&amp;uveau client</translation>
    </message>
    <message>
        <source>Save as another &amp;person</source>
        <translation>Enregistrer comme autre &amp;personne</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerImportDialog</name>
    <message>
        <source>%1 is being read…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importer des clients</translation>
    </message>
    <message>
        <source>How much of the file is imported</source>
        <translation>Progression de l’import du fichier</translation>
    </message>
    <message>
        <source>Whoever is saved already:</source>
        <translation>Clients déjà enregistrés&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Stays as it is</source>
        <translation>&amp;Restent tels quels</translation>
    </message>
    <message>
        <source>&amp;Gets what is new: identifiers, tags, a note. Nothing is replaced</source>
        <translation>Reçoivent ce qui est &amp;nouveau&#xa0;: identifiants, étiquettes, note. Rien n’est remplacé</translation>
    </message>
    <message>
        <source>Rows that could not be imported</source>
        <translation>Lignes qui n’ont pas pu être importées</translation>
    </message>
    <message>
        <source>Save this &amp;list…</source>
        <translation>Enregistrer cette &amp;liste…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerLoginDialog</name>
    <message>
        <source>%1 sends %2 a code by e-mail.</source>
        <translation>%1 envoie un code par e-mail à %2.</translation>
    </message>
    <message>
        <source>%1 sends the customer a code by e-mail.</source>
        <translation>%1 envoie un code par e-mail au client.</translation>
    </message>
    <message>
        <source>%1 sends %2 a code by e-mail, to %3.</source>
        <comment>provider, customer, address</comment>
        <translation>%1 envoie un code par e-mail à %2, à l’adresse %3.</translation>
    </message>
    <message>
        <source>%1 sends a code by e-mail to %2.</source>
        <translation>%1 envoie un code par e-mail à %2.</translation>
    </message>
    <message>
        <source>Log the customer in</source>
        <translation>Connecter le client</translation>
    </message>
    <message>
        <source>Ask the customer to tell you the code. With it %1 can be asked about this customer, and about nobody else, from the account “%2”.</source>
        <translation>Demandez au client de vous communiquer le code. Il permet d’interroger %1 sur ce client, et sur personne d’autre, depuis le compte «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Send the code</source>
        <translation>&amp;Envoyer le code</translation>
    </message>
    <message>
        <source>The code cannot be sent without it.</source>
        <translation>Le code ne peut pas être envoyé sans cette valeur.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerTasks</name>
    <message>
        <source>Remove customer</source>
        <translation>Supprimer le client</translation>
    </message>
    <message>
        <source>Remove the customer “%1”?</source>
        <translation>Supprimer le client «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Name, identifiers, tags and note are removed and cannot be brought back. What was seen in lookups stays in the history, as it must, until it is old enough to be removed.</source>
        <translation>Le nom, les identifiants, les étiquettes et la note sont supprimés, sans retour possible. Les résultats des consultations restent dans l’historique, comme il se doit, jusqu’à l’échéance de leur conservation.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Conservation légale</translation>
    </message>
    <message>
        <source>Release the legal hold of “%1”?</source>
        <translation>Lever la conservation légale de «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>%1

What is older than records are kept is removed the next time old records are.</source>
        <translation>%1

Ce qui a dépassé la durée de conservation sera supprimé lors du prochain nettoyage du registre.</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Lever</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomersModel</name>
    <message>
        <source>(damaged)</source>
        <translation>(endommagé)</translation>
    </message>
    <message>
        <source>%1 (legal hold)</source>
        <translation>%1 (conservation légale)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomersPage</name>
    <message>
        <source>No customers saved yet</source>
        <translation>Aucun client enregistré</translation>
    </message>
    <message>
        <source>Look somebody up and press Ctrl+S, and they are found again by any identifier, their name or a tag. Or add one by hand.</source>
        <translation>Consultez un client et appuyez sur Ctrl+S pour pouvoir le retrouver par n’importe quel identifiant, son nom ou une étiquette. Ou ajoutez un client manuellement.</translation>
    </message>
    <message>
        <source>Add a customer…</source>
        <translation>Ajouter un client…</translation>
    </message>
    <message>
        <source>A customer under legal hold cannot be removed</source>
        <translation>Un client sous conservation légale ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>Release &amp;hold…</source>
        <translation>&amp;Lever la conservation…</translation>
    </message>
    <message>
        <source>Legal &amp;hold…</source>
        <translation>Conservation &amp;légale…</translation>
    </message>
    <message>
        <source>The records cannot be used</source>
        <translation>Le registre est inutilisable</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Customers are not kept</source>
        <translation>Les clients ne sont pas conservés</translation>
    </message>
    <message>
        <source>Credentials are kept in memory only, and with them the key to the records would go. Choose where credentials are kept, and customers can be saved.</source>
        <translation>Les authentifiants ne sont conservés qu’en mémoire, et la clé du registre disparaîtrait avec eux. Choisissez où les authentifiants sont conservés, et des clients pourront être enregistrés.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>The records are being opened…</source>
        <translation>Ouverture du registre…</translation>
    </message>
    <message>
        <source>Customers are kept with the records</source>
        <translation>Les clients sont conservés dans le registre</translation>
    </message>
    <message>
        <source>These are opened with the place where credentials are kept.</source>
        <translation>Il s’ouvre avec l’emplacement des authentifiants.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::DemoSandbox</name>
    <message>
        <source>The simulated providers (kyc-desk-sandbox) could not be started.</source>
        <translation>Les prestataires simulés (kyc-desk-sandbox) n’ont pas pu être démarrés.</translation>
    </message>
    <message>
        <source>The simulated providers (kyc-desk-sandbox) ended by themselves.</source>
        <translation>Les prestataires simulés (kyc-desk-sandbox) se sont arrêtés d’eux-mêmes.</translation>
    </message>
    <message>
        <source>The simulated providers (kyc-desk-sandbox) are not installed.</source>
        <translation>Les prestataires simulés (kyc-desk-sandbox) ne sont pas installés.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::DestinationPage</name>
    <message>
        <source>&amp;Ask the destination</source>
        <translation>&amp;Interroger la destination</translation>
    </message>
    <message>
        <source>S&amp;top asking</source>
        <translation>A&amp;rrêter l’interrogation</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>What %1 has to be told about the customer.</source>
        <comment>%1 is an account</comment>
        <translation>Ce que %1 doit savoir sur le client.</translation>
    </message>
    <message>
        <source>The destination is being asked about the customer…</source>
        <translation>Interrogation de la destination sur le client…</translation>
    </message>
    <message>
        <source>This is the status there today. The import can be made.</source>
        <translation>Voici le statut actuel à destination. L’import peut être fait.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::DetailSection</name>
    <message>
        <source>Copy %1</source>
        <extracomment>A button beside an id; %1 is the id&apos;s name</extracomment>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the raw answer.</source>
        <translation>
            <numerusform>%n de plus dans la réponse brute.</numerusform>
            <numerusform>%n de plus dans la réponse brute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ExportDialog</name>
    <message>
        <source>Export lookups</source>
        <translation>Exporter les consultations</translation>
    </message>
    <message>
        <source>&amp;Columns, as they are called in the file; drag to move one:</source>
        <translation>&amp;Colonnes, telles qu’elles se nomment dans le fichier&#x202f;; faites-les glisser pour les déplacer&#xa0;:</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Toutes</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>A&amp;ucune</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>&amp;Séparateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Byte-order mark, for Excel</source>
        <translation>Indicateur d’&amp;ordre des octets (BOM), pour Excel</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas</source>
        <translation>&amp;Protéger contre les formules</translation>
    </message>
    <message>
        <source>An apostrophe is put before text that a spreadsheet would run as a formula.</source>
        <translation>Une apostrophe est placée devant le texte qu’un tableur exécuterait comme formule.</translation>
    </message>
    <message>
        <source>&amp;Mask customers and identifiers</source>
        <translation>&amp;Masquer les clients et les identifiants</translation>
    </message>
    <message>
        <source>What cannot be changed here was set by your administrator.</source>
        <translation>Ce qui ne peut pas être changé ici a été fixé par votre administrateur.</translation>
    </message>
    <message>
        <source>Lookups to export: %1</source>
        <translation>Consultations à exporter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Your administrator has set this.</source>
        <translation>Fixé par votre administrateur.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ExportPanel</name>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l’export</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’export</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Masquer ce message</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Export vers %1…</translation>
    </message>
    <message>
        <source>Exporting to %1: %2 of %3</source>
        <translation>Export vers %1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Exporting to %1: %2 of %3, %4 a second</source>
        <translation>Export vers %1&#xa0;: %2 sur %3, %4 par seconde</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written to %1.</source>
        <translation>L’export a été annulé. Rien n’a été écrit dans %1.</translation>
    </message>
    <message>
        <source>Exported to %2: %1</source>
        <translation>Exporté vers %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>Exported to %2: %1. Of these could not be read: %3</source>
        <translation>Exporté vers %2&#xa0;: %1. Dont illisibles&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::FieldsForm</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ForgottenDialog</name>
    <message>
        <source>&amp;I want to enter every credential again</source>
        <translation>&amp;Je veux ressaisir tous les authentifiants</translation>
    </message>
    <message>
        <source>Forgot the passphrase</source>
        <translation>Phrase secrète oubliée</translation>
    </message>
    <message>
        <source>Nobody can open the vault file without its passphrase, and nobody can find it out.</source>
        <translation>Personne ne peut ouvrir le fichier coffre sans sa phrase secrète, et personne ne peut la retrouver.</translation>
    </message>
    <message>
        <source>Lost: every credential in the file, that is the keys, passwords and tokens of all accounts. You enter them again, or have new ones issued where you no longer have them.</source>
        <translation>Perdus&#xa0;: tous les authentifiants du fichier, c’est-à-dire les clés, mots de passe et jetons de tous les comptes. Vous les ressaisissez, ou vous en faites émettre de nouveaux là où vous ne les avez plus.</translation>
    </message>
    <message>
        <source>Closed: history, customers and audit. Their key is in the file too. With a recovery file they open again afterwards, under Settings, Records; without one they stay closed until the passphrase comes back to you.</source>
        <translation>Fermés&#xa0;: l’historique, les clients et l’audit. Leur clé se trouve aussi dans le fichier. Avec un fichier de récupération, ils se rouvrent ensuite, sous Paramètres, Registre&#x202f;; sans lui, ils restent fermés jusqu’à ce que la phrase secrète vous revienne.</translation>
    </message>
    <message>
        <source>Not lost: the accounts themselves, with their settings. The old file is put aside and not deleted, should the passphrase come back to you.</source>
        <translation>Pas perdus&#xa0;: les comptes eux-mêmes, avec leurs paramètres. L’ancien fichier est mis de côté et non supprimé, au cas où la phrase secrète vous reviendrait.</translation>
    </message>
    <message>
        <source>&amp;Begin with an empty file</source>
        <translation>&amp;Commencer avec un fichier vide</translation>
    </message>
    <message>
        <source>The new vault file is being made…</source>
        <translation>Création du nouveau fichier coffre…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::FormField</name>
    <message>
        <source>Invalid: %1</source>
        <comment>for screen readers: what is wrong with a field</comment>
        <translation>Non valide&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HelpWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>F&amp;ind on the page</source>
        <translation>&amp;Rechercher dans la page</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>Fi&amp;nd:</source>
        <translation>Rec&amp;hercher&#xa0;:</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <extracomment>The title of the help&apos;s window; %1 is a page</extracomment>
        <translation>%1 – Aide</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Introuvable dans cette page</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HistoryActions</name>
    <message>
        <source>&amp;Find in the history</source>
        <translation>&amp;Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Effacer les filtres</translation>
    </message>
    <message>
        <source>&amp;Look for new entries</source>
        <translation>Chercher de &amp;nouvelles entrées</translation>
    </message>
    <message>
        <source>Look the customer up &amp;again</source>
        <translation>Relancer la &amp;consultation</translation>
    </message>
    <message>
        <source>Copy s&amp;ummary</source>
        <translation>Copier le résu&amp;mé</translation>
    </message>
    <message>
        <source>Co&amp;py row</source>
        <translation>Copier la &amp;ligne</translation>
    </message>
    <message>
        <source>E&amp;xport filtered…</source>
        <translation>E&amp;xporter le résultat filtré…</translation>
    </message>
    <message>
        <source>Export selectio&amp;n…</source>
        <translation>Exporter la &amp;sélection…</translation>
    </message>
    <message>
        <source>The other &amp;way round</source>
        <translation>&amp;Ordre inverse</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>Trier &amp;par</translation>
    </message>
    <message>
        <source>All of &amp;this customer</source>
        <translation>&amp;Tout sur ce client</translation>
    </message>
    <message>
        <source>Rev&amp;eal the raw answer</source>
        <translation>Ré&amp;véler la réponse brute</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HistoryBrowser</name>
    <message>
        <source>Show what was recorded since</source>
        <translation>Afficher ce qui a été consigné depuis</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Button: so many lookups were recorded since the list was made; it shows them</extracomment>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was looked up yet</source>
        <translation>Rien n’a encore été consulté</translation>
    </message>
    <message>
        <source>Every lookup is recorded here with what the provider said. Look up a customer, and it is found here again.</source>
        <translation>Chaque consultation est consignée ici avec ce que le prestataire a indiqué. Consultez un client, et vous le retrouverez ici.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No recorded lookup is like that.</source>
        <translation>Aucune consultation consignée ne correspond.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HistoryDetail</name>
    <message>
        <source>Record</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Choose a lookup to see what the provider said then.</source>
        <translation>Choisissez une consultation pour voir ce que le prestataire a indiqué alors.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Looked up</source>
        <extracomment>A time, and how long ago that is</extracomment>
        <translation>Consulté</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HistoryFilterBar</name>
    <message>
        <source>Text to find in the history</source>
        <translation>Texte à rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Customer, identifier, reference, account or reason</source>
        <translation>Client, identifiant, référence, compte ou motif</translation>
    </message>
    <message>
        <source>Lookups found</source>
        <translation>Consultations trouvées</translation>
    </message>
    <message>
        <source>When it was looked up</source>
        <translation>Date de la consultation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>au</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <extracomment>The name of an account that was removed</extracomment>
        <translation>%1 (supprimé)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
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
        <translation>Consulté</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Next to act</source>
        <translation>Doit agir</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>In a list, in place of an entry that was removed meanwhile, or that is being read</extracomment>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
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
        <translation>Rien n’est consigné</translation>
    </message>
    <message>
        <source>Credentials are kept in memory only, and the key to the records would be gone with them. Choose another place for credentials, and lookups are recorded from then on.</source>
        <translation>Les authentifiants ne sont conservés qu’en mémoire, et la clé du registre disparaîtrait avec eux. Choisissez un autre emplacement pour les authentifiants, et les consultations seront dès lors consignées.</translation>
    </message>
    <message>
        <source>Where credentials are kept…</source>
        <translation>Emplacement des authentifiants…</translation>
    </message>
    <message>
        <source>Records…</source>
        <translation>Registre…</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Rien n’est encore consigné</translation>
    </message>
    <message>
        <source>The records are sealed with a key that is kept beside the credentials. Choose where those are kept, and lookups are recorded from then on.</source>
        <translation>Le registre est scellé par une clé conservée avec les authentifiants. Choisissez où ceux-ci sont conservés, et les consultations seront dès lors consignées.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>The records are closed</source>
        <translation>Le registre est fermé</translation>
    </message>
    <message>
        <source>They open together with the place where credentials are kept.</source>
        <translation>Il s’ouvre en même temps que l’emplacement des authentifiants.</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>Ouverture du registre…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HoldDialog</name>
    <message>
        <source>Legal hold</source>
        <translation>Conservation légale</translation>
    </message>
    <message>
        <source>From now on nothing that was recorded about “%1” is removed, whatever its age, and the customer cannot be removed either, until somebody releases the hold.</source>
        <translation>Désormais, rien de ce qui a été consigné sur «&#xa0;%1&#xa0;» n’est supprimé, quelle qu’en soit l’ancienneté, et le client ne peut pas l’être non plus, jusqu’à ce que quelqu’un lève la conservation légale.</translation>
    </message>
    <message>
        <source>&amp;Reason, for example the file number of the case</source>
        <translation>&amp;Motif, par exemple le numéro du dossier</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Appliquer</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::IdentifiersEdit</name>
    <message>
        <source>Add an &amp;identifier</source>
        <translation>Ajouter un &amp;identifiant</translation>
    </message>
    <message>
        <source>Take this identifier out</source>
        <translation>Retirer cet identifiant</translation>
    </message>
    <message>
        <source>Kind of identifier %1</source>
        <translation>Type de l’identifiant %1</translation>
    </message>
    <message>
        <source>Identifier %1</source>
        <translation>Identifiant %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An identifier that can be taken over: its kind and its text</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>An answer of this lookup has named the customer so</source>
        <translation>Une réponse de cette consultation a désigné ainsi le client</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportActions</name>
    <message>
        <source>&amp;New import…</source>
        <translation>&amp;Nouvel import…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Watch on</source>
        <translation>Continuer le &amp;suivi</translation>
    </message>
    <message>
        <source>New &amp;token…</source>
        <translation>Nouveau &amp;jeton…</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>A&amp;bandonner…</translation>
    </message>
    <message>
        <source>&amp;Copy summary</source>
        <translation>&amp;Copier le résumé</translation>
    </message>
    <message>
        <source>Save &amp;receipt…</source>
        <translation>&amp;Enregistrer le récépissé…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportDetail</name>
    <message>
        <source>Detail of the selected import</source>
        <translation>Détail de l’import sélectionné</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Begun with</source>
        <translation>Données de départ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Débuté</translation>
    </message>
    <message>
        <source>Tokens handed over</source>
        <translation>Jetons remis</translation>
    </message>
    <message>
        <source>Applicant id</source>
        <translation>ID demandeur</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportResult</name>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Steps at the destination</source>
        <translation>Étapes à destination</translation>
    </message>
    <message>
        <source>Reasons and notes</source>
        <translation>Motifs et notes</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <translation>Le prestataire indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Missing on the profile</source>
        <translation>Manquant dans le profil</translation>
    </message>
    <message>
        <source>The import was cut off at “%1”. It can go on from there.</source>
        <translation>L’import a été interrompu à l’étape «&#xa0;%1&#xa0;». Il peut reprendre à partir de là.</translation>
    </message>
    <message>
        <source>What was written down about this import cannot be read any more. It can only be discarded; ask the destination what it has of the customer.</source>
        <translation>Ce qui a été consigné sur cet import n’est plus lisible. Il ne peut qu’être abandonné&#x202f;; demandez à la destination ce qu’elle détient sur le client.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportSteps</name>
    <message>
        <source>%1, begun %2, took %3 min</source>
        <comment>a step&apos;s state, a time, how long it took as 0:12</comment>
        <translation>%1, début %2, durée %3&#xa0;min</translation>
    </message>
    <message>
        <source>%1, begun %2</source>
        <comment>a step&apos;s state, a time</comment>
        <translation>%1, début %2</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>Étapes de l’import</translation>
    </message>
    <message>
        <source>Earlier steps: %1</source>
        <translation>Étapes précédentes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportTasks</name>
    <message>
        <source>Save receipt</source>
        <translation>Enregistrer le récépissé</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documents (*.pdf)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard the import of “%1”?</source>
        <translation>Abandonner l’import de «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>It cannot go on any more, and its share token is dropped. What the destination has been given it keeps. The import stays in this list.</source>
        <translation>Il ne pourra plus reprendre, et son jeton de partage sera abandonné. La destination conserve ce qui lui a été remis. L’import reste dans cette liste.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>The summary is on the clipboard.</source>
        <translation>Le résumé est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The receipt is in %1.</source>
        <translation>Le récépissé se trouve dans %1.</translation>
    </message>
    <message>
        <source>Discard the import that cannot be read?</source>
        <translation>Abandonner l’import illisible&#x202f;?</translation>
    </message>
    <message>
        <source>It is taken out of this list. What the destination has been given it keeps.</source>
        <translation>Il sera retiré de cette liste. La destination conserve ce qui lui a été remis.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportWizard</name>
    <message>
        <source>Carry a verification over</source>
        <translation>Transférer une vérification</translation>
    </message>
    <message>
        <source>Close without importing?</source>
        <translation>Fermer sans importer&#x202f;?</translation>
    </message>
    <message>
        <source>What was entered here is dropped. Nothing was handed over.</source>
        <translation>Ce qui a été saisi ici sera abandonné. Rien n’a été remis.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportsModel</name>
    <message>
        <source>Started</source>
        <translation>Débuté</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Step or end</source>
        <translation>Étape ou fin</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>Statut à destination</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportsPage</name>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>No imports yet</source>
        <translation>Aucun import</translation>
    </message>
    <message>
        <source>A customer who was verified at one provider need not be verified again at another: a share token carries the result over.</source>
        <translation>Un client vérifié chez un prestataire n’a pas besoin de l’être à nouveau chez un autre&#xa0;: un jeton de partage transfère le résultat.</translation>
    </message>
    <message>
        <source>New import…</source>
        <translation>Nouvel import…</translation>
    </message>
    <message>
        <source>The records cannot be used</source>
        <translation>Le registre est inutilisable</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The records are being opened…</source>
        <translation>Ouverture du registre…</translation>
    </message>
    <message>
        <source>Imports are kept with the records</source>
        <translation>Les imports sont conservés dans le registre</translation>
    </message>
    <message>
        <source>An import is written down step by step, so that no token is ever handed over twice. Choose where credentials are kept, and the records can be opened.</source>
        <translation>Un import est consigné étape par étape, afin qu’aucun jeton ne soit jamais remis deux fois. Choisissez où les authentifiants sont conservés, et le registre pourra être ouvert.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::KeeperDialog</name>
    <message>
        <source>Move credentials</source>
        <translation>Déplacer les authentifiants</translation>
    </message>
    <message>
        <source>Where shall credentials be kept?</source>
        <translation>Où conserver les authentifiants&#x202f;?</translation>
    </message>
    <message>
        <source>Every credential is carried over and compared, and only then removed from where it is now.</source>
        <translation>Chaque authentifiant est transféré et comparé, et seulement ensuite supprimé de son emplacement actuel.</translation>
    </message>
    <message>
        <source>Credentials are kept in one place alone, and never anywhere else by themselves. You can move them to another one later.</source>
        <translation>Les authentifiants sont conservés à un seul emplacement, et ne vont jamais ailleurs d’eux-mêmes. Vous pourrez les déplacer plus tard.</translation>
    </message>
    <message>
        <source>&amp;Move them</source>
        <translation>Les &amp;déplacer</translation>
    </message>
    <message>
        <source>&amp;Keep them there</source>
        <translation>Les &amp;conserver là</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Being tried out…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>Ruled out by your administrator.</source>
        <translation>Exclu par votre administrateur.</translation>
    </message>
    <message>
        <source>Not possible: the key to history, customers and audit is kept with the credentials, and memory would forget it.</source>
        <translation>Impossible&#xa0;: la clé de l’historique, des clients et de l’audit est conservée avec les authentifiants, et la mémoire l’oublierait.</translation>
    </message>
    <message>
        <source>The place is being made ready…</source>
        <translation>Préparation de l’emplacement…</translation>
    </message>
    <message>
        <source>Credentials are being carried over…</source>
        <translation>Transfert des authentifiants…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LinkOffer</name>
    <message>
        <source>Copy the id-proof &amp;link</source>
        <translation>Copier le &amp;lien d’identification</translation>
    </message>
    <message>
        <source>&amp;Open in the browser…</source>
        <translation>&amp;Ouvrir dans le navigateur…</translation>
    </message>
    <message>
        <source>The customer proves the identity at %1.</source>
        <comment>%1 is a host</comment>
        <translation>Le client justifie son identité auprès de %1.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open %1 in the browser?</source>
        <comment>%1 is a host</comment>
        <translation>Ouvrir %1 dans le navigateur&#x202f;?</translation>
    </message>
    <message>
        <source>The link is the customer&apos;s own: whoever follows it can hand in documents in the customer&apos;s name. Do so only with the customer; else copy it, and send it to the customer.</source>
        <translation>Ce lien est propre au client&#xa0;: quiconque le suit peut déposer des documents en son nom. Ne l’ouvrez qu’avec le client&#x202f;; sinon, copiez-le et envoyez-le au client.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LockPage</name>
    <message>
        <source>KYC Desk is locked</source>
        <translation>KYC Desk est verrouillé</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>&amp;Keep credentials elsewhere…</source>
        <translation>&amp;Conserver les authentifiants ailleurs…</translation>
    </message>
    <message>
        <source>&amp;Forgot the passphrase…</source>
        <translation>&amp;Phrase secrète oubliée…</translation>
    </message>
    <message numerus="yes">
        <source>%n lookup(s) were under way and have been cancelled.</source>
        <translation>
            <numerusform>%n consultation était en cours et a été annulée.</numerusform>
            <numerusform>%n consultations étaient en cours et ont été annulées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) of a credential were under way and have been cancelled.</source>
        <translation>
            <numerusform>%n test d’un authentifiant était en cours et a été annulé.</numerusform>
            <numerusform>%n tests d’authentifiants étaient en cours et ont été annulés.</numerusform>
        </translation>
    </message>
    <message>
        <source>An account was being edited. What was entered there has not been saved.</source>
        <translation>Un compte était en cours de modification. Ce qui y avait été saisi n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>A customer was being edited. What was entered there has not been saved.</source>
        <translation>Un client était en cours de modification. Ce qui y avait été saisi n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Nothing about customers is shown until you unlock.</source>
        <translation>Rien n’est affiché sur les clients tant que vous n’avez pas déverrouillé.</translation>
    </message>
    <message>
        <source>The credentials of this session are gone. They have to be entered again.</source>
        <translation>Les authentifiants de cette session ont disparu. Ils doivent être ressaisis.</translation>
    </message>
    <message>
        <source>Credentials are kept in: %1</source>
        <translation>Emplacement des authentifiants&#xa0;: %1</translation>
    </message>
    <message>
        <source>The vault file is being opened…</source>
        <translation>Ouverture du fichier coffre…</translation>
    </message>
    <message>
        <source>The keychain is being asked…</source>
        <translation>Interrogation du trousseau…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LookupActions</name>
    <message>
        <source>&amp;Refresh row</source>
        <translation>&amp;Actualiser la ligne</translation>
    </message>
    <message>
        <source>Refresh &amp;all</source>
        <translation>&amp;Tout actualiser</translation>
    </message>
    <message>
        <source>Cancel ro&amp;w</source>
        <translation>Annuler la &amp;ligne</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>Tout a&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Log the customer in…</source>
        <translation>&amp;Connecter le client…</translation>
    </message>
    <message>
        <source>Start an &amp;import…</source>
        <translation>&amp;Démarrer un import…</translation>
    </message>
    <message>
        <source>Sa&amp;ve customer…</source>
        <translation>&amp;Enregistrer le client…</translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation>Copier le résu&amp;mé</translation>
    </message>
    <message>
        <source>Co&amp;py row</source>
        <translation>Co&amp;pier la ligne</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>E&amp;xporter les résultats…</translation>
    </message>
    <message>
        <source>Rev&amp;eal the raw answer</source>
        <translation>Ré&amp;véler la réponse brute</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LookupDetail</name>
    <message>
        <source>Choose a row to see what the provider said.</source>
        <translation>Choisissez une ligne pour voir ce que le prestataire a indiqué.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Summary for a ticket</source>
        <translation>Résumé pour un ticket</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <translation>Copier le résumé</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>Shows the personal data in the raw answer until another row is chosen</source>
        <translation>Affiche les données personnelles de la réponse brute jusqu’au choix d’une autre ligne</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Réponse brute</translation>
    </message>
    <message>
        <source>Detail of the selected result</source>
        <translation>Détail du résultat sélectionné</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The provider&apos;s own words</source>
        <translation>Termes du prestataire</translation>
    </message>
    <message>
        <source>Next to act: %1</source>
        <translation>Doit agir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Since %1, %2</source>
        <translation>Depuis %1, %2</translation>
    </message>
    <message>
        <source>Refreshing: this is the earlier answer.</source>
        <translation>Actualisation&#xa0;: ceci est la réponse précédente.</translation>
    </message>
    <message>
        <source>Final: the provider will not change this any more.</source>
        <translation>Définitif&#xa0;: le prestataire ne le changera plus.</translation>
    </message>
    <message>
        <source>Type it in the row, and the provider is asked.</source>
        <translation>Saisissez-le dans la ligne, et le prestataire sera interrogé.</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <extracomment>What the provider itself said about an error, with its own error code in brackets</extracomment>
        <translation>Le prestataire indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>The provider says: %1 (%2)</source>
        <translation>Le prestataire indique&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The state of a step in our words and, in brackets, in the provider&apos;s</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A reason&apos;s code, and the reason in words</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>New attempt</source>
        <translation>Nouvelle tentative</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Obtenu</translation>
    </message>
    <message>
        <source>The provider answered from its own cache.</source>
        <translation>Le prestataire a répondu depuis son propre cache.</translation>
    </message>
    <message>
        <source>Raw answer (personal data shown)</source>
        <translation>Réponse brute (données personnelles affichées)</translation>
    </message>
    <message>
        <source>Raw answer (masked)</source>
        <translation>Réponse brute (masquée)</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LookupPage</name>
    <message>
        <source>No accounts yet</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>An account holds the credentials for one provider. Add one for each provider you ask; the status bar says where they are kept.</source>
        <translation>Un compte contient les authentifiants pour un prestataire. Ajoutez-en un pour chaque prestataire que vous interrogez&#x202f;; la barre d’état indique où ils sont conservés.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>No account is switched on</source>
        <translation>Aucun compte n’est activé</translation>
    </message>
    <message>
        <source>Switch an account on to ask its provider.</source>
        <translation>Activez un compte pour interroger son prestataire.</translation>
    </message>
    <message>
        <source>Manage accounts…</source>
        <translation>Gérer les comptes…</translation>
    </message>
    <message>
        <source>Look up a customer</source>
        <translation>Consulter un client</translation>
    </message>
    <message>
        <source>Type an id, an e-mail address or a name above and press Return. Every account is asked at once, and each answer appears as it arrives.</source>
        <translation>Saisissez un ID, une adresse e-mail ou un nom ci-dessus et appuyez sur Entrée. Tous les comptes sont interrogés à la fois, et chaque réponse s’affiche dès son arrivée.</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Par exemple&#xa0;:</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LookupResults</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Record &amp;again</source>
        <translation>Consigner à nou&amp;veau</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>Réponses&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Not recorded: %1</source>
        <translation>Non consignées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edit the sa&amp;ved customer…</source>
        <translation>&amp;Modifier le client…</translation>
    </message>
    <message>
        <source>Sa&amp;ve customer…</source>
        <translation>&amp;Enregistrer le client…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LookupResultsModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A cell as a screen reader says it: the column&apos;s heading and what stands in it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Heading of a table column: who has to act next</extracomment>
        <translation>Doit agir</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Heading of a table column: since when the status holds</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Fetched</source>
        <extracomment>Heading of a table column: when the provider was asked</extracomment>
        <translation>Obtenu</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Heading of a table column with buttons</extracomment>
        <translation>Action</translation>
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
        <translation>attente d’un code…</translation>
    </message>
    <message>
        <source>refreshing…</source>
        <translation>actualisation…</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>In a table of answers: the provider did not say when</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>The provider does not say since when.</source>
        <translation>Le prestataire n’indique pas depuis quand.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LookupResultsView</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button in a result row: stop asking</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Accessible name of a button in a row: what it does, and with which check</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::MainWindow</name>
    <message>
        <source>Places</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Lookup</source>
        <translation>&amp;Consultation</translation>
    </message>
    <message>
        <source>Cust&amp;omers</source>
        <translation>C&amp;lients</translation>
    </message>
    <message>
        <source>&amp;Imports</source>
        <translation>&amp;Imports</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>Com&amp;ptes</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>A&amp;udit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Find a customer</source>
        <translation>&amp;Rechercher un client</translation>
    </message>
    <message>
        <source>&amp;Enter the login code</source>
        <translation>Saisir le code de c&amp;onnexion</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Where credentials are kept…</source>
        <translation>&amp;Emplacement des authentifiants…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>Versions, settings and the last log lines, with nothing personal and no credential among them</source>
        <translation>Versions, paramètres et dernières lignes du journal technique, sans donnée personnelle ni authentifiant</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>C&amp;lients</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Detail of the selected result</source>
        <translation>&amp;Détail du résultat sélectionné</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About KYC Desk</source>
        <translation>À &amp;propos de KYC Desk</translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Where credentials are kept</source>
        <translation>Emplacement des authentifiants</translation>
    </message>
    <message>
        <source>Accounts: %1</source>
        <translation>Comptes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where credentials are kept: %1</source>
        <translation>Emplacement des authentifiants&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last lookup: %1</source>
        <translation>Dernière consultation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Something that was done here could not be written to the audit. %1</source>
        <translation>Une action effectuée ici n’a pas pu être écrite dans le journal d’audit. %1</translation>
    </message>
    <message>
        <source>A checkpoint of the audit could not be made or copied. %1</source>
        <translation>Un jalon du journal d’audit n’a pas pu être créé ou copié. %1</translation>
    </message>
    <message>
        <source>&amp;Records…</source>
        <translation>Re&amp;gistre…</translation>
    </message>
    <message>
        <source>The program did not end properly last time. The records can be looked at, whether they are whole.</source>
        <translation>Le programme ne s’est pas terminé correctement la dernière fois. Vous pouvez vérifier que le registre est intact.</translation>
    </message>
    <message>
        <source>&amp;Check the records</source>
        <translation>&amp;Vérifier le registre</translation>
    </message>
    <message>
        <source>What is old could not be removed from the records. %1</source>
        <translation>Les données anciennes n’ont pas pu être supprimées du registre. %1</translation>
    </message>
    <message>
        <source>The clock is ri&amp;ght…</source>
        <translation>L’horlo&amp;ge est juste…</translation>
    </message>
    <message>
        <source>About KYC Desk</source>
        <translation>À propos de KYC Desk</translation>
    </message>
    <message>
        <source>KYC Desk %1</source>
        <translation>KYC Desk %1</translation>
    </message>
    <message>
        <source>Shows what every KYC provider says about a customer, in one window.

Published under the MIT licence. Made with Qt %1.</source>
        <translation>Montre ce que chaque prestataire KYC indique sur un client, dans une seule fenêtre.

Publié sous licence MIT. Réalisé avec Qt %1.</translation>
    </message>
    <message>
        <source>An import was interrupted at “%1”. It can go on.</source>
        <translation>Un import a été interrompu à l’étape «&#xa0;%1&#xa0;». Il peut reprendre.</translation>
    </message>
    <message>
        <source>Imports were interrupted: %1. They can go on.</source>
        <translation>Imports interrompus&#xa0;: %1. Ils peuvent reprendre.</translation>
    </message>
    <message>
        <source>I&amp;mports</source>
        <translation>I&amp;mports</translation>
    </message>
    <message>
        <source>The login of “%1” works until the program is closed or locked, but could not be kept. %2</source>
        <translation>La connexion de «&#xa0;%1&#xa0;» reste valable jusqu’à la fermeture ou au verrouillage du programme, mais n’a pas pu être conservée. %2</translation>
    </message>
    <message>
        <source>Demonstration: the simulated providers are starting…</source>
        <translation>Démonstration&#xa0;: démarrage des prestataires simulés…</translation>
    </message>
    <message>
        <source>Demonstration: simulated providers on this computer. Nothing leaves it.</source>
        <translation>Démonstration&#xa0;: prestataires simulés sur cet ordinateur. Rien n’en sort.</translation>
    </message>
    <message>
        <source>Nobody has decided yet where credentials are kept. Until then none can be saved.</source>
        <translation>Personne n’a encore décidé où les authentifiants sont conservés. Jusque-là, aucun ne peut être enregistré.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Ch&amp;oisir…</translation>
    </message>
    <message>
        <source>Unloc&amp;k</source>
        <translation>Déve&amp;rrouiller</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock, and forget the credentials of this session?</source>
        <translation>Verrouiller et oublier les authentifiants de cette session&#x202f;?</translation>
    </message>
    <message>
        <source>They are kept in memory alone. Once it is locked they are gone and have to be entered again.</source>
        <translation>Ils ne sont conservés qu’en mémoire. Une fois le programme verrouillé, ils disparaissent et doivent être ressaisis.</translation>
    </message>
    <message>
        <source>&amp;Lock and forget</source>
        <translation>&amp;Verrouiller et oublier</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. They hold no credential and nothing personal.</source>
        <translation>Le diagnostic est dans le presse-papiers. Il ne contient ni authentifiant ni donnée personnelle.</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Te&amp;xte plus petit</translation>
    </message>
    <message>
        <source>&amp;Text as large as the system has it</source>
        <translation>&amp;Taille de texte du système</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Vue d’e&amp;nsemble</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>keys that work there</comment>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>keys that lead to them</comment>
        <translation>Vues</translation>
    </message>
    <message>
        <source>The overview is on the clipboard.</source>
        <translation>La vue d’ensemble est dans le presse-papiers.</translation>
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
        <translation>Fusionner des clients</translation>
    </message>
    <message>
        <source>Whose name and first identifiers stay?</source>
        <translation>De qui garder le nom et les premiers identifiants&#x202f;?</translation>
    </message>
    <message>
        <source>The one that remains</source>
        <translation>Le client qui reste</translation>
    </message>
    <message>
        <source>What was recorded about either is the remaining one&apos;s from then on. This cannot be undone.</source>
        <translation>Ce qui a été consigné sur l’un ou l’autre est désormais rattaché à celui qui reste. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>They are being merged…</source>
        <translation>Fusion en cours…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::OverviewBoard</name>
    <message>
        <source>Copy o&amp;verview</source>
        <translation>Copier la &amp;vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::OverviewPage</name>
    <message>
        <source>Copy o&amp;verview</source>
        <translation>Copier la &amp;vue d’ensemble</translation>
    </message>
    <message>
        <source>Count a&amp;new</source>
        <translation>&amp;Recompter</translation>
    </message>
    <message>
        <source>Counted at %1</source>
        <translation>Compté à %1</translation>
    </message>
    <message>
        <source>There is nothing to count</source>
        <translation>Il n’y a rien à compter</translation>
    </message>
    <message>
        <source>Credentials are kept in memory only, and nothing is recorded then. Choose another place for credentials, and lookups are recorded and counted from then on.</source>
        <translation>Les authentifiants ne sont conservés qu’en mémoire, et rien n’est alors consigné. Choisissez un autre emplacement pour les authentifiants, et les consultations seront dès lors consignées et comptées.</translation>
    </message>
    <message>
        <source>Where credentials are kept…</source>
        <translation>Emplacement des authentifiants…</translation>
    </message>
    <message>
        <source>Records…</source>
        <translation>Registre…</translation>
    </message>
    <message>
        <source>There is nothing to count yet</source>
        <translation>Il n’y a encore rien à compter</translation>
    </message>
    <message>
        <source>Choose where credentials are kept, and lookups are recorded and counted from then on.</source>
        <translation>Choisissez où les authentifiants sont conservés, et les consultations seront dès lors consignées et comptées.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>The records are closed</source>
        <translation>Le registre est fermé</translation>
    </message>
    <message>
        <source>They open together with the place where credentials are kept.</source>
        <translation>Il s’ouvre en même temps que l’emplacement des authentifiants.</translation>
    </message>
    <message>
        <source>Nobody was looked up yet</source>
        <translation>Aucun client n’a encore été consulté</translation>
    </message>
    <message>
        <source>Once somebody was, you see here how many customers have which status, what waits for us, what has changed, and which provider is in trouble.</source>
        <translation>Dès la première consultation, vous verrez ici combien de clients ont quel statut, ce qui attend notre action, ce qui a changé, et quel prestataire rencontre des problèmes.</translation>
    </message>
    <message>
        <source>Look up a customer</source>
        <translation>Consulter un client</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::PassphraseForm</name>
    <message>
        <source>At least %1 characters; several words that you can remember are good.</source>
        <translation>Au moins %1 caractères&#x202f;; plusieurs mots faciles à retenir conviennent bien.</translation>
    </message>
    <message>
        <source>Easy to guess. Make it longer: several words that do not belong together.</source>
        <translation>Facile à deviner. Allongez-la&#xa0;: plusieurs mots sans rapport entre eux.</translation>
    </message>
    <message>
        <source>Fair. Another word makes it much harder to guess.</source>
        <translation>Moyenne. Un mot de plus la rend bien plus difficile à deviner.</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>Difficile à deviner.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase, again</source>
        <translation>Phrase secrète, à nouveau</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Saisissez la phrase secrète.</translation>
    </message>
    <message>
        <source>Enter at least %1 characters.</source>
        <translation>Saisissez au moins %1 caractères.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux saisies ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>The window may be closed: the import goes on, and is found in the place Imports.</source>
        <translation>La fenêtre peut être fermée&#xa0;: l’import se poursuit, et vous le retrouverez dans la vue Imports.</translation>
    </message>
    <message>
        <source>&amp;Close, and go on in the background</source>
        <translation>&amp;Fermer et continuer en arrière-plan</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::QuotaForm</name>
    <message>
        <source>Requests a second</source>
        <translation>Requêtes par seconde</translation>
    </message>
    <message>
        <source>How fast this account may ask; 0 means as fast as possible.</source>
        <translation>La cadence à laquelle ce compte peut interroger&#x202f;; 0 signifie aussi vite que possible.</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Requêtes simultanées</translation>
    </message>
    <message>
        <source>How many may wait for an answer at the same time.</source>
        <translation>Combien peuvent attendre une réponse en même temps.</translation>
    </message>
    <message>
        <source>%1, as the provider allows</source>
        <translation>%1, limite du prestataire</translation>
    </message>
    <message>
        <source>Enter a number from 0 to %1.</source>
        <translation>Saisissez un nombre de 0 à %1.</translation>
    </message>
    <message>
        <source>Enter a whole number from 1 to %1.</source>
        <translation>Saisissez un nombre entier de 1 à %1.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::RecordsSettings</name>
    <message>
        <source>The records of this desk</source>
        <translation>Le registre de ce poste</translation>
    </message>
    <message>
        <source>Chec&amp;k the records</source>
        <translation>Vé&amp;rifier le registre</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Begin a&amp;new…</source>
        <translation>Recommencer à &amp;neuf…</translation>
    </message>
    <message>
        <source>&amp;Make a recovery file…</source>
        <translation>&amp;Créer un fichier de récupération…</translation>
    </message>
    <message>
        <source>&amp;Bring the key back…</source>
        <translation>Réta&amp;blir la clé…</translation>
    </message>
    <message>
        <source>What is recorded, and for how long</source>
        <translation>Ce qui est consigné, et pour combien de temps</translation>
    </message>
    <message>
        <source>&amp;Lookups are kept for:</source>
        <translation>Conser&amp;ver les consultations&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Imports are kept for:</source>
        <translation>Conserver les &amp;imports&#xa0;:</translation>
    </message>
    <message>
        <source>What is older is removed by itself, but for customers whose records are held, and the audit says how much it was.</source>
        <translation>Ce qui est plus ancien est supprimé automatiquement, sauf pour les clients sous conservation légale, et le journal d’audit indique la quantité supprimée.</translation>
    </message>
    <message>
        <source>Checkpoints of the audit</source>
        <translation>Jalons du journal d’audit</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Do not copy them</source>
        <translation>Ne pas les co&amp;pier</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Fixé par votre administrateur.</translation>
    </message>
    <message>
        <source>They lie beside the records alone: whoever can change these can remove them too. Choose a folder that others look after.</source>
        <translation>Ils se trouvent seulement à côté du registre&#xa0;: quiconque peut modifier celui-ci peut aussi les supprimer. Choisissez un dossier dont d’autres personnes ont la charge.</translation>
    </message>
    <message>
        <source>They are copied to %1.</source>
        <translation>Ils sont copiés vers %1.</translation>
    </message>
    <message>
        <source>They are open, and what is done here is recorded. The program did not end properly last time: check whether they are whole.</source>
        <translation>Il est ouvert, et ce qui est fait ici est consigné. Le programme ne s’est pas terminé correctement la dernière fois&#xa0;: vérifiez que le registre est intact.</translation>
    </message>
    <message>
        <source>They are open, and what is done here is recorded.</source>
        <translation>Il est ouvert, et ce qui est fait ici est consigné.</translation>
    </message>
    <message>
        <source>They are being opened…</source>
        <translation>Ouverture en cours…</translation>
    </message>
    <message>
        <source>Nothing is recorded, because credentials are kept in memory only, and with them the key of the records would be gone.</source>
        <translation>Rien n’est consigné, car les authentifiants ne sont conservés qu’en mémoire, et la clé du registre disparaîtrait avec eux.</translation>
    </message>
    <message>
        <source>They are closed, because the credentials are locked.</source>
        <translation>Il est fermé, car les authentifiants sont verrouillés.</translation>
    </message>
    <message>
        <source>They are being looked at, which may take a while…</source>
        <translation>Vérification en cours, ce qui peut durer…</translation>
    </message>
    <message>
        <source>They are sound: all of the file was looked at.</source>
        <translation>Il est intact&#xa0;: tout le fichier a été examiné.</translation>
    </message>
    <message>
        <source>They were not looked at to the end: nothing is known of them.</source>
        <translation>Il n’a pas été examiné jusqu’au bout&#xa0;: on ne sait rien de son état.</translation>
    </message>
    <message>
        <source>Nobody is looked up without a re&amp;ference, for example a ticket</source>
        <translation>Aucune consultation sans ré&amp;férence, par exemple un ticket</translation>
    </message>
    <message>
        <source>One is made e&amp;very:</source>
        <translation>Un &amp;jalon toutes les&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel the chec&amp;k</source>
        <translation>&amp;Annuler la vérification</translation>
    </message>
    <message>
        <source>recovery file, check, begin anew</source>
        <comment>words that lead to the state of the records</comment>
        <translation>fichier de récupération, vérifier, vérification, recommencer, repartir de zéro</translation>
    </message>
    <message>
        <source>folder of the checkpoints</source>
        <comment>words that lead to where checkpoints are copied to</comment>
        <translation>dossier des jalons</translation>
    </message>
    <message numerus="yes">
        <source> entry(s)</source>
        <extracomment>Behind the number, which is not in the text</extracomment>
        <translation>
            <numerusform> entrée</numerusform>
            <numerusform> entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::RecoveryDialog</name>
    <message>
        <source>Make a recovery file</source>
        <translation>Créer un fichier de récupération</translation>
    </message>
    <message>
        <source>Bring the records’ keys back</source>
        <translation>Rétablir les clés du registre</translation>
    </message>
    <message>
        <source>Whoever has %1 and its passphrase can read the records of this desk. Keep the file away from this computer and the passphrase away from the file; without it nobody can open the file.</source>
        <translation>Quiconque possède %1 et sa phrase secrète peut lire le registre de ce poste. Conservez le fichier loin de cet ordinateur, et la phrase secrète à part&#x202f;; sans elle, personne ne peut ouvrir le fichier.</translation>
    </message>
    <message>
        <source>%1 holds the keys of the records, under the passphrase that was chosen when it was made.</source>
        <translation>%1 contient les clés du registre, protégées par la phrase secrète choisie lors de sa création.</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>&amp;Bring them back</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>The file is being made…</source>
        <translation>Création du fichier…</translation>
    </message>
    <message>
        <source>The keys are being brought back…</source>
        <translation>Rétablissement des clés…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;New token…</source>
        <translation>Nouveau &amp;jeton…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Watch on</source>
        <translation>Continuer le &amp;suivi</translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation>&amp;Copier le résumé</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>an account</comment>
        <translation>Chez %1</translation>
    </message>
    <message>
        <source>The import goes on…</source>
        <translation>L’import se poursuit…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::RoutePage</name>
    <message>
        <source>From and to</source>
        <translation>Source et destination</translation>
    </message>
    <message>
        <source>A share token carries a finished verification to another provider. It can be used once.</source>
        <translation>Un jeton de partage transfère une vérification terminée à un autre prestataire. Il ne peut être utilisé qu’une fois.</translation>
    </message>
    <message>
        <source>I already have a token</source>
        <translation>J’ai déjà un jeton</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Share token</source>
        <translation>Jeton de partage</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Where the customer was verified; the token is made there.</source>
        <translation>Où le client a été vérifié&#x202f;; le jeton y est créé.</translation>
    </message>
    <message>
        <source>It is kept in memory, and in the vault while the import runs, and nowhere else.</source>
        <translation>Il est conservé en mémoire, et dans le coffre tant que l’import est en cours, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Where the customer shall count as verified.</source>
        <translation>Où le client doit être considéré comme vérifié.</translation>
    </message>
    <message>
        <source>This is a production account: the customer is imported in earnest.</source>
        <translation>C’est un compte de production&#xa0;: l’import du client sera réel.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::RowForm</name>
    <message>
        <source>Ask</source>
        <extracomment>Button in a result row: ask the provider now</extracomment>
        <translation>Interroger</translation>
    </message>
    <message>
        <source>Asks the provider with what you typed</source>
        <translation>Interroge le prestataire avec ce que vous avez saisi</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::RowInput</name>
    <message>
        <source>Which one to give</source>
        <translation>Lequel indiquer</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::SearchBar</name>
    <message>
        <source>Cus&amp;tomer:</source>
        <translation>Clien&amp;t&#xa0;:</translation>
    </message>
    <message>
        <source>Customer to look up</source>
        <translation>Client à consulter</translation>
    </message>
    <message>
        <source>An id, an e-mail address or the name of a saved customer</source>
        <translation>Un ID, une adresse e-mail ou le nom d’un client enregistré</translation>
    </message>
    <message>
        <source>Id, e-mail or name</source>
        <translation>ID, e-mail ou nom</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>How the text in the search field is to be taken</source>
        <translation>Comment interpréter le texte du champ de recherche</translation>
    </message>
    <message>
        <source>Re&amp;ference:</source>
        <translation>Référe&amp;nce&#xa0;:</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>What the customer is looked up for, for example a ticket; it is recorded</source>
        <translation>Raison de la consultation, par exemple un ticket&#x202f;; elle est consignée</translation>
    </message>
    <message>
        <source>What the customer is looked up for, for example the number of a ticket. It is recorded with each lookup, and emptied when you type another customer.</source>
        <translation>La raison de la consultation, par exemple le numéro d’un ticket. La référence est consignée avec chaque consultation, et vidée lorsque vous saisissez un autre client.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Look &amp;up</source>
        <translation>Con&amp;sulter</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::SecretEdit</name>
    <message>
        <source>is taken away when you save</source>
        <translation>sera retiré à l’enregistrement</translation>
    </message>
    <message>
        <source>kept – type to replace</source>
        <translation>conservé – saisissez pour remplacer</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <comment>%1 is the name of a field</comment>
        <translation>Masquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>%1 is the name of a field</comment>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>%1 is the name of a field</comment>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take away the kept %1</source>
        <comment>%1 is the name of a field</comment>
        <translation>Retirer la valeur conservée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::SecretLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::SettingControls</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>Fixé par votre administrateur.</translation>
    </message>
    <message>
        <source>for ever</source>
        <comment>how long records are kept, instead of a number of days</comment>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Keep records for a shorter time?</source>
        <translation>Réduire la durée de conservation&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Keep them for %n day(s) only?</source>
        <translation>
            <numerusform>Ne les conserver que %n jour&#x202f;?</numerusform>
            <numerusform>Ne les conserver que %n jours&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is older is removed within a day and cannot be brought back, but for customers whose records are held.</source>
        <translation>Ce qui est plus ancien est supprimé dans un délai d’un jour, sans retour possible, sauf pour les clients sous conservation légale.</translation>
    </message>
    <message>
        <source>&amp;Remove what is older</source>
        <translation>&amp;Supprimer ce qui est plus ancien</translation>
    </message>
    <message>
        <source>What cannot be changed here was set by your administrator.</source>
        <translation>Ce qui ne peut pas être changé ici a été fixé par votre administrateur.</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a setting that is on or off</comment>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a setting that is on or off</comment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>none</source>
        <comment>the default of a setting that is a text</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Rétablir la valeur par défaut</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Rétablir la valeur par défaut&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>Behind the number, which is not in the text</extracomment>
        <translation>
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Général</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>Confiden&amp;tialité</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>R&amp;egistre</translation>
    </message>
    <message>
        <source>Certificates to trust as well</source>
        <translation>Autres certificats de confiance</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Find a setting (%1)</source>
        <translation>Rechercher un paramètre (%1)</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>Ré&amp;seau</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun paramètre ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::StatusNotice</name>
    <message>
        <source>The provider says: %1</source>
        <translation>Le prestataire indique&#xa0;: %1</translation>
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
            <numerusform>%1, vu %n fois</numerusform>
            <numerusform>%1, vu %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Asked with %2</source>
        <translation>%1
Interrogé avec %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vu la première fois</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu la dernière fois</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::TimelineView</name>
    <message>
        <source>Every status seen</source>
        <translation>Tous les statuts constatés</translation>
    </message>
    <message>
        <source>Nothing was seen yet.</source>
        <translation>Rien n’a encore été constaté.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::TrayIcon</name>
    <message>
        <source>&amp;Show KYC Desk</source>
        <translation>&amp;Afficher KYC Desk</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::VaultDialog</name>
    <message>
        <source>Where credentials are kept</source>
        <translation>Emplacement des authentifiants</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>&amp;Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Verrouiller &amp;maintenant</translation>
    </message>
    <message>
        <source>Locking and &amp;hiding…</source>
        <translation>&amp;Verrouillage et masquage…</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Une nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The present passphrase</source>
        <translation>La phrase secrète actuelle</translation>
    </message>
    <message>
        <source>&amp;Seal the file with it</source>
        <translation>&amp;Sceller le fichier</translation>
    </message>
    <message>
        <source>&amp;Move them to another place…</source>
        <translation>&amp;Déplacer vers un autre emplacement…</translation>
    </message>
    <message>
        <source>&amp;Choose where they are kept…</source>
        <translation>Choisir l’&amp;emplacement…</translation>
    </message>
    <message>
        <source>Enter the passphrase that the file has now.</source>
        <translation>Saisissez la phrase secrète actuelle du fichier.</translation>
    </message>
    <message>
        <source>The vault file is being sealed anew…</source>
        <translation>Nouveau scellement du fichier coffre…</translation>
    </message>
</context>
<context>
    <name>kyc::sandbox::Program</name>
    <message>
        <source>Not a fault: %1
Write KIND@POINT; --help lists the kinds. The points are:
%2</source>
        <translation>Panne inconnue&#xa0;: %1
Écrivez KIND@POINT&#x202f;; --help liste les types. Les points sont&#xa0;:
%2</translation>
    </message>
    <message>
        <source>No certificate and key in PEM format could be read from %1 and %2.</source>
        <translation>Aucun certificat ni clé au format PEM n’a pu être lu dans %1 et %2.</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2: %3</source>
        <translation>Impossible d’écouter sur %1, port %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>kyc-desk-sandbox listens on %1</source>
        <translation>kyc-desk-sandbox écoute sur %1</translation>
    </message>
</context>
<context>
    <name>kyc::sandbox::Server</name>
    <message>
        <source>Only loopback addresses are served.</source>
        <translation>Seules les adresses de bouclage sont servies.</translation>
    </message>
</context>
<context>
    <name>kyc::sandbox::SettingsOptions</name>
    <message>
        <source>Loopback address to listen on.</source>
        <translation>Adresse de bouclage sur laquelle écouter.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>Port to listen on; 0 takes any free one.</source>
        <translation>Port sur lequel écouter&#x202f;; 0 prend un port libre quelconque.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Print one line of JSON once it listens: url, accounts and customers.</source>
        <translation>Afficher une ligne de JSON une fois à l’écoute&#xa0;: url, accounts et customers.</translation>
    </message>
    <message>
        <source>Let each answer of a provider wait, without holding up another.</source>
        <translation>Faire attendre chaque réponse d’un prestataire, sans en retenir une autre.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Let something go wrong: KIND@POINT, or KIND@POINT#TIMES for the first times only. May be given more than once. Kinds: reset, stall, cut, drip[:ms], badlength, garbage, wrongtype, huge, html, empty, gzipbomb, redirect:URL, or an HTTP status from 400 on with [:retry-after seconds]. Points: a check such as p100/kyc, a call such as transak/requirement, provider/* or *.</source>
        <translation>Provoquer une panne&#xa0;: KIND@POINT, ou KIND@POINT#TIMES pour les premières fois seulement. Peut être indiqué plusieurs fois. Types&#xa0;: reset, stall, cut, drip[:ms], badlength, garbage, wrongtype, huge, html, empty, gzipbomb, redirect:URL, ou un statut HTTP à partir de 400 avec [:retry-after en secondes]. Points&#xa0;: un contrôle comme p100/kyc, un appel comme transak/requirement, provider/* ou *.</translation>
    </message>
    <message>
        <source>kind@point</source>
        <translation>kind@point</translation>
    </message>
    <message>
        <source>How long a share token stays in each stage of its import.</source>
        <translation>Durée pendant laquelle un jeton de partage reste à chaque étape de son import.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>Move a share token on after so many questions, not by time.</source>
        <translation>Faire avancer un jeton de partage après ce nombre d’interrogations, et non selon le temps.</translation>
    </message>
    <message>
        <source>How long Transak makes a customer wait for the next code.</source>
        <translation>Durée pendant laquelle Transak fait attendre un client avant le code suivant.</translation>
    </message>
    <message>
        <source>Let the tokens that logins give end after so long; 0: when the provider lets them end.</source>
        <translation>Faire expirer les jetons donnés par les connexions après cette durée&#x202f;; 0&#xa0;: quand le prestataire les fait expirer.</translation>
    </message>
    <message>
        <source>How far the providers&apos; clock is ahead of ours; may be negative.</source>
        <translation>Avance de l’horloge des prestataires sur la nôtre&#x202f;; peut être négative.</translation>
    </message>
    <message>
        <source>Serve TLS with this certificate chain (PEM).</source>
        <translation>Servir en TLS avec cette chaîne de certificats (PEM).</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key (PEM).</source>
        <translation>La clé privée du certificat (PEM).</translation>
    </message>
    <message>
        <source>Print the simulated customers as a table, and end.</source>
        <translation>Afficher les clients simulés sous forme de tableau, et quitter.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>The five KYC providers, simulated on this computer.</source>
        <translation>Les cinq prestataires KYC, simulés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Let no share token live longer than that, whatever was asked for; 0: it has ended when it comes.</source>
        <translation>Limiter à cette durée la vie de tout jeton de partage, quelle que soit la durée demandée&#x202f;; 0&#xa0;: il est expiré dès son arrivée.</translation>
    </message>
</context>
<context>
    <name>kyc::sandbox::SettingsReader</name>
    <message>
        <source>--%1 must be a whole number of at most %2.</source>
        <translation>--%1 doit être un nombre entier d’au plus %2.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Non compris&#xa0;: %1</translation>
    </message>
    <message>
        <source>--host must be a loopback address such as 127.0.0.1 or ::1: simulated providers are for this computer alone.</source>
        <translation>--host doit être une adresse de bouclage comme 127.0.0.1 ou ::1&#xa0;: les prestataires simulés ne sont destinés qu’à cet ordinateur.</translation>
    </message>
    <message>
        <source>--cert and --key go together.</source>
        <translation>--cert et --key vont ensemble.</translation>
    </message>
</context>
</TS>
