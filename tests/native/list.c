/* A warning list prepared once: hosts in every spelling, eight threads on one list, and the verdict
 * with it is the one with the attached document. */
#include "check.h"
#include <nd137.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { ENTRIES = 20000, THREADS = 8 };

static const uint8_t *u8(const char *text) { return (const uint8_t *)text; }

static nd137_list *opened(const char *text) {
    nd137_list *list = NULL;
    nd137_list_new(u8(text), strlen(text), &list, NULL);
    return list;
}

static int code(const nd137_list *list, const char *host) {
    uint8_t found = 99;
    if (nd137_list_find(list, u8(host), strlen(host), &found, NULL) != ND137_OK) return -1;
    return found;
}

static void *look_up(void *list) {
    char host[64];
    long wrong = 0;
    for (int n = 0; n < ENTRIES; n++) {
        snprintf(host, sizeof host, "www.mau-%d.example.vn", n);
        wrong += code(list, host) != ND137_LIST_LISTED;
        snprintf(host, sizeof host, "mau-%d.example.org", n);
        wrong += code(list, host) != ND137_LIST_CLEAR;
    }
    return (void *)wrong;
}

static int same_reply(const nd137_reply *one, const nd137_reply *other) {
    const uint8_t *a = NULL, *b = NULL;
    uint64_t n = 0, m = 0;
    nd137_reply_json(one, &a, &n);
    nd137_reply_json(other, &b, &m);
    return n == m && n > 0 && memcmp(a, b, n) == 0;
}

int main(void) {
    const char *text = "lua-dao.example.vn\nng\xc3\xa2nh\xc3\xa0ng.example.vn\n"
                       "https://chung.example.vn/gia\n203.0.113.0/25\n2001:db8:bad::/48\n";
    nd137_list *list = opened(text);
    uint64_t entries = 0;
    expect(nd137_list_entries(list, &entries) == ND137_OK && entries == 5, "five entries");
    expect(code(list, "www.LUA-DAO.example.vn.") == ND137_LIST_LISTED, "a subdomain");
    expect(code(list, "NG\xc3\x82NH\xc3\x80NG.example.vn") == ND137_LIST_LISTED, "a name in its own script");
    expect(code(list, "xn--ngnhng-ltan.example.vn") == ND137_LIST_LISTED, "the same in Punycode");
    expect(code(list, "xlua-dao.example.vn") == ND137_LIST_CLEAR, "another name");
    expect(code(list, "chung.example.vn") == ND137_LIST_PAGE, "one page");
    expect(code(list, "203.0.113.127") == ND137_LIST_LISTED, "the last address of a network");
    expect(code(list, "203.0.113.128") == ND137_LIST_CLEAR, "the address after it");
    expect(code(list, "[::ffff:203.0.113.1]:443") == ND137_LIST_LISTED, "an IPv4-mapped address");
    expect(code(list, "2001:db8:bad::1") == ND137_LIST_LISTED, "an IPv6 address");

    const char *request = "{\"as_of\":\"2026-11-21\",\"site\":{\"addresses\":[\"192.0.2.1\"],\"hosts\":"
                          "[\"lua-dao.example.vn\"]},\"warning_list\":{\"date\":\"2026-11-20\"}}";
    nd137_reply *with = NULL, *attached = NULL;
    expect(nd137_list_assess_trust(list, u8(request), strlen(request), &with, NULL) == ND137_OK,
           "a verdict by the list");
    expect(nd137_call(u8("assess_trust"), 12, u8(request), strlen(request), u8(text), strlen(text),
                      &attached, NULL) == ND137_OK, "a verdict by the document");
    expect(with && attached && same_reply(with, attached), "both are equal");
    nd137_reply_free(with);
    nd137_reply_free(attached);
    const char *other = "{\"as_of\":\"2026-11-21\",\"warning_list\":{\"sha256\":"
                        "\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\"}}";
    with = NULL;
    expect(nd137_list_assess_trust(list, u8(other), strlen(other), &with, NULL)
               == ND137_INVALID_REQUEST && with == NULL, "the digest of another list");

    uint8_t untouched = 77;
    nd137_reply *error = NULL;
    expect(nd137_list_find(list, u8("a..vn"), 5, &untouched, &error) == ND137_INVALID_REQUEST
               && untouched == 77 && error != NULL, "no host: untouched, and an error");
    nd137_reply_free(error);
    expect(nd137_list_find(NULL, u8("a.vn"), 4, &untouched, NULL) == ND137_INVALID_ARGUMENT
               && nd137_list_find(list, NULL, 4, &untouched, NULL) == ND137_INVALID_ARGUMENT
               && nd137_list_find(list, u8("a.vn"), 4, NULL, NULL) == ND137_INVALID_ARGUMENT
               && nd137_list_entries(list, NULL) == ND137_INVALID_ARGUMENT
               && nd137_list_new(u8("a.vn"), 4, NULL, NULL) == ND137_INVALID_ARGUMENT
               && nd137_list_assess_trust(list, u8("{}"), 2, NULL, NULL) == ND137_INVALID_ARGUMENT,
           "NULL is refused");
    nd137_list_free(list);
    nd137_list_free(NULL);

    list = NULL;
    expect(nd137_list_new(u8("a.vn\nkhong hop le\n"), 18, &list, NULL) == ND137_INVALID_DOCUMENT
               && list == NULL, "a bad line: no list");

    char *long_text = malloc(ENTRIES * 32);
    size_t length = 0;
    for (int n = 0; n < ENTRIES; n++)
        length += (size_t)sprintf(long_text + length, "mau-%d.example.vn\n", n);
    list = opened(long_text);
    free(long_text);
    pthread_t threads[THREADS];
    for (int n = 0; n < THREADS; n++) pthread_create(&threads[n], NULL, look_up, list);
    for (int n = 0; n < THREADS; n++) {
        void *wrong = NULL;
        pthread_join(threads[n], &wrong);
        expect(wrong == NULL, "a thread finds what is listed");
    }
    nd137_list_free(list);
    return finish("list");
}
