use std::collections::HashSet;

use mesos_types::http::{Api, MediaType};
use mesos_types::state::{
    self, Agents, Flags, Frameworks, MaintenanceSchedule, MaintenanceStatus, MasterState, Metrics,
    Quotas, Roles, StateSummary, Task, Tasks, Version, Weight,
};

use super::ask::{Target, add};
use super::{Access, Agent, ClusterError, Files, Source};
use crate::detect::{DetectError, Detector, Fixed};
use crate::http::{Http, Masters, Server, ServerError, Servers};

/// The masters of a cluster, of which the leading one answers: documents, files, and a method for
/// each call of the operator API.
#[derive(Clone, Debug)]
pub struct Master {
    masters: Masters,
    pub(super) target: Target,
}

/// Why there is no client of the leading master.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LeaderError {
    /// It is not known where masters are.
    #[error(transparent)]
    Detect(#[from] DetectError),
    /// The leader's address is not one of a host.
    #[error(transparent)]
    Server(#[from] ServerError),
}

/// Which tasks are wanted; by default all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaskFilter {
    /// Only the tasks of this framework, by its ID. Since 1.4; older masters give all.
    pub framework: Option<String>,
    /// Only the task of this ID. Since 1.4; older masters give all.
    pub task: Option<String>,
}

macro_rules! documents {
    ($($(#[$doc:meta])* $name:ident: $type:ty = $path:literal;)*) => {$(
        $(#[$doc])*
        ///
        /// # Errors
        /// No master answers, or not with this document.
        pub async fn $name(&self) -> Result<$type, ClusterError> {
            self.target.document($path, "").await
        }
    )*};
}

impl Master {
    /// The cluster of these masters.
    pub fn new(masters: Masters) -> Self {
        Master { target: Target::masters(masters.clone()), masters }
    }

    /// The master that leads now, as a detector finds it. Another one that leads later is found
    /// by the redirects of this one.
    ///
    /// # Errors
    /// It is not known where masters are, or the leader's address is not one of a host.
    pub async fn detect(http: Http, detector: &mut dyn Detector) -> Result<Self, LeaderError> {
        loop {
            let masters = detector.next().await?;
            let list = masters.iter().map(|master| Server::parse(master.authority(), 5050));
            let list: Vec<Server> = list.collect::<Result<_, _>>()?;
            if let Ok(servers) = Servers::new(list) {
                return Ok(Self::new(Masters::new(http, servers)));
            }
        }
    }

    /// Writes calls and wants answers in this media type: protobuf unless set to JSON.
    #[must_use]
    pub fn with_media(mut self, media: MediaType) -> Self {
        self.target.set_media(media);
        self
    }

    /// The masters as a scheduler is told them; the one that led last is the first.
    pub fn detector(&self) -> Fixed {
        let leader = self.masters.leader();
        let others =
            self.masters.servers().iter().filter(|server| Some(*server) != leader.as_ref());
        let pids = leader.iter().chain(others).map(|s| format!("master@{}", s.authority()));
        Fixed::new(pids.filter_map(|pid| pid.parse().ok()).collect())
    }

    /// Whether TLS is spoken to them.
    pub fn is_https(&self) -> bool {
        self.target.asked().is_some_and(|server| server.is_https())
    }

    /// The masters.
    pub fn masters(&self) -> &Masters {
        &self.masters
    }

    documents! {
        /// All that masters and agents have in common, with few words on each: `/state-summary`.
        summary: StateSummary = "/master/state-summary";
        /// The frameworks with their tasks: `/frameworks`.
        frameworks: Frameworks = "/master/frameworks";
        /// The agents: `/slaves`.
        agents: Agents = "/master/slaves";
        /// The roles: `/roles`.
        roles: Roles = "/master/roles";
        /// The quotas: `/quota`.
        quotas: Quotas = "/master/quota";
        /// The weights of roles: `/weights`.
        weights: state::Listing<Weight> = "/weights";
        /// The schedule of maintenance: `/maintenance/schedule`.
        maintenance_schedule: MaintenanceSchedule = "/maintenance/schedule";
        /// The machines in maintenance: `/maintenance/status`.
        maintenance_status: MaintenanceStatus = "/maintenance/status";
        /// The metrics of the master: `/metrics/snapshot`.
        metrics: Metrics = "/metrics/snapshot";
        /// The flags of the master: `/flags`.
        flags: Flags = "/master/flags";
        /// The release of the master: `/version`.
        version: Version = "/version";
    }

    /// The state of the cluster: `/state`. A master of a release that does not redirect says in
    /// its state who leads, and that one is asked.
    ///
    /// # Errors
    /// No master answers, or not with this document.
    pub async fn state(&self) -> Result<MasterState, ClusterError> {
        let state: MasterState = self.target.document("/master/state", "").await?;
        let (Some(leader), Some(pid)) = (&state.leader, &state.pid) else { return Ok(state) };
        let https = self.masters.leader().is_some_and(|server| server.is_https());
        match Server::of_pid(leader, https) {
            Ok(server) if leader != pid && state.elected_time.is_none() => {
                self.masters.set_leader(Some(server));
                self.target.document("/master/state", "").await
            }
            _ => Ok(state),
        }
    }

    /// Whether the master lives: `/health` answers with status 200.
    ///
    /// # Errors
    /// It cannot be reached, or says that it does not.
    pub async fn health(&self) -> Result<(), ClusterError> {
        self.target.get("/master/health").await.map(drop)
    }

    /// The tasks, in pages: see [`TaskPages`].
    pub fn tasks(&self, filter: TaskFilter) -> TaskPages {
        TaskPages {
            target: self.target.clone(),
            filter,
            offset: 0,
            size: PAGE,
            seen: HashSet::new(),
            ended: false,
        }
    }

    /// All tasks that the master remembers, oldest first.
    ///
    /// # Errors
    /// No master answers, or not with a list of tasks.
    pub async fn all_tasks(&self) -> Result<Vec<Task>, ClusterError> {
        self.tasks(TaskFilter::default()).collect().await
    }

    /// The task of a name: the one with this ID, else the one with this name, else the one whose
    /// ID begins so. Of several with one name the one that runs, else the latest, if all have the
    /// same name; of several IDs that begin so there is none.
    ///
    /// # Errors
    /// There is no such task, or there are several; or no master answers.
    pub async fn find_task(&self, name: &str) -> Result<Task, ClusterError> {
        let filter = TaskFilter { task: Some(name.to_owned()), ..TaskFilter::default() };
        let mut named: Vec<Task> = Vec::new();
        let mut begin: Vec<Task> = Vec::new();
        // Releases that know the filter give the task alone; others, and those that have no such
        // task, are asked for all.
        for filter in [filter, TaskFilter::default()] {
            let mut pages = self.tasks(filter);
            let mut exact: Vec<Task> = Vec::new();
            while let Some(page) = pages.next().await? {
                for task in page {
                    let id = task.id.as_deref().unwrap_or_default();
                    if id == name {
                        exact.push(task);
                    } else if task.name.as_deref() == Some(name) {
                        named.push(task);
                    } else if id.starts_with(name) {
                        begin.push(task);
                    }
                }
            }
            if let Some(task) = best(exact) {
                return Ok(task);
            }
        }
        if let Some(task) = best(named) {
            return Ok(task);
        }
        match begin.len() {
            0 => Err(ClusterError::NoTask(name.to_owned())),
            1 => begin.pop().ok_or_else(|| ClusterError::NoTask(name.to_owned())),
            _ => {
                let ids = begin.into_iter().filter_map(|task| task.id).collect();
                Err(ClusterError::ManyTasks { name: name.to_owned(), ids })
            }
        }
    }

    /// The agent of a task.
    ///
    /// # Errors
    /// The master does not know the agent, or none answers.
    pub async fn agent_of(&self, task: &Task) -> Result<Agent, ClusterError> {
        let wanted = task.agent_id.clone().unwrap_or_default();
        let agents = self.agents().await?;
        let agent = agents.agents.iter().find(|agent| agent.id.as_deref() == Some(&wanted));
        let unknown = || ClusterError::NoAgent {
            task: task.id.clone().unwrap_or_default(),
            agent: wanted.clone(),
        };
        self.agent(agent.ok_or_else(unknown)?).ok_or_else(unknown)
    }

    /// The agent that a document of the master shows; `None` if that has no address of it.
    pub fn agent(&self, agent: &state::Agent) -> Option<Agent> {
        let https = self.target.asked().is_some_and(|server| server.is_https());
        let by_pid = agent.pid.as_deref().and_then(|pid| Server::of_pid(pid, https).ok());
        let server = by_pid.or_else(|| {
            let scheme = if https { "https" } else { "http" };
            let port = agent.port.and_then(|port| u16::try_from(port.as_u64()?).ok());
            let host = format!("{scheme}://{}", agent.hostname.as_deref()?);
            Server::parse(&host, port.unwrap_or(5051)).ok()
        })?;
        Some(Agent::new(self.masters.http().clone(), server))
    }

    /// The files of the leading master; its log is `/master/log`.
    pub fn files(&self) -> Files {
        Files::new(self.target.clone(), Api::Master, Access::Endpoints)
    }

    /// The log of the leading master: by the call `READ_LOG` where the master knows it, else its
    /// file `/master/log`.
    pub fn log(&self) -> Source {
        Source::master_log(self.files(), self.target.clone())
    }
}

/// One that runs, else the latest.
fn best(tasks: Vec<Task>) -> Option<Task> {
    let time = |task: &Task| {
        let ended = task.task_state().is_some_and(|state| state.is_terminal());
        let last = task.last_status().and_then(|status| status.timestamp);
        (!ended, last.map_or(0.0, |time| time.as_f64()))
    };
    tasks.into_iter().max_by(|a, b| {
        let ((a, x), (b, y)) = (time(a), time(b));
        a.cmp(&b).then(x.total_cmp(&y))
    })
}

/// Tasks of one page.
const PAGE: usize = 500;

/// The tasks of a master, a page at a time, oldest first: what is launched meanwhile comes last.
///
/// A task that moved from one page to the next while they were read comes once. Pages end with
/// one that is not full; or, should the master not understand what a page is, with one in which
/// nothing is new.
#[derive(Debug)]
pub struct TaskPages {
    target: Target,
    filter: TaskFilter,
    offset: usize,
    size: usize,
    seen: HashSet<(String, String)>,
    ended: bool,
}

impl TaskPages {
    /// Sets the number of tasks of one page; 500 by default, and at least 1.
    #[must_use]
    pub fn with_size(mut self, size: usize) -> Self {
        self.size = size.max(1);
        self
    }

    /// The tasks of the next page that were not in one before; `None` after the last.
    ///
    /// # Errors
    /// No master answers, or not with a list of tasks.
    pub async fn next(&mut self) -> Result<Option<Vec<Task>>, ClusterError> {
        if self.ended {
            return Ok(None);
        }
        let mut query = String::new();
        add(&mut query, "limit", &self.size.to_string());
        add(&mut query, "offset", &self.offset.to_string());
        add(&mut query, "order", "asc");
        let filters = [("framework_id", &self.filter.framework), ("task_id", &self.filter.task)];
        for (name, value) in filters {
            if let Some(value) = value {
                add(&mut query, name, value);
            }
        }
        let page: Tasks = self.target.document("/master/tasks", &query).await?;
        let count = page.tasks.len();
        self.offset += count;
        let (mut new, mut fresh) = (Vec::new(), 0);
        for task in page.tasks {
            let key = (
                task.framework_id.clone().unwrap_or_default(),
                task.id.clone().unwrap_or_default(),
            );
            // Masters that do not know the filters give all tasks.
            let wanted = self
                .filter
                .framework
                .as_ref()
                .is_none_or(|f| task.framework_id.as_ref() == Some(f))
                && self.filter.task.as_ref().is_none_or(|t| task.id.as_ref() == Some(t));
            if self.seen.insert(key) {
                fresh += 1;
                new.extend(wanted.then_some(task));
            }
        }
        // A page of a hundred is full where the server has a mind of its own.
        self.ended = fresh == 0 || (count < self.size && count != 100);
        Ok(Some(new))
    }

    /// All tasks of all pages that are left.
    ///
    /// # Errors
    /// No master answers, or not with a list of tasks.
    pub async fn collect(mut self) -> Result<Vec<Task>, ClusterError> {
        let mut tasks = Vec::new();
        while let Some(page) = self.next().await? {
            tasks.extend(page);
        }
        Ok(tasks)
    }
}
