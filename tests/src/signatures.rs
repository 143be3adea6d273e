//! What is generated from the types of the operations, one module a language.
//!
//! A language is added by a module with `files(&Shape) -> Result<Vec<File>, String>` and its
//! line in [`files`]; a folder that holds nothing else goes into [`OWNED`], so that a file
//! nobody writes any more is noticed.

mod classes;
mod csharp;
mod java;
mod python;
mod readme;
mod schemas;
mod typescript;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::shape::Shape;

/// A generated file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its path from the root of the repository.
    pub path: PathBuf,
    /// All that it holds.
    pub text: String,
}

/// Folders that hold generated files only.
const OWNED: &[&str] = &["schemas", csharp::FOLDER, java::FOLDER, typescript::FOLDER];

/// Every generated file. `root` is the root of the repository, for files that are
/// generated in part.
///
/// # Errors
/// What a generator cannot write.
pub fn files(shape: &Shape, root: &Path) -> Result<Vec<File>, String> {
    let mut all = schemas::files()?;
    all.extend(python::files(shape, root)?);
    all.extend(readme::files(shape, root)?);
    let named = classes::named_unions(shape);
    all.extend(java::files(&named)?);
    all.extend(csharp::files(&named)?);
    all.extend(typescript::files(shape)?);
    Ok(all)
}

/// Writes the files; answers those that changed.
///
/// # Errors
/// A file that cannot be written.
pub fn write(files: &[File], root: &Path) -> Result<Vec<PathBuf>, String> {
    let mut changed = Vec::new();
    for file in files {
        let path = root.join(&file.path);
        if std::fs::read_to_string(&path).is_ok_and(|text| text == file.text) {
            continue;
        }
        let failed = |error| format!("{}: {error}", file.path.display());
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(failed)?;
        }
        std::fs::write(&path, &file.text).map_err(failed)?;
        changed.push(file.path.clone());
    }
    for stale in stale(files, root) {
        std::fs::remove_file(root.join(&stale)).map_err(|error| error.to_string())?;
        changed.push(stale);
    }
    Ok(changed)
}

/// What is not current, one sentence a file.
pub fn check(files: &[File], root: &Path) -> Vec<String> {
    let mut wrong = Vec::new();
    for file in files {
        let shown = file.path.display();
        match std::fs::read_to_string(root.join(&file.path)) {
            Ok(text) if text == file.text => {}
            Ok(text) => wrong.push(format!("{shown}: {}", first_difference(&text, &file.text))),
            Err(error) => wrong.push(format!("{shown}: {error}")),
        }
    }
    let stale = stale(files, root);
    wrong.extend(stale.iter().map(|path| format!("{}: nothing generates it", path.display())));
    wrong
}

/// Files in the folders of [`OWNED`] that nothing generates.
fn stale(files: &[File], root: &Path) -> Vec<PathBuf> {
    let wanted: BTreeSet<&Path> = files.iter().map(|file| file.path.as_path()).collect();
    let mut stale = Vec::new();
    for folder in OWNED {
        for entry in std::fs::read_dir(root.join(folder)).into_iter().flatten().flatten() {
            let path = Path::new(folder).join(entry.file_name());
            if !wanted.contains(path.as_path()) {
                stale.push(path);
            }
        }
    }
    stale.sort();
    stale
}

fn first_difference(have: &str, want: &str) -> String {
    let (mut have, mut want) = (have.lines(), want.lines());
    for line in 1usize.. {
        let (has, wants) = (have.next(), want.next());
        if has != wants {
            let (has, wants) = (has.unwrap_or("(end)"), wants.unwrap_or("(end)"));
            return format!("line {line} is\n    {has}\n  and should be\n    {wants}");
        }
        if has.is_none() {
            break;
        }
    }
    "the ends of its lines differ".to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_difference_is_named() {
        assert!(first_difference("a\nb\n", "a\nc\n").starts_with("line 2 is\n    b\n"));
        assert!(first_difference("a\n", "a\nc\n").contains("(end)"));
        assert!(first_difference("a", "a\n").starts_with("the ends"));
    }
}
