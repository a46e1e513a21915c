//! Calls of operators and resource providers, with quota, weights and maintenance.

use std::collections::{BTreeMap, HashSet};

use super::checker::Checker;
use super::cluster::{MachineKey, machine, machine_key, unavailability, weight};
use super::command::command;
use super::container::container;
use super::framework::input_scalar;
use super::id::container_id;
use super::operation::{Api, create, destroy, grow_volume, reserve, shrink_volume, unreserve};
use super::resource::{resource, thousandths, whole_gpus};
use super::{Rule, check};
use crate::machine_info::Mode;
use crate::operator::agent::call::read_log::Source;
use crate::operator::agent::call::{
    AttachContainerInput, LaunchContainer, ReadLog, attach_container_input,
};
use crate::operator::maintenance::{Schedule, Window};
use crate::operator::master::call::Type;
use crate::operator::quota::{QuotaConfig, QuotaInfo, QuotaRequest};
use crate::operator::{agent, master, resource_provider, v0};
use crate::value::Scalar;
use crate::{
    CommandInfo, ContainerId, ContainerInfo, MachineId, Resource, ResourceKind,
    ResourceProviderInfo,
};

check! {
    master::Call => master_call;
    v0::Call => master_call_v0;
    agent::Call => agent_call;
    resource_provider::Call => provider_call;
    QuotaInfo => quota_info;
    QuotaRequest => quota_request;
    QuotaConfig => quota_config;
    Schedule => schedule;
    Window => lone_window;
}

// The master.

/// The two forms of a call differ in the type of one body only.
macro_rules! master_call {
    ($name:ident, $Call:ty) => {
        fn $name<'a>(cx: &mut Checker<'a>, value: &'a $Call) {
            type Call = $Call;
            match value {
                Call::ReserveResources(body) => {
                    cx.field("reserve_resources", |cx| match cx.whole() {
                        true => reserve(cx, &body.resources, &body.source, Api::Operator, None),
                        false => cx.each("resources", &body.resources, resource),
                    })
                }
                Call::UnreserveResources(body) => {
                    cx.field("unreserve_resources", |cx| match cx.whole() {
                        true => unreserve(cx, &body.resources),
                        false => cx.each("resources", &body.resources, resource),
                    })
                }
                Call::GrowVolume(body) => cx.field("grow_volume", |cx| {
                    if body.agent_id.is_none() {
                        cx.field_breaks("agent_id", Rule::AgentIdMissing);
                    }
                    if cx.whole() {
                        grow_volume(cx, &body.volume, &body.addition);
                    }
                }),
                Call::ShrinkVolume(body) => cx.field("shrink_volume", |cx| {
                    if body.agent_id.is_none() {
                        cx.field_breaks("agent_id", Rule::AgentIdMissing);
                    }
                    if cx.whole() {
                        shrink_volume(cx, &body.volume, &body.subtract);
                    }
                }),
                Call::Bare(bare) => match bare.tag() {
                    Some(Type::Unknown) => {}
                    None | Some(Type::Unrecognized(_)) => {
                        cx.field_breaks("type", Rule::CallTypeMissing);
                    }
                    Some(tag) => cx.body_missing(tag.as_str(), Rule::CallBodyMissing),
                },
                // What the others hold is looked at after the envelope.
                _ if !cx.whole() => {}
                Call::CreateVolumes(body) => cx.field("create_volumes", |cx| {
                    create(cx, &body.volumes, Api::Operator, None);
                }),
                Call::DestroyVolumes(body) => {
                    cx.field("destroy_volumes", |cx| destroy(cx, &body.volumes));
                }
                Call::UpdateWeights(body) => cx.field("update_weights", |cx| {
                    cx.each("weight_infos", &body.weight_infos, weight);
                }),
                Call::UpdateMaintenanceSchedule(body) => {
                    cx.field("update_maintenance_schedule", |cx| {
                        cx.field("schedule", |cx| schedule(cx, &body.schedule));
                    });
                }
                Call::StartMaintenance(body) => {
                    cx.field("start_maintenance", |cx| machines(cx, &body.machines));
                }
                Call::StopMaintenance(body) => {
                    cx.field("stop_maintenance", |cx| machines(cx, &body.machines));
                }
                Call::UpdateQuota(body) => cx.field("update_quota", |cx| {
                    cx.each("quota_configs", &body.quota_configs, quota_config);
                }),
                Call::SetQuota(body) => cx.field("set_quota", |cx| {
                    cx.field("quota_request", |cx| quota_request(cx, &body.quota_request));
                }),
                Call::RemoveQuota(_)
                | Call::DrainAgent(_)
                | Call::DeactivateAgent(_)
                | Call::ReactivateAgent(_)
                | Call::Teardown(_)
                | Call::MarkAgentGone(_)
                | Call::GetMetrics(_)
                | Call::SetLoggingLevel(_)
                | Call::ListFiles(_)
                | Call::ReadFile(_)
                | Call::ReadLog(_)
                | Call::GetHealth
                | Call::GetFlags
                | Call::GetVersion
                | Call::GetLoggingLevel
                | Call::GetState
                | Call::GetAgents
                | Call::GetFrameworks
                | Call::GetExecutors
                | Call::GetOperations
                | Call::GetTasks
                | Call::GetRoles
                | Call::GetWeights
                | Call::GetMaster
                | Call::Subscribe
                | Call::GetMaintenanceStatus
                | Call::GetMaintenanceSchedule
                | Call::GetQuota => {}
            }
        }
    };
}

master_call!(master_call, master::Call);
master_call!(master_call_v0, v0::Call);

// Quota and weights.

/// A quota as the master keeps it, with resources in the form with `reservations`.
fn quota_info<'a>(cx: &mut Checker<'a>, value: &'a QuotaInfo) {
    quota_role(cx, value.role.as_deref());
    guarantee(cx, &value.guarantee, |resource| !resource.reservations.is_empty());
}

/// A quota as an operator asks for it, with resources in either form.
fn quota_request<'a>(cx: &mut Checker<'a>, value: &'a QuotaRequest) {
    quota_role(cx, value.role.as_deref());
    cx.each("guarantee", &value.guarantee, resource);
    guarantee(cx, &value.guarantee, |resource| resource.is_reserved());
}

fn quota_role(cx: &mut Checker<'_>, role: Option<&str>) {
    match role {
        Some(role) => cx.field("role", |cx| cx.role(role)),
        None => cx.field_breaks("role", Rule::QuotaRoleMissing),
    }
}

fn guarantee<'a>(
    cx: &mut Checker<'a>,
    list: &'a [Resource],
    is_reserved: impl Fn(&Resource) -> bool,
) {
    if list.is_empty() {
        cx.field_breaks("guarantee", Rule::GuaranteeEmpty);
    }
    let mut names = HashSet::new();
    cx.each("guarantee", list, |cx, resource| {
        if is_reserved(resource) {
            cx.breaks(Rule::GuaranteeReserved);
        }
        if resource.disk.is_some() {
            cx.field_breaks("disk", Rule::GuaranteeDisk);
        }
        if resource.revocable.is_some() {
            cx.field_breaks("revocable", Rule::GuaranteeRevocable);
        }
        let scalar = match &resource.kind {
            ResourceKind::Scalar(_) => true,
            ResourceKind::Bare(bare) => bare.tag() == Some(crate::value::Type::Scalar),
            ResourceKind::Ranges(_) | ResourceKind::Set(_) => false,
        };
        if !scalar {
            cx.field_breaks("type", Rule::GuaranteeNotScalar);
        }
        if !names.insert(&resource.name) {
            cx.field("name", |cx| cx.breaks_with(Rule::GuaranteeDuplicate, &resource.name));
        }
    });
}

fn quota_config<'a>(cx: &mut Checker<'a>, value: &'a QuotaConfig) {
    cx.field("role", |cx| cx.role(&value.role));
    quota_amounts(cx, "guarantees", &value.guarantees, |cx, name, amount| {
        // A resource without a limit is not limited.
        let Some(limit) = value.limits.get(name) else { return };
        if let (Some(amount), Some(limit)) = (thousandths(amount), thousandths(limit.0)) {
            if amount > limit {
                cx.breaks(Rule::GuaranteeAboveLimit);
            }
        }
    });
    quota_amounts(cx, "limits", &value.limits, |_, _, _| {});
}

fn quota_amounts<'a>(
    cx: &mut Checker<'a>,
    field: &'static str,
    amounts: &'a BTreeMap<String, Scalar>,
    also: impl Fn(&mut Checker<'a>, &str, f64),
) {
    cx.each_value(field, amounts, |cx, name, amount| {
        cx.field("value", |cx| {
            let most = if matches!(name, "mem" | "disk") { (1_u64 << 40) as f64 } else { 1e12 };
            if amount.0 > most && amount.0.is_finite() {
                cx.breaks_with(Rule::QuotaTooLarge, &amount.0.to_string());
            }
            input_scalar(cx, amount.0);
            also(cx, name, amount.0);
        });
    });
}

// Maintenance.

fn schedule<'a>(cx: &mut Checker<'a>, value: &'a Schedule) {
    let mut seen = HashSet::new();
    cx.each("windows", &value.windows, |cx, window| {
        if window.machine_ids.is_empty() {
            cx.field_breaks("machine_ids", Rule::WindowEmpty);
        }
        cx.field("unavailability", |cx| unavailability(cx, &window.unavailability));
        unique_machines(cx, "machine_ids", &window.machine_ids, &mut seen);
    });
    for known in cx.context.machines {
        if known.mode == Some(Mode::Down) && !seen.contains(&machine_key(&known.id)) {
            cx.breaks_with(Rule::MachineDown, &known.id.to_string());
        }
    }
}

fn lone_window<'a>(cx: &mut Checker<'a>, value: &'a Window) {
    if value.machine_ids.is_empty() {
        cx.field_breaks("machine_ids", Rule::WindowEmpty);
    }
    cx.field("unavailability", |cx| unavailability(cx, &value.unavailability));
    unique_machines(cx, "machine_ids", &value.machine_ids, &mut HashSet::new());
}

fn unique_machines<'a>(
    cx: &mut Checker<'a>,
    name: &'static str,
    ids: &'a [MachineId],
    seen: &mut HashSet<MachineKey<'a>>,
) {
    cx.each(name, ids, |cx, id| {
        machine(cx, id);
        if !seen.insert(machine_key(id)) {
            cx.breaks_with(Rule::MachineDuplicate, &id.to_string());
        }
    });
}

/// Machines whose maintenance begins or ends.
fn machines<'a>(cx: &mut Checker<'a>, ids: &'a [MachineId]) {
    if ids.is_empty() {
        cx.field_breaks("machines", Rule::MachinesEmpty);
    }
    unique_machines(cx, "machines", ids, &mut HashSet::new());
}

// The agent.

fn agent_call<'a>(cx: &mut Checker<'a>, value: &'a agent::Call) {
    use agent::Call;
    use agent::call::Type;

    match value {
        Call::LaunchNestedContainer(body) => cx.field("launch_nested_container", |cx| {
            let (command, container) = (body.command.as_deref(), body.container.as_deref());
            nested(cx, &body.container_id);
            launched(cx, command, container);
            if level(&body.container_id) > 1 && share_cgroups(container) == Some(false) {
                share_cgroups_breaks(cx, Rule::NestedShareCgroups);
            }
        }),
        Call::LaunchNestedContainerSession(body) => {
            cx.field("launch_nested_container_session", |cx| {
                let (command, container) = (body.command.as_deref(), body.container.as_deref());
                nested(cx, &body.container_id);
                launched(cx, command, container);
                if share_cgroups(container) == Some(false) {
                    share_cgroups_breaks(cx, Rule::SessionShareCgroups);
                }
            });
        }
        Call::WaitNestedContainer(body) => {
            cx.field("wait_nested_container", |cx| nested(cx, &body.container_id));
        }
        Call::KillNestedContainer(body) => {
            cx.field("kill_nested_container", |cx| nested(cx, &body.container_id));
        }
        Call::RemoveNestedContainer(body) => {
            cx.field("remove_nested_container", |cx| nested(cx, &body.container_id));
        }
        Call::AttachContainerInput(body) => {
            cx.field("attach_container_input", |cx| attach_input(cx, body));
        }
        Call::AttachContainerOutput(body) => {
            cx.field("attach_container_output", |cx| by_id(cx, &body.container_id));
        }
        Call::LaunchContainer(body) => cx.field("launch_container", |cx| {
            launch_container(cx, body);
        }),
        Call::WaitContainer(body) => {
            cx.field("wait_container", |cx| by_id(cx, &body.container_id));
        }
        Call::KillContainer(body) => {
            cx.field("kill_container", |cx| by_id(cx, &body.container_id));
        }
        Call::RemoveContainer(body) => {
            cx.field("remove_container", |cx| by_id(cx, &body.container_id));
        }
        Call::AddResourceProviderConfig(body) => {
            cx.field("add_resource_provider_config", |cx| provider_config(cx, &body.info));
        }
        Call::UpdateResourceProviderConfig(body) => {
            cx.field("update_resource_provider_config", |cx| provider_config(cx, &body.info));
        }
        Call::UpdateContainerMemoryLimit(body) => {
            cx.field("update_container_memory_limit", |cx| {
                by_id(cx, &body.container_id);
                if body.container_id.parent.is_some() {
                    cx.field("container_id", |cx| {
                        cx.field_breaks("parent", Rule::MemoryLimitNested);
                    });
                }
                let limit = body.memory_limit.0;
                if !limit.is_finite() || limit <= 0.0 {
                    cx.field("memory_limit", |cx| {
                        cx.field_breaks("value", Rule::MemoryLimitInvalid);
                    });
                }
            });
        }
        Call::ReadLog(body) => cx.field("read_log", |cx| read_log(cx, body)),
        Call::Bare(bare) => match bare.tag() {
            Some(Type::Unknown) => {}
            None | Some(Type::Unrecognized(_)) => cx.field_breaks("type", Rule::CallTypeMissing),
            Some(tag) => cx.body_missing(tag.as_str(), Rule::CallBodyMissing),
        },
        Call::GetHealth
        | Call::GetFlags
        | Call::GetVersion
        | Call::GetMetrics(_)
        | Call::GetLoggingLevel
        | Call::SetLoggingLevel(_)
        | Call::ListFiles(_)
        | Call::ReadFile(_)
        | Call::GetState
        | Call::GetContainers(_)
        | Call::GetFrameworks
        | Call::GetExecutors
        | Call::GetOperations
        | Call::GetTasks
        | Call::GetAgent
        | Call::GetResourceProviders
        | Call::RemoveResourceProviderConfig(_)
        | Call::MarkResourceProviderGone(_)
        | Call::PruneImages(_) => {}
    }
}

fn read_log<'a>(cx: &mut Checker<'a>, body: &'a ReadLog) {
    match (body.source, &body.container_id) {
        (Source::Container, Some(id)) => by_id(cx, id),
        (Source::Container, None) => cx.field_breaks("container_id", Rule::LogContainerMissing),
        (Source::Agent, Some(_)) => {
            cx.field_breaks("container_id", Rule::LogContainerUnexpected);
        }
        (Source::Agent, None) => {}
        // For the fork a number that it does not know is UNKNOWN.
        (Source::Unknown | Source::Unrecognized(_), _) => {
            cx.field_breaks("source", Rule::LogSourceUnknown);
        }
    }
}

fn by_id<'a>(cx: &mut Checker<'a>, id: &'a ContainerId) {
    cx.field("container_id", |cx| container_id(cx, id));
}

fn nested<'a>(cx: &mut Checker<'a>, id: &'a ContainerId) {
    by_id(cx, id);
    if id.parent.is_none() {
        cx.field("container_id", |cx| cx.field_breaks("parent", Rule::ContainerParentMissing));
    }
}

/// How deep a container is nested, at most 2.
fn level(id: &ContainerId) -> u8 {
    match &id.parent {
        None => 0,
        Some(parent) if parent.parent.is_none() => 1,
        Some(_) => 2,
    }
}

fn launched<'a>(
    cx: &mut Checker<'a>,
    command_info: Option<&'a CommandInfo>,
    container_info: Option<&'a ContainerInfo>,
) {
    if let Some(info) = command_info {
        cx.field("command", |cx| command(cx, info));
    }
    if let Some(info) = container_info {
        cx.field("container", |cx| container(cx, info));
    }
}

fn share_cgroups(container: Option<&ContainerInfo>) -> Option<bool> {
    container?.linux_info.as_ref()?.share_cgroups
}

fn share_cgroups_breaks(cx: &mut Checker<'_>, rule: Rule) {
    cx.field("container", |cx| {
        cx.field("linux_info", |cx| cx.field_breaks("share_cgroups", rule));
    });
}

fn attach_input<'a>(cx: &mut Checker<'a>, value: &'a AttachContainerInput) {
    use attach_container_input::Type;

    match value {
        AttachContainerInput::ContainerId(id) => by_id(cx, id),
        AttachContainerInput::ProcessIo(_) => {}
        AttachContainerInput::Bare(bare) => match bare.tag() {
            // A missing ID counts as one that is empty.
            Some(Type::ContainerId) => cx.field("container_id", |cx| {
                cx.field_breaks("value", Rule::IdEmpty);
            }),
            Some(Type::ProcessIo) => {}
            Some(Type::Unknown | Type::Unrecognized(_)) | None => {
                cx.field_breaks("type", Rule::AttachTypeMissing);
            }
        },
    }
}

fn launch_container<'a>(cx: &mut Checker<'a>, value: &'a LaunchContainer) {
    by_id(cx, &value.container_id);
    launched(cx, value.command.as_deref(), value.container.as_deref());
    cx.each("resources", &value.resources, resource);
    whole_gpus(cx, "resources", &value.resources);
    let shares = share_cgroups(value.container.as_deref());
    match level(&value.container_id) {
        0 => {
            cx.each("resources", &value.resources, |cx, resource| {
                if resource.is_reserved() {
                    cx.breaks(Rule::StandaloneReserved);
                }
                if resource.is_persistent_volume() {
                    cx.field("disk", |cx| {
                        cx.field_breaks("persistence", Rule::StandalonePersistent);
                    });
                }
                if resource.revocable.is_some() {
                    cx.field_breaks("revocable", Rule::StandaloneRevocable);
                }
            });
            if shares == Some(true) {
                share_cgroups_breaks(cx, Rule::StandaloneShareCgroups);
            }
        }
        1 => {}
        _ => {
            if !value.resources.is_empty() {
                cx.field_breaks("resources", Rule::NestedResources);
            }
            if !value.limits.is_empty() {
                cx.field_breaks("limits", Rule::NestedLimits);
            }
            if shares == Some(false) {
                share_cgroups_breaks(cx, Rule::NestedShareCgroups);
            }
        }
    }
}

fn provider_config(cx: &mut Checker<'_>, info: &ResourceProviderInfo) {
    if info.id.is_some() {
        cx.field("info", |cx| cx.field_breaks("id", Rule::ProviderIdUnwanted));
    }
}

// Resource providers.

fn provider_call<'a>(cx: &mut Checker<'a>, value: &'a resource_provider::Call) {
    use resource_provider::CallKind;
    use resource_provider::call::Type;

    let tag = value.kind.tag();
    let named =
        !matches!(tag, None | Some(Type::Unknown | Type::Unrecognized(_) | Type::Subscribe));
    if named && value.resource_provider_id.is_none() {
        cx.field_breaks("resource_provider_id", Rule::ResourceProviderIdMissing);
    }
    let expected = cx.context.resource_provider;
    match &value.kind {
        CallKind::UpdateOperationStatus(body) => cx.field("update_operation_status", |cx| {
            if expected.is_some() && body.status.resource_provider_id.as_ref() != expected {
                cx.field("status", |cx| {
                    cx.field_breaks("resource_provider_id", Rule::ResourceProviderIdDiffers);
                });
            }
        }),
        CallKind::UpdateState(body) => cx.field("update_state", |cx| {
            cx.each("resources", &body.resources, |cx, resource| {
                if expected.is_some() && resource.provider_id.as_ref() != expected {
                    cx.field_breaks("provider_id", Rule::ResourceProviderIdDiffers);
                }
            });
        }),
        CallKind::Subscribe(_) | CallKind::UpdatePublishResourcesStatus(_) => {}
        CallKind::Bare(bare) => match bare.tag() {
            Some(Type::Unknown) => {}
            None | Some(Type::Unrecognized(_)) => cx.field_breaks("type", Rule::CallTypeMissing),
            Some(tag) => cx.body_missing(tag.as_str(), Rule::CallBodyMissing),
        },
    }
}
