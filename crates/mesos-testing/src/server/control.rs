use std::io;
use std::net::SocketAddr;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use mesos_types::operator::master::Event;
use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::JoinHandle;

use super::command::{Command, Shared};
use super::connection::serve;
use super::detector::LeaderDetector;
use crate::cluster::master::Counts;
use crate::cluster::{Cluster, ClusterConfig, Faults, Place};

/// So many events wait for whoever watches.
const WATCHED: usize = 65_536;

/// A master and agents on sockets of the loopback interface, in tasks of the runtime that started
/// them. They end when this value is dropped.
///
/// ```
/// use mesos_testing::TestCluster;
///
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let cluster = TestCluster::builder().agents(3).resources("cpus:4;mem:4096").seed(7).start().await?;
/// println!("http://{}/api/v1/scheduler", cluster.master());
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct TestCluster {
    shared: Shared,
    drive: JoinHandle<()>,
    leader: watch::Sender<Option<SocketAddr>>,
    master: Mutex<(SocketAddr, Option<JoinHandle<()>>)>,
    agents: Vec<(SocketAddr, Mutex<Option<JoinHandle<()>>>)>,
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl TestCluster {
    pub(super) fn new(
        config: &ClusterConfig,
        shared: Shared,
        drive: JoinHandle<()>,
        master: TcpListener,
        listeners: Vec<TcpListener>,
    ) -> Self {
        let task = tokio::spawn(serve(Place::Master, master, shared.clone()));
        let agents = config.agents.iter().zip(listeners).enumerate();
        let agents = agents.map(|(number, (agent, listener))| {
            let task = tokio::spawn(serve(Place::Agent(number), listener, shared.clone()));
            (agent.address, Mutex::new(Some(task)))
        });
        TestCluster {
            agents: agents.collect(),
            shared,
            drive,
            leader: watch::Sender::new(Some(config.master.address)),
            master: Mutex::new((config.master.address, Some(task))),
        }
    }

    /// Where the master is reached.
    pub fn master(&self) -> SocketAddr {
        lock(&self.master).0
    }

    /// Where the agents are reached, by their numbers.
    pub fn agents(&self) -> impl ExactSizeIterator<Item = SocketAddr> {
        self.agents.iter().map(|(address, _)| *address)
    }

    /// Tells a framework which master leads, also when another one does.
    pub fn detector(&self) -> LeaderDetector {
        LeaderDetector::new(self.leader.subscribe())
    }

    /// Does something to the cluster, or asks it something.
    async fn act<T: Send + 'static>(
        &self,
        act: impl FnOnce(&mut Cluster, Instant) -> T + Send + 'static,
    ) -> Option<T> {
        let (reply, answer) = oneshot::channel();
        let command = Command::Act(Box::new(move |cluster, now| {
            // The one who asked may have gone.
            let _ = reply.send(act(cluster, now));
        }));
        self.shared.commands.send(command).ok()?;
        answer.await.ok()
    }

    /// What the master that leads now did so far.
    pub async fn counts(&self) -> Counts {
        let counts = self.act(|cluster, _| cluster.master().map(|master| master.counts()));
        counts.await.flatten().unwrap_or_default()
    }

    /// How many tasks run on agents, how many of the master's tasks have not ended, and how many
    /// updates were not acknowledged.
    pub async fn running(&self) -> (usize, usize, usize) {
        let running = self.act(|cluster, _| {
            let agents = (0..cluster.agent_count()).filter_map(|number| cluster.agent(number));
            let (mut running, mut updates) = (0, 0);
            for agent in agents {
                running += agent.running();
                updates += agent.unacknowledged();
            }
            let known = cluster.master().map_or(0, |master| {
                master.tasks().filter(|task| !task.state.is_terminal()).count()
            });
            (running, known, updates)
        });
        running.await.unwrap_or_default()
    }

    /// What happens from now on, in the words of the operator API. It ends when 65,536 events
    /// have not been read.
    pub fn watch(&self) -> Watch {
        let (sender, receiver) = mpsc::channel(WATCHED);
        // A cluster that has ended tells nothing.
        let _ = self.shared.commands.send(Command::Watch(sender));
        Watch(receiver)
    }

    /// What goes wrong.
    pub fn faults(&self) -> FaultControl<'_> {
        FaultControl(self)
    }

    /// Ends the master. Its address refuses connections until one is started.
    pub async fn kill_master(&self) {
        if let Some(task) = lock(&self.master).1.take() {
            task.abort();
        }
        self.leader.send_replace(None);
        self.act(Cluster::stop_master).await;
    }

    /// Starts a master where the last one was.
    ///
    /// # Errors
    /// The address cannot be bound again.
    pub async fn start_master(&self) -> io::Result<()> {
        let address = self.master();
        let listener = bind(address).await?;
        self.lead(address, listener).await;
        Ok(())
    }

    /// Ends the master and starts another one in its place, which knows nothing but the agents
    /// that there were.
    ///
    /// # Errors
    /// The address cannot be bound again.
    pub async fn restart_master(&self) -> io::Result<()> {
        self.kill_master().await;
        self.start_master().await
    }

    /// Ends the master and starts another one at another address.
    ///
    /// # Errors
    /// No port is free.
    pub async fn change_master(&self) -> io::Result<SocketAddr> {
        self.kill_master().await;
        let listener = TcpListener::bind(SocketAddr::new(self.master().ip(), 0)).await?;
        let address = listener.local_addr()?;
        self.lead(address, listener).await;
        Ok(address)
    }

    async fn lead(&self, address: SocketAddr, listener: TcpListener) {
        self.act(move |cluster, now| {
            cluster.set_master_address(address);
            cluster.start_master(now);
        })
        .await;
        let task = tokio::spawn(serve(Place::Master, listener, self.shared.clone()));
        let mut master = lock(&self.master);
        if let Some(old) = master.1.replace(task) {
            old.abort();
        }
        master.0 = address;
        drop(master);
        self.leader.send_replace(Some(address));
    }

    /// Ends an agent with all that runs on it.
    pub async fn kill_agent(&self, number: usize) {
        if let Some(task) = self.agents.get(number).and_then(|(_, task)| lock(task).take()) {
            task.abort();
        }
        self.act(move |cluster, now| cluster.stop_agent(number, now)).await;
    }

    /// Starts an agent that was ended. It is a new one.
    ///
    /// # Errors
    /// Its address cannot be bound again.
    pub async fn start_agent(&self, number: usize) -> io::Result<()> {
        let Some((address, task)) = self.agents.get(number) else { return Ok(()) };
        if lock(task).is_some() {
            // It may have ended because the master told it to.
            self.act(move |cluster, now| cluster.start_agent(number, now)).await;
            return Ok(());
        }
        let listener = bind(*address).await?;
        self.act(move |cluster, now| cluster.start_agent(number, now)).await;
        let serving = tokio::spawn(serve(Place::Agent(number), listener, self.shared.clone()));
        *lock(task) = Some(serving);
        Ok(())
    }

    /// Lets nothing pass between an agent and the master; its tasks run on.
    pub async fn cut_agent_off(&self, number: usize) {
        self.act(move |cluster, now| cluster.cut_agent_off(number, now)).await;
    }

    /// Ends what [`cut_agent_off`](Self::cut_agent_off) began.
    pub async fn reconnect_agent(&self, number: usize) {
        self.act(move |cluster, now| cluster.reconnect_agent(number, now)).await;
    }

    /// Waits until something is true of the cluster, but no longer than so long. Says whether it
    /// is.
    pub async fn wait_until(
        &self,
        time: Duration,
        mut is_true: impl FnMut(&Cluster) -> bool + Clone + Send + 'static,
    ) -> bool {
        let until = tokio::time::Instant::now() + time;
        loop {
            let mut check = is_true.clone();
            if self.act(move |cluster, _| check(cluster)).await.unwrap_or(false) {
                return true;
            }
            if tokio::time::Instant::now() >= until {
                // One look at the end, for whoever waits no time.
                return self.act(move |cluster, _| is_true(cluster)).await.unwrap_or(false);
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// Waits until all agents are registered, but no longer than so long. Says whether they are.
    pub async fn wait_for_agents(&self, time: Duration) -> bool {
        self.wait_until(time, |cluster| {
            let agents = (0..cluster.agent_count()).filter_map(|number| cluster.agent(number));
            let mut agents = agents.peekable();
            agents.all(|agent| agent.is_registered())
        })
        .await
    }
}

/// Binds an address that was bound a moment ago.
async fn bind(address: SocketAddr) -> io::Result<TcpListener> {
    let mut tries = 0;
    loop {
        match TcpListener::bind(address).await {
            Err(error) if error.kind() == io::ErrorKind::AddrInUse && tries < 100 => {
                tries += 1;
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            other => return other,
        }
    }
}

impl Drop for TestCluster {
    fn drop(&mut self) {
        self.drive.abort();
        if let Some(task) = lock(&self.master).1.take() {
            task.abort();
        }
        for (_, task) in &self.agents {
            if let Some(task) = lock(task).take() {
                task.abort();
            }
        }
    }
}

/// What happens on a cluster. It ends with it, or when too much of it is not read.
#[derive(Debug)]
pub struct Watch(mpsc::Receiver<Event>);

impl Watch {
    /// What happens next.
    pub async fn next(&mut self) -> Option<Event> {
        self.0.recv().await
    }
}

/// Sets what goes wrong in a cluster. Each method changes one thing and leaves the others.
#[derive(Clone, Copy, Debug)]
pub struct FaultControl<'a>(&'a TestCluster);

impl FaultControl<'_> {
    async fn change(&self, change: impl FnOnce(&mut Faults) + Send + 'static) {
        self.0
            .act(|cluster, _| {
                let mut faults = cluster.faults();
                change(&mut faults);
                cluster.set_faults(faults);
            })
            .await;
    }

    /// Nothing goes wrong any more.
    pub async fn none(&self) {
        self.change(|faults| *faults = Faults::default()).await;
    }

    /// This share of calls, answers, events and messages is lost.
    pub async fn drop_messages(&self, share: f64) {
        self.change(move |faults| faults.drop = share).await;
    }

    /// This share of them comes twice.
    pub async fn duplicate_messages(&self, share: f64) {
        self.change(move |faults| faults.duplicate = share).await;
    }

    /// All of them take up to so long.
    pub async fn delay_messages(&self, longest: Duration) {
        self.change(move |faults| faults.delay = longest).await;
    }

    /// This share of them breaks its connection.
    pub async fn cut_connections(&self, share: f64) {
        self.change(move |faults| faults.cut = share).await;
    }

    /// This share of requests is refused.
    pub async fn refuse_requests(&self, share: f64) {
        self.change(move |faults| faults.refuse = share).await;
    }

    /// With this share of events a stream falls silent, though its connection stays open.
    pub async fn half_open(&self, share: f64) {
        self.change(move |faults| faults.half_open = share).await;
    }

    /// Breaks all streams of the master, and all connections to processes of libprocess, once.
    pub async fn cut_schedulers(&self) {
        self.0.act(Cluster::cut_schedulers).await;
    }

    /// Breaks the connection between an agent and the master, once.
    pub async fn cut_agent(&self, number: usize) {
        self.0.act(move |cluster, now| cluster.cut_agent(number, now)).await;
    }
}
