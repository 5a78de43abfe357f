// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/secretsource.h"

#include <QCoreApplication>
#include <QFile>

#include <sodium.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>

namespace kyc::cli {

namespace {

using core::Message;

Parsed<ReadSecret> fromBytes(const QString &key, QByteArray bytes)
{
    if (bytes.size() > kLongestSecret) {
        return Misuse(
            Message{QT_TRANSLATE_NOOP("kyc", "What was given for the secret %1 is too long to be one (over %2 bytes)."),
                    {key, QString::number(kLongestSecret)}});
    }
    core::Secret secret(std::move(bytes));
    if (secret.isEmpty())
        return Misuse(Message{QT_TRANSLATE_NOOP("kyc", "What was given for the secret %1 is empty."), {key}});
    return ReadSecret{std::move(secret), {}};
}

void dropLineEnd(QByteArray &bytes)
{
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
}

/// To the end, or one byte further than a secret can be. In one buffer of its final size, so that no copy is left.
QByteArray readAll(QFile &file)
{
    QByteArray bytes(kLongestSecret + 1, '\0');
    qsizetype length = 0;
    while (length < bytes.size()) {
        const qint64 got = file.read(bytes.data() + length, bytes.size() - length);
        if (got <= 0)
            break;
        length += got;
    }
    bytes.truncate(length);
    dropLineEnd(bytes);
    return bytes;
}

Parsed<ReadSecret> fromEnvironment(const QString &key, const QString &name)
{
    const QByteArray variable = name.toLocal8Bit();
    if (!qEnvironmentVariableIsSet(variable.constData()))
        return Misuse(
            Message{QT_TRANSLATE_NOOP("kyc", "The environment variable for the secret %1 is not set."), {key}});
    return fromBytes(key, qgetenv(variable.constData()));
}

Parsed<ReadSecret> fromFile(const QString &key, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return Misuse(Message{QT_TRANSLATE_NOOP("kyc", "The file for the secret %1 cannot be read: %2"),
                              {key, file.errorString()}});
    }
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    const bool isOpenToOthers = !file.isSequential() && (file.permissions() & others);
    auto read = fromBytes(key, readAll(file));
    if (read && isOpenToOthers) {
        read->warning =
            Message{QT_TRANSLATE_NOOP(
                        "kyc", "The file for the secret %1 can be read by other users of this machine (chmod 600 it)."),
                    {key}};
    }
    return read;
}

Parsed<ReadSecret> fromStandardInput(const QString &key)
{
    if (isatty(STDIN_FILENO) != 0) {
        return Misuse(
            Message{QT_TRANSLATE_NOOP("kyc",
                                      "The secret %1 is to come from standard input, which is the keyboard: it would "
                                      "be shown while you type. Pipe it in, for example from a password manager."),
                    {key}});
    }
    QFile input;
    if (!input.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Misuse(Message{QT_TRANSLATE_NOOP("kyc", "The secret %1 cannot be read from standard input."), {key}});
    return fromBytes(key, readAll(input));
}

} // namespace

Parsed<SecretSource> parseSecretSource(const QString &key, const QString &text)
{
    const QString variable = QStringLiteral("env:");
    const QString file = QStringLiteral("file:");
    if (text == u"stdin")
        return SecretSource{SecretSource::Kind::StandardInput, {}};
    if (text.startsWith(variable) && text.size() > variable.size())
        return SecretSource{SecretSource::Kind::Environment, text.mid(variable.size())};
    if (text.startsWith(file) && text.size() > file.size())
        return SecretSource{SecretSource::Kind::File, text.mid(file.size())};
    return Misuse(Message{
        QT_TRANSLATE_NOOP(
            "kyc",
            "A secret is not taken from the command line, where other users and the shell's history see it. Give it as "
            "--secret %1=env:NAME, %1=file:PATH or %1=stdin. If a real secret was just typed, have it replaced."),
        {key}});
}

Parsed<ReadSecret> readSecret(const QString &key, const SecretSource &source)
{
    switch (source.kind) {
    case SecretSource::Kind::Environment:
        return fromEnvironment(key, source.place);
    case SecretSource::Kind::File:
        return fromFile(key, source.place);
    case SecretSource::Kind::StandardInput:
        break;
    }
    return fromStandardInput(key);
}

void forgetSource(const SecretSource &source)
{
    if (source.kind != SecretSource::Kind::Environment)
        return;
    const QByteArray variable = source.place.toLocal8Bit();
    if (char *value = std::getenv(variable.constData()))
        sodium_memzero(value, std::strlen(value));
    qunsetenv(variable.constData());
}

} // namespace kyc::cli
