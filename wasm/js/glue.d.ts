// What wasm-bindgen writes for the crate, put into `dist/glue` by `build.sh`; typed by `Glue` in engine.ts.
declare module "*_glue.js";
