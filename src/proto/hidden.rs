//! `Debug` of the messages that hold a secret: the secret is not shown.
//!
//! Whoever wants to print one reads the field. The build script leaves these messages without the
//! `Debug` that prost derives.

use std::fmt;

#[cfg(feature = "internal")]
use super::generated::docker;
use super::generated::mesos;

macro_rules! hidden {
    ($($(#[$cfg:meta])* $Message:ty { $($shown:ident)*; $($secret:ident)* })*) => {$(
        $(#[$cfg])*
        impl fmt::Debug for $Message {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let mut shown = f.debug_struct(stringify!($Message));
                $(shown.field(stringify!($shown), &self.$shown);)*
                $(
                    let secret = self.$secret.as_ref().map(|_| format_args!("<hidden>"));
                    shown.field(stringify!($secret), &secret);
                )*
                shown.finish()
            }
        }
    )*};
}

hidden! {
    mesos::v1::Credential { principal; secret }
    mesos::v1::secret::Value { ; data }
    #[cfg(feature = "internal")]
    docker::spec::config::Auth { email; auth }
    mesos::Uri { scheme user host port path query fragment; password }
    #[cfg(feature = "legacy")]
    mesos::legacy::v0_20::Credential { principal; secret }
}

/// Shows the value unless the type says that it is a secret.
impl fmt::Debug for mesos::v1::environment::Variable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use mesos::v1::environment::variable::Type;

        let mut shown = f.debug_struct("Variable");
        shown.field("name", &self.name);
        match &self.value {
            Some(_) if self.r#type == Some(Type::Secret.into()) => {
                shown.field("value", &format_args!("Some(<hidden>)"))
            }
            value => shown.field("value", value),
        };
        shown.field("type", &self.r#type).field("secret", &self.secret).finish()
    }
}
