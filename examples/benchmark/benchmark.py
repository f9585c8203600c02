#!/usr/bin/env python3
"""Measures the generated service and its peers. README.md says what, why and how.

  run     the contenders on Spring and others, all scenarios (the default)
  quarkus the contenders on Quarkus, all scenarios
  deep    a page far from the start of a list against one near to it
  peak    how long a freshly started service takes to its full speed
  report  prints the tables of files that were written before

Load goes to 127.0.0.1 only. Every process that is started is stopped again."""

import argparse
import contextlib
import json
import os
import pathlib
import platform
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from dataclasses import dataclass

HOME = pathlib.Path(__file__).resolve().parent
TARGET = HOME / "target"
HOST = "127.0.0.1"

ARTICLES = 100_000
PAGE_SIZE = 20
NEWEST = f"status=PUBLISHED&size={PAGE_SIZE}&sort=-createdAt"
SCENARIOS = ["get", "slice", "full", "page", "post", "patch"]
WRITING = {"post", "patch"}

# Zero-based numbers of the pages to be read near the start of a list and deep in it.
NEAR = range(1, 201)
DEEP = range(2_200, 2_400)

PEAK_SHARE = 0.95
PEAK_SLICES = 6

DATABASE = {
    "BENCHMARK_DATABASE_URL": "jdbc:postgresql://127.0.0.1:5432/bench",
    "BENCHMARK_DATABASE_USER": "bench",
    "BENCHMARK_DATABASE_PASSWORD": "bench",
}
# Options of the JVM are the same for everyone: those of the command below.
IGNORED = {"JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"}
ENVIRONMENT = {**DATABASE, **{key: value for key, value in os.environ.items() if key not in IGNORED}}
TICKS = os.sysconf("SC_CLK_TCK")
DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


@dataclass(frozen=True)
class Contender:
    name: str
    port: int
    jar: str
    port_property: str = "server.port"
    scenarios: tuple = tuple(SCENARIOS)


@dataclass(frozen=True)
class Service:
    """A running contender."""

    contender: Contender
    process: subprocess.Popen
    started_after: float


FLOOR = "jdbc"
GENERATED = "generated"
QUARKUS_FLOOR = "quarkus-jdbc"
PANACHE = "quarkus-panache"


def on_quarkus(name, port, folder, scenarios=tuple(SCENARIOS)):
    return Contender(name, port, f"{folder}/target/quarkus-app/quarkus-run.jar", "quarkus.http.port", scenarios)


CONTENDERS = [
    Contender(FLOOR, 8081, "peers/jdbc/target/jdbc.jar"),
    Contender(GENERATED, 8082, "target/benchmark.jar"),
    Contender("spring-data-jpa", 8083, "peers/spring-data-jpa/target/spring-data-jpa.jar"),
    Contender("spring-data-rest", 8084, "peers/spring-data-rest/target/spring-data-rest.jar"),
    on_quarkus(PANACHE, 8085, "peers/quarkus-panache"),
    Contender("micronaut-data", 8086, "peers/micronaut-data/target/micronaut-data.jar", "micronaut.server.port"),
    on_quarkus(QUARKUS_FLOOR, 8087, "peers/quarkus-jdbc"),
    on_quarkus("generated-quarkus", 8088, "quarkus"),
    # It neither shows what an article refers to, nor changes only a part of one.
    on_quarkus("quarkus-rest-data", 8089, "peers/quarkus-rest-data", ("get", "slice", "page", "post")),
]
ON_QUARKUS = (QUARKUS_FLOOR, "generated-quarkus", PANACHE, "quarkus-rest-data")
ON_SPRING_AND_OTHERS = tuple(each.name for each in CONTENDERS if each.name == PANACHE or each.name not in ON_QUARKUS)


# --- The database ---------------------------------------------------------------------------------------------------


def sql(statement, optional=False):
    """Runs one statement and returns what it prints; an optional one may fail."""
    user = {"PGUSER": ENVIRONMENT["BENCHMARK_DATABASE_USER"], "PGPASSWORD": ENVIRONMENT["BENCHMARK_DATABASE_PASSWORD"]}
    url = ENVIRONMENT["BENCHMARK_DATABASE_URL"].removeprefix("jdbc:")
    command = ["psql", "-X", "-q", "-A", "-t", "-c", statement, url]
    result = subprocess.run(command, env={**ENVIRONMENT, **user}, capture_output=True, text=True)
    if result.returncode != 0 and not optional:
        raise SystemExit(f"{statement}: {result.stderr.strip()}")
    return result.stdout.strip()


def clean():
    """Removes what was posted and lets the next measurement start with tidy tables."""
    sql(f"delete from article where id > {ARTICLES}")
    sql("vacuum analyze article")
    sql("checkpoint", optional=True)


def rebuild():
    sql(f"delete from article where id > {ARTICLES}")
    sql("vacuum full article")
    clean()


# --- Processes ------------------------------------------------------------------------------------------------------


def start(contender, options):
    with socket.socket() as probe:
        if probe.connect_ex((HOST, contender.port)) == 0:
            raise SystemExit(f"Port {contender.port}, that of {contender.name}, is in use.")
    TARGET.mkdir(exist_ok=True)
    command = [options.java, "-Xmx1g", f"-D{contender.port_property}={contender.port}", "-jar", HOME / contender.jar]
    with open(TARGET / f"{contender.name}.log", "w") as log:
        return subprocess.Popen(command, env=ENVIRONMENT, stdout=log, stderr=log, start_new_session=True)


def await_answer(contender, process):
    """Waits for the first answer and returns how long that took."""
    begin = time.monotonic()
    while time.monotonic() - begin < 60 and process.poll() is None:
        try:
            get(contender, "/articles/1")
            return time.monotonic() - begin
        except OSError:
            time.sleep(0.01)
    raise SystemExit(f"{contender.name} does not answer; see {TARGET / contender.name}.log")


def stop(process):
    process.terminate()
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@contextlib.contextmanager
def running(contender, options):
    process = start(contender, options)
    try:
        yield Service(contender, process, await_answer(contender, process))
    finally:
        stop(process)


def cpu(process_id):
    """The seconds of CPU that a process has used."""
    try:
        fields = pathlib.Path(f"/proc/{process_id}/stat").read_text().rsplit(")", 1)[1].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / TICKS


def database_cpu():
    """The seconds of CPU that each process of PostgreSQL has used."""
    result = {}
    for name in pathlib.Path("/proc").glob("[0-9]*/comm"):
        with contextlib.suppress(OSError):
            if name.read_text().strip() == "postgres":
                result[name.parent.name] = cpu(name.parent.name)
    return result


# --- Load -----------------------------------------------------------------------------------------------------------


def get(contender, path):
    with DIRECT.open(f"http://{HOST}:{contender.port}{path}", timeout=10) as answer:
        return json.load(answer)


def load(contender, scenario, seconds, options, paths=None):
    """Lets wrk send requests for some seconds; returns what it has seen."""
    environment = {
        **os.environ,
        "BENCHMARK_CONTENDER": contender.name,
        "BENCHMARK_SCENARIO": scenario,
        "BENCHMARK_RUN": f"{contender.name}-{time.time_ns()}",
        "BENCHMARK_PATHS": str(paths),
    }
    command = ["wrk", "-t1", f"-c{options.connections}", f"-d{seconds}s", "-s", HOME / "requests.lua"]
    url = f"http://{HOST}:{contender.port}"
    result = subprocess.run([*command, url], env=environment, capture_output=True, text=True, timeout=seconds + 30)
    for line in result.stdout.splitlines():
        if line.startswith("RESULT"):
            return seen(*map(int, line.split()[1:]))
    raise SystemExit(f"wrk has failed: {result.stdout}{result.stderr}")


def seen(requests, duration, refused, broken, p50, p99, size):
    return {
        "requests": requests,
        "rate": requests / duration * 1e6,
        "refused": refused,
        "failures": refused + broken,
        "p50": p50 / 1000,
        "p99": p99 / 1000,
        "bytes": size // max(requests, 1),
    }


def measure(service, scenario, options, paths=None):
    """Load, and the microseconds of CPU that each request has cost the service and the database."""
    pid = service.process.pid
    own, database = cpu(pid), database_cpu()
    result = load(service.contender, scenario, options.seconds, options, paths)
    requests = max(result["requests"], 1)
    after = database_cpu()
    result["application_cpu"] = (cpu(pid) - own) / requests * 1e6
    result["database_cpu"] = sum(after[each] - database.get(each, 0) for each in after) / requests * 1e6
    return result


def warm(service, loads, options):
    """Divides the time to warm up among the loads, pairs of a scenario and a file of paths."""
    seconds = max(1, round(options.warm / len(loads)))
    for scenario, paths in loads:
        result = load(service.contender, scenario, seconds, options, paths)
        # Two changes of one article at the same time may collide; anything more is an error of the set-up.
        if result["refused"] > result["requests"] / 100:
            raise SystemExit(f"{service.contender.name} fails in {scenario}: {result}")


def rotated(items, turn):
    turn %= len(items)
    return items[turn:] + items[:turn]


# --- Commands -------------------------------------------------------------------------------------------------------


def run(contenders, options, record):
    with contextlib.ExitStack() as stack:
        rebuild()
        services = [stack.enter_context(running(each, options)) for each in contenders]
        for service in services:
            progress(f"warming {service.contender.name}")
            warm(service, [(scenario, None) for scenario in service.contender.scenarios], options)
            clean()
        for turn in range(options.rounds):
            rebuild()
            for scenario in SCENARIOS:
                for service in rotated([each for each in services if scenario in each.contender.scenarios], turn):
                    record("run", turn, service, scenario, measure(service, scenario, options))
                    if scenario in WRITING:
                        clean()
    clean()


def quarkus(contenders, options, record):
    run(contenders, options, record)


def deep(contenders, options, record):
    with contextlib.ExitStack() as stack:
        clean()
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        services = [stack.enter_context(running(each, options)) for each in contenders]
        places = [(service, *place) for service in services for place in path_files(service.contender, folder)]
        for service in services:
            progress(f"warming {service.contender.name}")
            warm(service, [("paths", file) for owner, _, file in places if owner is service], options)
        for turn in range(options.rounds):
            for service, place, file in rotated(places, turn):
                record("deep", turn, service, place, measure(service, "paths", options, file))


def path_files(contender, folder):
    """Pairs of a kind of place and a file with the paths of such places."""
    progress(f"walking through the list of {contender.name}")
    pages = generated_pages(contender) if contender.name == GENERATED else floor_pages(contender)
    for place, paths in pages.items():
        file = pathlib.Path(folder) / f"{contender.name}-{place.replace(' ', '-')}"
        file.write_text("\n".join(paths) + "\n")
        yield place, file


def generated_pages(contender):
    """Follows the cursors from the first page on. Pages so deep have no numbers."""
    paths = [f"/articles?{NEWEST}"]
    for _ in range(DEEP.stop - 1):
        paths.append(f"/articles?{NEWEST}&cursor={get(contender, paths[-1])['next']}")
    return {"cursor near": paths[NEAR.start : NEAR.stop], "cursor deep": paths[DEEP.start : DEEP.stop]}


def floor_pages(contender):
    def numbered(page):
        return f"/articles/offset?page={page}"

    def keyset(page):
        last = get(contender, numbered(page - 1))["content"][-1]
        return f"/articles/keyset?before={last['createdAt']}&id={last['id']}"

    return {
        "cursor near": [keyset(page) for page in NEAR],
        "cursor deep": [keyset(page) for page in DEEP],
        "offset near": [numbered(page) for page in NEAR],
        "offset deep": [numbered(page) for page in DEEP],
    }


def peak(contenders, options, record):
    for turn in range(options.rounds):
        for contender in rotated(contenders, turn):
            clean()
            with running(contender, options) as service:
                for number in range(options.duration // options.seconds):
                    result = measure(service, options.scenario, options)
                    begin = {"from": number * options.seconds, "seconds": options.seconds}
                    record("peak", turn, service, options.scenario, {**result, **begin, "start": service.started_after})
    clean()


# --- Tables ---------------------------------------------------------------------------------------------------------


def spread(values, digits=0):
    """The median, with the least and the greatest value."""
    middle, least, greatest = (f"{each:,.{digits}f}" for each in (statistics.median(values), min(values), max(values)))
    return f"{middle} ({least}-{greatest})"


def grouped(rows, *keys):
    """Rows by the values of keys, in the order of their first appearance."""
    result = {}
    for row in rows:
        result.setdefault(tuple(row[key] for key in keys), []).append(row)
    return result


def column(rows, name):
    return [row[name] for row in rows]


def ratios(rows, base):
    """The ratio of the rates in each round that both have."""
    rates = {row["round"]: row["rate"] for row in base}
    return [row["rate"] / rates[row["round"]] for row in rows if rates.get(row["round"])]


def table(head, lines):
    print("| " + " | ".join(head) + " |")
    print("|---" + "|--:" * (len(head) - 1) + "|")
    for line in lines:
        print("| " + " | ".join(line) + " |")
    print()


def cells(rows, base):
    shares = ratios(rows, base)
    return [
        spread(column(rows, "rate")),
        spread(shares, 2) if shares else "-",
        f"{statistics.median(column(rows, 'p99')):.1f}",
        f"{statistics.median(column(rows, 'application_cpu')):,.0f}",
        f"{statistics.median(column(rows, 'database_cpu')):,.0f}",
        f"{sum(column(rows, 'failures')):,}",
    ]


def head(first, share):
    return [first, "Requests/s", share, "p99, ms", "Application, CPU µs", "PostgreSQL, CPU µs", "Failures"]


def run_tables(rows):
    for (scenario,), group in grouped(rows, "scenario").items():
        by_name = {name: each for (name,), each in grouped(group, "contender").items()}
        names = [each.name for each in CONTENDERS if each.name in by_name]
        floor = next((name for name in (FLOOR, QUARKUS_FLOOR) if name in by_name), None)
        print(f"### {scenario}\n")
        table(
            head("Contender", "Of the floor's"),
            ([name, *cells(by_name[name], by_name.get(floor, []))] for name in names),
        )


def deep_tables(rows):
    groups = grouped(rows, "contender", "scenario")
    table(
        head("Page", "Of that near"),
        (
            [f"{name}, {place}", *cells(group, groups.get((name, f"{place.split()[0]} near"), []))]
            for (name, place), group in groups.items()
        ),
    )


def peak_tables(rows):
    lines = []
    for (name,), group in grouped(rows, "contender").items():
        runs = list(grouped(group, "round").values())
        lines.append([
            name,
            spread([slices[0]["start"] for slices in runs], 1),
            spread([slices[0]["rate"] for slices in runs]),
            spread([full_speed(slices) for slices in runs]),
            spread([time_to_peak(slices) for slices in runs]),
        ])
    table(["Contender", "Start, s", "First slice, requests/s", "Peak, requests/s", "Time to peak, s"], lines)


def full_speed(slices):
    return statistics.median(column(slices[-PEAK_SLICES:], "rate"))


def time_to_peak(slices):
    """The end of the first slice that comes near to the last ones."""
    enough = PEAK_SHARE * full_speed(slices)
    return next(each["from"] + each["seconds"] for each in slices if each["rate"] >= enough)


def report(rows):
    for row in rows:
        if row["kind"] == "environment":
            print(", ".join(f"{key} {value}" for key, value in row.items() if key != "kind") + "\n")
    for kind, print_tables in (("run", run_tables), ("deep", deep_tables), ("peak", peak_tables)):
        chosen = [row for row in rows if row["kind"] == kind]
        if chosen:
            print_tables(chosen)


# --- The command line -----------------------------------------------------------------------------------------------


def progress(text):
    print(f"{time.strftime('%H:%M:%S')} {text}", file=sys.stderr, flush=True)


def recorder(file, rows):
    """Writes each result at once, so that an interrupted run is not lost."""

    def write(row):
        rows.append(row)
        file.write(json.dumps(row) + "\n")
        file.flush()

    def record(kind, turn, service, scenario, result):
        name = service.contender.name
        write({"kind": kind, "round": turn, "contender": name, "scenario": scenario, **result})
        progress(f"round {turn + 1}, {name}, {scenario}: {result['rate']:,.0f}/s, {result['failures']} failures")

    return write, record


def environment(options):
    version = subprocess.run([options.java, "-version"], env=ENVIRONMENT, capture_output=True, text=True)
    return {
        "kind": "environment",
        "date": time.strftime("%Y-%m-%d"),
        "Java": version.stderr.splitlines()[0].split('"')[1],
        "PostgreSQL": sql("show server_version").split()[0],
        "processors": os.cpu_count(),
        "kernel": platform.release(),
        "rounds": options.rounds,
        "seconds": options.seconds,
        "connections": options.connections,
    }


def require(contenders, options):
    """Says what is missing, before anything is started."""
    for tool in ("wrk", "psql", options.java):
        if not shutil.which(tool):
            raise SystemExit(f"{tool} is not to be found.")
    for contender in contenders:
        if not (HOME / contender.jar).exists():
            raise SystemExit(f"{contender.jar} is not to be found; README.md says how to build it.")
    if sql(f"select count(*) from article where id <= {ARTICLES}") != str(ARTICLES):
        raise SystemExit("The database does not hold the articles of setup.sql.")


def chosen(options):
    names = options.contenders.split(",")
    unknown = set(names) - {contender.name for contender in CONTENDERS}
    if unknown:
        raise SystemExit(f"There is no contender {', '.join(sorted(unknown))}.")
    if options.command is deep and set(names) - {FLOOR, GENERATED}:
        raise SystemExit(f"Only {FLOOR} and {GENERATED} have cursors.")
    return [contender for contender in CONTENDERS if contender.name in names]


def positive(text):
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be positive")
    return number


def parse(arguments):
    commands = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    choices = commands.add_subparsers(metavar="command")
    both = f"{FLOOR},{GENERATED}"

    def add(command, summary, names, seconds, warmed=True):
        added = choices.add_parser(
            command.__name__, help=summary, description=summary, formatter_class=argparse.ArgumentDefaultsHelpFormatter)
        java = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
        added.set_defaults(command=command)
        added.add_argument("--contenders", default=names, help="names, separated by commas")
        added.add_argument("--rounds", type=positive, default=3, help="how often everything is measured")
        added.add_argument("--seconds", type=positive, default=seconds, help="the length of a measurement")
        added.add_argument("--connections", type=positive, default=16, help="how many requests are sent at a time")
        added.add_argument("--java", default=java, help="the JVM to use")
        added.add_argument("--output", default=TARGET / f"{command.__name__}.jsonl", help="the file to write")
        if warmed:
            added.add_argument("--warm", type=positive, default=70, help="seconds to warm up each contender")
        return added

    add(run, "the contenders on Spring and others, all scenarios", ",".join(ON_SPRING_AND_OTHERS), 8)
    add(quarkus, "the contenders on Quarkus, all scenarios", ",".join(ON_QUARKUS), 8)
    add(deep, "a page far from the start of a list against one near to it", both, 8)
    timed = add(peak, "how long a freshly started service takes to its full speed", both, 5, warmed=False)
    timed.add_argument("--duration", type=positive, default=90, help="seconds of load after each start")
    timed.add_argument("--scenario", choices=SCENARIOS, default="get", help="what is requested")
    printer = choices.add_parser("report", help="prints the tables of files")
    printer.add_argument("files", nargs="+", type=pathlib.Path)
    known = {"run", "quarkus", "deep", "peak", "report", "-h", "--help"}
    return commands.parse_args(arguments if arguments and arguments[0] in known else ["run", *arguments])


def main():
    options = parse(sys.argv[1:])
    if "files" in options:
        report([json.loads(line) for file in options.files for line in file.read_text().splitlines()])
        return
    # Ends a run in order, processes included.
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: sys.exit(1))
    contenders, rows = chosen(options), []
    require(contenders, options)
    TARGET.mkdir(exist_ok=True)
    with open(options.output, "w") as file:
        write, record = recorder(file, rows)
        write(environment(options))
        options.command(contenders, options, record)
    report(rows)


if __name__ == "__main__":
    main()
