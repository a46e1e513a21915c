//! The names that stood for each shape, and the releases in which they did.

use crate::Release;

/// A shape, with the releases and names that had it. It covers the messages nested in it.
pub(crate) struct Era {
    /// The first release.
    pub from: Release,
    /// The first release after them.
    pub before: Release,
    /// Names of the message in Mesos.
    pub names: &'static [&'static str],
    /// The table that has the shape.
    pub shape: &'static str,
}

const fn era(
    from: (u16, u16, u16),
    before: (u16, u16, u16),
    names: &'static [&'static str],
    shape: &'static str,
) -> Era {
    Era {
        from: Release::new(from.0, from.1, from.2),
        before: Release::new(before.0, before.1, before.2),
        names,
        shape,
    }
}

/// Every shape that is not today's.
#[rustfmt::skip]
pub(crate) const ERAS: &[Era] = &[
    era((0, 20, 0), (0, 23, 0), &["mesos.ResourceUsage"], "mesos.legacy.v0_20.ResourceUsage"),
    era((0, 23, 0), (0, 25, 0), &["mesos.ResourceUsage"], "mesos.legacy.v0_23.ResourceUsage"),
    era((0, 24, 0), (0, 26, 0), &["mesos.v1.ResourceUsage"], "mesos.legacy.v0_23.ResourceUsage"),

    era((0, 20, 0), (0, 24, 2), &["mesos.Credential", "mesos.v1.Credential"], "mesos.legacy.v0_20.Credential"),
    era((0, 25, 0), (0, 25, 1), &["mesos.Credential", "mesos.v1.Credential"], "mesos.legacy.v0_20.Credential"),
    era((0, 20, 0), (0, 24, 2), &["mesos.Credentials", "mesos.v1.Credentials"], "mesos.legacy.v0_20.Credentials"),
    era((0, 25, 0), (0, 25, 1), &["mesos.Credentials", "mesos.v1.Credentials"], "mesos.legacy.v0_20.Credentials"),

    era((0, 20, 0), (0, 23, 0), &["mesos.scheduler.Call"], "mesos.legacy.v0_20.scheduler.Call"),
    era((0, 20, 0), (0, 23, 0), &["mesos.scheduler.Event"], "mesos.legacy.v0_20.scheduler.Event"),
    era((0, 24, 0), (0, 28, 0), &["mesos.v1.scheduler.Call"], "mesos.scheduler.Call"),
    era((1, 5, 0), (1, 6, 0), &["mesos.scheduler.Response", "mesos.v1.scheduler.Response"], "mesos.legacy.v1_5.scheduler.Response"),

    era((0, 23, 0), (0, 25, 0), &["mesos.executor.Call"], "mesos.legacy.v0_23.executor.Call"),
    era((0, 23, 0), (0, 27, 0), &["mesos.executor.Event", "mesos.v1.executor.Event"], "mesos.legacy.v0_23.executor.Event"),
    era((0, 27, 0), (0, 28, 0), &["mesos.executor.Event", "mesos.v1.executor.Event"], "mesos.legacy.v0_27.executor.Event"),

    era((0, 22, 0), (0, 23, 0), &["mesos.fetcher.FetcherInfo"], "mesos.legacy.v0_22.fetcher.FetcherInfo"),

    era((0, 27, 0), (1, 2, 0), &["mesos.slave.ContainerLaunchInfo"], "mesos.legacy.v0_27.slave.ContainerLaunchInfo"),
    era((0, 27, 0), (1, 0, 0), &["mesos.slave.ContainerConfig"], "mesos.legacy.v0_27.slave.ContainerConfig"),
    era((1, 0, 0), (1, 1, 0), &["mesos.slave.ContainerConfig"], "mesos.legacy.v1_0.slave.ContainerConfig"),
    era((1, 1, 0), (1, 6, 0), &["mesos.slave.ContainerConfig"], "mesos.legacy.v1_1.slave.ContainerConfig"),
    era((1, 1, 0), (1, 5, 0), &["mesos.slave.ContainerTermination"], "mesos.legacy.v1_1.slave.ContainerTermination"),

    era((1, 0, 0), (1, 1, 0), &["mesos.agent.Call", "mesos.v1.agent.Call"], "mesos.legacy.v1_0.agent.Call"),
    era((1, 0, 0), (1, 1, 0), &["mesos.agent.Response", "mesos.v1.agent.Response"], "mesos.legacy.v1_0.agent.Response"),
    era((1, 0, 0), (1, 1, 0), &["mesos.master.Call", "mesos.v1.master.Call"], "mesos.legacy.v1_0.master.Call"),
    era((1, 0, 0), (1, 1, 0), &["mesos.master.Response", "mesos.v1.master.Response"], "mesos.legacy.v1_0.master.Response"),
    era((1, 0, 0), (1, 1, 0), &["mesos.master.Event", "mesos.v1.master.Event"], "mesos.legacy.v1_0.master.Event"),
    era((1, 1, 0), (1, 2, 0), &["mesos.master.Response", "mesos.v1.master.Response"], "mesos.legacy.v1_1.master.Response"),
    era((1, 1, 0), (1, 2, 0), &["mesos.master.Response.GetFrameworks", "mesos.v1.master.Response.GetFrameworks"], "mesos.legacy.v1_0.master.Response.GetFrameworks"),
    era((1, 1, 0), (1, 2, 0), &["mesos.master.Response.GetState", "mesos.v1.master.Response.GetState"], "mesos.legacy.v1_0.master.Response.GetState"),
    era((1, 1, 0), (1, 2, 0), &["mesos.master.Event", "mesos.v1.master.Event"], "mesos.legacy.v1_1.master.Event"),
    era((1, 1, 0), (1, 2, 0), &["mesos.master.Event.Subscribed", "mesos.v1.master.Event.Subscribed"], "mesos.legacy.v1_0.master.Event.Subscribed"),

    era((1, 0, 0), (1, 6, 0), &["docker.spec.v1.ImageManifest"], "mesos.legacy.v1_0.docker.spec.v1.ImageManifest"),
    era((1, 0, 0), (1, 6, 0), &["docker.spec.v2.ImageManifest"], "mesos.legacy.v1_0.docker.spec.v2.ImageManifest"),
    era((1, 2, 0), (1, 6, 0), &["oci.spec.image.v1.Configuration"], "mesos.legacy.v1_2.oci.spec.image.v1.Configuration"),
    era((1, 2, 0), (1, 6, 0), &["oci.spec.image.v1.Descriptor"], "mesos.legacy.v1_2.oci.spec.image.v1.Descriptor"),
    era((1, 3, 0), (1, 6, 0), &["oci.spec.image.v1.Index"], "mesos.legacy.v1_3.oci.spec.image.v1.Index"),
    era((1, 2, 0), (1, 6, 0), &["oci.spec.image.v1.Manifest"], "mesos.legacy.v1_2.oci.spec.image.v1.Manifest"),
    era((1, 3, 0), (1, 6, 0), &["oci.spec.image.v1.ManifestDescriptor"], "mesos.legacy.v1_3.oci.spec.image.v1.ManifestDescriptor"),

    era((1, 3, 0), (1, 4, 0), &["mesos.resource_provider.Call", "mesos.v1.resource_provider.Call"], "mesos.legacy.v1_3.resource_provider.Call"),
    era((1, 4, 0), (1, 5, 0), &["mesos.resource_provider.Call", "mesos.v1.resource_provider.Call"], "mesos.legacy.v1_4.resource_provider.Call"),
    era((1, 4, 0), (1, 5, 0), &["mesos.resource_provider.Event", "mesos.v1.resource_provider.Event"], "mesos.legacy.v1_4.resource_provider.Event"),
    era((1, 4, 0), (1, 5, 0), &["mesos.internal.ResourceProviderCallMessage"], "mesos.legacy.v1_4.internal.ResourceProviderCallMessage"),
    era((1, 4, 0), (1, 5, 0), &["mesos.internal.ResourceProviderEventMessage"], "mesos.legacy.v1_4.internal.ResourceProviderEventMessage"),
    era((1, 6, 0), (1, 11, 0), &["mesos.resource_provider.ResourceProviderState"], "mesos.legacy.v1_6.resource_provider.ResourceProviderState"),
];
