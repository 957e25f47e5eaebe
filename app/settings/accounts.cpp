// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/accounts.h"

#include "base/jsonreader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUuid>
#include <algorithm>

namespace packbench {

namespace {

QJsonObject toJson(const AccountRecord &record)
{
    return {{QStringLiteral("id"), record.id.text()},
            {QStringLiteral("name"), record.name},
            {QStringLiteral("channel"), record.channel},
            {QStringLiteral("fields"), record.fields}};
}

/// The first field of \a value, at any depth, that bears a secret's name; empty when there is none.
QString secretFieldIn(const QJsonValue &value, const QStringList &secretFields)
{
    if (value.isArray()) {
        const QJsonArray elements = value.toArray();
        for (const QJsonValue &element : elements) {
            if (QString found = secretFieldIn(element, secretFields); !found.isEmpty()) {
                return found;
            }
        }
        return {};
    }
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (secretFields.contains(field.key(), Qt::CaseInsensitive)) {
            return field.key();
        }
        if (QString found = secretFieldIn(field.value(), secretFields); !found.isEmpty()) {
            return found;
        }
    }
    return {};
}

auto accountsFail(AccountsFailure::Why why, const QString &detail)
{
    return fail(AccountsFailure{why, detail});
}

} // namespace

Accounts::Accounts(const QString &dataFolder, QStringList secretFields)
    : m_fileName(QDir(dataFolder).filePath(QStringLiteral("accounts.json")))
    , m_secretFields(std::move(secretFields))
{
}

Accounts::Done Accounts::load()
{
    m_records.clear();
    m_unreadable = false;
    QFile file(m_fileName);
    if (!file.exists()) {
        return {};
    }
    m_unreadable = true;
    if (!file.open(QIODevice::ReadOnly)) {
        return accountsFail(AccountsFailure::Why::Unreadable, m_fileName);
    }
    const Result<QJsonValue, JsonFailure> json = JsonReader::parse(file.readAll());
    if (!json) {
        return accountsFail(AccountsFailure::Why::Unreadable, m_fileName);
    }
    JsonReader::Note note;
    std::vector<AccountRecord> records;
    for (const JsonReader &entry : JsonReader(*json, note).at(QStringLiteral("accounts")).elements()) {
        records.push_back({AccountId(entry.at(QStringLiteral("id")).text()), entry.at(QStringLiteral("name")).text(),
                           entry.at(QStringLiteral("channel")).text(), entry.at(QStringLiteral("fields")).value().toObject()});
    }
    if (note.failure) {
        return accountsFail(AccountsFailure::Why::Unreadable, m_fileName + QLatin1Char(' ') + note.failure->path);
    }
    m_records = std::move(records);
    m_unreadable = false;
    return {};
}

const AccountRecord *Accounts::find(const AccountId &id) const
{
    const auto found = std::find_if(m_records.begin(), m_records.end(), [&id](const AccountRecord &record) { return record.id == id; });
    return found == m_records.end() ? nullptr : &*found;
}

const AccountRecord *Accounts::findByName(const QString &name) const
{
    const QString wanted = name.trimmed();
    const auto found = std::find_if(m_records.begin(), m_records.end(), [&wanted](const AccountRecord &record) {
        return record.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return found == m_records.end() ? nullptr : &*found;
}

Result<AccountRecord, AccountsFailure> Accounts::add(AccountRecord record)
{
    record.name = record.name.trimmed();
    if (record.id.isEmpty()) {
        record.id = AccountId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    }
    if (const Done checked = check(record); !checked) {
        return fail(checked.error());
    }
    std::vector<AccountRecord> records = m_records;
    records.push_back(record);
    if (const Done saved = save(std::move(records)); !saved) {
        return fail(saved.error());
    }
    return record;
}

Accounts::Done Accounts::replace(const AccountRecord &record)
{
    if (find(record.id) == nullptr) {
        return accountsFail(AccountsFailure::Why::NotFound, record.name);
    }
    if (Done checked = check(record); !checked) {
        return checked;
    }
    std::vector<AccountRecord> records = m_records;
    for (AccountRecord &known : records) {
        if (known.id == record.id) {
            known = record;
        }
    }
    return save(std::move(records));
}

Accounts::Done Accounts::remove(const AccountId &id)
{
    std::vector<AccountRecord> records = m_records;
    if (std::erase_if(records, [&id](const AccountRecord &record) { return record.id == id; }) == 0) {
        return accountsFail(AccountsFailure::Why::NotFound, id.text());
    }
    return save(std::move(records));
}

Accounts::Done Accounts::check(const AccountRecord &record) const
{
    if (record.name.trimmed().isEmpty()) {
        return accountsFail(AccountsFailure::Why::NameMissing, {});
    }
    const AccountRecord *sameName = findByName(record.name);
    if (sameName != nullptr && sameName->id != record.id) {
        return accountsFail(AccountsFailure::Why::NameTaken, record.name);
    }
    if (const QString secret = secretFieldIn(record.fields, m_secretFields); !secret.isEmpty()) {
        return accountsFail(AccountsFailure::Why::SecretField, secret);
    }
    return {};
}

Accounts::Done Accounts::save(std::vector<AccountRecord> records)
{
    if (m_unreadable) {
        return accountsFail(AccountsFailure::Why::Unreadable, m_fileName);
    }
    QJsonArray list;
    for (const AccountRecord &record : records) {
        list.append(toJson(record));
    }
    const QJsonObject document{{QStringLiteral("version"), 1}, {QStringLiteral("accounts"), list}};
    QSaveFile file(m_fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(document).toJson()) < 0 || !file.commit()) {
        return accountsFail(AccountsFailure::Why::NotWritten, m_fileName);
    }
    m_records = std::move(records);
    return {};
}

} // namespace packbench
