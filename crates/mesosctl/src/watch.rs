//! Showing lines, once or again and again.

use std::io::{self, Write as _};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::args::{Color, Watch};
use crate::error::{Error, Result};
use crate::screen::{Ink, Screen, clean};
use crate::units;

/// Prints lines.
fn print(lines: &[String]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for line in lines {
        out.write_all(line.as_bytes())?;
        out.write_all(b"\n")?;
    }
    out.flush()
}

/// Shows what comes of a question; with `--watch` asks it again and again, and goes on if there
/// fails to answer once.
pub async fn show(
    watch: &Watch,
    color: Color,
    what: &str,
    mut ask: impl AsyncFnMut(&Screen) -> Result<Vec<String>>,
) -> Result<()> {
    let Some(seconds) = watch.watch else {
        let screen = Screen::stdout(color);
        let lines = ask(&screen).await?;
        return Ok(print(&lines)?);
    };
    let pause = Duration::try_from_secs_f64(seconds).ok().filter(|pause| !pause.is_zero());
    let pause = pause.ok_or_else(|| Error::new("--watch needs a number of seconds above 0"))?;
    let mut left = watch.times.unwrap_or(u64::MAX);
    loop {
        // The terminal may have changed its size.
        let screen = Screen::stdout(color);
        let mut lines = match ask(&screen).await {
            Ok(lines) => lines,
            Err(Error::Gone) => return Err(Error::Gone),
            Err(error) => {
                let text = error.to_string();
                text.lines().map(|line| screen.paint(Ink::Bad, &clean(line)).into_owned()).collect()
            }
        };
        left = left.saturating_sub(1);
        if screen.terminal {
            let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
            let time = units::time(now.as_secs_f64());
            let head = format!("{what}   every {}s   {time} UTC", units::short(seconds));
            let mut all = vec![screen.paint(Ink::Faint, &head).into_owned(), String::new()];
            all.append(&mut lines);
            // What does not fit would scroll the beginning away.
            let room = screen.height.unwrap_or(usize::MAX).saturating_sub(1);
            if all.len() > room {
                let more = all.len() - room + 1;
                all.truncate(room.saturating_sub(1));
                all.push(screen.paint(Ink::Faint, &format!("… {more} more lines")).into_owned());
            }
            // To the upper left corner; each line clears the rest of what was there.
            let text: String = all.iter().map(|line| format!("{line}\x1b[K\n")).collect();
            let mut out = io::stdout().lock();
            write!(out, "\x1b[H{text}\x1b[J")?;
            out.flush()?;
        } else {
            print(&lines)?;
            if left > 0 {
                print(&[String::new()])?;
            }
        }
        if left == 0 {
            return Ok(());
        }
        tokio::time::sleep(pause).await;
    }
}
