//! How large the program is that RE2 would make of an expression.
//!
//! RE2 turns an expression into instructions: one for each range of bytes, two for each group that
//! captures, and so on, after it has taken out what alternatives have in common. Then it arranges
//! the instructions in lists, one for each place that can be reached by a byte. What it calls the
//! size of the program is how many instructions stand in the lists.

use std::collections::{BTreeMap, HashMap, HashSet};

use regex_syntax::hir::ClassUnicode;
use regex_syntax::utf8::{Utf8Range, Utf8Sequences};

use super::node::{Look, Node, Repeat, class};

type Id = usize;

#[derive(Clone, Copy, Debug)]
enum Inst {
    Fail,
    Match,
    /// Goes on in either of two ways.
    Alt(Id, Id),
    /// Goes on by a byte, a place in the text, or a group.
    Step(Id),
}

struct Compiler {
    program: Vec<Inst>,
    /// More instructions are not made.
    most: usize,
    /// The ranges that end characters of one class, as they can be shared.
    suffixes: HashMap<(u8, u8, Id), Id>,
}

/// The size of the program, or `None` if it needs more than `most` instructions.
pub(super) fn size(node: &Node, most: usize) -> Option<usize> {
    let mut node = simplify(node.clone());
    // What stands at the ends of the text is not compiled.
    let mut anchored = take_anchor(&mut node, Look::TextBegin, 0);
    take_anchor(&mut node, Look::TextEnd, 0);
    if anchored && take_prefix(&mut node) {
        anchored = false;
    }
    let mut compiler = Compiler { program: vec![Inst::Fail], most, suffixes: HashMap::new() };
    let end = compiler.push(Inst::Match)?;
    let start = compiler.compile(&node, end)?;
    let mut unanchored = start;
    if !anchored {
        // Any byte may come before the expression.
        unanchored = compiler.push(Inst::Fail)?;
        let byte = compiler.push(Inst::Step(unanchored))?;
        compiler.set(unanchored, Inst::Alt(start, byte));
    }
    Some(flat_size(&compiler.program, unanchored, start))
}

// Simplification.

fn simplify(node: Node) -> Node {
    match node {
        Node::Concat(nodes) => {
            let mut flat = Vec::new();
            for node in nodes.into_iter().map(simplify) {
                match node {
                    Node::Concat(inner) => flat.extend(inner),
                    Node::Empty => {}
                    node => flat.push(node),
                }
            }
            Node::concat(coalesce(flat))
        }
        Node::Alternate(nodes) => factor(nodes.into_iter().map(simplify).collect()),
        Node::Capture(node) => Node::Capture(Box::new(simplify(*node))),
        Node::Repeat(repeat) => {
            let Repeat { node, min, max, greedy, counted } = *repeat;
            match (simplify(node), min, max) {
                (_, _, Some(0)) | (Node::Empty, ..) => Node::Empty,
                (node, 1, Some(1)) => node,
                // To be at a place several times is to be there once.
                (node @ Node::Look(_), 1.., Some(_)) => node,
                (node, ..) => Node::Repeat(Box::new(Repeat { node, min, max, greedy, counted })),
            }
        }
        node => node,
    }
}

/// Repetitions of the same character, and that character beside one, become one repetition.
fn coalesce(nodes: Vec<Node>) -> Vec<Node> {
    let mut out: Vec<Node> = Vec::new();
    for node in nodes {
        let merged = match (out.last(), &node) {
            (Some(last), node) => merge(last, node),
            (None, _) => None,
        };
        match merged {
            Some(merged) => {
                out.pop();
                out.push(merged);
            }
            None => out.push(node),
        }
    }
    out
}

fn merge(left: &Node, right: &Node) -> Option<Node> {
    let character = |node: &Node| matches!(node, Node::Literal(_) | Node::Class(_) | Node::AnyByte);
    let count = |node: &Node| match node {
        Node::Repeat(r) if character(&r.node) => Some((r.node.clone(), r.min, r.max, r.greedy)),
        node if character(node) => Some((node.clone(), 1, Some(1), true)),
        _ => None,
    };
    // A run of the character before a repetition stays.
    let Node::Repeat(first) = left else { return None };
    let (one, min, max, greedy) = count(left)?;
    let (other, other_min, other_max, other_greedy) = count(right)?;
    let same_greed = !matches!(right, Node::Repeat(_)) || greedy == other_greedy;
    if one != other || !same_greed {
        return None;
    }
    let max = max.zip(other_max).map(|(a, b)| a + b);
    let repeat =
        Repeat { node: one, min: min + other_min, max, greedy: first.greedy, counted: true };
    Some(Node::Repeat(Box::new(repeat)))
}

/// Takes out what neighbouring alternatives begin with, and makes one class of neighbouring
/// characters.
fn factor(alternatives: Vec<Node>) -> Node {
    let mut flat = Vec::new();
    for node in alternatives {
        match node {
            Node::Alternate(inner) => flat.extend(inner),
            node => flat.push(node),
        }
    }
    let flat = factor_by(flat, literal_prefix);
    let flat = factor_by(flat, first_piece);
    let mut out: Vec<Node> = Vec::new();
    for node in flat {
        match (out.last_mut(), as_class(&node)) {
            (Some(last), Some(set)) => match as_class(last) {
                Some(mut merged) => {
                    merged.union(&set);
                    *last = Node::Class(merged);
                }
                None => out.push(node),
            },
            (Some(Node::Empty), None) if node == Node::Empty => {}
            _ => out.push(node),
        }
    }
    Node::alternate(out)
}

/// How many nodes in front neighbours may have in common.
type Shared = fn(&Node, &Node) -> usize;

fn factor_by(nodes: Vec<Node>, shared: Shared) -> Vec<Node> {
    let mut out: Vec<Node> = Vec::new();
    let mut run: Vec<Node> = Vec::new();
    let mut common = 0;
    for node in nodes {
        if let Some(first) = run.first() {
            let here = shared(first, &node);
            let still = if run.len() == 1 { here } else { here.min(common) };
            if still > 0 {
                common = still;
                run.push(node);
                continue;
            }
        }
        close(&mut out, std::mem::take(&mut run), common);
        run.push(node);
    }
    close(&mut out, run, common);
    out
}

/// Writes a run of alternatives that begin alike.
fn close(out: &mut Vec<Node>, mut run: Vec<Node>, common: usize) {
    if run.len() < 2 {
        out.append(&mut run);
        return;
    }
    let mut prefix = Vec::new();
    let mut rests = Vec::new();
    for node in run {
        let mut pieces = pieces(node);
        let rest = pieces.split_off(common.min(pieces.len()));
        prefix = pieces;
        rests.push(Node::concat(rest));
    }
    prefix.push(factor(rests));
    out.push(Node::concat(prefix));
}

fn pieces(node: Node) -> Vec<Node> {
    match node {
        Node::Concat(nodes) => nodes,
        Node::Empty => Vec::new(),
        node => vec![node],
    }
}

fn literal_prefix(left: &Node, right: &Node) -> usize {
    let same = |(left, right): &(&Node, &Node)| match (left, right) {
        (Node::Literal(left), Node::Literal(right)) => left == right,
        _ => false,
    };
    parts(left).iter().zip(parts(right)).take_while(same).count()
}

/// The nodes that follow each other in a node.
fn parts(node: &Node) -> &[Node] {
    match node {
        Node::Concat(nodes) => nodes,
        Node::Empty => &[],
        node => std::slice::from_ref(node),
    }
}

fn first_piece(left: &Node, right: &Node) -> usize {
    let simple = |node: &Node| match node {
        Node::Class(_) | Node::AnyByte | Node::Look(_) => true,
        Node::Repeat(repeat) => {
            repeat.max == Some(repeat.min)
                && matches!(repeat.node, Node::Literal(_) | Node::Class(_) | Node::AnyByte)
        }
        _ => false,
    };
    match (parts(left).first(), parts(right).first()) {
        (Some(left), Some(right)) if left == right && simple(left) => 1,
        _ => 0,
    }
}

fn as_class(node: &Node) -> Option<ClassUnicode> {
    match node {
        Node::Literal(c) => Some(class(&[(*c, *c)])),
        Node::Class(set) => Some(set.clone()),
        _ => None,
    }
}

/// Takes away a look at the beginning or end, and says whether there was one.
fn take_anchor(node: &mut Node, look: Look, depth: u8) -> bool {
    if depth > 3 {
        return false;
    }
    match node {
        Node::Look(here) if *here == look => {
            *node = Node::Empty;
            true
        }
        Node::Capture(inner) => take_anchor(inner, look, depth + 1),
        Node::Concat(nodes) => {
            let end = match look {
                Look::TextEnd => nodes.last_mut(),
                _ => nodes.first_mut(),
            };
            end.is_some_and(|end| take_anchor(end, look, depth + 1))
        }
        _ => false,
    }
}

/// Takes away literals in front of an anchored expression: RE2 compares them first.
fn take_prefix(node: &mut Node) -> bool {
    let is_prefix = |node: &Node| matches!(node, Node::Literal(_));
    match node {
        Node::Literal(_) => {
            *node = Node::Empty;
            true
        }
        Node::Concat(nodes) => {
            nodes.retain(|node| *node != Node::Empty);
            let count = nodes.iter().take_while(|node| is_prefix(node)).count();
            nodes.drain(..count);
            count > 0
        }
        _ => false,
    }
}

// Instructions.

impl Compiler {
    fn push(&mut self, inst: Inst) -> Option<Id> {
        if self.program.len() >= self.most {
            return None;
        }
        self.program.push(inst);
        Some(self.program.len() - 1)
    }

    fn set(&mut self, id: Id, inst: Inst) {
        if let Some(place) = self.program.get_mut(id) {
            *place = inst;
        }
    }

    /// Instructions for a node that go on at `next`.
    fn compile(&mut self, node: &Node, next: Id) -> Option<Id> {
        match node {
            Node::Empty => Some(next),
            Node::Literal(c) => {
                let mut buffer = [0; 4];
                let bytes = c.encode_utf8(&mut buffer).bytes();
                bytes.rev().try_fold(next, |next, _| self.push(Inst::Step(next)))
            }
            Node::AnyByte | Node::Look(_) => self.push(Inst::Step(next)),
            Node::Class(set) => self.class(set, next),
            Node::Concat(nodes) => {
                nodes.iter().rev().try_fold(next, |next, node| self.compile(node, next))
            }
            Node::Alternate(nodes) => {
                let mut ways = nodes.iter().rev();
                let last = match ways.next() {
                    Some(last) => self.compile(last, next)?,
                    None => return Some(0),
                };
                ways.try_fold(last, |other, node| {
                    let one = self.compile(node, next)?;
                    self.push(Inst::Alt(one, other))
                })
            }
            Node::Capture(node) => {
                let close = self.push(Inst::Step(next))?;
                let inside = self.compile(node, close)?;
                self.push(Inst::Step(inside))
            }
            Node::Repeat(repeat) => self.repeat(repeat, next),
        }
    }

    fn repeat(&mut self, repeat: &Repeat, next: Id) -> Option<Id> {
        let Repeat { node, min, max, .. } = repeat;
        let mut start = next;
        let mut times = *min;
        match max {
            // Each is asked for only after the one before.
            Some(max) => {
                for _ in *min..*max {
                    let one = self.compile(node, start)?;
                    start = self.push(Inst::Alt(one, next))?;
                }
            }
            None => {
                let again = self.push(Inst::Fail)?;
                let one = self.compile(node, again)?;
                self.set(again, Inst::Alt(one, next));
                start = again;
                // What is asked for at least once begins with the last of the times.
                if times > 0 {
                    start = one;
                    times -= 1;
                }
            }
        }
        (0..times).try_fold(start, |start, _| self.compile(node, start))
    }

    fn class(&mut self, set: &ClassUnicode, next: Id) -> Option<Id> {
        self.suffixes.clear();
        // Letters that are in it in either case take one instruction.
        let both_cases =
            |c: u32| char::from_u32(c ^ 0x20).is_some_and(|other| contains(set, other));
        let letters: Vec<u32> = (u32::from('A')..=u32::from('Z'))
            .chain(u32::from('a')..=u32::from('z'))
            .filter(|&c| char::from_u32(c).is_some_and(|c| contains(set, c)))
            .collect();
        let folds = !letters.is_empty() && letters.iter().all(|&c| both_cases(c));
        let mut sequences: Vec<Vec<Utf8Range>> = Vec::new();
        for range in set.ranges() {
            if folds && range.start() >= 'A' && range.end() <= 'Z' {
                continue;
            }
            sequences.extend(utf8(range.start(), range.end()));
        }
        self.trie(&sequences, 0, next)
    }

    /// Ways for sequences of ranges of bytes, which share what they begin and end with.
    fn trie(&mut self, sequences: &[Vec<Utf8Range>], depth: usize, next: Id) -> Option<Id> {
        let mut ways = Vec::new();
        for group in sequences.chunk_by(|a, b| a.get(depth) == b.get(depth)) {
            let Some(first) = group.first() else { continue };
            let Some(range) = first.get(depth) else { continue };
            let out =
                if first.len() == depth + 1 { next } else { self.trie(group, depth + 1, next)? };
            let shared = depth > 0 && (first.len() == depth + 1 || range.start < range.end);
            let key = (range.start, range.end, out);
            let known = self.suffixes.get(&key).copied().filter(|_| shared);
            let id = match known {
                Some(id) => id,
                None => self.push(Inst::Step(out))?,
            };
            if shared {
                self.suffixes.insert(key, id);
            }
            ways.push(id);
        }
        let mut ways = ways.into_iter().rev();
        // An empty class leads nowhere.
        let Some(last) = ways.next() else { return Some(0) };
        ways.try_fold(last, |other, one| self.push(Inst::Alt(one, other)))
    }
}

fn contains(set: &ClassUnicode, c: char) -> bool {
    set.ranges().iter().any(|range| range.start() <= c && c <= range.end())
}

/// The sequences of bytes of a range. RE2 is generous about a range of everything beyond ASCII.
fn utf8(start: char, end: char) -> Vec<Vec<Utf8Range>> {
    if start <= '\u{80}' && end == char::MAX {
        let range = |start, end| Utf8Range { start, end };
        let more = || range(0x80, 0xbf);
        let mut all: Vec<Vec<Utf8Range>> = Vec::new();
        if start < '\u{80}' {
            all.push(vec![range(u32::from(start) as u8, 0x7f)]);
        }
        all.push(vec![range(0xc2, 0xdf), more()]);
        all.push(vec![range(0xe0, 0xef), more(), more()]);
        all.push(vec![range(0xf0, 0xf4), more(), more(), more()]);
        return all;
    }
    Utf8Sequences::new(start, end).map(|sequence| sequence.as_slice().to_vec()).collect()
}

// Lists.

/// How many instructions stand in the lists of the program.
fn flat_size(program: &[Inst], unanchored: Id, start: Id) -> usize {
    let inst = |id: Id| program.get(id).copied().unwrap_or(Inst::Fail);
    // The lists begin where an instruction leads to, other than a choice.
    let mut roots: HashSet<Id> = HashSet::from([0, unanchored, start]);
    let mut before: BTreeMap<Id, Vec<Id>> = BTreeMap::new();
    let mut seen = HashSet::new();
    let mut stack = vec![start, unanchored];
    while let Some(id) = stack.pop() {
        if !seen.insert(id) {
            continue;
        }
        match inst(id) {
            Inst::Alt(one, other) => {
                before.entry(one).or_default().push(id);
                before.entry(other).or_default().push(id);
                stack.extend([other, one]);
            }
            Inst::Step(next) => {
                roots.insert(next);
                stack.push(next);
            }
            Inst::Fail | Inst::Match => {}
        }
    }
    // What is reached from several lists begins one of its own.
    let mut order: Vec<Id> = roots.iter().copied().collect();
    order.sort_unstable_by(|a, b| b.cmp(a));
    for root in order {
        let list = reach(program, root, &roots);
        let inside: HashSet<Id> = list.iter().copied().collect();
        for id in list {
            let from_elsewhere = |from: &Vec<Id>| from.iter().any(|id| !inside.contains(id));
            if id != root && before.get(&id).is_some_and(from_elsewhere) {
                roots.insert(id);
            }
        }
    }
    roots.iter().filter(|&&root| root == 0 || seen.contains(&root)).fold(0, |size, &root| {
        size + reach(program, root, &roots)
            .into_iter()
            .filter(|&id| id == root || !roots.contains(&id))
            .filter(|&id| !matches!(inst(id), Inst::Alt(..)))
            .count()
            + crossings(program, root, &roots)
    })
}

/// The instructions that are reached by choices alone, up to the beginnings of other lists, which
/// are not among them.
fn reach(program: &[Inst], root: Id, roots: &HashSet<Id>) -> Vec<Id> {
    walk(program, root, roots).0
}

/// How often a list leads to another.
fn crossings(program: &[Inst], root: Id, roots: &HashSet<Id>) -> usize {
    walk(program, root, roots).1
}

fn walk(program: &[Inst], root: Id, roots: &HashSet<Id>) -> (Vec<Id>, usize) {
    let (mut list, mut crossed) = (Vec::new(), 0);
    let mut seen = HashSet::new();
    let mut stack = vec![root];
    while let Some(id) = stack.pop() {
        if !seen.insert(id) {
            continue;
        }
        if id != root && roots.contains(&id) {
            // A list that leads nowhere is not led to.
            crossed += usize::from(!matches!(program.get(id), Some(Inst::Fail)));
            continue;
        }
        list.push(id);
        if let Some(Inst::Alt(one, other)) = program.get(id) {
            stack.extend([*other, *one]);
        }
    }
    (list, crossed)
}
