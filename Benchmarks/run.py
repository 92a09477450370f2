"""Measures every kernel and its peers in turn, and writes a table: run.py KERNELS DATA RESULT [--short]

KERNELS is the program of ours, DATA a folder for the generated networks, RESULT a Markdown file. In
each round every implementation of a kernel is a process of its own, one after another; a ratio is
the median over rounds of ours against the fastest peer of that round. `--short` measures small
networks once, to see that everything still runs and agrees.
"""
import glob
import json
import os
import platform
import statistics
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROUNDS = 3

# Kernel: the sizes that it is measured at, and the seconds that a process may take.
PLAN = {
    "board projection": ("S", "M", "L"),
    "network projection": ("S", "M", "L"),
    "betweenness": ("S",),
    "weighted betweenness of the projection": ("S",),
    "closeness": ("S", "M"),
    "harmonic": ("S",),
    "local clustering of the projection": ("S", "M"),
    "Latapy clustering": ("S",),
    "Robins-Alexander": ("S",),
    "Louvain": ("S", "M"),
    "Leiden": ("S", "M"),
    "Jaccard of networks": ("S", "M", "L"),
    "components": ("S", "M", "L"),
    "k-core": ("S", "M", "L"),
    "PageRank": ("S", "M", "L"),
    "validated projection": ("S",),
}
LIMIT_IN_SECONDS = 100

# In Python alone, and hundreds of times slower: measured on the small network only.
SMALL_ONLY = {"peer_networkx.py", "peer_bicm.py"}


def environment():
    """One thread for everyone, and whatever processor there is."""
    names = ("OMP", "MKL", "OPENBLAS", "RAYON", "POLARS_MAX", "NUMBA", "NUMEXPR")
    result = {key: value for key, value in os.environ.items() if not key.startswith("OPENBLAS_")}
    result.update({f"{name}_NUM_THREADS": "1" for name in names})
    return result


def output(command):
    return subprocess.run(
        command, capture_output=True, text=True, env=environment(), timeout=LIMIT_IN_SECONDS)


def implementations(kernels):
    """For each kernel the commands that compute it, ours first."""
    commands = {"drukte": [kernels]}
    for path in sorted(glob.glob(f"{HERE}/Peers/peer_*.py")):
        commands[os.path.basename(path)] = [sys.executable, path]
    result = {kernel: {} for kernel in PLAN}
    for name, command in commands.items():
        listed = output(command).stdout.splitlines()
        for kernel in PLAN:
            if kernel in listed:
                result[kernel][name] = command
    return result


def measured(command, kernel, data, size):
    """What a process printed, or why it printed nothing."""
    place = [kernel, f"{data}/{size}.csv"] if len(command) == 1 else [kernel, data, size]
    try:
        process = output(command + place)
        return json.loads(process.stdout.splitlines()[-1])
    except subprocess.TimeoutExpired:
        return {"failure": f"over {LIMIT_IN_SECONDS} s"}
    except (IndexError, json.JSONDecodeError):
        lines = process.stderr.strip().splitlines() or [f"status {process.returncode}"]
        return {"failure": lines[-1][:80]}


def row(kernel, size, commands, data, rounds):
    """A row of the table, and the checks that differ from ours."""
    results = {name: [] for name in commands if size == "S" or name not in SMALL_ONLY}
    for _ in range(rounds):
        for name in results:
            command = commands[name]
            if not results[name] or "cpu" in results[name][-1]:
                results[name].append(measured(command, kernel, data, size))
    done = {name: runs for name, runs in results.items() if all("cpu" in run for run in runs)}
    for name, runs in results.items():
        print(kernel, size, name, [run.get("cpu", run.get("failure")) for run in runs],
              runs[-1].get("check"), flush=True)
    if "drukte" not in done:
        return f"| {kernel} | {size} | {results['drukte'][-1].get('failure')} | | | | | |"
    ours = done.pop("drukte")
    median = {name: statistics.median(run["cpu"] for run in runs) for name, runs in done.items()}
    cells = [seconds(statistics.median(run["cpu"] for run in ours)), megabytes(ours)]
    if median:
        best = min(median, key=median.get)
        ratio = statistics.median(
            peer["cpu"] / own["cpu"] for own, peer in zip(ours, done[best]))
        label = done[best][-1]["name"]
        cells += [label, seconds(median[best]), megabytes(done[best]), f"{ratio:.1f}"]
    else:
        why = "; ".join(sorted({runs[-1]["failure"] for runs in results.values()
                                if "failure" in runs[-1]}))
        cells += [why or "no peer", "", "", ""]
    return f"| {kernel} | {size} | " + " | ".join(cells) + " |"


def seconds(value):
    return f"{value:.3g}"


def megabytes(runs):
    """The memory of the kernel itself, over what its input took, and the whole process."""
    own = statistics.median(run["peak"] - run["before"] for run in runs)
    whole = statistics.median(run["peak"] for run in runs)
    return f"{max(own, 0):.0f} / {whole:.0f}"


def machine():
    with open("/proc/cpuinfo") as file:
        model = next((line.split(":")[1].strip() for line in file if "model name" in line), "")
    return f"{model}, {os.cpu_count()} processors, {platform.system()} {platform.release()}"


def main():
    kernels, data, result = sys.argv[1:4]
    short = "--short" in sys.argv
    subprocess.run([sys.executable, f"{HERE}/Peers/networks.py", data, "S"]
                   + ([] if short else ["M", "L"]), check=True)
    commands = implementations(kernels)
    rows = []
    for kernel, sizes in PLAN.items():
        for size in sizes[:1] if short else sizes:
            rows.append(row(kernel, size, commands[kernel], data, 1 if short else ROUNDS))
    with open(result, "w") as file:
        file.write(open(f"{HERE}/table-heading.md").read().replace("MACHINE", machine()))
        file.write("\n".join(rows) + "\n")


if __name__ == "__main__":
    main()
