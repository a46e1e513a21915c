//! What goes wrong on the way, and how often.

use std::time::Duration;

use fastrand::Rng;

/// How often something goes wrong with what is sent: each a share of the messages, from 0 to 1.
/// Nothing goes wrong by default.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Faults {
    /// A call, its answer, an event or a message is lost. Between master and agents, where
    /// messages are not lost one by one, their connection breaks.
    pub drop: f64,
    /// It comes twice.
    pub duplicate: f64,
    /// The longest time that it takes. Its order among others of the same connection is kept.
    pub delay: Duration,
    /// The connection that it would go over breaks.
    pub cut: f64,
    /// A request is answered by status 503.
    pub refuse: f64,
    /// A stream of events falls silent while its connection stays open.
    pub half_open: f64,
}

/// What happens to one message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    Arrives,
    Lost,
    Twice,
    Cut,
    Refused,
    Silent,
}

impl Faults {
    /// Whether nothing goes wrong.
    pub fn is_none(&self) -> bool {
        *self == Faults::default()
    }

    pub(crate) fn fate(&self, random: &mut Rng) -> Fate {
        let fates = [
            (self.drop, Fate::Lost),
            (self.duplicate, Fate::Twice),
            (self.cut, Fate::Cut),
            (self.refuse, Fate::Refused),
            (self.half_open, Fate::Silent),
        ];
        for (share, fate) in fates {
            if share > 0.0 && random.f64() < share {
                return fate;
            }
        }
        Fate::Arrives
    }

    pub(crate) fn wait(&self, random: &mut Rng) -> Duration {
        if self.delay.is_zero() { Duration::ZERO } else { self.delay.mul_f64(random.f64()) }
    }
}
