//! The operator API of the agent in 1.0, where files were not read as today.

use super::{WITHOUT_SIZE, place};
use crate::codec::union;
use crate::legacy::NoCounterpart;
use crate::operator::agent;

union! {
    /// What an operator or a tool asks of an agent. Today's is
    /// [`agent::Call`].
    #[derive(Clone, Debug, PartialEq)]
    pub enum Call = legacy::v1_0::agent::Call {
        tag r#type: Option<agent::call::Type>,
        /// Asks whether the agent is well. No body.
        GetHealth,
        /// Asks for the command line flags. No body.
        GetFlags,
        /// Asks for release and build. No body.
        GetVersion,
        /// Asks for all metrics.
        ///
        /// Field `get_metrics` = 2.
        GetMetrics(agent::call::GetMetrics) = get_metrics,
        /// Asks how verbose the log is. No body.
        GetLoggingLevel,
        /// Makes the log more or less verbose for a while.
        ///
        /// Field `set_logging_level` = 3.
        SetLoggingLevel(agent::call::SetLoggingLevel) = set_logging_level,
        /// Lists a directory.
        ///
        /// Field `list_files` = 4.
        ListFiles(agent::call::ListFiles) = list_files,
        /// Reads a piece of a file.
        ///
        /// Field `read_file` = 5.
        ReadFile(call::ReadFile) = read_file,
        /// Asks for tasks, executors and frameworks at once. No body.
        GetState,
        /// Asks for the running containers. No body.
        GetContainers,
    }
}

/// Types nested in `Call`.
pub mod call {
    use crate::codec::message;

    message! {
        /// Body of `READ_FILE`.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct ReadFile = legacy::v1_0::agent::call::ReadFile {
            /// File, named as in `FileInfo.path`: one in a sandbox, or `/slave/log` for the log of
            /// the agent.
            ///
            /// Field `path` = 1.
            pub path: String,
            /// Where to begin, as a decimal number of bytes.
            ///
            /// Field `offset` = 2.
            pub offset: Option<String>,
            /// How many bytes to read at most, as a decimal number.
            ///
            /// Field `length` = 3.
            pub length: Option<String>,
        }
    }
}

union! {
    /// The agent's answer to a call that fetches something. Today's is
    /// [`agent::Response`].
    #[derive(Clone, Debug, PartialEq)]
    pub enum Response = legacy::v1_0::agent::Response {
        tag r#type: Option<agent::response::Type>,
        /// Answer to the call `GET_HEALTH`.
        ///
        /// Field `get_health` = 2.
        GetHealth(agent::response::GetHealth) = get_health,
        /// Answer to the call `GET_FLAGS`.
        ///
        /// Field `get_flags` = 3.
        GetFlags(agent::response::GetFlags) = get_flags,
        /// Answer to the call `GET_VERSION`.
        ///
        /// Field `get_version` = 4.
        GetVersion(agent::response::GetVersion) = get_version,
        /// Answer to the call `GET_METRICS`.
        ///
        /// Field `get_metrics` = 5.
        GetMetrics(agent::response::GetMetrics) = get_metrics,
        /// Answer to the call `GET_LOGGING_LEVEL`.
        ///
        /// Field `get_logging_level` = 6.
        GetLoggingLevel(agent::response::GetLoggingLevel) = get_logging_level,
        /// Answer to the call `LIST_FILES`.
        ///
        /// Field `list_files` = 7.
        ListFiles(agent::response::ListFiles) = list_files,
        /// Answer to the call `READ_FILE`.
        ///
        /// Field `get_file_contents` = 8.
        ReadFile(agent::response::GetFileContents) = get_file_contents,
        /// Answer to the call `GET_STATE`.
        ///
        /// Field `get_state` = 9.
        GetState(agent::response::GetState) = get_state,
        /// Answer to the call `GET_CONTAINERS`.
        ///
        /// Field `get_containers` = 10.
        GetContainers(agent::response::GetContainers) = get_containers,
    }
}

/// Numbers of bytes are read from their text.
///
/// Fails if `READ_FILE` has no `offset`, or a text that is not such a number.
impl TryFrom<Call> for agent::Call {
    type Error = NoCounterpart;

    fn try_from(old: Call) -> Result<Self, NoCounterpart> {
        use agent::Call as Today;
        Ok(match old {
            Call::GetHealth => Today::GetHealth,
            Call::GetFlags => Today::GetFlags,
            Call::GetVersion => Today::GetVersion,
            Call::GetMetrics(body) => Today::GetMetrics(body),
            Call::GetLoggingLevel => Today::GetLoggingLevel,
            Call::SetLoggingLevel(body) => Today::SetLoggingLevel(body),
            Call::ListFiles(body) => Today::ListFiles(body),
            Call::ReadFile(body) => Today::ReadFile(body.try_into()?),
            Call::GetState => Today::GetState,
            Call::GetContainers => Today::GetContainers(None),
            Call::Bare(bare) => Today::bare(bare.tag()),
        })
    }
}

/// Fails as the conversion of the whole call.
impl TryFrom<call::ReadFile> for agent::call::ReadFile {
    type Error = NoCounterpart;

    fn try_from(old: call::ReadFile) -> Result<Self, NoCounterpart> {
        let (offset, length) = place(old.offset, old.length)?;
        Ok(agent::call::ReadFile { path: old.path, offset, length })
    }
}

/// Fails if the answer is the content of a file, as today's has the size of the file, too.
impl TryFrom<Response> for agent::Response {
    type Error = NoCounterpart;

    fn try_from(old: Response) -> Result<Self, NoCounterpart> {
        use agent::Response as Today;
        Ok(match old {
            Response::GetHealth(body) => Today::GetHealth(body),
            Response::GetFlags(body) => Today::GetFlags(body),
            Response::GetVersion(body) => Today::GetVersion(body),
            Response::GetMetrics(body) => Today::GetMetrics(body),
            Response::GetLoggingLevel(body) => Today::GetLoggingLevel(body),
            Response::ListFiles(body) => Today::ListFiles(body),
            Response::ReadFile(_) => return Err(WITHOUT_SIZE),
            Response::GetState(body) => Today::GetState(body),
            Response::GetContainers(body) => Today::GetContainers(body),
            Response::Bare(bare) => Today::bare(bare.tag()),
        })
    }
}
