//! The control group of a task: made, filled, read and removed.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::cgroup::{self, CONTROLLERS};
use crate::{Limits, Note};

use super::usage::Usage;

/// A control group of version 2. It is removed when it is dropped, with all that runs in it.
#[derive(Debug)]
pub(super) struct Cgroup {
    path: PathBuf,
}

impl Cgroup {
    /// Makes a control group of this name below `parent`, which is made too if need be.
    pub(super) fn create(parent: &Path, name: &str) -> io::Result<Self> {
        if !parent.join("cgroup.procs").exists() {
            fs::create_dir_all(parent)?;
        }
        // From the top down: a controller is there only if the group above hands it on. Which
        // ones are there in the end is seen when the limits are set.
        for group in [parent.parent(), Some(parent)].into_iter().flatten() {
            for controller in CONTROLLERS {
                let _ = write(&group.join("cgroup.subtree_control"), &format!("+{controller}"));
            }
        }
        let path = parent.join(name);
        fs::create_dir(&path)?;
        let cgroup = Cgroup { path };
        if !cgroup.path.join("cgroup.procs").exists() {
            return Err(io::Error::other(format!("{} is not a control group", parent.display())));
        }
        Ok(cgroup)
    }

    /// The parent that is used if the caller names none: `mesos` at the root of the hierarchy.
    pub(super) fn default_parent() -> io::Result<PathBuf> {
        let mounts = fs::read_to_string("/proc/self/mounts")?;
        let mount = mounts.lines().find_map(|line| {
            let mut words = line.split(' ').skip(1);
            let path = words.next()?;
            (words.next()? == "cgroup2").then(|| Path::new(path).join("mesos"))
        });
        mount.ok_or_else(|| io::Error::other("there are no control groups of version 2"))
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Sets the limits, and notes those that cannot be set.
    pub(super) fn limit(&self, limits: &Limits) -> Vec<Note> {
        let mut notes = Vec::new();
        for setting in cgroup::settings(limits) {
            let Err(error) = write(&self.path.join(setting.file), &setting.value) else { continue };
            if !setting.optional {
                let why = if error.kind() == io::ErrorKind::NotFound {
                    format!("the control group has no {}", setting.file)
                } else {
                    format!("{}: {error}", setting.file)
                };
                notes.push(Note::NotEnforced { what: setting.limit, why });
            }
        }
        notes
    }

    /// Puts a process into the group.
    pub(super) fn enter(&self, pid: i32) -> io::Result<()> {
        write(&self.path.join("cgroup.procs"), &pid.to_string())
    }

    /// Kills all that runs in the group.
    pub(super) fn kill(&self) {
        // Kernels before 5.14 have no such file; the caller kills the process group as well.
        let _ = write(&self.path.join("cgroup.kill"), "1");
    }

    /// Whether a process of the group was killed for want of memory, if the kernel counts it.
    pub(super) fn out_of_memory(&self) -> Option<bool> {
        let events = fs::read_to_string(self.path.join("memory.events")).ok()?;
        cgroup::oom_kills(&events).map(|kills| kills > 0)
    }

    /// Removes the group, as soon as what ran in it is gone.
    pub(super) async fn remove(self) -> io::Result<()> {
        for _ in 0..100 {
            match fs::remove_dir(&self.path) {
                Err(e) if e.kind() == io::ErrorKind::ResourceBusy => {
                    self.kill();
                    tokio::time::sleep(Duration::from_millis(10)).await;
                }
                Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
                result => return result,
            }
        }
        fs::remove_dir(&self.path)
    }
}

impl Drop for Cgroup {
    fn drop(&mut self) {
        if !self.path.exists() {
            return;
        }
        self.kill();
        // The kernel takes a moment to bury the dead.
        for _ in 0..20 {
            match fs::remove_dir(&self.path) {
                Err(e) if e.kind() == io::ErrorKind::ResourceBusy => {
                    std::thread::sleep(Duration::from_millis(5));
                }
                _ => return,
            }
        }
    }
}

/// Adds what the files of a control group say to what was seen in the processes. What they do
/// not say stays as it is.
pub(super) fn refine(path: &Path, usage: &mut Usage) {
    let read = |file: &str| fs::read_to_string(path.join(file)).ok();
    if let Some((user, kernel)) = read("cpu.stat").as_deref().and_then(cgroup::cpu_time) {
        (usage.cpu_user, usage.cpu_kernel) = (user, kernel);
    }
    if let Some(bytes) = read("memory.current").and_then(|text| text.trim().parse().ok()) {
        usage.memory = Some(bytes);
    }
    if let Some(anon) = read("memory.stat").and_then(|text| cgroup::field(&text, "anon")) {
        usage.rss = anon;
    }
    if let Some(text) = read("io.stat") {
        usage.disk = Some(cgroup::block_io(&text));
    }
}

/// Writes to a file that is there already, in one call, as control groups want it.
fn write(path: &Path, value: &str) -> io::Result<()> {
    OpenOptions::new().write(true).open(path)?.write_all(value.as_bytes())
}
