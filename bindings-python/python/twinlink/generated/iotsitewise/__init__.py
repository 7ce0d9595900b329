"""AWS IoT SiteWise."""
