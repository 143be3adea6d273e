/** Loads the WebAssembly module, and takes calls through its one function. */

import { Nd137Error, refuse } from "./error.js";
import type { ErrorBody } from "./generated/types.js";
import { read, write } from "./json.js";

/** Where the module comes from; by default from beside this package's own file. */
export type Source = string | URL | Response | Promise<Response> | BufferSource | WebAssembly.Module;

/** A document that travels beside a request. */
export type Bytes = Uint8Array | ArrayBuffer;

/** An answer as JSON text, byte for byte the same as in every other language. */
export interface Answer {
  /** Whether `json` is a response; otherwise it is an error. */
  ok: boolean;
  json: string;
  document?: Uint8Array;
}

/** The functions that wasm-bindgen writes for the crate. */
export interface Glue {
  initSync(options: { module: WebAssembly.Module }): unknown;
  /** The answer is ended by `json`. */
  call(name: string, request: string, document?: Uint8Array): { readonly ok: boolean; document(): Uint8Array | undefined; json(): string };
  operations(): string;
  /** Starts a new instance of the module. */
  __wbg_reset_state(): void;
}

/** A larger document would not leave room for its copy in 32-bit memory. */
const LARGEST_DOCUMENT = 2 ** 30;

/** The part of Node that is needed to read the module from a file. */
interface NodeProcess {
  getBuiltinModule?(name: "node:fs"): { readFileSync(url: URL): Uint8Array<ArrayBuffer> };
}

export class Engine {
  readonly #glue: Glue;
  readonly #url: () => URL;
  #ready = false;
  #loading: Promise<void> | undefined;

  constructor(glue: Glue, url: () => URL) {
    this.#glue = glue;
    this.#url = url;
  }

  /** Fetches and compiles the module, once; a failure may be tried again. */
  load(source?: Source): Promise<void> {
    this.#loading ??= this.#start(source ?? this.#url()).catch((cause: unknown) => {
      this.#loading = undefined;
      throw cause;
    });
    return this.#loading;
  }

  async #start(source: Source): Promise<void> {
    const module = await compile(source);
    this.#glue.initSync({ module });
    this.#ready = true;
  }

  /** The names of the operations in this module. */
  operations(): string[] {
    this.#loaded();
    return this.#glue.operations().trimEnd().split("\n");
  }

  /** Runs an operation on JSON text. An error of the operation is an answer too. */
  callJson(name: string, request: string, document?: Bytes): Answer {
    this.#loaded();
    const bytes = document === undefined ? undefined : viewed(document);
    try {
      const answer = this.#glue.call(name, request, bytes);
      const { ok } = answer;
      const made = answer.document();
      const json = answer.json();
      return made === undefined ? { ok, json } : { ok, json, document: made };
    } catch (cause) {
      // A trap leaves the instance's memory in no known state: go on with a new one.
      this.#glue.__wbg_reset_state();
      throw refuse(
        "internal",
        "",
        `thư viện gặp lỗi khi chạy \`${name}\` và đã được khởi động lại; xin báo lỗi này`,
        `the library failed in \`${name}\` and was started anew; please report it`,
        cause,
      );
    }
  }

  /** Runs an operation on plain objects. */
  call(name: string, request: unknown, document?: Bytes): { response: unknown; document?: Uint8Array } {
    const answer = this.callJson(name, write(request), document);
    const value = read(answer.json);
    if (!answer.ok) throw new Nd137Error(value as ErrorBody);
    return answer.document === undefined ? { response: value } : { response: value, document: answer.document };
  }

  #loaded(): void {
    if (!this.#ready) throw refuse("internal", "", "thư viện chưa được nạp; hãy gọi `await load()` trước", "the library is not loaded; call `await load()` first");
  }
}

function viewed(document: Bytes): Uint8Array {
  if (!(document instanceof Uint8Array || document instanceof ArrayBuffer)) {
    throw refuse("invalid_request", "", "tệp kèm theo phải là `Uint8Array` hoặc `ArrayBuffer`", "the document has to be a `Uint8Array` or an `ArrayBuffer`");
  }
  if (document.byteLength > LARGEST_DOCUMENT) {
    throw refuse(
      "limit_exceeded",
      "",
      `tệp dài ${document.byteLength} byte, quá giới hạn ${LARGEST_DOCUMENT} byte`,
      `the document has ${document.byteLength} bytes, more than the limit of ${LARGEST_DOCUMENT}`,
    );
  }
  return document instanceof Uint8Array ? document : new Uint8Array(document);
}

async function compile(source: Source): Promise<WebAssembly.Module> {
  if (source instanceof WebAssembly.Module) return source;
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return WebAssembly.compile(source);
  if (typeof source === "string" || source instanceof URL) {
    const url = new URL(source, import.meta.url);
    const fs = (globalThis as { process?: NodeProcess }).process?.getBuiltinModule?.("node:fs");
    if (url.protocol === "file:" && fs !== undefined) return WebAssembly.compile(fs.readFileSync(url));
    return fetched(await fetch(url));
  }
  return fetched(await source);
}

async function fetched(response: Response): Promise<WebAssembly.Module> {
  if (!response.ok) {
    throw refuse("internal", "", `không tải được thư viện: HTTP ${response.status}`, `the library could not be fetched: HTTP ${response.status}`);
  }
  // Compiling while it arrives needs this type; some servers do not know it.
  const streams = response.headers.get("content-type")?.split(";")[0] === "application/wasm";
  return streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}
