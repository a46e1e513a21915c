//! Shapes of release 1.5.

/// The answers to calls of schedulers, before they had a type.
pub mod scheduler {
    use crate::codec::message;
    use crate::scheduler::Response as Today;
    use crate::scheduler::response::ReconcileOperations;

    message! {
        /// Answer of the master to `RECONCILE_OPERATIONS`. Today's is
        /// [`scheduler::Response`](crate::scheduler::Response).
        #[derive(Clone, Debug, PartialEq)]
        pub struct Response = legacy::v1_5::scheduler::Response {
            /// The answer; number 2 since 1.6.
            pub reconcile_operations: Option<ReconcileOperations> = 1,
        }
    }

    /// An answer without its body becomes one without a type.
    impl From<Response> for Today {
        fn from(old: Response) -> Self {
            old.reconcile_operations.map_or(Today::bare(None), Today::ReconcileOperations)
        }
    }
}
