//! Methods that set an optional field and give the message back, for messages that people
//! write: `TaskInfo::new(…).with_command(…).with_labels(…)`.

/// Writes the methods of one message.
///
/// ```text
/// with! {
///     KillPolicy {
///         /// The policy with …
///         with_grace_period: grace_period = some DurationInfo;
///     }
/// }
/// ```
///
/// `some T` takes anything that becomes a `T`, and `boxed T` a `T` that is kept in a box.
/// `list T` takes any number of what becomes a `T`, `map T` pairs of a name and what becomes a
/// `T`; both replace what was there. `wrapped T` is a `list` whose field is an optional message
/// around the list, such as `Labels`. `seconds` takes a span of time for a field in seconds.
macro_rules! with {
    ($($Name:ty {
        $($(#[$doc:meta])* $method:ident: $field:ident = $how:ident $($t:ty)?;)+
    })+) => {$(
        impl $Name {
            $($crate::model::with::with! {
                @one [$(#[$doc])*] $method $field $how $(($t))?
            })+
        }
    )+};

    (@one [$(#[$doc:meta])*] $method:ident $field:ident some ($t:ty)) => {
        $(#[$doc])*
        #[must_use]
        pub fn $method(mut self, value: impl Into<$t>) -> Self {
            self.$field = Some(value.into());
            self
        }
    };
    (@one [$(#[$doc:meta])*] $method:ident $field:ident boxed ($t:ty)) => {
        $(#[$doc])*
        #[must_use]
        #[inline]
        pub fn $method(mut self, value: $t) -> Self {
            self.$field = Some(Box::new(value));
            self
        }
    };
    (@one [$(#[$doc:meta])*] $method:ident $field:ident list ($t:ty)) => {
        $(#[$doc])*
        #[must_use]
        pub fn $method(mut self, values: impl IntoIterator<Item = impl Into<$t>>) -> Self {
            self.$field = values.into_iter().map(Into::into).collect();
            self
        }
    };
    (@one [$(#[$doc:meta])*] $method:ident $field:ident wrapped ($t:ty)) => {
        $(#[$doc])*
        #[must_use]
        pub fn $method(mut self, values: impl IntoIterator<Item = impl Into<$t>>) -> Self {
            let values = values.into_iter().map(Into::<$t>::into);
            self.$field = Some(values.collect());
            self
        }
    };
    (@one [$(#[$doc:meta])*] $method:ident $field:ident map ($t:ty)) => {
        $(#[$doc])*
        #[must_use]
        pub fn $method(
            mut self,
            values: impl IntoIterator<Item = (impl Into<String>, impl Into<$t>)>,
        ) -> Self {
            let values = values.into_iter();
            self.$field = values.map(|(name, value)| (name.into(), value.into())).collect();
            self
        }
    };
    (@one [$(#[$doc:meta])*] $method:ident $field:ident seconds) => {
        $(#[$doc])*
        #[must_use]
        pub fn $method(mut self, span: ::std::time::Duration) -> Self {
            self.$field = Some(span.as_secs_f64());
            self
        }
    };
}

pub(crate) use with;
