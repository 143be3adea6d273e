/** Checks a marked PDF, or what a QR code says. */

import type { Payload, PdfVerification } from "nd137";

import { onLanguage, say, tell, type Key } from "./i18n.js";
import { call, readQr } from "./library.js";
import { alertIn, assessment, find, make, takesFiles, task, today } from "./view.js";

let file: File | undefined;

type Picture = ImageBitmap | HTMLVideoElement;

/** The pixels of a picture, its longer edge that long. */
function pixels(picture: Picture, edge: number): ImageData {
  const [width, height] = picture instanceof HTMLVideoElement ? [picture.videoWidth, picture.videoHeight] : [picture.width, picture.height];
  const scale = edge / Math.max(width, height, 1);
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("canvas");
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** Tries a picture as it is and in other sizes: a code that fails in one is often read in another. */
async function readPicture(file: File): Promise<string | null> {
  const picture = await createImageBitmap(file);
  const edge = Math.max(picture.width, picture.height);
  for (const scale of [1, 1.5, 0.75, 2, 0.5]) {
    const size = Math.min(Math.round(edge * scale), 4000);
    const payload = await readQr(pixels(picture, size));
    if (payload !== null) return payload;
  }
  return null;
}

async function chosen([first]: File[]): Promise<void> {
  file = undefined;
  show = () => find("check-result").replaceChildren();
  show();
  alertIn(find("check-error"), undefined);
  if (first === undefined) return;
  if (!first.type.startsWith("image/")) {
    file = first;
    await check();
    return;
  }
  const payload = await readPicture(first).catch(() => null);
  if (payload === null) notice("no_qr");
  else await read(payload);
}

/** Tells the person something; not a fault of the program. */
function notice(key: Key, values: Record<string, string> = {}): void {
  const place = find("check-error");
  place.hidden = false;
  tell(place, () => say(key, values));
}

async function read(payload: string): Promise<void> {
  find<HTMLTextAreaElement>("check-payload").value = payload;
  await check();
}

const lines = (texts: readonly string[]) => make("ul", "", { class: "mark-lines", lang: "vi" }, ...texts.map((line) => make("li", line)));

function verified({ assessment: verdict, found }: PdfVerification): HTMLElement[] {
  const shown = assessment(verdict, true);
  shown.querySelector("details")?.setAttribute("open", "");
  const marks = found.marks.flatMap((mark) => [make("h3", say("mark_text")), lines(mark.lines)]);
  return [shown, ...marks, make("p", `${say("digest")}: `, {}, make("code", found.sha256))];
}

function payloadOf({ mark, reading, access }: Payload): HTMLElement[] {
  const texts = mark
    ? [mark.wording.vi, mark.converter.name, mark.at, mark.system, mark.owner]
    : [reading?.wording, reading?.converter_name, reading?.at, reading?.system, reading?.owner, ...(reading?.unread ?? [])];
  const known = [...texts, access.url, access.code].filter((text): text is string => typeof text === "string" && text !== "");
  return [make("h3", say("mark_text")), lines(known)];
}

/** Tells the last result, again when the language changes. */
let show = (): void => {};

async function check(): Promise<void> {
  const payload = find<HTMLTextAreaElement>("check-payload").value.trim();
  const result = find("check-result");
  show = () => result.replaceChildren();
  show();
  if (file === undefined && payload === "") {
    notice("nothing_to_check");
    return;
  }
  await task("check", async (signal, stage) => {
    const onStage = (name: "loading" | "reading" | "working") => stage(() => say(name));
    if (file !== undefined) {
      const request = { as_of: today(), payload: payload === "" ? undefined : payload };
      const { response } = await call("verify_pdf", request, { document: file, signal, onStage });
      show = () => result.replaceChildren(...verified(response));
    } else {
      const { response } = await call("read_qr_payload", { payload }, { signal, onStage });
      show = () => result.replaceChildren(...payloadOf(response));
    }
    show();
  });
}

/** Looks through the camera until a code is read. */
async function camera(): Promise<void> {
  const [view, stop, button] = [find<HTMLVideoElement>("camera-view"), find<HTMLButtonElement>("check-cancel"), find<HTMLButtonElement>("camera")];
  const control = new AbortController();
  let stream: MediaStream | undefined;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    view.srcObject = stream;
    view.hidden = stop.hidden = false;
    button.disabled = true;
    stop.addEventListener("click", () => control.abort(), { once: true });
    await view.play();
    while (!control.signal.aborted) {
      const payload = view.videoWidth > 0 ? await readQr(pixels(view, Math.min(1280, view.videoWidth))) : null;
      if (payload !== null) {
        await read(payload);
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  } catch (error) {
    notice("no_camera", { why: error instanceof Error ? error.message : String(error) });
  } finally {
    for (const track of stream?.getTracks() ?? []) track.stop();
    view.srcObject = null;
    view.hidden = stop.hidden = true;
    button.disabled = false;
  }
}

export function startCheck(): void {
  takesFiles(find("check-drop"), find<HTMLInputElement>("check-file"), (list) => void chosen(list));
  onLanguage(() => show());
  find("camera").addEventListener("click", () => void camera());
  find("check-form").addEventListener("submit", (event) => {
    event.preventDefault();
    void check();
  });
}
