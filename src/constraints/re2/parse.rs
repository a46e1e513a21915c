//! The syntax of RE2 with the flags that Mesos uses: the syntax of Perl, as far as RE2 has it.

use regex_syntax::hir::{Class, ClassUnicode, HirKind};

use super::RegexError;
use super::node::{Look, Node, Repeat, class};

/// How often something may be repeated by a number, also in all by numbers within each other.
const MAX_REPEAT: u32 = 1000;

/// How deep groups may be nested. RE2 allows more, but not within its default limits.
const MAX_DEPTH: u32 = 200;

type Result<T> = std::result::Result<T, RegexError>;

#[derive(Clone, Copy, Debug, Default)]
struct Flags {
    fold: bool,
    multi_line: bool,
    dot_newline: bool,
    lazy: bool,
}

struct Parser<'a> {
    pattern: &'a str,
    at: usize,
    flags: Flags,
    depth: u32,
}

pub(super) fn parse(pattern: &str) -> Result<Node> {
    let flags = Flags::default();
    let mut parser = Parser { pattern, at: 0, flags, depth: 0 };
    let node = parser.alternation()?;
    if parser.peek().is_some() {
        return parser.error("a parenthesis is closed that was not opened");
    }
    if repetitions(&node, MAX_REPEAT) == 0 {
        return parser.error("the repetitions multiply to more than 1000");
    }
    Ok(node)
}

/// What is left of a budget after each chain of counted repetitions has divided it.
fn repetitions(node: &Node, budget: u32) -> u32 {
    match node {
        Node::Repeat(repeat) => {
            let times = repeat.max.unwrap_or(repeat.min).max(1);
            let divisor = if repeat.counted { times } else { 1 };
            repetitions(&repeat.node, budget / divisor)
        }
        Node::Capture(node) => repetitions(node, budget),
        Node::Concat(nodes) | Node::Alternate(nodes) => {
            nodes.iter().map(|node| repetitions(node, budget)).min().unwrap_or(budget)
        }
        _ => budget,
    }
}

impl<'a> Parser<'a> {
    fn rest(&self) -> &'a str {
        self.pattern.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        Some(c)
    }

    fn eat(&mut self, text: &str) -> bool {
        let there = self.rest().starts_with(text);
        if there {
            self.at += text.len();
        }
        there
    }

    fn error<T>(&self, reason: &'static str) -> Result<T> {
        Err(RegexError::Syntax { reason, at: self.at })
    }

    /// Alternatives, up to the end or to a parenthesis that closes.
    fn alternation(&mut self) -> Result<Node> {
        if self.depth == MAX_DEPTH {
            return Err(RegexError::TooLarge);
        }
        self.depth += 1;
        let mut alternatives = vec![self.concatenation()?];
        while self.eat("|") {
            alternatives.push(self.concatenation()?);
        }
        self.depth -= 1;
        Ok(Node::alternate(alternatives))
    }

    fn concatenation(&mut self) -> Result<Node> {
        let mut nodes = Vec::new();
        // RE2 refuses two repetitions in a row.
        let mut repeated = false;
        while let Some(c) = self.peek() {
            if matches!(c, '|' | ')') {
                break;
            }
            if let Some((min, max, counted)) = self.repetition()? {
                let greedy = self.flags.lazy == self.eat("?");
                let Some(node) = nodes.pop() else {
                    return self.error("there is nothing to repeat");
                };
                if repeated {
                    return self.error("a repetition is repeated");
                }
                nodes.push(repeat(node, min, max, greedy, counted));
                repeated = true;
                continue;
            }
            repeated = false;
            if self.eat("(?") {
                nodes.extend(self.special_group()?);
            } else if self.eat("(") {
                nodes.push(self.group()?);
            } else if self.eat("\\Q") {
                let quoted = self.rest().split("\\E").next().unwrap_or_default();
                self.at += quoted.len();
                self.eat("\\E");
                nodes.extend(quoted.chars().map(|c| self.literal(c)));
            } else {
                self.next();
                nodes.push(self.single(c)?);
            }
        }
        Ok(Node::concat(nodes))
    }

    /// A character, or what stands for one or for a place.
    fn single(&mut self, c: char) -> Result<Node> {
        Ok(match c {
            '^' if self.flags.multi_line => Node::Look(Look::LineBegin),
            '^' => Node::Look(Look::TextBegin),
            '$' if self.flags.multi_line => Node::Look(Look::LineEnd),
            '$' => Node::Look(Look::TextEnd),
            '.' if self.flags.dot_newline => Node::Class(class(&[('\0', char::MAX)])),
            '.' => Node::Class(class(&[('\0', '\t'), ('\u{b}', char::MAX)])),
            '[' => self.bracket()?,
            '\\' => self.backslash()?,
            c => self.literal(c),
        })
    }

    fn literal(&self, c: char) -> Node {
        let mut folded = class(&[(c, c)]);
        if self.flags.fold {
            folded.case_fold_simple();
        }
        match folded.ranges() {
            [range] if range.start() == range.end() => Node::Literal(c),
            _ => Node::Class(folded),
        }
    }

    // Repetitions.

    /// An operator that repeats: least, most, and whether it is written with numbers.
    fn repetition(&mut self) -> Result<Option<(u32, Option<u32>, bool)>> {
        if self.eat("*") {
            return Ok(Some((0, None, false)));
        }
        if self.eat("+") {
            return Ok(Some((1, None, false)));
        }
        if self.eat("?") {
            return Ok(Some((0, Some(1), false)));
        }
        let start = self.at;
        // What is not written as a repetition stands for itself.
        let Some((min, max)) = self.counts() else {
            self.at = start;
            return Ok(None);
        };
        if min > MAX_REPEAT || max.is_some_and(|max| max > MAX_REPEAT || max < min) {
            return self.error("the numbers of a repetition are not within 1000, or not in order");
        }
        Ok(Some((min, max, true)))
    }

    /// `{2}`, `{2,}` or `{2,5}`.
    fn counts(&mut self) -> Option<(u32, Option<u32>)> {
        if !self.eat("{") {
            return None;
        }
        let min = self.number()?;
        if self.eat("}") {
            return Some((min, Some(min)));
        }
        if !self.eat(",") {
            return None;
        }
        if self.eat("}") {
            return Some((min, None));
        }
        let max = self.number()?;
        self.eat("}").then_some((min, Some(max)))
    }

    /// A number without zeros in front; one that is too large for 32 bits is as large as they
    /// allow.
    fn number(&mut self) -> Option<u32> {
        let digits = self.rest().bytes().take_while(u8::is_ascii_digit).count();
        let text = self.rest().get(..digits)?;
        if text.is_empty() || text.len() > 1 && text.starts_with('0') {
            return None;
        }
        self.at += digits;
        Some(text.parse().unwrap_or(u32::MAX))
    }

    // Groups.

    fn group(&mut self) -> Result<Node> {
        Ok(Node::Capture(Box::new(self.inside()?)))
    }

    /// What is in a group up to its end. Flags that it sets are its own.
    fn inside(&mut self) -> Result<Node> {
        let flags = self.flags;
        let node = self.alternation()?;
        if !self.eat(")") {
            return self.error("a parenthesis is not closed");
        }
        self.flags = flags;
        Ok(node)
    }

    /// What begins with `(?`: a named group, or flags with or without a group.
    fn special_group(&mut self) -> Result<Option<Node>> {
        if self.eat("P<") {
            let name = self.rest().split('>').next().unwrap_or_default();
            let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
            if name.is_empty() || !name.chars().all(word) {
                return self.error("the name of a group is not valid");
            }
            self.at += name.len();
            if !self.eat(">") {
                return self.error("the name of a group has no end");
            }
            return self.group().map(Some);
        }
        let before = self.flags;
        let (mut on, mut any) = (true, true);
        loop {
            match self.next() {
                Some('i') => self.flags.fold = on,
                Some('m') => self.flags.multi_line = on,
                Some('s') => self.flags.dot_newline = on,
                Some('U') => self.flags.lazy = on,
                Some('-') if on => {
                    (on, any) = (false, false);
                    continue;
                }
                Some(')') if any => return Ok(None),
                Some(':') if any => {
                    let node = self.inside()?;
                    self.flags = before;
                    return Ok(Some(node));
                }
                _ => return self.error("RE2 does not know what stands after `(?`"),
            }
            any = true;
        }
    }

    // Escapes and classes.

    fn backslash(&mut self) -> Result<Node> {
        let look = match self.peek() {
            Some('A') => Some(Look::TextBegin),
            Some('z') => Some(Look::TextEnd),
            Some('b') => Some(Look::Word),
            Some('B') => Some(Look::NotWord),
            _ => None,
        };
        if let Some(look) = look {
            self.next();
            return Ok(Node::Look(look));
        }
        if self.eat("C") {
            return Ok(Node::AnyByte);
        }
        if let Some(class) = self.escaped_class()? {
            return Ok(Node::Class(class));
        }
        self.escaped_char().map(|c| self.literal(c))
    }

    /// A class by a letter: the backslash is read.
    fn escaped_class(&mut self) -> Result<Option<ClassUnicode>> {
        let Some(c) = self.peek() else { return Ok(None) };
        let set = match c.to_ascii_lowercase() {
            'd' => class(&[('0', '9')]),
            's' => class(&[('\t', '\n'), ('\u{c}', '\r'), (' ', ' ')]),
            'w' => class(&[('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')]),
            'p' => return self.unicode_class().map(Some),
            _ => return Ok(None),
        };
        self.next();
        Ok(Some(self.folded(set, c.is_ascii_uppercase())))
    }

    /// The set with all letters in either case if case does not matter, then perhaps negated.
    fn folded(&self, mut set: ClassUnicode, negated: bool) -> ClassUnicode {
        if self.flags.fold {
            set.case_fold_simple();
        }
        if negated {
            set.negate();
        }
        set
    }

    /// `\pL`, `\p{Lu}`, `\p{^Greek}`, `\P{Lu}`: the backslash is read.
    fn unicode_class(&mut self) -> Result<ClassUnicode> {
        let mut negated = self.next() == Some('P');
        let name = if self.eat("{") {
            negated ^= self.eat("^");
            let name = self.rest().split('}').next().unwrap_or_default();
            self.at += name.len();
            if !self.eat("}") {
                return self.error("the name of a class has no end");
            }
            name
        } else {
            let start = self.at;
            self.next();
            self.pattern.get(start..self.at).unwrap_or_default()
        };
        match unicode_group(name) {
            Some(set) => Ok(self.folded(set, negated)),
            None => self.error("RE2 does not know a class of this name"),
        }
    }

    /// A character by an escape: the backslash is read.
    fn escaped_char(&mut self) -> Result<char> {
        let start = self.at;
        let Some(c) = self.next() else {
            return self.error("a backslash stands at the end");
        };
        Ok(match c {
            'a' => '\u{7}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\u{b}',
            '0'..='7' => {
                // A digit alone would be a back-reference, unless it is a zero.
                let more = self.rest().bytes().take(2).take_while(|b| (b'0'..=b'7').contains(b));
                self.at += more.count();
                let digits = self.pattern.get(start..self.at).unwrap_or_default();
                if c != '0' && digits.len() == 1 {
                    return self.error("RE2 has no back-references");
                }
                return self.code_point(digits, 8);
            }
            'x' => {
                let digits = if self.eat("{") {
                    let digits = self.rest().split('}').next().unwrap_or_default();
                    self.at += digits.len();
                    if !self.eat("}") {
                        return self.error("the code of a character has no end");
                    }
                    digits
                } else {
                    let digits = self.rest().get(..2).unwrap_or_default();
                    self.at += digits.len();
                    digits
                };
                return self.code_point(digits, 16);
            }
            c if c.is_ascii() && !c.is_ascii_alphanumeric() => c,
            _ => return self.error("RE2 does not know this escape"),
        })
    }

    fn code_point(&self, digits: &str, radix: u32) -> Result<char> {
        let plain = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_hexdigit());
        let number = u32::from_str_radix(digits, radix).ok().filter(|_| plain);
        match number.and_then(char::from_u32) {
            Some(c) => Ok(c),
            None => self.error("there is no character of this code"),
        }
    }

    /// What stands in brackets: the first one is read.
    fn bracket(&mut self) -> Result<Node> {
        let negated = self.eat("^");
        let mut set = class(&[]);
        let mut first = true;
        loop {
            match self.peek() {
                None => return self.error("a bracket is not closed"),
                Some(']') if !first => break,
                _ => {}
            }
            first = false;
            if self.rest().starts_with("[:") {
                if let Some(named) = self.posix_class()? {
                    set.union(&named);
                    continue;
                }
            }
            if self.rest().starts_with('\\') {
                let start = self.at;
                self.next();
                if let Some(named) = self.escaped_class()? {
                    set.union(&named);
                    continue;
                }
                self.at = start;
            }
            let lo = self.bracket_char()?;
            let mut hi = lo;
            let mut ahead = self.rest().chars();
            if ahead.next() == Some('-') && ahead.next().is_some_and(|c| c != ']') {
                self.next();
                hi = self.bracket_char()?;
            }
            if hi < lo {
                return self.error("a range in brackets ends before it begins");
            }
            set.union(&self.folded(class(&[(lo, hi)]), false));
        }
        self.next();
        if negated {
            set.negate();
        }
        Ok(match set.ranges() {
            [range] if range.start() == range.end() => Node::Literal(range.start()),
            _ => Node::Class(set),
        })
    }

    fn bracket_char(&mut self) -> Result<char> {
        match self.next() {
            Some('\\') => self.escaped_char(),
            Some(c) => Ok(c),
            None => self.error("a bracket is not closed"),
        }
    }

    /// `[:alpha:]` or `[:^alpha:]`; `None` if the colon stands for itself.
    fn posix_class(&mut self) -> Result<Option<ClassUnicode>> {
        let Some(name) = self.rest().get(2..).and_then(|rest| rest.split_once(":]")) else {
            return Ok(None);
        };
        let name = name.0;
        let (plain, negated) = match name.strip_prefix('^') {
            Some(plain) => (plain, true),
            None => (name, false),
        };
        let Some(set) = posix_group(plain) else {
            return self.error("RE2 does not know a class of this name");
        };
        self.at += "[:".len() + name.len() + ":]".len();
        Ok(Some(self.folded(set, negated)))
    }
}

/// A repeated node; repetitions without numbers that follow each other become one.
fn repeat(node: Node, min: u32, max: Option<u32>, greedy: bool, counted: bool) -> Node {
    if let Node::Repeat(inner) = &node {
        let plain = !counted && !inner.counted && inner.greedy == greedy;
        if plain && (inner.min, inner.max) == (min, max) {
            return node;
        }
        if plain {
            return repeat(inner.node.clone(), 0, None, greedy, false);
        }
    }
    Node::Repeat(Box::new(Repeat { node, min, max, greedy, counted }))
}

fn posix_group(name: &str) -> Option<ClassUnicode> {
    Some(class(match name {
        "alnum" => &[('0', '9'), ('A', 'Z'), ('a', 'z')],
        "alpha" => &[('A', 'Z'), ('a', 'z')],
        "ascii" => &[('\0', '\u{7f}')],
        "blank" => &[('\t', '\t'), (' ', ' ')],
        "cntrl" => &[('\0', '\u{1f}'), ('\u{7f}', '\u{7f}')],
        "digit" => &[('0', '9')],
        "graph" => &[('!', '~')],
        "lower" => &[('a', 'z')],
        "print" => &[(' ', '~')],
        "punct" => &[('!', '/'), (':', '@'), ('[', '`'), ('{', '~')],
        "space" => &[('\t', '\r'), (' ', ' ')],
        "upper" => &[('A', 'Z')],
        "word" => &[('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
        "xdigit" => &[('0', '9'), ('A', 'F'), ('a', 'f')],
        _ => return None,
    }))
}

/// The general categories that RE2 knows, by their short names.
const CATEGORIES: &str = "C Cc Cf Co Cs L Ll Lm Lo Lt Lu M Mc Me Mn N Nd Nl No P Pc Pd Pe Pf Pi Po \
                          Ps S Sc Sk Sm So Z Zl Zp Zs";

fn unicode_group(name: &str) -> Option<ClassUnicode> {
    if name == "Any" {
        return Some(class(&[('\0', char::MAX)]));
    }
    if CATEGORIES.split(' ').any(|category| category == name) {
        return match name {
            // Without what is not assigned.
            "C" => {
                let mut set = property("Cc")?;
                set.union(&property("Cf")?);
                set.union(&property("Co")?);
                Some(set)
            }
            // Surrogates are not in a text.
            "Cs" => Some(class(&[])),
            _ => property(name),
        };
    }
    // Scripts are spelled as in `Old_Italic`.
    let spelled = name.split('_').all(|word| {
        let mut letters = word.chars();
        letters.next().is_some_and(|c| c.is_ascii_uppercase())
            && letters.all(|c| c.is_ascii_lowercase())
    });
    if spelled { property(&format!("sc={name}")) } else { None }
}

fn property(name: &str) -> Option<ClassUnicode> {
    match regex_syntax::parse(&format!("\\p{{{name}}}")).ok()?.into_kind() {
        HirKind::Class(Class::Unicode(set)) => Some(set),
        HirKind::Literal(literal) => {
            let c = std::str::from_utf8(&literal.0).ok()?.chars().next()?;
            Some(class(&[(c, c)]))
        }
        _ => None,
    }
}
