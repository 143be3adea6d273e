//! Reads PDF values out of bytes, with a limit on depth and on the number of values.

use super::object::{Dict, Object, Ref};
use crate::error::{Error, ErrorKind, Result};

/// Nesting beyond this is refused; real documents stay below 30.
const MAX_DEPTH: u32 = 64;

pub(crate) fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | 9 | 10 | 12 | 13 | 32)
}

pub(crate) fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

fn is_regular(byte: u8) -> bool {
    !is_space(byte) && !is_delimiter(byte)
}

/// A token of a content stream: an operand or an operator.
#[derive(Debug)]
pub(crate) enum Token<'a> {
    /// An array, string or dictionary that the content ends in: whatever follows falls into it.
    Cut,
    Operand(Object),
    Operator(&'a [u8]),
}

#[derive(Clone)]
pub(crate) struct Lexer<'a> {
    data: &'a [u8],
    pos: usize,
    budget: u32,
}

impl<'a> Lexer<'a> {
    pub(crate) fn new(data: &'a [u8], pos: usize, budget: u32) -> Self {
        Self { data, pos, budget }
    }

    pub(crate) fn pos(&self) -> usize {
        self.pos
    }

    pub(crate) fn set_pos(&mut self, pos: usize) {
        self.pos = pos;
    }

    /// Gives the lexer a new allowance of values; content streams do so for each operator.
    pub(crate) fn set_budget(&mut self, budget: u32) {
        self.budget = budget;
    }

    pub(crate) fn peek(&self) -> Option<u8> {
        self.data.get(self.pos).copied()
    }

    fn rest(&self) -> &'a [u8] {
        self.data.get(self.pos..).unwrap_or(&[])
    }

    pub(crate) fn bump(&mut self) {
        self.pos = self.pos.saturating_add(1);
    }

    pub(crate) fn skip_space(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                while !matches!(self.peek(), None | Some(b'\r' | b'\n')) {
                    self.bump();
                }
            } else if is_space(byte) {
                self.bump();
            } else {
                return;
            }
        }
    }

    /// Takes `word` where it stands here and ends here.
    pub(crate) fn keyword(&mut self, word: &str) -> bool {
        let rest = self.rest();
        if !rest.starts_with(word.as_bytes()) {
            return false;
        }
        if rest.get(word.len()).copied().is_some_and(is_regular) {
            return false;
        }
        self.pos = self.pos.saturating_add(word.len());
        true
    }

    /// An unsigned integer after white space.
    pub(crate) fn unsigned(&mut self) -> Option<u64> {
        self.skip_space();
        let mut value: u64 = 0;
        let mut any = false;
        while let Some(byte @ b'0'..=b'9') = self.peek() {
            value = value.checked_mul(10)?.checked_add(u64::from(byte.saturating_sub(b'0')))?;
            any = true;
            self.bump();
        }
        any.then_some(value)
    }

    fn wrong(&self, what: &str) -> Error {
        Error::new(ErrorKind::Syntax, what).at(self.pos)
    }

    pub(crate) fn object(&mut self) -> Result<Object> {
        self.value(0, true)
    }

    /// The next operand or operator of a content stream; `None` at its end.
    pub(crate) fn token(&mut self) -> Result<Option<Token<'a>>> {
        self.skip_space();
        let Some(byte) = self.peek() else {
            return Ok(None);
        };
        let start = self.pos;
        if is_regular(byte) && !matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.') {
            let word = self.word();
            return Ok(Some(match word {
                b"true" => Token::Operand(Object::Bool(true)),
                b"false" => Token::Operand(Object::Bool(false)),
                b"null" => Token::Operand(Object::Null),
                _ => Token::Operator(word),
            }));
        }
        match self.value(0, false) {
            Ok(value) => Ok(Some(Token::Operand(value))),
            Err(error) if error.kind() == ErrorKind::Limit => Err(error),
            Err(_) if matches!(byte, b'(' | b'[' | b'<') && self.peek().is_none() => {
                Ok(Some(Token::Cut))
            }
            Err(_) => {
                // A stray byte in page content is passed over, as every viewer does.
                self.pos = start.saturating_add(1).max(self.pos);
                Ok(Some(Token::Operator(b"")))
            }
        }
    }

    fn word(&mut self) -> &'a [u8] {
        let rest = self.rest();
        let length = rest.iter().position(|byte| !is_regular(*byte)).unwrap_or(rest.len());
        self.pos = self.pos.saturating_add(length);
        rest.get(..length).unwrap_or(&[])
    }

    fn value(&mut self, depth: u32, references: bool) -> Result<Object> {
        if depth > MAX_DEPTH {
            return Err(Error::new(
                ErrorKind::Limit,
                format!("values are nested deeper than {MAX_DEPTH}"),
            )
            .at(self.pos));
        }
        self.budget = self.budget.checked_sub(1).ok_or_else(|| {
            Error::new(
                ErrorKind::Limit,
                "an object has more values than the limit `values_per_object` allows",
            )
            .at(self.pos)
        })?;
        self.skip_space();
        match self.peek() {
            None => Err(self.wrong("the document ends inside an object")),
            Some(b'/') => self.name().map(Object::Name),
            Some(b'(') => self.literal_string().map(Object::String),
            Some(b'[') => {
                self.bump();
                let mut items = Vec::new();
                loop {
                    self.skip_space();
                    if self.peek() == Some(b']') {
                        self.bump();
                        return Ok(Object::Array(items));
                    }
                    items.push(self.value(depth.saturating_add(1), references)?);
                }
            }
            Some(b'<') => {
                self.bump();
                if self.peek() == Some(b'<') {
                    self.bump();
                    self.dict(depth, references).map(Object::Dict)
                } else {
                    self.hex_string().map(Object::String)
                }
            }
            Some(b'0'..=b'9' | b'+' | b'-' | b'.') => self.number(references),
            Some(byte) if is_regular(byte) => match self.word() {
                b"true" => Ok(Object::Bool(true)),
                b"false" => Ok(Object::Bool(false)),
                b"null" => Ok(Object::Null),
                _ => Err(self.wrong("an unknown word stands where a value is due")),
            },
            Some(_) => Err(self.wrong("a value is due here")),
        }
    }

    fn dict(&mut self, depth: u32, references: bool) -> Result<Dict> {
        let mut dict = Dict::default();
        loop {
            self.skip_space();
            match self.peek() {
                Some(b'>') => {
                    self.bump();
                    if self.peek() != Some(b'>') {
                        return Err(self.wrong("a dictionary ends with one `>`"));
                    }
                    self.bump();
                    return Ok(dict);
                }
                Some(b'/') => {
                    let key = self.name()?;
                    let value = self.value(depth.saturating_add(1), references)?;
                    dict.push_raw(key, value);
                }
                _ => return Err(self.wrong("a dictionary key is due here")),
            }
        }
    }

    fn name(&mut self) -> Result<Vec<u8>> {
        self.bump();
        let word = self.word();
        if !word.contains(&b'#') {
            return Ok(word.to_vec());
        }
        let mut name = Vec::with_capacity(word.len());
        let mut rest = word;
        while let Some((byte, tail)) = rest.split_first() {
            rest = tail;
            if let (b'#', Some((pair, after))) = (*byte, tail.split_at_checked(2))
                && let [high, low] = pair
                && let (Some(high), Some(low)) = (hex(*high), hex(*low))
            {
                name.push(high << 4 | low);
                rest = after;
            } else {
                name.push(*byte);
            }
        }
        Ok(name)
    }

    fn number(&mut self, references: bool) -> Result<Object> {
        let start = self.pos;
        let word = self.word();
        if let Some(value) = integer(word) {
            if references
                && let (Ok(number), true) =
                    (u32::try_from(value), word.first().is_some_and(u8::is_ascii_digit))
            {
                let after = self.pos;
                if let Some(reference) = self.reference_tail(number) {
                    return Ok(Object::Ref(reference));
                }
                self.pos = after;
            }
            return Ok(Object::Int(value));
        }
        if word.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.'))
            && super::object::parse_real(word).is_some()
        {
            return Ok(Object::Real(word.to_vec()));
        }
        self.pos = start;
        Err(self.wrong("a number is not written as numbers are"))
    }

    fn reference_tail(&mut self, number: u32) -> Option<Ref> {
        self.skip_space();
        if !self.peek()?.is_ascii_digit() {
            return None;
        }
        let generation = u16::try_from(self.unsigned()?).ok()?;
        self.skip_space();
        self.keyword("R").then_some(Ref { number, generation })
    }

    fn hex_string(&mut self) -> Result<Vec<u8>> {
        let mut text = Vec::new();
        let mut half: Option<u8> = None;
        loop {
            let Some(byte) = self.peek() else {
                return Err(self.wrong("a string does not end"));
            };
            self.bump();
            match (hex(byte), half) {
                (Some(digit), None) => half = Some(digit),
                (Some(digit), Some(high)) => {
                    text.push(high << 4 | digit);
                    half = None;
                }
                (None, _) if byte == b'>' => {
                    text.extend(half.map(|high| high << 4));
                    return Ok(text);
                }
                (None, _) if is_space(byte) => {}
                (None, _) => return Err(self.wrong("a hexadecimal string has another character")),
            }
        }
    }

    fn literal_string(&mut self) -> Result<Vec<u8>> {
        self.bump();
        let mut text = Vec::new();
        let mut open: u32 = 1;
        loop {
            let Some(byte) = self.peek() else {
                return Err(self.wrong("a string does not end"));
            };
            self.bump();
            match byte {
                b'(' => open = open.saturating_add(1),
                b')' => {
                    open = open.saturating_sub(1);
                    if open == 0 {
                        return Ok(text);
                    }
                }
                b'\\' => {
                    text.extend(self.escape());
                    continue;
                }
                _ => {}
            }
            text.push(byte);
        }
    }

    fn escape(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.bump();
        Some(match byte {
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'b' => 8,
            b'f' => 12,
            b'\r' => {
                if self.peek() == Some(b'\n') {
                    self.bump();
                }
                return None;
            }
            b'\n' => return None,
            b'0'..=b'7' => {
                let mut value = u32::from(byte.saturating_sub(b'0'));
                for _ in 0..2 {
                    if let Some(digit @ b'0'..=b'7') = self.peek() {
                        value = value << 3 | u32::from(digit.saturating_sub(b'0'));
                        self.bump();
                    }
                }
                u8::try_from(value & 0xff).unwrap_or(0)
            }
            other => other,
        })
    }
}

fn integer(word: &[u8]) -> Option<i64> {
    std::str::from_utf8(word).ok()?.parse().ok()
}

fn hex(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte.saturating_sub(b'0')),
        b'a'..=b'f' => Some(byte.saturating_sub(b'a').saturating_add(10)),
        b'A'..=b'F' => Some(byte.saturating_sub(b'A').saturating_add(10)),
        _ => None,
    }
}
