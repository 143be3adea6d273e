/* Scale without JSON: the answers are exact, a table says what its rows say, eight threads
 * may use one handle, and wrong calls are refused. */
#include "check.h"
#include <nd137.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS = 100003, THREADS = 8 };

static int64_t columns[12][ROWS], populations[ROWS];
static const int64_t *months[12];
static uint8_t codes[ROWS];

static uint64_t state = 137;

static uint64_t any(void) { /* xorshift: the same numbers in every run */
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}

/* Art. 17 in whole numbers: 3 % and 10 % of the population against the average of 12 months. */
__extension__ typedef __int128 wide;

static uint8_t by_hand(const int64_t counts[12], int64_t population) {
    wide total = 0;
    for (int i = 0; i < 12; i++) {
        if (counts[i] < 0) return ND137_SCALE_INVALID;
        total += counts[i];
    }
    if (population <= 0) return ND137_SCALE_INVALID;
    if (total * 100 < (wide)population * 3 * 12) return ND137_SCALE_BELOW_LARGE;
    return total * 100 > (wide)population * 10 * 12 ? ND137_SCALE_VERY_LARGE : ND137_SCALE_LARGE;
}

static void fill(int64_t population) {
    for (int row = 0; row < ROWS; row++) {
        populations[row] = row % 7 == 0 ? (int64_t)(any() >> (any() % 64)) : population;
        for (int month = 0; month < 12; month++)
            columns[month][row] = (int64_t)(any() % (uint64_t)(populations[row] > 7 ? populations[row] / 5 : 7));
        if (row % 11 == 0) { /* at a boundary, and one beside it */
            const int64_t people = populations[row] % ((int64_t)1 << 58);
            int64_t total = row % 2 ? people / 100 * 36 : people / 10 * 12;
            populations[row] = people;
            total += row % 3 - 1;
            for (int month = 0; month < 12; month++) columns[month][row] = total / 12;
            columns[0][row] += total % 12;
        }
        if (row % 1009 == 0) columns[row % 12][row] = -1 - (int64_t)(any() >> 1);
        if (row % 997 == 0) populations[row] = 0;
        if (row % 991 == 0) columns[3][row] = INT64_MAX;
    }
}

static void one_row(int row, int64_t out[12]) {
    for (int month = 0; month < 12; month++) out[month] = columns[month][row];
}

static void *hammer(void *shared) {
    const nd137_scale *scale = shared;
    uint8_t *mine = malloc(ROWS);
    long wrong = mine == NULL;
    uint64_t people = 0;
    nd137_scale_population(scale, &people);
    for (int round = 0; round < 20 && mine; round++) {
        wrong += nd137_scale_classify_columns(scale, months, ROWS, mine) != ND137_OK;
        for (int row = round; row < ROWS; row += 97) {
            int64_t counts[12];
            uint8_t code = 9;
            one_row(row, counts);
            wrong += nd137_scale_classify(scale, counts, &code) != ND137_OK || code != mine[row] ||
                     code != by_hand(counts, (int64_t)people);
        }
    }
    free(mine);
    return (void *)wrong;
}

static nd137_scale *prepare(const char *day, int64_t population) {
    nd137_scale *scale = NULL;
    int32_t status = nd137_scale_new((const uint8_t *)day, strlen(day), population, &scale, NULL);
    expect(status == ND137_OK && scale != NULL, "a handle");
    return scale;
}

static void refused(const char *what, const char *day, int64_t population, const char *words) {
    nd137_scale *scale = NULL;
    nd137_reply *error = NULL;
    const uint8_t *json = NULL;
    uint64_t length = 0;
    int32_t status = nd137_scale_new((const uint8_t *)day, strlen(day), population, &scale, &error);
    int said = error && nd137_reply_json(error, &json, &length) == ND137_OK &&
               strstr((const char *)json, words) != NULL;
    expect(status == ND137_INVALID_REQUEST && scale == NULL && said, what);
    nd137_reply_free(error);
}

int main(void) {
    for (int month = 0; month < 12; month++) months[month] = columns[month];

    nd137_scale *scale = prepare("2026-11-21", 0);
    uint64_t people = 0;
    expect(nd137_scale_population(scale, &people) == ND137_OK && people > 100000000,
           "the library's population of 2025");
    fill((int64_t)people);

    expect(nd137_classify_scale_columns(months, populations, ROWS, codes) == ND137_OK, "a table");
    long wrong = 0, seen[4] = {0};
    for (int row = 0; row < ROWS; row++) {
        int64_t counts[12];
        uint8_t code = 9;
        one_row(row, counts);
        wrong += codes[row] != by_hand(counts, populations[row]);
        wrong += nd137_classify_scale(counts, populations[row], &code) != ND137_OK || code != codes[row];
        seen[codes[row] == ND137_SCALE_INVALID ? 3 : codes[row]]++;
    }
    expect(wrong == 0, "every row is as by hand, alone and in a table");
    expect(seen[0] > 99 && seen[1] > 99 && seen[2] > 99 && seen[3] > 99, "every class is met");

    pthread_t threads[THREADS];
    for (int i = 0; i < THREADS; i++) pthread_create(&threads[i], NULL, hammer, scale);
    for (int i = 0; i < THREADS; i++) {
        void *found = NULL;
        pthread_join(threads[i], &found);
        wrong += (long)found;
    }
    expect(wrong == 0, "eight threads on one handle");

    refused("no day", "2026-11-31", 0, "/as_of");
    refused("a day in another form", "2026-1-5", 0, "/as_of");
    refused("a day before the decree", "2024-10-22", 0, "/as_of");
    refused("a negative population", "2026-11-21", -1, "/population");
    uint8_t code = 9;
    const int64_t counts[12] = {0};
    const int64_t *holed[12];
    memcpy(holed, months, sizeof holed);
    holed[11] = NULL;
    const int64_t *odd = (const int64_t *)(const void *)((const char *)columns[0] + 1);
    nd137_scale *none = NULL;
    expect(nd137_scale_new(NULL, 10, 0, &none, NULL) == ND137_INVALID_ARGUMENT, "NULL day");
    expect(nd137_scale_new((const uint8_t *)"2026-11-21", 10, 0, NULL, NULL) == ND137_INVALID_ARGUMENT, "NULL handle place");
    expect(nd137_scale_new((const uint8_t *)"2026-11-21", UINT64_MAX, 0, &none, NULL) == ND137_LIMIT_EXCEEDED, "length -1");
    expect(nd137_scale_classify(NULL, counts, &code) == ND137_INVALID_ARGUMENT, "NULL handle");
    expect(nd137_scale_classify(scale, NULL, &code) == ND137_INVALID_ARGUMENT, "NULL months");
    expect(nd137_scale_classify(scale, counts, NULL) == ND137_INVALID_ARGUMENT, "NULL code");
    expect(nd137_scale_classify(scale, odd, &code) == ND137_INVALID_ARGUMENT, "odd address");
    expect(nd137_classify_scale(NULL, 1, &code) == ND137_INVALID_ARGUMENT, "NULL months alone");
    expect(nd137_scale_classify_columns(scale, NULL, 1, codes) == ND137_INVALID_ARGUMENT, "NULL columns");
    expect(nd137_scale_classify_columns(scale, holed, 1, codes) == ND137_INVALID_ARGUMENT, "a NULL column");
    expect(nd137_scale_classify_columns(scale, months, 1, NULL) == ND137_INVALID_ARGUMENT, "NULL codes");
    expect(nd137_scale_classify_columns(scale, months, UINT64_MAX, codes) == ND137_LIMIT_EXCEEDED, "-1 rows");
    expect(nd137_classify_scale_columns(months, NULL, 1, codes) == ND137_INVALID_ARGUMENT, "NULL populations");
    expect(nd137_scale_population(NULL, &people) == ND137_INVALID_ARGUMENT, "population of NULL");
    expect(nd137_scale_population(scale, NULL) == ND137_INVALID_ARGUMENT, "NULL population");
    expect(code == 9 && none == NULL, "nothing was written on failure");
    expect(nd137_scale_classify_columns(scale, months, 0, codes) == ND137_OK, "no rows");
    expect(nd137_classify_scale(counts, 0, &code) == ND137_OK && code == ND137_SCALE_INVALID, "population 0");
    nd137_scale_free(scale);
    nd137_scale_free(NULL);
    return finish("scale");
}
