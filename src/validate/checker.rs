//! Goes through a value, knows where it is, and notes what is wrong.

use std::collections::HashMap;

use bytes::Bytes;

use super::context::Context;
use super::rule::{Effect, Rule};
use super::violation::{MAX_VIOLATIONS, Violation};
use crate::excerpt::excerpt;
use crate::resources::role::{self, RoleProblem};
use crate::wire::{FieldTable, Finding, FindingKind, Kind, MessageTable, Path, Segment};

/// A step from a value into one that it holds.
#[derive(Clone, Copy, Debug)]
enum Step<'a> {
    Field(&'static str),
    Index(usize),
    Key(&'a str),
}

/// How much of a call is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    /// What the server checks before it answers.
    Envelope,
    /// Everything.
    Whole,
}

/// Bodies beside another tag, by the path of the message that they stand in.
type Residue = HashMap<String, Vec<(&'static str, Bytes)>>;

/// The state of one validation.
#[derive(Debug)]
pub struct Checker<'a> {
    table: &'static MessageTable,
    steps: Vec<Step<'a>>,
    /// Whether what is noted is what the peer refuses, or what it lets through.
    refused: bool,
    found: Vec<Violation>,
    total: usize,
    pub(super) scope: Scope,
    pub(super) context: &'a Context<'a>,
    residue: Residue,
}

impl<'a> Checker<'a> {
    pub(super) fn new(
        table: &'static MessageTable,
        context: &'a Context<'a>,
        scope: Scope,
        refused: bool,
    ) -> Self {
        Checker {
            table,
            steps: Vec::new(),
            refused,
            found: Vec::new(),
            total: 0,
            scope,
            context,
            residue: Residue::new(),
        }
    }

    pub(super) fn finish(self) -> (Vec<Violation>, usize) {
        (self.found, self.total)
    }

    /// How much has been noted so far.
    pub(super) fn total(&self) -> usize {
        self.total
    }

    /// Whether contents are looked at that the server does not check before it answers.
    pub(super) fn whole(&self) -> bool {
        self.scope == Scope::Whole
    }

    // Where it is.

    fn step<R>(&mut self, step: Step<'a>, inside: impl FnOnce(&mut Self) -> R) -> R {
        self.steps.push(step);
        let result = inside(self);
        self.steps.pop();
        result
    }

    /// Looks at a field.
    pub(super) fn field<R>(
        &mut self,
        name: &'static str,
        inside: impl FnOnce(&mut Self) -> R,
    ) -> R {
        self.step(Step::Field(name), inside)
    }

    /// Looks at a value, at what its field holds, at what the field of that holds, and so on.
    pub(super) fn nested<T: 'a>(
        &mut self,
        name: &'static str,
        values: impl IntoIterator<Item = &'a T>,
        mut inside: impl FnMut(&mut Self, &'a T),
    ) {
        let here = self.steps.len();
        for value in values {
            inside(self, value);
            self.steps.push(Step::Field(name));
        }
        self.steps.truncate(here);
    }

    /// Looks at an element of a list.
    pub(super) fn index<R>(&mut self, index: usize, inside: impl FnOnce(&mut Self) -> R) -> R {
        self.step(Step::Index(index), inside)
    }

    /// Looks at each element of a list.
    pub(super) fn each<T>(
        &mut self,
        name: &'static str,
        items: &'a [T],
        mut inside: impl FnMut(&mut Self, &'a T),
    ) {
        self.field(name, |cx| {
            for (i, item) in items.iter().enumerate() {
                cx.index(i, |cx| inside(cx, item));
            }
        });
    }

    /// Looks at each value of a map.
    pub(super) fn each_value<T: 'a>(
        &mut self,
        name: &'static str,
        map: impl IntoIterator<Item = (&'a String, &'a T)>,
        mut inside: impl FnMut(&mut Self, &'a str, &'a T),
    ) {
        self.field(name, |cx| {
            for (key, value) in map {
                cx.step(Step::Key(key), |cx| inside(cx, key, value));
            }
        });
    }

    /// The path to here, and the message that it leads to if it leads to one.
    fn locate(&self) -> (Path, Option<&'static MessageTable>) {
        let mut path = Path::new(self.table);
        let mut message = Some(self.table);
        for step in &self.steps {
            match step {
                Step::Index(index) => path.push(Segment::Index(*index)),
                Step::Key(key) => path.push(Segment::Key(excerpt(key))),
                Step::Field(name) => {
                    let field = message.and_then(|m| m.fields.iter().find(|f| f.name == *name));
                    debug_assert!(field.is_some(), "{name} in {:?}", message.map(|m| m.name));
                    let Some(field) = field else { break };
                    path.push(Segment::Field(field));
                    message = match held(field) {
                        // The entry of a map has its value in field 2.
                        Some(entry) if entry.map_entry => {
                            entry.fields.iter().find(|f| f.number == 2).and_then(held)
                        }
                        message => message,
                    };
                }
            }
        }
        (path, message)
    }

    fn path(&self) -> Path {
        self.locate().0
    }

    // What is wrong.

    /// Notes that the value here breaks a rule.
    pub(super) fn breaks(&mut self, rule: Rule) {
        self.note(rule, None);
    }

    /// Notes that a field of the value here breaks a rule.
    pub(super) fn field_breaks(&mut self, name: &'static str, rule: Rule) {
        self.field(name, |cx| cx.breaks(rule));
    }

    /// Notes that the body that a tag names is missing in the message here. It is named as the
    /// tag, in lower case.
    pub(super) fn body_missing(&mut self, tag: Option<&str>, rule: Rule) {
        let fields = self.locate().1.map_or(&[][..], |message| message.fields);
        let body = fields.iter().find(|f| tag.is_some_and(|t| t.eq_ignore_ascii_case(f.name)));
        debug_assert!(body.is_some(), "{tag:?}");
        match body {
            Some(body) => self.field_breaks(body.name, rule),
            None => self.breaks(rule),
        }
    }

    /// Notes that the value here breaks a rule, with the text that does.
    pub(super) fn breaks_with(&mut self, rule: Rule, found: &str) {
        self.note(rule, Some(found));
    }

    fn note(&mut self, rule: Rule, found: Option<&str>) {
        if (rule.effect() == Effect::Refused) != self.refused {
            return;
        }
        self.total += 1;
        if self.found.len() < MAX_VIOLATIONS {
            let (path, found) = (self.path(), found.map(excerpt));
            self.found.push(Violation { path, rule, found });
        }
    }

    /// Checks a role.
    pub(super) fn role(&mut self, role: &str) {
        if let Err(error) = role::check(role) {
            let rule = match error.problem {
                RoleProblem::Empty => Rule::RoleEmpty,
                RoleProblem::LeadingSlash => Rule::RoleLeadingSlash,
                RoleProblem::TrailingSlash => Rule::RoleTrailingSlash,
                RoleProblem::DoubleSlash => Rule::RoleAdjacentSlashes,
                RoleProblem::Dots | RoleProblem::Star => Rule::RoleReservedComponent,
                RoleProblem::Dash => Rule::RoleLeadingDash,
                RoleProblem::Space => Rule::RoleCharacter,
            };
            self.breaks_with(rule, role);
        }
    }

    // What a captured message holds beside its value.

    /// Remembers the bodies of a captured message that stand beside another tag.
    pub(super) fn remember(&mut self, findings: Vec<Finding>) {
        for finding in findings {
            let Some(Segment::Field(field)) = finding.path.segments().last() else { continue };
            if finding.kind == FindingKind::Union {
                let bodies = self.residue.entry(finding.path.parent().to_string()).or_default();
                bodies.push((field.name, Bytes::from(finding.raw)));
            }
        }
    }

    /// The bodies beside the tag of the union here: name and field as on the wire. There are
    /// none unless the message was captured.
    pub(super) fn other_bodies(&self) -> Vec<(&'static str, Bytes)> {
        if self.residue.is_empty() {
            return Vec::new();
        }
        // Keys of maps may be long; nothing that is asked for stands in a map.
        if self.steps.iter().any(|step| matches!(step, Step::Key(_))) {
            return Vec::new();
        }
        self.residue.get(&self.path().to_string()).cloned().unwrap_or_default()
    }
}

/// The message that a field holds.
fn held(field: &FieldTable) -> Option<&'static MessageTable> {
    match field.kind {
        Kind::Message(message) => Some(message),
        _ => None,
    }
}
