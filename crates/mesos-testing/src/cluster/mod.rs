//! Masters and agents as state machines, and a whole cluster of them: no socket, no clock, no
//! randomness but what follows from a seed.
//!
//! [`Master`] and [`Agent`] are the rules. A [`Cluster`] has a
//! master and agents, carries what they send each other, and can lose it on the way. Whoever owns
//! the sockets, or a simulation without any, tells it what comes from outside:
//!
//! ```text
//! cluster.handle(input, now);
//! while let Some(output) = cluster.poll() { … }
//! cluster.next_timeout();
//! ```

pub mod agent;
mod clock;
pub mod container;
mod documents;
mod exchange;
mod faults;
pub mod master;
mod message;
mod network;
pub mod simulated;

pub use clock::Clock;
pub use exchange::{Answer, ExchangeId};
pub use faults::Faults;
pub use message::{ToAgent, ToMaster};

pub(crate) use exchange::{document, encode, query, read_call, text, wanted as accepted};

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};
use std::net::SocketAddr;
use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use fastrand::Rng;
use http::{Request, StatusCode};
use mesos_types::libprocess::Upid;

use agent::{Agent, AgentConfig};
use container::{ContainerCommand, ContainerEvent};
use faults::Fate;
use master::{Master, MasterConfig, Registry};
use network::{Network, Parcel, Way};
use simulated::Containers;

/// The release that masters and agents say they are.
const VERSION: &str = "1.12.0";

/// Who in a cluster is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Place {
    /// The master.
    Master,
    /// The agent with this number.
    Agent(usize),
}

/// What a cluster needs to know.
#[derive(Clone, Debug)]
pub struct ClusterConfig {
    /// The master.
    pub master: MasterConfig,
    /// The agents, by their numbers.
    pub agents: Vec<AgentConfig>,
    /// All that is random follows from it.
    pub seed: u64,
    /// The time of day at the start.
    pub epoch: SystemTime,
    /// How long a task runs whose command does not say so, where containers are simulated.
    pub task_time: Duration,
    /// Whether containers are simulated. Otherwise they come out as [`Output::Container`].
    pub simulated: bool,
}

/// What a cluster is told.
#[derive(Debug)]
pub enum Input {
    /// A request over HTTP.
    Request(Place, ExchangeId, Request<Bytes>),
    /// The peer of an exchange whose answer is not complete has gone.
    Closed(ExchangeId),
    /// A message of libprocess.
    Message {
        /// Who is spoken to.
        place: Place,
        /// The process that sent it.
        from: Upid,
        /// The process that it is for.
        to: String,
        /// Its full name.
        name: String,
        /// Its body.
        body: Bytes,
    },
    /// The connection to a process of libprocess has broken.
    Exited(Upid),
    /// What became of a container of an agent.
    Container(usize, ContainerEvent),
    /// The time that `next_timeout` named has come.
    Timeout,
}

/// What a cluster wants done.
#[derive(Debug)]
pub enum Output {
    /// A piece of an answer.
    Answer(ExchangeId, Answer),
    /// A message of libprocess is to be sent.
    Message {
        /// The process that sends it.
        from: Upid,
        /// The process that it is for.
        to: Upid,
        /// Its full name.
        name: &'static str,
        /// Its body.
        body: Bytes,
    },
    /// The connections to a process of libprocess break.
    Disconnect(Upid),
    /// Something to do with a container of an agent.
    Container(usize, ContainerCommand),
    /// A file of an agent is to be read, listed or sent, as the request says.
    File(usize, ExchangeId, Request<Bytes>),
    /// Something happened; see [`Cluster::set_watched`].
    Event(Box<mesos_types::operator::master::Event>),
    /// Whoever was there has ended, and with it all connections to it.
    Ended(Place),
}

#[derive(Debug)]
struct AgentSlot {
    config: AgentConfig,
    agent: Option<Agent>,
    containers: Option<Containers>,
    due: Option<Instant>,
    /// Nothing passes between it and the master.
    cut_off: bool,
}

/// A master and agents.
#[derive(Debug)]
pub struct Cluster {
    config: ClusterConfig,
    clock: Clock,
    random: Rng,
    master: Option<Master>,
    registry: Registry,
    agents: Vec<AgentSlot>,
    network: Network,
    faults: Faults,
    watched: bool,
    /// Where the exchanges that are not complete belong.
    exchanges: HashMap<ExchangeId, Place>,
    /// Streams that fell silent, and answers that will be lost.
    silent: HashSet<ExchangeId>,
    lost: HashSet<ExchangeId>,
    /// Exchanges that nobody waits for.
    unheard: HashSet<ExchangeId>,
    next_unheard: u64,
    peers: BTreeSet<Upid>,
    touched: BTreeSet<usize>,
    out: VecDeque<Output>,
}

impl Cluster {
    /// A cluster whose master and agents have just started.
    pub fn new(config: ClusterConfig, now: Instant) -> Self {
        let clock = Clock::new(now, config.epoch);
        let mut random = Rng::with_seed(config.seed);
        let agents = config.agents.iter().map(|agent| AgentSlot {
            config: agent.clone(),
            agent: None,
            containers: None,
            due: None,
            cut_off: false,
        });
        let mut cluster = Cluster {
            clock,
            master: None,
            registry: Registry::default(),
            agents: agents.collect(),
            network: Network::default(),
            faults: Faults::default(),
            watched: false,
            exchanges: HashMap::new(),
            silent: HashSet::new(),
            lost: HashSet::new(),
            unheard: HashSet::new(),
            next_unheard: u64::MAX,
            peers: BTreeSet::new(),
            touched: BTreeSet::new(),
            out: VecDeque::new(),
            random: random.fork(),
            config,
        };
        cluster.start_master(now);
        for number in 0..cluster.agents.len() {
            cluster.start_agent(number, now);
        }
        cluster
    }

    /// Lets what happens come out as [`Output::Event`], or not. It does not by default.
    pub fn set_watched(&mut self, watched: bool) {
        self.watched = watched;
        if let Some(master) = &mut self.master {
            master.set_watched(watched);
        }
    }

    /// What goes wrong from now on.
    pub fn set_faults(&mut self, faults: Faults) {
        self.faults = faults;
    }

    /// What goes wrong.
    pub fn faults(&self) -> Faults {
        self.faults
    }

    /// The master, if there is one.
    pub fn master(&self) -> Option<&Master> {
        self.master.as_ref()
    }

    /// An agent, if it is there.
    pub fn agent(&self, number: usize) -> Option<&Agent> {
        self.agents.get(number)?.agent.as_ref()
    }

    /// How many agents there are, those that were ended included.
    pub fn agent_count(&self) -> usize {
        self.agents.len()
    }

    /// The simulated containers of an agent.
    pub fn containers(&self, number: usize) -> Option<&Containers> {
        self.agents.get(number)?.containers.as_ref()
    }

    /// Ends the master. Agents and schedulers notice; what it knew is lost, but for the list of
    /// agents.
    pub fn stop_master(&mut self, now: Instant) {
        let Some(master) = self.master.take() else { return };
        self.registry = master.registry();
        self.abort_all(Place::Master);
        self.out.push_back(Output::Ended(Place::Master));
        for number in 0..self.agents.len() {
            self.touch(number, now, |agent| agent.handle(agent::Input::Leader(false), now));
        }
        self.run(now);
    }

    /// Starts a master where there is none.
    pub fn start_master(&mut self, now: Instant) {
        if self.master.is_some() {
            return;
        }
        let seed = self.random.u64(..);
        let mut master = Master::new(self.config.master.clone(), self.clock, seed, now);
        master.recover(std::mem::take(&mut self.registry), now);
        master.set_watched(self.watched);
        self.master = Some(master);
        for number in 0..self.agents.len() {
            if self.agents.get(number).is_some_and(|slot| !slot.cut_off) {
                self.touch(number, now, |agent| agent.handle(agent::Input::Leader(true), now));
            }
        }
        self.run(now);
    }

    /// Sets where the next master is reached.
    pub fn set_master_address(&mut self, address: SocketAddr) {
        self.config.master.address = address;
    }

    /// Starts an agent where there is none. It knows nothing of an agent that was there before.
    pub fn start_agent(&mut self, number: usize, now: Instant) {
        let seed = self.random.u64(..);
        let leads = self.master.is_some();
        let Some(slot) = self.agents.get_mut(number) else { return };
        if slot.agent.is_some() {
            return;
        }
        slot.cut_off = false;
        slot.containers = self.config.simulated.then(|| Containers::new(self.config.task_time));
        slot.agent = Some(Agent::new(slot.config.clone(), self.clock, seed, now));
        self.touch(number, now, |agent| agent.handle(agent::Input::Leader(leads), now));
        self.run(now);
    }

    /// Ends an agent with all that runs on it. The master notices that the connection broke, and
    /// gives the agent up after a while.
    pub fn stop_agent(&mut self, number: usize, now: Instant) {
        let Some(slot) = self.agents.get_mut(number) else { return };
        if slot.agent.take().is_none() {
            return;
        }
        slot.containers = None;
        slot.due = None;
        self.abort_all(Place::Agent(number));
        self.out.push_back(Output::Ended(Place::Agent(number)));
        self.network.cut(number, Duration::ZERO, now);
        self.run(now);
    }

    /// Lets nothing pass between an agent and the master, though the tasks of the agent run on.
    pub fn cut_agent_off(&mut self, number: usize, now: Instant) {
        let Some(slot) = self.agents.get_mut(number) else { return };
        slot.cut_off = true;
        self.network.cut(number, Duration::ZERO, now);
        self.run(now);
        self.touch(number, now, |agent| agent.handle(agent::Input::Leader(false), now));
        self.run(now);
    }

    /// Ends what [`cut_agent_off`](Self::cut_agent_off) began.
    pub fn reconnect_agent(&mut self, number: usize, now: Instant) {
        let leads = self.master.is_some();
        let Some(slot) = self.agents.get_mut(number) else { return };
        slot.cut_off = false;
        self.touch(number, now, |agent| agent.handle(agent::Input::Leader(leads), now));
        self.run(now);
    }

    /// Breaks the connection between an agent and the master. The agent registers again.
    pub fn cut_agent(&mut self, number: usize, now: Instant) {
        self.network.cut(number, Duration::ZERO, now);
        self.run(now);
    }

    /// Breaks all streams of the master, and all connections to processes of libprocess.
    pub fn cut_schedulers(&mut self, now: Instant) {
        let at_master = |place: &Place| *place == Place::Master;
        let mut streams: Vec<ExchangeId> =
            self.exchanges.iter().filter(|(_, p)| at_master(p)).map(|(id, _)| *id).collect();
        streams.sort();
        for id in streams {
            self.break_off(id, now);
        }
        for peer in std::mem::take(&mut self.peers) {
            self.exited(&peer, now);
            self.out.push_back(Output::Disconnect(peer));
        }
        self.run(now);
    }

    /// Takes in what happened. [`poll`](Self::poll) tells what follows from it.
    pub fn handle(&mut self, input: Input, now: Instant) {
        match input {
            Input::Request(place, id, request) => self.request(place, id, request, now),
            Input::Closed(id) => {
                self.silent.remove(&id);
                self.closed(id, now);
            }
            Input::Message { place, from, to, name, body } => {
                self.peers.insert(from.clone());
                let way = Way::From(from.clone());
                let fate = self.fate_at(place);
                let parcel = |from: Upid| Parcel::In {
                    place,
                    from,
                    to: to.clone(),
                    name: name.clone(),
                    body: body.clone(),
                };
                let times = match fate {
                    Fate::Lost => 0,
                    Fate::Twice => 2,
                    Fate::Cut => {
                        self.exited(&from, now);
                        self.out.push_back(Output::Disconnect(from.clone()));
                        0
                    }
                    _ => 1,
                };
                for _ in 0..times {
                    self.send(way.clone(), parcel(from.clone()), now);
                }
            }
            Input::Exited(pid) => self.exited(&pid, now),
            Input::Container(number, event) => {
                self.touch(number, now, |agent| agent.handle(agent::Input::Container(event), now));
            }
            Input::Timeout => {}
        }
        self.run(now);
    }

    /// What is to be done next.
    pub fn poll(&mut self) -> Option<Output> {
        self.out.pop_front()
    }

    /// When the cluster wants to be told [`Input::Timeout`].
    pub fn next_timeout(&self) -> Option<Instant> {
        let agents = self.agents.iter().filter_map(|slot| slot.due);
        let master = self.master.as_ref().and_then(Master::next_timeout);
        [master, self.network.next_timeout()].into_iter().flatten().chain(agents).min()
    }

    fn fate_at(&mut self, place: Place) -> Fate {
        match place {
            Place::Master if !self.faults.is_none() => self.faults.fate(&mut self.random),
            _ => Fate::Arrives,
        }
    }

    fn send(&mut self, way: Way, parcel: Parcel, now: Instant) {
        let wait = self.faults.wait(&mut self.random);
        self.network.send(way, parcel, wait, now);
    }

    fn request(&mut self, place: Place, id: ExchangeId, request: Request<Bytes>, now: Instant) {
        self.exchanges.insert(id, place);
        // What is asked of documents goes wrong in no other way than calls.
        let fate = self.fate_at(place);
        match fate {
            Fate::Lost if self.random.bool() => {
                self.exchanges.remove(&id);
                self.out.push_back(Output::Answer(id, Answer::Abort));
                return;
            }
            Fate::Lost => {
                self.lost.insert(id);
            }
            Fate::Cut => {
                self.exchanges.remove(&id);
                self.out.push_back(Output::Answer(id, Answer::Abort));
                return;
            }
            Fate::Refused => {
                self.exchanges.remove(&id);
                let response = text(StatusCode::SERVICE_UNAVAILABLE, "The master is overloaded");
                self.out.push_back(Output::Answer(id, Answer::Whole(response)));
                return;
            }
            Fate::Twice => {
                // The answer to one of the two is heard by nobody.
                let other = ExchangeId(self.next_unheard);
                self.next_unheard -= 1;
                self.unheard.insert(other);
                let way = Way::Request(id);
                self.send(way, Parcel::Request(place, other, request.clone()), now);
            }
            Fate::Arrives | Fate::Silent => {}
        }
        self.send(Way::Request(id), Parcel::Request(place, id, request), now);
    }

    fn closed(&mut self, id: ExchangeId, now: Instant) {
        match self.exchanges.remove(&id) {
            Some(Place::Master) => {
                if let Some(master) = &mut self.master {
                    master.handle(master::Input::Closed(id), now);
                }
            }
            Some(Place::Agent(number)) => {
                self.touch(number, now, |agent| agent.handle(agent::Input::Closed(id), now));
            }
            None => {}
        }
    }

    /// Breaks the connection of an exchange.
    fn break_off(&mut self, id: ExchangeId, now: Instant) {
        self.out.push_back(Output::Answer(id, Answer::Abort));
        self.closed(id, now);
    }

    fn exited(&mut self, pid: &Upid, now: Instant) {
        self.peers.remove(pid);
        if let Some(master) = &mut self.master {
            master.handle(master::Input::Exited(pid.clone()), now);
        }
        for number in 0..self.agents.len() {
            let pid = pid.clone();
            self.touch(number, now, |agent| agent.handle(agent::Input::Exited(pid), now));
        }
    }

    fn abort_all(&mut self, place: Place) {
        let mut ids: Vec<ExchangeId> =
            self.exchanges.iter().filter(|(_, at)| **at == place).map(|(id, _)| *id).collect();
        ids.sort();
        for id in ids {
            self.exchanges.remove(&id);
            self.silent.remove(&id);
            self.out.push_back(Output::Answer(id, Answer::Abort));
        }
    }

    fn touch(&mut self, number: usize, _now: Instant, act: impl FnOnce(&mut Agent)) {
        let Some(slot) = self.agents.get_mut(number) else { return };
        if let Some(agent) = &mut slot.agent {
            act(agent);
            self.touched.insert(number);
        }
    }

    /// Does all that is to be done by now.
    fn run(&mut self, now: Instant) {
        if let Some(master) = &mut self.master {
            if master.next_timeout().is_some_and(|due| due <= now) {
                master.handle(master::Input::Timeout, now);
            }
        }
        for number in 0..self.agents.len() {
            let Some(slot) = self.agents.get_mut(number) else { continue };
            if slot.due.is_none_or(|due| due > now) {
                continue;
            }
            if let Some(containers) = &mut slot.containers {
                containers.timeout(now);
            }
            self.touch(number, now, |agent| agent.handle(agent::Input::Timeout, now));
        }
        loop {
            while let Some(output) = self.master.as_mut().and_then(Master::poll) {
                self.of_master(output, now);
            }
            while let Some(number) = self.touched.pop_first() {
                self.pump(number, now);
            }
            match self.network.next(now) {
                Some(parcel) => self.deliver(parcel, now),
                None => break,
            }
        }
    }

    fn of_master(&mut self, output: master::Output, now: Instant) {
        match output {
            master::Output::Answer(id, answer) => self.answer(id, answer, now),
            master::Output::Message { from, to, name, body } => {
                let own = self.config.master.address;
                let Ok(from) = Upid::new(&from, &own.ip().to_string(), own.port()) else { return };
                self.message(Place::Master, from, to, name, body, now);
            }
            master::Output::Event(event) => self.out.push_back(Output::Event(event)),
            master::Output::Agent(number, message) => {
                self.on_link(number, Way::Down(number), now, |number| {
                    Parcel::ToAgent(number, message.clone())
                });
            }
        }
    }

    fn message(
        &mut self,
        place: Place,
        from: Upid,
        to: Upid,
        name: &'static str,
        body: Bytes,
        now: Instant,
    ) {
        let times = match self.fate_at(place) {
            Fate::Lost => 0,
            Fate::Twice => 2,
            Fate::Cut => {
                self.exited(&to, now);
                self.out.push_back(Output::Disconnect(to.clone()));
                0
            }
            _ => 1,
        };
        for _ in 0..times {
            let parcel =
                Parcel::Out { from: from.clone(), to: to.clone(), name, body: body.clone() };
            self.send(Way::To(to.clone()), parcel, now);
        }
    }

    /// Sends something between master and agent.
    fn on_link(&mut self, number: usize, way: Way, now: Instant, parcel: impl Fn(usize) -> Parcel) {
        if self.agents.get(number).is_none_or(|slot| slot.cut_off) {
            return;
        }
        match self.fate_at(Place::Master) {
            Fate::Lost | Fate::Cut => {
                let wait = self.faults.wait(&mut self.random);
                self.network.cut(number, wait, now);
            }
            Fate::Twice => {
                for _ in 0..2 {
                    self.send(way.clone(), parcel(number), now);
                }
            }
            _ => self.send(way, parcel(number), now),
        }
    }

    fn answer(&mut self, id: ExchangeId, answer: Answer, now: Instant) {
        if self.unheard.contains(&id) {
            // The stream that a repeated subscription opened breaks at once.
            let over = matches!(answer, Answer::Whole(_) | Answer::End | Answer::Abort);
            if over {
                self.unheard.remove(&id);
            } else if matches!(answer, Answer::Open(_)) {
                self.exchanges.insert(id, Place::Master);
                self.closed(id, now);
            }
            return;
        }
        let Some(place) = self.exchanges.get(&id).copied() else { return };
        if self.silent.contains(&id) {
            return;
        }
        if self.lost.remove(&id) {
            self.break_off(id, now);
            return;
        }
        let mut times = 1;
        if let Answer::Chunk(_) = &answer {
            match self.fate_at(place) {
                Fate::Lost => return,
                Fate::Twice => times = 2,
                Fate::Cut => {
                    self.break_off(id, now);
                    return;
                }
                Fate::Silent => {
                    self.silent.insert(id);
                    return;
                }
                Fate::Arrives | Fate::Refused => {}
            }
        }
        if matches!(answer, Answer::Whole(_) | Answer::End) {
            self.exchanges.remove(&id);
        }
        for _ in 1..times {
            self.send(Way::Answer(id), Parcel::Answer(id, answer_again(&answer)), now);
        }
        self.send(Way::Answer(id), Parcel::Answer(id, answer), now);
    }

    /// Does what an agent and its containers want done.
    fn pump(&mut self, number: usize, now: Instant) {
        loop {
            let Some(slot) = self.agents.get_mut(number) else { return };
            let Some(agent) = &mut slot.agent else { return };
            if let Some(output) = agent.poll() {
                self.of_agent(number, output, now);
                continue;
            }
            match slot.containers.as_mut().and_then(Containers::poll) {
                Some(event) => agent.handle(agent::Input::Container(event), now),
                None => {
                    let containers = slot.containers.as_ref().and_then(Containers::next_timeout);
                    slot.due = [agent.next_timeout(), containers].into_iter().flatten().min();
                    return;
                }
            }
        }
    }

    fn of_agent(&mut self, number: usize, output: agent::Output, now: Instant) {
        match output {
            agent::Output::Master(message) => {
                self.on_link(number, Way::Up(number), now, |number| {
                    Parcel::ToMaster(number, message.clone())
                });
            }
            agent::Output::Container(command) => {
                let slot = self.agents.get_mut(number);
                match slot.and_then(|slot| slot.containers.as_mut()) {
                    Some(containers) => containers.handle(command, now),
                    None => self.out.push_back(Output::Container(number, command)),
                }
            }
            agent::Output::Answer(id, answer) => self.answer(id, answer, now),
            agent::Output::File(id, request) => {
                self.exchanges.remove(&id);
                self.out.push_back(Output::File(number, id, request));
            }
            agent::Output::Message { to, name, body } => {
                let Some(slot) = self.agents.get(number) else { return };
                let own = slot.config.address;
                let own = Upid::new("slave(1)", &own.ip().to_string(), own.port());
                let Ok(from) = own else { return };
                self.message(Place::Agent(number), from, to, name, body, now);
            }
            agent::Output::Ended => {
                if let Some(slot) = self.agents.get_mut(number) {
                    slot.agent = None;
                    slot.containers = None;
                    slot.due = None;
                }
                self.abort_all(Place::Agent(number));
                self.out.push_back(Output::Ended(Place::Agent(number)));
            }
        }
    }

    fn deliver(&mut self, parcel: Parcel, now: Instant) {
        match parcel {
            Parcel::ToMaster(number, message) => {
                if let Some(master) = &mut self.master {
                    master.handle(master::Input::Agent(number, message), now);
                }
            }
            Parcel::ToAgent(number, message) => {
                self.touch(number, now, |agent| agent.handle(agent::Input::Master(message), now));
            }
            Parcel::Broken(number) => {
                if let Some(master) = &mut self.master {
                    master.handle(master::Input::AgentExited(number), now);
                }
                self.touch(number, now, |agent| agent.handle(agent::Input::MasterExited, now));
            }
            Parcel::Request(Place::Master, id, request) => match &mut self.master {
                Some(master) => master.handle(master::Input::Request(id, request), now),
                None => {
                    self.exchanges.remove(&id);
                    self.out.push_back(Output::Answer(id, Answer::Abort));
                }
            },
            Parcel::Request(Place::Agent(number), id, request) => {
                if self.agent(number).is_none() {
                    self.exchanges.remove(&id);
                    self.out.push_back(Output::Answer(id, Answer::Abort));
                }
                self.touch(number, now, |agent| {
                    agent.handle(agent::Input::Request(id, request), now);
                });
            }
            Parcel::Answer(id, answer) => self.out.push_back(Output::Answer(id, answer)),
            Parcel::In { place, from, to, name, body } => match place {
                Place::Master => {
                    if let Some(master) = &mut self.master {
                        master.handle(master::Input::Message { from, to, name, body }, now);
                    }
                }
                Place::Agent(number) => self.touch(number, now, |agent| {
                    agent.handle(agent::Input::Message { from, name, body }, now);
                }),
            },
            Parcel::Out { from, to, name, body } => {
                self.peers.insert(to.clone());
                self.out.push_back(Output::Message { from, to, name, body });
            }
        }
    }
}

/// A piece of an answer, once more. Only pieces of streams come twice.
fn answer_again(answer: &Answer) -> Answer {
    match answer {
        Answer::Chunk(bytes) => Answer::Chunk(bytes.clone()),
        _ => Answer::Chunk(Bytes::new()),
    }
}
