//! The task that owns the cluster, and gives it its clock.

use std::collections::{HashMap, HashSet};
use std::time::Instant;

use mesos_types::operator::master::Event;
use tokio::sync::{mpsc, oneshot};

use super::command::{Answers, Command, Sent, Shared, now};
use super::peers::Peers;
use super::runner::{Programs, Runner};
use crate::cluster::{Answer, Cluster, ExchangeId, Input, Output, Place};

pub(super) struct Drive {
    cluster: Cluster,
    programs: Option<Programs>,
    runner: Runner,
    peers: Peers,
    shared: Shared,
    answers: HashMap<ExchangeId, Answers>,
    /// Whose next piece of a body may come when all that there is has been dealt with.
    bodies: HashMap<ExchangeId, oneshot::Sender<()>>,
    /// The bodies that are not to be read any further for now.
    held: HashSet<ExchangeId>,
    watchers: Vec<mpsc::Sender<Event>>,
}

impl Drive {
    pub fn new(cluster: Cluster, runner: Runner, shared: Shared) -> Self {
        let programs = match &runner {
            Runner::Simulated => None,
            Runner::Containers { driver, .. } => {
                Some(Programs::new(driver.clone(), shared.commands.clone()))
            }
        };
        let peers = Peers::new(shared.commands.clone(), shared.max_backlog);
        Drive {
            cluster,
            programs,
            runner,
            peers,
            shared,
            answers: HashMap::new(),
            bodies: HashMap::new(),
            held: HashSet::new(),
            watchers: Vec::new(),
        }
    }

    pub async fn run(mut self, mut queue: mpsc::UnboundedReceiver<Command>) {
        loop {
            while let Some(output) = self.cluster.poll() {
                self.output(output);
            }
            self.take_bodies();
            let due = self.cluster.next_timeout();
            tokio::select! {
                command = queue.recv() => {
                    let Some(command) = command else { return };
                    self.command(command);
                    // What has come together is dealt with together.
                    for _ in 0..256 {
                        match queue.try_recv() {
                            Ok(command) => self.command(command),
                            Err(_) => break,
                        }
                    }
                }
                () = sleep(due) => self.cluster.handle(Input::Timeout, now()),
            }
        }
    }

    fn command(&mut self, command: Command) {
        let input = match command {
            Command::Request(place, id, request, answers) => {
                self.answers.insert(id, answers);
                Input::Request(place, id, request)
            }
            Command::Open(place, id, request, answers) => {
                self.answers.insert(id, answers);
                Input::Open(place, id, request)
            }
            Command::Piece(id, piece, next) => {
                self.bodies.insert(id, next);
                Input::Piece(id, piece)
            }
            Command::Quick(id) => Input::Slow(id, false),
            Command::Closed(id) => {
                self.forget(id);
                Input::Closed(id)
            }
            Command::Message { place, from, to, name, body } => {
                Input::Message { place, from, to, name, body }
            }
            Command::Exited(pid) => Input::Exited(pid),
            Command::Container(number, event) => Input::Container(number, event),
            Command::Watch(watcher) => {
                self.watchers.push(watcher);
                self.cluster.set_watched(true);
                return;
            }
            Command::Act(act) => {
                act(&mut self.cluster, now());
                return;
            }
        };
        self.cluster.handle(input, now());
    }

    fn output(&mut self, output: Output) {
        match output {
            Output::Answer(id, answer) => self.answer(id, answer),
            Output::Hold(id, true) => drop(self.held.insert(id)),
            Output::Hold(id, false) => drop(self.held.remove(&id)),
            Output::Message { from, to, name, body } => self.peers.send(from, to, name, body),
            Output::Disconnect(pid) => {
                self.peers.close(&pid);
                self.shared.close_inbound(&pid);
            }
            Output::Container(number, command) => {
                if let Some(programs) = &mut self.programs {
                    programs.handle(number, command);
                }
            }
            Output::File(number, id, request) => {
                let Some(answers) = self.answers.remove(&id) else { return };
                match &self.runner {
                    Runner::Simulated => {
                        let containers = self.cluster.containers(number);
                        let response = super::files::simulated(&request, containers);
                        answers.send(Answer::Whole(response));
                    }
                    Runner::Containers { work_dir, .. } => {
                        let work_dir = work_dir.clone();
                        tokio::spawn(async move {
                            let response = super::files::on_disk(&request, &work_dir).await;
                            answers.send(Answer::Whole(response));
                        });
                    }
                }
            }
            Output::Event(event) => {
                self.watchers.retain(|watcher| watcher.try_send((*event).clone()).is_ok());
                self.cluster.set_watched(!self.watchers.is_empty());
            }
            Output::Ended(place) => {
                if let (Place::Agent(number), Some(programs)) = (place, &mut self.programs) {
                    programs.end(number);
                }
                if place == Place::Master {
                    self.peers.close_all();
                }
            }
        }
    }

    fn answer(&mut self, id: ExchangeId, answer: Answer) {
        let over = matches!(answer, Answer::Whole(_) | Answer::End | Answer::Abort);
        let Some(answers) = self.answers.get(&id) else { return };
        let sent = answers.send(answer);
        if over {
            self.forget(id);
            return;
        }
        match sent {
            Sent::Yes => {}
            Sent::Slowly => self.cluster.handle(Input::Slow(id, true), now()),
            Sent::No => {
                self.forget(id);
                self.cluster.handle(Input::Closed(id), now());
            }
        }
    }

    fn forget(&mut self, id: ExchangeId) {
        self.answers.remove(&id);
        self.bodies.remove(&id);
        self.held.remove(&id);
    }

    /// Lets the next pieces of bodies come.
    fn take_bodies(&mut self) {
        if self.bodies.is_empty() {
            return;
        }
        let ready = self.bodies.keys().filter(|id| !self.held.contains(id)).copied();
        for id in ready.collect::<Vec<_>>() {
            if let Some(next) = self.bodies.remove(&id) {
                // The peer may have gone.
                let _ = next.send(());
            }
        }
    }
}

async fn sleep(until: Option<Instant>) {
    match until {
        Some(time) => tokio::time::sleep_until(time.into()).await,
        None => std::future::pending().await,
    }
}
