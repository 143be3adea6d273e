// Keeps all files of one build; a new build replaces them as a whole.
const CACHE = "nd137-ad86d82d5208cd27";
const FILES = ["./","assets/browser-CXh1ITwj.js","assets/dist-DMm-ES_s.js","assets/engine-BbTwYWHe.js","assets/index-DQuDs4Pv.js","assets/index-D_npAPrt.css","assets/jsQR-Bc4lmAVx.js","assets/nd137-Br6DNrag.wasm","assets/nd137_pdf-B5anhTIt.wasm","assets/pdf-CSBJaSV9.js","assets/pdf-VSG5JNGz.js","assets/pdf.worker.min-CIqJB0yW.mjs","assets/worker-D2Iw2p70.js","icon.svg","manifest.webmanifest","pdfjs/jbig2.wasm","pdfjs/openjpeg.wasm","pdfjs/qcms_bg.wasm"];

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  const drop = (names) => Promise.all(names.filter((name) => name.startsWith("nd137-") && name !== CACHE).map((name) => caches.delete(name)));
  event.waitUntil(caches.keys().then(drop).then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  event.respondWith(caches.match(event.request, { ignoreSearch: true }).then((kept) => kept ?? fetch(event.request)));
});
