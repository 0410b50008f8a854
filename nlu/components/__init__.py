"""Rasa graph components: each wraps one model of this package for the pipeline in config.yml."""
