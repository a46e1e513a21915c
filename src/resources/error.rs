//! What is wrong with a resource, and where.

use super::role::RoleProblem;

/// A resource that Mesos does not take for valid: which one, where in it, and by which rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourceError {
    /// Which resource of a list it is; `None` for a single one.
    pub index: Option<usize>,
    /// The beginning of the resource's name.
    pub name: String,
    /// The field, in the names of the schema: `reservations[1].role`.
    pub path: String,
    /// The rule that is broken.
    pub rule: ResourceRule,
}

impl std::fmt::Display for ResourceError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.index {
            Some(index) => write!(f, "resources[{index}] ({:?})", self.name)?,
            None => write!(f, "resource {:?}", self.name)?,
        }
        write!(f, ": {}: {}", self.path, self.rule)
    }
}

impl std::error::Error for ResourceError {}

/// A rule for resources.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ResourceRule {
    /// The name is not empty.
    #[error("the name is empty")]
    NameEmpty,
    /// The type is `SCALAR`, `RANGES` or `SET`.
    #[error("resources are scalars, ranges or sets")]
    Type,
    /// There is a value of the type.
    #[error("the value is missing")]
    ValueMissing,
    /// A scalar is not negative.
    #[error("the number is negative")]
    Negative,
    /// A scalar that is not zero is at least a thousandth after rounding.
    #[error("the number is less than a thousandth, and not zero")]
    TooSmall,
    /// A scalar is a number that can be counted in thousandths.
    #[error("the number cannot be counted in thousandths")]
    NotCountable,
    /// A range does not begin after its end.
    #[error("the range begins after its end")]
    RangeOrder,
    /// A range does not begin inside an earlier one.
    #[error("the range begins inside an earlier one")]
    RangeOverlap,
    /// The items of a set differ.
    #[error("the item stands there twice")]
    SetDuplicate,
    /// Only resources named `disk` have `disk`.
    #[error("only a resource named \"disk\" may have it")]
    NotDisk,
    /// The type of a disk source is `PATH`, `MOUNT`, `BLOCK` or `RAW`.
    #[error("the type of the source is not known")]
    SourceType,
    /// A role is valid.
    #[error("the role is not valid: {0}")]
    Role(RoleProblem),
    /// A reservation is for a role other than `*`.
    #[error("the role \"*\" is that of unreserved resources")]
    RoleStar,
    /// In the form before 1.4 a reservation has neither type nor role.
    #[error("it is set, and belongs into `reservations` only")]
    OldReservation,
    /// In the form since 1.4 each reservation has a type and a role.
    #[error("the field is missing")]
    ReservationIncomplete,
    /// The type of the only reservation is `STATIC` or `DYNAMIC`.
    #[error("the type of the reservation is not known")]
    ReservationType,
    /// Only the first reservation is `STATIC`.
    #[error("only the first reservation may be static")]
    StaticRefinement,
    /// The role of a reservation lies below that of the one before.
    #[error("the role does not lie below that of the reservation before")]
    NotBelow,
    /// The form before 1.4, where it is given too, says the same as the newer one.
    #[error("the form before 1.4 contradicts `reservations`")]
    FormsDiffer,
    /// Only persistent volumes are shared.
    #[error("only a persistent volume can be shared")]
    NotShareable,
    /// Resources of one name have one type.
    #[error("another resource of this name has another type")]
    TypesDiffer,
    /// What an agent is configured with is not a persistent volume.
    #[error("an agent cannot be configured with a persistent volume")]
    ConfiguredVolume,
    /// What an agent is configured with is not revocable.
    #[error("an agent cannot be configured with revocable resources")]
    ConfiguredRevocable,
    /// What an agent is configured with is not dynamically reserved.
    #[error("an agent cannot be configured with dynamic reservations")]
    ConfiguredDynamic,
    /// A reservation is taken away only from what is reserved.
    #[error("the resource is not reserved")]
    NotReserved,
}
