//! The task that owns the cluster, and gives it its clock.

use std::collections::HashMap;
use std::time::Instant;

use mesos_types::operator::master::Event;
use tokio::sync::mpsc;

use super::command::{Answers, Command, Shared, now};
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
    watchers: Vec<mpsc::UnboundedSender<Event>>,
}

impl Drive {
    pub fn new(cluster: Cluster, runner: Runner, shared: Shared) -> Self {
        let programs = match &runner {
            Runner::Simulated => None,
            Runner::Containers { driver, .. } => {
                Some(Programs::new(driver.clone(), shared.commands.clone()))
            }
        };
        let peers = Peers::new(shared.commands.clone());
        let answers = HashMap::new();
        Drive { cluster, programs, runner, peers, shared, answers, watchers: Vec::new() }
    }

    pub async fn run(mut self, mut queue: mpsc::UnboundedReceiver<Command>) {
        loop {
            while let Some(output) = self.cluster.poll() {
                self.output(output);
            }
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
            Command::Closed(id) => {
                self.answers.remove(&id);
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
                        // The peer may have gone.
                        let _ = answers.try_send(Answer::Whole(response));
                    }
                    Runner::Containers { work_dir, .. } => {
                        let work_dir = work_dir.clone();
                        tokio::spawn(async move {
                            let response = super::files::on_disk(&request, &work_dir).await;
                            let _ = answers.send(Answer::Whole(response)).await;
                        });
                    }
                }
            }
            Output::Event(event) => {
                self.watchers.retain(|watcher| watcher.send((*event).clone()).is_ok());
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
        let sent = answers.try_send(answer);
        if over {
            self.answers.remove(&id);
        } else if sent.is_err() {
            // The peer is gone, or reads too slowly.
            self.answers.remove(&id);
            self.cluster.handle(Input::Closed(id), now());
        }
    }
}

async fn sleep(until: Option<Instant>) {
    match until {
        Some(time) => tokio::time::sleep_until(time.into()).await,
        None => std::future::pending().await,
    }
}
