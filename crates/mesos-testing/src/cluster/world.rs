//! A cluster: a master and agents, and what they send each other.

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};
use std::time::Instant;

use bytes::Bytes;
use fastrand::Rng;
use http::{Request, StatusCode};
use mesos_types::libprocess::Upid;

use super::agent::{self, Agent, AgentConfig};
use super::clock::Clock;
use super::exchange::{Answer, ExchangeId, text};
use super::faults::{Fate, Faults};
use super::master::{self, Master, Registry};
use super::network::{Network, Parcel, Way};
use super::simulated::Containers;
use super::{ClusterConfig, Input, Output, Place};

#[derive(Debug)]
pub(super) struct AgentSlot {
    pub config: AgentConfig,
    pub agent: Option<Agent>,
    pub containers: Option<Containers>,
    pub due: Option<Instant>,
    /// Nothing passes between it and the master.
    pub cut_off: bool,
}

/// A master and agents.
#[derive(Debug)]
pub struct Cluster {
    pub(super) config: ClusterConfig,
    pub(super) clock: Clock,
    pub(super) random: Rng,
    pub(super) master: Option<Master>,
    pub(super) registry: Registry,
    pub(super) agents: Vec<AgentSlot>,
    pub(super) network: Network,
    faults: Faults,
    pub(super) watched: bool,
    /// Where the exchanges that are not complete belong.
    pub(super) exchanges: HashMap<ExchangeId, Place>,
    /// Streams that fell silent, and answers that will be lost.
    silent: HashSet<ExchangeId>,
    lost: HashSet<ExchangeId>,
    /// Exchanges that nobody waits for.
    unheard: HashSet<ExchangeId>,
    next_unheard: u64,
    /// The processes that speak with the master.
    pub(super) peers: BTreeSet<Upid>,
    touched: BTreeSet<usize>,
    pub(super) out: VecDeque<Output>,
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

    /// Takes in what happened. [`poll`](Self::poll) tells what follows from it.
    pub fn handle(&mut self, input: Input, now: Instant) {
        match input {
            Input::Request(place, id, request) => self.request(place, id, request, now),
            Input::Open(Place::Agent(number), id, request) => {
                self.exchanges.insert(id, Place::Agent(number));
                self.send(Way::Request(id), Parcel::Open(number, id, request), now);
            }
            Input::Open(Place::Master, id, _) => {
                let why = "Expecting 'Content-Type' of application/json or application/x-protobuf";
                let response = text(StatusCode::UNSUPPORTED_MEDIA_TYPE, why);
                self.out.push_back(Output::Answer(id, Answer::Whole(response)));
            }
            Input::Piece(id, piece) => {
                if self.exchanges.contains_key(&id) {
                    self.send(Way::Request(id), Parcel::Piece(id, piece), now);
                }
            }
            Input::Slow(id, slow) => {
                if let Some(Place::Agent(number)) = self.exchanges.get(&id).copied() {
                    let input = agent::Input::Slow(id, slow);
                    self.touch(number, now, |agent| agent.handle(input, now));
                }
            }
            Input::Closed(id) => {
                self.silent.remove(&id);
                self.closed(id, now);
            }
            Input::Message { place, from, to, name, body } => {
                if place == Place::Master {
                    self.peers.insert(from.clone());
                }
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
    pub(super) fn break_off(&mut self, id: ExchangeId, now: Instant) {
        self.out.push_back(Output::Answer(id, Answer::Abort));
        self.closed(id, now);
    }

    pub(super) fn exited(&mut self, pid: &Upid, now: Instant) {
        self.peers.remove(pid);
        self.network.cut_peer(pid);
        if let Some(master) = &mut self.master {
            master.handle(master::Input::Exited(pid.clone()), now);
        }
        for number in 0..self.agents.len() {
            let pid = pid.clone();
            self.touch(number, now, |agent| agent.handle(agent::Input::Exited(pid), now));
        }
    }

    pub(super) fn abort_all(&mut self, place: Place) {
        let mut ids: Vec<ExchangeId> =
            self.exchanges.iter().filter(|(_, at)| **at == place).map(|(id, _)| *id).collect();
        ids.sort();
        for id in ids {
            self.exchanges.remove(&id);
            self.silent.remove(&id);
            self.out.push_back(Output::Answer(id, Answer::Abort));
        }
    }

    pub(super) fn touch(&mut self, number: usize, _now: Instant, act: impl FnOnce(&mut Agent)) {
        let Some(slot) = self.agents.get_mut(number) else { return };
        if let Some(agent) = &mut slot.agent {
            act(agent);
            self.touched.insert(number);
        }
    }

    /// Does all that is to be done by now.
    pub(super) fn run(&mut self, now: Instant) {
        if let Some(master) = &mut self.master
            && master.next_timeout().is_some_and(|due| due <= now)
        {
            master.handle(master::Input::Timeout, now);
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
        if place == Place::Master {
            self.peers.insert(to.clone());
        }
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
        if matches!(answer, Answer::Whole(_) | Answer::End | Answer::Abort) {
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
            agent::Output::Hold(id, held) => self.out.push_back(Output::Hold(id, held)),
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
            Parcel::Open(number, id, request) => {
                if self.agent(number).is_none() {
                    self.exchanges.remove(&id);
                    self.out.push_back(Output::Answer(id, Answer::Abort));
                }
                self.touch(number, now, |agent| agent.handle(agent::Input::Open(id, request), now));
            }
            Parcel::Piece(id, piece) => {
                if let Some(Place::Agent(number)) = self.exchanges.get(&id).copied() {
                    let input = agent::Input::Piece(id, piece);
                    self.touch(number, now, |agent| agent.handle(input, now));
                }
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
