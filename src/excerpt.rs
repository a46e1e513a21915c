//! Texts of bounded length for errors.

/// How many characters of a text an error repeats.
const LENGTH: usize = 48;

/// The text, or its beginning with an ellipsis if it is long.
pub(crate) fn excerpt(text: &str) -> String {
    match text.char_indices().nth(LENGTH) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or_default()),
        None => text.to_owned(),
    }
}
