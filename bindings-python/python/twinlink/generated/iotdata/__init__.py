"""AWS IoT Data Plane."""
