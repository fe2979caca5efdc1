"""Properties that are checked on a few examples each time, on more where slow tests run too, and on all if wanted."""

import inspect
import os
from collections.abc import Callable
from functools import wraps
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

Test = Callable[..., None]

ALL = os.environ.get("FOYER_EXAMPLES") == "all"


def holds(few: int, many: int, **strategies: st.SearchStrategy[Any]) -> Callable[[Test], Test]:
    """Check a test on a number of examples.

    Args:
        few: how many examples there are each time.
        many: how many there are with `FOYER_EXAMPLES=all`; else the slow tests take a quarter of them.
        strategies: give the test's arguments of these names; the others are fixtures.
    """

    def decorated(test: Test) -> Test:
        count = many if ALL else max(few, many // 4)

        @pytest.mark.parametrize("examples", [few, pytest.param(count, marks=pytest.mark.slow)])
        @wraps(test)
        def check(examples: int, **fixtures: Any) -> None:
            @settings(max_examples=examples, deadline=None, database=None)
            @given(st.fixed_dictionaries(strategies))
            def example(values: dict[str, Any]) -> None:
                test(**fixtures, **values)

            example()

        signature = inspect.signature(test)
        fixtures = [each for each in signature.parameters.values() if each.name not in strategies]
        examples_parameter = inspect.Parameter("examples", inspect.Parameter.POSITIONAL_OR_KEYWORD)
        check.__signature__ = signature.replace(parameters=[*fixtures, examples_parameter])
        return cast(Test, check)

    return decorated
