<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AccountWords</name>
    <message>
        <source>These credentials are removed from where they are kept, and cannot be brought back: %1.</source>
        <translation>Estas credenciais serão removidas de onde estão guardadas e não poderão ser recuperadas: %1.</translation>
    </message>
    <message>
        <source>Every credential kept for it is removed, and cannot be brought back.</source>
        <translation>Todas as credenciais guardadas para a conta serão removidas e não poderão ser recuperadas.</translation>
    </message>
    <message>
        <source>So are the tokens that logins gave for its customers: each of them would have to log in anew.</source>
        <translation>O mesmo vale para os tokens obtidos nos logins dos clientes dessa conta: cada cliente teria de fazer login novamente.</translation>
    </message>
    <message>
        <source>Named anew because the names were taken: %1.</source>
        <translation>Renomeadas porque os nomes já estavam em uso: %1.</translation>
    </message>
    <message>
        <source>“%1” has an address of its own and is switched off: %2. Switch it on if your credentials are meant to go there.</source>
        <translation>“%1” tem endereço próprio e está desativada: %2. Ative-a se suas credenciais devem mesmo ser enviadas para lá.</translation>
    </message>
    <message>
        <source>“%1” still needs: %2.</source>
        <translation>“%1” ainda precisa de: %2.</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a copied account</comment>
        <translation>%1 cópia</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <comment>name of a copied account</comment>
        <translation>%1 cópia %2</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>withheld</source>
        <comment>a reference in the audit: the key was not at hand</comment>
        <translation>omitida</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a reference in the audit: it was too old to be kept</comment>
        <translation>removida</translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>a reference in the audit: it is not the one that was typed</comment>
        <translation>danificada</translation>
    </message>
    <message>
        <source>There was a customer, but the vault was locked: who it was is not in the audit.</source>
        <translation>Havia um cliente, mas o cofre estava bloqueado: quem era não consta na trilha de auditoria.</translation>
    </message>
    <message>
        <source>The same letters and digits are the same customer. A saved customer has the same everywhere; what was looked up before has those of an identifier. The filter finds all of them. The name is not in the audit.
%1</source>
        <translation>As mesmas letras e os mesmos dígitos indicam o mesmo cliente. Um cliente salvo tem sempre os mesmos; o que foi consultado antes de ele ser salvo tem os de um identificador. O filtro encontra todos. O nome não consta na trilha de auditoria.
%1</translation>
    </message>
    <message>
        <source>Program started</source>
        <translation>Programa iniciado</translation>
    </message>
    <message>
        <source>Program ended</source>
        <translation>Programa encerrado</translation>
    </message>
    <message>
        <source>Login at a provider</source>
        <translation>Login em um provedor</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Desbloqueio</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Records looked at</source>
        <translation>Registros visualizados</translation>
    </message>
    <message>
        <source>Masked text shown</source>
        <translation>Dados mascarados revelados</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Cópia</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportação</translation>
    </message>
    <message>
        <source>Accounts imported</source>
        <translation>Contas importadas</translation>
    </message>
    <message>
        <source>Customers imported</source>
        <translation>Clientes importados</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Token entregue</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Conta alterada</translation>
    </message>
    <message>
        <source>Credential changed</source>
        <translation>Credencial alterada</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Cliente alterado</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Configuração alterada</translation>
    </message>
    <message>
        <source>Old records removed</source>
        <translation>Registros antigos removidos</translation>
    </message>
    <message>
        <source>Records recovered</source>
        <translation>Registros recuperados</translation>
    </message>
    <message>
        <source>Checkpoint made</source>
        <translation>Checkpoint criado</translation>
    </message>
    <message>
        <source>Failed attempt</source>
        <translation>Tentativa malsucedida</translation>
    </message>
    <message>
        <source>Entries missing</source>
        <translation>Entradas ausentes</translation>
    </message>
    <message>
        <source>withheld</source>
        <comment>who an entry of the audit is about: the key was not at hand</comment>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Retenção legal</translation>
    </message>
</context>
<context>
    <name>AuditFileChoice</name>
    <message>
        <source>Export the audit</source>
        <translation>Exportar trilha de auditoria</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>JSON, an entry a line (*.jsonl *.json)</source>
        <translation>JSON, uma entrada por linha (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>Folder for checkpoints</source>
        <translation>Pasta dos checkpoints</translation>
    </message>
    <message>
        <source>Make a recovery file</source>
        <translation>Criar arquivo de recuperação</translation>
    </message>
    <message>
        <source>Open a recovery file</source>
        <translation>Abrir arquivo de recuperação</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>“%1” waits for a login code</source>
        <translation>“%1” aguarda um código de login</translation>
    </message>
    <message>
        <source>The login of %1 waits for a code</source>
        <translation>O login de %1 aguarda um código</translation>
    </message>
    <message>
        <source>%1, %2: enter the code that your authenticator app shows for it now.</source>
        <translation>%1, %2: digite o código que seu aplicativo autenticador mostra agora para esse login.</translation>
    </message>
    <message>
        <source>%1 has e-mailed a code to %2, for the account “%3”. Ask the customer for it.</source>
        <translation>%1 enviou um código por e-mail para %2, referente à conta “%3”. Peça o código ao cliente.</translation>
    </message>
    <message>
        <source>%1 has not sent a code to %2 yet, for the account “%3”.</source>
        <translation>%1 ainda não enviou um código para %2, referente à conta “%3”.</translation>
    </message>
    <message>
        <source>The lookup goes on by itself after it. If you cancel, nothing is asked with it.</source>
        <translation>Depois disso, a consulta continua sozinha. Se você cancelar, nada será consultado com este login.</translation>
    </message>
    <message>
        <source>Waiting for it: %1. They go on by themselves; if you cancel, they end without an answer and can be asked again.</source>
        <comment>how many lookups wait</comment>
        <translation>Consultas aguardando o código: %1. Elas continuam sozinhas; se você cancelar, terminam sem resposta e podem ser refeitas.</translation>
    </message>
    <message>
        <source>%1
The provider says: %2</source>
        <translation>%1
O provedor informa: %2</translation>
    </message>
</context>
<context>
    <name>CredentialStateText</name>
    <message>
        <source>Expires in %1 h</source>
        <extracomment>hours</extracomment>
        <translation>Expira em %1 h</translation>
    </message>
    <message>
        <source>Expires in %1 min</source>
        <extracomment>minutes</extracomment>
        <translation>Expira em %1 min</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>a credential</comment>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a credential</comment>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a credential</comment>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>a credential</comment>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>Not tested</source>
        <comment>a credential</comment>
        <translation>Não testada</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a credential</comment>
        <translation>Válida</translation>
    </message>
    <message>
        <source>None needed</source>
        <comment>a credential</comment>
        <translation>Dispensada</translation>
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
        <translation>Retenção legal desde %1, por %2: %3</translation>
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
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
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
        <translation>Exportar contas</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importar contas</translation>
    </message>
    <message>
        <source>Accounts (*.json)</source>
        <translation>Contas (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>HistoryChoice</name>
    <message>
        <source>from %1</source>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
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
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este ano</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>De – até</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
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
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>Provedor: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Conta: %1</translation>
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
        <translation>Período: %1</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Quem deve agir: %1</translation>
    </message>
    <message>
        <source>Changed since yesterday</source>
        <translation>Alterado desde ontem</translation>
    </message>
    <message>
        <source>Only what was seen last of each customer</source>
        <translation>Somente o que foi visto por último de cada cliente</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Import</source>
        <translation>Importação</translation>
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
        <translation>ID do solicitante</translation>
    </message>
    <message>
        <source>Global id</source>
        <translation>ID global</translation>
    </message>
    <message>
        <source>Attempt id</source>
        <translation>ID da tentativa</translation>
    </message>
    <message>
        <source>Attempt number</source>
        <translation>Nº da tentativa</translation>
    </message>
    <message>
        <source>Review id</source>
        <translation>ID da análise</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Workflow run id</source>
        <translation>ID de execução do workflow</translation>
    </message>
    <message>
        <source>Inspection id</source>
        <translation>ID da inspeção</translation>
    </message>
    <message>
        <source>Our id for the customer</source>
        <translation>Nosso ID do cliente</translation>
    </message>
    <message>
        <source>Quote id</source>
        <translation>ID da cotação</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ID do usuário</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>ID de correlação</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>ID de rastreamento</translation>
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
        <translation>Um cliente salvo, um e-mail, um ID de solicitante ou nosso próprio ID, conforme o formato do texto</translation>
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
        <translation>O solicitante ainda não foi lido.</translation>
    </message>
    <message>
        <source>No account takes a verification over by share token. Add one in Accounts first.</source>
        <translation>Nenhuma conta aceita verificações por token de compartilhamento. Primeiro adicione uma em Contas.</translation>
    </message>
    <message>
        <source>Paste the share token.</source>
        <translation>Cole o token de compartilhamento.</translation>
    </message>
    <message>
        <source>Choose where the customer was verified.</source>
        <translation>Escolha onde o cliente foi verificado.</translation>
    </message>
    <message>
        <source>The account lacks “%1”: without it no token can be made for it. Enter it in Accounts.</source>
        <translation>Falta “%1” na conta: sem isso, nenhum token pode ser gerado para ela. Informe o dado em Contas.</translation>
    </message>
    <message>
        <source>Say what allows it: the customer&apos;s consent, or another legal basis.</source>
        <translation>Informe o que autoriza a transferência: o consentimento do cliente ou outra base legal.</translation>
    </message>
    <message>
        <source>Give the ticket, or whatever else it can be found by.</source>
        <translation>Informe o chamado ou outra referência pela qual a importação possa ser localizada.</translation>
    </message>
    <message>
        <source>The destination has not been asked yet.</source>
        <translation>O destino ainda não foi consultado.</translation>
    </message>
</context>
<context>
    <name>ImportNotification</name>
    <message>
        <source>An import has ended.</source>
        <translation>Uma importação terminou.</translation>
    </message>
    <message>
        <source>What came of it is in the place Imports.</source>
        <translation>Veja o resultado em Importações.</translation>
    </message>
</context>
<context>
    <name>ImportReceipt</name>
    <message>
        <source>Receipt of an import by share token</source>
        <translation>Comprovante de importação por token de compartilhamento</translation>
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
        <translation>Origem</translation>
    </message>
    <message>
        <source>a token given by hand</source>
        <translation>um token informado manualmente</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>Status no destino</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que houve</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Chamado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Última alteração</translation>
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
        <translation>Informado ao destino</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Tokens handed over</source>
        <translation>Tokens entregues</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>Its entries say “import=%1”.</source>
        <translation>As entradas contêm “import=%1”.</translation>
    </message>
    <message>
        <source>Last audit entry</source>
        <translation>Última entrada da trilha de auditoria</translation>
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
        <translation>Um token informado manualmente</translation>
    </message>
    <message>
        <source>Running in another program</source>
        <translation>Em execução em outro programa</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>state of a step</comment>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>concluída</translation>
    </message>
    <message>
        <source>not possible here</source>
        <comment>state of a step</comment>
        <translation>não é possível aqui</translation>
    </message>
    <message>
        <source>ended here</source>
        <comment>state of a step</comment>
        <translation>terminou aqui</translation>
    </message>
    <message>
        <source>cut off</source>
        <comment>state of a step</comment>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>The share token has expired.</source>
        <translation>O token de compartilhamento expirou.</translation>
    </message>
    <message>
        <source>The share token was handed over; its life ends in %1.</source>
        <translation>O token de compartilhamento foi entregue; restam %1 de validade.</translation>
    </message>
    <message>
        <source>The share token is made; it has %1 left.</source>
        <translation>O token de compartilhamento foi gerado; restam %1 de validade.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Não pode ser lida</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>semicolons</source>
        <translation>ponto e vírgula</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulação</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>vírgula</translation>
    </message>
    <message>
        <source>Save what could not be imported</source>
        <translation>Salvar o que não pôde ser importado</translation>
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
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1: %2, columns apart by %3. Say what each column is taken for.</source>
        <extracomment>A file&apos;s name, how its text is encoded, and what stands between its columns</extracomment>
        <translation>%1: %2, colunas separadas por %3. Indique o que cada coluna contém.</translation>
    </message>
    <message>
        <source>Cancelled: what was imported before stays.</source>
        <translation>Cancelado: o que já foi importado permanece.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Adicionados: %1</translation>
    </message>
    <message>
        <source>Got something new: %1</source>
        <translation>Complementados: %1</translation>
    </message>
    <message>
        <source>Saved before, and left as they are: %1</source>
        <translation>Já salvos, sem alteração: %1</translation>
    </message>
    <message>
        <source>Could not be imported: %1</source>
        <translation>Não puderam ser importados: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeeperWords</name>
    <message>
        <source>Keychain</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>Chaveiro: %1</translation>
    </message>
    <message>
        <source>Vault file</source>
        <translation>Arquivo de cofre</translation>
    </message>
    <message>
        <source>Memory, this session only</source>
        <translation>Memória, só nesta sessão</translation>
    </message>
    <message>
        <source>The system keeps them beside your other passwords and opens them when you log in.</source>
        <translation>O sistema guarda as credenciais junto com suas outras senhas e as abre quando você entra na sessão.</translation>
    </message>
    <message>
        <source>They are kept in a file of their own, sealed with a passphrase that you enter at each start. Nobody can bring back a forgotten passphrase.</source>
        <translation>As credenciais ficam em um arquivo próprio, criptografado com uma frase-senha que você digita a cada início. Ninguém pode recuperar uma frase-senha esquecida.</translation>
    </message>
    <message>
        <source>They are kept nowhere: when the program ends, or is locked, they are gone and have to be entered again.</source>
        <translation>As credenciais não são guardadas: quando o programa é encerrado ou bloqueado, elas se perdem e precisam ser informadas de novo.</translation>
    </message>
    <message>
        <source>Tried out: it works.</source>
        <translation>Testado: funciona.</translation>
    </message>
    <message>
        <source>Tried out: the file can be written.</source>
        <translation>Testado: é possível gravar o arquivo.</translation>
    </message>
    <message>
        <source>Always works.</source>
        <translation>Sempre funciona.</translation>
    </message>
    <message>
        <source>Credentials: nowhere to keep them yet</source>
        <translation>Credenciais: ainda sem local de guarda</translation>
    </message>
    <message>
        <source>%1 – locked</source>
        <comment>%1 is where credentials are kept</comment>
        <translation>%1 – bloqueado</translation>
    </message>
    <message>
        <source>%1 – opening…</source>
        <comment>%1 is where credentials are kept</comment>
        <translation>%1 – abrindo…</translation>
    </message>
    <message>
        <source>%1 – cannot be used</source>
        <comment>%1 is where credentials are kept</comment>
        <translation>%1 – não pode ser usado</translation>
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
        <translation>o que faz</translation>
    </message>
</context>
<context>
    <name>NewTokenQuestion</name>
    <message>
        <source>The last one is never sent again. Everything else stays as it was entered; the destination is asked first whether the customer is there already.</source>
        <translation>O último token nunca é enviado de novo. Todo o resto continua como foi informado; primeiro se consulta no destino se o cliente já está lá.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Novo token</translation>
    </message>
    <message>
        <source>Make a new share token and import with it?</source>
        <translation>Gerar um novo token de compartilhamento e importar com ele?</translation>
    </message>
    <message>
        <source>&amp;New token and import</source>
        <translation>&amp;Gerar novo token e importar</translation>
    </message>
    <message>
        <source>&amp;Import with it</source>
        <translation>&amp;Importar com ele</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>It is kept nowhere, so it has to be given once more for the import to go on.</source>
        <translation>Ele não é guardado em lugar nenhum; por isso, é preciso informá-lo mais uma vez para que a importação continue.</translation>
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
        <translation>Mostra o que cada provedor de KYC informa sobre um cliente.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ajuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar a versão.</translation>
    </message>
    <message>
        <source>Try the program with simulated providers and customers on this computer. Nothing leaves it.</source>
        <translation>Experimentar o programa com provedores e clientes simulados neste computador. Nada sai dele.</translation>
    </message>
    <message>
        <source>Start with the accounts and customers of a file, as kyc-desk-sandbox --announce prints them; - reads standard input. Only for addresses on this computer.</source>
        <translation>Iniciar com as contas e os clientes de um arquivo, no formato gerado por kyc-desk-sandbox --announce; - lê a entrada padrão. Somente para endereços deste computador.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file beside the system&apos;s, for a company&apos;s own proxy.</source>
        <translation>Confiar nos certificados deste arquivo PEM, além dos do sistema, para uso com o proxy da própria empresa.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%Ln customers: %1. Opens the history.</source>
        <extracomment>For a screen reader; %1 is a status, for example &quot;Approved&quot;</extracomment>
        <translation>
            <numerusform>%Ln cliente: %1. Abre o histórico.</numerusform>
            <numerusform>%Ln clientes: %1. Abre o histórico.</numerusform>
        </translation>
    </message>
    <message>
        <source>What each check and account said last about each customer</source>
        <translation>O que cada checagem e conta informou por último sobre cada cliente</translation>
    </message>
    <message>
        <source>Where customers stand</source>
        <translation>Situação dos clientes</translation>
    </message>
    <message>
        <source>What each check said last about each customer. Who is known to two checks counts twice.</source>
        <translation>O que cada checagem informou por último sobre cada cliente. Quem é conhecido por duas checagens conta duas vezes.</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <translation>Dependem de nós</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers are waiting for us. Opens the history.</source>
        <translation>
            <numerusform>%Ln cliente depende de nós. Abre o histórico.</numerusform>
            <numerusform>%Ln clientes dependem de nós. Abre o histórico.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers about whom a check said last that we act next</source>
        <translation>Clientes para os quais uma checagem informou por último que nós devemos agir</translation>
    </message>
    <message>
        <source>Changed since yesterday</source>
        <translation>Alterados desde ontem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers have another status since yesterday. Opens the history.</source>
        <translation>
            <numerusform>%Ln cliente tem outro status desde ontem. Abre o histórico.</numerusform>
            <numerusform>%Ln clientes têm outro status desde ontem. Abre o histórico.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers whose status is another one than it was when yesterday began. Who was first looked up since then is not among them.</source>
        <translation>Clientes cujo status é diferente do que era no início do dia de ontem. Quem foi consultado pela primeira vez desde então não está entre eles.</translation>
    </message>
    <message>
        <source>Interrupted imports</source>
        <translation>Importações interrompidas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted imports can go on. Opens the imports.</source>
        <translation>
            <numerusform>%Ln importação interrompida pode continuar. Abre as importações.</numerusform>
            <numerusform>%Ln importações interrompidas podem continuar. Abre as importações.</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>A examinar</translation>
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
            <numerusform>%Ln falhou</numerusform>
            <numerusform>%Ln falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1 s</source>
        <extracomment>Seconds that half of the answers took at most</extracomment>
        <translation>em geral %1 s</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between figures of a provider</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is in trouble: %2. Opens the history.</source>
        <extracomment>For a screen reader; %1 is a provider, %2 for example &quot;12 lookups, 3 failed, usually 0.8 s&quot;</extracomment>
        <translation>%1 está com problemas: %2. Abre o histórico.</translation>
    </message>
    <message>
        <source>%1 works: %2. Opens the history.</source>
        <translation>%1 funciona: %2. Abre o histórico.</translation>
    </message>
    <message>
        <source>The bar is the part that got no answer: the provider or the way to it did not work. Half of the answers took no longer than usual.</source>
        <translation>A barra mostra a parte que ficou sem resposta: o provedor ou o caminho até ele não funcionou. Metade das respostas não demorou mais do que o valor habitual.</translation>
    </message>
    <message>
        <source>Providers in the last hour</source>
        <translation>Provedores na última hora</translation>
    </message>
    <message>
        <source>None was asked.</source>
        <comment>providers</comment>
        <translation>Nenhum foi consultado.</translation>
    </message>
    <message>
        <source>Credential of %1: %2. Opens the account.</source>
        <extracomment>For a screen reader; %1 is an account, %2 the state of its credential, for example &quot;Expires in 3 h&quot;</extracomment>
        <translation>Credencial de %1: %2. Abre a conta.</translation>
    </message>
    <message>
        <source>Credentials to look after</source>
        <translation>Credenciais que exigem atenção</translation>
    </message>
    <message>
        <source>None is missing, refused or about to expire.</source>
        <comment>credentials</comment>
        <translation>Nenhuma está ausente, recusada ou prestes a vencer.</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Outras contas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other accounts. Opens the accounts.</source>
        <translation>
            <numerusform>Mais %Ln conta. Abre as contas.</numerusform>
            <numerusform>Mais %Ln contas. Abre as contas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview of %1</source>
        <translation>Visão geral de %1</translation>
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
            <numerusform>(Mais %Ln caractere não é exibido aqui.)</numerusform>
            <numerusform>(Mais %Ln caracteres não são exibidos aqui.)</numerusform>
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
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>há %n s</numerusform>
            <numerusform>há %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <translation>
            <numerusform>em %n s</numerusform>
            <numerusform>em %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>há %n min</numerusform>
            <numerusform>há %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>em %n min</numerusform>
            <numerusform>em %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>há %n h</numerusform>
            <numerusform>há %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>em %n h</numerusform>
            <numerusform>em %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>há %n d</numerusform>
            <numerusform>há %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <translation>
            <numerusform>em %n d</numerusform>
            <numerusform>em %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo ago</source>
        <translation>
            <numerusform>há %n mês</numerusform>
            <numerusform>há %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n mo</source>
        <translation>
            <numerusform>em %n mês</numerusform>
            <numerusform>em %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y ago</source>
        <translation>
            <numerusform>há %n ano</numerusform>
            <numerusform>há %n anos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n y</source>
        <translation>
            <numerusform>em %n ano</numerusform>
            <numerusform>em %n anos</numerusform>
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
        <translation>Digite na linha</translation>
    </message>
    <message>
        <source>Open account…</source>
        <comment>show the account whose credential is wrong</comment>
        <translation>Abrir conta…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <comment>ask the provider once more</comment>
        <translation>Consultar de novo</translation>
    </message>
    <message>
        <source>Enter the code…</source>
        <comment>of a login that waits for it</comment>
        <translation>Digitar código…</translation>
    </message>
    <message>
        <source>Log the customer in…</source>
        <translation>Fazer login do cliente…</translation>
    </message>
    <message>
        <source>Start an import…</source>
        <translation>Iniciar importação…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <extracomment>State of a result row: the provider is being asked</extracomment>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Waiting for a code…</source>
        <extracomment>States of a result row: somebody has to type a login&apos;s code; the provider is being asked for a token</extracomment>
        <translation>Aguardando código…</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>Fazendo login…</translation>
    </message>
    <message>
        <source>Needs input</source>
        <extracomment>State of a result row: something has to be typed before the provider can be asked</extracomment>
        <translation>Faltam dados</translation>
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
            <numerusform>%1 (e mais %n)</numerusform>
            <numerusform>%1 (e mais %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>Conforme o sistema</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>It holds at once, or as soon as what is under way or being entered has ended. Files and what the providers say stay as they are.</source>
        <translation>Vale imediatamente ou assim que terminar o que está em andamento ou sendo digitado. Os arquivos e o que os provedores informam não mudam.</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Cores:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
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
        <translation>Tamanho do &amp;texto:</translation>
    </message>
    <message>
        <source>Tell me through the &amp;desktop when an import has ended</source>
        <translation>&amp;Avisar pela área de trabalho quando uma importação terminar</translation>
    </message>
    <message>
        <source>When no window of the program is in front. It names nobody.</source>
        <translation>Quando nenhuma janela do programa estiver na frente. O aviso não cita ninguém.</translation>
    </message>
    <message>
        <source>Show an &amp;icon among those of the system</source>
        <translation>Mostrar um ícone na &amp;bandeja do sistema</translation>
    </message>
    <message>
        <source>Your &amp;name in the records:</source>
        <translation>Seu &amp;nome nos registros:</translation>
    </message>
    <message>
        <source>It stands beside each lookup and each entry of the audit from now on. Left empty, it is the name you are logged in with on this computer.</source>
        <translation>Aparece a partir de agora junto a cada consulta e a cada entrada da trilha de auditoria. Em branco, vale o nome com que você fez login neste computador.</translation>
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
        <translation>&amp;Bloquear após inatividade de:</translation>
    </message>
    <message>
        <source>Lock with the &amp;screen, and before the computer sleeps</source>
        <translation>Bloquear junto com a &amp;tela e antes de o computador ser suspenso</translation>
    </message>
    <message>
        <source>A &amp;copied credential stays on the clipboard for:</source>
        <translation>Tempo da credencial &amp;copiada na área de transferência:</translation>
    </message>
    <message>
        <source>A s&amp;hown credential stays shown for:</source>
        <translation>Tempo de ex&amp;ibição da credencial:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Es&amp;colher…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Escolher um arquivo de certificados</translation>
    </message>
    <message>
        <source>&amp;Certificates to trust as well:</source>
        <translation>Certi&amp;ficados em que também confiar:</translation>
    </message>
    <message>
        <source>A file in PEM format, for a company&apos;s own proxy. No certificate that does not hold can be accepted otherwise.</source>
        <translation>Um arquivo no formato PEM, para o proxy da própria empresa. De outra forma, nenhum certificado inválido pode ser aceito.</translation>
    </message>
    <message>
        <source>Use the &amp;system&apos;s proxy</source>
        <translation>Usar o proxy do &amp;sistema</translation>
    </message>
    <message>
        <source>Addresses on this computer are never reached through a proxy.</source>
        <translation>Endereços deste computador nunca são acessados por proxy.</translation>
    </message>
    <message>
        <source>&amp;Wait for an answer of a provider for:</source>
        <translation>&amp;Aguardar a resposta de um provedor por:</translation>
    </message>
    <message>
        <source>What is changed here holds when the program is started the next time.</source>
        <translation>O que for alterado aqui valerá na próxima vez que o programa for iniciado.</translation>
    </message>
    <message>
        <source>What an export to CSV begins with. It can be changed, and the columns chosen, each time, and is remembered.</source>
        <translation>Ponto de partida de uma exportação para CSV. A cada vez, isso pode ser alterado e as colunas podem ser escolhidas; a escolha é lembrada.</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>&amp;Separador:</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>&amp;Byte-order mark at the start, which Excel wants</source>
        <translation>Marca de ordem de &amp;bytes no início, que o Excel exige</translation>
    </message>
    <message>
        <source>Put an a&amp;postrophe before text that a spreadsheet would run</source>
        <translation>C&amp;olocar um apóstrofo antes de texto que uma planilha executaria</translation>
    </message>
    <message>
        <source>&amp;Mask what identifies customers</source>
        <translation>&amp;Mascarar o que identifica clientes</translation>
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
        <translation>Criação: %1</translation>
    </message>
    <message>
        <source>Submitted: %1</source>
        <translation>Envio: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Decisão: %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>Expira: %1</translation>
    </message>
    <message>
        <source>Fetched: %1</source>
        <translation>Obtido: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Next to act: %1</source>
        <translation>Quem deve agir: %1</translation>
    </message>
    <message>
        <source>New attempt: %1</source>
        <translation>Nova tentativa: %1</translation>
    </message>
    <message>
        <source>Why (the customer may be told):</source>
        <translation>Por quê (pode ser informado ao cliente):</translation>
    </message>
    <message>
        <source>Why (internal, do not tell the customer):</source>
        <translation>Por quê (interno, não informar ao cliente):</translation>
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
        <translation>Sem resposta: %1</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <translation>O provedor informa: %1</translation>
    </message>
    <message>
        <source>Not started</source>
        <comment>status</comment>
        <translation>Não iniciado</translation>
    </message>
    <message>
        <source>Awaiting customer</source>
        <comment>status</comment>
        <translation>Aguardando cliente</translation>
    </message>
    <message>
        <source>In review</source>
        <comment>status</comment>
        <translation>Em análise</translation>
    </message>
    <message>
        <source>Action required</source>
        <comment>status</comment>
        <translation>Ação necessária</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>status</comment>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>status</comment>
        <translation>Rejeitado</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status</comment>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>status</comment>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status</comment>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>who acts next</comment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>who acts next</comment>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Us</source>
        <comment>who acts next</comment>
        <translation>Nós</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>who acts next</comment>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>who acts next</comment>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>possible</source>
        <comment>a new attempt is</comment>
        <translation>possível</translation>
    </message>
    <message>
        <source>not possible</source>
        <comment>a new attempt is</comment>
        <translation>não é possível</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>whether a new attempt is possible</comment>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>Internal: do not tell the customer</source>
        <translation>Interno: não informar ao cliente</translation>
    </message>
    <message>
        <source>May be told to the customer</source>
        <translation>Pode ser informado ao cliente</translation>
    </message>
    <message>
        <source>not reported</source>
        <comment>state of a step</comment>
        <translation>não informada</translation>
    </message>
    <message>
        <source>not required</source>
        <comment>state of a step</comment>
        <translation>não exigida</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of a step</comment>
        <translation>pendente</translation>
    </message>
    <message>
        <source>in progress</source>
        <comment>state of a step</comment>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>concluída</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a step</comment>
        <translation>falhou</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>state of a step</comment>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>Staging</source>
        <comment>environment</comment>
        <translation>Homologação</translation>
    </message>
    <message>
        <source>Production</source>
        <comment>environment</comment>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>environment</comment>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Input missing or wrong</source>
        <comment>lookup error</comment>
        <translation>Dados ausentes ou inválidos</translation>
    </message>
    <message>
        <source>Credential missing</source>
        <comment>lookup error</comment>
        <translation>Credencial ausente</translation>
    </message>
    <message>
        <source>Credential refused</source>
        <comment>lookup error</comment>
        <translation>Credencial recusada</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <comment>lookup error</comment>
        <translation>Não permitido</translation>
    </message>
    <message>
        <source>No such user</source>
        <comment>lookup error</comment>
        <translation>Usuário não encontrado</translation>
    </message>
    <message>
        <source>Request refused</source>
        <comment>lookup error</comment>
        <translation>Solicitação recusada</translation>
    </message>
    <message>
        <source>Asked too often</source>
        <comment>lookup error</comment>
        <translation>Excesso de consultas</translation>
    </message>
    <message>
        <source>Provider unavailable</source>
        <comment>lookup error</comment>
        <translation>Provedor indisponível</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <comment>lookup error</comment>
        <translation>Sem resposta a tempo</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <comment>lookup error</comment>
        <translation>Problema de rede</translation>
    </message>
    <message>
        <source>Connection not safe</source>
        <comment>lookup error</comment>
        <translation>Conexão não segura</translation>
    </message>
    <message>
        <source>Proxy trouble</source>
        <comment>lookup error</comment>
        <translation>Problema no proxy</translation>
    </message>
    <message>
        <source>Answer makes no sense</source>
        <comment>lookup error</comment>
        <translation>Resposta incoerente</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <comment>lookup error</comment>
        <translation>Resposta grande demais</translation>
    </message>
    <message>
        <source>Credentials locked</source>
        <comment>lookup error</comment>
        <translation>Credenciais bloqueadas</translation>
    </message>
    <message>
        <source>Records not usable</source>
        <comment>lookup error</comment>
        <translation>Registros indisponíveis</translation>
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
        <translation>Conta: %1</translation>
    </message>
</context>
<context>
    <name>kyc</name>
    <message>
        <source>%1 is given twice.</source>
        <translation>Informado duas vezes: %1.</translation>
    </message>
    <message>
        <source>--unset names a key that this provider&apos;s accounts do not have.</source>
        <translation>--unset contém uma chave que as contas deste provedor não têm.</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>A conta</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>O nome da conta.</translation>
    </message>
    <message>
        <source>staging (default) or production: the provider&apos;s own hosts.</source>
        <translation>staging (padrão) ou production: os hosts do próprio provedor.</translation>
    </message>
    <message>
        <source>This address instead of the provider&apos;s own. https; http for this machine alone. Credentials entered for another address are not sent there.</source>
        <translation>Este endereço em vez do endereço do provedor. https; http somente para esta máquina. Credenciais informadas para outro endereço não são enviadas a este.</translation>
    </message>
    <message>
        <source>A setting of the account. Repeatable.</source>
        <translation>Uma configuração da conta. Repetível.</translation>
    </message>
    <message>
        <source>A credential, kept in the vault. Repeatable. SOURCE is env:NAME (an environment variable), file:PATH or stdin (for one secret at most).</source>
        <translation>Uma credencial, guardada no cofre. Repetível. SOURCE é env:NAME (uma variável de ambiente), file:PATH ou stdin (para no máximo um segredo).</translation>
    </message>
    <message>
        <source>Take a setting or a credential away. Repeatable.</source>
        <translation>Remover uma configuração ou uma credencial. Repetível.</translation>
    </message>
    <message>
        <source>0 is without limit. By default what the provider allows.</source>
        <translation>0 significa sem limite. Por padrão, o que o provedor permite.</translation>
    </message>
    <message>
        <source>Requests that wait for an answer at once.</source>
        <translation>Solicitações que podem aguardar resposta ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Ask it in lookups.</source>
        <translation>Incluir a conta nas consultas.</translation>
    </message>
    <message>
        <source>Do not ask it in lookups.</source>
        <translation>Não incluir a conta nas consultas.</translation>
    </message>
    <message>
        <source>--enable and --disable exclude each other.</source>
        <translation>--enable e --disable não podem ser usadas juntas.</translation>
    </message>
    <message>
        <source>Give the --provider: one of those that &quot;providers&quot; lists.</source>
        <translation>Informe --provider: um dos listados por &quot;providers&quot;.</translation>
    </message>
    <message>
        <source>Give the account a --name.</source>
        <translation>Informe um nome para a conta com --name.</translation>
    </message>
    <message>
        <source>Say what is to be changed.</source>
        <translation>Informe o que deve ser alterado.</translation>
    </message>
    <message>
        <source>Its credentials will be gone from the vault for good. Say --yes if that is meant.</source>
        <translation>As credenciais da conta sairão do cofre definitivamente. Informe --yes se é isso mesmo.</translation>
    </message>
    <message>
        <source>Accounts added: %1.</source>
        <translation>Contas adicionadas: %1.</translation>
    </message>
    <message>
        <source>One was named %1 because its own name is taken.</source>
        <translation>Uma delas recebeu o nome %1 porque o original já está em uso.</translation>
    </message>
    <message>
        <source>%1 has an address of its own and is switched off: %2. If your credentials are meant to go there: accounts edit --enable</source>
        <translation>%1 tem endereço próprio e está desativada: %2. Se suas credenciais devem mesmo ser enviadas para lá: accounts edit --enable</translation>
    </message>
    <message>
        <source>%1 still needs: %2</source>
        <translation>%1 ainda precisa de: %2</translation>
    </message>
    <message>
        <source>Give the --file.</source>
        <translation>Informe --file.</translation>
    </message>
    <message>
        <source>An account by its name. Repeatable; all when not given.</source>
        <translation>Uma conta, pelo nome. Pode ser repetida; todas, se nada for informado.</translation>
    </message>
    <message>
        <source>The account by its name.</source>
        <translation>A conta, pelo nome.</translation>
    </message>
    <message>
        <source>table (default), json or csv.</source>
        <translation>table (padrão), json ou csv.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Show this and exit.</source>
        <translation>Mostrar isto e sair.</translation>
    </message>
    <message>
        <source>Where the vault file&apos;s passphrase comes from: env:NAME, file:PATH or stdin. Asked for at the terminal when not given.</source>
        <translation>De onde vem a frase-senha do arquivo de cofre: env:NAME, file:PATH ou stdin. Se não for informada, é pedida no terminal.</translation>
    </message>
    <message>
        <source>List the accounts and what is known of their credentials.</source>
        <translation>Listar as contas e o que se sabe das credenciais.</translation>
    </message>
    <message>
        <source>Lists the accounts that the window and the command line share. A vault file is opened only with --passphrase; without, its credentials are listed as locked.</source>
        <translation>Lista as contas compartilhadas pela janela e pela linha de comando. Um arquivo de cofre só é aberto com --passphrase; sem ela, as credenciais dele aparecem como bloqueadas.</translation>
    </message>
    <message>
        <source>Add an account.</source>
        <translation>Adicionar uma conta.</translation>
    </message>
    <message>
        <source>Adds an account; its credentials go to the vault and nowhere else. The keys a provider&apos;s account takes are listed by &quot;providers&quot;.</source>
        <translation>Adiciona uma conta; as credenciais vão para o cofre e para nenhum outro lugar. As chaves aceitas pelas contas de um provedor são listadas por &quot;providers&quot;.</translation>
    </message>
    <message>
        <source>Whose account it is, for example p100.</source>
        <translation>De qual provedor é a conta, por exemplo p100.</translation>
    </message>
    <message>
        <source>Change an account.</source>
        <translation>Alterar uma conta.</translation>
    </message>
    <message>
        <source>Changes what is said and leaves the rest as it is. Whoever changes the address has to give the credentials again.</source>
        <translation>Altera o que for informado e mantém o resto. Quem altera o endereço precisa informar as credenciais de novo.</translation>
    </message>
    <message>
        <source>Prove the credentials of accounts.</source>
        <translation>Testar as credenciais das contas.</translation>
    </message>
    <message>
        <source>Makes the smallest call that shows whether the provider takes the credential, about a person who does not exist. Exit status: 0 every one was taken, 1 at least one was not.</source>
        <translation>Faz a menor chamada capaz de mostrar se o provedor aceita a credencial, sobre uma pessoa que não existe. Status de saída: 0 todas foram aceitas, 1 ao menos uma não foi.</translation>
    </message>
    <message>
        <source>PEM certificates to trust beside the system&apos;s.</source>
        <translation>Certificados PEM nos quais confiar, além dos do sistema.</translation>
    </message>
    <message>
        <source>Remove an account with its credentials.</source>
        <translation>Remover uma conta com suas credenciais.</translation>
    </message>
    <message>
        <source>Removes the account, its credentials and the customers&apos; tokens kept for it from the vault, and sees that none is left.</source>
        <translation>Remove do cofre a conta, as credenciais dela e os tokens de clientes guardados para ela, e verifica que nada restou.</translation>
    </message>
    <message>
        <source>Really do it: nothing brings the credentials back.</source>
        <translation>Remover de fato: nada traz as credenciais de volta.</translation>
    </message>
    <message>
        <source>Write the accounts as a file, credentials left behind.</source>
        <translation>Gravar as contas em um arquivo, sem as credenciais.</translation>
    </message>
    <message>
        <source>Writes JSON to standard output, for &quot;accounts import&quot; elsewhere.</source>
        <translation>Grava JSON na saída padrão, para &quot;accounts import&quot; em outro lugar.</translation>
    </message>
    <message>
        <source>Add the accounts of an exported file.</source>
        <translation>Adicionar as contas de um arquivo exportado.</translation>
    </message>
    <message>
        <source>Adds every account of the file as a new one and says which credentials are to be entered: none travels in such a file.</source>
        <translation>Adiciona cada conta do arquivo como nova e informa quais credenciais devem ser digitadas: nenhuma é transportada nesse arquivo.</translation>
    </message>
    <message>
        <source>What was exported; - is standard input.</source>
        <translation>O que foi exportado; - é a entrada padrão.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>There are no accounts yet.
</source>
        <translation>Ainda não há contas.
</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation>PROVEDOR</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>AMBIENTE</translation>
    </message>
    <message>
        <source>ENABLED</source>
        <translation>ATIVADA</translation>
    </message>
    <message>
        <source>CREDENTIAL</source>
        <translation>CREDENCIAL</translation>
    </message>
    <message>
        <source>TESTED</source>
        <translation>TESTE</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>CONTA</translation>
    </message>
    <message>
        <source>WHAT WAS SEEN</source>
        <translation>OBSERVADO</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>aceita</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>sem confirmação</translation>
    </message>
    <message>
        <source>--%1 wants key=value.</source>
        <translation>--%1 requer chave=valor.</translation>
    </message>
    <message>
        <source>--%1 wants a value after the &apos;=&apos;.</source>
        <translation>--%1 requer um valor depois de &apos;=&apos;.</translation>
    </message>
    <message>
        <source>No checkpoint is signed by the key %1.</source>
        <translation>Nenhum checkpoint foi assinado com a chave %1.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>uma pasta</translation>
    </message>
    <message>
        <source>%1
Entries: %2
Key: %3
</source>
        <translation>%1
Entradas: %2
Chave: %3
</translation>
    </message>
    <message>
        <source>one of the audit&apos;s actions, for example lookup</source>
        <translation>uma das ações da trilha de auditoria, por exemplo lookup</translation>
    </message>
    <message>
        <source>csv or json</source>
        <translation>csv ou json</translation>
    </message>
    <message>
        <source>A folder with checkpoints, beside those that the settings name. Repeatable.</source>
        <translation>Uma pasta com checkpoints, além das indicadas nas configurações. Repetível.</translation>
    </message>
    <message>
        <source>Prove that the audit is what was recorded.</source>
        <translation>Verificar se a trilha de auditoria é o que foi registrado.</translation>
    </message>
    <message>
        <source>Computes the chain anew and compares it with every checkpoint, and with where the vault has it that the audit was signed last. A vault file is opened only with --passphrase; it tells the desk&apos;s own checkpoints from those of others, and so does --key. Without either, an audit that was cut back to an old checkpoint may look sound: it is not vouched for then. Exit status: 0 nothing speaks against it, 1 something does, or with --vouched nothing vouches for it, 3 it cannot be read.</source>
        <translation>Recalcula a cadeia e a compara com cada checkpoint e com o ponto em que, segundo o cofre, a trilha foi assinada pela última vez. Um arquivo de cofre só é aberto com --passphrase; ele distingue os checkpoints desta estação dos de outras, e --key também. Sem nenhum dos dois, uma trilha truncada até um checkpoint antigo pode parecer íntegra: nesse caso, nada a atesta. Status de saída: 0 nada a contradiz, 1 algo a contradiz ou, com --vouched, nada a atesta, 3 não foi possível lê-la.</translation>
    </message>
    <message>
        <source>Checkpoints count only when this key signed them; &quot;audit checkpoint&quot; names it.</source>
        <translation>Só contam os checkpoints assinados com esta chave; &quot;audit checkpoint&quot; informa qual é.</translation>
    </message>
    <message>
        <source>Only an audit that is vouched for will do, by the vault or by a checkpoint of the --key.</source>
        <translation>Só serve uma trilha atestada pelo cofre ou por um checkpoint da chave de --key.</translation>
    </message>
    <message>
        <source>table (default) or json.</source>
        <translation>table (padrão) ou json.</translation>
    </message>
    <message>
        <source>Sign how far the audit goes now.</source>
        <translation>Assinar até onde a trilha de auditoria vai agora.</translation>
    </message>
    <message>
        <source>Writes a signed checkpoint beside the records and into the auditor&apos;s folder of the settings, and says which key signed it. No file is ever replaced.</source>
        <translation>Grava um checkpoint assinado junto aos registros e na pasta do auditor indicada nas configurações, e informa qual chave o assinou. Nenhum arquivo é substituído.</translation>
    </message>
    <message>
        <source>Copy every checkpoint that is not there yet to this folder too.</source>
        <translation>Copiar também para esta pasta cada checkpoint que ainda não esteja nela.</translation>
    </message>
    <message>
        <source>Write the audit out, oldest entry first.</source>
        <translation>Gravar a trilha de auditoria, da entrada mais antiga para a mais nova.</translation>
    </message>
    <message>
        <source>Writes to standard output. Customers and references are keyed hashes; no key is needed and nobody is named but agents. The export itself is recorded.</source>
        <translation>Grava na saída padrão. Clientes e referências são hashes com chave; nenhuma chave é necessária e só os agentes são identificados pelo nome. A própria exportação é registrada.</translation>
    </message>
    <message>
        <source>csv (default), or json: one object on each line.</source>
        <translation>csv (padrão), ou json: um objeto por linha.</translation>
    </message>
    <message>
        <source>From then on: 2026-03-04 or 2026-03-04T05:06:07Z, UTC.</source>
        <translation>A partir desse momento: 2026-03-04 ou 2026-03-04T05:06:07Z, UTC.</translation>
    </message>
    <message>
        <source>Before then.</source>
        <translation>Antes desse momento.</translation>
    </message>
    <message>
        <source>Only this, for example lookup or reveal.</source>
        <translation>Somente isto, por exemplo lookup ou reveal.</translation>
    </message>
    <message>
        <source>Only what this agent did.</source>
        <translation>Somente o que este agente fez.</translation>
    </message>
    <message>
        <source>Only what is about this account.</source>
        <translation>Somente o que diz respeito a esta conta.</translation>
    </message>
    <message>
        <source>The login of %1 could not be kept and will be asked for again.</source>
        <translation>O login de %1 não pôde ser guardado e será pedido de novo.</translation>
    </message>
    <message>
        <source>%1 wants a login code, which nobody is here to give.</source>
        <translation>%1 exige um código de login, e não há ninguém aqui para informá-lo.</translation>
    </message>
    <message>
        <source>Login code for %1:</source>
        <translation>Código de login de %1:</translation>
    </message>
    <message>
        <source>What every KYC provider says about a customer, normalized.</source>
        <translation>O que cada provedor de KYC informa sobre um cliente, normalizado.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Mostrar a versão e sair.</translation>
    </message>
    <message>
        <source>Show this and exit; after a command, that command&apos;s options.</source>
        <translation>Mostrar isto e sair; depois de um comando, as opções desse comando.</translation>
    </message>
    <message>
        <source>Results go to standard output, everything else to standard error. Exit status: 0 every lookup was answered, 1 at least one was not (or the results could not be written), 2 wrong usage, 3 the vault or the store could not be used.</source>
        <translation>Os resultados vão para a saída padrão; todo o resto, para a saída de erros. Status de saída: 0 todas as consultas foram respondidas, 1 ao menos uma não foi (ou os resultados não puderam ser gravados), 2 uso incorreto, 3 o cofre ou o armazenamento não pôde ser usado.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Falta um comando.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Esse comando não existe.</translation>
    </message>
    <message>
        <source>The results could not be written: %1</source>
        <translation>Os resultados não puderam ser gravados: %1</translation>
    </message>
    <message>
        <source>See &quot;%1 --help&quot;.</source>
        <translation>Veja &quot;%1 --help&quot;.</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other.</source>
        <translation>--%1 e --%2 não podem ser usadas juntas.</translation>
    </message>
    <message>
        <source>names of columns, none of them twice, or &quot;all&quot;</source>
        <translation>nomes de colunas, nenhum repetido, ou &quot;all&quot;</translation>
    </message>
    <message>
        <source>Your administrator has set %1: it cannot be changed.</source>
        <translation>Definido pelo administrador, não pode ser alterado: %1.</translation>
    </message>
    <message>
        <source>the columns</source>
        <translation>as colunas</translation>
    </message>
    <message>
        <source>the separator</source>
        <translation>o separador</translation>
    </message>
    <message>
        <source>the byte-order mark</source>
        <translation>a marca de ordem de bytes (BOM)</translation>
    </message>
    <message>
        <source>whether identifiers are masked</source>
        <translation>o mascaramento de identificadores</translation>
    </message>
    <message>
        <source>whether formulas are guarded</source>
        <translation>a proteção contra fórmulas</translation>
    </message>
    <message>
        <source>a whole number between 1 and 100000</source>
        <translation>um número inteiro entre 1 e 100000</translation>
    </message>
    <message>
        <source>Shown: the first %1. --limit shows more.</source>
        <translation>Mostrados: os primeiros %1. --limit mostra mais.</translation>
    </message>
    <message>
        <source>Bad rows beside these: %1.</source>
        <translation>Outras linhas com problema, além destas: %1.</translation>
    </message>
    <message>
        <source>Stopped: the rest of the file was not read. What was saved stays.</source>
        <translation>Interrompido: o resto do arquivo não foi lido. O que foi salvo permanece.</translation>
    </message>
    <message>
        <source>Added: %1
Updated: %2
Unchanged: %3
Skipped: %4
Bad: %5
</source>
        <translation>Adicionados: %1
Atualizados: %2
Inalterados: %3
Ignorados: %4
Com problema: %5
</translation>
    </message>
    <message>
        <source>--update and --skip exclude each other.</source>
        <translation>--update e --skip não podem ser usadas juntas.</translation>
    </message>
    <message>
        <source>Importing: %1 %</source>
        <translation>Importando: %1 %</translation>
    </message>
    <message>
        <source>Show the customers that are saved.</source>
        <translation>Mostrar os clientes salvos.</translation>
    </message>
    <message>
        <source>That somebody looked is recorded. Exit status: 0 all that is shown could be read, 1 one could not be (or the list could not be written), 3 the records cannot be used.</source>
        <translation>O acesso fica registrado. Status de saída: 0 tudo o que é mostrado pôde ser lido, 1 um cliente não pôde ser lido (ou a lista não pôde ser gravada), 3 os registros não podem ser usados.</translation>
    </message>
    <message>
        <source>Whom an identifier is or begins with, or whose name or tag has the text in it.</source>
        <translation>Quem tem um identificador igual a este texto ou começado por ele, ou o contém no nome ou em uma etiqueta.</translation>
    </message>
    <message>
        <source>At most so many; 50 when nothing is said.</source>
        <translation>No máximo esta quantidade; 50 se nada for informado.</translation>
    </message>
    <message>
        <source>Save the customers of a CSV file.</source>
        <translation>Salvar os clientes de um arquivo CSV.</translation>
    </message>
    <message>
        <source>The first line names the columns: customer (or label), tags, note, and the identifiers %1; others are left out. Prints what became of the rows; bad ones are told by number and the rest is saved. The same file again changes nothing. Ctrl+C stops it, and what was saved stays. Exit status: 0 every row was good, 1 one was not, or the file could not be read to its end, 3 the records cannot be used.</source>
        <translation>A primeira linha dá nome às colunas: customer (ou label), tags, note e os identificadores %1; outras são ignoradas. Mostra o que resultou das linhas; as que têm problema são indicadas por número, e o resto é salvo. Repetir o mesmo arquivo não altera nada. Ctrl+C interrompe, e o que foi salvo permanece. Status de saída: 0 todas as linhas estavam boas, 1 uma não estava, ou o arquivo não pôde ser lido até o fim, 3 os registros não podem ser usados.</translation>
    </message>
    <message>
        <source>Whoever is known by an identifier gets what is new in the row; nothing is replaced.</source>
        <translation>Quem já é conhecido por um identificador recebe o que há de novo na linha; nada é substituído.</translation>
    </message>
    <message>
        <source>Whoever is known stays as is (default).</source>
        <translation>Quem já é conhecido fica como está (padrão).</translation>
    </message>
    <message>
        <source>Between cells: a comma, a semicolon, a bar or &quot;tab&quot;; found by the first lines when nothing is said.</source>
        <translation>Entre as células: vírgula, ponto e vírgula, barra vertical ou &quot;tab&quot;; se nada for informado, é detectado pelas primeiras linhas.</translation>
    </message>
    <message>
        <source>Customer %1 cannot be read</source>
        <translation>O cliente %1 não pode ser lido</translation>
    </message>
    <message>
        <source>There are no such customers.
</source>
        <translation>Não há clientes assim.
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
        <translation>ALTERADO</translation>
    </message>
    <message>
        <source>A --field has a key that none of the checks asked knows. They know: %1</source>
        <translation>Uma --field tem uma chave que nenhuma das checagens consultadas conhece. Elas conhecem: %1</translation>
    </message>
    <message>
        <source>%1 is a secret and not taken from the command line, where other users and the shell&apos;s history see it. Give it as --secret %1=env:NAME, %1=file:PATH or %1=stdin. If a real secret was just typed, have it replaced.</source>
        <translation>%1 é um segredo e não é aceito na linha de comando, onde outros usuários e o histórico do shell o veem. Informe-o como --secret %1=env:NAME, %1=file:PATH ou %1=stdin. Se um segredo verdadeiro acabou de ser digitado, providencie a troca dele.</translation>
    </message>
    <message>
        <source>%1 is a secret for one provider and none for another. Say --field %2=VALUE for the one, --secret %3=env:NAME for the other.</source>
        <translation>%1 é segredo para um provedor e não é para outro. Use --field %2=VALUE para um e --secret %3=env:NAME para o outro.</translation>
    </message>
    <message>
        <source>%1 is the customer&apos;s for one provider and the account&apos;s for another. Say which: %2.</source>
        <translation>%1 é do cliente em um provedor e da conta em outro. Informe qual: %2.</translation>
    </message>
    <message>
        <source>A --secret has a key that none of the checks asked knows. They know: %1</source>
        <translation>Uma --secret tem uma chave que nenhuma das checagens consultadas conhece. Elas conhecem: %1</translation>
    </message>
    <message>
        <source>%1 is not a secret: give it as --field %1=VALUE.</source>
        <translation>%1 não é segredo: informe como --field %1=VALUE.</translation>
    </message>
    <message>
        <source>%1 is a secret for several providers, and a credential is for one of them. Say which: %2.</source>
        <translation>%1 é segredo para vários provedores, e uma credencial vale para um só. Informe qual: %2.</translation>
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
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>No account has that name: it is taken for an id.</source>
        <translation>Nenhuma conta tem esse nome: ele será tratado como ID.</translation>
    </message>
    <message>
        <source>Entries that are damaged and cannot be read: %1.</source>
        <translation>Entradas danificadas que não podem ser lidas: %1.</translation>
    </message>
    <message>
        <source>Shown: %1 of %2. --limit shows more.</source>
        <translation>Mostradas: %1 de %2. --limit mostra mais.</translation>
    </message>
    <message>
        <source>Give the --output: the file that is to be written.</source>
        <translation>Informe --output: o arquivo a ser gravado.</translation>
    </message>
    <message>
        <source>Writing: %1 %</source>
        <translation>Gravando: %1 %</translation>
    </message>
    <message>
        <source>Rows written: %1.</source>
        <translation>Linhas gravadas: %1.</translation>
    </message>
    <message>
        <source>Which entries (all of it must hold)</source>
        <translation>Quais entradas (todas as condições devem valer)</translation>
    </message>
    <message>
        <source>Each of the words stands in the customer, an identifier, the reference, the account or the reason.</source>
        <translation>Cada uma das palavras aparece no cliente, em um identificador, na referência, na conta ou no motivo.</translation>
    </message>
    <message>
        <source>One of these, or of the errors, for example ActionRequired. Repeatable.</source>
        <translation>Um destes, ou dos erros, por exemplo ActionRequired. Repetível.</translation>
    </message>
    <message>
        <source>One of these, or of the statuses, for example RateLimited. Repeatable.</source>
        <translation>Um destes, ou dos status, por exemplo RateLimited. Repetível.</translation>
    </message>
    <message>
        <source>Asked there. Repeatable.</source>
        <translation>Consultado neste provedor. Repetível.</translation>
    </message>
    <message>
        <source>Asked this. Repeatable.</source>
        <translation>Consultado por esta checagem. Repetível.</translation>
    </message>
    <message>
        <source>Asked with this account, or the id of one that was removed. Repeatable.</source>
        <translation>Consultado com esta conta, ou o ID de uma que foi removida. Repetível.</translation>
    </message>
    <message>
        <source>Asked by this agent. Repeatable.</source>
        <translation>Consultado por este agente. Repetível.</translation>
    </message>
    <message>
        <source>One of: %1. The newest come first without it.</source>
        <translation>Uma destas: %1. Sem esta opção, as mais novas vêm primeiro.</translation>
    </message>
    <message>
        <source>The other way round.</source>
        <translation>Na ordem inversa.</translation>
    </message>
    <message>
        <source>The file (what is not given is as the settings have it)</source>
        <translation>O arquivo (o que não for informado segue as configurações)</translation>
    </message>
    <message>
        <source>Where to. A file that is there is replaced.</source>
        <translation>Onde gravar. Um arquivo existente é substituído.</translation>
    </message>
    <message>
        <source>With a comma between, or &quot;all&quot;: %1.</source>
        <translation>Separados por vírgula, ou &quot;all&quot;: %1.</translation>
    </message>
    <message>
        <source>Between cells: a comma, a semicolon, a bar or &quot;tab&quot;.</source>
        <translation>Entre as células: vírgula, ponto e vírgula, barra vertical ou &quot;tab&quot;.</translation>
    </message>
    <message>
        <source>Start with a byte-order mark, which Excel wants.</source>
        <translation>Começar com uma marca de ordem de bytes (BOM), que o Excel exige.</translation>
    </message>
    <message>
        <source>Start without one.</source>
        <translation>Começar sem a marca.</translation>
    </message>
    <message>
        <source>Shorten customers and identifiers.</source>
        <translation>Abreviar clientes e identificadores.</translation>
    </message>
    <message>
        <source>Write them in full.</source>
        <translation>Gravá-los por inteiro.</translation>
    </message>
    <message>
        <source>Put an apostrophe before what a spreadsheet would run.</source>
        <translation>Pôr um apóstrofo antes do que uma planilha executaria.</translation>
    </message>
    <message>
        <source>Write that as it is.</source>
        <translation>Gravar isso como está.</translation>
    </message>
    <message>
        <source>Show what was seen, newest first.</source>
        <translation>Mostrar as consultas feitas, das mais novas para as mais antigas.</translation>
    </message>
    <message>
        <source>Shows lookups and what came of them. That somebody looked is recorded. Exit status: 0 all that is shown could be read, 1 an entry could not be (or the list could not be written), 3 the records cannot be used.</source>
        <translation>Mostra as consultas e o resultado delas. O acesso fica registrado. Status de saída: 0 tudo o que é mostrado pôde ser lido, 1 uma entrada não pôde ser lida (ou a lista não pôde ser gravada), 3 os registros não podem ser usados.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Write what was seen to a CSV file.</source>
        <translation>Gravar as consultas feitas em um arquivo CSV.</translation>
    </message>
    <message>
        <source>The file is there once all of it is written; Ctrl+C, or whatever goes wrong, leaves the one before as it was. The export is recorded. Exit status: 0 all was written, 1 it was not, or an entry could not be read (its row says so), 3 the records cannot be used.</source>
        <translation>O arquivo só aparece quando tudo foi gravado; Ctrl+C, ou qualquer falha, deixa o anterior como estava. A exportação fica registrada. Status de saída: 0 tudo foi gravado, 1 não foi, ou uma entrada não pôde ser lida (a linha dela indica isso), 3 os registros não podem ser usados.</translation>
    </message>
    <message>
        <source>Entry %1 cannot be read</source>
        <translation>A entrada %1 não pode ser lida</translation>
    </message>
    <message>
        <source>There are no such entries.
</source>
        <translation>Não há entradas assim.
</translation>
    </message>
    <message>
        <source>LOOKED UP</source>
        <translation>CONSULTADO EM</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>CHECAGEM</translation>
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
        <translation>REFERÊNCIA</translation>
    </message>
    <message>
        <source>a status as in JSON, for example ActionRequired</source>
        <translation>um status como no JSON, por exemplo ActionRequired</translation>
    </message>
    <message>
        <source>a kind of error as in JSON, for example RateLimited</source>
        <translation>um tipo de erro como no JSON, por exemplo RateLimited</translation>
    </message>
    <message>
        <source>one that &quot;providers&quot; lists</source>
        <translation>um dos listados por &quot;providers&quot;</translation>
    </message>
    <message>
        <source>a time later than that of --since</source>
        <translation>um momento posterior ao de --since</translation>
    </message>
    <message>
        <source>a column that --help names</source>
        <translation>uma coluna citada por --help</translation>
    </message>
    <message>
        <source>a whole number between 1 and 3600</source>
        <translation>um número inteiro entre 1 e 3600</translation>
    </message>
    <message>
        <source>Give the import&apos;s number, as &quot;imports list&quot; shows it.</source>
        <translation>Informe o número da importação, como &quot;imports list&quot; o mostra.</translation>
    </message>
    <message>
        <source>No verification can be carried over between these accounts: see &quot;providers&quot;.</source>
        <translation>Nenhuma verificação pode ser transferida entre estas contas: veja &quot;providers&quot;.</translation>
    </message>
    <message>
        <source>A --field is none that these accounts want.</source>
        <translation>Uma --field não é das que estas contas pedem.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything is there. The customer&apos;s personal data would be given to the destination: --yes carries it over.</source>
        <translation>Está tudo pronto. Os dados pessoais do cliente seriam entregues ao destino: --yes faz a transferência.</translation>
    </message>
    <message>
        <source>--new-token and --watch-on exclude each other.</source>
        <translation>--new-token e --watch-on não podem ser usadas juntas.</translation>
    </message>
    <message>
        <source>This import does not go on like that: &quot;imports show&quot; says what to do.</source>
        <translation>Esta importação não pode continuar assim: &quot;imports show&quot; informa o que fazer.</translation>
    </message>
    <message>
        <source>share-token, where you have one already, or a secret field of the destination. SOURCE is env:NAME, file:PATH or stdin. A secret on the command line itself is refused.</source>
        <translation>share-token, se você já tiver um, ou um campo secreto do destino. SOURCE é env:NAME, file:PATH ou stdin. Um segredo na própria linha de comando é recusado.</translation>
    </message>
    <message>
        <source>How often the destination is asked what became of it; by default as it wants it.</source>
        <translation>De quanto em quanto tempo se consulta no destino o andamento; por padrão, no ritmo que ele pede.</translation>
    </message>
    <message>
        <source>What to carry over</source>
        <translation>O que transferir</translation>
    </message>
    <message>
        <source>The stored account that has the applicant. Left out with --secret share-token.</source>
        <translation>A conta salva que tem o solicitante. Omitida com --secret share-token.</translation>
    </message>
    <message>
        <source>The stored account that takes the verification.</source>
        <translation>A conta salva que recebe a verificação.</translation>
    </message>
    <message>
        <source>applicant-id or external-user-id, and what the destination wants, as &quot;providers&quot; lists it. Repeatable.</source>
        <translation>applicant-id ou external-user-id, e o que o destino pede, conforme listado por &quot;providers&quot;. Repetível.</translation>
    </message>
    <message>
        <source>The customer&apos;s consent, or another legal basis. Required.</source>
        <translation>O consentimento do cliente ou outra base legal. Obrigatório.</translation>
    </message>
    <message>
        <source>A ticket or a case. Required.</source>
        <translation>Um chamado ou um caso. Obrigatório.</translation>
    </message>
    <message>
        <source>What to call the customer.</source>
        <translation>Como chamar o cliente.</translation>
    </message>
    <message>
        <source>Carry it over. Without it everything is checked, and what would be done is told.</source>
        <translation>Fazer a transferência. Sem esta opção, tudo é conferido e se mostra o que seria feito.</translation>
    </message>
    <message>
        <source>Carry a verification over to another provider by share token.</source>
        <translation>Transferir uma verificação para outro provedor por token de compartilhamento.</translation>
    </message>
    <message>
        <source>Reads the applicant, has a share token made, hands it over once, and asks the destination what became of it. Prints one JSON object a line for each step.</source>
        <translation>Lê o solicitante, manda gerar um token de compartilhamento, entrega-o uma única vez e consulta no destino o andamento. Imprime um objeto JSON por linha a cada etapa.</translation>
    </message>
    <message>
        <source>Ctrl+C stops it where it stands; &quot;imports resume&quot; goes on. A token is never handed over twice. Exit status: 0 the destination has it and says so, 1 another end, which is named, 2 wrong usage, 3 the vault or the records could not be used.</source>
        <translation>Ctrl+C interrompe onde estiver; &quot;imports resume&quot; continua. Um token nunca é entregue duas vezes. Status de saída: 0 o destino recebeu a verificação e confirma, 1 outro desfecho, que é indicado, 2 uso incorreto, 3 o cofre ou os registros não puderam ser usados.</translation>
    </message>
    <message>
        <source>Show the imports: running, waiting, interrupted and finished.</source>
        <translation>Mostrar as importações: em execução, aguardando, interrompidas e encerradas.</translation>
    </message>
    <message>
        <source>The newest first. That somebody looked is recorded.</source>
        <translation>As mais novas primeiro. O acesso fica registrado.</translation>
    </message>
    <message>
        <source>Show one import with its steps and what to do next.</source>
        <translation>Mostrar uma importação com suas etapas e o que fazer em seguida.</translation>
    </message>
    <message>
        <source>That somebody looked is recorded.</source>
        <translation>O acesso fica registrado.</translation>
    </message>
    <message>
        <source>Your word that a new share token may be made, where the last one may have been used. Everything else stays as it was.</source>
        <translation>Sua confirmação de que um novo token de compartilhamento pode ser gerado quando o último talvez tenha sido usado. Todo o resto continua como estava.</translation>
    </message>
    <message>
        <source>Ask the destination on, more slowly, where it has not decided.</source>
        <translation>Continuar consultando o destino, em intervalos maiores, quando ele ainda não decidiu.</translation>
    </message>
    <message>
        <source>Go on with an import that was interrupted or waits.</source>
        <translation>Continuar uma importação interrompida ou que está aguardando.</translation>
    </message>
    <message>
        <source>Goes on at the step it stopped at. Where handing over had begun the destination is asked first, and the same token is never sent again.</source>
        <translation>Continua na etapa em que parou. Se a entrega já havia começado, o destino é consultado primeiro, e o mesmo token nunca é enviado de novo.</translation>
    </message>
    <message>
        <source>Exit status as for &quot;import&quot;.</source>
        <translation>Status de saída como em &quot;import&quot;.</translation>
    </message>
    <message>
        <source>End an import that was interrupted or waits, and drop its token.</source>
        <translation>Encerrar uma importação interrompida ou que está aguardando e descartar o token dela.</translation>
    </message>
    <message>
        <source>What the destination has taken it keeps.</source>
        <translation>O que o destino já recebeu continua com ele.</translation>
    </message>
    <message>
        <source>There are no imports.
</source>
        <translation>Não há importações.
</translation>
    </message>
    <message>
        <source>IMPORT</source>
        <translation>IMPORTAÇÃO</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>ORIGEM</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>DESTINO</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>STATUS THERE</source>
        <translation>STATUS NO DESTINO</translation>
    </message>
    <message>
        <source>WHAT HAPPENED</source>
        <translation>O QUE HOUVE</translation>
    </message>
    <message>
        <source>STEP</source>
        <translation>ETAPA</translation>
    </message>
    <message>
        <source>BEGAN</source>
        <translation>INÍCIO</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>FIM</translation>
    </message>
    <message>
        <source>Your administrator requires a reference for every lookup: give it as --reference, for example a ticket.</source>
        <translation>O administrador exige uma referência em cada consulta: informe-a como --reference, por exemplo um chamado.</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>O que consultar</translation>
    </message>
    <message>
        <source>A stored account (see &quot;accounts list&quot;), with its address and credentials. Repeatable. Without --check every check of its provider is asked.</source>
        <translation>Uma conta salva (veja &quot;accounts list&quot;), com endereço e credenciais. Repetível. Sem --check, são consultadas todas as checagens do provedor dela.</translation>
    </message>
    <message>
        <source>A check, for example p100/kyc. Repeat it to ask several at once.</source>
        <translation>Uma checagem, por exemplo p100/kyc. Repita para consultar várias de uma vez.</translation>
    </message>
    <message>
        <source>An identifier of the customer or a setting of the account. Repeatable. The value serves every check that knows the key; PROVIDER/KEY=VALUE means that provider alone.</source>
        <translation>Um identificador do cliente ou uma configuração da conta. Repetível. O valor serve para toda checagem que conhece a chave; PROVIDER/KEY=VALUE vale somente para esse provedor.</translation>
    </message>
    <message>
        <source>A credential. Repeatable. SOURCE is env:NAME (an environment variable), file:PATH or stdin (for one secret at most). A secret on the command line itself is refused.</source>
        <translation>Uma credencial. Repetível. SOURCE é env:NAME (uma variável de ambiente), file:PATH ou stdin (para no máximo um segredo). Um segredo na própria linha de comando é recusado.</translation>
    </message>
    <message>
        <source>What to call the customer in the results.</source>
        <translation>Como chamar o cliente nos resultados.</translation>
    </message>
    <message>
        <source>Where to ask</source>
        <translation>Onde consultar</translation>
    </message>
    <message>
        <source>This address instead of the providers&apos; own, for all checks. https; http for this machine alone.</source>
        <translation>Este endereço em vez dos endereços dos provedores, para todas as checagens. https; http somente para esta máquina.</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Como consultar</translation>
    </message>
    <message>
        <source>For one request and its answer; 15 by default.</source>
        <translation>Para uma solicitação e sua resposta; 15 por padrão.</translation>
    </message>
    <message>
        <source>For one whole lookup with all its tries; 45 by default.</source>
        <translation>Para uma consulta inteira, com todas as tentativas; 45 por padrão.</translation>
    </message>
    <message>
        <source>For each provider; 0 is without limit. By default what the provider allows.</source>
        <translation>Para cada provedor; 0 significa sem limite. Por padrão, o que o provedor permite.</translation>
    </message>
    <message>
        <source>Requests to one provider that wait for an answer at once.</source>
        <translation>Solicitações a um provedor que podem aguardar resposta ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Who asks, for the CSV; your login name by default.</source>
        <translation>Quem consulta, para o CSV; por padrão, seu nome de login.</translation>
    </message>
    <message>
        <source>A ticket or a case, for the CSV.</source>
        <translation>Um chamado ou um caso, para o CSV.</translation>
    </message>
    <message>
        <source>Between CSV cells: a comma (default), a semicolon, a bar or &quot;tab&quot;.</source>
        <translation>Entre as células do CSV: vírgula (padrão), ponto e vírgula, barra vertical ou &quot;tab&quot;.</translation>
    </message>
    <message>
        <source>Start the CSV with a byte-order mark, which Excel wants.</source>
        <translation>Começar o CSV com uma marca de ordem de bytes (BOM), que o Excel exige.</translation>
    </message>
    <message>
        <source>Do not put an apostrophe before CSV text that a spreadsheet would run as a formula.</source>
        <translation>Não pôr apóstrofo antes de texto do CSV que uma planilha executaria como fórmula.</translation>
    </message>
    <message>
        <source>Shorten the customer&apos;s identifiers in the CSV.</source>
        <translation>Abreviar os identificadores do cliente no CSV.</translation>
    </message>
    <message>
        <source>Ask checks about a customer.</source>
        <translation>Consultar checagens sobre um cliente.</translation>
    </message>
    <message>
        <source>Asks one or more checks about one customer, all at once, and prints what each provider says, normalized. The checks and their keys are listed by &quot;providers&quot;.</source>
        <translation>Consulta uma ou mais checagens sobre um cliente, todas ao mesmo tempo, e imprime o que cada provedor informa, normalizado. As checagens e suas chaves são listadas por &quot;providers&quot;.</translation>
    </message>
    <message>
        <source>Results go to standard output, everything else to standard error. Ctrl+C cancels what still runs and prints what there is. Exit status: 0 every lookup was answered, 1 at least one was not (or the results could not be written), 2 wrong usage, 3 the vault or the store could not be used.</source>
        <translation>Os resultados vão para a saída padrão; todo o resto, para a saída de erros. Ctrl+C cancela o que ainda está em andamento e imprime o que houver. Status de saída: 0 todas as consultas foram respondidas, 1 ao menos uma não foi (ou os resultados não puderam ser gravados), 2 uso incorreto, 3 o cofre ou o armazenamento não pôde ser usado.</translation>
    </message>
    <message>
        <source>An account is named twice.</source>
        <translation>Uma conta foi indicada duas vezes.</translation>
    </message>
    <message>
        <source>--passphrase is for --account alone.</source>
        <translation>--passphrase só vale com --account.</translation>
    </message>
    <message>
        <source>Nothing to ask: give at least one --check or --account.</source>
        <translation>Nada a consultar: informe ao menos uma --check ou --account.</translation>
    </message>
    <message>
        <source>A check is named twice.</source>
        <translation>Uma checagem foi indicada duas vezes.</translation>
    </message>
    <message>
        <source>Only one secret can come from standard input.</source>
        <translation>Só um segredo pode vir da entrada padrão.</translation>
    </message>
    <message>
        <source>An --account has its own address: leave --environment and --base-url out.</source>
        <translation>Uma --account tem endereço próprio: não use --environment nem --base-url.</translation>
    </message>
    <message>
        <source>seconds between 0.05 and 3600</source>
        <translation>segundos entre 0.05 e 3600</translation>
    </message>
    <message>
        <source>--%1 is for --format csv alone.</source>
        <translation>--%1 só vale com --format csv.</translation>
    </message>
    <message>
        <source>A --check is none of these: %1</source>
        <translation>Uma --check não é nenhuma destas: %1</translation>
    </message>
    <message>
        <source>%1 has no %2 address: choose another --environment or give --base-url.</source>
        <translation>%1 não tem endereço de %2: escolha outro valor de --environment ou informe --base-url.</translation>
    </message>
    <message>
        <source>--%1 wants %2.</source>
        <translation>--%1 requer %2.</translation>
    </message>
    <message>
        <source>table, json or csv</source>
        <translation>table, json ou csv</translation>
    </message>
    <message>
        <source>--base-url and --environment exclude each other.</source>
        <translation>--base-url e --environment não podem ser usadas juntas.</translation>
    </message>
    <message>
        <source>staging or production</source>
        <translation>staging ou production</translation>
    </message>
    <message>
        <source>an address like https://api.example.com, without name, password or query</source>
        <translation>um endereço como https://api.example.com, sem nome, senha nem query</translation>
    </message>
    <message>
        <source>a PEM file that can be read</source>
        <translation>um arquivo PEM legível</translation>
    </message>
    <message>
        <source>a number between 0 and 1000</source>
        <translation>um número entre 0 e 1000</translation>
    </message>
    <message>
        <source>a whole number between 1 and 1000</source>
        <translation>um número inteiro entre 1 e 1000</translation>
    </message>
    <message>
        <source>table or json</source>
        <translation>table ou json</translation>
    </message>
    <message>
        <source>a comma, a semicolon, a bar or &quot;tab&quot;</source>
        <translation>vírgula, ponto e vírgula, barra vertical ou &quot;tab&quot;</translation>
    </message>
    <message>
        <source>a time like 2026-03-04 or 2026-03-04T05:06:07Z</source>
        <translation>um momento como 2026-03-04 ou 2026-03-04T05:06:07Z</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Aqui não existe a opção --%1.</translation>
    </message>
    <message>
        <source>One of the options is not known here.</source>
        <translation>Uma das opções não é conhecida aqui.</translation>
    </message>
    <message>
        <source>--%1 may be given only once.</source>
        <translation>--%1 só pode ser informada uma vez.</translation>
    </message>
    <message>
        <source>An argument belongs to no option; every value follows its option&apos;s name.</source>
        <translation>Um argumento não pertence a nenhuma opção; cada valor vem depois do nome da sua opção.</translation>
    </message>
    <message>
        <source>The %1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>Reason, internal</source>
        <translation>Motivo, interno</translation>
    </message>
    <message>
        <source>Reason, may be told</source>
        <translation>Motivo, para cliente</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Quem age</translation>
    </message>
    <message>
        <source>New attempt</source>
        <translation>Nova tentativa</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>yes, the provider will not change it</source>
        <translation>sim, o provedor não vai alterá-lo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>Provider said</source>
        <translation>Provedor informou</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Obtido</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Give it as</source>
        <translation>Informe como</translation>
    </message>
    <message>
        <source>Provider&apos;s code</source>
        <translation>Código do provedor</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>QUEM AGE</translation>
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
        <translation>CHAVE</translation>
    </message>
    <message>
        <source>GIVE AS</source>
        <translation>OPÇÃO</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>OBRIGATÓRIO</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>PADRÃO</translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation>O QUE É</translation>
    </message>
    <message>
        <source>%1 requests in flight</source>
        <translation>Solicitações simultâneas: até %1</translation>
    </message>
    <message>
        <source>%1 requests per second, %2 in flight</source>
        <translation>Solicitações por segundo: até %1; simultâneas: até %2</translation>
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
        <translation>Conta</translation>
    </message>
    <message>
        <source>Import from here: the applicant, as above</source>
        <translation>Importar daqui: o solicitante, como acima</translation>
    </message>
    <message>
        <source>Import to here</source>
        <translation>Importar para cá</translation>
    </message>
    <message>
        <source>List the providers, their checks and the keys those take.</source>
        <translation>Listar os provedores, suas checagens e as chaves que elas aceitam.</translation>
    </message>
    <message>
        <source>Lists each provider with its checks, its hosts, what --field and --secret it takes, and how many requests it is sent by default.</source>
        <translation>Lista cada provedor com suas checagens, seus hosts, o que aceita em --field e --secret e quantas solicitações lhe são enviadas por padrão.</translation>
    </message>
    <message>
        <source>Look whether the file of the records is whole.</source>
        <translation>Conferir se o arquivo dos registros está íntegro.</translation>
    </message>
    <message>
        <source>Reads all of it, which may take a while; for after a crash or a power cut. It changes nothing. Exit status: 0 it is sound, 1 it is damaged, or was not looked at to the end, 3 it cannot be opened.</source>
        <translation>Lê o arquivo inteiro, o que pode demorar; serve para depois de uma falha ou queda de energia. Não altera nada. Status de saída: 0 está íntegro, 1 está danificado ou não foi examinado até o fim, 3 não pode ser aberto.</translation>
    </message>
    <message>
        <source>A program that had the records open did not end properly.</source>
        <translation>Um programa que estava com os registros abertos não terminou corretamente.</translation>
    </message>
    <message>
        <source>The records are sound.</source>
        <translation>Os registros estão íntegros.</translation>
    </message>
    <message>
        <source>The passphrase of the recovery file, from env:NAME, file:PATH or stdin; asked for at the terminal when nothing is said.</source>
        <translation>A frase-senha do arquivo de recuperação, de env:NAME, file:PATH ou stdin; se nada for informado, é pedida no terminal.</translation>
    </message>
    <message>
        <source>Write the keys of the records to a file under a passphrase.</source>
        <translation>Gravar as chaves dos registros em um arquivo protegido por frase-senha.</translation>
    </message>
    <message>
        <source>For the day the vault is lost: without its key nobody can read the records. Keep the file elsewhere, and its passphrase apart from it. It holds as long as these records do, and is recorded. Exit status: 0 it was written, 1 it was not, 3 the vault or the records cannot be used.</source>
        <translation>Para o dia em que o cofre se perder: sem a chave dele, ninguém pode ler os registros. Guarde o arquivo em outro lugar, e a frase-senha longe dele. O arquivo vale enquanto estes registros existirem, e sua criação fica registrada. Status de saída: 0 foi gravado, 1 não foi, 3 o cofre ou os registros não podem ser usados.</translation>
    </message>
    <message>
        <source>Replace the file that is there.</source>
        <translation>Substituir o arquivo existente.</translation>
    </message>
    <message>
        <source>Bring the keys of the records back from such a file.</source>
        <translation>Restaurar as chaves dos registros a partir desse arquivo.</translation>
    </message>
    <message>
        <source>Puts them into the vault, and opens the records with them. A key that is not theirs changes nothing. Exit status: 0 the records are open to it, 1 the file was of no use, 3 the vault or the records cannot be used.</source>
        <translation>Coloca as chaves no cofre e abre os registros com elas. Uma chave que não é deles não altera nada. Status de saída: 0 os registros estão acessíveis, 1 o arquivo não serviu, 3 o cofre ou os registros não podem ser usados.</translation>
    </message>
    <message>
        <source>There are no records here: first put their file into its place, %1.</source>
        <translation>Não há registros aqui: primeiro coloque o arquivo deles no lugar, %1.</translation>
    </message>
    <message>
        <source>What was given for the secret %1 is too long to be one (over %2 bytes).</source>
        <translation>O que foi informado para o segredo %1 é longo demais (mais de %2 bytes).</translation>
    </message>
    <message>
        <source>What was given for the secret %1 is empty.</source>
        <translation>O que foi informado para o segredo %1 está vazio.</translation>
    </message>
    <message>
        <source>The environment variable for the secret %1 is not set.</source>
        <translation>A variável de ambiente do segredo %1 não está definida.</translation>
    </message>
    <message>
        <source>The file for the secret %1 cannot be read: %2</source>
        <translation>O arquivo do segredo %1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>The file for the secret %1 can be read by other users of this machine (chmod 600 it).</source>
        <translation>O arquivo do segredo %1 pode ser lido por outros usuários desta máquina (use chmod 600).</translation>
    </message>
    <message>
        <source>The secret %1 is to come from standard input, which is the keyboard: it would be shown while you type. Pipe it in, for example from a password manager.</source>
        <translation>O segredo %1 viria da entrada padrão, que é o teclado: ficaria visível durante a digitação. Use um pipe, por exemplo a partir de um gerenciador de senhas.</translation>
    </message>
    <message>
        <source>The secret %1 cannot be read from standard input.</source>
        <translation>O segredo %1 não pode ser lido da entrada padrão.</translation>
    </message>
    <message>
        <source>A secret is not taken from the command line, where other users and the shell&apos;s history see it. Give it as --secret %1=env:NAME, %1=file:PATH or %1=stdin. If a real secret was just typed, have it replaced.</source>
        <translation>Um segredo não é aceito na linha de comando, onde outros usuários e o histórico do shell o veem. Informe-o como --secret %1=env:NAME, %1=file:PATH ou %1=stdin. Se um segredo verdadeiro acabou de ser digitado, providencie a troca dele.</translation>
    </message>
    <message>
        <source>A --check is none of these accounts&apos;: %1</source>
        <translation>Uma --check não é das contas indicadas, que oferecem: %1</translation>
    </message>
    <message>
        <source>A customer&apos;s --secret is for one address alone, and %1 and %2 have different ones: ask them one after the other.</source>
        <translation>Uma --secret de cliente vale para um único endereço, e %1 e %2 têm endereços diferentes: consulte uma conta de cada vez.</translation>
    </message>
    <message>
        <source>A --field or --secret is the account&apos;s own: change it with &quot;accounts edit&quot;.</source>
        <translation>Uma --field ou --secret pertence à própria conta: altere-a com &quot;accounts edit&quot;.</translation>
    </message>
    <message>
        <source>Passphrase of the vault:</source>
        <translation>Frase-senha do cofre:</translation>
    </message>
    <message>
        <source>The vault&apos;s passphrase is missing: give it as --passphrase env:NAME, file:PATH or stdin.</source>
        <translation>Falta a frase-senha do cofre: informe-a como --passphrase env:NAME, file:PATH ou stdin.</translation>
    </message>
    <message>
        <source>Passphrase of the recovery file:</source>
        <translation>Frase-senha do arquivo de recuperação:</translation>
    </message>
    <message>
        <source>The recovery file&apos;s passphrase is missing: give it as --recovery-passphrase env:NAME, file:PATH or stdin.</source>
        <translation>Falta a frase-senha do arquivo de recuperação: informe-a como --recovery-passphrase env:NAME, file:PATH ou stdin.</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>A mesma, mais uma vez:</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>As duas frases-senha não são iguais.</translation>
    </message>
    <message>
        <source>keychain (the system&apos;s) or file (one of ours under a passphrase).</source>
        <translation>keychain (o chaveiro do sistema) ou file (um arquivo próprio, com frase-senha).</translation>
    </message>
    <message>
        <source>Say where credentials are kept and whether that works.</source>
        <translation>Dizer onde as credenciais são guardadas e se isso funciona.</translation>
    </message>
    <message>
        <source>Writes a value to the keeper that was chosen, reads it back and compares. A vault file is not opened. Exit status: 0 it works, 3 it does not.</source>
        <translation>Grava um valor no local escolhido, lê de volta e compara. Um arquivo de cofre não é aberto. Status de saída: 0 funciona, 3 não funciona.</translation>
    </message>
    <message>
        <source>Decide where credentials are kept.</source>
        <translation>Decidir onde as credenciais são guardadas.</translation>
    </message>
    <message>
        <source>For the first time; &quot;vault move&quot; changes it later. The keeper is tried out first. A new vault file gets the passphrase given here.</source>
        <translation>Para a primeira vez; depois, &quot;vault move&quot; muda o local. O local é testado antes. Um novo arquivo de cofre recebe a frase-senha informada aqui.</translation>
    </message>
    <message>
        <source>Carry every credential over to another keeper.</source>
        <translation>Transferir todas as credenciais para outro local de guarda.</translation>
    </message>
    <message>
        <source>Writes all, reads each back and compares, and only then removes them from where they were. The passphrase is that of the vault file that they leave or go to.</source>
        <translation>Grava todas, lê cada uma de volta e compara, e só então as remove de onde estavam. A frase-senha é a do arquivo de cofre de onde elas saem ou para onde vão.</translation>
    </message>
    <message>
        <source>keychain or file</source>
        <translation>keychain ou file</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>o chaveiro do sistema</translation>
    </message>
    <message>
        <source>a vault file</source>
        <translation>um arquivo de cofre</translation>
    </message>
    <message>
        <source>the memory of the window</source>
        <translation>a memória da janela</translation>
    </message>
    <message>
        <source>Credentials are kept in: %1
</source>
        <translation>Local das credenciais: %1
</translation>
    </message>
    <message>
        <source>That was decided before: &quot;vault move&quot; changes it.</source>
        <translation>Isso já foi decidido antes: &quot;vault move&quot; muda o local.</translation>
    </message>
    <message>
        <source>They are kept there already.</source>
        <translation>As credenciais já estão guardadas nesse local.</translation>
    </message>
    <message>
        <source>Secrets moved: %1.</source>
        <translation>Segredos transferidos: %1.</translation>
    </message>
    <message>
        <source>&quot;kyc-desk-cli vault choose --keeper keychain&quot; or &quot;--keeper file&quot; does it here. What the window keeps in memory alone, the command line cannot use.</source>
        <translation>&quot;kyc-desk-cli vault choose --keeper keychain&quot; ou &quot;--keeper file&quot; faz isso aqui. O que a janela guarda apenas na memória não pode ser usado pela linha de comando.</translation>
    </message>
    <message>
        <source>There is no account of that name: see &quot;accounts list&quot;.</source>
        <translation>Não há conta com esse nome: veja &quot;accounts list&quot;.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>O arquivo não pode ser lido: %1.</translation>
    </message>
    <message>
        <source>Two columns are called &quot;%1&quot;. Rename one of them and try again.</source>
        <translation>Duas colunas se chamam &quot;%1&quot;. Renomeie uma delas e tente de novo.</translation>
    </message>
    <message>
        <source>The file is empty: its first line has to name the columns.</source>
        <translation>O arquivo está vazio: a primeira linha precisa dar nome às colunas.</translation>
    </message>
    <message>
        <source>The names of the columns (line %1): a quote is opened and never closed.</source>
        <translation>Os nomes das colunas (linha %1): aspas abertas e nunca fechadas.</translation>
    </message>
    <message>
        <source>The names of the columns (line %1): a quote stands where none may.</source>
        <translation>Os nomes das colunas (linha %1): aspas em posição não permitida.</translation>
    </message>
    <message>
        <source>The names of the columns (line %1): there are more than %2.</source>
        <translation>Os nomes das colunas (linha %1): há mais de %2.</translation>
    </message>
    <message>
        <source>The names of the columns (line %1) hold bytes that are no text.</source>
        <translation>Os nomes das colunas (linha %1) contêm bytes que não são texto.</translation>
    </message>
    <message>
        <source>The names of the columns (line %1) hold a NUL character.</source>
        <translation>Os nomes das colunas (linha %1) contêm um caractere NUL.</translation>
    </message>
    <message>
        <source>The names of the columns (line %1) are longer than %2 KiB.</source>
        <translation>Os nomes das colunas (linha %1) passam de %2 KiB.</translation>
    </message>
    <message>
        <source>Record %1 (line %2): a quote is opened and never closed; nothing after it was read.</source>
        <translation>Registro %1 (linha %2): aspas abertas e nunca fechadas; nada depois disso foi lido.</translation>
    </message>
    <message>
        <source>Record %1 (line %2): a quote stands where none may. Put the cell in quotes and double those inside.</source>
        <translation>Registro %1 (linha %2): aspas em posição não permitida. Ponha a célula entre aspas e duplique as aspas internas.</translation>
    </message>
    <message>
        <source>Record %1 (line %2) has %3 cells; the first line names %4.</source>
        <translation>Registro %1 (linha %2): %3 células; a primeira linha dá nome a %4.</translation>
    </message>
    <message>
        <source>Record %1 (line %2) has more than %3 cells.</source>
        <translation>Registro %1 (linha %2): mais de %3 células.</translation>
    </message>
    <message>
        <source>Record %1 (line %2) has a cell of more than %3 KiB.</source>
        <translation>Registro %1 (linha %2): uma célula passa de %3 KiB.</translation>
    </message>
    <message>
        <source>Record %1 (line %2) is longer than %3 KiB.</source>
        <translation>Registro %1 (linha %2): mais de %3 KiB.</translation>
    </message>
    <message>
        <source>Record %1 (line %2) holds bytes that are no text. Save the file as UTF-8.</source>
        <translation>Registro %1 (linha %2): contém bytes que não são texto. Salve o arquivo como UTF-8.</translation>
    </message>
    <message>
        <source>Record %1 (line %2) holds a NUL character.</source>
        <translation>Registro %1 (linha %2): contém um caractere NUL.</translation>
    </message>
    <message>
        <source>Nothing was asked: %1 is missing.</source>
        <translation>Nada foi consultado: falta %1.</translation>
    </message>
    <message>
        <source>Enter it and ask again.</source>
        <translation>Informe o dado e consulte de novo.</translation>
    </message>
    <message>
        <source>Nothing was asked: %1 is not well-formed.</source>
        <translation>Nada foi consultado: formato inválido em %1.</translation>
    </message>
    <message>
        <source>Correct it and ask again.</source>
        <translation>Corrija e consulte de novo.</translation>
    </message>
    <message>
        <source>Nothing was asked: there is no check &quot;%1&quot; for this account.</source>
        <translation>Nada foi consultado: não há a checagem &quot;%1&quot; para esta conta.</translation>
    </message>
    <message>
        <source>Choose one of the provider&apos;s checks.</source>
        <translation>Escolha uma das checagens do provedor.</translation>
    </message>
    <message>
        <source>Nothing was asked: the credential %1 is missing.</source>
        <translation>Nada foi consultado: falta a credencial %1.</translation>
    </message>
    <message>
        <source>Enter it in the account, or beside the customer if it is personal.</source>
        <translation>Informe-a na conta ou, se for pessoal, junto ao cliente.</translation>
    </message>
    <message>
        <source>Nothing was asked: the credential %1 holds characters that cannot be sent.</source>
        <translation>Nada foi consultado: a credencial %1 contém caracteres que não podem ser enviados.</translation>
    </message>
    <message>
        <source>Enter it again, without line breaks.</source>
        <translation>Digite-a de novo, sem quebras de linha.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 would have been asked without encryption.</source>
        <translation>Nada foi enviado: a consulta a %1 seria feita sem criptografia.</translation>
    </message>
    <message>
        <source>Change the account&apos;s address to https.</source>
        <translation>Altere o endereço da conta para https.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 is not this account&apos;s host.</source>
        <translation>Nada foi enviado: %1 não é o host desta conta.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address.</source>
        <translation>Confira o endereço da conta.</translation>
    </message>
    <message>
        <source>Nothing was sent: the account has no usable address.</source>
        <translation>Nada foi enviado: a conta não tem um endereço utilizável.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s base address, for example https://api.example.com.</source>
        <translation>Informe o endereço base da conta, por exemplo https://api.example.com.</translation>
    </message>
    <message>
        <source>The provider saw no key.</source>
        <translation>O provedor não recebeu nenhuma chave.</translation>
    </message>
    <message>
        <source>Enter the key in the account.</source>
        <translation>Informe a chave na conta.</translation>
    </message>
    <message>
        <source>The provider refused the key as wrong.</source>
        <translation>O provedor recusou a chave por estar errada.</translation>
    </message>
    <message>
        <source>Check the account&apos;s key and its environment.</source>
        <translation>Confira a chave e o ambiente da conta.</translation>
    </message>
    <message>
        <source>The provider does not allow this workstation&apos;s IP address.</source>
        <translation>O provedor não permite o endereço IP desta estação de trabalho.</translation>
    </message>
    <message>
        <source>Ask the provider to allow it, or use the company&apos;s VPN.</source>
        <translation>Peça ao provedor que o permita ou use a VPN da empresa.</translation>
    </message>
    <message>
        <source>The provider refused the credential.</source>
        <translation>O provedor recusou a credencial.</translation>
    </message>
    <message>
        <source>It is wrong or has expired: enter a new one.</source>
        <translation>Está errada ou expirou: informe uma nova.</translation>
    </message>
    <message>
        <source>The provider refused the request&apos;s signature.</source>
        <translation>O provedor recusou a assinatura da solicitação.</translation>
    </message>
    <message>
        <source>Check the account&apos;s token and secret key: they must belong together.</source>
        <translation>Confira o token e a chave secreta da conta: um precisa corresponder ao outro.</translation>
    </message>
    <message>
        <source>The provider refused the signature: this workstation&apos;s clock is off by %1 min.</source>
        <translation>O provedor recusou a assinatura: o relógio desta estação de trabalho tem diferença de %1 min.</translation>
    </message>
    <message>
        <source>Set the clock and ask again.</source>
        <translation>Acerte o relógio e consulte de novo.</translation>
    </message>
    <message>
        <source>The provider refused the organisation id.</source>
        <translation>O provedor recusou o ID da organização.</translation>
    </message>
    <message>
        <source>Enter it as &lt;org-id&gt;:&lt;env-id&gt; in the account.</source>
        <translation>Informe-o na conta no formato &lt;org-id&gt;:&lt;env-id&gt;.</translation>
    </message>
    <message>
        <source>The provider refused the credential or the share token.</source>
        <translation>O provedor recusou a credencial ou o token de compartilhamento.</translation>
    </message>
    <message>
        <source>Check the credential; if it is valid, make a new share token and a new quote.</source>
        <translation>Confira a credencial; se for válida, gere um novo token de compartilhamento e uma nova cotação.</translation>
    </message>
    <message>
        <source>The provider failed over this share token.</source>
        <translation>O provedor falhou ao processar este token de compartilhamento.</translation>
    </message>
    <message>
        <source>Ask again; if it stays so, make a new share token and a new quote.</source>
        <translation>Consulte de novo; se continuar assim, gere um novo token de compartilhamento e uma nova cotação.</translation>
    </message>
    <message>
        <source>The credential does not have the right to ask this.</source>
        <translation>A credencial não tem permissão para fazer esta consulta.</translation>
    </message>
    <message>
        <source>Ask the provider to grant it, or use another account.</source>
        <translation>Peça ao provedor que conceda a permissão ou use outra conta.</translation>
    </message>
    <message>
        <source>The provider knows no such user.</source>
        <translation>O provedor não conhece esse usuário.</translation>
    </message>
    <message>
        <source>Check the identifier and the account&apos;s environment.</source>
        <translation>Confira o identificador e o ambiente da conta.</translation>
    </message>
    <message>
        <source>The provider asks to slow down.</source>
        <translation>O provedor pede que as consultas sejam mais espaçadas.</translation>
    </message>
    <message>
        <source>Wait a moment and ask again.</source>
        <translation>Aguarde um momento e consulte de novo.</translation>
    </message>
    <message>
        <source>The provider is not available at the moment.</source>
        <translation>O provedor não está disponível no momento.</translation>
    </message>
    <message>
        <source>This is not about the customer: ask again in a few minutes.</source>
        <translation>Não tem relação com o cliente: consulte de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>The provider refused the request.</source>
        <translation>O provedor recusou a solicitação.</translation>
    </message>
    <message>
        <source>Check the identifiers; the provider&apos;s message says more.</source>
        <translation>Confira os identificadores; a mensagem do provedor dá mais detalhes.</translation>
    </message>
    <message>
        <source>The provider did not answer within %1 s.</source>
        <translation>O provedor não respondeu em %1 s.</translation>
    </message>
    <message>
        <source>Ask again; if it stays so, check the network.</source>
        <translation>Consulte de novo; se continuar assim, verifique a rede.</translation>
    </message>
    <message>
        <source>There was no usable answer within %1 s, with all tries.</source>
        <translation>Não houve resposta utilizável em %1 s, contando todas as tentativas.</translation>
    </message>
    <message>
        <source>Ask again in a few minutes.</source>
        <translation>Consulte de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>O host %1 não foi encontrado.</translation>
    </message>
    <message>
        <source>Check the network connection and the account&apos;s address.</source>
        <translation>Verifique a conexão de rede e o endereço da conta.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 recusou a conexão.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address, or ask again later.</source>
        <translation>Confira o endereço da conta ou consulte de novo mais tarde.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <translation>A conexão com %1 caiu antes de a resposta estar completa.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>Não foi possível acessar o proxy.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this workstation.</source>
        <translation>Verifique as configurações de proxy desta estação de trabalho.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password.</source>
        <translation>O proxy pede nome e senha.</translation>
    </message>
    <message>
        <source>Set them in the system&apos;s proxy settings.</source>
        <translation>Defina-os nas configurações de proxy do sistema.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>Não foi possível acessar %1.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Verifique a conexão de rede.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 has expired.</source>
        <translation>Nada foi enviado: o certificado de %1 expirou.</translation>
    </message>
    <message>
        <source>Tell the provider; check this workstation&apos;s date too.</source>
        <translation>Avise o provedor; confira também a data desta estação de trabalho.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 is not valid yet.</source>
        <translation>Nada foi enviado: o certificado de %1 ainda não é válido.</translation>
    </message>
    <message>
        <source>Check this workstation&apos;s date; else tell the provider.</source>
        <translation>Confira a data desta estação de trabalho; se estiver certa, avise o provedor.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate is not for %1.</source>
        <translation>Nada foi enviado: o certificado não é de %1.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address; somebody may be in between.</source>
        <translation>Confira o endereço da conta; pode haver alguém interceptando a conexão.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 is signed by itself.</source>
        <translation>Nada foi enviado: o certificado de %1 é autoassinado.</translation>
    </message>
    <message>
        <source>If it is your company&apos;s own, add its CA file; else somebody may be in between.</source>
        <translation>Se for da sua própria empresa, adicione o arquivo da CA dela; caso contrário, pode haver alguém interceptando a conexão.</translation>
    </message>
    <message>
        <source>Nothing was sent: nobody this workstation trusts vouches for the certificate of %1.</source>
        <translation>Nada foi enviado: o certificado de %1 não é atestado por nenhuma entidade em que esta estação de trabalho confie.</translation>
    </message>
    <message>
        <source>If your company inspects connections, add its CA file; else somebody may be in between.</source>
        <translation>Se sua empresa inspeciona as conexões, adicione o arquivo da CA dela; caso contrário, pode haver alguém interceptando a conexão.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 has been revoked.</source>
        <translation>Nada foi enviado: o certificado de %1 foi revogado.</translation>
    </message>
    <message>
        <source>Do not go on; tell the provider.</source>
        <translation>Não prossiga; avise o provedor.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 is too weak to be trusted.</source>
        <translation>Nada foi enviado: o certificado de %1 é fraco demais para ser confiável.</translation>
    </message>
    <message>
        <source>Tell the provider.</source>
        <translation>Avise o provedor.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 only offers encryption older than TLS 1.2.</source>
        <translation>Nada foi enviado: %1 só oferece criptografia anterior ao TLS 1.2.</translation>
    </message>
    <message>
        <source>Tell the provider, or whoever runs the proxy in between.</source>
        <translation>Avise o provedor ou quem administra o proxy intermediário.</translation>
    </message>
    <message>
        <source>Nothing was sent: no encrypted connection to %1 came about.</source>
        <translation>Nada foi enviado: não foi possível estabelecer uma conexão criptografada com %1.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address and the network.</source>
        <translation>Confira o endereço da conta e a rede.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 cannot be verified.</source>
        <translation>Nada foi enviado: o certificado de %1 não pode ser verificado.</translation>
    </message>
    <message>
        <source>Check the company CA file, else tell the provider.</source>
        <translation>Confira o arquivo da CA da empresa; se estiver certo, avise o provedor.</translation>
    </message>
    <message>
        <source>The provider&apos;s address sends elsewhere; this was not followed.</source>
        <translation>O endereço do provedor redireciona para outro lugar; o redirecionamento não foi seguido.</translation>
    </message>
    <message>
        <source>The answer is not JSON but %1: perhaps a login page in between.</source>
        <translation>A resposta não é JSON, e sim %1: talvez uma página de login no caminho.</translation>
    </message>
    <message>
        <source>The answer contradicts itself: it names &quot;%1&quot; twice.</source>
        <translation>A resposta se contradiz: contém &quot;%1&quot; duas vezes.</translation>
    </message>
    <message>
        <source>Ask again; if it stays so, tell the provider.</source>
        <translation>Consulte de novo; se continuar assim, avise o provedor.</translation>
    </message>
    <message>
        <source>The answer lacks &quot;%1&quot;.</source>
        <translation>Falta &quot;%1&quot; na resposta.</translation>
    </message>
    <message>
        <source>The answer makes no sense: &quot;%1&quot; is of the wrong type.</source>
        <translation>A resposta é incoerente: &quot;%1&quot; é do tipo errado.</translation>
    </message>
    <message>
        <source>The answer makes no sense: &quot;%1&quot; is out of range.</source>
        <translation>A resposta é incoerente: &quot;%1&quot; está fora do intervalo permitido.</translation>
    </message>
    <message>
        <source>The answer could not be decompressed.</source>
        <translation>Não foi possível descompactar a resposta.</translation>
    </message>
    <message>
        <source>The provider answered with the unexpected HTTP status %1.</source>
        <translation>O provedor respondeu com o status HTTP inesperado %1.</translation>
    </message>
    <message>
        <source>The answer was larger than %1 KiB and was not read.</source>
        <translation>A resposta passou de %1 KiB e não foi lida.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address; else tell the provider.</source>
        <translation>Confira o endereço da conta; se estiver certo, avise o provedor.</translation>
    </message>
    <message>
        <source>The answer is damaged and could not be read.</source>
        <translation>A resposta está danificada e não pôde ser lida.</translation>
    </message>
    <message>
        <source>Nothing was asked: the credential %1 has expired.</source>
        <translation>Nada foi consultado: a credencial %1 expirou.</translation>
    </message>
    <message>
        <source>Log in again, or enter a new one in the account.</source>
        <translation>Faça login de novo ou informe uma nova credencial na conta.</translation>
    </message>
    <message>
        <source>Nothing was asked: the provider has refused the credential %1 before.</source>
        <translation>Nada foi consultado: o provedor já recusou a credencial %1.</translation>
    </message>
    <message>
        <source>Change it in the account, or test it there once more.</source>
        <translation>Altere-a na conta ou teste-a lá mais uma vez.</translation>
    </message>
    <message>
        <source>Nothing was asked: the credential %1 was entered for another address, not for %2.</source>
        <translation>Nada foi consultado: a credencial %1 foi informada para outro endereço, não para %2.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address, then enter the credential again.</source>
        <translation>Confira o endereço da conta e informe a credencial de novo.</translation>
    </message>
    <message>
        <source>The credential is for another environment: %1.</source>
        <translation>A credencial é de outro ambiente: %1.</translation>
    </message>
    <message>
        <source>Change the account&apos;s environment, or enter the credential that belongs to it.</source>
        <translation>Altere o ambiente da conta ou informe a credencial correspondente.</translation>
    </message>
    <message>
        <source>The credential may look up applicants, but not share their data.</source>
        <translation>A credencial pode consultar solicitantes, mas não compartilhar os dados deles.</translation>
    </message>
    <message>
        <source>For hand-overs, have the provider grant it that right.</source>
        <translation>Para poder transferir verificações, peça ao provedor que conceda essa permissão.</translation>
    </message>
    <message>
        <source>The provider refused the login.</source>
        <translation>O provedor recusou o login.</translation>
    </message>
    <message>
        <source>Check the code and what the account says of the login.</source>
        <translation>Confira o código e os dados de login na conta.</translation>
    </message>
    <message>
        <source>The provider sends no new code yet.</source>
        <translation>O provedor ainda não envia um novo código.</translation>
    </message>
    <message>
        <source>Wait %1 s, or use the code that was sent last.</source>
        <translation>Aguarde %1 s ou use o último código enviado.</translation>
    </message>
    <message>
        <source>Nothing was asked: the login was not carried out.</source>
        <translation>Nada foi consultado: o login não foi feito.</translation>
    </message>
    <message>
        <source>Log in, then ask again.</source>
        <translation>Faça login e consulte de novo.</translation>
    </message>
    <message>
        <source>The provider makes no share token for this recipient.</source>
        <translation>O provedor não gera token de compartilhamento para este destinatário.</translation>
    </message>
    <message>
        <source>Have the recipient added to the partners in the provider&apos;s dashboard, or correct its client id in the destination account.</source>
        <translation>Peça que o destinatário seja incluído entre os parceiros no painel do provedor ou corrija o Client ID dele na conta de destino.</translation>
    </message>
    <message>
        <source>The share token was made for somebody else than was asked for.</source>
        <translation>O token de compartilhamento foi gerado para um destinatário diferente do solicitado.</translation>
    </message>
    <message>
        <source>It was dropped and handed to nobody. Report it to the provider.</source>
        <translation>O token foi descartado e não foi entregue a ninguém. Comunique ao provedor.</translation>
    </message>
    <message>
        <source>The provider does not share this applicant.</source>
        <translation>O provedor não compartilha este solicitante.</translation>
    </message>
    <message>
        <source>Only an approved applicant can be shared: look the applicant up.</source>
        <translation>Só um solicitante aprovado pode ser compartilhado: consulte o solicitante.</translation>
    </message>
    <message>
        <source>It has not been decided yet where credentials are kept.</source>
        <translation>Ainda não foi decidido onde as credenciais são guardadas.</translation>
    </message>
    <message>
        <source>Choose the place.</source>
        <translation>Escolha o local.</translation>
    </message>
    <message>
        <source>The credentials are locked.</source>
        <translation>As credenciais estão bloqueadas.</translation>
    </message>
    <message>
        <source>Unlock them.</source>
        <translation>Desbloqueie-as.</translation>
    </message>
    <message>
        <source>This session has no keychain.</source>
        <translation>Esta sessão não tem chaveiro.</translation>
    </message>
    <message>
        <source>Start a keychain service and try again, or keep credentials elsewhere.</source>
        <translation>Inicie um serviço de chaveiro e tente de novo, ou guarde as credenciais em outro local.</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 s.</source>
        <translation>O chaveiro não respondeu em %1 s.</translation>
    </message>
    <message>
        <source>See whether it asks for its password in a window of its own, then try again.</source>
        <translation>Veja se ele pede a senha em uma janela própria e tente de novo.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>O chaveiro recusou o acesso.</translation>
    </message>
    <message>
        <source>Unlock it and allow the access, then try again.</source>
        <translation>Desbloqueie-o, permita o acesso e tente de novo.</translation>
    </message>
    <message>
        <source>There is no room left where credentials are kept.</source>
        <translation>Não há mais espaço onde as credenciais são guardadas.</translation>
    </message>
    <message>
        <source>Make room and try again; nothing was lost.</source>
        <translation>Libere espaço e tente de novo; nada se perdeu.</translation>
    </message>
    <message>
        <source>The keychain gave back something else than was put in.</source>
        <translation>O chaveiro devolveu algo diferente do que foi guardado.</translation>
    </message>
    <message>
        <source>Keep credentials elsewhere.</source>
        <translation>Guarde as credenciais em outro local.</translation>
    </message>
    <message>
        <source>One of the credentials in the vault is not whole any more.</source>
        <translation>Uma das credenciais no cofre não está mais íntegra.</translation>
    </message>
    <message>
        <source>Enter it again: its account lacks it. The others can be used.</source>
        <translation>Informe-a de novo: ela falta na conta. As outras podem ser usadas.</translation>
    </message>
    <message>
        <source>The vault file cannot be written: %1.</source>
        <translation>O arquivo de cofre não pode ser gravado: %1.</translation>
    </message>
    <message>
        <source>What was in it is still there. Mend the cause and try again.</source>
        <translation>O que havia nele continua lá. Corrija a causa e tente de novo.</translation>
    </message>
    <message>
        <source>The vault file is damaged or was tampered with; nothing of it was used.</source>
        <translation>O arquivo de cofre está danificado ou foi adulterado; nada dele foi usado.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or make a new vault and enter the credentials again.</source>
        <translation>Restaure uma cópia dele, ou crie um novo cofre e informe as credenciais de novo.</translation>
    </message>
    <message>
        <source>The vault file has the format %1, which this program does not know.</source>
        <translation>O arquivo de cofre tem o formato %1, que este programa não conhece.</translation>
    </message>
    <message>
        <source>Open it with the version of the program that wrote it.</source>
        <translation>Abra-o com a versão do programa que o gravou.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the vault file was tampered with.</source>
        <translation>A frase-senha está errada ou o arquivo de cofre foi adulterado.</translation>
    </message>
    <message>
        <source>Try again; mind the Caps Lock key and the keyboard&apos;s layout.</source>
        <translation>Tente de novo; atenção à tecla Caps Lock e ao layout do teclado.</translation>
    </message>
    <message>
        <source>Another program is writing to the vault.</source>
        <translation>Outro programa está gravando no cofre.</translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation>Aguarde até que termine e tente de novo.</translation>
    </message>
    <message>
        <source>The place where credentials are kept cannot be used: %1.</source>
        <translation>O local onde as credenciais são guardadas não pode ser usado: %1.</translation>
    </message>
    <message>
        <source>Try again, or keep credentials elsewhere.</source>
        <translation>Tente de novo ou guarde as credenciais em outro local.</translation>
    </message>
    <message>
        <source>The records are sealed, and their key is not where credentials are kept.</source>
        <translation>Os registros estão criptografados, e a chave deles não está onde as credenciais são guardadas.</translation>
    </message>
    <message>
        <source>Bring the key back with the recovery file; nothing was changed.</source>
        <translation>Restaure a chave com o arquivo de recuperação; nada foi alterado.</translation>
    </message>
    <message>
        <source>The records are sealed with another key than the one kept here.</source>
        <translation>Os registros estão criptografados com uma chave diferente da guardada aqui.</translation>
    </message>
    <message>
        <source>Bring the right key back with the recovery file; nothing was changed.</source>
        <translation>Restaure a chave certa com o arquivo de recuperação; nada foi alterado.</translation>
    </message>
    <message>
        <source>The records are damaged or were tampered with: %1.</source>
        <translation>Os registros estão danificados ou foram adulterados: %1.</translation>
    </message>
    <message>
        <source>Keep the file as it is and put back a copy of it.</source>
        <translation>Mantenha o arquivo como está e restaure uma cópia dele.</translation>
    </message>
    <message>
        <source>The records have the format %1, which this program does not know.</source>
        <translation>Os registros têm o formato %1, que este programa não conhece.</translation>
    </message>
    <message>
        <source>Open them with the version of the program that wrote them.</source>
        <translation>Abra-os com a versão do programa que os gravou.</translation>
    </message>
    <message>
        <source>The records cannot be written: %1.</source>
        <translation>Os registros não podem ser gravados: %1.</translation>
    </message>
    <message>
        <source>What was in them is still there. Mend the cause and try again.</source>
        <translation>O que havia neles continua lá. Corrija a causa e tente de novo.</translation>
    </message>
    <message>
        <source>There is no room left for the records.</source>
        <translation>Não há mais espaço para os registros.</translation>
    </message>
    <message>
        <source>Make room and try again; what was recorded before is still there.</source>
        <translation>Libere espaço e tente de novo; o que foi registrado antes continua lá.</translation>
    </message>
    <message>
        <source>Another program is writing to the records.</source>
        <translation>Outro programa está gravando nos registros.</translation>
    </message>
    <message>
        <source>The records are not in their place, or not whole, though their key is kept.</source>
        <translation>Os registros não estão no lugar ou não estão íntegros, embora a chave deles esteja guardada.</translation>
    </message>
    <message>
        <source>Put back the file or a copy of it; nothing was made in its stead.</source>
        <translation>Restaure o arquivo ou uma cópia dele; nada foi criado no lugar dele.</translation>
    </message>
    <message>
        <source>This is not among the records any more.</source>
        <translation>Isto não está mais nos registros.</translation>
    </message>
    <message>
        <source>It was removed or merged meanwhile: search again.</source>
        <translation>Nesse meio-tempo foi removido ou mesclado: busque de novo.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile; nothing was saved.</source>
        <translation>Outra pessoa alterou isto nesse meio-tempo; nada foi salvo.</translation>
    </message>
    <message>
        <source>Look at it as it is now, then make your change again.</source>
        <translation>Veja como está agora e refaça sua alteração.</translation>
    </message>
    <message>
        <source>This customer is on hold: nothing about them may be removed.</source>
        <translation>Este cliente está sob retenção legal: nada sobre ele pode ser removido.</translation>
    </message>
    <message>
        <source>Whoever asked for the hold has to release it first.</source>
        <translation>Quem pediu a retenção legal precisa encerrá-la primeiro.</translation>
    </message>
    <message>
        <source>The clock says %1, more than a year after anything in the records; nothing that is old was removed from them.</source>
        <translation>O relógio indica %1, mais de um ano depois de tudo o que há nos registros; nada de antigo foi removido deles.</translation>
    </message>
    <message>
        <source>Confirm that the clock is right, or set it right.</source>
        <translation>Confirme que o relógio está certo ou acerte-o.</translation>
    </message>
    <message>
        <source>The records cannot be used: %1.</source>
        <translation>Os registros não podem ser usados: %1.</translation>
    </message>
    <message>
        <source>Mend that and try again.</source>
        <translation>Corrija isso e tente de novo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Não é possível ler %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Não é possível gravar %1: %2.</translation>
    </message>
    <message>
        <source>%1 has the format %2, which this program does not know.</source>
        <translation>%1 tem o formato %2, que este programa não conhece.</translation>
    </message>
    <message>
        <source>There is a file %1 already; it was left as it is.</source>
        <translation>Já existe um arquivo %1; ele foi mantido como está.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it is to be replaced.</source>
        <translation>Escolha outro nome ou indique que o arquivo deve ser substituído.</translation>
    </message>
    <message>
        <source>%1 is not a recovery file of this program.</source>
        <translation>%1 não é um arquivo de recuperação deste programa.</translation>
    </message>
    <message>
        <source>Choose the file that was made with it.</source>
        <translation>Escolha o arquivo que foi criado com este programa.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1, or the file was tampered with.</source>
        <translation>A frase-senha não abre %1, ou o arquivo foi adulterado.</translation>
    </message>
    <message>
        <source>Try again; it is the passphrase that was chosen when the file was made.</source>
        <translation>Tente de novo; é a frase-senha escolhida quando o arquivo foi criado.</translation>
    </message>
    <message>
        <source>Your administrator has set this; it cannot be changed here.</source>
        <translation>Isto foi definido pelo administrador; não pode ser alterado aqui.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Fale com o administrador.</translation>
    </message>
    <message>
        <source>%1 is damaged; nothing of it was used and it was left as it is.</source>
        <translation>O arquivo %1 está danificado; nada dele foi usado, e ele foi mantido como está.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or move it away to start afresh.</source>
        <translation>Restaure uma cópia dele ou mova-o para outro lugar para recomeçar do zero.</translation>
    </message>
    <message>
        <source>Your administrator requires a reference for every lookup.</source>
        <translation>O administrador exige uma referência em cada consulta.</translation>
    </message>
    <message>
        <source>Type it beside the customer, for example the number of the ticket.</source>
        <translation>Digite-a junto ao cliente, por exemplo o número do chamado.</translation>
    </message>
    <message>
        <source>%1 lookups could not be recorded, so that no more are made.</source>
        <translation>Consultas que não puderam ser registradas: %1. Por isso, nenhuma outra será feita.</translation>
    </message>
    <message>
        <source>Mend what keeps the records from being written and record them again.</source>
        <translation>Corrija o que impede a gravação dos registros e registre-as de novo.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Ask again when you are ready.</source>
        <translation>Consulte de novo quando quiser.</translation>
    </message>
    <message>
        <source>The lookup failed.</source>
        <translation>A consulta falhou.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Consulte de novo.</translation>
    </message>
    <message>
        <source>Wait %1 s and ask again.</source>
        <translation>Aguarde %1 s e consulte de novo.</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>sobrenome</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>data de nascimento</translation>
    </message>
    <message>
        <source>New share token</source>
        <translation>Novo token de compartilhamento</translation>
    </message>
    <message>
        <source>KYC Desk is open already; its window was brought to the front.</source>
        <translation>O KYC Desk já está aberto; a janela dele foi trazida para a frente.</translation>
    </message>
    <message>
        <source>KYC Desk is open already, but its window does not answer. Close it, then start again.</source>
        <translation>O KYC Desk já está aberto, mas a janela não responde. Feche-o e inicie de novo.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>O arquivo %1 não pode ser lido.</translation>
    </message>
    <message>
        <source>%1 Try --help.</source>
        <translation>%1 Tente --help.</translation>
    </message>
    <message>
        <source>The argument &quot;%1&quot; is not understood. Try --help.</source>
        <translation>O argumento &quot;%1&quot; não foi reconhecido. Tente --help.</translation>
    </message>
    <message>
        <source>Give --demo or --setup, not both.</source>
        <translation>Informe --demo ou --setup, não ambas.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>The token of a partner login, without the word Bearer; it lasts an hour. Not needed when the login itself is filled in.</source>
        <translation>O token de um login de parceiro, sem a palavra Bearer; vale por uma hora. Desnecessário se o próprio login estiver preenchido.</translation>
    </message>
    <message>
        <source>Login e-mail</source>
        <translation>E-mail do login</translation>
    </message>
    <message>
        <source>The e-mail address of the partner login.</source>
        <translation>O e-mail do login de parceiro.</translation>
    </message>
    <message>
        <source>Login password</source>
        <translation>Senha do login</translation>
    </message>
    <message>
        <source>The password of the partner login.</source>
        <translation>A senha do login de parceiro.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>The client id that Kriptomat gave your company.</source>
        <translation>O Client ID que a Kriptomat forneceu à sua empresa.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>The secret that belongs to the client id.</source>
        <translation>O segredo correspondente ao Client ID.</translation>
    </message>
    <message>
        <source>SumSub client id</source>
        <translation>Client ID na SumSub</translation>
    </message>
    <message>
        <source>Kriptomat&apos;s own id at SumSub, which a share token must be made for.</source>
        <translation>O ID da própria Kriptomat na SumSub, para o qual o token de compartilhamento deve ser gerado.</translation>
    </message>
    <message>
        <source>Path: show user</source>
        <translation>Caminho: ver usuário</translation>
    </message>
    <message>
        <source>Where a user is shown; {user_id} stands for the user&apos;s id.</source>
        <translation>Onde um usuário é mostrado; {user_id} representa o ID do usuário.</translation>
    </message>
    <message>
        <source>Path: import</source>
        <translation>Caminho: importação</translation>
    </message>
    <message>
        <source>Where a verification is handed over; {user_id} stands for the user&apos;s id.</source>
        <translation>Onde uma verificação é entregue; {user_id} representa o ID do usuário.</translation>
    </message>
    <message>
        <source>Kriptomat user id</source>
        <translation>ID do usuário na Kriptomat</translation>
    </message>
    <message>
        <source>The customer&apos;s id at Kriptomat.</source>
        <translation>O ID do cliente na Kriptomat.</translation>
    </message>
    <message>
        <source>KYC status</source>
        <translation>Status de KYC</translation>
    </message>
    <message>
        <source>Partner login</source>
        <translation>Login de parceiro</translation>
    </message>
    <message>
        <source>Kriptomat</source>
        <translation>Kriptomat</translation>
    </message>
    <message>
        <source>The user&apos;s account at Kriptomat is &quot;%1&quot;, not &quot;active&quot;.</source>
        <translation>A conta do usuário na Kriptomat está como &quot;%1&quot;, não &quot;active&quot;.</translation>
    </message>
    <message>
        <source>The customer can start it, or a SumSub verification can be imported by share token.</source>
        <translation>O cliente pode iniciar a verificação, ou uma verificação da SumSub pode ser importada por token de compartilhamento.</translation>
    </message>
    <message>
        <source>Tell the customer that Kriptomat is still checking, and wait.</source>
        <translation>Informe ao cliente que a Kriptomat ainda está verificando e aguarde.</translation>
    </message>
    <message>
        <source>Kriptomat cannot serve this customer.</source>
        <translation>A Kriptomat não pode atender este cliente.</translation>
    </message>
    <message>
        <source>Enhanced due diligence (EDD)</source>
        <translation>Diligência reforçada (EDD)</translation>
    </message>
    <message>
        <source>External user id</source>
        <translation>ID externo do usuário</translation>
    </message>
    <message>
        <source>Your own id of the customer, as you gave it to P100; often a UUID.</source>
        <translation>Seu próprio ID do cliente, como foi informado à P100; geralmente um UUID.</translation>
    </message>
    <message>
        <source>P100</source>
        <translation>P100</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>The partner key that P100 issued for this environment.</source>
        <translation>A chave de parceiro que a P100 emitiu para este ambiente.</translation>
    </message>
    <message>
        <source>P100 says: %1</source>
        <translation>A P100 informa: %1</translation>
    </message>
    <message>
        <source>The latest attempt succeeded, but P100 has not marked the user as verified yet.</source>
        <translation>A última tentativa teve êxito, mas a P100 ainda não marcou o usuário como verificado.</translation>
    </message>
    <message>
        <source>A newer attempt (%1) waits to be processed.</source>
        <translation>Uma tentativa mais recente (%1) aguarda processamento.</translation>
    </message>
    <message>
        <source>A newer attempt (%1) is being processed.</source>
        <translation>Uma tentativa mais recente (%1) está sendo processada.</translation>
    </message>
    <message>
        <source>A newer attempt (%1) was rejected.</source>
        <translation>Uma tentativa mais recente (%1) foi rejeitada.</translation>
    </message>
    <message>
        <source>A newer attempt (%1) succeeded, but P100 has not marked the user as verified yet.</source>
        <translation>Uma tentativa mais recente (%1) teve êxito, mas a P100 ainda não marcou o usuário como verificado.</translation>
    </message>
    <message>
        <source>The face does not match the one in the document.</source>
        <translation>O rosto não corresponde ao do documento.</translation>
    </message>
    <message>
        <source>No face was found in the photo of the person.</source>
        <translation>Nenhum rosto foi encontrado na foto da pessoa.</translation>
    </message>
    <message>
        <source>More than one face is in the photo of the person.</source>
        <translation>Há mais de um rosto na foto da pessoa.</translation>
    </message>
    <message>
        <source>The face is too blurred to be recognized; a sharper photo may help.</source>
        <translation>O rosto está desfocado demais para ser reconhecido; uma foto mais nítida pode ajudar.</translation>
    </message>
    <message>
        <source>The face could not be analysed because of an error.</source>
        <translation>O rosto não pôde ser analisado por causa de um erro.</translation>
    </message>
    <message>
        <source>The face was not analysed.</source>
        <translation>O rosto não foi analisado.</translation>
    </message>
    <message>
        <source>The face was not checked.</source>
        <translation>O rosto não foi checado.</translation>
    </message>
    <message>
        <source>The face is taken for a fake, for example a picture or a mask.</source>
        <translation>O rosto foi considerado falso, por exemplo uma imagem ou uma máscara.</translation>
    </message>
    <message>
        <source>Glare covers the face; a photo in softer light may help.</source>
        <translation>Um reflexo cobre o rosto; uma foto com luz mais suave pode ajudar.</translation>
    </message>
    <message>
        <source>It is not certain that the face matches the document.</source>
        <translation>Não há certeza de que o rosto corresponda ao documento.</translation>
    </message>
    <message>
        <source>The face is suspected of fraud.</source>
        <translation>Há suspeita de fraude no rosto.</translation>
    </message>
    <message>
        <source>The face is on a block list.</source>
        <translation>O rosto está em uma lista de bloqueio.</translation>
    </message>
    <message>
        <source>No document was found in the photo.</source>
        <translation>Nenhum documento foi encontrado na foto.</translation>
    </message>
    <message>
        <source>The document is not wholly visible; a photo with all four corners may help.</source>
        <translation>O documento não está totalmente visível; uma foto com os quatro cantos pode ajudar.</translation>
    </message>
    <message>
        <source>This kind of document is not accepted; another one may help.</source>
        <translation>Este tipo de documento não é aceito; outro pode ajudar.</translation>
    </message>
    <message>
        <source>No face was found in the document.</source>
        <translation>Nenhum rosto foi encontrado no documento.</translation>
    </message>
    <message>
        <source>The document has expired; a valid one is needed.</source>
        <translation>O documento está vencido; é preciso um válido.</translation>
    </message>
    <message>
        <source>The document is too blurred to be read; a sharper photo may help.</source>
        <translation>O documento está desfocado demais para ser lido; uma foto mais nítida pode ajudar.</translation>
    </message>
    <message>
        <source>The document is taken for a forgery.</source>
        <translation>O documento foi considerado falso.</translation>
    </message>
    <message>
        <source>The document is damaged; another one may help.</source>
        <translation>O documento está danificado; outro pode ajudar.</translation>
    </message>
    <message>
        <source>The automatic check could not decide.</source>
        <translation>A verificação automática não chegou a uma decisão.</translation>
    </message>
    <message>
        <source>This is SumSub&apos;s sandbox: nobody real was verified.</source>
        <translation>Este é o sandbox da SumSub: nenhuma pessoa real foi verificada.</translation>
    </message>
    <message>
        <source>On hold: somebody has to look at it in SumSub&apos;s dashboard.</source>
        <translation>Em espera: alguém precisa analisar o caso no painel da SumSub.</translation>
    </message>
    <message>
        <source>The answer %1 does not count: the review is not completed.</source>
        <translation>A resposta %1 não conta: a análise não foi concluída.</translation>
    </message>
    <message>
        <source>The answer is about the applicant %1, not the one asked for.</source>
        <translation>A resposta é sobre o solicitante %1, não sobre o consultado.</translation>
    </message>
    <message>
        <source>Whether the credential may share applicants&apos; data could not be found out.</source>
        <translation>Não foi possível descobrir se a credencial pode compartilhar dados de solicitantes.</translation>
    </message>
    <message>
        <source>App token</source>
        <translation>App token</translation>
    </message>
    <message>
        <source>From SumSub&apos;s dashboard; a token that starts with “sbx:” is for the sandbox.</source>
        <translation>Do painel da SumSub; um token que começa com “sbx:” é do sandbox.</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Chave secreta</translation>
    </message>
    <message>
        <source>Shown once by SumSub&apos;s dashboard when the app token is made; it signs every request and is never sent.</source>
        <translation>Mostrada uma única vez no painel da SumSub, quando o App token é criado; assina todas as solicitações e nunca é enviada.</translation>
    </message>
    <message>
        <source>Make share tokens by the older call</source>
        <translation>Gerar tokens de compartilhamento pela chamada antiga</translation>
    </message>
    <message>
        <source>Turn it on only if SumSub refuses share tokens; where SumSub does not know the newer call, the older one is tried by itself.</source>
        <translation>Ative somente se a SumSub recusar tokens de compartilhamento; se a SumSub não conhece a chamada nova, a antiga é tentada automaticamente.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Applicant id</source>
        <translation>ID do solicitante</translation>
    </message>
    <message>
        <source>SumSub&apos;s own id of the applicant; it goes before our own id.</source>
        <translation>O ID do solicitante na própria SumSub; tem precedência sobre nosso próprio ID.</translation>
    </message>
    <message>
        <source>Our own id of the customer, as it was given to the provider.</source>
        <translation>Nosso próprio ID do cliente, como foi informado ao provedor.</translation>
    </message>
    <message>
        <source>SumSub</source>
        <translation>SumSub</translation>
    </message>
    <message>
        <source>More data is needed.</source>
        <translation>São necessários mais dados.</translation>
    </message>
    <message>
        <source>A further document is needed.</source>
        <translation>É necessário mais um documento.</translation>
    </message>
    <message>
        <source>The person is named in adverse media reports.</source>
        <translation>A pessoa é citada em mídia negativa.</translation>
    </message>
    <message>
        <source>The person&apos;s age does not meet the requirements.</source>
        <translation>A idade da pessoa não atende aos requisitos.</translation>
    </message>
    <message>
        <source>The person broke off the video interview.</source>
        <translation>A pessoa interrompeu a entrevista por vídeo.</translation>
    </message>
    <message>
        <source>The back of the document is missing.</source>
        <translation>Falta o verso do documento.</translation>
    </message>
    <message>
        <source>The profile picture does not meet the requirements.</source>
        <translation>A foto de perfil não atende aos requisitos.</translation>
    </message>
    <message>
        <source>The face does not match the document.</source>
        <translation>O rosto não corresponde ao documento.</translation>
    </message>
    <message>
        <source>The proof of address cannot be accepted.</source>
        <translation>O comprovante de endereço não pode ser aceito.</translation>
    </message>
    <message>
        <source>The identity document cannot be accepted.</source>
        <translation>O documento de identidade não pode ser aceito.</translation>
    </message>
    <message>
        <source>The proof of payment cannot be accepted.</source>
        <translation>O comprovante de pagamento não pode ser aceito.</translation>
    </message>
    <message>
        <source>The selfie cannot be accepted.</source>
        <translation>A selfie não pode ser aceita.</translation>
    </message>
    <message>
        <source>The video selfie cannot be accepted.</source>
        <translation>A selfie em vídeo não pode ser aceita.</translation>
    </message>
    <message>
        <source>The person&apos;s behaviour during the video interview was not acceptable.</source>
        <translation>O comportamento da pessoa durante a entrevista por vídeo não foi aceitável.</translation>
    </message>
    <message>
        <source>The person is on a blocklist.</source>
        <translation>A pessoa está em uma lista de bloqueio.</translation>
    </message>
    <message>
        <source>The picture is black and white; colour is needed.</source>
        <translation>A imagem está em preto e branco; é preciso que seja colorida.</translation>
    </message>
    <message>
        <source>The camera or the lighting was not good enough.</source>
        <translation>A câmera ou a iluminação não foi boa o suficiente.</translation>
    </message>
    <message>
        <source>A check could not be made because its source was not available.</source>
        <translation>Uma checagem não pôde ser feita porque a fonte não estava disponível.</translation>
    </message>
    <message>
        <source>The company&apos;s data do not match.</source>
        <translation>Os dados da empresa não conferem.</translation>
    </message>
    <message>
        <source>The company is not active.</source>
        <translation>A empresa não está ativa.</translation>
    </message>
    <message>
        <source>The company&apos;s data are not correct.</source>
        <translation>Os dados da empresa não estão corretos.</translation>
    </message>
    <message>
        <source>The company&apos;s beneficiaries are not identified.</source>
        <translation>Os beneficiários da empresa não foram identificados.</translation>
    </message>
    <message>
        <source>The company&apos;s ownership structure is not known.</source>
        <translation>A estrutura societária da empresa não é conhecida.</translation>
    </message>
    <message>
        <source>The company&apos;s representatives are not identified.</source>
        <translation>Os representantes da empresa não foram identificados.</translation>
    </message>
    <message>
        <source>The company&apos;s structure is not known.</source>
        <translation>A estrutura da empresa não é conhecida.</translation>
    </message>
    <message>
        <source>The company&apos;s beneficial owners are not verified.</source>
        <translation>Os beneficiários finais da empresa não foram verificados.</translation>
    </message>
    <message>
        <source>The company&apos;s beneficiaries are not verified.</source>
        <translation>Os beneficiários da empresa não foram verificados.</translation>
    </message>
    <message>
        <source>The company&apos;s directors are not verified.</source>
        <translation>Os administradores da empresa não foram verificados.</translation>
    </message>
    <message>
        <source>The company&apos;s representatives are not verified.</source>
        <translation>Os representantes da empresa não foram verificados.</translation>
    </message>
    <message>
        <source>The company&apos;s structure cannot be accepted.</source>
        <translation>A estrutura da empresa não pode ser aceita.</translation>
    </message>
    <message>
        <source>The person does not meet the anti-money-laundering requirements.</source>
        <translation>A pessoa não atende aos requisitos de prevenção à lavagem de dinheiro.</translation>
    </message>
    <message>
        <source>The connection of the video interview broke off.</source>
        <translation>A conexão da entrevista por vídeo caiu.</translation>
    </message>
    <message>
        <source>The connection of the video interview was not good enough.</source>
        <translation>A conexão da entrevista por vídeo não foi boa o suficiente.</translation>
    </message>
    <message>
        <source>The person is connected with illegal activity.</source>
        <translation>A pessoa está ligada a atividade ilegal.</translation>
    </message>
    <message>
        <source>The data do not match a database.</source>
        <translation>Os dados não conferem com uma base de dados.</translation>
    </message>
    <message>
        <source>The person was not found in a database.</source>
        <translation>A pessoa não foi encontrada em uma base de dados.</translation>
    </message>
    <message>
        <source>There is no database to check the data against.</source>
        <translation>Não há base de dados com a qual conferir os dados.</translation>
    </message>
    <message>
        <source>A digital version of the document was uploaded.</source>
        <translation>Foi enviada uma versão digital do documento.</translation>
    </message>
    <message>
        <source>The document is damaged.</source>
        <translation>O documento está danificado.</translation>
    </message>
    <message>
        <source>The document has been withdrawn from the person.</source>
        <translation>A pessoa teve o documento cassado.</translation>
    </message>
    <message>
        <source>A document is missing.</source>
        <translation>Falta um documento.</translation>
    </message>
    <message>
        <source>A page of the document is missing.</source>
        <translation>Falta uma página do documento.</translation>
    </message>
    <message>
        <source>The document is a template from the internet.</source>
        <translation>O documento é um modelo tirado da internet.</translation>
    </message>
    <message>
        <source>The person already has another profile.</source>
        <translation>A pessoa já tem outro perfil.</translation>
    </message>
    <message>
        <source>The electronic signature failed.</source>
        <translation>A assinatura eletrônica falhou.</translation>
    </message>
    <message>
        <source>The person&apos;s experience does not meet the requirements.</source>
        <translation>A experiência da pessoa não atende aos requisitos.</translation>
    </message>
    <message>
        <source>The document has expired or is about to.</source>
        <translation>O documento está vencido ou prestes a vencer.</translation>
    </message>
    <message>
        <source>The rejection was decided outside SumSub.</source>
        <translation>A rejeição foi decidida fora da SumSub.</translation>
    </message>
    <message>
        <source>Documents of this country cannot be accepted.</source>
        <translation>Documentos deste país não podem ser aceitos.</translation>
    </message>
    <message>
        <source>The document or the picture was forged.</source>
        <translation>O documento ou a imagem foi falsificado.</translation>
    </message>
    <message>
        <source>Somebody tried to deceive the liveness check.</source>
        <translation>Houve tentativa de burlar a prova de vida.</translation>
    </message>
    <message>
        <source>Fraudulent behaviour was detected.</source>
        <translation>Foi detectado comportamento fraudulento.</translation>
    </message>
    <message>
        <source>The front of the document is missing.</source>
        <translation>Falta a frente do documento.</translation>
    </message>
    <message>
        <source>The address was not confirmed by location and no document was given instead.</source>
        <translation>O endereço não foi confirmado pela localização, e nenhum documento foi apresentado no lugar disso.</translation>
    </message>
    <message>
        <source>The picture was edited.</source>
        <translation>A imagem foi editada.</translation>
    </message>
    <message>
        <source>The identity document is not valid.</source>
        <translation>O documento de identidade não é válido.</translation>
    </message>
    <message>
        <source>The document has to be translated.</source>
        <translation>O documento precisa ser traduzido.</translation>
    </message>
    <message>
        <source>The document is not complete or not wholly visible.</source>
        <translation>O documento não está completo ou não está totalmente visível.</translation>
    </message>
    <message>
        <source>The profile holds data or documents of different people.</source>
        <translation>O perfil contém dados ou documentos de pessoas diferentes.</translation>
    </message>
    <message>
        <source>The information given does not fit the expected form.</source>
        <translation>As informações fornecidas não têm o formato esperado.</translation>
    </message>
    <message>
        <source>The social security number is not correct.</source>
        <translation>O número de seguridade social não está correto.</translation>
    </message>
    <message>
        <source>There are not enough data to decide.</source>
        <translation>Não há dados suficientes para decidir.</translation>
    </message>
    <message>
        <source>The picture is not good enough to read.</source>
        <translation>A imagem não tem qualidade suficiente para leitura.</translation>
    </message>
    <message>
        <source>More documents are needed.</source>
        <translation>São necessários mais documentos.</translation>
    </message>
    <message>
        <source>Not all checks have been completed.</source>
        <translation>Nem todas as checagens foram concluídas.</translation>
    </message>
    <message>
        <source>The person was not alone during the video interview.</source>
        <translation>A pessoa não estava sozinha durante a entrevista por vídeo.</translation>
    </message>
    <message>
        <source>What was uploaded is not a document.</source>
        <translation>O que foi enviado não é um documento.</translation>
    </message>
    <message>
        <source>The person did not come to the video interview.</source>
        <translation>A pessoa não compareceu à entrevista por vídeo.</translation>
    </message>
    <message>
        <source>The person has no document that could be accepted.</source>
        <translation>A pessoa não tem nenhum documento que possa ser aceito.</translation>
    </message>
    <message>
        <source>SumSub found nothing wrong.</source>
        <translation>A SumSub não encontrou nada de errado.</translation>
    </message>
    <message>
        <source>Another reason, which SumSub does not name.</source>
        <translation>Outro motivo, que a SumSub não informa.</translation>
    </message>
    <message>
        <source>There was another problem with the video interview.</source>
        <translation>Houve outro problema com a entrevista por vídeo.</translation>
    </message>
    <message>
        <source>The document is of an outdated version.</source>
        <translation>O documento é de uma versão desatualizada.</translation>
    </message>
    <message>
        <source>The person is politically exposed.</source>
        <translation>A pessoa é exposta politicamente (PEP).</translation>
    </message>
    <message>
        <source>The person is not the one on the documents.</source>
        <translation>A pessoa não é a que consta nos documentos.</translation>
    </message>
    <message>
        <source>The phone number could not be verified.</source>
        <translation>O número de telefone não pôde ser verificado.</translation>
    </message>
    <message>
        <source>The personal data do not match the documents.</source>
        <translation>Os dados pessoais não conferem com os documentos.</translation>
    </message>
    <message>
        <source>The person refused to go on with the video interview.</source>
        <translation>A pessoa se recusou a continuar a entrevista por vídeo.</translation>
    </message>
    <message>
        <source>Regulations do not allow the person to be accepted.</source>
        <translation>A regulamentação não permite que a pessoa seja aceita.</translation>
    </message>
    <message>
        <source>The data given do not match the documents.</source>
        <translation>Os dados fornecidos não conferem com os documentos.</translation>
    </message>
    <message>
        <source>The person is from a region that is not served.</source>
        <translation>A pessoa é de uma região não atendida.</translation>
    </message>
    <message>
        <source>The person is on a sanctions list.</source>
        <translation>A pessoa está em uma lista de sanções.</translation>
    </message>
    <message>
        <source>A screenshot was uploaded instead of a photo.</source>
        <translation>Foi enviada uma captura de tela em vez de uma foto.</translation>
    </message>
    <message>
        <source>The selfie does not match the picture on the document.</source>
        <translation>A selfie não corresponde à imagem do documento.</translation>
    </message>
    <message>
        <source>A new selfie with the requested note is needed.</source>
        <translation>É necessária uma nova selfie com o bilhete solicitado.</translation>
    </message>
    <message>
        <source>There was a problem with the sound of the video interview.</source>
        <translation>Houve um problema com o som da entrevista por vídeo.</translation>
    </message>
    <message>
        <source>Too many or irrelevant files were uploaded.</source>
        <translation>Foram enviados arquivos em excesso ou irrelevantes.</translation>
    </message>
    <message>
        <source>Somebody else paid or urged the person to be verified.</source>
        <translation>Outra pessoa pagou ou pressionou esta pessoa para que fizesse a verificação.</translation>
    </message>
    <message>
        <source>The documents do not belong to the person.</source>
        <translation>Os documentos não pertencem à pessoa.</translation>
    </message>
    <message>
        <source>No interviewer was available in a language the person speaks.</source>
        <translation>Não havia entrevistador disponível em um idioma que a pessoa fale.</translation>
    </message>
    <message>
        <source>Suspicious behaviour was detected.</source>
        <translation>Foi detectado comportamento suspeito.</translation>
    </message>
    <message>
        <source>Somebody else told the person what to do.</source>
        <translation>Outra pessoa disse à pessoa o que fazer.</translation>
    </message>
    <message>
        <source>Somebody else took part in the verification.</source>
        <translation>Outra pessoa participou da verificação.</translation>
    </message>
    <message>
        <source>The document is not signed or not filled in.</source>
        <translation>O documento não está assinado ou não está preenchido.</translation>
    </message>
    <message>
        <source>The photos cannot be accepted.</source>
        <translation>As fotos não podem ser aceitas.</translation>
    </message>
    <message>
        <source>The document is not of a kind that can be accepted.</source>
        <translation>O documento não é de um tipo que possa ser aceito.</translation>
    </message>
    <message>
        <source>The place of the video interview was not suitable.</source>
        <translation>O local da entrevista por vídeo não era adequado.</translation>
    </message>
    <message>
        <source>The language is not supported.</source>
        <translation>O idioma não é atendido.</translation>
    </message>
    <message>
        <source>Filters or masks were used in the video.</source>
        <translation>Foram usados filtros ou máscaras no vídeo.</translation>
    </message>
    <message>
        <source>The number of video interviews is used up.</source>
        <translation>O número de entrevistas por vídeo se esgotou.</translation>
    </message>
    <message>
        <source>The address does not match the documents.</source>
        <translation>O endereço não confere com os documentos.</translation>
    </message>
    <message>
        <source>The person&apos;s region is not served.</source>
        <translation>A região da pessoa não é atendida.</translation>
    </message>
    <message>
        <source>Sumvin answers. There was nothing to prove: the personal token belongs to the customer.</source>
        <translation>A Sumvin responde. Não havia o que testar: o token pessoal pertence ao cliente.</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Token de acesso pessoal</translation>
    </message>
    <message>
        <source>The customer&apos;s own token at Sumvin; it stands for the customer.</source>
        <translation>O token do próprio cliente na Sumvin; ele representa o cliente.</translation>
    </message>
    <message>
        <source>Sumvin</source>
        <translation>Sumvin</translation>
    </message>
    <message>
        <source>Organisation id</source>
        <translation>ID da organização</translation>
    </message>
    <message>
        <source>Your tenant at Sumvin, as &lt;org-id&gt;:&lt;env-id&gt;; leave empty for none.</source>
        <translation>Seu tenant na Sumvin, no formato &lt;org-id&gt;:&lt;env-id&gt;; deixe em branco se não houver.</translation>
    </message>
    <message>
        <source>Ask afresh</source>
        <translation>Consulta nova</translation>
    </message>
    <message>
        <source>Whether Sumvin asks its verifier afresh instead of answering from its cache.</source>
        <translation>Se a Sumvin deve consultar de novo seu verificador em vez de responder a partir do cache.</translation>
    </message>
    <message>
        <source>The person cannot open a new account with the same documents.</source>
        <translation>A pessoa não pode abrir uma nova conta com os mesmos documentos.</translation>
    </message>
    <message>
        <source>Passport on file</source>
        <translation>Passaporte no cadastro</translation>
    </message>
    <message>
        <source>Only the partner access token was tested.</source>
        <translation>Somente o token de acesso de parceiro foi testado.</translation>
    </message>
    <message>
        <source>Transak answers. There was nothing to prove: the account has an API key alone, which is no secret.</source>
        <translation>A Transak responde. Não havia o que testar: a conta tem só uma chave de API, que não é segredo.</translation>
    </message>
    <message>
        <source>From Transak&apos;s partner dashboard; with it the forms that are still missing are looked up too.</source>
        <translation>Do painel de parceiros da Transak; com ela, também se consultam os formulários que ainda faltam.</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Segredo da API</translation>
    </message>
    <message>
        <source>From Transak&apos;s partner dashboard; partner access tokens are made with it.</source>
        <translation>Do painel de parceiros da Transak; com ele são gerados os tokens de acesso de parceiro.</translation>
    </message>
    <message>
        <source>Partner access token</source>
        <translation>Token de acesso de parceiro</translation>
    </message>
    <message>
        <source>Stands in, together with the customer&apos;s e-mail address, for the customer&apos;s own sign-in; it lasts seven days.</source>
        <translation>Substitui, junto com o e-mail do cliente, o login do próprio cliente; vale por sete dias.</translation>
    </message>
    <message>
        <source>Send the partner token as authorization too</source>
        <translation>Enviar o token de parceiro também como autorização</translation>
    </message>
    <message>
        <source>Turn it on only if Transak refuses lookups made with the partner access token.</source>
        <translation>Ative somente se a Transak recusar consultas feitas com o token de acesso de parceiro.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>The address the customer is known by at the provider.</source>
        <translation>O e-mail pelo qual o provedor conhece o cliente.</translation>
    </message>
    <message>
        <source>Customer&apos;s access token</source>
        <translation>Token de acesso do cliente</translation>
    </message>
    <message>
        <source>From the customer&apos;s own sign-in at Transak; not needed when the account has a partner access token.</source>
        <translation>Do login do próprio cliente na Transak; desnecessário se a conta tem um token de acesso de parceiro.</translation>
    </message>
    <message>
        <source>KYC reliance</source>
        <translation>KYC Reliance</translation>
    </message>
    <message>
        <source>Quote id</source>
        <translation>ID da cotação</translation>
    </message>
    <message>
        <source>Of the quote with which the share token was handed to Transak.</source>
        <translation>Da cotação com a qual o token de compartilhamento foi entregue à Transak.</translation>
    </message>
    <message>
        <source>Share token</source>
        <translation>Token de compartilhamento</translation>
    </message>
    <message>
        <source>The token that was handed to Transak with the quote.</source>
        <translation>O token que foi entregue à Transak com a cotação.</translation>
    </message>
    <message>
        <source>Share token made by</source>
        <translation>Emissor do token</translation>
    </message>
    <message>
        <source>Transak&apos;s word for the provider that made the share token.</source>
        <translation>O nome que a Transak dá ao provedor que gerou o token de compartilhamento.</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Documento de identidade</translation>
    </message>
    <message>
        <source>Workflow run id</source>
        <translation>ID de execução do workflow</translation>
    </message>
    <message>
        <source>Of the customer&apos;s document step; the KYC reliance check shows it when the document is still wanted.</source>
        <translation>Da etapa de documento do cliente; a checagem KYC Reliance o mostra quando o documento ainda é pedido.</translation>
    </message>
    <message>
        <source>Customer&apos;s sign-in with a mailed code</source>
        <translation>Login do cliente com código por e-mail</translation>
    </message>
    <message>
        <source>Transak</source>
        <translation>Transak</translation>
    </message>
    <message>
        <source>Fiat currency</source>
        <translation>Moeda fiduciária</translation>
    </message>
    <message>
        <source>Three letters, for example EUR.</source>
        <translation>Três letras, por exemplo EUR.</translation>
    </message>
    <message>
        <source>Fiat amount</source>
        <translation>Valor em moeda fiduciária</translation>
    </message>
    <message>
        <source>A number with a point, for example 100.50.</source>
        <translation>Um número com ponto, por exemplo 100.50.</translation>
    </message>
    <message>
        <source>Crypto currency</source>
        <translation>Criptomoeda</translation>
    </message>
    <message>
        <source>Its symbol at Transak, for example ETH.</source>
        <translation>O símbolo na Transak, por exemplo ETH.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>The chain, as Transak calls it, for example ethereum.</source>
        <translation>A blockchain, como a Transak a chama, por exemplo ethereum.</translation>
    </message>
    <message>
        <source>Buy or sell</source>
        <translation>Compra ou venda</translation>
    </message>
    <message>
        <source>BUY or SELL.</source>
        <translation>BUY ou SELL.</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Meio de pagamento</translation>
    </message>
    <message>
        <source>As Transak calls it, for example credit_debit_card.</source>
        <translation>Como a Transak o chama, por exemplo credit_debit_card.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>The customer&apos;s, two letters, for example DE.</source>
        <translation>O do cliente, duas letras, por exemplo DE.</translation>
    </message>
    <message>
        <source>Our id of the customer</source>
        <translation>Nosso ID do cliente</translation>
    </message>
    <message>
        <source>Transak keeps it beside the quote; may be left out.</source>
        <translation>A Transak o guarda junto à cotação; pode ser omitido.</translation>
    </message>
    <message>
        <source>Purpose of usage</source>
        <translation>Finalidade de uso</translation>
    </message>
    <message>
        <source>US social security number</source>
        <translation>Número de seguridade social dos EUA (SSN)</translation>
    </message>
    <message>
        <source>Form “%1”</source>
        <translation>Formulário “%1”</translation>
    </message>
    <message>
        <source>A new share token and a new quote are needed.</source>
        <translation>É preciso um novo token de compartilhamento e uma nova cotação.</translation>
    </message>
    <message>
        <source>The documents were handed in; this is not an approval.</source>
        <translation>Os documentos foram enviados; isto não é uma aprovação.</translation>
    </message>
    <message>
        <source>Transak knows of no request for this quote and share token.</source>
        <translation>A Transak não conhece nenhuma solicitação para esta cotação e este token de compartilhamento.</translation>
    </message>
    <message>
        <source>Missing forms not checked: the account has no API key.</source>
        <translation>Formulários pendentes não conferidos: a conta não tem chave de API.</translation>
    </message>
    <message>
        <source>Missing forms not checked: asking Transak about them failed.</source>
        <translation>Formulários pendentes não conferidos: a consulta à Transak falhou.</translation>
    </message>
    <message>
        <source>Forms are missing; asking Transak which ones failed.</source>
        <translation>Faltam formulários; a consulta à Transak sobre quais são falhou.</translation>
    </message>
    <message>
        <source>Forms are missing; Transak names none.</source>
        <translation>Faltam formulários; a Transak não informa quais.</translation>
    </message>
    <message>
        <source>The audit is broken: entry %1 is followed by entry %2; what stood between them is gone.</source>
        <translation>A trilha de auditoria está quebrada: depois da entrada %1 vem a entrada %2; o que havia entre elas desapareceu.</translation>
    </message>
    <message>
        <source>The audit is broken: entry %1 stands where entry %2 should; it was swapped, repeated or put in.</source>
        <translation>A trilha de auditoria está quebrada: a entrada %1 está onde deveria estar a entrada %2; foi trocada, repetida ou inserida.</translation>
    </message>
    <message>
        <source>The audit is broken: entry %1 does not follow from the one before it. It was changed or put in, or entries before it were removed.</source>
        <translation>A trilha de auditoria está quebrada: a entrada %1 não decorre da anterior. Ela foi alterada ou inserida, ou entradas anteriores a ela foram removidas.</translation>
    </message>
    <message>
        <source>The audit is sound: entries 1 to %1 follow from one another.</source>
        <translation>A trilha de auditoria está íntegra: as entradas de 1 a %1 decorrem umas das outras.</translation>
    </message>
    <message>
        <source>there are none yet</source>
        <translation>ainda não há nenhum</translation>
    </message>
    <message>
        <source>The checkpoint at entry %1 is forged or damaged: its signature is not of the key it names.</source>
        <translation>O checkpoint da entrada %1 é falso ou está danificado: a assinatura não é da chave que ele indica.</translation>
    </message>
    <message>
        <source>The checkpoint at entry %1 is signed by another key (%2): it is of another desk, or forged.</source>
        <translation>O checkpoint da entrada %1 foi assinado com outra chave (%2): é de outra estação ou é falso.</translation>
    </message>
    <message>
        <source>The audit was cut: on %2 it went up to entry %1, which is not there any more.</source>
        <translation>A trilha de auditoria foi truncada: em %2 ia até a entrada %1, que não existe mais.</translation>
    </message>
    <message>
        <source>The audit was written anew: entry %1 is another one than on %2, when the checkpoint was made.</source>
        <translation>A trilha de auditoria foi reescrita: a entrada %1 não é a mesma de %2, quando o checkpoint foi criado.</translation>
    </message>
    <message>
        <source>Up to entry %1 the audit is what it was on %2.</source>
        <translation>Até a entrada %1, a trilha de auditoria é o que era em %2.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>a pasta não pode ser criada</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>não é um arquivo</translation>
    </message>
    <message>
        <source>they lie where programs cannot share a file safely; a folder of this computer is needed</source>
        <translation>estão onde programas não podem compartilhar um arquivo com segurança; é preciso uma pasta deste computador</translation>
    </message>
    <message>
        <source>it does not say which format it has</source>
        <translation>não informa em que formato está</translation>
    </message>
    <message>
        <source>Enter the base address, for example https://api.example.com.</source>
        <translation>Informe o endereço base, por exemplo https://api.example.com.</translation>
    </message>
    <message>
        <source>Enter an address of a host, without user, question mark or hash.</source>
        <translation>Informe o endereço de um host, sem usuário, ponto de interrogação nem #.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>O endereço precisa começar com https://.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dê um nome à conta.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Já existe uma conta com este nome.</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Escolha um provedor.</translation>
    </message>
    <message>
        <source>The provider has no known host for this environment.</source>
        <translation>O provedor não tem host conhecido para este ambiente.</translation>
    </message>
    <message>
        <source>This is needed to ask the provider.</source>
        <translation>É necessário para consultar o provedor.</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>outro programa está gravando nesse arquivo</translation>
    </message>
    <message>
        <source>its folder does not let anything be written</source>
        <translation>a pasta não permite gravação</translation>
    </message>
    <message>
        <source>The audit was cut: this desk has signed it up to entry %1, which is not there any more.</source>
        <translation>A trilha de auditoria foi truncada: esta estação a assinou até a entrada %1, que não existe mais.</translation>
    </message>
    <message>
        <source>The audit was written anew: entry %1 is another one than when this desk signed it last.</source>
        <translation>A trilha de auditoria foi reescrita: a entrada %1 não é a mesma da última assinatura desta estação.</translation>
    </message>
    <message>
        <source>Up to entry %1 it is what this desk has signed last, as the vault has it.</source>
        <translation>Até a entrada %1, a trilha é o que esta estação assinou por último, segundo o cofre.</translation>
    </message>
    <message>
        <source>That is signed by the key %1.</source>
        <translation>A assinatura é da chave %1.</translation>
    </message>
    <message>
        <source>No checkpoint vouches for it: whether entries are missing at its end, or all of it was written anew, cannot be told.</source>
        <translation>Nenhum checkpoint atesta a trilha: não se pode dizer se faltam entradas no fim ou se ela foi toda reescrita.</translation>
    </message>
    <message>
        <source>The clock went backwards between entries: %1 times.</source>
        <translation>Vezes em que o relógio voltou no tempo entre entradas: %1.</translation>
    </message>
    <message>
        <source>Not vouched for: where the audit was signed last, only the vault can say, and it is locked or holds nothing of it.</source>
        <translation>Trilha não atestada: só o cofre pode dizer até onde a trilha foi assinada por último, e ele está bloqueado ou não contém essa informação.</translation>
    </message>
    <message>
        <source>%1 is no checkpoint, or is damaged.</source>
        <translation>%1 não é um checkpoint ou está danificado.</translation>
    </message>
    <message>
        <source>The folder %1 is not there or cannot be read: what its checkpoints say is not known.</source>
        <translation>A pasta %1 não existe ou não pode ser lida: não se sabe o que dizem os checkpoints dela.</translation>
    </message>
    <message>
        <source>from entry %1 on the audit is not what was signed last, or was changed since; it is not signed again</source>
        <translation>a partir da entrada %1, a trilha de auditoria não é a que foi assinada por último ou foi alterada depois; não será assinada de novo</translation>
    </message>
    <message>
        <source>credentials are kept in memory only, and with them the key to the records would go</source>
        <translation>as credenciais são guardadas só na memória, e com elas se perderia a chave dos registros</translation>
    </message>
    <message>
        <source>they are just being opened</source>
        <translation>estão sendo abertos agora</translation>
    </message>
    <message>
        <source>Record %1 (line %2): %3</source>
        <translation>Registro %1 (linha %2): %3</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is for a secret token, which must not be in a file. Remove the column and try again.</source>
        <translation>A coluna &quot;%1&quot; é para um token secreto, que não pode estar em um arquivo. Remova a coluna e tente de novo.</translation>
    </message>
    <message>
        <source>No column has identifiers of customers. There can be: %1.</source>
        <translation>Nenhuma coluna tem identificadores de clientes. Pode haver: %1.</translation>
    </message>
    <message>
        <source>%1 is masked. Export without masking, and import that.</source>
        <translation>%1: valor mascarado. Exporte sem mascarar e importe esse arquivo.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1: mais de %2 caracteres.</translation>
    </message>
    <message>
        <source>A cell is longer than %1 characters.</source>
        <translation>Uma célula tem mais de %1 caracteres.</translation>
    </message>
    <message>
        <source>There is no identifier: nobody could be looked up.</source>
        <translation>Não há identificador: ninguém poderia ser consultado.</translation>
    </message>
    <message>
        <source>Its identifiers are those of %1 customers. Merge them if they are one person.</source>
        <translation>Os identificadores pertencem a %1 clientes. Mescle-os se forem uma só pessoa.</translation>
    </message>
    <message>
        <source>The customer who has this identifier is damaged in the records.</source>
        <translation>O cliente que tem este identificador está danificado nos registros.</translation>
    </message>
    <message>
        <source>The verification was carried over: the destination has approved the customer.</source>
        <translation>A verificação foi transferida: o destino aprovou o cliente.</translation>
    </message>
    <message>
        <source>Nothing more is to be done.</source>
        <translation>Não há mais nada a fazer.</translation>
    </message>
    <message>
        <source>There is no such applicant.</source>
        <translation>Esse solicitante não existe.</translation>
    </message>
    <message>
        <source>Check the id, and that the account is the one the applicant belongs to.</source>
        <translation>Confira o ID e se a conta é a do solicitante.</translation>
    </message>
    <message>
        <source>The answer was about another applicant than the one asked for.</source>
        <translation>A resposta era sobre um solicitante diferente do consultado.</translation>
    </message>
    <message>
        <source>Nothing was shared. Look the applicant up, and report it to the provider.</source>
        <translation>Nada foi compartilhado. Consulte o solicitante e comunique ao provedor.</translation>
    </message>
    <message>
        <source>The applicant is not approved, so there is nothing to carry over.</source>
        <translation>O solicitante não está aprovado; não há, portanto, o que transferir.</translation>
    </message>
    <message>
        <source>Have the customer finish the verification there, then start the import again.</source>
        <translation>Peça ao cliente que conclua a verificação lá e inicie a importação de novo.</translation>
    </message>
    <message>
        <source>The applicant&apos;s review is not over yet.</source>
        <translation>A análise do solicitante ainda não terminou.</translation>
    </message>
    <message>
        <source>Wait until it is, then start the import again.</source>
        <translation>Aguarde até que termine e inicie a importação de novo.</translation>
    </message>
    <message>
        <source>The applicant was rejected, and may try again.</source>
        <translation>O solicitante foi rejeitado e pode tentar de novo.</translation>
    </message>
    <message>
        <source>Have the customer send what is wanted, then start the import again.</source>
        <translation>Peça ao cliente que envie o que falta e inicie a importação de novo.</translation>
    </message>
    <message>
        <source>The applicant was rejected for good.</source>
        <translation>O solicitante foi rejeitado em definitivo.</translation>
    </message>
    <message>
        <source>This verification cannot be carried over.</source>
        <translation>Esta verificação não pode ser transferida.</translation>
    </message>
    <message>
        <source>The applicant&apos;s review is on hold: somebody has to look at it.</source>
        <translation>A análise do solicitante está em espera: alguém precisa examiná-la.</translation>
    </message>
    <message>
        <source>Decide the review in the provider&apos;s dashboard, then start the import again.</source>
        <translation>Decida a análise no painel do provedor e inicie a importação de novo.</translation>
    </message>
    <message>
        <source>The applicant&apos;s profile lacks what the destination requires.</source>
        <translation>Falta no perfil do solicitante algo que o destino exige.</translation>
    </message>
    <message>
        <source>Have first name, last name and date of birth added to the profile, then start the import again.</source>
        <translation>Peça que nome, sobrenome e data de nascimento sejam incluídos no perfil e inicie a importação de novo.</translation>
    </message>
    <message>
        <source>No share token is made for this destination: it is not among the partners.</source>
        <translation>Não se gera token de compartilhamento para este destino: ele não está entre os parceiros.</translation>
    </message>
    <message>
        <source>Have it added to the partners in the source&apos;s dashboard, or correct its client id in the destination account.</source>
        <translation>Peça que ele seja incluído entre os parceiros no painel da origem ou corrija o Client ID dele na conta de destino.</translation>
    </message>
    <message>
        <source>The source account&apos;s credential may not share applicants.</source>
        <translation>A credencial da conta de origem não pode compartilhar solicitantes.</translation>
    </message>
    <message>
        <source>Have the provider grant it that right, then start the import again.</source>
        <translation>Peça ao provedor que conceda essa permissão e inicie a importação de novo.</translation>
    </message>
    <message>
        <source>The share token was made for another client than the destination.</source>
        <translation>O token de compartilhamento foi gerado para um Client ID que não é o do destino.</translation>
    </message>
    <message>
        <source>Correct the client id in the destination account, then let a new token be made.</source>
        <translation>Corrija o Client ID na conta de destino e gere um novo token.</translation>
    </message>
    <message>
        <source>The share token has expired.</source>
        <translation>O token de compartilhamento expirou.</translation>
    </message>
    <message>
        <source>Let a new token be made.</source>
        <translation>Gere um novo token.</translation>
    </message>
    <message>
        <source>The share token has been used already.</source>
        <translation>O token de compartilhamento já foi usado.</translation>
    </message>
    <message>
        <source>Look at the customer&apos;s status at the destination; if the verification is not there, let a new token be made.</source>
        <translation>Veja o status do cliente no destino; se a verificação não constar lá, gere um novo token.</translation>
    </message>
    <message>
        <source>The destination does not take this for a share token.</source>
        <translation>O destino não reconhece isto como token de compartilhamento.</translation>
    </message>
    <message>
        <source>Check that the whole token was copied, or let a new one be made.</source>
        <translation>Confira se o token foi copiado por inteiro ou gere um novo.</translation>
    </message>
    <message>
        <source>The share token is not kept any more.</source>
        <translation>O token de compartilhamento não está mais guardado.</translation>
    </message>
    <message>
        <source>The destination knows no such customer.</source>
        <translation>O destino não conhece esse cliente.</translation>
    </message>
    <message>
        <source>Check the id, and that the account is the right one.</source>
        <translation>Confira o ID e se a conta é a certa.</translation>
    </message>
    <message>
        <source>The customer is verified at the destination already.</source>
        <translation>O cliente já está verificado no destino.</translation>
    </message>
    <message>
        <source>Nothing was handed over, and nothing has to be.</source>
        <translation>Nada foi entregue, e nada precisa ser.</translation>
    </message>
    <message>
        <source>The destination is checking the customer already.</source>
        <translation>O destino já está verificando o cliente.</translation>
    </message>
    <message>
        <source>Nothing was handed over. Wait for the result of that check.</source>
        <translation>Nada foi entregue. Aguarde o resultado dessa verificação.</translation>
    </message>
    <message>
        <source>The destination has rejected the customer before.</source>
        <translation>O destino já rejeitou o cliente.</translation>
    </message>
    <message>
        <source>Nothing was handed over. Ask the destination whether another attempt is open.</source>
        <translation>Nada foi entregue. Pergunte ao destino se ainda cabe outra tentativa.</translation>
    </message>
    <message>
        <source>The destination refused the import.</source>
        <translation>O destino recusou a importação.</translation>
    </message>
    <message>
        <source>Its own words say why. When that is settled, let a new token be made.</source>
        <translation>A mensagem dele diz o motivo. Resolvido isso, gere um novo token.</translation>
    </message>
    <message>
        <source>The destination refused what was sent beside the share token.</source>
        <translation>O destino recusou o que foi enviado junto com o token de compartilhamento.</translation>
    </message>
    <message>
        <source>Correct what its own words name, then let a new token be made.</source>
        <translation>Corrija o que a mensagem dele indica e gere um novo token.</translation>
    </message>
    <message>
        <source>The connection broke while the share token was handed over: whether it was taken cannot be told.</source>
        <translation>A conexão caiu durante a entrega do token de compartilhamento: não se pode dizer se ele foi recebido.</translation>
    </message>
    <message>
        <source>The token is not sent again. Ask the destination, or let a new token be made.</source>
        <translation>O token não será enviado de novo. Consulte o destino ou gere um novo token.</translation>
    </message>
    <message>
        <source>The destination knows of no import for this share token.</source>
        <translation>O destino não conhece nenhuma importação para este token de compartilhamento.</translation>
    </message>
    <message>
        <source>Let a new token and, where there is one, a new quote be made.</source>
        <translation>Gere um novo token e, se for o caso, uma nova cotação.</translation>
    </message>
    <message>
        <source>The import failed at the destination.</source>
        <translation>A importação falhou no destino.</translation>
    </message>
    <message>
        <source>Let a new token and a new quote be made; everything else is filled in.</source>
        <translation>Gere um novo token e uma nova cotação; todo o resto já está preenchido.</translation>
    </message>
    <message>
        <source>The destination took the verification over and rejected the customer.</source>
        <translation>O destino recebeu a verificação e rejeitou o cliente.</translation>
    </message>
    <message>
        <source>Its reasons say why. The destination cannot serve this customer.</source>
        <translation>Os motivos indicados explicam. O destino não pode atender este cliente.</translation>
    </message>
    <message>
        <source>The verification was carried over; the destination wants enhanced due diligence (EDD).</source>
        <translation>A verificação foi transferida; o destino exige diligência reforçada (EDD).</translation>
    </message>
    <message>
        <source>Have the customer complete it at the destination.</source>
        <translation>Peça ao cliente que a conclua no destino.</translation>
    </message>
    <message>
        <source>The verification was carried over; the destination still wants forms from the customer.</source>
        <translation>A verificação foi transferida; o destino ainda exige formulários do cliente.</translation>
    </message>
    <message>
        <source>Have the customer complete the forms in the order given.</source>
        <translation>Peça ao cliente que preencha os formulários na ordem indicada.</translation>
    </message>
    <message>
        <source>The token was handed over; the destination has not decided yet.</source>
        <translation>O token foi entregue; o destino ainda não decidiu.</translation>
    </message>
    <message>
        <source>Watch it on, or look the customer up later.</source>
        <translation>Continue acompanhando ou consulte o cliente mais tarde.</translation>
    </message>
    <message>
        <source>The destination answered with a status that is not known.</source>
        <translation>O destino respondeu com um status desconhecido.</translation>
    </message>
    <message>
        <source>Its own words are shown. Ask the destination what they mean.</source>
        <translation>As palavras dele são mostradas. Pergunte ao destino o que significam.</translation>
    </message>
    <message>
        <source>A provider could not be reached.</source>
        <translation>Não foi possível acessar um provedor.</translation>
    </message>
    <message>
        <source>Check the connection, then go on.</source>
        <translation>Verifique a conexão e continue.</translation>
    </message>
    <message>
        <source>A provider is not available, or its answer makes no sense.</source>
        <translation>Um provedor não está disponível ou deu uma resposta incoerente.</translation>
    </message>
    <message>
        <source>Wait a little, then go on.</source>
        <translation>Aguarde um pouco e continue.</translation>
    </message>
    <message>
        <source>The workstation&apos;s clock is wrong, so what is signed by it is refused.</source>
        <translation>O relógio da estação de trabalho está errado; por isso, o que é assinado com ele é recusado.</translation>
    </message>
    <message>
        <source>Have the clock set, then go on.</source>
        <translation>Mande acertar o relógio e continue.</translation>
    </message>
    <message>
        <source>A provider did not take an account&apos;s credential.</source>
        <translation>Um provedor não aceitou a credencial de uma conta.</translation>
    </message>
    <message>
        <source>Correct it in the accounts, or log in, then go on.</source>
        <translation>Corrija-a nas contas ou faça login e continue.</translation>
    </message>
    <message>
        <source>What was entered is not complete or cannot be sent.</source>
        <translation>O que foi informado não está completo ou não pode ser enviado.</translation>
    </message>
    <message>
        <source>Correct it, then start the import again.</source>
        <translation>Corrija e inicie a importação de novo.</translation>
    </message>
    <message>
        <source>The vault or the records could not be used, so nothing more was sent.</source>
        <translation>O cofre ou os registros não puderam ser usados; por isso, nada mais foi enviado.</translation>
    </message>
    <message>
        <source>Settle that, then go on.</source>
        <translation>Resolva isso e continue.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>A importação foi interrompida.</translation>
    </message>
    <message>
        <source>It can go on from where it stands.</source>
        <translation>Ela pode continuar de onde parou.</translation>
    </message>
    <message>
        <source>Read the applicant</source>
        <translation>Ler o solicitante</translation>
    </message>
    <message>
        <source>Check that the applicant can be shared</source>
        <translation>Conferir se o solicitante pode ser compartilhado</translation>
    </message>
    <message>
        <source>Ask the destination&apos;s present status</source>
        <translation>Consultar o status atual no destino</translation>
    </message>
    <message>
        <source>Make the share token</source>
        <translation>Gerar o token de compartilhamento</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Entregar o token</translation>
    </message>
    <message>
        <source>The destination works</source>
        <translation>Processamento no destino</translation>
    </message>
    <message>
        <source>Look up the result</source>
        <translation>Consultar o resultado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Waiting for the destination</source>
        <translation>Aguardando o destino</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Encerrada</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>esse arquivo não existe</translation>
    </message>
    <message>
        <source>access was refused, or the disk is full</source>
        <translation>o acesso foi recusado ou o disco está cheio</translation>
    </message>
    <message>
        <source>another program has moved the credentials to another place; unlock them there</source>
        <translation>outro programa moveu as credenciais para outro local; desbloqueie-as nesse local</translation>
    </message>
    <message>
        <source>its passphrase has been changed since; unlock it with the new one</source>
        <translation>a frase-senha foi alterada desde então; desbloqueie com a nova</translation>
    </message>
    <message>
        <source>its lock file cannot be written</source>
        <translation>o arquivo de lock não pode ser gravado</translation>
    </message>
    <message>
        <source>it was closed</source>
        <translation>foi fechado</translation>
    </message>
    <message>
        <source>there is not enough memory to open it</source>
        <translation>não há memória suficiente para abri-lo</translation>
    </message>
    <message>
        <source>Give it once more, since it is kept nowhere: --secret %1=SOURCE.</source>
        <translation>Informe-o mais uma vez, pois ele não é guardado em lugar nenhum: --secret %1=SOURCE.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Não pode ser lida</translation>
    </message>
    <message>
        <source>&quot;imports discard&quot; takes it out of the list.</source>
        <translation>&quot;imports discard&quot; a retira da lista.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountActions</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Lo&amp;g in…</source>
        <translation>Fazer lo&amp;gin…</translation>
    </message>
    <message>
        <source>R&amp;otate the credential…</source>
        <translation>Tr&amp;ocar credencial…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;uplicar…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>Desati&amp;var</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remover…</translation>
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
        <translation>Adicionar conta</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Editar conta</translation>
    </message>
    <message>
        <source>The account is being saved…</source>
        <translation>Salvando a conta…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountForm</name>
    <message>
        <source>Name (required)</source>
        <translation>Nome (obrigatório)</translation>
    </message>
    <message>
        <source>Yours to choose; results and the command line name the account by it.</source>
        <translation>À sua escolha; os resultados e a linha de comando chamam a conta por este nome.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Base address (required)</source>
        <translation>Endereço base (obrigatório)</translation>
    </message>
    <message>
        <source>The account&apos;s credentials are sent to this address. Enter only one you trust.</source>
        <translation>As credenciais da conta são enviadas a este endereço. Informe somente um em que você confie.</translation>
    </message>
    <message>
        <source>Ask this account in lookups</source>
        <translation>Incluir esta conta nas consultas</translation>
    </message>
    <message>
        <source>Asks %1</source>
        <translation>Consulta %1</translation>
    </message>
    <message>
        <source>Enter it again: the account now sends it to another address.</source>
        <translation>Informe de novo: a conta agora envia o dado a outro endereço.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountTasks</name>
    <message>
        <source>Your administrator has set this account. Only its credentials are yours to enter.</source>
        <translation>Esta conta foi definida pelo administrador. Você só pode informar as credenciais dela.</translation>
    </message>
    <message>
        <source>Rotate the credential</source>
        <translation>Trocar credencial</translation>
    </message>
    <message>
        <source>Enter the new credential of “%1”. It is tested as soon as it is saved; when the provider does not take it, you can have the old one back.</source>
        <translation>Informe a nova credencial de “%1”. Ela será testada assim que for salva; se o provedor não a aceitar, você poderá ter a antiga de volta.</translation>
    </message>
    <message>
        <source>A copy of “%1”. Credentials are not copied: enter those of the new account.</source>
        <translation>Uma cópia de “%1”. As credenciais não são copiadas: informe as da nova conta.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Remover conta</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Remover a conta “%1”?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>“%1” is logged in</source>
        <translation>Login feito em “%1”</translation>
    </message>
    <message>
        <source>Its lookups go on with the token that the provider gave.</source>
        <translation>As consultas continuam com o token fornecido pelo provedor.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) imported</source>
        <translation>
            <numerusform>%n conta importada</numerusform>
            <numerusform>%n contas importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts were exported</source>
        <translation>As contas foram exportadas</translation>
    </message>
    <message>
        <source>Their credentials are not in the file: whoever imports it enters their own.</source>
        <translation>As credenciais não estão no arquivo: quem o importar informa as suas.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountVerdict</name>
    <message>
        <source>The provider said: %1</source>
        <translation>O provedor informou: %1</translation>
    </message>
    <message>
        <source>&amp;Cancel the test</source>
        <translation>&amp;Cancelar teste</translation>
    </message>
    <message>
        <source>The credential is being tested</source>
        <translation>A credencial está sendo testada</translation>
    </message>
    <message>
        <source>Testing the credential of “%1”…</source>
        <translation>Testando a credencial de “%1”…</translation>
    </message>
    <message>
        <source>The test of “%1” was cancelled</source>
        <translation>O teste de “%1” foi cancelado</translation>
    </message>
    <message>
        <source>The credential of “%1” was not taken</source>
        <translation>A credencial de “%1” não foi aceita</translation>
    </message>
    <message>
        <source>The credential of “%1” could not be tested</source>
        <translation>A credencial de “%1” não pôde ser testada</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>Expira: %1</translation>
    </message>
    <message>
        <source>The provider takes the credential of “%1”</source>
        <translation>O provedor aceita a credencial de “%1”</translation>
    </message>
    <message>
        <source>The provider took the credential of “%1”</source>
        <translation>O provedor aceitou a credencial de “%1”</translation>
    </message>
    <message>
        <source>Tested: %1</source>
        <translation>Teste: %1</translation>
    </message>
    <message>
        <source>“%1” was not tested yet</source>
        <translation>“%1” ainda não foi testada</translation>
    </message>
    <message>
        <source>A test makes the smallest call that proves the credential. It changes nothing at the provider.</source>
        <translation>Um teste faz a menor chamada que comprova a credencial. Ele não altera nada no provedor.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountsModel</name>
    <message>
        <source>Name</source>
        <comment>column: an account&apos;s name</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>column: staging, production or custom</comment>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: whether an account is enabled</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Credential</source>
        <comment>column: whether an account&apos;s credential is good</comment>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Tested</source>
        <comment>column: when an account&apos;s credential was tested last</comment>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>column: when an account was used last</comment>
        <translation>Uso</translation>
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
        <translation>Ativada</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>state of an account</comment>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>Set by your administrator: only its credentials are yours to enter.</source>
        <translation>Definida pelo administrador: você só pode informar as credenciais dela.</translation>
    </message>
    <message>
        <source>%1
Expires: %2</source>
        <translation>%1
Expira: %2</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountsPage</name>
    <message>
        <source>No accounts yet</source>
        <translation>Ainda não há contas</translation>
    </message>
    <message>
        <source>An account is a set of credentials for one provider. Add one, and customers can be looked up there.</source>
        <translation>Uma conta é um conjunto de credenciais para um provedor. Adicione uma para poder consultar clientes nele.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Adicionar conta…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>Ati&amp;var</translation>
    </message>
    <message>
        <source>Disa&amp;ble</source>
        <translation>Desati&amp;var</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ApplicantPage</name>
    <message>
        <source>&amp;Read the applicant</source>
        <translation>&amp;Ler solicitante</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>&amp;Parar leitura</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Who it is where the customer was verified. Only an approved applicant can be carried over.</source>
        <translation>Como a pessoa é identificada onde foi verificada. Só a verificação de um solicitante aprovado pode ser transferida.</translation>
    </message>
    <message>
        <source>The applicant is being read…</source>
        <translation>Lendo o solicitante…</translation>
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
        <translation>Esta verificação pode ser transferida.</translation>
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
        <translation>&amp;Criar checkpoint agora</translation>
    </message>
    <message>
        <source>Checkpoint &amp;folder…</source>
        <translation>&amp;Pasta dos checkpoints…</translation>
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
        <translation>&amp;Mostrar tudo</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditBrowser</name>
    <message>
        <source>Audit</source>
        <translation>Auditoria</translation>
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
        <translation>Nenhuma entrada corresponde</translation>
    </message>
    <message>
        <source>Names, ids and references have to be whole.</source>
        <translation>Nomes, IDs e referências precisam estar completos.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Records…</source>
        <translation>Registros…</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>Nada é registrado</translation>
    </message>
    <message>
        <source>Credentials are kept in memory only, and with them the key of the records would be gone. Choose another place for them, and what is done here is recorded.</source>
        <translation>As credenciais são guardadas só na memória, e com elas se perderia a chave dos registros. Escolha outro local para elas, e o que for feito aqui será registrado.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Nada foi registrado ainda</translation>
    </message>
    <message>
        <source>What is done at this desk is recorded from the moment on that somebody has chosen where credentials are kept, and unlocked them.</source>
        <translation>O que é feito nesta estação passa a ser registrado assim que alguém escolhe onde as credenciais são guardadas e as desbloqueia.</translation>
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
        <translation>&amp;O quê:</translation>
    </message>
    <message>
        <source>Acc&amp;ount:</source>
        <translation>Co&amp;nta:</translation>
    </message>
    <message>
        <source>One of your accounts, or the id of one that was removed</source>
        <translation>Uma das suas contas ou o ID de uma que foi removida</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>&amp;Mostrar tudo</translation>
    </message>
    <message>
        <source>W&amp;ho:</source>
        <translation>&amp;Quem:</translation>
    </message>
    <message>
        <source>The whole name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>C&amp;ustomer:</source>
        <translation>&amp;Cliente:</translation>
    </message>
    <message>
        <source>The whole id</source>
        <translation>ID completo</translation>
    </message>
    <message>
        <source>The identifier they were looked up by, as it was typed then</source>
        <translation>O identificador com que foi feita a consulta, como foi digitado na ocasião</translation>
    </message>
    <message>
        <source>&amp;Reference:</source>
        <translation>&amp;Referência:</translation>
    </message>
    <message>
        <source>The whole reference</source>
        <translation>Referência inteira</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;De:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Até:</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>De um dia a outro</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Qualquer ação</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualquer conta</translation>
    </message>
    <message>
        <source>Only with the key of the records, which is not at hand.</source>
        <translation>Somente com a chave dos registros, que não está disponível.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditModel</name>
    <message>
        <source>No.</source>
        <comment>column: the number of an entry in the audit</comment>
        <translation>Nº</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: the agent at the desk</comment>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: what was done</comment>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Checagem</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
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
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>The audit is not what was recorded, or cannot be proven to be</source>
        <translation>A trilha de auditoria não é o que foi registrado, ou não se pode provar que seja</translation>
    </message>
    <message>
        <source>&amp;Go to entry %1</source>
        <translation>&amp;Ir para a entrada %1</translation>
    </message>
    <message numerus="yes">
        <source>The audit is sound: %Ln entries</source>
        <translation>
            <numerusform>A trilha de auditoria está íntegra: %Ln entrada</numerusform>
            <numerusform>A trilha de auditoria está íntegra: %Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed within %Ln entries, but nothing vouches for their end</source>
        <translation>
            <numerusform>Nada foi alterado em %Ln entrada, mas nada atesta o fim da trilha</numerusform>
            <numerusform>Nada foi alterado em %Ln entradas, mas nada atesta o fim da trilha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditTasks</name>
    <message>
        <source>The audit is being verified…</source>
        <translation>Verificando a trilha de auditoria…</translation>
    </message>
    <message>
        <source>Verifying was cancelled: nothing is known of the audit</source>
        <translation>A verificação foi cancelada: nada se sabe sobre a trilha de auditoria</translation>
    </message>
    <message>
        <source>A checkpoint was made: %1</source>
        <translation>Um checkpoint foi criado: %1</translation>
    </message>
    <message>
        <source>From now on checkpoints are copied to %1</source>
        <translation>A partir de agora, os checkpoints são copiados para %1</translation>
    </message>
    <message>
        <source>The next one brings all of the earlier ones along.</source>
        <translation>O próximo leva junto todos os anteriores.</translation>
    </message>
    <message>
        <source>The audit is being exported…</source>
        <translation>Exportando a trilha de auditoria…</translation>
    </message>
    <message>
        <source>The export was cancelled: no file was written</source>
        <translation>A exportação foi cancelada: nenhum arquivo foi gravado</translation>
    </message>
    <message numerus="yes">
        <source>It vouches for %Ln entries, and is signed by the key %1. Note that key outside of this computer: by it an auditor knows your checkpoints from a forger&apos;s.</source>
        <translation>
            <numerusform>Ele atesta %Ln entrada e está assinado com a chave %1. Anote essa chave fora deste computador: é por ela que um auditor distingue os seus checkpoints dos de um falsificador.</numerusform>
            <numerusform>Ele atesta %Ln entradas e está assinado com a chave %1. Anote essa chave fora deste computador: é por ela que um auditor distingue os seus checkpoints dos de um falsificador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were exported to %1</source>
        <translation>
            <numerusform>%Ln entrada foi exportada para %1</numerusform>
            <numerusform>%Ln entradas foram exportadas para %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::BasisPage</name>
    <message>
        <source>Basis</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>A customer&apos;s data goes from one company to another. Both lines are recorded with the import.</source>
        <translation>Os dados de um cliente passam de uma empresa a outra. As duas linhas ficam registradas com a importação.</translation>
    </message>
    <message>
        <source>What allows it (required)</source>
        <translation>O que autoriza (obrigatório)</translation>
    </message>
    <message>
        <source>The customer&apos;s consent, and when and where it was given; or another legal basis.</source>
        <translation>O consentimento do cliente, e quando e onde foi dado; ou outra base legal.</translation>
    </message>
    <message>
        <source>Ticket (required)</source>
        <translation>Chamado (obrigatório)</translation>
    </message>
    <message>
        <source>The number of the ticket this belongs to.</source>
        <translation>O número do chamado a que isto se refere.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::BeginAnewDialog</name>
    <message>
        <source>Begin new records</source>
        <translation>Começar novos registros</translation>
    </message>
    <message>
        <source>Customers, history and audit begin anew, empty. What is there now is not deleted: it is put aside in the folder %1, as %2 with “.aside-” and the time behind its name, and the audit&apos;s checkpoints likewise.</source>
        <translation>Clientes, histórico e trilha de auditoria recomeçam vazios. O que existe agora não é excluído: é guardado à parte na pasta %1, como %2 com “.aside-” e a hora no fim do nome, assim como os checkpoints da trilha de auditoria.</translation>
    </message>
    <message>
        <source>What was put aside can be opened again later, with a recovery file, but not together with what is recorded from now on. If you have a recovery file, bring the key back from it instead.</source>
        <translation>O que foi guardado à parte pode ser reaberto mais tarde com um arquivo de recuperação, mas não junto com o que for registrado de agora em diante. Se você tem um arquivo de recuperação, restaure a chave a partir dele.</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>&amp;Começar de novo</translation>
    </message>
    <message>
        <source>begin anew</source>
        <comment>to be typed</comment>
        <translation>começar de novo</translation>
    </message>
    <message>
        <source>The records are being put aside…</source>
        <translation>Guardando os registros à parte…</translation>
    </message>
    <message>
        <source>&amp;Type “begin anew” if that is meant:</source>
        <extracomment>What has to be typed so that nobody begins anew by mistake; the same as in the label.</extracomment>
        <translation>&amp;Digite “começar de novo” para confirmar:</translation>
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
            <numerusform>%1: %n opção marcada</numerusform>
            <numerusform>%1: %n opções marcadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ClockQuestion</name>
    <message numerus="yes">
        <source>Lookups older than %n day(s) are removed.</source>
        <extracomment>How long entries of the history stay; no number means that none is ever removed</extracomment>
        <translation>
            <numerusform>Consultas com mais de %n dia serão removidas.</numerusform>
            <numerusform>Consultas com mais de %n dias serão removidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lookups are kept for ever.</source>
        <translation>As consultas são guardadas para sempre.</translation>
    </message>
    <message>
        <source>Is the clock right?</source>
        <translation>O relógio está certo?</translation>
    </message>
    <message>
        <source>The clock of this computer says %1. Is that right?</source>
        <translation>O relógio deste computador indica %1. Está certo?</translation>
    </message>
    <message>
        <source>That is more than a year after anything in the records. If it is right, what is old is removed now and cannot be brought back. %1</source>
        <translation>Isso é mais de um ano depois de tudo o que há nos registros. Se estiver certo, o que é antigo será removido agora e não poderá ser recuperado. %1</translation>
    </message>
    <message>
        <source>It is right: &amp;remove what is old</source>
        <translation>Está certo: &amp;remover o que é antigo</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CodePanel</name>
    <message>
        <source>&amp;Code:</source>
        <translation>Códig&amp;o:</translation>
    </message>
    <message>
        <source>Log &amp;in</source>
        <translation>Ent&amp;rar</translation>
    </message>
    <message>
        <source>Cancel the lo&amp;gin</source>
        <translation>Cancelar lo&amp;gin</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <comment>what the input of a login code is for</comment>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>A new code is being asked for…</source>
        <translation>Pedindo um novo código…</translation>
    </message>
    <message>
        <source>The code is being checked…</source>
        <translation>Conferindo o código…</translation>
    </message>
    <message>
        <source>&amp;Send a new code (in %1 s)</source>
        <translation>En&amp;viar novo código (em %1 s)</translation>
    </message>
    <message>
        <source>&amp;Send a new code</source>
        <translation>En&amp;viar novo código</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CodeStrip</name>
    <message>
        <source>After this one: %1</source>
        <comment>%1 are other logins that wait for a code</comment>
        <translation>Depois deste: %1</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ColumnsForm</name>
    <message>
        <source>Left out</source>
        <translation>Ignorada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Segredo: não pode estar em um arquivo</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Usada como</translation>
    </message>
    <message>
        <source>What stands there first</source>
        <translation>Primeiros valores</translation>
    </message>
    <message>
        <source>What the column %1 is taken for</source>
        <translation>Como é usada a coluna %1</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ConfirmPage</name>
    <message>
        <source>given, not shown</source>
        <comment>a secret</comment>
        <translation>informado, não mostrado</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Origem e destino</translation>
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
        <translation>Base legal</translation>
    </message>
    <message>
        <source>Check and start</source>
        <translation>Conferir e iniciar</translation>
    </message>
    <message>
        <source>Once it has begun, the token cannot be taken back.</source>
        <translation>Depois de iniciada a importação, não há como reaver o token.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Generate token and import</source>
        <translation>&amp;Gerar token e importar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>A token given by hand</source>
        <translation>Um token informado manualmente</translation>
    </message>
    <message>
        <source>Into production</source>
        <translation>Para produção</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>What allows it</source>
        <translation>O que autoriza</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Chamado</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>Status na origem</translation>
    </message>
    <message>
        <source>Status there today</source>
        <translation>Status atual no destino</translation>
    </message>
    <message>
        <source>Import into production</source>
        <translation>Importar para produção</translation>
    </message>
    <message>
        <source>Import “%1” into “%2”?</source>
        <comment>a customer, an account</comment>
        <translation>Importar “%1” para “%2”?</translation>
    </message>
    <message>
        <source>%1 is a production account. The customer counts as verified there from then on, and that cannot be undone from here.</source>
        <translation>%1 é uma conta de produção. A partir desse momento o cliente é considerado verificado lá, e isso não pode ser desfeito daqui.</translation>
    </message>
    <message>
        <source>&amp;Import into production</source>
        <translation>&amp;Importar para produção</translation>
    </message>
    <message>
        <source>The import is being written down…</source>
        <translation>Registrando a importação…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CredentialRotation</name>
    <message>
        <source>Rotate the credential</source>
        <translation>Trocar credencial</translation>
    </message>
    <message>
        <source>The new credential of “%1” could not be proved.</source>
        <translation>A nova credencial de “%1” não pôde ser comprovada.</translation>
    </message>
    <message>
        <source>%1

Which one shall be kept?</source>
        <translation>%1

Qual delas deve ser mantida?</translation>
    </message>
    <message>
        <source>Keep the &amp;old one</source>
        <translation>Manter a &amp;antiga</translation>
    </message>
    <message>
        <source>Keep the &amp;new one</source>
        <translation>Manter a &amp;nova</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerActions</name>
    <message>
        <source>Look &amp;up</source>
        <translation>&amp;Consultar</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>S&amp;tart an import…</source>
        <translation>I&amp;niciar importação…</translation>
    </message>
    <message>
        <source>&amp;Merge the two…</source>
        <translation>&amp;Mesclar os dois…</translation>
    </message>
    <message>
        <source>Legal &amp;hold…</source>
        <translation>Retenção &amp;legal…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remover…</translation>
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
        <translation>Buscar por identificador, parte do nome ou etiqueta</translation>
    </message>
    <message>
        <source>Find saved customers</source>
        <translation>Buscar clientes salvos</translation>
    </message>
    <message>
        <source>Saved customers</source>
        <translation>Clientes salvos</translation>
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
            <numerusform>%n salvo</numerusform>
            <numerusform>%n salvos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has such an identifier, name or tag.</source>
        <translation>Ninguém tem esse identificador, nome ou etiqueta.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed. Type more to find others.</source>
        <translation>
            <numerusform>Só o primeiro (%n) é listado. Digite mais para encontrar outros.</numerusform>
            <numerusform>Só os primeiros %n são listados. Digite mais para encontrar outros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two customers are selected: they can be merged when they are one person.</source>
        <translation>Dois clientes estão selecionados: podem ser mesclados se forem uma só pessoa.</translation>
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
        <translation>Detalhes do cliente selecionado</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation>Etiquetas e nota</translation>
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
        <translation>No&amp;me</translation>
    </message>
    <message>
        <source>How you call the customer; it need not be unique</source>
        <translation>Como você chama o cliente; não precisa ser único</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>&amp;Tags, apart by commas</source>
        <translation>&amp;Etiquetas, separadas por vírgulas</translation>
    </message>
    <message>
        <source>for example: vip, review in May</source>
        <translation>por exemplo: vip, análise em maio</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>No&amp;ta</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>Salvar cliente</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Editar cliente</translation>
    </message>
    <message>
        <source>Give the customer a name or an identifier.</source>
        <translation>Informe um nome ou um identificador do cliente.</translation>
    </message>
    <message>
        <source>The customer is being saved…</source>
        <translation>Salvando o cliente…</translation>
    </message>
    <message>
        <source>Somebody else has changed this customer since you opened it. Load the newer one: what you have typed is kept on top of it, to be looked at before you save.</source>
        <translation>Outra pessoa alterou este cliente desde que você o abriu. Carregue a versão mais nova: o que você digitou é mantido sobre ela, para ser conferido antes de salvar.</translation>
    </message>
    <message>
        <source>&amp;Load the newer one</source>
        <translation>&amp;Carregar a mais nova</translation>
    </message>
    <message>
        <source>%1 “%2” belongs to “%3” already.</source>
        <extracomment>The kind of an identifier, its text, the name of the customer it belongs to</extracomment>
        <translation>%1 “%2” já pertence a “%3”.</translation>
    </message>
    <message>
        <source>%1 “%2” belongs to “%3” too. If both are one person, merge them.</source>
        <translation>%1 “%2” também pertence a “%3”. Se forem uma só pessoa, mescle-os.</translation>
    </message>
    <message>
        <source>&amp;Add to that customer</source>
        <translation>&amp;Adicionar àquele cliente</translation>
    </message>
    <message>
        <source>Save &amp;anyway</source>
        <translation>&amp;Salvar mesmo assim</translation>
    </message>
    <message>
        <source>Save as a ne&amp;w customer</source>
        <translation>Salvar como &amp;novo cliente</translation>
    </message>
    <message>
        <source>Save as another &amp;person</source>
        <translation>Salvar como &amp;outra pessoa</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerImportDialog</name>
    <message>
        <source>%1 is being read…</source>
        <translation>Lendo %1…</translation>
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
        <translation>Parte do arquivo já importada</translation>
    </message>
    <message>
        <source>Whoever is saved already:</source>
        <translation>Quem já está salvo:</translation>
    </message>
    <message>
        <source>&amp;Stays as it is</source>
        <translation>&amp;Fica como está</translation>
    </message>
    <message>
        <source>&amp;Gets what is new: identifiers, tags, a note. Nothing is replaced</source>
        <translation>&amp;Recebe o que é novo: identificadores, etiquetas, uma nota. Nada é substituído</translation>
    </message>
    <message>
        <source>Rows that could not be imported</source>
        <translation>Linhas que não puderam ser importadas</translation>
    </message>
    <message>
        <source>Save this &amp;list…</source>
        <translation>Salvar esta &amp;lista…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fe&amp;char</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerLoginDialog</name>
    <message>
        <source>%1 sends %2 a code by e-mail.</source>
        <translation>%1 envia um código por e-mail para %2.</translation>
    </message>
    <message>
        <source>%1 sends the customer a code by e-mail.</source>
        <translation>%1 envia um código por e-mail para o cliente.</translation>
    </message>
    <message>
        <source>%1 sends %2 a code by e-mail, to %3.</source>
        <comment>provider, customer, address</comment>
        <translation>%1 envia um código por e-mail para %2 (%3).</translation>
    </message>
    <message>
        <source>%1 sends a code by e-mail to %2.</source>
        <translation>%1 envia um código por e-mail para %2.</translation>
    </message>
    <message>
        <source>Log the customer in</source>
        <translation>Fazer login do cliente</translation>
    </message>
    <message>
        <source>Ask the customer to tell you the code. With it %1 can be asked about this customer, and about nobody else, from the account “%2”.</source>
        <translation>Peça ao cliente que informe o código. Com ele, é possível consultar %1 sobre este cliente, e sobre nenhum outro, pela conta “%2”.</translation>
    </message>
    <message>
        <source>&amp;Send the code</source>
        <translation>&amp;Enviar código</translation>
    </message>
    <message>
        <source>The code cannot be sent without it.</source>
        <translation>Sem isso, o código não pode ser enviado.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerTasks</name>
    <message>
        <source>Remove customer</source>
        <translation>Remover cliente</translation>
    </message>
    <message>
        <source>Remove the customer “%1”?</source>
        <translation>Remover o cliente “%1”?</translation>
    </message>
    <message>
        <source>Name, identifiers, tags and note are removed and cannot be brought back. What was seen in lookups stays in the history, as it must, until it is old enough to be removed.</source>
        <translation>Nome, identificadores, etiquetas e nota são removidos e não podem ser recuperados. O que foi visto em consultas permanece no histórico, como é exigido, até o fim do prazo de guarda.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Retenção legal</translation>
    </message>
    <message>
        <source>Release the legal hold of “%1”?</source>
        <translation>Encerrar a retenção legal de “%1”?</translation>
    </message>
    <message>
        <source>%1

What is older than records are kept is removed the next time old records are.</source>
        <translation>%1

O que já passou do prazo de guarda será removido na próxima remoção de registros antigos.</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Encerrar</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomersModel</name>
    <message>
        <source>(damaged)</source>
        <translation>(danificado)</translation>
    </message>
    <message>
        <source>%1 (legal hold)</source>
        <translation>%1 (retenção legal)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Alteração</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomersPage</name>
    <message>
        <source>No customers saved yet</source>
        <translation>Ainda não há clientes salvos</translation>
    </message>
    <message>
        <source>Look somebody up and press Ctrl+S, and they are found again by any identifier, their name or a tag. Or add one by hand.</source>
        <translation>Consulte alguém e pressione Ctrl+S para encontrá-lo de novo por qualquer identificador, pelo nome ou por uma etiqueta. Ou adicione um cliente manualmente.</translation>
    </message>
    <message>
        <source>Add a customer…</source>
        <translation>Adicionar cliente…</translation>
    </message>
    <message>
        <source>A customer under legal hold cannot be removed</source>
        <translation>Um cliente sob retenção legal não pode ser removido</translation>
    </message>
    <message>
        <source>Release &amp;hold…</source>
        <translation>Encerrar retenção &amp;legal…</translation>
    </message>
    <message>
        <source>Legal &amp;hold…</source>
        <translation>Retenção &amp;legal…</translation>
    </message>
    <message>
        <source>The records cannot be used</source>
        <translation>Os registros não podem ser usados</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Customers are not kept</source>
        <translation>Os clientes não são guardados</translation>
    </message>
    <message>
        <source>Credentials are kept in memory only, and with them the key to the records would go. Choose where credentials are kept, and customers can be saved.</source>
        <translation>As credenciais são guardadas só na memória, e com elas se perderia a chave dos registros. Escolha onde guardar as credenciais para poder salvar clientes.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>The records are being opened…</source>
        <translation>Abrindo os registros…</translation>
    </message>
    <message>
        <source>Customers are kept with the records</source>
        <translation>Os clientes são guardados com os registros</translation>
    </message>
    <message>
        <source>These are opened with the place where credentials are kept.</source>
        <translation>Os registros são abertos junto com o local das credenciais.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::DemoSandbox</name>
    <message>
        <source>The simulated providers (kyc-desk-sandbox) could not be started.</source>
        <translation>Os provedores simulados (kyc-desk-sandbox) não puderam ser iniciados.</translation>
    </message>
    <message>
        <source>The simulated providers (kyc-desk-sandbox) ended by themselves.</source>
        <translation>Os provedores simulados (kyc-desk-sandbox) encerraram sozinhos.</translation>
    </message>
    <message>
        <source>The simulated providers (kyc-desk-sandbox) are not installed.</source>
        <translation>Os provedores simulados (kyc-desk-sandbox) não estão instalados.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::DestinationPage</name>
    <message>
        <source>&amp;Ask the destination</source>
        <translation>&amp;Consultar o destino</translation>
    </message>
    <message>
        <source>S&amp;top asking</source>
        <translation>&amp;Parar consulta</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>What %1 has to be told about the customer.</source>
        <comment>%1 is an account</comment>
        <translation>O que %1 precisa saber sobre o cliente.</translation>
    </message>
    <message>
        <source>The destination is being asked about the customer…</source>
        <translation>Consultando o destino sobre o cliente…</translation>
    </message>
    <message>
        <source>This is the status there today. The import can be made.</source>
        <translation>Este é o status atual no destino. A importação pode ser feita.</translation>
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
            <numerusform>Mais %n está na resposta bruta.</numerusform>
            <numerusform>Mais %n estão na resposta bruta.</numerusform>
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
        <translation>&amp;Colunas, com os nomes usados no arquivo; arraste para mover:</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Nenhuma</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>&amp;Separador:</translation>
    </message>
    <message>
        <source>&amp;Byte-order mark, for Excel</source>
        <translation>&amp;Marca de ordem de bytes (BOM), para o Excel</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas</source>
        <translation>&amp;Proteger contra fórmulas</translation>
    </message>
    <message>
        <source>An apostrophe is put before text that a spreadsheet would run as a formula.</source>
        <translation>Um apóstrofo é posto antes de texto que uma planilha executaria como fórmula.</translation>
    </message>
    <message>
        <source>&amp;Mask customers and identifiers</source>
        <translation>Mascarar clientes e &amp;identificadores</translation>
    </message>
    <message>
        <source>What cannot be changed here was set by your administrator.</source>
        <translation>O que não pode ser alterado aqui foi definido pelo administrador.</translation>
    </message>
    <message>
        <source>Lookups to export: %1</source>
        <translation>Consultas a exportar: %1</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Escolher &amp;arquivo…</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>Your administrator has set this.</source>
        <translation>Definido pelo administrador.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ExportPanel</name>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar exportação</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progresso da exportação</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar esta mensagem</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Exportando para %1…</translation>
    </message>
    <message>
        <source>Exporting to %1: %2 of %3</source>
        <translation>Exportando para %1: %2 de %3</translation>
    </message>
    <message>
        <source>Exporting to %1: %2 of %3, %4 a second</source>
        <translation>Exportando para %1: %2 de %3, %4 por segundo</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written to %1.</source>
        <translation>A exportação foi cancelada. Nada foi gravado em %1.</translation>
    </message>
    <message>
        <source>Exported to %2: %1</source>
        <translation>Exportadas para %2: %1</translation>
    </message>
    <message>
        <source>Exported to %2: %1. Of these could not be read: %3</source>
        <translation>Exportadas para %2: %1. Destas, não puderam ser lidas: %3</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::FieldsForm</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obrigatório)</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ForgottenDialog</name>
    <message>
        <source>&amp;I want to enter every credential again</source>
        <translation>&amp;Quero informar de novo todas as credenciais</translation>
    </message>
    <message>
        <source>Forgot the passphrase</source>
        <translation>Frase-senha esquecida</translation>
    </message>
    <message>
        <source>Nobody can open the vault file without its passphrase, and nobody can find it out.</source>
        <translation>Ninguém pode abrir o arquivo de cofre sem a frase-senha, e ninguém pode descobri-la.</translation>
    </message>
    <message>
        <source>Lost: every credential in the file, that is the keys, passwords and tokens of all accounts. You enter them again, or have new ones issued where you no longer have them.</source>
        <translation>Perdidas: todas as credenciais do arquivo, ou seja, as chaves, senhas e tokens de todas as contas. Você as informa de novo ou pede a emissão de novas quando não as tiver mais.</translation>
    </message>
    <message>
        <source>Closed: history, customers and audit. Their key is in the file too. With a recovery file they open again afterwards, under Settings, Records; without one they stay closed until the passphrase comes back to you.</source>
        <translation>Fechados: histórico, clientes e trilha de auditoria. A chave deles também está no arquivo. Com um arquivo de recuperação, eles voltam a abrir depois, em Configurações, Registros; sem ele, ficam fechados até você se lembrar da frase-senha.</translation>
    </message>
    <message>
        <source>Not lost: the accounts themselves, with their settings. The old file is put aside and not deleted, should the passphrase come back to you.</source>
        <translation>Não se perdem: as próprias contas, com suas configurações. O arquivo antigo é guardado à parte e não é excluído, caso você se lembre da frase-senha.</translation>
    </message>
    <message>
        <source>&amp;Begin with an empty file</source>
        <translation>&amp;Começar com arquivo vazio</translation>
    </message>
    <message>
        <source>The new vault file is being made…</source>
        <translation>Criando o novo arquivo de cofre…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::FormField</name>
    <message>
        <source>Invalid: %1</source>
        <comment>for screen readers: what is wrong with a field</comment>
        <translation>Inválido: %1</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HelpWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>F&amp;ind on the page</source>
        <translation>Localizar na pág&amp;ina</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Localizar próxima</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Localizar anterior</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas da ajuda</translation>
    </message>
    <message>
        <source>Fi&amp;nd:</source>
        <translation>Locali&amp;zar:</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <extracomment>The title of the help&apos;s window; %1 is a page</extracomment>
        <translation>%1 – Ajuda</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Não está nesta página</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HistoryActions</name>
    <message>
        <source>&amp;Find in the history</source>
        <translation>&amp;Buscar no histórico</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Limpar filtros</translation>
    </message>
    <message>
        <source>&amp;Look for new entries</source>
        <translation>Procurar entradas no&amp;vas</translation>
    </message>
    <message>
        <source>Look the customer up &amp;again</source>
        <translation>Consultar cliente de &amp;novo</translation>
    </message>
    <message>
        <source>Copy s&amp;ummary</source>
        <translation>Copiar &amp;resumo</translation>
    </message>
    <message>
        <source>Co&amp;py row</source>
        <translation>Co&amp;piar linha</translation>
    </message>
    <message>
        <source>E&amp;xport filtered…</source>
        <translation>E&amp;xportar filtrado…</translation>
    </message>
    <message>
        <source>Export selectio&amp;n…</source>
        <translation>Exportar &amp;seleção…</translation>
    </message>
    <message>
        <source>The other &amp;way round</source>
        <translation>Ordem &amp;inversa</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>All of &amp;this customer</source>
        <translation>&amp;Tudo deste cliente</translation>
    </message>
    <message>
        <source>Rev&amp;eal the raw answer</source>
        <translation>R&amp;evelar resposta bruta</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HistoryBrowser</name>
    <message>
        <source>Show what was recorded since</source>
        <translation>Mostrar o que foi registrado desde então</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Button: so many lookups were recorded since the list was made; it shows them</extracomment>
        <translation>
            <numerusform>%n nova</numerusform>
            <numerusform>%n novas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was looked up yet</source>
        <translation>Nada foi consultado ainda</translation>
    </message>
    <message>
        <source>Every lookup is recorded here with what the provider said. Look up a customer, and it is found here again.</source>
        <translation>Cada consulta é registrada aqui com o que o provedor informou. Consulte um cliente, e ele poderá ser encontrado aqui de novo.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>No recorded lookup is like that.</source>
        <translation>Nenhuma consulta registrada corresponde aos filtros.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
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
        <translation>Escolha uma consulta para ver o que o provedor informou na ocasião.</translation>
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
        <translation>Referência</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HistoryFilterBar</name>
    <message>
        <source>Text to find in the history</source>
        <translation>Texto a buscar no histórico</translation>
    </message>
    <message>
        <source>Customer, identifier, reference, account or reason</source>
        <translation>Cliente, identificador, referência, conta ou motivo</translation>
    </message>
    <message>
        <source>Lookups found</source>
        <translation>Consultas encontradas</translation>
    </message>
    <message>
        <source>When it was looked up</source>
        <translation>Quando foi consultado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>até</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>O que é mostrado</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
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
        <translation>%1 (removida)</translation>
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
        <translation>Status</translation>
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
        <translation>Checagem</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Next to act</source>
        <translation>Quem deve agir</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>In a list, in place of an entry that was removed meanwhile, or that is being read</extracomment>
        <translation>Removida</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificada</translation>
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
        <translation>Nada é registrado</translation>
    </message>
    <message>
        <source>Credentials are kept in memory only, and the key to the records would be gone with them. Choose another place for credentials, and lookups are recorded from then on.</source>
        <translation>As credenciais são guardadas só na memória, e com elas se perderia a chave dos registros. Escolha outro local para as credenciais, e as consultas serão registradas a partir de então.</translation>
    </message>
    <message>
        <source>Where credentials are kept…</source>
        <translation>Local das credenciais…</translation>
    </message>
    <message>
        <source>Records…</source>
        <translation>Registros…</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Nada foi registrado ainda</translation>
    </message>
    <message>
        <source>The records are sealed with a key that is kept beside the credentials. Choose where those are kept, and lookups are recorded from then on.</source>
        <translation>Os registros são criptografados com uma chave guardada junto com as credenciais. Escolha onde guardá-las, e as consultas serão registradas a partir de então.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>The records are closed</source>
        <translation>Os registros estão fechados</translation>
    </message>
    <message>
        <source>They open together with the place where credentials are kept.</source>
        <translation>Eles são abertos junto com o local das credenciais.</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>Abrindo os registros…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HoldDialog</name>
    <message>
        <source>Legal hold</source>
        <translation>Retenção legal</translation>
    </message>
    <message>
        <source>From now on nothing that was recorded about “%1” is removed, whatever its age, and the customer cannot be removed either, until somebody releases the hold.</source>
        <translation>De agora em diante, nada do que foi registrado sobre “%1” é removido, seja qual for a idade, e o cliente também não pode ser removido, até que alguém encerre a retenção legal.</translation>
    </message>
    <message>
        <source>&amp;Reason, for example the file number of the case</source>
        <translation>&amp;Motivo, por exemplo o número do processo</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>A&amp;plicar</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::IdentifiersEdit</name>
    <message>
        <source>Add an &amp;identifier</source>
        <translation>Adicionar &amp;identificador</translation>
    </message>
    <message>
        <source>Take this identifier out</source>
        <translation>Retirar este identificador</translation>
    </message>
    <message>
        <source>Kind of identifier %1</source>
        <translation>Tipo do identificador %1</translation>
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
        <translation>Uma resposta desta consulta identificou o cliente assim</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportActions</name>
    <message>
        <source>&amp;New import…</source>
        <translation>&amp;Nova importação…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Interromper</translation>
    </message>
    <message>
        <source>&amp;Watch on</source>
        <translation>Continuar &amp;acompanhando</translation>
    </message>
    <message>
        <source>New &amp;token…</source>
        <translation>Novo &amp;token…</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Descartar…</translation>
    </message>
    <message>
        <source>&amp;Copy summary</source>
        <translation>Copiar &amp;resumo</translation>
    </message>
    <message>
        <source>Save &amp;receipt…</source>
        <translation>&amp;Salvar comprovante…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportDetail</name>
    <message>
        <source>Detail of the selected import</source>
        <translation>Detalhes da importação selecionada</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Begun with</source>
        <translation>Dados do início</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Chamado</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Tokens handed over</source>
        <translation>Tokens entregues</translation>
    </message>
    <message>
        <source>Applicant id</source>
        <translation>ID do solicitante</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportResult</name>
    <message>
        <source>What went wrong</source>
        <translation>O que deu errado</translation>
    </message>
    <message>
        <source>Steps at the destination</source>
        <translation>Etapas no destino</translation>
    </message>
    <message>
        <source>Reasons and notes</source>
        <translation>Motivos e notas</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <translation>O provedor informa: %1</translation>
    </message>
    <message>
        <source>Missing on the profile</source>
        <translation>Falta no perfil</translation>
    </message>
    <message>
        <source>The import was cut off at “%1”. It can go on from there.</source>
        <translation>A importação foi interrompida em “%1”. Ela pode continuar a partir daí.</translation>
    </message>
    <message>
        <source>What was written down about this import cannot be read any more. It can only be discarded; ask the destination what it has of the customer.</source>
        <translation>O que foi anotado sobre esta importação não pode mais ser lido. Ela só pode ser descartada; pergunte ao destino o que ele tem do cliente.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportSteps</name>
    <message>
        <source>%1, begun %2, took %3 min</source>
        <comment>a step&apos;s state, a time, how long it took as 0:12</comment>
        <translation>%1, início %2, duração %3 min</translation>
    </message>
    <message>
        <source>%1, begun %2</source>
        <comment>a step&apos;s state, a time</comment>
        <translation>%1, início %2</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>Etapas da importação</translation>
    </message>
    <message>
        <source>Earlier steps: %1</source>
        <translation>Etapas anteriores: %1</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportTasks</name>
    <message>
        <source>Save receipt</source>
        <translation>Salvar comprovante</translation>
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
        <translation>Descartar a importação de “%1”?</translation>
    </message>
    <message>
        <source>It cannot go on any more, and its share token is dropped. What the destination has been given it keeps. The import stays in this list.</source>
        <translation>Ela não poderá mais continuar, e o token de compartilhamento dela será descartado. O que o destino já recebeu continua com ele. A importação permanece nesta lista.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>The summary is on the clipboard.</source>
        <translation>O resumo está na área de transferência.</translation>
    </message>
    <message>
        <source>The receipt is in %1.</source>
        <translation>O comprovante está em %1.</translation>
    </message>
    <message>
        <source>Discard the import that cannot be read?</source>
        <translation>Descartar a importação que não pode ser lida?</translation>
    </message>
    <message>
        <source>It is taken out of this list. What the destination has been given it keeps.</source>
        <translation>Ela é retirada desta lista. O que o destino já recebeu continua com ele.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportWizard</name>
    <message>
        <source>Carry a verification over</source>
        <translation>Transferir verificação</translation>
    </message>
    <message>
        <source>Close without importing?</source>
        <translation>Fechar sem importar?</translation>
    </message>
    <message>
        <source>What was entered here is dropped. Nothing was handed over.</source>
        <translation>O que foi digitado aqui será descartado. Nada foi entregue.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportsModel</name>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importação</translation>
    </message>
    <message>
        <source>Step or end</source>
        <translation>Etapa ou fim</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>Status no destino</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportsPage</name>
    <message>
        <source>Imports</source>
        <translation>Importações</translation>
    </message>
    <message>
        <source>No imports yet</source>
        <translation>Ainda não há importações</translation>
    </message>
    <message>
        <source>A customer who was verified at one provider need not be verified again at another: a share token carries the result over.</source>
        <translation>Um cliente já verificado em um provedor não precisa ser verificado de novo em outro: um token de compartilhamento transfere o resultado.</translation>
    </message>
    <message>
        <source>New import…</source>
        <translation>Nova importação…</translation>
    </message>
    <message>
        <source>The records cannot be used</source>
        <translation>Os registros não podem ser usados</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The records are being opened…</source>
        <translation>Abrindo os registros…</translation>
    </message>
    <message>
        <source>Imports are kept with the records</source>
        <translation>As importações são guardadas com os registros</translation>
    </message>
    <message>
        <source>An import is written down step by step, so that no token is ever handed over twice. Choose where credentials are kept, and the records can be opened.</source>
        <translation>Uma importação é registrada etapa por etapa, para que nenhum token seja entregue duas vezes. Escolha onde guardar as credenciais para que os registros possam ser abertos.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::KeeperDialog</name>
    <message>
        <source>Move credentials</source>
        <translation>Mover credenciais</translation>
    </message>
    <message>
        <source>Where shall credentials be kept?</source>
        <translation>Onde guardar as credenciais?</translation>
    </message>
    <message>
        <source>Every credential is carried over and compared, and only then removed from where it is now.</source>
        <translation>Cada credencial é transferida e comparada, e só então removida de onde está agora.</translation>
    </message>
    <message>
        <source>Credentials are kept in one place alone, and never anywhere else by themselves. You can move them to another one later.</source>
        <translation>As credenciais são guardadas em um único local e nunca vão sozinhas para outro. Você pode movê-las para outro local mais tarde.</translation>
    </message>
    <message>
        <source>&amp;Move them</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <source>&amp;Keep them there</source>
        <translation>&amp;Guardar ali</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Agora &amp;não</translation>
    </message>
    <message>
        <source>Being tried out…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>Ruled out by your administrator.</source>
        <translation>Não permitido pelo administrador.</translation>
    </message>
    <message>
        <source>Not possible: the key to history, customers and audit is kept with the credentials, and memory would forget it.</source>
        <translation>Não é possível: a chave do histórico, dos clientes e da trilha de auditoria é guardada com as credenciais, e a memória não a preservaria.</translation>
    </message>
    <message>
        <source>The place is being made ready…</source>
        <translation>Preparando o local…</translation>
    </message>
    <message>
        <source>Credentials are being carried over…</source>
        <translation>Transferindo as credenciais…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LinkOffer</name>
    <message>
        <source>Copy the id-proof &amp;link</source>
        <translation>Copiar o &amp;link da prova de identidade</translation>
    </message>
    <message>
        <source>&amp;Open in the browser…</source>
        <translation>&amp;Abrir no navegador…</translation>
    </message>
    <message>
        <source>The customer proves the identity at %1.</source>
        <comment>%1 is a host</comment>
        <translation>O cliente comprova a identidade em %1.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Open %1 in the browser?</source>
        <comment>%1 is a host</comment>
        <translation>Abrir %1 no navegador?</translation>
    </message>
    <message>
        <source>The link is the customer&apos;s own: whoever follows it can hand in documents in the customer&apos;s name. Do so only with the customer; else copy it, and send it to the customer.</source>
        <translation>O link é do próprio cliente: quem o abre pode enviar documentos em nome do cliente. Faça isso somente com o cliente; caso contrário, copie o link e envie-o ao cliente.</translation>
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
        <translation>O KYC Desk está bloqueado</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Keep credentials elsewhere…</source>
        <translation>&amp;Guardar credenciais em outro local…</translation>
    </message>
    <message>
        <source>&amp;Forgot the passphrase…</source>
        <translation>&amp;Esqueci a frase-senha…</translation>
    </message>
    <message numerus="yes">
        <source>%n lookup(s) were under way and have been cancelled.</source>
        <translation>
            <numerusform>%n consulta estava em andamento e foi cancelada.</numerusform>
            <numerusform>%n consultas estavam em andamento e foram canceladas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) of a credential were under way and have been cancelled.</source>
        <translation>
            <numerusform>%n teste de credencial estava em andamento e foi cancelado.</numerusform>
            <numerusform>%n testes de credencial estavam em andamento e foram cancelados.</numerusform>
        </translation>
    </message>
    <message>
        <source>An account was being edited. What was entered there has not been saved.</source>
        <translation>Uma conta estava sendo editada. O que foi digitado não foi salvo.</translation>
    </message>
    <message>
        <source>A customer was being edited. What was entered there has not been saved.</source>
        <translation>Um cliente estava sendo editado. O que foi digitado não foi salvo.</translation>
    </message>
    <message>
        <source>Nothing about customers is shown until you unlock.</source>
        <translation>Nada sobre clientes é mostrado até você desbloquear.</translation>
    </message>
    <message>
        <source>The credentials of this session are gone. They have to be entered again.</source>
        <translation>As credenciais desta sessão se perderam. Elas precisam ser informadas de novo.</translation>
    </message>
    <message>
        <source>Credentials are kept in: %1</source>
        <translation>Local das credenciais: %1</translation>
    </message>
    <message>
        <source>The vault file is being opened…</source>
        <translation>Abrindo o arquivo de cofre…</translation>
    </message>
    <message>
        <source>The keychain is being asked…</source>
        <translation>Acessando o chaveiro…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LookupActions</name>
    <message>
        <source>&amp;Refresh row</source>
        <translation>Atualizar &amp;linha</translation>
    </message>
    <message>
        <source>Refresh &amp;all</source>
        <translation>&amp;Atualizar tudo</translation>
    </message>
    <message>
        <source>Cancel ro&amp;w</source>
        <translation>Cancelar li&amp;nha</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>&amp;Cancelar tudo</translation>
    </message>
    <message>
        <source>&amp;Log the customer in…</source>
        <translation>Fazer lo&amp;gin do cliente…</translation>
    </message>
    <message>
        <source>Start an &amp;import…</source>
        <translation>&amp;Iniciar importação…</translation>
    </message>
    <message>
        <source>Sa&amp;ve customer…</source>
        <translation>Sal&amp;var cliente…</translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation>Copiar &amp;resumo</translation>
    </message>
    <message>
        <source>Co&amp;py row</source>
        <translation>Co&amp;piar linha</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>E&amp;xportar resultados…</translation>
    </message>
    <message>
        <source>Rev&amp;eal the raw answer</source>
        <translation>R&amp;evelar resposta bruta</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LookupDetail</name>
    <message>
        <source>Choose a row to see what the provider said.</source>
        <translation>Escolha uma linha para ver o que o provedor informou.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>O que deu errado</translation>
    </message>
    <message>
        <source>Summary for a ticket</source>
        <translation>Resumo para o chamado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <translation>Copiar o resumo</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>Shows the personal data in the raw answer until another row is chosen</source>
        <translation>Mostra os dados pessoais na resposta bruta até que outra linha seja escolhida</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Resposta bruta</translation>
    </message>
    <message>
        <source>Detail of the selected result</source>
        <translation>Detalhes do resultado selecionado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>The provider&apos;s own words</source>
        <translation>Nas palavras do provedor</translation>
    </message>
    <message>
        <source>Next to act: %1</source>
        <translation>Quem deve agir: %1</translation>
    </message>
    <message>
        <source>Since %1, %2</source>
        <translation>Desde %1, %2</translation>
    </message>
    <message>
        <source>Refreshing: this is the earlier answer.</source>
        <translation>Atualizando: esta é a resposta anterior.</translation>
    </message>
    <message>
        <source>Final: the provider will not change this any more.</source>
        <translation>Definitivo: o provedor não vai mais alterar isto.</translation>
    </message>
    <message>
        <source>Type it in the row, and the provider is asked.</source>
        <translation>Digite na linha, e o provedor será consultado.</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <extracomment>What the provider itself said about an error, with its own error code in brackets</extracomment>
        <translation>O provedor informa: %1</translation>
    </message>
    <message>
        <source>The provider says: %1 (%2)</source>
        <translation>O provedor informa: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The state of a step in our words and, in brackets, in the provider&apos;s</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A reason&apos;s code, and the reason in words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New attempt</source>
        <translation>Nova tentativa</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Obtido</translation>
    </message>
    <message>
        <source>The provider answered from its own cache.</source>
        <translation>O provedor respondeu a partir do próprio cache.</translation>
    </message>
    <message>
        <source>Raw answer (personal data shown)</source>
        <translation>Resposta bruta (dados pessoais visíveis)</translation>
    </message>
    <message>
        <source>Raw answer (masked)</source>
        <translation>Resposta bruta (mascarada)</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Mascarar</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LookupPage</name>
    <message>
        <source>No accounts yet</source>
        <translation>Ainda não há contas</translation>
    </message>
    <message>
        <source>An account holds the credentials for one provider. Add one for each provider you ask; the status bar says where they are kept.</source>
        <translation>Uma conta contém as credenciais de um provedor. Adicione uma para cada provedor que você consulta; a barra de status informa onde elas são guardadas.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Adicionar conta…</translation>
    </message>
    <message>
        <source>No account is switched on</source>
        <translation>Nenhuma conta está ativada</translation>
    </message>
    <message>
        <source>Switch an account on to ask its provider.</source>
        <translation>Ative uma conta para consultar o provedor dela.</translation>
    </message>
    <message>
        <source>Manage accounts…</source>
        <translation>Gerenciar contas…</translation>
    </message>
    <message>
        <source>Look up a customer</source>
        <translation>Consulte um cliente</translation>
    </message>
    <message>
        <source>Type an id, an e-mail address or a name above and press Return. Every account is asked at once, and each answer appears as it arrives.</source>
        <translation>Digite acima um ID, um e-mail ou um nome e pressione Enter. Todas as contas são consultadas ao mesmo tempo, e cada resposta aparece assim que chega.</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Por exemplo:</translation>
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
        <translation>&amp;Registrar de novo</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>Respostas: %1 de %2</translation>
    </message>
    <message>
        <source>Not recorded: %1</source>
        <translation>Não registradas: %1</translation>
    </message>
    <message>
        <source>Edit the sa&amp;ved customer…</source>
        <translation>Editar cliente sal&amp;vo…</translation>
    </message>
    <message>
        <source>Sa&amp;ve customer…</source>
        <translation>Sal&amp;var cliente…</translation>
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
        <translation>Checagem</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Heading of a table column: who has to act next</extracomment>
        <translation>Quem age</translation>
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
        <translation>Obtido</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Heading of a table column with buttons</extracomment>
        <translation>Ação</translation>
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
        <translation>aguardando código…</translation>
    </message>
    <message>
        <source>refreshing…</source>
        <translation>atualizando…</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>In a table of answers: the provider did not say when</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>The provider does not say since when.</source>
        <translation>O provedor não informa desde quando.</translation>
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
        <translation>Atualizar</translation>
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
        <translation>Áreas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Lookup</source>
        <translation>Con&amp;sulta</translation>
    </message>
    <message>
        <source>Cust&amp;omers</source>
        <translation>C&amp;lientes</translation>
    </message>
    <message>
        <source>&amp;Imports</source>
        <translation>&amp;Importações</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>Co&amp;ntas</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>A&amp;uditoria</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aju&amp;da</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Find a customer</source>
        <translation>&amp;Buscar cliente</translation>
    </message>
    <message>
        <source>&amp;Enter the login code</source>
        <translation>&amp;Digitar código de login</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Where credentials are kept…</source>
        <translation>&amp;Local das credenciais…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Con&amp;figurações…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar dia&amp;gnóstico</translation>
    </message>
    <message>
        <source>Versions, settings and the last log lines, with nothing personal and no credential among them</source>
        <translation>Versões, configurações e as últimas linhas do log, sem dados pessoais nem credenciais</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Clientes</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Histó&amp;rico</translation>
    </message>
    <message>
        <source>&amp;Detail of the selected result</source>
        <translation>Detal&amp;hes do resultado selecionado</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;talhos de teclado</translation>
    </message>
    <message>
        <source>&amp;About KYC Desk</source>
        <translation>&amp;Sobre o KYC Desk</translation>
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
        <translation>Importações</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>Where credentials are kept</source>
        <translation>Local das credenciais</translation>
    </message>
    <message>
        <source>Accounts: %1</source>
        <translation>Contas: %1</translation>
    </message>
    <message>
        <source>Where credentials are kept: %1</source>
        <translation>Local das credenciais: %1</translation>
    </message>
    <message>
        <source>Last lookup: %1</source>
        <translation>Última consulta: %1</translation>
    </message>
    <message>
        <source>Something that was done here could not be written to the audit. %1</source>
        <translation>Algo que foi feito aqui não pôde ser gravado na trilha de auditoria. %1</translation>
    </message>
    <message>
        <source>A checkpoint of the audit could not be made or copied. %1</source>
        <translation>Um checkpoint da trilha de auditoria não pôde ser criado ou copiado. %1</translation>
    </message>
    <message>
        <source>&amp;Records…</source>
        <translation>&amp;Registros…</translation>
    </message>
    <message>
        <source>The program did not end properly last time. The records can be looked at, whether they are whole.</source>
        <translation>O programa não terminou corretamente da última vez. É possível conferir se os registros estão íntegros.</translation>
    </message>
    <message>
        <source>&amp;Check the records</source>
        <translation>Conferir re&amp;gistros</translation>
    </message>
    <message>
        <source>What is old could not be removed from the records. %1</source>
        <translation>O que é antigo não pôde ser removido dos registros. %1</translation>
    </message>
    <message>
        <source>The clock is ri&amp;ght…</source>
        <translation>&amp;O relógio está certo…</translation>
    </message>
    <message>
        <source>About KYC Desk</source>
        <translation>Sobre o KYC Desk</translation>
    </message>
    <message>
        <source>KYC Desk %1</source>
        <translation>KYC Desk %1</translation>
    </message>
    <message>
        <source>Shows what every KYC provider says about a customer, in one window.

Published under the MIT licence. Made with Qt %1.</source>
        <translation>Mostra o que cada provedor de KYC informa sobre um cliente, em uma só janela.

Publicado sob a licença MIT. Feito com Qt %1.</translation>
    </message>
    <message>
        <source>An import was interrupted at “%1”. It can go on.</source>
        <translation>Uma importação foi interrompida em “%1”. Ela pode continuar.</translation>
    </message>
    <message>
        <source>Imports were interrupted: %1. They can go on.</source>
        <translation>Importações interrompidas: %1. Elas podem continuar.</translation>
    </message>
    <message>
        <source>I&amp;mports</source>
        <translation>I&amp;mportações</translation>
    </message>
    <message>
        <source>The login of “%1” works until the program is closed or locked, but could not be kept. %2</source>
        <translation>O login de “%1” vale até o programa ser fechado ou bloqueado, mas não pôde ser guardado. %2</translation>
    </message>
    <message>
        <source>Demonstration: the simulated providers are starting…</source>
        <translation>Demonstração: iniciando os provedores simulados…</translation>
    </message>
    <message>
        <source>Demonstration: simulated providers on this computer. Nothing leaves it.</source>
        <translation>Demonstração: provedores simulados neste computador. Nada sai dele.</translation>
    </message>
    <message>
        <source>Nobody has decided yet where credentials are kept. Until then none can be saved.</source>
        <translation>Ninguém decidiu ainda onde guardar as credenciais. Até lá, nenhuma pode ser salva.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Es&amp;colher…</translation>
    </message>
    <message>
        <source>Unloc&amp;k</source>
        <translation>Des&amp;bloquear</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Tentar de no&amp;vo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock, and forget the credentials of this session?</source>
        <translation>Bloquear e descartar as credenciais desta sessão?</translation>
    </message>
    <message>
        <source>They are kept in memory alone. Once it is locked they are gone and have to be entered again.</source>
        <translation>Elas são guardadas só na memória. Após o bloqueio, elas se perdem e precisam ser informadas de novo.</translation>
    </message>
    <message>
        <source>&amp;Lock and forget</source>
        <translation>&amp;Bloquear e descartar</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. They hold no credential and nothing personal.</source>
        <translation>O diagnóstico está na área de transferência. Não contém credenciais nem dados pessoais.</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Te&amp;xto maior</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto &amp;menor</translation>
    </message>
    <message>
        <source>&amp;Text as large as the system has it</source>
        <translation>&amp;Texto no tamanho do sistema</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Visão geral</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Conteúdo</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>keys that work there</comment>
        <translation>Em todo o programa</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>keys that lead to them</comment>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>The overview is on the clipboard.</source>
        <translation>A visão geral está na área de transferência.</translation>
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
        <translation>Mesclar clientes</translation>
    </message>
    <message>
        <source>Whose name and first identifiers stay?</source>
        <translation>De qual deles ficam o nome e os primeiros identificadores?</translation>
    </message>
    <message>
        <source>The one that remains</source>
        <translation>O que permanece</translation>
    </message>
    <message>
        <source>What was recorded about either is the remaining one&apos;s from then on. This cannot be undone.</source>
        <translation>O que foi registrado sobre qualquer um dos dois passa a ser do que permanece. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Mesclar</translation>
    </message>
    <message>
        <source>They are being merged…</source>
        <translation>Mesclando os clientes…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::OverviewBoard</name>
    <message>
        <source>Copy o&amp;verview</source>
        <translation>Co&amp;piar visão geral</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::OverviewPage</name>
    <message>
        <source>Copy o&amp;verview</source>
        <translation>Co&amp;piar visão geral</translation>
    </message>
    <message>
        <source>Count a&amp;new</source>
        <translation>Cont&amp;ar novamente</translation>
    </message>
    <message>
        <source>Counted at %1</source>
        <translation>Contagem de %1</translation>
    </message>
    <message>
        <source>There is nothing to count</source>
        <translation>Não há nada a contar</translation>
    </message>
    <message>
        <source>Credentials are kept in memory only, and nothing is recorded then. Choose another place for credentials, and lookups are recorded and counted from then on.</source>
        <translation>As credenciais são guardadas só na memória e, nesse caso, nada é registrado. Escolha outro local para as credenciais, e as consultas serão registradas e contadas a partir de então.</translation>
    </message>
    <message>
        <source>Where credentials are kept…</source>
        <translation>Local das credenciais…</translation>
    </message>
    <message>
        <source>Records…</source>
        <translation>Registros…</translation>
    </message>
    <message>
        <source>There is nothing to count yet</source>
        <translation>Ainda não há nada a contar</translation>
    </message>
    <message>
        <source>Choose where credentials are kept, and lookups are recorded and counted from then on.</source>
        <translation>Escolha onde guardar as credenciais, e as consultas serão registradas e contadas a partir de então.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>The records are closed</source>
        <translation>Os registros estão fechados</translation>
    </message>
    <message>
        <source>They open together with the place where credentials are kept.</source>
        <translation>Eles são abertos junto com o local das credenciais.</translation>
    </message>
    <message>
        <source>Nobody was looked up yet</source>
        <translation>Ninguém foi consultado ainda</translation>
    </message>
    <message>
        <source>Once somebody was, you see here how many customers have which status, what waits for us, what has changed, and which provider is in trouble.</source>
        <translation>Depois da primeira consulta, você vê aqui quantos clientes têm cada status, o que depende de nós, o que mudou e qual provedor está com problemas.</translation>
    </message>
    <message>
        <source>Look up a customer</source>
        <translation>Consultar um cliente</translation>
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
        <translation>No mínimo %1 caracteres; é bom usar várias palavras de que você se lembre.</translation>
    </message>
    <message>
        <source>Easy to guess. Make it longer: several words that do not belong together.</source>
        <translation>Fácil de adivinhar. Aumente-a: várias palavras sem relação entre si.</translation>
    </message>
    <message>
        <source>Fair. Another word makes it much harder to guess.</source>
        <translation>Razoável. Mais uma palavra a torna muito mais difícil de adivinhar.</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>Difícil de adivinhar.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-senha</translation>
    </message>
    <message>
        <source>Passphrase, again</source>
        <translation>Frase-senha, de novo</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Digite a frase-senha.</translation>
    </message>
    <message>
        <source>Enter at least %1 characters.</source>
        <translation>Digite no mínimo %1 caracteres.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>As duas não são iguais.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>The window may be closed: the import goes on, and is found in the place Imports.</source>
        <translation>A janela pode ser fechada: a importação continua e pode ser vista em Importações.</translation>
    </message>
    <message>
        <source>&amp;Close, and go on in the background</source>
        <translation>&amp;Fechar e continuar em segundo plano</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::QuotaForm</name>
    <message>
        <source>Requests a second</source>
        <translation>Solicitações por segundo</translation>
    </message>
    <message>
        <source>How fast this account may ask; 0 means as fast as possible.</source>
        <translation>Com que rapidez esta conta pode consultar; 0 significa o mais rápido possível.</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Solicitações simultâneas</translation>
    </message>
    <message>
        <source>How many may wait for an answer at the same time.</source>
        <translation>Quantas podem aguardar resposta ao mesmo tempo.</translation>
    </message>
    <message>
        <source>%1, as the provider allows</source>
        <translation>%1, como o provedor permite</translation>
    </message>
    <message>
        <source>Enter a number from 0 to %1.</source>
        <translation>Digite um número de 0 a %1.</translation>
    </message>
    <message>
        <source>Enter a whole number from 1 to %1.</source>
        <translation>Digite um número inteiro de 1 a %1.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::RecordsSettings</name>
    <message>
        <source>The records of this desk</source>
        <translation>Os registros desta estação</translation>
    </message>
    <message>
        <source>Chec&amp;k the records</source>
        <translation>&amp;Conferir registros</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Begin a&amp;new…</source>
        <translation>Começar de no&amp;vo…</translation>
    </message>
    <message>
        <source>&amp;Make a recovery file…</source>
        <translation>Criar &amp;arquivo de recuperação…</translation>
    </message>
    <message>
        <source>&amp;Bring the key back…</source>
        <translation>Restaurar c&amp;have…</translation>
    </message>
    <message>
        <source>What is recorded, and for how long</source>
        <translation>O que é registrado e por quanto tempo</translation>
    </message>
    <message>
        <source>&amp;Lookups are kept for:</source>
        <translation>Guardar consu&amp;ltas por:</translation>
    </message>
    <message>
        <source>&amp;Imports are kept for:</source>
        <translation>Guardar &amp;importações por:</translation>
    </message>
    <message>
        <source>What is older is removed by itself, but for customers whose records are held, and the audit says how much it was.</source>
        <translation>O que é mais antigo é removido automaticamente, exceto para clientes sob retenção legal, e a trilha de auditoria informa quanto foi removido.</translation>
    </message>
    <message>
        <source>Checkpoints of the audit</source>
        <translation>Checkpoints da trilha de auditoria</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Escolher pasta…</translation>
    </message>
    <message>
        <source>&amp;Do not copy them</source>
        <translation>&amp;Não copiar</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Definido pelo administrador.</translation>
    </message>
    <message>
        <source>They lie beside the records alone: whoever can change these can remove them too. Choose a folder that others look after.</source>
        <translation>Eles ficam somente junto aos registros: quem puder alterar estes também pode remover aqueles. Escolha uma pasta que esteja aos cuidados de outras pessoas.</translation>
    </message>
    <message>
        <source>They are copied to %1.</source>
        <translation>Eles são copiados para %1.</translation>
    </message>
    <message>
        <source>They are open, and what is done here is recorded. The program did not end properly last time: check whether they are whole.</source>
        <translation>Eles estão abertos, e o que é feito aqui é registrado. O programa não terminou corretamente da última vez: confira se estão íntegros.</translation>
    </message>
    <message>
        <source>They are open, and what is done here is recorded.</source>
        <translation>Eles estão abertos, e o que é feito aqui é registrado.</translation>
    </message>
    <message>
        <source>They are being opened…</source>
        <translation>Eles estão sendo abertos…</translation>
    </message>
    <message>
        <source>Nothing is recorded, because credentials are kept in memory only, and with them the key of the records would be gone.</source>
        <translation>Nada é registrado, porque as credenciais são guardadas só na memória, e com elas se perderia a chave dos registros.</translation>
    </message>
    <message>
        <source>They are closed, because the credentials are locked.</source>
        <translation>Eles estão fechados, porque as credenciais estão bloqueadas.</translation>
    </message>
    <message>
        <source>They are being looked at, which may take a while…</source>
        <translation>Eles estão sendo examinados, o que pode demorar…</translation>
    </message>
    <message>
        <source>They are sound: all of the file was looked at.</source>
        <translation>Eles estão íntegros: o arquivo inteiro foi examinado.</translation>
    </message>
    <message>
        <source>They were not looked at to the end: nothing is known of them.</source>
        <translation>Eles não foram examinados até o fim: nada se sabe sobre o estado deles.</translation>
    </message>
    <message>
        <source>Nobody is looked up without a re&amp;ference, for example a ticket</source>
        <translation>Ninguém é consultado sem uma re&amp;ferência, por exemplo um chamado</translation>
    </message>
    <message>
        <source>One is made e&amp;very:</source>
        <translation>Criar u&amp;m a cada:</translation>
    </message>
    <message>
        <source>Cancel the chec&amp;k</source>
        <translation>&amp;Cancelar conferência</translation>
    </message>
    <message>
        <source>recovery file, check, begin anew</source>
        <comment>words that lead to the state of the records</comment>
        <translation>arquivo de recuperação, conferir, verificar, começar de novo</translation>
    </message>
    <message>
        <source>folder of the checkpoints</source>
        <comment>words that lead to where checkpoints are copied to</comment>
        <translation>pasta dos checkpoints</translation>
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
        <translation>Criar arquivo de recuperação</translation>
    </message>
    <message>
        <source>Bring the records’ keys back</source>
        <translation>Restaurar as chaves dos registros</translation>
    </message>
    <message>
        <source>Whoever has %1 and its passphrase can read the records of this desk. Keep the file away from this computer and the passphrase away from the file; without it nobody can open the file.</source>
        <translation>Quem tiver %1 e a frase-senha dele pode ler os registros desta estação. Guarde o arquivo longe deste computador e a frase-senha longe do arquivo; sem ela, ninguém pode abrir o arquivo.</translation>
    </message>
    <message>
        <source>%1 holds the keys of the records, under the passphrase that was chosen when it was made.</source>
        <translation>%1 contém as chaves dos registros, protegidas pela frase-senha escolhida quando foi criado.</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Criar</translation>
    </message>
    <message>
        <source>&amp;Bring them back</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>The file is being made…</source>
        <translation>Criando o arquivo…</translation>
    </message>
    <message>
        <source>The keys are being brought back…</source>
        <translation>Restaurando as chaves…</translation>
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
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;New token…</source>
        <translation>Novo &amp;token…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Watch on</source>
        <translation>Continuar &amp;acompanhando</translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation>Copiar &amp;resumo</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>an account</comment>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>The import goes on…</source>
        <translation>A importação continua…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::RoutePage</name>
    <message>
        <source>From and to</source>
        <translation>Origem e destino</translation>
    </message>
    <message>
        <source>A share token carries a finished verification to another provider. It can be used once.</source>
        <translation>Um token de compartilhamento transfere uma verificação concluída para outro provedor. Ele só pode ser usado uma vez.</translation>
    </message>
    <message>
        <source>I already have a token</source>
        <translation>Já tenho um token</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Share token</source>
        <translation>Token de compartilhamento</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Where the customer was verified; the token is made there.</source>
        <translation>Onde o cliente foi verificado; o token é gerado lá.</translation>
    </message>
    <message>
        <source>It is kept in memory, and in the vault while the import runs, and nowhere else.</source>
        <translation>Ele é guardado na memória e, enquanto a importação está em execução, no cofre; em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Where the customer shall count as verified.</source>
        <translation>Onde o cliente deve ser considerado verificado.</translation>
    </message>
    <message>
        <source>This is a production account: the customer is imported in earnest.</source>
        <translation>Esta é uma conta de produção: a importação do cliente terá efeito real.</translation>
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
        <translation>Consulta o provedor com o que você digitou</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::RowInput</name>
    <message>
        <source>Which one to give</source>
        <translation>Qual informar</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::SearchBar</name>
    <message>
        <source>Cus&amp;tomer:</source>
        <translation>Clien&amp;te:</translation>
    </message>
    <message>
        <source>Customer to look up</source>
        <translation>Cliente a consultar</translation>
    </message>
    <message>
        <source>An id, an e-mail address or the name of a saved customer</source>
        <translation>Um ID, um e-mail ou o nome de um cliente salvo</translation>
    </message>
    <message>
        <source>Id, e-mail or name</source>
        <translation>ID, e-mail ou nome</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>How the text in the search field is to be taken</source>
        <translation>Como interpretar o texto do campo de busca</translation>
    </message>
    <message>
        <source>Re&amp;ference:</source>
        <translation>Re&amp;ferência:</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>What the customer is looked up for, for example a ticket; it is recorded</source>
        <translation>Para que o cliente é consultado, por exemplo um chamado; fica registrado</translation>
    </message>
    <message>
        <source>What the customer is looked up for, for example the number of a ticket. It is recorded with each lookup, and emptied when you type another customer.</source>
        <translation>Para que o cliente é consultado, por exemplo o número de um chamado. Fica registrado em cada consulta e é apagado quando você digita outro cliente.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Chamado</translation>
    </message>
    <message>
        <source>Look &amp;up</source>
        <translation>&amp;Consultar</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::SecretEdit</name>
    <message>
        <source>is taken away when you save</source>
        <translation>será removido ao salvar</translation>
    </message>
    <message>
        <source>kept – type to replace</source>
        <translation>guardado – digite para substituir</translation>
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
        <translation>Remover o valor guardado: %1</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::SecretLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Colar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Limpar</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::SettingControls</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>Definido pelo administrador.</translation>
    </message>
    <message>
        <source>for ever</source>
        <comment>how long records are kept, instead of a number of days</comment>
        <translation>tempo ilimitado</translation>
    </message>
    <message>
        <source>Keep records for a shorter time?</source>
        <translation>Guardar registros por menos tempo?</translation>
    </message>
    <message numerus="yes">
        <source>Keep them for %n day(s) only?</source>
        <translation>
            <numerusform>Guardá-los por apenas %n dia?</numerusform>
            <numerusform>Guardá-los por apenas %n dias?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is older is removed within a day and cannot be brought back, but for customers whose records are held.</source>
        <translation>O que é mais antigo é removido em até um dia e não pode ser recuperado, exceto para clientes sob retenção legal.</translation>
    </message>
    <message>
        <source>&amp;Remove what is older</source>
        <translation>&amp;Remover o que é mais antigo</translation>
    </message>
    <message>
        <source>What cannot be changed here was set by your administrator.</source>
        <translation>O que não pode ser alterado aqui foi definido pelo administrador.</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a setting that is on or off</comment>
        <translation>ativado</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a setting that is on or off</comment>
        <translation>desativado</translation>
    </message>
    <message>
        <source>none</source>
        <comment>the default of a setting that is a text</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Padrão: %1</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Voltar ao padrão</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Voltar ao padrão: %1</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>Behind the number, which is not in the text</extracomment>
        <translation>
            <numerusform> dia</numerusform>
            <numerusform> dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Geral</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>&amp;Privacidade</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Registros</translation>
    </message>
    <message>
        <source>Certificates to trust as well</source>
        <translation>Certificados em que também confiar</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Find a setting (%1)</source>
        <translation>Localizar uma configuração (%1)</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Localizar uma configuração</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>Re&amp;de</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportação</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Nenhuma configuração tem essas palavras.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::StatusNotice</name>
    <message>
        <source>The provider says: %1</source>
        <translation>O provedor informa: %1</translation>
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
            <numerusform>%1, visto %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Asked with %2</source>
        <translation>%1
Consultado com %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Checagem</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Primeira vez</translation>
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
        <translation>Todos os status vistos</translation>
    </message>
    <message>
        <source>Nothing was seen yet.</source>
        <translation>Nada foi visto ainda.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::TrayIcon</name>
    <message>
        <source>&amp;Show KYC Desk</source>
        <translation>&amp;Mostrar o KYC Desk</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::VaultDialog</name>
    <message>
        <source>Where credentials are kept</source>
        <translation>Local das credenciais</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>Alterar &amp;frase-senha…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Bloquear agora</translation>
    </message>
    <message>
        <source>Locking and &amp;hiding…</source>
        <translation>Bloqueio e &amp;ocultação…</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Nova frase-senha</translation>
    </message>
    <message>
        <source>The present passphrase</source>
        <translation>Frase-senha atual</translation>
    </message>
    <message>
        <source>&amp;Seal the file with it</source>
        <translation>&amp;Criptografar o arquivo com ela</translation>
    </message>
    <message>
        <source>&amp;Move them to another place…</source>
        <translation>&amp;Mover para outro local…</translation>
    </message>
    <message>
        <source>&amp;Choose where they are kept…</source>
        <translation>&amp;Escolher local…</translation>
    </message>
    <message>
        <source>Enter the passphrase that the file has now.</source>
        <translation>Digite a frase-senha atual do arquivo.</translation>
    </message>
    <message>
        <source>The vault file is being sealed anew…</source>
        <translation>Criptografando de novo o arquivo de cofre…</translation>
    </message>
</context>
<context>
    <name>kyc::sandbox::Program</name>
    <message>
        <source>Not a fault: %1
Write KIND@POINT; --help lists the kinds. The points are:
%2</source>
        <translation>Falha desconhecida: %1
Escreva KIND@POINT; --help lista os tipos. Os pontos são:
%2</translation>
    </message>
    <message>
        <source>No certificate and key in PEM format could be read from %1 and %2.</source>
        <translation>Não foi possível ler de %1 e %2 um certificado e uma chave em formato PEM.</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2: %3</source>
        <translation>Não é possível escutar em %1, porta %2: %3</translation>
    </message>
    <message>
        <source>kyc-desk-sandbox listens on %1</source>
        <translation>kyc-desk-sandbox está escutando em %1</translation>
    </message>
</context>
<context>
    <name>kyc::sandbox::Server</name>
    <message>
        <source>Only loopback addresses are served.</source>
        <translation>Só são atendidos endereços de loopback.</translation>
    </message>
</context>
<context>
    <name>kyc::sandbox::SettingsOptions</name>
    <message>
        <source>Loopback address to listen on.</source>
        <translation>Endereço de loopback em que escutar.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>endereço</translation>
    </message>
    <message>
        <source>Port to listen on; 0 takes any free one.</source>
        <translation>Porta em que escutar; 0 usa qualquer porta livre.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>Print one line of JSON once it listens: url, accounts and customers.</source>
        <translation>Imprimir uma linha de JSON assim que estiver escutando: url, accounts e customers.</translation>
    </message>
    <message>
        <source>Let each answer of a provider wait, without holding up another.</source>
        <translation>Fazer cada resposta de um provedor esperar, sem atrasar as outras.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Let something go wrong: KIND@POINT, or KIND@POINT#TIMES for the first times only. May be given more than once. Kinds: reset, stall, cut, drip[:ms], badlength, garbage, wrongtype, huge, html, empty, gzipbomb, redirect:URL, or an HTTP status from 400 on with [:retry-after seconds]. Points: a check such as p100/kyc, a call such as transak/requirement, provider/* or *.</source>
        <translation>Provocar um erro: KIND@POINT, ou KIND@POINT#TIMES para só as primeiras vezes. Pode ser informada mais de uma vez. Tipos: reset, stall, cut, drip[:ms], badlength, garbage, wrongtype, huge, html, empty, gzipbomb, redirect:URL ou um status HTTP a partir de 400 com [:retry-after em segundos]. Pontos: uma checagem como p100/kyc, uma chamada como transak/requirement, provider/* ou *.</translation>
    </message>
    <message>
        <source>kind@point</source>
        <translation>kind@point</translation>
    </message>
    <message>
        <source>How long a share token stays in each stage of its import.</source>
        <translation>Quanto tempo um token de compartilhamento fica em cada fase da importação.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Move a share token on after so many questions, not by time.</source>
        <translation>Avançar um token de compartilhamento após esse número de consultas, não pelo tempo.</translation>
    </message>
    <message>
        <source>How long Transak makes a customer wait for the next code.</source>
        <translation>Quanto tempo a Transak faz um cliente esperar pelo próximo código.</translation>
    </message>
    <message>
        <source>Let the tokens that logins give end after so long; 0: when the provider lets them end.</source>
        <translation>Fazer os tokens obtidos em logins expirarem depois desse tempo; 0: quando o provedor os faz expirar.</translation>
    </message>
    <message>
        <source>How far the providers&apos; clock is ahead of ours; may be negative.</source>
        <translation>Quanto o relógio dos provedores está adiantado em relação ao nosso; pode ser negativo.</translation>
    </message>
    <message>
        <source>Serve TLS with this certificate chain (PEM).</source>
        <translation>Servir TLS com esta cadeia de certificados (PEM).</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key (PEM).</source>
        <translation>A chave privada do certificado (PEM).</translation>
    </message>
    <message>
        <source>Print the simulated customers as a table, and end.</source>
        <translation>Imprimir os clientes simulados como tabela e terminar.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ajuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar a versão.</translation>
    </message>
    <message>
        <source>The five KYC providers, simulated on this computer.</source>
        <translation>Os cinco provedores de KYC, simulados neste computador.</translation>
    </message>
    <message>
        <source>Let no share token live longer than that, whatever was asked for; 0: it has ended when it comes.</source>
        <translation>Não deixar nenhum token de compartilhamento durar mais do que isso, seja qual for o prazo pedido; 0: já chega vencido.</translation>
    </message>
</context>
<context>
    <name>kyc::sandbox::SettingsReader</name>
    <message>
        <source>--%1 must be a whole number of at most %2.</source>
        <translation>--%1 deve ser um número inteiro de no máximo %2.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Não reconhecido: %1</translation>
    </message>
    <message>
        <source>--host must be a loopback address such as 127.0.0.1 or ::1: simulated providers are for this computer alone.</source>
        <translation>--host deve ser um endereço de loopback como 127.0.0.1 ou ::1: os provedores simulados são só para este computador.</translation>
    </message>
    <message>
        <source>--cert and --key go together.</source>
        <translation>--cert e --key devem ser usadas juntas.</translation>
    </message>
</context>
</TS>
