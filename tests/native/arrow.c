/* Scale over the Arrow C stream interface, with a producer and a consumer of our own. */
#include "check.h"
#include <errno.h>
#include <nd137.h>
#include <stdlib.h>
#include <string.h>

/* The structures of the Arrow C data and stream interfaces, as Arrow specifies them. */
struct ArrowSchema {
    const char *format, *name, *metadata;
    int64_t flags, n_children;
    struct ArrowSchema **children, *dictionary;
    void (*release)(struct ArrowSchema *);
    void *private_data;
};
struct ArrowArray {
    int64_t length, null_count, offset, n_buffers, n_children;
    const void **buffers;
    struct ArrowArray **children, *dictionary;
    void (*release)(struct ArrowArray *);
    void *private_data;
};
struct ArrowArrayStream {
    int (*get_schema)(struct ArrowArrayStream *, struct ArrowSchema *);
    int (*get_next)(struct ArrowArrayStream *, struct ArrowArray *);
    const char *(*get_last_error)(struct ArrowArrayStream *);
    void (*release)(struct ArrowArrayStream *);
    void *private_data;
};

enum { ROWS = 1000, TABLES = 3, MOST = 13 };

/* What a producer gives: TABLES tables of ROWS rows, that begin at an offset. */
struct source {
    int columns, given, fail_at;
    const char *format;
};

static int64_t values[MOST][ROWS + 8];
static uint8_t validity[MOST][(ROWS + 8) / 8 + 1];
static int schemas, arrays, streams; /* that are alive */

static int valid(int column, int row) { return validity[column][row / 8] >> row % 8 & 1; }

static void release_schema(struct ArrowSchema *schema) {
    for (int64_t i = 0; i < schema->n_children; i++) {
        if (schema->children[i]->release) schema->children[i]->release(schema->children[i]);
        free(schema->children[i]);
    }
    free(schema->children);
    schema->release = NULL;
    schemas--;
}

static void release_array(struct ArrowArray *array) {
    for (int64_t i = 0; i < array->n_children; i++) {
        if (array->children[i]->release) array->children[i]->release(array->children[i]);
        free(array->children[i]);
    }
    free(array->children);
    free(array->buffers);
    array->release = NULL;
    arrays--;
}

static int get_schema(struct ArrowArrayStream *stream, struct ArrowSchema *out) {
    const struct source *source = stream->private_data;
    *out = (struct ArrowSchema){.format = "+s", .name = "", .n_children = source->columns,
                                .release = release_schema};
    schemas++;
    out->children = calloc((size_t)source->columns + 1, sizeof *out->children);
    for (int i = 0; i < source->columns; i++) {
        out->children[i] = calloc(1, sizeof **out->children);
        *out->children[i] = (struct ArrowSchema){.format = source->format, .name = "month",
                                                 .flags = 2, .release = release_schema};
        schemas++;
    }
    return 0;
}

static int get_next(struct ArrowArrayStream *stream, struct ArrowArray *out) {
    struct source *source = stream->private_data;
    if (source->given == source->fail_at) return EIO;
    if (source->given++ == TABLES) {
        memset(out, 0, sizeof *out);
        return 0;
    }
    *out = (struct ArrowArray){.length = ROWS, .n_buffers = 1, .n_children = source->columns,
                               .release = release_array};
    arrays++;
    out->buffers = calloc(1, sizeof *out->buffers);
    out->children = calloc((size_t)source->columns, sizeof *out->children);
    for (int i = 0; i < source->columns; i++) {
        struct ArrowArray *column = out->children[i] = calloc(1, sizeof *column);
        *column = (struct ArrowArray){.length = ROWS, .null_count = -1, .offset = source->given,
                                      .n_buffers = 2, .release = release_array};
        arrays++;
        column->buffers = calloc(2, sizeof *column->buffers);
        column->buffers[0] = validity[i];
        column->buffers[1] = values[i];
    }
    return 0;
}

static const char *get_last_error(struct ArrowArrayStream *stream) {
    (void)stream;
    return "the disk is gone";
}

static void release_stream(struct ArrowArrayStream *stream) {
    free(stream->private_data);
    stream->release = NULL;
    streams--;
}

static struct ArrowArrayStream produce(int columns, const char *format, int fail_at) {
    struct source *source = malloc(sizeof *source);
    *source = (struct source){.columns = columns, .format = format, .fail_at = fail_at};
    streams++;
    return (struct ArrowArrayStream){get_schema, get_next, get_last_error, release_stream, source};
}

static int code_by_rows(int row, int64_t population, uint8_t *code) {
    int64_t counts[12];
    for (int month = 0; month < 12; month++) {
        if (!valid(month, row)) return 0;
        counts[month] = values[month][row];
    }
    if (population < 0) {
        if (!valid(12, row)) return 0;
        population = values[12][row];
    }
    nd137_classify_scale(counts, population, code);
    return *code != ND137_SCALE_INVALID;
}

/* Reads the whole stream and compares it with the rows, one by one. */
static void compare(const char *what, struct ArrowArrayStream *stream, int64_t population) {
    struct ArrowSchema schema;
    int good = stream->get_schema(stream, &schema) == 0 && schema.n_children == 1 &&
               strcmp(schema.children[0]->format, "C") == 0 &&
               strcmp(schema.children[0]->name, "scale") == 0;
    schema.release(&schema);
    int tables = 0, classed = 0, null = 0;
    for (struct ArrowArray array; stream->get_next(stream, &array) == 0 && array.release; tables++) {
        const struct ArrowArray *codes = array.children[0];
        const uint8_t *bits = codes->buffers[0], *data = codes->buffers[1];
        good &= array.length == ROWS && codes->length == ROWS;
        for (int row = 0; row < ROWS; row++) {
            const int64_t at = row + codes->offset;
            uint8_t wanted = 9;
            const int is = !bits || (bits[at / 8] >> at % 8 & 1);
            good &= is == code_by_rows(row + 1 + tables, population, &wanted);
            good &= !is || data[at] == wanted;
            classed += is;
            null += !is;
        }
        array.release(&array);
    }
    stream->release(stream);
    expect(good && tables == TABLES && classed > ROWS && null > 9, what);
}

static void refuse(const char *what, struct ArrowArrayStream in, const nd137_scale *scale,
                   const char *words) {
    struct ArrowArrayStream out = {.private_data = &passed};
    nd137_reply *error = NULL;
    const uint8_t *json = NULL;
    uint64_t length = 0;
    int32_t status = nd137_classify_scale_arrow(scale, &in, &out, &error);
    int said = error && nd137_reply_json(error, &json, &length) == ND137_OK &&
               strstr((const char *)json, words) != NULL;
    if (!said) fprintf(stderr, "%s\n", json ? (const char *)json : "no error");
    expect(status == ND137_INVALID_REQUEST && said && out.private_data == &passed && !in.release, what);
    nd137_reply_free(error);
}

int main(void) {
    nd137_scale *scale = NULL;
    nd137_scale_new((const uint8_t *)"2026-11-21", 10, 100000000, &scale, NULL);
    srand(137);
    for (int column = 0; column < MOST; column++) {
        memset(validity[column], 0xff, sizeof validity[column]);
        for (int row = 0; row < ROWS + 8; row++) {
            values[column][row] = column == 12 ? 100000000 + rand() % 1000 : rand() % 20000000;
            if (rand() % 997 == 0) values[column][row] = -values[column][row];
            if (rand() % 499 == 0) validity[column][row / 8] &= (uint8_t)~(1u << row % 8);
        }
    }

    struct ArrowArrayStream in = produce(12, "l", -1), out;
    expect(nd137_classify_scale_arrow(scale, &in, &out, NULL) == ND137_OK && !in.release, "taken over");
    compare("one population", &out, 100000000);
    in = produce(13, "l", -1);
    expect(nd137_classify_scale_arrow(NULL, &in, &out, NULL) == ND137_OK, "thirteen columns");
    compare("a column of populations", &out, -1);
    in = produce(12, "l", -1);
    expect(nd137_classify_scale_arrow(scale, &in, &out, NULL) == ND137_OK, "not read");
    out.release(&out);

    in = produce(12, "L", -1);
    expect(nd137_classify_scale_arrow(scale, &in, &out, NULL) == ND137_OK, "uint64");
    struct ArrowArray array;
    expect(out.get_next(&out, &array) == 0 && array.length == ROWS, "a table of uint64");
    array.release(&array);
    out.release(&out);

    in = produce(12, "l", 1);
    expect(nd137_classify_scale_arrow(scale, &in, &out, NULL) == ND137_OK, "a source that fails");
    expect(out.get_next(&out, &array) == 0, "its first table");
    array.release(&array);
    expect(out.get_next(&out, &array) != 0 && strstr(out.get_last_error(&out), "the disk is gone"),
           "its failure is passed on");
    out.release(&out);

    refuse("twelve columns without a population", produce(12, "l", -1), NULL, "13 ");
    refuse("thirteen columns with a population", produce(13, "l", -1), scale, "12 ");
    refuse("no columns", produce(0, "l", -1), scale, "12 ");
    refuse("texts", produce(12, "u", -1), scale, "Utf8");
    refuse("fractions", produce(12, "g", -1), scale, "Float64");
    struct ArrowArrayStream released = {0};
    refuse("a released stream", released, scale, "Arrow");

    in = produce(12, "l", -1);
    expect(nd137_classify_scale_arrow(scale, &in, NULL, NULL) == ND137_INVALID_ARGUMENT && in.release,
           "NULL out leaves in alone");
    in.release(&in);
    expect(nd137_classify_scale_arrow(scale, NULL, &out, NULL) == ND137_INVALID_ARGUMENT, "NULL in");
    nd137_scale_free(scale);
    expect(schemas == 0 && arrays == 0 && streams == 0, "everything was released");
    return finish("arrow");
}
