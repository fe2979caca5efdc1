"""Properties that are checked on a few examples each time, and on many where slow tests run too."""

import inspect
from collections.abc import Callable
from functools import wraps
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

Test = Callable[..., None]


def holds(few: int, many: int, **strategies: st.SearchStrategy[Any]) -> Callable[[Test], Test]:
    """Check a test on a number of examples.

    Args:
        few: how many examples there are each time.
        many: how many there are where slow tests run too.
        strategies: give the test's arguments of these names; the others are fixtures.
    """

    def decorated(test: Test) -> Test:
        @pytest.mark.parametrize("examples", [few, pytest.param(many, marks=pytest.mark.slow)])
        @wraps(test)
        def check(examples: int, **fixtures: Any) -> None:
            @settings(max_examples=examples, deadline=None, database=None)
            @given(st.fixed_dictionaries(strategies))
            def example(values: dict[str, Any]) -> None:
                test(**fixtures, **values)

            example()

        signature = inspect.signature(test)
        fixtures = [each for each in signature.parameters.values() if each.name not in strategies]
        count = inspect.Parameter("examples", inspect.Parameter.POSITIONAL_OR_KEYWORD)
        check.__signature__ = signature.replace(parameters=[*fixtures, count])
        return cast(Test, check)

    return decorated
