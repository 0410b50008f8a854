"""Danger comes first."""

EMERGENCY = "report_emergency"
