// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/historyrows.h"

#include "domain/json.h"
#include "domain/searchwords.h"
#include "store/connection.h"
#include "store/historystore.h"
#include "store/rows.h"

#include <algorithm>

namespace packbench::rows {

namespace {

/// Words that more shipments have are common: they are looked for among the newest shipments first.
constexpr int commonWord = 5000;
/// How many of the newest shipments are looked through for common words before the index of words is read.
constexpr int newestShipments = 20000;
/// Shorter endings of numbers say nothing.
constexpr qsizetype shortestEnding = 3;

/// Words from \a from up to, not including, \a to.
struct Range {
    QString from;
    QString to;
};

/// A word that is looked for: as a beginning, or, reversed, as an ending.
struct Term {
    std::vector<Range> ranges;
    int shipments = 0; ///< that have it, as far as they were counted
};

Range beginningWith(const QString &word)
{
    return {word, word + QChar(0xffff)};
}

int countOf(Connection &db, const Range &range)
{
    return db
        .single(QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM history_words WHERE word >= ? AND word < ? LIMIT ?) AS counted"),
                {range.from, range.to, commonWord})
        .toInt();
}

Term termOf(Connection &db, const QString &word)
{
    Term term;
    term.ranges.push_back(beginningWith(word));
    if (!word.startsWith(QLatin1Char('@')) && word.size() >= shortestEnding) {
        term.ranges.push_back(beginningWith(reversedWord(word)));
    }
    for (const Range &range : term.ranges) {
        term.shipments += countOf(db, range);
    }
    return term;
}

/// The terms, the rarest first. Numbers are typed in groups: what has no blanks when it is found is one number.
std::vector<Term> termsOf(Connection &db, const QStringList &words)
{
    const bool hasDay = std::any_of(words.begin(), words.end(), [](const QString &word) { return word.startsWith(QLatin1Char('@')); });
    if (words.size() > 1 && !hasDay) {
        Term joined = termOf(db, words.join(QString()));
        if (joined.shipments > 0) {
            return {joined};
        }
    }
    std::vector<Term> terms;
    for (const QString &word : words) {
        terms.push_back(termOf(db, word));
    }
    std::stable_sort(terms.begin(), terms.end(), [](const Term &a, const Term &b) { return a.shipments < b.shipments; });
    return terms;
}

/// SQL and values that are made piece by piece.
struct Statement {
    QString sql;
    QVariantList values;

    void add(const QString &more, const QVariantList &moreValues = {})
    {
        sql += more;
        values += moreValues;
    }
};

void addHaving(Statement &statement, const Term &term)
{
    QStringList pieces;
    for (const Range &range : term.ranges) {
        pieces << QStringLiteral("EXISTS (SELECT 1 FROM history_words w WHERE w.seq = h.seq AND w.word >= ? AND w.word < ?)");
        statement.values << range.from << range.to;
    }
    statement.sql += QStringLiteral(" AND (%1)").arg(pieces.join(QStringLiteral(" OR ")));
}

std::vector<std::pair<qint64, ShipmentId>> placesOf(Connection &db, const Statement &statement)
{
    std::vector<std::pair<qint64, ShipmentId>> places;
    db.each(statement.sql, statement.values,
            [&places](const QSqlQuery &row) { places.emplace_back(row.value(0).toLongLong(), row.value(1).toString()); });
    return places;
}

/// From the newest shipment back, looking at each: cheap where many match.
std::vector<std::pair<qint64, ShipmentId>> walked(Connection &db, const HistoryQuery &query, const std::vector<Term> &terms, qint64 after)
{
    Statement statement;
    statement.add(QStringLiteral("SELECT h.seq, h.shipment FROM history h WHERE h.indexed = 1 AND h.seq < ? AND h.seq > ?"),
                  {query.before, after});
    for (const Term &term : terms) {
        addHaving(statement, term);
    }
    statement.add(QStringLiteral(" ORDER BY h.seq DESC LIMIT ?"), {query.limit + 1});
    return placesOf(db, statement);
}

/// Places that have a term, from the index of words.
void addSource(Statement &statement, const Term &term, const HistoryQuery &query)
{
    QStringList sources;
    for (const Range &range : term.ranges) {
        sources << QStringLiteral("SELECT seq FROM history_words WHERE word >= ? AND word < ? AND seq < ? AND seq > ?");
        statement.values << range.from << range.to << query.before << query.after;
    }
    statement.sql += QStringLiteral("SELECT seq FROM (%1) AS source").arg(sources.join(QStringLiteral(" UNION ")));
}

/// What has the rarest term, looked at one by one: cheap where few match.
std::vector<std::pair<qint64, ShipmentId>> lookedUp(Connection &db, const HistoryQuery &query, const std::vector<Term> &terms)
{
    Statement statement;
    statement.add(QStringLiteral("SELECT h.seq, h.shipment FROM ("));
    addSource(statement, terms.front(), query);
    statement.add(QStringLiteral(") AS found CROSS JOIN history h WHERE h.seq = found.seq"));
    for (size_t i = 1; i < terms.size(); ++i) {
        addHaving(statement, terms[i]);
    }
    statement.add(QStringLiteral(" ORDER BY h.seq DESC LIMIT ?"), {query.limit + 1});
    return placesOf(db, statement);
}

/// Whole stretches of the index of words held against each other: never slow, never quick.
std::vector<std::pair<qint64, ShipmentId>> intersected(Connection &db, const HistoryQuery &query, const std::vector<Term> &terms)
{
    Statement statement;
    statement.add(QStringLiteral("SELECT h.seq, h.shipment FROM ("));
    for (size_t i = 0; i < terms.size(); ++i) {
        statement.add(i == 0 ? QString() : QStringLiteral(" INTERSECT "));
        addSource(statement, terms[i], query);
    }
    statement.add(QStringLiteral(" ORDER BY seq DESC LIMIT ?) AS found CROSS JOIN history h WHERE h.seq = found.seq ORDER BY h.seq DESC"),
                  {query.limit + 1});
    return placesOf(db, statement);
}

qint64 placeOf(Connection &db, const ShipmentId &shipment)
{
    return db.single(QStringLiteral("SELECT seq FROM history WHERE shipment = ?"), {text(shipment.text())}).toLongLong();
}

void addWords(Connection &db, qint64 place, const QStringList &words)
{
    if (words.isEmpty()) {
        return;
    }
    // One statement: a server is asked once.
    QVariantList values;
    for (const QString &word : words) {
        values << place << word;
    }
    const QStringList rows(words.size(), QStringLiteral("(?, ?)"));
    db.change(QStringLiteral("INSERT INTO history_words (seq, word) VALUES %1 ON CONFLICT DO NOTHING").arg(rows.join(QLatin1String(", "))),
              values);
}

Order knownOrder(Connection &db, const OrderKey &key)
{
    Order order;
    db.each(QStringLiteral("SELECT body FROM orders WHERE account = ? AND id = ?"), {text(key.account.text()), text(key.order.text())},
            [&order](const QSqlQuery &row) {
                if (auto read = orderFromJson(row.value(0).toString().toUtf8())) {
                    order = std::move(*read);
                }
            });
    return order;
}

} // namespace

void putHistory(Connection &db, const Shipment &shipment, const QDateTime &finishedAt)
{
    if (shipment.purpose != Purpose::Ship) {
        for (const ShipmentPackage &package : shipment.packages) {
            addHistoryNumber(db, shipment.about, package.trackingNumber);
        }
        return;
    }
    db.change(QStringLiteral("INSERT INTO history (shipment, indexed) VALUES (?, 1) ON CONFLICT (shipment) DO UPDATE SET indexed = 1"),
              {text(shipment.id.text())});
    const qint64 place = placeOf(db, shipment.id);
    QStringList words = searchWords(shipment, knownOrder(db, shipment.order), finishedAt.toLocalTime().date());
    db.each(QStringLiteral("SELECT number FROM tracking_numbers WHERE shipment = ?"), {text(shipment.id.text())},
            [&words](const QSqlQuery &row) { words << numberWords(row.value(0).toString()); });
    addWords(db, place, words);
}

void dropHistoryWords(Connection &db, const ShipmentId &shipment)
{
    db.change(QStringLiteral("DELETE FROM history_words WHERE seq = (SELECT seq FROM history WHERE shipment = ?)"),
              {text(shipment.text())});
}

void dropHistory(Connection &db, const ShipmentId &shipment)
{
    dropHistoryWords(db, shipment);
    db.change(QStringLiteral("DELETE FROM history WHERE shipment = ?"), {text(shipment.text())});
}

void addHistoryNumber(Connection &db, const ShipmentId &shipment, const QString &number)
{
    const qint64 place = shipment.isEmpty() ? 0 : placeOf(db, shipment);
    if (place > 0) {
        addWords(db, place, numberWords(number));
    }
}

std::vector<std::pair<qint64, ShipmentId>> historyPlaces(Connection &db, const HistoryQuery &query)
{
    if (query.terms.isEmpty()) {
        return walked(db, query, {}, query.after);
    }
    const std::vector<Term> terms = termsOf(db, query.terms);
    if (terms.front().shipments == 0) {
        return {};
    }
    if (terms.front().shipments >= commonWord) {
        const qint64 newest = std::min(query.before, db.single(QStringLiteral("SELECT MAX(seq) FROM history")).toLongLong() + 1);
        auto places = walked(db, query, terms, std::max(query.after, newest - newestShipments));
        return places.size() > static_cast<size_t>(query.limit) ? places : intersected(db, query, terms);
    }
    return lookedUp(db, query, terms);
}

ShipmentId historyOfNumber(Connection &db, const QString &number)
{
    // Only numbers stand reversed among the words: no SKU and no name is taken for one.
    const QString word = searchWord(number);
    if (word.isEmpty()) {
        return {};
    }
    Statement statement;
    statement.add(QStringLiteral("SELECT h.seq, h.shipment FROM history_words w CROSS JOIN history h WHERE w.word = ? AND h.seq = w.seq "
                                 "ORDER BY w.seq DESC LIMIT 1"),
                  {reversedWord(word)});
    const auto places = placesOf(db, statement);
    return places.empty() ? ShipmentId() : places.front().second;
}

} // namespace packbench::rows
