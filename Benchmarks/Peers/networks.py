"""Makes the networks that are measured: networks.py FOLDER SIZE...

Two-mode networks like those of a country: sizes of networks after a Lomax distribution, degrees of
boards lognormal, most seats of a network filled from its own region, a fifth of the networks
national. R has 900 boards, 150 networks and some 5,900 memberships; S 900, 500 and 8,000; M 20,000,
10,000 and 200,000; L 200,000, 100,000 and 2 million. The same bytes on each machine with the same
numpy.

Writes FOLDER/SIZE.csv (rows `b12,n3`), SIZE.txt (how many boards and networks) and SIZE.npz.
"""
import os
import sys

import numpy as np

SEED = 20261122
# Boards, networks, memberships, regions, and the overdraw that makes up for double memberships.
SIZES = {
    "R": (900, 150, 8_000, 16, 1.1),
    "S": (900, 500, 8_000, 16, 1.27),
    "M": (20_000, 10_000, 200_000, 40, 1.066),
    "L": (200_000, 100_000, 2_000_000, 200, 1.033),
}


def scaled(weights, total, low, high):
    """Whole numbers in low...high, in proportion to weights, that add up to about total."""
    factor = total / weights.sum()
    for _ in range(40):
        ratio = total / np.clip(weights * factor, low, high).sum()
        if abs(ratio - 1) < 1e-6:
            break
        factor *= ratio
    exact = np.clip(weights * factor, low, high)
    whole = np.floor(exact)
    missing = int(total - whole.sum())
    if missing > 0:
        whole[np.argsort(whole - exact, kind="stable")[:missing]] += 1
    return np.clip(whole, low, high).astype(np.int64)


def memberships(size):
    """The board and the network of each membership, by board and then by network, each once."""
    boards, networks, wanted, regions, overdraw = SIZES[size]
    random = np.random.Generator(np.random.PCG64(SEED))
    seats = int(wanted * overdraw)
    sizes = scaled(2 + random.pareto(2.2, networks) * 21.6, seats, 2, min(boards // 4, 2000))
    degrees = scaled(random.lognormal(0, 0.8, boards), seats, 1, 30)
    share = 1 / (np.arange(regions) + 3)
    share /= share.sum()
    home = random.choice(regions, boards, p=share)
    region = random.choice(regions, networks, p=share)
    is_national = random.random(networks) < 0.2

    # A stub is half of a membership: as many for a board as its degree, for a network as its size.
    board_stubs = np.repeat(np.arange(boards), degrees)
    network_stubs = np.repeat(np.arange(networks), sizes)
    board_stubs = board_stubs[random.permutation(len(board_stubs))]
    network_stubs = network_stubs[random.permutation(len(network_stubs))]
    is_anywhere = is_national[network_stubs] | (random.random(len(network_stubs)) < 0.15)
    asked_region = np.where(is_anywhere, -1, region[network_stubs])

    # Within each region stubs are joined as long as there are both; then the rest, anywhere.
    by_home = np.argsort(home[board_stubs], kind="stable")
    by_region = np.argsort(asked_region, kind="stable")
    at_home = np.bincount(home[board_stubs], minlength=regions)
    asked = np.bincount(asked_region + 1, minlength=regions + 1)
    joined = np.minimum(at_home, asked[1:])
    board_rank = np.arange(len(board_stubs)) - (np.cumsum(at_home) - at_home)[
        home[board_stubs[by_home]]]
    joins_board = board_rank < joined[home[board_stubs[by_home]]]
    regions_asked = asked_region[by_region]
    first = np.maximum(regions_asked, 0)
    network_rank = np.arange(len(network_stubs)) - np.cumsum(asked)[:-1][first]
    joins_network = (regions_asked >= 0) & (network_rank < joined[first])
    rest_boards = board_stubs[by_home][~joins_board]
    rest_networks = network_stubs[by_region][~joins_network]
    rest_boards = rest_boards[random.permutation(len(rest_boards))]
    rest_networks = rest_networks[random.permutation(len(rest_networks))]
    count = min(len(rest_boards), len(rest_networks))
    b = np.concatenate([board_stubs[by_home][joins_board], rest_boards[:count]])
    n = np.concatenate([network_stubs[by_region][joins_network], rest_networks[:count]])
    keys = np.unique(b * networks + n)
    return keys // networks, keys % networks


def main():
    folder = sys.argv[1]
    os.makedirs(folder, exist_ok=True)
    for size in sys.argv[2:]:
        if os.path.exists(f"{folder}/{size}.npz"):
            continue
        b, n = memberships(size)
        board_count, network_count = SIZES[size][:2]
        with open(f"{folder}/{size}.csv", "w") as file:
            file.write("board,network\n")
            file.writelines(f"b{x},n{y}\n" for x, y in zip(b.tolist(), n.tolist()))
        with open(f"{folder}/{size}.txt", "w") as file:
            file.write(f"{board_count} {network_count}\n")
        np.savez(f"{folder}/{size}.npz", b=b.astype("int32"), n=n.astype("int32"))
        print(f"{size}: {board_count} boards, {network_count} networks, {len(b)} memberships")


if __name__ == "__main__":
    main()
