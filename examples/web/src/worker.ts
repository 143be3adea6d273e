/** The library in a worker, so that the page never waits. The PDF code is fetched when first needed. */

import { Nd137Error } from "nd137";

type Entry = Pick<typeof import("nd137"), "call" | "load" | "operations">;

/** What the page asks. */
export type Ask = { id: number } & (
  | { operation: string; request: unknown; document?: Blob | undefined }
  | { image: ImageData }
);

/** What the worker tells. */
export type Told =
  | { id: number; stage: "loading" | "reading" | "working" }
  | { id: number; response: unknown; document?: Uint8Array<ArrayBuffer> | undefined }
  | { id: number; error: Nd137Error["body"] }
  | { id: number; fault: string };

const tell = (told: Told, transfer: Transferable[] = []) => self.postMessage(told, { transfer });

const entries = {
  core: () => import("nd137"),
  pdf: () => import("nd137/pdf"),
};

async function entry(name: keyof typeof entries): Promise<Entry> {
  const found: Entry = await entries[name]();
  await found.load();
  return found;
}

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
    const library = await entry(data.operation.endsWith("_pdf") ? "pdf" : "core");
    tell({ id, stage: "reading" });
    const bytes = data.document === undefined ? undefined : new Uint8Array(await data.document.arrayBuffer());
    tell({ id, stage: "working" });
    const { response, document } = library.call(data.operation, data.request, bytes);
    const made = document as Uint8Array<ArrayBuffer> | undefined;
    tell({ id, response, document: made }, made === undefined ? [] : [made.buffer]);
  } catch (error) {
    // Both entries have the class; its name tells it across them.
    if (error instanceof Error && error.name === "Nd137Error") tell({ id, error: (error as Nd137Error).body });
    else tell({ id, fault: error instanceof Error ? error.message : String(error) });
  }
});
