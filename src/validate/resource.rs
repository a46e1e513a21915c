//! A resource by itself, and several together.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::checker::Checker;
use super::container::mode;
use super::context::Context;
use super::id::id;
use super::{Rule, Validate, Violations, check, private, run_list};
use crate::resource::disk_info::{Source, SourceKind};
use crate::resource::reservation_info::Type as ReservationType;
use crate::resource::{DiskInfo, ReservationInfo};
use crate::resources::Resources;
use crate::resources::role::is_strict_subrole;
use crate::value::{Range, Type};
use crate::volume::Mode;
use crate::wire::MessageTable;
use crate::{Attribute, AttributeKind, Codec, Labels, Resource, ResourceKind};

check! {
    Resource => resource;
    Attribute => attribute;
}

impl Validate for [Resource] {}

/// Each resource by itself. Paths begin with the index: `Resource[3].name`.
impl private::Check for [Resource] {
    fn root(&self) -> &'static MessageTable {
        Resource::table()
    }

    fn check<'a>(&'a self, cx: &mut Checker<'a>) {
        for (i, value) in self.iter().enumerate() {
            cx.index(i, |cx| resource(cx, value));
        }
    }
}

/// Checks resources that an agent is given on its command line: each by itself; none is revocable,
/// dynamically reserved or a persistent volume; and those of one name have the same type.
///
/// # Errors
/// All rules that the resources break.
pub fn command_line_resources(resources: &[Resource]) -> Result<(), Violations> {
    let context = Context::default();
    run_list(Resource::table(), &context, |cx| {
        let mut types = HashMap::new();
        for (i, value) in resources.iter().enumerate() {
            cx.index(i, |cx| {
                resource(cx, value);
                if value.is_persistent_volume() {
                    cx.field("disk", |cx| {
                        cx.field_breaks("persistence", Rule::CommandLinePersistent);
                    });
                }
                if value.revocable.is_some() {
                    cx.field_breaks("revocable", Rule::CommandLineRevocable);
                }
                if value.is_dynamically_reserved() {
                    cx.breaks(Rule::CommandLineDynamic);
                }
                let tag = value_type(&value.kind);
                if *types.entry(&value.name).or_insert(tag) != tag {
                    cx.field_breaks("type", Rule::CommandLineTypesDiffer);
                }
            });
        }
    })
}

// One resource.

/// What Mesos asks of every resource, whoever sends it.
pub(super) fn resource<'a>(cx: &mut Checker<'a>, value: &'a Resource) {
    if value.name.is_empty() {
        cx.field_breaks("name", Rule::ResourceNameEmpty);
    }
    kind(cx, &value.kind);
    if let Some(disk) = &value.disk {
        if value.name != "disk" {
            cx.field_breaks("disk", Rule::DiskInfoUnwanted);
        }
        if let Some(origin) = &disk.source {
            cx.field("disk", |cx| cx.field("source", |cx| disk_source(cx, origin)));
        }
    }
    if value.reservations.is_empty() {
        old_reservation(cx, value);
    } else {
        reservations(cx, value);
    }
    if value.shared.is_some() {
        if value.name != "disk" {
            cx.field_breaks("shared", Rule::SharedNotDisk);
        } else if !value.is_persistent_volume() {
            cx.field_breaks("shared", Rule::SharedNotPersistent);
        }
    }
}

fn kind<'a>(cx: &mut Checker<'a>, value: &'a ResourceKind) {
    match value {
        ResourceKind::Scalar(scalar) => {
            if scalar.0 != 0.0 && thousandths(scalar.0).is_none_or(|n| n <= 0) {
                cx.field("scalar", |cx| {
                    cx.field("value", |cx| {
                        cx.breaks_with(Rule::ScalarNotPositive, &scalar.0.to_string());
                    });
                });
            }
        }
        ResourceKind::Ranges(list) => {
            cx.field("ranges", |cx| cx.field("range", |cx| ranges(cx, &list.0)));
        }
        ResourceKind::Set(set) => cx.field("set", |cx| {
            let mut seen = HashSet::new();
            cx.each("item", &set.0, |cx, item| {
                if !seen.insert(item.as_str()) {
                    cx.breaks_with(Rule::SetDuplicate, item);
                }
            });
        }),
        ResourceKind::Bare(bare) => match bare.tag() {
            Some(Type::Scalar) => cx.field_breaks("scalar", Rule::ResourceValueMissing),
            Some(Type::Ranges) => cx.field_breaks("ranges", Rule::ResourceValueMissing),
            Some(Type::Set) => cx.field_breaks("set", Rule::ResourceValueMissing),
            Some(Type::Text) => cx.field_breaks("type", Rule::ResourceText),
            Some(Type::Unrecognized(_)) | None => {
                cx.field_breaks("type", Rule::ResourceTypeUnknown);
            }
        },
    }
    for (name, _) in cx.other_bodies() {
        if matches!(name, "scalar" | "ranges" | "set") {
            cx.field_breaks(name, Rule::ResourceOtherValue);
        }
    }
}

/// A range may overlap an earlier one that it begins before: Mesos asks only whether it begins
/// within an earlier one.
fn ranges(cx: &mut Checker<'_>, list: &[Range]) {
    // What the earlier ranges cover, merged: the end of each piece by its beginning.
    let mut covered: BTreeMap<u64, u64> = BTreeMap::new();
    for (i, range) in list.iter().enumerate() {
        let &Range { begin, end } = range;
        if begin > end {
            cx.index(i, |cx| cx.breaks_with(Rule::RangeInverted, &range.to_string()));
            continue;
        }
        let within = covered.range(..=begin).next_back().is_some_and(|(_, &last)| begin <= last);
        if within {
            cx.index(i, |cx| cx.breaks_with(Rule::RangesOverlap, &range.to_string()));
        }
        let (mut first, mut last) = (begin, end);
        while let Some((&piece, &piece_end)) = covered.range(..=last).next_back() {
            if piece_end < first {
                break;
            }
            covered.remove(&piece);
            first = first.min(piece);
            last = last.max(piece_end);
        }
        covered.insert(first, last);
    }
}

fn disk_source(cx: &mut Checker<'_>, value: &Source) {
    match &value.kind {
        SourceKind::Path(_) | SourceKind::Mount(_) => {}
        SourceKind::Block | SourceKind::Raw => {
            for (name, _) in cx.other_bodies() {
                cx.field_breaks(name, Rule::DiskSourceBody);
            }
        }
        SourceKind::Bare(_) => cx.field_breaks("type", Rule::DiskSourceTypeUnknown),
    }
}

/// The form before reservations could be refined: `role` and `reservation`.
fn old_reservation(cx: &mut Checker<'_>, value: &Resource) {
    cx.field("role", |cx| cx.role(value.role()));
    let Some(reservation) = &value.reservation else { return };
    cx.field("reservation", |cx| {
        if reservation.r#type.is_some() {
            cx.field_breaks("type", Rule::ReservationTypeUnwanted);
        }
        if reservation.role.is_some() {
            cx.field_breaks("role", Rule::ReservationRoleUnwanted);
        }
        if value.role() == "*" {
            cx.breaks(Rule::ReservationOfStar);
        }
    });
}

fn reservations<'a>(cx: &mut Checker<'a>, value: &'a Resource) {
    let mut before: Option<&str> = None;
    cx.each("reservations", &value.reservations, |cx, entry| {
        let kind = known_type(entry);
        if kind.is_none() {
            cx.field_breaks("type", Rule::ReservationTypeMissing);
        }
        match entry.role.as_deref() {
            None => cx.field_breaks("role", Rule::ReservationRoleMissing),
            Some("*") => cx.field_breaks("role", Rule::ReservedRoleStar),
            Some(role) => cx.field("role", |cx| cx.role(role)),
        }
        let role = entry.role.as_deref().unwrap_or_default();
        if let Some(ancestor) = before {
            if kind == Some(ReservationType::Static) {
                cx.field_breaks("type", Rule::RefinementStatic);
            }
            if !is_strict_subrole(role, ancestor) {
                cx.field("role", |cx| cx.breaks_with(Rule::RefinementRole, role));
            }
        }
        before = Some(role);
    });
    match value.reservations.as_slice() {
        [only] => both_forms(cx, value, only),
        _ => {
            if value.role.is_some() {
                cx.field_breaks("role", Rule::RefinedWithRole);
            }
            if value.reservation.is_some() {
                cx.field_breaks("reservation", Rule::RefinedWithReservation);
            }
        }
    }
}

/// A number that Mesos does not know counts as unset.
fn known_type(entry: &ReservationInfo) -> Option<ReservationType> {
    entry.r#type.filter(|kind| !matches!(kind, ReservationType::Unrecognized(_)))
}

/// The older fields beside the only reservation: they must say the same.
fn both_forms(cx: &mut Checker<'_>, value: &Resource, only: &ReservationInfo) {
    if value.role.is_some() && value.role != only.role {
        let found = value.role();
        cx.field("role", |cx| cx.breaks_with(Rule::ReservationRoleDiffers, found));
    }
    match known_type(only) {
        Some(ReservationType::Static) => {
            if value.reservation.is_some() {
                cx.field_breaks("reservation", Rule::ReservationUnwanted);
            }
        }
        Some(ReservationType::Dynamic) => {
            if value.role.is_some() != value.reservation.is_some() {
                cx.breaks(Rule::ReservationHalf);
            }
            let Some(reservation) = &value.reservation else { return };
            cx.field("reservation", |cx| {
                let principal = |info: &ReservationInfo| info.principal.clone().unwrap_or_default();
                if principal(reservation) != principal(only) {
                    cx.field_breaks("principal", Rule::ReservationPrincipalDiffers);
                }
                if !same_labels(reservation.labels.as_ref(), only.labels.as_ref()) {
                    cx.field_breaks("labels", Rule::ReservationLabelsDiffer);
                }
            });
        }
        Some(ReservationType::Unknown) => cx.field("reservations", |cx| {
            cx.index(0, |cx| cx.field_breaks("type", Rule::ReservationTypeUnknown));
        }),
        Some(ReservationType::Unrecognized(_)) | None => {}
    }
}

/// Whether Mesos takes both for the same labels: they are as many, and each of the left ones is
/// among the right ones. A missing list counts as an empty one.
fn same_labels(left: Option<&Labels>, right: Option<&Labels>) -> bool {
    let items = |labels: Option<&Labels>| labels.map_or(0, |labels| labels.0.len());
    if left == right {
        return true;
    }
    if items(left) != items(right) {
        return false;
    }
    let right: HashSet<_> = right.into_iter().flatten().collect();
    left.into_iter().flatten().all(|label| right.contains(label))
}

/// An amount in thousandths, rounded half away from zero; `None` if 64 bits do not hold it.
pub(super) fn thousandths(amount: f64) -> Option<i64> {
    let rounded = (amount * 1000.0).round();
    // The double of the smallest number is itself, that of the largest one more than that.
    let fits = rounded >= i64::MIN as f64 && rounded < i64::MAX as f64;
    fits.then_some(rounded as i64)
}

/// The amount that Mesos has after it has computed with thousandths.
pub(super) fn from_thousandths(thousandths: i64) -> f64 {
    (thousandths / 1000) as f64 + (thousandths % 1000) as f64 / 1000.0
}

// What is said of a resource, in either form of reservations.

/// The principal of the reservation in force.
pub(super) fn reserver(resource: &Resource) -> Option<&str> {
    let last = resource.reservations.last().or(resource.reservation.as_deref());
    last.and_then(|reservation| reservation.principal.as_deref())
}

fn value_type(kind: &ResourceKind) -> Option<Type> {
    match kind {
        ResourceKind::Scalar(_) => Some(Type::Scalar),
        ResourceKind::Ranges(_) => Some(Type::Ranges),
        ResourceKind::Set(_) => Some(Type::Set),
        ResourceKind::Bare(bare) => bare.tag(),
    }
}

/// Whether a resource is nothing, so that Mesos passes over it.
fn is_empty(resource: &Resource) -> bool {
    match &resource.kind {
        ResourceKind::Scalar(scalar) => thousandths(scalar.0) == Some(0),
        ResourceKind::Ranges(ranges) => ranges.0.is_empty(),
        ResourceKind::Set(set) => set.0.is_empty(),
        ResourceKind::Bare(_) => true,
    }
}

/// The sum of a scalar in thousandths, if there is one of the name.
pub(super) fn sum<'a>(
    name: &str,
    resources: impl IntoIterator<Item = &'a Resource>,
) -> Option<i64> {
    resources.into_iter().filter(|resource| resource.name == name).fold(None, |total, resource| {
        let amount = resource.as_scalar().and_then(thousandths).filter(|_| !is_empty(resource));
        match (total, amount) {
            (Some(total), Some(amount)) => Some(i64::saturating_add(total, amount)),
            (total, amount) => total.or(amount),
        }
    })
}

// Several resources.

/// The way from the message here to a resource.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place {
    /// An element of a field.
    In(&'static str, usize),
    /// A resource of a task.
    Task(usize, usize),
    /// A resource of the executor.
    Executor(usize),
    /// A resource of a task in the group.
    GroupTask(usize, usize),
    /// Not in the message.
    Known,
}

/// A resource and its place.
pub(super) type Placed<'a> = (Place, &'a Resource);

/// The resources of a field with their places.
pub(super) fn placed<'a>(
    name: &'static str,
    resources: &'a [Resource],
) -> impl Iterator<Item = Placed<'a>> + Clone {
    resources.iter().enumerate().map(move |(i, resource)| (Place::In(name, i), resource))
}

fn at<'a>(cx: &mut Checker<'a>, place: Place, inside: impl FnOnce(&mut Checker<'a>)) {
    match place {
        Place::In(name, i) => cx.field(name, |cx| cx.index(i, inside)),
        Place::Executor(i) => {
            cx.field("executor", |cx| cx.field("resources", |cx| cx.index(i, inside)));
        }
        Place::Task(task, i) => cx.field("tasks", |cx| {
            cx.index(task, |cx| cx.field("resources", |cx| cx.index(i, inside)));
        }),
        Place::GroupTask(task, i) => {
            cx.field("task_group", |cx| at(cx, Place::Task(task, i), inside));
        }
        Place::Known => {}
    }
}

/// What Mesos asks of every list of resources that a framework or operator sends.
pub(super) fn resources<'a>(cx: &mut Checker<'a>, name: &'static str, list: &'a [Resource]) {
    cx.each(name, list, whole_resource);
    whole_gpus(cx, name, list);
}

/// GPUs are not shared.
pub(super) fn whole_gpus<'a>(cx: &mut Checker<'a>, name: &'static str, list: &'a [Resource]) {
    let gpus = from_thousandths(sum("gpus", list).unwrap_or(0));
    // Mesos multiplies again, and cuts off what the doubles have lost.
    if (gpus * 1000.0) as i64 % 1000 != 0 {
        cx.field(name, |cx| cx.breaks_with(Rule::GpusFraction, &gpus.to_string()));
    }
}

/// A resource of such a list: also its disk and its reservation.
pub(super) fn whole_resource<'a>(cx: &mut Checker<'a>, value: &'a Resource) {
    resource(cx, value);
    if let Some(disk) = &value.disk {
        disk_info(cx, value, disk);
    }
    if value.revocable.is_some() && value.is_dynamically_reserved() {
        cx.field_breaks("revocable", Rule::DynamicRevocable);
    }
}

fn disk_info(cx: &mut Checker<'_>, resource: &Resource, disk: &DiskInfo) {
    let Some(persistence) = &disk.persistence else {
        if disk.volume.is_some() {
            cx.field("disk", |cx| cx.field_breaks("volume", Rule::NonPersistentVolume));
        } else if disk.source.is_none() {
            cx.field_breaks("disk", Rule::DiskInfoEmpty);
        }
        return;
    };
    if resource.revocable.is_some() {
        cx.field_breaks("revocable", Rule::PersistentRevocable);
    }
    if resource.is_unreserved() {
        cx.breaks(Rule::PersistentUnreserved);
    }
    cx.field("disk", |cx| {
        match &disk.volume {
            None => cx.field_breaks("volume", Rule::PersistentWithoutVolume),
            Some(volume) => cx.field("volume", |cx| {
                mode(cx, volume.mode);
                if volume.host_path.is_some() {
                    cx.field_breaks("host_path", Rule::PersistentHostPath);
                }
            }),
        }
        cx.field("persistence", |cx| cx.field("id", |cx| id(cx, &persistence.id)));
    });
}

/// The ID of a persistent volume is unique for its role, but shared volumes may occur several
/// times.
pub(super) fn unique_persistence<'a>(
    cx: &mut Checker<'a>,
    list: impl IntoIterator<Item = Placed<'a>>,
) {
    let mut seen: HashMap<(&str, &str), &Resource> = HashMap::new();
    for (place, resource) in list {
        let persistence = resource.disk.as_ref().and_then(|disk| disk.persistence.as_ref());
        let Some(persistence) = persistence.filter(|_| !is_empty(resource)) else { continue };
        let role = resource.reservation_role().unwrap_or("*");
        let first = *seen.entry((role, &persistence.id)).or_insert(resource);
        if !std::ptr::eq(first, resource) && !resource.is_addable_to(first) {
            at(cx, place, |cx| {
                cx.field("disk", |cx| {
                    cx.field("persistence", |cx| {
                        cx.field("id", |cx| {
                            cx.breaks_with(Rule::PersistenceIdDuplicate, &persistence.id);
                        });
                    });
                });
            });
        }
    }
}

/// Whether two stacks of reservations are the same, one by one.
pub(super) fn same_reservations(left: &[ReservationInfo], right: &[ReservationInfo]) -> bool {
    left.len() == right.len()
        && left.iter().zip(right).all(|(left, right)| {
            left.r#type == right.r#type
                && left.role == right.role
                && left.principal == right.principal
                && left.labels.is_some() == right.labels.is_some()
                && same_labels(left.labels.as_ref(), right.labels.as_ref())
        })
}

/// Resources of one name are all revocable or all not.
pub(super) fn revocable_mixed<'a>(
    cx: &mut Checker<'a>,
    list: impl IntoIterator<Item = Placed<'a>>,
) {
    let mut seen: HashMap<&str, bool> = HashMap::new();
    for (place, resource) in list {
        if is_empty(resource) {
            continue;
        }
        let revocable = resource.revocable.is_some();
        if *seen.entry(&resource.name).or_insert(revocable) != revocable {
            at(cx, place, |cx| cx.breaks_with(Rule::RevocableMixed, &resource.name));
        }
    }
}

/// All resources are allocated to the same role. The master fills in the role of the offers where
/// there is no allocation, and `expected` is that role if it is known.
pub(super) fn allocation<'a>(
    cx: &mut Checker<'a>,
    expected: Option<&'a str>,
    list: impl IntoIterator<Item = Placed<'a>>,
) {
    let mut expected = expected;
    for (place, resource) in list {
        let Some(allocation) = &resource.allocation_info else {
            if cx.context.normalized {
                at(cx, place, |cx| {
                    cx.field_breaks("allocation_info", Rule::AllocationRoleMissing);
                });
            }
            continue;
        };
        let Some(role) = &allocation.role else {
            at(cx, place, |cx| {
                cx.field("allocation_info", |cx| {
                    cx.field_breaks("role", Rule::AllocationRoleMissing);
                });
            });
            continue;
        };
        if *expected.get_or_insert(role) != role {
            at(cx, place, |cx| {
                cx.field("allocation_info", |cx| {
                    cx.field("role", |cx| cx.breaks_with(Rule::AllocationRolesDiffer, role));
                });
            });
        }
    }
}

/// All resources come from one provider, or all from the agent, and there is at least one.
pub(super) fn single_provider<'a>(cx: &mut Checker<'a>, name: &'static str, list: &'a [Resource]) {
    let Some(first) = list.first() else {
        return cx.field_breaks(name, Rule::ResourcesEmpty);
    };
    cx.each(name, list, |cx, resource| {
        if resource.provider_id != first.provider_id {
            cx.field_breaks("provider_id", Rule::ResourceProvidersDiffer);
        }
    });
}

/// The resource is a persistent volume that can be written to.
pub(super) fn persistent_volume<'a>(cx: &mut Checker<'a>, value: &'a Resource) {
    if !value.is_persistent_volume() {
        return cx.breaks(Rule::NotPersistentVolume);
    }
    let volume = value.disk.as_ref().and_then(|disk| disk.volume.as_ref());
    if volume.is_some_and(|volume| volume.mode == Mode::Ro) {
        cx.field("disk", |cx| {
            cx.field("volume", |cx| cx.field_breaks("mode", Rule::VolumeReadOnly));
        });
    }
}

// Attributes.

fn attribute<'a>(cx: &mut Checker<'a>, value: &'a Attribute) {
    if value.name.is_empty() {
        cx.field_breaks("name", Rule::AttributeNameEmpty);
    }
    match &value.kind {
        AttributeKind::Scalar(_) | AttributeKind::Ranges(_) | AttributeKind::Text(_) => {}
        AttributeKind::Set(_) => cx.field_breaks("type", Rule::AttributeSet),
        AttributeKind::Bare(bare) => match bare.tag() {
            Some(Type::Set) => cx.field_breaks("type", Rule::AttributeSet),
            Some(Type::Scalar) => cx.field_breaks("scalar", Rule::AttributeValueMissing),
            Some(Type::Ranges) => cx.field_breaks("ranges", Rule::AttributeValueMissing),
            Some(Type::Text) => cx.field_breaks("text", Rule::AttributeValueMissing),
            Some(Type::Unrecognized(_)) | None => {
                cx.field_breaks("type", Rule::AttributeTypeUnknown);
            }
        },
    }
}

// Quantities.

/// How many numbers and items there are by name, in the ranges and sets of a collection.
fn elements(resources: &Resources, count: &mut BTreeMap<String, u128>) {
    for resource in resources {
        let more = match &resource.kind {
            ResourceKind::Ranges(ranges) => ranges.size(),
            ResourceKind::Set(set) => set.0.len() as u128,
            ResourceKind::Scalar(_) | ResourceKind::Bare(_) => continue,
        };
        let sum = count.entry(resource.name.clone()).or_default();
        *sum = sum.saturating_add(more);
    }
}

/// The names of ranges and sets of which lists that are to be used together have a part in
/// common. Where that is so, the sum of the lists has less of it than the lists have.
pub(super) fn overlapping<'a>(
    lists: impl IntoIterator<Item = &'a [Resource]>,
) -> impl Iterator<Item = String> {
    let (mut apart, mut together) = (BTreeMap::new(), BTreeMap::new());
    let mut sum = Resources::new();
    for list in lists {
        let divisible = |r: &&Resource| !matches!(r.kind, ResourceKind::Scalar(_));
        let list: Resources = list.iter().filter(divisible).collect();
        elements(&list, &mut apart);
        sum += list;
    }
    elements(&sum, &mut together);
    apart.into_iter().filter_map(move |(name, count)| {
        (together.get(&name).is_none_or(|sum| *sum < count)).then_some(name)
    })
}
