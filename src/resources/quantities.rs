//! Amounts of scalar resources by name, and limits on them.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::{AddAssign, SubAssign};
use std::str::FromStr;

use super::grammar::trim;
use super::operators::operators;
use crate::excerpt::excerpt;
use crate::offer_filters::ResourceQuantities;
use crate::value::Scalar;
use crate::{ParseError, Value};

/// A text that does not say quantities or limits.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseQuantitiesError {
    /// A part of the text has not the form `name:number`.
    #[error(transparent)]
    Text(#[from] ParseError),
    /// A name stands there twice, of which there can be one limit only.
    #[error("{name:?} stands there twice")]
    Duplicate {
        /// The beginning of the name.
        name: String,
    },
}

/// The pairs of a text such as `cpus:1;mem:512`.
fn pairs(text: &str) -> impl Iterator<Item = Result<(&str, Scalar), ParseError>> {
    text.split(';').filter(|part| !part.is_empty()).map(|part| {
        let wrong = || ParseError { form: "a quantity such as cpus:1.5", text: excerpt(part) };
        let mut pieces = part.split(':').filter(|piece| !piece.is_empty());
        let (Some(name), Some(number), None) = (pieces.next(), pieces.next(), pieces.next()) else {
            return Err(wrong());
        };
        match number.parse::<Value>() {
            Ok(Value::Scalar(amount)) if !trim(name).is_empty() => Ok((trim(name), amount)),
            _ => Err(wrong()),
        }
    })
}

fn print<'a>(
    f: &mut fmt::Formatter<'_>,
    pairs: impl ExactSizeIterator<Item = (&'a str, Scalar)>,
) -> fmt::Result {
    if pairs.len() == 0 {
        return f.write_str("{}");
    }
    for (at, (name, amount)) in pairs.enumerate() {
        let separator = if at > 0 { "; " } else { "" };
        write!(f, "{separator}{name}:{amount}")?;
    }
    Ok(())
}

/// How much there is of scalar resources, by name, whatever else is said about them. A name that
/// is missing stands for zero; there is no amount of zero or less.
///
/// Amounts are counted in thousandths, up to about 9.2e15.
///
/// ```
/// use mesos_types::resources::{HasResources, Quantities, Resources};
///
/// let offered: Resources = "cpus:1;cpus(web):2;mem:64;ports:[1-5]".parse()?;
/// let quantities = offered.quantities();
/// assert_eq!(quantities.to_string(), "cpus:3; mem:64");
/// assert!(quantities.contains(&"cpus:2.5".parse::<Quantities>()?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Quantities(BTreeMap<String, i64>);

impl Quantities {
    /// No quantities.
    pub fn new() -> Self {
        Self::default()
    }

    /// The amount of a name, zero if it is missing.
    pub fn get(&self, name: &str) -> Scalar {
        Scalar::from_thousandths(self.0.get(name).copied().unwrap_or(0))
    }

    /// Adds an amount to that of a name. A negative one is taken away.
    pub fn add(&mut self, name: &str, amount: &Scalar) {
        let amount = amount.thousandths();
        match self.0.get_mut(name) {
            Some(own) => *own = own.saturating_add(amount),
            None => {
                self.0.insert(name.to_owned(), amount);
            }
        }
        if self.0.get(name).is_some_and(|amount| *amount <= 0) {
            self.0.remove(name);
        }
    }

    /// Whether there is at least as much of everything.
    pub fn contains(&self, other: &Quantities) -> bool {
        other.0.iter().all(|(name, amount)| self.0.get(name).is_some_and(|own| own >= amount))
    }

    /// Whether there is nothing of anything.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many names there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Names and amounts, by name.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, Scalar)> {
        self.0.iter().map(|(name, amount)| (name.as_str(), Scalar::from_thousandths(*amount)))
    }
}

/// Reads `cpus:1;mem:512`. Amounts of one name are added up, zero is left out, and a negative
/// number is an error.
impl FromStr for Quantities {
    type Err = ParseQuantitiesError;

    fn from_str(text: &str) -> Result<Self, ParseQuantitiesError> {
        let mut all = Quantities::new();
        if trim(text) == "{}" {
            return Ok(all);
        }
        for pair in pairs(text) {
            let (name, amount) = pair?;
            all.add(name, &amount);
        }
        Ok(all)
    }
}

/// As Mesos prints them: `cpus:1; mem:512`, by name, and `{}` if there are none.
impl fmt::Display for Quantities {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        print(f, self.iter())
    }
}

impl AddAssign<&Quantities> for Quantities {
    fn add_assign(&mut self, other: &Quantities) {
        other.iter().for_each(|(name, amount)| self.add(name, &amount));
    }
}

/// Takes amounts away, down to nothing.
impl SubAssign<&Quantities> for Quantities {
    fn sub_assign(&mut self, other: &Quantities) {
        for (name, amount) in &other.0 {
            if let Some(own) = self.0.get_mut(name) {
                *own -= (*own).min(*amount);
                if *own == 0 {
                    self.0.remove(name);
                }
            }
        }
    }
}

operators!(Quantities);

impl<K: Into<String>> FromIterator<(K, Scalar)> for Quantities {
    fn from_iter<I: IntoIterator<Item = (K, Scalar)>>(pairs: I) -> Self {
        let mut all = Quantities::new();
        for (name, amount) in pairs {
            all.add(&name.into(), &amount);
        }
        all
    }
}

impl From<&ResourceQuantities> for Quantities {
    fn from(message: &ResourceQuantities) -> Self {
        message.quantities.iter().map(|(name, amount)| (name.as_str(), amount.clone())).collect()
    }
}

impl From<&Quantities> for ResourceQuantities {
    fn from(quantities: &Quantities) -> Self {
        let pairs = quantities.iter().map(|(name, amount)| (name.to_owned(), amount));
        ResourceQuantities { quantities: pairs.collect() }
    }
}

/// Upper limits on amounts of scalar resources, by name. A name that is missing has no limit; a
/// limit of zero is one.
///
/// ```
/// use mesos_types::resources::{Limits, Quantities};
///
/// let limits: Limits = "cpus:4;gpus:0".parse()?;
/// assert!(limits.contains(&"cpus:4;mem:1024".parse::<Quantities>()?));
/// assert!(!limits.contains(&"gpus:1".parse::<Quantities>()?));
/// # Ok::<(), mesos_types::resources::ParseQuantitiesError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Limits(BTreeMap<String, i64>);

impl Limits {
    /// No limits.
    pub fn new() -> Self {
        Self::default()
    }

    /// The limit of a name, if it has one.
    pub fn get(&self, name: &str) -> Option<Scalar> {
        self.0.get(name).copied().map(Scalar::from_thousandths)
    }

    /// Sets the limit of a name. Infinity removes it; a negative number counts as zero.
    pub fn set(&mut self, name: impl Into<String>, limit: &Scalar) {
        let name = name.into();
        if limit.0 == f64::INFINITY {
            self.0.remove(&name);
        } else {
            self.0.insert(name, limit.thousandths().max(0));
        }
    }

    /// Whether the quantities are within all limits.
    pub fn contains(&self, quantities: &Quantities) -> bool {
        self.0.iter().all(|(name, limit)| quantities.0.get(name).copied().unwrap_or(0) <= *limit)
    }

    /// Whether the other limits are at least as strict.
    pub fn includes(&self, other: &Limits) -> bool {
        self.0.iter().all(|(name, limit)| other.0.get(name).is_some_and(|own| own <= limit))
    }

    /// Whether nothing is limited.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many names have a limit.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Names and limits, by name.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, Scalar)> {
        self.0.iter().map(|(name, limit)| (name.as_str(), Scalar::from_thousandths(*limit)))
    }
}

/// What is left up to the limits when quantities are used; down to zero.
impl SubAssign<&Quantities> for Limits {
    fn sub_assign(&mut self, used: &Quantities) {
        for (name, limit) in &mut self.0 {
            *limit = limit.saturating_sub(used.0.get(name).copied().unwrap_or(0)).max(0);
        }
    }
}

/// Reads `cpus:1;gpus:0`. Zero is a limit; a name that repeats and a negative number are errors.
impl FromStr for Limits {
    type Err = ParseQuantitiesError;

    fn from_str(text: &str) -> Result<Self, ParseQuantitiesError> {
        let mut all = Limits::new();
        if trim(text) == "{}" {
            return Ok(all);
        }
        for pair in pairs(text) {
            let (name, limit) = pair?;
            if all.0.insert(name.to_owned(), limit.thousandths()).is_some() {
                return Err(ParseQuantitiesError::Duplicate { name: excerpt(name) });
            }
        }
        Ok(all)
    }
}

/// As Mesos prints them: `cpus:1; gpus:0`, by name, and `{}` if there are none.
impl fmt::Display for Limits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        print(f, self.iter())
    }
}

impl<K: Into<String>> FromIterator<(K, Scalar)> for Limits {
    fn from_iter<I: IntoIterator<Item = (K, Scalar)>>(pairs: I) -> Self {
        let mut all = Limits::new();
        for (name, limit) in pairs {
            all.set(name, &limit);
        }
        all
    }
}

/// The limits of a task or of a quota.
impl From<&BTreeMap<String, Scalar>> for Limits {
    fn from(limits: &BTreeMap<String, Scalar>) -> Self {
        limits.iter().map(|(name, limit)| (name.as_str(), limit.clone())).collect()
    }
}

impl From<&Limits> for BTreeMap<String, Scalar> {
    fn from(limits: &Limits) -> Self {
        limits.iter().map(|(name, limit)| (name.to_owned(), limit)).collect()
    }
}
