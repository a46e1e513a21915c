//! What [`Resources`] compute with everything that holds resources: whether they contain it, and sums
//! and differences with it.

use std::ops::{Add, AddAssign, Sub, SubAssign};

use super::algebra::{Resources, SMALL};
use super::sums::HasResources;
use crate::Resource;

impl Resources {
    /// Whether all of these resources could be taken away: a resource, a list of them, an offer,
    /// a task, [`Resources`].
    ///
    /// False if one of them is not valid.
    ///
    /// ```
    /// use mesos_types::Resource;
    /// use mesos_types::resources::Resources;
    ///
    /// let offered: Resources = "cpus:1;cpus(web):2".parse()?;
    /// assert!(offered.contains(&Resource::cpus(1.0)));
    /// assert!(!offered.contains(&Resource::cpus(1.5)));
    /// assert!(!offered.contains(&[Resource::cpus(1.0), Resource::cpus(1.0)]));
    /// # Ok::<(), mesos_types::resources::ParseResourcesError>(())
    /// ```
    pub fn contains<T: HasResources + ?Sized>(&self, wanted: &T) -> bool {
        match wanted.as_resources() {
            Some(wanted) => self.contains_all(wanted),
            None => self.contains_each(wanted).unwrap_or_else(|Unclear| {
                match wanted.checked_resources() {
                    Ok(wanted) => self.contains_all(&wanted),
                    Err(_) => false,
                }
            }),
        }
    }

    /// The same for a list, without copying it. Only for a few resources of which each would be
    /// taken from another entry.
    fn contains_each<T: HasResources + ?Sized>(&self, wanted: &T) -> Result<bool, Unclear> {
        let mut taken = Vec::with_capacity(SMALL);
        let mut outcome = Ok(true);
        wanted.each(&mut |want, count| {
            if outcome != Ok(true) || count == 0 {
                return;
            }
            outcome = match want.check() {
                Err(_) => Ok(false),
                Ok(()) if want.is_empty() => Ok(true),
                Ok(()) => match self.position(want) {
                    Some(position) if taken.len() == SMALL || taken.contains(&position) => {
                        Err(Unclear)
                    }
                    Some(position) => {
                        taken.push(position);
                        Ok(self.covers(position, want, count))
                    }
                    None => Ok(false),
                },
            };
        });
        outcome
    }

    /// Whether each side contains the other; the same as `==`.
    pub fn equivalent<T: HasResources + ?Sized>(&self, other: &T) -> bool {
        match other.as_resources() {
            Some(other) => self == other,
            None => other.checked_resources().is_ok_and(|other| *self == other),
        }
    }
}

/// Resources of a list would be taken from one entry.
#[derive(PartialEq)]
struct Unclear;

/// Adds what is valid, and passes over what is not.
impl<T: HasResources + ?Sized> AddAssign<&T> for Resources {
    fn add_assign(&mut self, other: &T) {
        match other.as_resources() {
            Some(other) => self.add_all(other),
            None => other.each(&mut |resource, count| {
                if resource.check().is_ok() {
                    self.add_ref(resource, count);
                }
            }),
        }
    }
}

/// Takes away what is valid, and passes over what is not.
///
/// Each resource is taken from the first entry that it may be taken from; one that has not
/// enough is gone altogether, as in Mesos. [`contains`](Resources::contains) tells before.
impl<T: HasResources + ?Sized> SubAssign<&T> for Resources {
    fn sub_assign(&mut self, other: &T) {
        match other.as_resources() {
            Some(other) => other.copies().for_each(|(one, count)| self.subtract(one, count)),
            None => other.each(&mut |resource, count| {
                if resource.check().is_ok() && !resource.is_empty() {
                    self.subtract(resource, count);
                }
            }),
        }
    }
}

macro_rules! by_value {
    ($($T:ty),+) => {$(
        /// Adds what is valid, and passes over what is not.
        impl AddAssign<$T> for Resources {
            fn add_assign(&mut self, other: $T) {
                *self += &other;
            }
        }
        /// Takes away what is valid, and passes over what is not.
        impl SubAssign<$T> for Resources {
            fn sub_assign(&mut self, other: $T) {
                *self -= &other;
            }
        }
        impl Add<$T> for Resources {
            type Output = Resources;
            fn add(mut self, other: $T) -> Resources {
                self += &other;
                self
            }
        }
        impl Add<$T> for &Resources {
            type Output = Resources;
            fn add(self, other: $T) -> Resources {
                self.clone() + other
            }
        }
        impl Sub<$T> for Resources {
            type Output = Resources;
            fn sub(mut self, other: $T) -> Resources {
                self -= &other;
                self
            }
        }
        impl Sub<$T> for &Resources {
            type Output = Resources;
            fn sub(self, other: $T) -> Resources {
                self.clone() - other
            }
        }
    )+};
}
by_value!(Resources, Resource);

impl<T: HasResources + ?Sized> Add<&T> for Resources {
    type Output = Resources;
    fn add(mut self, other: &T) -> Resources {
        self += other;
        self
    }
}

impl<T: HasResources + ?Sized> Add<&T> for &Resources {
    type Output = Resources;
    fn add(self, other: &T) -> Resources {
        self.clone() + other
    }
}

impl<T: HasResources + ?Sized> Sub<&T> for Resources {
    type Output = Resources;
    fn sub(mut self, other: &T) -> Resources {
        self -= other;
        self
    }
}

impl<T: HasResources + ?Sized> Sub<&T> for &Resources {
    type Output = Resources;
    fn sub(self, other: &T) -> Resources {
        self.clone() - other
    }
}
