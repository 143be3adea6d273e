/* Runs every shared vector through the C interface and compares bytes.
 * vectors DIRECTORY COUNT: DIRECTORY is tests/vectors, COUNT how many must have run. */
#define _POSIX_C_SOURCE 200809L
#include <nd137.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { OPERATION, CASE, DOCUMENT, REQUEST, STATUS, RESPONSE, MADE, COLUMNS };

static void stop(const char *why, const char *what) {
    fprintf(stderr, "vectors: %s: %s\n", why, what);
    exit(2);
}

static unsigned char *read_file(const char *directory, const char *name, uint64_t *length) {
    char path[4096];
    if (snprintf(path, sizeof path, "%s/documents/%s", directory, name) >= (int)sizeof path)
        stop("path too long", name);
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END) != 0) stop("cannot open", path);
    long size = ftell(file);
    rewind(file);
    unsigned char *bytes = malloc(size > 0 ? (size_t)size : 1);
    if (!bytes || fread(bytes, 1, (size_t)size, file) != (size_t)size) stop("cannot read", path);
    fclose(file);
    *length = (uint64_t)size;
    return bytes;
}

/* SHA-256 by the system's own tool: 64 hexadecimal digits. */
static void sha256(const unsigned char *bytes, uint64_t length, char hex[65]) {
    char path[] = "/tmp/nd137-vectors-XXXXXX";
    int handle = mkstemp(path);
    FILE *file = handle < 0 ? NULL : fdopen(handle, "wb");
    if (!file || fwrite(bytes, 1, length, file) != length || fclose(file) != 0)
        stop("cannot write", path);
    char command[128];
    snprintf(command, sizeof command, "sha256sum < %s", path);
    FILE *sum = popen(command, "r");
    if (!sum || fread(hex, 1, 64, sum) != 64) stop("cannot run", command);
    hex[64] = 0;
    pclose(sum);
    remove(path);
}

static int one(const char *directory, char *column[COLUMNS]) {
    uint64_t document_length = 0, length = 0, made_length = 0;
    unsigned char *document = NULL;
    if (strcmp(column[DOCUMENT], "-") != 0)
        document = read_file(directory, column[DOCUMENT], &document_length);

    nd137_reply *reply = NULL, *error = NULL;
    int32_t status =
        nd137_call((const uint8_t *)column[OPERATION], strlen(column[OPERATION]),
                   (const uint8_t *)column[REQUEST], strlen(column[REQUEST]), document,
                   document_length, &reply, &error);
    free(document);

    int ok = status == ND137_OK;
    const nd137_reply *got = ok ? reply : error;
    const uint8_t *json = NULL, *made = NULL;
    int good = got != NULL && (reply == NULL) != (error == NULL) &&
               strcmp(column[STATUS], ok ? "ok" : "error") == 0 &&
               nd137_reply_json(got, &json, &length) == ND137_OK &&
               nd137_reply_document(got, &made, &made_length) == ND137_OK &&
               length == strlen(column[RESPONSE]) && json[length] == 0 &&
               memcmp(json, column[RESPONSE], length) == 0;
    if (good) {
        char hex[65] = "-";
        if (made) sha256(made, made_length, hex);
        good = strcmp(hex, column[MADE]) == 0;
    }
    if (!good) {
        uint64_t at = 0;
        while (json && at < length && json[at] == (uint8_t)column[RESPONSE][at]) at++;
        fprintf(stderr, "%s `%s`: status %d, response differs from byte %llu on: %.99s\n",
                column[OPERATION], column[CASE], (int)status, (unsigned long long)at,
                json ? (const char *)json + at : "nothing");
    }
    nd137_reply_free(reply);
    nd137_reply_free(error);
    return good;
}

int main(int argc, char **argv) {
    if (argc != 3) stop("usage", "vectors DIRECTORY COUNT");
    if (nd137_abi_version() != ND137_ABI_VERSION) stop("stale library", nd137_version());
    char path[4096];
    if (snprintf(path, sizeof path, "%s/bytes.tsv", argv[1]) >= (int)sizeof path)
        stop("path too long", argv[1]);
    FILE *file = fopen(path, "rb");
    if (!file) stop("cannot open", path);

    long passed = 0, failed = 0;
    char *line = NULL;
    size_t capacity = 0;
    ssize_t length;
    while ((length = getline(&line, &capacity, file)) > 0) {
        if (line[length - 1] == '\n') line[length - 1] = 0;
        char *column[COLUMNS], *rest = line;
        for (int i = 0; i < COLUMNS; i++) {
            column[i] = rest;
            rest = rest ? strchr(rest, '\t') : NULL;
            if (rest) *rest++ = 0;
        }
        if (!column[MADE] || rest) stop("a line without seven columns", line);
        if (one(argv[1], column)) passed++;
        else failed++;
    }
    free(line);
    fclose(file);
    printf("C vectors: %ld passed, %ld failed\n", passed, failed);
    if (passed + failed != strtol(argv[2], NULL, 10)) stop("wanted another count", argv[2]);
    return failed == 0 && passed > 0 ? 0 : 1;
}
