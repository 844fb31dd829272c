"""The measures of agreement: published and hand-checked tables, and other ways to the same numbers."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations
from math import isclose, log2, sqrt
from statistics import median_grouped

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game_rules.measures import agreement, agreement_of_three, consensus, interpolated_median, kendall

THREE = [
    ((10, 0, 10), "-1.00", "0.00", 2),
    ((9, 2, 9), "-0.70", "0.10", 2),
    ((5, 5, 5), "0.00", "0.33", 2),
    ((4, 12, 4), "0.40", "0.60", 2),
    ((2, 8, 10), "0.40", "0.44", 2.5),
    ((10, 10, 0), "0.50", "0.58", 1.5),
    ((0, 0, 7), "1.00", "1.00", 3),
    ((7, 0, 0), "1.00", "1.00", 1),
    ((0, 7, 0), "1.00", "1.00", 2),
]

some_counts = st.lists(st.integers(0, 30), min_size=1, max_size=8).filter(any)
of_two_or_more = st.lists(st.integers(0, 30), min_size=2, max_size=8).filter(any)
three = st.tuples(*[st.integers(0, 200)] * 3).filter(any)
pairs = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6).map(lambda n: Fraction(n, 3))), max_size=12)


@pytest.mark.parametrize(("counts", "a", "cns", "middle"), THREE)
def test_the_table_of_three_marks(counts: tuple[int, int, int], a: str, cns: str, middle: float) -> None:
    assert f"{float(agreement(counts)):.2f}" == a
    assert f"{float(agreement_of_three(*counts)):.2f}" == a
    assert f"{consensus(counts):.2f}" == cns
    assert interpolated_median(counts) == Fraction(middle)


def test_the_published_vector_of_seven() -> None:
    assert f"{float(agreement((30, 40, 210, 130, 530, 50, 10))):.4f}" == "0.6113"


@pytest.mark.parametrize(
    ("counts", "a"),
    [
        ((1, 0, 0, 0, 1), Fraction(-1)),
        ((1, 1, 1, 1, 1), Fraction(0)),
        ((0, 0, 5, 0, 0), Fraction(1)),
        ((1, 1, 0, 0, 0), Fraction(3, 4)),
        ((0, 1, 1, 1, 0), Fraction(1, 2)),
        ((3, 3), Fraction(0)),
        ((0, 4), Fraction(1)),
        ((9,), Fraction(1)),
    ],
)
def test_other_widths_by_hand(counts: tuple[int, ...], a: Fraction) -> None:
    assert agreement(counts) == a


def by_levels(counts: Sequence[int]) -> Fraction:
    """Van der Eijk's A answer by answer: the layer at height h is the set of categories with at least h answers."""
    total, found = sum(counts), Fraction(0)
    for height in range(1, max(counts) + 1):
        full = {i for i, count in enumerate(counts) if count >= height}
        found += Fraction(len(full), total) * layer(full, len(counts))
    return found


def layer(full: set[int], categories: int) -> Fraction:
    if len(full) == 1:
        return Fraction(1)
    together = apart = 0
    for i, j, k in combinations(range(categories), 3):
        filled = (i in full, j in full, k in full)
        together += filled in {(True, True, False), (False, True, True)}
        apart += filled == (True, False, True)
    u = Fraction(1)
    if together + apart:
        u = Fraction((categories - 2) * together - (categories - 1) * apart, (categories - 2) * (together + apart))
    return u * (1 - Fraction(len(full) - 1, categories - 1))


@given(counts=some_counts)
def test_agreement_found_another_way(counts: list[int]) -> None:
    assert agreement(counts) == by_levels(counts)


@given(counts=three)
def test_the_closed_form_is_the_layers(counts: tuple[int, int, int]) -> None:
    assert agreement_of_three(*counts) == agreement(counts)


@given(counts=some_counts, times=st.integers(1, 5))
def test_agreement_has_ends_and_knows_no_direction_nor_size(counts: list[int], times: int) -> None:
    assert -1 <= agreement(counts) <= 1
    assert agreement(counts[::-1]) == agreement(counts)
    assert agreement([count * times for count in counts]) == agreement(counts)


@given(counts=some_counts)
def test_consensus_person_by_person(counts: list[int]) -> None:
    people = [i for i, count in enumerate(counts, 1) for _ in range(count)]
    mean, width = Fraction(sum(people), len(people)), len(counts) - 1
    shares = [log2(1 - abs(x - mean) / width) if width else 0.0 for x in people]
    assert isclose(consensus(counts), 1 + sum(shares) / len(people), abs_tol=1e-9)


@given(counts=some_counts)
def test_consensus_has_ends_and_knows_no_direction(counts: list[int]) -> None:
    assert -1e-9 <= consensus(counts) <= 1 + 1e-9
    assert isclose(consensus(counts), consensus(counts[::-1]), abs_tol=1e-9)


@given(counts=of_two_or_more)
def test_the_median_from_below_and_from_above(counts: list[int]) -> None:
    """The library's grouped median looks upwards; looked at from both ends, the middle of the two is ours."""
    people = [i for i, count in enumerate(counts, 1) for _ in range(count)]
    turned = [len(counts) + 1 - x for x in people]
    up, down = median_grouped(people), len(counts) + 1 - median_grouped(turned)
    assert isclose(interpolated_median(counts), (up + down) / 2)
    assert interpolated_median(counts[::-1]) == len(counts) + 1 - interpolated_median(counts)
    assert 1 <= interpolated_median(counts) <= len(counts)


def test_kendall_of_a_known_example() -> None:
    found = kendall(list(zip((12, 2, 1, 12, 2), (1, 4, 7, 1, 0), strict=True)))
    assert found is not None and isclose(found, -0.47140452079103173)


def by_definition(rows: Sequence[tuple[int, Fraction]]) -> float | None:
    """(C - D) / sqrt((n0 - n1)(n0 - n2)), with the ties counted group by group."""
    n0 = len(rows) * (len(rows) - 1) // 2
    ties = [sum(t * (t - 1) // 2 for t in map(column.count, set(column))) for column in zip(*rows, strict=True)]
    if not rows or n0 in ties:
        return None
    same = sum((a - c) * (b - d) > 0 for (a, b), (c, d) in combinations(rows, 2))
    opposite = sum((a - c) * (b - d) < 0 for (a, b), (c, d) in combinations(rows, 2))
    return (same - opposite) / sqrt((n0 - ties[0]) * (n0 - ties[1]))


@given(rows=pairs)
def test_kendall_by_its_definition(rows: list[tuple[int, Fraction]]) -> None:
    found, other = kendall(rows), by_definition(rows)
    assert (found is None) == (other is None)
    if found is not None and other is not None:
        assert isclose(found, other, abs_tol=1e-12) and -1 - 1e-9 <= found <= 1 + 1e-9
        turned = kendall([(x, -y) for x, y in rows])
        assert turned is not None and isclose(turned, -found, abs_tol=1e-12)


@given(rows=pairs, data=st.data())
def test_kendall_knows_no_order_of_people(rows: list[tuple[int, Fraction]], data: st.DataObject) -> None:
    assert kendall(data.draw(st.permutations(rows))) == kendall(rows)


@pytest.mark.parametrize("measure", [agreement, consensus, interpolated_median])
def test_nothing_is_measured_without_answers(measure: object) -> None:
    assert callable(measure)
    with pytest.raises(ValueError, match="no answers"):
        measure((0, 0, 0))
    with pytest.raises(ValueError, match="no answers"):
        agreement_of_three(0, 0, 0)
