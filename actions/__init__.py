"""What the dialogue does: custom actions, one module a journey."""
