//! Rules that are not checked, by name.

/// A rule of Mesos that this crate does not check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LeftOut {
    /// What Mesos asks for.
    pub rule: &'static str,
    /// The function of Mesos that asks for it.
    pub function: &'static str,
    /// Why it is not checked.
    pub reason: &'static str,
}

/// The rules that are left out.
pub const LEFT_OUT: &[LeftOut] = &[];
