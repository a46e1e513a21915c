//! The rules that Mesos puts on messages beyond the schema.
//!
//! A message that decodes may still be one that Mesos refuses: the ID of a task has a slash in
//! it, a task names both a command and an executor, a call lacks the body that its type names.
//! [`Validate::validate`] returns every rule that a value breaks, each with its place.
//!
//! ```
//! use mesos_types::validate::{Rule, Validate};
//! use mesos_types::{CommandInfo, Resource, TaskInfo};
//!
//! let task = TaskInfo::new("hello", "hello/1", "S0")
//!     .with_command(CommandInfo::shell("echo hello"))
//!     .with_resources([Resource::cpus(0.1), Resource::mem(-32.0)]);
//!
//! let violations = task.validate().unwrap_err();
//! assert_eq!(violations.total(), 2);
//! assert!(violations.has(Rule::IdCharacter));
//! assert_eq!(
//!     violations.first().to_string(),
//!     "TaskInfo.task_id.value: an ID must not contain a slash, a backslash or a control \
//!      character (found \"hello/1\")"
//! );
//! ```
//!
//! # Rules that need more than the message
//!
//! Some rules compare the message with what the cluster looks like: whether an offer is still
//! valid, what an agent is capable of, as whom the caller authenticated.
//! [`Validate::validate_in`] takes what is known in a [`Context`], and checks the rules for which
//! it is enough. The documentation of a [`Rule`] says what it needs.
//!
//! # What Mesos lets through
//!
//! Other rules are not enforced when a message arrives. [`Validate::warnings`] lists those that a
//! value breaks: it will fail later, or is only worth a line in a log. See [`Effect`].
//!
//! # Captured messages
//!
//! In the model, a resource holds one value and a secret one body. On the wire there can be
//! several, and Mesos refuses that. So a [`Captured`] message that was received is validated with
//! all that its value has no place for.
//!
//! # Rules that are left out
//!
//! [`LEFT_OUT`] names the rules that no message and no context can answer.

mod call;
// `Validate` is sealed by a trait that only this crate can name, and so is what it takes.
#[allow(unnameable_types)]
mod checker;
mod checks;
mod cluster;
mod command;
mod constraint;
mod container;
mod context;
mod framework;
mod id;
#[cfg(feature = "internal")]
mod internal;
#[cfg(feature = "laws")]
pub mod laws;
mod left_out;
mod offered;
mod operation;
#[cfg(feature = "operator")]
mod operator;
mod resource;
mod rule;
mod same_executor;
mod task;
mod violation;

pub use context::Context;
pub use left_out::{LEFT_OUT, LeftOut};
pub use resource::command_line_resources;
pub use rule::{Effect, Rule};
pub use violation::{MAX_VIOLATIONS, Violation, Violations};

use checker::{Checker, Scope};

use crate::wire::{self, MessageTable};
use crate::{Captured, Codec};

/// A value on which Mesos puts rules beyond the schema.
///
/// This trait is sealed.
pub trait Validate: private::Check {
    /// Checks every rule that the value alone can answer.
    ///
    /// # Errors
    /// All rules that the value breaks and for which Mesos refuses it.
    fn validate(&self) -> Result<(), Violations> {
        self.validate_in(&Context::default())
    }

    /// Checks every rule that the value and the context can answer.
    ///
    /// # Errors
    /// All rules that the value breaks and for which Mesos refuses it.
    fn validate_in(&self, context: &Context<'_>) -> Result<(), Violations> {
        let (list, total) = run(self, context, Scope::Whole, true);
        Violations::new(list, total).map_or(Ok(()), Err)
    }

    /// Checks what a server checks before it answers a call, and what it answers with status 400.
    /// What is within the call, such as the tasks to be launched, is looked at later: a framework
    /// hears of it by events.
    ///
    /// For everything but calls of schedulers and of operators to the master this is the same as
    /// [`validate_in`](Self::validate_in).
    ///
    /// # Errors
    /// All rules that the envelope breaks.
    fn validate_envelope(&self, context: &Context<'_>) -> Result<(), Violations> {
        let (list, total) = run(self, context, Scope::Envelope, true);
        Violations::new(list, total).map_or(Ok(()), Err)
    }

    /// The rules that the value breaks although Mesos accepts it, at most
    /// [`MAX_VIOLATIONS`] of them.
    fn warnings(&self) -> Vec<Violation> {
        self.warnings_in(&Context::default())
    }

    /// As [`warnings`](Self::warnings), with what is known beside the value.
    fn warnings_in(&self, context: &Context<'_>) -> Vec<Violation> {
        run(self, context, Scope::Whole, false).0
    }
}

/// The implementation, which is not for users.
#[allow(unnameable_types)]
mod private {
    use super::checker::Checker;
    use crate::wire::MessageTable;

    pub trait Check {
        /// What paths begin at.
        #[doc(hidden)]
        fn root(&self) -> &'static MessageTable;

        /// Goes through the value.
        #[doc(hidden)]
        fn check<'a>(&'a self, cx: &mut Checker<'a>);
    }
}

use private::Check;

fn run<T: Check + ?Sized>(
    value: &T,
    context: &Context<'_>,
    scope: Scope,
    refused: bool,
) -> (Vec<Violation>, usize) {
    let mut cx = Checker::new(value.root(), context, scope, refused);
    value.check(&mut cx);
    cx.finish()
}

/// Checks a value that is not a message.
fn run_list<'a>(
    table: &'static MessageTable,
    context: &'a Context<'a>,
    check: impl FnOnce(&mut Checker<'a>),
) -> Result<(), Violations> {
    let mut cx = Checker::new(table, context, Scope::Whole, true);
    check(&mut cx);
    let (list, total) = cx.finish();
    Violations::new(list, total).map_or(Ok(()), Err)
}

/// Implements the check of a message type by a function.
macro_rules! check {
    ($($(#[$meta:meta])* $Type:ty => $check:path;)+) => {$(
        $(#[$meta])*
        impl $crate::validate::Validate for $Type {}

        $(#[$meta])*
        impl $crate::validate::private::Check for $Type {
            fn root(&self) -> &'static $crate::wire::MessageTable {
                <$Type as $crate::Codec>::table()
            }

            fn check<'a>(&'a self, cx: &mut $crate::validate::checker::Checker<'a>) {
                $check(cx, self);
            }
        }
    )+};
}

pub(crate) use check;

/// The value with everything that was captured beside it.
impl<T: Codec + Validate> Validate for Captured<T> {}

impl<T: Codec + Check> Check for Captured<T> {
    fn root(&self) -> &'static MessageTable {
        self.value.root()
    }

    fn check<'a>(&'a self, cx: &mut Checker<'a>) {
        if !self.is_exact() {
            let findings = self.residue();
            if findings.len() >= wire::MAX_FINDINGS && self.residue_total() > findings.len() {
                cx.breaks(Rule::ResidueUnseen);
            }
            cx.remember(findings);
        }
        self.value.check(cx);
    }
}
