//! The JSON form: an array of resources.

use super::algebra::Resources;
use super::grammar::ParseResourcesError;
use crate::{Dialect, Resource, json};

/// The resources of a text that is a JSON array; `None` if it is none.
pub(super) fn array(
    text: &str,
    default_role: &str,
) -> Result<Option<Vec<Resource>>, ParseResourcesError> {
    let Some(elements) = elements(text) else { return Ok(None) };
    let mut resources = Vec::with_capacity(elements.len());
    for (index, element) in elements.into_iter().enumerate() {
        let mut resource: Resource = json::from_slice(element.as_bytes(), Dialect::V0)
            .map_err(|error| ParseResourcesError::Json { index, error })?;
        if resource.role.is_none() && resource.reservations.is_empty() {
            resource.role = Some(default_role.to_owned());
        }
        // What is wrong with the older form is still to be seen.
        if resource.check().is_ok() {
            resource.upgrade();
        }
        resources.push(resource);
    }
    Ok(Some(resources))
}

/// The elements of a text that has the brackets of an array around it.
fn elements(text: &str) -> Option<Vec<&str>> {
    let text = super::grammar::trim(text);
    let inner = text.strip_prefix('[')?.strip_suffix(']')?;
    let (mut elements, mut start) = (Vec::new(), 0);
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for (at, c) in inner.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if in_string => escaped = true,
            '"' => in_string = !in_string,
            _ if in_string => {}
            '[' | '{' => depth += 1,
            // The first bracket is closed before the end.
            ']' | '}' => depth = depth.checked_sub(1)?,
            ',' if depth == 0 => {
                elements.push(inner.get(start..at)?);
                start = at + 1;
            }
            _ => {}
        }
    }
    if depth > 0 || in_string {
        return None;
    }
    let last = inner.get(start..)?;
    if !elements.is_empty() || !super::grammar::trim(last).is_empty() {
        elements.push(last);
    }
    Some(elements)
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
