//! The laws of validation as functions, for property tests and fuzz targets.
//!
//! ```
//! use mesos_types::validate::laws;
//! use mesos_types::{Resource, TaskInfo};
//!
//! let task = TaskInfo::new("t", "t-1", "S0").with_resources([Resource::cpus(1.0)]);
//! laws::stable(&task)?;
//! laws::any(b"any bytes at all")?;
//! # Ok::<(), mesos_types::laws::Violation>(())
//! ```

use std::collections::BTreeSet;

use super::{Context, Validate, Violations};
use crate::laws::{Violation, forge};
use crate::units::ByteSize;
use crate::{Captured, Codec, DurationInfo, Resource};

type Outcome = Result<(), Violation>;

fn hold<T: Codec>(law: &'static str, holds: bool, detail: impl FnOnce() -> String) -> Outcome {
    if holds {
        return Ok(());
    }
    Err(Violation { law, message: T::FULL_NAME, detail: detail() })
}

/// The violations as texts, to be compared.
fn texts(verdict: &Result<(), Violations>) -> BTreeSet<String> {
    let list = verdict.as_ref().err().map(Violations::iter).into_iter().flatten();
    list.map(|violation| violation.to_string()).collect()
}

/// **Stable**: validation ends with a verdict, which is the same after the value was written and
/// read again; what is refused in the envelope is refused in the whole; and to know more of the
/// cluster takes no violation away.
///
/// # Errors
/// The law is broken.
pub fn stable<T: Codec + Validate>(value: &T) -> Outcome {
    const LAW: &str = "stable";
    let verdict = value.validate();
    let found = texts(&verdict);
    for warning in value.warnings() {
        let text = warning.to_string();
        hold::<T>(LAW, !found.contains(&text), || format!("{text} is both refused and accepted"))?;
    }
    let bytes = value.encode_to_vec();
    if let Ok(again) = T::decode(&bytes) {
        let after = texts(&again.validate());
        hold::<T>(LAW, after == found, || format!("before {found:?}, when read again {after:?}"))?;
    }
    let envelope = texts(&value.validate_envelope(&Context::new()));
    hold::<T>(LAW, envelope.is_subset(&found), || {
        format!("the envelope breaks {envelope:?}, the whole {found:?}")
    })?;
    let more = texts(&value.validate_in(&Context::new().normalized().offers(&[])));
    hold::<T>(LAW, found.is_subset(&more), || format!("alone {found:?}, with more known {more:?}"))
}

/// **Captured**: a message breaks with everything that was captured at least the rules that its
/// value breaks.
///
/// # Errors
/// The law is broken.
pub fn captured<T: Codec + Validate>(bytes: &[u8]) -> Outcome {
    let Ok(captured) = Captured::<T>::decode(bytes) else { return Ok(()) };
    let (alone, whole) = (texts(&captured.value.validate()), texts(&captured.validate()));
    hold::<T>("captured", alone.is_subset(&whole), || {
        format!("the value breaks {alone:?}, the captured message {whole:?}")
    })?;
    stable(&captured.value)
}

/// **Resource**: validation and [`Resource::check`] agree on which resources are valid, but for
/// the type of refined reservations, where `check` is stricter.
///
/// # Errors
/// The law is broken.
pub fn resource(resource: &Resource) -> Outcome {
    let (check, verdict) = (resource.check(), resource.validate());
    let refined = resource.reservations.len() > 1;
    let agree = check.is_ok() == verdict.is_ok() || refined && verdict.is_ok();
    hold::<Resource>("resource", agree, || format!("{check:?}, but {verdict:?}"))
}

/// **Units**: whatever the text, reading it ends with a value or an error; and what was read is
/// printed so that it is read as the same.
///
/// # Errors
/// The law is broken.
pub fn units(text: &str) -> Outcome {
    const LAW: &str = "units";
    if let Ok(span) = text.parse::<DurationInfo>() {
        let again = format!("{span:#}").parse();
        hold::<DurationInfo>(LAW, again.as_ref() == Ok(&span), || {
            format!("{text:?} is {span:?}, printed {span:#}, read again as {again:?}")
        })?;
        // What Mesos prints has 15 digits.
        let near = span.to_string().parse::<DurationInfo>().map(|near| near.nanoseconds);
        let close = near.as_ref().is_ok_and(|near| {
            near.abs_diff(span.nanoseconds)
                <= 1 + span.nanoseconds.unsigned_abs() / 100_000_000_000_000
        });
        hold::<DurationInfo>(LAW, close, || format!("{span:?} is printed as {span}: {near:?}"))?;
    }
    if let Ok(size) = text.parse::<ByteSize>() {
        let again = size.to_string().parse();
        hold::<DurationInfo>(LAW, again.as_ref() == Ok(&size), || {
            format!("{text:?} is {size:?}, printed {size}, read again as {again:?}")
        })?;
    }
    Ok(())
}

/// A type and what is checked of its bytes.
type Check = fn(&[u8]) -> Outcome;

macro_rules! types {
    ($($Type:ty),+ $(,)?) => {
        &[$(|entropy: &[u8]| {
            captured::<$Type>(entropy)?;
            captured::<$Type>(&forge(<$Type as Codec>::table(), entropy))
        }),+]
    };
}

/// Types that hold everything that is validated.
const TYPES: &[Check] = types![
    crate::scheduler::Call,
    crate::scheduler::v0::Call,
    crate::executor::Call,
    crate::FrameworkInfo,
    crate::TaskInfo,
    crate::ExecutorInfo,
    crate::TaskGroupInfo,
    crate::offer::Operation,
    crate::Resource,
    crate::Attribute,
    crate::ContainerInfo,
    crate::Volume,
    crate::CommandInfo,
    crate::Secret,
    crate::HealthCheck,
    crate::CheckInfo,
    crate::CheckStatusInfo,
    crate::ContainerId,
    crate::scheduler::OfferConstraints,
];

#[cfg(feature = "operator")]
const OPERATOR: &[Check] = types![
    crate::operator::master::Call,
    crate::operator::v0::Call,
    crate::operator::agent::Call,
    crate::operator::resource_provider::Call,
    crate::operator::quota::QuotaInfo,
    crate::operator::quota::QuotaConfig,
    crate::operator::maintenance::Schedule,
];

#[cfg(not(feature = "operator"))]
const OPERATOR: &[Check] = &[];

#[cfg(feature = "internal")]
const INTERNAL: &[Check] =
    types![crate::internal::RegisterSlaveMessage, crate::internal::ReregisterSlaveMessage,];

#[cfg(not(feature = "internal"))]
const INTERNAL: &[Check] = &[];

/// All laws: the first byte chooses a type, the others are a message of it, are made into one, and
/// are a text.
///
/// # Errors
/// A law is broken.
pub fn any(data: &[u8]) -> Outcome {
    let Some((&choice, rest)) = data.split_first() else { return Ok(()) };
    let count = TYPES.len() + OPERATOR.len() + INTERNAL.len();
    let mut checks = TYPES.iter().chain(OPERATOR).chain(INTERNAL);
    if let Some(check) = checks.nth(usize::from(choice) % count.max(1)) {
        check(rest)?;
    }
    if let Ok(value) = Resource::decode(&forge(Resource::table(), rest)) {
        resource(&value)?;
    }
    let text = String::from_utf8_lossy(rest);
    units(&text)?;
    #[cfg(feature = "constraints")]
    {
        use crate::constraints::{RegexLimits, check_regex};
        let larger = RegexLimits::new().max_mem(1 << 16).max_program_size(1000);
        let (small, large) = (check_regex(&text, &RegexLimits::new()), check_regex(&text, &larger));
        hold::<crate::scheduler::OfferConstraints>(
            "regex",
            small.is_err() || large.is_ok(),
            || format!("{text:?} is {small:?} within small limits, {large:?} within larger ones"),
        )?;
    }
    Ok(())
}
