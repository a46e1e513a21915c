use std::collections::HashMap;
use std::fmt;
use std::time::Duration;

use mesos_types::{ExecutorId, FrameworkId};

use crate::{DurationError, parse_duration};

/// What an agent tells an executor in the variables of its environment.
///
/// The texts come from the caller, as pairs of name and value: `std::env::vars()`, say.
///
/// ```
/// use mesos_protocol::Environment;
///
/// let environment = Environment::read([
///     ("MESOS_FRAMEWORK_ID", "F"),
///     ("MESOS_EXECUTOR_ID", "E"),
///     ("MESOS_DIRECTORY", "/sandbox"),
///     ("MESOS_SANDBOX", "/sandbox"),
///     ("MESOS_AGENT_ENDPOINT", "10.0.0.2:5051"),
///     ("MESOS_EXECUTOR_SHUTDOWN_GRACE_PERIOD", "5secs"),
/// ])?;
/// assert_eq!(environment.shutdown_grace_period.as_secs(), 5);
/// assert!(environment.recovery.is_none());
/// # Ok::<(), mesos_protocol::EnvironmentError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Environment {
    /// The framework of the executor: `MESOS_FRAMEWORK_ID`.
    pub framework_id: FrameworkId,
    /// The executor: `MESOS_EXECUTOR_ID`.
    pub executor_id: ExecutorId,
    /// The working directory on the host: `MESOS_DIRECTORY`.
    pub directory: String,
    /// The working directory as the executor sees it: `MESOS_SANDBOX`.
    pub sandbox: String,
    /// Host and port of the agent: `MESOS_AGENT_ENDPOINT`.
    pub agent_endpoint: String,
    /// How long the executor may take to end its tasks after it was told to shut down:
    /// `MESOS_EXECUTOR_SHUTDOWN_GRACE_PERIOD`.
    pub shutdown_grace_period: Duration,
    /// How the executor outlives a restart of the agent, if the framework checkpoints:
    /// `MESOS_CHECKPOINT`.
    pub recovery: Option<Recovery>,
    /// A token to send with every request: `MESOS_EXECUTOR_AUTHENTICATION_TOKEN`. `Debug` does
    /// not show it.
    pub authentication_token: Option<String>,
    /// The path of a Unix socket of the agent, to be used in place of the endpoint:
    /// `MESOS_DOMAIN_SOCKET`.
    pub domain_socket: Option<String>,
    /// Whether the agent is to be talked to over TLS: `LIBPROCESS_SSL_ENABLED` or
    /// `SSL_ENABLED`.
    pub tls: bool,
}

/// How an executor outlives a restart of its agent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recovery {
    /// How long the executor waits for the agent to come back: `MESOS_RECOVERY_TIMEOUT`.
    pub timeout: Duration,
    /// The longest wait between two attempts to subscribe: `MESOS_SUBSCRIPTION_BACKOFF_MAX`.
    pub backoff_max: Duration,
}

/// Variables that are missing or wrong, all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnvironmentError {
    /// The problems, in the order in which the variables are read; at least one.
    pub problems: Vec<EnvironmentProblem>,
}

/// What is wrong with a variable.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EnvironmentProblem {
    /// The variable is not set, or empty.
    #[error("the variable {0} is missing")]
    Missing(&'static str),
    /// The variable is not a duration.
    #[error("the variable {name}: {source}")]
    Duration {
        /// The name of the variable.
        name: &'static str,
        /// What is wrong with its value.
        source: DurationError,
    },
    /// The variable is not a truth value.
    #[error("the variable {name} is not a truth value: {value:?}")]
    Bool {
        /// The name of the variable.
        name: &'static str,
        /// Its value.
        value: String,
    },
}

impl fmt::Display for EnvironmentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the environment is not that of an executor: ")?;
        for (i, problem) in self.problems.iter().enumerate() {
            write!(f, "{}{problem}", if i == 0 { "" } else { "; " })?;
        }
        Ok(())
    }
}

impl std::error::Error for EnvironmentError {}

impl fmt::Debug for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Environment")
            .field("framework_id", &self.framework_id)
            .field("executor_id", &self.executor_id)
            .field("directory", &self.directory)
            .field("sandbox", &self.sandbox)
            .field("agent_endpoint", &self.agent_endpoint)
            .field("shutdown_grace_period", &self.shutdown_grace_period)
            .field("recovery", &self.recovery)
            .field(
                "authentication_token",
                &self.authentication_token.as_ref().map(|_| format_args!("<hidden>")),
            )
            .field("domain_socket", &self.domain_socket)
            .field("tls", &self.tls)
            .finish()
    }
}

impl Environment {
    /// Reads the variables; others than those of Mesos do not matter.
    ///
    /// # Errors
    /// A variable is missing or wrong. All problems are named.
    pub fn read<K, V>(variables: impl IntoIterator<Item = (K, V)>) -> Result<Self, EnvironmentError>
    where
        K: AsRef<str>,
        V: Into<String>,
    {
        let mut reader = Reader { variables: HashMap::new(), problems: Vec::new() };
        for (name, value) in variables {
            reader.variables.insert(name.as_ref().to_owned(), value.into());
        }
        let framework_id = reader.text("MESOS_FRAMEWORK_ID").into();
        let executor_id = reader.text("MESOS_EXECUTOR_ID").into();
        let directory = reader.text("MESOS_DIRECTORY");
        let sandbox = reader.text("MESOS_SANDBOX");
        let agent_endpoint = reader.text("MESOS_AGENT_ENDPOINT");
        let shutdown_grace_period = reader.duration("MESOS_EXECUTOR_SHUTDOWN_GRACE_PERIOD");
        let recovery = reader.bool("MESOS_CHECKPOINT").then(|| Recovery {
            timeout: reader.duration("MESOS_RECOVERY_TIMEOUT"),
            backoff_max: reader.duration("MESOS_SUBSCRIPTION_BACKOFF_MAX"),
        });
        let authentication_token = reader.optional("MESOS_EXECUTOR_AUTHENTICATION_TOKEN");
        let domain_socket = reader.optional("MESOS_DOMAIN_SOCKET");
        let tls = reader.bool("LIBPROCESS_SSL_ENABLED") || reader.bool("SSL_ENABLED");
        if !reader.problems.is_empty() {
            return Err(EnvironmentError { problems: reader.problems });
        }
        Ok(Environment {
            framework_id,
            executor_id,
            directory,
            sandbox,
            agent_endpoint,
            shutdown_grace_period,
            recovery,
            authentication_token,
            domain_socket,
            tls,
        })
    }
}

struct Reader {
    variables: HashMap<String, String>,
    problems: Vec<EnvironmentProblem>,
}

impl Reader {
    fn optional(&self, name: &str) -> Option<String> {
        self.variables.get(name).filter(|value| !value.is_empty()).cloned()
    }

    fn text(&mut self, name: &'static str) -> String {
        self.optional(name).unwrap_or_else(|| {
            self.problems.push(EnvironmentProblem::Missing(name));
            String::new()
        })
    }

    fn duration(&mut self, name: &'static str) -> Duration {
        let Some(text) = self.optional(name) else {
            self.problems.push(EnvironmentProblem::Missing(name));
            return Duration::ZERO;
        };
        parse_duration(&text).unwrap_or_else(|source| {
            self.problems.push(EnvironmentProblem::Duration { name, source });
            Duration::ZERO
        })
    }

    /// A truth value in one of the spellings that Mesos and mesos-go read; unset is false.
    fn bool(&mut self, name: &'static str) -> bool {
        match self.optional(name).as_deref() {
            Some("1" | "t" | "T" | "true" | "TRUE" | "True") => true,
            None | Some("0" | "f" | "F" | "false" | "FALSE" | "False") => false,
            Some(other) => {
                let value = other.to_owned();
                self.problems.push(EnvironmentProblem::Bool { name, value });
                false
            }
        }
    }
}
