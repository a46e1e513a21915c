//! Offer constraints: which agents a framework wants offers from.
//!
//! [`OfferFilter`] does for a scheduler, a tool or a test what the allocator of the master does
//! with [`OfferConstraints`].
//!
//! ```
//! use mesos_types::constraints::OfferFilter;
//! use mesos_types::scheduler::OfferConstraints;
//! use mesos_types::{AgentInfo, Attribute};
//!
//! let constraints: OfferConstraints = serde_json::from_str(
//!     r#"{"role_constraints": {"web": {"groups": [{"attribute_constraints": [
//!         {"selector": {"attribute_name": "rack"},
//!          "predicate": {"text_matches": {"regex": "eu-\\d+"}}}]}]}}}"#,
//! )?;
//! let filter = OfferFilter::new(&constraints)?;
//!
//! let mut agent = AgentInfo::new("agent-1");
//! assert!(filter.excludes("web", &agent));
//! agent.attributes = vec![Attribute::text("rack", "eu-7")];
//! assert!(!filter.excludes("web", &agent));
//! // A role without constraints gets offers from all agents.
//! assert!(!filter.excludes("batch", &agent));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod re2;

use std::collections::{BTreeMap, HashMap};

pub use re2::RegexError;

use re2::Re2;

use crate::scheduler::attribute_constraint::selector::PseudoattributeType;
use crate::scheduler::attribute_constraint::{Predicate, Selector};
use crate::scheduler::{AttributeConstraint, OfferConstraints};
use crate::{AgentInfo, Attribute, AttributeKind, DomainInfo, Offer};

/// How much a regular expression may take in RE2.
///
/// The size of a program is computed by the rules of RE2, and may differ from that of a given
/// release of it by a few instructions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RegexLimits {
    /// Memory in bytes: the master's flag `--offer_constraints_re2_max_mem`, by default 4096.
    pub max_mem: usize,
    /// Instructions: the master's flag `--offer_constraints_re2_max_program_size`, by default 100.
    pub max_program_size: usize,
}

impl Default for RegexLimits {
    fn default() -> Self {
        RegexLimits { max_mem: 4096, max_program_size: 100 }
    }
}

impl RegexLimits {
    /// The limits that a master has by default.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same with as much memory.
    #[must_use]
    pub fn max_mem(mut self, bytes: usize) -> Self {
        self.max_mem = bytes;
        self
    }

    /// The same with as many instructions.
    #[must_use]
    pub fn max_program_size(mut self, instructions: usize) -> Self {
        self.max_program_size = instructions;
        self
    }

    /// How many instructions RE2 has room for: two thirds of the memory are for them and for what
    /// describes the program.
    fn max_instructions(&self) -> usize {
        const PROGRAM: usize = 432;
        const INSTRUCTION: usize = 8;
        // No flag of a master makes an expression take more time and memory than this.
        const MOST: usize = 1 << 16;
        let room = (self.max_mem / 3 * 2).saturating_sub(PROGRAM) / INSTRUCTION;
        room.min(MOST)
    }
}

/// Why constraints cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the constraints of role {role:?} cannot be used: {kind}")]
#[non_exhaustive]
pub struct ConstraintError {
    /// The role; a long one is cut.
    pub role: String,
    /// What is wrong.
    pub kind: ConstraintErrorKind,
}

/// What is wrong with constraints, and in which group and constraint, counted from 0.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConstraintErrorKind {
    /// There is no group, so that the role would get no offers.
    #[error("there is no group")]
    NoGroups,
    /// A group has no constraint.
    #[error("group {0} has no constraint")]
    NoConstraints(usize),
    /// A constraint selects nothing.
    #[error("constraint {1} of group {0} selects nothing")]
    NoSelector(usize, usize),
    /// A constraint selects a pseudoattribute that is not known.
    #[error("constraint {1} of group {0} selects an unknown pseudoattribute")]
    Pseudoattribute(usize, usize),
    /// A constraint has no predicate.
    #[error("constraint {1} of group {0} has no predicate")]
    NoPredicate(usize, usize),
    /// The regular expression of a constraint cannot be used.
    #[error("in constraint {1} of group {0}, {2}")]
    Regex(usize, usize, #[source] RegexError),
}

/// Constraints that are ready to be evaluated.
#[derive(Clone, Debug, Default)]
pub struct OfferFilter {
    roles: BTreeMap<String, Vec<Vec<Evaluator>>>,
}

#[derive(Clone, Debug)]
struct Evaluator {
    selector: Selector,
    test: Test,
}

#[derive(Clone, Debug)]
enum Test {
    Exists,
    NotExists,
    TextEquals(String),
    TextNotEquals(String),
    TextMatches(Re2),
    TextNotMatches(Re2),
}

/// What a constraint selects of an agent.
enum Selected<'a> {
    Nothing,
    Text(&'a str),
    /// An attribute that is not text.
    Other,
}

/// What constraints look at.
#[derive(Clone, Copy, Debug)]
pub struct Agent<'a> {
    /// The name of the host.
    pub hostname: &'a str,
    /// Its attributes, of which the first of a name counts.
    pub attributes: &'a [Attribute],
    /// The domain, with region and zone.
    pub domain: Option<&'a DomainInfo>,
}

impl<'a> From<&'a AgentInfo> for Agent<'a> {
    fn from(info: &'a AgentInfo) -> Self {
        let AgentInfo { hostname, attributes, domain, .. } = info;
        Agent { hostname, attributes, domain: domain.as_ref() }
    }
}

/// The agent that the offer is of.
impl<'a> From<&'a Offer> for Agent<'a> {
    fn from(offer: &'a Offer) -> Self {
        let Offer { hostname, attributes, domain, .. } = offer;
        Agent { hostname, attributes, domain: domain.as_ref() }
    }
}

/// Checks a regular expression by the syntax of RE2 and within limits.
///
/// # Errors
/// The expression is not valid, or too large.
pub fn check_regex(regex: &str, limits: &RegexLimits) -> Result<(), RegexError> {
    Re2::new(regex, limits).map(drop)
}

impl OfferFilter {
    /// Prepares constraints within the limits that a master has by default.
    ///
    /// # Errors
    /// A master would refuse the constraints.
    pub fn new(constraints: &OfferConstraints) -> Result<Self, ConstraintError> {
        Self::with_limits(constraints, &RegexLimits::default())
    }

    /// Prepares constraints.
    ///
    /// # Errors
    /// A master with these limits would refuse the constraints.
    pub fn with_limits(
        constraints: &OfferConstraints,
        limits: &RegexLimits,
    ) -> Result<Self, ConstraintError> {
        // The same expression often stands in several constraints.
        let mut regexes = HashMap::new();
        let mut roles = BTreeMap::new();
        for (role, constraints) in &constraints.role_constraints {
            let error = |kind| ConstraintError { role: crate::excerpt::excerpt(role), kind };
            if constraints.groups.is_empty() {
                return Err(error(ConstraintErrorKind::NoGroups));
            }
            let mut groups = Vec::with_capacity(constraints.groups.len());
            for (g, group) in constraints.groups.iter().enumerate() {
                if group.attribute_constraints.is_empty() {
                    return Err(error(ConstraintErrorKind::NoConstraints(g)));
                }
                let mut evaluators = Vec::with_capacity(group.attribute_constraints.len());
                for (c, constraint) in group.attribute_constraints.iter().enumerate() {
                    let evaluator = Evaluator::new(constraint, limits, &mut regexes, g, c);
                    evaluators.push(evaluator.map_err(error)?);
                }
                groups.push(evaluators);
            }
            roles.insert(role.clone(), groups);
        }
        Ok(OfferFilter { roles })
    }

    /// Whether the role wants no offers from the agent: it has constraints, and none of their
    /// groups holds. A group holds if all of its constraints do.
    pub fn excludes<'a>(&self, role: &str, agent: impl Into<Agent<'a>>) -> bool {
        let agent = agent.into();
        self.roles
            .get(role)
            .is_some_and(|groups| !groups.iter().any(|group| group.iter().all(|e| e.holds(agent))))
    }
}

type Regexes<'a> = HashMap<&'a str, Result<Re2, RegexError>>;

impl Evaluator {
    fn new<'a>(
        constraint: &'a AttributeConstraint,
        limits: &RegexLimits,
        regexes: &mut Regexes<'a>,
        g: usize,
        c: usize,
    ) -> Result<Self, ConstraintErrorKind> {
        match constraint.selector {
            Selector::Unset
            | Selector::PseudoattributeType(PseudoattributeType::Unrecognized(_)) => {
                return Err(ConstraintErrorKind::NoSelector(g, c));
            }
            Selector::PseudoattributeType(PseudoattributeType::Unknown) => {
                return Err(ConstraintErrorKind::Pseudoattribute(g, c));
            }
            Selector::PseudoattributeType(_) | Selector::AttributeName(_) => {}
        }
        let mut regex = |regex: &'a str| {
            let compiled = regexes.entry(regex).or_insert_with(|| Re2::new(regex, limits));
            compiled.clone().map_err(|error| ConstraintErrorKind::Regex(g, c, error))
        };
        let test = match &constraint.predicate {
            Predicate::Exists(_) => Test::Exists,
            Predicate::NotExists(_) => Test::NotExists,
            Predicate::TextEquals(body) => Test::TextEquals(body.value.clone()),
            Predicate::TextNotEquals(body) => Test::TextNotEquals(body.value.clone()),
            Predicate::TextMatches(body) => Test::TextMatches(regex(&body.regex)?),
            Predicate::TextNotMatches(body) => Test::TextNotMatches(regex(&body.regex)?),
            Predicate::Unset => return Err(ConstraintErrorKind::NoPredicate(g, c)),
        };
        Ok(Evaluator { selector: constraint.selector.clone(), test })
    }

    fn holds(&self, agent: Agent<'_>) -> bool {
        self.test.holds(select(&self.selector, agent))
    }
}

fn select<'a>(selector: &Selector, agent: Agent<'a>) -> Selected<'a> {
    let domain = agent.domain.and_then(|domain| domain.fault_domain.as_ref());
    let text = match selector {
        Selector::AttributeName(name) => {
            let mut attributes = agent.attributes.iter();
            return match attributes.find(|attribute| attribute.name == *name) {
                None => Selected::Nothing,
                Some(Attribute { kind: AttributeKind::Text(text), .. }) => Selected::Text(&text.0),
                Some(_) => Selected::Other,
            };
        }
        Selector::PseudoattributeType(kind) => match kind {
            PseudoattributeType::Hostname => Some(agent.hostname),
            PseudoattributeType::Region => domain.map(|domain| domain.region.name.as_str()),
            PseudoattributeType::Zone => domain.map(|domain| domain.zone.name.as_str()),
            // Constraints with these are not prepared.
            PseudoattributeType::Unknown | PseudoattributeType::Unrecognized(_) => None,
        },
        Selector::Unset => None,
    };
    text.map_or(Selected::Nothing, Selected::Text)
}

impl Test {
    /// A test of texts holds for an attribute that is not text.
    fn holds(&self, selected: Selected<'_>) -> bool {
        match (self, selected) {
            (Test::Exists, selected) => !matches!(selected, Selected::Nothing),
            (Test::NotExists, selected) => matches!(selected, Selected::Nothing),
            (_, Selected::Other) => true,
            (Test::TextEquals(_) | Test::TextMatches(_), Selected::Nothing) => false,
            (Test::TextNotEquals(_) | Test::TextNotMatches(_), Selected::Nothing) => true,
            (Test::TextEquals(value), Selected::Text(text)) => text == value,
            (Test::TextNotEquals(value), Selected::Text(text)) => text != value,
            (Test::TextMatches(regex), Selected::Text(text)) => regex.is_full_match(text),
            (Test::TextNotMatches(regex), Selected::Text(text)) => !regex.is_full_match(text),
        }
    }
}
