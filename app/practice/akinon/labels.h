// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/akinon/books.h"
#include "practice/akinon/call.h"
#include "practice/label.h"

namespace packbench {

/// The carrier labels of packed packages, each at an address of its own that changes whenever the label is made again.
class PracticeAkinonLabels
{
public:
    /// The books must outlive the labels; \a secret guards the addresses, which need no key of the API.
    PracticeAkinonLabels(const PracticeAkinonBooks &books, QByteArray secret) : m_books(books), m_secret(std::move(secret)) {}

    /// Empty as long as there is no label.
    [[nodiscard]] QString address(const PracticeAkinonPackage &package, const QByteArray &origin) const;
    [[nodiscard]] PracticeReply file(const PracticeAkinonCall &call) const;
    /// From now on labels are PNG files, or PDF again.
    void setPictures(bool isPicture) { m_isPicture = isPicture; }

private:
    [[nodiscard]] QByteArray keyOf(const QByteArray &path) const;

    const PracticeAkinonBooks &m_books;
    QByteArray m_secret;
    bool m_isPicture = false;
};

} // namespace packbench
