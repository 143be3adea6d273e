//! The committed header is the one that the sources make.

use std::path::Path;

/// In the order in which a reader of the header meets them.
const SOURCES: [&str; 7] =
    ["status.rs", "call.rs", "reply.rs", "scale.rs", "list.rs", "marker.rs", "arrow.rs"];

#[test]
fn the_header_is_current() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut config = cbindgen::Config::from_file(root.join("cbindgen.toml")).unwrap();
    config.header = Some(std::fs::read_to_string(root.join("header.txt")).unwrap());
    let mut builder = cbindgen::Builder::new().with_config(config);
    for source in SOURCES {
        builder = builder.with_src(root.join("src").join(source));
    }
    let mut bytes = Vec::new();
    builder.generate().unwrap().write(&mut bytes);
    let path = root.join("include/nd137.h");
    // Rust's heading for contracts reads as a heading in a C comment too, without the marks.
    let made = String::from_utf8(bytes).unwrap().replace("// # Safety", "// Contract:");
    if std::env::var_os("ND137_WRITE_HEADER").is_some() {
        std::fs::write(&path, &made).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == made,
        "include/nd137.h is not current: run `ND137_WRITE_HEADER=1 cargo test -p nd137-ffi --test header` and look at what changed"
    );
}
