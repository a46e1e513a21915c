//! Commands that tasks, executors and checks run, with the files to fetch before and the
//! environment variables to set.

use crate::codec::message;
use crate::model::secret::Secret;
use crate::model::with::with;

message! {
    /// Command with all it needs to run: the files in `uris` are fetched into the sandbox and
    /// the environment is set before it starts.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct CommandInfo = v1::CommandInfo {
        /// Files to fetch first, one after the other; checks ignore them.
        pub uris: Vec<command_info::Uri> = 1,
        /// Environment variables to set for the command.
        pub environment: Option<Environment> = 2,
        /// Line for the shell, or executable, depending on `shell`. It may be unset where an
        /// image supplies the command; command checks require it.
        pub value: Option<String> = 3,
        /// Image for an external containerizer. Removed after 0.26; still decoded.
        pub container: Option<command_info::ContainerInfo> = 4,
        /// User of the operating system to run as, which precedes `FrameworkInfo.user`; unset
        /// means the latter. Checks ignore it.
        pub user: Option<String> = 5,
        /// Whether a shell runs the command: if so, `value` is a line for `/bin/sh -c` and
        /// `arguments` has no effect; if not, `value` is the executable. The default is `true`.
        ///
        /// Default `true`.
        pub shell: Option<bool> = 6,
        /// Arguments of the executable if `shell` is `false`. For a process they begin with the
        /// zeroth, by custom the name of the program; the Docker containerizer appends them to
        /// the command line as they are.
        pub arguments: Vec<String> = 7,
    }
}

message! {
    /// Environment variables of a command.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Environment = v1::Environment {
        /// The variables, in order.
        pub variables: Vec<environment::Variable> = 1,
    }
}

/// Types nested in `CommandInfo`.
pub mod command_info {
    use crate::codec::message;

    message! {
        /// File to fetch into the sandbox before the command starts; the task fails if it cannot
        /// be fetched.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct Uri = v1::command_info::Uri {
            /// Where the file is: a URI with scheme (`http`, `https`, `ftp`, `hdfs` and others),
            /// or a path on the agent. Backslash, single quote and NUL are rejected.
            pub value: String = 1,
            /// Whether to make the file executable for everybody. If so, `extract` has no effect.
            /// Unset means `false`.
            pub executable: Option<bool> = 2,
            /// Whether to unpack the file in the sandbox if its name ends like that of an archive,
            /// such as `.tar.gz` or `.zip`. The default is `true`.
            ///
            /// Default `true`.
            pub extract: Option<bool> = 3,
            /// Whether to go through the fetcher cache of the agent, which is separate for each
            /// user. A cached archive that is unpacked does not itself appear in the sandbox.
            /// Unset means `false`. Introduced in 0.23.
            pub cache: Option<bool> = 4,
            /// Name of the file in the sandbox, a non-empty relative path that may include
            /// directories. Unset means the last part of `value`. Introduced in 1.0.
            pub output_file: Option<String> = 5,
        }
    }

    message! {
        /// Image for an external containerizer; superseded by the message `ContainerInfo`
        /// outside of this one. Removed after 0.26; still decoded.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct ContainerInfo = v1::command_info::ContainerInfo {
            /// Image, in a form that the external containerizer defines.
            pub image: String = 1,
            /// Options for the external containerizer.
            pub options: Vec<String> = 2,
        }
    }
}

/// Types nested in `Environment`.
pub mod environment {
    use std::fmt;

    use crate::codec::message;
    use crate::model::secret::Secret;

    message! {
        /// One environment variable, with a value written out or kept as a secret.
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct Variable = v1::environment::Variable {
            /// Name of the variable; Mesos accepts any text, even an empty one.
            pub name: String = 1,
            /// The value if `type` is `VALUE`; it may be empty. Required before 1.2, so that older
            /// peers reject a variable without it.
            pub value: Option<String> = 2,
            /// Place of the value. The default is `VALUE`, so that variables of older frameworks
            /// keep their meaning. Introduced in 1.3.
            ///
            /// Default `VALUE`.
            pub r#type: Option<variable::Type> = 3 "type",
            /// The value if `type` is `SECRET`; the resolved bytes may not contain NUL. Introduced
            /// in 1.3.
            pub secret: Option<Secret> = 4,
        }
    }

    /// Shows the value unless the type says that it is a secret.
    impl fmt::Debug for Variable {
        #[inline]
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let mut shown = f.debug_struct("Variable");
            shown.field("name", &self.name);
            match &self.value {
                Some(_) if self.r#type == Some(variable::Type::Secret) => {
                    shown.field("value", &format_args!("Some(<hidden>)"))
                }
                value => shown.field("value", value),
            };
            shown.field("type", &self.r#type).field("secret", &self.secret).finish()
        }
    }

    /// Types nested in `Environment.Variable`.
    pub mod variable {
        use crate::codec::open_enum;

        open_enum! {
            /// Place of the value of a variable. Introduced in 1.3.
            pub enum Type = v1::environment::variable::Type {
                /// An unrecognised kind; rejected.
                Unknown = 0 "UNKNOWN",
                /// The value is in `value`, which must be set, while `secret` must not.
                Value = 1 "VALUE",
                /// The value is in `secret`, which must be set, while `value` must not.
                Secret = 2 "SECRET",
            }
        }

        /// Content of an environment variable.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Content<'a> {
            /// This text, which may be empty.
            Value(&'a str),
            /// The value that the agent finds for this secret.
            Secret(&'a crate::model::secret::Secret),
        }
    }
}

/// The way in which a command is started: [`CommandInfo::invocation`] makes it of `shell`, `value`
/// and `arguments`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Invocation<'a> {
    /// A line for `/bin/sh -c`. Without one the command cannot be launched.
    Shell(Option<&'a str>),
    /// A program, started without a shell.
    Exec {
        /// The program. Where it is unset, the image of the container has to supply one.
        value: Option<&'a str>,
        /// Its arguments. For a process they begin with the zeroth argument, by custom the name of
        /// the program; the Docker containerizer appends all of them to the command line.
        arguments: &'a [String],
    },
}

with! {
    CommandInfo {
        /// The command with files to fetch first: field `uris`.
        with_uris: uris = list command_info::Uri;
        /// The command with variables to set: field `environment`.
        with_environment: environment = wrapped environment::Variable;
        /// The command with its line for the shell, or its program: field `value`.
        with_value: value = some String;
        /// The command as one that this user of the operating system runs: field `user`.
        with_user: user = some String;
        /// The command as one that a shell runs, or not: field `shell`.
        with_shell: shell = some bool;
        /// The command with arguments, which count only without a shell: field `arguments`.
        with_arguments: arguments = list String;
    }
    command_info::Uri {
        /// The file, made executable or not: field `executable`.
        with_executable: executable = some bool;
        /// The file, unpacked if it is an archive or not: field `extract`.
        with_extract: extract = some bool;
        /// The file, taken from the agent's cache or not: field `cache`.
        with_cache: cache = some bool;
        /// The file with its name in the sandbox: field `output_file`.
        with_output_file: output_file = some String;
    }
}

impl CommandInfo {
    /// A line for `/bin/sh -c`, with `shell` written out.
    #[inline]
    pub fn shell(line: impl Into<String>) -> Self {
        CommandInfo { value: Some(line.into()), shell: Some(true), ..Default::default() }
    }

    /// A program that is started without a shell. The arguments are taken as they are: for a
    /// process they begin with the zeroth, by custom the name of the program.
    #[inline]
    pub fn exec<A: Into<String>>(
        program: impl Into<String>,
        arguments: impl IntoIterator<Item = A>,
    ) -> Self {
        CommandInfo {
            value: Some(program.into()),
            shell: Some(false),
            arguments: arguments.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }

    /// Whether a shell runs the command: field `shell`, `true` if unset.
    #[inline]
    pub fn is_shell(&self) -> bool {
        self.shell.unwrap_or(true)
    }

    /// The way in which the command is started. With a shell, `arguments` have no effect.
    #[inline]
    pub fn invocation(&self) -> Invocation<'_> {
        let value = self.value.as_deref();
        if self.is_shell() {
            Invocation::Shell(value)
        } else {
            Invocation::Exec { value, arguments: &self.arguments }
        }
    }
}

/// A file to fetch, with nothing but its address set.
impl<T: Into<String>> From<T> for command_info::Uri {
    #[inline]
    fn from(value: T) -> Self {
        command_info::Uri::new(value)
    }
}

impl command_info::Uri {
    /// Whether to unpack the file if it is an archive: field `extract`, `true` if unset.
    #[inline]
    pub fn extract(&self) -> bool {
        self.extract.unwrap_or(true)
    }
}

impl Environment {
    /// The variable of this name. If several have it, the last one: agents set the variables
    /// in order, so that it is the one that the command sees.
    ///
    /// ```
    /// use mesos_types::{Environment, Secret, environment::Variable};
    ///
    /// let environment = Environment::from_iter([
    ///     Variable::from(("HOME", "/tmp")),
    ///     Variable::secret("TOKEN", Secret::reference("ci/token")),
    /// ]);
    /// assert_eq!(environment.get("HOME").and_then(|v| v.value.as_deref()), Some("/tmp"));
    /// assert!(environment.get("TOKEN").is_some_and(|v| v.secret.is_some()));
    /// ```
    #[inline]
    pub fn get(&self, name: &str) -> Option<&environment::Variable> {
        self.variables.iter().rfind(|variable| variable.name == name)
    }
}

impl IntoIterator for Environment {
    type Item = environment::Variable;
    type IntoIter = std::vec::IntoIter<environment::Variable>;
    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.variables.into_iter()
    }
}

/// Variables in this order, as they are; Mesos accepts a name that repeats.
impl FromIterator<environment::Variable> for Environment {
    #[inline]
    fn from_iter<I: IntoIterator<Item = environment::Variable>>(variables: I) -> Self {
        Environment { variables: variables.into_iter().collect() }
    }
}

/// Variables with their values, in this order.
impl<K: Into<String>, V: Into<String>> FromIterator<(K, V)> for Environment {
    #[inline]
    fn from_iter<I: IntoIterator<Item = (K, V)>>(variables: I) -> Self {
        variables.into_iter().map(environment::Variable::from).collect()
    }
}

/// A variable with its value written out. `type` stays unset, which means `VALUE` and is what
/// Mesos before 1.3 knows.
impl<K: Into<String>, V: Into<String>> From<(K, V)> for environment::Variable {
    #[inline]
    fn from((name, value): (K, V)) -> Self {
        environment::Variable { value: Some(value.into()), ..environment::Variable::new(name) }
    }
}

impl environment::Variable {
    /// A variable whose value is a secret: `type` is `SECRET`. Agents before 1.3 reject it.
    #[inline]
    pub fn secret(name: impl Into<String>, secret: Secret) -> Self {
        environment::Variable {
            r#type: Some(environment::variable::Type::Secret),
            secret: Some(secret),
            ..environment::Variable::new(name)
        }
    }

    /// Place of the value: field `type`, `VALUE` if unset.
    pub fn r#type(&self) -> environment::variable::Type {
        self.r#type.unwrap_or(environment::variable::Type::Value)
    }

    /// The content of the variable: the one of `value` and `secret` that `type` names. `None` if
    /// that field is unset, or the type is `UNKNOWN` or not recognised; Mesos rejects these, and
    /// also a variable that has both.
    #[inline]
    pub fn content(&self) -> Option<environment::variable::Content<'_>> {
        use environment::variable::{Content, Type};

        match self.r#type() {
            Type::Value => self.value.as_deref().map(Content::Value),
            Type::Secret => self.secret.as_ref().map(Content::Secret),
            Type::Unknown | Type::Unrecognized(_) => None,
        }
    }
}
