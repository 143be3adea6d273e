//! Follows the operators of page content that move text, images and lines about.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use super::text::Widths;
use super::{Balance, PageReserve, Spent, overlap};
use crate::error::{Error, ErrorKind, Result};
use crate::geometry::{Matrix, Rect};
use crate::syntax::document::Document;
use crate::syntax::lexer::{Lexer, Token, is_space};
use crate::syntax::object::{Dict, Object};

/// Forms within forms.
const MAX_FORMS: u32 = 12;
/// Saved graphics states.
const MAX_SAVED: usize = 4096;
const MAX_OPERANDS: usize = 4096;
/// Text rendering modes that paint nothing.
const INVISIBLE: [i64; 2] = [3, 7];

#[derive(Clone)]
struct State {
    ctm: Matrix,
    font: Option<Rc<Widths>>,
    size: f64,
    character: f64,
    word: f64,
    scale: f64,
    leading: f64,
    rise: f64,
    mode: i64,
}

/// The resources of a page or a form, with the fonts read so far.
pub(super) struct Level {
    objects: Dict,
    font_list: Dict,
    fonts: RefCell<HashMap<Vec<u8>, Rc<Widths>>>,
}

impl Level {
    pub(super) fn new(document: &Document<'_>, resources: &Dict) -> Result<Self> {
        Ok(Self {
            objects: document.dict(resources, "XObject")?.unwrap_or_default(),
            font_list: document.dict(resources, "Font")?.unwrap_or_default(),
            fonts: RefCell::default(),
        })
    }
}

pub(super) struct Walk<'a, 'd> {
    document: &'a Document<'d>,
    target: Rect,
    spent: &'a mut Spent,
    report: &'a mut PageReserve,
    state: State,
    saved: Vec<State>,
    line: Matrix,
    at: Matrix,
    path: Option<Rect>,
    excess: u32,
    cut: bool,
}

impl<'a, 'd> Walk<'a, 'd> {
    pub(super) fn new(
        document: &'a Document<'d>,
        target: Rect,
        spent: &'a mut Spent,
        report: &'a mut PageReserve,
    ) -> Self {
        let state = State {
            ctm: Matrix::IDENTITY,
            font: None,
            size: 0.0,
            character: 0.0,
            word: 0.0,
            scale: 1.0,
            leading: 0.0,
            rise: 0.0,
            mode: 0,
        };
        Self {
            document,
            target,
            spent,
            report,
            state,
            saved: Vec::new(),
            line: Matrix::IDENTITY,
            at: Matrix::IDENTITY,
            path: None,
            excess: 0,
            cut: false,
        }
    }

    pub(super) fn balance(&self) -> Balance {
        Balance {
            cut: self.cut,
            excess: self.excess,
            open: u32::try_from(self.saved.len()).unwrap_or(u32::MAX),
        }
    }

    pub(super) fn run(&mut self, content: &[u8], level: &Level, depth: u32) -> Result<()> {
        let mut lexer = Lexer::new(content, 0, u32::MAX);
        let mut operands: Vec<Object> = Vec::new();
        let floor = self.saved.len();
        loop {
            lexer.set_budget(self.document.limits.values_per_object);
            match lexer.token()? {
                None => return Ok(()),
                Some(Token::Cut) => {
                    // Inside a form it spoils the form alone.
                    self.cut |= depth == 0;
                    return Ok(());
                }
                Some(Token::Operand(operand)) => {
                    if operands.len() >= MAX_OPERANDS {
                        return Err(Error::new(
                            ErrorKind::Limit,
                            format!("page content has more than {MAX_OPERANDS} operands in a row"),
                        ));
                    }
                    operands.push(operand);
                }
                Some(Token::Operator(operator)) => {
                    self.spent.operators = self.spent.operators.saturating_add(1);
                    if self.spent.operators > self.document.limits.content_operators {
                        return Err(Error::new(
                            ErrorKind::Limit,
                            "page content has more operators than the limit `content_operators` allows",
                        ));
                    }
                    match operator {
                        b"BI" => {
                            let ends = self.inline_image(content, &mut lexer)?;
                            self.cut |= depth == 0 && !ends;
                        }
                        b"Do" => self.paint_object(&operands, level, depth)?,
                        b"Tf" => self.set_font(&operands, level)?,
                        b"q" | b"Q" => self.save_or_restore(operator == b"q", floor)?,
                        _ => self.operator(operator, &operands),
                    }
                    operands.clear();
                }
            }
        }
    }

    fn save_or_restore(&mut self, save: bool, floor: usize) -> Result<()> {
        if save {
            if self.saved.len() >= MAX_SAVED {
                return Err(Error::new(
                    ErrorKind::Limit,
                    format!("page content saves more than {MAX_SAVED} graphics states"),
                ));
            }
            self.saved.push(self.state.clone());
        } else if self.saved.len() > floor {
            if let Some(state) = self.saved.pop() {
                self.state = state;
            }
        } else if floor == 0 {
            self.excess = self.excess.saturating_add(1);
            if self.excess > 4096 {
                return Err(Error::new(
                    ErrorKind::Limit,
                    "page content restores more than 4096 states that it never saved",
                ));
            }
        }
        Ok(())
    }

    fn operator(&mut self, operator: &[u8], operands: &[Object]) {
        let n = |index: usize| operands.get(index).and_then(Object::as_number).unwrap_or(0.0);
        match operator {
            b"cm" => self.state.ctm = matrix(operands).then(self.state.ctm),
            b"BT" => (self.line, self.at) = (Matrix::IDENTITY, Matrix::IDENTITY),
            b"Tm" => {
                self.line = matrix(operands);
                self.at = self.line;
            }
            b"Td" => self.move_line(n(0), n(1)),
            b"TD" => {
                self.state.leading = -n(1);
                self.move_line(n(0), n(1));
            }
            b"T*" => self.move_line(0.0, -self.state.leading),
            b"TL" => self.state.leading = n(0),
            b"Tc" => self.state.character = n(0),
            b"Tw" => self.state.word = n(0),
            b"Tz" => self.state.scale = n(0) / 100.0,
            b"Ts" => self.state.rise = n(0),
            b"Tr" => self.state.mode = operands.first().and_then(Object::as_int).unwrap_or(0),
            b"Tj" | b"TJ" => self.show(operands.first()),
            b"'" => {
                self.move_line(0.0, -self.state.leading);
                self.show(operands.first());
            }
            b"\"" => {
                (self.state.word, self.state.character) = (n(0), n(1));
                self.move_line(0.0, -self.state.leading);
                self.show(operands.get(2));
            }
            b"m" | b"l" => self.extend_path(&[(n(0), n(1))]),
            b"v" | b"y" => self.extend_path(&[(n(0), n(1)), (n(2), n(3))]),
            b"c" => self.extend_path(&[(n(0), n(1)), (n(2), n(3)), (n(4), n(5))]),
            b"re" => self.extend_path(&[
                (n(0), n(1)),
                (n(0) + n(2), n(1) + n(3)),
                (n(0) + n(2), n(1)),
                (n(0), n(1) + n(3)),
            ]),
            b"f" | b"F" | b"f*" | b"B" | b"B*" | b"b" | b"b*" | b"S" | b"s" => {
                if let Some([left, bottom, right, top]) = self.path.take() {
                    // A thin rule has no area of its own.
                    if overlap([left - 0.1, bottom - 0.1, right + 0.1, top + 0.1], self.target) {
                        self.report.drawings = self.report.drawings.saturating_add(1);
                    }
                }
            }
            b"n" => self.path = None,
            _ => {}
        }
    }

    fn extend_path(&mut self, points: &[(f64, f64)]) {
        for (x, y) in points {
            let (x, y) = self.state.ctm.apply(*x, *y);
            let [left, bottom, right, top] = self.path.unwrap_or([x, y, x, y]);
            self.path = Some([left.min(x), bottom.min(y), right.max(x), top.max(y)]);
        }
    }

    fn move_line(&mut self, x: f64, y: f64) {
        self.line = Matrix([1.0, 0.0, 0.0, 1.0, x, y]).then(self.line);
        self.at = self.line;
    }

    fn show(&mut self, text: Option<&Object>) {
        let unknown = Rc::new(Widths::unknown());
        let font = Rc::clone(self.state.font.as_ref().unwrap_or(&unknown));
        let (size, scale) = (self.state.size, self.state.scale);
        let (mut from, mut to) = (0.0_f64, 0.0_f64);
        let mut x = 0.0;
        let mut any = false;
        let single;
        let items = match text {
            Some(Object::Array(items)) => items.as_slice(),
            Some(text) => {
                single = [text.clone()];
                &single
            }
            None => return,
        };
        for item in items {
            match item {
                Object::String(text) if !text.is_empty() => {
                    let advance =
                        font.advance(text, size, self.state.character, self.state.word) * scale;
                    if !any {
                        (from, to) = (x, x);
                    }
                    any = true;
                    from = from.min(x).min(x + advance);
                    to = to.max(x).max(x + advance);
                    x += advance;
                }
                other => x -= other.as_number().unwrap_or(0.0) / 1000.0 * size * scale,
            }
        }
        if any {
            let (low, high) = (self.state.rise - 0.25 * size, self.state.rise + 0.9 * size);
            let place = self.at.then(self.state.ctm);
            let rect = place.bounds([from, low.min(high), to, low.max(high)]);
            if overlap(rect, self.target) {
                self.report.add_text(rect, INVISIBLE.contains(&self.state.mode));
            }
        }
        self.at = Matrix([1.0, 0.0, 0.0, 1.0, x, 0.0]).then(self.at);
    }

    fn set_font(&mut self, operands: &[Object], level: &Level) -> Result<()> {
        let Some(name) = operands.first().and_then(Object::as_name) else {
            return Ok(());
        };
        self.state.size = operands.get(1).and_then(Object::as_number).unwrap_or(0.0);
        let known = level.fonts.borrow().get(name).cloned();
        let widths = match (known, level.font_list.get_bytes(name)) {
            (Some(known), _) => known,
            (None, None) => Rc::new(Widths::unknown()),
            (None, Some(font)) => {
                let widths = match self.document.resolve(font)?.as_dict() {
                    Some(font) => Rc::new(Widths::of(self.document, font)?),
                    None => Rc::new(Widths::unknown()),
                };
                level.fonts.borrow_mut().insert(name.to_vec(), Rc::clone(&widths));
                widths
            }
        };
        self.state.font = Some(widths);
        Ok(())
    }

    fn add_image(&mut self) {
        if overlap(self.state.ctm.bounds([0.0, 0.0, 1.0, 1.0]), self.target) {
            self.report.images = self.report.images.saturating_add(1);
        }
    }

    fn paint_object(&mut self, operands: &[Object], level: &Level, depth: u32) -> Result<()> {
        let object = operands
            .first()
            .and_then(Object::as_name)
            .and_then(|name| level.objects.get_bytes(name));
        let Some(reference) = object.and_then(Object::as_reference) else {
            return Ok(());
        };
        let loaded = self.document.load(reference)?;
        let Some(dict) = loaded.object.as_dict() else {
            return Ok(());
        };
        if dict.name_is("Subtype", "Image") {
            self.add_image();
            return Ok(());
        }
        if !dict.name_is("Subtype", "Form") {
            return Ok(());
        }
        let own = match self.document.value(dict, "Matrix")? {
            Object::Array(values) => matrix(&values),
            _ => Matrix::IDENTITY,
        };
        let inner = own.then(self.state.ctm);
        if let Some(bounds) = crate::geometry::rect(self.document, dict.get("BBox"))?
            && !overlap(inner.bounds(bounds), self.target)
        {
            return Ok(());
        }
        if depth >= MAX_FORMS {
            return Err(Error::new(
                ErrorKind::Limit,
                format!("forms are nested deeper than {MAX_FORMS}"),
            ));
        }
        let content = self.document.stream_bytes(&loaded)?;
        let own_level = match self.document.dict(dict, "Resources")? {
            Some(resources) => Some(Level::new(self.document, &resources)?),
            None => None,
        };
        let before = self.state.clone();
        // The floor of the form: its `Q` may not reach the states of its caller.
        self.saved.push(before.clone());
        let height = self.saved.len();
        self.state.ctm = inner;
        let walked =
            self.run(&content, own_level.as_ref().unwrap_or(level), depth.saturating_add(1));
        self.saved.truncate(height.saturating_sub(1));
        self.state = before;
        walked
    }

    /// Passes over the data of an inline image; tells whether the image ends.
    fn inline_image(&mut self, content: &[u8], lexer: &mut Lexer<'_>) -> Result<bool> {
        self.add_image();
        while let Some(token) = lexer.token()? {
            if matches!(token, Token::Operator(b"ID")) {
                let start = lexer.pos().saturating_add(1);
                let data = content.get(start..).unwrap_or(&[]);
                let marked =
                    |window: &[u8]| matches!(window, [b'E', b'I', after] if is_space(*after));
                let mut found = (0_usize..)
                    .zip(data.windows(3))
                    .filter_map(|(at, window)| marked(window).then_some(at))
                    .peekable();
                // At the very end, or right after the data, some writers spare the white space.
                let ends = found.peek().is_some() || data.ends_with(b"EI");
                let spaced = |at: &usize| {
                    at.checked_sub(1).and_then(|at| data.get(at)).is_some_and(|at| is_space(*at))
                };
                let end = found
                    .find(spaced)
                    .map_or(content.len(), |at| start.saturating_add(at).saturating_add(2));
                lexer.set_pos(end);
                return Ok(ends);
            }
        }
        Ok(false)
    }
}

fn matrix(operands: &[Object]) -> Matrix {
    let mut values = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];
    for (slot, operand) in values.iter_mut().zip(operands) {
        *slot = operand.as_number().unwrap_or(0.0).clamp(-1e9, 1e9);
    }
    Matrix(values)
}
