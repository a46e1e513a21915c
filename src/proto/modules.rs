// Written by build.rs from proto/. Do not edit.
#[cfg(feature = "internal")]
pub mod appc {
#[cfg(feature = "internal")]
pub mod spec {
#[cfg(feature = "internal")]
include!("appc.spec.rs");
}
}
#[cfg(feature = "internal")]
pub mod csi {
#[cfg(feature = "internal")]
pub mod v0 {
#[cfg(feature = "internal")]
include!("csi.v0.rs");
}
}
#[cfg(feature = "internal")]
pub mod docker {
#[cfg(feature = "internal")]
pub mod spec {
#[cfg(feature = "internal")]
include!("docker.spec.rs");
#[cfg(feature = "internal")]
pub mod v1 {
#[cfg(feature = "internal")]
include!("docker.spec.v1.rs");
}
#[cfg(feature = "internal")]
pub mod v2 {
#[cfg(feature = "internal")]
include!("docker.spec.v2.rs");
}
#[cfg(feature = "internal")]
pub mod v2_2 {
#[cfg(feature = "internal")]
include!("docker.spec.v2_2.rs");
}
}
}
#[cfg(feature = "operator")]
pub mod google {
#[cfg(feature = "operator")]
pub mod protobuf {
#[cfg(feature = "operator")]
include!("google.protobuf.rs");
}
}
pub mod mesos {
include!("mesos.rs");
#[cfg(feature = "internal")]
pub mod authorization {
#[cfg(feature = "internal")]
include!("mesos.authorization.rs");
}
#[cfg(feature = "internal")]
pub mod containerizer {
#[cfg(feature = "internal")]
include!("mesos.containerizer.rs");
}
#[cfg(feature = "internal")]
pub mod csi {
#[cfg(feature = "internal")]
pub mod state {
#[cfg(feature = "internal")]
include!("mesos.csi.state.rs");
}
#[cfg(feature = "internal")]
pub mod types {
#[cfg(feature = "internal")]
include!("mesos.csi.types.rs");
}
}
#[cfg(feature = "internal")]
pub mod fetcher {
#[cfg(feature = "internal")]
include!("mesos.fetcher.rs");
}
#[cfg(feature = "internal")]
pub mod internal {
#[cfg(feature = "internal")]
include!("mesos.internal.rs");
#[cfg(feature = "internal")]
pub mod log {
#[cfg(feature = "internal")]
include!("mesos.internal.log.rs");
}
#[cfg(feature = "internal")]
pub mod slave {
#[cfg(feature = "internal")]
include!("mesos.internal.slave.rs");
#[cfg(feature = "internal")]
pub mod cni {
#[cfg(feature = "internal")]
pub mod spec {
#[cfg(feature = "internal")]
include!("mesos.internal.slave.cni.spec.rs");
}
}
#[cfg(feature = "internal")]
pub mod docker {
#[cfg(feature = "internal")]
include!("mesos.internal.slave.docker.rs");
}
}
#[cfg(feature = "internal")]
pub mod state {
#[cfg(feature = "internal")]
include!("mesos.internal.state.rs");
}
}
#[cfg(feature = "legacy")]
pub mod legacy {
#[cfg(feature = "legacy")]
pub mod v0_20 {
#[cfg(feature = "legacy")]
include!("mesos.legacy.v0_20.rs");
#[cfg(feature = "legacy")]
pub mod scheduler {
#[cfg(feature = "legacy")]
include!("mesos.legacy.v0_20.scheduler.rs");
}
}
#[cfg(feature = "legacy")]
pub mod v0_22 {
#[cfg(feature = "legacy")]
pub mod fetcher {
#[cfg(feature = "legacy")]
include!("mesos.legacy.v0_22.fetcher.rs");
}
}
#[cfg(feature = "legacy")]
pub mod v0_23 {
#[cfg(feature = "legacy")]
include!("mesos.legacy.v0_23.rs");
#[cfg(feature = "legacy")]
pub mod executor {
#[cfg(feature = "legacy")]
include!("mesos.legacy.v0_23.executor.rs");
}
}
#[cfg(feature = "legacy")]
pub mod v0_27 {
#[cfg(feature = "legacy")]
pub mod executor {
#[cfg(feature = "legacy")]
include!("mesos.legacy.v0_27.executor.rs");
}
#[cfg(feature = "legacy")]
pub mod slave {
#[cfg(feature = "legacy")]
include!("mesos.legacy.v0_27.slave.rs");
}
}
#[cfg(feature = "legacy")]
pub mod v1_0 {
#[cfg(feature = "legacy")]
pub mod agent {
#[cfg(feature = "legacy")]
include!("mesos.legacy.v1_0.agent.rs");
}
#[cfg(feature = "legacy")]
pub mod docker {
#[cfg(feature = "legacy")]
pub mod spec {
#[cfg(feature = "legacy")]
pub mod v1 {
#[cfg(feature = "legacy")]
include!("mesos.legacy.v1_0.docker.spec.v1.rs");
}
#[cfg(feature = "legacy")]
pub mod v2 {
#[cfg(feature = "legacy")]
include!("mesos.legacy.v1_0.docker.spec.v2.rs");
}
}
}
#[cfg(feature = "legacy")]
pub mod master {
#[cfg(feature = "legacy")]
include!("mesos.legacy.v1_0.master.rs");
}
#[cfg(feature = "legacy")]
pub mod slave {
#[cfg(feature = "legacy")]
include!("mesos.legacy.v1_0.slave.rs");
}
}
#[cfg(feature = "legacy")]
pub mod v1_1 {
#[cfg(feature = "legacy")]
pub mod master {
#[cfg(feature = "legacy")]
include!("mesos.legacy.v1_1.master.rs");
}
#[cfg(feature = "legacy")]
pub mod slave {
#[cfg(feature = "legacy")]
include!("mesos.legacy.v1_1.slave.rs");
}
}
#[cfg(feature = "legacy")]
pub mod v1_2 {
#[cfg(feature = "legacy")]
pub mod oci {
#[cfg(feature = "legacy")]
pub mod spec {
#[cfg(feature = "legacy")]
pub mod image {
#[cfg(feature = "legacy")]
pub mod v1 {
#[cfg(feature = "legacy")]
include!("mesos.legacy.v1_2.oci.spec.image.v1.rs");
}
}
}
}
}
#[cfg(feature = "legacy")]
pub mod v1_3 {
#[cfg(feature = "legacy")]
pub mod oci {
#[cfg(feature = "legacy")]
pub mod spec {
#[cfg(feature = "legacy")]
pub mod image {
#[cfg(feature = "legacy")]
pub mod v1 {
#[cfg(feature = "legacy")]
include!("mesos.legacy.v1_3.oci.spec.image.v1.rs");
}
}
}
}
#[cfg(feature = "legacy")]
pub mod resource_provider {
#[cfg(feature = "legacy")]
include!("mesos.legacy.v1_3.resource_provider.rs");
}
}
#[cfg(feature = "legacy")]
pub mod v1_4 {
#[cfg(feature = "legacy")]
pub mod internal {
#[cfg(feature = "legacy")]
include!("mesos.legacy.v1_4.internal.rs");
}
#[cfg(feature = "legacy")]
pub mod resource_provider {
#[cfg(feature = "legacy")]
include!("mesos.legacy.v1_4.resource_provider.rs");
}
}
#[cfg(feature = "legacy")]
pub mod v1_5 {
#[cfg(feature = "legacy")]
pub mod scheduler {
#[cfg(feature = "legacy")]
include!("mesos.legacy.v1_5.scheduler.rs");
}
}
#[cfg(feature = "legacy")]
pub mod v1_6 {
#[cfg(feature = "legacy")]
pub mod resource_provider {
#[cfg(feature = "legacy")]
include!("mesos.legacy.v1_6.resource_provider.rs");
}
}
}
#[cfg(feature = "operator")]
pub mod master {
#[cfg(feature = "operator")]
include!("mesos.master.rs");
}
#[cfg(feature = "internal")]
pub mod resource_provider {
#[cfg(feature = "internal")]
include!("mesos.resource_provider.rs");
#[cfg(feature = "internal")]
pub mod registry {
#[cfg(feature = "internal")]
include!("mesos.resource_provider.registry.rs");
}
}
pub mod scheduler {
include!("mesos.scheduler.rs");
}
#[cfg(feature = "internal")]
pub mod seccomp {
#[cfg(feature = "internal")]
include!("mesos.seccomp.rs");
}
#[cfg(feature = "internal")]
pub mod slave {
#[cfg(feature = "internal")]
include!("mesos.slave.rs");
}
pub mod v1 {
include!("mesos.v1.rs");
#[cfg(feature = "operator")]
pub mod agent {
#[cfg(feature = "operator")]
include!("mesos.v1.agent.rs");
}
#[cfg(feature = "operator")]
pub mod allocator {
#[cfg(feature = "operator")]
include!("mesos.v1.allocator.rs");
}
pub mod executor {
include!("mesos.v1.executor.rs");
}
#[cfg(feature = "operator")]
pub mod maintenance {
#[cfg(feature = "operator")]
include!("mesos.v1.maintenance.rs");
}
#[cfg(feature = "operator")]
pub mod master {
#[cfg(feature = "operator")]
include!("mesos.v1.master.rs");
}
#[cfg(feature = "operator")]
pub mod quota {
#[cfg(feature = "operator")]
include!("mesos.v1.quota.rs");
}
#[cfg(feature = "operator")]
pub mod resource_provider {
#[cfg(feature = "operator")]
include!("mesos.v1.resource_provider.rs");
}
pub mod scheduler {
include!("mesos.v1.scheduler.rs");
}
}
}
#[cfg(feature = "internal")]
pub mod oci {
#[cfg(feature = "internal")]
pub mod spec {
#[cfg(feature = "internal")]
pub mod image {
#[cfg(feature = "internal")]
pub mod v1 {
#[cfg(feature = "internal")]
include!("oci.spec.image.v1.rs");
}
}
}
}
