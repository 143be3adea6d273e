/* Memory stays flat: loop VECTORS.tsv COUNT runs the shared requests that need no document, round
 * and round, about COUNT calls, and fails if a byte is still held that was not after the first
 * rounds, or if the process has grown by more than what its allocator may leave between blocks.
 * To be run with glibc.malloc.tcache_count=0: its caches of freed blocks count as held. */
#define _POSIX_C_SOURCE 200809L
#include <malloc.h>
#include <nd137.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { MOST = 65536, MAY_GROW = 1024 * 1024 };

static char *operations[MOST], *requests[MOST];

static long resident(void) {
    long pages = 0, total = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (!file || fscanf(file, "%ld %ld", &total, &pages) != 2) exit(2);
    fclose(file);
    return pages * sysconf(_SC_PAGESIZE);
}

static size_t load(const char *path) {
    FILE *file = fopen(path, "rb");
    size_t count = 0, capacity = 0;
    char *line = NULL;
    if (!file) exit(2);
    while (count < MOST && getline(&line, &capacity, file) > 0) {
        strtok(line, "\t");
        strtok(NULL, "\t");
        const char *document = strtok(NULL, "\t"), *request = strtok(NULL, "\t");
        if (!request || strcmp(document, "-") != 0) continue;
        operations[count] = strdup(line);
        requests[count++] = strdup(request);
    }
    free(line);
    fclose(file);
    return count;
}

int main(int argc, char **argv) {
    if (argc != 3) return 2;
    const size_t lines = load(argv[1]);
    /* Whole rounds, so that two looks see the same state; some first, which fill what is kept. */
    const long rounds = lines > 0 ? strtol(argv[2], NULL, 10) / (long)lines : 0, first = 3;
    size_t held = 0;
    long before = 0;
    struct timespec from, to;
    clock_gettime(CLOCK_MONOTONIC, &from);
    for (long round = 0; round < rounds; round++) {
        for (size_t i = 0; i < lines; i++) {
            nd137_reply *reply = NULL, *error = NULL;
            nd137_call((const uint8_t *)operations[i], strlen(operations[i]),
                       (const uint8_t *)requests[i], strlen(requests[i]), NULL, 0, &reply, &error);
            if ((reply == NULL) == (error == NULL)) return 2;
            nd137_reply_free(reply);
            nd137_reply_free(error);
        }
        if (round + 1 != first) continue;
        held = mallinfo2().uordblks;
        before = resident();
    }
    clock_gettime(CLOCK_MONOTONIC, &to);
    const long leaked = (long)(mallinfo2().uordblks - held), grown = resident() - before;
    const double seconds = (double)(to.tv_sec - from.tv_sec) + (double)(to.tv_nsec - from.tv_nsec) / 1e9;
    const int flat = rounds > 2 * first && leaked == 0 && grown <= MAY_GROW;
    printf("C loop: %ld rounds of %zu requests in %.1f s, %ld bytes not given back, memory grew by %ld KiB: %d passed, %d failed\n",
           rounds, lines, seconds, leaked, grown / 1024, flat, !flat);
    return flat ? 0 : 1;
}
