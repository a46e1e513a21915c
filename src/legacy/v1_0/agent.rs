//! The operator API of the agent in 1.0, where files were not read as today.

use super::{WITHOUT_SIZE, place};
use crate::codec::union;
use crate::legacy::NoCounterpartError;
use crate::operator::agent;

union! {
    /// Call of an operator or a tool to an agent. Today's is [`agent::Call`].
    #[derive(Clone, Debug, PartialEq)]
    pub enum Call = legacy::v1_0::agent::Call {
        tag r#type: Option<agent::call::Type> = 1 "type",
        /// Asks whether the agent is well. No body.
        GetHealth,
        /// Asks for the command line flags. No body.
        GetFlags,
        /// Asks for release and build. No body.
        GetVersion,
        /// Asks for all metrics.
        GetMetrics(agent::call::GetMetrics) = get_metrics = 2,
        /// Asks how verbose the log is. No body.
        GetLoggingLevel,
        /// Makes the log more or less verbose for a while.
        SetLoggingLevel(agent::call::SetLoggingLevel) = set_logging_level = 3,
        /// Lists a directory.
        ListFiles(agent::call::ListFiles) = list_files = 4,
        /// Reads a piece of a file.
        ReadFile(call::ReadFile) = read_file = 5,
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
            pub path: String = 1,
            /// Where to begin, as a decimal number of bytes.
            pub offset: Option<String> = 2,
            /// How many bytes to read at most, as a decimal number.
            pub length: Option<String> = 3,
        }
    }
}

union! {
    /// The agent's answer to a call that fetches something. Today's is
    /// [`agent::Response`].
    #[derive(Clone, Debug, PartialEq)]
    pub enum Response = legacy::v1_0::agent::Response {
        tag r#type: Option<agent::response::Type> = 1 "type",
        /// Answer to the call `GET_HEALTH`.
        GetHealth(agent::response::GetHealth) = get_health = 2,
        /// Answer to the call `GET_FLAGS`.
        GetFlags(agent::response::GetFlags) = get_flags = 3,
        /// Answer to the call `GET_VERSION`.
        GetVersion(agent::response::GetVersion) = get_version = 4,
        /// Answer to the call `GET_METRICS`.
        GetMetrics(agent::response::GetMetrics) = get_metrics = 5,
        /// Answer to the call `GET_LOGGING_LEVEL`.
        GetLoggingLevel(agent::response::GetLoggingLevel) = get_logging_level = 6,
        /// Answer to the call `LIST_FILES`.
        ListFiles(agent::response::ListFiles) = list_files = 7,
        /// Answer to the call `READ_FILE`.
        ReadFile(agent::response::GetFileContents) = get_file_contents = 8,
        /// Answer to the call `GET_STATE`.
        GetState(agent::response::GetState) = get_state = 9,
        /// Answer to the call `GET_CONTAINERS`.
        GetContainers(agent::response::GetContainers) = get_containers = 10,
    }
}

/// Numbers of bytes are read from their text.
///
/// Fails if `READ_FILE` has no `offset`, or a text that is not such a number.
impl TryFrom<Call> for agent::Call {
    type Error = NoCounterpartError;

    fn try_from(old: Call) -> Result<Self, NoCounterpartError> {
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
    type Error = NoCounterpartError;

    fn try_from(old: call::ReadFile) -> Result<Self, NoCounterpartError> {
        let (offset, length) = place(old.offset, old.length)?;
        Ok(agent::call::ReadFile { path: old.path, offset, length })
    }
}

/// Fails if the answer is the content of a file, as today's has the size of the file, too.
impl TryFrom<Response> for agent::Response {
    type Error = NoCounterpartError;

    fn try_from(old: Response) -> Result<Self, NoCounterpartError> {
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
