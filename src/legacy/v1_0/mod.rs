//! Shapes of release 1.0.

use super::NoCounterpartError;

pub mod agent;
pub mod master;

/// Converts the texts of a `ReadFile` of 1.0 to today's numbers.
fn place(
    offset: Option<String>,
    length: Option<String>,
) -> Result<(u64, Option<u64>), NoCounterpartError> {
    let number = |field, text: String| {
        let error = NoCounterpartError { field, reason: "is not a decimal number" };
        // The parser would take a sign, too.
        let digits = text.bytes().all(|b| b.is_ascii_digit()).then_some(text);
        digits.and_then(|digits| digits.parse().ok()).ok_or(error)
    };
    let field = "Call.read_file.offset";
    let unset = NoCounterpartError { field, reason: "is unset, and today's call requires it" };
    let offset = number(field, offset.ok_or(unset)?)?;
    let length = length.map(|text| number("Call.read_file.length", text)).transpose()?;
    Ok((offset, length))
}

/// Explanation of why the answer to `READ_FILE` is not today's.
const WITHOUT_SIZE: NoCounterpartError = NoCounterpartError {
    field: "Response.get_file_contents",
    reason: "does not give the size of the file, which today's answer requires",
};
