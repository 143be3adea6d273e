//! JSON of the library as Python objects.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDict, PyInt, PyList, PyString};
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

/// The answer of an operation as `nd137.Result`; so is the verdict in it.
pub(crate) fn result<'py>(
    py: Python<'py>,
    operation: &str,
    json: &[u8],
) -> PyResult<Bound<'py, PyAny>> {
    static RESULT: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let class = RESULT.import(py, "nd137._result", "Result")?;
    let answer = value(py, json)?;
    if let Ok(members) = answer.cast::<PyDict>()
        && let Some(verdict) = members.get_item("assessment")?
        && verdict.is_instance_of::<PyDict>()
    {
        members.set_item("assessment", class.call1((verdict, operation))?)?;
    }
    class.call1((answer, operation))
}

/// Any JSON of the library: no fractions, no depth that matters.
pub(crate) fn value<'py>(py: Python<'py>, json: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    Build(py).deserialize(&mut deserializer).map_err(|error| {
        pyo3::exceptions::PyRuntimeError::new_err(format!("the answer could not be read: {error}"))
    })
}

#[derive(Clone, Copy)]
struct Build<'py>(Python<'py>);

impl<'de, 'py> DeserializeSeed<'de> for Build<'py> {
    type Value = Bound<'py, PyAny>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, 'py> Visitor<'de> for Build<'py> {
    type Value = Bound<'py, PyAny>;

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("JSON without fractions")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(self.0.None().into_bound(self.0))
    }

    fn visit_bool<E>(self, yes: bool) -> Result<Self::Value, E> {
        Ok(PyBool::new(self.0, yes).to_owned().into_any())
    }

    fn visit_i64<E>(self, n: i64) -> Result<Self::Value, E> {
        Ok(PyInt::new(self.0, n).into_any())
    }

    fn visit_u64<E>(self, n: u64) -> Result<Self::Value, E> {
        Ok(PyInt::new(self.0, n).into_any())
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(PyString::new(self.0, text).into_any())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let list = PyList::empty(self.0);
        while let Some(item) = items.next_element_seed(self)? {
            list.append(item).map_err(A::Error::custom)?;
        }
        Ok(list.into_any())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let dict = PyDict::new(self.0);
        while let Some(name) = members.next_key_seed(Name(self.0))? {
            let value = members.next_value_seed(self)?;
            dict.set_item(name, value).map_err(A::Error::custom)?;
        }
        Ok(dict.into_any())
    }
}

/// Names recur in every answer, so that each is one Python object.
struct Name<'py>(Python<'py>);

impl<'de, 'py> DeserializeSeed<'de> for Name<'py> {
    type Value = Bound<'py, PyString>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de, 'py> Visitor<'de> for Name<'py> {
    type Value = Bound<'py, PyString>;

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("a name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(PyString::intern(self.0, name))
    }
}
