#!/usr/bin/env python3
"""Measures what annotation processors add to a compilation. README.md says what, why and how.

  prepare  fetches the libraries, and packages our processor
  run      all contenders, with and without their processor, in turn (the default)
  parts    where the time of our processor goes
  report   prints the table of files that were written before"""

import argparse
import collections
import json
import os
import pathlib
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import sources

HOME = pathlib.Path(__file__).resolve().parent
ROOT = HOME.parents[2]
LIBRARIES = HOME / "target" / "lib"

# The class paths of the contenders; that of the processor is the same, but for ours.
CONTENDERS = {
    "generated": ["jakarta", "spring", "annotations"],
    "hibernate-metamodel": ["jakarta", "hibernate"],
    "hibernate-data": ["jakarta", "hibernate"],
    "mapstruct": ["jakarta", "mapstruct"],
    "micronaut-data": ["jakarta", "micronaut"],
    "avaje": ["avaje"],
}
OURS = "generated"

# To write into memory leaves the file system out: a file on a disk can cost more of the kernel's time than its compilation.
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
PHASES = ["read", "check", "generate", "output"]


# --- Preparing ------------------------------------------------------------------------------------------------------


def prepare():
    shutil.rmtree(LIBRARIES, ignore_errors=True)
    for name in sorted({library for libraries in CONTENDERS.values() for library in libraries} - {"annotations"}):
        copy = ["dependency:copy-dependencies", f"-DoutputDirectory={LIBRARIES / name}"]
        subprocess.run(["mvn", "-q", "-f", HOME / "pom.xml", f"-P{name}", *copy], check=True)
    own = ["mvn", "-q", "-f", ROOT / "pom.xml", "-pl", "annotations,processor", "-DskipTests", "package"]
    copy = ["dependency:copy-dependencies", "-DincludeScope=runtime", f"-DoutputDirectory={LIBRARIES / 'processor'}"]
    subprocess.run([*own, *copy], check=True)
    for module in ("annotations", "processor"):
        (LIBRARIES / module).mkdir(exist_ok=True)
        for archive in (ROOT / module / "target").glob("ssot-*-SNAPSHOT.jar"):
            shutil.copy(archive, LIBRARIES / module)


def archives(*libraries):
    return ":".join(str(archive) for name in libraries for archive in sorted((LIBRARIES / name).glob("*.jar")))


# --- Compiling ------------------------------------------------------------------------------------------------------


def javac(options, contender, files, output, *arguments):
    """Compiles in a process of its own; what it has cost, in seconds and megabytes."""
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    listing = output.with_suffix(".files")
    listing.write_text("\n".join(map(str, files)))
    command = [options.javac, "-J-Xmx4g", "-nowarn", "-parameters", "-d", output, "-cp", archives(*CONTENDERS[contender])]
    begin = time.monotonic()
    with open(output.with_suffix(".log"), "w") as log:
        process = subprocess.Popen([*command, *arguments, f"@{listing}"], stdout=log, stderr=log)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{contender} does not compile:\n{output.with_suffix('.log').read_text()[:3000]}")
    return {"wall": time.monotonic() - begin, "cpu": used.ru_utime + used.ru_stime, "memory": used.ru_maxrss / 1024}


def processor_path(contender):
    return archives("processor", "annotations") if contender == OURS else archives(*CONTENDERS[contender])


def run(options, record):
    for count in options.entities:
        for turn in range(options.rounds):
            for contender in options.contenders:
                with tempfile.TemporaryDirectory(dir=options.folder) as folder:
                    measure(options, record, contender, count, turn, pathlib.Path(folder))


def measure(options, record, contender, count, turn, folder):
    written = sources.write(folder / "in", count, contender)
    files = sorted((folder / "in").glob("*.java"))
    plain = javac(options, contender, files, folder / "plain", "-proc:none")
    processed = javac(
        options, contender, files, folder / "out", "-processorpath", processor_path(contender), "-s", folder / "out")
    lines = sum(file.read_bytes().count(b"\n") for file in (folder / "out").rglob("*.java"))
    record({
        "contender": contender,
        "entities": count,
        "round": turn,
        "plain": plain,
        "processed": processed,
        "written": written,
        "generated": lines,
        "classes": len(list((folder / "out").rglob("*.class"))) - len(list((folder / "plain").rglob("*.class"))),
    })


# --- Where the time goes --------------------------------------------------------------------------------------------


def parts(options):
    """Generating and compiling apart from each other, and the phases of the processor by samples of its stack."""
    count = options.entities[-1]
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder = pathlib.Path(name)
        sources.write(folder / "in", count, OURS)
        files = sorted((folder / "in").glob("*.java"))
        process = ["-processorpath", processor_path(OURS), "-s", folder / "generated"]
        (folder / "generated").mkdir()
        alone = javac(options, OURS, files, folder / "alone", "-proc:none")
        only = javac(options, OURS, files, folder / "only", "-proc:only", *process)
        made = sorted((folder / "generated").rglob("*.java"))
        both = javac(options, OURS, files + made, folder / "both", "-proc:none")
        print(f"\n{count} entities, {len(made)} generated files\n")
        print("| Part | Wall, s | CPU, s |")
        print("|---|--:|--:|")
        for label, cost in [
            ("the entities alone", alone),
            ("reading, checking, generating (`-proc:only`)", only),
            ("the entities and what was generated (`-proc:none`)", both),
        ]:
            print(f"| {label} | {cost['wall']:.1f} | {cost['cpu']:.1f} |")
        recording = folder / "recording.jfr"
        record = f"-J-XX:StartFlightRecording=filename={recording},settings=profile"
        shutil.rmtree(folder / "generated")
        (folder / "generated").mkdir()
        javac(options, OURS, files, folder / "only", "-proc:only", record, *process)
        phases(options, recording)


def phases(options, recording):
    jfr = pathlib.Path(options.javac).with_name("jfr")
    command = [jfr, "print", "--events", "jdk.ExecutionSample", "--stack-depth", "200", recording]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = collections.Counter()
    for sample in text.split("jdk.ExecutionSample {")[1:]:
        ours = re.findall(r"dev\.ssot\.processor\.(\w+)\.", sample)
        named = [name for name in reversed(ours) if name in PHASES]
        found[named[0] if named else "javac and the rest"] += 1
    total = sum(found.values())
    print("\n| Phase of `-proc:only` | Share of the samples |")
    print("|---|--:|")
    for name in [*PHASES, "javac and the rest"]:
        print(f"| {name} | {found[name] / total:.0%} |")


# --- Tables ---------------------------------------------------------------------------------------------------------


def added(row, what="cpu"):
    return row["processed"][what] - row["plain"][what]


def report(rows):
    counts = sorted({row["entities"] for row in rows})
    print("\n| Processor | " + " | ".join(f"{count} entities" for count in counts)
          + " | Fixed, CPU s | Each, CPU ms | Memory, MB | Generated lines each |")
    print("|---|" + "--:|" * (len(counts) + 4))
    for contender in CONTENDERS:
        own = {count: [row for row in rows if (row["contender"], row["entities"]) == (contender, count)] for count in counts}
        if all(own.values()):
            print(f"| {contender} | " + " | ".join(cells(own, counts)) + " |")


def cells(own, counts):
    median = {count: statistics.median(map(added, own[count])) for count in counts}
    for count in counts:
        plain = statistics.median(row["plain"]["cpu"] for row in own[count])
        processed = statistics.median(row["processed"]["cpu"] for row in own[count])
        yield f"{plain:.1f} → {processed:.1f}"
    least, most = counts[0], counts[-1]
    base = counts[1] if len(counts) > 2 else least
    yield f"{median[least]:.1f}"
    yield f"{(median[most] - median[base]) / (most - base) * 1000:.0f}" if most > base else ""
    yield f"{statistics.median(row['processed']['memory'] for row in own[most]):,.0f}"
    yield f"{statistics.median(row['generated'] for row in own[most]) / most:,.0f}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", nargs="?", default="run", choices=["prepare", "run", "parts", "report"])
    parser.add_argument("files", nargs="*", help="what report reads")
    parser.add_argument("--entities", default="10,100,500,1000", help="how many, separated by commas")
    parser.add_argument("--contenders", default=",".join(CONTENDERS), help="names, separated by commas")
    parser.add_argument("--rounds", type=int, default=3, help="how often everything is compiled")
    parser.add_argument("--folder", default=MEMORY, help="where sources and classes are written")
    parser.add_argument("--javac", default=shutil.which("javac"), help="the compiler to use")
    parser.add_argument("--output", type=pathlib.Path, default=HOME / "target" / "compile.jsonl")
    options = parser.parse_args()
    options.entities = sorted(map(int, options.entities.split(",")))
    options.contenders = options.contenders.split(",")
    if options.command == "prepare":
        prepare()
    elif options.command == "parts":
        parts(options)
    elif options.command == "report":
        report([json.loads(line) for file in options.files for line in pathlib.Path(file).read_text().splitlines()])
    else:
        rows = []
        with open(options.output, "w") as output:
            def record(row):
                rows.append(row)
                output.write(json.dumps(row) + "\n")
                output.flush()
                print(f"{row['entities']} {row['contender']}: {row['plain']['cpu']:.1f} -> {row['processed']['cpu']:.1f} s",
                      file=sys.stderr, flush=True)
            run(options, record)
        version = subprocess.run([options.javac, "-version"], capture_output=True, text=True).stdout.strip()
        print(f"{version}, processors {os.cpu_count()}, kernel {platform.release()}, rounds {options.rounds}")
        report(rows)


if __name__ == "__main__":
    main()
