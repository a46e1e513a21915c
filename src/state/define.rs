//! The macro that defines documents, and what it is made of.
//!
//! [`document!`] makes of
//! ```text
//! document! {
//!     pub struct Task {
//!         pub id: Option<String> = "id",
//!         pub agent_id: Option<String> = "slave_id" | "agent_id",
//!         pub statuses: List<Status> = "statuses",
//!     }
//! }
//! ```
//! a struct with these fields and one more, `extra`, and its reading and writing. A member is
//! written under the first of its names unless it was read under another.

use std::fmt;
use std::marker::PhantomData;

use serde_core::Serialize;
use serde_core::de::{
    DeserializeSeed, Deserializer, Error as DeError, IgnoredAny, MapAccess, SeqAccess, Unexpected,
    Visitor,
};
use serde_core::ser::{SerializeMap, Serializer};
use serde_json::Value;

use super::any::Any;
use super::extra::Extra;
pub(super) use super::trace::Trace;

/// What stood where a value was looked for.
#[derive(Debug)]
pub(super) enum Found {
    /// The value, as it will be written again.
    Plain,
    /// `null`.
    Null,
    /// The value in another form, such as a number in a string.
    Respelled(Box<Value>),
}

/// A value that a document or a list holds. It is read into its place, since documents are large
/// and moving them takes longer than reading them.
pub(super) trait Read: Default {
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D, at: &Trace) -> Result<Found, D::Error>;

    /// The value that another form stands for.
    fn respelled(_: &Value) -> Option<Self> {
        None
    }
}

/// Reads what must be a value in its usual form: the whole document, or an element.
pub(super) fn read_plain<'de, T: Read, D: Deserializer<'de>>(
    into: &mut T,
    from: D,
    at: &Trace,
) -> Result<(), D::Error> {
    match into.read(from, at)? {
        Found::Plain => Ok(()),
        Found::Null => Err(D::Error::invalid_type(Unexpected::Unit, &"a value")),
        Found::Respelled(_) => Err(D::Error::custom("a value of another type")),
    }
}

/// Reads an element.
struct Plain<'a, T>(&'a mut T, &'a Trace);

impl<'de, T: Read> DeserializeSeed<'de> for Plain<'_, T> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        read_plain(self.0, from, self.1)
    }
}

/// Reads a named element of an object whose names are data.
pub(super) fn read_entry<'de, T: Read, A: MapAccess<'de>>(
    map: &mut A,
    name: &str,
    is_first: bool,
    at: &Trace,
) -> Result<T, A::Error> {
    at.charge_entry::<T, _>(is_first, name)?;
    let mut value = T::default();
    map.next_value_seed(Plain(&mut value, at)).inspect_err(|_| at.member(name))?;
    Ok(value)
}

/// A field of a document: it knows whether its member is there.
pub(super) trait Member: Default + PartialEq + Serialize {
    /// Reads the member; after `null` the field is as before.
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D, at: &Trace) -> Result<Found, D::Error>;
    fn is_absent(&self) -> bool;
    fn respelled(value: &Value) -> Option<Self>;
}

impl<T: Read + PartialEq + Serialize> Member for Option<T> {
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D, at: &Trace) -> Result<Found, D::Error> {
        let found = self.insert(T::default()).read(from, at)?;
        if matches!(found, Found::Null) {
            *self = None;
        }
        Ok(found)
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn respelled(value: &Value) -> Option<Self> {
        T::respelled(value).map(Some)
    }
}

struct MemberSeed<'a, M>(&'a mut M, &'a Trace);

impl<'de, M: Member> DeserializeSeed<'de> for MemberSeed<'_, M> {
    type Value = Found;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Found, D::Error> {
        self.0.read(from, self.1)
    }
}

/// How much memory a note of an unusual spelling takes, with the list that it begins.
const NOTE: usize = 256;

/// The names of a member, and which field it is.
pub(super) struct Place {
    pub(super) field: u8,
    pub(super) names: &'static [&'static str],
}

impl Place {
    fn name(&self, spelling: u8) -> &'static str {
        self.names.get(usize::from(spelling)).or(self.names.first()).copied().unwrap_or_default()
    }
}

/// Reads the value of a member into its field.
pub(super) fn fill<'de, M: Member, A: MapAccess<'de>>(
    map: &mut A,
    slot: &mut M,
    extra: &mut Extra,
    place: &Place,
    spelling: u8,
    at: &Trace,
) -> Result<(), A::Error> {
    let name = place.name(spelling);
    if extra.has_notes() || !slot.is_absent() || spelling != 0 {
        let taken = !slot.is_absent() || extra.is_null(place.field);
        if taken && extra.spelling(place.field) != spelling {
            // The member is there twice, under both its names.
            extra.charge(name, at)?;
            let value = map.next_value_seed(Any(at)).inspect_err(|_| at.member(name))?;
            extra.insert(name, value);
            return Ok(());
        }
        *slot = M::default();
        extra.forget(place.field);
        extra.note_spelling(place.field, spelling);
    }
    match map.next_value_seed(MemberSeed(slot, at)).inspect_err(|_| at.member(name))? {
        Found::Plain => {}
        Found::Null => {
            at.charge(NOTE)?;
            extra.note_null(place.field);
        }
        Found::Respelled(form) => {
            at.charge(NOTE)?;
            extra.note_form(place.field, *form);
        }
    }
    Ok(())
}

/// Writes a member, if it is there, as it was read.
pub(super) fn put<S: SerializeMap, M: Member>(
    map: &mut S,
    value: &M,
    extra: &Extra,
    place: &Place,
) -> Result<(), S::Error> {
    if value.is_absent() && !extra.has_notes() {
        return Ok(());
    }
    let name = place.name(extra.spelling(place.field));
    if value.is_absent() {
        return if extra.is_null(place.field) { map.serialize_entry(name, &()) } else { Ok(()) };
    }
    match extra.form(place.field) {
        Some(form) if M::respelled(form).as_ref() == Some(value) => map.serialize_entry(name, form),
        _ => map.serialize_entry(name, value),
    }
}

/// A type that [`document!`] defined.
pub(super) trait Fields: Default {
    /// What it is, for errors.
    const WHAT: &'static str;

    /// The field of a member's name, and which of its names this is.
    fn find(name: &str) -> Option<(u8, u8)>;

    /// Reads the value of a member that has a field.
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        found: (u8, u8),
        map: &mut A,
        at: &Trace,
    ) -> Result<(), A::Error>;

    /// Reads the value of a member that has none.
    fn keep<'de, A: MapAccess<'de>>(
        &mut self,
        name: String,
        map: &mut A,
        at: &Trace,
    ) -> Result<(), A::Error>;
}

/// The name of a member.
enum Name {
    Known((u8, u8)),
    Unknown(String),
}

struct NameSeed<T>(PhantomData<T>);

impl<'de, T: Fields> DeserializeSeed<'de> for NameSeed<T> {
    type Value = Name;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Name, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl<T: Fields> Visitor<'_> for NameSeed<T> {
    type Value = Name;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E>(self, name: &str) -> Result<Name, E> {
        Ok(T::find(name).map_or_else(|| Name::Unknown(name.to_owned()), Name::Known))
    }
}

struct DocumentVisitor<'a, T>(&'a mut T, &'a Trace);

impl<'de, T: Fields> Visitor<'de> for DocumentVisitor<'_, T> {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, as an object", T::WHAT)
    }

    fn visit_unit<E>(self) -> Result<Found, E> {
        Ok(Found::Null)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Found, A::Error> {
        while let Some(name) = map.next_key_seed(NameSeed::<T>(PhantomData))? {
            match name {
                Name::Known(found) => self.0.set(found, &mut map, self.1)?,
                Name::Unknown(name) => self.0.keep(name, &mut map, self.1)?,
            }
        }
        Ok(Found::Plain)
    }
}

/// Reads a document.
pub(super) fn read<'de, T: Fields, D: Deserializer<'de>>(
    into: &mut T,
    from: D,
    at: &Trace,
) -> Result<Found, D::Error> {
    from.deserialize_any(DocumentVisitor(into, at))
}

/// A list that remembers whether it was there: a member that is missing and one that is `[]` are
/// written as they were read.
///
/// It derefs to a slice, which is empty in both cases.
#[derive(Clone, Debug, PartialEq)]
pub struct List<T>(Option<Vec<T>>);

impl<T> List<T> {
    /// A list that is not there.
    pub const ABSENT: Self = List(None);

    /// Whether the member is there, be it empty.
    pub fn is_present(&self) -> bool {
        self.0.is_some()
    }

    /// The elements, for changing; the member is there from then on.
    pub fn make_mut(&mut self) -> &mut Vec<T> {
        self.0.get_or_insert_default()
    }

    /// The elements.
    pub fn into_vec(self) -> Vec<T> {
        self.0.unwrap_or_default()
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self::ABSENT
    }
}

impl<T> std::ops::Deref for List<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        self.0.as_deref().unwrap_or_default()
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(list: Vec<T>) -> Self {
        List(Some(list))
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(elements: I) -> Self {
        List(Some(elements.into_iter().collect()))
    }
}

impl<T> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;
    fn into_iter(self) -> Self::IntoIter {
        self.into_vec().into_iter()
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: Serialize> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}

/// Up to so many elements a list takes no more memory than it needs.
const FEW: usize = 8;

/// Reads one more element.
struct Push<'a, T>(&'a mut Vec<T>, &'a Trace);

impl<'de, T: Read> DeserializeSeed<'de> for Push<'_, T> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        let (list, at) = (self.0, self.1);
        if list.len() == list.capacity() && list.len() < FEW {
            // Most lists are short, and their elements large.
            list.reserve_exact(1);
        }
        let index = list.len();
        // A list grows by doubling.
        at.charge(2 * size_of::<T>())?;
        list.push(T::default());
        let Some(element) = list.last_mut() else { return Ok(()) };
        read_plain(element, from, at).inspect_err(|_| at.index(index))
    }
}

struct ListVisitor<'a, T>(&'a mut Vec<T>, &'a Trace);

impl<'de, T: Read> Visitor<'de> for ListVisitor<'_, T> {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_unit<E>(self) -> Result<Found, E> {
        Ok(Found::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Found, A::Error> {
        let (list, at) = (self.0, self.1);
        while seq.next_element_seed(Push(list, at))?.is_some() {}
        Ok(Found::Plain)
    }
}

impl<T: Read + PartialEq + Serialize> Member for List<T> {
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D, at: &Trace) -> Result<Found, D::Error> {
        let found = from.deserialize_any(ListVisitor(self.0.insert(Vec::new()), at))?;
        if matches!(found, Found::Null) {
            self.0 = None;
        }
        Ok(found)
    }

    fn is_absent(&self) -> bool {
        self.0.is_none()
    }

    fn respelled(_: &Value) -> Option<Self> {
        None
    }
}

/// A list that is a whole document, or an element of an object of lists.
impl<T: Read> Read for Vec<T> {
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D, at: &Trace) -> Result<Found, D::Error> {
        from.deserialize_any(ListVisitor(self, at))
    }
}

impl<T: Read> Read for Box<T> {
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D, at: &Trace) -> Result<Found, D::Error> {
        at.charge(size_of::<T>())?;
        (**self).read(from, at)
    }

    fn respelled(value: &Value) -> Option<Self> {
        T::respelled(value).map(Box::new)
    }
}

/// A document read without knowledge of its path in a larger one.
pub(super) fn deserialize<'de, T: Read, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    let at = Trace::within(usize::MAX);
    let mut document = T::default();
    match read_plain(&mut document, from, &at) {
        Ok(()) => Ok(document),
        Err(error) => Err(match at.path() {
            path if path.is_empty() => error,
            path => D::Error::custom(format_args!("{path}: {error}")),
        }),
    }
}

/// The names of the members of a document, without their values.
pub(super) struct Names(pub(super) Vec<String>);

impl<'de> serde_core::Deserialize<'de> for Names {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct V;
        impl<'de> Visitor<'de> for V {
            type Value = Names;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a document, as an object or a list")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Names, A::Error> {
                let mut names = Vec::new();
                while let Some((name, IgnoredAny)) = map.next_entry()? {
                    names.push(name);
                }
                Ok(Names(names))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Names, A::Error> {
                // The elements of a list are of one kind: the first tells it.
                let names = seq.next_element()?.unwrap_or(Names(Vec::new()));
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                Ok(names)
            }
        }
        from.deserialize_any(V)
    }
}

macro_rules! document {
    (
        $(#[$attr:meta])*
        $what:literal
        pub struct $name:ident {
            $($(#[$doc:meta])* pub $field:ident: $type:ty = $member:literal $(| $other:literal)*,)*
            $(.. $(#[$rest_doc:meta])* pub $rest:ident: $rest_type:ty,)?
        }
    ) => {
        $(#[$attr])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name {
            $(
                $(#[$doc])*
                #[doc = concat!("\n\nMember `", $member, "`", $(" or `", $other, "`",)* ".")]
                pub $field: $type,
            )*
            $($(#[$rest_doc])* pub $rest: $rest_type,)?
            /// The members that have no field here.
            pub extra: crate::state::Extra,
        }

        #[allow(non_upper_case_globals)]
        const _: () = {
            use $crate::state::define::{self, Fields, Found, Place, Read, Trace};
            use serde_core::de::{Deserialize, Deserializer, MapAccess};
            use serde_core::ser::{Serialize, SerializeMap as _, Serializer};

            #[allow(non_camel_case_types, clippy::enum_variant_names)]
            enum Field { $($field),* }

            impl Fields for $name {
                const WHAT: &'static str = $what;

                #[inline]
                fn find(name: &str) -> Option<(u8, u8)> {
                    Some(match name {
                        $(
                            $member => (Field::$field as u8, 0),
                            $($other => (Field::$field as u8, 1),)*
                        )*
                        _ => return None,
                    })
                }

                fn set<'de, A: MapAccess<'de>>(
                    &mut self,
                    (field, spelling): (u8, u8),
                    map: &mut A,
                    at: &Trace,
                ) -> Result<(), A::Error> {
                    $(
                        const $field: u8 = Field::$field as u8;
                    )*
                    match field {
                        $($field => {
                            const PLACE: Place =
                                Place { field: $field, names: &[$member $(, $other)*] };
                            define::fill(
                                map, &mut self.$field, &mut self.extra, &PLACE, spelling, at,
                            )
                        })*
                        _ => map.next_value::<serde_core::de::IgnoredAny>().map(drop),
                    }
                }

                fn keep<'de, A: MapAccess<'de>>(
                    &mut self,
                    name: String,
                    map: &mut A,
                    at: &Trace,
                ) -> Result<(), A::Error> {
                    $(
                        if <$rest_type>::wants(&name) {
                            return self.$rest.keep(name, map, at);
                        }
                    )?
                    self.extra.keep(name, map, at)
                }
            }

            impl Read for $name {
                fn read<'de, D: Deserializer<'de>>(
                    &mut self,
                    from: D,
                    at: &Trace,
                ) -> Result<Found, D::Error> {
                    define::read(self, from, at)
                }
            }

            impl<'de> Deserialize<'de> for $name {
                fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                    define::deserialize(from)
                }
            }

            impl Serialize for $name {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    let mut map = serializer.serialize_map(None)?;
                    $({
                        const PLACE: Place = Place {
                            field: Field::$field as u8,
                            names: &[$member $(, $other)*],
                        };
                        define::put(&mut map, &self.$field, &self.extra, &PLACE)?;
                    })*
                    $(self.$rest.put(&mut map)?;)?
                    self.extra.put(&mut map)?;
                    map.end()
                }
            }
        };
    };
}

pub(super) use document;

impl Extra {
    /// Reads a member that has no field.
    pub(super) fn keep<'de, A: MapAccess<'de>>(
        &mut self,
        name: String,
        map: &mut A,
        at: &Trace,
    ) -> Result<(), A::Error> {
        self.charge(&name, at)?;
        let value = map.next_value_seed(Any(at)).inspect_err(|_| at.member(&name))?;
        self.insert(name, value);
        Ok(())
    }

    /// Takes memory for one more member.
    fn charge<E: DeError>(&self, name: &str, at: &Trace) -> Result<(), E> {
        at.charge_entry::<Value, _>(self.is_empty(), name)
    }

    /// Writes the members that have no field.
    pub(super) fn put<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        self.iter().try_for_each(|(name, value)| map.serialize_entry(name, value))
    }
}
