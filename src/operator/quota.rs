//! Quota: the amount of resources that a role is guaranteed, and the most that it may have.
//! Operators set it, the allocator enforces it, and the registry keeps it.

use crate::Resource;
use crate::codec::message;

message! {
    /// Quota of a role in the older form, which knows guarantees only. Since 0.26; still part
    /// of `QuotaStatus`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct QuotaInfo = v1::quota::QuotaInfo {
        /// The role. Optional in the schema, but always needed.
        pub role: Option<String> = 1,
        /// Principal of the operator who set it. Unset when unknown. Since 0.27.
        pub principal: Option<String> = 2,
        /// Guaranteed resources: scalars of different names, without reservations, disk information
        /// or revocability. Masters that know limits take it as limit, too.
        pub guarantee: Vec<Resource> = 3,
    }
}

message! {
    /// Body of the call `SET_QUOTA`: `QuotaInfo` with `force` in place of the principal, which
    /// follows from authentication. Since 0.27; superseded by `QuotaConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct QuotaRequest = v1::quota::QuotaRequest {
        /// Whether to skip the check that the cluster can carry the guarantee. Unset means
        /// false; package `mesos`, and this one before 1.8, says so by an explicit default.
        ///
        /// Default `false`.
        pub force: Option<bool> = 1,
        /// The role. Optional in the schema, but always needed; it must have no quota yet.
        pub role: Option<String> = 2,
        /// Resources to guarantee, as in `QuotaInfo.guarantee`; not empty.
        pub guarantee: Vec<Resource> = 3,
    }
}

message! {
    /// Quota of a role, for `UPDATE_QUOTA` and the answer to `GET_QUOTA`. With both maps empty
    /// the role goes back to the default, no guarantee and no limit. Since 1.8.
    #[derive(Clone, Debug, PartialEq)]
    pub struct QuotaConfig = v1::quota::QuotaConfig {
        /// The role.
        pub role: String = 1,
        /// Least amounts by resource name, of scalar resources. Names that are missing have no
        /// guarantee. The allocator does what it can: too much may be promised, agents may be
        /// lost, or the role's frameworks may be choosy.
        pub guarantees: BTreeMap<String, crate::value::Scalar> = 2,
        /// Greatest amounts by resource name, of scalar resources, each at least the guarantee.
        /// Names that are missing have no limit. May be exceeded by what was allocated before it
        /// was lowered, or by an agent that comes back.
        pub limits: BTreeMap<String, crate::value::Scalar> = 3,
    }
}

message! {
    /// Quota of all roles that have one; body of the answer to `GET_QUOTA` and of the old
    /// endpoint `/quota`. Since 0.27.
    #[derive(Clone, Debug, PartialEq)]
    pub struct QuotaStatus = v1::quota::QuotaStatus {
        /// The guarantees in the older form. Deprecated; still filled, but without limits.
        pub infos: Vec<QuotaInfo> = 1,
        /// Guarantees and limits. Roles that are missing have neither. Since 1.9.
        pub configs: Vec<QuotaConfig> = 2,
    }
}

impl QuotaRequest {
    /// Whether to skip the check that the cluster can carry the guarantee: field `force`, false
    /// if unset.
    pub fn force(&self) -> bool {
        self.force.unwrap_or(false)
    }
}
