//! The error of a text that is not of the form that its type is written in.

use std::fmt;

use crate::wire::Cut;

/// A text that is not of the form that its type is written in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    /// The form, in words.
    pub form: &'static str,
    /// The text.
    pub text: String,
}

impl fmt::Display for ParseError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is not {}", Cut(&self.text), self.form)
    }
}

impl std::error::Error for ParseError {}

impl ParseError {
    #[inline]
    pub(crate) fn new(form: &'static str, text: &str) -> Self {
        ParseError { form, text: text.to_owned() }
    }
}
