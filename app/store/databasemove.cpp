// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/databasemove.h"

#include "store/connection.h"
#include "store/productstore.h"

#include <QCryptographicHash>
#include <QSqlRecord>
#include <QStringList>
#include <array>
#include <cstring>

namespace packbench {

namespace {

using MoveWhy = MoveRefusal::Why;

constexpr int fetchRows = 500;

/// The content of a table, whatever the order of its rows.
struct Digest {
    qint64 rows = 0;
    std::array<quint64, 4> sum{};

    void add(const QVariantList &values)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QVariant &value : values) {
            // NULL, "" and "0" differ; a number is the same number in both databases.
            if (value.isNull()) {
                hash.addData("n");
                continue;
            }
            const QByteArray bytes = value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8();
            hash.addData('v' + QByteArray::number(bytes.size()) + ':' + bytes);
        }
        const QByteArray result = hash.result();
        for (size_t i = 0; i < sum.size(); ++i) {
            quint64 part = 0;
            std::memcpy(&part, result.constData() + i * sizeof(part), sizeof(part));
            sum.at(i) += part;
        }
        ++rows;
    }

    friend bool operator==(const Digest &, const Digest &) = default;
};

QStringList tablesOf(Connection &db)
{
    QStringList tables;
    db.each(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                           "AND name NOT IN ('meta', 'claims', 'leases', 'shared_keys') ORDER BY name"),
            {}, [&tables](const QSqlQuery &row) { tables << row.value(0).toString(); });
    return tables;
}

/// The row as it stands in a database that stations share.
QVariantList sharedRow(const Connection &to, const QString &table, const QSqlQuery &row, const QStringList &columns,
                       const StationId &station)
{
    QVariantList values;
    for (int i = 0; i < columns.size(); ++i) {
        QVariant value = row.value(i);
        if (table == QLatin1String("preferences") && columns.at(i) == QLatin1String("name")) {
            value = ProductStore::ownName(value.toString(), station);
        }
        values << to.dialect().bound(value);
    }
    return values;
}

QStringList columnsOf(Connection &db, const QString &table)
{
    QStringList columns;
    db.each(QStringLiteral("SELECT name FROM pragma_table_info(?) ORDER BY cid"), {table},
            [&columns](const QSqlQuery &row) { columns << row.value(0).toString(); });
    return columns;
}

/// Reads the source's table; \a copies says whether each row is written to the target as well.
Digest copied(Connection &from, Connection &to, const QString &table, const StationId &station, bool copies)
{
    const QStringList columns = columnsOf(from, table);
    const QString names = columns.join(QStringLiteral(", "));
    const QStringList places(columns.size(), QStringLiteral("?"));
    const QString insert = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table, names, places.join(QStringLiteral(", ")));
    Digest digest;
    from.each(QStringLiteral("SELECT %1 FROM %2").arg(names, table), {}, [&](const QSqlQuery &row) {
        const QVariantList values = sharedRow(to, table, row, columns, station);
        digest.add(values);
        if (copies) {
            to.change(insert, values);
        }
    });
    if (copies && columns.contains(QStringLiteral("seq")) && table != QLatin1String("history_words")) {
        to.single(QStringLiteral("SELECT setval(pg_get_serial_sequence('%1', 'seq'), (SELECT COALESCE(MAX(seq), 0) + 1 FROM %1), false)")
                      .arg(table));
    }
    return digest;
}

Digest digestOf(Connection &from, Connection &to, const QString &table)
{
    const QString names = columnsOf(from, table).join(QStringLiteral(", "));
    Digest digest;
    to.change(QStringLiteral("DECLARE moved NO SCROLL CURSOR FOR SELECT %1 FROM %2").arg(names, table));
    for (qint64 before = -1; before != digest.rows && to.good();) {
        before = digest.rows;
        to.each(QStringLiteral("FETCH %1 FROM moved").arg(fetchRows), {}, [&digest](const QSqlQuery &row) {
            QVariantList values;
            for (int i = 0; i < row.record().count(); ++i) {
                values << row.value(i);
            }
            digest.add(values);
        });
    }
    to.change(QStringLiteral("CLOSE moved"));
    return digest;
}

bool isEmpty(Connection &db, const QStringList &tables)
{
    for (const QString &table : tables) {
        if (db.single(QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM %1 LIMIT 1) AS one").arg(table)).toInt() > 0) {
            return false;
        }
    }
    return true;
}

/// Within a transaction on both sides.
Result<MovedDatabase, MoveRefusal> copyAndCompare(Connection &from, Connection &to, const StationId &station)
{
    const int unfinished =
        from.single(
                QStringLiteral("SELECT COUNT(*) FROM outbox WHERE state IN ('packed', 'queued', 'sending', 'unknown', 'needs-attention')"))
            .toInt();
    if (unfinished > 0) {
        return fail(MoveRefusal{.why = MoveWhy::Unfinished, .count = unfinished});
    }
    const QStringList tables = tablesOf(from);
    const bool copies = isEmpty(to, tables);
    MovedDatabase moved;
    for (const QString &table : tables) {
        const Digest here = copied(from, to, table, station, copies);
        const Digest there = digestOf(from, to, table);
        if (from.good() && to.good() && !(here == there)) {
            return fail(MoveRefusal{.why = copies ? MoveWhy::Different : MoveWhy::NotEmpty, .table = table});
        }
        ++moved.tables;
        moved.rows += here.rows;
    }
    return moved;
}

} // namespace

Result<MovedDatabase, MoveRefusal> moveDatabase(const DatabasePlace &from, const DatabasePlace &to, const StationId &station,
                                                const std::function<void()> &beforeCommit)
{
    Connection source(from);
    Connection target(to);
    for (Connection *db : {&source, &target}) {
        if (const auto opened = db->open(); !opened) {
            return fail(MoveRefusal{.why = MoveWhy::Store, .failure = opened.error()});
        }
    }
    // Nobody writes to the file meanwhile.
    source.begin(true);
    target.begin(true);
    const auto moved = copyAndCompare(source, target, station);
    if (!moved) {
        target.refuse({StoreFailure::Kind::Conflict, {}, {}});
    }
    if (beforeCommit) {
        beforeCommit();
    }
    // What could not be read whole is not kept.
    if (const auto failure = source.end()) {
        target.refuse(*failure);
    }
    const auto failure = target.end();
    if (!moved) {
        return moved;
    }
    if (failure) {
        return fail(MoveRefusal{.why = MoveWhy::Store, .failure = *failure});
    }
    return moved;
}

} // namespace packbench
