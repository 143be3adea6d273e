/* Nanoseconds a call from C: the median of nine rounds. */
#define _POSIX_C_SOURCE 200809L
#include <nd137.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ROUNDS = 9, ROWS = 1000000 };

static nd137_scale *scale;
static int64_t *column;
static const int64_t *columns[12];
static int64_t months[12];
static uint8_t *codes;
static uint64_t seen; /* so that nothing is optimised away */

#define REQUEST(detail)                                                                        \
    "{\"as_of\":\"2026-11-21\",\"detail\":\"" detail "\",\"monthly_users\":[4000000,4000000,4000000,"  \
    "4000000,4000000,4000000,4000000,4000000,4000000,4000000,4000000,4000000]}"

static void call(const char *text) {
    nd137_reply *reply = NULL;
    const uint8_t *json;
    uint64_t length;
    if (nd137_call((const uint8_t *)"classify_scale", 14, (const uint8_t *)text, strlen(text), NULL,
                   0, &reply, NULL) != ND137_OK) exit(2);
    nd137_reply_json(reply, &json, &length);
    seen += length;
    nd137_reply_free(reply);
}

static void version(void) { seen += nd137_abi_version(); }
static void one(void) {
    uint8_t code;
    months[0]++;
    nd137_scale_classify(scale, months, &code);
    seen += code;
}
static void table(void) { nd137_scale_classify_columns(scale, columns, ROWS, codes); }
static void compact(void) { call(REQUEST("compact")); }
static void full(void) { call(REQUEST("full")); }

static int ascending(const void *a, const void *b) {
    const double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void measure(const char *name, void (*run)(void), long times, double each) {
    double found[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
        struct timespec from, to;
        clock_gettime(CLOCK_MONOTONIC, &from);
        for (long i = 0; i < times; i++) run();
        clock_gettime(CLOCK_MONOTONIC, &to);
        found[round] = ((double)(to.tv_sec - from.tv_sec) * 1e9 + (double)(to.tv_nsec - from.tv_nsec)) /
                       (double)times / each;
    }
    qsort(found, ROUNDS, sizeof *found, ascending);
    printf("C\t%s\t%.1f\t%.1f\n", name, found[ROUNDS / 2], found[0]);
}

int main(void) {
    if (nd137_scale_new((const uint8_t *)"2026-11-21", 10, 0, &scale, NULL) != ND137_OK) return 2;
    column = malloc(ROWS * sizeof *column);
    codes = malloc(ROWS);
    for (int i = 0; i < ROWS; i++) column[i] = 4000000 + i;
    for (int i = 0; i < 12; i++) columns[i] = column;
    measure("an empty call (ABI version)", version, 2000000, 1);
    measure("class of one system, handle", one, 2000000, 1);
    measure("class of one row of a table", table, 5, ROWS);
    measure("classify_scale, JSON, compact", compact, 20000, 1);
    measure("classify_scale, JSON, full", full, 5000, 1);
    return seen == 0;
}
