// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <vector>

namespace packbench {

/// A carrier of the practice OMS.
struct PracticeAkinonCompany {
    int id = 0;
    QString name;
    QString carrier; ///< as account files call it
};

[[nodiscard]] inline const std::vector<PracticeAkinonCompany> &practiceAkinonCompanies()
{
    static const std::vector<PracticeAkinonCompany> companies{
        {695, QStringLiteral("Yurtiçi Kargo"), QStringLiteral("yurtici")}, {696, QStringLiteral("Aras Kargo"), QStringLiteral("aras")},
        {697, QStringLiteral("MNG Kargo"), QStringLiteral("mng")},         {698, QStringLiteral("PTT Kargo"), QStringLiteral("ptt")},
        {699, QStringLiteral("Sürat Kargo"), QStringLiteral("surat")},
    };
    return companies;
}

/// Empty when there is no such company.
[[nodiscard]] inline QString practiceAkinonCompanyName(int id)
{
    for (const PracticeAkinonCompany &company : practiceAkinonCompanies()) {
        if (company.id == id)
            return company.name;
    }
    return {};
}

} // namespace packbench
