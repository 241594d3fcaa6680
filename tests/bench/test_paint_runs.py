"""The benchmark of change to paint still runs: at a tiny size, for a second."""

import pytest

from tests.bench.floor_of_size import SIZES, fill
from tests.bench.latencies import STAGES
from tests.bench.paint import measure


@pytest.mark.long
def test_the_paint_benchmark_returns_figures_of_every_stage(sqlite_url):
    fill(sqlite_url, SIZES["tiny"])
    rows = measure(sqlite_url, [100.0], 1.0, 1, ["limit", "console", "table"])
    assert [row.contender for row in rows] == ["limit", "console", "table"]
    assert all(row.fresh and min(row.fresh) > 0 for row in rows)
    console = rows[1]
    assert len(console.stages) == len(STAGES)
    assert all(len(times) == len(console.fresh) for times in console.stages.values())
    assert [sum(times) for times in zip(*console.stages.values(), strict=True)] == pytest.approx(console.fresh)
    assert console.late
