//! Roles: what makes a valid name, and how they are nested.
//!
//! A role is a path, such as `eng/web`: `eng/web` is a sub-role of `eng`. The role `*` stands for
//! resources that are reserved for nobody.

/// The role of resources that are reserved for nobody.
pub const DEFAULT: &str = "*";

/// A text that is not a valid role.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{role:?} is not a valid role: {problem}")]
pub struct RoleError {
    /// The text.
    pub role: String,
    /// What is wrong with it.
    pub problem: RoleProblem,
}

/// What is wrong with a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum RoleProblem {
    /// The role has no character.
    #[error("it is empty")]
    Empty,
    /// The role begins with `/`.
    #[error("it begins with a slash")]
    LeadingSlash,
    /// The role ends with `/`.
    #[error("it ends with a slash")]
    TrailingSlash,
    /// Two slashes follow each other.
    #[error("two slashes follow each other")]
    DoubleSlash,
    /// A component is `.` or `..`.
    #[error("a component is \".\" or \"..\"")]
    Dots,
    /// A component is `*`, and is not the whole role.
    #[error("a component is \"*\"")]
    Star,
    /// A component begins with `-`.
    #[error("a component begins with \"-\"")]
    Dash,
    /// A component has a space, a tab, a line break of any kind, or the character DEL.
    #[error("it has white space or the character DEL")]
    Space,
}

/// Checks a role as Mesos does. `*` is valid; so are most control characters and a backslash.
///
/// # Errors
/// The text is not a valid role.
///
/// ```
/// use mesos_types::resources::role;
///
/// role::check("eng/web")?;
/// assert_eq!(
///     role::check("eng//web").unwrap_err().to_string(),
///     "\"eng//web\" is not a valid role: two slashes follow each other"
/// );
/// # Ok::<(), role::RoleError>(())
/// ```
pub fn check(role: &str) -> Result<(), RoleError> {
    match problem(role) {
        None => Ok(()),
        Some(problem) => Err(RoleError { role: crate::excerpt::excerpt(role), problem }),
    }
}

/// What is wrong with a role, if something is.
pub(super) fn problem(role: &str) -> Option<RoleProblem> {
    if role == DEFAULT {
        return None;
    }
    if role.is_empty() {
        return Some(RoleProblem::Empty);
    }
    if role.starts_with('/') {
        return Some(RoleProblem::LeadingSlash);
    }
    if role.ends_with('/') {
        return Some(RoleProblem::TrailingSlash);
    }
    role.split('/').find_map(|component| match component {
        "" => Some(RoleProblem::DoubleSlash),
        "." | ".." => Some(RoleProblem::Dots),
        "*" => Some(RoleProblem::Star),
        component if component.starts_with('-') => Some(RoleProblem::Dash),
        component if component.bytes().any(|b| matches!(b, b'\t'..=b'\r' | b' ' | 0x7f)) => {
            Some(RoleProblem::Space)
        }
        _ => None,
    })
}

/// Whether a role lies below another: `a/b` and `a/b/c` below `a`. No role lies below itself.
pub fn is_strict_subrole(role: &str, of: &str) -> bool {
    role.strip_prefix(of).is_some_and(|rest| rest.starts_with('/'))
}

/// Whether a role is another one or lies below it.
pub fn is_subrole(role: &str, of: &str) -> bool {
    role == of || is_strict_subrole(role, of)
}

/// The roles above a role, the nearest first: of `a/b/c` these are `a/b` and `a`.
pub fn ancestors(role: &str) -> impl Iterator<Item = &str> {
    role.rmatch_indices('/').filter_map(|(slash, _)| role.get(..slash))
}
