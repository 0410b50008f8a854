"""The content of the service database: readable YAML in data/services, checked and loaded."""
