<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountWords</name>
    <message>
        <source>These credentials are removed from where they are kept, and cannot be brought back: %1.</source>
        <translation>Estas credenciales se eliminan de donde se guardan y no se pueden recuperar: %1.</translation>
    </message>
    <message>
        <source>Every credential kept for it is removed, and cannot be brought back.</source>
        <translation>Se eliminan todas las credenciales guardadas para ella y no se pueden recuperar.</translation>
    </message>
    <message>
        <source>So are the tokens that logins gave for its customers: each of them would have to log in anew.</source>
        <translation>También los tokens obtenidos en los inicios de sesión de sus clientes: cada cliente tendría que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>Named anew because the names were taken: %1.</source>
        <translation>Con nombre nuevo porque los suyos ya estaban en uso: %1.</translation>
    </message>
    <message>
        <source>“%1” has an address of its own and is switched off: %2. Switch it on if your credentials are meant to go there.</source>
        <translation>«%1» tiene una dirección propia y está desactivada: %2. Actívela si sus credenciales deben enviarse allí.</translation>
    </message>
    <message>
        <source>“%1” still needs: %2.</source>
        <translation>A «%1» todavía le falta: %2.</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a copied account</comment>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <comment>name of a copied account</comment>
        <translation>%1 (copia %2)</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>withheld</source>
        <comment>a reference in the audit: the key was not at hand</comment>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a reference in the audit: it was too old to be kept</comment>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>a reference in the audit: it is not the one that was typed</comment>
        <translation>dañada</translation>
    </message>
    <message>
        <source>There was a customer, but the vault was locked: who it was is not in the audit.</source>
        <translation>Había un cliente, pero la bóveda estaba bloqueada: quién era no consta en la auditoría.</translation>
    </message>
    <message>
        <source>The same letters and digits are the same customer. A saved customer has the same everywhere; what was looked up before has those of an identifier. The filter finds all of them. The name is not in the audit.
%1</source>
        <translation>Las mismas letras y cifras indican el mismo cliente. Un cliente guardado tiene las mismas en todas partes; lo consultado antes de guardarlo lleva las de un identificador. El filtro los encuentra todos. El nombre no consta en la auditoría.
%1</translation>
    </message>
    <message>
        <source>Program started</source>
        <translation>Programa iniciado</translation>
    </message>
    <message>
        <source>Program ended</source>
        <translation>Programa cerrado</translation>
    </message>
    <message>
        <source>Login at a provider</source>
        <translation>Inicio de sesión en un proveedor</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Desbloqueado</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Records looked at</source>
        <translation>Registros consultados</translation>
    </message>
    <message>
        <source>Masked text shown</source>
        <translation>Texto enmascarado revelado</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Accounts imported</source>
        <translation>Cuentas importadas</translation>
    </message>
    <message>
        <source>Customers imported</source>
        <translation>Clientes importados</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Token entregado</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Cuenta modificada</translation>
    </message>
    <message>
        <source>Credential changed</source>
        <translation>Credencial modificada</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Cliente modificado</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Ajuste modificado</translation>
    </message>
    <message>
        <source>Old records removed</source>
        <translation>Registros antiguos eliminados</translation>
    </message>
    <message>
        <source>Records recovered</source>
        <translation>Registros recuperados</translation>
    </message>
    <message>
        <source>Checkpoint made</source>
        <translation>Punto de control creado</translation>
    </message>
    <message>
        <source>Failed attempt</source>
        <translation>Intento fallido</translation>
    </message>
    <message>
        <source>Entries missing</source>
        <translation>Faltan entradas</translation>
    </message>
    <message>
        <source>withheld</source>
        <comment>who an entry of the audit is about: the key was not at hand</comment>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Retención legal</translation>
    </message>
</context>
<context>
    <name>AuditFileChoice</name>
    <message>
        <source>Export the audit</source>
        <translation>Exportar la auditoría</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON, an entry a line (*.jsonl *.json)</source>
        <translation>JSON, una entrada por línea (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>Folder for checkpoints</source>
        <translation>Carpeta para los puntos de control</translation>
    </message>
    <message>
        <source>Make a recovery file</source>
        <translation>Crear un archivo de recuperación</translation>
    </message>
    <message>
        <source>Open a recovery file</source>
        <translation>Abrir un archivo de recuperación</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>“%1” waits for a login code</source>
        <translation>«%1» espera un código de inicio de sesión</translation>
    </message>
    <message>
        <source>The login of %1 waits for a code</source>
        <translation>El inicio de sesión de %1 espera un código</translation>
    </message>
    <message>
        <source>%1, %2: enter the code that your authenticator app shows for it now.</source>
        <translation>%1, %2: introduzca el código que muestra ahora su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>%1 has e-mailed a code to %2, for the account “%3”. Ask the customer for it.</source>
        <translation>%1 ha enviado un código por correo a %2, para la cuenta «%3». Pídaselo al cliente.</translation>
    </message>
    <message>
        <source>%1 has not sent a code to %2 yet, for the account “%3”.</source>
        <translation>%1 todavía no ha enviado ningún código a %2, para la cuenta «%3».</translation>
    </message>
    <message>
        <source>The lookup goes on by itself after it. If you cancel, nothing is asked with it.</source>
        <translation>Después, la consulta continúa sola. Si cancela, no se consulta nada con este inicio de sesión.</translation>
    </message>
    <message>
        <source>Waiting for it: %1. They go on by themselves; if you cancel, they end without an answer and can be asked again.</source>
        <comment>how many lookups wait</comment>
        <translation>Consultas en espera: %1. Continúan solas; si cancela, terminan sin respuesta y se pueden volver a hacer.</translation>
    </message>
    <message>
        <source>%1
The provider says: %2</source>
        <translation>%1
El proveedor dice: %2</translation>
    </message>
</context>
<context>
    <name>CredentialStateText</name>
    <message>
        <source>Expires in %1 h</source>
        <extracomment>hours</extracomment>
        <translation>Caduca en %1 h</translation>
    </message>
    <message>
        <source>Expires in %1 min</source>
        <extracomment>minutes</extracomment>
        <translation>Caduca en %1 min</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>a credential</comment>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a credential</comment>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a credential</comment>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>a credential</comment>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Not tested</source>
        <comment>a credential</comment>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a credential</comment>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>None needed</source>
        <comment>a credential</comment>
        <translation>No necesaria</translation>
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
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Legal hold since %1 by %2: %3</source>
        <translation>Retención legal desde %1, por %2: %3</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>Export lookups</source>
        <translation>Exportar consultas</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source> or </source>
        <extracomment>Between things of which one is enough, for example &quot;E-mail address or access token&quot;</extracomment>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Export accounts</source>
        <translation>Exportar cuentas</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importar cuentas</translation>
    </message>
    <message>
        <source>Accounts (*.json)</source>
        <translation>Cuentas (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>HistoryChoice</name>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the values of a filter</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Desde – hasta</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Texto: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Cliente: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>Proveedor: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>Agente: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Fecha: %1</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Le toca a: %1</translation>
    </message>
    <message>
        <source>Changed since yesterday</source>
        <translation>Con cambios desde ayer</translation>
    </message>
    <message>
        <source>Only what was seen last of each customer</source>
        <translation>Solo lo último que se vio de cada cliente</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation>Consulta</translation>
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
        <translation>ID de solicitante</translation>
    </message>
    <message>
        <source>Global id</source>
        <translation>ID global</translation>
    </message>
    <message>
        <source>Attempt id</source>
        <translation>ID de intento</translation>
    </message>
    <message>
        <source>Attempt number</source>
        <translation>N.º de intento</translation>
    </message>
    <message>
        <source>Review id</source>
        <translation>ID de revisión</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Workflow run id</source>
        <translation>ID de ejecución del flujo</translation>
    </message>
    <message>
        <source>Inspection id</source>
        <translation>ID de inspección</translation>
    </message>
    <message>
        <source>Our id for the customer</source>
        <translation>Nuestro ID del cliente</translation>
    </message>
    <message>
        <source>Quote id</source>
        <translation>ID de cotización</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>ID de correlación</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID de cliente API</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>ID de traza</translation>
    </message>
</context>
<context>
    <name>IdentifierChoices</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>A saved customer, an e-mail address, an applicant id or our own id, whichever it looks like</source>
        <translation>Un cliente guardado, un correo electrónico, un ID de solicitante o un ID propio, según lo que parezca</translation>
    </message>
</context>
<context>
    <name>ImportContext</name>
    <message>
        <source> or </source>
        <comment>between fields of which one is enough</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>The applicant has not been read yet.</source>
        <translation>Todavía no se han leído los datos del solicitante.</translation>
    </message>
    <message>
        <source>No account takes a verification over by share token. Add one in Accounts first.</source>
        <translation>Ninguna cuenta admite verificaciones por token para compartir. Añada antes una en Cuentas.</translation>
    </message>
    <message>
        <source>Paste the share token.</source>
        <translation>Pegue el token para compartir.</translation>
    </message>
    <message>
        <source>Choose where the customer was verified.</source>
        <translation>Elija dónde se verificó al cliente.</translation>
    </message>
    <message>
        <source>The account lacks “%1”: without it no token can be made for it. Enter it in Accounts.</source>
        <translation>A la cuenta le falta «%1»: sin ello no se puede crear ningún token para ella. Introdúzcalo en Cuentas.</translation>
    </message>
    <message>
        <source>Say what allows it: the customer&apos;s consent, or another legal basis.</source>
        <translation>Indique qué lo permite: el consentimiento del cliente u otra base jurídica.</translation>
    </message>
    <message>
        <source>Give the ticket, or whatever else it can be found by.</source>
        <translation>Indique el ticket u otro dato con el que se pueda localizar.</translation>
    </message>
    <message>
        <source>The destination has not been asked yet.</source>
        <translation>Todavía no se ha preguntado al destino.</translation>
    </message>
</context>
<context>
    <name>ImportNotification</name>
    <message>
        <source>An import has ended.</source>
        <translation>Una importación ha terminado.</translation>
    </message>
    <message>
        <source>What came of it is in the place Imports.</source>
        <translation>El resultado está en Importaciones.</translation>
    </message>
</context>
<context>
    <name>ImportReceipt</name>
    <message>
        <source>Receipt of an import by share token</source>
        <translation>Comprobante de una importación por token para compartir</translation>
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
        <translation>Cliente</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>a token given by hand</source>
        <translation>un token introducido a mano</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>Estado en destino</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base jurídica</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>  - %1: %2</source>
        <comment>a step and its state</comment>
        <translation>  - %1: %2</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Given there</source>
        <translation>Datos del destino</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Tokens handed over</source>
        <translation>Tokens entregados</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Its entries say “import=%1”.</source>
        <translation>Sus entradas dicen «import=%1».</translation>
    </message>
    <message>
        <source>Last audit entry</source>
        <translation>Última entrada de auditoría</translation>
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
        <translation>Un token introducido a mano</translation>
    </message>
    <message>
        <source>Running in another program</source>
        <translation>En curso en otro programa</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>state of a step</comment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not possible here</source>
        <comment>state of a step</comment>
        <translation>aquí no es posible</translation>
    </message>
    <message>
        <source>ended here</source>
        <comment>state of a step</comment>
        <translation>terminó aquí</translation>
    </message>
    <message>
        <source>cut off</source>
        <comment>state of a step</comment>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>The share token has expired.</source>
        <translation>El token para compartir ha caducado.</translation>
    </message>
    <message>
        <source>The share token was handed over; its life ends in %1.</source>
        <translation>El token para compartir se entregó; su validez termina en %1.</translation>
    </message>
    <message>
        <source>The share token is made; it has %1 left.</source>
        <translation>El token para compartir está creado; le quedan %1.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>semicolons</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>comas</translation>
    </message>
    <message>
        <source>Save what could not be imported</source>
        <translation>Guardar lo que no se pudo importar</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Customers (*.csv *.tsv *.txt)</source>
        <translation>Clientes (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1: %2, columns apart by %3. Say what each column is taken for.</source>
        <extracomment>A file&apos;s name, how its text is encoded, and what stands between its columns</extracomment>
        <translation>%1: %2, columnas separadas por %3. Indique cómo se interpreta cada columna.</translation>
    </message>
    <message>
        <source>Cancelled: what was imported before stays.</source>
        <translation>Cancelado: lo que ya se había importado se conserva.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Añadidos: %1</translation>
    </message>
    <message>
        <source>Got something new: %1</source>
        <translation>Con datos nuevos: %1</translation>
    </message>
    <message>
        <source>Saved before, and left as they are: %1</source>
        <translation>Ya guardados, se dejan como están: %1</translation>
    </message>
    <message>
        <source>Could not be imported: %1</source>
        <translation>No se pudieron importar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeeperWords</name>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>Llavero: %1</translation>
    </message>
    <message>
        <source>Vault file</source>
        <translation>Archivo de bóveda</translation>
    </message>
    <message>
        <source>Memory, this session only</source>
        <translation>Memoria, solo esta sesión</translation>
    </message>
    <message>
        <source>The system keeps them beside your other passwords and opens them when you log in.</source>
        <translation>El sistema las guarda junto con sus demás contraseñas y las abre cuando usted inicia sesión.</translation>
    </message>
    <message>
        <source>They are kept in a file of their own, sealed with a passphrase that you enter at each start. Nobody can bring back a forgotten passphrase.</source>
        <translation>Se guardan en un archivo propio, cifrado con una frase de contraseña que usted introduce en cada inicio. Nadie puede recuperar una frase de contraseña olvidada.</translation>
    </message>
    <message>
        <source>They are kept nowhere: when the program ends, or is locked, they are gone and have to be entered again.</source>
        <translation>No se guardan en ninguna parte: cuando el programa se cierra o se bloquea, desaparecen y hay que introducirlas de nuevo.</translation>
    </message>
    <message>
        <source>Tried out: it works.</source>
        <translation>Comprobado: funciona.</translation>
    </message>
    <message>
        <source>Tried out: the file can be written.</source>
        <translation>Comprobado: se puede escribir el archivo.</translation>
    </message>
    <message>
        <source>Always works.</source>
        <translation>Funciona siempre.</translation>
    </message>
    <message>
        <source>Credentials: nowhere to keep them yet</source>
        <translation>Credenciales: aún sin lugar donde guardarlas</translation>
    </message>
    <message>
        <source>%1 – locked</source>
        <comment>%1 is where credentials are kept</comment>
        <translation>%1 – acceso bloqueado</translation>
    </message>
    <message>
        <source>%1 – opening…</source>
        <comment>%1 is where credentials are kept</comment>
        <translation>%1 – abriendo…</translation>
    </message>
    <message>
        <source>%1 – cannot be used</source>
        <comment>%1 is where credentials are kept</comment>
        <translation>%1 – no se puede usar</translation>
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
        <translation>tecla</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>qué hace</translation>
    </message>
</context>
<context>
    <name>NewTokenQuestion</name>
    <message>
        <source>The last one is never sent again. Everything else stays as it was entered; the destination is asked first whether the customer is there already.</source>
        <translation>El anterior no se vuelve a enviar nunca. Todo lo demás queda como se introdujo; antes se pregunta al destino si el cliente ya está allí.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Token nuevo</translation>
    </message>
    <message>
        <source>Make a new share token and import with it?</source>
        <translation>¿Crear un nuevo token para compartir e importar con él?</translation>
    </message>
    <message>
        <source>&amp;New token and import</source>
        <translation>&amp;Nuevo token e importar</translation>
    </message>
    <message>
        <source>&amp;Import with it</source>
        <translation>&amp;Importar con él</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>It is kept nowhere, so it has to be given once more for the import to go on.</source>
        <translation>Este dato no se guarda en ninguna parte, por lo que hay que introducirlo otra vez para que la importación continúe.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Shows what every KYC provider says about a customer.</source>
        <translation>Muestra lo que dice cada proveedor de KYC sobre un cliente.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Try the program with simulated providers and customers on this computer. Nothing leaves it.</source>
        <translation>Probar el programa con proveedores y clientes simulados en este equipo. Nada sale de él.</translation>
    </message>
    <message>
        <source>Start with the accounts and customers of a file, as kyc-desk-sandbox --announce prints them; - reads standard input. Only for addresses on this computer.</source>
        <translation>Iniciar con las cuentas y los clientes de un archivo, como los imprime kyc-desk-sandbox --announce; - lee la entrada estándar. Solo para direcciones de este equipo.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file beside the system&apos;s, for a company&apos;s own proxy.</source>
        <translation>Confiar en los certificados de este archivo PEM además de los del sistema, para el proxy de una empresa.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%Ln customers: %1. Opens the history.</source>
        <extracomment>For a screen reader; %1 is a status, for example &quot;Approved&quot;</extracomment>
        <translation>
            <numerusform>%Ln cliente: %1. Abre el historial.</numerusform>
            <numerusform>%Ln clientes: %1. Abre el historial.</numerusform>
        </translation>
    </message>
    <message>
        <source>What each check and account said last about each customer</source>
        <translation>Lo último que dijo cada comprobación y cuenta sobre cada cliente</translation>
    </message>
    <message>
        <source>Where customers stand</source>
        <translation>Situación de los clientes</translation>
    </message>
    <message>
        <source>What each check said last about each customer. Who is known to two checks counts twice.</source>
        <translation>Lo último que dijo cada comprobación sobre cada cliente. Quien figura en dos comprobaciones cuenta dos veces.</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <translation>Nos toca actuar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers are waiting for us. Opens the history.</source>
        <translation>
            <numerusform>Nos toca actuar con %Ln cliente. Abre el historial.</numerusform>
            <numerusform>Nos toca actuar con %Ln clientes. Abre el historial.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers about whom a check said last that we act next</source>
        <translation>Clientes para los que, según lo último que dijo una comprobación, nos toca actuar a nosotros</translation>
    </message>
    <message>
        <source>Changed since yesterday</source>
        <translation>Con cambios desde ayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers have another status since yesterday. Opens the history.</source>
        <translation>
            <numerusform>%Ln cliente tiene otro estado desde ayer. Abre el historial.</numerusform>
            <numerusform>%Ln clientes tienen otro estado desde ayer. Abre el historial.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers whose status is another one than it was when yesterday began. Who was first looked up since then is not among them.</source>
        <translation>Clientes cuyo estado es distinto del que tenían al empezar el día de ayer. No incluye a quienes se consultaron por primera vez desde entonces.</translation>
    </message>
    <message>
        <source>Interrupted imports</source>
        <translation>Importaciones interrumpidas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted imports can go on. Opens the imports.</source>
        <translation>
            <numerusform>%Ln importación interrumpida puede continuar. Abre las importaciones.</numerusform>
            <numerusform>%Ln importaciones interrumpidas pueden continuar. Abre las importaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por atender</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lookups</source>
        <translation>
            <numerusform>%Ln consulta</numerusform>
            <numerusform>%Ln consultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>So many of the lookups before it</extracomment>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1 s</source>
        <extracomment>Seconds that half of the answers took at most</extracomment>
        <translation>normalmente %1 s</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between figures of a provider</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is in trouble: %2. Opens the history.</source>
        <extracomment>For a screen reader; %1 is a provider, %2 for example &quot;12 lookups, 3 failed, usually 0.8 s&quot;</extracomment>
        <translation>%1 tiene problemas: %2. Abre el historial.</translation>
    </message>
    <message>
        <source>%1 works: %2. Opens the history.</source>
        <translation>%1 funciona: %2. Abre el historial.</translation>
    </message>
    <message>
        <source>The bar is the part that got no answer: the provider or the way to it did not work. Half of the answers took no longer than usual.</source>
        <translation>La barra es la parte que quedó sin respuesta: falló el proveedor o el acceso a él. «Normalmente» es el tiempo que la mitad de las respuestas no superó.</translation>
    </message>
    <message>
        <source>Providers in the last hour</source>
        <translation>Proveedores en la última hora</translation>
    </message>
    <message>
        <source>None was asked.</source>
        <comment>providers</comment>
        <translation>No se consultó a ninguno.</translation>
    </message>
    <message>
        <source>Credential of %1: %2. Opens the account.</source>
        <extracomment>For a screen reader; %1 is an account, %2 the state of its credential, for example &quot;Expires in 3 h&quot;</extracomment>
        <translation>Credencial de %1: %2. Abre la cuenta.</translation>
    </message>
    <message>
        <source>Credentials to look after</source>
        <translation>Credenciales por atender</translation>
    </message>
    <message>
        <source>None is missing, refused or about to expire.</source>
        <comment>credentials</comment>
        <translation>No falta ninguna, ni hay ninguna rechazada o a punto de caducar.</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Otras cuentas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other accounts. Opens the accounts.</source>
        <translation>
            <numerusform>%Ln cuenta más. Abre las cuentas.</numerusform>
            <numerusform>%Ln cuentas más. Abre las cuentas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview of %1</source>
        <translation>Vista general: %1</translation>
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
            <numerusform>(Aquí no se muestra %Ln carácter más.)</numerusform>
            <numerusform>(Aquí no se muestran %Ln caracteres más.)</numerusform>
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
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>hace %n s</numerusform>
            <numerusform>hace %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <translation>
            <numerusform>en %n s</numerusform>
            <numerusform>en %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>en %n min</numerusform>
            <numerusform>en %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>en %n h</numerusform>
            <numerusform>en %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>hace %n d</numerusform>
            <numerusform>hace %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <translation>
            <numerusform>en %n d</numerusform>
            <numerusform>en %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo ago</source>
        <translation>
            <numerusform>hace %n mes</numerusform>
            <numerusform>hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n mo</source>
        <translation>
            <numerusform>en %n mes</numerusform>
            <numerusform>en %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y ago</source>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n y</source>
        <translation>
            <numerusform>en %n año</numerusform>
            <numerusform>en %n años</numerusform>
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
        <translation>Escribirlo en la fila</translation>
    </message>
    <message>
        <source>Open account…</source>
        <comment>show the account whose credential is wrong</comment>
        <translation>Abrir la cuenta…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <comment>ask the provider once more</comment>
        <translation>Volver a consultar</translation>
    </message>
    <message>
        <source>Enter the code…</source>
        <comment>of a login that waits for it</comment>
        <translation>Introducir el código…</translation>
    </message>
    <message>
        <source>Log the customer in…</source>
        <translation>Iniciar la sesión del cliente…</translation>
    </message>
    <message>
        <source>Start an import…</source>
        <translation>Iniciar importación…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <extracomment>State of a result row: the provider is being asked</extracomment>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Waiting for a code…</source>
        <extracomment>States of a result row: somebody has to type a login&apos;s code; the provider is being asked for a token</extracomment>
        <translation>Esperando un código…</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Needs input</source>
        <extracomment>State of a result row: something has to be typed before the provider can be asked</extracomment>
        <translation>Faltan datos</translation>
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
            <numerusform>%1 (y %n más)</numerusform>
            <numerusform>%1 (y %n más)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>It holds at once, or as soon as what is under way or being entered has ended. Files and what the providers say stay as they are.</source>
        <translation>Se aplica de inmediato, o en cuanto termine lo que esté en curso o se esté introduciendo. Los archivos y lo que dicen los proveedores quedan como están.</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>Co&amp;lores:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent, behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Size of &amp;text:</source>
        <translation>Tamaño del &amp;texto:</translation>
    </message>
    <message>
        <source>Tell me through the &amp;desktop when an import has ended</source>
        <translation>&amp;Avisarme en el escritorio cuando termine una importación</translation>
    </message>
    <message>
        <source>When no window of the program is in front. It names nobody.</source>
        <translation>Cuando ninguna ventana del programa esté en primer plano. El aviso no nombra a nadie.</translation>
    </message>
    <message>
        <source>Show an &amp;icon among those of the system</source>
        <translation>&amp;Mostrar un icono en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Your &amp;name in the records:</source>
        <translation>Su &amp;nombre en los registros:</translation>
    </message>
    <message>
        <source>It stands beside each lookup and each entry of the audit from now on. Left empty, it is the name you are logged in with on this computer.</source>
        <translation>Figura junto a cada consulta y cada entrada de la auditoría a partir de ahora. Si se deja vacío, es el nombre con el que ha iniciado sesión en este equipo.</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>never</source>
        <comment>instead of a number of minutes</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Lock when unused for:</source>
        <translation>&amp;Bloquear tras inactividad de:</translation>
    </message>
    <message>
        <source>Lock with the &amp;screen, and before the computer sleeps</source>
        <translation>Bloquear cuando se bloquee la p&amp;antalla y antes de suspender el equipo</translation>
    </message>
    <message>
        <source>A &amp;copied credential stays on the clipboard for:</source>
        <translation>Una &amp;credencial copiada permanece en el portapapeles:</translation>
    </message>
    <message>
        <source>A s&amp;hown credential stays shown for:</source>
        <translation>Una credencial &amp;mostrada permanece visible:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Elegir un archivo de certificados</translation>
    </message>
    <message>
        <source>&amp;Certificates to trust as well:</source>
        <translation>&amp;Certificados de confianza adicionales:</translation>
    </message>
    <message>
        <source>A file in PEM format, for a company&apos;s own proxy. No certificate that does not hold can be accepted otherwise.</source>
        <translation>Un archivo en formato PEM, para el proxy de una empresa. Un certificado que no sea válido no se puede aceptar de ninguna otra forma.</translation>
    </message>
    <message>
        <source>Use the &amp;system&apos;s proxy</source>
        <translation>Usar el proxy del &amp;sistema</translation>
    </message>
    <message>
        <source>Addresses on this computer are never reached through a proxy.</source>
        <translation>A las direcciones de este equipo nunca se accede a través de un proxy.</translation>
    </message>
    <message>
        <source>&amp;Wait for an answer of a provider for:</source>
        <translation>&amp;Esperar la respuesta de un proveedor:</translation>
    </message>
    <message>
        <source>What is changed here holds when the program is started the next time.</source>
        <translation>Lo que se cambie aquí se aplica la próxima vez que se inicie el programa.</translation>
    </message>
    <message>
        <source>What an export to CSV begins with. It can be changed, and the columns chosen, each time, and is remembered.</source>
        <translation>Los valores iniciales de una exportación a CSV. En cada exportación se pueden cambiar y se eligen las columnas; el programa recuerda lo elegido.</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>&amp;Separador:</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>&amp;Byte-order mark at the start, which Excel wants</source>
        <translation>Marca de orden de &amp;bytes al inicio, que Excel necesita</translation>
    </message>
    <message>
        <source>Put an a&amp;postrophe before text that a spreadsheet would run</source>
        <translation>Poner un apóstro&amp;fo delante del texto que una hoja de cálculo ejecutaría</translation>
    </message>
    <message>
        <source>&amp;Mask what identifies customers</source>
        <translation>&amp;Enmascarar lo que identifica a los clientes</translation>
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
        <translation>Creada: %1</translation>
    </message>
    <message>
        <source>Submitted: %1</source>
        <translation>Enviada: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Decidida: %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>Caduca: %1</translation>
    </message>
    <message>
        <source>Fetched: %1</source>
        <translation>Obtenida: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Next to act: %1</source>
        <translation>Le toca actuar a: %1</translation>
    </message>
    <message>
        <source>New attempt: %1</source>
        <translation>Nuevo intento: %1</translation>
    </message>
    <message>
        <source>Why (the customer may be told):</source>
        <translation>Motivo (se puede comunicar al cliente):</translation>
    </message>
    <message>
        <source>Why (internal, do not tell the customer):</source>
        <translation>Motivo (interno, no comunicar al cliente):</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>Sin respuesta: %1</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <translation>El proveedor dice: %1</translation>
    </message>
    <message>
        <source>Not started</source>
        <comment>status</comment>
        <translation>Sin iniciar</translation>
    </message>
    <message>
        <source>Awaiting customer</source>
        <comment>status</comment>
        <translation>Esperando al cliente</translation>
    </message>
    <message>
        <source>In review</source>
        <comment>status</comment>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Action required</source>
        <comment>status</comment>
        <translation>Acción requerida</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>status</comment>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>status</comment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status</comment>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>status</comment>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>who acts next</comment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>who acts next</comment>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Us</source>
        <comment>who acts next</comment>
        <translation>Nosotros</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>who acts next</comment>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>who acts next</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>possible</source>
        <comment>a new attempt is</comment>
        <translation>posible</translation>
    </message>
    <message>
        <source>not possible</source>
        <comment>a new attempt is</comment>
        <translation>no posible</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>whether a new attempt is possible</comment>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>Internal: do not tell the customer</source>
        <translation>Interno: no comunicar al cliente</translation>
    </message>
    <message>
        <source>May be told to the customer</source>
        <translation>Se puede comunicar al cliente</translation>
    </message>
    <message>
        <source>not reported</source>
        <comment>state of a step</comment>
        <translation>no consta</translation>
    </message>
    <message>
        <source>not required</source>
        <comment>state of a step</comment>
        <translation>no se requiere</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of a step</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>in progress</source>
        <comment>state of a step</comment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a step</comment>
        <translation>no se superó</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>state of a step</comment>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>Staging</source>
        <comment>environment</comment>
        <translation>Preproducción</translation>
    </message>
    <message>
        <source>Production</source>
        <comment>environment</comment>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>environment</comment>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Input missing or wrong</source>
        <comment>lookup error</comment>
        <translation>Datos ausentes o erróneos</translation>
    </message>
    <message>
        <source>Credential missing</source>
        <comment>lookup error</comment>
        <translation>Falta la credencial</translation>
    </message>
    <message>
        <source>Credential refused</source>
        <comment>lookup error</comment>
        <translation>Credencial rechazada</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <comment>lookup error</comment>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>No such user</source>
        <comment>lookup error</comment>
        <translation>Usuario inexistente</translation>
    </message>
    <message>
        <source>Request refused</source>
        <comment>lookup error</comment>
        <translation>Solicitud rechazada</translation>
    </message>
    <message>
        <source>Asked too often</source>
        <comment>lookup error</comment>
        <translation>Demasiadas consultas</translation>
    </message>
    <message>
        <source>Provider unavailable</source>
        <comment>lookup error</comment>
        <translation>Proveedor no disponible</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <comment>lookup error</comment>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <comment>lookup error</comment>
        <translation>Problema de red</translation>
    </message>
    <message>
        <source>Connection not safe</source>
        <comment>lookup error</comment>
        <translation>Conexión no segura</translation>
    </message>
    <message>
        <source>Proxy trouble</source>
        <comment>lookup error</comment>
        <translation>Problema del proxy</translation>
    </message>
    <message>
        <source>Answer makes no sense</source>
        <comment>lookup error</comment>
        <translation>Respuesta sin sentido</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <comment>lookup error</comment>
        <translation>Respuesta demasiado grande</translation>
    </message>
    <message>
        <source>Credentials locked</source>
        <comment>lookup error</comment>
        <translation>Credenciales bloqueadas</translation>
    </message>
    <message>
        <source>Records not usable</source>
        <comment>lookup error</comment>
        <translation>Registros no utilizables</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>lookup error</comment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Cliente: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
</context>
<context>
    <name>kyc</name>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 se ha indicado dos veces.</translation>
    </message>
    <message>
        <source>--unset names a key that this provider&apos;s accounts do not have.</source>
        <translation>--unset nombra una clave que las cuentas de este proveedor no tienen.</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>La cuenta</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>Cómo se llama.</translation>
    </message>
    <message>
        <source>staging (default) or production: the provider&apos;s own hosts.</source>
        <translation>staging (predeterminado) o production: los servidores propios del proveedor.</translation>
    </message>
    <message>
        <source>This address instead of the provider&apos;s own. https; http for this machine alone. Credentials entered for another address are not sent there.</source>
        <translation>Esta dirección en lugar de la del proveedor. https; http solo para este equipo. Las credenciales introducidas para otra dirección no se envían allí.</translation>
    </message>
    <message>
        <source>A setting of the account. Repeatable.</source>
        <translation>Un ajuste de la cuenta. Repetible.</translation>
    </message>
    <message>
        <source>A credential, kept in the vault. Repeatable. SOURCE is env:NAME (an environment variable), file:PATH or stdin (for one secret at most).</source>
        <translation>Una credencial, que se guarda en la bóveda. Repetible. SOURCE es env:NAME (una variable de entorno), file:PATH o stdin (como máximo para un secreto).</translation>
    </message>
    <message>
        <source>Take a setting or a credential away. Repeatable.</source>
        <translation>Quitar un ajuste o una credencial. Repetible.</translation>
    </message>
    <message>
        <source>0 is without limit. By default what the provider allows.</source>
        <translation>0 significa sin límite. De forma predeterminada, lo que permite el proveedor.</translation>
    </message>
    <message>
        <source>Requests that wait for an answer at once.</source>
        <translation>Solicitudes que esperan respuesta a la vez.</translation>
    </message>
    <message>
        <source>Ask it in lookups.</source>
        <translation>Incluirla en las consultas.</translation>
    </message>
    <message>
        <source>Do not ask it in lookups.</source>
        <translation>No incluirla en las consultas.</translation>
    </message>
    <message>
        <source>--enable and --disable exclude each other.</source>
        <translation>--enable y --disable se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>Give the --provider: one of those that &quot;providers&quot; lists.</source>
        <translation>Indique --provider: uno de los que muestra &quot;providers&quot;.</translation>
    </message>
    <message>
        <source>Give the account a --name.</source>
        <translation>Dé un nombre a la cuenta con --name.</translation>
    </message>
    <message>
        <source>Say what is to be changed.</source>
        <translation>Indique qué hay que cambiar.</translation>
    </message>
    <message>
        <source>Its credentials will be gone from the vault for good. Say --yes if that is meant.</source>
        <translation>Sus credenciales desaparecerán de la bóveda para siempre. Indique --yes si es lo que quiere.</translation>
    </message>
    <message>
        <source>Accounts added: %1.</source>
        <translation>Cuentas añadidas: %1.</translation>
    </message>
    <message>
        <source>One was named %1 because its own name is taken.</source>
        <translation>Una se ha llamado %1 porque su propio nombre ya está en uso.</translation>
    </message>
    <message>
        <source>%1 has an address of its own and is switched off: %2. If your credentials are meant to go there: accounts edit --enable</source>
        <translation>%1 tiene una dirección propia y está desactivada: %2. Si sus credenciales deben enviarse allí: accounts edit --enable</translation>
    </message>
    <message>
        <source>%1 still needs: %2</source>
        <translation>A %1 todavía le falta: %2</translation>
    </message>
    <message>
        <source>Give the --file.</source>
        <translation>Indique --file.</translation>
    </message>
    <message>
        <source>An account by its name. Repeatable; all when not given.</source>
        <translation>Una cuenta por su nombre. Repetible; todas si no se indica ninguna.</translation>
    </message>
    <message>
        <source>The account by its name.</source>
        <translation>La cuenta por su nombre.</translation>
    </message>
    <message>
        <source>table (default), json or csv.</source>
        <translation>table (predeterminado), json o csv.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Show this and exit.</source>
        <translation>Mostrar esto y salir.</translation>
    </message>
    <message>
        <source>Where the vault file&apos;s passphrase comes from: env:NAME, file:PATH or stdin. Asked for at the terminal when not given.</source>
        <translation>De dónde procede la frase de contraseña del archivo de bóveda: env:NAME, file:PATH o stdin. Se pide en la terminal si no se indica.</translation>
    </message>
    <message>
        <source>List the accounts and what is known of their credentials.</source>
        <translation>Mostrar las cuentas y lo que se sabe de sus credenciales.</translation>
    </message>
    <message>
        <source>Lists the accounts that the window and the command line share. A vault file is opened only with --passphrase; without, its credentials are listed as locked.</source>
        <translation>Muestra las cuentas que comparten la ventana y la línea de comandos. Un archivo de bóveda solo se abre con --passphrase; sin ella, sus credenciales se muestran como bloqueadas.</translation>
    </message>
    <message>
        <source>Add an account.</source>
        <translation>Añadir una cuenta.</translation>
    </message>
    <message>
        <source>Adds an account; its credentials go to the vault and nowhere else. The keys a provider&apos;s account takes are listed by &quot;providers&quot;.</source>
        <translation>Añade una cuenta; sus credenciales van a la bóveda y a ningún otro sitio. Las claves que admite una cuenta de cada proveedor las muestra &quot;providers&quot;.</translation>
    </message>
    <message>
        <source>Whose account it is, for example p100.</source>
        <translation>De quién es la cuenta, por ejemplo p100.</translation>
    </message>
    <message>
        <source>Change an account.</source>
        <translation>Modificar una cuenta.</translation>
    </message>
    <message>
        <source>Changes what is said and leaves the rest as it is. Whoever changes the address has to give the credentials again.</source>
        <translation>Cambia lo que se indica y deja el resto como está. Quien cambie la dirección tiene que indicar de nuevo las credenciales.</translation>
    </message>
    <message>
        <source>Prove the credentials of accounts.</source>
        <translation>Probar las credenciales de las cuentas.</translation>
    </message>
    <message>
        <source>Makes the smallest call that shows whether the provider takes the credential, about a person who does not exist. Exit status: 0 every one was taken, 1 at least one was not.</source>
        <translation>Hace la llamada mínima que muestra si el proveedor acepta la credencial, sobre una persona que no existe. Código de salida: 0 se aceptaron todas, 1 al menos una no.</translation>
    </message>
    <message>
        <source>PEM certificates to trust beside the system&apos;s.</source>
        <translation>Certificados PEM en los que confiar además de los del sistema.</translation>
    </message>
    <message>
        <source>Remove an account with its credentials.</source>
        <translation>Eliminar una cuenta con sus credenciales.</translation>
    </message>
    <message>
        <source>Removes the account, its credentials and the customers&apos; tokens kept for it from the vault, and sees that none is left.</source>
        <translation>Elimina de la bóveda la cuenta, sus credenciales y los tokens de clientes guardados para ella, y comprueba que no quede ninguno.</translation>
    </message>
    <message>
        <source>Really do it: nothing brings the credentials back.</source>
        <translation>Confirma la eliminación: las credenciales no se pueden recuperar.</translation>
    </message>
    <message>
        <source>Write the accounts as a file, credentials left behind.</source>
        <translation>Escribir las cuentas en un archivo, sin las credenciales.</translation>
    </message>
    <message>
        <source>Writes JSON to standard output, for &quot;accounts import&quot; elsewhere.</source>
        <translation>Escribe JSON en la salida estándar, para &quot;accounts import&quot; en otro equipo.</translation>
    </message>
    <message>
        <source>Add the accounts of an exported file.</source>
        <translation>Añadir las cuentas de un archivo exportado.</translation>
    </message>
    <message>
        <source>Adds every account of the file as a new one and says which credentials are to be entered: none travels in such a file.</source>
        <translation>Añade cada cuenta del archivo como nueva e indica qué credenciales hay que introducir: ninguna viaja en un archivo así.</translation>
    </message>
    <message>
        <source>What was exported; - is standard input.</source>
        <translation>Lo que se exportó; - es la entrada estándar.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>There are no accounts yet.
</source>
        <translation>Todavía no hay cuentas.
</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation>PROVEEDOR</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>ENTORNO</translation>
    </message>
    <message>
        <source>ENABLED</source>
        <translation>ACTIVADA</translation>
    </message>
    <message>
        <source>CREDENTIAL</source>
        <translation>CREDENCIAL</translation>
    </message>
    <message>
        <source>TESTED</source>
        <translation>PROBADA</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>CUENTA</translation>
    </message>
    <message>
        <source>WHAT WAS SEEN</source>
        <translation>QUÉ SE VIO</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>no confirmada</translation>
    </message>
    <message>
        <source>--%1 wants key=value.</source>
        <translation>--%1 espera clave=valor.</translation>
    </message>
    <message>
        <source>--%1 wants a value after the &apos;=&apos;.</source>
        <translation>--%1 espera un valor después de &apos;=&apos;.</translation>
    </message>
    <message>
        <source>No checkpoint is signed by the key %1.</source>
        <translation>Ningún punto de control está firmado con la clave %1.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>%1
Entries: %2
Key: %3
</source>
        <translation>%1
Entradas: %2
Clave: %3
</translation>
    </message>
    <message>
        <source>one of the audit&apos;s actions, for example lookup</source>
        <translation>una de las acciones de la auditoría, por ejemplo lookup</translation>
    </message>
    <message>
        <source>csv or json</source>
        <translation>csv o json</translation>
    </message>
    <message>
        <source>A folder with checkpoints, beside those that the settings name. Repeatable.</source>
        <translation>Una carpeta con puntos de control, además de las que indica la configuración. Repetible.</translation>
    </message>
    <message>
        <source>Prove that the audit is what was recorded.</source>
        <translation>Comprobar que la auditoría es lo que se registró.</translation>
    </message>
    <message>
        <source>Computes the chain anew and compares it with every checkpoint, and with where the vault has it that the audit was signed last. A vault file is opened only with --passphrase; it tells the desk&apos;s own checkpoints from those of others, and so does --key. Without either, an audit that was cut back to an old checkpoint may look sound: it is not vouched for then. Exit status: 0 nothing speaks against it, 1 something does, or with --vouched nothing vouches for it, 3 it cannot be read.</source>
        <translation>Recalcula la cadena y la compara con todos los puntos de control, y con el punto hasta el que, según la bóveda, se firmó la auditoría por última vez. Un archivo de bóveda solo se abre con --passphrase; con él se distinguen los puntos de control propios de los ajenos, y también con --key. Sin ninguno de los dos, una auditoría recortada hasta un punto de control antiguo puede parecer íntegra: entonces nada la avala. Código de salida: 0 no hay nada en contra, 1 hay algo en contra, o con --vouched nada la avala, 3 no se puede leer.</translation>
    </message>
    <message>
        <source>Checkpoints count only when this key signed them; &quot;audit checkpoint&quot; names it.</source>
        <translation>Los puntos de control solo cuentan si los firmó esta clave; &quot;audit checkpoint&quot; la muestra.</translation>
    </message>
    <message>
        <source>Only an audit that is vouched for will do, by the vault or by a checkpoint of the --key.</source>
        <translation>Solo vale una auditoría avalada por la bóveda o por un punto de control de --key.</translation>
    </message>
    <message>
        <source>table (default) or json.</source>
        <translation>table (predeterminado) o json.</translation>
    </message>
    <message>
        <source>Sign how far the audit goes now.</source>
        <translation>Firmar hasta dónde llega la auditoría ahora.</translation>
    </message>
    <message>
        <source>Writes a signed checkpoint beside the records and into the auditor&apos;s folder of the settings, and says which key signed it. No file is ever replaced.</source>
        <translation>Escribe un punto de control firmado junto a los registros y en la carpeta del auditor de la configuración, e indica qué clave lo firmó. Nunca se reemplaza ningún archivo.</translation>
    </message>
    <message>
        <source>Copy every checkpoint that is not there yet to this folder too.</source>
        <translation>Copiar también a esta carpeta todos los puntos de control que aún no estén en ella.</translation>
    </message>
    <message>
        <source>Write the audit out, oldest entry first.</source>
        <translation>Exportar la auditoría, la entrada más antigua primero.</translation>
    </message>
    <message>
        <source>Writes to standard output. Customers and references are keyed hashes; no key is needed and nobody is named but agents. The export itself is recorded.</source>
        <translation>Escribe en la salida estándar. Los clientes y las referencias son hashes con clave; no hace falta ninguna clave y no se nombra a nadie salvo a los agentes. La propia exportación queda registrada.</translation>
    </message>
    <message>
        <source>csv (default), or json: one object on each line.</source>
        <translation>csv (predeterminado) o json: un objeto en cada línea.</translation>
    </message>
    <message>
        <source>From then on: 2026-03-04 or 2026-03-04T05:06:07Z, UTC.</source>
        <translation>Desde ese momento: 2026-03-04 o 2026-03-04T05:06:07Z, UTC.</translation>
    </message>
    <message>
        <source>Before then.</source>
        <translation>Antes de ese momento.</translation>
    </message>
    <message>
        <source>Only this, for example lookup or reveal.</source>
        <translation>Solo esto, por ejemplo lookup o reveal.</translation>
    </message>
    <message>
        <source>Only what this agent did.</source>
        <translation>Solo lo que hizo este agente.</translation>
    </message>
    <message>
        <source>Only what is about this account.</source>
        <translation>Solo lo relativo a esta cuenta.</translation>
    </message>
    <message>
        <source>The login of %1 could not be kept and will be asked for again.</source>
        <translation>El inicio de sesión de %1 no se pudo guardar y se volverá a pedir.</translation>
    </message>
    <message>
        <source>%1 wants a login code, which nobody is here to give.</source>
        <translation>%1 pide un código de inicio de sesión y aquí no hay nadie que lo dé.</translation>
    </message>
    <message>
        <source>Login code for %1:</source>
        <translation>Código de inicio de sesión para %1:</translation>
    </message>
    <message>
        <source>What every KYC provider says about a customer, normalized.</source>
        <translation>Lo que dice cada proveedor de KYC sobre un cliente, normalizado.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Mostrar la versión y salir.</translation>
    </message>
    <message>
        <source>Show this and exit; after a command, that command&apos;s options.</source>
        <translation>Mostrar esto y salir; después de un comando, las opciones de ese comando.</translation>
    </message>
    <message>
        <source>Results go to standard output, everything else to standard error. Exit status: 0 every lookup was answered, 1 at least one was not (or the results could not be written), 2 wrong usage, 3 the vault or the store could not be used.</source>
        <translation>Los resultados van a la salida estándar; todo lo demás, a la salida de error. Código de salida: 0 todas las consultas tuvieron respuesta, 1 al menos una no la tuvo (o no se pudieron escribir los resultados), 2 uso incorrecto, 3 no se pudo usar la bóveda o el almacén.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Falta un comando.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Ese comando no existe.</translation>
    </message>
    <message>
        <source>The results could not be written: %1</source>
        <translation>No se pudieron escribir los resultados: %1</translation>
    </message>
    <message>
        <source>See &quot;%1 --help&quot;.</source>
        <translation>Consulte &quot;%1 --help&quot;.</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other.</source>
        <translation>--%1 y --%2 se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>names of columns, none of them twice, or &quot;all&quot;</source>
        <translation>nombres de columnas, ninguno repetido, o &quot;all&quot;</translation>
    </message>
    <message>
        <source>Your administrator has set %1: it cannot be changed.</source>
        <translation>Su administrador ha fijado %1: no se puede cambiar.</translation>
    </message>
    <message>
        <source>the columns</source>
        <translation>las columnas</translation>
    </message>
    <message>
        <source>the separator</source>
        <translation>el separador</translation>
    </message>
    <message>
        <source>the byte-order mark</source>
        <translation>la marca de orden de bytes</translation>
    </message>
    <message>
        <source>whether identifiers are masked</source>
        <translation>si se enmascaran los identificadores</translation>
    </message>
    <message>
        <source>whether formulas are guarded</source>
        <translation>si se neutralizan las fórmulas</translation>
    </message>
    <message>
        <source>a whole number between 1 and 100000</source>
        <translation>un número entero entre 1 y 100000</translation>
    </message>
    <message>
        <source>Shown: the first %1. --limit shows more.</source>
        <translation>Mostrados: los primeros %1. --limit muestra más.</translation>
    </message>
    <message>
        <source>Bad rows beside these: %1.</source>
        <translation>Otras filas incorrectas: %1.</translation>
    </message>
    <message>
        <source>Stopped: the rest of the file was not read. What was saved stays.</source>
        <translation>Detenido: el resto del archivo no se leyó. Lo que se guardó se conserva.</translation>
    </message>
    <message>
        <source>Added: %1
Updated: %2
Unchanged: %3
Skipped: %4
Bad: %5
</source>
        <translation>Añadidos: %1
Actualizados: %2
Sin cambios: %3
Omitidos: %4
Incorrectos: %5
</translation>
    </message>
    <message>
        <source>--update and --skip exclude each other.</source>
        <translation>--update y --skip se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>Importing: %1 %</source>
        <translation>Importando: %1 %</translation>
    </message>
    <message>
        <source>Show the customers that are saved.</source>
        <translation>Mostrar los clientes guardados.</translation>
    </message>
    <message>
        <source>That somebody looked is recorded. Exit status: 0 all that is shown could be read, 1 one could not be (or the list could not be written), 3 the records cannot be used.</source>
        <translation>Queda registrado que alguien los consultó. Código de salida: 0 todo lo mostrado se pudo leer, 1 alguno no se pudo leer (o no se pudo escribir la lista), 3 no se pueden usar los registros.</translation>
    </message>
    <message>
        <source>Whom an identifier is or begins with, or whose name or tag has the text in it.</source>
        <translation>Los clientes con un identificador que es este texto o empieza por él, o con el texto en su nombre o en una etiqueta.</translation>
    </message>
    <message>
        <source>At most so many; 50 when nothing is said.</source>
        <translation>Cuántos como máximo; 50 si no se indica nada.</translation>
    </message>
    <message>
        <source>Save the customers of a CSV file.</source>
        <translation>Guardar los clientes de un archivo CSV.</translation>
    </message>
    <message>
        <source>The first line names the columns: customer (or label), tags, note, and the identifiers %1; others are left out. Prints what became of the rows; bad ones are told by number and the rest is saved. The same file again changes nothing. Ctrl+C stops it, and what was saved stays. Exit status: 0 every row was good, 1 one was not, or the file could not be read to its end, 3 the records cannot be used.</source>
        <translation>La primera línea nombra las columnas: customer (o label), tags, note y los identificadores %1; las demás se omiten. Imprime qué pasó con las filas; las incorrectas se indican por su número y el resto se guarda. El mismo archivo otra vez no cambia nada. Ctrl+C lo detiene, y lo guardado se conserva. Código de salida: 0 todas las filas eran correctas, 1 alguna no lo era, o el archivo no se pudo leer hasta el final, 3 no se pueden usar los registros.</translation>
    </message>
    <message>
        <source>Whoever is known by an identifier gets what is new in the row; nothing is replaced.</source>
        <translation>Los clientes ya conocidos por un identificador reciben lo nuevo de la fila; no se reemplaza nada.</translation>
    </message>
    <message>
        <source>Whoever is known stays as is (default).</source>
        <translation>Los ya conocidos se quedan como están (predeterminado).</translation>
    </message>
    <message>
        <source>Between cells: a comma, a semicolon, a bar or &quot;tab&quot;; found by the first lines when nothing is said.</source>
        <translation>Entre celdas: una coma, un punto y coma, una barra o &quot;tab&quot;; se deduce de las primeras líneas si no se indica.</translation>
    </message>
    <message>
        <source>Customer %1 cannot be read</source>
        <translation>No se puede leer el cliente %1</translation>
    </message>
    <message>
        <source>There are no such customers.
</source>
        <translation>No hay clientes así.
</translation>
    </message>
    <message>
        <source>CUSTOMER</source>
        <translation>CLIENTE</translation>
    </message>
    <message>
        <source>IDENTIFIERS</source>
        <translation>IDENTIFICADORES</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>ETIQUETAS</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTA</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>MODIFICADO</translation>
    </message>
    <message>
        <source>A --field has a key that none of the checks asked knows. They know: %1</source>
        <translation>Un --field tiene una clave que no conoce ninguna de las comprobaciones consultadas. Conocen: %1</translation>
    </message>
    <message>
        <source>%1 is a secret and not taken from the command line, where other users and the shell&apos;s history see it. Give it as --secret %1=env:NAME, %1=file:PATH or %1=stdin. If a real secret was just typed, have it replaced.</source>
        <translation>%1 es un secreto y no se acepta en la línea de comandos, donde lo ven otros usuarios y el historial del intérprete de comandos. Indíquelo como --secret %1=env:NAME, %1=file:PATH o %1=stdin. Si acaba de escribir un secreto real, haga que lo sustituyan.</translation>
    </message>
    <message>
        <source>%1 is a secret for one provider and none for another. Say --field %2=VALUE for the one, --secret %3=env:NAME for the other.</source>
        <translation>%1 es un secreto para un proveedor y no para otro. Indique --field %2=VALUE para uno y --secret %3=env:NAME para el otro.</translation>
    </message>
    <message>
        <source>%1 is the customer&apos;s for one provider and the account&apos;s for another. Say which: %2.</source>
        <translation>%1 es del cliente para un proveedor y de la cuenta para otro. Indique cuál: %2.</translation>
    </message>
    <message>
        <source>A --secret has a key that none of the checks asked knows. They know: %1</source>
        <translation>Un --secret tiene una clave que no conoce ninguna de las comprobaciones consultadas. Conocen: %1</translation>
    </message>
    <message>
        <source>%1 is not a secret: give it as --field %1=VALUE.</source>
        <translation>%1 no es un secreto: indíquelo como --field %1=VALUE.</translation>
    </message>
    <message>
        <source>%1 is a secret for several providers, and a credential is for one of them. Say which: %2.</source>
        <translation>%1 es un secreto para varios proveedores, y una credencial es para uno solo de ellos. Indique cuál: %2.</translation>
    </message>
    <message>
        <source>Usage: %1 %2</source>
        <translation>Uso: %1 %2</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>No account has that name: it is taken for an id.</source>
        <translation>Ninguna cuenta tiene ese nombre: se toma por un ID.</translation>
    </message>
    <message>
        <source>Entries that are damaged and cannot be read: %1.</source>
        <translation>Entradas dañadas que no se pueden leer: %1.</translation>
    </message>
    <message>
        <source>Shown: %1 of %2. --limit shows more.</source>
        <translation>Mostradas: %1 de %2. --limit muestra más.</translation>
    </message>
    <message>
        <source>Give the --output: the file that is to be written.</source>
        <translation>Indique --output: el archivo que se va a escribir.</translation>
    </message>
    <message>
        <source>Writing: %1 %</source>
        <translation>Escribiendo: %1 %</translation>
    </message>
    <message>
        <source>Rows written: %1.</source>
        <translation>Filas escritas: %1.</translation>
    </message>
    <message>
        <source>Which entries (all of it must hold)</source>
        <translation>Qué entradas (se deben cumplir todas las condiciones)</translation>
    </message>
    <message>
        <source>Each of the words stands in the customer, an identifier, the reference, the account or the reason.</source>
        <translation>Cada una de las palabras figura en el cliente, un identificador, la referencia, la cuenta o el motivo.</translation>
    </message>
    <message>
        <source>One of these, or of the errors, for example ActionRequired. Repeatable.</source>
        <translation>Uno de estos, o de los errores, por ejemplo ActionRequired. Repetible.</translation>
    </message>
    <message>
        <source>One of these, or of the statuses, for example RateLimited. Repeatable.</source>
        <translation>Uno de estos, o de los estados, por ejemplo RateLimited. Repetible.</translation>
    </message>
    <message>
        <source>Asked there. Repeatable.</source>
        <translation>Consultadas a este proveedor. Repetible.</translation>
    </message>
    <message>
        <source>Asked this. Repeatable.</source>
        <translation>Consultadas con esta comprobación. Repetible.</translation>
    </message>
    <message>
        <source>Asked with this account, or the id of one that was removed. Repeatable.</source>
        <translation>Consultadas con esta cuenta, o con el ID de una que se eliminó. Repetible.</translation>
    </message>
    <message>
        <source>Asked by this agent. Repeatable.</source>
        <translation>Consultadas por este agente. Repetible.</translation>
    </message>
    <message>
        <source>One of: %1. The newest come first without it.</source>
        <translation>Una de: %1. Sin ella, las más recientes van primero.</translation>
    </message>
    <message>
        <source>The other way round.</source>
        <translation>En orden inverso.</translation>
    </message>
    <message>
        <source>The file (what is not given is as the settings have it)</source>
        <translation>El archivo (lo que no se indica, según la configuración)</translation>
    </message>
    <message>
        <source>Where to. A file that is there is replaced.</source>
        <translation>Archivo de destino. Si ya existe, se reemplaza.</translation>
    </message>
    <message>
        <source>With a comma between, or &quot;all&quot;: %1.</source>
        <translation>Separadas por comas, o &quot;all&quot;: %1.</translation>
    </message>
    <message>
        <source>Between cells: a comma, a semicolon, a bar or &quot;tab&quot;.</source>
        <translation>Entre celdas: una coma, un punto y coma, una barra o &quot;tab&quot;.</translation>
    </message>
    <message>
        <source>Start with a byte-order mark, which Excel wants.</source>
        <translation>Empezar con una marca de orden de bytes, que Excel necesita.</translation>
    </message>
    <message>
        <source>Start without one.</source>
        <translation>Empezar sin ella.</translation>
    </message>
    <message>
        <source>Shorten customers and identifiers.</source>
        <translation>Abreviar los clientes y los identificadores.</translation>
    </message>
    <message>
        <source>Write them in full.</source>
        <translation>Escribirlos completos.</translation>
    </message>
    <message>
        <source>Put an apostrophe before what a spreadsheet would run.</source>
        <translation>Poner un apóstrofo delante de lo que una hoja de cálculo ejecutaría.</translation>
    </message>
    <message>
        <source>Write that as it is.</source>
        <translation>Escribirlo tal cual.</translation>
    </message>
    <message>
        <source>Show what was seen, newest first.</source>
        <translation>Mostrar lo que se vio, lo más reciente primero.</translation>
    </message>
    <message>
        <source>Shows lookups and what came of them. That somebody looked is recorded. Exit status: 0 all that is shown could be read, 1 an entry could not be (or the list could not be written), 3 the records cannot be used.</source>
        <translation>Muestra las consultas y su resultado. Queda registrado que alguien las miró. Código de salida: 0 todo lo mostrado se pudo leer, 1 alguna entrada no se pudo leer (o no se pudo escribir la lista), 3 no se pueden usar los registros.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Write what was seen to a CSV file.</source>
        <translation>Escribir lo que se vio en un archivo CSV.</translation>
    </message>
    <message>
        <source>The file is there once all of it is written; Ctrl+C, or whatever goes wrong, leaves the one before as it was. The export is recorded. Exit status: 0 all was written, 1 it was not, or an entry could not be read (its row says so), 3 the records cannot be used.</source>
        <translation>El archivo aparece cuando todo está escrito; Ctrl+C, o cualquier fallo, deja el anterior como estaba. La exportación queda registrada. Código de salida: 0 se escribió todo, 1 no se escribió, o una entrada no se pudo leer (su fila lo indica), 3 no se pueden usar los registros.</translation>
    </message>
    <message>
        <source>Entry %1 cannot be read</source>
        <translation>No se puede leer la entrada %1</translation>
    </message>
    <message>
        <source>There are no such entries.
</source>
        <translation>No hay entradas así.
</translation>
    </message>
    <message>
        <source>LOOKED UP</source>
        <translation>CONSULTADO</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>COMPROBACIÓN</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>RESULTADO</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>MOTIVO</translation>
    </message>
    <message>
        <source>AGENT</source>
        <translation>AGENTE</translation>
    </message>
    <message>
        <source>REFERENCE</source>
        <translation>REFERENCIA</translation>
    </message>
    <message>
        <source>a status as in JSON, for example ActionRequired</source>
        <translation>un estado como en JSON, por ejemplo ActionRequired</translation>
    </message>
    <message>
        <source>a kind of error as in JSON, for example RateLimited</source>
        <translation>un tipo de error como en JSON, por ejemplo RateLimited</translation>
    </message>
    <message>
        <source>one that &quot;providers&quot; lists</source>
        <translation>uno de los que muestra &quot;providers&quot;</translation>
    </message>
    <message>
        <source>a time later than that of --since</source>
        <translation>un momento posterior al de --since</translation>
    </message>
    <message>
        <source>a column that --help names</source>
        <translation>una columna de las que nombra --help</translation>
    </message>
    <message>
        <source>a whole number between 1 and 3600</source>
        <translation>un número entero entre 1 y 3600</translation>
    </message>
    <message>
        <source>Give the import&apos;s number, as &quot;imports list&quot; shows it.</source>
        <translation>Indique el número de la importación, como lo muestra &quot;imports list&quot;.</translation>
    </message>
    <message>
        <source>No verification can be carried over between these accounts: see &quot;providers&quot;.</source>
        <translation>No se puede trasladar ninguna verificación entre estas cuentas: consulte &quot;providers&quot;.</translation>
    </message>
    <message>
        <source>A --field is none that these accounts want.</source>
        <translation>Un --field no es de los que piden estas cuentas.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything is there. The customer&apos;s personal data would be given to the destination: --yes carries it over.</source>
        <translation>No falta nada. Los datos personales del cliente se entregarían al destino: con --yes se traslada la verificación.</translation>
    </message>
    <message>
        <source>--new-token and --watch-on exclude each other.</source>
        <translation>--new-token y --watch-on se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>This import does not go on like that: &quot;imports show&quot; says what to do.</source>
        <translation>Esta importación no puede continuar así: &quot;imports show&quot; indica qué hacer.</translation>
    </message>
    <message>
        <source>share-token, where you have one already, or a secret field of the destination. SOURCE is env:NAME, file:PATH or stdin. A secret on the command line itself is refused.</source>
        <translation>share-token, si ya tiene uno, o un campo secreto del destino. SOURCE es env:NAME, file:PATH o stdin. Un secreto escrito en la propia línea de comandos se rechaza.</translation>
    </message>
    <message>
        <source>How often the destination is asked what became of it; by default as it wants it.</source>
        <translation>Cada cuánto se pregunta al destino por el resultado; de forma predeterminada, al ritmo que él pida.</translation>
    </message>
    <message>
        <source>What to carry over</source>
        <translation>Qué trasladar</translation>
    </message>
    <message>
        <source>The stored account that has the applicant. Left out with --secret share-token.</source>
        <translation>La cuenta guardada en la que está el solicitante. Se omite con --secret share-token.</translation>
    </message>
    <message>
        <source>The stored account that takes the verification.</source>
        <translation>La cuenta guardada que recibe la verificación.</translation>
    </message>
    <message>
        <source>applicant-id or external-user-id, and what the destination wants, as &quot;providers&quot; lists it. Repeatable.</source>
        <translation>applicant-id o external-user-id, y lo que pida el destino, según lo muestra &quot;providers&quot;. Repetible.</translation>
    </message>
    <message>
        <source>The customer&apos;s consent, or another legal basis. Required.</source>
        <translation>El consentimiento del cliente u otra base jurídica. Obligatorio.</translation>
    </message>
    <message>
        <source>A ticket or a case. Required.</source>
        <translation>Un ticket o un caso. Obligatorio.</translation>
    </message>
    <message>
        <source>What to call the customer.</source>
        <translation>Qué nombre dar al cliente.</translation>
    </message>
    <message>
        <source>Carry it over. Without it everything is checked, and what would be done is told.</source>
        <translation>Trasladarla. Sin esta opción se comprueba todo y se indica qué se haría.</translation>
    </message>
    <message>
        <source>Carry a verification over to another provider by share token.</source>
        <translation>Trasladar una verificación a otro proveedor por token para compartir.</translation>
    </message>
    <message>
        <source>Reads the applicant, has a share token made, hands it over once, and asks the destination what became of it. Prints one JSON object a line for each step.</source>
        <translation>Lee los datos del solicitante, pide que se cree un token para compartir, lo entrega una sola vez y pregunta al destino por el resultado. Imprime un objeto JSON por línea para cada paso.</translation>
    </message>
    <message>
        <source>Ctrl+C stops it where it stands; &quot;imports resume&quot; goes on. A token is never handed over twice. Exit status: 0 the destination has it and says so, 1 another end, which is named, 2 wrong usage, 3 the vault or the records could not be used.</source>
        <translation>Ctrl+C la detiene donde esté; &quot;imports resume&quot; la continúa. Un token no se entrega nunca dos veces. Código de salida: 0 el destino la tiene y lo confirma, 1 otro final, que se nombra, 2 uso incorrecto, 3 no se pudieron usar la bóveda o los registros.</translation>
    </message>
    <message>
        <source>Show the imports: running, waiting, interrupted and finished.</source>
        <translation>Mostrar las importaciones: en curso, en espera, interrumpidas y terminadas.</translation>
    </message>
    <message>
        <source>The newest first. That somebody looked is recorded.</source>
        <translation>Las más recientes primero. Queda registrado que alguien las consultó.</translation>
    </message>
    <message>
        <source>Show one import with its steps and what to do next.</source>
        <translation>Mostrar una importación con sus pasos y qué hacer a continuación.</translation>
    </message>
    <message>
        <source>That somebody looked is recorded.</source>
        <translation>Queda registrado que alguien la consultó.</translation>
    </message>
    <message>
        <source>Your word that a new share token may be made, where the last one may have been used. Everything else stays as it was.</source>
        <translation>Su autorización para crear un nuevo token para compartir cuando el anterior pudo haberse usado. Todo lo demás queda como estaba.</translation>
    </message>
    <message>
        <source>Ask the destination on, more slowly, where it has not decided.</source>
        <translation>Seguir preguntando al destino, más despacio, si aún no ha decidido.</translation>
    </message>
    <message>
        <source>Go on with an import that was interrupted or waits.</source>
        <translation>Continuar una importación interrumpida o en espera.</translation>
    </message>
    <message>
        <source>Goes on at the step it stopped at. Where handing over had begun the destination is asked first, and the same token is never sent again.</source>
        <translation>Continúa en el paso en que se detuvo. Si la entrega había empezado, primero se pregunta al destino, y el mismo token no se vuelve a enviar nunca.</translation>
    </message>
    <message>
        <source>Exit status as for &quot;import&quot;.</source>
        <translation>Código de salida como en &quot;import&quot;.</translation>
    </message>
    <message>
        <source>End an import that was interrupted or waits, and drop its token.</source>
        <translation>Terminar una importación interrumpida o en espera y desechar su token.</translation>
    </message>
    <message>
        <source>What the destination has taken it keeps.</source>
        <translation>Lo que el destino haya recibido, lo conserva.</translation>
    </message>
    <message>
        <source>There are no imports.
</source>
        <translation>No hay importaciones.
</translation>
    </message>
    <message>
        <source>IMPORT</source>
        <translation>IMPORTACIÓN</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>ORIGEN</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>DESTINO</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>SITUACIÓN</translation>
    </message>
    <message>
        <source>STATUS THERE</source>
        <translation>ESTADO EN DESTINO</translation>
    </message>
    <message>
        <source>WHAT HAPPENED</source>
        <translation>QUÉ PASÓ</translation>
    </message>
    <message>
        <source>STEP</source>
        <translation>PASO</translation>
    </message>
    <message>
        <source>BEGAN</source>
        <translation>INICIO</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>Your administrator requires a reference for every lookup: give it as --reference, for example a ticket.</source>
        <translation>Su administrador exige una referencia para cada consulta: indíquela con --reference, por ejemplo un ticket.</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Qué consultar</translation>
    </message>
    <message>
        <source>A stored account (see &quot;accounts list&quot;), with its address and credentials. Repeatable. Without --check every check of its provider is asked.</source>
        <translation>Una cuenta guardada (véase &quot;accounts list&quot;), con su dirección y sus credenciales. Repetible. Sin --check se consultan todas las comprobaciones de su proveedor.</translation>
    </message>
    <message>
        <source>A check, for example p100/kyc. Repeat it to ask several at once.</source>
        <translation>Una comprobación, por ejemplo p100/kyc. Repítala para consultar varias a la vez.</translation>
    </message>
    <message>
        <source>An identifier of the customer or a setting of the account. Repeatable. The value serves every check that knows the key; PROVIDER/KEY=VALUE means that provider alone.</source>
        <translation>Un identificador del cliente o un ajuste de la cuenta. Repetible. El valor sirve para todas las comprobaciones que conocen la clave; PROVIDER/KEY=VALUE se refiere solo a ese proveedor.</translation>
    </message>
    <message>
        <source>A credential. Repeatable. SOURCE is env:NAME (an environment variable), file:PATH or stdin (for one secret at most). A secret on the command line itself is refused.</source>
        <translation>Una credencial. Repetible. SOURCE es env:NAME (una variable de entorno), file:PATH o stdin (como máximo para un secreto). Un secreto escrito en la propia línea de comandos se rechaza.</translation>
    </message>
    <message>
        <source>What to call the customer in the results.</source>
        <translation>Qué nombre dar al cliente en los resultados.</translation>
    </message>
    <message>
        <source>Where to ask</source>
        <translation>Dónde consultar</translation>
    </message>
    <message>
        <source>This address instead of the providers&apos; own, for all checks. https; http for this machine alone.</source>
        <translation>Esta dirección en lugar de las de los proveedores, para todas las comprobaciones. https; http solo para este equipo.</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Cómo consultar</translation>
    </message>
    <message>
        <source>For one request and its answer; 15 by default.</source>
        <translation>Para una solicitud y su respuesta; 15 de forma predeterminada.</translation>
    </message>
    <message>
        <source>For one whole lookup with all its tries; 45 by default.</source>
        <translation>Para una consulta completa con todos sus intentos; 45 de forma predeterminada.</translation>
    </message>
    <message>
        <source>For each provider; 0 is without limit. By default what the provider allows.</source>
        <translation>Para cada proveedor; 0 significa sin límite. De forma predeterminada, lo que permite el proveedor.</translation>
    </message>
    <message>
        <source>Requests to one provider that wait for an answer at once.</source>
        <translation>Solicitudes a un mismo proveedor que esperan respuesta a la vez.</translation>
    </message>
    <message>
        <source>Who asks, for the CSV; your login name by default.</source>
        <translation>Quién consulta, para el CSV; de forma predeterminada, su nombre de usuario.</translation>
    </message>
    <message>
        <source>A ticket or a case, for the CSV.</source>
        <translation>Un ticket o un caso, para el CSV.</translation>
    </message>
    <message>
        <source>Between CSV cells: a comma (default), a semicolon, a bar or &quot;tab&quot;.</source>
        <translation>Entre las celdas del CSV: una coma (predeterminado), un punto y coma, una barra o &quot;tab&quot;.</translation>
    </message>
    <message>
        <source>Start the CSV with a byte-order mark, which Excel wants.</source>
        <translation>Empezar el CSV con una marca de orden de bytes, que Excel necesita.</translation>
    </message>
    <message>
        <source>Do not put an apostrophe before CSV text that a spreadsheet would run as a formula.</source>
        <translation>No poner un apóstrofo delante del texto del CSV que una hoja de cálculo ejecutaría como fórmula.</translation>
    </message>
    <message>
        <source>Shorten the customer&apos;s identifiers in the CSV.</source>
        <translation>Abreviar los identificadores del cliente en el CSV.</translation>
    </message>
    <message>
        <source>Ask checks about a customer.</source>
        <translation>Consultar comprobaciones sobre un cliente.</translation>
    </message>
    <message>
        <source>Asks one or more checks about one customer, all at once, and prints what each provider says, normalized. The checks and their keys are listed by &quot;providers&quot;.</source>
        <translation>Consulta una o más comprobaciones sobre un cliente, todas a la vez, e imprime lo que dice cada proveedor, normalizado. Las comprobaciones y sus claves las muestra &quot;providers&quot;.</translation>
    </message>
    <message>
        <source>Results go to standard output, everything else to standard error. Ctrl+C cancels what still runs and prints what there is. Exit status: 0 every lookup was answered, 1 at least one was not (or the results could not be written), 2 wrong usage, 3 the vault or the store could not be used.</source>
        <translation>Los resultados van a la salida estándar; todo lo demás, a la salida de error. Ctrl+C cancela lo que aún esté en curso e imprime lo que haya. Código de salida: 0 todas las consultas tuvieron respuesta, 1 al menos una no la tuvo (o no se pudieron escribir los resultados), 2 uso incorrecto, 3 no se pudo usar la bóveda o el almacén.</translation>
    </message>
    <message>
        <source>An account is named twice.</source>
        <translation>Una cuenta se ha indicado dos veces.</translation>
    </message>
    <message>
        <source>--passphrase is for --account alone.</source>
        <translation>--passphrase es solo para --account.</translation>
    </message>
    <message>
        <source>Nothing to ask: give at least one --check or --account.</source>
        <translation>No hay nada que consultar: indique al menos un --check o un --account.</translation>
    </message>
    <message>
        <source>A check is named twice.</source>
        <translation>Una comprobación se ha indicado dos veces.</translation>
    </message>
    <message>
        <source>Only one secret can come from standard input.</source>
        <translation>Solo un secreto puede proceder de la entrada estándar.</translation>
    </message>
    <message>
        <source>An --account has its own address: leave --environment and --base-url out.</source>
        <translation>Un --account tiene su propia dirección: omita --environment y --base-url.</translation>
    </message>
    <message>
        <source>seconds between 0.05 and 3600</source>
        <translation>segundos, entre 0.05 y 3600</translation>
    </message>
    <message>
        <source>--%1 is for --format csv alone.</source>
        <translation>--%1 es solo para --format csv.</translation>
    </message>
    <message>
        <source>A --check is none of these: %1</source>
        <translation>Un --check no es ninguno de estos: %1</translation>
    </message>
    <message>
        <source>%1 has no %2 address: choose another --environment or give --base-url.</source>
        <translation>%1 no tiene dirección de %2: elija otro --environment o indique --base-url.</translation>
    </message>
    <message>
        <source>--%1 wants %2.</source>
        <translation>--%1 espera %2.</translation>
    </message>
    <message>
        <source>table, json or csv</source>
        <translation>table, json o csv</translation>
    </message>
    <message>
        <source>--base-url and --environment exclude each other.</source>
        <translation>--base-url y --environment se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>staging or production</source>
        <translation>staging o production</translation>
    </message>
    <message>
        <source>an address like https://api.example.com, without name, password or query</source>
        <translation>una dirección como https://api.example.com, sin nombre, contraseña ni parámetros de consulta</translation>
    </message>
    <message>
        <source>a PEM file that can be read</source>
        <translation>un archivo PEM que se pueda leer</translation>
    </message>
    <message>
        <source>a number between 0 and 1000</source>
        <translation>un número entre 0 y 1000</translation>
    </message>
    <message>
        <source>a whole number between 1 and 1000</source>
        <translation>un número entero entre 1 y 1000</translation>
    </message>
    <message>
        <source>table or json</source>
        <translation>table o json</translation>
    </message>
    <message>
        <source>a comma, a semicolon, a bar or &quot;tab&quot;</source>
        <translation>una coma, un punto y coma, una barra o &quot;tab&quot;</translation>
    </message>
    <message>
        <source>a time like 2026-03-04 or 2026-03-04T05:06:07Z</source>
        <translation>un momento como 2026-03-04 o 2026-03-04T05:06:07Z</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Aquí no existe la opción --%1.</translation>
    </message>
    <message>
        <source>One of the options is not known here.</source>
        <translation>Una de las opciones no se conoce aquí.</translation>
    </message>
    <message>
        <source>--%1 may be given only once.</source>
        <translation>--%1 solo se puede indicar una vez.</translation>
    </message>
    <message>
        <source>An argument belongs to no option; every value follows its option&apos;s name.</source>
        <translation>Un argumento no pertenece a ninguna opción; cada valor sigue al nombre de su opción.</translation>
    </message>
    <message>
        <source>The %1 is missing.</source>
        <translation>Falta el argumento: %1.</translation>
    </message>
    <message>
        <source>Reason, internal</source>
        <translation>Motivo, interno</translation>
    </message>
    <message>
        <source>Reason, may be told</source>
        <translation>Motivo, comunicable</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidida</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Le toca a</translation>
    </message>
    <message>
        <source>New attempt</source>
        <translation>Nuevo intento</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>yes, the provider will not change it</source>
        <translation>sí, el proveedor no lo cambiará</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Provider said</source>
        <translation>Según el proveedor</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Obtenida</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Give it as</source>
        <translation>Indicar como</translation>
    </message>
    <message>
        <source>Provider&apos;s code</source>
        <translation>Código del proveedor</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>LE TOCA A</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>DESDE</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CLAVE</translation>
    </message>
    <message>
        <source>GIVE AS</source>
        <translation>INDICAR COMO</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>OBLIGATORIO</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>PREDETERMINADO</translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation>QUÉ ES</translation>
    </message>
    <message>
        <source>%1 requests in flight</source>
        <translation>%1 solicitudes simultáneas</translation>
    </message>
    <message>
        <source>%1 requests per second, %2 in flight</source>
        <translation>%1 solicitudes por segundo, %2 simultáneas</translation>
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
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Import from here: the applicant, as above</source>
        <translation>Importar desde aquí: el solicitante, como arriba</translation>
    </message>
    <message>
        <source>Import to here</source>
        <translation>Importar aquí</translation>
    </message>
    <message>
        <source>List the providers, their checks and the keys those take.</source>
        <translation>Mostrar los proveedores, sus comprobaciones y las claves que admiten.</translation>
    </message>
    <message>
        <source>Lists each provider with its checks, its hosts, what --field and --secret it takes, and how many requests it is sent by default.</source>
        <translation>Muestra cada proveedor con sus comprobaciones, sus servidores, qué --field y --secret admite y cuántas solicitudes se le envían de forma predeterminada.</translation>
    </message>
    <message>
        <source>Look whether the file of the records is whole.</source>
        <translation>Comprobar si el archivo de los registros está íntegro.</translation>
    </message>
    <message>
        <source>Reads all of it, which may take a while; for after a crash or a power cut. It changes nothing. Exit status: 0 it is sound, 1 it is damaged, or was not looked at to the end, 3 it cannot be opened.</source>
        <translation>Lo lee entero, lo que puede tardar; para después de un fallo o un corte de corriente. No cambia nada. Código de salida: 0 está íntegro, 1 está dañado o no se revisó hasta el final, 3 no se puede abrir.</translation>
    </message>
    <message>
        <source>A program that had the records open did not end properly.</source>
        <translation>Un programa que tenía abiertos los registros no terminó correctamente.</translation>
    </message>
    <message>
        <source>The records are sound.</source>
        <translation>Los registros están íntegros.</translation>
    </message>
    <message>
        <source>The passphrase of the recovery file, from env:NAME, file:PATH or stdin; asked for at the terminal when nothing is said.</source>
        <translation>La frase de contraseña del archivo de recuperación, de env:NAME, file:PATH o stdin; se pide en la terminal si no se indica nada.</translation>
    </message>
    <message>
        <source>Write the keys of the records to a file under a passphrase.</source>
        <translation>Escribir las claves de los registros en un archivo protegido con una frase de contraseña.</translation>
    </message>
    <message>
        <source>For the day the vault is lost: without its key nobody can read the records. Keep the file elsewhere, and its passphrase apart from it. It holds as long as these records do, and is recorded. Exit status: 0 it was written, 1 it was not, 3 the vault or the records cannot be used.</source>
        <translation>Para el día en que se pierda la bóveda: sin su clave nadie puede leer los registros. Guarde el archivo en otro sitio, y su frase de contraseña separada de él. Vale mientras existan estos registros, y queda registrado. Código de salida: 0 se escribió, 1 no se escribió, 3 no se pueden usar la bóveda o los registros.</translation>
    </message>
    <message>
        <source>Replace the file that is there.</source>
        <translation>Reemplazar el archivo que ya existe.</translation>
    </message>
    <message>
        <source>Bring the keys of the records back from such a file.</source>
        <translation>Recuperar las claves de los registros de un archivo así.</translation>
    </message>
    <message>
        <source>Puts them into the vault, and opens the records with them. A key that is not theirs changes nothing. Exit status: 0 the records are open to it, 1 the file was of no use, 3 the vault or the records cannot be used.</source>
        <translation>Las pone en la bóveda y abre con ellas los registros. Una clave que no sea la suya no cambia nada. Código de salida: 0 los registros se abren con ella, 1 el archivo no sirvió, 3 no se pueden usar la bóveda o los registros.</translation>
    </message>
    <message>
        <source>There are no records here: first put their file into its place, %1.</source>
        <translation>Aquí no hay registros: ponga primero su archivo en su lugar, %1.</translation>
    </message>
    <message>
        <source>What was given for the secret %1 is too long to be one (over %2 bytes).</source>
        <translation>Lo indicado para el secreto %1 es demasiado largo para serlo (más de %2 bytes).</translation>
    </message>
    <message>
        <source>What was given for the secret %1 is empty.</source>
        <translation>Lo indicado para el secreto %1 está vacío.</translation>
    </message>
    <message>
        <source>The environment variable for the secret %1 is not set.</source>
        <translation>La variable de entorno para el secreto %1 no está definida.</translation>
    </message>
    <message>
        <source>The file for the secret %1 cannot be read: %2</source>
        <translation>No se puede leer el archivo para el secreto %1: %2</translation>
    </message>
    <message>
        <source>The file for the secret %1 can be read by other users of this machine (chmod 600 it).</source>
        <translation>Otros usuarios de este equipo pueden leer el archivo para el secreto %1 (aplíquele chmod 600).</translation>
    </message>
    <message>
        <source>The secret %1 is to come from standard input, which is the keyboard: it would be shown while you type. Pipe it in, for example from a password manager.</source>
        <translation>El secreto %1 debe llegar por la entrada estándar, que es el teclado: se vería mientras lo escribe. Envíelo por una tubería, por ejemplo desde un gestor de contraseñas.</translation>
    </message>
    <message>
        <source>The secret %1 cannot be read from standard input.</source>
        <translation>No se puede leer el secreto %1 de la entrada estándar.</translation>
    </message>
    <message>
        <source>A secret is not taken from the command line, where other users and the shell&apos;s history see it. Give it as --secret %1=env:NAME, %1=file:PATH or %1=stdin. If a real secret was just typed, have it replaced.</source>
        <translation>Un secreto no se acepta en la línea de comandos, donde lo ven otros usuarios y el historial del intérprete de comandos. Indíquelo como --secret %1=env:NAME, %1=file:PATH o %1=stdin. Si acaba de escribir un secreto real, haga que lo sustituyan.</translation>
    </message>
    <message>
        <source>A --check is none of these accounts&apos;: %1</source>
        <translation>Un --check no es de ninguna de estas cuentas: %1</translation>
    </message>
    <message>
        <source>A customer&apos;s --secret is for one address alone, and %1 and %2 have different ones: ask them one after the other.</source>
        <translation>El --secret de un cliente es para una sola dirección, y %1 y %2 tienen direcciones distintas: consúltelas una tras otra.</translation>
    </message>
    <message>
        <source>A --field or --secret is the account&apos;s own: change it with &quot;accounts edit&quot;.</source>
        <translation>Un --field o --secret es de la propia cuenta: cámbielo con &quot;accounts edit&quot;.</translation>
    </message>
    <message>
        <source>Passphrase of the vault:</source>
        <translation>Frase de contraseña de la bóveda:</translation>
    </message>
    <message>
        <source>The vault&apos;s passphrase is missing: give it as --passphrase env:NAME, file:PATH or stdin.</source>
        <translation>Falta la frase de contraseña de la bóveda: indíquela con --passphrase env:NAME, file:PATH o stdin.</translation>
    </message>
    <message>
        <source>Passphrase of the recovery file:</source>
        <translation>Frase de contraseña del archivo de recuperación:</translation>
    </message>
    <message>
        <source>The recovery file&apos;s passphrase is missing: give it as --recovery-passphrase env:NAME, file:PATH or stdin.</source>
        <translation>Falta la frase de contraseña del archivo de recuperación: indíquela con --recovery-passphrase env:NAME, file:PATH o stdin.</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>La misma frase otra vez:</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Las dos frases de contraseña no coinciden.</translation>
    </message>
    <message>
        <source>keychain (the system&apos;s) or file (one of ours under a passphrase).</source>
        <translation>keychain (el llavero del sistema) o file (un archivo propio con frase de contraseña).</translation>
    </message>
    <message>
        <source>Say where credentials are kept and whether that works.</source>
        <translation>Indicar dónde se guardan las credenciales y si eso funciona.</translation>
    </message>
    <message>
        <source>Writes a value to the keeper that was chosen, reads it back and compares. A vault file is not opened. Exit status: 0 it works, 3 it does not.</source>
        <translation>Escribe un valor donde se ha elegido guardar las credenciales, lo vuelve a leer y compara. Un archivo de bóveda no se abre. Código de salida: 0 funciona, 3 no funciona.</translation>
    </message>
    <message>
        <source>Decide where credentials are kept.</source>
        <translation>Decidir dónde se guardan las credenciales.</translation>
    </message>
    <message>
        <source>For the first time; &quot;vault move&quot; changes it later. The keeper is tried out first. A new vault file gets the passphrase given here.</source>
        <translation>Para la primera vez; &quot;vault move&quot; lo cambia después. El lugar se prueba antes. Un archivo de bóveda nuevo recibe la frase de contraseña indicada aquí.</translation>
    </message>
    <message>
        <source>Carry every credential over to another keeper.</source>
        <translation>Trasladar todas las credenciales a otro lugar.</translation>
    </message>
    <message>
        <source>Writes all, reads each back and compares, and only then removes them from where they were. The passphrase is that of the vault file that they leave or go to.</source>
        <translation>Las escribe todas, vuelve a leer cada una y compara, y solo entonces las elimina de donde estaban. La frase de contraseña es la del archivo de bóveda del que salen o al que van.</translation>
    </message>
    <message>
        <source>keychain or file</source>
        <translation>keychain o file</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>el llavero del sistema</translation>
    </message>
    <message>
        <source>a vault file</source>
        <translation>un archivo de bóveda</translation>
    </message>
    <message>
        <source>the memory of the window</source>
        <translation>la memoria de la ventana</translation>
    </message>
    <message>
        <source>Credentials are kept in: %1
</source>
        <translation>Las credenciales se guardan en: %1
</translation>
    </message>
    <message>
        <source>That was decided before: &quot;vault move&quot; changes it.</source>
        <translation>Eso ya se decidió antes: &quot;vault move&quot; lo cambia.</translation>
    </message>
    <message>
        <source>They are kept there already.</source>
        <translation>Ya se guardan ahí.</translation>
    </message>
    <message>
        <source>Secrets moved: %1.</source>
        <translation>Secretos trasladados: %1.</translation>
    </message>
    <message>
        <source>&quot;kyc-desk-cli vault choose --keeper keychain&quot; or &quot;--keeper file&quot; does it here. What the window keeps in memory alone, the command line cannot use.</source>
        <translation>&quot;kyc-desk-cli vault choose --keeper keychain&quot; o &quot;--keeper file&quot; lo hace aquí. Lo que la ventana guarda solo en memoria no lo puede usar la línea de comandos.</translation>
    </message>
    <message>
        <source>There is no account of that name: see &quot;accounts list&quot;.</source>
        <translation>No hay ninguna cuenta con ese nombre: consulte &quot;accounts list&quot;.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>Two columns are called &quot;%1&quot;. Rename one of them and try again.</source>
        <translation>Dos columnas se llaman «%1». Cambie el nombre de una e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is empty: its first line has to name the columns.</source>
        <translation>El archivo está vacío: su primera línea tiene que nombrar las columnas.</translation>
    </message>
    <message>
        <source>The names of the columns (line %1): a quote is opened and never closed.</source>
        <translation>Los nombres de las columnas (línea %1): hay unas comillas que se abren y no se cierran.</translation>
    </message>
    <message>
        <source>The names of the columns (line %1): a quote stands where none may.</source>
        <translation>Los nombres de las columnas (línea %1): hay unas comillas donde no puede haberlas.</translation>
    </message>
    <message>
        <source>The names of the columns (line %1): there are more than %2.</source>
        <translation>Los nombres de las columnas (línea %1): hay más de %2.</translation>
    </message>
    <message>
        <source>The names of the columns (line %1) hold bytes that are no text.</source>
        <translation>Los nombres de las columnas (línea %1) contienen bytes que no son texto.</translation>
    </message>
    <message>
        <source>The names of the columns (line %1) hold a NUL character.</source>
        <translation>Los nombres de las columnas (línea %1) contienen un carácter NUL.</translation>
    </message>
    <message>
        <source>The names of the columns (line %1) are longer than %2 KiB.</source>
        <translation>Los nombres de las columnas (línea %1) ocupan más de %2 KiB.</translation>
    </message>
    <message>
        <source>Record %1 (line %2): a quote is opened and never closed; nothing after it was read.</source>
        <translation>Registro %1 (línea %2): hay unas comillas que se abren y no se cierran; no se leyó nada después.</translation>
    </message>
    <message>
        <source>Record %1 (line %2): a quote stands where none may. Put the cell in quotes and double those inside.</source>
        <translation>Registro %1 (línea %2): hay unas comillas donde no puede haberlas. Ponga la celda entre comillas y duplique las de dentro.</translation>
    </message>
    <message>
        <source>Record %1 (line %2) has %3 cells; the first line names %4.</source>
        <translation>El registro %1 (línea %2) tiene %3 celdas; la primera línea nombra %4.</translation>
    </message>
    <message>
        <source>Record %1 (line %2) has more than %3 cells.</source>
        <translation>El registro %1 (línea %2) tiene más de %3 celdas.</translation>
    </message>
    <message>
        <source>Record %1 (line %2) has a cell of more than %3 KiB.</source>
        <translation>El registro %1 (línea %2) tiene una celda de más de %3 KiB.</translation>
    </message>
    <message>
        <source>Record %1 (line %2) is longer than %3 KiB.</source>
        <translation>El registro %1 (línea %2) ocupa más de %3 KiB.</translation>
    </message>
    <message>
        <source>Record %1 (line %2) holds bytes that are no text. Save the file as UTF-8.</source>
        <translation>El registro %1 (línea %2) contiene bytes que no son texto. Guarde el archivo en UTF-8.</translation>
    </message>
    <message>
        <source>Record %1 (line %2) holds a NUL character.</source>
        <translation>El registro %1 (línea %2) contiene un carácter NUL.</translation>
    </message>
    <message>
        <source>Nothing was asked: %1 is missing.</source>
        <translation>No se consultó nada. Falta: %1.</translation>
    </message>
    <message>
        <source>Enter it and ask again.</source>
        <translation>Introdúzcalo y vuelva a consultar.</translation>
    </message>
    <message>
        <source>Nothing was asked: %1 is not well-formed.</source>
        <translation>No se consultó nada: el dato «%1» no tiene un formato válido.</translation>
    </message>
    <message>
        <source>Correct it and ask again.</source>
        <translation>Corríjalo y vuelva a consultar.</translation>
    </message>
    <message>
        <source>Nothing was asked: there is no check &quot;%1&quot; for this account.</source>
        <translation>No se consultó nada: esta cuenta no tiene la comprobación «%1».</translation>
    </message>
    <message>
        <source>Choose one of the provider&apos;s checks.</source>
        <translation>Elija una de las comprobaciones del proveedor.</translation>
    </message>
    <message>
        <source>Nothing was asked: the credential %1 is missing.</source>
        <translation>No se consultó nada: falta la credencial %1.</translation>
    </message>
    <message>
        <source>Enter it in the account, or beside the customer if it is personal.</source>
        <translation>Introdúzcala en la cuenta, o junto al cliente si es personal.</translation>
    </message>
    <message>
        <source>Nothing was asked: the credential %1 holds characters that cannot be sent.</source>
        <translation>No se consultó nada: la credencial %1 contiene caracteres que no se pueden enviar.</translation>
    </message>
    <message>
        <source>Enter it again, without line breaks.</source>
        <translation>Introdúzcala de nuevo, sin saltos de línea.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 would have been asked without encryption.</source>
        <translation>No se envió nada: la consulta a %1 habría ido sin cifrar.</translation>
    </message>
    <message>
        <source>Change the account&apos;s address to https.</source>
        <translation>Cambie la dirección de la cuenta a https.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 is not this account&apos;s host.</source>
        <translation>No se envió nada: %1 no es el servidor de esta cuenta.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address.</source>
        <translation>Compruebe la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>Nothing was sent: the account has no usable address.</source>
        <translation>No se envió nada: la cuenta no tiene una dirección utilizable.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s base address, for example https://api.example.com.</source>
        <translation>Introduzca la dirección base de la cuenta, por ejemplo https://api.example.com.</translation>
    </message>
    <message>
        <source>The provider saw no key.</source>
        <translation>El proveedor no recibió ninguna clave.</translation>
    </message>
    <message>
        <source>Enter the key in the account.</source>
        <translation>Introduzca la clave en la cuenta.</translation>
    </message>
    <message>
        <source>The provider refused the key as wrong.</source>
        <translation>El proveedor rechazó la clave por incorrecta.</translation>
    </message>
    <message>
        <source>Check the account&apos;s key and its environment.</source>
        <translation>Compruebe la clave de la cuenta y su entorno.</translation>
    </message>
    <message>
        <source>The provider does not allow this workstation&apos;s IP address.</source>
        <translation>El proveedor no permite la dirección IP de este equipo.</translation>
    </message>
    <message>
        <source>Ask the provider to allow it, or use the company&apos;s VPN.</source>
        <translation>Pida al proveedor que la permita, o use la VPN de la empresa.</translation>
    </message>
    <message>
        <source>The provider refused the credential.</source>
        <translation>El proveedor rechazó la credencial.</translation>
    </message>
    <message>
        <source>It is wrong or has expired: enter a new one.</source>
        <translation>Es incorrecta o ha caducado: introduzca una nueva.</translation>
    </message>
    <message>
        <source>The provider refused the request&apos;s signature.</source>
        <translation>El proveedor rechazó la firma de la solicitud.</translation>
    </message>
    <message>
        <source>Check the account&apos;s token and secret key: they must belong together.</source>
        <translation>Compruebe el token y la clave secreta de la cuenta: deben corresponderse.</translation>
    </message>
    <message>
        <source>The provider refused the signature: this workstation&apos;s clock is off by %1 min.</source>
        <translation>El proveedor rechazó la firma: el reloj de este equipo está desviado %1 min.</translation>
    </message>
    <message>
        <source>Set the clock and ask again.</source>
        <translation>Ponga el reloj en hora y vuelva a consultar.</translation>
    </message>
    <message>
        <source>The provider refused the organisation id.</source>
        <translation>El proveedor rechazó el ID de organización.</translation>
    </message>
    <message>
        <source>Enter it as &lt;org-id&gt;:&lt;env-id&gt; in the account.</source>
        <translation>Introdúzcalo como &lt;org-id&gt;:&lt;env-id&gt; en la cuenta.</translation>
    </message>
    <message>
        <source>The provider refused the credential or the share token.</source>
        <translation>El proveedor rechazó la credencial o el token para compartir.</translation>
    </message>
    <message>
        <source>Check the credential; if it is valid, make a new share token and a new quote.</source>
        <translation>Compruebe la credencial; si es válida, cree un token para compartir y una cotización nuevos.</translation>
    </message>
    <message>
        <source>The provider failed over this share token.</source>
        <translation>El proveedor falló con este token para compartir.</translation>
    </message>
    <message>
        <source>Ask again; if it stays so, make a new share token and a new quote.</source>
        <translation>Vuelva a consultar; si se repite, cree un token para compartir y una cotización nuevos.</translation>
    </message>
    <message>
        <source>The credential does not have the right to ask this.</source>
        <translation>La credencial no tiene permiso para consultar esto.</translation>
    </message>
    <message>
        <source>Ask the provider to grant it, or use another account.</source>
        <translation>Pida al proveedor que lo conceda, o use otra cuenta.</translation>
    </message>
    <message>
        <source>The provider knows no such user.</source>
        <translation>El proveedor no conoce a ese usuario.</translation>
    </message>
    <message>
        <source>Check the identifier and the account&apos;s environment.</source>
        <translation>Compruebe el identificador y el entorno de la cuenta.</translation>
    </message>
    <message>
        <source>The provider asks to slow down.</source>
        <translation>El proveedor pide que se consulte más despacio.</translation>
    </message>
    <message>
        <source>Wait a moment and ask again.</source>
        <translation>Espere un momento y vuelva a consultar.</translation>
    </message>
    <message>
        <source>The provider is not available at the moment.</source>
        <translation>El proveedor no está disponible en este momento.</translation>
    </message>
    <message>
        <source>This is not about the customer: ask again in a few minutes.</source>
        <translation>No tiene que ver con el cliente: vuelva a consultar en unos minutos.</translation>
    </message>
    <message>
        <source>The provider refused the request.</source>
        <translation>El proveedor rechazó la solicitud.</translation>
    </message>
    <message>
        <source>Check the identifiers; the provider&apos;s message says more.</source>
        <translation>Compruebe los identificadores; el mensaje del proveedor da más detalles.</translation>
    </message>
    <message>
        <source>The provider did not answer within %1 s.</source>
        <translation>El proveedor no respondió en %1 s.</translation>
    </message>
    <message>
        <source>Ask again; if it stays so, check the network.</source>
        <translation>Vuelva a consultar; si se repite, compruebe la red.</translation>
    </message>
    <message>
        <source>There was no usable answer within %1 s, with all tries.</source>
        <translation>No hubo una respuesta utilizable en %1 s, contando todos los intentos.</translation>
    </message>
    <message>
        <source>Ask again in a few minutes.</source>
        <translation>Vuelva a consultar en unos minutos.</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>No se encontró el servidor %1.</translation>
    </message>
    <message>
        <source>Check the network connection and the account&apos;s address.</source>
        <translation>Compruebe la conexión de red y la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 rechazó la conexión.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address, or ask again later.</source>
        <translation>Compruebe la dirección de la cuenta, o vuelva a consultar más tarde.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <translation>La conexión con %1 se cortó antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>No se puede acceder al proxy.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this workstation.</source>
        <translation>Compruebe la configuración del proxy de este equipo.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password.</source>
        <translation>El proxy pide un nombre y una contraseña.</translation>
    </message>
    <message>
        <source>Set them in the system&apos;s proxy settings.</source>
        <translation>Indíquelos en la configuración de proxy del sistema.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>No se pudo acceder a %1.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Compruebe la conexión de red.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 has expired.</source>
        <translation>No se envió nada: el certificado de %1 ha caducado.</translation>
    </message>
    <message>
        <source>Tell the provider; check this workstation&apos;s date too.</source>
        <translation>Avise al proveedor; compruebe también la fecha de este equipo.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 is not valid yet.</source>
        <translation>No se envió nada: el certificado de %1 todavía no es válido.</translation>
    </message>
    <message>
        <source>Check this workstation&apos;s date; else tell the provider.</source>
        <translation>Compruebe la fecha de este equipo; si es correcta, avise al proveedor.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate is not for %1.</source>
        <translation>No se envió nada: el certificado no es para %1.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address; somebody may be in between.</source>
        <translation>Compruebe la dirección de la cuenta; puede haber alguien interceptando la conexión.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 is signed by itself.</source>
        <translation>No se envió nada: el certificado de %1 está autofirmado.</translation>
    </message>
    <message>
        <source>If it is your company&apos;s own, add its CA file; else somebody may be in between.</source>
        <translation>Si es de su propia empresa, añada el archivo de su CA; si no, puede haber alguien interceptando la conexión.</translation>
    </message>
    <message>
        <source>Nothing was sent: nobody this workstation trusts vouches for the certificate of %1.</source>
        <translation>No se envió nada: nadie en quien confíe este equipo avala el certificado de %1.</translation>
    </message>
    <message>
        <source>If your company inspects connections, add its CA file; else somebody may be in between.</source>
        <translation>Si su empresa inspecciona las conexiones, añada el archivo de su CA; si no, puede haber alguien interceptando la conexión.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 has been revoked.</source>
        <translation>No se envió nada: el certificado de %1 ha sido revocado.</translation>
    </message>
    <message>
        <source>Do not go on; tell the provider.</source>
        <translation>No continúe; avise al proveedor.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 is too weak to be trusted.</source>
        <translation>No se envió nada: el certificado de %1 es demasiado débil para confiar en él.</translation>
    </message>
    <message>
        <source>Tell the provider.</source>
        <translation>Avise al proveedor.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 only offers encryption older than TLS 1.2.</source>
        <translation>No se envió nada: %1 solo ofrece un cifrado anterior a TLS 1.2.</translation>
    </message>
    <message>
        <source>Tell the provider, or whoever runs the proxy in between.</source>
        <translation>Avise al proveedor, o a quien administre el proxy intermedio.</translation>
    </message>
    <message>
        <source>Nothing was sent: no encrypted connection to %1 came about.</source>
        <translation>No se envió nada: no se logró una conexión cifrada con %1.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address and the network.</source>
        <translation>Compruebe la dirección de la cuenta y la red.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 cannot be verified.</source>
        <translation>No se envió nada: no se puede verificar el certificado de %1.</translation>
    </message>
    <message>
        <source>Check the company CA file, else tell the provider.</source>
        <translation>Compruebe el archivo de la CA de la empresa; si es correcto, avise al proveedor.</translation>
    </message>
    <message>
        <source>The provider&apos;s address sends elsewhere; this was not followed.</source>
        <translation>La dirección del proveedor redirige a otro sitio; no se siguió la redirección.</translation>
    </message>
    <message>
        <source>The answer is not JSON but %1: perhaps a login page in between.</source>
        <translation>La respuesta no es JSON sino %1: quizá haya de por medio una página de inicio de sesión.</translation>
    </message>
    <message>
        <source>The answer contradicts itself: it names &quot;%1&quot; twice.</source>
        <translation>La respuesta se contradice: nombra «%1» dos veces.</translation>
    </message>
    <message>
        <source>Ask again; if it stays so, tell the provider.</source>
        <translation>Vuelva a consultar; si se repite, avise al proveedor.</translation>
    </message>
    <message>
        <source>The answer lacks &quot;%1&quot;.</source>
        <translation>En la respuesta falta «%1».</translation>
    </message>
    <message>
        <source>The answer makes no sense: &quot;%1&quot; is of the wrong type.</source>
        <translation>La respuesta no tiene sentido: «%1» es de un tipo incorrecto.</translation>
    </message>
    <message>
        <source>The answer makes no sense: &quot;%1&quot; is out of range.</source>
        <translation>La respuesta no tiene sentido: «%1» está fuera del rango permitido.</translation>
    </message>
    <message>
        <source>The answer could not be decompressed.</source>
        <translation>No se pudo descomprimir la respuesta.</translation>
    </message>
    <message>
        <source>The provider answered with the unexpected HTTP status %1.</source>
        <translation>El proveedor respondió con el estado HTTP inesperado %1.</translation>
    </message>
    <message>
        <source>The answer was larger than %1 KiB and was not read.</source>
        <translation>La respuesta superaba los %1 KiB y no se leyó.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address; else tell the provider.</source>
        <translation>Compruebe la dirección de la cuenta; si es correcta, avise al proveedor.</translation>
    </message>
    <message>
        <source>The answer is damaged and could not be read.</source>
        <translation>La respuesta está dañada y no se pudo leer.</translation>
    </message>
    <message>
        <source>Nothing was asked: the credential %1 has expired.</source>
        <translation>No se consultó nada: la credencial %1 ha caducado.</translation>
    </message>
    <message>
        <source>Log in again, or enter a new one in the account.</source>
        <translation>Inicie sesión de nuevo, o introduzca una nueva en la cuenta.</translation>
    </message>
    <message>
        <source>Nothing was asked: the provider has refused the credential %1 before.</source>
        <translation>No se consultó nada: el proveedor ya ha rechazado antes la credencial %1.</translation>
    </message>
    <message>
        <source>Change it in the account, or test it there once more.</source>
        <translation>Cámbiela en la cuenta, o pruébela allí una vez más.</translation>
    </message>
    <message>
        <source>Nothing was asked: the credential %1 was entered for another address, not for %2.</source>
        <translation>No se consultó nada: la credencial %1 se introdujo para otra dirección, no para %2.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address, then enter the credential again.</source>
        <translation>Compruebe la dirección de la cuenta y después introduzca de nuevo la credencial.</translation>
    </message>
    <message>
        <source>The credential is for another environment: %1.</source>
        <translation>La credencial es de otro entorno: %1.</translation>
    </message>
    <message>
        <source>Change the account&apos;s environment, or enter the credential that belongs to it.</source>
        <translation>Cambie el entorno de la cuenta, o introduzca la credencial que le corresponde.</translation>
    </message>
    <message>
        <source>The credential may look up applicants, but not share their data.</source>
        <translation>La credencial puede consultar solicitantes, pero no compartir sus datos.</translation>
    </message>
    <message>
        <source>For hand-overs, have the provider grant it that right.</source>
        <translation>Para las entregas, haga que el proveedor le conceda ese permiso.</translation>
    </message>
    <message>
        <source>The provider refused the login.</source>
        <translation>El proveedor rechazó el inicio de sesión.</translation>
    </message>
    <message>
        <source>Check the code and what the account says of the login.</source>
        <translation>Compruebe el código y los datos de inicio de sesión de la cuenta.</translation>
    </message>
    <message>
        <source>The provider sends no new code yet.</source>
        <translation>El proveedor todavía no envía un código nuevo.</translation>
    </message>
    <message>
        <source>Wait %1 s, or use the code that was sent last.</source>
        <translation>Espere %1 s, o use el último código enviado.</translation>
    </message>
    <message>
        <source>Nothing was asked: the login was not carried out.</source>
        <translation>No se consultó nada: no se llegó a iniciar sesión.</translation>
    </message>
    <message>
        <source>Log in, then ask again.</source>
        <translation>Inicie sesión y vuelva a consultar.</translation>
    </message>
    <message>
        <source>The provider makes no share token for this recipient.</source>
        <translation>El proveedor no crea tokens para compartir para este destinatario.</translation>
    </message>
    <message>
        <source>Have the recipient added to the partners in the provider&apos;s dashboard, or correct its client id in the destination account.</source>
        <translation>Haga que añadan al destinatario a los socios en el panel del proveedor, o corrija su ID de cliente API en la cuenta de destino.</translation>
    </message>
    <message>
        <source>The share token was made for somebody else than was asked for.</source>
        <translation>El token para compartir se creó para alguien distinto de quien se pidió.</translation>
    </message>
    <message>
        <source>It was dropped and handed to nobody. Report it to the provider.</source>
        <translation>Se desechó y no se entregó a nadie. Comuníquelo al proveedor.</translation>
    </message>
    <message>
        <source>The provider does not share this applicant.</source>
        <translation>El proveedor no comparte los datos de este solicitante.</translation>
    </message>
    <message>
        <source>Only an approved applicant can be shared: look the applicant up.</source>
        <translation>Solo se puede compartir un solicitante aprobado: consulte su estado.</translation>
    </message>
    <message>
        <source>It has not been decided yet where credentials are kept.</source>
        <translation>Todavía no se ha decidido dónde se guardan las credenciales.</translation>
    </message>
    <message>
        <source>Choose the place.</source>
        <translation>Elija el lugar.</translation>
    </message>
    <message>
        <source>The credentials are locked.</source>
        <translation>Las credenciales están bloqueadas.</translation>
    </message>
    <message>
        <source>Unlock them.</source>
        <translation>Desbloquéelas.</translation>
    </message>
    <message>
        <source>This session has no keychain.</source>
        <translation>Esta sesión no tiene llavero.</translation>
    </message>
    <message>
        <source>Start a keychain service and try again, or keep credentials elsewhere.</source>
        <translation>Inicie un servicio de llavero e inténtelo de nuevo, o guarde las credenciales en otro lugar.</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 s.</source>
        <translation>El llavero no respondió en %1 s.</translation>
    </message>
    <message>
        <source>See whether it asks for its password in a window of its own, then try again.</source>
        <translation>Mire si pide su contraseña en una ventana propia e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>El llavero denegó el acceso.</translation>
    </message>
    <message>
        <source>Unlock it and allow the access, then try again.</source>
        <translation>Desbloquéelo, permita el acceso e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no room left where credentials are kept.</source>
        <translation>No queda espacio donde se guardan las credenciales.</translation>
    </message>
    <message>
        <source>Make room and try again; nothing was lost.</source>
        <translation>Libere espacio e inténtelo de nuevo; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>The keychain gave back something else than was put in.</source>
        <translation>El llavero devolvió algo distinto de lo que se guardó.</translation>
    </message>
    <message>
        <source>Keep credentials elsewhere.</source>
        <translation>Guarde las credenciales en otro lugar.</translation>
    </message>
    <message>
        <source>One of the credentials in the vault is not whole any more.</source>
        <translation>Una de las credenciales de la bóveda ya no está íntegra.</translation>
    </message>
    <message>
        <source>Enter it again: its account lacks it. The others can be used.</source>
        <translation>Introdúzcala de nuevo: a su cuenta le falta. Las demás se pueden usar.</translation>
    </message>
    <message>
        <source>The vault file cannot be written: %1.</source>
        <translation>No se puede escribir el archivo de bóveda: %1.</translation>
    </message>
    <message>
        <source>What was in it is still there. Mend the cause and try again.</source>
        <translation>Lo que contenía sigue ahí. Corrija la causa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The vault file is damaged or was tampered with; nothing of it was used.</source>
        <translation>El archivo de bóveda está dañado o ha sido manipulado; no se ha usado nada de él.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or make a new vault and enter the credentials again.</source>
        <translation>Restaure una copia, o cree una bóveda nueva e introduzca de nuevo las credenciales.</translation>
    </message>
    <message>
        <source>The vault file has the format %1, which this program does not know.</source>
        <translation>El archivo de bóveda tiene el formato %1, que este programa no conoce.</translation>
    </message>
    <message>
        <source>Open it with the version of the program that wrote it.</source>
        <translation>Ábralo con la versión del programa que lo escribió.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the vault file was tampered with.</source>
        <translation>La frase de contraseña es incorrecta, o el archivo de bóveda ha sido manipulado.</translation>
    </message>
    <message>
        <source>Try again; mind the Caps Lock key and the keyboard&apos;s layout.</source>
        <translation>Inténtelo de nuevo; compruebe la tecla Bloq Mayús y la disposición del teclado.</translation>
    </message>
    <message>
        <source>Another program is writing to the vault.</source>
        <translation>Otro programa está escribiendo en la bóveda.</translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation>Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The place where credentials are kept cannot be used: %1.</source>
        <translation>El lugar donde se guardan las credenciales no se puede usar: %1.</translation>
    </message>
    <message>
        <source>Try again, or keep credentials elsewhere.</source>
        <translation>Inténtelo de nuevo, o guarde las credenciales en otro lugar.</translation>
    </message>
    <message>
        <source>The records are sealed, and their key is not where credentials are kept.</source>
        <translation>Los registros están cifrados y su clave no está donde se guardan las credenciales.</translation>
    </message>
    <message>
        <source>Bring the key back with the recovery file; nothing was changed.</source>
        <translation>Recupere la clave con el archivo de recuperación; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The records are sealed with another key than the one kept here.</source>
        <translation>Los registros están cifrados con una clave distinta de la guardada aquí.</translation>
    </message>
    <message>
        <source>Bring the right key back with the recovery file; nothing was changed.</source>
        <translation>Recupere la clave correcta con el archivo de recuperación; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The records are damaged or were tampered with: %1.</source>
        <translation>Los registros están dañados o han sido manipulados: %1.</translation>
    </message>
    <message>
        <source>Keep the file as it is and put back a copy of it.</source>
        <translation>Conserve el archivo tal como está y restaure una copia.</translation>
    </message>
    <message>
        <source>The records have the format %1, which this program does not know.</source>
        <translation>Los registros tienen el formato %1, que este programa no conoce.</translation>
    </message>
    <message>
        <source>Open them with the version of the program that wrote them.</source>
        <translation>Ábralos con la versión del programa que los escribió.</translation>
    </message>
    <message>
        <source>The records cannot be written: %1.</source>
        <translation>No se pueden escribir los registros: %1.</translation>
    </message>
    <message>
        <source>What was in them is still there. Mend the cause and try again.</source>
        <translation>Lo que contenían sigue ahí. Corrija la causa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no room left for the records.</source>
        <translation>No queda espacio para los registros.</translation>
    </message>
    <message>
        <source>Make room and try again; what was recorded before is still there.</source>
        <translation>Libere espacio e inténtelo de nuevo; lo que ya se había registrado sigue ahí.</translation>
    </message>
    <message>
        <source>Another program is writing to the records.</source>
        <translation>Otro programa está escribiendo en los registros.</translation>
    </message>
    <message>
        <source>The records are not in their place, or not whole, though their key is kept.</source>
        <translation>Los registros no están en su lugar, o no están íntegros, aunque se conserva su clave.</translation>
    </message>
    <message>
        <source>Put back the file or a copy of it; nothing was made in its stead.</source>
        <translation>Vuelva a poner el archivo o una copia; no se ha creado nada en su lugar.</translation>
    </message>
    <message>
        <source>This is not among the records any more.</source>
        <translation>Esto ya no está entre los registros.</translation>
    </message>
    <message>
        <source>It was removed or merged meanwhile: search again.</source>
        <translation>Se ha eliminado o combinado entretanto: busque de nuevo.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile; nothing was saved.</source>
        <translation>Alguien ha cambiado esto entretanto; no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Look at it as it is now, then make your change again.</source>
        <translation>Mire cómo está ahora y vuelva a hacer su cambio.</translation>
    </message>
    <message>
        <source>This customer is on hold: nothing about them may be removed.</source>
        <translation>Este cliente está bajo retención legal: no se puede eliminar nada sobre él.</translation>
    </message>
    <message>
        <source>Whoever asked for the hold has to release it first.</source>
        <translation>Quien pidió la retención legal tiene que levantarla antes.</translation>
    </message>
    <message>
        <source>The clock says %1, more than a year after anything in the records; nothing that is old was removed from them.</source>
        <translation>El reloj indica %1, más de un año después de todo lo que hay en los registros; no se ha eliminado de ellos nada antiguo.</translation>
    </message>
    <message>
        <source>Confirm that the clock is right, or set it right.</source>
        <translation>Confirme que el reloj es correcto, o póngalo en hora.</translation>
    </message>
    <message>
        <source>The records cannot be used: %1.</source>
        <translation>No se pueden usar los registros: %1.</translation>
    </message>
    <message>
        <source>Mend that and try again.</source>
        <translation>Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 has the format %2, which this program does not know.</source>
        <translation>%1 tiene el formato %2, que este programa no conoce.</translation>
    </message>
    <message>
        <source>There is a file %1 already; it was left as it is.</source>
        <translation>Ya existe un archivo %1; se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it is to be replaced.</source>
        <translation>Elija otro nombre, o indique que se debe reemplazar.</translation>
    </message>
    <message>
        <source>%1 is not a recovery file of this program.</source>
        <translation>%1 no es un archivo de recuperación de este programa.</translation>
    </message>
    <message>
        <source>Choose the file that was made with it.</source>
        <translation>Elija el archivo que se creó con él.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1, or the file was tampered with.</source>
        <translation>La frase de contraseña no abre %1, o el archivo ha sido manipulado.</translation>
    </message>
    <message>
        <source>Try again; it is the passphrase that was chosen when the file was made.</source>
        <translation>Inténtelo de nuevo; es la frase de contraseña que se eligió al crear el archivo.</translation>
    </message>
    <message>
        <source>Your administrator has set this; it cannot be changed here.</source>
        <translation>Lo ha fijado su administrador; no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Consulte a su administrador.</translation>
    </message>
    <message>
        <source>%1 is damaged; nothing of it was used and it was left as it is.</source>
        <translation>%1 está dañado; no se ha usado nada de él y se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or move it away to start afresh.</source>
        <translation>Restaure una copia, o muévalo a otro sitio para empezar de cero.</translation>
    </message>
    <message>
        <source>Your administrator requires a reference for every lookup.</source>
        <translation>Su administrador exige una referencia para cada consulta.</translation>
    </message>
    <message>
        <source>Type it beside the customer, for example the number of the ticket.</source>
        <translation>Escríbala junto al cliente, por ejemplo el número del ticket.</translation>
    </message>
    <message>
        <source>%1 lookups could not be recorded, so that no more are made.</source>
        <translation>Consultas que no se pudieron registrar: %1; por eso no se hacen más.</translation>
    </message>
    <message>
        <source>Mend what keeps the records from being written and record them again.</source>
        <translation>Corrija lo que impide escribir los registros y vuelva a registrarlas.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Ask again when you are ready.</source>
        <translation>Vuelva a consultar cuando quiera.</translation>
    </message>
    <message>
        <source>The lookup failed.</source>
        <translation>La consulta falló.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Vuelva a consultar.</translation>
    </message>
    <message>
        <source>Wait %1 s and ask again.</source>
        <translation>Espere %1 s y vuelva a consultar.</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>apellidos</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>New share token</source>
        <translation>Nuevo token para compartir</translation>
    </message>
    <message>
        <source>KYC Desk is open already; its window was brought to the front.</source>
        <translation>KYC Desk ya está abierto; su ventana se ha puesto en primer plano.</translation>
    </message>
    <message>
        <source>KYC Desk is open already, but its window does not answer. Close it, then start again.</source>
        <translation>KYC Desk ya está abierto, pero su ventana no responde. Ciérrelo y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>No se puede leer el archivo %1.</translation>
    </message>
    <message>
        <source>%1 Try --help.</source>
        <translation>%1 Pruebe --help.</translation>
    </message>
    <message>
        <source>The argument &quot;%1&quot; is not understood. Try --help.</source>
        <translation>No se entiende el argumento &quot;%1&quot;. Pruebe --help.</translation>
    </message>
    <message>
        <source>Give --demo or --setup, not both.</source>
        <translation>Indique --demo o --setup, no ambas.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>The token of a partner login, without the word Bearer; it lasts an hour. Not needed when the login itself is filled in.</source>
        <translation>El token de un inicio de sesión de socio, sin la palabra Bearer; dura una hora. No es necesario si se rellena el propio inicio de sesión.</translation>
    </message>
    <message>
        <source>Login e-mail</source>
        <translation>Correo de acceso</translation>
    </message>
    <message>
        <source>The e-mail address of the partner login.</source>
        <translation>La dirección de correo del inicio de sesión de socio.</translation>
    </message>
    <message>
        <source>Login password</source>
        <translation>Contraseña de acceso</translation>
    </message>
    <message>
        <source>The password of the partner login.</source>
        <translation>La contraseña del inicio de sesión de socio.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID de cliente API</translation>
    </message>
    <message>
        <source>The client id that Kriptomat gave your company.</source>
        <translation>El ID de cliente API que Kriptomat dio a su empresa.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente API</translation>
    </message>
    <message>
        <source>The secret that belongs to the client id.</source>
        <translation>El secreto que corresponde al ID de cliente API.</translation>
    </message>
    <message>
        <source>SumSub client id</source>
        <translation>ID de cliente API de SumSub</translation>
    </message>
    <message>
        <source>Kriptomat&apos;s own id at SumSub, which a share token must be made for.</source>
        <translation>El ID propio de Kriptomat en SumSub, para el que se debe crear un token para compartir.</translation>
    </message>
    <message>
        <source>Path: show user</source>
        <translation>Ruta: mostrar usuario</translation>
    </message>
    <message>
        <source>Where a user is shown; {user_id} stands for the user&apos;s id.</source>
        <translation>Dónde se muestra un usuario; {user_id} representa el ID del usuario.</translation>
    </message>
    <message>
        <source>Path: import</source>
        <translation>Ruta: importar</translation>
    </message>
    <message>
        <source>Where a verification is handed over; {user_id} stands for the user&apos;s id.</source>
        <translation>Dónde se entrega una verificación; {user_id} representa el ID del usuario.</translation>
    </message>
    <message>
        <source>Kriptomat user id</source>
        <translation>ID de usuario de Kriptomat</translation>
    </message>
    <message>
        <source>The customer&apos;s id at Kriptomat.</source>
        <translation>El ID del cliente en Kriptomat.</translation>
    </message>
    <message>
        <source>KYC status</source>
        <translation>Estado KYC</translation>
    </message>
    <message>
        <source>Partner login</source>
        <translation>Inicio de sesión de socio</translation>
    </message>
    <message>
        <source>Kriptomat</source>
        <translation>Kriptomat</translation>
    </message>
    <message>
        <source>The user&apos;s account at Kriptomat is &quot;%1&quot;, not &quot;active&quot;.</source>
        <translation>La cuenta del usuario en Kriptomat está «%1», no «active».</translation>
    </message>
    <message>
        <source>The customer can start it, or a SumSub verification can be imported by share token.</source>
        <translation>El cliente puede iniciar la verificación, o se puede importar una de SumSub por token para compartir.</translation>
    </message>
    <message>
        <source>Tell the customer that Kriptomat is still checking, and wait.</source>
        <translation>Diga al cliente que Kriptomat todavía está haciendo la comprobación, y espere.</translation>
    </message>
    <message>
        <source>Kriptomat cannot serve this customer.</source>
        <translation>Kriptomat no puede atender a este cliente.</translation>
    </message>
    <message>
        <source>Enhanced due diligence (EDD)</source>
        <translation>Diligencia debida reforzada (EDD)</translation>
    </message>
    <message>
        <source>External user id</source>
        <translation>ID de usuario externo</translation>
    </message>
    <message>
        <source>Your own id of the customer, as you gave it to P100; often a UUID.</source>
        <translation>El ID que usted da al cliente, tal como lo comunicó a P100; a menudo un UUID.</translation>
    </message>
    <message>
        <source>P100</source>
        <translation>P100</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>The partner key that P100 issued for this environment.</source>
        <translation>La clave de socio que P100 emitió para este entorno.</translation>
    </message>
    <message>
        <source>P100 says: %1</source>
        <translation>P100 dice: %1</translation>
    </message>
    <message>
        <source>The latest attempt succeeded, but P100 has not marked the user as verified yet.</source>
        <translation>El último intento tuvo éxito, pero P100 todavía no ha marcado al usuario como verificado.</translation>
    </message>
    <message>
        <source>A newer attempt (%1) waits to be processed.</source>
        <translation>Un intento más reciente (%1) espera a ser procesado.</translation>
    </message>
    <message>
        <source>A newer attempt (%1) is being processed.</source>
        <translation>Un intento más reciente (%1) se está procesando.</translation>
    </message>
    <message>
        <source>A newer attempt (%1) was rejected.</source>
        <translation>Un intento más reciente (%1) fue rechazado.</translation>
    </message>
    <message>
        <source>A newer attempt (%1) succeeded, but P100 has not marked the user as verified yet.</source>
        <translation>Un intento más reciente (%1) tuvo éxito, pero P100 todavía no ha marcado al usuario como verificado.</translation>
    </message>
    <message>
        <source>The face does not match the one in the document.</source>
        <translation>El rostro no coincide con el del documento.</translation>
    </message>
    <message>
        <source>No face was found in the photo of the person.</source>
        <translation>No se encontró ningún rostro en la foto de la persona.</translation>
    </message>
    <message>
        <source>More than one face is in the photo of the person.</source>
        <translation>Hay más de un rostro en la foto de la persona.</translation>
    </message>
    <message>
        <source>The face is too blurred to be recognized; a sharper photo may help.</source>
        <translation>El rostro está demasiado borroso para reconocerlo; una foto más nítida puede ayudar.</translation>
    </message>
    <message>
        <source>The face could not be analysed because of an error.</source>
        <translation>El rostro no se pudo analizar debido a un error.</translation>
    </message>
    <message>
        <source>The face was not analysed.</source>
        <translation>El rostro no se analizó.</translation>
    </message>
    <message>
        <source>The face was not checked.</source>
        <translation>El rostro no se comprobó.</translation>
    </message>
    <message>
        <source>The face is taken for a fake, for example a picture or a mask.</source>
        <translation>El rostro se considera falso, por ejemplo una imagen o una máscara.</translation>
    </message>
    <message>
        <source>Glare covers the face; a photo in softer light may help.</source>
        <translation>Un reflejo cubre el rostro; una foto con luz más suave puede ayudar.</translation>
    </message>
    <message>
        <source>It is not certain that the face matches the document.</source>
        <translation>No es seguro que el rostro coincida con el del documento.</translation>
    </message>
    <message>
        <source>The face is suspected of fraud.</source>
        <translation>Se sospecha un fraude con el rostro.</translation>
    </message>
    <message>
        <source>The face is on a block list.</source>
        <translation>El rostro está en una lista de bloqueo.</translation>
    </message>
    <message>
        <source>No document was found in the photo.</source>
        <translation>No se encontró ningún documento en la foto.</translation>
    </message>
    <message>
        <source>The document is not wholly visible; a photo with all four corners may help.</source>
        <translation>El documento no se ve entero; una foto con las cuatro esquinas puede ayudar.</translation>
    </message>
    <message>
        <source>This kind of document is not accepted; another one may help.</source>
        <translation>Este tipo de documento no se acepta; otro puede ayudar.</translation>
    </message>
    <message>
        <source>No face was found in the document.</source>
        <translation>No se encontró ningún rostro en el documento.</translation>
    </message>
    <message>
        <source>The document has expired; a valid one is needed.</source>
        <translation>El documento ha caducado; hace falta uno vigente.</translation>
    </message>
    <message>
        <source>The document is too blurred to be read; a sharper photo may help.</source>
        <translation>El documento está demasiado borroso para leerlo; una foto más nítida puede ayudar.</translation>
    </message>
    <message>
        <source>The document is taken for a forgery.</source>
        <translation>El documento se considera falsificado.</translation>
    </message>
    <message>
        <source>The document is damaged; another one may help.</source>
        <translation>El documento está dañado; otro puede ayudar.</translation>
    </message>
    <message>
        <source>The automatic check could not decide.</source>
        <translation>La comprobación automática no pudo decidir.</translation>
    </message>
    <message>
        <source>This is SumSub&apos;s sandbox: nobody real was verified.</source>
        <translation>Este es el entorno de pruebas (sandbox) de SumSub: no se verificó a nadie real.</translation>
    </message>
    <message>
        <source>On hold: somebody has to look at it in SumSub&apos;s dashboard.</source>
        <translation>En pausa: alguien tiene que revisarla en el panel de SumSub.</translation>
    </message>
    <message>
        <source>The answer %1 does not count: the review is not completed.</source>
        <translation>La respuesta %1 no cuenta: la revisión no ha terminado.</translation>
    </message>
    <message>
        <source>The answer is about the applicant %1, not the one asked for.</source>
        <translation>La respuesta es sobre el solicitante %1, no sobre el consultado.</translation>
    </message>
    <message>
        <source>Whether the credential may share applicants&apos; data could not be found out.</source>
        <translation>No se pudo averiguar si la credencial puede compartir los datos de los solicitantes.</translation>
    </message>
    <message>
        <source>App token</source>
        <translation>Token de aplicación</translation>
    </message>
    <message>
        <source>From SumSub&apos;s dashboard; a token that starts with “sbx:” is for the sandbox.</source>
        <translation>Del panel de SumSub; un token que empieza por «sbx:» es para el entorno de pruebas (sandbox).</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <source>Shown once by SumSub&apos;s dashboard when the app token is made; it signs every request and is never sent.</source>
        <translation>El panel de SumSub la muestra una sola vez, al crear el token de aplicación; firma cada solicitud y no se envía nunca.</translation>
    </message>
    <message>
        <source>Make share tokens by the older call</source>
        <translation>Crear tokens para compartir con la llamada antigua</translation>
    </message>
    <message>
        <source>Turn it on only if SumSub refuses share tokens; where SumSub does not know the newer call, the older one is tried by itself.</source>
        <translation>Actívelo solo si SumSub rechaza los tokens para compartir; cuando SumSub no conoce la llamada nueva, se prueba automáticamente la antigua.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Applicant id</source>
        <translation>ID de solicitante</translation>
    </message>
    <message>
        <source>SumSub&apos;s own id of the applicant; it goes before our own id.</source>
        <translation>El ID que SumSub da al solicitante; tiene prioridad sobre nuestro propio ID.</translation>
    </message>
    <message>
        <source>Our own id of the customer, as it was given to the provider.</source>
        <translation>Nuestro propio ID del cliente, tal como se comunicó al proveedor.</translation>
    </message>
    <message>
        <source>SumSub</source>
        <translation>SumSub</translation>
    </message>
    <message>
        <source>More data is needed.</source>
        <translation>Hacen falta más datos.</translation>
    </message>
    <message>
        <source>A further document is needed.</source>
        <translation>Hace falta otro documento.</translation>
    </message>
    <message>
        <source>The person is named in adverse media reports.</source>
        <translation>La persona aparece en noticias adversas.</translation>
    </message>
    <message>
        <source>The person&apos;s age does not meet the requirements.</source>
        <translation>La edad de la persona no cumple los requisitos.</translation>
    </message>
    <message>
        <source>The person broke off the video interview.</source>
        <translation>La persona interrumpió la videoentrevista.</translation>
    </message>
    <message>
        <source>The back of the document is missing.</source>
        <translation>Falta el reverso del documento.</translation>
    </message>
    <message>
        <source>The profile picture does not meet the requirements.</source>
        <translation>La foto de perfil no cumple los requisitos.</translation>
    </message>
    <message>
        <source>The face does not match the document.</source>
        <translation>El rostro no coincide con el del documento.</translation>
    </message>
    <message>
        <source>The proof of address cannot be accepted.</source>
        <translation>El comprobante de domicilio no se puede aceptar.</translation>
    </message>
    <message>
        <source>The identity document cannot be accepted.</source>
        <translation>El documento de identidad no se puede aceptar.</translation>
    </message>
    <message>
        <source>The proof of payment cannot be accepted.</source>
        <translation>El comprobante de pago no se puede aceptar.</translation>
    </message>
    <message>
        <source>The selfie cannot be accepted.</source>
        <translation>La selfi no se puede aceptar.</translation>
    </message>
    <message>
        <source>The video selfie cannot be accepted.</source>
        <translation>La videoselfi no se puede aceptar.</translation>
    </message>
    <message>
        <source>The person&apos;s behaviour during the video interview was not acceptable.</source>
        <translation>El comportamiento de la persona durante la videoentrevista no fue aceptable.</translation>
    </message>
    <message>
        <source>The person is on a blocklist.</source>
        <translation>La persona está en una lista de bloqueo.</translation>
    </message>
    <message>
        <source>The picture is black and white; colour is needed.</source>
        <translation>La imagen está en blanco y negro; hace falta en color.</translation>
    </message>
    <message>
        <source>The camera or the lighting was not good enough.</source>
        <translation>La cámara o la iluminación no eran lo bastante buenas.</translation>
    </message>
    <message>
        <source>A check could not be made because its source was not available.</source>
        <translation>No se pudo hacer una comprobación porque su fuente no estaba disponible.</translation>
    </message>
    <message>
        <source>The company&apos;s data do not match.</source>
        <translation>Los datos de la empresa no coinciden.</translation>
    </message>
    <message>
        <source>The company is not active.</source>
        <translation>La empresa no está activa.</translation>
    </message>
    <message>
        <source>The company&apos;s data are not correct.</source>
        <translation>Los datos de la empresa no son correctos.</translation>
    </message>
    <message>
        <source>The company&apos;s beneficiaries are not identified.</source>
        <translation>No se ha identificado a los beneficiarios de la empresa.</translation>
    </message>
    <message>
        <source>The company&apos;s ownership structure is not known.</source>
        <translation>No se conoce la estructura de propiedad de la empresa.</translation>
    </message>
    <message>
        <source>The company&apos;s representatives are not identified.</source>
        <translation>No se ha identificado a los representantes de la empresa.</translation>
    </message>
    <message>
        <source>The company&apos;s structure is not known.</source>
        <translation>No se conoce la estructura de la empresa.</translation>
    </message>
    <message>
        <source>The company&apos;s beneficial owners are not verified.</source>
        <translation>No se ha verificado a los titulares reales (beneficiarios finales) de la empresa.</translation>
    </message>
    <message>
        <source>The company&apos;s beneficiaries are not verified.</source>
        <translation>No se ha verificado a los beneficiarios de la empresa.</translation>
    </message>
    <message>
        <source>The company&apos;s directors are not verified.</source>
        <translation>No se ha verificado a los administradores de la empresa.</translation>
    </message>
    <message>
        <source>The company&apos;s representatives are not verified.</source>
        <translation>No se ha verificado a los representantes de la empresa.</translation>
    </message>
    <message>
        <source>The company&apos;s structure cannot be accepted.</source>
        <translation>La estructura de la empresa no se puede aceptar.</translation>
    </message>
    <message>
        <source>The person does not meet the anti-money-laundering requirements.</source>
        <translation>La persona no cumple los requisitos contra el blanqueo de capitales (lavado de dinero).</translation>
    </message>
    <message>
        <source>The connection of the video interview broke off.</source>
        <translation>La conexión de la videoentrevista se cortó.</translation>
    </message>
    <message>
        <source>The connection of the video interview was not good enough.</source>
        <translation>La conexión de la videoentrevista no era lo bastante buena.</translation>
    </message>
    <message>
        <source>The person is connected with illegal activity.</source>
        <translation>La persona está relacionada con actividades ilegales.</translation>
    </message>
    <message>
        <source>The data do not match a database.</source>
        <translation>Los datos no coinciden con los de una base de datos.</translation>
    </message>
    <message>
        <source>The person was not found in a database.</source>
        <translation>No se encontró a la persona en una base de datos.</translation>
    </message>
    <message>
        <source>There is no database to check the data against.</source>
        <translation>No hay ninguna base de datos con la que comprobar los datos.</translation>
    </message>
    <message>
        <source>A digital version of the document was uploaded.</source>
        <translation>Se subió una versión digital del documento.</translation>
    </message>
    <message>
        <source>The document is damaged.</source>
        <translation>El documento está dañado.</translation>
    </message>
    <message>
        <source>The document has been withdrawn from the person.</source>
        <translation>A la persona se le ha retirado el documento.</translation>
    </message>
    <message>
        <source>A document is missing.</source>
        <translation>Falta un documento.</translation>
    </message>
    <message>
        <source>A page of the document is missing.</source>
        <translation>Falta una página del documento.</translation>
    </message>
    <message>
        <source>The document is a template from the internet.</source>
        <translation>El documento es una plantilla de internet.</translation>
    </message>
    <message>
        <source>The person already has another profile.</source>
        <translation>La persona ya tiene otro perfil.</translation>
    </message>
    <message>
        <source>The electronic signature failed.</source>
        <translation>La firma electrónica falló.</translation>
    </message>
    <message>
        <source>The person&apos;s experience does not meet the requirements.</source>
        <translation>La experiencia de la persona no cumple los requisitos.</translation>
    </message>
    <message>
        <source>The document has expired or is about to.</source>
        <translation>El documento ha caducado o está a punto de caducar.</translation>
    </message>
    <message>
        <source>The rejection was decided outside SumSub.</source>
        <translation>El rechazo se decidió fuera de SumSub.</translation>
    </message>
    <message>
        <source>Documents of this country cannot be accepted.</source>
        <translation>No se pueden aceptar documentos de este país.</translation>
    </message>
    <message>
        <source>The document or the picture was forged.</source>
        <translation>El documento o la imagen se falsificaron.</translation>
    </message>
    <message>
        <source>Somebody tried to deceive the liveness check.</source>
        <translation>Alguien intentó engañar a la prueba de vida.</translation>
    </message>
    <message>
        <source>Fraudulent behaviour was detected.</source>
        <translation>Se detectó un comportamiento fraudulento.</translation>
    </message>
    <message>
        <source>The front of the document is missing.</source>
        <translation>Falta el anverso del documento.</translation>
    </message>
    <message>
        <source>The address was not confirmed by location and no document was given instead.</source>
        <translation>La ubicación no confirmó el domicilio y no se entregó ningún documento en su lugar.</translation>
    </message>
    <message>
        <source>The picture was edited.</source>
        <translation>La imagen se editó.</translation>
    </message>
    <message>
        <source>The identity document is not valid.</source>
        <translation>El documento de identidad no es válido.</translation>
    </message>
    <message>
        <source>The document has to be translated.</source>
        <translation>El documento se tiene que traducir.</translation>
    </message>
    <message>
        <source>The document is not complete or not wholly visible.</source>
        <translation>El documento no está completo o no se ve entero.</translation>
    </message>
    <message>
        <source>The profile holds data or documents of different people.</source>
        <translation>El perfil contiene datos o documentos de personas distintas.</translation>
    </message>
    <message>
        <source>The information given does not fit the expected form.</source>
        <translation>La información facilitada no se ajusta al formato esperado.</translation>
    </message>
    <message>
        <source>The social security number is not correct.</source>
        <translation>El número de seguridad social no es correcto.</translation>
    </message>
    <message>
        <source>There are not enough data to decide.</source>
        <translation>No hay datos suficientes para decidir.</translation>
    </message>
    <message>
        <source>The picture is not good enough to read.</source>
        <translation>La imagen no es lo bastante buena para leerla.</translation>
    </message>
    <message>
        <source>More documents are needed.</source>
        <translation>Hacen falta más documentos.</translation>
    </message>
    <message>
        <source>Not all checks have been completed.</source>
        <translation>No se han completado todas las comprobaciones.</translation>
    </message>
    <message>
        <source>The person was not alone during the video interview.</source>
        <translation>La persona no estaba sola durante la videoentrevista.</translation>
    </message>
    <message>
        <source>What was uploaded is not a document.</source>
        <translation>Lo que se subió no es un documento.</translation>
    </message>
    <message>
        <source>The person did not come to the video interview.</source>
        <translation>La persona no se presentó a la videoentrevista.</translation>
    </message>
    <message>
        <source>The person has no document that could be accepted.</source>
        <translation>La persona no tiene ningún documento que se pueda aceptar.</translation>
    </message>
    <message>
        <source>SumSub found nothing wrong.</source>
        <translation>SumSub no encontró nada incorrecto.</translation>
    </message>
    <message>
        <source>Another reason, which SumSub does not name.</source>
        <translation>Otro motivo, que SumSub no indica.</translation>
    </message>
    <message>
        <source>There was another problem with the video interview.</source>
        <translation>Hubo otro problema con la videoentrevista.</translation>
    </message>
    <message>
        <source>The document is of an outdated version.</source>
        <translation>El documento es de una versión anticuada.</translation>
    </message>
    <message>
        <source>The person is politically exposed.</source>
        <translation>Es una persona políticamente expuesta (PEP).</translation>
    </message>
    <message>
        <source>The person is not the one on the documents.</source>
        <translation>La persona no es la de los documentos.</translation>
    </message>
    <message>
        <source>The phone number could not be verified.</source>
        <translation>El número de teléfono no se pudo verificar.</translation>
    </message>
    <message>
        <source>The personal data do not match the documents.</source>
        <translation>Los datos personales no coinciden con los documentos.</translation>
    </message>
    <message>
        <source>The person refused to go on with the video interview.</source>
        <translation>La persona se negó a continuar con la videoentrevista.</translation>
    </message>
    <message>
        <source>Regulations do not allow the person to be accepted.</source>
        <translation>La normativa no permite aceptar a la persona.</translation>
    </message>
    <message>
        <source>The data given do not match the documents.</source>
        <translation>Los datos facilitados no coinciden con los documentos.</translation>
    </message>
    <message>
        <source>The person is from a region that is not served.</source>
        <translation>La persona es de una región que no se atiende.</translation>
    </message>
    <message>
        <source>The person is on a sanctions list.</source>
        <translation>La persona está en una lista de sanciones.</translation>
    </message>
    <message>
        <source>A screenshot was uploaded instead of a photo.</source>
        <translation>Se subió una captura de pantalla en lugar de una foto.</translation>
    </message>
    <message>
        <source>The selfie does not match the picture on the document.</source>
        <translation>La selfi no coincide con la foto del documento.</translation>
    </message>
    <message>
        <source>A new selfie with the requested note is needed.</source>
        <translation>Hace falta una selfi nueva con la nota pedida.</translation>
    </message>
    <message>
        <source>There was a problem with the sound of the video interview.</source>
        <translation>Hubo un problema con el sonido de la videoentrevista.</translation>
    </message>
    <message>
        <source>Too many or irrelevant files were uploaded.</source>
        <translation>Se subieron demasiados archivos o archivos no pertinentes.</translation>
    </message>
    <message>
        <source>Somebody else paid or urged the person to be verified.</source>
        <translation>Otra persona pagó o presionó a esta para que se verificara.</translation>
    </message>
    <message>
        <source>The documents do not belong to the person.</source>
        <translation>Los documentos no pertenecen a la persona.</translation>
    </message>
    <message>
        <source>No interviewer was available in a language the person speaks.</source>
        <translation>No había ningún entrevistador disponible en un idioma que la persona hable.</translation>
    </message>
    <message>
        <source>Suspicious behaviour was detected.</source>
        <translation>Se detectó un comportamiento sospechoso.</translation>
    </message>
    <message>
        <source>Somebody else told the person what to do.</source>
        <translation>Otra persona le dijo lo que tenía que hacer.</translation>
    </message>
    <message>
        <source>Somebody else took part in the verification.</source>
        <translation>Otra persona participó en la verificación.</translation>
    </message>
    <message>
        <source>The document is not signed or not filled in.</source>
        <translation>El documento no está firmado o no está rellenado.</translation>
    </message>
    <message>
        <source>The photos cannot be accepted.</source>
        <translation>Las fotos no se pueden aceptar.</translation>
    </message>
    <message>
        <source>The document is not of a kind that can be accepted.</source>
        <translation>El documento no es de un tipo que se pueda aceptar.</translation>
    </message>
    <message>
        <source>The place of the video interview was not suitable.</source>
        <translation>El lugar de la videoentrevista no era adecuado.</translation>
    </message>
    <message>
        <source>The language is not supported.</source>
        <translation>El idioma no se admite.</translation>
    </message>
    <message>
        <source>Filters or masks were used in the video.</source>
        <translation>Se usaron filtros o máscaras en el vídeo.</translation>
    </message>
    <message>
        <source>The number of video interviews is used up.</source>
        <translation>Se ha agotado el número de videoentrevistas.</translation>
    </message>
    <message>
        <source>The address does not match the documents.</source>
        <translation>El domicilio no coincide con los documentos.</translation>
    </message>
    <message>
        <source>The person&apos;s region is not served.</source>
        <translation>La región de la persona no se atiende.</translation>
    </message>
    <message>
        <source>Sumvin answers. There was nothing to prove: the personal token belongs to the customer.</source>
        <translation>Sumvin responde. No había nada que demostrar: el token personal es del cliente.</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Token de acceso personal</translation>
    </message>
    <message>
        <source>The customer&apos;s own token at Sumvin; it stands for the customer.</source>
        <translation>El token propio del cliente en Sumvin; representa al cliente.</translation>
    </message>
    <message>
        <source>Sumvin</source>
        <translation>Sumvin</translation>
    </message>
    <message>
        <source>Organisation id</source>
        <translation>ID de organización</translation>
    </message>
    <message>
        <source>Your tenant at Sumvin, as &lt;org-id&gt;:&lt;env-id&gt;; leave empty for none.</source>
        <translation>Su organización en Sumvin, como &lt;org-id&gt;:&lt;env-id&gt;; déjelo vacío si no hay ninguna.</translation>
    </message>
    <message>
        <source>Ask afresh</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>Whether Sumvin asks its verifier afresh instead of answering from its cache.</source>
        <translation>Si Sumvin vuelve a preguntar a su verificador en lugar de responder desde su caché.</translation>
    </message>
    <message>
        <source>The person cannot open a new account with the same documents.</source>
        <translation>La persona no puede abrir otra cuenta con los mismos documentos.</translation>
    </message>
    <message>
        <source>Passport on file</source>
        <translation>Pasaporte registrado</translation>
    </message>
    <message>
        <source>Only the partner access token was tested.</source>
        <translation>Solo se probó el token de acceso de socio.</translation>
    </message>
    <message>
        <source>Transak answers. There was nothing to prove: the account has an API key alone, which is no secret.</source>
        <translation>Transak responde. No había nada que demostrar: la cuenta solo tiene una clave de API, que no es un secreto.</translation>
    </message>
    <message>
        <source>From Transak&apos;s partner dashboard; with it the forms that are still missing are looked up too.</source>
        <translation>Del panel de socios de Transak; con ella se consultan también los formularios que aún faltan.</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Secreto de API</translation>
    </message>
    <message>
        <source>From Transak&apos;s partner dashboard; partner access tokens are made with it.</source>
        <translation>Del panel de socios de Transak; con él se crean los tokens de acceso de socio.</translation>
    </message>
    <message>
        <source>Partner access token</source>
        <translation>Token de acceso de socio</translation>
    </message>
    <message>
        <source>Stands in, together with the customer&apos;s e-mail address, for the customer&apos;s own sign-in; it lasts seven days.</source>
        <translation>Sustituye, junto con la dirección de correo del cliente, al inicio de sesión del propio cliente; dura siete días.</translation>
    </message>
    <message>
        <source>Send the partner token as authorization too</source>
        <translation>Enviar el token de socio también como autorización</translation>
    </message>
    <message>
        <source>Turn it on only if Transak refuses lookups made with the partner access token.</source>
        <translation>Actívelo solo si Transak rechaza las consultas hechas con el token de acceso de socio.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>The address the customer is known by at the provider.</source>
        <translation>La dirección con la que el proveedor conoce al cliente.</translation>
    </message>
    <message>
        <source>Customer&apos;s access token</source>
        <translation>Token de acceso del cliente</translation>
    </message>
    <message>
        <source>From the customer&apos;s own sign-in at Transak; not needed when the account has a partner access token.</source>
        <translation>Del inicio de sesión del propio cliente en Transak; no es necesario si la cuenta tiene un token de acceso de socio.</translation>
    </message>
    <message>
        <source>KYC reliance</source>
        <translation>KYC Reliance</translation>
    </message>
    <message>
        <source>Quote id</source>
        <translation>ID de cotización</translation>
    </message>
    <message>
        <source>Of the quote with which the share token was handed to Transak.</source>
        <translation>De la cotización con la que se entregó a Transak el token para compartir.</translation>
    </message>
    <message>
        <source>Share token</source>
        <translation>Token para compartir</translation>
    </message>
    <message>
        <source>The token that was handed to Transak with the quote.</source>
        <translation>El token que se entregó a Transak con la cotización.</translation>
    </message>
    <message>
        <source>Share token made by</source>
        <translation>Emisor del token</translation>
    </message>
    <message>
        <source>Transak&apos;s word for the provider that made the share token.</source>
        <translation>El nombre con el que Transak designa al proveedor que creó el token para compartir.</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>Workflow run id</source>
        <translation>ID de ejecución del flujo</translation>
    </message>
    <message>
        <source>Of the customer&apos;s document step; the KYC reliance check shows it when the document is still wanted.</source>
        <translation>Del paso de documentos del cliente; la comprobación «KYC Reliance» lo muestra mientras el documento siga pendiente.</translation>
    </message>
    <message>
        <source>Customer&apos;s sign-in with a mailed code</source>
        <translation>Inicio de sesión del cliente con un código por correo</translation>
    </message>
    <message>
        <source>Transak</source>
        <translation>Transak</translation>
    </message>
    <message>
        <source>Fiat currency</source>
        <translation>Moneda fiduciaria</translation>
    </message>
    <message>
        <source>Three letters, for example EUR.</source>
        <translation>Tres letras, por ejemplo EUR.</translation>
    </message>
    <message>
        <source>Fiat amount</source>
        <translation>Importe en moneda fiduciaria</translation>
    </message>
    <message>
        <source>A number with a point, for example 100.50.</source>
        <translation>Un número con punto decimal, por ejemplo 100.50.</translation>
    </message>
    <message>
        <source>Crypto currency</source>
        <translation>Criptomoneda</translation>
    </message>
    <message>
        <source>Its symbol at Transak, for example ETH.</source>
        <translation>Su símbolo en Transak, por ejemplo ETH.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>The chain, as Transak calls it, for example ethereum.</source>
        <translation>La cadena, como la llama Transak, por ejemplo ethereum.</translation>
    </message>
    <message>
        <source>Buy or sell</source>
        <translation>Compra o venta</translation>
    </message>
    <message>
        <source>BUY or SELL.</source>
        <translation>BUY o SELL.</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Método de pago</translation>
    </message>
    <message>
        <source>As Transak calls it, for example credit_debit_card.</source>
        <translation>Como lo llama Transak, por ejemplo credit_debit_card.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>The customer&apos;s, two letters, for example DE.</source>
        <translation>El del cliente, dos letras, por ejemplo DE.</translation>
    </message>
    <message>
        <source>Our id of the customer</source>
        <translation>Nuestro ID del cliente</translation>
    </message>
    <message>
        <source>Transak keeps it beside the quote; may be left out.</source>
        <translation>Transak lo conserva junto a la cotización; se puede omitir.</translation>
    </message>
    <message>
        <source>Purpose of usage</source>
        <translation>Finalidad de uso</translation>
    </message>
    <message>
        <source>US social security number</source>
        <translation>N.º de seguridad social de EE. UU.</translation>
    </message>
    <message>
        <source>Form “%1”</source>
        <translation>Formulario «%1»</translation>
    </message>
    <message>
        <source>A new share token and a new quote are needed.</source>
        <translation>Hacen falta un token para compartir y una cotización nuevos.</translation>
    </message>
    <message>
        <source>The documents were handed in; this is not an approval.</source>
        <translation>Se entregaron los documentos; esto no es una aprobación.</translation>
    </message>
    <message>
        <source>Transak knows of no request for this quote and share token.</source>
        <translation>A Transak no le consta ninguna solicitud para esta cotización y este token para compartir.</translation>
    </message>
    <message>
        <source>Missing forms not checked: the account has no API key.</source>
        <translation>Formularios pendientes sin comprobar: la cuenta no tiene clave de API.</translation>
    </message>
    <message>
        <source>Missing forms not checked: asking Transak about them failed.</source>
        <translation>Formularios pendientes sin comprobar: falló la consulta a Transak sobre ellos.</translation>
    </message>
    <message>
        <source>Forms are missing; asking Transak which ones failed.</source>
        <translation>Faltan formularios; falló la consulta a Transak sobre cuáles son.</translation>
    </message>
    <message>
        <source>Forms are missing; Transak names none.</source>
        <translation>Faltan formularios; Transak no indica cuáles.</translation>
    </message>
    <message>
        <source>The audit is broken: entry %1 is followed by entry %2; what stood between them is gone.</source>
        <translation>La cadena de la auditoría está rota: a la entrada %1 le sigue la entrada %2; lo que había entre ellas ha desaparecido.</translation>
    </message>
    <message>
        <source>The audit is broken: entry %1 stands where entry %2 should; it was swapped, repeated or put in.</source>
        <translation>La cadena de la auditoría está rota: la entrada %1 está donde debería estar la entrada %2; se intercambió, se repitió o se insertó.</translation>
    </message>
    <message>
        <source>The audit is broken: entry %1 does not follow from the one before it. It was changed or put in, or entries before it were removed.</source>
        <translation>La cadena de la auditoría está rota: la entrada %1 no enlaza con la anterior. Se modificó o se insertó, o se eliminaron entradas anteriores.</translation>
    </message>
    <message>
        <source>The audit is sound: entries 1 to %1 follow from one another.</source>
        <translation>La auditoría está íntegra: las entradas 1 a %1 enlazan unas con otras.</translation>
    </message>
    <message>
        <source>there are none yet</source>
        <translation>todavía no hay ninguno</translation>
    </message>
    <message>
        <source>The checkpoint at entry %1 is forged or damaged: its signature is not of the key it names.</source>
        <translation>El punto de control en la entrada %1 está falsificado o dañado: su firma no es de la clave que nombra.</translation>
    </message>
    <message>
        <source>The checkpoint at entry %1 is signed by another key (%2): it is of another desk, or forged.</source>
        <translation>El punto de control en la entrada %1 está firmado con otra clave (%2): es de otro puesto, o falsificado.</translation>
    </message>
    <message>
        <source>The audit was cut: on %2 it went up to entry %1, which is not there any more.</source>
        <translation>La auditoría se recortó: el %2 llegaba hasta la entrada %1, que ya no está.</translation>
    </message>
    <message>
        <source>The audit was written anew: entry %1 is another one than on %2, when the checkpoint was made.</source>
        <translation>La auditoría se reescribió: la entrada %1 es distinta de la que había el %2, cuando se creó el punto de control.</translation>
    </message>
    <message>
        <source>Up to entry %1 the audit is what it was on %2.</source>
        <translation>Hasta la entrada %1, la auditoría es la que era el %2.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>no se puede crear su carpeta</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>they lie where programs cannot share a file safely; a folder of this computer is needed</source>
        <translation>están en un lugar donde los programas no pueden compartir un archivo con seguridad; hace falta una carpeta de este equipo</translation>
    </message>
    <message>
        <source>it does not say which format it has</source>
        <translation>no indica qué formato tiene</translation>
    </message>
    <message>
        <source>Enter the base address, for example https://api.example.com.</source>
        <translation>Introduzca la dirección base, por ejemplo https://api.example.com.</translation>
    </message>
    <message>
        <source>Enter an address of a host, without user, question mark or hash.</source>
        <translation>Introduzca la dirección de un servidor, sin usuario, signo de interrogación ni almohadilla.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>La dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dé un nombre a la cuenta.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Ya existe una cuenta con este nombre.</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Elija un proveedor.</translation>
    </message>
    <message>
        <source>The provider has no known host for this environment.</source>
        <translation>El proveedor no tiene un servidor conocido para este entorno.</translation>
    </message>
    <message>
        <source>This is needed to ask the provider.</source>
        <translation>Esto es necesario para consultar al proveedor.</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>otro programa está escribiendo en él</translation>
    </message>
    <message>
        <source>its folder does not let anything be written</source>
        <translation>su carpeta no permite escribir nada</translation>
    </message>
    <message>
        <source>The audit was cut: this desk has signed it up to entry %1, which is not there any more.</source>
        <translation>La auditoría se recortó: este puesto la ha firmado hasta la entrada %1, que ya no está.</translation>
    </message>
    <message>
        <source>The audit was written anew: entry %1 is another one than when this desk signed it last.</source>
        <translation>La auditoría se reescribió: la entrada %1 es distinta de cuando este puesto la firmó por última vez.</translation>
    </message>
    <message>
        <source>Up to entry %1 it is what this desk has signed last, as the vault has it.</source>
        <translation>Hasta la entrada %1 es lo que este puesto firmó por última vez, según la bóveda.</translation>
    </message>
    <message>
        <source>That is signed by the key %1.</source>
        <translation>Está firmado con la clave %1.</translation>
    </message>
    <message>
        <source>No checkpoint vouches for it: whether entries are missing at its end, or all of it was written anew, cannot be told.</source>
        <translation>Ningún punto de control la avala: no se puede saber si faltan entradas al final o si se reescribió entera.</translation>
    </message>
    <message>
        <source>The clock went backwards between entries: %1 times.</source>
        <translation>Retrocesos del reloj entre entradas: %1.</translation>
    </message>
    <message>
        <source>Not vouched for: where the audit was signed last, only the vault can say, and it is locked or holds nothing of it.</source>
        <translation>Sin aval: solo la bóveda puede decir hasta dónde se firmó la auditoría por última vez, y está bloqueada o no guarda nada de ella.</translation>
    </message>
    <message>
        <source>%1 is no checkpoint, or is damaged.</source>
        <translation>%1 no es un punto de control, o está dañado.</translation>
    </message>
    <message>
        <source>The folder %1 is not there or cannot be read: what its checkpoints say is not known.</source>
        <translation>La carpeta %1 no existe o no se puede leer: no se sabe qué dicen sus puntos de control.</translation>
    </message>
    <message>
        <source>from entry %1 on the audit is not what was signed last, or was changed since; it is not signed again</source>
        <translation>desde la entrada %1, la auditoría no es lo que se firmó por última vez, o se modificó después; no se vuelve a firmar</translation>
    </message>
    <message>
        <source>credentials are kept in memory only, and with them the key to the records would go</source>
        <translation>las credenciales se guardan solo en memoria, y con ellas desaparecería la clave de los registros</translation>
    </message>
    <message>
        <source>they are just being opened</source>
        <translation>se están abriendo en este momento</translation>
    </message>
    <message>
        <source>Record %1 (line %2): %3</source>
        <translation>Registro %1 (línea %2): %3</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is for a secret token, which must not be in a file. Remove the column and try again.</source>
        <translation>La columna «%1» es para un token secreto, que no debe estar en un archivo. Quite la columna e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No column has identifiers of customers. There can be: %1.</source>
        <translation>Ninguna columna tiene identificadores de clientes. Puede haber: %1.</translation>
    </message>
    <message>
        <source>%1 is masked. Export without masking, and import that.</source>
        <translation>El campo %1 está enmascarado. Exporte sin enmascarar e importe ese archivo.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>El campo %1 tiene más de %2 caracteres.</translation>
    </message>
    <message>
        <source>A cell is longer than %1 characters.</source>
        <translation>Una celda tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>There is no identifier: nobody could be looked up.</source>
        <translation>No hay ningún identificador: no se podría hacer ninguna consulta.</translation>
    </message>
    <message>
        <source>Its identifiers are those of %1 customers. Merge them if they are one person.</source>
        <translation>Sus identificadores son los de %1 clientes. Combínelos si son una misma persona.</translation>
    </message>
    <message>
        <source>The customer who has this identifier is damaged in the records.</source>
        <translation>El cliente que tiene este identificador está dañado en los registros.</translation>
    </message>
    <message>
        <source>The verification was carried over: the destination has approved the customer.</source>
        <translation>La verificación se trasladó: el destino ha aprobado al cliente.</translation>
    </message>
    <message>
        <source>Nothing more is to be done.</source>
        <translation>No hay nada más que hacer.</translation>
    </message>
    <message>
        <source>There is no such applicant.</source>
        <translation>Ese solicitante no existe.</translation>
    </message>
    <message>
        <source>Check the id, and that the account is the one the applicant belongs to.</source>
        <translation>Compruebe el ID, y que la cuenta sea aquella a la que pertenece el solicitante.</translation>
    </message>
    <message>
        <source>The answer was about another applicant than the one asked for.</source>
        <translation>La respuesta era sobre un solicitante distinto del consultado.</translation>
    </message>
    <message>
        <source>Nothing was shared. Look the applicant up, and report it to the provider.</source>
        <translation>No se compartió nada. Consulte el solicitante y comunique el caso al proveedor.</translation>
    </message>
    <message>
        <source>The applicant is not approved, so there is nothing to carry over.</source>
        <translation>El solicitante no está aprobado, así que no hay nada que trasladar.</translation>
    </message>
    <message>
        <source>Have the customer finish the verification there, then start the import again.</source>
        <translation>Haga que el cliente termine allí la verificación y después inicie de nuevo la importación.</translation>
    </message>
    <message>
        <source>The applicant&apos;s review is not over yet.</source>
        <translation>La revisión del solicitante aún no ha terminado.</translation>
    </message>
    <message>
        <source>Wait until it is, then start the import again.</source>
        <translation>Espere a que termine y después inicie de nuevo la importación.</translation>
    </message>
    <message>
        <source>The applicant was rejected, and may try again.</source>
        <translation>El solicitante fue rechazado y puede intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Have the customer send what is wanted, then start the import again.</source>
        <translation>Haga que el cliente envíe lo que se pide y después inicie de nuevo la importación.</translation>
    </message>
    <message>
        <source>The applicant was rejected for good.</source>
        <translation>El solicitante fue rechazado definitivamente.</translation>
    </message>
    <message>
        <source>This verification cannot be carried over.</source>
        <translation>Esta verificación no se puede trasladar.</translation>
    </message>
    <message>
        <source>The applicant&apos;s review is on hold: somebody has to look at it.</source>
        <translation>La revisión del solicitante está en pausa: alguien tiene que examinarla.</translation>
    </message>
    <message>
        <source>Decide the review in the provider&apos;s dashboard, then start the import again.</source>
        <translation>Resuelva la revisión en el panel del proveedor y después inicie de nuevo la importación.</translation>
    </message>
    <message>
        <source>The applicant&apos;s profile lacks what the destination requires.</source>
        <translation>Al perfil del solicitante le falta lo que exige el destino.</translation>
    </message>
    <message>
        <source>Have first name, last name and date of birth added to the profile, then start the import again.</source>
        <translation>Haga que se añadan al perfil el nombre, los apellidos y la fecha de nacimiento y después inicie de nuevo la importación.</translation>
    </message>
    <message>
        <source>No share token is made for this destination: it is not among the partners.</source>
        <translation>No se crea ningún token para compartir para este destino: no figura entre los socios.</translation>
    </message>
    <message>
        <source>Have it added to the partners in the source&apos;s dashboard, or correct its client id in the destination account.</source>
        <translation>Haga que lo añadan a los socios en el panel del origen, o corrija su ID de cliente API en la cuenta de destino.</translation>
    </message>
    <message>
        <source>The source account&apos;s credential may not share applicants.</source>
        <translation>La credencial de la cuenta de origen no tiene permiso para compartir solicitantes.</translation>
    </message>
    <message>
        <source>Have the provider grant it that right, then start the import again.</source>
        <translation>Haga que el proveedor le conceda ese permiso y después inicie de nuevo la importación.</translation>
    </message>
    <message>
        <source>The share token was made for another client than the destination.</source>
        <translation>El token para compartir se creó para un cliente API distinto del destino.</translation>
    </message>
    <message>
        <source>Correct the client id in the destination account, then let a new token be made.</source>
        <translation>Corrija el ID de cliente API en la cuenta de destino y después cree un token nuevo.</translation>
    </message>
    <message>
        <source>The share token has expired.</source>
        <translation>El token para compartir ha caducado.</translation>
    </message>
    <message>
        <source>Let a new token be made.</source>
        <translation>Cree un token nuevo.</translation>
    </message>
    <message>
        <source>The share token has been used already.</source>
        <translation>El token para compartir ya se ha usado.</translation>
    </message>
    <message>
        <source>Look at the customer&apos;s status at the destination; if the verification is not there, let a new token be made.</source>
        <translation>Mire el estado del cliente en el destino; si no figura allí, cree un token nuevo.</translation>
    </message>
    <message>
        <source>The destination does not take this for a share token.</source>
        <translation>El destino no reconoce esto como token para compartir.</translation>
    </message>
    <message>
        <source>Check that the whole token was copied, or let a new one be made.</source>
        <translation>Compruebe que se copió el token completo, o cree uno nuevo.</translation>
    </message>
    <message>
        <source>The share token is not kept any more.</source>
        <translation>El token para compartir ya no se conserva.</translation>
    </message>
    <message>
        <source>The destination knows no such customer.</source>
        <translation>El destino no conoce a ese cliente.</translation>
    </message>
    <message>
        <source>Check the id, and that the account is the right one.</source>
        <translation>Compruebe el ID, y que la cuenta sea la correcta.</translation>
    </message>
    <message>
        <source>The customer is verified at the destination already.</source>
        <translation>El cliente ya está verificado en el destino.</translation>
    </message>
    <message>
        <source>Nothing was handed over, and nothing has to be.</source>
        <translation>No se entregó nada, y no hace falta.</translation>
    </message>
    <message>
        <source>The destination is checking the customer already.</source>
        <translation>El destino ya está comprobando al cliente.</translation>
    </message>
    <message>
        <source>Nothing was handed over. Wait for the result of that check.</source>
        <translation>No se entregó nada. Espere el resultado de esa comprobación.</translation>
    </message>
    <message>
        <source>The destination has rejected the customer before.</source>
        <translation>El destino ya ha rechazado antes al cliente.</translation>
    </message>
    <message>
        <source>Nothing was handed over. Ask the destination whether another attempt is open.</source>
        <translation>No se entregó nada. Pregunte al destino si se admite otro intento.</translation>
    </message>
    <message>
        <source>The destination refused the import.</source>
        <translation>El destino rechazó la importación.</translation>
    </message>
    <message>
        <source>Its own words say why. When that is settled, let a new token be made.</source>
        <translation>Su mensaje explica el motivo. Cuando esté resuelto, cree un token nuevo.</translation>
    </message>
    <message>
        <source>The destination refused what was sent beside the share token.</source>
        <translation>El destino rechazó los datos enviados junto con el token para compartir.</translation>
    </message>
    <message>
        <source>Correct what its own words name, then let a new token be made.</source>
        <translation>Corrija lo que indica su mensaje y después cree un token nuevo.</translation>
    </message>
    <message>
        <source>The connection broke while the share token was handed over: whether it was taken cannot be told.</source>
        <translation>La conexión se cortó mientras se entregaba el token para compartir: no se puede saber si se recibió.</translation>
    </message>
    <message>
        <source>The token is not sent again. Ask the destination, or let a new token be made.</source>
        <translation>El token no se envía de nuevo. Pregunte al destino, o cree un token nuevo.</translation>
    </message>
    <message>
        <source>The destination knows of no import for this share token.</source>
        <translation>Al destino no le consta ninguna importación para este token para compartir.</translation>
    </message>
    <message>
        <source>Let a new token and, where there is one, a new quote be made.</source>
        <translation>Cree un token nuevo y, si la hay, una cotización nueva.</translation>
    </message>
    <message>
        <source>The import failed at the destination.</source>
        <translation>La importación falló en el destino.</translation>
    </message>
    <message>
        <source>Let a new token and a new quote be made; everything else is filled in.</source>
        <translation>Cree un token y una cotización nuevos; todo lo demás está rellenado.</translation>
    </message>
    <message>
        <source>The destination took the verification over and rejected the customer.</source>
        <translation>El destino recibió la verificación y rechazó al cliente.</translation>
    </message>
    <message>
        <source>Its reasons say why. The destination cannot serve this customer.</source>
        <translation>Sus motivos dicen por qué. El destino no puede atender a este cliente.</translation>
    </message>
    <message>
        <source>The verification was carried over; the destination wants enhanced due diligence (EDD).</source>
        <translation>La verificación se trasladó; el destino exige diligencia debida reforzada (EDD).</translation>
    </message>
    <message>
        <source>Have the customer complete it at the destination.</source>
        <translation>Haga que el cliente la complete en el destino.</translation>
    </message>
    <message>
        <source>The verification was carried over; the destination still wants forms from the customer.</source>
        <translation>La verificación se trasladó; el destino aún pide formularios al cliente.</translation>
    </message>
    <message>
        <source>Have the customer complete the forms in the order given.</source>
        <translation>Haga que el cliente complete los formularios en el orden indicado.</translation>
    </message>
    <message>
        <source>The token was handed over; the destination has not decided yet.</source>
        <translation>El token se entregó; el destino aún no ha decidido.</translation>
    </message>
    <message>
        <source>Watch it on, or look the customer up later.</source>
        <translation>Siga consultando el resultado, o consulte más tarde el estado del cliente.</translation>
    </message>
    <message>
        <source>The destination answered with a status that is not known.</source>
        <translation>El destino respondió con un estado que no se conoce.</translation>
    </message>
    <message>
        <source>Its own words are shown. Ask the destination what they mean.</source>
        <translation>Se muestra su respuesta literal. Pregunte al destino qué significa.</translation>
    </message>
    <message>
        <source>A provider could not be reached.</source>
        <translation>No se pudo acceder a un proveedor.</translation>
    </message>
    <message>
        <source>Check the connection, then go on.</source>
        <translation>Compruebe la conexión y después continúe.</translation>
    </message>
    <message>
        <source>A provider is not available, or its answer makes no sense.</source>
        <translation>Un proveedor no está disponible, o su respuesta no tiene sentido.</translation>
    </message>
    <message>
        <source>Wait a little, then go on.</source>
        <translation>Espere un poco y después continúe.</translation>
    </message>
    <message>
        <source>The workstation&apos;s clock is wrong, so what is signed by it is refused.</source>
        <translation>El reloj del equipo está mal, así que se rechaza lo que se firma con él.</translation>
    </message>
    <message>
        <source>Have the clock set, then go on.</source>
        <translation>Haga que pongan el reloj en hora y después continúe.</translation>
    </message>
    <message>
        <source>A provider did not take an account&apos;s credential.</source>
        <translation>Un proveedor no aceptó la credencial de una cuenta.</translation>
    </message>
    <message>
        <source>Correct it in the accounts, or log in, then go on.</source>
        <translation>Corríjala en las cuentas, o inicie sesión, y después continúe.</translation>
    </message>
    <message>
        <source>What was entered is not complete or cannot be sent.</source>
        <translation>Lo introducido no está completo o no se puede enviar.</translation>
    </message>
    <message>
        <source>Correct it, then start the import again.</source>
        <translation>Corríjalo y después inicie de nuevo la importación.</translation>
    </message>
    <message>
        <source>The vault or the records could not be used, so nothing more was sent.</source>
        <translation>No se pudieron usar la bóveda o los registros, así que no se envió nada más.</translation>
    </message>
    <message>
        <source>Settle that, then go on.</source>
        <translation>Resuélvalo y después continúe.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>La importación se detuvo.</translation>
    </message>
    <message>
        <source>It can go on from where it stands.</source>
        <translation>Puede continuar desde donde está.</translation>
    </message>
    <message>
        <source>Read the applicant</source>
        <translation>Leer los datos del solicitante</translation>
    </message>
    <message>
        <source>Check that the applicant can be shared</source>
        <translation>Comprobar que el solicitante se puede compartir</translation>
    </message>
    <message>
        <source>Ask the destination&apos;s present status</source>
        <translation>Consultar el estado actual en el destino</translation>
    </message>
    <message>
        <source>Make the share token</source>
        <translation>Crear el token para compartir</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Entregarlo</translation>
    </message>
    <message>
        <source>The destination works</source>
        <translation>El destino lo procesa</translation>
    </message>
    <message>
        <source>Look up the result</source>
        <translation>Consultar el resultado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Waiting for the destination</source>
        <translation>Esperando al destino</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ese archivo no existe</translation>
    </message>
    <message>
        <source>access was refused, or the disk is full</source>
        <translation>se denegó el acceso, o el disco está lleno</translation>
    </message>
    <message>
        <source>another program has moved the credentials to another place; unlock them there</source>
        <translation>otro programa ha trasladado las credenciales a otro lugar; desbloquéelas allí</translation>
    </message>
    <message>
        <source>its passphrase has been changed since; unlock it with the new one</source>
        <translation>su frase de contraseña se ha cambiado después; desbloquéelo con la nueva</translation>
    </message>
    <message>
        <source>its lock file cannot be written</source>
        <translation>no se puede escribir su archivo de bloqueo</translation>
    </message>
    <message>
        <source>it was closed</source>
        <translation>se ha cerrado</translation>
    </message>
    <message>
        <source>there is not enough memory to open it</source>
        <translation>no hay memoria suficiente para abrirlo</translation>
    </message>
    <message>
        <source>Give it once more, since it is kept nowhere: --secret %1=SOURCE.</source>
        <translation>Indíquelo otra vez, ya que no se guarda en ninguna parte: --secret %1=SOURCE.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>&quot;imports discard&quot; takes it out of the list.</source>
        <translation>&quot;imports discard&quot; la quita de la lista.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountActions</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Lo&amp;g in…</source>
        <translation>Iniciar &amp;sesión…</translation>
    </message>
    <message>
        <source>R&amp;otate the credential…</source>
        <translation>&amp;Rotar la credencial…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;uplicar…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountEditor</name>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Editar cuenta</translation>
    </message>
    <message>
        <source>The account is being saved…</source>
        <translation>Guardando la cuenta…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountForm</name>
    <message>
        <source>Name (required)</source>
        <translation>Nombre (obligatorio)</translation>
    </message>
    <message>
        <source>Yours to choose; results and the command line name the account by it.</source>
        <translation>Elíjalo usted; los resultados y la línea de comandos nombran así la cuenta.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Base address (required)</source>
        <translation>Dirección base (obligatoria)</translation>
    </message>
    <message>
        <source>The account&apos;s credentials are sent to this address. Enter only one you trust.</source>
        <translation>Las credenciales de la cuenta se envían a esta dirección. Introduzca solo una en la que confíe.</translation>
    </message>
    <message>
        <source>Ask this account in lookups</source>
        <translation>Incluir esta cuenta en las consultas</translation>
    </message>
    <message>
        <source>Asks %1</source>
        <translation>Consulta %1</translation>
    </message>
    <message>
        <source>Enter it again: the account now sends it to another address.</source>
        <translation>Introdúzcala de nuevo: la cuenta la envía ahora a otra dirección.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountTasks</name>
    <message>
        <source>Your administrator has set this account. Only its credentials are yours to enter.</source>
        <translation>Esta cuenta la ha fijado su administrador. Usted solo puede introducir sus credenciales.</translation>
    </message>
    <message>
        <source>Rotate the credential</source>
        <translation>Rotar la credencial</translation>
    </message>
    <message>
        <source>Enter the new credential of “%1”. It is tested as soon as it is saved; when the provider does not take it, you can have the old one back.</source>
        <translation>Introduzca la nueva credencial de «%1». Se prueba en cuanto se guarda; si el proveedor no la acepta, puede recuperar la anterior.</translation>
    </message>
    <message>
        <source>A copy of “%1”. Credentials are not copied: enter those of the new account.</source>
        <translation>Una copia de «%1». Las credenciales no se copian: introduzca las de la cuenta nueva.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Eliminar cuenta</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>¿Eliminar la cuenta «%1»?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>“%1” is logged in</source>
        <translation>Sesión iniciada en «%1»</translation>
    </message>
    <message>
        <source>Its lookups go on with the token that the provider gave.</source>
        <translation>Sus consultas continúan con el token que dio el proveedor.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) imported</source>
        <translation>
            <numerusform>Se importó %n cuenta</numerusform>
            <numerusform>Se importaron %n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts were exported</source>
        <translation>Las cuentas se exportaron</translation>
    </message>
    <message>
        <source>Their credentials are not in the file: whoever imports it enters their own.</source>
        <translation>Sus credenciales no están en el archivo: quien lo importe introduce las suyas.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountVerdict</name>
    <message>
        <source>The provider said: %1</source>
        <translation>El proveedor dijo: %1</translation>
    </message>
    <message>
        <source>&amp;Cancel the test</source>
        <translation>&amp;Cancelar la prueba</translation>
    </message>
    <message>
        <source>The credential is being tested</source>
        <translation>Se está probando la credencial</translation>
    </message>
    <message>
        <source>Testing the credential of “%1”…</source>
        <translation>Probando la credencial de «%1»…</translation>
    </message>
    <message>
        <source>The test of “%1” was cancelled</source>
        <translation>La prueba de «%1» se canceló</translation>
    </message>
    <message>
        <source>The credential of “%1” was not taken</source>
        <translation>La credencial de «%1» no se aceptó</translation>
    </message>
    <message>
        <source>The credential of “%1” could not be tested</source>
        <translation>La credencial de «%1» no se pudo probar</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>Caduca: %1</translation>
    </message>
    <message>
        <source>The provider takes the credential of “%1”</source>
        <translation>El proveedor acepta la credencial de «%1»</translation>
    </message>
    <message>
        <source>The provider took the credential of “%1”</source>
        <translation>El proveedor aceptó la credencial de «%1»</translation>
    </message>
    <message>
        <source>Tested: %1</source>
        <translation>Última prueba: %1</translation>
    </message>
    <message>
        <source>“%1” was not tested yet</source>
        <translation>«%1» aún no se ha probado</translation>
    </message>
    <message>
        <source>A test makes the smallest call that proves the credential. It changes nothing at the provider.</source>
        <translation>Una prueba hace la llamada mínima que demuestra la validez de la credencial. No cambia nada en el proveedor.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountsModel</name>
    <message>
        <source>Name</source>
        <comment>column: an account&apos;s name</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>column: staging, production or custom</comment>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: whether an account is enabled</comment>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Credential</source>
        <comment>column: whether an account&apos;s credential is good</comment>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Tested</source>
        <comment>column: when an account&apos;s credential was tested last</comment>
        <translation>Probada</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>column: when an account was used last</comment>
        <translation>Usada</translation>
    </message>
    <message>
        <source>never</source>
        <comment>not tested or used yet</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 (preset)</source>
        <comment>name of an account that the administrator has set</comment>
        <translation>%1 (predefinida)</translation>
    </message>
    <message>
        <source>Enabled</source>
        <comment>state of an account</comment>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>state of an account</comment>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Set by your administrator: only its credentials are yours to enter.</source>
        <translation>Fijada por su administrador: usted solo puede introducir sus credenciales.</translation>
    </message>
    <message>
        <source>%1
Expires: %2</source>
        <translation>%1
Caduca: %2</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountsPage</name>
    <message>
        <source>No accounts yet</source>
        <translation>Todavía no hay cuentas</translation>
    </message>
    <message>
        <source>An account is a set of credentials for one provider. Add one, and customers can be looked up there.</source>
        <translation>Una cuenta es un conjunto de credenciales de un proveedor. Añada una y podrá hacer consultas allí.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Añadir una cuenta…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>Ac&amp;tivar</translation>
    </message>
    <message>
        <source>Disa&amp;ble</source>
        <translation>Desac&amp;tivar</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ApplicantPage</name>
    <message>
        <source>&amp;Read the applicant</source>
        <translation>&amp;Leer los datos</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>&amp;Detener lectura</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Who it is where the customer was verified. Only an approved applicant can be carried over.</source>
        <translation>Quién es allí donde se verificó al cliente. Solo se puede trasladar la verificación de un solicitante aprobado.</translation>
    </message>
    <message>
        <source>The applicant is being read…</source>
        <translation>Leyendo los datos del solicitante…</translation>
    </message>
    <message>
        <source>%1
Missing: %2</source>
        <comment>what is wrong, and which fields</comment>
        <translation>%1
Falta: %2</translation>
    </message>
    <message>
        <source>This verification can be carried over.</source>
        <translation>Esta verificación se puede trasladar.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditActions</name>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>&amp;Make a checkpoint now</source>
        <translation>&amp;Crear punto de control ahora</translation>
    </message>
    <message>
        <source>Checkpoint &amp;folder…</source>
        <translation>Carpeta de &amp;puntos de control…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>&amp;Mostrar todo</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditBrowser</name>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Entradas: %1</translation>
    </message>
    <message>
        <source>Entries found: %1</source>
        <translation>Entradas encontradas: %1</translation>
    </message>
    <message>
        <source>No entry is like that</source>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <source>Names, ids and references have to be whole.</source>
        <translation>Los nombres, los ID y las referencias deben estar completos.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Records…</source>
        <translation>Registros…</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>No se registra nada</translation>
    </message>
    <message>
        <source>Credentials are kept in memory only, and with them the key of the records would be gone. Choose another place for them, and what is done here is recorded.</source>
        <translation>Las credenciales se guardan solo en memoria, y con ellas desaparecería la clave de los registros. Elija otro lugar para ellas y se registrará lo que se haga aquí.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Todavía no hay nada registrado</translation>
    </message>
    <message>
        <source>What is done at this desk is recorded from the moment on that somebody has chosen where credentials are kept, and unlocked them.</source>
        <translation>Lo que se hace en este puesto se registra a partir del momento en que alguien haya elegido dónde se guardan las credenciales y las haya desbloqueado.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditFilterBar</name>
    <message>
        <source>&amp;Period:</source>
        <translation>&amp;Período:</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Qué:</translation>
    </message>
    <message>
        <source>Acc&amp;ount:</source>
        <translation>&amp;Cuenta:</translation>
    </message>
    <message>
        <source>One of your accounts, or the id of one that was removed</source>
        <translation>Una de sus cuentas, o el ID de una que se eliminó</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>&amp;Mostrar todo</translation>
    </message>
    <message>
        <source>W&amp;ho:</source>
        <translation>Q&amp;uién:</translation>
    </message>
    <message>
        <source>The whole name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>C&amp;ustomer:</source>
        <translation>C&amp;liente:</translation>
    </message>
    <message>
        <source>The whole id</source>
        <translation>ID completo</translation>
    </message>
    <message>
        <source>The identifier they were looked up by, as it was typed then</source>
        <translation>El identificador con el que se consultó, tal como se escribió entonces</translation>
    </message>
    <message>
        <source>&amp;Reference:</source>
        <translation>&amp;Referencia:</translation>
    </message>
    <message>
        <source>The whole reference</source>
        <translation>Referencia entera</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Desde:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Hasta:</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>Entre dos fechas</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Only with the key of the records, which is not at hand.</source>
        <translation>Solo con la clave de los registros, que no está disponible.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditModel</name>
    <message>
        <source>No.</source>
        <comment>column: the number of an entry in the audit</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: the agent at the desk</comment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: what was done</comment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>The audit is not what was recorded, or cannot be proven to be</source>
        <translation>La auditoría no es lo que se registró, o no se puede demostrar que lo sea</translation>
    </message>
    <message>
        <source>&amp;Go to entry %1</source>
        <translation>&amp;Ir a la entrada %1</translation>
    </message>
    <message numerus="yes">
        <source>The audit is sound: %Ln entries</source>
        <translation>
            <numerusform>La auditoría está íntegra: %Ln entrada</numerusform>
            <numerusform>La auditoría está íntegra: %Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed within %Ln entries, but nothing vouches for their end</source>
        <translation>
            <numerusform>Sin cambios en %Ln entrada, pero nada avala el final de la auditoría</numerusform>
            <numerusform>Sin cambios en %Ln entradas, pero nada avala el final de la auditoría</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditTasks</name>
    <message>
        <source>The audit is being verified…</source>
        <translation>Verificando la auditoría…</translation>
    </message>
    <message>
        <source>Verifying was cancelled: nothing is known of the audit</source>
        <translation>Se canceló la verificación: no se sabe nada de la auditoría</translation>
    </message>
    <message>
        <source>A checkpoint was made: %1</source>
        <translation>Se creó un punto de control: %1</translation>
    </message>
    <message>
        <source>From now on checkpoints are copied to %1</source>
        <translation>A partir de ahora los puntos de control se copian en %1</translation>
    </message>
    <message>
        <source>The next one brings all of the earlier ones along.</source>
        <translation>El próximo llevará consigo todos los anteriores.</translation>
    </message>
    <message>
        <source>The audit is being exported…</source>
        <translation>Exportando la auditoría…</translation>
    </message>
    <message>
        <source>The export was cancelled: no file was written</source>
        <translation>La exportación se canceló: no se escribió ningún archivo</translation>
    </message>
    <message numerus="yes">
        <source>It vouches for %Ln entries, and is signed by the key %1. Note that key outside of this computer: by it an auditor knows your checkpoints from a forger&apos;s.</source>
        <translation>
            <numerusform>Avala %Ln entrada y está firmado con la clave %1. Anote esa clave fuera de este equipo: por ella un auditor distingue sus puntos de control de los de un falsificador.</numerusform>
            <numerusform>Avala %Ln entradas y está firmado con la clave %1. Anote esa clave fuera de este equipo: por ella un auditor distingue sus puntos de control de los de un falsificador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were exported to %1</source>
        <translation>
            <numerusform>Se exportó %Ln entrada a %1</numerusform>
            <numerusform>Se exportaron %Ln entradas a %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::BasisPage</name>
    <message>
        <source>Basis</source>
        <translation>Base jurídica</translation>
    </message>
    <message>
        <source>A customer&apos;s data goes from one company to another. Both lines are recorded with the import.</source>
        <translation>Los datos de un cliente pasan de una empresa a otra. Ambas líneas se registran con la importación.</translation>
    </message>
    <message>
        <source>What allows it (required)</source>
        <translation>Qué lo permite (obligatorio)</translation>
    </message>
    <message>
        <source>The customer&apos;s consent, and when and where it was given; or another legal basis.</source>
        <translation>El consentimiento del cliente, y cuándo y dónde lo dio; u otra base jurídica.</translation>
    </message>
    <message>
        <source>Ticket (required)</source>
        <translation>Ticket (obligatorio)</translation>
    </message>
    <message>
        <source>The number of the ticket this belongs to.</source>
        <translation>El número del ticket al que corresponde.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::BeginAnewDialog</name>
    <message>
        <source>Begin new records</source>
        <translation>Empezar registros nuevos</translation>
    </message>
    <message>
        <source>Customers, history and audit begin anew, empty. What is there now is not deleted: it is put aside in the folder %1, as %2 with “.aside-” and the time behind its name, and the audit&apos;s checkpoints likewise.</source>
        <translation>Los clientes, el historial y la auditoría empiezan de nuevo, vacíos. Lo que hay ahora no se borra: se aparta en la carpeta %1, como %2 con «.aside-» y la hora al final del nombre, e igualmente los puntos de control de la auditoría.</translation>
    </message>
    <message>
        <source>What was put aside can be opened again later, with a recovery file, but not together with what is recorded from now on. If you have a recovery file, bring the key back from it instead.</source>
        <translation>Lo apartado se puede volver a abrir más adelante con un archivo de recuperación, pero no junto con lo que se registre a partir de ahora. Si tiene un archivo de recuperación, mejor recupere la clave con él.</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>&amp;Empezar de nuevo</translation>
    </message>
    <message>
        <source>begin anew</source>
        <comment>to be typed</comment>
        <translation>empezar de nuevo</translation>
    </message>
    <message>
        <source>The records are being put aside…</source>
        <translation>Apartando los registros…</translation>
    </message>
    <message>
        <source>&amp;Type “begin anew” if that is meant:</source>
        <extracomment>What has to be typed so that nobody begins anew by mistake; the same as in the label.</extracomment>
        <translation>E&amp;scriba «empezar de nuevo» si es lo que quiere:</translation>
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
            <numerusform>%1, %n selección</numerusform>
            <numerusform>%1, %n selecciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ClockQuestion</name>
    <message numerus="yes">
        <source>Lookups older than %n day(s) are removed.</source>
        <extracomment>How long entries of the history stay; no number means that none is ever removed</extracomment>
        <translation>
            <numerusform>Se eliminan las consultas de hace más de %n día.</numerusform>
            <numerusform>Se eliminan las consultas de hace más de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lookups are kept for ever.</source>
        <translation>Las consultas se conservan para siempre.</translation>
    </message>
    <message>
        <source>Is the clock right?</source>
        <translation>¿Es correcto el reloj?</translation>
    </message>
    <message>
        <source>The clock of this computer says %1. Is that right?</source>
        <translation>El reloj de este equipo indica %1. ¿Es correcto?</translation>
    </message>
    <message>
        <source>That is more than a year after anything in the records. If it is right, what is old is removed now and cannot be brought back. %1</source>
        <translation>Eso es más de un año después de todo lo que hay en los registros. Si es correcto, lo antiguo se elimina ahora y no se puede recuperar. %1</translation>
    </message>
    <message>
        <source>It is right: &amp;remove what is old</source>
        <translation>Es correcto: &amp;eliminar lo antiguo</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CodePanel</name>
    <message>
        <source>&amp;Code:</source>
        <translation>Có&amp;digo:</translation>
    </message>
    <message>
        <source>Log &amp;in</source>
        <translation>Iniciar &amp;sesión</translation>
    </message>
    <message>
        <source>Cancel the lo&amp;gin</source>
        <translation>Ca&amp;ncelar inicio de sesión</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <comment>what the input of a login code is for</comment>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>A new code is being asked for…</source>
        <translation>Pidiendo un código nuevo…</translation>
    </message>
    <message>
        <source>The code is being checked…</source>
        <translation>Comprobando el código…</translation>
    </message>
    <message>
        <source>&amp;Send a new code (in %1 s)</source>
        <translation>Enviar un códi&amp;go nuevo (en %1 s)</translation>
    </message>
    <message>
        <source>&amp;Send a new code</source>
        <translation>Enviar un códi&amp;go nuevo</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CodeStrip</name>
    <message>
        <source>After this one: %1</source>
        <comment>%1 are other logins that wait for a code</comment>
        <translation>Después de este: %1</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ColumnsForm</name>
    <message>
        <source>Left out</source>
        <translation>Se omite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Secret: must not be in a file</source>
        <translation>Secreto: no debe estar en un archivo</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Se interpreta como</translation>
    </message>
    <message>
        <source>What stands there first</source>
        <translation>Primeros valores</translation>
    </message>
    <message>
        <source>What the column %1 is taken for</source>
        <translation>Cómo se interpreta la columna %1</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ConfirmPage</name>
    <message>
        <source>given, not shown</source>
        <comment>a secret</comment>
        <translation>indicado, no se muestra</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Origen y destino</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base jurídica</translation>
    </message>
    <message>
        <source>Check and start</source>
        <translation>Comprobar e iniciar</translation>
    </message>
    <message>
        <source>Once it has begun, the token cannot be taken back.</source>
        <translation>Una vez iniciada la importación, el token no se puede retirar.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Generate token and import</source>
        <translation>&amp;Generar token e importar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>A token given by hand</source>
        <translation>Un token introducido a mano</translation>
    </message>
    <message>
        <source>Into production</source>
        <translation>A producción</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>What allows it</source>
        <translation>Qué lo permite</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>Estado en origen</translation>
    </message>
    <message>
        <source>Status there today</source>
        <translation>Estado actual en destino</translation>
    </message>
    <message>
        <source>Import into production</source>
        <translation>Importar a producción</translation>
    </message>
    <message>
        <source>Import “%1” into “%2”?</source>
        <comment>a customer, an account</comment>
        <translation>¿Importar a «%1» en «%2»?</translation>
    </message>
    <message>
        <source>%1 is a production account. The customer counts as verified there from then on, and that cannot be undone from here.</source>
        <translation>%1 es una cuenta de producción. A partir de entonces el cliente cuenta allí como verificado, y eso no se puede deshacer desde aquí.</translation>
    </message>
    <message>
        <source>&amp;Import into production</source>
        <translation>&amp;Importar a producción</translation>
    </message>
    <message>
        <source>The import is being written down…</source>
        <translation>Registrando la importación…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CredentialRotation</name>
    <message>
        <source>Rotate the credential</source>
        <translation>Rotar la credencial</translation>
    </message>
    <message>
        <source>The new credential of “%1” could not be proved.</source>
        <translation>No se pudo demostrar la validez de la nueva credencial de «%1».</translation>
    </message>
    <message>
        <source>%1

Which one shall be kept?</source>
        <translation>%1

¿Cuál se debe conservar?</translation>
    </message>
    <message>
        <source>Keep the &amp;old one</source>
        <translation>Conservar la &amp;anterior</translation>
    </message>
    <message>
        <source>Keep the &amp;new one</source>
        <translation>Conservar la &amp;nueva</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerActions</name>
    <message>
        <source>Look &amp;up</source>
        <translation>Cons&amp;ultar</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>S&amp;tart an import…</source>
        <translation>Iniciar im&amp;portación…</translation>
    </message>
    <message>
        <source>&amp;Merge the two…</source>
        <translation>&amp;Combinar los dos…</translation>
    </message>
    <message>
        <source>Legal &amp;hold…</source>
        <translation>Re&amp;tención legal…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerBrowser</name>
    <message>
        <source>Find by an identifier, part of the name, or a tag</source>
        <translation>Buscar por un identificador, parte del nombre o una etiqueta</translation>
    </message>
    <message>
        <source>Find saved customers</source>
        <translation>Buscar clientes guardados</translation>
    </message>
    <message>
        <source>Saved customers</source>
        <translation>Clientes guardados</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>%n guardado</numerusform>
            <numerusform>%n guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has such an identifier, name or tag.</source>
        <translation>Nadie tiene ese identificador, nombre o etiqueta.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed. Type more to find others.</source>
        <translation>
            <numerusform>Se muestra el primero (%n). Escriba más para encontrar otros.</numerusform>
            <numerusform>Se muestran los primeros %n. Escriba más para encontrar otros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two customers are selected: they can be merged when they are one person.</source>
        <translation>Hay dos clientes seleccionados: se pueden combinar si son una misma persona.</translation>
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
        <translation>Detalle del cliente seleccionado</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation>Etiquetas y nota</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>How you call the customer; it need not be unique</source>
        <translation>El nombre que usted da al cliente; no tiene que ser único</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>&amp;Tags, apart by commas</source>
        <translation>&amp;Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>for example: vip, review in May</source>
        <translation>por ejemplo: vip, revisar en mayo</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>Guardar cliente</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Editar cliente</translation>
    </message>
    <message>
        <source>Give the customer a name or an identifier.</source>
        <translation>Dé al cliente un nombre o un identificador.</translation>
    </message>
    <message>
        <source>The customer is being saved…</source>
        <translation>Guardando el cliente…</translation>
    </message>
    <message>
        <source>Somebody else has changed this customer since you opened it. Load the newer one: what you have typed is kept on top of it, to be looked at before you save.</source>
        <translation>Alguien ha cambiado este cliente desde que usted lo abrió. Cargue la versión más reciente: lo que ha escrito se conserva encima, para que lo revise antes de guardar.</translation>
    </message>
    <message>
        <source>&amp;Load the newer one</source>
        <translation>&amp;Cargar la más reciente</translation>
    </message>
    <message>
        <source>%1 “%2” belongs to “%3” already.</source>
        <extracomment>The kind of an identifier, its text, the name of the customer it belongs to</extracomment>
        <translation>%1 «%2» ya pertenece a «%3».</translation>
    </message>
    <message>
        <source>%1 “%2” belongs to “%3” too. If both are one person, merge them.</source>
        <translation>%1 «%2» pertenece también a «%3». Si son una misma persona, combínelos.</translation>
    </message>
    <message>
        <source>&amp;Add to that customer</source>
        <translation>&amp;Añadir a ese cliente</translation>
    </message>
    <message>
        <source>Save &amp;anyway</source>
        <translation>Guardar de &amp;todos modos</translation>
    </message>
    <message>
        <source>Save as a ne&amp;w customer</source>
        <translation>Guardar como cliente n&amp;uevo</translation>
    </message>
    <message>
        <source>Save as another &amp;person</source>
        <translation>&amp;Guardar como otra persona</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerImportDialog</name>
    <message>
        <source>%1 is being read…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>How much of the file is imported</source>
        <translation>Qué parte del archivo se ha importado</translation>
    </message>
    <message>
        <source>Whoever is saved already:</source>
        <translation>Si el cliente ya está guardado:</translation>
    </message>
    <message>
        <source>&amp;Stays as it is</source>
        <translation>&amp;Se deja como está</translation>
    </message>
    <message>
        <source>&amp;Gets what is new: identifiers, tags, a note. Nothing is replaced</source>
        <translation>&amp;Recibe lo nuevo: identificadores, etiquetas, una nota. No se reemplaza nada</translation>
    </message>
    <message>
        <source>Rows that could not be imported</source>
        <translation>Filas que no se pudieron importar</translation>
    </message>
    <message>
        <source>Save this &amp;list…</source>
        <translation>&amp;Guardar esta lista…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerLoginDialog</name>
    <message>
        <source>%1 sends %2 a code by e-mail.</source>
        <translation>%1 envía a %2 un código por correo.</translation>
    </message>
    <message>
        <source>%1 sends the customer a code by e-mail.</source>
        <translation>%1 envía al cliente un código por correo.</translation>
    </message>
    <message>
        <source>%1 sends %2 a code by e-mail, to %3.</source>
        <comment>provider, customer, address</comment>
        <translation>%1 envía a %2 un código por correo, a %3.</translation>
    </message>
    <message>
        <source>%1 sends a code by e-mail to %2.</source>
        <translation>%1 envía un código por correo a %2.</translation>
    </message>
    <message>
        <source>Log the customer in</source>
        <translation>Iniciar la sesión del cliente</translation>
    </message>
    <message>
        <source>Ask the customer to tell you the code. With it %1 can be asked about this customer, and about nobody else, from the account “%2”.</source>
        <translation>Pida al cliente que le diga el código. Con él se puede consultar a %1 sobre este cliente, y sobre nadie más, desde la cuenta «%2».</translation>
    </message>
    <message>
        <source>&amp;Send the code</source>
        <translation>&amp;Enviar el código</translation>
    </message>
    <message>
        <source>The code cannot be sent without it.</source>
        <translation>Sin este dato no se puede enviar el código.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerTasks</name>
    <message>
        <source>Remove customer</source>
        <translation>Eliminar cliente</translation>
    </message>
    <message>
        <source>Remove the customer “%1”?</source>
        <translation>¿Eliminar el cliente «%1»?</translation>
    </message>
    <message>
        <source>Name, identifiers, tags and note are removed and cannot be brought back. What was seen in lookups stays in the history, as it must, until it is old enough to be removed.</source>
        <translation>El nombre, los identificadores, las etiquetas y la nota se eliminan y no se pueden recuperar. Lo que se vio en las consultas permanece en el historial, como es obligado, hasta que sea lo bastante antiguo para eliminarse.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Retención legal</translation>
    </message>
    <message>
        <source>Release the legal hold of “%1”?</source>
        <translation>¿Levantar la retención legal de «%1»?</translation>
    </message>
    <message>
        <source>%1

What is older than records are kept is removed the next time old records are.</source>
        <translation>%1

Lo que supere el plazo de conservación se elimina la próxima vez que se eliminen registros antiguos.</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Levantar</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomersModel</name>
    <message>
        <source>(damaged)</source>
        <translation>(dañado)</translation>
    </message>
    <message>
        <source>%1 (legal hold)</source>
        <translation>%1 (retención legal)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomersPage</name>
    <message>
        <source>No customers saved yet</source>
        <translation>Todavía no hay clientes guardados</translation>
    </message>
    <message>
        <source>Look somebody up and press Ctrl+S, and they are found again by any identifier, their name or a tag. Or add one by hand.</source>
        <translation>Haga una consulta sobre un cliente y pulse Ctrl+S; después podrá encontrarlo por cualquier identificador, su nombre o una etiqueta. O añádalo a mano.</translation>
    </message>
    <message>
        <source>Add a customer…</source>
        <translation>Añadir un cliente…</translation>
    </message>
    <message>
        <source>A customer under legal hold cannot be removed</source>
        <translation>Un cliente bajo retención legal no se puede eliminar</translation>
    </message>
    <message>
        <source>Release &amp;hold…</source>
        <translation>Levantar re&amp;tención…</translation>
    </message>
    <message>
        <source>Legal &amp;hold…</source>
        <translation>Re&amp;tención legal…</translation>
    </message>
    <message>
        <source>The records cannot be used</source>
        <translation>No se pueden usar los registros</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Customers are not kept</source>
        <translation>Los clientes no se guardan</translation>
    </message>
    <message>
        <source>Credentials are kept in memory only, and with them the key to the records would go. Choose where credentials are kept, and customers can be saved.</source>
        <translation>Las credenciales se guardan solo en memoria, y con ellas desaparecería la clave de los registros. Elija dónde se guardan las credenciales y podrá guardar clientes.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>The records are being opened…</source>
        <translation>Abriendo los registros…</translation>
    </message>
    <message>
        <source>Customers are kept with the records</source>
        <translation>Los clientes se guardan con los registros</translation>
    </message>
    <message>
        <source>These are opened with the place where credentials are kept.</source>
        <translation>Estos se abren junto con el lugar donde se guardan las credenciales.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::DemoSandbox</name>
    <message>
        <source>The simulated providers (kyc-desk-sandbox) could not be started.</source>
        <translation>No se pudieron iniciar los proveedores simulados (kyc-desk-sandbox).</translation>
    </message>
    <message>
        <source>The simulated providers (kyc-desk-sandbox) ended by themselves.</source>
        <translation>Los proveedores simulados (kyc-desk-sandbox) terminaron por sí solos.</translation>
    </message>
    <message>
        <source>The simulated providers (kyc-desk-sandbox) are not installed.</source>
        <translation>Los proveedores simulados (kyc-desk-sandbox) no están instalados.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::DestinationPage</name>
    <message>
        <source>&amp;Ask the destination</source>
        <translation>&amp;Preguntar al destino</translation>
    </message>
    <message>
        <source>S&amp;top asking</source>
        <translation>&amp;Dejar de preguntar</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>What %1 has to be told about the customer.</source>
        <comment>%1 is an account</comment>
        <translation>Lo que hay que comunicar a %1 sobre el cliente.</translation>
    </message>
    <message>
        <source>The destination is being asked about the customer…</source>
        <translation>Preguntando al destino por el cliente…</translation>
    </message>
    <message>
        <source>This is the status there today. The import can be made.</source>
        <translation>Este es su estado actual en el destino. Se puede hacer la importación.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::DetailSection</name>
    <message>
        <source>Copy %1</source>
        <extracomment>A button beside an id; %1 is the id&apos;s name</extracomment>
        <translation>Copiar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the raw answer.</source>
        <translation>
            <numerusform>Hay %n más en la respuesta sin procesar.</numerusform>
            <numerusform>Hay %n más en la respuesta sin procesar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ExportDialog</name>
    <message>
        <source>Export lookups</source>
        <translation>Exportar consultas</translation>
    </message>
    <message>
        <source>&amp;Columns, as they are called in the file; drag to move one:</source>
        <translation>&amp;Columnas, con su nombre en el archivo; arrastre una para moverla:</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguna</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>&amp;Separador:</translation>
    </message>
    <message>
        <source>&amp;Byte-order mark, for Excel</source>
        <translation>Marca de orden de &amp;bytes, para Excel</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas</source>
        <translation>Neutralizar &amp;fórmulas</translation>
    </message>
    <message>
        <source>An apostrophe is put before text that a spreadsheet would run as a formula.</source>
        <translation>Se pone un apóstrofo delante del texto que una hoja de cálculo ejecutaría como fórmula.</translation>
    </message>
    <message>
        <source>&amp;Mask customers and identifiers</source>
        <translation>&amp;Enmascarar clientes e identificadores</translation>
    </message>
    <message>
        <source>What cannot be changed here was set by your administrator.</source>
        <translation>Lo que no se puede cambiar aquí lo ha fijado su administrador.</translation>
    </message>
    <message>
        <source>Lookups to export: %1</source>
        <translation>Consultas que se exportarán: %1</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir &amp;archivo…</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Your administrator has set this.</source>
        <translation>Lo ha fijado su administrador.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ExportPanel</name>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar este mensaje</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Exportando a %1…</translation>
    </message>
    <message>
        <source>Exporting to %1: %2 of %3</source>
        <translation>Exportando a %1: %2 de %3</translation>
    </message>
    <message>
        <source>Exporting to %1: %2 of %3, %4 a second</source>
        <translation>Exportando a %1: %2 de %3, %4 por segundo</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written to %1.</source>
        <translation>La exportación se canceló. No se escribió nada en %1.</translation>
    </message>
    <message>
        <source>Exported to %2: %1</source>
        <translation>Filas exportadas a %2: %1</translation>
    </message>
    <message>
        <source>Exported to %2: %1. Of these could not be read: %3</source>
        <translation>Filas exportadas a %2: %1. De ellas no se pudieron leer: %3</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::FieldsForm</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatorio)</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ForgottenDialog</name>
    <message>
        <source>&amp;I want to enter every credential again</source>
        <translation>&amp;Quiero introducir de nuevo todas las credenciales</translation>
    </message>
    <message>
        <source>Forgot the passphrase</source>
        <translation>Frase de contraseña olvidada</translation>
    </message>
    <message>
        <source>Nobody can open the vault file without its passphrase, and nobody can find it out.</source>
        <translation>Nadie puede abrir el archivo de bóveda sin su frase de contraseña, y nadie puede averiguarla.</translation>
    </message>
    <message>
        <source>Lost: every credential in the file, that is the keys, passwords and tokens of all accounts. You enter them again, or have new ones issued where you no longer have them.</source>
        <translation>Se pierden: todas las credenciales del archivo, es decir, las claves, contraseñas y tokens de todas las cuentas. Introdúzcalas de nuevo, o haga que le emitan otras si ya no las tiene.</translation>
    </message>
    <message>
        <source>Closed: history, customers and audit. Their key is in the file too. With a recovery file they open again afterwards, under Settings, Records; without one they stay closed until the passphrase comes back to you.</source>
        <translation>Quedan cerrados: el historial, los clientes y la auditoría. Su clave también está en el archivo. Con un archivo de recuperación se vuelven a abrir después, en Configuración, Registros; sin él permanecen cerrados hasta que recuerde la frase de contraseña.</translation>
    </message>
    <message>
        <source>Not lost: the accounts themselves, with their settings. The old file is put aside and not deleted, should the passphrase come back to you.</source>
        <translation>No se pierden: las propias cuentas, con sus ajustes. El archivo antiguo se aparta y no se borra, por si recuerda la frase de contraseña.</translation>
    </message>
    <message>
        <source>&amp;Begin with an empty file</source>
        <translation>&amp;Empezar con un archivo vacío</translation>
    </message>
    <message>
        <source>The new vault file is being made…</source>
        <translation>Creando el nuevo archivo de bóveda…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::FormField</name>
    <message>
        <source>Invalid: %1</source>
        <comment>for screen readers: what is wrong with a field</comment>
        <translation>No válido: %1</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HelpWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>F&amp;ind on the page</source>
        <translation>Buscar en la &amp;página</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Fi&amp;nd:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <extracomment>The title of the help&apos;s window; %1 is a page</extracomment>
        <translation>%1 – Ayuda</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>No está en esta página</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HistoryActions</name>
    <message>
        <source>&amp;Find in the history</source>
        <translation>&amp;Buscar en el historial</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Quitar filtros</translation>
    </message>
    <message>
        <source>&amp;Look for new entries</source>
        <translation>Buscar entradas &amp;nuevas</translation>
    </message>
    <message>
        <source>Look the customer up &amp;again</source>
        <translation>&amp;Volver a consultar el cliente</translation>
    </message>
    <message>
        <source>Copy s&amp;ummary</source>
        <translation>Copiar &amp;resumen</translation>
    </message>
    <message>
        <source>Co&amp;py row</source>
        <translation>Co&amp;piar fila</translation>
    </message>
    <message>
        <source>E&amp;xport filtered…</source>
        <translation>E&amp;xportar lo filtrado…</translation>
    </message>
    <message>
        <source>Export selectio&amp;n…</source>
        <translation>Exportar &amp;selección…</translation>
    </message>
    <message>
        <source>The other &amp;way round</source>
        <translation>Invertir el &amp;orden</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>Or&amp;denar por</translation>
    </message>
    <message>
        <source>All of &amp;this customer</source>
        <translation>&amp;Todo de este cliente</translation>
    </message>
    <message>
        <source>Rev&amp;eal the raw answer</source>
        <translation>Reve&amp;lar la respuesta sin procesar</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HistoryBrowser</name>
    <message>
        <source>Show what was recorded since</source>
        <translation>Mostrar lo registrado desde entonces</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Button: so many lookups were recorded since the list was made; it shows them</extracomment>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was looked up yet</source>
        <translation>Todavía no se ha consultado nada</translation>
    </message>
    <message>
        <source>Every lookup is recorded here with what the provider said. Look up a customer, and it is found here again.</source>
        <translation>Todas las consultas se registran aquí con lo que dijo el proveedor. Consulte un cliente y lo encontrará aquí de nuevo.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Ninguna coincidencia</translation>
    </message>
    <message>
        <source>No recorded lookup is like that.</source>
        <translation>Ninguna consulta registrada coincide.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HistoryDetail</name>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Choose a lookup to see what the provider said then.</source>
        <translation>Elija una consulta para ver lo que dijo entonces el proveedor.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Looked up</source>
        <extracomment>A time, and how long ago that is</extracomment>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HistoryFilterBar</name>
    <message>
        <source>Text to find in the history</source>
        <translation>Texto que buscar en el historial</translation>
    </message>
    <message>
        <source>Customer, identifier, reference, account or reason</source>
        <translation>Cliente, identificador, referencia, cuenta o motivo</translation>
    </message>
    <message>
        <source>Lookups found</source>
        <translation>Consultas encontradas</translation>
    </message>
    <message>
        <source>When it was looked up</source>
        <translation>Cuándo se consultó</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <extracomment>The name of an account that was removed</extracomment>
        <translation>%1 (eliminada)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Next to act</source>
        <translation>Le toca a</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>In a list, in place of an entry that was removed meanwhile, or that is being read</extracomment>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
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
        <translation>No se registra nada</translation>
    </message>
    <message>
        <source>Credentials are kept in memory only, and the key to the records would be gone with them. Choose another place for credentials, and lookups are recorded from then on.</source>
        <translation>Las credenciales se guardan solo en memoria, y con ellas desaparecería la clave de los registros. Elija otro lugar para las credenciales y las consultas se registrarán desde ese momento.</translation>
    </message>
    <message>
        <source>Where credentials are kept…</source>
        <translation>Dónde se guardan las credenciales…</translation>
    </message>
    <message>
        <source>Records…</source>
        <translation>Registros…</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Todavía no hay nada registrado</translation>
    </message>
    <message>
        <source>The records are sealed with a key that is kept beside the credentials. Choose where those are kept, and lookups are recorded from then on.</source>
        <translation>Los registros se cifran con una clave que se guarda junto a las credenciales. Elija dónde se guardan estas y las consultas se registrarán desde ese momento.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>The records are closed</source>
        <translation>Los registros están cerrados</translation>
    </message>
    <message>
        <source>They open together with the place where credentials are kept.</source>
        <translation>Se abren junto con el lugar donde se guardan las credenciales.</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>Abriendo los registros…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HoldDialog</name>
    <message>
        <source>Legal hold</source>
        <translation>Retención legal</translation>
    </message>
    <message>
        <source>From now on nothing that was recorded about “%1” is removed, whatever its age, and the customer cannot be removed either, until somebody releases the hold.</source>
        <translation>A partir de ahora no se elimina nada de lo registrado sobre «%1», sea cual sea su antigüedad, y tampoco se puede eliminar el cliente, hasta que alguien levante la retención legal.</translation>
    </message>
    <message>
        <source>&amp;Reason, for example the file number of the case</source>
        <translation>&amp;Motivo, por ejemplo el número de expediente del caso</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Aplicar</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::IdentifiersEdit</name>
    <message>
        <source>Add an &amp;identifier</source>
        <translation>Añadir un &amp;identificador</translation>
    </message>
    <message>
        <source>Take this identifier out</source>
        <translation>Quitar este identificador</translation>
    </message>
    <message>
        <source>Kind of identifier %1</source>
        <translation>Tipo del identificador %1</translation>
    </message>
    <message>
        <source>Identifier %1</source>
        <translation>Identificador %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An identifier that can be taken over: its kind and its text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An answer of this lookup has named the customer so</source>
        <translation>Una respuesta de esta consulta ha identificado así al cliente</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportActions</name>
    <message>
        <source>&amp;New import…</source>
        <translation>&amp;Nueva importación…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Watch on</source>
        <translation>&amp;Seguir consultando</translation>
    </message>
    <message>
        <source>New &amp;token…</source>
        <translation>Nuevo &amp;token…</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>D&amp;escartar…</translation>
    </message>
    <message>
        <source>&amp;Copy summary</source>
        <translation>Co&amp;piar resumen</translation>
    </message>
    <message>
        <source>Save &amp;receipt…</source>
        <translation>&amp;Guardar comprobante…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportDetail</name>
    <message>
        <source>Detail of the selected import</source>
        <translation>Detalle de la importación seleccionada</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Begun with</source>
        <translation>Datos iniciales</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base jurídica</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Tokens handed over</source>
        <translation>Tokens entregados</translation>
    </message>
    <message>
        <source>Applicant id</source>
        <translation>ID de solicitante</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportResult</name>
    <message>
        <source>What went wrong</source>
        <translation>Qué salió mal</translation>
    </message>
    <message>
        <source>Steps at the destination</source>
        <translation>Pasos en el destino</translation>
    </message>
    <message>
        <source>Reasons and notes</source>
        <translation>Motivos y notas</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <translation>El proveedor dice: %1</translation>
    </message>
    <message>
        <source>Missing on the profile</source>
        <translation>Falta en el perfil</translation>
    </message>
    <message>
        <source>The import was cut off at “%1”. It can go on from there.</source>
        <translation>La importación se interrumpió en «%1». Puede continuar desde ahí.</translation>
    </message>
    <message>
        <source>What was written down about this import cannot be read any more. It can only be discarded; ask the destination what it has of the customer.</source>
        <translation>Lo que se anotó de esta importación ya no se puede leer. Solo se puede descartar; pregunte al destino qué tiene del cliente.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportSteps</name>
    <message>
        <source>%1, begun %2, took %3 min</source>
        <comment>a step&apos;s state, a time, how long it took as 0:12</comment>
        <translation>%1, inicio %2, duración %3 min</translation>
    </message>
    <message>
        <source>%1, begun %2</source>
        <comment>a step&apos;s state, a time</comment>
        <translation>%1, inicio %2</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>Pasos de la importación</translation>
    </message>
    <message>
        <source>Earlier steps: %1</source>
        <translation>Pasos anteriores: %1</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportTasks</name>
    <message>
        <source>Save receipt</source>
        <translation>Guardar comprobante</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documentos (*.pdf)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard the import of “%1”?</source>
        <translation>¿Descartar la importación de «%1»?</translation>
    </message>
    <message>
        <source>It cannot go on any more, and its share token is dropped. What the destination has been given it keeps. The import stays in this list.</source>
        <translation>Ya no podrá continuar, y su token para compartir se desecha. El destino conserva lo que se le haya entregado. La importación permanece en esta lista.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>The summary is on the clipboard.</source>
        <translation>El resumen está en el portapapeles.</translation>
    </message>
    <message>
        <source>The receipt is in %1.</source>
        <translation>El comprobante está en %1.</translation>
    </message>
    <message>
        <source>Discard the import that cannot be read?</source>
        <translation>¿Descartar la importación que no se puede leer?</translation>
    </message>
    <message>
        <source>It is taken out of this list. What the destination has been given it keeps.</source>
        <translation>Se quita de esta lista. El destino conserva lo que se le haya entregado.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportWizard</name>
    <message>
        <source>Carry a verification over</source>
        <translation>Trasladar una verificación</translation>
    </message>
    <message>
        <source>Close without importing?</source>
        <translation>¿Cerrar sin importar?</translation>
    </message>
    <message>
        <source>What was entered here is dropped. Nothing was handed over.</source>
        <translation>Lo introducido aquí se desecha. No se entregó nada.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportsModel</name>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Step or end</source>
        <translation>Paso o final</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>Estado en destino</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportsPage</name>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>No imports yet</source>
        <translation>Todavía no hay importaciones</translation>
    </message>
    <message>
        <source>A customer who was verified at one provider need not be verified again at another: a share token carries the result over.</source>
        <translation>Un cliente verificado en un proveedor no tiene que verificarse de nuevo en otro: un token para compartir traslada el resultado.</translation>
    </message>
    <message>
        <source>New import…</source>
        <translation>Nueva importación…</translation>
    </message>
    <message>
        <source>The records cannot be used</source>
        <translation>No se pueden usar los registros</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The records are being opened…</source>
        <translation>Abriendo los registros…</translation>
    </message>
    <message>
        <source>Imports are kept with the records</source>
        <translation>Las importaciones se guardan con los registros</translation>
    </message>
    <message>
        <source>An import is written down step by step, so that no token is ever handed over twice. Choose where credentials are kept, and the records can be opened.</source>
        <translation>Una importación se registra paso a paso, para que ningún token se entregue nunca dos veces. Elija dónde se guardan las credenciales y se podrán abrir los registros.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::KeeperDialog</name>
    <message>
        <source>Move credentials</source>
        <translation>Trasladar credenciales</translation>
    </message>
    <message>
        <source>Where shall credentials be kept?</source>
        <translation>¿Dónde se deben guardar las credenciales?</translation>
    </message>
    <message>
        <source>Every credential is carried over and compared, and only then removed from where it is now.</source>
        <translation>Cada credencial se traslada y se compara, y solo entonces se elimina de donde está ahora.</translation>
    </message>
    <message>
        <source>Credentials are kept in one place alone, and never anywhere else by themselves. You can move them to another one later.</source>
        <translation>Las credenciales se guardan en un único lugar, y nunca pasan por sí solas a otro. Puede trasladarlas más adelante.</translation>
    </message>
    <message>
        <source>&amp;Move them</source>
        <translation>&amp;Trasladarlas</translation>
    </message>
    <message>
        <source>&amp;Keep them there</source>
        <translation>&amp;Guardarlas ahí</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Ahora no</translation>
    </message>
    <message>
        <source>Being tried out…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Ruled out by your administrator.</source>
        <translation>Excluido por su administrador.</translation>
    </message>
    <message>
        <source>Not possible: the key to history, customers and audit is kept with the credentials, and memory would forget it.</source>
        <translation>No es posible: la clave del historial, los clientes y la auditoría se guarda con las credenciales, y la memoria la olvidaría.</translation>
    </message>
    <message>
        <source>The place is being made ready…</source>
        <translation>Preparando el lugar…</translation>
    </message>
    <message>
        <source>Credentials are being carried over…</source>
        <translation>Trasladando las credenciales…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LinkOffer</name>
    <message>
        <source>Copy the id-proof &amp;link</source>
        <translation>Copiar en&amp;lace de identificación</translation>
    </message>
    <message>
        <source>&amp;Open in the browser…</source>
        <translation>&amp;Abrir en el navegador…</translation>
    </message>
    <message>
        <source>The customer proves the identity at %1.</source>
        <comment>%1 is a host</comment>
        <translation>El cliente acredita su identidad en %1.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Open %1 in the browser?</source>
        <comment>%1 is a host</comment>
        <translation>¿Abrir %1 en el navegador?</translation>
    </message>
    <message>
        <source>The link is the customer&apos;s own: whoever follows it can hand in documents in the customer&apos;s name. Do so only with the customer; else copy it, and send it to the customer.</source>
        <translation>El enlace es personal del cliente: quien lo abra puede presentar documentos en nombre del cliente. Ábralo solo junto con el cliente; si no, cópielo y envíeselo.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LockPage</name>
    <message>
        <source>KYC Desk is locked</source>
        <translation>KYC Desk está bloqueado</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Keep credentials elsewhere…</source>
        <translation>&amp;Guardar las credenciales en otro lugar…</translation>
    </message>
    <message>
        <source>&amp;Forgot the passphrase…</source>
        <translation>&amp;Olvidé la frase de contraseña…</translation>
    </message>
    <message numerus="yes">
        <source>%n lookup(s) were under way and have been cancelled.</source>
        <translation>
            <numerusform>%n consulta estaba en curso y se ha cancelado.</numerusform>
            <numerusform>%n consultas estaban en curso y se han cancelado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) of a credential were under way and have been cancelled.</source>
        <translation>
            <numerusform>%n prueba de una credencial estaba en curso y se ha cancelado.</numerusform>
            <numerusform>%n pruebas de credenciales estaban en curso y se han cancelado.</numerusform>
        </translation>
    </message>
    <message>
        <source>An account was being edited. What was entered there has not been saved.</source>
        <translation>Se estaba editando una cuenta. Lo introducido no se ha guardado.</translation>
    </message>
    <message>
        <source>A customer was being edited. What was entered there has not been saved.</source>
        <translation>Se estaba editando un cliente. Lo introducido no se ha guardado.</translation>
    </message>
    <message>
        <source>Nothing about customers is shown until you unlock.</source>
        <translation>No se muestra nada sobre los clientes hasta que desbloquee el programa.</translation>
    </message>
    <message>
        <source>The credentials of this session are gone. They have to be entered again.</source>
        <translation>Las credenciales de esta sesión han desaparecido. Hay que introducirlas de nuevo.</translation>
    </message>
    <message>
        <source>Credentials are kept in: %1</source>
        <translation>Las credenciales se guardan en: %1</translation>
    </message>
    <message>
        <source>The vault file is being opened…</source>
        <translation>Abriendo el archivo de bóveda…</translation>
    </message>
    <message>
        <source>The keychain is being asked…</source>
        <translation>Accediendo al llavero…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LookupActions</name>
    <message>
        <source>&amp;Refresh row</source>
        <translation>Actualizar &amp;fila</translation>
    </message>
    <message>
        <source>Refresh &amp;all</source>
        <translation>Actualizar &amp;todo</translation>
    </message>
    <message>
        <source>Cancel ro&amp;w</source>
        <translation>&amp;Cancelar fila</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>Cancelar t&amp;odo</translation>
    </message>
    <message>
        <source>&amp;Log the customer in…</source>
        <translation>Iniciar la &amp;sesión del cliente…</translation>
    </message>
    <message>
        <source>Start an &amp;import…</source>
        <translation>Iniciar i&amp;mportación…</translation>
    </message>
    <message>
        <source>Sa&amp;ve customer…</source>
        <translation>&amp;Guardar cliente…</translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation>Copiar &amp;resumen</translation>
    </message>
    <message>
        <source>Co&amp;py row</source>
        <translation>Co&amp;piar fila</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>E&amp;xportar resultados…</translation>
    </message>
    <message>
        <source>Rev&amp;eal the raw answer</source>
        <translation>Re&amp;velar la respuesta sin procesar</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LookupDetail</name>
    <message>
        <source>Choose a row to see what the provider said.</source>
        <translation>Elija una fila para ver lo que dijo el proveedor.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué salió mal</translation>
    </message>
    <message>
        <source>Summary for a ticket</source>
        <translation>Resumen para un ticket</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <translation>Copiar el resumen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>Shows the personal data in the raw answer until another row is chosen</source>
        <translation>Muestra los datos personales de la respuesta sin procesar hasta que se elija otra fila</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Respuesta sin procesar</translation>
    </message>
    <message>
        <source>Detail of the selected result</source>
        <translation>Detalle del resultado seleccionado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The provider&apos;s own words</source>
        <translation>En palabras del proveedor</translation>
    </message>
    <message>
        <source>Next to act: %1</source>
        <translation>Le toca actuar a: %1</translation>
    </message>
    <message>
        <source>Since %1, %2</source>
        <translation>Desde %1, %2</translation>
    </message>
    <message>
        <source>Refreshing: this is the earlier answer.</source>
        <translation>Actualizando: esta es la respuesta anterior.</translation>
    </message>
    <message>
        <source>Final: the provider will not change this any more.</source>
        <translation>Definitivo: el proveedor ya no lo cambiará.</translation>
    </message>
    <message>
        <source>Type it in the row, and the provider is asked.</source>
        <translation>Escríbalo en la fila y se consultará al proveedor.</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <extracomment>What the provider itself said about an error, with its own error code in brackets</extracomment>
        <translation>El proveedor dice: %1</translation>
    </message>
    <message>
        <source>The provider says: %1 (%2)</source>
        <translation>El proveedor dice: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The state of a step in our words and, in brackets, in the provider&apos;s</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A reason&apos;s code, and the reason in words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New attempt</source>
        <translation>Nuevo intento</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidida</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Obtenida</translation>
    </message>
    <message>
        <source>The provider answered from its own cache.</source>
        <translation>El proveedor respondió desde su propia caché.</translation>
    </message>
    <message>
        <source>Raw answer (personal data shown)</source>
        <translation>Respuesta sin procesar (con datos personales)</translation>
    </message>
    <message>
        <source>Raw answer (masked)</source>
        <translation>Respuesta sin procesar (enmascarada)</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Enmascarar</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LookupPage</name>
    <message>
        <source>No accounts yet</source>
        <translation>Todavía no hay cuentas</translation>
    </message>
    <message>
        <source>An account holds the credentials for one provider. Add one for each provider you ask; the status bar says where they are kept.</source>
        <translation>Una cuenta contiene las credenciales de un proveedor. Añada una por cada proveedor al que consulte; la barra de estado indica dónde se guardan.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Añadir una cuenta…</translation>
    </message>
    <message>
        <source>No account is switched on</source>
        <translation>No hay ninguna cuenta activada</translation>
    </message>
    <message>
        <source>Switch an account on to ask its provider.</source>
        <translation>Active una cuenta para consultar a su proveedor.</translation>
    </message>
    <message>
        <source>Manage accounts…</source>
        <translation>Gestionar cuentas…</translation>
    </message>
    <message>
        <source>Look up a customer</source>
        <translation>Consultar un cliente</translation>
    </message>
    <message>
        <source>Type an id, an e-mail address or a name above and press Return. Every account is asked at once, and each answer appears as it arrives.</source>
        <translation>Escriba arriba un ID, un correo electrónico o un nombre y pulse Intro. Se consultan todas las cuentas a la vez, y cada respuesta aparece en cuanto llega.</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Por ejemplo:</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LookupResults</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Record &amp;again</source>
        <translation>Re&amp;gistrar de nuevo</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 con respuesta</translation>
    </message>
    <message>
        <source>Not recorded: %1</source>
        <translation>Sin registrar: %1</translation>
    </message>
    <message>
        <source>Edit the sa&amp;ved customer…</source>
        <translation>&amp;Editar el cliente guardado…</translation>
    </message>
    <message>
        <source>Sa&amp;ve customer…</source>
        <translation>&amp;Guardar cliente…</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Heading of a table column: who has to act next</extracomment>
        <translation>Le toca a</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Heading of a table column: since when the status holds</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Fetched</source>
        <extracomment>Heading of a table column: when the provider was asked</extracomment>
        <translation>Obtenida</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Heading of a table column with buttons</extracomment>
        <translation>Acción</translation>
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
        <translation>esperando un código…</translation>
    </message>
    <message>
        <source>refreshing…</source>
        <translation>actualizando…</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>In a table of answers: the provider did not say when</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>The provider does not say since when.</source>
        <translation>El proveedor no dice desde cuándo.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LookupResultsView</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button in a result row: stop asking</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
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
        <translation>Lugares</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Lookup</source>
        <translation>&amp;Consulta</translation>
    </message>
    <message>
        <source>Cust&amp;omers</source>
        <translation>C&amp;lientes</translation>
    </message>
    <message>
        <source>&amp;Imports</source>
        <translation>&amp;Importaciones</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>C&amp;uentas</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>Audi&amp;toría</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Find a customer</source>
        <translation>&amp;Buscar un cliente</translation>
    </message>
    <message>
        <source>&amp;Enter the login code</source>
        <translation>Introducir &amp;el código de inicio de sesión</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Where credentials are kept…</source>
        <translation>Dó&amp;nde se guardan las credenciales…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Versions, settings and the last log lines, with nothing personal and no credential among them</source>
        <translation>Versiones, ajustes y las últimas líneas del registro de diagnóstico, sin nada personal ni ninguna credencial</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>C&amp;lientes</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Detail of the selected result</source>
        <translation>&amp;Detalle del resultado seleccionado</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About KYC Desk</source>
        <translation>Acerca de &amp;KYC Desk</translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Where credentials are kept</source>
        <translation>Dónde se guardan las credenciales</translation>
    </message>
    <message>
        <source>Accounts: %1</source>
        <translation>Cuentas: %1</translation>
    </message>
    <message>
        <source>Where credentials are kept: %1</source>
        <translation>Dónde se guardan las credenciales: %1</translation>
    </message>
    <message>
        <source>Last lookup: %1</source>
        <translation>Última consulta: %1</translation>
    </message>
    <message>
        <source>Something that was done here could not be written to the audit. %1</source>
        <translation>Algo que se hizo aquí no se pudo escribir en la auditoría. %1</translation>
    </message>
    <message>
        <source>A checkpoint of the audit could not be made or copied. %1</source>
        <translation>No se pudo crear o copiar un punto de control de la auditoría. %1</translation>
    </message>
    <message>
        <source>&amp;Records…</source>
        <translation>&amp;Registros…</translation>
    </message>
    <message>
        <source>The program did not end properly last time. The records can be looked at, whether they are whole.</source>
        <translation>El programa no terminó correctamente la última vez. Se puede comprobar si los registros están íntegros.</translation>
    </message>
    <message>
        <source>&amp;Check the records</source>
        <translation>Com&amp;probar los registros</translation>
    </message>
    <message>
        <source>What is old could not be removed from the records. %1</source>
        <translation>No se pudo eliminar lo antiguo de los registros. %1</translation>
    </message>
    <message>
        <source>The clock is ri&amp;ght…</source>
        <translation>El relo&amp;j es correcto…</translation>
    </message>
    <message>
        <source>About KYC Desk</source>
        <translation>Acerca de KYC Desk</translation>
    </message>
    <message>
        <source>KYC Desk %1</source>
        <translation>KYC Desk %1</translation>
    </message>
    <message>
        <source>Shows what every KYC provider says about a customer, in one window.

Published under the MIT licence. Made with Qt %1.</source>
        <translation>Muestra en una sola ventana lo que dice cada proveedor de KYC sobre un cliente.

Publicado bajo la licencia MIT. Hecho con Qt %1.</translation>
    </message>
    <message>
        <source>An import was interrupted at “%1”. It can go on.</source>
        <translation>Una importación se interrumpió en «%1». Puede continuar.</translation>
    </message>
    <message>
        <source>Imports were interrupted: %1. They can go on.</source>
        <translation>Importaciones interrumpidas: %1. Pueden continuar.</translation>
    </message>
    <message>
        <source>I&amp;mports</source>
        <translation>I&amp;mportaciones</translation>
    </message>
    <message>
        <source>The login of “%1” works until the program is closed or locked, but could not be kept. %2</source>
        <translation>El inicio de sesión de «%1» funciona hasta que el programa se cierre o se bloquee, pero no se pudo guardar. %2</translation>
    </message>
    <message>
        <source>Demonstration: the simulated providers are starting…</source>
        <translation>Demostración: iniciando los proveedores simulados…</translation>
    </message>
    <message>
        <source>Demonstration: simulated providers on this computer. Nothing leaves it.</source>
        <translation>Demostración: proveedores simulados en este equipo. Nada sale de él.</translation>
    </message>
    <message>
        <source>Nobody has decided yet where credentials are kept. Until then none can be saved.</source>
        <translation>Nadie ha decidido aún dónde se guardan las credenciales. Hasta entonces no se puede guardar ninguna.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>Unloc&amp;k</source>
        <translation>Desblo&amp;quear</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Rei&amp;ntentar</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock, and forget the credentials of this session?</source>
        <translation>¿Bloquear y olvidar las credenciales de esta sesión?</translation>
    </message>
    <message>
        <source>They are kept in memory alone. Once it is locked they are gone and have to be entered again.</source>
        <translation>Se guardan solo en memoria. Una vez bloqueado el programa, desaparecen y hay que introducirlas de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Lock and forget</source>
        <translation>&amp;Bloquear y olvidar</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. They hold no credential and nothing personal.</source>
        <translation>El diagnóstico está en el portapapeles. No contiene ninguna credencial ni nada personal.</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Text as large as the system has it</source>
        <translation>Tamaño de texto del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vista general</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>keys that work there</comment>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>keys that lead to them</comment>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>The overview is on the clipboard.</source>
        <translation>La vista general está en el portapapeles.</translation>
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
        <translation>Combinar clientes</translation>
    </message>
    <message>
        <source>Whose name and first identifiers stay?</source>
        <translation>¿De quién se conservan el nombre y los primeros identificadores?</translation>
    </message>
    <message>
        <source>The one that remains</source>
        <translation>El cliente que permanece</translation>
    </message>
    <message>
        <source>What was recorded about either is the remaining one&apos;s from then on. This cannot be undone.</source>
        <translation>Lo registrado sobre cualquiera de los dos pasa a ser del que permanece. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Combinar</translation>
    </message>
    <message>
        <source>They are being merged…</source>
        <translation>Combinando los clientes…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::OverviewBoard</name>
    <message>
        <source>Copy o&amp;verview</source>
        <translation>Copiar vista &amp;general</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::OverviewPage</name>
    <message>
        <source>Copy o&amp;verview</source>
        <translation>Copiar vista &amp;general</translation>
    </message>
    <message>
        <source>Count a&amp;new</source>
        <translation>Contar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Counted at %1</source>
        <translation>Recuento: %1</translation>
    </message>
    <message>
        <source>There is nothing to count</source>
        <translation>No hay nada que contar</translation>
    </message>
    <message>
        <source>Credentials are kept in memory only, and nothing is recorded then. Choose another place for credentials, and lookups are recorded and counted from then on.</source>
        <translation>Las credenciales se guardan solo en memoria, y así no se registra nada. Elija otro lugar para las credenciales y, a partir de entonces, las consultas se registrarán y contarán.</translation>
    </message>
    <message>
        <source>Where credentials are kept…</source>
        <translation>Dónde se guardan las credenciales…</translation>
    </message>
    <message>
        <source>Records…</source>
        <translation>Registros…</translation>
    </message>
    <message>
        <source>There is nothing to count yet</source>
        <translation>Todavía no hay nada que contar</translation>
    </message>
    <message>
        <source>Choose where credentials are kept, and lookups are recorded and counted from then on.</source>
        <translation>Elija dónde se guardan las credenciales y, a partir de entonces, las consultas se registrarán y contarán.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>The records are closed</source>
        <translation>Los registros están cerrados</translation>
    </message>
    <message>
        <source>They open together with the place where credentials are kept.</source>
        <translation>Se abren junto con el lugar donde se guardan las credenciales.</translation>
    </message>
    <message>
        <source>Nobody was looked up yet</source>
        <translation>Todavía no se ha consultado ningún cliente</translation>
    </message>
    <message>
        <source>Once somebody was, you see here how many customers have which status, what waits for us, what has changed, and which provider is in trouble.</source>
        <translation>En cuanto se consulte alguno, verá aquí cuántos clientes tienen cada estado, dónde nos toca actuar, qué ha cambiado y qué proveedor tiene problemas.</translation>
    </message>
    <message>
        <source>Look up a customer</source>
        <translation>Consultar un cliente</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::PassphraseForm</name>
    <message>
        <source>At least %1 characters; several words that you can remember are good.</source>
        <translation>Al menos %1 caracteres; conviene usar varias palabras que pueda recordar.</translation>
    </message>
    <message>
        <source>Easy to guess. Make it longer: several words that do not belong together.</source>
        <translation>Fácil de adivinar. Hágala más larga: varias palabras que no guarden relación entre sí.</translation>
    </message>
    <message>
        <source>Fair. Another word makes it much harder to guess.</source>
        <translation>Aceptable. Otra palabra la hace mucho más difícil de adivinar.</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>Difícil de adivinar.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase, again</source>
        <translation>Repita la frase de contraseña</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Introduzca la frase de contraseña.</translation>
    </message>
    <message>
        <source>Enter at least %1 characters.</source>
        <translation>Introduzca al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>The window may be closed: the import goes on, and is found in the place Imports.</source>
        <translation>Puede cerrar la ventana: la importación continúa y se encuentra en Importaciones.</translation>
    </message>
    <message>
        <source>&amp;Close, and go on in the background</source>
        <translation>&amp;Cerrar y continuar en segundo plano</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::QuotaForm</name>
    <message>
        <source>Requests a second</source>
        <translation>Solicitudes por segundo</translation>
    </message>
    <message>
        <source>How fast this account may ask; 0 means as fast as possible.</source>
        <translation>Con qué rapidez puede enviar solicitudes esta cuenta; 0 significa lo más rápido posible.</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Solicitudes simultáneas</translation>
    </message>
    <message>
        <source>How many may wait for an answer at the same time.</source>
        <translation>Cuántas pueden esperar respuesta al mismo tiempo.</translation>
    </message>
    <message>
        <source>%1, as the provider allows</source>
        <translation>%1, lo que permite el proveedor</translation>
    </message>
    <message>
        <source>Enter a number from 0 to %1.</source>
        <translation>Introduzca un número de 0 a %1.</translation>
    </message>
    <message>
        <source>Enter a whole number from 1 to %1.</source>
        <translation>Introduzca un número entero de 1 a %1.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::RecordsSettings</name>
    <message>
        <source>The records of this desk</source>
        <translation>Los registros de este puesto</translation>
    </message>
    <message>
        <source>Chec&amp;k the records</source>
        <translation>&amp;Comprobar los registros</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>Begin a&amp;new…</source>
        <translation>&amp;Empezar de nuevo…</translation>
    </message>
    <message>
        <source>&amp;Make a recovery file…</source>
        <translation>Crear &amp;archivo de recuperación…</translation>
    </message>
    <message>
        <source>&amp;Bring the key back…</source>
        <translation>Rec&amp;uperar la clave…</translation>
    </message>
    <message>
        <source>What is recorded, and for how long</source>
        <translation>Qué se registra, y durante cuánto tiempo</translation>
    </message>
    <message>
        <source>&amp;Lookups are kept for:</source>
        <translation>Conservar con&amp;sultas durante:</translation>
    </message>
    <message>
        <source>&amp;Imports are kept for:</source>
        <translation>Conservar &amp;importaciones durante:</translation>
    </message>
    <message>
        <source>What is older is removed by itself, but for customers whose records are held, and the audit says how much it was.</source>
        <translation>Lo más antiguo se elimina automáticamente, salvo los registros de clientes bajo retención legal, y la auditoría indica cuánto fue.</translation>
    </message>
    <message>
        <source>Checkpoints of the audit</source>
        <translation>Puntos de control de la auditoría</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>E&amp;legir carpeta…</translation>
    </message>
    <message>
        <source>&amp;Do not copy them</source>
        <translation>&amp;No copiarlos</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Lo ha fijado su administrador.</translation>
    </message>
    <message>
        <source>They lie beside the records alone: whoever can change these can remove them too. Choose a folder that others look after.</source>
        <translation>Están solo junto a los registros: quien pueda modificar estos también puede eliminarlos. Elija una carpeta que custodien otras personas.</translation>
    </message>
    <message>
        <source>They are copied to %1.</source>
        <translation>Se copian en %1.</translation>
    </message>
    <message>
        <source>They are open, and what is done here is recorded. The program did not end properly last time: check whether they are whole.</source>
        <translation>Están abiertos, y lo que se hace aquí se registra. El programa no terminó correctamente la última vez: compruebe si están íntegros.</translation>
    </message>
    <message>
        <source>They are open, and what is done here is recorded.</source>
        <translation>Están abiertos, y lo que se hace aquí se registra.</translation>
    </message>
    <message>
        <source>They are being opened…</source>
        <translation>Abriéndolos…</translation>
    </message>
    <message>
        <source>Nothing is recorded, because credentials are kept in memory only, and with them the key of the records would be gone.</source>
        <translation>No se registra nada, porque las credenciales se guardan solo en memoria y con ellas desaparecería la clave de los registros.</translation>
    </message>
    <message>
        <source>They are closed, because the credentials are locked.</source>
        <translation>Están cerrados, porque las credenciales están bloqueadas.</translation>
    </message>
    <message>
        <source>They are being looked at, which may take a while…</source>
        <translation>Comprobándolos; puede tardar…</translation>
    </message>
    <message>
        <source>They are sound: all of the file was looked at.</source>
        <translation>Están íntegros: se comprobó todo el archivo.</translation>
    </message>
    <message>
        <source>They were not looked at to the end: nothing is known of them.</source>
        <translation>No se comprobaron hasta el final: no se sabe nada de ellos.</translation>
    </message>
    <message>
        <source>Nobody is looked up without a re&amp;ference, for example a ticket</source>
        <translation>Ninguna consulta sin una re&amp;ferencia, por ejemplo un ticket</translation>
    </message>
    <message>
        <source>One is made e&amp;very:</source>
        <translation>Crear un&amp;o cada:</translation>
    </message>
    <message>
        <source>Cancel the chec&amp;k</source>
        <translation>Cancelar la co&amp;mprobación</translation>
    </message>
    <message>
        <source>recovery file, check, begin anew</source>
        <comment>words that lead to the state of the records</comment>
        <translation>archivo de recuperación, recuperar, comprobar, empezar de nuevo</translation>
    </message>
    <message>
        <source>folder of the checkpoints</source>
        <comment>words that lead to where checkpoints are copied to</comment>
        <translation>carpeta de los puntos de control</translation>
    </message>
    <message numerus="yes">
        <source> entry(s)</source>
        <extracomment>Behind the number, which is not in the text</extracomment>
        <translation>
            <numerusform> entrada</numerusform>
            <numerusform> entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::RecoveryDialog</name>
    <message>
        <source>Make a recovery file</source>
        <translation>Crear un archivo de recuperación</translation>
    </message>
    <message>
        <source>Bring the records’ keys back</source>
        <translation>Recuperar las claves de los registros</translation>
    </message>
    <message>
        <source>Whoever has %1 and its passphrase can read the records of this desk. Keep the file away from this computer and the passphrase away from the file; without it nobody can open the file.</source>
        <translation>Quien tenga %1 y su frase de contraseña puede leer los registros de este puesto. Guarde el archivo lejos de este equipo, y la frase de contraseña lejos del archivo; sin ella nadie puede abrirlo.</translation>
    </message>
    <message>
        <source>%1 holds the keys of the records, under the passphrase that was chosen when it was made.</source>
        <translation>%1 contiene las claves de los registros, protegidas con la frase de contraseña que se eligió al crearlo.</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>&amp;Bring them back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>The file is being made…</source>
        <translation>Creando el archivo…</translation>
    </message>
    <message>
        <source>The keys are being brought back…</source>
        <translation>Recuperando las claves…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;New token…</source>
        <translation>Nuevo &amp;token…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Watch on</source>
        <translation>&amp;Seguir consultando</translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation>Copiar &amp;resumen</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>an account</comment>
        <translation>En %1</translation>
    </message>
    <message>
        <source>The import goes on…</source>
        <translation>La importación continúa…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::RoutePage</name>
    <message>
        <source>From and to</source>
        <translation>Origen y destino</translation>
    </message>
    <message>
        <source>A share token carries a finished verification to another provider. It can be used once.</source>
        <translation>Un token para compartir traslada una verificación terminada a otro proveedor. Se puede usar una sola vez.</translation>
    </message>
    <message>
        <source>I already have a token</source>
        <translation>Ya tengo un token</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Share token</source>
        <translation>Token para compartir</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Where the customer was verified; the token is made there.</source>
        <translation>Donde se verificó al cliente; el token se crea allí.</translation>
    </message>
    <message>
        <source>It is kept in memory, and in the vault while the import runs, and nowhere else.</source>
        <translation>Se guarda en memoria, y en la bóveda mientras dura la importación, y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Where the customer shall count as verified.</source>
        <translation>Donde el cliente debe contar como verificado.</translation>
    </message>
    <message>
        <source>This is a production account: the customer is imported in earnest.</source>
        <translation>Esta es una cuenta de producción: el cliente se importa de verdad.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::RowForm</name>
    <message>
        <source>Ask</source>
        <extracomment>Button in a result row: ask the provider now</extracomment>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Asks the provider with what you typed</source>
        <translation>Consulta al proveedor con lo que ha escrito</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::RowInput</name>
    <message>
        <source>Which one to give</source>
        <translation>Qué dato indicar</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::SearchBar</name>
    <message>
        <source>Cus&amp;tomer:</source>
        <translation>Client&amp;e:</translation>
    </message>
    <message>
        <source>Customer to look up</source>
        <translation>Cliente que se consulta</translation>
    </message>
    <message>
        <source>An id, an e-mail address or the name of a saved customer</source>
        <translation>Un ID, un correo electrónico o el nombre de un cliente guardado</translation>
    </message>
    <message>
        <source>Id, e-mail or name</source>
        <translation>ID, correo o nombre</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>How the text in the search field is to be taken</source>
        <translation>Cómo se interpreta el texto del campo de búsqueda</translation>
    </message>
    <message>
        <source>Re&amp;ference:</source>
        <translation>Re&amp;ferencia:</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>What the customer is looked up for, for example a ticket; it is recorded</source>
        <translation>Motivo de la consulta, por ejemplo un ticket; queda registrado</translation>
    </message>
    <message>
        <source>What the customer is looked up for, for example the number of a ticket. It is recorded with each lookup, and emptied when you type another customer.</source>
        <translation>Motivo de la consulta, por ejemplo el número de un ticket. Se registra con cada consulta y se vacía cuando escribe otro cliente.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Look &amp;up</source>
        <translation>C&amp;onsultar</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::SecretEdit</name>
    <message>
        <source>is taken away when you save</source>
        <translation>se quita al guardar</translation>
    </message>
    <message>
        <source>kept – type to replace</source>
        <translation>guardado – escriba para reemplazar</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <comment>%1 is the name of a field</comment>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>%1 is the name of a field</comment>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>%1 is the name of a field</comment>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Take away the kept %1</source>
        <comment>%1 is the name of a field</comment>
        <translation>Quitar el valor guardado de %1</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::SecretLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Borrar</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::SettingControls</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>Lo ha fijado su administrador.</translation>
    </message>
    <message>
        <source>for ever</source>
        <comment>how long records are kept, instead of a number of days</comment>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Keep records for a shorter time?</source>
        <translation>¿Conservar los registros menos tiempo?</translation>
    </message>
    <message numerus="yes">
        <source>Keep them for %n day(s) only?</source>
        <translation>
            <numerusform>¿Conservarlos solo %n día?</numerusform>
            <numerusform>¿Conservarlos solo %n días?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is older is removed within a day and cannot be brought back, but for customers whose records are held.</source>
        <translation>Lo más antiguo se elimina en el plazo de un día y no se puede recuperar, salvo los registros de clientes bajo retención legal.</translation>
    </message>
    <message>
        <source>&amp;Remove what is older</source>
        <translation>&amp;Eliminar lo más antiguo</translation>
    </message>
    <message>
        <source>What cannot be changed here was set by your administrator.</source>
        <translation>Lo que no se puede cambiar aquí lo ha fijado su administrador.</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a setting that is on or off</comment>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a setting that is on or off</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>none</source>
        <comment>the default of a setting that is a text</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Predeterminado: %1</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Restablecer el valor predeterminado</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Restablecer el valor predeterminado: %1</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>Behind the number, which is not in the text</extracomment>
        <translation>
            <numerusform> día</numerusform>
            <numerusform> días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;General</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>&amp;Privacidad</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Registros</translation>
    </message>
    <message>
        <source>Certificates to trust as well</source>
        <translation>Certificados de confianza adicionales</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Find a setting (%1)</source>
        <translation>Buscar un ajuste (%1)</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>Re&amp;d</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportación</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::StatusNotice</name>
    <message>
        <source>The provider says: %1</source>
        <translation>El proveedor dice: %1</translation>
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
            <numerusform>%1, visto %n vez</numerusform>
            <numerusform>%1, visto %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Asked with %2</source>
        <translation>%1
Consultado con %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::TimelineView</name>
    <message>
        <source>Every status seen</source>
        <translation>Todos los estados vistos</translation>
    </message>
    <message>
        <source>Nothing was seen yet.</source>
        <translation>Todavía no se ha visto nada.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::TrayIcon</name>
    <message>
        <source>&amp;Show KYC Desk</source>
        <translation>&amp;Mostrar KYC Desk</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::VaultDialog</name>
    <message>
        <source>Where credentials are kept</source>
        <translation>Dónde se guardan las credenciales</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>Cambiar la &amp;frase de contraseña…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Bloquear ahora</translation>
    </message>
    <message>
        <source>Locking and &amp;hiding…</source>
        <translation>Bloqueo y &amp;ocultación…</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>The present passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>&amp;Seal the file with it</source>
        <translation>&amp;Cifrar el archivo con ella</translation>
    </message>
    <message>
        <source>&amp;Move them to another place…</source>
        <translation>&amp;Trasladarlas a otro lugar…</translation>
    </message>
    <message>
        <source>&amp;Choose where they are kept…</source>
        <translation>&amp;Elegir dónde se guardan…</translation>
    </message>
    <message>
        <source>Enter the passphrase that the file has now.</source>
        <translation>Introduzca la frase de contraseña que tiene ahora el archivo.</translation>
    </message>
    <message>
        <source>The vault file is being sealed anew…</source>
        <translation>Cifrando de nuevo el archivo de bóveda…</translation>
    </message>
</context>
<context>
    <name>kyc::sandbox::Program</name>
    <message>
        <source>Not a fault: %1
Write KIND@POINT; --help lists the kinds. The points are:
%2</source>
        <translation>No es un fallo: %1
Escriba KIND@POINT; --help muestra los tipos. Los puntos son:
%2</translation>
    </message>
    <message>
        <source>No certificate and key in PEM format could be read from %1 and %2.</source>
        <translation>No se pudo leer ningún certificado ni clave en formato PEM de %1 y %2.</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2: %3</source>
        <translation>No se puede escuchar en %1, puerto %2: %3</translation>
    </message>
    <message>
        <source>kyc-desk-sandbox listens on %1</source>
        <translation>kyc-desk-sandbox escucha en %1</translation>
    </message>
</context>
<context>
    <name>kyc::sandbox::Server</name>
    <message>
        <source>Only loopback addresses are served.</source>
        <translation>Solo se atienden direcciones de bucle local (loopback).</translation>
    </message>
</context>
<context>
    <name>kyc::sandbox::SettingsOptions</name>
    <message>
        <source>Loopback address to listen on.</source>
        <translation>Dirección de bucle local (loopback) en la que escuchar.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>Port to listen on; 0 takes any free one.</source>
        <translation>Puerto en el que escuchar; 0 toma cualquiera que esté libre.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>Print one line of JSON once it listens: url, accounts and customers.</source>
        <translation>Imprimir una línea de JSON en cuanto escuche: url, accounts y customers.</translation>
    </message>
    <message>
        <source>Let each answer of a provider wait, without holding up another.</source>
        <translation>Hacer esperar cada respuesta de un proveedor, sin retrasar las demás.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Let something go wrong: KIND@POINT, or KIND@POINT#TIMES for the first times only. May be given more than once. Kinds: reset, stall, cut, drip[:ms], badlength, garbage, wrongtype, huge, html, empty, gzipbomb, redirect:URL, or an HTTP status from 400 on with [:retry-after seconds]. Points: a check such as p100/kyc, a call such as transak/requirement, provider/* or *.</source>
        <translation>Hacer que algo falle: KIND@POINT, o KIND@POINT#TIMES solo para las primeras veces. Se puede indicar más de una vez. Tipos: reset, stall, cut, drip[:ms], badlength, garbage, wrongtype, huge, html, empty, gzipbomb, redirect:URL, o un estado HTTP desde 400 con [:segundos de retry-after]. Puntos: una comprobación como p100/kyc, una llamada como transak/requirement, provider/* o *.</translation>
    </message>
    <message>
        <source>kind@point</source>
        <translation>tipo@punto</translation>
    </message>
    <message>
        <source>How long a share token stays in each stage of its import.</source>
        <translation>Cuánto tiempo permanece un token para compartir en cada fase de su importación.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Move a share token on after so many questions, not by time.</source>
        <translation>Hacer avanzar un token para compartir tras ese número de consultas, no por tiempo.</translation>
    </message>
    <message>
        <source>How long Transak makes a customer wait for the next code.</source>
        <translation>Cuánto hace esperar Transak a un cliente hasta el código siguiente.</translation>
    </message>
    <message>
        <source>Let the tokens that logins give end after so long; 0: when the provider lets them end.</source>
        <translation>Hacer que los tokens que dan los inicios de sesión terminen tras ese tiempo; 0: cuando el proveedor los haga terminar.</translation>
    </message>
    <message>
        <source>How far the providers&apos; clock is ahead of ours; may be negative.</source>
        <translation>Cuánto va adelantado el reloj de los proveedores respecto al nuestro; puede ser negativo.</translation>
    </message>
    <message>
        <source>Serve TLS with this certificate chain (PEM).</source>
        <translation>Servir TLS con esta cadena de certificados (PEM).</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key (PEM).</source>
        <translation>La clave privada del certificado (PEM).</translation>
    </message>
    <message>
        <source>Print the simulated customers as a table, and end.</source>
        <translation>Imprimir los clientes simulados en una tabla y terminar.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>The five KYC providers, simulated on this computer.</source>
        <translation>Los cinco proveedores de KYC, simulados en este equipo.</translation>
    </message>
    <message>
        <source>Let no share token live longer than that, whatever was asked for; 0: it has ended when it comes.</source>
        <translation>Que ningún token para compartir dure más que esto, se pida lo que se pida; 0: ya ha caducado al llegar.</translation>
    </message>
</context>
<context>
    <name>kyc::sandbox::SettingsReader</name>
    <message>
        <source>--%1 must be a whole number of at most %2.</source>
        <translation>--%1 debe ser un número entero de como máximo %2.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>No se entiende: %1</translation>
    </message>
    <message>
        <source>--host must be a loopback address such as 127.0.0.1 or ::1: simulated providers are for this computer alone.</source>
        <translation>--host debe ser una dirección de bucle local (loopback) como 127.0.0.1 o ::1: los proveedores simulados son solo para este equipo.</translation>
    </message>
    <message>
        <source>--cert and --key go together.</source>
        <translation>--cert y --key van juntos.</translation>
    </message>
</context>
</TS>
