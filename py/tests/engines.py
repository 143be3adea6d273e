"""Spark for tests, quiet and on this machine alone."""

from __future__ import annotations

import os
import sys
from typing import Any


def spark_session(master: str, **settings: str) -> Any:
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    os.environ["PYSPARK_PYTHON"] = sys.executable
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.master(master).appName("nd137")
    ours = {
        "spark.ui.enabled": "false",
        # All workers are there before the first task, so that all take part.
        "spark.scheduler.minRegisteredResourcesRatio": "1.0",
        "spark.sql.shuffle.partitions": "4",
    }
    for name, value in {**ours, **settings}.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    return session
