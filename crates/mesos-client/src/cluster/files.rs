use bytes::Bytes;
use mesos_types::FileInfo;
use mesos_types::http::Api;
use mesos_types::operator::{agent, master};
use mesos_types::state::{File, FileData, Listing, Number};

use super::ask::{Target, add};
use super::{ClusterError, Follow, FollowOptions, Source};
use crate::http::{Body, HttpError, Server};

/// The most that a server gives of a file at once: 16 memory pages.
pub(super) const MOST: u64 = 64 << 10;

/// The longest document of such a piece: JSON may have six bytes for one.
const MAX_DOCUMENT: usize = 7 * MOST as usize;

/// How files are asked for. Both ways give the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Access {
    /// By the endpoints `/files/read` and `/files/browse`, which all releases have.
    #[default]
    Endpoints,
    /// By the calls `READ_FILE` and `LIST_FILES` of the operator API. Since 1.1.
    Calls,
}

/// The files that a server lets others read.
#[derive(Clone, Debug)]
pub struct Files {
    target: Target,
    api: Api,
    access: Access,
}

/// A piece of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chunk {
    /// Where it begins in the file.
    pub offset: u64,
    /// The bytes. There are none at the end of the file.
    pub bytes: Bytes,
    /// The size of the file. `/files/read` does not tell it, except where there are no bytes.
    pub size: Option<u64>,
}

impl Files {
    pub(super) fn new(target: Target, api: Api, access: Access) -> Self {
        Files { target, api, access }
    }

    /// The same files, asked for in another way.
    #[must_use]
    pub fn with_access(self, access: Access) -> Self {
        Files { access, ..self }
    }

    /// The server, for errors.
    pub(super) fn server(&self) -> Result<Server, ClusterError> {
        let none = || HttpError::Address("no server".to_owned());
        Ok(self.target.asked().ok_or_else(none)?)
    }

    /// An error of a missing file is one of its own.
    fn missing(&self, error: ClusterError, path: &str) -> ClusterError {
        match error {
            ClusterError::Refused { server, .. } if error_is_missing(&error) => {
                ClusterError::NoFile { server, path: path.to_owned() }
            }
            other => other,
        }
    }

    /// What is in a folder, sorted by path.
    ///
    /// # Errors
    /// There is no such folder, or the server does not answer.
    pub async fn list(&self, path: &str) -> Result<Vec<File>, ClusterError> {
        let files = match self.access {
            Access::Endpoints => {
                let mut query = String::new();
                add(&mut query, "path", path);
                let listed: Result<Listing<File>, _> =
                    self.target.document("/files/browse", &query).await;
                listed.map(|listing| listing.0)
            }
            Access::Calls => self.list_by_call(path).await,
        };
        let mut files = files.map_err(|error| self.missing(error, path))?;
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(files)
    }

    async fn list_by_call(&self, path: &str) -> Result<Vec<File>, ClusterError> {
        let infos = match self.api {
            Api::Master => {
                let call = master::Call::list_files(path);
                match self.target.call(&call).await? {
                    Some(master::Response::ListFiles(list)) => list.file_infos,
                    _ => return Err(self.target.other(&call)),
                }
            }
            _ => {
                let call = agent::Call::list_files(path);
                match self.target.call(&call).await? {
                    Some(agent::Response::ListFiles(list)) => list.file_infos,
                    _ => return Err(self.target.other(&call)),
                }
            }
        };
        Ok(infos.iter().map(file).collect())
    }

    /// A file, for reading it piece by piece. Nothing is asked for yet.
    pub fn open(&self, path: impl Into<String>) -> Source {
        Source::file(self.clone(), path.into())
    }

    /// Reads a piece of a file: from an offset, at most so many bytes. The server may give less,
    /// and never gives more than 64 KiB.
    ///
    /// # Errors
    /// There is no such file, or the server does not answer.
    pub async fn read(&self, path: &str, offset: u64, most: u64) -> Result<Chunk, ClusterError> {
        let most = most.min(MOST);
        let chunk = match self.access {
            Access::Endpoints => self.read_by_endpoint(path, &offset.to_string(), Some(most)).await,
            Access::Calls => self.read_by_call(path, offset, most).await,
        };
        let chunk = chunk.map_err(|error| self.missing(error, path))?;
        if !chunk.bytes.is_empty() && chunk.offset != offset {
            let why = format!("bytes from {} on instead of {offset}", chunk.offset);
            return Err(ClusterError::Answer {
                server: self.server()?,
                path: path.to_owned(),
                why,
            });
        }
        Ok(chunk)
    }

    /// The size of a file in bytes.
    ///
    /// # Errors
    /// There is no such file, or the server does not answer.
    pub async fn size(&self, path: &str) -> Result<u64, ClusterError> {
        let chunk = match self.access {
            Access::Endpoints => self.read_by_endpoint(path, "-1", None).await,
            Access::Calls => self.read_by_call(path, 0, 0).await,
        };
        let chunk = chunk.map_err(|error| self.missing(error, path))?;
        Ok(chunk.size.unwrap_or(chunk.offset))
    }

    async fn read_by_endpoint(
        &self,
        path: &str,
        offset: &str,
        most: Option<u64>,
    ) -> Result<Chunk, ClusterError> {
        let mut query = String::new();
        add(&mut query, "path", path);
        add(&mut query, "offset", offset);
        if let Some(most) = most {
            add(&mut query, "length", &most.to_string());
        }
        let data: FileData =
            self.target.document_up_to("/files/read", &query, MAX_DOCUMENT).await?;
        let Some(offset) = data.offset.and_then(Number::as_u64) else {
            let why = "it does not say where in the file this is".to_owned();
            return Err(ClusterError::Answer {
                server: self.server()?,
                path: path.to_owned(),
                why,
            });
        };
        let bytes = data.data.unwrap_or_default().0;
        // Without bytes the offset is the size, unless none were asked for.
        let size = (bytes.is_empty() && most != Some(0)).then_some(offset);
        Ok(Chunk { offset, bytes, size })
    }

    async fn read_by_call(
        &self,
        path: &str,
        offset: u64,
        most: u64,
    ) -> Result<Chunk, ClusterError> {
        let (size, bytes) = match self.api {
            Api::Master => {
                let call = master::Call::read_file(path, offset, Some(most));
                match self.target.call(&call).await? {
                    Some(master::Response::ReadFile(file)) => (file.size, file.data),
                    _ => return Err(self.target.other(&call)),
                }
            }
            _ => {
                let call = agent::Call::read_file(path, offset, Some(most));
                match self.target.call(&call).await? {
                    Some(agent::Response::ReadFile(file)) => (file.size, file.data),
                    _ => return Err(self.target.other(&call)),
                }
            }
        };
        Ok(Chunk { offset, bytes, size: Some(size) })
    }

    /// Loads a whole file by `/files/download`, in pieces as they come; [`Body::size`] is its
    /// size.
    ///
    /// # Errors
    /// There is no such file, or the server does not answer.
    pub async fn load(&self, path: &str) -> Result<Body, ClusterError> {
        let mut query = String::new();
        add(&mut query, "path", path);
        let response = self.target.get(&format!("/files/download{query}")).await;
        let response = response.map_err(|error| self.missing(error, path))?;
        if response.content_type().as_deref() == Some("text/html") && !is_page(path) {
            let (server, found) = (response.server, "text/html".to_owned());
            let wanted = "the bytes of a file";
            return Err(ClusterError::Kind { server, path: path.to_owned(), found, wanted });
        }
        Ok(response.body)
    }

    /// Gives the text of a file piece by piece, and goes on while it grows.
    pub fn follow(&self, path: impl Into<String>, options: FollowOptions) -> Follow {
        self.open(path).follow(options)
    }
}

/// Whether a file is a page by its name, so that Mesos says so of its type.
fn is_page(path: &str) -> bool {
    [".html", ".htm", ".shtml"].iter().any(|end| path.ends_with(end))
}

/// Mesos has no body for a missing file at the endpoints, and a message in the calls.
fn error_is_missing(error: &ClusterError) -> bool {
    error.is_not_found()
}

/// A file of the operator API in the form of the endpoint.
fn file(info: &FileInfo) -> File {
    let seconds = |time: &mesos_types::TimeInfo| Number::Float(time.nanoseconds as f64 / 1e9);
    File {
        path: Some(info.path.clone()),
        mode: info.mode.map(mode),
        nlink: info.nlink.and_then(|n| u64::try_from(n).ok()).map(Number::Unsigned),
        uid: info.uid.clone(),
        gid: info.gid.clone(),
        size: info.size.map(Number::Unsigned),
        mtime: info.mtime.as_ref().map(seconds),
        ..File::default()
    }
}

/// The bits of `st_mode` as `-rw-r--r--`.
fn mode(bits: u32) -> String {
    let kind = match bits & 0o170_000 {
        0o040_000 => 'd',
        0o020_000 => 'c',
        0o060_000 => 'b',
        0o010_000 => 'p',
        0o120_000 => 'l',
        0o140_000 => 's',
        _ => '-',
    };
    let permission = |(i, letter): (usize, char)| {
        if bits & (0o400 >> i) != 0 { letter } else { '-' }
    };
    std::iter::once(kind).chain("rwxrwxrwx".chars().enumerate().map(permission)).collect()
}
