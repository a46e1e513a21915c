//! The JSON form: an array of resources.

use super::algebra::Resources;
use super::grammar::ParseResourcesError;
use crate::{Dialect, Resource, json};

/// Gives each resource of a text that is a JSON array, and says whether it is one.
pub(super) fn each(
    text: &str,
    default_role: &str,
    give: &mut dyn FnMut(Resource),
) -> Result<bool, ParseResourcesError> {
    let Some(elements) = elements(text) else { return Ok(false) };
    for (index, element) in elements.enumerate() {
        let mut resource: Resource = json::from_slice(element.as_bytes(), Dialect::V0)
            .map_err(|error| ParseResourcesError::Json { index, error })?;
        if resource.role.is_none() && resource.reservations.is_empty() {
            resource.role = Some(default_role.to_owned());
        }
        // What is wrong with the older form is still to be seen.
        if resource.check().is_ok() {
            resource.upgrade();
        }
        give(resource);
    }
    Ok(true)
}

/// The elements of a text that has the brackets of an array around it.
fn elements(text: &str) -> Option<impl Iterator<Item = &str>> {
    let text = super::grammar::trim(text);
    let inner = text.strip_prefix('[')?.strip_suffix(']')?;
    // The brackets in it belong together, up to its end.
    let mut rest = inner;
    while !rest.is_empty() {
        let end = element(rest)?;
        rest = rest.get(end + 1..).unwrap_or_default();
    }
    let mut rest = Some(inner).filter(|inner| !super::grammar::trim(inner).is_empty());
    Some(std::iter::from_fn(move || {
        let text = rest?;
        let end = element(text)?;
        rest = text.get(end + 1..);
        text.get(..end)
    }))
}

/// Where the first element of a text ends; `None` if its brackets do not belong together.
fn element(text: &str) -> Option<usize> {
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for (at, b) in text.bytes().enumerate() {
        match b {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'[' | b'{' => depth += 1,
            // The first bracket is closed before the end.
            b']' | b'}' => depth = depth.checked_sub(1)?,
            b',' if depth == 0 => return Some(at),
            _ => {}
        }
    }
    (depth == 0 && !in_string).then_some(text.len())
}

impl Resources {
    /// The JSON form: an array with the resources in the names of a dialect, in the exact form.
    /// [`Resources::parse`] reads it, of what an agent can be configured with.
    ///
    /// ```
    /// use mesos_types::{Dialect, resources::Resources};
    ///
    /// let resources = Resources::parse("cpus:1.5", "*")?;
    /// assert_eq!(
    ///     resources.to_json(Dialect::V1),
    ///     r#"[{"name":"cpus","type":"SCALAR","scalar":{"value":1.5}}]"#
    /// );
    /// # Ok::<(), mesos_types::resources::ParseResourcesError>(())
    /// ```
    pub fn to_json(&self, dialect: Dialect) -> String {
        let mut text = String::from("[");
        for (at, resource) in self.iter().enumerate() {
            if at > 0 {
                text.push(',');
            }
            text.push_str(&String::from_utf8_lossy(&json::to_vec(resource, dialect)));
        }
        text.push(']');
        text
    }
}
