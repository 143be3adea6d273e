/** The library in a worker, so that the page never waits. Each room's module is fetched when first needed. */

import { Nd137Error, type Operations } from "nd137";

const rooms = {
  activity: () => import("nd137/activity"),
  conversion: () => import("nd137/conversion"),
  indicator: () => import("nd137/indicator"),
  pdf: () => import("nd137/pdf"),
  system: () => import("nd137/system"),
  trust: () => import("nd137/trust"),
};

/** What the page asks, and which room answers. `call` of `nd137` would choose as well, but has to know every room. */
const roomOf = {
  assess_checklist: "activity",
  assess_indicator_set: "indicator",
  assess_trust: "trust",
  classify_platform: "system",
  classify_scale: "system",
  declare_trust: "trust",
  inspect_pdf: "pdf",
  list_checklists: "activity",
  mark_data_to_paper: "conversion",
  mark_paper_to_data: "conversion",
  read_indicators: "indicator",
  read_qr_payload: "conversion",
  stamp_pdf: "pdf",
  verify_pdf: "pdf",
} as const satisfies Partial<Record<keyof Operations, keyof typeof rooms>>;

export type Name = keyof typeof roomOf;

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
    const room = await rooms[roomOf[data.operation]]();
    await room.load();
    tell({ id, stage: "reading" });
    const bytes = data.document === undefined ? undefined : new Uint8Array(await data.document.arrayBuffer());
    tell({ id, stage: "working" });
    const { response, document } = room.call(data.operation, data.request, bytes);
    const made = document as Uint8Array<ArrayBuffer> | undefined;
    tell({ id, response, document: made }, made === undefined ? [] : [made.buffer]);
  } catch (error) {
    if (error instanceof Nd137Error) tell({ id, error: error.body });
    else tell({ id, fault: error instanceof Error ? error.message : String(error) });
  }
});
