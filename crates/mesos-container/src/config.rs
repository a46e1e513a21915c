//! The configuration of drivers.

use std::num::ParseIntError;

use serde::{Deserialize, Serialize};

use crate::{Memory, MemoryError};

/// What every task of a driver gets unless the task says otherwise.
///
/// A member that is missing in JSON has its default.
///
/// ```
/// use mesos_container::{Config, Memory};
///
/// let config: Config = serde_json::from_str(r#"{"memory": "128M"}"#)?;
/// assert_eq!(config, Config { memory: Memory(134_217_728), ..Config::default() });
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Config {
    /// Address of the Docker daemon. The default is `unix:///var/run/docker.sock`.
    pub docker: String,
    /// Most memory a task may use, for tasks that set no limit. The default is 256 MB; 0 means
    /// no limit.
    pub memory: Memory,
    /// Share of the CPUs under contention, for tasks that set none, where 1024 is one CPU; 0
    /// leaves it to the system. The default is 0, and 2 when read from the environment.
    pub cpu_shares: i64,
}

impl Default for Config {
    fn default() -> Self {
        Config {
            docker: "unix:///var/run/docker.sock".to_owned(),
            memory: Memory(256 << 20),
            cpu_shares: 0,
        }
    }
}

/// Why a configuration cannot be read from the environment.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConfigError {
    /// `MEMORY_PER_JOB` is not a quantity of memory.
    #[error("MEMORY_PER_JOB: {0}")]
    Memory(MemoryError),
    /// `CPU_SHARES` is not an integer.
    #[error("CPU_SHARES: {0}")]
    CpuShares(ParseIntError),
}

impl Config {
    /// Reads `DOCKER`, `MEMORY_PER_JOB` (as [`Memory`] is written) and `CPU_SHARES` (a decimal
    /// integer, 2 if it is unset) through `lookup`, such as `|name| std::env::var(name).ok()`.
    ///
    /// ```
    /// use mesos_container::{Config, Memory};
    ///
    /// let config = Config::from_env(|name| (name == "MEMORY_PER_JOB").then(|| "128M".to_owned()))?;
    /// assert_eq!((config.memory, config.cpu_shares), (Memory(134_217_728), 2));
    /// # Ok::<(), mesos_container::ConfigError>(())
    /// ```
    ///
    /// # Errors
    /// A variable that is set, even to nothing, has no valid value.
    pub fn from_env(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let mut config = Config { cpu_shares: 2, ..Config::default() };
        if let Some(docker) = lookup("DOCKER") {
            config.docker = docker;
        }
        if let Some(memory) = lookup("MEMORY_PER_JOB") {
            config.memory = memory.parse().map_err(ConfigError::Memory)?;
        }
        if let Some(shares) = lookup("CPU_SHARES") {
            config.cpu_shares = shares.trim().parse().map_err(ConfigError::CpuShares)?;
        }
        Ok(config)
    }
}
