//! Which resources Mesos takes for valid.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::mem::Discriminant;

use super::class;
use super::error::{ResourceError, ResourceRule};
use super::role;
use crate::excerpt::excerpt;
use crate::resource::{ReservationInfo, disk_info, reservation_info};
use crate::value::{Range, Scalar};
use crate::{Resource, ResourceKind, value};

/// Where a rule is broken, and which.
type Broken = (String, ResourceRule);

fn broken(path: impl Into<String>, rule: ResourceRule) -> Result<(), Broken> {
    Err((path.into(), rule))
}

impl Resource {
    /// Checks what makes a resource valid by itself, as every part of Mesos does before it
    /// computes with one. Other resources are not looked at, and neither is the request in which
    /// it stands.
    ///
    /// As in Mesos, a range that begins before an earlier one and reaches into it is taken for
    /// valid: `[5-9], [1-6]`, but not `[1-6], [5-9]`.
    ///
    /// # Errors
    /// The first rule that is broken.
    ///
    /// ```
    /// use mesos_types::Resource;
    ///
    /// Resource::cpus(0.5).check()?;
    /// assert_eq!(
    ///     Resource::cpus(-1.0).check().unwrap_err().to_string(),
    ///     "resource \"cpus\": scalar.value: the number is negative"
    /// );
    /// # Ok::<(), mesos_types::resources::ResourceError>(())
    /// ```
    pub fn check(&self) -> Result<(), ResourceError> {
        rules(self).map_err(|broken| self.error(None, broken))
    }

    pub(super) fn error(&self, index: Option<usize>, (path, rule): Broken) -> ResourceError {
        ResourceError { index, name: excerpt(&self.name), path, rule }
    }
}

/// Checks each resource of a list.
///
/// # Errors
/// The first resource that is not valid.
pub fn check(resources: &[Resource]) -> Result<(), ResourceError> {
    resources.iter().enumerate().try_for_each(|(index, resource)| {
        rules(resource).map_err(|broken| resource.error(Some(index), broken))
    })
}

/// Checks what an agent can be configured with (flag `--resources`): no persistent volumes,
/// nothing revocable, no dynamic reservations, and one type for each name.
///
/// # Errors
/// The first resource that breaks a rule.
pub fn check_configured(resources: &[Resource]) -> Result<(), ResourceError> {
    let mut configuration = Configuration::default();
    for resource in resources {
        configuration.check(resource);
    }
    configuration.finish()
}

/// Checks what an agent is configured with, one resource after the other.
#[derive(Default)]
pub(super) struct Configuration {
    seen: usize,
    types: HashMap<String, Discriminant<ResourceKind>>,
    /// The first resource that is not valid by itself.
    invalid: Option<ResourceError>,
    /// The first resource that breaks a rule for configurations; it yields to the other.
    unfit: Option<ResourceError>,
}

impl Configuration {
    /// Whether no rule is broken so far.
    pub(super) fn check(&mut self, resource: &Resource) -> bool {
        let index = Some(self.seen);
        self.seen += 1;
        if self.invalid.is_some() {
            return false;
        }
        if let Err(broken) = rules(resource) {
            self.invalid = Some(resource.error(index, broken));
        } else if self.unfit.is_none() {
            self.unfit = self
                .unfit(resource)
                .map(|(path, rule)| resource.error(index, (path.to_owned(), rule)));
        }
        self.invalid.is_none() && self.unfit.is_none()
    }

    fn unfit(&mut self, resource: &Resource) -> Option<(&'static str, ResourceRule)> {
        let kind = std::mem::discriminant(&resource.kind);
        if resource.is_persistent_volume() {
            return Some(("disk.persistence", ResourceRule::ConfiguredVolume));
        } else if resource.is_revocable() {
            return Some(("revocable", ResourceRule::ConfiguredRevocable));
        } else if resource.is_dynamically_reserved() {
            return Some(("reservations", ResourceRule::ConfiguredDynamic));
        }
        match self.types.get(&resource.name) {
            Some(other) => (*other != kind).then_some(("type", ResourceRule::TypesDiffer)),
            None => {
                self.types.insert(resource.name.clone(), kind);
                None
            }
        }
    }

    pub(super) fn finish(self) -> Result<(), ResourceError> {
        self.invalid.or(self.unfit).map_or(Ok(()), Err)
    }
}

fn rules(resource: &Resource) -> Result<(), Broken> {
    if resource.name.is_empty() {
        return broken("name", ResourceRule::NameEmpty);
    }
    match &resource.kind {
        ResourceKind::Scalar(amount) => scalar(amount)?,
        ResourceKind::Ranges(value) => ranges(&value.0)?,
        ResourceKind::Set(set) => {
            let mut seen = HashSet::new();
            if let Some(at) = set.0.iter().position(|item| !seen.insert(item)) {
                return broken(format!("set.item[{at}]"), ResourceRule::SetDuplicate);
            }
        }
        ResourceKind::Bare(bare) => match bare.tag() {
            Some(value::Type::Scalar | value::Type::Ranges | value::Type::Set) => {
                return broken("type", ResourceRule::ValueMissing);
            }
            _ => return broken("type", ResourceRule::Type),
        },
    }
    if let Some(disk) = &resource.disk {
        if resource.name != "disk" {
            return broken("disk", ResourceRule::NotDisk);
        }
        if let Some(disk_info::SourceKind::Bare(_)) = disk.source.as_ref().map(|s| &s.kind) {
            return broken("disk.source.type", ResourceRule::SourceType);
        }
    }
    match resource.reservations.as_slice() {
        [] => old_reservation(resource)?,
        stack => reservations(resource, stack)?,
    }
    if resource.shared.is_some() && !resource.is_persistent_volume() {
        return broken("shared", ResourceRule::NotShareable);
    }
    Ok(())
}

fn scalar(amount: &Scalar) -> Result<(), Broken> {
    let rule = match amount.0 {
        0.0 => return Ok(()),
        value if value.is_nan() => ResourceRule::NotCountable,
        value if value < 0.0 => ResourceRule::Negative,
        value if (value * 1000.0).round() >= i64::MAX as f64 => ResourceRule::NotCountable,
        _ if amount.thousandths() == 0 => ResourceRule::TooSmall,
        _ => return Ok(()),
    };
    broken("scalar.value", rule)
}

fn ranges(ranges: &[Range]) -> Result<(), Broken> {
    if let Some(at) = ranges.iter().position(|range| range.begin > range.end) {
        return broken(format!("ranges.range[{at}]"), ResourceRule::RangeOrder);
    }
    let in_order = ranges.iter().zip(ranges.iter().skip(1)).all(|(a, b)| a.end < b.begin);
    if in_order {
        return Ok(());
    }
    // What the ranges so far cover, as ranges apart from each other: begin → end.
    let mut covered: BTreeMap<u64, u64> = BTreeMap::new();
    for (at, range) in ranges.iter().enumerate() {
        let before = covered.range(..=range.begin).next_back();
        if before.is_some_and(|(_, end)| *end >= range.begin) {
            return broken(format!("ranges.range[{at}]"), ResourceRule::RangeOverlap);
        }
        let mut end = range.end;
        while let Some((&begin, &last)) = covered.range(range.begin..=end).next() {
            end = end.max(last);
            covered.remove(&begin);
        }
        covered.insert(range.begin, end);
    }
    Ok(())
}

fn valid_role(path: impl Into<String>, role: &str) -> Result<(), Broken> {
    match role::problem(role) {
        None => Ok(()),
        Some(problem) => broken(path, ResourceRule::Role(problem)),
    }
}

/// The form before 1.4.
fn old_reservation(resource: &Resource) -> Result<(), Broken> {
    valid_role("role", resource.role())?;
    match &resource.reservation {
        None => Ok(()),
        Some(old) if old.r#type.is_some() => {
            broken("reservation.type", ResourceRule::OldReservation)
        }
        Some(old) if old.role.is_some() => broken("reservation.role", ResourceRule::OldReservation),
        Some(_) if resource.role() == role::DEFAULT => broken("role", ResourceRule::RoleStar),
        Some(_) => Ok(()),
    }
}

/// The form since 1.4.
fn reservations(resource: &Resource, stack: &[ReservationInfo]) -> Result<(), Broken> {
    let path = |at: usize, field: &str| format!("reservations[{at}].{field}");
    let mut before: Option<&str> = None;
    for (at, reservation) in stack.iter().enumerate() {
        let Some(kind) = reservation.r#type else {
            return broken(path(at, "type"), ResourceRule::ReservationIncomplete);
        };
        let Some(role) = reservation.role.as_deref() else {
            return broken(path(at, "role"), ResourceRule::ReservationIncomplete);
        };
        valid_role(path(at, "role"), role)?;
        if role == role::DEFAULT {
            return broken(path(at, "role"), ResourceRule::RoleStar);
        }
        match kind {
            reservation_info::Type::Dynamic => {}
            reservation_info::Type::Static if before.is_none() => {}
            reservation_info::Type::Static => {
                return broken(path(at, "type"), ResourceRule::StaticRefinement);
            }
            reservation_info::Type::Unknown if stack.len() == 1 => {
                return broken(path(at, "type"), ResourceRule::ReservationType);
            }
            // Mesos does not look at the type of several.
            reservation_info::Type::Unknown => {}
            reservation_info::Type::Unrecognized(_) => {
                return broken(path(at, "type"), ResourceRule::ReservationIncomplete);
            }
        }
        if before.is_some_and(|before| !role::is_strict_subrole(role, before)) {
            return broken(path(at, "role"), ResourceRule::NotBelow);
        }
        before = Some(role);
    }
    both_forms(resource, stack)
}

/// Both forms in one resource, as some endpoints print it.
fn both_forms(resource: &Resource, stack: &[ReservationInfo]) -> Result<(), Broken> {
    let (role, old) = (&resource.role, &resource.reservation);
    let [only] = stack else {
        return match (role, old) {
            (None, None) => Ok(()),
            (Some(_), _) => broken("role", ResourceRule::FormsDiffer),
            (None, Some(_)) => broken("reservation", ResourceRule::FormsDiffer),
        };
    };
    if role.is_some() && *role != only.role {
        return broken("role", ResourceRule::FormsDiffer);
    }
    let agree = match (only.r#type, role, old) {
        (Some(reservation_info::Type::Dynamic), None, None) => true,
        (Some(reservation_info::Type::Dynamic), Some(_), Some(old)) => {
            old.principal.as_deref().unwrap_or_default()
                == only.principal.as_deref().unwrap_or_default()
                && class::agreeing_labels(old.labels.as_ref(), only.labels.as_ref())
        }
        (Some(reservation_info::Type::Dynamic), ..) => false,
        (_, _, old) => old.is_none(),
    };
    if agree { Ok(()) } else { broken("reservation", ResourceRule::FormsDiffer) }
}
