"""From phenomenon to action, variant B: gaps, then causes, then actions. The rules are numbered in RULES.md."""
