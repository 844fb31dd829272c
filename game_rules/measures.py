"""Measures of agreement, middle and order for answers on an ordered scale; each with its formula and its source.

Answers come as counts: how many chose each category, in the categories' order. What is a fraction by its formula is
returned as one, so that a threshold is met or missed exactly.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations
from math import comb, log2, sqrt

HALF = Fraction(1, 2)


def agreement(counts: Sequence[int]) -> Fraction:
    """Van der Eijk's agreement A: 1 all in one category, 0 all categories equally, -1 half at either end.

    The counts are taken apart into layers: as long as any are left, the smallest of those left is taken from every
    category that has any. A layer is then a pattern of empty and full categories, of weight w (its share of all
    answers), with S of K categories full, and A is the sum of w · U · (1 - (S - 1) / (K - 1)) over the layers, where

        U = ((K - 2) · TU - (K - 1) · TDU) / ((K - 2) · (TU + TDU)),

    TU being the triples of categories with exactly two neighbours full (110, 011) and TDU those that are full, empty,
    full (101); U is 1 where there are none of either. Raises `ValueError` without answers.

    C. van der Eijk, "Measuring Agreement in Ordered Rating Scales", Quality & Quantity 35 (2001), 325-341.
    """
    total, left = _total(counts), list(counts)
    found = Fraction(0)
    while any(left):
        pattern = [count > 0 for count in left]
        height = min(count for count in left if count)
        found += Fraction(height * sum(pattern), total) * _pattern_agreement(pattern)
        left = [count - height if full else 0 for count, full in zip(left, pattern, strict=True)]
    return found


def _pattern_agreement(pattern: Sequence[bool]) -> Fraction:
    """A of one layer."""
    categories, full = len(pattern), sum(pattern)
    if full == 1:
        return Fraction(1)
    triples = list(combinations(pattern, 3))
    neighbours = sum(triple in ((True, True, False), (False, True, True)) for triple in triples)
    apart = triples.count((True, False, True))
    unimodal = Fraction(1)
    if neighbours + apart:
        unimodal = Fraction(
            (categories - 2) * neighbours - (categories - 1) * apart, (categories - 2) * (neighbours + apart)
        )
    return unimodal * (1 - Fraction(full - 1, categories - 1))


def agreement_of_three(low: int, middle: int, high: int) -> Fraction:
    """Van der Eijk's A in closed form for three categories, as the layers come out.

    With max >= mid >= min the three counts by size and N their sum: (max - 3 · mid + 2 · min) / N where the *middle*
    category is the rarest, else (max - min) / N. Raises `ValueError` without answers.
    """
    total = _total((low, middle, high))
    least, mid, most = sorted((low, middle, high))
    return Fraction(most - 3 * mid + 2 * least if middle == least else most - least, total)


def consensus(counts: Sequence[int]) -> float:
    """Tastle and Wierman's consensus: 1 all in one category, 0 half at either end.

    With p the shares of categories 1 to K, m their mean and d = K - 1 their width:

        Cns = 1 + sum of p_i · log2(1 - |i - m| / d).

    Raises `ValueError` without answers.

    W. J. Tastle, M. J. Wierman, "Consensus and dissention: A measure of ordinal dispersion", International Journal of
    Approximate Reasoning 45 (2007), 531-545.
    """
    total = _total(counts)
    mean, width = sum(i * count for i, count in enumerate(counts)) / total, len(counts) - 1
    return 1 + sum(
        count / total * log2(1 - abs(i - mean) / width) for i, count in enumerate(counts) if 0 < count < total
    )


def interpolated_median(counts: Sequence[int]) -> Fraction:
    """The median on the scale 1 to K, inside the category it falls into.

    Category i stretches from i - 1/2 to i + 1/2, its answers spread evenly over it: L + (N/2 - F) / f, with L the
    lower end of the category of the middle answer, F the answers below it and f those in it. Where exactly half lie
    below an empty stretch and half above, the middle of that stretch. Raises `ValueError` without answers.

    The median of grouped data, as in any textbook of statistics.
    """
    total, below = _total(counts), 0
    for i, count in enumerate(counts):
        if 2 * (below + count) > total:
            return i + HALF + Fraction(total - 2 * below, 2 * count)
        if 2 * (below + count) == total and count:
            above = next(k for k in range(i + 1, len(counts)) if counts[k])
            return Fraction(i + above, 2) + 1
        below += count
    raise AssertionError("half of the answers lie somewhere")


def kendall(pairs: Sequence[tuple[float | Fraction, float | Fraction]]) -> float | None:
    """Kendall's tau-b of *pairs* (x, y): 1 in the same order, -1 in the opposite one; None where x or y never differs.

    (C - D) / sqrt((n0 - n1) · (n0 - n2)), with C and D the pairs of pairs in the same and in opposite order, n0 all
    n(n - 1)/2 of them, n1 and n2 those tied in x and in y. D is counted while y is put in order along x, and C is what
    is left of n0 without D and the tied (those tied in both are in n1 and in n2).

    M. G. Kendall, "The treatment of ties in ranking problems", Biometrika 33 (1945), 239-251; the way of counting:
    W. R. Knight, "A computer method for calculating Kendall's tau with ungrouped data", JASA 61 (1966), 436-439.
    """
    opposite, seen = 0, list[float | Fraction]()
    for place, (_, y) in enumerate(sorted(pairs)):
        below = bisect_right(seen, y)
        opposite += place - below
        seen.insert(below, y)
    every = comb(len(pairs), 2)
    tied_x, tied_y, tied = _tied([x for x, _ in pairs]), _tied(seen), _tied(pairs)
    different_x, different_y = every - tied_x, every - tied_y
    balance = every - tied_x - tied_y + tied - 2 * opposite
    return balance / sqrt(different_x * different_y) if different_x and different_y else None


def _tied(values: Sequence[object]) -> int:
    """How many pairs of *values* are equal."""
    if len(frozenset(values)) == len(values):
        return 0
    return sum([comb(count, 2) for count in Counter(values).values() if count > 1])


def _total(counts: Sequence[int]) -> int:
    total = sum(counts)
    if total == 0:
        raise ValueError("there are no answers to measure")
    return total
