// nd137 for C++17: owners for what the C functions hand out, and exceptions for failures.
// The contract is that of nd137.h. Header only.
#ifndef ND137_HPP
#define ND137_HPP

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include "nd137.h"

namespace nd137 {

// Bytes that belong to somebody else.
struct bytes {
    const uint8_t *data;
    std::size_t size;
};

// What an operation gave back.
class reply {
public:
    explicit reply(nd137_reply *owned) noexcept : held_(owned) {}

    // Canonical JSON; it lives as long as the reply.
    std::string_view json() const noexcept {
        const uint8_t *start = nullptr;
        uint64_t length = 0;
        nd137_reply_json(held_.get(), &start, &length);
        return {reinterpret_cast<const char *>(start), static_cast<std::size_t>(length)};
    }

    // The document that the operation made, if it makes one; it lives as long as the reply.
    std::optional<bytes> document() const noexcept {
        const uint8_t *start = nullptr;
        uint64_t length = 0;
        nd137_reply_document(held_.get(), &start, &length);
        if (start == nullptr) return std::nullopt;
        return bytes{start, static_cast<std::size_t>(length)};
    }

private:
    struct free_reply {
        void operator()(nd137_reply *owned) const noexcept { nd137_reply_free(owned); }
    };
    std::unique_ptr<nd137_reply, free_reply> held_;
};

// A failure: what() is the error as JSON (kind, at, message in both languages).
class error : public std::runtime_error {
public:
    error(int32_t status, const std::string &json) : std::runtime_error(json), status_(status) {}

    // One of the ND137_... numbers.
    int32_t status() const noexcept { return status_; }

private:
    int32_t status_;
};

namespace detail {
// Turns a status and the error beside it into an exception.
inline void check(int32_t status, nd137_reply *failure) {
    if (status == ND137_OK) return;
    if (failure == nullptr) throw error(status, "{}");
    throw error(status, std::string(reply(failure).json()));
}

inline const uint8_t *start(std::string_view text) noexcept {
    // An empty view may hold a null pointer, which the C functions would refuse.
    return reinterpret_cast<const uint8_t *>(text.empty() ? "" : text.data());
}
} // namespace detail

// Throws unless the loaded library has the ABI of this header. Call it once, first.
inline void check_abi() {
    if (nd137_abi_version() != ND137_ABI_VERSION) {
        throw std::runtime_error("nd137: built for ABI " + std::to_string(ND137_ABI_VERSION) +
                                 ", the loaded library has " + std::to_string(nd137_abi_version()));
    }
}

// Runs an operation.
inline reply call(std::string_view operation, std::string_view request,
                  std::optional<bytes> document = std::nullopt) {
    nd137_reply *made = nullptr;
    nd137_reply *failure = nullptr;
    static const uint8_t empty = 0;
    const uint8_t *attached = nullptr;
    if (document) attached = document->size == 0 ? &empty : document->data;
    const int32_t status =
        nd137_call(detail::start(operation), operation.size(), detail::start(request),
                   request.size(), attached, document ? document->size : 0, &made, &failure);
    detail::check(status, failure);
    return reply(made);
}

// A population resolved once, to classify many systems by scale. Any number of threads may use
// it at the same time.
class scale {
public:
    // By the library's population on a day (YYYY-MM-DD), or by one that is given.
    explicit scale(std::string_view as_of, int64_t population = 0) {
        nd137_scale *made = nullptr;
        nd137_reply *failure = nullptr;
        const int32_t status =
            nd137_scale_new(detail::start(as_of), as_of.size(), population, &made, &failure);
        detail::check(status, failure);
        held_.reset(made);
    }

    // One of ND137_SCALE_...
    uint8_t classify(const std::array<int64_t, 12> &months) const {
        uint8_t code = ND137_SCALE_INVALID;
        detail::check(nd137_scale_classify(held_.get(), months.data(), &code), nullptr);
        return code;
    }

    // For what takes the C object.
    const nd137_scale *get() const noexcept { return held_.get(); }

private:
    struct free_scale {
        void operator()(nd137_scale *owned) const noexcept { nd137_scale_free(owned); }
    };
    std::unique_ptr<nd137_scale, free_scale> held_;
};

// A warning list read once, to look up many hosts in. Any number of threads may use it at the same
// time.
class list {
public:
    // A list as text, an entry a line.
    explicit list(std::string_view text) {
        nd137_list *made = nullptr;
        nd137_reply *failure = nullptr;
        const int32_t status = nd137_list_new(detail::start(text), text.size(), &made, &failure);
        detail::check(status, failure);
        held_.reset(made);
    }

    // One of ND137_LIST_...
    uint8_t find(std::string_view host) const {
        uint8_t code = ND137_LIST_CLEAR;
        nd137_reply *failure = nullptr;
        const int32_t status =
            nd137_list_find(held_.get(), detail::start(host), host.size(), &code, &failure);
        detail::check(status, failure);
        return code;
    }

    // For what takes the C object.
    const nd137_list *get() const noexcept { return held_.get(); }

private:
    struct free_list {
        void operator()(nd137_list *owned) const noexcept { nd137_list_free(owned); }
    };
    std::unique_ptr<nd137_list, free_list> held_;
};

// What many marks have in common (wording, converter, system), checked once. Any number of threads
// may use it at the same time.
class marker {
public:
    // `operation` is mark_paper_to_data or mark_data_to_paper; `shared` its request as JSON, with
    // the members that do not change.
    marker(std::string_view operation, std::string_view shared) {
        nd137_marker *made = nullptr;
        nd137_reply *failure = nullptr;
        const int32_t status = nd137_marker_new(detail::start(operation), operation.size(),
                                                detail::start(shared), shared.size(), &made, &failure);
        detail::check(status, failure);
        held_.reset(made);
    }

    // What the operation answers to `request` with the shared members added.
    reply mark(std::string_view request) const {
        nd137_reply *made = nullptr;
        nd137_reply *failure = nullptr;
        const int32_t status =
            nd137_marker_mark(held_.get(), detail::start(request), request.size(), &made, &failure);
        detail::check(status, failure);
        return reply(made);
    }

    // For what takes the C object.
    const nd137_marker *get() const noexcept { return held_.get(); }

private:
    struct free_marker {
        void operator()(nd137_marker *owned) const noexcept { nd137_marker_free(owned); }
    };
    std::unique_ptr<nd137_marker, free_marker> held_;
};

} // namespace nd137

#endif // ND137_HPP
