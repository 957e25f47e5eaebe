// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/tiktok/books.h"
#include "practice/tiktok/logistics.h"

#include <QJsonObject>

namespace packbench {

/// An order as search and detail give it.
[[nodiscard]] QJsonObject practiceTikTokOrderJson(const PracticeTikTokOrder &order, const PracticeTikTokLogistics &logistics);
/// A package as the search gives it: `id` and `status`.
[[nodiscard]] QJsonObject practiceTikTokFoundJson(const PracticeTikTokPackage &package, const PracticeTikTokBooks &books);
/// A package as its detail gives it: `package_id` and `package_status`.
[[nodiscard]] QJsonObject practiceTikTokDetailJson(const PracticeTikTokPackage &package, const PracticeTikTokBooks &books,
                                                   const PracticeTikTokLogistics &logistics);
/// TO_FULFILL, PROCESSING or CANCELLED.
[[nodiscard]] QString practiceTikTokStatus(const PracticeTikTokPackage &package, const PracticeTikTokBooks &books);

} // namespace packbench
