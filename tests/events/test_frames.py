"""Sentences in frames of news (benchmarks/frames.toml) are read as they were decided to be: some of each grid."""

import importlib.util
import itertools
import sys
from pathlib import Path
from types import ModuleType

import pytest

BENCHMARK = Path(__file__).parents[2] / "benchmarks" / "frames.py"
EACH = 5  # of so many sentences one is read here; the benchmark reads all


@pytest.fixture(scope="module")
def frames() -> ModuleType:
    spec = importlib.util.spec_from_file_location("frames", BENCHMARK)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["frames"] = module  # attrs looks its annotations up there
    spec.loader.exec_module(module)
    return module


def test_sentences_in_frames_are_read_as_decided(frames: ModuleType) -> None:
    day, wrong = frames.published(), []
    for _, grid in itertools.groupby(frames.sentences(), key=lambda s: s.grid):
        for sentence in itertools.islice(grid, 0, None, EACH):
            found = frames.read(sentence, day)
            if not frames.is_right(sentence, found):
                wrong.append((sentence.text, sentence.status, sentence.days, found))
    assert wrong == []


def test_a_wrong_reading_is_counted(frames: ModuleType) -> None:
    sentence = frames.Sentence("a grid", "They met on Tuesday.", ("meeting",), "held", "2023-07-04", False)
    assert frames.is_right(sentence, [("held", "2023-07-04")])
    assert not frames.is_right(sentence, [])
    assert not frames.is_right(sentence, [("held", "2023-07-11")])
    assert not frames.is_right(sentence, [("scheduled", "2023-07-04")])
    assert not frames.is_right(sentence, [("held", "2023-07-04")] * 2)
