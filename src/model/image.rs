//! Container images that the Mesos containerizer provisions as root file systems, in Appc
//! or Docker format.

use crate::codec::{message, open_enum, union};
use crate::model::label::Labels;
use crate::model::secret::Credential;
use crate::model::secret::Secret;

message! {
    /// Container image for the Mesos containerizer; the Docker containerizer takes its image
    /// from `ContainerInfo.DockerInfo`. Introduced in 0.24.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Image = v1::Image {
        /// Format of the image, with its name.
        union kind: ImageKind,
        /// Whether a copy already on the agent may be used; `false` makes the agent pull the
        /// image again. The default is `true`. Introduced in 1.0.
        ///
        /// Default `true`.
        pub cached: Option<bool> = 4,
    }
}

union! {
    /// Formats of image, each with the name of one.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum ImageKind in v1::Image {
        tag r#type: Type = 1 "type",
        /// The image if `type` is `APPC`.
        Appc(Appc) = appc = 2,
        /// The image if `type` is `DOCKER`.
        Docker(Docker) = docker = 3,
    }
}

open_enum! {
    /// Format of an image.
    pub enum Type = v1::image::Type {
        /// App Container image, described in `appc`.
        Appc = 1 "APPC",
        /// Docker image, described in `docker`.
        Docker = 2 "DOCKER",
    }
}

message! {
    /// Image in the App Container format. Named `AppC` in 0.24.
    #[doc(alias = "AppC")]
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Appc = v1::image::Appc {
        /// Name of the image.
        pub name: String = 1,
        /// Image ID: a hash algorithm, a hyphen and the digest in hexadecimal; only `sha512`
        /// is allowed. Unset means that name and labels select the image.
        pub id: Option<String> = 2,
        /// Labels that the image must have, typically `version`, `os` and `arch`.
        pub labels: Option<Labels> = 3,
    }
}

message! {
    /// Image in Docker format.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Docker = v1::image::Docker {
        /// Reference of the image: the repository, optionally with a registry host and port
        /// before it and a tag or digest after it.
        pub name: String = 1,
        /// Registry login. Introduced in 0.27 and never used by Mesos; deprecated since 1.3 in
        /// favour of `config`.
        pub credential: Option<Credential> = 2,
        /// Docker client configuration, a JSON document in UTF-8 with the logins to use for
        /// the registry. Unset means the one that the agent is configured with. Introduced
        /// in 1.3.
        pub config: Option<Secret> = 3,
    }
}

impl Image {
    /// Whether a copy already on the agent may be used: field `cached`, `true` if unset.
    #[inline]
    pub fn cached(&self) -> bool {
        self.cached.unwrap_or(true)
    }
}
