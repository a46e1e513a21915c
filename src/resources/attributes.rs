//! Attributes of agents.

use std::fmt;
use std::str::FromStr;

use crate::excerpt::excerpt;
use crate::value::{Ranges, Scalar, Set};
use crate::{Attribute, AttributeKind, ParseError, Value, value};

/// The attributes of an agent.
///
/// ```
/// use mesos_types::resources::Attributes;
///
/// let attributes: Attributes = "rack:r1;zone:1.5;url:http://x/y".parse()?;
/// assert_eq!(attributes.get("rack").and_then(|rack| rack.as_text()), Some("r1"));
/// assert_eq!(attributes.to_string(), "rack=r1;zone=1.5;url=http://x/y");
/// # Ok::<(), mesos_types::ParseError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Attributes(pub Vec<Attribute>);

impl Attributes {
    /// The first attribute of a name.
    pub fn get(&self, name: &str) -> Option<&Attribute> {
        self.0.iter().find(|attribute| attribute.name == name)
    }

    /// Whether an attribute of this name has this value. Scalars are compared in thousandths,
    /// ranges and sets by what is in them.
    pub fn contains(&self, attribute: &Attribute) -> bool {
        has(&self.0, attribute)
    }

    /// The sum of the scalars of a name; `None` if there is none.
    pub fn scalar(&self, name: &str) -> Option<Scalar> {
        self.sum(name, |kind| match kind {
            AttributeKind::Scalar(value) => Some(value),
            _ => None,
        })
    }

    /// The ranges of a name together; `None` if there are none.
    pub fn ranges(&self, name: &str) -> Option<Ranges> {
        self.sum(name, |kind| match kind {
            AttributeKind::Ranges(value) => Some(value),
            _ => None,
        })
    }

    /// The first text of a name.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.0.iter().filter(|attribute| attribute.name == name).find_map(Attribute::as_text)
    }

    fn sum<T: Clone + for<'a> std::ops::AddAssign<&'a T>>(
        &self,
        name: &str,
        part: impl Fn(&AttributeKind) -> Option<&T>,
    ) -> Option<T> {
        let mut parts = self.0.iter().filter(|a| a.name == name).filter_map(|a| part(&a.kind));
        let mut sum = parts.next()?.clone();
        parts.for_each(|part| sum += part);
        Some(sum)
    }
}

/// Whether one of the attributes is this one, with values compared as Mesos does.
pub(super) fn has(attributes: &[Attribute], wanted: &Attribute) -> bool {
    attributes.iter().any(|attribute| {
        attribute.name == wanted.name
            && match (&attribute.kind, &wanted.kind) {
                (AttributeKind::Scalar(left), AttributeKind::Scalar(right)) => {
                    left.compare(right).is_eq()
                }
                (AttributeKind::Ranges(left), AttributeKind::Ranges(right)) => {
                    left.equivalent(right)
                }
                (AttributeKind::Set(left), AttributeKind::Set(right)) => same_set(left, right),
                (left, right) => left == right,
            }
    })
}

fn same_set(left: &Set, right: &Set) -> bool {
    left.includes(right) && right.includes(left)
}

impl Attribute {
    /// Checks what makes an attribute valid: it has a name, and a value that is a scalar, ranges
    /// or a text.
    ///
    /// # Errors
    /// The rule that is broken.
    pub fn check(&self) -> Result<(), AttributeError> {
        match &self.kind {
            _ if self.name.is_empty() => Err(AttributeError::NameEmpty),
            AttributeKind::Set(_) => Err(AttributeError::Set(excerpt(&self.name))),
            AttributeKind::Bare(bare) if bare.tag() == Some(value::Type::Set) => {
                Err(AttributeError::Set(excerpt(&self.name)))
            }
            AttributeKind::Bare(_) => Err(AttributeError::ValueMissing(excerpt(&self.name))),
            _ => Ok(()),
        }
    }
}

/// An attribute that is not valid.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AttributeError {
    /// The attribute has no name.
    #[error("an attribute has an empty name")]
    NameEmpty,
    /// The attribute has no value of its type. Its name is given.
    #[error("attribute {0:?} has no value of its type")]
    ValueMissing(String),
    /// The attribute is a set. Its name is given.
    #[error("attribute {0:?} is a set, which only resources may be")]
    Set(String),
}

/// Reads `name:value`. The value is all that follows the first colon, and is read as
/// [`Value`] is; spaces around the name belong to it.
impl FromStr for Attribute {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let wrong = || ParseError { form: "an attribute such as rack:r1", text: excerpt(text) };
        match text.split_once(':') {
            Some((name, value)) if !name.is_empty() && !value.is_empty() => {
                let kind = match value.parse::<Value>()? {
                    Value::Scalar(value) => AttributeKind::Scalar(value),
                    Value::Ranges(value) => AttributeKind::Ranges(value),
                    Value::Text(value) => AttributeKind::Text(value),
                    // No agent can be configured with a set.
                    Value::Set(_) | Value::Bare(_) => return Err(wrong()),
                };
                Ok(Attribute::new(name, kind))
            }
            _ => Err(wrong()),
        }
    }
}

/// Reads attributes in the form of Mesos' flag `--attributes`: each `name:value`, with `;` or a
/// line break between them.
impl FromStr for Attributes {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let parts = text.split([';', '\n']).filter(|part| !part.is_empty());
        parts.map(str::parse).collect::<Result<_, _>>().map(Attributes)
    }
}

/// As Mesos prints them: `rack=r1;zone=1.5`.
impl fmt::Display for Attributes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, attribute) in self.0.iter().enumerate() {
            let separator = if at > 0 { ";" } else { "" };
            write!(f, "{separator}{attribute}")?;
        }
        Ok(())
    }
}

impl From<Vec<Attribute>> for Attributes {
    fn from(attributes: Vec<Attribute>) -> Self {
        Attributes(attributes)
    }
}

impl FromIterator<Attribute> for Attributes {
    fn from_iter<I: IntoIterator<Item = Attribute>>(attributes: I) -> Self {
        Attributes(attributes.into_iter().collect())
    }
}

impl<'a> IntoIterator for &'a Attributes {
    type Item = &'a Attribute;
    type IntoIter = std::slice::Iter<'a, Attribute>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}
