"""Stands in for Airflow's decorators: remembers what a DAG and its tasks are made with, and starts nothing."""

import functools
import inspect

made = []
tasks = {}

# The parameters that the file uses, by the names and types in Airflow's documentation; any other is refused, as Airflow does.
DAG = {"schedule": str, "start_date": object, "catchup": bool, "max_active_runs": int}
TASK = {"retries": int, "retry_delay": object, "execution_timeout": object}


def checked(known, given):
    for name, value in given.items():
        if name not in known:
            raise TypeError(f"unexpected argument {name}")
        if not isinstance(value, known[name]):
            raise TypeError(f"{name}: {value!r}")
    return given


def dag(**arguments):
    def decorate(function):
        @functools.wraps(function)
        def call():
            made.append({"dag": function.__name__, **checked(DAG, arguments)})
            function()

        return call

    return decorate


def task(**arguments):
    def decorate(function):
        if inspect.signature(function).parameters:
            raise TypeError("a task of this DAG takes nothing")

        def call():
            made.append({"task": function.__name__, **checked(TASK, arguments)})
            tasks[function.__name__] = function

        return call

    return decorate
