//! Replays the corpus of every fuzz target on stable; a crash found becomes a file of it.

use std::fs;
use std::path::Path;

use mesos_types::laws;

#[test]
fn the_corpus_of_every_target_keeps_the_laws() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    let mut targets: Vec<_> =
        fs::read_dir(&root).unwrap().map(|t| t.unwrap().file_name()).collect();
    targets.sort();
    assert_eq!(
        targets,
        ["any", "forged", "limits"],
        "a target without a replay, or without a corpus"
    );
    for target in targets {
        let mut replayed = 0;
        for file in fs::read_dir(root.join(&target)).unwrap() {
            let file = file.unwrap().path();
            let data = fs::read(&file).unwrap();
            let outcome = match target.to_str().unwrap() {
                "any" => laws::any(&data),
                "forged" => laws::any_forged(&data),
                _ => {
                    laws::any_limits(&data);
                    Ok(())
                }
            };
            outcome.unwrap_or_else(|v| panic!("{}: {v}", file.display()));
            replayed += 1;
        }
        println!("{}: {replayed} files", target.display());
        assert!(replayed > 0);
    }
}
