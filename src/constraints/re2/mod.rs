//! Regular expressions in the syntax of RE2, which Mesos matches constraints with.
//!
//! The expression is parsed here, because `regex` has another syntax: it takes `a**` and `(?x)`
//! and refuses `a{,5}`, and its `\d`, `\s`, `\w` and `\b` mean more than ASCII. What was parsed is
//! handed to `regex`, which matches in time linear in the text as RE2 does, and its
//! [size](program) in RE2 is computed, as the master limits it.

mod node;
mod parse;
mod program;

use regex::bytes::{Regex, RegexBuilder};

use super::RegexLimits;

/// Why an expression cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RegexError {
    /// The expression is not valid in the syntax of RE2.
    #[error("the regular expression is not valid at byte {at}: {reason}")]
    Syntax {
        /// What is wrong.
        reason: &'static str,
        /// Where in the expression.
        at: usize,
    },
    /// The expression takes more than the master allows.
    #[error("the regular expression is too large")]
    TooLarge,
}

/// An expression that matches whole texts.
#[derive(Clone, Debug)]
pub(super) struct Re2(Regex);

/// How much memory the expression may take in `regex`; what passes the limits of a master takes
/// far less.
const SIZE_LIMIT: usize = 1 << 21;

/// The longest expression in bytes. RE2 has no such limit, but what is longer and still makes a
/// small program says the same thing again and again.
const MAX_LENGTH: usize = 1 << 14;

impl Re2 {
    pub(super) fn new(pattern: &str, limits: &RegexLimits) -> Result<Self, RegexError> {
        if pattern.len() > MAX_LENGTH {
            return Err(RegexError::TooLarge);
        }
        let node = parse::parse(pattern)?;
        let size = program::size(&node, limits.max_instructions()).ok_or(RegexError::TooLarge)?;
        if size > limits.max_program_size {
            return Err(RegexError::TooLarge);
        }
        let mut whole = String::from(r"\A(?:");
        node.write(&mut whole);
        whole.push_str(r")\z");
        // The pattern is known to be valid, so that only its size can be wrong.
        RegexBuilder::new(&whole)
            .size_limit(SIZE_LIMIT)
            .build()
            .map(Re2)
            .map_err(|_| RegexError::TooLarge)
    }

    pub(super) fn is_full_match(&self, text: &str) -> bool {
        self.0.is_match(text.as_bytes())
    }
}
