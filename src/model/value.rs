//! Typed values, of which resources and attributes are made: a number, ranges of integers,
//! a set of texts, or a text.

use std::fmt;
use std::ops::RangeInclusive;

use crate::codec::{message, newtype, open_enum, union};

union! {
    /// Value of one of four kinds; `type` tells which of the other fields holds it.
    #[derive(Clone, Debug, PartialEq)]
    pub enum Value = v1::Value {
        tag r#type: Type = 1 "type",
        /// The value if `type` is `SCALAR`.
        Scalar(Scalar) = scalar = 2,
        /// The value if `type` is `RANGES`.
        Ranges(Ranges) = ranges = 3,
        /// The value if `type` is `SET`.
        Set(Set) = set = 4,
        /// The value if `type` is `TEXT`.
        Text(Text) = text = 5,
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
    pub struct Scalar(pub f64) = v1::value::Scalar.value = 1
}

message! {
    /// Integers from `begin` to `end`, both included.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Range = v1::value::Range {
        /// First integer of the range.
        pub begin: u64 = 1,
        /// Last integer of the range; resources require that it is not below `begin`.
        pub end: u64 = 2,
    }
}

newtype! {
    /// Several ranges of integers, such as port numbers. For comparison and arithmetic,
    /// overlapping and adjacent ranges are merged first.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Ranges(pub Vec<Range>) = v1::value::Ranges.range = 1
}

newtype! {
    /// Distinct texts.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Set(pub Vec<String>) = v1::value::Set.item = 1
}

newtype! {
    /// A text.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Text(pub String) = v1::value::Text.value = 1
}

message! {
    /// Property of an agent, such as its rack or operating system, which the operator
    /// configures and every offer of the agent repeats. Frameworks and, since 1.11, their
    /// offer constraints look at it.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Attribute = v1::Attribute {
        /// Name of the attribute; not empty.
        pub name: String = 1,
        /// Kind of the value, and the value.
        union kind: AttributeKind,
    }
}

union! {
    /// Kinds of value that an attribute has.
    #[derive(Clone, Debug, PartialEq)]
    pub enum AttributeKind in v1::Attribute {
        tag r#type: Type = 2 "type",
        /// The value if `type` is `SCALAR`.
        Scalar(Scalar) = scalar = 3,
        /// The value if `type` is `RANGES`.
        Ranges(Ranges) = ranges = 4,
        /// The value if `type` is `SET`. Its number is 6, since 5 belongs to `text`.
        Set(Set) = set = 6,
        /// The value if `type` is `TEXT`.
        Text(Text) = text = 5,
    }
}

impl Value {
    /// A number.
    #[inline]
    pub fn scalar(value: f64) -> Self {
        Value::Scalar(Scalar(value))
    }

    /// Ranges of integers, such as `[31000..=31005]`.
    #[inline]
    pub fn ranges<R: Into<Range>>(ranges: impl IntoIterator<Item = R>) -> Self {
        Value::Ranges(ranges.into_iter().map(Into::into).collect())
    }

    /// A set of texts.
    #[inline]
    pub fn set<T: Into<String>>(items: impl IntoIterator<Item = T>) -> Self {
        Value::Set(items.into_iter().map(Into::into).collect())
    }

    /// A text.
    #[inline]
    pub fn text(text: impl Into<String>) -> Self {
        Value::Text(Text(text.into()))
    }

    /// The number, if the value is a number.
    #[inline]
    pub fn as_scalar(&self) -> Option<f64> {
        match self {
            Value::Scalar(scalar) => Some(scalar.0),
            _ => None,
        }
    }

    /// The ranges, if the value is ranges.
    #[inline]
    pub fn as_ranges(&self) -> Option<&[Range]> {
        match self {
            Value::Ranges(ranges) => Some(&ranges.0),
            _ => None,
        }
    }

    /// The items, if the value is a set.
    #[inline]
    pub fn as_set(&self) -> Option<&[String]> {
        match self {
            Value::Set(set) => Some(&set.0),
            _ => None,
        }
    }

    /// The text, if the value is a text.
    #[inline]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(&text.0),
            _ => None,
        }
    }
}

impl Attribute {
    /// An attribute that is a number.
    #[inline]
    pub fn scalar(name: impl Into<String>, value: f64) -> Self {
        Attribute::new(name, AttributeKind::Scalar(Scalar(value)))
    }

    /// An attribute that is ranges of integers.
    #[inline]
    pub fn ranges<R: Into<Range>>(
        name: impl Into<String>,
        ranges: impl IntoIterator<Item = R>,
    ) -> Self {
        Attribute::new(name, AttributeKind::Ranges(ranges.into_iter().map(Into::into).collect()))
    }

    /// An attribute that is a set of texts. The message can express it, but no agent can be
    /// configured with one: Mesos allows sets for resources only.
    #[inline]
    pub fn set<T: Into<String>>(
        name: impl Into<String>,
        items: impl IntoIterator<Item = T>,
    ) -> Self {
        Attribute::new(name, AttributeKind::Set(items.into_iter().map(Into::into).collect()))
    }

    /// An attribute that is a text.
    #[inline]
    pub fn text(name: impl Into<String>, text: impl Into<String>) -> Self {
        Attribute::new(name, AttributeKind::Text(Text(text.into())))
    }

    /// The number, if the value is a number.
    #[inline]
    pub fn as_scalar(&self) -> Option<f64> {
        match &self.kind {
            AttributeKind::Scalar(scalar) => Some(scalar.0),
            _ => None,
        }
    }

    /// The ranges, if the value is ranges.
    #[inline]
    pub fn as_ranges(&self) -> Option<&[Range]> {
        match &self.kind {
            AttributeKind::Ranges(ranges) => Some(&ranges.0),
            _ => None,
        }
    }

    /// The items, if the value is a set.
    #[inline]
    pub fn as_set(&self) -> Option<&[String]> {
        match &self.kind {
            AttributeKind::Set(set) => Some(&set.0),
            _ => None,
        }
    }

    /// The text, if the value is a text.
    #[inline]
    pub fn as_text(&self) -> Option<&str> {
        match &self.kind {
            AttributeKind::Text(text) => Some(&text.0),
            _ => None,
        }
    }
}

impl Range {
    /// Whether `number` is in the range, whose ends both belong to it.
    #[inline]
    pub fn contains(&self, number: u64) -> bool {
        (self.begin..=self.end).contains(&number)
    }
}

/// The ends are taken as they are, also of a range that is empty because it begins after its
/// end; Mesos rejects that in a resource.
impl From<RangeInclusive<u64>> for Range {
    #[inline]
    fn from(range: RangeInclusive<u64>) -> Self {
        let (begin, end) = range.into_inner();
        Range { begin, end }
    }
}

/// Prints the number as Mesos does: rounded to three decimals, with no more of them than needed,
/// and at most 15 significant digits: `0.1`, `1024`, `1e+15`. A number that cannot be counted in
/// thousandths (NaN, an infinity, one above about 9.2e15) is not rounded to them.
impl fmt::Display for Scalar {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let thousandths = (self.0 * 1000.0).round();
        let value = if thousandths.abs() < i64::MAX as f64 {
            let thousandths = thousandths as i64;
            (thousandths / 1000) as f64 + (thousandths % 1000) as f64 / 1000.0
        } else {
            self.0
        };
        f.pad(&significant(value))
    }
}

/// A number with 15 significant digits and without trailing zeros: `%.15g` of C.
fn significant(value: f64) -> String {
    if value.is_nan() {
        return "nan".to_owned();
    }
    // Rounding to the digits may carry into another exponent, so this comes first.
    let scientific = format!("{value:.14e}");
    let Some((digits, exponent)) = scientific.split_once('e') else {
        return scientific;
    };
    let Ok(exponent) = exponent.parse::<i32>() else {
        return scientific;
    };
    let trimmed = |digits: &str| {
        let end = if digits.contains('.') { '0' } else { '.' };
        digits.trim_end_matches(end).trim_end_matches('.').to_owned()
    };
    match usize::try_from(14 - exponent) {
        Ok(decimals) if exponent >= -4 => trimmed(&format!("{value:.decimals$}")),
        _ => {
            let sign = if exponent < 0 { '-' } else { '+' };
            format!("{}e{sign}{:02}", trimmed(digits), exponent.unsigned_abs())
        }
    }
}

/// Prints the range as Mesos does: `[31000-31005]`.
impl fmt::Display for Range {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{}-{}]", self.begin, self.end)
    }
}

/// Prints the ranges as Mesos does, in the order in which they stand: `[1-2, 5-6]`, or `[]`.
impl fmt::Display for Ranges {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[")?;
        for (i, range) in self.0.iter().enumerate() {
            let comma = if i == 0 { "" } else { ", " };
            write!(f, "{comma}{}-{}", range.begin, range.end)?;
        }
        f.write_str("]")
    }
}

/// Prints the set as Mesos does: `{a, b}`, or `{}`.
impl fmt::Display for Set {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{{{}}}", self.0.join(", "))
    }
}

/// Prints the value as its kind does. A value without its body prints nothing.
impl fmt::Display for Value {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Scalar(scalar) => scalar.fmt(f),
            Value::Ranges(ranges) => ranges.fmt(f),
            Value::Set(set) => set.fmt(f),
            Value::Text(text) => text.fmt(f),
            Value::Bare(_) => Ok(()),
        }
    }
}

/// Prints the attribute as Mesos does: `name=value`, with nothing for a value without its body.
impl fmt::Display for Attribute {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}=", self.name)?;
        match &self.kind {
            AttributeKind::Scalar(scalar) => scalar.fmt(f),
            AttributeKind::Ranges(ranges) => ranges.fmt(f),
            AttributeKind::Set(set) => set.fmt(f),
            AttributeKind::Text(text) => text.fmt(f),
            AttributeKind::Bare(_) => Ok(()),
        }
    }
}
