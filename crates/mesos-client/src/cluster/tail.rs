use super::files::MOST;
use super::{ClusterError, Source};

/// Where the last lines of a file begin. The file is read backwards from its end, one piece in
/// memory at a time; what is added meanwhile comes after.
pub(super) async fn offset(source: &Source, lines: u64) -> Result<u64, ClusterError> {
    let size = source.size().await?;
    if lines == 0 {
        return Ok(size);
    }
    let (mut end, mut left) = (size, lines);
    // The end of the last line does not begin another.
    let mut last = true;
    while end > 0 {
        let begin = end.saturating_sub(MOST);
        let mut at = begin;
        let mut piece = Vec::new();
        // A server may give less than it was asked for.
        while at < end {
            let chunk = source.read(at, end - at).await?;
            if chunk.bytes.is_empty() {
                // The file was cut short meanwhile: it is read from its beginning.
                return Ok(0);
            }
            at += chunk.bytes.len() as u64;
            piece.extend_from_slice(&chunk.bytes);
        }
        for (index, byte) in piece.iter().enumerate().rev() {
            if *byte == b'\n' && !std::mem::take(&mut last) {
                left -= 1;
                if left == 0 {
                    return Ok(begin + index as u64 + 1);
                }
            }
            last = false;
        }
        end = begin;
    }
    Ok(0)
}
