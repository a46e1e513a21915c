//! Typed values, of which resources and attributes are made: a number, ranges of integers,
//! a set of texts, or a text.

use crate::codec::{message, newtype, open_enum, union};

union! {
    /// Value of one of four kinds; `type` tells which of the other fields holds it.
    #[derive(Clone, Debug, PartialEq)]
    pub enum Value = v1::Value {
        tag r#type: Type,
        /// The value if `type` is `SCALAR`.
        ///
        /// Field `scalar` = 2.
        Scalar(Scalar) = scalar,
        /// The value if `type` is `RANGES`.
        ///
        /// Field `ranges` = 3.
        Ranges(Ranges) = ranges,
        /// The value if `type` is `SET`.
        ///
        /// Field `set` = 4.
        Set(Set) = set,
        /// The value if `type` is `TEXT`.
        ///
        /// Field `text` = 5.
        Text(Text) = text,
    }
}

open_enum! {
    /// Kind of a value.
    pub enum Type = v1::value::Type {
        /// A number, in `scalar`.
        Scalar = 0 "SCALAR",
        /// Ranges of integers, in `ranges`.
        Ranges = 1 "RANGES",
        /// A set of texts, in `set`; not allowed for attributes.
        Set = 2 "SET",
        /// A text, in `text`; not allowed for resources.
        Text = 3 "TEXT",
    }
}

newtype! {
    /// A number. Mesos computes with three decimals: operands are rounded to thousandths,
    /// half away from zero, before they are compared, added or subtracted.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Scalar(pub f64) = v1::value::Scalar.value
}

message! {
    /// Integers from `begin` to `end`, both included.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Range = v1::value::Range {
        /// First integer of the range.
        ///
        /// Field `begin` = 1.
        pub begin: u64,
        /// Last integer of the range; resources require that it is not below `begin`.
        ///
        /// Field `end` = 2.
        pub end: u64,
    }
}

newtype! {
    /// Several ranges of integers, such as port numbers. For comparison and arithmetic,
    /// overlapping and adjacent ranges are merged first.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Ranges(pub Vec<Range>) = v1::value::Ranges.range
}

newtype! {
    /// Distinct texts.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Set(pub Vec<String>) = v1::value::Set.item
}

newtype! {
    /// A text.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Text(pub String) = v1::value::Text.value
}

message! {
    /// Property of an agent, such as its rack or operating system, which the operator
    /// configures and every offer of the agent repeats. Frameworks and, since 1.11, their
    /// offer constraints look at it.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Attribute = v1::Attribute {
        /// Name of the attribute; not empty.
        ///
        /// Field `name` = 1.
        pub name: String,
        /// What it is.
        union kind: AttributeKind,
    }
}

union! {
    /// What the `type` of a [`Attribute`] says it is, with what belongs to it.
    #[derive(Clone, Debug, PartialEq)]
    pub enum AttributeKind in v1::Attribute {
        tag r#type: Type,
        /// The value if `type` is `SCALAR`.
        ///
        /// Field `scalar` = 3.
        Scalar(Scalar) = scalar,
        /// The value if `type` is `RANGES`.
        ///
        /// Field `ranges` = 4.
        Ranges(Ranges) = ranges,
        /// The value if `type` is `SET`. Its number is 6, since 5 belongs to `text`.
        ///
        /// Field `set` = 6.
        Set(Set) = set,
        /// The value if `type` is `TEXT`.
        ///
        /// Field `text` = 5.
        Text(Text) = text,
    }
}
