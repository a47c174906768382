#include "app/engine/NetworkWatch.h"

#include "models/Log.h"

#include <QNetworkInformation>

namespace Innbox {

using Reachability = QNetworkInformation::Reachability;

NetworkWatch::NetworkWatch(QObject *parent) : QObject(parent)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        qCInfo(lcSync) << "this system does not tell when the network returns";
        return;
    }
    QNetworkInformation *const information = QNetworkInformation::instance();
    m_isOnline = information->reachability() == Reachability::Online;
    connect(information, &QNetworkInformation::reachabilityChanged, this,
            [this](Reachability reachability) {
                const bool wasOnline = m_isOnline;
                m_isOnline = reachability == Reachability::Online;
                if (m_isOnline && !wasOnline)
                    Q_EMIT returned();
            });
}

} // namespace Innbox
