//! Validation of calls that grow: ten times the tasks should take ten times the time.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use mesos_types::offer::Operation;
use mesos_types::scheduler::Call;
use mesos_types::validate::{Context, Validate};
use mesos_types::value::Range;
use mesos_types::{
    CommandInfo, ExecutorInfo, FrameworkId, Label, Labels, Offer, Resource, TaskId, TaskInfo,
    resource,
};

fn task(i: usize) -> TaskInfo {
    TaskInfo::new(format!("task {i}"), TaskId(format!("task-{i}")), "S0")
        .with_command(CommandInfo::shell("sleep 60"))
        .with_resources([
            Resource::cpus(0.1),
            Resource::mem(32.0),
            Resource::ports([31_000 + i as u64..=31_000 + i as u64]),
        ])
}

fn accept(tasks: Vec<TaskInfo>) -> Call {
    let operations = vec![Operation::launch(tasks)];
    Call::accept(FrameworkId::from("F"), vec!["O".into()], operations, None)
}

/// An executor whose lists stand in another order than those of its twin.
fn executor(labels: usize, reverse: bool) -> ExecutorInfo {
    let mut list: Vec<Label> = (0..labels).map(|i| Label::from((format!("k{i}"), "v"))).collect();
    if reverse {
        list.reverse();
    }
    let mut reserved = Resource::cpus(1.0);
    reserved.reservations = vec![resource::ReservationInfo {
        r#type: Some(resource::reservation_info::Type::Dynamic),
        role: Some("r".into()),
        labels: Some(Labels(list)),
        principal: None,
    }];
    let mut executor = ExecutorInfo::new("e");
    executor.command = Some(Box::new(CommandInfo::shell("run")));
    executor.resources = vec![reserved, Resource::mem(64.0)];
    executor
}

fn validation(c: &mut Criterion) {
    let mut group = c.benchmark_group("validate");
    group.sample_size(10);
    let mut offer = Offer::new("O", "F", "S0", "host");
    offer.resources =
        vec![Resource::cpus(1e6), Resource::mem(1e9), Resource::ports([1..=10_000_000])];
    let offers = [offer];
    for n in [1_000, 10_000, 20_000] {
        group.throughput(Throughput::Elements(n as u64));
        let call = accept((0..n).map(task).collect());
        assert_eq!(call.validate(), Ok(()));
        group.bench_with_input(BenchmarkId::new("tasks", n), &call, |b, call| {
            b.iter(|| call.validate());
        });
        let context = Context::new().offers(&offers);
        assert_eq!(call.validate_in(&context), Ok(()));
        group.bench_with_input(BenchmarkId::new("tasks on an offer", n), &call, |b, call| {
            b.iter(|| call.validate_in(&context));
        });
        let broken = accept((0..n).map(|_| TaskInfo::new("", "", "")).collect());
        group.bench_with_input(BenchmarkId::new("broken tasks", n), &broken, |b, call| {
            b.iter(|| call.validate());
        });
        let same = |i| {
            let mut task = task(i);
            task.command = None;
            task.executor = Some(Box::new(executor(2, i % 2 == 0)));
            task
        };
        let call = accept((0..n).map(same).collect());
        group.bench_with_input(BenchmarkId::new("one executor", n), &call, |b, call| {
            b.iter(|| call.validate());
        });
        let tasks = [false, true].map(|reverse| {
            let mut task = task(usize::from(reverse));
            task.command = None;
            task.executor = Some(Box::new(executor(n, reverse)));
            task
        });
        let call = accept(tasks.into());
        assert_eq!(call.validate(), Ok(()));
        group.bench_with_input(BenchmarkId::new("labels in two orders", n), &call, |b, call| {
            b.iter(|| call.validate());
        });
        let ranges = (0..n as u64).rev().map(|i| Range { begin: 2 * i, end: 2 * i });
        let resource = Resource::ports(ranges);
        group.bench_with_input(BenchmarkId::new("ranges", n), &resource, |b, resource| {
            b.iter(|| resource.validate());
        });
    }
    group.finish();
}

criterion_group!(benches, validation);
criterion_main!(benches);
