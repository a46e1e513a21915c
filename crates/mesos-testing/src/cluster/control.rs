//! What happens to masters, agents and connections from outside.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use super::agent::{self, Agent};
use super::exchange::ExchangeId;
use super::master::Master;
use super::simulated::Containers;
use super::world::Cluster;
use super::{Output, Place};

impl Cluster {
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
}
