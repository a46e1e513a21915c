//! Identifiers of frameworks, offers, agents, tasks, executors, containers, resource
//! providers and operations, and the UUID that status updates and operations carry.

use std::borrow::Borrow;
use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use bytes::Bytes;

use crate::codec::{message, newtype};
use crate::model::text::ParseError;
use crate::wire;

newtype! {
    /// Names a framework. The master assigns it at the first subscription, and the framework
    /// presents it again to reconnect or to fail over to another scheduler.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct FrameworkId(pub String) = v1::FrameworkId.value = 1
}

newtype! {
    /// Names an offer. The master assigns it, and it stays valid until the offer is accepted,
    /// declined or rescinded.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct OfferId(pub String) = v1::OfferId.value = 1
}

newtype! {
    /// Names an agent. The master assigns it at registration, and an agent that recovers its
    /// state after a restart keeps it. Package `mesos` (v0) calls this message `SlaveID`.
    #[doc(alias = "SlaveID")]
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct AgentId(pub String) = v1::AgentId.value = 1
}

newtype! {
    /// Names a task within its framework, which chooses it. It must not be used twice among
    /// active tasks; using it again after the task has ended is allowed but unwise.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct TaskId(pub String) = v1::TaskId.value = 1
}

newtype! {
    /// Names an executor of a framework on one agent; the framework chooses it. An agent runs
    /// at most one executor of a framework under a given ID at any time.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct ExecutorId(pub String) = v1::ExecutorId.value = 1
}

message! {
    /// Names a container on an agent. The agent makes a random UUID for the container of an
    /// executor run; whoever launches a nested or standalone container chooses its name.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct ContainerId = v1::ContainerId {
        /// Own part of the name: 1 to 242 bytes under the rules of the other IDs, and without
        /// dot or space, since the printed form joins the ancestors and this part with dots.
        pub value: String = 1,
        /// Container in which this one is nested, to any depth; unset for a container at the top
        /// level. Introduced in 1.1.
        pub parent: Option<Box<ContainerId>> = 2,
    }
}

newtype! {
    /// Names a resource provider, assigned when the provider subscribes for the first time.
    /// Introduced in 1.3.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct ResourceProviderId(pub String) = v1::ResourceProviderId.value = 1
}

newtype! {
    /// Names an operation on offered resources, unique within the framework that chooses it.
    /// Setting one asks for operation status updates. Introduced in 1.5.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct OperationId(pub String) = v1::OperationId.value = 1
}

newtype! {
    /// Universally unique identifier in binary form. Introduced in 1.5; older fields, such as
    /// `TaskStatus.uuid`, hold the bytes without this wrapper.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct Uuid(pub Bytes) = v1::Uuid.value = 1
}

/// Conversions and comparisons between text and the IDs that are one text.
macro_rules! texts {
    ($($Id:ident)+) => {$(
        impl $Id {
            /// The text of the ID: field `value`.
            #[inline]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<$Id> for String {
            #[inline]
            fn from(id: $Id) -> String {
                id.0
            }
        }

        impl From<&$Id> for $Id {
            #[inline]
            fn from(id: &$Id) -> Self {
                id.clone()
            }
        }

        /// Takes any text: the rules for IDs are not checked.
        impl FromStr for $Id {
            type Err = Infallible;

            #[inline]
            fn from_str(text: &str) -> Result<Self, Infallible> {
                Ok($Id::from(text))
            }
        }

        /// Lets a map with this key be asked with a text.
        impl Borrow<str> for $Id {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $Id {
            fn eq(&self, text: &str) -> bool {
                self.0 == text
            }
        }

        impl PartialEq<&str> for $Id {
            fn eq(&self, text: &&str) -> bool {
                self.0 == *text
            }
        }

        impl PartialEq<String> for $Id {
            fn eq(&self, text: &String) -> bool {
                self.0 == *text
            }
        }
    )+};
}

texts! { AgentId ExecutorId FrameworkId OfferId OperationId ResourceProviderId TaskId }

/// The names from the outermost container to this one, joined by dots, which is how Mesos
/// prints them: `parent.child`.
impl fmt::Display for ContainerId {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ancestors = std::iter::successors(Some(self), |id| id.parent.as_deref());
        let mut names: Vec<&str> = ancestors.map(|id| id.value.as_str()).collect();
        names.reverse();
        f.pad(&names.join("."))
    }
}

/// Reads the printed form, in which a dot always separates a container from its parent.
///
/// # Errors
/// A name is empty, or the text names more than 100 levels of containers, which is as deep as
/// messages are read. The rules for IDs are not checked beyond that.
impl FromStr for ContainerId {
    type Err = ParseError;

    #[inline]
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let error = || ParseError::new("a container ID, names joined by dots", text);
        let mut id: Option<ContainerId> = None;
        for (level, name) in (0..).zip(text.split('.')) {
            if name.is_empty() || level >= wire::DEFAULT_DEPTH {
                return Err(error());
            }
            id = Some(ContainerId { value: name.to_owned(), parent: id.map(Box::new) });
        }
        id.ok_or_else(error)
    }
}

impl Uuid {
    /// The bytes as they are on the wire: 16 of them, unless the sender made a mistake.
    #[inline]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl From<[u8; 16]> for Uuid {
    #[inline]
    fn from(bytes: [u8; 16]) -> Self {
        Uuid(Bytes::copy_from_slice(&bytes))
    }
}

/// The usual form with hyphens, in lower case, if there are 16 bytes; else all bytes in
/// hexadecimal.
impl fmt::Display for Uuid {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Ok(bytes) = <[u8; 16]>::try_from(self.as_bytes()) else {
            return self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"));
        };
        let n = u128::from_be_bytes(bytes);
        let (low, mid, high) = ((n >> 96) as u32, (n >> 80) as u16, (n >> 64) as u16);
        let (clock, node) = ((n >> 48) as u16, n & 0xffff_ffff_ffff);
        f.pad(&format!("{low:08x}-{mid:04x}-{high:04x}-{clock:04x}-{node:012x}"))
    }
}

/// Reads the form with hyphens, in upper or lower case. Any 16 bytes will do: the version is
/// not checked.
///
/// # Errors
/// The text is anything else.
impl FromStr for Uuid {
    type Err = ParseError;

    #[inline]
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let formed = text.bytes().enumerate().all(|(i, byte)| match i {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        });
        match u128::from_str_radix(&text.replace('-', ""), 16) {
            Ok(n) if formed && text.len() == 36 => Ok(Uuid::from(n.to_be_bytes())),
            _ => Err(ParseError::new("a UUID in the form with hyphens", text)),
        }
    }
}
