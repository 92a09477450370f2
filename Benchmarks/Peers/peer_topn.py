"""sparse_dot_topn: the cosines above a threshold, of which the Jaccard indices are a part."""
import numpy as np
import scipy.sparse as sparse
from sparse_dot_topn import sp_matmul_topn

from harness import measure


def jaccard(matrix):
    sizes = np.diff(matrix.indptr)
    scaled = (sparse.diags(1 / np.sqrt(np.maximum(sizes, 1))) @ matrix).tocsr().astype("float32")
    cosine = sp_matmul_topn(
        scaled, scaled.T.tocsr(), top_n=1000, threshold=0.5, n_threads=1).tocoo()
    upper = cosine.row < cosine.col
    first, second = cosine.row[upper], cosine.col[upper]
    shared = cosine.data[upper] * np.sqrt(sizes[first] * sizes[second])
    return shared / (sizes[first] + sizes[second] - shared)


measure("sparse_dot_topn", {
    "Jaccard of networks": (
        lambda data: data.matrix("networks"), jaccard,
        lambda values: int((values >= 0.5 - 1e-6).sum())),
})
