"""From phenomenon to action, variant A: rummy. The rules are numbered in RULES.md."""
