/* Memory stays flat: loop VECTORS.tsv COUNT runs the shared requests that need no document,
 * round and round, COUNT times, and fails if the process has grown since the first rounds. */
#define _POSIX_C_SOURCE 200809L
#include <nd137.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { MOST = 65536, MAY_GROW = 256 * 1024 };

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
    const long wanted = strtol(argv[2], NULL, 10);
    long before = 0;
    struct timespec from, to;
    clock_gettime(CLOCK_MONOTONIC, &from);
    for (long i = 0; lines > 0 && i < wanted; i++) {
        const char *operation = operations[(size_t)i % lines], *request = requests[(size_t)i % lines];
        nd137_reply *reply = NULL, *error = NULL;
        nd137_call((const uint8_t *)operation, strlen(operation), (const uint8_t *)request,
                   strlen(request), NULL, 0, &reply, &error);
        if ((reply == NULL) == (error == NULL)) return 2;
        nd137_reply_free(reply);
        nd137_reply_free(error);
        if (i == wanted / 10) before = resident();
    }
    clock_gettime(CLOCK_MONOTONIC, &to);
    const long grown = resident() - before;
    const double seconds = (double)(to.tv_sec - from.tv_sec) + (double)(to.tv_nsec - from.tv_nsec) / 1e9;
    const int flat = lines > 0 && wanted >= 1000 && grown <= MAY_GROW;
    printf("C loop: %ld calls over %zu requests in %.1f s, memory grew by %ld KiB: %d passed, %d failed\n",
           wanted, lines, seconds, grown / 1024, flat, !flat);
    return flat ? 0 : 1;
}
