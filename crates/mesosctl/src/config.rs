//! Settings: of the command line, of the environment, and of a file, in this order.

use std::path::{Path, PathBuf};
use std::time::Duration;

use mesos_client::cluster::Master;
use mesos_client::detect;
use mesos_client::http::{Config, Credentials, Http, Limits, Masters, Roots, Servers};
use serde::Deserialize;

use crate::args::Cluster;
use crate::error::{Error, Result};

/// What the file may say.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileConfig {
    master: Option<String>,
    principal: Option<String>,
    secret_file: Option<PathBuf>,
    token_file: Option<PathBuf>,
    ca: Option<PathBuf>,
    timeout: Option<String>,
}

/// Where the file is, if it is not named.
fn default_path() -> Option<PathBuf> {
    let set = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let folder = set("XDG_CONFIG_HOME").or_else(|| Some(set("HOME")?.join(".config")))?;
    Some(folder.join("mesosctl").join("config.toml"))
}

/// The settings with those of the file where nothing else was said.
pub fn settings(mut given: Cluster) -> Result<Cluster> {
    let (path, named) = match given.config.clone() {
        Some(path) => (path, true),
        None => match default_path() {
            Some(path) => (path, false),
            None => return Ok(given),
        },
    };
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if !named && error.kind() == std::io::ErrorKind::NotFound => return Ok(given),
        Err(error) => return Err(Error::new(format!("{}: {error}", path.display()))),
    };
    let wrong = |why: &dyn std::fmt::Display| Error::new(format!("{}: {why}", path.display()));
    let file: FileConfig = toml::from_str(&text).map_err(|error| wrong(&error.message()))?;
    // Files are named from the folder of the file that names them.
    let beside = |name: PathBuf| path.parent().map_or(name.clone(), |folder| folder.join(&name));
    given.master = given.master.or(file.master);
    // Whoever names a token or a principal does not mean the other one of the file.
    if given.token_file.is_none() && given.principal.is_none() {
        given.principal = file.principal;
        given.token_file = file.token_file.map(beside);
    }
    if given.token_file.is_none() {
        given.secret_file = given.secret_file.or(file.secret_file.map(beside));
    }
    given.ca = given.ca.or(file.ca.map(beside));
    if let (None, Some(text)) = (given.timeout, file.timeout) {
        given.timeout = Some(humantime::parse_duration(&text).map_err(|error| wrong(&error))?);
    }
    Ok(given)
}

fn read(path: &Path) -> Result<String> {
    let text = std::fs::read_to_string(path);
    text.map_err(|error| Error::new(format!("{}: {error}", path.display())))
}

/// A secret in a file: as it is, or as Mesos' own `--credential` has it, which is JSON with
/// `principal` and `secret`.
pub fn secret(path: &Path) -> Result<(Option<String>, String)> {
    #[derive(Deserialize)]
    struct Credential {
        principal: Option<String>,
        secret: String,
    }
    let text = read(path)?;
    if text.trim_start().starts_with('{') {
        // The text of the error would quote the file.
        let wrong = |_| Error::new(format!("{}: not JSON with a secret in it", path.display()));
        let credential: Credential = serde_json::from_str(&text).map_err(wrong)?;
        return Ok((credential.principal, credential.secret));
    }
    let text = text.strip_suffix('\n').unwrap_or(&text);
    Ok((None, text.strip_suffix('\r').unwrap_or(text).to_owned()))
}

fn credentials(cluster: &Cluster) -> Result<Option<Credentials>> {
    if let Some(path) = &cluster.token_file {
        return Ok(Some(Credentials::bearer(read(path)?.trim())?));
    }
    let (in_file, secret) = match &cluster.secret_file {
        Some(path) => secret(path)?,
        None if cluster.principal.is_none() => return Ok(None),
        None => {
            return Err(Error::new("--principal needs its secret: give --secret-file as well"));
        }
    };
    match cluster.principal.clone().or(in_file) {
        Some(principal) => Ok(Some(Credentials::basic(&principal, &secret)?)),
        None => Err(Error::new("whose secret is in --secret-file? Give --principal as well")),
    }
}

/// What sends requests, by the settings.
pub fn http(cluster: &Cluster) -> Result<Http> {
    let mut limits = Limits::default();
    if let Some(timeout) = cluster.timeout {
        limits.head = timeout;
        limits.idle = timeout;
        limits.connect = limits.connect.min(timeout);
    }
    Ok(Http::new(Config {
        credentials: credentials(cluster)?,
        roots: cluster.ca.as_ref().map_or(Roots::System, Roots::file),
        limits,
        user_agent: Some(concat!("mesosctl/", env!("CARGO_PKG_VERSION")).to_owned()),
    })?)
}

/// How long the server may be unable to answer.
pub fn patience(cluster: &Cluster) -> Duration {
    cluster.timeout.unwrap_or(Duration::from_secs(30))
}

/// The leading master, by the settings. A file, or ZooKeeper, is asked once: a master that stops
/// leading names the next one.
pub async fn master(cluster: &Cluster) -> Result<Master> {
    let Some(master) = cluster.master.as_deref().filter(|master| !master.trim().is_empty()) else {
        return Err(Error::with_hint(
            "which cluster? No master is named",
            "Give --master HOST[:PORT], or set MESOS_MASTER, or put it into\n  \
             ~/.config/mesosctl/config.toml as: master = \"HOST:PORT\"",
        ));
    };
    let http = http(cluster)?;
    if !master.starts_with("zk://") && !master.starts_with("file://") {
        return Ok(Master::new(Masters::new(http, Servers::parse(master)?)));
    }
    let patience = patience(cluster);
    let mut detector = detect::detector(master, patience).await.map_err(Error::new)?;
    let found = tokio::time::timeout(patience, Master::detect(http, &mut *detector)).await;
    found.map_or_else(
        |_| {
            let text =
                format!("no master leads by {} within {}s", hidden(master), patience.as_secs());
            Err(Error::with_hint(text, "Is ZooKeeper running, and is the path right?"))
        },
        |found| found.map_err(Error::new),
    )
}

/// The address without the credentials that it may hold: `zk://user:password@host/path`.
fn hidden(master: &str) -> String {
    match (master.split_once("://"), master.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, rest))) => format!("{scheme}://{rest}"),
        _ => master.to_owned(),
    }
}
