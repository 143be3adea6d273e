// Keeps all files of one build; a new build replaces them as a whole.
const CACHE = "nd137-e2c00f3b2383e345";
const FILES = ["./","assets/browser-CXh1ITwj.js","assets/dist-C7tmsMSW.js","assets/engine-BbTwYWHe.js","assets/index-CEylSZ-c.js","assets/index-D_npAPrt.css","assets/jsQR-Bc4lmAVx.js","assets/nd137-d1AY9e0s.wasm","assets/nd137_pdf-CI2cLbH8.wasm","assets/pdf-BC6kvIpQ.js","assets/pdf-CSBJaSV9.js","assets/pdf.worker.min-CIqJB0yW.mjs","assets/worker-TjlGRKYj.js","icon.svg","manifest.webmanifest","pdfjs/jbig2.wasm","pdfjs/openjpeg.wasm","pdfjs/qcms_bg.wasm"];

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
