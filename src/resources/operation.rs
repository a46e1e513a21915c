//! What offer operations make of resources.

use std::borrow::Borrow;
use std::collections::BTreeSet;

use super::algebra::Resources;
use super::error::ResourceError;
use super::sums::HasResources;
use crate::excerpt::excerpt;
use crate::offer::{Operation, OperationKind, operation};
use crate::resource::disk_info;
use crate::value::Scalar;
use crate::{ExecutorId, ExecutorInfo, Resource, ResourceKind, TaskInfo};

/// An operation that cannot be applied to resources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApplyError {
    /// Which operation of several it is; `None` for a single one.
    pub index: Option<usize>,
    /// Its type, if it has one.
    pub operation: Option<operation::Type>,
    /// Why it cannot be applied.
    pub problem: ApplyProblem,
}

impl std::fmt::Display for ApplyError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(index) = self.index {
            write!(f, "operations[{index}]: ")?;
        }
        match self.operation {
            Some(operation) => write!(f, "{operation}: {}", self.problem),
            None => write!(f, "an operation without a type: {}", self.problem),
        }
    }
}

impl std::error::Error for ApplyError {}

/// Why an operation cannot be applied.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ApplyProblem {
    /// The type is unset, `UNKNOWN` or not recognised.
    #[error("the type is not known")]
    UnknownType,
    /// The body that belongs to the type is missing.
    #[error("the body is missing")]
    BodyMissing,
    /// A resource in the operation is not valid.
    #[error(transparent)]
    Invalid(#[from] ResourceError),
    /// The resources do not hold what the operation takes.
    #[error("the resources do not hold {needed}")]
    Insufficient {
        /// The beginning of what it takes, as it is printed.
        needed: String,
    },
    /// What `RESERVE` or `UNRESERVE` names has no dynamic reservation in force.
    #[error("{resource} is not dynamically reserved")]
    NotDynamicallyReserved {
        /// The beginning of the resource, as it is printed.
        resource: String,
    },
    /// What `CREATE`, `DESTROY`, `GROW_VOLUME` or `SHRINK_VOLUME` names is not a persistent
    /// volume.
    #[error("{resource} is not a persistent volume")]
    NotVolume {
        /// The beginning of the resource, as it is printed.
        resource: String,
    },
    /// A shared volume has more copies, which somebody may use.
    #[error("{resource} has more copies")]
    Shared {
        /// The beginning of the volume, as it is printed.
        resource: String,
    },
    /// The amounts after the operation are not those before.
    #[error("it would make {after} of {before}")]
    Amounts {
        /// The amounts that it takes.
        before: String,
        /// The amounts that it gives.
        after: String,
    },
    /// The amount by which a volume grows or shrinks is not more than zero, or not less than the
    /// volume.
    #[error("the amount {amount} is not possible")]
    Amount {
        /// The amount.
        amount: String,
    },
    /// What is added is not of the kind of the volume.
    #[error("{resource} cannot be added to the volume")]
    NotAddable {
        /// The beginning of the resource, as it is printed.
        resource: String,
    },
    /// A `MOUNT` disk is used as a whole, and does not shrink.
    #[error("{resource} cannot be split")]
    Indivisible {
        /// The beginning of the resource, as it is printed.
        resource: String,
    },
    /// What the operation makes is only known from the status in which it finished, and was not
    /// given.
    #[error("the converted resources are missing")]
    ConvertedMissing,
    /// The operation says itself what it makes, and something else was given.
    #[error("converted resources do not belong to it")]
    ConvertedUnexpected,
}

fn printed(resource: &Resource) -> String {
    excerpt(&resource.to_string())
}

/// A step of an operation: resources that it takes, and what it makes of them.
#[derive(Clone, Debug, PartialEq)]
pub struct ResourceConversion {
    /// What is taken. The resources must hold it.
    pub consumed: Resources,
    /// What is there instead.
    pub converted: Resources,
    /// Whether none of a taken shared volume may be left.
    exclusive: bool,
}

impl ResourceConversion {
    /// A step that takes resources and makes others of them.
    pub fn new(consumed: Resources, converted: Resources) -> Self {
        ResourceConversion { consumed, converted, exclusive: false }
    }

    fn apply(&self, resources: &mut Resources) -> Result<(), ApplyProblem> {
        if !resources.contains(&self.consumed) {
            let needed = excerpt(&self.consumed.to_string());
            return Err(ApplyProblem::Insufficient { needed });
        }
        *resources -= &self.consumed;
        *resources += &self.converted;
        if self.exclusive {
            let left = self.consumed.iter().find(|volume| resources.count(volume) > 0);
            if let Some(left) = left.filter(|volume| volume.is_shared()) {
                return Err(ApplyProblem::Shared { resource: printed(left) });
            }
        }
        Ok(())
    }
}

impl Operation {
    /// The steps in which the operation changes resources; none for launches, which change
    /// nothing of what an agent has.
    ///
    /// `converted` is what the status has in which the operation finished
    /// ([`converted_resources`](crate::OperationStatus::converted_resources)). `CREATE_DISK`,
    /// `DESTROY_DISK` and their predecessors of 1.5 and 1.6 need it, since what they make is up
    /// to the resource provider; of `DESTROY_DISK` nothing may be left. Other operations say
    /// themselves what they make, and it must be empty.
    ///
    /// # Errors
    /// The operation is not valid by itself, or `converted` does not belong to it.
    pub fn conversions(
        &self,
        converted: &[Resource],
    ) -> Result<Vec<ResourceConversion>, ApplyError> {
        conversions(self, converted).map_err(|problem| self.problem(problem))
    }

    fn problem(&self, problem: ApplyProblem) -> ApplyError {
        ApplyError { index: None, operation: self.kind.tag(), problem }
    }
}

fn conversions(
    operation: &Operation,
    converted: &[Resource],
) -> Result<Vec<ResourceConversion>, ApplyProblem> {
    use OperationKind as Kind;
    let made = match &operation.kind {
        Kind::CreateDisk(body) => Some((&body.source, true)),
        Kind::DestroyDisk(body) => Some((&body.source, false)),
        Kind::CreateVolume(body) => Some((&body.source, true)),
        Kind::DestroyVolume(body) => Some((&body.volume, false)),
        Kind::CreateBlock(body) => Some((&body.source, true)),
        Kind::DestroyBlock(body) => Some((&body.block, false)),
        _ => None,
    };
    if let Some((source, needs_converted)) = made {
        if needs_converted && converted.is_empty() {
            return Err(ApplyProblem::ConvertedMissing);
        }
        let converted = Resources::checked(converted.iter().cloned())?;
        return Ok(vec![ResourceConversion::new(valid(source)?, converted)]);
    }
    if !converted.is_empty() {
        return Err(ApplyProblem::ConvertedUnexpected);
    }
    match &operation.kind {
        Kind::Launch(_) | Kind::LaunchGroup(_) => Ok(Vec::new()),
        Kind::Reserve(body) if !body.source.is_empty() => {
            body.resources.iter().try_for_each(dynamically_reserved)?;
            let consumed = Resources::checked(body.source.iter().cloned())?;
            let converted = Resources::checked(body.resources.iter().cloned())?;
            let same = consumed.to_unreserved() == converted.to_unreserved();
            if !same {
                return Err(ApplyProblem::Amounts {
                    before: excerpt(&consumed.to_unreserved().to_string()),
                    after: excerpt(&converted.to_unreserved().to_string()),
                });
            }
            Ok(vec![ResourceConversion::new(consumed, converted)])
        }
        Kind::Reserve(body) => each(&body.resources, |resource| {
            dynamically_reserved(resource)?;
            let reserved = valid(resource)?;
            Ok(ResourceConversion::new(reserved.pop_reservation()?, reserved))
        }),
        Kind::Unreserve(body) => each(&body.resources, |resource| {
            dynamically_reserved(resource)?;
            let reserved = valid(resource)?;
            let freed = reserved.pop_reservation()?;
            Ok(ResourceConversion::new(reserved, freed))
        }),
        Kind::Create(body) => each(&body.volumes, |volume| {
            persistent(volume)?;
            let space = valid(&volume.clone().without_persistence())?;
            Ok(ResourceConversion::new(space, valid(volume)?))
        }),
        Kind::Destroy(body) => each(&body.volumes, |volume| {
            persistent(volume)?;
            let space = valid(&volume.clone().without_persistence())?;
            let exclusive = true;
            Ok(ResourceConversion { consumed: valid(volume)?, converted: space, exclusive })
        }),
        Kind::GrowVolume(body) => grow(&body.volume, &body.addition).map(|step| vec![step]),
        Kind::ShrinkVolume(body) => shrink(&body.volume, &body.subtract).map(|step| vec![step]),
        Kind::Bare(bare) => Err(match bare.tag() {
            None | Some(operation::Type::Unknown | operation::Type::Unrecognized(_)) => {
                ApplyProblem::UnknownType
            }
            Some(_) => ApplyProblem::BodyMissing,
        }),
        // These have been dealt with above.
        Kind::CreateDisk(_)
        | Kind::DestroyDisk(_)
        | Kind::CreateVolume(_)
        | Kind::DestroyVolume(_)
        | Kind::CreateBlock(_)
        | Kind::DestroyBlock(_) => Ok(Vec::new()),
    }
}

fn each(
    resources: &[Resource],
    step: impl Fn(&Resource) -> Result<ResourceConversion, ApplyProblem>,
) -> Result<Vec<ResourceConversion>, ApplyProblem> {
    resources
        .iter()
        .enumerate()
        .map(|(index, resource)| {
            step(resource).map_err(|problem| match problem {
                ApplyProblem::Invalid(error) => {
                    ApplyProblem::Invalid(ResourceError { index: Some(index), ..error })
                }
                problem => problem,
            })
        })
        .collect()
}

fn valid(resource: &Resource) -> Result<Resources, ApplyProblem> {
    resource.check()?;
    Ok(Resources::from(resource.clone()))
}

fn dynamically_reserved(resource: &Resource) -> Result<(), ApplyProblem> {
    match resource.is_dynamically_reserved() {
        true => Ok(()),
        false => Err(ApplyProblem::NotDynamicallyReserved { resource: printed(resource) }),
    }
}

fn persistent(volume: &Resource) -> Result<(), ApplyProblem> {
    match volume.is_persistent_volume() {
        true => Ok(()),
        false => Err(ApplyProblem::NotVolume { resource: printed(volume) }),
    }
}

fn grow(volume: &Resource, addition: &Resource) -> Result<ResourceConversion, ApplyProblem> {
    persistent(volume)?;
    let (before, more) = (valid(volume)?, valid(addition)?);
    if volume.is_shared() {
        return Err(ApplyProblem::Shared { resource: printed(volume) });
    }
    let space = volume.clone().without_persistence();
    let mut after = volume.clone();
    match (&mut after.kind, &addition.kind) {
        (ResourceKind::Scalar(size), ResourceKind::Scalar(more)) => {
            if more.thousandths() <= 0 {
                return Err(ApplyProblem::Amount { amount: more.to_string() });
            }
            *size += more;
        }
        _ => return Err(ApplyProblem::NotAddable { resource: printed(addition) }),
    }
    // A `MOUNT` disk is one whole: nothing can be added to it.
    if !addition.is_addable_to(&space) {
        return Err(ApplyProblem::NotAddable { resource: printed(addition) });
    }
    Ok(ResourceConversion::new(before + more, valid(&after)?))
}

fn shrink(volume: &Resource, subtract: &Scalar) -> Result<ResourceConversion, ApplyProblem> {
    persistent(volume)?;
    if volume.is_shared() {
        return Err(ApplyProblem::Shared { resource: printed(volume) });
    }
    let wrong = || ApplyProblem::Amount { amount: subtract.to_string() };
    let before = valid(volume)?;
    let (mut after, mut freed) = (volume.clone(), volume.clone().without_persistence());
    let (ResourceKind::Scalar(size), ResourceKind::Scalar(space)) =
        (&mut after.kind, &mut freed.kind)
    else {
        return Err(wrong());
    };
    if subtract.thousandths() <= 0 || subtract.compare(size).is_ge() {
        return Err(wrong());
    }
    *size -= subtract;
    *space = Scalar::from_thousandths(subtract.thousandths());
    if volume.is_disk(disk_info::source::Type::Mount) {
        return Err(ApplyProblem::Indivisible { resource: printed(volume) });
    }
    Ok(ResourceConversion::new(before, valid(&after)? + valid(&freed)?))
}

impl Resources {
    /// The resources after an operation.
    ///
    /// `RESERVE`, `UNRESERVE`, `CREATE`, `DESTROY`, `GROW_VOLUME` and `SHRINK_VOLUME` make other
    /// resources of some. Launches take away what their tasks and executors ask for, each
    /// executor once; shared volumes must be there and stay, for any number of tasks.
    /// `CREATE_DISK` and `DESTROY_DISK` need [`apply_converted`](Self::apply_converted).
    ///
    /// # Errors
    /// The operation is not valid by itself, or the resources do not hold what it takes.
    ///
    /// ```
    /// use mesos_types::offer::Operation;
    /// use mesos_types::resources::Resources;
    /// use mesos_types::Resource;
    ///
    /// let offered: Resources = "disk:100".parse()?;
    /// let space = Resource::disk(60.0).reserved("web");
    /// let volume = space.clone().persistent("db", "data");
    /// let left = offered
    ///     .apply(&Operation::reserve(vec![space]))?
    ///     .apply(&Operation::create(vec![volume]))?;
    /// assert_eq!(left.to_string(), "disk:40; disk(reservations: [(DYNAMIC,web)])[db:data]:60");
    ///
    /// let error = offered.apply(&Operation::reserve(vec![Resource::disk(200.0).reserved("web")]));
    /// assert_eq!(error.unwrap_err().to_string(), "RESERVE: the resources do not hold disk:200");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn apply(&self, operation: &Operation) -> Result<Resources, ApplyError> {
        let mut left = self.clone();
        apply_one(&mut left, operation, &[], &mut BTreeSet::new())
            .map_err(|problem| operation.problem(problem))?;
        Ok(left)
    }

    /// The resources after an operation whose outcome was reported, as `CREATE_DISK` and
    /// `DESTROY_DISK` are by a status with
    /// [`converted_resources`](crate::OperationStatus::converted_resources).
    ///
    /// # Errors
    /// As [`apply`](Self::apply); or the converted resources do not belong to the operation.
    pub fn apply_converted(
        &self,
        operation: &Operation,
        converted: &[Resource],
    ) -> Result<Resources, ApplyError> {
        let mut left = self.clone();
        apply_one(&mut left, operation, converted, &mut BTreeSet::new())
            .map_err(|problem| operation.problem(problem))?;
        Ok(left)
    }

    /// The resources after operations in their order, such as those of an `ACCEPT` call. What
    /// several tasks name as the same executor is taken away once.
    ///
    /// # Errors
    /// An operation cannot be applied.
    pub fn apply_all<'a>(
        &self,
        operations: impl IntoIterator<Item = &'a Operation>,
    ) -> Result<Resources, ApplyError> {
        apply_all(self.clone(), operations, BTreeSet::new())
    }

    /// The resources after a step.
    ///
    /// # Errors
    /// The resources do not hold what the step takes.
    pub fn convert(&self, step: &ResourceConversion) -> Result<Resources, ApplyProblem> {
        let mut left = self.clone();
        step.apply(&mut left)?;
        Ok(left)
    }
}

pub(super) fn apply_all(
    mut left: Resources,
    operations: impl IntoIterator<Item = impl Borrow<Operation>>,
    mut running: BTreeSet<ExecutorId>,
) -> Result<Resources, ApplyError> {
    for (index, operation) in operations.into_iter().enumerate() {
        let operation = operation.borrow();
        apply_one(&mut left, operation, &[], &mut running)
            .map_err(|problem| ApplyError { index: Some(index), ..operation.problem(problem) })?;
    }
    Ok(left)
}

fn apply_one(
    left: &mut Resources,
    operation: &Operation,
    converted: &[Resource],
    running: &mut BTreeSet<ExecutorId>,
) -> Result<(), ApplyProblem> {
    let steps = conversions(operation, converted)?;
    match &operation.kind {
        OperationKind::Launch(launch) => {
            launch.task_infos.iter().try_for_each(|task| launched(left, task, running))
        }
        OperationKind::LaunchGroup(group) => {
            executor(left, &group.executor, running)?;
            group.task_group.tasks.iter().try_for_each(|task| launched(left, task, running))
        }
        _ => steps.iter().try_for_each(|step| step.apply(left)),
    }
}

/// Takes away what a task asks for, and its executor if it is not running.
fn launched(
    left: &mut Resources,
    task: &TaskInfo,
    running: &mut BTreeSet<ExecutorId>,
) -> Result<(), ApplyProblem> {
    used(left, task)?;
    match &task.executor {
        Some(info) => executor(left, info, running),
        None => Ok(()),
    }
}

fn executor(
    left: &mut Resources,
    executor: &ExecutorInfo,
    running: &mut BTreeSet<ExecutorId>,
) -> Result<(), ApplyProblem> {
    match running.insert(executor.executor_id.clone()) {
        true => used(left, executor),
        false => Ok(()),
    }
}

/// Takes resources away; shared ones must be there, and stay.
fn used(left: &mut Resources, user: &impl HasResources) -> Result<(), ApplyProblem> {
    let wanted = user.checked_resources()?;
    let shared = |resource: &Resource| resource.is_shared();
    // Any number of tasks may use one copy.
    if !wanted.filter(shared).iter().all(|volume| left.contains(volume))
        || !left.contains(&wanted.non_shared())
    {
        return Err(ApplyProblem::Insufficient { needed: excerpt(&wanted.to_string()) });
    }
    *left -= &wanted.non_shared();
    Ok(())
}
