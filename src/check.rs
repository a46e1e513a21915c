//! Checks of running tasks: general checks, which only report a result, and health checks,
//! after whose failure the executor kills the task.

use crate::codec::{message, union};
use crate::CommandInfo;

message! {
    /// Periodic probe of a task by its executor. The result is reported in
    /// `TaskStatus.check_status` and is not judged. Introduced in 1.2.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CheckInfo = v1::CheckInfo {
        /// Kind of probe. It must be set, and so must the field of that name; other bodies are
        /// tolerated.
        ///
        /// Field `type` = 1.
        pub r#type: Option<check_info::Type>,
        /// The probe if `type` is `COMMAND`.
        ///
        /// Field `command` = 2.
        pub command: Option<Box<check_info::Command>>,
        /// The probe if `type` is `HTTP`.
        ///
        /// Field `http` = 3.
        pub http: Option<check_info::Http>,
        /// Seconds from the start of the task to the first probe; not negative. The default
        /// is 15.
        ///
        /// Field `delay_seconds` = 4, default `15`.
        pub delay_seconds: Option<f64>,
        /// Seconds from the end of a probe to the start of the next; not negative. The default
        /// is 10.
        ///
        /// Field `interval_seconds` = 5, default `10`.
        pub interval_seconds: Option<f64>,
        /// Seconds after which a probe is aborted and counts as having no result; not negative,
        /// and zero means never. The default is 20.
        ///
        /// Field `timeout_seconds` = 6, default `20`.
        pub timeout_seconds: Option<f64>,
        /// The probe if `type` is `TCP`. Introduced in 1.3.
        ///
        /// Field `tcp` = 7.
        pub tcp: Option<check_info::Tcp>,
    }
}

message! {
    /// Periodic probe of a task by its executor that tells whether the task is healthy. The
    /// answer is reported in `TaskStatus.healthy`, and repeated failure gets the task killed.
    #[derive(Clone, Debug, PartialEq)]
    pub struct HealthCheck = v1::HealthCheck {
        /// The probe if `type` is `HTTP`.
        ///
        /// Field `http` = 1.
        pub http: Option<Box<health_check::HttpCheckInfo>>,
        /// Seconds from the start of the task to the first probe; not negative. The default
        /// is 15.
        ///
        /// Field `delay_seconds` = 2, default `15`.
        pub delay_seconds: Option<f64>,
        /// Seconds from the end of a probe to the start of the next; not negative. The default
        /// is 10.
        ///
        /// Field `interval_seconds` = 3, default `10`.
        pub interval_seconds: Option<f64>,
        /// Seconds after which a probe is aborted and counts as failed; not negative, and zero
        /// means never. The default is 20.
        ///
        /// Field `timeout_seconds` = 4, default `20`.
        pub timeout_seconds: Option<f64>,
        /// Failures in a row after which the executor kills the task. The default is 3.
        ///
        /// Field `consecutive_failures` = 5, default `3`.
        pub consecutive_failures: Option<u32>,
        /// Seconds from the launch of the task in which failures do not count, until the first
        /// success if that comes earlier; not negative. `delay_seconds` is part of this time, so
        /// a smaller number has no effect. The default is 10.
        ///
        /// Field `grace_period_seconds` = 6, default `10`.
        pub grace_period_seconds: Option<f64>,
        /// The probe if `type` is `COMMAND`: its `value` must be set, its `user` and `uris` are
        /// ignored.
        ///
        /// Field `command` = 7.
        pub command: Option<Box<CommandInfo>>,
        /// Kind of probe. It must be set, and so must the field of that name; other bodies are
        /// tolerated. Introduced in 1.1; before that, whichever of `command` and `http` was set
        /// told the kind.
        ///
        /// Field `type` = 8.
        pub r#type: Option<health_check::Type>,
        /// The probe if `type` is `TCP`. Introduced in 1.1.
        ///
        /// Field `tcp` = 9.
        pub tcp: Option<health_check::TcpCheckInfo>,
    }
}

union! {
    /// Latest result of a `CheckInfo`, reported by the executor. The body for `type` must be
    /// present; it is empty while there is no result, as before the first probe or after a
    /// timeout. Introduced in 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum CheckStatusInfo = v1::CheckStatusInfo {
        tag r#type: Option<check_info::Type>,
        /// The result if `type` is `COMMAND`.
        ///
        /// Field `command` = 2.
        Command(check_status_info::Command) = command,
        /// The result if `type` is `HTTP`.
        ///
        /// Field `http` = 3.
        Http(check_status_info::Http) = http,
        /// The result if `type` is `TCP`. Introduced in 1.3.
        ///
        /// Field `tcp` = 4.
        Tcp(check_status_info::Tcp) = tcp,
    }
}

/// Types nested in `CheckInfo`.
pub mod check_info {
    use crate::codec::{message, open_enum};
    use crate::CommandInfo;

    open_enum! {
        /// Kind of probe.
        pub enum Type = v1::check_info::Type {
            /// No or an unrecognised kind; rejected.
            Unknown = 0 "UNKNOWN",
            /// Run a command, in `command`.
            Command = 1 "COMMAND",
            /// Send an HTTP request, described in `http`.
            Http = 2 "HTTP",
            /// Open a TCP connection, described in `tcp`. Introduced in 1.3.
            Tcp = 3 "TCP",
        }
    }

    message! {
        /// Probe by a command, run in the namespaces of the task.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct Command = v1::check_info::Command {
            /// The command; its `value` must be set, its `user` and `uris` are ignored.
            ///
            /// Field `command` = 1.
            pub command: CommandInfo,
        }
    }

    message! {
        /// Probe by a `GET` request over plain HTTP to the loopback address.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct Http = v1::check_info::Http {
            /// Port on which the task itself listens, not one mapped to it; the range is not
            /// checked.
            ///
            /// Field `port` = 1.
            pub port: u32,
            /// Path to request, beginning with a slash; unset means none.
            ///
            /// Field `path` = 2.
            pub path: Option<String>,
        }
    }

    message! {
        /// Probe by a TCP connection to the loopback address. Introduced in 1.3.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct Tcp = v1::check_info::Tcp {
            /// Port on which the task itself listens; the range is not checked.
            ///
            /// Field `port` = 1.
            pub port: u32,
        }
    }
}

/// Types nested in `HealthCheck`.
pub mod health_check {
    use crate::codec::{message, open_enum};

    open_enum! {
        /// Kind of probe. Introduced in 1.1.
        pub enum Type = v1::health_check::Type {
            /// No or an unrecognised kind; rejected.
            Unknown = 0 "UNKNOWN",
            /// Run a command, in `command`; exit code 0 means healthy.
            Command = 1 "COMMAND",
            /// Send an HTTP request, described in `http`; a status from 200 to 399 means healthy.
            Http = 2 "HTTP",
            /// Open a TCP connection, described in `tcp`; success means healthy.
            Tcp = 3 "TCP",
        }
    }

    message! {
        /// Probe by a `GET` request to the loopback address. Named `HTTP` before 1.1, when
        /// `path` had the default `/`.
        #[doc(alias = "HTTP")]
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct HttpCheckInfo = v1::health_check::HttpCheckInfo {
            /// Port on which the task itself listens, not one mapped to it; the range is not
            /// checked.
            ///
            /// Field `port` = 1.
            pub port: u32,
            /// Path to request, beginning with a slash; unset means none, and before 1.1 meant
            /// `/`.
            ///
            /// Field `path` = 2.
            pub path: Option<String>,
            /// Either `http` or `https`, in lower case; unset means `http`. Introduced in 1.1.
            ///
            /// Field `scheme` = 3.
            pub scheme: Option<String>,
            /// Statuses that mean healthy, for custom executors; those that come with Mesos ignore
            /// them.
            ///
            /// Field `statuses` = 4.
            pub statuses: Vec<u32>,
            /// Whether the loopback address is that of IPv4 or of IPv6. The default is `IPv4`.
            /// Introduced in 1.5.
            ///
            /// Field `protocol` = 5, default `IPv4`.
            pub protocol: Option<crate::network_info::Protocol>,
        }
    }

    message! {
        /// Probe by a TCP connection to the loopback address. Introduced in 1.1.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct TcpCheckInfo = v1::health_check::TcpCheckInfo {
            /// Port on which the task itself listens; the range is not checked.
            ///
            /// Field `port` = 1.
            pub port: u32,
            /// Whether the loopback address is that of IPv4 or of IPv6. The default is `IPv4`.
            /// Introduced in 1.5.
            ///
            /// Field `protocol` = 2, default `IPv4`.
            pub protocol: Option<crate::network_info::Protocol>,
        }
    }
}

/// Types nested in `CheckStatusInfo`.
pub mod check_status_info {
    use crate::codec::message;

    message! {
        /// Result of a command.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct Command = v1::check_status_info::Command {
            /// Exit code of the command; unset if there is no result.
            ///
            /// Field `exit_code` = 1.
            pub exit_code: Option<i32>,
        }
    }

    message! {
        /// Result of an HTTP request.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct Http = v1::check_status_info::Http {
            /// Status of the response; unset if there is no result.
            ///
            /// Field `status_code` = 1.
            pub status_code: Option<u32>,
        }
    }

    message! {
        /// Result of a TCP connection. Introduced in 1.3.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct Tcp = v1::check_status_info::Tcp {
            /// Whether the connection could be opened; unset if there is no result.
            ///
            /// Field `succeeded` = 1.
            pub succeeded: Option<bool>,
        }
    }
}
