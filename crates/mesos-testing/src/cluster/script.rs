//! What a simulated container does, as its command says.

use std::time::Duration;

use mesos_types::{CommandInfo, TaskInfo};

use super::container::Printed;

/// The label of a task that says how many seconds it runs.
pub const SECONDS_LABEL: &str = "mesos-testing.seconds";
/// The label of a task that says with which status it exits.
pub const STATUS_LABEL: &str = "mesos-testing.status";

/// So many shells may be within another.
const DEPTH: usize = 8;

/// How long a container runs, with which status it exits, and what it prints.
#[derive(Clone, Debug, PartialEq)]
pub struct Script {
    /// How long.
    pub time: Duration,
    /// The status.
    pub status: i32,
    /// What goes to the standard output.
    pub output: String,
    pub(super) steps: Vec<Step>,
}

/// One thing that a container does.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Step {
    Sleep(Duration),
    Print(Printed, String),
    /// Prints what comes in, to its end.
    Copy,
    /// Takes what comes in, to its end, as lines of commands.
    Obey,
    /// The status from now on.
    Status(i32),
    /// Ends with the status that there is.
    Exit,
}

impl Script {
    /// What a task does: as its labels say, else as its command says as far as that is of `sleep`,
    /// `echo`, `cat`, `exit`, `true`, `false` and `sh`. Anything else takes no time and succeeds.
    ///
    /// ```
    /// use mesos_testing::cluster::simulated::Script;
    /// use mesos_types::{CommandInfo, TaskInfo};
    ///
    /// let task = TaskInfo::new("t", "t", "S0")
    ///     .with_command(CommandInfo::shell("echo hello; sleep 1 && exit 3"));
    /// let script = Script::of(&task, std::time::Duration::ZERO);
    /// assert_eq!(script.time.as_secs(), 1);
    /// assert_eq!((script.status, script.output.as_str()), (3, "hello\n"));
    /// ```
    pub fn of(task: &TaskInfo, otherwise: Duration) -> Self {
        let mut reader = Reader::default();
        if let Some(command) = &task.command {
            reader.command(command);
        }
        if !reader.known {
            reader.steps.push(Step::Sleep(otherwise));
        }
        let label = |name: &str| task.labels.as_ref().and_then(|labels| labels.get(name));
        if let Some(seconds) = label(SECONDS_LABEL).and_then(|text| text.parse().ok()) {
            reader.steps.retain(|step| !matches!(step, Step::Sleep(_) | Step::Exit));
            let time = Duration::try_from_secs_f64(seconds).unwrap_or_default();
            reader.steps.push(Step::Sleep(time));
        }
        if let Some(status) = label(STATUS_LABEL).and_then(|text| text.parse().ok()) {
            reader.steps.retain(|step| !matches!(step, Step::Status(_)));
            reader.steps.insert(0, Step::Status(status));
        }
        Script::from_steps(reader.steps)
    }

    fn from_steps(steps: Vec<Step>) -> Self {
        let mut script = Script { time: Duration::ZERO, status: 0, output: String::new(), steps };
        for step in &script.steps {
            match step {
                Step::Sleep(time) => script.time = script.time.saturating_add(*time),
                Step::Print(Printed::Stdout, text) => script.output.push_str(text),
                Step::Status(status) => script.status = *status,
                Step::Exit => break,
                Step::Print(..) | Step::Copy | Step::Obey => {}
            }
        }
        script
    }

    /// What a line of commands does.
    pub(super) fn line(line: &str) -> Vec<Step> {
        let mut reader = Reader::default();
        reader.line(line);
        // What the line before it came to does not count.
        reader.steps.insert(0, Step::Status(0));
        reader.steps
    }
}

/// Reads commands into steps. Which of them are done is known beforehand, for every status is.
#[derive(Default)]
struct Reader {
    steps: Vec<Step>,
    status: i32,
    /// A command was one that is known.
    known: bool,
    over: bool,
    depth: usize,
}

impl Reader {
    fn command(&mut self, command: &CommandInfo) {
        let value = command.value.as_deref().unwrap_or_default();
        if command.is_shell() {
            self.line(value);
        } else if command.arguments.is_empty() {
            self.step(&[value.to_owned()]);
        } else {
            self.step(&command.arguments);
        }
    }

    fn line(&mut self, line: &str) {
        for (joint, words) in commands(line) {
            let skipped = match joint {
                Joint::Then => false,
                Joint::And => self.status != 0,
                Joint::Or => self.status == 0,
            };
            if !skipped && !self.over {
                self.step(&words);
            }
        }
    }

    fn ends(&mut self, status: i32) {
        if self.status != status {
            self.steps.push(Step::Status(status));
        }
        self.status = status;
    }

    fn step(&mut self, words: &[String]) {
        let Some((command, arguments)) = words.split_first() else { return };
        let first = arguments.first().map(String::as_str);
        let mut status = 0;
        match command.rsplit('/').next().unwrap_or_default() {
            "sleep" => {
                let seconds = first.and_then(|text| text.parse().ok()).unwrap_or(0.0);
                let time = Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX);
                self.steps.push(Step::Sleep(time));
            }
            "echo" => {
                let to_stderr = |word: &String| matches!(word.as_str(), ">&2" | "1>&2");
                let to = match arguments.iter().any(to_stderr) {
                    true => Printed::Stderr,
                    false => Printed::Stdout,
                };
                let words: Vec<&str> =
                    arguments.iter().filter(|word| !to_stderr(word)).map(String::as_str).collect();
                self.steps.push(Step::Print(to, words.join(" ") + "\n"));
            }
            "cat" if arguments.is_empty() => self.steps.push(Step::Copy),
            "sh" | "bash" if arguments.is_empty() => self.steps.push(Step::Obey),
            "sh" | "bash" if first == Some("-c") && self.depth < DEPTH => {
                self.depth += 1;
                self.line(arguments.get(1).map_or("", String::as_str));
                self.depth -= 1;
                return;
            }
            "exit" => {
                self.ends(first.and_then(|text| text.parse().ok()).unwrap_or(self.status));
                self.steps.push(Step::Exit);
                (self.known, self.over) = (true, true);
                return;
            }
            "false" => status = 1,
            "true" | ":" => {}
            _ => {
                self.ends(0);
                return;
            }
        }
        self.known = true;
        self.ends(status);
    }
}

/// How a command hangs together with the one before it.
#[derive(Clone, Copy)]
enum Joint {
    Then,
    And,
    Or,
}

/// The commands of a line, in words. Quotes hold words together.
fn commands(line: &str) -> Vec<(Joint, Vec<String>)> {
    let (mut all, mut words, mut joint) = (Vec::new(), Vec::new(), Joint::Then);
    let (mut word, mut quote) = (None::<String>, None);
    let mut rest = line.chars().peekable();
    while let Some(letter) = rest.next() {
        let next = match (letter, quote) {
            (mark, Some(open)) if mark == open => {
                quote = None;
                continue;
            }
            (other, Some(_)) => {
                word.get_or_insert_default().push(other);
                continue;
            }
            ('\'' | '"', None) => {
                quote = Some(letter);
                word.get_or_insert_default();
                continue;
            }
            (';' | '\n', None) => Some(Joint::Then),
            ('&', None) if rest.next_if_eq(&'&').is_some() => Some(Joint::And),
            ('|', None) if rest.next_if_eq(&'|').is_some() => Some(Joint::Or),
            (other, None) if other.is_whitespace() => None,
            (other, None) => {
                word.get_or_insert_default().push(other);
                continue;
            }
        };
        words.extend(word.take());
        if let Some(next) = next {
            if !words.is_empty() {
                all.push((joint, std::mem::take(&mut words)));
            }
            joint = next;
        }
    }
    words.extend(word);
    if !words.is_empty() {
        all.push((joint, words));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn script(line: &str) -> (u64, i32, String) {
        let task = TaskInfo::new("t", "t", "S0").with_command(CommandInfo::shell(line));
        let script = Script::of(&task, Duration::from_secs(9));
        (script.time.as_secs(), script.status, script.output)
    }

    #[test]
    fn lines() {
        for (line, time, status, output) in [
            ("echo 'a;  b' \"c\"; sleep 2", 2, 0, "a;  b c\n"),
            ("false && echo no || echo yes", 0, 0, "yes\n"),
            ("false; exit; echo no", 0, 1, ""),
            ("sh -c 'sleep 1; exit 7'; echo no", 1, 7, ""),
            ("echo out; echo err >&2; false", 0, 1, "out\n"),
            ("/usr/bin/python3 -m http.server", 9, 0, ""),
            ("sh -c ./server", 9, 0, ""),
            ("", 9, 0, ""),
            ("sleep x && sleep 1e99", u64::MAX, 0, ""),
        ] {
            assert_eq!(script(line), (time, status, output.to_owned()), "{line}");
        }
    }

    #[test]
    fn shells_within_shells_have_an_end() {
        let mut line = "echo deep".to_owned();
        for _ in 0..DEPTH {
            line = format!("sh -c '{}'", line.replace('\'', "'\"'\"'"));
        }
        assert_eq!(script(&line).2, "deep\n");
        line = format!("sh -c '{}'", line.replace('\'', "'\"'\"'"));
        assert_eq!(script(&line).2, "");
    }
}
