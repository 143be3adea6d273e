//! The table and how a call goes through it.

use std::cell::Cell;

use serde::Serialize;

use crate::text::{Arg, text};
use crate::{Error, ErrorKind};

/// Whether an operation takes or gives a document beside its JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Document {
    /// Never.
    None,
    /// May take one.
    Optional,
    /// Always takes one.
    Taken,
    /// Takes one, and gives one back.
    TakenAndGiven,
}

/// What an operation answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The response, canonical JSON.
    pub json: Vec<u8>,
    /// The document made, if the operation makes one.
    pub document: Option<Made>,
}

/// A document that an operation made of the one that it took: the first bytes of that one, then
/// more. A binding puts both into a buffer of its own, so that no third copy is in memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// What follows, in bytes.
    pub added: Vec<u8>,
    /// How many bytes of the document taken are its beginning.
    pub kept: usize,
}

impl Made {
    /// Both parts; `taken` is the document that the operation took.
    pub fn parts<'a>(&'a self, taken: &'a [u8]) -> [&'a [u8]; 2] {
        [taken.get(..self.kept).unwrap_or(taken), &self.added]
    }

    /// Both parts as one.
    pub fn whole(&self, taken: &[u8]) -> Vec<u8> {
        self.parts(taken).concat()
    }
}

/// A function that takes the table in which the operation stands, a request and an optional
/// document.
pub type Run = fn(Table, &[u8], Option<&[u8]>) -> Result<Reply, Error>;

/// One operation.
#[derive(Debug)]
pub struct Operation {
    /// Its name, in snake case: the same in every language.
    pub name: &'static str,
    /// One line that says what it does.
    pub doc: &'static str,
    /// Whether a document travels with it.
    pub document: Document,
    /// Runs it on a request and an optional document, in the table that it stands in.
    pub run: Run,
    /// JSON Schemas of request and response.
    #[cfg(feature = "schema")]
    pub schemas: fn() -> (schemars::Schema, schemars::Schema),
}

thread_local! {
    /// The room and the place in it where [`Table::find`] last found an operation.
    static LAST: Cell<(usize, usize)> = const { Cell::new((0, 0)) };
}

/// Several rooms' operations as one table.
#[derive(Debug, Clone, Copy)]
pub struct Table(pub &'static [&'static [Operation]]);

impl Table {
    /// Every operation, in the order of declaration.
    pub fn operations(self) -> impl Iterator<Item = &'static Operation> {
        self.0.iter().copied().flatten()
    }

    /// The operation of this name. Calls come in batches of one operation: where the last one of
    /// this thread was is looked at first, for to search takes a tenth of the shortest call.
    pub fn find(self, name: &str) -> Option<&'static Operation> {
        let (room, place) = LAST.get();
        let last = self.0.get(room).and_then(|room| room.get(place));
        last.filter(|operation| operation.name == name).or_else(|| self.search(name))
    }

    #[inline(never)]
    fn search(self, name: &str) -> Option<&'static Operation> {
        (0..).zip(self.0).find_map(|(room, operations)| {
            let place = operations.iter().position(|operation| operation.name == name)?;
            LAST.set((room, place));
            operations.get(place)
        })
    }

    /// What is said where there is no operation of this name.
    #[cold]
    pub fn unknown(name: &str) -> Error {
        Error::new(
            ErrorKind::UnknownOperation,
            "",
            text("không có thao tác `{name}`", "there is no operation `{name}`"),
            &[("name", Arg::Quote(name.chars().take(80).collect()))],
        )
    }

    /// Runs an operation by name.
    pub fn call(self, name: &str, request: &[u8], document: Option<&[u8]>) -> Result<Reply, Error> {
        let operation = self.find(name).ok_or_else(|| Self::unknown(name))?;
        match (operation.document, document) {
            (Document::None, Some(_)) => Err(Error::invalid(
                "",
                text(
                    "thao tác `{name}` không nhận tệp kèm theo",
                    "operation `{name}` takes no document",
                ),
                &[("name", Arg::Quote(name.to_owned()))],
            )),
            (Document::Taken | Document::TakenAndGiven, None) => Err(Error::invalid(
                "",
                text(
                    "thao tác `{name}` cần một tệp kèm theo",
                    "operation `{name}` needs a document",
                ),
                &[("name", Arg::Quote(name.to_owned()))],
            )),
            _ => (operation.run)(self, request, document),
        }
    }

    /// The JSON Schema of an error.
    #[cfg(feature = "schema")]
    pub fn error_schema(self) -> schemars::Schema {
        crate::error::schema()
    }
}

/// Writes a response.
pub fn reply<T: Serialize>(response: &T, document: Option<Made>) -> Result<Reply, Error> {
    // Most verdicts fit; growing step by step would copy them several times.
    let mut json = Vec::with_capacity(4096);
    serde_json::to_writer(&mut json, response).map_err(|error| {
        Error::new(
            ErrorKind::Internal,
            "",
            text("không ghi được kết quả: {why}", "the response could not be written: {why}"),
            &[("why", Arg::Quote(error.to_string()))],
        )
    })?;
    Ok(Reply { json, document })
}

/// The schemas of a request as it is read and of a response as it is written: what is
/// always written is required there.
#[cfg(feature = "schema")]
pub fn schemas<Q: schemars::JsonSchema, A: schemars::JsonSchema>()
-> (schemars::Schema, schemars::Schema) {
    let settings = schemars::generate::SchemaSettings::draft2020_12;
    (
        settings().for_deserialize().into_generator().into_root_schema_for::<Q>(),
        settings().for_serialize().into_generator().into_root_schema_for::<A>(),
    )
}

/// Declares operations, one line each.
///
/// `name(Request) -> Response;` needs a method `Request::run(self) -> Result<Response, Error>`.
/// `name(Request, table)` gives the method the [`Table`] that is called, for an operation that runs
/// others.
/// `name(Request, document)` gives the method a `&[u8]`, and `name(Request, optional document)`
/// an `Option<&[u8]>`. With `-> Response, document;` it answers `(Response, Made)`.
/// With `-> Response => short;` the function `short` may answer a usual request without a document
/// from its bytes.
#[macro_export]
macro_rules! operations {
    (
        $(#[$table_doc:meta])*
        $visibility:vis static $table:ident = [
            $( #[doc = $doc:literal] $name:ident $arguments:tt -> $response:ty $(, $given:ident)? $(=> $short:path)?; )*
        ];
    ) => {
        $(#[$table_doc])*
        $visibility static $table: &[$crate::wire::Operation] = &[
            $( $crate::operations!(@one $doc, $name, $arguments, $response $(, $given)? $(=> $short)?) ),*
        ];
    };
    (@one $doc:literal, $name:ident, ($request:ty), $response:ty => $short:path) => {
        $crate::operations!(@make $doc, $name, $request, $response, None, |_, request, _| {
            if let Some(json) = $short(request) {
                return Ok($crate::wire::Reply { json, document: None });
            }
            let response: $response = $crate::wire::parse::<$request>(request)?.run()?;
            $crate::wire::reply(&response, None)
        })
    };
    (@one $doc:literal, $name:ident, ($request:ty), $response:ty) => {
        $crate::operations!(@make $doc, $name, $request, $response, None, |_, request, _| {
            let response: $response = $crate::wire::parse::<$request>(request)?.run()?;
            $crate::wire::reply(&response, None)
        })
    };
    (@one $doc:literal, $name:ident, ($request:ty, table), $response:ty) => {
        $crate::operations!(@make $doc, $name, $request, $response, None, |table, request, _| {
            let response: $response = $crate::wire::parse::<$request>(request)?.run(table)?;
            $crate::wire::reply(&response, None)
        })
    };
    (@one $doc:literal, $name:ident, ($request:ty, optional document), $response:ty => $short:path) => {
        $crate::operations!(@make $doc, $name, $request, $response, Optional, |_, request, document| {
            if document.is_none()
                && let Some(json) = $short(request)
            {
                return Ok($crate::wire::Reply { json, document: None });
            }
            let response: $response = $crate::wire::parse::<$request>(request)?.run(document)?;
            $crate::wire::reply(&response, None)
        })
    };
    (@one $doc:literal, $name:ident, ($request:ty, optional document), $response:ty) => {
        $crate::operations!(@make $doc, $name, $request, $response, Optional, |_, request, document| {
            let response: $response = $crate::wire::parse::<$request>(request)?.run(document)?;
            $crate::wire::reply(&response, None)
        })
    };
    (@one $doc:literal, $name:ident, ($request:ty, document), $response:ty) => {
        $crate::operations!(@make $doc, $name, $request, $response, Taken, |_, request, document| {
            let document = document.unwrap_or_default();
            let response: $response = $crate::wire::parse::<$request>(request)?.run(document)?;
            $crate::wire::reply(&response, None)
        })
    };
    (@one $doc:literal, $name:ident, ($request:ty, document), $response:ty, document) => {
        $crate::operations!(@make $doc, $name, $request, $response, TakenAndGiven, |_, request, document| {
            let document = document.unwrap_or_default();
            let (response, made): ($response, $crate::wire::Made) =
                $crate::wire::parse::<$request>(request)?.run(document)?;
            $crate::wire::reply(&response, Some(made))
        })
    };
    (@make $doc:literal, $name:ident, $request:ty, $response:ty, $document:ident, $run:expr) => {
        $crate::wire::Operation {
            name: stringify!($name),
            doc: $doc.trim_ascii(),
            document: $crate::wire::Document::$document,
            run: $run,
            #[cfg(feature = "schema")]
            schemas: $crate::wire::schemas::<$request, $response>,
        }
    };
}

#[cfg(test)]
mod tests {
    use super::super::{CORE, TRUST};
    use super::*;

    #[test]
    fn an_operation_is_found_after_any_other_and_in_any_table() {
        static ALONE: [&[Operation]; 1] = [TRUST];
        let (all, trust) = (Table(&CORE), Table(&ALONE));
        let name = |found: Option<&Operation>| found.map(|operation| operation.name);
        for before in all.operations() {
            for after in all.operations() {
                assert_eq!(name(all.find(before.name)), Some(before.name));
                let here = TRUST.iter().any(|operation| operation.name == after.name);
                assert_eq!(name(trust.find(after.name)), here.then_some(after.name));
                assert_eq!(name(all.find(after.name)), Some(after.name));
                assert_eq!(name(all.find("assess")), None);
            }
        }
    }
}
