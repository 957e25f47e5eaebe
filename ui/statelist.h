// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <functional>
#include <vector>

namespace packbench {

/// A list of values of one kind for a view; the delegate reads the values themselves, screen readers their sentences.
template <typename Value>
class StateList final : public QAbstractListModel
{
public:
    using Sentence = std::function<QString(const Value &)>;

    StateList(Sentence sentence, QObject *parent) : QAbstractListModel(parent), m_sentence(std::move(sentence)) {}

    /// True when something changed.
    bool set(const std::vector<Value> &values)
    {
        if (values == m_values)
            return false;
        if (values.size() != m_values.size()) {
            beginResetModel();
            m_values = values;
            endResetModel();
            return true;
        }
        m_values = values;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return true;
    }

    [[nodiscard]] const Value &at(int row) const { return m_values.at(static_cast<size_t>(row)); }
    [[nodiscard]] const std::vector<Value> &values() const { return m_values; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_values.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
            return {};
        return m_sentence(at(index.row()));
    }

private:
    Sentence m_sentence;
    std::vector<Value> m_values;
};

} // namespace packbench
