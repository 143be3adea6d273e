//! `#[derive(Read)]`: how the types of nd137 are read from JSON.
//!
//! serde's derive writes a state machine for each type, two thirds of what a browser would download.
//! This one writes a table of names and one call for each field; what finds, checks and explains is
//! in `nd137::json` once. It understands the `#[serde(...)]` attributes that the types of nd137 use,
//! since the JSON Schemas are made from the same attributes, and refuses to compile with any other.
//! serde's `Deserialize` comes with it.

mod attributes;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{
    Data, DataEnum, DeriveInput, Error, Field, Fields, FieldsNamed, GenericParam, Ident, Result,
    Variant,
};

use self::attributes::{Attributes, Default};

/// Implements `nd137::json::Read`, and serde's `Deserialize` by it.
#[proc_macro_derive(Read, attributes(serde))]
pub fn read(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let input = syn::parse_macro_input!(input as DeriveInput);
    expand(&input).unwrap_or_else(Error::into_compile_error).into()
}

fn expand(input: &DeriveInput) -> Result<TokenStream> {
    if let Some(first) =
        input.generics.params.iter().find(|p| !matches!(p, GenericParam::Lifetime(_)))
    {
        return Err(Error::new_spanned(
            first,
            "a type that is read has no parameters but lifetimes",
        ));
    }
    // What is read owns its words, so that any lifetime will do.
    let anonymous = input.generics.params.iter().map(|_| quote!('_));
    let anonymous =
        if input.generics.params.is_empty() { quote!() } else { quote!(<#(#anonymous),*>) };
    let name = &input.ident;
    let container = Attributes::of(&input.attrs)?;
    let body = match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => object(fields, &container, &quote!(Self))?,
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                quote!(::nd137::json::Read::read(node).map(Self))
            }
            other => return Err(Error::new_spanned(other, "not a form that is read from JSON")),
        },
        Data::Enum(data) => choice(data, &container)?,
        Data::Union(_) => return Err(Error::new_spanned(name, "a union cannot be read")),
    };
    Ok(quote! {
        #[automatically_derived]
        impl ::nd137::json::Read for #name #anonymous {
            fn read(
                node: ::nd137::json::Node<'_, '_>,
            ) -> ::core::result::Result<Self, ::nd137::json::Fault> {
                #body
            }
        }

        #[automatically_derived]
        impl<'de> ::serde::Deserialize<'de> for #name #anonymous {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                ::nd137::json::deserialize(deserializer)
            }
        }
    })
}

/// An object: its members are found by a table of names, then taken field by field.
fn object(
    fields: &FieldsNamed,
    container: &Attributes,
    constructor: &TokenStream,
) -> Result<TokenStream> {
    let mut names = Vec::new();
    let mut idents = Vec::new();
    let mut defaults = Vec::new();
    for field in &fields.named {
        let attributes = Attributes::of(&field.attrs)?;
        let ident = named(field)?;
        names.push(attributes.rename.unwrap_or_else(|| ident.to_string()));
        idents.push(ident);
        defaults.push(attributes.default);
    }
    let places = 0..names.len();
    let strict = container.deny_unknown_fields;
    let members = quote! {
        const NAMES: &[&str] = &[#(#names),*];
        let members = node.members(NAMES, #strict)?;
    };
    if container.default.is_some() {
        return Ok(quote! {
            #members
            let mut made = <Self as ::core::default::Default>::default();
            #(members.put(#places, &mut made.#idents)?;)*
            Ok(made)
        });
    }
    let taken = places.zip(&defaults).map(|(place, default)| match default {
        None => quote!(members.take(#place)?),
        Some(Default::Type) => quote!(members.take_or(#place, ::core::default::Default::default)?),
        Some(Default::Function(path)) => quote!(members.take_or(#place, #path)?),
    });
    Ok(quote! {
        #members
        Ok(#constructor { #(#idents: #taken),* })
    })
}

/// One of several: found by a table of names.
fn choice(data: &DataEnum, container: &Attributes) -> Result<TokenStream> {
    let mut names = Vec::new();
    for variant in &data.variants {
        names.push(variant_name(variant, container)?);
    }
    let arms = data.variants.iter().enumerate().map(|(place, variant)| {
        let ident = &variant.ident;
        let made = match &variant.fields {
            Fields::Unit => quote!(chosen.alone().map(|()| Self::#ident)),
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                quote!(chosen.content(::nd137::json::Read::read).map(Self::#ident))
            }
            Fields::Named(fields) => {
                let body = object(fields, container, &quote!(Self::#ident))?;
                quote!(chosen.content(|node| { #body }))
            }
            other @ Fields::Unnamed(_) => {
                return Err(Error::new_spanned(other, "not a form that is read from JSON"));
            }
        };
        // The last arm needs no number: the table has found one of them.
        Ok(if place == data.variants.len().saturating_sub(1) {
            quote!(_ => #made)
        } else {
            quote!(#place => #made)
        })
    });
    let arms = arms.collect::<Result<Vec<_>>>()?;
    Ok(quote! {
        const NAMES: &[&str] = &[#(#names),*];
        let chosen = node.choice(NAMES)?;
        match chosen.place() { #(#arms),* }
    })
}

fn named(field: &Field) -> Result<&Ident> {
    field.ident.as_ref().ok_or_else(|| Error::new_spanned(field, "a field without a name"))
}

/// `GraceEnds` is `grace_ends` in JSON.
fn variant_name(variant: &Variant, container: &Attributes) -> Result<String> {
    if let Some(name) = Attributes::of(&variant.attrs)?.rename {
        return Ok(name);
    }
    let ident = variant.ident.to_string();
    if !container.snake_case {
        return Ok(ident);
    }
    let mut out = String::new();
    for (n, letter) in ident.chars().enumerate() {
        if n > 0 && letter.is_uppercase() {
            out.push('_');
        }
        out.push(letter.to_ascii_lowercase());
    }
    Ok(out)
}
