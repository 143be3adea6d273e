// Keeps all files of one build; a new build replaces them as a whole.
const CACHE = "nd137-ed3d8fa618b095d7";
const FILES = ["./","assets/browser-CXh1ITwj.js","assets/dist-zAPN3koU.js","assets/engine-BbTwYWHe.js","assets/index-C3e-XXR-.js","assets/index-D_npAPrt.css","assets/jsQR-Bc4lmAVx.js","assets/nd137-gYQHQ50D.wasm","assets/nd137_pdf-CJL0USRt.wasm","assets/pdf-CSBJaSV9.js","assets/pdf-mictFNMc.js","assets/pdf.worker.min-CIqJB0yW.mjs","assets/worker-D1s8sDLB.js","icon.svg","manifest.webmanifest","pdfjs/jbig2.wasm","pdfjs/openjpeg.wasm","pdfjs/qcms_bg.wasm"];

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
