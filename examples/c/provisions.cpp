// The same in C++17: owners instead of frees, exceptions instead of statuses.
#include <iostream>
#include <nd137.hpp>

int main() {
    nd137::check_abi();
    try {
        const auto reply = nd137::call("list_provisions", R"({"as_of":"2026-11-21","article":21})");
        std::cout << reply.json() << '\n';
        nd137::call("list_provisions", R"({"article":21})"); // no day: an error that names the field
    } catch (const nd137::error &error) {
        std::cerr << error.what() << '\n';
        return error.status();
    }
}
