use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::header::LOCATION;
use http::uri::PathAndQuery;
use http::{Method, Request, StatusCode};
use mesos_types::http::redirect;

use super::error::{Attempt, HttpError};
use super::{Http, Response, Server, Servers};

/// The masters of a cluster, of which one leads.
///
/// A request goes to the master that led last, else to the others in order. One that does not
/// lead names the leader with a redirect (status 307), which is followed; one that knows no leader
/// answers 503, and the next is asked. Clones share what they know of the leader.
#[derive(Clone, Debug)]
pub struct Masters {
    http: Http,
    servers: Arc<Servers>,
    leader: Arc<Mutex<Option<Server>>>,
}

impl Masters {
    /// The masters of a list.
    pub fn new(http: Http, servers: Servers) -> Self {
        Masters { http, servers: Arc::new(servers), leader: Arc::default() }
    }

    /// What sends the requests.
    pub fn http(&self) -> &Http {
        &self.http
    }

    /// The masters of the list.
    pub fn servers(&self) -> &Servers {
        &self.servers
    }

    /// The master that answered last without naming another.
    pub fn leader(&self) -> Option<Server> {
        self.leader.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Sets the leader, where it is known from elsewhere.
    pub fn set_leader(&self, leader: Option<Server>) {
        *self.leader.lock().unwrap_or_else(PoisonError::into_inner) = leader;
    }

    /// Sends a request to the leading master. The address of the request is a path and a query;
    /// a server in it is ignored.
    ///
    /// A request that may have been carried out is not sent again, unless it is a `GET`: not if
    /// the connection broke or the answer did not come in time.
    ///
    /// # Errors
    /// No master could be reached or answered; of several tried, [`HttpError::NoMaster`] tells
    /// what was wrong with each.
    pub async fn send(&self, request: Request<Bytes>) -> Result<Response, HttpError> {
        let mut attempts: Vec<Attempt> = Vec::new();
        let mut unavailable = None;
        let root = PathAndQuery::from_static("/");
        let path = request.uri().path_and_query().cloned().unwrap_or(root);
        let repeatable = [Method::GET, Method::HEAD].contains(request.method());
        let leader = self.leader();
        let known = leader.as_ref();
        let others = self.servers.iter().filter(|server| Some(*server) != known);
        for server in known.into_iter().chain(others) {
            match self.follow(server, &path, &request).await {
                Ok(response) if response.status == StatusCode::SERVICE_UNAVAILABLE => {
                    tracing::debug!(server = %response.server, "no leader is known there");
                    unavailable = Some(response);
                }
                Ok(response) => {
                    self.set_leader(Some(response.server.clone()));
                    return Ok(response);
                }
                Err(attempt) if repeatable || attempt.error.is_unsent() => attempts.push(attempt),
                Err(attempt) => return Err(attempt.error),
            }
        }
        self.set_leader(None);
        if let Some(response) = unavailable {
            return Ok(response);
        }
        Err(match (attempts.pop(), attempts.is_empty()) {
            (Some(only), true) => only.error,
            (last, _) => {
                attempts.extend(last);
                HttpError::NoMaster(attempts)
            }
        })
    }

    /// Asks a server, and those that it redirects to.
    async fn follow(
        &self,
        server: &Server,
        path: &PathAndQuery,
        request: &Request<Bytes>,
    ) -> Result<Response, Attempt> {
        let mut asked = vec![server.clone()];
        loop {
            // The list is never empty.
            let server = asked.last().unwrap_or(server).clone();
            let failed = |error| Attempt { server: server.clone(), error };
            let uri = server.uri(path);
            let mut next = request.clone();
            *next.uri_mut() = uri.clone();
            let response = self.http.send(next).await.map_err(failed)?;
            let location = response.headers.get(LOCATION).and_then(|value| value.to_str().ok());
            let (StatusCode::TEMPORARY_REDIRECT, Some(location)) = (response.status, location)
            else {
                return Ok(response);
            };
            let target = redirect(&uri, location);
            let target = target.map_err(|why| {
                failed(HttpError::Redirect { server: server.clone(), why: Box::new(why) })
            })?;
            tracing::debug!(%server, %target, "redirected");
            match Server::of_uri(&target) {
                Some(target)
                    if !asked.contains(&target) && asked.len() <= self.http.limits().redirects =>
                {
                    asked.push(target);
                }
                _ => return Err(failed(HttpError::RedirectLoop { server: server.clone() })),
            }
        }
    }
}
