//! The JSON Schemas, as the core states them.

use super::File;

pub(super) fn files() -> Result<Vec<File>, String> {
    let mut files = Vec::new();
    for operation in crate::TABLE.operations() {
        let (request, response) = (operation.schemas)();
        files.push(file(&format!("{}.request", operation.name), &request)?);
        files.push(file(&format!("{}.response", operation.name), &response)?);
    }
    files.push(file("error", &crate::TABLE.error_schema())?);
    Ok(files)
}

fn file(name: &str, schema: &schemars::Schema) -> Result<File, String> {
    let mut text = serde_json::to_string_pretty(schema).map_err(|error| error.to_string())?;
    text.push('\n');
    Ok(File { path: format!("schemas/{name}.json").into(), text })
}
