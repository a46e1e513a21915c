//! Ranges of integers, taken together as the set of all integers in them.

use std::ops::{AddAssign, SubAssign};

use super::operators::operators;
use crate::value::{Range, Ranges};

impl Ranges {
    /// The ranges that hold these numbers and no others, in order.
    ///
    /// ```
    /// use mesos_types::value::Ranges;
    ///
    /// assert_eq!(Ranges::from_numbers([7, 1, 2, 3, 2]).to_string(), "[1-3, 7-7]");
    /// ```
    pub fn from_numbers(numbers: impl IntoIterator<Item = u64>) -> Self {
        let one = |number| Range { begin: number, end: number };
        numbers.into_iter().map(one).collect::<Ranges>().coalesced()
    }

    /// Ranges between two numbers each, of which either may be the smaller one.
    ///
    /// ```
    /// use mesos_types::value::Ranges;
    ///
    /// assert_eq!(Ranges::spanning([(1, 5), (10, 7)]).to_string(), "[1-5, 7-10]");
    /// ```
    pub fn spanning(ends: impl IntoIterator<Item = (u64, u64)>) -> Self {
        let range = |(one, other): (u64, u64)| Range { begin: one.min(other), end: one.max(other) };
        ends.into_iter().map(range).collect::<Ranges>().coalesced()
    }

    /// Puts the ranges in order and makes one of those that overlap or adjoin.
    pub fn coalesce(&mut self) {
        coalesce(&mut self.0);
    }

    /// The same numbers in order, as ranges that neither overlap nor adjoin.
    pub fn coalesced(mut self) -> Self {
        self.coalesce();
        self
    }

    /// Whether a number is in one of the ranges.
    pub fn contains(&self, number: u64) -> bool {
        self.search(number).is_some()
    }

    /// Which range is the first that has this number.
    pub fn search(&self, number: u64) -> Option<usize> {
        self.0.iter().position(|range| range.contains(number))
    }

    /// Whether every number of the other ranges is in these.
    pub fn includes(&self, other: &Ranges) -> bool {
        if is_coalesced(&self.0) {
            return covers(&self.0, &other.0);
        }
        let mut own: Vec<Range> = self.0.iter().filter(|r| r.begin <= r.end).cloned().collect();
        coalesce(&mut own);
        covers(&own, &other.0)
    }

    /// The ranges without this number, in order; `None` if it is in none of them.
    ///
    /// ```
    /// use mesos_types::value::Ranges;
    ///
    /// let ports: Ranges = Ranges::spanning([(0, 10), (12, 20)]);
    /// assert_eq!(ports.partition(5).unwrap().to_string(), "[0-4, 6-10, 12-20]");
    /// assert_eq!(ports.partition(11), None);
    /// ```
    pub fn partition(&self, number: u64) -> Option<Ranges> {
        self.contains(number).then(|| self - Ranges::from_numbers([number]))
    }

    /// The smallest numbers, this many of them; `None` if there are fewer.
    ///
    /// ```
    /// use mesos_types::value::Ranges;
    ///
    /// let ports = Ranges::spanning([(31000, 31001), (31500, 32000)]);
    /// assert_eq!(ports.take(3).unwrap().to_string(), "[31000-31001, 31500-31500]");
    /// assert_eq!(ports.take(1000), None);
    /// ```
    pub fn take(&self, count: u64) -> Option<Ranges> {
        let (mut taken, mut left) = (Vec::new(), count);
        for range in self.clone().coalesced().0 {
            let Some(more) = left.checked_sub(1) else { break };
            let Some(others) = range.end.checked_sub(range.begin) else { continue };
            let others = others.min(more);
            taken.push(Range { begin: range.begin, end: range.begin.saturating_add(others) });
            left = more - others;
        }
        (left == 0).then_some(Ranges(taken))
    }

    /// How many numbers the ranges hold together. A number counts once for each range that has
    /// it; after [`coalesce`](Self::coalesce) that is once.
    pub fn size(&self) -> u128 {
        let size = |range: &Range| match range.end.checked_sub(range.begin) {
            Some(others) => u128::from(others) + 1,
            None => 0,
        };
        self.0.iter().map(size).sum()
    }

    /// The smallest number.
    pub fn min(&self) -> Option<u64> {
        self.0.iter().filter(|range| range.begin <= range.end).map(|range| range.begin).min()
    }

    /// The largest number.
    pub fn max(&self) -> Option<u64> {
        self.0.iter().filter(|range| range.begin <= range.end).map(|range| range.end).max()
    }

    /// The numbers, in the order in which the ranges stand.
    pub fn numbers(&self) -> impl Iterator<Item = u64> + '_ {
        self.0.iter().flat_map(|range| range.begin..=range.end)
    }
}

/// Adds numbers; afterwards all ranges are coalesced.
impl AddAssign<&Ranges> for Ranges {
    fn add_assign(&mut self, other: &Ranges) {
        self.0.extend_from_slice(&other.0);
        self.coalesce();
    }
}

/// Takes numbers away; afterwards the ranges are in order. As in Mesos, ranges that adjoin stay
/// apart, and nothing at all changes if either side has no range.
///
/// Where ranges of the left side overlap, they are made one before numbers are taken away.
/// Mesos takes them away from one of the overlapping ranges only.
impl SubAssign<&Ranges> for Ranges {
    fn sub_assign(&mut self, other: &Ranges) {
        if !self.0.is_empty() && !other.0.is_empty() {
            subtract(&mut self.0, &other.0);
        }
    }
}

operators!(Ranges);

/// Whether ranges are in order and neither overlap nor adjoin.
pub(super) fn is_coalesced(ranges: &[Range]) -> bool {
    ranges.iter().all(|range| range.begin <= range.end)
        && ranges.iter().zip(ranges.iter().skip(1)).all(|(one, next)| apart(one, next))
}

/// Whether numbers lie between the first range and the second one, which begins later.
fn apart(one: &Range, next: &Range) -> bool {
    one.end < next.begin && next.begin - one.end > 1
}

pub(super) fn coalesce(ranges: &mut Vec<Range>) {
    if is_coalesced(ranges) {
        return;
    }
    // Mostly a part of them is in order; a stable sort makes use of that.
    ranges.sort_by_key(|range| (range.begin, range.end));
    ranges.dedup_by(|next, one| {
        let joined = next.begin <= one.end.saturating_add(1);
        if joined {
            one.end = one.end.max(next.end);
        }
        joined
    });
}

/// Adds one range to ranges that are coalesced and stay so.
pub(super) fn insert(ranges: &mut Vec<Range>, range: &Range) {
    if range.begin > range.end {
        return;
    }
    let from = ranges.partition_point(|one| one.end.saturating_add(1) < range.begin);
    let to = ranges.partition_point(|one| one.begin <= range.end.saturating_add(1));
    let (mut begin, mut end) = (range.begin, range.end);
    for one in ranges.get(from..to).unwrap_or_default() {
        (begin, end) = (begin.min(one.begin), end.max(one.end));
    }
    ranges.splice(from..to.max(from), [Range { begin, end }]);
}

/// Whether every number of some ranges is in others, which are coalesced.
pub(super) fn covers(coalesced: &[Range], wanted: &[Range]) -> bool {
    wanted.iter().all(|want| {
        let at = coalesced.partition_point(|range| range.end < want.begin);
        want.begin > want.end
            || coalesced.get(at).is_some_and(|r| r.begin <= want.begin && want.end <= r.end)
    })
}

/// Takes numbers away and leaves ranges in order. Ranges that adjoin stay apart; those that hold
/// nothing are gone.
pub(super) fn subtract(ranges: &mut Vec<Range>, away: &[Range]) {
    let sorted = |ranges: &[Range]| {
        ranges.iter().zip(ranges.iter().skip(1)).all(|(one, next)| one.end < next.begin)
    };
    ranges.retain(|range| range.begin <= range.end);
    if !sorted(ranges) {
        ranges.sort_unstable_by_key(|range| (range.begin, range.end));
        if !sorted(ranges) {
            coalesce(ranges);
        }
    }
    if let [one] = away {
        return cut(ranges, one);
    }
    let mut away = away.to_vec();
    coalesce(&mut away);
    // A few cuts into many ranges are made in place; otherwise all is written anew.
    if away.len() < 1 + ranges.len() / 16 {
        return away.iter().for_each(|one| cut(ranges, one));
    }
    let mut left = Vec::with_capacity(ranges.len() + away.len());
    let mut away = away.into_iter().filter(|range| range.begin <= range.end).peekable();
    for range in ranges.drain(..) {
        let mut begin = Some(range.begin);
        while away.next_if(|one| one.end < range.begin).is_some() {}
        while let (Some(from), Some(one)) = (begin, away.peek()) {
            if one.begin > range.end {
                break;
            }
            if let Some(before) = one.begin.checked_sub(1).filter(|before| from <= *before) {
                left.push(Range { begin: from, end: before });
            }
            begin = one.end.checked_add(1).filter(|next| *next <= range.end);
            if one.end <= range.end {
                away.next();
            }
        }
        if let Some(begin) = begin {
            left.push(Range { begin, end: range.end });
        }
    }
    *ranges = left;
}

/// Takes the numbers of one range away from ranges that are in order and do not overlap.
fn cut(ranges: &mut Vec<Range>, away: &Range) {
    if away.begin > away.end {
        return;
    }
    let from = ranges.partition_point(|range| range.end < away.begin);
    let to = ranges.partition_point(|range| range.begin <= away.end).max(from);
    let touched = ranges.get(from..to).unwrap_or_default();
    let (Some(first), Some(last)) = (touched.first(), touched.last()) else { return };
    let before = (first.begin < away.begin)
        .then(|| Range { begin: first.begin, end: away.begin.saturating_sub(1) });
    let after =
        (last.end > away.end).then(|| Range { begin: away.end.saturating_add(1), end: last.end });
    ranges.splice(from..to, before.into_iter().chain(after));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pairs: &[(u64, u64)]) -> Ranges {
        pairs.iter().map(|&(begin, end)| Range { begin, end }).collect()
    }

    /// Every set of numbers below eight, as single numbers and as ranges.
    fn sets() -> impl Iterator<Item = (u8, Ranges)> {
        (0..=u8::MAX).map(|bits| {
            (bits, Ranges::from_numbers((0..8).filter(|number| bits >> number & 1 == 1)))
        })
    }

    fn bits(ranges: &Ranges) -> u8 {
        ranges.numbers().fold(0, |bits, number| bits | 1 << number)
    }

    #[test]
    fn sums_and_differences_are_those_of_sets() {
        for (a, left) in sets() {
            for (b, right) in sets() {
                assert_eq!(bits(&(&left + &right)), a | b);
                assert_eq!(bits(&(&left - &right)), a & !b, "{left} - {right}");
                assert_eq!(left.includes(&right), b & !a == 0);
                let mut inserted = left.0.clone();
                right.0.iter().for_each(|range| insert(&mut inserted, range));
                assert_eq!(Ranges(inserted), &left + &right, "{left} + {right}");
                // Many ranges before those that are touched: the way of single cuts.
                let far = of(&[(50, 50), (60, 60), (70, 70), (80, 80), (90, 90)]);
                let far = &far + Ranges::from_numbers((100..300).step_by(2));
                assert_eq!((&left + &far) - &right, (&left - &right) + &far);
            }
        }
    }

    #[test]
    fn the_ends_of_the_integers_are_numbers_like_others() {
        let all = of(&[(0, u64::MAX)]);
        assert_eq!(&all + of(&[(5, 5)]), all);
        assert_eq!(&all - of(&[(0, 0)]), of(&[(1, u64::MAX)]));
        assert_eq!(&all - of(&[(u64::MAX, u64::MAX)]), of(&[(0, u64::MAX - 1)]));
        assert_eq!(&all - &all, of(&[]));
        assert_eq!(&all - of(&[(0, 4), (9, u64::MAX)]), of(&[(5, 8)]));
        assert_eq!(all.size(), 1 << 64);
        assert_eq!(all.take(2), Some(of(&[(0, 1)])));
        assert_eq!((all.min(), all.max()), (Some(0), Some(u64::MAX)));
        assert!(all.includes(&all) && all.contains(u64::MAX));
    }

    #[test]
    fn ranges_that_begin_after_their_end_hold_nothing() {
        let odd = of(&[(9, 2)]);
        assert_eq!((odd.size(), odd.min(), odd.numbers().count()), (0, None, 0));
        assert!(of(&[]).includes(&odd) && !odd.contains(5));
        assert_eq!(of(&[(1, 20)]) - odd.clone(), of(&[(1, 20)]));
        assert_eq!(odd.take(1), None);
        assert_eq!(odd.take(0), Some(of(&[])));
    }
}
