//! The files of sandboxes.

use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use bytes::Bytes;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use http::{HeaderValue, Request, Response, StatusCode};
use mesos_types::http::MediaType;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncSeekExt as _};

use crate::cluster::simulated::Containers;
use crate::cluster::{document, query, text};

/// No more of a file is read at once: 16 pages, as in Mesos.
const MOST: u64 = 16 * 4096;

/// What a request asks for.
enum Wanted {
    Browse,
    Download,
    Read { offset: Option<u64>, length: u64 },
}

fn wanted(request: &Request<Bytes>) -> Result<(Wanted, String), Box<Response<Bytes>>> {
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
    if let Wanted::Browse = wanted {
        let Some(files) = containers.files(path) else { return not_found() };
        let entries = files
            .iter()
            .map(|(name, data)| entry(&format!("{path}/{name}"), false, data.len() as u64, 0.0));
        return json_document(&Value::Array(entries.collect()));
    }
    let Some((sandbox, name)) = path.rsplit_once('/') else { return not_found() };
    let data = containers.files(sandbox).and_then(|files| files.get(name));
    let Some(data) = data else { return not_found() };
    match wanted {
        Wanted::Read { offset: Some(offset), length } if offset < data.len() as u64 => {
            let rest = usize::try_from(offset).ok().and_then(|offset| data.get(offset..));
            let rest = rest.unwrap_or_default();
            let length = rest.len().min(usize::try_from(length).unwrap_or(usize::MAX));
            piece(rest.get(..length).unwrap_or_default(), offset)
        }
        Wanted::Read { .. } => piece(&[], data.len() as u64),
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
        Wanted::Browse => {
            let mut folder = tokio::fs::read_dir(real).await?;
            let mut entries = Vec::new();
            while let Some(found) = folder.next_entry().await? {
                let metadata = found.metadata().await?;
                let name = found.file_name().to_string_lossy().into_owned();
                let time = metadata.modified().ok();
                let time = time.and_then(|time| time.duration_since(UNIX_EPOCH).ok());
                let time = time.unwrap_or_default().as_secs() as f64;
                let path = format!("{}/{name}", path.trim_end_matches('/'));
                entries.push((path.clone(), entry(&path, metadata.is_dir(), metadata.len(), time)));
            }
            entries.sort_by(|a, b| a.0.cmp(&b.0));
            Ok(json_document(&Value::Array(entries.into_iter().map(|(_, value)| value).collect())))
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
