/** Asks the worker. A call that is stopped ends the worker, and the next call starts another. */

import { Nd137Error, type Operations } from "nd137";

import type { Ask, Name, Told } from "./worker.js";

export type Stage = "loading" | "reading" | "working";

export interface Options {
  document?: Blob | undefined;
  signal?: AbortSignal | undefined;
  onStage?: ((stage: Stage) => void) | undefined;
}

interface Waiting {
  message: Ask;
  resolve(answer: { response: unknown; document?: Uint8Array<ArrayBuffer> | undefined }): void;
  reject(error: unknown): void;
  onStage?: ((stage: Stage) => void) | undefined;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let last = 0;

function started(): Worker {
  if (worker !== undefined) return worker;
  worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<Told>) => {
    const call = waiting.get(data.id);
    if (call === undefined) return;
    if ("stage" in data) return call.onStage?.(data.stage);
    waiting.delete(data.id);
    if ("error" in data) call.reject(new Nd137Error(data.error));
    else if ("fault" in data) call.reject(new Error(data.fault));
    else call.resolve(data);
  });
  worker.addEventListener("error", (event) => end(new Error(event.message || "worker")));
  return worker;
}

function end(reason: unknown): void {
  worker?.terminate();
  worker = undefined;
  for (const call of waiting.values()) call.reject(reason);
  waiting.clear();
}

/** Stops one call. What else was asked of the same worker is asked again of the next. */
function stop(id: number, reason: unknown): void {
  const stopped = waiting.get(id);
  if (stopped === undefined) return;
  waiting.delete(id);
  worker?.terminate();
  worker = undefined;
  stopped.reject(reason);
  for (const { message } of waiting.values()) started().postMessage(message);
}

function ask(message: Record<string, unknown>, options: Options = {}) {
  const { signal, onStage } = options;
  return new Promise<{ response: unknown; document?: Uint8Array<ArrayBuffer> | undefined }>((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    last += 1;
    const id = last;
    const asked = { id, ...message } as Ask;
    const abort = () => stop(id, signal?.reason);
    const done = () => signal?.removeEventListener("abort", abort);
    waiting.set(id, {
      message: asked,
      resolve: (answer) => (done(), resolve(answer)),
      reject: (error) => (done(), reject(error)),
      onStage,
    });
    signal?.addEventListener("abort", abort);
    started().postMessage(asked);
  });
}

/** Runs an operation; with a document, the answer may hold one too. */
export async function call<Asked extends Name>(
  operation: Asked,
  request: Operations[Asked]["request"],
  options: Options = {},
): Promise<{ response: Operations[Asked]["response"]; document?: Uint8Array<ArrayBuffer> | undefined }> {
  const answer = await ask({ operation, request, document: options.document }, options);
  return answer as { response: Operations[Asked]["response"]; document?: Uint8Array<ArrayBuffer> };
}

/** Reads a QR code in a picture; `null` if there is none. */
export async function readQr(image: ImageData): Promise<string | null> {
  return (await ask({ image })).response as string | null;
}
