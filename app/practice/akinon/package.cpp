// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/akinon/package.h"

#include <algorithm>

namespace packbench {

using namespace Qt::StringLiterals;

const PracticeAkinonItem *PracticeAkinonPackage::item(qint64 itemId) const
{
    const auto found = std::find_if(items.begin(), items.end(), [itemId](const PracticeAkinonItem &each) { return each.id == itemId; });
    return found == items.end() ? nullptr : &*found;
}

QString practiceAkinonStateName(int state)
{
    switch (state) {
    case PracticeAkinonPackage::Waiting:
        return u"Bekliyor"_s;
    case PracticeAkinonPackage::Blocked:
        return u"Bloke"_s;
    case PracticeAkinonPackage::Preparing:
        return u"Hazırlanıyor"_s;
    case PracticeAkinonPackage::ReadyForPackaging:
        return u"Paketlemeye Hazır"_s;
    case PracticeAkinonPackage::CancellationWaiting:
        return u"İptal Bekliyor"_s;
    case PracticeAkinonPackage::Packed:
        return u"Paketlendi"_s;
    case PracticeAkinonPackage::Shipped:
        return u"Kargoya Verildi"_s;
    case PracticeAkinonPackage::AttemptedDelivery:
        return u"Teslimat Denendi"_s;
    case PracticeAkinonPackage::DeliveryFailed:
        return u"Teslim Edilemedi"_s;
    case PracticeAkinonPackage::Delivered:
        return u"Teslim Edildi"_s;
    case PracticeAkinonPackage::OutOfStock:
        return u"Stokta Olmayan Ürün İçeriyor"_s;
    case PracticeAkinonPackage::Cancelled:
        return u"İptal Edildi"_s;
    default:
        return QString::number(state);
    }
}

} // namespace packbench
