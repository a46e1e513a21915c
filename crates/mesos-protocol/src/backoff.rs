use std::time::Duration;

use fastrand::Rng;

/// Waiting times between attempts: random, below a bound that doubles from attempt to attempt.
///
/// The random numbers follow from a seed that the caller gives.
///
/// ```
/// use std::time::Duration;
/// use mesos_protocol::Backoff;
///
/// let (first, longest) = (Duration::from_millis(500), Duration::from_secs(13));
/// let mut backoff = Backoff::new(first, longest, 7);
/// assert!(backoff.wait() < first);
/// assert!(backoff.wait() < 2 * first);
/// assert!((0..20).all(|_| backoff.wait() < longest));
/// ```
#[derive(Clone, Debug)]
pub struct Backoff {
    first: Duration,
    longest: Duration,
    bound: Duration,
    random: Rng,
}

impl Backoff {
    /// The first wait is shorter than `first`, every wait is shorter than `longest`.
    pub fn new(first: Duration, longest: Duration, seed: u64) -> Self {
        let first = first.min(longest);
        Backoff { first, longest, bound: first, random: Rng::with_seed(seed) }
    }

    /// The next waiting time.
    pub fn wait(&mut self) -> Duration {
        let nanos = u64::try_from(self.bound.as_nanos()).unwrap_or(u64::MAX);
        self.bound = self.bound.saturating_mul(2).min(self.longest);
        Duration::from_nanos(if nanos == 0 { 0 } else { self.random.u64(0..nanos) })
    }

    /// Begins again with the first bound.
    pub fn reset(&mut self) {
        self.bound = self.first;
    }

    /// Replaces the longest wait.
    pub fn set_longest(&mut self, longest: Duration) {
        self.longest = longest;
        self.first = self.first.min(longest);
        self.bound = self.bound.min(longest);
    }
}
