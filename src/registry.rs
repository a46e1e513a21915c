//! Every message type by its full name, in both spellings.

use std::any::Any;
use std::fmt;
use std::sync::OnceLock;

use crate::Captured;
#[cfg(feature = "legacy")]
use crate::Release;
use crate::codec::{Codec, DecodeError, DecodeOptions, Input};
#[cfg(feature = "proto")]
use crate::codec::{ErrorKind, message::check};
#[cfg(feature = "legacy")]
use crate::legacy::eras::{ERAS, Era};
#[cfg(feature = "legacy")]
use crate::proto::tables::MESSAGES;
#[cfg(feature = "proto")]
use crate::wire::{self, Form, Path};
use crate::wire::{Dialect, Finding, MessageTable};

/// A name of a message: `mesos.TaskInfo` and `mesos.v1.TaskInfo` are two names of one type,
/// in two dialects.
#[derive(Clone, Copy)]
pub struct Entry {
    name: &'static str,
    dialect: Dialect,
    codec: Kind,
}

/// What decodes a message.
#[derive(Clone, Copy)]
enum Kind {
    /// A type of the model.
    Model(&'static Erased),
    /// A type of the generated layer, where the model has none.
    #[cfg(feature = "proto")]
    Layer(&'static Layer),
}

/// A type of the model without the type.
struct Erased {
    table: &'static MessageTable,
    decode: fn(Input<'_>, &DecodeOptions) -> Result<Message, DecodeError>,
    decode_exact: fn(Input<'_>, &DecodeOptions) -> Result<Message, DecodeError>,
    capture: fn(Input<'_>, &DecodeOptions) -> Result<Capture, DecodeError>,
    #[cfg(feature = "laws")]
    laws: fn(&[u8]) -> Result<(), crate::laws::Violation>,
    #[cfg(feature = "laws")]
    edit: fn(&[u8], &[u8]) -> Result<(), crate::laws::Violation>,
    #[cfg(any(feature = "arbitrary", feature = "proptest"))]
    generate: fn(&mut crate::generate::Entropy<'_>) -> Message,
}

/// A type of the generated layer without the type.
#[cfg(feature = "proto")]
pub(crate) struct Layer {
    table: &'static MessageTable,
    /// Reads the sound form.
    read: fn(&'static MessageTable, &[u8]) -> Option<Message>,
}

/// A captured message of a type that is known only when the program runs.
#[derive(Debug)]
pub struct Capture {
    /// What the message says, as far as its type goes.
    pub message: Message,
    /// Everything that was on the wire, in canonical form.
    pub bytes: Vec<u8>,
    /// What the type has no place for; at most [`MAX_FINDINGS`](crate::wire::MAX_FINDINGS).
    pub residue: Vec<Finding>,
    /// How much that is, listed or not.
    pub residue_total: usize,
}

impl Capture {
    fn new<T: Codec + Send + Sync>(captured: Captured<T>) -> Self {
        Capture {
            bytes: captured.encode_to_vec(),
            residue: captured.residue(),
            residue_total: captured.residue_total(),
            message: Message::new(captured.value),
        }
    }
}

#[cfg(feature = "proto")]
impl Layer {
    pub(crate) const fn of<P>(table: &'static MessageTable) -> Self
    where
        P: prost::Message + Default + fmt::Debug + Send + Sync + 'static,
    {
        Layer {
            table,
            read: |table, sound| {
                let proto = P::decode(sound).ok()?;
                Some(Message(Box::new(Generated { table, proto })))
            },
        }
    }

    fn capture(&self, input: &Input<'_>, options: &DecodeOptions) -> Result<Capture, DecodeError> {
        let message = self.decode(input, &options.clone().lossy_text(true), false)?;
        // It has been walked over once without a fault.
        let walk = wire::walk(self.table, input.as_slice(), wire::DEFAULT_DEPTH, Form::Canonical);
        let (bytes, residue, residue_total) =
            walk.map_or_else(|_| Default::default(), |w| (w.bytes, w.findings, w.total));
        Ok(Capture { message, bytes, residue, residue_total })
    }

    fn decode(
        &self,
        input: &Input<'_>,
        options: &DecodeOptions,
        strict: bool,
    ) -> Result<Message, DecodeError> {
        let sound = check(self.table, input.as_slice(), options, strict)?;
        // The walk has found nothing wrong: what prost refuses all the same is malformed.
        (self.read)(self.table, &sound)
            .ok_or_else(|| DecodeError::new(ErrorKind::Malformed, Path::new(self.table), None))
    }
}

/// What the features make of every type.
trait Registered: Codec + Send + Sync + WithLaws + WithGenerate {}
impl<T: Codec + Send + Sync + WithLaws + WithGenerate> Registered for T {}

#[cfg(feature = "laws")]
use crate::codec::Generated as WithLaws;
#[cfg(any(feature = "arbitrary", feature = "proptest"))]
use crate::generate::Generate as WithGenerate;
#[cfg(not(feature = "laws"))]
trait WithLaws {}
#[cfg(not(feature = "laws"))]
impl<T> WithLaws for T {}
#[cfg(not(any(feature = "arbitrary", feature = "proptest")))]
trait WithGenerate {}
#[cfg(not(any(feature = "arbitrary", feature = "proptest")))]
impl<T> WithGenerate for T {}

impl Erased {
    const fn of<T: Registered>() -> Self {
        Erased {
            table: T::TABLE,
            decode: |input, options| T::decode_with(input, options).map(Message::new),
            decode_exact: |input, options| T::decode_exact_with(input, options).map(Message::new),
            capture: |input, options| Captured::<T>::decode_with(input, options).map(Capture::new),
            #[cfg(feature = "laws")]
            laws: crate::laws::all::<T>,
            #[cfg(feature = "laws")]
            edit: crate::laws::edit::<T>,
            #[cfg(any(feature = "arbitrary", feature = "proptest"))]
            generate: |entropy| Message::new(T::generate(entropy)),
        }
    }
}

impl Entry {
    /// The full name: `mesos.SlaveInfo`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The dialect of the name, in which its fields are to be called.
    pub fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// The description of the message.
    pub fn table(&self) -> &'static MessageTable {
        match self.codec {
            Kind::Model(model) => model.table,
            #[cfg(feature = "proto")]
            Kind::Layer(layer) => layer.table,
        }
    }

    /// Whether the message has a type in the model; if not, one of the generated layer stands
    /// for it.
    pub fn is_model(&self) -> bool {
        matches!(self.codec, Kind::Model(_))
    }

    /// Decodes as [`Codec::decode_with`].
    ///
    /// # Errors
    /// As that.
    pub fn decode<'a>(
        &self,
        input: impl Into<Input<'a>>,
        options: &DecodeOptions,
    ) -> Result<Message, DecodeError> {
        match self.codec {
            Kind::Model(model) => (model.decode)(input.into(), options),
            #[cfg(feature = "proto")]
            Kind::Layer(layer) => layer.decode(&input.into(), options, false),
        }
    }

    /// Decodes as [`Codec::decode_exact_with`].
    ///
    /// # Errors
    /// As that.
    pub fn decode_exact<'a>(
        &self,
        input: impl Into<Input<'a>>,
        options: &DecodeOptions,
    ) -> Result<Message, DecodeError> {
        match self.codec {
            Kind::Model(model) => (model.decode_exact)(input.into(), options),
            #[cfg(feature = "proto")]
            Kind::Layer(layer) => layer.decode(&input.into(), options, true),
        }
    }

    /// Decodes as [`Captured::decode_with`].
    ///
    /// # Errors
    /// As that.
    pub fn capture<'a>(
        &self,
        input: impl Into<Input<'a>>,
        options: &DecodeOptions,
    ) -> Result<Capture, DecodeError> {
        match self.codec {
            Kind::Model(model) => (model.capture)(input.into(), options),
            #[cfg(feature = "proto")]
            Kind::Layer(layer) => layer.capture(&input.into(), options),
        }
    }

    /// Holds the type to every law, on these bytes.
    ///
    /// # Errors
    /// A law is broken.
    #[cfg(feature = "laws")]
    pub fn laws(&self, bytes: &[u8]) -> Result<(), crate::laws::Violation> {
        match self.codec {
            Kind::Model(model) => (model.laws)(bytes),
            Kind::Layer(_) => crate::laws::layer(self, bytes),
        }
    }

    /// Holds the type to [`laws::edit`](crate::laws::edit); of the model only.
    ///
    /// # Errors
    /// The law is broken.
    #[cfg(feature = "laws")]
    pub fn edit(&self, bytes: &[u8], entropy: &[u8]) -> Result<(), crate::laws::Violation> {
        match self.codec {
            Kind::Model(model) => (model.edit)(bytes, entropy),
            Kind::Layer(_) => Ok(()),
        }
    }

    /// A value of the type, made as [`generate`](crate::generate) says; of the model only.
    #[cfg(any(feature = "arbitrary", feature = "proptest"))]
    pub fn generate(&self, entropy: &mut crate::generate::Entropy<'_>) -> Option<Message> {
        match self.codec {
            Kind::Model(model) => Some((model.generate)(entropy)),
            #[cfg(feature = "proto")]
            Kind::Layer(_) => None,
        }
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Entry").field(&self.name).finish()
    }
}

/// The entry of a full name, in its newest shape; names of older releases are known too.
///
/// ```
/// let entry = mesos_types::registry::find("mesos.SlaveID").unwrap();
/// assert_eq!(entry.table().name, "mesos.v1.AgentID");
/// ```
pub fn find(name: &str) -> Option<Entry> {
    let exact = |name: &str| {
        let index = index();
        let i = index.binary_search_by_key(&name, |e| e.name).ok()?;
        index.get(i).copied()
    };
    exact(name).or_else(|| {
        RENAMED.iter().find_map(|(old, new)| {
            let rest = name.strip_prefix(old)?;
            let whole = rest.is_empty() || rest.starts_with('.');
            whole.then(|| exact(&format!("{new}{rest}"))).flatten()
        })
    })
}

/// The entry of a full name as a release had it: its table is of the shape that the message had
/// then. A name that did not exist in that release is the one of [`find`].
///
/// ```
/// use mesos_types::registry;
///
/// let entry = registry::find_in("0.22.1".parse()?, "mesos.scheduler.Call").unwrap();
/// assert_eq!(entry.name(), "mesos.scheduler.Call");
/// assert_eq!(entry.table().name, "mesos.legacy.v0_20.scheduler.Call");
///
/// let entry = registry::find_in("0.23.0".parse()?, "mesos.scheduler.Call").unwrap();
/// assert_eq!(entry.table().name, "mesos.scheduler.Call");
/// # Ok::<(), mesos_types::ParseError>(())
/// ```
///
/// Shapes are known of 0.20 and later.
#[cfg(feature = "legacy")]
pub fn find_in(release: Release, name: &str) -> Option<Entry> {
    let shapes = reshaped();
    let first = shapes.partition_point(|r| r.name.as_str() < name);
    let named = shapes.iter().skip(first).take_while(|r| r.name == name);
    match { named }.find(|r| r.era.from <= release && release < r.era.before) {
        Some(Reshaped { name, codec, .. }) => {
            codec.map(|codec| Entry { name, dialect: dialect_of(name), codec })
        }
        None => find(name),
    }
}

/// A name that stood for another shape than today's.
#[cfg(feature = "legacy")]
struct Reshaped {
    name: String,
    era: &'static Era,
    /// None where the generated layer alone has the shape, and is not there.
    codec: Option<Kind>,
}

/// Those names in order, with those nested in each.
#[cfg(feature = "legacy")]
fn reshaped() -> &'static [Reshaped] {
    static RESHAPED: OnceLock<Vec<Reshaped>> = OnceLock::new();
    RESHAPED.get_or_init(|| {
        let mut all = Vec::new();
        for era in ERAS {
            for table in MESSAGES.iter().filter(|t| !t.map_entry) {
                let Some(nested) = table.name.strip_prefix(era.shape) else { continue };
                if nested.is_empty() || nested.starts_with('.') {
                    let codec = find(table.name).map(|e| e.codec);
                    let name = |name: &&str| format!("{name}{nested}");
                    all.extend(era.names.iter().map(name).map(|name| Reshaped {
                        name,
                        era,
                        codec,
                    }));
                }
            }
        }
        all.sort_by(|a, b| a.name.cmp(&b.name));
        all
    })
}

/// Messages that were called otherwise in older releases, their shape being the same.
const RENAMED: &[(&str, &str)] = &[
    ("mesos.HealthCheck.HTTP", "mesos.HealthCheck.HTTPCheckInfo"),
    ("mesos.v1.HealthCheck.HTTP", "mesos.v1.HealthCheck.HTTPCheckInfo"),
    ("mesos.Image.AppC", "mesos.Image.Appc"),
    ("mesos.v1.Image.AppC", "mesos.v1.Image.Appc"),
    ("mesos.internal.Task", "mesos.Task"),
    ("mesos.master.InverseOfferStatus", "mesos.allocator.InverseOfferStatus"),
    ("mesos.v1.ACL", "mesos.ACL"),
    ("mesos.v1.ACLs", "mesos.ACLs"),
    ("csi.VolumeCapability", "csi.v0.VolumeCapability"),
];

/// Every name, in order.
pub fn entries() -> impl ExactSizeIterator<Item = Entry> {
    index().iter().copied()
}

/// The entries by name: the types of the model, and of the generated layer the others.
fn index() -> &'static [Entry] {
    static INDEX: OnceLock<Vec<Entry>> = OnceLock::new();
    INDEX.get_or_init(|| {
        let codecs = TYPES.iter().copied().flatten().map(Kind::Model);
        #[cfg(feature = "proto")]
        let codecs = codecs.chain(crate::proto::LAYER.iter().map(Kind::Layer));
        let mut index: Vec<Entry> = codecs
            .flat_map(|codec| {
                let entry = |name, dialect| Entry { name, dialect, codec };
                let table = entry("", Dialect::V1).table();
                let v1 = entry(table.name, dialect_of(table.name));
                [v1, entry(table.v0_name, Dialect::V0)]
            })
            .filter(|e| !e.name.is_empty())
            .collect();
        // The sort keeps their order: of two with one name the model's stands first.
        index.sort_by_key(|e| e.name);
        index.dedup_by_key(|e| e.name);
        index
    })
}

fn dialect_of(name: &str) -> Dialect {
    if name.starts_with("mesos.v1.") { Dialect::V1 } else { Dialect::V0 }
}

/// A decoded message of a type that is known only when the program runs.
pub struct Message(Box<dyn Held>);

trait Held: Send + Sync {
    #[cfg(feature = "json")]
    fn table(&self) -> &'static MessageTable;
    fn any(&self) -> &dyn Any;
    fn debug(&self) -> &dyn fmt::Debug;
    fn encode(&self) -> Vec<u8>;
    #[cfg(feature = "laws")]
    fn put_get(&self) -> Result<(), crate::laws::Violation>;
}

impl<T: Codec + Send + Sync> Held for T {
    #[cfg(feature = "json")]
    fn table(&self) -> &'static MessageTable {
        T::TABLE
    }
    fn any(&self) -> &dyn Any {
        self
    }
    fn debug(&self) -> &dyn fmt::Debug {
        self
    }
    fn encode(&self) -> Vec<u8> {
        self.encode_to_vec()
    }
    #[cfg(feature = "laws")]
    fn put_get(&self) -> Result<(), crate::laws::Violation> {
        crate::laws::put_get(self)
    }
}

/// A message of the generated layer.
#[cfg(feature = "proto")]
struct Generated<P> {
    table: &'static MessageTable,
    proto: P,
}

#[cfg(feature = "proto")]
impl<P: prost::Message + fmt::Debug + Send + Sync + 'static> Held for Generated<P> {
    #[cfg(feature = "json")]
    fn table(&self) -> &'static MessageTable {
        self.table
    }
    fn any(&self) -> &dyn Any {
        &self.proto
    }
    fn debug(&self) -> &dyn fmt::Debug {
        &self.proto
    }
    fn encode(&self) -> Vec<u8> {
        // Entries of maps stand in any order here.
        let bytes = self.proto.encode_to_vec();
        wire::canonical(self.table, &bytes, wire::DEFAULT_DEPTH).unwrap_or(bytes)
    }
    #[cfg(feature = "laws")]
    fn put_get(&self) -> Result<(), crate::laws::Violation> {
        Ok(())
    }
}

impl Message {
    fn new<T: Codec + Send + Sync>(value: T) -> Self {
        Message(Box::new(value))
    }

    /// Encodes as [`Codec::encode_to_vec`].
    pub fn encode_to_vec(&self) -> Vec<u8> {
        self.0.encode()
    }

    /// The value in exact form and the names of a dialect, as [`json::exact`](crate::json::exact).
    #[cfg(feature = "json")]
    pub fn json(&self, dialect: Dialect) -> crate::json::Document {
        crate::json::Document::new(self.0.table(), dialect, self.encode_to_vec())
    }

    /// Holds the value to [`laws::put_get`](crate::laws::put_get).
    ///
    /// # Errors
    /// The law is broken.
    #[cfg(feature = "laws")]
    pub fn put_get(&self) -> Result<(), crate::laws::Violation> {
        self.0.put_get()
    }

    /// The value, if it is of this type: of the model, or of the generated layer if the model
    /// has none for the message.
    pub fn downcast_ref<T: 'static>(&self) -> Option<&T> {
        self.0.any().downcast_ref()
    }
}

/// The value's own.
impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.debug().fmt(f)
    }
}

/// The types of the model, room by room.
static TYPES: &[&[Erased]] = &[
    MODEL,
    #[cfg(feature = "operator")]
    OPERATOR,
    #[cfg(feature = "internal")]
    INTERNAL,
    #[cfg(feature = "legacy")]
    LEGACY,
];

macro_rules! types {
    ($(#[$cfg:meta])* $NAME:ident: $($t:ty,)*) => {
        $(#[$cfg])*
        static $NAME: &[Erased] = &[$(Erased::of::<$t>(),)*];
    };
}

types! {
    MODEL:
    crate::Acl,
    crate::acl::Entity,
    crate::acl::RegisterFramework,
    crate::acl::RunTask,
    crate::acl::TeardownFramework,
    crate::acl::ReserveResources,
    crate::acl::UnreserveResources,
    crate::acl::CreateVolume,
    crate::acl::DestroyVolume,
    crate::acl::ResizeVolume,
    crate::acl::GetQuota,
    crate::acl::UpdateQuota,
    crate::acl::ViewRole,
    crate::acl::UpdateWeight,
    crate::acl::GetEndpoint,
    crate::acl::ViewFramework,
    crate::acl::ViewTask,
    crate::acl::ViewExecutor,
    crate::acl::AccessSandbox,
    crate::acl::AccessMesosLog,
    crate::acl::ViewFlags,
    crate::acl::LaunchNestedContainerAsUser,
    crate::acl::LaunchNestedContainerUnderParentWithUser,
    crate::acl::LaunchNestedContainerSessionAsUser,
    crate::acl::LaunchNestedContainerSessionUnderParentWithUser,
    crate::acl::AttachContainerInput,
    crate::acl::AttachContainerOutput,
    crate::acl::KillNestedContainer,
    crate::acl::WaitNestedContainer,
    crate::acl::ViewContainer,
    crate::acl::RemoveNestedContainer,
    crate::acl::SetLogLevel,
    crate::acl::RegisterAgent,
    crate::acl::UpdateMaintenanceSchedule,
    crate::acl::GetMaintenanceSchedule,
    crate::acl::StartMaintenance,
    crate::acl::StopMaintenance,
    crate::acl::GetMaintenanceStatus,
    crate::acl::DrainAgent,
    crate::acl::DeactivateAgent,
    crate::acl::ReactivateAgent,
    crate::acl::MarkAgentGone,
    crate::acl::LaunchStandaloneContainer,
    crate::acl::KillStandaloneContainer,
    crate::acl::WaitStandaloneContainer,
    crate::acl::RemoveStandaloneContainer,
    crate::acl::ViewStandaloneContainer,
    crate::acl::MarkResourceProvidersGone,
    crate::acl::ModifyResourceProviderConfig,
    crate::acl::PruneImages,
    crate::acl::CreateBlockDisk,
    crate::acl::DestroyBlockDisk,
    crate::acl::CreateMountDisk,
    crate::acl::DestroyMountDisk,
    crate::acl::DestroyRawDisk,
    crate::acl::ViewResourceProvider,
    crate::acl::ShutdownFramework,
    crate::acl::SetQuota,
    crate::acl::RemoveQuota,
    crate::Acls,
    crate::scheduler::v0::Call,
    crate::scheduler::v0::call::Subscribe,
    crate::Address,
    crate::Url,
    crate::AgentInfo,
    crate::agent_info::Capability,
    crate::DrainConfig,
    crate::DrainInfo,
    crate::CgroupInfo,
    crate::cgroup_info::Blkio,
    crate::cgroup_info::blkio::Value,
    crate::cgroup_info::blkio::Cfq,
    crate::cgroup_info::blkio::cfq::Statistics,
    crate::cgroup_info::blkio::Throttling,
    crate::cgroup_info::blkio::throttling::Statistics,
    crate::cgroup_info::blkio::Statistics,
    crate::cgroup_info::NetCls,
    crate::CheckInfo,
    crate::check_info::Command,
    crate::check_info::Http,
    crate::check_info::Tcp,
    crate::HealthCheck,
    crate::health_check::HttpCheckInfo,
    crate::health_check::TcpCheckInfo,
    crate::CheckStatusInfo,
    crate::check_status_info::Command,
    crate::check_status_info::Http,
    crate::check_status_info::Tcp,
    crate::CommandInfo,
    crate::command_info::Uri,
    crate::command_info::ContainerInfo,
    crate::Environment,
    crate::environment::Variable,
    crate::ContainerInfo,
    crate::container_info::DockerInfo,
    crate::container_info::docker_info::PortMapping,
    crate::container_info::MesosInfo,
    crate::ContainerStatus,
    crate::TtyInfo,
    crate::tty_info::WindowSize,
    crate::Device,
    crate::device::Number,
    crate::DeviceAccess,
    crate::device_access::Access,
    crate::DeviceWhitelist,
    crate::DiscoveryInfo,
    crate::Port,
    crate::Ports,
    crate::ExecutorInfo,
    crate::executor::Event,
    crate::executor::event::Subscribed,
    crate::executor::event::Launch,
    crate::executor::event::LaunchGroup,
    crate::executor::event::Kill,
    crate::executor::event::Acknowledged,
    crate::executor::event::Message,
    crate::executor::event::Error,
    crate::executor::Call,
    crate::executor::call::Subscribe,
    crate::executor::call::Update,
    crate::executor::call::Message,
    crate::FrameworkInfo,
    crate::framework_info::Capability,
    crate::OfferFilters,
    crate::offer_filters::ResourceQuantities,
    crate::offer_filters::MinAllocatableResources,
    crate::FrameworkId,
    crate::OfferId,
    crate::AgentId,
    crate::TaskId,
    crate::ExecutorId,
    crate::ContainerId,
    crate::ResourceProviderId,
    crate::OperationId,
    crate::Uuid,
    crate::Image,
    crate::image::Appc,
    crate::image::Docker,
    crate::VersionInfo,
    crate::Flag,
    crate::Metric,
    crate::FileInfo,
    crate::Labels,
    crate::Label,
    crate::Parameter,
    crate::Parameters,
    crate::CapabilityInfo,
    crate::SeccompInfo,
    crate::LinuxInfo,
    crate::RLimitInfo,
    crate::r_limit_info::RLimit,
    crate::MachineId,
    crate::MachineInfo,
    crate::DomainInfo,
    crate::domain_info::FaultDomain,
    crate::domain_info::fault_domain::RegionInfo,
    crate::domain_info::fault_domain::ZoneInfo,
    crate::MasterInfo,
    crate::master_info::Capability,
    crate::NetworkInfo,
    crate::network_info::IpAddress,
    crate::network_info::PortMapping,
    crate::TrafficControlStatistics,
    crate::IpStatistics,
    crate::IcmpStatistics,
    crate::TcpStatistics,
    crate::UdpStatistics,
    crate::SnmpStatistics,
    crate::Offer,
    crate::offer::Operation,
    crate::offer::operation::Launch,
    crate::offer::operation::LaunchGroup,
    crate::offer::operation::Reserve,
    crate::offer::operation::Unreserve,
    crate::offer::operation::Create,
    crate::offer::operation::Destroy,
    crate::offer::operation::GrowVolume,
    crate::offer::operation::ShrinkVolume,
    crate::offer::operation::CreateDisk,
    crate::offer::operation::DestroyDisk,
    crate::offer::operation::CreateVolume,
    crate::offer::operation::DestroyVolume,
    crate::offer::operation::CreateBlock,
    crate::offer::operation::DestroyBlock,
    crate::InverseOffer,
    crate::Request,
    crate::Filters,
    crate::OperationStatus,
    crate::Operation,
    crate::PerformanceStatistics,
    crate::Resource,
    crate::resource::AllocationInfo,
    crate::resource::ReservationInfo,
    crate::resource::DiskInfo,
    crate::resource::disk_info::Persistence,
    crate::resource::disk_info::Source,
    crate::resource::disk_info::source::Path,
    crate::resource::disk_info::source::Mount,
    crate::resource::RevocableInfo,
    crate::resource::SharedInfo,
    crate::ResourceProviderInfo,
    crate::resource_provider_info::Storage,
    crate::CsiPluginInfo,
    crate::CsiPluginContainerInfo,
    crate::CsiPluginEndpoint,
    crate::Role,
    crate::WeightInfo,
    crate::RateLimit,
    crate::RateLimits,
    crate::scheduler::Event,
    crate::scheduler::event::Subscribed,
    crate::scheduler::event::Offers,
    crate::scheduler::event::InverseOffers,
    crate::scheduler::event::Rescind,
    crate::scheduler::event::RescindInverseOffer,
    crate::scheduler::event::Update,
    crate::scheduler::event::UpdateOperationStatus,
    crate::scheduler::event::Message,
    crate::scheduler::event::Failure,
    crate::scheduler::event::Error,
    crate::scheduler::Response,
    crate::scheduler::response::ReconcileOperations,
    crate::scheduler::AttributeConstraint,
    crate::scheduler::attribute_constraint::Selector,
    crate::scheduler::attribute_constraint::Predicate,
    crate::scheduler::attribute_constraint::predicate::Exists,
    crate::scheduler::attribute_constraint::predicate::NotExists,
    crate::scheduler::attribute_constraint::predicate::TextEquals,
    crate::scheduler::attribute_constraint::predicate::TextNotEquals,
    crate::scheduler::attribute_constraint::predicate::TextMatches,
    crate::scheduler::attribute_constraint::predicate::TextNotMatches,
    crate::scheduler::OfferConstraints,
    crate::scheduler::offer_constraints::RoleConstraints,
    crate::scheduler::offer_constraints::role_constraints::Group,
    crate::scheduler::Call,
    crate::scheduler::call::Subscribe,
    crate::scheduler::call::Accept,
    crate::scheduler::call::Decline,
    crate::scheduler::call::AcceptInverseOffers,
    crate::scheduler::call::DeclineInverseOffers,
    crate::scheduler::call::Revive,
    crate::scheduler::call::Kill,
    crate::scheduler::call::Shutdown,
    crate::scheduler::call::Acknowledge,
    crate::scheduler::call::AcknowledgeOperationStatus,
    crate::scheduler::call::Reconcile,
    crate::scheduler::call::reconcile::Task,
    crate::scheduler::call::ReconcileOperations,
    crate::scheduler::call::reconcile_operations::Operation,
    crate::scheduler::call::Message,
    crate::scheduler::call::Request,
    crate::scheduler::call::Suppress,
    crate::scheduler::call::UpdateFramework,
    crate::scheduler::ApiResult,
    crate::Credential,
    crate::Credentials,
    crate::Secret,
    crate::secret::Reference,
    crate::secret::Value,
    crate::TaskInfo,
    crate::TaskGroupInfo,
    crate::Task,
    crate::TaskStatus,
    crate::TaskResourceLimitation,
    crate::KillPolicy,
    crate::TimeInfo,
    crate::DurationInfo,
    crate::Unavailability,
    crate::ResourceUsage,
    crate::resource_usage::Executor,
    crate::resource_usage::executor::Task,
    crate::ResourceStatistics,
    crate::resource_statistics::RatePercentiles,
    crate::resource_statistics::RateStatistics,
    crate::DiskStatistics,
    crate::Value,
    crate::value::Scalar,
    crate::value::Range,
    crate::value::Ranges,
    crate::value::Set,
    crate::value::Text,
    crate::Attribute,
    crate::Volume,
    crate::volume::Source,
    crate::volume::source::DockerVolume,
    crate::volume::source::HostPath,
    crate::volume::source::SandboxPath,
    crate::volume::source::CsiVolume,
    crate::volume::source::csi_volume::VolumeCapability,
    crate::volume::source::csi_volume::volume_capability::BlockVolume,
    crate::volume::source::csi_volume::volume_capability::MountVolume,
    crate::volume::source::csi_volume::volume_capability::AccessMode,
    crate::volume::source::csi_volume::StaticProvisioning,
    crate::MountPropagation,
}

types! {
    #[cfg(feature = "operator")]
    OPERATOR:
    crate::operator::resource_provider::Event,
    crate::operator::resource_provider::event::Subscribed,
    crate::operator::resource_provider::event::ApplyOperation,
    crate::operator::resource_provider::event::PublishResources,
    crate::operator::resource_provider::event::AcknowledgeOperationStatus,
    crate::operator::resource_provider::event::ReconcileOperations,
    crate::operator::resource_provider::event::Operation,
    crate::operator::resource_provider::Call,
    crate::operator::resource_provider::call::Subscribe,
    crate::operator::resource_provider::call::UpdateOperationStatus,
    crate::operator::resource_provider::call::UpdateState,
    crate::operator::resource_provider::call::UpdatePublishResourcesStatus,
    crate::operator::resource_provider::call::Update,
    crate::operator::Duration,
    crate::operator::master::Call,
    crate::operator::master::call::GetMetrics,
    crate::operator::master::call::SetLoggingLevel,
    crate::operator::master::call::ListFiles,
    crate::operator::master::call::ReadFile,
    crate::operator::master::call::UpdateWeights,
    crate::operator::master::call::ReserveResources,
    crate::operator::master::call::UnreserveResources,
    crate::operator::master::call::CreateVolumes,
    crate::operator::master::call::DestroyVolumes,
    crate::operator::master::call::GrowVolume,
    crate::operator::master::call::ShrinkVolume,
    crate::operator::master::call::UpdateMaintenanceSchedule,
    crate::operator::master::call::StartMaintenance,
    crate::operator::master::call::StopMaintenance,
    crate::operator::master::call::DrainAgent,
    crate::operator::master::call::DeactivateAgent,
    crate::operator::master::call::ReactivateAgent,
    crate::operator::master::call::UpdateQuota,
    crate::operator::master::call::SetQuota,
    crate::operator::master::call::RemoveQuota,
    crate::operator::master::call::Teardown,
    crate::operator::master::call::MarkAgentGone,
    crate::operator::master::Response,
    crate::operator::master::response::GetHealth,
    crate::operator::master::response::GetFlags,
    crate::operator::master::response::GetVersion,
    crate::operator::master::response::GetMetrics,
    crate::operator::master::response::GetLoggingLevel,
    crate::operator::master::response::ListFiles,
    crate::operator::master::response::ReadFile,
    crate::operator::master::response::GetState,
    crate::operator::master::response::GetAgents,
    crate::operator::master::response::get_agents::Agent,
    crate::operator::master::response::get_agents::agent::ResourceProvider,
    crate::operator::master::response::GetFrameworks,
    crate::operator::master::response::get_frameworks::Framework,
    crate::operator::master::response::GetExecutors,
    crate::operator::master::response::get_executors::Executor,
    crate::operator::master::response::GetOperations,
    crate::operator::master::response::GetTasks,
    crate::operator::master::response::GetRoles,
    crate::operator::master::response::GetWeights,
    crate::operator::master::response::GetMaster,
    crate::operator::master::response::GetMaintenanceStatus,
    crate::operator::master::response::GetMaintenanceSchedule,
    crate::operator::master::response::GetQuota,
    crate::operator::master::response::GetFileContents,
    crate::operator::master::Event,
    crate::operator::master::event::Subscribed,
    crate::operator::master::event::TaskAdded,
    crate::operator::master::event::TaskUpdated,
    crate::operator::master::event::FrameworkAdded,
    crate::operator::master::event::FrameworkUpdated,
    crate::operator::master::event::FrameworkRemoved,
    crate::operator::master::event::AgentAdded,
    crate::operator::master::event::AgentRemoved,
    crate::operator::agent::Call,
    crate::operator::agent::call::GetMetrics,
    crate::operator::agent::call::SetLoggingLevel,
    crate::operator::agent::call::ListFiles,
    crate::operator::agent::call::ReadFile,
    crate::operator::agent::call::GetContainers,
    crate::operator::agent::call::LaunchNestedContainer,
    crate::operator::agent::call::WaitNestedContainer,
    crate::operator::agent::call::KillNestedContainer,
    crate::operator::agent::call::RemoveNestedContainer,
    crate::operator::agent::call::LaunchNestedContainerSession,
    crate::operator::agent::call::AttachContainerInput,
    crate::operator::agent::call::AttachContainerOutput,
    crate::operator::agent::call::LaunchContainer,
    crate::operator::agent::call::WaitContainer,
    crate::operator::agent::call::KillContainer,
    crate::operator::agent::call::RemoveContainer,
    crate::operator::agent::call::AddResourceProviderConfig,
    crate::operator::agent::call::UpdateResourceProviderConfig,
    crate::operator::agent::call::RemoveResourceProviderConfig,
    crate::operator::agent::call::MarkResourceProviderGone,
    crate::operator::agent::call::PruneImages,
    crate::operator::agent::Response,
    crate::operator::agent::response::GetHealth,
    crate::operator::agent::response::GetFlags,
    crate::operator::agent::response::GetVersion,
    crate::operator::agent::response::GetMetrics,
    crate::operator::agent::response::GetLoggingLevel,
    crate::operator::agent::response::ListFiles,
    crate::operator::agent::response::ReadFile,
    crate::operator::agent::response::GetState,
    crate::operator::agent::response::GetContainers,
    crate::operator::agent::response::get_containers::Container,
    crate::operator::agent::response::GetFrameworks,
    crate::operator::agent::response::get_frameworks::Framework,
    crate::operator::agent::response::GetExecutors,
    crate::operator::agent::response::get_executors::Executor,
    crate::operator::agent::response::GetOperations,
    crate::operator::agent::response::GetTasks,
    crate::operator::agent::response::GetAgent,
    crate::operator::agent::response::GetResourceProviders,
    crate::operator::agent::response::get_resource_providers::ResourceProvider,
    crate::operator::agent::response::WaitNestedContainer,
    crate::operator::agent::response::WaitContainer,
    crate::operator::agent::response::GetFileContents,
    crate::operator::agent::ProcessIo,
    crate::operator::agent::process_io::Data,
    crate::operator::agent::process_io::Control,
    crate::operator::agent::process_io::control::Heartbeat,
    crate::operator::maintenance::Window,
    crate::operator::maintenance::Schedule,
    crate::operator::maintenance::ClusterStatus,
    crate::operator::maintenance::cluster_status::DrainingMachine,
    crate::operator::quota::QuotaInfo,
    crate::operator::quota::QuotaRequest,
    crate::operator::quota::QuotaConfig,
    crate::operator::quota::QuotaStatus,
    crate::operator::allocator::InverseOfferStatus,
    crate::operator::v0::Call,
    crate::operator::v0::call::DrainAgent,
}

types! {
    #[cfg(feature = "internal")]
    INTERNAL:
    crate::internal::RegisterFrameworkMessage,
    crate::internal::ReregisterFrameworkMessage,
    crate::internal::FrameworkRegisteredMessage,
    crate::internal::FrameworkReregisteredMessage,
    crate::internal::UnregisterFrameworkMessage,
    crate::internal::DeactivateFrameworkMessage,
    crate::internal::UpdateFrameworkMessage,
    crate::internal::ShutdownFrameworkMessage,
    crate::internal::FrameworkErrorMessage,
    crate::internal::FrameworkExpiredMessage,
    crate::internal::SubmitSchedulerRequest,
    crate::internal::SubmitSchedulerResponse,
    crate::internal::RegisterSlaveMessage,
    crate::internal::ReregisterSlaveMessage,
    crate::internal::SlaveRegisteredMessage,
    crate::internal::SlaveReregisteredMessage,
    crate::internal::MasterSlaveConnection,
    crate::internal::UnregisterSlaveMessage,
    crate::internal::PingSlaveMessage,
    crate::internal::PongSlaveMessage,
    crate::internal::HeartbeatMessage,
    crate::internal::UpdateSlaveMessage,
    crate::internal::update_slave_message::Operations,
    crate::internal::update_slave_message::ResourceProvider,
    crate::internal::update_slave_message::ResourceProviders,
    crate::internal::DrainSlaveMessage,
    crate::internal::ShutdownMessage,
    crate::internal::LostSlaveMessage,
    crate::internal::Archive,
    crate::internal::archive::Framework,
    crate::internal::RegisterExecutorMessage,
    crate::internal::ExecutorRegisteredMessage,
    crate::internal::ReregisterExecutorMessage,
    crate::internal::ExecutorReregisteredMessage,
    crate::internal::ReconnectExecutorMessage,
    crate::internal::ShutdownExecutorMessage,
    crate::internal::ExitedExecutorMessage,
    crate::internal::FrameworkToExecutorMessage,
    crate::internal::ExecutorToFrameworkMessage,
    crate::internal::LaunchTasksMessage,
    crate::internal::RunTaskMessage,
    crate::internal::RunTaskGroupMessage,
    crate::internal::KillTaskMessage,
    crate::internal::ReconcileTasksMessage,
    crate::internal::TaskHealthStatus,
    crate::internal::StatusUpdate,
    crate::internal::StatusUpdateMessage,
    crate::internal::StatusUpdateAcknowledgementMessage,
    crate::internal::StatusUpdateRecord,
    crate::internal::ResourceRequestMessage,
    crate::internal::ResourceOffersMessage,
    crate::internal::RescindResourceOfferMessage,
    crate::internal::ReviveOffersMessage,
    crate::internal::InverseOffersMessage,
    crate::internal::RescindInverseOfferMessage,
    crate::internal::ApplyOperationMessage,
    crate::internal::UpdateOperationStatusMessage,
    crate::internal::AcknowledgeOperationStatusMessage,
    crate::internal::ReconcileOperationsMessage,
    crate::internal::reconcile_operations_message::Operation,
    crate::internal::UpdateOperationStatusRecord,
    crate::internal::CheckpointResourcesMessage,
    crate::internal::ResourceVersionUuid,
    crate::internal::ResourceProviderCallMessage,
    crate::internal::ResourceProviderEventMessage,
    crate::internal::RegisterProjdMessage,
    crate::internal::ProjdReadyMessage,
    crate::internal::ProjdUpdateResourcesMessage,
    crate::internal::HookExecuted,
    crate::internal::authentication::AuthenticateMessage,
    crate::internal::authentication::AuthenticationMechanismsMessage,
    crate::internal::authentication::AuthenticationStartMessage,
    crate::internal::authentication::AuthenticationStepMessage,
    crate::internal::authentication::AuthenticationCompletedMessage,
    crate::internal::authentication::AuthenticationFailedMessage,
    crate::internal::authentication::AuthenticationErrorMessage,
}

types! {
    #[cfg(feature = "legacy")]
    LEGACY:
    crate::legacy::v0_20::ResourceUsage,
    crate::legacy::v0_20::Credential,
    crate::legacy::v0_20::Credentials,
    crate::legacy::v0_20::scheduler::Call,
    crate::legacy::v0_20::scheduler::call::Launch,
    crate::legacy::v0_20::scheduler::call::Reconcile,
    crate::legacy::v0_20::scheduler::Event,
    crate::legacy::v0_20::scheduler::event::Registered,
    crate::legacy::v0_20::scheduler::event::Reregistered,
    crate::legacy::v0_20::scheduler::event::Update,
    crate::legacy::v0_23::ResourceUsage,
    crate::legacy::v0_23::resource_usage::Executor,
    crate::legacy::v0_23::executor::Call,
    crate::legacy::v0_23::executor::call::Resubscribe,
    crate::legacy::v0_23::executor::Event,
    crate::legacy::v0_27::executor::Event,
    crate::legacy::v0_27::executor::event::Shutdown,
}
