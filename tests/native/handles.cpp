// The C++ owners of handles: each says what the operation says, moves, and is freed once; failures
// are exceptions.
#include "check.h"
#include <nd137.hpp>
#include <string>
#include <utility>

namespace {
template <typename Action> void throws(int32_t status, const std::string &words, const Action &action) {
    try {
        action();
        expect(0, words.c_str());
    } catch (const nd137::error &error) {
        expect(error.status() == status && std::string(error.what()).find(words) != std::string::npos, error.what());
    }
}
} // namespace

int main() {
    nd137::check_abi();

    nd137::scale first("2026-11-21", 100'000'000);
    const nd137::scale scale = std::move(first);
    std::array<int64_t, 12> months;
    months.fill(3'000'000);
    expect(scale.classify(months) == ND137_SCALE_LARGE, "the class at 3 %");
    throws(ND137_INVALID_REQUEST, "/as_of", [] { nd137::scale("2024-10-22"); });

    nd137::list one("lua-dao.example.vn\n");
    const nd137::list list = std::move(one);
    expect(list.find("www.lua-dao.example.vn") == ND137_LIST_LISTED, "a listed host");
    throws(ND137_INVALID_REQUEST, "host cannot be read", [&] { list.find("a..vn"); });
    throws(ND137_INVALID_DOCUMENT, "line", [] { nd137::list("a.vn\nkhong hop le\n"); });

    const std::string shared = R"({"kinds":["licence"],"wording":{"vi":"Số hóa từ giấy"})";
    const std::string own = R"("at":"2026-11-21T14:30:05+07:00","converter":{"kind":"agency","name":"Sở Mẫu"}})";
    nd137::marker begun("mark_paper_to_data", shared + "}");
    const nd137::marker marker = std::move(begun);
    expect(marker.mark("{" + own).json() == nd137::call("mark_paper_to_data", shared + "," + own).json(),
           "the mark of the plain operation");
    throws(ND137_REFUSED, R"("at":"/at")", [&] { marker.mark("{}"); });
    throws(ND137_REFUSED, R"("at":"/wording/vi")", [&] { nd137::marker("mark_data_to_paper", shared + "}"); });
    return finish("handles in C++");
}
