//! The text forms that people write: values, resources, attributes.

use std::str::FromStr;

use super::algebra::Resources;
use super::check;
use super::error::{ResourceError, excerpt};
use super::printed;
use super::role;
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
fn tokens<'a>(text: &'a str, separators: &'a [char]) -> impl Iterator<Item = &'a str> {
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
fn resource(token: &str, default_role: &str) -> Result<Resource, ParseResourcesError> {
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

impl Resources {
    /// Reads the text form of Mesos' flag `--resources`: `cpus:4;disk(role):10;ports:[1-5]`; with
    /// feature `json` also its JSON form, an array of resources.
    ///
    /// A role in parentheses is a static reservation; without one the default role is meant,
    /// of which `*` is no reservation. Of zero there is nothing in the result.
    ///
    /// # Errors
    /// The text is of neither form, or an agent cannot be configured with these resources
    /// ([`check_configured`](super::check_configured)).
    ///
    /// ```
    /// use mesos_types::resources::Resources;
    ///
    /// let resources = Resources::parse("cpus:4; disk(ops):10", "web")?;
    /// assert_eq!(
    ///     resources.to_string(),
    ///     "cpus(reservations: [(STATIC,web)]):4; disk(reservations: [(STATIC,ops)]):10"
    /// );
    /// # Ok::<(), mesos_types::resources::ParseResourcesError>(())
    /// ```
    pub fn parse(text: &str, default_role: &str) -> Result<Self, ParseResourcesError> {
        let mut all = Resources::new();
        let mut configuration = check::Configuration::default();
        // Each is added as it is read: the list may be long, and say little.
        each(text, default_role, &mut |resource| {
            if configuration.check(&resource) {
                all.add_valid(resource, 1);
            }
        })?;
        configuration.finish()?;
        Ok(all)
    }
}

/// Gives each resource as it is written.
fn each(
    text: &str,
    default_role: &str,
    give: &mut dyn FnMut(Resource),
) -> Result<(), ParseResourcesError> {
    #[cfg(feature = "json")]
    if super::json::each(text, default_role, give)? {
        return Ok(());
    }
    tokens(text, &[';']).try_for_each(|token| {
        give(resource(token, default_role)?);
        Ok(())
    })
}

/// Reads the text form of Mesos' flag `--resources` ([`Resources::parse`], with default role
/// `*`), and what `Display` prints: the form in which resources stand in the logs of Mesos.
///
/// That form does not say everything, and what it says can be read only as far as names, roles,
/// IDs, labels and items are free of brackets, spaces, `:`, `;` and `,`.
///
/// ```
/// use mesos_types::resources::Resources;
///
/// let logged = "cpus(allocated: web)(reservations: [(DYNAMIC,web,ops)]):1.5; mem{REV}:64";
/// let resources: Resources = logged.parse()?;
/// assert_eq!(resources.to_string(), logged);
/// # Ok::<(), mesos_types::resources::ParseResourcesError>(())
/// ```
impl FromStr for Resources {
    type Err = ParseResourcesError;

    fn from_str(text: &str) -> Result<Self, ParseResourcesError> {
        // `cpus{REV}:1` could be a resource of an odd name.
        if printed::looks_printed(text) {
            return printed::resources(text)
                .or_else(|error| Resources::parse(text, role::DEFAULT).map_err(|_| error));
        }
        Resources::parse(text, role::DEFAULT)
            .or_else(|error| printed::resources(text).map_err(|_| error))
    }
}

/// Reads one resource in the forms that [`Resources`] reads several in. It need not be valid
/// for the configuration of an agent, but must be valid by itself.
impl FromStr for Resource {
    type Err = ParseResourcesError;

    fn from_str(text: &str) -> Result<Self, ParseResourcesError> {
        let printed = || printed::resource(text).map(|(resource, _)| resource);
        let plain = || resource(text, role::DEFAULT);
        let resource = match printed::looks_printed(text) {
            true => printed().or_else(|error| plain().map_err(|_| error))?,
            false => plain().or_else(|error| printed().map_err(|_| error))?,
        };
        resource.check()?;
        Ok(resource)
    }
}
