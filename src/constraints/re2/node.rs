//! What an expression consists of.

use std::fmt::Write as _;

use regex_syntax::hir::{ClassUnicode, ClassUnicodeRange};

/// A part of an expression. Letters that match in either case have become classes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Node {
    Empty,
    Literal(char),
    Class(ClassUnicode),
    /// A single byte of the text.
    AnyByte,
    Look(Look),
    Concat(Vec<Node>),
    Alternate(Vec<Node>),
    Repeat(Box<Repeat>),
    Capture(Box<Node>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Repeat {
    pub node: Node,
    pub min: u32,
    /// Unset is without an end.
    pub max: Option<u32>,
    pub greedy: bool,
    /// Whether it was written with numbers.
    pub counted: bool,
}

/// Where something is, instead of what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    TextBegin,
    TextEnd,
    LineBegin,
    LineEnd,
    Word,
    NotWord,
}

/// A class of these characters, both ends of each range included.
pub(super) fn class(ranges: &[(char, char)]) -> ClassUnicode {
    ClassUnicode::new(ranges.iter().map(|&(lo, hi)| ClassUnicodeRange::new(lo, hi)))
}

impl Node {
    /// One after the other.
    pub(super) fn concat(mut nodes: Vec<Node>) -> Node {
        match nodes.len() {
            0 => Node::Empty,
            1 => nodes.pop().unwrap_or(Node::Empty),
            _ => Node::Concat(nodes),
        }
    }

    /// One of several.
    pub(super) fn alternate(mut nodes: Vec<Node>) -> Node {
        match nodes.len() {
            1 => nodes.pop().unwrap_or(Node::Empty),
            _ => Node::Alternate(nodes),
        }
    }

    /// Writes it in the syntax of `regex`.
    pub(super) fn write(&self, out: &mut String) {
        match self {
            Node::Empty => out.push_str("(?:)"),
            Node::Literal(c) => push_char(out, *c),
            Node::Class(class) if class.ranges().is_empty() => out.push_str("[a&&b]"),
            Node::Class(class) => {
                out.push('[');
                for range in class.ranges() {
                    push_char(out, range.start());
                    out.push('-');
                    push_char(out, range.end());
                }
                out.push(']');
            }
            Node::AnyByte => out.push_str("(?s-u:.)"),
            Node::Look(look) => out.push_str(match look {
                Look::TextBegin => r"\A",
                Look::TextEnd => r"\z",
                Look::LineBegin => "(?m:^)",
                Look::LineEnd => "(?m:$)",
                Look::Word => r"(?-u:\b)",
                Look::NotWord => r"(?-u:\B)",
            }),
            Node::Concat(nodes) => nodes.iter().for_each(|node| node.write(out)),
            Node::Alternate(nodes) => {
                out.push_str("(?:");
                for (i, node) in nodes.iter().enumerate() {
                    if i > 0 {
                        out.push('|');
                    }
                    node.write(out);
                }
                out.push(')');
            }
            // Only whether the whole matches is asked for, so nothing is captured.
            Node::Capture(node) => {
                out.push_str("(?:");
                node.write(out);
                out.push(')');
            }
            Node::Repeat(repeat) => repeat.write(out),
        }
    }
}

impl Repeat {
    fn write(&self, out: &mut String) {
        out.push_str("(?:");
        self.node.write(out);
        out.push(')');
        // Writing to a string does not fail.
        let _ = match self.max {
            Some(max) => write!(out, "{{{},{max}}}", self.min),
            None => write!(out, "{{{},}}", self.min),
        };
    }
}

fn push_char(out: &mut String, c: char) {
    let _ = write!(out, "\\x{{{:x}}}", u32::from(c));
}
