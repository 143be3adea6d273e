/** The library in a worker, so that the page never waits. Each room's module is fetched when first needed. */

import { call, load, Nd137Error, type Operations } from "nd137/lazy";

type Name = keyof Operations;

/** What the page asks. */
export type Ask = { id: number } & (
  | { operation: Name; request: Operations[Name]["request"]; document?: Blob | undefined }
  | { image: ImageData }
);

/** What the worker tells. */
export type Told =
  | { id: number; stage: "loading" | "reading" | "working" }
  | { id: number; response: unknown; document?: Uint8Array<ArrayBuffer> | undefined }
  | { id: number; error: Nd137Error["body"] }
  | { id: number; fault: string };

const tell = (told: Told, transfer: Transferable[] = []) => self.postMessage(told, { transfer });

self.addEventListener("message", async ({ data }: MessageEvent<Ask>) => {
  const { id } = data;
  try {
    if ("image" in data) {
      const { default: jsQR } = await import("jsqr");
      const { data: pixels, width, height } = data.image;
      tell({ id, response: jsQR(pixels, width, height)?.data ?? null });
      return;
    }
    tell({ id, stage: "loading" });
    await load(data.operation);
    tell({ id, stage: "reading" });
    const bytes = data.document === undefined ? undefined : new Uint8Array(await data.document.arrayBuffer());
    tell({ id, stage: "working" });
    const { response, document } = await call(data.operation, data.request, bytes);
    const made = document as Uint8Array<ArrayBuffer> | undefined;
    tell({ id, response, document: made }, made === undefined ? [] : [made.buffer]);
  } catch (error) {
    if (error instanceof Nd137Error) tell({ id, error: error.body });
    else tell({ id, fault: error instanceof Error ? error.message : String(error) });
  }
});
