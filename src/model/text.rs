//! What is wrong with a text that a person wrote for a value.

/// A text that is not of the form that its type is written in.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is not {form}")]
pub struct ParseError {
    /// The form, in words.
    pub form: &'static str,
    /// The text.
    pub text: String,
}

impl ParseError {
    pub(crate) fn new(form: &'static str, text: &str) -> Self {
        ParseError { form, text: text.to_owned() }
    }
}
