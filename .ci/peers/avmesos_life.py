"""The life of a framework with the client avmesos: six tasks that end, one that is killed.

Usage: avmesos_life.py http://HOST:PORT
"""

import sys
import threading
import time

from avmesos.client import MesosClient

TASKS = 6
TERMINAL = {"TASK_FINISHED", "TASK_FAILED", "TASK_KILLED", "TASK_LOST", "TASK_ERROR"}

waiting = [f"t{number}" for number in range(TASKS)] + ["long"]
states = {}
agents = {}
reconciled = []
problems = []
done = threading.Event()
client = MesosClient(mesos_urls=[sys.argv[1]], frameworkName="avmesos", max_reconnect=1)
client.set_failover_timeout(60)
driver = None


def subscribed(given):
    global driver
    driver = given


def task(name, agent):
    command = "sleep 600" if name == "long" else f"echo {name}; sleep 0.2"
    scalar = lambda kind, value: {"name": kind, "type": "SCALAR", "scalar": {"value": value}}
    return {
        "name": name,
        "task_id": {"value": name},
        "agent_id": {"value": agent},
        "resources": [scalar("cpus", 0.2), scalar("mem", 32)],
        "command": {"shell": True, "value": command},
    }


def offers(given):
    for offer in given:
        agent = offer.get_offer()["agent_id"]["value"]
        if not waiting:
            offer.decline({"filters": {"refuse_seconds": 1}})
            continue
        batch = [waiting.pop() for _ in range(min(4, len(waiting)))]
        for name in batch:
            agents[name] = agent
        offer.accept([task(name, agent) for name in batch])


def update(given):
    status = given["status"]
    name, state = status["task_id"]["value"], status["state"]
    if status.get("reason") == "REASON_RECONCILIATION":
        reconciled.append((name, state))
    elif states.get(name) in TERMINAL and states[name] != state:
        problems.append(f"{name} is {state} after {states[name]}")
    else:
        states[name] = state
    if name == "long" and state == "TASK_RUNNING" and not reconciled:
        driver.reconcile([{"task_id": {"value": name}, "agent_id": {"value": agents[name]}}])
    elif name == "long" and state == "TASK_RUNNING":
        driver.kill(agents[name], name)
    if len(states) == TASKS + 1 and all(state in TERMINAL for state in states.values()):
        done.set()


client.on(MesosClient.SUBSCRIBED, subscribed)
client.on(MesosClient.OFFERS, offers)
client.on(MesosClient.UPDATE, update)
client.on(MesosClient.ERROR, lambda error: problems.append(str(error)))
threading.Thread(target=client.register, daemon=True).start()

finished = done.wait(30)
expected = {f"t{number}": "TASK_FINISHED" for number in range(TASKS)} | {"long": "TASK_KILLED"}
if driver is not None:
    driver.tearDown()
time.sleep(0.2)
print("avmesos:", states, "reconciled", reconciled, "problems", problems)
sys.exit(0 if finished and states == expected and reconciled and not problems else 1)
