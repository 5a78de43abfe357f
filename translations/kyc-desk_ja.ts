<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AccountWords</name>
    <message>
        <source>These credentials are removed from where they are kept, and cannot be brought back: %1.</source>
        <translation>次の認証情報は保管先から削除され、元に戻せません: %1。</translation>
    </message>
    <message>
        <source>Every credential kept for it is removed, and cannot be brought back.</source>
        <translation>このアカウント用に保管されているすべての認証情報が削除され、元に戻せません。</translation>
    </message>
    <message>
        <source>So are the tokens that logins gave for its customers: each of them would have to log in anew.</source>
        <translation>ログインで得られた顧客のトークンも削除され、各顧客は改めてログインする必要があります。</translation>
    </message>
    <message>
        <source>Named anew because the names were taken: %1.</source>
        <translation>名前が既に使われているため、次のように改名しました: %1。</translation>
    </message>
    <message>
        <source>“%1” has an address of its own and is switched off: %2. Switch it on if your credentials are meant to go there.</source>
        <translation>「%1」には独自のアドレスが設定されているため、無効にしてあります: %2。認証情報をそこへ送ってよい場合は有効にしてください。</translation>
    </message>
    <message>
        <source>“%1” still needs: %2.</source>
        <translation>「%1」にはまだ次のものが必要です: %2。</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a copied account</comment>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <comment>name of a copied account</comment>
        <translation>%1 のコピー %2</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>withheld</source>
        <comment>a reference in the audit: the key was not at hand</comment>
        <translation>非開示</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a reference in the audit: it was too old to be kept</comment>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>a reference in the audit: it is not the one that was typed</comment>
        <translation>破損</translation>
    </message>
    <message>
        <source>There was a customer, but the vault was locked: who it was is not in the audit.</source>
        <translation>対象の顧客がいましたが、保管庫がロックされていたため、それが誰かは監査証跡にありません。</translation>
    </message>
    <message>
        <source>The same letters and digits are the same customer. A saved customer has the same everywhere; what was looked up before has those of an identifier. The filter finds all of them. The name is not in the audit.
%1</source>
        <translation>同じ英数字は同じ顧客を表します。保存済みの顧客は、どこでも同じ英数字で示されます。保存前に照会したものは、識別子ごとの英数字になります。フィルターはそのすべてを検索します。監査証跡に名前は含まれません。
%1</translation>
    </message>
    <message>
        <source>Program started</source>
        <translation>プログラムの開始</translation>
    </message>
    <message>
        <source>Program ended</source>
        <translation>プログラムの終了</translation>
    </message>
    <message>
        <source>Login at a provider</source>
        <translation>プロバイダーへのログイン</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation>照会</translation>
    </message>
    <message>
        <source>Records looked at</source>
        <translation>記録の閲覧</translation>
    </message>
    <message>
        <source>Masked text shown</source>
        <translation>マスクの解除</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Accounts imported</source>
        <translation>アカウントのインポート</translation>
    </message>
    <message>
        <source>Customers imported</source>
        <translation>顧客のインポート</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>アカウントの変更</translation>
    </message>
    <message>
        <source>Credential changed</source>
        <translation>認証情報の変更</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>顧客の変更</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>設定の変更</translation>
    </message>
    <message>
        <source>Old records removed</source>
        <translation>古い記録の削除</translation>
    </message>
    <message>
        <source>Records recovered</source>
        <translation>記録の復旧</translation>
    </message>
    <message>
        <source>Checkpoint made</source>
        <translation>チェックポイントの作成</translation>
    </message>
    <message>
        <source>Failed attempt</source>
        <translation>ロック解除などの失敗</translation>
    </message>
    <message>
        <source>Entries missing</source>
        <translation>エントリの欠落</translation>
    </message>
    <message>
        <source>withheld</source>
        <comment>who an entry of the audit is about: the key was not at hand</comment>
        <translation>非開示</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>リーガルホールド</translation>
    </message>
</context>
<context>
    <name>AuditFileChoice</name>
    <message>
        <source>Export the audit</source>
        <translation>監査証跡のエクスポート</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON, an entry a line (*.jsonl *.json)</source>
        <translation>JSON、1 行 1 エントリ (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>Folder for checkpoints</source>
        <translation>チェックポイント用フォルダー</translation>
    </message>
    <message>
        <source>Make a recovery file</source>
        <translation>復旧ファイルの作成</translation>
    </message>
    <message>
        <source>Open a recovery file</source>
        <translation>復旧ファイルを開く</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>“%1” waits for a login code</source>
        <translation>「%1」がログインコードを待っています</translation>
    </message>
    <message>
        <source>The login of %1 waits for a code</source>
        <translation>%1 のログインがコードを待っています</translation>
    </message>
    <message>
        <source>%1, %2: enter the code that your authenticator app shows for it now.</source>
        <translation>%1、%2: 認証アプリに現在表示されているコードを入力してください。</translation>
    </message>
    <message>
        <source>%1 has e-mailed a code to %2, for the account “%3”. Ask the customer for it.</source>
        <translation>%1 がアカウント「%3」用のコードを %2 にメールで送信しました。コードを顧客に尋ねてください。</translation>
    </message>
    <message>
        <source>%1 has not sent a code to %2 yet, for the account “%3”.</source>
        <translation>%1 はアカウント「%3」用のコードをまだ %2 に送信していません。</translation>
    </message>
    <message>
        <source>The lookup goes on by itself after it. If you cancel, nothing is asked with it.</source>
        <translation>ログイン後、照会は自動的に続行します。キャンセルすると、このログインでの照会は行われません。</translation>
    </message>
    <message>
        <source>Waiting for it: %1. They go on by themselves; if you cancel, they end without an answer and can be asked again.</source>
        <comment>how many lookups wait</comment>
        <translation>待機中の照会: %1。ログイン後に自動的に続行します。キャンセルすると応答なしで終了し、後で照会し直せます。</translation>
    </message>
    <message>
        <source>%1
The provider says: %2</source>
        <translation>%1
プロバイダーのメッセージ: %2</translation>
    </message>
</context>
<context>
    <name>CredentialStateText</name>
    <message>
        <source>Expires in %1 h</source>
        <extracomment>hours</extracomment>
        <translation>あと %1 時間で期限切れ</translation>
    </message>
    <message>
        <source>Expires in %1 min</source>
        <extracomment>minutes</extracomment>
        <translation>あと %1 分で期限切れ</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>a credential</comment>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a credential</comment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a credential</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>a credential</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Not tested</source>
        <comment>a credential</comment>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a credential</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>None needed</source>
        <comment>a credential</comment>
        <translation>不要</translation>
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
        <translation>タグ: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <source>Legal hold since %1 by %2: %3</source>
        <translation>リーガルホールド（%1 から、設定者 %2）: %3</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>Export lookups</source>
        <translation>照会のエクスポート</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source> or </source>
        <extracomment>Between things of which one is enough, for example &quot;E-mail address or access token&quot;</extracomment>
        <translation> または </translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Export accounts</source>
        <translation>アカウントのエクスポート</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>アカウントのインポート</translation>
    </message>
    <message>
        <source>Accounts (*.json)</source>
        <translation>アカウント (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>HistoryChoice</name>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2 まで</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the values of a filter</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>テキスト: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>顧客: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>ステータス: %1</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>プロバイダー: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>アカウント: %1</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>担当者: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>種類: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>期間: %1</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次の対応者: %1</translation>
    </message>
    <message>
        <source>Changed since yesterday</source>
        <translation>昨日以降に変更あり</translation>
    </message>
    <message>
        <source>Only what was seen last of each customer</source>
        <translation>各顧客の最新の結果のみ</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation>照会</translation>
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
        <translation>申請者 ID</translation>
    </message>
    <message>
        <source>Global id</source>
        <translation>グローバル ID</translation>
    </message>
    <message>
        <source>Attempt id</source>
        <translation>申請 ID</translation>
    </message>
    <message>
        <source>Attempt number</source>
        <translation>申請回数</translation>
    </message>
    <message>
        <source>Review id</source>
        <translation>審査 ID</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Workflow run id</source>
        <translation>ワークフロー実行 ID</translation>
    </message>
    <message>
        <source>Inspection id</source>
        <translation>検査 ID</translation>
    </message>
    <message>
        <source>Our id for the customer</source>
        <translation>自社の顧客 ID</translation>
    </message>
    <message>
        <source>Quote id</source>
        <translation>見積もり ID</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>相関 ID</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>トレース ID</translation>
    </message>
</context>
<context>
    <name>IdentifierChoices</name>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>A saved customer, an e-mail address, an applicant id or our own id, whichever it looks like</source>
        <translation>保存済みの顧客、メールアドレス、申請者 ID、自社の ID のうち、形式に合うもの</translation>
    </message>
</context>
<context>
    <name>ImportContext</name>
    <message>
        <source> or </source>
        <comment>between fields of which one is enough</comment>
        <translation> または </translation>
    </message>
    <message>
        <source>The applicant has not been read yet.</source>
        <translation>申請者はまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>No account takes a verification over by share token. Add one in Accounts first.</source>
        <translation>共有トークンで本人確認結果を引き継げるアカウントがありません。先に「アカウント」で追加してください。</translation>
    </message>
    <message>
        <source>Paste the share token.</source>
        <translation>共有トークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>Choose where the customer was verified.</source>
        <translation>顧客の本人確認を行ったアカウントを選択してください。</translation>
    </message>
    <message>
        <source>The account lacks “%1”: without it no token can be made for it. Enter it in Accounts.</source>
        <translation>アカウントに「%1」がありません。これがないと、このインポート先用のトークンを作成できません。「アカウント」で入力してください。</translation>
    </message>
    <message>
        <source>Say what allows it: the customer&apos;s consent, or another legal basis.</source>
        <translation>引き継ぎを認める根拠（顧客の同意、またはその他の法的根拠）を入力してください。</translation>
    </message>
    <message>
        <source>Give the ticket, or whatever else it can be found by.</source>
        <translation>チケット番号、または後で探せる手がかりを入力してください。</translation>
    </message>
    <message>
        <source>The destination has not been asked yet.</source>
        <translation>インポート先にはまだ照会していません。</translation>
    </message>
</context>
<context>
    <name>ImportNotification</name>
    <message>
        <source>An import has ended.</source>
        <translation>インポートが終了しました。</translation>
    </message>
    <message>
        <source>What came of it is in the place Imports.</source>
        <translation>結果は「インポート」画面にあります。</translation>
    </message>
</context>
<context>
    <name>ImportReceipt</name>
    <message>
        <source>Receipt of an import by share token</source>
        <translation>共有トークンによるインポートの控え</translation>
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
        <translation>%1、%2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What an import does, and at which step it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>From</source>
        <translation>インポート元</translation>
    </message>
    <message>
        <source>a token given by hand</source>
        <translation>手入力されたトークン</translation>
    </message>
    <message>
        <source>To</source>
        <translation>インポート先</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>先方のステータス</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>結果の内容</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最終変更</translation>
    </message>
    <message>
        <source>  - %1: %2</source>
        <comment>a step and its state</comment>
        <translation>  - %1: %2</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申請者</translation>
    </message>
    <message>
        <source>Given there</source>
        <translation>先方への提供情報</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Tokens handed over</source>
        <translation>引き渡したトークン</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査証跡</translation>
    </message>
    <message>
        <source>Its entries say “import=%1”.</source>
        <translation>該当エントリには「import=%1」とあります。</translation>
    </message>
    <message>
        <source>Last audit entry</source>
        <translation>最後の監査証跡エントリ</translation>
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
        <translation>手入力されたトークン</translation>
    </message>
    <message>
        <source>Running in another program</source>
        <translation>別のプログラムで実行中</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>state of a step</comment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>not possible here</source>
        <comment>state of a step</comment>
        <translation>ここでは不可</translation>
    </message>
    <message>
        <source>ended here</source>
        <comment>state of a step</comment>
        <translation>ここで終了</translation>
    </message>
    <message>
        <source>cut off</source>
        <comment>state of a step</comment>
        <translation>中断</translation>
    </message>
    <message>
        <source>The share token has expired.</source>
        <translation>共有トークンの有効期限が切れました。</translation>
    </message>
    <message>
        <source>The share token was handed over; its life ends in %1.</source>
        <translation>共有トークンを引き渡しました。有効期限まであと %1 です。</translation>
    </message>
    <message>
        <source>The share token is made; it has %1 left.</source>
        <translation>共有トークンを作成しました。残り時間は %1 です。</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>semicolons</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Save what could not be imported</source>
        <translation>インポートできなかった行の保存</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>顧客のインポート</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Customers (*.csv *.tsv *.txt)</source>
        <translation>顧客 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1: %2, columns apart by %3. Say what each column is taken for.</source>
        <extracomment>A file&apos;s name, how its text is encoded, and what stands between its columns</extracomment>
        <translation>%1: %2、列の区切りは%3。各列を何として取り込むかを指定してください。</translation>
    </message>
    <message>
        <source>Cancelled: what was imported before stays.</source>
        <translation>キャンセルしました。それまでにインポートされた分は残ります。</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>Got something new: %1</source>
        <translation>新しい情報を追加: %1</translation>
    </message>
    <message>
        <source>Saved before, and left as they are: %1</source>
        <translation>保存済みのため変更なし: %1</translation>
    </message>
    <message>
        <source>Could not be imported: %1</source>
        <translation>インポート不可: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeeperWords</name>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>キーチェーン: %1</translation>
    </message>
    <message>
        <source>Vault file</source>
        <translation>保管庫ファイル</translation>
    </message>
    <message>
        <source>Memory, this session only</source>
        <translation>メモリ（このセッションのみ）</translation>
    </message>
    <message>
        <source>The system keeps them beside your other passwords and opens them when you log in.</source>
        <translation>システムがほかのパスワードと一緒に保管し、システムへのログイン時に開きます。</translation>
    </message>
    <message>
        <source>They are kept in a file of their own, sealed with a passphrase that you enter at each start. Nobody can bring back a forgotten passphrase.</source>
        <translation>専用のファイルに保管し、起動のたびに入力するパスフレーズで暗号化します。忘れたパスフレーズは誰にも復元できません。</translation>
    </message>
    <message>
        <source>They are kept nowhere: when the program ends, or is locked, they are gone and have to be entered again.</source>
        <translation>どこにも保管しません。プログラムを終了またはロックすると消え、再入力が必要になります。</translation>
    </message>
    <message>
        <source>Tried out: it works.</source>
        <translation>確認済み: 使用できます。</translation>
    </message>
    <message>
        <source>Tried out: the file can be written.</source>
        <translation>確認済み: ファイルに書き込めます。</translation>
    </message>
    <message>
        <source>Always works.</source>
        <translation>常に使用できます。</translation>
    </message>
    <message>
        <source>Credentials: nowhere to keep them yet</source>
        <translation>認証情報: 保管先が未設定</translation>
    </message>
    <message>
        <source>%1 – locked</source>
        <comment>%1 is where credentials are kept</comment>
        <translation>%1 – ロック中</translation>
    </message>
    <message>
        <source>%1 – opening…</source>
        <comment>%1 is where credentials are kept</comment>
        <translation>%1 – 開いています…</translation>
    </message>
    <message>
        <source>%1 – cannot be used</source>
        <comment>%1 is where credentials are kept</comment>
        <translation>%1 – 使用不可</translation>
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
        <translation>キー</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>動作</translation>
    </message>
</context>
<context>
    <name>NewTokenQuestion</name>
    <message>
        <source>The last one is never sent again. Everything else stays as it was entered; the destination is asked first whether the customer is there already.</source>
        <translation>前のトークンが再び送信されることはありません。そのほかの入力内容はそのままです。インポート先に顧客が既に登録されていないか、先に照会します。</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>Make a new share token and import with it?</source>
        <translation>新しい共有トークンを作成してインポートしますか?</translation>
    </message>
    <message>
        <source>&amp;New token and import</source>
        <translation>トークンを再作成してインポート(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Import with it</source>
        <translation>これでインポート(&amp;I)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>It is kept nowhere, so it has to be given once more for the import to go on.</source>
        <translation>どこにも保管されていないため、インポートを続行するにはもう一度入力する必要があります。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Shows what every KYC provider says about a customer.</source>
        <translation>すべての KYC プロバイダーが顧客について示す結果を表示します。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Try the program with simulated providers and customers on this computer. Nothing leaves it.</source>
        <translation>このコンピューター上の模擬プロバイダーと模擬顧客でプログラムを試します。外部には何も送信しません。</translation>
    </message>
    <message>
        <source>Start with the accounts and customers of a file, as kyc-desk-sandbox --announce prints them; - reads standard input. Only for addresses on this computer.</source>
        <translation>kyc-desk-sandbox --announce が出力する形式のファイルにあるアカウントと顧客で開始します。- は標準入力を読み取ります。このコンピューターのアドレスに限ります。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file beside the system&apos;s, for a company&apos;s own proxy.</source>
        <translation>システムの証明書に加えて、この PEM ファイルの証明書を信頼します（自社プロキシ用）。</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%Ln customers: %1. Opens the history.</source>
        <extracomment>For a screen reader; %1 is a status, for example &quot;Approved&quot;</extracomment>
        <translation>
            <numerusform>%1: 顧客 %Ln 人。履歴を開きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>What each check and account said last about each customer</source>
        <translation>各チェックと各アカウントによる、顧客ごとの最新の結果</translation>
    </message>
    <message>
        <source>Where customers stand</source>
        <translation>顧客の状況</translation>
    </message>
    <message>
        <source>What each check said last about each customer. Who is known to two checks counts twice.</source>
        <translation>各チェックによる、顧客ごとの最新の結果です。2 つのチェックに登録のある顧客は 2 回数えられます。</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <translation>自社の対応待ち</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers are waiting for us. Opens the history.</source>
        <translation>
            <numerusform>%Ln 人の顧客が自社の対応を待っています。履歴を開きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers about whom a check said last that we act next</source>
        <translation>最新のチェック結果で、次の対応者が自社となっている顧客</translation>
    </message>
    <message>
        <source>Changed since yesterday</source>
        <translation>昨日以降に変更あり</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers have another status since yesterday. Opens the history.</source>
        <translation>
            <numerusform>%Ln 人の顧客のステータスが昨日以降に変わりました。履歴を開きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers whose status is another one than it was when yesterday began. Who was first looked up since then is not among them.</source>
        <translation>昨日の始まりの時点からステータスが変わった顧客です。その後に初めて照会した顧客は含まれません。</translation>
    </message>
    <message>
        <source>Interrupted imports</source>
        <translation>中断されたインポート</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted imports can go on. Opens the imports.</source>
        <translation>
            <numerusform>中断されたインポート %Ln 件を続行できます。インポートを開きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>確認事項</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lookups</source>
        <translation>
            <numerusform>照会 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>So many of the lookups before it</extracomment>
        <translation>
            <numerusform>うちエラー %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1 s</source>
        <extracomment>Seconds that half of the answers took at most</extracomment>
        <translation>通常 %1 秒</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between figures of a provider</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is in trouble: %2. Opens the history.</source>
        <extracomment>For a screen reader; %1 is a provider, %2 for example &quot;12 lookups, 3 failed, usually 0.8 s&quot;</extracomment>
        <translation>%1 に障害があります: %2。履歴を開きます。</translation>
    </message>
    <message>
        <source>%1 works: %2. Opens the history.</source>
        <translation>%1 は正常に動作しています: %2。履歴を開きます。</translation>
    </message>
    <message>
        <source>The bar is the part that got no answer: the provider or the way to it did not work. Half of the answers took no longer than usual.</source>
        <translation>バーは応答が得られなかった割合です。プロバイダー、またはそこまでの経路が機能していませんでした。「通常」は、応答の半数がその時間以内であったことを示します。</translation>
    </message>
    <message>
        <source>Providers in the last hour</source>
        <translation>過去 1 時間のプロバイダー</translation>
    </message>
    <message>
        <source>None was asked.</source>
        <comment>providers</comment>
        <translation>照会したプロバイダーはありません。</translation>
    </message>
    <message>
        <source>Credential of %1: %2. Opens the account.</source>
        <extracomment>For a screen reader; %1 is an account, %2 the state of its credential, for example &quot;Expires in 3 h&quot;</extracomment>
        <translation>%1 の認証情報: %2。アカウントを開きます。</translation>
    </message>
    <message>
        <source>Credentials to look after</source>
        <translation>対応が必要な認証情報</translation>
    </message>
    <message>
        <source>None is missing, refused or about to expire.</source>
        <comment>credentials</comment>
        <translation>不足しているもの、拒否されたもの、期限が近いものはありません。</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>その他のアカウント</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other accounts. Opens the accounts.</source>
        <translation>
            <numerusform>その他のアカウント %Ln 件。アカウントを開きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview of %1</source>
        <translation>%1 時点の概要</translation>
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
            <numerusform>（ほか %Ln 文字はここに表示されていません。）</numerusform>
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
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>%n 秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <translation>
            <numerusform>%n 秒後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>%n 分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>%n 時間後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <translation>
            <numerusform>%n 日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo ago</source>
        <translation>
            <numerusform>%n か月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n mo</source>
        <translation>
            <numerusform>%n か月後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y ago</source>
        <translation>
            <numerusform>%n 年前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n y</source>
        <translation>
            <numerusform>%n 年後</numerusform>
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
        <translation>行に入力</translation>
    </message>
    <message>
        <source>Open account…</source>
        <comment>show the account whose credential is wrong</comment>
        <translation>アカウントを開く…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <comment>ask the provider once more</comment>
        <translation>再照会</translation>
    </message>
    <message>
        <source>Enter the code…</source>
        <comment>of a login that waits for it</comment>
        <translation>コードを入力…</translation>
    </message>
    <message>
        <source>Log the customer in…</source>
        <translation>顧客のログイン…</translation>
    </message>
    <message>
        <source>Start an import…</source>
        <translation>インポートを開始…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <extracomment>State of a result row: the provider is being asked</extracomment>
        <translation>照会中…</translation>
    </message>
    <message>
        <source>Waiting for a code…</source>
        <extracomment>States of a result row: somebody has to type a login&apos;s code; the provider is being asked for a token</extracomment>
        <translation>コード待ち…</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>ログイン中…</translation>
    </message>
    <message>
        <source>Needs input</source>
        <extracomment>State of a result row: something has to be typed before the provider can be asked</extracomment>
        <translation>入力が必要</translation>
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
            <numerusform>%1（ほか %n 件）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>It holds at once, or as soon as what is under way or being entered has ended. Files and what the providers say stay as they are.</source>
        <translation>すぐに適用されます。処理中または入力中のものがある場合は、それが終わり次第適用されます。ファイルとプロバイダーの応答は変わりません。</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C):</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent, behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Size of &amp;text:</source>
        <translation>文字の大きさ(&amp;T):</translation>
    </message>
    <message>
        <source>Tell me through the &amp;desktop when an import has ended</source>
        <translation>インポートの終了をデスクトップに通知(&amp;D)</translation>
    </message>
    <message>
        <source>When no window of the program is in front. It names nobody.</source>
        <translation>プログラムのウィンドウが前面にないときに通知します。個人の名前は表示されません。</translation>
    </message>
    <message>
        <source>Show an &amp;icon among those of the system</source>
        <translation>システムトレイにアイコンを表示(&amp;I)</translation>
    </message>
    <message>
        <source>Your &amp;name in the records:</source>
        <translation>記録に残す名前(&amp;N):</translation>
    </message>
    <message>
        <source>It stands beside each lookup and each entry of the audit from now on. Left empty, it is the name you are logged in with on this computer.</source>
        <translation>今後、各照会と監査証跡の各エントリに表示されます。空欄の場合は、このコンピューターのログイン名が使われます。</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> 分</translation>
    </message>
    <message>
        <source>never</source>
        <comment>instead of a number of minutes</comment>
        <translation>ロックしない</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Lock when unused for:</source>
        <translation>自動ロックまでの時間(&amp;L):</translation>
    </message>
    <message>
        <source>Lock with the &amp;screen, and before the computer sleeps</source>
        <translation>画面のロック時とスリープ前にロック(&amp;S)</translation>
    </message>
    <message>
        <source>A &amp;copied credential stays on the clipboard for:</source>
        <translation>コピーした認証情報をクリップボードに残す時間(&amp;C):</translation>
    </message>
    <message>
        <source>A s&amp;hown credential stays shown for:</source>
        <translation>認証情報を表示しておく時間(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>証明書ファイルの選択</translation>
    </message>
    <message>
        <source>&amp;Certificates to trust as well:</source>
        <translation>追加で信頼する証明書(&amp;C):</translation>
    </message>
    <message>
        <source>A file in PEM format, for a company&apos;s own proxy. No certificate that does not hold can be accepted otherwise.</source>
        <translation>自社プロキシ用の PEM 形式のファイル。無効な証明書を受け入れる方法はほかにありません。</translation>
    </message>
    <message>
        <source>Use the &amp;system&apos;s proxy</source>
        <translation>システムのプロキシを使用(&amp;S)</translation>
    </message>
    <message>
        <source>Addresses on this computer are never reached through a proxy.</source>
        <translation>このコンピューターのアドレスには、プロキシを経由せずに接続します。</translation>
    </message>
    <message>
        <source>&amp;Wait for an answer of a provider for:</source>
        <translation>プロバイダーの応答を待つ時間(&amp;W):</translation>
    </message>
    <message>
        <source>What is changed here holds when the program is started the next time.</source>
        <translation>ここでの変更は、プログラムの次回起動時に適用されます。</translation>
    </message>
    <message>
        <source>What an export to CSV begins with. It can be changed, and the columns chosen, each time, and is remembered.</source>
        <translation>CSV へのエクスポートの初期設定です。内容と列はエクスポートのたびに変更でき、次回のために記憶されます。</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>区切り文字(&amp;S):</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>縦棒</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>&amp;Byte-order mark at the start, which Excel wants</source>
        <translation>先頭にバイトオーダーマークを付ける（Excel で必要）(&amp;B)</translation>
    </message>
    <message>
        <source>Put an a&amp;postrophe before text that a spreadsheet would run</source>
        <translation>表計算ソフトが実行するテキストの前にアポストロフィを付ける(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Mask what identifies customers</source>
        <translation>顧客を特定できる情報をマスク(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a provider, %2 one of its checks</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>作成: %1</translation>
    </message>
    <message>
        <source>Submitted: %1</source>
        <translation>提出: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>判定: %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>有効期限: %1</translation>
    </message>
    <message>
        <source>Fetched: %1</source>
        <translation>取得: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>ステータス: %1</translation>
    </message>
    <message>
        <source>Next to act: %1</source>
        <translation>次の対応者: %1</translation>
    </message>
    <message>
        <source>New attempt: %1</source>
        <translation>再申請: %1</translation>
    </message>
    <message>
        <source>Why (the customer may be told):</source>
        <translation>理由（顧客に伝達可）:</translation>
    </message>
    <message>
        <source>Why (internal, do not tell the customer):</source>
        <translation>理由（社内限り、顧客に伝えないこと）:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注記: %1</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>応答なし: %1</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <translation>プロバイダーのメッセージ: %1</translation>
    </message>
    <message>
        <source>Not started</source>
        <comment>status</comment>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Awaiting customer</source>
        <comment>status</comment>
        <translation>顧客待ち</translation>
    </message>
    <message>
        <source>In review</source>
        <comment>status</comment>
        <translation>審査中</translation>
    </message>
    <message>
        <source>Action required</source>
        <comment>status</comment>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>status</comment>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>status</comment>
        <translation>却下</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>status</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>who acts next</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>who acts next</comment>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Us</source>
        <comment>who acts next</comment>
        <translation>自社</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>who acts next</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>who acts next</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>possible</source>
        <comment>a new attempt is</comment>
        <translation>可能</translation>
    </message>
    <message>
        <source>not possible</source>
        <comment>a new attempt is</comment>
        <translation>不可</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>whether a new attempt is possible</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Internal: do not tell the customer</source>
        <translation>社内限り: 顧客に伝えないこと</translation>
    </message>
    <message>
        <source>May be told to the customer</source>
        <translation>顧客に伝達可</translation>
    </message>
    <message>
        <source>not reported</source>
        <comment>state of a step</comment>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>not required</source>
        <comment>state of a step</comment>
        <translation>不要</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of a step</comment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>in progress</source>
        <comment>state of a step</comment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a step</comment>
        <translation>不合格</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>state of a step</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Staging</source>
        <comment>environment</comment>
        <translation>ステージング</translation>
    </message>
    <message>
        <source>Production</source>
        <comment>environment</comment>
        <translation>本番</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>environment</comment>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Input missing or wrong</source>
        <comment>lookup error</comment>
        <translation>入力の不足または誤り</translation>
    </message>
    <message>
        <source>Credential missing</source>
        <comment>lookup error</comment>
        <translation>認証情報なし</translation>
    </message>
    <message>
        <source>Credential refused</source>
        <comment>lookup error</comment>
        <translation>認証情報の拒否</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <comment>lookup error</comment>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>No such user</source>
        <comment>lookup error</comment>
        <translation>該当ユーザーなし</translation>
    </message>
    <message>
        <source>Request refused</source>
        <comment>lookup error</comment>
        <translation>要求の拒否</translation>
    </message>
    <message>
        <source>Asked too often</source>
        <comment>lookup error</comment>
        <translation>照会回数の超過</translation>
    </message>
    <message>
        <source>Provider unavailable</source>
        <comment>lookup error</comment>
        <translation>プロバイダー利用不可</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <comment>lookup error</comment>
        <translation>応答タイムアウト</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <comment>lookup error</comment>
        <translation>ネットワーク障害</translation>
    </message>
    <message>
        <source>Connection not safe</source>
        <comment>lookup error</comment>
        <translation>接続が安全でない</translation>
    </message>
    <message>
        <source>Proxy trouble</source>
        <comment>lookup error</comment>
        <translation>プロキシ障害</translation>
    </message>
    <message>
        <source>Answer makes no sense</source>
        <comment>lookup error</comment>
        <translation>応答が不正</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <comment>lookup error</comment>
        <translation>応答が大きすぎる</translation>
    </message>
    <message>
        <source>Credentials locked</source>
        <comment>lookup error</comment>
        <translation>認証情報がロック中</translation>
    </message>
    <message>
        <source>Records not usable</source>
        <comment>lookup error</comment>
        <translation>記録が使用不可</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>lookup error</comment>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>顧客: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>アカウント: %1</translation>
    </message>
</context>
<context>
    <name>kyc</name>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 が 2 回指定されています。</translation>
    </message>
    <message>
        <source>--unset names a key that this provider&apos;s accounts do not have.</source>
        <translation>--unset に、このプロバイダーのアカウントにないキーが指定されています。</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>アカウントの名前。</translation>
    </message>
    <message>
        <source>staging (default) or production: the provider&apos;s own hosts.</source>
        <translation>staging（既定）または production: プロバイダー自身のホスト。</translation>
    </message>
    <message>
        <source>This address instead of the provider&apos;s own. https; http for this machine alone. Credentials entered for another address are not sent there.</source>
        <translation>プロバイダー自身のアドレスの代わりに使うアドレス。https のみ。http はこのコンピューターに限ります。別のアドレス用に入力された認証情報はそこへ送信されません。</translation>
    </message>
    <message>
        <source>A setting of the account. Repeatable.</source>
        <translation>アカウントの設定。複数指定可。</translation>
    </message>
    <message>
        <source>A credential, kept in the vault. Repeatable. SOURCE is env:NAME (an environment variable), file:PATH or stdin (for one secret at most).</source>
        <translation>認証情報。保管庫に保管されます。複数指定可。SOURCE は env:NAME（環境変数）、file:PATH、または stdin（秘密情報 1 件まで）です。</translation>
    </message>
    <message>
        <source>Take a setting or a credential away. Repeatable.</source>
        <translation>設定または認証情報を取り除きます。複数指定可。</translation>
    </message>
    <message>
        <source>0 is without limit. By default what the provider allows.</source>
        <translation>0 は無制限。既定ではプロバイダーが許可する値。</translation>
    </message>
    <message>
        <source>Requests that wait for an answer at once.</source>
        <translation>同時に応答を待つ要求の数。</translation>
    </message>
    <message>
        <source>Ask it in lookups.</source>
        <translation>照会に使用します。</translation>
    </message>
    <message>
        <source>Do not ask it in lookups.</source>
        <translation>照会に使用しません。</translation>
    </message>
    <message>
        <source>--enable and --disable exclude each other.</source>
        <translation>--enable と --disable は同時に指定できません。</translation>
    </message>
    <message>
        <source>Give the --provider: one of those that &quot;providers&quot; lists.</source>
        <translation>--provider を指定してください（&quot;providers&quot; で一覧表示されるもの）。</translation>
    </message>
    <message>
        <source>Give the account a --name.</source>
        <translation>アカウントに --name を指定してください。</translation>
    </message>
    <message>
        <source>Say what is to be changed.</source>
        <translation>変更する内容を指定してください。</translation>
    </message>
    <message>
        <source>Its credentials will be gone from the vault for good. Say --yes if that is meant.</source>
        <translation>認証情報は保管庫から完全に消えます。それでよければ --yes を指定してください。</translation>
    </message>
    <message>
        <source>Accounts added: %1.</source>
        <translation>追加したアカウント: %1。</translation>
    </message>
    <message>
        <source>One was named %1 because its own name is taken.</source>
        <translation>名前が既に使われているため、1 件を %1 という名前にしました。</translation>
    </message>
    <message>
        <source>%1 has an address of its own and is switched off: %2. If your credentials are meant to go there: accounts edit --enable</source>
        <translation>%1 には独自のアドレスが設定されているため、無効にしてあります: %2。認証情報をそこへ送ってよい場合: accounts edit --enable</translation>
    </message>
    <message>
        <source>%1 still needs: %2</source>
        <translation>%1 にはまだ次のものが必要です: %2</translation>
    </message>
    <message>
        <source>Give the --file.</source>
        <translation>--file を指定してください。</translation>
    </message>
    <message>
        <source>An account by its name. Repeatable; all when not given.</source>
        <translation>名前で指定するアカウント。複数指定可。省略するとすべて。</translation>
    </message>
    <message>
        <source>The account by its name.</source>
        <translation>名前で指定するアカウント。</translation>
    </message>
    <message>
        <source>table (default), json or csv.</source>
        <translation>table（既定）、json、または csv。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Show this and exit.</source>
        <translation>これを表示して終了します。</translation>
    </message>
    <message>
        <source>Where the vault file&apos;s passphrase comes from: env:NAME, file:PATH or stdin. Asked for at the terminal when not given.</source>
        <translation>保管庫ファイルのパスフレーズの取得元: env:NAME、file:PATH、または stdin。省略するとターミナルで入力を求めます。</translation>
    </message>
    <message>
        <source>List the accounts and what is known of their credentials.</source>
        <translation>アカウントと、その認証情報について分かっていることを一覧表示します。</translation>
    </message>
    <message>
        <source>Lists the accounts that the window and the command line share. A vault file is opened only with --passphrase; without, its credentials are listed as locked.</source>
        <translation>ウィンドウとコマンドラインが共有するアカウントを一覧表示します。保管庫ファイルは --passphrase を指定したときだけ開きます。指定しない場合、その認証情報はロック中と表示されます。</translation>
    </message>
    <message>
        <source>Add an account.</source>
        <translation>アカウントを追加します。</translation>
    </message>
    <message>
        <source>Adds an account; its credentials go to the vault and nowhere else. The keys a provider&apos;s account takes are listed by &quot;providers&quot;.</source>
        <translation>アカウントを追加します。認証情報は保管庫にだけ保管されます。各プロバイダーのアカウントで使えるキーは &quot;providers&quot; で一覧表示されます。</translation>
    </message>
    <message>
        <source>Whose account it is, for example p100.</source>
        <translation>どのプロバイダーのアカウントか。例: p100。</translation>
    </message>
    <message>
        <source>Change an account.</source>
        <translation>アカウントを変更します。</translation>
    </message>
    <message>
        <source>Changes what is said and leaves the rest as it is. Whoever changes the address has to give the credentials again.</source>
        <translation>指定したものだけを変更し、残りはそのままにします。アドレスを変更する場合は、認証情報も改めて指定する必要があります。</translation>
    </message>
    <message>
        <source>Prove the credentials of accounts.</source>
        <translation>アカウントの認証情報をテストします。</translation>
    </message>
    <message>
        <source>Makes the smallest call that shows whether the provider takes the credential, about a person who does not exist. Exit status: 0 every one was taken, 1 at least one was not.</source>
        <translation>プロバイダーが認証情報を受け付けるかどうかが分かる最小限の呼び出しを、実在しない人物について行います。終了ステータス: 0 すべて受け付けられた、1 受け付けられないものがあった。</translation>
    </message>
    <message>
        <source>PEM certificates to trust beside the system&apos;s.</source>
        <translation>システムの証明書に加えて信頼する PEM 証明書。</translation>
    </message>
    <message>
        <source>Remove an account with its credentials.</source>
        <translation>アカウントを認証情報とともに削除します。</translation>
    </message>
    <message>
        <source>Removes the account, its credentials and the customers&apos; tokens kept for it from the vault, and sees that none is left.</source>
        <translation>アカウント、その認証情報、そのアカウント用の顧客のトークンを保管庫から削除し、何も残っていないことを確認します。</translation>
    </message>
    <message>
        <source>Really do it: nothing brings the credentials back.</source>
        <translation>実際に実行します。認証情報は元に戻せません。</translation>
    </message>
    <message>
        <source>Write the accounts as a file, credentials left behind.</source>
        <translation>アカウントを、認証情報を除いてファイルに書き出します。</translation>
    </message>
    <message>
        <source>Writes JSON to standard output, for &quot;accounts import&quot; elsewhere.</source>
        <translation>別の場所での &quot;accounts import&quot; 用に、JSON を標準出力に書き出します。</translation>
    </message>
    <message>
        <source>Add the accounts of an exported file.</source>
        <translation>エクスポートしたファイルのアカウントを追加します。</translation>
    </message>
    <message>
        <source>Adds every account of the file as a new one and says which credentials are to be entered: none travels in such a file.</source>
        <translation>ファイルのすべてのアカウントを新しいアカウントとして追加し、入力が必要な認証情報を示します。このようなファイルに認証情報は含まれません。</translation>
    </message>
    <message>
        <source>What was exported; - is standard input.</source>
        <translation>エクスポートしたファイル。- は標準入力。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>There are no accounts yet.
</source>
        <translation>アカウントはまだありません。
</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>ENABLED</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>CREDENTIAL</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>TESTED</source>
        <translation>テスト日時</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>WHAT WAS SEEN</source>
        <translation>確認結果</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>--%1 wants key=value.</source>
        <translation>--%1 には key=value の形式が必要です。</translation>
    </message>
    <message>
        <source>--%1 wants a value after the &apos;=&apos;.</source>
        <translation>--%1 には &apos;=&apos; の後に値が必要です。</translation>
    </message>
    <message>
        <source>No checkpoint is signed by the key %1.</source>
        <translation>鍵 %1 で署名されたチェックポイントはありません。</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>%1
Entries: %2
Key: %3
</source>
        <translation>%1
エントリ: %2
鍵: %3
</translation>
    </message>
    <message>
        <source>one of the audit&apos;s actions, for example lookup</source>
        <translation>監査証跡の操作名のいずれか（例: lookup）</translation>
    </message>
    <message>
        <source>csv or json</source>
        <translation>csv または json</translation>
    </message>
    <message>
        <source>A folder with checkpoints, beside those that the settings name. Repeatable.</source>
        <translation>設定にあるもののほかに、チェックポイントのあるフォルダー。複数指定可。</translation>
    </message>
    <message>
        <source>Prove that the audit is what was recorded.</source>
        <translation>監査証跡が記録されたとおりであることを検証します。</translation>
    </message>
    <message>
        <source>Computes the chain anew and compares it with every checkpoint, and with where the vault has it that the audit was signed last. A vault file is opened only with --passphrase; it tells the desk&apos;s own checkpoints from those of others, and so does --key. Without either, an audit that was cut back to an old checkpoint may look sound: it is not vouched for then. Exit status: 0 nothing speaks against it, 1 something does, or with --vouched nothing vouches for it, 3 it cannot be read.</source>
        <translation>チェーンを計算し直し、すべてのチェックポイント、および保管庫に残る最後の署名の位置と照合します。保管庫ファイルは --passphrase を指定したときだけ開きます。この端末のチェックポイントとほかの端末のものは、保管庫または --key によって区別されます。どちらもない場合、古いチェックポイントの位置まで切り詰められた監査証跡でも正常に見えることがあり、そのときは裏付けがないものとして扱います。終了ステータス: 0 問題は見つからなかった、1 問題が見つかった（--vouched を指定した場合は、裏付けがないときも）、3 読み取れない。</translation>
    </message>
    <message>
        <source>Checkpoints count only when this key signed them; &quot;audit checkpoint&quot; names it.</source>
        <translation>この鍵で署名されたチェックポイントだけを有効とします。鍵は &quot;audit checkpoint&quot; で表示されます。</translation>
    </message>
    <message>
        <source>Only an audit that is vouched for will do, by the vault or by a checkpoint of the --key.</source>
        <translation>保管庫または --key のチェックポイントによる裏付けのある監査証跡だけを合格とします。</translation>
    </message>
    <message>
        <source>table (default) or json.</source>
        <translation>table（既定）または json。</translation>
    </message>
    <message>
        <source>Sign how far the audit goes now.</source>
        <translation>監査証跡の現在の到達位置に署名します。</translation>
    </message>
    <message>
        <source>Writes a signed checkpoint beside the records and into the auditor&apos;s folder of the settings, and says which key signed it. No file is ever replaced.</source>
        <translation>署名したチェックポイントを記録と同じ場所および設定の監査人用フォルダーに書き込み、署名に使った鍵を示します。既存のファイルは決して置き換えません。</translation>
    </message>
    <message>
        <source>Copy every checkpoint that is not there yet to this folder too.</source>
        <translation>まだそこにないチェックポイントをすべて、このフォルダーにもコピーします。</translation>
    </message>
    <message>
        <source>Write the audit out, oldest entry first.</source>
        <translation>監査証跡を古いエントリから順に書き出します。</translation>
    </message>
    <message>
        <source>Writes to standard output. Customers and references are keyed hashes; no key is needed and nobody is named but agents. The export itself is recorded.</source>
        <translation>標準出力に書き出します。顧客と参照番号は鍵付きハッシュです。鍵は不要で、名前が出るのは担当者だけです。エクスポート自体も記録されます。</translation>
    </message>
    <message>
        <source>csv (default), or json: one object on each line.</source>
        <translation>csv（既定）または json: 1 行に 1 オブジェクト。</translation>
    </message>
    <message>
        <source>From then on: 2026-03-04 or 2026-03-04T05:06:07Z, UTC.</source>
        <translation>この時点以降: 2026-03-04 または 2026-03-04T05:06:07Z、UTC。</translation>
    </message>
    <message>
        <source>Before then.</source>
        <translation>この時点より前。</translation>
    </message>
    <message>
        <source>Only this, for example lookup or reveal.</source>
        <translation>この操作だけ（例: lookup、reveal）。</translation>
    </message>
    <message>
        <source>Only what this agent did.</source>
        <translation>この担当者が行ったものだけ。</translation>
    </message>
    <message>
        <source>Only what is about this account.</source>
        <translation>このアカウントに関するものだけ。</translation>
    </message>
    <message>
        <source>The login of %1 could not be kept and will be asked for again.</source>
        <translation>%1 のログインを保管できませんでした。次回もう一度入力を求めます。</translation>
    </message>
    <message>
        <source>%1 wants a login code, which nobody is here to give.</source>
        <translation>%1 がログインコードを求めていますが、入力できる人がいません。</translation>
    </message>
    <message>
        <source>Login code for %1:</source>
        <translation>%1 のログインコード:</translation>
    </message>
    <message>
        <source>What every KYC provider says about a customer, normalized.</source>
        <translation>すべての KYC プロバイダーが顧客について示す結果を、統一した形で表示します。</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>バージョンを表示して終了します。</translation>
    </message>
    <message>
        <source>Show this and exit; after a command, that command&apos;s options.</source>
        <translation>これを表示して終了します。コマンドの後に指定すると、そのコマンドのオプションを表示します。</translation>
    </message>
    <message>
        <source>Results go to standard output, everything else to standard error. Exit status: 0 every lookup was answered, 1 at least one was not (or the results could not be written), 2 wrong usage, 3 the vault or the store could not be used.</source>
        <translation>結果は標準出力に、それ以外は標準エラーに出力されます。終了ステータス: 0 すべての照会に応答があった、1 応答のない照会があった（または結果を書き込めなかった）、2 使い方の誤り、3 保管庫または記録ストアを使用できなかった。</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>コマンドが指定されていません。</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>そのようなコマンドはありません。</translation>
    </message>
    <message>
        <source>The results could not be written: %1</source>
        <translation>結果を書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>See &quot;%1 --help&quot;.</source>
        <translation>&quot;%1 --help&quot; を参照してください。</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other.</source>
        <translation>--%1 と --%2 は同時に指定できません。</translation>
    </message>
    <message>
        <source>names of columns, none of them twice, or &quot;all&quot;</source>
        <translation>重複のない列名、または &quot;all&quot;</translation>
    </message>
    <message>
        <source>Your administrator has set %1: it cannot be changed.</source>
        <translation>%1は管理者が設定したため、変更できません。</translation>
    </message>
    <message>
        <source>the columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>the separator</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>the byte-order mark</source>
        <translation>バイトオーダーマーク</translation>
    </message>
    <message>
        <source>whether identifiers are masked</source>
        <translation>識別子のマスクの有無</translation>
    </message>
    <message>
        <source>whether formulas are guarded</source>
        <translation>数式対策の有無</translation>
    </message>
    <message>
        <source>a whole number between 1 and 100000</source>
        <translation>1 から 100000 までの整数</translation>
    </message>
    <message>
        <source>Shown: the first %1. --limit shows more.</source>
        <translation>表示: 最初の %1 件。--limit でさらに表示できます。</translation>
    </message>
    <message>
        <source>Bad rows beside these: %1.</source>
        <translation>このほかの不正な行: %1。</translation>
    </message>
    <message>
        <source>Stopped: the rest of the file was not read. What was saved stays.</source>
        <translation>停止しました。ファイルの残りは読み取っていません。保存済みの分は残ります。</translation>
    </message>
    <message>
        <source>Added: %1
Updated: %2
Unchanged: %3
Skipped: %4
Bad: %5
</source>
        <translation>追加: %1
更新: %2
変更なし: %3
スキップ: %4
不正: %5
</translation>
    </message>
    <message>
        <source>--update and --skip exclude each other.</source>
        <translation>--update と --skip は同時に指定できません。</translation>
    </message>
    <message>
        <source>Importing: %1 %</source>
        <translation>インポート中: %1 %</translation>
    </message>
    <message>
        <source>Show the customers that are saved.</source>
        <translation>保存済みの顧客を表示します。</translation>
    </message>
    <message>
        <source>That somebody looked is recorded. Exit status: 0 all that is shown could be read, 1 one could not be (or the list could not be written), 3 the records cannot be used.</source>
        <translation>閲覧したことは記録されます。終了ステータス: 0 表示対象をすべて読み取れた、1 読み取れないものがあった（または一覧を書き込めなかった）、3 記録を使用できない。</translation>
    </message>
    <message>
        <source>Whom an identifier is or begins with, or whose name or tag has the text in it.</source>
        <translation>識別子が一致するか前方一致する顧客、または名前かタグにこのテキストを含む顧客。</translation>
    </message>
    <message>
        <source>At most so many; 50 when nothing is said.</source>
        <translation>最大件数。指定しない場合は 50 件。</translation>
    </message>
    <message>
        <source>Save the customers of a CSV file.</source>
        <translation>CSV ファイルの顧客を保存します。</translation>
    </message>
    <message>
        <source>The first line names the columns: customer (or label), tags, note, and the identifiers %1; others are left out. Prints what became of the rows; bad ones are told by number and the rest is saved. The same file again changes nothing. Ctrl+C stops it, and what was saved stays. Exit status: 0 every row was good, 1 one was not, or the file could not be read to its end, 3 the records cannot be used.</source>
        <translation>1 行目は列名です: customer（または label）、tags、note、および識別子 %1。それ以外の列は取り込みません。各行の結果を表示します。不正な行は番号で示し、残りは保存します。同じファイルをもう一度取り込んでも何も変わりません。Ctrl+C で停止でき、保存済みの分は残ります。終了ステータス: 0 すべての行が正常だった、1 不正な行があったか、ファイルを最後まで読み取れなかった、3 記録を使用できない。</translation>
    </message>
    <message>
        <source>Whoever is known by an identifier gets what is new in the row; nothing is replaced.</source>
        <translation>識別子が既知の顧客には、行にある新しい情報を追加します。既存の内容は置き換えません。</translation>
    </message>
    <message>
        <source>Whoever is known stays as is (default).</source>
        <translation>既知の顧客はそのままにします（既定）。</translation>
    </message>
    <message>
        <source>Between cells: a comma, a semicolon, a bar or &quot;tab&quot;; found by the first lines when nothing is said.</source>
        <translation>セルの区切り: コンマ、セミコロン、縦棒、または &quot;tab&quot;。指定しない場合は最初の数行から判別します。</translation>
    </message>
    <message>
        <source>Customer %1 cannot be read</source>
        <translation>顧客 %1 は読み取れません</translation>
    </message>
    <message>
        <source>There are no such customers.
</source>
        <translation>該当する顧客はありません。
</translation>
    </message>
    <message>
        <source>CUSTOMER</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>IDENTIFIERS</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>A --field has a key that none of the checks asked knows. They know: %1</source>
        <translation>--field に、照会するどのチェックにもないキーがあります。使えるキー: %1</translation>
    </message>
    <message>
        <source>%1 is a secret and not taken from the command line, where other users and the shell&apos;s history see it. Give it as --secret %1=env:NAME, %1=file:PATH or %1=stdin. If a real secret was just typed, have it replaced.</source>
        <translation>%1 は秘密情報のため、コマンドラインでは受け付けません。ほかのユーザーやシェルの履歴から見えてしまうためです。--secret %1=env:NAME、%1=file:PATH、または %1=stdin で指定してください。本物の秘密情報を入力してしまった場合は、再発行してもらってください。</translation>
    </message>
    <message>
        <source>%1 is a secret for one provider and none for another. Say --field %2=VALUE for the one, --secret %3=env:NAME for the other.</source>
        <translation>%1 は、あるプロバイダーでは秘密情報ですが、別のプロバイダーでは違います。秘密情報でない方には --field %2=VALUE、秘密情報の方には --secret %3=env:NAME を指定してください。</translation>
    </message>
    <message>
        <source>%1 is the customer&apos;s for one provider and the account&apos;s for another. Say which: %2.</source>
        <translation>%1 は、あるプロバイダーでは顧客の項目、別のプロバイダーではアカウントの項目です。どちらかを指定してください: %2。</translation>
    </message>
    <message>
        <source>A --secret has a key that none of the checks asked knows. They know: %1</source>
        <translation>--secret に、照会するどのチェックにもないキーがあります。使えるキー: %1</translation>
    </message>
    <message>
        <source>%1 is not a secret: give it as --field %1=VALUE.</source>
        <translation>%1 は秘密情報ではありません。--field %1=VALUE で指定してください。</translation>
    </message>
    <message>
        <source>%1 is a secret for several providers, and a credential is for one of them. Say which: %2.</source>
        <translation>%1 は複数のプロバイダーで秘密情報ですが、認証情報はそのうちの 1 つだけのものです。どれかを指定してください: %2。</translation>
    </message>
    <message>
        <source>Usage: %1 %2</source>
        <translation>使い方: %1 %2</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>No account has that name: it is taken for an id.</source>
        <translation>その名前のアカウントはありません。ID とみなします。</translation>
    </message>
    <message>
        <source>Entries that are damaged and cannot be read: %1.</source>
        <translation>破損していて読み取れないエントリ: %1。</translation>
    </message>
    <message>
        <source>Shown: %1 of %2. --limit shows more.</source>
        <translation>表示: %2 件中 %1 件。--limit でさらに表示できます。</translation>
    </message>
    <message>
        <source>Give the --output: the file that is to be written.</source>
        <translation>--output（書き込むファイル）を指定してください。</translation>
    </message>
    <message>
        <source>Writing: %1 %</source>
        <translation>書き込み中: %1 %</translation>
    </message>
    <message>
        <source>Rows written: %1.</source>
        <translation>書き込んだ行: %1。</translation>
    </message>
    <message>
        <source>Which entries (all of it must hold)</source>
        <translation>対象のエントリ（すべての条件を満たすもの）</translation>
    </message>
    <message>
        <source>Each of the words stands in the customer, an identifier, the reference, the account or the reason.</source>
        <translation>すべての語が、顧客、識別子、参照番号、アカウント、理由のいずれかに含まれるもの。</translation>
    </message>
    <message>
        <source>One of these, or of the errors, for example ActionRequired. Repeatable.</source>
        <translation>これらのいずれか、またはエラーのいずれか（例: ActionRequired）。複数指定可。</translation>
    </message>
    <message>
        <source>One of these, or of the statuses, for example RateLimited. Repeatable.</source>
        <translation>これらのいずれか、またはステータスのいずれか（例: RateLimited）。複数指定可。</translation>
    </message>
    <message>
        <source>Asked there. Repeatable.</source>
        <translation>このプロバイダーへの照会。複数指定可。</translation>
    </message>
    <message>
        <source>Asked this. Repeatable.</source>
        <translation>このチェックの照会。複数指定可。</translation>
    </message>
    <message>
        <source>Asked with this account, or the id of one that was removed. Repeatable.</source>
        <translation>このアカウント、または削除されたアカウントの ID による照会。複数指定可。</translation>
    </message>
    <message>
        <source>Asked by this agent. Repeatable.</source>
        <translation>この担当者による照会。複数指定可。</translation>
    </message>
    <message>
        <source>One of: %1. The newest come first without it.</source>
        <translation>次のいずれか: %1。指定しない場合は新しい順です。</translation>
    </message>
    <message>
        <source>The other way round.</source>
        <translation>逆順にします。</translation>
    </message>
    <message>
        <source>The file (what is not given is as the settings have it)</source>
        <translation>ファイル（指定のない項目は設定に従う）</translation>
    </message>
    <message>
        <source>Where to. A file that is there is replaced.</source>
        <translation>書き込み先。既存のファイルは置き換えられます。</translation>
    </message>
    <message>
        <source>With a comma between, or &quot;all&quot;: %1.</source>
        <translation>コンマ区切りの列名、または &quot;all&quot;: %1。</translation>
    </message>
    <message>
        <source>Between cells: a comma, a semicolon, a bar or &quot;tab&quot;.</source>
        <translation>セルの区切り: コンマ、セミコロン、縦棒、または &quot;tab&quot;。</translation>
    </message>
    <message>
        <source>Start with a byte-order mark, which Excel wants.</source>
        <translation>先頭にバイトオーダーマークを付けます（Excel で必要）。</translation>
    </message>
    <message>
        <source>Start without one.</source>
        <translation>先頭に付けません。</translation>
    </message>
    <message>
        <source>Shorten customers and identifiers.</source>
        <translation>顧客と識別子を短縮します。</translation>
    </message>
    <message>
        <source>Write them in full.</source>
        <translation>省略せずに書き込みます。</translation>
    </message>
    <message>
        <source>Put an apostrophe before what a spreadsheet would run.</source>
        <translation>表計算ソフトが数式として実行するテキストの前にアポストロフィを付けます。</translation>
    </message>
    <message>
        <source>Write that as it is.</source>
        <translation>そのまま書き込みます。</translation>
    </message>
    <message>
        <source>Show what was seen, newest first.</source>
        <translation>照会結果を新しい順に表示します。</translation>
    </message>
    <message>
        <source>Shows lookups and what came of them. That somebody looked is recorded. Exit status: 0 all that is shown could be read, 1 an entry could not be (or the list could not be written), 3 the records cannot be used.</source>
        <translation>照会とその結果を表示します。閲覧したことは記録されます。終了ステータス: 0 表示対象をすべて読み取れた、1 読み取れないエントリがあった（または一覧を書き込めなかった）、3 記録を使用できない。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Write what was seen to a CSV file.</source>
        <translation>照会結果を CSV ファイルに書き込みます。</translation>
    </message>
    <message>
        <source>The file is there once all of it is written; Ctrl+C, or whatever goes wrong, leaves the one before as it was. The export is recorded. Exit status: 0 all was written, 1 it was not, or an entry could not be read (its row says so), 3 the records cannot be used.</source>
        <translation>ファイルはすべて書き込んでから作成します。Ctrl+C やその他の問題で中断した場合、以前のファイルはそのまま残ります。エクスポートは記録されます。終了ステータス: 0 すべて書き込めた、1 書き込めなかったか、読み取れないエントリがあった（その行に表示）、3 記録を使用できない。</translation>
    </message>
    <message>
        <source>Entry %1 cannot be read</source>
        <translation>エントリ %1 は読み取れません</translation>
    </message>
    <message>
        <source>There are no such entries.
</source>
        <translation>該当するエントリはありません。
</translation>
    </message>
    <message>
        <source>LOOKED UP</source>
        <translation>照会日時</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>AGENT</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>REFERENCE</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>a status as in JSON, for example ActionRequired</source>
        <translation>JSON と同じ表記のステータス（例: ActionRequired）</translation>
    </message>
    <message>
        <source>a kind of error as in JSON, for example RateLimited</source>
        <translation>JSON と同じ表記のエラーの種類（例: RateLimited）</translation>
    </message>
    <message>
        <source>one that &quot;providers&quot; lists</source>
        <translation>&quot;providers&quot; で一覧表示されるもの</translation>
    </message>
    <message>
        <source>a time later than that of --since</source>
        <translation>--since より後の時刻</translation>
    </message>
    <message>
        <source>a column that --help names</source>
        <translation>--help に示された列</translation>
    </message>
    <message>
        <source>a whole number between 1 and 3600</source>
        <translation>1 から 3600 までの整数</translation>
    </message>
    <message>
        <source>Give the import&apos;s number, as &quot;imports list&quot; shows it.</source>
        <translation>&quot;imports list&quot; で表示されるインポートの番号を指定してください。</translation>
    </message>
    <message>
        <source>No verification can be carried over between these accounts: see &quot;providers&quot;.</source>
        <translation>これらのアカウント間では本人確認結果を引き継げません。&quot;providers&quot; を参照してください。</translation>
    </message>
    <message>
        <source>A --field is none that these accounts want.</source>
        <translation>--field に、これらのアカウントで使わないキーがあります。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything is there. The customer&apos;s personal data would be given to the destination: --yes carries it over.</source>
        <translation>必要なものはそろっています。顧客の個人データがインポート先に提供されます。--yes を指定すると引き継ぎます。</translation>
    </message>
    <message>
        <source>--new-token and --watch-on exclude each other.</source>
        <translation>--new-token と --watch-on は同時に指定できません。</translation>
    </message>
    <message>
        <source>This import does not go on like that: &quot;imports show&quot; says what to do.</source>
        <translation>このインポートはその方法では続行できません。対処方法は &quot;imports show&quot; で確認してください。</translation>
    </message>
    <message>
        <source>share-token, where you have one already, or a secret field of the destination. SOURCE is env:NAME, file:PATH or stdin. A secret on the command line itself is refused.</source>
        <translation>既にトークンがある場合の share-token、またはインポート先の秘密の項目。SOURCE は env:NAME、file:PATH、または stdin です。コマンドライン上の秘密情報そのものは受け付けません。</translation>
    </message>
    <message>
        <source>How often the destination is asked what became of it; by default as it wants it.</source>
        <translation>インポート先に結果を照会する間隔。既定ではインポート先が求める間隔。</translation>
    </message>
    <message>
        <source>What to carry over</source>
        <translation>引き継ぐ内容</translation>
    </message>
    <message>
        <source>The stored account that has the applicant. Left out with --secret share-token.</source>
        <translation>申請者が登録されている保存済みアカウント。--secret share-token を使う場合は省略します。</translation>
    </message>
    <message>
        <source>The stored account that takes the verification.</source>
        <translation>本人確認結果を受け取る保存済みアカウント。</translation>
    </message>
    <message>
        <source>applicant-id or external-user-id, and what the destination wants, as &quot;providers&quot; lists it. Repeatable.</source>
        <translation>applicant-id または external-user-id、および &quot;providers&quot; で示されるインポート先に必要な項目。複数指定可。</translation>
    </message>
    <message>
        <source>The customer&apos;s consent, or another legal basis. Required.</source>
        <translation>顧客の同意、またはその他の法的根拠。必須。</translation>
    </message>
    <message>
        <source>A ticket or a case. Required.</source>
        <translation>チケットまたは案件。必須。</translation>
    </message>
    <message>
        <source>What to call the customer.</source>
        <translation>顧客の呼び名。</translation>
    </message>
    <message>
        <source>Carry it over. Without it everything is checked, and what would be done is told.</source>
        <translation>引き継ぎを実行します。指定しない場合はすべてを確認し、実行される内容を示すだけです。</translation>
    </message>
    <message>
        <source>Carry a verification over to another provider by share token.</source>
        <translation>共有トークンで本人確認結果を別のプロバイダーに引き継ぎます。</translation>
    </message>
    <message>
        <source>Reads the applicant, has a share token made, hands it over once, and asks the destination what became of it. Prints one JSON object a line for each step.</source>
        <translation>申請者を読み込み、共有トークンを作成させ、一度だけ引き渡し、その結果をインポート先に照会します。ステップごとに 1 行に 1 つの JSON オブジェクトを出力します。</translation>
    </message>
    <message>
        <source>Ctrl+C stops it where it stands; &quot;imports resume&quot; goes on. A token is never handed over twice. Exit status: 0 the destination has it and says so, 1 another end, which is named, 2 wrong usage, 3 the vault or the records could not be used.</source>
        <translation>Ctrl+C でその時点で停止します。&quot;imports resume&quot; で続行できます。トークンが二度引き渡されることはありません。終了ステータス: 0 インポート先が受け取り、その旨を示している、1 それ以外の終わり方（内容を表示）、2 使い方の誤り、3 保管庫または記録を使用できなかった。</translation>
    </message>
    <message>
        <source>Show the imports: running, waiting, interrupted and finished.</source>
        <translation>実行中、待機中、中断、終了済みのインポートを表示します。</translation>
    </message>
    <message>
        <source>The newest first. That somebody looked is recorded.</source>
        <translation>新しい順です。閲覧したことは記録されます。</translation>
    </message>
    <message>
        <source>Show one import with its steps and what to do next.</source>
        <translation>1 件のインポートを、ステップと次の対処方法とともに表示します。</translation>
    </message>
    <message>
        <source>That somebody looked is recorded.</source>
        <translation>閲覧したことは記録されます。</translation>
    </message>
    <message>
        <source>Your word that a new share token may be made, where the last one may have been used. Everything else stays as it was.</source>
        <translation>前の共有トークンが使用された可能性がある場合に、新しい共有トークンの作成を認めます。そのほかはすべて以前のままです。</translation>
    </message>
    <message>
        <source>Ask the destination on, more slowly, where it has not decided.</source>
        <translation>インポート先がまだ判定していない場合に、間隔を空けて照会を続けます。</translation>
    </message>
    <message>
        <source>Go on with an import that was interrupted or waits.</source>
        <translation>中断または待機中のインポートを続行します。</translation>
    </message>
    <message>
        <source>Goes on at the step it stopped at. Where handing over had begun the destination is asked first, and the same token is never sent again.</source>
        <translation>停止したステップから続行します。引き渡しが始まっていた場合は先にインポート先に照会し、同じトークンを再び送信することはありません。</translation>
    </message>
    <message>
        <source>Exit status as for &quot;import&quot;.</source>
        <translation>終了ステータスは &quot;import&quot; と同じです。</translation>
    </message>
    <message>
        <source>End an import that was interrupted or waits, and drop its token.</source>
        <translation>中断または待機中のインポートを終了し、そのトークンを破棄します。</translation>
    </message>
    <message>
        <source>What the destination has taken it keeps.</source>
        <translation>インポート先が既に受け取ったものは、そのまま残ります。</translation>
    </message>
    <message>
        <source>There are no imports.
</source>
        <translation>インポートはありません。
</translation>
    </message>
    <message>
        <source>IMPORT</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>インポート元</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>インポート先</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>STATUS THERE</source>
        <translation>先方のステータス</translation>
    </message>
    <message>
        <source>WHAT HAPPENED</source>
        <translation>結果の内容</translation>
    </message>
    <message>
        <source>STEP</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>BEGAN</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Your administrator requires a reference for every lookup: give it as --reference, for example a ticket.</source>
        <translation>管理者の設定により、すべての照会に参照番号が必要です。--reference で指定してください（例: チケット）。</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>照会する内容</translation>
    </message>
    <message>
        <source>A stored account (see &quot;accounts list&quot;), with its address and credentials. Repeatable. Without --check every check of its provider is asked.</source>
        <translation>アドレスと認証情報を含む保存済みアカウント（&quot;accounts list&quot; を参照）。複数指定可。--check を指定しない場合、そのプロバイダーのすべてのチェックを照会します。</translation>
    </message>
    <message>
        <source>A check, for example p100/kyc. Repeat it to ask several at once.</source>
        <translation>チェック（例: p100/kyc）。繰り返すと、複数のチェックを一度に照会できます。</translation>
    </message>
    <message>
        <source>An identifier of the customer or a setting of the account. Repeatable. The value serves every check that knows the key; PROVIDER/KEY=VALUE means that provider alone.</source>
        <translation>顧客の識別子、またはアカウントの設定。複数指定可。値は、そのキーを持つすべてのチェックに使われます。PROVIDER/KEY=VALUE はそのプロバイダーだけを指します。</translation>
    </message>
    <message>
        <source>A credential. Repeatable. SOURCE is env:NAME (an environment variable), file:PATH or stdin (for one secret at most). A secret on the command line itself is refused.</source>
        <translation>認証情報。複数指定可。SOURCE は env:NAME（環境変数）、file:PATH、または stdin（秘密情報 1 件まで）です。コマンドライン上の秘密情報そのものは受け付けません。</translation>
    </message>
    <message>
        <source>What to call the customer in the results.</source>
        <translation>結果に表示する顧客の呼び名。</translation>
    </message>
    <message>
        <source>Where to ask</source>
        <translation>照会先</translation>
    </message>
    <message>
        <source>This address instead of the providers&apos; own, for all checks. https; http for this machine alone.</source>
        <translation>すべてのチェックで、プロバイダー自身のアドレスの代わりに使うアドレス。https のみ。http はこのコンピューターに限ります。</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>照会方法</translation>
    </message>
    <message>
        <source>For one request and its answer; 15 by default.</source>
        <translation>1 回の要求とその応答の制限時間。既定は 15。</translation>
    </message>
    <message>
        <source>For one whole lookup with all its tries; 45 by default.</source>
        <translation>すべての試行を含む照会全体の制限時間。既定は 45。</translation>
    </message>
    <message>
        <source>For each provider; 0 is without limit. By default what the provider allows.</source>
        <translation>プロバイダーごと。0 は無制限。既定ではプロバイダーが許可する値。</translation>
    </message>
    <message>
        <source>Requests to one provider that wait for an answer at once.</source>
        <translation>1 つのプロバイダーに対し同時に応答を待つ要求の数。</translation>
    </message>
    <message>
        <source>Who asks, for the CSV; your login name by default.</source>
        <translation>CSV に記載する担当者。既定はログイン名。</translation>
    </message>
    <message>
        <source>A ticket or a case, for the CSV.</source>
        <translation>CSV に記載するチケットまたは案件。</translation>
    </message>
    <message>
        <source>Between CSV cells: a comma (default), a semicolon, a bar or &quot;tab&quot;.</source>
        <translation>CSV のセルの区切り: コンマ（既定）、セミコロン、縦棒、または &quot;tab&quot;。</translation>
    </message>
    <message>
        <source>Start the CSV with a byte-order mark, which Excel wants.</source>
        <translation>CSV の先頭にバイトオーダーマークを付けます（Excel で必要）。</translation>
    </message>
    <message>
        <source>Do not put an apostrophe before CSV text that a spreadsheet would run as a formula.</source>
        <translation>表計算ソフトが数式として実行する CSV テキストの前に、アポストロフィを付けません。</translation>
    </message>
    <message>
        <source>Shorten the customer&apos;s identifiers in the CSV.</source>
        <translation>CSV で顧客の識別子を短縮します。</translation>
    </message>
    <message>
        <source>Ask checks about a customer.</source>
        <translation>顧客についてチェックを照会します。</translation>
    </message>
    <message>
        <source>Asks one or more checks about one customer, all at once, and prints what each provider says, normalized. The checks and their keys are listed by &quot;providers&quot;.</source>
        <translation>1 人の顧客について 1 つ以上のチェックを同時に照会し、各プロバイダーの結果を統一した形で表示します。チェックとそのキーは &quot;providers&quot; で一覧表示されます。</translation>
    </message>
    <message>
        <source>Results go to standard output, everything else to standard error. Ctrl+C cancels what still runs and prints what there is. Exit status: 0 every lookup was answered, 1 at least one was not (or the results could not be written), 2 wrong usage, 3 the vault or the store could not be used.</source>
        <translation>結果は標準出力に、それ以外は標準エラーに出力されます。Ctrl+C で実行中の照会をキャンセルし、それまでの結果を表示します。終了ステータス: 0 すべての照会に応答があった、1 応答のない照会があった（または結果を書き込めなかった）、2 使い方の誤り、3 保管庫または記録ストアを使用できなかった。</translation>
    </message>
    <message>
        <source>An account is named twice.</source>
        <translation>同じアカウントが 2 回指定されています。</translation>
    </message>
    <message>
        <source>--passphrase is for --account alone.</source>
        <translation>--passphrase は --account と併用する場合だけ使えます。</translation>
    </message>
    <message>
        <source>Nothing to ask: give at least one --check or --account.</source>
        <translation>照会する対象がありません。--check または --account を少なくとも 1 つ指定してください。</translation>
    </message>
    <message>
        <source>A check is named twice.</source>
        <translation>同じチェックが 2 回指定されています。</translation>
    </message>
    <message>
        <source>Only one secret can come from standard input.</source>
        <translation>標準入力から渡せる秘密情報は 1 件だけです。</translation>
    </message>
    <message>
        <source>An --account has its own address: leave --environment and --base-url out.</source>
        <translation>--account には独自のアドレスがあります。--environment と --base-url は省略してください。</translation>
    </message>
    <message>
        <source>seconds between 0.05 and 3600</source>
        <translation>0.05 から 3600 までの秒数</translation>
    </message>
    <message>
        <source>--%1 is for --format csv alone.</source>
        <translation>--%1 は --format csv の場合だけ使えます。</translation>
    </message>
    <message>
        <source>A --check is none of these: %1</source>
        <translation>--check に、次のどれでもないものがあります: %1</translation>
    </message>
    <message>
        <source>%1 has no %2 address: choose another --environment or give --base-url.</source>
        <translation>%1 には %2 のアドレスがありません。別の --environment を選ぶか、--base-url を指定してください。</translation>
    </message>
    <message>
        <source>--%1 wants %2.</source>
        <translation>--%1 に必要な値: %2。</translation>
    </message>
    <message>
        <source>table, json or csv</source>
        <translation>table、json、または csv</translation>
    </message>
    <message>
        <source>--base-url and --environment exclude each other.</source>
        <translation>--base-url と --environment は同時に指定できません。</translation>
    </message>
    <message>
        <source>staging or production</source>
        <translation>staging または production</translation>
    </message>
    <message>
        <source>an address like https://api.example.com, without name, password or query</source>
        <translation>https://api.example.com のようなアドレス（ユーザー名、パスワード、クエリを含まないもの）</translation>
    </message>
    <message>
        <source>a PEM file that can be read</source>
        <translation>読み取り可能な PEM ファイル</translation>
    </message>
    <message>
        <source>a number between 0 and 1000</source>
        <translation>0 から 1000 までの数値</translation>
    </message>
    <message>
        <source>a whole number between 1 and 1000</source>
        <translation>1 から 1000 までの整数</translation>
    </message>
    <message>
        <source>table or json</source>
        <translation>table または json</translation>
    </message>
    <message>
        <source>a comma, a semicolon, a bar or &quot;tab&quot;</source>
        <translation>コンマ、セミコロン、縦棒、または &quot;tab&quot;</translation>
    </message>
    <message>
        <source>a time like 2026-03-04 or 2026-03-04T05:06:07Z</source>
        <translation>2026-03-04 や 2026-03-04T05:06:07Z のような時刻</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>--%1 というオプションはここにはありません。</translation>
    </message>
    <message>
        <source>One of the options is not known here.</source>
        <translation>ここにはないオプションが含まれています。</translation>
    </message>
    <message>
        <source>--%1 may be given only once.</source>
        <translation>--%1 は 1 回だけ指定できます。</translation>
    </message>
    <message>
        <source>An argument belongs to no option; every value follows its option&apos;s name.</source>
        <translation>どのオプションにも属さない引数があります。値はオプション名の後に指定してください。</translation>
    </message>
    <message>
        <source>The %1 is missing.</source>
        <translation>%1 が指定されていません。</translation>
    </message>
    <message>
        <source>Reason, internal</source>
        <translation>理由（社内限り）</translation>
    </message>
    <message>
        <source>Reason, may be told</source>
        <translation>理由（伝達可）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次の対応者</translation>
    </message>
    <message>
        <source>New attempt</source>
        <translation>再申請</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>yes, the provider will not change it</source>
        <translation>はい、プロバイダーによる変更はありません</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Provider said</source>
        <translation>プロバイダーの原文</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Give it as</source>
        <translation>指定方法</translation>
    </message>
    <message>
        <source>Provider&apos;s code</source>
        <translation>プロバイダーのコード</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>次の対応者</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>GIVE AS</source>
        <translation>指定方法</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>%1 requests in flight</source>
        <translation>同時要求 %1 件</translation>
    </message>
    <message>
        <source>%1 requests per second, %2 in flight</source>
        <translation>毎秒 %1 件、同時要求 %2 件</translation>
    </message>
    <message>
        <source>staging, %1: %2</source>
        <translation>ステージング、%1: %2</translation>
    </message>
    <message>
        <source>production, %1: %2</source>
        <translation>本番、%1: %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Import from here: the applicant, as above</source>
        <translation>ここからのインポート: 上記の申請者</translation>
    </message>
    <message>
        <source>Import to here</source>
        <translation>ここへのインポート</translation>
    </message>
    <message>
        <source>List the providers, their checks and the keys those take.</source>
        <translation>プロバイダー、そのチェック、使えるキーを一覧表示します。</translation>
    </message>
    <message>
        <source>Lists each provider with its checks, its hosts, what --field and --secret it takes, and how many requests it is sent by default.</source>
        <translation>各プロバイダーについて、チェック、ホスト、--field と --secret に指定できるもの、既定で送信する要求の数を一覧表示します。</translation>
    </message>
    <message>
        <source>Look whether the file of the records is whole.</source>
        <translation>記録のファイルが完全かどうかを調べます。</translation>
    </message>
    <message>
        <source>Reads all of it, which may take a while; for after a crash or a power cut. It changes nothing. Exit status: 0 it is sound, 1 it is damaged, or was not looked at to the end, 3 it cannot be opened.</source>
        <translation>ファイル全体を読み取るため、時間がかかることがあります。異常終了や停電の後に使います。何も変更しません。終了ステータス: 0 正常である、1 破損しているか、最後まで調べられなかった、3 開けない。</translation>
    </message>
    <message>
        <source>A program that had the records open did not end properly.</source>
        <translation>記録を開いていたプログラムが正常に終了していません。</translation>
    </message>
    <message>
        <source>The records are sound.</source>
        <translation>記録は正常です。</translation>
    </message>
    <message>
        <source>The passphrase of the recovery file, from env:NAME, file:PATH or stdin; asked for at the terminal when nothing is said.</source>
        <translation>復旧ファイルのパスフレーズ。env:NAME、file:PATH、または stdin から取得します。指定しない場合はターミナルで入力を求めます。</translation>
    </message>
    <message>
        <source>Write the keys of the records to a file under a passphrase.</source>
        <translation>記録の鍵を、パスフレーズで保護したファイルに書き込みます。</translation>
    </message>
    <message>
        <source>For the day the vault is lost: without its key nobody can read the records. Keep the file elsewhere, and its passphrase apart from it. It holds as long as these records do, and is recorded. Exit status: 0 it was written, 1 it was not, 3 the vault or the records cannot be used.</source>
        <translation>保管庫を失ったときの備えです。保管庫の鍵がなければ、誰も記録を読み取れません。ファイルは別の場所に、パスフレーズはファイルと別に保管してください。この記録がある限り有効で、作成は記録されます。終了ステータス: 0 書き込めた、1 書き込めなかった、3 保管庫または記録を使用できない。</translation>
    </message>
    <message>
        <source>Replace the file that is there.</source>
        <translation>既存のファイルを置き換えます。</translation>
    </message>
    <message>
        <source>Bring the keys of the records back from such a file.</source>
        <translation>そのファイルから記録の鍵を復元します。</translation>
    </message>
    <message>
        <source>Puts them into the vault, and opens the records with them. A key that is not theirs changes nothing. Exit status: 0 the records are open to it, 1 the file was of no use, 3 the vault or the records cannot be used.</source>
        <translation>鍵を保管庫に入れ、それで記録を開きます。この記録のものでない鍵では何も変わりません。終了ステータス: 0 記録を開けた、1 ファイルが役に立たなかった、3 保管庫または記録を使用できない。</translation>
    </message>
    <message>
        <source>There are no records here: first put their file into its place, %1.</source>
        <translation>ここには記録がありません。先に記録のファイルを所定の場所 %1 に置いてください。</translation>
    </message>
    <message>
        <source>What was given for the secret %1 is too long to be one (over %2 bytes).</source>
        <translation>秘密情報 %1 として渡された値は長すぎます（%2 バイト超）。</translation>
    </message>
    <message>
        <source>What was given for the secret %1 is empty.</source>
        <translation>秘密情報 %1 として渡された値は空です。</translation>
    </message>
    <message>
        <source>The environment variable for the secret %1 is not set.</source>
        <translation>秘密情報 %1 の環境変数が設定されていません。</translation>
    </message>
    <message>
        <source>The file for the secret %1 cannot be read: %2</source>
        <translation>秘密情報 %1 のファイルを読み取れません: %2</translation>
    </message>
    <message>
        <source>The file for the secret %1 can be read by other users of this machine (chmod 600 it).</source>
        <translation>秘密情報 %1 のファイルを、このコンピューターのほかのユーザーが読み取れます（chmod 600 を実行してください）。</translation>
    </message>
    <message>
        <source>The secret %1 is to come from standard input, which is the keyboard: it would be shown while you type. Pipe it in, for example from a password manager.</source>
        <translation>秘密情報 %1 の取得元が標準入力ですが、キーボードにつながっています。入力中に表示されてしまうため、パスワードマネージャーなどからパイプで渡してください。</translation>
    </message>
    <message>
        <source>The secret %1 cannot be read from standard input.</source>
        <translation>秘密情報 %1 を標準入力から読み取れません。</translation>
    </message>
    <message>
        <source>A secret is not taken from the command line, where other users and the shell&apos;s history see it. Give it as --secret %1=env:NAME, %1=file:PATH or %1=stdin. If a real secret was just typed, have it replaced.</source>
        <translation>秘密情報はコマンドラインでは受け付けません。ほかのユーザーやシェルの履歴から見えてしまうためです。--secret %1=env:NAME、%1=file:PATH、または %1=stdin で指定してください。本物の秘密情報を入力してしまった場合は、再発行してもらってください。</translation>
    </message>
    <message>
        <source>A --check is none of these accounts&apos;: %1</source>
        <translation>--check に、これらのアカウントのどのチェックでもないものがあります: %1</translation>
    </message>
    <message>
        <source>A customer&apos;s --secret is for one address alone, and %1 and %2 have different ones: ask them one after the other.</source>
        <translation>顧客の --secret は 1 つのアドレスだけのものですが、%1 と %2 のアドレスは異なります。1 つずつ照会してください。</translation>
    </message>
    <message>
        <source>A --field or --secret is the account&apos;s own: change it with &quot;accounts edit&quot;.</source>
        <translation>--field または --secret に、アカウント自体の項目があります。&quot;accounts edit&quot; で変更してください。</translation>
    </message>
    <message>
        <source>Passphrase of the vault:</source>
        <translation>保管庫のパスフレーズ:</translation>
    </message>
    <message>
        <source>The vault&apos;s passphrase is missing: give it as --passphrase env:NAME, file:PATH or stdin.</source>
        <translation>保管庫のパスフレーズがありません。--passphrase env:NAME、file:PATH、または stdin で指定してください。</translation>
    </message>
    <message>
        <source>Passphrase of the recovery file:</source>
        <translation>復旧ファイルのパスフレーズ:</translation>
    </message>
    <message>
        <source>The recovery file&apos;s passphrase is missing: give it as --recovery-passphrase env:NAME, file:PATH or stdin.</source>
        <translation>復旧ファイルのパスフレーズがありません。--recovery-passphrase env:NAME、file:PATH、または stdin で指定してください。</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>もう一度入力:</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>2 つのパスフレーズが一致しません。</translation>
    </message>
    <message>
        <source>keychain (the system&apos;s) or file (one of ours under a passphrase).</source>
        <translation>keychain（システムのキーチェーン）または file（パスフレーズで保護した専用ファイル）。</translation>
    </message>
    <message>
        <source>Say where credentials are kept and whether that works.</source>
        <translation>認証情報の保管先と、それが使用できるかどうかを示します。</translation>
    </message>
    <message>
        <source>Writes a value to the keeper that was chosen, reads it back and compares. A vault file is not opened. Exit status: 0 it works, 3 it does not.</source>
        <translation>選択されている保管先に値を書き込み、読み戻して比較します。保管庫ファイルは開きません。終了ステータス: 0 使用できる、3 使用できない。</translation>
    </message>
    <message>
        <source>Decide where credentials are kept.</source>
        <translation>認証情報の保管先を決めます。</translation>
    </message>
    <message>
        <source>For the first time; &quot;vault move&quot; changes it later. The keeper is tried out first. A new vault file gets the passphrase given here.</source>
        <translation>初回用です。後から変更するには &quot;vault move&quot; を使います。先に保管先を試します。新しい保管庫ファイルには、ここで指定したパスフレーズが設定されます。</translation>
    </message>
    <message>
        <source>Carry every credential over to another keeper.</source>
        <translation>すべての認証情報を別の保管先に移します。</translation>
    </message>
    <message>
        <source>Writes all, reads each back and compares, and only then removes them from where they were. The passphrase is that of the vault file that they leave or go to.</source>
        <translation>すべて書き込み、それぞれを読み戻して比較し、その後で初めて元の保管先から削除します。パスフレーズは、移動元または移動先の保管庫ファイルのものです。</translation>
    </message>
    <message>
        <source>keychain or file</source>
        <translation>keychain または file</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>システムのキーチェーン</translation>
    </message>
    <message>
        <source>a vault file</source>
        <translation>保管庫ファイル</translation>
    </message>
    <message>
        <source>the memory of the window</source>
        <translation>ウィンドウのメモリ</translation>
    </message>
    <message>
        <source>Credentials are kept in: %1
</source>
        <translation>認証情報の保管先: %1
</translation>
    </message>
    <message>
        <source>That was decided before: &quot;vault move&quot; changes it.</source>
        <translation>保管先は既に決められています。&quot;vault move&quot; で変更できます。</translation>
    </message>
    <message>
        <source>They are kept there already.</source>
        <translation>既にそこに保管されています。</translation>
    </message>
    <message>
        <source>Secrets moved: %1.</source>
        <translation>移動した秘密情報: %1。</translation>
    </message>
    <message>
        <source>&quot;kyc-desk-cli vault choose --keeper keychain&quot; or &quot;--keeper file&quot; does it here. What the window keeps in memory alone, the command line cannot use.</source>
        <translation>ここでは &quot;kyc-desk-cli vault choose --keeper keychain&quot; または &quot;--keeper file&quot; で設定できます。ウィンドウがメモリだけに保持しているものは、コマンドラインでは使用できません。</translation>
    </message>
    <message>
        <source>There is no account of that name: see &quot;accounts list&quot;.</source>
        <translation>その名前のアカウントはありません。&quot;accounts list&quot; を参照してください。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み取れません: %1。</translation>
    </message>
    <message>
        <source>Two columns are called &quot;%1&quot;. Rename one of them and try again.</source>
        <translation>&quot;%1&quot; という名前の列が 2 つあります。どちらかの名前を変更して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The file is empty: its first line has to name the columns.</source>
        <translation>ファイルが空です。1 行目には列名が必要です。</translation>
    </message>
    <message>
        <source>The names of the columns (line %1): a quote is opened and never closed.</source>
        <translation>列名（%1 行目）: 引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>The names of the columns (line %1): a quote stands where none may.</source>
        <translation>列名（%1 行目）: 使えない位置に引用符があります。</translation>
    </message>
    <message>
        <source>The names of the columns (line %1): there are more than %2.</source>
        <translation>列名（%1 行目）: 列が %2 個を超えています。</translation>
    </message>
    <message>
        <source>The names of the columns (line %1) hold bytes that are no text.</source>
        <translation>列名（%1 行目）にテキストでないバイトが含まれています。</translation>
    </message>
    <message>
        <source>The names of the columns (line %1) hold a NUL character.</source>
        <translation>列名（%1 行目）に NUL 文字が含まれています。</translation>
    </message>
    <message>
        <source>The names of the columns (line %1) are longer than %2 KiB.</source>
        <translation>列名（%1 行目）が %2 KiB を超えています。</translation>
    </message>
    <message>
        <source>Record %1 (line %2): a quote is opened and never closed; nothing after it was read.</source>
        <translation>レコード %1（%2 行目）: 引用符が閉じられていません。以降は読み取られていません。</translation>
    </message>
    <message>
        <source>Record %1 (line %2): a quote stands where none may. Put the cell in quotes and double those inside.</source>
        <translation>レコード %1（%2 行目）: 使えない位置に引用符があります。セルを引用符で囲み、中の引用符は二重にしてください。</translation>
    </message>
    <message>
        <source>Record %1 (line %2) has %3 cells; the first line names %4.</source>
        <translation>レコード %1（%2 行目）のセルは %3 個ですが、1 行目の列は %4 個です。</translation>
    </message>
    <message>
        <source>Record %1 (line %2) has more than %3 cells.</source>
        <translation>レコード %1（%2 行目）のセルが %3 個を超えています。</translation>
    </message>
    <message>
        <source>Record %1 (line %2) has a cell of more than %3 KiB.</source>
        <translation>レコード %1（%2 行目）に %3 KiB を超えるセルがあります。</translation>
    </message>
    <message>
        <source>Record %1 (line %2) is longer than %3 KiB.</source>
        <translation>レコード %1（%2 行目）が %3 KiB を超えています。</translation>
    </message>
    <message>
        <source>Record %1 (line %2) holds bytes that are no text. Save the file as UTF-8.</source>
        <translation>レコード %1（%2 行目）にテキストでないバイトが含まれています。ファイルを UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>Record %1 (line %2) holds a NUL character.</source>
        <translation>レコード %1（%2 行目）に NUL 文字が含まれています。</translation>
    </message>
    <message>
        <source>Nothing was asked: %1 is missing.</source>
        <translation>照会していません: %1 がありません。</translation>
    </message>
    <message>
        <source>Enter it and ask again.</source>
        <translation>入力して、もう一度照会してください。</translation>
    </message>
    <message>
        <source>Nothing was asked: %1 is not well-formed.</source>
        <translation>照会していません: %1 の形式が正しくありません。</translation>
    </message>
    <message>
        <source>Correct it and ask again.</source>
        <translation>修正して、もう一度照会してください。</translation>
    </message>
    <message>
        <source>Nothing was asked: there is no check &quot;%1&quot; for this account.</source>
        <translation>照会していません: このアカウントに「%1」というチェックはありません。</translation>
    </message>
    <message>
        <source>Choose one of the provider&apos;s checks.</source>
        <translation>プロバイダーのチェックから選択してください。</translation>
    </message>
    <message>
        <source>Nothing was asked: the credential %1 is missing.</source>
        <translation>照会していません: 認証情報 %1 がありません。</translation>
    </message>
    <message>
        <source>Enter it in the account, or beside the customer if it is personal.</source>
        <translation>アカウントに入力してください。顧客本人の認証情報の場合は、顧客の横に入力してください。</translation>
    </message>
    <message>
        <source>Nothing was asked: the credential %1 holds characters that cannot be sent.</source>
        <translation>照会していません: 認証情報 %1 に送信できない文字が含まれています。</translation>
    </message>
    <message>
        <source>Enter it again, without line breaks.</source>
        <translation>改行を入れずに、もう一度入力してください。</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 would have been asked without encryption.</source>
        <translation>送信していません: %1 への照会が暗号化されないところでした。</translation>
    </message>
    <message>
        <source>Change the account&apos;s address to https.</source>
        <translation>アカウントのアドレスを https に変更してください。</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 is not this account&apos;s host.</source>
        <translation>送信していません: %1 はこのアカウントのホストではありません。</translation>
    </message>
    <message>
        <source>Check the account&apos;s address.</source>
        <translation>アカウントのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Nothing was sent: the account has no usable address.</source>
        <translation>送信していません: アカウントに使用できるアドレスがありません。</translation>
    </message>
    <message>
        <source>Enter the account&apos;s base address, for example https://api.example.com.</source>
        <translation>アカウントのベースアドレスを入力してください（例: https://api.example.com）。</translation>
    </message>
    <message>
        <source>The provider saw no key.</source>
        <translation>プロバイダーにキーが届いていません。</translation>
    </message>
    <message>
        <source>Enter the key in the account.</source>
        <translation>アカウントにキーを入力してください。</translation>
    </message>
    <message>
        <source>The provider refused the key as wrong.</source>
        <translation>プロバイダーは、キーが誤っているとして拒否しました。</translation>
    </message>
    <message>
        <source>Check the account&apos;s key and its environment.</source>
        <translation>アカウントのキーと環境を確認してください。</translation>
    </message>
    <message>
        <source>The provider does not allow this workstation&apos;s IP address.</source>
        <translation>プロバイダーは、このコンピューターの IP アドレスを許可していません。</translation>
    </message>
    <message>
        <source>Ask the provider to allow it, or use the company&apos;s VPN.</source>
        <translation>プロバイダーに許可を依頼するか、会社の VPN を使用してください。</translation>
    </message>
    <message>
        <source>The provider refused the credential.</source>
        <translation>プロバイダーが認証情報を拒否しました。</translation>
    </message>
    <message>
        <source>It is wrong or has expired: enter a new one.</source>
        <translation>誤っているか、有効期限が切れています。新しい認証情報を入力してください。</translation>
    </message>
    <message>
        <source>The provider refused the request&apos;s signature.</source>
        <translation>プロバイダーが要求の署名を拒否しました。</translation>
    </message>
    <message>
        <source>Check the account&apos;s token and secret key: they must belong together.</source>
        <translation>アカウントのトークンとシークレットキーを確認してください。両者は対になっている必要があります。</translation>
    </message>
    <message>
        <source>The provider refused the signature: this workstation&apos;s clock is off by %1 min.</source>
        <translation>プロバイダーが署名を拒否しました。このコンピューターの時計が %1 分ずれています。</translation>
    </message>
    <message>
        <source>Set the clock and ask again.</source>
        <translation>時計を合わせて、もう一度照会してください。</translation>
    </message>
    <message>
        <source>The provider refused the organisation id.</source>
        <translation>プロバイダーが組織 ID を拒否しました。</translation>
    </message>
    <message>
        <source>Enter it as &lt;org-id&gt;:&lt;env-id&gt; in the account.</source>
        <translation>アカウントに &lt;org-id&gt;:&lt;env-id&gt; の形式で入力してください。</translation>
    </message>
    <message>
        <source>The provider refused the credential or the share token.</source>
        <translation>プロバイダーが認証情報または共有トークンを拒否しました。</translation>
    </message>
    <message>
        <source>Check the credential; if it is valid, make a new share token and a new quote.</source>
        <translation>認証情報を確認してください。有効であれば、新しい共有トークンと新しい見積もりを作成してください。</translation>
    </message>
    <message>
        <source>The provider failed over this share token.</source>
        <translation>この共有トークンについて、プロバイダー側でエラーが発生しました。</translation>
    </message>
    <message>
        <source>Ask again; if it stays so, make a new share token and a new quote.</source>
        <translation>もう一度照会してください。解消しない場合は、新しい共有トークンと新しい見積もりを作成してください。</translation>
    </message>
    <message>
        <source>The credential does not have the right to ask this.</source>
        <translation>この認証情報には、この照会を行う権限がありません。</translation>
    </message>
    <message>
        <source>Ask the provider to grant it, or use another account.</source>
        <translation>プロバイダーに権限の付与を依頼するか、別のアカウントを使用してください。</translation>
    </message>
    <message>
        <source>The provider knows no such user.</source>
        <translation>プロバイダーに該当するユーザーがいません。</translation>
    </message>
    <message>
        <source>Check the identifier and the account&apos;s environment.</source>
        <translation>識別子とアカウントの環境を確認してください。</translation>
    </message>
    <message>
        <source>The provider asks to slow down.</source>
        <translation>プロバイダーから、照会の頻度を下げるよう求められています。</translation>
    </message>
    <message>
        <source>Wait a moment and ask again.</source>
        <translation>しばらく待ってから、もう一度照会してください。</translation>
    </message>
    <message>
        <source>The provider is not available at the moment.</source>
        <translation>プロバイダーは現在利用できません。</translation>
    </message>
    <message>
        <source>This is not about the customer: ask again in a few minutes.</source>
        <translation>顧客の問題ではありません。数分後にもう一度照会してください。</translation>
    </message>
    <message>
        <source>The provider refused the request.</source>
        <translation>プロバイダーが要求を拒否しました。</translation>
    </message>
    <message>
        <source>Check the identifiers; the provider&apos;s message says more.</source>
        <translation>識別子を確認してください。詳しくはプロバイダーのメッセージにあります。</translation>
    </message>
    <message>
        <source>The provider did not answer within %1 s.</source>
        <translation>プロバイダーから %1 秒以内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Ask again; if it stays so, check the network.</source>
        <translation>もう一度照会してください。解消しない場合は、ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>There was no usable answer within %1 s, with all tries.</source>
        <translation>再試行を含め、%1 秒以内に使用できる応答がありませんでした。</translation>
    </message>
    <message>
        <source>Ask again in a few minutes.</source>
        <translation>数分後にもう一度照会してください。</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>ホスト %1 が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Check the network connection and the account&apos;s address.</source>
        <translation>ネットワーク接続とアカウントのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 が接続を拒否しました。</translation>
    </message>
    <message>
        <source>Check the account&apos;s address, or ask again later.</source>
        <translation>アカウントのアドレスを確認するか、後でもう一度照会してください。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <translation>応答が完了する前に、%1 との接続が切れました。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>プロキシに到達できません。</translation>
    </message>
    <message>
        <source>Check the proxy settings of this workstation.</source>
        <translation>このコンピューターのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password.</source>
        <translation>プロキシがユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
        <source>Set them in the system&apos;s proxy settings.</source>
        <translation>システムのプロキシ設定で指定してください。</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 に到達できませんでした。</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>ネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 has expired.</source>
        <translation>送信していません: %1 の証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>Tell the provider; check this workstation&apos;s date too.</source>
        <translation>プロバイダーに連絡してください。このコンピューターの日付も確認してください。</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 is not valid yet.</source>
        <translation>送信していません: %1 の証明書はまだ有効になっていません。</translation>
    </message>
    <message>
        <source>Check this workstation&apos;s date; else tell the provider.</source>
        <translation>このコンピューターの日付を確認してください。正しい場合は、プロバイダーに連絡してください。</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate is not for %1.</source>
        <translation>送信していません: 証明書が %1 のものではありません。</translation>
    </message>
    <message>
        <source>Check the account&apos;s address; somebody may be in between.</source>
        <translation>アカウントのアドレスを確認してください。第三者が通信に介在しているおそれがあります。</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 is signed by itself.</source>
        <translation>送信していません: %1 の証明書は自己署名です。</translation>
    </message>
    <message>
        <source>If it is your company&apos;s own, add its CA file; else somebody may be in between.</source>
        <translation>自社の証明書の場合は、その CA ファイルを追加してください。そうでない場合は、第三者が通信に介在しているおそれがあります。</translation>
    </message>
    <message>
        <source>Nothing was sent: nobody this workstation trusts vouches for the certificate of %1.</source>
        <translation>送信していません: %1 の証明書は、このコンピューターが信頼する認証局によって保証されていません。</translation>
    </message>
    <message>
        <source>If your company inspects connections, add its CA file; else somebody may be in between.</source>
        <translation>会社が通信を検査している場合は、その CA ファイルを追加してください。そうでない場合は、第三者が通信に介在しているおそれがあります。</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 has been revoked.</source>
        <translation>送信していません: %1 の証明書は失効しています。</translation>
    </message>
    <message>
        <source>Do not go on; tell the provider.</source>
        <translation>続行せずに、プロバイダーに連絡してください。</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 is too weak to be trusted.</source>
        <translation>送信していません: %1 の証明書は強度が低く、信頼できません。</translation>
    </message>
    <message>
        <source>Tell the provider.</source>
        <translation>プロバイダーに連絡してください。</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 only offers encryption older than TLS 1.2.</source>
        <translation>送信していません: %1 が対応している暗号化は TLS 1.2 より古いものだけです。</translation>
    </message>
    <message>
        <source>Tell the provider, or whoever runs the proxy in between.</source>
        <translation>プロバイダー、または途中のプロキシの管理者に連絡してください。</translation>
    </message>
    <message>
        <source>Nothing was sent: no encrypted connection to %1 came about.</source>
        <translation>送信していません: %1 との暗号化接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>Check the account&apos;s address and the network.</source>
        <translation>アカウントのアドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 cannot be verified.</source>
        <translation>送信していません: %1 の証明書を検証できません。</translation>
    </message>
    <message>
        <source>Check the company CA file, else tell the provider.</source>
        <translation>会社の CA ファイルを確認してください。問題がない場合は、プロバイダーに連絡してください。</translation>
    </message>
    <message>
        <source>The provider&apos;s address sends elsewhere; this was not followed.</source>
        <translation>プロバイダーのアドレスは別の場所に転送していますが、転送先には接続していません。</translation>
    </message>
    <message>
        <source>The answer is not JSON but %1: perhaps a login page in between.</source>
        <translation>応答が JSON ではなく %1 です。途中でログインページが返された可能性があります。</translation>
    </message>
    <message>
        <source>The answer contradicts itself: it names &quot;%1&quot; twice.</source>
        <translation>応答に矛盾があります。「%1」が 2 回現れます。</translation>
    </message>
    <message>
        <source>Ask again; if it stays so, tell the provider.</source>
        <translation>もう一度照会してください。解消しない場合は、プロバイダーに連絡してください。</translation>
    </message>
    <message>
        <source>The answer lacks &quot;%1&quot;.</source>
        <translation>応答に「%1」がありません。</translation>
    </message>
    <message>
        <source>The answer makes no sense: &quot;%1&quot; is of the wrong type.</source>
        <translation>応答が不正です。「%1」の型が正しくありません。</translation>
    </message>
    <message>
        <source>The answer makes no sense: &quot;%1&quot; is out of range.</source>
        <translation>応答が不正です。「%1」が範囲外です。</translation>
    </message>
    <message>
        <source>The answer could not be decompressed.</source>
        <translation>応答を展開できませんでした。</translation>
    </message>
    <message>
        <source>The provider answered with the unexpected HTTP status %1.</source>
        <translation>プロバイダーが想定外の HTTP ステータス %1 を返しました。</translation>
    </message>
    <message>
        <source>The answer was larger than %1 KiB and was not read.</source>
        <translation>応答が %1 KiB を超えていたため、読み取りませんでした。</translation>
    </message>
    <message>
        <source>Check the account&apos;s address; else tell the provider.</source>
        <translation>アカウントのアドレスを確認してください。正しい場合は、プロバイダーに連絡してください。</translation>
    </message>
    <message>
        <source>The answer is damaged and could not be read.</source>
        <translation>応答が破損していて読み取れませんでした。</translation>
    </message>
    <message>
        <source>Nothing was asked: the credential %1 has expired.</source>
        <translation>照会していません: 認証情報 %1 の有効期限が切れています。</translation>
    </message>
    <message>
        <source>Log in again, or enter a new one in the account.</source>
        <translation>もう一度ログインするか、アカウントに新しい認証情報を入力してください。</translation>
    </message>
    <message>
        <source>Nothing was asked: the provider has refused the credential %1 before.</source>
        <translation>照会していません: 認証情報 %1 は以前プロバイダーに拒否されています。</translation>
    </message>
    <message>
        <source>Change it in the account, or test it there once more.</source>
        <translation>アカウントで変更するか、アカウントでもう一度テストしてください。</translation>
    </message>
    <message>
        <source>Nothing was asked: the credential %1 was entered for another address, not for %2.</source>
        <translation>照会していません: 認証情報 %1 は %2 用ではなく、別のアドレス用に入力されたものです。</translation>
    </message>
    <message>
        <source>Check the account&apos;s address, then enter the credential again.</source>
        <translation>アカウントのアドレスを確認し、認証情報を入力し直してください。</translation>
    </message>
    <message>
        <source>The credential is for another environment: %1.</source>
        <translation>この認証情報は別の環境用です: %1。</translation>
    </message>
    <message>
        <source>Change the account&apos;s environment, or enter the credential that belongs to it.</source>
        <translation>アカウントの環境を変更するか、その環境の認証情報を入力してください。</translation>
    </message>
    <message>
        <source>The credential may look up applicants, but not share their data.</source>
        <translation>この認証情報では申請者を照会できますが、データの共有はできません。</translation>
    </message>
    <message>
        <source>For hand-overs, have the provider grant it that right.</source>
        <translation>引き渡しを行うには、プロバイダーにその権限の付与を依頼してください。</translation>
    </message>
    <message>
        <source>The provider refused the login.</source>
        <translation>プロバイダーがログインを拒否しました。</translation>
    </message>
    <message>
        <source>Check the code and what the account says of the login.</source>
        <translation>コードと、アカウントのログイン情報を確認してください。</translation>
    </message>
    <message>
        <source>The provider sends no new code yet.</source>
        <translation>プロバイダーはまだ新しいコードを送信しません。</translation>
    </message>
    <message>
        <source>Wait %1 s, or use the code that was sent last.</source>
        <translation>%1 秒待つか、最後に送信されたコードを使用してください。</translation>
    </message>
    <message>
        <source>Nothing was asked: the login was not carried out.</source>
        <translation>照会していません: ログインが行われませんでした。</translation>
    </message>
    <message>
        <source>Log in, then ask again.</source>
        <translation>ログインしてから、もう一度照会してください。</translation>
    </message>
    <message>
        <source>The provider makes no share token for this recipient.</source>
        <translation>プロバイダーはこの提供先向けの共有トークンを作成しません。</translation>
    </message>
    <message>
        <source>Have the recipient added to the partners in the provider&apos;s dashboard, or correct its client id in the destination account.</source>
        <translation>プロバイダーのダッシュボードで提供先をパートナーに追加してもらうか、インポート先のアカウントにあるクライアント ID を修正してください。</translation>
    </message>
    <message>
        <source>The share token was made for somebody else than was asked for.</source>
        <translation>共有トークンが、指定したものとは別の提供先向けに作成されました。</translation>
    </message>
    <message>
        <source>It was dropped and handed to nobody. Report it to the provider.</source>
        <translation>破棄され、どこにも引き渡されていません。プロバイダーに報告してください。</translation>
    </message>
    <message>
        <source>The provider does not share this applicant.</source>
        <translation>プロバイダーはこの申請者を共有しません。</translation>
    </message>
    <message>
        <source>Only an approved applicant can be shared: look the applicant up.</source>
        <translation>共有できるのは承認済みの申請者だけです。申請者を照会してください。</translation>
    </message>
    <message>
        <source>It has not been decided yet where credentials are kept.</source>
        <translation>認証情報の保管先がまだ決まっていません。</translation>
    </message>
    <message>
        <source>Choose the place.</source>
        <translation>保管先を選択してください。</translation>
    </message>
    <message>
        <source>The credentials are locked.</source>
        <translation>認証情報はロックされています。</translation>
    </message>
    <message>
        <source>Unlock them.</source>
        <translation>ロックを解除してください。</translation>
    </message>
    <message>
        <source>This session has no keychain.</source>
        <translation>このセッションにはキーチェーンがありません。</translation>
    </message>
    <message>
        <source>Start a keychain service and try again, or keep credentials elsewhere.</source>
        <translation>キーチェーンサービスを起動してもう一度試すか、認証情報を別の場所に保管してください。</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 s.</source>
        <translation>キーチェーンから %1 秒以内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>See whether it asks for its password in a window of its own, then try again.</source>
        <translation>キーチェーンが別のウィンドウでパスワードを求めていないか確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>キーチェーンに拒否されました。</translation>
    </message>
    <message>
        <source>Unlock it and allow the access, then try again.</source>
        <translation>ロックを解除してアクセスを許可し、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is no room left where credentials are kept.</source>
        <translation>認証情報の保管先に空き容量がありません。</translation>
    </message>
    <message>
        <source>Make room and try again; nothing was lost.</source>
        <translation>空き容量を確保して、もう一度試してください。失われたものはありません。</translation>
    </message>
    <message>
        <source>The keychain gave back something else than was put in.</source>
        <translation>キーチェーンから、保存したものと異なる内容が返されました。</translation>
    </message>
    <message>
        <source>Keep credentials elsewhere.</source>
        <translation>認証情報を別の場所に保管してください。</translation>
    </message>
    <message>
        <source>One of the credentials in the vault is not whole any more.</source>
        <translation>保管庫の認証情報の 1 つが破損しています。</translation>
    </message>
    <message>
        <source>Enter it again: its account lacks it. The others can be used.</source>
        <translation>アカウントから失われているため、入力し直してください。ほかの認証情報は使用できます。</translation>
    </message>
    <message>
        <source>The vault file cannot be written: %1.</source>
        <translation>保管庫ファイルに書き込めません: %1。</translation>
    </message>
    <message>
        <source>What was in it is still there. Mend the cause and try again.</source>
        <translation>元の内容は残っています。原因を取り除いて、もう一度試してください。</translation>
    </message>
    <message>
        <source>The vault file is damaged or was tampered with; nothing of it was used.</source>
        <translation>保管庫ファイルが破損しているか、改ざんされています。内容は一切使用していません。</translation>
    </message>
    <message>
        <source>Put back a copy of it, or make a new vault and enter the credentials again.</source>
        <translation>ファイルのバックアップを戻すか、新しい保管庫を作成して認証情報を入力し直してください。</translation>
    </message>
    <message>
        <source>The vault file has the format %1, which this program does not know.</source>
        <translation>保管庫ファイルの形式 %1 は、このプログラムでは扱えません。</translation>
    </message>
    <message>
        <source>Open it with the version of the program that wrote it.</source>
        <translation>書き込んだバージョンのプログラムで開いてください。</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the vault file was tampered with.</source>
        <translation>パスフレーズが違うか、保管庫ファイルが改ざんされています。</translation>
    </message>
    <message>
        <source>Try again; mind the Caps Lock key and the keyboard&apos;s layout.</source>
        <translation>もう一度試してください。Caps Lock キーとキーボード配列に注意してください。</translation>
    </message>
    <message>
        <source>Another program is writing to the vault.</source>
        <translation>別のプログラムが保管庫に書き込んでいます。</translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation>終わるまで待って、もう一度試してください。</translation>
    </message>
    <message>
        <source>The place where credentials are kept cannot be used: %1.</source>
        <translation>認証情報の保管先を使用できません: %1。</translation>
    </message>
    <message>
        <source>Try again, or keep credentials elsewhere.</source>
        <translation>もう一度試すか、認証情報を別の場所に保管してください。</translation>
    </message>
    <message>
        <source>The records are sealed, and their key is not where credentials are kept.</source>
        <translation>記録は暗号化されていますが、その鍵が認証情報の保管先にありません。</translation>
    </message>
    <message>
        <source>Bring the key back with the recovery file; nothing was changed.</source>
        <translation>復旧ファイルで鍵を復元してください。何も変更していません。</translation>
    </message>
    <message>
        <source>The records are sealed with another key than the one kept here.</source>
        <translation>記録は、ここに保管されている鍵とは別の鍵で暗号化されています。</translation>
    </message>
    <message>
        <source>Bring the right key back with the recovery file; nothing was changed.</source>
        <translation>復旧ファイルで正しい鍵を復元してください。何も変更していません。</translation>
    </message>
    <message>
        <source>The records are damaged or were tampered with: %1.</source>
        <translation>記録が破損しているか、改ざんされています: %1。</translation>
    </message>
    <message>
        <source>Keep the file as it is and put back a copy of it.</source>
        <translation>ファイルはそのまま残し、バックアップを戻してください。</translation>
    </message>
    <message>
        <source>The records have the format %1, which this program does not know.</source>
        <translation>記録の形式 %1 は、このプログラムでは扱えません。</translation>
    </message>
    <message>
        <source>Open them with the version of the program that wrote them.</source>
        <translation>書き込んだバージョンのプログラムで開いてください。</translation>
    </message>
    <message>
        <source>The records cannot be written: %1.</source>
        <translation>記録に書き込めません: %1。</translation>
    </message>
    <message>
        <source>What was in them is still there. Mend the cause and try again.</source>
        <translation>元の内容は残っています。原因を取り除いて、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is no room left for the records.</source>
        <translation>記録用の空き容量がありません。</translation>
    </message>
    <message>
        <source>Make room and try again; what was recorded before is still there.</source>
        <translation>空き容量を確保して、もう一度試してください。それまでの記録は残っています。</translation>
    </message>
    <message>
        <source>Another program is writing to the records.</source>
        <translation>別のプログラムが記録に書き込んでいます。</translation>
    </message>
    <message>
        <source>The records are not in their place, or not whole, though their key is kept.</source>
        <translation>鍵は保管されていますが、記録が所定の場所にないか、完全ではありません。</translation>
    </message>
    <message>
        <source>Put back the file or a copy of it; nothing was made in its stead.</source>
        <translation>元のファイルまたはそのバックアップを戻してください。代わりのファイルは作成していません。</translation>
    </message>
    <message>
        <source>This is not among the records any more.</source>
        <translation>これは既に記録の中にありません。</translation>
    </message>
    <message>
        <source>It was removed or merged meanwhile: search again.</source>
        <translation>その間に削除または統合されました。もう一度検索してください。</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile; nothing was saved.</source>
        <translation>その間にほかの人が変更したため、保存していません。</translation>
    </message>
    <message>
        <source>Look at it as it is now, then make your change again.</source>
        <translation>現在の内容を確認してから、もう一度変更してください。</translation>
    </message>
    <message>
        <source>This customer is on hold: nothing about them may be removed.</source>
        <translation>この顧客はリーガルホールド中のため、関連する情報は一切削除できません。</translation>
    </message>
    <message>
        <source>Whoever asked for the hold has to release it first.</source>
        <translation>先に、リーガルホールドを求めた人が解除する必要があります。</translation>
    </message>
    <message>
        <source>The clock says %1, more than a year after anything in the records; nothing that is old was removed from them.</source>
        <translation>時計は %1 を示していますが、記録の最新の日時から 1 年以上後です。古い記録は削除していません。</translation>
    </message>
    <message>
        <source>Confirm that the clock is right, or set it right.</source>
        <translation>時計が正しいことを確認するか、時計を合わせてください。</translation>
    </message>
    <message>
        <source>The records cannot be used: %1.</source>
        <translation>記録を使用できません: %1。</translation>
    </message>
    <message>
        <source>Mend that and try again.</source>
        <translation>原因を取り除いて、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>%1 has the format %2, which this program does not know.</source>
        <translation>%1 の形式 %2 は、このプログラムでは扱えません。</translation>
    </message>
    <message>
        <source>There is a file %1 already; it was left as it is.</source>
        <translation>ファイル %1 は既に存在するため、そのまま残しました。</translation>
    </message>
    <message>
        <source>Choose another name, or say that it is to be replaced.</source>
        <translation>別の名前を選ぶか、置き換えるように指定してください。</translation>
    </message>
    <message>
        <source>%1 is not a recovery file of this program.</source>
        <translation>%1 はこのプログラムの復旧ファイルではありません。</translation>
    </message>
    <message>
        <source>Choose the file that was made with it.</source>
        <translation>このプログラムで作成したファイルを選択してください。</translation>
    </message>
    <message>
        <source>The passphrase does not open %1, or the file was tampered with.</source>
        <translation>パスフレーズで %1 を開けないか、ファイルが改ざんされています。</translation>
    </message>
    <message>
        <source>Try again; it is the passphrase that was chosen when the file was made.</source>
        <translation>もう一度試してください。ファイルの作成時に決めたパスフレーズです。</translation>
    </message>
    <message>
        <source>Your administrator has set this; it cannot be changed here.</source>
        <translation>これは管理者が設定したもので、ここでは変更できません。</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 is damaged; nothing of it was used and it was left as it is.</source>
        <translation>%1 は破損しています。内容は一切使用せず、そのまま残しました。</translation>
    </message>
    <message>
        <source>Put back a copy of it, or move it away to start afresh.</source>
        <translation>バックアップを戻すか、ファイルを別の場所に移して最初からやり直してください。</translation>
    </message>
    <message>
        <source>Your administrator requires a reference for every lookup.</source>
        <translation>管理者の設定により、すべての照会に参照番号が必要です。</translation>
    </message>
    <message>
        <source>Type it beside the customer, for example the number of the ticket.</source>
        <translation>顧客の横に入力してください（例: チケット番号）。</translation>
    </message>
    <message>
        <source>%1 lookups could not be recorded, so that no more are made.</source>
        <translation>%1 件の照会を記録できなかったため、以降の照会を停止しています。</translation>
    </message>
    <message>
        <source>Mend what keeps the records from being written and record them again.</source>
        <translation>記録の書き込みを妨げている原因を取り除き、記録し直してください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Ask again when you are ready.</source>
        <translation>準備ができたら、もう一度照会してください。</translation>
    </message>
    <message>
        <source>The lookup failed.</source>
        <translation>照会に失敗しました。</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>もう一度照会してください。</translation>
    </message>
    <message>
        <source>Wait %1 s and ask again.</source>
        <translation>%1 秒待ってから、もう一度照会してください。</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>New share token</source>
        <translation>新しい共有トークン</translation>
    </message>
    <message>
        <source>KYC Desk is open already; its window was brought to the front.</source>
        <translation>KYC Desk は既に開いています。そのウィンドウを前面に表示しました。</translation>
    </message>
    <message>
        <source>KYC Desk is open already, but its window does not answer. Close it, then start again.</source>
        <translation>KYC Desk は既に開いていますが、ウィンドウが応答しません。閉じてから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ファイル %1 を読み取れません。</translation>
    </message>
    <message>
        <source>%1 Try --help.</source>
        <translation>%1 --help を参照してください。</translation>
    </message>
    <message>
        <source>The argument &quot;%1&quot; is not understood. Try --help.</source>
        <translation>引数 &quot;%1&quot; を解釈できません。--help を参照してください。</translation>
    </message>
    <message>
        <source>Give --demo or --setup, not both.</source>
        <translation>--demo と --setup はどちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>The token of a partner login, without the word Bearer; it lasts an hour. Not needed when the login itself is filled in.</source>
        <translation>パートナーログインのトークン（「Bearer」という語は除く）。有効期間は 1 時間です。ログイン情報自体が入力されていれば不要です。</translation>
    </message>
    <message>
        <source>Login e-mail</source>
        <translation>ログイン用メール</translation>
    </message>
    <message>
        <source>The e-mail address of the partner login.</source>
        <translation>パートナーログインのメールアドレス。</translation>
    </message>
    <message>
        <source>Login password</source>
        <translation>ログインパスワード</translation>
    </message>
    <message>
        <source>The password of the partner login.</source>
        <translation>パートナーログインのパスワード。</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>The client id that Kriptomat gave your company.</source>
        <translation>Kriptomat から貴社に割り当てられたクライアント ID。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>The secret that belongs to the client id.</source>
        <translation>クライアント ID に対応する秘密情報。</translation>
    </message>
    <message>
        <source>SumSub client id</source>
        <translation>SumSub クライアント ID</translation>
    </message>
    <message>
        <source>Kriptomat&apos;s own id at SumSub, which a share token must be made for.</source>
        <translation>SumSub における Kriptomat の ID。共有トークンはこの ID 向けに作成する必要があります。</translation>
    </message>
    <message>
        <source>Path: show user</source>
        <translation>パス: ユーザーの表示</translation>
    </message>
    <message>
        <source>Where a user is shown; {user_id} stands for the user&apos;s id.</source>
        <translation>ユーザーを表示するパス。{user_id} はユーザーの ID を表します。</translation>
    </message>
    <message>
        <source>Path: import</source>
        <translation>パス: インポート</translation>
    </message>
    <message>
        <source>Where a verification is handed over; {user_id} stands for the user&apos;s id.</source>
        <translation>本人確認結果を引き渡すパス。{user_id} はユーザーの ID を表します。</translation>
    </message>
    <message>
        <source>Kriptomat user id</source>
        <translation>Kriptomat ユーザー ID</translation>
    </message>
    <message>
        <source>The customer&apos;s id at Kriptomat.</source>
        <translation>Kriptomat における顧客の ID。</translation>
    </message>
    <message>
        <source>KYC status</source>
        <translation>KYC ステータス</translation>
    </message>
    <message>
        <source>Partner login</source>
        <translation>パートナーログイン</translation>
    </message>
    <message>
        <source>Kriptomat</source>
        <translation>Kriptomat</translation>
    </message>
    <message>
        <source>The user&apos;s account at Kriptomat is &quot;%1&quot;, not &quot;active&quot;.</source>
        <translation>Kriptomat でのこのユーザーのアカウントは &quot;active&quot; ではなく &quot;%1&quot; です。</translation>
    </message>
    <message>
        <source>The customer can start it, or a SumSub verification can be imported by share token.</source>
        <translation>顧客が開始できます。または、SumSub の本人確認結果を共有トークンでインポートできます。</translation>
    </message>
    <message>
        <source>Tell the customer that Kriptomat is still checking, and wait.</source>
        <translation>Kriptomat がまだ審査中であることを顧客に伝え、待ってください。</translation>
    </message>
    <message>
        <source>Kriptomat cannot serve this customer.</source>
        <translation>Kriptomat はこの顧客にサービスを提供できません。</translation>
    </message>
    <message>
        <source>Enhanced due diligence (EDD)</source>
        <translation>厳格な顧客管理（EDD）</translation>
    </message>
    <message>
        <source>External user id</source>
        <translation>外部ユーザー ID</translation>
    </message>
    <message>
        <source>Your own id of the customer, as you gave it to P100; often a UUID.</source>
        <translation>P100 に提供した自社の顧客 ID。多くの場合は UUID です。</translation>
    </message>
    <message>
        <source>P100</source>
        <translation>P100</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>The partner key that P100 issued for this environment.</source>
        <translation>P100 がこの環境用に発行したパートナーキー。</translation>
    </message>
    <message>
        <source>P100 says: %1</source>
        <translation>P100 のメッセージ: %1</translation>
    </message>
    <message>
        <source>The latest attempt succeeded, but P100 has not marked the user as verified yet.</source>
        <translation>最新の申請は成功しましたが、P100 ではまだユーザーが本人確認済みになっていません。</translation>
    </message>
    <message>
        <source>A newer attempt (%1) waits to be processed.</source>
        <translation>より新しい申請（%1）が処理を待っています。</translation>
    </message>
    <message>
        <source>A newer attempt (%1) is being processed.</source>
        <translation>より新しい申請（%1）が処理中です。</translation>
    </message>
    <message>
        <source>A newer attempt (%1) was rejected.</source>
        <translation>より新しい申請（%1）は却下されました。</translation>
    </message>
    <message>
        <source>A newer attempt (%1) succeeded, but P100 has not marked the user as verified yet.</source>
        <translation>より新しい申請（%1）は成功しましたが、P100 ではまだユーザーが本人確認済みになっていません。</translation>
    </message>
    <message>
        <source>The face does not match the one in the document.</source>
        <translation>顔が書類の顔と一致しません。</translation>
    </message>
    <message>
        <source>No face was found in the photo of the person.</source>
        <translation>本人の写真に顔が見つかりませんでした。</translation>
    </message>
    <message>
        <source>More than one face is in the photo of the person.</source>
        <translation>本人の写真に複数の顔が写っています。</translation>
    </message>
    <message>
        <source>The face is too blurred to be recognized; a sharper photo may help.</source>
        <translation>顔がぼやけていて認識できません。より鮮明な写真で解決する可能性があります。</translation>
    </message>
    <message>
        <source>The face could not be analysed because of an error.</source>
        <translation>エラーのため、顔を分析できませんでした。</translation>
    </message>
    <message>
        <source>The face was not analysed.</source>
        <translation>顔は分析されませんでした。</translation>
    </message>
    <message>
        <source>The face was not checked.</source>
        <translation>顔は確認されませんでした。</translation>
    </message>
    <message>
        <source>The face is taken for a fake, for example a picture or a mask.</source>
        <translation>顔が偽物（写真やマスクなど）と判定されました。</translation>
    </message>
    <message>
        <source>Glare covers the face; a photo in softer light may help.</source>
        <translation>光の反射で顔が見えません。柔らかい光で撮影した写真で解決する可能性があります。</translation>
    </message>
    <message>
        <source>It is not certain that the face matches the document.</source>
        <translation>顔が書類と一致するか確実ではありません。</translation>
    </message>
    <message>
        <source>The face is suspected of fraud.</source>
        <translation>顔に不正の疑いがあります。</translation>
    </message>
    <message>
        <source>The face is on a block list.</source>
        <translation>顔がブロックリストに載っています。</translation>
    </message>
    <message>
        <source>No document was found in the photo.</source>
        <translation>写真に書類が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The document is not wholly visible; a photo with all four corners may help.</source>
        <translation>書類の全体が写っていません。四隅が写った写真で解決する可能性があります。</translation>
    </message>
    <message>
        <source>This kind of document is not accepted; another one may help.</source>
        <translation>この種類の書類は受け付けられません。別の書類で解決する可能性があります。</translation>
    </message>
    <message>
        <source>No face was found in the document.</source>
        <translation>書類に顔が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The document has expired; a valid one is needed.</source>
        <translation>書類の有効期限が切れています。有効な書類が必要です。</translation>
    </message>
    <message>
        <source>The document is too blurred to be read; a sharper photo may help.</source>
        <translation>書類がぼやけていて読み取れません。より鮮明な写真で解決する可能性があります。</translation>
    </message>
    <message>
        <source>The document is taken for a forgery.</source>
        <translation>書類が偽造と判定されました。</translation>
    </message>
    <message>
        <source>The document is damaged; another one may help.</source>
        <translation>書類が損傷しています。別の書類で解決する可能性があります。</translation>
    </message>
    <message>
        <source>The automatic check could not decide.</source>
        <translation>自動判定では結論が出ませんでした。</translation>
    </message>
    <message>
        <source>This is SumSub&apos;s sandbox: nobody real was verified.</source>
        <translation>これは SumSub のサンドボックスです。実在の人物の本人確認は行われていません。</translation>
    </message>
    <message>
        <source>On hold: somebody has to look at it in SumSub&apos;s dashboard.</source>
        <translation>保留中: 担当者が SumSub のダッシュボードで確認する必要があります。</translation>
    </message>
    <message>
        <source>The answer %1 does not count: the review is not completed.</source>
        <translation>審査が完了していないため、判定 %1 は有効ではありません。</translation>
    </message>
    <message>
        <source>The answer is about the applicant %1, not the one asked for.</source>
        <translation>応答は、照会した申請者ではなく申請者 %1 に関するものです。</translation>
    </message>
    <message>
        <source>Whether the credential may share applicants&apos; data could not be found out.</source>
        <translation>この認証情報で申請者のデータを共有できるかどうかは、確認できませんでした。</translation>
    </message>
    <message>
        <source>App token</source>
        <translation>アプリトークン</translation>
    </message>
    <message>
        <source>From SumSub&apos;s dashboard; a token that starts with “sbx:” is for the sandbox.</source>
        <translation>SumSub のダッシュボードで取得します。「sbx:」で始まるトークンはサンドボックス用です。</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>シークレットキー</translation>
    </message>
    <message>
        <source>Shown once by SumSub&apos;s dashboard when the app token is made; it signs every request and is never sent.</source>
        <translation>アプリトークンの作成時に SumSub のダッシュボードに一度だけ表示されます。すべての要求の署名に使われ、送信されることはありません。</translation>
    </message>
    <message>
        <source>Make share tokens by the older call</source>
        <translation>旧式の呼び出しで共有トークンを作成</translation>
    </message>
    <message>
        <source>Turn it on only if SumSub refuses share tokens; where SumSub does not know the newer call, the older one is tried by itself.</source>
        <translation>SumSub が共有トークンを拒否する場合にだけ有効にしてください。SumSub が新しい呼び出しに対応していない場合は、自動的に旧式を試します。</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申請者</translation>
    </message>
    <message>
        <source>Applicant id</source>
        <translation>申請者 ID</translation>
    </message>
    <message>
        <source>SumSub&apos;s own id of the applicant; it goes before our own id.</source>
        <translation>SumSub における申請者の ID。自社の ID より優先されます。</translation>
    </message>
    <message>
        <source>Our own id of the customer, as it was given to the provider.</source>
        <translation>プロバイダーに提供した自社の顧客 ID。</translation>
    </message>
    <message>
        <source>SumSub</source>
        <translation>SumSub</translation>
    </message>
    <message>
        <source>More data is needed.</source>
        <translation>追加のデータが必要です。</translation>
    </message>
    <message>
        <source>A further document is needed.</source>
        <translation>別の書類も必要です。</translation>
    </message>
    <message>
        <source>The person is named in adverse media reports.</source>
        <translation>ネガティブニュースに名前が挙がっています。</translation>
    </message>
    <message>
        <source>The person&apos;s age does not meet the requirements.</source>
        <translation>年齢が要件を満たしていません。</translation>
    </message>
    <message>
        <source>The person broke off the video interview.</source>
        <translation>本人がビデオ面談を中断しました。</translation>
    </message>
    <message>
        <source>The back of the document is missing.</source>
        <translation>書類のうら面がありません。</translation>
    </message>
    <message>
        <source>The profile picture does not meet the requirements.</source>
        <translation>プロフィール画像が要件を満たしていません。</translation>
    </message>
    <message>
        <source>The face does not match the document.</source>
        <translation>顔が書類と一致しません。</translation>
    </message>
    <message>
        <source>The proof of address cannot be accepted.</source>
        <translation>住所証明書類を受け付けられません。</translation>
    </message>
    <message>
        <source>The identity document cannot be accepted.</source>
        <translation>本人確認書類を受け付けられません。</translation>
    </message>
    <message>
        <source>The proof of payment cannot be accepted.</source>
        <translation>支払証明書類を受け付けられません。</translation>
    </message>
    <message>
        <source>The selfie cannot be accepted.</source>
        <translation>セルフィーを受け付けられません。</translation>
    </message>
    <message>
        <source>The video selfie cannot be accepted.</source>
        <translation>動画セルフィーを受け付けられません。</translation>
    </message>
    <message>
        <source>The person&apos;s behaviour during the video interview was not acceptable.</source>
        <translation>ビデオ面談中の本人の行動が不適切でした。</translation>
    </message>
    <message>
        <source>The person is on a blocklist.</source>
        <translation>本人がブロックリストに載っています。</translation>
    </message>
    <message>
        <source>The picture is black and white; colour is needed.</source>
        <translation>画像が白黒です。カラー画像が必要です。</translation>
    </message>
    <message>
        <source>The camera or the lighting was not good enough.</source>
        <translation>カメラまたは照明の状態が不十分でした。</translation>
    </message>
    <message>
        <source>A check could not be made because its source was not available.</source>
        <translation>情報源を利用できなかったため、実施できなかった確認があります。</translation>
    </message>
    <message>
        <source>The company&apos;s data do not match.</source>
        <translation>会社の情報が一致しません。</translation>
    </message>
    <message>
        <source>The company is not active.</source>
        <translation>会社は活動中ではありません。</translation>
    </message>
    <message>
        <source>The company&apos;s data are not correct.</source>
        <translation>会社の情報が正しくありません。</translation>
    </message>
    <message>
        <source>The company&apos;s beneficiaries are not identified.</source>
        <translation>会社の受益者が特定されていません。</translation>
    </message>
    <message>
        <source>The company&apos;s ownership structure is not known.</source>
        <translation>会社の所有構造が不明です。</translation>
    </message>
    <message>
        <source>The company&apos;s representatives are not identified.</source>
        <translation>会社の代表者が特定されていません。</translation>
    </message>
    <message>
        <source>The company&apos;s structure is not known.</source>
        <translation>会社の組織構造が不明です。</translation>
    </message>
    <message>
        <source>The company&apos;s beneficial owners are not verified.</source>
        <translation>会社の実質的支配者の確認が済んでいません。</translation>
    </message>
    <message>
        <source>The company&apos;s beneficiaries are not verified.</source>
        <translation>会社の受益者の確認が済んでいません。</translation>
    </message>
    <message>
        <source>The company&apos;s directors are not verified.</source>
        <translation>会社の取締役の確認が済んでいません。</translation>
    </message>
    <message>
        <source>The company&apos;s representatives are not verified.</source>
        <translation>会社の代表者の確認が済んでいません。</translation>
    </message>
    <message>
        <source>The company&apos;s structure cannot be accepted.</source>
        <translation>会社の組織構造を受け入れられません。</translation>
    </message>
    <message>
        <source>The person does not meet the anti-money-laundering requirements.</source>
        <translation>マネー・ローンダリング対策（AML）の要件を満たしていません。</translation>
    </message>
    <message>
        <source>The connection of the video interview broke off.</source>
        <translation>ビデオ面談の接続が切れました。</translation>
    </message>
    <message>
        <source>The connection of the video interview was not good enough.</source>
        <translation>ビデオ面談の接続品質が不十分でした。</translation>
    </message>
    <message>
        <source>The person is connected with illegal activity.</source>
        <translation>違法行為との関連があります。</translation>
    </message>
    <message>
        <source>The data do not match a database.</source>
        <translation>データがデータベースと一致しません。</translation>
    </message>
    <message>
        <source>The person was not found in a database.</source>
        <translation>本人がデータベースに見つかりませんでした。</translation>
    </message>
    <message>
        <source>There is no database to check the data against.</source>
        <translation>データを照合できるデータベースがありません。</translation>
    </message>
    <message>
        <source>A digital version of the document was uploaded.</source>
        <translation>書類の電子版がアップロードされました。</translation>
    </message>
    <message>
        <source>The document is damaged.</source>
        <translation>書類が損傷しています。</translation>
    </message>
    <message>
        <source>The document has been withdrawn from the person.</source>
        <translation>書類は本人から回収されています。</translation>
    </message>
    <message>
        <source>A document is missing.</source>
        <translation>書類が不足しています。</translation>
    </message>
    <message>
        <source>A page of the document is missing.</source>
        <translation>書類のページが不足しています。</translation>
    </message>
    <message>
        <source>The document is a template from the internet.</source>
        <translation>書類はインターネット上のひな形です。</translation>
    </message>
    <message>
        <source>The person already has another profile.</source>
        <translation>本人の別のプロフィールが既にあります。</translation>
    </message>
    <message>
        <source>The electronic signature failed.</source>
        <translation>電子署名に失敗しました。</translation>
    </message>
    <message>
        <source>The person&apos;s experience does not meet the requirements.</source>
        <translation>本人の経験が要件を満たしていません。</translation>
    </message>
    <message>
        <source>The document has expired or is about to.</source>
        <translation>書類の有効期限が切れているか、間もなく切れます。</translation>
    </message>
    <message>
        <source>The rejection was decided outside SumSub.</source>
        <translation>却下は SumSub の外部で決定されました。</translation>
    </message>
    <message>
        <source>Documents of this country cannot be accepted.</source>
        <translation>この国の書類は受け付けられません。</translation>
    </message>
    <message>
        <source>The document or the picture was forged.</source>
        <translation>書類または画像が偽造されています。</translation>
    </message>
    <message>
        <source>Somebody tried to deceive the liveness check.</source>
        <translation>ライブネスチェックで不正が試みられました。</translation>
    </message>
    <message>
        <source>Fraudulent behaviour was detected.</source>
        <translation>不正行為が検出されました。</translation>
    </message>
    <message>
        <source>The front of the document is missing.</source>
        <translation>書類のおもて面がありません。</translation>
    </message>
    <message>
        <source>The address was not confirmed by location and no document was given instead.</source>
        <translation>住所を位置情報で確認できず、代わりの書類も提出されていません。</translation>
    </message>
    <message>
        <source>The picture was edited.</source>
        <translation>画像が加工されています。</translation>
    </message>
    <message>
        <source>The identity document is not valid.</source>
        <translation>本人確認書類が有効ではありません。</translation>
    </message>
    <message>
        <source>The document has to be translated.</source>
        <translation>書類の翻訳が必要です。</translation>
    </message>
    <message>
        <source>The document is not complete or not wholly visible.</source>
        <translation>書類が完全でないか、全体が写っていません。</translation>
    </message>
    <message>
        <source>The profile holds data or documents of different people.</source>
        <translation>プロフィールに別人のデータまたは書類が混在しています。</translation>
    </message>
    <message>
        <source>The information given does not fit the expected form.</source>
        <translation>入力された情報が所定の形式に合っていません。</translation>
    </message>
    <message>
        <source>The social security number is not correct.</source>
        <translation>社会保障番号が正しくありません。</translation>
    </message>
    <message>
        <source>There are not enough data to decide.</source>
        <translation>判定に必要なデータが足りません。</translation>
    </message>
    <message>
        <source>The picture is not good enough to read.</source>
        <translation>画像の品質が低く、読み取れません。</translation>
    </message>
    <message>
        <source>More documents are needed.</source>
        <translation>さらに書類が必要です。</translation>
    </message>
    <message>
        <source>Not all checks have been completed.</source>
        <translation>一部の確認が完了していません。</translation>
    </message>
    <message>
        <source>The person was not alone during the video interview.</source>
        <translation>ビデオ面談中に本人以外の人がいました。</translation>
    </message>
    <message>
        <source>What was uploaded is not a document.</source>
        <translation>アップロードされたものは書類ではありません。</translation>
    </message>
    <message>
        <source>The person did not come to the video interview.</source>
        <translation>本人がビデオ面談に現れませんでした。</translation>
    </message>
    <message>
        <source>The person has no document that could be accepted.</source>
        <translation>受け付けられる書類を本人が持っていません。</translation>
    </message>
    <message>
        <source>SumSub found nothing wrong.</source>
        <translation>SumSub は問題を検出しませんでした。</translation>
    </message>
    <message>
        <source>Another reason, which SumSub does not name.</source>
        <translation>その他の理由（SumSub は理由を示していません）。</translation>
    </message>
    <message>
        <source>There was another problem with the video interview.</source>
        <translation>ビデオ面談にその他の問題がありました。</translation>
    </message>
    <message>
        <source>The document is of an outdated version.</source>
        <translation>書類が旧版です。</translation>
    </message>
    <message>
        <source>The person is politically exposed.</source>
        <translation>重要な公的地位を有する者（PEPs）に該当します。</translation>
    </message>
    <message>
        <source>The person is not the one on the documents.</source>
        <translation>本人が書類の人物と異なります。</translation>
    </message>
    <message>
        <source>The phone number could not be verified.</source>
        <translation>電話番号を確認できませんでした。</translation>
    </message>
    <message>
        <source>The personal data do not match the documents.</source>
        <translation>個人データが書類と一致しません。</translation>
    </message>
    <message>
        <source>The person refused to go on with the video interview.</source>
        <translation>本人がビデオ面談の続行を拒否しました。</translation>
    </message>
    <message>
        <source>Regulations do not allow the person to be accepted.</source>
        <translation>規制により、本人を受け入れることができません。</translation>
    </message>
    <message>
        <source>The data given do not match the documents.</source>
        <translation>提供されたデータが書類と一致しません。</translation>
    </message>
    <message>
        <source>The person is from a region that is not served.</source>
        <translation>サービス対象外の地域の人物です。</translation>
    </message>
    <message>
        <source>The person is on a sanctions list.</source>
        <translation>制裁対象者リストに載っています。</translation>
    </message>
    <message>
        <source>A screenshot was uploaded instead of a photo.</source>
        <translation>写真ではなくスクリーンショットがアップロードされました。</translation>
    </message>
    <message>
        <source>The selfie does not match the picture on the document.</source>
        <translation>セルフィーが書類の画像と一致しません。</translation>
    </message>
    <message>
        <source>A new selfie with the requested note is needed.</source>
        <translation>指定のメモを添えた新しいセルフィーが必要です。</translation>
    </message>
    <message>
        <source>There was a problem with the sound of the video interview.</source>
        <translation>ビデオ面談の音声に問題がありました。</translation>
    </message>
    <message>
        <source>Too many or irrelevant files were uploaded.</source>
        <translation>ファイルが多すぎるか、関係のないファイルがアップロードされました。</translation>
    </message>
    <message>
        <source>Somebody else paid or urged the person to be verified.</source>
        <translation>第三者が報酬や働きかけによって本人に本人確認を受けさせています。</translation>
    </message>
    <message>
        <source>The documents do not belong to the person.</source>
        <translation>書類が本人のものではありません。</translation>
    </message>
    <message>
        <source>No interviewer was available in a language the person speaks.</source>
        <translation>本人が話せる言語に対応する面談者がいませんでした。</translation>
    </message>
    <message>
        <source>Suspicious behaviour was detected.</source>
        <translation>不審な行動が検出されました。</translation>
    </message>
    <message>
        <source>Somebody else told the person what to do.</source>
        <translation>第三者が本人に指示していました。</translation>
    </message>
    <message>
        <source>Somebody else took part in the verification.</source>
        <translation>第三者が本人確認に関与しました。</translation>
    </message>
    <message>
        <source>The document is not signed or not filled in.</source>
        <translation>書類に署名または記入がありません。</translation>
    </message>
    <message>
        <source>The photos cannot be accepted.</source>
        <translation>写真を受け付けられません。</translation>
    </message>
    <message>
        <source>The document is not of a kind that can be accepted.</source>
        <translation>受け付けられる種類の書類ではありません。</translation>
    </message>
    <message>
        <source>The place of the video interview was not suitable.</source>
        <translation>ビデオ面談の場所が不適切でした。</translation>
    </message>
    <message>
        <source>The language is not supported.</source>
        <translation>言語に対応していません。</translation>
    </message>
    <message>
        <source>Filters or masks were used in the video.</source>
        <translation>動画でフィルターまたはマスクが使用されました。</translation>
    </message>
    <message>
        <source>The number of video interviews is used up.</source>
        <translation>ビデオ面談の回数が上限に達しました。</translation>
    </message>
    <message>
        <source>The address does not match the documents.</source>
        <translation>住所が書類と一致しません。</translation>
    </message>
    <message>
        <source>The person&apos;s region is not served.</source>
        <translation>本人の地域はサービス対象外です。</translation>
    </message>
    <message>
        <source>Sumvin answers. There was nothing to prove: the personal token belongs to the customer.</source>
        <translation>Sumvin から応答がありました。個人トークンは顧客のものであるため、確認すべき認証情報はありませんでした。</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>パーソナルアクセストークン</translation>
    </message>
    <message>
        <source>The customer&apos;s own token at Sumvin; it stands for the customer.</source>
        <translation>Sumvin における顧客本人のトークン。顧客を識別します。</translation>
    </message>
    <message>
        <source>Sumvin</source>
        <translation>Sumvin</translation>
    </message>
    <message>
        <source>Organisation id</source>
        <translation>組織 ID</translation>
    </message>
    <message>
        <source>Your tenant at Sumvin, as &lt;org-id&gt;:&lt;env-id&gt;; leave empty for none.</source>
        <translation>Sumvin における自社のテナント。&lt;org-id&gt;:&lt;env-id&gt; の形式で入力します。ない場合は空欄にします。</translation>
    </message>
    <message>
        <source>Ask afresh</source>
        <translation>最新の結果を要求</translation>
    </message>
    <message>
        <source>Whether Sumvin asks its verifier afresh instead of answering from its cache.</source>
        <translation>Sumvin がキャッシュから応答せず、本人確認事業者に改めて照会するかどうか。</translation>
    </message>
    <message>
        <source>The person cannot open a new account with the same documents.</source>
        <translation>この人物は、同じ書類で新しいアカウントを開設することはできません。</translation>
    </message>
    <message>
        <source>Passport on file</source>
        <translation>パスポートの登録</translation>
    </message>
    <message>
        <source>Only the partner access token was tested.</source>
        <translation>パートナーアクセストークンだけをテストしました。</translation>
    </message>
    <message>
        <source>Transak answers. There was nothing to prove: the account has an API key alone, which is no secret.</source>
        <translation>Transak から応答がありました。アカウントには秘密情報ではない API キーしかないため、確認すべき認証情報はありませんでした。</translation>
    </message>
    <message>
        <source>From Transak&apos;s partner dashboard; with it the forms that are still missing are looked up too.</source>
        <translation>Transak のパートナーダッシュボードで取得します。これがあれば、不足しているフォームも照会します。</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API シークレット</translation>
    </message>
    <message>
        <source>From Transak&apos;s partner dashboard; partner access tokens are made with it.</source>
        <translation>Transak のパートナーダッシュボードで取得します。パートナーアクセストークンの作成に使います。</translation>
    </message>
    <message>
        <source>Partner access token</source>
        <translation>パートナーアクセストークン</translation>
    </message>
    <message>
        <source>Stands in, together with the customer&apos;s e-mail address, for the customer&apos;s own sign-in; it lasts seven days.</source>
        <translation>顧客のメールアドレスと組み合わせて、顧客自身のログインの代わりになります。有効期間は 7 日間です。</translation>
    </message>
    <message>
        <source>Send the partner token as authorization too</source>
        <translation>パートナートークンを認可情報としても送信</translation>
    </message>
    <message>
        <source>Turn it on only if Transak refuses lookups made with the partner access token.</source>
        <translation>Transak がパートナーアクセストークンによる照会を拒否する場合にだけ有効にしてください。</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>The address the customer is known by at the provider.</source>
        <translation>プロバイダーに登録されている顧客のメールアドレス。</translation>
    </message>
    <message>
        <source>Customer&apos;s access token</source>
        <translation>顧客のアクセストークン</translation>
    </message>
    <message>
        <source>From the customer&apos;s own sign-in at Transak; not needed when the account has a partner access token.</source>
        <translation>Transak への顧客自身のログインで得られます。アカウントにパートナーアクセストークンがある場合は不要です。</translation>
    </message>
    <message>
        <source>KYC reliance</source>
        <translation>KYC 依拠</translation>
    </message>
    <message>
        <source>Quote id</source>
        <translation>見積もり ID</translation>
    </message>
    <message>
        <source>Of the quote with which the share token was handed to Transak.</source>
        <translation>共有トークンを Transak に引き渡したときの見積もりの ID。</translation>
    </message>
    <message>
        <source>Share token</source>
        <translation>共有トークン</translation>
    </message>
    <message>
        <source>The token that was handed to Transak with the quote.</source>
        <translation>見積もりとともに Transak に引き渡したトークン。</translation>
    </message>
    <message>
        <source>Share token made by</source>
        <translation>共有トークンの作成元</translation>
    </message>
    <message>
        <source>Transak&apos;s word for the provider that made the share token.</source>
        <translation>共有トークンを作成したプロバイダーを表す Transak での名称。</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>本人確認書類</translation>
    </message>
    <message>
        <source>Workflow run id</source>
        <translation>ワークフロー実行 ID</translation>
    </message>
    <message>
        <source>Of the customer&apos;s document step; the KYC reliance check shows it when the document is still wanted.</source>
        <translation>顧客の書類ステップの ID。書類がまだ必要な場合に、KYC 依拠のチェックで表示されます。</translation>
    </message>
    <message>
        <source>Customer&apos;s sign-in with a mailed code</source>
        <translation>メールのコードによる顧客のログイン</translation>
    </message>
    <message>
        <source>Transak</source>
        <translation>Transak</translation>
    </message>
    <message>
        <source>Fiat currency</source>
        <translation>法定通貨</translation>
    </message>
    <message>
        <source>Three letters, for example EUR.</source>
        <translation>英字 3 文字（例: EUR）。</translation>
    </message>
    <message>
        <source>Fiat amount</source>
        <translation>法定通貨の金額</translation>
    </message>
    <message>
        <source>A number with a point, for example 100.50.</source>
        <translation>小数点を使った数値（例: 100.50）。</translation>
    </message>
    <message>
        <source>Crypto currency</source>
        <translation>暗号資産</translation>
    </message>
    <message>
        <source>Its symbol at Transak, for example ETH.</source>
        <translation>Transak での記号（例: ETH）。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>The chain, as Transak calls it, for example ethereum.</source>
        <translation>Transak でのチェーンの名称（例: ethereum）。</translation>
    </message>
    <message>
        <source>Buy or sell</source>
        <translation>購入または売却</translation>
    </message>
    <message>
        <source>BUY or SELL.</source>
        <translation>BUY または SELL。</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>支払方法</translation>
    </message>
    <message>
        <source>As Transak calls it, for example credit_debit_card.</source>
        <translation>Transak での名称（例: credit_debit_card）。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>The customer&apos;s, two letters, for example DE.</source>
        <translation>顧客の国。英字 2 文字（例: DE）。</translation>
    </message>
    <message>
        <source>Our id of the customer</source>
        <translation>自社の顧客 ID</translation>
    </message>
    <message>
        <source>Transak keeps it beside the quote; may be left out.</source>
        <translation>Transak が見積もりとともに保存します。省略できます。</translation>
    </message>
    <message>
        <source>Purpose of usage</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>US social security number</source>
        <translation>米国の社会保障番号</translation>
    </message>
    <message>
        <source>Form “%1”</source>
        <translation>フォーム「%1」</translation>
    </message>
    <message>
        <source>A new share token and a new quote are needed.</source>
        <translation>新しい共有トークンと新しい見積もりが必要です。</translation>
    </message>
    <message>
        <source>The documents were handed in; this is not an approval.</source>
        <translation>書類は提出されましたが、承認ではありません。</translation>
    </message>
    <message>
        <source>Transak knows of no request for this quote and share token.</source>
        <translation>Transak には、この見積もりと共有トークンの要求が見つかりません。</translation>
    </message>
    <message>
        <source>Missing forms not checked: the account has no API key.</source>
        <translation>不足しているフォームは未確認です: アカウントに API キーがありません。</translation>
    </message>
    <message>
        <source>Missing forms not checked: asking Transak about them failed.</source>
        <translation>不足しているフォームは未確認です: Transak への照会に失敗しました。</translation>
    </message>
    <message>
        <source>Forms are missing; asking Transak which ones failed.</source>
        <translation>フォームが不足していますが、どれかを Transak に照会できませんでした。</translation>
    </message>
    <message>
        <source>Forms are missing; Transak names none.</source>
        <translation>フォームが不足していますが、Transak はどれかを示していません。</translation>
    </message>
    <message>
        <source>The audit is broken: entry %1 is followed by entry %2; what stood between them is gone.</source>
        <translation>監査証跡が壊れています。エントリ %1 の次がエントリ %2 になっており、その間のエントリが失われています。</translation>
    </message>
    <message>
        <source>The audit is broken: entry %1 stands where entry %2 should; it was swapped, repeated or put in.</source>
        <translation>監査証跡が壊れています。エントリ %2 があるべき位置にエントリ %1 があります。入れ替え、重複、または挿入されたものです。</translation>
    </message>
    <message>
        <source>The audit is broken: entry %1 does not follow from the one before it. It was changed or put in, or entries before it were removed.</source>
        <translation>監査証跡が壊れています。エントリ %1 が直前のエントリとつながっていません。変更または挿入されたか、その前のエントリが削除されています。</translation>
    </message>
    <message>
        <source>The audit is sound: entries 1 to %1 follow from one another.</source>
        <translation>監査証跡は正常です。エントリ 1 から %1 まで連続しています。</translation>
    </message>
    <message>
        <source>there are none yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>The checkpoint at entry %1 is forged or damaged: its signature is not of the key it names.</source>
        <translation>エントリ %1 のチェックポイントは偽造されているか破損しています。署名が、記載された鍵のものではありません。</translation>
    </message>
    <message>
        <source>The checkpoint at entry %1 is signed by another key (%2): it is of another desk, or forged.</source>
        <translation>エントリ %1 のチェックポイントは別の鍵（%2）で署名されています。別の端末のものか、偽造されたものです。</translation>
    </message>
    <message>
        <source>The audit was cut: on %2 it went up to entry %1, which is not there any more.</source>
        <translation>監査証跡が切り詰められています。%2 の時点ではエントリ %1 までありましたが、そのエントリは現在ありません。</translation>
    </message>
    <message>
        <source>The audit was written anew: entry %1 is another one than on %2, when the checkpoint was made.</source>
        <translation>監査証跡が書き換えられています。エントリ %1 が、チェックポイントを作成した %2 の時点と異なります。</translation>
    </message>
    <message>
        <source>Up to entry %1 the audit is what it was on %2.</source>
        <translation>エントリ %1 まで、監査証跡は %2 の時点と同じです。</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>they lie where programs cannot share a file safely; a folder of this computer is needed</source>
        <translation>プログラムがファイルを安全に共有できない場所にあります。このコンピューターのフォルダーが必要です</translation>
    </message>
    <message>
        <source>it does not say which format it has</source>
        <translation>形式が記載されていません</translation>
    </message>
    <message>
        <source>Enter the base address, for example https://api.example.com.</source>
        <translation>ベースアドレスを入力してください（例: https://api.example.com）。</translation>
    </message>
    <message>
        <source>Enter an address of a host, without user, question mark or hash.</source>
        <translation>ホストのアドレスを、ユーザー名、疑問符、# を含めずに入力してください。</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>アドレスは https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>アカウントの名前を入力してください。</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>この名前のアカウントは既にあります。</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>プロバイダーを選択してください。</translation>
    </message>
    <message>
        <source>The provider has no known host for this environment.</source>
        <translation>このプロバイダーには、この環境の既知のホストがありません。</translation>
    </message>
    <message>
        <source>This is needed to ask the provider.</source>
        <translation>プロバイダーへの照会に必要です。</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>別のプログラムが書き込んでいます</translation>
    </message>
    <message>
        <source>its folder does not let anything be written</source>
        <translation>フォルダーに書き込みできません</translation>
    </message>
    <message>
        <source>The audit was cut: this desk has signed it up to entry %1, which is not there any more.</source>
        <translation>監査証跡が切り詰められています。この端末はエントリ %1 まで署名しましたが、そのエントリは現在ありません。</translation>
    </message>
    <message>
        <source>The audit was written anew: entry %1 is another one than when this desk signed it last.</source>
        <translation>監査証跡が書き換えられています。エントリ %1 が、この端末が最後に署名した時点と異なります。</translation>
    </message>
    <message>
        <source>Up to entry %1 it is what this desk has signed last, as the vault has it.</source>
        <translation>エントリ %1 まで、保管庫にあるこの端末の最後の署名と一致しています。</translation>
    </message>
    <message>
        <source>That is signed by the key %1.</source>
        <translation>鍵 %1 で署名されています。</translation>
    </message>
    <message>
        <source>No checkpoint vouches for it: whether entries are missing at its end, or all of it was written anew, cannot be told.</source>
        <translation>裏付けとなるチェックポイントがありません。末尾のエントリの欠落や、全体の書き換えの有無は判別できません。</translation>
    </message>
    <message>
        <source>The clock went backwards between entries: %1 times.</source>
        <translation>エントリの間で時計が逆行した回数: %1。</translation>
    </message>
    <message>
        <source>Not vouched for: where the audit was signed last, only the vault can say, and it is locked or holds nothing of it.</source>
        <translation>裏付けがありません。監査証跡に最後に署名した位置は保管庫でしか分かりませんが、保管庫はロックされているか、その情報がありません。</translation>
    </message>
    <message>
        <source>%1 is no checkpoint, or is damaged.</source>
        <translation>%1 はチェックポイントではないか、破損しています。</translation>
    </message>
    <message>
        <source>The folder %1 is not there or cannot be read: what its checkpoints say is not known.</source>
        <translation>フォルダー %1 がないか読み取れないため、そのチェックポイントの内容は不明です。</translation>
    </message>
    <message>
        <source>from entry %1 on the audit is not what was signed last, or was changed since; it is not signed again</source>
        <translation>エントリ %1 以降の監査証跡が、最後に署名したものと異なるか、その後に変更されています。再署名は行いません</translation>
    </message>
    <message>
        <source>credentials are kept in memory only, and with them the key to the records would go</source>
        <translation>認証情報がメモリだけに保管されており、記録の鍵も一緒に失われます</translation>
    </message>
    <message>
        <source>they are just being opened</source>
        <translation>開いている途中です</translation>
    </message>
    <message>
        <source>Record %1 (line %2): %3</source>
        <translation>レコード %1（%2 行目）: %3</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is for a secret token, which must not be in a file. Remove the column and try again.</source>
        <translation>列 &quot;%1&quot; は秘密のトークン用ですが、秘密のトークンをファイルに含めることはできません。列を削除して、もう一度試してください。</translation>
    </message>
    <message>
        <source>No column has identifiers of customers. There can be: %1.</source>
        <translation>顧客の識別子の列がありません。使用できる列: %1。</translation>
    </message>
    <message>
        <source>%1 is masked. Export without masking, and import that.</source>
        <translation>%1 がマスクされています。マスクせずにエクスポートしたものをインポートしてください。</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1 が %2 文字を超えています。</translation>
    </message>
    <message>
        <source>A cell is longer than %1 characters.</source>
        <translation>%1 文字を超えるセルがあります。</translation>
    </message>
    <message>
        <source>There is no identifier: nobody could be looked up.</source>
        <translation>識別子がないため、照会できません。</translation>
    </message>
    <message>
        <source>Its identifiers are those of %1 customers. Merge them if they are one person.</source>
        <translation>識別子が %1 人の顧客のものにまたがっています。同一人物であれば統合してください。</translation>
    </message>
    <message>
        <source>The customer who has this identifier is damaged in the records.</source>
        <translation>この識別子を持つ顧客の記録が破損しています。</translation>
    </message>
    <message>
        <source>The verification was carried over: the destination has approved the customer.</source>
        <translation>本人確認結果が引き継がれ、インポート先が顧客を承認しました。</translation>
    </message>
    <message>
        <source>Nothing more is to be done.</source>
        <translation>これ以上の対応は必要ありません。</translation>
    </message>
    <message>
        <source>There is no such applicant.</source>
        <translation>該当する申請者がいません。</translation>
    </message>
    <message>
        <source>Check the id, and that the account is the one the applicant belongs to.</source>
        <translation>ID と、申請者が属するアカウントかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The answer was about another applicant than the one asked for.</source>
        <translation>応答が、照会した申請者とは別の申請者に関するものでした。</translation>
    </message>
    <message>
        <source>Nothing was shared. Look the applicant up, and report it to the provider.</source>
        <translation>何も共有されていません。申請者を照会し、プロバイダーに報告してください。</translation>
    </message>
    <message>
        <source>The applicant is not approved, so there is nothing to carry over.</source>
        <translation>申請者が承認されていないため、引き継ぐものがありません。</translation>
    </message>
    <message>
        <source>Have the customer finish the verification there, then start the import again.</source>
        <translation>顧客にインポート元で本人確認を完了してもらってから、インポートをやり直してください。</translation>
    </message>
    <message>
        <source>The applicant&apos;s review is not over yet.</source>
        <translation>申請者の審査がまだ終わっていません。</translation>
    </message>
    <message>
        <source>Wait until it is, then start the import again.</source>
        <translation>審査が終わるまで待ってから、インポートをやり直してください。</translation>
    </message>
    <message>
        <source>The applicant was rejected, and may try again.</source>
        <translation>申請者は却下されましたが、再申請できます。</translation>
    </message>
    <message>
        <source>Have the customer send what is wanted, then start the import again.</source>
        <translation>顧客に必要なものを提出してもらってから、インポートをやり直してください。</translation>
    </message>
    <message>
        <source>The applicant was rejected for good.</source>
        <translation>申請者の却下が確定しています。</translation>
    </message>
    <message>
        <source>This verification cannot be carried over.</source>
        <translation>この本人確認結果は引き継げません。</translation>
    </message>
    <message>
        <source>The applicant&apos;s review is on hold: somebody has to look at it.</source>
        <translation>申請者の審査が保留中です。担当者による確認が必要です。</translation>
    </message>
    <message>
        <source>Decide the review in the provider&apos;s dashboard, then start the import again.</source>
        <translation>プロバイダーのダッシュボードで審査の判定を行ってから、インポートをやり直してください。</translation>
    </message>
    <message>
        <source>The applicant&apos;s profile lacks what the destination requires.</source>
        <translation>申請者のプロフィールに、インポート先が必要とする情報が不足しています。</translation>
    </message>
    <message>
        <source>Have first name, last name and date of birth added to the profile, then start the import again.</source>
        <translation>プロフィールに名、姓、生年月日を追加してもらってから、インポートをやり直してください。</translation>
    </message>
    <message>
        <source>No share token is made for this destination: it is not among the partners.</source>
        <translation>このインポート先はパートナーに含まれていないため、共有トークンは作成されません。</translation>
    </message>
    <message>
        <source>Have it added to the partners in the source&apos;s dashboard, or correct its client id in the destination account.</source>
        <translation>インポート元のダッシュボードでパートナーに追加してもらうか、インポート先のアカウントにあるクライアント ID を修正してください。</translation>
    </message>
    <message>
        <source>The source account&apos;s credential may not share applicants.</source>
        <translation>インポート元のアカウントの認証情報には、申請者を共有する権限がありません。</translation>
    </message>
    <message>
        <source>Have the provider grant it that right, then start the import again.</source>
        <translation>プロバイダーにその権限の付与を依頼してから、インポートをやり直してください。</translation>
    </message>
    <message>
        <source>The share token was made for another client than the destination.</source>
        <translation>共有トークンが、インポート先とは別のクライアント向けに作成されました。</translation>
    </message>
    <message>
        <source>Correct the client id in the destination account, then let a new token be made.</source>
        <translation>インポート先のアカウントにあるクライアント ID を修正してから、新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>The share token has expired.</source>
        <translation>共有トークンの有効期限が切れました。</translation>
    </message>
    <message>
        <source>Let a new token be made.</source>
        <translation>新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>The share token has been used already.</source>
        <translation>共有トークンは既に使用されています。</translation>
    </message>
    <message>
        <source>Look at the customer&apos;s status at the destination; if the verification is not there, let a new token be made.</source>
        <translation>インポート先での顧客のステータスを確認してください。本人確認結果が反映されていない場合は、新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>The destination does not take this for a share token.</source>
        <translation>インポート先はこれを共有トークンとして認識しません。</translation>
    </message>
    <message>
        <source>Check that the whole token was copied, or let a new one be made.</source>
        <translation>トークン全体がコピーされているか確認するか、新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>The share token is not kept any more.</source>
        <translation>共有トークンは既に保管されていません。</translation>
    </message>
    <message>
        <source>The destination knows no such customer.</source>
        <translation>インポート先に該当する顧客がいません。</translation>
    </message>
    <message>
        <source>Check the id, and that the account is the right one.</source>
        <translation>ID と、正しいアカウントかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The customer is verified at the destination already.</source>
        <translation>顧客はインポート先で既に本人確認済みです。</translation>
    </message>
    <message>
        <source>Nothing was handed over, and nothing has to be.</source>
        <translation>何も引き渡していません。引き渡す必要もありません。</translation>
    </message>
    <message>
        <source>The destination is checking the customer already.</source>
        <translation>インポート先は既に顧客を審査中です。</translation>
    </message>
    <message>
        <source>Nothing was handed over. Wait for the result of that check.</source>
        <translation>何も引き渡していません。その審査の結果を待ってください。</translation>
    </message>
    <message>
        <source>The destination has rejected the customer before.</source>
        <translation>インポート先は以前にこの顧客を却下しています。</translation>
    </message>
    <message>
        <source>Nothing was handed over. Ask the destination whether another attempt is open.</source>
        <translation>何も引き渡していません。再申請が可能かどうか、インポート先に問い合わせてください。</translation>
    </message>
    <message>
        <source>The destination refused the import.</source>
        <translation>インポート先がインポートを拒否しました。</translation>
    </message>
    <message>
        <source>Its own words say why. When that is settled, let a new token be made.</source>
        <translation>理由はインポート先のメッセージにあります。解決したら、新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>The destination refused what was sent beside the share token.</source>
        <translation>インポート先が、共有トークン以外に送信した内容を拒否しました。</translation>
    </message>
    <message>
        <source>Correct what its own words name, then let a new token be made.</source>
        <translation>インポート先のメッセージが示す項目を修正してから、新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>The connection broke while the share token was handed over: whether it was taken cannot be told.</source>
        <translation>共有トークンの引き渡し中に接続が切れたため、受け取られたかどうか分かりません。</translation>
    </message>
    <message>
        <source>The token is not sent again. Ask the destination, or let a new token be made.</source>
        <translation>このトークンは再送信されません。インポート先に照会するか、新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>The destination knows of no import for this share token.</source>
        <translation>インポート先には、この共有トークンによるインポートがありません。</translation>
    </message>
    <message>
        <source>Let a new token and, where there is one, a new quote be made.</source>
        <translation>新しいトークンを作成してください。見積もりがある場合は、見積もりも新しく作成してください。</translation>
    </message>
    <message>
        <source>The import failed at the destination.</source>
        <translation>インポート先でインポートが失敗しました。</translation>
    </message>
    <message>
        <source>Let a new token and a new quote be made; everything else is filled in.</source>
        <translation>新しいトークンと新しい見積もりを作成してください。そのほかは入力済みです。</translation>
    </message>
    <message>
        <source>The destination took the verification over and rejected the customer.</source>
        <translation>インポート先は本人確認結果を受け取り、顧客を却下しました。</translation>
    </message>
    <message>
        <source>Its reasons say why. The destination cannot serve this customer.</source>
        <translation>理由はインポート先が示しています。インポート先はこの顧客にサービスを提供できません。</translation>
    </message>
    <message>
        <source>The verification was carried over; the destination wants enhanced due diligence (EDD).</source>
        <translation>本人確認結果は引き継がれましたが、インポート先が厳格な顧客管理（EDD）を求めています。</translation>
    </message>
    <message>
        <source>Have the customer complete it at the destination.</source>
        <translation>顧客にインポート先で手続きを完了してもらってください。</translation>
    </message>
    <message>
        <source>The verification was carried over; the destination still wants forms from the customer.</source>
        <translation>本人確認結果は引き継がれましたが、インポート先がさらに顧客のフォームを求めています。</translation>
    </message>
    <message>
        <source>Have the customer complete the forms in the order given.</source>
        <translation>示された順に、顧客にフォームを記入してもらってください。</translation>
    </message>
    <message>
        <source>The token was handed over; the destination has not decided yet.</source>
        <translation>トークンを引き渡しましたが、インポート先はまだ判定していません。</translation>
    </message>
    <message>
        <source>Watch it on, or look the customer up later.</source>
        <translation>監視を続けるか、後で顧客を照会してください。</translation>
    </message>
    <message>
        <source>The destination answered with a status that is not known.</source>
        <translation>インポート先が未知のステータスを返しました。</translation>
    </message>
    <message>
        <source>Its own words are shown. Ask the destination what they mean.</source>
        <translation>表示されている原文の意味を、インポート先に問い合わせてください。</translation>
    </message>
    <message>
        <source>A provider could not be reached.</source>
        <translation>プロバイダーに到達できませんでした。</translation>
    </message>
    <message>
        <source>Check the connection, then go on.</source>
        <translation>接続を確認してから、続行してください。</translation>
    </message>
    <message>
        <source>A provider is not available, or its answer makes no sense.</source>
        <translation>プロバイダーが利用できないか、応答が不正です。</translation>
    </message>
    <message>
        <source>Wait a little, then go on.</source>
        <translation>しばらく待ってから、続行してください。</translation>
    </message>
    <message>
        <source>The workstation&apos;s clock is wrong, so what is signed by it is refused.</source>
        <translation>このコンピューターの時計が正しくないため、署名が拒否されています。</translation>
    </message>
    <message>
        <source>Have the clock set, then go on.</source>
        <translation>時計を合わせてから、続行してください。</translation>
    </message>
    <message>
        <source>A provider did not take an account&apos;s credential.</source>
        <translation>プロバイダーがアカウントの認証情報を受け付けませんでした。</translation>
    </message>
    <message>
        <source>Correct it in the accounts, or log in, then go on.</source>
        <translation>アカウントで修正するかログインしてから、続行してください。</translation>
    </message>
    <message>
        <source>What was entered is not complete or cannot be sent.</source>
        <translation>入力内容が不完全であるか、送信できません。</translation>
    </message>
    <message>
        <source>Correct it, then start the import again.</source>
        <translation>修正してから、インポートをやり直してください。</translation>
    </message>
    <message>
        <source>The vault or the records could not be used, so nothing more was sent.</source>
        <translation>保管庫または記録を使用できなかったため、それ以上は送信していません。</translation>
    </message>
    <message>
        <source>Settle that, then go on.</source>
        <translation>解決してから、続行してください。</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>インポートを停止しました。</translation>
    </message>
    <message>
        <source>It can go on from where it stands.</source>
        <translation>停止した時点から続行できます。</translation>
    </message>
    <message>
        <source>Read the applicant</source>
        <translation>申請者の読み込み</translation>
    </message>
    <message>
        <source>Check that the applicant can be shared</source>
        <translation>申請者を共有できるかの確認</translation>
    </message>
    <message>
        <source>Ask the destination&apos;s present status</source>
        <translation>インポート先の現在のステータスの照会</translation>
    </message>
    <message>
        <source>Make the share token</source>
        <translation>共有トークンの作成</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>The destination works</source>
        <translation>インポート先での処理</translation>
    </message>
    <message>
        <source>Look up the result</source>
        <translation>結果の照会</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Waiting for the destination</source>
        <translation>インポート先の処理待ち</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>該当するファイルがありません</translation>
    </message>
    <message>
        <source>access was refused, or the disk is full</source>
        <translation>アクセスが拒否されたか、ディスクに空きがありません</translation>
    </message>
    <message>
        <source>another program has moved the credentials to another place; unlock them there</source>
        <translation>別のプログラムが認証情報を別の保管先に移動しました。そこでロックを解除してください</translation>
    </message>
    <message>
        <source>its passphrase has been changed since; unlock it with the new one</source>
        <translation>その後パスフレーズが変更されました。新しいパスフレーズでロックを解除してください</translation>
    </message>
    <message>
        <source>its lock file cannot be written</source>
        <translation>ロックファイルに書き込めません</translation>
    </message>
    <message>
        <source>it was closed</source>
        <translation>閉じられました</translation>
    </message>
    <message>
        <source>there is not enough memory to open it</source>
        <translation>開くためのメモリが不足しています</translation>
    </message>
    <message>
        <source>Give it once more, since it is kept nowhere: --secret %1=SOURCE.</source>
        <translation>どこにも保管されていないため、もう一度指定してください: --secret %1=SOURCE。</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>&quot;imports discard&quot; takes it out of the list.</source>
        <translation>&quot;imports discard&quot; で一覧から取り除けます。</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountActions</name>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Lo&amp;g in…</source>
        <translation>ログイン(&amp;G)…</translation>
    </message>
    <message>
        <source>R&amp;otate the credential…</source>
        <translation>認証情報の差し替え(&amp;O)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>複製(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>無効化(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountEditor</name>
    <message>
        <source>Add account</source>
        <translation>アカウントの追加</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>アカウントの編集</translation>
    </message>
    <message>
        <source>The account is being saved…</source>
        <translation>アカウントを保存しています…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountForm</name>
    <message>
        <source>Name (required)</source>
        <translation>名前（必須）</translation>
    </message>
    <message>
        <source>Yours to choose; results and the command line name the account by it.</source>
        <translation>自由に付けられます。結果とコマンドラインでは、この名前でアカウントを示します。</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Base address (required)</source>
        <translation>ベースアドレス（必須）</translation>
    </message>
    <message>
        <source>The account&apos;s credentials are sent to this address. Enter only one you trust.</source>
        <translation>アカウントの認証情報がこのアドレスに送信されます。信頼できるアドレスだけを入力してください。</translation>
    </message>
    <message>
        <source>Ask this account in lookups</source>
        <translation>このアカウントを照会に使用</translation>
    </message>
    <message>
        <source>Asks %1</source>
        <translation>照会先: %1</translation>
    </message>
    <message>
        <source>Enter it again: the account now sends it to another address.</source>
        <translation>入力し直してください。アカウントの送信先アドレスが変わりました。</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountTasks</name>
    <message>
        <source>Your administrator has set this account. Only its credentials are yours to enter.</source>
        <translation>このアカウントは管理者が設定したものです。入力できるのは認証情報だけです。</translation>
    </message>
    <message>
        <source>Rotate the credential</source>
        <translation>認証情報の差し替え</translation>
    </message>
    <message>
        <source>Enter the new credential of “%1”. It is tested as soon as it is saved; when the provider does not take it, you can have the old one back.</source>
        <translation>「%1」の新しい認証情報を入力してください。保存するとすぐにテストされます。プロバイダーが受け付けない場合は、元の認証情報に戻せます。</translation>
    </message>
    <message>
        <source>A copy of “%1”. Credentials are not copied: enter those of the new account.</source>
        <translation>「%1」のコピーです。認証情報はコピーされないため、新しいアカウントのものを入力してください。</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>アカウントの削除</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>アカウント「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>“%1” is logged in</source>
        <translation>「%1」でログインしました</translation>
    </message>
    <message>
        <source>Its lookups go on with the token that the provider gave.</source>
        <translation>プロバイダーから得たトークンで照会を続行します。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) imported</source>
        <translation>
            <numerusform>%n 件のアカウントをインポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts were exported</source>
        <translation>アカウントをエクスポートしました</translation>
    </message>
    <message>
        <source>Their credentials are not in the file: whoever imports it enters their own.</source>
        <translation>ファイルに認証情報は含まれていません。インポートする人が各自の認証情報を入力します。</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountVerdict</name>
    <message>
        <source>The provider said: %1</source>
        <translation>プロバイダーのメッセージ: %1</translation>
    </message>
    <message>
        <source>&amp;Cancel the test</source>
        <translation>テストをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>The credential is being tested</source>
        <translation>認証情報をテストしています</translation>
    </message>
    <message>
        <source>Testing the credential of “%1”…</source>
        <translation>「%1」の認証情報をテストしています…</translation>
    </message>
    <message>
        <source>The test of “%1” was cancelled</source>
        <translation>「%1」のテストをキャンセルしました</translation>
    </message>
    <message>
        <source>The credential of “%1” was not taken</source>
        <translation>「%1」の認証情報は受け付けられませんでした</translation>
    </message>
    <message>
        <source>The credential of “%1” could not be tested</source>
        <translation>「%1」の認証情報をテストできませんでした</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>有効期限: %1</translation>
    </message>
    <message>
        <source>The provider takes the credential of “%1”</source>
        <translation>「%1」の認証情報は受け付けられます</translation>
    </message>
    <message>
        <source>The provider took the credential of “%1”</source>
        <translation>「%1」の認証情報は受け付けられました</translation>
    </message>
    <message>
        <source>Tested: %1</source>
        <translation>テスト日時: %1</translation>
    </message>
    <message>
        <source>“%1” was not tested yet</source>
        <translation>「%1」は未テストです</translation>
    </message>
    <message>
        <source>A test makes the smallest call that proves the credential. It changes nothing at the provider.</source>
        <translation>テストでは、認証情報を確認できる最小限の呼び出しを行います。プロバイダー側では何も変更されません。</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountsModel</name>
    <message>
        <source>Name</source>
        <comment>column: an account&apos;s name</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>column: staging, production or custom</comment>
        <translation>環境</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: whether an account is enabled</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Credential</source>
        <comment>column: whether an account&apos;s credential is good</comment>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Tested</source>
        <comment>column: when an account&apos;s credential was tested last</comment>
        <translation>最終テスト</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>column: when an account was used last</comment>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>never</source>
        <comment>not tested or used yet</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (preset)</source>
        <comment>name of an account that the administrator has set</comment>
        <translation>%1（事前設定）</translation>
    </message>
    <message>
        <source>Enabled</source>
        <comment>state of an account</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>state of an account</comment>
        <translation>無効</translation>
    </message>
    <message>
        <source>Set by your administrator: only its credentials are yours to enter.</source>
        <translation>管理者が設定したものです。入力できるのは認証情報だけです。</translation>
    </message>
    <message>
        <source>%1
Expires: %2</source>
        <translation>%1
有効期限: %2</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountsPage</name>
    <message>
        <source>No accounts yet</source>
        <translation>アカウントはまだありません</translation>
    </message>
    <message>
        <source>An account is a set of credentials for one provider. Add one, and customers can be looked up there.</source>
        <translation>アカウントとは、1 つのプロバイダー用の認証情報のまとまりです。追加すると、そこで顧客を照会できます。</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>有効化(&amp;B)</translation>
    </message>
    <message>
        <source>Disa&amp;ble</source>
        <translation>無効化(&amp;B)</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ApplicantPage</name>
    <message>
        <source>&amp;Read the applicant</source>
        <translation>申請者を読み込む(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>読み込みを停止(&amp;T)</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申請者</translation>
    </message>
    <message>
        <source>Who it is where the customer was verified. Only an approved applicant can be carried over.</source>
        <translation>顧客の本人確認を行ったプロバイダーでの申請者です。引き継げるのは承認済みの申請者だけです。</translation>
    </message>
    <message>
        <source>The applicant is being read…</source>
        <translation>申請者を読み込んでいます…</translation>
    </message>
    <message>
        <source>%1
Missing: %2</source>
        <comment>what is wrong, and which fields</comment>
        <translation>%1
不足: %2</translation>
    </message>
    <message>
        <source>This verification can be carried over.</source>
        <translation>この本人確認結果は引き継げます。</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditActions</name>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Make a checkpoint now</source>
        <translation>チェックポイントを今すぐ作成(&amp;M)</translation>
    </message>
    <message>
        <source>Checkpoint &amp;folder…</source>
        <translation>チェックポイント用フォルダー(&amp;F)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>フィルター(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>すべて表示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditBrowser</name>
    <message>
        <source>Audit</source>
        <translation>監査証跡</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>エントリ: %1</translation>
    </message>
    <message>
        <source>Entries found: %1</source>
        <translation>見つかったエントリ: %1</translation>
    </message>
    <message>
        <source>No entry is like that</source>
        <translation>該当するエントリはありません</translation>
    </message>
    <message>
        <source>Names, ids and references have to be whole.</source>
        <translation>名前、ID、参照番号は全体を入力する必要があります。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Records…</source>
        <translation>記録…</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>記録されていません</translation>
    </message>
    <message>
        <source>Credentials are kept in memory only, and with them the key of the records would be gone. Choose another place for them, and what is done here is recorded.</source>
        <translation>認証情報がメモリだけに保管されているため、記録の鍵も一緒に失われます。別の保管先を選択すると、ここでの操作が記録されます。</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>まだ記録がありません</translation>
    </message>
    <message>
        <source>What is done at this desk is recorded from the moment on that somebody has chosen where credentials are kept, and unlocked them.</source>
        <translation>この端末での操作は、認証情報の保管先を選択してロックを解除した時点から記録されます。</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditFilterBar</name>
    <message>
        <source>&amp;Period:</source>
        <translation>期間(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>操作(&amp;W):</translation>
    </message>
    <message>
        <source>Acc&amp;ount:</source>
        <translation>アカウント(&amp;O):</translation>
    </message>
    <message>
        <source>One of your accounts, or the id of one that was removed</source>
        <translation>使用中のアカウント、または削除されたアカウントの ID</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>すべて表示(&amp;E)</translation>
    </message>
    <message>
        <source>W&amp;ho:</source>
        <translation>担当者(&amp;H):</translation>
    </message>
    <message>
        <source>The whole name</source>
        <translation>名前全体</translation>
    </message>
    <message>
        <source>C&amp;ustomer:</source>
        <translation>顧客(&amp;U):</translation>
    </message>
    <message>
        <source>The whole id</source>
        <translation>ID の全体</translation>
    </message>
    <message>
        <source>The identifier they were looked up by, as it was typed then</source>
        <translation>照会に使われた識別子（当時入力されたとおり）</translation>
    </message>
    <message>
        <source>&amp;Reference:</source>
        <translation>参照番号(&amp;R):</translation>
    </message>
    <message>
        <source>The whole reference</source>
        <translation>参照番号の全体</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>開始日(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>終了日(&amp;T):</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>日付を指定</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Only with the key of the records, which is not at hand.</source>
        <translation>記録の鍵がある場合だけ使えますが、現在その鍵がありません。</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditModel</name>
    <message>
        <source>No.</source>
        <comment>column: the number of an entry in the audit</comment>
        <translation>番号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: the agent at the desk</comment>
        <translation>担当者</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: what was done</comment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>The audit is not what was recorded, or cannot be proven to be</source>
        <translation>監査証跡が記録されたとおりでないか、記録どおりであることを証明できません</translation>
    </message>
    <message>
        <source>&amp;Go to entry %1</source>
        <translation>エントリ %1 に移動(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>The audit is sound: %Ln entries</source>
        <translation>
            <numerusform>監査証跡は正常です: エントリ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed within %Ln entries, but nothing vouches for their end</source>
        <translation>
            <numerusform>エントリ %Ln 件に変更はありませんが、末尾の裏付けがありません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditTasks</name>
    <message>
        <source>The audit is being verified…</source>
        <translation>監査証跡を検証しています…</translation>
    </message>
    <message>
        <source>Verifying was cancelled: nothing is known of the audit</source>
        <translation>検証をキャンセルしました。監査証跡の状態は分かりません</translation>
    </message>
    <message>
        <source>A checkpoint was made: %1</source>
        <translation>チェックポイントを作成しました: %1</translation>
    </message>
    <message>
        <source>From now on checkpoints are copied to %1</source>
        <translation>今後、チェックポイントは %1 にコピーされます</translation>
    </message>
    <message>
        <source>The next one brings all of the earlier ones along.</source>
        <translation>次回の作成時に、以前のものもすべてコピーされます。</translation>
    </message>
    <message>
        <source>The audit is being exported…</source>
        <translation>監査証跡をエクスポートしています…</translation>
    </message>
    <message>
        <source>The export was cancelled: no file was written</source>
        <translation>エクスポートをキャンセルしました。ファイルは書き込まれていません</translation>
    </message>
    <message numerus="yes">
        <source>It vouches for %Ln entries, and is signed by the key %1. Note that key outside of this computer: by it an auditor knows your checkpoints from a forger&apos;s.</source>
        <translation>
            <numerusform>エントリ %Ln 件を裏付けるもので、鍵 %1 で署名されています。この鍵をこのコンピューター以外の場所に控えておいてください。監査人は、この鍵によって正しいチェックポイントと偽造されたものを見分けます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were exported to %1</source>
        <translation>
            <numerusform>%Ln 件のエントリを %1 にエクスポートしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::BasisPage</name>
    <message>
        <source>Basis</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>A customer&apos;s data goes from one company to another. Both lines are recorded with the import.</source>
        <translation>顧客のデータがある会社から別の会社へ渡ります。次の 2 項目はインポートとともに記録されます。</translation>
    </message>
    <message>
        <source>What allows it (required)</source>
        <translation>引き継ぎを認める根拠（必須）</translation>
    </message>
    <message>
        <source>The customer&apos;s consent, and when and where it was given; or another legal basis.</source>
        <translation>顧客の同意と、その日時および場所。またはその他の法的根拠。</translation>
    </message>
    <message>
        <source>Ticket (required)</source>
        <translation>チケット（必須）</translation>
    </message>
    <message>
        <source>The number of the ticket this belongs to.</source>
        <translation>この作業に対応するチケットの番号。</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::BeginAnewDialog</name>
    <message>
        <source>Begin new records</source>
        <translation>新しい記録の開始</translation>
    </message>
    <message>
        <source>Customers, history and audit begin anew, empty. What is there now is not deleted: it is put aside in the folder %1, as %2 with “.aside-” and the time behind its name, and the audit&apos;s checkpoints likewise.</source>
        <translation>顧客、履歴、監査証跡を空の状態から新しく始めます。現在のものは削除されず、フォルダー %1 に退避されます。名前は %2 に「.aside-」と日時を付けたものになり、監査証跡のチェックポイントも同様に退避されます。</translation>
    </message>
    <message>
        <source>What was put aside can be opened again later, with a recovery file, but not together with what is recorded from now on. If you have a recovery file, bring the key back from it instead.</source>
        <translation>退避したものは、後で復旧ファイルを使って開くことができます。ただし、今後記録されるものと一緒には開けません。復旧ファイルがある場合は、新しく始める代わりに、それを使って鍵を復元してください。</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>新規開始(&amp;B)</translation>
    </message>
    <message>
        <source>begin anew</source>
        <comment>to be typed</comment>
        <translation>新規開始</translation>
    </message>
    <message>
        <source>The records are being put aside…</source>
        <translation>記録を退避しています…</translation>
    </message>
    <message>
        <source>&amp;Type “begin anew” if that is meant:</source>
        <extracomment>What has to be typed so that nobody begins anew by mistake; the same as in the label.</extracomment>
        <translation>実行する場合は「新規開始」と入力(&amp;T):</translation>
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
            <numerusform>%1、%n 件選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ClockQuestion</name>
    <message numerus="yes">
        <source>Lookups older than %n day(s) are removed.</source>
        <extracomment>How long entries of the history stay; no number means that none is ever removed</extracomment>
        <translation>
            <numerusform>%n 日より古い照会が削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lookups are kept for ever.</source>
        <translation>照会は無期限に保存されます。</translation>
    </message>
    <message>
        <source>Is the clock right?</source>
        <translation>時計は正しいですか?</translation>
    </message>
    <message>
        <source>The clock of this computer says %1. Is that right?</source>
        <translation>このコンピューターの時計は %1 を示しています。正しいですか?</translation>
    </message>
    <message>
        <source>That is more than a year after anything in the records. If it is right, what is old is removed now and cannot be brought back. %1</source>
        <translation>記録の最新の日時から 1 年以上後です。時計が正しい場合、古い記録は今すぐ削除され、元に戻せません。%1</translation>
    </message>
    <message>
        <source>It is right: &amp;remove what is old</source>
        <translation>正しい: 古い記録を削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CodePanel</name>
    <message>
        <source>&amp;Code:</source>
        <translation>コード(&amp;C):</translation>
    </message>
    <message>
        <source>Log &amp;in</source>
        <translation>ログイン(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel the lo&amp;gin</source>
        <translation>ログインをキャンセル(&amp;G)</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <comment>what the input of a login code is for</comment>
        <translation>コード: %1</translation>
    </message>
    <message>
        <source>A new code is being asked for…</source>
        <translation>新しいコードを要求しています…</translation>
    </message>
    <message>
        <source>The code is being checked…</source>
        <translation>コードを確認しています…</translation>
    </message>
    <message>
        <source>&amp;Send a new code (in %1 s)</source>
        <translation>新しいコードを送信（%1 秒後）(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send a new code</source>
        <translation>新しいコードを送信(&amp;S)</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CodeStrip</name>
    <message>
        <source>After this one: %1</source>
        <comment>%1 are other logins that wait for a code</comment>
        <translation>この後: %1</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ColumnsForm</name>
    <message>
        <source>Left out</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Secret: must not be in a file</source>
        <translation>秘密情報: ファイルに含めないこと</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>取り込み先</translation>
    </message>
    <message>
        <source>What stands there first</source>
        <translation>最初の値</translation>
    </message>
    <message>
        <source>What the column %1 is taken for</source>
        <translation>列 %1 の取り込み先</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ConfirmPage</name>
    <message>
        <source>given, not shown</source>
        <comment>a secret</comment>
        <translation>入力済み（非表示）</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>インポート元と先</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申請者</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>インポート先</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Check and start</source>
        <translation>確認と開始</translation>
    </message>
    <message>
        <source>Once it has begun, the token cannot be taken back.</source>
        <translation>開始すると、トークンを取り消すことはできません。</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Generate token and import</source>
        <translation>トークンを作成してインポート(&amp;G)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>インポート元</translation>
    </message>
    <message>
        <source>A token given by hand</source>
        <translation>手入力されたトークン</translation>
    </message>
    <message>
        <source>Into production</source>
        <translation>本番環境へ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>インポート先</translation>
    </message>
    <message>
        <source>What allows it</source>
        <translation>引き継ぎを認める根拠</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>先方のステータス</translation>
    </message>
    <message>
        <source>Status there today</source>
        <translation>先方の現在のステータス</translation>
    </message>
    <message>
        <source>Import into production</source>
        <translation>本番環境へのインポート</translation>
    </message>
    <message>
        <source>Import “%1” into “%2”?</source>
        <comment>a customer, an account</comment>
        <translation>「%1」を「%2」にインポートしますか?</translation>
    </message>
    <message>
        <source>%1 is a production account. The customer counts as verified there from then on, and that cannot be undone from here.</source>
        <translation>%1 は本番環境のアカウントです。以後、顧客はそこで本人確認済みとして扱われ、ここから元に戻すことはできません。</translation>
    </message>
    <message>
        <source>&amp;Import into production</source>
        <translation>本番環境へインポート(&amp;I)</translation>
    </message>
    <message>
        <source>The import is being written down…</source>
        <translation>インポートを記録しています…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CredentialRotation</name>
    <message>
        <source>Rotate the credential</source>
        <translation>認証情報の差し替え</translation>
    </message>
    <message>
        <source>The new credential of “%1” could not be proved.</source>
        <translation>「%1」の新しい認証情報を確認できませんでした。</translation>
    </message>
    <message>
        <source>%1

Which one shall be kept?</source>
        <translation>%1

どちらを残しますか?</translation>
    </message>
    <message>
        <source>Keep the &amp;old one</source>
        <translation>元の認証情報を残す(&amp;O)</translation>
    </message>
    <message>
        <source>Keep the &amp;new one</source>
        <translation>新しい認証情報を残す(&amp;N)</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerActions</name>
    <message>
        <source>Look &amp;up</source>
        <translation>照会(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>S&amp;tart an import…</source>
        <translation>インポートを開始(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Merge the two…</source>
        <translation>2 人を統合(&amp;M)…</translation>
    </message>
    <message>
        <source>Legal &amp;hold…</source>
        <translation>リーガルホールド(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerBrowser</name>
    <message>
        <source>Find by an identifier, part of the name, or a tag</source>
        <translation>識別子、名前の一部、またはタグで検索</translation>
    </message>
    <message>
        <source>Find saved customers</source>
        <translation>保存済みの顧客を検索</translation>
    </message>
    <message>
        <source>Saved customers</source>
        <translation>保存済みの顧客</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n 件見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>%n 件保存済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has such an identifier, name or tag.</source>
        <translation>その識別子、名前、タグを持つ顧客はいません。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed. Type more to find others.</source>
        <translation>
            <numerusform>最初の %n 件を表示しています。さらに入力すると絞り込めます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Two customers are selected: they can be merged when they are one person.</source>
        <translation>2 人の顧客が選択されています。同一人物であれば統合できます。</translation>
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
        <translation>選択した顧客の詳細</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation>タグとメモ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>How you call the customer; it need not be unique</source>
        <translation>顧客の呼び名。重複していてもかまいません</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>&amp;Tags, apart by commas</source>
        <translation>タグ、コンマ区切り(&amp;T)</translation>
    </message>
    <message>
        <source>for example: vip, review in May</source>
        <translation>例: vip, 5 月に見直し</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>顧客の保存</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>顧客の編集</translation>
    </message>
    <message>
        <source>Give the customer a name or an identifier.</source>
        <translation>顧客の名前または識別子を入力してください。</translation>
    </message>
    <message>
        <source>The customer is being saved…</source>
        <translation>顧客を保存しています…</translation>
    </message>
    <message>
        <source>Somebody else has changed this customer since you opened it. Load the newer one: what you have typed is kept on top of it, to be looked at before you save.</source>
        <translation>この顧客は、開いた後にほかの人が変更しています。最新の内容を読み込んでください。入力した内容はその上に残るので、確認してから保存できます。</translation>
    </message>
    <message>
        <source>&amp;Load the newer one</source>
        <translation>最新の内容を読み込む(&amp;L)</translation>
    </message>
    <message>
        <source>%1 “%2” belongs to “%3” already.</source>
        <extracomment>The kind of an identifier, its text, the name of the customer it belongs to</extracomment>
        <translation>%1「%2」は既に「%3」のものです。</translation>
    </message>
    <message>
        <source>%1 “%2” belongs to “%3” too. If both are one person, merge them.</source>
        <translation>%1「%2」は「%3」のものでもあります。同一人物であれば統合してください。</translation>
    </message>
    <message>
        <source>&amp;Add to that customer</source>
        <translation>その顧客に追加(&amp;A)</translation>
    </message>
    <message>
        <source>Save &amp;anyway</source>
        <translation>このまま保存(&amp;A)</translation>
    </message>
    <message>
        <source>Save as a ne&amp;w customer</source>
        <translation>新しい顧客として保存(&amp;W)</translation>
    </message>
    <message>
        <source>Save as another &amp;person</source>
        <translation>別人として保存(&amp;P)</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerImportDialog</name>
    <message>
        <source>%1 is being read…</source>
        <translation>%1 を読み取っています…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>顧客のインポート</translation>
    </message>
    <message>
        <source>How much of the file is imported</source>
        <translation>ファイルのインポートの進行状況</translation>
    </message>
    <message>
        <source>Whoever is saved already:</source>
        <translation>既に保存されている顧客:</translation>
    </message>
    <message>
        <source>&amp;Stays as it is</source>
        <translation>そのままにする(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Gets what is new: identifiers, tags, a note. Nothing is replaced</source>
        <translation>新しい情報（識別子、タグ、メモ）を追加し、既存の内容は置き換えない(&amp;G)</translation>
    </message>
    <message>
        <source>Rows that could not be imported</source>
        <translation>インポートできなかった行</translation>
    </message>
    <message>
        <source>Save this &amp;list…</source>
        <translation>この一覧を保存(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerLoginDialog</name>
    <message>
        <source>%1 sends %2 a code by e-mail.</source>
        <translation>%1 が %2 にコードをメールで送信します。</translation>
    </message>
    <message>
        <source>%1 sends the customer a code by e-mail.</source>
        <translation>%1 が顧客にコードをメールで送信します。</translation>
    </message>
    <message>
        <source>%1 sends %2 a code by e-mail, to %3.</source>
        <comment>provider, customer, address</comment>
        <translation>%1 が %2 にコードをメールで送信します。宛先: %3。</translation>
    </message>
    <message>
        <source>%1 sends a code by e-mail to %2.</source>
        <translation>%1 が %2 にコードをメールで送信します。</translation>
    </message>
    <message>
        <source>Log the customer in</source>
        <translation>顧客のログイン</translation>
    </message>
    <message>
        <source>Ask the customer to tell you the code. With it %1 can be asked about this customer, and about nobody else, from the account “%2”.</source>
        <translation>顧客からコードを教えてもらってください。そのコードで、アカウント「%2」からこの顧客についてだけ %1 に照会できるようになります。</translation>
    </message>
    <message>
        <source>&amp;Send the code</source>
        <translation>コードを送信(&amp;S)</translation>
    </message>
    <message>
        <source>The code cannot be sent without it.</source>
        <translation>これがないとコードを送信できません。</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerTasks</name>
    <message>
        <source>Remove customer</source>
        <translation>顧客の削除</translation>
    </message>
    <message>
        <source>Remove the customer “%1”?</source>
        <translation>顧客「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Name, identifiers, tags and note are removed and cannot be brought back. What was seen in lookups stays in the history, as it must, until it is old enough to be removed.</source>
        <translation>名前、識別子、タグ、メモは削除され、元に戻せません。照会の結果は必要な記録として、保存期間が過ぎて削除されるまで履歴に残ります。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>リーガルホールド</translation>
    </message>
    <message>
        <source>Release the legal hold of “%1”?</source>
        <translation>「%1」のリーガルホールドを解除しますか?</translation>
    </message>
    <message>
        <source>%1

What is older than records are kept is removed the next time old records are.</source>
        <translation>%1

保存期間を過ぎた記録は、次回の古い記録の削除時に削除されます。</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>解除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomersModel</name>
    <message>
        <source>(damaged)</source>
        <translation>（破損）</translation>
    </message>
    <message>
        <source>%1 (legal hold)</source>
        <translation>%1（リーガルホールド中）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日時</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomersPage</name>
    <message>
        <source>No customers saved yet</source>
        <translation>保存済みの顧客はまだありません</translation>
    </message>
    <message>
        <source>Look somebody up and press Ctrl+S, and they are found again by any identifier, their name or a tag. Or add one by hand.</source>
        <translation>顧客を照会して Ctrl+S を押すと、識別子、名前、タグのどれでも再び見つけられます。手動で追加することもできます。</translation>
    </message>
    <message>
        <source>Add a customer…</source>
        <translation>顧客を追加…</translation>
    </message>
    <message>
        <source>A customer under legal hold cannot be removed</source>
        <translation>リーガルホールド中の顧客は削除できません</translation>
    </message>
    <message>
        <source>Release &amp;hold…</source>
        <translation>ホールド解除(&amp;H)…</translation>
    </message>
    <message>
        <source>Legal &amp;hold…</source>
        <translation>リーガルホールド(&amp;H)…</translation>
    </message>
    <message>
        <source>The records cannot be used</source>
        <translation>記録を使用できません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Customers are not kept</source>
        <translation>顧客は保存されません</translation>
    </message>
    <message>
        <source>Credentials are kept in memory only, and with them the key to the records would go. Choose where credentials are kept, and customers can be saved.</source>
        <translation>認証情報がメモリだけに保管されており、記録の鍵も一緒に失われます。認証情報の保管先を選択すると、顧客を保存できます。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>The records are being opened…</source>
        <translation>記録を開いています…</translation>
    </message>
    <message>
        <source>Customers are kept with the records</source>
        <translation>顧客は記録とともに保存されます</translation>
    </message>
    <message>
        <source>These are opened with the place where credentials are kept.</source>
        <translation>記録は、認証情報の保管先とともに開きます。</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::DemoSandbox</name>
    <message>
        <source>The simulated providers (kyc-desk-sandbox) could not be started.</source>
        <translation>模擬プロバイダー（kyc-desk-sandbox）を起動できませんでした。</translation>
    </message>
    <message>
        <source>The simulated providers (kyc-desk-sandbox) ended by themselves.</source>
        <translation>模擬プロバイダー（kyc-desk-sandbox）が予期せず終了しました。</translation>
    </message>
    <message>
        <source>The simulated providers (kyc-desk-sandbox) are not installed.</source>
        <translation>模擬プロバイダー（kyc-desk-sandbox）がインストールされていません。</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::DestinationPage</name>
    <message>
        <source>&amp;Ask the destination</source>
        <translation>インポート先に照会(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;top asking</source>
        <translation>照会を停止(&amp;T)</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>インポート先</translation>
    </message>
    <message>
        <source>What %1 has to be told about the customer.</source>
        <comment>%1 is an account</comment>
        <translation>顧客について %1 に伝える必要のある情報。</translation>
    </message>
    <message>
        <source>The destination is being asked about the customer…</source>
        <translation>顧客についてインポート先に照会しています…</translation>
    </message>
    <message>
        <source>This is the status there today. The import can be made.</source>
        <translation>これがインポート先での現在のステータスです。インポートできます。</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::DetailSection</name>
    <message>
        <source>Copy %1</source>
        <extracomment>A button beside an id; %1 is the id&apos;s name</extracomment>
        <translation>%1 をコピー</translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the raw answer.</source>
        <translation>
            <numerusform>ほか %n 件は生の応答にあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ExportDialog</name>
    <message>
        <source>Export lookups</source>
        <translation>照会のエクスポート</translation>
    </message>
    <message>
        <source>&amp;Columns, as they are called in the file; drag to move one:</source>
        <translation>列（ファイルでの名称、ドラッグで移動）(&amp;C):</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>すべて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>区切り文字(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Byte-order mark, for Excel</source>
        <translation>バイトオーダーマーク（Excel 用）(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas</source>
        <translation>数式対策(&amp;G)</translation>
    </message>
    <message>
        <source>An apostrophe is put before text that a spreadsheet would run as a formula.</source>
        <translation>表計算ソフトが数式として実行するテキストの前にアポストロフィを付けます。</translation>
    </message>
    <message>
        <source>&amp;Mask customers and identifiers</source>
        <translation>顧客と識別子をマスク(&amp;M)</translation>
    </message>
    <message>
        <source>What cannot be changed here was set by your administrator.</source>
        <translation>ここで変更できないものは、管理者が設定しています。</translation>
    </message>
    <message>
        <source>Lookups to export: %1</source>
        <translation>エクスポートする照会: %1</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>縦棒</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Your administrator has set this.</source>
        <translation>管理者が設定しています。</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ExportPanel</name>
    <message>
        <source>Cancel the export</source>
        <translation>エクスポートをキャンセル</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>このメッセージを隠す</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>%1 にエクスポートしています…</translation>
    </message>
    <message>
        <source>Exporting to %1: %2 of %3</source>
        <translation>%1 にエクスポート中: %3 件中 %2 件</translation>
    </message>
    <message>
        <source>Exporting to %1: %2 of %3, %4 a second</source>
        <translation>%1 にエクスポート中: %3 件中 %2 件、毎秒 %4 件</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written to %1.</source>
        <translation>エクスポートをキャンセルしました。%1 には何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Exported to %2: %1</source>
        <translation>%2 にエクスポートした件数: %1</translation>
    </message>
    <message>
        <source>Exported to %2: %1. Of these could not be read: %3</source>
        <translation>%2 にエクスポートした件数: %1。うち読み取れなかったもの: %3</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::FieldsForm</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必須）</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ForgottenDialog</name>
    <message>
        <source>&amp;I want to enter every credential again</source>
        <translation>すべての認証情報を入力し直す(&amp;I)</translation>
    </message>
    <message>
        <source>Forgot the passphrase</source>
        <translation>パスフレーズを忘れた場合</translation>
    </message>
    <message>
        <source>Nobody can open the vault file without its passphrase, and nobody can find it out.</source>
        <translation>パスフレーズがなければ、保管庫ファイルは誰にも開けず、パスフレーズを調べることも誰にもできません。</translation>
    </message>
    <message>
        <source>Lost: every credential in the file, that is the keys, passwords and tokens of all accounts. You enter them again, or have new ones issued where you no longer have them.</source>
        <translation>失われるもの: ファイル内のすべての認証情報、つまり全アカウントのキー、パスワード、トークンです。入力し直すか、手元にないものは再発行してもらう必要があります。</translation>
    </message>
    <message>
        <source>Closed: history, customers and audit. Their key is in the file too. With a recovery file they open again afterwards, under Settings, Records; without one they stay closed until the passphrase comes back to you.</source>
        <translation>開けなくなるもの: 履歴、顧客、監査証跡です。その鍵もファイルの中にあります。復旧ファイルがあれば、後で「設定」の「記録」から再び開けます。なければ、パスフレーズを思い出すまで開けません。</translation>
    </message>
    <message>
        <source>Not lost: the accounts themselves, with their settings. The old file is put aside and not deleted, should the passphrase come back to you.</source>
        <translation>失われないもの: アカウント自体とその設定です。パスフレーズを思い出す場合に備え、古いファイルは削除されずに退避されます。</translation>
    </message>
    <message>
        <source>&amp;Begin with an empty file</source>
        <translation>空のファイルで始める(&amp;B)</translation>
    </message>
    <message>
        <source>The new vault file is being made…</source>
        <translation>新しい保管庫ファイルを作成しています…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::FormField</name>
    <message>
        <source>Invalid: %1</source>
        <comment>for screen readers: what is wrong with a field</comment>
        <translation>無効な入力: %1</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HelpWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ind on the page</source>
        <translation>ページ内を検索(&amp;I)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>ヘルプのページ</translation>
    </message>
    <message>
        <source>Fi&amp;nd:</source>
        <translation>検索(&amp;N):</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <extracomment>The title of the help&apos;s window; %1 is a page</extracomment>
        <translation>%1 – ヘルプ</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>このページにはありません</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HistoryActions</name>
    <message>
        <source>&amp;Find in the history</source>
        <translation>履歴を検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>フィルターをクリア(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Look for new entries</source>
        <translation>新しいエントリを確認(&amp;L)</translation>
    </message>
    <message>
        <source>Look the customer up &amp;again</source>
        <translation>顧客を再照会(&amp;A)</translation>
    </message>
    <message>
        <source>Copy s&amp;ummary</source>
        <translation>要約をコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Co&amp;py row</source>
        <translation>行をコピー(&amp;P)</translation>
    </message>
    <message>
        <source>E&amp;xport filtered…</source>
        <translation>絞り込み結果をエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Export selectio&amp;n…</source>
        <translation>選択項目をエクスポート(&amp;N)…</translation>
    </message>
    <message>
        <source>The other &amp;way round</source>
        <translation>逆順(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>All of &amp;this customer</source>
        <translation>この顧客の全履歴(&amp;T)</translation>
    </message>
    <message>
        <source>Rev&amp;eal the raw answer</source>
        <translation>生の応答のマスクを解除(&amp;V)</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HistoryBrowser</name>
    <message>
        <source>Show what was recorded since</source>
        <translation>その後に記録されたものを表示</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Button: so many lookups were recorded since the list was made; it shows them</extracomment>
        <translation>
            <numerusform>新着 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was looked up yet</source>
        <translation>まだ照会がありません</translation>
    </message>
    <message>
        <source>Every lookup is recorded here with what the provider said. Look up a customer, and it is found here again.</source>
        <translation>すべての照会が、プロバイダーの応答とともにここに記録されます。顧客を照会すると、後でここで確認できます。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>No recorded lookup is like that.</source>
        <translation>条件に合う照会の記録はありません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HistoryDetail</name>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Choose a lookup to see what the provider said then.</source>
        <translation>照会を選択すると、当時のプロバイダーの応答が表示されます。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Looked up</source>
        <extracomment>A time, and how long ago that is</extracomment>
        <translation>照会日時</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照番号</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HistoryFilterBar</name>
    <message>
        <source>Text to find in the history</source>
        <translation>履歴から検索するテキスト</translation>
    </message>
    <message>
        <source>Customer, identifier, reference, account or reason</source>
        <translation>顧客、識別子、参照番号、アカウント、または理由</translation>
    </message>
    <message>
        <source>Lookups found</source>
        <translation>見つかった照会</translation>
    </message>
    <message>
        <source>When it was looked up</source>
        <translation>照会した時期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>～</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示中の内容</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <extracomment>The name of an account that was removed</extracomment>
        <translation>%1（削除済み）</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
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
        <translation>照会日時</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>Next to act</source>
        <translation>次の対応者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>In a list, in place of an entry that was removed meanwhile, or that is being read</extracomment>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A time in UTC, and how long ago that is</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HistoryPage</name>
    <message>
        <source>Nothing is recorded</source>
        <translation>記録されていません</translation>
    </message>
    <message>
        <source>Credentials are kept in memory only, and the key to the records would be gone with them. Choose another place for credentials, and lookups are recorded from then on.</source>
        <translation>認証情報がメモリだけに保管されているため、記録の鍵も一緒に失われます。認証情報の保管先を別の場所にすると、それ以後の照会が記録されます。</translation>
    </message>
    <message>
        <source>Where credentials are kept…</source>
        <translation>認証情報の保管先…</translation>
    </message>
    <message>
        <source>Records…</source>
        <translation>記録…</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>まだ記録がありません</translation>
    </message>
    <message>
        <source>The records are sealed with a key that is kept beside the credentials. Choose where those are kept, and lookups are recorded from then on.</source>
        <translation>記録は、認証情報とともに保管される鍵で暗号化されます。認証情報の保管先を選択すると、それ以後の照会が記録されます。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>The records are closed</source>
        <translation>記録は閉じています</translation>
    </message>
    <message>
        <source>They open together with the place where credentials are kept.</source>
        <translation>認証情報の保管先とともに開きます。</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>記録を開いています…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HoldDialog</name>
    <message>
        <source>Legal hold</source>
        <translation>リーガルホールド</translation>
    </message>
    <message>
        <source>From now on nothing that was recorded about “%1” is removed, whatever its age, and the customer cannot be removed either, until somebody releases the hold.</source>
        <translation>今後、リーガルホールドが解除されるまで、「%1」について記録されたものは古さにかかわらず一切削除されず、この顧客も削除できません。</translation>
    </message>
    <message>
        <source>&amp;Reason, for example the file number of the case</source>
        <translation>理由（例: 案件のファイル番号）(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>設定(&amp;H)</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::IdentifiersEdit</name>
    <message>
        <source>Add an &amp;identifier</source>
        <translation>識別子を追加(&amp;I)</translation>
    </message>
    <message>
        <source>Take this identifier out</source>
        <translation>この識別子を除外</translation>
    </message>
    <message>
        <source>Kind of identifier %1</source>
        <translation>識別子 %1 の種類</translation>
    </message>
    <message>
        <source>Identifier %1</source>
        <translation>識別子 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An identifier that can be taken over: its kind and its text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An answer of this lookup has named the customer so</source>
        <translation>この照会の応答で、顧客がこの識別子で示されました</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportActions</name>
    <message>
        <source>&amp;New import…</source>
        <translation>新規インポート(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Watch on</source>
        <translation>監視を続行(&amp;W)</translation>
    </message>
    <message>
        <source>New &amp;token…</source>
        <translation>新しいトークン(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>破棄(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Copy summary</source>
        <translation>要約をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Save &amp;receipt…</source>
        <translation>控えを保存(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportDetail</name>
    <message>
        <source>Detail of the selected import</source>
        <translation>選択したインポートの詳細</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Begun with</source>
        <translation>開始時の情報</translation>
    </message>
    <message>
        <source>From</source>
        <translation>インポート元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>インポート先</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Tokens handed over</source>
        <translation>引き渡したトークン</translation>
    </message>
    <message>
        <source>Applicant id</source>
        <translation>申請者 ID</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportResult</name>
    <message>
        <source>What went wrong</source>
        <translation>発生した問題</translation>
    </message>
    <message>
        <source>Steps at the destination</source>
        <translation>インポート先でのステップ</translation>
    </message>
    <message>
        <source>Reasons and notes</source>
        <translation>理由と注記</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <translation>プロバイダーのメッセージ: %1</translation>
    </message>
    <message>
        <source>Missing on the profile</source>
        <translation>プロフィールに不足している情報</translation>
    </message>
    <message>
        <source>The import was cut off at “%1”. It can go on from there.</source>
        <translation>インポートは「%1」で中断されました。そこから続行できます。</translation>
    </message>
    <message>
        <source>What was written down about this import cannot be read any more. It can only be discarded; ask the destination what it has of the customer.</source>
        <translation>このインポートの記録を読み取れなくなりました。破棄することしかできません。顧客について何が登録されているかをインポート先に確認してください。</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportSteps</name>
    <message>
        <source>%1, begun %2, took %3 min</source>
        <comment>a step&apos;s state, a time, how long it took as 0:12</comment>
        <translation>%1、開始 %2、所要 %3 分</translation>
    </message>
    <message>
        <source>%1, begun %2</source>
        <comment>a step&apos;s state, a time</comment>
        <translation>%1、開始 %2</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>インポートのステップ</translation>
    </message>
    <message>
        <source>Earlier steps: %1</source>
        <translation>以前のステップ: %1</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportTasks</name>
    <message>
        <source>Save receipt</source>
        <translation>控えの保存</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Discard the import of “%1”?</source>
        <translation>「%1」のインポートを破棄しますか?</translation>
    </message>
    <message>
        <source>It cannot go on any more, and its share token is dropped. What the destination has been given it keeps. The import stays in this list.</source>
        <translation>続行できなくなり、共有トークンは破棄されます。インポート先に既に渡したものはそのまま残ります。インポートはこの一覧に残ります。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>The summary is on the clipboard.</source>
        <translation>要約をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The receipt is in %1.</source>
        <translation>控えを %1 に保存しました。</translation>
    </message>
    <message>
        <source>Discard the import that cannot be read?</source>
        <translation>読み取れないインポートを破棄しますか?</translation>
    </message>
    <message>
        <source>It is taken out of this list. What the destination has been given it keeps.</source>
        <translation>この一覧から取り除かれます。インポート先に既に渡されたものは、そこに残ります。</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportWizard</name>
    <message>
        <source>Carry a verification over</source>
        <translation>本人確認結果の引き継ぎ</translation>
    </message>
    <message>
        <source>Close without importing?</source>
        <translation>インポートせずに閉じますか?</translation>
    </message>
    <message>
        <source>What was entered here is dropped. Nothing was handed over.</source>
        <translation>ここで入力した内容は破棄されます。何も引き渡されていません。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportsModel</name>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>From</source>
        <translation>インポート元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>インポート先</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Step or end</source>
        <translation>ステップまたは結果</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>先方のステータス</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportsPage</name>
    <message>
        <source>Imports</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>No imports yet</source>
        <translation>インポートはまだありません</translation>
    </message>
    <message>
        <source>A customer who was verified at one provider need not be verified again at another: a share token carries the result over.</source>
        <translation>あるプロバイダーで本人確認が済んだ顧客は、別のプロバイダーで改めて本人確認を受ける必要がありません。共有トークンで結果を引き継ぎます。</translation>
    </message>
    <message>
        <source>New import…</source>
        <translation>新規インポート…</translation>
    </message>
    <message>
        <source>The records cannot be used</source>
        <translation>記録を使用できません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The records are being opened…</source>
        <translation>記録を開いています…</translation>
    </message>
    <message>
        <source>Imports are kept with the records</source>
        <translation>インポートは記録とともに保存されます</translation>
    </message>
    <message>
        <source>An import is written down step by step, so that no token is ever handed over twice. Choose where credentials are kept, and the records can be opened.</source>
        <translation>インポートはステップごとに記録されるため、トークンが二度引き渡されることはありません。認証情報の保管先を選択すると、記録を開けます。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::KeeperDialog</name>
    <message>
        <source>Move credentials</source>
        <translation>認証情報の移動</translation>
    </message>
    <message>
        <source>Where shall credentials be kept?</source>
        <translation>認証情報の保管先の選択</translation>
    </message>
    <message>
        <source>Every credential is carried over and compared, and only then removed from where it is now.</source>
        <translation>すべての認証情報を移して照合し、その後で初めて現在の保管先から削除します。</translation>
    </message>
    <message>
        <source>Credentials are kept in one place alone, and never anywhere else by themselves. You can move them to another one later.</source>
        <translation>認証情報は 1 か所だけに保管され、自動的に別の場所に保管されることはありません。後で別の保管先に移動できます。</translation>
    </message>
    <message>
        <source>&amp;Move them</source>
        <translation>移動(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep them there</source>
        <translation>この保管先を使う(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>後で(&amp;N)</translation>
    </message>
    <message>
        <source>Being tried out…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Ruled out by your administrator.</source>
        <translation>管理者によって禁止されています。</translation>
    </message>
    <message>
        <source>Not possible: the key to history, customers and audit is kept with the credentials, and memory would forget it.</source>
        <translation>選択できません: 履歴、顧客、監査証跡の鍵は認証情報とともに保管されますが、メモリでは失われてしまいます。</translation>
    </message>
    <message>
        <source>The place is being made ready…</source>
        <translation>保管先を準備しています…</translation>
    </message>
    <message>
        <source>Credentials are being carried over…</source>
        <translation>認証情報を移しています…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LinkOffer</name>
    <message>
        <source>Copy the id-proof &amp;link</source>
        <translation>本人確認用リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open in the browser…</source>
        <translation>ブラウザーで開く(&amp;O)…</translation>
    </message>
    <message>
        <source>The customer proves the identity at %1.</source>
        <comment>%1 is a host</comment>
        <translation>顧客は %1 で本人であることを証明します。</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Open %1 in the browser?</source>
        <comment>%1 is a host</comment>
        <translation>%1 をブラウザーで開きますか?</translation>
    </message>
    <message>
        <source>The link is the customer&apos;s own: whoever follows it can hand in documents in the customer&apos;s name. Do so only with the customer; else copy it, and send it to the customer.</source>
        <translation>このリンクは顧客本人専用です。リンクを開いた人は誰でも、顧客の名義で書類を提出できます。顧客と一緒に操作する場合にだけ開き、それ以外の場合はコピーして顧客に送ってください。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LockPage</name>
    <message>
        <source>KYC Desk is locked</source>
        <translation>KYC Desk はロックされています</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>ロック解除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep credentials elsewhere…</source>
        <translation>認証情報を別の場所に保管(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Forgot the passphrase…</source>
        <translation>パスフレーズを忘れた場合(&amp;F)…</translation>
    </message>
    <message numerus="yes">
        <source>%n lookup(s) were under way and have been cancelled.</source>
        <translation>
            <numerusform>実行中の照会 %n 件がキャンセルされました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) of a credential were under way and have been cancelled.</source>
        <translation>
            <numerusform>実行中の認証情報のテスト %n 件がキャンセルされました。</numerusform>
        </translation>
    </message>
    <message>
        <source>An account was being edited. What was entered there has not been saved.</source>
        <translation>アカウントの編集中でした。入力した内容は保存されていません。</translation>
    </message>
    <message>
        <source>A customer was being edited. What was entered there has not been saved.</source>
        <translation>顧客の編集中でした。入力した内容は保存されていません。</translation>
    </message>
    <message>
        <source>Nothing about customers is shown until you unlock.</source>
        <translation>ロックを解除するまで、顧客に関する情報は表示されません。</translation>
    </message>
    <message>
        <source>The credentials of this session are gone. They have to be entered again.</source>
        <translation>このセッションの認証情報は失われました。入力し直す必要があります。</translation>
    </message>
    <message>
        <source>Credentials are kept in: %1</source>
        <translation>認証情報の保管先: %1</translation>
    </message>
    <message>
        <source>The vault file is being opened…</source>
        <translation>保管庫ファイルを開いています…</translation>
    </message>
    <message>
        <source>The keychain is being asked…</source>
        <translation>キーチェーンに問い合わせています…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LookupActions</name>
    <message>
        <source>&amp;Refresh row</source>
        <translation>行を更新(&amp;R)</translation>
    </message>
    <message>
        <source>Refresh &amp;all</source>
        <translation>すべて更新(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel ro&amp;w</source>
        <translation>行の照会をキャンセル(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>すべてキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Log the customer in…</source>
        <translation>顧客のログイン(&amp;L)…</translation>
    </message>
    <message>
        <source>Start an &amp;import…</source>
        <translation>インポートを開始(&amp;I)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve customer…</source>
        <translation>顧客を保存(&amp;E)…</translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation>要約をコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Co&amp;py row</source>
        <translation>行をコピー(&amp;P)</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>結果をエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Rev&amp;eal the raw answer</source>
        <translation>生の応答のマスクを解除(&amp;V)</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LookupDetail</name>
    <message>
        <source>Choose a row to see what the provider said.</source>
        <translation>行を選択すると、プロバイダーの応答が表示されます。</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>発生した問題</translation>
    </message>
    <message>
        <source>Summary for a ticket</source>
        <translation>チケット用の要約</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <translation>要約をコピー</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>マスク解除</translation>
    </message>
    <message>
        <source>Shows the personal data in the raw answer until another row is chosen</source>
        <translation>別の行を選択するまで、生の応答の個人データを表示します</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>生の応答</translation>
    </message>
    <message>
        <source>Detail of the selected result</source>
        <translation>選択した結果の詳細</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The provider&apos;s own words</source>
        <translation>プロバイダーの原文</translation>
    </message>
    <message>
        <source>Next to act: %1</source>
        <translation>次の対応者: %1</translation>
    </message>
    <message>
        <source>Since %1, %2</source>
        <translation>%1 から（%2）</translation>
    </message>
    <message>
        <source>Refreshing: this is the earlier answer.</source>
        <translation>更新中: これは以前の応答です。</translation>
    </message>
    <message>
        <source>Final: the provider will not change this any more.</source>
        <translation>確定: プロバイダーによる変更はもうありません。</translation>
    </message>
    <message>
        <source>Type it in the row, and the provider is asked.</source>
        <translation>行に入力すると、プロバイダーに照会されます。</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <extracomment>What the provider itself said about an error, with its own error code in brackets</extracomment>
        <translation>プロバイダーのメッセージ: %1</translation>
    </message>
    <message>
        <source>The provider says: %1 (%2)</source>
        <translation>プロバイダーのメッセージ: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The state of a step in our words and, in brackets, in the provider&apos;s</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A reason&apos;s code, and the reason in words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New attempt</source>
        <translation>再申請</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>The provider answered from its own cache.</source>
        <translation>プロバイダーは自身のキャッシュから応答しました。</translation>
    </message>
    <message>
        <source>Raw answer (personal data shown)</source>
        <translation>生の応答（個人データを表示中）</translation>
    </message>
    <message>
        <source>Raw answer (masked)</source>
        <translation>生の応答（マスク済み）</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LookupPage</name>
    <message>
        <source>No accounts yet</source>
        <translation>アカウントはまだありません</translation>
    </message>
    <message>
        <source>An account holds the credentials for one provider. Add one for each provider you ask; the status bar says where they are kept.</source>
        <translation>アカウントは 1 つのプロバイダー用の認証情報を保持します。照会するプロバイダーごとに追加してください。保管先はステータスバーに表示されます。</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>No account is switched on</source>
        <translation>有効なアカウントがありません</translation>
    </message>
    <message>
        <source>Switch an account on to ask its provider.</source>
        <translation>アカウントを有効にすると、そのプロバイダーに照会できます。</translation>
    </message>
    <message>
        <source>Manage accounts…</source>
        <translation>アカウントを管理…</translation>
    </message>
    <message>
        <source>Look up a customer</source>
        <translation>顧客の照会</translation>
    </message>
    <message>
        <source>Type an id, an e-mail address or a name above and press Return. Every account is asked at once, and each answer appears as it arrives.</source>
        <translation>上に ID、メールアドレス、または名前を入力して Enter キーを押してください。すべてのアカウントに同時に照会し、届いた応答から順に表示します。</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>例:</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LookupResults</name>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Record &amp;again</source>
        <translation>もう一度記録(&amp;A)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%2 件中 %1 件応答</translation>
    </message>
    <message>
        <source>Not recorded: %1</source>
        <translation>未記録: %1</translation>
    </message>
    <message>
        <source>Edit the sa&amp;ved customer…</source>
        <translation>保存済みの顧客を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve customer…</source>
        <translation>顧客を保存(&amp;E)…</translation>
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
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>照会先</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Heading of a table column: who has to act next</extracomment>
        <translation>次の対応者</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Heading of a table column: since when the status holds</extracomment>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Fetched</source>
        <extracomment>Heading of a table column: when the provider was asked</extracomment>
        <translation>取得</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Heading of a table column with buttons</extracomment>
        <translation>操作</translation>
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
        <translation>コード待ち…</translation>
    </message>
    <message>
        <source>refreshing…</source>
        <translation>更新中…</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>In a table of answers: the provider did not say when</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>The provider does not say since when.</source>
        <translation>プロバイダーはいつからかを示していません。</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LookupResultsView</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button in a result row: stop asking</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
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
        <translation>画面の一覧</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Lookup</source>
        <translation>照会(&amp;L)</translation>
    </message>
    <message>
        <source>Cust&amp;omers</source>
        <translation>顧客(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Imports</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>履歴(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>監査証跡(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find a customer</source>
        <translation>顧客を検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Enter the login code</source>
        <translation>ログインコードを入力(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>ロック(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Where credentials are kept…</source>
        <translation>認証情報の保管先(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>診断情報をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Versions, settings and the last log lines, with nothing personal and no credential among them</source>
        <translation>バージョン、設定、直近のログ（個人データと認証情報は含みません）</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>顧客(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Detail of the selected result</source>
        <translation>選択した結果の詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About KYC Desk</source>
        <translation>KYC Desk について(&amp;A)</translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation>照会</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査証跡</translation>
    </message>
    <message>
        <source>Where credentials are kept</source>
        <translation>認証情報の保管先</translation>
    </message>
    <message>
        <source>Accounts: %1</source>
        <translation>アカウント: %1</translation>
    </message>
    <message>
        <source>Where credentials are kept: %1</source>
        <translation>認証情報の保管先: %1</translation>
    </message>
    <message>
        <source>Last lookup: %1</source>
        <translation>最後の照会: %1</translation>
    </message>
    <message>
        <source>Something that was done here could not be written to the audit. %1</source>
        <translation>ここで行われた操作を監査証跡に書き込めませんでした。%1</translation>
    </message>
    <message>
        <source>A checkpoint of the audit could not be made or copied. %1</source>
        <translation>監査証跡のチェックポイントを作成またはコピーできませんでした。%1</translation>
    </message>
    <message>
        <source>&amp;Records…</source>
        <translation>記録(&amp;R)…</translation>
    </message>
    <message>
        <source>The program did not end properly last time. The records can be looked at, whether they are whole.</source>
        <translation>前回、プログラムが正常に終了しませんでした。記録が完全かどうかを検査できます。</translation>
    </message>
    <message>
        <source>&amp;Check the records</source>
        <translation>記録を検査(&amp;C)</translation>
    </message>
    <message>
        <source>What is old could not be removed from the records. %1</source>
        <translation>記録から古いものを削除できませんでした。%1</translation>
    </message>
    <message>
        <source>The clock is ri&amp;ght…</source>
        <translation>時計は正しい(&amp;G)…</translation>
    </message>
    <message>
        <source>About KYC Desk</source>
        <translation>KYC Desk について</translation>
    </message>
    <message>
        <source>KYC Desk %1</source>
        <translation>KYC Desk %1</translation>
    </message>
    <message>
        <source>Shows what every KYC provider says about a customer, in one window.

Published under the MIT licence. Made with Qt %1.</source>
        <translation>すべての KYC プロバイダーが顧客について示す結果を、1 つのウィンドウに表示します。

MIT ライセンスで公開されています。Qt %1 を使用しています。</translation>
    </message>
    <message>
        <source>An import was interrupted at “%1”. It can go on.</source>
        <translation>インポートが「%1」で中断されました。続行できます。</translation>
    </message>
    <message>
        <source>Imports were interrupted: %1. They can go on.</source>
        <translation>中断されたインポート: %1。続行できます。</translation>
    </message>
    <message>
        <source>I&amp;mports</source>
        <translation>インポート(&amp;M)</translation>
    </message>
    <message>
        <source>The login of “%1” works until the program is closed or locked, but could not be kept. %2</source>
        <translation>「%1」のログインは、プログラムを終了またはロックするまで有効ですが、保管できませんでした。%2</translation>
    </message>
    <message>
        <source>Demonstration: the simulated providers are starting…</source>
        <translation>デモ: 模擬プロバイダーを起動しています…</translation>
    </message>
    <message>
        <source>Demonstration: simulated providers on this computer. Nothing leaves it.</source>
        <translation>デモ: このコンピューター上の模擬プロバイダーです。外部には何も送信しません。</translation>
    </message>
    <message>
        <source>Nobody has decided yet where credentials are kept. Until then none can be saved.</source>
        <translation>認証情報の保管先がまだ決まっていません。決まるまで認証情報は保存できません。</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Unloc&amp;k</source>
        <translation>ロック解除(&amp;K)</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>再試行(&amp;G)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Lock, and forget the credentials of this session?</source>
        <translation>ロックして、このセッションの認証情報を消去しますか?</translation>
    </message>
    <message>
        <source>They are kept in memory alone. Once it is locked they are gone and have to be entered again.</source>
        <translation>認証情報はメモリだけに保管されています。ロックすると失われ、入力し直す必要があります。</translation>
    </message>
    <message>
        <source>&amp;Lock and forget</source>
        <translation>ロックして消去(&amp;L)</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. They hold no credential and nothing personal.</source>
        <translation>診断情報をクリップボードにコピーしました。認証情報も個人データも含みません。</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>文字を大きく(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>文字を小さく(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Text as large as the system has it</source>
        <translation>システムの文字の大きさに戻す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概要(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目次(&amp;C)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>keys that work there</comment>
        <translation>すべての画面</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>keys that lead to them</comment>
        <translation>画面の一覧</translation>
    </message>
    <message>
        <source>The overview is on the clipboard.</source>
        <translation>概要をクリップボードにコピーしました。</translation>
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
        <translation>顧客の統合</translation>
    </message>
    <message>
        <source>Whose name and first identifiers stay?</source>
        <translation>どちらの名前と先頭の識別子を残しますか?</translation>
    </message>
    <message>
        <source>The one that remains</source>
        <translation>残す顧客</translation>
    </message>
    <message>
        <source>What was recorded about either is the remaining one&apos;s from then on. This cannot be undone.</source>
        <translation>以後、両方の顧客について記録されたものは、残した顧客のものになります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>統合(&amp;M)</translation>
    </message>
    <message>
        <source>They are being merged…</source>
        <translation>統合しています…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::OverviewBoard</name>
    <message>
        <source>Copy o&amp;verview</source>
        <translation>概要をコピー(&amp;V)</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::OverviewPage</name>
    <message>
        <source>Copy o&amp;verview</source>
        <translation>概要をコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Count a&amp;new</source>
        <translation>再集計(&amp;N)</translation>
    </message>
    <message>
        <source>Counted at %1</source>
        <translation>集計: %1</translation>
    </message>
    <message>
        <source>There is nothing to count</source>
        <translation>集計するものがありません</translation>
    </message>
    <message>
        <source>Credentials are kept in memory only, and nothing is recorded then. Choose another place for credentials, and lookups are recorded and counted from then on.</source>
        <translation>認証情報がメモリだけに保管されているため、何も記録されません。認証情報の保管先として別の場所を選択すると、それ以降の照会が記録され、集計されます。</translation>
    </message>
    <message>
        <source>Where credentials are kept…</source>
        <translation>認証情報の保管先…</translation>
    </message>
    <message>
        <source>Records…</source>
        <translation>記録…</translation>
    </message>
    <message>
        <source>There is nothing to count yet</source>
        <translation>集計するものがまだありません</translation>
    </message>
    <message>
        <source>Choose where credentials are kept, and lookups are recorded and counted from then on.</source>
        <translation>認証情報の保管先を選択すると、それ以降の照会が記録され、集計されます。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>The records are closed</source>
        <translation>記録は閉じています</translation>
    </message>
    <message>
        <source>They open together with the place where credentials are kept.</source>
        <translation>認証情報の保管先とともに開きます。</translation>
    </message>
    <message>
        <source>Nobody was looked up yet</source>
        <translation>照会した顧客はまだいません</translation>
    </message>
    <message>
        <source>Once somebody was, you see here how many customers have which status, what waits for us, what has changed, and which provider is in trouble.</source>
        <translation>顧客を照会すると、ステータスごとの顧客数、自社の対応待ち、変更のあったもの、障害のあるプロバイダーがここに表示されます。</translation>
    </message>
    <message>
        <source>Look up a customer</source>
        <translation>顧客の照会</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計しています…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::PassphraseForm</name>
    <message>
        <source>At least %1 characters; several words that you can remember are good.</source>
        <translation>%1 文字以上。覚えやすい単語をいくつか組み合わせると効果的です。</translation>
    </message>
    <message>
        <source>Easy to guess. Make it longer: several words that do not belong together.</source>
        <translation>推測されやすいパスフレーズです。互いに関係のない単語をいくつか使い、長くしてください。</translation>
    </message>
    <message>
        <source>Fair. Another word makes it much harder to guess.</source>
        <translation>強度は普通です。単語をもう 1 つ加えると、はるかに推測されにくくなります。</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>推測されにくいパスフレーズです。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase, again</source>
        <translation>パスフレーズ（確認）</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>パスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Enter at least %1 characters.</source>
        <translation>%1 文字以上を入力してください。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>2 つが一致しません。</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>The window may be closed: the import goes on, and is found in the place Imports.</source>
        <translation>ウィンドウを閉じてもインポートは続行され、「インポート」画面で確認できます。</translation>
    </message>
    <message>
        <source>&amp;Close, and go on in the background</source>
        <translation>閉じてバックグラウンドで続行(&amp;C)</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::QuotaForm</name>
    <message>
        <source>Requests a second</source>
        <translation>毎秒の要求数</translation>
    </message>
    <message>
        <source>How fast this account may ask; 0 means as fast as possible.</source>
        <translation>このアカウントの照会速度。0 にすると可能な限り速く照会します。</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>同時要求数</translation>
    </message>
    <message>
        <source>How many may wait for an answer at the same time.</source>
        <translation>同時に応答を待つことのできる要求の数。</translation>
    </message>
    <message>
        <source>%1, as the provider allows</source>
        <translation>%1（プロバイダーの許容値）</translation>
    </message>
    <message>
        <source>Enter a number from 0 to %1.</source>
        <translation>0 から %1 までの数値を入力してください。</translation>
    </message>
    <message>
        <source>Enter a whole number from 1 to %1.</source>
        <translation>1 から %1 までの整数を入力してください。</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::RecordsSettings</name>
    <message>
        <source>The records of this desk</source>
        <translation>この端末の記録</translation>
    </message>
    <message>
        <source>Chec&amp;k the records</source>
        <translation>記録を検査(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Begin a&amp;new…</source>
        <translation>新規開始(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Make a recovery file…</source>
        <translation>復旧ファイルを作成(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Bring the key back…</source>
        <translation>鍵を復元(&amp;B)…</translation>
    </message>
    <message>
        <source>What is recorded, and for how long</source>
        <translation>記録する内容と保存期間</translation>
    </message>
    <message>
        <source>&amp;Lookups are kept for:</source>
        <translation>照会の保存期間(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Imports are kept for:</source>
        <translation>インポートの保存期間(&amp;I):</translation>
    </message>
    <message>
        <source>What is older is removed by itself, but for customers whose records are held, and the audit says how much it was.</source>
        <translation>これより古いものは自動的に削除され（リーガルホールド中の顧客の記録を除く）、削除した件数が監査証跡に残ります。</translation>
    </message>
    <message>
        <source>Checkpoints of the audit</source>
        <translation>監査証跡のチェックポイント</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>フォルダーを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Do not copy them</source>
        <translation>コピーしない(&amp;D)</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>管理者が設定しています。</translation>
    </message>
    <message>
        <source>They lie beside the records alone: whoever can change these can remove them too. Choose a folder that others look after.</source>
        <translation>記録と同じ場所にしかないため、記録を変更できる人はチェックポイントも削除できます。ほかの人が管理するフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>They are copied to %1.</source>
        <translation>%1 にコピーされます。</translation>
    </message>
    <message>
        <source>They are open, and what is done here is recorded. The program did not end properly last time: check whether they are whole.</source>
        <translation>記録は開いており、ここでの操作は記録されます。前回、プログラムが正常に終了しなかったため、記録が完全かどうかを検査してください。</translation>
    </message>
    <message>
        <source>They are open, and what is done here is recorded.</source>
        <translation>記録は開いており、ここでの操作は記録されます。</translation>
    </message>
    <message>
        <source>They are being opened…</source>
        <translation>記録を開いています…</translation>
    </message>
    <message>
        <source>Nothing is recorded, because credentials are kept in memory only, and with them the key of the records would be gone.</source>
        <translation>認証情報がメモリだけに保管されており、記録の鍵も一緒に失われるため、何も記録されません。</translation>
    </message>
    <message>
        <source>They are closed, because the credentials are locked.</source>
        <translation>認証情報がロックされているため、記録は閉じています。</translation>
    </message>
    <message>
        <source>They are being looked at, which may take a while…</source>
        <translation>記録を検査しています。時間がかかることがあります…</translation>
    </message>
    <message>
        <source>They are sound: all of the file was looked at.</source>
        <translation>記録は正常です。ファイル全体を検査しました。</translation>
    </message>
    <message>
        <source>They were not looked at to the end: nothing is known of them.</source>
        <translation>最後まで検査していないため、記録の状態は分かりません。</translation>
    </message>
    <message>
        <source>Nobody is looked up without a re&amp;ference, for example a ticket</source>
        <translation>照会時に参照番号（チケットなど）を必須にする(&amp;F)</translation>
    </message>
    <message>
        <source>One is made e&amp;very:</source>
        <translation>作成の間隔(&amp;E):</translation>
    </message>
    <message>
        <source>Cancel the chec&amp;k</source>
        <translation>検査をキャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>recovery file, check, begin anew</source>
        <comment>words that lead to the state of the records</comment>
        <translation>復旧ファイル, 検査, 新規開始, 新しく始める</translation>
    </message>
    <message>
        <source>folder of the checkpoints</source>
        <comment>words that lead to where checkpoints are copied to</comment>
        <translation>チェックポイント フォルダー コピー先</translation>
    </message>
    <message numerus="yes">
        <source> entry(s)</source>
        <extracomment>Behind the number, which is not in the text</extracomment>
        <translation>
            <numerusform> 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::RecoveryDialog</name>
    <message>
        <source>Make a recovery file</source>
        <translation>復旧ファイルの作成</translation>
    </message>
    <message>
        <source>Bring the records’ keys back</source>
        <translation>記録の鍵の復元</translation>
    </message>
    <message>
        <source>Whoever has %1 and its passphrase can read the records of this desk. Keep the file away from this computer and the passphrase away from the file; without it nobody can open the file.</source>
        <translation>%1 とそのパスフレーズを持つ人は、この端末の記録を読み取れます。ファイルはこのコンピューターから離し、パスフレーズはファイルと別に保管してください。パスフレーズがなければ、誰もファイルを開けません。</translation>
    </message>
    <message>
        <source>%1 holds the keys of the records, under the passphrase that was chosen when it was made.</source>
        <translation>%1 には、作成時に決めたパスフレーズで保護された記録の鍵が入っています。</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>作成(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Bring them back</source>
        <translation>復元(&amp;B)</translation>
    </message>
    <message>
        <source>The file is being made…</source>
        <translation>ファイルを作成しています…</translation>
    </message>
    <message>
        <source>The keys are being brought back…</source>
        <translation>鍵を復元しています…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New token…</source>
        <translation>新しいトークン(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Watch on</source>
        <translation>監視を続行(&amp;W)</translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation>要約をコピー(&amp;S)</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>an account</comment>
        <translation>%1 での状況</translation>
    </message>
    <message>
        <source>The import goes on…</source>
        <translation>インポートを続行しています…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::RoutePage</name>
    <message>
        <source>From and to</source>
        <translation>インポート元と先</translation>
    </message>
    <message>
        <source>A share token carries a finished verification to another provider. It can be used once.</source>
        <translation>共有トークンは、完了した本人確認を別のプロバイダーに引き継ぎます。使えるのは一度だけです。</translation>
    </message>
    <message>
        <source>I already have a token</source>
        <translation>既にトークンがある</translation>
    </message>
    <message>
        <source>From</source>
        <translation>インポート元</translation>
    </message>
    <message>
        <source>Share token</source>
        <translation>共有トークン</translation>
    </message>
    <message>
        <source>To</source>
        <translation>インポート先</translation>
    </message>
    <message>
        <source>Where the customer was verified; the token is made there.</source>
        <translation>顧客の本人確認を行ったアカウント。トークンはここで作成されます。</translation>
    </message>
    <message>
        <source>It is kept in memory, and in the vault while the import runs, and nowhere else.</source>
        <translation>メモリと、インポートの実行中は保管庫に保持され、ほかには保管されません。</translation>
    </message>
    <message>
        <source>Where the customer shall count as verified.</source>
        <translation>顧客を本人確認済みとして扱うことになるアカウント。</translation>
    </message>
    <message>
        <source>This is a production account: the customer is imported in earnest.</source>
        <translation>これは本番環境のアカウントです。顧客は実際にインポートされます。</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::RowForm</name>
    <message>
        <source>Ask</source>
        <extracomment>Button in a result row: ask the provider now</extracomment>
        <translation>照会</translation>
    </message>
    <message>
        <source>Asks the provider with what you typed</source>
        <translation>入力した内容でプロバイダーに照会</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::RowInput</name>
    <message>
        <source>Which one to give</source>
        <translation>入力する項目の選択</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::SearchBar</name>
    <message>
        <source>Cus&amp;tomer:</source>
        <translation>顧客(&amp;T):</translation>
    </message>
    <message>
        <source>Customer to look up</source>
        <translation>照会する顧客</translation>
    </message>
    <message>
        <source>An id, an e-mail address or the name of a saved customer</source>
        <translation>ID、メールアドレス、または保存済みの顧客の名前</translation>
    </message>
    <message>
        <source>Id, e-mail or name</source>
        <translation>ID、メール、名前</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>How the text in the search field is to be taken</source>
        <translation>検索欄のテキストの解釈方法</translation>
    </message>
    <message>
        <source>Re&amp;ference:</source>
        <translation>参照番号(&amp;F):</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>What the customer is looked up for, for example a ticket; it is recorded</source>
        <translation>顧客を照会する理由となるもの（例: チケット）。記録されます</translation>
    </message>
    <message>
        <source>What the customer is looked up for, for example the number of a ticket. It is recorded with each lookup, and emptied when you type another customer.</source>
        <translation>顧客を照会する理由となるもの（例: チケット番号）。照会ごとに記録され、別の顧客を入力すると空になります。</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Look &amp;up</source>
        <translation>照会(&amp;U)</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::SecretEdit</name>
    <message>
        <source>is taken away when you save</source>
        <translation>保存時に削除されます</translation>
    </message>
    <message>
        <source>kept – type to replace</source>
        <translation>保管済み – 入力して置き換え</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <comment>%1 is the name of a field</comment>
        <translation>%1を隠す</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>%1 is the name of a field</comment>
        <translation>%1を表示</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>%1 is the name of a field</comment>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>Take away the kept %1</source>
        <comment>%1 is the name of a field</comment>
        <translation>保管された%1を削除</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::SecretLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>クリア(&amp;C)</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::SettingControls</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>管理者が設定しています。</translation>
    </message>
    <message>
        <source>for ever</source>
        <comment>how long records are kept, instead of a number of days</comment>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Keep records for a shorter time?</source>
        <translation>記録の保存期間の短縮</translation>
    </message>
    <message numerus="yes">
        <source>Keep them for %n day(s) only?</source>
        <translation>
            <numerusform>保存期間を %n 日間に短縮しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is older is removed within a day and cannot be brought back, but for customers whose records are held.</source>
        <translation>これより古いものは 1 日以内に削除され、元に戻せません（リーガルホールド中の顧客の記録を除く）。</translation>
    </message>
    <message>
        <source>&amp;Remove what is older</source>
        <translation>古いものを削除(&amp;R)</translation>
    </message>
    <message>
        <source>What cannot be changed here was set by your administrator.</source>
        <translation>ここで変更できないものは、管理者が設定しています。</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a setting that is on or off</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a setting that is on or off</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>none</source>
        <comment>the default of a setting that is a text</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>既定値: %1</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>既定値に戻す: %1</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>Behind the number, which is not in the text</extracomment>
        <translation>
            <numerusform> 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>一般(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>プライバシー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>記録(&amp;R)</translation>
    </message>
    <message>
        <source>Certificates to trust as well</source>
        <translation>追加で信頼する証明書</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Find a setting (%1)</source>
        <translation>設定項目を検索 (%1)</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定項目を検索</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>ネットワーク(&amp;W)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>該当する設定項目はありません。</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::StatusNotice</name>
    <message>
        <source>The provider says: %1</source>
        <translation>プロバイダーのメッセージ: %1</translation>
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
            <numerusform>%1、取得 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Asked with %2</source>
        <translation>%1
照会に使った識別子: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>初回取得</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終取得</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::TimelineView</name>
    <message>
        <source>Every status seen</source>
        <translation>これまでのステータス</translation>
    </message>
    <message>
        <source>Nothing was seen yet.</source>
        <translation>取得したステータスはまだありません。</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::TrayIcon</name>
    <message>
        <source>&amp;Show KYC Desk</source>
        <translation>KYC Desk を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>ロック(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::VaultDialog</name>
    <message>
        <source>Where credentials are kept</source>
        <translation>認証情報の保管先</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>パスフレーズを変更(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>今すぐロック(&amp;L)</translation>
    </message>
    <message>
        <source>Locking and &amp;hiding…</source>
        <translation>ロックと非表示(&amp;H)…</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>The present passphrase</source>
        <translation>現在のパスフレーズ</translation>
    </message>
    <message>
        <source>&amp;Seal the file with it</source>
        <translation>これでファイルを暗号化(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Move them to another place…</source>
        <translation>別の保管先に移動(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Choose where they are kept…</source>
        <translation>保管先を選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Enter the passphrase that the file has now.</source>
        <translation>ファイルの現在のパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>The vault file is being sealed anew…</source>
        <translation>保管庫ファイルを再暗号化しています…</translation>
    </message>
</context>
<context>
    <name>kyc::sandbox::Program</name>
    <message>
        <source>Not a fault: %1
Write KIND@POINT; --help lists the kinds. The points are:
%2</source>
        <translation>不正な障害指定: %1
KIND@POINT の形式で指定してください。種類は --help で確認できます。指定できる場所は次のとおりです:
%2</translation>
    </message>
    <message>
        <source>No certificate and key in PEM format could be read from %1 and %2.</source>
        <translation>PEM 形式の証明書と鍵を %1 と %2 から読み取れませんでした。</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2: %3</source>
        <translation>%1 のポート %2 で待ち受けできません: %3</translation>
    </message>
    <message>
        <source>kyc-desk-sandbox listens on %1</source>
        <translation>kyc-desk-sandbox は %1 で待ち受けています</translation>
    </message>
</context>
<context>
    <name>kyc::sandbox::Server</name>
    <message>
        <source>Only loopback addresses are served.</source>
        <translation>ループバックアドレスだけに対応しています。</translation>
    </message>
</context>
<context>
    <name>kyc::sandbox::SettingsOptions</name>
    <message>
        <source>Loopback address to listen on.</source>
        <translation>待ち受けるループバックアドレス。</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Port to listen on; 0 takes any free one.</source>
        <translation>待ち受けるポート。0 は任意の空きポート。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Print one line of JSON once it listens: url, accounts and customers.</source>
        <translation>待ち受け開始時に JSON を 1 行出力します: url、accounts、customers。</translation>
    </message>
    <message>
        <source>Let each answer of a provider wait, without holding up another.</source>
        <translation>プロバイダーの各応答を遅らせます。ほかの応答は妨げません。</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Let something go wrong: KIND@POINT, or KIND@POINT#TIMES for the first times only. May be given more than once. Kinds: reset, stall, cut, drip[:ms], badlength, garbage, wrongtype, huge, html, empty, gzipbomb, redirect:URL, or an HTTP status from 400 on with [:retry-after seconds]. Points: a check such as p100/kyc, a call such as transak/requirement, provider/* or *.</source>
        <translation>障害を発生させます: KIND@POINT、または最初の数回だけの場合は KIND@POINT#TIMES。複数回指定可。種類: reset、stall、cut、drip[:ms]、badlength、garbage、wrongtype、huge、html、empty、gzipbomb、redirect:URL、または 400 以上の HTTP ステータス（[:retry-after seconds] を付加可）。場所: p100/kyc などのチェック、transak/requirement などの呼び出し、provider/*、または *。</translation>
    </message>
    <message>
        <source>kind@point</source>
        <translation>kind@point</translation>
    </message>
    <message>
        <source>How long a share token stays in each stage of its import.</source>
        <translation>共有トークンがインポートの各段階にとどまる時間。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Move a share token on after so many questions, not by time.</source>
        <translation>時間ではなく、この回数の照会後に共有トークンを次の段階に進めます。</translation>
    </message>
    <message>
        <source>How long Transak makes a customer wait for the next code.</source>
        <translation>Transak が顧客に次のコードまで待たせる時間。</translation>
    </message>
    <message>
        <source>Let the tokens that logins give end after so long; 0: when the provider lets them end.</source>
        <translation>ログインで得られたトークンを、この時間の経過後に期限切れにします。0: プロバイダーの定める期限。</translation>
    </message>
    <message>
        <source>How far the providers&apos; clock is ahead of ours; may be negative.</source>
        <translation>プロバイダーの時計がこちらより進んでいる秒数。負の値も可。</translation>
    </message>
    <message>
        <source>Serve TLS with this certificate chain (PEM).</source>
        <translation>この証明書チェーン（PEM）で TLS を提供します。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key (PEM).</source>
        <translation>証明書の秘密鍵（PEM）。</translation>
    </message>
    <message>
        <source>Print the simulated customers as a table, and end.</source>
        <translation>模擬顧客を表として出力し、終了します。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>The five KYC providers, simulated on this computer.</source>
        <translation>このコンピューター上で模擬する 5 つの KYC プロバイダー。</translation>
    </message>
    <message>
        <source>Let no share token live longer than that, whatever was asked for; 0: it has ended when it comes.</source>
        <translation>要求された有効期間にかかわらず、共有トークンの有効期間をこの値までに制限します。0 の場合は、受け取った時点で期限切れです。</translation>
    </message>
</context>
<context>
    <name>kyc::sandbox::SettingsReader</name>
    <message>
        <source>--%1 must be a whole number of at most %2.</source>
        <translation>--%1 には %2 以下の整数を指定してください。</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>解釈できません: %1</translation>
    </message>
    <message>
        <source>--host must be a loopback address such as 127.0.0.1 or ::1: simulated providers are for this computer alone.</source>
        <translation>--host には 127.0.0.1 や ::1 などのループバックアドレスを指定してください。模擬プロバイダーはこのコンピューター専用です。</translation>
    </message>
    <message>
        <source>--cert and --key go together.</source>
        <translation>--cert と --key は一緒に指定してください。</translation>
    </message>
</context>
</TS>
