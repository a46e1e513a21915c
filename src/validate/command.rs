//! Secrets, environment variables and commands.

use super::checker::Checker;
use super::{Rule, check};
use crate::command_info::Uri;
use crate::environment::{Variable, variable};
use crate::secret::{self, Type};
use crate::wire::primitive;
use crate::{Codec, CommandInfo, Environment, Secret};

check! {
    Secret => secret;
    Environment => environment;
    Variable => variable;
    CommandInfo => command;
    Uri => uri;
}

pub(super) fn secret<'a>(cx: &mut Checker<'a>, value: &'a Secret) {
    match value {
        Secret::Reference(_) | Secret::Value(_) => {}
        Secret::Bare(bare) => match bare.tag() {
            Some(Type::Reference) => cx.field_breaks("reference", Rule::SecretReferenceMissing),
            Some(Type::Value) => cx.field_breaks("value", Rule::SecretValueMissing),
            // What such a secret holds is not looked at.
            Some(Type::Unknown | Type::Unrecognized(_)) | None => return,
        },
    }
    for (name, _) in cx.other_bodies() {
        cx.field_breaks(name, Rule::SecretOtherBody);
    }
}

pub(super) fn environment<'a>(cx: &mut Checker<'a>, value: &'a Environment) {
    cx.each("variables", &value.variables, variable);
}

fn variable<'a>(cx: &mut Checker<'a>, value: &'a Variable) {
    match value.r#type() {
        variable::Type::Secret => {
            match &value.secret {
                Some(body) => cx.field("secret", |cx| {
                    secret(cx, body);
                    secret_without_nul(cx, body);
                }),
                None => cx.field_breaks("secret", Rule::VariableSecretMissing),
            }
            if value.value.is_some() {
                cx.field_breaks("value", Rule::VariableValueUnwanted);
            }
        }
        // A number that Mesos does not know counts as unset, and an unset type as VALUE.
        variable::Type::Value | variable::Type::Unrecognized(_) => {
            if value.value.is_none() {
                cx.field_breaks("value", Rule::VariableValueMissing);
            }
            if value.secret.is_some() {
                cx.field_breaks("secret", Rule::VariableSecretUnwanted);
            }
        }
        variable::Type::Unknown => cx.field_breaks("type", Rule::VariableTypeUnknown),
    }
}

/// The data becomes a C string. It is looked at whatever the type of the secret.
fn secret_without_nul<'a>(cx: &mut Checker<'a>, value: &'a Secret) {
    let other = |cx: &Checker<'_>| {
        cx.other_bodies().iter().any(|(name, raw)| *name == "value" && data_has_nul(raw))
    };
    let nul = match value {
        Secret::Value(body) => body.data.contains(&0),
        Secret::Reference(_) | Secret::Bare(_) => other(cx),
    };
    if nul {
        cx.field("value", |cx| cx.field_breaks("data", Rule::SecretNul));
    }
}

/// Whether a field that holds a value, with its tag, has NUL in the data.
fn data_has_nul(mut raw: &[u8]) -> bool {
    let _ = primitive::tag(&mut raw);
    let _ = primitive::varint(&mut raw);
    secret::Value::decode(raw).is_ok_and(|body| body.data.contains(&0))
}

/// What Mesos checks when the command arrives, and what it needs when the command starts.
pub(super) fn command<'a>(cx: &mut Checker<'a>, value: &'a CommandInfo) {
    if value.value.is_none() {
        cx.field_breaks("value", Rule::CommandWithoutValue);
    }
    command_environment(cx, value);
    cx.each("uris", &value.uris, uri);
}

pub(super) fn command_environment<'a>(cx: &mut Checker<'a>, value: &'a CommandInfo) {
    if let Some(variables) = &value.environment {
        cx.field("environment", |cx| environment(cx, variables));
    }
}

/// A URI may have a password in it, and is not repeated.
fn uri<'a>(cx: &mut Checker<'a>, value: &'a Uri) {
    cx.field("value", |cx| {
        if value.value.contains(['\\', '\'', '\0']) {
            cx.breaks(Rule::UriCharacter);
        }
        // A scheme of one letter is taken for the drive of a path.
        if let Some((scheme, rest)) = value.value.split_once("://") {
            let path = rest.split_once('/').map_or("", |(_, path)| path);
            if scheme.len() > 1 && path.is_empty() {
                cx.breaks(Rule::UriPathMissing);
            }
        }
    });
    if let Some(file) = &value.output_file {
        cx.field("output_file", |cx| {
            if file.is_empty() {
                cx.breaks(Rule::OutputFileEmpty);
            }
            if file.starts_with('/') {
                cx.breaks_with(Rule::OutputFileAbsolute, file);
            }
        });
    }
}
