import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vite";

const DECODERS = "node_modules/pdfjs-dist/wasm/";

/** Vite puts out every module that the package names; one that no code of the page names is left out again. */
function onlyFetched(): Plugin {
  return {
    name: "only-fetched",
    apply: "build",
    generateBundle(_, bundle) {
      const code = Object.values(bundle).map((file) => (file.type === "chunk" ? file.code : file.fileName.endsWith(".js") ? String(file.source) : ""));
      for (const name of Object.keys(bundle)) {
        const file = name.replace("assets/", "");
        if (name.endsWith(".wasm") && !code.some((text) => text.includes(file))) delete bundle[name];
      }
    },
  };
}

/** Writes the service worker: it keeps every file that a tool may need, so that the page works offline. */
function offline(): Plugin {
  return {
    name: "offline",
    apply: "build",
    generateBundle(_, bundle) {
      for (const name of readdirSync(DECODERS)) {
        // Scans hold JPEG 2000 and JBIG2 pictures, which pdf.js decodes with these.
        if (/^(jbig2|openjpeg|qcms).*\.wasm$/.test(name)) this.emitFile({ type: "asset", fileName: `pdfjs/${name}`, source: readFileSync(DECODERS + name) });
      }
      const files = [...Object.keys(bundle), ...readdirSync("public")].sort();
      const hash = createHash("sha256");
      for (const file of Object.values(bundle)) hash.update(file.type === "chunk" ? file.code : file.source);
      const source = readFileSync("src/offline.js", "utf8")
        .replace("__VERSION__", hash.digest("hex").slice(0, 16))
        .replace("__FILES__", JSON.stringify(["./", ...files.filter((file) => file !== "index.html")]));
      this.emitFile({ type: "asset", fileName: "sw.js", source });
    },
  };
}

export default defineConfig({
  base: "./",
  plugins: [onlyFetched(), offline()],
  // The package finds its module by the address of its own file.
  optimizeDeps: { exclude: ["nd137"] },
  build: { target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  worker: { format: "es" },
});
