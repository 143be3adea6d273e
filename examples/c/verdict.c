/* From nothing to a verdict in C: is a system with four million users a month a large one? */
#include <nd137.h>
#include <stdio.h>
#include <string.h>

int main(void) {
    const char *operation = "classify_scale";
    const char *request = "{\"as_of\":\"2026-11-21\",\"detail\":\"compact\",\"monthly_users\":"
                          "[4000000,4000000,4000000,4000000,4000000,4000000,"
                          "4000000,4000000,4000000,4000000,4000000,4000000]}";
    nd137_reply *reply = NULL, *error = NULL;
    const uint8_t *json;
    uint64_t length;

    if (nd137_abi_version() != ND137_ABI_VERSION) return 2;
    int32_t status = nd137_call((const uint8_t *)operation, strlen(operation),
                                (const uint8_t *)request, strlen(request), NULL, 0, &reply, &error);
    if (nd137_reply_json(status == ND137_OK ? reply : error, &json, &length) == ND137_OK)
        printf("%s\n", (const char *)json);
    nd137_reply_free(reply);
    nd137_reply_free(error);
    return status;
}
