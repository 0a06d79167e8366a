"""Stands in for Airflow's exceptions, with its own order: a failure is an AirflowException, and a skip is too."""


class AirflowException(Exception):
    pass


class AirflowFailException(AirflowException):
    pass


class AirflowSkipException(AirflowException):
    pass
