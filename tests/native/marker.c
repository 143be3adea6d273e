/* A wording and what else many marks share, checked once: marks are those of the plain operation,
 * on every shared vector; what no mark can carry is refused at once; eight threads on one handle.
 * marker DIRECTORY: DIRECTORY is tests/vectors. */
#define _POSIX_C_SOURCE 200809L
#include "check.h"
#include <nd137.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { THREADS = 8, ROUNDS = 100 };

#define TO_DATA "mark_paper_to_data"
#define SHARE "{\"converter\":{\"kind\":\"agency\",\"name\":\"S\xe1\xbb\x9f M\xe1\xba\xabu\"},\"kinds\":[\"licence\"]," \
              "\"wording\":{\"vi\":\"S\xe1\xbb\x91 h\xc3\xb3\x61 t\xe1\xbb\xab gi\xe1\xba\xa5y\"}"
#define OWN "\"at\":\"2026-11-21T14:30:05+07:00\",\"detail\":\"compact\"}"

static const uint8_t *u8(const char *text) { return (const uint8_t *)text; }

static nd137_marker *opened(const char *operation, const char *shared, nd137_reply **error) {
    nd137_marker *marker = NULL;
    nd137_marker_new(u8(operation), strlen(operation), u8(shared), strlen(shared), &marker, error);
    return marker;
}

/* The answer is these bytes, or an error of these bytes. */
static int answers(const nd137_marker *marker, const char *request, const char *wanted) {
    nd137_reply *reply = NULL, *error = NULL;
    const uint8_t *json = NULL;
    uint64_t length = 0;
    int32_t status = nd137_marker_mark(marker, u8(request), strlen(request), &reply, &error);
    const nd137_reply *got = status == ND137_OK ? reply : error;
    int same = (reply == NULL) != (error == NULL) && nd137_reply_json(got, &json, &length) == ND137_OK &&
               length == strlen(wanted) && memcmp(json, wanted, length) == 0;
    nd137_reply_free(reply);
    nd137_reply_free(error);
    return same;
}

/* What the plain operation answers; the caller frees it. */
static nd137_reply *plain(const char *request) {
    nd137_reply *reply = NULL;
    nd137_call(u8(TO_DATA), strlen(TO_DATA), u8(request), strlen(request), NULL, 0, &reply, NULL);
    return reply;
}

static const char *text(const nd137_reply *reply) {
    const uint8_t *json = u8("");
    uint64_t length = 0;
    nd137_reply_json(reply, &json, &length);
    return (const char *)json;
}

static void vectors(const char *directory) {
    char path[4096];
    snprintf(path, sizeof path, "%s/bytes.tsv", directory);
    FILE *file = fopen(path, "rb");
    expect(file != NULL, path);
    if (!file) return;
    char *line = NULL;
    size_t capacity = 0;
    ssize_t length;
    long empty = 0, whole = 0, wrong = 0;
    while ((length = getline(&line, &capacity, file)) > 0) {
        if (strncmp(line, "mark_", 5) != 0) continue;
        if (line[length - 1] == '\n') line[length - 1] = 0;
        char *column[7], *rest = line;
        for (int i = 0; i < 7; i++) {
            column[i] = rest;
            rest = rest ? strchr(rest, '\t') : NULL;
            if (rest) *rest++ = 0;
        }
        if (!column[6]) {
            expect(0, "seven columns");
            break;
        }
        nd137_marker *marker = opened(column[0], "{}", NULL);
        wrong += !answers(marker, column[3], column[5]);
        nd137_marker_free(marker);
        empty++;
        marker = opened(column[0], column[3], NULL);
        if (marker) {
            wrong += !answers(marker, "{}", column[5]);
            whole++;
        } else {
            wrong += strcmp(column[4], "error") != 0;
        }
        nd137_marker_free(marker);
    }
    free(line);
    fclose(file);
    expect(wrong == 0 && empty > 150 && whole > 90, "every vector, nothing shared and all shared");
}

static nd137_reply *expected;

static void *make(void *marker) {
    long wrong = 0;
    for (int round = 0; round < ROUNDS; round++) {
        wrong += !answers(marker, "{" OWN, text(expected));
        /* Errors of one thread are no other's. */
        wrong += answers(marker, "{\"at\":1}", text(expected));
    }
    return (void *)wrong;
}

static void refused(const char *what, int32_t wanted, const char *at, const char *operation, const char *shared) {
    nd137_marker *const untouched = (nd137_marker *)&passed;
    nd137_marker *marker = untouched;
    nd137_reply *error = NULL;
    int32_t status = nd137_marker_new(u8(operation), strlen(operation), u8(shared), strlen(shared), &marker, &error);
    int said = error != NULL && strstr(text(error), at) != NULL;
    if (!said && error) fprintf(stderr, "%s\n", text(error));
    expect(status == wanted && marker == untouched && said, what);
    nd137_reply_free(error);
    expect(nd137_marker_new(u8(operation), strlen(operation), u8(shared), strlen(shared), &marker, NULL) == wanted
               && marker == untouched, what);
}

int main(int argc, char **argv) {
    vectors(argc == 2 ? argv[1] : "tests/vectors");

    expected = plain(SHARE "," OWN);
    expect(expected != NULL && strstr(text(expected), "\"outcome\":\"met\"") != NULL, "the plain operation");
    nd137_marker *marker = opened(TO_DATA, SHARE "}", NULL);
    expect(marker != NULL && answers(marker, "{" OWN, text(expected)), "the same mark");
    nd137_reply *other = plain("{\"kinds\":[\"ordinary\"],\"converter\":{\"kind\":\"individual\",\"name\":\"A\"},"
                               "\"wording\":{\"vi\":\"Converted from paper\"}," OWN);
    expect(other != NULL && answers(marker, "{\"kinds\":[\"ordinary\"],\"converter\":{\"kind\":\"individual\",\"name\":"
                                            "\"A\"},\"wording\":{\"vi\":\"Converted from paper\"}," OWN, text(other)),
           "what the request has counts");
    nd137_reply_free(other);

    pthread_t threads[THREADS];
    for (int n = 0; n < THREADS; n++) pthread_create(&threads[n], NULL, make, marker);
    for (int n = 0; n < THREADS; n++) {
        void *wrong = NULL;
        pthread_join(threads[n], &wrong);
        expect(wrong == NULL, "eight threads on one handle");
    }

    refused("a wording of the opposite direction", ND137_REFUSED, "\"at\":\"/wording/vi\"", "mark_data_to_paper", SHARE "}");
    refused("a wording that is no words", ND137_REFUSED, "\"at\":\"/wording/vi\"", TO_DATA, "{\"wording\":{\"vi\":\"***\"}}");
    refused("a gloss of the opposite direction", ND137_INVALID_REQUEST, "\"at\":\"/wording/en\"", TO_DATA,
            "{\"wording\":{\"vi\":\"Converted from paper\",\"en\":\"Converted from data\"}}");
    refused("two lines", ND137_INVALID_REQUEST, "\"at\":\"/wording/vi\"", TO_DATA, "{\"wording\":{\"vi\":\"a\\nb\"}}");
    refused("an unknown member", ND137_INVALID_REQUEST, "\"at\":\"/words\"", TO_DATA, "{\"words\":1}");
    refused("no JSON", ND137_INVALID_JSON, "invalid_json", TO_DATA, "{");
    refused("another operation", ND137_UNKNOWN_OPERATION, "`classify_scale`", "classify_scale", "{}");

    nd137_marker *none = NULL;
    nd137_reply *reply = NULL;
    const uint64_t most = UINT64_MAX;
    expect(nd137_marker_new(NULL, 18, u8("{}"), 2, &none, NULL) == ND137_INVALID_ARGUMENT
               && nd137_marker_new(u8(TO_DATA), 18, NULL, 2, &none, NULL) == ND137_INVALID_ARGUMENT
               && nd137_marker_new(u8(TO_DATA), 18, u8("{}"), 2, NULL, NULL) == ND137_INVALID_ARGUMENT
               && nd137_marker_mark(NULL, u8("{}"), 2, &reply, NULL) == ND137_INVALID_ARGUMENT
               && nd137_marker_mark(marker, NULL, 2, &reply, NULL) == ND137_INVALID_ARGUMENT
               && nd137_marker_mark(marker, u8("{}"), 2, NULL, NULL) == ND137_INVALID_ARGUMENT
               && none == NULL && reply == NULL, "NULL is refused");
    expect(nd137_marker_new(u8(TO_DATA), most, u8("{}"), 2, &none, NULL) == ND137_LIMIT_EXCEEDED
               && nd137_marker_new(u8(TO_DATA), 18, u8("{}"), most, &none, NULL) == ND137_LIMIT_EXCEEDED
               && nd137_marker_mark(marker, u8("{}"), most, &reply, NULL) == ND137_LIMIT_EXCEEDED
               && none == NULL && reply == NULL, "length -1 is refused");
    expect(nd137_marker_mark(marker, u8("{\"\xff\":1}"), 7, &reply, NULL) == ND137_INVALID_JSON && reply == NULL,
           "a request that is not UTF-8");
    nd137_reply_free(expected);
    nd137_marker_free(marker);
    nd137_marker_free(NULL);
    return finish("marker");
}
