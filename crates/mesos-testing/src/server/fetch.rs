//! Brings the files that a command names into its sandbox.

use std::path::{Path, PathBuf};

use mesos_client::http::{self, Http};
use mesos_types::CommandInfo;

/// No file is larger.
const MOST: usize = 1 << 30;

/// Fetches all files of a command. Archives are not unpacked.
pub(super) async fn fetch(command: &CommandInfo, sandbox: &Path) -> Result<(), String> {
    for uri in &command.uris {
        let told =
            |error: &dyn std::fmt::Display| format!("Failed to fetch {}: {error}", uri.value);
        if uri.extract() && is_archive(&uri.value) {
            return Err(told(&"archives are not unpacked"));
        }
        let name = uri.output_file.clone().unwrap_or_else(|| base(&uri.value).to_owned());
        let Some(target) = within(sandbox, &name) else {
            return Err(told(&format!("the file name {name:?} leaves the sandbox")));
        };
        if let Some(folder) = target.parent() {
            tokio::fs::create_dir_all(folder).await.map_err(|error| told(&error))?;
        }
        if uri.value.starts_with("http://") {
            let http = Http::new(http::Config::default()).map_err(|error| told(&error))?;
            let response = http.get(&uri.value).await.map_err(|error| told(&error))?;
            if !response.status.is_success() {
                return Err(told(&response.status));
            }
            let bytes = response.body.collect_up_to(MOST).await.map_err(|error| told(&error))?;
            tokio::fs::write(&target, bytes).await.map_err(|error| told(&error))?;
        } else {
            let path = uri.value.strip_prefix("file://").unwrap_or(&uri.value);
            if path.contains("://") {
                return Err(told(&"only files of this host and http:// are fetched"));
            }
            tokio::fs::copy(path, &target).await.map_err(|error| told(&error))?;
        }
        set_mode(&target, uri.executable == Some(true)).await.map_err(|error| told(&error))?;
    }
    Ok(())
}

async fn set_mode(path: &Path, executable: bool) -> std::io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = if executable { 0o755 } else { 0o644 };
        tokio::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).await?;
    }
    #[cfg(not(unix))]
    let _ = (path, executable);
    Ok(())
}

/// The name of the file that an address ends in.
fn base(address: &str) -> &str {
    let path = address.split(['?', '#']).next().unwrap_or(address);
    path.trim_end_matches('/').rsplit('/').next().unwrap_or(path)
}

fn is_archive(address: &str) -> bool {
    const ENDS: [&str; 9] =
        [".tar", ".tgz", ".tar.gz", ".tbz2", ".tar.bz2", ".txz", ".tar.xz", ".gz", ".zip"];
    let name = base(address);
    ENDS.iter().any(|end| name.ends_with(end))
}

/// A file in a folder, unless its name leads out of it.
fn within(folder: &Path, name: &str) -> Option<PathBuf> {
    use std::path::Component;
    let plain = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
    (plain && !name.is_empty()).then(|| folder.join(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        assert_eq!(base("http://h/a/b.sh?x=1"), "b.sh");
        assert_eq!(base("/usr/bin/env"), "env");
        assert!(is_archive("file:///a.tar.gz") && !is_archive("file:///a.sh"));
        assert_eq!(within(Path::new("/s"), "a/b"), Some(PathBuf::from("/s/a/b")));
        for name in ["../a", "/a", "", "a/../../b"] {
            assert_eq!(within(Path::new("/s"), name), None, "{name}");
        }
    }
}
