#pragma once

#include "app/api/ApiChannel.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QtConcurrent>

namespace Innbox {

/// Larger answers are parsed off the caller's thread; bytes.
constexpr qsizetype LargeBody = 64 * 1024;

/// \p parse turns the body into an ApiResult<T>, on whatever thread; its error is marked as that
/// of a 2xx that cannot be read.
template <class T, class Parse>
QCoro::Task<ApiResult<T>> parseInBackground(HttpAnswer whole, Parse parse)
{
    if (whole.body.size() <= LargeBody) {
        const ApiResult<T> parsed = parse(whole.body);
        co_return parsed ? parsed : ApiResult<T>(unreadable(parsed.error(), whole.status));
    }
    const QFuture<ApiResult<T>> parsing =
        QtConcurrent::run([body = whole.body, parse] { return ApiResult<T>(parse(body)); });
    const ApiResult<T> parsed = co_await parsing;
    co_return parsed ? parsed : ApiResult<T>(unreadable(parsed.error(), whole.status));
}

} // namespace Innbox
