"""SuiteSparse:GraphBLAS through python-graphblas, on as many threads as asked for."""
import graphblas
import numpy as np

from harness import THREADS, measure

graphblas.ss.config["nthreads"] = THREADS


def symmetric(data):
    first, second, count = data.two_mode_edges()
    rows = np.concatenate([first, second]).astype("uint64")
    columns = np.concatenate([second, first]).astype("uint64")
    return graphblas.Matrix.from_coo(rows, columns, 1.0, nrows=count, ncols=count, dtype="FP64")


def betweenness(matrix, batch=32):
    """Brandes's algorithm for 32 sources at a time."""
    count = matrix.nrows
    total = np.zeros(count)
    for start in range(0, count, batch):
        sources = np.arange(start, min(start + batch, count))
        size = len(sources)
        paths = graphblas.Matrix.from_coo(
            np.arange(size), sources, 1.0, nrows=size, ncols=count, dtype="FP64")
        front = paths.dup()
        front(~paths.S, replace=True) << paths.mxm(matrix, graphblas.semiring.plus_first)
        levels = []
        while front.nvals:
            levels.append(front.dup(dtype="BOOL"))
            paths(accum=graphblas.binary.plus) << front
            front(~paths.S, replace=True) << front.mxm(matrix, graphblas.semiring.plus_first)
        scores = graphblas.Matrix.from_dense(np.ones((size, count)))
        for level in range(len(levels) - 1, 0, -1):
            share = graphblas.Matrix("FP64", size, count)
            share(levels[level].S, replace=True) << graphblas.binary.truediv(scores & paths)
            passed = graphblas.Matrix("FP64", size, count)
            passed(levels[level - 1].S, replace=True) << share.mxm(
                matrix, graphblas.semiring.plus_first)
            scores(accum=graphblas.binary.plus) << graphblas.binary.times(passed & paths)
        total += scores.to_dense(fill_value=0.0).sum(0) - size
    return total


def largest(total):
    return f"{total.max() / 2:.6f}"


measure("GraphBLAS", {"betweenness": (symmetric, betweenness, largest)})
