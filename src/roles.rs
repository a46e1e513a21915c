//! Names of roles: which are valid, and which lie beneath which.
//!
//! A role is `*` or a path such as `eng/web`. Resources that are reserved for a role may be used
//! by the roles beneath it.

use crate::excerpt::excerpt;

/// Why a text is not a valid role.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RoleError {
    /// It is the empty text.
    #[error("a role must not be empty")]
    Empty,
    /// It begins with a slash.
    #[error("a role must not begin with a slash")]
    LeadingSlash,
    /// It ends with a slash.
    #[error("a role must not end with a slash")]
    TrailingSlash,
    /// It has two slashes side by side.
    #[error("a role must not have two slashes side by side")]
    AdjacentSlashes,
    /// A component of it is `.`, `..` or `*`.
    #[error("{0:?} must not be a component of a role")]
    ReservedComponent(&'static str),
    /// A component of it begins with a dash.
    #[error("component {0:?} of a role must not begin with a dash")]
    LeadingDash(String),
    /// A component of it has a space, TAB, LF, VT, FF, CR or DEL in it.
    #[error("component {0:?} of a role must not contain white space or DEL")]
    Character(String),
}

/// Checks a role by the rules of Mesos. The length is not limited; control characters other
/// than white space, and `\`, are valid. Texts in the error are cut to a few dozen characters.
///
/// ```
/// use mesos_types::roles::{self, RoleError};
///
/// assert_eq!(roles::validate("eng/web"), Ok(()));
/// assert_eq!(roles::validate("*"), Ok(()));
/// assert_eq!(roles::validate("eng//web"), Err(RoleError::AdjacentSlashes));
/// ```
///
/// # Errors
/// The first rule that the role breaks.
pub fn validate(role: &str) -> Result<(), RoleError> {
    if role == "*" {
        return Ok(());
    }
    if role.is_empty() {
        return Err(RoleError::Empty);
    }
    if role.starts_with('/') {
        return Err(RoleError::LeadingSlash);
    }
    if role.ends_with('/') {
        return Err(RoleError::TrailingSlash);
    }
    role.split('/').try_for_each(component)
}

fn component(name: &str) -> Result<(), RoleError> {
    match name {
        "" => return Err(RoleError::AdjacentSlashes),
        "." => return Err(RoleError::ReservedComponent(".")),
        ".." => return Err(RoleError::ReservedComponent("..")),
        "*" => return Err(RoleError::ReservedComponent("*")),
        _ => {}
    }
    if name.starts_with('-') {
        return Err(RoleError::LeadingDash(excerpt(name)));
    }
    // TAB, LF, VT, FF and CR stand in a row.
    if name.bytes().any(|b| matches!(b, b'\t'..=b'\r' | b' ' | 0x7f)) {
        return Err(RoleError::Character(excerpt(name)));
    }
    Ok(())
}

/// Whether `role` lies beneath `ancestor`, at any depth; a role does not lie beneath itself.
/// Neither text is checked.
///
/// ```
/// use mesos_types::roles::is_strict_subrole_of;
///
/// assert!(is_strict_subrole_of("eng/web/api", "eng"));
/// assert!(!is_strict_subrole_of("engine", "eng"));
/// ```
pub fn is_strict_subrole_of(role: &str, ancestor: &str) -> bool {
    role.strip_prefix(ancestor).is_some_and(|rest| rest.starts_with('/'))
}

/// The roles above a role, nearest first: of `a/b/c` these are `a/b` and `a`.
///
/// ```
/// assert_eq!(mesos_types::roles::ancestors("a/b/c").collect::<Vec<_>>(), ["a/b", "a"]);
/// ```
pub fn ancestors(role: &str) -> impl Iterator<Item = &str> {
    role.rmatch_indices('/').filter_map(|(at, _)| role.get(..at))
}
