"""Measures every kernel and its peers in turn, and writes a table: run.py KERNELS DATA RESULT [--short]

KERNELS is the program of ours, DATA a folder for the generated networks, RESULT a Markdown file. In
each round every implementation of a kernel is a process of its own, one after another, on one thread
and, where it can use them, on two. A ratio is the median over rounds of ours against the peer that is
fastest over all of them. `--short` measures small networks once, to see that everything still runs
and agrees.
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

# Kernel: the sizes that it is measured at.
PLAN = {
    "all measures": ("R",),
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

# Of ours, those that use threads, and the peers that do.
THREADED_KERNELS = {
    "all measures", "betweenness", "weighted betweenness of the projection", "closeness", "harmonic",
    "local clustering of the projection",
}
THREADED_PEERS = {"peer_graphblas.py", "peer_mkl.py", "peer_networkit.py"}

# In Python alone, and hundreds of times slower: measured on the small network only.
SMALL_ONLY = {"peer_networkx.py", "peer_bicm.py"}


def environment(threads):
    """As many threads for everyone, and whatever processors there are."""
    names = ("OMP", "MKL", "OPENBLAS", "RAYON", "POLARS_MAX", "NUMBA", "NUMEXPR")
    result = {key: value for key, value in os.environ.items() if not key.startswith("OPENBLAS_")}
    result.update({f"{name}_NUM_THREADS": str(threads) for name in names})
    result["BENCHMARK_THREADS"] = str(threads)
    return result


def output(command, threads=1):
    return subprocess.run(
        command, capture_output=True, text=True, env=environment(threads),
        timeout=LIMIT_IN_SECONDS)


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


def measured(command, kernel, data, size, threads):
    """What a process printed, or why it printed nothing."""
    if len(command) == 1:
        place = [kernel, f"{data}/{size}.csv", str(threads)]
    else:
        place = [kernel, data, size]
    try:
        process = output(command + place, threads)
        return json.loads(process.stdout.splitlines()[-1])
    except subprocess.TimeoutExpired:
        return {"failure": f"over {LIMIT_IN_SECONDS} s"}
    except (IndexError, json.JSONDecodeError):
        lines = process.stderr.strip().splitlines() or [f"status {process.returncode}"]
        return {"failure": lines[-1][:80]}


def uses_threads(name, kernel):
    return kernel in THREADED_KERNELS if name == "drukte" else name in THREADED_PEERS


def measurements(kernel, size, commands, data, rounds):
    """For each name and number of threads the runs, in turn; after a failure there are no more."""
    results = {}
    for name in commands:
        if size in ("R", "S") or name not in SMALL_ONLY:
            for threads in (1, 2) if uses_threads(name, kernel) else (1,):
                results[name, threads] = []
    for _ in range(rounds):
        for (name, threads), runs in results.items():
            if not runs or "cpu" in runs[-1]:
                runs.append(measured(commands[name], kernel, data, size, threads))
    for (name, threads), runs in results.items():
        print(kernel, size, name, threads, [run.get("cpu", run.get("failure")) for run in runs],
              [run.get("wall") for run in runs], runs[-1].get("check"), flush=True)
    return results


def row(kernel, size, commands, data, rounds):
    """A row of the table."""
    results = measurements(kernel, size, commands, data, rounds)
    ours = results["drukte", 1]
    if "cpu" not in ours[-1]:
        return f"| {kernel} | {size} | {ours[-1]['failure']} |" + " |" * 10
    cells = [seconds(median(ours, "cpu")), megabytes(ours)]
    peers = {name: runs for (name, threads), runs in results.items()
             if threads == 1 and name != "drukte"}
    done = {name: runs for name, runs in peers.items() if all("cpu" in run for run in runs)}
    if done:
        best = min(done.values(), key=lambda runs: median(runs, "cpu"))
        cells += [best[-1]["name"], seconds(median(best, "cpu")), megabytes(best),
                  ratio(best, ours, "cpu")]
    else:
        failures = {runs[-1]["failure"] for runs in peers.values()}
        cells += ["; ".join(sorted(failures)) or "no peer", "", "", ""]
    return f"| {kernel} | {size} | " + " | ".join(cells + by_the_clock(results, ours)) + " |"


def by_the_clock(results, ours):
    """The cells of wall time: ours on one thread and on two, and the fastest peer on either."""
    two = results.get(("drukte", 2))
    two = two if two and all("wall" in run for run in two) else None
    cells = [seconds(median(ours, "wall")), seconds(median(two, "wall")) if two else ""]
    peers = [runs for (name, _), runs in results.items()
             if name != "drukte" and all("wall" in run for run in runs)]
    if not peers:
        return cells + ["", "", ""]
    best = min(peers, key=lambda runs: median(runs, "wall"))
    return cells + [best[-1]["name"], seconds(median(best, "wall")), ratio(best, two or ours, "wall")]


def median(runs, key):
    return statistics.median(run[key] for run in runs)


def ratio(peers, ours, key):
    """How many times as long a peer takes: the median over rounds."""
    value = statistics.median(peer[key] / own[key] for own, peer in zip(ours, peers))
    return f"{value:.1f}"


def seconds(value):
    return f"{value:.3g}"


def megabytes(runs):
    """The memory of the kernel itself, over what its input took, and the whole process."""
    own = statistics.median(run["peak"] - run["before"] for run in runs)
    return f"{max(own, 0):.0f} / {median(runs, 'peak'):.0f}"


def machine():
    with open("/proc/cpuinfo") as file:
        model = next((line.split(":")[1].strip() for line in file if "model name" in line), "")
    return f"{model}, {os.cpu_count()} processors, {platform.system()} {platform.release()}"


def main():
    kernels, data, result = sys.argv[1:4]
    short = "--short" in sys.argv
    subprocess.run([sys.executable, f"{HERE}/Peers/networks.py", data, "R", "S"]
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
