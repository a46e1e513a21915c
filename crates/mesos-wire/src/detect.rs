//! The type of a file by its name and those of the folders it is in.

use std::path::{Component, Path};

use mesos_types::registry::Entry;

use crate::names::Names;

/// The type that the name of the file says, or that of the innermost folder that says one.
pub fn of_path(names: Names, path: &Path) -> Option<Entry> {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut parts = Vec::new();
    for component in absolute.components() {
        match component {
            Component::Normal(name) => parts.push(name),
            Component::ParentDir => drop(parts.pop()),
            _ => {}
        }
    }
    parts.iter().rev().find_map(|part| of_name(names, &part.to_string_lossy()))
}

/// The longest full name of a message in a name: it begins at the start or after a character
/// that is neither letter, digit nor dot, and ends at a dot, an underscore or the end.
pub fn of_name(names: Names, name: &str) -> Option<Entry> {
    let after =
        |(i, c): (usize, char)| (!c.is_alphanumeric() && c != '.').then_some(i + c.len_utf8());
    let starts = std::iter::once(0).chain(name.char_indices().filter_map(after));
    let ends = || name.match_indices(['.', '_']).map(|(i, _)| i).chain([name.len()]);
    starts
        .flat_map(|start| ends().filter_map(move |end| name.get(start..end)))
        .filter_map(|name| names.find(name))
        .max_by_key(|entry| entry.name().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(name: &str) -> Option<&'static str> {
        of_name(Names::default(), name).map(|entry| entry.name())
    }

    #[test]
    fn a_name_ends_at_a_dot_an_underscore_or_the_end() {
        assert_eq!(found("mesos.TaskInfo"), Some("mesos.TaskInfo"));
        assert_eq!(found("mesos.TaskInfo.pb"), Some("mesos.TaskInfo"));
        assert_eq!(found("mesos.TaskInfo_1-to-master.pb"), Some("mesos.TaskInfo"));
        assert_eq!(found("mesos.scheduler.Call.ACCEPT.LAUNCH_1.pb"), Some("mesos.scheduler.Call"));
        assert_eq!(found("mesos.TaskInfo-1.pb"), None);
        assert_eq!(found("mesos.TaskInfos.pb"), None);
        assert_eq!(found("mesos.TaskInfo1"), None);
        assert_eq!(found(""), None);
    }

    #[test]
    fn a_name_begins_at_the_start_or_after_what_is_no_part_of_a_name() {
        for before in ["0001_", "x-", "(", "a b ", "é_", "→"] {
            assert_eq!(found(&format!("{before}mesos.Task.pb")), Some("mesos.Task"), "{before}");
        }
        for before in ["x", "1", ".", "org.apache.", "é"] {
            assert_eq!(found(&format!("{before}mesos.Task.pb")), None, "{before}");
        }
    }

    #[test]
    fn the_longest_name_counts() {
        assert_eq!(
            found("mesos.v1.Offer.Operation.Launch.pb"),
            Some("mesos.v1.Offer.Operation.Launch")
        );
        assert_eq!(found("mesos.v1.Offer.Operation.Launch-1"), Some("mesos.v1.Offer.Operation"));
        assert_eq!(
            found("mesos.Offer_mesos.v1.scheduler.Call.pb"),
            Some("mesos.v1.scheduler.Call")
        );
    }

    #[test]
    fn the_file_counts_before_its_folders_and_these_from_the_innermost() {
        let found =
            |path: &str| of_path(Names::default(), Path::new(path)).map(|entry| entry.name());
        assert_eq!(found("/mesos.Task/mesos.Offer/mesos.TaskInfo.pb"), Some("mesos.TaskInfo"));
        assert_eq!(found("/mesos.Task/mesos.Offer/x/1.pb"), Some("mesos.Offer"));
        assert_eq!(found("/mesos.Task/mesos.Offer/../1.pb"), Some("mesos.Task"));
        assert_eq!(found("/x/1.pb"), None);
    }
}
