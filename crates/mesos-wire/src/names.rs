//! Which type a name stands for, and which releases there were.

use std::str::FromStr;

use mesos_types::Release;
use mesos_types::registry::{self, Entry};

use crate::error::{Error, Result};

/// The latest patch level of each line of releases of Mesos: `(0, 20, 1)` is 0.20.0 and 0.20.1.
const LINES: [(u16, u16, u16); 21] = [
    (0, 20, 1),
    (0, 21, 2),
    (0, 22, 2),
    (0, 23, 1),
    (0, 24, 2),
    (0, 25, 1),
    (0, 26, 2),
    (0, 27, 3),
    (0, 28, 3),
    (1, 0, 4),
    (1, 1, 3),
    (1, 2, 3),
    (1, 3, 2),
    (1, 4, 3),
    (1, 5, 3),
    (1, 6, 2),
    (1, 7, 3),
    (1, 8, 1),
    (1, 9, 0),
    (1, 10, 0),
    (1, 11, 0),
];

/// The latest known release of ClusterD, 1.11.0-0.9.0: N and M.
const LATEST_OF_FORK: (u16, u16) = (9, 0);

/// The messages that not every release has: name, first release if not the first of all, last
/// release if not the last of all.
const LIFETIMES: &str = include_str!("lifetimes.tsv");

/// How many names are suggested at most.
const SUGGESTIONS: usize = 3;

/// The names of a release, or today's.
#[derive(Clone, Copy, Default)]
pub struct Names(pub Option<Release>);

impl Names {
    /// The type of this name.
    pub fn find(self, name: &str) -> Option<Entry> {
        match self.0 {
            Some(release) if exists(release, name) => registry::find_in(release, name),
            Some(_) => None,
            None => registry::find(name),
        }
    }

    /// The type that the command line names.
    pub fn given(self, name: &str) -> Result<Entry> {
        self.find(name).ok_or_else(|| Error::Misuse(format!("--type: {}", self.unknown(name))))
    }

    /// That there is no type of this name, and which names are like it.
    pub fn unknown(self, name: &str) -> String {
        if let Some(release) = self.0.filter(|_| registry::find(name).is_some()) {
            return format!("release {release} has no message type {name:?}");
        }
        let mut text = format!("unknown type {name:?}");
        let all = registry::entries().map(|entry| entry.name());
        let like = like(name, all.filter(|name| self.find(name).is_some()));
        if !like.is_empty() {
            text = format!("{text}, did you mean {}?", like.join(" or "));
        }
        text
    }
}

/// Whether a release has a message of this name. What is not known of a message is known of the
/// one in which it is declared.
fn exists(release: Release, name: &str) -> bool {
    let of = |text: &str| text.parse::<Release>().ok();
    let line = LIFETIMES.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('\t'));
    match line.and_then(|line| line.split_once('\t')) {
        Some((first, last)) => {
            of(first).is_none_or(|first| release >= first)
                && of(last).is_none_or(|last| release <= last)
        }
        // The package came with this release.
        None if name == "mesos.v1" => release >= Release::new(0, 24, 0),
        None => name.rsplit_once('.').is_none_or(|(outer, _)| exists(release, outer)),
    }
}

/// The names that are most like a text that is not one of them.
pub fn like<'a>(text: &str, names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let wanted = text.to_lowercase();
    let mut close: Vec<(usize, &str)> = names
        .filter_map(|name| {
            let lower = name.to_lowercase();
            let last = lower.rsplit('.').next().unwrap_or_default();
            // A name without its package, or one with a letter wrong in so many.
            let distance = if last == wanted || lower.ends_with(&format!(".{wanted}")) {
                0
            } else {
                strsim::osa_distance(&lower, &wanted)
            };
            (distance <= 1 + wanted.chars().count() / 5).then_some((distance, name))
        })
        .collect();
    close.sort();
    let best = close.first().map_or(0, |(distance, _)| *distance);
    let close = close.into_iter().take_while(|(distance, _)| *distance <= best + 1);
    close.map(|(_, name)| name).take(SUGGESTIONS).collect()
}

/// A release that there was.
#[derive(Clone, Copy)]
pub struct KnownRelease(pub Release);

impl FromStr for KnownRelease {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        let release: Release = text.parse().map_err(|e: mesos_types::ParseError| e.to_string())?;
        let Release { major, minor, patch, .. } = release;
        if release.is_clusterd() {
            let latest = Release::clusterd(LATEST_OF_FORK.0, LATEST_OF_FORK.1);
            return match Release::clusterd(1, 0) <= release && release <= latest {
                true => Ok(KnownRelease(release)),
                false => Err(format!(
                    "release {release} of ClusterD is not known: the last known one is {latest}; \
                     without a release, messages are of today's shape"
                )),
            };
        }
        if LINES.iter().any(|line| (line.0, line.1) == (major, minor) && patch <= line.2) {
            return Ok(KnownRelease(release));
        }
        let same = LINES.iter().find(|line| (line.0, line.1) == (major, minor));
        Err(match same {
            Some(line) => {
                format!(
                    "there was no release {release}: the last of its line is {}.{}.{}",
                    line.0, line.1, line.2
                )
            }
            None => format!(
                "there was no release {release}: they go from 0.20.0 to 1.11.0, and those of \
                               ClusterD to 1.11.0-0.9.0"
            ),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn releases_that_there_were() {
        for text in
            ["0.20", "0.20.1", "0.28.3", "1.0.4", "1.11", "1.11.0", "1.11.0-0.9.0", "1.11.0-0.1.0"]
        {
            assert!(text.parse::<KnownRelease>().is_ok(), "{text}");
        }
        for text in [
            "0.19",
            "0.20.2",
            "0.29",
            "1.12",
            "2.0",
            "1.11.1",
            "1.11.0-0.10.0",
            "1.11.0-0.0.0",
            "new",
            "",
        ] {
            assert!(text.parse::<KnownRelease>().is_err(), "{text}");
        }
    }

    #[test]
    fn names_of_a_release() {
        let names = |text: &str| Names(text.parse().ok());
        assert!(names("1.3").find("mesos.v1.Secret").is_some());
        assert!(names("0.28").find("mesos.v1.Secret").is_none());
        assert!(names("0.20").find("mesos.TaskInfo").is_some());
        assert!(names("0.20").find("mesos.v1.TaskInfo").is_none());
        assert!(names("0.28").unknown("mesos.v1.Secret").starts_with("release 0.28.0 has no"));
    }

    #[test]
    fn names_that_are_like_a_text() {
        let of = |text| Names::default().unknown(text);
        assert!(of("mesos.taskid").contains("mesos.TaskID"), "{}", of("mesos.taskid"));
        assert!(of("TaskInfo").contains("mesos.TaskInfo"), "{}", of("TaskInfo"));
        assert!(of("mesos.v1.TaskInof").contains("mesos.v1.TaskInfo"));
        assert_eq!(of("quite another thing"), "unknown type \"quite another thing\"");
    }
}
