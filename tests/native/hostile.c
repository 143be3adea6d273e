/* Every wrong call is a clear error, and leaves what it must not touch untouched. */
#include "check.h"
#include <nd137.h>
#include <string.h>

static const uint8_t *bytes(const char *text) { return (const uint8_t *)text; }

/* A call that must fail with this status, and an error that says these words. */
static void fails(const char *what, int32_t wanted, const char *words, const uint8_t *operation,
                  uint64_t operation_length, const uint8_t *request, uint64_t request_length,
                  const uint8_t *document, uint64_t document_length) {
    nd137_reply *const untouched = (nd137_reply *)&passed;
    nd137_reply *reply = untouched, *error = NULL;
    int32_t status = nd137_call(operation, operation_length, request, request_length, document,
                                document_length, &reply, &error);
    const uint8_t *json = NULL;
    uint64_t length = 0;
    int said = error != NULL && nd137_reply_json(error, &json, &length) == ND137_OK &&
               strstr((const char *)json, words) != NULL;
    if (status != wanted || !said)
        fprintf(stderr, "%s: status %d: %s\n", what, (int)status,
                json ? (const char *)json : "no error given");
    expect(status == wanted && said && reply == untouched, what);
    nd137_reply_free(error);
    /* The caller may do without the error. */
    status = nd137_call(operation, operation_length, request, request_length, document,
                        document_length, &reply, NULL);
    expect(status == wanted && reply == untouched, what);
}

int main(void) {
    const uint8_t *operation = bytes("list_provisions"), *request = bytes("{}");
    const uint64_t most = UINT64_MAX;
    const uint8_t broken[] = {'l', 'i', 0xC3, 0x28};
    const uint8_t broken_json[] = {'{', '"', 0xFF, '"', ':', '1', '}'};

    fails("NULL operation", ND137_INVALID_ARGUMENT, "`operation`", NULL, 15, request, 2, NULL, 0);
    fails("NULL request", ND137_INVALID_ARGUMENT, "`request`", operation, 15, NULL, 2, NULL, 0);
    fails("NULL document with a length", ND137_INVALID_ARGUMENT, "`document`", operation, 15,
          request, 2, NULL, 7);
    fails("length -1 of the operation", ND137_LIMIT_EXCEEDED, "18,446,744,073,709,551,615", operation,
          most, request, 2, NULL, 0);
    fails("length -1 of the request", ND137_LIMIT_EXCEEDED, "18,446,744,073,709,551,615", operation, 15,
          request, most, NULL, 0);
    fails("length -1 of the document", ND137_LIMIT_EXCEEDED, "18,446,744,073,709,551,615", operation,
          15, request, 2, request, most);
    fails("a request one byte too long", ND137_LIMIT_EXCEEDED, "16,777,217", operation, 15, request,
          16777217, NULL, 0);
    fails("operation not UTF-8", ND137_INVALID_ARGUMENT, "UTF-8", broken, sizeof broken, request,
          2, NULL, 0);
    fails("request not UTF-8", ND137_INVALID_JSON, "invalid_json", operation, 15, broken_json,
          sizeof broken_json, NULL, 0);
    fails("empty operation", ND137_UNKNOWN_OPERATION, "unknown_operation", operation, 0, request,
          2, NULL, 0);
    fails("unknown operation", ND137_UNKNOWN_OPERATION, "`list`", operation, 4, request, 2, NULL,
          0);
    fails("NUL in the name", ND137_UNKNOWN_OPERATION, "unknown_operation",
          bytes("list_provisions\0x"), 17, request, 2, NULL, 0);
    fails("empty request", ND137_INVALID_JSON, "invalid_json", operation, 15, request, 0, NULL, 0);
    fails("missing field", ND137_INVALID_REQUEST, "/as_of", operation, 15, request, 2, NULL, 0);
    fails("a document where none is taken", ND137_INVALID_REQUEST, "list_provisions", operation,
          15, request, 2, request, 2);

    static char deep[1 << 20];
    memset(deep, '[', sizeof deep);
    fails("a megabyte of brackets", ND137_INVALID_JSON, "recursion limit", operation, 15,
          bytes(deep), sizeof deep, NULL, 0);

    nd137_reply *reply = NULL, *error = NULL;
    expect(nd137_call(operation, 15, request, 2, NULL, 0, NULL, &error) == ND137_INVALID_ARGUMENT &&
               error != NULL, "NULL reply");
    nd137_reply_free(error);
    expect(nd137_operations(NULL, NULL) == ND137_INVALID_ARGUMENT, "NULL list");
    const uint8_t *json = NULL;
    uint64_t length = 7;
    expect(nd137_reply_json(NULL, &json, &length) == ND137_INVALID_ARGUMENT && length == 7,
           "JSON of NULL");
    expect(nd137_reply_document(NULL, &json, &length) == ND137_INVALID_ARGUMENT && length == 7,
           "document of NULL");
    nd137_reply *const untouched = (nd137_reply *)&failed;
    error = untouched;
    expect(nd137_operations(&reply, &error) == ND137_OK && error == untouched,
           "the error is untouched on success");
    expect(nd137_reply_json(reply, NULL, &length) == ND137_INVALID_ARGUMENT && length == 7,
           "NULL place for JSON");
    expect(nd137_reply_json(reply, &json, NULL) == ND137_INVALID_ARGUMENT && json == NULL,
           "NULL place for a length");
    expect(nd137_reply_json(reply, &json, &length) == ND137_OK &&
               strstr((const char *)json, "\"name\":\"list_provisions\"") != NULL &&
               strlen((const char *)json) == length, "the list of operations");
    expect(nd137_reply_document(reply, &json, &length) == ND137_OK && json == NULL && length == 0,
           "a reply without a document");
    nd137_reply_free(reply);
    nd137_reply_free(NULL);
    expect(strchr(nd137_version(), '.') != NULL, "version");

    return finish("hostile");
}
