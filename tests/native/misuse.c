/* What must never be silent: misuse WHAT makes one mistake on purpose.
 * twice, after, foreign, scale-twice, other-kind, marker-twice, marker-after: a debug build of the
 * library says so and aborts.
 * read, leak: freed bytes read and replies never freed, for AddressSanitizer and valgrind. */
#include <nd137.h>
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv) {
    const char *what = argc == 2 ? argv[1] : "";
    nd137_reply *reply = NULL;
    const uint8_t *json = NULL;
    uint64_t length = 0;
    if (nd137_operations(&reply, NULL) != ND137_OK) return 2;
    if (nd137_reply_json(reply, &json, &length) != ND137_OK) return 2;
    if (strcmp(what, "foreign") == 0) {
        nd137_reply_free((nd137_reply *)&length);
        return 0;
    }
    if (strcmp(what, "scale-twice") == 0) {
        nd137_scale *scale = NULL;
        if (nd137_scale_new((const uint8_t *)"2026-11-21", 10, 0, &scale, NULL) != ND137_OK) return 2;
        nd137_scale_free(scale);
        nd137_scale_free(scale);
        return 0;
    }
    if (strncmp(what, "marker-", 7) == 0) {
        const uint8_t *name = (const uint8_t *)"mark_paper_to_data", *empty = (const uint8_t *)"{}";
        nd137_marker *marker = NULL;
        if (nd137_marker_new(name, 18, empty, 2, &marker, NULL) != ND137_OK) return 2;
        nd137_marker_free(marker);
        if (strcmp(what, "marker-twice") == 0) nd137_marker_free(marker);
        if (strcmp(what, "marker-after") == 0) nd137_marker_mark(marker, empty, 2, &reply, NULL);
        return 0;
    }
    if (strcmp(what, "other-kind") == 0) {
        nd137_scale_free((nd137_scale *)reply);
        return 0;
    }
    if (strcmp(what, "leak") == 0) {
        /* Several: the address of the last one may linger on the stack. A debug build of the
         * library still knows them all, so a leak shows with a release build only. */
        for (int i = 0; i < 9; i++) nd137_operations(&reply, NULL);
        return 0;
    }
    nd137_reply_free(reply);
    if (strcmp(what, "twice") == 0) nd137_reply_free(reply);
    if (strcmp(what, "after") == 0) nd137_reply_json(reply, &json, &length);
    if (strcmp(what, "read") == 0) printf("%c\n", json[0]);
    return 0;
}
