use std::fmt;

/// Several errors that happened together, as one: the first, and how many more there are.
///
/// ```
/// use mesos_protocol::ErrorList;
///
/// let list = ErrorList::of([Some("a"), None, Some("b")]).unwrap();
/// assert_eq!(list.to_string(), "a (and 1 more errors)");
/// assert!(ErrorList::of([None::<&str>, None]).is_none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorList<E> {
    /// The error that happened first.
    pub first: E,
    /// The others, in their order.
    pub others: Vec<E>,
}

impl<E> ErrorList<E> {
    /// The errors among the items; `None` if there are none.
    pub fn of(errors: impl IntoIterator<Item = Option<E>>) -> Option<Self> {
        let mut errors = errors.into_iter().flatten();
        Some(ErrorList { first: errors.next()?, others: errors.collect() })
    }

    /// All the errors, in their order.
    pub fn iter(&self) -> impl Iterator<Item = &E> {
        std::iter::once(&self.first).chain(&self.others)
    }
}

impl<E: fmt::Display> fmt::Display for ErrorList<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.first.fmt(f)?;
        match self.others.len() {
            0 => Ok(()),
            more => write!(f, " (and {more} more errors)"),
        }
    }
}

impl<E: fmt::Debug + fmt::Display> std::error::Error for ErrorList<E> {}
