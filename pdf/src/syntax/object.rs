//! The value types of PDF, as owned data.

/// The number and generation of an indirect object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Ref {
    pub(crate) number: u32,
    pub(crate) generation: u16,
}

impl Ref {
    pub(crate) fn new(number: u32) -> Self {
        Self { number, generation: 0 }
    }
}

/// A PDF value. Real numbers keep their spelling so that a copy is exact.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Object {
    Null,
    Bool(bool),
    Int(i64),
    Real(Vec<u8>),
    String(Vec<u8>),
    Name(Vec<u8>),
    Array(Vec<Object>),
    Dict(Dict),
    Ref(Ref),
}

impl Object {
    pub(crate) fn name(name: &str) -> Self {
        Self::Name(name.as_bytes().to_vec())
    }

    pub(crate) fn as_int(&self) -> Option<i64> {
        match self {
            Self::Int(value) => Some(*value),
            _ => None,
        }
    }

    pub(crate) fn as_number(&self) -> Option<f64> {
        match self {
            #[expect(clippy::cast_precision_loss, reason = "coordinates stay far below 2^52")]
            Self::Int(value) => Some(*value as f64),
            Self::Real(text) => parse_real(text),
            _ => None,
        }
    }

    pub(crate) fn as_name(&self) -> Option<&[u8]> {
        match self {
            Self::Name(name) => Some(name),
            _ => None,
        }
    }

    pub(crate) fn as_string(&self) -> Option<&[u8]> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn as_array(&self) -> Option<&[Object]> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    pub(crate) fn as_dict(&self) -> Option<&Dict> {
        match self {
            Self::Dict(dict) => Some(dict),
            _ => None,
        }
    }

    pub(crate) fn as_reference(&self) -> Option<Ref> {
        match self {
            Self::Ref(reference) => Some(*reference),
            _ => None,
        }
    }

    pub(crate) fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

/// Reads the spellings of real numbers that ISO 32000-1, 7.3.3 knows.
pub(crate) fn parse_real(text: &[u8]) -> Option<f64> {
    let text = std::str::from_utf8(text).ok()?;
    let value: f64 = text.parse().ok()?;
    value.is_finite().then_some(value)
}

/// A dictionary in the order of the file. A key that stands twice has its last value.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Dict {
    entries: Vec<(Vec<u8>, Object)>,
}

impl Dict {
    pub(crate) fn get(&self, key: &str) -> Option<&Object> {
        self.get_bytes(key.as_bytes())
    }

    pub(crate) fn get_bytes(&self, key: &[u8]) -> Option<&Object> {
        let found = self.entries.iter().rev().find(|(name, _)| name == key);
        found.map(|(_, value)| value).filter(|value| !value.is_null())
    }

    pub(crate) fn contains(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    pub(crate) fn set(&mut self, key: &str, value: Object) {
        self.remove(key);
        self.entries.push((key.as_bytes().to_vec(), value));
    }

    pub(crate) fn with(mut self, key: &str, value: Object) -> Self {
        self.set(key, value);
        self
    }

    pub(crate) fn remove(&mut self, key: &str) {
        self.entries.retain(|(name, _)| name != key.as_bytes());
    }

    /// Appends an entry as read from the file.
    pub(crate) fn push_raw(&mut self, key: Vec<u8>, value: Object) {
        self.entries.push((key, value));
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&[u8], &Object)> {
        self.entries.iter().map(|(key, value)| (key.as_slice(), value))
    }

    pub(crate) fn int(&self, key: &str) -> Option<i64> {
        self.get(key).and_then(Object::as_int)
    }

    pub(crate) fn name_is(&self, key: &str, name: &str) -> bool {
        self.get(key).and_then(Object::as_name) == Some(name.as_bytes())
    }
}
