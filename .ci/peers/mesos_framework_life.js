// The life of a framework with the client mesos-framework: five tasks that run, are killed, and
// the end of the framework.
//
// Usage: mesos_framework_life.js HOST PORT
"use strict";

const { Scheduler, Mesos } = require("mesos-framework");
const mesos = Mesos.getMesos();
const [host, port] = process.argv.slice(2);
const INSTANCES = 5;

const scheduler = new Scheduler({
    masterUrl: host,
    port: port,
    frameworkName: "mesos-framework",
    logging: { level: "error", path: require("os").tmpdir() },
    restartStates: [],
    tasks: {
        sleeper: {
            priority: 1,
            instances: INSTANCES,
            commandInfo: new mesos.CommandInfo(null, null, true, "echo hello; sleep 0.5", null, null),
            resources: { cpus: 0.2, mem: 32, ports: 1, disk: 0 }
        }
    }
});

const ended = new Map();
const problems = [];
let offers = 0;
let over = false;

function end(code) {
    console.log("mesos-framework:", Object.fromEntries(ended), offers, "offers, problems", problems);
    process.exit(code);
}

scheduler.on("offers", () => { offers += 1; });
scheduler.on("update", (update) => {
    const status = update.status;
    if (["TASK_FINISHED", "TASK_FAILED", "TASK_LOST", "TASK_ERROR", "TASK_KILLED"].includes(status.state)) {
        ended.set(status.task_id.value, status.state);
    }
    const finished = [...ended.values()].filter((state) => state === "TASK_FINISHED").length;
    if (ended.size === INSTANCES) {
        over = true;
        scheduler.teardown();
        setTimeout(() => end(finished === INSTANCES && problems.length === 0 ? 0 : 1), 300);
    }
});
scheduler.on("error", (error) => {
    // The stream of a framework that has ended is closed.
    if (!over) problems.push(error.message || String(error));
});
scheduler.on("ready", () => scheduler.subscribe());
setTimeout(() => { problems.push("not at its end in time"); end(1); }, 30000);
