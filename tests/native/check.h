/* Counts checks, and shows those that fail. */
#ifndef CHECK_H
#define CHECK_H
#include <stdio.h>

static int passed, failed;

static void expect(int condition, const char *what) {
    if (condition) {
        passed++;
    } else {
        failed++;
        fprintf(stderr, "FAILED: %s\n", what);
    }
}

static int finish(const char *name) {
    printf("C %s: %d passed, %d failed\n", name, passed, failed);
    return failed == 0 && passed > 0 ? 0 : 1;
}
#endif
