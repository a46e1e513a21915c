//! Answers of frameworks to inverse offers, as the allocator remembers them. The master
//! shows them in the maintenance status.

use crate::codec::message;
use crate::{FrameworkId, TimeInfo};

message! {
    /// The last answer of a framework to an inverse offer. The master reports it for draining
    /// machines. In 0.25 to 0.28 it was `mesos.master.InverseOfferStatus`; here since 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct InverseOfferStatus = v1::allocator::InverseOfferStatus {
        /// The answer.
        pub status: inverse_offer_status::Status = 1,
        /// Framework that was asked.
        pub framework_id: FrameworkId = 2,
        /// When the status was last set, since the Unix epoch.
        pub timestamp: TimeInfo = 3,
    }
}

/// Types nested in `InverseOfferStatus`.
pub mod inverse_offer_status {
    use crate::codec::open_enum;

    open_enum! {
        /// The answer. Numbers begin with 1.
        #[non_exhaustive]
        pub enum Status = v1::allocator::inverse_offer_status::Status {
            /// No answer yet.
            Unknown = 1 "UNKNOWN",
            /// The framework agrees: it can do without the resources, and will try to have its
            /// tasks gone in time.
            Accept = 2 "ACCEPT",
            /// The framework objects, for instance because it could no longer serve its users.
            /// Maintenance may go ahead all the same.
            Decline = 3 "DECLINE",
        }
    }
}
