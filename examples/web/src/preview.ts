/** Draws one page of a PDF. The code for that is fetched when a page is first drawn. */

import workerUrl from "pdfjs-dist/build/pdf.worker.min.mjs?url";

export async function draw(document: Blob, page: number, canvas: HTMLCanvasElement, width: number): Promise<void> {
  const pdfjs = await import("pdfjs-dist");
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
  const task = pdfjs.getDocument({ data: await document.arrayBuffer(), wasmUrl: new URL("pdfjs/", location.href.replace(/#.*/, "")).href });
  try {
    const shown = await (await task.promise).getPage(page);
    const scale = (width * devicePixelRatio) / shown.getViewport({ scale: 1 }).width;
    const viewport = shown.getViewport({ scale });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await shown.render({ canvas, viewport }).promise;
  } finally {
    await task.destroy();
  }
}
