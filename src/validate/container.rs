//! Volumes and containers.

use super::checker::Checker;
use super::{Rule, check};
use crate::container_info::Type;
use crate::r_limit_info::{RLimit, r_limit};
use crate::volume::{Mode, Source, source};
use crate::{ContainerInfo, ContainerKind, RLimitInfo, Volume};

check! {
    Volume => volume;
    ContainerInfo => container;
    RLimitInfo => r_limits;
}

/// The secret of a volume is not looked at, as Mesos does not.
pub(super) fn volume<'a>(cx: &mut Checker<'a>, value: &'a Volume) {
    mode(cx, value.mode);
    let origins = [value.host_path.is_some(), value.image.is_some(), value.source.is_some()];
    if origins.into_iter().filter(|&set| set).count() != 1 {
        cx.breaks(Rule::VolumeOrigin);
    }
    if let Some(origin) = &value.source {
        cx.field("source", |cx| volume_source(cx, origin));
    }
}

/// A required enum: with a number that it does not know, Mesos does not read the message.
pub(super) fn mode(cx: &mut Checker<'_>, mode: Mode) {
    if matches!(mode, Mode::Unrecognized(_)) {
        cx.field_breaks("mode", Rule::EnumUnrecognized);
    }
}

fn volume_source<'a>(cx: &mut Checker<'a>, value: &'a Source) {
    use source::Type;

    match value {
        Source::DockerVolume(_)
        | Source::HostPath(_)
        | Source::SandboxPath(_)
        | Source::Secret(_) => {}
        Source::CsiVolume(body) => {
            if body.static_provisioning.is_none() {
                cx.field("csi_volume", |cx| {
                    cx.field_breaks("static_provisioning", Rule::StaticProvisioningMissing);
                });
            }
        }
        Source::Bare(bare) => match bare.tag() {
            Some(Type::Unknown | Type::Unrecognized(_)) | None => {
                cx.field_breaks("type", Rule::VolumeSourceTypeUnknown);
            }
            Some(tag) => cx.body_missing(tag.as_str(), Rule::VolumeSourceBodyMissing),
        },
    }
}

pub(super) fn container<'a>(cx: &mut Checker<'a>, value: &'a ContainerInfo) {
    match &value.kind {
        ContainerKind::Docker(docker) => cx.field("docker", |cx| {
            cx.each("parameters", &docker.parameters, |cx, parameter| {
                if parameter.key == "name" {
                    cx.field_breaks("key", Rule::DockerNameParameter);
                }
            });
        }),
        ContainerKind::Mesos(_) => {}
        ContainerKind::Bare(bare) => match bare.tag() {
            Some(Type::Docker) => cx.field_breaks("docker", Rule::DockerMissing),
            Some(Type::Mesos) => {}
            Some(Type::Unrecognized(_)) | None => cx.field_breaks("type", Rule::EnumUnrecognized),
        },
    }
    for (name, _) in cx.other_bodies() {
        cx.field_breaks(name, Rule::ContainerOtherBody);
    }
    cx.each("volumes", &value.volumes, volume);
    if let Some(limits) = &value.rlimit_info {
        cx.field("rlimit_info", |cx| r_limits(cx, limits));
    }
}

/// These are checked where the limits are set, when the container starts.
fn r_limits<'a>(cx: &mut Checker<'a>, value: &'a RLimitInfo) {
    cx.each("rlimits", &value.rlimits, |cx, limit: &RLimit| {
        use r_limit::Type;

        if matches!(limit.r#type, None | Some(Type::Unknown | Type::Unrecognized(_))) {
            cx.field_breaks("type", Rule::RLimitTypeUnknown);
        }
        match (limit.soft, limit.hard) {
            (Some(_), None) => cx.field_breaks("hard", Rule::RLimitHalf),
            (None, Some(_)) => cx.field_breaks("soft", Rule::RLimitHalf),
            (Some(_), Some(_)) | (None, None) => {}
        }
    });
}
