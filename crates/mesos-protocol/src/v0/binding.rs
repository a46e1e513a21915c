//! Which messages a process takes, by name.

use bytes::Bytes;
use mesos_types::DecodeError;

/// A message that a process does not take.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BindingError {
    /// No message of this name is taken.
    #[error("no message {0:?} is taken")]
    Unknown(String),
    /// The body is not a message of its name.
    #[error("the message {name:?}: {source}")]
    Decode {
        /// The name.
        name: &'static str,
        /// What is wrong with the body.
        source: DecodeError,
    },
}

/// Defines the messages that a process takes.
macro_rules! bindings {
    (
        $(#[$meta:meta])*
        pub enum $Name:ident { $($(#[$vmeta:meta])* $Variant:ident($T:ty) = $name:literal,)+ }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub enum $Name {
            $($(#[$vmeta])* #[doc = concat!("`", $name, "`.")] $Variant(Box<$T>),)+
        }

        impl $Name {
            /// The names of the messages.
            pub const NAMES: &'static [&'static str] = &[$($name),+];

            /// The name of the message.
            pub fn name(&self) -> &'static str {
                match self {
                    $(Self::$Variant(_) => $name,)+
                }
            }

            /// Reads a message that came under a name.
            ///
            /// # Errors
            /// No message of the name is taken, or the body is not one.
            pub fn read(name: &str, body: &Bytes) -> Result<Self, BindingError> {
                match name {
                    $($name => <$T as ::mesos_types::Codec>::decode(body)
                        .map(|message| Self::$Variant(Box::new(message)))
                        .map_err(|source| BindingError::Decode { name: $name, source }),)+
                    other => Err(BindingError::Unknown(other.to_owned())),
                }
            }
        }

        $(
            impl From<$T> for $Name {
                fn from(message: $T) -> Self {
                    Self::$Variant(Box::new(message))
                }
            }
        )+
    };
}

bindings! {
    /// What a scheduler driver takes.
    pub enum SchedulerMessage {
        FrameworkRegistered(mesos_types::internal::FrameworkRegisteredMessage)
            = "mesos.internal.FrameworkRegisteredMessage",
        FrameworkReregistered(mesos_types::internal::FrameworkReregisteredMessage)
            = "mesos.internal.FrameworkReregisteredMessage",
        ResourceOffers(mesos_types::internal::ResourceOffersMessage)
            = "mesos.internal.ResourceOffersMessage",
        RescindResourceOffer(mesos_types::internal::RescindResourceOfferMessage)
            = "mesos.internal.RescindResourceOfferMessage",
        StatusUpdate(mesos_types::internal::StatusUpdateMessage)
            = "mesos.internal.StatusUpdateMessage",
        LostSlave(mesos_types::internal::LostSlaveMessage)
            = "mesos.internal.LostSlaveMessage",
        ExitedExecutor(mesos_types::internal::ExitedExecutorMessage)
            = "mesos.internal.ExitedExecutorMessage",
        ExecutorToFramework(mesos_types::internal::ExecutorToFrameworkMessage)
            = "mesos.internal.ExecutorToFrameworkMessage",
        FrameworkError(mesos_types::internal::FrameworkErrorMessage)
            = "mesos.internal.FrameworkErrorMessage",
    }
}

bindings! {
    /// What an executor driver takes.
    pub enum ExecutorMessage {
        ExecutorRegistered(mesos_types::internal::ExecutorRegisteredMessage)
            = "mesos.internal.ExecutorRegisteredMessage",
        ExecutorReregistered(mesos_types::internal::ExecutorReregisteredMessage)
            = "mesos.internal.ExecutorReregisteredMessage",
        ReconnectExecutor(mesos_types::internal::ReconnectExecutorMessage)
            = "mesos.internal.ReconnectExecutorMessage",
        RunTask(mesos_types::internal::RunTaskMessage)
            = "mesos.internal.RunTaskMessage",
        KillTask(mesos_types::internal::KillTaskMessage)
            = "mesos.internal.KillTaskMessage",
        StatusUpdateAcknowledgement(mesos_types::internal::StatusUpdateAcknowledgementMessage)
            = "mesos.internal.StatusUpdateAcknowledgementMessage",
        FrameworkToExecutor(mesos_types::internal::FrameworkToExecutorMessage)
            = "mesos.internal.FrameworkToExecutorMessage",
        ShutdownExecutor(mesos_types::internal::ShutdownExecutorMessage)
            = "mesos.internal.ShutdownExecutorMessage",
        FrameworkError(mesos_types::internal::FrameworkErrorMessage)
            = "mesos.internal.FrameworkErrorMessage",
    }
}

bindings! {
    /// What the two sides of an authentication take.
    pub enum AuthenticationMessage {
        Authenticate(mesos_types::internal::authentication::AuthenticateMessage)
            = "mesos.internal.AuthenticateMessage",
        Mechanisms(mesos_types::internal::authentication::AuthenticationMechanismsMessage)
            = "mesos.internal.AuthenticationMechanismsMessage",
        Start(mesos_types::internal::authentication::AuthenticationStartMessage)
            = "mesos.internal.AuthenticationStartMessage",
        Step(mesos_types::internal::authentication::AuthenticationStepMessage)
            = "mesos.internal.AuthenticationStepMessage",
        Completed(mesos_types::internal::authentication::AuthenticationCompletedMessage)
            = "mesos.internal.AuthenticationCompletedMessage",
        Failed(mesos_types::internal::authentication::AuthenticationFailedMessage)
            = "mesos.internal.AuthenticationFailedMessage",
        Error(mesos_types::internal::authentication::AuthenticationErrorMessage)
            = "mesos.internal.AuthenticationErrorMessage",
    }
}
