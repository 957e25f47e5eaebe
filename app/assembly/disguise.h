// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <utility>
#include <vector>

namespace packbench {

/// Takes out of sentences what would tell whose station it is: texts that are known to do so, and everything that looks
/// like an address, a path, an e-mail or a number.
class Disguise
{
public:
    /// Texts of fewer than three characters are too common to be hidden.
    void hide(const QString &text, const QString &by);
    [[nodiscard]] QString of(QString text) const;

private:
    std::vector<std::pair<QString, QString>> m_hidden;
};

} // namespace packbench
