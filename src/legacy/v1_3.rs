//! Shapes of release 1.3.

/// The beginnings of the resource provider API.
pub mod resource_provider {
    use crate::codec::message;
    use crate::operator::resource_provider as today;
    use crate::operator::resource_provider::call;

    message! {
        /// Call of a resource provider to its agent. Today's is
        /// [`resource_provider::Call`](crate::operator::resource_provider::Call).
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct Call = legacy::v1_3::resource_provider::Call {
            /// Kind of the call; there was none but `UNKNOWN`.
            pub r#type: Option<call::Type> = 1 "type",
        }
    }

    /// A type that 1.3 did not have yet stays what it is today.
    impl From<Call> for today::Call {
        fn from(old: Call) -> Self {
            today::Call::new(today::CallKind::bare(old.r#type))
        }
    }
}
