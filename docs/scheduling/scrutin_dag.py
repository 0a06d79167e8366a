"""Every Monday one report, on a Spark cluster. Airflow 2.4 or newer; spark-submit on the PATH of the workers."""

import logging
import subprocess
from datetime import datetime, timedelta, timezone

from airflow.decorators import dag, task
from airflow.exceptions import AirflowException, AirflowFailException, AirflowSkipException

JAVA = "-Duser.language=en -Duser.country= -Duser.timezone=UTC -Dfile.encoding=UTF-8"
COMMAND = [
    "spark-submit",
    "--class", "org.scrutin.jobs.cli.Main",
    "--master", "spark://HOST:7077",
    "--conf", "spark.ui.enabled=false",
    "--driver-java-options", JAVA + " -Djava.awt.headless=true",
    "--conf", "spark.executor.extraJavaOptions=" + JAVA,
    "/opt/scrutin/scrutin-cluster.jar",
    "report", "/shared/weekly", "--output", "/shared/report", "--strict", "--log-format", "json",
]


@dag(
    schedule="17 3 * * 1",
    start_date=datetime(2026, 1, 5, tzinfo=timezone.utc),
    catchup=False,
    max_active_runs=1,
)
def scrutin():
    @task(retries=2, retry_delay=timedelta(minutes=15), execution_timeout=timedelta(hours=2))
    def report():
        status = subprocess.run(COMMAND, check=False).returncode
        if status == 4:
            logging.warning("published; a discrepancy stands that may change a result")
        elif status == 5:
            raise AirflowSkipException("another run is at this report")
        elif status == 6:
            raise AirflowException("the machine failed; tried again")
        elif status != 0:
            raise AirflowFailException(f"status {status}: no second try will help")

    report()


scrutin()
