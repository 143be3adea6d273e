/*
 * nd137: Vietnam's Decree 137/2024/ND-CP on electronic transactions of state agencies.
 *
 * Generated from ffi-c/src; `cargo test -p nd137-ffi` proves that it is current.
 *
 * OWNERSHIP  What you pass in stays yours; the library keeps no pointer to it after the call.
 *   An object that you receive through an out-parameter is yours: free it exactly once, with
 *   the function named after its type (nd137_reply_free, nd137_scale_free). NULL may be freed.
 *   Bytes that you read out of an object belong to the object and live as long as it does.
 *   Never pass the library's memory to free(), nor your own to a free function of the library.
 *
 * THREADS    Every function may be called from any thread, and from several at once. There is
 *   no global state to set up. No object changes once you have it: any number of threads may
 *   use it at the same time; the one that frees it must be the last one that uses it.
 *
 * ERRORS     A function that can fail returns an int32_t status: ND137_OK is 0, every other
 *   number is a failure. Later versions may add numbers, none changes its meaning. On failure
 *   out-parameters are untouched, but for `error`, which then receives an object that says in
 *   Vietnamese and English what was wrong and where; on success `error` is untouched. `error`
 *   may be NULL. An engine failure is never a verdict, and a verdict of any outcome is ND137_OK.
 *   A panic inside the library is caught and returned as ND137_INTERNAL. Only running out of
 *   memory ends the process, and, in debug builds of the library, freeing or using an object
 *   that is not alive: a line on stderr names it, then abort().
 *
 * ENCODINGS  Text is UTF-8 with its length in bytes; it need not end with NUL, and a NUL inside
 *   is an ordinary byte. Responses are canonical JSON (RFC 8785): equal verdicts are equal
 *   bytes. Dates are YYYY-MM-DD; counts that may pass 2^53 are decimal strings.
 *
 * LIMITS     Operation name 128 bytes, request 16 MiB, document 1 GiB (operations on documents
 *   have tighter limits of their own). A longer length is refused unread, with
 *   ND137_LIMIT_EXCEEDED. JSON may be nested 127 levels deep.
 *
 * VERSIONS   Compare nd137_abi_version() with ND137_ABI_VERSION before the first call. The
 *   number, which is also that of the SONAME, changes when a program built with this header
 *   could no longer run.
 */


#ifndef ND137_H
#define ND137_H

#include <stdint.h>

// Of the Arrow C stream interface; its definition is Arrow's.
struct ArrowArrayStream;

// Done; the results are written.
#define ND137_OK 0

// The request is not JSON in UTF-8.
#define ND137_INVALID_JSON 1

// A field of the request is missing, unknown, of the wrong type or outside its range.
#define ND137_INVALID_REQUEST 2

// A limit on size, depth or number is passed.
#define ND137_LIMIT_EXCEEDED 3

// There is no operation of this name.
#define ND137_UNKNOWN_OPERATION 4

// The decree's conditions are not fulfilled, so nothing was made; the error holds every finding.
#define ND137_REFUSED 5

// The document cannot be processed.
#define ND137_INVALID_DOCUMENT 6

// The library failed (a panic was caught, for instance); please report it.
#define ND137_INTERNAL 7

// The call itself is wrong: a pointer is NULL, or a name is not UTF-8.
#define ND137_INVALID_ARGUMENT 8

// The ABI that this header describes. A program compares it with `nd137_abi_version()` before
// the first call, and does not go on if they differ.
#define ND137_ABI_VERSION 1

// Below 3 % of the population.
#define ND137_SCALE_BELOW_LARGE 0

// From 3 % to 10 %, both ends included (Art. 17.2).
#define ND137_SCALE_LARGE 1

// Above 10 % (Art. 17.3).
#define ND137_SCALE_VERY_LARGE 2

// No class: a count is negative, or a population is not positive.
#define ND137_SCALE_INVALID 255

// The list does not cover the host.
#define ND137_LIST_CLEAR 0

// The list covers the host: its name, a domain above it, its address, or a network around it.
#define ND137_LIST_LISTED 1

// The list names one page of the host, not all of it; a person should look.
#define ND137_LIST_PAGE 2

// A population, resolved once, to classify many systems by. It never changes: any number of
// threads may use it at once. Free it once, with `nd137_scale_free`, from any thread.
typedef struct nd137_scale nd137_scale;

// A warning list, read once. It never changes: any number of threads may use it at once. Free it
// once, with `nd137_list_free`, from any thread.
typedef struct nd137_list nd137_list;

// What many marks have in common, checked once. It never changes: any number of threads may use
// it at once. Free it once, with `nd137_marker_free`, from any thread.
typedef struct nd137_marker nd137_marker;

// The response of an operation, or an error. It never changes: any number of threads may read
// it at once. Free it once, with `nd137_reply_free`, from any thread.
typedef struct nd137_reply nd137_reply;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

// The ABI of the loaded library.
uint32_t nd137_abi_version(void);

// The version of the loaded library, as `major.minor.patch`: static, NUL-terminated ASCII.
const char *nd137_version(void);

// Runs an operation.
//
// - `operation`: its name in UTF-8, such as `classify_scale`.
// - `request`: JSON in UTF-8.
// - `document`: the file that travels with the request, or NULL and 0.
// - `reply`: on `ND137_OK` receives the response, else is untouched.
// - `error`: NULL if it is not wanted; on any other status receives the error as a reply whose
//   JSON has `kind`, `at` (JSON Pointer to the field), `message` (`vi`, `en`) and, for
//   `ND137_REFUSED`, `assessment`. On `ND137_OK` it is untouched.
//
// Contract:
// Each input is NULL or points to as many bytes as its length says, unchanged during the call;
// `reply` and `error` are NULL or places to write.
int32_t nd137_call(const uint8_t *operation,
                   uint64_t operation_length,
                   const uint8_t *request,
                   uint64_t request_length,
                   const uint8_t *document,
                   uint64_t document_length,
                   struct nd137_reply **reply,
                   struct nd137_reply **error);

// Lists the operations as JSON: `[{"doc", "document", "name"}, ...]`, where `document` is
// `none`, `optional`, `taken` or `taken_and_given`. `reply` and `error` as for `nd137_call`.
//
// Contract:
// `reply` and `error` are NULL or places to write.
int32_t nd137_operations(struct nd137_reply **reply,
                         struct nd137_reply **error);

// Gives the JSON of a reply: UTF-8, followed by a NUL byte that `length` does not count.
// The bytes belong to the reply and live as long as it does.
//
// Contract:
// `reply` is NULL or a reply that is not freed; `json` and `length` are NULL or places to write.
int32_t nd137_reply_json(const struct nd137_reply *reply,
                         const uint8_t **json,
                         uint64_t *length);

// Gives the document of a reply, or NULL and 0 if it has none. The bytes belong to the reply
// and live as long as it does.
//
// Contract:
// As for `nd137_reply_json`.
int32_t nd137_reply_document(const struct nd137_reply *reply,
                             const uint8_t **document,
                             uint64_t *length);

// Frees a reply with its JSON and document. NULL is allowed and does nothing. Freeing a reply
// twice is undefined in release builds; debug builds say so and abort.
//
// Contract:
// `reply` is NULL or a reply that is not freed; nobody uses it or its bytes any more.
void nd137_reply_free(struct nd137_reply *reply);

// Prepares to classify by the population that counts on a day.
//
// - `as_of`: the day, `YYYY-MM-DD`. Days before the decree's entry into force are refused.
// - `population`: the official figure, or 0 for the library's latest yearly average on the day;
//   `ND137_INVALID_REQUEST` if there is none.
// - `scale`: receives the object; `error` as for `nd137_call`.
//
// Contract:
// `as_of` is NULL or points to as many bytes as its length says; `scale` and `error` are NULL
// or places to write.
int32_t nd137_scale_new(const uint8_t *as_of,
                        uint64_t as_of_length,
                        int64_t population,
                        struct nd137_scale **scale,
                        struct nd137_reply **error);

// Gives the population by which `scale` classifies.
//
// Contract:
// `scale` is NULL or not freed; `population` is NULL or a place to write.
int32_t nd137_scale_population(const struct nd137_scale *scale,
                               uint64_t *population);

// Classifies one system: `months` are twelve counts of distinct users in Viet Nam, in any
// order. `code` receives an `ND137_SCALE_...` number; a negative count gives
// `ND137_SCALE_INVALID`.
//
// Contract:
// `scale` is NULL or not freed; `months` is NULL or points to twelve numbers; `code` is NULL or
// a place to write.
int32_t nd137_scale_classify(const struct nd137_scale *scale,
                             const int64_t *months,
                             uint8_t *code);

// Classifies one system by a population that the caller gives; otherwise as
// `nd137_scale_classify`. A population that is not positive gives `ND137_SCALE_INVALID`.
//
// Contract:
// As for `nd137_scale_classify`.
int32_t nd137_classify_scale(const int64_t *months,
                             int64_t population,
                             uint8_t *code);

// Classifies a table: `months` are twelve columns of `rows` counts each, `codes` receives one
// `ND137_SCALE_...` number a row. A row with a negative count gets `ND137_SCALE_INVALID`.
//
// Contract:
// `scale` is NULL or not freed; `months` is NULL or points to twelve pointers, each NULL or to
// `rows` numbers; `codes` is NULL or points to `rows` writable bytes that overlap no column.
int32_t nd137_scale_classify_columns(const struct nd137_scale *scale,
                                     const int64_t *const *months,
                                     uint64_t rows,
                                     uint8_t *codes);

// Classifies a table in which each row has its own population; otherwise as
// `nd137_scale_classify_columns`. A row whose population is not positive gets
// `ND137_SCALE_INVALID`.
//
// Contract:
// As for `nd137_scale_classify_columns`; `populations` is NULL or points to `rows` numbers.
int32_t nd137_classify_scale_columns(const int64_t *const *months,
                                     const int64_t *populations,
                                     uint64_t rows,
                                     uint8_t *codes);

// Frees a classifier. NULL is allowed and does nothing. Freeing one twice is undefined in
// release builds; debug builds say so and abort.
//
// Contract:
// `scale` is NULL or not freed, and nobody uses it any more.
void nd137_scale_free(struct nd137_scale *scale);

// Reads a warning list: UTF-8 text, an entry a line (domain name, IP address, CIDR or URL);
// empty lines and lines that begin with `#` do not count.
//
// - `list`: receives the object; `error` as for `nd137_call`. A line that cannot be read is
//   `ND137_INVALID_DOCUMENT`, and the message names it.
//
// Contract:
// `text` is NULL or points to as many bytes as its length says; `list` and `error` are NULL or
// places to write.
int32_t nd137_list_new(const uint8_t *text,
                       uint64_t text_length,
                       struct nd137_list **list,
                       struct nd137_reply **error);

// Gives how many entries the list has.
//
// Contract:
// `list` is NULL or not freed; `entries` is NULL or a place to write.
int32_t nd137_list_entries(const struct nd137_list *list,
                           uint64_t *entries);

// Looks up a host: a domain name in any spelling, or an IP address.
//
// - `code`: receives an `ND137_LIST_...` number; `error` as for `nd137_call`.
//
// Contract:
// `list` is NULL or not freed; `host` is NULL or points to as many bytes as its length says;
// `code` and `error` are NULL or places to write.
int32_t nd137_list_find(const struct nd137_list *list,
                        const uint8_t *host,
                        uint64_t host_length,
                        uint8_t *code,
                        struct nd137_reply **error);

// Runs `assess_trust` with this list in place of the attached document. `request`, `reply` and
// `error` as for `nd137_call`.
//
// Contract:
// `list` is NULL or not freed; otherwise as for `nd137_call`.
int32_t nd137_list_assess_trust(const struct nd137_list *list,
                                const uint8_t *request,
                                uint64_t request_length,
                                struct nd137_reply **reply,
                                struct nd137_reply **error);

// Frees a list. NULL is allowed and does nothing. Freeing one twice is undefined in release
// builds; debug builds say so and abort.
//
// Contract:
// `list` is NULL or not freed, and nobody uses it any more.
void nd137_list_free(struct nd137_list *list);

// Prepares to make marks that have the wording, the converter or anything else in common.
//
// - `operation`: `mark_paper_to_data` or `mark_data_to_paper`.
// - `shared`: a request of this operation in JSON with the members that do not change.
// - `marker`: receives the object; `error` as for `nd137_call`: what the operation says of a
//   request that cannot be read, and `ND137_REFUSED` where something in `shared` can stand in no
//   mark, such as a wording that tells no direction. A member that is not there is no fault yet.
//
// Contract:
// `operation` and `shared` are NULL or point to as many bytes as their lengths say; `marker` and
// `error` are NULL or places to write.
int32_t nd137_marker_new(const uint8_t *operation,
                         uint64_t operation_length,
                         const uint8_t *shared,
                         uint64_t shared_length,
                         struct nd137_marker **marker,
                         struct nd137_reply **error);

// Makes a mark: the answer of the operation, byte for byte, to `request` with the shared members
// added. A member that `request` has counts instead of the shared one, whole.
//
// - `request`: JSON in UTF-8; `reply` and `error` as for `nd137_call`.
//
// Contract:
// `marker` is NULL or not freed; otherwise as for `nd137_call`.
int32_t nd137_marker_mark(const struct nd137_marker *marker,
                          const uint8_t *request,
                          uint64_t request_length,
                          struct nd137_reply **reply,
                          struct nd137_reply **error);

// Frees a marker. NULL is allowed and does nothing. Freeing one twice is undefined in release
// builds; debug builds say so and abort.
//
// Contract:
// `marker` is NULL or not freed, and nobody uses it any more.
void nd137_marker_free(struct nd137_marker *marker);

// Classifies the rows of an Arrow stream (the C stream interface).
//
// - `scale`: the population for all rows; or NULL, then a thirteenth column holds it.
// - `in`: its tables have twelve (or thirteen) columns, all of them int64 or all uint64: the
//   months in any order, then the population. Names do not matter; nulls are allowed.
// - `out`: receives a stream of as many rows in as many tables, with the one column `scale`
//   of type uint8: an `ND137_SCALE_...` number, or null where the row has no class, because a
//   value is null or negative or the population is not positive.
// - `error`: as for `nd137_call`.
//
// Nothing is read before `out` is: memory is bounded by one table. Whatever the status, `in` is
// the library's afterwards unless it or `out` was NULL: its `release` is NULL, and it ends with
// `out`. `scale` may be freed before `out` is.
//
// Contract:
// `scale` is NULL or not freed; `in` is NULL or a stream that is not released; `out` and `error`
// are NULL or places to write, and `out` holds no stream that would be lost.
int32_t nd137_classify_scale_arrow(const struct nd137_scale *scale,
                                   struct ArrowArrayStream *in,
                                   struct ArrowArrayStream *out,
                                   struct nd137_reply **error);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* ND137_H */
