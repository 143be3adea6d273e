//! The five outputs of a document: they appear whole or not at all, and replace nothing unasked.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use nd137::conversion::qr::Qr;
use nd137_pdf::convert::Converted;
use tempfile::NamedTempFile;

use crate::page;

/// Where the outputs of one document go.
pub(crate) struct Place {
    folder: PathBuf,
    stem: String,
    overwrite: bool,
}

impl Place {
    /// Makes the folder, and refuses early where an output exists.
    pub(crate) fn new(folder: &Path, stem: &str, overwrite: bool) -> Result<Self, String> {
        std::fs::create_dir_all(folder)
            .map_err(|error| format!("{}: {error}", folder.display()))?;
        let place = Self { folder: folder.to_owned(), stem: stem.to_owned(), overwrite };
        if !overwrite {
            for suffix in ["marked.pdf", "qr.svg", "qr.png", "record.json", "report.html"] {
                let path = place.path(suffix);
                if path.exists() {
                    return Err(format!(
                        "đã có {}; thêm --overwrite để ghi đè · {} exists; add --overwrite to replace it",
                        path.display(),
                        path.display()
                    ));
                }
            }
        }
        Ok(place)
    }

    fn path(&self, suffix: &str) -> PathBuf {
        self.folder.join(format!("{}.{suffix}", self.stem))
    }

    /// Writes everything beside its place first, then moves it there; what was moved is taken
    /// back if a later move fails.
    pub(crate) fn write(
        &self,
        document: &[u8],
        increment: &[u8],
        converted: &Converted,
    ) -> Result<Vec<PathBuf>, String> {
        let mut parts: Vec<(&str, Vec<Vec<u8>>)> = Vec::new();
        if let Some(qr) = &converted.marked.qr {
            parts.push(("qr.svg", vec![qr.svg.clone().into_bytes()]));
            parts.push(("qr.png", vec![png(qr)?]));
        }
        parts.push(("record.json", vec![converted.record.to_json().into_bytes()]));
        let report = page::html(&self.stem, converted).map_err(|error| crate::explain(&error))?;
        parts.push(("report.html", vec![report.into_bytes()]));
        let mut ready = vec![self.prepare("marked.pdf", &[document, increment])?];
        for (suffix, pieces) in &parts {
            let pieces: Vec<&[u8]> = pieces.iter().map(Vec::as_slice).collect();
            ready.push(self.prepare(suffix, &pieces)?);
        }
        let mut moved: Vec<PathBuf> = Vec::new();
        for (file, path) in ready {
            let result = if self.overwrite {
                file.persist(&path).map_err(|error| error.to_string())
            } else {
                file.persist_noclobber(&path).map_err(|error| error.to_string())
            };
            if let Err(why) = result {
                for path in &moved {
                    let _ = std::fs::remove_file(path);
                }
                return Err(format!("{}: {why}", path.display()));
            }
            moved.push(path);
        }
        Ok(moved)
    }

    fn prepare(&self, suffix: &str, pieces: &[&[u8]]) -> Result<(NamedTempFile, PathBuf), String> {
        let path = self.path(suffix);
        let failed = |error: std::io::Error| format!("{}: {error}", path.display());
        let mut file =
            tempfile::Builder::new().prefix(".nd137-").tempfile_in(&self.folder).map_err(failed)?;
        for piece in pieces {
            file.write_all(piece).map_err(failed)?;
        }
        file.as_file().sync_all().map_err(failed)?;
        readable(&file).map_err(failed)?;
        Ok((file, path))
    }
}

/// Temporary files are private; outputs are ordinary files.
#[cfg(unix)]
fn readable(file: &NamedTempFile) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    file.as_file().set_permissions(std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn readable(_: &NamedTempFile) -> std::io::Result<()> {
    Ok(())
}

/// The symbol with its quiet zone, eight pixels a module.
fn png(qr: &Qr) -> Result<Vec<u8>, String> {
    const SCALE: usize = 8;
    let quiet = usize::try_from(qr.quiet_zone).unwrap_or(4);
    let side = qr.modules.len().saturating_add(quiet.saturating_mul(2));
    let mut pixels = Vec::new();
    for y in 0..side {
        let row = y.checked_sub(quiet).and_then(|y| qr.modules.get(y));
        let mut line = Vec::new();
        for x in 0..side {
            let dark = x
                .checked_sub(quiet)
                .and_then(|x| row.and_then(|row| row.as_bytes().get(x)))
                .is_some_and(|module| *module == b'1');
            line.extend(std::iter::repeat_n(if dark { 0u8 } else { 255 }, SCALE));
        }
        for _ in 0..SCALE {
            pixels.extend_from_slice(&line);
        }
    }
    let edge = u32::try_from(side.saturating_mul(SCALE)).map_err(|error| error.to_string())?;
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, edge, edge);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header().map_err(|error| error.to_string())?;
    writer.write_image_data(&pixels).map_err(|error| error.to_string())?;
    writer.finish().map_err(|error| error.to_string())?;
    Ok(out)
}
