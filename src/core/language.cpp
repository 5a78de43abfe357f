// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>
#include <memory>

// Outside of any namespace, as the macro wants it.
static void initialiseLanguages()
{
    Q_INIT_RESOURCE(languages);
}

namespace kyc::core {

namespace {

const auto kEnglish = QStringLiteral("en");
constexpr char16_t kIsolate = 0x2068; // FIRST STRONG ISOLATE
constexpr char16_t kEndOfIsolate = 0x2069; // POP DIRECTIONAL ISOLATE

/// Each %1 … %9, and each option, file, address and the like, in an isolate: else an id beside a full stop changes
/// places with it, and "--demo" ends with its dashes.
QString isolated(QString text)
{
    static const QRegularExpression kOnesOwn(
        QStringLiteral("(%[1-9]" // what is put in
                       "|[A-Za-z]+://[A-Za-z0-9./-]*" // an address
                       "|(?<![^\\s(\u00ab])[-.<]+[A-Za-z0-9]+(?:[.:<>-]+[A-Za-z0-9]+)*[->]?"
                       "|(?<=\u00ab)[A-Za-z]+:(?=\u00bb))"));
    return text.replace(kOnesOwn, QChar(kIsolate) + QStringLiteral("\\1") + QChar(kEndOfIsolate));
}

/// A text of nothing but what is put into it has no direction of its own, and would get that of English.
QString withDirection(const QString &text)
{
    constexpr QChar kRightToLeftMark(0x200f);
    const bool isOfALanguage = std::any_of(text.cbegin(), text.cend(), [](QChar one) { return one.isLetter(); });
    return text.contains(u'%') && !isOfALanguage ? kRightToLeftMark + text : text;
}

/// The place of the '&' that marks a key; -1 for none.
qsizetype markOf(QStringView text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != u'&')
            continue;
        if (text.at(i + 1) != u'&' && !text.at(i + 1).isSpace())
            return i;
        ++i; // "&&" is an ampersand
    }
    return -1;
}

/// The key of the English text behind the text, "(&F)": an underline within a word tears joined letters apart.
QString withKeyBehind(QString text, const QString &source)
{
    const qsizetype key = markOf(source);
    const qsizetype mark = markOf(text);
    if (key < 0 || mark < 0)
        return text;
    text.remove(mark, 1);
    qsizetype end = text.size();
    while (end > 0 && (text.at(end - 1) == u':' || text.at(end - 1) == u'\u2026'))
        --end;
    return text.insert(end, QStringLiteral(" (&%1)").arg(source.at(key + 1).toUpper()));
}

/// Numbers in texts are written as in the language and country, like all others.
QString withNumbersOfTheLocale(QString text)
{
    return text.replace(QLatin1String("%n"), QLatin1String("%Ln"));
}

/// Our own texts.
class Translator : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int count) const override
    {
        return withNumbersOfTheLocale(QTranslator::translate(context, source, disambiguation, count));
    }
};

/// Texts of a language that is written from right to left, in joined letters.
class MirroredTranslator final : public Translator
{
public:
    /// Qt puts marks of its own into its own texts.
    explicit MirroredTranslator(bool isIsolating) : m_isIsolating(isIsolating) { }

    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int count) const override
    {
        QString text = Translator::translate(context, source, disambiguation, count);
        if (text.contains(u'&'))
            text = withKeyBehind(text, QString::fromUtf8(source));
        return m_isIsolating ? isolated(withDirection(text)) : text;
    }

private:
    bool m_isIsolating;
};

/// What is spoken, and what it is spoken with.
struct Spoken
{
    QString code = kEnglish;
    std::unique_ptr<QTranslator> ours;
    std::unique_ptr<QTranslator> qts;
};

Spoken &spoken()
{
    static Spoken spoken;
    return spoken;
}

QString fileOf(const QString &code)
{
    return QStringLiteral(":/languages/kyc-desk_%1.qm").arg(code);
}

/// Numbers and times as in the system's country, where that language is spoken there.
QLocale localeOf(const QString &code)
{
    static const QLocale system = QLocale::system();
    const QLocale plain(code);
    if (system.language() == plain.language())
        return system;
    if (system.language() == QLocale::C)
        return code == kEnglish ? QLocale::c() : plain;
    const QLocale there(plain.language(), system.territory());
    return there.territory() == system.territory() ? there : plain;
}

std::unique_ptr<QTranslator> install(std::unique_ptr<QTranslator> translator, bool isLoaded)
{
    if (!isLoaded || !QCoreApplication::installTranslator(translator.get()))
        return nullptr;
    return translator;
}

} // namespace

QList<Language> languages()
{
    return {{kEnglish, QStringLiteral("English")},
            {QStringLiteral("ar"), QStringLiteral("\u0627\u0644\u0639\u0631\u0628\u064a\u0629")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("es"), QStringLiteral("Espa\u00f1ol")},
            {QStringLiteral("fr"), QStringLiteral("Fran\u00e7ais")},
            {QStringLiteral("ja"), QStringLiteral("\u65e5\u672c\u8a9e")},
            {QStringLiteral("pt_BR"), QStringLiteral("Portugu\u00eas (Brasil)")}};
}

QString languageFor(const QString &wanted, const QStringList &system)
{
    const QList<Language> all = languages();
    const auto isCode = [](const QString &code) { return [code](const Language &one) { return one.code == code; }; };
    if (std::any_of(all.cbegin(), all.cend(), isCode(wanted)))
        return wanted;
    for (const QString &name : system) {
        const QString spokenThere = name.section(u'-', 0, 0).section(u'_', 0, 0);
        for (const Language &one : all) {
            if (one.code.section(u'_', 0, 0) == spokenThere)
                return one.code;
        }
    }
    return kEnglish;
}

void speak(const QString &code, Surface surface)
{
    initialiseLanguages();
    Spoken &now = spoken();
    now.ours.reset(); // takes itself out
    now.qts.reset();
    now.code = code;
    const QLocale locale = localeOf(code);
    QLocale::setDefault(locale);
    const bool isMirrored = surface == Surface::Window && QLocale(code).textDirection() == Qt::RightToLeft;
    const auto makeTranslator = [isMirrored](bool isIsolating) -> std::unique_ptr<QTranslator> {
        if (isMirrored)
            return std::make_unique<MirroredTranslator>(isIsolating);
        return std::make_unique<Translator>();
    };
    std::unique_ptr<QTranslator> qts = makeTranslator(false);
    const bool hasQts = code != kEnglish
        && qts->load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    now.qts = install(std::move(qts), hasQts);
    std::unique_ptr<QTranslator> ours = makeTranslator(true);
    const bool hasOurs = ours->load(fileOf(code));
    now.ours = install(std::move(ours), hasOurs);
}

QString spokenLanguage()
{
    return spoken().code;
}

} // namespace kyc::core
