<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccountWords</name>
    <message>
        <source>These credentials are removed from where they are kept, and cannot be brought back: %1.</source>
        <translation>تُزال بيانات الاعتماد هذه من مكان حفظها، ولا يمكن استعادتها: %1.</translation>
    </message>
    <message>
        <source>Every credential kept for it is removed, and cannot be brought back.</source>
        <translation>تُزال جميع بيانات الاعتماد المحفوظة لهذا الحساب، ولا يمكن استعادتها.</translation>
    </message>
    <message>
        <source>So are the tokens that logins gave for its customers: each of them would have to log in anew.</source>
        <translation>وتُزال كذلك رموز الوصول التي نتجت عن تسجيل دخول عملائه: سيلزم تسجيل دخول كل عميل منهم من جديد.</translation>
    </message>
    <message>
        <source>Named anew because the names were taken: %1.</source>
        <translation>أُعطيت أسماء جديدة لأن الأسماء مستخدمة من قبل: %1.</translation>
    </message>
    <message>
        <source>“%1” has an address of its own and is switched off: %2. Switch it on if your credentials are meant to go there.</source>
        <translation>للحساب «%1» عنوان خاص به، وهو معطّل: %2. يمكن تفعيله إذا كان المقصود إرسال بيانات الاعتماد إلى ذلك العنوان.</translation>
    </message>
    <message>
        <source>“%1” still needs: %2.</source>
        <translation>لا يزال الحساب «%1» يحتاج إلى: %2.</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a copied account</comment>
        <translation>نسخة من %1</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <comment>name of a copied account</comment>
        <translation>نسخة %2 من %1</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>withheld</source>
        <comment>a reference in the audit: the key was not at hand</comment>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a reference in the audit: it was too old to be kept</comment>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>a reference in the audit: it is not the one that was typed</comment>
        <translation>تالف</translation>
    </message>
    <message>
        <source>There was a customer, but the vault was locked: who it was is not in the audit.</source>
        <translation>كان هناك عميل، لكن الخزنة كانت مقفلة: هوية العميل غير مسجّلة في سجل التدقيق.</translation>
    </message>
    <message>
        <source>The same letters and digits are the same customer. A saved customer has the same everywhere; what was looked up before has those of an identifier. The filter finds all of them. The name is not in the audit.
%1</source>
        <translation>الحروف والأرقام نفسها تعني العميل نفسه. للعميل المحفوظ التسلسل نفسه في كل مكان، أما ما استُعلم عنه قبل الحفظ فيحمل تسلسل أحد معرّفاته. تجدها التصفية جميعًا. لا يرد الاسم في سجل التدقيق.
%1</translation>
    </message>
    <message>
        <source>Program started</source>
        <translation>بدء البرنامج</translation>
    </message>
    <message>
        <source>Program ended</source>
        <translation>إنهاء البرنامج</translation>
    </message>
    <message>
        <source>Login at a provider</source>
        <translation>تسجيل دخول لدى مزوّد</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>فك القفل</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation>استعلام</translation>
    </message>
    <message>
        <source>Records looked at</source>
        <translation>اطلاع على السجلات</translation>
    </message>
    <message>
        <source>Masked text shown</source>
        <translation>كشف نص محجوب</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Accounts imported</source>
        <translation>استيراد حسابات</translation>
    </message>
    <message>
        <source>Customers imported</source>
        <translation>استيراد عملاء</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>تغيير حساب</translation>
    </message>
    <message>
        <source>Credential changed</source>
        <translation>تغيير بيانات اعتماد</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>تغيير بيانات عميل</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>تغيير إعداد</translation>
    </message>
    <message>
        <source>Old records removed</source>
        <translation>إزالة سجلات قديمة</translation>
    </message>
    <message>
        <source>Records recovered</source>
        <translation>استرداد السجلات</translation>
    </message>
    <message>
        <source>Checkpoint made</source>
        <translation>إنشاء نقطة توثيق</translation>
    </message>
    <message>
        <source>Failed attempt</source>
        <translation>محاولة فاشلة</translation>
    </message>
    <message>
        <source>Entries missing</source>
        <translation>قيود مفقودة</translation>
    </message>
    <message>
        <source>withheld</source>
        <comment>who an entry of the audit is about: the key was not at hand</comment>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>تحفظ قانوني</translation>
    </message>
</context>
<context>
    <name>AuditFileChoice</name>
    <message>
        <source>Export the audit</source>
        <translation>تصدير سجل التدقيق</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>JSON, an entry a line (*.jsonl *.json)</source>
        <translation>JSON، قيد واحد في كل سطر (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>Folder for checkpoints</source>
        <translation>مجلد نقاط التوثيق</translation>
    </message>
    <message>
        <source>Make a recovery file</source>
        <translation>إنشاء ملف استرداد</translation>
    </message>
    <message>
        <source>Open a recovery file</source>
        <translation>فتح ملف استرداد</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>“%1” waits for a login code</source>
        <translation>الحساب «%1» بانتظار رمز الدخول</translation>
    </message>
    <message>
        <source>The login of %1 waits for a code</source>
        <translation>تسجيل دخول العميل %1 بانتظار الرمز</translation>
    </message>
    <message>
        <source>%1, %2: enter the code that your authenticator app shows for it now.</source>
        <translation>لدى %1، %2: يُرجى إدخال الرمز الذي يعرضه الآن تطبيق المصادقة لهذا الحساب.</translation>
    </message>
    <message>
        <source>%1 has e-mailed a code to %2, for the account “%3”. Ask the customer for it.</source>
        <translation>أرسل المزوّد %1 رمزًا بالبريد الإلكتروني إلى %2 للحساب «%3». يُرجى طلب الرمز من العميل.</translation>
    </message>
    <message>
        <source>%1 has not sent a code to %2 yet, for the account “%3”.</source>
        <translation>لم يرسل المزوّد %1 بعد رمزًا إلى %2 للحساب «%3».</translation>
    </message>
    <message>
        <source>The lookup goes on by itself after it. If you cancel, nothing is asked with it.</source>
        <translation>يُستأنف الاستعلام تلقائيًا بعد ذلك. عند الإلغاء لن يُستعلم من خلال هذا الحساب.</translation>
    </message>
    <message>
        <source>Waiting for it: %1. They go on by themselves; if you cancel, they end without an answer and can be asked again.</source>
        <comment>how many lookups wait</comment>
        <translation>استعلامات بانتظار الرمز: %1. تُستأنف تلقائيًا؛ وعند الإلغاء تنتهي دون رد ويمكن إعادتها.</translation>
    </message>
    <message>
        <source>%1
The provider says: %2</source>
        <translation>%1
يقول المزوّد: %2</translation>
    </message>
</context>
<context>
    <name>CredentialStateText</name>
    <message>
        <source>Expires in %1 h</source>
        <extracomment>hours</extracomment>
        <translation>تنتهي بعد %1 س</translation>
    </message>
    <message>
        <source>Expires in %1 min</source>
        <extracomment>minutes</extracomment>
        <translation>تنتهي بعد %1 د</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>a credential</comment>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a credential</comment>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a credential</comment>
        <translation>لم تُقبل</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>a credential</comment>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Not tested</source>
        <comment>a credential</comment>
        <translation>لم تُختبر</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a credential</comment>
        <translation>صالحة</translation>
    </message>
    <message>
        <source>None needed</source>
        <comment>a credential</comment>
        <translation>غير لازمة</translation>
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
        <translation>الوسوم: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Legal hold since %1 by %2: %3</source>
        <translation>تحفظ قانوني منذ %1 بواسطة %2: %3</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>Export lookups</source>
        <translation>تصدير الاستعلامات</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source> or </source>
        <extracomment>Between things of which one is enough, for example &quot;E-mail address or access token&quot;</extracomment>
        <translation> أو </translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Export accounts</source>
        <translation>تصدير الحسابات</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>استيراد الحسابات</translation>
    </message>
    <message>
        <source>Accounts (*.json)</source>
        <translation>حسابات (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>HistoryChoice</name>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the values of a filter</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذا العام</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>من – إلى</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>النص: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>العميل: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>المزوّد: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>الحساب: %1</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>الموظف: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>النوع: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>الوقت: %1</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>الساعة الأخيرة</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>الدور على: %1</translation>
    </message>
    <message>
        <source>Changed since yesterday</source>
        <translation>تغيّر منذ أمس</translation>
    </message>
    <message>
        <source>Only what was seen last of each customer</source>
        <translation>آخر ما ظهر عن كل عميل فقط</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation>استعلام</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What kind of identifier, and the identifier</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between identifiers</comment>
        <translation>، </translation>
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
        <translation>معرّف مقدّم الطلب</translation>
    </message>
    <message>
        <source>Global id</source>
        <translation>المعرّف العام</translation>
    </message>
    <message>
        <source>Attempt id</source>
        <translation>معرّف المحاولة</translation>
    </message>
    <message>
        <source>Attempt number</source>
        <translation>رقم المحاولة</translation>
    </message>
    <message>
        <source>Review id</source>
        <translation>معرّف المراجعة</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Workflow run id</source>
        <translation>معرّف تشغيل سير العمل</translation>
    </message>
    <message>
        <source>Inspection id</source>
        <translation>معرّف المعاينة</translation>
    </message>
    <message>
        <source>Our id for the customer</source>
        <translation>معرّف العميل لدينا</translation>
    </message>
    <message>
        <source>Quote id</source>
        <translation>معرّف عرض السعر</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>معرّف الارتباط</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>معرّف الجهة (Client ID)</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>معرّف التتبع</translation>
    </message>
</context>
<context>
    <name>IdentifierChoices</name>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>A saved customer, an e-mail address, an applicant id or our own id, whichever it looks like</source>
        <translation>عميل محفوظ أو عنوان بريد إلكتروني أو معرّف مقدّم طلب أو معرّفنا الخاص، بحسب ما يبدو عليه النص</translation>
    </message>
</context>
<context>
    <name>ImportContext</name>
    <message>
        <source> or </source>
        <comment>between fields of which one is enough</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>The applicant has not been read yet.</source>
        <translation>لم تُقرأ بيانات مقدّم الطلب بعد.</translation>
    </message>
    <message>
        <source>No account takes a verification over by share token. Add one in Accounts first.</source>
        <translation>لا يوجد حساب يستقبل تحققًا برمز مشاركة. يُرجى إضافة حساب في «الحسابات» أولًا.</translation>
    </message>
    <message>
        <source>Paste the share token.</source>
        <translation>يُرجى لصق رمز المشاركة.</translation>
    </message>
    <message>
        <source>Choose where the customer was verified.</source>
        <translation>يُرجى اختيار الجهة التي جرى التحقق من العميل لديها.</translation>
    </message>
    <message>
        <source>The account lacks “%1”: without it no token can be made for it. Enter it in Accounts.</source>
        <translation>القيمة «%1» ناقصة في الحساب: لا يمكن إنشاء رمز له من دونها. يُرجى إدخالها في «الحسابات».</translation>
    </message>
    <message>
        <source>Say what allows it: the customer&apos;s consent, or another legal basis.</source>
        <translation>يُرجى بيان ما يجيز ذلك: موافقة العميل أو أساس قانوني آخر.</translation>
    </message>
    <message>
        <source>Give the ticket, or whatever else it can be found by.</source>
        <translation>يُرجى ذكر رقم التذكرة أو أي مرجع آخر يُستدل به على الطلب.</translation>
    </message>
    <message>
        <source>The destination has not been asked yet.</source>
        <translation>لم تُسأل الوجهة بعد.</translation>
    </message>
</context>
<context>
    <name>ImportNotification</name>
    <message>
        <source>An import has ended.</source>
        <translation>انتهت عملية استيراد.</translation>
    </message>
    <message>
        <source>What came of it is in the place Imports.</source>
        <translation>النتيجة معروضة في قسم «الاستيراد».</translation>
    </message>
</context>
<context>
    <name>ImportReceipt</name>
    <message>
        <source>Receipt of an import by share token</source>
        <translation>إيصال استيراد برمز مشاركة</translation>
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
        <translation>%1، %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What an import does, and at which step it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>a token given by hand</source>
        <translation>رمز مُدخل يدويًا</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>الحالة لدى الوجهة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>المطلوب عمله</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>الأساس القانوني</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>  - %1: %2</source>
        <comment>a step and its state</comment>
        <translation>  - %1: %2</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>مقدّم الطلب</translation>
    </message>
    <message>
        <source>Given there</source>
        <translation>المعطى للوجهة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Tokens handed over</source>
        <translation>الرموز المسلّمة</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Its entries say “import=%1”.</source>
        <translation>قيوده تتضمن «import=%1».</translation>
    </message>
    <message>
        <source>Last audit entry</source>
        <translation>آخر قيد تدقيق</translation>
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
        <translation>رمز مُدخل يدويًا</translation>
    </message>
    <message>
        <source>Running in another program</source>
        <translation>جارٍ في برنامج آخر</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>state of a step</comment>
        <translation>جارية</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>تمّت</translation>
    </message>
    <message>
        <source>not possible here</source>
        <comment>state of a step</comment>
        <translation>غير ممكنة هنا</translation>
    </message>
    <message>
        <source>ended here</source>
        <comment>state of a step</comment>
        <translation>انتهت هنا</translation>
    </message>
    <message>
        <source>cut off</source>
        <comment>state of a step</comment>
        <translation>انقطعت</translation>
    </message>
    <message>
        <source>The share token has expired.</source>
        <translation>انتهت صلاحية رمز المشاركة.</translation>
    </message>
    <message>
        <source>The share token was handed over; its life ends in %1.</source>
        <translation>سُلّم رمز المشاركة؛ تنتهي صلاحيته بعد %1.</translation>
    </message>
    <message>
        <source>The share token is made; it has %1 left.</source>
        <translation>أُنشئ رمز المشاركة؛ المدة المتبقية له: %1.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>تعذّرت القراءة</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>semicolons</source>
        <translation>فواصل منقوطة</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>علامات جدولة</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>فواصل</translation>
    </message>
    <message>
        <source>Save what could not be imported</source>
        <translation>حفظ ما تعذّر استيراده</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>استيراد عملاء</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Customers (*.csv *.tsv *.txt)</source>
        <translation>عملاء (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1: %2, columns apart by %3. Say what each column is taken for.</source>
        <extracomment>A file&apos;s name, how its text is encoded, and what stands between its columns</extracomment>
        <translation>الملف %1: الترميز %2، وما يفصل بين الأعمدة: %3. يُرجى تحديد ما يمثله كل عمود.</translation>
    </message>
    <message>
        <source>Cancelled: what was imported before stays.</source>
        <translation>أُلغي: ما استُورد قبل ذلك باقٍ.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>Got something new: %1</source>
        <translation>أُضيف إليه جديد: %1</translation>
    </message>
    <message>
        <source>Saved before, and left as they are: %1</source>
        <translation>محفوظ من قبل وتُرك كما هو: %1</translation>
    </message>
    <message>
        <source>Could not be imported: %1</source>
        <translation>تعذّر استيراده: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا شيء غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeeperWords</name>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>سلسلة المفاتيح: %1</translation>
    </message>
    <message>
        <source>Vault file</source>
        <translation>ملف الخزنة</translation>
    </message>
    <message>
        <source>Memory, this session only</source>
        <translation>الذاكرة، لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>The system keeps them beside your other passwords and opens them when you log in.</source>
        <translation>يحفظها النظام إلى جانب كلمات مرورك الأخرى، ويفتحها عند تسجيل دخولك.</translation>
    </message>
    <message>
        <source>They are kept in a file of their own, sealed with a passphrase that you enter at each start. Nobody can bring back a forgotten passphrase.</source>
        <translation>تُحفظ في ملف مستقل مشفّر بعبارة مرور تُدخل عند كل تشغيل. لا يستطيع أحد استعادة عبارة مرور منسية.</translation>
    </message>
    <message>
        <source>They are kept nowhere: when the program ends, or is locked, they are gone and have to be entered again.</source>
        <translation>لا تُحفظ في أي مكان: عند إنهاء البرنامج أو قفله تُفقد ويلزم إدخالها من جديد.</translation>
    </message>
    <message>
        <source>Tried out: it works.</source>
        <translation>جُرّبت: تعمل.</translation>
    </message>
    <message>
        <source>Tried out: the file can be written.</source>
        <translation>جُرّب: الكتابة في الملف ممكنة.</translation>
    </message>
    <message>
        <source>Always works.</source>
        <translation>تعمل دائمًا.</translation>
    </message>
    <message>
        <source>Credentials: nowhere to keep them yet</source>
        <translation>بيانات الاعتماد: لا مكان لحفظها بعد</translation>
    </message>
    <message>
        <source>%1 – locked</source>
        <comment>%1 is where credentials are kept</comment>
        <translation>%1 – القفل مفعّل</translation>
    </message>
    <message>
        <source>%1 – opening…</source>
        <comment>%1 is where credentials are kept</comment>
        <translation>%1 – جارٍ الفتح…</translation>
    </message>
    <message>
        <source>%1 – cannot be used</source>
        <comment>%1 is where credentials are kept</comment>
        <translation>%1 – تعذّر الاستخدام</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>, </source>
        <comment>between keys that do the same</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>الوظيفة</translation>
    </message>
</context>
<context>
    <name>NewTokenQuestion</name>
    <message>
        <source>The last one is never sent again. Everything else stays as it was entered; the destination is asked first whether the customer is there already.</source>
        <translation>لا يُعاد إرسال الرمز السابق أبدًا. ويبقى كل ما عداه كما أُدخل؛ وتُسأل الوجهة أولًا عمّا إذا كان العميل موجودًا لديها.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>Make a new share token and import with it?</source>
        <translation>هل تريد إنشاء رمز مشاركة جديد والاستيراد به؟</translation>
    </message>
    <message>
        <source>&amp;New token and import</source>
        <translation>&amp;رمز جديد واستيراد</translation>
    </message>
    <message>
        <source>&amp;Import with it</source>
        <translation>ا&amp;ستيراد به</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>It is kept nowhere, so it has to be given once more for the import to go on.</source>
        <translation>هو غير محفوظ في أي مكان، ولذلك يلزم إدخاله مرة أخرى لاستئناف الاستيراد.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>اس&amp;تئناف</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Shows what every KYC provider says about a customer.</source>
        <translation>يعرض ما يقوله كل مزوّد خدمة KYC عن العميل.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>Try the program with simulated providers and customers on this computer. Nothing leaves it.</source>
        <translation>تجربة البرنامج بمزوّدين وعملاء محاكين على هذا الجهاز. لا يخرج منه شيء.</translation>
    </message>
    <message>
        <source>Start with the accounts and customers of a file, as kyc-desk-sandbox --announce prints them; - reads standard input. Only for addresses on this computer.</source>
        <translation>البدء بالحسابات والعملاء الواردين في ملف، كما يطبعها kyc-desk-sandbox --announce؛ و - تعني القراءة من الدخل القياسي. للعناوين على هذا الجهاز فقط.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file beside the system&apos;s, for a company&apos;s own proxy.</source>
        <translation>الوثوق بالشهادات الواردة في ملف PEM هذا إلى جانب شهادات النظام، لخادم وكيل خاص بالشركة.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%Ln customers: %1. Opens the history.</source>
        <extracomment>For a screen reader; %1 is a status, for example &quot;Approved&quot;</extracomment>
        <translation>
            <numerusform>لا عملاء: %1. يفتح المحفوظات.</numerusform>
            <numerusform>عميل واحد: %1. يفتح المحفوظات.</numerusform>
            <numerusform>عميلان: %1. يفتح المحفوظات.</numerusform>
            <numerusform>%Ln عملاء: %1. يفتح المحفوظات.</numerusform>
            <numerusform>%Ln عميلًا: %1. يفتح المحفوظات.</numerusform>
            <numerusform>%Ln عميل: %1. يفتح المحفوظات.</numerusform>
        </translation>
    </message>
    <message>
        <source>What each check and account said last about each customer</source>
        <translation>آخر ما ذكره كل فحص وحساب عن كل عميل</translation>
    </message>
    <message>
        <source>Where customers stand</source>
        <translation>أوضاع العملاء</translation>
    </message>
    <message>
        <source>What each check said last about each customer. Who is known to two checks counts twice.</source>
        <translation>آخر ما ذكره كل فحص عن كل عميل. من يعرفه فحصان يُحسب مرتين.</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <translation>بانتظارنا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers are waiting for us. Opens the history.</source>
        <translation>
            <numerusform>لا عملاء بانتظارنا. يفتح المحفوظات.</numerusform>
            <numerusform>عميل واحد بانتظارنا. يفتح المحفوظات.</numerusform>
            <numerusform>عميلان بانتظارنا. يفتح المحفوظات.</numerusform>
            <numerusform>%Ln عملاء بانتظارنا. يفتح المحفوظات.</numerusform>
            <numerusform>%Ln عميلًا بانتظارنا. يفتح المحفوظات.</numerusform>
            <numerusform>%Ln عميل بانتظارنا. يفتح المحفوظات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers about whom a check said last that we act next</source>
        <translation>العملاء الذين كان آخر ما ذكره فحص عنهم أن الدور علينا</translation>
    </message>
    <message>
        <source>Changed since yesterday</source>
        <translation>تغيّر منذ أمس</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers have another status since yesterday. Opens the history.</source>
        <translation>
            <numerusform>لم تتغير حالة أي عميل منذ أمس. يفتح المحفوظات.</numerusform>
            <numerusform>تغيّرت حالة عميل واحد منذ أمس. يفتح المحفوظات.</numerusform>
            <numerusform>تغيّرت حالة عميلين منذ أمس. يفتح المحفوظات.</numerusform>
            <numerusform>تغيّرت حالة %Ln عملاء منذ أمس. يفتح المحفوظات.</numerusform>
            <numerusform>تغيّرت حالة %Ln عميلًا منذ أمس. يفتح المحفوظات.</numerusform>
            <numerusform>تغيّرت حالة %Ln عميل منذ أمس. يفتح المحفوظات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers whose status is another one than it was when yesterday began. Who was first looked up since then is not among them.</source>
        <translation>العملاء الذين تختلف حالتهم الآن عما كانت عليه في بداية يوم أمس. ولا يشمل ذلك من استُعلم عنه لأول مرة بعدها.</translation>
    </message>
    <message>
        <source>Interrupted imports</source>
        <translation>عمليات استيراد منقطعة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted imports can go on. Opens the imports.</source>
        <translation>
            <numerusform>لا توجد عمليات استيراد منقطعة يمكن استئنافها. يفتح الاستيراد.</numerusform>
            <numerusform>عملية استيراد واحدة منقطعة يمكن استئنافها. يفتح الاستيراد.</numerusform>
            <numerusform>عمليتا استيراد منقطعتان يمكن استئنافهما. يفتح الاستيراد.</numerusform>
            <numerusform>%Ln عمليات استيراد منقطعة يمكن استئنافها. يفتح الاستيراد.</numerusform>
            <numerusform>%Ln عملية استيراد منقطعة يمكن استئنافها. يفتح الاستيراد.</numerusform>
            <numerusform>%Ln عملية استيراد منقطعة يمكن استئنافها. يفتح الاستيراد.</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>يستدعي الانتباه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lookups</source>
        <translation>
            <numerusform>لا استعلامات</numerusform>
            <numerusform>استعلام واحد</numerusform>
            <numerusform>استعلامان</numerusform>
            <numerusform>%Ln استعلامات</numerusform>
            <numerusform>%Ln استعلامًا</numerusform>
            <numerusform>%Ln استعلام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>So many of the lookups before it</extracomment>
        <translation>
            <numerusform>لم يفشل أي منها</numerusform>
            <numerusform>فشل واحد منها</numerusform>
            <numerusform>فشل اثنان منها</numerusform>
            <numerusform>فشل %Ln منها</numerusform>
            <numerusform>فشل %Ln منها</numerusform>
            <numerusform>فشل %Ln منها</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1 s</source>
        <extracomment>Seconds that half of the answers took at most</extracomment>
        <translation>عادةً %1 ث</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between figures of a provider</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 is in trouble: %2. Opens the history.</source>
        <extracomment>For a screen reader; %1 is a provider, %2 for example &quot;12 lookups, 3 failed, usually 0.8 s&quot;</extracomment>
        <translation>خلل لدى المزوّد %1: %2. يفتح المحفوظات.</translation>
    </message>
    <message>
        <source>%1 works: %2. Opens the history.</source>
        <translation>المزوّد %1 يعمل: %2. يفتح المحفوظات.</translation>
    </message>
    <message>
        <source>The bar is the part that got no answer: the provider or the way to it did not work. Half of the answers took no longer than usual.</source>
        <translation>الشريط هو نسبة ما لم يصل رد عليه: لم يعمل المزوّد أو الطريق إليه. ونصف الردود لم يستغرق أكثر من المدة المعتادة.</translation>
    </message>
    <message>
        <source>Providers in the last hour</source>
        <translation>المزوّدون في الساعة الأخيرة</translation>
    </message>
    <message>
        <source>None was asked.</source>
        <comment>providers</comment>
        <translation>لم يُستعلم من أي مزوّد.</translation>
    </message>
    <message>
        <source>Credential of %1: %2. Opens the account.</source>
        <extracomment>For a screen reader; %1 is an account, %2 the state of its credential, for example &quot;Expires in 3 h&quot;</extracomment>
        <translation>بيانات اعتماد %1: %2. يفتح الحساب.</translation>
    </message>
    <message>
        <source>Credentials to look after</source>
        <translation>بيانات اعتماد تحتاج إلى عناية</translation>
    </message>
    <message>
        <source>None is missing, refused or about to expire.</source>
        <comment>credentials</comment>
        <translation>ليس منها ما ينقص، ولا ما لم يُقبل، ولا ما توشك صلاحيته على الانتهاء.</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>حسابات أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other accounts. Opens the accounts.</source>
        <translation>
            <numerusform>لا حسابات أخرى. يفتح الحسابات.</numerusform>
            <numerusform>حساب واحد آخر. يفتح الحسابات.</numerusform>
            <numerusform>حسابان آخران. يفتح الحسابات.</numerusform>
            <numerusform>%Ln حسابات أخرى. يفتح الحسابات.</numerusform>
            <numerusform>%Ln حسابًا آخر. يفتح الحسابات.</numerusform>
            <numerusform>%Ln حساب آخر. يفتح الحسابات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview of %1</source>
        <translation>نظرة عامة: %1</translation>
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
            <numerusform>(لا محارف أخرى غير معروضة هنا.)</numerusform>
            <numerusform>(محرف واحد آخر غير معروض هنا.)</numerusform>
            <numerusform>(محرفان آخران غير معروضين هنا.)</numerusform>
            <numerusform>(%Ln محارف أخرى غير معروضة هنا.)</numerusform>
            <numerusform>(%Ln محرفًا آخر غير معروض هنا.)</numerusform>
            <numerusform>(%Ln محرف آخر غير معروض هنا.)</numerusform>
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
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>قبل %n ث</numerusform>
            <numerusform>قبل %n ث</numerusform>
            <numerusform>قبل %n ث</numerusform>
            <numerusform>قبل %n ث</numerusform>
            <numerusform>قبل %n ث</numerusform>
            <numerusform>قبل %n ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <translation>
            <numerusform>بعد %n ث</numerusform>
            <numerusform>بعد %n ث</numerusform>
            <numerusform>بعد %n ث</numerusform>
            <numerusform>بعد %n ث</numerusform>
            <numerusform>بعد %n ث</numerusform>
            <numerusform>بعد %n ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>بعد %n د</numerusform>
            <numerusform>بعد %n د</numerusform>
            <numerusform>بعد %n د</numerusform>
            <numerusform>بعد %n د</numerusform>
            <numerusform>بعد %n د</numerusform>
            <numerusform>بعد %n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>قبل %n س</numerusform>
            <numerusform>قبل %n س</numerusform>
            <numerusform>قبل %n س</numerusform>
            <numerusform>قبل %n س</numerusform>
            <numerusform>قبل %n س</numerusform>
            <numerusform>قبل %n س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>بعد %n س</numerusform>
            <numerusform>بعد %n س</numerusform>
            <numerusform>بعد %n س</numerusform>
            <numerusform>بعد %n س</numerusform>
            <numerusform>بعد %n س</numerusform>
            <numerusform>بعد %n س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <translation>
            <numerusform>بعد %n يوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo ago</source>
        <translation>
            <numerusform>قبل %n شهر</numerusform>
            <numerusform>قبل شهر</numerusform>
            <numerusform>قبل شهرين</numerusform>
            <numerusform>قبل %n أشهر</numerusform>
            <numerusform>قبل %n شهرًا</numerusform>
            <numerusform>قبل %n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n mo</source>
        <translation>
            <numerusform>بعد %n شهر</numerusform>
            <numerusform>بعد شهر</numerusform>
            <numerusform>بعد شهرين</numerusform>
            <numerusform>بعد %n أشهر</numerusform>
            <numerusform>بعد %n شهرًا</numerusform>
            <numerusform>بعد %n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y ago</source>
        <translation>
            <numerusform>قبل %n سنة</numerusform>
            <numerusform>قبل سنة</numerusform>
            <numerusform>قبل سنتين</numerusform>
            <numerusform>قبل %n سنوات</numerusform>
            <numerusform>قبل %n سنة</numerusform>
            <numerusform>قبل %n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n y</source>
        <translation>
            <numerusform>بعد %n سنة</numerusform>
            <numerusform>بعد سنة</numerusform>
            <numerusform>بعد سنتين</numerusform>
            <numerusform>بعد %n سنوات</numerusform>
            <numerusform>بعد %n سنة</numerusform>
            <numerusform>بعد %n سنة</numerusform>
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
        <translation>كتابته في الصف</translation>
    </message>
    <message>
        <source>Open account…</source>
        <comment>show the account whose credential is wrong</comment>
        <translation>فتح الحساب…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <comment>ask the provider once more</comment>
        <translation>إعادة الاستعلام</translation>
    </message>
    <message>
        <source>Enter the code…</source>
        <comment>of a login that waits for it</comment>
        <translation>إدخال الرمز…</translation>
    </message>
    <message>
        <source>Log the customer in…</source>
        <translation>تسجيل دخول العميل…</translation>
    </message>
    <message>
        <source>Start an import…</source>
        <translation>بدء استيراد…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <extracomment>State of a result row: the provider is being asked</extracomment>
        <translation>جارٍ الاستعلام…</translation>
    </message>
    <message>
        <source>Waiting for a code…</source>
        <extracomment>States of a result row: somebody has to type a login&apos;s code; the provider is being asked for a token</extracomment>
        <translation>بانتظار رمز…</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Needs input</source>
        <extracomment>State of a result row: something has to be typed before the provider can be asked</extracomment>
        <translation>إدخال مطلوب</translation>
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
            <numerusform>%1 (لا أسباب أخرى)</numerusform>
            <numerusform>%1 (وسبب آخر)</numerusform>
            <numerusform>%1 (وسببان آخران)</numerusform>
            <numerusform>%1 (و%n أسباب أخرى)</numerusform>
            <numerusform>%1 (و%n سببًا آخر)</numerusform>
            <numerusform>%1 (و%n سبب آخر)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>It holds at once, or as soon as what is under way or being entered has ended. Files and what the providers say stay as they are.</source>
        <translation>يسري التغيير فورًا، أو فور انتهاء ما هو جارٍ أو ما هو قيد الإدخال. ولا تتغير الملفات ولا ما يذكره المزوّدون.</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>الأل&amp;وان:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent, behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Size of &amp;text:</source>
        <translation>&amp;حجم النص:</translation>
    </message>
    <message>
        <source>Tell me through the &amp;desktop when an import has ended</source>
        <translation>إظهار إ&amp;شعار على سطح المكتب عند انتهاء استيراد</translation>
    </message>
    <message>
        <source>When no window of the program is in front. It names nobody.</source>
        <translation>عندما لا تكون أي نافذة للبرنامج في المقدمة. لا يذكر الإشعار اسم أحد.</translation>
    </message>
    <message>
        <source>Show an &amp;icon among those of the system</source>
        <translation>إظهار أ&amp;يقونة ضمن أيقونات النظام</translation>
    </message>
    <message>
        <source>Your &amp;name in the records:</source>
        <translation>اس&amp;مك في السجلات:</translation>
    </message>
    <message>
        <source>It stands beside each lookup and each entry of the audit from now on. Left empty, it is the name you are logged in with on this computer.</source>
        <translation>يُذكر بجانب كل استعلام وكل قيد في سجل التدقيق من الآن فصاعدًا. إذا تُرك فارغًا فهو اسم تسجيل دخولك على هذا الجهاز.</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> د</translation>
    </message>
    <message>
        <source>never</source>
        <comment>instead of a number of minutes</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>&amp;Lock when unused for:</source>
        <translation>ال&amp;قفل عند عدم الاستخدام مدة:</translation>
    </message>
    <message>
        <source>Lock with the &amp;screen, and before the computer sleeps</source>
        <translation>القفل مع قفل ال&amp;شاشة وقبل سكون الجهاز</translation>
    </message>
    <message>
        <source>A &amp;copied credential stays on the clipboard for:</source>
        <translation>بقاء بيانات الاعتماد المن&amp;سوخة في الحافظة:</translation>
    </message>
    <message>
        <source>A s&amp;hown credential stays shown for:</source>
        <translation>مدة إ&amp;ظهار بيانات الاعتماد المكشوفة:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>اختيار ملف شهادات</translation>
    </message>
    <message>
        <source>&amp;Certificates to trust as well:</source>
        <translation>&amp;شهادات إضافية موثوق بها:</translation>
    </message>
    <message>
        <source>A file in PEM format, for a company&apos;s own proxy. No certificate that does not hold can be accepted otherwise.</source>
        <translation>ملف بصيغة PEM، لخادم وكيل خاص بالشركة. لا يمكن قبول شهادة غير صالحة بأي طريقة أخرى.</translation>
    </message>
    <message>
        <source>Use the &amp;system&apos;s proxy</source>
        <translation>استخدام الخادم الوكيل الخاص بال&amp;نظام</translation>
    </message>
    <message>
        <source>Addresses on this computer are never reached through a proxy.</source>
        <translation>لا يُستخدم الخادم الوكيل أبدًا للوصول إلى العناوين الموجودة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>&amp;Wait for an answer of a provider for:</source>
        <translation>مدة ان&amp;تظار رد المزوّد:</translation>
    </message>
    <message>
        <source>What is changed here holds when the program is started the next time.</source>
        <translation>يسري ما يُغيّر هنا عند بدء البرنامج في المرة التالية.</translation>
    </message>
    <message>
        <source>What an export to CSV begins with. It can be changed, and the columns chosen, each time, and is remembered.</source>
        <translation>ما يبدأ به التصدير إلى CSV. يمكن تغييره واختيار الأعمدة في كل مرة، ويُحفظ الاختيار.</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>ال&amp;فاصل:</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>خط رأسي</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>&amp;Byte-order mark at the start, which Excel wants</source>
        <translation>علامة &amp;ترتيب البايتات في البداية، التي يتطلبها Excel</translation>
    </message>
    <message>
        <source>Put an a&amp;postrophe before text that a spreadsheet would run</source>
        <translation>وضع فاصلة &amp;عليا قبل كل نص قد ينفّذه برنامج الجداول</translation>
    </message>
    <message>
        <source>&amp;Mask what identifies customers</source>
        <translation>&amp;حجب ما يدل على هوية العملاء</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a provider, %2 one of its checks</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>الإنشاء: %1</translation>
    </message>
    <message>
        <source>Submitted: %1</source>
        <translation>التقديم: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>القرار: %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>انتهاء الصلاحية: %1</translation>
    </message>
    <message>
        <source>Fetched: %1</source>
        <translation>وقت الجلب: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Next to act: %1</source>
        <translation>الدور على: %1</translation>
    </message>
    <message>
        <source>New attempt: %1</source>
        <translation>محاولة جديدة: %1</translation>
    </message>
    <message>
        <source>Why (the customer may be told):</source>
        <translation>السبب (يجوز إبلاغ العميل به):</translation>
    </message>
    <message>
        <source>Why (internal, do not tell the customer):</source>
        <translation>السبب (داخلي، لا يُبلّغ به العميل):</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>لا رد: %1</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <translation>يقول المزوّد: %1</translation>
    </message>
    <message>
        <source>Not started</source>
        <comment>status</comment>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Awaiting customer</source>
        <comment>status</comment>
        <translation>بانتظار العميل</translation>
    </message>
    <message>
        <source>In review</source>
        <comment>status</comment>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Action required</source>
        <comment>status</comment>
        <translation>إجراء مطلوب</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>status</comment>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>status</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status</comment>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>status</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>who acts next</comment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>who acts next</comment>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Us</source>
        <comment>who acts next</comment>
        <translation>نحن</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>who acts next</comment>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>who acts next</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>possible</source>
        <comment>a new attempt is</comment>
        <translation>ممكنة</translation>
    </message>
    <message>
        <source>not possible</source>
        <comment>a new attempt is</comment>
        <translation>غير ممكنة</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>whether a new attempt is possible</comment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Internal: do not tell the customer</source>
        <translation>داخلي: لا يُبلّغ به العميل</translation>
    </message>
    <message>
        <source>May be told to the customer</source>
        <translation>يجوز إبلاغ العميل به</translation>
    </message>
    <message>
        <source>not reported</source>
        <comment>state of a step</comment>
        <translation>غير مذكورة</translation>
    </message>
    <message>
        <source>not required</source>
        <comment>state of a step</comment>
        <translation>غير مطلوبة</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of a step</comment>
        <translation>لم تُستكمل</translation>
    </message>
    <message>
        <source>in progress</source>
        <comment>state of a step</comment>
        <translation>جارية</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>تمّت</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a step</comment>
        <translation>لم تنجح</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>state of a step</comment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Staging</source>
        <comment>environment</comment>
        <translation>التجريب</translation>
    </message>
    <message>
        <source>Production</source>
        <comment>environment</comment>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>environment</comment>
        <translation>مخصّصة</translation>
    </message>
    <message>
        <source>Input missing or wrong</source>
        <comment>lookup error</comment>
        <translation>إدخال ناقص أو خاطئ</translation>
    </message>
    <message>
        <source>Credential missing</source>
        <comment>lookup error</comment>
        <translation>بيانات اعتماد ناقصة</translation>
    </message>
    <message>
        <source>Credential refused</source>
        <comment>lookup error</comment>
        <translation>لم تُقبل بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <comment>lookup error</comment>
        <translation>غير مصرّح به</translation>
    </message>
    <message>
        <source>No such user</source>
        <comment>lookup error</comment>
        <translation>مستخدم غير موجود</translation>
    </message>
    <message>
        <source>Request refused</source>
        <comment>lookup error</comment>
        <translation>لم يُقبل الاستعلام</translation>
    </message>
    <message>
        <source>Asked too often</source>
        <comment>lookup error</comment>
        <translation>تجاوز حد الطلبات</translation>
    </message>
    <message>
        <source>Provider unavailable</source>
        <comment>lookup error</comment>
        <translation>المزوّد غير متاح</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <comment>lookup error</comment>
        <translation>لا رد في المهلة</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <comment>lookup error</comment>
        <translation>خلل في الشبكة</translation>
    </message>
    <message>
        <source>Connection not safe</source>
        <comment>lookup error</comment>
        <translation>اتصال غير آمن</translation>
    </message>
    <message>
        <source>Proxy trouble</source>
        <comment>lookup error</comment>
        <translation>خلل في الخادم الوكيل</translation>
    </message>
    <message>
        <source>Answer makes no sense</source>
        <comment>lookup error</comment>
        <translation>رد غير مفهوم</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <comment>lookup error</comment>
        <translation>رد أكبر من المسموح</translation>
    </message>
    <message>
        <source>Credentials locked</source>
        <comment>lookup error</comment>
        <translation>بيانات الاعتماد مقفلة</translation>
    </message>
    <message>
        <source>Records not usable</source>
        <comment>lookup error</comment>
        <translation>تعذّر استخدام السجلات</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>lookup error</comment>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>العميل: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>الحساب: %1</translation>
    </message>
</context>
<context>
    <name>kyc</name>
    <message>
        <source>%1 is given twice.</source>
        <translation>أُعطيت القيمة مرتين: %1.</translation>
    </message>
    <message>
        <source>--unset names a key that this provider&apos;s accounts do not have.</source>
        <translation>الخيار --unset يسمّي مفتاحًا لا تملكه حسابات هذا المزوّد.</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>اسم الحساب.</translation>
    </message>
    <message>
        <source>staging (default) or production: the provider&apos;s own hosts.</source>
        <translation>staging (الافتراضي) أو production: خوادم المزوّد نفسه.</translation>
    </message>
    <message>
        <source>This address instead of the provider&apos;s own. https; http for this machine alone. Credentials entered for another address are not sent there.</source>
        <translation>هذا العنوان بدلًا من عنوان المزوّد. https؛ و http لهذا الجهاز وحده. لا تُرسل إليه بيانات اعتماد أُدخلت لعنوان آخر.</translation>
    </message>
    <message>
        <source>A setting of the account. Repeatable.</source>
        <translation>إعداد من إعدادات الحساب. يجوز تكراره.</translation>
    </message>
    <message>
        <source>A credential, kept in the vault. Repeatable. SOURCE is env:NAME (an environment variable), file:PATH or stdin (for one secret at most).</source>
        <translation>بيان اعتماد يُحفظ في الخزنة. يجوز تكراره. SOURCE هو env:NAME (متغير بيئة) أو file:PATH أو stdin (لسر واحد على الأكثر).</translation>
    </message>
    <message>
        <source>Take a setting or a credential away. Repeatable.</source>
        <translation>إزالة إعداد أو بيان اعتماد. يجوز تكراره.</translation>
    </message>
    <message>
        <source>0 is without limit. By default what the provider allows.</source>
        <translation>القيمة 0 تعني بلا حد. الافتراضي ما يسمح به المزوّد.</translation>
    </message>
    <message>
        <source>Requests that wait for an answer at once.</source>
        <translation>عدد الطلبات التي تنتظر ردًا في وقت واحد.</translation>
    </message>
    <message>
        <source>Ask it in lookups.</source>
        <translation>شموله في الاستعلامات.</translation>
    </message>
    <message>
        <source>Do not ask it in lookups.</source>
        <translation>عدم شموله في الاستعلامات.</translation>
    </message>
    <message>
        <source>--enable and --disable exclude each other.</source>
        <translation>لا يجتمع الخياران --enable و --disable.</translation>
    </message>
    <message>
        <source>Give the --provider: one of those that &quot;providers&quot; lists.</source>
        <translation>يُرجى تحديد --provider من بين ما يسرده الأمر «providers».</translation>
    </message>
    <message>
        <source>Give the account a --name.</source>
        <translation>يُرجى إعطاء الحساب اسمًا بالخيار --name.</translation>
    </message>
    <message>
        <source>Say what is to be changed.</source>
        <translation>يُرجى بيان ما يُراد تغييره.</translation>
    </message>
    <message>
        <source>Its credentials will be gone from the vault for good. Say --yes if that is meant.</source>
        <translation>ستُزال بيانات اعتماده من الخزنة نهائيًا. للتأكيد يُستخدم --yes.</translation>
    </message>
    <message>
        <source>Accounts added: %1.</source>
        <translation>الحسابات المضافة: %1.</translation>
    </message>
    <message>
        <source>One was named %1 because its own name is taken.</source>
        <translation>سُمّي أحد الحسابات %1 لأن اسمه مستخدم من قبل.</translation>
    </message>
    <message>
        <source>%1 has an address of its own and is switched off: %2. If your credentials are meant to go there: accounts edit --enable</source>
        <translation>للحساب %1 عنوان خاص به وهو معطّل: %2. إذا كان المقصود إرسال بيانات الاعتماد إليه: accounts edit --enable</translation>
    </message>
    <message>
        <source>%1 still needs: %2</source>
        <translation>لا يزال الحساب %1 يحتاج إلى: %2</translation>
    </message>
    <message>
        <source>Give the --file.</source>
        <translation>يُرجى تحديد الملف بالخيار --file.</translation>
    </message>
    <message>
        <source>An account by its name. Repeatable; all when not given.</source>
        <translation>حساب باسمه. يجوز تكراره؛ كل الحسابات إن لم يُذكر.</translation>
    </message>
    <message>
        <source>The account by its name.</source>
        <translation>الحساب باسمه.</translation>
    </message>
    <message>
        <source>table (default), json or csv.</source>
        <translation>table (الافتراضي) أو json أو csv.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Show this and exit.</source>
        <translation>عرض هذا والخروج.</translation>
    </message>
    <message>
        <source>Where the vault file&apos;s passphrase comes from: env:NAME, file:PATH or stdin. Asked for at the terminal when not given.</source>
        <translation>مصدر عبارة مرور ملف الخزنة: env:NAME أو file:PATH أو stdin. تُطلب في الطرفية إن لم تُعطَ.</translation>
    </message>
    <message>
        <source>List the accounts and what is known of their credentials.</source>
        <translation>سرد الحسابات وما هو معروف عن بيانات اعتمادها.</translation>
    </message>
    <message>
        <source>Lists the accounts that the window and the command line share. A vault file is opened only with --passphrase; without, its credentials are listed as locked.</source>
        <translation>يسرد الحسابات المشتركة بين النافذة وسطر الأوامر. لا يُفتح ملف الخزنة إلا مع --passphrase؛ ومن دونه تظهر بيانات اعتماده مقفلة.</translation>
    </message>
    <message>
        <source>Add an account.</source>
        <translation>إضافة حساب.</translation>
    </message>
    <message>
        <source>Adds an account; its credentials go to the vault and nowhere else. The keys a provider&apos;s account takes are listed by &quot;providers&quot;.</source>
        <translation>يضيف حسابًا؛ وتُحفظ بيانات اعتماده في الخزنة دون غيرها. المفاتيح التي تقبلها حسابات المزوّد يسردها الأمر «providers».</translation>
    </message>
    <message>
        <source>Whose account it is, for example p100.</source>
        <translation>المزوّد الذي يعود إليه الحساب، مثل p100.</translation>
    </message>
    <message>
        <source>Change an account.</source>
        <translation>تغيير حساب.</translation>
    </message>
    <message>
        <source>Changes what is said and leaves the rest as it is. Whoever changes the address has to give the credentials again.</source>
        <translation>يغيّر ما يُذكر ويترك الباقي كما هو. عند تغيير العنوان يجب إعطاء بيانات الاعتماد من جديد.</translation>
    </message>
    <message>
        <source>Prove the credentials of accounts.</source>
        <translation>اختبار صلاحية بيانات اعتماد الحسابات.</translation>
    </message>
    <message>
        <source>Makes the smallest call that shows whether the provider takes the credential, about a person who does not exist. Exit status: 0 every one was taken, 1 at least one was not.</source>
        <translation>يجري أصغر طلب يبيّن هل يقبل المزوّد بيانات الاعتماد، عن شخص لا وجود له. حالة الخروج: 0 قُبلت كلها، 1 لم تُقبل واحدة على الأقل.</translation>
    </message>
    <message>
        <source>PEM certificates to trust beside the system&apos;s.</source>
        <translation>شهادات PEM يوثق بها إلى جانب شهادات النظام.</translation>
    </message>
    <message>
        <source>Remove an account with its credentials.</source>
        <translation>إزالة حساب مع بيانات اعتماده.</translation>
    </message>
    <message>
        <source>Removes the account, its credentials and the customers&apos; tokens kept for it from the vault, and sees that none is left.</source>
        <translation>يزيل من الخزنة الحساب وبيانات اعتماده ورموز العملاء المحفوظة له، ويتأكد من أنه لم يبقَ منها شيء.</translation>
    </message>
    <message>
        <source>Really do it: nothing brings the credentials back.</source>
        <translation>التنفيذ فعلًا: لا سبيل إلى استعادة بيانات الاعتماد.</translation>
    </message>
    <message>
        <source>Write the accounts as a file, credentials left behind.</source>
        <translation>كتابة الحسابات في ملف من دون بيانات الاعتماد.</translation>
    </message>
    <message>
        <source>Writes JSON to standard output, for &quot;accounts import&quot; elsewhere.</source>
        <translation>يكتب JSON إلى الخرج القياسي، لاستخدامه مع «accounts import» في مكان آخر.</translation>
    </message>
    <message>
        <source>Add the accounts of an exported file.</source>
        <translation>إضافة حسابات ملف مُصدَّر.</translation>
    </message>
    <message>
        <source>Adds every account of the file as a new one and says which credentials are to be entered: none travels in such a file.</source>
        <translation>يضيف كل حساب في الملف حسابًا جديدًا ويبيّن بيانات الاعتماد اللازم إدخالها: لا تنتقل أي منها في ملف كهذا.</translation>
    </message>
    <message>
        <source>What was exported; - is standard input.</source>
        <translation>الملف المُصدَّر؛ و - تعني الدخل القياسي.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>There are no accounts yet.
</source>
        <translation>لا توجد حسابات بعد.
</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>ENABLED</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>CREDENTIAL</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>TESTED</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>WHAT WAS SEEN</source>
        <translation>ما ظهر</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>لم تثبت</translation>
    </message>
    <message>
        <source>--%1 wants key=value.</source>
        <translation>يجب أن تكون قيمة الخيار --%1 بالصيغة key=value.</translation>
    </message>
    <message>
        <source>--%1 wants a value after the &apos;=&apos;.</source>
        <translation>يجب أن تأتي قيمة بعد «=» في الخيار --%1.</translation>
    </message>
    <message>
        <source>No checkpoint is signed by the key %1.</source>
        <translation>لا توجد نقطة توثيق موقّعة بالمفتاح %1.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>%1
Entries: %2
Key: %3
</source>
        <translation>%1
القيود: %2
المفتاح: %3
</translation>
    </message>
    <message>
        <source>one of the audit&apos;s actions, for example lookup</source>
        <translation>أحد إجراءات سجل التدقيق، مثل lookup</translation>
    </message>
    <message>
        <source>csv or json</source>
        <translation>csv أو json</translation>
    </message>
    <message>
        <source>A folder with checkpoints, beside those that the settings name. Repeatable.</source>
        <translation>مجلد فيه نقاط توثيق، إلى جانب المجلدات المذكورة في الإعدادات. يجوز تكراره.</translation>
    </message>
    <message>
        <source>Prove that the audit is what was recorded.</source>
        <translation>إثبات أن سجل التدقيق هو ما سُجّل فعلًا.</translation>
    </message>
    <message>
        <source>Computes the chain anew and compares it with every checkpoint, and with where the vault has it that the audit was signed last. A vault file is opened only with --passphrase; it tells the desk&apos;s own checkpoints from those of others, and so does --key. Without either, an audit that was cut back to an old checkpoint may look sound: it is not vouched for then. Exit status: 0 nothing speaks against it, 1 something does, or with --vouched nothing vouches for it, 3 it cannot be read.</source>
        <translation>يحسب السلسلة من جديد ويقارنها بكل نقطة توثيق، وبآخر موضع وُقّع عنده سجل التدقيق وفق الخزنة. لا يُفتح ملف الخزنة إلا مع --passphrase؛ وهو ما يميّز نقاط توثيق محطة العمل هذه عن غيرها، وكذلك يفعل --key. ومن دون أي منهما قد يبدو سليمًا سجل تدقيق اقتُطع حتى نقطة توثيق قديمة: فلا يكون عندئذ موثّقًا. حالة الخروج: 0 لا شيء يطعن فيه، 1 هناك ما يطعن فيه، أو لا شيء يوثّقه عند استخدام --vouched، 3 تعذّرت قراءته.</translation>
    </message>
    <message>
        <source>Checkpoints count only when this key signed them; &quot;audit checkpoint&quot; names it.</source>
        <translation>لا تُعتد بنقاط التوثيق إلا إذا وقّعها هذا المفتاح؛ يبيّنه الأمر «audit checkpoint».</translation>
    </message>
    <message>
        <source>Only an audit that is vouched for will do, by the vault or by a checkpoint of the --key.</source>
        <translation>لا يُقبل إلا سجل تدقيق موثّق بالخزنة أو بنقطة توثيق موقّعة بمفتاح --key.</translation>
    </message>
    <message>
        <source>table (default) or json.</source>
        <translation>table (الافتراضي) أو json.</translation>
    </message>
    <message>
        <source>Sign how far the audit goes now.</source>
        <translation>توقيع المدى الذي بلغه سجل التدقيق الآن.</translation>
    </message>
    <message>
        <source>Writes a signed checkpoint beside the records and into the auditor&apos;s folder of the settings, and says which key signed it. No file is ever replaced.</source>
        <translation>يكتب نقطة توثيق موقّعة إلى جانب السجلات وفي مجلد المدقق المحدد في الإعدادات، ويبيّن المفتاح الذي وقّعها. لا يُستبدل أي ملف أبدًا.</translation>
    </message>
    <message>
        <source>Copy every checkpoint that is not there yet to this folder too.</source>
        <translation>نسخ كل نقطة توثيق غير موجودة في هذا المجلد إليه أيضًا.</translation>
    </message>
    <message>
        <source>Write the audit out, oldest entry first.</source>
        <translation>كتابة سجل التدقيق، الأقدم أولًا.</translation>
    </message>
    <message>
        <source>Writes to standard output. Customers and references are keyed hashes; no key is needed and nobody is named but agents. The export itself is recorded.</source>
        <translation>يكتب إلى الخرج القياسي. العملاء والمراجع فيه قيم تجزئة بمفتاح؛ لا حاجة إلى أي مفتاح ولا يُذكر بالاسم سوى الموظفين. ويُسجّل التصدير نفسه.</translation>
    </message>
    <message>
        <source>csv (default), or json: one object on each line.</source>
        <translation>csv (الافتراضي)، أو json: كائن واحد في كل سطر.</translation>
    </message>
    <message>
        <source>From then on: 2026-03-04 or 2026-03-04T05:06:07Z, UTC.</source>
        <translation>من هذا الوقت فصاعدًا: 2026-03-04 أو 2026-03-04T05:06:07Z بالتوقيت العالمي UTC.</translation>
    </message>
    <message>
        <source>Before then.</source>
        <translation>قبل هذا الوقت.</translation>
    </message>
    <message>
        <source>Only this, for example lookup or reveal.</source>
        <translation>هذا الإجراء فقط، مثل lookup أو reveal.</translation>
    </message>
    <message>
        <source>Only what this agent did.</source>
        <translation>ما قام به هذا الموظف فقط.</translation>
    </message>
    <message>
        <source>Only what is about this account.</source>
        <translation>ما يخص هذا الحساب فقط.</translation>
    </message>
    <message>
        <source>The login of %1 could not be kept and will be asked for again.</source>
        <translation>تعذّر حفظ تسجيل الدخول للحساب %1، وسيُطلب من جديد.</translation>
    </message>
    <message>
        <source>%1 wants a login code, which nobody is here to give.</source>
        <translation>يتطلب الحساب %1 رمز دخول، ولا يوجد من يقدّمه هنا.</translation>
    </message>
    <message>
        <source>Login code for %1:</source>
        <translation>رمز الدخول للحساب %1:</translation>
    </message>
    <message>
        <source>What every KYC provider says about a customer, normalized.</source>
        <translation>ما يقوله كل مزوّد خدمة KYC عن العميل، بصيغة موحّدة.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>عرض الإصدار والخروج.</translation>
    </message>
    <message>
        <source>Show this and exit; after a command, that command&apos;s options.</source>
        <translation>عرض هذا والخروج؛ وبعد أمر: خيارات ذلك الأمر.</translation>
    </message>
    <message>
        <source>Results go to standard output, everything else to standard error. Exit status: 0 every lookup was answered, 1 at least one was not (or the results could not be written), 2 wrong usage, 3 the vault or the store could not be used.</source>
        <translation>تُكتب النتائج إلى الخرج القياسي وكل ما عداها إلى خرج الأخطاء. حالة الخروج: 0 تلقّى كل استعلام ردًا، 1 لم يتلقَّ واحد منها على الأقل ردًا (أو تعذّرت كتابة النتائج)، 2 استخدام خاطئ، 3 تعذّر استخدام الخزنة أو السجلات.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>ينقص اسم الأمر.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>لا يوجد أمر بهذا الاسم.</translation>
    </message>
    <message>
        <source>The results could not be written: %1</source>
        <translation>تعذّرت كتابة النتائج: %1</translation>
    </message>
    <message>
        <source>See &quot;%1 --help&quot;.</source>
        <translation>انظر «%1 --help».</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other.</source>
        <translation>لا يجتمع الخياران --%1 و --%2.</translation>
    </message>
    <message>
        <source>names of columns, none of them twice, or &quot;all&quot;</source>
        <translation>أسماء أعمدة لا يتكرر أي منها، أو «all»</translation>
    </message>
    <message>
        <source>Your administrator has set %1: it cannot be changed.</source>
        <translation>ضبط المسؤول الإداري ما يلي ولا يمكن تغييره: %1.</translation>
    </message>
    <message>
        <source>the columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>the separator</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>the byte-order mark</source>
        <translation>علامة ترتيب البايتات</translation>
    </message>
    <message>
        <source>whether identifiers are masked</source>
        <translation>حجب المعرّفات أو عدمه</translation>
    </message>
    <message>
        <source>whether formulas are guarded</source>
        <translation>الوقاية من الصيغ أو عدمها</translation>
    </message>
    <message>
        <source>a whole number between 1 and 100000</source>
        <translation>عدد صحيح بين 1 و 100000</translation>
    </message>
    <message>
        <source>Shown: the first %1. --limit shows more.</source>
        <translation>المعروض: أول %1. يعرض --limit المزيد.</translation>
    </message>
    <message>
        <source>Bad rows beside these: %1.</source>
        <translation>صفوف خاطئة إضافة إلى هذه: %1.</translation>
    </message>
    <message>
        <source>Stopped: the rest of the file was not read. What was saved stays.</source>
        <translation>أُوقف: لم يُقرأ باقي الملف. ما حُفظ باقٍ.</translation>
    </message>
    <message>
        <source>Added: %1
Updated: %2
Unchanged: %3
Skipped: %4
Bad: %5
</source>
        <translation>أُضيف: %1
حُدّث: %2
لم يتغير: %3
تُخطي: %4
خاطئ: %5
</translation>
    </message>
    <message>
        <source>--update and --skip exclude each other.</source>
        <translation>لا يجتمع الخياران --update و --skip.</translation>
    </message>
    <message>
        <source>Importing: %1 %</source>
        <translation>جارٍ الاستيراد: %1 %</translation>
    </message>
    <message>
        <source>Show the customers that are saved.</source>
        <translation>عرض العملاء المحفوظين.</translation>
    </message>
    <message>
        <source>That somebody looked is recorded. Exit status: 0 all that is shown could be read, 1 one could not be (or the list could not be written), 3 the records cannot be used.</source>
        <translation>يُسجّل أن أحدًا اطّلع. حالة الخروج: 0 قُرئ كل ما عُرض، 1 تعذّرت قراءة أحدهم (أو كتابة القائمة)، 3 تعذّر استخدام السجلات.</translation>
    </message>
    <message>
        <source>Whom an identifier is or begins with, or whose name or tag has the text in it.</source>
        <translation>من يطابق أحدُ معرّفاته هذا النص أو يبدأ به، أو من يرد النص في اسمه أو أحد وسومه.</translation>
    </message>
    <message>
        <source>At most so many; 50 when nothing is said.</source>
        <translation>الحد الأقصى للعدد؛ 50 إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Save the customers of a CSV file.</source>
        <translation>حفظ عملاء ملف CSV.</translation>
    </message>
    <message>
        <source>The first line names the columns: customer (or label), tags, note, and the identifiers %1; others are left out. Prints what became of the rows; bad ones are told by number and the rest is saved. The same file again changes nothing. Ctrl+C stops it, and what was saved stays. Exit status: 0 every row was good, 1 one was not, or the file could not be read to its end, 3 the records cannot be used.</source>
        <translation>يسمّي السطر الأول الأعمدة: customer (أو label) و tags و note والمعرّفات %1؛ وما عداها يُترك. يطبع ما آلت إليه الصفوف؛ الخاطئة تُذكر بأرقامها ويُحفظ الباقي. لا يغيّر الملف نفسه شيئًا إذا أُعيد. يوقفه Ctrl+C، وما حُفظ باقٍ. حالة الخروج: 0 كل الصفوف سليمة، 1 أحدها غير سليم أو تعذّرت قراءة الملف إلى آخره، 3 تعذّر استخدام السجلات.</translation>
    </message>
    <message>
        <source>Whoever is known by an identifier gets what is new in the row; nothing is replaced.</source>
        <translation>من كان معروفًا بأحد المعرّفات يُضاف إليه الجديد في الصف؛ ولا يُستبدل شيء.</translation>
    </message>
    <message>
        <source>Whoever is known stays as is (default).</source>
        <translation>من كان معروفًا يبقى كما هو (الافتراضي).</translation>
    </message>
    <message>
        <source>Between cells: a comma, a semicolon, a bar or &quot;tab&quot;; found by the first lines when nothing is said.</source>
        <translation>بين الخلايا: فاصلة أو فاصلة منقوطة أو خط رأسي أو «tab»؛ ويُستنتج من الأسطر الأولى إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Customer %1 cannot be read</source>
        <translation>تعذّرت قراءة العميل %1</translation>
    </message>
    <message>
        <source>There are no such customers.
</source>
        <translation>لا يوجد عملاء مطابقون.
</translation>
    </message>
    <message>
        <source>CUSTOMER</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>IDENTIFIERS</source>
        <translation>المعرّفات</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>A --field has a key that none of the checks asked knows. They know: %1</source>
        <translation>في أحد خيارات --field مفتاح لا يعرفه أي من الفحوص المستعلم بها. المفاتيح المعروفة: %1</translation>
    </message>
    <message>
        <source>%1 is a secret and not taken from the command line, where other users and the shell&apos;s history see it. Give it as --secret %1=env:NAME, %1=file:PATH or %1=stdin. If a real secret was just typed, have it replaced.</source>
        <translation>القيمة %1 سر، ولا تُقبل من سطر الأوامر حيث يراها المستخدمون الآخرون ويحفظها سجل الصدفة. تُعطى بالصيغة --secret %1=env:NAME أو %1=file:PATH أو %1=stdin. إذا كُتب سر حقيقي للتو فيجب استبداله.</translation>
    </message>
    <message>
        <source>%1 is a secret for one provider and none for another. Say --field %2=VALUE for the one, --secret %3=env:NAME for the other.</source>
        <translation>القيمة %1 سر لدى مزوّد وليست سرًا لدى آخر. يُستخدم للثاني --field %2=VALUE وللأول --secret %3=env:NAME.</translation>
    </message>
    <message>
        <source>%1 is the customer&apos;s for one provider and the account&apos;s for another. Say which: %2.</source>
        <translation>القيمة %1 تخص العميل لدى مزوّد وتخص الحساب لدى آخر. يُرجى التحديد: %2.</translation>
    </message>
    <message>
        <source>A --secret has a key that none of the checks asked knows. They know: %1</source>
        <translation>في أحد خيارات --secret مفتاح لا يعرفه أي من الفحوص المستعلم بها. المفاتيح المعروفة: %1</translation>
    </message>
    <message>
        <source>%1 is not a secret: give it as --field %1=VALUE.</source>
        <translation>القيمة %1 ليست سرًا: تُعطى بالصيغة --field %1=VALUE.</translation>
    </message>
    <message>
        <source>%1 is a secret for several providers, and a credential is for one of them. Say which: %2.</source>
        <translation>القيمة %1 سر لدى عدة مزوّدين، وبيان الاعتماد يخص واحدًا منهم. يُرجى التحديد: %2.</translation>
    </message>
    <message>
        <source>Usage: %1 %2</source>
        <translation>الاستخدام: %1 %2</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>No account has that name: it is taken for an id.</source>
        <translation>لا يوجد حساب بهذا الاسم: يُعد معرّفًا.</translation>
    </message>
    <message>
        <source>Entries that are damaged and cannot be read: %1.</source>
        <translation>قيود تالفة تعذّرت قراءتها: %1.</translation>
    </message>
    <message>
        <source>Shown: %1 of %2. --limit shows more.</source>
        <translation>المعروض: %1 من %2. يعرض --limit المزيد.</translation>
    </message>
    <message>
        <source>Give the --output: the file that is to be written.</source>
        <translation>يُرجى تحديد --output: الملف المطلوب كتابته.</translation>
    </message>
    <message>
        <source>Writing: %1 %</source>
        <translation>جارٍ الكتابة: %1 %</translation>
    </message>
    <message>
        <source>Rows written: %1.</source>
        <translation>الصفوف المكتوبة: %1.</translation>
    </message>
    <message>
        <source>Which entries (all of it must hold)</source>
        <translation>القيود المطلوبة (يجب أن تتحقق جميع الشروط)</translation>
    </message>
    <message>
        <source>Each of the words stands in the customer, an identifier, the reference, the account or the reason.</source>
        <translation>ترد كل كلمة في اسم العميل أو أحد معرّفاته أو المرجع أو الحساب أو السبب.</translation>
    </message>
    <message>
        <source>One of these, or of the errors, for example ActionRequired. Repeatable.</source>
        <translation>إحدى هذه، أو أحد الأخطاء، مثل ActionRequired. يجوز تكراره.</translation>
    </message>
    <message>
        <source>One of these, or of the statuses, for example RateLimited. Repeatable.</source>
        <translation>أحد هذه، أو إحدى الحالات، مثل RateLimited. يجوز تكراره.</translation>
    </message>
    <message>
        <source>Asked there. Repeatable.</source>
        <translation>ما استُعلم عنه لدى هذا المزوّد. يجوز تكراره.</translation>
    </message>
    <message>
        <source>Asked this. Repeatable.</source>
        <translation>ما استُعلم عنه بهذا الفحص. يجوز تكراره.</translation>
    </message>
    <message>
        <source>Asked with this account, or the id of one that was removed. Repeatable.</source>
        <translation>ما استُعلم عنه بهذا الحساب، أو بمعرّف حساب أُزيل. يجوز تكراره.</translation>
    </message>
    <message>
        <source>Asked by this agent. Repeatable.</source>
        <translation>ما استعلم عنه هذا الموظف. يجوز تكراره.</translation>
    </message>
    <message>
        <source>One of: %1. The newest come first without it.</source>
        <translation>أحد ما يلي: %1. ومن دونه الأحدث أولًا.</translation>
    </message>
    <message>
        <source>The other way round.</source>
        <translation>بالترتيب المعاكس.</translation>
    </message>
    <message>
        <source>The file (what is not given is as the settings have it)</source>
        <translation>الملف (ما لا يُذكر يكون وفق الإعدادات)</translation>
    </message>
    <message>
        <source>Where to. A file that is there is replaced.</source>
        <translation>مكان الكتابة. يُستبدل الملف الموجود.</translation>
    </message>
    <message>
        <source>With a comma between, or &quot;all&quot;: %1.</source>
        <translation>مع فاصلة بينها، أو «all»: %1.</translation>
    </message>
    <message>
        <source>Between cells: a comma, a semicolon, a bar or &quot;tab&quot;.</source>
        <translation>بين الخلايا: فاصلة أو فاصلة منقوطة أو خط رأسي أو «tab».</translation>
    </message>
    <message>
        <source>Start with a byte-order mark, which Excel wants.</source>
        <translation>البدء بعلامة ترتيب البايتات التي يتطلبها Excel.</translation>
    </message>
    <message>
        <source>Start without one.</source>
        <translation>البدء من دونها.</translation>
    </message>
    <message>
        <source>Shorten customers and identifiers.</source>
        <translation>اختصار أسماء العملاء ومعرّفاتهم.</translation>
    </message>
    <message>
        <source>Write them in full.</source>
        <translation>كتابتها كاملة.</translation>
    </message>
    <message>
        <source>Put an apostrophe before what a spreadsheet would run.</source>
        <translation>وضع فاصلة عليا قبل كل ما قد ينفّذه برنامج الجداول.</translation>
    </message>
    <message>
        <source>Write that as it is.</source>
        <translation>كتابة ذلك كما هو.</translation>
    </message>
    <message>
        <source>Show what was seen, newest first.</source>
        <translation>عرض ما ظهر، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Shows lookups and what came of them. That somebody looked is recorded. Exit status: 0 all that is shown could be read, 1 an entry could not be (or the list could not be written), 3 the records cannot be used.</source>
        <translation>يعرض الاستعلامات ونتائجها. يُسجّل أن أحدًا اطّلع. حالة الخروج: 0 قُرئ كل ما عُرض، 1 تعذّرت قراءة قيد (أو كتابة القائمة)، 3 تعذّر استخدام السجلات.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Write what was seen to a CSV file.</source>
        <translation>كتابة ما ظهر في ملف CSV.</translation>
    </message>
    <message>
        <source>The file is there once all of it is written; Ctrl+C, or whatever goes wrong, leaves the one before as it was. The export is recorded. Exit status: 0 all was written, 1 it was not, or an entry could not be read (its row says so), 3 the records cannot be used.</source>
        <translation>لا يظهر الملف إلا بعد اكتمال كتابته؛ وعند Ctrl+C أو أي خلل يبقى الملف السابق كما كان. يُسجّل التصدير. حالة الخروج: 0 كُتب كل شيء، 1 لم يُكتب، أو تعذّرت قراءة قيد (وصفّه يذكر ذلك)، 3 تعذّر استخدام السجلات.</translation>
    </message>
    <message>
        <source>Entry %1 cannot be read</source>
        <translation>تعذّرت قراءة القيد %1</translation>
    </message>
    <message>
        <source>There are no such entries.
</source>
        <translation>لا توجد قيود مطابقة.
</translation>
    </message>
    <message>
        <source>LOOKED UP</source>
        <translation>وقت الاستعلام</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>AGENT</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>REFERENCE</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>a status as in JSON, for example ActionRequired</source>
        <translation>حالة كما في JSON، مثل ActionRequired</translation>
    </message>
    <message>
        <source>a kind of error as in JSON, for example RateLimited</source>
        <translation>نوع خطأ كما في JSON، مثل RateLimited</translation>
    </message>
    <message>
        <source>one that &quot;providers&quot; lists</source>
        <translation>أحد ما يسرده الأمر «providers»</translation>
    </message>
    <message>
        <source>a time later than that of --since</source>
        <translation>وقت بعد وقت --since</translation>
    </message>
    <message>
        <source>a column that --help names</source>
        <translation>عمود من الأعمدة التي يسردها --help</translation>
    </message>
    <message>
        <source>a whole number between 1 and 3600</source>
        <translation>عدد صحيح بين 1 و 3600</translation>
    </message>
    <message>
        <source>Give the import&apos;s number, as &quot;imports list&quot; shows it.</source>
        <translation>يُرجى إعطاء رقم عملية الاستيراد كما يعرضه «imports list».</translation>
    </message>
    <message>
        <source>No verification can be carried over between these accounts: see &quot;providers&quot;.</source>
        <translation>لا يمكن نقل أي تحقق بين هذين الحسابين: انظر «providers».</translation>
    </message>
    <message>
        <source>A --field is none that these accounts want.</source>
        <translation>أحد خيارات --field ليس مما يتطلبه هذان الحسابان.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything is there. The customer&apos;s personal data would be given to the destination: --yes carries it over.</source>
        <translation>كل شيء جاهز. ستُعطى بيانات العميل الشخصية للوجهة: ينفّذ --yes النقل.</translation>
    </message>
    <message>
        <source>--new-token and --watch-on exclude each other.</source>
        <translation>لا يجتمع الخياران --new-token و --watch-on.</translation>
    </message>
    <message>
        <source>This import does not go on like that: &quot;imports show&quot; says what to do.</source>
        <translation>لا تُستأنف عملية الاستيراد هذه بهذه الطريقة: يبيّن «imports show» المطلوب عمله.</translation>
    </message>
    <message>
        <source>share-token, where you have one already, or a secret field of the destination. SOURCE is env:NAME, file:PATH or stdin. A secret on the command line itself is refused.</source>
        <translation>القيمة share-token إن كان لديك رمز من قبل، أو حقل سري تتطلبه الوجهة. SOURCE هو env:NAME أو file:PATH أو stdin. لا يُقبل سر مكتوب في سطر الأوامر نفسه.</translation>
    </message>
    <message>
        <source>How often the destination is asked what became of it; by default as it wants it.</source>
        <translation>الفترة بين أسئلة الوجهة عمّا آل إليه الاستيراد؛ الافتراضي ما تريده الوجهة.</translation>
    </message>
    <message>
        <source>What to carry over</source>
        <translation>ما المطلوب نقله</translation>
    </message>
    <message>
        <source>The stored account that has the applicant. Left out with --secret share-token.</source>
        <translation>الحساب المحفوظ الذي يتبعه مقدّم الطلب. يُترك عند استخدام --secret share-token.</translation>
    </message>
    <message>
        <source>The stored account that takes the verification.</source>
        <translation>الحساب المحفوظ الذي يستقبل التحقق.</translation>
    </message>
    <message>
        <source>applicant-id or external-user-id, and what the destination wants, as &quot;providers&quot; lists it. Repeatable.</source>
        <translation>المعرّف applicant-id أو external-user-id، وما تتطلبه الوجهة كما يسرده «providers». يجوز تكراره.</translation>
    </message>
    <message>
        <source>The customer&apos;s consent, or another legal basis. Required.</source>
        <translation>موافقة العميل أو أساس قانوني آخر. مطلوب.</translation>
    </message>
    <message>
        <source>A ticket or a case. Required.</source>
        <translation>تذكرة أو رقم قضية. مطلوب.</translation>
    </message>
    <message>
        <source>What to call the customer.</source>
        <translation>الاسم الذي يُعرف به العميل.</translation>
    </message>
    <message>
        <source>Carry it over. Without it everything is checked, and what would be done is told.</source>
        <translation>تنفيذ النقل. من دونه يُفحص كل شيء ويُبيّن ما كان سيُنفّذ.</translation>
    </message>
    <message>
        <source>Carry a verification over to another provider by share token.</source>
        <translation>نقل تحقق إلى مزوّد آخر برمز مشاركة.</translation>
    </message>
    <message>
        <source>Reads the applicant, has a share token made, hands it over once, and asks the destination what became of it. Prints one JSON object a line for each step.</source>
        <translation>يقرأ بيانات مقدّم الطلب، ويطلب إنشاء رمز مشاركة، ويسلّمه مرة واحدة، ثم يسأل الوجهة عمّا آل إليه. يطبع لكل خطوة كائن JSON في سطر.</translation>
    </message>
    <message>
        <source>Ctrl+C stops it where it stands; &quot;imports resume&quot; goes on. A token is never handed over twice. Exit status: 0 the destination has it and says so, 1 another end, which is named, 2 wrong usage, 3 the vault or the records could not be used.</source>
        <translation>يوقفه Ctrl+C حيث هو؛ ويستأنفه «imports resume». لا يُسلّم الرمز مرتين أبدًا. حالة الخروج: 0 وصل إلى الوجهة وأكدت ذلك، 1 نهاية أخرى تُذكر بالاسم، 2 استخدام خاطئ، 3 تعذّر استخدام الخزنة أو السجلات.</translation>
    </message>
    <message>
        <source>Show the imports: running, waiting, interrupted and finished.</source>
        <translation>عرض عمليات الاستيراد: الجارية والمنتظرة والمنقطعة والمنتهية.</translation>
    </message>
    <message>
        <source>The newest first. That somebody looked is recorded.</source>
        <translation>الأحدث أولًا. يُسجّل أن أحدًا اطّلع.</translation>
    </message>
    <message>
        <source>Show one import with its steps and what to do next.</source>
        <translation>عرض عملية استيراد بخطواتها والمطلوب عمله بعد ذلك.</translation>
    </message>
    <message>
        <source>That somebody looked is recorded.</source>
        <translation>يُسجّل أن أحدًا اطّلع.</translation>
    </message>
    <message>
        <source>Your word that a new share token may be made, where the last one may have been used. Everything else stays as it was.</source>
        <translation>إقرارك بجواز إنشاء رمز مشاركة جديد حيث يُحتمل أن الرمز السابق قد استُخدم. يبقى كل ما عداه كما كان.</translation>
    </message>
    <message>
        <source>Ask the destination on, more slowly, where it has not decided.</source>
        <translation>مواصلة سؤال الوجهة، على فترات أطول، إذا لم تكن قد قررت.</translation>
    </message>
    <message>
        <source>Go on with an import that was interrupted or waits.</source>
        <translation>استئناف عملية استيراد منقطعة أو منتظرة.</translation>
    </message>
    <message>
        <source>Goes on at the step it stopped at. Where handing over had begun the destination is asked first, and the same token is never sent again.</source>
        <translation>يستأنف من الخطوة التي توقف عندها. إذا كان التسليم قد بدأ تُسأل الوجهة أولًا، ولا يُرسل الرمز نفسه مرة أخرى أبدًا.</translation>
    </message>
    <message>
        <source>Exit status as for &quot;import&quot;.</source>
        <translation>حالة الخروج كما في «import».</translation>
    </message>
    <message>
        <source>End an import that was interrupted or waits, and drop its token.</source>
        <translation>إنهاء عملية استيراد منقطعة أو منتظرة، وإسقاط رمزها.</translation>
    </message>
    <message>
        <source>What the destination has taken it keeps.</source>
        <translation>ما استلمته الوجهة يبقى لديها.</translation>
    </message>
    <message>
        <source>There are no imports.
</source>
        <translation>لا توجد عمليات استيراد.
</translation>
    </message>
    <message>
        <source>IMPORT</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>من</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>STATUS THERE</source>
        <translation>الحالة لدى الوجهة</translation>
    </message>
    <message>
        <source>WHAT HAPPENED</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>STEP</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>BEGAN</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Your administrator requires a reference for every lookup: give it as --reference, for example a ticket.</source>
        <translation>يشترط المسؤول الإداري مرجعًا لكل استعلام: يُعطى بالخيار --reference، مثل رقم تذكرة.</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>ما المطلوب الاستعلام عنه</translation>
    </message>
    <message>
        <source>A stored account (see &quot;accounts list&quot;), with its address and credentials. Repeatable. Without --check every check of its provider is asked.</source>
        <translation>حساب محفوظ (انظر «accounts list») بعنوانه وبيانات اعتماده. يجوز تكراره. من دون --check يُستعلم بكل فحوص مزوّده.</translation>
    </message>
    <message>
        <source>A check, for example p100/kyc. Repeat it to ask several at once.</source>
        <translation>فحص، مثل p100/kyc. يُكرّر للاستعلام بعدة فحوص معًا.</translation>
    </message>
    <message>
        <source>An identifier of the customer or a setting of the account. Repeatable. The value serves every check that knows the key; PROVIDER/KEY=VALUE means that provider alone.</source>
        <translation>معرّف للعميل أو إعداد للحساب. يجوز تكراره. تُستخدم القيمة في كل فحص يعرف المفتاح؛ و PROVIDER/KEY=VALUE يعني ذلك المزوّد وحده.</translation>
    </message>
    <message>
        <source>A credential. Repeatable. SOURCE is env:NAME (an environment variable), file:PATH or stdin (for one secret at most). A secret on the command line itself is refused.</source>
        <translation>بيان اعتماد. يجوز تكراره. SOURCE هو env:NAME (متغير بيئة) أو file:PATH أو stdin (لسر واحد على الأكثر). لا يُقبل سر مكتوب في سطر الأوامر نفسه.</translation>
    </message>
    <message>
        <source>What to call the customer in the results.</source>
        <translation>الاسم الذي يُعرف به العميل في النتائج.</translation>
    </message>
    <message>
        <source>Where to ask</source>
        <translation>جهة الاستعلام</translation>
    </message>
    <message>
        <source>This address instead of the providers&apos; own, for all checks. https; http for this machine alone.</source>
        <translation>هذا العنوان بدلًا من عناوين المزوّدين، لكل الفحوص. https؛ و http لهذا الجهاز وحده.</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>طريقة الاستعلام</translation>
    </message>
    <message>
        <source>For one request and its answer; 15 by default.</source>
        <translation>للطلب الواحد ورده؛ الافتراضي 15.</translation>
    </message>
    <message>
        <source>For one whole lookup with all its tries; 45 by default.</source>
        <translation>للاستعلام الكامل بكل محاولاته؛ الافتراضي 45.</translation>
    </message>
    <message>
        <source>For each provider; 0 is without limit. By default what the provider allows.</source>
        <translation>لكل مزوّد؛ 0 تعني بلا حد. الافتراضي ما يسمح به المزوّد.</translation>
    </message>
    <message>
        <source>Requests to one provider that wait for an answer at once.</source>
        <translation>عدد الطلبات التي تنتظر ردًا من مزوّد واحد في وقت واحد.</translation>
    </message>
    <message>
        <source>Who asks, for the CSV; your login name by default.</source>
        <translation>من يستعلم، لملف CSV؛ الافتراضي اسم تسجيل دخولك.</translation>
    </message>
    <message>
        <source>A ticket or a case, for the CSV.</source>
        <translation>تذكرة أو رقم قضية، لملف CSV.</translation>
    </message>
    <message>
        <source>Between CSV cells: a comma (default), a semicolon, a bar or &quot;tab&quot;.</source>
        <translation>بين خلايا CSV: فاصلة (الافتراضي) أو فاصلة منقوطة أو خط رأسي أو «tab».</translation>
    </message>
    <message>
        <source>Start the CSV with a byte-order mark, which Excel wants.</source>
        <translation>بدء ملف CSV بعلامة ترتيب البايتات التي يتطلبها Excel.</translation>
    </message>
    <message>
        <source>Do not put an apostrophe before CSV text that a spreadsheet would run as a formula.</source>
        <translation>عدم وضع فاصلة عليا قبل نص CSV قد ينفّذه برنامج الجداول كصيغة.</translation>
    </message>
    <message>
        <source>Shorten the customer&apos;s identifiers in the CSV.</source>
        <translation>اختصار معرّفات العميل في ملف CSV.</translation>
    </message>
    <message>
        <source>Ask checks about a customer.</source>
        <translation>الاستعلام بفحوص عن عميل.</translation>
    </message>
    <message>
        <source>Asks one or more checks about one customer, all at once, and prints what each provider says, normalized. The checks and their keys are listed by &quot;providers&quot;.</source>
        <translation>يستعلم بفحص واحد أو أكثر عن عميل واحد، دفعة واحدة، ويطبع ما يقوله كل مزوّد بصيغة موحّدة. الفحوص ومفاتيحها يسردها «providers».</translation>
    </message>
    <message>
        <source>Results go to standard output, everything else to standard error. Ctrl+C cancels what still runs and prints what there is. Exit status: 0 every lookup was answered, 1 at least one was not (or the results could not be written), 2 wrong usage, 3 the vault or the store could not be used.</source>
        <translation>تُكتب النتائج إلى الخرج القياسي وكل ما عداها إلى خرج الأخطاء. يلغي Ctrl+C ما لا يزال جاريًا ويطبع المتاح. حالة الخروج: 0 تلقّى كل استعلام ردًا، 1 لم يتلقَّ واحد منها على الأقل ردًا (أو تعذّرت كتابة النتائج)، 2 استخدام خاطئ، 3 تعذّر استخدام الخزنة أو السجلات.</translation>
    </message>
    <message>
        <source>An account is named twice.</source>
        <translation>أحد الحسابات مذكور مرتين.</translation>
    </message>
    <message>
        <source>--passphrase is for --account alone.</source>
        <translation>لا يُستخدم --passphrase إلا مع --account.</translation>
    </message>
    <message>
        <source>Nothing to ask: give at least one --check or --account.</source>
        <translation>لا شيء للاستعلام عنه: يُرجى تحديد --check أو --account مرة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>A check is named twice.</source>
        <translation>أحد الفحوص مذكور مرتين.</translation>
    </message>
    <message>
        <source>Only one secret can come from standard input.</source>
        <translation>لا يمكن أن يأتي من الدخل القياسي إلا سر واحد.</translation>
    </message>
    <message>
        <source>An --account has its own address: leave --environment and --base-url out.</source>
        <translation>للحساب المحدد بالخيار --account عنوانه الخاص: لا يُستخدم معه --environment ولا --base-url.</translation>
    </message>
    <message>
        <source>seconds between 0.05 and 3600</source>
        <translation>عدد ثوانٍ بين 0.05 و 3600</translation>
    </message>
    <message>
        <source>--%1 is for --format csv alone.</source>
        <translation>لا يُستخدم --%1 إلا مع --format csv.</translation>
    </message>
    <message>
        <source>A --check is none of these: %1</source>
        <translation>قيمة --check ليست من هذه: %1</translation>
    </message>
    <message>
        <source>%1 has no %2 address: choose another --environment or give --base-url.</source>
        <translation>ليس للمزوّد %1 عنوان في البيئة %2: يُرجى اختيار --environment آخر أو تحديد --base-url.</translation>
    </message>
    <message>
        <source>--%1 wants %2.</source>
        <translation>يجب أن تكون قيمة الخيار --%1 هكذا: %2.</translation>
    </message>
    <message>
        <source>table, json or csv</source>
        <translation>table أو json أو csv</translation>
    </message>
    <message>
        <source>--base-url and --environment exclude each other.</source>
        <translation>لا يجتمع الخياران --base-url و --environment.</translation>
    </message>
    <message>
        <source>staging or production</source>
        <translation>staging أو production</translation>
    </message>
    <message>
        <source>an address like https://api.example.com, without name, password or query</source>
        <translation>عنوان مثل https://api.example.com من دون اسم مستخدم أو كلمة مرور أو معاملات (query)</translation>
    </message>
    <message>
        <source>a PEM file that can be read</source>
        <translation>ملف PEM يمكن قراءته</translation>
    </message>
    <message>
        <source>a number between 0 and 1000</source>
        <translation>عدد بين 0 و 1000</translation>
    </message>
    <message>
        <source>a whole number between 1 and 1000</source>
        <translation>عدد صحيح بين 1 و 1000</translation>
    </message>
    <message>
        <source>table or json</source>
        <translation>table أو json</translation>
    </message>
    <message>
        <source>a comma, a semicolon, a bar or &quot;tab&quot;</source>
        <translation>فاصلة أو فاصلة منقوطة أو خط رأسي أو «tab»</translation>
    </message>
    <message>
        <source>a time like 2026-03-04 or 2026-03-04T05:06:07Z</source>
        <translation>وقت مثل 2026-03-04 أو 2026-03-04T05:06:07Z</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>لا يوجد هنا خيار --%1.</translation>
    </message>
    <message>
        <source>One of the options is not known here.</source>
        <translation>أحد الخيارات غير معروف هنا.</translation>
    </message>
    <message>
        <source>--%1 may be given only once.</source>
        <translation>لا يجوز إعطاء --%1 إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>An argument belongs to no option; every value follows its option&apos;s name.</source>
        <translation>إحدى القيم لا تتبع أي خيار؛ كل قيمة تأتي بعد اسم خيارها.</translation>
    </message>
    <message>
        <source>The %1 is missing.</source>
        <translation>قيمة ناقصة: %1.</translation>
    </message>
    <message>
        <source>Reason, internal</source>
        <translation>السبب، داخلي</translation>
    </message>
    <message>
        <source>Reason, may be told</source>
        <translation>السبب، يجوز الإبلاغ به</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>التقديم</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>الدور على</translation>
    </message>
    <message>
        <source>New attempt</source>
        <translation>محاولة جديدة</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>نهائية</translation>
    </message>
    <message>
        <source>yes, the provider will not change it</source>
        <translation>نعم، لن يغيّرها المزوّد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>المعرّفات</translation>
    </message>
    <message>
        <source>Provider said</source>
        <translation>ما قاله المزوّد</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>وقت الجلب</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>المطلوب عمله</translation>
    </message>
    <message>
        <source>Give it as</source>
        <translation>يُعطى هكذا</translation>
    </message>
    <message>
        <source>Provider&apos;s code</source>
        <translation>رمز الخطأ لدى المزوّد</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>الدور على</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>GIVE AS</source>
        <translation>يُعطى هكذا</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>%1 requests in flight</source>
        <translation>الطلبات المتزامنة: %1</translation>
    </message>
    <message>
        <source>%1 requests per second, %2 in flight</source>
        <translation>الطلبات في الثانية: %1، المتزامنة: %2</translation>
    </message>
    <message>
        <source>staging, %1: %2</source>
        <translation>التجريب، %1: %2</translation>
    </message>
    <message>
        <source>production, %1: %2</source>
        <translation>الإنتاج، %1: %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Import from here: the applicant, as above</source>
        <translation>الاستيراد من هنا: مقدّم الطلب، كما سبق</translation>
    </message>
    <message>
        <source>Import to here</source>
        <translation>الاستيراد إلى هنا</translation>
    </message>
    <message>
        <source>List the providers, their checks and the keys those take.</source>
        <translation>سرد المزوّدين وفحوصهم والمفاتيح التي تقبلها.</translation>
    </message>
    <message>
        <source>Lists each provider with its checks, its hosts, what --field and --secret it takes, and how many requests it is sent by default.</source>
        <translation>يسرد كل مزوّد مع فحوصه وخوادمه وما يقبله من --field و --secret وعدد الطلبات التي تُرسل إليه افتراضيًا.</translation>
    </message>
    <message>
        <source>Look whether the file of the records is whole.</source>
        <translation>التأكد من سلامة ملف السجلات.</translation>
    </message>
    <message>
        <source>Reads all of it, which may take a while; for after a crash or a power cut. It changes nothing. Exit status: 0 it is sound, 1 it is damaged, or was not looked at to the end, 3 it cannot be opened.</source>
        <translation>يقرأ الملف كله، وقد يستغرق ذلك بعض الوقت؛ يُستخدم بعد انهيار البرنامج أو انقطاع الكهرباء. لا يغيّر شيئًا. حالة الخروج: 0 سليم، 1 تالف أو لم يُفحص إلى آخره، 3 تعذّر فتحه.</translation>
    </message>
    <message>
        <source>A program that had the records open did not end properly.</source>
        <translation>لم يُغلق على نحو سليم برنامج كانت السجلات مفتوحة فيه.</translation>
    </message>
    <message>
        <source>The records are sound.</source>
        <translation>السجلات سليمة.</translation>
    </message>
    <message>
        <source>The passphrase of the recovery file, from env:NAME, file:PATH or stdin; asked for at the terminal when nothing is said.</source>
        <translation>عبارة مرور ملف الاسترداد، من env:NAME أو file:PATH أو stdin؛ تُطلب في الطرفية إن لم تُذكر.</translation>
    </message>
    <message>
        <source>Write the keys of the records to a file under a passphrase.</source>
        <translation>كتابة مفاتيح السجلات في ملف تحميه عبارة مرور.</translation>
    </message>
    <message>
        <source>For the day the vault is lost: without its key nobody can read the records. Keep the file elsewhere, and its passphrase apart from it. It holds as long as these records do, and is recorded. Exit status: 0 it was written, 1 it was not, 3 the vault or the records cannot be used.</source>
        <translation>تحسبًا ليوم تُفقد فيه الخزنة: من دون مفتاحها لا يستطيع أحد قراءة السجلات. يُحفظ الملف في مكان آخر، وعبارة مروره بمعزل عنه. يبقى صالحًا ما بقيت هذه السجلات، ويُسجّل إنشاؤه. حالة الخروج: 0 كُتب، 1 لم يُكتب، 3 تعذّر استخدام الخزنة أو السجلات.</translation>
    </message>
    <message>
        <source>Replace the file that is there.</source>
        <translation>استبدال الملف الموجود.</translation>
    </message>
    <message>
        <source>Bring the keys of the records back from such a file.</source>
        <translation>استعادة مفاتيح السجلات من ملف كهذا.</translation>
    </message>
    <message>
        <source>Puts them into the vault, and opens the records with them. A key that is not theirs changes nothing. Exit status: 0 the records are open to it, 1 the file was of no use, 3 the vault or the records cannot be used.</source>
        <translation>يضعها في الخزنة ويفتح بها السجلات. المفتاح الذي لا يخصها لا يغيّر شيئًا. حالة الخروج: 0 فُتحت السجلات به، 1 لم يكن الملف نافعًا، 3 تعذّر استخدام الخزنة أو السجلات.</translation>
    </message>
    <message>
        <source>There are no records here: first put their file into its place, %1.</source>
        <translation>لا توجد سجلات هنا: يُرجى أولًا وضع ملفها في مكانه، %1.</translation>
    </message>
    <message>
        <source>What was given for the secret %1 is too long to be one (over %2 bytes).</source>
        <translation>ما أُعطي للسر %1 أطول من أن يكون سرًا (أكثر من %2 بايت).</translation>
    </message>
    <message>
        <source>What was given for the secret %1 is empty.</source>
        <translation>ما أُعطي للسر %1 فارغ.</translation>
    </message>
    <message>
        <source>The environment variable for the secret %1 is not set.</source>
        <translation>متغير البيئة للسر %1 غير معيّن.</translation>
    </message>
    <message>
        <source>The file for the secret %1 cannot be read: %2</source>
        <translation>تعذّرت قراءة الملف للسر %1: %2</translation>
    </message>
    <message>
        <source>The file for the secret %1 can be read by other users of this machine (chmod 600 it).</source>
        <translation>يستطيع مستخدمون آخرون على هذا الجهاز قراءة ملف السر %1 (يُرجى تنفيذ chmod 600 عليه).</translation>
    </message>
    <message>
        <source>The secret %1 is to come from standard input, which is the keyboard: it would be shown while you type. Pipe it in, for example from a password manager.</source>
        <translation>السر %1 مطلوب من الدخل القياسي، وهو لوحة المفاتيح: سيظهر أثناء الكتابة. يُرجى تمريره عبر أنبوب، من مدير كلمات المرور مثلًا.</translation>
    </message>
    <message>
        <source>The secret %1 cannot be read from standard input.</source>
        <translation>تعذّرت قراءة السر %1 من الدخل القياسي.</translation>
    </message>
    <message>
        <source>A secret is not taken from the command line, where other users and the shell&apos;s history see it. Give it as --secret %1=env:NAME, %1=file:PATH or %1=stdin. If a real secret was just typed, have it replaced.</source>
        <translation>لا يُقبل سر من سطر الأوامر حيث يراه المستخدمون الآخرون ويحفظه سجل الصدفة. يُعطى بالصيغة --secret %1=env:NAME أو %1=file:PATH أو %1=stdin. إذا كُتب سر حقيقي للتو فيجب استبداله.</translation>
    </message>
    <message>
        <source>A --check is none of these accounts&apos;: %1</source>
        <translation>قيمة --check ليست من فحوص هذه الحسابات: %1</translation>
    </message>
    <message>
        <source>A customer&apos;s --secret is for one address alone, and %1 and %2 have different ones: ask them one after the other.</source>
        <translation>بيان اعتماد العميل المعطى بالخيار --secret يخص عنوانًا واحدًا، وللحسابين %1 و %2 عنوانان مختلفان: يُرجى الاستعلام من كل منهما على حدة.</translation>
    </message>
    <message>
        <source>A --field or --secret is the account&apos;s own: change it with &quot;accounts edit&quot;.</source>
        <translation>قيمة --field أو --secret تخص الحساب نفسه: يُرجى تغييرها بالأمر «accounts edit».</translation>
    </message>
    <message>
        <source>Passphrase of the vault:</source>
        <translation>عبارة مرور الخزنة:</translation>
    </message>
    <message>
        <source>The vault&apos;s passphrase is missing: give it as --passphrase env:NAME, file:PATH or stdin.</source>
        <translation>تنقص عبارة مرور الخزنة: تُعطى بالصيغة --passphrase env:NAME أو file:PATH أو stdin.</translation>
    </message>
    <message>
        <source>Passphrase of the recovery file:</source>
        <translation>عبارة مرور ملف الاسترداد:</translation>
    </message>
    <message>
        <source>The recovery file&apos;s passphrase is missing: give it as --recovery-passphrase env:NAME, file:PATH or stdin.</source>
        <translation>تنقص عبارة مرور ملف الاسترداد: تُعطى بالصيغة --recovery-passphrase env:NAME أو file:PATH أو stdin.</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>مرة أخرى:</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>عبارتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>keychain (the system&apos;s) or file (one of ours under a passphrase).</source>
        <translation>keychain (سلسلة مفاتيح النظام) أو file (ملف خاص بالبرنامج تحميه عبارة مرور).</translation>
    </message>
    <message>
        <source>Say where credentials are kept and whether that works.</source>
        <translation>بيان مكان حفظ بيانات الاعتماد وهل يعمل.</translation>
    </message>
    <message>
        <source>Writes a value to the keeper that was chosen, reads it back and compares. A vault file is not opened. Exit status: 0 it works, 3 it does not.</source>
        <translation>يكتب قيمة في مكان الحفظ المختار ثم يقرؤها ويقارنها. لا يُفتح ملف الخزنة. حالة الخروج: 0 يعمل، 3 لا يعمل.</translation>
    </message>
    <message>
        <source>Decide where credentials are kept.</source>
        <translation>تحديد مكان حفظ بيانات الاعتماد.</translation>
    </message>
    <message>
        <source>For the first time; &quot;vault move&quot; changes it later. The keeper is tried out first. A new vault file gets the passphrase given here.</source>
        <translation>للمرة الأولى؛ يغيّره «vault move» لاحقًا. يُجرّب مكان الحفظ أولًا. تُحمى الخزنة الجديدة بعبارة المرور المعطاة هنا.</translation>
    </message>
    <message>
        <source>Carry every credential over to another keeper.</source>
        <translation>نقل جميع بيانات الاعتماد إلى مكان حفظ آخر.</translation>
    </message>
    <message>
        <source>Writes all, reads each back and compares, and only then removes them from where they were. The passphrase is that of the vault file that they leave or go to.</source>
        <translation>يكتبها كلها ثم يقرأ كلًا منها ويقارنه، وبعد ذلك فقط يزيلها من مكانها السابق. عبارة المرور هي عبارة ملف الخزنة المنقول منه أو إليه.</translation>
    </message>
    <message>
        <source>keychain or file</source>
        <translation>keychain أو file</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>a vault file</source>
        <translation>ملف خزنة</translation>
    </message>
    <message>
        <source>the memory of the window</source>
        <translation>ذاكرة النافذة</translation>
    </message>
    <message>
        <source>Credentials are kept in: %1
</source>
        <translation>تُحفظ بيانات الاعتماد في: %1
</translation>
    </message>
    <message>
        <source>That was decided before: &quot;vault move&quot; changes it.</source>
        <translation>حُدّد ذلك من قبل: يغيّره «vault move».</translation>
    </message>
    <message>
        <source>They are kept there already.</source>
        <translation>هي محفوظة هناك بالفعل.</translation>
    </message>
    <message>
        <source>Secrets moved: %1.</source>
        <translation>الأسرار المنقولة: %1.</translation>
    </message>
    <message>
        <source>&quot;kyc-desk-cli vault choose --keeper keychain&quot; or &quot;--keeper file&quot; does it here. What the window keeps in memory alone, the command line cannot use.</source>
        <translation>يُحدَّد ذلك هنا بالأمر «kyc-desk-cli vault choose --keeper keychain» أو «--keeper file». ما تحفظه النافذة في الذاكرة وحدها لا يستطيع سطر الأوامر استخدامه.</translation>
    </message>
    <message>
        <source>There is no account of that name: see &quot;accounts list&quot;.</source>
        <translation>لا يوجد حساب بهذا الاسم: انظر «accounts list».</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>تعذّرت قراءة الملف: %1.</translation>
    </message>
    <message>
        <source>Two columns are called &quot;%1&quot;. Rename one of them and try again.</source>
        <translation>عمودان يحملان الاسم «%1». يُرجى تغيير اسم أحدهما ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The file is empty: its first line has to name the columns.</source>
        <translation>الملف فارغ: يجب أن يسمّي سطره الأول الأعمدة.</translation>
    </message>
    <message>
        <source>The names of the columns (line %1): a quote is opened and never closed.</source>
        <translation>أسماء الأعمدة (السطر %1): علامة تنصيص فُتحت ولم تُغلق.</translation>
    </message>
    <message>
        <source>The names of the columns (line %1): a quote stands where none may.</source>
        <translation>أسماء الأعمدة (السطر %1): علامة تنصيص في موضع لا يجوز.</translation>
    </message>
    <message>
        <source>The names of the columns (line %1): there are more than %2.</source>
        <translation>أسماء الأعمدة (السطر %1): عددها أكثر من %2.</translation>
    </message>
    <message>
        <source>The names of the columns (line %1) hold bytes that are no text.</source>
        <translation>أسماء الأعمدة (السطر %1) تتضمن بايتات ليست نصًا.</translation>
    </message>
    <message>
        <source>The names of the columns (line %1) hold a NUL character.</source>
        <translation>أسماء الأعمدة (السطر %1) تتضمن المحرف NUL.</translation>
    </message>
    <message>
        <source>The names of the columns (line %1) are longer than %2 KiB.</source>
        <translation>أسماء الأعمدة (السطر %1) أطول من %2 KiB.</translation>
    </message>
    <message>
        <source>Record %1 (line %2): a quote is opened and never closed; nothing after it was read.</source>
        <translation>الصف %1 (السطر %2): علامة تنصيص فُتحت ولم تُغلق؛ لم يُقرأ ما بعدها.</translation>
    </message>
    <message>
        <source>Record %1 (line %2): a quote stands where none may. Put the cell in quotes and double those inside.</source>
        <translation>الصف %1 (السطر %2): علامة تنصيص في موضع لا يجوز. يُرجى وضع الخلية بين علامتي تنصيص ومضاعفة ما بداخلها.</translation>
    </message>
    <message>
        <source>Record %1 (line %2) has %3 cells; the first line names %4.</source>
        <translation>الصف %1 (السطر %2): عدد خلاياه %3، والسطر الأول يسمّي %4.</translation>
    </message>
    <message>
        <source>Record %1 (line %2) has more than %3 cells.</source>
        <translation>الصف %1 (السطر %2): عدد خلاياه أكثر من %3.</translation>
    </message>
    <message>
        <source>Record %1 (line %2) has a cell of more than %3 KiB.</source>
        <translation>الصف %1 (السطر %2): فيه خلية أكبر من %3 KiB.</translation>
    </message>
    <message>
        <source>Record %1 (line %2) is longer than %3 KiB.</source>
        <translation>الصف %1 (السطر %2): أطول من %3 KiB.</translation>
    </message>
    <message>
        <source>Record %1 (line %2) holds bytes that are no text. Save the file as UTF-8.</source>
        <translation>الصف %1 (السطر %2): فيه بايتات ليست نصًا. يُرجى حفظ الملف بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Record %1 (line %2) holds a NUL character.</source>
        <translation>الصف %1 (السطر %2): فيه المحرف NUL.</translation>
    </message>
    <message>
        <source>Nothing was asked: %1 is missing.</source>
        <translation>لم يُجرَ الاستعلام لنقص البيانات التالية: %1.</translation>
    </message>
    <message>
        <source>Enter it and ask again.</source>
        <translation>يُرجى استكمالها ثم إعادة الاستعلام.</translation>
    </message>
    <message>
        <source>Nothing was asked: %1 is not well-formed.</source>
        <translation>لم يُجرَ الاستعلام: صيغة %1 غير صحيحة.</translation>
    </message>
    <message>
        <source>Correct it and ask again.</source>
        <translation>يُرجى تصحيحها ثم إعادة الاستعلام.</translation>
    </message>
    <message>
        <source>Nothing was asked: there is no check &quot;%1&quot; for this account.</source>
        <translation>لم يُجرَ الاستعلام: لا يوجد الفحص «%1» لهذا الحساب.</translation>
    </message>
    <message>
        <source>Choose one of the provider&apos;s checks.</source>
        <translation>يُرجى اختيار أحد فحوص المزوّد.</translation>
    </message>
    <message>
        <source>Nothing was asked: the credential %1 is missing.</source>
        <translation>لم يُجرَ الاستعلام: بيان الاعتماد %1 ناقص.</translation>
    </message>
    <message>
        <source>Enter it in the account, or beside the customer if it is personal.</source>
        <translation>يُرجى إدخاله في الحساب، أو بجانب العميل إن كان شخصيًا.</translation>
    </message>
    <message>
        <source>Nothing was asked: the credential %1 holds characters that cannot be sent.</source>
        <translation>لم يُجرَ الاستعلام: في بيان الاعتماد %1 محارف لا يمكن إرسالها.</translation>
    </message>
    <message>
        <source>Enter it again, without line breaks.</source>
        <translation>يُرجى إدخاله من جديد دون فواصل أسطر.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 would have been asked without encryption.</source>
        <translation>لم يُرسل شيء: كان الاستعلام من %1 سيجري دون تشفير.</translation>
    </message>
    <message>
        <source>Change the account&apos;s address to https.</source>
        <translation>يُرجى تغيير عنوان الحساب إلى https.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 is not this account&apos;s host.</source>
        <translation>لم يُرسل شيء: الخادم %1 ليس خادم هذا الحساب.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address.</source>
        <translation>يُرجى التحقق من عنوان الحساب.</translation>
    </message>
    <message>
        <source>Nothing was sent: the account has no usable address.</source>
        <translation>لم يُرسل شيء: ليس للحساب عنوان صالح للاستخدام.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s base address, for example https://api.example.com.</source>
        <translation>يُرجى إدخال العنوان الأساسي للحساب، مثل https://api.example.com.</translation>
    </message>
    <message>
        <source>The provider saw no key.</source>
        <translation>لم يجد المزوّد أي مفتاح في الطلب.</translation>
    </message>
    <message>
        <source>Enter the key in the account.</source>
        <translation>يُرجى إدخال المفتاح في الحساب.</translation>
    </message>
    <message>
        <source>The provider refused the key as wrong.</source>
        <translation>لم يقبل المزوّد المفتاح لأنه خاطئ.</translation>
    </message>
    <message>
        <source>Check the account&apos;s key and its environment.</source>
        <translation>يُرجى التحقق من مفتاح الحساب وبيئته.</translation>
    </message>
    <message>
        <source>The provider does not allow this workstation&apos;s IP address.</source>
        <translation>لا يسمح المزوّد بعنوان IP لمحطة العمل هذه.</translation>
    </message>
    <message>
        <source>Ask the provider to allow it, or use the company&apos;s VPN.</source>
        <translation>يُرجى طلب السماح به من المزوّد، أو استخدام شبكة VPN الخاصة بالشركة.</translation>
    </message>
    <message>
        <source>The provider refused the credential.</source>
        <translation>لم يقبل المزوّد بيانات الاعتماد.</translation>
    </message>
    <message>
        <source>It is wrong or has expired: enter a new one.</source>
        <translation>هي خاطئة أو منتهية الصلاحية: يُرجى إدخال بيانات جديدة.</translation>
    </message>
    <message>
        <source>The provider refused the request&apos;s signature.</source>
        <translation>لم يقبل المزوّد توقيع الطلب.</translation>
    </message>
    <message>
        <source>Check the account&apos;s token and secret key: they must belong together.</source>
        <translation>يُرجى التحقق من رمز الحساب ومفتاحه السري: يجب أن يكونا متلازمين.</translation>
    </message>
    <message>
        <source>The provider refused the signature: this workstation&apos;s clock is off by %1 min.</source>
        <translation>لم يقبل المزوّد التوقيع: ساعة محطة العمل هذه منحرفة بمقدار %1 د.</translation>
    </message>
    <message>
        <source>Set the clock and ask again.</source>
        <translation>يُرجى ضبط الساعة ثم إعادة الاستعلام.</translation>
    </message>
    <message>
        <source>The provider refused the organisation id.</source>
        <translation>لم يقبل المزوّد معرّف المؤسسة.</translation>
    </message>
    <message>
        <source>Enter it as &lt;org-id&gt;:&lt;env-id&gt; in the account.</source>
        <translation>يُرجى إدخاله في الحساب بالصيغة &lt;org-id&gt;:&lt;env-id&gt;.</translation>
    </message>
    <message>
        <source>The provider refused the credential or the share token.</source>
        <translation>لم يقبل المزوّد بيانات الاعتماد أو رمز المشاركة.</translation>
    </message>
    <message>
        <source>Check the credential; if it is valid, make a new share token and a new quote.</source>
        <translation>يُرجى التحقق من بيانات الاعتماد؛ فإن كانت صالحة فيلزم رمز مشاركة جديد وعرض سعر جديد.</translation>
    </message>
    <message>
        <source>The provider failed over this share token.</source>
        <translation>تعذّرت على المزوّد معالجة رمز المشاركة هذا.</translation>
    </message>
    <message>
        <source>Ask again; if it stays so, make a new share token and a new quote.</source>
        <translation>يُرجى إعادة الاستعلام؛ فإن استمر الأمر فيلزم رمز مشاركة جديد وعرض سعر جديد.</translation>
    </message>
    <message>
        <source>The credential does not have the right to ask this.</source>
        <translation>بيانات الاعتماد لا تملك صلاحية هذا الاستعلام.</translation>
    </message>
    <message>
        <source>Ask the provider to grant it, or use another account.</source>
        <translation>يُرجى طلب منحها من المزوّد، أو استخدام حساب آخر.</translation>
    </message>
    <message>
        <source>The provider knows no such user.</source>
        <translation>لا يعرف المزوّد مستخدمًا كهذا.</translation>
    </message>
    <message>
        <source>Check the identifier and the account&apos;s environment.</source>
        <translation>يُرجى التحقق من المعرّف ومن بيئة الحساب.</translation>
    </message>
    <message>
        <source>The provider asks to slow down.</source>
        <translation>يطلب المزوّد التمهّل.</translation>
    </message>
    <message>
        <source>Wait a moment and ask again.</source>
        <translation>يُرجى الانتظار قليلًا ثم إعادة الاستعلام.</translation>
    </message>
    <message>
        <source>The provider is not available at the moment.</source>
        <translation>المزوّد غير متاح في الوقت الحالي.</translation>
    </message>
    <message>
        <source>This is not about the customer: ask again in a few minutes.</source>
        <translation>لا علاقة لذلك بالعميل: يُرجى إعادة الاستعلام بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The provider refused the request.</source>
        <translation>لم يقبل المزوّد طلب الاستعلام.</translation>
    </message>
    <message>
        <source>Check the identifiers; the provider&apos;s message says more.</source>
        <translation>يُرجى التحقق من المعرّفات؛ ورسالة المزوّد توضح المزيد.</translation>
    </message>
    <message>
        <source>The provider did not answer within %1 s.</source>
        <translation>لم يرد المزوّد خلال %1 ث.</translation>
    </message>
    <message>
        <source>Ask again; if it stays so, check the network.</source>
        <translation>يُرجى إعادة الاستعلام؛ فإن استمر الأمر فيُرجى التحقق من الشبكة.</translation>
    </message>
    <message>
        <source>There was no usable answer within %1 s, with all tries.</source>
        <translation>لم يصل رد صالح خلال %1 ث رغم كل المحاولات.</translation>
    </message>
    <message>
        <source>Ask again in a few minutes.</source>
        <translation>يُرجى إعادة الاستعلام بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>لم يُعثر على الخادم %1.</translation>
    </message>
    <message>
        <source>Check the network connection and the account&apos;s address.</source>
        <translation>يُرجى التحقق من الاتصال بالشبكة ومن عنوان الحساب.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>لم يقبل الخادم %1 الاتصال.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address, or ask again later.</source>
        <translation>يُرجى التحقق من عنوان الحساب، أو إعادة الاستعلام لاحقًا.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <translation>انقطع الاتصال مع %1 قبل اكتمال الرد.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>تعذّر الوصول إلى الخادم الوكيل.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this workstation.</source>
        <translation>يُرجى التحقق من إعدادات الخادم الوكيل في محطة العمل هذه.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password.</source>
        <translation>يطلب الخادم الوكيل اسمًا وكلمة مرور.</translation>
    </message>
    <message>
        <source>Set them in the system&apos;s proxy settings.</source>
        <translation>يُرجى ضبطهما في إعدادات الخادم الوكيل للنظام.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>تعذّر الوصول إلى %1.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>يُرجى التحقق من الاتصال بالشبكة.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 has expired.</source>
        <translation>لم يُرسل شيء: انتهت صلاحية شهادة %1.</translation>
    </message>
    <message>
        <source>Tell the provider; check this workstation&apos;s date too.</source>
        <translation>يُرجى إبلاغ المزوّد، والتحقق أيضًا من تاريخ محطة العمل هذه.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 is not valid yet.</source>
        <translation>لم يُرسل شيء: لم تبدأ صلاحية شهادة %1 بعد.</translation>
    </message>
    <message>
        <source>Check this workstation&apos;s date; else tell the provider.</source>
        <translation>يُرجى التحقق من تاريخ محطة العمل هذه؛ وإلا فإبلاغ المزوّد.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate is not for %1.</source>
        <translation>لم يُرسل شيء: الشهادة ليست صادرة للخادم %1.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address; somebody may be in between.</source>
        <translation>يُرجى التحقق من عنوان الحساب؛ فقد يكون هناك من يعترض الاتصال.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 is signed by itself.</source>
        <translation>لم يُرسل شيء: شهادة %1 موقّعة ذاتيًا.</translation>
    </message>
    <message>
        <source>If it is your company&apos;s own, add its CA file; else somebody may be in between.</source>
        <translation>إن كانت شهادة شركتك فيُرجى إضافة ملف سلطة التصديق (CA) الخاص بها؛ وإلا فقد يكون هناك من يعترض الاتصال.</translation>
    </message>
    <message>
        <source>Nothing was sent: nobody this workstation trusts vouches for the certificate of %1.</source>
        <translation>لم يُرسل شيء: لا تضمن شهادة %1 أي جهة تثق بها محطة العمل هذه.</translation>
    </message>
    <message>
        <source>If your company inspects connections, add its CA file; else somebody may be in between.</source>
        <translation>إن كانت شركتك تفحص الاتصالات فيُرجى إضافة ملف سلطة التصديق (CA) الخاص بها؛ وإلا فقد يكون هناك من يعترض الاتصال.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 has been revoked.</source>
        <translation>لم يُرسل شيء: شهادة %1 ملغاة.</translation>
    </message>
    <message>
        <source>Do not go on; tell the provider.</source>
        <translation>يجب عدم المتابعة؛ يُرجى إبلاغ المزوّد.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 is too weak to be trusted.</source>
        <translation>لم يُرسل شيء: شهادة %1 أضعف من أن يوثق بها.</translation>
    </message>
    <message>
        <source>Tell the provider.</source>
        <translation>يُرجى إبلاغ المزوّد.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 only offers encryption older than TLS 1.2.</source>
        <translation>لم يُرسل شيء: لا يتيح %1 سوى تشفير أقدم من TLS 1.2.</translation>
    </message>
    <message>
        <source>Tell the provider, or whoever runs the proxy in between.</source>
        <translation>يُرجى إبلاغ المزوّد، أو المسؤول عن الخادم الوكيل الوسيط.</translation>
    </message>
    <message>
        <source>Nothing was sent: no encrypted connection to %1 came about.</source>
        <translation>لم يُرسل شيء: تعذّر إنشاء اتصال مشفّر مع %1.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address and the network.</source>
        <translation>يُرجى التحقق من عنوان الحساب ومن الشبكة.</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate of %1 cannot be verified.</source>
        <translation>لم يُرسل شيء: تعذّر التحقق من شهادة %1.</translation>
    </message>
    <message>
        <source>Check the company CA file, else tell the provider.</source>
        <translation>يُرجى التحقق من ملف سلطة التصديق (CA) الخاص بالشركة؛ وإلا فإبلاغ المزوّد.</translation>
    </message>
    <message>
        <source>The provider&apos;s address sends elsewhere; this was not followed.</source>
        <translation>عنوان المزوّد يحيل إلى مكان آخر؛ لم تُتبع الإحالة.</translation>
    </message>
    <message>
        <source>The answer is not JSON but %1: perhaps a login page in between.</source>
        <translation>الرد ليس JSON بل %1: ربما هي صفحة تسجيل دخول وسيطة.</translation>
    </message>
    <message>
        <source>The answer contradicts itself: it names &quot;%1&quot; twice.</source>
        <translation>الرد يناقض نفسه: يذكر «%1» مرتين.</translation>
    </message>
    <message>
        <source>Ask again; if it stays so, tell the provider.</source>
        <translation>يُرجى إعادة الاستعلام؛ فإن استمر الأمر فيُرجى إبلاغ المزوّد.</translation>
    </message>
    <message>
        <source>The answer lacks &quot;%1&quot;.</source>
        <translation>الرد لا يتضمن «%1».</translation>
    </message>
    <message>
        <source>The answer makes no sense: &quot;%1&quot; is of the wrong type.</source>
        <translation>الرد غير مفهوم: نوع «%1» غير صحيح.</translation>
    </message>
    <message>
        <source>The answer makes no sense: &quot;%1&quot; is out of range.</source>
        <translation>الرد غير مفهوم: قيمة «%1» خارج النطاق.</translation>
    </message>
    <message>
        <source>The answer could not be decompressed.</source>
        <translation>تعذّر فك ضغط الرد.</translation>
    </message>
    <message>
        <source>The provider answered with the unexpected HTTP status %1.</source>
        <translation>رد المزوّد بحالة HTTP غير متوقعة: %1.</translation>
    </message>
    <message>
        <source>The answer was larger than %1 KiB and was not read.</source>
        <translation>الرد أكبر من %1 KiB ولم يُقرأ.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address; else tell the provider.</source>
        <translation>يُرجى التحقق من عنوان الحساب؛ وإلا فإبلاغ المزوّد.</translation>
    </message>
    <message>
        <source>The answer is damaged and could not be read.</source>
        <translation>الرد تالف وتعذّرت قراءته.</translation>
    </message>
    <message>
        <source>Nothing was asked: the credential %1 has expired.</source>
        <translation>لم يُجرَ الاستعلام: انتهت صلاحية بيان الاعتماد %1.</translation>
    </message>
    <message>
        <source>Log in again, or enter a new one in the account.</source>
        <translation>يُرجى تسجيل الدخول من جديد، أو إدخال بيان جديد في الحساب.</translation>
    </message>
    <message>
        <source>Nothing was asked: the provider has refused the credential %1 before.</source>
        <translation>لم يُجرَ الاستعلام: لم يقبل المزوّد بيان الاعتماد %1 من قبل.</translation>
    </message>
    <message>
        <source>Change it in the account, or test it there once more.</source>
        <translation>يُرجى تغييره في الحساب، أو اختباره هناك مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was asked: the credential %1 was entered for another address, not for %2.</source>
        <translation>لم يُجرَ الاستعلام: أُدخل بيان الاعتماد %1 لعنوان آخر غير %2.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address, then enter the credential again.</source>
        <translation>يُرجى التحقق من عنوان الحساب، ثم إدخال بيان الاعتماد من جديد.</translation>
    </message>
    <message>
        <source>The credential is for another environment: %1.</source>
        <translation>بيان الاعتماد يخص بيئة أخرى: %1.</translation>
    </message>
    <message>
        <source>Change the account&apos;s environment, or enter the credential that belongs to it.</source>
        <translation>يُرجى تغيير بيئة الحساب، أو إدخال بيان الاعتماد الخاص بها.</translation>
    </message>
    <message>
        <source>The credential may look up applicants, but not share their data.</source>
        <translation>تسمح بيانات الاعتماد بالاستعلام عن مقدّمي الطلبات، لا بمشاركة بياناتهم.</translation>
    </message>
    <message>
        <source>For hand-overs, have the provider grant it that right.</source>
        <translation>لإجراء عمليات التسليم يُرجى طلب منحها تلك الصلاحية من المزوّد.</translation>
    </message>
    <message>
        <source>The provider refused the login.</source>
        <translation>لم يقبل المزوّد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Check the code and what the account says of the login.</source>
        <translation>يُرجى التحقق من الرمز ومن بيانات تسجيل الدخول في الحساب.</translation>
    </message>
    <message>
        <source>The provider sends no new code yet.</source>
        <translation>لا يرسل المزوّد رمزًا جديدًا بعد.</translation>
    </message>
    <message>
        <source>Wait %1 s, or use the code that was sent last.</source>
        <translation>يُرجى الانتظار %1 ث، أو استخدام آخر رمز أُرسل.</translation>
    </message>
    <message>
        <source>Nothing was asked: the login was not carried out.</source>
        <translation>لم يُجرَ الاستعلام: لم يُستكمل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Log in, then ask again.</source>
        <translation>يُرجى تسجيل الدخول ثم إعادة الاستعلام.</translation>
    </message>
    <message>
        <source>The provider makes no share token for this recipient.</source>
        <translation>لا يُنشئ المزوّد رمز مشاركة لهذا المستلم.</translation>
    </message>
    <message>
        <source>Have the recipient added to the partners in the provider&apos;s dashboard, or correct its client id in the destination account.</source>
        <translation>يُرجى طلب إضافة المستلم إلى الشركاء في لوحة تحكم المزوّد، أو تصحيح معرّف الجهة (Client ID) في حساب الوجهة.</translation>
    </message>
    <message>
        <source>The share token was made for somebody else than was asked for.</source>
        <translation>أُنشئ رمز المشاركة لجهة غير المطلوبة.</translation>
    </message>
    <message>
        <source>It was dropped and handed to nobody. Report it to the provider.</source>
        <translation>أُسقط الرمز ولم يُسلّم لأحد. يُرجى إبلاغ المزوّد بذلك.</translation>
    </message>
    <message>
        <source>The provider does not share this applicant.</source>
        <translation>لا يشارك المزوّد بيانات مقدّم الطلب هذا.</translation>
    </message>
    <message>
        <source>Only an approved applicant can be shared: look the applicant up.</source>
        <translation>لا تُشارك إلا بيانات مقدّم طلب مقبول: يُرجى الاستعلام عن مقدّم الطلب.</translation>
    </message>
    <message>
        <source>It has not been decided yet where credentials are kept.</source>
        <translation>لم يُحدد بعد مكان حفظ بيانات الاعتماد.</translation>
    </message>
    <message>
        <source>Choose the place.</source>
        <translation>يُرجى اختيار المكان.</translation>
    </message>
    <message>
        <source>The credentials are locked.</source>
        <translation>بيانات الاعتماد مقفلة.</translation>
    </message>
    <message>
        <source>Unlock them.</source>
        <translation>يُرجى فك قفلها.</translation>
    </message>
    <message>
        <source>This session has no keychain.</source>
        <translation>لا توجد سلسلة مفاتيح في هذه الجلسة.</translation>
    </message>
    <message>
        <source>Start a keychain service and try again, or keep credentials elsewhere.</source>
        <translation>يُرجى تشغيل خدمة سلسلة مفاتيح ثم إعادة المحاولة، أو حفظ بيانات الاعتماد في مكان آخر.</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 s.</source>
        <translation>لم تستجب سلسلة المفاتيح خلال %1 ث.</translation>
    </message>
    <message>
        <source>See whether it asks for its password in a window of its own, then try again.</source>
        <translation>يُرجى التأكد مما إذا كانت تطلب كلمة مرورها في نافذة خاصة بها، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>لم تسمح سلسلة المفاتيح بالوصول.</translation>
    </message>
    <message>
        <source>Unlock it and allow the access, then try again.</source>
        <translation>يُرجى فك قفلها والسماح بالوصول، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>There is no room left where credentials are kept.</source>
        <translation>لم تبقَ مساحة في مكان حفظ بيانات الاعتماد.</translation>
    </message>
    <message>
        <source>Make room and try again; nothing was lost.</source>
        <translation>يُرجى توفير مساحة ثم إعادة المحاولة؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The keychain gave back something else than was put in.</source>
        <translation>أعادت سلسلة المفاتيح غير ما وُضع فيها.</translation>
    </message>
    <message>
        <source>Keep credentials elsewhere.</source>
        <translation>يُرجى حفظ بيانات الاعتماد في مكان آخر.</translation>
    </message>
    <message>
        <source>One of the credentials in the vault is not whole any more.</source>
        <translation>لم يعد بيان من بيانات الاعتماد في الخزنة سليمًا.</translation>
    </message>
    <message>
        <source>Enter it again: its account lacks it. The others can be used.</source>
        <translation>يُرجى إدخاله من جديد: فهو ناقص في حسابه. أما البقية فيمكن استخدامها.</translation>
    </message>
    <message>
        <source>The vault file cannot be written: %1.</source>
        <translation>تعذّرت الكتابة في ملف الخزنة: %1.</translation>
    </message>
    <message>
        <source>What was in it is still there. Mend the cause and try again.</source>
        <translation>ما كان فيه لا يزال موجودًا. يُرجى معالجة السبب ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The vault file is damaged or was tampered with; nothing of it was used.</source>
        <translation>ملف الخزنة تالف أو تعرّض للعبث؛ لم يُستخدم منه شيء.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or make a new vault and enter the credentials again.</source>
        <translation>يُرجى استعادة نسخة منه، أو إنشاء خزنة جديدة وإدخال بيانات الاعتماد من جديد.</translation>
    </message>
    <message>
        <source>The vault file has the format %1, which this program does not know.</source>
        <translation>صيغة ملف الخزنة هي %1، ولا يعرفها هذا البرنامج.</translation>
    </message>
    <message>
        <source>Open it with the version of the program that wrote it.</source>
        <translation>يُرجى فتحه بإصدار البرنامج الذي كتبه.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the vault file was tampered with.</source>
        <translation>عبارة المرور خاطئة، أو أن ملف الخزنة تعرّض للعبث.</translation>
    </message>
    <message>
        <source>Try again; mind the Caps Lock key and the keyboard&apos;s layout.</source>
        <translation>يُرجى إعادة المحاولة مع الانتباه إلى مفتاح Caps Lock وتخطيط لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>Another program is writing to the vault.</source>
        <translation>يكتب برنامج آخر في الخزنة.</translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation>يُرجى الانتظار حتى يفرغ ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The place where credentials are kept cannot be used: %1.</source>
        <translation>تعذّر استخدام مكان حفظ بيانات الاعتماد: %1.</translation>
    </message>
    <message>
        <source>Try again, or keep credentials elsewhere.</source>
        <translation>يُرجى إعادة المحاولة، أو حفظ بيانات الاعتماد في مكان آخر.</translation>
    </message>
    <message>
        <source>The records are sealed, and their key is not where credentials are kept.</source>
        <translation>السجلات مشفّرة، ومفتاحها غير موجود في مكان حفظ بيانات الاعتماد.</translation>
    </message>
    <message>
        <source>Bring the key back with the recovery file; nothing was changed.</source>
        <translation>يُرجى استعادة المفتاح بملف الاسترداد؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The records are sealed with another key than the one kept here.</source>
        <translation>السجلات مشفّرة بمفتاح غير المفتاح المحفوظ هنا.</translation>
    </message>
    <message>
        <source>Bring the right key back with the recovery file; nothing was changed.</source>
        <translation>يُرجى استعادة المفتاح الصحيح بملف الاسترداد؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The records are damaged or were tampered with: %1.</source>
        <translation>السجلات تالفة أو تعرّضت للعبث: %1.</translation>
    </message>
    <message>
        <source>Keep the file as it is and put back a copy of it.</source>
        <translation>يُرجى إبقاء الملف كما هو واستعادة نسخة منه.</translation>
    </message>
    <message>
        <source>The records have the format %1, which this program does not know.</source>
        <translation>صيغة السجلات هي %1، ولا يعرفها هذا البرنامج.</translation>
    </message>
    <message>
        <source>Open them with the version of the program that wrote them.</source>
        <translation>يُرجى فتحها بإصدار البرنامج الذي كتبها.</translation>
    </message>
    <message>
        <source>The records cannot be written: %1.</source>
        <translation>تعذّرت الكتابة في السجلات: %1.</translation>
    </message>
    <message>
        <source>What was in them is still there. Mend the cause and try again.</source>
        <translation>ما كان فيها لا يزال موجودًا. يُرجى معالجة السبب ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>There is no room left for the records.</source>
        <translation>لم تبقَ مساحة للسجلات.</translation>
    </message>
    <message>
        <source>Make room and try again; what was recorded before is still there.</source>
        <translation>يُرجى توفير مساحة ثم إعادة المحاولة؛ ما سُجّل من قبل لا يزال موجودًا.</translation>
    </message>
    <message>
        <source>Another program is writing to the records.</source>
        <translation>يكتب برنامج آخر في السجلات.</translation>
    </message>
    <message>
        <source>The records are not in their place, or not whole, though their key is kept.</source>
        <translation>السجلات ليست في مكانها أو ليست كاملة، مع أن مفتاحها محفوظ.</translation>
    </message>
    <message>
        <source>Put back the file or a copy of it; nothing was made in its stead.</source>
        <translation>يُرجى استعادة الملف أو نسخة منه؛ لم يُنشأ شيء بدلًا منه.</translation>
    </message>
    <message>
        <source>This is not among the records any more.</source>
        <translation>لم يعد هذا ضمن السجلات.</translation>
    </message>
    <message>
        <source>It was removed or merged meanwhile: search again.</source>
        <translation>أُزيل أو دُمج في هذه الأثناء: يُرجى البحث من جديد.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile; nothing was saved.</source>
        <translation>غيّر شخص آخر هذا في هذه الأثناء؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Look at it as it is now, then make your change again.</source>
        <translation>يُرجى الاطلاع عليه كما هو الآن، ثم إجراء التغيير من جديد.</translation>
    </message>
    <message>
        <source>This customer is on hold: nothing about them may be removed.</source>
        <translation>سجلات هذا العميل قيد التحفظ القانوني: لا يجوز إزالة شيء منها.</translation>
    </message>
    <message>
        <source>Whoever asked for the hold has to release it first.</source>
        <translation>يجب أن ترفع التحفظ أولًا الجهة التي طلبته.</translation>
    </message>
    <message>
        <source>The clock says %1, more than a year after anything in the records; nothing that is old was removed from them.</source>
        <translation>تشير الساعة إلى %1، أي بعد أكثر من سنة من آخر ما في السجلات؛ لم يُزل منها أي شيء قديم.</translation>
    </message>
    <message>
        <source>Confirm that the clock is right, or set it right.</source>
        <translation>يُرجى تأكيد صحة الساعة، أو ضبطها.</translation>
    </message>
    <message>
        <source>The records cannot be used: %1.</source>
        <translation>تعذّر استخدام السجلات: %1.</translation>
    </message>
    <message>
        <source>Mend that and try again.</source>
        <translation>يُرجى معالجة ذلك ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>%1 has the format %2, which this program does not know.</source>
        <translation>صيغة %1 هي %2، ولا يعرفها هذا البرنامج.</translation>
    </message>
    <message>
        <source>There is a file %1 already; it was left as it is.</source>
        <translation>يوجد ملف باسم %1 من قبل؛ تُرك كما هو.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it is to be replaced.</source>
        <translation>يُرجى اختيار اسم آخر، أو تأكيد استبداله.</translation>
    </message>
    <message>
        <source>%1 is not a recovery file of this program.</source>
        <translation>الملف %1 ليس ملف استرداد لهذا البرنامج.</translation>
    </message>
    <message>
        <source>Choose the file that was made with it.</source>
        <translation>يُرجى اختيار الملف الذي أُنشئ بهذا البرنامج.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1, or the file was tampered with.</source>
        <translation>عبارة المرور لا تفتح %1، أو أن الملف تعرّض للعبث.</translation>
    </message>
    <message>
        <source>Try again; it is the passphrase that was chosen when the file was made.</source>
        <translation>يُرجى إعادة المحاولة؛ المطلوب عبارة المرور التي اختيرت عند إنشاء الملف.</translation>
    </message>
    <message>
        <source>Your administrator has set this; it cannot be changed here.</source>
        <translation>ضبط المسؤول الإداري هذا؛ لا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>يُرجى سؤال المسؤول الإداري.</translation>
    </message>
    <message>
        <source>%1 is damaged; nothing of it was used and it was left as it is.</source>
        <translation>الملف %1 تالف؛ لم يُستخدم منه شيء وتُرك كما هو.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or move it away to start afresh.</source>
        <translation>يُرجى استعادة نسخة منه، أو نقله إلى مكان آخر للبدء من جديد.</translation>
    </message>
    <message>
        <source>Your administrator requires a reference for every lookup.</source>
        <translation>يشترط المسؤول الإداري مرجعًا لكل استعلام.</translation>
    </message>
    <message>
        <source>Type it beside the customer, for example the number of the ticket.</source>
        <translation>يُرجى كتابته بجانب العميل، مثل رقم التذكرة.</translation>
    </message>
    <message>
        <source>%1 lookups could not be recorded, so that no more are made.</source>
        <translation>تعذّر تسجيل استعلامات عددها %1، ولذلك لن تُجرى استعلامات أخرى.</translation>
    </message>
    <message>
        <source>Mend what keeps the records from being written and record them again.</source>
        <translation>يُرجى معالجة ما يمنع الكتابة في السجلات، ثم تسجيلها من جديد.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>Ask again when you are ready.</source>
        <translation>يُرجى إعادة الاستعلام عند الاستعداد.</translation>
    </message>
    <message>
        <source>The lookup failed.</source>
        <translation>تعذّر الاستعلام.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>يُرجى إعادة الاستعلام.</translation>
    </message>
    <message>
        <source>Wait %1 s and ask again.</source>
        <translation>يُرجى الانتظار %1 ث ثم إعادة الاستعلام.</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>New share token</source>
        <translation>رمز مشاركة جديد</translation>
    </message>
    <message>
        <source>KYC Desk is open already; its window was brought to the front.</source>
        <translation>برنامج KYC Desk مفتوح بالفعل؛ أُحضرت نافذته إلى المقدمة.</translation>
    </message>
    <message>
        <source>KYC Desk is open already, but its window does not answer. Close it, then start again.</source>
        <translation>برنامج KYC Desk مفتوح بالفعل، لكن نافذته لا تستجيب. يُرجى إغلاقه ثم تشغيله من جديد.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>تعذّرت قراءة الملف %1.</translation>
    </message>
    <message>
        <source>%1 Try --help.</source>
        <translation>%1 للمساعدة: --help.</translation>
    </message>
    <message>
        <source>The argument &quot;%1&quot; is not understood. Try --help.</source>
        <translation>القيمة «%1» غير مفهومة. للمساعدة: --help.</translation>
    </message>
    <message>
        <source>Give --demo or --setup, not both.</source>
        <translation>يُرجى إعطاء --demo أو --setup، لا كليهما.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>The token of a partner login, without the word Bearer; it lasts an hour. Not needed when the login itself is filled in.</source>
        <translation>رمز تسجيل دخول الشريك، من دون كلمة Bearer؛ صلاحيته ساعة واحدة. لا يلزم إذا أُدخلت بيانات تسجيل الدخول نفسها.</translation>
    </message>
    <message>
        <source>Login e-mail</source>
        <translation>بريد تسجيل الدخول</translation>
    </message>
    <message>
        <source>The e-mail address of the partner login.</source>
        <translation>عنوان البريد الإلكتروني لتسجيل دخول الشريك.</translation>
    </message>
    <message>
        <source>Login password</source>
        <translation>كلمة مرور تسجيل الدخول</translation>
    </message>
    <message>
        <source>The password of the partner login.</source>
        <translation>كلمة مرور تسجيل دخول الشريك.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>معرّف الجهة (Client ID)</translation>
    </message>
    <message>
        <source>The client id that Kriptomat gave your company.</source>
        <translation>معرّف الجهة (Client ID) الذي منحته Kriptomat لشركتك.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر الجهة (Client Secret)</translation>
    </message>
    <message>
        <source>The secret that belongs to the client id.</source>
        <translation>السر المقترن بمعرّف الجهة (Client ID).</translation>
    </message>
    <message>
        <source>SumSub client id</source>
        <translation>معرّف الجهة (Client ID) في SumSub</translation>
    </message>
    <message>
        <source>Kriptomat&apos;s own id at SumSub, which a share token must be made for.</source>
        <translation>معرّف Kriptomat نفسها لدى SumSub، الذي يجب أن يُنشأ رمز المشاركة له.</translation>
    </message>
    <message>
        <source>Path: show user</source>
        <translation>المسار: عرض المستخدم</translation>
    </message>
    <message>
        <source>Where a user is shown; {user_id} stands for the user&apos;s id.</source>
        <translation>حيث يُعرض المستخدم؛ {user_id} يمثل معرّف المستخدم.</translation>
    </message>
    <message>
        <source>Path: import</source>
        <translation>المسار: الاستيراد</translation>
    </message>
    <message>
        <source>Where a verification is handed over; {user_id} stands for the user&apos;s id.</source>
        <translation>حيث يُسلّم التحقق؛ {user_id} يمثل معرّف المستخدم.</translation>
    </message>
    <message>
        <source>Kriptomat user id</source>
        <translation>معرّف المستخدم في Kriptomat</translation>
    </message>
    <message>
        <source>The customer&apos;s id at Kriptomat.</source>
        <translation>معرّف العميل لدى Kriptomat.</translation>
    </message>
    <message>
        <source>KYC status</source>
        <translation>حالة KYC</translation>
    </message>
    <message>
        <source>Partner login</source>
        <translation>تسجيل دخول الشريك</translation>
    </message>
    <message>
        <source>Kriptomat</source>
        <translation>Kriptomat</translation>
    </message>
    <message>
        <source>The user&apos;s account at Kriptomat is &quot;%1&quot;, not &quot;active&quot;.</source>
        <translation>حالة حساب المستخدم لدى Kriptomat هي «%1» وليست «active».</translation>
    </message>
    <message>
        <source>The customer can start it, or a SumSub verification can be imported by share token.</source>
        <translation>يمكن للعميل أن يبدأه، أو يمكن استيراد تحقق من SumSub برمز مشاركة.</translation>
    </message>
    <message>
        <source>Tell the customer that Kriptomat is still checking, and wait.</source>
        <translation>يُرجى إبلاغ العميل بأن Kriptomat لا تزال تتحقق، ثم الانتظار.</translation>
    </message>
    <message>
        <source>Kriptomat cannot serve this customer.</source>
        <translation>لا تستطيع Kriptomat خدمة هذا العميل.</translation>
    </message>
    <message>
        <source>Enhanced due diligence (EDD)</source>
        <translation>العناية الواجبة المعززة (EDD)</translation>
    </message>
    <message>
        <source>External user id</source>
        <translation>معرّف المستخدم الخارجي</translation>
    </message>
    <message>
        <source>Your own id of the customer, as you gave it to P100; often a UUID.</source>
        <translation>معرّف العميل لديك كما أعطيته لـ P100؛ وغالبًا ما يكون UUID.</translation>
    </message>
    <message>
        <source>P100</source>
        <translation>P100</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>The partner key that P100 issued for this environment.</source>
        <translation>مفتاح الشريك الذي أصدرته P100 لهذه البيئة.</translation>
    </message>
    <message>
        <source>P100 says: %1</source>
        <translation>تقول P100: %1</translation>
    </message>
    <message>
        <source>The latest attempt succeeded, but P100 has not marked the user as verified yet.</source>
        <translation>نجحت آخر محاولة، لكن P100 لم تسجّل المستخدم بعد على أنه متحقق منه.</translation>
    </message>
    <message>
        <source>A newer attempt (%1) waits to be processed.</source>
        <translation>توجد محاولة أحدث (%1) بانتظار المعالجة.</translation>
    </message>
    <message>
        <source>A newer attempt (%1) is being processed.</source>
        <translation>توجد محاولة أحدث (%1) قيد المعالجة.</translation>
    </message>
    <message>
        <source>A newer attempt (%1) was rejected.</source>
        <translation>رُفضت محاولة أحدث (%1).</translation>
    </message>
    <message>
        <source>A newer attempt (%1) succeeded, but P100 has not marked the user as verified yet.</source>
        <translation>نجحت محاولة أحدث (%1)، لكن P100 لم تسجّل المستخدم بعد على أنه متحقق منه.</translation>
    </message>
    <message>
        <source>The face does not match the one in the document.</source>
        <translation>الوجه لا يطابق الوجه في المستند.</translation>
    </message>
    <message>
        <source>No face was found in the photo of the person.</source>
        <translation>لم يُعثر على وجه في صورة الشخص.</translation>
    </message>
    <message>
        <source>More than one face is in the photo of the person.</source>
        <translation>يظهر أكثر من وجه في صورة الشخص.</translation>
    </message>
    <message>
        <source>The face is too blurred to be recognized; a sharper photo may help.</source>
        <translation>الوجه غير واضح بما يكفي للتعرف عليه؛ قد تفيد صورة أوضح.</translation>
    </message>
    <message>
        <source>The face could not be analysed because of an error.</source>
        <translation>تعذّر تحليل الوجه بسبب خطأ.</translation>
    </message>
    <message>
        <source>The face was not analysed.</source>
        <translation>لم يُحلَّل الوجه.</translation>
    </message>
    <message>
        <source>The face was not checked.</source>
        <translation>لم يُفحص الوجه.</translation>
    </message>
    <message>
        <source>The face is taken for a fake, for example a picture or a mask.</source>
        <translation>يُعد الوجه مزيفًا، كأن يكون صورة أو قناعًا.</translation>
    </message>
    <message>
        <source>Glare covers the face; a photo in softer light may help.</source>
        <translation>يغطي الوهج الوجه؛ قد تفيد صورة في إضاءة أهدأ.</translation>
    </message>
    <message>
        <source>It is not certain that the face matches the document.</source>
        <translation>ليس من المؤكد أن الوجه يطابق المستند.</translation>
    </message>
    <message>
        <source>The face is suspected of fraud.</source>
        <translation>يُشتبه في أن الوجه مرتبط باحتيال.</translation>
    </message>
    <message>
        <source>The face is on a block list.</source>
        <translation>الوجه مدرج في قائمة حظر.</translation>
    </message>
    <message>
        <source>No document was found in the photo.</source>
        <translation>لم يُعثر على مستند في الصورة.</translation>
    </message>
    <message>
        <source>The document is not wholly visible; a photo with all four corners may help.</source>
        <translation>المستند غير ظاهر بالكامل؛ قد تفيد صورة تظهر فيها الزوايا الأربع.</translation>
    </message>
    <message>
        <source>This kind of document is not accepted; another one may help.</source>
        <translation>هذا النوع من المستندات غير مقبول؛ قد يفيد نوع آخر.</translation>
    </message>
    <message>
        <source>No face was found in the document.</source>
        <translation>لم يُعثر على وجه في المستند.</translation>
    </message>
    <message>
        <source>The document has expired; a valid one is needed.</source>
        <translation>انتهت صلاحية المستند؛ يلزم مستند ساري المفعول.</translation>
    </message>
    <message>
        <source>The document is too blurred to be read; a sharper photo may help.</source>
        <translation>المستند غير واضح بما يكفي لقراءته؛ قد تفيد صورة أوضح.</translation>
    </message>
    <message>
        <source>The document is taken for a forgery.</source>
        <translation>يُعد المستند مزوّرًا.</translation>
    </message>
    <message>
        <source>The document is damaged; another one may help.</source>
        <translation>المستند تالف؛ قد يفيد مستند آخر.</translation>
    </message>
    <message>
        <source>The automatic check could not decide.</source>
        <translation>لم يتمكن الفحص الآلي من البت.</translation>
    </message>
    <message>
        <source>This is SumSub&apos;s sandbox: nobody real was verified.</source>
        <translation>هذه بيئة SumSub التجريبية (sandbox): لم يجرِ التحقق من شخص حقيقي.</translation>
    </message>
    <message>
        <source>On hold: somebody has to look at it in SumSub&apos;s dashboard.</source>
        <translation>معلّق: يجب أن ينظر فيه أحد في لوحة تحكم SumSub.</translation>
    </message>
    <message>
        <source>The answer %1 does not count: the review is not completed.</source>
        <translation>لا يُعتد بالرد %1: لم تكتمل المراجعة.</translation>
    </message>
    <message>
        <source>The answer is about the applicant %1, not the one asked for.</source>
        <translation>الرد يخص مقدّم الطلب %1، لا المستعلم عنه.</translation>
    </message>
    <message>
        <source>Whether the credential may share applicants&apos; data could not be found out.</source>
        <translation>تعذّر التأكد مما إذا كانت بيانات الاعتماد تسمح بمشاركة بيانات مقدّمي الطلبات.</translation>
    </message>
    <message>
        <source>App token</source>
        <translation>رمز التطبيق (App token)</translation>
    </message>
    <message>
        <source>From SumSub&apos;s dashboard; a token that starts with “sbx:” is for the sandbox.</source>
        <translation>من لوحة تحكم SumSub؛ الرمز الذي يبدأ بـ «sbx:» مخصص للبيئة التجريبية (sandbox).</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>المفتاح السري</translation>
    </message>
    <message>
        <source>Shown once by SumSub&apos;s dashboard when the app token is made; it signs every request and is never sent.</source>
        <translation>تعرضه لوحة تحكم SumSub مرة واحدة عند إنشاء رمز التطبيق؛ يوقّع كل طلب ولا يُرسل أبدًا.</translation>
    </message>
    <message>
        <source>Make share tokens by the older call</source>
        <translation>إنشاء رموز المشاركة بالاستدعاء القديم</translation>
    </message>
    <message>
        <source>Turn it on only if SumSub refuses share tokens; where SumSub does not know the newer call, the older one is tried by itself.</source>
        <translation>لا يُفعّل إلا إذا لم تقبل SumSub إنشاء رموز المشاركة؛ وحيث لا تعرف SumSub الاستدعاء الأحدث يُجرّب القديم تلقائيًا.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>مقدّم الطلب</translation>
    </message>
    <message>
        <source>Applicant id</source>
        <translation>معرّف مقدّم الطلب</translation>
    </message>
    <message>
        <source>SumSub&apos;s own id of the applicant; it goes before our own id.</source>
        <translation>معرّف SumSub نفسها لمقدّم الطلب؛ له الأولوية على معرّفنا.</translation>
    </message>
    <message>
        <source>Our own id of the customer, as it was given to the provider.</source>
        <translation>معرّفنا الخاص للعميل كما أُعطي للمزوّد.</translation>
    </message>
    <message>
        <source>SumSub</source>
        <translation>SumSub</translation>
    </message>
    <message>
        <source>More data is needed.</source>
        <translation>يلزم المزيد من البيانات.</translation>
    </message>
    <message>
        <source>A further document is needed.</source>
        <translation>يلزم مستند إضافي.</translation>
    </message>
    <message>
        <source>The person is named in adverse media reports.</source>
        <translation>ورد ذكر الشخص في أخبار سلبية.</translation>
    </message>
    <message>
        <source>The person&apos;s age does not meet the requirements.</source>
        <translation>عمر الشخص لا يستوفي المتطلبات.</translation>
    </message>
    <message>
        <source>The person broke off the video interview.</source>
        <translation>أنهى الشخص مقابلة الفيديو قبل اكتمالها.</translation>
    </message>
    <message>
        <source>The back of the document is missing.</source>
        <translation>ينقص الوجه الخلفي للمستند.</translation>
    </message>
    <message>
        <source>The profile picture does not meet the requirements.</source>
        <translation>صورة الملف الشخصي لا تستوفي المتطلبات.</translation>
    </message>
    <message>
        <source>The face does not match the document.</source>
        <translation>الوجه لا يطابق المستند.</translation>
    </message>
    <message>
        <source>The proof of address cannot be accepted.</source>
        <translation>لا يمكن قبول إثبات العنوان.</translation>
    </message>
    <message>
        <source>The identity document cannot be accepted.</source>
        <translation>لا يمكن قبول مستند الهوية.</translation>
    </message>
    <message>
        <source>The proof of payment cannot be accepted.</source>
        <translation>لا يمكن قبول إثبات الدفع.</translation>
    </message>
    <message>
        <source>The selfie cannot be accepted.</source>
        <translation>لا يمكن قبول صورة السيلفي.</translation>
    </message>
    <message>
        <source>The video selfie cannot be accepted.</source>
        <translation>لا يمكن قبول فيديو السيلفي.</translation>
    </message>
    <message>
        <source>The person&apos;s behaviour during the video interview was not acceptable.</source>
        <translation>لم يكن سلوك الشخص مقبولًا أثناء مقابلة الفيديو.</translation>
    </message>
    <message>
        <source>The person is on a blocklist.</source>
        <translation>الشخص مدرج في قائمة حظر.</translation>
    </message>
    <message>
        <source>The picture is black and white; colour is needed.</source>
        <translation>الصورة بالأبيض والأسود؛ تلزم صورة ملوّنة.</translation>
    </message>
    <message>
        <source>The camera or the lighting was not good enough.</source>
        <translation>لم تكن الكاميرا أو الإضاءة جيدة بما يكفي.</translation>
    </message>
    <message>
        <source>A check could not be made because its source was not available.</source>
        <translation>تعذّر إجراء أحد الفحوص لأن مصدره لم يكن متاحًا.</translation>
    </message>
    <message>
        <source>The company&apos;s data do not match.</source>
        <translation>بيانات الشركة غير متطابقة.</translation>
    </message>
    <message>
        <source>The company is not active.</source>
        <translation>الشركة غير نشطة.</translation>
    </message>
    <message>
        <source>The company&apos;s data are not correct.</source>
        <translation>بيانات الشركة غير صحيحة.</translation>
    </message>
    <message>
        <source>The company&apos;s beneficiaries are not identified.</source>
        <translation>لم يُحدد المستفيدون من الشركة.</translation>
    </message>
    <message>
        <source>The company&apos;s ownership structure is not known.</source>
        <translation>هيكل ملكية الشركة غير معروف.</translation>
    </message>
    <message>
        <source>The company&apos;s representatives are not identified.</source>
        <translation>لم يُحدد ممثلو الشركة.</translation>
    </message>
    <message>
        <source>The company&apos;s structure is not known.</source>
        <translation>هيكل الشركة غير معروف.</translation>
    </message>
    <message>
        <source>The company&apos;s beneficial owners are not verified.</source>
        <translation>لم يجرِ التحقق من المستفيدين الحقيقيين للشركة.</translation>
    </message>
    <message>
        <source>The company&apos;s beneficiaries are not verified.</source>
        <translation>لم يجرِ التحقق من المستفيدين من الشركة.</translation>
    </message>
    <message>
        <source>The company&apos;s directors are not verified.</source>
        <translation>لم يجرِ التحقق من مديري الشركة.</translation>
    </message>
    <message>
        <source>The company&apos;s representatives are not verified.</source>
        <translation>لم يجرِ التحقق من ممثلي الشركة.</translation>
    </message>
    <message>
        <source>The company&apos;s structure cannot be accepted.</source>
        <translation>لا يمكن قبول هيكل الشركة.</translation>
    </message>
    <message>
        <source>The person does not meet the anti-money-laundering requirements.</source>
        <translation>الشخص لا يستوفي متطلبات مكافحة غسل الأموال.</translation>
    </message>
    <message>
        <source>The connection of the video interview broke off.</source>
        <translation>انقطع اتصال مقابلة الفيديو.</translation>
    </message>
    <message>
        <source>The connection of the video interview was not good enough.</source>
        <translation>لم يكن اتصال مقابلة الفيديو جيدًا بما يكفي.</translation>
    </message>
    <message>
        <source>The person is connected with illegal activity.</source>
        <translation>الشخص مرتبط بنشاط غير مشروع.</translation>
    </message>
    <message>
        <source>The data do not match a database.</source>
        <translation>البيانات لا تطابق إحدى قواعد البيانات.</translation>
    </message>
    <message>
        <source>The person was not found in a database.</source>
        <translation>لم يُعثر على الشخص في إحدى قواعد البيانات.</translation>
    </message>
    <message>
        <source>There is no database to check the data against.</source>
        <translation>لا توجد قاعدة بيانات لمطابقة البيانات معها.</translation>
    </message>
    <message>
        <source>A digital version of the document was uploaded.</source>
        <translation>رُفعت نسخة رقمية من المستند.</translation>
    </message>
    <message>
        <source>The document is damaged.</source>
        <translation>المستند تالف.</translation>
    </message>
    <message>
        <source>The document has been withdrawn from the person.</source>
        <translation>سُحب المستند من الشخص.</translation>
    </message>
    <message>
        <source>A document is missing.</source>
        <translation>ينقص أحد المستندات.</translation>
    </message>
    <message>
        <source>A page of the document is missing.</source>
        <translation>تنقص صفحة من المستند.</translation>
    </message>
    <message>
        <source>The document is a template from the internet.</source>
        <translation>المستند نموذج من الإنترنت.</translation>
    </message>
    <message>
        <source>The person already has another profile.</source>
        <translation>لدى الشخص ملف شخصي آخر من قبل.</translation>
    </message>
    <message>
        <source>The electronic signature failed.</source>
        <translation>فشل التوقيع الإلكتروني.</translation>
    </message>
    <message>
        <source>The person&apos;s experience does not meet the requirements.</source>
        <translation>خبرة الشخص لا تستوفي المتطلبات.</translation>
    </message>
    <message>
        <source>The document has expired or is about to.</source>
        <translation>انتهت صلاحية المستند أو أوشكت على الانتهاء.</translation>
    </message>
    <message>
        <source>The rejection was decided outside SumSub.</source>
        <translation>اتُّخذ قرار الرفض خارج SumSub.</translation>
    </message>
    <message>
        <source>Documents of this country cannot be accepted.</source>
        <translation>لا يمكن قبول مستندات هذا البلد.</translation>
    </message>
    <message>
        <source>The document or the picture was forged.</source>
        <translation>المستند أو الصورة مزوّران.</translation>
    </message>
    <message>
        <source>Somebody tried to deceive the liveness check.</source>
        <translation>جرت محاولة للتحايل على فحص الحيوية.</translation>
    </message>
    <message>
        <source>Fraudulent behaviour was detected.</source>
        <translation>رُصد سلوك احتيالي.</translation>
    </message>
    <message>
        <source>The front of the document is missing.</source>
        <translation>ينقص الوجه الأمامي للمستند.</translation>
    </message>
    <message>
        <source>The address was not confirmed by location and no document was given instead.</source>
        <translation>لم يتأكد العنوان عن طريق الموقع، ولم يُقدّم مستند بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The picture was edited.</source>
        <translation>خضعت الصورة للتعديل.</translation>
    </message>
    <message>
        <source>The identity document is not valid.</source>
        <translation>مستند الهوية غير صالح.</translation>
    </message>
    <message>
        <source>The document has to be translated.</source>
        <translation>يجب ترجمة المستند.</translation>
    </message>
    <message>
        <source>The document is not complete or not wholly visible.</source>
        <translation>المستند غير مكتمل أو غير ظاهر بالكامل.</translation>
    </message>
    <message>
        <source>The profile holds data or documents of different people.</source>
        <translation>يتضمن الملف الشخصي بيانات أو مستندات لأشخاص مختلفين.</translation>
    </message>
    <message>
        <source>The information given does not fit the expected form.</source>
        <translation>المعلومات المعطاة لا تطابق الصيغة المطلوبة.</translation>
    </message>
    <message>
        <source>The social security number is not correct.</source>
        <translation>رقم الضمان الاجتماعي غير صحيح.</translation>
    </message>
    <message>
        <source>There are not enough data to decide.</source>
        <translation>البيانات غير كافية للبت.</translation>
    </message>
    <message>
        <source>The picture is not good enough to read.</source>
        <translation>جودة الصورة لا تسمح بقراءتها.</translation>
    </message>
    <message>
        <source>More documents are needed.</source>
        <translation>تلزم مستندات إضافية.</translation>
    </message>
    <message>
        <source>Not all checks have been completed.</source>
        <translation>لم تكتمل جميع الفحوص.</translation>
    </message>
    <message>
        <source>The person was not alone during the video interview.</source>
        <translation>لم يكن الشخص وحده أثناء مقابلة الفيديو.</translation>
    </message>
    <message>
        <source>What was uploaded is not a document.</source>
        <translation>ما رُفع ليس مستندًا.</translation>
    </message>
    <message>
        <source>The person did not come to the video interview.</source>
        <translation>لم يحضر الشخص مقابلة الفيديو.</translation>
    </message>
    <message>
        <source>The person has no document that could be accepted.</source>
        <translation>ليس لدى الشخص مستند يمكن قبوله.</translation>
    </message>
    <message>
        <source>SumSub found nothing wrong.</source>
        <translation>لم تجد SumSub أي خلل.</translation>
    </message>
    <message>
        <source>Another reason, which SumSub does not name.</source>
        <translation>سبب آخر لا تذكره SumSub.</translation>
    </message>
    <message>
        <source>There was another problem with the video interview.</source>
        <translation>حدثت مشكلة أخرى في مقابلة الفيديو.</translation>
    </message>
    <message>
        <source>The document is of an outdated version.</source>
        <translation>المستند من إصدار قديم.</translation>
    </message>
    <message>
        <source>The person is politically exposed.</source>
        <translation>الشخص معرّض سياسيًا (PEP).</translation>
    </message>
    <message>
        <source>The person is not the one on the documents.</source>
        <translation>الشخص ليس صاحب المستندات.</translation>
    </message>
    <message>
        <source>The phone number could not be verified.</source>
        <translation>تعذّر التحقق من رقم الهاتف.</translation>
    </message>
    <message>
        <source>The personal data do not match the documents.</source>
        <translation>البيانات الشخصية لا تطابق المستندات.</translation>
    </message>
    <message>
        <source>The person refused to go on with the video interview.</source>
        <translation>رفض الشخص متابعة مقابلة الفيديو.</translation>
    </message>
    <message>
        <source>Regulations do not allow the person to be accepted.</source>
        <translation>لا تسمح اللوائح بقبول الشخص.</translation>
    </message>
    <message>
        <source>The data given do not match the documents.</source>
        <translation>البيانات المعطاة لا تطابق المستندات.</translation>
    </message>
    <message>
        <source>The person is from a region that is not served.</source>
        <translation>الشخص من منطقة لا تشملها الخدمة.</translation>
    </message>
    <message>
        <source>The person is on a sanctions list.</source>
        <translation>الشخص مدرج في إحدى قوائم العقوبات.</translation>
    </message>
    <message>
        <source>A screenshot was uploaded instead of a photo.</source>
        <translation>رُفعت لقطة شاشة بدلًا من صورة.</translation>
    </message>
    <message>
        <source>The selfie does not match the picture on the document.</source>
        <translation>صورة السيلفي لا تطابق الصورة في المستند.</translation>
    </message>
    <message>
        <source>A new selfie with the requested note is needed.</source>
        <translation>تلزم صورة سيلفي جديدة مع الورقة المكتوبة المطلوبة.</translation>
    </message>
    <message>
        <source>There was a problem with the sound of the video interview.</source>
        <translation>حدثت مشكلة في صوت مقابلة الفيديو.</translation>
    </message>
    <message>
        <source>Too many or irrelevant files were uploaded.</source>
        <translation>رُفعت ملفات كثيرة جدًا أو غير ذات صلة.</translation>
    </message>
    <message>
        <source>Somebody else paid or urged the person to be verified.</source>
        <translation>دفع شخص آخر مالًا للشخص أو ضغط عليه لإجراء التحقق.</translation>
    </message>
    <message>
        <source>The documents do not belong to the person.</source>
        <translation>المستندات لا تخص الشخص.</translation>
    </message>
    <message>
        <source>No interviewer was available in a language the person speaks.</source>
        <translation>لم يتوفر محاور بلغة يتحدثها الشخص.</translation>
    </message>
    <message>
        <source>Suspicious behaviour was detected.</source>
        <translation>رُصد سلوك مشبوه.</translation>
    </message>
    <message>
        <source>Somebody else told the person what to do.</source>
        <translation>أملى شخص آخر على الشخص ما يفعله.</translation>
    </message>
    <message>
        <source>Somebody else took part in the verification.</source>
        <translation>شارك شخص آخر في التحقق.</translation>
    </message>
    <message>
        <source>The document is not signed or not filled in.</source>
        <translation>المستند غير موقّع أو غير معبّأ.</translation>
    </message>
    <message>
        <source>The photos cannot be accepted.</source>
        <translation>لا يمكن قبول الصور.</translation>
    </message>
    <message>
        <source>The document is not of a kind that can be accepted.</source>
        <translation>المستند ليس من الأنواع المقبولة.</translation>
    </message>
    <message>
        <source>The place of the video interview was not suitable.</source>
        <translation>لم يكن مكان مقابلة الفيديو مناسبًا.</translation>
    </message>
    <message>
        <source>The language is not supported.</source>
        <translation>اللغة غير مدعومة.</translation>
    </message>
    <message>
        <source>Filters or masks were used in the video.</source>
        <translation>استُخدمت مرشّحات أو أقنعة في الفيديو.</translation>
    </message>
    <message>
        <source>The number of video interviews is used up.</source>
        <translation>استُنفد عدد مقابلات الفيديو المسموح به.</translation>
    </message>
    <message>
        <source>The address does not match the documents.</source>
        <translation>العنوان لا يطابق المستندات.</translation>
    </message>
    <message>
        <source>The person&apos;s region is not served.</source>
        <translation>منطقة الشخص لا تشملها الخدمة.</translation>
    </message>
    <message>
        <source>Sumvin answers. There was nothing to prove: the personal token belongs to the customer.</source>
        <translation>تستجيب Sumvin. لم يكن هناك ما يُثبت: الرمز الشخصي يخص العميل.</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>رمز الوصول الشخصي</translation>
    </message>
    <message>
        <source>The customer&apos;s own token at Sumvin; it stands for the customer.</source>
        <translation>رمز العميل نفسه لدى Sumvin؛ وهو يمثل العميل.</translation>
    </message>
    <message>
        <source>Sumvin</source>
        <translation>Sumvin</translation>
    </message>
    <message>
        <source>Organisation id</source>
        <translation>معرّف المؤسسة</translation>
    </message>
    <message>
        <source>Your tenant at Sumvin, as &lt;org-id&gt;:&lt;env-id&gt;; leave empty for none.</source>
        <translation>معرّف مؤسستك (tenant) لدى Sumvin بالصيغة &lt;org-id&gt;:&lt;env-id&gt;؛ يُترك فارغًا إن لم يوجد.</translation>
    </message>
    <message>
        <source>Ask afresh</source>
        <translation>استعلام محدَّث</translation>
    </message>
    <message>
        <source>Whether Sumvin asks its verifier afresh instead of answering from its cache.</source>
        <translation>يحدد ما إذا كانت Sumvin تستعلم من جهة التحقق لديها من جديد بدلًا من الرد من ذاكرتها المؤقتة.</translation>
    </message>
    <message>
        <source>The person cannot open a new account with the same documents.</source>
        <translation>لا يمكن للشخص فتح حساب جديد بالمستندات نفسها.</translation>
    </message>
    <message>
        <source>Passport on file</source>
        <translation>جواز سفر محفوظ</translation>
    </message>
    <message>
        <source>Only the partner access token was tested.</source>
        <translation>لم يُختبر إلا رمز وصول الشريك.</translation>
    </message>
    <message>
        <source>Transak answers. There was nothing to prove: the account has an API key alone, which is no secret.</source>
        <translation>تستجيب Transak. لم يكن هناك ما يُثبت: ليس للحساب سوى مفتاح API، وهو ليس سرًا.</translation>
    </message>
    <message>
        <source>From Transak&apos;s partner dashboard; with it the forms that are still missing are looked up too.</source>
        <translation>من لوحة تحكم الشركاء في Transak؛ وبه يُستعلم أيضًا عن النماذج التي لا تزال ناقصة.</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>سر API</translation>
    </message>
    <message>
        <source>From Transak&apos;s partner dashboard; partner access tokens are made with it.</source>
        <translation>من لوحة تحكم الشركاء في Transak؛ تُنشأ به رموز وصول الشريك.</translation>
    </message>
    <message>
        <source>Partner access token</source>
        <translation>رمز وصول الشريك</translation>
    </message>
    <message>
        <source>Stands in, together with the customer&apos;s e-mail address, for the customer&apos;s own sign-in; it lasts seven days.</source>
        <translation>يُستخدم مع عنوان البريد الإلكتروني للعميل بدلًا من تسجيل دخول العميل نفسه؛ صلاحيته سبعة أيام.</translation>
    </message>
    <message>
        <source>Send the partner token as authorization too</source>
        <translation>إرسال رمز الشريك للتفويض أيضًا</translation>
    </message>
    <message>
        <source>Turn it on only if Transak refuses lookups made with the partner access token.</source>
        <translation>لا يُفعّل إلا إذا لم تقبل Transak الاستعلامات التي تُجرى برمز وصول الشريك.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>The address the customer is known by at the provider.</source>
        <translation>العنوان الذي يُعرف به العميل لدى المزوّد.</translation>
    </message>
    <message>
        <source>Customer&apos;s access token</source>
        <translation>رمز وصول العميل</translation>
    </message>
    <message>
        <source>From the customer&apos;s own sign-in at Transak; not needed when the account has a partner access token.</source>
        <translation>من تسجيل دخول العميل نفسه لدى Transak؛ لا يلزم إذا كان للحساب رمز وصول شريك.</translation>
    </message>
    <message>
        <source>KYC reliance</source>
        <translation>الاعتماد على KYC</translation>
    </message>
    <message>
        <source>Quote id</source>
        <translation>معرّف عرض السعر</translation>
    </message>
    <message>
        <source>Of the quote with which the share token was handed to Transak.</source>
        <translation>معرّف عرض السعر الذي سُلّم معه رمز المشاركة إلى Transak.</translation>
    </message>
    <message>
        <source>Share token</source>
        <translation>رمز المشاركة</translation>
    </message>
    <message>
        <source>The token that was handed to Transak with the quote.</source>
        <translation>الرمز الذي سُلّم إلى Transak مع عرض السعر.</translation>
    </message>
    <message>
        <source>Share token made by</source>
        <translation>منشئ رمز المشاركة</translation>
    </message>
    <message>
        <source>Transak&apos;s word for the provider that made the share token.</source>
        <translation>التسمية التي تستخدمها Transak للمزوّد الذي أنشأ رمز المشاركة.</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>مستند الهوية</translation>
    </message>
    <message>
        <source>Workflow run id</source>
        <translation>معرّف تشغيل سير العمل</translation>
    </message>
    <message>
        <source>Of the customer&apos;s document step; the KYC reliance check shows it when the document is still wanted.</source>
        <translation>معرّف خطوة المستند الخاصة بالعميل؛ يعرضه فحص «الاعتماد على KYC» ما دام المستند مطلوبًا.</translation>
    </message>
    <message>
        <source>Customer&apos;s sign-in with a mailed code</source>
        <translation>تسجيل دخول العميل برمز مرسل بالبريد</translation>
    </message>
    <message>
        <source>Transak</source>
        <translation>Transak</translation>
    </message>
    <message>
        <source>Fiat currency</source>
        <translation>العملة النقدية</translation>
    </message>
    <message>
        <source>Three letters, for example EUR.</source>
        <translation>ثلاثة أحرف، مثل EUR.</translation>
    </message>
    <message>
        <source>Fiat amount</source>
        <translation>المبلغ النقدي</translation>
    </message>
    <message>
        <source>A number with a point, for example 100.50.</source>
        <translation>عدد بنقطة عشرية، مثل 100.50.</translation>
    </message>
    <message>
        <source>Crypto currency</source>
        <translation>العملة المشفّرة</translation>
    </message>
    <message>
        <source>Its symbol at Transak, for example ETH.</source>
        <translation>رمزها لدى Transak، مثل ETH.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>The chain, as Transak calls it, for example ethereum.</source>
        <translation>السلسلة كما تسميها Transak، مثل ethereum.</translation>
    </message>
    <message>
        <source>Buy or sell</source>
        <translation>شراء أو بيع</translation>
    </message>
    <message>
        <source>BUY or SELL.</source>
        <translation>BUY أو SELL.</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>As Transak calls it, for example credit_debit_card.</source>
        <translation>كما تسميها Transak، مثل credit_debit_card.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>The customer&apos;s, two letters, for example DE.</source>
        <translation>بلد العميل بحرفين، مثل DE.</translation>
    </message>
    <message>
        <source>Our id of the customer</source>
        <translation>معرّف العميل لدينا</translation>
    </message>
    <message>
        <source>Transak keeps it beside the quote; may be left out.</source>
        <translation>تحفظه Transak مع عرض السعر؛ يجوز تركه.</translation>
    </message>
    <message>
        <source>Purpose of usage</source>
        <translation>الغرض من الاستخدام</translation>
    </message>
    <message>
        <source>US social security number</source>
        <translation>رقم الضمان الاجتماعي الأمريكي</translation>
    </message>
    <message>
        <source>Form “%1”</source>
        <translation>النموذج «%1»</translation>
    </message>
    <message>
        <source>A new share token and a new quote are needed.</source>
        <translation>يلزم رمز مشاركة جديد وعرض سعر جديد.</translation>
    </message>
    <message>
        <source>The documents were handed in; this is not an approval.</source>
        <translation>قُدّمت المستندات؛ ولا يعني ذلك القبول.</translation>
    </message>
    <message>
        <source>Transak knows of no request for this quote and share token.</source>
        <translation>لا علم لدى Transak بأي طلب لعرض السعر ورمز المشاركة هذين.</translation>
    </message>
    <message>
        <source>Missing forms not checked: the account has no API key.</source>
        <translation>لم يُستعلم عن النماذج الناقصة: ليس للحساب مفتاح API.</translation>
    </message>
    <message>
        <source>Missing forms not checked: asking Transak about them failed.</source>
        <translation>لم يُستعلم عن النماذج الناقصة: تعذّر سؤال Transak عنها.</translation>
    </message>
    <message>
        <source>Forms are missing; asking Transak which ones failed.</source>
        <translation>هناك نماذج ناقصة؛ وتعذّر سؤال Transak عن تحديدها.</translation>
    </message>
    <message>
        <source>Forms are missing; Transak names none.</source>
        <translation>هناك نماذج ناقصة؛ ولا تحددها Transak.</translation>
    </message>
    <message>
        <source>The audit is broken: entry %1 is followed by entry %2; what stood between them is gone.</source>
        <translation>سلسلة سجل التدقيق مقطوعة: القيد %1 يليه القيد %2؛ وما كان بينهما مفقود.</translation>
    </message>
    <message>
        <source>The audit is broken: entry %1 stands where entry %2 should; it was swapped, repeated or put in.</source>
        <translation>سلسلة سجل التدقيق مقطوعة: القيد %1 في موضع القيد %2؛ فقد بُدّل أو كُرّر أو أُدرج.</translation>
    </message>
    <message>
        <source>The audit is broken: entry %1 does not follow from the one before it. It was changed or put in, or entries before it were removed.</source>
        <translation>سلسلة سجل التدقيق مقطوعة: القيد %1 لا يتبع ما قبله. فقد غُيّر أو أُدرج، أو أُزيلت قيود قبله.</translation>
    </message>
    <message>
        <source>The audit is sound: entries 1 to %1 follow from one another.</source>
        <translation>سجل التدقيق سليم: القيود من 1 إلى %1 متسلسلة.</translation>
    </message>
    <message>
        <source>there are none yet</source>
        <translation>لا توجد سجلات بعد</translation>
    </message>
    <message>
        <source>The checkpoint at entry %1 is forged or damaged: its signature is not of the key it names.</source>
        <translation>نقطة التوثيق عند القيد %1 مزوّرة أو تالفة: توقيعها ليس بالمفتاح الذي تذكره.</translation>
    </message>
    <message>
        <source>The checkpoint at entry %1 is signed by another key (%2): it is of another desk, or forged.</source>
        <translation>نقطة التوثيق عند القيد %1 موقّعة بمفتاح آخر (%2): هي من محطة عمل أخرى أو مزوّرة.</translation>
    </message>
    <message>
        <source>The audit was cut: on %2 it went up to entry %1, which is not there any more.</source>
        <translation>اقتُطع سجل التدقيق: في %2 كان يصل إلى القيد %1، ولم يعد هذا القيد موجودًا.</translation>
    </message>
    <message>
        <source>The audit was written anew: entry %1 is another one than on %2, when the checkpoint was made.</source>
        <translation>أُعيدت كتابة سجل التدقيق: القيد %1 غير ما كان عليه في %2 عند إنشاء نقطة التوثيق.</translation>
    </message>
    <message>
        <source>Up to entry %1 the audit is what it was on %2.</source>
        <translation>سجل التدقيق حتى القيد %1 هو كما كان في %2.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>تعذّر إنشاء المجلد</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ما يوجد هناك ليس ملفًا</translation>
    </message>
    <message>
        <source>they lie where programs cannot share a file safely; a folder of this computer is needed</source>
        <translation>المكان لا يتيح للبرامج مشاركة ملف بأمان؛ يلزم مجلد على هذا الجهاز</translation>
    </message>
    <message>
        <source>it does not say which format it has</source>
        <translation>الصيغة غير مذكورة</translation>
    </message>
    <message>
        <source>Enter the base address, for example https://api.example.com.</source>
        <translation>يُرجى إدخال العنوان الأساسي، مثل https://api.example.com.</translation>
    </message>
    <message>
        <source>Enter an address of a host, without user, question mark or hash.</source>
        <translation>يُرجى إدخال عنوان خادم، من دون مستخدم أو علامة استفهام أو علامة #.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>يجب أن يبدأ العنوان بـ https://.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>يُرجى إعطاء الحساب اسمًا.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>يوجد حساب بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>يُرجى اختيار مزوّد.</translation>
    </message>
    <message>
        <source>The provider has no known host for this environment.</source>
        <translation>ليس للمزوّد خادم معروف لهذه البيئة.</translation>
    </message>
    <message>
        <source>This is needed to ask the provider.</source>
        <translation>هذا لازم للاستعلام من المزوّد.</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>الكتابة جارية من برنامج آخر</translation>
    </message>
    <message>
        <source>its folder does not let anything be written</source>
        <translation>المجلد لا يسمح بالكتابة</translation>
    </message>
    <message>
        <source>The audit was cut: this desk has signed it up to entry %1, which is not there any more.</source>
        <translation>اقتُطع سجل التدقيق: وقّعته محطة العمل هذه حتى القيد %1، ولم يعد هذا القيد موجودًا.</translation>
    </message>
    <message>
        <source>The audit was written anew: entry %1 is another one than when this desk signed it last.</source>
        <translation>أُعيدت كتابة سجل التدقيق: القيد %1 غير ما كان عليه حين وقّعته محطة العمل هذه آخر مرة.</translation>
    </message>
    <message>
        <source>Up to entry %1 it is what this desk has signed last, as the vault has it.</source>
        <translation>سجل التدقيق حتى القيد %1 هو ما وقّعته محطة العمل هذه آخر مرة وفق الخزنة.</translation>
    </message>
    <message>
        <source>That is signed by the key %1.</source>
        <translation>ذلك موقّع بالمفتاح %1.</translation>
    </message>
    <message>
        <source>No checkpoint vouches for it: whether entries are missing at its end, or all of it was written anew, cannot be told.</source>
        <translation>لا توثّقه أي نقطة توثيق: لا يمكن الجزم بما إذا كانت قيود في آخره مفقودة أو أُعيدت كتابته كله.</translation>
    </message>
    <message>
        <source>The clock went backwards between entries: %1 times.</source>
        <translation>عدد مرات رجوع الساعة إلى الوراء بين القيود: %1.</translation>
    </message>
    <message>
        <source>Not vouched for: where the audit was signed last, only the vault can say, and it is locked or holds nothing of it.</source>
        <translation>غير موثّق: الموضع الذي وُقّع عنده سجل التدقيق آخر مرة لا تعرفه إلا الخزنة، وهي مقفلة أو لا تحوي عنه شيئًا.</translation>
    </message>
    <message>
        <source>%1 is no checkpoint, or is damaged.</source>
        <translation>الملف %1 ليس نقطة توثيق، أو أنه تالف.</translation>
    </message>
    <message>
        <source>The folder %1 is not there or cannot be read: what its checkpoints say is not known.</source>
        <translation>المجلد %1 غير موجود أو تعذّرت قراءته: لا يُعرف ما تقوله نقاط التوثيق فيه.</translation>
    </message>
    <message>
        <source>from entry %1 on the audit is not what was signed last, or was changed since; it is not signed again</source>
        <translation>سجل التدقيق من القيد %1 فصاعدًا ليس ما وُقّع آخر مرة، أو غُيّر منذ ذلك الحين؛ لن يُوقّع من جديد</translation>
    </message>
    <message>
        <source>credentials are kept in memory only, and with them the key to the records would go</source>
        <translation>بيانات الاعتماد محفوظة في الذاكرة فقط، ومفتاح السجلات يُفقد معها</translation>
    </message>
    <message>
        <source>they are just being opened</source>
        <translation>الفتح جارٍ الآن</translation>
    </message>
    <message>
        <source>Record %1 (line %2): %3</source>
        <translation>الصف %1 (السطر %2): %3</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is for a secret token, which must not be in a file. Remove the column and try again.</source>
        <translation>العمود «%1» مخصص لرمز سري يجب ألا يكون في ملف. يُرجى إزالة العمود ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>No column has identifiers of customers. There can be: %1.</source>
        <translation>لا يوجد عمود فيه معرّفات العملاء. الممكن منها: %1.</translation>
    </message>
    <message>
        <source>%1 is masked. Export without masking, and import that.</source>
        <translation>القيمة %1 محجوبة. يُرجى التصدير من دون حجب ثم استيراد ذلك.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>القيمة %1 أطول من %2 محرفًا.</translation>
    </message>
    <message>
        <source>A cell is longer than %1 characters.</source>
        <translation>إحدى الخلايا أطول من %1 محرفًا.</translation>
    </message>
    <message>
        <source>There is no identifier: nobody could be looked up.</source>
        <translation>لا يوجد معرّف: لا يمكن الاستعلام عن أحد.</translation>
    </message>
    <message>
        <source>Its identifiers are those of %1 customers. Merge them if they are one person.</source>
        <translation>معرّفاته تخص عملاء عددهم %1. يُرجى دمجهم إن كانوا شخصًا واحدًا.</translation>
    </message>
    <message>
        <source>The customer who has this identifier is damaged in the records.</source>
        <translation>بيانات العميل صاحب هذا المعرّف تالفة في السجلات.</translation>
    </message>
    <message>
        <source>The verification was carried over: the destination has approved the customer.</source>
        <translation>نُقل التحقق: قبلت الوجهة العميل.</translation>
    </message>
    <message>
        <source>Nothing more is to be done.</source>
        <translation>لا يلزم عمل شيء آخر.</translation>
    </message>
    <message>
        <source>There is no such applicant.</source>
        <translation>لا يوجد مقدّم طلب كهذا.</translation>
    </message>
    <message>
        <source>Check the id, and that the account is the one the applicant belongs to.</source>
        <translation>يُرجى التحقق من المعرّف، ومن أن الحساب هو الذي يتبعه مقدّم الطلب.</translation>
    </message>
    <message>
        <source>The answer was about another applicant than the one asked for.</source>
        <translation>الرد يخص مقدّم طلب غير المستعلم عنه.</translation>
    </message>
    <message>
        <source>Nothing was shared. Look the applicant up, and report it to the provider.</source>
        <translation>لم يُشارك شيء. يُرجى الاستعلام عن مقدّم الطلب وإبلاغ المزوّد بذلك.</translation>
    </message>
    <message>
        <source>The applicant is not approved, so there is nothing to carry over.</source>
        <translation>مقدّم الطلب غير مقبول، ولذلك لا يوجد ما يُنقل.</translation>
    </message>
    <message>
        <source>Have the customer finish the verification there, then start the import again.</source>
        <translation>يُرجى الطلب من العميل استكمال التحقق هناك، ثم بدء الاستيراد من جديد.</translation>
    </message>
    <message>
        <source>The applicant&apos;s review is not over yet.</source>
        <translation>لم تنتهِ مراجعة مقدّم الطلب بعد.</translation>
    </message>
    <message>
        <source>Wait until it is, then start the import again.</source>
        <translation>يُرجى الانتظار حتى تنتهي، ثم بدء الاستيراد من جديد.</translation>
    </message>
    <message>
        <source>The applicant was rejected, and may try again.</source>
        <translation>رُفض مقدّم الطلب، وتجوز له محاولة جديدة.</translation>
    </message>
    <message>
        <source>Have the customer send what is wanted, then start the import again.</source>
        <translation>يُرجى الطلب من العميل إرسال المطلوب، ثم بدء الاستيراد من جديد.</translation>
    </message>
    <message>
        <source>The applicant was rejected for good.</source>
        <translation>رُفض مقدّم الطلب نهائيًا.</translation>
    </message>
    <message>
        <source>This verification cannot be carried over.</source>
        <translation>لا يمكن نقل هذا التحقق.</translation>
    </message>
    <message>
        <source>The applicant&apos;s review is on hold: somebody has to look at it.</source>
        <translation>مراجعة مقدّم الطلب معلّقة: يجب أن ينظر فيها أحد.</translation>
    </message>
    <message>
        <source>Decide the review in the provider&apos;s dashboard, then start the import again.</source>
        <translation>يُرجى البت في المراجعة في لوحة تحكم المزوّد، ثم بدء الاستيراد من جديد.</translation>
    </message>
    <message>
        <source>The applicant&apos;s profile lacks what the destination requires.</source>
        <translation>تنقص الملف الشخصي لمقدّم الطلب بيانات تشترطها الوجهة.</translation>
    </message>
    <message>
        <source>Have first name, last name and date of birth added to the profile, then start the import again.</source>
        <translation>يُرجى طلب إضافة الاسم الأول واسم العائلة وتاريخ الميلاد إلى الملف الشخصي، ثم بدء الاستيراد من جديد.</translation>
    </message>
    <message>
        <source>No share token is made for this destination: it is not among the partners.</source>
        <translation>لا يُنشأ رمز مشاركة لهذه الوجهة: فهي ليست من بين الشركاء.</translation>
    </message>
    <message>
        <source>Have it added to the partners in the source&apos;s dashboard, or correct its client id in the destination account.</source>
        <translation>يُرجى طلب إضافتها إلى الشركاء في لوحة تحكم المصدر، أو تصحيح معرّف الجهة (Client ID) في حساب الوجهة.</translation>
    </message>
    <message>
        <source>The source account&apos;s credential may not share applicants.</source>
        <translation>لا تملك بيانات اعتماد حساب المصدر صلاحية مشاركة بيانات مقدّمي الطلبات.</translation>
    </message>
    <message>
        <source>Have the provider grant it that right, then start the import again.</source>
        <translation>يُرجى طلب منحها تلك الصلاحية من المزوّد، ثم بدء الاستيراد من جديد.</translation>
    </message>
    <message>
        <source>The share token was made for another client than the destination.</source>
        <translation>أُنشئ رمز المشاركة لجهة غير الوجهة.</translation>
    </message>
    <message>
        <source>Correct the client id in the destination account, then let a new token be made.</source>
        <translation>يُرجى تصحيح معرّف الجهة (Client ID) في حساب الوجهة، ثم إنشاء رمز جديد.</translation>
    </message>
    <message>
        <source>The share token has expired.</source>
        <translation>انتهت صلاحية رمز المشاركة.</translation>
    </message>
    <message>
        <source>Let a new token be made.</source>
        <translation>يُرجى إنشاء رمز جديد.</translation>
    </message>
    <message>
        <source>The share token has been used already.</source>
        <translation>استُخدم رمز المشاركة من قبل.</translation>
    </message>
    <message>
        <source>Look at the customer&apos;s status at the destination; if the verification is not there, let a new token be made.</source>
        <translation>يُرجى الاطلاع على حالة العميل لدى الوجهة؛ فإن لم تكن موجودة فيُنشأ رمز جديد.</translation>
    </message>
    <message>
        <source>The destination does not take this for a share token.</source>
        <translation>لا تتعرف الوجهة على هذا النص بوصفه رمز مشاركة.</translation>
    </message>
    <message>
        <source>Check that the whole token was copied, or let a new one be made.</source>
        <translation>يُرجى التأكد من نسخ الرمز كاملًا، أو إنشاء رمز جديد.</translation>
    </message>
    <message>
        <source>The share token is not kept any more.</source>
        <translation>لم يعد رمز المشاركة محفوظًا.</translation>
    </message>
    <message>
        <source>The destination knows no such customer.</source>
        <translation>لا تعرف الوجهة عميلًا كهذا.</translation>
    </message>
    <message>
        <source>Check the id, and that the account is the right one.</source>
        <translation>يُرجى التحقق من المعرّف ومن أن الحساب هو الصحيح.</translation>
    </message>
    <message>
        <source>The customer is verified at the destination already.</source>
        <translation>العميل متحقق منه لدى الوجهة بالفعل.</translation>
    </message>
    <message>
        <source>Nothing was handed over, and nothing has to be.</source>
        <translation>لم يُسلّم شيء، ولا حاجة إلى تسليم شيء.</translation>
    </message>
    <message>
        <source>The destination is checking the customer already.</source>
        <translation>تتحقق الوجهة من العميل بالفعل.</translation>
    </message>
    <message>
        <source>Nothing was handed over. Wait for the result of that check.</source>
        <translation>لم يُسلّم شيء. يُرجى انتظار نتيجة ذلك التحقق.</translation>
    </message>
    <message>
        <source>The destination has rejected the customer before.</source>
        <translation>سبق للوجهة أن رفضت العميل.</translation>
    </message>
    <message>
        <source>Nothing was handed over. Ask the destination whether another attempt is open.</source>
        <translation>لم يُسلّم شيء. يُرجى سؤال الوجهة هل تتاح محاولة أخرى.</translation>
    </message>
    <message>
        <source>The destination refused the import.</source>
        <translation>لم تقبل الوجهة الاستيراد.</translation>
    </message>
    <message>
        <source>Its own words say why. When that is settled, let a new token be made.</source>
        <translation>توضح رسالة الوجهة السبب. بعد تسوية الأمر يُرجى إنشاء رمز جديد.</translation>
    </message>
    <message>
        <source>The destination refused what was sent beside the share token.</source>
        <translation>لم تقبل الوجهة ما أُرسل مع رمز المشاركة.</translation>
    </message>
    <message>
        <source>Correct what its own words name, then let a new token be made.</source>
        <translation>يُرجى تصحيح ما تذكره رسالة الوجهة، ثم إنشاء رمز جديد.</translation>
    </message>
    <message>
        <source>The connection broke while the share token was handed over: whether it was taken cannot be told.</source>
        <translation>انقطع الاتصال أثناء تسليم رمز المشاركة: لا يمكن الجزم بما إذا كان قد استُلم.</translation>
    </message>
    <message>
        <source>The token is not sent again. Ask the destination, or let a new token be made.</source>
        <translation>لا يُعاد إرسال الرمز. يُرجى سؤال الوجهة، أو إنشاء رمز جديد.</translation>
    </message>
    <message>
        <source>The destination knows of no import for this share token.</source>
        <translation>لا علم لدى الوجهة بأي استيراد لرمز المشاركة هذا.</translation>
    </message>
    <message>
        <source>Let a new token and, where there is one, a new quote be made.</source>
        <translation>يُرجى إنشاء رمز جديد، وعرض سعر جديد إن وُجد عرض سعر.</translation>
    </message>
    <message>
        <source>The import failed at the destination.</source>
        <translation>فشل الاستيراد لدى الوجهة.</translation>
    </message>
    <message>
        <source>Let a new token and a new quote be made; everything else is filled in.</source>
        <translation>يُرجى إنشاء رمز جديد وعرض سعر جديد؛ وكل ما عدا ذلك معبّأ.</translation>
    </message>
    <message>
        <source>The destination took the verification over and rejected the customer.</source>
        <translation>استلمت الوجهة التحقق ورفضت العميل.</translation>
    </message>
    <message>
        <source>Its reasons say why. The destination cannot serve this customer.</source>
        <translation>توضح أسبابها ذلك. لا تستطيع الوجهة خدمة هذا العميل.</translation>
    </message>
    <message>
        <source>The verification was carried over; the destination wants enhanced due diligence (EDD).</source>
        <translation>نُقل التحقق؛ وتطلب الوجهة العناية الواجبة المعززة (EDD).</translation>
    </message>
    <message>
        <source>Have the customer complete it at the destination.</source>
        <translation>يُرجى الطلب من العميل استكمالها لدى الوجهة.</translation>
    </message>
    <message>
        <source>The verification was carried over; the destination still wants forms from the customer.</source>
        <translation>نُقل التحقق؛ ولا تزال الوجهة تطلب نماذج من العميل.</translation>
    </message>
    <message>
        <source>Have the customer complete the forms in the order given.</source>
        <translation>يُرجى الطلب من العميل استكمال النماذج بالترتيب المذكور.</translation>
    </message>
    <message>
        <source>The token was handed over; the destination has not decided yet.</source>
        <translation>سُلّم الرمز؛ ولم تقرر الوجهة بعد.</translation>
    </message>
    <message>
        <source>Watch it on, or look the customer up later.</source>
        <translation>يُرجى مواصلة المتابعة، أو الاستعلام عن العميل لاحقًا.</translation>
    </message>
    <message>
        <source>The destination answered with a status that is not known.</source>
        <translation>ردت الوجهة بحالة غير معروفة.</translation>
    </message>
    <message>
        <source>Its own words are shown. Ask the destination what they mean.</source>
        <translation>نص ردها معروض كما هو. يُرجى سؤال الوجهة عن معناه.</translation>
    </message>
    <message>
        <source>A provider could not be reached.</source>
        <translation>تعذّر الوصول إلى أحد المزوّدين.</translation>
    </message>
    <message>
        <source>Check the connection, then go on.</source>
        <translation>يُرجى التحقق من الاتصال ثم الاستئناف.</translation>
    </message>
    <message>
        <source>A provider is not available, or its answer makes no sense.</source>
        <translation>أحد المزوّدين غير متاح، أو أن رده غير مفهوم.</translation>
    </message>
    <message>
        <source>Wait a little, then go on.</source>
        <translation>يُرجى الانتظار قليلًا ثم الاستئناف.</translation>
    </message>
    <message>
        <source>The workstation&apos;s clock is wrong, so what is signed by it is refused.</source>
        <translation>ساعة محطة العمل خاطئة، ولذلك لا يُقبل ما يُوقّع بها.</translation>
    </message>
    <message>
        <source>Have the clock set, then go on.</source>
        <translation>يُرجى طلب ضبط الساعة ثم الاستئناف.</translation>
    </message>
    <message>
        <source>A provider did not take an account&apos;s credential.</source>
        <translation>لم يقبل أحد المزوّدين بيانات اعتماد حساب.</translation>
    </message>
    <message>
        <source>Correct it in the accounts, or log in, then go on.</source>
        <translation>يُرجى تصحيحها في الحسابات، أو تسجيل الدخول، ثم الاستئناف.</translation>
    </message>
    <message>
        <source>What was entered is not complete or cannot be sent.</source>
        <translation>ما أُدخل غير مكتمل أو لا يمكن إرساله.</translation>
    </message>
    <message>
        <source>Correct it, then start the import again.</source>
        <translation>يُرجى تصحيحه ثم بدء الاستيراد من جديد.</translation>
    </message>
    <message>
        <source>The vault or the records could not be used, so nothing more was sent.</source>
        <translation>تعذّر استخدام الخزنة أو السجلات، ولذلك لم يُرسل المزيد.</translation>
    </message>
    <message>
        <source>Settle that, then go on.</source>
        <translation>يُرجى تسوية ذلك ثم الاستئناف.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>أُوقف الاستيراد.</translation>
    </message>
    <message>
        <source>It can go on from where it stands.</source>
        <translation>يمكن استئنافه من حيث توقف.</translation>
    </message>
    <message>
        <source>Read the applicant</source>
        <translation>قراءة بيانات مقدّم الطلب</translation>
    </message>
    <message>
        <source>Check that the applicant can be shared</source>
        <translation>التأكد من إمكان مشاركة مقدّم الطلب</translation>
    </message>
    <message>
        <source>Ask the destination&apos;s present status</source>
        <translation>سؤال الوجهة عن الحالة الراهنة</translation>
    </message>
    <message>
        <source>Make the share token</source>
        <translation>إنشاء رمز المشاركة</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>تسليم الرمز</translation>
    </message>
    <message>
        <source>The destination works</source>
        <translation>المعالجة لدى الوجهة</translation>
    </message>
    <message>
        <source>Look up the result</source>
        <translation>الاستعلام عن النتيجة</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Waiting for the destination</source>
        <translation>بانتظار الوجهة</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>منقطع</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>access was refused, or the disk is full</source>
        <translation>الوصول غير مسموح به، أو القرص ممتلئ</translation>
    </message>
    <message>
        <source>another program has moved the credentials to another place; unlock them there</source>
        <translation>نقل برنامج آخر بيانات الاعتماد إلى مكان آخر؛ يُرجى فك قفلها هناك</translation>
    </message>
    <message>
        <source>its passphrase has been changed since; unlock it with the new one</source>
        <translation>تغيّرت عبارة المرور منذ ذلك الحين؛ يُرجى فك القفل بالعبارة الجديدة</translation>
    </message>
    <message>
        <source>its lock file cannot be written</source>
        <translation>تعذّرت كتابة ملف القفل</translation>
    </message>
    <message>
        <source>it was closed</source>
        <translation>هو مغلق</translation>
    </message>
    <message>
        <source>there is not enough memory to open it</source>
        <translation>لا توجد ذاكرة كافية للفتح</translation>
    </message>
    <message>
        <source>Give it once more, since it is kept nowhere: --secret %1=SOURCE.</source>
        <translation>يُرجى تقديمه مرة أخرى لأنه غير محفوظ في أي مكان: --secret %1=SOURCE.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>تعذّرت القراءة</translation>
    </message>
    <message>
        <source>&quot;imports discard&quot; takes it out of the list.</source>
        <translation>يزيله «imports discard» من القائمة.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountActions</name>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>ا&amp;ختبار</translation>
    </message>
    <message>
        <source>Lo&amp;g in…</source>
        <translation>&amp;تسجيل الدخول…</translation>
    </message>
    <message>
        <source>R&amp;otate the credential…</source>
        <translation>ت&amp;دوير بيانات الاعتماد…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>إنشاء &amp;نسخة…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>ت&amp;عطيل</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountEditor</name>
    <message>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>تحرير الحساب</translation>
    </message>
    <message>
        <source>The account is being saved…</source>
        <translation>جارٍ حفظ الحساب…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountForm</name>
    <message>
        <source>Name (required)</source>
        <translation>الاسم (مطلوب)</translation>
    </message>
    <message>
        <source>Yours to choose; results and the command line name the account by it.</source>
        <translation>يُختار بحرية؛ وبه يُذكر الحساب في النتائج وسطر الأوامر.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Base address (required)</source>
        <translation>العنوان الأساسي (مطلوب)</translation>
    </message>
    <message>
        <source>The account&apos;s credentials are sent to this address. Enter only one you trust.</source>
        <translation>تُرسل بيانات اعتماد الحساب إلى هذا العنوان. يُرجى ألا يُدخل إلا عنوان موثوق.</translation>
    </message>
    <message>
        <source>Ask this account in lookups</source>
        <translation>شمول هذا الحساب في الاستعلامات</translation>
    </message>
    <message>
        <source>Asks %1</source>
        <translation>يستعلم من %1</translation>
    </message>
    <message>
        <source>Enter it again: the account now sends it to another address.</source>
        <translation>يُرجى إدخاله من جديد: يرسله الحساب الآن إلى عنوان آخر.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountTasks</name>
    <message>
        <source>Your administrator has set this account. Only its credentials are yours to enter.</source>
        <translation>ضبط المسؤول الإداري هذا الحساب. لا يمكنك سوى إدخال بيانات اعتماده.</translation>
    </message>
    <message>
        <source>Rotate the credential</source>
        <translation>تدوير بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Enter the new credential of “%1”. It is tested as soon as it is saved; when the provider does not take it, you can have the old one back.</source>
        <translation>يُرجى إدخال بيانات الاعتماد الجديدة للحساب «%1». تُختبر فور حفظها؛ وإن لم يقبلها المزوّد فيمكن استعادة السابقة.</translation>
    </message>
    <message>
        <source>A copy of “%1”. Credentials are not copied: enter those of the new account.</source>
        <translation>نسخة من «%1». لا تُنسخ بيانات الاعتماد: يُرجى إدخال بيانات الحساب الجديد.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>إزالة الحساب</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>هل تريد إزالة الحساب «%1»؟</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>“%1” is logged in</source>
        <translation>سُجّل الدخول للحساب «%1»</translation>
    </message>
    <message>
        <source>Its lookups go on with the token that the provider gave.</source>
        <translation>تُستأنف استعلاماته بالرمز الذي منحه المزوّد.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) imported</source>
        <translation>
            <numerusform>لم يُستورد أي حساب</numerusform>
            <numerusform>استُورد حساب واحد</numerusform>
            <numerusform>استُورد حسابان</numerusform>
            <numerusform>استُوردت %n حسابات</numerusform>
            <numerusform>استُورد %n حسابًا</numerusform>
            <numerusform>استُورد %n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts were exported</source>
        <translation>صُدّرت الحسابات</translation>
    </message>
    <message>
        <source>Their credentials are not in the file: whoever imports it enters their own.</source>
        <translation>لا يتضمن الملف بيانات اعتمادها: يُدخل من يستوردها بياناته الخاصة.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountVerdict</name>
    <message>
        <source>The provider said: %1</source>
        <translation>قال المزوّد: %1</translation>
    </message>
    <message>
        <source>&amp;Cancel the test</source>
        <translation>إل&amp;غاء الاختبار</translation>
    </message>
    <message>
        <source>The credential is being tested</source>
        <translation>جارٍ اختبار بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Testing the credential of “%1”…</source>
        <translation>جارٍ اختبار بيانات اعتماد «%1»…</translation>
    </message>
    <message>
        <source>The test of “%1” was cancelled</source>
        <translation>أُلغي اختبار «%1»</translation>
    </message>
    <message>
        <source>The credential of “%1” was not taken</source>
        <translation>لم تُقبل بيانات اعتماد «%1»</translation>
    </message>
    <message>
        <source>The credential of “%1” could not be tested</source>
        <translation>تعذّر اختبار بيانات اعتماد «%1»</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>انتهاء الصلاحية: %1</translation>
    </message>
    <message>
        <source>The provider takes the credential of “%1”</source>
        <translation>يقبل المزوّد بيانات اعتماد «%1»</translation>
    </message>
    <message>
        <source>The provider took the credential of “%1”</source>
        <translation>قبل المزوّد بيانات اعتماد «%1»</translation>
    </message>
    <message>
        <source>Tested: %1</source>
        <translation>وقت الاختبار: %1</translation>
    </message>
    <message>
        <source>“%1” was not tested yet</source>
        <translation>لم يُختبر «%1» بعد</translation>
    </message>
    <message>
        <source>A test makes the smallest call that proves the credential. It changes nothing at the provider.</source>
        <translation>يجري الاختبار أصغر طلب يثبت صلاحية بيانات الاعتماد. ولا يغيّر شيئًا لدى المزوّد.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountsModel</name>
    <message>
        <source>Name</source>
        <comment>column: an account&apos;s name</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>column: staging, production or custom</comment>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: whether an account is enabled</comment>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Credential</source>
        <comment>column: whether an account&apos;s credential is good</comment>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Tested</source>
        <comment>column: when an account&apos;s credential was tested last</comment>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>column: when an account was used last</comment>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>never</source>
        <comment>not tested or used yet</comment>
        <translation>لم يحدث</translation>
    </message>
    <message>
        <source>%1 (preset)</source>
        <comment>name of an account that the administrator has set</comment>
        <translation>%1 (مُعدّ مسبقًا)</translation>
    </message>
    <message>
        <source>Enabled</source>
        <comment>state of an account</comment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>state of an account</comment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Set by your administrator: only its credentials are yours to enter.</source>
        <translation>ضبطه المسؤول الإداري: لا يمكنك سوى إدخال بيانات اعتماده.</translation>
    </message>
    <message>
        <source>%1
Expires: %2</source>
        <translation>%1
انتهاء الصلاحية: %2</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AccountsPage</name>
    <message>
        <source>No accounts yet</source>
        <translation>لا توجد حسابات بعد</translation>
    </message>
    <message>
        <source>An account is a set of credentials for one provider. Add one, and customers can be looked up there.</source>
        <translation>الحساب مجموعة بيانات اعتماد لدى مزوّد واحد. بعد إضافة حساب يمكن الاستعلام عن العملاء لديه.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>ت&amp;فعيل</translation>
    </message>
    <message>
        <source>Disa&amp;ble</source>
        <translation>ت&amp;عطيل</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ApplicantPage</name>
    <message>
        <source>&amp;Read the applicant</source>
        <translation>&amp;قراءة بيانات مقدّم الطلب</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>إيقا&amp;ف القراءة</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>مقدّم الطلب</translation>
    </message>
    <message>
        <source>Who it is where the customer was verified. Only an approved applicant can be carried over.</source>
        <translation>هوية العميل لدى الجهة التي تحققت منه. لا يمكن نقل إلا مقدّم طلب مقبول.</translation>
    </message>
    <message>
        <source>The applicant is being read…</source>
        <translation>جارٍ قراءة بيانات مقدّم الطلب…</translation>
    </message>
    <message>
        <source>%1
Missing: %2</source>
        <comment>what is wrong, and which fields</comment>
        <translation>%1
الناقص: %2</translation>
    </message>
    <message>
        <source>This verification can be carried over.</source>
        <translation>يمكن نقل هذا التحقق.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditActions</name>
    <message>
        <source>&amp;Verify</source>
        <translation>ت&amp;حقق</translation>
    </message>
    <message>
        <source>&amp;Make a checkpoint now</source>
        <translation>إ&amp;نشاء نقطة توثيق الآن</translation>
    </message>
    <message>
        <source>Checkpoint &amp;folder…</source>
        <translation>&amp;مجلد نقاط التوثيق…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>تصف&amp;ية</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>&amp;عرض الكل</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditBrowser</name>
    <message>
        <source>Audit</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>القيود: %1</translation>
    </message>
    <message>
        <source>Entries found: %1</source>
        <translation>القيود المطابقة: %1</translation>
    </message>
    <message>
        <source>No entry is like that</source>
        <translation>لا يوجد قيد مطابق</translation>
    </message>
    <message>
        <source>Names, ids and references have to be whole.</source>
        <translation>يجب كتابة الأسماء والمعرّفات والمراجع كاملة.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Records…</source>
        <translation>السجلات…</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>لا يُسجّل شيء</translation>
    </message>
    <message>
        <source>Credentials are kept in memory only, and with them the key of the records would be gone. Choose another place for them, and what is done here is recorded.</source>
        <translation>بيانات الاعتماد محفوظة في الذاكرة فقط، ومفتاح السجلات يُفقد معها. باختيار مكان آخر لها يُسجّل ما يجري هنا.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>لم يُسجّل شيء بعد</translation>
    </message>
    <message>
        <source>What is done at this desk is recorded from the moment on that somebody has chosen where credentials are kept, and unlocked them.</source>
        <translation>يبدأ تسجيل ما يجري على محطة العمل هذه منذ اختيار مكان حفظ بيانات الاعتماد وفك قفلها.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditFilterBar</name>
    <message>
        <source>&amp;Period:</source>
        <translation>ال&amp;فترة:</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>الإجرا&amp;ء:</translation>
    </message>
    <message>
        <source>Acc&amp;ount:</source>
        <translation>ا&amp;لحساب:</translation>
    </message>
    <message>
        <source>One of your accounts, or the id of one that was removed</source>
        <translation>أحد حساباتك، أو معرّف حساب أُزيل</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>عرض ال&amp;كل</translation>
    </message>
    <message>
        <source>W&amp;ho:</source>
        <translation>المو&amp;ظف:</translation>
    </message>
    <message>
        <source>The whole name</source>
        <translation>الاسم كاملًا</translation>
    </message>
    <message>
        <source>C&amp;ustomer:</source>
        <translation>العم&amp;يل:</translation>
    </message>
    <message>
        <source>The whole id</source>
        <translation>المعرّف كاملًا</translation>
    </message>
    <message>
        <source>The identifier they were looked up by, as it was typed then</source>
        <translation>المعرّف الذي استُعلم به عن العميل، كما كُتب حينها</translation>
    </message>
    <message>
        <source>&amp;Reference:</source>
        <translation>المر&amp;جع:</translation>
    </message>
    <message>
        <source>The whole reference</source>
        <translation>المرجع كاملًا</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>م&amp;ن:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>إل&amp;ى:</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>من يوم إلى آخر</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>أي إجراء</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Only with the key of the records, which is not at hand.</source>
        <translation>يلزم مفتاح السجلات، وهو غير متاح الآن.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditModel</name>
    <message>
        <source>No.</source>
        <comment>column: the number of an entry in the audit</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: the agent at the desk</comment>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: what was done</comment>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>The audit is not what was recorded, or cannot be proven to be</source>
        <translation>سجل التدقيق لا يطابق ما سُجّل فعلًا، أو لا يمكن إثبات مطابقته له</translation>
    </message>
    <message>
        <source>&amp;Go to entry %1</source>
        <translation>ا&amp;نتقال إلى القيد %1</translation>
    </message>
    <message numerus="yes">
        <source>The audit is sound: %Ln entries</source>
        <translation>
            <numerusform>سجل التدقيق سليم: لا قيود</numerusform>
            <numerusform>سجل التدقيق سليم: قيد واحد</numerusform>
            <numerusform>سجل التدقيق سليم: قيدان</numerusform>
            <numerusform>سجل التدقيق سليم: %Ln قيود</numerusform>
            <numerusform>سجل التدقيق سليم: %Ln قيدًا</numerusform>
            <numerusform>سجل التدقيق سليم: %Ln قيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed within %Ln entries, but nothing vouches for their end</source>
        <translation>
            <numerusform>لا قيود، ولا شيء يوثّق نهايتها</numerusform>
            <numerusform>لم يتغير شيء في القيد الوحيد، لكن لا شيء يوثّق أنه الأخير</numerusform>
            <numerusform>لم يتغير شيء في القيدين، لكن لا شيء يوثّق نهايتهما</numerusform>
            <numerusform>لم يتغير شيء ضمن %Ln قيود، لكن لا شيء يوثّق نهايتها</numerusform>
            <numerusform>لم يتغير شيء ضمن %Ln قيدًا، لكن لا شيء يوثّق نهايتها</numerusform>
            <numerusform>لم يتغير شيء ضمن %Ln قيد، لكن لا شيء يوثّق نهايتها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::AuditTasks</name>
    <message>
        <source>The audit is being verified…</source>
        <translation>جارٍ التحقق من سجل التدقيق…</translation>
    </message>
    <message>
        <source>Verifying was cancelled: nothing is known of the audit</source>
        <translation>أُلغي التحقق: لا يُعرف شيء عن سلامة سجل التدقيق</translation>
    </message>
    <message>
        <source>A checkpoint was made: %1</source>
        <translation>أُنشئت نقطة توثيق: %1</translation>
    </message>
    <message>
        <source>From now on checkpoints are copied to %1</source>
        <translation>من الآن فصاعدًا تُنسخ نقاط التوثيق إلى %1</translation>
    </message>
    <message>
        <source>The next one brings all of the earlier ones along.</source>
        <translation>ستُنسخ مع النقطة التالية جميع النقاط السابقة.</translation>
    </message>
    <message>
        <source>The audit is being exported…</source>
        <translation>جارٍ تصدير سجل التدقيق…</translation>
    </message>
    <message>
        <source>The export was cancelled: no file was written</source>
        <translation>أُلغي التصدير: لم يُكتب أي ملف</translation>
    </message>
    <message numerus="yes">
        <source>It vouches for %Ln entries, and is signed by the key %1. Note that key outside of this computer: by it an auditor knows your checkpoints from a forger&apos;s.</source>
        <translation>
            <numerusform>لا توثّق أي قيد، وهي موقّعة بالمفتاح %1. يُرجى تدوين هذا المفتاح خارج هذا الجهاز: فبه يميّز المدقق نقاط التوثيق الصادرة من هنا من المزوّرة.</numerusform>
            <numerusform>توثّق قيدًا واحدًا، وهي موقّعة بالمفتاح %1. يُرجى تدوين هذا المفتاح خارج هذا الجهاز: فبه يميّز المدقق نقاط التوثيق الصادرة من هنا من المزوّرة.</numerusform>
            <numerusform>توثّق قيدين، وهي موقّعة بالمفتاح %1. يُرجى تدوين هذا المفتاح خارج هذا الجهاز: فبه يميّز المدقق نقاط التوثيق الصادرة من هنا من المزوّرة.</numerusform>
            <numerusform>توثّق %Ln قيود، وهي موقّعة بالمفتاح %1. يُرجى تدوين هذا المفتاح خارج هذا الجهاز: فبه يميّز المدقق نقاط التوثيق الصادرة من هنا من المزوّرة.</numerusform>
            <numerusform>توثّق %Ln قيدًا، وهي موقّعة بالمفتاح %1. يُرجى تدوين هذا المفتاح خارج هذا الجهاز: فبه يميّز المدقق نقاط التوثيق الصادرة من هنا من المزوّرة.</numerusform>
            <numerusform>توثّق %Ln قيد، وهي موقّعة بالمفتاح %1. يُرجى تدوين هذا المفتاح خارج هذا الجهاز: فبه يميّز المدقق نقاط التوثيق الصادرة من هنا من المزوّرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were exported to %1</source>
        <translation>
            <numerusform>لم يُصدّر أي قيد إلى %1</numerusform>
            <numerusform>صُدّر قيد واحد إلى %1</numerusform>
            <numerusform>صُدّر قيدان إلى %1</numerusform>
            <numerusform>صُدّرت %Ln قيود إلى %1</numerusform>
            <numerusform>صُدّر %Ln قيدًا إلى %1</numerusform>
            <numerusform>صُدّر %Ln قيد إلى %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::BasisPage</name>
    <message>
        <source>Basis</source>
        <translation>الأساس القانوني</translation>
    </message>
    <message>
        <source>A customer&apos;s data goes from one company to another. Both lines are recorded with the import.</source>
        <translation>تنتقل بيانات العميل من شركة إلى أخرى. يُسجّل هذان السطران مع عملية الاستيراد.</translation>
    </message>
    <message>
        <source>What allows it (required)</source>
        <translation>ما يجيز ذلك (مطلوب)</translation>
    </message>
    <message>
        <source>The customer&apos;s consent, and when and where it was given; or another legal basis.</source>
        <translation>موافقة العميل ووقت إعطائها ومكانه؛ أو أساس قانوني آخر.</translation>
    </message>
    <message>
        <source>Ticket (required)</source>
        <translation>التذكرة (مطلوبة)</translation>
    </message>
    <message>
        <source>The number of the ticket this belongs to.</source>
        <translation>رقم التذكرة التي يتبعها هذا الطلب.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::BeginAnewDialog</name>
    <message>
        <source>Begin new records</source>
        <translation>بدء سجلات جديدة</translation>
    </message>
    <message>
        <source>Customers, history and audit begin anew, empty. What is there now is not deleted: it is put aside in the folder %1, as %2 with “.aside-” and the time behind its name, and the audit&apos;s checkpoints likewise.</source>
        <translation>يبدأ العملاء والمحفوظات وسجل التدقيق من جديد فارغة. ما هو موجود الآن لا يُحذف: يُنحّى جانبًا في المجلد %1 باسم %2 تليه «.aside-» والوقت، وكذلك نقاط توثيق سجل التدقيق.</translation>
    </message>
    <message>
        <source>What was put aside can be opened again later, with a recovery file, but not together with what is recorded from now on. If you have a recovery file, bring the key back from it instead.</source>
        <translation>ما يُنحّى جانبًا يمكن فتحه لاحقًا بملف استرداد، ولكن ليس مع ما يُسجّل من الآن فصاعدًا. إن كان لديك ملف استرداد فيُرجى استعادة المفتاح منه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>&amp;بدء من جديد</translation>
    </message>
    <message>
        <source>begin anew</source>
        <comment>to be typed</comment>
        <translation>بدء من جديد</translation>
    </message>
    <message>
        <source>The records are being put aside…</source>
        <translation>جارٍ تنحية السجلات جانبًا…</translation>
    </message>
    <message>
        <source>&amp;Type “begin anew” if that is meant:</source>
        <extracomment>What has to be typed so that nobody begins anew by mistake; the same as in the label.</extracomment>
        <translation>لتأكيد ذلك يُرجى &amp;كتابة «بدء من جديد»:</translation>
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
            <numerusform>%1، لا شيء مختار</numerusform>
            <numerusform>%1، المختار: واحد</numerusform>
            <numerusform>%1، المختار: اثنان</numerusform>
            <numerusform>%1، المختار: %n</numerusform>
            <numerusform>%1، المختار: %n</numerusform>
            <numerusform>%1، المختار: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ClockQuestion</name>
    <message numerus="yes">
        <source>Lookups older than %n day(s) are removed.</source>
        <extracomment>How long entries of the history stay; no number means that none is ever removed</extracomment>
        <translation>
            <numerusform>تُزال الاستعلامات الأقدم من %n يوم.</numerusform>
            <numerusform>تُزال الاستعلامات الأقدم من يوم واحد.</numerusform>
            <numerusform>تُزال الاستعلامات الأقدم من يومين.</numerusform>
            <numerusform>تُزال الاستعلامات الأقدم من %n أيام.</numerusform>
            <numerusform>تُزال الاستعلامات الأقدم من %n يومًا.</numerusform>
            <numerusform>تُزال الاستعلامات الأقدم من %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lookups are kept for ever.</source>
        <translation>تُحفظ الاستعلامات إلى الأبد.</translation>
    </message>
    <message>
        <source>Is the clock right?</source>
        <translation>هل الساعة صحيحة؟</translation>
    </message>
    <message>
        <source>The clock of this computer says %1. Is that right?</source>
        <translation>تشير ساعة هذا الجهاز إلى %1. هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>That is more than a year after anything in the records. If it is right, what is old is removed now and cannot be brought back. %1</source>
        <translation>ذلك بعد أكثر من سنة من آخر ما في السجلات. إن كان صحيحًا فسيُزال القديم الآن ولا يمكن استعادته. %1</translation>
    </message>
    <message>
        <source>It is right: &amp;remove what is old</source>
        <translation>صحيحة: إ&amp;زالة القديم</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CodePanel</name>
    <message>
        <source>&amp;Code:</source>
        <translation>ال&amp;رمز:</translation>
    </message>
    <message>
        <source>Log &amp;in</source>
        <translation>تسجيل ال&amp;دخول</translation>
    </message>
    <message>
        <source>Cancel the lo&amp;gin</source>
        <translation>إل&amp;غاء تسجيل الدخول</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <comment>what the input of a login code is for</comment>
        <translation>الرمز: %1</translation>
    </message>
    <message>
        <source>A new code is being asked for…</source>
        <translation>جارٍ طلب رمز جديد…</translation>
    </message>
    <message>
        <source>The code is being checked…</source>
        <translation>جارٍ التحقق من الرمز…</translation>
    </message>
    <message>
        <source>&amp;Send a new code (in %1 s)</source>
        <translation>إر&amp;سال رمز جديد (بعد %1 ث)</translation>
    </message>
    <message>
        <source>&amp;Send a new code</source>
        <translation>إر&amp;سال رمز جديد</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CodeStrip</name>
    <message>
        <source>After this one: %1</source>
        <comment>%1 are other logins that wait for a code</comment>
        <translation>بعد هذا: %1</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ColumnsForm</name>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Secret: must not be in a file</source>
        <translation>سر: يجب ألا يكون في ملف</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>يمثل</translation>
    </message>
    <message>
        <source>What stands there first</source>
        <translation>أول ما يرد فيه</translation>
    </message>
    <message>
        <source>What the column %1 is taken for</source>
        <translation>ما يمثله العمود %1</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ConfirmPage</name>
    <message>
        <source>given, not shown</source>
        <comment>a secret</comment>
        <translation>معطى وغير معروض</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>من وإلى</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>مقدّم الطلب</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>الأساس القانوني</translation>
    </message>
    <message>
        <source>Check and start</source>
        <translation>المراجعة والبدء</translation>
    </message>
    <message>
        <source>Once it has begun, the token cannot be taken back.</source>
        <translation>متى بدأت العملية لا يمكن استرجاع الرمز.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>&amp;Generate token and import</source>
        <translation>إ&amp;نشاء رمز واستيراد</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>A token given by hand</source>
        <translation>رمز مُدخل يدويًا</translation>
    </message>
    <message>
        <source>Into production</source>
        <translation>إلى بيئة الإنتاج</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What allows it</source>
        <translation>ما يجيز ذلك</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>الحالة لدى الوجهة</translation>
    </message>
    <message>
        <source>Status there today</source>
        <translation>الحالة اليوم لدى الوجهة</translation>
    </message>
    <message>
        <source>Import into production</source>
        <translation>استيراد إلى بيئة الإنتاج</translation>
    </message>
    <message>
        <source>Import “%1” into “%2”?</source>
        <comment>a customer, an account</comment>
        <translation>هل تريد استيراد «%1» إلى «%2»؟</translation>
    </message>
    <message>
        <source>%1 is a production account. The customer counts as verified there from then on, and that cannot be undone from here.</source>
        <translation>الحساب %1 حساب إنتاج. يُعد العميل متحققًا منه هناك من ذلك الحين، ولا يمكن التراجع عن ذلك من هنا.</translation>
    </message>
    <message>
        <source>&amp;Import into production</source>
        <translation>ا&amp;ستيراد إلى بيئة الإنتاج</translation>
    </message>
    <message>
        <source>The import is being written down…</source>
        <translation>جارٍ تدوين عملية الاستيراد…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CredentialRotation</name>
    <message>
        <source>Rotate the credential</source>
        <translation>تدوير بيانات الاعتماد</translation>
    </message>
    <message>
        <source>The new credential of “%1” could not be proved.</source>
        <translation>تعذّر إثبات صلاحية بيانات الاعتماد الجديدة للحساب «%1».</translation>
    </message>
    <message>
        <source>%1

Which one shall be kept?</source>
        <translation>%1

أي البيانات ينبغي إبقاؤها؟</translation>
    </message>
    <message>
        <source>Keep the &amp;old one</source>
        <translation>إبقاء ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Keep the &amp;new one</source>
        <translation>إبقاء ال&amp;جديدة</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerActions</name>
    <message>
        <source>Look &amp;up</source>
        <translation>ا&amp;ستعلام</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>S&amp;tart an import…</source>
        <translation>&amp;بدء استيراد…</translation>
    </message>
    <message>
        <source>&amp;Merge the two…</source>
        <translation>&amp;دمج الاثنين…</translation>
    </message>
    <message>
        <source>Legal &amp;hold…</source>
        <translation>تحفظ &amp;قانوني…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;استيراد…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>بح&amp;ث</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerBrowser</name>
    <message>
        <source>Find by an identifier, part of the name, or a tag</source>
        <translation>البحث بمعرّف أو بجزء من الاسم أو بوسم</translation>
    </message>
    <message>
        <source>Find saved customers</source>
        <translation>البحث عن عملاء محفوظين</translation>
    </message>
    <message>
        <source>Saved customers</source>
        <translation>العملاء المحفوظون</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>لا عملاء محفوظون</numerusform>
            <numerusform>عميل محفوظ واحد</numerusform>
            <numerusform>عميلان محفوظان</numerusform>
            <numerusform>%n عملاء محفوظين</numerusform>
            <numerusform>%n عميلًا محفوظًا</numerusform>
            <numerusform>%n عميل محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has such an identifier, name or tag.</source>
        <translation>لا أحد يحمل معرّفًا أو اسمًا أو وسمًا كهذا.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed. Type more to find others.</source>
        <translation>
            <numerusform>لم يُسرد أحد. لإيجاد آخرين يُرجى كتابة المزيد.</numerusform>
            <numerusform>سُرد الأول فقط. لإيجاد آخرين يُرجى كتابة المزيد.</numerusform>
            <numerusform>سُرد أول اثنين فقط. لإيجاد آخرين يُرجى كتابة المزيد.</numerusform>
            <numerusform>سُرد أول %n فقط. لإيجاد آخرين يُرجى كتابة المزيد.</numerusform>
            <numerusform>سُرد أول %n فقط. لإيجاد آخرين يُرجى كتابة المزيد.</numerusform>
            <numerusform>سُرد أول %n فقط. لإيجاد آخرين يُرجى كتابة المزيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two customers are selected: they can be merged when they are one person.</source>
        <translation>حُدد عميلان: يمكن دمجهما إن كانا شخصًا واحدًا.</translation>
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
        <translation>تفاصيل العميل المحدد</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>المعرّفات</translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation>الوسوم والملاحظة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>How you call the customer; it need not be unique</source>
        <translation>الاسم الذي تعرف به العميل؛ لا يلزم أن يكون فريدًا</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>المعرّفات</translation>
    </message>
    <message>
        <source>&amp;Tags, apart by commas</source>
        <translation>ال&amp;وسوم، مفصولة بالعلامة (,)</translation>
    </message>
    <message>
        <source>for example: vip, review in May</source>
        <translation>مثل: vip, مراجعة في مايو</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;ملاحظة</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>حفظ العميل</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>تحرير العميل</translation>
    </message>
    <message>
        <source>Give the customer a name or an identifier.</source>
        <translation>يُرجى إعطاء العميل اسمًا أو معرّفًا.</translation>
    </message>
    <message>
        <source>The customer is being saved…</source>
        <translation>جارٍ حفظ العميل…</translation>
    </message>
    <message>
        <source>Somebody else has changed this customer since you opened it. Load the newer one: what you have typed is kept on top of it, to be looked at before you save.</source>
        <translation>غيّر شخص آخر بيانات هذا العميل منذ أن فتحتها. عند تحميل النسخة الأحدث يبقى ما كتبته فوقها للمراجعة قبل الحفظ.</translation>
    </message>
    <message>
        <source>&amp;Load the newer one</source>
        <translation>ت&amp;حميل الأحدث</translation>
    </message>
    <message>
        <source>%1 “%2” belongs to “%3” already.</source>
        <extracomment>The kind of an identifier, its text, the name of the customer it belongs to</extracomment>
        <translation>المعرّف «%2» (%1) مسجّل للعميل «%3» من قبل.</translation>
    </message>
    <message>
        <source>%1 “%2” belongs to “%3” too. If both are one person, merge them.</source>
        <translation>المعرّف «%2» (%1) مسجّل للعميل «%3» أيضًا. إن كانا شخصًا واحدًا فيُرجى دمجهما.</translation>
    </message>
    <message>
        <source>&amp;Add to that customer</source>
        <translation>إ&amp;ضافة إلى ذلك العميل</translation>
    </message>
    <message>
        <source>Save &amp;anyway</source>
        <translation>حف&amp;ظ على أي حال</translation>
    </message>
    <message>
        <source>Save as a ne&amp;w customer</source>
        <translation>حفظ كعميل &amp;جديد</translation>
    </message>
    <message>
        <source>Save as another &amp;person</source>
        <translation>حفظ ك&amp;شخص آخر</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerImportDialog</name>
    <message>
        <source>%1 is being read…</source>
        <translation>جارٍ قراءة %1…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>استيراد عملاء</translation>
    </message>
    <message>
        <source>How much of the file is imported</source>
        <translation>تقدّم استيراد الملف</translation>
    </message>
    <message>
        <source>Whoever is saved already:</source>
        <translation>من كان محفوظًا من قبل:</translation>
    </message>
    <message>
        <source>&amp;Stays as it is</source>
        <translation>ي&amp;بقى كما هو</translation>
    </message>
    <message>
        <source>&amp;Gets what is new: identifiers, tags, a note. Nothing is replaced</source>
        <translation>ي&amp;ضاف إليه الجديد: معرّفات ووسوم وملاحظة. لا يُستبدل شيء</translation>
    </message>
    <message>
        <source>Rows that could not be imported</source>
        <translation>صفوف تعذّر استيرادها</translation>
    </message>
    <message>
        <source>Save this &amp;list…</source>
        <translation>حفظ هذه ال&amp;قائمة…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerLoginDialog</name>
    <message>
        <source>%1 sends %2 a code by e-mail.</source>
        <translation>يرسل المزوّد %1 إلى %2 رمزًا بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>%1 sends the customer a code by e-mail.</source>
        <translation>يرسل المزوّد %1 إلى العميل رمزًا بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>%1 sends %2 a code by e-mail, to %3.</source>
        <comment>provider, customer, address</comment>
        <translation>يرسل المزوّد %1 إلى %2 رمزًا بالبريد الإلكتروني، على العنوان %3.</translation>
    </message>
    <message>
        <source>%1 sends a code by e-mail to %2.</source>
        <translation>يرسل المزوّد %1 رمزًا بالبريد الإلكتروني إلى %2.</translation>
    </message>
    <message>
        <source>Log the customer in</source>
        <translation>تسجيل دخول العميل</translation>
    </message>
    <message>
        <source>Ask the customer to tell you the code. With it %1 can be asked about this customer, and about nobody else, from the account “%2”.</source>
        <translation>يُرجى طلب الرمز من العميل. به يمكن الاستعلام من المزوّد %1 عن هذا العميل دون غيره، من الحساب «%2».</translation>
    </message>
    <message>
        <source>&amp;Send the code</source>
        <translation>إ&amp;رسال الرمز</translation>
    </message>
    <message>
        <source>The code cannot be sent without it.</source>
        <translation>لا يمكن إرسال الرمز من دونه.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomerTasks</name>
    <message>
        <source>Remove customer</source>
        <translation>إزالة العميل</translation>
    </message>
    <message>
        <source>Remove the customer “%1”?</source>
        <translation>هل تريد إزالة العميل «%1»؟</translation>
    </message>
    <message>
        <source>Name, identifiers, tags and note are removed and cannot be brought back. What was seen in lookups stays in the history, as it must, until it is old enough to be removed.</source>
        <translation>يُزال الاسم والمعرّفات والوسوم والملاحظة ولا يمكن استعادتها. أما ما ظهر في الاستعلامات فيبقى في المحفوظات، كما يجب، إلى أن تنقضي مدة الاحتفاظ به.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>تحفظ قانوني</translation>
    </message>
    <message>
        <source>Release the legal hold of “%1”?</source>
        <translation>هل تريد رفع التحفظ القانوني عن «%1»؟</translation>
    </message>
    <message>
        <source>%1

What is older than records are kept is removed the next time old records are.</source>
        <translation>%1

ما تجاوز مدة الاحتفاظ بالسجلات يُزال عند الإزالة التالية للسجلات القديمة.</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;رفع التحفظ</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomersModel</name>
    <message>
        <source>(damaged)</source>
        <translation>(تالف)</translation>
    </message>
    <message>
        <source>%1 (legal hold)</source>
        <translation>%1 (تحفظ قانوني)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>المعرّفات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>التغيير</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::CustomersPage</name>
    <message>
        <source>No customers saved yet</source>
        <translation>لا يوجد عملاء محفوظون بعد</translation>
    </message>
    <message>
        <source>Look somebody up and press Ctrl+S, and they are found again by any identifier, their name or a tag. Or add one by hand.</source>
        <translation>عند الاستعلام عن عميل ثم الضغط على Ctrl+S يمكن إيجاده لاحقًا بأي معرّف أو بالاسم أو بوسم. ويمكن أيضًا إضافة عميل يدويًا.</translation>
    </message>
    <message>
        <source>Add a customer…</source>
        <translation>إضافة عميل…</translation>
    </message>
    <message>
        <source>A customer under legal hold cannot be removed</source>
        <translation>لا يمكن إزالة عميل قيد التحفظ القانوني</translation>
    </message>
    <message>
        <source>Release &amp;hold…</source>
        <translation>&amp;رفع التحفظ…</translation>
    </message>
    <message>
        <source>Legal &amp;hold…</source>
        <translation>تحفظ &amp;قانوني…</translation>
    </message>
    <message>
        <source>The records cannot be used</source>
        <translation>تعذّر استخدام السجلات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Customers are not kept</source>
        <translation>لا يُحفظ العملاء</translation>
    </message>
    <message>
        <source>Credentials are kept in memory only, and with them the key to the records would go. Choose where credentials are kept, and customers can be saved.</source>
        <translation>بيانات الاعتماد محفوظة في الذاكرة فقط، ومفتاح السجلات يُفقد معها. باختيار مكان لحفظ بيانات الاعتماد يمكن حفظ العملاء.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>The records are being opened…</source>
        <translation>جارٍ فتح السجلات…</translation>
    </message>
    <message>
        <source>Customers are kept with the records</source>
        <translation>يُحفظ العملاء مع السجلات</translation>
    </message>
    <message>
        <source>These are opened with the place where credentials are kept.</source>
        <translation>تُفتح السجلات مع مكان حفظ بيانات الاعتماد.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::DemoSandbox</name>
    <message>
        <source>The simulated providers (kyc-desk-sandbox) could not be started.</source>
        <translation>تعذّر تشغيل المزوّدين المحاكين (kyc-desk-sandbox).</translation>
    </message>
    <message>
        <source>The simulated providers (kyc-desk-sandbox) ended by themselves.</source>
        <translation>توقف المزوّدون المحاكون (kyc-desk-sandbox) من تلقاء أنفسهم.</translation>
    </message>
    <message>
        <source>The simulated providers (kyc-desk-sandbox) are not installed.</source>
        <translation>المزوّدون المحاكون (kyc-desk-sandbox) غير مثبّتين.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::DestinationPage</name>
    <message>
        <source>&amp;Ask the destination</source>
        <translation>&amp;سؤال الوجهة</translation>
    </message>
    <message>
        <source>S&amp;top asking</source>
        <translation>إيقا&amp;ف السؤال</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>What %1 has to be told about the customer.</source>
        <comment>%1 is an account</comment>
        <translation>ما يجب إعطاؤه للحساب %1 عن العميل.</translation>
    </message>
    <message>
        <source>The destination is being asked about the customer…</source>
        <translation>جارٍ سؤال الوجهة عن العميل…</translation>
    </message>
    <message>
        <source>This is the status there today. The import can be made.</source>
        <translation>هذه هي الحالة لدى الوجهة اليوم. يمكن إجراء الاستيراد.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::DetailSection</name>
    <message>
        <source>Copy %1</source>
        <extracomment>A button beside an id; %1 is the id&apos;s name</extracomment>
        <translation>نسخ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the raw answer.</source>
        <translation>
            <numerusform>لا شيء غيرها في الرد الخام.</numerusform>
            <numerusform>وواحد غيرها في الرد الخام.</numerusform>
            <numerusform>واثنان غيرها في الرد الخام.</numerusform>
            <numerusform>و%n غيرها في الرد الخام.</numerusform>
            <numerusform>و%n غيرها في الرد الخام.</numerusform>
            <numerusform>و%n غيرها في الرد الخام.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ExportDialog</name>
    <message>
        <source>Export lookups</source>
        <translation>تصدير الاستعلامات</translation>
    </message>
    <message>
        <source>&amp;Columns, as they are called in the file; drag to move one:</source>
        <translation>الأ&amp;عمدة بأسمائها في الملف؛ تُسحب لتغيير ترتيبها:</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;لا شيء</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>ال&amp;فاصل:</translation>
    </message>
    <message>
        <source>&amp;Byte-order mark, for Excel</source>
        <translation>علامة &amp;ترتيب البايتات، لبرنامج Excel</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas</source>
        <translation>ال&amp;وقاية من الصيغ</translation>
    </message>
    <message>
        <source>An apostrophe is put before text that a spreadsheet would run as a formula.</source>
        <translation>توضع فاصلة عليا قبل كل نص قد ينفّذه برنامج الجداول كصيغة.</translation>
    </message>
    <message>
        <source>&amp;Mask customers and identifiers</source>
        <translation>&amp;حجب أسماء العملاء ومعرّفاتهم</translation>
    </message>
    <message>
        <source>What cannot be changed here was set by your administrator.</source>
        <translation>ما لا يمكن تغييره هنا ضبطه المسؤول الإداري.</translation>
    </message>
    <message>
        <source>Lookups to export: %1</source>
        <translation>الاستعلامات المطلوب تصديرها: %1</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>اختيار &amp;ملف…</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>خط رأسي</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Your administrator has set this.</source>
        <translation>ضبط المسؤول الإداري هذا.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ExportPanel</name>
    <message>
        <source>Cancel the export</source>
        <translation>إلغاء التصدير</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدّم التصدير</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>جارٍ التصدير إلى %1…</translation>
    </message>
    <message>
        <source>Exporting to %1: %2 of %3</source>
        <translation>جارٍ التصدير إلى %1: %2 من %3</translation>
    </message>
    <message>
        <source>Exporting to %1: %2 of %3, %4 a second</source>
        <translation>جارٍ التصدير إلى %1: %2 من %3، %4 في الثانية</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written to %1.</source>
        <translation>أُلغي التصدير. لم يُكتب شيء في %1.</translation>
    </message>
    <message>
        <source>Exported to %2: %1</source>
        <translation>صُدّر إلى %2: %1</translation>
    </message>
    <message>
        <source>Exported to %2: %1. Of these could not be read: %3</source>
        <translation>صُدّر إلى %2: %1. منها ما تعذّرت قراءته: %3</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::FieldsForm</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (حقل مطلوب)</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ForgottenDialog</name>
    <message>
        <source>&amp;I want to enter every credential again</source>
        <translation>أريد إ&amp;دخال جميع بيانات الاعتماد من جديد</translation>
    </message>
    <message>
        <source>Forgot the passphrase</source>
        <translation>نسيان عبارة المرور</translation>
    </message>
    <message>
        <source>Nobody can open the vault file without its passphrase, and nobody can find it out.</source>
        <translation>لا يستطيع أحد فتح ملف الخزنة من دون عبارة مروره، ولا يستطيع أحد معرفتها.</translation>
    </message>
    <message>
        <source>Lost: every credential in the file, that is the keys, passwords and tokens of all accounts. You enter them again, or have new ones issued where you no longer have them.</source>
        <translation>يُفقد: جميع بيانات الاعتماد في الملف، أي مفاتيح جميع الحسابات وكلمات مرورها ورموزها. يلزم إدخالها من جديد، أو طلب إصدار جديدة حيث لم تعد متوفرة.</translation>
    </message>
    <message>
        <source>Closed: history, customers and audit. Their key is in the file too. With a recovery file they open again afterwards, under Settings, Records; without one they stay closed until the passphrase comes back to you.</source>
        <translation>يُغلق: المحفوظات والعملاء وسجل التدقيق. مفتاحها في الملف أيضًا. بملف استرداد تُفتح بعد ذلك من «الإعدادات»، قسم «السجلات»؛ ومن دونه تبقى مغلقة إلى أن تُتذكر عبارة المرور.</translation>
    </message>
    <message>
        <source>Not lost: the accounts themselves, with their settings. The old file is put aside and not deleted, should the passphrase come back to you.</source>
        <translation>لا يُفقد: الحسابات نفسها مع إعداداتها. يُنحّى الملف القديم جانبًا ولا يُحذف، تحسبًا لتذكّر عبارة المرور.</translation>
    </message>
    <message>
        <source>&amp;Begin with an empty file</source>
        <translation>ال&amp;بدء بملف فارغ</translation>
    </message>
    <message>
        <source>The new vault file is being made…</source>
        <translation>جارٍ إنشاء ملف الخزنة الجديد…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::FormField</name>
    <message>
        <source>Invalid: %1</source>
        <comment>for screen readers: what is wrong with a field</comment>
        <translation>غير صالح: %1</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HelpWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>لل&amp;خلف</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>للأ&amp;مام</translation>
    </message>
    <message>
        <source>F&amp;ind on the page</source>
        <translation>بح&amp;ث في الصفحة</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>Fi&amp;nd:</source>
        <translation>ال&amp;بحث:</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <extracomment>The title of the help&apos;s window; %1 is a page</extracomment>
        <translation>%1 – المساعدة</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>غير موجود في هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HistoryActions</name>
    <message>
        <source>&amp;Find in the history</source>
        <translation>&amp;بحث في المحفوظات</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;مسح التصفية</translation>
    </message>
    <message>
        <source>&amp;Look for new entries</source>
        <translation>البحث عن قيود &amp;جديدة</translation>
    </message>
    <message>
        <source>Look the customer up &amp;again</source>
        <translation>إ&amp;عادة الاستعلام عن العميل</translation>
    </message>
    <message>
        <source>Copy s&amp;ummary</source>
        <translation>نسخ الم&amp;لخص</translation>
    </message>
    <message>
        <source>Co&amp;py row</source>
        <translation>نسخ ال&amp;صف</translation>
    </message>
    <message>
        <source>E&amp;xport filtered…</source>
        <translation>&amp;تصدير المصفّى…</translation>
    </message>
    <message>
        <source>Export selectio&amp;n…</source>
        <translation>تصدير الم&amp;حدد…</translation>
    </message>
    <message>
        <source>The other &amp;way round</source>
        <translation>الت&amp;رتيب المعاكس</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>الفر&amp;ز حسب</translation>
    </message>
    <message>
        <source>All of &amp;this customer</source>
        <translation>&amp;كل ما يخص هذا العميل</translation>
    </message>
    <message>
        <source>Rev&amp;eal the raw answer</source>
        <translation>ك&amp;شف الرد الخام</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HistoryBrowser</name>
    <message>
        <source>Show what was recorded since</source>
        <translation>عرض ما سُجّل منذ ذلك</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Button: so many lookups were recorded since the list was made; it shows them</extracomment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>جديد واحد</numerusform>
            <numerusform>جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدًا</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was looked up yet</source>
        <translation>لم يُجرَ أي استعلام بعد</translation>
    </message>
    <message>
        <source>Every lookup is recorded here with what the provider said. Look up a customer, and it is found here again.</source>
        <translation>يُسجّل هنا كل استعلام مع ما قاله المزوّد. عند الاستعلام عن عميل يظهر هنا لاحقًا.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء مطابق</translation>
    </message>
    <message>
        <source>No recorded lookup is like that.</source>
        <translation>لا يوجد استعلام مسجّل مطابق.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح التصفية</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HistoryDetail</name>
    <message>
        <source>Record</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Choose a lookup to see what the provider said then.</source>
        <translation>يُرجى اختيار استعلام لمعرفة ما قاله المزوّد حينها.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Looked up</source>
        <extracomment>A time, and how long ago that is</extracomment>
        <translation>وقت الاستعلام</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HistoryFilterBar</name>
    <message>
        <source>Text to find in the history</source>
        <translation>النص المطلوب في المحفوظات</translation>
    </message>
    <message>
        <source>Customer, identifier, reference, account or reason</source>
        <translation>عميل أو معرّف أو مرجع أو حساب أو سبب</translation>
    </message>
    <message>
        <source>Lookups found</source>
        <translation>الاستعلامات المطابقة</translation>
    </message>
    <message>
        <source>When it was looked up</source>
        <translation>وقت الاستعلام</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <extracomment>The name of an account that was removed</extracomment>
        <translation>%1 (أُزيل)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
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
        <translation>وقت الاستعلام</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>المعرّفات</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Next to act</source>
        <translation>الدور على</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>In a list, in place of an entry that was removed meanwhile, or that is being read</extracomment>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A time in UTC, and how long ago that is</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HistoryPage</name>
    <message>
        <source>Nothing is recorded</source>
        <translation>لا يُسجّل شيء</translation>
    </message>
    <message>
        <source>Credentials are kept in memory only, and the key to the records would be gone with them. Choose another place for credentials, and lookups are recorded from then on.</source>
        <translation>بيانات الاعتماد محفوظة في الذاكرة فقط، ومفتاح السجلات يُفقد معها. باختيار مكان آخر لبيانات الاعتماد تُسجّل الاستعلامات من ذلك الحين.</translation>
    </message>
    <message>
        <source>Where credentials are kept…</source>
        <translation>مكان حفظ بيانات الاعتماد…</translation>
    </message>
    <message>
        <source>Records…</source>
        <translation>السجلات…</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>لم يُسجّل شيء بعد</translation>
    </message>
    <message>
        <source>The records are sealed with a key that is kept beside the credentials. Choose where those are kept, and lookups are recorded from then on.</source>
        <translation>السجلات مشفّرة بمفتاح يُحفظ إلى جانب بيانات الاعتماد. باختيار مكان حفظها تُسجّل الاستعلامات من ذلك الحين.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>The records are closed</source>
        <translation>السجلات مغلقة</translation>
    </message>
    <message>
        <source>They open together with the place where credentials are kept.</source>
        <translation>تُفتح مع مكان حفظ بيانات الاعتماد.</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>جارٍ فتح السجلات…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::HoldDialog</name>
    <message>
        <source>Legal hold</source>
        <translation>تحفظ قانوني</translation>
    </message>
    <message>
        <source>From now on nothing that was recorded about “%1” is removed, whatever its age, and the customer cannot be removed either, until somebody releases the hold.</source>
        <translation>من الآن فصاعدًا لا يُزال شيء مما سُجّل عن «%1» مهما كان قِدمه، ولا يمكن إزالة العميل أيضًا، إلى أن يُرفع التحفظ.</translation>
    </message>
    <message>
        <source>&amp;Reason, for example the file number of the case</source>
        <translation>ال&amp;سبب، مثل رقم ملف القضية</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>فرض الت&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::IdentifiersEdit</name>
    <message>
        <source>Add an &amp;identifier</source>
        <translation>إضافة &amp;معرّف</translation>
    </message>
    <message>
        <source>Take this identifier out</source>
        <translation>إزالة هذا المعرّف</translation>
    </message>
    <message>
        <source>Kind of identifier %1</source>
        <translation>نوع المعرّف %1</translation>
    </message>
    <message>
        <source>Identifier %1</source>
        <translation>المعرّف %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An identifier that can be taken over: its kind and its text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An answer of this lookup has named the customer so</source>
        <translation>ورد للعميل في أحد ردود هذا الاستعلام</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportActions</name>
    <message>
        <source>&amp;New import…</source>
        <translation>&amp;استيراد جديد…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>اس&amp;تئناف</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>&amp;Watch on</source>
        <translation>&amp;مواصلة المتابعة</translation>
    </message>
    <message>
        <source>New &amp;token…</source>
        <translation>&amp;رمز جديد…</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>إ&amp;همال…</translation>
    </message>
    <message>
        <source>&amp;Copy summary</source>
        <translation>&amp;نسخ الملخص</translation>
    </message>
    <message>
        <source>Save &amp;receipt…</source>
        <translation>&amp;حفظ الإيصال…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportDetail</name>
    <message>
        <source>Detail of the selected import</source>
        <translation>تفاصيل عملية الاستيراد المحددة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Begun with</source>
        <translation>معطيات البدء</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>الأساس القانوني</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>Tokens handed over</source>
        <translation>الرموز المسلّمة</translation>
    </message>
    <message>
        <source>Applicant id</source>
        <translation>معرّف مقدّم الطلب</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportResult</name>
    <message>
        <source>What went wrong</source>
        <translation>الخلل</translation>
    </message>
    <message>
        <source>Steps at the destination</source>
        <translation>الخطوات لدى الوجهة</translation>
    </message>
    <message>
        <source>Reasons and notes</source>
        <translation>الأسباب والملاحظات</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>المعرّفات</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <translation>يقول المزوّد: %1</translation>
    </message>
    <message>
        <source>Missing on the profile</source>
        <translation>الناقص في الملف الشخصي</translation>
    </message>
    <message>
        <source>The import was cut off at “%1”. It can go on from there.</source>
        <translation>انقطعت عملية الاستيراد عند «%1». يمكن استئنافها من هناك.</translation>
    </message>
    <message>
        <source>What was written down about this import cannot be read any more. It can only be discarded; ask the destination what it has of the customer.</source>
        <translation>لم يعد ممكنًا قراءة ما دُوّن عن عملية الاستيراد هذه. لا يمكن إلا إهمالها؛ يُرجى سؤال الوجهة عما لديها عن العميل.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportSteps</name>
    <message>
        <source>%1, begun %2, took %3 min</source>
        <comment>a step&apos;s state, a time, how long it took as 0:12</comment>
        <translation>%1، البدء %2، المدة %3 د</translation>
    </message>
    <message>
        <source>%1, begun %2</source>
        <comment>a step&apos;s state, a time</comment>
        <translation>%1، البدء %2</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>خطوات الاستيراد</translation>
    </message>
    <message>
        <source>Earlier steps: %1</source>
        <translation>خطوات سابقة: %1</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportTasks</name>
    <message>
        <source>Save receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>مستندات (*.pdf)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>إهمال</translation>
    </message>
    <message>
        <source>Discard the import of “%1”?</source>
        <translation>هل تريد إهمال استيراد «%1»؟</translation>
    </message>
    <message>
        <source>It cannot go on any more, and its share token is dropped. What the destination has been given it keeps. The import stays in this list.</source>
        <translation>لا يمكن استئنافه بعد ذلك، ويُسقط رمز مشاركته. ما أُعطي للوجهة يبقى لديها. ويبقى الاستيراد في هذه القائمة.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>إ&amp;همال</translation>
    </message>
    <message>
        <source>The summary is on the clipboard.</source>
        <translation>الملخص في الحافظة.</translation>
    </message>
    <message>
        <source>The receipt is in %1.</source>
        <translation>الإيصال في %1.</translation>
    </message>
    <message>
        <source>Discard the import that cannot be read?</source>
        <translation>هل تريد إهمال عملية الاستيراد التي تعذّرت قراءتها؟</translation>
    </message>
    <message>
        <source>It is taken out of this list. What the destination has been given it keeps.</source>
        <translation>تُزال من هذه القائمة. وتحتفظ الوجهة بما سُلّم إليها.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportWizard</name>
    <message>
        <source>Carry a verification over</source>
        <translation>نقل تحقق</translation>
    </message>
    <message>
        <source>Close without importing?</source>
        <translation>هل تريد الإغلاق من دون استيراد؟</translation>
    </message>
    <message>
        <source>What was entered here is dropped. Nothing was handed over.</source>
        <translation>يُلغى ما أُدخل هنا. لم يُسلّم شيء.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportsModel</name>
    <message>
        <source>Started</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Step or end</source>
        <translation>الخطوة أو النهاية</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>الحالة لدى الوجهة</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ImportsPage</name>
    <message>
        <source>Imports</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>No imports yet</source>
        <translation>لا توجد عمليات استيراد بعد</translation>
    </message>
    <message>
        <source>A customer who was verified at one provider need not be verified again at another: a share token carries the result over.</source>
        <translation>العميل المتحقق منه لدى مزوّد لا يلزم التحقق منه من جديد لدى آخر: ينقل رمز المشاركة النتيجة.</translation>
    </message>
    <message>
        <source>New import…</source>
        <translation>استيراد جديد…</translation>
    </message>
    <message>
        <source>The records cannot be used</source>
        <translation>تعذّر استخدام السجلات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The records are being opened…</source>
        <translation>جارٍ فتح السجلات…</translation>
    </message>
    <message>
        <source>Imports are kept with the records</source>
        <translation>تُحفظ عمليات الاستيراد مع السجلات</translation>
    </message>
    <message>
        <source>An import is written down step by step, so that no token is ever handed over twice. Choose where credentials are kept, and the records can be opened.</source>
        <translation>تُدوّن كل عملية استيراد خطوة بخطوة، كي لا يُسلّم أي رمز مرتين أبدًا. باختيار مكان حفظ بيانات الاعتماد يمكن فتح السجلات.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::KeeperDialog</name>
    <message>
        <source>Move credentials</source>
        <translation>نقل بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Where shall credentials be kept?</source>
        <translation>أين تُحفظ بيانات الاعتماد؟</translation>
    </message>
    <message>
        <source>Every credential is carried over and compared, and only then removed from where it is now.</source>
        <translation>تُنقل جميع بيانات الاعتماد وتُقارن، وبعد ذلك فقط تُزال من مكانها الحالي.</translation>
    </message>
    <message>
        <source>Credentials are kept in one place alone, and never anywhere else by themselves. You can move them to another one later.</source>
        <translation>تُحفظ بيانات الاعتماد في مكان واحد فقط، ولا تنتقل إلى غيره من تلقاء نفسها أبدًا. يمكنك نقلها إلى مكان آخر لاحقًا.</translation>
    </message>
    <message>
        <source>&amp;Move them</source>
        <translation>&amp;نقل</translation>
    </message>
    <message>
        <source>&amp;Keep them there</source>
        <translation>ح&amp;فظ هناك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>ل&amp;يس الآن</translation>
    </message>
    <message>
        <source>Being tried out…</source>
        <translation>جارٍ التجريب…</translation>
    </message>
    <message>
        <source>Ruled out by your administrator.</source>
        <translation>استبعده المسؤول الإداري.</translation>
    </message>
    <message>
        <source>Not possible: the key to history, customers and audit is kept with the credentials, and memory would forget it.</source>
        <translation>غير ممكن: مفتاح المحفوظات والعملاء وسجل التدقيق محفوظ مع بيانات الاعتماد، والذاكرة لا تبقيه.</translation>
    </message>
    <message>
        <source>The place is being made ready…</source>
        <translation>جارٍ تجهيز المكان…</translation>
    </message>
    <message>
        <source>Credentials are being carried over…</source>
        <translation>جارٍ نقل بيانات الاعتماد…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LinkOffer</name>
    <message>
        <source>Copy the id-proof &amp;link</source>
        <translation>نسخ &amp;رابط إثبات الهوية</translation>
    </message>
    <message>
        <source>&amp;Open in the browser…</source>
        <translation>&amp;فتح في المتصفح…</translation>
    </message>
    <message>
        <source>The customer proves the identity at %1.</source>
        <comment>%1 is a host</comment>
        <translation>يثبت العميل هويته لدى %1.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Open %1 in the browser?</source>
        <comment>%1 is a host</comment>
        <translation>هل تريد فتح %1 في المتصفح؟</translation>
    </message>
    <message>
        <source>The link is the customer&apos;s own: whoever follows it can hand in documents in the customer&apos;s name. Do so only with the customer; else copy it, and send it to the customer.</source>
        <translation>الرابط خاص بالعميل: فكل من يفتحه يمكنه تقديم مستندات باسم العميل. لا يُفتح إلا بحضور العميل؛ وإلا فيُرجى نسخه وإرساله إلى العميل.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LockPage</name>
    <message>
        <source>KYC Desk is locked</source>
        <translation>برنامج KYC Desk مقفل</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;فك القفل</translation>
    </message>
    <message>
        <source>&amp;Keep credentials elsewhere…</source>
        <translation>&amp;حفظ بيانات الاعتماد في مكان آخر…</translation>
    </message>
    <message>
        <source>&amp;Forgot the passphrase…</source>
        <translation>&amp;نسيت عبارة المرور…</translation>
    </message>
    <message numerus="yes">
        <source>%n lookup(s) were under way and have been cancelled.</source>
        <translation>
            <numerusform>لم يكن أي استعلام جاريًا.</numerusform>
            <numerusform>كان استعلام واحد جاريًا وأُلغي.</numerusform>
            <numerusform>كان استعلامان جاريين وأُلغيا.</numerusform>
            <numerusform>كانت %n استعلامات جارية وأُلغيت.</numerusform>
            <numerusform>كان %n استعلامًا جاريًا وأُلغيت كلها.</numerusform>
            <numerusform>كان %n استعلام جاريًا وأُلغيت كلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) of a credential were under way and have been cancelled.</source>
        <translation>
            <numerusform>لم يكن أي اختبار لبيانات الاعتماد جاريًا.</numerusform>
            <numerusform>كان اختبار واحد لبيانات الاعتماد جاريًا وأُلغي.</numerusform>
            <numerusform>كان اختباران لبيانات الاعتماد جاريين وأُلغيا.</numerusform>
            <numerusform>كانت %n اختبارات لبيانات الاعتماد جارية وأُلغيت.</numerusform>
            <numerusform>كان %n اختبارًا لبيانات الاعتماد جاريًا وأُلغيت كلها.</numerusform>
            <numerusform>كان %n اختبار لبيانات الاعتماد جاريًا وأُلغيت كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>An account was being edited. What was entered there has not been saved.</source>
        <translation>كان أحد الحسابات قيد التحرير. لم يُحفظ ما أُدخل فيه.</translation>
    </message>
    <message>
        <source>A customer was being edited. What was entered there has not been saved.</source>
        <translation>كانت بيانات أحد العملاء قيد التحرير. لم يُحفظ ما أُدخل فيها.</translation>
    </message>
    <message>
        <source>Nothing about customers is shown until you unlock.</source>
        <translation>لا يُعرض شيء عن العملاء حتى يُفك القفل.</translation>
    </message>
    <message>
        <source>The credentials of this session are gone. They have to be entered again.</source>
        <translation>فُقدت بيانات اعتماد هذه الجلسة. يلزم إدخالها من جديد.</translation>
    </message>
    <message>
        <source>Credentials are kept in: %1</source>
        <translation>تُحفظ بيانات الاعتماد في: %1</translation>
    </message>
    <message>
        <source>The vault file is being opened…</source>
        <translation>جارٍ فتح ملف الخزنة…</translation>
    </message>
    <message>
        <source>The keychain is being asked…</source>
        <translation>جارٍ سؤال سلسلة المفاتيح…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LookupActions</name>
    <message>
        <source>&amp;Refresh row</source>
        <translation>ت&amp;حديث الصف</translation>
    </message>
    <message>
        <source>Refresh &amp;all</source>
        <translation>تحديث ال&amp;كل</translation>
    </message>
    <message>
        <source>Cancel ro&amp;w</source>
        <translation>إل&amp;غاء استعلام الصف</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>إلغاء ا&amp;لكل</translation>
    </message>
    <message>
        <source>&amp;Log the customer in…</source>
        <translation>&amp;تسجيل دخول العميل…</translation>
    </message>
    <message>
        <source>Start an &amp;import…</source>
        <translation>&amp;بدء استيراد…</translation>
    </message>
    <message>
        <source>Sa&amp;ve customer…</source>
        <translation>ح&amp;فظ العميل…</translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation>&amp;نسخ الملخص</translation>
    </message>
    <message>
        <source>Co&amp;py row</source>
        <translation>نسخ ال&amp;صف</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>تص&amp;دير النتائج…</translation>
    </message>
    <message>
        <source>Rev&amp;eal the raw answer</source>
        <translation>ك&amp;شف الرد الخام</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LookupDetail</name>
    <message>
        <source>Choose a row to see what the provider said.</source>
        <translation>يُرجى اختيار صف لمعرفة ما قاله المزوّد.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>الخلل</translation>
    </message>
    <message>
        <source>Summary for a ticket</source>
        <translation>ملخص للتذكرة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <translation>نسخ الملخص</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>كشف</translation>
    </message>
    <message>
        <source>Shows the personal data in the raw answer until another row is chosen</source>
        <translation>يعرض البيانات الشخصية في الرد الخام إلى أن يُختار صف آخر</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>الرد الخام</translation>
    </message>
    <message>
        <source>Detail of the selected result</source>
        <translation>تفاصيل النتيجة المحددة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>المعرّفات</translation>
    </message>
    <message>
        <source>The provider&apos;s own words</source>
        <translation>نص المزوّد كما هو</translation>
    </message>
    <message>
        <source>Next to act: %1</source>
        <translation>الدور على: %1</translation>
    </message>
    <message>
        <source>Since %1, %2</source>
        <translation>منذ %1، %2</translation>
    </message>
    <message>
        <source>Refreshing: this is the earlier answer.</source>
        <translation>جارٍ التحديث: هذا هو الرد السابق.</translation>
    </message>
    <message>
        <source>Final: the provider will not change this any more.</source>
        <translation>نهائية: لن يغيّر المزوّد هذه الحالة بعد الآن.</translation>
    </message>
    <message>
        <source>Type it in the row, and the provider is asked.</source>
        <translation>عند كتابته في الصف يُستعلم من المزوّد.</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <extracomment>What the provider itself said about an error, with its own error code in brackets</extracomment>
        <translation>يقول المزوّد: %1</translation>
    </message>
    <message>
        <source>The provider says: %1 (%2)</source>
        <translation>يقول المزوّد: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The state of a step in our words and, in brackets, in the provider&apos;s</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A reason&apos;s code, and the reason in words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New attempt</source>
        <translation>محاولة جديدة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>التقديم</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>وقت الجلب</translation>
    </message>
    <message>
        <source>The provider answered from its own cache.</source>
        <translation>رد المزوّد من ذاكرته المؤقتة.</translation>
    </message>
    <message>
        <source>Raw answer (personal data shown)</source>
        <translation>الرد الخام (البيانات الشخصية ظاهرة)</translation>
    </message>
    <message>
        <source>Raw answer (masked)</source>
        <translation>الرد الخام (محجوب)</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>حجب</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LookupPage</name>
    <message>
        <source>No accounts yet</source>
        <translation>لا توجد حسابات بعد</translation>
    </message>
    <message>
        <source>An account holds the credentials for one provider. Add one for each provider you ask; the status bar says where they are kept.</source>
        <translation>يحمل الحساب بيانات الاعتماد لدى مزوّد واحد. يُرجى إضافة حساب لكل مزوّد يُستعلم منه؛ ويبيّن شريط الحالة مكان حفظها.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>No account is switched on</source>
        <translation>لا يوجد حساب مفعّل</translation>
    </message>
    <message>
        <source>Switch an account on to ask its provider.</source>
        <translation>يُرجى تفعيل حساب للاستعلام من مزوّده.</translation>
    </message>
    <message>
        <source>Manage accounts…</source>
        <translation>إدارة الحسابات…</translation>
    </message>
    <message>
        <source>Look up a customer</source>
        <translation>الاستعلام عن عميل</translation>
    </message>
    <message>
        <source>Type an id, an e-mail address or a name above and press Return. Every account is asked at once, and each answer appears as it arrives.</source>
        <translation>يُرجى كتابة معرّف أو عنوان بريد إلكتروني أو اسم في الأعلى ثم الضغط على مفتاح Return. يُستعلم من جميع الحسابات دفعة واحدة، ويظهر كل رد فور وصوله.</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>على سبيل المثال:</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LookupResults</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Record &amp;again</source>
        <translation>إعادة التسج&amp;يل</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>عدد الردود: %1 من %2</translation>
    </message>
    <message>
        <source>Not recorded: %1</source>
        <translation>لم يُسجّل: %1</translation>
    </message>
    <message>
        <source>Edit the sa&amp;ved customer…</source>
        <translation>تحرير العميل المح&amp;فوظ…</translation>
    </message>
    <message>
        <source>Sa&amp;ve customer…</source>
        <translation>ح&amp;فظ العميل…</translation>
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
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>المستعلم منه</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Heading of a table column: who has to act next</extracomment>
        <translation>الدور على</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Heading of a table column: since when the status holds</extracomment>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Fetched</source>
        <extracomment>Heading of a table column: when the provider was asked</extracomment>
        <translation>وقت الجلب</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Heading of a table column with buttons</extracomment>
        <translation>الإجراء</translation>
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
        <translation>بانتظار رمز…</translation>
    </message>
    <message>
        <source>refreshing…</source>
        <translation>جارٍ التحديث…</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>In a table of answers: the provider did not say when</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>The provider does not say since when.</source>
        <translation>لا يذكر المزوّد منذ متى.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::LookupResultsView</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button in a result row: stop asking</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
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
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Lookup</source>
        <translation>ا&amp;ستعلام</translation>
    </message>
    <message>
        <source>Cust&amp;omers</source>
        <translation>ال&amp;عملاء</translation>
    </message>
    <message>
        <source>&amp;Imports</source>
        <translation>الاستي&amp;راد</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>الم&amp;حفوظات</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>الحسا&amp;بات</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>سجل الت&amp;دقيق</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عر&amp;ض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مس&amp;اعدة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Find a customer</source>
        <translation>البح&amp;ث عن عميل</translation>
    </message>
    <message>
        <source>&amp;Enter the login code</source>
        <translation>إدخال &amp;رمز الدخول</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;قفل</translation>
    </message>
    <message>
        <source>&amp;Where credentials are kept…</source>
        <translation>&amp;مكان حفظ بيانات الاعتماد…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>نسخ بيانات الت&amp;شخيص</translation>
    </message>
    <message>
        <source>Versions, settings and the last log lines, with nothing personal and no credential among them</source>
        <translation>الإصدارات والإعدادات وآخر أسطر السجل التقني، من دون أي بيانات شخصية أو بيانات اعتماد</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>ال&amp;عملاء</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>الم&amp;حفوظات</translation>
    </message>
    <message>
        <source>&amp;Detail of the selected result</source>
        <translation>&amp;تفاصيل النتيجة المحددة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About KYC Desk</source>
        <translation>&amp;حول برنامج KYC Desk</translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation>الاستعلام</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Where credentials are kept</source>
        <translation>مكان حفظ بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Accounts: %1</source>
        <translation>الحسابات: %1</translation>
    </message>
    <message>
        <source>Where credentials are kept: %1</source>
        <translation>مكان حفظ بيانات الاعتماد: %1</translation>
    </message>
    <message>
        <source>Last lookup: %1</source>
        <translation>آخر استعلام: %1</translation>
    </message>
    <message>
        <source>Something that was done here could not be written to the audit. %1</source>
        <translation>تعذّرت كتابة إجراء جرى هنا في سجل التدقيق. %1</translation>
    </message>
    <message>
        <source>A checkpoint of the audit could not be made or copied. %1</source>
        <translation>تعذّر إنشاء نقطة توثيق لسجل التدقيق أو نسخها. %1</translation>
    </message>
    <message>
        <source>&amp;Records…</source>
        <translation>الس&amp;جلات…</translation>
    </message>
    <message>
        <source>The program did not end properly last time. The records can be looked at, whether they are whole.</source>
        <translation>لم يُغلق البرنامج على نحو سليم في المرة السابقة. يمكن فحص السجلات للتأكد من سلامتها.</translation>
    </message>
    <message>
        <source>&amp;Check the records</source>
        <translation>&amp;فحص السجلات</translation>
    </message>
    <message>
        <source>What is old could not be removed from the records. %1</source>
        <translation>تعذّرت إزالة القديم من السجلات. %1</translation>
    </message>
    <message>
        <source>The clock is ri&amp;ght…</source>
        <translation>الساعة &amp;صحيحة…</translation>
    </message>
    <message>
        <source>About KYC Desk</source>
        <translation>حول برنامج KYC Desk</translation>
    </message>
    <message>
        <source>KYC Desk %1</source>
        <translation>KYC Desk %1</translation>
    </message>
    <message>
        <source>Shows what every KYC provider says about a customer, in one window.

Published under the MIT licence. Made with Qt %1.</source>
        <translation>يعرض في نافذة واحدة ما يقوله كل مزوّد خدمة KYC عن العميل.

منشور بموجب ترخيص MIT. بُني باستخدام Qt %1.</translation>
    </message>
    <message>
        <source>An import was interrupted at “%1”. It can go on.</source>
        <translation>انقطعت عملية استيراد عند «%1». يمكن استئنافها.</translation>
    </message>
    <message>
        <source>Imports were interrupted: %1. They can go on.</source>
        <translation>عمليات استيراد منقطعة: %1. يمكن استئنافها.</translation>
    </message>
    <message>
        <source>I&amp;mports</source>
        <translation>الاس&amp;تيراد</translation>
    </message>
    <message>
        <source>The login of “%1” works until the program is closed or locked, but could not be kept. %2</source>
        <translation>تسجيل الدخول للحساب «%1» صالح إلى أن يُغلق البرنامج أو يُقفل، لكن تعذّر حفظه. %2</translation>
    </message>
    <message>
        <source>Demonstration: the simulated providers are starting…</source>
        <translation>عرض توضيحي: جارٍ تشغيل المزوّدين المحاكين…</translation>
    </message>
    <message>
        <source>Demonstration: simulated providers on this computer. Nothing leaves it.</source>
        <translation>عرض توضيحي: مزوّدون محاكون على هذا الجهاز. لا يخرج منه شيء.</translation>
    </message>
    <message>
        <source>Nobody has decided yet where credentials are kept. Until then none can be saved.</source>
        <translation>لم يُحدد بعد مكان حفظ بيانات الاعتماد. وإلى ذلك الحين لا يمكن حفظ أي منها.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Unloc&amp;k</source>
        <translation>ف&amp;ك القفل</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>إعادة المحاو&amp;لة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lock, and forget the credentials of this session?</source>
        <translation>هل تريد القفل ونسيان بيانات اعتماد هذه الجلسة؟</translation>
    </message>
    <message>
        <source>They are kept in memory alone. Once it is locked they are gone and have to be entered again.</source>
        <translation>هي محفوظة في الذاكرة وحدها. عند القفل تُفقد ويلزم إدخالها من جديد.</translation>
    </message>
    <message>
        <source>&amp;Lock and forget</source>
        <translation>&amp;قفل ونسيان</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. They hold no credential and nothing personal.</source>
        <translation>بيانات التشخيص في الحافظة. لا تتضمن بيانات اعتماد ولا بيانات شخصية.</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>نص أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Text as large as the system has it</source>
        <translation>حجم النص &amp;وفق النظام</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;نظرة عامة</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>ال&amp;محتويات</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>keys that work there</comment>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>keys that lead to them</comment>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>The overview is on the clipboard.</source>
        <translation>النظرة العامة في الحافظة.</translation>
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
        <translation>دمج العملاء</translation>
    </message>
    <message>
        <source>Whose name and first identifiers stay?</source>
        <translation>أي اسم ومعرّفات أولى تبقى؟</translation>
    </message>
    <message>
        <source>The one that remains</source>
        <translation>العميل الذي يبقى</translation>
    </message>
    <message>
        <source>What was recorded about either is the remaining one&apos;s from then on. This cannot be undone.</source>
        <translation>ما سُجّل عن أي منهما يصبح تابعًا للعميل الباقي من الآن فصاعدًا. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;دمج</translation>
    </message>
    <message>
        <source>They are being merged…</source>
        <translation>جارٍ الدمج…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::OverviewBoard</name>
    <message>
        <source>Copy o&amp;verview</source>
        <translation>نسخ ال&amp;نظرة العامة</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::OverviewPage</name>
    <message>
        <source>Copy o&amp;verview</source>
        <translation>نسخ ال&amp;نظرة العامة</translation>
    </message>
    <message>
        <source>Count a&amp;new</source>
        <translation>العد من &amp;جديد</translation>
    </message>
    <message>
        <source>Counted at %1</source>
        <translation>وقت العد: %1</translation>
    </message>
    <message>
        <source>There is nothing to count</source>
        <translation>لا شيء للعد</translation>
    </message>
    <message>
        <source>Credentials are kept in memory only, and nothing is recorded then. Choose another place for credentials, and lookups are recorded and counted from then on.</source>
        <translation>تُحفظ بيانات الاعتماد في الذاكرة فقط، ولذلك لا يُسجّل شيء. عند اختيار مكان آخر لبيانات الاعتماد تُسجّل الاستعلامات وتُعد منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Where credentials are kept…</source>
        <translation>مكان حفظ بيانات الاعتماد…</translation>
    </message>
    <message>
        <source>Records…</source>
        <translation>السجلات…</translation>
    </message>
    <message>
        <source>There is nothing to count yet</source>
        <translation>لا شيء للعد بعد</translation>
    </message>
    <message>
        <source>Choose where credentials are kept, and lookups are recorded and counted from then on.</source>
        <translation>عند اختيار مكان حفظ بيانات الاعتماد تُسجّل الاستعلامات وتُعد منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>The records are closed</source>
        <translation>السجلات مغلقة</translation>
    </message>
    <message>
        <source>They open together with the place where credentials are kept.</source>
        <translation>تُفتح مع مكان حفظ بيانات الاعتماد.</translation>
    </message>
    <message>
        <source>Nobody was looked up yet</source>
        <translation>لم يُستعلم عن أحد بعد</translation>
    </message>
    <message>
        <source>Once somebody was, you see here how many customers have which status, what waits for us, what has changed, and which provider is in trouble.</source>
        <translation>بعد أول استعلام يظهر هنا عدد العملاء في كل حالة، وما هو بانتظارنا، وما تغيّر، وأي مزوّد لديه خلل.</translation>
    </message>
    <message>
        <source>Look up a customer</source>
        <translation>الاستعلام عن عميل</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::PassphraseForm</name>
    <message>
        <source>At least %1 characters; several words that you can remember are good.</source>
        <translation>الحد الأدنى لعدد المحارف: %1؛ يُستحسن استخدام عدة كلمات يسهل تذكرها.</translation>
    </message>
    <message>
        <source>Easy to guess. Make it longer: several words that do not belong together.</source>
        <translation>سهلة التخمين. يُرجى إطالتها: عدة كلمات لا صلة بينها.</translation>
    </message>
    <message>
        <source>Fair. Another word makes it much harder to guess.</source>
        <translation>متوسطة القوة. كلمة أخرى تجعل تخمينها أصعب بكثير.</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>صعبة التخمين.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase, again</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>يُرجى إدخال عبارة المرور.</translation>
    </message>
    <message>
        <source>Enter at least %1 characters.</source>
        <translation>الحد الأدنى لعدد المحارف: %1.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>The window may be closed: the import goes on, and is found in the place Imports.</source>
        <translation>يجوز إغلاق النافذة: يستمر الاستيراد ويظهر في قسم «الاستيراد».</translation>
    </message>
    <message>
        <source>&amp;Close, and go on in the background</source>
        <translation>إ&amp;غلاق والاستمرار في الخلفية</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::QuotaForm</name>
    <message>
        <source>Requests a second</source>
        <translation>الطلبات في الثانية</translation>
    </message>
    <message>
        <source>How fast this account may ask; 0 means as fast as possible.</source>
        <translation>سرعة الاستعلام المسموحة لهذا الحساب؛ 0 تعني أقصى سرعة ممكنة.</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>الطلبات المتزامنة</translation>
    </message>
    <message>
        <source>How many may wait for an answer at the same time.</source>
        <translation>عدد الطلبات التي يجوز أن تنتظر ردًا في الوقت نفسه.</translation>
    </message>
    <message>
        <source>%1, as the provider allows</source>
        <translation>%1، وفق ما يسمح به المزوّد</translation>
    </message>
    <message>
        <source>Enter a number from 0 to %1.</source>
        <translation>يُرجى إدخال عدد من 0 إلى %1.</translation>
    </message>
    <message>
        <source>Enter a whole number from 1 to %1.</source>
        <translation>يُرجى إدخال عدد صحيح من 1 إلى %1.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::RecordsSettings</name>
    <message>
        <source>The records of this desk</source>
        <translation>سجلات محطة العمل هذه</translation>
    </message>
    <message>
        <source>Chec&amp;k the records</source>
        <translation>ف&amp;حص السجلات</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحا&amp;ولة</translation>
    </message>
    <message>
        <source>Begin a&amp;new…</source>
        <translation>&amp;بدء من جديد…</translation>
    </message>
    <message>
        <source>&amp;Make a recovery file…</source>
        <translation>إ&amp;نشاء ملف استرداد…</translation>
    </message>
    <message>
        <source>&amp;Bring the key back…</source>
        <translation>ا&amp;ستعادة المفتاح…</translation>
    </message>
    <message>
        <source>What is recorded, and for how long</source>
        <translation>ما يُسجّل ومدة الاحتفاظ به</translation>
    </message>
    <message>
        <source>&amp;Lookups are kept for:</source>
        <translation>مدة حفظ الاستع&amp;لامات:</translation>
    </message>
    <message>
        <source>&amp;Imports are kept for:</source>
        <translation>مدة حفظ عمليات الاس&amp;تيراد:</translation>
    </message>
    <message>
        <source>What is older is removed by itself, but for customers whose records are held, and the audit says how much it was.</source>
        <translation>يُزال الأقدم تلقائيًا، باستثناء العملاء الذين سجلاتهم قيد التحفظ القانوني، ويذكر سجل التدقيق مقدار ما أُزيل.</translation>
    </message>
    <message>
        <source>Checkpoints of the audit</source>
        <translation>نقاط توثيق سجل التدقيق</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>اختيار &amp;مجلد…</translation>
    </message>
    <message>
        <source>&amp;Do not copy them</source>
        <translation>&amp;عدم نسخها</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>ضبطه المسؤول الإداري.</translation>
    </message>
    <message>
        <source>They lie beside the records alone: whoever can change these can remove them too. Choose a folder that others look after.</source>
        <translation>هي بجانب السجلات فقط: من يستطيع تغيير السجلات يستطيع إزالتها أيضًا. يُرجى اختيار مجلد يشرف عليه آخرون.</translation>
    </message>
    <message>
        <source>They are copied to %1.</source>
        <translation>تُنسخ إلى %1.</translation>
    </message>
    <message>
        <source>They are open, and what is done here is recorded. The program did not end properly last time: check whether they are whole.</source>
        <translation>هي مفتوحة، ويُسجّل ما يجري هنا. لم يُغلق البرنامج على نحو سليم في المرة السابقة: يُرجى التأكد من سلامتها.</translation>
    </message>
    <message>
        <source>They are open, and what is done here is recorded.</source>
        <translation>هي مفتوحة، ويُسجّل ما يجري هنا.</translation>
    </message>
    <message>
        <source>They are being opened…</source>
        <translation>جارٍ فتحها…</translation>
    </message>
    <message>
        <source>Nothing is recorded, because credentials are kept in memory only, and with them the key of the records would be gone.</source>
        <translation>لا يُسجّل شيء، لأن بيانات الاعتماد محفوظة في الذاكرة فقط، ومفتاح السجلات يُفقد معها.</translation>
    </message>
    <message>
        <source>They are closed, because the credentials are locked.</source>
        <translation>هي مغلقة، لأن بيانات الاعتماد مقفلة.</translation>
    </message>
    <message>
        <source>They are being looked at, which may take a while…</source>
        <translation>جارٍ فحصها، وقد يستغرق ذلك بعض الوقت…</translation>
    </message>
    <message>
        <source>They are sound: all of the file was looked at.</source>
        <translation>هي سليمة: فُحص الملف كله.</translation>
    </message>
    <message>
        <source>They were not looked at to the end: nothing is known of them.</source>
        <translation>لم تُفحص إلى آخرها: لا يُعرف شيء عن سلامتها.</translation>
    </message>
    <message>
        <source>Nobody is looked up without a re&amp;ference, for example a ticket</source>
        <translation>لا يُستعلم عن أحد من دون م&amp;رجع، مثل تذكرة</translation>
    </message>
    <message>
        <source>One is made e&amp;very:</source>
        <translation>تُنشأ واح&amp;دة كل:</translation>
    </message>
    <message>
        <source>Cancel the chec&amp;k</source>
        <translation>إل&amp;غاء الفحص</translation>
    </message>
    <message>
        <source>recovery file, check, begin anew</source>
        <comment>words that lead to the state of the records</comment>
        <translation>ملف استرداد، فحص، بدء من جديد</translation>
    </message>
    <message>
        <source>folder of the checkpoints</source>
        <comment>words that lead to where checkpoints are copied to</comment>
        <translation>مجلد نقاط التوثيق</translation>
    </message>
    <message numerus="yes">
        <source> entry(s)</source>
        <extracomment>Behind the number, which is not in the text</extracomment>
        <translation>
            <numerusform> قيد</numerusform>
            <numerusform> قيد</numerusform>
            <numerusform> قيد</numerusform>
            <numerusform> قيود</numerusform>
            <numerusform> قيدًا</numerusform>
            <numerusform> قيد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::RecoveryDialog</name>
    <message>
        <source>Make a recovery file</source>
        <translation>إنشاء ملف استرداد</translation>
    </message>
    <message>
        <source>Bring the records’ keys back</source>
        <translation>استعادة مفاتيح السجلات</translation>
    </message>
    <message>
        <source>Whoever has %1 and its passphrase can read the records of this desk. Keep the file away from this computer and the passphrase away from the file; without it nobody can open the file.</source>
        <translation>من يملك %1 وعبارة مروره يستطيع قراءة سجلات محطة العمل هذه. يُرجى حفظ الملف بعيدًا عن هذا الجهاز، وعبارة المرور بعيدًا عن الملف؛ من دونها لا يستطيع أحد فتح الملف.</translation>
    </message>
    <message>
        <source>%1 holds the keys of the records, under the passphrase that was chosen when it was made.</source>
        <translation>يحوي %1 مفاتيح السجلات، وتحميه عبارة المرور التي اختيرت عند إنشائه.</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>إ&amp;نشاء</translation>
    </message>
    <message>
        <source>&amp;Bring them back</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>The file is being made…</source>
        <translation>جارٍ إنشاء الملف…</translation>
    </message>
    <message>
        <source>The keys are being brought back…</source>
        <translation>جارٍ استعادة المفاتيح…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;New token…</source>
        <translation>&amp;رمز جديد…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>اس&amp;تئناف</translation>
    </message>
    <message>
        <source>&amp;Watch on</source>
        <translation>&amp;مواصلة المتابعة</translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation>&amp;نسخ الملخص</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>an account</comment>
        <translation>لدى %1</translation>
    </message>
    <message>
        <source>The import goes on…</source>
        <translation>جارٍ استئناف الاستيراد…</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::RoutePage</name>
    <message>
        <source>From and to</source>
        <translation>من وإلى</translation>
    </message>
    <message>
        <source>A share token carries a finished verification to another provider. It can be used once.</source>
        <translation>ينقل رمز المشاركة تحققًا مكتملًا إلى مزوّد آخر. يُستخدم مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>I already have a token</source>
        <translation>لدي رمز بالفعل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Share token</source>
        <translation>رمز المشاركة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Where the customer was verified; the token is made there.</source>
        <translation>الجهة التي جرى التحقق من العميل لديها؛ ويُنشأ الرمز هناك.</translation>
    </message>
    <message>
        <source>It is kept in memory, and in the vault while the import runs, and nowhere else.</source>
        <translation>يُحفظ في الذاكرة، وفي الخزنة أثناء الاستيراد، ولا يُحفظ في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Where the customer shall count as verified.</source>
        <translation>الجهة التي سيُعد العميل متحققًا منه لديها.</translation>
    </message>
    <message>
        <source>This is a production account: the customer is imported in earnest.</source>
        <translation>هذا حساب إنتاج: يُستورد العميل استيرادًا فعليًا.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::RowForm</name>
    <message>
        <source>Ask</source>
        <extracomment>Button in a result row: ask the provider now</extracomment>
        <translation>استعلام</translation>
    </message>
    <message>
        <source>Asks the provider with what you typed</source>
        <translation>الاستعلام من المزوّد بما كتبته</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::RowInput</name>
    <message>
        <source>Which one to give</source>
        <translation>المعرّف المطلوب إعطاؤه</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::SearchBar</name>
    <message>
        <source>Cus&amp;tomer:</source>
        <translation>العمي&amp;ل:</translation>
    </message>
    <message>
        <source>Customer to look up</source>
        <translation>العميل المطلوب الاستعلام عنه</translation>
    </message>
    <message>
        <source>An id, an e-mail address or the name of a saved customer</source>
        <translation>معرّف أو عنوان بريد إلكتروني أو اسم عميل محفوظ</translation>
    </message>
    <message>
        <source>Id, e-mail or name</source>
        <translation>معرّف أو بريد أو اسم</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>نوعه</translation>
    </message>
    <message>
        <source>How the text in the search field is to be taken</source>
        <translation>كيف يُفهم النص في حقل البحث</translation>
    </message>
    <message>
        <source>Re&amp;ference:</source>
        <translation>المر&amp;جع:</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>What the customer is looked up for, for example a ticket; it is recorded</source>
        <translation>سبب الاستعلام عن العميل، مثل تذكرة؛ ويُسجّل</translation>
    </message>
    <message>
        <source>What the customer is looked up for, for example the number of a ticket. It is recorded with each lookup, and emptied when you type another customer.</source>
        <translation>سبب الاستعلام عن العميل، مثل رقم التذكرة. يُسجّل مع كل استعلام، ويُفرغ عند كتابة عميل آخر.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Look &amp;up</source>
        <translation>اس&amp;تعلام</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::SecretEdit</name>
    <message>
        <source>is taken away when you save</source>
        <translation>يُزال عند الحفظ</translation>
    </message>
    <message>
        <source>kept – type to replace</source>
        <translation>محفوظ – يُستبدل بالكتابة</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <comment>%1 is the name of a field</comment>
        <translation>إخفاء %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>%1 is the name of a field</comment>
        <translation>إظهار %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>%1 is the name of a field</comment>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Take away the kept %1</source>
        <comment>%1 is the name of a field</comment>
        <translation>إزالة المحفوظ: %1</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::SecretLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;مسح</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::SettingControls</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>ضبطه المسؤول الإداري.</translation>
    </message>
    <message>
        <source>for ever</source>
        <comment>how long records are kept, instead of a number of days</comment>
        <translation>إلى الأبد</translation>
    </message>
    <message>
        <source>Keep records for a shorter time?</source>
        <translation>هل تريد تقصير مدة الاحتفاظ بالسجلات؟</translation>
    </message>
    <message numerus="yes">
        <source>Keep them for %n day(s) only?</source>
        <translation>
            <numerusform>هل تريد عدم الاحتفاظ بها؟</numerusform>
            <numerusform>هل تريد الاحتفاظ بها يومًا واحدًا فقط؟</numerusform>
            <numerusform>هل تريد الاحتفاظ بها يومين فقط؟</numerusform>
            <numerusform>هل تريد الاحتفاظ بها %n أيام فقط؟</numerusform>
            <numerusform>هل تريد الاحتفاظ بها %n يومًا فقط؟</numerusform>
            <numerusform>هل تريد الاحتفاظ بها %n يوم فقط؟</numerusform>
        </translation>
    </message>
    <message>
        <source>What is older is removed within a day and cannot be brought back, but for customers whose records are held.</source>
        <translation>يُزال الأقدم خلال يوم ولا يمكن استعادته، باستثناء العملاء الذين سجلاتهم قيد التحفظ القانوني.</translation>
    </message>
    <message>
        <source>&amp;Remove what is older</source>
        <translation>إ&amp;زالة الأقدم</translation>
    </message>
    <message>
        <source>What cannot be changed here was set by your administrator.</source>
        <translation>ما لا يمكن تغييره هنا ضبطه المسؤول الإداري.</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a setting that is on or off</comment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a setting that is on or off</comment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>none</source>
        <comment>the default of a setting that is a text</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>الافتراضي: %1</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>العودة إلى الافتراضي</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>العودة إلى الافتراضي: %1</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>Behind the number, which is not in the text</extracomment>
        <translation>
            <numerusform> يوم</numerusform>
            <numerusform> يوم</numerusform>
            <numerusform> يوم</numerusform>
            <numerusform> أيام</numerusform>
            <numerusform> يومًا</numerusform>
            <numerusform> يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyc::desktop::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>ع&amp;ام</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>ال&amp;خصوصية</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>الس&amp;جلات</translation>
    </message>
    <message>
        <source>Certificates to trust as well</source>
        <translation>شهادات إضافية موثوق بها</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Find a setting (%1)</source>
        <translation>البحث عن إعداد (%1)</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>الشب&amp;كة</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>الت&amp;صدير</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>لا يوجد إعداد فيه هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::StatusNotice</name>
    <message>
        <source>The provider says: %1</source>
        <translation>يقول المزوّد: %1</translation>
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
            <numerusform>%1، لم تظهر</numerusform>
            <numerusform>%1، ظهرت مرة واحدة</numerusform>
            <numerusform>%1، ظهرت مرتين</numerusform>
            <numerusform>%1، ظهرت %n مرات</numerusform>
            <numerusform>%1، ظهرت %n مرة</numerusform>
            <numerusform>%1، ظهرت %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Asked with %2</source>
        <translation>%1
المعرّفات المستعلم بها: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>أول ظهور</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::TimelineView</name>
    <message>
        <source>Every status seen</source>
        <translation>كل الحالات التي ظهرت</translation>
    </message>
    <message>
        <source>Nothing was seen yet.</source>
        <translation>لم يظهر شيء بعد.</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::TrayIcon</name>
    <message>
        <source>&amp;Show KYC Desk</source>
        <translation>إ&amp;ظهار KYC Desk</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;قفل</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
</context>
<context>
    <name>kyc::desktop::VaultDialog</name>
    <message>
        <source>Where credentials are kept</source>
        <translation>مكان حفظ بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>تغيير عبارة ال&amp;مرور…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>ال&amp;قفل الآن</translation>
    </message>
    <message>
        <source>Locking and &amp;hiding…</source>
        <translation>القفل والإ&amp;خفاء…</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>The present passphrase</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>&amp;Seal the file with it</source>
        <translation>&amp;تشفير الملف بها</translation>
    </message>
    <message>
        <source>&amp;Move them to another place…</source>
        <translation>&amp;نقلها إلى مكان آخر…</translation>
    </message>
    <message>
        <source>&amp;Choose where they are kept…</source>
        <translation>اختيار مكان &amp;حفظها…</translation>
    </message>
    <message>
        <source>Enter the passphrase that the file has now.</source>
        <translation>يُرجى إدخال عبارة المرور الحالية للملف.</translation>
    </message>
    <message>
        <source>The vault file is being sealed anew…</source>
        <translation>جارٍ تشفير ملف الخزنة من جديد…</translation>
    </message>
</context>
<context>
    <name>kyc::sandbox::Program</name>
    <message>
        <source>Not a fault: %1
Write KIND@POINT; --help lists the kinds. The points are:
%2</source>
        <translation>ليس عطلًا معروفًا: %1
الصيغة KIND@POINT؛ يسرد --help الأنواع. المواضع هي:
%2</translation>
    </message>
    <message>
        <source>No certificate and key in PEM format could be read from %1 and %2.</source>
        <translation>تعذّرت قراءة شهادة ومفتاح بصيغة PEM من %1 و %2.</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2: %3</source>
        <translation>تعذّر الاستماع على %1، المنفذ %2: %3</translation>
    </message>
    <message>
        <source>kyc-desk-sandbox listens on %1</source>
        <translation>يستمع kyc-desk-sandbox على %1</translation>
    </message>
</context>
<context>
    <name>kyc::sandbox::Server</name>
    <message>
        <source>Only loopback addresses are served.</source>
        <translation>لا تُخدم إلا عناوين الاسترجاع المحلي (loopback).</translation>
    </message>
</context>
<context>
    <name>kyc::sandbox::SettingsOptions</name>
    <message>
        <source>Loopback address to listen on.</source>
        <translation>عنوان الاسترجاع المحلي (loopback) للاستماع عليه.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Port to listen on; 0 takes any free one.</source>
        <translation>المنفذ للاستماع عليه؛ 0 يأخذ أي منفذ متاح.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Print one line of JSON once it listens: url, accounts and customers.</source>
        <translation>طباعة سطر JSON واحد عند بدء الاستماع: url و accounts و customers.</translation>
    </message>
    <message>
        <source>Let each answer of a provider wait, without holding up another.</source>
        <translation>تأخير كل رد من ردود المزوّد دون تعطيل غيره.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Let something go wrong: KIND@POINT, or KIND@POINT#TIMES for the first times only. May be given more than once. Kinds: reset, stall, cut, drip[:ms], badlength, garbage, wrongtype, huge, html, empty, gzipbomb, redirect:URL, or an HTTP status from 400 on with [:retry-after seconds]. Points: a check such as p100/kyc, a call such as transak/requirement, provider/* or *.</source>
        <translation>إحداث عطل: KIND@POINT، أو KIND@POINT#TIMES للمرات الأولى فقط. يجوز تكراره. الأنواع: reset أو stall أو cut أو drip[:ms] أو badlength أو garbage أو wrongtype أو huge أو html أو empty أو gzipbomb أو redirect:URL، أو حالة HTTP من 400 فصاعدًا مع [:retry-after بالثواني]. المواضع: فحص مثل p100/kyc، أو استدعاء مثل transak/requirement، أو provider/* أو *.</translation>
    </message>
    <message>
        <source>kind@point</source>
        <translation>kind@point</translation>
    </message>
    <message>
        <source>How long a share token stays in each stage of its import.</source>
        <translation>مدة بقاء رمز المشاركة في كل مرحلة من استيراده.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>Move a share token on after so many questions, not by time.</source>
        <translation>تقدّم رمز المشاركة بعد هذا العدد من الأسئلة، لا بمرور الوقت.</translation>
    </message>
    <message>
        <source>How long Transak makes a customer wait for the next code.</source>
        <translation>مدة انتظار العميل لدى Transak قبل الرمز التالي.</translation>
    </message>
    <message>
        <source>Let the tokens that logins give end after so long; 0: when the provider lets them end.</source>
        <translation>انتهاء صلاحية رموز تسجيل الدخول بعد هذه المدة؛ 0: عندما ينهيها المزوّد.</translation>
    </message>
    <message>
        <source>How far the providers&apos; clock is ahead of ours; may be negative.</source>
        <translation>مقدار تقدّم ساعة المزوّدين على ساعة هذا الجهاز؛ يجوز أن يكون سالبًا.</translation>
    </message>
    <message>
        <source>Serve TLS with this certificate chain (PEM).</source>
        <translation>تقديم الخدمة عبر TLS بسلسلة الشهادات هذه (PEM).</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key (PEM).</source>
        <translation>المفتاح الخاص للشهادة (PEM).</translation>
    </message>
    <message>
        <source>Print the simulated customers as a table, and end.</source>
        <translation>طباعة العملاء المحاكين في جدول ثم الإنهاء.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>The five KYC providers, simulated on this computer.</source>
        <translation>مزوّدو KYC الخمسة، محاكَون على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Let no share token live longer than that, whatever was asked for; 0: it has ended when it comes.</source>
        <translation>الحد الأقصى لمدة صلاحية رمز المشاركة مهما كانت المدة المطلوبة؛ 0: يصل وقد انتهت صلاحيته.</translation>
    </message>
</context>
<context>
    <name>kyc::sandbox::SettingsReader</name>
    <message>
        <source>--%1 must be a whole number of at most %2.</source>
        <translation>يجب أن يكون --%1 عددًا صحيحًا لا يزيد على %2.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>غير مفهوم: %1</translation>
    </message>
    <message>
        <source>--host must be a loopback address such as 127.0.0.1 or ::1: simulated providers are for this computer alone.</source>
        <translation>يجب أن يكون --host عنوان استرجاع محلي (loopback) مثل 127.0.0.1 أو ::1: المزوّدون المحاكون لهذا الجهاز وحده.</translation>
    </message>
    <message>
        <source>--cert and --key go together.</source>
        <translation>يجب إعطاء --cert و --key معًا.</translation>
    </message>
</context>
</TS>
