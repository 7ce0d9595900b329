"""`cargo xtask test packages` runs these tests in a virtual environment that has the wheel.

pytest and boto3 are those of `target/venv`, by way of PYTHONPATH.
"""

pytest_plugins = ["pytester"]
