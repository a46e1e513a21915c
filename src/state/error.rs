//! What can be wrong with a document.

use std::borrow::Cow;

/// How much of a reason is kept: it may quote the document.
const MAX_REASON: usize = 300;

/// Why a text is not the document that it should be: what is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}{reason} (line {line}, column {column})", place(.path))]
pub struct DocumentError {
    /// The member at fault, from the outside in: `frameworks[0].tasks[3].state`. Empty for the
    /// document as a whole.
    pub path: String,
    /// What is wrong, in words; at most a few hundred bytes.
    pub reason: String,
    /// Line in the text, from 1.
    pub line: usize,
    /// Column in the line, in bytes.
    pub column: usize,
}

fn place(path: &str) -> Cow<'static, str> {
    if path.is_empty() { "".into() } else { format!("{path}: ").into() }
}

impl DocumentError {
    pub(super) fn new(path: String, error: &serde_json::Error) -> Self {
        let (line, column) = (error.line(), error.column());
        let text = error.to_string();
        // The place is told apart.
        let place = format!(" at line {line} column {column}");
        let reason = text.strip_suffix(&place).unwrap_or(&text);
        DocumentError { path, reason: cut(reason), line, column }
    }

    pub(super) fn unknown() -> Self {
        let reason = "not a document of an endpoint that is known here".to_owned();
        DocumentError { path: String::new(), reason, line: 1, column: 0 }
    }
}

/// The beginning of a text.
fn cut(text: &str) -> String {
    if text.len() <= MAX_REASON {
        return text.to_owned();
    }
    let end = (0..=MAX_REASON).rev().find(|&i| text.is_char_boundary(i)).unwrap_or(0);
    format!("{}…", text.get(..end).unwrap_or_default())
}

/// Why a document has no value of the model that says the same.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ConvertError {
    /// A member is missing that the model requires.
    #[error("{0} is missing")]
    Missing(&'static str),
    /// The text of a member is not of the form that the model wants.
    #[error("{member}: {source}")]
    Text {
        /// The member.
        member: String,
        /// What is wrong with its text.
        source: crate::ParseError,
    },
    /// A number does not fit.
    #[error("{0} is out of range")]
    Range(&'static str),
    /// A message in protobuf's mapping is not a valid one.
    #[error("{member}: {source}")]
    Message {
        /// The member.
        member: &'static str,
        /// What is wrong with the message.
        source: crate::DecodeError,
    },
}
