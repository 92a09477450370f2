"""What every peer shares: reading a network, and measuring a kernel.

A peer lists its kernels as NAME: (setup, run, check). Setup gets an `Input` and is not measured; run
gets what setup gave; check gets what run gave and is not measured either.
"""
import json
import os
import resource
import statistics
import sys
import time

# How many threads a peer may use, if it has any; `run.py` sets it.
THREADS = int(os.environ.get("BENCHMARK_THREADS", "1"))


class Input:
    """A generated network, and its projections as the upper triangle of a sparse matrix."""

    def __init__(self, folder, size):
        import numpy as np

        self.path = f"{folder}/{size}.csv"
        with open(f"{folder}/{size}.txt") as file:
            self.boards, self.networks = map(int, file.read().split())
        with np.load(f"{folder}/{size}.npz") as arrays:
            self.b, self.n = arrays["b"], arrays["n"]

    def matrix(self, mode="boards", dtype="int32"):
        """The matrix of boards by networks, or of networks by boards."""
        import numpy as np
        import scipy.sparse as sparse

        ones = np.ones(len(self.b), dtype)
        matrix = sparse.csr_matrix((ones, (self.b, self.n)), shape=(self.boards, self.networks))
        return matrix if mode == "boards" else matrix.T.tocsr()

    def projection(self, mode="boards"):
        """Both ends of each pair, what they share, and the number of vertices."""
        import scipy.sparse as sparse

        matrix = self.matrix(mode)
        pairs = sparse.triu(matrix @ matrix.T.tocsr(), 1).tocoo()
        return pairs.row, pairs.col, pairs.data, matrix.shape[0]

    def two_mode_edges(self):
        """Both ends of each membership, networks numbered after boards."""
        return self.b, self.n + self.boards, self.boards + self.networks


def resident_megabytes():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGESIZE") / 1e6


def measure(name, kernels):
    """The command line of a peer: KERNEL FOLDER SIZE; alone it prints its kernels."""
    if len(sys.argv) < 4:
        print("\n".join(sorted(kernels)))
        return
    setup, run, check = kernels[sys.argv[1]]
    prepared = setup(Input(sys.argv[2], sys.argv[3]))
    before = resident_megabytes()
    cpu, wall, result = [], [], None
    while not wall or (sum(wall) < 0.3 and len(wall) < 200):
        result = None
        cpu_start, wall_start = time.process_time(), time.perf_counter()
        result = run(prepared)
        cpu.append(time.process_time() - cpu_start)
        wall.append(time.perf_counter() - wall_start)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
    print(json.dumps({
        "name": name, "cpu": statistics.median(cpu), "wall": statistics.median(wall),
        "runs": len(cpu), "peak": peak, "before": before, "check": str(check(result)),
    }))
