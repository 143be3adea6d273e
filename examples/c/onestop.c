/* A one-stop system stamps a scanned result with the conversion mark of Art. 4 and stores it:
 * onestop SCAN RESULT writes the stamped PDF to RESULT and the record of conversion to stdout. */
#include <nd137.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char OPERATION[] = "stamp_pdf";
static const char REQUEST[] =
    "{\"direction\":\"paper_to_data\",\"mark\":{\"at\":\"2026-11-21T14:30:05+07:00\","
    "\"converter\":{\"kind\":\"agency\",\"name\":\"Trung tâm Phục vụ hành chính công tỉnh Minh Họa\"},"
    "\"kinds\":[\"administrative_result\"]}}";

int main(int argc, char **argv) {
    FILE *file = argc == 3 ? fopen(argv[1], "rb") : NULL;
    if (!file || fseek(file, 0, SEEK_END) != 0) return 2;
    const long size = ftell(file);
    unsigned char *scan = malloc(size > 0 ? (size_t)size : 1);
    rewind(file);
    if (!scan || fread(scan, 1, (size_t)size, file) != (size_t)size) return 2;
    fclose(file);

    nd137_reply *reply = NULL, *error = NULL;
    const uint8_t *json, *document;
    uint64_t length;
    const int32_t status = nd137_call((const uint8_t *)OPERATION, sizeof OPERATION - 1,
                                      (const uint8_t *)REQUEST, sizeof REQUEST - 1, scan,
                                      (uint64_t)size, &reply, &error);
    free(scan);
    if (nd137_reply_json(status == ND137_OK ? reply : error, &json, &length) != ND137_OK) return 2;
    fprintf(status == ND137_OK ? stdout : stderr, "%s\n", (const char *)json);
    if (status == ND137_OK && nd137_reply_document(reply, &document, &length) == ND137_OK) {
        FILE *out = fopen(argv[2], "wb");
        if (!out || fwrite(document, 1, (size_t)length, out) != length || fclose(out) != 0) return 2;
    }
    nd137_reply_free(reply);
    nd137_reply_free(error);
    return status;
}
