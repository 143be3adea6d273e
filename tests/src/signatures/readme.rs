//! The table of operations in the README, between two markers.

use std::fmt::Write as _;
use std::path::Path;

use nd137::wire::Document;

use super::File;
use crate::shape::Shape;

const BEGIN: &str =
    "<!-- operations: written by `cargo run -p nd137-tests --bin signatures -- --write` -->\n";
const END: &str = "<!-- end of operations -->\n";

pub(super) fn files(shape: &Shape, root: &Path) -> Result<Vec<File>, String> {
    let readme =
        std::fs::read_to_string(root.join("README.md")).map_err(|e| format!("README.md: {e}"))?;
    let (before, after) = match readme.split_once(BEGIN) {
        Some((before, rest)) => match rest.split_once(END) {
            Some((_, after)) => (before, after),
            None => return Err(format!("README.md: `{}` is missing", END.trim())),
        },
        None => return Err(format!("README.md: `{}` is missing", BEGIN.trim())),
    };
    let text = format!("{before}{BEGIN}{}{END}{after}", table(shape));
    Ok(vec![File { path: "README.md".into(), text }])
}

fn table(shape: &Shape) -> String {
    let mut out = "| Operation | What it does | Document |\n| --- | --- | --- |\n".to_owned();
    for operation in &shape.operations {
        let document = match operation.document {
            Document::None => "",
            Document::Optional => "may take one",
            Document::Taken => "takes one",
            Document::TakenAndGiven => "takes one, gives one",
        };
        let doc = operation.doc.replace('|', "\\|");
        let _ = writeln!(out, "| `{}` | {doc} | {document} |", operation.name);
    }
    out
}
