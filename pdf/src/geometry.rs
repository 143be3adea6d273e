//! The visible page and the place of the mark on it.

use serde::Serialize;

use crate::error::{Error, ErrorKind, Result};
use crate::layout::POINTS_PER_MM;
use crate::request::Corner;
use crate::syntax::document::Document;
use crate::syntax::object::Object;
use crate::syntax::pages::Page;
use nd137::json::Read;

/// A rectangle in page space, in user units: `[left, bottom, right, top]`.
pub(crate) type Rect = [f64; 4];

/// An affine map as PDF writes it: `[a b c d e f]`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Matrix(pub(crate) [f64; 6]);

impl Matrix {
    pub(crate) const IDENTITY: Self = Self([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    /// First `self`, then `after`.
    pub(crate) fn then(self, after: Self) -> Self {
        let [a, b, c, d, e, f] = self.0;
        let [p, q, r, s, t, u] = after.0;
        Self([
            a * p + b * r,
            a * q + b * s,
            c * p + d * r,
            c * q + d * s,
            e * p + f * r + t,
            e * q + f * s + u,
        ])
    }

    pub(crate) fn apply(self, x: f64, y: f64) -> (f64, f64) {
        let [a, b, c, d, e, f] = self.0;
        (a * x + c * y + e, b * x + d * y + f)
    }

    /// The upright rectangle around the image of `rect`.
    pub(crate) fn bounds(self, rect: Rect) -> Rect {
        let [left, bottom, right, top] = rect;
        let corners = [(left, bottom), (right, bottom), (left, top), (right, top)]
            .map(|(x, y)| self.apply(x, y));
        corners.iter().fold(
            [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY],
            |bounds, (x, y)| {
                let [left, bottom, right, top] = bounds;
                [left.min(*x), bottom.min(*y), right.max(*x), top.max(*y)]
            },
        )
    }
}

/// The boxes of a page in thousandths of a user unit, and how it is turned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PageBoxes {
    /// The visible part of the page: left, bottom, right, top.
    pub crop_box_milli: [i64; 4],
    /// The whole sheet: left, bottom, right, top.
    pub media_box_milli: [i64; 4],
    /// Degrees clockwise: 0, 90, 180 or 270.
    pub rotation: u32,
    /// Size of a user unit in thousandths of a point; 1000 is usual.
    pub user_unit_milli: i64,
}

/// A length in thousandths, for a report.
pub(crate) fn milli(value: f64) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "the cast saturates")]
    let value = (value * 1000.0).round() as i64;
    value
}

/// The visible part of a page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Visible {
    /// CropBox within MediaBox.
    pub(crate) rect: Rect,
    pub(crate) media: Rect,
    pub(crate) rotation: u32,
    pub(crate) unit: f64,
}

impl Visible {
    pub(crate) fn of(document: &Document<'_>, page: &Page) -> Result<Self> {
        let number = page.reference.number;
        let media = rect(document, page.attribute("MediaBox"))?.ok_or_else(|| {
            Error::new(
                ErrorKind::Syntax,
                format!("the page in object {number} has no readable `/MediaBox`"),
            )
        })?;
        let crop = rect(document, page.attribute("CropBox"))?.unwrap_or(media);
        let [left, bottom, right, top] = crop;
        let visible =
            [left.max(media[0]), bottom.max(media[1]), right.min(media[2]), top.min(media[3])];
        // A CropBox outside the sheet shows the sheet (ISO 32000-2, 14.11.2).
        let visible =
            if visible[2] > visible[0] && visible[3] > visible[1] { visible } else { media };
        let turn = match page.attribute("Rotate") {
            None => 0,
            Some(value) => document.resolve(value)?.as_int().unwrap_or(0),
        };
        let rotation = u32::try_from(turn.rem_euclid(360)).unwrap_or(0);
        if rotation.rem_euclid(90) != 0 {
            return Err(Error::new(
                ErrorKind::Syntax,
                format!("the page in object {number} is turned by {turn} degrees"),
            ));
        }
        let unit = document.value(&page.dict, "UserUnit")?.as_number().unwrap_or(1.0);
        if !(0.001..=1_000_000.0).contains(&unit) {
            return Err(Error::new(
                ErrorKind::Syntax,
                format!("the page in object {number} has an impossible `/UserUnit`"),
            ));
        }
        Ok(Self { rect: visible, media, rotation, unit })
    }

    pub(crate) fn boxes(&self) -> PageBoxes {
        PageBoxes {
            crop_box_milli: self.rect.map(milli),
            media_box_milli: self.media.map(milli),
            rotation: self.rotation,
            user_unit_milli: milli(self.unit),
        }
    }

    /// Width and height as a reader sees them, in points.
    pub(crate) fn seen_size(&self) -> (f64, f64) {
        let [left, bottom, right, top] = self.rect;
        let (width, height) = ((right - left) * self.unit, (top - bottom) * self.unit);
        if self.rotation.rem_euclid(180) == 0 { (width, height) } else { (height, width) }
    }

    /// Maps points on the page as seen, from its bottom left corner, to page space.
    fn seen_to_page(&self) -> Matrix {
        let [left, bottom, right, top] = self.rect;
        let s = 1.0 / self.unit;
        Matrix(match self.rotation {
            90 => [0.0, s, -s, 0.0, right, bottom],
            180 => [-s, 0.0, 0.0, -s, right, top],
            270 => [0.0, -s, s, 0.0, left, top],
            _ => [s, 0.0, 0.0, s, left, bottom],
        })
    }

    /// The map from the mark's own space to page space. `page` is the number that a message names.
    pub(crate) fn place(
        &self,
        width: f64,
        height: f64,
        margin_mm: u32,
        corner: Corner,
        page: u32,
    ) -> Result<Matrix> {
        let margin = f64::from(margin_mm) * POINTS_PER_MM;
        let (seen_width, seen_height) = self.seen_size();
        let (need_width, need_height) = (width + margin + margin, height + margin + margin);
        // A hundredth of a millimetre forgives the rounding of the boxes.
        let slack = 0.01 * POINTS_PER_MM;
        if need_width > seen_width + slack || need_height > seen_height + slack {
            let mm = |points: f64| points / POINTS_PER_MM;
            let need = format!("{:.0} × {:.0} mm", mm(need_width).ceil(), mm(need_height).ceil());
            let seen = format!("{:.0} × {:.0} mm", mm(seen_width).floor(), mm(seen_height).floor());
            return Err(Error::said(
                ErrorKind::NoRoom,
                format!(
                    "ký hiệu cùng lề cần {need}, nhưng trang {page} chỉ có {seen}: \
                     hãy giảm `placement.width_mm`, `placement.qr_size_mm` hoặc `placement.margin_mm`"
                ),
                format!(
                    "the mark with its margins needs {need}, but page {page} shows {seen}: \
                     make `placement.width_mm`, `placement.qr_size_mm` or `placement.margin_mm` smaller"
                ),
            ));
        }
        let (left, right) = (margin, seen_width - margin - width);
        let (bottom, top) = (margin, seen_height - margin - height);
        let (x, y) = match corner {
            Corner::TopLeft => (left, top),
            Corner::TopRight | Corner::Clear => (right, top),
            Corner::BottomLeft => (left, bottom),
            Corner::BottomRight => (right, bottom),
        };
        Ok(Matrix([1.0, 0.0, 0.0, 1.0, x, y]).then(self.seen_to_page()))
    }
}

/// Reads a rectangle whose corners may stand in any order.
pub(crate) fn rect(document: &Document<'_>, value: Option<&Object>) -> Result<Option<Rect>> {
    let Some(value) = value else { return Ok(None) };
    let value = document.resolve(value)?;
    let Some([a, b, c, d]) = value.as_array() else {
        return Ok(None);
    };
    let mut numbers = [0.0; 4];
    for (slot, item) in numbers.iter_mut().zip([a, b, c, d]) {
        match document.resolve(item)?.as_number() {
            Some(number) if number.abs() <= 1e9 => *slot = number,
            _ => return Ok(None),
        }
    }
    let [a, b, c, d] = numbers;
    let rect = [a.min(c), b.min(d), a.max(c), b.max(d)];
    Ok((rect[2] > rect[0] && rect[3] > rect[1]).then_some(rect))
}
