//! The files of sandboxes.

use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use bytes::Bytes;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use http::{HeaderValue, Request, Response, StatusCode};
use mesos_types::http::MediaType;
use mesos_types::operator::agent::{Call, Response as Reply, response};
use mesos_types::{FileInfo, TimeInfo};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncSeekExt as _};

use crate::cluster::simulated::Containers;
use crate::cluster::{accepted, document, encode, query, read_call, text};

/// No more of a file is read at once: 16 pages, as in Mesos.
const MOST: u64 = 16 * 4096;

/// What a request asks for, and in which form it is answered.
enum Wanted {
    /// By a call of the operator API.
    List(MediaType),
    /// By a call of the operator API.
    Piece {
        media: MediaType,
        offset: u64,
        length: u64,
    },
    Browse,
    Download,
    Read {
        offset: Option<u64>,
        length: u64,
    },
}

fn wanted(request: &Request<Bytes>) -> Result<(Wanted, String), Box<Response<Bytes>>> {
    if request.uri().path().ends_with("/api/v1") {
        return wanted_by_call(request);
    }
    let pairs = query(request);
    let get = |name: &str| pairs.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str());
    let bad = |message: String| Box::new(text(StatusCode::BAD_REQUEST, message));
    let path = get("path").filter(|path| !path.is_empty());
    let path = path.ok_or_else(|| bad("Expecting 'path=value' in query.\n".to_owned()))?;
    let endpoint = request.uri().path();
    let wanted = if endpoint.contains("/files/browse") {
        Wanted::Browse
    } else if endpoint.contains("/files/download") {
        Wanted::Download
    } else {
        let number = |name: &str| match get(name) {
            None => Ok(None),
            Some(value) => value
                .parse::<i64>()
                .map(Some)
                .map_err(|_| bad(format!("Failed to parse {name}: {value}.\n"))),
        };
        let offset = number("offset")?.unwrap_or(-1);
        let length = number("length")?.and_then(|length| u64::try_from(length).ok());
        let length = length.unwrap_or(MOST).min(MOST);
        // From the end on means that only the size is wanted.
        Wanted::Read { offset: u64::try_from(offset).ok(), length }
    };
    Ok((wanted, path.to_owned()))
}

fn wanted_by_call(request: &Request<Bytes>) -> Result<(Wanted, String), Box<Response<Bytes>>> {
    let media = accepted(request)?;
    match read_call(request, "Call")? {
        Call::ListFiles(body) => Ok((Wanted::List(media), body.path)),
        Call::ReadFile(body) => {
            let length = body.length.unwrap_or(u64::MAX).min(MOST);
            Ok((Wanted::Piece { media, offset: body.offset, length }, body.path))
        }
        // Only these two come here.
        _ => Err(Box::new(not_found())),
    }
}

/// The answer to a call.
fn reply(response: &Reply, media: MediaType) -> Response<Bytes> {
    document(media, encode(response, media))
}

fn file_info(path: &str, is_folder: bool, size: u64, seconds: u64) -> FileInfo {
    let nanoseconds = i64::try_from(seconds).unwrap_or_default().saturating_mul(1_000_000_000);
    FileInfo {
        nlink: Some(1),
        size: Some(size),
        mtime: Some(TimeInfo { nanoseconds }),
        mode: Some(if is_folder { 0o040_755 } else { 0o100_644 }),
        uid: Some("root".to_owned()),
        gid: Some("root".to_owned()),
        ..FileInfo::new(path.to_owned())
    }
}

/// A file: path, whether it is a folder, size, and when it was changed in seconds.
type Found = (String, bool, u64, u64);

fn listing(entries: &[Found], wanted: &Wanted) -> Response<Bytes> {
    if let Wanted::List(media) = wanted {
        let infos =
            entries.iter().map(|(path, folder, size, time)| file_info(path, *folder, *size, *time));
        let list = response::ListFiles { file_infos: infos.collect() };
        return reply(&Reply::ListFiles(list), *media);
    }
    let entries =
        entries.iter().map(|(path, folder, size, time)| entry(path, *folder, *size, *time as f64));
    json_document(&Value::Array(entries.collect()))
}

fn not_found() -> Response<Bytes> {
    text(StatusCode::NOT_FOUND, "")
}

fn json_document(value: &Value) -> Response<Bytes> {
    document(MediaType::Json, value.to_string())
}

fn download(path: &str, data: Bytes) -> Response<Bytes> {
    let mut response = Response::new(data);
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
    let name = path.rsplit('/').next().unwrap_or_default();
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename={name}")) {
        headers.insert(CONTENT_DISPOSITION, value);
    }
    response
}

fn entry(path: &str, is_folder: bool, size: u64, mtime: f64) -> Value {
    json!({
        "gid": "root",
        "mode": if is_folder { "drwxr-xr-x" } else { "-rw-r--r--" },
        "mtime": mtime,
        "nlink": 1,
        "path": path,
        "size": size,
        "uid": "root",
    })
}

fn piece(data: &[u8], offset: u64) -> Response<Bytes> {
    json_document(&json!({ "data": String::from_utf8_lossy(data), "offset": offset }))
}

/// The answer to a request for a file of a simulated sandbox.
pub(super) fn simulated(
    request: &Request<Bytes>,
    containers: Option<&Containers>,
) -> Response<Bytes> {
    let (wanted, path) = match wanted(request) {
        Ok(wanted) => wanted,
        Err(response) => return *response,
    };
    let Some(containers) = containers else { return not_found() };
    let path = path.trim_end_matches('/');
    if let Wanted::Browse | Wanted::List(_) = wanted {
        let Some(files) = containers.files(path) else { return not_found() };
        let entries = files
            .iter()
            .map(|(name, data)| (format!("{path}/{name}"), false, data.len() as u64, 0))
            .collect::<Vec<_>>();
        return listing(&entries, &wanted);
    }
    let Some((sandbox, name)) = path.rsplit_once('/') else { return not_found() };
    let data = containers.files(sandbox).and_then(|files| files.get(name));
    let Some(data) = data else { return not_found() };
    let cut = |offset: u64, length: u64| {
        let rest = usize::try_from(offset).ok().and_then(|offset| data.get(offset..));
        let rest = rest.unwrap_or_default();
        let length = rest.len().min(usize::try_from(length).unwrap_or(usize::MAX));
        rest.get(..length).unwrap_or_default()
    };
    let size = data.len() as u64;
    match wanted {
        Wanted::Piece { media, offset, length } => {
            let piece = Bytes::copy_from_slice(cut(offset, length));
            reply(&Reply::ReadFile(response::ReadFile::new(size, piece)), media)
        }
        Wanted::Read { offset: Some(offset), length } if offset < size => {
            piece(cut(offset, length), offset)
        }
        Wanted::Read { .. } => piece(&[], size),
        _ => download(path, data.clone().into()),
    }
}

/// The answer to a request for a file below a folder of this host.
pub(super) async fn on_disk(request: &Request<Bytes>, work_dir: &Path) -> Response<Bytes> {
    let (wanted, path) = match wanted(request) {
        Ok(wanted) => wanted,
        Err(response) => return *response,
    };
    let Some(real) = within(&path, work_dir).await else { return not_found() };
    match serve(&wanted, &path, &real).await {
        Ok(response) => response,
        Err(_) => not_found(),
    }
}

/// The file that a path names, if it lies below the folder.
async fn within(path: &str, work_dir: &Path) -> Option<PathBuf> {
    let real = tokio::fs::canonicalize(path).await.ok()?;
    let work_dir = tokio::fs::canonicalize(work_dir).await.ok()?;
    real.starts_with(work_dir).then_some(real)
}

async fn serve(wanted: &Wanted, path: &str, real: &Path) -> std::io::Result<Response<Bytes>> {
    match wanted {
        Wanted::Browse | Wanted::List(_) => {
            let mut folder = tokio::fs::read_dir(real).await?;
            let mut entries: Vec<Found> = Vec::new();
            while let Some(found) = folder.next_entry().await? {
                let metadata = found.metadata().await?;
                let name = found.file_name().to_string_lossy().into_owned();
                let time = metadata.modified().ok();
                let time = time.and_then(|time| time.duration_since(UNIX_EPOCH).ok());
                let path = format!("{}/{name}", path.trim_end_matches('/'));
                let seconds = time.unwrap_or_default().as_secs();
                entries.push((path, metadata.is_dir(), metadata.len(), seconds));
            }
            entries.sort();
            Ok(listing(&entries, wanted))
        }
        Wanted::Piece { media, offset, length } => {
            let mut file = tokio::fs::File::open(real).await?;
            let size = file.metadata().await?.len();
            file.seek(std::io::SeekFrom::Start(*offset)).await?;
            let mut data = Vec::new();
            file.take(*length).read_to_end(&mut data).await?;
            Ok(reply(&Reply::ReadFile(response::ReadFile::new(size, Bytes::from(data))), *media))
        }
        Wanted::Download => Ok(download(path, tokio::fs::read(real).await?.into())),
        Wanted::Read { offset, length } => {
            let mut file = tokio::fs::File::open(real).await?;
            let size = file.metadata().await?.len();
            let Some(offset) = offset.filter(|offset| *offset < size) else {
                return Ok(piece(&[], size));
            };
            file.seek(std::io::SeekFrom::Start(offset)).await?;
            let mut data = Vec::new();
            file.take(*length).read_to_end(&mut data).await?;
            Ok(piece(&data, offset))
        }
    }
}
