//! The `#[serde(...)]` attributes that are understood.

use syn::{Attribute, LitStr, Path, Result};

/// What stands for a member that is absent.
pub(crate) enum Default {
    /// The default of the field's type.
    Type,
    /// What a function gives.
    Function(Path),
}

/// The attributes of a type, a variant or a field.
#[derive(std::default::Default)]
pub(crate) struct Attributes {
    pub(crate) default: Option<Default>,
    pub(crate) deny_unknown_fields: bool,
    pub(crate) rename: Option<String>,
    pub(crate) snake_case: bool,
}

impl Attributes {
    pub(crate) fn of(attributes: &[Attribute]) -> Result<Self> {
        let mut found = Self::default();
        for attribute in attributes.iter().filter(|one| one.path().is_ident("serde")) {
            attribute.parse_nested_meta(|meta| {
                let is = |name| meta.path.is_ident(name);
                if is("default") {
                    found.default = Some(match meta.value() {
                        Ok(value) => Default::Function(value.parse::<LitStr>()?.parse()?),
                        Err(_) => Default::Type,
                    });
                } else if is("deny_unknown_fields") {
                    found.deny_unknown_fields = true;
                } else if is("rename") {
                    found.rename = Some(meta.value()?.parse::<LitStr>()?.value());
                } else if is("rename_all") {
                    let case = meta.value()?.parse::<LitStr>()?;
                    if case.value() != "snake_case" {
                        return Err(meta.error("only snake_case is understood"));
                    }
                    found.snake_case = true;
                } else if is("skip_serializing_if") {
                    // Of writing only.
                    meta.value()?.parse::<LitStr>()?;
                } else if !is("transparent") {
                    // A struct of one unnamed field is read as that field anyway.
                    return Err(meta.error("not understood by the derive macro of nd137"));
                }
                Ok(())
            })?;
        }
        Ok(found)
    }
}
