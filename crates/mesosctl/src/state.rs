//! `mesosctl state`: a document at a glance.

use std::io::Read as _;
use std::path::Path;

use mesos_client::http::Server;
use mesos_types::state::{Document, Endpoint, without_jsonp};

use crate::app::App;
use crate::args::Watch;
use crate::config;
use crate::error::{Error, Result};
use crate::overview;
use crate::screen::Screen;
use crate::watch;

/// The longest document that is read.
const MOST: u64 = 1 << 30;

pub async fn run(
    app: &App,
    source: Option<&str>,
    wide: bool,
    json: bool,
    watch: &Watch,
) -> Result<()> {
    let what = format!("mesosctl state {}", source.unwrap_or_default());
    let master = if source.is_none() { Some(app.master().await?) } else { None };
    watch::show(watch, app.color, what.trim_end(), async |screen: &Screen| {
        let (document, live) = match (source, &master) {
            (None, Some(master)) => (Document::MasterState(Box::new(master.state().await?)), true),
            (Some(url), _) if url.starts_with("http://") || url.starts_with("https://") => {
                (of_url(app, url).await?, true)
            }
            (source, _) => (of_file(source.unwrap_or("-"))?, false),
        };
        if json {
            let value: serde_json::Value = serde_json::from_slice(&document.to_vec())?;
            let text = serde_json::to_string_pretty(&value)?;
            return Ok(text.lines().map(str::to_owned).collect());
        }
        Ok(overview::document(&document, screen, wide, live))
    })
    .await
}

/// A document whose endpoint its path may tell, or else its members.
fn read(text: &[u8], path: &str, name: &str) -> Result<Document> {
    let text = without_jsonp(body(text));
    let of_path = Endpoint::of_path(path).map(|endpoint| Document::read(endpoint, text));
    if let Some(Ok(document)) = of_path {
        return Ok(document);
    }
    let begin: String = String::from_utf8_lossy(text).trim_start().chars().take(1).collect();
    Document::detect(text).map_err(|error| match begin.as_str() {
        "<" => Error::new(format!("{name} is a page for people, not a document of Mesos")),
        "" => Error::new(format!("{name} is empty")),
        _ => Error::new(format!("{name}: {error}")),
    })
}

/// The body of a saved answer; what is not one is all body.
fn body(text: &[u8]) -> &[u8] {
    if !text.starts_with(b"HTTP/1.") {
        return text;
    }
    let end = text.windows(4).position(|window| window == b"\r\n\r\n");
    end.and_then(|end| text.get(end + 4..)).unwrap_or(text)
}

fn of_file(name: &str) -> Result<Document> {
    let mut text = Vec::new();
    let read_ = if name == "-" {
        std::io::stdin().lock().take(MOST).read_to_end(&mut text)
    } else {
        std::fs::File::open(name).and_then(|file| file.take(MOST).read_to_end(&mut text))
    };
    read_.map_err(|error| Error::new(format!("{name}: {error}")))?;
    let file = Path::new(name).file_name().unwrap_or_default().to_string_lossy().into_owned();
    // A file named as an endpoint, such as `tasks.json`.
    let path = format!("/{}", file.split('.').next().unwrap_or_default());
    let path = if Endpoint::of_path(&path).is_some() && Document::detect(body(&text)).is_ok() {
        String::new()
    } else {
        path
    };
    read(&text, &path, if name == "-" { "standard input" } else { name })
}

async fn of_url(app: &App, url: &str) -> Result<Document> {
    let server = Server::parse(url, if url.starts_with("https") { 443 } else { 80 })?;
    let (_, rest) = url.split_once("://").unwrap_or_default();
    let path = rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/");
    let path = path.split('#').next().unwrap_or("/");
    // The address of a server alone means its state.
    let path = if path == "/" { "/state" } else { path };
    let uri = format!("{server}{path}");
    let response = config::http(&app.cluster)?.get(&uri).await?;
    let status = response.status;
    let text = response.body.collect().await?;
    if !status.is_success() {
        return Err(Error::new(format!("{uri} answers {status}")));
    }
    read(&text, path, &uri)
}
