use std::fmt;

use ::http::header::{ACCEPT, CONTENT_TYPE};
use ::http::{HeaderMap, HeaderValue};

use super::{
    Api, MESOS_STREAM_ID, MESSAGE_ACCEPT, MESSAGE_CONTENT_TYPE, MediaType, ResponseClass, StreamId,
};
use crate::Codec;

/// Why a call has no headers with which it can be sent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RequestHeadersError {
    /// The call has no type, or one that is not known here.
    #[error("{api:?} knows no call {}", number(.call))]
    UnknownCall {
        /// The API.
        api: Api,
        /// The number of its type, if it has one.
        call: Option<i32>,
    },
    /// It belongs to a subscription, but the id of its stream is missing.
    #[error("a call after SUBSCRIBE needs the id of the stream")]
    NoStreamId,
    /// It is a SUBSCRIBE or of an API without subscriptions, but has the id of a stream.
    #[error("the call does not go with the id of a stream")]
    StreamId,
    /// Its messages cannot be in this media type.
    #[error("a message cannot be {0}")]
    MediaType(MediaType),
}

fn number(call: &Option<i32>) -> String {
    call.map_or_else(|| "without a type".to_owned(), |number| format!("of type {number}"))
}

/// A call of one of the HTTP [APIs](Api): its name, what the response to it holds, and the headers
/// with which it is sent.
///
/// The five messages that are calls implement it, the last three with feature `operator`:
/// [`scheduler::Call`](crate::scheduler::Call), [`executor::Call`](crate::executor::Call),
/// `operator::master::Call`, `operator::agent::Call` and `operator::resource_provider::Call`. No
/// other type can, since [`Codec`] is sealed.
///
/// ```
/// use mesos_types::http::{Api, ApiCall, MediaType, ResponseClass};
/// use mesos_types::scheduler::Call;
/// use mesos_types::{Codec, FrameworkInfo};
///
/// // A client sends every call of every API by one function.
/// fn request<C: ApiCall>(call: &C) -> Option<(&'static str, Vec<u8>)> {
///     let (sent, wanted) = (MediaType::Protobuf, MediaType::Json);
///     let headers = call.request_headers(sent, wanted, None).ok()?;
///     assert_eq!(headers["content-type"], "application/x-protobuf");
///     assert_eq!(headers["accept"], "application/json");
///     Some((C::API.path(), call.encode_to_vec()))
/// }
///
/// let call = Call::subscribe(FrameworkInfo::new("root", "example"));
/// assert_eq!(call.name(), Some("SUBSCRIBE"));
/// assert_eq!(call.response_class(), Some(ResponseClass::Stream));
/// assert_eq!(request(&call).unwrap().0, "/api/v1/scheduler");
/// ```
pub trait ApiCall: Codec {
    /// Tells the calls of the API apart.
    type Type: Copy + fmt::Debug + fmt::Display + Eq + Send + Sync + 'static;

    /// The message in the response to a call of class [`Single`](ResponseClass::Single);
    /// [`Infallible`](std::convert::Infallible) where the API has no such call.
    type Response: Clone + fmt::Debug + PartialEq + Send + Sync + 'static;

    /// The messages in the response to a call of class [`Stream`](ResponseClass::Stream).
    type Event: Codec;

    /// The API.
    const API: Api;

    /// The type of the call, if it has one.
    fn call_type(&self) -> Option<Self::Type>;

    /// What the response to a call of a type holds if the call succeeds; `None` if the type is
    /// `UNKNOWN`, or a number without a name.
    ///
    /// The response to RECONCILE_OPERATIONS of a scheduler is a message in Mesos 1.6 and 1.7
    /// only, and the status 202 since: [`read_response`](super::read_response) tells them apart.
    fn class_of(call: Self::Type) -> Option<ResponseClass>;

    /// Whether the body of the request is itself a stream of calls: that of
    /// ATTACH_CONTAINER_INPUT.
    fn sends_stream(&self) -> bool;

    /// The name of the call: `SUBSCRIBE`. `None` if the call has no type, or one without a name.
    fn name(&self) -> Option<&'static str>;

    /// The number of the call's type, if it has one.
    fn number(&self) -> Option<i32>;

    /// What the response holds if the call succeeds; `None` if the call has no type, or one that
    /// is not known here.
    ///
    /// ```
    /// use mesos_types::http::{ApiCall, ResponseClass};
    /// use mesos_types::scheduler::{Call, CallKind};
    ///
    /// assert_eq!(Call::teardown("F".into()).response_class(), Some(ResponseClass::Empty));
    /// let call = Call { framework_id: None, kind: CallKind::bare(None) };
    /// assert_eq!(call.response_class(), None);
    /// ```
    fn response_class(&self) -> Option<ResponseClass> {
        self.call_type().and_then(Self::class_of)
    }

    /// The headers of a request: `Content-Type` and `Accept`, for streams of agents
    /// `Message-Content-Type` and `Message-Accept`, and `Mesos-Stream-Id`.
    ///
    /// The messages of the request are in media type `sent`, those of its response are wanted
    /// in media type `wanted`; Mesos lets the two differ. `stream` names the subscription to
    /// which the call belongs.
    ///
    /// ```
    /// # #[cfg(feature = "operator")] {
    /// use mesos_types::ContainerId;
    /// use mesos_types::http::{ApiCall, MediaType};
    /// use mesos_types::operator::agent::Call;
    ///
    /// let call = Call::attach_container_output(ContainerId::new("C"));
    /// let headers = call.request_headers(MediaType::Protobuf, MediaType::Json, None)?;
    /// assert_eq!(headers["content-type"], "application/x-protobuf");
    /// assert_eq!(headers["accept"], "application/recordio");
    /// assert_eq!(headers["message-accept"], "application/json");
    /// # }
    /// # Ok::<(), mesos_types::http::RequestHeadersError>(())
    /// ```
    ///
    /// # Errors
    /// The call is not known here, Mesos would refuse it with this stream id or without one, or
    /// one of the media types is not that of a message.
    fn request_headers(
        &self,
        sent: MediaType,
        wanted: MediaType,
        stream: Option<&StreamId>,
    ) -> Result<HeaderMap, RequestHeadersError> {
        let Some(class) = self.response_class() else {
            return Err(RequestHeadersError::UnknownCall { api: Self::API, call: self.number() });
        };
        headers(Self::API, class, self.sends_stream(), sent, wanted, stream)
    }
}

fn headers(
    api: Api,
    class: ResponseClass,
    sends_stream: bool,
    sent: MediaType,
    wanted: MediaType,
    stream: Option<&StreamId>,
) -> Result<HeaderMap, RequestHeadersError> {
    if let Some(media) = [sent, wanted].into_iter().find(|m| *m == MediaType::RecordIo) {
        return Err(RequestHeadersError::MediaType(media));
    }
    // Four are the most that there are.
    let mut headers = HeaderMap::with_capacity(4);
    let mut put = |name, value: HeaderValue| headers.insert(name, value);
    if sends_stream {
        put(CONTENT_TYPE, MediaType::RecordIo.to_header_value());
        put(MESSAGE_CONTENT_TYPE.clone(), sent.to_header_value());
    } else {
        put(CONTENT_TYPE, sent.to_header_value());
    }
    if api == Api::Agent && class == ResponseClass::Stream {
        put(ACCEPT, MediaType::RecordIo.to_header_value());
        put(MESSAGE_ACCEPT.clone(), wanted.to_header_value());
    } else {
        put(ACCEPT, wanted.to_header_value());
    }
    // SUBSCRIBE, the one call with a stream, is not of a subscription yet.
    match (api.has_stream_id() && class != ResponseClass::Stream, stream) {
        (true, Some(id)) => {
            put(MESOS_STREAM_ID.clone(), id.to_header_value());
        }
        (true, None) => return Err(RequestHeadersError::NoStreamId),
        (false, Some(_)) => return Err(RequestHeadersError::StreamId),
        (false, None) => {}
    }
    Ok(headers)
}

/// Implements [`ApiCall`]. Each type of call stands in one of the three lists: the compiler finds
/// one that stands in none.
macro_rules! calls {
    (
        $Call:ty: $($tag:ident).+, $Type:ident in $Api:ident,
        answered by $Response:ty, $Event:ty;
        stream { $($Stream:ident)* }
        single { $($Single:ident)* }
        empty { $($Empty:ident)* }
        $(sends stream { $Sends:ident })?
    ) => {
        impl ApiCall for $Call {
            type Type = $Type;
            type Response = $Response;
            type Event = $Event;
            const API: Api = Api::$Api;

            fn call_type(&self) -> Option<$Type> {
                self.$($tag).+()
            }

            fn class_of(call: $Type) -> Option<ResponseClass> {
                match call {
                    $($Type::$Stream)|* => Some(ResponseClass::Stream),
                    $($Type::$Single => Some(ResponseClass::Single),)*
                    $($Type::$Empty)|* => Some(ResponseClass::Empty),
                    $Type::Unknown | $Type::Unrecognized(_) => None,
                }
            }

            fn sends_stream(&self) -> bool {
                false $(|| self.call_type() == Some($Type::$Sends))?
            }

            fn name(&self) -> Option<&'static str> {
                self.call_type()?.as_str()
            }

            fn number(&self) -> Option<i32> {
                self.call_type().map($Type::number)
            }
        }
    };
}

mod scheduler {
    use super::{Api, ApiCall, ResponseClass};
    use crate::scheduler::call::Type;
    use crate::scheduler::{Call, Event, Response};

    calls! {
        Call: kind.tag, Type in Scheduler, answered by Response, Event;
        stream { Subscribe }
        single { ReconcileOperations }
        empty {
            Teardown Accept Decline AcceptInverseOffers DeclineInverseOffers Revive Kill Shutdown
            Acknowledge AcknowledgeOperationStatus Reconcile Message Request Suppress
            UpdateFramework
        }
    }
}

mod executor {
    use std::convert::Infallible;

    use super::{Api, ApiCall, ResponseClass};
    use crate::executor::call::Type;
    use crate::executor::{Call, Event};

    calls! {
        Call: kind.tag, Type in Executor, answered by Infallible, Event;
        stream { Subscribe }
        single {}
        empty { Update Message Heartbeat }
    }
}

#[cfg(feature = "operator")]
mod master {
    use super::{Api, ApiCall, ResponseClass};
    use crate::operator::master::call::Type;
    use crate::operator::master::{Call, Event, Response};

    calls! {
        Call: tag, Type in Master, answered by Response, Event;
        stream { Subscribe }
        single {
            GetHealth GetFlags GetVersion GetMetrics GetLoggingLevel ListFiles ReadFile ReadLog
            GetState GetAgents GetFrameworks GetExecutors GetOperations GetTasks GetRoles
            GetWeights GetMaster GetMaintenanceStatus GetMaintenanceSchedule GetQuota
        }
        empty {
            SetLoggingLevel UpdateWeights ReserveResources UnreserveResources CreateVolumes
            DestroyVolumes GrowVolume ShrinkVolume UpdateMaintenanceSchedule StartMaintenance
            StopMaintenance DrainAgent DeactivateAgent ReactivateAgent UpdateQuota SetQuota
            RemoveQuota Teardown MarkAgentGone
        }
    }
}

#[cfg(feature = "operator")]
mod agent {
    use super::{Api, ApiCall, ResponseClass};
    use crate::operator::agent::call::Type;
    use crate::operator::agent::{Call, ProcessIo, Response};

    calls! {
        Call: tag, Type in Agent, answered by Response, ProcessIo;
        stream { LaunchNestedContainerSession AttachContainerOutput }
        single {
            GetHealth GetFlags GetVersion GetMetrics GetLoggingLevel ListFiles ReadFile ReadLog
            GetState GetContainers GetFrameworks GetExecutors GetOperations GetTasks GetAgent
            GetResourceProviders WaitContainer WaitNestedContainer
        }
        empty {
            SetLoggingLevel LaunchNestedContainer KillNestedContainer RemoveNestedContainer
            AttachContainerInput LaunchContainer KillContainer RemoveContainer
            AddResourceProviderConfig UpdateResourceProviderConfig RemoveResourceProviderConfig
            MarkResourceProviderGone PruneImages UpdateContainerMemoryLimit
        }
        sends stream { AttachContainerInput }
    }
}

#[cfg(feature = "operator")]
mod resource_provider {
    use std::convert::Infallible;

    use super::{Api, ApiCall, ResponseClass};
    use crate::operator::resource_provider::call::Type;
    use crate::operator::resource_provider::{Call, Event};

    calls! {
        Call: kind.tag, Type in ResourceProvider, answered by Infallible, Event;
        stream { Subscribe }
        single {}
        empty { UpdateOperationStatus UpdateState UpdatePublishResourcesStatus }
    }
}

/// The class of a call that is known only by the number of its type.
#[cfg(feature = "recording")]
pub(crate) fn class_of(api: Api, number: i32) -> Option<ResponseClass> {
    match api {
        Api::Scheduler => crate::scheduler::Call::class_of(number.into()),
        Api::Executor => crate::executor::Call::class_of(number.into()),
        #[cfg(feature = "operator")]
        Api::Master => crate::operator::master::Call::class_of(number.into()),
        #[cfg(feature = "operator")]
        Api::Agent => crate::operator::agent::Call::class_of(number.into()),
        #[cfg(feature = "operator")]
        Api::ResourceProvider => crate::operator::resource_provider::Call::class_of(number.into()),
        #[cfg(not(feature = "operator"))]
        _ => None,
    }
}
