//! A document as a tree: as much of it as a message has a place for.

/// How many levels of lists and objects a document may have, as for Mesos.
pub(super) const MAX_DEPTH: u32 = 200;

/// What JSON can say.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Tree {
    Null,
    Bool(bool),
    Number(Number),
    /// As a rule UTF-8.
    Text(Vec<u8>),
    List(Vec<Tree>),
    /// By name; of members with one name the last.
    Object(Vec<(Vec<u8>, Tree)>),
}

/// A number as it was written, or nearly so.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Number {
    Int(i64),
    /// Above what [`Number::Int`] holds.
    Big(u64),
    Double(f64),
}

impl Number {
    /// A number by Mesos' grammar: leading zeros, "1." and "-.5" are numbers, ".5" and "+1"
    /// are not.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let of_number = |b: u8| b.is_ascii_digit() || b"+-.eE".contains(&b);
        let starts = |b: &u8| *b == b'-' || b.is_ascii_digit();
        if !text.bytes().all(of_number) || !text.as_bytes().first().is_some_and(starts) {
            return None;
        }
        if let Ok(value) = text.parse() {
            return Some(Number::Int(value));
        }
        if let Ok(value) = text.parse() {
            return Some(Number::Big(value));
        }
        // A literal too large for a double is not a number either.
        text.parse().ok().filter(|value: &f64| value.is_finite()).map(Number::Double)
    }
}
