"""Tails of Student's t against published points."""

import pytest

from db.metrics.student import t_tails


def test_the_tails_are_the_published_ones():
    # NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2.
    for t, degrees in ((12.706, 1), (4.303, 2), (3.182, 3), (2.228, 10), (2.042, 30), (2.021, 40)):
        assert t_tails(t, degrees) == pytest.approx(0.05, abs=2e-4)
    for t, degrees in ((4.297, 9), (4.144, 10), (-3.646, 30)):
        assert t_tails(t, degrees) == pytest.approx(0.002 if degrees < 30 else 0.001, abs=1e-5)
