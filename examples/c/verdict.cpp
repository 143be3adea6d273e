// The same in C++17: owners instead of frees, exceptions instead of statuses; and the answer for
// many systems without JSON.
#include <iostream>
#include <nd137.hpp>

int main() {
    nd137::check_abi();
    try {
        const nd137::scale scale("2026-11-21"); // the library's population on that day
        std::array<int64_t, 12> months;
        for (const int64_t users : {1'000'000, 4'000'000, 14'000'000}) {
            months.fill(users);
            std::cout << users << " users a month: class " << int{scale.classify(months)} << '\n';
        }
        const auto reply = nd137::call(
            "classify_scale", R"({"as_of":"2026-11-21","detail":"compact","monthly_users":[4000000]})");
        std::cout << reply.json() << '\n'; // eleven months are missing: undetermined
        nd137::call("classify_scale", R"({"monthly_users":[]})"); // no day: an error that names it
    } catch (const nd137::error &error) {
        std::cerr << error.what() << '\n';
        return error.status();
    }
}
