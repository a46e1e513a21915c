//! Which type a name stands for.

use mesos_types::Release;
use mesos_types::registry::{self, Entry};

use crate::error::{Error, Result};

/// The names of a release, or today's.
#[derive(Clone, Copy, Default)]
pub struct Names(pub Option<Release>);

impl Names {
    /// The type of this name.
    pub fn find(self, name: &str) -> Option<Entry> {
        match self.0 {
            Some(release) => registry::find_in(release, name),
            None => registry::find(name),
        }
    }

    /// The type that the command line names.
    pub fn given(self, name: &str) -> Result<Entry> {
        let error = || format!("--type {name}: no such message type, see `mesos-wire types`");
        self.find(name).ok_or_else(|| Error::Misuse(error()))
    }
}
