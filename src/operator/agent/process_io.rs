//! Input and output of processes in containers, as streams carry them.

use bytes::Bytes;

use crate::TtyInfo;
use crate::codec::{message, open_enum, union};

union! {
    /// Input or output of a process in a container. From the agent it is one record of the
    /// answer to `LAUNCH_NESTED_CONTAINER_SESSION` and `ATTACH_CONTAINER_OUTPUT`; to the agent
    /// it travels in `Call.AttachContainerInput`. Since 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ProcessIo = v1::agent::ProcessIo {
        tag r#type: Option<Type> = 1 "type",
        /// Bytes read or to be written.
        Data(Data) = data = 2,
        /// News about the stream itself.
        Control(Control) = control = 3,
    }
}

open_enum! {
    /// Tells what the record carries.
    #[non_exhaustive]
    pub enum Type = v1::agent::process_io::Type {
        /// Value of an unset `type`. It has no body, and nobody sends it.
        Unknown = 0 "UNKNOWN",
        /// Bytes read or to be written. Body `data`.
        Data = 1 "DATA",
        /// News about the stream itself. Body `control`.
        Control = 2 "CONTROL",
    }
}

message! {
    /// Body of `DATA`: a piece of one of the standard streams.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Data = v1::agent::process_io::Data {
        /// Stream the bytes belong to; unset reads as `UNKNOWN`.
        pub r#type: Option<data::Type> = 1 "type",
        /// The bytes. Empty with `STDIN` means the end of the input.
        pub data: Option<Bytes> = 2,
    }
}

union! {
    /// Body of `CONTROL`. `type` names the body that is set.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Control = v1::agent::process_io::Control {
        tag r#type: Option<control::Type> = 1 "type",
        /// The terminal of the client has another size: the new one.
        TtyInfo(TtyInfo) = tty_info = 2,
        /// Sign of life, with or without a body.
        Heartbeat(Option<control::Heartbeat>) = heartbeat = 3,
    }
}

/// Types nested in `ProcessIO.Data`.
pub mod data {
    use crate::codec::open_enum;

    open_enum! {
        /// The standard stream meant.
        #[non_exhaustive]
        pub enum Type = v1::agent::process_io::data::Type {
            /// Value of an unset `type`. Nobody sends it.
            Unknown = 0 "UNKNOWN",
            /// Standard input, the only one sent to the agent.
            Stdin = 1 "STDIN",
            /// Standard output. With a terminal standard error comes here as well.
            Stdout = 2 "STDOUT",
            /// Standard error.
            Stderr = 3 "STDERR",
        }
    }
}

/// Types nested in `ProcessIO.Control`.
pub mod control {
    use crate::DurationInfo;
    use crate::codec::{message, open_enum};

    open_enum! {
        /// Tells the kinds of control apart.
        #[non_exhaustive]
        pub enum Type = v1::agent::process_io::control::Type {
            /// Value of an unset `type`. It has no body, and nobody sends it.
            Unknown = 0 "UNKNOWN",
            /// The terminal of the client has another size. Sent to the agent. Body `tty_info`.
            TtyInfo = 1 "TTY_INFO",
            /// Sign of life that keeps the connection from being closed as idle; otherwise
            /// without effect. Body `heartbeat` is optional.
            Heartbeat = 2 "HEARTBEAT",
        }
    }

    message! {
        /// Body of `HEARTBEAT`.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct Heartbeat = v1::agent::process_io::control::Heartbeat {
            /// Time until the next heartbeat. May be unset, and is not relied upon.
            pub interval: Option<DurationInfo> = 1,
        }
    }
}

impl ProcessIo {
    /// Bytes for the standard input, of which none are its end.
    pub fn stdin(data: impl Into<Bytes>) -> Self {
        ProcessIo::data(data::Type::Stdin, data)
    }

    /// Bytes of the standard output.
    pub fn stdout(data: impl Into<Bytes>) -> Self {
        ProcessIo::data(data::Type::Stdout, data)
    }

    /// Bytes of the standard error output.
    pub fn stderr(data: impl Into<Bytes>) -> Self {
        ProcessIo::data(data::Type::Stderr, data)
    }

    fn data(stream: data::Type, data: impl Into<Bytes>) -> Self {
        ProcessIo::Data(Data { r#type: Some(stream), data: Some(data.into()) })
    }
}
