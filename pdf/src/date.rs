//! Checks the caller's date and writes it as PDF does. There is no clock here.

use chrono::{DateTime, SecondsFormat};

use crate::error::{Error, ErrorKind, Result};

/// Turns `2026-06-03T09:15:00+07:00` into `D:20260603091500+07'00'`.
pub(crate) fn to_pdf(text: &str) -> Result<String> {
    let wrong = || {
        Error::said(
            ErrorKind::Request,
            format!(
                "`made_at` là `{text}`; cần thời điểm kèm múi giờ như `2026-06-03T09:15:00+07:00`"
            ),
            format!(
                "`made_at` is `{text}`; a time with its offset as `2026-06-03T09:15:00+07:00` is due"
            ),
        )
    };
    let time = DateTime::parse_from_rfc3339(text).map_err(|_| wrong())?;
    let seconds = time.offset().local_minus_utc();
    let sign = if seconds < 0 { '-' } else { '+' };
    let minutes = seconds.unsigned_abs().div_euclid(60);
    let (hours, minutes) = (minutes.div_euclid(60), minutes.rem_euclid(60));
    let written = time.to_rfc3339_opts(SecondsFormat::Secs, false);
    let date: String = written.chars().take(19).filter(char::is_ascii_digit).collect();
    // A year that PDF cannot write has more digits.
    if date.len() != 14 {
        return Err(wrong());
    }
    Ok(format!("D:{date}{sign}{hours:02}'{minutes:02}'"))
}
