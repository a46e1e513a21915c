//! Operations on the resources of an agent.

use std::collections::HashMap;

use super::checker::Checker;
use super::container::mode;
use super::context::roles;
use super::resource::{
    Place, allocation, persistent_volume, placed, reserver, resource, resources, same_reservations,
    single_provider, thousandths, unique_persistence, whole_resource,
};
use super::task::{Launches, launch_group, launched_task};
use super::{Rule, check};
use crate::Resource;
use crate::agent_info::capability::Type as AgentCapability;
use crate::framework_info::capability::Type as FrameworkCapability;
use crate::offer::operation::{CreateDisk, DestroyDisk, Type};
use crate::offer::{Operation, OperationKind};
use crate::resource::disk_info::source;
use crate::resources::Resources;
use crate::value::Scalar;

check! {
    Operation => lone_operation;
}

/// Who asks for an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Api {
    /// A framework, on resources that it was offered.
    Framework,
    /// An operator, on resources that nobody has.
    #[cfg(feature = "operator")]
    Operator,
}

fn lone_operation<'a>(cx: &mut Checker<'a>, value: &'a Operation) {
    operation(cx, value, &mut Launches::new(cx));
}

/// An operation of a framework.
pub(super) fn operation<'a>(
    cx: &mut Checker<'a>,
    value: &'a Operation,
    launches: &mut Launches<'a>,
) {
    let api = Api::Framework;
    let role = launches.role;
    let before = cx.total();
    match &value.kind {
        OperationKind::Launch(body) => cx.field("launch", |cx| {
            cx.each("task_infos", &body.task_infos, |cx, task| launched_task(cx, task, launches));
        }),
        OperationKind::LaunchGroup(body) => {
            cx.field("launch_group", |cx| launch_group(cx, body, launches));
        }
        OperationKind::Reserve(body) => {
            cx.field("reserve", |cx| reserve(cx, &body.resources, &body.source, api, role));
        }
        OperationKind::Unreserve(body) => {
            cx.field("unreserve", |cx| unreserve(cx, &body.resources));
        }
        OperationKind::Create(body) => {
            cx.field("create", |cx| create(cx, &body.volumes, api, role));
        }
        OperationKind::Destroy(body) => cx.field("destroy", |cx| destroy(cx, &body.volumes)),
        OperationKind::GrowVolume(body) => {
            cx.field("grow_volume", |cx| grow_volume(cx, &body.volume, &body.addition));
        }
        OperationKind::ShrinkVolume(body) => {
            cx.field("shrink_volume", |cx| shrink_volume(cx, &body.volume, &body.subtract));
        }
        OperationKind::CreateDisk(body) => cx.field("create_disk", |cx| create_disk(cx, body)),
        OperationKind::DestroyDisk(body) => cx.field("destroy_disk", |cx| destroy_disk(cx, body)),
        // Mesos has forgotten the last four.
        OperationKind::CreateVolume(_)
        | OperationKind::DestroyVolume(_)
        | OperationKind::CreateBlock(_)
        | OperationKind::DestroyBlock(_) => cx.field_breaks("type", Rule::OperationTypeUnknown),
        OperationKind::Bare(bare) => match bare.tag() {
            None
            | Some(
                Type::Unknown
                | Type::Unrecognized(_)
                | Type::CreateVolume
                | Type::DestroyVolume
                | Type::CreateBlock
                | Type::DestroyBlock,
            ) => cx.field_breaks("type", Rule::OperationTypeUnknown),
            Some(tag) => cx.body_missing(tag.as_str(), Rule::OperationBodyMissing),
        },
    }
    if value.id.is_some() {
        cx.field("id", |cx| operation_id(cx, &value.kind));
    }
    // An operation that is refused changes nothing.
    if let Some(offered) = launches.offered.as_mut().filter(|_| cx.total() == before) {
        offered.apply(cx, value);
    }
}

/// An ID asks for feedback, which tasks give by their status.
fn operation_id(cx: &mut Checker<'_>, kind: &OperationKind) {
    if matches!(kind.tag(), Some(Type::Launch | Type::LaunchGroup)) {
        return cx.breaks(Rule::OperationIdUnwanted);
    }
    if cx.context.driver_api == Some(true) {
        cx.breaks(Rule::OperationIdDriver);
    }
    let provider = concerned(kind).is_some_and(|resource| resource.provider_id.is_some());
    if cx.context.agent_lacks(AgentCapability::ResourceProvider)
        || !provider && cx.context.agent_lacks(AgentCapability::AgentOperationFeedback)
    {
        cx.breaks(Rule::OperationIdCapability);
    }
}

/// The first of the resources that an operation is about.
fn concerned(kind: &OperationKind) -> Option<&Resource> {
    match kind {
        OperationKind::Reserve(body) => body.resources.first(),
        OperationKind::Unreserve(body) => body.resources.first(),
        OperationKind::Create(body) => body.volumes.first(),
        OperationKind::Destroy(body) => body.volumes.first(),
        OperationKind::GrowVolume(body) => Some(&body.volume),
        OperationKind::ShrinkVolume(body) => Some(&body.volume),
        OperationKind::CreateDisk(body) => Some(&body.source),
        OperationKind::DestroyDisk(body) => Some(&body.source),
        _ => None,
    }
}

/// The principal on whose behalf an operation is.
fn principal<'a>(cx: &Checker<'a>, api: Api) -> Option<&'a str> {
    match (api, cx.context.framework) {
        (Api::Framework, Some(framework)) => framework.principal.as_deref(),
        _ => cx.context.principal.flatten(),
    }
}

/// Reservations for roles with a slash, and refined ones, need agents that know them.
fn agent_knows(cx: &mut Checker<'_>, resource: &Resource) {
    let role = resource.reservation_role().unwrap_or_default();
    if role.contains('/') && cx.context.agent_lacks(AgentCapability::HierarchicalRole) {
        cx.breaks_with(Rule::HierarchicalRoleCapability, role);
    }
    if resource.is_refined() && cx.context.agent_lacks(AgentCapability::ReservationRefinement) {
        cx.breaks(Rule::RefinementCapability);
    }
}

pub(super) fn reserve<'a>(
    cx: &mut Checker<'a>,
    target: &'a [Resource],
    source: &'a [Resource],
    api: Api,
    role: Option<&'a str>,
) {
    resources(cx, "resources", target);
    resources(cx, "source", source);
    if !source.is_empty() {
        if api == Api::Framework {
            cx.field_breaks("source", Rule::ReserveSourceUnwanted);
        }
        same_stack(cx, "source", source);
        same_stack(cx, "resources", target);
        let unreserved = |list: &[Resource]| Resources::from(list).to_unreserved();
        if unreserved(source) != unreserved(target) {
            cx.field_breaks("source", Rule::ReserveQuantitiesDiffer);
        }
    }
    single_provider(cx, "resources", target);
    let principal = principal(cx, api);
    let framework_roles = cx.context.framework.map(roles);
    cx.each("resources", target, |cx, resource| {
        if !resource.is_dynamically_reserved() {
            return cx.breaks(Rule::NotDynamicallyReserved);
        }
        agent_knows(cx, resource);
        if let Some(principal) = principal {
            match reserver(resource) {
                None => cx.breaks(Rule::ReserverMissing),
                Some(reserver) if reserver != principal => {
                    cx.breaks_with(Rule::ReserverDiffers, reserver);
                }
                Some(_) => {}
            }
        }
        if api != Api::Framework {
            if resource.allocation_info.is_some() {
                cx.field_breaks("allocation_info", Rule::AllocatedByOperator);
            }
            return;
        }
        let allocated = resource.allocation_info.as_ref().and_then(|info| info.role.as_deref());
        let allocated = allocated.or(role.filter(|_| resource.allocation_info.is_none()));
        let reserved = resource.reservation_role();
        if allocated.is_some() && allocated != reserved {
            cx.breaks_with(Rule::AllocationNotReservation, reserved.unwrap_or_default());
        }
        for role in [allocated, reserved].into_iter().flatten() {
            if framework_roles.as_ref().is_some_and(|roles| !roles.contains(role)) {
                cx.breaks_with(Rule::RoleNotOfFramework, role);
                break;
            }
        }
    });
    if api == Api::Framework {
        allocation(cx, role, placed("resources", target));
    }
}

/// All resources have the reservations of the first one.
fn same_stack<'a>(cx: &mut Checker<'a>, name: &'static str, list: &'a [Resource]) {
    let Some(first) = list.first().map(Resource::reservation_stack) else { return };
    cx.each(name, list, |cx, resource| {
        if !same_reservations(&first, &resource.reservation_stack()) {
            cx.breaks(Rule::ReservationsMixed);
        }
    });
}

pub(super) fn unreserve<'a>(cx: &mut Checker<'a>, list: &'a [Resource]) {
    resources(cx, "resources", list);
    single_provider(cx, "resources", list);
    cx.each("resources", list, |cx, resource| {
        if !resource.is_dynamically_reserved() {
            cx.breaks(Rule::NotDynamicallyReserved);
        }
        if resource.is_persistent_volume() {
            cx.field("disk", |cx| cx.field_breaks("persistence", Rule::UnreservePersistent));
        }
    });
}

pub(super) fn create<'a>(
    cx: &mut Checker<'a>,
    volumes: &'a [Resource],
    api: Api,
    role: Option<&'a str>,
) {
    resources(cx, "volumes", volumes);
    single_provider(cx, "volumes", volumes);
    let known = cx.context.checkpointed.unwrap_or_default();
    let known = known.iter().map(|resource| (Place::Known, resource));
    unique_persistence(cx, known.chain(placed("volumes", volumes)));
    let principal = principal(cx, api);
    cx.each("volumes", volumes, |cx, volume| {
        persistent_volume(cx, volume);
        if volume.shared.is_some()
            && api == Api::Framework
            && cx.context.framework_lacks(FrameworkCapability::SharedResources)
        {
            cx.field_breaks("shared", Rule::SharedCapability);
        }
        agent_knows(cx, volume);
        let persistence = volume.disk.as_ref().and_then(|disk| disk.persistence.as_ref());
        let (Some(principal), Some(persistence)) = (principal, persistence) else { return };
        cx.field("disk", |cx| {
            cx.field("persistence", |cx| {
                cx.field("principal", |cx| match persistence.principal.as_deref() {
                    None => cx.breaks(Rule::VolumeCreatorMissing),
                    Some(creator) if creator != principal => {
                        cx.breaks_with(Rule::VolumeCreatorDiffers, creator);
                    }
                    Some(_) => {}
                });
            });
        });
    });
    if api == Api::Framework {
        allocation(cx, role, placed("volumes", volumes));
    }
}

pub(super) fn destroy<'a>(cx: &mut Checker<'a>, volumes: &'a [Resource]) {
    resources(cx, "volumes", volumes);
    single_provider(cx, "volumes", volumes);
    let known = cx.context.checkpointed.map(volumes_by_id);
    let used = cx.context.used.map(volumes_by_id);
    cx.each("volumes", volumes, |cx, volume| {
        persistent_volume(cx, volume);
        let among = |volumes: &HashMap<_, Vec<&Resource>>| {
            let same = volume_key(volume).and_then(|key| volumes.get(&key));
            same.is_some_and(|list| list.iter().any(|other| same_volume(other, volume)))
        };
        // The master does not know the volumes of resource providers.
        if volume.provider_id.is_none() && known.as_ref().is_some_and(|known| !among(known)) {
            cx.breaks(Rule::VolumeUnknown);
        }
        if used.as_ref().is_some_and(among) {
            cx.breaks(Rule::VolumeInUse);
        }
    });
}

/// Role and ID, of which there is one volume on an agent.
fn volume_key(volume: &Resource) -> Option<(&str, &str)> {
    let id = volume.disk.as_ref()?.persistence.as_ref()?.id.as_str();
    Some((volume.reservation_role().unwrap_or("*"), id))
}

fn volumes_by_id(resources: &[Resource]) -> HashMap<(&str, &str), Vec<&Resource>> {
    let mut volumes: HashMap<_, Vec<_>> = HashMap::new();
    for resource in resources {
        if let Some(key) = volume_key(resource) {
            volumes.entry(key).or_default().push(resource);
        }
    }
    volumes
}

/// Whether both are the same volume, whoever it is allocated to.
fn same_volume(left: &Resource, right: &Resource) -> bool {
    left.clone().unallocated().is_subtractable_from(&right.clone().unallocated())
}

/// The amount in thousandths; a value that is not an amount counts as zero.
fn amount(resource: &Resource) -> i64 {
    resource.as_scalar().and_then(thousandths).unwrap_or(0)
}

/// What is asked of a volume that is to have another size.
fn resized<'a>(cx: &mut Checker<'a>, volume: &'a Resource) {
    resource(cx, volume);
    if let Some(volume) = volume.disk.as_ref().and_then(|disk| disk.volume.as_ref()) {
        cx.field("disk", |cx| cx.field("volume", |cx| mode(cx, volume.mode)));
    } else if volume.is_persistent_volume() {
        cx.field("disk", |cx| cx.field_breaks("volume", Rule::PersistentWithoutVolume));
    }
    persistent_volume(cx, volume);
    if volume.provider_id.is_some() {
        cx.field_breaks("provider_id", Rule::ResizeProvider);
    }
    if volume.shared.is_some() {
        cx.field_breaks("shared", Rule::ResizeShared);
    }
    if cx.context.agent_lacks(AgentCapability::ResizeVolume) {
        cx.breaks(Rule::ResizeCapability);
    }
}

pub(super) fn grow_volume<'a>(cx: &mut Checker<'a>, volume: &'a Resource, addition: &'a Resource) {
    cx.field("volume", |cx| resized(cx, volume));
    cx.field("addition", |cx| {
        resource(cx, addition);
        if amount(addition) <= 0 {
            cx.breaks(Rule::AdditionNotPositive);
        } else if !addition.is_addable_to(&volume.clone().without_persistence()) {
            cx.breaks(Rule::GrowIncompatible);
        }
    });
}

pub(super) fn shrink_volume<'a>(cx: &mut Checker<'a>, volume: &'a Resource, subtract: &'a Scalar) {
    cx.field("volume", |cx| {
        resized(cx, volume);
        if volume.is_disk(source::Type::Mount) {
            cx.field("disk", |cx| cx.field_breaks("source", Rule::ShrinkMount));
        }
    });
    cx.field("subtract", |cx| {
        cx.field("value", |cx| {
            let less = thousandths(subtract.0).unwrap_or(0);
            if less <= 0 {
                cx.breaks_with(Rule::SubtractNotPositive, &subtract.0.to_string());
            } else if amount(volume) <= less {
                cx.breaks_with(Rule::SubtractTooMuch, &subtract.0.to_string());
            }
        });
    });
}

fn create_disk<'a>(cx: &mut Checker<'a>, value: &'a CreateDisk) {
    cx.field("source", |cx| {
        whole_resource(cx, &value.source);
        if value.source.provider_id.is_none() {
            cx.field_breaks("provider_id", Rule::DiskProviderMissing);
        }
        if !value.source.is_disk(source::Type::Raw) {
            cx.breaks(Rule::DiskNotRaw);
        }
    });
    if !matches!(value.target_type, source::Type::Mount | source::Type::Block) {
        cx.field_breaks("target_type", Rule::DiskTarget);
    }
    let disk = value.source.disk.as_ref().and_then(|disk| disk.source.as_ref());
    let has_profile = disk.is_some_and(|source| source.profile.is_some());
    match (has_profile, value.target_profile.is_some()) {
        (true, true) => cx.field_breaks("target_profile", Rule::ProfileTwice),
        (false, false) => cx.field_breaks("target_profile", Rule::ProfileMissing),
        _ => {}
    }
}

fn destroy_disk<'a>(cx: &mut Checker<'a>, value: &'a DestroyDisk) {
    cx.field("source", |cx| {
        whole_resource(cx, &value.source);
        if value.source.provider_id.is_none() {
            cx.field_breaks("provider_id", Rule::DiskProviderMissing);
        }
        let kind = value.source.disk_type();
        if !matches!(kind, Some(source::Type::Mount | source::Type::Block | source::Type::Raw)) {
            cx.breaks(Rule::DiskTypeUnknown);
        }
        let disk = value.source.disk.as_ref().and_then(|disk| disk.source.as_ref());
        if disk.is_none_or(|source| source.id.is_none()) {
            cx.breaks(Rule::DiskIdMissing);
        }
        if value.source.is_persistent_volume() {
            cx.field("disk", |cx| cx.field_breaks("persistence", Rule::DestroyDiskPersistent));
        }
    });
}
