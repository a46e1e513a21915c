//! What is wrong, and where.

use std::error::Error;
use std::fmt;

use super::rule::Rule;
use crate::wire::{Dialect, Path};

/// How many violations of one message are listed; more are counted only.
pub const MAX_VIOLATIONS: usize = 1 << 16;

/// A rule that a value breaks, and where.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// The place, in the names of the schema: `TaskInfo.resources[3].scalar.value`. Keys of maps
    /// are cut to a few dozen characters.
    pub path: Path,
    /// The rule.
    pub rule: Rule,
    /// The beginning of the value that breaks it, where that helps. Never a part of a secret.
    pub found: Option<String>,
}

impl Violation {
    /// The violation in the names of a dialect: package `mesos` says slave, `mesos.v1` agent.
    pub fn display_in(&self, dialect: Dialect) -> impl fmt::Display + '_ {
        struct In<'a>(&'a Violation, Dialect);
        impl fmt::Display for In<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}: {}", self.0.path.display_in(self.1), self.0.rule)?;
                match &self.0.found {
                    Some(found) => write!(f, " (found {found:?})"),
                    None => Ok(()),
                }
            }
        }
        In(self, dialect)
    }
}

/// `TaskInfo.task_id.value: an ID must not be empty`, in the names of `mesos.v1`.
impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.display_in(Dialect::V1).fmt(f)
    }
}

impl Error for Violation {}

/// With the path as a text; the path itself knows the tables of the schema.
impl fmt::Debug for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Violation")
            .field("path", &format_args!("{}", self.path))
            .field("rule", &self.rule)
            .field("found", &self.found)
            .finish()
    }
}

/// Every rule that a value breaks, at least one, in the order in which the value is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violations {
    first: Violation,
    rest: Vec<Violation>,
    total: usize,
}

impl Violations {
    pub(super) fn new(list: Vec<Violation>, total: usize) -> Option<Self> {
        let mut list = list.into_iter();
        let first = list.next()?;
        Some(Violations { first, rest: list.collect(), total })
    }

    /// The first violation.
    pub fn first(&self) -> &Violation {
        &self.first
    }

    /// The violations that are listed: all of them, or the first [`MAX_VIOLATIONS`].
    pub fn iter(&self) -> impl Iterator<Item = &Violation> {
        std::iter::once(&self.first).chain(&self.rest)
    }

    /// How many violations there are, listed or not.
    pub fn total(&self) -> usize {
        self.total
    }

    /// Whether the rule is among those that are broken.
    pub fn has(&self, rule: Rule) -> bool {
        self.iter().any(|violation| violation.rule == rule)
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::iter::Chain<std::iter::Once<Violation>, std::vec::IntoIter<Violation>>;

    fn into_iter(self) -> Self::IntoIter {
        std::iter::once(self.first).chain(self.rest)
    }
}

/// The first violations, separated by semicolons, and how many more there are.
impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 8;
        for (i, violation) in self.iter().take(SHOWN).enumerate() {
            let separator = if i == 0 { "" } else { "; " };
            write!(f, "{separator}{violation}")?;
        }
        match self.total.checked_sub(SHOWN) {
            Some(more) if more > 0 => write!(f, "; and {more} more"),
            _ => Ok(()),
        }
    }
}

impl Error for Violations {}
