//! Scalars: fixed point with three decimals.

use std::cmp::Ordering;
use std::ops::{AddAssign, SubAssign};

use super::operators::operators;
use crate::value::Scalar;

/// As many thousandths as arithmetic gives at most: the most that still are so many thousandths
/// as a double, and not more than 64 bits hold.
const MOST: i64 = 9_223_372_036_854_774_000;

impl Scalar {
    /// The number in thousandths, as which Mesos computes with it: rounded half away from zero.
    /// NaN counts as zero; what is beyond the range of 64 bits counts as the end of that range.
    ///
    /// ```
    /// use mesos_types::value::Scalar;
    ///
    /// assert_eq!(Scalar(1.0005).thousandths(), 1001);
    /// assert_eq!(Scalar(0.0004).thousandths(), 0);
    /// ```
    pub fn thousandths(&self) -> i64 {
        (self.0 * 1000.0).round() as i64
    }

    /// The number that is this many thousandths.
    pub fn from_thousandths(thousandths: i64) -> Self {
        Scalar((thousandths / 1000) as f64 + (thousandths % 1000) as f64 / 1000.0)
    }

    /// Compares the numbers as Mesos does, by their thousandths: 1.9999 is equal to 2.
    pub fn compare(&self, other: &Self) -> Ordering {
        self.thousandths().cmp(&other.thousandths())
    }
}

/// Adds thousandths. The result ends at about ±9.2e15, which is as far as thousandths reach.
impl AddAssign<&Scalar> for Scalar {
    fn add_assign(&mut self, other: &Scalar) {
        let sum = self.thousandths().saturating_add(other.thousandths());
        *self = Scalar::from_thousandths(sum.clamp(-MOST, MOST));
    }
}

/// Subtracts thousandths, and may give a negative number. The result ends at about ±9.2e15,
/// which is as far as thousandths reach.
impl SubAssign<&Scalar> for Scalar {
    fn sub_assign(&mut self, other: &Scalar) {
        let difference = self.thousandths().saturating_sub(other.thousandths());
        *self = Scalar::from_thousandths(difference.clamp(-MOST, MOST));
    }
}

operators!(Scalar);
