//! The text form that people write: of values, and of one resource.

use std::str::FromStr;

use super::error::ResourceError;
use super::role;
use crate::excerpt::excerpt;
use crate::resource::ReservationInfo;
use crate::value::{Range, Ranges, Scalar, Set};
use crate::{ParseError, Resource, ResourceKind, Value};

/// A text that does not say resources.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseResourcesError {
    /// A part of the text has not the form that it must have.
    #[error(transparent)]
    Text(#[from] ParseError),
    /// A resource is not valid, or an agent cannot be configured with it.
    #[error(transparent)]
    Invalid(#[from] ResourceError),
    /// An element of the JSON array is not a resource.
    #[cfg(feature = "json")]
    #[error("element {index} of the JSON array: {error}")]
    Json {
        /// Which element it is.
        index: usize,
        /// What is wrong with it.
        error: crate::DecodeError,
    },
}

pub(super) fn error(form: &'static str, text: &str) -> ParseError {
    ParseError { form, text: excerpt(text) }
}

/// What Mesos trims from texts.
pub(super) fn trim(text: &str) -> &str {
    text.trim_matches([' ', '\t', '\n', '\r'])
}

/// Non-empty parts between separators.
pub(super) fn tokens<'a>(text: &'a str, separators: &'a [char]) -> impl Iterator<Item = &'a str> {
    text.split(separators).filter(|token| !token.is_empty())
}

/// The text form of values that Mesos reads in flags and attributes: `1.5` is a scalar,
/// `[1-5, 7-9]` are ranges, `{a, b}` is a set, and everything else is a text.
///
/// Spaces are dropped, also inside a text. A number that is negative, infinite or NaN is a text.
/// Bounds of ranges are decimal, or hexadecimal after `0x`; ranges are coalesced.
///
/// ```
/// use mesos_types::Value;
///
/// assert_eq!("[5-6, 1-2]".parse(), Ok(Value::ranges([1..=2, 5..=6])));
/// assert_eq!("{a, b}".parse(), Ok(Value::set(["a", "b"])));
/// assert_eq!("1e3".parse(), Ok(Value::scalar(1000.0)));
/// assert_eq!("-1".parse(), Ok(Value::text("-1")));
/// assert_eq!(
///     "[1-2".parse::<Value>().unwrap_err().to_string(),
///     "\"[1-2\" is not a value whose brackets match"
/// );
/// ```
impl FromStr for Value {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let dense: String = text.chars().filter(|c| *c != ' ').collect();
        if dense.is_empty() {
            return Err(error("a value", text));
        }
        for (open, close) in [('{', '}'), ('[', ']'), ('(', ')')] {
            if !brackets_match(&dense, open, close) {
                return Err(error("a value whose brackets match", text));
            }
        }
        match (dense.find('['), dense.find('{')) {
            (Some(0), _) => ranges(&dense)
                .map(|ranges| Value::Ranges(ranges.coalesced()))
                .ok_or_else(|| error("ranges such as [1-5, 7-9]", text)),
            (None, Some(0)) => {
                Ok(Value::set(tokens(&dense, &['{', '}', ',', '\n']).map(str::to_owned)))
            }
            (None, None) => match dense.parse::<f64>() {
                Ok(number) if number.is_finite() && number >= 0.0 => {
                    if number.is_subnormal() {
                        return Err(error("a number that is large enough to compute with", text));
                    }
                    Ok(Value::scalar(number))
                }
                _ => Ok(Value::text(dense)),
            },
            _ => Err(error("a value whose bracket stands at the beginning", text)),
        }
    }
}

fn brackets_match(text: &str, open: char, close: char) -> bool {
    let mut depth = 0_usize;
    for c in text.chars() {
        if c == open {
            depth += 1;
        } else if c == close {
            match depth.checked_sub(1) {
                Some(less) => depth = less,
                None => return false,
            }
        }
    }
    depth == 0
}

fn ranges(text: &str) -> Option<Ranges> {
    let mut bounds = tokens(text, &['[', ']', '-', ',', '\n']).map(integer);
    let mut ranges = Vec::new();
    while let Some(begin) = bounds.next() {
        ranges.push(Range { begin: begin?, end: bounds.next()?? });
    }
    Some(Ranges(ranges))
}

/// A decimal number, or a hexadecimal one after `0x`.
fn integer(text: &str) -> Option<u64> {
    match text.strip_prefix("0x") {
        Some(digits) if !digits.starts_with('+') => u64::from_str_radix(digits, 16).ok(),
        Some(_) => None,
        None => text.parse().ok(),
    }
}

/// A name and a role out of `name` or `name(role)`.
fn name_and_role<'a>(text: &'a str, default_role: &'a str) -> Option<(&'a str, &'a str)> {
    match text.find('(') {
        None => Some((trim(text), default_role)),
        Some(open) => {
            let (name, rest) = text.split_at(open);
            let role = rest.get(1..rest.find(')')?)?;
            // A parenthesis that closes before this one opens is part of no role.
            (!name.contains(')')).then_some((trim(name), trim(role)))
        }
    }
}

/// One resource: `cpus:4` or `disk(role):10`.
pub(super) fn resource(token: &str, default_role: &str) -> Result<Resource, ParseResourcesError> {
    const FORM: &str = "a resource such as cpus:4 or disk(role):10";
    let mut pieces = tokens(token, &[':']);
    let (Some(left), Some(right), None) = (pieces.next(), pieces.next(), pieces.next()) else {
        return Err(error(FORM, token).into());
    };
    let (name, role) = name_and_role(left, default_role).ok_or_else(|| error(FORM, token))?;
    let kind = kind(right.parse()?)
        .ok_or_else(|| error("a number, ranges or a set, as resources have", right))?;
    let mut resource = Resource::new(name, kind);
    if role != role::DEFAULT {
        resource.reservations.push(ReservationInfo::fixed(role));
    }
    Ok(resource)
}

/// The value of a resource.
pub(super) fn kind(value: Value) -> Option<ResourceKind> {
    match value {
        Value::Scalar(Scalar(number)) => Some(ResourceKind::Scalar(Scalar(number))),
        Value::Ranges(ranges) => Some(ResourceKind::Ranges(ranges)),
        Value::Set(Set(items)) => Some(ResourceKind::Set(Set(items))),
        Value::Text(_) | Value::Bare(_) => None,
    }
}
