//! Sets of texts.

use std::collections::HashSet;
use std::ops::{AddAssign, SubAssign};

use super::operators::operators;
use crate::value::Set;

impl Set {
    /// Whether every item of the other set is in this one, which has at least as many.
    pub fn includes(&self, other: &Set) -> bool {
        if other.0.len() > self.0.len() {
            return false;
        }
        let items = Items::of(&self.0);
        other.0.iter().all(|item| items.has(item))
    }
}

/// Appends the items that are not there yet.
impl AddAssign<&Set> for Set {
    fn add_assign(&mut self, other: &Set) {
        let mut seen: HashSet<&str> = self.0.iter().map(String::as_str).collect();
        let new = other.0.iter().filter(|item| seen.insert(item)).cloned().collect::<Vec<_>>();
        self.0.extend(new);
    }
}

/// Takes items away; the order of the others stays.
impl SubAssign<&Set> for Set {
    fn sub_assign(&mut self, other: &Set) {
        let away = Items::of(&other.0);
        self.0.retain(|item| !away.has(item));
    }
}

operators!(Set);

/// Items to look up; a few of them are compared one by one.
enum Items<'a> {
    Few(&'a [String]),
    Many(HashSet<&'a str>),
}

impl<'a> Items<'a> {
    fn of(items: &'a [String]) -> Self {
        match items.len() {
            0..16 => Items::Few(items),
            _ => Items::Many(items.iter().map(String::as_str).collect()),
        }
    }

    fn has(&self, item: &str) -> bool {
        match self {
            Items::Few(items) => items.iter().any(|one| one == item),
            Items::Many(items) => items.contains(item),
        }
    }
}
