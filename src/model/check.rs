//! Checks of running tasks: general checks, which only report a result, and health checks,
//! after whose failure the executor kills the task.

use std::time::Duration;

use crate::codec::{message, union};
use crate::model::command::CommandInfo;
use crate::model::network::network_info;
use crate::model::time;
use crate::model::with::with;

message! {
    /// Periodic probe of a task by its executor. The result is reported in
    /// `TaskStatus.check_status` and is not judged. Introduced in 1.2.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CheckInfo = v1::CheckInfo {
        /// Kind of probe. It must be set, and so must the field of that name; other bodies are
        /// tolerated.
        pub r#type: Option<check_info::Type> = 1 "type",
        /// The probe if `type` is `COMMAND`.
        pub command: Option<Box<check_info::Command>> = 2,
        /// The probe if `type` is `HTTP`.
        pub http: Option<check_info::Http> = 3,
        /// Seconds from the start of the task to the first probe; not negative. The default
        /// is 15.
        ///
        /// Default `15`.
        pub delay_seconds: Option<f64> = 4,
        /// Seconds from the end of a probe to the start of the next; not negative. The default
        /// is 10.
        ///
        /// Default `10`.
        pub interval_seconds: Option<f64> = 5,
        /// Seconds after which a probe is aborted and counts as having no result; not negative,
        /// and zero means never. The default is 20.
        ///
        /// Default `20`.
        pub timeout_seconds: Option<f64> = 6,
        /// The probe if `type` is `TCP`. Introduced in 1.3.
        pub tcp: Option<check_info::Tcp> = 7,
    }
}

message! {
    /// Periodic probe of a task by its executor that tells whether the task is healthy. The
    /// answer is reported in `TaskStatus.healthy`, and repeated failure gets the task killed.
    #[derive(Clone, Debug, PartialEq)]
    pub struct HealthCheck = v1::HealthCheck {
        /// The probe if `type` is `HTTP`.
        pub http: Option<Box<health_check::HttpCheckInfo>> = 1,
        /// Seconds from the start of the task to the first probe; not negative. The default
        /// is 15.
        ///
        /// Default `15`.
        pub delay_seconds: Option<f64> = 2,
        /// Seconds from the end of a probe to the start of the next; not negative. The default
        /// is 10.
        ///
        /// Default `10`.
        pub interval_seconds: Option<f64> = 3,
        /// Seconds after which a probe is aborted and counts as failed; not negative, and zero
        /// means never. The default is 20.
        ///
        /// Default `20`.
        pub timeout_seconds: Option<f64> = 4,
        /// Failures in a row after which the executor kills the task. The default is 3.
        ///
        /// Default `3`.
        pub consecutive_failures: Option<u32> = 5,
        /// Seconds from the launch of the task in which failures do not count, until the first
        /// success if that comes earlier; not negative. `delay_seconds` is part of this time, so
        /// a smaller number has no effect. The default is 10.
        ///
        /// Default `10`.
        pub grace_period_seconds: Option<f64> = 6,
        /// The probe if `type` is `COMMAND`: its `value` must be set, its `user` and `uris` are
        /// ignored.
        pub command: Option<Box<CommandInfo>> = 7,
        /// Kind of probe. It must be set, and so must the field of that name; other bodies are
        /// tolerated. Introduced in 1.1; before that, whichever of `command` and `http` was set
        /// told the kind.
        pub r#type: Option<health_check::Type> = 8 "type",
        /// The probe if `type` is `TCP`. Introduced in 1.1.
        pub tcp: Option<health_check::TcpCheckInfo> = 9,
    }
}

union! {
    /// Latest result of a `CheckInfo`, reported by the executor. The body for `type` must be
    /// present; it is empty while there is no result, as before the first probe or after a
    /// timeout. Introduced in 1.2.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum CheckStatusInfo = v1::CheckStatusInfo {
        tag r#type: Option<check_info::Type> = 1 "type",
        /// The result if `type` is `COMMAND`.
        Command(check_status_info::Command) = command = 2,
        /// The result if `type` is `HTTP`.
        Http(check_status_info::Http) = http = 3,
        /// The result if `type` is `TCP`. Introduced in 1.3.
        Tcp(check_status_info::Tcp) = tcp = 4,
    }
}

/// Types nested in `CheckInfo`.
pub mod check_info {
    use crate::codec::{message, open_enum};
    use crate::model::command::CommandInfo;

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
            pub command: CommandInfo = 1,
        }
    }

    message! {
        /// Probe by a `GET` request over plain HTTP to the loopback address.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct Http = v1::check_info::Http {
            /// Port on which the task itself listens, not one mapped to it; the range is not
            /// checked.
            pub port: u32 = 1,
            /// Path to request, beginning with a slash; unset means none.
            pub path: Option<String> = 2,
        }
    }

    message! {
        /// Probe by a TCP connection to the loopback address. Introduced in 1.3.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct Tcp = v1::check_info::Tcp {
            /// Port on which the task itself listens; the range is not checked.
            pub port: u32 = 1,
        }
    }

    /// The probe that a check makes.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Strategy<'a> {
        /// Run this command.
        Command(&'a CommandInfo),
        /// Send this HTTP request.
        Http(&'a Http),
        /// Open this TCP connection.
        Tcp(&'a Tcp),
    }
}

/// Types nested in `HealthCheck`.
pub mod health_check {
    use crate::codec::{message, open_enum};
    use crate::model::command::CommandInfo;

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
            pub port: u32 = 1,
            /// Path to request, beginning with a slash; unset means none, and before 1.1 meant
            /// `/`.
            pub path: Option<String> = 2,
            /// Either `http` or `https`, in lower case; unset means `http`. Introduced in 1.1.
            pub scheme: Option<String> = 3,
            /// Statuses that mean healthy, for custom executors; those that come with Mesos ignore
            /// them.
            pub statuses: Vec<u32> = 4,
            /// Whether the loopback address is that of IPv4 or of IPv6. The default is `IPv4`.
            /// Introduced in 1.5.
            ///
            /// Default `IPv4`.
            pub protocol: Option<crate::model::network::network_info::Protocol> = 5,
        }
    }

    message! {
        /// Probe by a TCP connection to the loopback address. Introduced in 1.1.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct TcpCheckInfo = v1::health_check::TcpCheckInfo {
            /// Port on which the task itself listens; the range is not checked.
            pub port: u32 = 1,
            /// Whether the loopback address is that of IPv4 or of IPv6. The default is `IPv4`.
            /// Introduced in 1.5.
            ///
            /// Default `IPv4`.
            pub protocol: Option<crate::model::network::network_info::Protocol> = 2,
        }
    }

    /// The probe that a check makes.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Strategy<'a> {
        /// Run this command; exit code 0 means healthy.
        Command(&'a CommandInfo),
        /// Send this HTTP request.
        Http(&'a HttpCheckInfo),
        /// Open this TCP connection.
        Tcp(&'a TcpCheckInfo),
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
            pub exit_code: Option<i32> = 1,
        }
    }

    message! {
        /// Result of an HTTP request.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct Http = v1::check_status_info::Http {
            /// Status of the response; unset if there is no result.
            pub status_code: Option<u32> = 1,
        }
    }

    message! {
        /// Result of a TCP connection. Introduced in 1.3.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct Tcp = v1::check_status_info::Tcp {
            /// Whether the connection could be opened; unset if there is no result.
            pub succeeded: Option<bool> = 1,
        }
    }
}

with! {
    CheckInfo {
        /// The check with the time from the start of the task to the first probe: field
        /// `delay_seconds`.
        with_delay: delay_seconds = seconds;
        /// The check with the time between two probes: field `interval_seconds`.
        with_interval: interval_seconds = seconds;
        /// The check with the time after which a probe is aborted, where zero means never:
        /// field `timeout_seconds`.
        with_timeout: timeout_seconds = seconds;
    }
    HealthCheck {
        /// The check with the time from the start of the task to the first probe: field
        /// `delay_seconds`.
        with_delay: delay_seconds = seconds;
        /// The check with the time between two probes: field `interval_seconds`.
        with_interval: interval_seconds = seconds;
        /// The check with the time after which a probe counts as failed, where zero means
        /// never: field `timeout_seconds`.
        with_timeout: timeout_seconds = seconds;
        /// The check with the number of failures in a row that get the task killed: field
        /// `consecutive_failures`.
        with_consecutive_failures: consecutive_failures = some u32;
        /// The check with the time from the launch in which failures do not count: field
        /// `grace_period_seconds`.
        with_grace_period: grace_period_seconds = seconds;
    }
}

impl CheckInfo {
    /// Runs `command`, of which `user` and `uris` are ignored.
    #[inline]
    pub fn command(command: CommandInfo) -> Self {
        CheckInfo {
            r#type: Some(check_info::Type::Command),
            command: Some(Box::new(check_info::Command::new(command))),
            ..Default::default()
        }
    }

    /// Requests `path`, which must begin with a slash, from `port` of the task.
    #[inline]
    pub fn http(port: u32, path: impl Into<String>) -> Self {
        CheckInfo {
            r#type: Some(check_info::Type::Http),
            http: Some(check_info::Http { port, path: Some(path.into()) }),
            ..Default::default()
        }
    }

    /// Connects to `port` of the task.
    #[inline]
    pub fn tcp(port: u32) -> Self {
        CheckInfo {
            r#type: Some(check_info::Type::Tcp),
            tcp: Some(check_info::Tcp::new(port)),
            ..Default::default()
        }
    }

    /// The probe: the body that `type` names. `None` if that is unset, or the type is unset,
    /// `UNKNOWN` or not recognised; Mesos rejects these. Other bodies do not matter.
    #[inline]
    pub fn strategy(&self) -> Option<check_info::Strategy<'_>> {
        use check_info::{Strategy, Type};

        match self.r#type? {
            Type::Command => self.command.as_ref().map(|body| Strategy::Command(&body.command)),
            Type::Http => self.http.as_ref().map(Strategy::Http),
            Type::Tcp => self.tcp.as_ref().map(Strategy::Tcp),
            Type::Unknown | Type::Unrecognized(_) => None,
        }
    }

    /// Seconds from the start of the task to the first probe: field `delay_seconds`, 15 if
    /// unset.
    #[inline]
    pub fn delay_secs(&self) -> f64 {
        self.delay_seconds.unwrap_or(15.0)
    }

    /// [`delay_secs`](Self::delay_secs) as a span; `None` if negative, NaN or too large.
    #[inline]
    pub fn delay(&self) -> Option<Duration> {
        time::seconds(self.delay_secs())
    }

    /// Seconds from the end of a probe to the start of the next: field `interval_seconds`, 10
    /// if unset.
    #[inline]
    pub fn interval_secs(&self) -> f64 {
        self.interval_seconds.unwrap_or(10.0)
    }

    /// [`interval_secs`](Self::interval_secs) as a span; `None` if negative, NaN or too large.
    #[inline]
    pub fn interval(&self) -> Option<Duration> {
        time::seconds(self.interval_secs())
    }

    /// Seconds after which a probe is aborted, where zero means never: field
    /// `timeout_seconds`, 20 if unset.
    #[inline]
    pub fn timeout_secs(&self) -> f64 {
        self.timeout_seconds.unwrap_or(20.0)
    }

    /// [`timeout_secs`](Self::timeout_secs) as a span, where zero means never; `None` if
    /// negative, NaN or too large.
    #[inline]
    pub fn timeout(&self) -> Option<Duration> {
        time::seconds(self.timeout_secs())
    }
}

impl check_info::Http {
    /// Path to request: field `path`, `/` if unset, which is what a request without a path
    /// asks for.
    #[inline]
    pub fn path(&self) -> &str {
        self.path.as_deref().unwrap_or("/")
    }
}

impl HealthCheck {
    /// Runs `command`, of which `user` and `uris` are ignored.
    #[inline]
    pub fn command(command: CommandInfo) -> Self {
        HealthCheck {
            r#type: Some(health_check::Type::Command),
            command: Some(Box::new(command)),
            ..Default::default()
        }
    }

    /// Requests `path`, which must begin with a slash, from `port` of the task over plain
    /// HTTP.
    #[inline]
    pub fn http(port: u32, path: impl Into<String>) -> Self {
        let http = health_check::HttpCheckInfo {
            path: Some(path.into()),
            ..health_check::HttpCheckInfo::new(port)
        };
        HealthCheck {
            r#type: Some(health_check::Type::Http),
            http: Some(Box::new(http)),
            ..Default::default()
        }
    }

    /// Connects to `port` of the task.
    #[inline]
    pub fn tcp(port: u32) -> Self {
        HealthCheck {
            r#type: Some(health_check::Type::Tcp),
            tcp: Some(health_check::TcpCheckInfo::new(port)),
            ..Default::default()
        }
    }

    /// The probe. If `type` is set it decides: `None` where the body that it names is unset,
    /// or the type is `UNKNOWN` or not recognised; other bodies do not matter.
    ///
    /// Without a type, as before 1.1, it is `http` if that is set and otherwise `command`;
    /// `tcp` is no older than the type, and does not count. From 1.1 on Mesos rejects a health
    /// check without a type.
    #[inline]
    pub fn strategy(&self) -> Option<health_check::Strategy<'_>> {
        use health_check::{Strategy, Type};

        let command = || self.command.as_deref().map(Strategy::Command);
        let http = || self.http.as_deref().map(Strategy::Http);
        match self.r#type {
            None => http().or_else(command),
            Some(Type::Command) => command(),
            Some(Type::Http) => http(),
            Some(Type::Tcp) => self.tcp.as_ref().map(Strategy::Tcp),
            Some(Type::Unknown | Type::Unrecognized(_)) => None,
        }
    }

    /// Seconds from the start of the task to the first probe: field `delay_seconds`, 15 if
    /// unset.
    #[inline]
    pub fn delay_secs(&self) -> f64 {
        self.delay_seconds.unwrap_or(15.0)
    }

    /// [`delay_secs`](Self::delay_secs) as a span; `None` if negative, NaN or too large.
    #[inline]
    pub fn delay(&self) -> Option<Duration> {
        time::seconds(self.delay_secs())
    }

    /// Seconds from the end of a probe to the start of the next: field `interval_seconds`, 10
    /// if unset.
    #[inline]
    pub fn interval_secs(&self) -> f64 {
        self.interval_seconds.unwrap_or(10.0)
    }

    /// [`interval_secs`](Self::interval_secs) as a span; `None` if negative, NaN or too large.
    #[inline]
    pub fn interval(&self) -> Option<Duration> {
        time::seconds(self.interval_secs())
    }

    /// Seconds after which a probe counts as failed, where zero means never: field
    /// `timeout_seconds`, 20 if unset.
    #[inline]
    pub fn timeout_secs(&self) -> f64 {
        self.timeout_seconds.unwrap_or(20.0)
    }

    /// [`timeout_secs`](Self::timeout_secs) as a span, where zero means never; `None` if
    /// negative, NaN or too large.
    #[inline]
    pub fn timeout(&self) -> Option<Duration> {
        time::seconds(self.timeout_secs())
    }

    /// Failures in a row after which the task is killed: field `consecutive_failures`, 3 if
    /// unset.
    #[inline]
    pub fn consecutive_failures(&self) -> u32 {
        self.consecutive_failures.unwrap_or(3)
    }

    /// Seconds from the launch in which failures do not count: field `grace_period_seconds`,
    /// 10 if unset.
    #[inline]
    pub fn grace_period_secs(&self) -> f64 {
        self.grace_period_seconds.unwrap_or(10.0)
    }

    /// [`grace_period_secs`](Self::grace_period_secs) as a span; `None` if negative, NaN or
    /// too large.
    #[inline]
    pub fn grace_period(&self) -> Option<Duration> {
        time::seconds(self.grace_period_secs())
    }
}

/// Field `statuses` does not decide which statuses mean healthy: the executors that come with Mesos
/// ignore it, and take any status from 200 to 399.
impl health_check::HttpCheckInfo {
    /// Path to request: field `path`, `/` if unset, which was its default before 1.1 and is
    /// what a request without a path asks for.
    #[inline]
    pub fn path(&self) -> &str {
        self.path.as_deref().unwrap_or("/")
    }

    /// Either `http` or `https`: field `scheme`, `http` if unset.
    #[inline]
    pub fn scheme(&self) -> &str {
        self.scheme.as_deref().unwrap_or("http")
    }

    /// Whether the loopback address is that of IPv4 or of IPv6: field `protocol`, IPv4 if
    /// unset.
    #[inline]
    pub fn protocol(&self) -> network_info::Protocol {
        self.protocol.unwrap_or(network_info::Protocol::Ipv4)
    }
}

impl health_check::TcpCheckInfo {
    /// Whether the loopback address is that of IPv4 or of IPv6: field `protocol`, IPv4 if
    /// unset.
    #[inline]
    pub fn protocol(&self) -> network_info::Protocol {
        self.protocol.unwrap_or(network_info::Protocol::Ipv4)
    }
}
