//! Reads security.txt files for `tests/trust/sectxt_compare.py`: a line of JSON for each file that
//! a line of standard input names.
//!
//! `security_txt YYYY-MM-DD URL`

use std::io::{BufRead as _, Write as _};

use nd137_tests::TABLE;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let as_of = arguments.next().ok_or("which day?")?;
    let url = arguments.next().ok_or("which URL?")?;
    let request = serde_json::json!({ "as_of": as_of, "url": url }).to_string();
    let mut out = std::io::stdout().lock();
    for path in std::io::stdin().lock().lines() {
        let file = std::fs::read(path?)?;
        let reply = TABLE.call("read_security_txt", request.as_bytes(), Some(&file))?;
        out.write_all(&reply.json)?;
        out.write_all(b"\n")?;
    }
    Ok(())
}
