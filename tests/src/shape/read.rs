//! From JSON Schema to the model.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Body, Field, Named, Type, Variant};

type Object = Map<String, Value>;

/// Collects the named types of many schemas.
#[derive(Default)]
pub(super) struct Reader {
    types: BTreeMap<String, (Named, String)>,
}

impl Reader {
    /// Reads a root schema with its definitions; answers the root's name.
    pub(super) fn root(&mut self, schema: &Value, operation: &str) -> Result<String, String> {
        let object = schema.as_object().ok_or("a root schema is not an object")?;
        let name = string(object, "title").ok_or("a root schema has no title")?.to_owned();
        let mut found: Vec<(&str, &Value)> = vec![(&name, schema)];
        if let Some(definitions) = object.get("$defs").and_then(Value::as_object) {
            found.extend(definitions.iter().map(|(name, schema)| (name.as_str(), schema)));
        }
        for (name, schema) in found {
            let named = self
                .named(schema, name, operation)
                .map_err(|why| format!("{operation}, type {name}: {why}"))?;
            self.add(name, named, operation)?;
        }
        Ok(name)
    }

    /// All types; every name that is used is defined.
    pub(super) fn finish(self) -> Result<BTreeMap<String, Named>, String> {
        for (name, (named, _)) in &self.types {
            for used in named.body.types().into_iter().flat_map(super::Shape::names) {
                if !self.types.contains_key(used) {
                    return Err(format!("{name} uses {used}, which no schema defines"));
                }
            }
        }
        Ok(self.types.into_iter().map(|(name, (named, _))| (name, named)).collect())
    }

    /// One name is one type. Only what is required may differ: a response always writes
    /// fields that a request may leave out. Then the weaker holds.
    fn add(&mut self, name: &str, new: Named, operation: &str) -> Result<(), String> {
        let Some((known, first)) = self.types.get_mut(name) else {
            self.types.insert(name.to_owned(), (new, operation.to_owned()));
            return Ok(());
        };
        if let (Body::Object(old), Body::Object(fields)) = (&mut known.body, &new.body)
            && old.len() == fields.len()
        {
            for (old, field) in old.iter_mut().zip(fields) {
                if old.name == field.name {
                    old.required &= field.required;
                    old.default = old.default.take().or_else(|| field.default.clone());
                }
            }
        }
        if weakened(&new, known) == *known {
            return Ok(());
        }
        Err(format!(
            "the name {name} stands for two types: one in {first}, another in {operation}; \
             rename one with `#[schemars(rename = \"...\")]`\n{known:#?}\n{new:#?}"
        ))
    }

    fn named(&mut self, schema: &Value, name: &str, operation: &str) -> Result<Named, String> {
        let doc = schema.as_object().map(doc).unwrap_or_default();
        let body = match self.body(schema, name, operation)? {
            Body::Alias(Type::Union(types)) => Body::Union(types),
            body => body,
        };
        Ok(Named { doc, body })
    }

    fn body(&mut self, schema: &Value, name: &str, operation: &str) -> Result<Body, String> {
        let Some(object) = schema.as_object() else {
            return self.read(schema, name, operation).map(Body::Alias);
        };
        if let Some(variants) = variants(object) {
            return Ok(Body::Enum(variants));
        }
        if let Some(properties) = object.get("properties").and_then(Value::as_object) {
            return self.fields(object, properties, name, operation).map(Body::Object);
        }
        if string(object, "type") == Some("object")
            && object.get("additionalProperties") == Some(&Value::Bool(false))
        {
            return Ok(Body::Object(Vec::new()));
        }
        self.read(schema, name, operation).map(Body::Alias)
    }

    fn fields(
        &mut self,
        object: &Object,
        properties: &Object,
        name: &str,
        operation: &str,
    ) -> Result<Vec<Field>, String> {
        let required: Vec<&str> = list(object, "required").filter_map(Value::as_str).collect();
        let mut fields = Vec::new();
        for (field, schema) in properties {
            let hint = format!("{name}{}", pascal(field));
            let type_ = self
                .read(schema, &hint, operation)
                .map_err(|why| format!("field {field}: {why}"))?;
            fields.push(Field {
                name: field.clone(),
                type_,
                required: required.contains(&field.as_str()),
                doc: schema.as_object().map(doc).unwrap_or_default(),
                default: schema.get("default").filter(|value| !value.is_null()).cloned(),
            });
        }
        Ok(fields)
    }

    /// A type in place; an object or enumeration without a name gets the hint as its name.
    fn read(&mut self, schema: &Value, hint: &str, operation: &str) -> Result<Type, String> {
        let object = match schema {
            Value::Bool(true) => return Ok(Type::Any),
            Value::Object(object) => object,
            _ => return Err(format!("not a schema: {schema}")),
        };
        if let Some(target) = string(object, "$ref") {
            let name = target.strip_prefix("#/$defs/").ok_or_else(|| format!("`{target}`"))?;
            return Ok(Type::Named(name.to_owned()));
        }
        if let Some(text) = string(object, "const") {
            return Ok(Type::Literal(text.to_owned()));
        }
        if variants(object).is_some() || object.contains_key("properties") {
            let named = self.named(schema, hint, operation)?;
            self.add(hint, named, operation)?;
            return Ok(Type::Named(hint.to_owned()));
        }
        for keyword in ["anyOf", "oneOf", "allOf"] {
            if object.contains_key(keyword) {
                return self.union(list(object, keyword), hint, operation);
            }
        }
        let (kinds, nullable) = match object.get("type") {
            Some(Value::String(kind)) => (vec![kind.as_str()], false),
            Some(Value::Array(kinds)) => {
                let kinds = kinds.iter().filter_map(Value::as_str);
                let (null, kinds): (Vec<_>, Vec<_>) = kinds.partition(|kind| *kind == "null");
                (kinds, !null.is_empty())
            }
            None if object.keys().all(|key| matches!(key.as_str(), "description" | "default")) => {
                return Ok(Type::Any);
            }
            _ => return Err(format!("no type is named: {schema}")),
        };
        let [kind] = kinds.as_slice() else { return Err(format!("several types: {schema}")) };
        let type_ = self.simple(kind, object, hint, operation)?;
        Ok(if nullable { Type::Nullable(Box::new(type_)) } else { type_ })
    }

    fn simple(
        &mut self,
        kind: &str,
        object: &Object,
        hint: &str,
        operation: &str,
    ) -> Result<Type, String> {
        Ok(match kind {
            "boolean" => Type::Boolean,
            "string" if string(object, "format") == Some("date") => Type::Date,
            "string" => Type::Text,
            "integer" => integer(object)?,
            "array" => {
                let items = object.get("items").ok_or("an array without a type of items")?;
                Type::List(Box::new(self.read(items, hint, operation)?))
            }
            "object" => match object.get("additionalProperties") {
                Some(values) => Type::Map(Box::new(self.read(values, hint, operation)?)),
                None => Type::Map(Box::new(Type::Any)),
            },
            other => return Err(format!("the library's types hold no `{other}`")),
        })
    }

    fn union<'v>(
        &mut self,
        members: impl Iterator<Item = &'v Value>,
        hint: &str,
        operation: &str,
    ) -> Result<Type, String> {
        let (mut types, mut nullable) = (Vec::new(), false);
        for (at, member) in members.enumerate() {
            if string_of(member, "type") == Some("null") {
                nullable = true;
                continue;
            }
            let hint = match tag(member) {
                Some(tag) => format!("{hint}{}", pascal(tag)),
                None if types.is_empty() => hint.to_owned(),
                None => format!("{hint}{at}"),
            };
            match self.read(member, &hint, operation)? {
                Type::Nullable(inner) => {
                    nullable = true;
                    types.push(*inner);
                }
                type_ => types.push(type_),
            }
        }
        let type_ = match types.len() {
            0 => return Err("a union of nothing".to_owned()),
            1 => types.swap_remove(0),
            _ => Type::Union(types),
        };
        Ok(if nullable { Type::Nullable(Box::new(type_)) } else { type_ })
    }
}

/// The type with no field required that is not required in the other.
fn weakened(named: &Named, other: &Named) -> Named {
    let mut named = named.clone();
    if let (Body::Object(fields), Body::Object(others)) = (&mut named.body, &other.body) {
        for (field, other) in fields.iter_mut().zip(others) {
            field.required &= other.required;
            field.default = field.default.take().or_else(|| other.default.clone());
        }
    }
    named
}

/// The texts of an enumeration, if the schema is one.
fn variants(object: &Object) -> Option<Vec<Variant>> {
    if let Some(Value::Array(texts)) = object.get("enum") {
        return texts
            .iter()
            .map(|text| Some(Variant { name: text.as_str()?.to_owned(), doc: String::new() }))
            .collect();
    }
    let members = object.get("oneOf").or_else(|| object.get("anyOf"))?.as_array()?;
    let mut out = Vec::new();
    for member in members {
        let member = member.as_object()?;
        match string(member, "const") {
            Some(name) => out.push(Variant { name: name.to_owned(), doc: doc(member) }),
            None => out.extend(variants(member)?),
        }
    }
    Some(out)
}

/// The fixed text by which a member of a union is told apart.
fn tag(schema: &Value) -> Option<&str> {
    let properties = schema.get("properties")?.as_object()?;
    properties.values().find_map(|property| string_of(property, "const"))
}

fn integer(object: &Object) -> Result<Type, String> {
    let format = string(object, "format").unwrap_or("int64");
    let (least, most) = match format {
        "uint8" => (0, i128::from(u8::MAX)),
        "uint16" => (0, i128::from(u16::MAX)),
        "uint32" => (0, i128::from(u32::MAX)),
        "uint64" | "uint" => (0, i128::from(u64::MAX)),
        "int8" => (i128::from(i8::MIN), i128::from(i8::MAX)),
        "int16" => (i128::from(i16::MIN), i128::from(i16::MAX)),
        "int32" => (i128::from(i32::MIN), i128::from(i32::MAX)),
        "int64" | "int" => (i128::from(i64::MIN), i128::from(i64::MAX)),
        other => return Err(format!("no integer of format `{other}` can cross JSON")),
    };
    let bound = |key: &str| {
        let number = object.get(key)?;
        number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from))
    };
    Ok(Type::Integer {
        least: bound("minimum").unwrap_or(least),
        most: bound("maximum").unwrap_or(most),
    })
}

fn doc(object: &Object) -> String {
    // Rust's links mean nothing in another language; the name in them does.
    let text = string(object, "description").unwrap_or_default().trim();
    text.replace("[`", "`").replace("`]", "`")
}

fn string<'v>(object: &'v Object, key: &str) -> Option<&'v str> {
    object.get(key)?.as_str()
}

fn string_of<'v>(schema: &'v Value, key: &str) -> Option<&'v str> {
    schema.get(key)?.as_str()
}

fn list<'v>(object: &'v Object, key: &str) -> impl Iterator<Item = &'v Value> {
    object.get(key).and_then(Value::as_array).into_iter().flatten()
}

/// `security_level` as `SecurityLevel`.
pub(crate) fn pascal(snake: &str) -> String {
    let mut out = String::new();
    for word in snake.split(['_', '-', '.']) {
        let mut letters = word.chars();
        out.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        out.push_str(letters.as_str());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use schemars::JsonSchema;

    #[derive(JsonSchema)]
    #[expect(dead_code, reason = "read by the schema generator only")]
    struct Sample {
        /// May be left out.
        #[serde(default)]
        count: Option<u64>,
        day: Option<chrono::NaiveDate>,
        fact: nd137::assessment::Fact,
        months: [i32; 3],
        names: BTreeMap<String, Vec<Part>>,
        part: Option<Part>,
        detail: nd137::assessment::Detail,
        way: Way,
        anything: Value,
    }

    #[derive(JsonSchema)]
    #[expect(dead_code, reason = "read by the schema generator only")]
    struct Part {
        level: u8,
    }

    #[derive(JsonSchema)]
    #[serde(tag = "kind", rename_all = "snake_case")]
    #[expect(dead_code, reason = "read by the schema generator only")]
    enum Way {
        ByRoad { lanes: u8 },
        BySea,
    }

    fn read(schemas: &[schemars::Schema]) -> Result<BTreeMap<String, Named>, String> {
        let mut reader = Reader::default();
        for schema in schemas {
            reader.root(schema.as_value(), "sample")?;
        }
        reader.finish()
    }

    fn fields(types: &BTreeMap<String, Named>, name: &str) -> BTreeMap<String, Field> {
        match &types[name].body {
            Body::Object(fields) => fields.iter().map(|f| (f.name.clone(), f.clone())).collect(),
            other => panic!("{name} is no object: {other:?}"),
        }
    }

    #[test]
    fn a_struct_is_read_as_it_is_meant() {
        let types = read(&[schemars::schema_for!(Sample)]).unwrap();
        let sample = fields(&types, "Sample");
        let named = |name: &str| Type::Named(name.to_owned());
        let count = &sample["count"];
        let whole = Type::Integer { least: 0, most: i128::from(u64::MAX) };
        assert_eq!(count.type_, Type::Nullable(Box::new(whole)));
        assert!(!count.required && count.doc == "May be left out.");
        assert_eq!(sample["day"].type_, Type::Nullable(Box::new(Type::Date)));
        assert_eq!(sample["fact"].type_, named("Fact"));
        assert!(sample["fact"].required);
        let month = Type::Integer { least: i128::from(i32::MIN), most: i128::from(i32::MAX) };
        assert_eq!(sample["months"].type_, Type::List(Box::new(month)));
        let parts = Type::List(Box::new(named("Part")));
        assert_eq!(sample["names"].type_, Type::Map(Box::new(parts)));
        assert_eq!(sample["part"].type_, Type::Nullable(Box::new(named("Part"))));
        assert_eq!(sample["anything"].type_, Type::Any);
        assert!(
            matches!(&types["Detail"].body, Body::Enum(v) if v.len() == 2 && !v[0].doc.is_empty())
        );
        assert_eq!(types["Way"].body, Body::Union(vec![named("WayByRoad"), named("WayBySea")]));
        assert_eq!(fields(&types, "WayBySea")["kind"].type_, Type::Literal("by_sea".to_owned()));
    }

    #[test]
    fn a_fact_is_a_truth_or_an_object() {
        let types = read(&[schemars::schema_for!(Sample)]).unwrap();
        let stated = Type::Named("StatedFact".to_owned());
        let either = Type::Union(vec![Type::Boolean, stated]);
        assert_eq!(types["Fact"].body, Body::Alias(Type::Nullable(Box::new(either))));
    }

    #[test]
    fn one_name_for_two_types_is_refused() {
        #[derive(JsonSchema)]
        #[schemars(rename = "Part")]
        #[expect(dead_code, reason = "read by the schema generator only")]
        struct Other {
            level: u16,
        }
        let schemas = [schemars::schema_for!(Part), schemars::schema_for!(Other)];
        assert!(read(&schemas).unwrap_err().contains("two types"));
    }

    #[test]
    fn what_a_request_may_leave_out_stays_optional() {
        #[derive(JsonSchema)]
        #[schemars(rename = "Part")]
        #[expect(dead_code, reason = "read by the schema generator only")]
        struct Weaker {
            #[serde(default)]
            level: u8,
        }
        let (strong, weak) = (schemars::schema_for!(Part), schemars::schema_for!(Weaker));
        for schemas in [[strong.clone(), weak.clone()], [weak, strong]] {
            let types = read(&schemas).unwrap();
            let level = &fields(&types, "Part")["level"];
            assert!(!level.required);
            assert_eq!(level.default, Some(Value::from(0)));
        }
    }

    #[test]
    fn fractions_are_refused() {
        #[derive(JsonSchema)]
        #[expect(dead_code, reason = "read by the schema generator only")]
        struct Loose {
            share: f64,
        }
        assert!(read(&[schemars::schema_for!(Loose)]).unwrap_err().contains("number"));
    }
}
